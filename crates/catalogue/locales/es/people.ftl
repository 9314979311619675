# people

## Words of several pages

people-users = Usuarios
people-name = Nombre
people-email = Correo
people-username = Nombre de usuario
people-email-or-username = Correo o nombre de usuario
people-role = Rol
people-department = Departamento
people-location = Ubicación
people-teams = Equipos
people-workspaces = Espacios de trabajo
people-status = Estado
people-status-active = Activo
people-status-inactive = Inactivo
people-last-seen = Última actividad
# Instead of a time, where somebody was never seen.
people-never-seen = Nunca
people-job-title = Puesto
people-phone = Teléfono
people-mobile-phone = Teléfono móvil
people-employee-number = Número de personal
people-company = Compañía
people-save = Guardar
people-leave-as-it-is = Dejarlo como está
# An app and its package: “Flow, Standard”.
people-app-and-package = { $app }, { $package }
# Facts about somebody in a row: “Ada Lovelace, Engineer, Engines”. The rest may be several, put together by this message as well.
people-in-a-row = { $first }, { $rest }

## Every list

# On the button that applies search and filters.
people-apply = Aplicar
# What the links to other parts of a list are, for those who do not see them.
people-pages = Páginas
people-rows-before = Filas anteriores
people-rows-after = Filas siguientes
people-newest = Lo más reciente
people-newer = Más reciente
people-older = Más antiguo
people-download = Descargar como CSV

## The list of users

people-users-count = { $users ->
    [one] { $users } usuario
   *[other] { $users } usuarios
}
people-users-search = Buscar por nombre o dirección
people-any-status = Cualquier estado
people-any-role = Cualquier rol
people-any-department = Cualquier departamento
people-any-location = Cualquier ubicación
people-order = Orden
people-order-name = Por nombre
people-order-last-seen = Actividad más reciente primero
people-order-longest-away = Más tiempo sin actividad primero
people-none-fits-title = Nadie coincide
people-none-fits-text = Nadie tiene este nombre o dirección, ni este estado, rol y lugar.
people-none-fits-all = Mostrar todos los usuarios
people-nobody-yet-title = Aún no hay nadie
people-nobody-yet-text = Quien acepte una invitación aparecerá aquí.
people-nobody-yet-invitations = Mostrar las invitaciones

## The list of contacts

people-contacts = Contactos
people-contacts-count = { $contacts ->
    [one] { $contacts } contacto
   *[other] { $contacts } contactos
}
# Column: the member or the invitation that the contact stands for.
people-contacts-stands-for = Corresponde a
people-contacts-not-named = Aún sin nombre
people-contacts-member = Miembro
people-contacts-invited = Con invitación
people-contacts-nobody = Nadie de aquí
people-contacts-none-fits-title = Ningún contacto coincide
people-contacts-none-fits-text = Ninguno tiene esto en el nombre, la dirección o la compañía.
people-contacts-none-fits-all = Mostrar todos los contactos
people-contacts-none-yet-title = Aún no hay contactos
people-contacts-none-yet-text = Cada persona invitada recibe un contacto, que permanece cuando la invitación desaparece.
people-contacts-invite = Invitar

## The org chart

