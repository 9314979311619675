# Mails and SMS. A fact stands in braces; it may be a stranger’s words, so nothing hangs on its gender or number.

mail-hello = Hola, { $name }:
mail-hello-unnamed = Hola:
mail-invitation-subject = Su invitación a { $business }
mail-invitation-lead = { $inviter } le invita a unirse a { $business } con el rol { $role }.
mail-reminder-subject = Recordatorio: su invitación a { $business }
mail-reminder-lead = { $inviter } le invitó a unirse a { $business } con el rol { $role }. La invitación sigue pendiente de su respuesta.
mail-accesses-subject = Nuevas aplicaciones para usted en { $business }
mail-accesses-lead = { $inviter } le ofrece en { $business } acceso a más aplicaciones. Todo lo demás sigue igual.
mail-accesses-reminder-subject = Recordatorio: nuevas aplicaciones para usted en { $business }
mail-accesses-reminder-lead = { $inviter } le ofreció en { $business } acceso a más aplicaciones. La oferta sigue pendiente de su respuesta.
mail-apps = Tendrá acceso a:
mail-app = { $app }, { $package }, como { $role }
mail-writes = { $inviter } escribe:
mail-open = Para aceptar, abra este enlace:
mail-button = Ver la invitación
mail-without-button = Si el botón no funciona, copie este enlace en su navegador:
mail-works = El enlace funciona una sola vez y hasta el { $until }.
mail-code-printed = En la página se le pedirá este código de invitación:
mail-code-comes = En la página se le pedirá un código de invitación. No está en este correo: { $inviter } se lo dará por otra vía.
mail-unexpected = ¿No esperaba este correo? Puede ignorarlo: sin el enlace no ocurre nada.
mail-password-reset-subject = Establezca una contraseña nueva
mail-password-reset-lead = Alguien ha pedido una contraseña nueva para su cuenta en { $business }.
mail-password-reset-open = Para establecerla, abra este enlace:
mail-password-reset-button = Establecer una contraseña nueva
mail-password-reset-works = El enlace funciona una sola vez y hasta el { $until }.
mail-password-reset-unexpected = ¿No la ha pedido usted? Puede ignorar este correo: su contraseña sigue siendo la misma.
mail-address-change-subject = Confirme su nueva dirección de acceso
mail-address-change-lead = Esta dirección será la que use para iniciar sesión en { $business }. Lo será en cuanto usted la confirme.
mail-address-change-open = Para confirmarla, abra este enlace:
mail-address-change-button = Confirmar la dirección
mail-address-change-works = El enlace funciona una sola vez y hasta el { $until }. Mientras tanto, inicie sesión como siempre.
mail-address-change-unexpected = ¿No esperaba este correo? Puede ignorarlo: sin el enlace no cambia nada.
mail-address-changed-subject = Su dirección de acceso ha cambiado
mail-address-changed-lead = Desde el { $until }, la dirección con la que inicia sesión en { $business } ya no es esta. Su contraseña es la misma.
mail-address-changed-unexpected = ¿No lo esperaba? Avise enseguida a quien administra { $business }.
mail-notice-subject = Nuevo mensaje de { $sender } en { $business }
mail-notice-open = Para leerlo, abra este enlace:
mail-notice-button = Leer el mensaje
mail-notice-why = Recibe este correo porque pidió que se le avisara de los mensajes nuevos. Puede cambiarlo en Usher, en «Mi cuenta».
mail-notice-sms = { $sender } le ha escrito en { $business }: { $link }
mail-date = { $weekday } { $day } de { $month } de { $year }, { $time } h
mail-first-day = 1
mail-weekday-1 = lunes
mail-weekday-2 = martes
mail-weekday-3 = miércoles
mail-weekday-4 = jueves
mail-weekday-5 = viernes
mail-weekday-6 = sábado
mail-weekday-7 = domingo
mail-month-1 = enero
mail-month-2 = febrero
mail-month-3 = marzo
mail-month-4 = abril
mail-month-5 = mayo
mail-month-6 = junio
mail-month-7 = julio
mail-month-8 = agosto
mail-month-9 = septiembre
mail-month-10 = octubre
mail-month-11 = noviembre
mail-month-12 = diciembre
# $shown is the count, or "99+".
mail-notice-lead = { $count ->
    [one] { $sender } le ha escrito en { $business }.
   *[other] { $sender } le ha escrito en { $business }. Tiene { $shown } mensajes sin leer.
}

## To administrators
mail-left-out-subject = { $whom } se unió a { $business } sin todo lo que usted eligió
mail-left-out-title = { $whom } se unió sin todo lo que usted eligió
mail-left-out-lead = { $whom } aceptó su invitación a { $business }. Algo de lo que usted eligió ya no se podía dar, así que se omitió.
mail-left-out-lead-named = { $whom } aceptó su invitación a { $business }. Algo de lo que usted eligió ya no se podía dar, así que se omitió: { $names }.
mail-left-out-open = Todo lo demás está como usted lo indicó. Encontrará a esta persona en la lista de miembros:
mail-left-out-button = Abrir los miembros
mail-asked-subject = { $whom } pide una nueva invitación a { $business }
mail-asked-title = Se ha pedido una nueva invitación a { $business }
mail-asked-lead = La invitación de { $whom } a { $business } ya no funciona. Alguien abrió su enlace y pidió una nueva: { $at }.
# Stands in brackets after the name where others have an address.
mail-asked-slip = hoja
mail-asked-open = La encontrará en la lista de invitaciones, donde puede enviarla de nuevo:
mail-asked-button = Abrir las invitaciones
mail-asked-unexpected = ¿No conoce a esta persona o ya no quiere invitarla? Puede ignorar este correo: no pasa nada mientras no envíe la invitación de nuevo.
mail-test-subject = Un mensaje de prueba de Usher
mail-test-lead = este es un mensaje de prueba. { $asked_by } lo envió ({ $at }) para ver si Usher puede enviar correo. Puede.
mail-test-open = Usher está en esta dirección:
mail-test-unexpected = Si no esperaba este mensaje, no tiene que hacer nada.
# What was left out, one by one.
mail-left-out-department = departamento «{ $name }»
mail-left-out-location = ubicación «{ $name }»
mail-left-out-team = equipo «{ $name }»
mail-left-out-workspace = espacio de trabajo «{ $name }»
mail-left-out-app = aplicación «{ $name }»

## The week
mail-day = { $day } de { $month } de { $year }
mail-weekly-subject = Su semana en { $business }
mail-weekly-lead = Esta es su semana en { $business }.
mail-weekly-due = Vencido, y con vencimiento en los próximos siete días
mail-weekly-changed = Cambiado por otras personas en los últimos siete días
mail-weekly-due-on = { $workspace }, vence el { $date }
mail-weekly-overdue = { $workspace }, vencido desde el { $date }
mail-weekly-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
# $shown is the count, or "99+".
mail-weekly-unread = { $count ->
    [one] Tiene un mensaje sin leer.
   *[other] Tiene { $shown } mensajes sin leer.
}
mail-weekly-read = Leer los mensajes
mail-weekly-open = Verlo todo en Usher
mail-weekly-why = Recibe este correo porque tiene activado el correo semanal. Puede elegir el día, la hora y los espacios de trabajo en Usher, en «Mi cuenta».
mail-weekly-end = ¿Ya no desea recibirlo? Este enlace lo cancela, sin iniciar sesión:
mail-weekly-end-link = Cancelar el correo semanal
