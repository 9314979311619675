//! The contact that stands for an invited person [M-A10].

use crate::databases::TestDatabase;
use crate::slips::{enrol, name, token_on};
use crate::world::{World, id_of, invite_to};
use domain::{ContactRow, InvitationState, PageNumber, RecordId, RecordState, RoleTemplate, Span};
use service::{Accept, Actor, Client, Invite, Whom};
use sqlx::{Connection, Executor, SqliteConnection};

const BEA: &str = "bea@engines.example";

impl World {
    async fn contacts(&self, actor: &Actor) -> Vec<ContactRow> {
        let page = self.usher.contacts(actor, "", PageNumber::FIRST).await;
        page.unwrap().rows
    }

    async fn only_contact(&self, actor: &Actor) -> ContactRow {
        let mut contacts = self.contacts(actor).await;
        assert_eq!(contacts.len(), 1, "{contacts:?}");
        contacts.remove(0)
    }

    /// Accepts the last invitation mailed to the address under this first name.
    async fn accept_as_named(&self, email: &str, first: &str) -> Actor {
        let token = self.token_mailed_to(email).await;
        let typed = Accept {
            first_name: name(first),
            ..self.typed(&token)
        };
        let joined = self.usher.accept(&token, typed, &Client::default()).await;
        self.actor(&joined.unwrap().session).await
    }
}

#[tokio::test]
async fn m_a10_a_contact_is_made_with_the_invitation_and_stands_for_the_member_under_the_name_they_gave() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, BEA, "User").await);
    let made = world.only_contact(&ada).await;
    assert_eq!(
        (made.name.as_str(), made.email.as_deref()),
        ("Bea Builder", Some(BEA))
    );
    assert_eq!(
        (made.member, made.invitation),
        (None, Some(InvitationState::Pending))
    );
    world.usher.resend(&ada, id).await.unwrap();
    assert_eq!(world.only_contact(&ada).await.id, made.id);
    world.pass(Span::minutes(1));
    let bea = world.accept_as_named(BEA, "Beatrix").await;
    let linked = world.only_contact(&ada).await;
    assert_eq!((linked.id, linked.name.as_str()), (made.id, "Beatrix Builder"));
    assert_eq!(linked.member, Some(bea.seat.authority.member));
    let found = world.usher.contacts(&ada, "BEATRIX", PageNumber::FIRST).await;
    assert_eq!(found.unwrap().rows.len(), 1, "found by it");
    world.is_sound().await;
}

#[tokio::test]
async fn m_a10_cancelling_removes_a_contact_that_nobody_touched() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    for _ in 0..2 {
        let id = id_of(world.invite(&ada, BEA, "User").await);
        assert_eq!(world.contacts(&ada).await.len(), 1);
        world.usher.cancel(&ada, id).await.unwrap();
        assert!(world.contacts(&ada).await.is_empty());
    }
    world.invite(&ada, BEA, "User").await;
    world.pass(Span::minutes(2));
    world.accept_as_named(BEA, "Bea").await;
    assert!(world.only_contact(&ada).await.member.is_some());
    world.is_sound().await;
}

#[tokio::test]
async fn m_a10_a_contact_of_which_somebody_told_how_far_it_is_stays_after_the_cancellation() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, BEA, "User").await);
    let record: RecordId = world.only_contact(&ada).await.id.to_string().parse().unwrap();
    let progress = world
        .usher
        .report_progress(&ada, record, RecordState::InProgress, None);
    progress.await.unwrap();
    world.usher.cancel(&ada, id).await.unwrap();
    assert_eq!(world.contacts(&ada).await.len(), 1);
    world.is_sound().await;
}

#[tokio::test]
async fn m_a10_inviting_anew_after_expiry_takes_the_contact_over() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.invite(&ada, BEA, "User").await;
    let made = world.only_contact(&ada).await;
    world.pass(Span::hours(24));
    let second = id_of(world.invite(&ada, BEA, "User").await);
    let kept = world.only_contact(&ada).await;
    assert_eq!(
        (kept.id, kept.invitation),
        (made.id, Some(InvitationState::Pending))
    );
    world.usher.cancel(&ada, second).await.unwrap();
    assert!(
        world.contacts(&ada).await.is_empty(),
        "goes with the one that has it"
    );
}

