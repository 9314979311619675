//! Slips: inviting somebody without an address, printing, printing anew [M-B1 M-B10].

use crate::databases::on_both;
use crate::roles::terms;
use crate::world::{World, accept_with, id_of, invite_to, refusal};
use domain::{
    AcceptFailure, AcceptRefusal, Act, AuditFilter, Channel, EmployeeNumber, InvitationFilter, InvitationId,
    InvitationState, InviteRefusal, Permission, Permissions, PersonName, Profile, ReachRefusal, RenewRefusal,
    RoleTemplate, Span, UnitKind, Username,
};
use futures::future::join_all;
use service::{
    Actor, Client, Enrol, Failure, Invite, InviteOutcome, Opening, Place, Slip, SlipFound, Token, Whom,
};

pub(crate) fn name(text: &str) -> PersonName {
    PersonName::parse(text).unwrap()
}

/// Somebody at a network address of their own.
pub(crate) fn from(address: impl std::fmt::Display) -> Client {
    Client {
        address: Some(address.to_string()),
        session: None,
    }
}

/// What the holder of Mia Okafor's slip types.
pub(crate) fn enrol(username: &str, number: &str) -> Enrol {
    Enrol {
        number: number.into(),
        first_name: name("Mia"),
        last_name: name("Okafor"),
        username: Username::parse(username).unwrap(),
        password: crate::world::PASSWORD.into(),
        repeated: crate::world::PASSWORD.into(),
    }
}

impl World {
    /// An employee to be invited as User.
    pub(crate) async fn employee(&self, ada: &Actor, first: &str, last: &str, number: &str) -> Invite {
        Invite {
            whom: Whom::Employee {
                first_name: name(first),
                last_name: name(last),
                profile: Profile {
                    job_title: Some(name("Welder")),
                    employee_number: EmployeeNumber::parse(number).ok(),
                    ..Profile::default()
                },
            },
            ..invite_to(&[], self.role(ada, "User").await)
        }
    }

    /// Invites Mia Okafor with a slip; with a number, if there is one.
    pub(crate) async fn slip(&self, ada: &Actor, number: &str) -> InvitationId {
        let mia = self.employee(ada, "Mia", "Okafor", number).await;
        id_of(self.outcome(ada, &mia).await)
    }

    pub(crate) async fn print(&self, ada: &Actor, id: InvitationId) -> Slip {
        self.usher.print_slips(ada, &[id]).await.unwrap().remove(0)
    }

    async fn slips_to_print(&self, ada: &Actor) -> usize {
        self.rows(ada, InvitationFilter::ToPrint).await.len()
    }
}

/// The token in the slip's picture.
pub(crate) fn token_on(slip: &Slip) -> Token {
    Token::parse(slip.link.rsplit('/').next().unwrap()).unwrap()
}

#[tokio::test]
async fn m_b1_m_b10_somebody_without_an_address_is_invited_with_a_slip_and_no_mail() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let mia = world.employee(&ada, "Mia", "Okafor", "B 1042").await;
    let invited = world.usher.invite(&ada, &mia).await.unwrap();
    let (whom, outcome) = &invited.outcomes[0];
    assert_eq!(whom, "Mia Okafor");
    let InviteOutcome::Invited { id, code: None } = outcome else {
        panic!("{outcome:?}")
    };
    world.deliver_all().await;
    assert!(world.mailer.tries.lock().unwrap().is_empty());
    let row = world.row(&ada, *id).await;
    assert_eq!((row.whom(), row.role.as_str()), ("Mia Okafor", "User"));
    assert_eq!((row.email, row.delivery, row.printed), (None, None, false));
    assert_eq!(row.expires_at, row.sent_at + Span::days(7));
    let filter = AuditFilter {
        act: Some(Act::InvitationSent),
        ..AuditFilter::default()
    };
    let page = world.usher.audit(&ada, &filter).await.unwrap();
    assert_eq!(page.rows[0].subject.as_deref(), Some("Mia Okafor"));
    let channel = ("channel".to_owned(), "slip".to_owned());
    assert!(page.rows[0].after.contains(&channel));
    world.pass(Span::seconds(7 * 86_400 - 1));
    assert_eq!(world.row(&ada, *id).await.state, InvitationState::Pending);
    world.pass(Span::seconds(1));
    assert_eq!(world.row(&ada, *id).await.state, InvitationState::Expired);
    world.is_sound().await;
}

#[tokio::test]
async fn m_b7_new_slips_count_against_the_limit_and_printing_does_not() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let mut ids = Vec::new();
    for _ in 0..30 {
        ids.push(world.slip(&ada, "").await);
    }
    let mia = world.employee(&ada, "Mia", "Okafor", "").await;
    let full = world.outcome(&ada, &mia).await;
    assert!(matches!(full, InviteOutcome::LimitReached(_)), "{full:?}");
    assert!(matches!(
        refusal(world.usher.resend(&ada, ids[0]).await),
        RenewRefusal::LimitReached { .. }
    ));
    let slips = world.usher.print_slips(&ada, &ids).await.unwrap();
    assert_eq!(slips.len(), 30);
    let codes: std::collections::HashSet<_> = slips.iter().map(|slip| slip.code.grouped()).collect();
    assert_eq!(codes.len(), 30);
    world.is_sound().await;
}

