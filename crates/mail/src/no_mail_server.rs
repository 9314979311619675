//! No mail server is set.

use async_trait::async_trait;
use service::ports::{Mail, MailOutcome, Mailer};

/// Stands in where no mail server is set: messages stay queued, and pages for administrators say so.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoMailServer;

#[async_trait]
impl Mailer for NoMailServer {
    fn is_set(&self) -> bool {
        false
    }

    async fn send(&self, _mail: &Mail) -> MailOutcome {
        MailOutcome::Later("no mail server is set".into())
    }
}
