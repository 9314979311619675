//! Signing in, sessions, and the ladder.

use crate::world::{PASSWORD, World, refusal};
use domain::{Act, RoleTemplate, SignInRefusal, Span};
use service::{Client, NewSession, SignIn};

fn typed(address: &str, password: &str) -> SignIn {
    SignIn {
        name: address.into(),
        password: password.into(),
        keep: false,
    }
}

fn from(address: &str) -> Client {
    Client {
        address: Some(address.into()),
        session: None,
    }
}

/// A browser that has a session.
fn with(session: &NewSession) -> Client {
    Client {
        address: Some("192.0.2.1".into()),
        session: Some(session.token.clone()),
    }
}

#[tokio::test]
async fn a46_unknown_wrong_inactive_and_not_yet_accepted_get_one_answer() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    world
        .usher
        .deactivate(&ada, bea.seat.authority.member)
        .await
        .unwrap();
    world.invite(&ada, "cy@engines.example", "User").await;
    for (address, password) in [
        ("nobody@engines.example", PASSWORD),
        ("ada@engines.example", "wrong"),
        ("bea@engines.example", PASSWORD),
        ("cy@engines.example", PASSWORD),
        ("not an address", PASSWORD),
        ("", ""),
    ] {
        let refused = refusal(
            world
                .usher
                .sign_in(typed(address, password), &from("192.0.2.1"))
                .await,
        );
        assert_eq!(refused, SignInRefusal::NotRight, "{address}");
    }
}

#[tokio::test]
async fn the_ladder_slows_a_guesser_down_and_locks_nobody_out() {
    let (world, _) = World::with(RoleTemplate::General).await;
    for _ in 0..5 {
        let refused = world
            .usher
            .sign_in(typed("ada@engines.example", "wrong"), &from("192.0.2.1"))
            .await;
        assert_eq!(refusal(refused), SignInRefusal::NotRight);
    }
    let refused = world
        .usher
        .sign_in(typed("ADA@engines.example", PASSWORD), &from("192.0.2.1"))
        .await;
    assert!(
        matches!(refusal(refused), SignInRefusal::Wait { .. }),
        "even with the right password"
    );
    let elsewhere = world
        .usher
        .sign_in(typed("ada@engines.example", PASSWORD), &from("198.51.100.7"))
        .await;
    assert!(elsewhere.is_ok(), "the owner, from another network");
    world.pass(Span::seconds(5));
    assert!(
        world
            .usher
            .sign_in(typed("ada@engines.example", PASSWORD), &from("192.0.2.1"))
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn who_began_earlier_than_the_try_before_theirs_waits_only_where_there_is_a_delay() {
    let (world, _) = World::with(RoleTemplate::General).await;
    let client = from("192.0.2.1");
    for tries in 1..=5 {
        let wrong = world
            .usher
            .sign_in(typed("ada@engines.example", "wrong"), &client);
        assert_eq!(refusal(wrong.await), SignInRefusal::NotRight);
        world.set_back(Span::seconds(1));
        let right = world
            .usher
            .sign_in(typed("ada@engines.example", PASSWORD), &client)
            .await;
        assert!(right.is_ok(), "{tries}");
    }
    for _ in 0..5 {
        let wrong = world
            .usher
            .sign_in(typed("ada@engines.example", "wrong"), &client);
        assert_eq!(refusal(wrong.await), SignInRefusal::NotRight);
    }
    world.set_back(Span::seconds(1));
    let waits = refusal(
        world
            .usher
            .sign_in(typed("ada@engines.example", PASSWORD), &client)
            .await,
    );
    assert!(matches!(waits, SignInRefusal::Wait { .. }), "{waits:?}");
}

#[tokio::test]
async fn unknown_addresses_climb_the_same_ladder() {
    let (world, _) = World::with(RoleTemplate::General).await;
    for _ in 0..5 {
        refusal(
            world
                .usher
                .sign_in(typed("nobody@engines.example", "wrong"), &from("192.0.2.1"))
                .await,
        );
    }
    let refused = world
        .usher
        .sign_in(typed("nobody@engines.example", "wrong"), &from("192.0.2.1"))
        .await;
    assert!(matches!(refusal(refused), SignInRefusal::Wait { .. }));
}

#[tokio::test]
async fn a_session_ends_after_8_hours_unused_and_24_in_all() {
    let (world, _) = World::with(RoleTemplate::General).await;
    let session = world
        .usher
        .sign_in(typed("ada@engines.example", PASSWORD), &from("192.0.2.1"))
        .await
        .unwrap();
    let alive = async || world.usher.principal(&session.token).await.unwrap().is_some();
    for _ in 0..3 {
        world.pass(Span::hours(7));
        assert!(alive().await);
    }
    world.pass(Span::hours(3));
    assert!(!alive().await, "24 hours in all");
    let idle = world
        .usher
        .sign_in(typed("ada@engines.example", PASSWORD), &from("192.0.2.1"))
        .await
        .unwrap();
    world.pass(Span::hours(8));
    assert!(
        world.usher.principal(&idle.token).await.unwrap().is_none(),
        "8 hours unused"
    );
}

#[tokio::test]
async fn c5_a_session_that_was_signed_out_is_dead_on_the_server() {
    let (world, _) = World::with(RoleTemplate::General).await;
    let session = world
        .usher
        .sign_in(typed("ada@engines.example", PASSWORD), &from("192.0.2.1"))
        .await
        .unwrap();
    world.usher.sign_out(&with(&session)).await.unwrap();
    assert!(world.usher.principal(&session.token).await.unwrap().is_none());
}

#[tokio::test]
async fn a41_signing_in_ends_the_session_that_the_browser_brought() {
    let (world, _) = World::with(RoleTemplate::General).await;
    let ada = || typed("ada@engines.example", PASSWORD);
    let first = world.usher.sign_in(ada(), &from("192.0.2.1")).await.unwrap();
    let second = world.usher.sign_in(ada(), &with(&first)).await.unwrap();
    assert!(world.usher.principal(&first.token).await.unwrap().is_none());
    assert!(world.usher.principal(&second.token).await.unwrap().is_some());
}

#[tokio::test]
async fn signing_in_and_out_is_audited_and_says_when_somebody_was_last_seen() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.pass(Span::hours(3));
    let typed = typed("ada@engines.example", PASSWORD);
    let session = world.usher.sign_in(typed, &from("192.0.2.1")).await.unwrap();
    assert_eq!(world.members(&ada).await[0].last_seen_at, Some(world.usher.now()));
    for _ in 0..2 {
        world.usher.sign_out(&with(&session)).await.unwrap();
    }
    let acts = world.acts(&ada).await;
    assert_eq!(
        &acts[..2],
        [Act::SignedOut, Act::SignedIn],
        "once each, the latest first"
    );
    world.is_sound().await;
}
