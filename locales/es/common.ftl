### Words that every leaflet shares: the contact card, the lines to fill in, the foot of the sheet, the web page.
### Register: "usted" everywhere; words that are understood in Spain and in Latin America.

## Contact card. Short labels before a value.

contact-address = Dirección
contact-phone = Teléfono
contact-mobile = Celular
contact-email = E-mail
contact-web = Sitio web
contact-hours = Horario de atención

## Truth about the text, at the end of every sheet.

sheet-updated = Última actualización: { $date }.
sheet-notice = Esta hoja da información. No sustituye a la ley.
sheet-part = Esto es solo una parte de la hoja. La hoja completa está en nuestra oficina: pídala.
sheet-drafted = Texto en borrador: la oficina todavía no lo ha confirmado.
sheet-machine = Traducción automática: ninguna persona la ha revisado todavía. En caso de duda, vale el texto italiano.
sheet-partly = Traducción automática: una persona ha revisado solo una parte. En caso de duda, vale el texto italiano.
sheet-stale = El texto italiano ha cambiado después de esta traducción. En caso de duda, vale el texto italiano.
sheet-unconfirmed = { $count ->
    [one] La oficina todavía no ha confirmado { $count } dato de esta hoja.
    [many] La oficina todavía no ha confirmado { $count } de datos de esta hoja.
   *[other] La oficina todavía no ha confirmado { $count } datos de esta hoja.
}
sheet-page = Página { $page } de { $pages }

## Small box at the end of every sheet, filled in by hand at the counter. Short labels before an empty space.

sheet-stamp = Sello de la oficina
sheet-person = Nombre de quien le ayudó
sheet-return = Vuelva aquí (día y hora)
sheet-phone = Lea esta hoja en su teléfono
sheet-code = Código QR: { $address }

## Web page.

page-languages = Esta hoja en otros idiomas
page-download = Descargue el PDF para imprimir
page-leaflets = Todas las hojas
page-accessibility = Declaración de accesibilidad (en italiano)
page-listen = Escuchar
page-listen-pause = Pausa
page-listen-resume = Continuar
page-listen-stop = Parar
page-read = Leer
page-send-pdf = Enviar el PDF
page-send-picture = Enviar como imagen
index-title = Hojas informativas en varios idiomas
index-language = Elija el idioma
