# Public pages, one’s own account, and slips.

## Used on several of these pages
account-sign-in = Iniciar sesión
# A link to the page where the code of a printed slip is typed.
account-type-code = Escribir el código de una hoja
account-back-to-sign-in = Volver al inicio de sesión
account-go-to-dashboard = Ir al panel
account-first-name = Nombre
account-last-name = Apellidos
account-present-password = Contraseña actual
# The choice between no mail, mail and SMS about new messages.
account-message-notices = Avisos de mensajes nuevos

## An invitation: the offer
account-accept-join-title = Unirse a { $business }
# For somebody who is a member of the business already.
account-accept-apps-title = Más aplicaciones en { $business }
account-accept-invites = { $inviter } le invita.
# Whom the invitation is for.
account-accept-term-for = Para
account-accept-term-role = Rol
account-accept-term-department = Departamento
account-accept-term-location = Ubicación
account-accept-term-teams = Equipos
account-accept-term-workspaces = Espacios de trabajo
account-accept-term-apps = Aplicaciones
# Until when the invitation may be accepted; the time follows.
account-accept-term-good-until = Válida hasta
# An app, the package of it, and the role in it.
account-accept-app = { $app }, { $package }, como { $role }
# Stands above what the inviter wrote.
account-accept-writes = { $inviter } escribe:

## An invitation: accepting it
account-accept-code = Código de invitación
account-accept-code-hint = Ocho letras y cifras. Está en el correo, o se lo da quien le invitó.
account-accept-code-too-often = Se ha escrito mal demasiadas veces. Pida a quien le invitó que envíe la invitación de nuevo.
# A button: makes an account.
account-accept-create-account = Aceptar y crear la cuenta
# A button: makes an account with a slip.
account-accept-enrol = Unirse
# A button: joins the business with the account that there is.
account-accept-join = Unirse a { $business }
# A button: a member takes the apps that are offered.
account-accept-apps = Aceptar
account-accept-number = Número de personal
account-accept-number-hint = No está en la hoja.
account-accept-username = Nombre de usuario
account-accept-username-hint = Con él inicia sesión. Quédese con el que se le propone o elija otro: letras de la a a la z, cifras, puntos y guiones.
account-accept-sign-in-first = Ya tiene una cuenta. Inicie sesión con ella y podrá aceptar.
account-accept-sign-in-to-accept = Iniciar sesión para aceptar
account-accept-for-other-title = Esta invitación es para otra persona
# Both are an e-mail address, a username or a name.
account-accept-for-other = Es para { $invited }, y la sesión está iniciada como { $signed_in }.
account-accept-switch = Cambiar de cuenta
account-accept-stay = Seguir con esta sesión e ir al panel

## An invitation: links that lead nowhere any more
account-accept-dead-title = Enlace no válido
account-accept-dead = Este enlace no es de Usher o le falta una parte. Ábralo de nuevo desde el correo o cópielo entero.
account-accept-expired-title = Invitación caducada
account-accept-expired = Su invitación a { $business } ha caducado. Avise a quien administra su empresa o pida aquí una nueva.
account-accept-cancelled = Su invitación a { $business } se ha cancelado. Si cree que es un error, avise a quien administra su empresa.
account-accept-superseded = Se ha enviado una invitación más reciente a { $business }, y solo funciona el enlace de esa. Búsquela en su correo.
# Stands after account-accept-superseded; $when is the time when the newer invitation was sent.
account-accept-sent-on = Se envió el { $when }.
account-accept-accepted-title = Ya aceptada
account-accept-accepted = Esta invitación a { $business } ya se aceptó. Inicie sesión con su dirección y su contraseña.
account-accept-waits-title = Pendiente de confirmación
account-accept-waits = Algo de su invitación a { $business } ha cambiado desde que se envió, así que alguien de administración la revisará de nuevo. No se ha perdido nada: en cuanto se confirme, recibirá un correo con un enlace nuevo.
account-accept-ask = Pedir una nueva
account-accept-slip-waits = Algo de su invitación a { $business } ha cambiado desde que se imprimió su hoja, así que alguien de administración la revisará de nuevo. No se ha perdido nada: en cuanto se confirme, pida una hoja nueva a quien le dio esta.
account-accept-slip-dead-title = Esta hoja no es válida
account-accept-slip-dead = Puede que haya caducado, que se haya impreso otra más reciente o que falte una parte de la dirección. Pida una nueva a quien se la dio.
# $link is a link with the words of account-accept-slip-sign-in.
account-accept-slip-joined-before = ¿Ya se unió con ella? { $link } con el nombre de usuario que eligió entonces.
account-accept-slip-sign-in = Inicie sesión

