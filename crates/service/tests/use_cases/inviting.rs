//! Inviting, resending, cancelling.

use crate::world::{World, id_of, invite_to, refusal};
use domain::{
    Act, Channel, InvitationFilter, InvitationState, InviteRefusal, ReachRefusal, RenewRefusal, RoleTemplate,
    Span, UnitId, UnitKind,
};
use service::{Invite, InviteOutcome, Place};

#[tokio::test]
async fn m_a9_an_invitation_stands_with_its_mail_and_its_event() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    let row = world.row(&ada, id).await;
    assert_eq!(
        (row.state, row.name.as_str(), row.role.as_str()),
        (InvitationState::Pending, "Bea Builder", "User")
    );
    assert_eq!(row.expires_at, row.sent_at + Span::hours(24));
    world.is_sound().await;
}

#[tokio::test]
async fn m_b6_m_c10_a_member_and_a_live_invitation_get_one_and_the_same_refusal() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.invite(&ada, "bea@engines.example", "User").await;
    assert_eq!(
        world.invite(&ada, "BEA@engines.example", "User").await,
        InviteOutcome::CannotBeInvited
    );
    assert_eq!(
        world.invite(&ada, "ada@engines.example", "User").await,
        InviteOutcome::CannotBeInvited
    );
    assert_eq!(world.rows(&ada, InvitationFilter::All).await.len(), 1);
    world.is_sound().await;
}

#[tokio::test]
async fn m_c3_each_of_several_addresses_has_its_own_outcome_and_one_bad_one_stops_none() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let addresses = [
        "bea@engines.example",
        "ada@engines.example",
        "bea@engines.example",
        "cy@engines.example",
    ];
    let invite = invite_to(&addresses, world.role(&ada, "User").await);
    let outcomes = world.usher.invite(&ada, &invite).await.unwrap().outcomes;
    let invited: Vec<bool> = outcomes
        .iter()
        .map(|(_, said)| matches!(said, InviteOutcome::Invited { .. }))
        .collect();
    assert_eq!(invited, [true, false, true], "a repeated address counts once");
}

#[tokio::test]
async fn a32_m_b7_thirty_in_any_hour_and_then_each_waits_for_its_own_time() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let role = world.role(&ada, "User").await;
    let start = world.usher.now();
    for minute in 0..30 {
        world
            .invite(&ada, &format!("p{minute}@engines.example"), "User")
            .await;
        world.pass(Span::minutes(1));
    }
    let invite = invite_to(&["x@engines.example", "y@engines.example"], role);
    let outcomes = world.usher.invite(&ada, &invite).await.unwrap().outcomes;
    let possible_at = |minutes| InviteOutcome::LimitReached(start + Span::minutes(minutes));
    let told: Vec<_> = outcomes.into_iter().map(|(_, outcome)| outcome).collect();
    assert_eq!(told, [possible_at(60), possible_at(61)]);
    world.set_back(Span::hours(3));
    assert!(matches!(
        world.invite(&ada, "z@engines.example", "User").await,
        InviteOutcome::LimitReached(_)
    ));
    world.pass(Span::minutes(211));
    assert!(matches!(
        world.invite(&ada, "z@engines.example", "User").await,
        InviteOutcome::Invited { .. }
    ));
}

#[tokio::test]
async fn m_b7_resends_and_generic_refusals_count_too() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    for _ in 0..28 {
        assert_eq!(
            world.invite(&ada, "bea@engines.example", "User").await,
            InviteOutcome::CannotBeInvited
        );
    }
    world.usher.resend(&ada, id).await.unwrap();
    assert!(matches!(
        refusal(world.usher.resend(&ada, id).await),
        RenewRefusal::LimitReached { .. }
    ));
}

#[tokio::test]
async fn m_b7_a_resend_that_is_refused_counts_so_that_nobody_finds_out_about_addresses_for_free() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let old = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    world.pass(Span::hours(24));
    world.invite(&ada, "bea@engines.example", "User").await;
    for _ in 0..29 {
        let refused = refusal(world.usher.resend(&ada, old).await);
        assert_eq!(refused, RenewRefusal::CannotBeInvited);
    }
    let refused = refusal(world.usher.resend(&ada, old).await);
    assert!(matches!(refused, RenewRefusal::LimitReached { .. }));
    world.is_sound().await;
}

