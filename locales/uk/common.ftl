### Words that every leaflet shares, in Ukrainian.

## Contact card

contact-address = Адреса
contact-phone = Телефон
contact-mobile = Мобільний
contact-email = Електронна пошта
contact-web = Вебсайт
contact-hours = Години роботи

## Truth about the text

# No full stop: a long Ukrainian date may end with “р.”.
sheet-updated = Дата оновлення: { $date }
sheet-notice = Ця пам’ятка дає інформацію. Вона не замінює закону.
sheet-part = Це лише частина пам’ятки. Повну пам’ятку попросіть у нашому офісі.
sheet-drafted = Це чернетка: наш офіс ще не підтвердив цей текст.
sheet-machine = Автоматичний переклад: жодна людина його ще не перевірила. Якщо маєте сумніви, правильним вважається італійський текст.
sheet-partly = Автоматичний переклад: людина перевірила лише його частину. Якщо маєте сумніви, правильним вважається італійський текст.
sheet-stale = Після цього перекладу італійський текст змінився. Якщо маєте сумніви, правильним вважається італійський текст.
sheet-unconfirmed = { $count ->
    [one] Наш офіс ще не підтвердив { $count } факт із цієї пам’ятки.
    [few] Наш офіс ще не підтвердив { $count } факти з цієї пам’ятки.
    [many] Наш офіс ще не підтвердив { $count } фактів із цієї пам’ятки.
   *[other] Наш офіс ще не підтвердив { $count } факту з цієї пам’ятки.
}
sheet-page = Сторінка { $page } з { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Печатка офісу
sheet-person = Хто вам допоміг (ім’я)
sheet-return = Приходьте знову: день, час
sheet-phone = Прочитайте цю пам’ятку на телефоні
sheet-code = QR-код: { $address }

## Web page

page-languages = Ця пам’ятка іншими мовами
page-download = Завантажити PDF для друку
page-leaflets = Усі пам’ятки
page-accessibility = Заява про доступність (італійською)
page-listen = Слухати
page-listen-pause = Пауза
page-listen-resume = Продовжити
page-listen-stop = Зупинити
page-read = Читати
page-send-pdf = Надіслати PDF
page-send-picture = Надіслати як картинку
index-title = Інформаційні пам’ятки кількома мовами
index-language = Виберіть мову