people-chart-all-departments = Todos los departamentos
people-chart-search = Buscar por nombre o dirección
people-chart-none-fits-title = Nadie coincide
people-chart-none-fits-text = Ninguna persona activa aquí tiene esto en el nombre o la dirección.
people-chart-none-fits-all = Mostrar el organigrama
people-chart-found = Resultados
people-chart-where-stands = Dónde está { $person }
people-chart-who-reports = Quién depende de quién
people-chart-whole = El organigrama entero
people-chart-profile-of = Perfil de { $person }
people-chart-pages-of-picture = Páginas de la imagen
people-chart-pages-of-people = Páginas de personas
people-chart-alone-title = Sin responsable directo ni personas a cargo
people-chart-count = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
}
# Before a sentence about who leads the department.
people-chart-count-sentence = { $people ->
    [one] { $people } persona.
   *[other] { $people } personas.
}
# What those are together who are in no department, as the name of a department.
people-chart-no-department = Sin departamento
people-chart-led-by-nobody = Nadie lo dirige: nadie en él tiene responsable directo ni personas a cargo.
people-chart-led-by-one = Dirigido por { $first }.
people-chart-led-by-two = Dirigido por { $first } y { $second }.
people-chart-led-by-three = Dirigido por { $first }, { $second } y { $third }.
people-chart-led-by-more = { $others ->
    [one] Dirigido por { $first }, { $second }, { $third } y { $others } persona más.
   *[other] Dirigido por { $first }, { $second }, { $third } y { $others } personas más.
}
people-chart-departments = Departamentos
people-chart-people = Personas
# Column: how many of a department have neither a manager nor reports.
people-chart-alone = Sin vínculos
people-chart-alone-note = Sin vínculos: sin responsable directo ni personas a cargo. Están en la página de su departamento.
people-chart-no-lines-title = Aún nadie tiene responsable directo
people-chart-no-lines-text = De quién depende cada persona se indica en su página, en «Rol y lugar», por quien pueda cambiarla. Entonces aparece aquí.
people-chart-no-lines-text-import = De quién depende cada persona se indica en su página, en «Rol y lugar», o con la columna Manager de una tabla en «Importar / Exportar». Entonces aparece aquí.
people-chart-no-lines-users = Mostrar los usuarios
people-chart-zoom-in = Acercar
people-chart-zoom-out = Alejar
# On the button that makes the picture as large as can be seen at once; a short word.
people-chart-fit = Ajustar
people-chart-picture = Imagen
people-chart-as-list = Lo mismo en una lista
# In a box and in a list: those who report to somebody directly.
people-chart-reports = { $reports ->
    [one] { $reports } persona a cargo
   *[other] { $reports } personas a cargo
}
people-chart-reports-in-all = { $reports ->
    [one] { $reports } persona a cargo, { $all } en total
   *[other] { $reports } personas a cargo, { $all } en total
}
# What is read out of a box: the person’s name, job title and department in a row, then how many report to them. The name must
# come first.
people-chart-box = { $person }. { $reports }

## A person’s page

# The way to this page ends so while a form is open.
people-crumb-change = Cambiar
# The words of a link to a form, and the words that are read out after them: “Change the profile”, “Role of this member”,
# “Deactivate… this member”. There is a space between.
people-edit = Cambiar
people-edit-the-profile = el perfil
people-edit-the-options = las opciones
people-edit-role = Rol
people-edit-manager = Responsable directo
people-edit-place = Lugar
people-edit-of-member = de este miembro
people-edit-deactivate = Desactivar…
people-edit-reactivate = Reactivar…
people-edit-delete = Eliminar…
people-edit-this-member = a este miembro
people-edit-give-app = Dar una aplicación
people-edit-to-them = a este miembro

## A person’s page: profile

people-profile = Perfil
# Before the company that an external person is of.
people-profile-external-of = Persona externa, de
people-profile-joined = Incorporación

## A person’s page: role and place

people-place = Rol y lugar
people-reports-to = Depende de
people-manager-nobody = Nadie
people-manager-outside = Alguien de fuera de su departamento
people-place-in-chart = Su lugar en el organigrama
people-in-no-department = En ningún departamento
people-at-no-location = En ninguna ubicación
people-in-no-team = En ningún equipo
people-in-no-workspace = En ningún espacio de trabajo

## A person’s page: options

people-options = Opciones
people-options-weekly = Correo semanal
people-options-weekly-of-none = Sí, de ningún espacio de trabajo
people-options-message-notices = Avisos de mensajes nuevos
people-options-owns-records = Puede tener registros propios
people-options-record-set = Conjunto de registros
people-options-no-limit = Sin límite
people-options-language = Idioma
people-yes = Sí
people-no = No

## A person’s page: contact

people-contact = Contacto
people-contact-none = Ningún contacto le corresponde.
people-contact-all = Todos los contactos

## A person’s page: invitations

