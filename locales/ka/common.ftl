### Words that every leaflet shares, in Georgian.

## Contact card. Short labels before a value.

contact-address = მისამართი
contact-phone = ტელეფონი
contact-mobile = მობილური
contact-email = ელფოსტა
contact-web = ვებსაიტი
contact-hours = სამუშაო საათები

## Truth about the text, at the end of every sheet.

sheet-updated = განახლების თარიღი: { $date }.
sheet-notice = ეს ფურცელი ინფორმაციას გაწვდით. ის კანონს არ ანაცვლებს.
sheet-part = ეს ფურცლის მხოლოდ ნაწილია. მთლიანი ფურცელი ჩვენს ოფისშია: ითხოვეთ.
sheet-drafted = ტექსტი მონახაზია: ოფისს ის ჯერ არ დაუდასტურებია.
sheet-machine = ავტომატური თარგმანი: ის ჯერ არავის შეუმოწმებია. თუ ეჭვი გაქვთ, ძალაშია იტალიური ტექსტი.
sheet-partly = ავტომატური თარგმანი: ადამიანმა მხოლოდ ნაწილი შეამოწმა. თუ ეჭვი გაქვთ, ძალაშია იტალიური ტექსტი.
sheet-stale = იტალიური ტექსტი ამ თარგმანის შემდეგ შეიცვალა. თუ ეჭვი გაქვთ, ძალაშია იტალიური ტექსტი.
sheet-unconfirmed = { $count ->
    [one] ამ ფურცლის { $count } მონაცემი ოფისს ჯერ არ დაუდასტურებია.
   *[other] ამ ფურცლის { $count } მონაცემი ოფისს ჯერ არ დაუდასტურებია.
}
sheet-page = გვერდი { $page }, სულ { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = ოფისის ბეჭედი
sheet-person = ვინ დაგეხმარათ (სახელი)
sheet-return = კვლავ მოდით: დღე და საათი
sheet-phone = წაიკითხეთ ეს ფურცელი ტელეფონში
sheet-code = QR კოდი: { $address }

## Web page.

page-languages = ეს ფურცელი სხვა ენებზე
page-download = ჩამოტვირთეთ დასაბეჭდი PDF
page-leaflets = ყველა ფურცელი
page-accessibility = განცხადება ხელმისაწვდომობის შესახებ (იტალიურად)
page-listen = მოისმინეთ
page-listen-pause = პაუზა
page-listen-resume = გააგრძელეთ
page-listen-stop = შეაჩერეთ
page-read = წაიკითხეთ
page-send-pdf = გაგზავნეთ PDF
page-send-picture = გაგზავნეთ სურათად
index-title = საინფორმაციო ფურცლები სხვადასხვა ენაზე
index-language = აირჩიეთ ენა
