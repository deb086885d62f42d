### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Plain language: short sentences, one idea each, polite plural. Never promise that a reader can take part: the office answers that.
### Names in { $… } come by themselves and stay as they are in every language. They have no article and no case ending:
### keep them after a colon, in brackets or between commas, where your language needs no ending.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words that come back:
### - "servizi": „servicii”;
### - "operatori": „personalul” (serviciilor); "operatori sociali": „lucrători sociali”;
### - "persone straniere": „cetățeni străini” („persoane străine” may also mean persons whom one does not know);
### - "sportello": „ghișeu”;
### - "mediazione all'abitare": „mediere pentru locuință” (<i>mediazione all’abitare</i>).

## What all project sheets share

project-what-heading = Ce face
project-who-heading = Pentru cine este
project-by-heading = Cine îl face
project-ask-heading = Cum puteți întreba
project-status-ask = <strong>Poate că acest proiect s-a terminat deja.</strong> Întrebați la birou dacă mai este activ.
project-status-active = <strong>Acest proiect este activ.</strong> Întrebați la birou dacă puteți participa și cum.
project-status-ended = <strong>Acest proiect s-a terminat.</strong> Întrebați la birou ce proiecte există acum.
project-money-fami = <strong>De unde vin banii</strong>: { $fami-name }. Este un fond al Uniunii Europene pentru migrație.
project-us-partner = <strong>Instituția noastră</strong>: { $asp-name }. Suntem parteneri: lucrăm împreună cu ceilalți.
project-us-collaborates = <strong>Instituția noastră</strong>: { $asp-name }. Colaborăm la proiect.
project-lead-ravenna = <strong>Cine conduce</strong>: { $ravenna-name }. Proiectul este regional.
project-with-psychology = <strong>Cu cine</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = Proiectul { $fin-short }: cursuri despre bani și agricultură
project-fin-intro = Proiectul ajută cetățenii străini să folosească serviciile pentru bani, de exemplu banca. Numele ({ $fin-name }) înseamnă: servicii pentru bani deschise tuturor.
project-fin-what-money = <strong>Curs despre bani</strong>. Explică lucruri utile despre bani, economie și societate. Colaborează școala publică pentru adulți: { $cpia-name }.
project-fin-what-farming = <strong>Curs de agricultură</strong>. Aici se învață permacultura, un mod de a cultiva pământul în acord cu natura.
project-fin-what-business = <strong>Curs pentru a deschide o fermă</strong>. Explică cum se începe o activitate proprie în agricultură.
project-fin-what-workers = <strong>Curs pentru lucrătorii sociali</strong>. Cei care lucrează cu cetățenii străini învață despre bani. Ordinul asistenților sociali recunoaște acest curs.
project-fin-who = Cursurile despre bani și agricultură sunt pentru cetățenii străini. Ultimul curs este pentru lucrătorii sociali, adică cei care lucrează în serviciile de ajutor. Vă poate fi de folos și dumneavoastră, dacă cereți ajutor la un serviciu.
project-fin-lead = <strong>Cine conduce</strong>: { $africa-chiama-name }. Este o organizație care nu lucrează pentru câștig. Proiectul cuprinde trei regiuni: Emilia-Romagna, Marche și Abruzzo.

## INTESE: services of the province work together

