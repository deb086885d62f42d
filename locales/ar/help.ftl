### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = أرقام الطوارئ
emergency-intro = علّق هذه النشرة في البيت، حيث يراها الجميع. اشرحها للأطفال أيضًا.
emergency-numbers-heading = بمن تتصل
emergency-label-single = <strong>خطر</strong>: حريق، أو شخص حالته الصحية خطيرة، أو جريمة. رقم واحد للإطفاء والإسعاف والشرطة. المكالمة مجانية.
emergency-label-violence = <strong>العنف والملاحقة</strong> (<i>stalking</i>): شخص يؤذيك أو يلاحقك أو يهددك. المكالمة مجانية، ليلًا ونهارًا. إذا كنت في خطر الآن، فاتصل بالرقم { $emergency-number }.
emergency-label-gas = <strong>تسرب الغاز</strong>: شبكة <i>Hera</i>. المكالمة مجانية، ليلًا ونهارًا.
emergency-label-water = <strong>عطل في الماء</strong>: شبكة <i>Hera</i>.
emergency-company = شركة الغاز تختلف حسب عنوانك. ابحث في الفاتورة عن رقم <strong>التدخل السريع</strong> (<i>pronto intervento</i>). إذا كان مختلفًا، فاتصل بالرقم المكتوب في الفاتورة.

## What to say on the phone

emergency-call-heading = ماذا تقول في الهاتف
emergency-who-title = من أنت
emergency-who-text = قل اسمك. إذا كنت تتكلم القليل من الإيطالية، فقل فورًا أي لغة تتكلم.
emergency-where-title = أين أنت
emergency-where-text = قل اسم الشارع ورقم البيت والطابق والبلدية. هكذا يصل إليك بسرعة من يساعدك.
emergency-what-title = ماذا يحدث
emergency-what-text = اشرح ماذا حدث، وكم شخصًا يحتاج إلى المساعدة.
emergency-stay-title = ابقَ على الخط
emergency-stay-text = ابقَ هادئًا وأجب عن الأسئلة. لا تُنهِ المكالمة قبل أن يطلبوا منك ذلك.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = إذا تسرب الغاز
emergency-gas-title = رائحة الغاز
emergency-gas-text = لا تشعل النار، ولا تلمس مفاتيح الكهرباء ولا جرس الباب، ولا تستعمل الهاتف داخل البيت. شرارة واحدة قد تسبب انفجارًا. أغلق صنبور الغاز وافتح النوافذ واخرج. وأنت خارج البيت، اتصل بالرقم { $gas-leak-phone } (شبكة <i>Hera</i>) أو برقم التدخل السريع المكتوب في فاتورة الغاز. إذا شعر أحد بالمرض، فاتصل بالرقم { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = معلوماتك
emergency-address = عنوانك

## The office: what it does, where it is

office-title = مكتبنا
office-intro = ماذا نفعل وأين تجدنا.
office-work-heading = ماذا نفعل
office-work-text = يعمل مكتبنا في مشاريع للأشخاص الذين يأتون إلى إيطاليا من بلدان أخرى. نعمل مع مؤسسات أخرى، عامة وخاصة. مواضيع المشاريع هي:
office-work-home = <strong>السكن</strong>: البحث عن بيت، وحسن الجوار، والوساطة في شؤون السكن (<i>mediazione all’abitare</i>).
office-work-training = <strong>المال والعمل</strong>: دورات لحسن استعمال المال وللعمل في الزراعة.
office-work-family = <strong>الأسرة والمدرسة</strong>: مساعدة الأسر التي لها أبناء، والمدرسة للأولاد والبنات الذين وصلوا حديثًا.
office-work-health = <strong>الصحة</strong>: علاج ودعم لمن لديه مشاكل نفسية أو يعاني من الإدمان، مثلًا على الكحول أو المخدرات.
office-work-volunteering = <strong>التطوع</strong>: أنشطة مع سكان المدينة.
office-active = ربما انتهت بعض المشاريع. اسأل المكتب أي المشاريع ما زالت مستمرة.
office-find-heading = كيف تجدنا
office-visit-text = يمكنك أن تتصل بالهاتف أو ترسل رسالة بالبريد الإلكتروني. قبل أن تأتي، اسأل عن أوقات العمل. إذا كان لديك سؤال عن هذه النشرة، فأحضرها معك.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = موعدك
appointment-intro = ننتظرك في اليوم والساعة المكتوبين هنا. أحضر هذه الورقة معك.
appointment-remember-heading = تذكّر
appointment-date = اليوم
appointment-time = الساعة
appointment-person = اسأل عن
appointment-where-heading = أين
appointment-bring = أحضر
appointment-bring-also = أحضر أيضًا
appointment-cannot-heading = إذا كنت لا تستطيع أن تأتي
appointment-cannot-text = عندما تعرف ذلك، اتصل فورًا بالمكتب على الرقم { $office-phone }. قل اسمك واطلب يومًا آخر. اتصل أيضًا إذا كنت ستتأخر.
