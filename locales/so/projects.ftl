### The leaflets on the office's projects, in Somali: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Words that come back: "servizi" adeegyada, "operatori" shaqaalaha, "operatori sociali" shaqaalaha arrimaha bulshada,
### "persone straniere" dadka ajnabiga ah, "sportello" miiska caawinta, "provincia" aagga, "regione" gobol.

## What all project sheets share

project-what-heading = Waxa uu qabto
project-who-heading = Cidda loogu talagalay
project-by-heading = Cidda wadda
project-ask-heading = Sida loo weydiiyo
project-status-ask = <strong>Waa laga yaabaa in mashruucani dhammaaday.</strong> Xafiiska weydii inuu weli socdo iyo in kale.
project-status-active = <strong>Mashruucani wuu socdaa.</strong> Xafiiska weydii haddii aad ka qayb geli karto iyo sidee.
project-status-ended = <strong>Mashruucani wuu dhammaaday.</strong> Xafiiska weydii mashaariicda hadda jira.
project-money-fami = <strong>Halka lacagtu ka timaaddo</strong>: { $fami-name }. Waa sanduuqa Midowga Yurub ee arrimaha muhaajiriinta.
project-us-partner = <strong>Hay’addayada</strong>: { $asp-name }. Waxaan nahay la-hawlgale (<i>partner</i>): kuwa kale ayaan la shaqaynaa.
project-us-collaborates = <strong>Hay’addayada</strong>: { $asp-name }. Mashruuca ayaan gacan ka geysannaa.
project-lead-ravenna = <strong>Cidda hoggaamisa</strong>: { $ravenna-name }. Waa mashruuc heer gobol ah.
project-with-psychology = <strong>Cidda lala shaqeeyo</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = Mashruuca { $fin-short }: koorsooyinka lacagta iyo beeraha
project-fin-intro = Mashruucu wuxuu dadka ajnabiga ah ka caawiyaa isticmaalka adeegyada lacagta, sida bangiga. Magacu ({ $fin-name }) wuxuu ka dhigan yahay: adeegyo lacageed oo dadka oo dhan u furan.
project-fin-what-money = <strong>Koorsada lacagta</strong>. Waxay sharraxdaa waxyaabo faa’iido leh: lacagta, dhaqaalaha iyo bulshada. Waxaa gacan ka geysta dugsiga dowladda ee dadka waaweyn: { $cpia-name }.
project-fin-what-farming = <strong>Koorsada beeraha</strong>. Waxay dadka bartaa <i>permacultura</i>, oo ah hab beer-falasho oo dabeecadda raaca.
project-fin-what-business = <strong>Koorsada furashada ganacsi beereed</strong>. Waxay sharraxdaa sida qofku beeraha uga bilaabo shaqo u gaar ah.
project-fin-what-workers = <strong>Koorsada shaqaalaha arrimaha bulshada</strong>. Shaqaalaha la shaqeeya dadka ajnabiga ah waxay bartaan arrimaha lacagta. Koorsadan waxaa aqoonsan ururka rasmiga ah ee xirfaddaas (<i>Ordine degli assistenti sociali</i>).
project-fin-who = Koorsooyinka lacagta iyo beeraha waxaa loogu talagalay dadka ajnabiga ah. Koorsada ugu dambaysa waxaa loogu talagalay shaqaalaha arrimaha bulshada, oo ka shaqeeya adeegyada caawinta. Adigana way ku anfici kartaa, haddii aad adeeg caawimaad weydiisato.
project-fin-lead = <strong>Cidda hoggaamisa</strong>: { $africa-chiama-name }. Waa urur aan faa’iido u shaqayn. Mashruucu wuxuu khuseeyaa saddex gobol: Emilia-Romagna, Marche iyo Abruzzo.

## INTESE: services of the province work together

