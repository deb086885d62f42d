### The leaflets on the office's projects, in Amharic: all of them, in short, and one sheet for each project.
### "servizi" = አገልግሎቶች; "operatori" = የአገልግሎት ሠራተኞች; "operatori sociali" = የማኅበራዊ አገልግሎት ሠራተኞች;
### "persone straniere" = የውጭ አገር ዜጎች; "sportello" = የአገልግሎት መስኮት; "corso" = ሥልጠና.

## What all project sheets share

project-what-heading = ምን ይሠራል
project-who-heading = ለማን ነው
project-by-heading = የሚሠራው ማን ነው
project-ask-heading = እንዴት እንደሚጠይቁ
project-status-ask = <strong>ይህ ፕሮጀክት አልቆ ሊሆን ይችላል።</strong> አሁንም ይሠራ እንደሆነ ቢሮውን ይጠይቁ።
project-status-active = <strong>ይህ ፕሮጀክት በሥራ ላይ ነው።</strong> መሳተፍ ይችሉ እንደሆነ እና እንዴት እንደሚሳተፉ ቢሮውን ይጠይቁ።
project-status-ended = <strong>ይህ ፕሮጀክት አልቋል።</strong> አሁን የትኞቹ ፕሮጀክቶች እንዳሉ ቢሮውን ይጠይቁ።
project-money-fami = <strong>ገንዘቡ የሚመጣው ከዚህ ነው</strong>፦ { $fami-name }። ለፍልሰት ጉዳዮች የተቋቋመ የአውሮፓ ኅብረት ፈንድ ነው።
project-us-partner = <strong>የእኛ መሥሪያ ቤት</strong>፦ { $asp-name }። አጋር ነን፦ ከሌሎች ጋር አብረን እንሠራለን።
project-us-collaborates = <strong>የእኛ መሥሪያ ቤት</strong>፦ { $asp-name }። ከፕሮጀክቱ ጋር እንተባበራለን።
project-lead-ravenna = <strong>የሚመራው</strong>፦ { $ravenna-name }። ፕሮጀክቱ በክልል ደረጃ የሚሠራ ነው።
project-with-psychology = <strong>ከማን ጋር</strong>፦ { $psychology-name } ({ $bologna-name })።

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = { $fin-short } ፕሮጀክት፦ ስለ ገንዘብ እና ስለ እርሻ ሥልጠናዎች
project-fin-intro = ፕሮጀክቱ የውጭ አገር ዜጎች እንደ ባንክ ያሉ የገንዘብ አገልግሎቶችን እንዲጠቀሙ ይረዳል። የስሙ ({ $fin-name }) ትርጉም፦ ለሁሉም ክፍት የሆኑ የገንዘብ አገልግሎቶች።
project-fin-what-money = <strong>ስለ ገንዘብ ሥልጠና</strong>። ስለ ገንዘብ፣ ስለ ኢኮኖሚ እና ስለ ኅብረተሰብ ጠቃሚ ነገሮችን ያስረዳል። የመንግሥት የጎልማሶች ትምህርት ቤት ይተባበራል፦ { $cpia-name }።
project-fin-what-farming = <strong>የእርሻ ሥልጠና</strong>። ፐርማካልቸር (<i>permacultura</i>) የሚባለውን ተፈጥሮን የሚከተል የእርሻ ዘዴ ያስተምራል።
project-fin-what-business = <strong>የእርሻ ድርጅት ለመክፈት ሥልጠና</strong>። የራስን የእርሻ ሥራ እንዴት መጀመር እንደሚቻል ያስረዳል።
project-fin-what-workers = <strong>ለማኅበራዊ አገልግሎት ሠራተኞች ሥልጠና</strong>። ከውጭ አገር ዜጎች ጋር የሚሠሩ ሠራተኞች ስለ ገንዘብ ጉዳዮች ይማራሉ። የማኅበራዊ ሠራተኞች የሙያ ማኅበር (<i>Ordine degli assistenti sociali</i>) ለዚህ ሥልጠና ዕውቅና ይሰጣል።
project-fin-who = ስለ ገንዘብ እና ስለ እርሻ የሚሰጡት ሥልጠናዎች ለውጭ አገር ዜጎች ናቸው። የመጨረሻው ሥልጠና ለማኅበራዊ አገልግሎት ሠራተኞች ነው፤ እነሱ በእርዳታ አገልግሎቶች ውስጥ የሚሠሩ ሰዎች ናቸው። ከአንድ አገልግሎት እርዳታ ከጠየቁ ለእርስዎም ሊጠቅም ይችላል።
project-fin-lead = <strong>የሚመራው</strong>፦ { $africa-chiama-name }። ለትርፍ የማይሠራ ድርጅት ነው። ፕሮጀክቱ ሦስት ክልሎችን ያካትታል፦ ኤሚሊያ-ሮማኛ፣ ማርኬ እና አብሩዞ።

