//! What the use cases need from outside: a store, a mailer, an SMS gateway, a clock, randomness, a password hasher.

mod clock;
mod entropy;
mod mailer;
mod password_hasher;
mod sms;
mod store;

pub use clock::Clock;
pub use entropy::Entropy;
pub use mailer::{
    AccountMail, AccountNews, CodeInMail, Gives, InvitationMail, LeftOut, LeftOutMail, Mail, MailBody,
    MailLogin, MailOutcome, MailWay, Mailer, NewInvitationAskedMail, NoticeMail, TestMail, WeeklyMail,
};
pub use password_hasher::{HashingLoad, HashingPlace, PasswordHash, PasswordHasher};
pub use sms::{NoGateway, Sms, SmsGateway};
pub use store::*;
