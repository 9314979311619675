//! What the outbox's page shows.

use crate::text_enum::text_enum;
use crate::{DeliveryState, OutboxId, Timestamp};

text_enum! {
    /// What a mail in the outbox is about.
    OutboxKind {
        /// An invitation.
        Invitation = "invitation",
        /// A reminder of an invitation.
        Reminder = "reminder",
        /// Somebody asks for a new invitation.
        NewInvitationAsked = "new invitation asked",
        /// Something of an invitation could not be given at acceptance.
        LeftOut = "location left out",
        /// A link to choose a new password.
        PasswordReset = "password reset",
        /// A sign-in address is to be confirmed from the new one.
        AddressChange = "address change",
        /// The old sign-in address is told of the new one.
        AddressChanged = "address changed",
        /// Somebody has a new message.
        MessageNotice = "message notice",
        /// What is due and was changed in the week.
        WeeklyMail = "weekly mail",
    }
}

text_enum! {
    /// Which mails the outbox's page lists.
    OutboxStates {
        /// Those that are not over: queued, retrying, failed.
        Open = "open",
        /// Those that wait for their first try.
        Queued = "queued",
        /// Those that are tried again.
        Retrying = "retrying",
        /// Those that were refused for good, or given up.
        Failed = "failed",
        /// Those that the mail server took.
        Sent = "sent",
        /// Those that were not sent, because what they were about was over by then.
        Dropped = "dropped",
    }
}

/// Which mails to show, and to try again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxFilter {
    /// In which states.
    pub states: OutboxStates,
    /// Only of this kind.
    pub kind: Option<OutboxKind>,
    /// Only where this text is part of the address.
    pub search: String,
}

impl Default for OutboxFilter {
    fn default() -> Self {
        Self {
            states: OutboxStates::Open,
            kind: None,
            search: String::new(),
        }
    }
}

/// A row of the outbox's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxRow {
    /// The message.
    pub id: OutboxId,
    /// What it is about.
    pub kind: OutboxKind,
    /// The business that sends it; None: the instance does.
    pub business: Option<String>,
    /// To whom: an address, or the number that an SMS goes to.
    pub to: String,
    /// Whether it is an SMS.
    pub is_sms: bool,
    /// Where it stands.
    pub state: DeliveryState,
    /// How many tries failed.
    pub tries: u32,
    /// When it was queued.
    pub created_at: Timestamp,
    /// When the next try is due.
    pub due_at: Timestamp,
    /// When it was sent, failed or dropped.
    pub settled_at: Option<Timestamp>,
    /// The mail server's last answer.
    pub answer: Option<String>,
    /// Whether a worker has it in hand at this moment.
    pub under_way: bool,
    /// Whether it may be tried now: it waits for another try or has failed, nobody has it in hand, and what it is about is
    /// not over.
    pub worth_a_try: bool,
}
