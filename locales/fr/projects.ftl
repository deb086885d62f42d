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

project-what-heading = Ce qu’il fait
project-who-heading = Pour qui
project-by-heading = Qui le fait
project-ask-heading = Se renseigner
project-status-ask = <strong>Ce projet est peut-être déjà terminé.</strong> Demandez au bureau s’il est encore en cours.
project-status-active = <strong>Ce projet est en cours.</strong> Demandez au bureau si vous pouvez participer, et comment.
project-status-ended = <strong>Ce projet est terminé.</strong> Demandez au bureau quels projets existent maintenant.
project-money-fami = <strong>D’où vient l’argent</strong> : { $fami-name }. C’est un fonds de l’Union européenne pour la migration.
project-us-partner = <strong>Notre organisme</strong> : { $asp-name }. Nous sommes partenaires : nous travaillons avec les autres.
project-us-collaborates = <strong>Notre organisme</strong> : { $asp-name }. Nous collaborons au projet.
project-lead-ravenna = <strong>Qui dirige</strong> : { $ravenna-name }. Le projet est régional.
project-with-psychology = <strong>Avec qui</strong> : { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = Projet { $fin-short } : cours sur l’argent et l’agriculture
project-fin-intro = Le projet aide les personnes étrangères à utiliser les services pour l’argent, comme la banque. Le nom ({ $fin-name }) veut dire : des services pour l’argent ouverts à tous.
project-fin-what-money = <strong>Cours sur l’argent</strong>. Il explique des choses utiles sur l’argent, l’économie et la société. Avec l’école publique pour adultes : { $cpia-name }.
project-fin-what-farming = <strong>Cours d’agriculture</strong>. Il enseigne la permaculture, une façon de cultiver qui suit la nature.
project-fin-what-business = <strong>Cours pour créer une ferme</strong>. Il explique comment démarrer sa propre activité dans l’agriculture.
project-fin-what-workers = <strong>Cours pour les travailleurs sociaux</strong>. Ceux qui travaillent avec les personnes étrangères étudient les questions d’argent. L’ordre des assistants sociaux reconnaît ce cours.
project-fin-who = Les cours sur l’argent et sur l’agriculture sont pour les personnes étrangères. Le dernier cours est pour les travailleurs sociaux, c’est-à-dire le personnel des services d’aide. Il peut vous être utile aussi, si vous demandez de l’aide à un service.
project-fin-lead = <strong>Qui dirige</strong> : { $africa-chiama-name }. C’est une organisation qui ne cherche pas à gagner de l’argent. Le projet concerne trois régions : Émilie-Romagne, Marches et Abruzzes.

## INTESE: services of the province work together

project-intese-title = Projet { $intese-short } : les services collaborent
project-intese-intro = Le projet veut rendre les services plus faciles à utiliser pour les personnes étrangères. Le nom ({ $intese-name }) veut dire : les services de la province collaborent.
project-intese-what-home = <strong>Logement</strong>. Quelques personnes habitent ensemble dans un logement (cohousing). On les aide à vivre ensuite dans un logement de façon autonome. Il y a aussi la médiation pour le logement (<i>mediazione all’abitare</i>) : un médiateur aide voisins, locataires et propriétaires à se comprendre.
project-intese-what-health = <strong>Santé</strong>. Il y a des cours sur le social et la santé. Le but : des services plus faciles à utiliser.
project-intese-what-work = <strong>Travail</strong>. Le projet cherche les entreprises qui peuvent loger leurs employés. Un accompagnateur (<i>tutor</i>) suit les personnes au travail.
project-intese-what-school = <strong>École</strong>. Les services suivent des règles communes pour les enfants et les jeunes qui viennent d’arriver par regroupement familial (<i>ricongiungimento familiare</i>). Le but : une entrée à l’école plus facile.
project-intese-what-offices = <strong>Bureaux de l’immigration</strong>. La préfecture (<i>Prefettura</i>, bureau du gouvernement dans la province) et la police (<i>Questura</i>) travaillent avec les autres guichets pour étrangers. Tous suivent le même cours, pour informer plus clairement. Du personnel en plus aide sur place.
project-intese-who = Ce projet est pour les personnes étrangères de la province. Une partie du travail est pour le personnel des services. Le but : que vous trouviez moins d’obstacles dans les services.
project-intese-lead = <strong>Qui dirige</strong> : { $prefettura-name }.

## SMART: housing

project-smart-title = Projet { $smart-short } : trouver et garder un logement
project-smart-intro = Le projet veut aider les personnes étrangères à trouver un logement et à le garder. Le nom ({ $smart-name }) veut dire : travailler ensemble pour mieux accueillir.
project-smart-what-study = <strong>Il étudie les besoins</strong>. Il cherche quels logements il faut aux personnes étrangères.
project-smart-what-match = <strong>Il améliore la recherche de logement</strong>. Il cherche comment mieux mettre en contact ceux qui cherchent un logement et ceux qui en proposent un.
project-smart-what-owners = <strong>Il parle avec les propriétaires et les agences</strong>. Il les informe, pour qu’ils louent aussi aux personnes étrangères.
project-smart-what-sheets = <strong>Il prépare des feuilles en plusieurs langues</strong>. Elles expliquent les règles de la copropriété et comment s’occuper du logement.
project-smart-what-mediation = <strong>Il offre la médiation pour le logement</strong> (<i>mediazione all’abitare</i>). Un médiateur aide voisins, locataires et propriétaires à se comprendre.
project-smart-what-workers = <strong>Il forme le personnel</strong>. Il organise des cours pour ceux qui s’occupent de logement, dans les services publics et privés.
project-smart-who = Ce projet est pour les personnes étrangères. Parmi elles, le projet cherche celles qui vivent en grande difficulté. Les cours sont pour le personnel. Cette feuille donne seulement des informations : ce n’est pas une demande de logement.

## INTARSI: families with children

project-intarsi-title = Projet { $intarsi-short } : aide aux familles avec enfants
project-intarsi-intro = Le projet veut améliorer l’aide des services aux familles étrangères avec des enfants mineurs. Le nom ({ $intarsi-name }) veut dire : travailler ensemble pour bien accueillir les personnes.
project-intarsi-what-network = <strong>Il réunit les services</strong>. Services sociaux, autres bureaux et organisations, publics et privés, décident ensemble comment travailler.
project-intarsi-what-families = <strong>Il essaie une nouvelle façon d’aider</strong>. Services publics, services privés et bénévoles suivent ensemble une famille. Ils préparent un plan d’aide fait pour elle. Ce plan aide la famille à devenir autonome.
project-intarsi-what-workers = <strong>Il forme le personnel</strong>. Le personnel des services apprend des choses nouvelles. Les guichets sociaux (<i>sportelli sociali</i>) reçoivent de l’aide dans leur travail.
project-intarsi-what-manual = <strong>Il écrit un manuel</strong>. Ce livre explique au personnel les façons de travailler qui marchent bien.
project-intarsi-who = Le projet pense aux familles étrangères avec des enfants mineurs. Il pense aussi aux familles avec un seul parent. Beaucoup d’activités sont pour le personnel. Le but : que vous trouviez des services qui travaillent ensemble et une aide adaptée à votre famille.
project-intarsi-lead = <strong>Qui dirige</strong> : { $unione-name }. C’est un groupe de communes qui travaillent ensemble. Le projet est régional.

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = Projet { $becomer-short } : bien-être et santé mentale
project-becomer-intro = Le projet veut aider les personnes étrangères qui ont des problèmes de santé mentale ou une dépendance. Le nom ({ $becomer-name }) veut dire : travailler ensemble pour que tout le monde aille bien.
project-becomer-what-care = <strong>Soigner ensemble</strong>. Des services différents suivent ensemble la même personne : ils comprennent le problème, soignent et aident à reprendre la vie de tous les jours.
project-becomer-what-reach = <strong>Il cherche à aider tôt</strong>. Le personnel a des outils faits exprès pour trouver ceux qui vont mal ou sont à risque. Ils servent à faire savoir qu’une personne a besoin d’aide.
project-becomer-what-autonomy = <strong>Il essaie de nouvelles façons d’aider</strong>. Il aide les personnes à vivre de façon autonome et à ne pas rester seules.
project-becomer-what-workers = <strong>Il forme le personnel</strong>. Il organise des cours pour le personnel des services sociaux et de santé.
project-becomer-who = Ce projet est pour les personnes étrangères qui vont mal ou sont à risque. <strong>Dépendance</strong> (<i>dipendenza</i>) veut dire : ne pas réussir à arrêter, par exemple l’alcool ou la drogue. Les cours et les outils sont pour le personnel. Le but : que les services comprennent plus tôt comment vous aider.
project-becomer-emergency = <strong>En cas de danger</strong>, pour vous ou pour une autre personne, appelez tout de suite le { $emergency-number }.

## VALUES: volunteering

project-values-title = Projet { $values-short } : bénévolat et intégration
project-values-intro = Faire du bénévolat veut dire travailler gratuitement pour les autres. Le projet utilise le bénévolat pour l’intégration des personnes étrangères. Le nom anglais ({ $values-name }) veut dire : le bénévolat aide les migrants à faire partie de la ville et de l’Europe.
project-values-what-exchange = <strong>Échanges entre villes</strong>. Des villes d’Europe se racontent quelles activités de bénévolat marchent bien.
project-values-what-visits = <strong>Voyages d’étude</strong>. De jeunes bénévoles et des travailleurs sociaux (le personnel des services d’aide) vont à l’étranger. Ils participent à des rencontres et à des visites.
project-values-what-plan = <strong>Un plan pour les villes</strong>. Les villes qui participent ont un plan, pour que plus d’habitants aident à l’intégration.
project-values-who = Les voyages sont pour les jeunes bénévoles et les travailleurs sociaux. Le but concerne les personnes étrangères : migrants, réfugiés et personnes qui demandent la protection internationale. <strong>Intégration</strong> veut dire : faire partie de la vie de la ville. Le projet veut que plus d’habitants vous y aident.
project-values-with = <strong>Avec qui</strong> : { $cesena-projects-name }.
project-values-money = <strong>D’où vient l’argent</strong> : { $amif-name }. C’est un fonds de l’Union européenne pour l’asile, la migration et l’intégration.

## Service Learning: students in the services

project-service-learning-title = Projet { $service-learning-name } : étudiants dans les services
project-service-learning-intro = Des étudiants de l’université aident dans les services et apprennent en même temps. Le nom anglais ({ $service-learning-name }) veut dire : apprendre en faisant quelque chose pour les autres.
project-service-learning-what-hours = <strong>Les étudiants en psychologie</strong> passent environ { $service-learning-hours ->
    [one] { $service-learning-hours } heure
    [many] { $service-learning-hours } heures
   *[other] { $service-learning-hours } heures
} dans les services. Ils font les activités avec les travailleurs sociaux.
project-service-learning-what-services = <strong>Où</strong> : dans les services pour l’immigration et dans la médiation sociale et la médiation pour le logement. Les médiateurs aident les personnes à se comprendre, par exemple les voisins.
project-service-learning-what-centre = <strong>Ici aussi</strong> : dans le centre pour les personnes sans logement ({ $marmotta-rossa-name }) et dans l’équipe de rue (<i>unità di strada</i>). Cette équipe de travailleurs sociaux rencontre les personnes dans la rue.
project-service-learning-what-aim = <strong>Le but</strong> : apprendre des choses utiles dans tous les métiers et aider la communauté.
project-service-learning-who = Le projet est pour les étudiants de l’université. Pour vous, cela veut dire : dans un de ces services, vous pouvez rencontrer une personne qui étudie la psychologie. Elle travaille avec le personnel. Vous pouvez demander qui elle est et ce qu’elle fait.

## UNICORN: exchanges between countries

project-unicorn-title = Projet { $unicorn-name } : échanges entre pays
project-unicorn-intro = Étudiants, enseignants et travailleurs sociaux rencontrent des personnes d’autres pays et apprennent d’elles.
project-unicorn-what-exchange = <strong>Échanges entre pays</strong>. Étudiants, travailleurs sociaux et enseignants de l’université y participent.
project-unicorn-what-method = <strong>Une méthode pour apprendre</strong>. Elle s’appelle { $service-learning-name } : on apprend en faisant quelque chose pour les autres.
project-unicorn-what-proof = <strong>Le but</strong> : utiliser plus souvent cette méthode et vérifier qu’elle marche bien.
project-unicorn-who = Les échanges sont pour les étudiants, les enseignants de l’université et les travailleurs sociaux. Ce n’est pas un service à demander au guichet. Pour vous, cela veut dire : certains services utilisent aussi cette méthode. Vous pouvez y rencontrer une personne qui étudie la psychologie et travaille avec le personnel. Vous pouvez demander qui elle est et ce qu’elle fait.
project-unicorn-money = <strong>D’où vient l’argent</strong> : { $erasmus-name }. C’est un programme de l’Union européenne.

## Overview. The titles of its rules are those of the project sheets.

projects-title = Projets pour les personnes étrangères
projects-intro = Notre bureau travaille à ces projets avec d’autres bureaux, des organisations et l’université. Lisez ce qu’ils font et pour qui ils sont.
projects-check = <strong>Certains projets sont peut-être déjà terminés.</strong> Demandez au bureau lesquels sont encore en cours.
projects-fami-heading = Projets du fonds { $fami-name }
projects-fami-text = { $fami-name } est un fonds de l’Union européenne pour la migration. Il donne de l’argent à ces projets.
projects-fin-text = Pour les personnes étrangères, il y a des cours sur l’argent, l’agriculture et la création d’une ferme. Il y a aussi un cours pour les travailleurs sociaux.
projects-intese-text = Les bureaux de la province travaillent ensemble sur le logement, la santé, le travail, l’école et les papiers. Le but : que les personnes étrangères trouvent moins d’obstacles.
projects-smart-text = Le projet veut mettre en contact ceux qui cherchent un logement et ceux qui en proposent un. Il prépare des feuilles en plusieurs langues et offre la médiation pour le logement (<i>mediazione all’abitare</i>) : un médiateur aide voisins, locataires et propriétaires à se comprendre.
projects-intarsi-text = Les services essaient de nouvelles façons d’aider les familles étrangères avec des enfants mineurs. Beaucoup d’activités sont pour le personnel.
projects-becomer-text = Les services travaillent ensemble pour ceux qui ont des problèmes de santé mentale ou une dépendance, par exemple à l’alcool. Le but : comprendre plus tôt qui a besoin d’aide.
projects-europe-heading = Projets avec l’Europe et avec l’université
projects-values-text = De jeunes bénévoles et des travailleurs sociaux rencontrent d’autres villes d’Europe. Le but : l’intégration des personnes étrangères.
projects-service-learning-text = Des étudiants en psychologie aident dans certains services et apprennent en même temps. Vous pouvez les y rencontrer avec le personnel.
projects-unicorn-text = Étudiants, enseignants et travailleurs sociaux apprennent grâce à d’autres pays. Ce n’est pas un service à demander au guichet.