#[tokio::test]
async fn m_e4_a_slip_holds_its_seats_until_it_is_cancelled() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, access) = world.subscribe(&ada, "Flow", Some(1)).await;
    let mia = Invite {
        accesses: vec![access],
        ..world.employee(&ada, "Mia", "Okafor", "").await
    };
    let id = id_of(world.outcome(&ada, &mia).await);
    assert_eq!(world.seats(&ada).await[0].held, 1);
    let full = refusal(world.usher.invite(&ada, &mia).await);
    assert_eq!(full, InviteRefusal::TooFewSeats { row: 0, free: 0 });
    world.usher.cancel(&ada, id).await.unwrap();
    assert_eq!(world.seats(&ada).await[0].held, 0);
    world.is_sound().await;
}

#[tokio::test]
async fn m_b1_scope_and_ceiling_hold_for_slips_as_for_mail() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let mia = world.employee(&ada, "Mia", "Okafor", "").await;
    let user = world.joined(&ada, "user@engines.example", "User", None).await;
    assert_eq!(
        refusal(world.usher.invite(&user, &mia).await),
        InviteRefusal::NotPermitted
    );
    let desk = Permissions::of(&[Permission::UsersInvite]);
    let (_, desk) = world
        .with_role(&ada, "desk@engines.example", terms("Desk", desk))
        .await;
    let admin = Invite {
        role: Some(world.role(&ada, "Admin").await),
        ..mia.clone()
    };
    assert_eq!(
        refusal(world.usher.invite(&desk, &admin).await),
        InviteRefusal::RoleAboveCeiling
    );
    let above = id_of(world.outcome(&ada, &admin).await);
    let refused = refusal(world.usher.print_slips(&desk, &[above]).await);
    assert_eq!(refused, RenewRefusal::Reach(ReachRefusal::AboveCeiling));
    let id = id_of(world.outcome(&desk, &mia).await);
    let refused = refusal(world.usher.print_slips(&user, &[id]).await);
    assert_eq!(refused, RenewRefusal::Reach(ReachRefusal::NotPermitted));
    world.print(&desk, id).await;
    world.is_sound().await;
}

#[tokio::test]
async fn m_b1_a_department_administrator_invites_and_prints_for_their_department_alone() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let office = world.unit(&ada, UnitKind::Department, "Office").await;
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let whom = Whom::Employee {
        first_name: name("Mia"),
        last_name: name("Okafor"),
        profile: Profile::default(),
    };
    let mia = Invite {
        whom,
        ..invite_to(&[], world.role(&ada, "Employee").await)
    };
    let in_office = Invite {
        place: Place {
            department: Some(office),
            ..Place::default()
        },
        ..mia.clone()
    };
    assert_eq!(
        refusal(world.usher.invite(&hr, &in_office).await),
        InviteRefusal::DepartmentOutsideScope
    );
    let foreign = id_of(world.outcome(&ada, &in_office).await);
    let own = id_of(world.outcome(&hr, &mia).await);
    let refused = world.usher.print_slips(&hr, &[own, foreign]).await;
    assert_eq!(refusal(refused), RenewRefusal::NotFound);
    let slip = world.print(&hr, own).await;
    assert_eq!(slip.department.as_deref(), Some("Shop"));
    world.is_sound().await;
}

#[tokio::test]
async fn m_b1_a_slip_is_printed_once_with_all_that_it_needs_but_the_employee_number() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = world.slip(&ada, "B 1042").await;
    let other = world.slip(&ada, "").await;
    assert_eq!(world.slips_to_print(&ada).await, 2);
    let slip = world.print(&ada, id).await;
    assert_eq!(
        (slip.name.as_str(), slip.business.as_str()),
        ("Mia Okafor", "Engines")
    );
    assert_eq!(slip.address, "https://usher.example/join");
    assert_eq!(token_on(&slip), world.keys.slip(id, 1));
    assert_eq!(slip.code, world.keys.enrolment_code(id, 1));
    assert!(slip.asks_number);
    assert!(!format!("{slip:?}").contains("1042"), "the number is not printed");
    assert_eq!(slip.expires_at, world.row(&ada, id).await.expires_at);
    assert!(world.row(&ada, id).await.printed);

    for ids in [&[id][..], &[other, id], &[other, other]] {
        let refused = refusal(world.usher.print_slips(&ada, ids).await);
        assert_eq!(refused, RenewRefusal::NothingToPrint, "all, or none");
    }
    assert_eq!(world.slips_to_print(&ada).await, 1);
    assert!(!world.print(&ada, other).await.asks_number);
    let acts = world.acts(&ada).await;
    let printed = acts.iter().filter(|act| **act == Act::SlipPrinted).count();
    assert_eq!(printed, 2, "{acts:?}");
    world.is_sound().await;
}

