//! Changes of sign-in addresses: confirmed from the new one, told to the old one.

use crate::databases::on_both;
use crate::roles::terms;
use crate::slips::from;
use crate::world::{PASSWORD, World, refusal};
use domain::{
    Act, AddressChangeRefusal, AuditFilter, EmailAddress, ForeignAccountRefusal, MemberRefusal,
    OwnAccountRefusal, Permission, Permissions, ReachRefusal, RoleTemplate, SignInRefusal, Span,
};
use futures::future::join_all;
use service::ports::AccountNews;
use service::{Actor, Client, Failure, SignIn, Token};

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

impl World {
    /// The token in the last link to confirm an address that went there.
    async fn confirmation_to(&self, email: &str) -> Option<Token> {
        let news = self.news_to(email).await;
        news.into_iter().find_map(|news| match news {
            AccountNews::AddressChange { link } => Token::parse(link.rsplit('/').next()?),
            _ => None,
        })
    }

    async fn ask_for(&self, actor: &Actor, to: &str) -> Result<(), Failure<OwnAccountRefusal>> {
        self.usher.ask_for_address(actor, PASSWORD, &address(to)).await
    }

    async fn confirm(&self, token: &Token) -> Result<(), AddressChangeRefusal> {
        match self.usher.confirm_address(token, &from("192.0.2.7")).await {
            Ok(()) => Ok(()),
            Err(Failure::Refused(why)) => Err(why),
            Err(other) => panic!("{other:?}"),
        }
    }

    async fn can_sign_in(&self, name: &str) -> bool {
        let typed = SignIn {
            name: name.into(),
            password: PASSWORD.into(),
            keep: false,
        };
        match self
            .usher
            .sign_in(typed, &from(format_args!("198.51.100.{}", name.len())))
            .await
        {
            Ok(_) => true,
            Err(Failure::Refused(SignInRefusal::NotRight)) => false,
            Err(other) => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_new_address_holds_when_it_is_confirmed_there_and_the_old_one_is_told() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let session = world.signed_in("ada@engines.example").await;
    world
        .usher
        .forgot("ada@engines.example", &Client::default())
        .await
        .unwrap();
    world.ask_for(&ada, "lovelace@engines.example").await.unwrap();
    assert!(
        world.can_sign_in("ada@engines.example").await,
        "nothing has changed yet"
    );
    let token = world.confirmation_to("lovelace@engines.example").await.unwrap();
    world.pass(Span::seconds(24 * 3_600 - 1));
    let opened = world.usher.open_address_change(&token).await.unwrap();
    assert_eq!(opened, Some(address("lovelace@engines.example")));
    assert!(
        world.can_sign_in("ada@engines.example").await,
        "opening changes nothing"
    );
    world.confirm(&token).await.unwrap();
    assert!(world.can_sign_in("lovelace@engines.example").await);
    assert!(!world.can_sign_in("ada@engines.example").await);
    assert_eq!(world.confirm(&token).await, Err(AddressChangeRefusal::LinkDead));
    assert_eq!(session.user, ada.user);
    assert!(
        world
            .news_to("ada@engines.example")
            .await
            .contains(&AccountNews::AddressChanged)
    );
    let page = world.usher.audit(&ada, &AuditFilter::default()).await.unwrap();
    let changed = page
        .rows
        .iter()
        .find(|row| row.act == Act::AddressChanged)
        .unwrap();
    let of = |address: &str| vec![("e-mail".to_owned(), address.to_owned())];
    assert_eq!(changed.before, of("ada@engines.example"));
    assert_eq!(changed.after, of("lovelace@engines.example"));
    assert!(
        !format!("{:?}", page.rows).contains(token.expose()),
        "no secret in the audit"
    );
    assert_eq!(world.members(&ada).await[0].email, "lovelace@engines.example");
    world.is_sound().await;
}

#[tokio::test]
async fn a_link_that_went_to_the_address_before_sets_no_password_any_more() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.ask_for(&ada, "lovelace@engines.example").await.unwrap();
    let token = world.confirmation_to("lovelace@engines.example").await.unwrap();
    world
        .usher
        .forgot("ada@engines.example", &Client::default())
        .await
        .unwrap();
    world.confirm(&token).await.unwrap();
    assert_eq!(
        world.news_to("ada@engines.example").await,
        [AccountNews::AddressChanged]
    );
}

#[tokio::test]
async fn a48_a_confirmation_dies_with_its_time_with_the_next_one_and_with_a_new_password() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let ask = async |to: &str| {
        world.ask_for(&ada, to).await.unwrap();
        world.confirmation_to(to).await.unwrap()
    };
    let replaced = ask("one@engines.example").await;
    let late = ask("two@engines.example").await;
    assert_eq!(
        world.confirm(&replaced).await,
        Err(AddressChangeRefusal::LinkDead)
    );
    world.pass(Span::hours(24));
    assert_eq!(world.confirm(&late).await, Err(AddressChangeRefusal::LinkDead));
    let overtaken = ask("three@engines.example").await;
    let new = "another horse battery";
    world
        .usher
        .change_password(&ada, PASSWORD, new, new)
        .await
        .unwrap();
    assert_eq!(
        world.confirm(&overtaken).await,
        Err(AddressChangeRefusal::LinkDead)
    );
}

