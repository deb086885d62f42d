### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Plain language: short sentences, one idea each, polite plural "ju". Phone numbers are facts and come by themselves:
### never write one by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Numrat e emergjencës
emergency-intro = Ngjiteni këtë fletë në shtëpi, ku e shohin të gjithë. Shpjegojuani edhe fëmijëve.
emergency-numbers-heading = Kë të telefononi
emergency-label-single = <strong>Rrezik</strong>: zjarr, një person që është shumë keq, një krim. Një numër i vetëm për zjarrfikësit, ambulancën dhe policinë. Telefonata është falas.
emergency-label-violence = <strong>Dhunë dhe përndjekje</strong> (<i>stalking</i>): dikush ju lëndon, ju ndjek ose ju kërcënon. Telefonata është falas, ditë e natë. Nëse jeni në rrezik tani, telefononi numrin { $emergency-number }.
emergency-label-gas = <strong>Rrjedhje gazi</strong>: rrjeti Hera. Telefonata është falas, ditë e natë.
emergency-label-water = <strong>Defekt në ujësjellës</strong>: rrjeti Hera.
emergency-company = Kompania e gazit varet nga adresa juaj. Kërkoni në faturë numrin e <strong>ndërhyrjes së shpejtë</strong> (<i>pronto intervento</i>). Nëse është tjetër numër, përdorni atë.

## What to say on the phone

emergency-call-heading = Çfarë të thoni në telefon
emergency-who-title = Kush jeni
emergency-who-text = Thoni emrin tuaj. Nëse flisni pak italisht, thoni menjëherë çfarë gjuhe flisni.
emergency-where-title = Ku jeni
emergency-where-text = Thoni rrugën, numrin, katin dhe bashkinë (<i>Comune</i>). Kështu ndihma vjen shpejt.
emergency-what-title = Çfarë po ndodh
emergency-what-text = Shpjegoni çfarë ka ndodhur dhe sa njerëz kanë nevojë për ndihmë.
emergency-stay-title = Qëndroni në telefon
emergency-stay-text = Ruani qetësinë dhe përgjigjuni pyetjeve. Mbylleni telefonin vetëm kur t’jua thonë.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = Nëse ka gaz
emergency-gas-title = Erë gazi
emergency-gas-text = Mos ndizni zjarr, mos prekni çelësat e dritës dhe ziljet, mos e përdorni telefonin në shtëpi. Një shkëndijë mund të shkaktojë shpërthim. Mbyllni rubinetin e gazit, hapni dritaret dhe dilni. Nga jashtë, telefononi numrin { $gas-leak-phone } (rrjeti Hera) ose numrin e ndërhyrjes së shpejtë që është në faturën e gazit. Nëse dikush nuk ndihet mirë, telefononi numrin { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = Të dhënat tuaja
emergency-address = Adresa juaj

## The office: what it does, where it is

office-title = Zyra jonë
office-intro = Çfarë bëjmë dhe ku jemi.
office-work-heading = Çfarë bëjmë
office-work-text = Zyra jonë punon me projekte për njerëzit që vijnë në Itali nga vende të tjera. Punojmë bashkë me institucione të tjera, publike e private. Projektet merren me këto tema:
office-work-home = <strong>Shtëpia</strong>: kërkimi i një banese, jeta e mirë me fqinjët, ndërmjetësimi për banimin (<i>mediazione all’abitare</i>).
office-work-training = <strong>Paratë dhe puna</strong>: kurse për t’i përdorur mirë paratë dhe për të punuar në bujqësi.
office-work-family = <strong>Familja dhe shkolla</strong>: ndihmë për familjet me fëmijë, shkollë për fëmijët dhe të rinjtë e sapoardhur.
office-work-health = <strong>Shëndeti</strong>: kurim dhe mbështetje për ata që kanë probleme mendore ose një varësi, për shembull nga alkooli ose droga.
office-work-volunteering = <strong>Puna vullnetare</strong>: aktivitete bashkë me banorët e qytetit.
office-active = Disa projekte mund të kenë mbaruar. Pyesni në zyrë cilat vazhdojnë ende.
office-find-heading = Si të na gjeni
office-visit-text = Mund të telefononi ose të shkruani një e-mail. Para se të vini, pyesni për orarin. Nëse keni një pyetje për këtë fletë, merreni me vete.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Takimi juaj
appointment-intro = Ju presim në ditën dhe në orën e shkruar këtu. Merreni këtë fletë me vete.
appointment-remember-heading = Mbani mend
appointment-date = Dita
appointment-time = Ora
appointment-person = Kërkoni
appointment-where-heading = Ku
appointment-bring = Sillni
appointment-bring-also = Sillni edhe
appointment-cannot-heading = Nëse nuk mund të vini
appointment-cannot-text = Sapo ta merrni vesh, telefononi në zyrë, në numrin { $office-phone }. Thoni emrin tuaj dhe kërkoni një ditë tjetër. Telefononi edhe nëse vini me vonesë.
