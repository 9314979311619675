# What refusals say on the server alone, and words that several pages share.

## Answers without a page
refusals-form-too-large = Eso es más de lo que cabe en un formulario.

## What is wrong with an e-mail address, in a few words beside it
refusals-chip-missing = falta
refusals-chip-too-long = es demasiado largo para ser una dirección de correo
refusals-chip-one-at = necesita exactamente una @, como en name@example.com
refusals-chip-local-part = tiene antes de la @ un carácter que no se puede usar
refusals-chip-domain = necesita un dominio después de la @, como en name@example.com

## What came of inviting an address, beside it
refusals-invited = Invitación hecha. El correo está en cola.
refusals-invited-cannot = No se puede invitar a esta dirección.
refusals-invited-limit = Todavía no: ha llegado al límite de esta hora. Será posible a partir del { $when }.
refusals-invited-too-many-mails = Todavía no: esta dirección ha recibido hoy demasiados correos. Será posible a partir del { $when }.
refusals-invited-missing = Falta la dirección. Corríjalo y envíe de nuevo.
refusals-invited-too-long = Es demasiado largo para ser una dirección de correo. Corríjalo y envíe de nuevo.
refusals-invited-one-at = Necesita exactamente una @, como en name@example.com. Corríjalo y envíe de nuevo.
refusals-invited-local-part = Tiene antes de la @ un carácter que no se puede usar. Corríjalo y envíe de nuevo.
refusals-invited-domain = Necesita un dominio después de la @, como en name@example.com. Corríjalo y envíe de nuevo.

## Where an invitation stands, on a badge
refusals-invitation-draft = Borrador
refusals-invitation-pending = Pendiente
refusals-invitation-awaiting = Por confirmar
refusals-invitation-accepted = Aceptada
refusals-invitation-expired = Caducada
refusals-invitation-cancelled = Cancelada
# For up to 48 hours.
refusals-waiting-hours = En espera: { $hours } h
refusals-waiting-days = { $days ->
    [one] En espera: { $days } día
   *[other] En espera: { $days } días
}

## Where a mail stands, on a badge
refusals-delivery-queued = En cola
refusals-delivery-retrying = Se reintenta
refusals-delivery-sent = Enviado
refusals-delivery-failed = Fallido
refusals-delivery-dropped = No enviado

## What was done to an invitation; $whom is a name or an address. A slip is for somebody without e-mail
refusals-done-resent = La invitación para { $whom } se ha enviado de nuevo. El enlace anterior ya no funciona.
refusals-done-resent-slip = Hay una hoja nueva para { $whom }. La anterior ya no funciona.
refusals-done-cancelled = La invitación para { $whom } se ha cancelado. Su enlace ya no funciona.
refusals-done-cancelled-slip = La hoja para { $whom } se ha cancelado. Ya no funciona.
refusals-done-edited = La invitación para { $whom } se ha cambiado.
refusals-done-edited-slip = La hoja para { $whom } se ha cambiado.
refusals-done-readdressed = La invitación va ahora a { $whom }. El enlace anterior ya no funciona.
refusals-done-confirmed = La invitación para { $whom } está confirmada. Un enlace nuevo va de camino.
refusals-done-confirmed-slip = La invitación para { $whom } está confirmada. Hay una hoja nueva por imprimir.

## What was done, in the audit
refusals-act-business-created = Empresa creada
refusals-act-business-changed = Empresa cambiada
refusals-act-member-created = Miembro incorporado
refusals-act-member-role-changed = Rol de miembro cambiado
refusals-act-member-deactivated = Miembro desactivado
refusals-act-member-reactivated = Miembro reactivado
refusals-act-member-profile-changed = Perfil cambiado
refusals-act-member-manager-changed = Responsable directo cambiado
refusals-act-member-place-changed = Departamento, ubicación, equipos o espacios de trabajo cambiados
refusals-act-member-options-changed = Opciones cambiadas
refusals-act-member-app-given = Aplicación dada
refusals-act-member-app-role-changed = Rol en una aplicación cambiado
refusals-act-member-app-taken = Aplicación retirada
refusals-act-member-signed-out = Sesiones cerradas en todas partes
refusals-act-member-deleted = Miembro eliminado
refusals-act-apps-given = Aplicaciones dadas
refusals-act-slip-printed = Hoja impresa
refusals-act-record-created = Registro creado
refusals-act-record-changed = Registro cambiado
refusals-act-record-progress = Progreso de un registro anotado
refusals-act-people-imported = Personas importadas como borradores
refusals-act-import-discarded = Importación descartada
refusals-act-invitation-sent = Invitación enviada
refusals-act-invitation-resent = Invitación reenviada
refusals-act-invitation-reminded = Recordatorio de invitación enviado
refusals-act-invitation-edited = Invitación cambiada
refusals-act-invitation-cancelled = Invitación cancelada
refusals-act-invitation-expired = Invitación caducada
refusals-act-invitation-accepted = Invitación aceptada
refusals-act-invitation-held = Invitación retenida para confirmar
refusals-act-invitation-confirmed = Invitación confirmada
refusals-act-invitation-asked-for = Invitación nueva pedida
refusals-act-unit-created = Departamento, ubicación, equipo o espacio de trabajo creado
refusals-act-unit-renamed = Nombre de departamento, ubicación, equipo o espacio de trabajo cambiado
refusals-act-unit-archived = Departamento, ubicación, equipo o espacio de trabajo archivado
refusals-act-role-created = Rol creado
refusals-act-role-edited = Rol cambiado
refusals-act-role-archived = Rol archivado
refusals-act-role-brought-back = Rol predefinido recuperado
refusals-act-record-set-created = Conjunto de registros creado
refusals-act-record-set-changed = Conjunto de registros cambiado
refusals-act-record-set-archived = Conjunto de registros archivado
refusals-act-app-created = Aplicación creada
refusals-act-app-changed = Aplicación cambiada
refusals-act-subscription-created = Suscripción creada
refusals-act-subscription-changed = Suscripción cambiada
refusals-act-instance-admin-granted = Administración de la instancia concedida
refusals-act-password-reset = Contraseña restablecida
refusals-act-password-changed = Contraseña cambiada
refusals-act-reset-slip-printed = Hoja de restablecimiento impresa
refusals-act-address-change-asked = Dirección de acceso nueva pedida
refusals-act-address-changed = Dirección de acceso cambiada
refusals-act-account-changed = Cuenta propia cambiada
refusals-act-sessions-ended = Sesiones propias cerradas
refusals-act-message-sent = Mensaje enviado
refusals-act-mail-settings-changed = Servidor de correo configurado
refusals-act-test-mail-sent = Mensaje de prueba enviado
refusals-act-mail-retried = Envío de correo reintentado
refusals-act-exported = Lista descargada
refusals-act-signed-in = Sesión iniciada
refusals-act-signed-out = Sesión cerrada

