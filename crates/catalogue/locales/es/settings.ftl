# settings

## On several pages

settings-name = Nombre
settings-members = Miembros
# How many outstanding invitations name it.
settings-invited = Invitaciones
# The column of buttons.
settings-actions = Acciones
settings-add = Añadir
settings-save = Guardar
settings-rename = Cambiar nombre
settings-change = Cambiar
settings-archive = Archivar
# Asks before it archives.
settings-archive-ask = Archivar…
settings-archive-question = ¿Archivar { $name }?
settings-keep = Conservar
settings-leave = Dejarlo como está
settings-members-keep = { $count ->
    [one] { $count } miembro lo conserva.
   *[other] { $count } miembros lo conservan.
}

## Departments, locations, teams and workspaces

settings-department-new = Departamento nuevo
settings-location-new = Ubicación nueva
settings-team-new = Equipo nuevo
settings-workspace-new = Espacio de trabajo nuevo
settings-departments-none = Aún no hay departamentos
settings-locations-none = Aún no hay ubicaciones
settings-teams-none = Aún no hay equipos
settings-workspaces-none = Aún no hay espacios de trabajo
settings-department-add-first = Añada arriba el primer departamento; entonces se podrá invitar a personas a él.
settings-location-add-first = Añada arriba la primera ubicación; entonces se podrá invitar a personas a ella.
settings-team-add-first = Añada arriba el primer equipo; entonces se podrá invitar a personas a él.
settings-workspace-add-first = Añada arriba el primer espacio de trabajo; entonces se podrá invitar a personas a él.
# What the table is called for those who do not see it.
settings-departments = departamentos
settings-locations = ubicaciones
settings-teams = equipos
settings-workspaces = espacios de trabajo
# Beside the name of one that was archived.
settings-department-archived = Archivado
settings-location-archived = Archivada
settings-team-archived = Archivado
settings-workspace-archived = Archivado
settings-rename-unit = Cambiar nombre: { $name }
settings-new-name = Nombre nuevo

## Invitations

settings-policy = Invitaciones por correo
settings-lifetime = Validez de las invitaciones por correo
# $most is a number of hours.
settings-lifetime-hint-hours = { $hours ->
    [one] En horas, de 1 a { $most }. Vacío: { $hours } hora, como lo indicó quien gestiona Usher.
   *[other] En horas, de 1 a { $most }. Vacío: { $hours } horas, como lo indicó quien gestiona Usher.
}
settings-lifetime-hint-days = { $days ->
    [one] En horas, de 1 a { $most }. Vacío: { $days } día, como lo indicó quien gestiona Usher.
   *[other] En horas, de 1 a { $most }. Vacío: { $days } días, como lo indicó quien gestiona Usher.
}
settings-code = Código de invitación
settings-code-hint = Ocho letras y cifras que se piden además del enlace. Por sí solo no abre nada.
settings-code-mail = En el correo
settings-code-mail-hint = El correo lleva el enlace y el código.
settings-code-inviter = Lo da quien invita
settings-code-inviter-hint = Quien invita ve el código una sola vez y lo da por otra vía, por ejemplo, por teléfono. Entonces el correo por sí solo no vale nada.
settings-code-off = Sin código
settings-code-off-hint = Basta con el enlace.
settings-policy-from-now = Las dos cosas valen para las invitaciones que se envíen a partir de ahora.
settings-reminders = Recordatorios
settings-reminders-about = Quien no ha respondido recibe un recordatorio por correo, con el mismo enlace, mientras funcione. Las hojas no tienen correo ni recordatorio.
settings-reminder-first = Primer recordatorio
settings-reminder-first-hint = Horas después del envío, por ejemplo, 12. Vacío: no se recuerda a nadie.
settings-reminder-second = Segundo recordatorio
settings-reminder-second-hint = Horas después del envío, más que para el primero. Vacío: no hay segundo.
settings-reminders-save = Guardar los recordatorios

## Roles

