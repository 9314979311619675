# What both halves say: it goes to the browser with every page.
# Here, and here alone, a message that a count decides is one choice around the whole text, and holds no other message.

product = Usher
wait-seconds = { $seconds ->
    [one] Ha habido demasiados intentos. Espere { $seconds } segundo e inténtelo de nuevo.
   *[other] Ha habido demasiados intentos. Espere { $seconds } segundos e inténtelo de nuevo.
}

## The frame around the pages
# What Usher is, for search engines and previews.
app-description = Usher invita a las personas y les da su plaza.
# The link on the logo, read out.
app-home-link = Usher, inicio
app-skip = Saltar al contenido
# What the navigation between the main pages is called, read out.
app-main-navigation = Principal
app-nav-dashboard = Panel
app-nav-records = Registro
app-nav-users = Usuarios
app-nav-messages = Mensajes
# Read out after the number of messages that were not read, which stands beside “Messages”.
app-nav-unread = sin leer
app-nav-settings = Ajustes
app-nav-audit = Auditoría
# The menu with one’s own account, read out.
app-account-of = Cuenta de { $name }
app-role-at-business = { $role } en { $business }
app-my-account = Mi cuenta
app-sign-out = Cerrar sesión
app-invite = Invitar
app-loading = Cargando…
app-no-mail-server = No hay servidor de correo configurado
# $link is app-no-mail-server-link, a link.
app-no-mail-server-may-set = Las invitaciones se crean, pero sus correos se quedan en cola. { $link }; entonces saldrá todo lo que espera.
app-no-mail-server-link = Configure el servidor de correo
app-no-mail-server-ask = Las invitaciones se crean, pero sus correos se quedan en cola. Pida a quien gestiona Usher que configure un servidor; entonces saldrá todo lo que espera.

## Parts of pages
# On a button while its form is on its way.
app-sending = Enviando…
app-apply = Aplicar
# On the button that changes nothing, beside the one that would delete or cancel something.
app-keep = Conservar
app-copy = Copiar
app-copied = Copiado
app-close = Cerrar
# In a search field.
app-search = Buscar
# What a search field is called, read out. $legend is the name of a group of choices, such as “Teams”.
app-search-in = Buscar en { $legend }
app-breadcrumbs = Ruta de navegación
# What the links to other pages of a list are called, read out.
app-pages = Páginas
app-page-previous = Anterior
app-page-next = Siguiente
app-page-of = Página { $page } de { $pages }
app-progress = { $done } de { $all }
app-progress-starting = Empezando…
# On the button at a password; app-password-show-name, which is read out, must have the same word in it.
app-password-show = Mostrar
app-password-hide = Ocultar
app-password-show-name = Mostrar contraseña
app-password-hide-name = Ocultar contraseña
app-strength-short = Seguridad: insuficiente. Necesita más caracteres.
app-strength-weak = Seguridad: débil. Se adivina pronto; añada otra palabra.
app-strength-fair = Seguridad: aceptable. Con otra palabra mejora.
app-strength-good = Seguridad: buena.
app-strength-strong = Seguridad: muy buena.

## Pages that can’t be shown
app-refused-heading = Esta página no se puede mostrar
app-refused-may-not = No puede abrir esta página
app-refused-not-found = No se ha encontrado
app-refused-sign-in = Inicie sesión primero
app-refused-other = No ha funcionado
app-to-sign-in = Iniciar sesión
app-to-dashboard = Ir al panel
app-not-found-title = No se ha encontrado
app-not-found-heading = Aquí no hay nada
app-not-found-text = Puede que la dirección esté mal escrita o que la página se haya quitado.
app-to-start = Ir a la página de inicio

