### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Plain language: short sentences, one idea each, polite plural "ju". Never promise that a reader can take part: the office answers that.
### Names in { $… } come by themselves and stay as they are in every language. They have no article and no case ending:
### keep them after a colon, in brackets or between commas, where your language needs no ending.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words that come back: servizi = shërbime; operatori = punonjës; operatori sociali = punonjës socialë;
### persone straniere = shtetas të huaj; sportello = sportel; mediazione all'abitare = ndërmjetësim për banimin.

## What all project sheets share

project-what-heading = Çfarë bën
project-who-heading = Për kë është
project-by-heading = Kush e bën
project-ask-heading = Si të pyesni
project-status-ask = <strong>Ndoshta ky projekt ka mbaruar.</strong> Pyesni në zyrë nëse vazhdon ende.
project-status-active = <strong>Ky projekt vazhdon.</strong> Pyesni në zyrë nëse mund të merrni pjesë dhe si.
project-status-ended = <strong>Ky projekt ka mbaruar.</strong> Pyesni në zyrë çfarë projektesh ka tani.
project-money-fami = <strong>Nga vijnë paratë</strong>: { $fami-name }. Është një fond i Bashkimit Evropian për migracionin.
project-us-partner = <strong>Institucioni ynë</strong>: { $asp-name }. Jemi partnerë: punojmë bashkë me të tjerët.
project-us-collaborates = <strong>Institucioni ynë</strong>: { $asp-name }. Bashkëpunojmë në projekt.
project-lead-ravenna = <strong>Kush e drejton</strong>: { $ravenna-name }. Projekti është rajonal.
project-with-psychology = <strong>Me kë</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = Projekti { $fin-short }: kurse për paratë dhe bujqësinë
project-fin-intro = Projekti i ndihmon shtetasit e huaj t’i përdorin shërbimet për paratë, si banka. Emri ({ $fin-name }) do të thotë: shërbime për paratë, të hapura për të gjithë.
project-fin-what-money = <strong>Kurs për paratë</strong>. Shpjegon gjëra të dobishme për paratë, ekonominë dhe shoqërinë. Bashkëpunon shkolla publike për të rritur: { $cpia-name }.
project-fin-what-farming = <strong>Kurs bujqësie</strong>. Aty mësohet permakultura, një mënyrë për ta punuar tokën duke ndjekur natyrën.
project-fin-what-business = <strong>Kurs për të hapur një fermë</strong>. Shpjegon si të nisni një punë tuajën në bujqësi.
project-fin-what-workers = <strong>Kurs për punonjësit socialë</strong>. Punonjësit që punojnë me shtetasit e huaj studiojnë tema që lidhen me paratë. Këtë kurs e njeh Urdhri i punonjësve socialë (<i>Ordine degli assistenti sociali</i>).
project-fin-who = Kurset për paratë dhe bujqësinë janë për shtetasit e huaj. Kursi i fundit është për punonjësit socialë, domethënë për ata që punojnë në shërbimet e ndihmës. Mund t’ju vlejë edhe juve, nëse kërkoni ndihmë në një shërbim.
project-fin-lead = <strong>Kush e drejton</strong>: { $africa-chiama-name }. Është një organizatë që nuk punon për fitim. Projekti përfshin tri rajone: Emilia-Romagna, Marche dhe Abruzzo.

## INTESE: services of the province work together

project-intese-title = Projekti { $intese-short }: shërbimet punojnë bashkë
project-intese-intro = Projekti synon që shtetasit e huaj t’i përdorin më lehtë shërbimet. Emri ({ $intese-name }) do të thotë: shërbimet e provincës bashkëpunojnë.
project-intese-what-home = <strong>Shtëpia</strong>. Disa persona banojnë bashkë në të njëjtën banesë (<i>cohousing</i>). Marrin ndihmë që të arrijnë të jetojnë më vete në një shtëpi. Ka edhe ndërmjetësim për banimin (<i>mediazione all’abitare</i>): një ndërmjetës i ndihmon fqinjët, qiramarrësit dhe pronarët të kuptohen mes tyre.
project-intese-what-health = <strong>Shëndeti</strong>. Ka kurse për tema sociale dhe shëndetësore. Qëllimi është që shërbimet të përdoren më lehtë.
project-intese-what-work = <strong>Puna</strong>. Projekti kërkon firma që mund t’u japin banesë atyre që punojnë aty. Një ndihmës (<i>tutor</i>) u qëndron pranë njerëzve në punë.
project-intese-what-school = <strong>Shkolla</strong>. Shërbimet ndjekin rregulla të përbashkëta për fëmijët dhe të rinjtë që sapo kanë ardhur me bashkimin familjar (<i>ricongiungimento familiare</i>). Qëllimi është që të hyjnë më lehtë në shkollë.
project-intese-what-offices = <strong>Zyrat e imigracionit</strong>. Prefektura (<i>Prefettura</i>, zyra e Qeverisë në provincë) dhe policia (<i>Questura</i>) punojnë me sportelet e tjera për të huajt. Ndjekin të njëjtin kurs, për të dhënë informacion më të qartë. Punonjës të tjerë ndihmojnë në zyrat e tyre.
project-intese-who = Është për shtetasit e huaj të provincës. Një pjesë e punës është për punonjësit, domethënë për ata që punojnë në shërbime. Qëllimi është që ju të gjeni më pak pengesa në shërbime.
project-intese-lead = <strong>Kush e drejton</strong>: { $prefettura-name }.

