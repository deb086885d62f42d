### The leaflet "Le regole del condominio": living in a building with neighbours.
### Plain language: short sentences, one idea each, polite "siz". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand. They take no ending: "{ $… } numarasını", "{ $… } tutarına kadar".
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

rules-title = Apartman kuralları
rules-intro = Komşularla iyi geçinmek için: ne yapmalı, neden kaçınmalı, kimden yardım istemeli.

## Words that the reader will meet on Italian paper.
## In a translation the Italian word stays beside it: <strong>…</strong> (<i>condominio</i>): …

rules-words-heading = Bilmeniz gereken kelimeler
rules-words-condominio = <strong>Apartman</strong> (<i>condominio</i>): birden çok ev sahibi olan bina. Her dairenin kendi sahibi vardır. Giriş, merdivenler, çatı ve avlu herkesindir.
rules-words-amministratore = <strong>Apartman yöneticisi</strong> (<i>amministratore</i>): binanın işlerine bakan kişi. Giderler için para toplar ve ortak yerleri tamir ettirir.
rules-words-assemblea = <strong>Apartman toplantısı</strong> (<i>assemblea</i>): ev sahiplerinin toplantısı. Giderlere ve kurallara karar verir.
rules-words-regolamento = <strong>Yönetmelik</strong> (<i>regolamento</i>): binanın yazılı kuralları. Ev sahibi sayısı { $regulation-owners ->
    [one] { $regulation-owners } kişiden
   *[other] { $regulation-owners } kişiden
} fazlaysa binanın yazılı bir yönetmeliği olmak zorundadır ({ $regulation-law }). Yönetmelik varsa kiracılar için de geçerlidir. Bir kopyasını isteyin ve okuyun.

## Noise

rules-quiet-heading = Gürültü ve dinlenme
rules-quiet-title = Dinlenme saatleri
rules-quiet-text = Her binanın kendi dinlenme saatleri vardır. Bu saatlerde alçak sesle konuşun, müziğin ve televizyonun sesini kısın. Matkap kullanmayın, mobilyaların yerini değiştirmeyin. Böylece herkes uyuyabilir: çocuklar, yaşlılar ve gece çalışanlar.
rules-quiet-day = Gündüz dinlenmesi
rules-quiet-night = Gece dinlenmesi

## Common parts

rules-common-heading = Ortak alanlar
rules-stairs-title = Merdivenler ve kapı önleri
rules-stairs-text = Geçiş yolunu boş bırakın. Merdivendeki ayakkabı, torba ve mobilyalar tehlikelidir: yangında insanların hızla çıkması gerekir. Bisikletleri ve bebek arabalarını yalnızca izin verilen yerlere koyun.
rules-lift-title = Asansör
rules-lift-text = Kabinde yazan kişi sayısını aşmayın. Küçük çocuklar tek başına binmesin. Asansör durursa sakin olun, alarm düğmesine basın ve bekleyin. Yangın varsa merdiveni kullanın.
rules-parking-title = Park yeri ve avlu
rules-parking-text = Yalnızca izin verilen yere park edin. Garajların, bahçe kapılarının ve çıkışların önünde durmayın: acil durumda yardıma gelenler girebilmelidir. Avluda oyun oynamadan önce yönetmelikteki saatlere bakın.

## At home

rules-home-heading = Evde ve balkonda
rules-balcony-title = Balkon
rules-balcony-text = Balkondan hiçbir şey atmayın. Halıları başkalarının balkonu üzerine silkelemeyin. Çamaşırı asmadan önce iyice sıkın, yoksa su alt katta oturanların üzerine damlar. Saksıları iyice sabitleyin ve her saksının altına bir tabak koyun.
rules-pets-title = Evcil hayvanlar
rules-pets-text = Ortak alanlarda köpeği tasmayla gezdirin. Hayvanınız bir yeri kirletirse hemen temizleyin. Onu saatlerce yalnız bırakmayın: havlarsa veya ağlarsa komşuları rahatsız eder.
rules-smoke-title = Sigara, koku ve mangal
rules-smoke-text = Asansörde ve merdivenlerde sigara içmeyin. İzmaritleri pencereden atmayın: yangın çıkarabilir. Yemek pişirirken evi havalandırmak için pencereyi açın. Merdivene açılan kapıyı açmayın. Evin içinde asla mangal yakmayın: mangalın gazı öldürebilir. Dışarıda yakmadan önce yönetmeliği okuyun.
rules-works-title = Evde tadilat
rules-works-text = Tadilata başlamadan önce yöneticiye haber verin. Kiracıysanız önce ev sahibinden izin alın. Duvarlarda veya gaz borularında kendi başınıza iş yapmayın: bir teknisyen gerekir.
rules-guests-title = Misafir ve oda kiraya verme
rules-guests-text = Evinizde Avrupa Birliği vatandaşı olmayan biri gece kalırsa, emniyet müdürlüğüne (<i>Questura</i>) veya polis karakoluna (<i>Commissariato</i>) haber verin. Oturduğunuz belediyede bunlar yoksa belediye başkanına (<i>Sindaco</i>) haber verin. Bunu { $hosting-hours ->
    [one] { $hosting-hours } saat
   *[other] { $hosting-hours } saat
} içinde yazılı olarak yapmak zorundasınız; kalan kişi akrabanız olsa da, yalnızca bir gün kalsa da ({ $hosting-law }). Başkasına oda kiraya vermeden önce sözleşmeyi okuyun: çoğu zaman yasaktır.

## Waste

rules-waste-title = Çöplerin ayrılması
rules-waste-text = Çöpleri belediyenin (<i>Comune</i>) istediği gibi ayırın ve toplama günlerine uyun. Çöp kutularının yanına torba bırakmayın: etrafı kirletir ve hayvanları çeker. Eski mobilyaları avluya bırakmayın: nasıl atılacağını belediyeye sorun.
rules-waste-days = Çöp toplama günleri

## Money and problems

rules-money-heading = Giderler, sorunlar ve cezalar
rules-charges-title = Apartman aidatı (<i>spese condominiali</i>)
rules-charges-text = Aidat temizlik, asansör, su, ısıtma ve benzeri hizmetlerin parasıdır. Kiracıysanız aidatı genellikle siz ödersiniz. Belirtilen tarihe kadar ödeyin ve makbuzları saklayın. Giderlerin belgelerini görme hakkınız vardır ({ $charges-law }).
rules-problems-title = Komşularla sorunlar
rules-problems-text = Önce komşunuzla sakin ve nazik bir şekilde konuşun. Sorun sürerse yöneticiye yazın. Bu yetmezse ofisimizden konut arabuluculuğu (<i>mediazione all’abitare</i>) hakkında bilgi isteyin: bir arabulucu herkesi dinler ve anlaşmanıza yardım eder.
rules-fines-title = Para cezaları
rules-fines-text = Yönetmeliğe uymayan kişi { $fine } tutarına kadar para cezası alabilir. Tekrar yaparsa ceza { $fine-repeated } tutarına kadar çıkabilir. Kararı apartman toplantısı verir ({ $fine-law }).

## Whom to ask

rules-contacts-heading = Kime sormalı
rules-emergency = <strong>Tehlike varsa</strong> (yangın, yaralı biri, suç) hemen { $emergency-number } numarasını arayın.
rules-administrator = Binanızın yöneticisi
rules-administrator-phone = Yöneticinin telefonu
