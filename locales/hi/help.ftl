### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Plain language: short sentences, one idea each, polite "आप" with "करें". Phone numbers are facts and come by themselves:
### never write one by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = इमरजेंसी नंबर
emergency-intro = यह पर्चा घर में ऐसी जगह लगाएँ जहाँ सब इसे देखें। बच्चों को भी समझाएँ।
emergency-numbers-heading = किसे फ़ोन करें
emergency-label-single = <strong>खतरा</strong>: आग, किसी की बहुत खराब तबीयत, अपराध। फ़ायर ब्रिगेड, एंबुलेंस और पुलिस के लिए एक ही नंबर। कॉल मुफ़्त है।
emergency-label-violence = <strong>हिंसा और पीछा करना</strong> (<i>stalking</i>): कोई आपको चोट पहुँचाए, आपका पीछा करे या आपको धमकाए। कॉल मुफ़्त है, दिन-रात। आप अभी खतरे में हों, तो { $emergency-number } पर फ़ोन करें।
emergency-label-gas = <strong>गैस लीक</strong>: Hera नेटवर्क। कॉल मुफ़्त है, दिन-रात।
emergency-label-water = <strong>पानी की लाइन में खराबी</strong>: Hera नेटवर्क।
emergency-company = गैस की कंपनी आपके पते के हिसाब से होती है। बिल पर <strong>तुरंत मदद</strong> (<i>pronto intervento</i>) का नंबर देखें। वह अलग हो, तो उसी पर फ़ोन करें।

## What to say on the phone

emergency-call-heading = फ़ोन पर क्या बताएँ
emergency-who-title = आप कौन हैं
emergency-who-text = अपना नाम बताएँ। इटालियन कम आती हो, तो तुरंत अपनी भाषा का नाम बताएँ।
emergency-where-title = आप कहाँ हैं
emergency-where-text = सड़क, मकान नंबर, मंज़िल और शहर (<i>Comune</i>) बताएँ। इससे मदद जल्दी पहुँचती है।
emergency-what-title = क्या हुआ है
emergency-what-text = बताएँ कि क्या हुआ है और कितने लोगों को मदद चाहिए।
emergency-stay-title = फ़ोन पर बने रहें
emergency-stay-text = शांत रहें और सवालों के जवाब दें। फ़ोन तभी काटें जब आपसे कहा जाए।

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = गैस लीक हो, तो
emergency-gas-title = गैस की गंध
emergency-gas-text = आग न जलाएँ, बिजली के स्विच और दरवाज़े की घंटी न छुएँ, घर के अंदर फ़ोन न चलाएँ। एक चिनगारी से धमाका हो सकता है। गैस का वाल्व बंद करें, खिड़कियाँ खोलें और बाहर निकलें। बाहर से { $gas-leak-phone } (Hera नेटवर्क) पर या गैस के बिल पर लिखे तुरंत मदद के नंबर पर फ़ोन करें। किसी की तबीयत खराब हो, तो { $emergency-number } पर फ़ोन करें।

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = आपकी जानकारी
emergency-address = आपका पता

## The office: what it does, where it is

office-title = हमारा दफ़्तर
office-intro = हमारा काम और हमारा पता।
office-work-heading = हमारा काम
office-work-text = हमारा दफ़्तर दूसरे देशों से इटली आने वाले लोगों के लिए प्रोजेक्टों पर काम करता है। हम दूसरी सरकारी और प्राइवेट संस्थाओं के साथ मिलकर काम करते हैं। प्रोजेक्ट इन विषयों पर हैं:
office-work-home = <strong>घर</strong>: रहने की जगह ढूँढना, पड़ोसियों के साथ अच्छे से रहना, घर-पड़ोस की मध्यस्थता (<i>mediazione all’abitare</i>)।
office-work-training = <strong>पैसा और काम</strong>: पैसे का सही इस्तेमाल और खेती का काम सीखने के कोर्स।
office-work-family = <strong>परिवार और स्कूल</strong>: बच्चों वाले परिवारों की मदद, इटली में नए आए बच्चों के लिए स्कूल।
office-work-health = <strong>सेहत</strong>: जिन्हें मानसिक परेशानी या लत है (जैसे शराब या ड्रग्स की), उनका इलाज और सहारा।
office-work-volunteering = <strong>स्वयंसेवा</strong> (<i>volontariato</i>): शहर के लोगों के साथ मिलकर काम।
office-active = हो सकता है कि कुछ प्रोजेक्ट खत्म हो गए हों। दफ़्तर से पूछें कि कौन से अभी चल रहे हैं।
office-find-heading = हम तक कैसे पहुँचें
office-visit-text = चाहें, तो फ़ोन करें या ईमेल लिखें। आने से पहले समय पूछ लें। इस पर्चे के बारे में सवाल हो, तो इसे साथ लाएँ।

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = आपकी मुलाक़ात का समय
appointment-intro = यहाँ लिखे दिन और समय पर हम आपका इंतज़ार करेंगे। यह पर्चा साथ लाएँ।
appointment-remember-heading = याद रखें
appointment-date = दिन
appointment-time = समय
appointment-person = किनसे मिलना है
appointment-where-heading = कहाँ
appointment-bring = यह लाएँ
appointment-bring-also = यह भी लाएँ
appointment-cannot-heading = अगर आप न आ सकें
appointment-cannot-text = जैसे ही पता चले, दफ़्तर को { $office-phone } पर फ़ोन करें। अपना नाम बताएँ और कोई दूसरा दिन माँगें। देर से आना हो, तब भी फ़ोन करें।
