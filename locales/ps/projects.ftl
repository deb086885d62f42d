### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Plain language: short sentences, one idea each, polite "تاسو". Never promise that a reader can take part: the office answers that.
### Names in { $… } come by themselves and stay as they are in every language. They have no article and no case ending.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## What all project sheets share

project-what-heading = څه کوي
project-who-heading = د چا لپاره ده
project-by-heading = څوک یې کوي
project-ask-heading = څنګه پوښتنه وکړئ
project-status-ask = <strong>ښایي دا پروژه ختمه شوې وي.</strong> له دفتر وپوښتئ چې لا روانه ده که نه.
project-status-active = <strong>دا پروژه روانه ده.</strong> له دفتر وپوښتئ چې ګډون کولی شئ که نه، او څنګه.
project-status-ended = <strong>دا پروژه ختمه شوې ده.</strong> له دفتر وپوښتئ چې اوس کومې پروژې شته.
project-money-fami = <strong>پیسې له کومه راځي</strong>: { $fami-name }. دا د کډوالۍ لپاره د اروپایي اتحادیې مالي صندوق دی.
project-us-partner = <strong>زموږ اداره</strong>: { $asp-name }. موږ شریک (<i>partner</i>) یو: له نورو سره یوځای کار کوو.
project-us-collaborates = <strong>زموږ اداره</strong>: { $asp-name }. موږ په پروژه کې مرسته کوو.
project-lead-ravenna = <strong>مشري یې کوي</strong>: { $ravenna-name }. دا د سیمې (<i>regione</i>) پروژه ده.
project-with-psychology = <strong>له چا سره</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = د { $fin-short } پروژه: د پیسو او کرنې کورسونه
project-fin-intro = پروژه له بهرنیو خلکو سره مرسته کوي چې د پیسو خدمتونه، لکه بانک، وکاروي. نوم ({ $fin-name }) دا معنا لري: د پیسو خدمتونه د ټولو لپاره.
project-fin-what-money = <strong>د پیسو کورس</strong>. د پیسو، اقتصاد او ټولنې په اړه ګټور شیان ښیي. د لویانو دولتي ښوونځی پکې مرسته کوي: { $cpia-name }.
project-fin-what-farming = <strong>د کرنې کورس</strong>. پرماکلچر (<i>permacultura</i>) ښیي، یعنې د کرلو هغه لاره چې د طبیعت پیروي کوي.
project-fin-what-business = <strong>د کرنیز شرکت د جوړولو کورس</strong>. ښیي چې په کرنه کې خپل کار څنګه پیل شي.
project-fin-what-workers = <strong>د ټولنیزو کارکوونکو کورس</strong>. هغه کارکوونکي چې له بهرنیو خلکو سره کار کوي، د پیسو موضوعات زده کوي. د ټولنیزو کارکوونکو مسلکي ټولنه (<i>Ordine degli assistenti sociali</i>) دا کورس مني.
project-fin-who = د پیسو او کرنې کورسونه د بهرنیو خلکو لپاره دي. وروستی کورس د ټولنیزو کارکوونکو لپاره دی، یعنې هغه کسان چې د مرستې په خدمتونو کې کار کوي. تاسو ته هم ګټه رسولی شي، که له کوم خدمت څخه مرسته وغواړئ.
project-fin-lead = <strong>مشري یې کوي</strong>: { $africa-chiama-name }. دا داسې موسسه ده چې د ګټې لپاره کار نه کوي. پروژه په درېیو سیمو کې ده: ایمیلیا رومانیا، مارکې او ابروڅو.

## INTESE: services of the province work together

