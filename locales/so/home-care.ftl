### The leaflet "Gestire la casa", in Somali: renting a home, living in it, leaving it.

home-title = Maareynta guriga
home-intro = Waxa aad samaynayso ka hor intaadan guri kireysan, markaad degan tahay iyo markaad ka guurayso.

## Before moving in

home-before-heading = Ka hor intaadan gelin
home-signing-title = Ka hor intaadan saxiixin
home-signing-text = Guriga maalintii soo arag, oo hubi in derbiyada caaryo ku taal iyo in kale. Weydii nooca heshiisku yahay, goorta uu dhammaanayo iyo kharashka kale ee aad bixinayso kirada ka sokow. Haddii aadan heshiiska fahmin, ha saxiixin, lacagna ha bixin: marka hore caawimaad weydiiso.
home-registration-title = Heshiis diiwaangashan
home-registration-text = Milkiiluhu waa inuu heshiiska ka diiwaangeliyaa <strong>hay’adda canshuuraha</strong> (<i>Agenzia delle Entrate</i>) { $registration-days ->
    [one] { $registration-days } maalin gudaheed
   *[other] { $registration-days } maalmood gudahood
}. Kadib waa inuu adiga iyo maamulaha dhismaha idin ogeysiiyaa { $registration-notice-days ->
    [one] { $registration-notice-days } maalin gudaheed
   *[other] { $registration-notice-days } maalmood gudahood
} ({ $registration-law }). Codso nuqul: waxaad ugu baahan tahay dukumentiyo kale.

## Money

home-money-heading = Lacagta
home-deposit-title = Lacagta dammaanadda iyo rasiidhada
home-deposit-text = <strong>Lacagta dammaanadda</strong> (<i>caparra</i> ama <i>deposito cauzionale</i>) waa lacag aad bilowga bixiso, dammaanad ahaan. Caadi ahaan kama badnaan karto kirada { $deposit-months ->
    [one] { $deposit-months } bil
   *[other] { $deposit-months } bilood
}. Milkiiluhu waa inuu sidoo kale ku siiyaa dulsaarka sharcigu dhigayo ({ $deposit-law }). Mar walba rasiidh codso.
home-rent-title = Bixinta kirada
home-rent-text = Isticmaal <strong>lacag-wareejinta bangiga</strong> (<i>bonifico</i>) ama hab kale oo caddayn reebaya. Sidaas waxaad ku caddayn kartaa inaad bixisay. Haddii aadan bil bixin karin, isla markiiba la hadal milkiilaha.

## Moving in

home-entry-heading = Markaad guriga gasho
home-record-title = Warqadda wareejinta (<i>verbale di consegna</i>)
home-record-text = Waa warqad sheegaysa xaaladda guriga markaad furayaasha qaadato. La qor milkiilaha, kuna dara sawirro iyo lambarrada mitirrada. Labadiinnuba saxiixa. Sidaas ma bixinaysid khasaare dad kale geysteen.
home-utilities-title = Korontada, gaaska iyo biyaha
home-utilities-text = Haddii mitirku (<i>contatore</i>) shaqeeyo, laakiin uu ku qoran yahay magac qof kale, codso <strong>beddelka magaca</strong> (<i>voltura</i>): heshiiska adiga ayaa lagugu wareejinayaa. Haddii mitirku xiran yahay, codso <strong>dib-u-furid</strong> (<i>subentro</i>): adeeggu magacaaga ayuu dib ugu bilaabmayaa. Wac shirkadda oo u sheeg lambarrada aad mitirka ka akhrido.
home-residence-title = Cinwaanka diiwaangashan, canshuurta qashinka
home-residence-text = <strong>Cinwaanka diiwaangashan</strong> (<i>residenza</i>) waa meesha aad degan tahay, ee ku qoran diiwaanka degmada (<i>Comune</i>). Markaad guri kale u guurto, waa inaad degmada u sheegtaa { $residence-days ->
    [one] { $residence-days } maalin gudaheed
   *[other] { $residence-days } maalmood gudahood
}. Waa inaad sidoo kale isu diiwaangelisaa <strong>canshuurta qashinka</strong> (<i>TARI</i>): degmada weydii meesha laga sameeyo. Markaad guriga ka guurto, mar kale u sheeg.

## Every day

