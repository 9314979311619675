//! What does not belong together is refused, whoever is invited and however.

use crate::bundle::Yard;
use crate::roles::terms;
use crate::world::{World, account, business, id_of, recipient};
use domain::{
    Access, AppRoleId, EmailAddress, InvitationFilter, InviteRefusal, Permission, Permissions, RecordSetId,
    RoleId, RoleTemplate, UnitKind,
};
use service::{Actor, Client, Invite, Place, Whom};

/// A business of somebody else's, with what it has.
async fn foreign(world: &World) -> (Actor, Yard) {
    let other = business("Other", RoleTemplate::General);
    let setup = world.usher.create_business(&other).await.unwrap();
    let otto = account("otto@other.example");
    let session = world
        .usher
        .set_up_business(&setup, otto, &Client::default())
        .await
        .unwrap();
    let otto = world.actor(&session).await;
    world
        .usher
        .grant_instance_admin(&EmailAddress::parse("otto@other.example").unwrap())
        .await
        .unwrap();
    let yard = Yard {
        set: RecordSetId::new(uuid::Uuid::from_u128(1)),
        department: world.unit(&otto, UnitKind::Department, "Theirs").await,
        location: world.unit(&otto, UnitKind::Location, "Theirs").await,
        team: world.unit(&otto, UnitKind::Team, "Theirs").await,
        quay: world.unit(&otto, UnitKind::Workspace, "Theirs").await,
        dock: world.unit(&otto, UnitKind::Workspace, "Theirs too").await,
        access: world.subscribe(&otto, "Track", None).await.1,
    };
    (otto, yard)
}

/// What Ada's own yard does not give, nor gives in this way, with why.
fn forgeries(
    base: &Invite,
    yard: &Yard,
    theirs: &Yard,
    foreign_role: RoleId,
) -> Vec<(Invite, InviteRefusal)> {
    let placed = |place: Place| Invite {
        place,
        ..base.clone()
    };
    let with = |access: Access| Invite {
        accesses: vec![access],
        ..base.clone()
    };
    let as_role = |role| Invite {
        role: Some(role),
        ..base.clone()
    };
    let (own, other) = (yard.access, theirs.access);
    let unknown = AppRoleId::new(uuid::Uuid::from_u128(1));
    vec![
        (as_role(foreign_role), InviteRefusal::RoleUnavailable),
        (
            placed(Place {
                department: Some(theirs.department),
                ..yard.place()
            }),
            InviteRefusal::DepartmentUnavailable,
        ),
        (
            placed(Place {
                department: Some(yard.location),
                ..yard.place()
            }),
            InviteRefusal::DepartmentUnavailable,
        ),
        (
            placed(Place {
                location: Some(theirs.location),
                ..yard.place()
            }),
            InviteRefusal::LocationUnavailable,
        ),
        (
            placed(Place {
                teams: vec![theirs.team],
                ..yard.place()
            }),
            InviteRefusal::TeamUnavailable,
        ),
        (
            placed(Place {
                workspaces: vec![yard.quay, theirs.quay],
                ..yard.place()
            }),
            InviteRefusal::WorkspaceUnavailable,
        ),
        (with(other), InviteRefusal::SubscriptionUnavailable { row: 0 }),
        (
            with(Access {
                role: other.role,
                ..own
            }),
            InviteRefusal::AppRoleUnavailable { row: 0 },
        ),
        (
            with(Access { role: unknown, ..own }),
            InviteRefusal::AppRoleUnavailable { row: 0 },
        ),
        (
            Invite {
                role: None,
                ..base.clone()
            },
            InviteRefusal::RoleUnavailable,
        ),
    ]
}

#[tokio::test]
async fn a25_what_does_not_belong_together_is_refused_on_every_path() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let yard = Yard::of(&world, &ada).await;
    let (otto, theirs) = foreign(&world).await;
    let second = world.second_business(&ada).await;
    let bert = world.joined(&second, "bert@second.example", "User", None).await;
    let base = yard.everything(&world, &ada).await;
    let forged = forgeries(&base, &yard, &theirs, world.role(&otto, "User").await);
    let employee = world.employee(&ada, "Mia", "Okafor", "").await.whom;
    for whom in [base.whom.clone(), employee, Whom::User(bert.user)] {
        for (invite, why) in &forged {
            let invite = Invite {
                whom: whom.clone(),
                ..invite.clone()
            };
            assert_eq!(world.is_refused(&ada, &invite).await, *why, "{whom:?}");
        }
    }
    assert!(world.rows(&ada, InvitationFilter::All).await.is_empty());
    assert_eq!(world.seats(&ada).await[0].held, 0);
    world.is_sound().await;
}

#[tokio::test]
async fn a25_m_b2_a_role_above_the_ceiling_is_refused_on_every_path() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let second = world.second_business(&ada).await;
    let bert = world.joined(&second, "bert@second.example", "User", None).await;
    let desk = terms("Desk", Permissions::of(&[Permission::UsersInvite]));
    let (_, desk) = world.with_role(&ada, "desk@engines.example", desk).await;
    let admin = Invite {
        role: Some(world.role(&ada, "Admin").await),
        ..world.employee(&ada, "Mia", "Okafor", "").await
    };
    let to_bert = Whom::User(bert.user);
    let invite = Invite {
        whom: to_bert.clone(),
        ..admin.clone()
    };
    assert_eq!(
        world.is_refused(&desk, &invite).await,
        InviteRefusal::PersonUnavailable,
        "they administer no other business yet"
    );
    let id = id_of(world.invite(&second, "desk@engines.example", "Admin").await);
    let token = world.token_mailed_to("desk@engines.example").await;
    let principal = world.signed_in("desk@engines.example").await;
    let (code, client) = (world.keys.invite_code(id, 1), Client::default());
    let joined = world.usher.join(&token, code.expose(), &principal, &client).await;
    joined.unwrap();
    let by_mail = Whom::Addresses(vec![recipient("bea@engines.example")]);
    for whom in [by_mail, admin.whom.clone(), to_bert] {
        let invite = Invite {
            whom,
            ..admin.clone()
        };
        let refused = world.is_refused(&desk, &invite).await;
        assert_eq!(refused, InviteRefusal::RoleAboveCeiling);
    }
}