## Signing in
app-sign-in-title = Iniciar sesión
app-sign-in-no-account = ¿Aún no tiene cuenta? Necesita una invitación. Pídala a quien administra su empresa.
app-sign-in-name = Dirección de correo o nombre de usuario
app-sign-in-password = Contraseña
app-sign-in-keep = Mantener la sesión iniciada
app-sign-in-keep-hint = Durante 30 días, en este dispositivo. Solo si nadie más lo usa.
app-sign-in-button = Iniciar sesión
app-sign-in-forgot = ¿Ha olvidado la contraseña?

## Pages that links and slips lead to
app-accept-title = Invitación
app-accept-loading = Abriendo la invitación…
app-join-title = Unirse
app-join-loading = Abriendo la hoja…
app-join-heading = Unirse con una hoja
app-join-lead = Escriba el código que está en su hoja o escanee con su teléfono la imagen que lleva.
# app-join-before-link follows, a link.
app-join-before = ¿Ya se unió antes?
app-join-before-link = Iniciar sesión
app-join-code = Código
app-join-code-hint = Diez letras y cifras. En mayúsculas o minúsculas, con o sin el guion.
app-join-next = Siguiente
app-set-up-title = Configurar
app-set-up-loading = Abriendo el enlace…
app-new-password = Contraseña
app-new-password-again = Repita la contraseña
app-new-password-hint = { $least ->
    [one] Al menos { $least } carácter. Tres o cuatro palabras sin relación entre sí son una buena contraseña.
   *[other] Al menos { $least } caracteres. Tres o cuatro palabras sin relación entre sí son una buena contraseña.
}
app-asked-title = Gracias
app-asked-text = Si esta invitación se puede enviar de nuevo, hemos avisado a quienes pueden hacerlo. Cuando lo hagan, recibirá un correo con un enlace nuevo.

## What was done, after the page was left for it
app-done-switched = Ahora está en { $business }.
app-done-asked = Gracias. Si esta invitación se puede enviar de nuevo, hemos avisado a alguien.
app-done-invited-there = Invitación hecha, en la empresa elegida en el formulario. La lista de esa empresa muestra cómo van las invitaciones e imprime sus hojas.
app-done-reminders-saved = Los recordatorios están guardados. Valen también para las invitaciones en curso.
app-done-lifetime-saved = La validez de las invitaciones está guardada. Vale para las que se envíen a partir de ahora.
app-done-app-created = Se ha creado la aplicación. Añada sus roles y después suscripciones.
app-done-app-changed = Se ha cambiado la aplicación.
app-done-app-archived = Se ha archivado la aplicación.
app-done-subscription-created = Se ha creado la suscripción.
app-done-subscription-changed = Se ha cambiado la suscripción.
app-done-built-in-roles = Los roles predefinidos se ofrecen de nuevo.
app-done-saved = Guardado.
app-done-message-sent = Su mensaje se ha enviado.
app-done-password-set = Su contraseña nueva está establecida. Sus demás sesiones se han cerrado.
app-done-address-asked = Se ha enviado un correo a la dirección nueva. Vale en cuanto la confirme desde ese correo, en un plazo de 24 horas.
app-done-sessions-ended = Se ha cerrado la sesión allí.
app-done-person-deleted = Se ha eliminado a esta persona. En la auditoría figura como «A deleted person».
app-done-signed-out = Ha cerrado la sesión.
app-done-left-out = Algo de lo que incluía la invitación ya no se podía dar (una ubicación, un equipo, un espacio de trabajo o una aplicación), así que ha entrado sin ello. Quien administra su empresa puede darle otra opción.

