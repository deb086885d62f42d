### Three leaflets of one page each: "Numeri di emergenza" (ids emergency-…), "Il nostro ufficio" (ids office-…)
### and "Il tuo appuntamento" (ids appointment-…).
### Plain language: short sentences, one idea each, "usted". Phone numbers are facts and come by themselves:
### never write one by hand.
### Marks: <strong>…</strong> for weight, <i>…</i> for an Italian word that stands beside its translation.

## Emergency numbers: labels of a table. The phone number stands beside each label, in large type.

emergency-title = Números de emergencia
emergency-intro = Pegue esta hoja en casa, donde todos la vean. Explíquela también a los niños.
emergency-numbers-heading = A quién llamar
emergency-label-single = <strong>Peligro</strong>: fuego, una persona que está muy mal, un delito. Un solo número para bomberos, ambulancia y policía. La llamada es gratis.
emergency-label-violence = <strong>Violencia y acoso</strong> (<i>stalking</i>): una persona le hace daño, le sigue o le amenaza. La llamada es gratis, de día y de noche. Si está en peligro ahora, llame al { $emergency-number }.
emergency-label-gas = <strong>Fuga de gas</strong>: red Hera. La llamada es gratis, de día y de noche.
emergency-label-water = <strong>Avería del agua</strong>: red Hera.
emergency-company = La compañía del gas depende de su dirección. Busque en la factura (<i>bolletta</i>) el número de <strong>emergencias</strong> (<i>pronto intervento</i>). Si es diferente, use ese número.

## What to say on the phone

emergency-call-heading = Qué decir por teléfono
emergency-who-title = Quién es usted
emergency-who-text = Diga su nombre. Si habla poco italiano, diga enseguida qué idioma habla.
emergency-where-title = Dónde está
emergency-where-text = Diga la calle, el número, el piso y el municipio (<i>Comune</i>). Así la ayuda llega pronto.
emergency-what-title = Qué pasa
emergency-what-text = Explique qué ha pasado y cuántas personas necesitan ayuda.
emergency-stay-title = No cuelgue
emergency-stay-text = Mantenga la calma y responda a las preguntas. Termine la llamada solo cuando se lo digan.

## Smell of gas. This rule also stands in the leaflet "Gestire la casa".

emergency-gas-heading = Si hay gas
emergency-gas-title = Olor a gas
emergency-gas-text = No encienda fuego, no toque los interruptores ni los timbres, no use el teléfono dentro de casa. Una chispa puede causar una explosión. Cierre la llave del gas, abra las ventanas y salga. Desde fuera, llame al { $gas-leak-phone } (red Hera) o al número de emergencias que está en la factura del gas. Si alguien se siente mal, llame al { $emergency-number }.

## Lines to fill in, to be read aloud on the phone.

emergency-own-heading = Sus datos
emergency-address = Su dirección

## The office: what it does, where it is

office-title = Nuestra oficina
office-intro = Qué hacemos y dónde estamos.
office-work-heading = Qué hacemos
office-work-text = Nuestra oficina trabaja en proyectos para las personas que llegan a Italia desde otros países. Trabajamos junto con otras instituciones, públicas y privadas. Los proyectos tratan de estos temas:
office-work-home = <strong>Casa</strong>: buscar vivienda, vivir bien con los vecinos, mediación de vivienda (<i>mediazione all’abitare</i>).
office-work-training = <strong>Dinero y trabajo</strong>: cursos para usar bien el dinero y para trabajar en la agricultura.
office-work-family = <strong>Familia y escuela</strong>: ayuda a las familias con hijos, escuela para los jóvenes recién llegados.
office-work-health = <strong>Salud</strong>: atención y apoyo para quienes tienen problemas de salud mental o una adicción, por ejemplo al alcohol o a las drogas.
office-work-volunteering = <strong>Voluntariado</strong>: actividades junto con los habitantes de la ciudad.
office-active = Quizás algunos proyectos ya han terminado. Pregunte en la oficina cuáles siguen activos.
office-find-heading = Cómo encontrarnos
office-visit-text = Puede llamar por teléfono o escribir un correo electrónico. Antes de venir, pregunte el horario. Si tiene una pregunta sobre esta hoja, tráigala.

## The appointment slip: the clerk gives it to one person. Labels stand before a value or a line to write on.

appointment-title = Su cita
appointment-intro = Le esperamos el día y a la hora escritos aquí. Traiga esta hoja.
appointment-remember-heading = Para recordar
appointment-date = Día
appointment-time = Hora
appointment-person = Pregunte por
appointment-where-heading = Dónde
appointment-bring = Traiga
appointment-bring-also = Traiga también
appointment-cannot-heading = Si no puede venir
appointment-cannot-text = En cuanto lo sepa, llame a la oficina al número { $office-phone }. Diga su nombre y pida otro día. Llame también si va a llegar tarde.
