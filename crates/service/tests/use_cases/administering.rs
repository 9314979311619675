//! Deactivating and re-roling members.

use crate::world::{World, refusal};
use domain::{
    InvitationFilter, InvitationView, MemberFilter, MemberRefusal, MemberStatus, PageNumber, ReachRefusal,
    RoleTemplate, UnitKind,
};

#[tokio::test]
async fn a42_a_deactivated_member_is_out_at_the_next_request() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let typed = || service::SignIn {
        name: "bea@engines.example".into(),
        password: crate::world::PASSWORD.into(),
        keep: true,
    };
    let session = world
        .usher
        .sign_in(typed(), &service::Client::default())
        .await
        .unwrap();
    world
        .usher
        .deactivate(&ada, bea.seat.authority.member)
        .await
        .unwrap();
    assert!(world.usher.principal(&session.token).await.unwrap().is_none());
    refusal(world.usher.sign_in(typed(), &service::Client::default()).await);
    world
        .usher
        .reactivate(&ada, bea.seat.authority.member)
        .await
        .unwrap();
    world
        .usher
        .sign_in(typed(), &service::Client::default())
        .await
        .unwrap();
    world.is_sound().await;
}

#[tokio::test]
async fn a33_the_last_administrator_is_neither_deactivated_nor_demoted() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let me = ada.seat.authority.member;
    let user = world.role(&ada, "User").await;
    assert_eq!(
        refusal(world.usher.deactivate(&ada, me).await),
        MemberRefusal::LastAdministrator
    );
    assert_eq!(
        refusal(world.usher.change_role(&ada, me, user).await),
        MemberRefusal::LastAdministrator
    );
    let ivo = world.joined(&ada, "ivo@engines.example", "Admin", None).await;
    world.usher.change_role(&ada, me, user).await.unwrap();
    let gone = refusal(world.usher.deactivate(&ada, ivo.seat.authority.member).await);
    assert_eq!(
        gone,
        MemberRefusal::Reach(ReachRefusal::NotPermitted),
        "the change holds at once"
    );
    assert_eq!(
        refusal(world.usher.deactivate(&ivo, ivo.seat.authority.member).await),
        MemberRefusal::LastAdministrator
    );
    world.is_sound().await;
}

#[tokio::test]
async fn nobody_acts_on_somebody_above_their_ceiling_or_outside_their_department() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let cy = world.joined(&ada, "cy@engines.example", "Employee", None).await;
    let dot = world
        .joined(&ada, "dot@engines.example", "Employee", Some(shop))
        .await;
    let above = refusal(world.usher.deactivate(&hr, ada.seat.authority.member).await);
    assert_eq!(
        above,
        MemberRefusal::NotFound,
        "outside the department there is nobody"
    );
    assert_eq!(
        refusal(world.usher.deactivate(&hr, cy.seat.authority.member).await),
        MemberRefusal::NotFound
    );
    let corporate = world.role(&ada, "Corporate Admin").await;
    let given = refusal(
        world
            .usher
            .change_role(&hr, dot.seat.authority.member, corporate)
            .await,
    );
    assert_eq!(given, MemberRefusal::RoleUnavailable);
    let lead = world.role(&ada, "Team Lead").await;
    world
        .usher
        .change_role(&hr, dot.seat.authority.member, lead)
        .await
        .unwrap();
    let rows = world.members(&hr).await;
    assert!(rows.iter().all(|row| row.status == MemberStatus::Active));
}

#[tokio::test]
async fn somebody_without_the_permission_gets_no_list() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let refused = refusal(
        world
            .usher
            .members(&bea, &MemberFilter::default(), PageNumber::FIRST)
            .await,
    );
    assert_eq!(refused, ReachRefusal::NotPermitted);
    let refused = refusal(
        world
            .usher
            .invitations(&bea, &InvitationView::of(InvitationFilter::All))
            .await,
    );
    assert_eq!(refused, ReachRefusal::NotPermitted);
}

#[tokio::test]
async fn a_persons_page_is_there_for_those_alone_who_may_see_the_person() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let [shop, yard] = [
        world.unit(&ada, UnitKind::Department, "Shop").await,
        world.unit(&ada, UnitKind::Department, "Yard").await,
    ];
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let lost = world.joined(&ada, "lost@engines.example", "HR Admin", None).await;
    let cy = world
        .joined(&hr, "cy@engines.example", "Employee", Some(shop))
        .await;
    let dot = world
        .joined(&ada, "dot@engines.example", "Employee", Some(yard))
        .await;
    let second = world.second_business(&ada).await;
    let member = |actor: &service::Actor| actor.seat.authority.member;
    let person = world.usher.person(&hr, member(&cy)).await.unwrap();
    assert_eq!(person.row.email, "cy@engines.example");
    assert_eq!(person.invitations[0].invited_by, "Bea Builder");
    assert_eq!(
        world
            .usher
            .person(&ada, member(&dot))
            .await
            .unwrap()
            .invitations
            .len(),
        1
    );
    for (actor, other) in [
        (&hr, &dot),
        (&hr, &ada),
        (&lost, &lost),
        (&second, &cy),
        (&ada, &second),
    ] {
        let refused = refusal(world.usher.person(actor, member(other)).await);
        assert_eq!(refused, ReachRefusal::OutsideScope);
    }
    let refused = refusal(world.usher.person(&cy, member(&cy)).await);
    assert_eq!(refused, ReachRefusal::NotPermitted);
    world.is_sound().await;
}