## Setting up: the first business, or a business’s first administrator
account-setup-title = Configurar Usher
account-setup-subtitle = Cree su empresa y su propia cuenta. Este enlace funciona una sola vez.
account-setup-business-name = Nombre de la empresa
account-setup-roles = Roles para empezar
# Sets of roles to begin with; the names of the roles stand beneath each.
account-setup-roles-general = General
account-setup-roles-quality-hr = Calidad y RR. HH.
account-setup-roles-assets = Activos
account-setup-zone = Zona horaria
# Names of cities are searched in English.
account-setup-zone-hint = Es la de las horas que figuran en los correos. Escriba una ciudad con su nombre en inglés, por ejemplo, Berlin.
# A button.
account-setup-send = Configurar
account-setup-business-title = Configurar { $name }
account-setup-business-subtitle = Sea la primera persona que administra { $name }. Este enlace funciona una sola vez.
# A button.
account-setup-business-send = Crear la cuenta
account-setup-signed-in = La sesión está iniciada como { $email }.
account-setup-continue = Continuar con esta cuenta
account-setup-use-another = Usar otra cuenta
# $link is a link with the words of account-setup-sign-in.
account-setup-have-account = ¿Ya tiene una cuenta aquí? { $link } y continúe con ella.
account-setup-sign-in = Inicie sesión
account-setup-email = Su dirección de correo
account-setup-email-hint = Con ella inicia sesión.
account-setup-gone-title = Este enlace de configuración ya se usó
account-setup-gone = Un enlace de configuración funciona una sola vez. Si lo usó usted, inicie sesión; si no, pida uno nuevo a quien gestiona Usher.

## A forgotten password
account-forgot-title = Contraseña olvidada
account-forgot-text = Escriba la dirección de correo con la que inicia sesión y le enviaremos un enlace para establecer una contraseña nueva.
account-forgot-email = Dirección de correo
account-forgot-send = Enviar un enlace
# $link is a link with the words of account-forgot-type-code.
account-forgot-username = ¿Inicia sesión con un nombre de usuario? Entonces diríjase a quien administra su empresa: le imprimirá una hoja de restablecimiento. ¿Ya la tiene? { $link }
account-forgot-type-code = Escriba su código
account-asked-title = Mire en su correo
account-asked-text = Si hay una cuenta con la dirección que ha escrito, un enlace va de camino. Funciona una sola vez, durante 30 minutos. Si hay una invitación para esa dirección, va de camino otra vez.
account-asked-nothing-came = ¿No ha llegado nada en unos minutos? Mire en el correo no deseado, compruebe la dirección o diríjase a quien administra su empresa. Quien tiene un nombre de usuario no recibe correo: la administración le imprime una hoja de restablecimiento.
account-reset-title = Establecer una contraseña nueva
# An e-mail address or a username.
account-reset-subtitle = Para { $sign_in_name }. Se cierran todas sus sesiones y se inicia una aquí.
# A button.
account-reset-send = Establecer la contraseña
account-reset-dead-title = Este enlace ya no es válido
account-reset-dead = Un enlace o una hoja para una contraseña nueva funciona una sola vez, durante 30 minutos, y solo si es lo último que se pidió. No ha cambiado nada.
account-reset-dead-then = Si tiene una dirección de correo, recibirá un enlace nuevo enseguida. Si tiene un nombre de usuario, pida una hoja nueva a quien administra su empresa.
account-reset-ask = Pedir un enlace nuevo
account-link-dead = Este enlace o esta hoja ya no es válido. Pida otro.

