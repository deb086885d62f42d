### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Plain language: short sentences, one idea each, "tu". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words in <strong> are words that the reader will meet on Italian paper. In a translation the Italian word
### stays beside them: <strong>…</strong> (<i>caparra</i>). The same for Italian words in titles.

home-title = Gestire la casa
home-intro = Che cosa fare prima di prendere una casa in affitto, quando ci abiti e quando la lasci.

## Before moving in

home-before-heading = Prima di entrare
home-signing-title = Prima di firmare
home-signing-text = Visita la casa di giorno e controlla se c’è muffa sui muri. Chiedi che tipo di contratto è, quando finisce e quali spese paghi oltre all’affitto. Se non capisci il contratto, non firmare e non dare soldi: prima chiedi aiuto.
home-registration-title = Contratto registrato
# "Agenzia delle Entrate" is the Italian tax office.
# $registration-days and $registration-notice-days are numbers; $registration-law: the article of law.
home-registration-text = Il proprietario deve registrare il contratto all’<strong>Agenzia delle Entrate</strong>, l’ente che raccoglie le tasse, entro { $registration-days ->
    [one] { $registration-days } giorno
   *[other] { $registration-days } giorni
}. Poi deve avvisare te e l’amministratore entro { $registration-notice-days ->
    [one] { $registration-notice-days } giorno
   *[other] { $registration-notice-days } giorni
} ({ $registration-law }). Chiedi una copia: ti serve per altri documenti.

## Money

home-money-heading = I soldi
home-deposit-title = Caparra e ricevute
# "Caparra" is the everyday word, "deposito cauzionale" the word of the law: a deposit as a guarantee.
# $deposit-months (a number): how many monthly rents at most. $deposit-law: the article of law.
home-deposit-text = La <strong>caparra</strong> (o <strong>deposito cauzionale</strong>) è una somma che dai all’inizio, come garanzia. Di solito non può superare { $deposit-months ->
    [one] { $deposit-months } mese
   *[other] { $deposit-months } mesi
} di affitto. Il proprietario ti deve anche gli interessi di legge ({ $deposit-law }). Chiedi sempre una ricevuta.
home-rent-title = Pagare l’affitto
# "Bonifico" is a bank transfer.
home-rent-text = Usa il <strong>bonifico</strong> o un altro modo che lascia una prova. Così puoi dimostrare che hai pagato. Se un mese non riesci a pagare, parla subito con il proprietario.

## Moving in

home-entry-heading = Quando entri
home-record-title = Verbale di consegna
# "Verbale di consegna": the handover record, signed when the keys change hands.
home-record-text = È un foglio che dice come è la casa quando ricevi le chiavi. Scrivilo con il proprietario, con le foto e i numeri dei contatori. Firmate tutti e due. Così non paghi i danni fatti da altri.
home-utilities-title = Luce, gas e acqua
# "Voltura": the supply is running and passes to a new customer. "Subentro": a closed meter is opened again.
home-utilities-text = Il contatore funziona, ma con il nome di un altro? Chiedi la <strong>voltura</strong>: il contratto passa a te. Il contatore è chiuso? Chiedi il <strong>subentro</strong>: il servizio riparte con il tuo nome. Chiama la compagnia e dille i numeri che leggi sul contatore.
home-residence-title = Residenza e TARI
# "Residenza": the address registered with the municipality (Comune). $residence-days: a number.
# "TARI": the municipal tax for the collection of waste.
home-residence-text = La <strong>residenza</strong> è l’indirizzo dove abiti, scritto nei registri del Comune. Quando cambi casa, devi dirlo al Comune entro { $residence-days ->
    [one] { $residence-days } giorno
   *[other] { $residence-days } giorni
}. Devi fare anche la dichiarazione per la <strong>TARI</strong>, la tassa sui rifiuti: chiedi al Comune dove si fa. Quando lasci la casa, avvisa di nuovo.

## Every day

