### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = Adresă
contact-phone = Telefon
contact-mobile = Mobil
contact-email = E-mail
contact-web = Site web
contact-hours = Program

## Truth about the text, at the end of every sheet.

sheet-updated = Actualizat la { $date }.
sheet-notice = Această foaie dă informații. Nu ține loc de lege.
sheet-part = Aceasta este doar o parte din foaie. Foaia întreagă este la biroul nostru: cereți-o.
sheet-drafted = Text provizoriu: biroul nu l-a confirmat încă.
sheet-machine = Traducere automată: nimeni nu a verificat-o încă. Dacă aveți îndoieli, este valabil textul italian.
sheet-partly = Traducere automată: o persoană a verificat numai o parte din ea. Dacă aveți îndoieli, este valabil textul italian.
sheet-stale = Textul italian s-a schimbat după această traducere. Dacă aveți îndoieli, este valabil textul italian.
sheet-unconfirmed = { $count ->
    [one] Biroul nu a confirmat încă { $count } informație din această foaie.
    [few] Biroul nu a confirmat încă { $count } informații din această foaie.
   *[other] Biroul nu a confirmat încă { $count } de informații din această foaie.
}
sheet-page = Pagina { $page } din { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Ștampila biroului
sheet-person = Cine v-a ajutat
sheet-return = Reveniți în ziua și la ora
sheet-phone = Citiți această foaie pe telefon
sheet-code = Cod QR: { $address }

## Web page.

page-languages = Această foaie în alte limbi
page-download = Descărcați PDF-ul de tipărit
page-leaflets = Toate foile
page-accessibility = Declarație de accesibilitate (în italiană)
page-listen = Ascultați
page-listen-pause = Pauză
page-listen-resume = Continuați
page-listen-stop = Opriți
page-read = Citiți
page-send-pdf = Trimiteți PDF-ul
page-send-picture = Trimiteți ca imagine
index-title = Foi cu informații în mai multe limbi
index-language = Alegeți limba
