### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = Adres
contact-phone = Telefon
contact-mobile = Komórka
contact-email = E-mail
contact-web = Strona www
contact-hours = Godziny otwarcia

## Truth about the text, at the end of every sheet.

sheet-updated = Ostatnia zmiana: { $date }.
sheet-notice = Ta ulotka daje informacje. Nie zastępuje prawa.
sheet-part = To tylko część ulotki. Cała ulotka jest w naszym biurze: poproś o nią.
sheet-drafted = Tekst roboczy: biuro jeszcze go nie potwierdziło.
sheet-machine = Tłumaczenie automatyczne: nikt go jeszcze nie sprawdził. W razie wątpliwości liczy się tekst włoski.
sheet-partly = Tłumaczenie automatyczne: człowiek sprawdził tylko jego część. W razie wątpliwości liczy się tekst włoski.
sheet-stale = Tekst włoski zmienił się po tym tłumaczeniu. W razie wątpliwości liczy się tekst włoski.
sheet-unconfirmed = { $count ->
    [one] Biuro nie potwierdziło jeszcze { $count } informacji z tej ulotki.
    [few] Biuro nie potwierdziło jeszcze { $count } informacji z tej ulotki.
    [many] Biuro nie potwierdziło jeszcze { $count } informacji z tej ulotki.
   *[other] Biuro nie potwierdziło jeszcze { $count } informacji z tej ulotki.
}
sheet-page = Strona { $page } z { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Pieczątka biura
sheet-person = Kto ci pomógł
sheet-return = Wróć tu (dzień i godzina)
sheet-phone = Przeczytaj tę ulotkę na telefonie
sheet-code = Kod QR: { $address }

## Web page.

page-languages = Ta ulotka w innych językach
page-download = Pobierz PDF do druku
page-leaflets = Wszystkie ulotki
page-accessibility = Deklaracja dostępności (po włosku)
page-listen = Posłuchaj
page-listen-pause = Pauza
page-listen-resume = Kontynuuj
page-listen-stop = Zatrzymaj
page-read = Czytaj
page-send-pdf = Wyślij PDF
page-send-picture = Wyślij jako obraz
index-title = Ulotki informacyjne w kilku językach
index-language = Wybierz język
