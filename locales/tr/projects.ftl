### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Plain language: short sentences, one idea each, polite "siz". Never promise that a reader can take part: the office answers that.
### Names in { $… } come by themselves and stay as they are. They take no ending: "{ $… } projesi", "{ $… } fonu".
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words that come back: servizi = hizmetler; operatori = görevliler; operatori sociali = sosyal hizmet görevlileri;
### persone straniere = yabancılar; sportello = danışma masası; mediazione all'abitare = konut arabuluculuğu.

## What all project sheets share

project-what-heading = Ne yapıyor
project-who-heading = Kimler için
project-by-heading = Kim yapıyor
project-ask-heading = Nasıl bilgi alınır
project-status-ask = <strong>Bu proje bitmiş olabilir.</strong> Sürüp sürmediğini ofise sorun.
project-status-active = <strong>Bu proje sürüyor.</strong> Katılıp katılamayacağınızı ve nasıl katılacağınızı ofise sorun.
project-status-ended = <strong>Bu proje bitti.</strong> Şimdi hangi projeler olduğunu ofise sorun.
project-money-fami = <strong>Para nereden geliyor</strong>: { $fami-name }. Göç için bir Avrupa Birliği fonudur.
project-us-partner = <strong>Kurumumuz</strong>: { $asp-name }. Proje ortağıyız (<i>partner</i>): diğerleriyle birlikte çalışıyoruz.
project-us-collaborates = <strong>Kurumumuz</strong>: { $asp-name }. Projeye katkı veriyoruz.
project-lead-ravenna = <strong>Projeyi yöneten</strong>: { $ravenna-name }. Proje bölgeseldir.
project-with-psychology = <strong>Kiminle</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = { $fin-short } projesi: para ve tarım kursları
project-fin-intro = Proje, yabancıların banka gibi para hizmetlerini kullanmasına yardım eder. Adı ({ $fin-name }) şu demektir: herkese açık para hizmetleri.
project-fin-what-money = <strong>Para kursu</strong>. Para, ekonomi ve toplum hakkında yararlı şeyler anlatır. Yetişkinler için devlet okulu katkı verir: { $cpia-name }.
project-fin-what-farming = <strong>Tarım kursu</strong>. Permakültürü öğretir. Bu, doğaya uyan bir tarım yoludur.
project-fin-what-business = <strong>Tarım işletmesi açma kursu</strong>. Tarımda kendi işini kurmaya nasıl başlanacağını anlatır.
project-fin-what-workers = <strong>Sosyal hizmet görevlileri için kurs</strong>. Yabancılarla çalışan görevliler para konularını öğrenir. Sosyal hizmet uzmanları odası (<i>Ordine degli assistenti sociali</i>) bu kursu tanır.
project-fin-who = Para ve tarım kursları yabancılar içindir. Son kurs sosyal hizmet görevlileri, yani yardım hizmetlerinde çalışanlar içindir. Bir hizmetten yardım isterseniz, bu kurs size de yarayabilir.
project-fin-lead = <strong>Projeyi yöneten</strong>: { $africa-chiama-name }. Kâr amacı olmayan bir kuruluştur. Proje üç bölgeyi kapsar: Emilia-Romagna, Marche ve Abruzzo.

## INTESE: services of the province work together

project-intese-title = { $intese-short } projesi: hizmetler birlikte çalışıyor
project-intese-intro = Proje, yabancıların hizmetleri kullanmasını kolaylaştırmak istiyor. Adı ({ $intese-name }) şu demektir: ildeki hizmetler iş birliği yapar.
project-intese-what-home = <strong>Ev</strong>. Bazı kişiler aynı evde birlikte oturur (cohousing). Bir evde bağımsız yaşayabilecek duruma gelmek için yardım alırlar. Konut arabuluculuğu (<i>mediazione all’abitare</i>) da vardır: bir arabulucu komşuların, kiracıların ve ev sahiplerinin birbirini anlamasına yardım eder.
project-intese-what-health = <strong>Sağlık</strong>. Sosyal konularda ve sağlık konularında kurslar vardır. Amaç, hizmetleri kullanmanın daha kolay olmasıdır.
project-intese-what-work = <strong>İş</strong>. Proje, çalışanlarına kalacak yer verebilecek şirketleri arar. Bir rehber (<i>tutor</i>) işte kişilere destek olur.
project-intese-what-school = <strong>Okul</strong>. Hizmetler, aile birleşimiyle (<i>ricongiungimento familiare</i>) yeni gelen çocuklar ve gençler için ortak kurallara uyar. Amaç, okula daha kolay başlamaktır.
project-intese-what-offices = <strong>Göç ofisleri</strong>. Valilik (<i>Prefettura</i>, hükûmetin ildeki ofisi) ve emniyet müdürlüğü (<i>Questura</i>, polisin ofisi) yabancılar için olan diğer danışma masalarıyla çalışır. Daha açık bilgi vermek için aynı kursa katılırlar. Ofislerinde başka görevliler de yardım eder.
project-intese-who = İldeki yabancılar içindir. Çalışmaların bir bölümü görevliler, yani hizmetlerde çalışanlar içindir. Amaç, hizmetlerde daha az engelle karşılaşmanızdır.
project-intese-lead = <strong>Projeyi yöneten</strong>: { $prefettura-name }.

