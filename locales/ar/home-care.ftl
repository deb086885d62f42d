### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

home-title = كيف تدير شؤون بيتك
home-intro = ماذا تفعل قبل أن تستأجر بيتًا، وعندما تسكن فيه، وعندما تتركه.

## Before moving in

home-before-heading = قبل أن تسكن
home-signing-title = قبل التوقيع
home-signing-text = زُر البيت في النهار، وانظر هل يوجد عفن على الجدران. اسأل ما نوع العقد، ومتى ينتهي، وأي مصاريف تدفع زيادة على الإيجار. إذا لم تفهم العقد، فلا توقّع ولا تدفع أي مال: اطلب المساعدة أولًا.
home-registration-title = تسجيل العقد
home-registration-text = يجب على المالك أن يسجل العقد لدى <strong>إدارة الضرائب</strong> (<i>Agenzia delle Entrate</i>) خلال { $registration-days ->
    [zero] { $registration-days } يوم
    [one] يوم واحد ({ $registration-days })
    [two] يومين ({ $registration-days })
    [few] { $registration-days } أيام
    [many] { $registration-days } يومًا
   *[other] { $registration-days } يوم
}. ثم يجب أن يخبرك ويخبر مدير العمارة خلال { $registration-notice-days ->
    [zero] { $registration-notice-days } يوم
    [one] يوم واحد ({ $registration-notice-days })
    [two] يومين ({ $registration-notice-days })
    [few] { $registration-notice-days } أيام
    [many] { $registration-notice-days } يومًا
   *[other] { $registration-notice-days } يوم
} ({ $registration-law }). اطلب نسخة من العقد: ستحتاج إليها من أجل وثائق أخرى.

## Money

home-money-heading = المال
home-deposit-title = مبلغ الضمان والإيصالات
home-deposit-text = <strong>مبلغ الضمان</strong> (<i>caparra</i> أو <i>deposito cauzionale</i>) هو مال تعطيه في البداية كضمان. في العادة لا يجوز أن يزيد على { $deposit-months ->
    [zero] إيجار { $deposit-months } شهر
    [one] إيجار شهر واحد ({ $deposit-months })
    [two] إيجار شهرين ({ $deposit-months })
    [few] إيجار { $deposit-months } أشهر
    [many] إيجار { $deposit-months } شهرًا
   *[other] إيجار { $deposit-months } شهر
}. ويجب على المالك أيضًا أن يدفع لك الفوائد التي حددها القانون ({ $deposit-law }). اطلب دائمًا إيصالًا.
home-rent-title = دفع الإيجار
home-rent-text = استعمل <strong>التحويل البنكي</strong> (<i>bonifico</i>) أو طريقة أخرى تترك دليلًا. هكذا يمكنك أن تثبت أنك دفعت. إذا لم تستطع الدفع في أحد الأشهر، فتحدث فورًا مع المالك.

## Moving in

home-entry-heading = عندما تدخل إلى البيت
home-record-title = محضر التسليم (<i>verbale di consegna</i>)
home-record-text = هو ورقة تصف حالة البيت عندما تستلم المفاتيح. اكتبها مع المالك، مع الصور وأرقام العدادات. يوقّع عليها كل منكما. هكذا لا تدفع ثمن أضرار سببها غيرك.
home-utilities-title = الكهرباء والغاز والماء
home-utilities-text = هل يعمل العداد، لكن باسم شخص آخر؟ اطلب <strong>نقل العقد</strong> (<i>voltura</i>): يصبح العقد باسمك. هل العداد مغلق؟ اطلب <strong>إعادة فتح العداد</strong> (<i>subentro</i>): تعود الخدمة باسمك. اتصل بالشركة وقل لها الأرقام التي تقرؤها على العداد.
home-residence-title = عنوان السكن وضريبة النفايات
home-residence-text = <strong>عنوان السكن</strong> (<i>residenza</i>) هو العنوان الذي تسكن فيه، كما هو مكتوب في سجلات البلدية. إذا غيّرت بيتك، فيجب أن تخبر البلدية خلال { $residence-days ->
    [zero] { $residence-days } يوم
    [one] يوم واحد ({ $residence-days })
    [two] يومين ({ $residence-days })
    [few] { $residence-days } أيام
    [many] { $residence-days } يومًا
   *[other] { $residence-days } يوم
}. ويجب أيضًا أن تقدم تصريحًا من أجل <strong>ضريبة النفايات</strong> (<i>TARI</i>): اسأل البلدية أين تقدمه. وعندما تترك البيت، أخبرهم مرة أخرى.

## Every day

