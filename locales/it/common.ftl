### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = Indirizzo
contact-phone = Telefono
contact-mobile = Cellulare
contact-email = E-mail
contact-web = Sito web
contact-hours = Orari di apertura

## Truth about the text, at the end of every sheet.

# $date (a date, already written for the language): the day of the newest text or fact on the sheet.
sheet-updated = Aggiornato al { $date }.
sheet-notice = Questo foglio dà informazioni. Non sostituisce la legge.
# On small sheets, and on a sheet with one section alone.
sheet-part = Questa è solo una parte del foglio. Il foglio intero è nel nostro ufficio: chiedilo.
# Under the Italian text as long as the office has not confirmed it, and under a translation that a person has
# read: then “text” is the Italian text behind it.
sheet-drafted = Testo in bozza: l’ufficio non lo ha ancora confermato.
# Only under a translation, as long as no person has read and approved it.
sheet-machine = Traduzione automatica: nessuna persona l’ha ancora controllata. Se hai un dubbio, vale il testo italiano.
# Only under a translation of which a person has read and approved a part.
sheet-partly = Traduzione automatica: una persona ne ha controllata solo una parte. Se hai un dubbio, vale il testo italiano.
# Only under a translation whose Italian text has changed since it was translated.
sheet-stale = Il testo italiano è cambiato dopo questa traduzione. Se hai un dubbio, vale il testo italiano.
# $count (a number): how many facts on the sheet (numbers, laws, sums) the office has not confirmed yet.
sheet-unconfirmed = { $count ->
    [one] L’ufficio non ha ancora confermato { $count } dato di questo foglio.
   *[other] L’ufficio non ha ancora confermato { $count } dati di questo foglio.
}
# At the foot of each page. $page and $pages are numbers.
sheet-page = Pagina { $page } di { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Timbro dell’ufficio
# The name of the person at the office who helped the reader.
sheet-person = Nome di chi ti ha aiutato
# A line for a day and an hour: the next appointment.
sheet-return = Torna qui il giorno e all’ora
# Beside a QR code that leads to the same leaflet on the web.
sheet-phone = Leggi questo foglio sul telefono
# Read aloud in the place of the QR code. $address: the address of the page.
sheet-code = Codice QR: { $address }

## Web page.

page-languages = Questo foglio in altre lingue
page-download = Scarica il PDF da stampare
page-leaflets = Tutti i fogli
# Link to a page in Italian.
page-accessibility = Dichiarazione di accessibilità
# On the button that reads the page aloud, with the device’s own voice; then what the same button says while it
# reads, and after a pause. The last one stands on a button beside it, which ends the reading.
page-listen = Ascolta
page-listen-pause = Pausa
page-listen-resume = Continua
page-listen-stop = Ferma
# On the page of one language: a link that opens the leaflet, and two buttons that hand it on with the phone’s own
# share sheet, as a file or as pictures of its pages.
page-read = Leggi
page-send-pdf = Manda il PDF
page-send-picture = Manda come immagine
index-title = Fogli informativi in più lingue
index-language = Scegli la lingua
