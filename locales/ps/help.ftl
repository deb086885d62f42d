### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Plain language: short sentences, one idea each, polite "تاسو". Phone numbers are facts and come by themselves:
### never write one by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = د بیړني حالت شمېرې
emergency-intro = دا پاڼه په کور کې داسې ځای ولګوئ چې ټول یې وویني. ماشومان هم پرې پوه کړئ.
emergency-numbers-heading = چا ته زنګ ووهئ
emergency-label-single = <strong>خطر</strong>: اور، د یوه کس حال ډېر خراب وي، جرم. د اطفایې، امبولانس او پولیسو لپاره یوه شمېره. زنګ وړیا دی.
emergency-label-violence = <strong>تاوتریخوالی او تعقیب</strong> (<i>stalking</i>): څوک تاسو ته زیان رسوي، تعقیبوي مو یا مو ګواښي. زنګ وړیا دی، شپه او ورځ. که همدا اوس په خطر کې یاست، { $emergency-number } ته زنګ ووهئ.
emergency-label-gas = <strong>د ګاز وتل</strong>: د <i>Hera</i> شبکه. زنګ وړیا دی، شپه او ورځ.
emergency-label-water = <strong>د اوبو د نلونو خرابي</strong>: د <i>Hera</i> شبکه.
emergency-company = د ګاز شرکت ستاسو په ادرس پورې اړه لري. د ګاز پر بل (<i>bolletta</i>) د <strong>بیړنۍ مرستې</strong> (<i>pronto intervento</i>) شمېره وګورئ. که بله شمېره وي، هغه وکاروئ.

## What to say on the phone

emergency-call-heading = په ټلیفون کې څه ووایئ
emergency-who-title = تاسو څوک یاست
emergency-who-text = خپل نوم ووایئ. که لږ ایټالوي وایئ، سمدستي ووایئ چې کومه ژبه مو ده.
emergency-where-title = تاسو چېرته یاست
emergency-where-text = د سړک او ښاروالۍ (<i>Comune</i>) نوم، د کور شمېره او منزل ووایئ. داسې مرسته ژر رسېږي.
emergency-what-title = څه پېښ شوي
emergency-what-text = ووایئ چې څه پېښ شوي او څو کسان مرستې ته اړتیا لري.
emergency-stay-title = ټلیفون مه بندوئ
emergency-stay-text = ارام اوسئ او پوښتنو ته ځواب ورکړئ. یوازې هغه وخت یې بند کړئ چې درته ووایي.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = که ګاز خپور شي
emergency-gas-title = د ګاز بوی
emergency-gas-text = اور مه بلوئ، سویچونو او د دروازې زنګ ته لاس مه وروړئ، په کور دننه ټلیفون مه کاروئ. یوه سپرغۍ چاودنه کولی شي. د ګاز نل (والف) بند کړئ، کړکۍ خلاصې کړئ او ووځئ. له بهر څخه { $gas-leak-phone } (د <i>Hera</i> شبکه) یا د ګاز پر بل د بیړنۍ مرستې لیکل شوې شمېرې ته زنګ ووهئ. که د چا حال خراب وي، { $emergency-number } ته زنګ ووهئ.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = ستاسو معلومات
emergency-address = ستاسو ادرس

## The office: what it does, where it is

office-title = زموږ دفتر
office-intro = څه کوو او چېرته یو.
office-work-heading = څه کوو
office-work-text = زموږ دفتر د هغو خلکو لپاره پروژې کوي چې له نورو هېوادونو ایټالیا ته راځي. موږ له نورو دولتي او شخصي ادارو سره یوځای کار کوو. پروژې د دې موضوعاتو په اړه دي:
office-work-home = <strong>کور</strong>: د کور پیدا کول، له ګاونډیانو سره ښه ژوند، د کور په چارو کې منځګړیتوب (<i>mediazione all’abitare</i>).
office-work-training = <strong>پیسې او کار</strong>: د پیسو د سم کارولو او په کرنه کې د کار کورسونه.
office-work-family = <strong>کورنۍ او ښوونځی</strong>: له اولاد لرونکو کورنیو سره مرسته، د نوو راغلو هلکانو او نجونو لپاره ښوونځی.
office-work-health = <strong>روغتیا</strong>: د هغو کسانو درملنه او ملاتړ چې رواني ستونزې یا اعتیاد لري، لکه د الکولو یا مخدره توکو.
office-work-volunteering = <strong>رضاکارانه کار</strong>: د ښار له اوسېدونکو سره ګډ فعالیتونه.
office-active = ښایي ځینې پروژې ختمې شوې وي. له دفتر وپوښتئ چې کومې لا روانې دي.
office-find-heading = موږ څنګه پیدا کړئ
office-visit-text = ټلیفون راته کولی شئ یا ایمېل رالېږلی شئ. له راتګ مخکې، د کار وختونه وپوښتئ. که د دې پاڼې په اړه پوښتنه لرئ، له ځان سره یې راوړئ.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = ستاسو د لیدنې وخت
appointment-intro = موږ په هغه ورځ او ساعت ستاسو په تمه یو چې دلته لیکل شوي دي. دا پاڼه له ځان سره راوړئ.
appointment-remember-heading = په یاد ولرئ
appointment-date = ورځ
appointment-time = ساعت
appointment-person = د دې کس پوښتنه وکړئ
appointment-where-heading = چېرته
appointment-bring = دا راوړئ
appointment-bring-also = دا هم راوړئ
appointment-cannot-heading = که راتلی نه شئ
appointment-cannot-text = څنګه چې پوه شوئ، دفتر ته پر { $office-phone } شمېره زنګ ووهئ. خپل نوم ووایئ او بله ورځ وغواړئ. که ناوخته رارسېږئ، هم زنګ ووهئ.
