use super::*;
use std::collections::BTreeMap;
use std::ffi::OsString;

struct Setup {
    dir: tempfile::TempDir,
    sources: Sources,
}

impl Setup {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let sources = Sources {
            working_dir: dir.path().to_owned(),
            ..Sources::default()
        };
        Self { dir, sources }
    }
    fn file(self, text: &str) -> Self {
        std::fs::write(self.dir.path().join("usher.toml"), text).unwrap();
        self
    }
    fn env(mut self, name: &str, value: &str) -> Self {
        self.sources
            .environment
            .insert(name.to_owned(), OsString::from(value));
        self
    }
    fn flag(mut self, name: &'static str, value: &str) -> Self {
        self.sources.flags.insert(name, value.to_owned());
        self
    }
    fn load(&self) -> Settings {
        Settings::load(&self.sources).unwrap()
    }
    fn faults(&self) -> Vec<String> {
        Settings::load(&self.sources).unwrap_err().0
    }
}

fn line<'a>(settings: &'a Settings, key: &str) -> (&'a str, &'a str) {
    let line = settings.shown().iter().find(|line| line.key == key).unwrap();
    (&line.value, &line.from)
}

#[test]
fn without_a_word_usher_listens_on_loopback_with_sqlite_and_no_mail_server() {
    let settings = Setup::new().load();
    assert_eq!(settings.listen, "127.0.0.1:3000".parse().unwrap());
    assert_eq!(settings.public_url, None);
    assert_eq!(settings.database.to_string(), "SQLite at data/usher.db");
    assert_eq!(settings.argon2, (19_456, 2, 1));
    assert!(settings.mail.is_none() && !settings.demo && settings.instance_key.is_none());
    assert_eq!(
        line(&settings, "public_url"),
        ("http://127.0.0.1:3000", "from listen")
    );
    assert_eq!(line(&settings, "mail_password"), ("not set", "default"));
}

#[test]
fn m_a6_an_sms_gateway_is_checked_as_a_whole_and_its_secret_never_shown() {
    let url = "https://sms.example/send?to={to}&text={text}";
    let setup = Setup::new()
        .env("USHER_SMS_URL", url)
        .env("USHER_SMS_SECRET", "s3cret");
    let settings = setup.load();
    let sms = settings.sms.as_ref().unwrap();
    assert_eq!((sms.url.as_str(), sms.timeout.as_secs()), (url, 10));
    assert_eq!(line(&settings, "sms_secret"), ("set", "USHER_SMS_SECRET"));
    assert!(!format!("{settings:?}").contains("s3cret"));
    assert!(Setup::new().load().sms.is_none());
    for (key, value, fault) in [
        ("USHER_SMS_URL", "http://sms.example/?{to}{text}", "sms_url"),
        ("USHER_SMS_URL", "https://sms.example/", "sms_url"),
        ("USHER_SMS_SECRET", "s3cret", "sms_secret"),
        ("USHER_SMS_BODY", "to={to}", "sms_body"),
        ("USHER_SMS_SECRET_HEADER", "X-Key", "sms_secret_header"),
        ("USHER_SMS_TIMEOUT", "31", "sms_timeout"),
    ] {
        let faults = Setup::new().env(key, value).faults();
        assert!(faults.iter().all(|line| line.starts_with(fault)), "{faults:?}");
        assert!(!faults.join("").contains("s3cret"));
    }
}

#[test]
fn every_key_is_shown_once_and_in_order() {
    let settings = Setup::new().load();
    let shown: Vec<_> = settings.shown().iter().map(|line| line.key).collect();
    let keys: Vec<_> = KEYS.iter().map(|key| key.name).collect();
    assert_eq!(shown, keys);
}

#[test]
fn flags_win_over_the_environment_that_over_the_file_and_that_over_defaults() {
    let setup = Setup::new().file("password_least = 10\ninvitations_per_hour = 11\nlog = 'warn'");
    let setup = setup
        .env("USHER_PASSWORD_LEAST", "12")
        .env("USHER_INVITATIONS_PER_HOUR", "13");
    let setup = setup.flag("password_least", "14");
    let settings = setup.load();
    assert_eq!((settings.password.least, settings.invitations_per_hour), (14, 13));
    assert_eq!(line(&settings, "password_least"), ("14", "--password-least"));
    assert_eq!(
        line(&settings, "invitations_per_hour"),
        ("13", "USHER_INVITATIONS_PER_HOUR")
    );
    assert_eq!(line(&settings, "log").0, "warn");
    assert!(line(&settings, "log").1.ends_with("usher.toml"));
    assert_eq!(line(&settings, "argon2_iterations"), ("2", "default"));
}

