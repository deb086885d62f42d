### The leaflet "Le regole del condominio": living in a building with neighbours.
### Plain language: short sentences, one idea each, polite plural. Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

rules-title = Regulile blocului
rules-intro = Cum să trăiți bine cu vecinii: ce să faceți, ce să evitați, cui să cereți ajutor.

## Words that the reader will meet on Italian paper.
## In a translation the Italian word stays beside it: <strong>…</strong> (<i>condominio</i>): …

rules-words-heading = Cuvinte de știut
rules-words-condominio = <strong>Bloc</strong> (<i>condominio</i>): o clădire cu mai mulți proprietari. Fiecare apartament are proprietarul lui. Intrarea, scările, acoperișul și curtea sunt ale tuturor.
rules-words-amministratore = <strong>Administrator</strong> (<i>amministratore</i>): persoana care se ocupă de bloc. Strânge banii pentru cheltuieli și are grijă de reparațiile la părțile comune.
rules-words-assemblea = <strong>Adunare</strong> (<i>assemblea</i>): ședința proprietarilor. Hotărăște cheltuielile și regulile.
rules-words-regolamento = <strong>Regulament</strong> (<i>regolamento</i>): regulile scrise ale blocului. Blocul trebuie să aibă un regulament dacă există mai mult de { $regulation-owners ->
    [one] { $regulation-owners } proprietar
    [few] { $regulation-owners } proprietari
   *[other] { $regulation-owners } de proprietari
} ({ $regulation-law }). Dacă există un regulament, este valabil și pentru cine stă cu chirie. Cereți o copie și citiți-o.

## Noise

rules-quiet-heading = Zgomot și odihnă
rules-quiet-title = Ore de liniște
rules-quiet-text = Fiecare bloc are orele lui de liniște. În aceste ore vorbiți încet și dați mai încet muzica și televizorul. Nu folosiți bormașina și nu mutați mobila. Așa pot dormi toți: copiii, persoanele în vârstă și cei care lucrează noaptea.
rules-quiet-day = Liniște ziua
rules-quiet-night = Liniște noaptea

## Common parts

rules-common-heading = Spațiile comune
rules-stairs-title = Scări și paliere
rules-stairs-text = Lăsați liber locul de trecere. Pantofii, pungile și mobila de pe scări sunt un pericol: la un incendiu oamenii trebuie să iasă repede. Puneți bicicletele și cărucioarele numai în locurile permise.
rules-lift-title = Lift
rules-lift-text = Respectați numărul de persoane scris în cabină. Copiii mici nu urcă singuri. Dacă liftul se oprește, păstrați-vă calmul, apăsați butonul de alarmă și așteptați. Dacă este incendiu, folosiți scările.
rules-parking-title = Parcare și curte
rules-parking-text = Parcați numai unde este permis. Nu opriți în fața garajelor, a porților și a ieșirilor: cei care ajută la o urgență trebuie să poată intra. Pentru joaca în curte, vedeți mai întâi orele din regulament.

## At home

rules-home-heading = În casă și pe balcon
rules-balcony-title = Balcon
rules-balcony-text = Nu aruncați nimic de pe balcon. Nu scuturați covoarele deasupra balcoanelor altora. Stoarceți bine rufele înainte să le întindeți, altfel apa curge la vecinii de dedesubt. Fixați bine ghivecele și puneți o farfurie sub fiecare ghiveci.
rules-pets-title = Animale
rules-pets-text = În spațiile comune țineți câinele în lesă. Dacă animalul dumneavoastră face mizerie, curățați imediat. Nu îl lăsați singur multe ore: dacă latră sau plânge, îi deranjează pe vecini.
rules-smoke-title = Fum, mirosuri și grătar
rules-smoke-text = Nu fumați în lift și pe scări. Nu aruncați mucurile de țigară pe fereastră: pot provoca un incendiu. Când gătiți, deschideți fereastra ca să se schimbe aerul. Nu deschideți ușa spre scări. Nu folosiți niciodată grătarul în casă: gazul lui poate ucide. Ca să îl folosiți afară, citiți regulamentul.
rules-works-title = Lucrări în casă
rules-works-text = Înainte să începeți lucrările, anunțați administratorul. Dacă stați cu chirie, cereți mai întâi voie proprietarului. Nu lucrați pe cont propriu la pereți sau la țevile de gaz: este nevoie de un tehnician.
rules-guests-title = Oaspeți și subînchiriere
rules-guests-text = Dacă în casa dumneavoastră doarme o persoană care nu este cetățean al Uniunii Europene, anunțați poliția (<i>Questura</i> sau <i>Commissariato</i>). Dacă în localitatea dumneavoastră nu sunt aceste birouri, anunțați primarul (<i>Sindaco</i>). Trebuie să anunțați în scris, în cel mult { $hosting-hours ->
    [one] { $hosting-hours } oră
    [few] { $hosting-hours } ore
   *[other] { $hosting-hours } de ore
}, chiar și pentru o rudă și chiar pentru o singură zi ({ $hosting-law }). Înainte să închiriați altora o cameră, citiți contractul: de multe ori este interzis.

## Waste

rules-waste-title = Sortarea gunoiului (<i>raccolta differenziata</i>)
rules-waste-text = Separați gunoiul așa cum cere primăria (<i>Comune</i>) și respectați zilele de colectare. Nu lăsați pungi lângă containere: fac mizerie și atrag animalele. Nu lăsați mobilă veche în curte: întrebați la primărie cum să scăpați de ea.
rules-waste-days = Zilele de colectare

## Money and problems

rules-money-heading = Cheltuieli, probleme și amenzi
rules-charges-title = Întreținere (<i>spese condominiali</i>)
rules-charges-text = Sunt cheltuielile pentru curățenie, lift, apă, căldură și alte servicii asemănătoare. Dacă stați cu chirie, de obicei le plătiți dumneavoastră. Plătiți până la data indicată și păstrați chitanțele. Aveți dreptul să vedeți actele pentru cheltuieli ({ $charges-law }).
rules-problems-title = Probleme cu vecinii
rules-problems-text = Vorbiți mai întâi cu vecinul, calm și politicos. Dacă problema continuă, scrieți administratorului. Dacă nu este de ajuns, întrebați la biroul nostru despre medierea pentru locuință (<i>mediazione all’abitare</i>): un mediator îi ascultă pe toți și vă ajută să vă înțelegeți.
rules-fines-title = Amenzi
rules-fines-text = Cine nu respectă regulamentul poate primi o amendă de până la { $fine }. Dacă repetă fapta, amenda poate ajunge la { $fine-repeated }. Hotărăște adunarea proprietarilor ({ $fine-law }).

## Whom to ask

rules-contacts-heading = Pe cine întrebați
rules-emergency = <strong>În caz de pericol</strong> (foc, o persoană rănită, o infracțiune) sunați imediat la { $emergency-number }.
rules-administrator = Administratorul blocului
rules-administrator-phone = Telefonul administratorului
