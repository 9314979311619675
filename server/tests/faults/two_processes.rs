//! R09: two processes on one PostgreSQL database share limits, seats and the outbox.

use crate::account::Known;
use crate::acts::Acts;
use crate::browser::Told;
use crate::post_office::Step;
use crate::rounds::Draw;
use crate::rows::{Kind, number};
use crate::scene::{BETWEEN, Scene, choose_app, no_panic, subscribe};
use crate::server::{PATIENCE, Server};
use crate::tally::{Tally, rounds};
use futures::future::join_all;
use std::sync::Arc;
use tokio::time::timeout;

/// How many invitations an hour an inviter has; each round uses them up.
const LIMIT: usize = 40;
/// How many of them are for the few seats.
const SEATS: usize = 10;
/// More people than two processes send mails to at once.
const MANY: usize = 24;
/// How far each mail that is being sent has come when one of the processes dies.
const STEPS: [Step; 4] = [Step::Banner, Step::Mail, Step::Data, Step::Dot];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r09_two_processes_share_limits_seats_and_the_outbox() {
    let mut tally = Tally::of(
        "R09 two processes: limits, seats, outbox, acceptances raced",
        Kind::Postgres,
    );
    let limit = LIMIT.to_string();
    let mut scene = Scene::open_with(Kind::Postgres, &["--invitations-per-hour", &limit]).await;
    let mut twin = scene.server.twin();
    twin.start("").await;
    for round in 0..rounds().min(10) {
        tally.strike();
        let package = format!("Package {round}");
        subscribe(&scene.acts.ada, &package, &SEATS.to_string()).await;
        let form = choose_app(&scene.acts.ada, &package).await;
        scene.acts.forms[1] = Arc::new(form);
        let seated = race(&scene.acts, &twin, 2 * SEATS, true).await;
        assert_eq!(seated.len(), SEATS, "as many as there are seats");
        let others = race(&scene.acts, &twin, LIMIT, false).await;
        assert_eq!(others.len(), LIMIT - SEATS, "as many as the limit leaves");
        scene.check().await;
        for address in &seated[..4] {
            race_to_accept(&scene.acts, &twin, address).await;
        }
        scene.check().await;
        scene.server.pass(3_601);
        tally.survived();
    }
    twin.stop().await;
    scene.close().await;
}

/// What one process has claimed when it dies, the other one sends.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r09_one_of_two_processes_is_killed_while_both_send() {
    let mut draw = Draw::new("R09");
    let mut tally = Tally::of("R09 one of two processes killed while both send", Kind::Postgres);
    let scene = Scene::open(Kind::Postgres).await;
    for _ in 0..rounds().min(50) {
        tally.strike();
        let mut twin = scene.server.twin();
        twin.start("").await;
        let (acts, office) = (scene.acts.clone(), &scene.acts.office);
        office.hold_at(Some(STEPS[draw.under(STEPS.len())]));
        let importing = tokio::spawn(async move { acts.import(MANY).await });
        let sending = timeout(PATIENCE, both_send(&scene)).await;
        sending.expect("both send");
        no_panic(&twin.kill());
        office.another_life();
        office.hold_at(None);
        assert_eq!(importing.await.unwrap(), Told::Done, "the other process goes on");
        scene.server.pass(BETWEEN);
        scene.check().await;
        tally.survived();
    }
    scene.close().await;
}

/// Waits until each of the two has claimed mails: a process has one lease at a time, and what it claims it sends.
async fn both_send(scene: &Scene) {
    let leases = "SELECT CAST(COUNT(DISTINCT lease_id) AS TEXT) FROM outbox
        WHERE lease_until IS NOT NULL AND state IN ('queued', 'retrying')";
    loop {
        let talks = scene.acts.office.talks();
        if number(&scene.url, leases).await == 2 {
            break;
        }
        scene.acts.office.more_talks_than(talks).await;
    }
}

/// So many invite one person each, half of them at the other process, all at once; whom it was acknowledged for.
async fn race(acts: &Acts, twin: &Server, count: usize, seat: bool) -> Vec<String> {
    let there = acts.ada.at(twin.address());
    let invite = |number: usize| {
        let ada = if number.is_multiple_of(2) {
            &acts.ada
        } else {
            &there
        };
        async move {
            let address = acts.account().new_people(1, seat);
            let told = acts.invite_with(ada, &address, seat).await;
            assert!(matches!(told, Told::Done | Told::Refused), "{told:?}");
            (told == Told::Done).then(|| address.concat())
        }
    };
    let told = join_all((0..count).map(invite)).await;
    told.into_iter().flatten().collect()
}

/// One link, in two browsers at two processes: one of them gets in.
async fn race_to_accept(acts: &Acts, twin: &Server, address: &str) {
    let letter = acts.office.letters_to(address).pop().expect("a mail");
    let browsers = [acts.nobody.fresh(), acts.nobody.fresh().at(twin.address())];
    let [one, other] = browsers
        .each_ref()
        .map(|browser| acts.accept_with(browser, address, &letter.link, &letter.code));
    let told: [Told; 2] = tokio::join!(one, other).into();
    let mut account = acts.account();
    let person = account.person(address);
    (person.accepted, person.open) = (Known::Yes, true);
    assert_eq!(
        told.iter().filter(|told| **told == Told::Done).count(),
        1,
        "{told:?}"
    );
}
