### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Numery alarmowe
emergency-intro = Powieś tę ulotkę w domu tam, gdzie wszyscy ją widzą. Wyjaśnij ją też dzieciom.
emergency-numbers-heading = Gdzie dzwonić
emergency-label-single = <strong>Niebezpieczeństwo</strong>: pożar, ktoś bardzo źle się czuje, przestępstwo. Jeden numer: straż pożarna, pogotowie i policja. Dzwonisz za darmo.
emergency-label-violence = <strong>Przemoc i stalking</strong>: ktoś robi ci krzywdę, śledzi cię lub ci grozi. Dzwonisz za darmo, w dzień i w nocy. Jeśli jesteś teraz w niebezpieczeństwie, zadzwoń pod numer { $emergency-number }.
emergency-label-gas = <strong>Wyciek gazu</strong>: sieć Hera. Dzwonisz za darmo, w dzień i w nocy.
emergency-label-water = <strong>Awaria wody</strong>: sieć Hera.
emergency-company = Firma gazowa zależy od twojego adresu. Znajdź na rachunku numer <strong>pogotowia gazowego</strong> (<i>pronto intervento</i>). Jeśli jest inny, użyj tego z rachunku.

## What to say on the phone

emergency-call-heading = Co mówić przez telefon
emergency-who-title = Kim jesteś
emergency-who-text = Powiedz, jak się nazywasz. Jeśli słabo mówisz po włosku, od razu powiedz, w jakim języku mówisz.
emergency-where-title = Gdzie jesteś
emergency-where-text = Podaj ulicę, numer domu, piętro i gminę. Wtedy pomoc szybko dotrze.
emergency-what-title = Co się dzieje
emergency-what-text = Powiedz, co się stało i ile osób potrzebuje pomocy.
emergency-stay-title = Nie rozłączaj się
emergency-stay-text = Zachowaj spokój i odpowiadaj na pytania. Zakończ rozmowę dopiero wtedy, gdy ci to powiedzą.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = Gdy ulatnia się gaz
emergency-gas-title = Zapach gazu
emergency-gas-text = Nie zapalaj ognia, nie dotykaj włączników i dzwonków, nie używaj telefonu w domu. Iskra może wywołać wybuch. Zakręć zawór gazu, otwórz okna i wyjdź. Z zewnątrz zadzwoń pod numer { $gas-leak-phone } (sieć Hera) lub pod numer pogotowia gazowego z rachunku za gaz. Jeśli ktoś źle się czuje, zadzwoń pod numer { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = Twoje dane
emergency-address = Twój adres

## The office: what it does, where it is

office-title = Nasze biuro
office-intro = Co robimy i gdzie jesteśmy.
office-work-heading = Co robimy
office-work-text = Nasze biuro pracuje przy projektach dla osób, które przyjeżdżają do Włoch z innych krajów. Współpracujemy z innymi instytucjami, publicznymi i prywatnymi. Tematy projektów to:
office-work-home = <strong>Mieszkanie</strong>: szukanie mieszkania, dobre życie z sąsiadami, mediacja mieszkaniowa (<i>mediazione all’abitare</i>).
office-work-training = <strong>Pieniądze i praca</strong>: kursy o tym, jak dobrze używać pieniędzy i jak pracować w rolnictwie.
office-work-family = <strong>Rodzina i szkoła</strong>: pomoc rodzinom z dziećmi, szkoła dla dzieci i młodzieży zaraz po przyjeździe.
office-work-health = <strong>Zdrowie</strong>: leczenie i wsparcie dla osób, które mają problemy psychiczne lub uzależnienie, na przykład od alkoholu lub narkotyków.
office-work-volunteering = <strong>Wolontariat</strong>: działania razem z mieszkańcami miasta.
office-active = Niektóre projekty mogły się już skończyć. Zapytaj w biurze, które jeszcze trwają.
office-find-heading = Jak nas znaleźć
office-visit-text = Możesz zadzwonić lub napisać e-mail. Zanim przyjdziesz, zapytaj o godziny otwarcia. Jeśli masz pytanie dotyczące tej ulotki, weź ją ze sobą.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Twoja wizyta
appointment-intro = Czekamy na ciebie w dniu i o godzinie, które są tu zapisane. Weź ze sobą tę kartkę.
appointment-remember-heading = Zapamiętaj
appointment-date = Dzień
appointment-time = Godzina
appointment-person = Zapytaj o osobę
appointment-where-heading = Gdzie
appointment-bring = Przynieś
appointment-bring-also = Przynieś też
appointment-cannot-heading = Jeśli nie możesz przyjść
appointment-cannot-text = Gdy tylko się o tym dowiesz, zadzwoń do biura pod numer { $office-phone }. Podaj swoje imię i nazwisko i poproś o inny dzień. Zadzwoń też, jeśli się spóźnisz.
