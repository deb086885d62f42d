### The leaflet "Gestire la casa": renting a home, living in it, leaving it.

home-title = Jak dbać o mieszkanie
home-intro = Co robić, zanim wynajmiesz mieszkanie, gdy w nim mieszkasz i gdy się wyprowadzasz.

## Before moving in

home-before-heading = Zanim się wprowadzisz
home-signing-title = Zanim podpiszesz
home-signing-text = Obejrzyj mieszkanie w dzień i sprawdź, czy na ścianach nie ma pleśni. Zapytaj, jaki to rodzaj umowy, kiedy się kończy i co płacisz oprócz czynszu za wynajem. Jeśli nie rozumiesz umowy, nie podpisuj jej i nie dawaj pieniędzy: najpierw poproś o pomoc.
home-registration-title = Rejestracja umowy
home-registration-text = Właściciel musi zarejestrować umowę w <strong>urzędzie skarbowym</strong> (<i>Agenzia delle Entrate</i>) w ciągu { $registration-days ->
    [one] { $registration-days } dnia
    [few] { $registration-days } dni
    [many] { $registration-days } dni
   *[other] { $registration-days } dnia
}. Potem musi powiadomić ciebie i administratora w ciągu { $registration-notice-days ->
    [one] { $registration-notice-days } dnia
    [few] { $registration-notice-days } dni
    [many] { $registration-notice-days } dni
   *[other] { $registration-notice-days } dnia
} ({ $registration-law }). Poproś o kopię: jest potrzebna do innych dokumentów.

## Money

home-money-heading = Pieniądze
home-deposit-title = Kaucja i pokwitowania
home-deposit-text = <strong>Kaucja</strong> (<i>caparra</i> albo <i>deposito cauzionale</i>) to pieniądze, które dajesz na początku jako zabezpieczenie. Zwykle nie może być wyższa niż czynsz za { $deposit-months ->
    [one] { $deposit-months } miesiąc
    [few] { $deposit-months } miesiące
    [many] { $deposit-months } miesięcy
   *[other] { $deposit-months } miesiąca
}. Właściciel musi ci też zapłacić odsetki, które określa prawo ({ $deposit-law }). Zawsze proś o pokwitowanie.
home-rent-title = Jak płacić czynsz (<i>affitto</i>)
home-rent-text = Płać <strong>przelewem</strong> (<i>bonifico</i>) lub w inny sposób, który zostawia dowód. Wtedy możesz pokazać, że czynsz jest zapłacony. Jeśli w którymś miesiącu nie możesz zapłacić, od razu porozmawiaj z właścicielem.

## Moving in

home-entry-heading = Gdy się wprowadzasz
home-record-title = Protokół przekazania (<i>verbale di consegna</i>)
home-record-text = To pismo, które mówi, w jakim stanie jest mieszkanie, gdy dostajesz klucze. Napisz je razem z właścicielem, dodajcie zdjęcia i stan liczników. Potrzebne są oba podpisy. Dzięki temu nie płacisz za cudze szkody.
home-utilities-title = Prąd, gaz i woda
home-utilities-text = Licznik działa, ale na inne nazwisko? Poproś o <strong>przepisanie umowy</strong> (<i>voltura</i>): umowa przechodzi na ciebie. Licznik jest zamknięty? Poproś o <strong>wznowienie dostaw</strong> (<i>subentro</i>): dostawy znów ruszają, już na twoje nazwisko. Zadzwoń do firmy i podaj liczby, które widzisz na liczniku.
home-residence-title = Meldunek i opłata za śmieci (<i>TARI</i>)
home-residence-text = <strong>Meldunek</strong> (<i>residenza</i>) to adres, pod którym mieszkasz, wpisany do rejestru gminy (<i>Comune</i>). Gdy zmieniasz mieszkanie, musisz zgłosić to w gminie w ciągu { $residence-days ->
    [one] { $residence-days } dnia
    [few] { $residence-days } dni
    [many] { $residence-days } dni
   *[other] { $residence-days } dnia
}. Musisz też złożyć deklarację w sprawie <strong>opłaty za śmieci</strong> (<i>TARI</i>): zapytaj w gminie, gdzie się to robi. Gdy się wyprowadzasz, zgłoś to znowu.

## Every day

