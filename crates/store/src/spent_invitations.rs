//! What counts against an inviter's hourly limit.

use crate::backend::Backend;
use crate::query::query;
use crate::sql::{spent_invitations as sql, users};
use crate::transaction::SqlTransaction;
use anyhow::Result;
use domain::{Span, Timestamp, UserId};
use service::ports::Spent;

pub(crate) async fn spend_invitation<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    inviter: UserId,
    now: Timestamp,
    window: Span,
    limit: i64,
) -> Result<Spent> {
    if DB::LOCKS_ROWS {
        // In a statement of its own: the one that counts has to begin after the lock was given.
        transaction.execute(query(users::LOCK).bind(inviter)).await?;
    }
    let since = now - window;
    let spend = query(sql::SPEND).bind(inviter).bind(now).bind(since).bind(limit);
    if transaction.did(spend).await? {
        return Ok(Spent::Counted);
    }
    let holding = query(sql::HOLDING)
        .bind(inviter)
        .bind(since)
        .bind((limit - 1).max(0));
    let holding = transaction
        .optional(holding, |row| row.get::<Timestamp>("spent_at"))
        .await?;
    Ok(Spent::FullUntil(holding.unwrap_or(now) + window))
}

pub(crate) async fn spent_since<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    inviter: UserId,
    since: Timestamp,
) -> Result<Vec<Timestamp>> {
    let spent = query(sql::SINCE).bind(inviter).bind(since);
    transaction.all(spent, |row| row.get("spent_at")).await
}