## INTESE: services of the province work together

project-intese-title = { $intese-short } ፕሮጀክት፦ አገልግሎቶች አብረው ይሠራሉ
project-intese-intro = ፕሮጀክቱ የውጭ አገር ዜጎች አገልግሎቶችን በቀላሉ እንዲጠቀሙ ይፈልጋል። የስሙ ({ $intese-name }) ትርጉም፦ የክፍለ ሀገሩ አገልግሎቶች ይተባበራሉ።
project-intese-what-home = <strong>ቤት</strong>። አንዳንድ ሰዎች በአንድ መኖሪያ አብረው ይኖራሉ (<i>cohousing</i>)። ራሳቸውን ችለው በቤት ለመኖር እንዲችሉ እርዳታ ያገኛሉ። የመኖሪያ ጉዳይ ሽምግልናም (<i>mediazione all’abitare</i>) አለ፦ አሸማጋይ ጎረቤቶች፣ ተከራዮች እና የቤት ባለቤቶች እንዲግባቡ ይረዳል።
project-intese-what-health = <strong>ጤና</strong>። በማኅበራዊ እና በጤና ጉዳዮች ላይ ሥልጠናዎች አሉ። ዓላማው አገልግሎቶችን መጠቀም ቀላል እንዲሆን ነው።
project-intese-what-work = <strong>ሥራ</strong>። ፕሮጀክቱ ለሠራተኞቻቸው መኖሪያ መስጠት የሚችሉ ድርጅቶችን ይፈልጋል። አንድ አጋዥ (<i>tutor</i>) ሰዎችን በሥራቸው ይረዳል።
project-intese-what-school = <strong>ትምህርት ቤት</strong>። ቤተሰብን መልሶ በማገናኘት (<i>ricongiungimento familiare</i>) በቅርቡ ለመጡ ልጆች እና ወጣቶች አገልግሎቶቹ አንድ ዓይነት ደንብ ይከተላሉ። ዓላማው በቀላሉ ትምህርት ቤት እንዲገቡ ነው።
project-intese-what-offices = <strong>የኢሚግሬሽን ቢሮዎች</strong>። በክፍለ ሀገሩ ያለው የመንግሥት ቢሮ (<i>Prefettura</i>) እና የፖሊስ ዋና መምሪያ (<i>Questura</i>) የውጭ አገር ዜጎችን ከሚያስተናግዱ ሌሎች የአገልግሎት መስኮቶች ጋር ይሠራሉ። ይበልጥ ግልጽ መረጃ ለመስጠት አንድ ዓይነት ሥልጠና ይወስዳሉ። ሌሎች ሠራተኞች በቢሮዎቻቸው ያግዛሉ።
project-intese-who = በክፍለ ሀገሩ ለሚኖሩ የውጭ አገር ዜጎች ነው። የሥራው አንድ ክፍል ለአገልግሎት ሠራተኞች ነው። ዓላማው በአገልግሎቶች ላይ የሚያጋጥሙዎት እንቅፋቶች እንዲቀንሱ ነው።
project-intese-lead = <strong>የሚመራው</strong>፦ { $prefettura-name }።

