//! The instance's own values.

use crate::backend::Backend;
use crate::query::query;
use crate::sql::instance as sql;
use crate::store::SqlStore;
use anyhow::Result;

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
