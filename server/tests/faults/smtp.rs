//! R07: the mail server misbehaves at each stage of a conversation. What `crates/mail` and the use cases are asked one by
//! one is asked of the whole server here: what stands in the outbox, when it is tried again, what arrives.

use crate::browser::Told;
use crate::post_office::{Act, Step};
use crate::rounds::has_time;
use crate::rows::{Kind, on_both, rows};
use crate::scene::Scene;
use crate::server::PATIENCE;
use crate::tally::Tally;
use std::time::Duration;
use tokio::time::timeout;

/// Tried again a minute later, with what of the answer is told, and how many of it arrive in the end.
const LATER: [(Step, Act, &str, usize); 12] = [
    (Step::Banner, Act::Say("421 too busy"), "421 too busy", 1),
    (Step::Banner, Act::HangUp, "failed", 1),
    (Step::Ehlo, Act::Say("451 not now"), "451 not now", 1),
    (Step::Ehlo, Act::HangUp, "failed", 1),
    (
        Step::Mail,
        Act::Say("451 4.7.1 come back"),
        "451 4.7.1 come back",
        1,
    ),
    (Step::Mail, Act::HangUp, "failed", 1),
    (Step::Rcpt, Act::Say("450 mailbox busy"), "450 mailbox busy", 1),
    (Step::Rcpt, Act::HangUp, "failed", 1),
    (Step::Data, Act::Say("452 no room"), "452 no room", 1),
    (Step::Data, Act::HangUp, "failed", 1),
    (
        Step::Dot,
        Act::Say("451 4.3.0 try again"),
        "451 4.3.0 try again",
        1,
    ),
    // It was taken, and nobody can know.
    (Step::Dot, Act::HangUp, "failed", 2),
];

/// Never tried again.
const NEVER: [(Step, Act, &str); 5] = [
    (Step::Banner, Act::Say("554 go away"), "554 go away"),
    (Step::Mail, Act::Say("550 not from you"), "550 not from you"),
    (
        Step::Rcpt,
        Act::Say("550 5.1.1 nobody here"),
        "550 5.1.1 nobody here",
    ),
    (Step::Data, Act::Say("554 no"), "554 no"),
    (Step::Dot, Act::Say("554 5.7.1 spam"), "554 5.7.1 spam"),
];

/// As good as any.
const FINE: [(Step, Act); 5] = [
    (Step::Banner, Act::Late(Duration::from_secs(2))),
    (Step::Dot, Act::Late(Duration::from_secs(2))),
    (Step::Banner, Act::Drip(Duration::from_millis(10))),
    (Step::Quit, Act::HangUp),
    (Step::Quit, Act::Hang),
];

/// Given up after a minute, all at once: where there is time.
const SLOW: [(Step, Act); 5] = [
    (Step::Banner, Act::Hang),
    (Step::Rcpt, Act::Hang),
    (Step::Data, Act::Hang),
    // It was taken, and nobody can know: it comes twice.
    (Step::Dot, Act::Hang),
    (Step::Banner, Act::Drip(Duration::from_secs(1))),
];

