//! Sending over the server that administrators set, whichever that is at the moment.

use crate::{Encryption, Sender, SmtpMailer, SmtpSettings};
use async_trait::async_trait;
use domain::{MailEncryption, MailServer};
use service::ports::{Mail, MailLogin, MailOutcome, MailWay, Mailer};
use std::sync::{Arc, PoisonError, RwLock};

/// Sends over the server that was set last. Without one, messages stay queued and pages for administrators say so.
#[derive(Debug, Default)]
pub struct SettableMailer(RwLock<Option<Arc<SmtpMailer>>>);

impl SettableMailer {
    fn current(&self) -> Option<Arc<SmtpMailer>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[async_trait]
impl Mailer for SettableMailer {
    fn is_set(&self) -> bool {
        self.current().is_some()
    }

    async fn send(&self, mail: &Mail) -> MailOutcome {
        match self.current() {
            Some(mailer) => mailer.send(mail).await,
            None => MailOutcome::Later("no mail server is set".into()),
        }
    }

    fn way(&self) -> MailWay {
        MailWay::Settable
    }

    fn set(&self, login: Option<MailLogin>) -> Option<String> {
        let made = login.map(|login| SmtpMailer::new(&settings(login), SmtpMailer::LONGEST_TRY));
        let (mailer, why) = match made {
            None => (None, None),
            Some(Ok(mailer)) => (Some(Arc::new(mailer)), None),
            Some(Err(why)) => (None, Some(why.to_string())),
        };
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = mailer;
        why
    }
}

/// Sends over the server that the operator's settings fix, and says which it is.
#[derive(Debug)]
pub struct FixedMailer {
    /// The way out.
    pub mailer: SmtpMailer,
    /// What administrators are shown of it.
    pub server: MailServer,
}

#[async_trait]
impl Mailer for FixedMailer {
    fn is_set(&self) -> bool {
        true
    }

    async fn send(&self, mail: &Mail) -> MailOutcome {
        self.mailer.send(mail).await
    }

    fn way(&self) -> MailWay {
        MailWay::Fixed(self.server.clone())
    }
}

fn settings(MailLogin { server, password }: MailLogin) -> SmtpSettings {
    SmtpSettings {
        host: server.host.as_str().to_owned(),
        port: server.port,
        encryption: match server.encryption {
            MailEncryption::Tls => Encryption::Tls,
            MailEncryption::StartTls => Encryption::StartTls,
            MailEncryption::None => Encryption::None,
        },
        user: server.user.map(String::from),
        password,
        sender: Sender {
            name: server.sender_name.map(String::from).unwrap_or_default(),
            address: server.sender,
        },
        root_certificate: None,
    }
}
