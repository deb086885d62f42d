### The leaflets on the office's projects, in Tigrinya as read in Eritrea: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Words that come back: "servizi" ኣገልግሎታት, "operatori" ሰራሕተኛታት, "operatori sociali" ማሕበራውያን ሰራሕተኛታት,
### "persone straniere" ወጻእተኛታት, "sportello" መቐበሊ, "fondo" ማዕከን ገንዘብ, "provincia" ኣውራጃ, "regione" ዞባ.

## What all project sheets share

project-what-heading = እንታይ ይገብር
project-who-heading = ንመን እዩ
project-by-heading = መን ይገብሮ
project-ask-heading = ብኸመይ ትሓቱ
project-status-ask = <strong>እዚ ፕሮጀክት ምናልባት ተወዲኡ ይኸውን።</strong> ገና ይካየድ ኣሎ ድዩ፣ ንቤት ጽሕፈት ሕተቱ።
project-status-active = <strong>እዚ ፕሮጀክት ይካየድ ኣሎ።</strong> ክትሳተፉ ትኽእሉ ዲኹም፣ ብኸመይከ፣ ንቤት ጽሕፈት ሕተቱ።
project-status-ended = <strong>እዚ ፕሮጀክት ተወዲኡ እዩ።</strong> ሕጂ ኣየኖት ፕሮጀክትታት ከም ዘለዉ ንቤት ጽሕፈት ሕተቱ።
project-money-fami = <strong>ገንዘብ ካበይ ይመጽእ</strong>፦ { $fami-name }። ንጉዳይ ስደት ዝኸውን ማዕከን ገንዘብ ሕብረት ኤውሮጳ እዩ።
project-us-partner = <strong>ትካልና</strong>፦ { $asp-name }። መሻርኽቲ (<i>partner</i>) ኢና፦ ምስ ካልኦት ብሓባር ንሰርሕ።
project-us-collaborates = <strong>ትካልና</strong>፦ { $asp-name }። ኣብቲ ፕሮጀክት ንተሓባበር።
project-lead-ravenna = <strong>መን ይመርሖ</strong>፦ { $ravenna-name }። እቲ ፕሮጀክት ዞባዊ እዩ።
project-with-psychology = <strong>ምስ መን</strong>፦ { $psychology-name } ({ $bologna-name })።

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = ፕሮጀክት { $fin-short }፦ ስልጠናታት ገንዘብን ሕርሻን
project-fin-intro = እዚ ፕሮጀክት፣ ወጻእተኛታት ብናይ ገንዘብ ኣገልግሎታት፣ ከም ባንክ፣ ንክጥቀሙ ይሕግዝ። እቲ ስም ({ $fin-name }) ትርጉሙ፦ ንኹሉ ሰብ ክፉት ናይ ገንዘብ ኣገልግሎታት።
project-fin-what-money = <strong>ስልጠና ገንዘብ</strong>። ብዛዕባ ገንዘብ፣ ቁጠባን ሕብረተሰብን ጠቓሚ ነገራት ይገልጽ። ናይ መንግስቲ ቤት ትምህርቲ ዓበይቲ ሰባት ይተሓባበር፦ { $cpia-name }።
project-fin-what-farming = <strong>ስልጠና ሕርሻ</strong>። ፐርማካልቸር (<i>permacultura</i>) ይምህር፣ ንተፈጥሮ ዝስዕብ ኣገባብ ሕርሻ እዩ።
project-fin-what-business = <strong>ስልጠና ንምኽፋት ናይ ሕርሻ ትካል</strong>። ኣብ ሕርሻ ናይ ገዛእ ርእስኹም ስራሕ ብኸመይ ከም እትጅምሩ ይገልጽ።
project-fin-what-workers = <strong>ስልጠና ንማሕበራውያን ሰራሕተኛታት</strong>። ምስ ወጻእተኛታት ዝሰርሑ ሰራሕተኛታት ጉዳይ ገንዘብ ይመሃሩ። ማሕበር ማሕበራውያን ሰራሕተኛታት (<i>Ordine degli assistenti sociali</i>) ነዚ ስልጠና ኣፍልጦ ይህቦ።
project-fin-who = ስልጠናታት ገንዘብን ሕርሻን ንወጻእተኛታት እዮም። እቲ ናይ መወዳእታ ስልጠና ንማሕበራውያን ሰራሕተኛታት እዩ፣ ማለት ኣብ ናይ ሓገዝ ኣገልግሎታት ንዝሰርሑ ሰባት። ካብ ሓደ ኣገልግሎት ሓገዝ እንተሓቲትኩም፣ ንዓኹም እውን ክጠቅመኩም ይኽእል።
project-fin-lead = <strong>መን ይመርሖ</strong>፦ { $africa-chiama-name }። ንመኽሰብ ዘይሰርሕ ማሕበር እዩ። እቲ ፕሮጀክት ንሰለስተ ዞባታት ይምልከት፦ ኤሚልያ-ሮማኛ፣ ማርከን ኣብሩጾን።

