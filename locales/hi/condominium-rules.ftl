### The leaflet "Le regole del condominio": living in a building with neighbours.
### Plain language: short sentences, one idea each, polite "आप" with "करें". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

rules-title = साझा इमारत के नियम
rules-intro = पड़ोसियों के साथ अच्छे से कैसे रहें: क्या करें, क्या न करें, मदद किससे माँगें।

## Words that the reader will meet on Italian paper.
## In a translation the Italian word stays beside it: <strong>…</strong> (<i>condominio</i>): …

rules-words-heading = ये शब्द जान लें
rules-words-condominio = <strong>साझा इमारत</strong> (<i>condominio</i>): कई मालिकों वाली इमारत। हर घर का अपना मालिक होता है। अंदर आने का रास्ता, सीढ़ियाँ, छत और आँगन सबके होते हैं।
rules-words-amministratore = <strong>इमारत का मैनेजर</strong> (<i>amministratore</i>): इमारत का काम देखने वाला व्यक्ति। वह खर्चों के पैसे इकट्ठा करता है और साझा हिस्सों की मरम्मत कराता है।
rules-words-assemblea = <strong>मालिकों की बैठक</strong> (<i>assemblea</i>): घरों के मालिकों की मीटिंग। इसमें खर्चों और नियमों का फ़ैसला होता है।
rules-words-regolamento = <strong>नियमावली</strong> (<i>regolamento</i>): इमारत के लिखे हुए नियम। इमारत में लिखी नियमावली होना कानूनन ज़रूरी है, अगर वहाँ { $regulation-owners ->
    [one] { $regulation-owners } से ज़्यादा मालिक हों
   *[other] { $regulation-owners } से ज़्यादा मालिक हों
} ({ $regulation-law })। नियमावली हो, तो वह किराए पर रहने वालों पर भी लागू होती है। इसकी कॉपी माँगें और पढ़ें।

## Noise

rules-quiet-heading = शोर और आराम
rules-quiet-title = आराम का समय
rules-quiet-text = हर इमारत में आराम का अपना समय होता है। उस समय धीरे बोलें और गाने व टीवी की आवाज़ कम रखें। ड्रिल मशीन न चलाएँ और फ़र्नीचर न खिसकाएँ। इससे सब सो सकते हैं: बच्चे, बुज़ुर्ग और रात में काम करने वाले।
rules-quiet-day = दिन में आराम
rules-quiet-night = रात में आराम

## Common parts

rules-common-heading = सबकी जगहें
rules-stairs-title = सीढ़ियाँ और दरवाज़ों के बाहर की जगह
rules-stairs-text = रास्ता खाली रखें। सीढ़ियों पर जूते, थैले और फ़र्नीचर रखना खतरनाक है: आग लगने पर लोगों को जल्दी बाहर निकलना होता है। साइकिल और बच्चा-गाड़ी सिर्फ़ वहीं रखें जहाँ इजाज़त हो।
rules-lift-title = लिफ़्ट
rules-lift-text = लिफ़्ट में जितने लोग लिखे हैं, उनसे ज़्यादा न चढ़ें। छोटे बच्चे अकेले न जाएँ। लिफ़्ट रुक जाए, तो शांत रहें, अलार्म का बटन दबाएँ और इंतज़ार करें। आग लगी हो, तो सीढ़ियों से जाएँ।
rules-parking-title = पार्किंग और आँगन
rules-parking-text = गाड़ी सिर्फ़ वहीं खड़ी करें जहाँ इजाज़त हो। गैराज, गेट और बाहर जाने के रास्तों के सामने गाड़ी न रोकें: इमरजेंसी में मदद करने वालों को अंदर आना होता है। आँगन में खेलने से पहले नियमावली में समय देखें।

## At home