project-intese-title = د { $intese-short } پروژه: خدمتونه یوځای کار کوي
project-intese-intro = پروژه غواړي چې بهرني خلک په اسانۍ خدمتونه وکاروي. نوم ({ $intese-name }) دا معنا لري: د ولایت خدمتونه یوځای کار کوي.
project-intese-what-home = <strong>کور</strong>. ځینې کسان په یوه کور کې یوځای اوسېږي (<i>cohousing</i>). مرسته ورسره کېږي چې وروسته په کور کې خپلواک ژوند وکړي. د کور په چارو کې منځګړیتوب (<i>mediazione all’abitare</i>) هم شته: منځګړی له ګاونډیانو، کرایه نشینو او مالکانو سره مرسته کوي چې سره پوه شي.
project-intese-what-health = <strong>روغتیا</strong>. د ټولنیزو او روغتیایي موضوعاتو کورسونه شته. هدف دا دی چې د خدمتونو کارول اسان شي.
project-intese-what-work = <strong>کار</strong>. پروژه هغه شرکتونه لټوي چې خپلو کارکوونکو ته د اوسېدو ځای ورکولی شي. یو لارښود (<i>tutor</i>) په کار کې د خلکو تر څنګ وي.
project-intese-what-school = <strong>ښوونځی</strong>. خدمتونه د هغو ماشومانو او تنکیو ځوانانو لپاره ګډ اصول لري چې د کورنۍ د یوځای کېدو (<i>ricongiungimento familiare</i>) له لارې نوي راغلي دي. هدف دا دی چې ښوونځي ته په اسانۍ داخل شي.
project-intese-what-offices = <strong>د کډوالۍ دفترونه</strong>. په ولایت کې د حکومت دفتر (<i>Prefettura</i>) او د پولیسو قوماندانۍ (<i>Questura</i>) د بهرنیانو له نورو دفترونو سره کار کوي. ټول یو کورس لولي، چې لا روښانه معلومات ورکړي. نور کارکوونکي د دوی په دفترونو کې مرسته ورسره کوي.
project-intese-who = د ولایت د بهرنیو خلکو لپاره ده. د کار یوه برخه د کارکوونکو لپاره ده، یعنې هغه کسان چې په خدمتونو کې کار کوي. هدف دا دی چې تاسو په خدمتونو کې له لږو خنډونو سره مخ شئ.
project-intese-lead = <strong>مشري یې کوي</strong>: { $prefettura-name }.

## SMART: housing

project-smart-title = د { $smart-short } پروژه: د کور پیدا کول او ساتل
project-smart-intro = پروژه غواړي له بهرنیو خلکو سره مرسته وکړي چې کور پیدا کړي او ویې ساتي. نوم ({ $smart-name }) دا معنا لري: د ښه هرکلي لپاره یوځای کار کول.
project-smart-what-study = <strong>اړتیاوې څېړي</strong>. معلومات ټولوي چې بهرني خلک څه ډول کورونو ته اړتیا لري.
project-smart-what-match = <strong>د کور لټول ښه کوي</strong>. لا ښې لارې لټوي چې کور لټوونکي او کور ورکوونکي یو بل پیدا کړي.
project-smart-what-owners = <strong>له مالکانو او د کور د معاملاتو له دفترونو سره خبرې کوي</strong>. دوی ته معلومات ورکوي، چې بهرنیو خلکو ته هم کور ورکړي.
project-smart-what-sheets = <strong>په څو ژبو پاڼې چمتو کوي</strong>. دا پاڼې د ګډې ودانۍ اصول او د کور سمبالول ښیي.
project-smart-what-mediation = <strong>د کور په چارو کې منځګړیتوب کوي</strong> (<i>mediazione all’abitare</i>). منځګړی له ګاونډیانو، کرایه نشینو او مالکانو سره مرسته کوي چې سره پوه شي.
project-smart-what-workers = <strong>کارکوونکي روزي</strong>. د هغو کسانو لپاره کورسونه جوړوي چې په دولتي او شخصي خدمتونو کې د کور چارې پرمخ وړي.
project-smart-who = د بهرنیو خلکو لپاره ده. په دوی کې پروژه هغه کسان لټوي چې په ډېر سخت حالت کې ژوند کوي. کورسونه د کارکوونکو لپاره دي. دا پاڼه یوازې معلومات درکوي: دا د کور غوښتنلیک نه دی.

## INTARSI: families with children

