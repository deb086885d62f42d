### Three leaflets of one page each, in Tigrinya as read in Eritrea: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = ናይ ህጹጽ ኩነታት ቁጽርታት
emergency-intro = ነዚ ወረቐት ኣብ ገዛኹም ኩሉ ሰብ ኣብ ዝርእዮ ቦታ ለጥፍዎ። ንቆልዑ እውን ግለጹሎም።
emergency-numbers-heading = ናብ መን ትድውሉ
emergency-label-single = <strong>ሓደጋ</strong>፦ ሓዊ፣ ኣዝዩ ዝሓመመ ወይ ዝተጎድአ ሰብ፣ ገበን። ንመጥፋእቲ ሓዊ፣ ኣምቡላንስን ፖሊስን ሓደ ቁጽሪ። ምድዋል ብናጻ እዩ።
emergency-label-violence = <strong>ዓመጽን ተኸታቲልካ ምፍርራሕን</strong> (<i>stalking</i>)፦ ሓደ ሰብ ይጎድኣኩም፣ ይከታተለኩም ወይ የፈራርሓኩም። ምድዋል ብናጻ እዩ፣ ቀትርን ለይትን። ሕጂ ኣብ ሓደጋ እንተሃሊኹም፣ ናብ { $emergency-number } ደውሉ።
emergency-label-gas = <strong>ምፍሳስ ጋዝ</strong>፦ መርበብ Hera። ምድዋል ብናጻ እዩ፣ ቀትርን ለይትን።
emergency-label-water = <strong>ብልሽት ማይ</strong>፦ መርበብ Hera።
emergency-company = ናይ ጋዝ ኩባንያ ከከም ኣድራሻኹም ይፈላለ። ኣብ ወረቐት ሕሳብ ጋዝ (<i>bolletta</i>) ቁጽሪ <strong>ህጹጽ ሓገዝ</strong> (<i>pronto intervento</i>) ድለዩ። ዝተፈልየ እንተኾይኑ፣ ናብኡ ደውሉ።

## What to say on the phone

emergency-call-heading = ብተሌፎን እንታይ ትብሉ
emergency-who-title = መን ኢኹም
emergency-who-text = ስምኩም ንገሩ። ጣልያንኛ ቁሩብ ጥራይ እትዛረቡ እንተዄንኩም፣ እንታይ ቋንቋ ከም እትዛረቡ ቀልጢፍኩም ንገሩ።
emergency-where-title = ኣበይ ኣለኹም
emergency-where-text = ጎደና፣ ቁጽሪ ገዛ፣ ደርብን ከተማን (<i>Comune</i>) ንገሩ። ብኸምዚ ዝሕግዝኹም ሰብ ቀልጢፉ ይመጽእ።
emergency-what-title = እንታይ ኣጋጢሙ
emergency-what-text = እንታይ ከም ዘጋጠመን ክንደይ ሰባት ሓገዝ ከም ዘድልዮምን ግለጹ።
emergency-stay-title = ኣብ ተሌፎን ጽንሑ
emergency-stay-text = ርግእ በሉ፣ ንሕቶታት መልሱ። ተሌፎን ዕጸዉ ምስ በሉኹም ጥራይ ዕጸዉ።

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = ጋዝ እንተሃልዩ
emergency-gas-title = ጨና ጋዝ
emergency-gas-text = ሓዊ ኣይትወልዑ፣ መወልዒ መብራህትን ደወል ማዕጾን ኣይትተንክፉ፣ ኣብ ውሽጢ ገዛ ብተሌፎን ኣይትጠቐሙ። ንእሽቶ ብልጭታ ነትጒ ከስዕብ ይኽእል። መዕጸዊ ጋዝ ዕጸዉ፣ መሳኹቲ ክፈቱ፣ ካብ ገዛ ውጹ። ካብ ደገ ናብ { $gas-leak-phone } (መርበብ Hera) ወይ ናብቲ ኣብ ወረቐት ሕሳብ ጋዝ ዘሎ ቁጽሪ ህጹጽ ሓገዝ ደውሉ። ሕማም ዝተሰምዖ ሰብ እንተሃልዩ፣ ናብ { $emergency-number } ደውሉ።

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = ናትኩም ሓበሬታ
emergency-address = ኣድራሻኹም

