### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Plain language: short sentences, one idea each, "tu". Never promise that a reader can take part: the office answers that.
### Names in { $… } come by themselves and stay as they are in every language. They have no article and no case ending:
### keep them after a colon, in brackets or between commas, where your language needs no ending.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words that come back:
### - "servizi" are public services for people (social, health, housing), also the places where they are given;
### - "operatori" are the people who work in them, women and men: social workers, mediators, educators, desk staff;
### - "persone straniere" are people of another citizenship, however long they have lived in Italy;
### - "sportello" is a desk or counter that one can walk up to;
### - "mediazione all'abitare" is a service: mediators who help neighbours, tenants and owners understand each other.
###   Keep the Italian beside your words: … (<i>mediazione all’abitare</i>).

## What all project sheets share

project-what-heading = Che cosa fa
project-who-heading = Per chi è
project-by-heading = Chi lo fa
project-ask-heading = Come chiedere
# One of the next three lines is printed. This one: the office has not yet said whether the project still runs.
project-status-ask = <strong>Forse questo progetto è già finito.</strong> Chiedi all’ufficio se è ancora attivo.
# The office has said that the project runs.
project-status-active = <strong>Questo progetto è attivo.</strong> Chiedi all’ufficio se e come puoi partecipare.
# The office has said that the project is over.
project-status-ended = <strong>Questo progetto è finito.</strong> Chiedi all’ufficio quali progetti ci sono adesso.
# $fami-name: FAMI, a fund of the European Union for asylum, migration and integration.
project-money-fami = <strong>Da dove vengono i soldi</strong>: { $fami-name }. È un fondo dell’Unione europea per la migrazione.
# $asp-name: the public body that hands out the sheet. "Partner" is the official word for one of those who carry a project together.
project-us-partner = <strong>Il nostro ente</strong>: { $asp-name }. Siamo partner: lavoriamo insieme agli altri.
project-us-collaborates = <strong>Il nostro ente</strong>: { $asp-name }. Collaboriamo al progetto.
# $ravenna-name: the City of Ravenna, a town in the same region.
project-lead-ravenna = <strong>Chi guida</strong>: { $ravenna-name }. Il progetto è regionale.
# $psychology-name and $bologna-name: the Department of Psychology in Cesena, and the University of Bologna.
project-with-psychology = <strong>Con chi</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

# $fin-short: the short name of the project.
project-fin-title = Progetto { $fin-short }: corsi sui soldi e sull’agricoltura
# $fin-name: the full name; it means "inclusive finance".
project-fin-intro = Il progetto aiuta le persone straniere a usare i servizi per i soldi, come la banca. Il nome ({ $fin-name }) vuol dire: servizi per i soldi aperti a tutti.
# $cpia-name: the CPIA, the public school for adults of the province.
project-fin-what-money = <strong>Corso sui soldi</strong>. Spiega cose utili su soldi, economia e società. Collabora la scuola pubblica per adulti: { $cpia-name }.
# "permacultura": permaculture, a way of farming that follows nature.
project-fin-what-farming = <strong>Corso di agricoltura</strong>. Insegna la permacultura, un modo di coltivare che segue la natura.
project-fin-what-business = <strong>Corso per aprire un’azienda agricola</strong>. Spiega come iniziare un’attività propria nei campi.
# "Ordine degli assistenti sociali": the professional body to which all social workers in Italy belong.
project-fin-what-workers = <strong>Corso per gli operatori sociali</strong>. Gli operatori che lavorano con le persone straniere studiano i temi dei soldi. L’Ordine degli assistenti sociali riconosce questo corso.
project-fin-who = I corsi sui soldi e sull’agricoltura sono per le persone straniere. L’ultimo corso è per gli operatori sociali, cioè chi lavora nei servizi di aiuto. Può servire anche a te, se chiedi aiuto a un servizio.
# $africa-chiama-name: a non-profit organisation; its name means "Africa is calling". Emilia-Romagna, Marche and Abruzzo are regions of Italy.
project-fin-lead = <strong>Chi guida</strong>: { $africa-chiama-name }. È un’organizzazione che non lavora per guadagnare. Il progetto riguarda tre regioni: Emilia-Romagna, Marche e Abruzzo.

## INTESE: services of the province work together

