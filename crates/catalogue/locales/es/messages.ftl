# messages

## The list

messages-title = Mensajes
messages-new = Mensaje nuevo
messages-received = Recibidos
messages-sent = Enviados
messages-unread-badge = Sin leer
messages-all-read = Todo está leído
messages-unread-count = { $count ->
    [one] { $count } mensaje sin leer
   *[other] { $count } mensajes sin leer
}
# They are counted no further.
messages-unread-more-than = Más de { $count } mensajes sin leer
# What stands where somebody who was deleted wrote, or was written to.
messages-erased = Lo que había aquí se borró junto con una persona eliminada.
# Whom a message went to; the count is of those who got it.
messages-everybody-with-role = { $count ->
    [one] Todas las personas con el rol { $role } ({ $count } persona)
   *[other] Todas las personas con el rol { $role } ({ $count } personas)
}
messages-none-received = Aún no hay mensajes
messages-none-received-told = Aquí aparece lo que otras personas le escriben a usted o a todas las que tienen su rol.
messages-none-sent = Aún no ha enviado nada
messages-none-sent-told = Aquí aparece lo que usted escribe a otras personas.
messages-write-first = Escribir un mensaje

## One message

messages-from-whom = Mensaje de { $name }
messages-own = Mensaje que usted envió
messages-answer = Responder a { $name }
messages-from-term = De
messages-to-term = Para
messages-sent-term = Enviado
messages-mark-read = Marcar como leído

## Writing one

messages-to = Para: { $whom }
messages-recipient-role = Todas las personas con el rol { $role }
messages-choose-other = Elegir a otra persona
messages-text = Mensaje
messages-text-hint = Texto sin formato, de hasta { $count } caracteres. Las direcciones de páginas web no se convierten en enlaces.
messages-send = Enviar mensaje
messages-to-person = A una persona
messages-name = Nombre
messages-search = Buscar
messages-to-role = A todas las personas con un rol
messages-role = Rol
messages-role-hint = Llega a quienes tengan el rol cuando lo envíe.
messages-role-choose = Elija un rol
messages-write-to-role = Escribirles
messages-nobody-found = Nadie a quien usted pueda escribir lleva esto en el nombre. Pruebe con una parte.
messages-people-found = Personas encontradas
messages-more-people = Hay más. Escriba más letras del nombre.

## Why a message is not sent

messages-refused-not-permitted = Su rol no incluye enviar mensajes. Diríjase a quien administra su empresa.
messages-refused-person = No se puede escribir a esta persona: se ha ido o está fuera de su alcance. No se ha enviado nada.
messages-refused-nobody = Nadie a quien usted pueda escribir tiene ahora este rol. No se ha enviado nada.
messages-refused-too-many = Más de 10 000 personas tienen este rol; son más de las que admite un mensaje. No se ha enviado nada.
messages-refused-limit = Ha enviado 60 mensajes en una hora. Podrá enviar el siguiente a partir del { $when }.

## How somebody is told of new messages

messages-notices-none = Ninguno
messages-notices-mail = Por correo
messages-notices-sms = Por SMS
messages-notices-own-hint = Se le avisa de quién ha escrito, no de qué.
messages-notices-hint = Se le avisa de quién ha escrito, no de qué.
# Each of the following stands after one of the two above.
messages-notices-own-no-number = Para recibir avisos por SMS, guarde antes en su perfil un teléfono móvil con el prefijo del país, por ejemplo, +49 170 1234567.
messages-notices-no-number = Para los SMS hace falta un teléfono móvil en el perfil de la persona, con el prefijo del país, por ejemplo, +49 170 1234567.
messages-notices-no-gateway = No se puede elegir SMS: quien gestiona Usher no ha configurado ninguna pasarela de SMS.
messages-notices-refused-address = No hay ninguna dirección a la que pueda ir un correo. Elija otra opción.
messages-notices-refused-number = Para un SMS hace falta un teléfono móvil con el prefijo del país, por ejemplo, +49 170 1234567. Guárdelo antes en el perfil.
messages-notices-refused-gateway = No puede salir ningún SMS: quien gestiona Usher no ha configurado ninguna pasarela de SMS. Elija otra opción.
