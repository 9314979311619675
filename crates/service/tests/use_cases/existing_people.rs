//! Inviting people who have an account: members to more apps, users of other businesses [M-E1 M-E6 M-E7].

use crate::roles::terms;
use crate::slips::{enrol, token_on};
use crate::world::{World, account, business, id_of, invite_to, refusal};
use domain::{
    AcceptFailure, AcceptRefusal, Access, Act, AuditFilter, Channel, InvitationFilter, InvitationId,
    InvitationState, InviteRefusal, MemberId, Permission, Permissions, ReachRefusal, RenewRefusal,
    RoleTemplate, Seats, Span, UnitKind, UserId,
};
use service::{Actor, Client, Invite, InviteOutcome, Opening, Place, Whom};

const BEA: &str = "bea@engines.example";

fn nobody() -> Client {
    Client::default()
}

/// An invitation to somebody with an account.
fn to_user(user: UserId, accesses: &[Access]) -> Invite {
    Invite {
        whom: Whom::User(user),
        role: None,
        accesses: accesses.to_vec(),
        ..invite_to(&[], domain::RoleId::new(uuid::Uuid::nil()))
    }
}

impl World {
    /// A business of Otto's, in which Ada is nobody.
    pub(crate) async fn of_otto(&self) -> Actor {
        let other = business("Other", RoleTemplate::General);
        let setup = self.usher.create_business(&other).await.unwrap();
        let otto = account("otto@other.example");
        let session = self.usher.set_up_business(&setup, otto, &nobody()).await;
        self.actor(&session.unwrap()).await
    }

    async fn refused(&self, actor: &Actor, invite: &Invite) -> InviteRefusal {
        refusal(self.usher.invite(actor, invite).await)
    }

    /// Offers apps to a member.
    async fn offer(&self, actor: &Actor, user: UserId, accesses: &[Access]) -> InvitationId {
        id_of(self.outcome(actor, &to_user(user, accesses)).await)
    }

    async fn member(&self, actor: &Actor, member: MemberId) -> domain::Member {
        let mut tx = self.store.begin().await.unwrap();
        let member = tx.find_member(actor.seat.business, member).await.unwrap();
        member.unwrap()
    }
}

#[tokio::test]
async fn m_e6_m_e7_a_member_is_offered_apps_and_keeps_role_and_place() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let bea = world.joined(&ada, BEA, "User", Some(shop)).await;
    let before = world.member(&ada, bea.seat.authority.member).await;
    let (_, access) = world.subscribe(&ada, "Flow", Some(1)).await;
    let invite = Invite {
        role: Some(world.role(&ada, "Viewer").await),
        place: Place::default(),
        ..to_user(bea.user, &[access])
    };
    world.pass(Span::minutes(1));
    let id = id_of(world.outcome(&ada, &invite).await);
    let row = world.row(&ada, id).await;
    assert!(row.access_only);
    assert_eq!(
        (row.whom(), row.role.as_str(), row.department.as_deref()),
        (BEA, "User", Some("Shop"))
    );
    let mail = world.mail_to(BEA).await;
    assert_eq!(mail.gives, service::ports::Gives::Accesses);
    let token = world.token_mailed_to(BEA).await;
    let Opening::SignIn(offer) = world.usher.open(Channel::Email, &token, None).await.unwrap() else {
        panic!("they have an account")
    };
    assert!(offer.for_member);
    assert_eq!(offer.accesses[0].to_string(), "Flow, Standard, as Author");
    let refused = world.usher.accept(&token, world.typed(&token), &nobody()).await;
    let sign_in = AcceptFailure::Link(AcceptRefusal::SignInToAccept);
    assert_eq!(refusal(refused), sign_in);
    let principal = world.signed_in("ada@engines.example").await;
    let code = world.code_with(&token);
    let refused = world.usher.join(&token, &code, &principal, &nobody()).await;
    assert_eq!(refusal(refused), AcceptFailure::Link(AcceptRefusal::WrongAccount));

    let principal = world.signed_in(BEA).await;
    let joined = world.usher.join(&token, &code, &principal, &nobody()).await;
    assert!(!joined.unwrap().left_out);
    assert_eq!(world.member(&ada, before.id).await, before);
    assert_eq!(world.members(&ada).await.len(), 2);
    let used = Seats {
        limit: Some(1),
        used: 1,
        held: 0,
    };
    assert_eq!(world.seats(&ada).await, [used]);
    let acts = world.acts(&ada).await;
    assert!(
        acts.starts_with(&[Act::AppsGiven, Act::InvitationAccepted]),
        "{acts:?}"
    );
    let filter = AuditFilter {
        act: Some(Act::AppsGiven),
        ..AuditFilter::default()
    };
    let page = world.usher.audit(&ada, &filter).await.unwrap();
    let apps = ("apps".to_owned(), "Flow, Standard, as Author".to_owned());
    assert_eq!(page.rows[0].after, [apps]);
    let again = world.usher.join(&token, &code, &principal, &nobody()).await;
    let gone = AcceptFailure::Link(AcceptRefusal::AlreadyAccepted);
    assert_eq!(refusal(again), gone);
    world.is_sound().await;
}

