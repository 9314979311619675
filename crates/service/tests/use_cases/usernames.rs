//! Usernames of those who have no address: proposed, taken, signed in with [M-B1].

use crate::slips::{enrol, from};
use crate::world::{PASSWORD, World, id_of, refusal};
use domain::{AcceptFailure, AcceptRefusal, Channel, RoleTemplate, SignInRefusal, Username, UsernameRefusal};
use service::{Actor, Client, Opening, SignIn};

impl World {
    async fn sign_in_refused(&self, name: &str, password: &str) -> SignInRefusal {
        let typed = SignIn {
            name: name.into(),
            password: password.into(),
            keep: false,
        };
        refusal(self.usher.sign_in(typed, &from("203.0.113.9")).await)
    }

    async fn proposed(&self, ada: &Actor, first: &str, last: &str) -> Option<String> {
        let invite = self.employee(ada, first, last, "").await;
        let id = id_of(self.outcome(ada, &invite).await);
        let opened = self.usher.open(Channel::Slip, &self.keys.slip(id, 1), None).await;
        let Opening::NewAccount(offer) = opened.unwrap() else {
            panic!("a slip that works")
        };
        assert_eq!(
            (offer.first_name.as_str(), offer.last_name.as_str()),
            (first, last)
        );
        offer.username.map(|username| username.to_string())
    }
}

#[tokio::test]
async fn m_b1_a_username_that_somebody_has_is_refused_and_the_slip_stays_good() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.enrolled(&ada, "mia.okafor").await;
    let (_, _, token) = world.slip_in_hand(&ada, "").await;
    let refused = world.enrol_refused(&token, enrol("MIA.Okafor", "")).await;
    assert_eq!(refused, AcceptFailure::UsernameTaken);
    let joined = world
        .usher
        .enrol(&token, enrol("mia.okafor2", ""), &Client::default())
        .await;
    joined.unwrap();
    assert_eq!(world.members(&ada).await.len(), 3);
    world.is_sound().await;
}

#[tokio::test]
async fn m_b1_a_username_is_proposed_in_plain_letters_and_numbered_when_somebody_has_it() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let proposed = async |first, last| world.proposed(&ada, first, last).await.unwrap();
    assert_eq!(proposed("Mia", "Okafor").await, "mia.okafor");
    assert_eq!(proposed("Zoë", "Şahin").await, "zoe.sahin");
    assert_eq!(proposed("Юрий", "Гагарин").await, "iurii.gagarin");
    assert_eq!(proposed("明", "李").await, "ming.li");
    world.enrolled(&ada, "mia.okafor").await;
    assert_eq!(proposed("Mia", "Okafor").await, "mia.okafor2");
    world.enrolled(&ada, "mia.okafor2").await;
    assert_eq!(proposed("Mía", "Okafor").await, "mia.okafor3");
}

#[tokio::test]
async fn m_b1_people_sign_in_with_their_username_in_any_case_and_unknown_ones_get_the_same_answer() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let mia = world.enrolled(&ada, "mia.okafor").await;
    for typed in ["mia.okafor", "MIA.Okafor", "  Mia.OKAFOR "] {
        assert_eq!(world.signed_in(typed).await.user, mia.user, "{typed:?}");
    }
    for (typed, password) in [
        ("mia.okafor", "wrong password"),
        ("no.such.person", PASSWORD),
        ("mia okafor", PASSWORD),
        ("mia.okafor@", PASSWORD),
    ] {
        let refused = world.sign_in_refused(typed, password).await;
        assert_eq!(refused, SignInRefusal::NotRight, "{typed:?}");
    }
    for name in ["mia.okafor", "no.such.person"] {
        for _ in 0..4 {
            world.sign_in_refused(name, "wrong password").await;
        }
        let refused = world
            .sign_in_refused(&name.to_uppercase(), "wrong password")
            .await;
        assert!(matches!(refused, SignInRefusal::Wait { .. }), "{name}");
    }
}

#[tokio::test]
async fn m_b1_a47_a_username_never_matches_an_address() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    assert_eq!(
        Username::parse("ada@engines.example"),
        Err(UsernameRefusal::LooksLikeAnAddress)
    );
    let mia = world.enrolled(&ada, "ada").await;
    let further = world.enrolled(&ada, "ada-engines.example").await;
    assert_eq!(world.signed_in("ada").await.user, mia.user);
    assert_eq!(world.signed_in("ada-engines.example").await.user, further.user);
    assert_eq!(world.signed_in("ada@engines.example").await.user, ada.user);
    let id = id_of(world.invite(&ada, "ada@elsewhere.example", "User").await);
    let token = world.token_mailed_to("ada@elsewhere.example").await;
    let opened = world.usher.open(Channel::Email, &token, None).await.unwrap();
    assert!(matches!(opened, Opening::NewAccount(_)), "{opened:?}");
    let as_mia = world.signed_in("ada").await;
    let code = world.keys.invite_code(id, 1);
    let refused = world
        .usher
        .join(&token, code.expose(), &as_mia, &Client::default())
        .await;
    assert_eq!(refusal(refused), AcceptFailure::Link(AcceptRefusal::WrongAccount));
}