# $intese-short: the short name of the project; the word also means "agreements".
project-intese-title = Progetto { $intese-short }: i servizi lavorano insieme
# $intese-name: the full name; it means "the services of the province of Forlì-Cesena in contact with each other".
project-intese-intro = Il progetto vuole rendere più facile per le persone straniere usare i servizi. Il nome ({ $intese-name }) vuol dire: i servizi della provincia collaborano.
project-intese-what-home = <strong>Casa</strong>. Alcune persone abitano insieme nello stesso alloggio (cohousing). Ricevono aiuto per arrivare a vivere in una casa in modo autonomo. C’è anche la mediazione all’abitare: un mediatore aiuta vicini, inquilini e proprietari a capirsi.
project-intese-what-health = <strong>Salute</strong>. Ci sono corsi su temi sociali e sanitari. Lo scopo è che usare i servizi sia più facile.
# "tutor": a person who stays beside somebody who starts a job.
project-intese-what-work = <strong>Lavoro</strong>. Il progetto cerca le aziende che possono dare un alloggio a chi lavora da loro. Un tutor segue le persone nel lavoro.
# "ricongiungimento familiare": family reunification, when relatives come to live with somebody who is already in Italy. Keep the Italian beside it.
project-intese-what-school = <strong>Scuola</strong>. I servizi seguono regole comuni per bambini e ragazzi appena arrivati con il ricongiungimento familiare. Lo scopo è entrare a scuola più facilmente.
# "Prefettura": the office of the Government in the province. "Questura": the police headquarters of the province, where residence permits are asked for.
project-intese-what-offices = <strong>Uffici immigrazione</strong>. La Prefettura (ufficio del Governo nella provincia) e la Questura (ufficio della Polizia) lavorano con gli altri sportelli per stranieri. Seguono lo stesso corso, per dare informazioni più chiare. Altri operatori aiutano nei loro uffici.
project-intese-who = È per le persone straniere della provincia. Una parte del lavoro è per gli operatori, cioè chi lavora nei servizi. Lo scopo è che tu trovi meno ostacoli nei servizi.
# $prefettura-name: the Prefettura, the office of the Government in the province.
project-intese-lead = <strong>Chi guida</strong>: { $prefettura-name }.

## SMART: housing

# $smart-short: the short name of the project.
project-smart-title = Progetto { $smart-short }: trovare e mantenere una casa
# $smart-name: the full name; it means "a system to make the welcome by the local services better".
project-smart-intro = Il progetto vuole aiutare le persone straniere a trovare una casa e a mantenerla. Il nome ({ $smart-name }) vuol dire: lavorare insieme per accogliere meglio.
project-smart-what-study = <strong>Studia i bisogni</strong>. Raccoglie informazioni su quali case servono alle persone straniere.
project-smart-what-match = <strong>Migliora la ricerca della casa</strong>. Cerca modi migliori per far incontrare chi cerca una casa e chi ha una casa da dare.
project-smart-what-owners = <strong>Parla con proprietari e agenzie</strong>. Li informa, perché diano una casa anche alle persone straniere.
project-smart-what-sheets = <strong>Prepara fogli in più lingue</strong>. Spiegano le regole del condominio e come si gestisce una casa.
project-smart-what-mediation = <strong>Offre la mediazione all’abitare</strong>. Un mediatore aiuta vicini, inquilini e proprietari a capirsi.
project-smart-what-workers = <strong>Prepara gli operatori</strong>. Organizza corsi per chi si occupa di casa, nei servizi pubblici e privati.
project-smart-who = È per le persone straniere. Tra loro il progetto cerca chi vive in grande difficoltà. I corsi sono per gli operatori. Questo foglio dà solo informazioni: non è una domanda per avere una casa.

## INTARSI: families with children

# $intarsi-short: the short name of the project; the word also means "inlays", small pieces that fit together.
project-intarsi-title = Progetto { $intarsi-short }: aiuto alle famiglie con figli
# $intarsi-name: the full name; it means "joint action for a community that welcomes people".
project-intarsi-intro = Il progetto vuole migliorare l’aiuto dei servizi alle famiglie straniere con figli minori. Il nome ({ $intarsi-name }) vuol dire: lavorare insieme per accogliere bene le persone.
project-intarsi-what-network = <strong>Mette insieme i servizi</strong>. Servizi sociali, altri uffici e organizzazioni, pubblici e privati, decidono insieme come lavorare.
project-intarsi-what-families = <strong>Prova un modo nuovo di aiutare</strong>. Servizi pubblici, privati e volontari seguono insieme una famiglia. Preparano un piano di aiuto adatto a lei. Il piano aiuta la famiglia a diventare autonoma.
# "sportello sociale": the desk of the social services, where people ask for help.
project-intarsi-what-workers = <strong>Prepara gli operatori</strong>. Chi lavora nei servizi impara cose nuove. Gli sportelli sociali ricevono un aiuto nel loro lavoro.
project-intarsi-what-manual = <strong>Scrive un manuale</strong>. Spiega agli operatori i modi di lavorare che funzionano bene.
project-intarsi-who = Il progetto pensa alle famiglie straniere con figli minori. Pensa anche alle famiglie con un solo genitore. Molte attività sono per gli operatori. Lo scopo è che tu trovi servizi che lavorano insieme e un aiuto adatto alla tua famiglia.
# $unione-name: the union of the towns in the valley of the river Savio, Cesena among them.
project-intarsi-lead = <strong>Chi guida</strong>: { $unione-name }. È un gruppo di Comuni che lavorano insieme. Il progetto è regionale.

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

