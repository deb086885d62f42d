### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Plain language: short sentences, one idea each, "tu". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words in <strong> are words that the reader will meet on Italian paper. In a translation the Italian word
### stays beside them: <strong>…</strong> (<i>caparra</i>). The same for Italian words in titles.

home-title = S’occuper du logement
home-intro = Que faire avant de louer un logement, quand vous y habitez et quand vous le quittez.

## Before moving in

home-before-heading = Avant d’entrer
home-signing-title = Avant de signer
home-signing-text = Visitez le logement de jour et regardez s’il y a de la moisissure sur les murs. Demandez quel est le type de contrat, quand il finit et ce que vous payez en plus du loyer. Si vous ne comprenez pas le contrat, ne signez pas et ne payez rien : demandez d’abord de l’aide.
home-registration-title = Contrat enregistré
home-registration-text = Le propriétaire doit enregistrer le contrat au <strong>bureau des impôts</strong> (<i>Agenzia delle Entrate</i>) { $registration-days ->
    [one] en { $registration-days } jour maximum
    [many] en { $registration-days } jours maximum
   *[other] en { $registration-days } jours maximum
}. Puis il doit vous prévenir, vous et le syndic, { $registration-notice-days ->
    [one] en { $registration-notice-days } jour maximum
    [many] en { $registration-notice-days } jours maximum
   *[other] en { $registration-notice-days } jours maximum
} ({ $registration-law }). Demandez une copie : elle vous sert pour d’autres papiers.

## Money

home-money-heading = L’argent
home-deposit-title = Caution et reçus
home-deposit-text = La <strong>caution</strong> (<i>caparra</i>), ou <strong>dépôt de garantie</strong> (<i>deposito cauzionale</i>), est une somme que vous donnez au début, en garantie. En général, elle ne peut pas dépasser { $deposit-months ->
    [one] { $deposit-months } mois
    [many] { $deposit-months } mois
   *[other] { $deposit-months } mois
} de loyer. Le propriétaire vous doit aussi les intérêts légaux ({ $deposit-law }). Demandez toujours un reçu.
home-rent-title = Payer le loyer
home-rent-text = Payez par <strong>virement bancaire</strong> (<i>bonifico</i>) ou d’une autre façon qui laisse une preuve. Ainsi, vous pouvez prouver que vous avez payé. Si un mois vous ne pouvez pas payer, parlez tout de suite au propriétaire.

## Moving in

home-entry-heading = Quand vous entrez
home-record-title = État des lieux (<i>verbale di consegna</i>)
home-record-text = Ce papier dit comment est le logement quand vous recevez les clés. Écrivez-le avec le propriétaire, avec des photos et les chiffres des compteurs. Signez tous les deux. Ainsi, vous ne payez pas les dégâts faits par d’autres.
home-utilities-title = Électricité, gaz et eau
home-utilities-text = Le compteur marche, mais au nom d’un autre ? Demandez le <strong>changement de nom</strong> (<i>voltura</i>) : le contrat passe à votre nom. Le compteur est fermé ? Demandez la <strong>réouverture</strong> (<i>subentro</i>) : le service repart à votre nom. Appelez la compagnie et dites-lui les chiffres que vous lisez sur le compteur.
home-residence-title = Résidence et taxe <i>TARI</i>
home-residence-text = La <strong>résidence</strong> (<i>residenza</i>) est l’adresse où vous habitez, écrite dans les registres de la mairie (<i>Comune</i>). Quand vous changez de logement, vous devez le dire à la mairie { $residence-days ->
    [one] en { $residence-days } jour maximum
    [many] en { $residence-days } jours maximum
   *[other] en { $residence-days } jours maximum
}. Vous devez aussi faire la déclaration pour la <strong>taxe sur les déchets</strong> (<i>TARI</i>) : demandez à la mairie où la faire. Quand vous quittez le logement, prévenez de nouveau.

## Every day

home-life-heading = Vivre dans le logement
home-heating-title = Chauffage
home-heating-text = On peut l’allumer seulement certains mois. Le premier et le dernier jour dépendent de la commune : demandez au syndic. Ne couvrez pas les radiateurs : sinon, il fait moins chaud et vous dépensez plus.
home-heating-season = Premier et dernier jour
home-air-title = Air et moisissure
home-air-text = L’air humide fait pousser la moisissure, qui est mauvaise pour la santé. Ouvrez les fenêtres chaque matin et chaque soir, au moins { $airing-minutes ->
    [one] { $airing-minutes } minute
    [many] { $airing-minutes } minutes
   *[other] { $airing-minutes } minutes
}. Ne faites pas sécher le linge dans une pièce fermée.
home-monoxide-title = Chaudière et monoxyde
home-monoxide-text = Le <strong>monoxyde de carbone</strong> (<i>monossido di carbonio</i>) est un gaz sans odeur qui peut tuer. Faites contrôler la chaudière (<i>caldaia</i>) par un technicien. Ne bouchez pas les trous d’aération dans les murs et n’utilisez pas le barbecue à l’intérieur. Si vous avez mal à la tête et envie de vomir, ouvrez les fenêtres, sortez et appelez le { $emergency-number }.
home-repairs-title = Réparations
home-repairs-text = Le propriétaire fait les réparations nécessaires. Vous faites le <strong>petit entretien</strong> (<i>piccola manutenzione</i>) des choses qui s’usent quand on s’en sert ({ $maintenance-law }). Si quelque chose se casse, écrivez tout de suite au propriétaire.

## Other people

home-people-heading = Invités et famille
home-hosting-title = Héberger une personne
home-hosting-text = Si vous hébergez une personne qui n’est pas citoyenne de l’Union européenne, prévenez par écrit la police (<i>Questura</i> ou <i>Commissariato</i>) { $hosting-hours ->
    [one] en { $hosting-hours } heure maximum
    [many] en { $hosting-hours } heures maximum
   *[other] en { $hosting-hours } heures maximum
}. S’il n’y a ni l’un ni l’autre dans votre commune, prévenez le maire (<i>Sindaco</i>). C’est obligatoire même pour la famille et même pour un seul jour ({ $hosting-law }). Sinon, vous risquez une amende de { $hosting-fine-from } à { $hosting-fine-to }.
home-suitability-title = Logement adapté (<i>idoneità alloggiativa</i>)
home-suitability-text = Ce certificat dit que le logement est adapté aux personnes qui y habitent. Il sert, par exemple, pour le <strong>regroupement familial</strong> (<i>ricongiungimento familiare</i>), c’est-à-dire pour faire venir la famille en Italie, et pour le <strong>permis UE</strong> (<i>permesso UE</i>) de longue durée. Demandez ce certificat à la mairie.

## Leaving

home-leaving-heading = Quand vous partez
home-notice-title = Préavis (<i>disdetta</i>)
home-notice-text = C’est la lettre pour dire au propriétaire que vous voulez quitter le logement. Si vous partez avant la fin du contrat, il faut en général une raison grave et vous devez écrire { $notice-months ->
    [one] { $notice-months } mois
    [many] { $notice-months } mois
   *[other] { $notice-months } mois
} avant. Lisez le contrat : parfois, vous pouvez quitter le logement même sans raison grave. Gardez une copie de la lettre.
home-handback-title = Rendre les clés
home-handback-text = Nettoyez le logement et lisez les compteurs avec le propriétaire. Mettez fin aux contrats d’électricité, de gaz et d’eau. Quand vous rendez les clés, signez ensemble un nouvel état des lieux. Puis réclamez la caution.

## Whom to ask

home-contacts-heading = À qui vous adresser
home-owner = Propriétaire du logement, téléphone