settings-roles-not-permitted = Su rol no incluye cambiar roles. Diríjase a quien administra su empresa.
settings-role-above-ceiling = Este rol tiene derechos que usted no tiene. Diríjase a alguien de administración que los tenga.
settings-role-rights-not-held = No puede dar a un rol derechos que usted no tiene. Quítelos o diríjase a alguien de administración que los tenga.
settings-role-name-taken = Ya hay un rol con este nombre. Elija otro.
settings-role-not-found = No se ha encontrado este rol. Puede que entretanto se haya archivado.
settings-role-last-administrator = No quedaría nadie que pueda cambiar roles y personas en toda la empresa. Dé a alguien otro rol que pueda hacer las dos cosas e inténtelo de nuevo.
settings-role-created = Se ha creado el rol «{ $name }». Ya se puede dar.
settings-role-changed = El rol «{ $name }» está guardado. Sus miembros tienen desde ahora lo que indica.
settings-role-was-archived = Se ha archivado el rol «{ $name }» y ya no se ofrece.
settings-role-new = Rol nuevo
settings-roles-archived = Roles predefinidos archivados
settings-roles-bring-back = { $names }. Se pueden ofrecer de nuevo, tal como eran.
# settings-role-archive-loss-built-in quotes it.
settings-roles-use-built-in = Usar los roles predefinidos
settings-role-built-in = Predefinido
settings-role-custom = Personalizado
settings-role-archived = Archivado
settings-role-not-by-invitation = No por invitación
settings-role-not-by-invitation-hint = Ninguna invitación lo da; la administración lo da a un miembro.
settings-role-permissions = Permisos
settings-role-permissions-none = Ninguno
settings-role-covers = Abarca
settings-role-records = Registros
settings-role-holders = Quién lo tiene
settings-holders = { $members ->
    [one] { $members } miembro
   *[other] { $members } miembros
}, { $invitations ->
    [one] { $invitations } invitación por resolver
   *[other] { $invitations } invitaciones por resolver
}
settings-role-beyond-you = Tiene derechos que usted no tiene, así que no puede cambiarlo.
# What the link “Change” is called for those who do not see beside which role it stands; it has that word in it. Also the title of the form.
settings-role-change = Cambiar el rol { $name }
settings-role-archive-question = ¿Archivar el rol { $name }?
settings-role-archive-loss = Dejará de ofrecerse, y esto no se puede deshacer.
settings-role-archive-loss-built-in = Dejará de ofrecerse hasta que se recupere con «Usar los roles predefinidos».
settings-role-archive-invitations = { $count ->
    [one] { $count } invitación por resolver lo incluye: quien la acepte esperará a que alguien de administración decida, y no se puede enviar de nuevo.
   *[other] { $count } invitaciones por resolver lo incluyen: quien acepte una esperará a que alguien de administración decida, y ninguna se puede enviar de nuevo.
}
settings-role-saved-holds = Sus miembros tienen lo que indica desde el momento en que se guarda.
settings-role-description = Para qué sirve
settings-role-description-hint = Una línea, para quien elige un rol.
# Above the boxes for permissions.
settings-role-may = Sus miembros pueden
settings-role-not-yours-to-give = Usted no lo tiene, así que no puede darlo.
settings-role-settings-view-hint = Incluye ver e invitar a personas.
settings-role-it-covers = Abarca
settings-role-it-covers-hint = Los ajustes y los roles son de toda la empresa: con solo un departamento, esos permisos no abren nada.
settings-scope-whole-business = Toda la empresa
settings-scope-own-department = Solo su propio departamento
# Before one of the two that follow.
settings-role-it-reaches = De los registros, alcanza
settings-reach-all = Todos los registros
settings-reach-own = Los registros propios o que tengan asignados

## Permissions