## SMART: housing

project-smart-title = Projekti { $smart-short }: për të gjetur e mbajtur një shtëpi
project-smart-intro = Projekti synon t’i ndihmojë shtetasit e huaj të gjejnë një shtëpi dhe ta mbajnë. Emri ({ $smart-name }) do të thotë: punë e përbashkët për t’i pritur më mirë njerëzit.
project-smart-what-study = <strong>Studion nevojat</strong>. Mbledh informacion për shtëpitë që u duhen shtetasve të huaj.
project-smart-what-match = <strong>Përmirëson kërkimin e shtëpisë</strong>. Kërkon mënyra më të mira që të takohen ata që kërkojnë shtëpi dhe ata që kanë shtëpi për të dhënë.
project-smart-what-owners = <strong>Flet me pronarët dhe agjencitë</strong>. I informon, që t’u japin shtëpi edhe shtetasve të huaj.
project-smart-what-sheets = <strong>Përgatit fletë në disa gjuhë</strong>. Ato shpjegojnë rregullat e pallatit dhe kujdesin për shtëpinë.
project-smart-what-mediation = <strong>Ofron ndërmjetësim për banimin</strong> (<i>mediazione all’abitare</i>). Një ndërmjetës i ndihmon fqinjët, qiramarrësit dhe pronarët të kuptohen mes tyre.
project-smart-what-workers = <strong>Përgatit punonjësit</strong>. Organizon kurse për ata që merren me banesat, në shërbimet publike e private.
project-smart-who = Është për shtetasit e huaj. Mes tyre projekti kërkon ata që jetojnë në vështirësi të mëdha. Kurset janë për punonjësit. Kjo fletë jep vetëm informacion: nuk është kërkesë për të marrë shtëpi.

## INTARSI: families with children