project-intarsi-title = د { $intarsi-short } پروژه: له اولاد لرونکو کورنیو سره مرسته
project-intarsi-intro = پروژه غواړي چې خدمتونه له هغو بهرنیو کورنیو سره لا ښه مرسته وکړي چې کم عمره اولادونه لري. نوم ({ $intarsi-name }) دا معنا لري: د خلکو د ښه هرکلي لپاره یوځای کار کول.
project-intarsi-what-network = <strong>خدمتونه سره یوځای کوي</strong>. ټولنیز خدمتونه، نور دفترونه او موسسې، دولتي او شخصي، په ګډه پرېکړه کوي چې څنګه کار وکړي.
project-intarsi-what-families = <strong>د مرستې نوې لاره ازمایي</strong>. دولتي او شخصي خدمتونه او رضاکاران یوځای له یوې کورنۍ سره کار کوي. د هغې لپاره د مرستې مناسب پلان جوړوي. دا پلان له کورنۍ سره مرسته کوي چې پر خپلو پښو ودرېږي.
project-intarsi-what-workers = <strong>کارکوونکي روزي</strong>. د خدمتونو کارکوونکي نوي شیان زده کوي. د ټولنیزو خدمتونو دفترونه (<i>sportelli sociali</i>) په خپل کار کې مرسته ترلاسه کوي.
project-intarsi-what-manual = <strong>لارښود کتاب لیکي</strong>. کارکوونکو ته د کار هغه لارې ښیي چې ښه پایله لري.
project-intarsi-who = پروژه د هغو بهرنیو کورنیو لپاره ده چې کم عمره اولادونه لري، او د هغو لپاره هم چې یوازې مور یا یوازې پلار لري. ډېر فعالیتونه د کارکوونکو لپاره دي. هدف دا دی چې تاسو داسې خدمتونه پیدا کړئ چې یوځای کار کوي، او د خپلې کورنۍ لپاره مناسبه مرسته ومومئ.
project-intarsi-lead = <strong>مشري یې کوي</strong>: { $unione-name }. دا د هغو ښاروالیو ډله ده چې یوځای کار کوي. دا د سیمې (<i>regione</i>) پروژه ده.

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = د { $becomer-short } پروژه: هوساینه او رواني روغتیا
project-becomer-intro = پروژه غواړي له هغو بهرنیو خلکو سره مرسته وکړي چې رواني ستونزې یا اعتیاد لري. نوم ({ $becomer-name }) دا معنا لري: یوځای کار کول چې د ټولو حال ښه وي.
project-becomer-what-care = <strong>ګډه درملنه</strong>. بېلابېل خدمتونه یوځای له یوه کس سره مرسته کوي: ستونزه پېژني، درملنه کوي او د ورځني ژوند په بیا پیلولو کې مرسته کوي.
project-becomer-what-reach = <strong>هڅه کوي ژر مرسته وکړي</strong>. کارکوونکي ځانګړې وسیلې لري چې هغه کسان پیدا کړي چې حال یې ښه نه دی یا په خطر کې دي. دا وسیلې د دې لپاره دي چې خدمتونه خبر شي چې یو کس مرستې ته اړتیا لري.
project-becomer-what-autonomy = <strong>د مرستې نوې لارې ازمایي</strong>. له خلکو سره مرسته کوي چې خپلواک ژوند وکړي او یوازې پاتې نه شي.
project-becomer-what-workers = <strong>کارکوونکي روزي</strong>. د هغو کسانو لپاره کورسونه جوړوي چې په ټولنیزو او روغتیایي خدمتونو کې کار کوي.
project-becomer-who = د هغو بهرنیو خلکو لپاره ده چې حال یې ښه نه دی یا په خطر کې دي. <strong>اعتیاد</strong> (<i>dipendenza</i>) دا معنا لري: څوک چې یو شی نه شي پرېښودلی، لکه الکول یا مخدره توکي. کورسونه او وسیلې د کارکوونکو لپاره دي. هدف دا دی چې خدمتونه ژر پوه شي چې له تاسو سره څنګه مرسته وکړي.
project-becomer-emergency = <strong>د خطر په وخت کې</strong>، ستاسو یا د بل چا لپاره، سمدستي { $emergency-number } ته زنګ ووهئ.

## VALUES: volunteering