## INTESE: services of the province work together

project-intese-title = ፕሮጀክት { $intese-short }፦ ኣገልግሎታት ብሓባር ይሰርሑ
project-intese-intro = እዚ ፕሮጀክት፣ ወጻእተኛታት ብኣገልግሎታት ብዝቐለለ መገዲ ንክጥቀሙ ይደሊ። እቲ ስም ({ $intese-name }) ትርጉሙ፦ ኣገልግሎታት እታ ኣውራጃ (<i>provincia</i>) ይተሓባበሩ።
project-intese-what-home = <strong>ገዛ</strong>። ገለ ሰባት ኣብ ሓደ ገዛ ብሓባር ይነብሩ (<i>cohousing</i>)። ጸኒሖም ኣብ ገዛ ርእሶም ክኢሎም ንክነብሩ ሓገዝ ይረኽቡ። ሽምግልና ጉዳይ መንበሪ (<i>mediazione all’abitare</i>) እውን ኣሎ፦ ሸምጋሊ፣ ጎረባብቲ፣ ተኻረይትን ወነንትን ንክረዳድኡ ይሕግዝ።
project-intese-what-health = <strong>ጥዕና</strong>። ብዛዕባ ማሕበራዊ ጉዳያትን ጥዕናን ስልጠናታት ኣለዉ። ዕላማኡ ኣጠቓቕማ ኣገልግሎታት ንክቐልል እዩ።
project-intese-what-work = <strong>ስራሕ</strong>። እዚ ፕሮጀክት፣ ንሰራሕተኛታቶም መንበሪ ክህቡ ዝኽእሉ ትካላት የናዲ። ሓደ ደጋፊ (<i>tutor</i>) ንሰባት ኣብ ስራሖም ይሕግዞም።
project-intese-what-school = <strong>ትምህርቲ</strong>። ብምጥርናፍ ስድራቤት (<i>ricongiungimento familiare</i>) ሓደስቲ ንዝመጹ ቆልዑን መንእሰያትን፣ ኣገልግሎታት ሓደ ዓይነት ሕግታት ይስዕቡ። ዕላማኡ ናብ ቤት ትምህርቲ ብዝቐለለ ንክኣትዉ እዩ።
project-intese-what-offices = <strong>ኣብያተ ጽሕፈት ኢሚግረሽን</strong>። ቤት ጽሕፈት መንግስቲ ኣብ ኣውራጃ (<i>Prefettura</i>)፣ ከምኡ እውን ቀንዲ ቤት ጽሕፈት ፖሊስ (<i>Questura</i>)፣ ምስ ካልኦት መቐበሊታት (<i>sportelli</i>) ወጻእተኛታት ይሰርሑ። ዝያዳ ንጹር ሓበሬታ ንምሃብ፣ ሓደ ዓይነት ስልጠና ይወስዱ። ካልኦት ሰራሕተኛታት ኣብ ኣብያተ ጽሕፈቶም ይሕግዙ።
project-intese-who = ንወጻእተኛታት እታ ኣውራጃ እዩ። ገለ ክፋል ናይቲ ስራሕ ንሰራሕተኛታት እዩ፣ ማለት ኣብ ኣገልግሎታት ንዝሰርሑ ሰባት። ዕላማኡ ኣብ ኣገልግሎታት ዝወሓደ ዕንቅፋት ንክገጥመኩም እዩ።
project-intese-lead = <strong>መን ይመርሖ</strong>፦ { $prefettura-name }።

