### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Plain language: short sentences, one idea each, polite plural "ju". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words in <strong> are words that the reader will meet on Italian paper. In a translation the Italian word
### stays beside them: <strong>…</strong> (<i>caparra</i>). The same for Italian words in titles.

home-title = Kujdesi për shtëpinë
home-intro = Çfarë të bëni para se të merrni një shtëpi me qira, kur banoni në të dhe kur e lini.

## Before moving in

home-before-heading = Para se të hyni
home-signing-title = Para se të firmosni
home-signing-text = Shiheni shtëpinë ditën dhe kontrolloni nëse ka myk në mure. Pyesni ç’lloj kontrate është, kur mbaron dhe çfarë shpenzimesh paguani përveç qirasë. Nëse nuk e kuptoni kontratën, mos firmosni dhe mos jepni para: më parë kërkoni ndihmë.
home-registration-title = Kontrata e regjistruar
home-registration-text = Pronari duhet ta regjistrojë kontratën në <strong>zyrën e tatimeve</strong> (<i>Agenzia delle Entrate</i>) brenda { $registration-days ->
    [one] { $registration-days } dite
   *[other] { $registration-days } ditëve
}. Pastaj duhet t’ju lajmërojë ju dhe administratorin brenda { $registration-notice-days ->
    [one] { $registration-notice-days } dite
   *[other] { $registration-notice-days } ditëve
} ({ $registration-law }). Kërkoni një kopje: ju duhet për dokumente të tjera.

## Money

home-money-heading = Paratë
home-deposit-title = Garancia (<i>caparra</i>) dhe vërtetimi i pagesës
home-deposit-text = <strong>Garancia</strong> (<i>caparra</i> ose <i>deposito cauzionale</i>) është një shumë parash që ia jepni pronarit në fillim, për siguri. Zakonisht nuk mund të kalojë { $deposit-months ->
    [one] { $deposit-months } muaj
   *[other] { $deposit-months } muaj
} qira. Pronari duhet t’ju japë edhe interesin sipas ligjit ({ $deposit-law }). Kërkoni gjithmonë një vërtetim pagese (<i>ricevuta</i>).
home-rent-title = Pagesa e qirasë
home-rent-text = Përdorni <strong>transfertën bankare</strong> (<i>bonifico</i>) ose një mënyrë tjetër që lë provë. Kështu mund të vërtetoni se keni paguar. Nëse një muaj nuk mund të paguani, flisni menjëherë me pronarin.

## Moving in

home-entry-heading = Kur hyni
home-record-title = Procesverbali i dorëzimit (<i>verbale di consegna</i>)
home-record-text = Është një fletë që tregon si është shtëpia kur merrni çelësat. Shkruajeni me pronarin, me foto dhe me numrat e matësve. Firmosin të dyja palët. Kështu nuk paguani dëmet që kanë bërë të tjerët.
home-utilities-title = Drita, gazi dhe uji
home-utilities-text = Matësi (<i>contatore</i>) punon, por në emër të dikujt tjetër? Kërkoni <strong>kalimin e kontratës</strong> (<i>voltura</i>): kontrata kalon te ju. Matësi është i mbyllur? Kërkoni <strong>rihapjen</strong> (<i>subentro</i>): shërbimi nis përsëri në emrin tuaj. Telefononi kompaninë dhe tregojini numrat që lexoni në matës.
home-residence-title = Vendbanimi (<i>residenza</i>) dhe taksa <i>TARI</i>
home-residence-text = <strong>Vendbanimi</strong> është adresa ku banoni, e shkruar në regjistrat e bashkisë (<i>Comune</i>). Kur ndërroni shtëpi, duhet t’ia thoni bashkisë brenda { $residence-days ->
    [one] { $residence-days } dite
   *[other] { $residence-days } ditëve
}. Duhet të bëni edhe deklaratën për <strong>taksën e mbeturinave</strong> (<i>TARI</i>): pyesni në bashki ku bëhet. Kur e lini shtëpinë, lajmëroni përsëri.

## Every day

