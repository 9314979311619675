//! Accepting, and what is checked again then.

use crate::world::{PASSWORD, World, accept_with, account, business, id_of, invite_to, refusal};
use domain::{
    AcceptFailure, AcceptRefusal, Channel, EmailAddress, InvitationState, PasswordRefusal, RenewRefusal,
    RoleTemplate, Span, UnitKind,
};
use service::ports::{LeftOut, MailBody};
use service::{Accept, Client, Invite, Opening, Place, SignIn, Token};

fn nobody() -> Client {
    Client::default()
}

#[tokio::test]
async fn m_b5_accepting_makes_a_member_with_role_and_place_and_works_once() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let id = id_of(
        world
            .invite_into(&ada, "bea@engines.example", "User", Some(shop), None)
            .await,
    );
    let token = world.token_mailed_to("bea@engines.example").await;
    let joined = world
        .usher
        .accept(&token, world.typed(&token), &nobody())
        .await
        .unwrap();
    let bea = world.actor(&joined.session).await;
    assert_eq!(
        (bea.name.as_str(), bea.seat.role.as_str()),
        ("Bea Builder", "User")
    );
    assert_eq!(bea.seat.authority.department, Some(shop));
    assert_eq!(world.row(&ada, id).await.state, InvitationState::Accepted);
    let again = refusal(world.usher.accept(&token, world.typed(&token), &nobody()).await);
    assert_eq!(again, AcceptFailure::Link(AcceptRefusal::AlreadyAccepted));
    world.pass(Span::days(8));
    let again = refusal(world.usher.accept(&token, world.typed(&token), &nobody()).await);
    assert_eq!(again, AcceptFailure::Link(AcceptRefusal::AlreadyAccepted));
    world.is_sound().await;
}

#[tokio::test]
async fn a13_opening_a_link_fifty_times_changes_nothing() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.invite(&ada, "bea@engines.example", "User").await;
    let token = world.token_mailed_to("bea@engines.example").await;
    for _ in 0..50 {
        assert!(matches!(
            world.usher.open(Channel::Email, &token, None).await.unwrap(),
            Opening::NewAccount(_)
        ));
    }
    world
        .usher
        .accept(&token, world.typed(&token), &nobody())
        .await
        .unwrap();
}

#[tokio::test]
async fn a07_an_expired_link_stays_dead_whatever_the_clock_does() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.invite(&ada, "bea@engines.example", "User").await;
    let token = world.token_mailed_to("bea@engines.example").await;
    world.pass(Span::hours(24));
    let dead = refusal(world.usher.accept(&token, world.typed(&token), &nobody()).await);
    assert_eq!(dead, AcceptFailure::Link(AcceptRefusal::Expired));
    assert!(world.usher.expire().await.unwrap());
    assert!(!world.usher.expire().await.unwrap(), "once");
    world.set_back(Span::hours(1));
    let dead = refusal(world.usher.accept(&token, world.typed(&token), &nobody()).await);
    assert_eq!(dead, AcceptFailure::Link(AcceptRefusal::Expired));
    world.is_sound().await;
}

#[tokio::test]
async fn a06_a_token_of_another_purpose_opens_nothing() {
    let (world, _) = World::with(RoleTemplate::General).await;
    let setup = world
        .usher
        .create_business(&business("Other", RoleTemplate::General))
        .await
        .unwrap();
    for token in [setup, Token::of([9; 32])] {
        let dead = refusal(world.usher.accept(&token, world.typed(&token), &nobody()).await);
        assert_eq!(dead, AcceptFailure::Link(AcceptRefusal::Invalid));
    }
}

#[tokio::test]
async fn a_poor_password_is_refused_and_the_invitation_stays_open() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.invite(&ada, "bea@engines.example", "User").await;
    let token = world.token_mailed_to("bea@engines.example").await;
    for (password, repeated, why) in [
        ("short", "short", PasswordRefusal::TooShort { least: 8 }),
        ("password1", "password1", PasswordRefusal::Common),
        ("Bea Builder", "Bea Builder", PasswordRefusal::Personal),
        (
            "bea@engines.example",
            "bea@engines.example",
            PasswordRefusal::Personal,
        ),
        (PASSWORD, "correct horse batterz", PasswordRefusal::NotRepeated),
    ] {
        let typed = Accept {
            password: password.into(),
            repeated: repeated.into(),
            ..world.typed(&token)
        };
        assert_eq!(
            refusal(world.usher.accept(&token, typed, &nobody()).await),
            AcceptFailure::Password(why)
        );
    }
    world
        .usher
        .accept(&token, world.typed(&token), &nobody())
        .await
        .unwrap();
}