## Why nothing was done: anywhere
app-fields = Hay que revisar algunos campos. Aún no se ha guardado nada.
app-session-ended = Su sesión ha terminado. Inicie sesión de nuevo.
app-not-found = Esto no se ha encontrado. Puede que se haya quitado o que usted no pueda verlo.
app-wait = Ha habido demasiados intentos. Espere un poco e inténtelo de nuevo.
app-busy = Muchas personas están iniciando sesión en este momento. Espere unos segundos e inténtelo de nuevo.
app-unavailable = La base de datos de Usher no puede hacerlo en este momento. Espere unos segundos e inténtelo de nuevo. Si estaba enviando algo, compruebe antes si se hizo.
app-unreadable = No se ha podido leer el formulario. Recargue la página e inténtelo de nuevo.
app-unexpected = Algo ha fallado por nuestra parte y no ha cambiado nada. Inténtelo de nuevo; si sigue igual, dé esta referencia a quien administra su empresa: { $reference }.
app-offline = No se puede conectar con el servidor. Compruebe su conexión e inténtelo de nuevo.
app-may-not = Su rol no incluye esto. Diríjase a quien administra su empresa.
app-above-ceiling = El rol de esta persona tiene derechos que usted no tiene. Diríjase a alguien de administración que los tenga.
app-sign-in-not-right = La dirección de correo, el nombre de usuario o la contraseña no es correcto. Compruébelos e inténtelo de nuevo.
app-archived-meanwhile = Esto no se ha encontrado. Puede que entretanto se haya archivado.
app-settings-may-not = Su rol no incluye cambiar estos ajustes.
app-settings-name-taken = Nombre: este ya existe. Elija otro.
app-instance-may-not = Solo quien gestiona este servidor puede cambiar esto. Pídaselo.
app-set-up-link-used = Este enlace de configuración ya se usó o nunca fue válido.
app-set-up-wrong-kind = Este enlace es para otra cosa.
app-set-up-address-taken = Dirección de correo: ya tiene una cuenta. Inicie sesión con ella y abra este enlace de nuevo.

## Why nothing was done: accepting an invitation
app-accept-invalid = Este enlace no es válido.
app-accept-expired = Esta invitación ha caducado.
app-accept-cancelled = Esta invitación se ha cancelado.
app-accept-superseded = Se ha enviado una invitación más reciente. Búsquela en su correo.
app-accept-accepted = Esta invitación ya se aceptó. Inicie sesión.
app-accept-awaiting = Esta invitación espera a que alguien de administración la confirme.
app-accept-sign-in = Ya hay una cuenta con esta dirección. Inicie sesión para aceptar.
app-accept-wrong-account = La sesión iniciada es de otra persona. Cambie de cuenta para aceptar.
app-accept-member = Ya es miembro de esta empresa.
app-slip-not-right = Esto no es correcto. Compruebe lo que ha escrito. Si sigue igual, pida una hoja nueva a quien se la dio.
app-username-taken = Este nombre de usuario ya está en uso. Elija otro.
# The invite code, with the tries that are left.
app-code-not-right = { $left ->
    [0] El código de invitación se ha escrito mal demasiadas veces. No se ha perdido nada: pida a quien le invitó que envíe la invitación de nuevo.
    [one] El código de invitación no es correcto. Queda un intento más; mírelo con atención.
   *[other] El código de invitación no es correcto. Compruébelo; quedan { $left } intentos.
}