people-history = Invitaciones
people-history-none = Ninguna: entró con un enlace de configuración.
people-history-caption = Invitaciones aceptadas
people-history-invited-by = Quién invitó
people-history-sent = Enviada
people-history-accepted = Aceptada
people-history-by = De { $person }
# Open invitations that offer them more apps. $link is people-history-offers-tab, a link.
people-history-offers = { $offers ->
    [one] { $offers } invitación abierta más: reenvíela o cancélela en la { $link }.
   *[other] { $offers } invitaciones abiertas más: reenvíelas o cancélelas en la { $link }.
}
people-history-offers-tab = pestaña Invitaciones

## A person’s page: apps and seats

people-apps = Aplicaciones y plazas
people-apps-none = Sin aplicaciones
people-apps-app = Aplicación y paquete
people-apps-role = Rol en la aplicación
people-apps-seat = Plaza
people-apps-actions = Acciones
people-apps-in-use = En uso
people-apps-not-in-use = Sin uso
# A button. people-apps-seat-of is read out after it, after a space: “Take a seat of Flow, Standard”.
people-apps-take-seat = Ocupar una plaza
people-apps-seat-of = de { $app }, { $package }
# A link. people-apps-role-in is read out after it, after a space: “Change role in Flow, Standard”.
people-apps-change-role = Cambiar el rol
people-apps-role-in = en { $app }, { $package }
people-apps-take-away-ask = Retirar…
people-apps-take-away-question = ¿Retirar { $app }, { $package } a { $person }?
people-apps-take-away-loss-in-use = Ya no podrá usar la aplicación, y su plaza queda libre enseguida.
people-apps-take-away-loss-unused = Ahora no ocupa ninguna plaza, y más adelante no la recuperará.
people-apps-take-away-keep = Dejársela
people-apps-take-away = Retirar
people-apps-give-title = Dar una aplicación a { $person }
people-apps-subscriptions = Suscripciones
people-apps-seats = Plazas
people-apps-no-seat = No hay ninguna plaza libre
# A link; which app, is read out after it: “Choose Flow, Standard”.
people-apps-choose = Elegir
people-apps-no-other = No hay ninguna otra suscripción abierta de la que pueda recibir una plaza.
people-apps-all-subscriptions = Todas las suscripciones
people-apps-back = Volver a su página
people-apps-give-of-title = Dar { $app }, { $package } a { $person }
people-apps-give = Dar
people-apps-role-title = El rol de { $person } en { $app }, { $package }

## A person’s page: sessions

people-sessions = Sesiones en esta empresa
people-sessions-signed-in = Sesión iniciada
people-sessions-where = { $sessions ->
    [0] En ningún sitio
    [one] En un navegador
   *[other] En { $sessions } navegadores
}
people-sessions-last-used = Último uso
people-sign-out-ask = Cerrar todas las sesiones…
people-sign-out-question = ¿Cerrar todas las sesiones de { $person }?
people-sign-out-loss = { $sessions ->
    [one] { $sessions } sesión en esta empresa termina enseguida. En otras empresas no cambia nada, y la contraseña sigue igual.
   *[other] { $sessions } sesiones en esta empresa terminan enseguida. En otras empresas no cambia nada, y la contraseña sigue igual.
}
# The same, where the session of whoever reads it ends, too.
people-sign-out-loss-own = { $sessions ->
    [one] { $sessions } sesión en esta empresa termina enseguida: esta misma. En otras empresas no cambia nada, y la contraseña sigue igual.
   *[other] { $sessions } sesiones en esta empresa terminan enseguida, también esta. En otras empresas no cambia nada, y la contraseña sigue igual.
}
people-sign-out-keep = Dejarlas abiertas
people-sign-out = Cerrar todas las sesiones

## A person’s page: leaving and coming back