home-life-heading = Vivere in casa
home-heating-title = Riscaldamento
home-heating-text = Si può accendere solo in alcuni mesi. Il primo e l’ultimo giorno dipendono dal Comune: chiedi all’amministratore. Non coprire i termosifoni: se li copri, la casa si scalda meno e spendi di più.
# Label of a line on which the counter writes the first and the last day of heating.
home-heating-season = Primo e ultimo giorno
home-air-title = Aria e muffa
# $airing-minutes: a number.
home-air-text = L’aria umida fa crescere la muffa, che fa male alla salute. Apri le finestre ogni mattina e ogni sera, per almeno { $airing-minutes ->
    [one] { $airing-minutes } minuto
   *[other] { $airing-minutes } minuti
}. Non asciugare i panni in una stanza chiusa.
home-monoxide-title = Caldaia e monossido
# "Caldaia": the boiler. "Monossido di carbonio": carbon monoxide. $emergency-number: the phone number for emergencies.
home-monoxide-text = Il <strong>monossido di carbonio</strong> è un gas senza odore che può uccidere. Fai controllare la caldaia da un tecnico. Non chiudere le prese d’aria nei muri e non usare il barbecue in casa. Se hai mal di testa e nausea, apri le finestre, esci e chiama il { $emergency-number }.
home-repairs-title = Riparazioni
# $maintenance-law: the articles of law.
home-repairs-text = Il proprietario fa le riparazioni necessarie. Tu fai la <strong>piccola manutenzione</strong>, per le cose che si consumano con l’uso ({ $maintenance-law }). Se qualcosa si rompe, scrivi subito al proprietario.

## Other people

home-people-heading = Ospiti e famiglia
home-hosting-title = Ospitare una persona
# "Questura" is the police headquarters, "Commissariato" a police station, "Sindaco" the mayor.
# $hosting-hours: a number. $hosting-law: the article of law. $hosting-fine-from and $hosting-fine-to: sums of money.
home-hosting-text = Se ospiti una persona che non è cittadina dell’Unione europea, avvisa per iscritto la Questura o il Commissariato entro { $hosting-hours ->
    [one] { $hosting-hours } ora
   *[other] { $hosting-hours } ore
}. Se nel tuo Comune non ci sono, avvisa il Sindaco. Devi farlo anche per un parente e per un solo giorno ({ $hosting-law }). Altrimenti rischi una multa da { $hosting-fine-from } a { $hosting-fine-to }.
home-suitability-title = Idoneità alloggiativa
# "Idoneità alloggiativa": a certificate that a home is fit for the people who are to live in it.
# "Ricongiungimento familiare": family reunification. "Permesso UE": the EU long-term residence permit.
home-suitability-text = È un documento: dice che la casa è adatta alle persone che ci abitano. Serve, per esempio, per il <strong>ricongiungimento familiare</strong>, cioè per far venire la famiglia in Italia, e per il <strong>permesso UE</strong> di lungo periodo. Chiedilo al Comune.

## Leaving

home-leaving-heading = Quando lasci la casa
home-notice-title = Disdetta
# "Disdetta": the letter by which the tenant ends the contract. $notice-months: a number.
home-notice-text = È la lettera con cui dici al proprietario che vuoi lasciare la casa. Se vai via prima della fine del contratto, di solito serve un motivo grave e devi scrivere { $notice-months ->
    [one] { $notice-months } mese
   *[other] { $notice-months } mesi
} prima. Leggi il contratto: a volte puoi lasciare la casa anche senza un motivo grave. Conserva una copia della lettera.
home-handback-title = Ridare le chiavi
home-handback-text = Pulisci la casa e leggi i contatori con il proprietario. Chiudi i contratti di luce, gas e acqua. Quando ridai le chiavi, firmate un nuovo verbale. Poi chiedi indietro la caparra.

## Whom to ask

home-contacts-heading = A chi chiedere
# Label of a line on which the reader or the counter writes who owns the home, and the owner's phone number.
home-owner = Proprietario della casa, telefono
