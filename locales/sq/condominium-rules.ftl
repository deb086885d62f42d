### The leaflet "Le regole del condominio": living in a building with neighbours.
### Plain language: short sentences, one idea each, polite plural "ju". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

rules-title = Rregullat e pallatit
rules-intro = Si të jetoni mirë me fqinjët: çfarë të bëni, çfarë të shmangni, kujt t’i kërkoni ndihmë.

## Words that the reader will meet on Italian paper.
## In a translation the Italian word stays beside it: <strong>…</strong> (<i>condominio</i>): …

rules-words-heading = Fjalë që duhen ditur
rules-words-condominio = <strong>Pallat</strong> (<i>condominio</i>): një ndërtesë me disa pronarë. Çdo apartament ka pronarin e vet. Hyrja, shkallët, çatia dhe oborri janë të të gjithëve.
rules-words-amministratore = <strong>Administrator</strong> (<i>amministratore</i>): personi që kujdeset për pallatin. Mbledh paratë e shpenzimeve dhe merret me riparimin e pjesëve të përbashkëta.
rules-words-assemblea = <strong>Asamble</strong> (<i>assemblea</i>): mbledhja e pronarëve. Vendos për shpenzimet dhe rregullat.
rules-words-regolamento = <strong>Rregullore</strong> (<i>regolamento</i>): rregullat e shkruara të pallatit. Pallati duhet të ketë rregullore nëse ka më shumë se { $regulation-owners ->
    [one] { $regulation-owners } pronar
   *[other] { $regulation-owners } pronarë
} ({ $regulation-law }). Nëse ka rregullore, ajo vlen edhe për ata që janë me qira. Kërkoni një kopje dhe lexojeni.

## Noise

rules-quiet-heading = Zhurma dhe qetësia
rules-quiet-title = Oraret e qetësisë
rules-quiet-text = Çdo pallat ka oraret e veta të qetësisë. Në ato orë flisni ulët dhe ulni muzikën dhe televizorin. Mos përdorni trapan dhe mos lëvizni mobilie. Kështu mund të flenë të gjithë: fëmijët, të moshuarit dhe ata që punojnë natën.
rules-quiet-day = Qetësi ditën
rules-quiet-night = Qetësi natën

## Common parts

rules-common-heading = Hapësirat e përbashkëta
rules-stairs-title = Shkallët dhe sheshpushimet
rules-stairs-text = Lëreni kalimin të lirë. Këpucët, qeset dhe mobiliet nëpër shkallë janë rrezik: kur bie zjarr, njerëzit duhet të dalin shpejt. Vendosni biçikletat dhe karrocat e fëmijëve vetëm ku lejohet.
rules-lift-title = Ashensori
rules-lift-text = Respektoni numrin e personave që është shkruar në kabinë. Fëmijët e vegjël nuk hipin vetëm. Nëse ashensori bllokohet, ruani qetësinë, shtypni butonin e alarmit dhe prisni. Në rast zjarri, përdorni shkallët.
rules-parking-title = Parkimi dhe oborri
rules-parking-text = Parkoni vetëm ku lejohet. Mos ndaloni para garazheve, portave dhe daljeve: kush vjen të ndihmojë në një emergjencë duhet të mund të hyjë. Para se të luani në oborr, shihni oraret në rregullore.

## At home

rules-home-heading = Në shtëpi dhe në ballkon
rules-balcony-title = Ballkoni
rules-balcony-text = Mos hidhni asgjë nga ballkoni. Mos i shkundni qilimat mbi ballkonet e të tjerëve. Shtrydhini mirë rrobat para se t’i varni, përndryshe uji bie te ata që banojnë poshtë. Fiksojini mirë vazot dhe vendosni një pjatë nën çdo vazo.
rules-pets-title = Kafshët
rules-pets-text = Në hapësirat e përbashkëta mbajeni qenin lidhur me rrip. Nëse kafsha juaj bën pis, pastroni menjëherë. Mos e lini vetëm për shumë orë: nëse leh ose qan, shqetëson fqinjët.
rules-smoke-title = Duhani, era e gatimit dhe skara
rules-smoke-text = Mos pini duhan në ashensor dhe në shkallë. Mos hidhni bishta cigaresh nga dritarja: mund të shkaktojnë zjarr. Kur gatuani, hapni dritaren që të ndërrohet ajri. Mos hapni derën e shkallëve. Mos e përdorni kurrë skarën në shtëpi: gazi i saj mund të vrasë. Për ta përdorur jashtë, lexoni rregulloren.
rules-works-title = Punime në shtëpi
rules-works-text = Para se të nisni punimet, lajmëroni administratorin. Nëse jeni me qira, kërkojini më parë leje pronarit. Mos bëni vetë punime në mure ose në tubat e gazit: duhet një teknik.
rules-guests-title = Mysafirët dhe nënqiraja
rules-guests-text = Nëse në shtëpinë tuaj fle një person që nuk është shtetas i Bashkimit Evropian, lajmëroni policinë (<i>Questura</i> ose <i>Commissariato</i>). Nëse bashkia juaj (<i>Comune</i>) nuk i ka këto zyra, lajmëroni kryetarin e bashkisë (<i>Sindaco</i>). Duhet ta bëni me shkrim brenda { $hosting-hours ->
    [one] { $hosting-hours } ore
   *[other] { $hosting-hours } orëve
}, edhe për një të afërm, edhe për një ditë të vetme ({ $hosting-law }). Para se t’ia jepni një dhomë me qira dikujt, lexoni kontratën: shpesh ndalohet.

## Waste

rules-waste-title = Ndarja e mbeturinave (<i>raccolta differenziata</i>)
rules-waste-text = Ndani mbeturinat siç kërkon bashkia dhe respektoni ditët e grumbullimit. Mos lini qese pranë koshave: ndotin dhe tërheqin kafshë. Mos lini mobilie të vjetra në oborr: pyesni në bashki si t’i hiqni.
rules-waste-days = Ditët e grumbullimit

## Money and problems

rules-money-heading = Shpenzime, probleme dhe gjoba
rules-charges-title = Shpenzimet e pallatit (<i>spese condominiali</i>)
rules-charges-text = Janë shpenzimet për pastrimin, ashensorin, ujin, ngrohjen dhe shërbime të ngjashme. Nëse jeni me qira, zakonisht i paguani ju. Paguani brenda datës së caktuar dhe ruani vërtetimet e pagesës. Keni të drejtë t’i shihni dokumentet e shpenzimeve ({ $charges-law }).
rules-problems-title = Probleme me fqinjët
rules-problems-text = Flisni më parë me fqinjin, me qetësi dhe mirësjellje. Nëse problemi vazhdon, shkruajini administratorit. Nëse nuk mjafton, pyesni në zyrën tonë për ndërmjetësimin për banimin (<i>mediazione all’abitare</i>): një ndërmjetës i dëgjon të gjithë dhe ndihmon të gjendet një marrëveshje.
rules-fines-title = Gjobat
rules-fines-text = Kush nuk e respekton rregulloren mund të marrë gjobë deri në { $fine }. Nëse e përsërit, gjoba mund të shkojë deri në { $fine-repeated }. Vendos asambleja ({ $fine-law }).

## Whom to ask

rules-contacts-heading = Kë të pyesni
rules-emergency = <strong>Në rast rreziku</strong> (zjarr, një person i plagosur, një krim) telefononi menjëherë numrin { $emergency-number }.
rules-administrator = Administratori i pallatit tuaj
rules-administrator-phone = Telefoni i administratorit
