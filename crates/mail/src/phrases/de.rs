//! German.

use super::{Calendar, Offer, Phrases};

pub(super) static PHRASES: Phrases = Phrases {
    hello: "Guten Tag {name},",
    hello_unnamed: "Guten Tag,",
    membership: Offer {
        subject: "Ihre Einladung zu {business}",
        lead: "{inviter} lädt Sie zu {business} ein. Ihre Rolle dort ist {role}.",
        reminder_subject: "Erinnerung: Ihre Einladung zu {business}",
        reminder_lead: "{inviter} hat Sie zu {business} eingeladen. Ihre Rolle dort ist {role}. Die Einladung wartet noch auf Sie.",
    },
    accesses: Offer {
        subject: "Neue Apps für Sie bei {business}",
        lead: "{inviter} bietet Ihnen bei {business} Zugang zu weiteren Apps an. Alles andere bleibt, wie es ist.",
        reminder_subject: "Erinnerung: neue Apps für Sie bei {business}",
        reminder_lead: "{inviter} hat Ihnen bei {business} Zugang zu weiteren Apps angeboten. Das Angebot wartet noch auf Sie.",
    },
    apps: "Sie bekommen Zugang zu:",
    app: "{app}, {package}, als {role}",
    writes: "{inviter} schreibt:",
    open: "Um die Einladung anzunehmen, öffnen Sie diesen Link:",
    button: "Einladung ansehen",
    without_button: "Falls die Schaltfläche nicht funktioniert, kopieren Sie diesen Link in Ihren Browser:",
    works: "Der Link funktioniert nur einmal und nur bis {until}.",
    code_printed: "Auf der Seite werden Sie nach diesem Einladungscode gefragt:",
    code_comes: "Auf der Seite werden Sie nach einem Einladungscode gefragt. Er steht nicht in dieser E-Mail: Sie \
                 bekommen ihn von {inviter} auf anderem Weg.",
    unexpected: "Sie haben diese E-Mail nicht erwartet? Dann können Sie sie ignorieren: Ohne den Link geschieht \
                 nichts.",
    calendar: Calendar {
        date: "{weekday}, {day}. {month} {year}, {hh}:{mm} Uhr",
        first_day: "1",
        weekdays: [
            "Montag",
            "Dienstag",
            "Mittwoch",
            "Donnerstag",
            "Freitag",
            "Samstag",
            "Sonntag",
        ],
        months: [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
    },
};
