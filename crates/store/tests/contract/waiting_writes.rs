//! Writes that answer nothing may wait for a later statement: they come in order, all of them, or the transaction fails.

use crate::databases::on_both;
use crate::world::{START, World, minute};
use domain::{LeaseId, UnitId, UnitKind, UnitName};

on_both! {
    async fn more_writes_than_wait_at_once_are_all_written(world: &World) {
        let mut transaction = world.begin().await;
        let invitation = world.invitation("inga@example.com");
        transaction.insert_invitation(&invitation, world.token()).await.unwrap();
        for _ in 0..50 {
            transaction.enqueue(&world.mail(&invitation)).await.unwrap();
        }
        transaction.commit().await.unwrap();
        let claimed = world.store.claim_due(START, LeaseId::new(world.id()), minute(5), 100).await.unwrap();
        assert_eq!(claimed.len(), 50);
    }

    async fn a_row_that_is_not_there_is_none_after_writes_too(world: &World) {
        let mut transaction = world.begin().await;
        let invitation = world.invitation("inga@example.com");
        transaction.insert_invitation(&invitation, world.token()).await.unwrap();
        transaction.enqueue(&world.mail(&invitation)).await.unwrap();
        let unknown = UnitId::new(world.id());
        let found = transaction.find_unit(world.business.id, UnitKind::Team, unknown).await.unwrap();
        assert_eq!(found, None);
        transaction.commit().await.unwrap();
        let claimed = world.store.claim_due(START, LeaseId::new(world.id()), minute(5), 10).await.unwrap();
        assert_eq!(claimed.len(), 1);
    }

    async fn what_an_earlier_write_violates_is_not_taken_for_a_name_that_is_taken(world: &World) {
        let mut transaction = world.begin().await;
        let invitation = world.invitation("inga@example.com");
        transaction.insert_invitation(&invitation, world.token()).await.unwrap();
        let mail = world.mail(&invitation);
        transaction.enqueue(&mail).await.unwrap();
        let again = transaction.enqueue(&mail).await;
        let (id, name) = (world.department.id, UnitName::parse("Another name").unwrap());
        let renamed = transaction.rename_unit(world.business.id, UnitKind::Department, id, &name).await;
        assert!(again.is_err() || renamed.is_err());
    }
}
