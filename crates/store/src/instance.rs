//! The instance's own values, and whether everything kept is sound.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::{instance as sql, invariants};
use crate::store::SqlStore;
use anyhow::Result;
use domain::Timestamp;

pub(crate) async fn instance_value<DB: Backend>(store: &SqlStore<DB>, key: &str) -> Result<Option<String>> {
    store
        .optional(query(sql::FIND).bind(key), |row| row.get("value"))
        .await
}

pub(crate) async fn settle_instance_value<DB: Backend>(
    store: &SqlStore<DB>,
    key: &str,
    value: &str,
) -> Result<String> {
    store.execute(query(sql::SETTLE).bind(key).bind(value)).await?;
    store
        .one(query(sql::FIND).bind(key), |row| row.get("value"))
        .await
}

pub(crate) async fn integrity_problems<DB: Backend>(store: &SqlStore<DB>) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    for check in DB::integrity_checks() {
        problems.extend(store.all_unmapped(query(*check), problem).await?);
    }
    Ok(problems)
}

pub(crate) async fn broken_invariants<DB: Backend>(
    store: &SqlStore<DB>,
    now: Timestamp,
) -> Result<Vec<String>> {
    let mut problems = store
        .all(query(invariants::MORE_THAN_ONE_LIVE).bind(now), problem)
        .await?;
    for rule in invariants::TIMELESS {
        problems.extend(store.all(query(*rule), problem).await?);
    }
    Ok(problems)
}

fn problem<DB: Backend>(row: &Row<DB>) -> Result<String> {
    row.get("problem")
}