project-intese-title = Mashruuca { $intese-short }: adeegyo wada shaqeeya
project-intese-intro = Mashruucu wuxuu rabaa inuu dadka ajnabiga ah u fududeeyo isticmaalka adeegyada. Magacu ({ $intese-name }) wuxuu ka dhigan yahay: adeegyada aaggu (<i>provincia</i>) way wada shaqeeyaan.
project-intese-what-home = <strong>Guri</strong>. Dadka qaar waxay wada degan yihiin hal guri (cohousing). Waxay helaan caawimaad, si ay dabadeed guri ugu noolaadaan iyagoo isku filan. Waxaa kaloo jirta dhexdhexaadinta guryaha (<i>mediazione all’abitare</i>): dhexdhexaadiye ayaa deriska, kireystayaasha iyo milkiilayaasha ka caawiya inay is fahmaan.
project-intese-what-health = <strong>Caafimaad</strong>. Waxaa jira koorsooyin ku saabsan arrimaha bulshada iyo caafimaadka. Ujeeddadu waa in isticmaalka adeegyadu fududaado.
project-intese-what-work = <strong>Shaqo</strong>. Mashruucu wuxuu raadiyaa shirkado hoy siin kara dadka u shaqeeya. Hage (<i>tutor</i>) ayaa dadka shaqada ku taageera.
project-intese-what-school = <strong>Dugsi</strong>. Adeegyadu waxay xeerar isku mid ah u raacaan carruurta iyo dhallinyarada dhowaan ku timid isu-keenidda qoyska (<i>ricongiungimento familiare</i>). Ujeeddadu waa inay dugsiga si fudud u galaan.
project-intese-what-offices = <strong>Xafiisyada socdaalka</strong>. Xafiiska dowladda ee aagga (<i>Prefettura</i>) iyo taliska booliska (<i>Questura</i>) waxay la shaqeeyaan miisaska kale ee ajnabiga lagu caawiyo. Isku koorso ayay qaataan, si ay macluumaad cad u bixiyaan. Shaqaale kale ayaa xafiisyadooda ka caawiya.
project-intese-who = Waxaa loogu talagalay dadka ajnabiga ah ee aagga. Qayb shaqada ka mid ah waxaa loogu talagalay shaqaalaha adeegyada. Ujeeddadu waa inaad caqabado yar kala kulanto adeegyada.
project-intese-lead = <strong>Cidda hoggaamisa</strong>: { $prefettura-name }.

## SMART: housing

project-smart-title = Mashruuca { $smart-short }: helidda iyo haysashada guri
project-smart-intro = Mashruucu wuxuu rabaa inuu dadka ajnabiga ah ka caawiyo inay guri helaan oo haystaan. Magacu ({ $smart-name }) wuxuu ka dhigan yahay: in la wada shaqeeyo si dadka si ka fiican loogu soo dhoweeyo.
project-smart-what-study = <strong>Wuxuu baaraa baahida</strong>. Wuxuu ururiyaa macluumaad ku saabsan guryaha ay dadka ajnabiga ahi u baahan yihiin.
project-smart-what-match = <strong>Wuxuu hagaajiyaa guri-raadinta</strong>. Wuxuu raadiyaa habab ka wanaagsan oo la isugu keeno qofka guri raadinaya iyo qofka guri bixin kara.
project-smart-what-owners = <strong>Wuxuu la hadlaa milkiilayaasha iyo wakaaladaha</strong>. Wuu wargeliyaa, si ay dadka ajnabiga ahna guryo u siiyaan.
project-smart-what-sheets = <strong>Wuxuu diyaariyaa warqado luqado badan ku qoran</strong>. Waxay sharraxaan xeerarka dhismaha la wadaago (<i>condominio</i>) iyo sida guriga loo maareeyo.
project-smart-what-mediation = <strong>Wuxuu bixiyaa dhexdhexaadinta guryaha</strong> (<i>mediazione all’abitare</i>). Dhexdhexaadiye ayaa deriska, kireystayaasha iyo milkiilayaasha ka caawiya inay is fahmaan.
project-smart-what-workers = <strong>Wuxuu tababaraa shaqaalaha</strong>. Wuxuu koorsooyin u qabtaa dadka arrimaha guryaha uga shaqeeya adeegyada dowladda iyo kuwa gaarka ah.
project-smart-who = Waxaa loogu talagalay dadka ajnabiga ah. Dhexdooda, mashruucu wuxuu raadiyaa dadka dhibaato weyn ku jira. Koorsooyinka waxaa loogu talagalay shaqaalaha. Warqaddani macluumaad oo keliya ayay bixisaa: ma aha codsi guri.

## INTARSI: families with children

