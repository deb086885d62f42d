### The leaflet "Gestire la casa", in Ukrainian: renting a home, living in it, leaving it.

home-title = Як дбати про житло
home-intro = Що робити, перш ніж винаймати житло, поки ви в ньому живете і коли виїжджаєте.

## Before moving in

home-before-heading = До заселення
home-signing-title = Перш ніж підписати
home-signing-text = Огляньте житло вдень і перевірте, чи немає на стінах плісняви. Запитайте, який це тип договору, коли він закінчується і за що ще треба платити, крім оренди. Якщо не розумієте договору, не підписуйте його й не давайте грошей: спершу попросіть допомоги.
home-registration-title = Зареєстрований договір
home-registration-text = Власник повинен зареєструвати договір у <strong>податковій службі</strong> (<i>Agenzia delle Entrate</i>) протягом { $registration-days ->
    [one] { $registration-days } дня
    [few] { $registration-days } днів
    [many] { $registration-days } днів
   *[other] { $registration-days } дня
}. Потім він повинен повідомити вас та управителя будинку протягом { $registration-notice-days ->
    [one] { $registration-notice-days } дня
    [few] { $registration-notice-days } днів
    [many] { $registration-notice-days } днів
   *[other] { $registration-notice-days } дня
} ({ $registration-law }). Попросіть копію: вона потрібна вам для інших документів.

## Money

home-money-heading = Гроші
home-deposit-title = Застава (<i>caparra</i>) та квитанції
home-deposit-text = <strong>Застава</strong> (<i>caparra</i>), або <strong>гарантійний внесок</strong> (<i>deposito cauzionale</i>), — це гроші, які ви даєте на початку як гарантію. Зазвичай вона не може перевищувати плату за { $deposit-months ->
    [one] { $deposit-months } місяць
    [few] { $deposit-months } місяці
    [many] { $deposit-months } місяців
   *[other] { $deposit-months } місяця
} оренди. Власник також повинен виплатити вам відсотки за законом ({ $deposit-law }). Завжди просіть квитанцію.
home-rent-title = Плата за оренду
home-rent-text = Платіть <strong>банківським переказом</strong> (<i>bonifico</i>) або іншим способом, який залишає підтвердження. Так ви зможете довести, що заплатили. Якщо одного місяця не можете заплатити, одразу поговоріть із власником.

## Moving in

home-entry-heading = Під час заселення
home-record-title = Акт передачі житла (<i>verbale di consegna</i>)
home-record-text = У цьому документі записано, у якому стані житло, коли ви отримуєте ключі. Складіть його з власником, додайте фото й показники лічильників. Обоє підпишіть. Так ви не платитимете за те, що пошкодили інші.
home-utilities-title = Світло, газ і вода
home-utilities-text = Лічильник працює, але записаний на чуже ім’я? Попросіть <strong>переоформлення</strong> (<i>voltura</i>): договір перейде на вас. Лічильник відключено? Попросіть <strong>відновлення</strong> (<i>subentro</i>): послуга запрацює знову, уже на ваше ім’я. Зателефонуйте до компанії та назвіть цифри, які бачите на лічильнику.
home-residence-title = Місце проживання та податок <i>TARI</i>
home-residence-text = <strong>Місце проживання</strong> (<i>residenza</i>) — це адреса, де ви живете, записана в реєстрі муніципалітету (<i>Comune</i>). Коли змінюєте житло, повідомте про це муніципалітет протягом { $residence-days ->
    [one] { $residence-days } дня
    [few] { $residence-days } днів
    [many] { $residence-days } днів
   *[other] { $residence-days } дня
}. Треба також подати декларацію для <strong>податку на сміття</strong> (<i>TARI</i>): запитайте в муніципалітеті, де це зробити. Коли виїжджаєте, повідомте знову.

## Every day

home-life-heading = Щоденне життя
home-heating-title = Опалення
home-heating-text = Його можна вмикати лише в певні місяці. Перший і останній день залежать від муніципалітету: запитайте в управителя будинку. Не накривайте батарей: інакше вдома буде холодніше, а ви заплатите більше.
home-heating-season = Перший і останній день
home-air-title = Повітря та пліснява
home-air-text = Від вологого повітря з’являється пліснява, а вона шкодить здоров’ю. Щоранку й щовечора відчиняйте вікна щонайменше на { $airing-minutes ->
    [one] { $airing-minutes } хвилину
    [few] { $airing-minutes } хвилини
    [many] { $airing-minutes } хвилин
   *[other] { $airing-minutes } хвилини
}. Не сушіть білизну в зачиненій кімнаті.
home-monoxide-title = Котел і чадний газ
home-monoxide-text = <strong>Чадний газ</strong> (<i>monossido di carbonio</i>) не має запаху й може вбити. Нехай фахівець перевіряє котел. Не закривайте вентиляційних отворів у стінах і не користуйтеся барбекю вдома. Якщо у вас болить голова й вас нудить, відчиніть вікна, вийдіть і телефонуйте за номером { $emergency-number }.
home-repairs-title = Ремонт
home-repairs-text = Необхідний ремонт робить власник. Ви робите <strong>дрібний ремонт</strong> (<i>piccola manutenzione</i>) того, що зношується від користування ({ $maintenance-law }). Якщо щось зламалося, одразу напишіть власнику.

## Other people

home-people-heading = Гості та сім’я
home-hosting-title = Гість у вашому домі
home-hosting-text = Якщо у вас гостює людина, яка не має громадянства Європейського Союзу, письмово повідомте головне управління поліції (<i>Questura</i>) або відділення поліції (<i>Commissariato</i>) протягом { $hosting-hours ->
    [one] { $hosting-hours } години
    [few] { $hosting-hours } годин
    [many] { $hosting-hours } годин
   *[other] { $hosting-hours } години
}. Якщо у вашому місті чи селищі (<i>Comune</i>) їх немає, повідомте мера (<i>Sindaco</i>). Ви повинні зробити це, навіть якщо це родич і навіть якщо лише на один день ({ $hosting-law }). Інакше вам загрожує штраф від { $hosting-fine-from } до { $hosting-fine-to }.
home-suitability-title = Придатність житла (<i>idoneità alloggiativa</i>)
home-suitability-text = У цьому документі сказано, що житло підходить для людей, які в ньому живуть. Він потрібен, наприклад, для <strong>возз’єднання сім’ї</strong> (<i>ricongiungimento familiare</i>), тобто щоб сім’я приїхала до Італії, і для <strong>дозволу ЄС</strong> (<i>permesso UE</i>) на довгострокове проживання. Цей документ попросіть у муніципалітеті.

## Leaving

home-leaving-heading = Коли ви виїжджаєте
home-notice-title = Розірвання договору (<i>disdetta</i>)
home-notice-text = Це лист, у якому ви пишете власнику, що хочете виїхати. Якщо виїжджаєте до закінчення договору, зазвичай потрібна серйозна причина, а лист треба надіслати за { $notice-months ->
    [one] { $notice-months } місяць
    [few] { $notice-months } місяці
    [many] { $notice-months } місяців
   *[other] { $notice-months } місяця
} до виїзду. Прочитайте договір: іноді ви можете виїхати й без серйозної причини. Збережіть копію листа.
home-handback-title = Повернення ключів
home-handback-text = Приберіть житло й разом із власником запишіть показники лічильників. Закрийте договори на світло, газ і воду. Коли повертаєте ключі, обоє підпишіть новий акт. Потім попросіть повернути заставу.

## Whom to ask

home-contacts-heading = До кого звертатися
home-owner = Власник житла, телефон
