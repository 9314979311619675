//! Forgotten passwords: links for those with an address, slips for those without [M-A11 M-D4].

use crate::databases::on_both;
use crate::roles::terms;
use crate::slips::{enrol, from, token_on};
use crate::world::{PASSWORD, World, id_of, refusal};
use domain::{
    Act, AuditFilter, ForeignAccountRefusal, InvitationFilter, MemberRefusal, Permission, Permissions,
    ReachRefusal, ResetRefusal, RoleTemplate, SignInRefusal, Span,
};
use futures::future::{join, join_all};
use service::ports::{AccountNews, MailBody};
use service::{Actor, Client, NewSession, SignIn, SlipFound, Token};

const NEW: &str = "another horse battery";

impl World {
    /// What was told of accounts at the address, the last first.
    pub(crate) async fn news_to(&self, email: &str) -> Vec<AccountNews> {
        self.deliver_all().await;
        let tries = self.mailer.tries.lock().unwrap();
        let to_them = tries.iter().rev().filter(|mail| mail.to.as_str() == email);
        to_them
            .filter_map(|mail| match &mail.body {
                MailBody::Account(facts) => Some(facts.news.clone()),
                _ => None,
            })
            .collect()
    }

    /// The token in the last link for a new password that went to the address.
    pub(crate) async fn reset_link_to(&self, email: &str) -> Option<Token> {
        let news = self.news_to(email).await;
        news.into_iter().find_map(|news| match news {
            AccountNews::PasswordReset { link } => Token::parse(link.rsplit('/').next()?),
            _ => None,
        })
    }

    async fn ask(&self, typed: &str) {
        self.usher.forgot(typed, &from("192.0.2.7")).await.unwrap();
    }

    pub(crate) async fn forgot(&self, typed: &str) {
        self.ask(typed).await;
        self.usher.answer_password_asks().await.unwrap();
    }

    pub(crate) async fn reset(&self, token: &Token) -> Result<NewSession, service::Failure<ResetRefusal>> {
        let client = from("192.0.2.7");
        self.usher.reset_password(token, NEW, NEW, &client).await
    }

    /// Mia Okafor, who signs in as `mia.okafor`.
    pub(crate) async fn mia(&self, ada: &Actor) -> Actor {
        let id = self.slip(ada, "").await;
        let slip = self.print(ada, id).await;
        let (client, token) = (Client::default(), token_on(&slip));
        let joined = self.usher.enrol(&token, enrol("mia.okafor", ""), &client);
        self.actor(&joined.await.unwrap().session).await
    }

    async fn sign_in_with(&self, name: &str, password: &str) -> Result<NewSession, SignInRefusal> {
        let typed = SignIn {
            name: name.into(),
            password: password.into(),
            keep: false,
        };
        match self.usher.sign_in(typed, &from("198.51.100.1")).await {
            Ok(session) => Ok(session),
            Err(service::Failure::Refused(why)) => Err(why),
            Err(other) => panic!("{other:?}"),
        }
    }

    async fn mails(&self) -> usize {
        self.deliver_all().await;
        self.mailer.tries.lock().unwrap().len()
    }
}

