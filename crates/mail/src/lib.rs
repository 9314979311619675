//! Mail: what the messages say, and the ways they go out.
//!
//! [`render()`] turns a [`Mail`](service::ports::Mail) into its words with the templates under `templates/`
//! and, for invitations, the sentences of each language under `src/phrases/`; [`SmtpMailer`] sends them, [`Mailbox`] keeps them in memory for the demo, and [`NoMailServer`] leaves them queued.
//! Nothing here knows the outbox, when to try again, or why a message is sent.

mod account;
mod compose;
mod invitation;
mod mailbox;
mod no_mail_server;
mod phrases;
mod render;
mod sentence;
mod smtp;
mod words;

pub use mailbox::{Mailbox, ReceivedMail};
pub use no_mail_server::NoMailServer;
pub use render::{Rendered, render};
pub use smtp::{Encryption, Sender, SettingsRefusal, SmtpMailer, SmtpSettings};
