### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Plain language: short sentences, one idea each, polite „Вие“ with a capital letter. Phone numbers are facts and come by themselves:
### never write one by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Броеви за итни случаи
emergency-intro = Закачете го овој леток дома, каде што сите го гледаат. Објаснете им го и на децата.
emergency-numbers-heading = Кого да повикате
emergency-label-single = <strong>Опасност</strong>: пожар, лице на кое му е многу лошо, кривично дело. Еден број за пожарникари, брза помош и полиција. Повикот е бесплатен.
emergency-label-violence = <strong>Насилство и демнење</strong> (<i>stalking</i>): некој Ве повредува, Ве следи или Ви се заканува. Повикот е бесплатен, дење и ноќе. Ако сте во опасност сега, јавете се на { $emergency-number }.
emergency-label-gas = <strong>Истекување гас</strong>: мрежа Hera. Повикот е бесплатен, дење и ноќе.
emergency-label-water = <strong>Дефект на водоводот</strong>: мрежа Hera.
emergency-company = Компанијата за гас зависи од Вашата адреса. На сметката за гас најдете го бројот за <strong>итна интервенција</strong> (<i>pronto intervento</i>). Ако е различен, користете го тој број.

## What to say on the phone

emergency-call-heading = Што да кажете на телефон
emergency-who-title = Кој сте
emergency-who-text = Кажете го своето име. Ако зборувате малку италијански, веднаш кажете кој јазик го зборувате.
emergency-where-title = Каде сте
emergency-where-text = Кажете ги улицата, бројот, катот и општината (<i>Comune</i>). Така помошта стигнува брзо.
emergency-what-title = Што се случува
emergency-what-text = Објаснете што се случило и на колку луѓе им треба помош.
emergency-stay-title = Останете на телефон
emergency-stay-text = Останете смирени и одговарајте на прашањата. Прекинете го повикот само кога ќе Ви кажат.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = Ако има гас
emergency-gas-title = Мирис на гас
emergency-gas-text = Не палете оган, не допирајте прекинувачи и ѕвончиња, не користете телефон во станот. Една искра може да предизвика експлозија. Затворете го вентилот за гас, отворете ги прозорците и излезете. Однадвор јавете се на { $gas-leak-phone } (мрежа Hera) или на бројот за итна интервенција на сметката за гас. Ако некому му е лошо, јавете се на { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = Ваши податоци
emergency-address = Ваша адреса

## The office: what it does, where it is

office-title = Нашата канцеларија
office-intro = Што правиме и каде сме.
office-work-heading = Што правиме
office-work-text = Нашата канцеларија работи на проекти за луѓето што доаѓаат во Италија од други земји. Работиме заедно со други установи, јавни и приватни. Проектите се на овие теми:
office-work-home = <strong>Домување</strong>: барање стан, добар живот со соседите, медијација за домување (<i>mediazione all’abitare</i>).
office-work-training = <strong>Пари и работа</strong>: обуки за добро користење на парите и за работа во земјоделството.
office-work-family = <strong>Семејство и училиште</strong>: помош за семејства со деца, училиште за деца и млади што штотуку дошле.
office-work-health = <strong>Здравје</strong>: лекување и поддршка за луѓе со проблеми со менталното здравје или зависност, на пример од алкохол или дрога.
office-work-volunteering = <strong>Волонтирање</strong>: активности заедно со жителите на градот.
office-active = Можеби некои проекти се завршени. Прашајте во канцеларијата кои уште траат.
office-find-heading = Како да нѐ најдете
office-visit-text = Може да се јавите или да пишете е-порака. Пред да дојдете, прашајте за работното време. Ако имате прашање за овој леток, понесете го со себе.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Вашиот термин
appointment-intro = Ве очекуваме на денот и во часот што се напишани тука. Понесете го овој лист со себе.
appointment-remember-heading = Запомнете
appointment-date = Ден
appointment-time = Час
appointment-person = Побарајте
appointment-where-heading = Каде
appointment-bring = Понесете
appointment-bring-also = Понесете и
appointment-cannot-heading = Ако не можете да дојдете
appointment-cannot-text = Штом ќе дознаете, јавете се во канцеларијата на бројот { $office-phone }. Кажете го своето име и побарајте друг ден. Јавете се и ако доцните.
