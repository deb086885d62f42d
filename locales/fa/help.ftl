### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = شماره‌های اضطراری
emergency-intro = این برگه را در خانه جایی بچسبانید که همه ببینند. برای بچه‌ها هم توضیح بدهید.
emergency-numbers-heading = به کجا زنگ بزنید
emergency-label-single = <strong>خطر</strong>: آتش، کسی که حالش خیلی بد است، جرم. یک شماره برای آتش‌نشانی (اطفائیه)، آمبولانس و پلیس. تماس رایگان است.
emergency-label-violence = <strong>خشونت و تعقیب</strong> (<i>stalking</i>): کسی به شما آسیب می‌زند، شما را تعقیب یا تهدید می‌کند. تماس رایگان است، روز و شب. اگر همین حالا در خطر هستید، به { $emergency-number } زنگ بزنید.
emergency-label-gas = <strong>نشت گاز</strong>: شبکهٔ <i>Hera</i>. تماس رایگان است، روز و شب.
emergency-label-water = <strong>خرابی شبکهٔ آب</strong>: <i>Hera</i>.
emergency-company = شرکت گاز به آدرس شما بستگی دارد. روی قبض (بل) گاز، شمارهٔ <strong>کمک فوری</strong> (<i>pronto intervento</i>) را پیدا کنید. اگر فرق دارد، به آن شماره زنگ بزنید.

## What to say on the phone

emergency-call-heading = در تلفن چه بگویید
emergency-who-title = چه کسی هستید
emergency-who-text = نام خود را بگویید. اگر ایتالیایی کم بلد هستید، فوری بگویید به چه زبانی حرف می‌زنید.
emergency-where-title = کجا هستید
emergency-where-text = خیابان، شمارهٔ خانه، طبقه و نام شهر را بگویید. این‌طور کمک زود می‌رسد.
emergency-what-title = چه شده است
emergency-what-text = بگویید چه اتفاقی افتاده است و چند نفر کمک لازم دارند.
emergency-stay-title = تلفن را قطع نکنید
emergency-stay-text = آرام باشید و به سؤال‌ها جواب بدهید. فقط وقتی قطع کنید که به شما بگویند.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = اگر گاز پخش شده است
emergency-gas-title = بوی گاز
emergency-gas-text = آتش روشن نکنید، به کلیدهای برق (سویچ) و زنگ در دست نزنید، در خانه از تلفن استفاده نکنید. یک جرقه ممکن است باعث انفجار شود. شیر گاز را ببندید، پنجره‌ها را باز کنید و بیرون بروید. از بیرون به { $gas-leak-phone } (شبکهٔ <i>Hera</i>) یا به شمارهٔ کمک فوری روی قبض (بل) گاز زنگ بزنید. اگر حال کسی بد است، به { $emergency-number } زنگ بزنید.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = اطلاعات شما
emergency-address = آدرس شما

## The office: what it does, where it is

office-title = دفتر ما
office-intro = چه کار می‌کنیم و کجا هستیم.
office-work-heading = چه کار می‌کنیم
office-work-text = دفتر ما در پروژه‌هایی برای کسانی کار می‌کند که از کشورهای دیگر به ایتالیا می‌آیند. ما با نهادهای دیگر، دولتی و خصوصی، همکاری می‌کنیم. موضوع پروژه‌ها این‌هاست:
office-work-home = <strong>مسکن</strong>: پیدا کردن خانه، زندگی خوب با همسایه‌ها، میانجی‌گری مسکن (<i>mediazione all’abitare</i>).
office-work-training = <strong>پول و کار</strong>: دوره‌های آموزشی برای استفادهٔ درست از پول و برای کار در کشاورزی (زراعت).
office-work-family = <strong>خانواده و مدرسه (مکتب)</strong>: کمک به خانواده‌هایی که فرزند دارند، مدرسه برای نوجوانان تازه‌وارد.
office-work-health = <strong>سلامت (صحت)</strong>: درمان و حمایت برای کسانی که مشکل سلامت روان یا اعتیاد دارند، مثلاً به الکل یا مواد مخدر.
office-work-volunteering = <strong>کار داوطلبانه</strong>: فعالیت همراه با مردم شهر.
office-active = شاید بعضی پروژه‌ها تمام شده باشند. از دفتر بپرسید کدام‌ها هنوز ادامه دارند.
office-find-heading = چطور ما را پیدا کنید
office-visit-text = می‌توانید تلفن کنید یا ایمیل بفرستید. پیش از آمدن، ساعت‌های کار را بپرسید. اگر دربارهٔ این برگه سؤال دارید، آن را با خود بیاورید.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = قرار ملاقات شما
appointment-intro = در روز و ساعتی که اینجا نوشته شده است منتظر شما هستیم. این برگه را با خود بیاورید.
appointment-remember-heading = به یاد داشته باشید
appointment-date = روز
appointment-time = ساعت
appointment-person = سراغ این شخص را بگیرید
appointment-where-heading = کجا
appointment-bring = این را بیاورید
appointment-bring-also = این را هم بیاورید
appointment-cannot-heading = اگر نمی‌توانید بیایید
appointment-cannot-text = همین که معلوم شد، به دفتر زنگ بزنید (شمارهٔ { $office-phone }). نام خود را بگویید و روز دیگری بخواهید. اگر دیر می‌رسید هم زنگ بزنید.
