### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Plain language: short sentences, one idea each, polite "आप" with "करें". Never promise that a reader can take part: the office answers that.
### Names in { $… } come by themselves and stay as they are in every language.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words that come back: servizi = सेवाएँ; operatori = कर्मचारी; operatori sociali = सामाजिक सेवाओं के कर्मचारी;
### persone straniere = विदेशी नागरिक; sportello = काउंटर; progetto = प्रोजेक्ट.

## What all project sheets share

project-what-heading = इसमें क्या होता है
project-who-heading = यह किसके लिए है
project-by-heading = इसे कौन करता है
project-ask-heading = कैसे पूछें
project-status-ask = <strong>शायद यह प्रोजेक्ट खत्म हो चुका है।</strong> दफ़्तर से पूछें कि क्या यह अभी चल रहा है।
project-status-active = <strong>यह प्रोजेक्ट चल रहा है।</strong> दफ़्तर से पूछें कि आपका इसमें शामिल होना मुमकिन है या नहीं, और कैसे।
project-status-ended = <strong>यह प्रोजेक्ट खत्म हो चुका है।</strong> दफ़्तर से पूछें कि अब कौन से प्रोजेक्ट हैं।
project-money-fami = <strong>पैसे कहाँ से आते हैं</strong>: { $fami-name }। यह प्रवासन के लिए यूरोपीय संघ का फ़ंड है।
project-us-partner = <strong>हमारी संस्था</strong>: { $asp-name }। हम पार्टनर हैं: दूसरों के साथ मिलकर काम करते हैं।
project-us-collaborates = <strong>हमारी संस्था</strong>: { $asp-name }। हम प्रोजेक्ट में साथ देते हैं।
project-lead-ravenna = <strong>कौन चलाता है</strong>: { $ravenna-name }। यह पूरे क्षेत्र (<i>Regione</i>) का प्रोजेक्ट है।
project-with-psychology = <strong>किसके साथ</strong>: { $psychology-name } ({ $bologna-name })।

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = प्रोजेक्ट { $fin-short }: पैसे और खेती के कोर्स
project-fin-intro = यह प्रोजेक्ट विदेशी नागरिकों को पैसे की सेवाएँ, जैसे बैंक, इस्तेमाल करने में मदद करता है। नाम ({ $fin-name }) का मतलब है: पैसे की सेवाएँ सबके लिए खुली हों।
project-fin-what-money = <strong>पैसे का कोर्स</strong>। इसमें पैसे, अर्थव्यवस्था और समाज के बारे में काम की बातें बताई जाती हैं। बड़ों का सरकारी स्कूल साथ देता है: { $cpia-name }।
project-fin-what-farming = <strong>खेती का कोर्स</strong>। इसमें पर्माकल्चर (<i>permacultura</i>) सिखाया जाता है, यानी प्रकृति के हिसाब से खेती करने का तरीका।
project-fin-what-business = <strong>खेती का अपना काम खोलने का कोर्स</strong>। इसमें बताया जाता है कि खेती में अपना काम कैसे शुरू करें।
project-fin-what-workers = <strong>सामाजिक सेवाओं के कर्मचारियों का कोर्स</strong>। विदेशी नागरिकों के साथ काम करने वाले कर्मचारी पैसे के विषय पढ़ते हैं। सामाजिक कार्यकर्ताओं की पेशेवर संस्था (<i>Ordine degli assistenti sociali</i>) इस कोर्स को मान्यता देती है।
project-fin-who = पैसे और खेती के कोर्स विदेशी नागरिकों के लिए हैं। आखिरी कोर्स सामाजिक सेवाओं के कर्मचारियों के लिए है, यानी मदद की सेवाओं में काम करने वालों के लिए। किसी सेवा से मदद माँगने पर यह आपके भी काम आ सकता है।
project-fin-lead = <strong>कौन चलाता है</strong>: { $africa-chiama-name }। यह संस्था मुनाफ़े के लिए काम नहीं करती। प्रोजेक्ट तीन क्षेत्रों में है: एमिलिया-रोमान्या, मार्के और अब्रूत्सो।

## INTESE: services of the province work together

