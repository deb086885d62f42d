### Words that every leaflet shares, in Tigrinya as read in Eritrea. Polite and general address: ንስኹም.

## Contact card. Short labels before a value.

contact-address = ኣድራሻ
contact-phone = ተሌፎን
contact-mobile = ሞባይል
contact-email = ኢመይል
contact-web = መርበብ ሓበሬታ
contact-hours = ናይ ስራሕ ሰዓታት

## Truth about the text, at the end of every sheet.

sheet-updated = ዝተሓደሰሉ ዕለት፦ { $date }።
sheet-notice = እዚ ወረቐት ሓበሬታ ይህብ። ኣብ ክንዲ ሕጊ ክኸውን ኣይክእልን።
sheet-part = እዚ ሓደ ክፋል ናይቲ ወረቐት ጥራይ እዩ። ምሉእ ወረቐት ኣብ ቤት ጽሕፈትና ኣሎ፦ ክወሃበኩም ሕተቱ።
sheet-drafted = እዚ ጽሑፍ ንድፊ እዩ፦ ቤት ጽሕፈት ገና ኣየረጋገጾን።
sheet-machine = እዚ ትርጉም ብኮምፒተር ዝተገብረ እዩ፦ ክሳብ ሕጂ ዝኾነ ሰብ ኣይመርመሮን። እንተተጠራጢርኩም፣ እቲ ናይ ጣልያንኛ ጽሑፍ እዩ ቅቡል።
sheet-partly = እዚ ትርጉም ብኮምፒተር ዝተገብረ እዩ፦ ሓደ ሰብ ገለ ክፋሉ ጥራይ መርሚርዎ። እንተተጠራጢርኩም፣ እቲ ናይ ጣልያንኛ ጽሑፍ እዩ ቅቡል።
sheet-stale = እቲ ናይ ጣልያንኛ ጽሑፍ ድሕሪ እዚ ትርጉም ተቐይሩ እዩ። እንተተጠራጢርኩም፣ እቲ ናይ ጣልያንኛ ጽሑፍ እዩ ቅቡል።
sheet-unconfirmed = { $count ->
    [one] ቤት ጽሕፈት ኣብዚ ወረቐት ዘሎ { $count } ሓበሬታ ገና ኣየረጋገጾን።
   *[other] ቤት ጽሕፈት ኣብዚ ወረቐት ዘለዉ { $count } ሓበሬታታት ገና ኣየረጋገጾምን።
}
sheet-page = ገጽ { $page } ካብ { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = ማሕተም ቤት ጽሕፈት
sheet-person = ስም ዝሓገዘኩም ሰብ
sheet-return = ናብዚ እትምለስሉ መዓልትን ሰዓትን
sheet-phone = ነዚ ወረቐት ብተሌፎንኩም ኣንብብዎ
sheet-code = QR ኮድ፦ { $address }

## Web page.

page-languages = እዚ ወረቐት ብኻልኦት ቋንቋታት
page-download = ክሕተም ዝኽእል PDF ኣውርዱ
page-leaflets = ኩሎም ወረቓቕቲ
page-accessibility = መግለጺ ተበጻሕነት (ብጣልያንኛ)
page-listen = ስምዑ
page-listen-pause = ንግዚኡ ደው ኣብሉ
page-listen-resume = ቀጽሉ
page-listen-stop = ደው ኣብሉ
page-read = ኣንብቡ
page-send-pdf = PDF ስደዱ
page-send-picture = ከም ስእሊ ስደዱ
index-title = ወረቓቕቲ ሓበሬታ ብብዙሕ ቋንቋታት
index-language = ቋንቋኹም ምረጹ