people-membership = Pertenencia
people-membership-oneself = No puede desactivarse ni eliminarse usted. Pídalo a otra persona de administración.
people-membership-active = Si desactiva a una persona, queda fuera enseguida y puede volver a entrar si la reactiva. Si la elimina, es para siempre.
people-membership-inactive = Esta persona está desactivada: no puede entrar, y sus plazas están libres.
people-deactivate-title = ¿Desactivar a { $person }?
people-deactivate = Desactivar
people-deactivate-keep = No desactivar
people-reactivate-title = ¿Dejar entrar de nuevo a { $person }?
people-reactivate = Reactivar
people-reactivate-keep = No reactivar
people-delete-title = ¿Eliminar a { $person } para siempre?
people-delete = Eliminar para siempre
people-delete-keep = No eliminar
people-reactivate-sign-in = Podrá iniciar sesión de nuevo, con la contraseña que tenía.
people-reactivate-apps = { $apps ->
    [0] No tiene aplicaciones que recuperar.
    [one] { $apps } aplicación recupera una plaza si hay alguna libre; si no, se le indicará.
   *[other] { $apps } aplicaciones recuperan una plaza si hay alguna libre; las que no, se le indicarán.
}
people-leaving-sessions = { $sessions ->
    [0] No tiene ninguna sesión iniciada en esta empresa.
    [one] { $sessions } sesión en esta empresa termina enseguida.
   *[other] { $sessions } sesiones en esta empresa terminan enseguida.
}
people-leaving-seats = { $seats ->
    [0] No ocupa ninguna plaza.
    [one] { $seats } plaza queda libre enseguida.
   *[other] { $seats } plazas quedan libres enseguida.
}
people-leaving-offers = { $offers ->
    [one] { $offers } invitación abierta que le ofrece aplicaciones se cancela.
   *[other] { $offers } invitaciones abiertas que le ofrecen aplicaciones se cancelan.
}
people-leaving-sent = { $sent ->
    [one] { $sent } invitación abierta que envió se mantiene; quien la acepte esperará a que alguien de administración la confirme.
   *[other] { $sent } invitaciones abiertas que envió se mantienen; quien acepte una esperará a que alguien de administración la confirme.
}
people-deactivate-reports = { $reports ->
    [one] Sigue teniendo a cargo a { $reports } miembro.
   *[other] Sigue teniendo a cargo a { $reports } miembros.
}
people-delete-reports = { $reports ->
    [one] { $reports } miembro a su cargo ya no dependerá de nadie.
   *[other] { $reports } miembros a su cargo ya no dependerán de nadie.
}
people-leaving-links = Los enlaces y las hojas que se hicieron para esta persona dejan de funcionar.
people-deactivate-kept = Se conserva lo que hizo, sus aplicaciones, sus lugares y sus opciones, y puede volver a entrar si se reactiva.
people-delete-erased = Se borran su nombre, su dirección y todo lo que se sabe de esta persona, también en la auditoría, donde figurará como «A deleted person». Esto no se puede deshacer.
people-delete-messages = Se borra lo que escribió a otras personas y lo que se le escribió solo a ella.
people-delete-account = Si no está en ninguna otra empresa, su cuenta termina y se puede invitar de nuevo a su dirección.

## A person’s page: the form for the profile

people-profile-title = Cambiar el perfil de { $person }
people-profile-external = Persona externa
people-profile-external-hint = Alguien de otra compañía, por ejemplo, una contrata: ve lo que tiene asignado y nada más.
people-profile-company-address = Dirección de la compañía
people-profile-name-note = El nombre vale en esta empresa. El que tenga en otras no cambia.

## A person’s page: the forms for role and manager

people-role-title = Dar otro rol a { $person }
people-role-hint = Vale desde su próximo paso. Los roles con derechos que usted no tiene no se ofrecen.
people-manager-find-title = Buscar responsable directo para { $person }
people-manager-now = { $person } depende de { $manager }.
people-manager-search-for = Busque de quién va a depender { $person }.
people-manager-search-label = Nombre o correo
people-manager-search = Buscar
people-manager-none-fits = Ninguna persona activa que usted pueda ver tiene este nombre o dirección.
people-manager-choose-title = Elegir responsable directo
people-manager-choose-nobody = Nadie
people-manager-choose-nobody-hint = Queda en la parte más alta del organigrama, o al margen de él.

## A person’s page: the form for department, location, teams and workspaces