project-intese-title = प्रोजेक्ट { $intese-short }: सेवाएँ मिलकर काम करती हैं
project-intese-intro = प्रोजेक्ट चाहता है कि विदेशी नागरिकों के लिए सेवाओं का इस्तेमाल आसान हो। नाम ({ $intese-name }) का मतलब है: प्रांत (<i>provincia</i>) की सेवाएँ एक-दूसरे का साथ देती हैं।
project-intese-what-home = <strong>घर</strong>। कुछ लोग एक ही घर में साथ रहते हैं (<i>cohousing</i>)। उन्हें मदद मिलती है, ताकि आगे वे अपने दम पर किसी घर में रह सकें। घर-पड़ोस की मध्यस्थता (<i>mediazione all’abitare</i>) भी है: मध्यस्थ पड़ोसियों, किराएदारों और मालिकों को एक-दूसरे को समझने में मदद करते हैं।
project-intese-what-health = <strong>सेहत</strong>। समाज और सेहत के विषयों पर कोर्स होते हैं। मकसद है कि सेवाओं का इस्तेमाल आसान हो।
project-intese-what-work = <strong>काम</strong>। प्रोजेक्ट ऐसी कंपनियाँ ढूँढता है जो अपने यहाँ काम करने वालों को रहने की जगह दे सकें। काम में लोगों के साथ एक मार्गदर्शक (<i>tutor</i>) रहता है।
project-intese-what-school = <strong>स्कूल</strong>। जो बच्चे और किशोर अभी-अभी परिवार के पास आए हैं (<i>ricongiungimento familiare</i>), उनके लिए सेवाएँ एक जैसे नियमों पर चलती हैं। मकसद है कि स्कूल में दाखिला आसान हो।
project-intese-what-offices = <strong>इमिग्रेशन दफ़्तर</strong>। प्रांत में सरकार का दफ़्तर (<i>Prefettura</i>) और पुलिस मुख्यालय (<i>Questura</i>) विदेशियों के दूसरे काउंटरों के साथ काम करते हैं। वे एक ही कोर्स करते हैं, ताकि जानकारी ज़्यादा साफ़ मिले। उनके दफ़्तरों में दूसरे कर्मचारी भी मदद करते हैं।
project-intese-who = यह प्रांत के विदेशी नागरिकों के लिए है। काम का एक हिस्सा कर्मचारियों के लिए है, यानी सेवाओं में काम करने वालों के लिए। मकसद है कि सेवाओं में आपको कम रुकावटें मिलें।
project-intese-lead = <strong>कौन चलाता है</strong>: { $prefettura-name }।

## SMART: housing

project-smart-title = प्रोजेक्ट { $smart-short }: घर पाना और उसमें बने रहना
project-smart-intro = यह प्रोजेक्ट विदेशी नागरिकों को घर पाने और उसमें बने रहने में मदद करना चाहता है। नाम ({ $smart-name }) का मतलब है: लोगों के बेहतर स्वागत के लिए मिलकर काम करना।
project-smart-what-study = <strong>ज़रूरतें समझता है</strong>। जानकारी जमा करता है कि विदेशी नागरिकों को किस तरह के घर चाहिए।
project-smart-what-match = <strong>घर की खोज बेहतर बनाता है</strong>। ऐसे बेहतर तरीके ढूँढता है जिनसे घर ढूँढने वाले और घर देने वाले मिल सकें।
project-smart-what-owners = <strong>मालिकों और एजेंसियों से बात करता है</strong>। उन्हें जानकारी देता है, ताकि वे विदेशी नागरिकों को भी घर दें।
project-smart-what-sheets = <strong>कई भाषाओं में पर्चे बनाता है</strong>। ये साझा इमारत के नियम और घर संभालने का तरीका समझाते हैं।
project-smart-what-mediation = <strong>घर-पड़ोस की मध्यस्थता</strong> (<i>mediazione all’abitare</i>) कराता है। मध्यस्थ पड़ोसियों, किराएदारों और मालिकों को एक-दूसरे को समझने में मदद करते हैं।
project-smart-what-workers = <strong>कर्मचारियों को तैयार करता है</strong>। सरकारी और प्राइवेट सेवाओं में घर से जुड़े मामले देखने वालों के लिए कोर्स कराता है।
project-smart-who = यह विदेशी नागरिकों के लिए है। उनमें से प्रोजेक्ट बड़ी मुश्किल में जी रहे लोगों को खोजता है। कोर्स कर्मचारियों के लिए हैं। यह पर्चा सिर्फ़ जानकारी देता है: यह घर पाने की अर्ज़ी नहीं है।

## INTARSI: families with children

