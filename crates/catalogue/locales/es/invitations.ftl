# The Invitations tab, its pages, and the audit.

## The list: its filters

invitations-search = Buscar por nombre o dirección
invitations-filter-status = Estado
invitations-filter-all = Todas
# Chosen where no status is: those that wait for an answer, ran out, or need confirmation.
invitations-filter-outstanding = Por resolver
invitations-filter-expiring = Caducan en menos de 6 horas
invitations-filter-apply = Aplicar
invitations-filter-more = Más filtros y el orden
invitations-filter-inviter = Quién invitó
invitations-filter-role = Rol
invitations-filter-department = Departamento
invitations-filter-delivery = Entrega
# In a filter that leaves it open: any inviter, role, department or delivery.
invitations-filter-any = Todo
invitations-filter-order = Orden
invitations-filter-clear = Quitar los filtros
invitations-order-sent-last = Envío, más reciente primero
invitations-order-sent-first = Envío, más antiguo primero
invitations-order-expires-first = Caducidad, más próxima primero
invitations-order-expires-last = Caducidad, más lejana primero
invitations-order-address-up = Dirección, de la A a la Z
invitations-order-address-down = Dirección, de la Z a la A

## The list: the table

invitations-table = Invitaciones
invitations-count = { $count ->
    [one] { $count } invitación
   *[other] { $count } invitaciones
}
invitations-count-many = Más de 1000 invitaciones
# Heads of columns. Invited: who is.
invitations-head-invited = Para
invitations-head-role = Rol
invitations-head-inviter = Quién invitó
invitations-head-sent = Enviada
invitations-head-expires = Caduca
invitations-head-status = Estado
invitations-head-delivery = Entrega
invitations-head-actions = Acciones
invitations-pages = Páginas
invitations-pages-previous = Anterior
invitations-pages-next = Siguiente
invitations-none-fits = Ninguna invitación coincide
invitations-none-fits-why = Ninguna tiene este nombre, dirección o estado.
invitations-none-fits-outstanding = Mostrar las que están por resolver
invitations-none = No hay nada por resolver
invitations-none-why = Aquí aparecen las invitaciones que esperan respuesta, han caducado o están por confirmar.
invitations-none-invite = Invitar

## The list: a row

invitations-select = Seleccionar la invitación para { $whom }
# In place of an address: they get a printed slip.
invitations-slip = Hoja
# In place of a role: a member is offered more apps.
invitations-more-apps = Más aplicaciones
invitations-not-sent = Sin enviar
# In place of a time of expiry: it does not run while somebody has to confirm.
invitations-stands-still = En pausa
invitations-tries-spent = Demasiados intentos fallidos
invitations-expires-within-hour = Caduca en menos de una hora
invitations-expires-hours = Caduca en { $hours } h
invitations-asked = Pidió una nueva: { $when }
invitations-reminded = Último recordatorio: { $when }
# Of a slip.
invitations-printed = Impresa
invitations-not-printed = Sin imprimir
invitations-server-answer = Respuesta del servidor de correo

## What can be done to one. Each button’s short word is seen; the long one is read out in its place.

invitations-confirm = Confirmar
invitations-confirm-whom = Confirmar la invitación para { $whom }
invitations-send = Enviar
invitations-send-whom = Enviar la invitación para { $whom }
invitations-reprint = Reimprimir
invitations-reprint-whom = Reimprimir la invitación para { $whom }
invitations-resend = Reenviar
invitations-resend-whom = Reenviar la invitación para { $whom }
invitations-edit = Editar
invitations-edit-whom = Editar la invitación para { $whom }
invitations-print = Imprimir
invitations-cancel = Cancelar…
invitations-cancel-question = ¿Cancelar la invitación para { $whom }?
invitations-cancel-loss-draft = Aún no se le ha dicho nada. Puede volver a invitar a esta persona.
invitations-cancel-loss-slip = La hoja deja de funcionar enseguida. Más adelante puede hacer una nueva.
invitations-cancel-loss-mail = El enlace del correo deja de funcionar enseguida. Más adelante puede volver a invitar a esta dirección.
invitations-cancel-keep = Conservar
invitations-cancel-sure = Cancelar la invitación
invitations-readdress = Corregir la dirección
invitations-readdress-address = Dirección de correo
invitations-readdress-send = Corregir y reenviar

## What can be done to many