people-place-title = Cambiar el lugar de { $person }
people-place-none = Sin asignar
people-place-archived = { $unit } (en archivo)
people-place-fixed = El departamento es el suyo: no ve a nadie de otro.
people-place-note = Ve los datos de los espacios de trabajo marcados. El correo semanal sigue informando de los que se mantienen.

## A person’s page: the form for options

people-options-title = Cambiar las opciones de { $person }
people-options-weekly-hint = Qué vence y qué ha cambiado, una vez por semana.
people-options-no-email = No tiene dirección de correo, así que ningún correo puede avisarle de nada.
people-options-owns-records-hint = Se puede elegir a esta persona como propietaria de un registro.
people-options-weekly-tells = El correo semanal informa de
people-options-weekly-tells-hint = Si no se marca ninguno: de todos sus espacios de trabajo.
people-options-record-set-hint = Limita qué tipos de registros ve y cambia.
people-options-record-set-none = Ninguno: sin límite
people-options-record-set-custom = Personalizado…
people-options-record-set-gone = { $set } (ya no se da)
# What they may do with records of a type; Update includes View.
people-options-view = Ver
people-options-update = Actualizar
people-options-update-note = Actualizar incluye Ver.

## A person’s page: another address to sign in with

people-address = Dirección de acceso
people-address-new = Dirección nueva
people-address-hint = Le llegará un correo con un enlace. La dirección vale en cuanto la confirme; se avisa a la anterior.
people-address-send = Enviar el enlace

## Reset slips

people-reset-card = Contraseña olvidada
people-reset-text = No tiene correo. Con una hoja impresa puede establecer una contraseña nueva.
people-reset-link = Hoja de restablecimiento…
people-reset-slip = Hoja de restablecimiento
people-reset-print-now = Imprima esta página ahora
people-reset-print-now-text = Esta hoja se muestra una sola vez y funciona durante 30 minutos. Quien la tenga puede establecer la contraseña, así que entréguela en persona.
people-reset-print-page = Imprimir…
people-reset-done = Listo: volver a { $person }
people-reset-title = Una contraseña nueva para { $person }
people-reset-explained = La hoja lleva una imagen para escanear y un código para escribir. Con ella, la persona establece una contraseña nueva, y se cierran sus sesiones. Funciona una sola vez, durante 30 minutos. Si se imprimió otra hoja antes, deja de funcionar.
people-reset-print = Imprimir una hoja de restablecimiento

## What was done

people-done-profile = El perfil está guardado.
people-done-role = El rol está guardado. Vale desde el próximo paso de la persona.
people-done-manager = El responsable directo está guardado.
people-done-place = El departamento, la ubicación, los equipos y los espacios de trabajo están guardados.
people-done-options = Las opciones están guardadas.
people-done-app-given = Se ha dado la aplicación, y ocupa una plaza.
people-done-app-role = El rol en la aplicación está guardado.
people-done-app-taken = Se ha retirado la aplicación, y su plaza está libre.
people-done-signed-out = Se han cerrado todas las sesiones de { $person } en esta empresa.
people-done-deactivated = Se ha desactivado a { $person }, que ya está fuera.
people-done-reactivated = { $person } puede volver a entrar.
# With one app or several: “Flow, Standard; Toolbox, Professional”.
people-done-reactivated-without = { $person } puede volver a entrar. No había plaza libre para { $apps }.

## Why a member is not changed

