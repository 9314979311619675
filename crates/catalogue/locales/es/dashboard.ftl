# dashboard

## Your place

dashboard-go = Ir al panel
dashboard-place = Su lugar aquí
dashboard-place-name = Nombre
dashboard-place-business = Empresa
dashboard-place-role = Rol
dashboard-place-sign-in = Inicia sesión con
dashboard-place-zone = Zona horaria
dashboard-people = Personas
dashboard-people-invite = Invite a personas, vea quién ha aceptado y envíe un enlace nuevo cuando haya caducado.
dashboard-people-see = Vea quién está aquí y a quién se ha invitado.
dashboard-people-users = Usuarios
dashboard-people-invitations = Invitaciones

## First steps
# A step with a link is a sentence with { $link } (or the names of two links), and the link's own words beside it.

dashboard-steps = Los primeros pasos
dashboard-step-sign-in = Recuerde cómo inicia sesión: con { $email } y su contraseña.
dashboard-step-profile = { $link } y elija de qué quiere recibir avisos.
dashboard-step-profile-link = Complete su perfil
dashboard-step-places = { $departments } y { $locations }, para que cada persona tenga su lugar.
dashboard-step-places-departments = Añada departamentos
dashboard-step-places-locations = ubicaciones
dashboard-step-register = { $link } de sus espacios de trabajo.
dashboard-step-register-link = Mire el registro
dashboard-step-invite = { $link } que deben estar aquí.
dashboard-step-invite-link = Invite a las personas
dashboard-step-users = { $link }.
dashboard-step-users-link = Vea quién está ya aquí
dashboard-step-ask = ¿Su nombre o su lugar no son correctos? Dígaselo a quien le invitó: puede ayudarle.

## What somebody has

dashboard-nothing-given = Aún no se le ha dado nada
# Each of the following three stands before one of the two that say whom to ask.
dashboard-nothing-given-told = No tiene ninguna aplicación ni está en ningún espacio de trabajo, así que no hay datos que pueda ver.
dashboard-no-apps = Ninguna.
dashboard-no-workspaces = Ninguno, así que no hay datos que pueda ver.
dashboard-ask-whoever-invited = Pregunte a { $name }, que le invitó, o a quien administra su empresa.
dashboard-ask-administrator = Diríjase a quien administra su empresa.
dashboard-open-items = Sus asuntos abiertos
dashboard-open-none = No hay nada pendiente para usted.
dashboard-open-all = Mostrar todo
dashboard-open-count = { $count ->
    [one] { $count } registro que le pertenece o que tiene asignado.
   *[other] { $count } registros que le pertenecen o que tiene asignados.
}
dashboard-open-overdue = { $count ->
    [one] { $count } vencido
   *[other] { $count } vencidos
}
dashboard-apps = Sus aplicaciones
# An app, its package, and the role in it.
dashboard-app = { $app }, { $package }: { $role }
dashboard-app-no-seat = Sin plaza libre
dashboard-workspaces = Sus espacios de trabajo

## External members

dashboard-defects = Defectos que tiene asignados
dashboard-defects-hide-closed = Ocultar lo cerrado
dashboard-defects-show-closed = Mostrar también lo cerrado
dashboard-defects-none = Nada que hacer
dashboard-defects-none-told = En cuanto se le asigne un defecto, aparecerá aquí con el día en que vence.
dashboard-defects-open-one = Abra uno para ver dónde está y para decir cómo va.

## Nobody was invited yet

dashboard-nobody = Aún no se ha invitado a nadie
dashboard-nobody-invite-first = Invitar a la primera persona
dashboard-nobody-invite = Invite a alguien: entonces verá aquí qué espera respuesta y cómo van las invitaciones.
dashboard-nobody-wait = Cuando se invite a alguien, verá aquí qué espera respuesta y cómo van las invitaciones.

## Seats

dashboard-seats = Plazas
dashboard-seats-all = Todas las suscripciones
# An app and its package.
dashboard-seats-of = { $app }, { $package }
dashboard-seats-more = Y { $count } más, menos ocupadas.

## Waiting invitations

dashboard-waiting = Invitaciones en espera
dashboard-waiting-all = Todas, por caducidad
dashboard-waiting-none = No hay ninguna invitación pendiente, y ninguna ha caducado en las últimas dos semanas.
dashboard-waiting-table = Invitaciones que caducan antes y las últimas que han caducado
dashboard-waiting-whom = Para
dashboard-waiting-role = Rol
dashboard-waiting-expires = Caduca
dashboard-waiting-actions = Acciones
dashboard-waiting-more-apps = Más aplicaciones
dashboard-waiting-slip = Hoja
dashboard-waiting-mail-failed = El correo ha fallado
dashboard-waiting-mail-retried = El correo se reintenta