invitations-many = Reenviar o cancelar varias
invitations-many-which = ¿Qué invitaciones?
invitations-many-which-hint = Márquelas en la lista de abajo o elíjalas todas.
invitations-many-ticked = Las marcadas
invitations-many-page = Todas las de esta página ({ $count })
invitations-many-all = Todas las que coinciden con los filtros ({ $count })
invitations-many-first = Las primeras 1000 que coinciden con los filtros; después, las siguientes
invitations-many-resend = Reenviarlas
invitations-many-cancel = Cancelarlas…
invitations-many-note = Las aceptadas o canceladas se omiten. El reenvío sigue en segundo plano, según lo permita su límite por hora.
invitations-many-nothing = No se ha seleccionado ninguna invitación
invitations-many-nothing-do = Marque al menos una que esté por resolver o elija todas las de esta página.
invitations-many-cancel-question = { $count ->
    [one] ¿Cancelar { $count } invitación?
   *[other] ¿Cancelar { $count } invitaciones?
}
# Names or addresses: “A”, “A and B”, “A, B and 3 more”.
invitations-many-cancel-whom = Para { $whom }.
invitations-many-cancel-loss = Sus enlaces y hojas dejan de funcionar enseguida. Más adelante puede volver a invitar a estas personas.
invitations-many-cancel-sure = { $count ->
    [one] Cancelar { $count } invitación
   *[other] Cancelar { $count } invitaciones
}
invitations-many-cancel-keep = Conservarlas
invitations-many-open = Reenvío: { $settled } de { $rows } han tenido su turno
invitations-many-open-see = Ver cómo va o pararlo

## Work on many: how far it is

invitations-job-title-send = Envío de invitaciones
invitations-job-title-resend = Reenvío de invitaciones
invitations-job-title-cancel = Cancelación de invitaciones
# The way back to the import that the drafts are from, or to the list.
invitations-job-above-import = Importación
invitations-job-above-list = Invitaciones
invitations-job-limit = Se ha llegado al límite de esta hora
invitations-job-limit-until = El envío sigue por sí solo el { $when }. Puede salir de esta página; la lista de invitaciones lleva de vuelta aquí.
invitations-job-under-way = En curso
invitations-job-done = Terminado
invitations-job-stopped = Parado
invitations-job-sent = { $done ->
    [one] { $done } invitación enviada.
   *[other] { $done } invitaciones enviadas.
}
invitations-job-sent-not-all = { $done ->
    [one] { $done } invitación enviada, { $others } sin enviar; el motivo está junto a cada una.
   *[other] { $done } invitaciones enviadas, { $others } sin enviar; el motivo está junto a cada una.
}
invitations-job-resent = { $done ->
    [one] { $done } invitación enviada de nuevo.
   *[other] { $done } invitaciones enviadas de nuevo.
}
invitations-job-resent-not-all = { $done ->
    [one] { $done } invitación enviada de nuevo, { $others } sin reenviar; el motivo está junto a cada una.
   *[other] { $done } invitaciones enviadas de nuevo, { $others } sin reenviar; el motivo está junto a cada una.
}
invitations-job-cancelled = { $done ->
    [one] { $done } invitación cancelada.
   *[other] { $done } invitaciones canceladas.
}
invitations-job-cancelled-not-all = { $done ->
    [one] { $done } invitación cancelada, { $others } sin cancelar; el motivo está junto a cada una.
   *[other] { $done } invitaciones canceladas, { $others } sin cancelar; el motivo está junto a cada una.
}
invitations-job-look-again = Mirar de nuevo
invitations-job-stop = Parar…
invitations-job-stop-question = ¿Parar el envío?
invitations-job-stop-loss = { $left ->
    [one] { $left } invitación no se enviará. Lo enviado, enviado está.
   *[other] { $left } invitaciones no se enviarán. Lo enviado, enviado está.
}
invitations-job-stop-keep = Seguir
invitations-job-stop-sure = Parar
invitations-job-table = Resultados
invitations-job-head-invitation = Invitación
invitations-job-head-result = Resultado
invitations-job-head-when = Cuándo
invitations-job-possible-again = Posible de nuevo a partir del { $when }
invitations-job-not-before = No antes del { $when }
invitations-job-in-a-moment = En un momento

## Work on many: what came of each