project-intarsi-title = Projekti { $intarsi-short }: ndihmë për familjet me fëmijë
project-intarsi-intro = Projekti synon ta përmirësojë ndihmën e shërbimeve për familjet e huaja me fëmijë të mitur. Emri ({ $intarsi-name }) do të thotë: punë e përbashkët për t’i mirëpritur njerëzit.
project-intarsi-what-network = <strong>I bashkon shërbimet</strong>. Shërbimet sociale, zyra dhe organizata të tjera, publike e private, vendosin bashkë si të punojnë.
project-intarsi-what-families = <strong>Provon një mënyrë të re ndihme</strong>. Shërbimet publike, ato private dhe vullnetarët kujdesen bashkë për një familje. Përgatisin një plan ndihme që i përshtatet asaj. Plani e ndihmon familjen të bëhet e pavarur.
project-intarsi-what-workers = <strong>Përgatit punonjësit</strong>. Ata që punojnë në shërbime mësojnë gjëra të reja. Sportelet sociale marrin ndihmë në punën e tyre.
project-intarsi-what-manual = <strong>Shkruan një manual</strong>. U shpjegon punonjësve mënyrat e punës që funksionojnë mirë.
project-intarsi-who = Projekti mendon për familjet e huaja me fëmijë të mitur. Mendon edhe për familjet me një prind të vetëm. Shumë aktivitete janë për punonjësit. Qëllimi është që ju të gjeni shërbime që punojnë bashkë dhe një ndihmë që i përshtatet familjes suaj.
project-intarsi-lead = <strong>Kush e drejton</strong>: { $unione-name }. Është një grup bashkish që punojnë së bashku. Projekti është rajonal.

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = Projekti { $becomer-short }: mirëqenia dhe shëndeti mendor
project-becomer-intro = Projekti synon t’i ndihmojë shtetasit e huaj që kanë probleme të shëndetit mendor ose një varësi. Emri ({ $becomer-name }) do të thotë: punë e përbashkët që të gjithë të jenë mirë.
project-becomer-what-care = <strong>Kurim së bashku</strong>. Shërbime të ndryshme kujdesen bashkë për të njëjtin person: e kuptojnë problemin, kurojnë dhe ndihmojnë për t’iu kthyer jetës së përditshme.
project-becomer-what-reach = <strong>Përpiqet të ndihmojë herët</strong>. Punonjësit kanë mjete të posaçme për të gjetur ata që nuk janë mirë ose që janë në rrezik. Me to u tregojnë shërbimeve se një person ka nevojë për ndihmë.
project-becomer-what-autonomy = <strong>Provon mënyra të reja ndihme</strong>. I ndihmon njerëzit të jetojnë në mënyrë të pavarur dhe të mos mbeten vetëm.
project-becomer-what-workers = <strong>Përgatit punonjësit</strong>. Organizon kurse për ata që punojnë në shërbimet sociale dhe shëndetësore.
project-becomer-who = Është për shtetasit e huaj që nuk janë mirë ose që janë në rrezik. <strong>Varësi</strong> do të thotë: kur njeriu nuk arrin të heqë dorë, për shembull nga alkooli ose droga. Kurset dhe mjetet janë për punonjësit. Qëllimi është që shërbimet të kuptojnë më herët si t’ju ndihmojnë.
project-becomer-emergency = <strong>Në rast rreziku</strong>, për ju ose për një person tjetër, telefononi menjëherë numrin { $emergency-number }.

## VALUES: volunteering

project-values-title = Projekti { $values-short }: puna vullnetare dhe integrimi
project-values-intro = Punë vullnetare do të thotë punë falas për të tjerët. Projekti e përdor atë për integrimin e shtetasve të huaj. Emri në anglisht ({ $values-name }) do të thotë: puna vullnetare i ndihmon migrantët të bëhen pjesë e qytetit dhe e Evropës.
project-values-what-exchange = <strong>Shkëmbime mes qyteteve</strong>. Qytete të ndryshme të Evropës tregojnë mes tyre cilat aktivitete vullnetare funksionojnë mirë.
project-values-what-visits = <strong>Udhëtime studimi</strong>. Të rinj vullnetarë dhe punonjës socialë (ata që punojnë në shërbimet e ndihmës) shkojnë jashtë vendit. Marrin pjesë në takime dhe vizita.
project-values-what-plan = <strong>Një plan për qytetet</strong>. Qytetet që marrin pjesë kanë një plan, që më shumë banorë ta ndihmojnë integrimin.
project-values-who = Udhëtimet janë për të rinj vullnetarë dhe për punonjës socialë. Qëllimi lidhet me shtetasit e huaj: migrantë, refugjatë dhe ata që kërkojnë mbrojtje ndërkombëtare. <strong>Integrim</strong> do të thotë: pjesëmarrje në jetën e qytetit. Projekti synon që më shumë banorë t’ju ndihmojnë për këtë.
project-values-with = <strong>Me kë</strong>: { $cesena-projects-name }.
project-values-money = <strong>Nga vijnë paratë</strong>: { $amif-name }. Është një fond i Bashkimit Evropian për azilin, migracionin dhe integrimin.

## Service Learning: students in the services

project-service-learning-title = Projekti { $service-learning-name }: studentë në shërbime
project-service-learning-intro = Studentë të universitetit ndihmojnë në shërbime dhe njëkohësisht mësojnë. Emri në anglisht ({ $service-learning-name }) do të thotë: mësim duke bërë diçka për të tjerët.
project-service-learning-what-hours = <strong>Kush studion psikologji</strong> shkon në shërbime për rreth { $service-learning-hours ->
    [one] { $service-learning-hours } orë
   *[other] { $service-learning-hours } orë
}. I bën aktivitetet bashkë me punonjësit socialë.
project-service-learning-what-services = <strong>Ku</strong>: në shërbimet për imigracionin dhe në ndërmjetësimin social e për banimin (<i>mediazione all’abitare</i>). Ndërmjetësit i ndihmojnë njerëzit të kuptohen mes tyre, për shembull fqinjët.
project-service-learning-what-centre = <strong>Edhe këtu</strong>: në qendrën për njerëz pa shtëpi ({ $marmotta-rossa-name }) dhe në njësinë e rrugës (<i>unità di strada</i>). Njësia e rrugës është një grup punonjësish që i takon njerëzit në rrugë.
project-service-learning-what-aim = <strong>Qëllimi</strong>: të mësohen gjëra të dobishme për çdo punë dhe të ndihmohet komuniteti.
project-service-learning-who = Projekti është për ata që studiojnë në universitet. Për ju kjo do të thotë: në një nga këto shërbime mund të takoni një person që studion psikologji. Ky person punon bashkë me punonjësit. Mund të pyesni kush është dhe çfarë bën.

