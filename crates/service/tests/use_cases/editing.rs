//! Changing what an invitation gives, and where it goes.

use crate::databases::on_both;
use crate::world::{World, id_of, invite_to, refusal};
use domain::{
    Access, Act, AuditFilter, InvitationId, InvitationState, InviteRefusal, PageNumber, ReachRefusal,
    RenewRefusal, RoleTemplate, Span, UnitId, UnitKind,
};
use futures::future::join;
use service::{Actor, Client, Failure, Invite, Opening};

impl World {
    /// The terms of an edit: to the address, with the role and nothing else.
    async fn edit(&self, actor: &Actor, email: &str, role: &str) -> Invite {
        invite_to(&[email], self.role(actor, role).await)
    }

    /// What the latest event of the kind says, before and after.
    async fn told(&self, actor: &Actor, act: Act) -> (Vec<(String, String)>, Vec<(String, String)>) {
        let filter = AuditFilter {
            act: Some(act),
            ..AuditFilter::default()
        };
        let page = self.usher.audit(actor, &filter).await.unwrap();
        let row = page.rows.into_iter().next().expect("an event");
        (row.before, row.after)
    }

    async fn invited_into(
        &self,
        actor: &Actor,
        email: &str,
        role: &str,
        unit: Option<UnitId>,
    ) -> InvitationId {
        id_of(self.invite_into(actor, email, role, unit, None).await)
    }
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = pairs
        .iter()
        .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
        .collect();
    pairs.sort();
    pairs
}

const BEA: &str = "bea@engines.example";

#[tokio::test]
async fn m_c4_an_edit_changes_what_the_invitation_gives_keeps_its_link_and_is_told_in_the_audit() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let yard = world.unit(&ada, UnitKind::Department, "Yard").await;
    let id = world.invited_into(&ada, BEA, "User", None).await;
    let token = world.token_mailed_to(BEA).await;
    let before = world.row(&ada, id).await;
    let mut edit = world.edit(&ada, BEA, "Viewer").await;
    edit.place.department = Some(yard);
    assert_eq!(world.usher.edit_invitation(&ada, id, &edit).await.unwrap(), None);
    let row = world.row(&ada, id).await;
    assert_eq!(
        (row.role.as_str(), row.department.as_deref()),
        ("Viewer", Some("Yard"))
    );
    assert_eq!((row.sent_at, row.expires_at), (before.sent_at, before.expires_at));
    let (mut was, mut is) = world.told(&ada, Act::InvitationEdited).await;
    was.sort();
    is.sort();
    assert_eq!(was, pairs(&[("role", "User"), ("department", "none")]));
    assert_eq!(is, pairs(&[("role", "Viewer"), ("department", "Yard")]));
    let joined = world
        .usher
        .accept(&token, world.typed(&token), &Client::default())
        .await
        .unwrap();
    assert_eq!(world.actor(&joined.session).await.seat.role, "Viewer");
    assert_eq!(
        world
            .members(&ada)
            .await
            .iter()
            .filter(|member| member.email == BEA)
            .count(),
        1
    );
    world.is_sound().await;
}

#[tokio::test]
async fn an_edit_that_changes_nothing_leaves_no_event() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = world.invited_into(&ada, BEA, "User", None).await;
    let edit = world.edit(&ada, BEA, "User").await;
    world.usher.edit_invitation(&ada, id, &edit).await.unwrap();
    assert!(!world.acts(&ada).await.contains(&Act::InvitationEdited));
    world.is_sound().await;
}

#[tokio::test]
async fn the_rules_of_inviting_are_asked_again_and_a_refused_edit_changes_nothing() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let [shop, yard] = [
        world.unit(&ada, UnitKind::Department, "Shop").await,
        world.unit(&ada, UnitKind::Department, "Yard").await,
    ];
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let own = world.invited_into(&hr, BEA, "Employee", None).await;
    let other = world
        .invited_into(&ada, "cy@engines.example", "Employee", Some(yard))
        .await;
    let above = world
        .invited_into(&ada, "di@engines.example", "HR Admin", Some(shop))
        .await;
    let edit = world.edit(&hr, BEA, "Employee").await;
    let refused = refusal(world.usher.edit_invitation(&hr, other, &edit).await);
    assert_eq!(refused, RenewRefusal::NotFound, "another department's");
    assert!(
        world
            .usher
            .edit_invitation(
                &hr,
                above,
                &world.edit(&hr, "di@engines.example", "Employee").await
            )
            .await
            .is_ok(),
        "within the ceiling"
    );
    let mut away = edit.clone();
    away.place.department = Some(yard);
    let refused = refusal(world.usher.edit_invitation(&hr, own, &away).await);
    assert_eq!(
        refused,
        RenewRefusal::Terms(InviteRefusal::DepartmentOutsideScope)
    );
    let corporate = world.edit(&hr, BEA, "Corporate Admin").await;
    let refused = refusal(world.usher.edit_invitation(&hr, own, &corporate).await);
    assert_eq!(refused, RenewRefusal::Terms(InviteRefusal::RoleNotByInvitation));
    assert_eq!(world.row(&ada, own).await.role, "Employee");
    let employee = world
        .joined(&ada, "em@engines.example", "Employee", Some(shop))
        .await;
    let refused = refusal(world.usher.edit_invitation(&employee, own, &edit).await);
    assert_eq!(refused, RenewRefusal::Reach(ReachRefusal::NotPermitted));
    world.is_sound().await;
}