project-intarsi-title = Mashruuca { $intarsi-short }: caawinta qoysaska carruurta leh
project-intarsi-intro = Mashruucu wuxuu rabaa inuu wanaajiyo caawimaadda adeegyadu siiyaan qoysaska ajnabiga ah ee carruur leh. Magacu ({ $intarsi-name }) wuxuu ka dhigan yahay: in la wada shaqeeyo si dadka si wanaagsan loogu soo dhoweeyo.
project-intarsi-what-network = <strong>Wuxuu isu keenaa adeegyada</strong>. Adeegyada bulshada, xafiisyo kale iyo ururro, kuwo dowladeed iyo kuwo gaar ah, ayaa wada go’aamiya sida loo shaqeeyo.
project-intarsi-what-families = <strong>Wuxuu tijaabiyaa hab caawin oo cusub</strong>. Adeegyada dowladda, kuwa gaarka ah iyo mutadawiciin ayaa qoys wada taageera. Waxay diyaariyaan qorshe caawimaad oo qoyskaas ku habboon. Qorshuhu wuxuu qoyska ka caawiyaa inuu isku filnaado.
project-intarsi-what-workers = <strong>Wuxuu tababaraa shaqaalaha</strong>. Dadka adeegyada ka shaqeeya waxay bartaan waxyaabo cusub. Miisaska caawinta ee adeegyada bulshada shaqadooda ayaa laga taageeraa.
project-intarsi-what-manual = <strong>Wuxuu qoraa buug-hage</strong>. Wuxuu shaqaalaha u sharraxaa hababka shaqo ee wax tara.
project-intarsi-who = Mashruuca waxaa loogu talagalay qoysaska ajnabiga ah ee leh carruur aan weli qaan-gaarin. Waxaa kaloo loogu talagalay qoysaska hal waalid leh. Hawlo badan waxaa loogu talagalay shaqaalaha. Ujeeddadu waa inaad hesho adeegyo wada shaqeeya iyo caawimaad qoyskaaga ku habboon.
project-intarsi-lead = <strong>Cidda hoggaamisa</strong>: { $unione-name }. Waa koox degmooyin ah oo wada shaqeeya. Waa mashruuc heer gobol ah.

## BE.COM.ER: mental health and addictions. Kind words without shame or blame.

project-becomer-title = Mashruuca { $becomer-short }: ladnaanta iyo caafimaadka maskaxda
project-becomer-intro = Mashruucu wuxuu rabaa inuu caawiyo dadka ajnabiga ah ee qaba dhibaato xagga caafimaadka maskaxda ah ama balwad. Magacu ({ $becomer-name }) wuxuu ka dhigan yahay: in la wada shaqeeyo si qof walba u ladnaado.
project-becomer-what-care = <strong>Daaweyn wadajir ah</strong>. Adeegyo kala duwan ayaa isku qof wada taageera: dhibka ayay fahmaan, qofka ayay daaweeyaan, waxayna ka caawiyaan inuu ku noqdo noloshiisa caadiga ah.
project-becomer-what-reach = <strong>Wuxuu isku dayaa inuu goor hore caawiyo</strong>. Shaqaaluhu waxay leeyihiin habab gaar ah oo ay ku helaan dadka aan ladnayn ama khatarta ku jira. Sidaas ayay adeegyadu ku ogaadaan in qof caawimaad u baahan yahay.
project-becomer-what-autonomy = <strong>Wuxuu tijaabiyaa habab caawin oo cusub</strong>. Wuxuu dadka ka caawiyaa inay isku filnaadaan oo aysan cidlo dareemin.
project-becomer-what-workers = <strong>Wuxuu tababaraa shaqaalaha</strong>. Wuxuu koorsooyin u qabtaa dadka ka shaqeeya adeegyada bulshada iyo caafimaadka.
project-becomer-who = Waxaa loogu talagalay dadka ajnabiga ah ee aan ladnayn ama khatarta ku jira. <strong>Balwad</strong> waxay ka dhigan tahay: inuusan qofku wax joojin karin, tusaale ahaan khamriga ama daroogada. Koorsooyinka iyo hababka waxaa loogu talagalay shaqaalaha. Ujeeddadu waa in adeegyadu goor hore fahmaan sida ay kuu caawin karaan.
project-becomer-emergency = <strong>Haddii adiga ama qof kale uu khatar ku jiro</strong>, isla markiiba wac { $emergency-number }.

## VALUES: volunteering