## Confirming a new address
account-confirm-title = Confirme su dirección nueva
account-confirm-text = A partir de ahora inicia sesión con { $address }. Su contraseña sigue siendo la misma.
account-confirm-send = Confirmar la dirección
account-confirm-unexpected = ¿No lo ha pedido usted? Cierre esta página: no cambia nada.
account-confirmed-title = Su dirección nueva está confirmada
account-confirmed-text = Con ella inicia sesión a partir de ahora. Su contraseña es la misma, y hemos avisado a la dirección anterior.
account-confirmed-go-on = Continuar
account-confirm-dead-title = Este enlace ya no es válido
account-confirm-dead = Ya se usó, caducó a las 24 horas o se envió otro más reciente. Inicie sesión como antes. Pida un enlace nuevo en «Mi cuenta» o a quien lo hizo enviar.
account-address-link-dead = Este enlace ya no es válido: se usó, caducó o se envió otro más reciente. No ha cambiado nada.
account-address-taken = Esta dirección ya pertenece a otra cuenta, así que no ha cambiado nada. Inicie sesión como antes o elija otra dirección.

## One’s own account
account-own-title = Mi cuenta
# An e-mail address or a username.
account-own-subtitle = { $sign_in_name }, en { $business }
account-profile-title = Perfil
account-profile-text = Esto es lo que { $business } sabe de usted.
account-profile-job-title = Puesto
account-profile-phone = Teléfono
account-profile-mobile = Teléfono móvil
account-profile-save = Guardar el perfil
account-choices-title = Avisos e idioma
account-choices-weekly = Correo semanal
account-choices-weekly-hint = Qué vence y qué ha cambiado, una vez por semana.
account-choices-no-email = Sin dirección de correo no hay correo semanal. Puede indicar una en «Dirección de acceso».
# Stands above the names of workspaces.
account-choices-workspaces = El correo semanal informa de
account-choices-workspaces-hint = Si no marca ninguno: de todos sus espacios de trabajo.
account-choices-language = Su idioma
account-choices-language-hint = De sus páginas y de sus correos.
account-choices-save = Guardar las opciones
account-password-title = Contraseña
account-password-new = Contraseña nueva
account-password-hint = { $least ->
    [one] Al menos { $least } carácter. Tres o cuatro palabras sin relación entre sí son una buena contraseña.
   *[other] Al menos { $least } caracteres. Tres o cuatro palabras sin relación entre sí son una buena contraseña.
}
account-password-again = Repita la contraseña nueva
account-password-sessions = Se cierran sus demás sesiones. Esta sigue abierta.
account-password-change = Cambiar la contraseña
account-address-title = Dirección de acceso
account-address-now = Inicia sesión con la dirección { $address }.
account-address-now-username = Inicia sesión con el nombre de usuario { $username }.
account-address-new = Dirección nueva
account-address-hint = Le enviaremos un enlace a ella. La dirección vale en cuanto abra el enlace y la confirme.
account-address-send = Enviar el enlace
account-sessions-title = Dónde tiene la sesión iniciada
account-sessions-caption = Sus sesiones
account-sessions-business = Empresa
# Heads of columns with times.
account-sessions-began = Inicio
account-sessions-last-seen = Última actividad
account-sessions-actions = Acciones
account-sessions-no-business = Sin empresa
account-sessions-here = Esta sesión
# A button, and what is read out after it: “Sign out the session of 3 May 2026, 10:00”.
account-sessions-end = Cerrar sesión
account-sessions-end-which = iniciada el { $began }
# A button that unfolds the question.
account-sessions-end-others-ask = Cerrar las demás sesiones…
account-sessions-end-others-question = ¿Cerrar todas las sesiones menos esta?
account-sessions-end-others-loss = Se pierde lo que se haya escrito allí y no se haya enviado. Podrá volver a iniciar sesión.
# A button: answers no to the question.
account-sessions-end-others-keep = Dejarlas abiertas
account-sessions-end-others = Cerrar las demás sesiones

## Why an account is not changed
account-own-not-right = Su contraseña actual no es correcta. Escríbala de nuevo.
account-own-wait = Ha habido demasiados intentos. Espere un poco e inténtelo de nuevo.
account-own-password = La contraseña nueva no se puede usar.
account-own-same-address = Dirección nueva: ya inicia sesión con esta.
account-own-no-member = Ya no es miembro activo de esta empresa. Diríjase a quien la administra.
account-too-many-mails = Dirección nueva: hoy ha recibido demasiados correos. Podrá recibir el siguiente a partir del { $when }.
# About somebody else’s account, told to an administrator.
account-foreign-inactive = Esta persona está desactivada. Reactívela antes.
account-foreign-in-another-business = Esta persona también está en otra empresa, así que solo ella puede cambiar cómo inicia sesión: en «Mi cuenta».
account-foreign-runs-the-server = Esta persona gestiona el servidor, así que solo ella puede cambiar cómo inicia sesión: en «Mi cuenta».
account-foreign-has-address = Esta persona inicia sesión con una dirección de correo: «¿Ha olvidado la contraseña?», en la página de inicio de sesión, le envía un enlace.
account-foreign-same-address = Dirección nueva: esta persona ya inicia sesión con ella.

