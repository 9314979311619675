//! Roles: made, edited, archived and brought back, by whom and how far.

use crate::world::{World, refusal};
use domain::{
    AcceptFailure, AcceptRefusal, Act, AuditFilter, AuditRow, PageNumber, Permission, Permissions, Reach,
    ReachRefusal, RoleDescription, RoleId, RoleRefusal, RoleRights, RoleTemplate, Scope, UnitKind, UnitName,
};
use service::{Actor, Client, InviteOutcome, RoleTerms};

/// A role of the whole business that reaches all records and may be given by invitation.
pub(crate) fn terms(name: &str, permissions: Permissions) -> RoleTerms {
    RoleTerms {
        name: UnitName::parse(name).unwrap(),
        description: RoleDescription::parse("What it is for").unwrap(),
        rights: RoleRights {
            permissions,
            scope: Scope::WholeBusiness,
        },
        reach: Reach::All,
        by_invitation: true,
    }
}

fn keeper() -> Permissions {
    Permissions::of(&[Permission::RolesEdit, Permission::SettingsView])
}

impl World {
    /// Makes a role and somebody who has it.
    pub(crate) async fn with_role(&self, ada: &Actor, email: &str, terms: RoleTerms) -> (RoleId, Actor) {
        let name = terms.name.to_string();
        let role = self.usher.create_role(ada, terms).await.unwrap();
        (role, self.joined(ada, email, &name, None).await)
    }

    async fn role_names(&self, actor: &Actor) -> Vec<(String, bool)> {
        let rows = self.usher.roles(actor).await.unwrap();
        let told = rows
            .into_iter()
            .map(|row| (row.role.name.to_string(), row.role.archived_at.is_some()));
        told.collect()
    }

    async fn latest(&self, actor: &Actor) -> AuditRow {
        let page = self.usher.audit(actor, &AuditFilter::default()).await;
        page.unwrap().rows.remove(0)
    }
}

#[tokio::test]
async fn m_d6_a_business_adds_roles_of_its_own_which_can_be_given_at_once() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let foreman = Permissions::of(&[Permission::UsersView, Permission::RecordsView]);
    world
        .usher
        .create_role(&ada, terms("Foreman", foreman))
        .await
        .unwrap();
    let event = world.latest(&ada).await;
    assert_eq!(
        (event.act, event.subject.as_deref()),
        (Act::RoleCreated, Some("Foreman"))
    );
    let permissions = event
        .after
        .iter()
        .find(|(field, _)| field == "permissions")
        .unwrap();
    assert_eq!(permissions.1, "users:view records:view");
    let bea = world.joined(&ada, "bea@engines.example", "Foreman", None).await;
    assert_eq!(bea.seat.authority.permissions, foreman);
    let taken = world
        .usher
        .create_role(&ada, terms("FOREMAN", Permissions::NONE))
        .await;
    assert_eq!(refusal(taken), RoleRefusal::NameTaken);
    world.is_sound().await;
}

#[tokio::test]
async fn m_a12_an_edited_role_holds_for_its_members_at_once_and_the_audit_tells_what_changed() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    assert!(
        world
            .usher
            .members(&bea, &domain::MemberFilter::default(), PageNumber::FIRST)
            .await
            .is_err()
    );
    let user = world.role(&ada, "User").await;
    let mut office = terms("Office", Permissions::of(&[Permission::SettingsView]));
    office.reach = Reach::Own;
    office.by_invitation = false;
    world.usher.edit_role(&ada, user, office.clone()).await.unwrap();
    let session = service::SignIn {
        name: "bea@engines.example".into(),
        password: crate::world::PASSWORD.into(),
        keep: false,
    };
    let session = world.usher.sign_in(session, &Client::default()).await.unwrap();
    let bea = world.actor(&session).await;
    // settings:view includes seeing and inviting people.
    assert!(
        world
            .usher
            .members(&bea, &domain::MemberFilter::default(), PageNumber::FIRST)
            .await
            .is_ok()
    );
    let event = world.latest_edit(&ada).await;
    let said = |pairs: &[(String, String)]| {
        pairs
            .iter()
            .map(|(field, value)| format!("{field}: {value}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        said(&event.before),
        [
            "by invitation: yes",
            "description: Sees and changes all records and sends messages.",
            "name: User",
            "permissions: records:view records:update messages:send",
            "records: all",
        ]
    );
    assert_eq!(
        said(&event.after),
        [
            "by invitation: no",
            "description: What it is for",
            "name: Office",
            "permissions: settings:view",
            "records: own",
        ]
    );
    let count = world.acts(&ada).await.len();
    world.usher.edit_role(&ada, user, office).await.unwrap();
    assert_eq!(
        world.acts(&ada).await.len(),
        count,
        "nothing changed, nothing is told"
    );
    world.is_sound().await;
}

impl World {
    async fn latest_edit(&self, actor: &Actor) -> AuditRow {
        let filter = AuditFilter {
            act: Some(Act::RoleEdited),
            ..AuditFilter::default()
        };
        let page = self.usher.audit(actor, &filter).await;
        page.unwrap().rows.remove(0)
    }
}

#[tokio::test]
async fn m_a12_nobody_without_roles_edit_for_the_whole_business_changes_a_role() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let lead = world.role(&ada, "Team Lead").await;
    let narrow = RoleTerms {
        rights: RoleRights {
            permissions: Permissions::ALL,
            scope: Scope::OwnDepartment,
        },
        ..terms("Narrow", Permissions::ALL)
    };
    world.usher.create_role(&ada, narrow).await.unwrap();
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let narrow = world
        .joined(&ada, "narrow@engines.example", "Narrow", Some(shop))
        .await;
    for actor in [&hr, &narrow] {
        let made = world
            .usher
            .create_role(actor, terms("Mine", Permissions::NONE))
            .await;
        assert_eq!(refusal(made), RoleRefusal::NotPermitted);
        let edited = world
            .usher
            .edit_role(actor, lead, terms("Mine", Permissions::NONE))
            .await;
        assert_eq!(refusal(edited), RoleRefusal::NotPermitted);
        let archived = world.usher.archive_role(actor, lead).await;
        assert_eq!(refusal(archived), RoleRefusal::NotPermitted);
        let used = world.usher.use_built_in_roles(actor).await;
        assert_eq!(refusal(used), RoleRefusal::NotPermitted);
        assert!(world.usher.built_in_roles_to_use(actor).await.unwrap().is_empty());
        assert_eq!(
            refusal(world.usher.roles(actor).await),
            ReachRefusal::NotPermitted
        );
    }
    world.is_sound().await;
}