project-values-title = Mashruuca { $values-short }: mutadawacnimada iyo is-dhexgalka
project-values-intro = Mutadawacnimadu waa in dadka kale loogu shaqeeyo lacag la’aan. Mashruucu wuxuu mutadawacnimada u isticmaalaa is-dhexgalka dadka ajnabiga ah. Magaca Ingiriisiga ahi ({ $values-name }) wuxuu ka dhigan yahay: mutadawacnimadu waxay muhaajiriinta ka caawisaa inay ka mid noqdaan magaalada iyo Yurub.
project-values-what-exchange = <strong>Is-weydaarsiga magaalooyinka</strong>. Magaalooyin kala duwan oo Yurub ah ayaa isu sheega hawlaha mutadawacnimo ee wax tara.
project-values-what-visits = <strong>Safarro waxbarasho</strong>. Mutadawiciin dhallinyaro ah iyo shaqaalaha arrimaha bulshada (dadka ka shaqeeya adeegyada caawinta) ayaa dibadda aada. Waxay ka qayb galaan kulamo iyo booqashooyin.
project-values-what-plan = <strong>Qorshe magaalooyinka ah</strong>. Magaalooyinka ka qayb galaya waxay leeyihiin qorshe, si dad badan oo magaalada degan ay is-dhexgalka u caawiyaan.
project-values-who = Safarrada waxaa loogu talagalay mutadawiciinta dhallinyarada ah iyo shaqaalaha arrimaha bulshada. Ujeeddadu waxay khusaysaa dadka ajnabiga ah: muhaajiriinta, qaxootiga iyo dadka codsada magangelyo caalami ah. <strong>Is-dhexgal</strong> wuxuu ka dhigan yahay: inaad ka mid noqoto nolosha magaalada. Mashruucu wuxuu rabaa in dad badan oo magaalada degan ay taas kaa caawiyaan.
project-values-with = <strong>Cidda lala shaqeeyo</strong>: { $cesena-projects-name }.
project-values-money = <strong>Halka lacagtu ka timaaddo</strong>: { $amif-name }. Waa sanduuqa Midowga Yurub ee magangelyada, muhaajiriinta iyo is-dhexgalka.

## Service Learning: students in the services

project-service-learning-title = Mashruuca { $service-learning-name }: arday adeegyada caawisa
project-service-learning-intro = Ardayda jaamacadda ayaa adeegyada caawisa, iyagoo wax baranaya. Magaca Ingiriisiga ahi ({ $service-learning-name }) wuxuu ka dhigan yahay: in wax la barto iyadoo dad kale wax loo qabanayo.
project-service-learning-what-hours = <strong>Ardayda cilmi-nafsiga</strong> waxay adeegyada joogaan ku dhowaad { $service-learning-hours ->
    [one] { $service-learning-hours } saacad
   *[other] { $service-learning-hours } saacadood
}. Hawlaha waxay la qabtaan shaqaalaha arrimaha bulshada.
project-service-learning-what-services = <strong>Meesha</strong>: adeegyada muhaajiriinta, dhexdhexaadinta bulshada iyo dhexdhexaadinta guryaha. Dhexdhexaadiyeyaashu waxay dadka, tusaale ahaan deriska, ka caawiyaan inay is fahmaan.
project-service-learning-what-centre = <strong>Sidoo kale</strong>: xarunta dadka guri la’aanta ah ({ $marmotta-rossa-name }) iyo kooxda waddada. Kooxda waddadu waa shaqaale dadka kula kulma waddada.
project-service-learning-what-aim = <strong>Ujeeddada</strong>: in la barto waxyaabo shaqo kasta anfaca iyo in bulshada la caawiyo.
project-service-learning-who = Mashruuca waxaa loogu talagalay dadka jaamacadda dhigta. Adiga macnahan ayay kuu leedahay: adeegyadan mid ka mid ah waxaad kula kulmi kartaa qof barta cilmi-nafsiga. Wuxuu la shaqeeyaa shaqaalaha. Waad weydiin kartaa cidda uu yahay iyo waxa uu qabto.

## UNICORN: exchanges between countries