## What was done to a department, a location, a team or a workspace
refusals-department-created = Se ha creado el departamento «{ $name }». Ya se puede invitar a personas a él.
refusals-department-renamed = Se ha cambiado el nombre del departamento: ahora es «{ $name }».
refusals-department-archived = Se ha archivado el departamento «{ $name }» y ya no se ofrece.
refusals-location-created = Se ha creado la ubicación «{ $name }». Ya se puede invitar a personas a ella.
refusals-location-renamed = Se ha cambiado el nombre de la ubicación: ahora es «{ $name }».
refusals-location-archived = Se ha archivado la ubicación «{ $name }» y ya no se ofrece.
refusals-team-created = Se ha creado el equipo «{ $name }». Ya se puede invitar a personas a él.
refusals-team-renamed = Se ha cambiado el nombre del equipo: ahora es «{ $name }».
refusals-team-archived = Se ha archivado el equipo «{ $name }» y ya no se ofrece.
refusals-workspace-created = Se ha creado el espacio de trabajo «{ $name }». Ya se puede invitar a personas a él.
refusals-workspace-renamed = Se ha cambiado el nombre del espacio de trabajo: ahora es «{ $name }».
refusals-workspace-archived = Se ha archivado el espacio de trabajo «{ $name }» y ya no se ofrece.

## What archiving one of these does: up to three sentences, one after the other
refusals-archive = Dejará de ofrecerse, y esto no se puede deshacer.
refusals-archive-members = { $count ->
    [one] { $count } miembro conserva su asignación.
   *[other] { $count } miembros conservan su asignación.
}
refusals-archive-department-invitations = { $count ->
    [one] { $count } invitación incluye este departamento: al aceptarse quedará retenida hasta que alguien de administración la confirme.
   *[other] { $count } invitaciones incluyen este departamento: al aceptarse quedarán retenidas hasta que alguien de administración las confirme.
}
refusals-archive-other-invitations = { $count ->
    [one] { $count } invitación incluye esta asignación: quien la acepte se unirá sin ella.
   *[other] { $count } invitaciones incluyen esta asignación: quien acepte una se unirá sin ella.
}

## What is wrong with a field
refusals-field-not-right = Esta no es su contraseña actual. Escríbala de nuevo.
refusals-field-only-one = Escriba una sola dirección: cada persona tiene su propia invitación.
refusals-field-too-many = Ya no se pueden guardar más. Olvide primero una.
refusals-field-host = Escriba solo el nombre o la dirección IP del servidor, por ejemplo, mail.example.com.
refusals-field-port = Escriba un número de 1 a 65535, o deje el campo vacío para el puerto habitual.

## Lists within sentences
refusals-listed-two = { $one } y { $two }
refusals-listed-more = { $one }, { $two } y { $count } más
# Another name after a list of names.
refusals-listed-next = { $names }, { $name }

## What tells somebody from others of their name: an address or username, and where they are
refusals-person-in-department = { $sign_in_name }, { $department }
refusals-person-member = { $sign_in_name }, miembro
refusals-person-of-business = { $sign_in_name }, de { $business }

## Types of records, on labels
refusals-entity-expiration-items = Vencimientos
refusals-entity-contacts = Contactos
refusals-entity-companies = Compañías
refusals-entity-locations = Ubicaciones
refusals-entity-equipment = Equipamiento
refusals-entity-vehicles = Vehículos
refusals-entity-defects = Defectos

## Which records somebody sees; $view and $update are lists of the names below
refusals-record-rights-none = Personalizado: ningún registro
refusals-record-rights-view = Personalizado: ver { $view }
refusals-record-rights-update = Personalizado: actualizar { $update }
refusals-record-rights-both = Personalizado: ver { $view }; actualizar { $update }
refusals-record-rights-expiration-items = vencimientos
refusals-record-rights-contacts = contactos
refusals-record-rights-companies = compañías
refusals-record-rights-locations = ubicaciones
refusals-record-rights-equipment = equipamiento
refusals-record-rights-vehicles = vehículos
refusals-record-rights-defects = defectos