#[tokio::test]
async fn a46_whose_address_was_typed_is_looked_up_after_the_answer() {
    let (world, _) = World::with(RoleTemplate::General).await;
    for typed in ["ada@engines.example", "nobody@nowhere.example"] {
        world.ask(typed).await;
    }
    let waiting = world.store.password_asks(10).await.unwrap();
    let typed: Vec<_> = waiting.iter().map(|ask| ask.email.as_str()).collect();
    assert_eq!(typed, ["ada@engines.example", "nobody@nowhere.example"]);
    assert_eq!(world.mails().await, 1);
    assert!(world.store.password_asks(10).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_forgotten_password_that_waited_too_long_is_not_looked_into() {
    let (world, _) = World::with(RoleTemplate::General).await;
    world.ask("ada@engines.example").await;
    world.pass(Span::minutes(30));
    assert_eq!(world.mails().await, 0);
    assert!(world.store.password_asks(10).await.unwrap().is_empty());
}

#[tokio::test]
async fn m_a11_a_forgotten_password_is_set_anew_with_a_link_that_works_for_30_minutes() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let old = world.sign_in_with("ada@engines.example", PASSWORD).await.unwrap();
    world.forgot(" ADA@engines.example ").await;
    let token = world.reset_link_to("ada@engines.example").await.unwrap();
    assert!(world.usher.open_reset(&token).await.unwrap().is_some());
    world.pass(Span::seconds(30 * 60 - 1));
    let opened = world.usher.open_reset(&token).await.unwrap().unwrap();
    assert_eq!(opened.as_str(), "ada@engines.example");
    let session = world.reset(&token).await.unwrap();
    assert!(
        world.usher.principal(&old.token).await.unwrap().is_none(),
        "old sessions are dead"
    );
    let back = world.actor(&session).await;
    assert_eq!((back.user, back.seat.business), (ada.user, ada.seat.business));
    assert_eq!(world.acts(&back).await[0], Act::PasswordReset);
    assert_eq!(refusal(world.reset(&token).await), ResetRefusal::LinkDead);
    assert_eq!(world.usher.open_reset(&token).await.unwrap(), None);
    let wrong = world.sign_in_with("ada@engines.example", PASSWORD).await;
    assert_eq!(wrong.unwrap_err(), SignInRefusal::NotRight);
    world.sign_in_with("ada@engines.example", NEW).await.unwrap();
    world.is_sound().await;
}

#[tokio::test]
async fn m_a11_a_link_dies_with_its_time_with_the_next_one_and_with_a_refused_password_not() {
    let (world, _) = World::with(RoleTemplate::General).await;
    world.forgot("ada@engines.example").await;
    let first = world.reset_link_to("ada@engines.example").await.unwrap();
    world.pass(Span::minutes(1));
    world.forgot("ada@engines.example").await;
    let second = world.reset_link_to("ada@engines.example").await.unwrap();
    assert_ne!(first, second);
    assert_eq!(refusal(world.reset(&first).await), ResetRefusal::LinkDead);
    for (password, repeated) in [
        ("short", "short"),
        (NEW, PASSWORD),
        ("Ada Admin", "Ada Admin"),
        ("Engines", "Engines"),
    ] {
        let refused = world
            .usher
            .reset_password(&second, password, repeated, &Client::default())
            .await;
        assert!(
            matches!(refusal(refused), ResetRefusal::Password(_)),
            "{password}"
        );
    }
    world.pass(Span::minutes(30));
    assert_eq!(refusal(world.reset(&second).await), ResetRefusal::LinkDead);
}

#[tokio::test]
async fn m_a11_only_active_people_with_an_address_get_a_link() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let cancelled = id_of(world.invite(&ada, "cy@engines.example", "User").await);
    world.usher.cancel(&ada, cancelled).await.unwrap();
    world.mia(&ada).await;
    world.forgot("bea@engines.example").await;
    let token = world.reset_link_to("bea@engines.example").await.unwrap();
    world
        .usher
        .deactivate(&ada, bea.seat.authority.member)
        .await
        .unwrap();
    assert_eq!(refusal(world.reset(&token).await), ResetRefusal::LinkDead);
    let before = world.mails().await;
    world.pass(Span::hours(1));
    for typed in [
        "bea@engines.example",
        "cy@engines.example",
        "nobody@engines.example",
        "mia.okafor",
        "no address",
        "",
    ] {
        world.forgot(typed).await;
    }
    assert_eq!(world.mails().await, before);
    assert_eq!(world.reset_link_to("bea@engines.example").await, Some(token));
}

#[tokio::test]
async fn m_a11_whoever_is_invited_gets_the_invitation_again_with_the_same_link_and_expiry() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    let first = world.mail_to("bea@engines.example").await;
    world.pass(Span::hours(2));
    world.forgot("bea@engines.example").await;
    let before = world.mails().await;
    let again = world.mail_to("bea@engines.example").await;
    assert_eq!((before, &again.link), (2, &first.link));
    assert_eq!(again.expires_at, first.expires_at);
    assert_eq!(world.rows(&ada, InvitationFilter::Outstanding).await.len(), 1);
    let acts = world.acts(&ada).await;
    for _ in 0..30 {
        world.pass(Span::minutes(6));
        world.forgot("bea@engines.example").await;
    }
    assert_eq!(world.mails().await, 5, "the rest is for those who invite");
    assert_eq!(world.acts(&ada).await, acts, "asking is no act of anybody");
    world.usher.resend(&ada, id).await.unwrap();
    assert_eq!(world.mails().await, 6, "and they can");
    world.pass(Span::hours(24));
    world.forgot("bea@engines.example").await;
    assert_eq!(world.mails().await, 6, "an expired one goes to nobody");
    world.is_sound().await;
}