#[tokio::test]
async fn m_e6_an_offer_to_a_member_is_refused_with_its_reason() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let own = world.joined(&hr, "own@engines.example", "Employee", None).await;
    let cy = world.joined(&ada, "cy@engines.example", "Employee", None).await;
    let sees_all = terms("Corporate Lead", Permissions::of(&[Permission::UsersView]));
    world.usher.create_role(&ada, sees_all).await.unwrap();
    let lead = world
        .joined(&ada, "lead@engines.example", "Corporate Lead", Some(shop))
        .await;
    let (_, flow) = world.subscribe(&ada, "Flow", None).await;
    let (_, track) = world.subscribe(&ada, "Track", Some(0)).await;
    let (_, plan) = world.subscribe(&ada, "Plan", None).await;
    let refused = async |user, accesses: &[Access]| world.refused(&hr, &to_user(user, accesses)).await;
    assert_eq!(refused(own.user, &[]).await, InviteRefusal::NoAccess);
    assert_eq!(refused(cy.user, &[flow]).await, InviteRefusal::PersonUnavailable);
    assert_eq!(
        refused(lead.user, &[flow]).await,
        InviteRefusal::PersonAboveCeiling
    );
    let full = InviteRefusal::TooFewSeats { row: 1, free: 0 };
    assert_eq!(refused(own.user, &[flow, track]).await, full);
    assert_eq!(
        world.refused(&own, &to_user(hr.user, &[flow])).await,
        InviteRefusal::NotPermitted
    );

    world.pass(Span::minutes(1));
    world.offer(&hr, own.user, &[flow]).await;
    let token = world.token_mailed_to("own@engines.example").await;
    let principal = world.signed_in("own@engines.example").await;
    let code = world.code_with(&token);
    let joined = world.usher.join(&token, &code, &principal, &nobody()).await;
    joined.unwrap();
    assert_eq!(
        refused(own.user, &[plan, flow]).await,
        InviteRefusal::AlreadySeated { row: 1 }
    );
    let out = world.usher.deactivate(&ada, own.seat.authority.member).await;
    out.unwrap();
    assert_eq!(refused(own.user, &[plan]).await, InviteRefusal::PersonUnavailable);
    world.is_sound().await;
}