project-intese-title = Proiectul { $intese-short }: serviciile lucrează împreună
project-intese-intro = Proiectul vrea ca cetățenii străini să folosească mai ușor serviciile. Numele ({ $intese-name }) înseamnă: serviciile din provincie colaborează.
project-intese-what-home = <strong>Casă</strong>. Unele persoane stau împreună în aceeași locuință (cohousing). Primesc ajutor ca să poată locui apoi pe cont propriu. Există și medierea pentru locuință (<i>mediazione all’abitare</i>): un mediator ajută vecinii, chiriașii și proprietarii să se înțeleagă.
project-intese-what-health = <strong>Sănătate</strong>. Sunt cursuri pe teme sociale și de sănătate. Scopul este ca serviciile să fie mai ușor de folosit.
project-intese-what-work = <strong>Muncă</strong>. Proiectul caută firmele care pot da o locuință celor care lucrează la ele. Un îndrumător ajută persoanele la locul de muncă.
project-intese-what-school = <strong>Școală</strong>. Serviciile au reguli comune pentru copiii și tinerii abia sosiți prin reîntregirea familiei (<i>ricongiungimento familiare</i>). Scopul este să intre mai ușor la școală.
project-intese-what-offices = <strong>Birouri pentru imigrări</strong>. Prefectura (<i>Prefettura</i>, biroul Guvernului în provincie) și biroul central al poliției (<i>Questura</i>) lucrează cu celelalte ghișee pentru străini. Urmează același curs, ca să dea informații mai clare. Și alți lucrători ajută în birourile lor.
project-intese-who = Este pentru cetățenii străini din provincie. O parte din activități este pentru personal, adică pentru cei care lucrează în servicii. Scopul este să întâlniți mai puține piedici la servicii.
project-intese-lead = <strong>Cine conduce</strong>: { $prefettura-name }.

## SMART: housing

project-smart-title = Proiectul { $smart-short }: găsirea și păstrarea unei case
project-smart-intro = Proiectul vrea să ajute cetățenii străini să găsească o casă și să o păstreze. Numele ({ $smart-name }) înseamnă: lucrăm împreună pentru a primi mai bine oamenii.
project-smart-what-study = <strong>Studiază nevoile</strong>. Strânge informații despre casele de care au nevoie cetățenii străini.
project-smart-what-match = <strong>Îmbunătățește căutarea casei</strong>. Caută moduri mai bune de a-i pune în legătură pe cei care caută o casă și pe cei care au una de dat.
project-smart-what-owners = <strong>Vorbește cu proprietarii și agențiile</strong>. Îi informează, ca să dea case și cetățenilor străini.
project-smart-what-sheets = <strong>Pregătește foi în mai multe limbi</strong>. Ele explică regulile blocului și cum se gospodărește o casă.
project-smart-what-mediation = <strong>Oferă medierea pentru locuință</strong> (<i>mediazione all’abitare</i>). Un mediator ajută vecinii, chiriașii și proprietarii să se înțeleagă.
project-smart-what-workers = <strong>Pregătește personalul</strong>. Organizează cursuri pentru cei care se ocupă de locuințe, în serviciile publice și private.
project-smart-who = Este pentru cetățenii străini. Dintre ei, proiectul îi caută pe cei aflați în mare dificultate. Cursurile sunt pentru personal. Această foaie dă numai informații: nu este o cerere pentru a primi o casă.

## INTARSI: families with children

