//! German.

use super::{AccountWords, Calendar, LinkWords, NoticeWords, Offer, Phrases, WeeklyWords};

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
    password_reset: AccountWords {
        subject: "Neues Passwort festlegen",
        lead: "Für Ihr Konto bei {business} wurde ein neues Passwort angefordert.",
        link: Some(LinkWords {
            open: "Um es festzulegen, öffnen Sie diesen Link:",
            button: "Neues Passwort festlegen",
            works: "Der Link funktioniert nur einmal und nur bis {until}.",
        }),
        unexpected: "Sie haben das nicht angefordert? Dann können Sie diese E-Mail ignorieren: Ihr Passwort bleibt, wie \
                     es ist.",
    },
    address_change: AccountWords {
        subject: "Bestätigen Sie Ihre neue Anmeldeadresse",
        lead: "Mit dieser Adresse sollen Sie sich künftig bei {business} anmelden. Das gilt, sobald Sie sie bestätigen.",
        link: Some(LinkWords {
            open: "Um sie zu bestätigen, öffnen Sie diesen Link:",
            button: "Adresse bestätigen",
            works: "Der Link funktioniert nur einmal und nur bis {until}. Bis dahin melden Sie sich wie gewohnt an.",
        }),
        unexpected: "Sie haben diese E-Mail nicht erwartet? Dann können Sie sie ignorieren: Ohne den Link ändert sich \
                     nichts.",
    },
    address_changed: AccountWords {
        subject: "Ihre Anmeldeadresse wurde geändert",
        lead: "Seit {until} melden Sie sich bei {business} mit einer anderen Adresse als dieser an. Ihr Passwort ist \
               gleich geblieben.",
        link: None,
        unexpected: "Sie haben das nicht erwartet? Sagen Sie es sofort jemandem, der {business} verwaltet.",
    },
    notice: NoticeWords {
        subject: "Neue Nachricht von {sender} bei {business}",
        one: "{sender} hat Ihnen bei {business} geschrieben.",
        several: "{sender} hat Ihnen bei {business} geschrieben. Sie haben {count} ungelesene Nachrichten.",
        open: "Um sie zu lesen, öffnen Sie diesen Link:",
        button: "Nachricht lesen",
        why: "Sie bekommen diese E-Mail, weil Sie über neue Nachrichten informiert werden wollten. Das können Sie in Usher unter „My account“ ändern.",
        sms: "{sender} hat Ihnen bei {business} geschrieben: {link}",
    },
    weekly: WeeklyWords {
        subject: "Ihre Woche bei {business}",
        lead: "Das ist Ihre Woche bei {business}.",
        due: "Überfällig und in den nächsten sieben Tagen fällig",
        changed: "Von anderen in den letzten sieben Tagen geändert",
        due_on: "{workspace}, fällig am {date}",
        overdue: "{workspace}, überfällig seit {date}",
        more: "und noch {count}",
        one_unread: "Sie haben eine ungelesene Nachricht.",
        unread: "Sie haben {count} ungelesene Nachrichten.",
        read: "Nachrichten lesen",
        open: "Alles in Usher ansehen",
        why: "Sie bekommen diese E-Mail, weil die wöchentliche E-Mail für Sie eingeschaltet ist. Tag, Stunde und Arbeitsbereiche wählen Sie in Usher unter „My account“.",
        end: "Sie möchten sie nicht mehr bekommen? Dieser Link beendet sie, ohne Anmeldung:",
        end_link: "Wöchentliche E-Mail beenden",
    },
    calendar: Calendar {
        date: "{weekday}, {day}. {month} {year}, {hh}:{mm} Uhr",
        day: "{day}. {month} {year}",
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
