//! Many at once (A02, A11, A12); A18 has its parallel part in codes.rs.

use super::{LIST, Mailed, accept, bytes, invitation, mailed, post, users};
use crate::app::{PASSWORD, TestApp, until};
use crate::browser::Browser;
use crate::databases::on_both;
use crate::invite_steps::{step, subscribe};
use domain::Span;
use futures::future::{join, join_all};
use std::collections::BTreeSet;

const COUNT_OF_STATES: &str =
    "SELECT recorded_state || ' ' || COUNT(*) FROM invitations GROUP BY recorded_state ORDER BY 1";

/// Invites so many people with a seat each; their addresses.
async fn invite_with_seats(ada: &mut Browser, who: &str, count: usize) -> Vec<String> {
    let addresses: Vec<String> = (0..count)
        .map(|number| format!("{who}{number}@engines.example"))
        .collect();
    let form = ada.get("/users/invite").await;
    let typed = [("addresses", addresses.join(", ")), ("role", "User".to_owned())];
    let typed = typed.each_ref().map(|(name, value)| (*name, value.as_str()));
    let names: &[(&str, &str)] = match count {
        1 => &[("first_name", "Inga"), ("last_name", "Invited")],
        _ => &[],
    };
    let added = step(ada, &form, "add", &[&typed[..], names].concat()).await;
    let ready = step(ada, &added, "next", &[("accesses[0][app]", "Toolbox")]).await;
    let sent = ada.submit(&ready, "invite", &[]).await;
    assert!(sent.path.contains("?sent="), "{}", sent.text("main"));
    addresses
}

