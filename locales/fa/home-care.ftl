### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

home-title = اداره کردن خانه
home-intro = پیش از اجاره (کرایه) کردن خانه، هنگام زندگی در آن و هنگام ترک آن چه کار کنید.

## Before moving in

home-before-heading = پیش از ورود به خانه
home-signing-title = پیش از امضا
home-signing-text = خانه را در روز ببینید و نگاه کنید روی دیوارها کپک (پوپنک) نباشد. بپرسید قرارداد از چه نوع است، کی تمام می‌شود و جز اجاره چه هزینه‌هایی را می‌پردازید. اگر قرارداد را نمی‌فهمید، امضا نکنید و پول ندهید: اول کمک بخواهید.
home-registration-title = قرارداد ثبت‌شده
home-registration-text = مالک (صاحب‌خانه) باید قرارداد را در <strong>ادارهٔ مالیات</strong> (<i>Agenzia delle Entrate</i>) ثبت کند، حداکثر تا { $registration-days ->
    [one] { $registration-days } روز
   *[other] { $registration-days } روز
}. بعد باید به شما و مدیر ساختمان خبر بدهد، حداکثر تا { $registration-notice-days ->
    [one] { $registration-notice-days } روز
   *[other] { $registration-notice-days } روز
} ({ $registration-law }). یک کپی بخواهید: برای مدارک دیگر لازم می‌شود.

## Money

home-money-heading = پول
home-deposit-title = پول ضمانت (<i>caparra</i>) و رسیدها
home-deposit-text = <strong>پول ضمانت</strong> (<i>caparra</i> یا <i>deposito cauzionale</i>) پولی است که در شروع برای تضمین می‌دهید. معمولاً نباید بیشتر از { $deposit-months ->
    [one] { $deposit-months } ماه
   *[other] { $deposit-months } ماه
} اجاره باشد. مالک باید سود قانونی آن را هم به شما بدهد ({ $deposit-law }). همیشه رسید بخواهید.
home-rent-title = پرداخت اجاره
home-rent-text = با <strong>انتقال بانکی</strong> (<i>bonifico</i>) بپردازید، یا با روش دیگری که مدرک دارد. این‌طور می‌توانید ثابت کنید که پول داده‌اید. اگر یک ماه نمی‌توانید بپردازید، فوری با مالک حرف بزنید.

## Moving in

home-entry-heading = هنگام ورود به خانه
home-record-title = برگهٔ تحویل خانه (<i>verbale di consegna</i>)
home-record-text = این برگه می‌گوید خانه هنگام گرفتن کلیدها چه وضعی دارد. آن را با مالک بنویسید، با عکس‌ها و شمارهٔ کنتورها (میترها). هر دو امضا کنید. این‌طور پول خرابی‌های دیگران را نمی‌دهید.
home-utilities-title = برق، گاز و آب
home-utilities-text = کنتور (میتر) کار می‌کند، ولی به نام کس دیگری است؟ <strong>تغییر نام قرارداد</strong> (<i>voltura</i>) را بخواهید: قرارداد به نام شما می‌شود. کنتور بسته است؟ <strong>باز کردن دوبارهٔ کنتور</strong> (<i>subentro</i>) را بخواهید: خدمات به نام شما دوباره شروع می‌شود. به شرکت زنگ بزنید و شماره‌های روی کنتور را بگویید.
home-residence-title = محل سکونت (<i>residenza</i>) و مالیات زباله (<i>TARI</i>)
home-residence-text = <strong>محل سکونت</strong> (<i>residenza</i>) آدرس خانهٔ شماست که در دفتر ثبت شهرداری (شاروالی، <i>Comune</i>) نوشته شده است. وقتی خانه را عوض می‌کنید، باید به شهرداری خبر بدهید، حداکثر تا { $residence-days ->
    [one] { $residence-days } روز
   *[other] { $residence-days } روز
}. برای <strong>مالیات زباله</strong> (<i>TARI</i>) هم باید اظهارنامه (<i>dichiarazione</i>) بدهید: از شهرداری بپرسید کجا. وقتی از خانه می‌روید، دوباره خبر بدهید.

## Every day

