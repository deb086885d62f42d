### The leaflets on the office's projects: "Progetti per le persone straniere" (all of them, in short)
### and one sheet for each project.
### Plain language: short sentences, one idea each, "usted". Never promise that a reader can take part: the office answers that.
### Names in { $… } come by themselves and stay as they are in every language. They have no article and no case ending:
### keep them after a colon, in brackets or between commas, where your language needs no ending.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.
### Words that come back: "operatori" = "profesionales"; "sportello" = "ventanilla"; "ente" = "institución".

## What all project sheets share

project-what-heading = Qué hace
project-who-heading = Para quién es
project-by-heading = Quién lo hace
project-ask-heading = Cómo pedir información
project-status-ask = <strong>Quizás este proyecto ya ha terminado.</strong> Pregunte en la oficina si sigue activo.
project-status-active = <strong>Este proyecto está activo.</strong> Pregunte en la oficina si puede participar y cómo.
project-status-ended = <strong>Este proyecto ha terminado.</strong> Pregunte en la oficina qué proyectos hay ahora.
project-money-fami = <strong>De dónde viene el dinero</strong>: { $fami-name }. Es un fondo de la Unión Europea para la migración.
project-us-partner = <strong>Nuestra institución</strong>: { $asp-name }. Somos socios (<i>partner</i>): trabajamos junto con los demás.
project-us-collaborates = <strong>Nuestra institución</strong>: { $asp-name }. Colaboramos en el proyecto.
project-lead-ravenna = <strong>Quién lo dirige</strong>: { $ravenna-name }. El proyecto es regional.
project-with-psychology = <strong>Con quién</strong>: { $psychology-name } ({ $bologna-name }).

## FIN: money and farming. Its title is also used in the overview.

project-fin-title = Proyecto { $fin-short }: cursos sobre el dinero y la agricultura
project-fin-intro = El proyecto ayuda a las personas extranjeras a usar los servicios para el dinero, como el banco. El nombre ({ $fin-name }) quiere decir: servicios para el dinero abiertos a todos.
project-fin-what-money = <strong>Curso sobre el dinero</strong>. Explica cosas útiles sobre el dinero, la economía y la sociedad. Colabora la escuela pública para adultos: { $cpia-name }.
project-fin-what-farming = <strong>Curso de agricultura</strong>. Enseña la permacultura, una forma de cultivar que sigue a la naturaleza.
project-fin-what-business = <strong>Curso para abrir una empresa agrícola</strong>. Explica cómo empezar un negocio propio en el campo.
project-fin-what-workers = <strong>Curso para profesionales del área social</strong>. Los profesionales que trabajan con personas extranjeras estudian los temas del dinero. El colegio profesional de trabajadores sociales (<i>Ordine degli assistenti sociali</i>) reconoce este curso.
project-fin-who = Los cursos sobre el dinero y la agricultura son para las personas extranjeras. El último curso es para profesionales del área social, es decir, quienes trabajan en los servicios de ayuda. También puede serle útil a usted, si pide ayuda a un servicio.
project-fin-lead = <strong>Quién lo dirige</strong>: { $africa-chiama-name }. Es una organización sin fines de lucro. El proyecto es para tres regiones: Emilia-Romagna, Marche y Abruzzo.

## INTESE: services of the province work together

