### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.

## Contact card. Short labels before a value.

contact-address = Adresse
contact-phone = Téléphone
contact-mobile = Portable
contact-email = E-mail
contact-web = Site web
contact-hours = Heures d’ouverture

## Truth about the text, at the end of every sheet.

sheet-updated = Mis à jour le { $date }.
sheet-notice = Cette feuille donne des informations. Elle ne remplace pas la loi.
sheet-part = Ceci est seulement une partie de la feuille. La feuille complète est à notre bureau : demandez-la.
sheet-drafted = Texte provisoire : le bureau ne l’a pas encore confirmé.
sheet-machine = Traduction automatique : personne ne l’a encore vérifiée. En cas de doute, c’est le texte italien qui compte.
sheet-partly = Traduction automatique : une personne en a vérifié seulement une partie. En cas de doute, c’est le texte italien qui compte.
sheet-stale = Le texte italien a changé après cette traduction. En cas de doute, c’est le texte italien qui compte.
sheet-unconfirmed = { $count ->
    [one] Le bureau n’a pas encore confirmé { $count } information de cette feuille.
    [many] Le bureau n’a pas encore confirmé { $count } informations de cette feuille.
   *[other] Le bureau n’a pas encore confirmé { $count } informations de cette feuille.
}
sheet-page = Page { $page } sur { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Cachet du bureau
sheet-person = Personne qui vous aide
sheet-return = Revenez ici (jour et heure)
sheet-phone = Lisez cette feuille sur votre téléphone
sheet-code = Code QR : { $address }

## Web page.

page-languages = Cette feuille dans d’autres langues
page-download = Télécharger le PDF à imprimer
page-leaflets = Toutes les feuilles
page-accessibility = Déclaration d’accessibilité (en italien)
page-listen = Écouter
page-listen-pause = Pause
page-listen-resume = Continuer
page-listen-stop = Arrêter
page-read = Lire
page-send-pdf = Envoyer le PDF
page-send-picture = Envoyer comme image
index-title = Feuilles d’information en plusieurs langues
index-language = Choisissez la langue
