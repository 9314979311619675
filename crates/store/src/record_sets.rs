//! Record sets.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::record_sets as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::units::name_key;
use anyhow::Result;
use domain::{BusinessId, RecordSet, RecordSetChoice, RecordSetId, RecordSetRow, Timestamp};

pub(crate) async fn record_set_rows<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
) -> Result<Vec<RecordSetRow>> {
    let record_set_row = |row: &Row<DB>| {
        Ok(RecordSetRow {
            set: record_set(row)?,
            members: row.get("members")?,
            invitations: row.get("invitations")?,
        })
    };
    store.all(query(sql::ROWS).bind(business), record_set_row).await
}

pub(crate) async fn record_set_choices<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
) -> Result<Vec<RecordSetChoice>> {
    let choice = |row: &Row<DB>| {
        Ok(RecordSetChoice {
            id: row.get("id")?,
            name: row.get("name")?,
        })
    };
    store.all(query(sql::CHOICES).bind(business), choice).await
}

pub(crate) async fn find_record_set<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    id: RecordSetId,
) -> Result<Option<RecordSet>> {
    transaction
        .optional(query(sql::FIND).bind(business).bind(id), record_set)
        .await
}

pub(crate) async fn insert_record_set<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    set: &RecordSet,
) -> Result<bool> {
    let insert = query(sql::INSERT)
        .bind(set.business)
        .bind(set.id)
        .bind(&set.name)
        .bind(name_key(&set.name))
        .bind(set.rights)
        .bind(set.archived_at);
    transaction.did(insert).await
}

pub(crate) async fn change_record_set<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    set: &RecordSet,
) -> Result<bool> {
    let change = query(sql::CHANGE)
        .bind(set.business)
        .bind(set.id)
        .bind(&set.name)
        .bind(name_key(&set.name))
        .bind(set.rights);
    Ok(transaction.did_unless_taken(change).await? == Some(true))
}

pub(crate) async fn archive_record_set<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    id: RecordSetId,
    now: Timestamp,
) -> Result<bool> {
    transaction
        .did(query(sql::ARCHIVE).bind(business).bind(id).bind(now))
        .await
}

fn record_set<DB: Backend>(row: &Row<DB>) -> Result<RecordSet> {
    Ok(RecordSet {
        id: row.get("id")?,
        business: row.get("business_id")?,
        name: row.get("name")?,
        rights: row.get("rights")?,
        archived_at: row.maybe("archived_at")?,
    })
}