/// What somebody posts who has the mail, without looking at the page first.
fn form(mailed: &Mailed) -> Vec<(String, String)> {
    let fields = [
        ("token", mailed.token()),
        ("first_name", "Inga"),
        ("last_name", "Invited"),
        ("code", &mailed.code),
        ("password", PASSWORD),
        ("repeated", PASSWORD),
    ];
    fields
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

/// Whether the acceptance went through; anything but a plain refusal fails the test.
async fn accepted(app: &TestApp, mailed: &Mailed) -> bool {
    let page = accept(&mut app.browser(), &mailed.path, &form(mailed)).await;
    assert!(
        page.path == "/welcome" || page.status == 410,
        "{} {}",
        page.status,
        page.text("main")
    );
    page.path == "/welcome"
}

/// Whether the act on an invitation went through.
async fn done(ada: &Browser, act: &str, id: &str) -> bool {
    let page = post(&mut ada.clone(), LIST, act, &[("id", id)]).await;
    assert!(
        !page.status.is_server_error(),
        "{} {}",
        page.status,
        page.text("main")
    );
    page.path.contains("?cancelled=") || page.path.contains("?resent=")
}

/// Does something else first: hashing keeps an acceptance for some time. Whatever is to meet it comes later the next time
/// if it won, and sooner if it lost.
async fn wait(browser: &Browser, requests: usize) {
    for _ in 0..requests {
        browser.clone().head("/health/live").await;
    }
}

/// Asserts that so many seats are used and none is held.
async fn seats_are_used(app: &TestApp, ada: &mut Browser, used: usize) {
    let page = ada.get("/settings/subscriptions").await;
    let said = format!("{used} of 500 seats used, 0 held by invitations");
    assert!(page.says(&said), "{said}: {}", page.text("main"));
    assert_eq!(users(app).await.len(), 1 + used);
    app.is_sound().await;
}

on_both! {
    async fn a02_of_a_hundred_acceptances_of_one_link_at_once_one_goes_through(app: &TestApp) {
        let mut ada = app.administrator().await;
        subscribe(&mut ada, "Toolbox", "500").await;
        let address = invite_with_seats(&mut ada, "inga", 1).await.remove(0);
        let mailed = mailed(app, &address, 1).await;
        let typed = form(&mailed);
        let attempt = async || accept(&mut app.browser(), &mailed.path, &typed).await;
        let answers = join_all((0..100).map(|_| attempt())).await;
        let (won, lost): (Vec<_>, Vec<_>) = answers.iter().partition(|page| page.path == "/welcome");
        assert_eq!((won.len(), lost.len()), (1, 99));
        assert!(lost.iter().all(|page| page.status == 410 && page.says("Already accepted")));
        let told: BTreeSet<String> = lost.iter().map(|page| bytes(page)).collect();
        assert_eq!(told.len(), 1, "all of them are told the same");
        let accepted = "SELECT id FROM audit_events WHERE act = 'invitation accepted'";
        assert_eq!(app.texts(accepted).await.len(), 1);
        assert_eq!(app.texts("SELECT id FROM members").await.len(), 2);
        seats_are_used(app, &mut ada, 1).await;
    }

    async fn a11_of_a_cancellation_and_an_acceptance_at_once_exactly_one_wins(app: &TestApp) {
        let mut ada = app.administrator().await;
        subscribe(&mut ada, "Toolbox", "500").await;
        let addresses = invite_with_seats(&mut ada, "inga", 100).await;
        let (mut accepted_ids, mut cancelled_count, mut later) = (Vec::new(), 0, 0);
        for (number, address) in addresses.iter().enumerate() {
            let (mailed, id) = (mailed(app, address, 1).await, invitation(app, address).await);
            let cancel = async {
                wait(&ada, later).await;
                done(&ada, "cancel", &id).await
            };
            let accept = accepted(app, &mailed);
            let (accepted, cancelled) = if number < 50 {
                join(accept, cancel).await
            } else {
                let (cancelled, accepted) = join(cancel, accept).await;
                (accepted, cancelled)
            };
            assert!(accepted != cancelled, "{number}: accepted {accepted}, cancelled {cancelled}");
            later = if cancelled { later + 4 } else { later.saturating_sub(3) };
            cancelled_count += usize::from(cancelled);
            accepted_ids.extend(accepted.then_some(id));
        }
        for id in &accepted_ids {
            assert!(!done(&ada, "cancel", id).await, "what was accepted is cancelled no more");
        }
        let count = accepted_ids.len();
        assert!(count > 0 && cancelled_count > 0, "they did not meet: {count} were accepted");
        let states = [format!("accepted {count}"), format!("cancelled {cancelled_count}")];
        assert_eq!(app.texts(COUNT_OF_STATES).await, states);
        seats_are_used(app, &mut ada, count).await;
    }

    async fn a12_of_a_resend_and_an_acceptance_at_once_one_wins_and_the_other_is_told(app: &TestApp) {
        let mut ada = app.administrator().await;
        subscribe(&mut ada, "Toolbox", "500").await;
        let (mut again, mut later) = (Vec::new(), 0);
        for address in invite_with_seats(&mut ada, "inga", 40).await {
            let (mailed, id) = (mailed(app, &address, 1).await, invitation(app, &address).await);
            let resend = async {
                wait(&ada, later).await;
                done(&ada, "resend", &id).await
            };
            let (accepted, was_resent) = join(accepted(app, &mailed), resend).await;
            assert!(accepted != was_resent, "{address}: accepted {accepted}, resent {was_resent}");
            later = if was_resent { later + 6 } else { later.saturating_sub(5) };
            again.extend(was_resent.then_some((address, mailed)));
        }
        assert!(!again.is_empty() && again.len() < 40, "they did not meet: {} were resent", again.len());
        app.clock.pass(Span::minutes(2));
        for (address, old) in &again {
            assert!(!accepted(app, old).await, "the link before is dead");
            assert!(accepted(app, &mailed(app, address, 2).await).await);
        }
        seats_are_used(app, &mut ada, 40).await;
    }

    async fn a12_of_an_acceptance_and_the_end_of_its_time_one_wins(app: &TestApp) {
        let mut ada = app.administrator().await;
        subscribe(&mut ada, "Toolbox", "500").await;
        app.clock.stop();
        let mut mails = Vec::new();
        for address in invite_with_seats(&mut ada, "inga", 30).await {
            mails.push(mailed(app, &address, 1).await);
        }
        app.clock.pass(Span::seconds(24 * 3_600 - 1));
        let sweep = async {
            let those = "SELECT id FROM invitations WHERE recorded_state = 'accepted'";
            until("the first acceptance", async || app.texts(those).await.pop()).await;
            app.clock.pass(Span::seconds(1));
            while app.usher.expire().await.unwrap() {}
        };
        let (outcomes, ()) = join(join_all(mails.iter().map(|mailed| accepted(app, mailed))), sweep).await;
        let count = outcomes.iter().filter(|accepted| **accepted).count();
        assert!(count > 0 && count < 30, "they did not meet: {count} were accepted");
        let states = [format!("accepted {count}"), format!("expired {}", 30 - count)];
        assert_eq!(app.texts(COUNT_OF_STATES).await, states);
        ada.sign_in("ada@usher.example", PASSWORD).await;
        seats_are_used(app, &mut ada, count).await;
    }
}
