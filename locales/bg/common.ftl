### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = Адрес
contact-phone = Телефон
contact-mobile = Мобилен
contact-email = Имейл
contact-web = Уебсайт
contact-hours = Работно време

## Truth about the text, at the end of every sheet.

sheet-updated = Обновено: { $date }
sheet-notice = Тази листовка дава информация. Тя не замества закона.
sheet-part = Това е само част от листовката. Цялата листовка е в нашия офис: поискайте я.
sheet-drafted = Чернова: офисът още не е потвърдил текста.
sheet-machine = Автоматичен превод: никой още не го е проверил. При съмнение важи италианският текст.
sheet-partly = Автоматичен превод: човек е проверил само част от него. При съмнение важи италианският текст.
sheet-stale = Италианският текст е променен след този превод. При съмнение важи италианският текст.
sheet-unconfirmed = { $count ->
    [one] Офисът още не е потвърдил { $count } сведение в тази листовка.
   *[other] Офисът още не е потвърдил { $count } сведения в тази листовка.
}
sheet-page = Страница { $page } от { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Печат на офиса
sheet-person = Кой Ви помогна (име)
sheet-return = Елате пак тук (ден и час)
sheet-phone = Прочетете тази листовка на телефона си
sheet-code = QR код: { $address }

## Web page.

page-languages = Тази листовка на други езици
page-download = Изтеглете PDF за печат
page-leaflets = Всички листовки
page-accessibility = Декларация за достъпност (на италиански)
page-listen = Чуйте текста
page-listen-pause = Пауза
page-listen-resume = Продължете
page-listen-stop = Спрете
page-read = Прочетете
page-send-pdf = Изпратете PDF
page-send-picture = Изпратете като снимка
index-title = Информационни листовки на различни езици
index-language = Изберете език
