### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = آدرس
contact-phone = تلفن
contact-mobile = موبایل
contact-email = ایمیل
contact-web = وب‌سایت
contact-hours = ساعت‌های کار

## Truth about the text, at the end of every sheet.

sheet-updated = آخرین به‌روزرسانی: { $date }.
sheet-notice = این برگه اطلاعات می‌دهد. جای قانون را نمی‌گیرد.
sheet-part = این فقط بخشی از برگه است. برگهٔ کامل در دفتر ماست: آن را بخواهید.
sheet-drafted = این متن پیش‌نویس است: دفتر هنوز آن را تأیید نکرده است.
sheet-machine = ترجمهٔ خودکار (ماشینی): هنوز هیچ‌کس آن را بررسی نکرده است. اگر شک دارید، متن ایتالیایی معتبر است.
sheet-partly = ترجمهٔ خودکار (ماشینی): یک نفر فقط بخشی از آن را بررسی کرده است. اگر شک دارید، متن ایتالیایی معتبر است.
sheet-stale = متن ایتالیایی بعد از این ترجمه تغییر کرده است. اگر شک دارید، متن ایتالیایی معتبر است.
sheet-unconfirmed = { $count ->
    [one] دفتر هنوز { $count } مورد از اطلاعات این برگه را تأیید نکرده است.
   *[other] دفتر هنوز { $count } مورد از اطلاعات این برگه را تأیید نکرده است.
}
sheet-page = صفحهٔ { $page } از { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = مهر دفتر
sheet-person = نام کسی که به شما کمک کرد
sheet-return = مراجعهٔ بعدی (روز و ساعت)
sheet-phone = این برگه را روی موبایل خود بخوانید
sheet-code = کد QR: { $address }

## Web page.

page-languages = این برگه به زبان‌های دیگر
page-download = دانلود PDF برای چاپ
page-leaflets = همهٔ برگه‌ها
page-accessibility = بیانیهٔ دسترس‌پذیری (به ایتالیایی)
page-listen = گوش کنید
page-listen-pause = مکث
page-listen-resume = ادامه
page-listen-stop = توقف
page-read = بخوانید
page-send-pdf = فرستادن PDF
page-send-picture = فرستادن به صورت عکس
index-title = برگه‌های اطلاعات به چند زبان
index-language = زبان را انتخاب کنید
