### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = पता
contact-phone = फ़ोन
contact-mobile = मोबाइल
contact-email = ईमेल
contact-web = वेबसाइट
contact-hours = खुलने का समय

## Truth about the text, at the end of every sheet.

sheet-updated = { $date } को अपडेट किया गया।
sheet-notice = यह पर्चा जानकारी देता है। यह कानून की जगह नहीं लेता।
sheet-part = यह पर्चे का केवल एक हिस्सा है। पूरा पर्चा हमारे दफ़्तर में है: माँग लें।
sheet-drafted = यह पर्चा अभी पक्का नहीं है: दफ़्तर ने इसकी पुष्टि नहीं की है।
sheet-machine = मशीन का किया अनुवाद: अभी तक किसी व्यक्ति ने इसे नहीं जाँचा है। शक हो, तो इटालियन में लिखी बात ही मानी जाएगी।
sheet-partly = मशीन का किया अनुवाद: किसी व्यक्ति ने इसका सिर्फ़ एक हिस्सा जाँचा है। शक हो, तो इटालियन में लिखी बात ही मानी जाएगी।
sheet-stale = इस अनुवाद के बाद इटालियन में लिखी बात बदल गई है। शक हो, तो इटालियन में लिखी बात ही मानी जाएगी।
sheet-unconfirmed = { $count ->
    [one] दफ़्तर ने इस पर्चे की { $count } जानकारी की पुष्टि अभी नहीं की है।
   *[other] दफ़्तर ने इस पर्चे की { $count } जानकारियों की पुष्टि अभी नहीं की है।
}
sheet-page = पेज { $page } / { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = दफ़्तर की मुहर
sheet-person = मदद करने वाले व्यक्ति का नाम
sheet-return = यहाँ फिर आने का दिन और समय
sheet-phone = यह पर्चा अपने फ़ोन पर पढ़ें
sheet-code = QR कोड: { $address }

## Web page.

page-languages = यह पर्चा दूसरी भाषाओं में
page-download = छापने के लिए PDF डाउनलोड करें
page-leaflets = सभी पर्चे
page-accessibility = सुगम्यता विवरण (इटालियन में)
page-listen = सुनें
page-listen-pause = रोकें
page-listen-resume = आगे सुनें
page-listen-stop = बंद करें
page-read = पढ़ें
page-send-pdf = PDF भेजें
page-send-picture = तस्वीर के रूप में भेजें
index-title = कई भाषाओं में जानकारी के पर्चे
index-language = भाषा चुनें
