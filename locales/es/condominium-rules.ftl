### The leaflet "Le regole del condominio": living in a building with neighbours.
### Plain language: short sentences, one idea each, "usted". Values in { $… } are facts and come by themselves:
### never write a number, a law or a sum by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

rules-title = Las reglas del condominio
rules-intro = Cómo vivir bien con los vecinos: qué hacer, qué evitar, a quién pedir ayuda.

## Words that the reader will meet on Italian paper.
## In a translation the Italian word stays beside it: <strong>…</strong> (<i>condominio</i>): …

rules-words-heading = Palabras importantes
rules-words-condominio = <strong>Condominio</strong> (<i>condominio</i>): un edificio con varios propietarios. Cada casa tiene su propietario. La entrada, las escaleras, el techo y el patio son de todos.
rules-words-amministratore = <strong>Administrador</strong> (<i>amministratore</i>): la persona que se ocupa del edificio. Cobra el dinero de los gastos y hace reparar las partes comunes.
rules-words-assemblea = <strong>Asamblea</strong> (<i>assemblea</i>): la reunión de los propietarios. Decide los gastos y las reglas.
rules-words-regolamento = <strong>Reglamento</strong> (<i>regolamento</i>): las reglas escritas del edificio. El edificio debe tener un reglamento si hay más de { $regulation-owners ->
    [one] { $regulation-owners } propietario
    [many] { $regulation-owners } de propietarios
   *[other] { $regulation-owners } propietarios
} ({ $regulation-law }). Si hay reglamento, vale también para quien vive en una casa de alquiler. Pida una copia y léala.

## Noise

rules-quiet-heading = Ruido y descanso
rules-quiet-title = Horas de descanso
rules-quiet-text = Cada edificio tiene sus horas de descanso. En esas horas hable en voz baja y baje la música y la TV. No use el taladro y no mueva los muebles. Así todos pueden dormir: niños, personas mayores y quienes trabajan de noche.
rules-quiet-day = Descanso de día
rules-quiet-night = Descanso de noche

## Common parts

rules-common-heading = Los espacios de todos
rules-stairs-title = Escaleras y pasillos
rules-stairs-text = Deje libre el paso. Los zapatos, las bolsas y los muebles en las escaleras son un peligro: en un incendio hay que salir rápido. Deje las bicicletas y los cochecitos de bebé solo en los lugares permitidos.
rules-lift-title = Ascensor
rules-lift-text = Respete el número de personas escrito en la cabina. Los niños pequeños no suben solos. Si el ascensor se detiene, mantenga la calma, presione el botón de alarma y espere. Si hay un incendio, use las escaleras.
rules-parking-title = Estacionamiento y patio
rules-parking-text = Estacione solo donde está permitido. No se detenga delante de los garajes, los portones y las salidas: quien ayuda en una emergencia debe poder entrar. Antes de jugar en el patio, mire el horario en el reglamento.

## At home

rules-home-heading = En casa y en el balcón
rules-balcony-title = Balcón
rules-balcony-text = No tire nada desde el balcón. No sacuda las alfombras encima de los balcones de otros. Escurra bien la ropa antes de tenderla; si no, el agua cae sobre quien vive abajo. Sujete bien las macetas y ponga un plato debajo de cada una.
rules-pets-title = Animales
rules-pets-text = En los espacios comunes lleve al perro con correa. Si su animal ensucia, limpie enseguida. No lo deje solo muchas horas: si ladra o llora, molesta a los vecinos.
rules-smoke-title = Tabaco, olores y barbacoa
rules-smoke-text = No fume en el ascensor ni en las escaleras. No tire las colillas por la ventana: pueden causar un incendio. Cuando cocine, abra la ventana para que entre aire. No abra la puerta que da a las escaleras. No use nunca la barbacoa o parrilla dentro de casa: su gas puede matar. Para usarla fuera, lea el reglamento.
rules-works-title = Obras en casa
rules-works-text = Antes de empezar las obras, avise al administrador. Si vive en una casa de alquiler, pida primero permiso al propietario. No haga por su cuenta obras en las paredes o en los tubos del gas: hace falta un técnico.
rules-guests-title = Huéspedes y subalquiler
rules-guests-text = Si en su casa duerme una persona que no es ciudadana de la Unión Europea, avise a la jefatura de policía (<i>Questura</i>) o a la comisaría (<i>Commissariato</i>). Si en su municipio (<i>Comune</i>) no las hay, avise al alcalde (<i>Sindaco</i>). Debe hacerlo por escrito en un plazo de { $hosting-hours ->
    [one] { $hosting-hours } hora
    [many] { $hosting-hours } de horas
   *[other] { $hosting-hours } horas
}, también si es un familiar y aunque sea un solo día ({ $hosting-law }). Antes de alquilar una habitación a otros, lea el contrato: muchas veces está prohibido.

## Waste

rules-waste-title = Separar la basura
rules-waste-text = Separe la basura (<i>raccolta differenziata</i>) como pide el municipio y respete los días de recogida. No deje bolsas al lado de los contenedores: ensucian y atraen animales. No deje muebles viejos en el patio: pregunte al municipio cómo deshacerse de ellos.
rules-waste-days = Días de recogida

## Money and problems

rules-money-heading = Gastos, problemas y multas
rules-charges-title = Gastos comunes (<i>spese condominiali</i>)
rules-charges-text = Son los gastos de limpieza, ascensor, agua, calefacción y servicios parecidos. Si vive en una casa de alquiler, normalmente los paga usted. Pague en la fecha indicada o antes y guarde los recibos. Tiene derecho a ver los documentos de los gastos ({ $charges-law }).
rules-problems-title = Problemas con los vecinos
rules-problems-text = Hable primero con su vecino, con calma y amabilidad. Si el problema sigue, escriba al administrador. Si no basta, pida información en nuestra oficina sobre la mediación de vivienda (<i>mediazione all’abitare</i>): un mediador escucha a todos y ayuda a llegar a un acuerdo.
rules-fines-title = Multas
rules-fines-text = Quien no respeta el reglamento puede recibir una multa de hasta { $fine }. Si lo hace otra vez, la multa puede llegar a { $fine-repeated }. Decide la asamblea ({ $fine-law }).

## Whom to ask

rules-contacts-heading = A quién preguntar
rules-emergency = <strong>En caso de peligro</strong> (fuego, una persona herida, un delito) llame enseguida al { $emergency-number }.
rules-administrator = Administrador de su edificio
rules-administrator-phone = Teléfono del administrador