#[tokio::test]
async fn an_accepted_or_cancelled_invitation_is_never_changed_an_expired_one_is() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let accepted = world.invited_into(&ada, BEA, "User", None).await;
    let token = world.token_mailed_to(BEA).await;
    world
        .usher
        .accept(&token, world.typed(&token), &Client::default())
        .await
        .unwrap();
    let cancelled = world.invited_into(&ada, "cy@engines.example", "User", None).await;
    world.usher.cancel(&ada, cancelled).await.unwrap();
    let expired = world.invited_into(&ada, "di@engines.example", "User", None).await;
    world.pass(Span::hours(25));
    let edit = world.edit(&ada, BEA, "Viewer").await;
    for (id, state) in [
        (accepted, InvitationState::Accepted),
        (cancelled, InvitationState::Cancelled),
    ] {
        let refused = refusal(world.usher.edit_invitation(&ada, id, &edit).await);
        assert_eq!(refused, RenewRefusal::Changed { state });
        let email = domain::EmailAddress::parse("new@engines.example").unwrap();
        let refused = refusal(world.usher.readdress(&ada, id, email).await);
        assert_eq!(refused, RenewRefusal::Changed { state });
    }
    let edit = world.edit(&ada, "di@engines.example", "Viewer").await;
    world.usher.edit_invitation(&ada, expired, &edit).await.unwrap();
    let row = world.row(&ada, expired).await;
    assert_eq!(
        (row.role.as_str(), row.state),
        ("Viewer", InvitationState::Expired)
    );
    world.usher.resend(&ada, expired).await.unwrap();
    assert_eq!(world.row(&ada, expired).await.state, InvitationState::Pending);
    world.is_sound().await;
}

#[tokio::test]
async fn m_e4_seats_are_taken_and_let_go_with_the_accesses_and_what_is_held_needs_no_free_one() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, flow) = world.subscribe(&ada, "Flow", Some(1)).await;
    let (_, desk) = world.subscribe(&ada, "Desk", Some(1)).await;
    let id = world.invited_into(&ada, BEA, "User", None).await;
    let with = async |email: &str, accesses: &[Access]| Invite {
        accesses: accesses.to_vec(),
        ..world.edit(&ada, email, "User").await
    };
    world
        .usher
        .edit_invitation(&ada, id, &with(BEA, &[flow]).await)
        .await
        .unwrap();
    assert_eq!(
        world
            .seats(&ada)
            .await
            .iter()
            .map(|seats| seats.held)
            .sum::<i64>(),
        1
    );
    let other = world.invited_into(&ada, "cy@engines.example", "User", None).await;
    let refused = world
        .usher
        .edit_invitation(&ada, other, &with("cy@engines.example", &[flow]).await)
        .await;
    let full = RenewRefusal::Terms(InviteRefusal::TooFewSeats { row: 0, free: 0 });
    assert_eq!(refusal(refused), full);
    world
        .usher
        .edit_invitation(&ada, id, &with(BEA, &[flow, desk]).await)
        .await
        .unwrap();
    assert_eq!(
        world
            .seats(&ada)
            .await
            .iter()
            .map(|seats| seats.held)
            .sum::<i64>(),
        2
    );
    world
        .usher
        .edit_invitation(&ada, id, &with(BEA, &[desk]).await)
        .await
        .unwrap();
    world
        .usher
        .edit_invitation(&ada, other, &with("cy@engines.example", &[flow]).await)
        .await
        .unwrap();
    let (before, after) = world.told(&ada, Act::InvitationEdited).await;
    assert_eq!(
        (before, after),
        (
            pairs(&[("apps", "none")]),
            pairs(&[("apps", "Flow, Standard, as Author")])
        )
    );
    world.is_sound().await;
}