## SMART: housing

project-smart-title = { $smart-short } projesi: ev bulmak ve kaybetmemek
project-smart-intro = Proje, yabancıların ev bulmasına ve evini kaybetmemesine yardım etmek istiyor. Adı ({ $smart-name }) şu demektir: gelenleri daha iyi karşılamak için birlikte çalışmak.
project-smart-what-study = <strong>İhtiyaçları inceler</strong>. Yabancıların hangi evlere ihtiyacı olduğu hakkında bilgi toplar.
project-smart-what-match = <strong>Ev aramayı iyileştirir</strong>. Ev arayanlarla ev verebilecek kişileri buluşturmak için daha iyi yollar arar.
project-smart-what-owners = <strong>Ev sahipleriyle ve emlakçılarla konuşur</strong>. Yabancılara da ev vermeleri için onları bilgilendirir.
project-smart-what-sheets = <strong>Farklı dillerde broşürler hazırlar</strong>. Broşürler apartman kurallarını ve evde nelere dikkat edileceğini anlatır.
project-smart-what-mediation = <strong>Konut arabuluculuğu sunar</strong> (<i>mediazione all’abitare</i>). Bir arabulucu komşuların, kiracıların ve ev sahiplerinin birbirini anlamasına yardım eder.
project-smart-what-workers = <strong>Görevlileri hazırlar</strong>. Kamu hizmetlerinde ve özel hizmetlerde ev konusuyla ilgilenenler için kurslar düzenler.
project-smart-who = Yabancılar içindir. Proje, aralarından büyük zorluk içinde yaşayanları bulmaya çalışır. Kurslar görevliler içindir. Bu broşür yalnızca bilgi verir: ev başvurusu değildir.

## INTARSI: families with children

project-intarsi-title = { $intarsi-short } projesi: çocuklu ailelere yardım
project-intarsi-intro = Proje, hizmetlerin reşit olmayan çocukları olan yabancı ailelere yardımını iyileştirmek istiyor. Adı ({ $intarsi-name }) şu demektir: insanları iyi karşılamak için birlikte çalışmak.
project-intarsi-what-network = <strong>Hizmetleri bir araya getirir</strong>. Sosyal hizmetler, başka ofisler, kamu kuruluşları ve özel kuruluşlar nasıl çalışacaklarına birlikte karar verir.
project-intarsi-what-families = <strong>Yeni bir yardım yolu dener</strong>. Kamu hizmetleri, özel hizmetler ve gönüllüler bir aileye birlikte destek olur. Aileye uygun bir yardım planı hazırlarlar. Plan, ailenin bağımsız olmasına yardım eder.
project-intarsi-what-workers = <strong>Görevlileri hazırlar</strong>. Hizmetlerde çalışanlar yeni şeyler öğrenir. Sosyal danışma masaları (<i>sportelli sociali</i>) işlerinde destek alır.
project-intarsi-what-manual = <strong>El kitabı yazar</strong>. Görevlilere, iyi sonuç veren çalışma yollarını anlatır.
project-intarsi-who = Proje, reşit olmayan çocukları olan yabancı aileler düşünülerek hazırlandı. Çocuğuna tek başına bakan anneler ve babalar da düşünüldü. Birçok etkinlik görevliler içindir. Amaç, birlikte çalışan hizmetler ve ailenize uygun bir yardım bulmanızdır.
project-intarsi-lead = <strong>Projeyi yöneten</strong>: { $unione-name }. Birlikte çalışan belediyelerden oluşan bir birliktir. Proje bölgeseldir.

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = { $becomer-short } projesi: iyi yaşam ve ruh sağlığı
project-becomer-intro = Proje, ruh sağlığı sorunu veya bağımlılığı olan yabancılara yardım etmek istiyor. Adı ({ $becomer-name }) şu demektir: herkes iyi olsun diye birlikte çalışmak.
project-becomer-what-care = <strong>Birlikte tedavi</strong>. Farklı hizmetler aynı kişiyle birlikte ilgilenir: sorunu anlar, tedavi eder ve günlük yaşama dönmesine yardım eder.
project-becomer-what-reach = <strong>Erken yardım etmeye çalışır</strong>. Görevlilerin, kendini kötü hisseden veya risk altında olanları bulmak için özel araçları vardır. Bunlar, birinin yardıma ihtiyacı olduğunu hizmetlere haber vermeye yarar.
project-becomer-what-autonomy = <strong>Yeni yardım yolları dener</strong>. Kişilerin bağımsız yaşamasına ve yalnız kalmamasına yardım eder.
project-becomer-what-workers = <strong>Görevlileri hazırlar</strong>. Sosyal hizmetlerde ve sağlık hizmetlerinde çalışanlar için kurslar düzenler.
project-becomer-who = Kendini kötü hisseden veya risk altında olan yabancılar içindir. <strong>Bağımlılık</strong> (<i>dipendenza</i>) şu demektir: bir şeyi bırakamamak, örneğin alkolü veya uyuşturucuyu. Kurslar ve araçlar görevliler içindir. Amaç, hizmetlerin size nasıl yardım edeceğini daha erken anlamasıdır.
project-becomer-emergency = Siz veya başka biri <strong>tehlikedeyse</strong>, hemen { $emergency-number } numarasını arayın.

