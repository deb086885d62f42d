### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Plain language: short sentences, one idea each, polite "आप" with "करें". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

home-title = घर संभालना
home-intro = घर किराए पर लेने से पहले, उसमें रहते समय और उसे छोड़ते समय क्या करें।

## Before moving in

home-before-heading = घर में आने से पहले
home-signing-title = दस्तखत करने से पहले
home-signing-text = घर को दिन में देखें और जाँचें कि दीवारों पर फफूँद तो नहीं है। पूछें कि कॉन्ट्रैक्ट किस तरह का है, कब खत्म होगा और किराए के अलावा कौन से खर्चे देने होंगे। कॉन्ट्रैक्ट समझ न आए, तो दस्तखत न करें और पैसे न दें: पहले मदद लें।
home-registration-title = रजिस्टर किया हुआ कॉन्ट्रैक्ट
home-registration-text = मकान मालिक को { $registration-days ->
    [one] { $registration-days } दिन
   *[other] { $registration-days } दिनों
} के अंदर कॉन्ट्रैक्ट <strong>टैक्स विभाग</strong> (<i>Agenzia delle Entrate</i>) में रजिस्टर कराना होता है। फिर उसे आपको और इमारत के मैनेजर (<i>amministratore</i>) को { $registration-notice-days ->
    [one] { $registration-notice-days } दिन
   *[other] { $registration-notice-days } दिनों
} के अंदर बताना होता है ({ $registration-law })। एक कॉपी माँगें: वह दूसरे कागज़ बनवाने में काम आएगी।

## Money

home-money-heading = पैसे
home-deposit-title = डिपॉज़िट (<i>caparra</i>) और रसीदें
home-deposit-text = <strong>डिपॉज़िट</strong> (<i>caparra</i> या <i>deposito cauzionale</i>) वह रकम है जो शुरू में गारंटी के लिए दी जाती है। आम तौर पर यह { $deposit-months ->
    [one] { $deposit-months } महीने
   *[other] { $deposit-months } महीनों
} के किराए से ज़्यादा नहीं हो सकती। मकान मालिक को इस पर आपको कानूनी ब्याज भी देना होता है ({ $deposit-law })। हमेशा रसीद माँगें।
home-rent-title = किराया देना
home-rent-text = किराया <strong>बैंक ट्रांसफ़र</strong> (<i>bonifico</i>) से दें, या ऐसे तरीके से जिसका सबूत रहे। इससे साबित होगा कि आपने पैसे दिए हैं। किसी महीने किराया न दे पाएँ, तो तुरंत मकान मालिक से बात करें।

## Moving in

home-entry-heading = घर में आते समय
home-record-title = घर सौंपने का कागज़ (<i>verbale di consegna</i>)
home-record-text = इस कागज़ में लिखा होता है कि चाबियाँ मिलते समय घर कैसा है। इसे मकान मालिक के साथ मिलकर लिखें, फ़ोटो और मीटरों पर दिख रहे नंबर भी डालें। दोनों दस्तखत करें। तब दूसरों के किए नुकसान के पैसे आपको नहीं देने पड़ेंगे।
home-utilities-title = बिजली, गैस और पानी
home-utilities-text = मीटर चालू है, पर किसी और के नाम पर? <strong>नाम बदलवाएँ</strong> (<i>voltura</i>): कॉन्ट्रैक्ट आपके नाम हो जाएगा। मीटर बंद है? उसे <strong>दोबारा चालू करवाएँ</strong> (<i>subentro</i>): सेवा आपके नाम से फिर शुरू होगी। कंपनी को फ़ोन करें और मीटर पर दिख रहे नंबर बताएँ।
home-residence-title = निवास (<i>residenza</i>) और कूड़ा टैक्स (<i>TARI</i>)
home-residence-text = <strong>निवास</strong> (<i>residenza</i>) आपके घर का पता है, जो नगरपालिका (<i>Comune</i>) के रजिस्टर में लिखा होता है। घर बदलने पर { $residence-days ->
    [one] { $residence-days } दिन
   *[other] { $residence-days } दिनों
} के अंदर नगरपालिका को बताना ज़रूरी है। <strong>कूड़ा टैक्स</strong> (<i>TARI</i>) का फ़ॉर्म भी भरकर देना होता है: नगरपालिका से पूछें कि कहाँ। घर छोड़ते समय फिर से बताएँ।

## Every day

