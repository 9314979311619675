//! Finding people with an account to invite [M-E1].

use crate::roles::terms;
use crate::world::{World, id_of, refusal};
use domain::{Permission, Permissions, PersonChoice, ReachRefusal, RoleTemplate, UnitKind};
use service::{Actor, Client};

const BEA: &str = "bea@engines.example";

impl World {
    async fn found(&self, actor: &Actor, search: &str) -> Vec<PersonChoice> {
        self.usher.find_people(actor, search).await.unwrap()
    }
}

fn names(found: &[PersonChoice]) -> Vec<(&str, bool, Option<&str>)> {
    let told = found.iter().map(|person| {
        (
            person.sign_in_name.as_str(),
            person.member,
            person.hint.as_deref(),
        )
    });
    told.collect()
}

#[tokio::test]
async fn m_e1_people_are_found_here_first_and_then_in_the_other_businesses_that_the_inviter_administers() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    world.joined(&ada, BEA, "User", Some(shop)).await;
    let second = world.second_business(&ada).await;
    world.joined(&second, "bert@second.example", "User", None).await;
    let otto = world.of_otto().await;
    world.joined(&otto, "bill@other.example", "User", None).await;
    let found = world.found(&ada, "BUILDER").await;
    assert_eq!(
        names(&found),
        [
            (BEA, true, Some("Shop")),
            ("bert@second.example", false, Some("Second"))
        ]
    );
    assert_eq!(
        names(&world.found(&ada, "bert@second").await)[0].0,
        "bert@second.example"
    );
    assert!(world.found(&ada, "bill").await.is_empty(), "Otto's people");
    for nothing in ["", "   ", "nobody of this name"] {
        assert!(world.found(&ada, nothing).await.is_empty(), "{nothing:?}");
    }
    let herself = world.found(&ada, "ada@").await;
    assert_eq!(names(&herself), [("ada@engines.example", true, None)], "once");
}

#[tokio::test]
async fn m_e1_where_the_inviter_is_an_ordinary_member_they_find_nobody() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let otto = world.of_otto().await;
    world.joined(&otto, "bill@other.example", "User", None).await;
    let id = id_of(world.invite(&otto, "ada@engines.example", "User").await);
    let token = world.token_mailed_to("ada@engines.example").await;
    let principal = world.signed_in("ada@engines.example").await;
    let code = world.keys.invite_code(id, 1);
    let joined = world
        .usher
        .join(&token, code.expose(), &principal, &Client::default())
        .await;
    let in_other = world.actor(&joined.unwrap().session).await;
    assert!(world.found(&ada, "bill").await.is_empty());
    let refused = refusal(world.usher.find_people(&in_other, "bill").await);
    assert_eq!(refused, ReachRefusal::NotPermitted);
}

#[tokio::test]
async fn m_e1_whom_somebody_may_not_see_they_do_not_find() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let lost = world.joined(&ada, "lost@engines.example", "HR Admin", None).await;
    world.joined(&ada, "cy@engines.example", "Employee", None).await;
    let own = world.joined(&hr, "own@engines.example", "Employee", None).await;
    let found = world.found(&hr, "engines.example").await;
    let mut found: Vec<&str> = names(&found).into_iter().map(|(name, ..)| name).collect();
    found.sort_unstable();
    assert_eq!(found, ["hr@engines.example", "own@engines.example"]);
    assert!(world.found(&lost, "engines.example").await.is_empty());
    world
        .usher
        .deactivate(&ada, own.seat.authority.member)
        .await
        .unwrap();
    assert!(
        world.found(&hr, "own@").await.is_empty(),
        "inactive ones can't be invited"
    );
    let desk = terms("Desk", Permissions::of(&[Permission::UsersInvite]));
    let (_, desk) = world.with_role(&ada, "desk@engines.example", desk).await;
    assert!(
        world.found(&desk, "engines.example").await.is_empty(),
        "may invite, and not see people"
    );
}