## SMART: housing

project-smart-title = { $smart-short } ፕሮጀክት፦ ቤት ማግኘት እና ይዞ መቆየት
project-smart-intro = ፕሮጀክቱ የውጭ አገር ዜጎች ቤት እንዲያገኙ እና ይዘው እንዲቆዩ መርዳት ይፈልጋል። የስሙ ({ $smart-name }) ትርጉም፦ ሰዎችን በተሻለ ሁኔታ ለመቀበል አብሮ መሥራት።
project-smart-what-study = <strong>ፍላጎቶችን ያጠናል</strong>። የውጭ አገር ዜጎች ምን ዓይነት ቤት እንደሚያስፈልጋቸው መረጃ ይሰበስባል።
project-smart-what-match = <strong>የቤት ፍለጋን ያሻሽላል</strong>። ቤት የሚፈልጉ ሰዎች እና የሚሰጡት ቤት ያላቸው ሰዎች እንዲገናኙ የተሻሉ መንገዶችን ይፈልጋል።
project-smart-what-owners = <strong>ከቤት ባለቤቶች እና ከቤት አገናኝ ድርጅቶች ጋር ይነጋገራል</strong>። ለውጭ አገር ዜጎችም ቤት እንዲሰጡ መረጃ ይሰጣቸዋል።
project-smart-what-sheets = <strong>በብዙ ቋንቋዎች ወረቀቶችን ያዘጋጃል</strong>። ወረቀቶቹ የኮንዶሚኒየም ደንቦችን እና የቤት አያያዝን ያስረዳሉ።
project-smart-what-mediation = <strong>የመኖሪያ ጉዳይ ሽምግልና ይሰጣል</strong> (<i>mediazione all’abitare</i>)። አሸማጋይ ጎረቤቶች፣ ተከራዮች እና የቤት ባለቤቶች እንዲግባቡ ይረዳል።
project-smart-what-workers = <strong>የአገልግሎት ሠራተኞችን ያሠለጥናል</strong>። በመንግሥት እና በግል አገልግሎቶች ስለ ቤት ጉዳይ ለሚሠሩ ሰዎች ሥልጠና ያዘጋጃል።
project-smart-who = ለውጭ አገር ዜጎች ነው። ከእነሱ መካከል ፕሮጀክቱ በከባድ ችግር የሚኖሩትን ይፈልጋል። ሥልጠናዎቹ ለአገልግሎት ሠራተኞች ናቸው። ይህ ወረቀት መረጃ ብቻ ይሰጣል፦ ቤት ለማግኘት የሚቀርብ ማመልከቻ አይደለም።

## INTARSI: families with children