project-unicorn-title = Mashruuca { $unicorn-name }: is-weydaarsiga dalalka
project-unicorn-intro = Dadka wax barta, wax dhiga ama ka shaqeeya adeegyada bulshada waxay la kulmaan dad dalal kale ka socda, wayna wax ka bartaan.
project-unicorn-what-exchange = <strong>Is-weydaarsiga dalalka</strong>. Waxaa ka qayb gala arday, shaqaalaha arrimaha bulshada iyo macallimiinta jaamacadda.
project-unicorn-what-method = <strong>Hab wax lagu barto</strong>. Magaciisu waa { $service-learning-name }: ardaygu wax buu bartaa isagoo dad kale wax u qabanaya.
project-unicorn-what-proof = <strong>Ujeeddada</strong>: in habkan si ka badan loo isticmaalo oo la hubiyo inuu si fiican u shaqeeyo.
project-unicorn-who = Is-weydaarsiga waxaa loogu talagalay dadka jaamacadda wax ka barta ama wax ka dhiga iyo shaqaalaha arrimaha bulshada. Ma aha adeeg laga codsado miiska caawinta. Adiga macnahan ayay kuu leedahay: habka waxaa sidoo kale laga isticmaalaa adeegyada qaarkood. Halkaas waxaad kula kulmi kartaa qof barta cilmi-nafsiga oo la shaqeeya shaqaalaha. Waad weydiin kartaa cidda uu yahay iyo waxa uu qabto.
project-unicorn-money = <strong>Halka lacagtu ka timaaddo</strong>: { $erasmus-name }. Waa barnaamij Midowga Yurub.

## Overview. The titles of its rules are those of the project sheets.

projects-title = Mashaariicda dadka ajnabiga ah
projects-intro = Xafiiskayagu mashaariicdan wuxuu la wadaa xafiisyo kale, ururro iyo jaamacadda. Akhri waxa ay qabtaan iyo cidda loogu talagalay.
projects-check = <strong>Waa laga yaabaa in mashaariicda qaar dhammaadeen.</strong> Xafiiska weydii kuwa weli socda.
projects-fami-heading = Mashaariicda sanduuqa { $fami-name }
projects-fami-text = { $fami-name } waa sanduuqa Midowga Yurub ee arrimaha muhaajiriinta. Mashaariicdan ayuu lacag siiyaa.
projects-fin-text = Dadka ajnabiga ah waxaa loo hayaa koorsooyin ku saabsan lacagta, beeraha iyo ganacsiga beeraha. Shaqaalaha arrimaha bulshadana koorso ayaa loo hayaa.
projects-intese-text = Xafiisyada aagga (<i>provincia</i>) waxay ka wada shaqeeyaan guriga, caafimaadka, shaqada, dugsiga iyo dukumentiyada. Ujeeddadu waa in dadka ajnabiga ahi caqabado yar la kulmaan.
projects-smart-text = Mashruucu wuxuu rabaa inuu isu keeno dadka guri raadinaya iyo kuwa bixin kara. Wuxuu diyaariyaa warqado luqado badan ku qoran, wuxuuna bixiyaa dhexdhexaadinta guryaha (<i>mediazione all’abitare</i>): dhexdhexaadiye ayaa deriska, kireystayaasha iyo milkiilayaasha ka caawiya inay is fahmaan.
projects-intarsi-text = Adeegyadu waxay tijaabiyaan habab cusub oo lagu caawiyo qoysaska ajnabiga ah ee carruur leh. Hawlo badan waxaa loogu talagalay shaqaalaha.
projects-becomer-text = Adeegyadu waxay u wada shaqeeyaan dadka qaba dhibaato xagga caafimaadka maskaxda ah ama balwad, tusaale ahaan khamriga. Ujeeddadu waa in goor hore la ogaado qofka caawimaad u baahan.
projects-europe-heading = Mashaariicda Yurub iyo jaamacadda
projects-values-text = Mutadawiciin dhallinyaro ah iyo shaqaalaha arrimaha bulshada ayaa la kulma magaalooyin kale oo Yurub ah. Ujeeddadu waa is-dhexgalka dadka ajnabiga ah.
projects-service-learning-text = Ardayda cilmi-nafsiga ayaa adeegyada qaar caawisa, iyagoo wax baranaya. Halkaas waxaad kula kulmi kartaa iyagoo shaqaalaha la jooga.
projects-unicorn-text = Arday, macallimiin iyo shaqaalaha arrimaha bulshada ayaa wax ka barta dalal kale. Ma aha adeeg laga codsado miiska caawinta.
