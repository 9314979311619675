//! How far the chains of the audit were looked at.

use crate::audit::name_of;
use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::chain_checks as sql;
use crate::store::SqlStore;
use anyhow::Result;
use domain::{BusinessId, Timestamp};
use service::ports::{ChainHead, ChainMark};

pub(crate) async fn chain_mark<DB: Backend>(
    store: &SqlStore<DB>,
    chain: Option<BusinessId>,
) -> Result<Option<ChainMark>> {
    store.optional(query(sql::FIND).bind(name_of(chain)), mark).await
}

pub(crate) async fn chains_to_check<DB: Backend>(
    store: &SqlStore<DB>,
    stale: Timestamp,
    whole: Timestamp,
) -> Result<Vec<Option<BusinessId>>> {
    let due = query(sql::DUE).bind(stale).bind(whole);
    store.all(due, |row| row.maybe("business_id")).await
}

pub(crate) async fn keep_chain_mark<DB: Backend>(
    store: &SqlStore<DB>,
    chain: Option<BusinessId>,
    mark: &ChainMark,
) -> Result<()> {
    let keep = query(sql::KEEP)
        .bind(name_of(chain))
        .bind(mark.head.seq)
        .bind(mark.head.hash)
        .bind(mark.checked_at)
        .bind(mark.whole_at)
        .bind(mark.broken_at);
    store.execute(keep).await?;
    Ok(())
}

fn mark<DB: Backend>(row: &Row<DB>) -> Result<ChainMark> {
    Ok(ChainMark {
        head: ChainHead {
            seq: row.get("seq")?,
            hash: row.get("hash")?,
        },
        checked_at: row.get("checked_at")?,
        whole_at: row.get("whole_at")?,
        broken_at: row.maybe("broken_at")?,
    })
}
