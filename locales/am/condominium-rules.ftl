### The leaflet "Le regole del condominio", in Amharic: living in a building with neighbours.

rules-title = የኮንዶሚኒየም ደንቦች
rules-intro = ከጎረቤቶች ጋር በሰላም ለመኖር፦ ምን ማድረግ እንዳለብዎ፣ ምን መተው እንዳለብዎ፣ ማንን እርዳታ እንደሚጠይቁ።

## Words that the reader will meet on Italian paper.

rules-words-heading = ማወቅ ያለብዎ ቃላት
rules-words-condominio = <strong>ኮንዶሚኒየም</strong> (<i>condominio</i>)፦ ብዙ ባለቤቶች ያሉት ሕንፃ። እያንዳንዱ ቤት የራሱ ባለቤት አለው። መግቢያው፣ ደረጃው፣ ጣሪያው እና ግቢው የሁሉም ናቸው።
rules-words-amministratore = <strong>አስተዳዳሪ</strong> (<i>amministratore</i>)፦ ሕንፃውን የሚያስተዳድር ሰው። የወጪዎችን ገንዘብ ይሰበስባል፤ የጋራ ቦታዎችንም ያስጠግናል።
rules-words-assemblea = <strong>የባለቤቶች ስብሰባ</strong> (<i>assemblea</i>)፦ የቤቶቹ ባለቤቶች የሚያደርጉት ስብሰባ። ስለ ወጪዎች እና ስለ ደንቦች ይወስናል።
rules-words-regolamento = <strong>መተዳደሪያ ደንብ</strong> (<i>regolamento</i>)፦ በጽሑፍ ያሉ የሕንፃው ደንቦች። የባለቤቶቹ ቁጥር { $regulation-owners ->
    [one] { $regulation-owners } ካለፈ
   *[other] { $regulation-owners } ካለፈ
} ሕንፃው ይህ የጽሑፍ ደንብ እንዲኖረው ግዴታ ነው ({ $regulation-law })። ደንቡ ካለ ለተከራዮችም ይሠራል። ቅጂ ይጠይቁና ያንብቡት።

## Noise

rules-quiet-heading = ድምፅ እና ዕረፍት
rules-quiet-title = የዕረፍት ሰዓታት
rules-quiet-text = እያንዳንዱ ሕንፃ የራሱ የዕረፍት ሰዓታት አሉት። በእነዚህ ሰዓታት ድምፅዎን፣ ሙዚቃን እና ቴሌቪዥንን ዝቅ ያድርጉ። በመሰርሰሪያ (ድሪል) አይጠቀሙ፤ የቤት ዕቃ አያንቀሳቅሱ። በዚህ መንገድ ሁሉም ሰው መተኛት ይችላል፦ ልጆች፣ አረጋውያን እና ሌሊት የሚሠሩ ሰዎች።
rules-quiet-day = የቀን ዕረፍት
rules-quiet-night = የሌሊት ዕረፍት

## Common parts

rules-common-heading = የጋራ ቦታዎች
rules-stairs-title = ደረጃዎች እና መተላለፊያዎች
rules-stairs-text = መተላለፊያውን ነፃ ያድርጉ። በደረጃ ላይ የተቀመጡ ጫማዎች፣ ከረጢቶች እና የቤት ዕቃዎች አደገኛ ናቸው፦ እሳት ሲነሳ ሰዎች በፍጥነት መውጣት አለባቸው። ብስክሌት እና የሕፃን ጋሪ በተፈቀደ ቦታ ብቻ ያስቀምጡ።
rules-lift-title = ሊፍት
rules-lift-text = በሊፍቱ ውስጥ ከተጻፈው የሰው ቁጥር አይለፉ። ትንንሽ ልጆች ብቻቸውን መግባት የለባቸውም። ሊፍቱ ከቆመ ይረጋጉ፣ የአደጋ ደወሉን ይጫኑ እና ይጠብቁ። እሳት ካለ በደረጃው ይሂዱ።
rules-parking-title = የመኪና ማቆሚያ እና ግቢ
rules-parking-text = መኪና በተፈቀደ ቦታ ብቻ ያቁሙ። በመኪና ማስቀመጫዎች (<i>garage</i>)፣ በግቢ በሮች እና በመውጫዎች ፊት አያቁሙ፦ በድንገተኛ አደጋ የሚረዱ ሰዎች መግባት መቻል አለባቸው። በግቢው ውስጥ ከመጫወት በፊት በመተዳደሪያ ደንቡ የተጻፉትን ሰዓታት ይመልከቱ።

## At home

