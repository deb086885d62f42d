### Three leaflets of one page each, in Ukrainian: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Номери екстрених служб
emergency-intro = Повісьте цю пам’ятку вдома так, щоб усі її бачили. Поясніть її також дітям.
emergency-numbers-heading = Куди телефонувати
emergency-label-single = <strong>Небезпека</strong>: пожежа, людині дуже погано, злочин. Один номер для пожежників, швидкої допомоги та поліції. Дзвінок безкоштовний.
emergency-label-violence = <strong>Насильство та переслідування</strong> (<i>stalking</i>): хтось завдає вам болю, стежить за вами чи погрожує вам. Дзвінок безкоштовний, удень і вночі. Якщо ви в небезпеці просто зараз, телефонуйте за номером { $emergency-number }.
emergency-label-gas = <strong>Витік газу</strong>: мережа Hera. Дзвінок безкоштовний, удень і вночі.
emergency-label-water = <strong>Аварія водопроводу</strong>: мережа Hera.
emergency-company = Ваша газова компанія залежить від адреси. Знайдіть у рахунку номер <strong>аварійної служби</strong> (<i>pronto intervento</i>). Якщо він інший, телефонуйте за цим номером.

## What to say on the phone

emergency-call-heading = Що казати по телефону
emergency-who-title = Хто ви
emergency-who-text = Назвіть своє ім’я. Якщо ви погано говорите італійською, одразу назвіть мову, якою розмовляєте.
emergency-where-title = Де ви
emergency-where-text = Назвіть вулицю, номер будинку, поверх і місто чи селище (<i>Comune</i>). Так допомога приїде швидше.
emergency-what-title = Що сталося
emergency-what-text = Поясніть, що сталося і скільком людям потрібна допомога.
emergency-stay-title = Залишайтеся на лінії
emergency-stay-text = Зберігайте спокій і відповідайте на запитання. Завершуйте дзвінок лише тоді, коли вам це скажуть.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = Якщо витікає газ
emergency-gas-title = Запах газу
emergency-gas-text = Не запалюйте вогню, не торкайтеся вимикачів і дверних дзвінків, не користуйтеся телефоном удома. Від іскри може статися вибух. Закрийте газовий кран, відчиніть вікна й вийдіть. Уже надворі зателефонуйте за номером { $gas-leak-phone } (мережа Hera) або за номером аварійної служби, вказаним у рахунку за газ. Якщо комусь погано, телефонуйте за номером { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = Ваші дані
emergency-address = Ваша адреса

## The office: what it does, where it is

office-title = Наш офіс
office-intro = Що ми робимо і де нас знайти.
office-work-heading = Що ми робимо
office-work-text = Наш офіс працює над проєктами для людей, які приїжджають до Італії з інших країн. Ми працюємо разом з іншими організаціями, державними та приватними. Теми проєктів:
office-work-home = <strong>Житло</strong>: пошук помешкання, життя в злагоді із сусідами, житлова медіація (<i>mediazione all’abitare</i>).
office-work-training = <strong>Гроші та робота</strong>: курси про те, як розумно користуватися грошима і працювати в сільському господарстві.
office-work-family = <strong>Сім’я та школа</strong>: допомога сім’ям із дітьми, школа для дітей і підлітків, які щойно приїхали.
office-work-health = <strong>Здоров’я</strong>: лікування та підтримка для тих, хто має проблеми з психічним здоров’ям або залежність, наприклад від алкоголю чи наркотиків.
office-work-volunteering = <strong>Волонтерство</strong>: діяльність разом із мешканцями міста.
office-active = Деякі проєкти, можливо, уже завершено. Запитайте в офісі, які з них ще діють.
office-find-heading = Як нас знайти
office-visit-text = Ви можете зателефонувати або написати електронного листа. Перш ніж прийти, запитайте про години роботи. Якщо маєте запитання про цю пам’ятку, візьміть її із собою.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Ваша зустріч
appointment-intro = Чекаємо на вас у день і час, які тут записані. Візьміть цей аркуш із собою.
appointment-remember-heading = Запам’ятайте
appointment-date = День
appointment-time = Час
appointment-person = Зверніться до
appointment-where-heading = Де
appointment-bring = Принесіть
appointment-bring-also = Принесіть також
appointment-cannot-heading = Якщо ви не можете прийти
appointment-cannot-text = Щойно дізнаєтеся про це, зателефонуйте в офіс за номером { $office-phone }. Назвіть своє ім’я і попросіть інший день. Зателефонуйте також, якщо запізнюєтеся.
