//! Mails on their way.

use crate::backend::Backend;
use crate::invitations::invitation;
use crate::members::full_name;
use crate::query::query;
use crate::row::Row;
use crate::sql::outbox as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::Result;
use domain::{BusinessId, DeliveryState, EmailAddress, LeaseId, OutboxId, Timestamp};
use service::ports::{ClaimedMessage, MailTally, MessageKind, NewMessage, SettledMessage};

pub(crate) async fn claim_due<DB: Backend>(
    store: &SqlStore<DB>,
    now: Timestamp,
    lease: LeaseId,
    lease_until: Timestamp,
    limit: i64,
) -> Result<Vec<ClaimedMessage>> {
    let mut transaction = store.transaction().await?;
    let claim = query(sql::CLAIM)
        .bind(now)
        .bind(lease)
        .bind(lease_until)
        .bind(limit);
    let ids: Vec<OutboxId> = transaction.all(claim, |row| row.get("id")).await?;
    let claimed = if ids.is_empty() {
        Vec::new()
    } else {
        transaction
            .all(query(sql::CLAIMED).bind(lease), claimed_message)
            .await?
    };
    transaction.finish().await?;
    // A lease that was used before may hold others besides.
    Ok(claimed
        .into_iter()
        .filter(|message| ids.contains(&message.id))
        .collect())
}

/// A lease that ran out is not lost before another worker took over: what was sent is written down as sent.
pub(crate) async fn settle_message<DB: Backend>(
    store: &SqlStore<DB>,
    id: OutboxId,
    lease: LeaseId,
    now: Timestamp,
    settled: &SettledMessage,
) -> Result<bool> {
    let (state, answer) = match settled {
        SettledMessage::Retry { due_at, answer } => {
            let retry = query(sql::RETRY).bind(id).bind(lease).bind(answer).bind(*due_at);
            return Ok(store.execute(retry).await? > 0);
        }
        SettledMessage::Sent { answer } => (DeliveryState::Sent, Some(answer)),
        SettledMessage::Failed { answer } => (DeliveryState::Failed, Some(answer)),
        SettledMessage::Dropped => (DeliveryState::Dropped, None),
    };
    let settle = query(sql::SETTLE)
        .bind(id)
        .bind(lease)
        .bind(state)
        .bind(answer)
        .bind(now);
    Ok(store.execute(settle).await? > 0)
}

pub(crate) async fn next_due<DB: Backend>(store: &SqlStore<DB>) -> Result<Option<Timestamp>> {
    store.one(query(sql::NEXT_DUE), |row| row.maybe("due_at")).await
}

pub(crate) async fn enqueue<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    message: &NewMessage,
) -> Result<()> {
    let insert = query(sql::INSERT)
        .bind(message.id)
        .bind(message.kind)
        .bind(message.business)
        .bind(&message.to)
        .bind(message.invitation)
        .bind(message.generation)
        .bind(message.created_at)
        .bind(message.due_at)
        .bind(message.give_up_at);
    transaction.write(insert).await
}

pub(crate) async fn mail_tally<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    kind: MessageKind,
    business: BusinessId,
    to: &EmailAddress,
    since: Timestamp,
) -> Result<MailTally> {
    let tally = |row: &Row<DB>| {
        Ok(MailTally {
            count: row.get("total")?,
            first_at: row.maybe("first_at")?,
            last_at: row.maybe("last_at")?,
        })
    };
    transaction
        .one(
            query(sql::TALLY).bind(kind).bind(business).bind(to).bind(since),
            tally,
        )
        .await
}

fn claimed_message<DB: Backend>(row: &Row<DB>) -> Result<ClaimedMessage> {
    Ok(ClaimedMessage {
        id: row.get("message_id")?,
        kind: row.get("kind")?,
        to: row.get("to_email")?,
        invitation: invitation(row)?,
        generation: row.get("message_generation")?,
        created_at: row.get("created_at")?,
        give_up_at: row.get("give_up_at")?,
        tries: row.get("message_tries")?,
        inviter: full_name(row, "inviter_first_name", "inviter_last_name")?,
        role: row.get("role")?,
        left_out: row.maybe("left_out")?,
        business_name: row.get("business_name")?,
        zone: row.get("zone")?,
    })
}