## SMART: housing

project-smart-title = ፕሮጀክት { $smart-short }፦ ገዛ ምርካብን ሒዝካ ምጽናሕን
project-smart-intro = እዚ ፕሮጀክት፣ ወጻእተኛታት ገዛ ንክረኽቡን ሒዞም ንክጸንሑን ክሕግዝ ይደሊ። እቲ ስም ({ $smart-name }) ትርጉሙ፦ ሰባት ብዝሓሸ ንምቕባል ብሓባር ምስራሕ።
project-smart-what-study = <strong>ጠለብ ገዛ የጽንዕ</strong>። ወጻእተኛታት እንታይ ዓይነት ገዛውቲ ከም ዘድልዮም ሓበሬታ ይእክብ።
project-smart-what-match = <strong>ምድላይ ገዛ የመሓይሽ</strong>። ገዛ ዝደልዩ ሰባትን ዝህብዎ ገዛ ዘለዎም ሰባትን ንክራኸቡ፣ ዝሓሸ መገዲ የናዲ።
project-smart-what-owners = <strong>ምስ ወነንትን ወኪላትን ገዛውቲ ይዛረብ</strong>። ንወጻእተኛታት እውን ገዛ ንክህቡ፣ ሓበሬታ ይህቦም።
project-smart-what-sheets = <strong>ብብዙሕ ቋንቋታት ወረቓቕቲ የዳሉ</strong>። ሕግታት ናይ ሓባር ህንጻን ምክንኻን ገዛን ይገልጹ።
project-smart-what-mediation = <strong>ሽምግልና ጉዳይ መንበሪ ይህብ</strong> (<i>mediazione all’abitare</i>)። ሸምጋሊ፣ ጎረባብቲ፣ ተኻረይትን ወነንትን ንክረዳድኡ ይሕግዝ።
project-smart-what-workers = <strong>ንሰራሕተኛታት የሰልጥን</strong>። ኣብ መንግስታውን ብሕታውን ኣገልግሎታት ብዛዕባ ገዛ ንዝሰርሑ ሰባት ስልጠናታት የዳሉ።
project-smart-who = ንወጻእተኛታት እዩ። ካብኣቶም፣ ኣብ ዓቢ ሽግር ዝነብሩ ሰባት የናዲ። ስልጠናታት ንሰራሕተኛታት እዮም። እዚ ወረቐት ሓበሬታ ጥራይ ይህብ፦ ገዛ ንምርካብ ዝቐርብ ሕቶ ኣይኮነን።

## INTARSI: families with children

