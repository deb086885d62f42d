### The leaflet "Gestire la casa", in Tigrinya as read in Eritrea: renting a home, living in it, leaving it.

home-title = ምክንኻን ገዛ
home-intro = ገዛ ቅድሚ ምክራይኩም፣ ኣብኡ ክትነብሩ ከለኹም፣ ክትገድፍዎ ከለኹም እንታይ ከም እትገብሩ።

## Before moving in

home-before-heading = ቅድሚ ምእታውኩም
home-signing-title = ቅድሚ ምፍራምኩም
home-signing-text = ነቲ ገዛ ብቀትሪ ርኣይዎ፣ ኣብ መናድቕ ፈንገስ (<i>muffa</i>፣ ብጠሊ ዝመጽእ ጸሊም ነጥብታት) ኣሎ ድዩ መርምሩ። እንታይ ዓይነት ውዕል ምዃኑ፣ መዓስ ከም ዝውዳእ፣ ብዘይካ ክራይ እንታይ ከም እትኸፍሉ ሕተቱ። ነቲ ውዕል እንተዘይተረዲእኩምዎ፣ ኣይትፈርሙ፣ ገንዘብ ኣይትሃቡ፦ ቅድም ሓገዝ ሕተቱ።
home-registration-title = ዝተመዝገበ ውዕል
home-registration-text = ወናኒ ገዛ ነቲ ውዕል ኣብ <strong>ቤት ጽሕፈት ግብሪ</strong> (<i>Agenzia delle Entrate</i>) ኣብ ውሽጢ { $registration-days ->
    [one] { $registration-days } መዓልቲ
   *[other] { $registration-days } መዓልታት
} ከመዝግቦ ኣለዎ። ብድሕሪኡ ንዓኹምን ንኣመሓዳሪ ህንጻን ኣብ ውሽጢ { $registration-notice-days ->
    [one] { $registration-notice-days } መዓልቲ
   *[other] { $registration-notice-days } መዓልታት
} ክሕብር ኣለዎ ({ $registration-law })። ቅዳሕ ሕተቱ፦ ንኻልኦት ሰነዳት የድልየኩም።

## Money

home-money-heading = ገንዘብ
home-deposit-title = ትሕጃን ቅብሊትን
home-deposit-text = <strong>ትሕጃ</strong> (<i>caparra</i> ወይ <i>deposito cauzionale</i>) ኣብ መጀመርታ ከም ውሕስነት እትህብዎ ገንዘብ እዩ። መብዛሕትኡ ግዜ ካብ ክራይ ናይ { $deposit-months ->
    [one] { $deposit-months } ወርሒ
   *[other] { $deposit-months } ኣዋርሕ
} ክበዝሕ የብሉን። ወናኒ ገዛ ብሕጊ ዝተወሰነ ወለድ (<i>interessi</i>) እውን ክኸፍለኩም ኣለዎ ({ $deposit-law })። ኩሉ ግዜ ቅብሊት ሕተቱ።
home-rent-title = ክራይ ምኽፋል
home-rent-text = ገንዘብ <strong>ብባንክ ኣመሓላልፉ</strong> (<i>bonifico</i>)፣ ወይ መርትዖ ብዝገድፍ ካልእ መገዲ ተጠቐሙ። ብኸምዚ ከም ዝኸፈልኩም ከተረጋግጹ ትኽእሉ። ንሓደ ወርሒ ክትከፍሉ እንተዘይክኢልኩም፣ ብቕልጡፍ ምስ ወናኒ ገዛ ተዛረቡ።

## Moving in