project-intese-title = Proyecto { $intese-short }: los servicios trabajan juntos
project-intese-intro = El proyecto quiere que a las personas extranjeras les sea más fácil usar los servicios. El nombre ({ $intese-name }) quiere decir: los servicios de la provincia colaboran.
project-intese-what-home = <strong>Casa</strong>. Algunas personas viven juntas en la misma vivienda (cohousing). Reciben ayuda para llegar a vivir en una casa por su cuenta. También hay mediación de vivienda (<i>mediazione all’abitare</i>): un mediador ayuda a vecinos, inquilinos y propietarios a entenderse.
project-intese-what-health = <strong>Salud</strong>. Hay cursos sobre temas sociales y de salud. El objetivo es que usar los servicios sea más fácil.
project-intese-what-work = <strong>Trabajo</strong>. El proyecto busca empresas que puedan dar vivienda a quienes trabajan en ellas. Un tutor acompaña a las personas en el trabajo.
project-intese-what-school = <strong>Escuela</strong>. Los servicios siguen reglas comunes para niños y jóvenes recién llegados con la reunificación familiar (<i>ricongiungimento familiare</i>). El objetivo es que entren más fácilmente a la escuela.
project-intese-what-offices = <strong>Oficinas de inmigración</strong>. La oficina del Gobierno en la provincia (<i>Prefettura</i>) y la jefatura de policía (<i>Questura</i>) trabajan con las otras ventanillas para extranjeros. Hacen el mismo curso, para dar información más clara. Otros profesionales ayudan en sus oficinas.
project-intese-who = Es para las personas extranjeras de la provincia. Una parte del trabajo es para los profesionales, es decir, quienes trabajan en los servicios. El objetivo es que usted encuentre menos obstáculos en los servicios.
project-intese-lead = <strong>Quién lo dirige</strong>: { $prefettura-name }.

## SMART: housing

project-smart-title = Proyecto { $smart-short }: encontrar y conservar una casa
project-smart-intro = El proyecto quiere ayudar a las personas extranjeras a encontrar una casa y a conservarla. El nombre ({ $smart-name }) quiere decir: trabajar juntos para acoger mejor.
project-smart-what-study = <strong>Estudia las necesidades</strong>. Reúne información sobre qué casas necesitan las personas extranjeras.
project-smart-what-match = <strong>Mejora la búsqueda de casa</strong>. Busca mejores formas de poner en contacto a quien busca una casa con quien tiene una casa para dar.
project-smart-what-owners = <strong>Habla con propietarios y agencias inmobiliarias</strong>. Les da información, para que den casas también a las personas extranjeras.
project-smart-what-sheets = <strong>Prepara hojas en varios idiomas</strong>. Explican las reglas del condominio y cómo ocuparse de una casa.
project-smart-what-mediation = <strong>Ofrece mediación de vivienda</strong> (<i>mediazione all’abitare</i>). Un mediador ayuda a vecinos, inquilinos y propietarios a entenderse.
project-smart-what-workers = <strong>Prepara a los profesionales</strong>. Organiza cursos para quienes se ocupan de la vivienda, en los servicios públicos y privados.
project-smart-who = Es para las personas extranjeras. Entre ellas, el proyecto busca a quienes viven con grandes dificultades. Los cursos son para los profesionales. Esta hoja solo da información: no es una solicitud para tener una casa.

## INTARSI: families with children

project-intarsi-title = Proyecto { $intarsi-short }: ayuda a las familias con hijos
project-intarsi-intro = El proyecto quiere mejorar la ayuda de los servicios a las familias extranjeras con hijos menores de edad. El nombre ({ $intarsi-name }) quiere decir: trabajar juntos para acoger bien a las personas.
project-intarsi-what-network = <strong>Une a los servicios</strong>. Servicios sociales, otras oficinas y organizaciones, públicas y privadas, deciden juntos cómo trabajar.
project-intarsi-what-families = <strong>Prueba una nueva forma de ayudar</strong>. Servicios públicos, privados y voluntarios acompañan juntos a una familia. Preparan un plan de ayuda adecuado para ella. El plan ayuda a la familia a valerse por sí misma.
project-intarsi-what-workers = <strong>Prepara a los profesionales</strong>. Quienes trabajan en los servicios aprenden cosas nuevas. Las ventanillas sociales (<i>sportelli sociali</i>) reciben ayuda en su trabajo.
project-intarsi-what-manual = <strong>Escribe un manual</strong>. Explica a los profesionales las formas de trabajar que funcionan bien.
project-intarsi-who = El proyecto piensa en las familias extranjeras con hijos menores de edad. También piensa en las familias con solo el padre o solo la madre. Muchas actividades son para los profesionales. El objetivo es que usted encuentre servicios que trabajan juntos y una ayuda adecuada para su familia.
project-intarsi-lead = <strong>Quién lo dirige</strong>: { $unione-name }. Es un grupo de municipios que trabajan juntos. El proyecto es regional.