project-intarsi-title = ፕሮጀክት { $intarsi-short }፦ ሓገዝ ቆልዑ ንዘለዎም ስድራቤታት
project-intarsi-intro = እዚ ፕሮጀክት፣ ኣገልግሎታት ትሕቲ ዕድመ ደቂ ንዘለዎም ስድራቤታት ወጻእተኛታት ዝህብዎ ሓገዝ ከመሓይሽ ይደሊ። እቲ ስም ({ $intarsi-name }) ትርጉሙ፦ ሰባት ብጽቡቕ ንምቕባል ብሓባር ምስራሕ።
project-intarsi-what-network = <strong>ንኣገልግሎታት የራኽብ</strong>። ማሕበራዊ ኣገልግሎታት፣ ካልኦት መንግስታውን ብሕታውን ኣብያተ ጽሕፈትን ማሕበራትን፣ ብኸመይ ከም ዝሰርሑ ብሓባር ይውስኑ።
project-intarsi-what-families = <strong>ሓድሽ ኣገባብ ሓገዝ ይፍትን</strong>። መንግስታዊ ኣገልግሎታት፣ ብሕታዊ ኣገልግሎታትን ወለንታውያንን ንሓንቲ ስድራቤት ብሓባር ይድግፉ። ንዓኣ ዝሰማማዕ መደብ ሓገዝ የዳልዉ። እቲ መደብ፣ እታ ስድራቤት ርእሳ ንክትክእል ይሕግዛ።
project-intarsi-what-workers = <strong>ንሰራሕተኛታት የሰልጥን</strong>። ኣብ ኣገልግሎታት ዝሰርሑ ሰባት ሓደስቲ ነገራት ይመሃሩ። መቐበሊታት ማሕበራዊ ኣገልግሎት (<i>sportelli sociali</i>) ኣብ ስራሖም ሓገዝ ይረኽቡ።
project-intarsi-what-manual = <strong>ናይ መምርሒ መጽሓፍ ይጽሕፍ</strong>። ጽቡቕ ውጽኢት ዝህብ ኣሰራርሓታት ንሰራሕተኛታት ይገልጽ።
project-intarsi-who = እዚ ፕሮጀክት ትሕቲ ዕድመ ደቂ ንዘለዎም ስድራቤታት ወጻእተኛታት ይሓስብ። ሓደ ወላዲ ጥራይ ንዘለዎም ስድራቤታት እውን ይሓስብ። ብዙሕ ንጥፈታት ንሰራሕተኛታት እዩ። ዕላማኡ፣ ብሓባር ዝሰርሑ ኣገልግሎታትን ንስድራቤትኩም ዝሰማማዕ ሓገዝን ንክትረኽቡ እዩ።
project-intarsi-lead = <strong>መን ይመርሖ</strong>፦ { $unione-name }። ብሓባር ዝሰርሓ ምምሕዳራት ከተማ እየን። እቲ ፕሮጀክት ዞባዊ እዩ።

## BE.COM.ER: mental health and addictions. Kind words without shame or blame.

project-becomer-title = ፕሮጀክት { $becomer-short }፦ ደሓን ምንባርን ጥዕና ኣእምሮን
project-becomer-intro = እዚ ፕሮጀክት፣ ናይ ኣእምሮ ጥዕና ጸገም ወይ ወልፊ ንዘለዎም ወጻእተኛታት ክሕግዝ ይደሊ። እቲ ስም ({ $becomer-name }) ትርጉሙ፦ ኩሉ ሰብ ደሓን ንክኸውን ብሓባር ምስራሕ።
project-becomer-what-care = <strong>ብሓባር ምክንኻን</strong>። ዝተፈላለዩ ኣገልግሎታት ንሓደ ሰብ ብሓባር ይሕግዙ፦ ነቲ ጸገም ይርድእዎ፣ ይሕክሙ፣ ናብ መዓልታዊ ህይወቱ ንክምለስ ድማ ይሕግዝዎ።
project-becomer-what-reach = <strong>ኣቐዲሙ ክሕግዝ ይፍትን</strong>። ሰራሕተኛታት፣ ደሓን ዘይኮኑ ወይ ኣብ ሓደጋ ዘለዉ ሰባት ንምርካብ ፍሉይ መሳርሒታት ኣለዎም። በዚ ኣቢሎም፣ ሓደ ሰብ ሓገዝ ከም ዘድልዮ ንኣገልግሎታት ይሕብሩ።
project-becomer-what-autonomy = <strong>ሓደስቲ ኣገባባት ሓገዝ ይፍትን</strong>። ሰባት ርእሶም ክኢሎም ንክነብሩን በይኖም ንከይተርፉን ይሕግዝ።
project-becomer-what-workers = <strong>ንሰራሕተኛታት የሰልጥን</strong>። ኣብ ማሕበራውን ጥዕናውን ኣገልግሎታት ንዝሰርሑ ሰባት ስልጠናታት የዳሉ።
project-becomer-who = ደሓን ንዘይኮኑ ወይ ኣብ ሓደጋ ንዘለዉ ወጻእተኛታት እዩ። <strong>ወልፊ</strong> ማለት፦ ሓደ ነገር፣ ንኣብነት ኣልኮል ወይ ሓሽሽ፣ ምቁራጽ ምስኣን። ስልጠናታትን መሳርሒታትን ንሰራሕተኛታት እዮም። ዕላማኡ፣ ኣገልግሎታት ብኸመይ ከም ዝሕግዙኹም ቀልጢፎም ንክርድኡ እዩ።
project-becomer-emergency = <strong>ሓደጋ እንተ ኣጋጢሙ</strong>፣ ንዓኹም ወይ ንኻልእ ሰብ፣ ብቕጽበት ናብ { $emergency-number } ደውሉ።