## One’s businesses: the menu and the page
# The menu’s button, read out.
account-businesses-menu = Empresa: { $name }. Cambiar
account-businesses-menu-search = Buscar entre sus empresas
account-businesses-menu-search-placeholder = Buscar
account-businesses-menu-switch = Cambiar a otra empresa
account-businesses-menu-all = Todas las empresas
account-businesses-title = Sus empresas
account-businesses-subtitle = Todo lo que abra es de la empresa en la que está.
account-businesses-search = Buscar por nombre
account-businesses-count = { $count ->
    [one] { $count } empresa
   *[other] { $count } empresas
}
account-businesses-name = Nombre
account-businesses-role = Su rol
# When they were there last.
account-businesses-last-there = Última visita
# The head of the column with the buttons.
account-businesses-switching = Cambiar
account-businesses-here = Está aquí
# A button, and what is read out after it: “Switch to Anchor”.
account-businesses-switch = Cambiar
account-businesses-switch-to = a { $name }
account-businesses-none-title = Ninguna empresa coincide
account-businesses-none = Ninguna de las suyas lleva esto en el nombre.
account-businesses-show-all = Mostrar todas las empresas

## Slips: choosing which to print
account-slip-none-title = No hay ninguna hoja por imprimir
# “Shop-floor employee” is what the tick is called where people are invited.
account-slip-none = Las hojas son para personas sin correo: marque «Personal de planta» al invitar a alguien.
account-slip-invite = Invitar
account-slip-list-title = Hojas por imprimir
account-slip-for-whom = Para quién
account-slip-paper = Papel
account-slip-paper-a4 = A4
account-slip-paper-letter = Carta
account-slip-how-many = Cuántas
account-slip-one-on-a-page = Una por página
account-slip-two-on-a-page = Dos por página
account-slip-four-on-a-page = Cuatro por página
account-slip-print = Imprimir

## Slips: what is printed
account-slip-title = Le damos la bienvenida a { $business }
# Of a slip for a new password.
account-slip-reset-title = Una contraseña nueva en { $business }
account-slip-whom = { $name }, { $department }
# Read out.
account-slip-label = Hoja para { $whom }
account-slip-picture = Código QR
# The address stands on a line of its own between these two.
account-slip-scan = Escanee esta imagen con su teléfono. O abra
account-slip-type = y escriba este código:
account-slip-number = También necesita su número de personal.
account-slip-works = Funciona una sola vez y hasta el { $expires }. No la comparta con nadie.

## The weekly e-mail: when it comes, and the page that ends it

account-weekly-day = Llega el
account-weekly-hour = A las
account-weekly-zone = En la zona horaria
account-weekly-comes = El correo semanal llega
account-weekly-zone-hint-named = Déjelo vacío para usar la zona de la empresa, { $zone }.
account-weekly-zone-hint = Déjelo vacío para usar la zona de la empresa.
account-weekly-time = { $day }, { $hour }
account-weekly-time-zone = { $day }, { $hour } ({ $zone })
account-weekly-end-title = ¿Cancelar el correo semanal?
account-weekly-ended-title = El correo semanal está desactivado
account-weekly-link-dead-title = Este enlace ya no es válido
account-weekly-end = { $business } le envía un correo una vez por semana: lo que vence y lo que ha cambiado.
account-weekly-end-stays = Solo termina este correo. Todo lo demás queda como está, y puede activarlo de nuevo en «Mi cuenta».
account-weekly-end-button = Cancelar el correo semanal
account-weekly-ended = { $business } ya no le envía el correo semanal. Todo lo demás queda como está.
account-weekly-ended-back = ¿Lo quiere de nuevo? Actívelo en «Mi cuenta».
account-weekly-link-dead = No se ha cambiado nada. Abra el enlace del último correo semanal o desactívelo en «Mi cuenta».
account-weekly-my-account = Mi cuenta
