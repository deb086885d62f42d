### The leaflet "Le regole del condominio", in British English.

rules-title = Rules for living in a block of flats
rules-intro = How to live well with your neighbours: what to do, what to avoid and who to ask for help.

## Words that the reader will meet on Italian paper

rules-words-heading = Words to know
rules-words-condominio = <strong>Block of flats</strong> (<i>condominio</i>): a building with more than one owner. Each home has its own owner. The entrance, stairs, roof and courtyard belong to everyone.
rules-words-amministratore = <strong>Building manager</strong> (<i>amministratore</i>): the person who looks after the building. They collect the money for the costs and get the shared parts repaired.
rules-words-assemblea = <strong>Owners’ meeting</strong> (<i>assemblea</i>): the meeting where the owners decide the costs and the rules.
rules-words-regolamento = <strong>House rules</strong> (<i>regolamento</i>): the written rules of the building. The building must have them if { $regulation-owners ->
    [one] there is more than { $regulation-owners } owner
   *[other] there are more than { $regulation-owners } owners
} ({ $regulation-law }). If there are house rules, they also apply to people who rent. Ask for a copy and read it.

## Noise

rules-quiet-heading = Noise and rest
rules-quiet-title = Quiet hours
rules-quiet-text = Each building has its own quiet hours. During these hours, keep your voice, music and TV low. Do not use a drill and do not move furniture. This lets everyone sleep: children, older people and people who work at night.
rules-quiet-day = Quiet hours: day
rules-quiet-night = Quiet hours: night

## Common parts

rules-common-heading = Shared spaces
rules-stairs-title = Stairs and landings
rules-stairs-text = Keep the way clear. Shoes, bags and furniture on the stairs are a danger: in a fire, people must get out quickly. Leave bicycles and pushchairs only where it is allowed.
rules-lift-title = Lift
rules-lift-text = Do not go over the number of people shown inside. Young children must not use it alone. If the lift stops, stay calm, press the alarm button and wait. If there is a fire, use the stairs.
rules-parking-title = Parking and courtyard
rules-parking-text = Park only where it is allowed. Do not stop in front of garages, gates or exits: people who help in an emergency must be able to get in. Before playing in the courtyard, check the times in the house rules.

## At home

rules-home-heading = In your home and on the balcony
rules-balcony-title = Balcony
rules-balcony-text = Do not throw anything from the balcony. Do not shake rugs over other people’s balconies. Wring out your washing well before you hang it up, or water will drip on the people below. Fix plant pots firmly in place and put a saucer under each one.
rules-pets-title = Pets
rules-pets-text = Keep your dog on a lead in shared spaces. If your pet makes a mess, clean it up straight away. Do not leave your pet alone for many hours: if it barks or whines, it disturbs the neighbours.
rules-smoke-title = Smoking, smells and barbecues
rules-smoke-text = Do not smoke in the lift or on the stairs. Do not throw cigarette ends out of the window: they can start a fire. When you cook, open the window to let in fresh air. Do not open the door to the stairs. Never use a barbecue indoors: its gas can kill. To use one outside, read the house rules.
rules-works-title = Building work at home
rules-works-text = Before you start any work, tell the building manager. If you rent your home, ask the owner for permission first. Do not do work on walls or gas pipes yourself: this needs a qualified person.
rules-guests-title = Guests and subletting
rules-guests-text = If a person who is not a citizen of the European Union sleeps in your home, tell the police headquarters (<i>Questura</i>) or the police station (<i>Commissariato</i>). If your town has neither, tell the mayor (<i>Sindaco</i>). You must do this in writing within { $hosting-hours ->
    [one] { $hosting-hours } hour
   *[other] { $hosting-hours } hours
}, even for a relative and even for just one day ({ $hosting-law }). Before you rent out a room to others, read your rental contract: this is often not allowed.

## Waste

rules-waste-title = Sorting your waste
rules-waste-text = Sort your waste (<i>raccolta differenziata</i>) as the council asks and keep to the collection days. Do not leave bags next to the bins: they make a mess and attract animals. Do not leave old furniture in the courtyard: ask the council how to get rid of it.
rules-waste-days = Collection days

## Money and problems

rules-money-heading = Costs, problems and fines
rules-charges-title = Service charges
rules-charges-text = These are the costs (<i>spese condominiali</i>) of cleaning, the lift, water, heating and similar services. If you rent your home, you usually pay them. Pay by the date shown and keep your receipts. You have the right to see the documents for these costs ({ $charges-law }).
rules-problems-title = Problems with neighbours
rules-problems-text = First talk to your neighbour, calmly and kindly. If the problem continues, write to the building manager. If this is not enough, ask our office about housing mediation (<i>mediazione all’abitare</i>): a mediator listens to everyone and helps you reach an agreement.
rules-fines-title = Fines
rules-fines-text = Anyone who breaks the house rules may have to pay a fine of up to { $fine }. If they do it again, they may have to pay up to { $fine-repeated }. The owners’ meeting decides ({ $fine-law }).

## Whom to ask

rules-contacts-heading = Who to ask
rules-emergency = <strong>In an emergency</strong> (fire, an injured person, a crime), call { $emergency-number } straight away.
rules-administrator = Manager of your building
rules-administrator-phone = Building manager’s phone
