### Words that every leaflet shares, in Russian.

## Contact card. Short labels before a value.

contact-address = Адрес
contact-phone = Телефон
contact-mobile = Мобильный
contact-email = Эл. почта
contact-web = Сайт
contact-hours = Часы работы

## Truth about the text, at the end of every sheet.

# No full stop: a long Russian date ends with “г.”.
sheet-updated = Дата обновления: { $date }
sheet-notice = Эта памятка даёт информацию. Она не заменяет закон.
sheet-part = Это только часть памятки. Полную памятку попросите в нашем офисе.
sheet-drafted = Черновик текста: офис его ещё не подтвердил.
sheet-machine = Автоматический перевод: его ещё никто не проверил. Если у вас есть сомнения, верным считается итальянский текст.
sheet-partly = Автоматический перевод: человек проверил только его часть. Если у вас есть сомнения, верным считается итальянский текст.
sheet-stale = Итальянский текст изменился после этого перевода. Если у вас есть сомнения, верным считается итальянский текст.
sheet-unconfirmed = { $count ->
    [one] Офис ещё не подтвердил { $count } факт из этой памятки.
    [few] Офис ещё не подтвердил { $count } факта из этой памятки.
    [many] Офис ещё не подтвердил { $count } фактов из этой памятки.
   *[other] Офис ещё не подтвердил { $count } факта из этой памятки.
}
sheet-page = Страница { $page } из { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Печать офиса
sheet-person = Имя того, кто вам помог
sheet-return = Приходите снова: день и время
sheet-phone = Прочитайте эту памятку на телефоне
sheet-code = QR-код: { $address }

## Web page.

page-languages = Эта памятка на других языках
page-download = Скачать PDF для печати
page-leaflets = Все памятки
page-accessibility = Заявление о доступности (на итальянском языке)
page-listen = Слушать
page-listen-pause = Пауза
page-listen-resume = Продолжить
page-listen-stop = Остановить
page-read = Читать
page-send-pdf = Отправить PDF
page-send-picture = Отправить как картинку
index-title = Памятки на разных языках
index-language = Выберите язык