home-life-heading = Jeta në shtëpi
home-heating-title = Ngrohja
home-heating-text = Mund të ndizet vetëm në disa muaj. Dita e parë dhe dita e fundit varen nga bashkia: pyesni administratorin. Mos i mbuloni radiatorët: nëse i mbuloni, shtëpia ngrohet më pak dhe shpenzoni më shumë.
home-heating-season = Dita e parë dhe e fundit
home-air-title = Ajri dhe myku
home-air-text = Ajri i lagësht e shton mykun, që dëmton shëndetin. Hapni dritaret çdo mëngjes dhe çdo mbrëmje, të paktën për { $airing-minutes ->
    [one] { $airing-minutes } minutë
   *[other] { $airing-minutes } minuta
}. Mos i thani rrobat në një dhomë të mbyllur.
home-monoxide-title = Kaldaja dhe monoksidi
home-monoxide-text = <strong>Monoksidi i karbonit</strong> (<i>monossido di carbonio</i>) është një gaz pa erë që mund të vrasë. Thirrni një teknik që ta kontrollojë kaldajën. Mos i mbyllni vrimat e ajrit në mure dhe mos përdorni skarë në shtëpi. Nëse keni dhimbje koke dhe të përziera, hapni dritaret, dilni dhe telefononi numrin { $emergency-number }.
home-repairs-title = Riparimet
home-repairs-text = Pronari bën riparimet e nevojshme. Ju bëni <strong>mirëmbajtjen e vogël</strong> (<i>piccola manutenzione</i>), për gjërat që konsumohen nga përdorimi ({ $maintenance-law }). Nëse prishet diçka, shkruajini menjëherë pronarit.

## Other people

home-people-heading = Mysafirët dhe familja
home-hosting-title = Kur strehoni një person
home-hosting-text = Nëse strehoni një person që nuk është shtetas i Bashkimit Evropian, lajmëroni me shkrim policinë (<i>Questura</i> ose <i>Commissariato</i>) brenda { $hosting-hours ->
    [one] { $hosting-hours } ore
   *[other] { $hosting-hours } orëve
}. Nëse bashkia juaj nuk i ka këto zyra, lajmëroni kryetarin e bashkisë (<i>Sindaco</i>). Duhet ta bëni edhe për një të afërm dhe për një ditë të vetme ({ $hosting-law }). Përndryshe rrezikoni një gjobë nga { $hosting-fine-from } deri në { $hosting-fine-to }.
home-suitability-title = Vërtetimi për banesën (<i>idoneità alloggiativa</i>)
home-suitability-text = Është një dokument: thotë se shtëpia është e përshtatshme për ata që banojnë aty. Duhet, për shembull, për <strong>bashkimin familjar</strong> (<i>ricongiungimento familiare</i>), pra për ta sjellë familjen në Itali, dhe për <strong>lejen e qëndrimit afatgjatë të BE-së</strong> (<i>permesso UE</i>). Kërkojeni në bashki.

## Leaving

home-leaving-heading = Kur e lini shtëpinë
home-notice-title = Lajmërimi për largimin (<i>disdetta</i>)
home-notice-text = Është letra me të cilën i thoni pronarit se doni ta lini shtëpinë. Nëse largoheni para mbarimit të kontratës, zakonisht duhet një arsye serioze dhe duhet ta shkruani { $notice-months ->
    [one] { $notice-months } muaj
   *[other] { $notice-months } muaj
} përpara. Lexoni kontratën: ndonjëherë mund ta lini shtëpinë edhe pa një arsye serioze. Ruani një kopje të letrës.
home-handback-title = Kthimi i çelësave
home-handback-text = Pastroni shtëpinë dhe lexoni matësit me pronarin. Mbyllni kontratat e dritës, të gazit dhe të ujit. Kur i ktheni çelësat, firmosni bashkë një procesverbal të ri. Pastaj kërkoni garancinë mbrapsht.

## Whom to ask

home-contacts-heading = Kë të pyesni
home-owner = Pronari i shtëpisë, telefoni
