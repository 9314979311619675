//! One's own account: profile, choices, password, sessions.

use crate::databases::on_both;
use crate::slips::{from, name};
use crate::world::{PASSWORD, World, refusal};
use domain::{
    Act, AuditFilter, Language, MessageNotices, OwnAccountRefusal, PhoneNumber, RoleTemplate, Span, UnitKind,
};
use futures::future::join_all;
use service::{Actor, Client, NewSession, OwnChoices, OwnProfile, SignIn};

const NEW: &str = "another horse battery";

impl World {
    async fn session(&self, email: &str) -> NewSession {
        let typed = SignIn {
            name: email.into(),
            password: PASSWORD.into(),
            keep: false,
        };
        self.usher.sign_in(typed, &Client::default()).await.unwrap()
    }

    /// The actor of this session, who brings it.
    async fn actor_with(&self, session: &NewSession) -> Actor {
        let principal = self.usher.principal(&session.token).await.unwrap().unwrap();
        let client = Client {
            session: Some(session.token.clone()),
            ..from("192.0.2.7")
        };
        Actor::of(&principal, client).unwrap()
    }

    async fn lives(&self, session: &NewSession) -> bool {
        self.usher.principal(&session.token).await.unwrap().is_some()
    }
}

fn profile(first: &str) -> OwnProfile {
    OwnProfile {
        first_name: name(first),
        last_name: name("King"),
        job_title: Some(name("Analyst")),
        phone: PhoneNumber::parse("+44 20 1234567").ok(),
        mobile: None,
    }
}

#[tokio::test]
async fn somebody_changes_what_is_known_of_them_in_this_business_and_their_own_name() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let second = world.second_business(&ada).await;
    world
        .usher
        .edit_own_profile(&ada, &profile("Augusta"))
        .await
        .unwrap();
    let account = world.usher.own_account(&ada).await.unwrap();
    assert_eq!(account.member.profile.job_title, Some(name("Analyst")));
    assert_eq!(account.member.first_name, name("Augusta"));
    let elsewhere = world.usher.own_account(&second).await.unwrap();
    assert_eq!(
        (elsewhere.member.first_name, elsewhere.member.profile.job_title),
        (name("Ada"), None)
    );
    let page = world.usher.audit(&ada, &AuditFilter::default()).await.unwrap();
    assert_eq!(page.rows[0].act, Act::AccountChanged);
    let told = |field: &str, value: &str| (field.to_owned(), value.to_owned());
    assert!(page.rows[0].before.contains(&told("name", "Ada Admin")));
    assert!(page.rows[0].after.contains(&told("name", "Augusta King")));
    assert!(
        !page.rows[0]
            .after
            .iter()
            .any(|(field, _)| field == "mobile phone")
    );
    world
        .usher
        .edit_own_profile(&ada, &profile("Augusta"))
        .await
        .unwrap();
    let after = world.usher.audit(&ada, &AuditFilter::default()).await.unwrap();
    assert_eq!(
        after.rows.len(),
        page.rows.len(),
        "nothing changed, nothing is written"
    );
    world.is_sound().await;
}

#[tokio::test]
async fn m_a5_m_a6_somebody_chooses_what_they_are_told_of_and_in_which_language() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let workspace = world.unit(&ada, UnitKind::Workspace, "North").await;
    let nowhere = service::Place::default();
    let moved = world
        .usher
        .change_place(&ada, ada.seat.authority.member, &nowhere);
    moved.await.unwrap();
    let choices = OwnChoices {
        weekly_time: None,
        weekly_mail: true,
        weekly: vec![workspace],
        message_notices: MessageNotices::Mail,
        language: Language::French,
    };
    world.usher.choose_own_notices(&ada, &choices).await.unwrap();
    let account = world.usher.own_account(&ada).await.unwrap();
    let options = account.member.options;
    assert!(
        options.weekly_mail
            && options.message_notices == MessageNotices::Mail
            && options.language == Language::French
    );
    assert!(
        account.workspaces.is_empty(),
        "a workspace that they are not in is none of theirs"
    );
    assert_eq!(world.acts(&ada).await[0], Act::AccountChanged);
    world
        .usher
        .forgot("ada@engines.example", &Client::default())
        .await
        .unwrap();
    world.deliver_all().await;
    let tries = world.mailer.tries.lock().unwrap();
    let service::ports::MailBody::Account(mail) = &tries.last().unwrap().body else {
        panic!("no mail about the account")
    };
    assert_eq!(mail.language, Language::French);
}

