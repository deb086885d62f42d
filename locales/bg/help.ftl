### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Plain language: short sentences, one idea each, polite „Вие“ with a capital letter. Phone numbers are facts and come
### by themselves: never write one by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Номера за спешни случаи
emergency-intro = Закачете тази листовка вкъщи, където всички я виждат. Обяснете я и на децата.
emergency-numbers-heading = На кого да се обадите
emergency-label-single = <strong>Опасност</strong>: пожар, човек, който е много зле, престъпление. Един номер за пожарна, линейка и полиция. Обаждането е безплатно.
emergency-label-violence = <strong>Насилие и преследване</strong> (<i>stalking</i>): някой Ви наранява, следи Ви или Ви заплашва. Обаждането е безплатно, денем и нощем. Ако сте в опасност сега, обадете се на { $emergency-number }.
emergency-label-gas = <strong>Изтичане на газ</strong>: мрежа на Hera. Обаждането е безплатно, денем и нощем.
emergency-label-water = <strong>Авария с водата</strong>: мрежа на Hera.
emergency-company = Газовата компания зависи от адреса Ви. Потърсете в сметката за газ номера за <strong>аварии</strong> (<i>pronto intervento</i>). Ако е друг, използвайте него.

## What to say on the phone

emergency-call-heading = Какво да кажете по телефона
emergency-who-title = Кой се обажда
emergency-who-text = Кажете името си. Ако говорите малко италиански, веднага кажете какъв език говорите.
emergency-where-title = Къде сте
emergency-where-text = Кажете улицата, номера, етажа и общината (<i>Comune</i>). Така помощта идва бързо.
emergency-what-title = Какво се случва
emergency-what-text = Обяснете какво е станало и колко души имат нужда от помощ.
emergency-stay-title = Останете на телефона
emergency-stay-text = Запазете спокойствие и отговаряйте на въпросите. Затворете телефона чак когато Ви кажат.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = Ако има газ
emergency-gas-title = Миризма на газ
emergency-gas-text = Не палете огън, не пипайте звънци и електрически ключове, не използвайте телефона вътре. Една искра може да причини експлозия. Затворете крана на газта, отворете прозорците и излезте. Отвън се обадете на { $gas-leak-phone } (мрежа на Hera) или на номера за аварии в сметката за газ. Ако на някого му е лошо, обадете се на { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = Вашите данни
emergency-address = Вашият адрес

## The office: what it does, where it is

office-title = Нашият офис
office-intro = Какво правим и къде се намираме.
office-work-heading = Какво правим
office-work-text = Нашият офис работи по проекти за хора, които идват в Италия от други държави. Работим заедно с други учреждения и организации, обществени и частни. Проектите са на тези теми:
office-work-home = <strong>Жилище</strong>: търсене на жилище, добър живот със съседите, жилищна медиация (<i>mediazione all’abitare</i>).
office-work-training = <strong>Пари и работа</strong>: курсове как да използвате добре парите и как да работите в земеделието.
office-work-family = <strong>Семейство и училище</strong>: помощ за семейства с деца, училище за деца и младежи, които току-що са дошли.
office-work-health = <strong>Здраве</strong>: лечение и подкрепа за хора с психични проблеми или със зависимост, например от алкохол или наркотици.
office-work-volunteering = <strong>Доброволчество</strong>: дейности заедно с жителите на града.
office-active = Някои проекти може да са приключили. Попитайте в офиса кои още действат.
office-find-heading = Как да ни намерите
office-visit-text = Можете да се обадите или да пишете имейл. Преди да дойдете, попитайте за работното време. Ако имате въпрос за тази листовка, донесете я.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Вашата среща
appointment-intro = Очакваме Ви в деня и часа, които са написани тук. Донесете този лист.
appointment-remember-heading = Запомнете
appointment-date = Ден
appointment-time = Час
appointment-person = Потърсете
appointment-where-heading = Къде
appointment-bring = Донесете
appointment-bring-also = Донесете и
appointment-cannot-heading = Ако не можете да дойдете
appointment-cannot-text = Щом разберете, обадете се в офиса на номер { $office-phone }. Кажете името си и поискайте друг ден. Обадете се и ако закъснявате.