project-intarsi-title = { $intarsi-short } ፕሮጀክት፦ ልጆች ላሏቸው ቤተሰቦች እርዳታ
project-intarsi-intro = ፕሮጀክቱ ለአካለ መጠን ያልደረሱ ልጆች ያሏቸው የውጭ አገር ቤተሰቦች ከአገልግሎቶች የሚያገኙትን እርዳታ ማሻሻል ይፈልጋል። የስሙ ({ $intarsi-name }) ትርጉም፦ ሰዎችን በደንብ ለመቀበል አብሮ መሥራት።
project-intarsi-what-network = <strong>አገልግሎቶችን ያገናኛል</strong>። ማኅበራዊ አገልግሎቶች፣ ሌሎች ቢሮዎች እና የመንግሥት እና የግል ድርጅቶች እንዴት እንደሚሠሩ አብረው ይወስናሉ።
project-intarsi-what-families = <strong>አዲስ የእርዳታ መንገድ ይሞክራል</strong>። የመንግሥት አገልግሎቶች፣ የግል አገልግሎቶች እና በጎ ፈቃደኞች አንድን ቤተሰብ አብረው ይረዳሉ። ለዚያ ቤተሰብ የሚስማማ የእርዳታ ዕቅድ ያዘጋጃሉ። ዕቅዱ ቤተሰቡ ራሱን እንዲችል ይረዳል።
project-intarsi-what-workers = <strong>የአገልግሎት ሠራተኞችን ያሠለጥናል</strong>። በአገልግሎቶች የሚሠሩ ሰዎች አዳዲስ ነገሮችን ይማራሉ። የማኅበራዊ አገልግሎት መስኮቶች (<i>sportelli sociali</i>) በሥራቸው ድጋፍ ያገኛሉ።
project-intarsi-what-manual = <strong>መመሪያ መጽሐፍ ይጽፋል</strong>። ጥሩ ውጤት ያላቸውን የሥራ ዘዴዎች ለአገልግሎት ሠራተኞች ያስረዳል።
project-intarsi-who = ፕሮጀክቱ ለአካለ መጠን ያልደረሱ ልጆች ላሏቸው የውጭ አገር ቤተሰቦች የታሰበ ነው። አንድ ወላጅ ብቻ ላላቸው ቤተሰቦችም የታሰበ ነው። ብዙዎቹ ሥራዎች ለአገልግሎት ሠራተኞች ናቸው። ዓላማው አብረው የሚሠሩ አገልግሎቶችን እና ለቤተሰብዎ የሚስማማ እርዳታ እንዲያገኙ ነው።
project-intarsi-lead = <strong>የሚመራው</strong>፦ { $unione-name }። አብረው የሚሠሩ የማዘጋጃ ቤቶች ኅብረት ነው። ፕሮጀክቱ በክልል ደረጃ የሚሠራ ነው።

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = { $becomer-short } ፕሮጀክት፦ ደኅና ኑሮ እና የአእምሮ ጤና
project-becomer-intro = ፕሮጀክቱ የአእምሮ ጤና ችግር ወይም ሱስ ያለባቸውን የውጭ አገር ዜጎች መርዳት ይፈልጋል። የስሙ ({ $becomer-name }) ትርጉም፦ ሁሉም ሰው ደኅና እንዲሆን አብሮ መሥራት።
project-becomer-what-care = <strong>በጋራ ያክማል</strong>። የተለያዩ አገልግሎቶች አንድን ሰው አብረው ይከታተላሉ፦ ችግሩን ይለያሉ፣ ያክማሉ፣ ወደ ዕለት ኑሮው እንዲመለስም ያግዛሉ።
project-becomer-what-reach = <strong>ቀደም ብሎ ለመርዳት ይሞክራል</strong>። የአገልግሎት ሠራተኞች ደኅና ያልሆነን ወይም ለአደጋ የተጋለጠን ሰው ለማግኘት የተዘጋጁ ዘዴዎች አሏቸው። ዘዴዎቹ አንድ ሰው እርዳታ እንደሚያስፈልገው ለማሳወቅ ያገለግላሉ።
project-becomer-what-autonomy = <strong>አዳዲስ የእርዳታ መንገዶችን ይሞክራል</strong>። ሰዎች ራሳቸውን ችለው እንዲኖሩ እና ብቻቸውን እንዳይቀሩ ይረዳል።
project-becomer-what-workers = <strong>የአገልግሎት ሠራተኞችን ያሠለጥናል</strong>። በማኅበራዊ እና በጤና አገልግሎቶች ለሚሠሩ ሰዎች ሥልጠና ያዘጋጃል።
project-becomer-who = ደኅና ላልሆኑ ወይም ለአደጋ ለተጋለጡ የውጭ አገር ዜጎች ነው። <strong>ሱስ</strong> (<i>dipendenza</i>) ማለት፦ ለምሳሌ አልኮል ወይም አደንዛዥ ዕፅ ማቆም አለመቻል ነው። ሥልጠናዎቹ እና ዘዴዎቹ ለአገልግሎት ሠራተኞች ናቸው። ዓላማው አገልግሎቶቹ እርስዎን እንዴት እንደሚረዱ ቀደም ብለው እንዲያውቁ ነው።
project-becomer-emergency = <strong>አደጋ ካለ</strong>፣ ለእርስዎ ወይም ለሌላ ሰው፣ ወዲያውኑ ወደ { $emergency-number } ይደውሉ።