# $becomer-short: the short name of the project.
project-becomer-title = Progetto { $becomer-short }: benessere e salute mentale
# $becomer-name: the full name; it means "well-being of the community in Emilia-Romagna – joint action for a community that welcomes people".
project-becomer-intro = Il progetto vuole aiutare le persone straniere che hanno problemi di salute mentale o una dipendenza. Il nome ({ $becomer-name }) vuol dire: lavorare insieme perché tutti stiano bene.
project-becomer-what-care = <strong>Cura insieme</strong>. Servizi diversi seguono insieme la stessa persona: capiscono il problema, curano e aiutano a riprendere la vita di ogni giorno.
# The page calls the tools "strumenti di segnalazione": with them workers let the services know that a person needs help.
# Do not use a word that sounds like a report to the police.
project-becomer-what-reach = <strong>Cerca di aiutare presto</strong>. Gli operatori hanno strumenti fatti apposta per trovare chi sta male o è a rischio. Servono a far sapere che una persona ha bisogno di aiuto.
project-becomer-what-autonomy = <strong>Prova modi nuovi di aiutare</strong>. Aiuta le persone a vivere in modo autonomo e a non restare sole.
project-becomer-what-workers = <strong>Prepara gli operatori</strong>. Organizza corsi per chi lavora nei servizi sociali e sanitari.
# "dipendenza": addiction.
project-becomer-who = È per le persone straniere che stanno male o sono a rischio. <strong>Dipendenza</strong> vuol dire: non riuscire a smettere, per esempio con l’alcol o la droga. I corsi e gli strumenti sono per gli operatori. Lo scopo è che i servizi capiscano prima come aiutarti.
# $emergency-number: the phone number for emergencies.
project-becomer-emergency = <strong>In caso di pericolo</strong>, per te o per un’altra persona, chiama subito il { $emergency-number }.

## VALUES: volunteering

# $values-short: the short name of the project; in English the word means "values".
project-values-title = Progetto { $values-short }: volontariato e integrazione
# $values-name: the full name, in English. Say in your language what it means.
project-values-intro = Fare volontariato vuol dire lavorare gratis per gli altri. Il progetto usa il volontariato per l’integrazione delle persone straniere. Il nome inglese ({ $values-name }) vuol dire: il volontariato aiuta chi è migrante a far parte della città e dell’Europa.
project-values-what-exchange = <strong>Scambi tra città</strong>. Città europee diverse si raccontano quali attività di volontariato funzionano bene.
project-values-what-visits = <strong>Viaggi di studio</strong>. Giovani volontari e operatori sociali (chi lavora nei servizi di aiuto) vanno all’estero. Partecipano a incontri e visite.
project-values-what-plan = <strong>Un piano per le città</strong>. Le città che partecipano hanno un piano, perché più abitanti aiutino l’integrazione.
# "protezione internazionale": asylum or a similar protection.
project-values-who = I viaggi sono per giovani volontari e per operatori sociali. Lo scopo riguarda le persone straniere: migranti, profughi e chi chiede protezione internazionale. <strong>Integrazione</strong> vuol dire: far parte della vita della città. Il progetto vuole che più abitanti ti aiutino in questo.
# $cesena-projects-name: the office of the City of Cesena for European projects.
project-values-with = <strong>Con chi</strong>: { $cesena-projects-name }.
# $amif-name: AMIF, the English name of the fund for asylum, migration and integration.
project-values-money = <strong>Da dove vengono i soldi</strong>: { $amif-name }. È un fondo dell’Unione europea per asilo, migrazione e integrazione.

## Service Learning: students in the services