settings-permissions-people = Personas
settings-permissions-settings = Ajustes y roles
settings-permissions-audit = Auditoría
settings-permissions-records = Registros y mensajes
settings-permission-users-view = Ver personas e invitaciones
settings-permission-users-invite = Invitar a personas
settings-permission-users-edit = Cambiar y desactivar personas
settings-permission-users-delete = Eliminar personas
settings-permission-users-import = Importar personas desde un archivo
settings-permission-settings-view = Ver los ajustes
settings-permission-settings-edit = Cambiar los ajustes
settings-permission-roles-edit = Cambiar roles
settings-permission-audit-view = Leer la auditoría
settings-permission-records-view = Ver registros
settings-permission-records-update = Cambiar registros
settings-permission-messages-send = Enviar mensajes
# The same within a list: “See people and invitations, invite people”.
settings-permission-users-view-within = ver personas e invitaciones
settings-permission-users-invite-within = invitar a personas
settings-permission-users-edit-within = cambiar y desactivar personas
settings-permission-users-delete-within = eliminar personas
settings-permission-users-import-within = importar personas desde un archivo
settings-permission-settings-view-within = ver los ajustes
settings-permission-settings-edit-within = cambiar los ajustes
settings-permission-roles-edit-within = cambiar roles
settings-permission-audit-view-within = leer la auditoría
settings-permission-records-view-within = ver registros
settings-permission-records-update-within = cambiar registros
settings-permission-messages-send-within = enviar mensajes

## Record sets

settings-record-sets-not-permitted = Su rol no incluye cambiar estos ajustes.
settings-record-sets-not-in-plan = El plan de esta empresa ya no tiene conjuntos de registros. Diríjase a quien gestiona este servidor.
settings-record-set-name-taken = Ya hay un conjunto de registros con este nombre. Elija otro.
settings-record-set-not-found = No se ha encontrado este conjunto de registros. Puede que entretanto se haya archivado.
settings-record-set-created = Se ha creado el conjunto de registros «{ $name }». Ya se puede invitar a personas con él.
settings-record-set-changed = El conjunto de registros «{ $name }» está guardado. Vale para todas las personas que lo tienen.
settings-record-set-was-archived = Se ha archivado el conjunto de registros «{ $name }» y ya no se da.
settings-plan-on = Los conjuntos de registros están activados para esta empresa.
settings-plan-off = Los conjuntos de registros están desactivados para esta empresa. Los que ya se dieron siguen limitando.
settings-plan = Plan de esta empresa
settings-plan-is-on = Los conjuntos de registros están activados. Usted gestiona este servidor, así que puede desactivarlos.
settings-plan-is-off = Los conjuntos de registros están desactivados. Usted gestiona este servidor, así que puede activarlos.
settings-plan-turn-on = Activar los conjuntos de registros
settings-plan-turn-off-ask = Desactivar los conjuntos de registros…
settings-plan-turn-off-question = ¿Desactivar los conjuntos de registros para esta empresa?
settings-plan-loss = Ya no se dará ninguno a nadie ni se podrá cambiar ninguno. Quien tiene uno lo conserva, y le sigue limitando lo que ve.
settings-plan-leave-on = Dejarlos activados
settings-plan-turn-off = Desactivar los conjuntos de registros
settings-plan-has-none = El plan de esta empresa no tiene conjuntos de registros
settings-plan-none = Con ellos, las personas ven y cambian registros solo de algunos tipos.
settings-plan-none-ask = Con ellos, las personas ven y cambian registros solo de algunos tipos. Pida a quien gestiona este servidor que los active.
# After one of the two before.
settings-plan-some-given = Quien ya tenía uno lo conserva, y le limita lo que ve como antes; no se dan nuevos.
settings-record-set-new = Conjunto de registros nuevo
settings-record-sets-ask = Su rol no incluye cambiar estos ajustes. Diríjase a quien administra su empresa.
settings-record-sets-none = Aún no hay conjuntos de registros
settings-record-sets-none-about = Un conjunto de registros limita qué tipos de registros ven y cambian quienes lo tienen. Sin él, nadie tiene límites.
settings-record-sets = Conjuntos de registros
settings-record-set-may-view = Puede ver
settings-record-set-may-update = Puede actualizar
settings-record-set-nothing = Nada
settings-record-set-archived = Archivado
# What the link “Change” is called for those who do not see beside which record set it stands; it has that word in it. Also the title of the form.
settings-record-set-change = Cambiar el conjunto de registros { $name }
settings-record-set-archive-question = ¿Archivar el conjunto de registros { $name }?
settings-record-set-archive-loss = Dejará de darse, y esto no se puede deshacer.
settings-record-set-archive-invitations = { $count ->
    [one] { $count } invitación por resolver lo incluye: quien la acepte tendrá de todos modos ese límite.
   *[other] { $count } invitaciones por resolver lo incluyen: quien acepte una tendrá de todos modos ese límite.
}
settings-record-set-saved-holds = Vale para todas las personas que lo tienen desde el momento en que se guarda.
settings-record-set-boxes = Qué pueden hacer quienes lo tienen
settings-record-set-boxes-hint = Quien puede actualizar puede ver. Lo que no tiene ninguna casilla marcada no se ve en absoluto.
# The heads of a table: a type of records, and whether these may be viewed, and updated.
settings-record-set-records = Registros
settings-record-set-view = Ver
settings-record-set-update = Actualizar
# Boxes for those who do not see in which line and column they stand.
settings-view-expiration-items = Ver vencimientos
settings-view-contacts = Ver contactos
settings-view-companies = Ver compañías
settings-view-locations = Ver ubicaciones
settings-view-equipment = Ver equipamiento
settings-view-vehicles = Ver vehículos
settings-view-defects = Ver defectos
settings-update-expiration-items = Actualizar vencimientos
settings-update-contacts = Actualizar contactos
settings-update-companies = Actualizar compañías
settings-update-locations = Actualizar ubicaciones
settings-update-equipment = Actualizar equipamiento
settings-update-vehicles = Actualizar vehículos
settings-update-defects = Actualizar defectos

