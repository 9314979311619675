//! English.

use super::{AccountWords, Calendar, LinkWords, NoticeWords, Offer, Phrases};

pub(super) static PHRASES: Phrases = Phrases {
    hello: "Hello {name},",
    hello_unnamed: "Hello,",
    membership: Offer {
        subject: "Your invitation to {business}",
        lead: "{inviter} invites you to join {business} with the role {role}.",
        reminder_subject: "Reminder: your invitation to {business}",
        reminder_lead: "{inviter} invited you to join {business} with the role {role}. The invitation is still waiting for you.",
    },
    accesses: Offer {
        subject: "New apps for you at {business}",
        lead: "{inviter} at {business} offers you access to more apps. Everything else stays as it is.",
        reminder_subject: "Reminder: new apps for you at {business}",
        reminder_lead: "{inviter} at {business} offered you access to more apps. The offer is still waiting for you.",
    },
    apps: "You get access to:",
    app: "{app}, {package}, as {role}",
    writes: "{inviter} writes:",
    open: "To accept, open this link:",
    button: "See the invitation",
    without_button: "If the button does nothing, copy this link into your browser:",
    works: "It works once, and until {until}.",
    code_printed: "The page asks you for this invite code:",
    code_comes: "The page asks you for an invite code. It is not in this mail: {inviter} gives it to you by \
                 another way.",
    unexpected: "You did not expect this? You can ignore this mail: nothing happens without the link.",
    password_reset: AccountWords {
        subject: "Set a new password",
        lead: "Somebody asked for a new password for your account at {business}.",
        link: Some(LinkWords {
            open: "To set it, open this link:",
            button: "Set a new password",
            works: "It works once, and until {until}.",
        }),
        unexpected: "You did not ask for this? You can ignore this mail: your password stays as it is.",
    },
    address_change: AccountWords {
        subject: "Confirm your new sign-in address",
        lead: "This address is to be the one that you sign in with at {business}. It becomes so when you confirm it.",
        link: Some(LinkWords {
            open: "To confirm it, open this link:",
            button: "Confirm this address",
            works: "It works once, and until {until}. Before that, you sign in as you always did.",
        }),
        unexpected: "You did not expect this? You can ignore this mail: nothing changes without the link.",
    },
    address_changed: AccountWords {
        subject: "Your sign-in address was changed",
        lead: "Since {until} you sign in at {business} with another address than this one. Your password is the same.",
        link: None,
        unexpected: "You did not expect this? Tell an administrator of {business} at once.",
    },
    notice: NoticeWords {
        subject: "New message from {sender} at {business}",
        one: "{sender} wrote to you at {business}.",
        several: "{sender} wrote to you at {business}. There are {count} messages that you have not read.",
        open: "To read it, open this link:",
        button: "Read it",
        why: "You get this mail because you chose to be told of new messages. You can change that in Usher, under My account.",
        sms: "{sender} wrote to you at {business}: {link}",
    },
    calendar: Calendar {
        date: "{weekday} {day} {month} {year}, {hh}:{mm}",
        first_day: "1",
        weekdays: [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ],
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    },
};