#[test]
fn all_faults_are_told_at_once_each_with_key_source_and_what_is_allowed() {
    let setup = Setup::new().file("mail_hots = 'x'\nargon2_memory_kib = 1024\nlisten = 3000");
    let setup = setup
        .env("USHER_NONSENSE", "1")
        .env("USHER_MAIL_PORT", "0")
        .flag("log_format", "xml");
    let faults = setup.faults();
    assert_eq!(faults.len(), 6, "{faults:#?}");
    for (key, source, allowed) in [
        ("mail_hots", "usher.toml", "usher settings"),
        ("argon2_memory_kib", "usher.toml", "19456 to 4194304"),
        ("listen", "usher.toml", "127.0.0.1:3000"),
        ("USHER_NONSENSE", "the environment", "usher settings"),
        ("mail_port", "USHER_MAIL_PORT", "1 to 65535"),
        ("log_format", "--log-format", "text or json"),
    ] {
        let told =
            |fault: &&String| fault.starts_with(key) && fault.contains(source) && fault.contains(allowed);
        assert_eq!(faults.iter().filter(told).count(), 1, "{key} in {faults:#?}");
    }
    assert!(faults.iter().all(|fault| !fault.contains('\n')));
}

#[test]
fn numbers_out_of_range_and_wrong_kinds_are_refused_whatever_the_key() {
    for (key, values) in [
        ("database_connections", vec!["0", "201", "-1", "many", "1.5", ""]),
        ("invitation_lifetime_hours", vec!["0", "721"]),
        ("slip_lifetime_hours", vec!["0", "721"]),
        ("invitations_per_hour", vec!["0", "1001"]),
        ("password_least", vec!["7", "65"]),
        ("argon2_memory_kib", vec!["19455"]),
        ("argon2_iterations", vec!["1"]),
        ("argon2_parallelism", vec!["0"]),
        ("password_hashes_at_once", vec!["0"]),
        ("demo", vec!["yes", "1", "True"]),
        (
            "trusted_proxies",
            vec!["10.0.0.0/33", "proxy.example", "10.0.0.1,x"],
        ),
        ("instance_key", vec!["", "abc", &"g".repeat(64)]),
        ("database_url", vec!["mysql://h/d", "usher.db", "sqlite:", ""]),
        ("mail_encryption", vec!["ssl", "TLS"]),
        ("mail_root_certificate", vec!["/nowhere/root.pem"]),
        ("log_format", vec!["pretty"]),
    ] {
        for value in values {
            let faults = Setup::new().flag(key, value).faults();
            assert!(
                faults.len() == 1 && faults[0].starts_with(key),
                "{key}={value:?}: {faults:?}"
            );
        }
    }
}

#[test]
fn the_public_address_is_an_origin_and_plain_http_is_for_loopback_only() {
    for (given, meant) in [
        ("https://usher.example.org", "https://usher.example.org"),
        ("https://Usher.Example.org:443/", "https://usher.example.org"),
        ("https://usher.example.org:8443", "https://usher.example.org:8443"),
        ("http://localhost:80", "http://localhost"),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("http://[::1]:3000", "http://[::1]:3000"),
        ("http://usher.localhost", "http://usher.localhost"),
    ] {
        assert_eq!(PublicUrl::parse(given).unwrap().to_string(), meant);
    }
    for refused in [
        "http://usher.example.org",
        "http://10.0.0.1",
        "https://usher.example.org/app",
        "https://u:p@usher.example.org",
        "https://usher.example.org?x",
        "https://usher.example.org/#x",
        "ftp://localhost",
        "usher.example.org",
        "https://",
        "https://usher.example.org:",
        "https://usher.example.org:99999",
        "",
        "/",
        "https://a b",
        "http://localhost.example.org",
    ] {
        assert_eq!(PublicUrl::parse(refused), None, "{refused}");
    }
}

