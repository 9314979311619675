//! Invite codes [M-D2]: how they reach people, and what wrong ones do.

use crate::databases::on_both;
use crate::world::{World, accept_with, account, business, id_of, invite_to, refusal};
use domain::{
    AcceptFailure, AcceptRefusal, Act, AuditFilter, Channel, CodeMode, InvitationState, InviteCode, Lifetime,
    PasswordRefusal, RoleTemplate,
};
use futures::future::join_all;
use service::ports::CodeInMail;
use service::{Accept, Actor, Client, InviteOutcome, Opening, Token};

const BEA: &str = "bea@engines.example";

fn nobody() -> Client {
    Client::default()
}

const fn wrong(left: u32) -> AcceptFailure {
    AcceptFailure::Code { left }
}

/// The code that the inviter was given.
fn given(outcome: InviteOutcome) -> InviteCode {
    match outcome {
        InviteOutcome::Invited { code: Some(code), .. } => code,
        other => panic!("{other:?}"),
    }
}

impl World {
    async fn with_codes(mode: CodeMode) -> (Self, Actor) {
        let (world, ada) = Self::with(RoleTemplate::General).await;
        world.give_codes(&ada, mode).await;
        (world, ada)
    }

    async fn give_codes(&self, ada: &Actor, mode: CodeMode) {
        let changed = self.usher.change_invitation_policy(ada, None, mode).await;
        changed.unwrap();
    }

    async fn accept_as(&self, token: &Token, code: &str) -> Result<(), AcceptFailure> {
        match self.usher.accept(token, accept_with(code), &nobody()).await {
            Ok(_) => Ok(()),
            refused => Err(refusal(refused)),
        }
    }