#[tokio::test]
async fn a21_an_inviter_who_lost_the_right_leaves_an_invitation_that_awaits_confirmation() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let ivo = world.joined(&ada, "ivo@engines.example", "Admin", None).await;
    let id = id_of(world.invite(&ivo, "bea@engines.example", "User").await);
    let token = world.token_mailed_to("bea@engines.example").await;
    world
        .usher
        .deactivate(&ada, ivo.seat.authority.member)
        .await
        .unwrap();
    for _ in 0..2 {
        let held = refusal(world.usher.accept(&token, world.typed(&token), &nobody()).await);
        assert_eq!(held, AcceptFailure::Link(AcceptRefusal::AwaitingConfirmation));
    }
    assert_eq!(world.members(&ada).await.len(), 2, "nothing was created");
    world.pass(Span::days(40));
    assert_eq!(
        world.row(&ada, id).await.state,
        InvitationState::AwaitingConfirmation,
        "the clock stopped"
    );
    world.usher.confirm(&ada, id).await.unwrap();
    let fresh = world.token_mailed_to("bea@engines.example").await;
    assert_ne!(token, fresh);
    world
        .usher
        .accept(&fresh, world.typed(&fresh), &nobody())
        .await
        .unwrap();
    world.is_sound().await;
}

#[tokio::test]
async fn a22_an_archived_role_or_department_holds_the_invitation_and_confirming_says_what_is_gone() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let id = id_of(
        world
            .invite_into(&ada, "bea@engines.example", "User", Some(shop), None)
            .await,
    );
    let token = world.token_mailed_to("bea@engines.example").await;
    world
        .usher
        .archive_unit(&ada, UnitKind::Department, shop)
        .await
        .unwrap();
    let held = refusal(world.usher.accept(&token, world.typed(&token), &nobody()).await);
    assert_eq!(held, AcceptFailure::Link(AcceptRefusal::AwaitingConfirmation));
    let refused = refusal(world.usher.confirm(&ada, id).await);
    assert!(
        matches!(
            refused,
            RenewRefusal::Terms(domain::InviteRefusal::DepartmentUnavailable)
        ),
        "{refused:?}"
    );
    world.usher.cancel(&ada, id).await.unwrap();

    let id = id_of(world.invite(&ada, "cy@engines.example", "Viewer").await);
    let token = world.token_mailed_to("cy@engines.example").await;
    let viewer = world.role(&ada, "Viewer").await;
    let mut tx = world.store.begin().await.unwrap();
    assert!(
        tx.archive_role(ada.seat.business, viewer, world.usher.now())
            .await
            .unwrap()
    );
    tx.commit().await.unwrap();
    let held = refusal(world.usher.accept(&token, world.typed(&token), &nobody()).await);
    assert_eq!(held, AcceptFailure::Link(AcceptRefusal::AwaitingConfirmation));
    assert_eq!(
        world.row(&ada, id).await.state,
        InvitationState::AwaitingConfirmation
    );
}