#[tokio::test]
async fn m_a10_an_older_invitation_that_is_resent_uses_the_contact_that_is_there() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let first = id_of(world.invite(&ada, BEA, "User").await);
    world.pass(Span::hours(24));
    world.invite(&ada, BEA, "User").await;
    let made = world.only_contact(&ada).await;
    world.pass(Span::hours(24));
    world.usher.resend(&ada, first).await.unwrap();
    let bea = world.accept_as_named(BEA, "Bea").await;
    let linked = world.only_contact(&ada).await;
    assert_eq!(
        (linked.id, linked.member),
        (made.id, Some(bea.seat.authority.member))
    );
    world.is_sound().await;
}

#[tokio::test]
async fn m_a10_a_contact_that_somebody_changed_stays_as_it_is_and_is_used() {
    let database = TestDatabase::sqlite();
    let world = World::of(&database).await;
    let ada = world.set_up(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, BEA, "User").await);
    let mut connection = SqliteConnection::connect(&database.url).await.unwrap();
    for touched in [
        "UPDATE contacts SET touched_at = 1",
        "UPDATE records SET title = 'Boss Builder' WHERE kind = 'contacts'",
    ] {
        connection.execute(touched).await.unwrap();
    }
    connection.close().await.unwrap();
    world.usher.cancel(&ada, id).await.unwrap();
    let kept = world.only_contact(&ada).await;
    assert_eq!(kept.name, "Boss Builder");
    let id = id_of(world.invite(&ada, BEA, "User").await);
    assert_eq!(world.only_contact(&ada).await.id, kept.id);
    world.usher.cancel(&ada, id).await.unwrap();
    assert_eq!(world.only_contact(&ada).await.id, kept.id);
    world.invite(&ada, BEA, "User").await;
    world.pass(Span::minutes(2));
    let bea = world.accept_as_named(BEA, "Bea").await;
    let linked = world.only_contact(&ada).await;
    assert_eq!((linked.id, linked.name.as_str()), (kept.id, "Boss Builder"));
    assert_eq!(linked.member, Some(bea.seat.authority.member));
    world.is_sound().await;
}

#[tokio::test]
async fn m_a10_m_b1_slips_have_contacts_and_two_of_one_name_have_two() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let first = world.slip(&ada, "B 1042").await;
    let second = world.slip(&ada, "").await;
    let made = world.contacts(&ada).await;
    assert_eq!(made.len(), 2);
    assert!(
        made.iter()
            .all(|contact| contact.name == "Mia Okafor" && contact.email.is_none())
    );
    assert_eq!(made[0].job_title.as_deref(), Some("Welder"));
    world.usher.cancel(&ada, second).await.unwrap();
    let left = world.only_contact(&ada).await;
    let token = token_on(&world.print(&ada, first).await);
    let typed = enrol("mia.okafor", "B 1042");
    let joined = world.usher.enrol(&token, typed, &Client::default()).await;
    let mia = world.actor(&joined.unwrap().session).await;
    let linked = world.only_contact(&ada).await;
    assert_eq!(
        (linked.id, linked.member),
        (left.id, Some(mia.seat.authority.member))
    );
    world.is_sound().await;
}

#[tokio::test]
async fn m_a10_m_e6_offering_apps_to_a_member_makes_no_contact_and_a_user_of_another_business_gets_one() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, BEA, "User", None).await;
    let before = world.only_contact(&ada).await;
    let (_, access) = world.subscribe(&ada, "Flow", None).await;
    let base = invite_to(&[], world.role(&ada, "User").await);
    let offer = Invite {
        whom: Whom::User(bea.user),
        accesses: vec![access],
        ..base.clone()
    };
    let id = id_of(world.outcome(&ada, &offer).await);
    assert_eq!(world.only_contact(&ada).await, before);
    world.usher.cancel(&ada, id).await.unwrap();
    assert_eq!(world.only_contact(&ada).await, before);
    let second = world.second_business(&ada).await;
    let bert = world.joined(&second, "bert@second.example", "User", None).await;
    let full = Invite {
        whom: Whom::User(bert.user),
        ..base
    };
    id_of(world.outcome(&ada, &full).await);
    assert_eq!(world.contacts(&ada).await.len(), 2);
    let theirs = world.contacts(&second).await;
    assert_eq!(theirs.len(), 1, "each business has contacts of its own");
    world.is_sound().await;
}
