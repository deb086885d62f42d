### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Plain language: short sentences, one idea each, polite „Вие“ with a capital letter. Never promise that a reader can take part: the office answers that.
### Names in { $… } come by themselves and stay as they are in every language. They have no article and no case ending:
### keep them after a colon, in brackets or between commas, where your language needs no ending.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words that come back:
### - "servizi" are public services for people (social, health, housing), also the places where they are given;
### - "operatori" are the people who work in them, women and men: social workers, mediators, educators, desk staff;
### - "persone straniere" are people of another citizenship, however long they have lived in Italy;
### - "sportello" is a desk or counter that one can walk up to;
### - "mediazione all'abitare" is a service: mediators who help neighbours, tenants and owners understand each other.
###   Keep the Italian beside your words: … (<i>mediazione all’abitare</i>).

## What all project sheets share

project-what-heading = Што прави
project-who-heading = За кого е
project-by-heading = Кој го прави
project-ask-heading = Како да прашате
project-status-ask = <strong>Можеби овој проект е веќе завршен.</strong> Прашајте во канцеларијата дали уште трае.
project-status-active = <strong>Овој проект трае.</strong> Прашајте во канцеларијата дали и како може да учествувате.
project-status-ended = <strong>Овој проект е завршен.</strong> Прашајте во канцеларијата кои проекти ги има сега.
project-money-fami = <strong>Од каде се парите</strong>: { $fami-name }. Тоа е фонд на Европската Унија за миграција.
project-us-partner = <strong>Нашата установа</strong>: { $asp-name }. Ние сме партнер: работиме заедно со другите.
project-us-collaborates = <strong>Нашата установа</strong>: { $asp-name }. Соработуваме во проектот.
project-lead-ravenna = <strong>Кој води</strong>: { $ravenna-name }. Проектот е регионален.
project-with-psychology = <strong>Со кого</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = Проект { $fin-short }: обуки за парите и земјоделството
project-fin-intro = Проектот им помага на странските државјани да користат парични услуги, на пример банка. Името ({ $fin-name }) значи: парични услуги отворени за сите.
project-fin-what-money = <strong>Обука за парите</strong>. Објаснува корисни работи за парите, економијата и општеството. Соработува јавното училиште за возрасни: { $cpia-name }.
project-fin-what-farming = <strong>Обука за земјоделство</strong>. На неа се учи пермакултура, начин на обработка на земјата што ја следи природата.
project-fin-what-business = <strong>Обука за отворање земјоделска фирма</strong>. Објаснува како се почнува сопствена работа во земјоделството.
project-fin-what-workers = <strong>Обука за вработените во социјалните служби</strong>. Вработените што работат со странски државјани учат за парите. Комората на социјалните работници ја признава оваа обука.
project-fin-who = Обуките за парите и земјоделството се за странските државјани. Последната обука е за вработените во социјалните служби, односно во службите за помош. Може да Ви користи и Вам, ако барате помош од некоја служба.
project-fin-lead = <strong>Кој води</strong>: { $africa-chiama-name }. Тоа е организација што не работи за заработка. Проектот опфаќа три региони: Емилија-Ромања, Марке и Абруцо.

## INTESE: services of the province work together

project-intese-title = Проект { $intese-short }: службите работат заедно
project-intese-intro = Целта на проектот е странските државјани полесно да ги користат службите. Името ({ $intese-name }) значи: службите во провинцијата соработуваат.
project-intese-what-home = <strong>Домување</strong>. Некои луѓе живеат заедно во ист стан (cohousing). Добиваат помош за да почнат да живеат самостојно во стан. Има и медијација за домување (<i>mediazione all’abitare</i>): медијатор им помага на соседите, кирајџиите и сопствениците да се разберат.
project-intese-what-health = <strong>Здравје</strong>. Има обуки на социјални и здравствени теми. Целта е службите да се користат полесно.
project-intese-what-work = <strong>Работа</strong>. Проектот бара фирми што можат да им дадат сместување на своите работници. Ментор им помага на луѓето во работата.
project-intese-what-school = <strong>Училиште</strong>. Службите имаат заеднички правила за децата и младите што штотуку дошле преку спојување на семејството (<i>ricongiungimento familiare</i>). Целта е полесно да тргнат на училиште.
project-intese-what-offices = <strong>Канцеларии за имиграција</strong>. Префектурата (<i>Prefettura</i>, канцеларија на Владата во провинцијата) и полициската управа (<i>Questura</i>) работат со другите шалтери за странци. Посетуваат иста обука, за да даваат појасни информации. Други вработени помагаат во нивните канцеларии.
project-intese-who = Проектот е за странските државјани во провинцијата. Дел од работата е за вработените во службите. Целта е да имате помалку пречки во службите.
project-intese-lead = <strong>Кој води</strong>: { $prefettura-name }.

## SMART: housing

