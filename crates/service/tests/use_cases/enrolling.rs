//! Joining with a slip: the code, the employee number, the username [M-B1 M-B10].

use crate::databases::on_both;
use crate::slips::{enrol, from, name, token_on};
use crate::world::{PASSWORD, World, refusal};
use domain::{
    AcceptFailure, AcceptRefusal, Act, AuditFilter, Channel, EnrolmentCode, InvitationId, InvitationState,
    MemberStatus, PasswordRefusal, RoleTemplate, Span,
};
use futures::future::join_all;
use service::{Actor, Client, Enrol, Failure, Opening, SignIn, SlipFound, Token};

fn nobody() -> Client {
    Client::default()
}

impl World {
    /// Mia Okafor's slip, printed: the invitation, its code and its token.
    pub(crate) async fn slip_in_hand(
        &self,
        ada: &Actor,
        number: &str,
    ) -> (InvitationId, EnrolmentCode, Token) {
        let id = self.slip(ada, number).await;
        let slip = self.print(ada, id).await;
        let token = token_on(&slip);
        (id, slip.code, token)
    }

    /// Mia Okafor joins with a slip of her own.
    pub(crate) async fn enrolled(&self, ada: &Actor, username: &str) -> Actor {
        let (_, _, token) = self.slip_in_hand(ada, "").await;
        let joined = self.usher.enrol(&token, enrol(username, ""), &nobody()).await;
        self.actor(&joined.unwrap().session).await
    }

    pub(crate) async fn enrol_refused(&self, token: &Token, typed: Enrol) -> AcceptFailure {
        refusal(self.usher.enrol(token, typed, &nobody()).await)
    }
}

#[tokio::test]
async fn m_b1_m_b5_m_b9_enrolling_makes_user_member_and_session_and_works_once() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (id, _, token) = world.slip_in_hand(&ada, "B 1042").await;
    let Opening::NewAccount(offer) = world.usher.open(Channel::Slip, &token, None).await.unwrap() else {
        panic!("a slip that works")
    };
    assert_eq!((offer.whom.as_str(), offer.asks_number), ("Mia Okafor", true));
    assert_eq!(offer.code_tries_left, None);
    let typed = Enrol {
        first_name: name("Maria"),
        ..enrol("Mia.Okafor", "b1042")
    };
    let joined = world.usher.enrol(&token, typed, &nobody()).await.unwrap();
    assert!(!joined.left_out);
    let principal = world
        .usher
        .principal(&joined.session.token)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(principal.sign_in_name.as_str(), "mia.okafor");
    assert_eq!(principal.name, "Maria Okafor");
    let mut tx = world.store.begin().await.unwrap();
    let member = tx.find_member_of_user(ada.seat.business, principal.user).await;
    let member = member.unwrap().unwrap();
    drop(tx);
    assert_eq!(member.status, MemberStatus::Active);
    assert_eq!(member.profile.employee_number.unwrap().as_str(), "B 1042");
    assert_eq!(member.profile.job_title, Some(name("Welder")));
    assert_eq!(world.row(&ada, id).await.state, InvitationState::Accepted);
    let filter = AuditFilter {
        act: Some(Act::MemberCreated),
        search: "Maria".into(),
        ..AuditFilter::default()
    };
    let page = world.usher.audit(&ada, &filter).await.unwrap();
    for said in [("username", "mia.okafor"), ("role", "User")] {
        let said = (said.0.to_owned(), said.1.to_owned());
        assert!(page.rows[0].after.contains(&said), "{:?}", page.rows[0].after);
    }
    let again = world.enrol_refused(&token, enrol("mia.again", "B1042")).await;
    assert_eq!(again, AcceptFailure::SlipNotRight);
    assert_eq!(world.members(&ada).await.len(), 2);
    world.is_sound().await;
}

#[tokio::test]
async fn m_b1_a_slip_is_found_by_its_code_in_any_writing() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, code, token) = world.slip_in_hand(&ada, "").await;
    let plain = code.expose();
    for typed in [
        code.grouped(),
        plain.to_ascii_lowercase(),
        format!(" {} {} ", &plain[..4], &plain[4..]),
        plain.replace('0', "O").replace('1', "i"),
    ] {
        let found = world.usher.find_slip(&typed, &from("192.0.2.1")).await;
        assert_eq!(found.unwrap(), SlipFound::Invitation(token.clone()), "{typed:?}");
    }
}

#[tokio::test]
async fn m_b1_unknown_dead_and_mistyped_codes_get_one_answer() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, expired, _) = world.slip_in_hand(&ada, "").await;
    world.pass(Span::days(7));
    let (id, cancelled, _) = world.slip_in_hand(&ada, "").await;
    world.usher.cancel(&ada, id).await.unwrap();
    let (_, accepted, token) = world.slip_in_hand(&ada, "").await;
    let joined = world
        .usher
        .enrol(&token, enrol("mia.okafor", ""), &nobody())
        .await;
    joined.unwrap();
    let dead = [expired, cancelled, accepted].map(|code| code.grouped());
    let wrong = ["", "0000000000", "short", "much too long for a code", "ÄÖÜ!"].map(String::from);
    for (number, typed) in dead.iter().chain(&wrong).enumerate() {
        let client = from(format_args!("192.0.2.{number}"));
        let refused = refusal(world.usher.find_slip(typed, &client).await);
        assert_eq!(refused, AcceptFailure::SlipNotRight, "{typed:?}");
    }
}

