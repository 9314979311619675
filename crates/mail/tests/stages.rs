//! R07: every stage of a conversation at which a server can refuse, break off or take its time.

#![expect(clippy::unwrap_used, reason = "a test whose scene can’t be set may end so")]

mod support;

use domain::EmailAddress;
use mail::{Encryption, Sender, SmtpMailer, SmtpSettings};
use service::ports::{MailOutcome, Mailer};
use std::time::Duration;
use support::invitation_mail;
use support::scripted_server::{Act, Script, ScriptedServer, Step};

const LONG: Duration = Duration::from_secs(50);
const MOMENT: Duration = Duration::from_millis(300);

/// A mailer whose tries take so long at most.
fn mailer(server: &ScriptedServer, limit: Duration) -> SmtpMailer {
    let settings = SmtpSettings {
        host: "127.0.0.1".into(),
        port: server.address.port(),
        encryption: Encryption::None,
        user: None,
        password: None,
        sender: Sender {
            name: "Usher".into(),
            address: EmailAddress::parse("usher@usher.example").unwrap(),
        },
        root_certificate: None,
    };
    SmtpMailer::new(&settings, limit).unwrap()
}

/// What comes of a try under this script, and how much of a message the server saw.
async fn one_try(script: &'static [Script], limit: Duration) -> (MailOutcome, usize) {
    let server = ScriptedServer::start(script).await;
    let outcome = mailer(&server, limit).send(&invitation_mail()).await;
    let heard = server.heard();
    assert_eq!(heard.len(), 1, "one conversation for one try");
    (outcome, heard[0].data.len())
}

macro_rules! scripts {
    ($act:expr, $($step:ident),+) => {[$((Step::$step, &[&[(Step::$step, $act)] as Script] as &'static [Script])),+]};
}

#[tokio::test]
async fn r07_a_5xx_is_never_at_whatever_stage_it_comes() {
    for (step, script) in scripts!(Act::Say("554 5.7.1 no"), Banner, Ehlo, Mail, Rcpt, Data, Dot) {
        let (outcome, seen) = one_try(script, LONG).await;
        assert_eq!(outcome, MailOutcome::Never("554 5.7.1 no".into()), "{step:?}");
        assert_eq!(seen > 0, step == Step::Dot, "{step:?}");
    }
}

#[tokio::test]
async fn r07_a_4xx_is_later_at_whatever_stage_it_comes() {
    for (step, script) in scripts!(Act::Say("421 4.3.2 closing"), Banner, Ehlo, Mail, Rcpt, Data, Dot) {
        let (outcome, seen) = one_try(script, LONG).await;
        assert_eq!(
            outcome,
            MailOutcome::Later("421 4.3.2 closing".into()),
            "{step:?}"
        );
        assert_eq!(seen > 0, step == Step::Dot, "{step:?}");
    }
}

#[tokio::test]
async fn r07_a_server_that_hangs_up_is_later_at_whatever_stage_it_does() {
    for (step, script) in scripts!(Act::HangUp, Banner, Ehlo, Mail, Rcpt, Data, Dot) {
        let (outcome, _) = one_try(script, LONG).await;
        assert!(
            matches!(&outcome, MailOutcome::Later(why) if why.contains("failed")),
            "{step:?}: {outcome:?}"
        );
    }
}

#[tokio::test]
async fn r07_whatever_a_server_answers_to_the_goodbye_the_message_is_taken() {
    for (step, script) in scripts!(Act::Say("554 what?"), Quit)
        .into_iter()
        .chain(scripts!(Act::HangUp, Quit))
    {
        let (outcome, _) = one_try(script, LONG).await;
        assert!(
            matches!(outcome, MailOutcome::Accepted(_)),
            "{step:?}: {outcome:?}"
        );
    }
}

#[tokio::test]
async fn r07_a_late_answer_is_an_answer_at_whatever_stage_it_comes() {
    for (step, script) in scripts!(Act::Late(MOMENT), Banner, Ehlo, Mail, Rcpt, Data, Dot) {
        let (outcome, _) = one_try(script, LONG).await;
        assert!(
            matches!(outcome, MailOutcome::Accepted(_)),
            "{step:?}: {outcome:?}"
        );
    }
}

#[tokio::test]
async fn r07_a_server_that_speaks_byte_by_byte_is_listened_to_while_there_is_time() {
    const SLOW: &[Script] = &[&[(Step::Banner, Act::Drip(Duration::from_millis(2)))]];
    const SLOWER: &[Script] = &[&[(Step::Banner, Act::Drip(Duration::from_secs(1)))]];
    let (outcome, _) = one_try(SLOW, LONG).await;
    assert!(matches!(outcome, MailOutcome::Accepted(_)), "{outcome:?}");
    let (outcome, _) = one_try(SLOWER, MOMENT).await;
    assert!(
        matches!(&outcome, MailOutcome::Later(why) if why.contains("did not answer within")),
        "{outcome:?}"
    );
}
