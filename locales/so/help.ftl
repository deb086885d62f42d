### Three leaflets of one page each, in Somali: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Lambarrada gurmadka degdegga ah
emergency-intro = Warqaddan ku dheji guriga, meel qof walba ka arko. Carruurtana u sharrax.
emergency-numbers-heading = Yaad wacaysaa
emergency-label-single = <strong>Khatar</strong>: dab, qof aad u xanuunsan, dambi. Hal lambar oo dab-damiska, ambalaaska iyo booliska loogu yeero. Wicitaan bilaash ah.
emergency-label-violence = <strong>Rabshad iyo daba-gal</strong> (<i>stalking</i>): qof ayaa wax ku yeelaya, ku daba socda ama kuu hanjabaya. Wicitaan bilaash ah, habeen iyo maalinba. Haddii aad hadda khatar ku jirto, wac { $emergency-number }.
emergency-label-gas = <strong>Gaas soo baxaya</strong>: shabakadda Hera. Wicitaan bilaash ah, habeen iyo maalinba.
emergency-label-water = <strong>Cilladda biyaha</strong>: shabakadda Hera.
emergency-company = Shirkadda gaasku waxay ku xiran tahay cinwaankaaga. Biilka ka raadi lambarka <strong>gurmadka</strong> (<i>pronto intervento</i>). Haddii uu ka duwan yahay, kaas isticmaal.

## What to say on the phone

emergency-call-heading = Waxa aad taleefanka ku sheegayso
emergency-who-title = Yaad tahay
emergency-who-text = Sheeg magacaaga. Haddii aad Af-Talyaani yar taqaan, isla markiiba sheeg luqaddaada.
emergency-where-title = Xaggee joogtaa
emergency-where-text = Sheeg waddada, lambarka, dabaqa iyo degmada (<i>Comune</i>). Sidaas caawimaaddu dhakhso ayay kuugu imanaysaa.
emergency-what-title = Maxaa dhacaya
emergency-what-text = Sharrax waxa dhacay iyo inta qof ee caawimaad u baahan.
emergency-stay-title = Taleefanka ha dhigin
emergency-stay-text = Is deji oo su’aalaha ka jawaab. Dhig oo keliya marka laguu sheego.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = Haddii gaas jiro
emergency-gas-title = Urta gaaska
emergency-gas-text = Dab ha shidin, ha taaban badhamada korontada iyo gambaleelka albaabka, taleefan ha ku isticmaalin guriga gudihiisa. Dhimbiil yar ayaa qarax keeni karta. Xir qasabadda gaaska, fur daaqadaha oo bannaanka u bax. Bannaanka ka wac { $gas-leak-phone } (shabakadda Hera) ama lambarka gurmadka ee ku qoran biilka gaaska. Haddii uu qof xanuunsanayo, wac { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = Xogtaada
emergency-address = Cinwaankaaga

## The office: what it does, where it is

office-title = Xafiiskayaga
office-intro = Waxa aan qabanno iyo meesha aan joogno.
office-work-heading = Waxa aan qabanno
office-work-text = Xafiiskayagu wuxuu ka shaqeeyaa mashaariic loogu talagalay dadka dalal kale uga yimaada Talyaaniga. Waxaan la shaqaynaa hay’ado kale, kuwo dowladeed iyo kuwo gaar ah. Mashaariicdu waxay ku saabsan yihiin arrimahan:
office-work-home = <strong>Guri</strong>: hoy raadinta, la noolaanshaha deriska, dhexdhexaadinta guryaha (<i>mediazione all’abitare</i>).
office-work-training = <strong>Lacag iyo shaqo</strong>: koorsooyin lagu barto isticmaalka wanaagsan ee lacagta iyo shaqada beeraha.
office-work-family = <strong>Qoys iyo dugsi</strong>: caawinta qoysaska carruurta leh, dugsiga carruurta iyo dhallinyarada dhowaan timid.
office-work-health = <strong>Caafimaad</strong>: daaweynta iyo taageerada dadka qaba dhibaato xagga maskaxda ah ama balwad, tusaale ahaan khamri ama daroogo.
office-work-volunteering = <strong>Mutadawacnimo</strong>: hawlo lala qabto dadka magaalada.
office-active = Mashaariicda qaar waa laga yaabaa inay dhammaadeen. Xafiiska weydii kuwa weli socda.
office-find-heading = Sida naloo helo
office-visit-text = Na soo wac ama iimayl noo soo qor. Ka hor intaadan iman, weydii saacadaha. Haddii aad su’aal ka qabto warqaddan, soo qaado.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Ballantaada
appointment-intro = Waxaan ku sugaynaa maalinta iyo saacadda halkan ku qoran. Warqaddan soo qaado.
appointment-remember-heading = Xusuuso
appointment-date = Maalinta
# An hour may count from six: the words in brackets say that this one does not.
appointment-time = Saacadda (sida Talyaaniga)
appointment-person = Weydii
appointment-where-heading = Xaggee
appointment-bring = Keen
appointment-bring-also = Sidoo kale keen
appointment-cannot-heading = Haddii aadan iman karin
appointment-cannot-text = Isla marka aad ogaato, soo wac xafiiska: { $office-phone }. Sheeg magacaaga oo weydiiso maalin kale. Soo wac xitaa haddii aad soo daahayso.