#[tokio::test]
async fn a_taken_address_is_asked_for_like_any_and_refused_to_whoever_reads_its_mail() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.joined(&ada, "bea@engines.example", "User", None).await;
    world.ask_for(&ada, "bea@engines.example").await.unwrap();
    let token = world.confirmation_to("bea@engines.example").await.unwrap();
    assert!(world.usher.open_address_change(&token).await.unwrap().is_some());
    assert_eq!(world.confirm(&token).await, Err(AddressChangeRefusal::Taken));
    assert!(world.can_sign_in("ada@engines.example").await);
    assert_eq!(
        refusal(world.ask_for(&ada, "ada@engines.example").await),
        OwnAccountRefusal::SameAddress
    );
    world.is_sound().await;
}

#[tokio::test]
async fn a40_asking_for_an_address_takes_the_password_and_ten_mails_a_day_at_most() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let to = address("new@engines.example");
    let wrong = world.usher.ask_for_address(&ada, "wrong", &to).await;
    assert_eq!(refusal(wrong), OwnAccountRefusal::NotRight);
    for _ in 0..10 {
        world.ask_for(&ada, to.as_str()).await.unwrap();
        world.pass(Span::minutes(2));
    }
    let refused = refusal(world.ask_for(&ada, to.as_str()).await);
    assert!(
        matches!(refused, OwnAccountRefusal::TooManyMails { .. }),
        "{refused:?}"
    );
}

#[tokio::test]
async fn m_b11_somebody_with_a_username_may_have_an_address_instead() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let mia = world.mia(&ada).await;
    world.ask_for(&mia, "mia@engines.example").await.unwrap();
    let token = world.confirmation_to("mia@engines.example").await.unwrap();
    world.confirm(&token).await.unwrap();
    assert!(world.can_sign_in("mia@engines.example").await && !world.can_sign_in("mia.okafor").await);
    world.is_sound().await;
}