    /// How many tries the page says are left.
    async fn tries_left(&self, token: &Token) -> Option<u32> {
        match self.usher.open(Channel::Email, token, None).await.unwrap() {
            Opening::NewAccount(offer) | Opening::SignIn(offer) => offer.code_tries_left,
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn m_d2_the_mail_holds_the_code_by_default_and_the_code_alone_never_accepts() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let outcome = world.invite(&ada, BEA, "User").await;
    assert!(
        matches!(outcome, InviteOutcome::Invited { code: None, .. }),
        "nothing to pass on"
    );
    let code = world.keys.invite_code(id_of(outcome), 1);
    let mail = world.mail_to(BEA).await;
    assert_eq!(mail.code, CodeInMail::Printed(code.grouped()));
    let token = world.token_mailed_to(BEA).await;

    assert_eq!(Token::parse(&code.grouped()), None);
    assert_eq!(Token::parse(code.expose()), None);
    let guessed = Token::of([0; 32]);
    let refused = world.accept_as(&guessed, code.expose()).await;
    assert_eq!(refused, Err(AcceptFailure::Link(AcceptRefusal::Invalid)));
    let refused = world.usher.find_slip(code.expose(), &nobody()).await;
    assert_eq!(refusal(refused), AcceptFailure::SlipNotRight);
    world.invite(&ada, "cy@engines.example", "User").await;
    let another = world.token_mailed_to("cy@engines.example").await;
    assert_eq!(world.accept_as(&another, code.expose()).await, Err(wrong(4)));

    assert_eq!(
        world.accept_as(&token, "").await,
        Err(wrong(4)),
        "nor the link alone"
    );
    assert_eq!(world.accept_as(&token, code.expose()).await, Ok(()));
    world.is_sound().await;
}

#[tokio::test]
async fn m_d2_a_code_that_the_inviter_gives_is_told_to_them_alone_and_is_new_after_a_resend_and_a_confirmation()
 {
    let (world, ada) = World::with_codes(CodeMode::GivenByInviter).await;
    world.give_codes(&ada, CodeMode::Off).await;
    let ivo = world.joined(&ada, "ivo@engines.example", "Admin", None).await;
    world.give_codes(&ada, CodeMode::GivenByInviter).await;
    let outcome = world.invite(&ivo, BEA, "User").await;
    let (id, first) = (id_of(outcome.clone()), given(outcome));
    let mail = world.mail_to(BEA).await;
    assert_eq!(mail.code, CodeInMail::ComesSeparately);
    let second = world.usher.resend(&ivo, id).await.unwrap().unwrap();
    assert_ne!(first, second);
    world.pass(domain::Span::minutes(1));
    let token = world.token_mailed_to(BEA).await;
    assert_eq!(world.accept_as(&token, first.expose()).await, Err(wrong(4)));

    let out = world.usher.deactivate(&ada, ivo.seat.authority.member).await;
    out.unwrap();
    let held = world.accept_as(&token, second.expose()).await;
    assert_eq!(
        held,
        Err(AcceptFailure::Link(AcceptRefusal::AwaitingConfirmation))
    );
    let third = world.usher.confirm(&ada, id).await.unwrap().unwrap();
    assert_ne!(second, third);
    world.pass(domain::Span::minutes(1));
    let token = world.token_mailed_to(BEA).await;
    assert_eq!(world.tries_left(&token).await, Some(5));
    for mail in world.mailer.tries.lock().unwrap().iter() {
        let text = format!("{mail:?}");
        for code in [&first, &second, &third] {
            assert!(!text.contains(code.expose()) && !text.contains(&code.grouped()));
        }
    }
    assert_eq!(world.accept_as(&token, &third.grouped()).await, Ok(()));
    world.is_sound().await;
}

#[tokio::test]
async fn m_d2_each_of_several_addresses_has_a_code_of_its_own() {
    let (world, ada) = World::with_codes(CodeMode::GivenByInviter).await;
    let emails = [BEA, "cy@engines.example", "ada@engines.example"];
    let invite = invite_to(&emails, world.role(&ada, "User").await);
    let mut outcomes = world.usher.invite(&ada, &invite).await.unwrap().outcomes;
    assert_eq!(outcomes.remove(2).1, InviteOutcome::CannotBeInvited);
    let codes: Vec<_> = outcomes.into_iter().map(|(_, outcome)| given(outcome)).collect();
    assert_ne!(codes[0], codes[1]);
    let token = world.token_mailed_to(BEA).await;
    assert_eq!(world.accept_as(&token, codes[1].expose()).await, Err(wrong(4)));
    assert_eq!(world.accept_as(&token, codes[0].expose()).await, Ok(()));
}

#[tokio::test]
async fn m_d2_without_codes_none_is_asked_for() {
    let (world, ada) = World::with_codes(CodeMode::Off).await;
    let outcome = world.invite(&ada, BEA, "User").await;
    assert!(matches!(outcome, InviteOutcome::Invited { code: None, .. }));
    let mail = world.mail_to(BEA).await;
    assert_eq!(mail.code, CodeInMail::NotNeeded);
    let token = world.token_mailed_to(BEA).await;
    assert_eq!(world.tries_left(&token).await, None);
    assert_eq!(world.accept_as(&token, "whatever stands here").await, Ok(()));
}

#[tokio::test]
async fn m_d2_a_code_is_read_in_any_case_and_grouping() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let writings: [fn(&str) -> String; 4] = [
        |code| code.to_ascii_lowercase(),
        |code| format!("  {} {} ", &code[..3], &code[3..]),
        |code| code.replace('0', "o").replace('1', "l"),
        |code| code.chars().flat_map(|letter| [letter, '-']).collect(),
    ];
    for (number, written) in writings.iter().enumerate() {
        let email = format!("person{number}@engines.example");
        let id = id_of(world.invite(&ada, &email, "User").await);
        let token = world.token_mailed_to(&email).await;
        let typed = written(world.keys.invite_code(id, 1).expose());
        assert_eq!(world.accept_as(&token, &typed).await, Ok(()), "{typed:?}");
    }
}

#[tokio::test]
async fn m_d2_after_five_wrong_tries_the_right_code_is_none_either_until_the_invitation_is_sent_anew() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, BEA, "User").await);
    let token = world.token_mailed_to(BEA).await;
    let right = world.code_with(&token);
    for left in (0..5).rev() {
        assert_eq!(world.tries_left(&token).await, Some(left + 1));
        assert_eq!(world.accept_as(&token, "0000-0000").await, Err(wrong(left)));
    }
    for typed in [right.as_str(), "0000-0000"] {
        assert_eq!(world.accept_as(&token, typed).await, Err(wrong(0)));
    }
    let row = world.row(&ada, id).await;
    assert_eq!((row.state, row.tries_spent), (InvitationState::Pending, true));
    assert_eq!(world.members(&ada).await.len(), 1);

    world.usher.resend(&ada, id).await.unwrap();
    world.pass(domain::Span::minutes(1));
    let fresh = world.token_mailed_to(BEA).await;
    assert!(!world.row(&ada, id).await.tries_spent);
    assert_eq!(world.tries_left(&fresh).await, Some(5));
    assert_eq!(
        world.accept_as(&fresh, &right).await,
        Err(wrong(4)),
        "the old code"
    );
    let right = world.code_with(&fresh);
    assert_eq!(world.accept_as(&fresh, &right).await, Ok(()));
    world.is_sound().await;
}