home-life-heading = Ku noolaanshaha guriga
home-heating-title = Kululeynta
home-heating-text = Waxaa la shidi karaa bilaha qaar oo keliya. Maalinta koowaad iyo tan ugu dambaysa degmada ayay ku xiran yihiin: weydii maamulaha dhismaha. Ha daboolin kuleyliyeyaasha (<i>termosifoni</i>): haddii kale kuleylku wuu yaraanayaa, kharashkuna wuu kordhayaa.
home-heating-season = Bilowga iyo dhammaadka
home-air-title = Hawada iyo caaryada
home-air-text = Hawada qoyan waxay keentaa caaryo, caaryaduna caafimaadka ayay dhibtaa. Daaqadaha fur subax kasta iyo fiid kasta, ugu yaraan { $airing-minutes ->
    [one] { $airing-minutes } daqiiqo
   *[other] { $airing-minutes } daqiiqo
}. Dharka ha ku qallajin qol xiran.
home-monoxide-title = Mashiinka kululeynta iyo gaas sun ah
home-monoxide-text = <strong>Kaarboon monoksaydh</strong> (<i>monossido di carbonio</i>) waa gaas aan ur lahayn oo wax dili kara. Mashiinka kululeynta (<i>caldaia</i>) farsamayaqaan ha hubiyo. Ha xirin daloollada hawada ee derbiyada, barbecue-na guriga gudihiisa ha ku isticmaalin. Haddii madaxu ku xanuuno oo aad lallabbo dareento, fur daaqadaha, bannaanka u bax oo wac { $emergency-number }.
home-repairs-title = Dayactirka
home-repairs-text = Milkiiluhu wuxuu sameeyaa dayactirka lagama maarmaanka ah. Adigu waxaad samaysaa <strong>dayactirka yar</strong> (<i>piccola manutenzione</i>) ee waxyaabaha isticmaalka ku duugooba ({ $maintenance-law }). Haddii wax jabo, isla markiiba u qor milkiilaha.

## Other people

home-people-heading = Martida iyo qoyska
home-hosting-title = Martigelinta qof kale
home-hosting-text = Haddii aad martigeliso qof aan muwaadin ka ahayn Midowga Yurub, qoraal ku ogeysii taliska booliska (<i>Questura</i>) ama saldhigga booliska (<i>Commissariato</i>) { $hosting-hours ->
    [one] { $hosting-hours } saacad gudaheed
   *[other] { $hosting-hours } saacadood gudahood
}. Haddii aysan ka jirin degmadaada (<i>Comune</i>), ogeysii duqa magaalada (<i>Sindaco</i>). Waa waajib xitaa haddii uu qaraabo yahay ama uu joogo hal maalin keliya ({ $hosting-law }). Haddii kale waxaa lagugu ganaaxi karaa lacag u dhaxaysa { $hosting-fine-from } iyo { $hosting-fine-to }.
home-suitability-title = Shahaadada guriga (<i>idoneità alloggiativa</i>)
home-suitability-text = Waa dukumenti sheegaya in gurigu ku habboon yahay dadka degan. Waxaa loogu baahan yahay, tusaale ahaan, <strong>isu-keenidda qoyska</strong> (<i>ricongiungimento familiare</i>), si uu qoyskaagu Talyaaniga u yimaado, iyo <strong>sharciga deganaanshaha Midowga Yurub</strong> (<i>permesso UE</i>) ee muddada dheer. Ka codso degmada.

## Leaving

home-leaving-heading = Markaad guriga ka guurayso
home-notice-title = Warqadda bixitaanka (<i>disdetta</i>)
home-notice-text = Waa warqad aad milkiilaha ugu sheegto inaad rabto inaad guriga ka baxdo. Haddii aad baxdo ka hor dhammaadka heshiiska, caadi ahaan waxaa loo baahan yahay sabab culus, waana inaad qortaa { $notice-months ->
    [one] { $notice-months } bil
   *[other] { $notice-months } bilood
} ka hor. Akhri heshiiska: mararka qaar guriga waad ka bixi kartaa xitaa haddii aadan sabab culus haysan. Kaydso nuqul warqadda ah.
home-handback-title = Celinta furayaasha
home-handback-text = Guriga nadiifi, mitirradana la akhri milkiilaha. Jooji heshiisyada korontada, gaaska iyo biyaha. Markaad furayaasha celiso, labadiinnuba saxiixa warqad wareejin oo cusub. Kadib codso in laguu celiyo lacagta dammaanadda.

## Whom to ask

home-contacts-heading = Yaad weydiinaysaa
home-owner = Milkiilaha guriga, taleefan