#[tokio::test]
async fn a_changed_password_ends_the_other_sessions_and_keeps_this_one() {
    let (world, _) = World::with(RoleTemplate::General).await;
    let (here, there) = (
        world.session("ada@engines.example").await,
        world.session("ada@engines.example").await,
    );
    let ada = world.actor_with(&here).await;
    let change = async |current: &'static str, new: &'static str, repeated: &'static str| {
        world.usher.change_password(&ada, current, new, repeated).await
    };
    assert_eq!(
        refusal(change("wrong", NEW, NEW).await),
        OwnAccountRefusal::NotRight
    );
    for (new, repeated) in [("short", "short"), (NEW, PASSWORD), ("engines", "engines")] {
        let refused = refusal(change(PASSWORD, new, repeated).await);
        assert!(matches!(refused, OwnAccountRefusal::Password(_)), "{refused:?}");
    }
    assert!(world.lives(&there).await);
    change(PASSWORD, NEW, NEW).await.unwrap();
    assert!(world.lives(&here).await && !world.lives(&there).await);
    assert_eq!(
        refusal(change(PASSWORD, NEW, NEW).await),
        OwnAccountRefusal::NotRight
    );
    assert_eq!(world.acts(&ada).await[0], Act::PasswordChanged);
    world.is_sound().await;
}

#[tokio::test]
async fn wrong_current_passwords_are_counted_and_forgotten_at_a_right_one() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let wrong = async || refusal(world.usher.change_password(&ada, "wrong", NEW, NEW).await);
    for _ in 0..5 {
        assert_eq!(wrong().await, OwnAccountRefusal::NotRight);
    }
    let until = world.usher.now() + Span::seconds(5);
    let waits = refusal(world.usher.change_password(&ada, PASSWORD, NEW, NEW).await);
    assert_eq!(
        waits,
        OwnAccountRefusal::Wait { until },
        "even with the right one"
    );
    world.pass(Span::seconds(5));
    world
        .usher
        .change_password(&ada, PASSWORD, NEW, NEW)
        .await
        .unwrap();
    assert_eq!(
        wrong().await,
        OwnAccountRefusal::NotRight,
        "the count begins anew"
    );
}

#[tokio::test]
async fn sessions_are_shown_and_ended_and_nobody_else_s() {
    let (world, first) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&first, "bea@engines.example", "User", None).await;
    world.usher.end_other_sessions(&first).await.unwrap();
    world.pass(Span::minutes(1));
    let old = world.session("ada@engines.example").await;
    world.pass(Span::minutes(1));
    let [here, there] = [
        world.session("ada@engines.example").await,
        world.session("ada@engines.example").await,
    ];
    let ada = world.actor_with(&here).await;
    let shown = world.usher.own_sessions(&ada).await.unwrap();
    assert_eq!(shown.len(), 3);
    assert_eq!(shown.last().map(|row| row.token), Some(old.token.hash()));
    assert!(shown.iter().all(|row| row.business.as_deref() == Some("Engines")));
    let foreign = world.usher.own_sessions(&bea).await.unwrap()[0].token;
    assert!(!world.usher.end_own_session(&ada, foreign).await.unwrap());
    assert_eq!(world.usher.own_sessions(&bea).await.unwrap().len(), 1);
    assert!(world.usher.end_own_session(&ada, old.token.hash()).await.unwrap());
    assert!(!world.lives(&old).await);
    world.usher.end_other_sessions(&ada).await.unwrap();
    assert!(world.lives(&here).await && !world.lives(&there).await);
    let ended = world
        .acts(&ada)
        .await
        .into_iter()
        .filter(|act| *act == Act::SessionsEnded);
    assert_eq!(ended.count(), 3);
    world.is_sound().await;
}

#[tokio::test]
async fn whoever_was_deactivated_meanwhile_changes_nothing_of_themselves() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    world
        .usher
        .deactivate(&ada, bea.seat.authority.member)
        .await
        .unwrap();
    let edited = world.usher.edit_own_profile(&bea, &profile("B")).await;
    assert_eq!(refusal(edited), OwnAccountRefusal::NoMember);
    assert_eq!(
        refusal(world.usher.own_account(&bea).await),
        OwnAccountRefusal::NoMember
    );
}

on_both! {
    async fn of_several_password_changes_at_once_one_goes_through(world: &World) {
        world.set_up(RoleTemplate::General).await;
        let session = world.session("ada@engines.example").await;
        let ada = world.actor_with(&session).await;
        let passwords: Vec<String> = (0..4).map(|number| format!("{NEW} {number}")).collect();
        let changes = passwords.iter().map(|new| world.usher.change_password(&ada, PASSWORD, new, new));
        let done = join_all(changes).await.into_iter().flatten().count();
        assert_eq!(done, 1);
        world.is_sound().await;
    }
}