project-intarsi-title = Proiectul { $intarsi-short }: ajutor pentru familiile cu copii
project-intarsi-intro = Proiectul vrea ca serviciile să ajute mai bine familiile de cetățeni străini cu copii minori. Numele ({ $intarsi-name }) înseamnă: lucrăm împreună pentru a primi bine oamenii.
project-intarsi-what-network = <strong>Leagă serviciile între ele</strong>. Serviciile sociale, alte birouri și organizații, publice și private, hotărăsc împreună cum să lucreze.
project-intarsi-what-families = <strong>Încearcă un mod nou de a ajuta</strong>. Servicii publice, servicii private și voluntari ajută împreună o familie. Pregătesc un plan de ajutor potrivit pentru ea. Planul ajută familia să se descurce apoi singură.
project-intarsi-what-workers = <strong>Pregătește personalul</strong>. Cei care lucrează în servicii învață lucruri noi. Ghișeele sociale (<i>sportello sociale</i>) primesc ajutor în munca lor.
project-intarsi-what-manual = <strong>Scrie un manual</strong>. Explică personalului modurile de lucru care dau rezultate bune.
project-intarsi-who = Proiectul este gândit pentru familiile de cetățeni străini cu copii minori. Este gândit și pentru familiile cu un singur părinte. Multe activități sunt pentru personal. Scopul este să găsiți servicii care lucrează împreună și un ajutor potrivit pentru familia dumneavoastră.
project-intarsi-lead = <strong>Cine conduce</strong>: { $unione-name }. Este un grup de localități (<i>Comuni</i>) care lucrează împreună. Proiectul este regional.

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = Proiectul { $becomer-short }: stare de bine și sănătate mentală
project-becomer-intro = Proiectul vrea să ajute cetățenii străini care au probleme de sănătate mentală sau o dependență. Numele ({ $becomer-name }) înseamnă: lucrăm împreună pentru binele tuturor.
project-becomer-what-care = <strong>Îngrijire comună</strong>. Servicii diferite ajută împreună aceeași persoană: înțeleg problema, o tratează și ajută persoana să își reia viața de zi cu zi.
project-becomer-what-reach = <strong>Caută să ajute din timp</strong>. Personalul are instrumente speciale pentru a găsi persoanele care suferă sau sunt în situație de risc. Așa serviciile află cine are nevoie de ajutor.
project-becomer-what-autonomy = <strong>Încearcă moduri noi de a ajuta</strong>. Ajută oamenii să trăiască pe cont propriu și să nu rămână singuri.
project-becomer-what-workers = <strong>Pregătește personalul</strong>. Organizează cursuri pentru cei din serviciile sociale și de sănătate.
project-becomer-who = Este pentru cetățenii străini care suferă sau sunt în situație de risc. <strong>Dependență</strong> înseamnă: o persoană nu se poate lăsa de ceva, de exemplu de alcool sau droguri. Cursurile și instrumentele sunt pentru personal. Scopul este ca serviciile să știe mai devreme cum să vă ajute.
project-becomer-emergency = <strong>În caz de pericol</strong>, pentru dumneavoastră sau pentru altcineva, sunați imediat la { $emergency-number }.

## VALUES: volunteering

project-values-title = Proiectul { $values-short }: voluntariat și integrare
project-values-intro = Voluntariat înseamnă muncă gratuită pentru alții. Proiectul folosește voluntariatul pentru integrarea cetățenilor străini. Numele în engleză ({ $values-name }) înseamnă: voluntariatul îi ajută pe migranți să facă parte din viața orașului și a Europei.
project-values-what-exchange = <strong>Schimburi între orașe</strong>. Orașe europene diferite își spun ce activități de voluntariat dau rezultate bune.
project-values-what-visits = <strong>Călătorii de studiu</strong>. Tineri voluntari și lucrători sociali (cei care lucrează în serviciile de ajutor) merg în străinătate. Participă la întâlniri și vizite.
project-values-what-plan = <strong>Un plan pentru orașe</strong>. Orașele care participă au un plan, pentru ca mai mulți locuitori să ajute la integrare.
project-values-who = Călătoriile sunt pentru tineri voluntari și pentru lucrători sociali. Scopul îi privește pe cetățenii străini: migranți, refugiați și cei care cer protecție internațională. <strong>Integrare</strong> înseamnă: a face parte din viața orașului. Proiectul vrea ca mai mulți locuitori să vă ajute în acest lucru.
project-values-with = <strong>Cu cine</strong>: { $cesena-projects-name }.
project-values-money = <strong>De unde vin banii</strong>: { $amif-name }. Este un fond al Uniunii Europene pentru azil, migrație și integrare.

## Service Learning: students in the services

project-service-learning-title = Proiectul { $service-learning-name }: studenți în servicii
project-service-learning-intro = Studenții de la universitate ajută în servicii și în același timp învață. Numele în engleză ({ $service-learning-name }) înseamnă: a învăța făcând ceva pentru alții.
project-service-learning-what-hours = <strong>Cei care studiază psihologia</strong> petrec în servicii circa { $service-learning-hours ->
    [one] { $service-learning-hours } oră
    [few] { $service-learning-hours } ore
   *[other] { $service-learning-hours } de ore
}. Fac activitățile împreună cu lucrătorii sociali.
project-service-learning-what-services = <strong>Unde</strong>: în serviciile pentru imigrări, în medierea socială și în medierea pentru locuință (<i>mediazione all’abitare</i>). Mediatorii ajută oamenii să se înțeleagă, de exemplu vecinii.
project-service-learning-what-centre = <strong>Și aici</strong>: în centrul pentru persoane fără casă ({ $marmotta-rossa-name }) și în echipa de stradă (<i>unità di strada</i>). Echipa de stradă este un grup de lucrători care întâlnește oamenii pe stradă.
project-service-learning-what-aim = <strong>Scopul</strong>: să învețe lucruri utile în orice muncă și să ajute comunitatea.
project-service-learning-who = Proiectul este pentru cei care studiază la universitate. Pentru dumneavoastră, asta înseamnă: într-unul din aceste servicii puteți întâlni o persoană care studiază psihologia. Ea lucrează împreună cu personalul. Puteți întreba cine este și ce face.