#[tokio::test]
async fn m_b2_whoever_changes_roles_stays_within_their_own_ceiling() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (own, cy) = world
        .with_role(&ada, "cy@engines.example", terms("Keeper", keeper()))
        .await;
    let (admin, user) = (world.role(&ada, "Admin").await, world.role(&ada, "User").await);
    let raised = keeper().and(Permissions::of(&[Permission::UsersEdit]));
    for (refused, why) in [
        (
            world.usher.edit_role(&cy, own, terms("Keeper", raised)).await,
            RoleRefusal::RightsNotHeld,
        ),
        (
            world.usher.edit_role(&cy, user, terms("User", raised)).await,
            RoleRefusal::RightsNotHeld,
        ),
        (
            world
                .usher
                .edit_role(&cy, admin, terms("Admin", Permissions::NONE))
                .await,
            RoleRefusal::AboveCeiling,
        ),
        (
            world.usher.archive_role(&cy, admin).await,
            RoleRefusal::AboveCeiling,
        ),
    ] {
        assert_eq!(refusal(refused), why);
    }
    let made = world.usher.create_role(&cy, terms("Mine", raised)).await;
    assert_eq!(refusal(made), RoleRefusal::RightsNotHeld);
    world
        .usher
        .create_role(&cy, terms("Mine", keeper().and(Permissions::RECORD)))
        .await
        .unwrap();
    world.usher.archive_role(&cy, user).await.unwrap();
    world.is_sound().await;
}

#[tokio::test]
async fn a_role_of_another_business_or_an_archived_one_is_not_found() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let elsewhere = world.second_business(&ada).await;
    let foreign = world.role(&elsewhere, "User").await;
    let viewer = world.role(&ada, "Viewer").await;
    world.usher.archive_role(&ada, viewer).await.unwrap();
    for role in [foreign, viewer] {
        let edited = world
            .usher
            .edit_role(&ada, role, terms("Mine", Permissions::NONE))
            .await;
        assert_eq!(refusal(edited), RoleRefusal::NotFound);
        assert_eq!(
            refusal(world.usher.archive_role(&ada, role).await),
            RoleRefusal::NotFound
        );
    }
    world.is_sound().await;
}