#[tokio::test]
async fn m_e6_an_offer_is_resent_and_stands_alone_and_goes_with_its_member_when_they_are_deactivated() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, BEA, "User", None).await;
    let (_, flow) = world.subscribe(&ada, "Flow", Some(1)).await;
    world.pass(Span::minutes(1));
    let id = world.offer(&ada, bea.user, &[flow]).await;
    let old = world.token_mailed_to(BEA).await;
    let (_, track) = world.subscribe(&ada, "Track", None).await;
    let second = world.outcome(&ada, &to_user(bea.user, &[track])).await;
    assert_eq!(second, InviteOutcome::CannotBeInvited, "one at a time");
    world.pass(Span::hours(24));
    world.usher.resend(&ada, id).await.unwrap();
    assert_eq!(world.seats(&ada).await[0].held, 1, "its seat is taken again");
    let token = world.token_mailed_to(BEA).await;
    let opened = format!("{:?}", world.usher.open(Channel::Email, &old, None).await);
    assert!(opened.contains("Superseded"), "{opened}");

    let principal = world.signed_in(BEA).await;
    let out = world.usher.deactivate(&ada, bea.seat.authority.member).await;
    out.unwrap();
    let over = |state| RenewRefusal::Changed { state };
    assert_eq!(
        refusal(world.usher.resend(&ada, id).await),
        over(InvitationState::Cancelled)
    );
    let code = world.code_with(&token);
    let gone = world.usher.join(&token, &code, &principal, &nobody()).await;
    assert_eq!(refusal(gone), AcceptFailure::Link(AcceptRefusal::Cancelled));
    assert_eq!(world.seats(&ada).await[0].held, 0);
    world.is_sound().await;
}

#[tokio::test]
async fn m_e6_a_member_without_an_address_is_offered_apps_with_a_slip() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let mia = world.enrolled(&ada, "mia.okafor").await;
    let (_, access) = world.subscribe(&ada, "Flow", None).await;
    let invited = world.usher.invite(&ada, &to_user(mia.user, &[access])).await;
    let (whom, outcome) = invited.unwrap().outcomes.remove(0);
    assert_eq!(whom, "Mia Okafor");
    let token = token_on(&world.print(&ada, id_of(outcome)).await);
    let opened = world.usher.open(Channel::Slip, &token, None).await.unwrap();
    assert!(matches!(opened, Opening::SignIn(_)), "{opened:?}");
    let refused = world.usher.enrol(&token, enrol("mia2", ""), &nobody()).await;
    let sign_in = AcceptFailure::Link(AcceptRefusal::SignInToAccept);
    assert_eq!(refusal(refused), sign_in);
    let principal = world.signed_in("mia.okafor").await;
    world.usher.join(&token, "", &principal, &nobody()).await.unwrap();
    assert_eq!(world.seats(&ada).await[0].used, 1);
    assert_eq!(world.members(&ada).await.len(), 2);
    world.is_sound().await;
}

#[tokio::test]
async fn m_e6_a_user_of_another_administered_business_gets_a_full_invitation() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let second = world.second_business(&ada).await;
    let bert = world.joined(&second, "bert@second.example", "User", None).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let (_, access) = world.subscribe(&ada, "Flow", None).await;
    let without_role = to_user(bert.user, &[access]);
    assert_eq!(
        world.refused(&ada, &without_role).await,
        InviteRefusal::RoleUnavailable
    );
    let invite = Invite {
        role: Some(world.role(&ada, "Viewer").await),
        place: Place {
            department: Some(shop),
            ..Place::default()
        },
        ..without_role
    };
    let id = id_of(world.outcome(&ada, &invite).await);
    let row = world.row(&ada, id).await;
    assert_eq!(
        (row.whom(), row.name.as_str()),
        ("bert@second.example", "Bea Builder")
    );
    assert!(!row.access_only);
    let token = world.token_mailed_to("bert@second.example").await;
    let principal = world.signed_in("bert@second.example").await;
    let code = world.code_with(&token);
    let joined = world.usher.join(&token, &code, &principal, &nobody()).await;
    let here = world.actor(&joined.unwrap().session).await;
    assert_eq!((here.user, here.seat.role.as_str()), (bert.user, "Viewer"));
    assert_eq!(here.seat.authority.department, Some(shop));
    assert_eq!(world.seats(&ada).await[0].used, 1);
    assert_eq!(world.members(&second).await.len(), 2, "and stays there");
    world.is_sound().await;
}

