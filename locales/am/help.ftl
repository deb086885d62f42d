### Three leaflets of one page each, in Amharic: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = የድንገተኛ አደጋ ስልክ ቁጥሮች
emergency-intro = ይህን ወረቀት በቤትዎ ውስጥ ሁሉም በሚያየው ቦታ ይለጥፉ። ለልጆችም ያስረዱ።
emergency-numbers-heading = ለማን ይደወላል
emergency-label-single = <strong>አደጋ</strong>፦ እሳት፣ በጣም የታመመ ሰው፣ ወንጀል። ለእሳት አደጋ ሠራተኞች፣ ለአምቡላንስ እና ለፖሊስ አንድ ቁጥር ነው። ጥሪው ነፃ ነው።
emergency-label-violence = <strong>ጥቃት እና ተከታትሎ ማስጨነቅ</strong> (<i>stalking</i>)፦ አንድ ሰው ይጎዳዎታል፣ ይከታተልዎታል ወይም ያስፈራራዎታል። ጥሪው ነፃ ነው፤ ቀንም ሌሊትም ይሠራል። አሁን አደጋ ላይ ከሆኑ ወደ { $emergency-number } ይደውሉ።
emergency-label-gas = <strong>ጋዝ ሲያፈተልክ</strong>፦ የHera መስመር። ጥሪው ነፃ ነው፤ ቀንም ሌሊትም ይሠራል።
emergency-label-water = <strong>የውሃ መስመር ብልሽት</strong>፦ የHera መስመር።
emergency-company = የጋዝ ኩባንያው እንደ አድራሻዎ ይለያያል። በጋዝ ክፍያ ወረቀቱ (<i>bolletta</i>) ላይ <strong>የአስቸኳይ ጥገና</strong> (<i>pronto intervento</i>) ቁጥር ይፈልጉ። ቁጥሩ የተለየ ከሆነ ያንን ይጠቀሙ።

## What to say on the phone

emergency-call-heading = በስልክ ምን እንደሚናገሩ
emergency-who-title = ማን እንደሆኑ
emergency-who-text = ስምዎን ይናገሩ። ጣሊያንኛ ብዙ የማይችሉ ከሆነ ምን ቋንቋ እንደሚናገሩ ወዲያውኑ ይንገሯቸው።
emergency-where-title = የት እንዳሉ
emergency-where-text = የመንገዱን ስም፣ የቤቱን ቁጥር፣ ፎቁን እና ከተማውን ይናገሩ። ያኔ የሚረዱዎት ሰዎች ቶሎ ይደርሳሉ።
emergency-what-title = ምን እንደተፈጠረ
emergency-what-text = ምን እንደተፈጠረ እና ስንት ሰዎች እርዳታ እንደሚያስፈልጋቸው ያስረዱ።
emergency-stay-title = ስልኩን አይዝጉ
emergency-stay-text = ይረጋጉ፤ ለጥያቄዎቹ መልስ ይስጡ። ስልኩን የሚዘጉት እንዲዘጉ ሲነግሩዎት ብቻ ነው።

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = ጋዝ ካፈተለከ
emergency-gas-title = የጋዝ ሽታ
emergency-gas-text = እሳት አይለኩሱ፣ የመብራት ማብሪያ እና የበር ደወል አይንኩ፣ በቤት ውስጥ ስልክ አይጠቀሙ። ትንሽ ብልጭታ ፍንዳታ ሊያስከትል ይችላል። የጋዙን መዝጊያ ይዝጉ፣ መስኮቶችን ይክፈቱ እና ከቤት ይውጡ። ከውጭ ሆነው ወደ { $gas-leak-phone } (የHera መስመር) ወይም በጋዝ ክፍያ ወረቀቱ ላይ ወዳለው የአስቸኳይ ጥገና ቁጥር ይደውሉ። ሕመም የተሰማው ሰው ካለ ወደ { $emergency-number } ይደውሉ።

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = የእርስዎ መረጃ
emergency-address = አድራሻዎ

## The office: what it does, where it is

office-title = ቢሯችን
office-intro = ምን እንደምንሠራ እና የት እንደምንገኝ።
office-work-heading = ምን እንሠራለን
office-work-text = ቢሯችን ከሌላ አገር ወደ ጣሊያን ለሚመጡ ሰዎች በተዘጋጁ ፕሮጀክቶች ላይ ይሠራል። ከሌሎች የመንግሥት እና የግል ድርጅቶች ጋር አብረን እንሠራለን። ፕሮጀክቶቹ የሚመለከቱት እነዚህን ጉዳዮች ነው፦
office-work-home = <strong>ቤት</strong>፦ መኖሪያ መፈለግ፣ ከጎረቤቶች ጋር በሰላም መኖር፣ የመኖሪያ ጉዳይ ሽምግልና (<i>mediazione all’abitare</i>)።
office-work-training = <strong>ገንዘብ እና ሥራ</strong>፦ ገንዘብን በደንብ ለመጠቀም እና በእርሻ ለመሥራት የሚረዱ ሥልጠናዎች።
office-work-family = <strong>ቤተሰብ እና ትምህርት ቤት</strong>፦ ልጆች ላሏቸው ቤተሰቦች እርዳታ፣ በቅርቡ ለመጡ ልጆች ትምህርት።
office-work-health = <strong>ጤና</strong>፦ የአእምሮ ጤና ችግር ወይም ሱስ ላለባቸው ሰዎች ሕክምና እና ድጋፍ፣ ለምሳሌ የአልኮል ወይም የአደንዛዥ ዕፅ ሱስ።
office-work-volunteering = <strong>የበጎ ፈቃድ ሥራ</strong>፦ ከከተማው ነዋሪዎች ጋር በጋራ የሚሠሩ ሥራዎች።
office-active = አንዳንድ ፕሮጀክቶች አልቀው ሊሆን ይችላል። አሁንም የሚሠሩት የትኞቹ እንደሆኑ ቢሮውን ይጠይቁ።
office-find-heading = እንዴት እንደሚያገኙን
office-visit-text = ስልክ መደወል ወይም ኢሜይል መጻፍ ይችላሉ። ከመምጣትዎ በፊት የሥራ ሰዓቱን ይጠይቁ። ስለዚህ ወረቀት ጥያቄ ካለዎት ወረቀቱን ይዘው ይምጡ።

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = ቀጠሮዎ
appointment-intro = እዚህ በተጻፈው ቀን እና ሰዓት እንጠብቅዎታለን። ይህን ወረቀት ይዘው ይምጡ።
appointment-remember-heading = ያስታውሱ
appointment-date = ቀን
# An Ethiopian hour counts from six: the words in brackets say that this one does not.
appointment-time = ሰዓት (በጣሊያን አቆጣጠር)
appointment-person = የሚጠይቁት ሰው
appointment-where-heading = የት
appointment-bring = ይህን ይዘው ይምጡ
appointment-bring-also = ይህንንም ይዘው ይምጡ
appointment-cannot-heading = መምጣት ካልቻሉ
appointment-cannot-text = እንዳወቁ ወዲያውኑ ወደ ቢሮው በቁጥር { $office-phone } ይደውሉ። ስምዎን ይናገሩ እና ሌላ ቀን ይጠይቁ። የሚዘገዩ ከሆነም ይደውሉ።
