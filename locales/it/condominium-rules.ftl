### The leaflet "Le regole del condominio": living in a building with neighbours.
### Plain language: short sentences, one idea each, "tu". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

rules-title = Le regole del condominio
rules-intro = Come vivere bene con i vicini: che cosa fare, che cosa evitare, a chi chiedere aiuto.

## Words that the reader will meet on Italian paper.
## In a translation the Italian word stays beside it: <strong>…</strong> (<i>condominio</i>): …

rules-words-heading = Le parole da conoscere
rules-words-condominio = <strong>Condominio</strong>: un palazzo con più proprietari. Ogni casa ha il suo proprietario. L’ingresso, le scale, il tetto e il cortile sono di tutti.
rules-words-amministratore = <strong>Amministratore</strong>: la persona che si occupa del palazzo. Raccoglie i soldi delle spese e fa riparare le parti comuni.
rules-words-assemblea = <strong>Assemblea</strong>: la riunione dei proprietari. Decide le spese e le regole.
# $regulation-owners (a number): above this number of owners the law asks for a written regulation.
# $regulation-law: the article of law, as it is written in Italian.
rules-words-regolamento = <strong>Regolamento</strong>: le regole scritte del palazzo. È obbligatorio se { $regulation-owners ->
    [one] c’è più di { $regulation-owners } proprietario
   *[other] ci sono più di { $regulation-owners } proprietari
} ({ $regulation-law }). Se c’è, vale anche per chi è in affitto. Chiedi una copia e leggila.

## Noise

rules-quiet-heading = Rumore e riposo
rules-quiet-title = Orari di riposo
rules-quiet-text = Ogni palazzo ha i suoi orari di riposo. In quelle ore tieni basse la voce, la musica e la TV. Non usare il trapano e non spostare i mobili. Così tutti possono dormire: bambini, anziani e chi lavora di notte.
# Labels of two lines on which the counter writes the hours of this building.
rules-quiet-day = Riposo di giorno
rules-quiet-night = Riposo di notte

## Common parts

rules-common-heading = Gli spazi di tutti
rules-stairs-title = Scale e pianerottoli
rules-stairs-text = Lascia libero il passaggio. Scarpe, sacchetti e mobili sulle scale sono un pericolo: in un incendio le persone devono uscire in fretta. Metti biciclette e passeggini solo nei posti permessi.
rules-lift-title = Ascensore
rules-lift-text = Rispetta il numero di persone scritto in cabina. I bambini piccoli non salgono da soli. Se l’ascensore si ferma, resta calmo, premi il pulsante di allarme e aspetta. Se c’è un incendio, usa le scale.
rules-parking-title = Parcheggio e cortile
rules-parking-text = Parcheggia solo dove è permesso. Non fermarti davanti ai garage, ai cancelli e alle uscite: chi aiuta in un’emergenza deve poter entrare. Prima di giocare in cortile, guarda gli orari nel regolamento.

## At home

rules-home-heading = In casa e sul balcone
rules-balcony-title = Balcone
rules-balcony-text = Non buttare niente dal balcone. Non sbattere i tappeti sopra i balconi degli altri. Strizza bene i panni prima di stenderli, altrimenti l’acqua cade su chi abita sotto. Fissa bene i vasi e metti un piatto sotto ogni vaso.
rules-pets-title = Animali
rules-pets-text = Negli spazi comuni tieni il cane al guinzaglio. Se il tuo animale sporca, pulisci subito. Non lasciarlo solo per molte ore: se abbaia o piange, disturba i vicini.
rules-smoke-title = Fumo, odori e barbecue
rules-smoke-text = Non fumare in ascensore e sulle scale. Non gettare i mozziconi dalla finestra: possono causare un incendio. Quando cucini, apri la finestra per cambiare l’aria. Non aprire la porta delle scale. Non usare mai il barbecue in casa: il suo gas può uccidere. Per usarlo fuori, leggi il regolamento.
rules-works-title = Lavori in casa
rules-works-text = Prima di iniziare i lavori, avvisa l’amministratore. Se sei in affitto, chiedi prima il permesso al proprietario. Non fare da solo lavori sui muri o sui tubi del gas: serve un tecnico.
rules-guests-title = Ospiti e subaffitto
# $hosting-hours (a number): hours within which the host must give notice. $hosting-law: the article of law.
# "Questura" is the police headquarters, "Commissariato" a police station, "Sindaco" the mayor.
rules-guests-text = Se nella tua casa dorme una persona che non è cittadina dell’Unione europea, avvisa la Questura o il Commissariato. Se nel tuo Comune non ci sono, avvisa il Sindaco. Devi farlo per iscritto entro { $hosting-hours ->
    [one] { $hosting-hours } ora
   *[other] { $hosting-hours } ore
}, anche per un parente e anche per un solo giorno ({ $hosting-law }). Prima di affittare una stanza ad altri, leggi il contratto: spesso è vietato.

## Waste

rules-waste-title = Raccolta differenziata
rules-waste-text = Separa i rifiuti come chiede il Comune e rispetta i giorni della raccolta. Non lasciare sacchetti accanto ai contenitori: sporcano e attirano gli animali. Non lasciare mobili vecchi in cortile: chiedi al Comune come portarli via.
# Label of a line on which the counter writes the days of this building.
rules-waste-days = Giorni della raccolta

## Money and problems

rules-money-heading = Spese, problemi e multe
rules-charges-title = Spese condominiali
# $charges-law: the article of law.
rules-charges-text = Sono le spese per pulizia, ascensore, acqua, riscaldamento e servizi simili. Se sei in affitto, di solito le paghi tu. Paga entro la data indicata e conserva le ricevute. Hai diritto di vedere i documenti delle spese ({ $charges-law }).
rules-problems-title = Problemi con i vicini
# "mediazione all'abitare" is a service: mediators who help neighbours, owners and tenants understand each other.
rules-problems-text = Parla prima con il tuo vicino, con calma e gentilezza. Se il problema continua, scrivi all’amministratore. Se non basta, chiedi al nostro ufficio informazioni sulla mediazione all’abitare: un mediatore ascolta tutti e aiuta a trovare un accordo.
rules-fines-title = Multe
# $fine and $fine-repeated are sums of money, $fine-law the article of law.
rules-fines-text = Chi non rispetta il regolamento può ricevere una multa fino a { $fine }. Se lo fa di nuovo, la multa può arrivare a { $fine-repeated }. Decide l’assemblea ({ $fine-law }).

## Whom to ask

rules-contacts-heading = A chi chiedere
# $emergency-number: the phone number for emergencies.
rules-emergency = <strong>In caso di pericolo</strong> (fuoco, una persona ferita, un reato) chiama subito il { $emergency-number }.
# Labels of lines on which the counter writes who manages this building.
rules-administrator = Amministratore del tuo palazzo
rules-administrator-phone = Telefono dell’amministratore