## VALUES: volunteering

project-values-title = { $values-short } projesi: gönüllülük ve uyum
project-values-intro = Gönüllülük, başkaları için ücretsiz çalışmak demektir. Proje, yabancıların uyumu için gönüllülükten yararlanır. İngilizce adı ({ $values-name }) şu demektir: gönüllülük, göçmenlerin şehrin ve Avrupa’nın parçası olmasına yardım eder.
project-values-what-exchange = <strong>Şehirler arası paylaşım</strong>. Farklı Avrupa şehirleri, hangi gönüllülük etkinliklerinin iyi sonuç verdiğini birbirine anlatır.
project-values-what-visits = <strong>Öğrenme gezileri</strong>. Genç gönüllüler ve sosyal hizmet görevlileri (yardım hizmetlerinde çalışanlar) yurt dışına gider. Buluşmalara ve ziyaretlere katılır.
project-values-what-plan = <strong>Şehirler için bir plan</strong>. Katılan şehirlerin, daha çok kişi uyuma destek olsun diye bir planı vardır.
project-values-who = Geziler genç gönüllüler ve sosyal hizmet görevlileri içindir. Amaç yabancılarla ilgilidir: göçmenler, mülteciler ve uluslararası koruma (<i>protezione internazionale</i>) isteyenler. <strong>Uyum</strong> (<i>integrazione</i>) şu demektir: şehrin yaşamının bir parçası olmak. Proje, şehirde yaşayan daha çok kişinin bu konuda size yardım etmesini istiyor.
project-values-with = <strong>Kiminle</strong>: { $cesena-projects-name }.
project-values-money = <strong>Para nereden geliyor</strong>: { $amif-name }. Sığınma, göç ve uyum için bir Avrupa Birliği fonudur.

## Service Learning: students in the services

project-service-learning-title = { $service-learning-name } projesi: öğrenciler hizmetlerde
project-service-learning-intro = Üniversite öğrencileri hizmetlerde yardım eder ve bu sırada öğrenir. İngilizce adı ({ $service-learning-name }) şu demektir: başkaları için bir şey yaparken öğrenmek.
project-service-learning-what-hours = <strong>Psikoloji okuyanlar</strong> yaklaşık { $service-learning-hours ->
    [one] { $service-learning-hours } saat
   *[other] { $service-learning-hours } saat
} hizmetlerde bulunur. Etkinlikleri sosyal hizmet görevlileriyle birlikte yapar.
project-service-learning-what-services = <strong>Nerede</strong>: göç hizmetlerinde, sosyal arabuluculukta ve konut arabuluculuğunda (<i>mediazione sociale e all’abitare</i>). Arabulucular kişilerin, örneğin komşuların, birbirini anlamasına yardım eder.
project-service-learning-what-centre = <strong>Burada da</strong>: evi olmayanlar için merkezde ({ $marmotta-rossa-name }) ve sokak ekibinde (<i>unità di strada</i>). Sokak ekibi, insanlarla sokakta buluşan bir grup görevlidir.
project-service-learning-what-aim = <strong>Amaç</strong>: her işte yararlı olan şeyleri öğrenmek ve topluma yardım etmek.
project-service-learning-who = Proje üniversitede okuyanlar içindir. Sizin için anlamı şudur: bu hizmetlerden birinde psikoloji okuyan biriyle karşılaşabilirsiniz. Bu kişi görevlilerle birlikte çalışır. Kim olduğunu ve ne yaptığını sorabilirsiniz.