#[tokio::test]
async fn m_b1_wrong_codes_are_counted_by_network_and_nobody_elsewhere_waits() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, code, token) = world.slip_in_hand(&ada, "").await;
    let here = from("192.0.2.1");
    for _ in 0..5 {
        let refused = refusal(world.usher.find_slip("0000000000", &here).await);
        assert_eq!(refused, AcceptFailure::SlipNotRight);
    }
    let refused = refusal(world.usher.find_slip(code.expose(), &here).await);
    let until = world.usher.now() + Span::seconds(5);
    assert_eq!(refused, AcceptFailure::Wait { until }, "even with the right one");
    let elsewhere = world.usher.find_slip(code.expose(), &from("198.51.100.7")).await;
    assert_eq!(elsewhere.unwrap(), SlipFound::Invitation(token.clone()));
    world.pass(Span::seconds(5));
    assert_eq!(
        world.usher.find_slip(code.expose(), &here).await.unwrap(),
        SlipFound::Invitation(token.clone())
    );
    let refused = refusal(world.usher.find_slip("0000000000", &here).await);
    assert_eq!(refused, AcceptFailure::SlipNotRight, "and the count begins anew");
}

#[tokio::test]
async fn a18_m_b1_wrong_codes_are_counted_over_the_instance_and_a_slip_of_ones_own_clears_nothing() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, code, token) = world.slip_in_hand(&ada, "").await;
    for number in 0..1_000 {
        let client = from(format_args!("10.0.{}.{}", number / 250, number % 250));
        let refused = refusal(world.usher.find_slip("0000000000", &client).await);
        assert_eq!(refused, AcceptFailure::SlipNotRight);
        if number % 100 == 0 {
            let found = world.usher.find_slip(code.expose(), &client).await;
            assert_eq!(found.unwrap(), SlipFound::Invitation(token.clone()));
        }
    }
    let until = world.usher.now() + Span::seconds(1);
    for typed in [code.expose(), "0000000000"] {
        let refused = refusal(world.usher.find_slip(typed, &from("192.0.2.1")).await);
        assert_eq!(refused, AcceptFailure::Wait { until });
    }
    let opened = world.usher.open(Channel::Slip, &token, None).await.unwrap();
    assert!(
        matches!(opened, Opening::NewAccount(_)),
        "who scans waits for nobody"
    );
    world.pass(Span::seconds(1));
    let found = world.usher.find_slip(code.expose(), &from("192.0.2.1")).await;
    assert_eq!(found.unwrap(), SlipFound::Invitation(token.clone()));
}

#[tokio::test]
async fn m_b1_after_five_wrong_employee_numbers_the_slip_needs_a_reprint_and_the_answer_is_the_same() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (id, code, token) = world.slip_in_hand(&ada, "B 1042").await;
    for number in ["", "1042", "B1043", "b", "B 1042 x"] {
        let refused = world.enrol_refused(&token, enrol("mia.okafor", number)).await;
        assert_eq!(refused, AcceptFailure::SlipNotRight, "{number:?}");
    }
    for number in ["B 1042", "wrong"] {
        let refused = world.enrol_refused(&token, enrol("mia.okafor", number)).await;
        assert_eq!(refused, AcceptFailure::SlipNotRight, "{number:?}");
    }
    let found = world.usher.find_slip(code.expose(), &from("192.0.2.1")).await;
    assert_eq!(
        found.unwrap(),
        SlipFound::Invitation(token.clone()),
        "the code tells nothing of the number"
    );
    let row = world.row(&ada, id).await;
    assert_eq!((row.state, row.tries_spent), (InvitationState::Pending, true));
    world.usher.resend(&ada, id).await.unwrap();
    assert!(!world.row(&ada, id).await.tries_spent);
    let fresh = token_on(&world.print(&ada, id).await);
    let joined = world
        .usher
        .enrol(&fresh, enrol("mia.okafor", "B 1042"), &nobody())
        .await;
    joined.unwrap();
    world.is_sound().await;
}

#[tokio::test]
async fn m_b1_a_poor_password_is_refused_and_costs_no_try() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, _, token) = world.slip_in_hand(&ada, "B 1042").await;
    for (password, why) in [
        ("short", PasswordRefusal::TooShort { least: 8 }),
        ("password1", PasswordRefusal::Common),
        ("mia.okafor", PasswordRefusal::Personal),
        ("Mia Okafor", PasswordRefusal::Personal),
    ] {
        for _ in 0..2 {
            let typed = Enrol {
                password: password.into(),
                repeated: password.into(),
                ..enrol("mia.okafor", "wrong")
            };
            let refused = world.enrol_refused(&token, typed).await;
            assert_eq!(refused, AcceptFailure::Password(why));
        }
    }
    let typed = enrol("mia.okafor", "B 1042");
    world.usher.enrol(&token, typed, &nobody()).await.unwrap();
}

