//! Sending over the server that administrators set [M-C11].

#![expect(clippy::unwrap_used, reason = "a test whose scene can’t be set may end so")]

mod support;

use domain::{EmailAddress, MailEncryption, MailHost, MailServer, MailUser, SenderName};
use mail::SettableMailer;
use secrecy::SecretString;
use service::ports::{MailLogin, MailOutcome, MailWay, Mailer};
use support::invitation_mail;
use support::scripted_server::{Act, ScriptedServer, Step};

fn login(host: &str, port: u16, password: Option<&str>) -> MailLogin {
    MailLogin {
        server: MailServer {
            host: MailHost::parse(host).unwrap(),
            port,
            encryption: MailEncryption::None,
            user: password.map(|_| MailUser::parse("ada").unwrap()),
            sender_name: Some(SenderName::parse("Usher").unwrap()),
            sender: EmailAddress::parse("usher@usher.example").unwrap(),
        },
        password: password.map(SecretString::from),
    }
}

async fn send(mailer: &SettableMailer) -> MailOutcome {
    mailer.send(&invitation_mail()).await
}

#[tokio::test]
async fn m_c11_mail_goes_over_the_server_that_was_set_last_and_waits_while_there_is_none() {
    let mailer = SettableMailer::default();
    assert_eq!((mailer.is_set(), mailer.way()), (false, MailWay::Settable));
    let (first, second) = (ScriptedServer::start(&[]).await, ScriptedServer::start(&[]).await);
    assert_eq!(
        mailer.set(Some(login("127.0.0.1", first.address.port(), None))),
        None
    );
    assert!(matches!(send(&mailer).await, MailOutcome::Accepted(_)));
    assert_eq!(
        mailer.set(Some(login("localhost", second.address.port(), None))),
        None
    );
    assert!(matches!(send(&mailer).await, MailOutcome::Accepted(_)));
    assert_eq!((first.heard().len(), second.heard().len()), (1, 1));
    let why = mailer.set(Some(login("mail.example.com", 25, None)));
    assert!(why.unwrap().contains("must be encrypted"));
    assert!(!mailer.is_set(), "in clear nothing goes over a network");
    assert_eq!(mailer.set(None), None);
    assert_eq!(
        send(&mailer).await,
        MailOutcome::Later("no mail server is set".into())
    );
}

#[tokio::test]
async fn m_c11_a_server_that_says_the_password_back_is_not_quoted_with_it() {
    // AGFkYQBvcGVuIHNlc2FtZQ== is what signs ada in with the password, and b3BlbiBzZXNhbWU= the password alone.
    const ECHO: Act = Act::Say("535 no: open sesame, AGFkYQBvcGVuIHNlc2FtZQ==, b3BlbiBzZXNhbWU=");
    let server = ScriptedServer::start(&[&[(Step::Auth, ECHO)]]).await;
    let mailer = SettableMailer::default();
    mailer.set(Some(login(
        "127.0.0.1",
        server.address.port(),
        Some("open sesame"),
    )));
    match send(&mailer).await {
        MailOutcome::Never(said) => assert_eq!(said, "535 no: …, …, …"),
        other => panic!("{other:?}"),
    }
}
