//! What the operator decided, checked as a whole before anything starts.
//!
//! Every value goes the same way, wherever it stands: to text, through one parser, into one field. All faults are
//! collected, a line each, so that nobody has to start ten times to find ten of them.

mod keys;
mod parse;
mod reader;
mod sources;
#[cfg(test)]
mod tests;

pub use keys::{KEYS, Key};
pub(crate) use parse::instance_key as parse_instance_key;
pub use parse::{LogFormat, MailEncryption, MailSender, PublicUrl, is_loopback_host};
pub use sources::{Origin, Sources};

use domain::{Lifetime, PasswordPolicy};
use ipnet::IpNet;
use keys as k;
use mail::{HttpSms, SmsSettings, SmsSettingsRefusal};
use reader::Reader;
use secrecy::{SecretBox, SecretString};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use store::Database;

/// The checked settings.
#[derive(Debug)]
pub struct Settings {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The origin of every link; None: `http://` and the address that is listened on, a loopback one.
    pub public_url: Option<PublicUrl>,
    /// The folder for the database and the instance key.
    pub data_dir: PathBuf,
    /// The database.
    pub database: Database,
    /// How many connections to it.
    pub database_connections: u32,
    /// Whose X-Forwarded-For is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// The instance key; None: the file in `data_dir`.
    pub instance_key: Option<SecretBox<[u8; 32]>>,
    /// Whether this is a try-out.
    pub demo: bool,
    /// The mail server; None: messages stay queued (or, in a demo, go to the built-in mailbox).
    pub mail: Option<MailSettings>,
    /// The SMS gateway, if there is one.
    pub sms: Option<SmsSettings>,
    /// How long invitations live.
    pub invitation_lifetime: Lifetime,
    /// How long slips live.
    pub slip_lifetime: Lifetime,
    /// How many one inviter may send in an hour.
    pub invitations_per_hour: u16,
    /// What is asked of new passwords.
    pub password: PasswordPolicy,
    /// What one password hash costs: memory in KiB, passes, lanes.
    pub argon2: (u32, u32, u32),
    /// How many passwords are hashed at a time.
    pub password_hashes_at_once: u16,
    /// What is logged.
    pub log: String,
    /// In what form.
    pub log_format: LogFormat,
    /// Where metrics are told, if anywhere.
    pub metrics_listen: Option<SocketAddr>,
    /// The collector that traces are sent to, if there is one.
    pub otel_endpoint: Option<String>,
    /// The folder with scripts, styles and public files.
    pub site_root: PathBuf,
    shown: Vec<Shown>,
}

/// The mail server.
#[derive(Debug)]
pub struct MailSettings {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub encryption: MailEncryption,
    /// Who signs in, with what.
    pub login: Option<(String, SecretString)>,
    /// From whom mail comes.
    pub sender: MailSender,
    /// A further certificate to trust.
    pub root_certificate: Option<PathBuf>,
}

/// A line of `usher settings`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The setting.
    pub key: &'static str,
    /// Its value; a secret's is "set" or "not set".
    pub value: String,
    /// Where it comes from, in words.
    pub from: String,
}

/// Settings that cannot be: a line for each fault.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct Faults(pub Vec<String>);

impl Settings {
    /// Reads, checks and puts together; Err names every fault, not only the first.
    pub fn load(sources: &Sources) -> Result<Self, Faults> {
        let mut faults = Vec::new();
        let layers = sources.layers(&mut faults);
        let mut reader = Reader {
            layers,
            faults,
            shown: Vec::new(),
        };
        let settings = read(&mut reader, sources);
        let place = |shown: &Shown| KEYS.iter().position(|key| key.name == shown.key);
        reader.shown.sort_by_key(place);
        match settings {
            Some(settings) if reader.faults.is_empty() => Ok(Self {
                shown: reader.shown,
                ..settings
            }),
            _ => Err(Faults(reader.faults)),
        }
    }

    /// What `usher settings` shows, in the order of [`KEYS`].
    pub fn shown(&self) -> &[Shown] {
        &self.shown
    }
}