#[tokio::test]
async fn whatever_stands_in_the_way_of_a_resend_and_ran_out_is_recorded_first() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let first = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    world.pass(Span::hours(24));
    let second = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    world.pass(Span::hours(24));
    world.usher.resend(&ada, first).await.unwrap();
    assert_eq!(world.row(&ada, first).await.state, InvitationState::Pending);
    assert_eq!(world.row(&ada, second).await.state, InvitationState::Expired);
    let acts = world.acts(&ada).await;
    let expired = acts.iter().filter(|act| **act == Act::InvitationExpired).count();
    assert_eq!(expired, 2, "each expiry has its event: {acts:?}");
    world.is_sound().await;
}

#[tokio::test]
async fn m_c5_a_resend_makes_a_new_link_and_the_old_one_says_so() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    let old = world.token_mailed_to("bea@engines.example").await;
    world.pass(Span::hours(25));
    world.usher.resend(&ada, id).await.unwrap();
    let new = world.token_mailed_to("bea@engines.example").await;
    assert_ne!(old, new);
    let opening = format!(
        "{:?}",
        world.usher.open(Channel::Email, &old, None).await.unwrap()
    );
    assert!(opening.contains("Superseded"), "{opening}");
    let opening = format!(
        "{:?}",
        world.usher.open(Channel::Email, &new, None).await.unwrap()
    );
    assert!(opening.contains("NewAccount"), "{opening}");
    world.is_sound().await;
}

#[tokio::test]
async fn m_c6_a_cancelled_invitation_is_dead_at_once_and_its_queued_mail_is_not_sent() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    world.usher.cancel(&ada, id).await.unwrap();
    world.deliver_all().await;
    assert!(world.mailer.tries.lock().unwrap().is_empty());
    assert_eq!(world.row(&ada, id).await.state, InvitationState::Cancelled);
    let again = refusal(world.usher.cancel(&ada, id).await);
    assert_eq!(
        again,
        RenewRefusal::Changed {
            state: InvitationState::Cancelled
        }
    );
    assert!(matches!(
        world.invite(&ada, "bea@engines.example", "User").await,
        InviteOutcome::Invited { .. }
    ));
    world.is_sound().await;
}

#[tokio::test]
async fn inviting_anew_after_expiry_works_and_closes_the_old_row() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let old = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    world.pass(Span::hours(24));
    let new = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    assert_ne!(old, new);
    let stands = refusal(world.usher.resend(&ada, old).await);
    assert_eq!(stands, RenewRefusal::CannotBeInvited, "the new one is live");
    world.set_back(Span::hours(2));
    assert_eq!(
        world.row(&ada, old).await.state,
        InvitationState::Expired,
        "a clock set back revives nothing"
    );
    world.is_sound().await;
}

#[tokio::test]
async fn a27_a_department_administrator_sees_and_touches_their_own_department_only() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let (shop, office) = (
        world.unit(&ada, UnitKind::Department, "Shop").await,
        world.unit(&ada, UnitKind::Department, "Office").await,
    );
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let foreign = id_of(
        world
            .invite_into(&ada, "off@engines.example", "Employee", Some(office), None)
            .await,
    );
    assert!(
        world
            .rows(&hr, InvitationFilter::All)
            .await
            .iter()
            .all(|row| row.id != foreign)
    );
    assert_eq!(world.members(&hr).await.len(), 1);
    assert_eq!(
        refusal(world.usher.resend(&hr, foreign).await),
        RenewRefusal::NotFound
    );
    assert_eq!(
        refusal(world.usher.cancel(&hr, foreign).await),
        RenewRefusal::NotFound
    );
    assert_eq!(
        refusal(world.usher.invitation(&hr, foreign).await),
        ReachRefusal::OutsideScope
    );
    let own = id_of(world.invite(&hr, "new@engines.example", "Employee").await);
    assert_eq!(
        world.row(&ada, own).await.department.as_deref(),
        Some("Shop"),
        "fixed to their own"
    );
    let role = world.role(&ada, "Employee").await;
    let invite = Invite {
        place: Place {
            department: Some(office),
            ..Place::default()
        },
        ..invite_to(&["x@engines.example"], role)
    };
    assert_eq!(
        refusal(world.usher.invite(&hr, &invite).await),
        InviteRefusal::DepartmentOutsideScope
    );
}

