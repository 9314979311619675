//! Sending over SMTP: settings, one conversation for each message, and what the server's answer means.

mod conversation;
mod fault;
mod line_by_line;
mod settings;

pub use settings::{Encryption, Sender, SettingsRefusal, SmtpSettings};

use crate::compose::{address, compose, mailbox};
use crate::words::answer;
use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use conversation::Server;
use lettre::message::Mailbox;
use secrecy::{ExposeSecret, SecretString};
use service::ports::{Mail, MailOutcome, Mailer};
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// How long saying goodbye may take once the message's fate is known.
const GOODBYE: Duration = Duration::from_secs(1);

/// Sends each message in a conversation of its own with one mail server.
///
/// There is no pool of connections on purpose. A pooled one that the server has closed meanwhile shows itself only
/// when a message is half sent, and then nobody knows whether it went out; trying again at once would risk sending
/// it twice, and not trying again would cost the invitee a minute. A fresh connection costs some round trips, in the
/// background, and what its server says is always about this message.
pub struct SmtpMailer {
    server: Server,
    sender: Mailbox,
    limit: Duration,
    /// Ways in which a server may say the password back; none of them is told on.
    never_told: Vec<SecretString>,
}

impl SmtpMailer {
    /// The longest that one try may take: the service promises a minute.
    pub const LONGEST_TRY: Duration = Duration::from_secs(55);

    /// Checks the settings and reads the extra root certificate; nothing is connected yet.
    ///
    /// `limit` is how long one try may take in all, at most [`Self::LONGEST_TRY`]. Err says which setting can't be.
    pub fn new(settings: &SmtpSettings, limit: Duration) -> Result<Self, SettingsRefusal> {
        let limit = limit.min(Self::LONGEST_TRY);
        let sender = address(&settings.sender.address).map_err(|_| SettingsRefusal::Sender)?;
        Ok(Self {
            server: Server::of(settings, limit)?,
            sender: mailbox(&settings.sender.name, sender),
            limit,
            never_told: never_told(settings),
        })
    }

    async fn deliver(&self, mail: &Mail, deadline: Instant) -> MailOutcome {
        let Ok(recipient) = address(&mail.to) else {
            return MailOutcome::Never("this address can’t be written to".into());
        };
        let Ok(message) = compose(mail, &self.sender, recipient.clone()) else {
            return MailOutcome::Never("the message could not be written".into());
        };
        let in_time = async {
            let mut connection = self.server.connect().await?;
            let sent = conversation::send(&mut connection, &self.sender.email, recipient, &message).await;
            // What the server has said about the message stands, however it takes the goodbye.
            let goodbye = deadline.min(Instant::now() + GOODBYE);
            let _ = timeout_at(goodbye, connection.abort()).await;
            sent
        };
        match timeout_at(deadline, in_time).await {
            Ok(Ok(said)) => MailOutcome::Accepted(answer(&said)),
            Ok(Err(fault)) => fault.outcome(),
            Err(_) => MailOutcome::Later(format!(
                "the mail server did not answer within {}",
                seconds(self.limit)
            )),
        }
    }
}

/// The password as it is, and as it stands in the commands that sign in (RFC 4616, AUTH LOGIN).
fn never_told(settings: &SmtpSettings) -> Vec<SecretString> {
    let given = settings.password.as_ref();
    let Some(password) = given.filter(|password| !password.expose_secret().is_empty()) else {
        return Vec::new();
    };
    let (user, password) = (
        settings.user.as_deref().unwrap_or_default(),
        password.expose_secret(),
    );
    let plain = STANDARD.encode(format!("\0{user}\0{password}"));
    let texts = [plain, STANDARD.encode(password), password.to_owned()];
    texts.map(SecretString::from).to_vec()
}

fn seconds(limit: Duration) -> String {
    match limit.as_secs() {
        0 => "a second".into(),
        1 => "1 second".into(),
        seconds => format!("{seconds} seconds"),
    }
}

#[async_trait]
impl Mailer for SmtpMailer {
    fn is_set(&self) -> bool {
        true
    }

    async fn send(&self, mail: &Mail) -> MailOutcome {
        let without = |said: String| {
            let secrets = self.never_told.iter();
            secrets.fold(said, |said, secret| said.replace(secret.expose_secret(), "…"))
        };
        match self.deliver(mail, Instant::now() + self.limit).await {
            MailOutcome::Accepted(said) => MailOutcome::Accepted(without(said)),
            MailOutcome::Later(said) => MailOutcome::Later(without(said)),
            MailOutcome::Never(said) => MailOutcome::Never(without(said)),
        }
    }
}

impl std::fmt::Debug for SmtpMailer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SmtpMailer")
            .field("server", &self.server)
            .finish_non_exhaustive()
    }
}
