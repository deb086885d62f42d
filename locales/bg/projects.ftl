### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Plain language: short sentences, one idea each, polite „Вие“ with a capital letter. Never promise that a reader can take
### part: the office answers that.
### Names in { $… } come by themselves and stay as they are in every language. They have no article and no case ending:
### keep them after a colon, in brackets or between commas, where your language needs no ending.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## What all project sheets share

project-what-heading = Какво прави
project-who-heading = За кого е
project-by-heading = Кой го прави
project-ask-heading = Как да попитате
project-status-ask = <strong>Може би този проект вече е приключил.</strong> Попитайте в офиса дали още действа.
project-status-active = <strong>Този проект действа.</strong> Попитайте в офиса дали и как можете да участвате.
project-status-ended = <strong>Този проект е приключил.</strong> Попитайте в офиса какви проекти има сега.
project-money-fami = <strong>Откъде идват парите</strong>: { $fami-name }. Това е фонд на Европейския съюз за миграцията.
project-us-partner = <strong>Нашето учреждение</strong>: { $asp-name }. Ние сме партньор: работим заедно с другите.
project-us-collaborates = <strong>Нашето учреждение</strong>: { $asp-name }. Сътрудничим по проекта.
project-lead-ravenna = <strong>Кой ръководи</strong>: { $ravenna-name }. Проектът е регионален.
project-with-psychology = <strong>С кого</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = Проект { $fin-short }: курсове за парите и за земеделието
project-fin-intro = Проектът помага на чужди граждани да използват финансови услуги, например банка. Името ({ $fin-name }) означава: финансови услуги, отворени за всички.
project-fin-what-money = <strong>Курс за парите</strong>. Обяснява полезни неща за парите, икономиката и обществото. Сътрудничи държавното училище за възрастни: { $cpia-name }.
project-fin-what-farming = <strong>Курс по земеделие</strong>. Учи на пермакултура: начин на отглеждане, който следва природата.
project-fin-what-business = <strong>Курс за откриване на земеделско стопанство</strong>. Обяснява как се започва собствена работа в земеделието.
project-fin-what-workers = <strong>Курс за социални служители</strong>. Служителите, които работят с чужди граждани, учат за парите. Професионалната организация на социалните работници (<i>Ordine degli assistenti sociali</i>) признава този курс.
project-fin-who = Курсовете за парите и за земеделието са за чужди граждани. Последният курс е за социални служители, тоест за хора, които работят в службите за помощ. Може да е полезен и за Вас, ако търсите помощ от някоя служба.
project-fin-lead = <strong>Кой ръководи</strong>: { $africa-chiama-name }. Това е организация, която не работи за печалба. Проектът е за три региона: Емилия-Романя, Марке и Абруцо.

## INTESE: services of the province work together

project-intese-title = Проект { $intese-short }: службите работят заедно
project-intese-intro = Проектът иска чуждите граждани да използват услугите по-лесно. Името ({ $intese-name }) означава: службите в провинцията работят заедно.
project-intese-what-home = <strong>Жилище</strong>. Някои хора живеят заедно в едно жилище (cohousing). Получават помощ, за да започнат да живеят самостоятелно. Има и жилищна медиация (<i>mediazione all’abitare</i>): медиатор помага на съседи, наематели и собственици да се разбират.
project-intese-what-health = <strong>Здраве</strong>. Има курсове на социални и здравни теми. Целта е услугите да се използват по-лесно.
project-intese-what-work = <strong>Работа</strong>. Проектът търси фирми, които могат да дадат жилище на своите работници. Наставник помага на хората в работата.
project-intese-what-school = <strong>Училище</strong>. Службите следват общи правила за деца и младежи, които току-що са дошли чрез събиране на семейството (<i>ricongiungimento familiare</i>). Целта е да тръгнат на училище по-лесно.
project-intese-what-offices = <strong>Имиграционни служби</strong>. Префектурата (<i>Prefettura</i>: служба на правителството в провинцията) и полицейската дирекция (<i>Questura</i>) работят с другите гишета за чужди граждани. Минават един и същ курс, за да дават по-ясна информация. Други служители помагат в техните служби.
project-intese-who = За чуждите граждани в провинцията. Част от работата е за служителите, тоест за хората, които работят в службите. Целта е да срещате по-малко пречки в службите.
project-intese-lead = <strong>Кой ръководи</strong>: { $prefettura-name }.

## SMART: housing

