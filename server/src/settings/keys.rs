//! The keys there are. One name for each, written the same way everywhere: `mail_host` in the file, `USHER_MAIL_HOST`
//! in the environment, `--mail-host` on the command line.

/// One setting.
#[derive(Debug)]
pub struct Key {
    /// Its name in the file.
    pub name: &'static str,
    /// Its name on the command line, without the dashes in front.
    pub flag: &'static str,
    /// What it decides.
    pub help: &'static str,
    /// What values it takes, for the person who gave another.
    pub allowed: &'static str,
    /// Whether its value must never be shown.
    pub secret: bool,
    /// Whether naming its flag without a value means `true`.
    pub switch: bool,
}

impl Key {
    /// Its name in the environment.
    pub fn variable(&self) -> String {
        format!("USHER_{}", self.name.to_ascii_uppercase())
    }

    const fn secret(self) -> Self {
        Self { secret: true, ..self }
    }

    const fn switch(self) -> Self {
        Self { switch: true, ..self }
    }
}

const fn key(name: &'static str, flag: &'static str, help: &'static str, allowed: &'static str) -> Key {
    Key {
        name,
        flag,
        help,
        allowed,
        secret: false,
        switch: false,
    }
}

macro_rules! keys {
    ($($(#[$doc:meta])* $constant:ident = $key:expr;)+) => {
        $($(#[$doc])* pub(super) const $constant: Key = $key;)+
        /// Every key, in the order in which `usher settings` shows them.
        pub const KEYS: &[Key] = &[$($constant),+];
    };
}

keys! {
    /// Where to listen.
    LISTEN = key("listen", "listen", "Where to listen", "an IP address and a port, such as 127.0.0.1:3000");
    /// The origin of every link.
    PUBLIC_URL = key(
        "public_url", "public-url", "The address under which people reach Usher; every link begins with it",
        "https://host or https://host:port without a path; http only for localhost and loopback addresses",
    );
    /// Where files are kept.
    DATA_DIR = key("data_dir", "data-dir", "The folder for the database and the instance key", "a folder");
    /// Which database.
    DATABASE_URL = key(
        "database_url", "database-url", "The database", "sqlite:<file> or postgres://user@host/name",
    ).secret();
    /// How many connections.
    DATABASE_CONNECTIONS = key(
        "database_connections", "database-connections", "How many database connections to keep", "1 to 200",
    );
    /// Who may tell a client's address.
    TRUSTED_PROXIES = key(
        "trusted_proxies", "trusted-proxies", "The proxies whose X-Forwarded-For is believed",
        "IP addresses or networks such as 10.0.0.0/8, separated by commas",
    );
    /// The key that all links hang on.
    INSTANCE_KEY = key(
        "instance_key", "instance-key", "The key that links are derived from; otherwise a file in data_dir",
        "64 hexadecimal digits",
    ).secret();
    /// A try-out.
    DEMO = key(
        "demo", "demo", "Fill an empty database with three example businesses and show mail at /dev/mail",
        "true or false; true only while listen is a loopback address",
    ).switch();
    /// The mail server.
    MAIL_HOST = key("mail_host", "mail-host", "The mail server; without one messages stay queued", "a host name or IP address");
    /// Its port.
    MAIL_PORT = key("mail_port", "mail-port", "The mail server's port", "1 to 65535");
    /// How the connection to it is protected.
    MAIL_ENCRYPTION = key(
        "mail_encryption", "mail-encryption", "How the connection to the mail server is protected",
        "tls, starttls, or (only for a loopback mail_host) none",
    );
    /// Who signs in to it.
    MAIL_USER = key("mail_user", "mail-user", "The name to sign in to the mail server with", "a name, together with mail_password");
    /// With what.
    MAIL_PASSWORD = key("mail_password", "mail-password", "The password for mail_user", "a password, together with mail_user").secret();
    /// From whom mail comes.
    MAIL_SENDER = key(
        "mail_sender", "mail-sender", "Whom mail comes from",
        "an address such as usher@example.org or \"Usher <usher@example.org>\"; needed with mail_host",
    );
    /// Whom to trust besides the usual authorities.
    MAIL_ROOT_CERTIFICATE = key(
        "mail_root_certificate", "mail-root-certificate", "A further root certificate for the mail server",
        "a PEM file that exists",
    );
    /// Where SMS go.
    SMS_URL = key(
        "sms_url", "sms-url", "The SMS gateway; without one nobody can choose to be told by SMS",
        "https://host/path with {to} and {text} in its path or query, or in sms_body; http only for a loopback host",
    );
    /// What is posted there.
    SMS_BODY = key(
        "sms_body", "sms-body", "The form that is posted to the SMS gateway; without one it is asked with a GET",
        "name=value&name=value with {to} and {text}, together with sms_url",
    );
    /// What lets Usher in there.
    SMS_SECRET = key(
        "sms_secret", "sms-secret", "What the SMS gateway is shown to let Usher in",
        "a token, together with sms_url",
    ).secret();
    /// Where that stands.
    SMS_SECRET_HEADER = key(
        "sms_secret_header", "sms-secret-header", "The header that holds sms_secret; otherwise Authorization: Bearer",
        "a header's name, together with sms_secret",
    );
    /// How long one try may take.
    SMS_TIMEOUT = key("sms_timeout", "sms-timeout", "How long one try of an SMS may take, in seconds", "1 to 30");
    /// How long invitations live.
    INVITATION_LIFETIME_HOURS = key(
        "invitation_lifetime_hours", "invitation-lifetime-hours", "How long an invitation lives, in hours", "1 to 720",
    );
    /// How long slips live.
    SLIP_LIFETIME_HOURS = key(
        "slip_lifetime_hours", "slip-lifetime-hours", "How long a slip lives, in hours", "1 to 720",
    );
    /// How many of them.
    INVITATIONS_PER_HOUR = key(
        "invitations_per_hour", "invitations-per-hour", "How many invitations one inviter may send in an hour", "1 to 1000",
    );
    /// How long passwords are.
    PASSWORD_LEAST = key(
        "password_least", "password-least", "The fewest characters of a new password; 15 is recommended", "8 to 64",
    );
    /// What a hash costs in memory.
    ARGON2_MEMORY_KIB = key("argon2_memory_kib", "argon2-memory-kib", "Memory of one password hash, in KiB", "19456 to 4194304");
    /// What a hash costs in passes.
    ARGON2_ITERATIONS = key("argon2_iterations", "argon2-iterations", "Passes of one password hash", "2 to 100");
    /// How many lanes it has.
    ARGON2_PARALLELISM = key("argon2_parallelism", "argon2-parallelism", "Lanes of one password hash", "1 to 16");
    /// How many hashes run at a time.
    PASSWORD_HASHES_AT_ONCE = key(
        "password_hashes_at_once", "password-hashes-at-once", "How many passwords are hashed at a time", "1 to 64",
    );
    /// What is logged.
    LOG = key("log", "log", "What is logged", "error, warn, info, debug, trace, or directives such as info,sqlx=debug");
    /// In what form.
    LOG_FORMAT = key("log_format", "log-format", "The form of the log", "text or json");
    /// Where metrics are.
    METRICS_LISTEN = key(
        "metrics_listen", "metrics-listen", "Where to tell Prometheus metrics and health, without asking who wants to know",
        "an IP address and a port other than those of listen, such as 127.0.0.1:9464",
    );
    /// Where traces go.
    OTEL_ENDPOINT = key(
        "otel_endpoint", "otel-endpoint", "The OpenTelemetry collector that traces are sent to, by OTLP over HTTP",
        "http://host:4318 or https://host:4318, without user and query; /v1/traces is added",
    );
    /// Where scripts and styles are.
    SITE_ROOT = key("site_root", "site-root", "The folder with scripts, styles and public files", "a folder");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_the_same_name_in_the_file_and_on_the_command_line() {
        for key in KEYS {
            assert_eq!(key.flag.replace('-', "_"), key.name);
            assert!(!key.help.is_empty() && !key.allowed.is_empty(), "{}", key.name);
        }
    }

    #[test]
    fn a_key_is_upper_case_in_the_environment() {
        assert_eq!(MAIL_HOST.variable(), "USHER_MAIL_HOST");
    }
}