home-entry-heading = ናብ ገዛ ክትኣትዉ ከለኹም
home-record-title = ወረቐት ርክክብ (<i>verbale di consegna</i>)
home-record-text = መፍትሕ ክትቅበሉ ከለኹም ገዛ ከመይ ከም ዘሎ ዝገልጽ ወረቐት እዩ። ምስ ወናኒ ገዛ ብሓባር ጽሓፍዎ፣ ስእልታትን ቁጽሪ ቆጻሪታትን ኣእትዉሉ። ክልቴኹም ፈርሙ። ብኸምዚ ካልኦት ንዝገበርዎ ጉድኣት ኣይትኸፍሉን።
home-utilities-title = መብራህቲ፣ ጋዝን ማይን
home-utilities-text = ቆጻሪ (<i>contatore</i>) ይሰርሕ፣ ግን ብስም ካልእ ሰብ ድዩ? <strong>ምቕያር ስም</strong> (<i>voltura</i>) ሕተቱ፦ እቲ ውዕል ናባኹም ይሓልፍ። ቆጻሪ ዕጹው ድዩ? <strong>ዳግማይ ምኽፋት</strong> (<i>subentro</i>) ሕተቱ፦ እቲ ኣገልግሎት ብስምኩም እንደገና ይጅምር። ናብ ኩባንያ ደውሉ፣ ነቲ ኣብ ቆጻሪ እትርእይዎ ቁጽርታት ንገሩ።
home-residence-title = ዝተመዝገበ ኣድራሻን ግብሪ ጉሓፍን
home-residence-text = <strong>ዝተመዝገበ ኣድራሻ</strong> (<i>residenza</i>) ኣብ መዝገብ ምምሕዳር ከተማ (<i>Comune</i>) ዝተጻሕፈ እትነብርሉ ኣድራሻ እዩ። ገዛ ምስ ቀየርኩም፣ ኣብ ውሽጢ { $residence-days ->
    [one] { $residence-days } መዓልቲ
   *[other] { $residence-days } መዓልታት
} ንምምሕዳር ከተማ ክትነግሩ ኣለኩም። <strong>ንግብሪ ጉሓፍ</strong> (<i>TARI</i>) እውን ክትምዝገቡ ኣለኩም፦ ኣበይ ከም ዝግበር ንምምሕዳር ከተማ ሕተቱ። ገዛ ክትገድፉ ከለኹም፣ እንደገና ሓብሩ።

## Every day

home-life-heading = ኣብ ገዛ ምንባር
home-heating-title = ምውዓይ ገዛ (<i>riscaldamento</i>)
home-heating-text = ኣብ ገለ ኣዋርሕ ጥራይ ክውላዕ ይፍቀድ። ናይ መጀመርታን ናይ መወዳእታን መዓልቲ ከከም ከተማኹም (<i>Comune</i>) ይፈላለ፦ ንኣመሓዳሪ ህንጻ ሕተቱ። ነቲ መውዓዪ (<i>termosifone</i>) ኣይትሸፍንዎ፦ እንተሸፊንኩምዎ፣ ገዛ ብግቡእ ኣይመውቕን፣ ወጻኢኹም ድማ ይበዝሕ።
home-heating-season = ናይ መጀመርታን መወዳእታን መዓልቲ
home-air-title = ኣየርን ፈንገስን
home-air-text = ጠሊ ዘለዎ ኣየር፣ ንጥዕና ዝጎድእ ፈንገስ የብዝሕ። ነፍሲ ወከፍ ንግሆን ምሸትን፣ መሳኹቲ ብውሑዱ { $airing-minutes ->
    [one] { $airing-minutes } ደቒቕ
   *[other] { $airing-minutes } ደቓይቕ
} ክፈቱ። ኣብ ዕጹው ክፍሊ ክዳን ኣይተንቅጹ።
home-monoxide-title = ቦይለርን ካርቦን ሞኖክሳይድን
home-monoxide-text = <strong>ካርቦን ሞኖክሳይድ</strong> (<i>monossido di carbonio</i>) ጨና ዘይብሉ፣ ክቐትል ዝኽእል ጋዝ እዩ። ቦይለር (<i>caldaia</i>) ብክኢላ ኣመርምሩ። ኣብ መናድቕ ዘሎ መእተዊ ኣየር ኣይትዕጸዉ፣ ኣብ ውሽጢ ገዛ ብመጥበሲ ፈሓም (<i>barbecue</i>) ኣይትጠቐሙ። ርእስኹም እንተሓሚሙኩምን ተምላስ ተምላስ እንተኢሉኩምን፣ መሳኹቲ ክፈቱ፣ ካብ ገዛ ውጹ፣ ናብ { $emergency-number } ደውሉ።
home-repairs-title = ጽገና
home-repairs-text = ወናኒ ገዛ ኣድላዪ ጽገና ይገብር። ንስኹም ብምጥቃም ንዝኣርጉ ነገራት <strong>ንእሽቶ ጽገና</strong> (<i>piccola manutenzione</i>) ትገብሩ ({ $maintenance-law })። ገለ ነገር እንተተበላሽዩ፣ ብቕልጡፍ ንወናኒ ገዛ ጽሓፉ።

