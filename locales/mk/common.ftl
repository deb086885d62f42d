### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = Адреса
contact-phone = Телефон
contact-mobile = Мобилен
contact-email = Е-пошта
contact-web = Веб-страница
contact-hours = Работно време

## Truth about the text, at the end of every sheet.

sheet-updated = Ажурирано: { $date }
sheet-notice = Овој леток дава информации. Не го заменува законот.
sheet-part = Ова е само дел од летокот. Целиот леток е во нашата канцеларија: побарајте го.
sheet-drafted = Нацрт: канцеларијата уште го нема потврдено текстот.
sheet-machine = Автоматски превод: уште никој го нема проверено. Ако не сте сигурни, важи италијанскиот текст.
sheet-partly = Автоматски превод: едно лице проверило само дел од него. Ако не сте сигурни, важи италијанскиот текст.
sheet-stale = Италијанскиот текст е променет по овој превод. Ако не сте сигурни, важи италијанскиот текст.
sheet-unconfirmed = { $count ->
    [one] Канцеларијата уште нема потврдено { $count } податок од овој леток.
   *[other] Канцеларијата уште нема потврдено { $count } податоци од овој леток.
}
sheet-page = Страница { $page } од { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Печат на канцеларијата
sheet-person = Кој Ви помогна (име)
sheet-return = Дојдете пак тука (ден и час)
sheet-phone = Прочитајте го овој леток на телефон
sheet-code = QR-код: { $address }

## Web page.

page-languages = Овој леток на други јазици
page-download = Преземете PDF за печатење
page-leaflets = Сите летоци
page-accessibility = Изјава за пристапност (на италијански)
page-listen = Слушајте
page-listen-pause = Пауза
page-listen-resume = Продолжете
page-listen-stop = Запрете
page-read = Прочитајте
page-send-pdf = Испратете го PDF
page-send-picture = Испратете како слика
index-title = Информативни летоци на повеќе јазици
index-language = Изберете јазик