#[tokio::test]
async fn a40_m_a11_past_ten_links_in_a_day_nothing_goes_out_and_within_a_minute_it_waits() {
    let (world, _) = World::with(RoleTemplate::General).await;
    world.forgot("ada@engines.example").await;
    world.forgot("ada@engines.example").await;
    assert_eq!(
        world.mails().await,
        0,
        "the first link is dead, the second waits for its minute"
    );
    world.pass(Span::minutes(1));
    assert_eq!(world.mails().await, 1);
    for _ in 0..20 {
        world.pass(Span::minutes(31));
        world.forgot("ada@engines.example").await;
        world.deliver_all().await;
    }
    assert_eq!(world.mails().await, 9, "two were asked for before");
    let last = world.reset_link_to("ada@engines.example").await.unwrap();
    assert_eq!(world.usher.open_reset(&last).await.unwrap(), None);
    world.pass(Span::hours(24));
    world.forgot("ada@engines.example").await;
    assert_eq!(world.mails().await, 10);
}

#[tokio::test]
async fn m_a11_asking_is_slowed_down_by_what_is_asked_and_not_by_who_is_there() {
    let (world, _) = World::with(RoleTemplate::General).await;
    let client = from("192.0.2.9");
    let asks = async |typed: &'static str| {
        let mut waits = Vec::new();
        for _ in 0..7 {
            match world.usher.forgot(typed, &client).await {
                Ok(()) => waits.push(None),
                Err(service::Failure::Refused(wait)) => waits.push(Some(wait.until.since(world.usher.now()))),
                Err(other) => panic!("{other:?}"),
            }
        }
        waits
    };
    let (known, unknown, name) = (
        asks("ada@engines.example").await,
        asks("nobody@engines.example").await,
        asks("mia.okafor").await,
    );
    assert_eq!(known, unknown);
    assert_eq!(known, name);
    assert_eq!(known[4..], [None, Some(Span::seconds(5)), Some(Span::seconds(5))]);
    for number in 0..5 {
        world
            .usher
            .forgot(&format!("a{number}@engines.example"), &client)
            .await
            .unwrap();
    }
    let wait = refusal(world.usher.forgot("b@engines.example", &client).await);
    assert_eq!(
        wait.until.since(world.usher.now()),
        Span::seconds(5),
        "the network asked for twenty"
    );
    world
        .usher
        .forgot("ada@engines.example", &from("198.51.100.3"))
        .await
        .unwrap();
}

#[tokio::test]
async fn m_a11_each_business_of_the_user_has_it_in_its_audit() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let second = world.second_business(&ada).await;
    world.forgot("ada@engines.example").await;
    let token = world.reset_link_to("ada@engines.example").await.unwrap();
    let session = world.reset(&token).await.unwrap();
    assert_eq!(
        world.actor(&session).await.seat.business,
        ada.seat.business,
        "the first by name"
    );
    for actor in [&ada, &second] {
        let page = world.usher.audit(actor, &AuditFilter::default()).await.unwrap();
        let latest = &page.rows[0];
        assert_eq!(
            (latest.act, latest.subject.as_deref()),
            (Act::PasswordReset, Some("ada@engines.example"))
        );
        let told = format!("{:?}", page.rows);
        assert!(
            !told.contains(token.expose()) && !told.contains(NEW),
            "no secret in the audit"
        );
    }
    world.is_sound().await;
}

#[tokio::test]
async fn m_d4_a_reset_slip_lets_somebody_without_e_mail_in_again() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let mia = world.mia(&ada).await;
    let member = mia.seat.authority.member;
    let old = world.sign_in_with("mia.okafor", PASSWORD).await.unwrap();
    let first = world.usher.print_reset_slip(&ada, member).await.unwrap();
    let slip = world.usher.print_reset_slip(&ada, member).await.unwrap();
    assert_eq!((slip.name.as_str(), slip.asks_number), ("Mia Okafor", false));
    assert_eq!(slip.expires_at.since(world.usher.now()), Span::minutes(30));
    assert!(slip.link.starts_with("https://usher.example/reset/"));
    assert_eq!(slip.address, "https://usher.example/join");
    let client = from("192.0.2.7");
    let found = world
        .usher
        .find_slip(&slip.code.grouped().to_lowercase(), &client)
        .await
        .unwrap();
    assert_eq!(found, SlipFound::Reset(token_on(&slip)));
    for dead in [&first.code.grouped(), "0000000000"] {
        let refused = refusal(world.usher.find_slip(dead, &client).await);
        assert_eq!(refused, domain::AcceptFailure::SlipNotRight);
    }
    assert_eq!(
        refusal(world.reset(&token_on(&first)).await),
        ResetRefusal::LinkDead
    );
    let session = world.reset(&token_on(&slip)).await.unwrap();
    assert_eq!(world.actor(&session).await.user, mia.user);
    assert!(world.usher.principal(&old.token).await.unwrap().is_none());
    world.sign_in_with("mia.okafor", NEW).await.unwrap();
    let printed = world
        .acts(&ada)
        .await
        .into_iter()
        .filter(|act| *act == Act::ResetSlipPrinted);
    assert_eq!(printed.count(), 2);
    let third = world.usher.print_reset_slip(&ada, member).await.unwrap();
    world.pass(Span::minutes(30));
    assert!(world.usher.find_slip(third.code.expose(), &client).await.is_err());
    assert_eq!(
        refusal(world.reset(&token_on(&third)).await),
        ResetRefusal::LinkDead
    );
    world.is_sound().await;
}