people-refused-not-found = No se ha encontrado a esta persona. Puede que se haya ido o que usted no pueda verla.
people-refused-last-administrator = Es la última persona que administra esta empresa. Dé antes a otra un rol que cambie roles y personas, y hágalo entonces.
people-refused-role = Rol: este no se puede dar: se ha archivado o tiene derechos que usted no tiene. Elija otro.
people-refused-oneself = No puede desactivarse ni eliminarse usted. Pídalo a otra persona de administración.
people-refused-manager = Responsable directo: esta persona ya no está disponible. Elija a otra.
people-refused-manager-circle = Responsable directo: depende a su vez de esta persona, directamente o a través de otras. Elija a otra persona, o cambie antes eso.
people-refused-no-such-app = Ya no tiene esta aplicación.
people-refused-department = Departamento: solo puede poner a personas en su propio departamento.
people-refused-no-own-department = No tiene un departamento propio. Pida uno a quien administra su empresa.
people-refused-deactivated = Esta persona está desactivada. Reactívela antes.
people-refused-seated = Ya tiene una plaza en esta suscripción.
people-refused-subscription = Esta suscripción ya no está disponible. Elija otra.
people-refused-app-role = Rol en la aplicación: este ya no está disponible. Elija otro.
people-refused-seats = { $free ->
    [0] Aplicación: no hay ninguna plaza libre. Libere una o elija otra suscripción.
    [one] Aplicación: solo hay una plaza libre. Libere una o elija otra suscripción.
   *[other] Aplicación: solo hay { $free } plazas libres. Libere una o elija otra suscripción.
}
people-refused-weekly = Correo semanal: solo puede informar de los espacios de trabajo de la persona. Póngala antes en estos.

## Tables to download: heads of columns, and what stands in cells

people-csv-first-name = Nombre
people-csv-last-name = Apellidos
people-csv-email = Correo
people-csv-username = Nombre de usuario
people-csv-role = Rol
people-csv-department = Departamento
people-csv-location = Ubicación
people-csv-teams = Equipos
people-csv-workspaces = Espacios de trabajo
people-csv-apps = Aplicaciones
people-csv-status = Estado
people-csv-joined = Incorporación (UTC)
people-csv-last-seen = Última actividad (UTC)
people-csv-job-title = Puesto
people-csv-phone = Teléfono
people-csv-mobile = Móvil
people-csv-employee-number = Número de personal
people-csv-company = Compañía externa
people-csv-manager = Responsable directo
# An app, package and role, in which the person has no seat now.
people-csv-access-unused = { $access } (sin uso)
people-csv-channel = Canal
people-csv-channel-email = Correo
people-csv-channel-slip = Hoja
people-csv-invited-by = Quién invitó
people-csv-sent = Enviada el (UTC)
people-csv-expires = Caduca el (UTC)
people-csv-invitation-state = Estado
people-csv-delivery = Entrega
people-csv-answer = Respuesta del servidor de correo
people-csv-reminded = Último recordatorio (UTC)
people-csv-accepted = Aceptada el (UTC)
people-csv-closed = Cerrada el (UTC)
people-csv-record-title = Título
people-csv-record-type = Tipo
people-csv-record-state = Estado
people-csv-record-due = Vence
people-csv-record-workspace = Espacio de trabajo
people-csv-record-owner = Propietario
people-csv-record-assigned-to = Asignado a
people-csv-record-changed = Cambiado (UTC)
# Column: the event’s number in the order in which they happened.
people-csv-audit-number = Número
people-csv-audit-time = Hora (UTC)
people-csv-audit-what = Qué
people-csv-audit-who = Quién
# Column: whom or what it was done to.
people-csv-audit-on = Sobre
# Column: the network address it was done from.
people-csv-audit-from = Desde
people-csv-audit-details = Detalles

## Managers by a table