project-smart-title = Проект { $smart-short }: како да се најде и задржи стан
project-smart-intro = Проектот сака да им помогне на странските државјани да најдат стан и да го задржат. Името ({ $smart-name }) значи: заедничка работа за подобро прифаќање на луѓето.
project-smart-what-study = <strong>Ги проучува потребите</strong>. Собира информации какви станови им требаат на странските државјани.
project-smart-what-match = <strong>Го подобрува барањето стан</strong>. Бара подобри начини да се сретнат оние што бараат стан и оние што даваат стан.
project-smart-what-owners = <strong>Зборува со сопственици и агенции</strong>. Ги информира, за да даваат станови и на странски државјани.
project-smart-what-sheets = <strong>Подготвува летоци на повеќе јазици</strong>. Тие ги објаснуваат правилата во станбената зграда (<i>condominio</i>) и грижата за станот.
project-smart-what-mediation = <strong>Нуди медијација за домување</strong> (<i>mediazione all’abitare</i>). Медијатор им помага на соседите, кирајџиите и сопствениците да се разберат.
project-smart-what-workers = <strong>Ги обучува вработените</strong>. Организира обуки за луѓето што работат на домување, во јавни и приватни служби.
project-smart-who = Проектот е за странските државјани. Меѓу нив ги бара оние на кои им е многу тешко. Обуките се за вработените во службите. Овој леток дава само информации: не е барање за стан.

## INTARSI: families with children

project-intarsi-title = Проект { $intarsi-short }: помош за семејства со деца
project-intarsi-intro = Проектот сака да ја подобри помошта на службите за странските семејства со малолетни деца. Името ({ $intarsi-name }) значи: заедничка работа за добро прифаќање на луѓето.
project-intarsi-what-network = <strong>Ги поврзува службите</strong>. Социјалните служби, други канцеларии и организации, јавни и приватни, заедно одлучуваат како да работат.
project-intarsi-what-families = <strong>Пробува нов начин на помагање</strong>. Јавни и приватни служби и волонтери заедно му помагаат на едно семејство. Подготвуваат план за помош според неговите потреби. Планот му помага на семејството да стане самостојно.
project-intarsi-what-workers = <strong>Ги обучува вработените</strong>. Луѓето што работат во службите учат нови работи. Шалтерите на социјалните служби добиваат помош во својата работа.
project-intarsi-what-manual = <strong>Пишува прирачник</strong>. Тој им објаснува на вработените кои начини на работа се добри.
project-intarsi-who = Проектот е замислен за странски семејства со малолетни деца. Замислен е и за семејства со еден родител. Многу активности се за вработените во службите. Целта е да најдете служби што работат заедно и помош што му одговара на Вашето семејство.
project-intarsi-lead = <strong>Кој води</strong>: { $unione-name }. Тоа е група општини што работат заедно. Проектот е регионален.

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = Проект { $becomer-short }: благосостојба и ментално здравје
project-becomer-intro = Проектот сака да им помогне на странските државјани што имаат проблеми со менталното здравје или зависност. Името ({ $becomer-name }) значи: заедничка работа за да им биде добро на сите.
project-becomer-what-care = <strong>Заедничка грижа</strong>. Различни служби заедно се грижат за истото лице: го разбираат проблемот, го лекуваат и му помагаат да се врати во секојдневниот живот.
project-becomer-what-reach = <strong>Се труди да помогне рано</strong>. Вработените имаат посебни алатки за да ги најдат луѓето на кои не им е добро или се во ризик. Така се дознава дека некому му треба помош.
project-becomer-what-autonomy = <strong>Пробува нови начини на помагање</strong>. Им помага на луѓето да живеат самостојно и да не останат сами.
project-becomer-what-workers = <strong>Ги обучува вработените</strong>. Организира обуки за луѓето што работат во социјалните и здравствените служби.
project-becomer-who = Проектот е за странски државјани на кои не им е добро или се во ризик. <strong>Зависност</strong> значи: некој не може да престане, на пример со алкохол или дрога. Обуките и алатките се за вработените. Целта е службите порано да разберат како да Ви помогнат.
project-becomer-emergency = <strong>При опасност</strong>, за Вас или за некој друг, веднаш јавете се на { $emergency-number }.

## VALUES: volunteering

project-values-title = Проект { $values-short }: волонтирање и интеграција
project-values-intro = Да се волонтира значи да се работи бесплатно за другите. Проектот го користи волонтирањето за интеграција на странските државјани. Англиското име ({ $values-name }) значи: волонтирањето им помага на мигрантите да станат дел од градот и од Европа.
project-values-what-exchange = <strong>Размена меѓу градови</strong>. Различни европски градови си кажуваат кои волонтерски активности се добри.
project-values-what-visits = <strong>Студиски патувања</strong>. Млади волонтери и вработени во социјалните служби (службите за помош) одат во странство. Учествуваат на средби и посети.
project-values-what-plan = <strong>План за градовите</strong>. Градовите што учествуваат имаат план: повеќе жители да помагаат во интеграцијата.
project-values-who = Патувањата се за млади волонтери и за вработени во социјалните служби. Целта се однесува на странските државјани: мигранти, бегалци и луѓе што бараат меѓународна заштита. <strong>Интеграција</strong> значи: да се биде дел од животот на градот. Проектот сака повеќе жители да Ви помагаат во тоа.
project-values-with = <strong>Со кого</strong>: { $cesena-projects-name }.
project-values-money = <strong>Од каде се парите</strong>: { $amif-name }. Тоа е фонд на Европската Унија за азил, миграција и интеграција.

