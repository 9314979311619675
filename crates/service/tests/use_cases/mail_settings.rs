//! The mail server that administrators set, and test messages over it [M-C11].

use crate::world::{World, refusal};
use async_trait::async_trait;
use domain::{
    EmailAddress, FieldChange, InstanceRefusal, MailEncryption, MailHost, MailServer, MailSettingsRefusal,
    MailUser, RoleTemplate, SenderName, Span,
};
use secrecy::{ExposeSecret, SecretString};
use service::ports::{Mail, MailBody, MailLogin, MailOutcome, MailWay, Mailer};
use service::{Actor, PasswordFate, PasswordStanding};
use std::sync::{Arc, Mutex};

/// What it was told to send over, and what it sent.
#[derive(Default)]
struct Settable {
    login: Mutex<Option<MailLogin>>,
    sent: Mutex<Vec<Mail>>,
}

#[async_trait]
impl Mailer for Settable {
    fn is_set(&self) -> bool {
        self.login.lock().unwrap().is_some()
    }

    async fn send(&self, mail: &Mail) -> MailOutcome {
        self.sent.lock().unwrap().push(mail.clone());
        MailOutcome::Accepted("250 taken".into())
    }

    fn way(&self) -> MailWay {
        MailWay::Settable
    }

    fn set(&self, login: Option<MailLogin>) -> Option<String> {
        *self.login.lock().unwrap() = login;
        None
    }
}

impl Settable {
    /// The password that it signs in with.
    fn password(&self) -> Option<String> {
        let login = self.login.lock().unwrap();
        let password = login.as_ref()?.password.as_ref()?;
        Some(password.expose_secret().to_owned())
    }
}

async fn scene() -> (World, Actor, Arc<Settable>) {
    let mailer = Arc::new(Settable::default());
    let store = store::in_memory().await.unwrap();
    let world = World::around(store, Some(Arc::<Settable>::clone(&mailer)));
    let ada = world.set_up(RoleTemplate::General).await;
    (world, ada, mailer)
}

fn server(host: &str) -> MailServer {
    MailServer {
        host: MailHost::parse(host).unwrap(),
        port: 465,
        encryption: MailEncryption::Tls,
        user: MailUser::parse("usher").ok(),
        sender_name: SenderName::parse("Usher").ok(),
        sender: EmailAddress::parse("usher@engines.example").unwrap(),
    }
}

fn secret(password: &str) -> SecretString {
    SecretString::from(password)
}

#[tokio::test]
async fn m_c11_what_is_set_is_used_at_once_and_waiting_mail_goes_out() {
    let (world, ada, mailer) = scene().await;
    world.invite(&ada, "bea@engines.example", "User").await;
    assert_eq!(world.usher.deliver().await.unwrap().claimed, 0);
    assert!(!world.usher.has_mailer());
    let fate = world
        .usher
        .change_mail_settings(&ada, &server("mx"), Some(secret("open sesame")))
        .await;
    assert_eq!(fate.unwrap(), PasswordFate::Changed);
    assert!(world.usher.has_mailer());
    assert_eq!(mailer.password().as_deref(), Some("open sesame"));
    assert_eq!(world.usher.deliver().await.unwrap().claimed, 1);
    let shown = world.usher.mail_settings(&ada).await.unwrap();
    assert_eq!(
        (shown.server, shown.password),
        (Some(server("mx")), PasswordStanding::Kept)
    );
    world.is_sound().await;
}

#[tokio::test]
async fn m_c11_another_process_takes_up_what_was_set() {
    let (world, ada, _) = scene().await;
    let mailer = Arc::new(Settable::default());
    let other = World::around(Arc::clone(&world.store), Some(Arc::<Settable>::clone(&mailer)));
    world
        .usher
        .change_mail_settings(&ada, &server("mx"), Some(secret("open sesame")))
        .await
        .unwrap();
    assert!(!mailer.is_set());
    other.usher.deliver().await.unwrap();
    assert_eq!(mailer.password().as_deref(), Some("open sesame"));
    let moved = server("mx2");
    world
        .usher
        .change_mail_settings(&ada, &moved, Some(secret("another")))
        .await
        .unwrap();
    other.usher.deliver().await.unwrap();
    assert_eq!(mailer.password().as_deref(), Some("another"));
}