home-life-heading = घर में रहना
home-heating-title = हीटिंग
home-heating-text = इसे सिर्फ़ कुछ महीनों में चलाने की इजाज़त है। पहला और आखिरी दिन हर नगरपालिका में अलग होता है: इमारत के मैनेजर से पूछें। हीटर (<i>termosifoni</i>) न ढकें: ढकने से घर कम गरम होता है और खर्च बढ़ता है।
home-heating-season = पहला और आखिरी दिन
home-air-title = हवा और फफूँद
home-air-text = नमी वाली हवा से फफूँद बढ़ती है, जो सेहत के लिए बुरी है। हर सुबह और हर शाम कम से कम { $airing-minutes ->
    [one] { $airing-minutes } मिनट
   *[other] { $airing-minutes } मिनट
} के लिए खिड़कियाँ खोलें। बंद कमरे में कपड़े न सुखाएँ।
home-monoxide-title = बॉयलर (<i>caldaia</i>) और ज़हरीली गैस
home-monoxide-text = <strong>कार्बन मोनोऑक्साइड</strong> (<i>monossido di carbonio</i>) बिना गंध की गैस है, जो जान ले सकती है। बॉयलर की जाँच टेक्नीशियन से कराएँ। दीवारों में बने हवा के छेद बंद न करें और घर के अंदर बारबेक्यू न करें। सिर दुखे और जी मिचलाए, तो खिड़कियाँ खोलें, बाहर निकलें और { $emergency-number } पर फ़ोन करें।
home-repairs-title = मरम्मत
home-repairs-text = ज़रूरी मरम्मत मकान मालिक को करानी होती है। <strong>छोटी-मोटी मरम्मत</strong> (<i>piccola manutenzione</i>) आपको करनी होती है, यानी उन चीज़ों की जो इस्तेमाल से घिसती हैं ({ $maintenance-law })। कुछ टूट जाए, तो तुरंत मकान मालिक को लिखें।

## Other people

home-people-heading = मेहमान और परिवार
home-hosting-title = किसी को घर में ठहराना
home-hosting-text = अगर आपके घर में कोई ऐसा व्यक्ति ठहरे जो यूरोपीय संघ का नागरिक नहीं है, तो { $hosting-hours ->
    [one] { $hosting-hours } घंटे
   *[other] { $hosting-hours } घंटों
} के अंदर पुलिस मुख्यालय (<i>Questura</i>) या पुलिस थाने (<i>Commissariato</i>) को लिखकर बताएँ। आपकी नगरपालिका में ये न हों, तो मेयर (<i>Sindaco</i>) को बताएँ। रिश्तेदार के लिए भी और सिर्फ़ एक दिन के लिए भी यह ज़रूरी है ({ $hosting-law })। नहीं तो { $hosting-fine-from } से { $hosting-fine-to } तक का जुर्माना लग सकता है।
home-suitability-title = रहने लायक घर का प्रमाण पत्र (<i>idoneità alloggiativa</i>)
home-suitability-text = यह कागज़ बताता है कि घर उसमें रहने वालों के लिए ठीक है। इसकी ज़रूरत पड़ती है, जैसे <strong>परिवार को इटली बुलाने</strong> (<i>ricongiungimento familiare</i>) के लिए और लंबे समय के <strong>यूरोपीय परमिट</strong> (<i>permesso UE</i>) के लिए। इसे नगरपालिका से माँगें।

## Leaving

home-leaving-heading = घर छोड़ते समय
home-notice-title = घर छोड़ने का नोटिस (<i>disdetta</i>)
home-notice-text = यह वह चिट्ठी है, जिससे आप मकान मालिक को बताते हैं कि आप घर छोड़ना चाहते हैं। कॉन्ट्रैक्ट खत्म होने से पहले जाना हो, तो आम तौर पर कोई गंभीर कारण होना चाहिए और चिट्ठी { $notice-months ->
    [one] { $notice-months } महीना
   *[other] { $notice-months } महीने
} पहले लिखनी होती है। कॉन्ट्रैक्ट पढ़ें: कभी-कभी गंभीर कारण के बिना भी घर छोड़ा जा सकता है। चिट्ठी की एक कॉपी संभालकर रखें।
home-handback-title = चाबियाँ लौटाना
home-handback-text = घर साफ़ करें और मकान मालिक के साथ मीटर पढ़ें। बिजली, गैस और पानी के कॉन्ट्रैक्ट बंद कराएँ। चाबियाँ लौटाते समय दोनों एक नए कागज़ (<i>verbale</i>) पर दस्तखत करें। फिर डिपॉज़िट वापस माँगें।

## Whom to ask

home-contacts-heading = किससे पूछें
home-owner = मकान मालिक, फ़ोन