# $service-learning-name: the name of the project and of its method, in English.
project-service-learning-title = Progetto { $service-learning-name }: studenti nei servizi
project-service-learning-intro = Studenti dell’università aiutano nei servizi e intanto imparano. Il nome inglese ({ $service-learning-name }) vuol dire: imparare mentre si fa qualcosa per gli altri.
# $service-learning-hours (a number): hours that a student spends in the services. The students study for a master's degree in psychology.
project-service-learning-what-hours = <strong>Chi studia psicologia</strong> entra nei servizi per circa { $service-learning-hours ->
    [one] { $service-learning-hours } ora
   *[other] { $service-learning-hours } ore
}. Fa le attività insieme agli operatori sociali.
# "mediazione sociale": mediators who help people in conflict in a neighbourhood.
project-service-learning-what-services = <strong>Dove</strong>: nei servizi per l’immigrazione e nella mediazione sociale e all’abitare. I mediatori aiutano le persone a capirsi, per esempio i vicini di casa.
# $marmotta-rossa-name: the name of a centre for people who have no home; it means "red marmot".
project-service-learning-what-centre = <strong>Anche qui</strong>: nel centro per persone senza casa ({ $marmotta-rossa-name }) e nell’unità di strada. L’unità di strada è un gruppo di operatori che incontra le persone in strada.
project-service-learning-what-aim = <strong>Lo scopo</strong>: imparare cose utili in ogni lavoro e aiutare la comunità.
project-service-learning-who = Il progetto è per chi studia all’università. Per te vuol dire questo: in uno di questi servizi puoi incontrare una persona che studia psicologia. Lavora insieme agli operatori. Puoi chiedere chi è e che cosa fa.

## UNICORN: exchanges between countries

# $unicorn-name: the name of the project. The office's page does not say what the letters stand for: do not guess.
project-unicorn-title = Progetto { $unicorn-name }: scambi tra Paesi
project-unicorn-intro = Chi studia, insegna o lavora nei servizi sociali incontra persone di altri Paesi e impara da loro.
project-unicorn-what-exchange = <strong>Scambi tra Paesi</strong>. Partecipano studenti, operatori sociali e insegnanti dell’università.
# $service-learning-name: the name of the method, in English.
project-unicorn-what-method = <strong>Un metodo per imparare</strong>. Si chiama { $service-learning-name }: chi studia impara mentre fa qualcosa per gli altri.
project-unicorn-what-proof = <strong>Lo scopo</strong>: usare di più questo metodo e controllare che funzioni bene.
project-unicorn-who = Gli scambi sono per chi studia o insegna all’università e per gli operatori sociali. Non sono un servizio da chiedere allo sportello. Per te vuol dire questo: il metodo si usa anche in alcuni servizi. Lì puoi incontrare una persona che studia psicologia e lavora insieme agli operatori. Puoi chiedere chi è e che cosa fa.
# $erasmus-name: Erasmus+, a programme of the European Union for education.
project-unicorn-money = <strong>Da dove vengono i soldi</strong>: { $erasmus-name }. È un programma dell’Unione europea.

## Overview. The titles of its rules are those of the project sheets.

projects-title = Progetti per le persone straniere
projects-intro = Il nostro ufficio lavora a questi progetti insieme ad altri uffici, a organizzazioni e all’università. Leggi che cosa fanno e per chi sono.
projects-check = <strong>Forse alcuni progetti sono già finiti.</strong> Chiedi all’ufficio quali sono ancora attivi.
# $fami-name: as above.
projects-fami-heading = Progetti del fondo { $fami-name }
projects-fami-text = { $fami-name } è un fondo dell’Unione europea per la migrazione. Dà soldi a questi progetti.
projects-fin-text = Ci sono corsi su soldi, agricoltura e aziende agricole per le persone straniere. C’è anche un corso per gli operatori sociali.
projects-intese-text = Gli uffici della provincia lavorano insieme su casa, salute, lavoro, scuola e documenti. Lo scopo è che le persone straniere trovino meno ostacoli.
projects-smart-text = Il progetto vuole far incontrare chi cerca una casa e chi ha una casa da dare. Prepara fogli in più lingue e offre la mediazione all’abitare: un mediatore aiuta vicini, inquilini e proprietari a capirsi.
projects-intarsi-text = I servizi provano modi nuovi di aiutare le famiglie straniere con figli minori. Molte attività sono per gli operatori.
projects-becomer-text = I servizi lavorano insieme per chi ha problemi di salute mentale o una dipendenza, per esempio dall’alcol. Lo scopo è capire prima chi ha bisogno di aiuto.
projects-europe-heading = Progetti con l’Europa e con l’università
projects-values-text = Giovani volontari e operatori sociali incontrano altre città europee. Lo scopo è l’integrazione delle persone straniere.
projects-service-learning-text = Chi studia psicologia aiuta in alcuni servizi e intanto impara. Lì puoi incontrare queste persone insieme agli operatori.
projects-unicorn-text = Studenti, insegnanti e operatori sociali imparano da altri Paesi. Non è un servizio da chiedere allo sportello.
