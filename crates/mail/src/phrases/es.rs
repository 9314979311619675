//! Spanish.

use super::{AccountWords, Calendar, LinkWords, NoticeWords, Offer, Phrases};

pub(super) static PHRASES: Phrases = Phrases {
    hello: "Hola, {name}:",
    hello_unnamed: "Hola:",
    membership: Offer {
        subject: "Su invitación a {business}",
        lead: "{inviter} le invita a unirse a {business} con el rol {role}.",
        reminder_subject: "Recordatorio: su invitación a {business}",
        reminder_lead: "{inviter} le invitó a unirse a {business} con el rol {role}. La invitación sigue pendiente de su respuesta.",
    },
    accesses: Offer {
        subject: "Nuevas aplicaciones para usted en {business}",
        lead: "{inviter} le ofrece en {business} acceso a más aplicaciones. Todo lo demás sigue igual.",
        reminder_subject: "Recordatorio: nuevas aplicaciones para usted en {business}",
        reminder_lead: "{inviter} le ofreció en {business} acceso a más aplicaciones. La oferta sigue pendiente de su respuesta.",
    },
    apps: "Tendrá acceso a:",
    app: "{app}, {package}, como {role}",
    writes: "{inviter} escribe:",
    open: "Para aceptar, abra este enlace:",
    button: "Ver la invitación",
    without_button: "Si el botón no funciona, copie este enlace en su navegador:",
    works: "El enlace funciona una sola vez y hasta el {until}.",
    code_printed: "En la página se le pedirá este código de invitación:",
    code_comes: "En la página se le pedirá un código de invitación. No está en este correo: {inviter} se lo dará por \
                 otra vía.",
    unexpected: "¿No esperaba este correo? Puede ignorarlo: sin el enlace no ocurre nada.",
    password_reset: AccountWords {
        subject: "Establezca una contraseña nueva",
        lead: "Alguien ha pedido una contraseña nueva para su cuenta en {business}.",
        link: Some(LinkWords {
            open: "Para establecerla, abra este enlace:",
            button: "Establecer una contraseña nueva",
            works: "El enlace funciona una sola vez y hasta el {until}.",
        }),
        unexpected: "¿No la ha pedido usted? Puede ignorar este correo: su contraseña sigue siendo la misma.",
    },
    address_change: AccountWords {
        subject: "Confirme su nueva dirección de acceso",
        lead: "Esta dirección será la que use para iniciar sesión en {business}. Lo será en cuanto usted la confirme.",
        link: Some(LinkWords {
            open: "Para confirmarla, abra este enlace:",
            button: "Confirmar la dirección",
            works: "El enlace funciona una sola vez y hasta el {until}. Mientras tanto, inicie sesión como siempre.",
        }),
        unexpected: "¿No esperaba este correo? Puede ignorarlo: sin el enlace no cambia nada.",
    },
    address_changed: AccountWords {
        subject: "Su dirección de acceso ha cambiado",
        lead: "Desde el {until}, la dirección con la que inicia sesión en {business} ya no es esta. Su contraseña es la \
               misma.",
        link: None,
        unexpected: "¿No lo esperaba? Avise enseguida a quien administra {business}.",
    },
    notice: NoticeWords {
        subject: "Nuevo mensaje de {sender} en {business}",
        one: "{sender} le ha escrito en {business}.",
        several: "{sender} le ha escrito en {business}. Tiene {count} mensajes sin leer.",
        open: "Para leerlo, abra este enlace:",
        button: "Leer el mensaje",
        why: "Recibe este correo porque pidió que se le avisara de los mensajes nuevos. Puede cambiarlo en Usher, en «My account».",
        sms: "{sender} le ha escrito en {business}: {link}",
    },
    calendar: Calendar {
        date: "{weekday} {day} de {month} de {year}, {hh}:{mm} h",
        first_day: "1",
        weekdays: [
            "lunes",
            "martes",
            "miércoles",
            "jueves",
            "viernes",
            "sábado",
            "domingo",
        ],
        months: [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
    },
};
