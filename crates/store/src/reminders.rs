//! Reminders of invitations.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::reminders as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::{Result, ensure};
use domain::{BusinessId, InvitationId, Reminders, Timestamp};

pub(crate) async fn reminders_of<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
) -> Result<Reminders> {
    let found = store
        .optional(query(sql::OF_BUSINESS).bind(business), reminders)
        .await?;
    Ok(found.unwrap_or_default())
}

pub(crate) async fn businesses_that_remind<DB: Backend>(
    store: &SqlStore<DB>,
) -> Result<Vec<(BusinessId, Reminders)>> {
    let business = |row: &Row<DB>| Ok((row.get("id")?, reminders(row)?));
    store.all(query(sql::BUSINESSES), business).await
}

pub(crate) async fn due_reminders<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    number: u32,
    sent_by: Timestamp,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<(InvitationId, i64)>> {
    let due = query(sql::DUE)
        .bind(business)
        .bind(number)
        .bind(sent_by)
        .bind(now)
        .bind(limit);
    let invitation = |row: &Row<DB>| Ok((row.get("id")?, row.get("generation")?));
    store.all(due, invitation).await
}

pub(crate) async fn present_reminders<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
) -> Result<Reminders> {
    transaction
        .one(query(sql::OF_BUSINESS).bind(business), reminders)
        .await
}

pub(crate) async fn set_reminders<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    reminders: Reminders,
) -> Result<()> {
    let set = query(sql::SET)
        .bind(business)
        .bind(reminders.first())
        .bind(reminders.second());
    ensure!(transaction.did(set).await?, "there is no business {business}");
    Ok(())
}

pub(crate) async fn mark_reminded<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    invitation: InvitationId,
    generation: i64,
    number: u32,
    now: Timestamp,
) -> Result<bool> {
    let mark = query(sql::MARK)
        .bind(invitation)
        .bind(generation)
        .bind(number)
        .bind(now);
    transaction.did(mark).await
}

fn reminders<DB: Backend>(row: &Row<DB>) -> Result<Reminders> {
    Ok(Reminders::kept(
        row.maybe("first_reminder_hours")?,
        row.maybe("second_reminder_hours")?,
    ))
}