## UNICORN: exchanges between countries

project-unicorn-title = { $unicorn-name } projesi: ülkeler arası değişim
project-unicorn-intro = Okuyan, ders veren veya sosyal hizmetlerde çalışanlar, başka ülkelerden insanlarla buluşur ve onlardan öğrenir.
project-unicorn-what-exchange = <strong>Ülkeler arası değişim</strong>. Öğrenciler, sosyal hizmet görevlileri ve üniversite hocaları katılır.
project-unicorn-what-method = <strong>Öğrenmek için bir yöntem</strong>. Yöntemin adı: { $service-learning-name }. Öğrenciler başkaları için bir şey yaparken öğrenir.
project-unicorn-what-proof = <strong>Amaç</strong>: bu yöntemi daha çok kullanmak ve iyi sonuç verip vermediğine bakmak.
project-unicorn-who = Değişimler, üniversitede okuyanlar veya ders verenler ve sosyal hizmet görevlileri içindir. Danışma masasından istenecek bir hizmet değildir. Sizin için anlamı şudur: bu yöntem bazı hizmetlerde de kullanılır. Orada psikoloji okuyan ve görevlilerle birlikte çalışan biriyle karşılaşabilirsiniz. Kim olduğunu ve ne yaptığını sorabilirsiniz.
project-unicorn-money = <strong>Para nereden geliyor</strong>: { $erasmus-name }. Bir Avrupa Birliği programıdır.

## Overview. The titles of its rules are those of the project sheets.

projects-title = Yabancılar için projeler
projects-intro = Ofisimiz bu projelerde başka ofislerle, kuruluşlarla ve üniversiteyle birlikte çalışır. Projelerin ne yaptığını ve kimler için olduğunu okuyun.
projects-check = <strong>Bazı projeler bitmiş olabilir.</strong> Hangilerinin sürdüğünü ofise sorun.
projects-fami-heading = { $fami-name } fonunun projeleri
projects-fami-text = { $fami-name }, göç için bir Avrupa Birliği fonudur. Bu projelere para verir.
projects-fin-text = Yabancılar için para, tarım ve tarım işletmesi kursları vardır. Sosyal hizmet görevlileri için de bir kurs vardır.
projects-intese-text = İldeki ofisler ev, sağlık, iş, okul ve belge konularında birlikte çalışır. Amaç, yabancıların daha az engelle karşılaşmasıdır.
projects-smart-text = Proje, ev arayanlarla ev verebilecek kişileri buluşturmak istiyor. Farklı dillerde broşürler hazırlar ve konut arabuluculuğu (<i>mediazione all’abitare</i>) sunar: bir arabulucu komşuların, kiracıların ve ev sahiplerinin birbirini anlamasına yardım eder.
projects-intarsi-text = Hizmetler, reşit olmayan çocukları olan yabancı ailelere yardım etmenin yeni yollarını dener. Birçok etkinlik görevliler içindir.
projects-becomer-text = Hizmetler, ruh sağlığı sorunu veya bağımlılığı (örneğin alkol) olanlar için birlikte çalışır. Amaç, kimin yardıma ihtiyacı olduğunu daha erken anlamaktır.
projects-europe-heading = Avrupa ve üniversite ile projeler
projects-values-text = Genç gönüllüler ve sosyal hizmet görevlileri başka Avrupa şehirleriyle buluşur. Amaç, yabancıların uyumudur.
projects-service-learning-text = Psikoloji okuyanlar bazı hizmetlerde yardım eder ve bu sırada öğrenir. Orada bu kişilerle ve görevlilerle karşılaşabilirsiniz.
projects-unicorn-text = Öğrenciler, üniversite hocaları ve sosyal hizmet görevlileri başka ülkelerden öğrenir. Danışma masasından istenecek bir hizmet değildir.