project-smart-title = Проект { $smart-short }: намиране и запазване на жилище
project-smart-intro = Проектът иска да помогне на чужди граждани да намерят жилище и да го запазят. Името ({ $smart-name }) означава: да работим заедно, за да посрещаме хората по-добре.
project-smart-what-study = <strong>Проучва нуждите</strong>. Събира информация какви жилища са нужни на чуждите граждани.
project-smart-what-match = <strong>Подобрява търсенето на жилище</strong>. Търси по-добри начини да се срещнат хората, които търсят жилище, и хората, които предлагат жилище.
project-smart-what-owners = <strong>Говори със собственици и агенции</strong>. Информира ги, за да дават жилища и на чужди граждани.
project-smart-what-sheets = <strong>Подготвя листовки на различни езици</strong>. Те обясняват правилата в етажната собственост (<i>condominio</i>) и грижата за жилището.
project-smart-what-mediation = <strong>Предлага жилищна медиация</strong> (<i>mediazione all’abitare</i>). Медиатор помага на съседи, наематели и собственици да се разбират.
project-smart-what-workers = <strong>Обучава служители</strong>. Организира курсове за хората, които работят по жилищни въпроси в обществени и частни служби.
project-smart-who = За чужди граждани. Сред тях проектът търси хора, които живеят в големи трудности. Курсовете са за служителите. Тази листовка само дава информация: тя не е молба за жилище.

## INTARSI: families with children

project-intarsi-title = Проект { $intarsi-short }: помощ за семейства с деца
project-intarsi-intro = Проектът иска службите да помагат по-добре на чуждестранни семейства с непълнолетни деца. Името ({ $intarsi-name }) означава: да работим заедно, за да посрещаме хората добре.
project-intarsi-what-network = <strong>Събира службите</strong>. Социални служби, други учреждения и организации, обществени и частни, решават заедно как да работят.
project-intarsi-what-families = <strong>Изпробва нов начин на помощ</strong>. Обществени служби, частни служби и доброволци помагат заедно на едно и също семейство. Подготвят план за помощ, подходящ за него. Планът помага на семейството да стане самостоятелно.
project-intarsi-what-workers = <strong>Обучава служители</strong>. Хората, които работят в службите, учат нови неща. Гишетата на социалните служби (<i>sportelli sociali</i>) получават помощ в работата си.
project-intarsi-what-manual = <strong>Пише наръчник</strong>. Той обяснява на служителите кои начини на работа дават добър резултат.
project-intarsi-who = Проектът мисли за чуждестранни семейства с непълнолетни деца. Мисли и за семейства само с един родител. Много дейности са за служителите. Целта е да намерите служби, които работят заедно, и помощ, подходяща за Вашето семейство.
project-intarsi-lead = <strong>Кой ръководи</strong>: { $unione-name }. Това е група общини, които работят заедно. Проектът е регионален.

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = Проект { $becomer-short }: благополучие и психично здраве
project-becomer-intro = Проектът иска да помогне на чужди граждани, които имат проблеми с психичното здраве или зависимост. Името ({ $becomer-name }) означава: да работим заедно, за да са добре всички.
project-becomer-what-care = <strong>Обща грижа</strong>. Различни служби помагат заедно на един и същ човек: разбират проблема, лекуват и помагат за връщане към всекидневния живот.
project-becomer-what-reach = <strong>Иска да помогне навреме</strong>. Служителите имат специални инструменти, за да намират хора, които не са добре или са в риск. С тях службите научават, че човек има нужда от помощ.
project-becomer-what-autonomy = <strong>Изпробва нови начини на помощ</strong>. Помага на хората да живеят самостоятелно и да не остават сами.
project-becomer-what-workers = <strong>Обучава служители</strong>. Организира курсове за хората, които работят в социалните и здравните служби.
project-becomer-who = За чужди граждани, които не са добре или са в риск. <strong>Зависимост</strong> означава: човек не успява да спре, например алкохола или наркотиците. Курсовете и инструментите са за служителите. Целта е службите да разберат по-рано как да Ви помогнат.
project-becomer-emergency = <strong>При опасност</strong> за Вас или за друг човек веднага се обадете на { $emergency-number }.

## VALUES: volunteering

project-values-title = Проект { $values-short }: доброволчество и интеграция
project-values-intro = Доброволчество означава да работите безплатно за другите. Проектът използва доброволчеството за интеграцията на чужди граждани. Английското име ({ $values-name }) означава: доброволчеството помага на мигрантите да станат част от града и от Европа.
project-values-what-exchange = <strong>Обмен между градове</strong>. Различни европейски градове си разказват кои доброволчески дейности дават добър резултат.
project-values-what-visits = <strong>Учебни пътувания</strong>. Млади доброволци и социални служители (хора, които работят в службите за помощ) пътуват в чужбина. Участват в срещи и посещения.
project-values-what-plan = <strong>План за градовете</strong>. Градовете, които участват, имат план: повече жители да помагат за интеграцията.
project-values-who = Пътуванията са за млади доброволци и за социални служители. Целта се отнася до чуждите граждани: мигранти, бежанци и хора, които искат международна закрила. <strong>Интеграция</strong> означава: да сте част от живота на града. Проектът иска повече жители да Ви помагат в това.
project-values-with = <strong>С кого</strong>: { $cesena-projects-name }.
project-values-money = <strong>Откъде идват парите</strong>: { $amif-name }. Това е фонд на Европейския съюз за убежище, миграция и интеграция.