invitations-outcome-waiting = En espera
invitations-outcome-sent = Enviada
invitations-outcome-resent = Enviada de nuevo
invitations-outcome-cancelled = Cancelada
invitations-outcome-stopped = Parada
invitations-outcome-draft = Sigue en borrador
invitations-outcome-left = Como estaba
invitations-outcome-why-draft-terms = El rol o el departamento de la invitación ya no se puede dar. Cancele el borrador e invite de nuevo a la persona.
invitations-outcome-why-draft-seats = No hay plaza libre para ella. Libere una y envíela de nuevo.
invitations-outcome-why-draft-code = Su código de invitación lo tiene que dar usted: envíela desde la lista de invitaciones para ver el código.
invitations-outcome-why-draft-changed = Se envió o se canceló entretanto.
invitations-outcome-why-not-found = Ya no estaba, o usted no podía verla.
invitations-outcome-why-not-permitted = Usted ya no tenía un rol que incluyera invitar a personas.
invitations-outcome-why-above-ceiling = El rol de la invitación tiene derechos que usted no tiene.
invitations-outcome-why-changed = Entretanto se aceptó, se canceló o quedó retenida para confirmar.
invitations-outcome-why-role = El rol de la invitación ya no se puede dar. Edítela y elija otro.
invitations-outcome-why-department = El departamento de la invitación está archivado o no es el suyo. Edítela y elija otro.
invitations-outcome-why-person = El miembro al que ofrece aplicaciones ya no está disponible.
invitations-outcome-why-terms = Lo que da ya no se puede dar. Edítela.
invitations-outcome-why-cannot-be-invited = No se puede invitar a esta dirección.
invitations-outcome-why-seats = No hay plaza libre para ella. Libere una o edítela.
invitations-outcome-why-mails = Esta dirección ha recibido hoy demasiados correos.
invitations-outcome-why-code = Su código de invitación lo tiene que dar usted: reenvíela por separado para ver el código.
invitations-outcome-why-stopped = Usted paró el trabajo antes de su turno.

## Changing one

invitations-edit-above = Invitaciones
invitations-edit-expired = Ha caducado: después de guardar, reenvíela desde la lista.
invitations-edit-open = Su enlace sigue igual, y también el plazo para responder, salvo que cambie la dirección. A partir de entonces, quien invita es usted.
invitations-edit-save = Guardar
invitations-edit-leave = Dejarla como está
invitations-edit-apps = Aplicaciones y plazas
invitations-edit-no-app = No hay ninguna aplicación que dar: la empresa no tiene ahora ninguna suscripción que dé plazas.
invitations-edit-no-access = Sin acceso

## What was done

# Each as “Grace Hopper (grace@example.com)”, an address, or “Mia Okafor (slip)”, with commas between them.
invitations-sent = Se ha invitado a: { $names }
invitations-sent-more = Se ha invitado a: { $names } y { $count } más
invitations-sent-slips = La hoja está lista: imprímala y entréguela.
invitations-sent-one-mail = El correo está en cola y sale ahora. La lista muestra cómo va.
invitations-sent-mails = Los correos están en cola y salen ahora. La lista muestra cómo van.
invitations-whom = { $name } ({ $email })
invitations-whom-slip = { $name } (hoja)
invitations-fresh-mail = Hay un correo nuevo en cola para { $whom }
invitations-hand-over = Dele a la persona este código de invitación por otra vía; se muestra solo esta vez: { $code }

## Why reminders are not set so

invitations-reminder-not-permitted = Su rol no incluye cambiar los ajustes.
invitations-reminder-no-time = Las invitaciones solo valen una hora: no hay tiempo para un recordatorio.
invitations-reminder-out-of-range = Escriba un número entero de horas, de 1 a { $hours }, antes de que la invitación caduque.
invitations-reminder-not-after = Escriba más horas que para el primer recordatorio.

## The audit

invitations-audit-search = Buscar por persona
invitations-audit-act = Acción
invitations-audit-act-any = Cualquier acción
# Days.
invitations-audit-from-day = Desde
invitations-audit-until-day = Hasta
# Whose audit: this business’s, or the instance’s.
invitations-audit-of = De
invitations-audit-of-business = Esta empresa
invitations-audit-of-instance = La instancia
invitations-audit-person = Solo lo que hizo { $name } y lo que se le hizo.
invitations-audit-person-unnamed = Solo lo que hizo una persona y lo que se le hizo.
invitations-audit-everybody = Mostrar a todas las personas
invitations-audit-broken = La cadena de eventos está rota en el evento { $event }
# The two stand one after the other. The command is what is typed on the server.
invitations-audit-broken-found = Un evento se ha cambiado o falta; se descubrió el { $when }. De lo anterior no hay duda.
invitations-audit-broken-tell = Avise a quien gestiona Usher: { $command } da más detalles.
invitations-audit-whole = Cada evento hasta el número { $event } encaja con el anterior; se comprobó el { $when }.
invitations-audit-none-fits = Ningún evento coincide
invitations-audit-none-fits-why = En estos días no pasó nada de este tipo, o no a nadie con este nombre.
invitations-audit-none = Aún no ha pasado nada
invitations-audit-none-why = Aquí se cuenta cada cambio: quién, qué, sobre quién, cuándo y desde dónde.
invitations-audit-table = Eventos de la auditoría
# Heads of columns: what was done, who did it, on whom or what, when, from which address on the network.
invitations-audit-head-what = Qué
invitations-audit-head-who = Quién
invitations-audit-head-on = Sobre
invitations-audit-head-when = Cuándo
invitations-audit-head-from = Desde
invitations-audit-head-details = Detalles
