//! Lists of records that members save.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::records as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::units::name_key;
use anyhow::Result;
use domain::{BusinessId, MemberId, RecordView, RecordViewId};

pub(crate) async fn record_views<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<Vec<RecordView>> {
    let view = |row: &Row<DB>| {
        Ok(RecordView {
            id: row.get("id")?,
            name: row.get("name")?,
            query: row.get("query")?,
        })
    };
    store
        .all(query(sql::VIEWS).bind(business).bind(member), view)
        .await
}

pub(crate) async fn save_record_view<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    view: &RecordView,
    most: i64,
) -> Result<bool> {
    let save = query(sql::SAVE_VIEW)
        .bind(view.id)
        .bind(business)
        .bind(member)
        .bind(&view.name)
        .bind(name_key(&view.name))
        .bind(&view.query)
        .bind(most);
    transaction.did(save).await
}

pub(crate) async fn delete_record_view<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: MemberId,
    id: RecordViewId,
) -> Result<bool> {
    transaction
        .did(query(sql::DELETE_VIEW).bind(member).bind(id))
        .await
}
