//! French. A colon, a question mark and an h have a space before them that does not break (U+00A0).

use super::{AccountWords, Calendar, LinkWords, NoticeWords, Offer, Phrases, WeeklyWords};

pub(super) static PHRASES: Phrases = Phrases {
    hello: "Bonjour {name},",
    hello_unnamed: "Bonjour,",
    membership: Offer {
        subject: "Votre invitation à rejoindre {business}",
        lead: "{inviter} vous invite à rejoindre {business} avec le rôle {role}.",
        reminder_subject: "Rappel\u{A0}: votre invitation à rejoindre {business}",
        reminder_lead: "{inviter} vous a proposé de rejoindre {business} avec le rôle {role}. L’invitation attend toujours votre réponse.",
    },
    accesses: Offer {
        subject: "De nouvelles applications pour vous chez {business}",
        lead: "{inviter} vous propose, chez {business}, l’accès à d’autres applications. Le reste ne change pas.",
        reminder_subject: "Rappel\u{A0}: de nouvelles applications pour vous chez {business}",
        reminder_lead: "{inviter} vous a proposé, chez {business}, l’accès à d’autres applications. L’offre attend toujours votre réponse.",
    },
    apps: "Vous aurez accès à\u{A0}:",
    app: "{app}, {package}, avec le rôle {role}",
    writes: "{inviter} écrit\u{A0}:",
    open: "Pour accepter, ouvrez ce lien\u{A0}:",
    button: "Voir l’invitation",
    without_button: "Si le bouton ne fonctionne pas, copiez ce lien dans votre navigateur\u{A0}:",
    works: "Ce lien ne fonctionne qu’une fois et reste valable jusqu’au {until}.",
    code_printed: "Sur la page, ce code d’invitation vous sera demandé\u{A0}:",
    code_comes: "Sur la page, un code d’invitation vous sera demandé. Il ne figure pas dans cet e-mail\u{A0}: \
                 {inviter} vous le communiquera par un autre moyen.",
    unexpected: "Vous n’attendiez pas cet e-mail\u{A0}? Vous pouvez l’ignorer\u{A0}: sans le lien, rien ne se passe.",
    password_reset: AccountWords {
        subject: "Choisissez un nouveau mot de passe",
        lead: "Un nouveau mot de passe a été demandé pour votre compte chez {business}.",
        link: Some(LinkWords {
            open: "Pour le choisir, ouvrez ce lien\u{A0}:",
            button: "Choisir un nouveau mot de passe",
            works: "Ce lien ne fonctionne qu’une fois et reste valable jusqu’au {until}.",
        }),
        unexpected: "Vous n’avez rien demandé\u{A0}? Vous pouvez ignorer cet e-mail\u{A0}: votre mot de passe ne change \
                     pas.",
    },
    address_change: AccountWords {
        subject: "Confirmez votre nouvelle adresse de connexion",
        lead: "Cette adresse doit devenir celle avec laquelle vous vous connectez chez {business}. Elle le devient dès \
               que vous la confirmez.",
        link: Some(LinkWords {
            open: "Pour la confirmer, ouvrez ce lien\u{A0}:",
            button: "Confirmer l’adresse",
            works: "Ce lien ne fonctionne qu’une fois et reste valable jusqu’au {until}. D’ici là, vous vous connectez \
                    comme d’habitude.",
        }),
        unexpected: "Vous n’attendiez pas cet e-mail\u{A0}? Vous pouvez l’ignorer\u{A0}: sans le lien, rien ne change.",
    },
    address_changed: AccountWords {
        subject: "Votre adresse de connexion a changé",
        lead: "Depuis le {until}, vous vous connectez chez {business} avec une autre adresse que celle-ci. Votre mot de \
               passe reste le même.",
        link: None,
        unexpected: "Vous ne vous y attendiez pas\u{A0}? Prévenez tout de suite la personne qui gère {business}.",
    },
    notice: NoticeWords {
        subject: "Nouveau message de {sender} chez {business}",
        one: "{sender} vous a écrit chez {business}.",
        several: "{sender} vous a écrit chez {business}. Vous avez {count} messages non lus.",
        open: "Pour le lire, ouvrez ce lien\u{A0}:",
        button: "Lire le message",
        why: "Vous recevez cet e-mail à votre demande, pour vous signaler les nouveaux messages. Vous pouvez changer cela dans Usher, sous «\u{A0}My account\u{A0}».",
        sms: "{sender} vous a écrit chez {business}\u{A0}: {link}",
    },
    weekly: WeeklyWords {
        subject: "Votre semaine chez {business}",
        lead: "Voici votre semaine chez {business}.",
        due: "En retard, et à échéance dans les sept prochains jours",
        changed: "Modifié par d’autres personnes au cours des sept derniers jours",
        due_on: "{workspace}, échéance le {date}",
        overdue: "{workspace}, en retard depuis le {date}",
        more: "et encore {count}",
        one_unread: "Vous avez un message non lu.",
        unread: "Vous avez {count} messages non lus.",
        read: "Lire les messages",
        open: "Tout voir dans Usher",
        why: "Vous recevez cet e-mail parce que l’e-mail hebdomadaire est activé pour vous. Le jour, l’heure et les espaces de travail se choisissent dans Usher, sous «\u{A0}My account\u{A0}».",
        end: "Vous n’en voulez plus\u{A0}? Ce lien y met fin, sans connexion\u{A0}:",
        end_link: "Arrêter l’e-mail hebdomadaire",
    },
    calendar: Calendar {
        date: "{weekday} {day} {month} {year} à {hour}\u{A0}h\u{A0}{mm}",
        day: "{day} {month} {year}",
        first_day: "1er",
        weekdays: [
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        ],
        months: [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
    },
};