project-values-title = د { $values-short } پروژه: رضاکارانه کار او ادغام
project-values-intro = رضاکارانه کار (<i>volontariato</i>) دا معنا لري: د نورو لپاره وړیا کار کول. پروژه د رضاکارانه کار له لارې د بهرنیو خلکو له ادغام سره مرسته کوي. انګلیسي نوم ({ $values-name }) دا معنا لري: رضاکارانه کار له کډوالو سره مرسته کوي چې د ښار او اروپا برخه شي.
project-values-what-exchange = <strong>د ښارونو تبادلې</strong>. بېلابېل اروپایي ښارونه یو بل ته وایي چې کوم رضاکارانه فعالیتونه ښه پایله لري.
project-values-what-visits = <strong>د زده کړې سفرونه</strong>. ځوان رضاکاران او ټولنیز کارکوونکي (هغه کسان چې د مرستې په خدمتونو کې کار کوي) نورو هېوادونو ته ځي. په ناستو او لیدنو کې ګډون کوي.
project-values-what-plan = <strong>د ښارونو لپاره پلان</strong>. ګډون کوونکي ښارونه یو پلان لري، چې لا ډېر اوسېدونکي له ادغام سره مرسته وکړي.
project-values-who = سفرونه د ځوانو رضاکارانو او ټولنیزو کارکوونکو لپاره دي. هدف یې بهرني خلک دي: کډوال، له خطره تښتېدلي کسان او هغه کسان چې نړیوال خوندیتوب (<i>protezione internazionale</i>) غواړي. <strong>ادغام</strong> (<i>integrazione</i>) دا معنا لري: د ښار د ژوند برخه کېدل. پروژه غواړي چې لا ډېر اوسېدونکي په دې کار کې له تاسو سره مرسته وکړي.
project-values-with = <strong>له چا سره</strong>: { $cesena-projects-name }.
project-values-money = <strong>پیسې له کومه راځي</strong>: { $amif-name }. دا د پناه، کډوالۍ او ادغام لپاره د اروپایي اتحادیې مالي صندوق دی.

## Service Learning: students in the services

project-service-learning-title = د { $service-learning-name } پروژه: محصلان په خدمتونو کې
project-service-learning-intro = د پوهنتون محصلان په خدمتونو کې مرسته کوي او زده کړه هم کوي. انګلیسي نوم ({ $service-learning-name }) دا معنا لري: د نورو لپاره د کار کولو پر وخت زده کړه.
project-service-learning-what-hours = <strong>د ارواپوهنې محصلان</strong> شاوخوا { $service-learning-hours ->
    [one] { $service-learning-hours } ساعت
   *[other] { $service-learning-hours } ساعته
} په خدمتونو کې وي. له ټولنیزو کارکوونکو سره یوځای فعالیتونه کوي.
project-service-learning-what-services = <strong>چېرته</strong>: د کډوالۍ، د ټولنیز منځګړیتوب او د کور په چارو کې د منځګړیتوب په خدمتونو کې. منځګړي له خلکو سره، لکه ګاونډیانو، مرسته کوي چې سره پوه شي.
project-service-learning-what-centre = <strong>دلته هم</strong>: د بې کوره خلکو په مرکز ({ $marmotta-rossa-name }) کې او د کوڅو په ډله (<i>unità di strada</i>) کې. دا د کارکوونکو ډله ده چې په کوڅو کې خلک ویني.
project-service-learning-what-aim = <strong>هدف</strong>: داسې شیان زده کول چې په هر کار کې ګټور وي، او له ټولنې سره مرسته.
project-service-learning-who = پروژه د پوهنتون د محصلانو لپاره ده. ستاسو لپاره دا معنا لري: په دې خدمتونو کې کېدای شي د ارواپوهنې محصلان ووینئ. دوی له کارکوونکو سره یوځای کار کوي. پوښتلی شئ چې څوک دي او څه کوي.

## UNICORN: exchanges between countries

