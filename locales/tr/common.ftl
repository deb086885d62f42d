### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = Adres
contact-phone = Telefon
contact-mobile = Cep telefonu
contact-email = E-posta
contact-web = Web sitesi
contact-hours = Çalışma saatleri

## Truth about the text, at the end of every sheet.

sheet-updated = { $date } tarihinde güncellendi.
sheet-notice = Bu broşür bilgi verir. Yasanın yerine geçmez.
sheet-part = Bu, broşürün yalnızca bir bölümüdür. Broşürün tamamı ofisimizdedir: bizden isteyin.
sheet-drafted = Taslak metin: ofis henüz onaylamadı.
sheet-machine = Otomatik çeviri: henüz hiç kimse kontrol etmedi. Emin değilseniz İtalyanca metin geçerlidir.
sheet-partly = Otomatik çeviri: bir kişi yalnızca bir bölümünü kontrol etti. Emin değilseniz İtalyanca metin geçerlidir.
sheet-stale = İtalyanca metin bu çeviriden sonra değişti. Emin değilseniz İtalyanca metin geçerlidir.
sheet-unconfirmed = { $count ->
    [one] Ofis bu broşürdeki { $count } bilgiyi henüz onaylamadı.
   *[other] Ofis bu broşürdeki { $count } bilgiyi henüz onaylamadı.
}
sheet-page = Sayfa { $page } / { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Ofisin kaşesi
sheet-person = Size yardım edenin adı
sheet-return = Tekrar gelin (gün ve saat)
sheet-phone = Bu broşürü telefonunuzda okuyun
sheet-code = QR kodu: { $address }

## Web page.

page-languages = Bu broşür başka dillerde
page-download = Yazdırmak için PDF’yi indirin
page-leaflets = Tüm broşürler
page-accessibility = Erişilebilirlik beyanı (İtalyanca)
page-listen = Dinleyin
page-listen-pause = Duraklatın
page-listen-resume = Devam edin
page-listen-stop = Durdurun
page-read = Okuyun
page-send-pdf = PDF’yi gönderin
page-send-picture = Resim olarak gönderin
index-title = Farklı dillerde bilgi broşürleri
index-language = Dilinizi seçin