rules-home-heading = घर में और बालकनी पर
rules-balcony-title = बालकनी
rules-balcony-text = बालकनी से कुछ न फेंकें। दूसरों की बालकनी के ऊपर कालीन न झाड़ें। कपड़े सुखाने से पहले अच्छी तरह निचोड़ें, नहीं तो पानी नीचे रहने वालों पर गिरता है। गमलों को मज़बूती से लगाएँ और हर गमले के नीचे प्लेट रखें।
rules-pets-title = पालतू जानवर
rules-pets-text = साझा जगहों में कुत्ते को पट्टे से पकड़कर रखें। आपका जानवर गंदगी करे, तो तुरंत साफ़ करें। उसे कई घंटे अकेला न छोड़ें: उसके भौंकने या रोने से पड़ोसियों को परेशानी होती है।
rules-smoke-title = धुआँ, गंध और बारबेक्यू
rules-smoke-text = लिफ़्ट में और सीढ़ियों पर सिगरेट न पिएँ। सिगरेट के टुकड़े खिड़की से न फेंकें: उनसे आग लग सकती है। खाना बनाते समय ताज़ी हवा के लिए खिड़की खोलें। सीढ़ियों की तरफ़ का दरवाज़ा न खोलें। घर के अंदर बारबेक्यू कभी न करें: इसकी गैस जान ले सकती है। बाहर करना हो, तो पहले नियमावली पढ़ें।
rules-works-title = घर में मरम्मत या बदलाव
rules-works-text = काम शुरू करने से पहले इमारत के मैनेजर को बताएँ। घर किराए का हो, तो पहले मकान मालिक से इजाज़त लें। दीवारों या गैस के पाइपों का काम खुद न करें: इसके लिए टेक्नीशियन चाहिए।
rules-guests-title = मेहमान और कमरा किराए पर देना
rules-guests-text = अगर आपके घर में कोई ऐसा व्यक्ति सोए जो यूरोपीय संघ का नागरिक नहीं है, तो पुलिस मुख्यालय (<i>Questura</i>) या पुलिस थाने (<i>Commissariato</i>) को बताएँ। आपकी नगरपालिका (<i>Comune</i>) में ये न हों, तो मेयर (<i>Sindaco</i>) को बताएँ। यह { $hosting-hours ->
    [one] { $hosting-hours } घंटे
   *[other] { $hosting-hours } घंटों
} के अंदर लिखकर बताना ज़रूरी है, रिश्तेदार के लिए भी और सिर्फ़ एक दिन के लिए भी ({ $hosting-law })। दूसरों को कमरा किराए पर देने (<i>subaffitto</i>) से पहले कॉन्ट्रैक्ट पढ़ें: अक्सर यह मना होता है।

## Waste

rules-waste-title = कूड़ा अलग-अलग करना (<i>raccolta differenziata</i>)
rules-waste-text = कूड़ा वैसे अलग करें जैसे नगरपालिका कहती है, और कूड़ा उठने के दिनों का ध्यान रखें। कूड़ेदानों के पास थैले न छोड़ें: उनसे गंदगी होती है और जानवर आते हैं। पुराना फ़र्नीचर आँगन में न छोड़ें: नगरपालिका से पूछें कि उसे कैसे हटाना है।
rules-waste-days = कूड़ा उठने के दिन

## Money and problems

rules-money-heading = खर्चे, परेशानियाँ और जुर्माने
rules-charges-title = इमारत के साझा खर्चे (<i>spese condominiali</i>)
rules-charges-text = ये सफ़ाई, लिफ़्ट, पानी, हीटिंग और ऐसी दूसरी सेवाओं के खर्चे हैं। घर किराए का हो, तो आम तौर पर ये आपको देने होते हैं। दी हुई तारीख तक पैसे दें और रसीदें संभालकर रखें। आपको खर्चों के कागज़ देखने का हक है ({ $charges-law })।
rules-problems-title = पड़ोसियों से परेशानी
rules-problems-text = पहले अपने पड़ोसी से शांति और नरमी से बात करें। परेशानी बनी रहे, तो इमारत के मैनेजर को लिखें। इससे भी काम न बने, तो हमारे दफ़्तर से घर-पड़ोस की मध्यस्थता (<i>mediazione all’abitare</i>) के बारे में पूछें: मध्यस्थ सबकी बात सुनते हैं और समझौता करने में मदद करते हैं।
rules-fines-title = जुर्माने
rules-fines-text = नियमावली न मानने पर { $fine } तक का जुर्माना लग सकता है। दोबारा ऐसा करने पर जुर्माना { $fine-repeated } तक हो सकता है। फ़ैसला मालिकों की बैठक में होता है ({ $fine-law })।

## Whom to ask

rules-contacts-heading = किससे पूछें
rules-emergency = <strong>खतरा हो</strong> (आग, घायल व्यक्ति, अपराध), तो तुरंत { $emergency-number } पर फ़ोन करें।
rules-administrator = आपकी इमारत का मैनेजर
rules-administrator-phone = मैनेजर का फ़ोन
