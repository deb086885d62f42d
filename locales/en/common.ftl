### Words that every leaflet shares, in British English.

## Contact card. Short labels before a value.

contact-address = Address
contact-phone = Phone
contact-mobile = Mobile
contact-email = Email
contact-web = Website
contact-hours = Opening hours

## Truth about the text

sheet-updated = Updated on { $date }.
sheet-notice = This leaflet gives information. It does not replace the law.
sheet-part = This is only a part of the leaflet. The whole leaflet is at our office: ask for it.
sheet-drafted = Draft text: the office has not confirmed it yet.
sheet-machine = Machine translation: no person has checked it yet. If you are not sure, the Italian text is the one that counts.
sheet-partly = Machine translation: a person has checked only part of it. If you are not sure, the Italian text is the one that counts.
sheet-stale = The Italian text has changed since this translation. If you are not sure, the Italian text is the one that counts.
sheet-unconfirmed = { $count ->
    [one] The office has not yet confirmed { $count } fact in this leaflet.
   *[other] The office has not yet confirmed { $count } facts in this leaflet.
}
sheet-page = Page { $page } of { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Office stamp
sheet-person = Who helped you (name)
sheet-return = Come back here: day and time
sheet-phone = Read this leaflet on your phone
sheet-code = QR code: { $address }

## Web page.

page-languages = This leaflet in other languages
page-download = Download the PDF to print
page-leaflets = All leaflets
page-accessibility = Accessibility statement (in Italian)
page-listen = Listen
page-listen-pause = Pause
page-listen-resume = Continue
page-listen-stop = Stop
page-read = Read
page-send-pdf = Send the PDF
page-send-picture = Send as a picture
index-title = Information leaflets in several languages
index-language = Choose your language
