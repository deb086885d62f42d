### The leaflet "Le regole del condominio": living in a building with neighbours.

rules-title = Zasady wspólnoty mieszkaniowej
rules-intro = Jak dobrze żyć z sąsiadami: co robić, czego unikać, kogo prosić o pomoc.

## Words that the reader will meet on Italian paper.
## In a translation the Italian word stays beside it: <strong>…</strong> (<i>condominio</i>): …

rules-words-heading = Słowa, które warto znać
rules-words-condominio = <strong>Wspólnota mieszkaniowa</strong> (<i>condominio</i>): budynek, który ma kilku właścicieli. Każde mieszkanie ma swojego właściciela. Wejście, schody, dach i podwórko należą do wszystkich.
rules-words-amministratore = <strong>Administrator</strong> (<i>amministratore</i>): osoba, która zajmuje się budynkiem. Zbiera opłaty i zleca naprawy części wspólnych.
rules-words-assemblea = <strong>Zebranie</strong> (<i>assemblea</i>): spotkanie właścicieli. Decyduje o wydatkach i zasadach.
rules-words-regolamento = <strong>Regulamin</strong> (<i>regolamento</i>): spisane zasady budynku. Budynek musi je mieć, jeśli ma więcej niż { $regulation-owners ->
    [one] { $regulation-owners } właściciela
    [few] { $regulation-owners } właścicieli
    [many] { $regulation-owners } właścicieli
   *[other] { $regulation-owners } właściciela
} ({ $regulation-law }). Jeśli regulamin jest, obowiązuje też osoby, które mieszkają w wynajętym mieszkaniu. Poproś o kopię i przeczytaj ją.

## Noise

rules-quiet-heading = Hałas i odpoczynek
rules-quiet-title = Godziny ciszy
rules-quiet-text = Każdy budynek ma swoje godziny ciszy. W tym czasie mów cicho, ścisz muzykę i telewizor. Nie używaj wiertarki i nie przesuwaj mebli. Dzięki temu wszyscy mogą spać: dzieci, osoby starsze i ci, którzy pracują w nocy.
rules-quiet-day = Cisza w dzień
rules-quiet-night = Cisza w nocy

## Common parts

rules-common-heading = Miejsca wspólne
rules-stairs-title = Klatka schodowa
rules-stairs-text = Nie zastawiaj przejścia. Buty, torby i meble na schodach są niebezpieczne: w czasie pożaru ludzie muszą szybko wyjść. Rowery i wózki dziecięce stawiaj tylko tam, gdzie wolno.
rules-lift-title = Winda
rules-lift-text = Nie może jechać więcej osób, niż podano w kabinie. Małe dzieci nie jeżdżą same. Jeśli winda się zatrzyma, zachowaj spokój, naciśnij przycisk alarmu i czekaj. Gdy jest pożar, idź schodami.
rules-parking-title = Parking i podwórko
rules-parking-text = Parkuj tylko tam, gdzie wolno. Nie zatrzymuj się przed garażami, bramami i wyjściami: służby ratunkowe muszą mieć dojazd. Przed zabawą na podwórku sprawdź godziny w regulaminie.

## At home

rules-home-heading = W mieszkaniu i na balkonie
rules-balcony-title = Balkon
rules-balcony-text = Niczego nie wyrzucaj z balkonu. Nie trzep dywanów nad cudzymi balkonami. Dobrze wyżmij pranie, zanim je rozwiesisz, inaczej woda kapie na sąsiadów z dołu. Dobrze przymocuj doniczki. Postaw podstawkę pod każdą doniczką.
rules-pets-title = Zwierzęta
rules-pets-text = W miejscach wspólnych trzymaj psa na smyczy. Jeśli twoje zwierzę nabrudzi, od razu posprzątaj. Nie zostawiaj go samego na wiele godzin: jeśli szczeka lub piszczy, przeszkadza sąsiadom.
rules-smoke-title = Palenie, zapachy i grill
rules-smoke-text = Nie pal w windzie i na schodach. Nie wyrzucaj niedopałków przez okno: mogą wywołać pożar. Gdy gotujesz, otwórz okno, żeby przewietrzyć. Nie otwieraj drzwi na klatkę schodową. Nigdy nie używaj grilla w domu: gaz z grilla może zabić. Zanim użyjesz go na zewnątrz, przeczytaj regulamin.
rules-works-title = Remont mieszkania
rules-works-text = Zanim zaczniesz remont, powiadom administratora. Jeśli mieszkasz w wynajętym mieszkaniu, najpierw poproś właściciela o zgodę. Nie rób samodzielnie prac przy ścianach ani przy rurach gazowych: potrzebny jest fachowiec.
rules-guests-title = Goście i podnajem
rules-guests-text = Jeśli w twoim domu nocuje osoba, która nie ma obywatelstwa kraju Unii Europejskiej, powiadom komendę policji (<i>Questura</i>) lub komisariat (<i>Commissariato</i>). Jeśli w twojej gminie (<i>Comune</i>) ich nie ma, powiadom burmistrza (<i>Sindaco</i>). Musisz to zrobić na piśmie w ciągu { $hosting-hours ->
    [one] { $hosting-hours } godziny
    [few] { $hosting-hours } godzin
    [many] { $hosting-hours } godzin
   *[other] { $hosting-hours } godziny
}, także dla kogoś z rodziny i nawet przy pobycie na jeden dzień ({ $hosting-law }). Zanim komuś wynajmiesz pokój, przeczytaj umowę: często jest to zabronione.

## Waste

rules-waste-title = Segregacja śmieci
rules-waste-text = Segreguj śmieci (<i>raccolta differenziata</i>) tak, jak każe gmina, i pilnuj dni odbioru. Nie zostawiaj worków obok pojemników: brudzą i przyciągają zwierzęta. Nie zostawiaj starych mebli na podwórku: zapytaj w gminie, jak się ich pozbyć.
rules-waste-days = Dni odbioru śmieci

## Money and problems

rules-money-heading = Opłaty, problemy i kary
rules-charges-title = Opłaty wspólne
rules-charges-text = Są to opłaty (<i>spese condominiali</i>) za sprzątanie, windę, wodę, ogrzewanie i podobne usługi. Jeśli mieszkasz w wynajętym mieszkaniu, zwykle płacisz je ty. Płać w terminie i zachowuj pokwitowania. Masz prawo zobaczyć dokumenty tych opłat ({ $charges-law }).
rules-problems-title = Problemy z sąsiadami
rules-problems-text = Najpierw porozmawiaj z sąsiadem, spokojnie i uprzejmie. Jeśli problem trwa, napisz do administratora. Jeśli to nie wystarczy, zapytaj w naszym biurze o mediację mieszkaniową (<i>mediazione all’abitare</i>): mediator słucha wszystkich i pomaga się porozumieć.
rules-fines-title = Kary
rules-fines-text = Kto nie przestrzega regulaminu, może dostać karę do { $fine }. Za następnym razem kara może wynieść nawet { $fine-repeated }. Decyduje zebranie właścicieli ({ $fine-law }).

## Whom to ask

rules-contacts-heading = Kogo pytać
rules-emergency = <strong>W razie niebezpieczeństwa</strong> (pożar, ranna osoba, przestępstwo) od razu zadzwoń pod numer { $emergency-number }.
rules-administrator = Administrator twojego budynku
rules-administrator-phone = Telefon administratora