#[tokio::test]
async fn m_d4_a_reset_slip_is_printed_only_by_who_may_and_for_who_has_no_other_way() {
    use ForeignAccountRefusal::{HasAddress, Inactive, Member};
    let (world, ada) = World::with(RoleTemplate::General).await;
    let mia = world.mia(&ada).await.seat.authority.member;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let editing = Permissions::of(&[Permission::UsersView, Permission::UsersEdit]);
    let (_, edith) = world
        .with_role(&ada, "edith@engines.example", terms("Editor", editing))
        .await;
    let slip = async |actor, id| world.usher.print_reset_slip(actor, id).await;
    assert_eq!(
        refusal(slip(&bea, mia).await),
        Member(MemberRefusal::Reach(ReachRefusal::NotPermitted))
    );
    assert_eq!(refusal(slip(&ada, bea.seat.authority.member).await), HasAddress);
    slip(&edith, mia).await.unwrap();
    let admin = world.role(&ada, "Admin").await;
    world.usher.change_role(&ada, mia, admin).await.unwrap();
    assert_eq!(
        refusal(slip(&edith, mia).await),
        Member(MemberRefusal::Reach(ReachRefusal::AboveCeiling))
    );
    world.usher.deactivate(&ada, mia).await.unwrap();
    assert_eq!(refusal(slip(&ada, mia).await), Inactive);
    let second = world.second_business(&ada).await;
    assert_eq!(refusal(slip(&second, mia).await), Member(MemberRefusal::NotFound));
}

on_both! {
    async fn m_a11_of_several_resets_at_once_one_sets_the_password(world: &World) {
        world.set_up(RoleTemplate::General).await;
        world.forgot("ada@engines.example").await;
        let token = world.reset_link_to("ada@engines.example").await.unwrap();
        let passwords: Vec<String> = (0..6).map(|number| format!("{NEW} {number}")).collect();
        let client = Client::default();
        let resets = passwords.iter().map(|password| world.usher.reset_password(&token, password, password, &client));
        let done: Vec<_> = join_all(resets).await.into_iter().map(|reset| reset.is_ok()).collect();
        assert_eq!(done.iter().filter(|done| **done).count(), 1);
        let winner = done.iter().position(|done| *done).unwrap();
        for (number, password) in passwords.iter().enumerate() {
            let signed_in = world.sign_in_with("ada@engines.example", password).await;
            assert_eq!(signed_in.is_ok(), number == winner);
        }
        world.is_sound().await;
    }

    async fn m_a11_a_reset_that_meets_a_deactivation_leaves_nobody_inside(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        for round in 0..5 {
            let email = format!("bea{round}@engines.example");
            let bea = world.joined(&ada, &email, "User", None).await;
            world.forgot(&email).await;
            let token = world.reset_link_to(&email).await.unwrap();
            let deactivate = world.usher.deactivate(&ada, bea.seat.authority.member);
            let (session, deactivated) = join(world.reset(&token), deactivate).await;
            deactivated.unwrap();
            if let Ok(session) = session {
                let principal = world.usher.principal(&session.token).await.unwrap();
                assert!(principal.is_none(), "the session ended with the membership");
            }
            assert_eq!(world.usher.open_reset(&token).await.unwrap(), None);
        }
        world.is_sound().await;
    }

    async fn m_a11_who_signs_in_with_the_old_password_while_it_is_reset_does_not_stay(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        for round in 0..5 {
            let email = format!("bea{round}@engines.example");
            world.joined(&ada, &email, "User", None).await;
            world.forgot(&email).await;
            let token = world.reset_link_to(&email).await.unwrap();
            let (reset, old) = join(world.reset(&token), world.sign_in_with(&email, PASSWORD)).await;
            reset.unwrap();
            if let Ok(old) = old {
                assert!(world.usher.principal(&old.token).await.unwrap().is_none());
            }
        }
    }
}