#[tokio::test]
async fn m_c11_a55_another_host_port_or_user_forgets_the_password_and_mail_waits_until_it_is_typed() {
    let changes: [fn(&mut MailServer); 3] = [
        |server| server.host = MailHost::parse("evil.example").unwrap(),
        |server| server.port = 2525,
        |server| server.user = MailUser::parse("somebody").ok(),
    ];
    for change in changes {
        let (world, ada, mailer) = scene().await;
        let first = server("mx");
        let set = async |server: &MailServer, password| {
            let fate = world.usher.change_mail_settings(&ada, server, password).await;
            fate.unwrap()
        };
        set(&first, Some(secret("open sesame"))).await;
        let mut renamed = first.clone();
        renamed.sender_name = None;
        assert_eq!(set(&renamed, None).await, PasswordFate::Kept);
        assert_eq!(mailer.password().as_deref(), Some("open sesame"));
        let mut moved = first.clone();
        change(&mut moved);
        assert_eq!(set(&moved, None).await, PasswordFate::Forgotten);
        assert!(!mailer.is_set(), "nobody signs in without a password");
        let shown = world.usher.mail_settings(&ada).await.unwrap();
        assert_eq!(shown.password, PasswordStanding::Missing);
        assert_eq!(
            set(&first, None).await,
            PasswordFate::None,
            "it does not come back with its host"
        );
        assert!(!mailer.is_set());
        assert_eq!(set(&first, Some(secret("anew"))).await, PasswordFate::Changed);
        assert_eq!(mailer.password().as_deref(), Some("anew"));
    }
}

#[tokio::test]
async fn a_server_that_nobody_signs_in_to_needs_no_password() {
    let (world, ada, mailer) = scene().await;
    let open = MailServer {
        user: None,
        encryption: MailEncryption::None,
        ..server("localhost")
    };
    let usher = &world.usher;
    usher.change_mail_settings(&ada, &open, None).await.unwrap();
    assert!(mailer.is_set());
    let refused = usher.change_mail_settings(&ada, &open, Some(secret("x"))).await;
    assert_eq!(refusal(refused), MailSettingsRefusal::PasswordWithoutUser);
    let abroad = MailServer {
        encryption: MailEncryption::None,
        ..server("mx")
    };
    let refused = usher.change_mail_settings(&ada, &abroad, Some(secret("x"))).await;
    assert_eq!(refusal(refused), MailSettingsRefusal::InClear);
}

#[tokio::test]
async fn only_who_runs_the_instance_sees_sets_and_tests_the_mail_server() {
    let (world, ada, mailer) = scene().await;
    world
        .usher
        .change_mail_settings(&ada, &server("mx"), Some(secret("open sesame")))
        .await
        .unwrap();
    world.invite(&ada, "bea@engines.example", "Admin").await;
    world.deliver_all().await;
    let link = mailer
        .sent
        .lock()
        .unwrap()
        .iter()
        .find_map(|mail| match &mail.body {
            MailBody::Invitation(body) => Some(body.clone()),
            _ => None,
        });
    let link = link.unwrap();
    let token = crate::world::token_in(&link);
    let service::ports::CodeInMail::Printed(code) = link.code else {
        panic!("the mail holds the code");
    };
    let joined = world
        .usher
        .accept(
            &token,
            crate::world::accept_with(&code),
            &service::Client::default(),
        )
        .await
        .unwrap();
    let bea = world.actor(&joined.session).await;
    assert_eq!(
        refusal(world.usher.mail_settings(&bea).await),
        InstanceRefusal::NotPermitted
    );
    let pretender = Actor {
        instance_admin: true,
        ..bea
    };
    let changed = world
        .usher
        .change_mail_settings(&pretender, &server("evil"), Some(secret("x")))
        .await;
    assert_eq!(refusal(changed), MailSettingsRefusal::NotPermitted);
    let to = EmailAddress::parse("bea@engines.example").unwrap();
    let tested = world.usher.send_test_mail(&pretender, &to).await;
    assert_eq!(refusal(tested), MailSettingsRefusal::NotPermitted);
    assert_eq!(mailer.password().as_deref(), Some("open sesame"));
}