#[tokio::test]
async fn m_b3_who_accepts_comes_into_the_teams_and_workspaces_and_what_is_archived_is_left_out() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let mut made = Vec::new();
    for (kind, name) in [
        (UnitKind::Location, "Site"),
        (UnitKind::Team, "Riggers"),
        (UnitKind::Team, "Night Shift"),
        (UnitKind::Workspace, "Quay"),
    ] {
        made.push((kind, world.unit(&ada, kind, name).await));
    }
    let invite = Invite {
        place: Place {
            location: Some(made[0].1),
            teams: vec![made[1].1, made[2].1],
            workspaces: vec![made[3].1],
            ..Place::default()
        },
        ..invite_to(&["bea@engines.example"], world.role(&ada, "User").await)
    };
    world.usher.invite(&ada, &invite).await.unwrap();
    let token = world.token_mailed_to("bea@engines.example").await;
    let opened = async || match world.usher.open(Channel::Email, &token, None).await.unwrap() {
        Opening::NewAccount(offer) => (offer.teams, offer.workspaces),
        other => panic!("{other:?}"),
    };
    let all = ["Night Shift", "Riggers"].map(String::from).to_vec();
    assert_eq!(opened().await, (all, vec!["Quay".to_owned()]));
    for (kind, unit) in &made[..2] {
        world.usher.archive_unit(&ada, *kind, *unit).await.unwrap();
    }
    assert_eq!(opened().await.0, ["Night Shift"]);
    let joined = world
        .usher
        .accept(&token, world.typed(&token), &nobody())
        .await
        .unwrap();
    assert!(joined.left_out);
    let members = world.members(&ada).await;
    assert!(members.iter().all(|member| member.location.is_none()));
    let count = async |kind| {
        let units = world.usher.units(&ada, kind).await.unwrap();
        units
            .iter()
            .map(|unit| (unit.members, unit.invitations))
            .collect::<Vec<_>>()
    };
    assert_eq!(count(UnitKind::Team).await, [(1, 0), (0, 0)]);
    assert_eq!(
        count(UnitKind::Workspace).await,
        [(2, 0)],
        "whoever made it, and who joined"
    );
    world.deliver_all().await;
    let tries = world.mailer.tries.lock().unwrap();
    let told = tries.iter().find_map(|mail| match &mail.body {
        MailBody::LeftOut(facts) => Some((
            mail.to.as_str(),
            facts.email.as_ref().map(EmailAddress::as_str),
            facts.left_out.clone(),
        )),
        _ => None,
    });
    assert_eq!(
        told,
        Some((
            "ada@engines.example",
            Some("bea@engines.example"),
            vec![
                LeftOut::Unit(UnitKind::Location, "Site".into()),
                LeftOut::Unit(UnitKind::Team, "Riggers".into()),
            ]
        ))
    );
}

#[tokio::test]
async fn m_e7_nobody_makes_an_account_while_signed_in_as_somebody_else() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.invite(&ada, "bea@engines.example", "User").await;
    let token = world.token_mailed_to("bea@engines.example").await;
    let typed = SignIn {
        name: "ada@engines.example".into(),
        password: PASSWORD.into(),
        keep: false,
    };
    let session = world.usher.sign_in(typed, &nobody()).await.unwrap();
    let as_ada = Client {
        session: Some(session.token),
        ..nobody()
    };
    let refused = refusal(world.usher.accept(&token, world.typed(&token), &as_ada).await);
    assert_eq!(refused, AcceptFailure::Link(AcceptRefusal::WrongAccount));
    world.usher.sign_out(&as_ada).await.unwrap();
    world
        .usher
        .accept(&token, world.typed(&token), &as_ada)
        .await
        .unwrap();
}

#[tokio::test]
async fn joining_keeps_whoever_asked_for_it_signed_in_and_ends_the_session_before() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let setup = world
        .usher
        .create_business(&business("Other", RoleTemplate::Assets))
        .await
        .unwrap();
    world
        .usher
        .set_up_business(&setup, account("otto@other.example"), &nobody())
        .await
        .unwrap();
    for keep in [true, false] {
        let typed = SignIn {
            name: "otto@other.example".into(),
            password: PASSWORD.into(),
            keep,
        };
        let before = world.usher.sign_in(typed, &nobody()).await.unwrap();
        let principal = world.usher.principal(&before.token).await.unwrap().unwrap();
        let client = Client {
            session: Some(before.token.clone()),
            ..nobody()
        };
        // Two businesses, so that there is something to join each time.
        let otto = if keep {
            ada.clone()
        } else {
            world.second_business(&ada).await
        };
        world.invite(&otto, "otto@other.example", "User").await;
        let token = world.token_mailed_to("otto@other.example").await;
        let joined = world
            .usher
            .join(&token, &world.code_with(&token), &principal, &client)
            .await
            .unwrap();
        assert_eq!(joined.session.keep_for.is_some(), keep);
        assert!(world.usher.principal(&before.token).await.unwrap().is_none());
    }
    world.is_sound().await;
}

#[tokio::test]
async fn a40_those_who_may_resend_are_asked_ten_times_a_day_at_most_and_a_minute_apart() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let mut tokens = Vec::new();
    for number in 0..12 {
        let email = format!("person{number}@engines.example");
        world.invite(&ada, &email, "User").await;
        tokens.push(world.token_mailed_to(&email).await);
    }
    world.pass(Span::hours(24));
    let mails_to_ada = || {
        let tries = world.mailer.tries.lock().unwrap();
        tries
            .iter()
            .filter(|mail| mail.to.as_str() == "ada@engines.example")
            .count()
    };
    for token in &tokens {
        world.usher.ask_for_new(token, &nobody()).await.unwrap();
    }
    world.deliver_all().await;
    assert_eq!(mails_to_ada(), 1, "the others wait for their minute");
    for _ in 0..15 {
        world.pass(Span::minutes(1));
        world.deliver_all().await;
    }
    assert_eq!(mails_to_ada(), 10);
    world.is_sound().await;
}

