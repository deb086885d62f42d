### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = Adresa
contact-phone = Telefoni
contact-mobile = Celulari
contact-email = E-mail
contact-web = Faqja web
contact-hours = Orari i hapjes

## Truth about the text, at the end of every sheet.

sheet-updated = Përditësuar më { $date }.
sheet-notice = Kjo fletë jep informacion. Nuk e zëvendëson ligjin.
sheet-part = Kjo është vetëm një pjesë e fletës. Fleta e plotë është në zyrën tonë: kërkojeni.
sheet-drafted = Tekst provizor: zyra nuk e ka konfirmuar ende.
sheet-machine = Përkthim automatik: ende nuk e ka kontrolluar asnjë njeri. Nëse keni dyshime, vlen teksti në italisht.
sheet-partly = Përkthim automatik: një njeri ka kontrolluar vetëm një pjesë. Nëse keni dyshime, vlen teksti në italisht.
sheet-stale = Teksti në italisht ka ndryshuar pas këtij përkthimi. Nëse keni dyshime, vlen teksti në italisht.
sheet-unconfirmed = { $count ->
    [one] Zyra nuk ka konfirmuar ende { $count } të dhënë të kësaj flete.
   *[other] Zyra nuk ka konfirmuar ende { $count } të dhëna të kësaj flete.
}
sheet-page = Faqja { $page } nga { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Vula e zyrës
sheet-person = Kush ju ndihmoi (emri)
sheet-return = Kthehuni këtu (dita dhe ora)
sheet-phone = Lexojeni këtë fletë në telefon
sheet-code = Kodi QR: { $address }

## Web page.

page-languages = Kjo fletë në gjuhë të tjera
page-download = Shkarkoni PDF-në për printim
page-leaflets = Të gjitha fletët
page-accessibility = Deklarata e aksesueshmërisë (në italisht)
page-listen = Dëgjoni
page-listen-pause = Pauzë
page-listen-resume = Vazhdoni
page-listen-stop = Ndaloni
page-read = Lexoni
page-send-pdf = Dërgoni PDF-në
page-send-picture = Dërgoni si figurë
index-title = Fletë informuese në disa gjuhë
index-language = Zgjidhni gjuhën
