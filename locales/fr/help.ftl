### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Plain language: short sentences, one idea each, "tu". Phone numbers are facts and come by themselves:
### never write one by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Numéros d’urgence
emergency-intro = Accrochez cette feuille chez vous, là où tous la voient. Expliquez-la aussi aux enfants.
emergency-numbers-heading = Qui appeler
emergency-label-single = <strong>Danger</strong> : un feu, une personne qui va très mal, un crime ou un délit. Un seul numéro pour pompiers, ambulance et police. Appel gratuit.
emergency-label-violence = <strong>Violence et harcèlement</strong> : une personne vous fait du mal, vous suit ou vous menace. Appel gratuit, jour et nuit. Si vous êtes en danger maintenant, appelez le { $emergency-number }.
emergency-label-gas = <strong>Fuite de gaz</strong> : réseau Hera. Appel gratuit, jour et nuit.
emergency-label-water = <strong>Panne d’eau</strong> : réseau Hera.
emergency-company = La compagnie du gaz dépend de votre adresse. Cherchez sur la facture le numéro d’<strong>urgence gaz</strong> (<i>pronto intervento</i>). S’il est différent, utilisez celui-là.

## What to say on the phone

emergency-call-heading = Que dire au téléphone
emergency-who-title = Qui vous êtes
emergency-who-text = Dites votre nom. Si vous parlez peu italien, dites tout de suite quelle langue vous parlez.
emergency-where-title = Où vous êtes
emergency-where-text = Dites la rue, le numéro, l’étage et la commune. Ainsi, l’aide arrive vite.
emergency-what-title = Ce qui se passe
emergency-what-text = Expliquez ce qui s’est passé et combien de personnes ont besoin d’aide.
emergency-stay-title = Restez au téléphone
emergency-stay-text = Restez calme et répondez aux questions. Raccrochez seulement quand on vous le dit.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = En cas de fuite de gaz
emergency-gas-title = Odeur de gaz
emergency-gas-text = N’allumez pas de feu, ne touchez pas aux interrupteurs ni aux sonnettes, n’utilisez pas le téléphone à l’intérieur. Une étincelle peut causer une explosion. Fermez le robinet du gaz, ouvrez les fenêtres et sortez. Une fois dehors, appelez le { $gas-leak-phone } (réseau Hera) ou le numéro d’urgence gaz qui est sur la facture de gaz. Si quelqu’un se sent mal, appelez le { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = Vos informations
emergency-address = Votre adresse

## The office: what it does, where it is

office-title = Notre bureau
office-intro = Ce que nous faisons et où nous sommes.
office-work-heading = Ce que nous faisons
office-work-text = Notre bureau travaille à des projets pour les personnes qui arrivent d’autres pays en Italie. Nous travaillons avec d’autres organismes, publics et privés. Les projets portent sur ces sujets :
office-work-home = <strong>Logement</strong> : chercher un logement, bien vivre avec les voisins, médiation pour le logement (<i>mediazione all’abitare</i>).
office-work-training = <strong>Argent et travail</strong> : cours pour bien utiliser l’argent et pour travailler dans l’agriculture.
office-work-family = <strong>Famille et école</strong> : aide aux familles avec enfants, école pour les jeunes qui viennent d’arriver.
office-work-health = <strong>Santé</strong> : soins et soutien en cas de problèmes de santé mentale ou de dépendance, par exemple à l’alcool ou à la drogue.
office-work-volunteering = <strong>Bénévolat</strong> : activités avec les habitants de la ville.
office-active = Certains projets sont peut-être terminés. Demandez au bureau lesquels sont encore en cours.
office-find-heading = Comment nous trouver
office-visit-text = Vous pouvez téléphoner ou écrire un e-mail. Avant de venir, demandez les heures d’ouverture. Si vous avez une question sur cette feuille, apportez-la.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Votre rendez-vous
appointment-intro = Nous vous attendons le jour et à l’heure écrits ici. Apportez cette feuille.
appointment-remember-heading = À retenir
appointment-date = Jour
appointment-time = Heure
appointment-person = Demandez
appointment-where-heading = Où
appointment-bring = Apportez
appointment-bring-also = Apportez aussi
appointment-cannot-heading = Si vous ne pouvez pas venir
appointment-cannot-text = Dès que vous le savez, téléphonez au bureau au numéro { $office-phone }. Dites votre nom et demandez un autre jour. Téléphonez aussi si vous êtes en retard.
