### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Plain language: short sentences, one idea each, polite "siz". Phone numbers are facts and come by themselves:
### never write one by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Acil durum numaraları
emergency-intro = Bu kâğıdı evde herkesin göreceği bir yere asın. Çocuklara da anlatın.
emergency-numbers-heading = Kimi aramalı
emergency-label-single = <strong>Tehlike</strong>: yangın, durumu çok kötü olan biri, suç. İtfaiye, ambulans ve polis için tek numara. Arama ücretsizdir.
emergency-label-violence = <strong>Şiddet ve ısrarlı takip</strong> (<i>stalking</i>): biri size zarar veriyor, sizi takip ediyor veya tehdit ediyor. Arama gece gündüz ücretsizdir. Şu anda tehlikedeyseniz { $emergency-number } numarasını arayın.
emergency-label-gas = <strong>Gaz kaçağı</strong>: Hera şebekesi. Arama gece gündüz ücretsizdir.
emergency-label-water = <strong>Su arızası</strong>: Hera şebekesi.
emergency-company = Gaz şirketi adresinize göre değişir. Faturada <strong>acil müdahale</strong> (<i>pronto intervento</i>) numarasına bakın. Buradakinden farklıysa onu kullanın.

## What to say on the phone

emergency-call-heading = Telefonda ne söylemeli
emergency-who-title = Kimsiniz
emergency-who-text = Adınızı söyleyin. Az İtalyanca biliyorsanız hangi dili konuştuğunuzu hemen söyleyin.
emergency-where-title = Neredesiniz
emergency-where-text = Sokağı, kapı numarasını, katı ve şehri veya kasabayı (<i>Comune</i>) söyleyin. Böylece yardım çabuk gelir.
emergency-what-title = Ne oldu
emergency-what-text = Ne olduğunu ve kaç kişinin yardıma ihtiyacı olduğunu anlatın.
emergency-stay-title = Telefonda kalın
emergency-stay-text = Sakin olun ve sorulara cevap verin. Telefonu yalnızca size söylediklerinde kapatın.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = Gaz varsa
emergency-gas-title = Gaz kokusu
emergency-gas-text = Ateş yakmayın, elektrik düğmelerine ve zillere dokunmayın, evin içinde telefon kullanmayın. Bir kıvılcım patlamaya yol açabilir. Gaz vanasını kapatın, pencereleri açın ve dışarı çıkın. Dışarıdan { $gas-leak-phone } numarasını (Hera şebekesi) veya gaz faturasındaki acil müdahale numarasını arayın. Kendini kötü hisseden biri varsa { $emergency-number } numarasını arayın.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = Bilgileriniz
emergency-address = Adresiniz

## The office: what it does, where it is

office-title = Ofisimiz
office-intro = Ne yapıyoruz ve neredeyiz.
office-work-heading = Ne yapıyoruz
office-work-text = Ofisimiz, başka ülkelerden İtalya’ya gelen kişiler için projelerde çalışır. Başka kamu kurumları ve özel kuruluşlarla birlikte çalışırız. Projelerin konuları şunlardır:
office-work-home = <strong>Ev</strong>: ev aramak, komşularla iyi geçinmek, konut arabuluculuğu (<i>mediazione all’abitare</i>).
office-work-training = <strong>Para ve iş</strong>: parayı iyi kullanmak ve tarımda çalışmak için kurslar.
office-work-family = <strong>Aile ve okul</strong>: çocuklu ailelere yardım, yeni gelen çocuklar ve gençler için okul.
office-work-health = <strong>Sağlık</strong>: ruhsal sorunu veya bağımlılığı (örneğin alkol ya da uyuşturucu) olanlara tedavi ve destek.
office-work-volunteering = <strong>Gönüllülük</strong>: şehirde yaşayanlarla birlikte etkinlikler.
office-active = Bazı projeler bitmiş olabilir. Hangilerinin sürdüğünü ofise sorun.
office-find-heading = Bize ulaşın
office-visit-text = Telefon edebilir veya e-posta yazabilirsiniz. Gelmeden önce saatleri sorun. Bu broşür hakkında bir sorunuz varsa, broşürü yanınızda getirin.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Randevunuz
appointment-intro = Sizi burada yazan gün ve saatte bekliyoruz. Bu kâğıdı yanınızda getirin.
appointment-remember-heading = Unutmayın
appointment-date = Gün
appointment-time = Saat
appointment-person = Soracağınız kişi
appointment-where-heading = Nerede
appointment-bring = Getirin
appointment-bring-also = Bunu da getirin
appointment-cannot-heading = Gelemezseniz
appointment-cannot-text = Gelemeyeceğinizi öğrenir öğrenmez ofisi { $office-phone } numaralı telefondan arayın. Adınızı söyleyin ve başka bir gün isteyin. Geç kalacaksanız da arayın.