on_both! {
    async fn r07_a_mail_server_that_misbehaves(kind: Kind) {
        let mut tally = Tally::of("R07 the mail server misbehaves at each stage", kind);
        let scene = Scene::open(kind).await;
        for (step, act, answer, copies) in LATER {
            tally.strike();
            let address = invite_while(&scene, &[(step, act)]).await;
            let (state, answered) = settled(&scene, &address).await;
            assert_eq!(state, "retrying", "{step:?} {act:?}: {answered}");
            assert!(answered.contains(answer), "{step:?} {act:?}: {answered}");
            is_due_soon(&scene, &address).await;
            try_again(&scene);
            arrive(&scene, &[address], copies).await;
            tally.survived();
        }
        for (step, act) in FINE {
            tally.strike();
            let address = invite_while(&scene, &[(step, act)]).await;
            assert_eq!(settled(&scene, &address).await.0, "sent", "{step:?} {act:?}");
            assert_eq!(scene.acts.office.letters_to(&address).len(), 1, "{step:?} {act:?}");
            tally.survived();
        }
        scene.check().await;
        for (step, act, answer) in NEVER {
            tally.strike();
            let address = invite_while(&scene, &[(step, act)]).await;
            let (state, answered) = settled(&scene, &address).await;
            assert_eq!(state, "failed", "{step:?} {act:?}: {answered}");
            assert!(answered.contains(answer), "{step:?} {act:?}: {answered}");
            let talks = scene.acts.office.talks();
            scene.server.pass(2 * 3_600);
            scene.someone().await;
            assert_eq!(scene.acts.office.talks(), talks + 1, "{address} is not tried again");
            assert!(scene.acts.office.letters_to(&address).is_empty());
            // There is no link to look for.
            scene.acts.account().person(&address).open = false;
            tally.survived();
        }
        if has_time() {
            slow(&scene, &mut tally).await;
        }
        scene.check().await;
        scene.close().await;
    }
}

async fn slow(scene: &Scene, tally: &mut Tally) {
    let mut people = Vec::new();
    for (step, act) in SLOW {
        tally.strike();
        people.push(invite_while(scene, &[(step, act)]).await);
    }
    // The clock jumps once all are given up: for whoever still hung it would be due later.
    for address in &people {
        let (state, answered) = settled(scene, address).await;
        assert_eq!(
            (state.as_str(), answered.contains("did not answer within")),
            ("retrying", true),
            "{answered}"
        );
        is_due_soon(scene, address).await;
    }
    try_again(scene);
    // Some are sent at once: which of them met which of these faults isn't known.
    arrive(scene, &people, people.len() + 1).await;
    for _ in people {
        tally.survived();
    }
}

/// Invites somebody whose mail meets this.
async fn invite_while(scene: &Scene, faults: &[(Step, Act)]) -> String {
    scene.acts.office.misbehave(faults);
    let (told, mut invited) = scene.acts.invite(1, false).await;
    assert_eq!(told, Told::Done);
    invited.remove(0)
}

/// State and answer of the mail to an address, once it was tried for the first time.
async fn settled(scene: &Scene, address: &str) -> (String, String) {
    let state = format!("SELECT state, COALESCE(answer, '') FROM outbox WHERE to_email = '{address}'");
    let settled = async {
        loop {
            let [state, answer]: [String; 2] = rows(&scene.url, &state).await.remove(0).try_into().unwrap();
            if state != "queued" {
                return (state, answer);
            }
        }
    };
    timeout(PATIENCE, settled).await.expect("it is tried")
}

/// It was tried once, and is due a minute later.
async fn is_due_soon(scene: &Scene, address: &str) {
    let due = format!(
        "SELECT CAST(tries AS TEXT), CAST((due_at - created_at) / 1000000 AS TEXT) FROM outbox WHERE to_email = '{address}'"
    );
    let [tries, due]: [String; 2] = rows(&scene.url, &due).await.remove(0).try_into().unwrap();
    assert_eq!(tries, "1");
    assert!(
        (60..=180).contains(&due.parse::<i64>().unwrap()),
        "{address} is due after {due} s"
    );
}

/// What is due in a minute is due. What comes now is another try of the same mail.
fn try_again(scene: &Scene) {
    scene.acts.office.another_life();
    scene.server.pass(61);
}

/// Each has a mail, and all together have so many.
async fn arrive(scene: &Scene, people: &[String], copies: usize) {
    let office = &scene.acts.office;
    let counts = || people.iter().map(|address| office.letters_to(address).len());
    let arrived = async {
        loop {
            let count = office.letters().len();
            if counts().all(|letters| letters > 0) && counts().sum::<usize>() >= copies {
                break;
            }
            office.more_than(count).await;
        }
    };
    timeout(PATIENCE, arrived).await.expect("they arrive");
    assert_eq!(counts().sum::<usize>(), copies);
}