## VALUES: volunteering

project-values-title = { $values-short } ፕሮጀክት፦ የበጎ ፈቃድ ሥራ እና ውህደት
project-values-intro = የበጎ ፈቃድ ሥራ ማለት ለሌሎች በነፃ መሥራት ነው። ፕሮጀክቱ የበጎ ፈቃድ ሥራን ለውጭ አገር ዜጎች ውህደት ይጠቀምበታል። የእንግሊዝኛው ስም ({ $values-name }) ትርጉም፦ የበጎ ፈቃድ ሥራ ከሌላ አገር የመጡ ሰዎች የከተማው እና የአውሮፓ አካል እንዲሆኑ ይረዳል።
project-values-what-exchange = <strong>በከተሞች መካከል ልውውጥ</strong>። የተለያዩ የአውሮፓ ከተሞች የትኞቹ የበጎ ፈቃድ ሥራዎች ጥሩ ውጤት እንዳላቸው ይነጋገራሉ።
project-values-what-visits = <strong>የትምህርት ጉዞ</strong>። ወጣት በጎ ፈቃደኞች እና የማኅበራዊ አገልግሎት ሠራተኞች (በእርዳታ አገልግሎቶች የሚሠሩ ሰዎች) ወደ ውጭ አገር ይሄዳሉ። በስብሰባዎች እና በጉብኝቶች ይሳተፋሉ።
project-values-what-plan = <strong>ለከተሞች ዕቅድ</strong>። የሚሳተፉት ከተሞች ተጨማሪ ነዋሪዎች ውህደትን እንዲረዱ ዕቅድ አላቸው።
project-values-who = ጉዞዎቹ ለወጣት በጎ ፈቃደኞች እና ለማኅበራዊ አገልግሎት ሠራተኞች ናቸው። ዓላማው የውጭ አገር ዜጎችን ይመለከታል፦ ለመኖር የመጡ ሰዎችን፣ ስደተኞችን እና ዓለም አቀፍ ጥበቃ (ጥገኝነት) የሚጠይቁ ሰዎችን። <strong>ውህደት</strong> (<i>integrazione</i>) ማለት፦ የከተማው ሕይወት አካል መሆን ነው። ፕሮጀክቱ በዚህ ተጨማሪ ነዋሪዎች እንዲረዱዎ ይፈልጋል።
project-values-with = <strong>ከማን ጋር</strong>፦ { $cesena-projects-name }።
project-values-money = <strong>ገንዘቡ የሚመጣው ከዚህ ነው</strong>፦ { $amif-name }። ለጥገኝነት፣ ለፍልሰት እና ለውህደት የተቋቋመ የአውሮፓ ኅብረት ፈንድ ነው።

## Service Learning: students in the services