## VALUES: volunteering

project-values-title = ፕሮጀክት { $values-short }፦ ወለንታዊ ስራሕን ምውህሃድን
project-values-intro = ወለንታዊ ስራሕ ማለት ንኻልኦት ብዘይ ክፍሊት ምስራሕ እዩ። እዚ ፕሮጀክት ንምውህሃድ ወጻእተኛታት ብወለንታዊ ስራሕ ይጥቀም። እቲ እንግሊዝኛ ስም ({ $values-name }) ትርጉሙ፦ ወለንታዊ ስራሕ፣ ካብ ሃገሮም ዝገዓዙ ሰባት ኣካል ናይታ ከተማን ናይ ኤውሮጳን ንክኾኑ ይሕግዝ።
project-values-what-exchange = <strong>ልውውጥ ኣብ መንጎ ከተማታት</strong>። ዝተፈላለያ ከተማታት ኤውሮጳ፣ ኣየናይ ወለንታዊ ንጥፈታት ጽቡቕ ከም ዝሰርሕ ንሓድሕደን ይነግራ።
project-values-what-visits = <strong>ናይ ትምህርቲ ጉዕዞታት</strong>። መንእሰያት ወለንታውያንን ማሕበራውያን ሰራሕተኛታትን (ኣብ ናይ ሓገዝ ኣገልግሎታት ዝሰርሑ) ናብ ካልኦት ሃገራት ይኸዱ። ኣብ ርክባትን ዑደታትን ይሳተፉ።
project-values-what-plan = <strong>መደብ ንከተማታት</strong>። ዝሳተፋ ከተማታት፣ ዝያዳ ነበርቲ ንምውህሃድ ንክሕግዙ፣ መደብ ኣለወን።
project-values-who = ጉዕዞታት ንመንእሰያት ወለንታውያንን ማሕበራውያን ሰራሕተኛታትን እዩ። ዕላማኡ ንወጻእተኛታት ይምልከት፦ ካብ ሃገሮም ዝገዓዙ፣ ስደተኛታት፣ ኣህጉራዊ ዑቕባ ዝሓቱ (<i>protezione internazionale</i>)። <strong>ምውህሃድ</strong> ማለት፦ ኣካል ናይ ህይወት እታ ከተማ ምዃን። እዚ ፕሮጀክት፣ ዝያዳ ነበርቲ ኣብዚ ንክሕግዙኹም ይደሊ።
project-values-with = <strong>ምስ መን</strong>፦ { $cesena-projects-name }።
project-values-money = <strong>ገንዘብ ካበይ ይመጽእ</strong>፦ { $amif-name }። ንዑቕባ፣ ስደትን ምውህሃድን ዝኸውን ማዕከን ገንዘብ ሕብረት ኤውሮጳ እዩ።

## Service Learning: students in the services

