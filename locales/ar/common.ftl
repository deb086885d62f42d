### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = العنوان
contact-phone = الهاتف
contact-mobile = الهاتف المحمول
contact-email = البريد الإلكتروني
contact-web = الموقع الإلكتروني
contact-hours = أوقات العمل

## Truth about the text, at the end of every sheet.

sheet-updated = آخر تحديث: { $date }.
sheet-notice = تقدم هذه النشرة معلومات. وهي لا تحل محل القانون.
sheet-part = هذا جزء فقط من النشرة. النشرة الكاملة موجودة في مكتبنا: اطلبها.
sheet-drafted = هذا النص مسودة: لم يؤكده المكتب بعد.
sheet-machine = ترجمة آلية: لم يراجعها أي شخص بعد. إذا كان لديك شك، فالنص الإيطالي هو المعتمد.
sheet-partly = ترجمة آلية: راجع شخص جزءًا منها فقط. إذا كان لديك شك، فالنص الإيطالي هو المعتمد.
sheet-stale = تغيّر النص الإيطالي بعد إعداد هذه الترجمة. إذا كان لديك شك، فالنص الإيطالي هو المعتمد.
sheet-unconfirmed = { $count ->
    [zero] عدد المعلومات التي لم يؤكدها المكتب بعد في هذه النشرة: { $count }.
    [one] في هذه النشرة معلومة واحدة ({ $count }) لم يؤكدها المكتب بعد.
    [two] في هذه النشرة معلومتان ({ $count }) لم يؤكدهما المكتب بعد.
    [few] في هذه النشرة { $count } معلومات لم يؤكدها المكتب بعد.
    [many] في هذه النشرة { $count } معلومة لم يؤكدها المكتب بعد.
   *[other] في هذه النشرة { $count } معلومة لم يؤكدها المكتب بعد.
}
sheet-page = الصفحة { $page } من { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = ختم المكتب
sheet-person = اسم الشخص الذي ساعدك
sheet-return = موعدك القادم هنا (اليوم والساعة)
sheet-phone = اقرأ هذه النشرة على هاتفك
sheet-code = رمز QR: { $address }

## Web page.

page-languages = هذه النشرة بلغات أخرى
page-download = نزّل ملف PDF للطباعة
page-leaflets = جميع النشرات
page-accessibility = بيان سهولة الوصول (بالإيطالية)
page-listen = استمع
page-listen-pause = إيقاف مؤقت
page-listen-resume = تابع الاستماع
page-listen-stop = أوقف القراءة
page-read = اقرأ
page-send-pdf = أرسل ملف PDF
page-send-picture = أرسل كصورة
index-title = نشرات معلومات بعدة لغات
index-language = اختر اللغة
