use crate::databases::on_both;
use crate::world::{World, minute};
use service::ports::{ChainHead, ChainMark};

fn mark(seq: i64, at: u32, whole: u32) -> ChainMark {
    ChainMark {
        head: ChainHead { seq, hash: [7; 32] },
        checked_at: minute(at),
        whole_at: minute(whole),
        broken_at: None,
    }
}

on_both! {
    async fn a_chain_is_due_until_it_is_looked_at_and_again_after_its_time(world: &World) {
        let chain = Some(world.business.id);
        let due = async |stale, whole| world.store.chains_to_check(minute(stale), minute(whole)).await.unwrap();
        assert!(due(9, 9).await.is_empty(), "there is no chain yet");
        let mut transaction = world.begin().await;
        transaction.lock_chain_head(chain).await.unwrap();
        transaction.lock_chain_head(None).await.unwrap();
        transaction.commit().await.unwrap();
        let mut chains = due(0, 0).await;
        chains.sort();
        assert_eq!(chains, [None, chain]);
        world.store.keep_chain_mark(None, &mark(0, 10, 10)).await.unwrap();
        world.store.keep_chain_mark(chain, &mark(3, 10, 10)).await.unwrap();
        assert!(due(9, 9).await.is_empty());
        assert_eq!(due(10, 9).await, [chain], "its head is another one");
        let mut whole = due(9, 10).await;
        whole.sort();
        assert_eq!(whole, [None, chain]);
    }

    async fn the_later_mark_stands(world: &World) {
        let chain = Some(world.business.id);
        let mut transaction = world.begin().await;
        transaction.lock_chain_head(chain).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(world.store.chain_mark(chain).await.unwrap(), None);
        let later = ChainMark { broken_at: Some(6), ..mark(5, 20, 8) };
        world.store.keep_chain_mark(chain, &later).await.unwrap();
        world.store.keep_chain_mark(chain, &mark(4, 19, 19)).await.unwrap();
        assert_eq!(world.store.chain_mark(chain).await.unwrap(), Some(later));
        world.store.keep_chain_mark(chain, &mark(9, 21, 8)).await.unwrap();
        assert_eq!(world.store.chain_mark(chain).await.unwrap(), Some(mark(9, 21, 8)));
    }
}