home-life-heading = زندگی در خانه
home-heating-title = گرمایش خانه
home-heating-text = گرمایش را فقط در بعضی ماه‌ها می‌توان روشن کرد. روز اول و روز آخر آن به شهر شما بستگی دارد: از مدیر ساختمان بپرسید. روی رادیاتورها را نپوشانید: اگر بپوشانید، خانه کمتر گرم می‌شود و بیشتر پول می‌دهید.
home-heating-season = روز اول و روز آخر
home-air-title = هوا و کپک (پوپنک)
home-air-text = هوای نمناک باعث رشد کپک می‌شود و کپک برای سلامتی بد است. هر صبح و هر شب پنجره‌ها را باز کنید، دست‌کم { $airing-minutes ->
    [one] { $airing-minutes } دقیقه
   *[other] { $airing-minutes } دقیقه
}. لباس‌ها را در اتاق دربسته خشک نکنید.
home-monoxide-title = بویلر (<i>caldaia</i>) و گاز مونوکسید
home-monoxide-text = <strong>مونوکسید کربن</strong> (<i>monossido di carbonio</i>) گازی بی‌بو است که می‌تواند آدم را بکشد. از یک متخصص بخواهید بویلر (پکیج) را بررسی کند. دریچه‌های هوای دیوارها را نبندید و در خانه منقل روشن نکنید. اگر سردرد و حالت تهوع (دل‌بدی) دارید، پنجره‌ها را باز کنید، بیرون بروید و به { $emergency-number } زنگ بزنید.
home-repairs-title = تعمیرات
home-repairs-text = تعمیرات لازم با مالک است. <strong>تعمیرات کوچک</strong> (<i>piccola manutenzione</i>) با شماست، یعنی چیزهایی که با استفاده کهنه می‌شوند ({ $maintenance-law }). اگر چیزی خراب شد، فوری کتبی به مالک خبر بدهید.

## Other people

home-people-heading = مهمان و خانواده
home-hosting-title = مهمان در خانه
home-hosting-text = اگر کسی که شهروند اتحادیهٔ اروپا نیست در خانهٔ شما می‌ماند، کتبی به ادارهٔ مرکزی پلیس (<i>Questura</i>) یا ایستگاه پلیس (<i>Commissariato</i>) خبر بدهید، حداکثر تا { $hosting-hours ->
    [one] { $hosting-hours } ساعت
   *[other] { $hosting-hours } ساعت
}. اگر در شهر شما هیچ‌کدام نیست، به شهردار (شاروال، <i>Sindaco</i>) خبر بدهید. این کار برای خویشاوند و برای یک روز هم لازم است ({ $hosting-law }). وگرنه ممکن است از { $hosting-fine-from } تا { $hosting-fine-to } جریمه شوید.
home-suitability-title = گواهی مناسب بودن خانه (<i>idoneità alloggiativa</i>)
home-suitability-text = این گواهی می‌گوید که خانه برای کسانی که در آن زندگی می‌کنند مناسب است. مثلاً برای <strong>پیوستن خانواده</strong> (<i>ricongiungimento familiare</i>)، یعنی آوردن خانواده به ایتالیا، و برای <strong>اجازهٔ اقامت بلندمدت اروپایی</strong> (<i>permesso UE</i>) لازم است. آن را از شهرداری بخواهید.

## Leaving

home-leaving-heading = هنگام ترک خانه
home-notice-title = نامهٔ پایان قرارداد (<i>disdetta</i>)
home-notice-text = با این نامه به مالک می‌گویید که می‌خواهید از خانه بروید. اگر پیش از پایان قرارداد می‌روید، معمولاً باید دلیل جدی داشته باشید و نامه را { $notice-months ->
    [one] { $notice-months } ماه
   *[other] { $notice-months } ماه
} زودتر بنویسید. قرارداد را بخوانید: گاهی بدون دلیل جدی هم می‌توانید از خانه بروید. یک کپی از نامه را نگه دارید.
home-handback-title = پس دادن کلیدها
home-handback-text = خانه را تمیز کنید و با مالک شمارهٔ کنتورها را بخوانید. به قراردادهای برق، گاز و آب پایان دهید. وقتی کلیدها را پس می‌دهید، هر دو یک برگهٔ تحویل تازه امضا کنید. بعد پول ضمانت را پس بخواهید.

## Whom to ask

home-contacts-heading = از چه کسی بپرسید
home-owner = مالک خانه، تلفن
