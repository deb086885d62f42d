### The leaflet "Gestire la casa", in Amharic: renting a home, living in it, leaving it.

home-title = የቤት አያያዝ
home-intro = ቤት ከመከራየትዎ በፊት፣ ሲኖሩበት እና ሲለቁት ምን ማድረግ እንዳለብዎ።

## Before moving in

home-before-heading = ከመግባትዎ በፊት
home-signing-title = ከመፈረምዎ በፊት
home-signing-text = ቤቱን በቀን ይጎብኙ፤ በግድግዳዎቹ ላይ ሻጋታ መኖር አለመኖሩን ይመልከቱ። ውሉ ምን ዓይነት እንደሆነ፣ መቼ እንደሚያበቃ እና ከኪራዩ ሌላ ምን ወጪዎች እንደሚከፍሉ ይጠይቁ። ውሉ ካልገባዎ አይፈርሙ፤ ገንዘብም አይስጡ፦ መጀመሪያ እርዳታ ይጠይቁ።
home-registration-title = የተመዘገበ ውል
home-registration-text = የቤቱ ባለቤት { $registration-days ->
    [one] { $registration-days } ቀን ሳያልፍ
   *[other] { $registration-days } ቀናት ሳያልፉ
} ውሉን <strong>በግብር ሰብሳቢ መሥሪያ ቤት</strong> (<i>Agenzia delle Entrate</i>) ማስመዝገብ አለበት። ከዚያም { $registration-notice-days ->
    [one] { $registration-notice-days } ቀን ሳያልፍ
   *[other] { $registration-notice-days } ቀናት ሳያልፉ
} ለእርስዎ እና ለሕንፃው አስተዳዳሪ (<i>amministratore</i>) ማሳወቅ አለበት ({ $registration-law })። ቅጂ ይጠይቁ፦ ለሌሎች ሰነዶች ያስፈልግዎታል።

## Money

home-money-heading = ገንዘብ
home-deposit-title = ማስያዣ እና ደረሰኞች
home-deposit-text = <strong>ማስያዣ</strong> (<i>caparra</i> ወይም <i>deposito cauzionale</i>) መጀመሪያ ላይ እንደ ዋስትና የሚሰጡት ገንዘብ ነው። አብዛኛውን ጊዜ መሆን የሚችለው እስከ { $deposit-months ->
    [one] { $deposit-months } ወር
   *[other] { $deposit-months } ወር
} ኪራይ ብቻ ነው። የቤቱ ባለቤት በሕግ የተወሰነውን ወለድም ለእርስዎ መክፈል አለበት ({ $deposit-law })። ሁልጊዜ ደረሰኝ ይጠይቁ።
home-rent-title = ኪራይ መክፈል
home-rent-text = <strong>በባንክ በማስተላለፍ</strong> (<i>bonifico</i>) ወይም ማስረጃ በሚተው ሌላ መንገድ ይክፈሉ። በዚህ መንገድ መክፈልዎን ማሳየት ይችላሉ። አንድ ወር መክፈል ካልቻሉ ወዲያውኑ ከቤቱ ባለቤት ጋር ይነጋገሩ።

## Moving in

home-entry-heading = ሲገቡ
home-record-title = የርክክብ ሰነድ (<i>verbale di consegna</i>)
home-record-text = ቁልፍ ሲቀበሉ ቤቱ በምን ሁኔታ ላይ እንዳለ የሚገልጽ ወረቀት ነው። ከቤቱ ባለቤት ጋር ሆነው ይጻፉት፤ ፎቶዎችን እና በቆጣሪዎቹ ላይ ያሉትን ቁጥሮች ይጨምሩበት። እርስዎም ባለቤቱም ይፈርሙበት። በዚህ መንገድ ሌሎች ላደረሱት ጉዳት አይከፍሉም።
home-utilities-title = መብራት፣ ጋዝ እና ውሃ
home-utilities-text = ቆጣሪው ይሠራል፣ ግን በሌላ ሰው ስም ነው? <strong>የስም ዝውውር</strong> (<i>voltura</i>) ይጠይቁ፦ ውሉ ወደ እርስዎ ይዛወራል። ቆጣሪው ተዘግቷል? <strong>ዳግም ማስጀመር</strong> (<i>subentro</i>) ይጠይቁ፦ አገልግሎቱ በእርስዎ ስም እንደገና ይጀምራል። ለኩባንያው ይደውሉና በቆጣሪው ላይ ያነበቧቸውን ቁጥሮች ይንገሩ።
home-residence-title = የመኖሪያ አድራሻ እና የቆሻሻ ግብር
home-residence-text = <strong>የመኖሪያ አድራሻ</strong> (<i>residenza</i>) በማዘጋጃ ቤቱ (<i>Comune</i>) መዝገብ የተጻፈ፣ የሚኖሩበት አድራሻ ነው። ቤት ሲቀይሩ { $residence-days ->
    [one] { $residence-days } ቀን ሳያልፍ
   *[other] { $residence-days } ቀናት ሳያልፉ
} ለማዘጋጃ ቤቱ ማሳወቅ አለብዎ። <strong>የቆሻሻ ግብር</strong> (<i>TARI</i>) ማሳወቂያም ማቅረብ አለብዎ፦ የት እንደሚቀርብ ማዘጋጃ ቤቱን ይጠይቁ። ቤቱን ሲለቁም እንደገና ያሳውቁ።

## Every day

