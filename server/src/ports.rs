//! Which adapter stands behind which port.

use crate::adapters::{SystemClock, SystemEntropy};
use crate::instance_key;
use crate::settings::{MailEncryption, MailSettings, Settings};
use anyhow::{Context, bail};
use domain::{MailHost, MailServer, MailUser, SenderName};
use mail::{Encryption, FixedMailer, HttpSms, Mailbox, Sender, SettableMailer, SmtpMailer, SmtpSettings};
use secrecy::ExposeSecret;
use service::ports::{Clock, Entropy, Mailer, NoGateway, SmsGateway, Store};
use service::{Argon2Cost, Argon2Hasher, InstanceKey, Policy, Ports, TokenKeys, Usher};
use std::sync::Arc;

/// The use cases, and what the composition root needs beside them.
pub struct Wired {
    /// The use cases.
    pub usher: Usher,
    /// The ports, for use cases that run at another time (the demo's past).
    pub ports: Ports,
    /// The keys that links are derived from.
    pub tokens: TokenKeys,
    /// The built-in mailbox, if mail goes there.
    pub mailbox: Option<Mailbox>,
}

/// What tests in the same process put in place of what the settings and the machine say.
#[derive(Default)]
pub struct StandIns {
    /// Keeps all mail.
    pub mailbox: Option<Mailbox>,
    /// Tells the time.
    pub clock: Option<Arc<dyn Clock>>,
}

/// Opens the database, the key and the way out for mail. `public_url` is the origin of every link.
pub async fn wire(
    settings: &Settings,
    public_url: String,
    StandIns { mailbox, clock }: StandIns,
) -> anyhow::Result<Wired> {
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let clock = clock.unwrap_or_else(|| Arc::new(SystemClock::new()));
    instance_key::make_dir(&settings.data_dir)?;
    let store = settings.database.connect(settings.database_connections).await?;
    let tokens = token_keys(settings, &*entropy, &*store).await?;
    let built_in = || Mailbox::new(Arc::clone(&clock));
    let mailbox = mailbox.or_else(|| (settings.demo && settings.mail.is_none()).then(built_in));
    let mailer = mailer(settings, mailbox.as_ref())?;
    #[cfg(feature = "failpoints")]
    let mailer: Arc<dyn Mailer> = Arc::new(crate::failpoints::Watched(mailer));
    let (memory_kib, iterations, parallelism) = settings.argon2;
    let cost = Argon2Cost {
        memory_kib,
        iterations,
        parallelism,
    };
    let hasher = Argon2Hasher::new(
        cost,
        settings.password_hashes_at_once.into(),
        Arc::clone(&entropy),
    )?;
    let ports = Ports {
        store,
        mailer,
        sms: sms_gateway(settings)?,
        clock,
        entropy,
        hasher: Arc::new(hasher),
    };
    let usher = Usher::new(ports.clone(), tokens.clone(), policy(settings, public_url));
    usher.take_up_mail_settings().await?;
    Ok(Wired {
        usher,
        ports,
        tokens,
        mailbox,
    })
}

/// What the operator decided, as the use cases know it.
pub fn policy(settings: &Settings, public_url: String) -> Policy {
    Policy {
        public_url,
        invitation_lifetime: settings.invitation_lifetime,
        slip_lifetime: settings.slip_lifetime,
        invitations_per_hour: settings.invitations_per_hour.into(),
        password: settings.password,
    }
}

/// A database keeps the fingerprint of the key that its links were derived from: under another one all of them would
/// be dead, silently, so that is refused.
async fn token_keys(
    settings: &Settings,
    entropy: &dyn Entropy,
    store: &dyn Store,
) -> anyhow::Result<TokenKeys> {
    let key = match &settings.instance_key {
        Some(bytes) => InstanceKey::new(*bytes.expose_secret()),
        None => instance_key::load_or_make(&settings.data_dir, entropy)?,
    };
    let fingerprint = key.fingerprint();
    let settled = store
        .settle_instance_value("key fingerprint", &fingerprint)
        .await?;
    if settled != fingerprint {
        bail!(
            "the instance key is not the one that this database was made with; put the old key back (its fingerprint \
             is {settled}, this one's is {fingerprint})"
        );
    }
    let epoch = store.settle_instance_value("restore epoch", "0").await?;
    Ok(TokenKeys::new(key, &epoch))
}

fn mailer(settings: &Settings, mailbox: Option<&Mailbox>) -> anyhow::Result<Arc<dyn Mailer>> {
    match (mailbox, &settings.mail) {
        (Some(mailbox), _) => Ok(Arc::new(mailbox.clone())),
        (None, Some(mail)) => {
            let mailer = SmtpMailer::new(&smtp(mail), SmtpMailer::LONGEST_TRY);
            Ok(Arc::new(FixedMailer {
                mailer: mailer.context("the mail server's settings")?,
                server: as_shown(mail)?,
            }))
        }
        (None, None) => Ok(Arc::new(SettableMailer::default())),
    }
}

fn sms_gateway(settings: &Settings) -> anyhow::Result<Arc<dyn SmsGateway>> {
    match &settings.sms {
        Some(sms) => Ok(Arc::new(HttpSms::new(sms).context("the SMS gateway's settings")?)),
        None => Ok(Arc::new(NoGateway)),
    }
}

/// What administrators are shown of the operator's settings.
fn as_shown(mail: &MailSettings) -> anyhow::Result<MailServer> {
    Ok(MailServer {
        host: MailHost::parse(&mail.host).context("mail_host is no host name or IP address")?,
        port: mail.port,
        encryption: match mail.encryption {
            MailEncryption::Tls => domain::MailEncryption::Tls,
            MailEncryption::Starttls => domain::MailEncryption::StartTls,
            MailEncryption::None => domain::MailEncryption::None,
        },
        user: mail
            .login
            .as_ref()
            .and_then(|(user, _)| MailUser::parse(user).ok()),
        sender_name: SenderName::parse(&mail.sender.name).ok(),
        sender: mail.sender.address.clone(),
    })
}

fn smtp(mail: &MailSettings) -> SmtpSettings {
    SmtpSettings {
        host: mail.host.clone(),
        port: mail.port,
        encryption: match mail.encryption {
            MailEncryption::Tls => Encryption::Tls,
            MailEncryption::Starttls => Encryption::StartTls,
            MailEncryption::None => Encryption::None,
        },
        user: mail.login.as_ref().map(|(user, _)| user.clone()),
        password: mail.login.as_ref().map(|(_, password)| password.clone()),
        sender: Sender {
            name: mail.sender.name.clone(),
            address: mail.sender.address.clone(),
        },
        root_certificate: mail.root_certificate.clone(),
    }
}
