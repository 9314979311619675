//! Sending SMS.

use super::{MailOutcome, NoticeMail};
use async_trait::async_trait;
use domain::SmsNumber;

/// An SMS to one person, before it is put into words.
#[derive(Debug, Clone)]
pub struct Sms {
    /// The one recipient.
    pub to: SmsNumber,
    /// What it tells of.
    pub notice: NoticeMail,
}

/// Sends SMS.
#[async_trait]
pub trait SmsGateway: Send + Sync {
    /// Whether there is a gateway at all; without one the choice is not offered.
    fn is_set(&self) -> bool;

    /// One try. It ends within a minute, whatever the gateway does.
    async fn send(&self, sms: &Sms) -> MailOutcome;
}

/// No gateway: what was queued while there was one waits for the next.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoGateway;

#[async_trait]
impl SmsGateway for NoGateway {
    fn is_set(&self) -> bool {
        false
    }

    async fn send(&self, _: &Sms) -> MailOutcome {
        MailOutcome::Later("no SMS gateway is set".to_owned())
    }
}
