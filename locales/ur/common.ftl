### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = پتہ
contact-phone = فون
contact-mobile = موبائل
contact-email = ای میل
contact-web = ویب سائٹ
contact-hours = دفتر کے اوقات

## Truth about the text, at the end of every sheet.

sheet-updated = یہ معلومات { $date } تک کی ہیں۔
sheet-notice = یہ پرچہ معلومات دیتا ہے۔ یہ قانون کی جگہ نہیں لیتا۔
sheet-part = یہ پرچے کا صرف ایک حصہ ہے۔ پورا پرچہ ہمارے دفتر میں ہے: مانگ لیں۔
sheet-drafted = یہ تحریر مسودہ ہے: دفتر نے ابھی تک اس کی تصدیق نہیں کی۔
sheet-machine = یہ مشینی ترجمہ ہے: ابھی تک کسی شخص نے اسے نہیں جانچا۔ اگر آپ کو کوئی شک ہو تو اطالوی تحریر ہی معتبر ہے۔
sheet-partly = یہ مشینی ترجمہ ہے: ایک شخص نے اس کا صرف کچھ حصہ جانچا ہے۔ اگر آپ کو کوئی شک ہو تو اطالوی تحریر ہی معتبر ہے۔
sheet-stale = اس ترجمے کے بعد اطالوی تحریر بدل گئی ہے۔ اگر آپ کو کوئی شک ہو تو اطالوی تحریر ہی معتبر ہے۔
sheet-unconfirmed = { $count ->
    [one] اس پرچے میں { $count } ایسی بات ہے جس کی دفتر نے ابھی تک تصدیق نہیں کی۔
   *[other] اس پرچے میں { $count } ایسی باتیں ہیں جن کی دفتر نے ابھی تک تصدیق نہیں کی۔
}
sheet-page = صفحہ { $page } از { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = دفتر کی مہر
sheet-person = آپ کی مدد کرنے والے کا نام
sheet-return = یہاں دوبارہ آنے کا دن اور وقت
sheet-phone = یہ پرچہ اپنے فون پر پڑھیں
sheet-code = QR کوڈ: { $address }

## Web page.

page-languages = یہ پرچہ دوسری زبانوں میں
page-download = پرنٹ کرنے کے لیے PDF ڈاؤن لوڈ کریں
page-leaflets = تمام پرچے
page-accessibility = رسائی کا بیان (اطالوی میں)
page-listen = سنیں
page-listen-pause = ذرا روکیں
page-listen-resume = آگے سنیں
page-listen-stop = بند کریں
page-read = پڑھیں
page-send-pdf = PDF بھیجیں
page-send-picture = تصویر کے طور پر بھیجیں
index-title = کئی زبانوں میں معلوماتی پرچے
index-language = زبان چنیں