#[tokio::test]
async fn m_d2_who_has_an_account_is_asked_for_the_code_too() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let other = business("Other", RoleTemplate::Assets);
    let setup = world.usher.create_business(&other).await.unwrap();
    let otto = account("otto@other.example");
    world
        .usher
        .set_up_business(&setup, otto, &nobody())
        .await
        .unwrap();
    let otto = world.signed_in("otto@other.example").await;
    let id = id_of(world.invite(&ada, "otto@other.example", "User").await);
    let token = world.token_mailed_to("otto@other.example").await;
    assert_eq!(world.tries_left(&token).await, Some(5));
    for (typed, left) in [("", 4), ("0000-0000", 3)] {
        let refused = world.usher.join(&token, typed, &otto, &nobody()).await;
        assert_eq!(refusal(refused), wrong(left));
    }
    let ada_herself = world.signed_in("ada@engines.example").await;
    let refused = world.usher.join(&token, "", &ada_herself, &nobody()).await;
    assert_eq!(refusal(refused), AcceptFailure::Link(AcceptRefusal::WrongAccount));
    assert_eq!(world.tries_left(&token).await, Some(3), "another's try is none");
    let right = world.keys.invite_code(id, 1);
    let joined = world.usher.join(&token, right.expose(), &otto, &nobody()).await;
    assert_eq!(world.actor(&joined.unwrap().session).await.user, otto.user);
    world.is_sound().await;
}

#[tokio::test]
async fn m_d2_a_changed_setting_is_audited_and_does_not_touch_invitations_under_way() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, BEA, "User").await);
    let lifetime = Lifetime::from_hours(5, Lifetime::DEFAULT).unwrap();
    let changed = world
        .usher
        .change_invitation_policy(&ada, Some(lifetime), CodeMode::GivenByInviter);
    changed.await.unwrap();
    let filter = AuditFilter {
        act: Some(Act::BusinessChanged),
        ..AuditFilter::default()
    };
    let page = world.usher.audit(&ada, &filter).await.unwrap();
    let mode = |mode: &str| ("invite code".to_owned(), mode.to_owned());
    assert!(page.rows[0].before.contains(&mode("in the mail")));
    assert!(page.rows[0].after.contains(&mode("given by the inviter")));

    assert_eq!(
        world.usher.resend(&ada, id).await.unwrap(),
        None,
        "the mail goes on holding it"
    );
    world.pass(domain::Span::minutes(1));
    let token = world.token_mailed_to(BEA).await;
    assert_eq!(world.code_with(&token), world.keys.invite_code(id, 2).grouped());
    world.give_codes(&ada, CodeMode::Off).await;
    assert_eq!(world.accept_as(&token, "").await, Err(wrong(4)));
    let right = world.code_with(&token);
    assert_eq!(world.accept_as(&token, &right).await, Ok(()));

    let id = id_of(world.invite(&ada, "cy@engines.example", "User").await);
    world.give_codes(&ada, CodeMode::GivenByInviter).await;
    assert_eq!(world.usher.resend(&ada, id).await.unwrap(), None);
    world.pass(domain::Span::minutes(1));
    let token = world.token_mailed_to("cy@engines.example").await;
    assert_eq!(world.accept_as(&token, "").await, Ok(()));
}

#[tokio::test]
async fn m_d2_a_bad_password_costs_no_try() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.invite(&ada, BEA, "User").await;
    let token = world.token_mailed_to(BEA).await;
    for _ in 0..7 {
        let typed = Accept {
            password: "short".into(),
            repeated: "short".into(),
            ..accept_with("0000-0000")
        };
        let refused = refusal(world.usher.accept(&token, typed, &nobody()).await);
        let short = PasswordRefusal::TooShort { least: 8 };
        assert_eq!(refused, AcceptFailure::Password(short));
    }
    assert_eq!(world.tries_left(&token).await, Some(5));
}

on_both! {
    async fn a18_m_d2_of_twenty_wrong_codes_at_once_five_are_looked_at(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let id = id_of(world.invite(&ada, BEA, "User").await);
        let token = world.token_mailed_to(BEA).await;
        let tries = join_all((0..20).map(|_| world.accept_as(&token, "0000-0000"))).await;
        let with = |left: u32| tries.iter().filter(|said| **said == Err(wrong(left))).count();
        assert_eq!([with(4), with(3), with(2), with(1), with(0)], [1, 1, 1, 1, 16]);
        let right = world.code_with(&token);
        assert_eq!(world.accept_as(&token, &right).await, Err(wrong(0)));
        assert_eq!(world.row(&ada, id).await.state, InvitationState::Pending);
        world.usher.resend(&ada, id).await.unwrap();
        world.pass(domain::Span::minutes(1));
        let fresh = world.token_mailed_to(BEA).await;
        let right = world.code_with(&fresh);
        let tries = join_all((0..20).map(|_| world.accept_as(&fresh, &right))).await;
        assert_eq!(tries.iter().filter(|said| said.is_ok()).count(), 1);
        assert_eq!(world.members(&ada).await.len(), 2);
        world.is_sound().await;
    }
}