project-service-learning-title = ፕሮጀክት { $service-learning-name }፦ ተመሃሮ ኣብ ኣገልግሎታት
project-service-learning-intro = ተመሃሮ ዩኒቨርሲቲ ኣብ ኣገልግሎታት ይሕግዙ፣ እናሓገዙ ድማ ይመሃሩ። እቲ እንግሊዝኛ ስም ({ $service-learning-name }) ትርጉሙ፦ ንኻልኦት ገለ እናገበርካ ምምሃር።
project-service-learning-what-hours = <strong>ስነ-ኣእምሮ ዝመሃሩ</strong> (<i>psicologia</i>) ኣብ ኣገልግሎታት ኣስታት { $service-learning-hours ->
    [one] { $service-learning-hours } ሰዓት
   *[other] { $service-learning-hours } ሰዓታት
} የሕልፉ። ነቲ ንጥፈታት ምስ ማሕበራውያን ሰራሕተኛታት ብሓባር ይገብርዎ።
project-service-learning-what-services = <strong>ኣበይ</strong>፦ ኣብ ኣገልግሎታት ኢሚግረሽን፣ ኣብ ማሕበራዊ ሽምግልና፣ ኣብ ሽምግልና ጉዳይ መንበሪ እውን (<i>mediazione sociale e all’abitare</i>)። ሸምገልቲ ንሰባት፣ ንኣብነት ንጎረባብቲ፣ ንክረዳድኡ ይሕግዙ።
project-service-learning-what-centre = <strong>ኣብዚ እውን</strong>፦ መንበሪ ንዘይብሎም ሰባት ኣብ ዝኸውን ማእከል ({ $marmotta-rossa-name })፣ ኣብ ናይ ጎደና ጉጅለ እውን (<i>unità di strada</i>)። ናይ ጎደና ጉጅለ፣ ንሰባት ኣብ ጎደና ዝረኽቡ ሰራሕተኛታት እዮም።
project-service-learning-what-aim = <strong>ዕላማ</strong>፦ ኣብ ኩሉ ስራሕ ዝጠቅም ነገራት ምምሃርን ንሕብረተሰብ ምሕጋዝን።
project-service-learning-who = እዚ ፕሮጀክት ኣብ ዩኒቨርሲቲ ንዝመሃሩ እዩ። ንዓኹም ከምዚ ማለት እዩ፦ ኣብ ሓደ ካብዞም ኣገልግሎታት ስነ-ኣእምሮ ዝመሃር ሰብ ክትረኽቡ ትኽእሉ። ምስ ሰራሕተኛታት ብሓባር ይሰርሕ። መን ምዃኑን እንታይ ከም ዝገብርን ክትሓቱ ትኽእሉ።

## UNICORN: exchanges between countries

project-unicorn-title = ፕሮጀክት { $unicorn-name }፦ ልውውጥ ኣብ መንጎ ሃገራት
project-unicorn-intro = ዝመሃሩ፣ ዝምህሩ ወይ ኣብ ማሕበራዊ ኣገልግሎታት ዝሰርሑ ሰባት፣ ምስ ሰባት ካልኦት ሃገራት ይራኸቡ፣ ካብኣቶም ድማ ይመሃሩ።
project-unicorn-what-exchange = <strong>ልውውጥ ኣብ መንጎ ሃገራት</strong>። ተመሃሮ፣ ማሕበራውያን ሰራሕተኛታትን መምህራን ዩኒቨርሲትን ይሳተፉ።
project-unicorn-what-method = <strong>ሓደ ኣገባብ ትምህርቲ</strong>። { $service-learning-name } ይበሃል፦ ተመሃሮ ንኻልኦት ገለ እናገበሩ ይመሃሩ።
project-unicorn-what-proof = <strong>ዕላማ</strong>፦ ነዚ ኣገባብ ዝያዳ ምጥቃምን ጽቡቕ ከም ዝሰርሕ ምርግጋጽን።
project-unicorn-who = እዚ ልውውጥ ኣብ ዩኒቨርሲቲ ንዝመሃሩ ወይ ንዝምህሩን ንማሕበራውያን ሰራሕተኛታትን እዩ። ኣብ መቐበሊ (<i>sportello</i>) እትሓትዎ ኣገልግሎት ኣይኮነን። ንዓኹም ከምዚ ማለት እዩ፦ እዚ ኣገባብ ኣብ ገለ ኣገልግሎታት እውን ኣሎ። ኣብኡ ስነ-ኣእምሮ ዝመሃር፣ ምስ ሰራሕተኛታት ዝሰርሕ ሰብ ክትረኽቡ ትኽእሉ። መን ምዃኑን እንታይ ከም ዝገብርን ክትሓቱ ትኽእሉ።
project-unicorn-money = <strong>ገንዘብ ካበይ ይመጽእ</strong>፦ { $erasmus-name }። ናይ ሕብረት ኤውሮጳ መደብ እዩ።

