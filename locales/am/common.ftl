### Words that every leaflet shares, in Amharic: the contact card, the lines to fill in, the foot of the sheet, the web page.
### Register: polite (እርስዎ), with the polite jussive (ይደውሉ, አይክፈቱ), which has no gender.
### Particles are not glued to a variable: the sentences are built with words that stand alone (ወደ, እስከ, ሳያልፍ).

## Contact card. Short labels before a value.

contact-address = አድራሻ
contact-phone = ስልክ
contact-mobile = ሞባይል
contact-email = ኢሜይል
contact-web = ድረ ገጽ
# It says "by the Italian clock": in Ethiopia hours are counted from six, and 9:00 would be read as three in the afternoon.
contact-hours = የሥራ ሰዓት (በጣሊያን አቆጣጠር)

## Truth about the text, at the end of every sheet.

sheet-updated = መረጃው የታደሰበት ቀን፦ { $date }።
sheet-notice = ይህ ወረቀት መረጃ ይሰጣል። ሕጉን አይተካም።
sheet-part = ይህ የወረቀቱ አንድ ክፍል ብቻ ነው። ሙሉው ወረቀት በቢሯችን አለ፤ እንዲሰጥዎት ይጠይቁ።
sheet-drafted = ይህ ጽሑፍ ረቂቅ ነው፦ ቢሮው እስካሁን አላረጋገጠውም።
sheet-machine = ይህ በኮምፒውተር የተሠራ ትርጉም ነው፦ እስካሁን ማንም ሰው አይቶ አላረመውም። ጥርጣሬ ካለዎት የሚሠራው የጣሊያንኛው ጽሑፍ ነው።
sheet-partly = ይህ በኮምፒውተር የተሠራ ትርጉም ነው፦ ሰው አይቶ ያረመው ከፊሉን ብቻ ነው። ጥርጣሬ ካለዎት የሚሠራው የጣሊያንኛው ጽሑፍ ነው።
sheet-stale = ይህ ትርጉም ከተሠራ በኋላ የጣሊያንኛው ጽሑፍ ተቀይሯል። ጥርጣሬ ካለዎት የሚሠራው የጣሊያንኛው ጽሑፍ ነው።
sheet-unconfirmed = { $count ->
    [one] ቢሮው በዚህ ወረቀት ላይ ያለ { $count } መረጃ እስካሁን አላረጋገጠም።
   *[other] ቢሮው በዚህ ወረቀት ላይ ያሉ { $count } መረጃዎችን እስካሁን አላረጋገጠም።
}
sheet-page = ገጽ { $page } ከጠቅላላ { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = የቢሮው ማኅተም
sheet-person = የረዳዎ ሰው ስም
sheet-return = ወደዚህ የሚመለሱበት ቀን እና ሰዓት
sheet-phone = ይህን ወረቀት በስልክዎ ያንብቡ
sheet-code = QR ኮድ፦ { $address }

## Web page.

page-languages = ይህ ወረቀት በሌሎች ቋንቋዎች
page-download = ለማተም PDF ያውርዱ
page-leaflets = ሁሉም ወረቀቶች
page-accessibility = የተደራሽነት መግለጫ (በጣሊያንኛ)
page-listen = ያዳምጡ
page-listen-pause = ለጊዜው ያቁሙ
page-listen-resume = ይቀጥሉ
page-listen-stop = ያቁሙ
page-read = ያንብቡ
page-send-pdf = PDF ይላኩ
page-send-picture = እንደ ምስል ይላኩ
index-title = የመረጃ ወረቀቶች በተለያዩ ቋንቋዎች
index-language = ቋንቋ ይምረጡ
