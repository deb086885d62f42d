### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Plain language: short sentences, one idea each, polite „Вие“ with a capital letter. Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words in <strong> are words that the reader will meet on Italian paper. In a translation the Italian word
### stays beside them: <strong>…</strong> (<i>caparra</i>). The same for Italian words in titles.

home-title = Грижа за станот
home-intro = Што да правите пред да земете стан под кирија, додека живеете во него и кога го напуштате.

## Before moving in

home-before-heading = Пред вселување
home-signing-title = Пред потпишување
home-signing-text = Погледнете го станот дење и проверете дали има мувла на ѕидовите. Прашајте каков е договорот, кога завршува и кои трошоци ги плаќате покрај киријата. Ако не го разбирате договорот, не потпишувајте и не давајте пари: прво побарајте помош.
home-registration-title = Регистриран договор
home-registration-text = Сопственикот мора да го регистрира договорот во <strong>даночната управа</strong> (<i>Agenzia delle Entrate</i>), која ги собира даноците, во рок од { $registration-days ->
    [one] { $registration-days } ден
   *[other] { $registration-days } дена
}. Потоа мора да Ве извести Вас и управителот на зградата (<i>amministratore</i>) во рок од { $registration-notice-days ->
    [one] { $registration-notice-days } ден
   *[other] { $registration-notice-days } дена
} ({ $registration-law }). Побарајте копија: Ви треба за други документи.

## Money

home-money-heading = Пари
home-deposit-title = Депозит и признаници
home-deposit-text = <strong>Депозитот</strong> (<i>caparra</i> или <i>deposito cauzionale</i>) е сума што ја давате на почетокот, како гаранција. Обично не смее да биде поголем од киријата за { $deposit-months ->
    [one] { $deposit-months } месец
   *[other] { $deposit-months } месеци
}. Сопственикот Ви должи и законска камата ({ $deposit-law }). Секогаш барајте признаница.
home-rent-title = Плаќање на киријата
home-rent-text = Плаќајте со <strong>уплата преку банка</strong> (<i>bonifico</i>) или на друг начин што остава доказ. Така можете да докажете дека сте платиле. Ако некој месец не можете да платите, веднаш разговарајте со сопственикот.

## Moving in

home-entry-heading = Кога се вселувате
home-record-title = Записник за примопредавање (<i>verbale di consegna</i>)
home-record-text = Тоа е документ што кажува каков е станот кога ги добивате клучевите. Напишете го со сопственикот, со фотографии и со бројките од броилата. Потпишете се двајцата. Така не плаќате за штета што ја направил друг.
home-utilities-title = Струја, гас и вода
home-utilities-text = Броилото работи, но е на име на друг? Побарајте <strong>префрлање</strong> (<i>voltura</i>): договорот преминува на Вас. Броилото е исклучено? Побарајте <strong>повторно вклучување</strong> (<i>subentro</i>): услугата почнува пак, на Ваше име. Јавете се во компанијата и кажете им ги бројките што ги читате на броилото.
home-residence-title = Живеалиште и такса за отпад
home-residence-text = <strong>Живеалиште</strong> (<i>residenza</i>) е адресата каде што живеете, запишана во регистрите на општината (<i>Comune</i>). Кога менувате стан, мора да ја известите општината во рок од { $residence-days ->
    [one] { $residence-days } ден
   *[other] { $residence-days } дена
}. Мора да поднесете и пријава за <strong>таксата за отпад</strong> (<i>TARI</i>): прашајте во општината каде се прави тоа. Кога го напуштате станот, известете повторно.

## Every day

home-life-heading = Живот во станот
home-heating-title = Греење
home-heating-text = Смее да се вклучи само во некои месеци. Првиот и последниот ден зависат од општината: прашајте го управителот. Не покривајте ги радијаторите: ако ги покриете, станот се грее послабо и плаќате повеќе.
home-heating-season = Прв и последен ден
home-air-title = Воздух и мувла
home-air-text = Од влажен воздух расте мувла, а таа му штети на здравјето. Отворајте ги прозорците секое утро и секоја вечер, најмалку { $airing-minutes ->
    [one] { $airing-minutes } минута
   *[other] { $airing-minutes } минути
}. Не сушете алишта во затворена соба.
home-monoxide-title = Котел и јаглерод моноксид
home-monoxide-text = <strong>Јаглерод моноксид</strong> (<i>monossido di carbonio</i>) е гас без мирис што може да убие. Котелот (<i>caldaia</i>) нека го провери стручно лице. Не затворајте ги отворите за воздух во ѕидовите и не користете скара дома. Ако Ве боли глава и Ви се повраќа, отворете ги прозорците, излезете и јавете се на { $emergency-number }.
home-repairs-title = Поправки
home-repairs-text = Сопственикот ги прави потребните поправки. Вие го правите <strong>ситното одржување</strong> (<i>piccola manutenzione</i>), за работите што се трошат со употреба ({ $maintenance-law }). Ако нешто се расипе, веднаш пишете му на сопственикот.

## Other people

home-people-heading = Гости и семејство
home-hosting-title = Кога некој престојува кај Вас
home-hosting-text = Ако кај Вас престојува лице што не е државјанин на Европската Унија, писмено известете ја полициската управа (<i>Questura</i>) или полициската станица (<i>Commissariato</i>) во рок од { $hosting-hours ->
    [one] { $hosting-hours } час
   *[other] { $hosting-hours } часа
}. Ако во Вашата општина ги нема, известете го градоначалникот (<i>Sindaco</i>). Мора да го сторите тоа дури и за роднина, дури и за еден ден ({ $hosting-law }). Инаку може да добиете казна од { $hosting-fine-from } до { $hosting-fine-to }.
home-suitability-title = Потврда за соодветен стан (<i>idoneità alloggiativa</i>)
home-suitability-text = Тоа е документ што кажува дека станот е соодветен за луѓето што живеат во него. Треба, на пример, за <strong>спојување на семејството</strong> (<i>ricongiungimento familiare</i>), односно за семејството да дојде во Италија, и за <strong>дозволата на ЕУ</strong> (<i>permesso UE</i>) за долг престој. Побарајте го во општината.

## Leaving

home-leaving-heading = Кога го напуштате станот
home-notice-title = Откажување на договорот (<i>disdetta</i>)
home-notice-text = Тоа е писмо со кое му кажувате на сопственикот дека сакате да го напуштите станот. Ако го напуштате пред крајот на договорот, обично треба сериозна причина и мора да пишете { $notice-months ->
    [one] { $notice-months } месец
   *[other] { $notice-months } месеци
} порано. Прочитајте го договорот: понекогаш може да го напуштите станот и без сериозна причина. Чувајте копија од писмото.
home-handback-title = Враќање на клучевите
home-handback-text = Исчистете го станот и прочитајте ги броилата заедно со сопственикот. Откажете ги договорите за струја, гас и вода. Кога ги враќате клучевите, двајцата потпишете нов записник. Потоа побарајте го назад депозитот.

## Whom to ask

home-contacts-heading = Кого да прашате
home-owner = Сопственик на станот, телефон
