### The leaflet "Le regole del condominio", in Tigrinya as read in Eritrea.

rules-title = ሕግታት ናይ ሓባር ህንጻ
rules-intro = ምስ ጎረባብትኹም ብጽቡቕ ንምንባር፦ እንታይ ከም እትገብሩ፣ እንታይ ከም ዘይትገብሩ፣ ንመን ሓገዝ ከም እትሓቱ።

## Words that the reader will meet on Italian paper

rules-words-heading = ክትፈልጥዎም ዝግባእ ቃላት
rules-words-condominio = <strong>ናይ ሓባር ህንጻ</strong> (<i>condominio</i>)፦ ብዙሓት ወነንቲ ዘለዉዎ ህንጻ። ነፍሲ ወከፍ ገዛ ናቱ ወናኒ ኣለዎ። መእተዊ፣ መደያይቦ፣ ናሕስን ቀጽርን ግን ናይ ኩሎም እዩ።
rules-words-amministratore = <strong>ኣመሓዳሪ ህንጻ</strong> (<i>amministratore</i>)፦ ነቲ ህንጻ ዝከናኸን ሰብ። ንወጻኢታት ዝኸውን ገንዘብ ይእክብ፣ ናይ ሓባር ቦታታት ክጽገኑ ድማ ይገብር።
rules-words-assemblea = <strong>ኣኼባ ወነንቲ</strong> (<i>assemblea</i>)፦ ወነንቲ ገዛውቲ ዝራኸብሉ ኣኼባ። ወጻኢታትን ሕግታትን ይውስን።
rules-words-regolamento = <strong>ሕግታት ህንጻ</strong> (<i>regolamento</i>)፦ ናይቲ ህንጻ ዝተጻሕፉ ሕግታት። { $regulation-owners ->
    [one] ካብ { $regulation-owners } ወናኒ ንላዕሊ እንተሃልዩ
   *[other] ካብ { $regulation-owners } ወነንቲ ንላዕሊ እንተሃልዮም
} እቲ ህንጻ ዝተጻሕፉ ሕግታት ክህልውዎ ግዴታ እዩ ({ $regulation-law })። ሕግታት እንተሃልዮም፣ ብክራይ ንዝነብሩ ሰባት እውን ይምልከቱ። ቅዳሕ ሕተቱ፣ ኣንብብዎ።

## Noise

rules-quiet-heading = ጫውጫውታን ዕረፍትን
rules-quiet-title = ናይ ዕረፍቲ ሰዓታት
rules-quiet-text = ነፍሲ ወከፍ ህንጻ ናቱ ናይ ዕረፍቲ ሰዓታት ኣለዎ። ኣብዚ ሰዓታት እዚ ድምጽኹም፣ ድምጺ ሙዚቃን ቴለቪዥንን ኣትሕቱ። ብትራፓኖ መንደቕ ኣይትብስዑ፣ ኣቑሑ ገዛ ኣይተግዕዙ። ብኸምዚ ኩሎም ክድቅሱ ይኽእሉ፦ ቆልዑ፣ ሽማግለታት፣ ለይቲ ዝሰርሑ ሰባት።
rules-quiet-day = ናይ ቀትሪ ዕረፍቲ
rules-quiet-night = ናይ ለይቲ ዕረፍቲ

## Common parts

