### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Plain language: short sentences, one idea each, polite "تاسو". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words in <strong> are words that the reader will meet on Italian paper. In a translation the Italian word
### stays beside them: <strong>…</strong> (<i>caparra</i>). The same for Italian words in titles.

home-title = د کور سمبالول
home-intro = د کور له کرایه کولو مخکې، پکې د اوسېدو او د پرېښودو پر وخت څه وکړئ.

## Before moving in

home-before-heading = کور ته له تګ مخکې
home-signing-title = له لاسلیک مخکې
home-signing-text = کور د ورځې په رڼا کې وګورئ او معلومه کړئ چې پر دېوالونو پوپنک (<i>muffa</i>) شته که نه. وپوښتئ چې قرارداد څه ډول دی، کله ختمېږي او پر کرایې سربېره کوم لګښتونه ورکوئ. که پر قرارداد ونه پوهېږئ، لاسلیک مه کوئ او پیسې مه ورکوئ: لومړی مرسته وغواړئ.
home-registration-title = ثبت شوی قرارداد
home-registration-text = مالک باید { $registration-days ->
    [one] د { $registration-days } ورځې
   *[other] د { $registration-days } ورځو
} په موده کې قرارداد <strong>د مالیاتو په اداره</strong> (<i>Agenzia delle Entrate</i>) کې ثبت کړي. بیا باید { $registration-notice-days ->
    [one] د { $registration-notice-days } ورځې
   *[other] د { $registration-notice-days } ورځو
} په موده کې تاسو او د ودانۍ مدیر خبر کړي ({ $registration-law }). یوه کاپي وغواړئ: د نورو اسنادو لپاره مو پکارېږي.

## Money

home-money-heading = پیسې
home-deposit-title = د ضمانت پیسې او رسیدونه
home-deposit-text = په پیل کې مالک ته د ډاډ لپاره <strong>د ضمانت پیسې</strong> (<i>caparra</i> یا <i>deposito cauzionale</i>) ورکوئ. معمولا { $deposit-months ->
    [one] د { $deposit-months } میاشتې
   *[other] د { $deposit-months } میاشتو
} له کرایې زیاتې کېدای نه شي. مالک باید قانوني سود هم درکړي ({ $deposit-law }). تل رسید وغواړئ.
home-rent-title = د کرایې ورکول
home-rent-text = د بانک <strong>حواله</strong> (<i>bonifico</i>) یا بله داسې لاره وکاروئ چې ثبوت ترې پاتې شي. په دې ډول ثابتولی شئ چې پیسې مو ورکړې دي. که یوه میاشت یې نه شئ ورکولی، سمدستي له مالک سره خبرې وکړئ.

## Moving in

home-entry-heading = کله چې کور ته ننوځئ
home-record-title = د کور د سپارلو پاڼه (<i>verbale di consegna</i>)
home-record-text = دا پاڼه وایي چې کله کیلۍ اخلئ، کور څنګه دی. له مالک سره یوځای یې ولیکئ، له عکسونو او د میټرونو له شمېرو سره. دواړه یې لاسلیک کړئ. په دې ډول د نورو د کړي زیان پیسې نه ورکوئ.
home-utilities-title = برېښنا، ګاز او اوبه
home-utilities-text = میټر کار کوي، خو د بل چا په نوم دی؟ <strong>د نوم بدلول</strong> (<i>voltura</i>) وغواړئ: قرارداد ستاسو په نوم کېږي. میټر بند دی؟ <strong>بیا فعالول</strong> (<i>subentro</i>) وغواړئ: خدمت ستاسو په نوم بیا پیلېږي. شرکت ته زنګ ووهئ او هغه شمېرې ورته ووایئ چې پر میټر یې لولئ.
home-residence-title = رسمي ادرس او د خځلو مالیه
home-residence-text = ستاسو <strong>رسمي ادرس</strong> (<i>residenza</i>) د هغه ځای ادرس دی چې تاسو پکې اوسېږئ او په ښاروالۍ کې ثبت وي. کله چې کور بدلوئ، باید { $residence-days ->
    [one] د { $residence-days } ورځې
   *[other] د { $residence-days } ورځو
} په موده کې ښاروالۍ ته خبر ورکړئ. <strong>د خځلو مالیې</strong> (<i>TARI</i>) لپاره هم باید ځان ثبت کړئ: له ښاروالۍ وپوښتئ چې چېرته. کله چې کور پرېږدئ، بیا خبر ورکړئ.

## Every day