## Overview. The titles of its rules are those of the project sheets.

projects-title = ፕሮጀክትታት ንወጻእተኛታት
projects-intro = ቤት ጽሕፈትና ነዞም ፕሮጀክትታት ምስ ካልኦት ኣብያተ ጽሕፈት፣ ማሕበራትን ዩኒቨርሲትን ብሓባር የካይዶም። እንታይ ከም ዝገብሩን ንመን ምዃኖምን ኣንብቡ።
projects-check = <strong>ገለ ፕሮጀክትታት ምናልባት ተወዲኦም ይኾኑ።</strong> ኣየኖት ገና ይካየዱ ከም ዘለዉ ንቤት ጽሕፈት ሕተቱ።
projects-fami-heading = ፕሮጀክትታት ማዕከን ገንዘብ { $fami-name }
projects-fami-text = { $fami-name } ንጉዳይ ስደት ዝኸውን ማዕከን ገንዘብ ሕብረት ኤውሮጳ እዩ። ነዞም ፕሮጀክትታት ገንዘብ ይህብ።
projects-fin-text = ንወጻእተኛታት ብዛዕባ ገንዘብ፣ ሕርሻን ናይ ሕርሻ ትካላትን ስልጠናታት ኣለዉ። ንማሕበራውያን ሰራሕተኛታት እውን ስልጠና ኣሎ።
projects-intese-text = ኣብያተ ጽሕፈት እታ ኣውራጃ (<i>provincia</i>) ብዛዕባ ገዛ፣ ጥዕና፣ ስራሕ፣ ትምህርትን ሰነዳትን ብሓባር ይሰርሑ። ዕላማኡ ንወጻእተኛታት ዝወሓደ ዕንቅፋት ንክገጥሞም እዩ።
projects-smart-text = እዚ ፕሮጀክት፣ ገዛ ዝደልዩ ሰባትን ዝህብዎ ገዛ ዘለዎም ሰባትን ከራኽብ ይደሊ። ብብዙሕ ቋንቋታት ወረቓቕቲ የዳሉ፣ ሽምግልና ጉዳይ መንበሪ (<i>mediazione all’abitare</i>) እውን ይህብ፦ ሸምጋሊ፣ ጎረባብቲ፣ ተኻረይትን ወነንትን ንክረዳድኡ ይሕግዝ።
projects-intarsi-text = ኣገልግሎታት ትሕቲ ዕድመ ደቂ ንዘለዎም ስድራቤታት ወጻእተኛታት ሓደስቲ ኣገባባት ሓገዝ ይፍትኑ። ብዙሕ ንጥፈታት ንሰራሕተኛታት እዩ።
projects-becomer-text = ኣገልግሎታት ናይ ኣእምሮ ጥዕና ጸገም ወይ ወልፊ፣ ንኣብነት ኣልኮል፣ ንዘለዎም ሰባት ብሓባር ይሰርሑ። ዕላማኡ ሓገዝ ዘድልዮም ሰባት ቀልጢፍካ ምፍላጥ እዩ።
projects-europe-heading = ፕሮጀክትታት ምስ ኤውሮጳን ዩኒቨርሲትን
projects-values-text = መንእሰያት ወለንታውያንን ማሕበራውያን ሰራሕተኛታትን ምስ ካልኦት ከተማታት ኤውሮጳ ይራኸቡ። ዕላማኡ ምውህሃድ ወጻእተኛታት እዩ።
projects-service-learning-text = ስነ-ኣእምሮ ዝመሃሩ ተመሃሮ ኣብ ገለ ኣገልግሎታት ይሕግዙ፣ እናሓገዙ ድማ ይመሃሩ። ኣብኡ ምስ ሰራሕተኛታት ክትረኽብዎም ትኽእሉ።
projects-unicorn-text = ተመሃሮ፣ መምህራንን ማሕበራውያን ሰራሕተኛታትን ካብ ካልኦት ሃገራት ይመሃሩ። ኣብ መቐበሊ (<i>sportello</i>) እትሓትዎ ኣገልግሎት ኣይኮነን።