home-life-heading = በቤት ውስጥ ሲኖሩ
home-heating-title = ማሞቂያ
home-heating-text = ማሞቂያ ማብራት የሚቻለው በአንዳንድ ወራት ብቻ ነው። የመጀመሪያው እና የመጨረሻው ቀን እንደ ከተማው ይለያያል፦ አስተዳዳሪውን ይጠይቁ። የማሞቂያ ብረቶችን (<i>termosifoni</i>) አይሸፍኑ፦ ከሸፈኗቸው ቤቱ በደንብ አይሞቅም፤ ወጪዎም ይጨምራል።
home-heating-season = የመጀመሪያ እና የመጨረሻ ቀን
home-air-title = አየር እና ሻጋታ
home-air-text = እርጥብ አየር ሻጋታ ያመጣል፤ ሻጋታ ጤናን ይጎዳል። በየቀኑ ጠዋት እና ማታ ቢያንስ { $airing-minutes ->
    [one] { $airing-minutes } ደቂቃ
   *[other] { $airing-minutes } ደቂቃዎች
} መስኮቶችን ይክፈቱ። በተዘጋ ክፍል ውስጥ ልብስ አያድርቁ።
home-monoxide-title = ቦይለር እና ካርቦን ሞኖክሳይድ
home-monoxide-text = <strong>ካርቦን ሞኖክሳይድ</strong> (<i>monossido di carbonio</i>) ሽታ የሌለው፣ ሊገድል የሚችል ጋዝ ነው። ቦይለሩን (<i>caldaia</i>) በባለሙያ ያስፈትሹ። በግድግዳ ላይ ያሉ የአየር ቀዳዳዎችን አይዝጉ፤ በቤት ውስጥ የከሰል ምድጃ (ባርቤኪው) አይጠቀሙ። ራስ ምታት እና ማቅለሽለሽ ካለዎት መስኮቶችን ይክፈቱ፣ ወደ ውጭ ይውጡ እና ወደ { $emergency-number } ይደውሉ።
home-repairs-title = ጥገና
home-repairs-text = አስፈላጊ ጥገናዎችን የሚያደርገው የቤቱ ባለቤት ነው። ሲጠቀሙባቸው ለሚያረጁ ነገሮች <strong>አነስተኛ ጥገና</strong> (<i>piccola manutenzione</i>) የሚያደርጉት እርስዎ ነዎት ({ $maintenance-law })። አንድ ነገር ከተበላሸ ወዲያውኑ ለቤቱ ባለቤት ይጻፉ።

## Other people

home-people-heading = እንግዶች እና ቤተሰብ
home-hosting-title = እንግዳ ማሳደር
home-hosting-text = የአውሮፓ ኅብረት ዜጋ ያልሆነ ሰው በቤትዎ ካሳደሩ { $hosting-hours ->
    [one] { $hosting-hours } ሰዓት ሳያልፍ
   *[other] { $hosting-hours } ሰዓታት ሳያልፉ
} ለፖሊስ ዋና መምሪያ (<i>Questura</i>) ወይም ለፖሊስ ጣቢያ (<i>Commissariato</i>) በጽሑፍ ያሳውቁ። በከተማዎ እነዚህ ከሌሉ ለከንቲባው (<i>Sindaco</i>) ያሳውቁ። እንግዳው ዘመድ ቢሆንም፣ የሚቆየው አንድ ቀን ብቻ ቢሆንም ማሳወቅ አለብዎ ({ $hosting-law })። አለበለዚያ ሊቀጡ ይችላሉ፦ ዝቅተኛው ቅጣት { $hosting-fine-from }፣ ከፍተኛው { $hosting-fine-to } ነው።
home-suitability-title = የቤት ተስማሚነት ማረጋገጫ (<i>idoneità alloggiativa</i>)
home-suitability-text = ቤቱ ለሚኖሩበት ሰዎች ተስማሚ መሆኑን የሚገልጽ ሰነድ ነው። ለምሳሌ <strong>ቤተሰብን መልሶ ለማገናኘት</strong> (<i>ricongiungimento familiare</i>)፣ ማለትም ቤተሰብን ወደ ጣሊያን ለማምጣት፣ እና <strong>ለአውሮፓ ኅብረት የረጅም ጊዜ የመኖሪያ ፈቃድ</strong> (<i>permesso UE</i>) ያስፈልጋል። ሰነዱን ከማዘጋጃ ቤቱ ይጠይቁ።

## Leaving

home-leaving-heading = ቤቱን ሲለቁ
home-notice-title = የቤት መልቀቂያ ደብዳቤ (<i>disdetta</i>)
home-notice-text = ቤቱን መልቀቅ እንደሚፈልጉ ለቤቱ ባለቤት የሚያሳውቁበት ደብዳቤ ነው። ውሉ ከማብቃቱ በፊት ከለቀቁ አብዛኛውን ጊዜ ከባድ ምክንያት ያስፈልጋል፤ ደብዳቤውንም ከመልቀቅዎ { $notice-months ->
    [one] { $notice-months } ወር
   *[other] { $notice-months } ወራት
} ቀደም ብለው መጻፍ አለብዎ። ውሉን ያንብቡ፦ አንዳንድ ጊዜ ያለ ከባድ ምክንያትም ቤቱን መልቀቅ ይችላሉ። የደብዳቤውን ቅጂ ያስቀምጡ።
home-handback-title = ቁልፎችን መመለስ
home-handback-text = ቤቱን ያጽዱ፤ ቆጣሪዎችን ከቤቱ ባለቤት ጋር ሆነው ያንብቡ። የመብራት፣ የጋዝ እና የውሃ ውሎችን ይዝጉ። ቁልፎችን ሲመልሱ እርስዎም ባለቤቱም አዲስ የርክክብ ሰነድ ይፈርሙ። ከዚያ ማስያዣዎ እንዲመለስልዎ ይጠይቁ።

## Whom to ask

home-contacts-heading = ማንን መጠየቅ ይቻላል
home-owner = የቤቱ ባለቤት፣ ስልክ