/// Reads every key, whatever was wrong with the one before it; None if a value cannot be made up.
fn read(r: &mut Reader, sources: &Sources) -> Option<Settings> {
    let listen = r.value(&k::LISTEN, "127.0.0.1:3000", |text| {
        text.parse::<SocketAddr>().ok()
    });
    let loopback = listen.is_none_or(|listen| listen.ip().to_canonical().is_loopback());
    let public_url = read_public_url(r, listen, loopback);
    let data_dir = r.value(&k::DATA_DIR, "data", parse::path);
    let database = read_database(r, data_dir.as_deref());
    let database_connections = r.value(&k::DATABASE_CONNECTIONS, "8", parse::number(1..=200));
    let trusted_proxies = r.value(&k::TRUSTED_PROXIES, "", parse::networks);
    let instance_key = r.optional(&k::INSTANCE_KEY, parse::instance_key);
    let demo = r.value(&k::DEMO, "false", parse::flag);
    if demo == Some(true) && !loopback {
        r.fault(&k::DEMO, "true is not allowed here");
    }
    let mail = read_mail(r);
    let sms = read_sms(r);
    let hours = |text: &str| Lifetime::from_hours(text.parse().ok()?, Lifetime::MOST).ok();
    let lifetime = r.value(&k::INVITATION_LIFETIME_HOURS, "24", hours);
    let slip_lifetime = r.value(&k::SLIP_LIFETIME_HOURS, "168", hours);
    let invitations_per_hour = r.value(&k::INVITATIONS_PER_HOUR, "30", parse::number(1..=1000));
    let least = r.value(&k::PASSWORD_LEAST, "8", parse::number(8..=64));
    let memory = r.value(&k::ARGON2_MEMORY_KIB, "19456", parse::number(19_456..=4_194_304));
    let iterations = r.value(&k::ARGON2_ITERATIONS, "2", parse::number(2..=100));
    let parallelism = r.value(&k::ARGON2_PARALLELISM, "1", parse::number(1..=16));
    let password_hashes_at_once = r.value(&k::PASSWORD_HASHES_AT_ONCE, "2", parse::number(1..=64));
    let log = r.value(&k::LOG, "info", parse::log_directives);
    let log_format = r.value(&k::LOG_FORMAT, "text", parse::log_format);
    let metrics_listen = read_metrics_listen(r, listen);
    let otel_endpoint = read_otel_endpoint(r);
    let site_root = read_site_root(r, sources);
    Some(Settings {
        listen: listen?,
        public_url,
        data_dir: data_dir?,
        database: database?,
        database_connections: database_connections?,
        trusted_proxies: trusted_proxies?,
        instance_key: instance_key.map(|key| SecretBox::new(Box::new(key))),
        demo: demo?,
        mail,
        sms,
        invitation_lifetime: lifetime?,
        slip_lifetime: slip_lifetime?,
        invitations_per_hour: invitations_per_hour?,
        password: PasswordPolicy { least: least? },
        argon2: (memory?, iterations?, parallelism?),
        password_hashes_at_once: password_hashes_at_once?,
        log: log?,
        log_format: log_format?,
        metrics_listen,
        otel_endpoint,
        site_root: site_root?,
        shown: Vec::new(),
    })
}

fn read_public_url(r: &mut Reader, listen: Option<SocketAddr>, loopback: bool) -> Option<PublicUrl> {
    let derived = listen.map(|listen| (format!("http://{listen}"), Origin::Derived("listen")));
    if r.says_nothing(&k::PUBLIC_URL) {
        if !loopback {
            r.fault(&k::PUBLIC_URL, "needed because listen is not a loopback address");
        }
        r.show(&k::PUBLIC_URL, derived);
        return None;
    }
    r.optional(&k::PUBLIC_URL, PublicUrl::parse)
}

fn read_database(r: &mut Reader, data_dir: Option<&Path>) -> Option<Database> {
    if r.says_nothing(&k::DATABASE_URL) {
        let database = Database::parse(&format!("sqlite:{}", data_dir?.join("usher.db").display())).ok()?;
        r.show(
            &k::DATABASE_URL,
            Some((database.to_string(), Origin::Derived("data_dir"))),
        );
        return Some(database);
    }
    let database = r.optional(&k::DATABASE_URL, |text| Database::parse(text).ok());
    if let (Some(database), Some(line)) = (&database, r.shown.last_mut()) {
        line.value = database.to_string();
    }
    database
}

