//! Sessions.

use crate::backend::Backend;
use crate::members::{full_name, member_authority, touch_member};
use crate::query::query;
use crate::row::Row;
use crate::sql::{sessions as sql, sign_in_tries, spent_invitations};
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::Result;
use domain::{BusinessId, FORGET_FAILURES_AFTER, MemberId, Span, Timestamp, UserId};
use service::ports::{Principal, Seat, Session, TokenHash};

/// Longer than any window in which invitations are counted, and than any clock is set back.
const FORGET_SPENT_AFTER: Span = Span::days(31);

pub(crate) async fn find_principal<DB: Backend>(
    store: &SqlStore<DB>,
    token: TokenHash,
    now: Timestamp,
) -> Result<Option<Principal>> {
    store
        .optional(query(sql::FIND_PRINCIPAL).bind(token).bind(now), principal)
        .await
}

pub(crate) async fn find_seat<DB: Backend>(
    store: &SqlStore<DB>,
    user: UserId,
    business: BusinessId,
) -> Result<Option<Seat>> {
    let find = query(sql::FIND_SEAT).bind(user).bind(business);
    store.optional(find, |row| seat(row, row.get("member_id")?)).await
}

pub(crate) async fn touch_session<DB: Backend>(
    store: &SqlStore<DB>,
    token: TokenHash,
    now: Timestamp,
) -> Result<()> {
    let mut transaction = store.transaction().await?;
    let place = |row: &Row<DB>| {
        Ok((
            row.get::<UserId>("user_id")?,
            row.maybe::<BusinessId>("business_id")?,
        ))
    };
    let touched = transaction
        .optional(query(sql::TOUCH).bind(token).bind(now), place)
        .await?;
    if let Some((user, Some(business))) = touched {
        touch_member(&mut transaction, business, user, now).await?;
    }
    transaction.finish().await
}

/// Counts of failures and of invitations that no rule asks for any more go with the sessions.
pub(crate) async fn sweep_sessions<DB: Backend>(
    store: &SqlStore<DB>,
    now: Timestamp,
    limit: i64,
) -> Result<bool> {
    let tries = query(sign_in_tries::SWEEP)
        .bind(now - FORGET_FAILURES_AFTER)
        .bind(now)
        .bind(limit);
    let spent = query(spent_invitations::SWEEP).bind(now - FORGET_SPENT_AFTER);
    let sessions = query(sql::SWEEP).bind(now).bind(limit);
    let tries = store.execute(tries).await?;
    store.execute(spent).await?;
    let sessions = store.execute(sessions).await?;
    Ok(tries >= limit || sessions >= limit)
}

pub(crate) async fn insert_session<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    session: &Session,
) -> Result<()> {
    let insert = query(sql::INSERT)
        .bind(session.token)
        .bind(session.user)
        .bind(session.business)
        .bind(session.created_at)
        .bind(session.expires_at)
        .bind(session.idle)
        .bind(session.created_at + session.idle);
    transaction.write(insert).await
}

pub(crate) async fn delete_session<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    token: TokenHash,
) -> Result<bool> {
    transaction.did(query(sql::DELETE).bind(token)).await
}

pub(crate) async fn switch_session<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    token: TokenHash,
    business: BusinessId,
) -> Result<bool> {
    transaction
        .did(query(sql::SWITCH).bind(token).bind(business))
        .await
}

pub(crate) async fn end_sessions_in<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    user: UserId,
) -> Result<i64> {
    transaction
        .execute(query(sql::DELETE_IN).bind(business).bind(user))
        .await
}

fn principal<DB: Backend>(row: &Row<DB>) -> Result<Principal> {
    let member = row.maybe::<MemberId>("member_id")?;
    let (first, last) = if member.is_some() {
        ("member_first_name", "member_last_name")
    } else {
        ("first_name", "last_name")
    };
    Ok(Principal {
        user: row.get("user_id")?,
        sign_in_name: row.get("sign_in_name")?,
        name: full_name(row, first, last)?,
        instance_admin: row.get("instance_admin")?,
        seat: member.map(|member| seat(row, member)).transpose()?,
        last_seen_at: row.get("last_seen_at")?,
        idle: row.get("idle_span")?,
    })
}

fn seat<DB: Backend>(row: &Row<DB>, member: MemberId) -> Result<Seat> {
    Ok(Seat {
        business: row.get("business_id")?,
        business_name: row.get("business_name")?,
        zone: row.get("zone")?,
        language: row.get("language")?,
        role: row.get("role")?,
        authority: member_authority(row, member)?,
        reach: row.get("reach")?,
        record_limit: row.maybe("record_limit")?,
        external: row.get("external")?,
        unread: row.get("unread")?,
        has_messages: row.get("has_messages")?,
    })
}