project-intarsi-title = प्रोजेक्ट { $intarsi-short }: बच्चों वाले परिवारों की मदद
project-intarsi-intro = प्रोजेक्ट चाहता है कि नाबालिग बच्चों वाले विदेशी परिवारों को सेवाओं से बेहतर मदद मिले। नाम ({ $intarsi-name }) का मतलब है: लोगों के अच्छे स्वागत के लिए मिलकर काम करना।
project-intarsi-what-network = <strong>सेवाओं को जोड़ता है</strong>। सामाजिक सेवाएँ, दूसरे दफ़्तर और संस्थाएँ, सरकारी और प्राइवेट, मिलकर तय करते हैं कि काम कैसे करना है।
project-intarsi-what-families = <strong>मदद का नया तरीका आज़माता है</strong>। सरकारी और प्राइवेट सेवाएँ और स्वयंसेवक मिलकर एक परिवार का साथ देते हैं। वे उस परिवार के लिए मदद की सही योजना बनाते हैं। इससे परिवार को अपने पैरों पर खड़े होने में मदद मिलती है।
project-intarsi-what-workers = <strong>कर्मचारियों को तैयार करता है</strong>। सेवाओं में काम करने वाले नई बातें सीखते हैं। सामाजिक सेवाओं के काउंटरों (<i>sportelli sociali</i>) को उनके काम में मदद मिलती है।
project-intarsi-what-manual = <strong>एक गाइड किताब लिखता है</strong>। वह कर्मचारियों को काम के अच्छे तरीके समझाती है।
project-intarsi-who = प्रोजेक्ट नाबालिग बच्चों वाले विदेशी परिवारों को ध्यान में रखता है। उन परिवारों को भी जिनमें सिर्फ़ माँ या सिर्फ़ पिता हैं। बहुत से काम कर्मचारियों के लिए हैं। मकसद है कि आपको मिलकर काम करने वाली सेवाएँ और अपने परिवार के लिए सही मदद मिले।
project-intarsi-lead = <strong>कौन चलाता है</strong>: { $unione-name }। यह मिलकर काम करने वाली नगरपालिकाओं का समूह है। यह पूरे क्षेत्र (<i>Regione</i>) का प्रोजेक्ट है।

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = प्रोजेक्ट { $becomer-short }: भलाई और मानसिक सेहत
project-becomer-intro = प्रोजेक्ट उन विदेशी नागरिकों की मदद करना चाहता है जिन्हें मानसिक सेहत की परेशानी या कोई लत है। नाम ({ $becomer-name }) का मतलब है: मिलकर काम करना, ताकि सब ठीक रहें।
project-becomer-what-care = <strong>मिलकर इलाज</strong>। अलग-अलग सेवाएँ मिलकर एक ही व्यक्ति का साथ देती हैं: परेशानी समझती हैं, इलाज करती हैं और रोज़ की ज़िंदगी में लौटने में मदद करती हैं।
project-becomer-what-reach = <strong>जल्दी मदद करने की कोशिश</strong>। कर्मचारियों के पास खास साधन हैं, जिनसे पता चलता है कि कौन तकलीफ़ में है या किसकी तबीयत बिगड़ सकती है। इनसे वे सेवाओं को बताते हैं कि किसी व्यक्ति को मदद चाहिए।
project-becomer-what-autonomy = <strong>मदद के नए तरीके आज़माता है</strong>। लोगों को अपने दम पर जीने और अकेले न पड़ने में मदद करता है।
project-becomer-what-workers = <strong>कर्मचारियों को तैयार करता है</strong>। सामाजिक और सेहत की सेवाओं में काम करने वालों के लिए कोर्स कराता है।
project-becomer-who = यह उन विदेशी नागरिकों के लिए है जो तकलीफ़ में हैं या जिनकी तबीयत बिगड़ सकती है। <strong>लत</strong> (<i>dipendenza</i>) का मतलब है: कोई चीज़ छोड़ न पाना, जैसे शराब या ड्रग्स। कोर्स और साधन कर्मचारियों के लिए हैं। मकसद है कि सेवाएँ जल्दी समझें कि आपकी मदद कैसे करनी है।
project-becomer-emergency = <strong>खतरा हो</strong>, आपको या किसी और को, तो तुरंत { $emergency-number } पर फ़ोन करें।

## VALUES: volunteering