## Service Learning: students in the services

project-service-learning-title = Проект { $service-learning-name }: студенти в службите
project-service-learning-intro = Студенти от университета помагат в службите и в същото време учат. Английското име ({ $service-learning-name }) означава: човек учи, докато прави нещо за другите.
project-service-learning-what-hours = <strong>Студенти по психология</strong> са в службите около { $service-learning-hours ->
    [one] { $service-learning-hours } час
   *[other] { $service-learning-hours } часа
}. Работят заедно със социалните служители.
project-service-learning-what-services = <strong>Къде</strong>: в службите за имиграция и в социалната и жилищната медиация. Медиаторите помагат на хората да се разбират, например на съседи.
project-service-learning-what-centre = <strong>И тук</strong>: в центъра за хора без дом ({ $marmotta-rossa-name }) и в уличния екип (<i>unità di strada</i>). Уличният екип е група служители, които се срещат с хората на улицата.
project-service-learning-what-aim = <strong>Целта</strong>: студентите да научат неща, полезни във всяка работа, и да помогнат на общността.
project-service-learning-who = Проектът е за хора, които учат в университета. За Вас това означава: в някоя от тези служби можете да срещнете човек, който учи психология. Той работи заедно със служителите. Можете да попитате кой е и какво прави.

## UNICORN: exchanges between countries

project-unicorn-title = Проект { $unicorn-name }: обмен между държави
project-unicorn-intro = Хора, които учат, преподават или работят в социалните служби, се срещат с хора от други държави и учат от тях.
project-unicorn-what-exchange = <strong>Обмен между държави</strong>. Участват студенти, социални служители и преподаватели от университета.
project-unicorn-what-method = <strong>Метод за учене</strong>. Нарича се { $service-learning-name }: студентите учат, докато правят нещо за другите.
project-unicorn-what-proof = <strong>Целта</strong>: този метод да се използва повече и да се провери дали работи добре.
project-unicorn-who = Обменът е за хора, които учат или преподават в университета, и за социални служители. Той не е услуга, която се иска на гише. За Вас това означава: методът се използва и в някои служби. Там можете да срещнете човек, който учи психология и работи заедно със служителите. Можете да попитате кой е и какво прави.
project-unicorn-money = <strong>Откъде идват парите</strong>: { $erasmus-name }. Това е програма на Европейския съюз.

## Overview. The titles of its rules are those of the project sheets.

projects-title = Проекти за чужди граждани
projects-intro = Нашият офис работи по тези проекти заедно с други служби, с организации и с университета. Прочетете какво правят и за кого са.
projects-check = <strong>Може би някои проекти вече са приключили.</strong> Попитайте в офиса кои още действат.
projects-fami-heading = Проекти на фонд { $fami-name }
projects-fami-text = { $fami-name } е фонд на Европейския съюз за миграцията. Той дава пари за тези проекти.
projects-fin-text = Има курсове за чужди граждани: за парите, за земеделието и за земеделските стопанства. Има и курс за социални служители.
projects-intese-text = Службите в провинцията работят заедно за жилище, здраве, работа, училище и документи. Целта е чуждите граждани да срещат по-малко пречки.
projects-smart-text = Проектът иска да свърже хората, които търсят жилище, с хората, които предлагат жилище. Подготвя листовки на различни езици и предлага жилищна медиация (<i>mediazione all’abitare</i>): медиатор помага на съседи, наематели и собственици да се разбират.
projects-intarsi-text = Службите изпробват нови начини да помагат на чуждестранни семейства с непълнолетни деца. Много дейности са за служителите.
projects-becomer-text = Службите работят заедно за хора, които имат проблеми с психичното здраве или зависимост, например от алкохол. Целта е по-рано да се разбере кой има нужда от помощ.
projects-europe-heading = Проекти с Европа и с университета
projects-values-text = Млади доброволци и социални служители се срещат с други европейски градове. Целта е интеграцията на чуждите граждани.
projects-service-learning-text = Студенти по психология помагат в някои служби и в същото време учат. Там можете да ги срещнете заедно със служителите.
projects-unicorn-text = Студенти, преподаватели и социални служители учат от други държави. Това не е услуга, която се иска на гише.