#[tokio::test]
async fn m_b11_an_administrator_proposes_an_address_and_the_person_has_it_once_it_is_confirmed() {
    use ForeignAccountRefusal::{InAnotherBusiness, Inactive, Member, RunsTheInstance};
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let id = bea.seat.authority.member;
    let editing = Permissions::of(&[Permission::UsersView, Permission::UsersEdit]);
    let (_, edith) = world
        .with_role(&ada, "edith@engines.example", terms("Editor", editing))
        .await;
    let to = address("b.builder@engines.example");
    let ask = async |actor, member| world.usher.ask_for_address_of(actor, member, &to).await;
    assert_eq!(
        refusal(ask(&bea, edith.seat.authority.member).await),
        Member(MemberRefusal::Reach(ReachRefusal::NotPermitted))
    );
    assert_eq!(
        refusal(ask(&edith, ada.seat.authority.member).await),
        Member(MemberRefusal::Reach(ReachRefusal::AboveCeiling))
    );
    assert_eq!(
        refusal(ask(&ada, ada.seat.authority.member).await),
        RunsTheInstance
    );
    let same = world
        .usher
        .ask_for_address_of(&ada, id, &address("bea@engines.example"))
        .await;
    assert_eq!(refusal(same), ForeignAccountRefusal::SameAddress);
    ask(&edith, id).await.unwrap();
    let token = world.confirmation_to(to.as_str()).await.unwrap();
    world.confirm(&token).await.unwrap();
    assert!(world.can_sign_in(to.as_str()).await);
    let second = world.second_business(&ada).await;
    assert_eq!(refusal(ask(&second, id).await), Member(MemberRefusal::NotFound));
    world.joined_as(&second, to.as_str()).await;
    assert_eq!(refusal(ask(&ada, id).await), InAnotherBusiness);
    world.usher.deactivate(&ada, id).await.unwrap();
    assert_eq!(refusal(ask(&ada, id).await), Inactive);
    world.is_sound().await;
}

impl World {
    /// Invites somebody who has an account, who joins.
    async fn joined_as(&self, inviter: &Actor, email: &str) {
        self.invite(inviter, email, "User").await;
        let token = self.token_mailed_to(email).await;
        let principal = self.signed_in(email).await;
        let code = self.code_with(&token);
        self.usher
            .join(&token, &code, &principal, &Client::default())
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn what_an_administrator_asked_for_is_void_once_they_may_no_longer_or_it_concerns_others() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let second = world.second_business(&ada).await;
    let editing = Permissions::of(&[Permission::UsersView, Permission::UsersEdit]);
    let (_, edith) = world
        .with_role(&ada, "edith@engines.example", terms("Editor", editing))
        .await;
    let ask = async |actor: &Actor, name: &str| {
        let (email, to) = (
            format!("{name}@engines.example"),
            format!("{name}2@engines.example"),
        );
        let member = world.joined(&ada, &email, "User", None).await;
        let id = member.seat.authority.member;
        world
            .usher
            .ask_for_address_of(actor, id, &address(&to))
            .await
            .unwrap();
        (email, id, world.confirmation_to(&to).await.unwrap())
    };
    let (joins, _, first) = ask(&ada, "bea").await;
    world.joined_as(&second, &joins).await;
    let (_, leaves, other) = ask(&ada, "cy").await;
    world.usher.deactivate(&ada, leaves).await.unwrap();
    let (stays, _, third) = ask(&edith, "dot").await;
    world
        .usher
        .deactivate(&ada, edith.seat.authority.member)
        .await
        .unwrap();
    for token in [first, other, third] {
        assert_eq!(world.confirm(&token).await, Err(AddressChangeRefusal::LinkDead));
    }
    assert!(world.can_sign_in(&joins).await && world.can_sign_in(&stays).await);
    world.is_sound().await;
}

on_both! {
    async fn of_several_who_confirm_one_address_at_once_one_gets_it(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let mut tokens = Vec::new();
        for number in 0..4 {
            let member = world.joined(&ada, &format!("b{number}@engines.example"), "User", None).await;
            world.ask_for(&member, "wanted@engines.example").await.unwrap();
            world.pass(Span::minutes(1));
            tokens.push(world.confirmation_to("wanted@engines.example").await.unwrap());
        }
        let confirmed = join_all(tokens.iter().map(|token| world.confirm(token))).await;
        assert_eq!(confirmed.iter().filter(|one| one.is_ok()).count(), 1, "{confirmed:?}");
        assert!(confirmed.iter().all(|one| matches!(one, Ok(()) | Err(AddressChangeRefusal::Taken))));
        world.is_sound().await;
    }
}
