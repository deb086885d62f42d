### The leaflet "Le regole del condominio", in Somali.

rules-title = Xeerarka dhismaha la wadaago
rules-intro = Sida wanaagsan ee deriska loola noolaado: waxa la sameeyo, waxa laga fogaado iyo cidda caawimaad la weydiisto.

## Words that the reader will meet on Italian paper

rules-words-heading = Erayada aad u baahan tahay
rules-words-condominio = <strong>Dhismaha la wadaago</strong> (<i>condominio</i>): waa dhisme milkiilayaal badan leh. Guri kastaa milkiilihiisa ayuu leeyahay. Albaabka laga soo galo, jaranjarada, saqafka iyo daaradda waa la wada leeyahay.
rules-words-amministratore = <strong>Maamulaha dhismaha</strong> (<i>amministratore</i>): waa qofka dhismaha masuulka ka ah. Wuxuu ururiyaa lacagta kharashka, wuxuuna hubiyaa in qaybaha la wadaago la dayactiro.
rules-words-assemblea = <strong>Shirka milkiilayaasha</strong> (<i>assemblea</i>): waa kulanka milkiilayaasha. Wuxuu go’aamiyaa kharashka iyo xeerarka.
rules-words-regolamento = <strong>Xeerka dhismaha</strong> (<i>regolamento</i>): waa xeerarka qoran ee dhismaha. Waa waajib in dhismuhu yeesho xeer qoran haddii uu leeyahay { $regulation-owners ->
    [one] in ka badan { $regulation-owners } milkiile
   *[other] in ka badan { $regulation-owners } milkiile
} ({ $regulation-law }). Haddii uu jiro, kireystayaashana wuu khuseeyaa. Codso nuqul oo akhri.

## Noise

rules-quiet-heading = Buuqa iyo nasashada
rules-quiet-title = Saacadaha nasashada
rules-quiet-text = Dhisme kastaa wuxuu leeyahay saacado nasasho oo u gaar ah. Saacadahaas hoos u dhig codka, muusigga iyo TV-ga. Ha isticmaalin mashiinka derbiga lagu daloosho, alaabta gurigana ha dhaqaajin. Sidaas qof walba wuu ku seexan karaa: carruurta, waayeelka iyo kuwa habeenkii shaqeeya.
rules-quiet-day = Nasashada maalintii
rules-quiet-night = Nasashada habeenkii

## Common parts

rules-common-heading = Meelaha la wadaago
rules-stairs-title = Jaranjarada iyo albaabbada hortooda
rules-stairs-text = Jidka bannee. Kabaha, bacaha iyo alaabta yaalla jaranjarada waa khatar: haddii dab kaco, dadku waa inay dhakhso u baxaan. Baaskiillada iyo gaariga ilmaha dhig oo keliya meelaha la oggol yahay.
rules-lift-title = Wiishka (<i>ascensore</i>)
rules-lift-text = Ha dhaafin tirada dadka ee gudaha ku qoran. Carruurta yaryari keligood ma raaci karaan. Haddii wiishku istaago, is deji, riix badhanka digniinta oo sug. Haddii dab kaco, isticmaal jaranjarada.
rules-parking-title = Baarkinka iyo daaradda
rules-parking-text = Gaariga dhig oo keliya meesha la oggol yahay. Ha joogsan garaashyada, irridaha iyo meelaha laga baxo hortooda: gurmadka degdegga ahi waa inuu soo geli karo. Ka hor intaan daaradda lagu ciyaarin, saacadaha ka eeg xeerka dhismaha.

## At home

