### The leaflet "Gestire la casa", in British English: renting a home, living in it, leaving it.

home-title = Looking after your home
home-intro = What to do before you rent a home, while you live in it and when you leave it.

## Before moving in

home-before-heading = Before you move in
home-signing-title = Before you sign
home-signing-text = Visit the home in daylight and check the walls for mould. Ask what type of contract it is, when it ends and which costs you pay besides the rent. If you do not understand the contract, do not sign and do not give money: ask for help first.
home-registration-title = Registered contract
home-registration-text = The owner (your landlord) must register the contract with the <strong>tax office</strong> (<i>Agenzia delle Entrate</i>) within { $registration-days ->
    [one] { $registration-days } day
   *[other] { $registration-days } days
}. Then the owner must tell you and the building manager within { $registration-notice-days ->
    [one] { $registration-notice-days } day
   *[other] { $registration-notice-days } days
} ({ $registration-law }). Ask for a copy: you need it for other documents.

## Money

home-money-heading = Money
home-deposit-title = Deposit and receipts
home-deposit-text = The <strong>deposit</strong> (<i>caparra</i> or <i>deposito cauzionale</i>) is money that you give at the start, as a guarantee. It usually cannot be more than { $deposit-months ->
    [one] { $deposit-months } month’s rent
   *[other] { $deposit-months } months’ rent
}. The owner must also pay you the interest set by law ({ $deposit-law }). Always ask for a receipt.
home-rent-title = Paying the rent
home-rent-text = Use a <strong>bank transfer</strong> (<i>bonifico</i>) or another way that leaves proof. Then you can show that you have paid. If one month you cannot pay, talk to the owner straight away.

## Moving in

home-entry-heading = When you move in
home-record-title = Handover record (<i>verbale di consegna</i>)
home-record-text = This paper says what the home is like when you get the keys. Write it with the owner. Add photos and the numbers on the meters. Both of you sign it. Then you do not pay for damage that others caused.
home-utilities-title = Electricity, gas and water
home-utilities-text = Is the meter working, but in another person’s name? Ask for a <strong>change of name</strong> (<i>voltura</i>): the contract passes to you. Is the meter shut off? Ask for a <strong>reconnection</strong> (<i>subentro</i>): the service starts again in your name. Call the company and tell them the numbers that you read on the meter.
home-residence-title = Registered address and waste tax
home-residence-text = Your <strong>registered address</strong> (<i>residenza</i>) is the address where you live, written in the records of the council (<i>Comune</i>). When you move home, you must tell the council within { $residence-days ->
    [one] { $residence-days } day
   *[other] { $residence-days } days
}. You must also make a declaration for the <strong>waste tax</strong> (<i>TARI</i>): ask the council where to do this. When you leave the home, tell them again.

## Every day

home-life-heading = Living in your home
home-heating-title = Heating
home-heating-text = You may turn it on only in certain months. The first and last days depend on your town: ask the building manager. Do not cover the radiators: if you do, your home is less warm and you pay more.
home-heating-season = First and last day
home-air-title = Fresh air and mould
home-air-text = Damp air makes mould grow, and mould is bad for your health. Open the windows every morning and every evening, for at least { $airing-minutes ->
    [one] { $airing-minutes } minute
   *[other] { $airing-minutes } minutes
}. Do not dry washing in a closed room.
home-monoxide-title = Boiler and carbon monoxide
home-monoxide-text = <strong>Carbon monoxide</strong> (<i>monossido di carbonio</i>) is a gas with no smell that can kill. Get a qualified person to check the boiler. Do not block the air vents in the walls and do not use a barbecue indoors. If you have a headache and feel like vomiting, open the windows, go outside and call { $emergency-number }.
home-repairs-title = Repairs
home-repairs-text = The owner does the necessary repairs. You do the <strong>small maintenance jobs</strong> (<i>piccola manutenzione</i>), for things that wear out with use ({ $maintenance-law }). If something breaks, write to the owner straight away.

## Other people

home-people-heading = Guests and family
home-hosting-title = Having someone to stay
home-hosting-text = If a person who is not a citizen of the European Union stays in your home, tell the police headquarters (<i>Questura</i>) or the police station (<i>Commissariato</i>) in writing within { $hosting-hours ->
    [one] { $hosting-hours } hour
   *[other] { $hosting-hours } hours
}. If your town has neither, tell the mayor (<i>Sindaco</i>). You must do this even for a relative and even for just one day ({ $hosting-law }). Otherwise, you may have to pay a fine of { $hosting-fine-from } to { $hosting-fine-to }.
home-suitability-title = Housing certificate (<i>idoneità alloggiativa</i>)
home-suitability-text = This document says that the home is suitable for the people who live in it. You need it, for example, for <strong>family reunification</strong> (<i>ricongiungimento familiare</i>), which means bringing your family to Italy, and for the long-term <strong>EU permit</strong> (<i>permesso UE</i>). Ask the council for it.

## Leaving

home-leaving-heading = When you leave the home
home-notice-title = Notice letter (<i>disdetta</i>)
home-notice-text = This letter tells the owner that you want to leave the home. If you leave before the contract ends, you usually need a serious reason and must write { $notice-months ->
    [one] { $notice-months } month
   *[other] { $notice-months } months
} before you leave. Read the contract: sometimes you may leave the home even without a serious reason. Keep a copy of the letter.
home-handback-title = Giving back the keys
home-handback-text = Clean the home. Read the meters with the owner. End the contracts for electricity, gas and water. When you give back the keys, both of you sign a new handover record. Then ask for your deposit back.

## Whom to ask

home-contacts-heading = Who to ask
home-owner = Owner of the home, phone
