# invite

## The top of the form

invite-way-new = Una persona nueva
invite-way-new-hint = Usted escribe su dirección.
invite-way-existing = Una persona con cuenta
invite-way-existing-hint = Elige a alguien que ya tiene una cuenta: alguien de su empresa, para más aplicaciones, o de otra de sus empresas.
invite-slip = Personal de planta (sin correo)
invite-slip-hint = Recibe una hoja impresa con un código en lugar de un correo.
invite-whom = ¿A quién invita?
invite-business = Empresa
invite-business-change = Cambiar
invite-nobody-found = Nadie a quien usted pueda ver tiene esto en el nombre o la dirección.
# The people that were found, to choose one of.
invite-found = Resultados

## Who they are

invite-address = Dirección de correo
invite-addresses-hint = Varias, separadas por comas, puntos y comas o saltos de línea, dan una invitación cada una, con el mismo rol, lugar y aplicaciones.
invite-names-hint = Con una sola dirección hacen falta el nombre y los apellidos. Con varias, deje los dos campos vacíos: cada persona escribe los suyos.
invite-sent-to-hint = A otra dirección llega un enlace nuevo con un plazo nuevo para responder; el enlace anterior deja de funcionar enseguida.
invite-first-name = Nombre
invite-last-name = Apellidos
invite-job-title = Puesto
invite-employee-number = Número de personal
invite-employee-number-hint = Se pide al unirse; no se imprime.
invite-mobile = Teléfono móvil
invite-phone = Teléfono
invite-is-member = Ya es miembro: su rol y sus lugares siguen igual, y se le ofrecen las aplicaciones de abajo.

## Their role

invite-role = Rol
invite-no-roles = Rol: no hay ninguno que usted pueda dar
# $link is the link with the words of invite-no-roles-link: it leads to the roles in the settings.
invite-no-roles-make = Cree uno en { $link } o recupere los que traía Usher.
invite-no-roles-link = Ajustes, Roles
invite-use-built-in-roles = Usar los roles predefinidos
invite-no-roles-ask = Pida a quien administra su empresa un rol que incluya más.

## Where they belong

invite-department = Departamento
# The choice of no department.
invite-department-none = Ninguno
# The choice that stands for the inviter's department, where no other can be chosen.
invite-department-own = Su propio departamento
invite-location = Ubicación
# The choice of no location.
invite-location-none = Ninguna
invite-teams = Equipos
invite-workspaces = Espacios de trabajo
invite-workspaces-hint = La persona ve los datos de los marcados.
invite-workspaces-warning = Sin ningún espacio de trabajo no verá datos.
invite-no-workspace = Aún no hay ningún espacio de trabajo: no verá datos.
# A link after invite-no-workspace.
invite-add-workspace = Añadir un espacio de trabajo

## Options

invite-options = Opciones
invite-owns-records = Puede tener registros propios
invite-owns-records-hint = Se puede elegir a esta persona como propietaria de un registro.
invite-weekly = Correo semanal
invite-weekly-hint = Qué vence y qué ha cambiado, una vez por semana.
# Above a list of workspaces to tick.
invite-weekly-of = El correo semanal informa de
invite-weekly-of-hint = Si no se marca ninguno: de todos los espacios de trabajo que recibe.
invite-notices = Avisos de mensajes nuevos
invite-notices-hint = Se le avisa por correo cuando alguien le escribe.
invite-record-set = Conjunto de registros
invite-record-set-hint = Limita qué tipos de registros ve y cambia.
invite-record-set-none = Ninguno: sin límite
invite-record-set-custom = Personalizado…
# Boxes beside a type of records: whether these may be viewed, and updated.
invite-view = Ver
invite-update = Actualizar
invite-update-includes-view = Actualizar incluye Ver.
invite-external = Persona externa
invite-external-hint = Alguien de otra compañía, por ejemplo, una contrata: ve lo que tiene asignado y nada más. Si existe, conviene el rol Contractor.
invite-company = Compañía
invite-company-address = Dirección de la compañía
invite-language = Idioma
invite-language-hint = Del correo o de la hoja y, después, de sus páginas.
invite-note = Nota personal
invite-note-hint = Va en el correo, como texto sin formato. Hasta 500 caracteres.
invite-link-hours = { $hours ->
    [one] El enlace del correo funciona una sola vez, durante { $hours } hora.
   *[other] El enlace del correo funciona una sola vez, durante { $hours } horas.
}
invite-link-days = { $days ->
    [one] El enlace del correo funciona una sola vez, durante { $days } día.
   *[other] El enlace del correo funciona una sola vez, durante { $days } días.
}
invite-slip-hours = { $hours ->
    [one] La hoja funciona una sola vez, durante { $hours } hora. La imprime después de enviar.
   *[other] La hoja funciona una sola vez, durante { $hours } horas. La imprime después de enviar.
}
invite-slip-days = { $days ->
    [one] La hoja funciona una sola vez, durante { $days } día. La imprime después de enviar.
   *[other] La hoja funciona una sola vez, durante { $days } días. La imprime después de enviar.
}

## While the form is filled in

invite-addresses = Direcciones
# What is wrong with an address, after it.
invite-address-twice = está dos veces; se envía una invitación
invite-address-remove = Quitar { $address }
invite-preview-member-no-app = { $name } ya es miembro: elija una aplicación para esta persona.
invite-preview-member = { $name } conserva su rol y sus lugares, y recibe { $apps }.
invite-preview-no-role = Elija un rol: entonces se dice aquí qué podrá hacer la persona.
# The beginning of the six sentences below. $can is what the role is for, in the words of the business.
invite-preview-joins = Se une a { $business } como { $role }
invite-preview-joins-can = Se une a { $business } como { $role } ({ $can })
invite-preview-joins-department = Se une a { $business } como { $role } en { $department }
invite-preview-joins-department-can = Se une a { $business } como { $role } en { $department } ({ $can })
# $joins is one of the four above; $workspaces and $apps are named as in “A, B and 3 more”.
invite-preview-external = { $joins } y ve los defectos que tiene asignados y nada más.
invite-preview-external-apps = { $joins }, ve los defectos que tiene asignados y nada más, y recibe { $apps }.
invite-preview-no-data = { $joins } y no ve datos, porque no hay ningún espacio de trabajo marcado.
invite-preview-no-data-apps = { $joins }, no ve datos, porque no hay ningún espacio de trabajo marcado, y recibe { $apps }.
invite-preview-data = { $joins } y ve los datos de { $workspaces }.
invite-preview-data-apps = { $joins }, ve los datos de { $workspaces } y recibe { $apps }.

## After sending

invite-nobody = No se ha invitado a nadie
invite-pass-codes-on = Invitación hecha. Ahora dé los códigos
invite-some = { $all ->
    [one] Se ha invitado a { $invited } de { $all } dirección
   *[other] Se ha invitado a { $invited } de { $all } direcciones
}
invite-codes-once = Dé a cada persona su código de invitación por una vía que no sea el correo, por ejemplo, por teléfono. Los códigos se muestran solo esta vez.
# Before somebody's invite code, which stands beside it.
invite-code = Código:

## The form of an invitation that was sent

# An app and what was contracted of it.
invite-app-and-package = { $app }, { $package }