people-managers-not-permitted = Su rol no incluye cambiar personas. Pregunte a alguien de administración.
people-managers-too-large = El archivo pesa más de 2 MiB. Divídalo en varios.
people-managers-too-many-lines = El archivo tiene más de 10.000 líneas. Divídalo en varios.
people-managers-no-person = Ninguna columna nombra a la persona. Llámela Person, E-mail, Username o Employee number en la primera línea.
people-managers-no-manager = Ninguna columna nombra al responsable directo. Llámela Manager en la primera línea.
people-managers-nobody-named = Persona: falta. Escriba un correo electrónico, un nombre de usuario o un número de personal.
people-managers-unknown-person = Persona: «{ $person }» no es nadie cuyo responsable directo pueda cambiar.
people-managers-several-people = Persona: «{ $person }» corresponde a más de una. Escriba el correo electrónico o el nombre de usuario.
people-managers-repeated = La fila { $row } trata de la misma persona.
people-managers-unknown-manager = Responsable directo: «{ $manager }» no es nadie a quien usted vea aquí.
people-managers-several-managers = Responsable directo: «{ $manager }» corresponde a más de una persona. Escriba el correo electrónico o el nombre de usuario.
people-managers-unseen = Alguien a quien usted no ve
people-managers-nobody = Nadie
people-managers-changes-nobody = Nadie recibe otro responsable directo.
people-managers-changes = { $count ->
    [one] { $count } persona recibe otro responsable directo.
   *[other] { $count } personas reciben otro responsable directo.
}
people-managers-same = { $count ->
    [one] { $count } línea no cambia nada.
   *[other] { $count } líneas no cambian nada.
}
people-managers-problems-left-out = { $count ->
    [one] { $count } línea tiene un problema y se omite.
   *[other] { $count } líneas tienen problemas y se omiten.
}
people-managers-problems-found = { $count ->
    [one] { $count } línea tiene un problema.
   *[other] { $count } líneas tienen problemas.
}
people-managers-apply = { $count ->
    [one] Aplicar { $count } cambio
   *[other] Aplicar { $count } cambios
}
people-managers-page = Responsables mediante una tabla
people-managers-chart = Volver al organigrama
people-managers-upload = Fijar responsables desde una tabla
people-managers-file = Archivo CSV
people-managers-file-hint = Hasta 10.000 líneas y 2 MiB. Verá lo que haría cada línea antes de que se haga nada.
people-managers-check = Subir y comprobar
people-managers-now = Los responsables tal como están ahora
people-managers-now-text = Todas las personas activas que usted ve, y a quién rinden cuentas. Cambie lo que deba cambiar y súbalo: las líneas que ya son ciertas no cambian nada, y quien no esté en la tabla queda como está.
people-managers-download = Descargar como CSV
people-managers-plan = Lo que haría la tabla
people-managers-problems = Líneas con problemas
people-managers-changes-caption = Cambios
people-managers-first = Se muestran las primeras { $shown } de { $count }.
people-managers-head-row = Fila
people-managers-head-person = Persona
people-managers-head-problem = Problema
people-managers-head-before = Responsable actual
people-managers-head-after = Responsable nuevo
people-managers-columns = Qué escribir en la tabla
people-managers-columns-person = La primera línea nombra las columnas. Person: un correo electrónico, un nombre de usuario o un número de personal. Las columnas también pueden llamarse E-mail, Username o Employee number; de varias, cuenta la primera que diga algo.
people-managers-columns-manager = Manager: lo mismo de su responsable directo. Si no hay nada, no tiene responsable.
people-managers-columns-others = Las demás columnas se omiten, así que la tabla de usuarios se puede usar tal cual.
people-managers-changed = Algo ha cambiado desde que usted miró, así que no se ha aplicado nada. Mire lo que harían las líneas ahora.
people-managers-circle = Algunas personas serían sus propios responsables, directamente o a través de otras. Solo usted sabe cuál de estas líneas está mal: corrija una en su archivo y súbalo de nuevo. Hasta entonces no se aplica nada.
people-managers-applied = Los responsables están fijados como dice la tabla.

## What was changed, in the audit and in a record’s history

# A field that says something else: “role: User → Admin”.
people-change-from-to = { $field }: { $before } → { $after }
# A field that said nothing before, or for which that is not told.
people-change-now = { $field }: { $after }
# A field that says nothing any more.
people-change-was = { $field } (antes): { $before }
# What was told so far, and the next; apps as well.
people-change-next = { $told }; { $next }

