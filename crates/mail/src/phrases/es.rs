//! Spanish.

use super::{Calendar, Offer, Phrases};

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