home-life-heading = په کور کې ژوند
home-heating-title = د کور تودول
home-heating-text = یوازې په ځینو میاشتو کې یې چالانولی شئ. لومړۍ او وروستۍ ورځ په ښاروالۍ پورې اړه لري: د ودانۍ له مدیر وپوښتئ. پر رادیاتورونو څه مه اچوئ: که یې پټ کړئ، کور لږ تودېږي او لګښت مو زیاتېږي.
home-heating-season = لومړۍ او وروستۍ ورځ
home-air-title = هوا او پوپنک
home-air-text = لمده هوا پوپنک پیدا کوي، او پوپنک روغتیا ته زیان رسوي. هر سهار او هر ماښام کړکۍ خلاصې کړئ، لږ تر لږه { $airing-minutes ->
    [one] { $airing-minutes } دقیقه
   *[other] { $airing-minutes } دقیقې
}. جامې په بنده کوټه کې مه وچوئ.
home-monoxide-title = بایلر (<i>caldaia</i>) او کاربن مونواکساید
home-monoxide-text = د <strong>کاربن مونواکساید</strong> (<i>monossido di carbonio</i>) ګاز بوی نه لري او وژل کولی شي. بایلر دې مسلکي کس معاینه کړي. په دېوالونو کې د هوا سوري مه بندوئ او په کور دننه منقل مه بلوئ. که سر مو خوږېږي او زړه مو بدېږي، کړکۍ خلاصې کړئ، ووځئ او { $emergency-number } ته زنګ ووهئ.
home-repairs-title = ترمیم
home-repairs-text = ضروري ترمیم مالک کوي. تاسو د هغو شیانو <strong>وړه ساتنه او ترمیم</strong> (<i>piccola manutenzione</i>) کوئ چې په کارولو زړېږي ({ $maintenance-law }). که څه خراب شي، سمدستي مالک ته ولیکئ.

## Other people

home-people-heading = مېلمانه او کورنۍ
home-hosting-title = په کور کې مېلمه ساتل
home-hosting-text = که داسې کس مېلمه کوئ چې د اروپایي اتحادیې تبعه نه وي، { $hosting-hours ->
    [one] د { $hosting-hours } ساعت
   *[other] د { $hosting-hours } ساعتونو
} په موده کې په لیکلي ډول د پولیسو قوماندانۍ (<i>Questura</i>) یا حوزې (<i>Commissariato</i>) ته خبر ورکړئ. که ستاسو د ښاروالۍ په سیمه کې دا نه وي، ښاروال (<i>Sindaco</i>) ته خبر ورکړئ. د یوه خپلوان یا یوې ورځې لپاره هم باید دا کار وکړئ ({ $hosting-law }). که نه، له { $hosting-fine-from } تر { $hosting-fine-to } پورې جریمه کېدای شئ.
home-suitability-title = د کور د مناسب والي سند (<i>idoneità alloggiativa</i>)
home-suitability-text = دا سند وایي چې کور د خپلو اوسېدونکو لپاره مناسب دی. مثلا <strong>د کورنۍ د یوځای کېدو</strong> (<i>ricongiungimento familiare</i>)، یعنې ایټالیا ته د کورنۍ د راوستلو، او د اوږدې مودې اوسېدو د <strong>اروپایي اتحادیې اجازې</strong> (<i>permesso UE</i>) لپاره پکار دی. له ښاروالۍ یې وغواړئ.

## Leaving

home-leaving-heading = کله چې کور پرېږدئ
home-notice-title = د کور د پرېښودو لیک (<i>disdetta</i>)
home-notice-text = په دې لیک کې مالک ته وایئ چې غواړئ کور پرېږدئ. که د قرارداد له پای مخکې ځئ، معمولا جدي دلیل پکار وي او باید { $notice-months ->
    [one] { $notice-months } میاشت
   *[other] { $notice-months } میاشتې
} مخکې لیک ولیکئ. قرارداد ولولئ: کله ناکله بې له جدي دلیله هم کور پرېښودلی شئ. د لیک یوه کاپي وساتئ.
home-handback-title = د کیلیو بېرته ورکول
home-handback-text = کور پاک کړئ او له مالک سره د میټرونو شمېرې ولولئ. د برېښنا، ګاز او اوبو قراردادونه ختم کړئ. کله چې کیلۍ بېرته ورکوئ، د سپارلو نوې پاڼه دواړه لاسلیک کړئ. بیا د ضمانت پیسې بېرته وغواړئ.

## Whom to ask

home-contacts-heading = له چا پوښتنه وکړئ
home-owner = د کور مالک، ټلیفون