## The office: what it does, where it is

office-title = ቤት ጽሕፈትና
office-intro = እንታይ ከም እንሰርሕን ኣበይ ከም እንርከብን።
office-work-heading = እንታይ ንሰርሕ
office-work-text = ቤት ጽሕፈትና ካብ ካልኦት ሃገራት ናብ ኢጣልያ ንዝመጹ ሰባት ኣብ ዝሕግዙ ፕሮጀክትታት ይሰርሕ። ምስ ካልኦት መንግስታውን ብሕታውን ትካላት ብሓባር ንሰርሕ። እቶም ፕሮጀክትታት ብዛዕባ እዚ ዝስዕብ እዮም፦
office-work-home = <strong>ገዛ</strong>፦ ገዛ ምድላይ፣ ምስ ጎረባብቲ ብጽቡቕ ምንባር፣ ሽምግልና ጉዳይ መንበሪ (<i>mediazione all’abitare</i>)።
office-work-training = <strong>ገንዘብን ስራሕን</strong>፦ ገንዘብ ብግቡእ ንምጥቃምን ኣብ ሕርሻ ንምስራሕን ዝሕግዙ ስልጠናታት።
office-work-family = <strong>ስድራቤትን ትምህርትን</strong>፦ ቆልዑ ንዘለዎም ስድራቤታት ሓገዝ፣ ሓደስቲ ንዝመጹ ቆልዑን መንእሰያትን ትምህርቲ።
office-work-health = <strong>ጥዕና</strong>፦ ናይ ኣእምሮ ጸገም ወይ ወልፊ (ንኣብነት ኣልኮል ወይ ሓሽሽ) ንዘለዎም ሰባት ሕክምናን ደገፍን።
office-work-volunteering = <strong>ወለንታዊ ስራሕ</strong>፦ ምስ ነበርቲ እታ ከተማ ብሓባር ዝግበር ንጥፈታት።
office-active = ገለ ፕሮጀክትታት ተወዲኦም ክኾኑ ይኽእሉ። ኣየኖት ገና ይካየዱ ከም ዘለዉ ንቤት ጽሕፈት ሕተቱ።
office-find-heading = ብኸመይ ከም እትረኽቡና
office-visit-text = ክትድውሉ ወይ ኢመይል ክትጽሕፉ ትኽእሉ ኢኹም። ቅድሚ ምምጻእኩም ናይ ስራሕ ሰዓታት ሕተቱ። ብዛዕባ እዚ ወረቐት ሕቶ እንተሃልዩኩም፣ ነቲ ወረቐት ሒዝኩም ንዑ።

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = ቆጸራኹም
appointment-intro = ኣብዚ ተጻሒፉ ኣብ ዘሎ መዓልትን ሰዓትን ክንጽበየኩም ኢና። ነዚ ወረቐት ሒዝኩም ንዑ።
appointment-remember-heading = ዘክሩ
appointment-date = መዓልቲ
# A habesha hour counts from six: the words in brackets say that this one does not.
appointment-time = ሰዓት (ብኣቆጻጽራ ጣልያን)
appointment-person = እትሓትዎ ሰብ
appointment-where-heading = ኣበይ
appointment-bring = እዚ ሒዝኩም ንዑ
appointment-bring-also = እዚ እውን ሒዝኩም ንዑ
appointment-cannot-heading = ክትመጹ እንተዘይክኢልኩም
appointment-cannot-text = ምስ ፈለጥኩም ቀልጢፍኩም ናብ ቤት ጽሕፈት ብቁጽሪ { $office-phone } ደውሉ። ስምኩም ንገሩ፣ ካልእ መዓልቲ ድማ ሕተቱ። እንተደንጒኹም እውን ደውሉ።
