//! Tallies of failed sign-ins.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::sign_in_tries as sql;
use crate::transaction::SqlTransaction;
use anyhow::Result;
use service::ports::{TokenHash, TryTally};

/// Holds the key even where it has no row yet: of many first tries at once, each is counted.
pub(crate) async fn lock_try_tally<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    key: TokenHash,
) -> Result<Option<TryTally>> {
    if DB::LOCKS_ROWS {
        let number = key
            .0
            .iter()
            .take(8)
            .fold(0, |number, byte| (number << 8) | i64::from(*byte));
        transaction.execute(query(sql::LOCK_KEY).bind(number)).await?;
    }
    transaction.optional(query(sql::FIND).bind(key), tally).await
}

pub(crate) async fn set_try_tally<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    key: TokenHash,
    tally: TryTally,
) -> Result<()> {
    let set = query(sql::SET)
        .bind(key)
        .bind(tally.failures)
        .bind(tally.last_at)
        .bind(tally.wait_until);
    transaction.write(set).await
}

pub(crate) async fn delete_try_tally<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    key: TokenHash,
) -> Result<()> {
    transaction.write(query(sql::DELETE).bind(key)).await
}

fn tally<DB: Backend>(row: &Row<DB>) -> Result<TryTally> {
    Ok(TryTally {
        failures: row.get("failures")?,
        last_at: row.get("last_at")?,
        wait_until: row.get("wait_until")?,
    })
}