rules-home-heading = በቤት ውስጥ እና በበረንዳ
rules-balcony-title = በረንዳ
rules-balcony-text = ከበረንዳ ምንም ነገር አይጣሉ። ከሌሎች ሰዎች በረንዳ በላይ ምንጣፍ አያራግፉ። ልብስ ከማስጣትዎ በፊት በደንብ ይጭመቁት፤ አለበለዚያ ውሃው ከታች በሚኖሩ ሰዎች ላይ ይንጠባጠባል። የአበባ ማሰሮዎችን እንዳይወድቁ በደንብ ያያይዙ፤ ከእያንዳንዱ ማሰሮ ሥርም ሳህን ያስቀምጡ።
rules-pets-title = እንስሳት
rules-pets-text = በጋራ ቦታዎች ውሻዎን በማሰሪያ ይያዙ። እንስሳዎ ካቆሸሸ ወዲያውኑ ያጽዱ። ለብዙ ሰዓታት ብቻውን አይተዉት፦ ከጮኸ ወይም ካለቀሰ ጎረቤቶችን ይረብሻል።
rules-smoke-title = ማጨስ፣ ሽታ እና የከሰል ምድጃ
rules-smoke-text = በሊፍት ውስጥ እና በደረጃ ላይ አያጭሱ። የሲጋራ ቁራጭ በመስኮት አይጣሉ፦ እሳት ሊያስነሳ ይችላል። ምግብ ሲያበስሉ አየር እንዲቀየር መስኮት ይክፈቱ። ወደ ደረጃው የሚወስደውን በር አይክፈቱ። በቤት ውስጥ የከሰል ምድጃ (ባርቤኪው) በፍጹም አይጠቀሙ፦ ጋዙ ሊገድል ይችላል። ከቤት ውጭ ለመጠቀም መተዳደሪያ ደንቡን ያንብቡ።
rules-works-title = የቤት እድሳት ሥራ
rules-works-text = ሥራ ከመጀመርዎ በፊት ለአስተዳዳሪው ያሳውቁ። ተከራይ ከሆኑ መጀመሪያ የቤቱን ባለቤት ፈቃድ ይጠይቁ። በግድግዳ ወይም በጋዝ ቧንቧ ላይ ራስዎ አይሥሩ፦ ባለሙያ ያስፈልጋል።
rules-guests-title = እንግዶች እና ለሌላ ማከራየት
rules-guests-text = የአውሮፓ ኅብረት ዜጋ ያልሆነ ሰው በቤትዎ ካደረ ለፖሊስ ዋና መምሪያ (<i>Questura</i>) ወይም ለፖሊስ ጣቢያ (<i>Commissariato</i>) ያሳውቁ። በከተማዎ እነዚህ ከሌሉ ለከንቲባው (<i>Sindaco</i>) ያሳውቁ። { $hosting-hours ->
    [one] { $hosting-hours } ሰዓት ሳያልፍ
   *[other] { $hosting-hours } ሰዓታት ሳያልፉ
} በጽሑፍ ማሳወቅ አለብዎ፤ እንግዳው ዘመድ ቢሆንም፣ የሚቆየው አንድ ቀን ብቻ ቢሆንም ({ $hosting-law })። ክፍል ለሌላ ሰው ከማከራየትዎ በፊት ውሉን ያንብቡ፦ ብዙ ጊዜ የተከለከለ ነው።

## Waste

rules-waste-title = ቆሻሻን ለይቶ መጣል
rules-waste-text = ማዘጋጃ ቤቱ (<i>Comune</i>) እንደሚጠይቀው ቆሻሻን ይለዩ፤ ቆሻሻ የሚሰበሰብባቸውን ቀናት ያክብሩ። ከረጢቶችን ከገንዳዎች አጠገብ አይተዉ፦ ቦታውን ያቆሽሻሉ፤ እንስሳትንም ይስባሉ። አሮጌ የቤት ዕቃ በግቢው አይተዉ፦ እንዴት እንደሚወሰድ ማዘጋጃ ቤቱን ይጠይቁ።
rules-waste-days = ቆሻሻ የሚሰበሰብባቸው ቀናት

## Money and problems

rules-money-heading = ወጪዎች፣ ችግሮች እና ቅጣቶች
rules-charges-title = የጋራ ወጪዎች (<i>spese condominiali</i>)
rules-charges-text = እነዚህ የጽዳት፣ የሊፍት፣ የውሃ፣ የማሞቂያ እና የመሳሰሉት አገልግሎቶች ወጪዎች ናቸው። ተከራይ ከሆኑ አብዛኛውን ጊዜ የሚከፍሉት እርስዎ ነዎት። የተጻፈው ቀን ሳያልፍ ይክፈሉ፤ ደረሰኞችንም ያስቀምጡ። የወጪዎቹን ሰነዶች የማየት መብት አለዎት ({ $charges-law })።
rules-problems-title = ከጎረቤት ጋር ችግር ሲኖር
rules-problems-text = መጀመሪያ ከጎረቤትዎ ጋር በእርጋታ እና በትሕትና ይነጋገሩ። ችግሩ ከቀጠለ ለአስተዳዳሪው ይጻፉ። ይህ ካልበቃ ስለ መኖሪያ ጉዳይ ሽምግልና (<i>mediazione all’abitare</i>) ቢሯችንን ይጠይቁ፦ አሸማጋይ ሁሉንም ያዳምጣል፤ ስምምነት እንዲገኝም ይረዳል።
rules-fines-title = ቅጣቶች
rules-fines-text = መተዳደሪያ ደንቡን የማያከብር ሰው እስከ { $fine } ሊቀጣ ይችላል። ጥፋቱን ከደገመ ቅጣቱ እስከ { $fine-repeated } ሊደርስ ይችላል። የሚወስነው የባለቤቶች ስብሰባ ነው ({ $fine-law })።

## Whom to ask

rules-contacts-heading = ማንን መጠየቅ ይቻላል
rules-emergency = <strong>አደጋ ካለ</strong> (እሳት፣ የተጎዳ ሰው፣ ወንጀል) ወዲያውኑ ወደ { $emergency-number } ይደውሉ።
rules-administrator = የሕንፃዎ አስተዳዳሪ
rules-administrator-phone = የአስተዳዳሪው ስልክ