#[tokio::test]
async fn m_e7_a04_an_existing_user_joins_by_signing_in_and_nobody_else_can() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let setup = world
        .usher
        .create_business(&business("Other", RoleTemplate::Assets))
        .await
        .unwrap();
    let session = world
        .usher
        .set_up_business(&setup, account("otto@other.example"), &nobody())
        .await
        .unwrap();
    let otto = world.actor(&session).await;
    world.invite(&ada, "otto@other.example", "User").await;
    let token = world.token_mailed_to("otto@other.example").await;
    assert!(matches!(
        world.usher.open(Channel::Email, &token, None).await.unwrap(),
        Opening::SignIn(_)
    ));
    let refused = refusal(world.usher.accept(&token, world.typed(&token), &nobody()).await);
    assert_eq!(refused, AcceptFailure::Link(AcceptRefusal::SignInToAccept));

    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let typed = service::SignIn {
        name: "bea@engines.example".into(),
        password: PASSWORD.into(),
        keep: false,
    };
    let beas = world.usher.sign_in(typed, &nobody()).await.unwrap();
    let wrong = world.usher.principal(&beas.token).await.unwrap().unwrap();
    assert_eq!(bea.user, wrong.user);
    assert!(matches!(
        world
            .usher
            .open(Channel::Email, &token, Some(&wrong))
            .await
            .unwrap(),
        Opening::WrongAccount { .. }
    ));
    assert_eq!(
        refusal(
            world
                .usher
                .join(&token, &world.code_with(&token), &wrong, &nobody())
                .await
        ),
        AcceptFailure::Link(AcceptRefusal::WrongAccount)
    );

    let right = world.usher.principal(&session.token).await.unwrap().unwrap();
    let joined = world
        .usher
        .join(&token, &world.code_with(&token), &right, &nobody())
        .await
        .unwrap();
    let in_engines = world.actor(&joined.session).await;
    assert_eq!(in_engines.user, otto.user);
    assert_ne!(in_engines.seat.business, otto.seat.business);
    assert_eq!(world.usher.own_businesses(&right, 10).await.unwrap().len(), 2);
    world.is_sound().await;
}

#[tokio::test]
async fn asking_for_a_new_one_tells_the_inviter_once_an_hour_and_reveals_nothing() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    let token = world.token_mailed_to("bea@engines.example").await;
    let mails_to_ada = || {
        let tries = world.mailer.tries.lock().unwrap();
        tries
            .iter()
            .filter(|mail| mail.to.as_str() == "ada@engines.example")
            .count()
    };
    world.usher.ask_for_new(&token, &nobody()).await.unwrap();
    world.deliver_all().await;
    assert_eq!(mails_to_ada(), 0, "a pending one needs no new one");
    world.pass(Span::hours(24));
    for _ in 0..3 {
        world.usher.ask_for_new(&token, &nobody()).await.unwrap();
    }
    world
        .usher
        .ask_for_new(&Token::of([3; 32]), &nobody())
        .await
        .unwrap();
    world.deliver_all().await;
    assert_eq!(mails_to_ada(), 1);
    assert!(world.row(&ada, id).await.asked_at.is_some());
    world.pass(Span::hours(1));
    world.usher.ask_for_new(&token, &nobody()).await.unwrap();
    world.deliver_all().await;
    assert_eq!(mails_to_ada(), 2);
    world.is_sound().await;
}

#[tokio::test]
async fn a21_an_inviter_who_was_confined_to_a_department_no_longer_vouches_for_a_place_outside_it() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let id = id_of(world.invite(&ada, "bea@engines.example", "Employee").await);
    let mut tx = world.store.begin().await.unwrap();
    let invitation = tx.lock_invitation(ada.seat.business, id).await.unwrap().unwrap();
    let token = Token::of([5; 32]);
    let (now, later) = (world.usher.now(), world.usher.now() + Span::hours(24));
    tx.renew_invitation(&invitation, token.hash(), hr.seat.authority.member, now, later)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let typed = accept_with(&world.keys.invite_code(id, 2).grouped());
    let held = refusal(world.usher.accept(&token, typed, &nobody()).await);
    assert_eq!(held, AcceptFailure::Link(AcceptRefusal::AwaitingConfirmation));
}
