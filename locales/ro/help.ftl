### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Plain language: short sentences, one idea each, polite plural. Phone numbers are facts and come by themselves:
### never write one by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Numere de urgență
emergency-intro = Lipiți această foaie în casă, unde o vede toată lumea. Explicați-o și copiilor.
emergency-numbers-heading = Pe cine sunați
emergency-label-single = <strong>Pericol</strong>: foc, o persoană căreia îi este foarte rău, o infracțiune. Un singur număr pentru pompieri, ambulanță și poliție. Apel gratuit.
emergency-label-violence = <strong>Violență și hărțuire</strong> (<i>stalking</i>): o persoană vă face rău, vă urmărește sau vă amenință. Apel gratuit, ziua și noaptea. Dacă sunteți în pericol acum, sunați la { $emergency-number }.
emergency-label-gas = <strong>Scurgere de gaz</strong>: rețeaua Hera. Apel gratuit, ziua și noaptea.
emergency-label-water = <strong>Avarie la apă</strong>: rețeaua Hera.
emergency-company = Compania de gaz depinde de adresa dumneavoastră. Căutați pe factură numărul pentru <strong>intervenții urgente</strong> (<i>pronto intervento</i>). Dacă este alt număr, sunați la acela.

## What to say on the phone

emergency-call-heading = Ce spuneți la telefon
emergency-who-title = Cine sunteți
emergency-who-text = Spuneți numele. Dacă vorbiți puțină italiană, spuneți imediat ce limbă vorbiți.
emergency-where-title = Unde sunteți
emergency-where-text = Spuneți strada, numărul, etajul și localitatea (<i>Comune</i>). Așa ajutorul ajunge repede.
emergency-what-title = Ce se întâmplă
emergency-what-text = Explicați ce s-a întâmplat și câte persoane au nevoie de ajutor.
emergency-stay-title = Rămâneți la telefon
emergency-stay-text = Păstrați-vă calmul și răspundeți la întrebări. Închideți numai când vi se spune.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = Dacă miroase a gaz
emergency-gas-title = Miros de gaz
emergency-gas-text = Nu aprindeți focul, nu atingeți întrerupătoarele și soneriile, nu folosiți telefonul în casă. O scânteie poate provoca o explozie. Închideți robinetul de gaz, deschideți ferestrele și ieșiți. De afară, sunați la { $gas-leak-phone } (rețeaua Hera) sau la numărul pentru intervenții urgente de pe factura de gaz. Dacă cineva se simte rău, sunați la { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = Datele dumneavoastră
emergency-address = Adresa dumneavoastră

## The office: what it does, where it is

office-title = Biroul nostru
office-intro = Ce facem și unde suntem.
office-work-heading = Ce facem
office-work-text = Biroul nostru lucrează la proiecte pentru persoanele care vin în Italia din alte țări. Lucrăm împreună cu alte instituții, publice și private. Proiectele au aceste teme:
office-work-home = <strong>Casă</strong>: căutarea unei locuințe, viața bună cu vecinii, mediere pentru locuință (<i>mediazione all’abitare</i>).
office-work-training = <strong>Bani și muncă</strong>: cursuri pentru a folosi bine banii și pentru a lucra în agricultură.
office-work-family = <strong>Familie și școală</strong>: ajutor pentru familiile cu copii, școală pentru copiii și tinerii veniți de curând.
office-work-health = <strong>Sănătate</strong>: îngrijire și sprijin pentru cei care au probleme de sănătate mentală sau o dependență, de exemplu de alcool sau droguri.
office-work-volunteering = <strong>Voluntariat</strong>: activități împreună cu locuitorii orașului.
office-active = Poate că unele proiecte s-au terminat. Întrebați la birou care mai sunt active.
office-find-heading = Cum ne găsiți
office-visit-text = Puteți suna sau scrie un e-mail. Înainte să veniți, întrebați ce program avem. Dacă aveți o întrebare despre această foaie, aduceți-o cu dumneavoastră.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Programarea dumneavoastră
appointment-intro = Vă așteptăm în ziua și la ora scrise aici. Aduceți această foaie cu dumneavoastră.
appointment-remember-heading = De reținut
appointment-date = Ziua
appointment-time = Ora
appointment-person = Întrebați de
appointment-where-heading = Unde
appointment-bring = Aduceți
appointment-bring-also = Aduceți și
appointment-cannot-heading = Dacă nu puteți veni
appointment-cannot-text = Imediat ce aflați, telefonați la birou la numărul { $office-phone }. Spuneți cum vă numiți și cereți altă zi. Telefonați și dacă întârziați.