## Service Learning: students in the services

project-service-learning-title = Проект { $service-learning-name }: студенти во службите
project-service-learning-intro = Студенти од универзитетот помагаат во службите и во исто време учат. Англиското име ({ $service-learning-name }) значи: учење додека се прави нешто за другите.
project-service-learning-what-hours = <strong>Студентите по психологија</strong> поминуваат во службите околу { $service-learning-hours ->
    [one] { $service-learning-hours } час
   *[other] { $service-learning-hours } часа
}. Работат заедно со вработените во социјалните служби.
project-service-learning-what-services = <strong>Каде</strong>: во службите за имиграција, во социјалната медијација и во медијацијата за домување. Медијаторите им помагаат на луѓето да се разберат, на пример на соседите.
project-service-learning-what-centre = <strong>И тука</strong>: во центарот за луѓе без дом ({ $marmotta-rossa-name }) и во уличниот тим (<i>unità di strada</i>). Тоа е група вработени што се среќаваат со луѓе на улица.
project-service-learning-what-aim = <strong>Целта</strong>: да се учат работи корисни за секоја професија и да се помогне на заедницата.
project-service-learning-who = Проектот е за оние што студираат на универзитет. За Вас тоа значи: во некоја од овие служби може да сретнете лице што студира психологија. Тоа лице работи заедно со вработените. Може да прашате кој е и што прави.

## UNICORN: exchanges between countries

project-unicorn-title = Проект { $unicorn-name }: размена меѓу земји
project-unicorn-intro = Оние што студираат, предаваат или работат во социјалните служби се среќаваат со луѓе од други земји и учат од нив.
project-unicorn-what-exchange = <strong>Размена меѓу земји</strong>. Учествуваат студенти, вработени во социјалните служби и универзитетски наставници.
project-unicorn-what-method = <strong>Метод за учење</strong>. Се вика { $service-learning-name }: студентите учат додека прават нешто за другите.
project-unicorn-what-proof = <strong>Целта</strong>: овој метод да се користи повеќе и да се провери дали е добар.
project-unicorn-who = Размената е за студенти и наставници на универзитет и за вработени во социјалните служби. Не е услуга што се бара на шалтер. За Вас тоа значи: методот се користи и во некои служби. Таму може да сретнете лице што студира психологија и работи заедно со вработените. Може да прашате кој е и што прави.
project-unicorn-money = <strong>Од каде се парите</strong>: { $erasmus-name }. Тоа е програма на Европската Унија.

## Overview. The titles of its rules are those of the project sheets.

projects-title = Проекти за странските државјани
projects-intro = Нашата канцеларија работи на овие проекти заедно со други канцеларии, со организации и со универзитетот. Прочитајте што прават и за кого се.
projects-check = <strong>Можеби некои проекти се веќе завршени.</strong> Прашајте во канцеларијата кои уште траат.
projects-fami-heading = Проекти на фондот { $fami-name }
projects-fami-text = { $fami-name } е фонд на Европската Унија за миграција. Тој дава пари за овие проекти.
projects-fin-text = За странските државјани има обуки за парите, земјоделството и земјоделските фирми. Има и обука за вработените во социјалните служби.
projects-intese-text = Канцелариите во провинцијата работат заедно за домување, здравје, работа, училиште и документи. Целта е странските државјани да имаат помалку пречки.
projects-smart-text = Проектот сака да ги поврзе оние што бараат стан и оние што даваат стан. Подготвува летоци на повеќе јазици и нуди медијација за домување (<i>mediazione all’abitare</i>): медијатор им помага на соседите, кирајџиите и сопствениците да се разберат.
projects-intarsi-text = Службите пробуваат нови начини да им помогнат на странските семејства со малолетни деца. Многу активности се за вработените во службите.
projects-becomer-text = Службите работат заедно за луѓето што имаат проблеми со менталното здравје или зависност, на пример од алкохол. Целта е порано да се разбере кому му треба помош.
projects-europe-heading = Проекти со Европа и со универзитетот
projects-values-text = Млади волонтери и вработени во социјалните служби се среќаваат со луѓе од други европски градови. Целта е интеграција на странските државјани.
projects-service-learning-text = Студенти по психологија помагаат во некои служби и во исто време учат. Таму може да ги сретнете заедно со вработените.
projects-unicorn-text = Студенти, наставници и вработени во социјалните служби учат од други земји. Тоа не е услуга што се бара на шалтер.
