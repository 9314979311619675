use crate::databases::on_both;
use crate::world::{START, World, minute};
use domain::SetupId;
use service::ports::SetupLink;

on_both! {
    async fn a_set_up_link_is_found_until_it_is_used_and_works_once(world: &World) {
        let token = world.token();
        let link = SetupLink { id: SetupId::new(world.id()), business: Some(world.business.id), created_at: START };
        let mut transaction = world.begin().await;
        assert!(transaction.insert_setup(&link, token).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(world.store.find_setup(token).await.unwrap(), Some(link.clone()));
        assert_eq!(world.store.find_setup(world.token()).await.unwrap(), None);
        assert_eq!(world.store.open_instance_setup().await.unwrap(), None);

        let mut transaction = world.begin().await;
        assert_eq!(transaction.claim_setup(token, minute(1)).await.unwrap(), Some(link));
        assert_eq!(transaction.claim_setup(token, minute(1)).await.unwrap(), None);
        transaction.commit().await.unwrap();
        assert_eq!(world.store.find_setup(token).await.unwrap(), None);
    }

    async fn the_instance_has_one_unused_set_up_link_at_most(world: &World) {
        let link = || SetupLink { id: SetupId::new(world.id()), business: None, created_at: START };
        let (first, second, third) = (link(), link(), link());
        let token = world.token();
        let mut transaction = world.begin().await;
        assert!(transaction.insert_setup(&first, token).await.unwrap());
        assert!(!transaction.insert_setup(&second, world.token()).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(world.store.open_instance_setup().await.unwrap(), Some(first));

        let mut transaction = world.begin().await;
        transaction.claim_setup(token, minute(1)).await.unwrap().expect("unused until now");
        assert!(transaction.insert_setup(&third, world.token()).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(world.store.open_instance_setup().await.unwrap(), Some(third));
    }

    async fn a_transaction_that_is_dropped_leaves_nothing_behind(world: &World) {
        let link = SetupLink { id: SetupId::new(world.id()), business: None, created_at: START };
        let mut transaction = world.begin().await;
        assert!(transaction.insert_setup(&link, world.token()).await.unwrap());
        drop(transaction);
        assert_eq!(world.store.open_instance_setup().await.unwrap(), None);
    }

    async fn a_value_of_the_instance_is_settled_once(world: &World) {
        assert_eq!(world.store.instance_value("key fingerprint").await.unwrap(), None);
        assert_eq!(world.store.settle_instance_value("key fingerprint", "a").await.unwrap(), "a");
        assert_eq!(world.store.settle_instance_value("key fingerprint", "b").await.unwrap(), "a");
        assert_eq!(world.store.instance_value("key fingerprint").await.unwrap(), Some("a".to_owned()));
    }

    async fn a_sound_database_has_no_problems(world: &World) {
        assert!(world.store.has_users().await.unwrap());
        world.invite("inga@example.com").await;
        assert_eq!(world.broken(minute(1)).await, []);
    }

    async fn an_invitation_without_its_mail_breaks_an_invariant(world: &World) {
        let mut transaction = world.begin().await;
        let invitation = world.invitation("inga@example.com");
        assert!(transaction.insert_invitation(&invitation, world.token()).await.unwrap());
        transaction.commit().await.unwrap();
        let broken = world.broken(minute(1)).await;
        assert_eq!(broken.len(), 1, "{broken:?}");
        assert!(broken[0].check.contains("has a message of its generation"), "{broken:?}");
        assert_eq!(broken[0].wrong, Some(format!("1: {}", invitation.id)));
    }
}
