//! One-time set-up links.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::setup_links as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::Result;
use domain::Timestamp;
use service::ports::{SetupLink, TokenHash};

pub(crate) async fn open_instance_setup<DB: Backend>(store: &SqlStore<DB>) -> Result<Option<SetupLink>> {
    store.optional(query(sql::OPEN_FOR_THE_INSTANCE), link).await
}

pub(crate) async fn find_setup<DB: Backend>(
    store: &SqlStore<DB>,
    token: TokenHash,
) -> Result<Option<SetupLink>> {
    store.optional(query(sql::FIND).bind(token), link).await
}

pub(crate) async fn insert_setup<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    link: &SetupLink,
    token: TokenHash,
) -> Result<bool> {
    let insert = query(sql::INSERT)
        .bind(link.id)
        .bind(token)
        .bind(link.business)
        .bind(link.business.is_none().then_some("instance"))
        .bind(link.created_at);
    transaction.did(insert).await
}

pub(crate) async fn claim_setup<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    token: TokenHash,
    now: Timestamp,
) -> Result<Option<SetupLink>> {
    transaction
        .optional(query(sql::CLAIM).bind(token).bind(now), link)
        .await
}

fn link<DB: Backend>(row: &Row<DB>) -> Result<SetupLink> {
    Ok(SetupLink {
        id: row.get("id")?,
        business: row.maybe("business_id")?,
        created_at: row.get("created_at")?,
    })
}