## BE.COM.ER: mental health and addictions. Choose kind words without shame or blame.

project-becomer-title = Proyecto { $becomer-short }: bienestar y salud mental
project-becomer-intro = El proyecto quiere ayudar a las personas extranjeras que tienen problemas de salud mental o una adicción. El nombre ({ $becomer-name }) quiere decir: trabajar juntos para que todos estén bien.
project-becomer-what-care = <strong>Atiende en equipo</strong>. Servicios diferentes atienden juntos a la misma persona: entienden el problema, dan tratamiento y ayudan a volver a la vida de cada día.
project-becomer-what-reach = <strong>Trata de ayudar pronto</strong>. Los profesionales tienen herramientas especiales para encontrar a quien está mal o en riesgo. Sirven para hacer saber que una persona necesita ayuda.
project-becomer-what-autonomy = <strong>Prueba nuevas formas de ayudar</strong>. Ayuda a las personas a vivir por su cuenta y a no quedarse solas.
project-becomer-what-workers = <strong>Prepara a los profesionales</strong>. Organiza cursos para quienes trabajan en los servicios sociales y de salud.
project-becomer-who = Es para las personas extranjeras que están mal o en riesgo. <strong>Adicción</strong> (<i>dipendenza</i>) quiere decir: no poder dejar algo, por ejemplo el alcohol o las drogas. Los cursos y las herramientas son para los profesionales. El objetivo es que los servicios entiendan antes cómo ayudarle.
project-becomer-emergency = <strong>En caso de peligro</strong>, para usted o para otra persona, llame enseguida al { $emergency-number }.

## VALUES: volunteering

project-values-title = Proyecto { $values-short }: voluntariado e integración
project-values-intro = Hacer voluntariado quiere decir trabajar gratis para los demás. El proyecto usa el voluntariado para la integración de las personas extranjeras. El nombre inglés ({ $values-name }) quiere decir: el voluntariado ayuda a las personas migrantes a ser parte de la ciudad y de Europa.
project-values-what-exchange = <strong>Intercambios entre ciudades</strong>. Varias ciudades europeas se cuentan qué actividades de voluntariado funcionan bien.
project-values-what-visits = <strong>Viajes de estudio</strong>. Jóvenes voluntarios y profesionales del área social (quienes trabajan en los servicios de ayuda) van al extranjero. Participan en encuentros y visitas.
project-values-what-plan = <strong>Un plan para las ciudades</strong>. Las ciudades que participan tienen un plan, para que más habitantes ayuden a la integración.
project-values-who = Los viajes son para jóvenes voluntarios y profesionales del área social. El objetivo se refiere a las personas extranjeras: migrantes, refugiados y quienes piden protección internacional. <strong>Integración</strong> quiere decir: ser parte de la vida de la ciudad. El proyecto quiere que más habitantes le ayuden en esto.
project-values-with = <strong>Con quién</strong>: { $cesena-projects-name }.
project-values-money = <strong>De dónde viene el dinero</strong>: { $amif-name }. Es un fondo de la Unión Europea para asilo, migración e integración.

## Service Learning: students in the services