project-service-learning-title = { $service-learning-name } ፕሮጀክት፦ ተማሪዎች በአገልግሎቶች
project-service-learning-intro = የዩኒቨርሲቲ ተማሪዎች በአገልግሎቶች ይረዳሉ፤ በዚያውም ይማራሉ። የእንግሊዝኛው ስም ({ $service-learning-name }) ትርጉም፦ ለሌሎች አንድ ነገር እየሠሩ መማር።
project-service-learning-what-hours = <strong>ሥነ ልቦና የሚያጠኑ ተማሪዎች</strong> በአገልግሎቶች ውስጥ ወደ { $service-learning-hours ->
    [one] { $service-learning-hours } ሰዓት
   *[other] { $service-learning-hours } ሰዓታት
} ገደማ ያሳልፋሉ። ሥራውን ከማኅበራዊ አገልግሎት ሠራተኞች ጋር አብረው ይሠራሉ።
project-service-learning-what-services = <strong>የት</strong>፦ በኢሚግሬሽን አገልግሎቶች፤ እንዲሁም በማኅበራዊ እና በመኖሪያ ጉዳይ ሽምግልና። አሸማጋዮች ሰዎች፣ ለምሳሌ ጎረቤቶች፣ እንዲግባቡ ይረዳሉ።
project-service-learning-what-centre = <strong>እዚህም</strong>፦ ቤት ለሌላቸው ሰዎች በተዘጋጀ ማዕከል ({ $marmotta-rossa-name }) እና በመንገድ ላይ በሚሠራ ቡድን (<i>unità di strada</i>)። ይህ ቡድን ሰዎችን በመንገድ ላይ የሚያገኙ ሠራተኞች ናቸው።
project-service-learning-what-aim = <strong>ዓላማው</strong>፦ ለማንኛውም ሥራ የሚጠቅሙ ነገሮችን መማር እና ኅብረተሰቡን መርዳት።
project-service-learning-who = ፕሮጀክቱ በዩኒቨርሲቲ ለሚማሩ ነው። ለእርስዎ ትርጉሙ ይህ ነው፦ ከእነዚህ አገልግሎቶች በአንዱ ሥነ ልቦና የሚያጠኑ ሰዎችን ሊያገኙ ይችላሉ። ከአገልግሎት ሠራተኞች ጋር አብረው ይሠራሉ። ማን እንደሆኑ እና ምን እንደሚሠሩ መጠየቅ ይችላሉ።

## UNICORN: exchanges between countries

project-unicorn-title = { $unicorn-name } ፕሮጀክት፦ በአገሮች መካከል ልውውጥ
project-unicorn-intro = የሚማሩ፣ የሚያስተምሩ ወይም በማኅበራዊ አገልግሎቶች የሚሠሩ ሰዎች ከሌላ አገር ሰዎች ጋር ተገናኝተው ከእነሱ ይማራሉ።
project-unicorn-what-exchange = <strong>በአገሮች መካከል ልውውጥ</strong>። ተማሪዎች፣ የማኅበራዊ አገልግሎት ሠራተኞች እና የዩኒቨርሲቲ መምህራን ይሳተፋሉ።
project-unicorn-what-method = <strong>የመማሪያ ዘዴ</strong>። ስሙ { $service-learning-name } ነው፦ ተማሪው ለሌሎች አንድ ነገር እየሠራ ይማራል።
project-unicorn-what-proof = <strong>ዓላማው</strong>፦ ይህን ዘዴ ይበልጥ መጠቀም እና በደንብ እንደሚሠራ ማረጋገጥ።
project-unicorn-who = ልውውጦቹ በዩኒቨርሲቲ ለሚማሩ ወይም ለሚያስተምሩ እና ለማኅበራዊ አገልግሎት ሠራተኞች ናቸው። በአገልግሎት መስኮት የሚጠየቅ አገልግሎት አይደሉም። ለእርስዎ ትርጉሙ ይህ ነው፦ ዘዴው በአንዳንድ አገልግሎቶችም ይሠራበታል። እዚያ ሥነ ልቦና የሚያጠኑ እና ከአገልግሎት ሠራተኞች ጋር የሚሠሩ ሰዎችን ሊያገኙ ይችላሉ። ማን እንደሆኑ እና ምን እንደሚሠሩ መጠየቅ ይችላሉ።
project-unicorn-money = <strong>ገንዘቡ የሚመጣው ከዚህ ነው</strong>፦ { $erasmus-name }። የአውሮፓ ኅብረት ፕሮግራም ነው።

## Overview. The titles of its rules are those of the project sheets.

