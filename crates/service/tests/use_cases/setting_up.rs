//! Set-up links.

use crate::world::{World, account, business, refusal};
use domain::{EmailAddress, GrantRefusal, RoleTemplate, SetUpRefusal};
use service::{Client, SetupOffer};

#[tokio::test]
async fn a60_the_first_set_up_works_once_and_then_the_link_is_gone() {
    let world = World::empty().await;
    let token = world.usher.instance_setup().await.unwrap().unwrap();
    assert_eq!(
        world.usher.instance_setup().await.unwrap().as_ref(),
        Some(&token),
        "printed again until it is used"
    );
    assert_eq!(
        world.usher.open_setup(&token).await.unwrap(),
        Some(SetupOffer::Instance)
    );
    let engines = business("Engines", RoleTemplate::General);
    let nobody = Client::default();
    let first = world
        .usher
        .set_up_instance(&token, &engines, account("ada@engines.example"), &nobody);
    let second = world
        .usher
        .set_up_instance(&token, &engines, account("eve@engines.example"), &nobody);
    let (first, second) = tokio::join!(first, second);
    assert_eq!(usize::from(first.is_ok()) + usize::from(second.is_ok()), 1);
    assert_eq!(world.usher.open_setup(&token).await.unwrap(), None);
    assert!(world.usher.instance_setup().await.unwrap().is_none());
    world.is_sound().await;
}

#[tokio::test]
async fn a_business_link_makes_its_opener_the_first_administrator() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let token = world
        .usher
        .create_business(&business("Other", RoleTemplate::Assets))
        .await
        .unwrap();
    let refused = world
        .usher
        .set_up_business(&token, account("ada@engines.example"), &Client::default())
        .await;
    assert_eq!(
        refusal(refused),
        SetUpRefusal::AddressTaken,
        "an account is not taken over"
    );
    let typed = service::SignIn {
        name: "ada@engines.example".into(),
        password: crate::world::PASSWORD.into(),
        keep: false,
    };
    let session = world.usher.sign_in(typed, &Client::default()).await.unwrap();
    let principal = world.usher.principal(&session.token).await.unwrap().unwrap();
    let session = world
        .usher
        .set_up_business_as(&token, &principal, &Client::default())
        .await
        .unwrap();
    let in_other = world.actor(&session).await;
    assert_eq!(in_other.seat.role, "Owner");
    assert_eq!(in_other.user, ada.user);
    let again = world
        .usher
        .set_up_business_as(&token, &principal, &Client::default())
        .await;
    assert_eq!(refusal(again), SetUpRefusal::LinkNotValid);
    world.is_sound().await;
}

#[tokio::test]
async fn a_poor_password_leaves_the_link_unused() {
    let world = World::empty().await;
    let token = world.usher.instance_setup().await.unwrap().unwrap();
    let mut poor = account("ada@engines.example");
    poor.password = "password1".into();
    poor.repeated = "password1".into();
    let engines = business("Engines", RoleTemplate::General);
    let refused = refusal(
        world
            .usher
            .set_up_instance(&token, &engines, poor, &Client::default())
            .await,
    );
    assert!(matches!(refused, SetUpRefusal::Password(_)));
    assert!(world.usher.open_setup(&token).await.unwrap().is_some());
}

#[tokio::test]
async fn the_first_user_of_all_runs_the_instance_whatever_link_they_used_and_closes_its_own() {
    let world = World::empty().await;
    let instance = world.usher.instance_setup().await.unwrap().unwrap();
    let further = world
        .usher
        .create_business(&business("Engines", RoleTemplate::General))
        .await
        .unwrap();
    let nobody = Client::default();
    let session = world
        .usher
        .set_up_business(&further, account("ada@engines.example"), &nobody)
        .await
        .unwrap();
    assert!(
        world
            .usher
            .principal(&session.token)
            .await
            .unwrap()
            .unwrap()
            .instance_admin
    );
    assert_eq!(world.usher.open_setup(&instance).await.unwrap(), None);
    let late = business("Late", RoleTemplate::General);
    let refused = world
        .usher
        .set_up_instance(&instance, &late, account("eve@engines.example"), &nobody)
        .await;
    assert_eq!(refusal(refused), SetUpRefusal::LinkNotValid);
    world.is_sound().await;
}

#[tokio::test]
async fn the_operator_makes_a_user_an_instance_administrator_once() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.joined(&ada, "bea@engines.example", "User", None).await;
    let grant = async |email: &str| {
        let email = EmailAddress::parse(email).unwrap();
        world.usher.grant_instance_admin(&email).await
    };
    grant("bea@engines.example").await.unwrap();
    assert_eq!(
        refusal(grant("bea@engines.example").await),
        GrantRefusal::AlreadyGranted
    );
    assert_eq!(
        refusal(grant("nobody@engines.example").await),
        GrantRefusal::NoSuchUser
    );
    world.is_sound().await;
}