## Why nothing was done: inviting people. What stands before the colon is a label of the form
app-invite-may-not = Su rol no incluye invitar a personas. Diríjase a quien administra su empresa.
app-invite-no-own-department = Puede invitar a su propio departamento, pero no tiene ninguno. Pida uno a quien administra su empresa.
app-invite-department-outside = Departamento: solo puede invitar a su propio departamento.
app-invite-department-gone = Departamento: este ya no está disponible. Elija otro.
app-invite-location-gone = Ubicación: esta ya no está disponible. Elija otra.
app-invite-team-gone = Equipos: uno de ellos ya no está disponible. Elija de nuevo.
app-invite-workspace-gone = Espacios de trabajo: uno de ellos ya no está disponible. Elija de nuevo.
app-invite-weekly-outside = Correo semanal: solo puede informar de espacios de trabajo que la persona recibe. Márquelos también arriba.
app-invite-record-set-gone = Conjunto de registros: este ya no está disponible. Elija otro.
app-invite-record-sets-not-in-plan = Conjunto de registros: el plan de esta empresa ya no tiene ninguno.
app-invite-person-gone = Persona: ya no está disponible. Elija a otra.
app-invite-person-above-ceiling = Persona: su rol tiene derechos que usted no tiene. Diríjase a alguien de administración que los tenga.
app-invite-no-access = Aplicaciones: esta persona ya es miembro, así que elija al menos una aplicación para ella.
app-invite-seated = Aplicaciones, fila { $row }: esta persona ya tiene una plaza en esta suscripción. Elija otra.
app-invite-role-gone = Rol: este ya no está disponible. Elija otro.
app-invite-role-not-by-invitation = Rol: este no se puede dar por invitación. Elija otro.
app-invite-role-above-ceiling = Rol: este tiene derechos que usted no tiene. Elija otro.
app-invite-subscription-gone = Aplicaciones, fila { $row }: esta suscripción ya no está disponible. Elija otra.
app-invite-subscription-twice = Aplicaciones, fila { $row }: esta suscripción ya se ha elegido. Elija otra.
app-invite-app-role-gone = Aplicaciones, fila { $row }: elija un rol en la aplicación.
app-invite-too-few-seats = { $free ->
    [0] Aplicaciones, fila { $row }: no hay ninguna plaza libre. Invite a menos personas o elija otra suscripción.
    [one] Aplicaciones, fila { $row }: solo hay una plaza libre. Invite a menos personas o elija otra suscripción.
   *[other] Aplicaciones, fila { $row }: solo hay { $free } plazas libres. Invite a menos personas o elija otra suscripción.
}

## Why nothing was done: an invitation that was made before
app-renew-printed = Esta hoja ya se imprimió. Reimprímala: así se crea una nueva y la anterior deja de funcionar.
app-renew-department-gone = El departamento de esta invitación se ha archivado.
app-renew-location-gone = La ubicación de esta invitación se ha archivado.
app-renew-department-outside = Esta invitación lleva a un departamento que no es el suyo.
app-renew-role-gone = Ya no puede dar el rol de esta invitación.
app-renew-role-not-by-invitation = El rol de esta invitación ya no se puede dar por invitación.
# Stands after what is wrong with the invitation.
app-renew-cancel = Puede cancelarla e invitar de nuevo.
app-renew-changed-draft = Esta invitación ha cambiado entretanto: ahora es un borrador.
app-renew-changed-pending = Esta invitación ha cambiado entretanto: ahora está pendiente.
app-renew-changed-awaiting = Esta invitación ha cambiado entretanto: ahora está por confirmar.
app-renew-changed-accepted = Esta invitación ha cambiado entretanto: ahora está aceptada.
app-renew-changed-expired = Esta invitación ha cambiado entretanto: ahora está caducada.
app-renew-changed-cancelled = Esta invitación ha cambiado entretanto: ahora está cancelada.
app-cannot-be-invited = No se puede invitar a esta dirección.
# $apps are names of apps and their packages.
app-renew-no-seats = No tiene plaza en { $apps } y allí no hay ninguna libre. Libere una, o cancele la invitación e invite de nuevo.
app-renew-limit = Ha llegado al límite de invitaciones de esta hora. Podrá enviar la siguiente más tarde.
app-renew-limit-until = Ha llegado al límite de invitaciones de esta hora. Podrá enviar la siguiente a partir del { $when }.
app-renew-too-many-mails = Esta dirección ha recibido hoy demasiados correos. Podrá recibir el siguiente más tarde.
app-renew-too-many-mails-until = Esta dirección ha recibido hoy demasiados correos. Podrá recibir el siguiente a partir del { $when }.

