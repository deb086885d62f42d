### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…), in Russian.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Номера экстренных служб
emergency-intro = Повесьте эту памятку дома там, где её все видят. Объясните её и детям.
emergency-numbers-heading = Куда звонить
emergency-label-single = <strong>Опасность</strong>: пожар, человеку очень плохо, преступление. Один номер для пожарных, скорой помощи и полиции. Звонок бесплатный.
emergency-label-violence = <strong>Насилие и преследование</strong> (<i>stalking</i>): кто-то причиняет вам вред, преследует вас или угрожает. Звонок бесплатный, днём и ночью. Если вы в опасности прямо сейчас, звоните по номеру { $emergency-number }.
emergency-label-gas = <strong>Утечка газа</strong>: сеть Hera. Звонок бесплатный, днём и ночью.
emergency-label-water = <strong>Авария водопровода</strong>: сеть Hera.
emergency-company = Какая это газовая компания, зависит от вашего адреса. Найдите в счёте за газ номер <strong>аварийной службы</strong> (<i>pronto intervento</i>). Если он другой, звоните по нему.

## What to say on the phone

emergency-call-heading = Что сказать по телефону
emergency-who-title = Кто вы
emergency-who-text = Назовите своё имя. Если вы плохо говорите по-итальянски, сразу назовите свой язык.
emergency-where-title = Где вы
emergency-where-text = Назовите улицу, номер дома, этаж и город или посёлок (<i>Comune</i>). Тогда помощь приедет быстро.
emergency-what-title = Что случилось
emergency-what-text = Объясните, что произошло и скольким людям нужна помощь.
emergency-stay-title = Не кладите трубку
emergency-stay-text = Сохраняйте спокойствие и отвечайте на вопросы. Заканчивайте разговор, только когда вам скажут.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = При утечке газа
emergency-gas-title = Запах газа
emergency-gas-text = Не зажигайте огонь, не трогайте выключатели и дверные звонки, не пользуйтесь телефоном в доме. От искры может произойти взрыв. Закройте газовый кран, откройте окна и выйдите. С улицы звоните по номеру { $gas-leak-phone } (сеть Hera) или по номеру аварийной службы, указанному в счёте за газ. Если кому-то плохо, звоните по номеру { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = Ваши данные
emergency-address = Ваш адрес

## The office: what it does, where it is

office-title = Наш офис
office-intro = Что мы делаем и где мы находимся.
office-work-heading = Что мы делаем
office-work-text = Наш офис работает над проектами для людей, которые приезжают в Италию из других стран. Мы работаем вместе с другими организациями, государственными и частными. Темы проектов:
office-work-home = <strong>Жильё</strong>: поиск жилья, добрые отношения с соседями, жилищная медиация (<i>mediazione all’abitare</i>).
office-work-training = <strong>Деньги и работа</strong>: курсы о том, как правильно обращаться с деньгами и работать в сельском хозяйстве.
office-work-family = <strong>Семья и школа</strong>: помощь семьям с детьми, школа для детей и подростков, которые недавно приехали.
office-work-health = <strong>Здоровье</strong>: лечение и поддержка при проблемах с психическим здоровьем или зависимости, например от алкоголя или наркотиков.
office-work-volunteering = <strong>Волонтёрство</strong>: мероприятия вместе с жителями города.
office-active = Некоторые проекты, возможно, уже закончились. Спросите в офисе, какие ещё действуют.
office-find-heading = Как нас найти
office-visit-text = Вы можете позвонить или написать по электронной почте. Прежде чем прийти, спросите о часах работы. Если у вас вопрос об этой памятке, возьмите её с собой.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Ваша встреча
appointment-intro = Мы ждём вас в день и час, которые здесь написаны. Возьмите этот лист с собой.
appointment-remember-heading = Запомните
appointment-date = День
appointment-time = Время
appointment-person = Спросите
appointment-where-heading = Где
appointment-bring = Принесите
appointment-bring-also = Принесите также
appointment-cannot-heading = Если вы не можете прийти
appointment-cannot-text = Как только узнаете об этом, позвоните в офис по номеру { $office-phone }. Назовите своё имя и попросите другой день. Если опаздываете, тоже позвоните.