#[tokio::test]
async fn a_changed_address_is_a_resend_the_old_link_and_mail_are_dead_and_the_edit_goes_with_it() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = world
        .invited_into(&ada, "bae@engines.example", "User", None)
        .await;
    let old = world.token_mailed_to("bae@engines.example").await;
    let edit = world.edit(&ada, BEA, "Viewer").await;
    world.usher.edit_invitation(&ada, id, &edit).await.unwrap();
    let new = world.token_mailed_to(BEA).await;
    assert_eq!(world.mail_to(BEA).await.name.as_deref(), Some("Bea Builder"));
    assert!(matches!(
        world
            .usher
            .open(domain::Channel::Email, &old, None)
            .await
            .unwrap(),
        Opening::Closed { .. }
    ));
    let (before, after) = world.told(&ada, Act::InvitationEdited).await;
    assert!(
        before.contains(&("email".into(), "bae@engines.example".into())),
        "{before:?}"
    );
    assert!(
        after.contains(&("role".into(), "Viewer".into())) && after.contains(&("email".into(), BEA.into())),
        "{after:?}"
    );
    let joined = world
        .usher
        .accept(&new, world.typed(&new), &Client::default())
        .await
        .unwrap();
    assert_eq!(world.actor(&joined.session).await.seat.role, "Viewer");
    world.is_sound().await;
}

#[tokio::test]
async fn an_address_is_corrected_and_sent_to_in_one_step_with_one_refusal_for_all_that_are_taken() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = world
        .invited_into(&ada, "bae@engines.example", "User", None)
        .await;
    world.invited_into(&ada, "cy@engines.example", "User", None).await;
    let to = |email: &str| domain::EmailAddress::parse(email).unwrap();
    for taken in ["cy@engines.example", "ada@engines.example"] {
        let refused = refusal(world.usher.readdress(&ada, id, to(taken)).await);
        assert_eq!(refused, RenewRefusal::CannotBeInvited);
    }
    assert_eq!(
        world.row(&ada, id).await.email.as_deref(),
        Some("bae@engines.example")
    );
    // The mail to the old address has not gone out: it never does.
    world.usher.readdress(&ada, id, to(BEA)).await.unwrap();
    world.deliver_all().await;
    let mailed: Vec<String> = world
        .mailer
        .tries
        .lock()
        .unwrap()
        .iter()
        .map(|mail| mail.to.to_string())
        .collect();
    assert!(
        mailed.contains(&BEA.to_owned()) && !mailed.contains(&"bae@engines.example".to_owned()),
        "{mailed:?}"
    );
    let contacts = world
        .usher
        .contacts(&ada, "bea@", PageNumber::FIRST)
        .await
        .unwrap();
    assert_eq!(contacts.total, 1);
    assert_eq!(
        world
            .usher
            .contacts(&ada, "bae@", PageNumber::FIRST)
            .await
            .unwrap()
            .total,
        0
    );
    world.pass(Span::hours(30));
    world
        .usher
        .readdress(&ada, id, to("bea@mills.example"))
        .await
        .unwrap();
    assert_eq!(
        world.row(&ada, id).await.state,
        InvitationState::Pending,
        "what had expired is sent, too"
    );
    world.is_sound().await;
}

on_both! {
    async fn of_an_edit_and_an_acceptance_at_once_the_outcome_is_one(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let viewer = world.role(&ada, "Viewer").await;
        for round in 0..5 {
            let email = format!("bea{round}@engines.example");
            let id = world.invited_into(&ada, &email, "User", None).await;
            let token = world.token_mailed_to(&email).await;
            let edit = invite_to(&[&email], viewer);
            let (client, typed) = (Client::default(), world.typed(&token));
            let (edited, joined) = join(
                world.usher.edit_invitation(&ada, id, &edit),
                world.usher.accept(&token, typed, &client),
            ).await;
            let role = world.actor(&joined.unwrap().session).await.seat.role;
            match edited {
                Ok(_) => assert_eq!(role, "Viewer"),
                Err(Failure::Refused(RenewRefusal::Changed { state })) => {
                    assert_eq!((role.as_str(), state), ("User", InvitationState::Accepted));
                }
                Err(other) => panic!("{other:?}"),
            }
        }
        world.is_sound().await;
    }
}