# Fields: people, invitations and accounts. A colon comes after them.
people-change-field-first-name = nombre
people-change-field-last-name = apellidos
people-change-field-name = nombre
people-change-field-e-mail = correo
people-change-field-email = correo
people-change-field-username = nombre de usuario
people-change-field-phone = teléfono
people-change-field-mobile = teléfono móvil
people-change-field-mobile-phone = teléfono móvil
people-change-field-job-title = puesto
people-change-field-employee-number = número de personal
people-change-field-company = compañía
people-change-field-company-address = dirección de la compañía
people-change-field-manager = responsable directo
people-change-field-role = rol
people-change-field-department = departamento
people-change-field-location = ubicación
people-change-field-teams = equipos
people-change-field-workspaces = espacios de trabajo
people-change-field-app = aplicación
people-change-field-apps = aplicaciones
people-change-field-apps-left-out = aplicaciones omitidas
people-change-field-without-seat = sin plaza
people-change-field-weekly-mail = correo semanal
people-change-field-weekly-e-mail = correo semanal
people-change-field-weekly-mail-of = correo semanal sobre
people-change-field-weekly-e-mail-of = correo semanal sobre
people-change-field-weekly-e-mail-on = el correo semanal llega
people-change-field-message-notifications = avisos de mensajes nuevos
people-change-field-new-message-notifications = avisos de mensajes nuevos
people-change-field-language = idioma
people-change-field-owns-records = puede tener registros propios
people-change-field-can-own-records = puede tener registros propios
people-change-field-record-set = conjunto de registros
people-change-field-status = estado
people-change-field-account = cuenta
people-change-field-sessions = sesiones
people-change-field-sessions-ended = sesiones terminadas
people-change-field-seats-freed = plazas liberadas
people-change-field-channel = canal
people-change-field-generation = generación
people-change-field-reminder = recordatorio
people-change-field-people = personas
people-change-field-drafts = borradores
people-change-field-recipients = destinatarios

# Fields: records. A colon comes after them.
people-change-field-type = tipo
people-change-field-title = título
people-change-field-owner = propietario
people-change-field-assigned-to = asignado a
people-change-field-due = vence
people-change-field-state = estado
people-change-field-note = nota
people-change-field-notes = notas
people-change-field-reference = número
people-change-field-issuer = emitido por
people-change-field-address = dirección
people-change-field-maker = fabricante
people-change-field-serial-number = número de serie
people-change-field-plate = matrícula
people-change-field-place = lugar

# Fields: settings and the instance. A colon comes after them.
people-change-field-kind = tipo
people-change-field-archived = archivada
people-change-field-archived-role = rol archivado
people-change-field-description = descripción
people-change-field-permissions = permisos
people-change-field-scope = abarca
people-change-field-records = registros
people-change-field-by-invitation = por invitación
people-change-field-rights = permisos
people-change-field-record-sets = conjuntos de registros
people-change-field-reminders = recordatorios
people-change-field-invitation-lifetime = validez de las invitaciones
people-change-field-invite-code = código de invitación
people-change-field-list = lista
people-change-field-package = paquete
people-change-field-seats = plazas
people-change-field-active = activa
people-change-field-from = desde
people-change-field-until = hasta
people-change-field-host = servidor
people-change-field-port = puerto
people-change-field-encryption = cifrado
people-change-field-user = usuario
people-change-field-sender-name = nombre del remitente
people-change-field-sender = remitente
people-change-field-password = contraseña
people-change-field-messages = correos
people-change-field-states = estado

# What stands in fields, after a colon or an arrow.
# A field of an invitation in which there was nothing, or is nothing any more.
people-change-none = vacío
people-change-nothing = nada
people-change-no-limit = sin límite
people-change-any-number = sin límite
# A note, an employee number, or the password of the mail server, which are not told themselves.
people-change-changed = se cambió
people-change-forgotten = se olvidó
# An account: it is gone, or goes on in another business.
people-change-ended = cerrada
people-change-elsewhere = sigue en otra empresa
# Record sets, in the plan of a business.
people-change-on = activados
people-change-off = desactivados
people-change-team = equipo
people-change-workspace = espacio de trabajo
# The lifetime of invitations.
people-change-default = valor predeterminado
people-change-hours = { $hours } h
# When people are reminded of invitations.
people-change-no-reminders = ninguno
people-change-one-reminder = tras { $hours } h
people-change-two-reminders = tras { $first } h y { $second } h
# A right of a record set; $of is refusals-record-rights-contacts and its like.
people-change-view = ver { $of }
people-change-update = actualizar { $of }
# Lists that were downloaded.
people-change-list-users = usuarios
people-change-list-managers = responsables directos
people-change-list-records = registros
people-change-list-invitations = invitaciones
people-change-list-audit = auditoría