#[tokio::test]
async fn m_b1_only_slips_that_work_are_printed() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let by_mail = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    let refused = refusal(world.usher.print_slips(&ada, &[by_mail]).await);
    assert_eq!(refused, RenewRefusal::NothingToPrint);
    let cancelled = world.slip(&ada, "").await;
    world.usher.cancel(&ada, cancelled).await.unwrap();
    let expired = world.slip(&ada, "").await;
    world.pass(Span::days(7));
    for (id, state) in [
        (cancelled, InvitationState::Cancelled),
        (expired, InvitationState::Expired),
    ] {
        let refused = refusal(world.usher.print_slips(&ada, &[id]).await);
        assert_eq!(refused, RenewRefusal::Changed { state });
    }
    assert_eq!(world.slips_to_print(&ada).await, 0);
    let second = world.second_business(&ada).await;
    let elsewhere = world.slip(&second, "").await;
    let refused = refusal(world.usher.print_slips(&ada, &[elsewhere]).await);
    assert_eq!(refused, RenewRefusal::NotFound);
}

#[tokio::test]
async fn m_b1_a_reprint_makes_a_new_code_and_picture_and_kills_the_old_ones() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = world.slip(&ada, "").await;
    let old = world.print(&ada, id).await;
    world.pass(Span::days(8));
    assert_eq!(world.usher.resend(&ada, id).await.unwrap(), None);
    let row = world.row(&ada, id).await;
    assert_eq!((row.state, row.printed), (InvitationState::Pending, false));
    assert_eq!(row.expires_at, world.usher.now() + Span::days(7));
    let new = world.print(&ada, id).await;
    assert_ne!((old.code.expose(), &old.link), (new.code.expose(), &new.link));
    let found = world.usher.find_slip(old.code.expose(), &from("192.0.2.1")).await;
    assert_eq!(refusal(found), AcceptFailure::SlipNotRight);
    let opened = world.usher.open(Channel::Slip, &token_on(&old), None).await;
    let unknown = Opening::Closed {
        refusal: AcceptRefusal::Invalid,
        business: None,
    };
    assert_eq!(opened.unwrap(), unknown, "and is not told why");
    let typed = enrol("mia.okafor", "");
    let refused = world
        .usher
        .enrol(&token_on(&old), typed, &Client::default())
        .await;
    assert_eq!(refusal(refused), AcceptFailure::SlipNotRight);
    let found = world.usher.find_slip(new.code.expose(), &from("192.0.2.1")).await;
    assert_eq!(found.unwrap(), SlipFound::Invitation(token_on(&new)));
    world.is_sound().await;
}

#[tokio::test]
async fn m_b1_a_slip_does_not_open_where_mails_lead_nor_a_mails_link_where_slips_do() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = world.slip(&ada, "").await;
    let slip = token_on(&world.print(&ada, id).await);
    world.invite(&ada, "bea@engines.example", "User").await;
    let mailed = world.token_mailed_to("bea@engines.example").await;
    let unknown = Opening::Closed {
        refusal: AcceptRefusal::Invalid,
        business: None,
    };
    for (channel, token) in [(Channel::Email, &slip), (Channel::Slip, &mailed)] {
        let opened = world.usher.open(channel, token, None).await.unwrap();
        assert_eq!(opened, unknown, "{channel}");
    }
    let nobody = Client::default();
    let refused = refusal(world.usher.accept(&slip, accept_with(""), &nobody).await);
    assert_eq!(refused, AcceptFailure::Link(AcceptRefusal::Invalid));
    let refused = refusal(world.usher.enrol(&mailed, enrol("mia.okafor", ""), &nobody).await);
    assert_eq!(refused, AcceptFailure::SlipNotRight);
    let ada_herself = world.signed_in("ada@engines.example").await;
    let refused = refusal(world.usher.join(&slip, "", &ada_herself, &nobody).await);
    assert_eq!(refused, AcceptFailure::Link(AcceptRefusal::WrongAccount));
    assert_eq!(world.members(&ada).await.len(), 1);
}

on_both! {
    async fn m_b1_of_several_prints_of_one_slip_at_once_one_gets_it(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let id = world.slip(&ada, "").await;
        let ids = [id];
        let prints = join_all((0..10).map(|_| world.usher.print_slips(&ada, &ids))).await;
        let printed = prints.into_iter().filter(|print| match print {
            Ok(_) => true,
            Err(Failure::Refused(RenewRefusal::NothingToPrint)) => false,
            Err(other) => panic!("{other:?}"),
        });
        assert_eq!(printed.count(), 1);
        let acts = world.acts(&ada).await;
        assert_eq!(acts.iter().filter(|act| **act == Act::SlipPrinted).count(), 1);
        world.is_sound().await;
    }
}