#[tokio::test]
async fn where_the_operator_fixes_the_server_nothing_is_set() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let refused = world.usher.change_mail_settings(&ada, &server("mx"), None).await;
    assert_eq!(refusal(refused), MailSettingsRefusal::Fixed);
    assert_eq!(
        world.usher.mail_settings(&ada).await.unwrap().way,
        MailWay::Mailbox
    );
    assert_eq!(world.store.mail_settings().await.unwrap(), None);
}

#[tokio::test]
async fn a57_a_test_message_says_what_the_server_answered_and_comes_ever_more_slowly() {
    let (world, ada, mailer) = scene().await;
    let to = EmailAddress::parse("ada@engines.example").unwrap();
    let test = async || world.usher.send_test_mail(&ada, &to).await;
    assert_eq!(refusal(test().await), MailSettingsRefusal::NotSet);
    world
        .usher
        .change_mail_settings(&ada, &server("mx"), Some(secret("open sesame")))
        .await
        .unwrap();
    for _ in 0..3 {
        assert_eq!(test().await.unwrap(), MailOutcome::Accepted("250 taken".into()));
    }
    let until = match refusal(test().await) {
        MailSettingsRefusal::Wait { until } => until,
        other => panic!("{other}"),
    };
    assert_eq!(until.since(world.usher.now()), Span::seconds(15));
    world.pass(Span::seconds(15));
    test().await.unwrap();
    let sent = mailer.sent.lock().unwrap();
    assert_eq!(sent.len(), 4);
    assert!(matches!(&sent[0].body, MailBody::Test(body) if body.asked_by == "Ada Admin"));
    assert_ne!(sent[0].message_id, sent[1].message_id);
}

#[tokio::test]
async fn m_c11_no_secret_stands_in_the_audit_or_in_the_database() {
    let (world, ada, _) = scene().await;
    let change = async |server: MailServer, password| {
        let fate = world.usher.change_mail_settings(&ada, &server, password).await;
        fate.unwrap()
    };
    change(server("mx"), Some(secret("open sesame"))).await;
    change(server("mx"), None).await;
    change(server("mx2"), None).await;
    let kept = world.store.mail_settings().await.unwrap().unwrap();
    assert_eq!(kept.password, None);
    change(server("mx2"), Some(secret("open sesame"))).await;
    let kept = world.store.mail_settings().await.unwrap().unwrap();
    let sealed = kept.password.unwrap().0;
    assert!(!String::from_utf8_lossy(&sealed).contains("sesame"));
    let view = world
        .usher
        .audit_view(&ada, service::AuditOf::Instance, &domain::AuditFilter::default())
        .unwrap();
    let rows = world
        .usher
        .audit_page(&view, domain::ListPart::Start)
        .await
        .unwrap()
        .rows;
    let told: Vec<Vec<FieldChange<'_>>> = rows
        .iter()
        .filter(|row| row.act == domain::Act::MailSettingsChanged)
        .map(domain::AuditRow::changes)
        .filter(|changes| !changes.is_empty())
        .collect();
    assert_eq!(told.len(), 3, "what changed nothing is not told: {told:?}");
    let password = |after| FieldChange::Now {
        field: "password",
        after,
    };
    let host = FieldChange::Changed {
        field: "host",
        before: "mx",
        after: "mx2",
    };
    assert_eq!(told[1], [host, password("forgotten")]);
    assert_eq!(told[0], [password("changed")]);
    assert!(!format!("{rows:?}").contains("sesame"));
    world.is_sound().await;
}

#[tokio::test]
async fn a_password_that_does_not_open_is_missing_and_nothing_breaks() {
    let (world, ada, mailer) = scene().await;
    let mut tx = world.store.begin().await.unwrap();
    let damaged = service::SealedSecret(vec![7; 40]);
    tx.set_mail_settings(&server("mx"), Some(&damaged), world.usher.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    world.usher.deliver().await.unwrap();
    assert!(!mailer.is_set());
    let shown = world.usher.mail_settings(&ada).await.unwrap();
    assert_eq!(shown.password, PasswordStanding::Missing);
    let check_up = world.usher.check_up().await.unwrap();
    let ailments: Vec<String> = check_up.ailments().map(ToString::to_string).collect();
    assert!(ailments[0].contains("type it anew"), "{ailments:?}");
}
