### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Plain language: short sentences, one idea each, polite plural. Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words in <strong> are words that the reader will meet on Italian paper. In a translation the Italian word
### stays beside them: <strong>…</strong> (<i>caparra</i>). The same for Italian words in titles.

home-title = Gospodărirea casei
home-intro = Ce să faceți înainte să luați o casă cu chirie, cât locuiți în ea și când plecați.

## Before moving in

home-before-heading = Înainte de mutare
home-signing-title = Înainte să semnați
home-signing-text = Vizitați casa ziua și vedeți dacă este mucegai pe pereți. Întrebați ce fel de contract este, când se termină și ce cheltuieli plătiți pe lângă chirie. Dacă nu înțelegeți contractul, nu semnați și nu dați bani: cereți mai întâi ajutor.
home-registration-title = Contract înregistrat
home-registration-text = Proprietarul trebuie să înregistreze contractul la <strong>fisc</strong> (<i>Agenzia delle Entrate</i>), care strânge taxele, în cel mult { $registration-days ->
    [one] { $registration-days } zi
    [few] { $registration-days } zile
   *[other] { $registration-days } de zile
}. Apoi trebuie să vă anunțe pe dumneavoastră și pe administrator în cel mult { $registration-notice-days ->
    [one] { $registration-notice-days } zi
    [few] { $registration-notice-days } zile
   *[other] { $registration-notice-days } de zile
} ({ $registration-law }). Cereți o copie: vă trebuie pentru alte acte.

## Money

home-money-heading = Banii
home-deposit-title = Garanție și chitanțe
home-deposit-text = <strong>Garanția</strong> (<i>caparra</i> sau <i>deposito cauzionale</i>) este o sumă pe care o dați la început, ca siguranță pentru proprietar. De obicei nu poate depăși chiria pe { $deposit-months ->
    [one] { $deposit-months } lună
    [few] { $deposit-months } luni
   *[other] { $deposit-months } de luni
}. Proprietarul trebuie să vă dea și dobânda legală ({ $deposit-law }). Cereți întotdeauna o chitanță.
home-rent-title = Plata chiriei
home-rent-text = Folosiți <strong>transferul bancar</strong> (<i>bonifico</i>) sau o altă plată care lasă o dovadă. Așa puteți arăta că ați plătit. Dacă într-o lună nu puteți plăti, vorbiți imediat cu proprietarul.

## Moving in

home-entry-heading = Când vă mutați
home-record-title = Proces-verbal de predare (<i>verbale di consegna</i>)
home-record-text = Este o foaie care spune cum este casa când primiți cheile. Scrieți-o împreună cu proprietarul, cu poze și cu cifrele de pe contoare. Semnați amândoi. Așa nu plătiți stricăciunile făcute de alții.
home-utilities-title = Curent, gaz și apă
home-utilities-text = Contorul merge, dar pe numele altcuiva? Cereți <strong>schimbarea titularului</strong> (<i>voltura</i>): contractul trece pe numele dumneavoastră. Contorul este închis? Cereți <strong>redeschiderea</strong> (<i>subentro</i>): serviciul repornește pe numele dumneavoastră. Sunați la companie și spuneți cifrele pe care le citiți pe contor.
home-residence-title = Rezidență și taxă de gunoi
home-residence-text = <strong>Rezidența</strong> (<i>residenza</i>) este adresa unde locuiți, scrisă în registrele primăriei (<i>Comune</i>). Când vă mutați, trebuie să anunțați primăria în cel mult { $residence-days ->
    [one] { $residence-days } zi
    [few] { $residence-days } zile
   *[other] { $residence-days } de zile
}. Trebuie să faceți și declarația pentru <strong>taxa de gunoi</strong> (<i>TARI</i>): întrebați la primărie unde se face. Când plecați din casă, anunțați din nou.

## Every day

home-life-heading = Viața în casă
home-heating-title = Încălzire
home-heating-text = Încălzirea se poate porni numai în unele luni. Prima și ultima zi depind de localitate: întrebați administratorul. Nu acoperiți caloriferele: dacă le acoperiți, casa se încălzește mai puțin și cheltuiți mai mult.
home-heating-season = Prima și ultima zi
home-air-title = Aer și mucegai
home-air-text = Din cauza aerului umed crește mucegaiul, care face rău sănătății. Deschideți ferestrele în fiecare dimineață și în fiecare seară, cel puțin { $airing-minutes ->
    [one] { $airing-minutes } minut
    [few] { $airing-minutes } minute
   *[other] { $airing-minutes } de minute
}. Nu uscați rufele într-o cameră închisă.
home-monoxide-title = Centrală și monoxid
home-monoxide-text = <strong>Monoxidul de carbon</strong> (<i>monossido di carbonio</i>) este un gaz fără miros care poate ucide. Chemați un tehnician să verifice centrala (<i>caldaia</i>). Nu astupați gurile de aerisire din pereți și nu folosiți grătarul în casă. Dacă vă doare capul și vă este greață, deschideți ferestrele, ieșiți și sunați la { $emergency-number }.
home-repairs-title = Reparații
home-repairs-text = Proprietarul face reparațiile necesare. Dumneavoastră faceți <strong>micile reparații</strong> (<i>piccola manutenzione</i>), la lucrurile care se uzează prin folosire ({ $maintenance-law }). Dacă se strică ceva, scrieți imediat proprietarului.

## Other people

home-people-heading = Oaspeți și familie
home-hosting-title = Când găzduiți pe cineva
home-hosting-text = Dacă găzduiți o persoană care nu este cetățean al Uniunii Europene, anunțați în scris poliția (<i>Questura</i> sau <i>Commissariato</i>) în cel mult { $hosting-hours ->
    [one] { $hosting-hours } oră
    [few] { $hosting-hours } ore
   *[other] { $hosting-hours } de ore
}. Dacă în localitatea dumneavoastră nu sunt aceste birouri, anunțați primarul (<i>Sindaco</i>). Trebuie să anunțați chiar și pentru o rudă și chiar pentru o singură zi ({ $hosting-law }). Altfel riscați o amendă de la { $hosting-fine-from } la { $hosting-fine-to }.
home-suitability-title = Certificat pentru locuință (<i>idoneità alloggiativa</i>)
home-suitability-text = Este un document: spune că locuința este potrivită pentru cei care stau în ea. Vă trebuie, de exemplu, pentru <strong>reîntregirea familiei</strong> (<i>ricongiungimento familiare</i>), adică pentru a aduce familia în Italia, și pentru <strong>permisul UE</strong> (<i>permesso UE</i>) pe termen lung. Cereți-l la primărie.

## Leaving

home-leaving-heading = Când plecați din casă
home-notice-title = Preaviz (<i>disdetta</i>)
home-notice-text = Este scrisoarea prin care îi spuneți proprietarului că vreți să plecați din casă. Dacă plecați înainte de sfârșitul contractului, de obicei trebuie să aveți un motiv grav și să scrieți cu { $notice-months ->
    [one] { $notice-months } lună
    [few] { $notice-months } luni
   *[other] { $notice-months } de luni
} înainte. Citiți contractul: uneori puteți pleca din casă și fără un motiv grav. Păstrați o copie a scrisorii.
home-handback-title = Predarea cheilor
home-handback-text = Curățați casa și citiți contoarele împreună cu proprietarul. Închideți contractele de curent, gaz și apă. Când dați cheile înapoi, semnați împreună un nou proces-verbal. Apoi cereți înapoi garanția.

## Whom to ask

home-contacts-heading = Pe cine întrebați
home-owner = Proprietarul casei, telefon