rules-common-heading = ናይ ኩሎም ቦታታት
rules-stairs-title = መደያይቦን መሕለፍን
rules-stairs-text = መሕለፊ ክፉት ይኹን። ኣብ መደያይቦ ዝተገድፈ ጫማ፣ ከረጺትን ኣቑሑን ሓደገኛ እዩ፦ ሓዊ እንተተላዒሉ ሰባት ብቕልጡፍ ክወጹ ኣለዎም። ብሽክለታን ዓረብያ ህጻንን ኣብ ዝተፈቕደ ቦታ ጥራይ ኣቐምጡ።
rules-lift-title = ሊፍት (<i>ascensore</i>)
rules-lift-text = ኣብ ውሽጢ ሊፍት ካብ ዝተጻሕፈ ቁጽሪ ሰባት ኣይትብዝሑ። ንኣሽቱ ቆልዑ በይኖም ክድይቡ የብሎምን። ሊፍት ደው እንተ ኢሉ፣ ርግእ በሉ፣ ናይ ሓደጋ መጠወቒ ጠውቑ፣ ተጸበዩ። ሓዊ እንተሎ፣ ብመደያይቦ ውጹ።
rules-parking-title = ፓርኪንግን ቀጽርን
rules-parking-text = መኪና ኣብ ዝተፈቕደ ቦታ ጥራይ ኣቐምጡ። ኣብ ቅድሚ ጋራጅ፣ ካንሸሎን መውጽእን ደው ኣይተብሉ፦ ኣብ ህጹጽ ኩነታት ንሓገዝ ዝመጹ ክኣትዉ ክኽእሉ ኣለዎም። ኣብ ቀጽሪ ጸወታ ቅድሚ ምጅማር፣ ነቲ ኣብ ሕግታት ህንጻ ዘሎ ሰዓታት ርኣዩ።

## At home

rules-home-heading = ኣብ ገዛን ባልኮንን
rules-balcony-title = ባልኮን
rules-balcony-text = ካብ ባልኮን ዝኾነ ነገር ኣይትደርብዩ። ኣብ ልዕሊ ባልኮን ካልኦት ምንጻፍ ኣይትንገፉ። ክዳን ቅድሚ ምስጣሕኩም ጽቡቕ ጌርኩም ጽመቑ፣ እንተዘይኮነ ማይ ኣብ ልዕሊ እቶም ኣብ ታሕቲ ዝነብሩ ይነጥብ። ዕትሮ ዕንባባ ከም ዘይወድቅ ግበሩ፣ ኣብ ትሕቲ ነፍሲ ወከፍ ዕትሮ ብያቲ ኣንብሩ።
rules-pets-title = እንስሳታት
rules-pets-text = ኣብ ናይ ሓባር ቦታታት ንኽልቢ ብገመድ ሓዝዎ። እንስሳኹም ርስሓት እንተገይሩ፣ ብቕልጡፍ ኣጽርዩ። ንብዙሕ ሰዓታት በይኑ ኣይትግደፍዎ፦ እንተነቢሑ ወይ እንተበኽዩ፣ ንጎረባብቲ ዕረፍቲ ይኸልኦም።
rules-smoke-title = ሽጋራ፣ ጨናን መጥበሲ ፈሓምን
rules-smoke-text = ኣብ ሊፍትን መደያይቦን ሽጋራ ኣይተትክኹ። ቁራጽ ሽጋራ ብመስኮት ኣይትደርብዩ፦ ሓዊ ከልዕል ይኽእል። ምግቢ ክትሰርሑ ከለኹም፣ ኣየር ንክቕየር መስኮት ክፈቱ። ናብ መደያይቦ ዘውጽእ ማዕጾ ኣይትኽፈቱ። ኣብ ውሽጢ ገዛ ብመጥበሲ ፈሓም (<i>barbecue</i>) ፈጺምኩም ኣይትጠቐሙ፦ ጋዙ ክቐትል ይኽእል። ኣብ ደገ ንምጥቃም፣ ሕግታት ህንጻ ኣንብቡ።
rules-works-title = ኣብ ገዛ ዝግበር ናይ ህንጻ ስራሕ
rules-works-text = ስራሕ ቅድሚ ምጅማርኩም፣ ንኣመሓዳሪ ህንጻ ሓብሩ። ብክራይ እትነብሩ እንተዄንኩም፣ ቅድም ንወናኒ ገዛ ፍቓድ ሕተቱ። ኣብ መናድቕን ቱቦታት ጋዝን ባዕልኹም ኣይትስርሑ፦ ክኢላ የድሊ።
rules-guests-title = ኣጋይሽን ንኻልእ ምክራይን (<i>subaffitto</i>)
rules-guests-text = ዜጋ ሕብረት ኤውሮጳ ዘይኮነ ሰብ ኣብ ገዛኹም ዝሓድር እንተኾይኑ፣ ንቀንዲ ቤት ጽሕፈት ፖሊስ (<i>Questura</i>) ወይ ንመደበር ፖሊስ (<i>Commissariato</i>) ሓብሩ። ኣብ ከተማኹም (<i>Comune</i>) እንተዘየለዉ፣ ንከንቲባ (<i>Sindaco</i>) ሓብሩ። ብጽሑፍ ኣብ ውሽጢ { $hosting-hours ->
    [one] { $hosting-hours } ሰዓት
   *[other] { $hosting-hours } ሰዓታት
} ክትሕብሩ ኣለኩም፣ ዘመድ እኳ እንተኾነ፣ ንሓደ መዓልቲ ጥራይ እኳ እንተኾነ ({ $hosting-law })። ክፍሊ ንኻልኦት ቅድሚ ምክራይኩም፣ ውዕልኩም ኣንብቡ፦ መብዛሕትኡ ግዜ ክልኩል እዩ።