project-values-title = प्रोजेक्ट { $values-short }: स्वयंसेवा और समाज में शामिल होना
project-values-intro = स्वयंसेवा (<i>volontariato</i>) का मतलब है दूसरों के लिए बिना पैसे काम करना। प्रोजेक्ट स्वयंसेवा के ज़रिए विदेशी नागरिकों को समाज में शामिल करना चाहता है। अंग्रेज़ी नाम ({ $values-name }) का मतलब है: स्वयंसेवा प्रवासियों को शहर और यूरोप का हिस्सा बनने में मदद करती है।
project-values-what-exchange = <strong>शहरों के बीच आदान-प्रदान</strong>। यूरोप के अलग-अलग शहर एक-दूसरे को बताते हैं कि स्वयंसेवा के कौन से काम अच्छे चलते हैं।
project-values-what-visits = <strong>सीखने की यात्राएँ</strong>। युवा स्वयंसेवक और सामाजिक सेवाओं के कर्मचारी (मदद की सेवाओं में काम करने वाले) विदेश जाते हैं। वे बैठकों और दौरों में भाग लेते हैं।
project-values-what-plan = <strong>शहरों के लिए योजना</strong>। भाग लेने वाले शहरों की एक योजना है, ताकि ज़्यादा लोग विदेशी नागरिकों को समाज में शामिल होने में मदद करें।
project-values-who = यात्राएँ युवा स्वयंसेवकों और सामाजिक सेवाओं के कर्मचारियों के लिए हैं। मकसद विदेशी नागरिकों से जुड़ा है: प्रवासी, शरणार्थी और अंतरराष्ट्रीय सुरक्षा (<i>protezione internazionale</i>) माँगने वाले। <strong>समाज में शामिल होना</strong> (<i>integrazione</i>) यानी शहर के जीवन का हिस्सा बनना। प्रोजेक्ट चाहता है कि ज़्यादा लोग इसमें आपकी मदद करें।
project-values-with = <strong>किसके साथ</strong>: { $cesena-projects-name }।
project-values-money = <strong>पैसे कहाँ से आते हैं</strong>: { $amif-name }। यह शरण, प्रवासन और समाज में शामिल होने के लिए यूरोपीय संघ का फ़ंड है।

## Service Learning: students in the services

project-service-learning-title = प्रोजेक्ट { $service-learning-name }: सेवाओं में छात्र
project-service-learning-intro = यूनिवर्सिटी के छात्र सेवाओं में मदद करते हैं और साथ में सीखते हैं। अंग्रेज़ी नाम ({ $service-learning-name }) का मतलब है: दूसरों के लिए कुछ करते हुए सीखना।
project-service-learning-what-hours = <strong>मनोविज्ञान के छात्र</strong> (<i>psicologia</i>) करीब { $service-learning-hours ->
    [one] { $service-learning-hours } घंटा
   *[other] { $service-learning-hours } घंटे
} सेवाओं में बिताते हैं। वे सामाजिक सेवाओं के कर्मचारियों के साथ काम करते हैं।
project-service-learning-what-services = <strong>कहाँ</strong>: इमिग्रेशन की सेवाओं में, और सामाजिक व घर-पड़ोस की मध्यस्थता में। मध्यस्थ लोगों को, जैसे पड़ोसियों को, एक-दूसरे को समझने में मदद करते हैं।
project-service-learning-what-centre = <strong>यहाँ भी</strong>: बेघर लोगों के केंद्र ({ $marmotta-rossa-name }) में और सड़क टीम (<i>unità di strada</i>) में। सड़क टीम के कर्मचारी सड़क पर जाकर लोगों से मिलते हैं।
project-service-learning-what-aim = <strong>मकसद</strong>: हर नौकरी में काम आने वाली बातें सीखना और समाज की मदद करना।
project-service-learning-who = प्रोजेक्ट यूनिवर्सिटी में पढ़ने वालों के लिए है। आपके लिए इसका मतलब है: इनमें से किसी सेवा में आपको मनोविज्ञान पढ़ने वाला कोई व्यक्ति मिल सकता है। वह कर्मचारियों के साथ काम करता है। उससे बेझिझक पूछें कि वह कौन है और क्या करता है।

## UNICORN: exchanges between countries

