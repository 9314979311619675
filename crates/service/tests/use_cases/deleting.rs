//! Deleting members: what goes, what stays, and who can't.

use crate::databases::on_both;
use crate::world::{PASSWORD, World, id_of, invite_to, refusal};
use domain::{Act, AuditFilter, MemberId, MemberRefusal, RoleTemplate};
use futures::future::join;
use service::{Actor, Client, Invite, SignIn, Whom};

fn member(actor: &Actor) -> MemberId {
    actor.seat.authority.member
}

fn typed(name: &str) -> SignIn {
    SignIn {
        name: name.into(),
        password: PASSWORD.into(),
        keep: false,
    }
}

on_both! {
    async fn whoever_is_deleted_is_out_erased_and_can_be_invited_anew(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let (_, access) = world.subscribe(&ada, "Flow", Some(1)).await;
        let bea = world.joined(&ada, "bea@engines.example", "Admin", None).await;
        let cy = world.joined(&ada, "cy@engines.example", "User", None).await;
        world.usher.give_app(&ada, member(&bea), access).await.unwrap();
        world.usher.change_manager(&ada, member(&cy), Some(bea.user)).await.unwrap();
        // She did something to somebody, and something was done to her.
        let user = world.role(&ada, "User").await;
        let guest = id_of(world.invite(&bea, "guest@engines.example", "User").await);
        world.usher.change_role(&ada, member(&bea), user).await.unwrap();
        let session = world.usher.sign_in(typed("bea@engines.example"), &Client::default()).await.unwrap();

        world.usher.delete_member(&ada, member(&bea)).await.unwrap();
        assert!(world.usher.principal(&session.token).await.unwrap().is_none(), "out at once");
        refusal(world.usher.sign_in(typed("bea@engines.example"), &Client::default()).await);
        assert_eq!(refusal(world.usher.delete_member(&ada, member(&bea)).await), MemberRefusal::NotFound);
        assert_eq!(refusal(world.usher.reactivate(&ada, member(&bea)).await), MemberRefusal::NotFound);
        let names: Vec<_> = world.members(&ada).await.into_iter().map(|row| row.email).collect();
        assert_eq!(names, ["ada@engines.example", "cy@engines.example"]);
        assert_eq!(world.seats(&ada).await[0].used, 0);
        assert!(world.usher.person(&ada, member(&cy)).await.unwrap().manager.is_none());
        assert_eq!(world.row(&ada, guest).await.invited_by, "A deleted person");

        let filter = AuditFilter::default();
        let page = world.usher.audit(&ada, &filter).await.unwrap();
        assert_eq!(page.rows[0].act, Act::MemberDeleted);
        let all = format!("{:?}", page.rows);
        for gone in ["bea@engines.example", "Bea"] {
            let others = "Bea Builder";
            // Cy accepted under the same name, and stays.
            let left = all.replace(others, "");
            assert!(!left.contains(gone), "{gone} is left in {left}");
        }
        assert!(all.contains("A deleted person") && all.contains("guest@engines.example"));
        world.is_sound().await;

        let anew = world.joined(&ada, "bea@engines.example", "User", None).await;
        assert_ne!(member(&anew), member(&bea));
        world.is_sound().await;
    }

    async fn whoever_is_elsewhere_too_keeps_their_account_and_what_they_have_there(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
        let second = world.second_business(&ada).await;
        let invite = Invite {
            whom: Whom::User(bea.user),
            ..invite_to(&[], world.role(&second, "Admin").await)
        };
        world.outcome(&second, &invite).await;
        let token = world.token_mailed_to("bea@engines.example").await;
        let principal = world.signed_in("bea@engines.example").await;
        let code = world.code_with(&token);
        world.usher.join(&token, &code, &principal, &Client::default()).await.unwrap();

        world.usher.delete_member(&ada, member(&bea)).await.unwrap();
        let principal = world.signed_in("bea@engines.example").await;
        let there = Actor::of(&principal, Client::default()).unwrap();
        assert_eq!(there.seat.business, second.seat.business);
        let emails: Vec<_> = world.members(&second).await.into_iter().map(|row| row.email).collect();
        assert!(emails.contains(&"bea@engines.example".to_owned()));
        world.is_sound().await;
    }

    async fn a33_of_two_administrators_who_delete_each_other_at_once_one_stays(world: &World) {
        let first = world.set_up(RoleTemplate::General).await;
        for round in 0..4 {
            let ada = world.second_business(&first).await;
            let dot = world.joined(&ada, &format!("dot{round}@engines.example"), "Admin", None).await;
            let (one, other) = if round % 2 == 0 {
                let done = join(
                    world.usher.delete_member(&ada, member(&dot)),
                    world.usher.delete_member(&dot, member(&ada)),
                ).await;
                (done.0.is_ok(), done.1.is_ok())
            } else {
                let done = join(
                    world.usher.delete_member(&ada, member(&dot)),
                    world.usher.deactivate(&dot, member(&ada)),
                ).await;
                (done.0.is_ok(), done.1.is_ok())
            };
            assert!(one != other, "exactly one of the two");
            world.is_sound().await;
        }
    }
}

#[tokio::test]
async fn nobody_deletes_or_deactivates_themselves_or_the_last_administrator() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let usher = &world.usher;
    assert_eq!(
        refusal(usher.delete_member(&ada, member(&ada)).await),
        MemberRefusal::LastAdministrator
    );
    world.joined(&ada, "dot@engines.example", "Admin", None).await;
    assert_eq!(
        refusal(usher.delete_member(&ada, member(&ada)).await),
        MemberRefusal::Oneself
    );
    assert_eq!(
        refusal(usher.deactivate(&ada, member(&ada)).await),
        MemberRefusal::Oneself
    );
    world.is_sound().await;
}

#[tokio::test]
async fn the_manager_who_is_deleted_is_named_in_no_event_any_more() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let cy = world.joined(&ada, "cy@engines.example", "User", None).await;
    let terms = service::ProfileTerms {
        first_name: domain::PersonName::parse("Zenobia").unwrap(),
        last_name: domain::PersonName::parse("Quill").unwrap(),
        profile: domain::Profile::default(),
        external: None,
    };
    world
        .usher
        .change_profile(&ada, member(&bea), terms)
        .await
        .unwrap();
    world
        .usher
        .change_manager(&ada, member(&cy), Some(bea.user))
        .await
        .unwrap();
    world.usher.change_manager(&ada, member(&cy), None).await.unwrap();
    let told = async || {
        let filter = AuditFilter::default();
        format!("{:?}", world.usher.audit(&ada, &filter).await.unwrap().rows)
    };
    assert!(told().await.contains("Zenobia Quill"));
    world.usher.delete_member(&ada, member(&bea)).await.unwrap();
    let told = told().await;
    assert!(!told.contains("Zenobia") && !told.contains("Quill"), "{told}");
    world.is_sound().await;
}