project-unicorn-title = د { $unicorn-name } پروژه: د هېوادونو ترمنځ تبادلې
project-unicorn-intro = محصلان، استادان او د ټولنیزو خدمتونو کارکوونکي د نورو هېوادونو خلک ویني او له هغوی زده کړه کوي.
project-unicorn-what-exchange = <strong>د هېوادونو ترمنځ تبادلې</strong>. محصلان، ټولنیز کارکوونکي او د پوهنتون استادان پکې ګډون کوي.
project-unicorn-what-method = <strong>د زده کړې یوه طریقه</strong>. نوم یې دا دی: { $service-learning-name }. محصلان زده کړه کوي او په عین وخت کې د نورو لپاره کار کوي.
project-unicorn-what-proof = <strong>هدف</strong>: چې دا طریقه زیاته وکارول شي او وکتل شي چې ښه کار کوي که نه.
project-unicorn-who = تبادلې د پوهنتون د محصلانو او استادانو او د ټولنیزو کارکوونکو لپاره دي. دا داسې خدمت نه دی چې په دفتر کې یې وغواړئ. ستاسو لپاره دا معنا لري: دا طریقه په ځینو خدمتونو کې هم کارېږي. هلته کېدای شي د ارواپوهنې محصلان ووینئ چې له کارکوونکو سره یوځای کار کوي. پوښتلی شئ چې څوک دي او څه کوي.
project-unicorn-money = <strong>پیسې له کومه راځي</strong>: { $erasmus-name }. دا د اروپایي اتحادیې پروګرام دی.

## Overview. The titles of its rules are those of the project sheets.

projects-title = د بهرنیو خلکو لپاره پروژې
projects-intro = زموږ دفتر دا پروژې له نورو دفترونو، موسسو او پوهنتون سره یوځای پرمخ وړي. ولولئ چې څه کوي او د چا لپاره دي.
projects-check = <strong>ښایي ځینې پروژې ختمې شوې وي.</strong> له دفتر وپوښتئ چې کومې لا روانې دي.
projects-fami-heading = د { $fami-name } صندوق پروژې
projects-fami-text = { $fami-name } د کډوالۍ لپاره د اروپایي اتحادیې مالي صندوق دی. دې پروژو ته پیسې ورکوي.
projects-fin-text = د بهرنیو خلکو لپاره د پیسو، کرنې او کرنیزو شرکتونو کورسونه شته. د ټولنیزو کارکوونکو لپاره هم یو کورس شته.
projects-intese-text = د ولایت دفترونه د کور، روغتیا، کار، ښوونځي او اسنادو په برخه کې یوځای کار کوي. هدف دا دی چې بهرني خلک له لږو خنډونو سره مخ شي.
projects-smart-text = پروژه غواړي چې کور لټوونکي او کور ورکوونکي یو بل پیدا کړي. په څو ژبو پاڼې چمتو کوي او د کور په چارو کې منځګړیتوب (<i>mediazione all’abitare</i>) کوي: منځګړی له ګاونډیانو، کرایه نشینو او مالکانو سره مرسته کوي چې سره پوه شي.
projects-intarsi-text = خدمتونه له هغو بهرنیو کورنیو سره د مرستې نوې لارې ازمایي چې کم عمره اولادونه لري. ډېر فعالیتونه د کارکوونکو لپاره دي.
projects-becomer-text = خدمتونه د هغو کسانو لپاره یوځای کار کوي چې رواني ستونزې یا اعتیاد لري، لکه د الکولو. هدف دا دی چې ژر معلومه شي چې چا ته مرسته پکار ده.
projects-europe-heading = له اروپا او پوهنتون سره پروژې
projects-values-text = ځوان رضاکاران او ټولنیز کارکوونکي نور اروپایي ښارونه ویني. هدف د بهرنیو خلکو ادغام دی.
projects-service-learning-text = د ارواپوهنې محصلان په ځینو خدمتونو کې مرسته کوي او زده کړه هم کوي. هلته یې کېدای شي له کارکوونکو سره یوځای ووینئ.
projects-unicorn-text = محصلان، استادان او ټولنیز کارکوونکي له نورو هېوادونو زده کړه کوي. دا داسې خدمت نه دی چې په دفتر کې یې وغواړئ.