project-unicorn-title = प्रोजेक्ट { $unicorn-name }: देशों के बीच आदान-प्रदान
project-unicorn-intro = पढ़ने वाले, पढ़ाने वाले और सामाजिक सेवाओं में काम करने वाले दूसरे देशों के लोगों से मिलते हैं और उनसे सीखते हैं।
project-unicorn-what-exchange = <strong>देशों के बीच आदान-प्रदान</strong>। इसमें छात्र, सामाजिक सेवाओं के कर्मचारी और यूनिवर्सिटी के शिक्षक भाग लेते हैं।
project-unicorn-what-method = <strong>सीखने का एक तरीका</strong>। इसका नाम { $service-learning-name } है: छात्र दूसरों के लिए कुछ करते हुए सीखते हैं।
project-unicorn-what-proof = <strong>मकसद</strong>: इस तरीके को ज़्यादा इस्तेमाल करना और जाँचना कि यह ठीक काम करता है या नहीं।
project-unicorn-who = यह आदान-प्रदान यूनिवर्सिटी में पढ़ने या पढ़ाने वालों और सामाजिक सेवाओं के कर्मचारियों के लिए है। यह काउंटर पर माँगने वाली सेवा नहीं है। आपके लिए इसका मतलब है: यह तरीका कुछ सेवाओं में भी चलता है। वहाँ आपको मनोविज्ञान पढ़ने वाला कोई व्यक्ति मिल सकता है, जो कर्मचारियों के साथ काम करता है। उससे बेझिझक पूछें कि वह कौन है और क्या करता है।
project-unicorn-money = <strong>पैसे कहाँ से आते हैं</strong>: { $erasmus-name }। यह यूरोपीय संघ का एक कार्यक्रम है।

## Overview. The titles of its rules are those of the project sheets.

projects-title = विदेशी नागरिकों के लिए प्रोजेक्ट
projects-intro = हमारा दफ़्तर दूसरे दफ़्तरों, संस्थाओं और यूनिवर्सिटी के साथ इन प्रोजेक्टों पर काम करता है। पढ़ें कि इनमें क्या होता है और ये किसके लिए हैं।
projects-check = <strong>शायद कुछ प्रोजेक्ट खत्म हो चुके हैं।</strong> दफ़्तर से पूछें कि कौन से अभी चल रहे हैं।
projects-fami-heading = { $fami-name } फ़ंड के प्रोजेक्ट
projects-fami-text = { $fami-name } प्रवासन के लिए यूरोपीय संघ का फ़ंड है। वह इन प्रोजेक्टों को पैसे देता है।
projects-fin-text = विदेशी नागरिकों के लिए पैसे, खेती और खेती का अपना काम खोलने के कोर्स हैं। सामाजिक सेवाओं के कर्मचारियों के लिए भी एक कोर्स है।
projects-intese-text = प्रांत (<i>provincia</i>) के दफ़्तर घर, सेहत, काम, स्कूल और कागज़ों पर मिलकर काम करते हैं। मकसद है कि विदेशी नागरिकों को कम रुकावटें मिलें।
projects-smart-text = प्रोजेक्ट घर ढूँढने वालों और घर देने वालों को मिलाना चाहता है। यह कई भाषाओं में पर्चे बनाता है और घर-पड़ोस की मध्यस्थता (<i>mediazione all’abitare</i>) कराता है: मध्यस्थ पड़ोसियों, किराएदारों और मालिकों को एक-दूसरे को समझने में मदद करते हैं।
projects-intarsi-text = सेवाएँ नाबालिग बच्चों वाले विदेशी परिवारों की मदद के नए तरीके आज़माती हैं। बहुत से काम कर्मचारियों के लिए हैं।
projects-becomer-text = जिन लोगों को मानसिक सेहत की परेशानी या कोई लत है, जैसे शराब की, उनके लिए सेवाएँ मिलकर काम करती हैं। मकसद है जल्दी समझना कि किसे मदद चाहिए।
projects-europe-heading = यूरोप और यूनिवर्सिटी के साथ प्रोजेक्ट
projects-values-text = युवा स्वयंसेवक और सामाजिक सेवाओं के कर्मचारी यूरोप के दूसरे शहरों से मिलते हैं। मकसद है कि विदेशी नागरिक समाज में शामिल हों।
projects-service-learning-text = मनोविज्ञान के छात्र कुछ सेवाओं में मदद करते हैं और साथ में सीखते हैं। वहाँ वे आपको कर्मचारियों के साथ मिल सकते हैं।
projects-unicorn-text = छात्र, शिक्षक और सामाजिक सेवाओं के कर्मचारी दूसरे देशों से सीखते हैं। यह काउंटर पर माँगने वाली सेवा नहीं है।
