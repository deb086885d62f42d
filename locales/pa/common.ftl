### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = ਪਤਾ
contact-phone = ਫ਼ੋਨ
contact-mobile = ਮੋਬਾਈਲ
contact-email = ਈਮੇਲ
contact-web = ਵੈੱਬਸਾਈਟ
contact-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ

## Truth about the text, at the end of every sheet.

sheet-updated = ਅੱਪਡੇਟ ਦੀ ਤਾਰੀਖ਼: { $date }।
sheet-notice = ਇਹ ਪਰਚਾ ਜਾਣਕਾਰੀ ਦਿੰਦਾ ਹੈ। ਇਹ ਕਾਨੂੰਨ ਦੀ ਥਾਂ ਨਹੀਂ ਲੈਂਦਾ।
sheet-part = ਇਹ ਪਰਚੇ ਦਾ ਸਿਰਫ਼ ਇੱਕ ਹਿੱਸਾ ਹੈ। ਪੂਰਾ ਪਰਚਾ ਸਾਡੇ ਦਫ਼ਤਰ ਵਿੱਚ ਹੈ: ਮੰਗ ਲਵੋ।
sheet-drafted = ਇਹ ਕੱਚਾ ਖਰੜਾ ਹੈ: ਦਫ਼ਤਰ ਨੇ ਅਜੇ ਇਸ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕੀਤੀ।
sheet-machine = ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ: ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਅਜੇ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। ਸ਼ੱਕ ਹੋਵੇ, ਤਾਂ ਇਟਾਲੀਅਨ ਲਿਖਤ ਹੀ ਸਹੀ ਮੰਨੀ ਜਾਵੇਗੀ।
sheet-partly = ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ: ਇੱਕ ਵਿਅਕਤੀ ਨੇ ਇਸ ਦੇ ਸਿਰਫ਼ ਕੁਝ ਹਿੱਸੇ ਦੀ ਜਾਂਚ ਕੀਤੀ ਹੈ। ਸ਼ੱਕ ਹੋਵੇ, ਤਾਂ ਇਟਾਲੀਅਨ ਲਿਖਤ ਹੀ ਸਹੀ ਮੰਨੀ ਜਾਵੇਗੀ।
sheet-stale = ਇਸ ਅਨੁਵਾਦ ਤੋਂ ਬਾਅਦ ਇਟਾਲੀਅਨ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ। ਸ਼ੱਕ ਹੋਵੇ, ਤਾਂ ਇਟਾਲੀਅਨ ਲਿਖਤ ਹੀ ਸਹੀ ਮੰਨੀ ਜਾਵੇਗੀ।
sheet-unconfirmed = { $count ->
    [one] ਦਫ਼ਤਰ ਨੇ ਅਜੇ ਇਸ ਪਰਚੇ ਦੀ { $count } ਜਾਣਕਾਰੀ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕੀਤੀ।
   *[other] ਦਫ਼ਤਰ ਨੇ ਅਜੇ ਇਸ ਪਰਚੇ ਦੀਆਂ { $count } ਜਾਣਕਾਰੀਆਂ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕੀਤੀ।
}
sheet-page = ਪੰਨਾ { $page }, ਕੁੱਲ { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = ਦਫ਼ਤਰ ਦੀ ਮੋਹਰ
sheet-person = ਤੁਹਾਡੀ ਮਦਦ ਕਰਨ ਵਾਲੇ ਦਾ ਨਾਮ
sheet-return = ਇੱਥੇ ਮੁੜ ਆਉਣ ਦਾ ਦਿਨ ਅਤੇ ਸਮਾਂ
sheet-phone = ਇਹ ਪਰਚਾ ਆਪਣੇ ਫ਼ੋਨ ਉੱਤੇ ਪੜ੍ਹੋ
sheet-code = QR ਕੋਡ: { $address }

## Web page.

page-languages = ਇਹ ਪਰਚਾ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ
page-download = ਛਾਪਣ ਲਈ PDF ਡਾਊਨਲੋਡ ਕਰੋ
page-leaflets = ਸਾਰੇ ਪਰਚੇ
page-accessibility = ਪਹੁੰਚਯੋਗਤਾ ਬਾਰੇ ਬਿਆਨ (ਇਟਾਲੀਅਨ ਵਿੱਚ)
page-listen = ਸੁਣੋ
page-listen-pause = ਥੋੜ੍ਹਾ ਰੋਕੋ
page-listen-resume = ਅੱਗੇ ਸੁਣੋ
page-listen-stop = ਬੰਦ ਕਰੋ
page-read = ਪੜ੍ਹੋ
page-send-pdf = PDF ਭੇਜੋ
page-send-picture = ਤਸਵੀਰ ਵਜੋਂ ਭੇਜੋ
index-title = ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਜਾਣਕਾਰੀ ਦੇ ਪਰਚੇ
index-language = ਭਾਸ਼ਾ ਚੁਣੋ