## Apps

settings-apps-who = Quien gestiona este servidor añade las aplicaciones y sus roles.
settings-apps-none = Aún no hay aplicaciones
settings-apps-none-about = Una aplicación tiene roles, y una empresa tiene suscripciones a ella. Entonces se puede invitar a personas con una plaza.
settings-app-new = Aplicación nueva
settings-app-role = Rol
settings-app-role-people = Personas con él
settings-app-archived = Archivada
settings-app-subscribed = { $count ->
    [one] { $count } empresa está suscrita.
   *[other] { $count } empresas están suscritas.
}
settings-app-no-role = Aún no tiene ningún rol: añada uno, o no se podrá dar a nadie.
settings-app-roles = Roles de { $app }
settings-app-role-add = Añadir un rol
# What “Add a role” and “Rename” are called for those who do not see beside what they stand.
settings-app-role-add-to = Añadir un rol: { $app }
settings-app-rename = Cambiar nombre: { $name }
settings-app-archive-loss = Sus suscripciones ya no darán plazas, y las invitaciones en espera llegarán sin ella. Quien tiene una plaza la conserva. Esto no se puede deshacer.
settings-app-role-archived = Archivado
settings-app-role-archive-loss = Dejará de darse, y las invitaciones en espera llegarán sin él. Quien lo tiene lo conserva. Esto no se puede deshacer.

## Subscriptions