# How many there are stands before each, as a large number. No more than so many are counted:
dashboard-count-most = más de 1000
dashboard-count-pending = { $count ->
    [one] pendiente
   *[other] pendientes
}
dashboard-count-expiring = { $count ->
    [one] caduca en menos de 6 horas
   *[other] caducan en menos de 6 horas
}
dashboard-count-expired = { $count ->
    [one] caducada
   *[other] caducadas
}
dashboard-count-awaiting = { $count ->
   *[other] por confirmar
}
dashboard-count-failed = { $count ->
   *[other] con un correo fallido
}

# How long an invitation has left.
dashboard-left-minutes = queda menos de una hora
dashboard-left-hours = { $hours ->
    [one] queda { $hours } h
   *[other] quedan { $hours } h
}
dashboard-left-days = { $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
}
dashboard-expired-minutes = Caducó hace menos de una hora
dashboard-expired-hours = Caducó hace { $hours } h
dashboard-expired-days = { $days ->
    [one] Caducó hace { $days } día
   *[other] Caducó hace { $days } días
}

## How invitations fare

dashboard-fared = Cómo van las invitaciones
dashboard-fared-last = Los últimos
dashboard-fared-show = Mostrar
# They stand after "The last".
dashboard-period-seven-days = 7 días
dashboard-period-thirty-days = 30 días
dashboard-period-ninety-days = 90 días
dashboard-period-twelve-months = 12 meses
dashboard-fared-none-seven-days = En estos 7 días no se ha invitado a nadie. Elija un periodo más largo para ver lo anterior.
dashboard-fared-none-thirty-days = En estos 30 días no se ha invitado a nadie. Elija un periodo más largo para ver lo anterior.
dashboard-fared-none-ninety-days = En estos 90 días no se ha invitado a nadie. Elija un periodo más largo para ver lo anterior.
dashboard-fared-none-twelve-months = En estos 12 meses no se ha invitado a nadie. Elija un periodo más largo para ver lo anterior.
dashboard-fared-explained = Cada invitación cuenta una vez, en el momento de su último envío. Un correo está entregado cuando un servidor de correo lo aceptó, y una hoja, cuando se imprimió. La mitad de quienes aceptaron lo hizo dentro del tiempo mediano, contado desde ese momento.

# What the parts of a bar mean.
dashboard-key-not-delivered = No entregadas
dashboard-key-delivered = Entregadas, no aceptadas
dashboard-key-accepted = Aceptadas

# The tables.
dashboard-fared-by-channel = Por canal
dashboard-fared-channel = Canal
dashboard-fared-all = Todas
dashboard-channel-email = Correo
dashboard-channel-slip = Hoja
dashboard-fared-by-department = Por departamento
dashboard-fared-department = Departamento
dashboard-fared-other-departments = { $count ->
    [one] { $count } departamento más
   *[other] { $count } departamentos más
}
dashboard-fared-no-department = Sin departamento
dashboard-fared-invited = Enviadas
dashboard-fared-delivered = Entregadas
dashboard-fared-accepted = Aceptadas
dashboard-fared-median = Tiempo mediano
dashboard-fared-picture = Gráfico
# A part of all with its percentage.
dashboard-share = { $part } ({ $percent } %)
# What a bar shows; the name is that of a channel, a department or a time.
dashboard-tally = { $name }: enviadas, { $invited }; entregadas, { $delivered }; aceptadas, { $accepted }

# How long it took.
dashboard-took-no-quarter = menos de 15 min
dashboard-took-minutes = { $minutes } min
dashboard-took-hours = { $hours } h
dashboard-took-hours-minutes = { $hours } h { $minutes } min
dashboard-took-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
dashboard-took-days-hours = { $days ->
    [one] { $days } día { $hours } h
   *[other] { $days } días { $hours } h
}

# Over time.
dashboard-over-time-day = Evolución por día
dashboard-over-time-week = Evolución por semana
dashboard-over-time-month = Evolución por mes
dashboard-over-time-chart-seven-days = Invitaciones de los últimos 7 días, por día: enviadas, entregadas y aceptadas
dashboard-over-time-chart-thirty-days = Invitaciones de los últimos 30 días, por día: enviadas, entregadas y aceptadas
dashboard-over-time-chart-ninety-days = Invitaciones de los últimos 90 días, por semana: enviadas, entregadas y aceptadas
dashboard-over-time-chart-twelve-months = Invitaciones de los últimos 12 meses, por mes: enviadas, entregadas y aceptadas
dashboard-over-time-as-table = Las mismas cifras en una tabla
dashboard-over-time-table-day = Invitaciones por día
dashboard-over-time-table-week = Invitaciones por semana
dashboard-over-time-table-month = Invitaciones por mes
dashboard-over-time-when = Cuándo