## Other people

home-people-heading = ኣጋይሽን ስድራቤትን
home-hosting-title = ጋሻ ምቕባል
home-hosting-text = ዜጋ ሕብረት ኤውሮጳ ዘይኮነ ሰብ ኣብ ገዛኹም እንተተቐቢልኩም፣ ንቀንዲ ቤት ጽሕፈት ፖሊስ (<i>Questura</i>) ወይ ንመደበር ፖሊስ (<i>Commissariato</i>) ብጽሑፍ ኣብ ውሽጢ { $hosting-hours ->
    [one] { $hosting-hours } ሰዓት
   *[other] { $hosting-hours } ሰዓታት
} ሓብሩ። ኣብ ከተማኹም (<i>Comune</i>) እንተዘየለዉ፣ ንከንቲባ (<i>Sindaco</i>) ሓብሩ። ዘመድ እኳ እንተኾነ፣ ንሓደ መዓልቲ ጥራይ እኳ እንተኾነ ክትሕብሩ ኣለኩም ({ $hosting-law })። እንተዘይሓቢርኩም ካብ { $hosting-fine-from } ክሳብ { $hosting-fine-to } መቕጻዕቲ ከጋጥመኩም ይኽእል።
home-suitability-title = ምስክር ብቕዓት ገዛ (<i>idoneità alloggiativa</i>)
home-suitability-text = ገዛ ንነበርቱ ብቑዕ ምዃኑ ዝገልጽ ሰነድ እዩ። ንኣብነት <strong>ንምጥርናፍ ስድራቤት</strong> (<i>ricongiungimento familiare</i>)፣ ማለት ስድራቤትኩም ናብ ኢጣልያ ንምምጻእ፣ ከምኡ እውን ነቲ ናይ ነዊሕ ግዜ <strong>ፍቓድ መንበሪ ሕብረት ኤውሮጳ</strong> (<i>permesso UE</i>) የድሊ። ካብ ምምሕዳር ከተማ (<i>Comune</i>) ሕተትዎ።

## Leaving

home-leaving-heading = ገዛ ክትገድፉ ከለኹም
home-notice-title = ደብዳበ ምግዳፍ ገዛ (<i>disdetta</i>)
home-notice-text = ገዛ ክትገድፉ ከም እትደልዩ ንወናኒ ገዛ እትነግርሉ ደብዳበ እዩ። ቅድሚ ውዕል ምውዳኡ ገዛ እንተገዲፍኩም፣ መብዛሕትኡ ግዜ ከቢድ ምኽንያት የድሊ፣ { $notice-months ->
    [one] { $notice-months } ወርሒ
   *[other] { $notice-months } ኣዋርሕ
} ኣቐዲምኩም ድማ ክትጽሕፉ ኣለኩም። ውዕል ኣንብቡ፦ ሓሓሊፉ ብዘይ ከቢድ ምኽንያት እውን ገዛ ክትገድፉ ትኽእሉ። ቅዳሕ ናይቲ ደብዳበ ዓቅቡ።
home-handback-title = መፍትሕ ምምላስ
home-handback-text = ገዛ ኣጽርዩ፣ ምስ ወናኒ ገዛ ብሓባር ቆጻሪታት ኣንብቡ። ናይ መብራህቲ፣ ጋዝን ማይን ውዕል ኣቋርጹ። መፍትሕ ክትመልሱ ከለኹም፣ ክልቴኹም ሓድሽ ወረቐት ርክክብ ፈርሙ። ብድሕሪኡ ትሕጃ (<i>caparra</i>) ክምለሰልኩም ሕተቱ።

## Whom to ask

home-contacts-heading = ንመን ትሓቱ
home-owner = ወናኒ ገዛ፣ ተሌፎን