#[tokio::test]
async fn m_b1_nobody_enrols_while_somebody_else_is_signed_in() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, _, token) = world.slip_in_hand(&ada, "").await;
    let typed = SignIn {
        name: "ada@engines.example".into(),
        password: PASSWORD.into(),
        keep: false,
    };
    let session = world.usher.sign_in(typed, &nobody()).await.unwrap();
    let as_ada = Client {
        session: Some(session.token.clone()),
        ..nobody()
    };
    let refused = world.usher.enrol(&token, enrol("mia.okafor", ""), &as_ada).await;
    assert_eq!(refusal(refused), AcceptFailure::Link(AcceptRefusal::WrongAccount));
    let ada_herself = world.usher.principal(&session.token).await.unwrap();
    let opened = world
        .usher
        .open(Channel::Slip, &token, ada_herself.as_ref())
        .await;
    assert!(matches!(opened.unwrap(), Opening::WrongAccount { .. }));
}

#[tokio::test]
async fn a21_a_slip_whose_inviter_lost_the_right_awaits_confirmation_and_keeps_no_username() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let ivo = world.joined(&ada, "ivo@engines.example", "Admin", None).await;
    let (id, code, token) = world.slip_in_hand(&ivo, "").await;
    let out = world.usher.deactivate(&ada, ivo.seat.authority.member).await;
    out.unwrap();
    let awaiting = AcceptFailure::Link(AcceptRefusal::AwaitingConfirmation);
    for _ in 0..2 {
        let held = world.enrol_refused(&token, enrol("mia.okafor", "")).await;
        assert_eq!(held, awaiting);
    }
    assert_eq!(world.members(&ada).await.len(), 2, "nothing was created");
    world.pass(Span::days(40));
    let found = world.usher.find_slip(code.expose(), &from("192.0.2.1")).await;
    assert_eq!(
        found.unwrap(),
        SlipFound::Invitation(token.clone()),
        "whoever types the code is told so too"
    );
    let opened = world.usher.open(Channel::Slip, &token, None).await.unwrap();
    let Opening::Closed { refusal, business } = opened else {
        panic!("{opened:?}")
    };
    assert_eq!(refusal, AcceptRefusal::AwaitingConfirmation);
    assert!(business.is_some());
    assert_eq!(world.usher.confirm(&ada, id).await.unwrap(), None);
    assert_eq!(
        world.enrol_refused(&token, enrol("mia.okafor", "")).await,
        AcceptFailure::SlipNotRight
    );
    let fresh = token_on(&world.print(&ada, id).await);
    let joined = world
        .usher
        .enrol(&fresh, enrol("mia.okafor", ""), &nobody())
        .await;
    joined.unwrap();
    world.is_sound().await;
}

on_both! {
    async fn a02_m_b1_a_hundred_enrolments_with_one_slip_make_one_member(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let (_, _, token) = world.slip_in_hand(&ada, "B 1042").await;
        let client = nobody();
        let enrol = async |number: usize| {
            // Half of them agree on the username.
            let username = if number.is_multiple_of(2) { "mia.okafor".to_owned() } else { format!("mia{number}") };
            match world.usher.enrol(&token, enrol(&username, "B 1042"), &client).await {
                Ok(_) => true,
                Err(Failure::Refused(AcceptFailure::SlipNotRight)) => false,
                Err(other) => panic!("{other:?}"),
            }
        };
        let enrolled = join_all((0..100).map(enrol)).await;
        assert_eq!(enrolled.into_iter().filter(|enrolled| *enrolled).count(), 1);
        assert_eq!(world.members(&ada).await.len(), 2);
        world.is_sound().await;
    }

    async fn m_b1_one_username_for_several_slips_at_once_goes_to_one(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let mut tokens = Vec::new();
        for _ in 0..8 {
            tokens.push(world.slip_in_hand(&ada, "").await.2);
        }
        let client = nobody();
        let enrol = async |token| match world.usher.enrol(token, enrol("mia.okafor", ""), &client).await {
            Ok(_) => true,
            Err(Failure::Refused(AcceptFailure::UsernameTaken)) => false,
            Err(other) => panic!("{other:?}"),
        };
        let enrolled = join_all(tokens.iter().map(enrol)).await;
        assert_eq!(enrolled.into_iter().filter(|enrolled| *enrolled).count(), 1);
        assert_eq!(world.members(&ada).await.len(), 2);
        world.is_sound().await;
    }

    async fn m_b1_of_many_wrong_employee_numbers_at_once_five_are_looked_at(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let (id, _, token) = world.slip_in_hand(&ada, "B 1042").await;
        let tries = join_all((0..20).map(|_| world.enrol_refused(&token, enrol("mia.okafor", "wrong")))).await;
        assert!(tries.iter().all(|refused| *refused == AcceptFailure::SlipNotRight));
        assert!(world.row(&ada, id).await.tries_spent);
        let refused = world.enrol_refused(&token, enrol("mia.okafor", "B 1042")).await;
        assert_eq!(refused, AcceptFailure::SlipNotRight);
        world.is_sound().await;
    }
}
