//! Privacy of the conversation (A56): certificates, host names, and STARTTLS that somebody tampered with.

#![expect(clippy::unwrap_used, reason = "a test whose scene can’t be set may end so")]

mod support;

use domain::EmailAddress;
use mail::{Encryption, Sender, SmtpMailer, SmtpSettings};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use secrecy::SecretString;
use service::ports::{MailOutcome, Mailer};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use support::invitation_mail;
use support::scripted_server::{Act, Line, ScriptedServer, Step};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    folder: tempfile::TempDir,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::<String>::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ca.pem"), issuer.pem()).unwrap();
        Self { issuer, folder }
    }

    fn pem(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    fn server_for(&self, host: &str) -> TlsAcceptor {
        self.server_with(&CertificateParams::new(vec![host.to_owned()]).unwrap())
    }

    fn server_with(&self, params: &CertificateParams) -> TlsAcceptor {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::Pkcs8(key.serialize_der().into()),
            )
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }
}

async fn send(server: &ScriptedServer, encryption: Encryption, root: Option<&Path>) -> MailOutcome {
    let settings = SmtpSettings {
        host: "localhost".into(),
        port: server.address.port(),
        encryption,
        user: Some("usher".into()),
        password: Some(SecretString::from("hunter2")),
        sender: Sender {
            name: "Usher".into(),
            address: EmailAddress::parse("usher@usher.example").unwrap(),
        },
        root_certificate: root.map(Path::to_owned),
    };
    let mailer = SmtpMailer::new(&settings, Duration::from_secs(50)).unwrap();
    mailer.send(&invitation_mail()).await
}

#[tokio::test]
async fn a_certificate_of_an_authority_that_is_trusted_is_good_for_tls_and_for_starttls() {
    let authority = Authority::new();
    for (encryption, line) in [
        (Encryption::Tls, Line::Tls(authority.server_for("localhost"))),
        (
            Encryption::StartTls,
            Line::StartTls(authority.server_for("localhost")),
        ),
    ] {
        let server = ScriptedServer::start_on(line, &[]).await;
        let outcome = send(&server, encryption, Some(&authority.pem())).await;
        assert_eq!(outcome, MailOutcome::Accepted("250 2.0.0 queued as 4711".into()));
        let verbs = server.heard()[0].verbs().join(" ");
        let expected = match encryption {
            Encryption::StartTls => "EHLO STARTTLS EHLO AUTH MAIL RCPT DATA QUIT",
            _ => "EHLO AUTH MAIL RCPT DATA QUIT",
        };
        assert_eq!(verbs, expected);
    }
}

#[tokio::test]
async fn a56_a_certificate_of_a_stranger_is_refused_for_good_and_says_so() {
    let authority = Authority::new();
    for (encryption, line) in [
        (Encryption::Tls, Line::Tls(authority.server_for("localhost"))),
        (
            Encryption::StartTls,
            Line::StartTls(authority.server_for("localhost")),
        ),
    ] {
        let server = ScriptedServer::start_on(line, &[]).await;
        let outcome = send(&server, encryption, None).await;
        assert!(
            matches!(&outcome, MailOutcome::Never(why) if why.contains("not to be trusted")),
            "{outcome:?}"
        );
        assert!(!server.heard()[0].verbs().contains(&"AUTH"));
    }
}

#[tokio::test]
async fn a56_a_certificate_for_another_host_is_refused_for_good() {
    let authority = Authority::new();
    let line = Line::Tls(authority.server_for("mail.example.com"));
    let server = ScriptedServer::start_on(line, &[]).await;
    let outcome = send(&server, Encryption::Tls, Some(&authority.pem())).await;
    assert!(
        matches!(&outcome, MailOutcome::Never(why) if why.contains("not to be trusted")),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn a56_a_certificate_that_has_run_out_is_refused_for_good() {
    let authority = Authority::new();
    let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2021, 1, 1);
    let server = ScriptedServer::start_on(Line::Tls(authority.server_with(&params)), &[]).await;
    let outcome = send(&server, Encryption::Tls, Some(&authority.pem())).await;
    assert!(
        matches!(&outcome, MailOutcome::Never(why) if why.contains("not to be trusted")),
        "{outcome:?}"
    );
    assert!(!server.heard()[0].verbs().contains(&"AUTH"));
}

#[tokio::test]
async fn a56_where_starttls_was_stripped_nothing_is_sent_in_clear() {
    let server = ScriptedServer::start(&[&[(
        Step::Ehlo,
        Act::Say("250-scripted.example\r\n250 AUTH PLAIN LOGIN"),
    )]])
    .await;
    let outcome = send(&server, Encryption::StartTls, None).await;
    assert!(
        matches!(&outcome, MailOutcome::Later(why) if why.contains("does not offer STARTTLS")),
        "{outcome:?}"
    );
    assert_eq!(server.heard()[0].verbs(), ["EHLO"]);
}

#[tokio::test]
async fn a56_answers_slipped_in_behind_the_go_ahead_are_not_taken_for_answers_under_tls() {
    let authority = Authority::new();
    let line = Line::StartTls(authority.server_for("localhost"));
    let server = ScriptedServer::start_on(
        line,
        &[&[(
            Step::StartTls,
            Act::Say(
                "220 go ahead\r\n250-evil.example\r\n250 AUTH PLAIN LOGIN\r\n235 ok\r\n250 ok\r\n250 ok",
            ),
        )]],
    )
    .await;
    let outcome = send(&server, Encryption::StartTls, Some(&authority.pem())).await;
    assert!(
        matches!(&outcome, MailOutcome::Later(why) if why.contains("failed")),
        "{outcome:?}"
    );
    assert_eq!(server.heard()[0].verbs(), ["EHLO", "STARTTLS"]);
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_where_tls_is_set_gets_nothing() {
    let server = ScriptedServer::start(&[]).await;
    let outcome = send(&server, Encryption::Tls, None).await;
    assert!(matches!(&outcome, MailOutcome::Later(_)), "{outcome:?}");
}