#[tokio::test]
async fn a25_forged_roles_and_places_are_refused_by_name_and_nothing_is_written() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let site = world.unit(&ada, UnitKind::Location, "Site").await;
    let token = world
        .usher
        .create_business(&crate::world::business("Other", RoleTemplate::General))
        .await
        .unwrap();
    let other = crate::world::account("otto@other.example");
    let session = world
        .usher
        .set_up_business(&token, other, &service::Client::default())
        .await
        .unwrap();
    let otto = world.actor(&session).await;
    let foreign_role = world.role(&otto, "User").await;
    let foreign_unit = world.unit(&otto, UnitKind::Department, "Theirs").await;
    let foreign_team = world.unit(&otto, UnitKind::Team, "Theirs").await;
    let team = world.unit(&ada, UnitKind::Team, "Riggers").await;
    let corporate = world.role(&ada, "Corporate Admin").await;
    let employee = world.role(&ada, "Employee").await;
    let in_department = |unit| Place {
        department: Some(unit),
        ..Place::default()
    };
    let at_location = |unit| Place {
        location: Some(unit),
        ..Place::default()
    };
    let in_teams = |units: &[UnitId]| Place {
        teams: units.to_vec(),
        ..Place::default()
    };
    let in_workspaces = |units: &[UnitId]| Place {
        workspaces: units.to_vec(),
        ..Place::default()
    };
    for (role, place, why) in [
        (foreign_role, Place::default(), InviteRefusal::RoleUnavailable),
        (corporate, Place::default(), InviteRefusal::RoleNotByInvitation),
        (
            employee,
            in_department(foreign_unit),
            InviteRefusal::DepartmentUnavailable,
        ),
        (
            employee,
            in_department(site),
            InviteRefusal::DepartmentUnavailable,
        ),
        (employee, at_location(shop), InviteRefusal::LocationUnavailable),
        (
            employee,
            in_teams(&[team, foreign_team]),
            InviteRefusal::TeamUnavailable,
        ),
        (employee, in_teams(&[shop]), InviteRefusal::TeamUnavailable),
        (
            employee,
            in_workspaces(&[team]),
            InviteRefusal::WorkspaceUnavailable,
        ),
    ] {
        let invite = Invite {
            place,
            ..invite_to(&["x@engines.example"], role)
        };
        assert_eq!(refusal(world.usher.invite(&ada, &invite).await), why);
    }
    assert!(world.rows(&ada, InvitationFilter::All).await.is_empty());
}

#[tokio::test]
async fn a40_one_address_gets_ten_mails_a_day_and_two_are_a_minute_apart() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    world.usher.resend(&ada, id).await.unwrap();
    world.deliver_all().await;
    assert!(
        world.mailer.tries.lock().unwrap().is_empty(),
        "the first is superseded, the second waits its minute"
    );
    world.pass(Span::seconds(61));
    world.deliver_all().await;
    assert_eq!(world.mailer.tries.lock().unwrap().len(), 1);
    for _ in 0..8 {
        world.usher.resend(&ada, id).await.unwrap();
    }
    assert!(matches!(
        refusal(world.usher.resend(&ada, id).await),
        RenewRefusal::TooManyMails { .. }
    ));
}

#[tokio::test]
async fn m_a12_into_their_own_department_a_department_administrator_invites_until_it_is_archived() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let role = world.role(&ada, "Employee").await;
    world
        .usher
        .archive_unit(&ada, UnitKind::Department, shop)
        .await
        .unwrap();
    let refused = world
        .usher
        .invite(&hr, &invite_to(&["bea@engines.example"], role))
        .await;
    assert_eq!(refusal(refused), InviteRefusal::DepartmentUnavailable);
}