#[test]
fn a_public_address_is_needed_where_listen_is_not_loopback_and_demo_is_refused_there() {
    let faults = Setup::new()
        .flag("listen", "0.0.0.0:3000")
        .flag("demo", "true")
        .faults();
    assert!(faults[0].starts_with("public_url: needed"), "{faults:?}");
    assert!(
        faults[1].starts_with("demo (--demo): true is not allowed here"),
        "{faults:?}"
    );
    let setup = Setup::new().flag("listen", "[::1]:0").flag("demo", "true");
    assert!(setup.load().demo);
}

#[test]
fn mail_needs_a_sender_both_halves_of_a_login_and_protection_off_this_machine() {
    let faults = Setup::new()
        .flag("mail_host", "mail.example")
        .flag("mail_encryption", "none")
        .flag("mail_user", "u");
    let faults = faults.faults();
    assert_eq!(faults.len(), 3, "{faults:?}");
    for (fault, key) in faults
        .iter()
        .zip(["mail_encryption", "mail_password", "mail_sender"])
    {
        assert!(fault.starts_with(key), "{fault}");
    }
    let plain = Setup::new()
        .flag("mail_host", "127.0.0.1")
        .flag("mail_encryption", "none");
    let mail = plain
        .flag("mail_sender", "Usher <usher@example.org>")
        .load()
        .mail
        .unwrap();
    assert_eq!((mail.port, mail.encryption), (25, MailEncryption::None));
    for (encryption, port) in [("tls", 465), ("starttls", 587)] {
        let setup = Setup::new()
            .flag("mail_host", "mail.example")
            .flag("mail_sender", "usher@example.org");
        assert_eq!(
            setup
                .flag("mail_encryption", encryption)
                .load()
                .mail
                .unwrap()
                .port,
            port
        );
    }
}

#[test]
fn a_password_of_digits_stays_as_it_was_typed_and_secrets_are_never_shown() {
    use secrecy::ExposeSecret;
    let key = "0f".repeat(32);
    let setup = Setup::new()
        .flag("mail_host", "mail.example")
        .flag("mail_sender", "usher@example.org");
    let setup = setup
        .env("USHER_MAIL_USER", "007")
        .env("USHER_MAIL_PASSWORD", "0123");
    let settings = setup
        .env("USHER_INSTANCE_KEY", &key)
        .env("USHER_DATABASE_URL", "postgres://u:hush@h/d")
        .load();
    let (user, password) = settings.mail.as_ref().unwrap().login.as_ref().unwrap();
    assert_eq!((user.as_str(), password.expose_secret()), ("007", "0123"));
    assert_eq!(settings.instance_key.as_ref().unwrap().expose_secret(), &[15; 32]);
    assert_eq!(line(&settings, "mail_password"), ("set", "USHER_MAIL_PASSWORD"));
    assert_eq!(line(&settings, "instance_key").0, "set");
    assert_eq!(line(&settings, "database_url").0, "PostgreSQL d at h:5432");
    let printed = format!("{settings:?}");
    assert!(
        !printed.contains("hush") && !printed.contains("0123") && !printed.contains(&key),
        "{printed}"
    );
    let faults = Setup::new()
        .env("USHER_DATABASE_URL", "mysql://u:hush@h/d")
        .faults();
    assert!(!faults[0].contains("hush"));
}

#[test]
fn proxies_are_a_list_in_the_file_and_commas_elsewhere_and_an_address_is_its_own_network() {
    let expected: Vec<IpNet> = vec!["10.0.0.0/8".parse().unwrap(), "::1/128".parse().unwrap()];
    let file = Setup::new().file("trusted_proxies = ['10.0.0.0/8', '::1']");
    assert_eq!(file.load().trusted_proxies, expected);
    assert_eq!(
        Setup::new()
            .env("USHER_TRUSTED_PROXIES", "10.0.0.0/8, ::1")
            .load()
            .trusted_proxies,
        expected
    );
}

