### The leaflet "Le regole del condominio": living in a building with neighbours.
### Plain language: short sentences, one idea each, polite "تاسو". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

rules-title = د ګډې ودانۍ اصول
rules-intro = له ګاونډیانو سره د ښه ژوند لپاره: څه وکړئ، څه مه کوئ او له چا مرسته وغواړئ.

## Words that the reader will meet on Italian paper.
## In a translation the Italian word stays beside it: <strong>…</strong> (<i>condominio</i>): …

rules-words-heading = دا کلمې زده کړئ
rules-words-condominio = <strong>ګډه ودانۍ</strong> (<i>condominio</i>): هغه ودانۍ چې څو مالکان لري. هر کور خپل مالک لري. د ننوتلو دروازه، زینې، بام او انګړ د ټولو دي.
rules-words-amministratore = <strong>د ودانۍ مدیر</strong> (<i>amministratore</i>): هغه کس چې د ودانۍ چارې سمبالوي. د لګښتونو پیسې ټولوي او د ګډو برخو د ترمیم بندوبست کوي.
rules-words-assemblea = <strong>د مالکانو غونډه</strong> (<i>assemblea</i>): هغه غونډه چې مالکان پکې د لګښتونو او اصولو پرېکړه کوي.
rules-words-regolamento = <strong>د ودانۍ مقررات</strong> (<i>regolamento</i>): د ودانۍ لیکلي اصول. که مالکان { $regulation-owners ->
    [one] له { $regulation-owners } کس څخه
   *[other] له { $regulation-owners } کسانو څخه
} زیات وي، ودانۍ باید لیکلي مقررات ولري ({ $regulation-law }). که مقررات وي، په کرایي کور کې اوسېدونکي یې هم باید ومني. د مقرراتو یوه کاپي وغواړئ او ویې لولئ.

## Noise

rules-quiet-heading = شور او استراحت
rules-quiet-title = د استراحت وختونه
rules-quiet-text = هره ودانۍ د استراحت خپل وختونه لري. په دې وختونو کې ورو خبرې وکړئ او د موسیقۍ او ټلوېزیون غږ ټیټ کړئ. برمه مه کاروئ او د کور سامان مه کشوئ. په دې ډول ټول ویده کېدای شي: ماشومان، مشران او هغه کسان چې د شپې کار کوي.
rules-quiet-day = د ورځې استراحت
rules-quiet-night = د شپې استراحت

## Common parts

rules-common-heading = د ټولو ګډ ځایونه
rules-stairs-title = زینې او دهلېزونه
rules-stairs-text = لاره خلاصه پرېږدئ. په زینو کې بوټونه، کڅوړې او د کور سامان خطر دی: که اور ولګېږي، خلک باید ژر ووځي. بایسکلونه او د ماشومانو ګاډۍ یوازې هلته کېږدئ چې اجازه وي.
rules-lift-title = لفټ
rules-lift-text = په لفټ کې د کسانو شمېر لیکل شوی دی. له هغه زیات کسان دې نه سپرېږي. واړه ماشومان دې یوازې نه سپرېږي. که لفټ ودرېږي، ارام اوسئ، د الارم تڼۍ کېکاږئ او انتظار وکړئ. که اور وي، له زینو ځئ.
rules-parking-title = پارکینګ او انګړ
rules-parking-text = موټر یوازې هلته ودروئ چې اجازه وي. د ګراجونو، دروازو او د وتلو لارو مخې ته مه درېږئ: په بیړني حالت کې باید مرسته کوونکي ننوتلی شي. په انګړ کې له لوبو مخکې، په مقرراتو کې وختونه وګورئ.

## At home

