### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Plain language: short sentences, one idea each, polite "siz". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words in <strong> are words that the reader will meet on Italian paper. In a translation the Italian word
### stays beside them: <strong>…</strong> (<i>caparra</i>). The same for Italian words in titles.

home-title = Kiralık evde yaşamak
home-intro = Ev kiralamadan önce, evde otururken ve evden çıkarken ne yapmalı.

## Before moving in

home-before-heading = Taşınmadan önce
home-signing-title = İmzalamadan önce
home-signing-text = Evi gündüz gezin ve duvarlarda küf var mı diye bakın. Sözleşmenin türünü, ne zaman biteceğini ve kira dışında hangi giderleri ödeyeceğinizi sorun. Sözleşmeyi anlamıyorsanız imzalamayın ve para vermeyin: önce yardım isteyin.
home-registration-title = Kayıtlı sözleşme
home-registration-text = Ev sahibi, sözleşmeyi { $registration-days ->
    [one] { $registration-days } gün
   *[other] { $registration-days } gün
} içinde <strong>vergi dairesine</strong> (<i>Agenzia delle Entrate</i>) kaydettirmek zorundadır. Sonra { $registration-notice-days ->
    [one] { $registration-notice-days } gün
   *[other] { $registration-notice-days } gün
} içinde size ve apartman yöneticisine (<i>amministratore</i>) haber vermek zorundadır ({ $registration-law }). Bir kopyasını isteyin: başka belgeler için size gerekir.

## Money

home-money-heading = Para
home-deposit-title = Depozito ve makbuzlar
home-deposit-text = <strong>Depozito</strong> (<i>caparra</i>) veya <strong>güvence parası</strong> (<i>deposito cauzionale</i>), başta güvence olarak verdiğiniz paradır. Genellikle { $deposit-months ->
    [one] { $deposit-months } aylık
   *[other] { $deposit-months } aylık
} kirayı geçemez. Ev sahibi size yasal faizini de ödemek zorundadır ({ $deposit-law }). Her zaman makbuz isteyin.
home-rent-title = Kirayı ödemek
home-rent-text = <strong>Banka havalesi</strong> (<i>bonifico</i>) veya kanıt bırakan başka bir yol kullanın. Böylece ödediğinizi gösterebilirsiniz. Bir ay ödeyemezseniz hemen ev sahibiyle konuşun.

## Moving in

home-entry-heading = Eve girerken
home-record-title = Teslim tutanağı (<i>verbale di consegna</i>)
home-record-text = Anahtarları aldığınızda evin nasıl olduğunu gösteren belgedir. Ev sahibiyle birlikte yazın; fotoğrafları ve sayaç rakamlarını ekleyin. İkiniz de imzalayın. Böylece başkasının verdiği zararı ödemezsiniz.
home-utilities-title = Elektrik, gaz ve su
home-utilities-text = Sayaç çalışıyor ama başkasının adına mı? <strong>Abonelik devri</strong> (<i>voltura</i>) isteyin: sözleşme size geçer. Sayaç kapalı mı? <strong>Sayaç açtırma</strong> (<i>subentro</i>) isteyin: hizmet sizin adınıza yeniden başlar. Şirketi arayın ve sayaçta okuduğunuz rakamları söyleyin.
home-residence-title = Adres kaydı ve çöp vergisi
home-residence-text = <strong>Adres kaydı</strong> (<i>residenza</i>), belediyenin (<i>Comune</i>) kayıtlarına yazılan ev adresinizdir. Ev değiştirince bunu { $residence-days ->
    [one] { $residence-days } gün
   *[other] { $residence-days } gün
} içinde belediyeye bildirmek zorundasınız. <strong>Çöp vergisi</strong> (<i>TARI</i>) için de bildirim yapmak zorundasınız: nerede yapılacağını belediyeye sorun. Evden çıkınca yeniden haber verin.

## Every day