## UNICORN: exchanges between countries

project-unicorn-title = Projekti { $unicorn-name }: shkëmbime mes vendeve
project-unicorn-intro = Ata që studiojnë, japin mësim ose punojnë në shërbimet sociale takojnë njerëz nga vende të tjera dhe mësojnë prej tyre.
project-unicorn-what-exchange = <strong>Shkëmbime mes vendeve</strong>. Marrin pjesë studentë, punonjës socialë dhe profesorë të universitetit.
project-unicorn-what-method = <strong>Një metodë për të mësuar</strong>. Quhet { $service-learning-name }: kush studion mëson duke bërë diçka për të tjerët.
project-unicorn-what-proof = <strong>Qëllimi</strong>: të përdoret më shumë kjo metodë dhe të kontrollohet që funksionon mirë.
project-unicorn-who = Shkëmbimet janë për ata që studiojnë ose japin mësim në universitet dhe për punonjësit socialë. Nuk janë një shërbim që kërkohet në sportel. Për ju kjo do të thotë: metoda përdoret edhe në disa shërbime. Aty mund të takoni një person që studion psikologji dhe punon bashkë me punonjësit. Mund të pyesni kush është dhe çfarë bën.
project-unicorn-money = <strong>Nga vijnë paratë</strong>: { $erasmus-name }. Është një program i Bashkimit Evropian.

## Overview. The titles of its rules are those of the project sheets.

projects-title = Projekte për shtetasit e huaj
projects-intro = Zyra jonë punon me këto projekte bashkë me zyra të tjera, me organizata dhe me universitetin. Lexoni çfarë bëjnë dhe për kë janë.
projects-check = <strong>Ndoshta disa projekte kanë mbaruar.</strong> Pyesni në zyrë cilat vazhdojnë ende.
projects-fami-heading = Projekte të fondit { $fami-name }
projects-fami-text = { $fami-name } është një fond i Bashkimit Evropian për migracionin. U jep para këtyre projekteve.
projects-fin-text = Ka kurse për paratë, bujqësinë dhe fermat për shtetasit e huaj. Ka edhe një kurs për punonjësit socialë.
projects-intese-text = Zyrat e provincës punojnë bashkë për banesën, shëndetin, punën, shkollën dhe dokumentet. Qëllimi është që shtetasit e huaj të gjejnë më pak pengesa.
projects-smart-text = Projekti synon që të takohen ata që kërkojnë shtëpi dhe ata që kanë shtëpi për të dhënë. Përgatit fletë në disa gjuhë dhe ofron ndërmjetësim për banimin (<i>mediazione all’abitare</i>): një ndërmjetës i ndihmon fqinjët, qiramarrësit dhe pronarët të kuptohen mes tyre.
projects-intarsi-text = Shërbimet provojnë mënyra të reja për t’i ndihmuar familjet e huaja me fëmijë të mitur. Shumë aktivitete janë për punonjësit.
projects-becomer-text = Shërbimet punojnë bashkë për ata që kanë probleme të shëndetit mendor ose një varësi, për shembull nga alkooli. Qëllimi është të kuptohet më herët kush ka nevojë për ndihmë.
projects-europe-heading = Projekte me Evropën dhe me universitetin
projects-values-text = Të rinj vullnetarë dhe punonjës socialë takojnë qytete të tjera të Evropës. Qëllimi është integrimi i shtetasve të huaj.
projects-service-learning-text = Ata që studiojnë psikologji ndihmojnë në disa shërbime dhe njëkohësisht mësojnë. Aty mund t’i takoni bashkë me punonjësit.
projects-unicorn-text = Studentë, profesorë dhe punonjës socialë mësojnë nga vende të tjera. Nuk është një shërbim që kërkohet në sportel.