## What is wrong with a field, under it
app-field-missing = Rellene este campo.
app-field-missing-role = Elija un rol.
app-field-missing-zone = Elija una zona horaria.
app-field-missing-person = Busque a una persona y elíjala.
app-field-missing-app = Elija una aplicación.
app-field-missing-apps = Elija una suscripción y un rol para cada aplicación.
app-field-no-choice = Elija una opción de la lista.
app-field-too-long = { $most ->
    [one] Use como máximo { $most } carácter.
   *[other] Use como máximo { $most } caracteres.
}
app-field-hidden-character = Contiene un carácter oculto o de control. Escríbalo de nuevo.
app-field-link = No incluya direcciones web.
app-field-no-number = Escriba un número de teléfono, por ejemplo, +49 30 123456.
app-field-too-many-addresses = En un envío caben como máximo 100 direcciones.
app-field-lifetime = Escriba un número entero de horas, de 1 a { $most_hours }.
app-field-zone = Elija una zona horaria de la lista, por ejemplo, Europe/Berlin.
app-field-seats = Escriba un número entero de plazas, de 0 a 1 000 000, o deje el campo vacío si no hay límite.
app-field-day = Escriba un día en esta forma: 2026-11-30.
app-field-ends-before = El último día es anterior al primero. Elija uno posterior.
app-field-username-taken = Ya lo tiene otra persona. Elija otro.
app-field-other-business = La empresa ha cambiado: revise el rol, los lugares y las aplicaciones.
app-field-taken = Este nombre ya existe. Elija otro.
app-address-missing = Falta la dirección.
app-address-too-long = La dirección es demasiado larga para ser de correo.
app-address-one-at = La dirección necesita exactamente una @, como en name@example.com.
app-address-local-part = La dirección tiene antes de la @ un carácter que no se puede usar.
app-address-domain = La dirección necesita un dominio después de la @, como en name@example.com.
# One of several addresses, as it was typed.
app-address-typed-missing = «{ $typed }»: falta la dirección.
app-address-typed-too-long = «{ $typed }» es demasiado largo para ser una dirección de correo.
app-address-typed-one-at = «{ $typed }» necesita exactamente una @, como en name@example.com.
app-address-typed-local-part = «{ $typed }» tiene antes de la @ un carácter que no se puede usar.
app-address-typed-domain = «{ $typed }» necesita un dominio después de la @, como en name@example.com.
app-username-missing = Falta el nombre de usuario.
app-username-length = El nombre de usuario debe tener de 3 a 40 caracteres.
app-username-at = El nombre de usuario no debe llevar @: no es una dirección de correo.
app-username-character = El nombre de usuario puede llevar letras de la a a la z, cifras y, entre ellas, puntos, guiones y guiones bajos.
app-password-too-short = { $least ->
    [one] La contraseña necesita al menos { $least } carácter. Van bien tres o cuatro palabras.
   *[other] La contraseña necesita al menos { $least } caracteres. Van bien tres o cuatro palabras.
}
app-password-too-long = La contraseña puede tener como máximo 256 caracteres.
app-password-common = La contraseña es una de las más usadas, así que se adivina fácilmente. Elija otra.
app-password-personal = La contraseña es su nombre, su dirección o el nombre de la empresa, así que se adivina fácilmente. Elija otra.
app-password-not-repeated = La contraseña y su repetición no coinciden. Escriba las dos de nuevo.

## How a subscription’s seats stand
app-seats-unlimited = Plazas en uso: { $used }; reservadas por invitaciones: { $held }; libres: sin límite
app-seats-free = Plazas en uso: { $used } de { $limit }; reservadas por invitaciones: { $held }; libres: { $free }
app-seats-over = Plazas en uso: { $used } de { $limit }; reservadas por invitaciones: { $held }; de más: { $over }; ninguna libre

## Titles of pages: invitations, imports, the audit

app-title-invitations = Invitaciones
app-title-imports = Importación y exportación
app-title-audit = Auditoría

## The dashboard, the register and messages: what stands there before the rest is drawn