#[test]
fn a_named_file_must_be_there_and_be_toml() {
    let mut setup = Setup::new();
    setup.sources.config = Some(setup.dir.path().join("other.toml"));
    assert!(setup.faults()[0].contains("other.toml"));
    std::fs::write(setup.dir.path().join("other.toml"), "log = 'debug'").unwrap();
    assert_eq!(setup.load().log, "debug");
    std::fs::write(
        setup.dir.path().join("other.toml"),
        "log = 'warn'\nmail_password = 'secret\n",
    )
    .unwrap();
    let faults = setup.faults();
    assert_eq!(faults.len(), 1);
    assert!(faults[0].contains("other.toml can't be read: line 2: ") && !faults[0].contains("secret"));
    let path = setup.dir.path().join("third.toml");
    std::fs::write(&path, "log = 'error'").unwrap();
    let named = Setup::new().env("USHER_CONFIG", path.to_str().unwrap());
    assert_eq!(named.load().log, "error");
}

#[test]
fn a_table_where_a_value_belongs_is_a_fault_of_that_key() {
    let faults = Setup::new().file("[mail_host]\nname = 'x'").faults();
    assert!(
        faults[0].starts_with("mail_host (") && faults[0].contains("is not allowed"),
        "{faults:?}"
    );
}

#[test]
fn the_site_is_where_leptos_says_then_beside_the_binary_then_in_target() {
    let setup = Setup::new();
    assert_eq!(setup.load().site_root, PathBuf::from("target/site"));
    let mut beside = Setup::new();
    std::fs::create_dir(beside.dir.path().join("site")).unwrap();
    beside.sources.binary_dir = Some(beside.dir.path().to_owned());
    assert_eq!(beside.load().site_root, beside.dir.path().join("site"));
    let told = beside.env("LEPTOS_SITE_ROOT", "/srv/site");
    assert_eq!(told.load().site_root, PathBuf::from("/srv/site"));
    assert_eq!(
        told.flag("site_root", "/else").load().site_root,
        PathBuf::from("/else")
    );
}

#[test]
fn metrics_are_told_nowhere_unless_it_is_said_and_never_where_the_pages_are() {
    assert_eq!(Setup::new().load().metrics_listen, None);
    let apart = Setup::new().flag("metrics_listen", "127.0.0.1:9464").load();
    assert_eq!(apart.metrics_listen, Some(([127, 0, 0, 1], 9464).into()));
    let faults = Setup::new()
        .flag("listen", "127.0.0.1:3000")
        .flag("metrics_listen", "127.0.0.1:3000")
        .faults();
    assert!(
        faults[0].starts_with("metrics_listen (--metrics-listen): the pages are there"),
        "{faults:?}"
    );
    let free = Setup::new()
        .flag("listen", "127.0.0.1:0")
        .flag("metrics_listen", "127.0.0.1:0");
    assert!(
        free.load().metrics_listen.is_some(),
        "two free ports are two ports"
    );
    assert_eq!(Setup::new().flag("metrics_listen", "9464").faults().len(), 1);
}

#[test]
fn traces_go_nowhere_unless_there_is_a_collector_and_its_address_holds_no_secret() {
    assert_eq!(Setup::new().load().otel_endpoint, None);
    for (typed, kept) in [
        ("http://127.0.0.1:4318", "http://127.0.0.1:4318"),
        ("https://otel.example/usher/", "https://otel.example/usher"),
    ] {
        let settings = Setup::new().flag("otel_endpoint", typed).load();
        assert_eq!(settings.otel_endpoint.as_deref(), Some(kept));
    }
    for wrong in [
        "otel.example:4318",
        "grpc://otel.example",
        "https://ada:hush@otel.example",
        "https://otel.example/?key=hush",
        "",
    ] {
        let faults = Setup::new().flag("otel_endpoint", wrong).faults();
        assert!(faults.len() == 1 && !faults[0].contains("hush"), "{faults:?}");
    }
}

#[test]
fn variables_of_other_programs_are_left_alone() {
    let environment: BTreeMap<String, OsString> = [("PATH", "x"), ("USHERS", "x")]
        .map(|(n, v)| (n.to_owned(), v.into()))
        .into();
    let sources = Sources {
        environment,
        working_dir: "/nowhere".into(),
        ..Sources::default()
    };
    assert!(Settings::load(&sources).is_ok());
}