settings-subscription-app-and-package = Aplicación y paquete
settings-subscription-seats = Plazas
settings-subscription-state = Estado
settings-subscriptions-none = Aún no hay suscripciones
settings-subscriptions-none-about = Una suscripción da a la empresa plazas en una aplicación. Entonces se puede invitar a personas con una.
settings-subscriptions = Suscripciones
settings-subscription-no-app = Aún no hay ninguna aplicación.
# A link after settings-subscription-no-app.
settings-subscription-add-app = Añada la primera
settings-subscriptions-who = Quien gestiona este servidor añade y cambia las suscripciones.
settings-subscription-new = Suscripción nueva
settings-subscription-app = Aplicación
settings-subscription-choose-app = Elija una aplicación
settings-subscription-package = Paquete
settings-subscription-seats-hint = Vacío: sin límite. Un límite inferior a lo que está en uso no echa a nadie.
settings-subscription-first-day = Primer día
settings-subscription-last-day = Último día
# A box to tick.
settings-subscription-active = Activa
settings-subscription-active-hint = Solo da plazas mientras lo está.
# The state of a subscription, with the days between which it gives seats.
settings-subscription-open = Activa
settings-subscription-closed = No da plazas
settings-subscription-from = desde { $first }
settings-subscription-until = hasta { $last }
settings-subscription-from-until = { $first } a { $last }
# What “Change” is called for those who do not see beside what it stands.
settings-subscription-change = Cambiar { $app }, { $package }

## The mail server
settings-mail-server-title = Servidor de correo
settings-mail-host = Servidor
settings-mail-host-hint = Su nombre o su dirección IP, por ejemplo, mail.example.com.
settings-mail-encryption = Cifrado
# No encryption; the others are TLS and STARTTLS.
settings-mail-encryption-none = Ninguno
# “None” is settings-mail-encryption-none.
settings-mail-encryption-hint = «Ninguno» es solo para un servidor en esta máquina.
settings-mail-port = Puerto
# The facts are numbers of ports.
settings-mail-port-hint = Vacío, el habitual: { $tls } con TLS, { $start_tls } con STARTTLS, { $none } sin cifrado.
settings-mail-user = Usuario
settings-mail-user-hint = Vacío si nadie inicia sesión en él.
settings-mail-nobody-signs-in = Nadie inicia sesión
settings-mail-password = Contraseña
settings-mail-password-hint = Se guarda cifrada y no se vuelve a mostrar.
settings-mail-password-kept-hint = Hay una guardada, que no se muestra. Deje esto vacío para conservarla. Se olvida si cambian el servidor, el puerto o el usuario.
settings-mail-password-missing-title = Falta la contraseña
settings-mail-password-missing = No se envía nada hasta que se escriba abajo y se guarde. Lo que espera sigue en cola.
# The name and the address together.
settings-mail-sender = Remitente
settings-mail-sender-name = Nombre del remitente
settings-mail-sender-name-hint = Lo que se ve junto a la dirección, por ejemplo, Usher en Example Ltd.
settings-mail-sender-address = Dirección del remitente
settings-mail-sender-address-hint = De dónde viene el correo, por ejemplo, usher@example.com.
settings-mail-save = Guardar
settings-mail-fixed-title = El servidor de correo está fijado en los ajustes de quien gestiona Usher
# $setting is the name of a setting in a file.
settings-mail-fixed = Solo se puede cambiar allí: como { $setting } y los ajustes contiguos, en el archivo de ajustes, en el entorno o en la línea de órdenes.
settings-mail-mailbox-title = El correo se guarda en el buzón incorporado
# $link is a link with the words of settings-mail-mailbox-open.
settings-mail-mailbox = Esto es una demostración: nada sale de esta máquina. { $link } para leer lo que se habría enviado.
settings-mail-mailbox-open = Abra el buzón
settings-mail-saved = El servidor de correo está guardado. Se usa a partir de ahora.
settings-mail-saved-with-password = El servidor de correo está guardado con su contraseña nueva. Se usa a partir de ahora.
settings-mail-saved-password-forgotten = El servidor de correo está guardado. El servidor, el puerto o el usuario ha cambiado, así que se ha olvidado la contraseña.

## The mail server: a test message
settings-mail-test-title = Mensaje de prueba
settings-mail-test-to = Para
settings-mail-test-hint = Aquí se muestra lo que responde el servidor de correo; tarda hasta 20 segundos.
settings-mail-test-send = Enviar mensaje de prueba
settings-mail-test-taken = El servidor de correo ha aceptado el mensaje para { $to }
settings-mail-test-later = El mensaje para { $to } no se ha aceptado ahora; un correo se intentaría enviar de nuevo
settings-mail-test-refused = El servidor de correo ha rechazado el mensaje para { $to }
# $answer is what the mail server said, in whatever language.
settings-mail-test-answer = Su respuesta: { $answer }

