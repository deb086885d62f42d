### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Plain language: short sentences, one idea each, polite „Вие“ with a capital letter. Values in { $… } are facts and come
### by themselves: never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

home-title = Грижа за жилището
home-intro = Какво да правите, преди да наемете жилище, докато живеете в него и когато го напускате.

## Before moving in

home-before-heading = Преди да се нанесете
home-signing-title = Преди да подпишете
home-signing-text = Разгледайте жилището през деня и проверете дали по стените има мухъл. Попитайте какъв е договорът, кога свършва и какви разходи плащате освен наема. Ако не разбирате договора, не подписвайте и не давайте пари: първо поискайте помощ.
home-registration-title = Регистриран договор
home-registration-text = Собственикът трябва да регистрира договора в <strong>данъчната служба</strong> (<i>Agenzia delle Entrate</i>), която събира данъците, в срок до { $registration-days ->
    [one] { $registration-days } ден
   *[other] { $registration-days } дни
}. След това той трябва да уведоми Вас и домоуправителя в срок до { $registration-notice-days ->
    [one] { $registration-notice-days } ден
   *[other] { $registration-notice-days } дни
} ({ $registration-law }). Поискайте копие: трябва Ви за други документи.

## Money

home-money-heading = Парите
home-deposit-title = Депозит (<i>caparra</i>) и разписки
home-deposit-text = <strong>Депозитът</strong> (<i>caparra</i> или <i>deposito cauzionale</i>) е сума, която давате в началото като гаранция. Обикновено той не може да е повече от наема за { $deposit-months ->
    [one] { $deposit-months } месец
   *[other] { $deposit-months } месеца
}. Собственикът Ви дължи и лихвата по закон ({ $deposit-law }). Винаги искайте разписка.
home-rent-title = Плащане на наема
home-rent-text = Плащайте с <strong>банков превод</strong> (<i>bonifico</i>) или по друг начин, който оставя следа. Така можете да докажете, че сте платили. Ако някой месец не можете да платите, веднага говорете със собственика.

## Moving in

home-entry-heading = Когато се нанасяте
home-record-title = Протокол за предаване (<i>verbale di consegna</i>)
home-record-text = Това е документ за състоянието на жилището, когато получавате ключовете. Напишете го заедно със собственика, със снимки и с числата от измервателните уреди. Подпишете го и двамата. Така няма да плащате щети от други хора.
home-utilities-title = Ток, газ и вода
home-utilities-text = Измервателният уред (<i>contatore</i>) работи, но на чуждо име? Поискайте <strong>прехвърляне</strong> (<i>voltura</i>): договорът минава на Ваше име. Уредът е спрян? Поискайте <strong>ново включване</strong> (<i>subentro</i>): услугата тръгва отново на Ваше име. Обадете се на компанията и ѝ кажете числата, които виждате на уреда.
home-residence-title = Адресна регистрация и такса смет
home-residence-text = <strong>Адресната регистрация</strong> (<i>residenza</i>) е адресът, на който живеете, записан в общината (<i>Comune</i>). Когато смените жилището, трябва да съобщите в общината в срок до { $residence-days ->
    [one] { $residence-days } ден
   *[other] { $residence-days } дни
}. Трябва да подадете и декларация за <strong>такса смет</strong> (<i>TARI</i>): попитайте в общината къде. Когато напуснете жилището, съобщете отново.

## Every day

home-life-heading = Живот в жилището
home-heating-title = Отопление
home-heating-text = Може да се включва само през някои месеци. Първият и последният ден зависят от общината: попитайте домоуправителя. Не покривайте радиаторите: ако ги покриете, в жилището е по-студено и плащате повече.
home-heating-season = Първи и последен ден
home-air-title = Въздух и мухъл
home-air-text = От влажния въздух се появява мухъл, а той вреди на здравето. Отваряйте прозорците всяка сутрин и всяка вечер за поне { $airing-minutes ->
    [one] { $airing-minutes } минута
   *[other] { $airing-minutes } минути
}. Не сушете пране в затворена стая.
home-monoxide-title = Котел и въглероден окис
home-monoxide-text = <strong>Въглеродният окис</strong> (<i>monossido di carbonio</i>) е газ без миризма, който може да убие. Нека техник проверява котела (<i>caldaia</i>). Не запушвайте отворите за въздух в стените и не палете барбекю вкъщи. Ако Ви боли главата и Ви се гади, отворете прозорците, излезте и се обадете на { $emergency-number }.
home-repairs-title = Ремонти
home-repairs-text = Собственикът прави необходимите ремонти. Вие правите <strong>дребните ремонти</strong> (<i>piccola manutenzione</i>) на нещата, които се износват от употреба ({ $maintenance-law }). Ако нещо се счупи, веднага пишете на собственика.

## Other people

home-people-heading = Гости и семейство
home-hosting-title = Ако човек отседне у Вас
home-hosting-text = Ако у Вас отседне човек, който не е гражданин на Европейския съюз, съобщете писмено в полицейската дирекция (<i>Questura</i>) или в полицейския участък (<i>Commissariato</i>) в срок до { $hosting-hours ->
    [one] { $hosting-hours } час
   *[other] { $hosting-hours } часа
}. Ако в общината Ви няма такива, съобщете на кмета (<i>Sindaco</i>). Трябва да го направите дори за роднина и дори само за един ден ({ $hosting-law }). Иначе рискувате глоба от { $hosting-fine-from } до { $hosting-fine-to }.
home-suitability-title = Годност на жилището (<i>idoneità alloggiativa</i>)
home-suitability-text = Този документ казва, че жилището е подходящо за хората, които живеят в него. Нужен е например за <strong>събиране на семейството</strong> (<i>ricongiungimento familiare</i>), тоест за да дойде семейството Ви в Италия, и за <strong>разрешение за дългосрочно пребиваване в ЕС</strong> (<i>permesso UE</i>). Поискайте го от общината.

## Leaving

home-leaving-heading = Когато напускате жилището
home-notice-title = Предизвестие (<i>disdetta</i>)
home-notice-text = Това е писмото, с което казвате на собственика, че искате да напуснете жилището. Ако напускате преди края на договора, обикновено трябва да имате сериозна причина и да пишете { $notice-months ->
    [one] { $notice-months } месец
   *[other] { $notice-months } месеца
} по-рано. Прочетете договора: понякога можете да напуснете жилището и без сериозна причина. Пазете копие от писмото.
home-handback-title = Връщане на ключовете
home-handback-text = Почистете жилището и вижте със собственика числата на измервателните уреди. Прекратете договорите за ток, газ и вода. Когато връщате ключовете, подпишете заедно нов протокол. После си поискайте депозита обратно.

## Whom to ask

home-contacts-heading = Кого да попитате
home-owner = Собственик на жилището, телефон
