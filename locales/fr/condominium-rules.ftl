### The leaflet "Le regole del condominio": living in a building with neighbours.
### Plain language: short sentences, one idea each, "tu". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

rules-title = Les règles de la copropriété
rules-intro = Bien vivre avec les voisins : que faire, que ne pas faire, à qui demander de l’aide.

## Words that the reader will meet on Italian paper.
## In a translation the Italian word stays beside it: <strong>…</strong> (<i>condominio</i>): …

rules-words-heading = Les mots à connaître
rules-words-condominio = <strong>Copropriété</strong> (<i>condominio</i>) : un immeuble avec plusieurs propriétaires. Chaque logement a son propriétaire. L’entrée, l’escalier, le toit et la cour sont à tous.
rules-words-amministratore = <strong>Syndic</strong> (<i>amministratore</i>) : la personne qui s’occupe de l’immeuble. Elle collecte l’argent des dépenses et fait réparer les parties communes.
rules-words-assemblea = <strong>Assemblée</strong> (<i>assemblea</i>) : la réunion des propriétaires. Elle décide des dépenses et des règles.
rules-words-regolamento = <strong>Règlement</strong> (<i>regolamento</i>) : les règles écrites de l’immeuble. L’immeuble doit avoir un règlement s’il y a { $regulation-owners ->
    [one] plus de { $regulation-owners } propriétaire
    [many] plus de { $regulation-owners } propriétaires
   *[other] plus de { $regulation-owners } propriétaires
} ({ $regulation-law }). S’il y a un règlement, il vaut aussi pour les locataires. Demandez une copie et lisez-la.

## Noise

rules-quiet-heading = Bruit et repos
rules-quiet-title = Heures de repos
rules-quiet-text = Chaque immeuble a ses heures de repos. À ces heures, parlez bas et baissez la musique et la télé. N’utilisez pas la perceuse et ne déplacez pas les meubles. Ainsi, tout le monde peut dormir : enfants, personnes âgées et ceux qui travaillent la nuit.
rules-quiet-day = Repos de jour
rules-quiet-night = Repos de nuit

## Common parts

rules-common-heading = Les espaces de tous
rules-stairs-title = Escalier et paliers
rules-stairs-text = Laissez le passage libre. Les chaussures, les sacs et les meubles dans l’escalier sont un danger : en cas d’incendie, il faut sortir vite. Mettez les vélos et les poussettes seulement aux endroits permis.
rules-lift-title = Ascenseur
rules-lift-text = Respectez le nombre de personnes écrit dans la cabine. Les petits enfants ne montent pas seuls. Si l’ascenseur se bloque, restez calme, appuyez sur le bouton d’alarme et attendez. En cas d’incendie, prenez l’escalier.
rules-parking-title = Parking et cour
rules-parking-text = Garez-vous seulement là où c’est permis. Ne vous arrêtez pas devant les garages, les portails et les sorties : en cas d’urgence, les secours doivent pouvoir entrer. Avant de jouer dans la cour, regardez les horaires dans le règlement.

## At home

rules-home-heading = Chez vous et sur le balcon
rules-balcony-title = Balcon
rules-balcony-text = Ne jetez rien du balcon. Ne secouez pas les tapis au-dessus des balcons des autres. Essorez bien le linge avant de l’étendre, sinon l’eau tombe chez les voisins du dessous. Fixez bien les pots de fleurs et mettez une soucoupe sous chaque pot.
rules-pets-title = Animaux
rules-pets-text = Dans les espaces communs, tenez le chien en laisse. Si votre animal salit, nettoyez tout de suite. Ne le laissez pas seul pendant des heures : s’il aboie ou pleure, il gêne les voisins.
rules-smoke-title = Fumée, odeurs et barbecue
rules-smoke-text = Ne fumez pas dans l’ascenseur ni dans l’escalier. Ne jetez pas les mégots par la fenêtre : ils peuvent causer un incendie. Quand vous cuisinez, ouvrez la fenêtre pour changer l’air. N’ouvrez pas la porte qui donne sur l’escalier. N’utilisez jamais le barbecue à l’intérieur : son gaz peut tuer. Pour l’utiliser dehors, lisez le règlement.
rules-works-title = Travaux chez vous
rules-works-text = Avant de commencer les travaux, prévenez le syndic. Si vous êtes locataire, demandez d’abord l’accord du propriétaire. Pour les murs et les tuyaux de gaz, ne faites rien vous-même : il faut un technicien.
rules-guests-title = Invités et sous-location
rules-guests-text = Si une personne qui n’est pas citoyenne de l’Union européenne dort chez vous, prévenez la police (<i>Questura</i> ou <i>Commissariato</i>). S’il n’y a ni l’un ni l’autre dans votre commune, prévenez le maire (<i>Sindaco</i>). Vous devez le faire par écrit { $hosting-hours ->
    [one] en { $hosting-hours } heure maximum
    [many] en { $hosting-hours } heures maximum
   *[other] en { $hosting-hours } heures maximum
}, même pour la famille et même pour un seul jour ({ $hosting-law }). Avant de sous-louer une chambre, lisez le contrat : c’est souvent interdit.

## Waste

rules-waste-title = Tri des déchets
rules-waste-text = Triez les déchets comme la mairie (<i>Comune</i>) le demande et respectez les jours de collecte. Ne laissez pas de sacs à côté des poubelles : ils salissent et attirent les animaux. Ne laissez pas de vieux meubles dans la cour : demandez à la mairie comment les faire enlever.
rules-waste-days = Jours de collecte

## Money and problems

rules-money-heading = Charges, problèmes et amendes
rules-charges-title = Charges (<i>spese condominiali</i>)
rules-charges-text = Ce sont les dépenses pour le ménage, l’ascenseur, l’eau, le chauffage et des services semblables. Si vous êtes locataire, c’est en général à vous de les payer. Payez avant la date limite et gardez les reçus. Vous avez le droit de voir les documents de ces dépenses ({ $charges-law }).
rules-problems-title = Problèmes avec les voisins
rules-problems-text = Parlez d’abord à votre voisin, avec calme et gentillesse. Si le problème continue, écrivez au syndic. Si cela ne suffit pas, demandez à notre bureau des informations sur la médiation pour le logement (<i>mediazione all’abitare</i>) : un médiateur écoute tout le monde et aide à trouver un accord.
rules-fines-title = Amendes
rules-fines-text = Ceux qui ne respectent pas le règlement peuvent recevoir une amende de { $fine } maximum. S’ils recommencent, l’amende peut aller jusqu’à { $fine-repeated }. C’est l’assemblée qui décide ({ $fine-law }).

## Whom to ask

rules-contacts-heading = À qui vous adresser
rules-emergency = <strong>En cas de danger</strong> (un feu, une personne blessée, un crime ou un délit), appelez tout de suite le { $emergency-number }.
rules-administrator = Syndic de votre immeuble
rules-administrator-phone = Téléphone du syndic
