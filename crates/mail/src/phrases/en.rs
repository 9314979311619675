//! English.

use super::{Calendar, Offer, Phrases};

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