fn read_mail(r: &mut Reader) -> Option<MailSettings> {
    let host = r.optional(&k::MAIL_HOST, parse::host);
    let port = r.optional(&k::MAIL_PORT, parse::number(1..=65_535));
    let encryption = r.value(&k::MAIL_ENCRYPTION, "tls", parse::mail_encryption);
    let user = r.optional(&k::MAIL_USER, parse::words);
    let password = r.optional(&k::MAIL_PASSWORD, |text| {
        (!text.is_empty()).then(|| SecretString::from(text))
    });
    let sender = r.optional(&k::MAIL_SENDER, parse::sender);
    let root_certificate = r.optional(&k::MAIL_ROOT_CERTIFICATE, parse::file);
    let plain_abroad = |host: &String| encryption == Some(MailEncryption::None) && !is_loopback_host(host);
    if host.as_ref().is_some_and(plain_abroad) {
        r.fault(&k::MAIL_ENCRYPTION, "none is not allowed here");
    }
    if r.says_nothing(&k::MAIL_USER) != r.says_nothing(&k::MAIL_PASSWORD) {
        let missing = if user.is_none() {
            &k::MAIL_USER
        } else {
            &k::MAIL_PASSWORD
        };
        r.fault(missing, "missing");
    }
    if host.is_some() && r.says_nothing(&k::MAIL_SENDER) {
        r.fault(&k::MAIL_SENDER, "missing");
    }
    let encryption = encryption?;
    let usual = match encryption {
        MailEncryption::Tls => 465,
        MailEncryption::Starttls => 587,
        MailEncryption::None => 25,
    };
    if port.is_none() && r.says_nothing(&k::MAIL_PORT) {
        r.show(
            &k::MAIL_PORT,
            Some((usual.to_string(), Origin::Derived("mail_encryption"))),
        );
    }
    let (host, port) = (host?, port.unwrap_or(usual));
    Some(MailSettings {
        host,
        port,
        encryption,
        login: user.zip(password),
        sender: sender?,
        root_certificate,
    })
}

/// What belongs to a gateway is nothing without one, and all of it is checked together.
fn read_sms(r: &mut Reader) -> Option<SmsSettings> {
    let url = r.optional(&k::SMS_URL, parse::words);
    let body = r.optional(&k::SMS_BODY, parse::words);
    let secret = r.optional(&k::SMS_SECRET, |text| {
        (!text.is_empty()).then(|| SecretString::from(text))
    });
    let secret_header = r.optional(&k::SMS_SECRET_HEADER, parse::words);
    let timeout = r.value(&k::SMS_TIMEOUT, "10", parse::number(1..=30_u64))?;
    let alone = |r: &Reader, key: &Key, with: &Key| !r.says_nothing(key) && r.says_nothing(with);
    for (key, with) in [
        (&k::SMS_BODY, &k::SMS_URL),
        (&k::SMS_SECRET, &k::SMS_URL),
        (&k::SMS_SECRET_HEADER, &k::SMS_SECRET),
    ] {
        if alone(r, key, with) {
            r.fault(key, &format!("means nothing without {}", with.name));
        }
    }
    let settings = SmsSettings {
        url: url?,
        body,
        secret,
        secret_header,
        timeout: Duration::from_secs(timeout),
    };
    if let Err(refusal) = HttpSms::new(&settings) {
        let key = match refusal {
            SmsSettingsRefusal::Header => &k::SMS_SECRET_HEADER,
            SmsSettingsRefusal::Secret => &k::SMS_SECRET,
            SmsSettingsRefusal::Url | SmsSettingsRefusal::InClear | SmsSettingsRefusal::Places => &k::SMS_URL,
        };
        r.fault(key, &refusal.to_string());
    }
    Some(settings)
}

/// Whoever may open pages must not find the metrics beside them.
fn read_metrics_listen(r: &mut Reader, listen: Option<SocketAddr>) -> Option<SocketAddr> {
    let metrics = r.optional(&k::METRICS_LISTEN, |text| text.parse::<SocketAddr>().ok());
    if metrics.is_some_and(|metrics| metrics.port() != 0 && Some(metrics) == listen) {
        r.fault(&k::METRICS_LISTEN, "the pages are there");
    }
    metrics
}

/// What is no such address may hold a password: it is not said back.
fn read_otel_endpoint(r: &mut Reader) -> Option<String> {
    let typed = r.optional(&k::OTEL_ENDPOINT, parse::words)?;
    let endpoint = parse::endpoint(&typed);
    if endpoint.is_none() {
        r.fault(&k::OTEL_ENDPOINT, "this is no such address");
    }
    endpoint
}

fn read_site_root(r: &mut Reader, sources: &Sources) -> Option<PathBuf> {
    if !r.says_nothing(&k::SITE_ROOT) {
        return r.optional(&k::SITE_ROOT, parse::path);
    }
    let beside = sources
        .binary_dir
        .as_ref()
        .map(|dir| dir.join("site"))
        .filter(|dir| dir.is_dir());
    let (root, origin) = match (
        sources
            .variable("LEPTOS_SITE_ROOT")
            .filter(|root| !root.is_empty()),
        beside,
    ) {
        (Some(root), _) => (PathBuf::from(root), Origin::Derived("LEPTOS_SITE_ROOT")),
        (None, Some(beside)) => (beside, Origin::Derived("the binary's folder")),
        (None, None) => (PathBuf::from("target/site"), Origin::Default),
    };
    r.show(&k::SITE_ROOT, Some((root.display().to_string(), origin)));
    Some(root)
}