#[tokio::test]
async fn a25_anybody_elses_id_is_refused_like_an_unknown_one() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let otto = world.of_otto().await;
    let second = world.second_business(&ada).await;
    let without_address = world.enrolled(&second, "mia.okafor").await;
    let gone = world.joined(&second, "gone@second.example", "User", None).await;
    let out = world.usher.deactivate(&second, gone.seat.authority.member).await;
    out.unwrap();
    let unknown = UserId::new(uuid::Uuid::from_u128(1));
    let (_, access) = world.subscribe(&ada, "Flow", None).await;
    for user in [unknown, otto.user, without_address.user, gone.user] {
        let invite = Invite {
            role: Some(world.role(&ada, "User").await),
            ..to_user(user, &[access])
        };
        assert_eq!(
            world.refused(&ada, &invite).await,
            InviteRefusal::PersonUnavailable
        );
    }
    assert!(world.rows(&ada, InvitationFilter::All).await.is_empty());
}

#[tokio::test]
async fn m_e6_who_administers_several_businesses_invites_into_another_with_the_rights_they_have_there() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let second = world.second_business(&ada).await;
    let otto = world.of_otto().await;
    let id = id_of(world.invite(&otto, "ada@engines.example", "User").await);
    let token = world.token_mailed_to("ada@engines.example").await;
    let principal = world.signed_in("ada@engines.example").await;
    assert!(
        world
            .usher
            .act_in(&principal, otto.seat.business, nobody())
            .await
            .unwrap()
            .is_none()
    );
    let code = world.keys.invite_code(id, 1);
    let joined = world
        .usher
        .join(&token, code.expose(), &principal, &nobody())
        .await;
    joined.unwrap();
    let there = async |business| {
        let actor = world.usher.act_in(&principal, business, nobody()).await;
        actor.unwrap().unwrap()
    };
    let in_second = there(second.seat.business).await;
    let roles = [world.role(&ada, "User").await, world.role(&second, "User").await];
    let refused = world.refused(&in_second, &invite_to(&[BEA], roles[0])).await;
    assert_eq!(
        refused,
        InviteRefusal::RoleUnavailable,
        "a role of another business"
    );
    id_of(world.outcome(&in_second, &invite_to(&[BEA], roles[1])).await);
    assert_eq!(world.rows(&second, InvitationFilter::All).await.len(), 1);
    assert!(world.rows(&ada, InvitationFilter::All).await.is_empty());
    let in_other = there(otto.seat.business).await;
    let user = world.role(&otto, "User").await;
    let refused = world.refused(&in_other, &invite_to(&[BEA], user)).await;
    assert_eq!(refused, InviteRefusal::NotPermitted);
}

#[tokio::test]
async fn m_e6_an_offer_follows_its_member_their_role_now_decides_and_deactivating_cancels_it() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let bea = world.joined(&ada, BEA, "Employee", Some(shop)).await;
    let (_, access) = world.subscribe(&ada, "Flow", Some(1)).await;
    world.pass(Span::minutes(1));
    let id = world.offer(&hr, bea.user, &[access]).await;
    let (member, admin) = (
        bea.seat.authority.member,
        world.role(&ada, "Corporate Admin").await,
    );
    world.usher.change_role(&ada, member, admin).await.unwrap();
    assert_eq!(
        refusal(world.usher.cancel(&hr, id).await),
        RenewRefusal::Reach(ReachRefusal::AboveCeiling)
    );
    world.usher.deactivate(&ada, member).await.unwrap();
    assert_eq!(world.row(&ada, id).await.state, InvitationState::Cancelled);
    assert_eq!(world.seats(&ada).await[0].held, 0);
    world.is_sound().await;
}

#[tokio::test]
async fn nobody_invites_themselves() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, access) = world.subscribe(&ada, "Flow", Some(1)).await;
    let refused = world.refused(&ada, &to_user(ada.user, &[access])).await;
    assert_eq!(refused, InviteRefusal::PersonUnavailable);
}
