//! Mail and SMS: what the messages say, and the ways they go out.
//!
//! [`render()`] turns a [`Mail`](service::ports::Mail) into its words with the templates under `templates/`
//! and, for invitations, the sentences of each language under `src/phrases/`; [`SmtpMailer`] sends them, [`Mailbox`] keeps them in memory for the demo, and
//! [`SettableMailer`] sends them over the server that administrators set, or leaves them queued.
//! [`HttpSms`] hands SMS to the operator's gateway.
//! Nothing here knows the outbox, when to try again, or why a message is sent.

mod account;
mod compose;
mod invitation;
mod mailbox;
mod notice;
mod phrases;
mod render;
mod sentence;
mod settable;
mod sms;
mod smtp;
mod test_message;
mod to_inviter;
mod weekly;
mod words;

pub use mailbox::{Mailbox, ReceivedMail};
pub use render::{Rendered, render};
pub use settable::{FixedMailer, SettableMailer};
pub use sms::{HttpSms, SmsSettings, SmsSettingsRefusal};
pub use smtp::{Encryption, Sender, SettingsRefusal, SmtpMailer, SmtpSettings};