## The mail server: why it is not set, or no test message sent
settings-mail-not-permitted = Solo quien gestiona este servidor puede hacer esto. Pídaselo.
settings-mail-is-fixed = El servidor de correo está fijado en los ajustes de quien gestiona Usher. Pídale que lo cambie allí.
settings-mail-in-clear = Sin cifrado solo se puede usar un servidor en esta máquina (localhost). Elija TLS o STARTTLS.
settings-mail-password-without-user = Hay una contraseña, pero nadie que inicie sesión con ella. Escriba también el usuario.
settings-mail-not-set = No hay servidor de correo configurado o falta su contraseña. Guarde antes los ajustes.
settings-mail-test-wait = Acaba de haber varios mensajes de prueba. Podrá enviar el siguiente a partir del { $when }.

## The outbox: mails that wait, are tried again, failed, or were sent
settings-mail-outbox-search = Buscar por dirección o número
settings-mail-outbox-kind = Tipo
settings-mail-outbox-any-kind = Cualquier tipo
settings-mail-outbox-retry-failed = Reintentar ahora todos los fallidos que coinciden con estos filtros
settings-mail-outbox-retry-all = Reintentar ahora todos los que coinciden con estos filtros
settings-mail-outbox-empty-title = Nada espera y nada ha fallado
# “Sent” is settings-mail-state-sent.
settings-mail-outbox-empty = Aquí aparecen los correos que esperan, se reintentan o han fallado. Elija «Enviados» para ver lo que ha salido.
settings-mail-outbox-none-title = Ningún correo coincide
settings-mail-outbox-none = Ninguno es de este tipo y estado, o va a una dirección así.
settings-mail-outbox-caption = Correos
# The address.
settings-mail-outbox-to = Para
# What the mail is about.
settings-mail-outbox-about = Asunto
settings-mail-outbox-business = Empresa
# Mail of no business.
settings-mail-outbox-instance = La instancia
# When it was put into the queue.
settings-mail-outbox-queued = En cola desde
settings-mail-outbox-state = Estado
settings-mail-outbox-under-way = Enviándose ahora
settings-mail-outbox-tries = Intentos fallidos
# A time: when it is tried next, or when it was sent or given up.
settings-mail-outbox-next-or-settled = Próximo intento o fin
settings-mail-outbox-next = Próximo intento
settings-mail-outbox-settled = Concluido
settings-mail-outbox-actions = Acciones
# A button, and what is read out after it: “Retry now the mail to ann@example.com”.
settings-mail-outbox-retry = Reintentar ahora
settings-mail-outbox-retry-which = el correo para { $to }
settings-mail-retried-none = No quedaba nada que reintentar: lo elegido se ha enviado entretanto, se está enviando o ya no procede.
settings-mail-retried = { $count ->
    [one] { $count } correo se intenta enviar ahora. La lista muestra cómo va.
   *[other] { $count } correos se intentan enviar ahora. La lista muestra cómo van.
}

## The outbox: which mails are listed
settings-mail-state-open = En espera o fallidos
settings-mail-state-queued = En cola
settings-mail-state-retrying = Se reintentan
settings-mail-state-failed = Fallidos
settings-mail-state-sent = Enviados
settings-mail-state-dropped = No enviados

## The outbox: what a mail is about
settings-mail-kind-invitation = Invitación
settings-mail-kind-reminder = Recordatorio de invitación
settings-mail-kind-new-invitation-asked = Invitación nueva pedida
settings-mail-kind-left-out = Algo se omitió
settings-mail-kind-password-reset = Restablecer contraseña
settings-mail-kind-address-change = Dirección nueva por confirmar
settings-mail-kind-address-changed = Dirección cambiada
settings-mail-kind-message = Mensaje nuevo
settings-mail-kind-weekly = Correo semanal