app-dashboard-title = Panel
app-dashboard-hello = Hola, { $name }
app-welcome-title = Le damos la bienvenida
app-welcome-to = Le damos la bienvenida a { $business }
app-welcome-ready = Nos alegra que esté aquí, { $name }. Su cuenta está lista y su sesión, iniciada.
app-records-title = Registro
app-record-title = Registro
app-messages-title = Mensajes

## Titles of pages: accounts and businesses
app-account-title = Cuenta
# The page behind links to set a new password and to confirm a new address.
app-account-link-title = Su cuenta
app-account-opening = Abriendo…
app-businesses-title = Sus empresas

## Slips that were just printed
app-slips-title = Hojas
app-slips-print-now = Imprima esta página ahora
app-slips-shown-once = Estas hojas se muestran una sola vez. Si más adelante necesita imprimir una otra vez, reimprímala: así se crea una nueva y la anterior deja de funcionar.
app-slips-print = Imprimir…
app-slips-done = Listo: volver a las invitaciones

## Users, contacts, the chart: what stands there before the rest is drawn

# The title of the pages, and the first of the tabs.
app-people-users = Usuarios
# What the tabs are called, read out.
app-people-tabs = Usuarios e invitaciones
app-people-invitations = Invitaciones
app-people-contacts = Contactos
app-people-contacts-search = Buscar por nombre, dirección o compañía
app-people-chart = Organigrama
app-people-import = Importar / Exportar
# The title of a person’s page until it is drawn.
app-people-person = Persona

## The invite dialog

app-invite-title = Invitar a personas
app-invite-loading = Cargando roles y lugares…
app-invite-send = Enviar invitación
app-invite-clear = Vaciar
app-invite-clear-question = ¿Vaciar el formulario?
app-invite-clear-loss = Se pierde lo que ha escrito y elegido.
app-invite-clear-sure = Vaciar el formulario
# Finding somebody with an account; then it says who was chosen.
app-invite-find = Buscar por nombre o dirección
app-invite-find-hint = Las personas que usted puede ver, aquí y en las demás empresas que administra.
app-invite-find-button = Buscar
app-invite-found = Personas
app-invite-chosen-person = Persona elegida
app-invite-chosen = Elección: { $name }
app-invite-choose-other = Elegir a otra persona
# Rows of app, subscription in it, and role in it.
app-invite-no-app-to-give = No hay ninguna aplicación que dar: la empresa no tiene ahora ninguna suscripción que dé plazas.
app-invite-apps = Aplicaciones y plazas
app-invite-add-app = Añadir una aplicación
app-invite-row = Fila de aplicación { $number }
app-invite-app = Aplicación
# The choice of no app.
app-invite-app-none = Ninguna
app-invite-remove-row = Quitar
app-invite-next-hint = Elija una aplicación; entonces aparecen aquí sus suscripciones y sus roles.
app-invite-next = Siguiente: suscripción y rol
app-invite-loading-app = Cargando sus suscripciones y roles…
app-invite-no-subscription = Ninguna de sus suscripciones da plazas ahora. Elija otra aplicación.
app-invite-no-app-role = Aún no tiene ningún rol: quien gestiona este servidor puede añadir uno.
app-invite-seats-short = Plazas libres: { $free }; personas invitadas: { $people }. Invite a menos personas o elija otra suscripción.
app-invite-subscription = Suscripción
app-invite-subscription-choose = Elija una suscripción
app-invite-app-role = Rol en la aplicación
app-invite-app-role-choose = Elija un rol

## Settings: the tabs

# The title of the page with the part that is shown.
app-settings-title = { $part } · Ajustes
app-settings-departments = Departamentos
app-settings-locations = Ubicaciones
app-settings-teams = Equipos
app-settings-workspaces = Espacios de trabajo
app-settings-roles = Roles
app-settings-record-sets = Conjuntos de registros
app-settings-apps = Aplicaciones
app-settings-subscriptions = Suscripciones
app-settings-invitations = Invitaciones
app-settings-email = Correo
app-settings-outbox = Bandeja de salida