rules-home-heading = Guriga iyo balakoonka
rules-balcony-title = Balakoonka
rules-balcony-text = Waxba ha ka tuurin balakoonka. Roogagga ha ku dul garaacin balakoonnada dadka kale. Dharka aad dhaqday si fiican u maroori intaadan surin, haddii kale biyuhu waxay ku dhacayaan dadka hoose degan. Dheryaha ubaxa si fiican u xir, dheri kasta hoostiisana saxan dhig.
rules-pets-title = Xayawaanka guriga
rules-pets-text = Meelaha la wadaago, eyga xarig ku hay. Haddii xayawaankaagu meel wasakheeyo, isla markiiba nadiifi. Saacado badan keligiis ha ka tegin: haddii uu ciyo, deriska ayuu dhibayaa.
rules-smoke-title = Sigaarka, urta iyo barbecue-ga
rules-smoke-text = Sigaar ha ku cabbin wiishka iyo jaranjarada. Haraaga sigaarka daaqadda ha ka tuurin: dab ayuu kicin karaa. Markaad wax karinayso, daaqadda fur si hawadu isu beddesho. Ha furin albaabka jaranjarada. Barbecue weligaa ha ku isticmaalin guriga gudihiisa: gaaskiisu wax ayuu dili karaa. Si aad bannaanka ugu isticmaasho, akhri xeerka dhismaha.
rules-works-title = Shaqada dhismaha ee guriga
rules-works-text = Ka hor intaadan shaqada bilaabin, u sheeg maamulaha dhismaha. Haddii aad kireyste tahay, marka hore milkiilaha oggolaansho ka codso. Adigu ha ka shaqayn derbiyada ama tuubbooyinka gaaska: waxaa loo baahan yahay farsamayaqaan.
rules-guests-title = Martida iyo sii kireynta
rules-guests-text = Haddii gurigaaga uu ku seexdo qof aan muwaadin ka ahayn Midowga Yurub, ogeysii taliska booliska (<i>Questura</i>) ama saldhigga booliska (<i>Commissariato</i>). Haddii aysan ka jirin degmadaada (<i>Comune</i>), ogeysii duqa magaalada (<i>Sindaco</i>). Waa inaad qoraal ku ogeysiisaa { $hosting-hours ->
    [one] { $hosting-hours } saacad gudaheed
   *[other] { $hosting-hours } saacadood gudahood
}, xitaa haddii uu qaraabo yahay ama uu joogo hal maalin keliya ({ $hosting-law }). Ka hor intaadan qol cid kale ka kireyn, akhri heshiiska: badanaa waa mamnuuc.

## Waste

rules-waste-title = Kala soocidda qashinka
rules-waste-text = Qashinka u kala sooc (<i>raccolta differenziata</i>) sida degmadu rabto, oo raac maalmaha la qaado. Bacaha ha ag dhigin weelasha qashinka: meesha ayay wasakheeyaan, xayawaankana way soo jiitaan. Alaab guri oo duug ah daaradda ha dhigin: degmada weydii sida loo qaado.
rules-waste-days = Maalmaha qashinka la qaado

## Money and problems

rules-money-heading = Kharash, dhibaatooyin iyo ganaax
rules-charges-title = Kharashka dhismaha
rules-charges-text = Waa kharashka (<i>spese condominiali</i>) nadaafadda, wiishka, biyaha, kululeynta iyo adeegyo la mid ah. Haddii aad kireyste tahay, badanaa adiga ayaa bixiya. Bixi ugu dambayn taariikhda ku qoran, rasiidhadana kaydso. Xaq ayaad u leedahay inaad aragto dukumentiyada kharashka ({ $charges-law }).
rules-problems-title = Dhibaatooyinka deriska
rules-problems-text = Marka hore deriskaaga si deggan oo edeb leh ula hadal. Haddii dhibku sii socdo, u qor maamulaha dhismaha. Haddii taasi ku filnaan weydo, xafiiskayaga weydii macluumaad ku saabsan dhexdhexaadinta guryaha (<i>mediazione all’abitare</i>): dhexdhexaadiye ayaa dadka oo dhan dhegeysta, kana caawiya inay heshiiyaan.
rules-fines-title = Ganaaxyada
rules-fines-text = Qofka aan raacin xeerka dhismaha waxaa laga qaadi karaa ganaax gaaraya ilaa { $fine }. Haddii uu ku celiyo, ganaaxu wuxuu gaari karaa { $fine-repeated }. Shirka milkiilayaasha ayaa go’aamiya ({ $fine-law }).

## Whom to ask

rules-contacts-heading = Yaad weydiinaysaa
rules-emergency = <strong>Haddii ay khatar jirto</strong> (dab, qof dhaawacan, dambi), isla markiiba wac { $emergency-number }.
rules-administrator = Maamulaha dhismahaaga
rules-administrator-phone = Taleefanka maamulaha
