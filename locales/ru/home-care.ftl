### The leaflet "Gestire la casa", in Russian.

home-title = Как снимать жильё и жить в нём
home-intro = Что делать до того, как снять жильё, пока вы в нём живёте и когда съезжаете.

## Before moving in

home-before-heading = Перед въездом
home-signing-title = Прежде чем подписать
home-signing-text = Осмотрите жильё днём и проверьте, нет ли на стенах плесени. Спросите, какой это договор, когда он заканчивается и за что вы платите кроме аренды. Если вы не понимаете договор, не подписывайте его и не давайте денег: сначала попросите помощи.
home-registration-title = Регистрация договора
home-registration-text = Собственник должен зарегистрировать договор в <strong>налоговой службе</strong> (<i>Agenzia delle Entrate</i>) в течение { $registration-days ->
    [one] { $registration-days } дня
    [few] { $registration-days } дней
    [many] { $registration-days } дней
   *[other] { $registration-days } дня
}. Потом он должен сообщить об этом вам и управляющему домом (<i>amministratore</i>) в течение { $registration-notice-days ->
    [one] { $registration-notice-days } дня
    [few] { $registration-notice-days } дней
    [many] { $registration-notice-days } дней
   *[other] { $registration-notice-days } дня
} ({ $registration-law }). Попросите копию: она нужна вам для других документов.

## Money

home-money-heading = Деньги
home-deposit-title = Залог и расписка
home-deposit-text = <strong>Залог</strong> (<i>caparra</i> или <i>deposito cauzionale</i>) — это деньги, которые вы даёте в начале как гарантию. Обычно он не может быть больше, чем плата за { $deposit-months ->
    [one] { $deposit-months } месяц
    [few] { $deposit-months } месяца
    [many] { $deposit-months } месяцев
   *[other] { $deposit-months } месяца
} аренды. Собственник должен заплатить вам и проценты по закону ({ $deposit-law }). Всегда просите расписку, что вы заплатили.
home-rent-title = Как платить за аренду
home-rent-text = Платите <strong>банковским переводом</strong> (<i>bonifico</i>) или другим способом, чтобы остался документ: он докажет, что вы заплатили. Если в какой-то месяц вы не можете заплатить, сразу поговорите с собственником.

## Moving in

home-entry-heading = Когда вы въезжаете
home-record-title = Акт передачи (<i>verbale di consegna</i>)
home-record-text = Это документ о том, в каком состоянии жильё, когда вы получаете ключи. Составьте его с собственником, с фотографиями и показаниями счётчиков. Подпишите его оба. Тогда вы не будете платить за то, что испортили другие.
home-utilities-title = Свет, газ и вода
home-utilities-text = Счётчик работает, но записан на другого человека? Просите <strong>переоформление</strong> (<i>voltura</i>): договор перейдёт на вас. Счётчик отключён? Просите <strong>повторное подключение</strong> (<i>subentro</i>): услугу включат снова, на ваше имя. Позвоните в компанию и назовите показания: цифры на счётчике.
home-residence-title = Место жительства и налог на мусор
home-residence-text = <strong>Место жительства</strong> (<i>residenza</i>) — это адрес, где вы живёте. Он записан в муниципалитете (<i>Comune</i>). После переезда вы должны сообщить туда новый адрес в течение { $residence-days ->
    [one] { $residence-days } дня
    [few] { $residence-days } дней
    [many] { $residence-days } дней
   *[other] { $residence-days } дня
}. Ещё надо подать заявление о <strong>налоге на мусор</strong> (<i>TARI</i>): спросите в муниципалитете, где это сделать. Когда съезжаете, сообщите снова.

## Every day

home-life-heading = Каждый день
home-heating-title = Отопление
home-heating-text = Его можно включать только в некоторые месяцы. Первый и последний день зависят от муниципалитета: спросите у управляющего. Не накрывайте батареи: иначе дома холоднее, а платите вы больше.
home-heating-season = Первый и последний день
home-air-title = Воздух и плесень
home-air-text = Во влажном воздухе растёт плесень, она вредна для здоровья. Открывайте окна каждое утро и каждый вечер не меньше чем на { $airing-minutes ->
    [one] { $airing-minutes } минуту
    [few] { $airing-minutes } минуты
    [many] { $airing-minutes } минут
   *[other] { $airing-minutes } минуты
}. Не сушите бельё в закрытой комнате.
home-monoxide-title = Котёл и угарный газ
home-monoxide-text = <strong>Угарный газ</strong> (<i>monossido di carbonio</i>) не имеет запаха и может убить. Пусть котёл (<i>caldaia</i>) проверит специалист. Не закрывайте отверстия для воздуха в стенах и не пользуйтесь барбекю в доме. Если болит голова и тошнит, откройте окна, выйдите и звоните по номеру { $emergency-number }.
home-repairs-title = Ремонт
home-repairs-text = Собственник делает необходимый ремонт. Вы делаете <strong>мелкий ремонт</strong> (<i>piccola manutenzione</i>), то есть чините то, что износилось от пользования ({ $maintenance-law }). Если что-то сломалось, сразу напишите собственнику.

## Other people

home-people-heading = Гости и семья
home-hosting-title = Если у вас гость
home-hosting-text = Если вы принимаете у себя человека, который не является гражданином Европейского союза, письменно сообщите в управление полиции (<i>Questura</i>) или в отделение полиции (<i>Commissariato</i>) в течение { $hosting-hours ->
    [one] { $hosting-hours } часа
    [few] { $hosting-hours } часов
    [many] { $hosting-hours } часов
   *[other] { $hosting-hours } часа
}. Если в вашем городе или посёлке (<i>Comune</i>) их нет, сообщите мэру (<i>Sindaco</i>). Это надо сделать, даже если это родственник и даже если он у вас только на один день ({ $hosting-law }). Иначе вы можете получить штраф от { $hosting-fine-from } до { $hosting-fine-to }.
home-suitability-title = Пригодность жилья (<i>idoneità alloggiativa</i>)
home-suitability-text = Это документ о том, что жильё подходит людям, которые в нём живут. Он нужен, например, для <strong>воссоединения семьи</strong> (<i>ricongiungimento familiare</i>), то есть чтобы семья приехала в Италию, и для долгосрочного <strong>вида на жительство ЕС</strong> (<i>permesso UE</i>). За ним обратитесь в муниципалитет.

## Leaving

home-leaving-heading = Когда вы съезжаете
home-notice-title = Расторжение договора (<i>disdetta</i>)
home-notice-text = Это письмо, в котором вы сообщаете собственнику, что хотите съехать. Если вы съезжаете до окончания договора, обычно нужна серьёзная причина, и написать надо за { $notice-months ->
    [one] { $notice-months } месяц
    [few] { $notice-months } месяца
    [many] { $notice-months } месяцев
   *[other] { $notice-months } месяца
} до выезда. Прочитайте договор: иногда можно съехать и без серьёзной причины. Сохраните копию письма.
home-handback-title = Как вернуть ключи
home-handback-text = Сделайте уборку и вместе с собственником запишите показания счётчиков. Закройте договоры на свет, газ и воду. Когда вы отдаёте ключи, подпишите вдвоём новый акт. Потом попросите вернуть залог.

## Whom to ask

home-contacts-heading = К кому обращаться
home-owner = Собственник жилья, телефон