home-life-heading = Życie w mieszkaniu
home-heating-title = Ogrzewanie
home-heating-text = Można je włączać tylko w niektórych miesiącach. Pierwszy i ostatni dzień zależą od gminy: zapytaj administratora. Nie zasłaniaj kaloryferów: wtedy mieszkanie słabiej się ogrzewa, a ty płacisz więcej.
home-heating-season = Pierwszy i ostatni dzień
home-air-title = Powietrze i pleśń
home-air-text = Od wilgotnego powietrza rośnie pleśń, która szkodzi zdrowiu. Otwieraj okna co rano i co wieczór, na co najmniej { $airing-minutes ->
    [one] { $airing-minutes } minutę
    [few] { $airing-minutes } minuty
    [many] { $airing-minutes } minut
   *[other] { $airing-minutes } minuty
}. Nie susz prania w zamkniętym pokoju.
home-monoxide-title = Piec gazowy (<i>caldaia</i>) i czad
home-monoxide-text = <strong>Czad</strong> (<i>monossido di carbonio</i>) to gaz bez zapachu, który może zabić. Zleć fachowcowi kontrolę pieca gazowego. Nie zatykaj otworów wentylacyjnych w ścianach i nie używaj grilla w domu. Jeśli boli cię głowa i masz mdłości, otwórz okna, wyjdź i zadzwoń pod numer { $emergency-number }.
home-repairs-title = Naprawy
home-repairs-text = Właściciel robi konieczne naprawy. Ty robisz <strong>drobne naprawy</strong> (<i>piccola manutenzione</i>) rzeczy, które się zużywają ({ $maintenance-law }). Jeśli coś się zepsuje, od razu napisz do właściciela.

## Other people

home-people-heading = Goście i rodzina
home-hosting-title = Gdy ktoś u ciebie nocuje
home-hosting-text = Jeśli gościsz osobę, która nie ma obywatelstwa kraju Unii Europejskiej, powiadom na piśmie komendę policji (<i>Questura</i>) lub komisariat (<i>Commissariato</i>) w ciągu { $hosting-hours ->
    [one] { $hosting-hours } godziny
    [few] { $hosting-hours } godzin
    [many] { $hosting-hours } godzin
   *[other] { $hosting-hours } godziny
}. Jeśli w twojej gminie (<i>Comune</i>) ich nie ma, powiadom burmistrza (<i>Sindaco</i>). Musisz to zrobić także dla kogoś z rodziny i nawet przy pobycie na jeden dzień ({ $hosting-law }). Inaczej grozi ci kara od { $hosting-fine-from } do { $hosting-fine-to }.
home-suitability-title = Zaświadczenie o mieszkaniu (<i>idoneità alloggiativa</i>)
home-suitability-text = Ten dokument mówi, że mieszkanie jest odpowiednie dla osób, które w nim mieszkają. Jest potrzebny na przykład do <strong>łączenia rodzin</strong> (<i>ricongiungimento familiare</i>), czyli gdy chcesz sprowadzić rodzinę do Włoch, i do <strong>zezwolenia UE</strong> (<i>permesso UE</i>) na długi pobyt. Poproś o to zaświadczenie w gminie.

## Leaving

home-leaving-heading = Gdy się wyprowadzasz
home-notice-title = Wypowiedzenie (<i>disdetta</i>)
home-notice-text = To list, w którym mówisz właścicielowi, że chcesz się wyprowadzić. Jeśli wyprowadzasz się przed końcem umowy, zwykle potrzebny jest ważny powód i trzeba napisać { $notice-months ->
    [one] { $notice-months } miesiąc
    [few] { $notice-months } miesiące
    [many] { $notice-months } miesięcy
   *[other] { $notice-months } miesiąca
} wcześniej. Przeczytaj umowę: czasem możesz się wyprowadzić także bez ważnego powodu. Zachowaj kopię listu.
home-handback-title = Oddanie kluczy
home-handback-text = Posprzątaj mieszkanie i odczytaj liczniki razem z właścicielem. Zakończ umowy na prąd, gaz i wodę. Gdy oddajesz klucze, podpiszcie nowy protokół. Potem poproś o zwrot kaucji.

## Whom to ask

home-contacts-heading = Kogo pytać
home-owner = Właściciel mieszkania, telefon