home-life-heading = الحياة في البيت
home-heating-title = التدفئة
home-heating-text = تشغيل التدفئة مسموح به في بعض الأشهر فقط. أول يوم وآخر يوم يختلفان من بلدية إلى أخرى: اسأل مدير العمارة. لا تغطِّ أجهزة التدفئة (<i>termosifoni</i>): إذا غطيتها، قلّ الدفء في البيت ودفعت أكثر.
home-heating-season = أول يوم وآخر يوم
home-air-title = الهواء والعفن
home-air-text = الهواء الرطب يسبب العفن، والعفن يضر بالصحة. افتح النوافذ كل صباح وكل مساء، لمدة { $airing-minutes ->
    [zero] { $airing-minutes } دقيقة
    [one] دقيقة واحدة ({ $airing-minutes })
    [two] دقيقتين ({ $airing-minutes })
    [few] { $airing-minutes } دقائق
    [many] { $airing-minutes } دقيقة
   *[other] { $airing-minutes } دقيقة
} على الأقل. لا تجفف الغسيل في غرفة مغلقة.
home-monoxide-title = سخان الغاز وأول أكسيد الكربون
home-monoxide-text = <strong>أول أكسيد الكربون</strong> (<i>monossido di carbonio</i>) غاز بلا رائحة يمكن أن يقتل. اطلب من فنّي أن يفحص سخان الغاز (<i>caldaia</i>). لا تسدّ فتحات الهواء في الجدران، ولا تستعمل الشواية (<i>barbecue</i>) داخل البيت. إذا شعرت بصداع وغثيان، فافتح النوافذ واخرج واتصل بالرقم { $emergency-number }.
home-repairs-title = الإصلاحات
home-repairs-text = يقوم المالك بالإصلاحات الضرورية. وتقوم أنت <strong>بالصيانة البسيطة</strong> (<i>piccola manutenzione</i>) للأشياء التي تبلى مع الاستعمال ({ $maintenance-law }). إذا تعطل شيء، فاكتب فورًا إلى المالك.

## Other people

home-people-heading = الضيوف والأسرة
home-hosting-title = استضافة شخص
home-hosting-text = إذا استضفت شخصًا لا يحمل جنسية أي بلد من الاتحاد الأوروبي، فأخبر كتابيًا مديرية الشرطة (<i>Questura</i>) أو مركز الشرطة (<i>Commissariato</i>) خلال { $hosting-hours ->
    [zero] { $hosting-hours } ساعة
    [one] ساعة واحدة ({ $hosting-hours })
    [two] ساعتين ({ $hosting-hours })
    [few] { $hosting-hours } ساعات
    [many] { $hosting-hours } ساعة
   *[other] { $hosting-hours } ساعة
}. إذا لم يوجد أي منهما في بلديتك، فأخبر رئيس البلدية (<i>Sindaco</i>). يجب أن تفعل ذلك حتى لو كان الضيف من أقاربك، وحتى لو بقي يومًا واحدًا فقط ({ $hosting-law }). وإلا فقد تدفع غرامة من { $hosting-fine-from } إلى { $hosting-fine-to }.
home-suitability-title = شهادة صلاحية السكن (<i>idoneità alloggiativa</i>)
home-suitability-text = هي وثيقة تقول إن البيت مناسب لمن يسكنون فيه. تحتاج إليها مثلًا من أجل <strong>لم شمل الأسرة</strong> (<i>ricongiungimento familiare</i>)، أي لكي تأتي أسرتك إلى إيطاليا، ومن أجل <strong>تصريح الإقامة الأوروبي</strong> الطويل المدة (<i>permesso UE</i>). اطلبها من البلدية.

## Leaving

home-leaving-heading = عندما تترك البيت
home-notice-title = رسالة إنهاء العقد (<i>disdetta</i>)
home-notice-text = هي الرسالة التي تخبر بها المالك أنك تريد أن تترك البيت. إذا خرجت قبل نهاية العقد، ففي العادة يجب أن يكون لديك سبب قوي، وأن تكتب الرسالة قبل { $notice-months ->
    [zero] { $notice-months } شهر
    [one] شهر واحد ({ $notice-months })
    [two] شهرين ({ $notice-months })
    [few] { $notice-months } أشهر
    [many] { $notice-months } شهرًا
   *[other] { $notice-months } شهر
} من خروجك. اقرأ العقد: أحيانًا يمكنك أن تترك البيت حتى بدون سبب قوي. احتفظ بنسخة من الرسالة.
home-handback-title = إعادة المفاتيح
home-handback-text = نظّف البيت واقرأ العدادات مع المالك. أنهِ عقود الكهرباء والغاز والماء. عندما تعيد المفاتيح، وقّع مع المالك على محضر جديد. ثم اطلب أن يعيد إليك مبلغ الضمان.

## Whom to ask

home-contacts-heading = إلى من تتوجه
home-owner = مالك البيت ورقم هاتفه