projects-title = ለውጭ አገር ዜጎች የተዘጋጁ ፕሮጀክቶች
projects-intro = ቢሯችን ከሌሎች ቢሮዎች፣ ከድርጅቶች እና ከዩኒቨርሲቲው ጋር በእነዚህ ፕሮጀክቶች ላይ ይሠራል። ምን እንደሚሠሩ እና ለማን እንደሆኑ ያንብቡ።
projects-check = <strong>አንዳንድ ፕሮጀክቶች አልቀው ሊሆን ይችላል።</strong> አሁንም የሚሠሩት የትኞቹ እንደሆኑ ቢሮውን ይጠይቁ።
projects-fami-heading = የፈንዱ ፕሮጀክቶች፦ { $fami-name }
projects-fami-text = { $fami-name } ለፍልሰት ጉዳዮች የተቋቋመ የአውሮፓ ኅብረት ፈንድ ነው። ለእነዚህ ፕሮጀክቶች ገንዘብ ይሰጣል።
projects-fin-text = ለውጭ አገር ዜጎች ስለ ገንዘብ፣ ስለ እርሻ እና ስለ እርሻ ድርጅቶች ሥልጠናዎች አሉ። ለማኅበራዊ አገልግሎት ሠራተኞችም ሥልጠና አለ።
projects-intese-text = የክፍለ ሀገሩ ቢሮዎች በቤት፣ በጤና፣ በሥራ፣ በትምህርት እና በሰነዶች ጉዳይ አብረው ይሠራሉ። ዓላማው የውጭ አገር ዜጎችን የሚያጋጥሙ እንቅፋቶች እንዲቀንሱ ነው።
projects-smart-text = ፕሮጀክቱ ቤት የሚፈልጉ ሰዎች እና የሚሰጡት ቤት ያላቸው ሰዎች እንዲገናኙ ይፈልጋል። በብዙ ቋንቋዎች ወረቀቶችን ያዘጋጃል፤ የመኖሪያ ጉዳይ ሽምግልናም (<i>mediazione all’abitare</i>) ይሰጣል፦ አሸማጋይ ጎረቤቶች፣ ተከራዮች እና የቤት ባለቤቶች እንዲግባቡ ይረዳል።
projects-intarsi-text = አገልግሎቶቹ ለአካለ መጠን ያልደረሱ ልጆች ያሏቸውን የውጭ አገር ቤተሰቦች ለመርዳት አዳዲስ መንገዶችን ይሞክራሉ። ብዙዎቹ ሥራዎች ለአገልግሎት ሠራተኞች ናቸው።
projects-becomer-text = አገልግሎቶቹ የአእምሮ ጤና ችግር ወይም ሱስ፣ ለምሳሌ የአልኮል ሱስ፣ ላለባቸው ሰዎች አብረው ይሠራሉ። ዓላማው እርዳታ የሚያስፈልገውን ሰው ቀደም ብሎ ማወቅ ነው።
projects-europe-heading = ከአውሮፓ እና ከዩኒቨርሲቲው ጋር የሚሠሩ ፕሮጀክቶች
projects-values-text = ወጣት በጎ ፈቃደኞች እና የማኅበራዊ አገልግሎት ሠራተኞች ከሌሎች የአውሮፓ ከተሞች ጋር ይገናኛሉ። ዓላማው የውጭ አገር ዜጎች ውህደት ነው።
projects-service-learning-text = ሥነ ልቦና የሚያጠኑ ተማሪዎች በአንዳንድ አገልግሎቶች ይረዳሉ፤ በዚያውም ይማራሉ። እዚያ እነዚህን ሰዎች ከአገልግሎት ሠራተኞች ጋር ሊያገኙ ይችላሉ።
projects-unicorn-text = ተማሪዎች፣ መምህራን እና የማኅበራዊ አገልግሎት ሠራተኞች ከሌሎች አገሮች ይማራሉ። በአገልግሎት መስኮት የሚጠየቅ አገልግሎት አይደለም።
