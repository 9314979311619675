//! R09: two processes on one PostgreSQL database share limits, seats and the outbox.

use crate::account::Known;
use crate::acts::Acts;
use crate::browser::Told;
use crate::rounds::{Draw, Tally, rounds};
use crate::rows::Kind;
use crate::scene::{BETWEEN, Scene, choose_app, subscribe};
use crate::server::Server;
use futures::future::join_all;
use std::sync::Arc;
use std::time::Duration;

/// How many invitations an hour an inviter has; each round uses them up.
const LIMIT: usize = 40;
/// How many of them are for the few seats.
const SEATS: usize = 10;

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
        let acts = scene.acts.clone();
        let importing = tokio::spawn(async move { acts.import(24).await });
        // The moment is the fault itself; nothing is waited for.
        tokio::time::sleep(Duration::from_millis(draw.under(700).try_into().unwrap())).await;
        twin.kill();
        scene.acts.office.another_life();
        assert_eq!(importing.await.unwrap(), Told::Done, "the other process goes on");
        scene.server.pass(BETWEEN);
        scene.check().await;
        tally.survived();
    }
    scene.close().await;
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