rules-home-heading = په کور او بالکن کې
rules-balcony-title = بالکن
rules-balcony-text = له بالکن څخه هېڅ شی مه غورځوئ. د نورو د بالکنونو له پاسه غالۍ مه څنډئ. مخکې له دې چې جامې وځړوئ، اوبه یې ښې وباسئ؛ که نه، اوبه پر لاندې ګاونډي څاڅي. ګلدانونه ټینګ کړئ او تر هر ګلدان لاندې بشقاب کېږدئ.
rules-pets-title = حیوانات
rules-pets-text = په ګډو ځایونو کې سپی په پړي تړلی ګرځوئ. که ستاسو حیوان ځای چټل کړي، سمدستي یې پاک کړئ. ډېر ساعتونه یې یوازې مه پرېږدئ: که غاپي یا ژاړي، ګاونډیان ځوروي.
rules-smoke-title = سګرټ، بوی او منقل
rules-smoke-text = په لفټ او زینو کې سګرټ مه څکوئ. د سګرټو پاتې ټوټې له کړکۍ مه غورځوئ: اور لګولی شي. کله چې پخلی کوئ، د هوا د بدلولو لپاره کړکۍ خلاصه کړئ. د زینو خوا ته دروازه مه خلاصوئ. په کور دننه هېڅکله د کباب منقل مه بلوئ: ګاز یې وژل کولی شي. که یې بهر کاروئ، لومړی مقررات ولولئ.
rules-works-title = په کور کې ساختماني کار
rules-works-text = د کار له پیل مخکې، د ودانۍ مدیر خبر کړئ. که په کرایي کور کې اوسېږئ، لومړی له مالک اجازه واخلئ. پر دېوالونو یا د ګاز پر نلونو پخپله کار مه کوئ: مسلکي کس ته اړتیا ده.
rules-guests-title = مېلمانه او بل ته په کرایه ورکول (<i>subaffitto</i>)
rules-guests-text = که ستاسو په کور کې داسې کس شپه تېروي چې د اروپایي اتحادیې تبعه نه وي، د پولیسو قوماندانۍ (<i>Questura</i>) یا حوزې (<i>Commissariato</i>) ته خبر ورکړئ. که ستاسو د ښاروالۍ (<i>Comune</i>) په سیمه کې دا نه وي، ښاروال (<i>Sindaco</i>) ته خبر ورکړئ. باید په لیکلي ډول یې ورکړئ، { $hosting-hours ->
    [one] د { $hosting-hours } ساعت
   *[other] د { $hosting-hours } ساعتونو
} په موده کې، د یوه خپلوان یا یوازې د یوې ورځې لپاره هم ({ $hosting-law }). مخکې له دې چې کوټه بل ته په کرایه ورکړئ، قرارداد ولولئ: ډېر ځله منع وي.

## Waste

rules-waste-title = د خځلو جلا کول (<i>raccolta differenziata</i>)
rules-waste-text = خځلې هغسې جلا کړئ لکه ښاروالي چې وایي، او د ټولولو ورځې یې مراعات کړئ. کڅوړې د خځلو د سطلونو څنګ ته مه پرېږدئ: ځای چټلوي او حیوانات راکاږي. د کور زوړ سامان په انګړ کې مه پرېږدئ: له ښاروالۍ وپوښتئ چې څنګه یې یوسئ.
rules-waste-days = د خځلو د ټولولو ورځې

## Money and problems

rules-money-heading = لګښتونه، ستونزې او جریمې
rules-charges-title = د ودانۍ ګډ لګښتونه (<i>spese condominiali</i>)
rules-charges-text = دا د پاکولو، لفټ، اوبو، تودولو او ورته خدمتونو لګښتونه دي. که په کرایي کور کې اوسېږئ، معمولا یې تاسو ورکوئ. تر ټاکلې نېټې یې ورکړئ او رسیدونه وساتئ. تاسو حق لرئ چې د لګښتونو اسناد وګورئ ({ $charges-law }).
rules-problems-title = له ګاونډیانو سره ستونزې
rules-problems-text = لومړی له خپل ګاونډي سره په ارامۍ او ادب خبرې وکړئ. که ستونزه پاتې شي، د ودانۍ مدیر ته ولیکئ. که دا هم بس نه وي، زموږ له دفتر څخه د کور په چارو کې د منځګړیتوب (<i>mediazione all’abitare</i>) په اړه معلومات وغواړئ: منځګړی د ټولو خبرې اوري او د جوړجاړي په پیدا کولو کې مرسته کوي.
rules-fines-title = جریمې
rules-fines-text = څوک چې مقررات ونه مني، تر { $fine } پورې جریمه کېدای شي. که یې بیا وکړي، جریمه تر { $fine-repeated } پورې رسېدای شي. پرېکړه د مالکانو غونډه کوي ({ $fine-law }).

## Whom to ask

rules-contacts-heading = له چا پوښتنه وکړئ
rules-emergency = <strong>د خطر په وخت کې</strong> (اور، ټپي کس، جرم) سمدستي { $emergency-number } ته زنګ ووهئ.
rules-administrator = ستاسو د ودانۍ مدیر
rules-administrator-phone = د مدیر ټلیفون
