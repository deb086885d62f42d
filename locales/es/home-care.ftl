### The leaflet "Gestire la casa": renting a home, living in it, leaving it.
### Plain language: short sentences, one idea each, "usted". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words in <strong> are words that the reader will meet on Italian paper. In a translation the Italian word
### stays beside them: <strong>…</strong> (<i>caparra</i>). The same for Italian words in titles.

home-title = Ocuparse de la casa
home-intro = Qué hacer antes de alquilar una casa, cuando vive en ella y cuando la deja.

## Before moving in

home-before-heading = Antes de entrar
home-signing-title = Antes de firmar
home-signing-text = Visite la casa de día y mire si hay moho (hongos) en las paredes. Pregunte qué tipo de contrato es, cuándo termina y qué gastos paga además del alquiler. Si no entiende el contrato, no firme y no dé dinero: primero pida ayuda.
home-registration-title = Contrato registrado
# "Agenzia delle Entrate" is the Italian tax office.
home-registration-text = El propietario debe registrar el contrato en la <strong>oficina de impuestos</strong> (<i>Agenzia delle Entrate</i>) en un plazo de { $registration-days ->
    [one] { $registration-days } día
    [many] { $registration-days } de días
   *[other] { $registration-days } días
}. Después debe avisarles a usted y al administrador en un plazo de { $registration-notice-days ->
    [one] { $registration-notice-days } día
    [many] { $registration-notice-days } de días
   *[other] { $registration-notice-days } días
} ({ $registration-law }). Pida una copia: la necesita para otros documentos.

## Money

home-money-heading = El dinero
home-deposit-title = Depósito (<i>caparra</i>) y recibos
# "Fianza" is the word of Spain, "depósito" is understood everywhere.
home-deposit-text = El <strong>depósito</strong> (<i>caparra</i>) o <strong>fianza</strong> (<i>deposito cauzionale</i>) es un dinero que usted da al principio, como garantía. Normalmente no puede pasar de { $deposit-months ->
    [one] { $deposit-months } mes
    [many] { $deposit-months } de meses
   *[other] { $deposit-months } meses
} de alquiler. El propietario debe pagarle también los intereses legales ({ $deposit-law }). Pida siempre un recibo.
home-rent-title = Pagar el alquiler
home-rent-text = Use la <strong>transferencia bancaria</strong> (<i>bonifico</i>) u otra forma de pago que deje una prueba. Así puede demostrar que ha pagado. Si un mes no puede pagar, hable enseguida con el propietario.

## Moving in

home-entry-heading = Cuando entra
home-record-title = Acta de entrega (<i>verbale di consegna</i>)
home-record-text = Es una hoja que dice cómo está la casa cuando usted recibe las llaves. Escríbala con el propietario, con las fotos y los números de los contadores (medidores). Firmen los dos. Así no paga los daños hechos por otros.
home-utilities-title = Luz, gas y agua
# "Voltura": the supply is running and passes to a new customer. "Subentro": a closed meter is opened again.
home-utilities-text = ¿El contador funciona, pero a nombre de otra persona? Pida el <strong>cambio de titular</strong> (<i>voltura</i>): el contrato pasa a usted. ¿El contador está cerrado? Pida la <strong>reactivación</strong> (<i>subentro</i>): el servicio vuelve a empezar a su nombre. Llame a la compañía y dígale los números que lee en el contador.
# Not "domicilio": on Italian paper "domicilio" is another thing than "residenza".
home-residence-title = Residencia (<i>residenza</i>) y basura (<i>TARI</i>)
home-residence-text = La <strong>residencia</strong> (<i>residenza</i>) es la dirección donde vive, escrita en los registros del municipio (<i>Comune</i>). Cuando cambie de casa, debe decirlo al municipio en un plazo de { $residence-days ->
    [one] { $residence-days } día
    [many] { $residence-days } de días
   *[other] { $residence-days } días
}. También debe hacer la declaración para el <strong>impuesto de la basura</strong> (<i>TARI</i>): pregunte al municipio dónde se hace. Cuando deje la casa, avise otra vez.

## Every day

home-life-heading = Vivir en la casa
home-heating-title = Calefacción
home-heating-text = Se puede encender solo en algunos meses. El primer día y el último dependen del municipio: pregunte al administrador. No cubra los radiadores: si los cubre, la casa se calienta menos y usted gasta más.
home-heating-season = Primer y último día
home-air-title = Aire y moho
home-air-text = Con el aire húmedo crece el moho, que es malo para la salud. Abra las ventanas cada mañana y cada noche, por lo menos { $airing-minutes ->
    [one] { $airing-minutes } minuto
    [many] { $airing-minutes } de minutos
   *[other] { $airing-minutes } minutos
}. No seque la ropa en una habitación cerrada.
home-monoxide-title = Caldera y monóxido
home-monoxide-text = El <strong>monóxido de carbono</strong> (<i>monossido di carbonio</i>) es un gas sin olor que puede matar. Haga revisar la caldera (<i>caldaia</i>) por un técnico. No tape las entradas de aire de las paredes y no use la barbacoa o parrilla dentro de casa. Si tiene dolor de cabeza y náuseas, abra las ventanas, salga y llame al { $emergency-number }.
home-repairs-title = Reparaciones
home-repairs-text = El propietario hace las reparaciones necesarias. Usted hace el <strong>pequeño mantenimiento</strong> (<i>piccola manutenzione</i>), de las cosas que se gastan con el uso ({ $maintenance-law }). Si algo se rompe, escriba enseguida al propietario.

## Other people

home-people-heading = Huéspedes y familia
home-hosting-title = Alojar a una persona
home-hosting-text = Si aloja a una persona que no es ciudadana de la Unión Europea, avise por escrito a la jefatura de policía (<i>Questura</i>) o a la comisaría (<i>Commissariato</i>) en un plazo de { $hosting-hours ->
    [one] { $hosting-hours } hora
    [many] { $hosting-hours } de horas
   *[other] { $hosting-hours } horas
}. Si en su municipio no las hay, avise al alcalde (<i>Sindaco</i>). Debe hacerlo también si es un familiar y aunque sea un solo día ({ $hosting-law }). Si no, puede recibir una multa de { $hosting-fine-from } a { $hosting-fine-to }.
home-suitability-title = Certificado de vivienda adecuada (<i>idoneità alloggiativa</i>)
home-suitability-text = Es un documento: dice que la casa es adecuada para las personas que viven en ella. Sirve, por ejemplo, para la <strong>reunificación familiar</strong> (<i>ricongiungimento familiare</i>), es decir, para traer a la familia a Italia, y para el <strong>permiso UE</strong> (<i>permesso UE</i>) de larga duración. Pídalo al municipio.

## Leaving

home-leaving-heading = Cuando deja la casa
home-notice-title = Aviso de fin de contrato (<i>disdetta</i>)
home-notice-text = Es la carta con la que usted le dice al propietario que quiere dejar la casa. Si se va antes del fin del contrato, normalmente hace falta un motivo grave y debe escribir { $notice-months ->
    [one] { $notice-months } mes
    [many] { $notice-months } de meses
   *[other] { $notice-months } meses
} antes. Lea el contrato: a veces puede dejar la casa también sin un motivo grave. Guarde una copia de la carta.
home-handback-title = Devolver las llaves
home-handback-text = Limpie la casa y lea los contadores con el propietario. Cierre los contratos de luz, gas y agua. Cuando devuelva las llaves, firmen los dos una nueva acta. Después pida que le devuelvan el depósito (<i>caparra</i>).

## Whom to ask

home-contacts-heading = A quién preguntar
home-owner = Propietario de la casa, teléfono
