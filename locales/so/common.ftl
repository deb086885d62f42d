### Words that every leaflet shares, in Somali.

## Contact card. Short labels before a value.

contact-address = Cinwaan
contact-phone = Taleefan
contact-mobile = Taleefanka gacanta
contact-email = Iimayl
contact-web = Bogga internetka
contact-hours = Saacadaha furitaanka

## Truth about the text, at the end of every sheet.

sheet-updated = Waxaa la cusboonaysiiyay { $date }.
sheet-notice = Warqaddani macluumaad ayay bixisaa. Ma aha beddelka sharciga.
sheet-part = Tani waa qayb keliya oo warqadda ka mid ah. Warqadda oo dhan waxay taallaa xafiiskeenna: weydiiso.
sheet-drafted = Qoraalkani waa qabyo: xafiisku weli ma xaqiijin.
sheet-machine = Waxaa turjumay mashiin: weli qofna ma hubin. Haddii aad shaki qabto, waxaa la raacayaa qoraalka Af-Talyaaniga.
sheet-partly = Waxaa turjumay mashiin: qof ayaa hubiyay qayb keliya. Haddii aad shaki qabto, waxaa la raacayaa qoraalka Af-Talyaaniga.
sheet-stale = Qoraalka Af-Talyaaniga waa la beddelay turjumaaddan kadib. Haddii aad shaki qabto, waxaa la raacayaa qoraalka Af-Talyaaniga.
sheet-unconfirmed = { $count ->
    [one] Warqaddan waxaa ku jirta { $count } xog oo uusan xafiisku weli xaqiijin.
   *[other] Warqaddan waxaa ku jira { $count } xogood oo uusan xafiisku weli xaqiijin.
}
sheet-page = Bogga { $page } ee { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Shaambadda xafiiska
sheet-person = Magaca qofka ku caawiyay
sheet-return = Halkan ku soo noqo: maalin, saacad
sheet-phone = Warqaddan ka akhri taleefankaaga
sheet-code = Koodhka QR: { $address }

## Web page.

page-languages = Warqaddan oo luqado kale ku qoran
page-download = Soo degso PDF-ka la daabaco
page-leaflets = Dhammaan warqadaha
page-accessibility = Bayaanka helitaanka fudud (Af-Talyaani)
page-listen = Dhageyso
page-listen-pause = Yara jooji
page-listen-resume = Sii wad
page-listen-stop = Jooji
page-read = Akhri
page-send-pdf = Dir PDF-ka
page-send-picture = U dir sawir ahaan
index-title = Warqado macluumaad oo luqado badan ku qoran
index-language = Dooro luqadda