home-life-heading = Evde günlük yaşam
home-heating-title = Isıtma
home-heating-text = Isıtma yalnızca bazı aylarda açılabilir. İlk ve son gün belediyeye göre değişir: yöneticiye sorun. Kalorifer peteklerini örtmeyin: örterseniz ev daha az ısınır ve daha çok para ödersiniz.
home-heating-season = İlk ve son gün
home-air-title = Havalandırma ve küf
home-air-text = Nemli hava küf yapar, küf sağlığa zararlıdır. Pencereleri her sabah ve her akşam en az { $airing-minutes ->
    [one] { $airing-minutes } dakika
   *[other] { $airing-minutes } dakika
} açın. Kapalı bir odada çamaşır kurutmayın.
home-monoxide-title = Kombi ve karbonmonoksit
home-monoxide-text = <strong>Karbonmonoksit</strong> (<i>monossido di carbonio</i>) kokusu olmayan, öldürebilen bir gazdır. Kombiyi bir teknisyene kontrol ettirin. Duvarlardaki hava deliklerini kapatmayın ve evde mangal yakmayın. Başınız ağrır ve mideniz bulanırsa pencereleri açın, dışarı çıkın ve { $emergency-number } numarasını arayın.
home-repairs-title = Tamirler
home-repairs-text = Gerekli tamirleri ev sahibi yaptırır. Kullandıkça eskiyen şeylerin <strong>küçük bakımını</strong> (<i>piccola manutenzione</i>) siz yaparsınız ({ $maintenance-law }). Bir şey bozulursa hemen ev sahibine yazın.

## Other people

home-people-heading = Misafirler ve aile
home-hosting-title = Birini misafir etmek
home-hosting-text = Avrupa Birliği vatandaşı olmayan birini misafir ederseniz, { $hosting-hours ->
    [one] { $hosting-hours } saat
   *[other] { $hosting-hours } saat
} içinde emniyet müdürlüğüne (<i>Questura</i>) veya polis karakoluna (<i>Commissariato</i>) yazılı olarak haber verin. Oturduğunuz belediyede bunlar yoksa belediye başkanına (<i>Sindaco</i>) haber verin. Bunu akraba için de, tek gün için de yapmak zorundasınız ({ $hosting-law }). Yoksa { $hosting-fine-from } ile { $hosting-fine-to } arasında para cezası alabilirsiniz.
home-suitability-title = Konut uygunluk belgesi (<i>idoneità alloggiativa</i>)
home-suitability-text = Bu belge, evin içinde oturanlar için uygun olduğunu gösterir. Örneğin <strong>aile birleşimi</strong> (<i>ricongiungimento familiare</i>) için, yani ailenizi İtalya’ya getirmek için gerekir. Uzun süreli <strong>AB oturma izni</strong> (<i>permesso UE</i>) için de gerekir. Belediyeden isteyin.

## Leaving

home-leaving-heading = Evden çıkarken
home-notice-title = Çıkış bildirimi (<i>disdetta</i>)
home-notice-text = Evden çıkmak istediğinizi ev sahibine bildirdiğiniz mektuptur. Sözleşme bitmeden çıkarsanız genellikle ciddi bir neden gerekir ve { $notice-months ->
    [one] { $notice-months } ay
   *[other] { $notice-months } ay
} önceden yazmak zorundasınız. Sözleşmeyi okuyun: bazen ciddi bir neden olmadan da evden çıkabilirsiniz. Mektubun bir kopyasını saklayın.
home-handback-title = Anahtarların iadesi
home-handback-text = Evi temizleyin ve ev sahibiyle birlikte sayaçları okuyun. Elektrik, gaz ve su sözleşmelerini kapatın. Anahtarları geri verirken birlikte yeni bir tutanak imzalayın. Sonra depozitoyu geri isteyin.

## Whom to ask

home-contacts-heading = Kime sormalı
home-owner = Ev sahibi, telefonu