#[tokio::test]
async fn a33_the_role_of_the_last_administrator_is_neither_reduced_nor_archived() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let admin = world.role(&ada, "Admin").await;
    let without = |left_out: Permission| {
        let kept: Vec<Permission> = Permissions::ALL.iter().filter(|each| *each != left_out).collect();
        terms("Admin", kept.into())
    };
    let narrow = RoleTerms {
        rights: RoleRights {
            permissions: Permissions::ALL,
            scope: Scope::OwnDepartment,
        },
        ..terms("Admin", Permissions::ALL)
    };
    let last = RoleRefusal::LastAdministrator;
    for reduced in [
        without(Permission::RolesEdit),
        without(Permission::UsersEdit),
        narrow,
    ] {
        assert_eq!(refusal(world.usher.edit_role(&ada, admin, reduced).await), last);
    }
    assert_eq!(refusal(world.usher.archive_role(&ada, admin).await), last);
    // Two with the same role are not enough: both would lose it.
    world.joined(&ada, "ivo@engines.example", "Admin", None).await;
    assert_eq!(
        refusal(
            world
                .usher
                .edit_role(&ada, admin, without(Permission::RolesEdit))
                .await
        ),
        last
    );
    let less = terms("Chief", without(Permission::AuditView).rights.permissions);
    world.usher.edit_role(&ada, admin, less).await.unwrap();
    let (_, dot) = world
        .with_role(
            &ada,
            "dot@engines.example",
            terms("Deputy", without(Permission::AuditView).rights.permissions),
        )
        .await;
    world.usher.archive_role(&ada, admin).await.unwrap();
    let deputy = world.role(&dot, "Deputy").await;
    world.usher.archive_role(&dot, deputy).await.unwrap();
    world.is_sound().await;
}

#[tokio::test]
async fn an_archived_role_is_no_longer_offered_its_members_keep_it_and_an_acceptance_waits() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    assert!(matches!(
        world.invite(&ada, "cy@engines.example", "User").await,
        InviteOutcome::Invited { .. }
    ));
    let token = world.token_mailed_to("cy@engines.example").await;
    let user = world.role(&ada, "User").await;
    world.usher.archive_role(&ada, user).await.unwrap();
    assert_eq!(world.acts(&ada).await[0], Act::RoleArchived);
    let offered = world.usher.roles_to_give(&ada).await.unwrap();
    assert!(offered.iter().all(|role| role.id != user));
    let rows = world.usher.roles(&ada).await.unwrap();
    let last = rows.last().unwrap();
    assert_eq!((last.role.id, last.members, last.invitations), (user, 1, 1));
    let given = world
        .usher
        .change_role(&ada, ada.seat.authority.member, user)
        .await;
    assert_eq!(refusal(given), domain::MemberRefusal::RoleUnavailable);
    assert_eq!(
        world
            .members(&ada)
            .await
            .iter()
            .filter(|row| row.role == "User")
            .count(),
        1
    );
    let held = refusal(
        world
            .usher
            .accept(&token, world.typed(&token), &Client::default())
            .await,
    );
    assert_eq!(held, AcceptFailure::Link(AcceptRefusal::AwaitingConfirmation));
    // It can be brought back, and then the invitation can be confirmed.
    assert_eq!(world.usher.use_built_in_roles(&ada).await.unwrap(), ["User"]);
    assert!(bea.seat.authority.holds(Permission::MessagesSend));
    world.is_sound().await;
}

#[tokio::test]
async fn m_a3_m_b2_built_in_roles_come_back_where_their_names_are_free_within_the_ceiling() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    assert_eq!(
        refusal(world.usher.use_built_in_roles(&ada).await),
        RoleRefusal::NotFound
    );
    let (_, cy) = world
        .with_role(&ada, "cy@engines.example", terms("Keeper", keeper()))
        .await;
    let (_, _dot) = world
        .with_role(&ada, "dot@engines.example", terms("Deputy", Permissions::ALL))
        .await;
    let custom = world
        .usher
        .create_role(&ada, terms("Custom", Permissions::NONE))
        .await
        .unwrap();
    for name in ["User", "Viewer", "Admin"] {
        let role = world.role(&ada, name).await;
        world.usher.archive_role(&ada, role).await.unwrap();
    }
    world.usher.archive_role(&ada, custom).await.unwrap();
    world
        .usher
        .create_role(&ada, terms("viewer", Permissions::NONE))
        .await
        .unwrap();
    assert_eq!(world.usher.built_in_roles_to_use(&cy).await.unwrap(), ["User"]);
    assert_eq!(
        world.usher.built_in_roles_to_use(&ada).await.unwrap(),
        ["Admin", "User"]
    );
    assert_eq!(
        world.usher.use_built_in_roles(&cy).await.unwrap(),
        ["User"],
        "Admin is above their ceiling"
    );
    assert_eq!(world.usher.use_built_in_roles(&ada).await.unwrap(), ["Admin"]);
    assert_eq!(
        world.acts(&ada).await[..2],
        [Act::RoleBroughtBack, Act::RoleBroughtBack]
    );
    let names = world.role_names(&ada).await;
    let told: Vec<_> = names
        .iter()
        .map(|(name, archived)| (name.as_str(), *archived))
        .collect();
    assert_eq!(
        told,
        [
            ("Admin", false),
            ("User", false),
            ("Reader", false),
            ("Keeper", false),
            ("Deputy", false),
            ("viewer", false),
            ("Viewer", true),
            ("Custom", true),
        ]
    );
    assert_eq!(
        world.role_names(&cy).await,
        names,
        "whoever sees the settings sees them"
    );
    world.is_sound().await;
}