project-service-learning-title = Proyecto { $service-learning-name }: estudiantes en los servicios
project-service-learning-intro = Estudiantes de la universidad ayudan en los servicios y al mismo tiempo aprenden. El nombre inglés ({ $service-learning-name }) quiere decir: aprender mientras se hace algo por los demás.
project-service-learning-what-hours = <strong>Quien estudia psicología</strong> entra en los servicios durante cerca de { $service-learning-hours ->
    [one] { $service-learning-hours } hora
    [many] { $service-learning-hours } de horas
   *[other] { $service-learning-hours } horas
}. Hace las actividades junto con los profesionales del área social.
project-service-learning-what-services = <strong>Dónde</strong>: en los servicios de inmigración y en la mediación social y de vivienda. Los mediadores ayudan a las personas a entenderse, por ejemplo a los vecinos.
project-service-learning-what-centre = <strong>También aquí</strong>: en el centro para personas sin hogar ({ $marmotta-rossa-name }) y en el equipo de calle (<i>unità di strada</i>). El equipo de calle es un grupo de profesionales que va a ver a las personas en la calle.
project-service-learning-what-aim = <strong>El objetivo</strong>: aprender cosas útiles en cualquier trabajo y ayudar a la comunidad.
project-service-learning-who = El proyecto es para quienes estudian en la universidad. Para usted quiere decir esto: en uno de estos servicios puede encontrar a una persona que estudia psicología. Trabaja junto con los profesionales. Usted puede preguntar quién es y qué hace.

## UNICORN: exchanges between countries

project-unicorn-title = Proyecto { $unicorn-name }: intercambios entre países
project-unicorn-intro = Quienes estudian, enseñan o trabajan en los servicios sociales conocen a personas de otros países y aprenden de ellas.
project-unicorn-what-exchange = <strong>Intercambios entre países</strong>. Participan estudiantes, profesionales del área social y docentes de la universidad.
project-unicorn-what-method = <strong>Un método para aprender</strong>. Se llama { $service-learning-name }: quien estudia aprende mientras hace algo por los demás.
project-unicorn-what-proof = <strong>El objetivo</strong>: usar más este método y comprobar si funciona bien.
project-unicorn-who = Los intercambios son para quienes estudian o enseñan en la universidad y para profesionales del área social. No son un servicio que se pide en la ventanilla. Para usted quiere decir esto: el método se usa también en algunos servicios. Allí puede encontrar a una persona que estudia psicología y trabaja junto con los profesionales. Puede preguntar quién es y qué hace.
project-unicorn-money = <strong>De dónde viene el dinero</strong>: { $erasmus-name }. Es un programa de la Unión Europea.

## Overview. The titles of its rules are those of the project sheets.

projects-title = Proyectos para las personas extranjeras
projects-intro = Nuestra oficina trabaja en estos proyectos junto con otras oficinas, organizaciones y la universidad. Lea qué hacen y para quién son.
projects-check = <strong>Quizás algunos proyectos ya han terminado.</strong> Pregunte en la oficina cuáles siguen activos.
projects-fami-heading = Proyectos del fondo { $fami-name }
projects-fami-text = { $fami-name } es un fondo de la Unión Europea para la migración. Da dinero a estos proyectos.
projects-fin-text = Hay cursos sobre dinero, agricultura y empresas agrícolas para las personas extranjeras. También hay un curso para profesionales del área social.
projects-intese-text = Las oficinas de la provincia trabajan juntas en temas de casa, salud, trabajo, escuela y documentos. El objetivo es que las personas extranjeras encuentren menos obstáculos.
projects-smart-text = El proyecto quiere poner en contacto a quien busca una casa con quien tiene una casa para dar. Prepara hojas en varios idiomas y ofrece mediación de vivienda (<i>mediazione all’abitare</i>): un mediador ayuda a vecinos, inquilinos y propietarios a entenderse.
projects-intarsi-text = Los servicios prueban nuevas formas de ayudar a las familias extranjeras con hijos menores de edad. Muchas actividades son para los profesionales.
projects-becomer-text = Los servicios trabajan juntos para quienes tienen problemas de salud mental o una adicción, por ejemplo al alcohol. El objetivo es entender antes quién necesita ayuda.
projects-europe-heading = Proyectos con Europa y con la universidad
projects-values-text = Jóvenes voluntarios y profesionales del área social conocen otras ciudades europeas. El objetivo es la integración de las personas extranjeras.
projects-service-learning-text = Quienes estudian psicología ayudan en algunos servicios y al mismo tiempo aprenden. Allí puede encontrar a estas personas junto con los profesionales.
projects-unicorn-text = Estudiantes, docentes y profesionales del área social aprenden de otros países. No es un servicio que se pide en la ventanilla.
