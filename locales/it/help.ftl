### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Plain language: short sentences, one idea each, "tu". Phone numbers are facts and come by themselves:
### never write one by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Numeri di emergenza
emergency-intro = Attacca questo foglio in casa, dove tutti lo vedono. Spiegalo anche ai bambini.
emergency-numbers-heading = Chi chiamare
emergency-label-single = <strong>Pericolo</strong>: fuoco, una persona che sta molto male, un reato. Un solo numero per pompieri, ambulanza e polizia. La chiamata è gratis.
# "Stalking": someone follows a person, spies on them or threatens them again and again.
emergency-label-violence = <strong>Violenza e stalking</strong>: una persona ti fa male, ti segue o ti minaccia. La chiamata è gratis, di giorno e di notte. Se sei in pericolo adesso, chiama il { $emergency-number }.
# "Hera" is the name of a company and stays as it is.
emergency-label-gas = <strong>Perdita di gas</strong>: rete Hera. La chiamata è gratis, di giorno e di notte.
emergency-label-water = <strong>Guasto dell’acqua</strong>: rete Hera.
# "Pronto intervento": the words on an Italian gas bill beside the number for gas leaks.
emergency-company = La compagnia del gas dipende dal tuo indirizzo. Cerca sulla bolletta il numero di <strong>pronto intervento</strong>. Se è diverso, usa quello.

## What to say on the phone

emergency-call-heading = Che cosa dire al telefono
emergency-who-title = Chi sei
emergency-who-text = Di’ il tuo nome. Se parli poco italiano, di’ subito quale lingua parli.
emergency-where-title = Dove sei
emergency-where-text = Di’ la via, il numero, il piano e il Comune. Così chi ti aiuta arriva presto.
emergency-what-title = Che cosa succede
emergency-what-text = Spiega che cosa è successo e quante persone hanno bisogno di aiuto.
emergency-stay-title = Resta al telefono
emergency-stay-text = Resta calmo e rispondi alle domande. Chiudi la chiamata solo quando te lo dicono.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = Se c’è gas
emergency-gas-title = Odore di gas
# $gas-leak-phone and $emergency-number: phone numbers. "Hera" is the name of a company and stays as it is.
emergency-gas-text = Non accendere il fuoco, non toccare gli interruttori e i campanelli, non usare il telefono in casa. Una scintilla può causare un’esplosione. Chiudi il rubinetto del gas, apri le finestre ed esci. Da fuori, chiama il { $gas-leak-phone } (rete Hera) o il numero di pronto intervento sulla bolletta del gas. Se qualcuno sta male, chiama il { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = I tuoi dati
emergency-address = Il tuo indirizzo

## The office: what it does, where it is

office-title = Il nostro ufficio
office-intro = Che cosa facciamo e dove siamo.
office-work-heading = Che cosa facciamo
# "Projects": the office takes part in projects paid for by Italian and European funds.
office-work-text = Il nostro ufficio lavora a progetti per le persone che arrivano in Italia da altri Paesi. Lavoriamo insieme ad altri enti, pubblici e privati. I progetti parlano di questi temi:
# "mediazione all'abitare" is a service: mediators who help neighbours, owners and tenants understand each other.
office-work-home = <strong>Casa</strong>: cercare un alloggio, vivere bene con i vicini, mediazione all’abitare.
office-work-training = <strong>Soldi e lavoro</strong>: corsi per usare bene i soldi e per lavorare in agricoltura.
office-work-family = <strong>Famiglia e scuola</strong>: aiuto alle famiglie con figli, scuola per i ragazzi appena arrivati.
office-work-health = <strong>Salute</strong>: cura e sostegno per chi ha problemi mentali o una dipendenza, per esempio da alcol o droga.
office-work-volunteering = <strong>Volontariato</strong>: attività insieme agli abitanti della città.
office-active = Alcuni progetti possono essere finiti. Chiedi all’ufficio quali sono ancora attivi.
office-find-heading = Come trovarci
office-visit-text = Puoi telefonare o scrivere un’e-mail. Prima di venire, chiedi gli orari. Se hai una domanda su questo foglio, portalo con te.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Il tuo appuntamento
appointment-intro = Ti aspettiamo il giorno e all’ora scritti qui. Porta questo foglio con te.
appointment-remember-heading = Da ricordare
appointment-date = Giorno
appointment-time = Ora
# The name of a person of the office follows.
appointment-person = Chiedi di
appointment-where-heading = Dove
# A thing to bring follows, or a line to write it on. “Porta anche” stands before a second thing.
appointment-bring = Porta
appointment-bring-also = Porta anche
appointment-cannot-heading = Se non puoi venire
# $office-phone: the office’s phone number.
appointment-cannot-text = Appena lo sai, telefona all’ufficio al numero { $office-phone }. Di’ il tuo nome e chiedi un altro giorno. Telefona anche se arrivi tardi.
