### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = ادرس
contact-phone = ټلیفون
contact-mobile = موبایل
contact-email = ایمېل
contact-web = وېبپاڼه
contact-hours = د کار وختونه

## Truth about the text, at the end of every sheet.

sheet-updated = د نوي کولو نېټه: { $date }.
sheet-notice = دا پاڼه معلومات درکوي. د قانون ځای نه نیسي.
sheet-part = دا د پاڼې یوازې یوه برخه ده. بشپړه پاڼه زموږ په دفتر کې ده: ویې غواړئ.
sheet-drafted = دا لا وروستی متن نه دی: دفتر تر اوسه نه دی تایید کړی.
sheet-machine = دا ماشیني ژباړه ده: تر اوسه هېڅ چا نه ده کتلې. که شک لرئ، ایټالوي متن معتبر دی.
sheet-partly = دا ماشیني ژباړه ده: یو کس یې یوازې یوه برخه کتلې ده. که شک لرئ، ایټالوي متن معتبر دی.
sheet-stale = ایټالوي متن له دې ژباړې وروسته بدل شوی دی. که شک لرئ، ایټالوي متن معتبر دی.
sheet-unconfirmed = { $count ->
    [one] دفتر د دې پاڼې { $count } ټکی تر اوسه نه دی تایید کړی.
   *[other] دفتر د دې پاڼې { $count } ټکي تر اوسه نه دي تایید کړي.
}
sheet-page = مخ { $page } له { $pages } څخه

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = د دفتر ټاپه
sheet-person = د مرسته کوونکي نوم
sheet-return = بیا دلته راشئ (ورځ او ساعت)
sheet-phone = دا پاڼه په خپل ټلیفون کې ولولئ
sheet-code = د QR کوډ: { $address }

## Web page.

page-languages = دا پاڼه په نورو ژبو
page-download = د چاپ لپاره PDF ډاونلوډ کړئ
page-leaflets = ټولې پاڼې
page-accessibility = د لاسرسي اعلامیه (په ایټالوي ژبه)
page-listen = واورئ
page-listen-pause = لږ یې ودروئ
page-listen-resume = دوام ورکړئ
page-listen-stop = بند یې کړئ
page-read = ولولئ
page-send-pdf = PDF ولېږئ
page-send-picture = د انځور په توګه ولېږئ
index-title = په څو ژبو د معلوماتو پاڼې
index-language = ژبه وټاکئ