## UNICORN: exchanges between countries

project-unicorn-title = Proiectul { $unicorn-name }: schimburi între țări
project-unicorn-intro = Cei care studiază, predau sau lucrează în serviciile sociale întâlnesc persoane din alte țări și învață de la ele.
project-unicorn-what-exchange = <strong>Schimburi între țări</strong>. Participă studenți, lucrători sociali și profesori de la universitate.
project-unicorn-what-method = <strong>O metodă de a învăța</strong>. Se numește { $service-learning-name }: studenții învață în timp ce fac ceva pentru alții.
project-unicorn-what-proof = <strong>Scopul</strong>: metoda să fie folosită mai mult și să se verifice dacă dă rezultate bune.
project-unicorn-who = Schimburile sunt pentru cei care studiază sau predau la universitate și pentru lucrătorii sociali. Nu sunt un serviciu pe care îl cereți la ghișeu. Pentru dumneavoastră, asta înseamnă: metoda se folosește și în unele servicii. Acolo puteți întâlni o persoană care studiază psihologia și lucrează împreună cu personalul. Puteți întreba cine este și ce face.
project-unicorn-money = <strong>De unde vin banii</strong>: { $erasmus-name }. Este un program al Uniunii Europene.

## Overview. The titles of its rules are those of the project sheets.

projects-title = Proiecte pentru cetățenii străini
projects-intro = Biroul nostru lucrează la aceste proiecte împreună cu alte birouri, cu organizații și cu universitatea. Citiți ce fac și pentru cine sunt.
projects-check = <strong>Poate că unele proiecte s-au terminat deja.</strong> Întrebați la birou care mai sunt active.
projects-fami-heading = Proiecte din fondul { $fami-name }
projects-fami-text = { $fami-name } este un fond al Uniunii Europene pentru migrație. Dă bani acestor proiecte.
projects-fin-text = Sunt cursuri despre bani, agricultură și ferme pentru cetățenii străini. Este și un curs pentru lucrătorii sociali.
projects-intese-text = Birourile din provincie lucrează împreună pentru casă, sănătate, muncă, școală și acte. Scopul este ca cetățenii străini să întâlnească mai puține piedici.
projects-smart-text = Proiectul vrea să îi pună în legătură pe cei care caută o casă și pe cei care au una de dat. Pregătește foi în mai multe limbi și oferă medierea pentru locuință (<i>mediazione all’abitare</i>): un mediator ajută vecinii, chiriașii și proprietarii să se înțeleagă.
projects-intarsi-text = Serviciile încearcă moduri noi de a ajuta familiile de cetățeni străini cu copii minori. Multe activități sunt pentru personal.
projects-becomer-text = Serviciile lucrează împreună pentru cei care au probleme de sănătate mentală sau o dependență, de exemplu de alcool. Scopul este să afle mai devreme cine are nevoie de ajutor.
projects-europe-heading = Proiecte cu Europa și cu universitatea
projects-values-text = Tineri voluntari și lucrători sociali fac cunoștință cu alte orașe europene. Scopul este integrarea cetățenilor străini.
projects-service-learning-text = Cei care studiază psihologia ajută în unele servicii și în același timp învață. Acolo îi puteți întâlni împreună cu personalul.
projects-unicorn-text = Studenți, profesori și lucrători sociali învață de la alte țări. Nu este un serviciu pe care îl cereți la ghișeu.