## Waste

rules-waste-title = ጉሓፍ ፈላሊኻ ምእካብ (<i>raccolta differenziata</i>)
rules-waste-text = ጉሓፍ ከምቲ ምምሕዳር ከተማ (<i>Comune</i>) ዝብሎ ፈላልዩ፣ መዓልታት ምእካብ ድማ ኣኽብሩ። ኣብ ጎኒ ሳንዱቕ ጉሓፍ ከረጺት ኣይትግደፉ፦ ቦታ ይረስሕ፣ እንስሳታት ድማ ይመጹ። ኣረጊት ኣቑሑ ገዛ ኣብ ቀጽሪ ኣይትግደፉ፦ ብኸመይ ከም ዝለዓል ንምምሕዳር ከተማ ሕተቱ።
rules-waste-days = መዓልታት ምእካብ

## Money and problems

rules-money-heading = ወጻኢታት፣ ጸገማትን መቕጻዕትን
rules-charges-title = ናይ ሓባር ወጻኢታት
rules-charges-text = ንጽሬት፣ ሊፍት፣ ማይ፣ ምውዓይ ገዛን ተመሳሳሊ ኣገልግሎታትን ዝኽፈል ወጻኢታት (<i>spese condominiali</i>) እዩ። ብክራይ እትነብሩ እንተዄንኩም፣ መብዛሕትኡ ግዜ ንስኹም ኢኹም እትኸፍልዎ። ክሳብ እቲ ዝተጻሕፈ ዕለት ክፈሉ፣ ቅብሊታት ድማ ዓቅቡ። ናይ ወጻኢታት ሰነዳት ክትርእዩ መሰል ኣለኩም ({ $charges-law })።
rules-problems-title = ጸገም ምስ ጎረባብቲ
rules-problems-text = ቅድም ምስ ጎረቤትኩም ብህድኣትን ብትሕትናን ተዛረቡ። እቲ ጸገም እንተቐጺሉ፣ ንኣመሓዳሪ ህንጻ ጽሓፉ። እዚ እንተዘይኣኺሉ፣ ብዛዕባ ሽምግልና ጉዳይ መንበሪ (<i>mediazione all’abitare</i>) ንቤት ጽሕፈትና ሕተቱ፦ ሸምጋሊ ንኹሎም ይሰምዕ፣ ስምምዕ ንክረኽቡ ድማ ይሕግዝ።
rules-fines-title = መቕጻዕቲ
rules-fines-text = ሕግታት ህንጻ ዘየኽብር ሰብ ክሳብ { $fine } መቕጻዕቲ ገንዘብ ክኸፍል ይኽእል። እንተደጊምዎ፣ እቲ መቕጻዕቲ ክሳብ { $fine-repeated } ክበጽሕ ይኽእል። ኣኼባ ወነንቲ ይውስን ({ $fine-law })።

## Whom to ask

rules-contacts-heading = ንመን ትሓቱ
rules-emergency = <strong>ሓደጋ እንተ ኣጋጢሙ</strong> (ሓዊ፣ ዝተጎድአ ሰብ፣ ገበን)፣ ብቕጽበት ናብ { $emergency-number } ደውሉ።
rules-administrator = ኣመሓዳሪ ህንጻኹም
rules-administrator-phone = ተሌፎን ኣመሓዳሪ ህንጻ
