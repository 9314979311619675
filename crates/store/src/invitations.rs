//! Invitations: every change of state, each with its whole precondition in the statement.

use crate::backend::Backend;
use crate::profile::{bind_options, bind_profile, options, profile};
use crate::query::{Query, query};
use crate::row::Row;
use crate::seats;
use crate::sql::{invitation_tokens, invitations as sql};
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::value::Value;
use anyhow::Result;
use domain::{BusinessId, EmailAddress, Invitation, InvitationId, InvitationState, MemberId, Timestamp};
use service::ports::{AddressStanding, RenewOutcome, TokenHash};

pub(crate) async fn standing_of_address<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    email: &EmailAddress,
    now: Timestamp,
) -> Result<AddressStanding> {
    let standing = query(sql::STANDING_OF_ADDRESS)
        .bind(business)
        .bind(email)
        .bind(now);
    let read = |row: &Row<DB>| {
        Ok(match (row.get("taken")?, row.get("ran_out")?) {
            (true, _) => AddressStanding::Taken,
            (false, true) => AddressStanding::RanOut,
            (false, false) => AddressStanding::Free,
        })
    };
    transaction.one(standing, read).await
}

pub(crate) async fn close_run_out<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    email: &EmailAddress,
    now: Timestamp,
) -> Result<Vec<Invitation>> {
    let close = query(sql::CLOSE_RUN_OUT).bind(business).bind(email).bind(now);
    let ran_out = transaction.all(close, invitation).await?;
    seats::release_run_out(transaction, &ran_out).await?;
    Ok(ran_out)
}

pub(crate) async fn insert_invitation<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    new: &Invitation,
    token: TokenHash,
) -> Result<bool> {
    let inserted = transaction.did(insert(new)).await?;
    if inserted {
        insert_token(transaction, token, new.id, new.generation).await?;
    }
    Ok(inserted)
}

fn insert(new: &Invitation) -> Query {
    bind_invitation(query(sql::INSERT), new)
}

/// What is written of a draft, in the order of its statement.
pub(crate) fn draft_values(draft: &Invitation, key: &str) -> Vec<Value> {
    bind_invitation(query(sql::INSERT), draft).bind(key).into_values()
}

fn bind_invitation(insert: Query, new: &Invitation) -> Query {
    let insert = insert
        .bind(new.id)
        .bind(new.business)
        .bind(new.batch)
        .bind(new.email.as_ref())
        .bind(new.channel())
        .bind(new.for_member)
        .bind(new.first_name.as_ref())
        .bind(new.last_name.as_ref())
        .bind(new.role)
        .bind(new.department)
        .bind(new.location)
        .bind(new.invited_by)
        .bind(new.recorded_state)
        .bind(new.generation)
        .bind(new.sent_at)
        .bind(new.expires_at)
        .bind(new.closed_at)
        .bind(new.asked_at)
        .bind(new.note.as_ref())
        .bind(new.code)
        .bind(new.tries)
        .bind(new.printed_at)
        .bind(new.manager);
    let email = new.email.as_ref().map(EmailAddress::as_str).unwrap_or_default();
    bind_options(bind_profile(insert, &new.profile), &new.options)
        .bind(format!("{}\n{email}", name_in_lower_case(new)))
}

/// What is known of the name, to be searched.
pub(crate) fn name_in_lower_case(invitation: &Invitation) -> String {
    let names = [&invitation.first_name, &invitation.last_name]
        .into_iter()
        .flatten();
    let names: Vec<String> = names.map(|name| name.as_str().to_lowercase()).collect();
    names.join(" ")
}

async fn insert_token<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    token: TokenHash,
    id: InvitationId,
    generation: i64,
) -> Result<()> {
    let insert = query(invitation_tokens::INSERT)
        .bind(token)
        .bind(id)
        .bind(generation);
    transaction.write(insert).await
}

pub(crate) async fn insert_enrolment_code<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    code: TokenHash,
    id: InvitationId,
    generation: i64,
) -> Result<()> {
    let insert = query(invitation_tokens::INSERT_CODE)
        .bind(code)
        .bind(id)
        .bind(generation);
    transaction.write(insert).await
}

pub(crate) async fn find_slip<DB: Backend>(
    store: &SqlStore<DB>,
    code: TokenHash,
) -> Result<Option<(InvitationId, i64)>> {
    let found = |row: &Row<DB>| Ok((row.get("invitation_id")?, row.get("generation")?));
    store
        .optional(query(invitation_tokens::FIND_CODE).bind(code), found)
        .await
}

pub(crate) async fn count_wrong_try<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: InvitationId,
    generation: i64,
) -> Result<Option<u32>> {
    let count = query(sql::COUNT_WRONG_TRY).bind(id).bind(generation);
    transaction.optional(count, |row| row.get("tries")).await
}

pub(crate) async fn mark_printed<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: InvitationId,
    generation: i64,
    now: Timestamp,
) -> Result<bool> {
    let mark = query(sql::MARK_PRINTED).bind(id).bind(generation).bind(now);
    transaction.did(mark).await
}

pub(crate) async fn lock_invitation<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    id: InvitationId,
) -> Result<Option<Invitation>> {
    transaction
        .optional(query(sql::LOCK).bind(business).bind(id), invitation)
        .await
}

pub(crate) async fn lock_invitation_by_token<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    token: TokenHash,
) -> Result<Option<(Invitation, i64)>> {
    let with_generation = |row: &Row<DB>| Ok((invitation(row)?, row.get("token_generation")?));
    transaction
        .optional(query(sql::LOCK_BY_TOKEN).bind(token), with_generation)
        .await
}

pub(crate) async fn accept_invitation<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: InvitationId,
    generation: i64,
    member: MemberId,
    now: Timestamp,
) -> Result<bool> {
    transaction
        .did(
            query(sql::ACCEPT)
                .bind(id)
                .bind(generation)
                .bind(member)
                .bind(now),
        )
        .await
}

pub(crate) async fn hold_invitation<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: InvitationId,
    generation: i64,
    now: Timestamp,
) -> Result<bool> {
    let held = transaction
        .did(query(sql::HOLD).bind(id).bind(generation).bind(now))
        .await?;
    if held {
        seats::hold_on(transaction, id, now).await?;
    }
    Ok(held)
}

pub(crate) async fn renew_invitation<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    renewed: &Invitation,
    token: TokenHash,
    invited_by: MemberId,
    sent_at: Timestamp,
    expires_at: Timestamp,
) -> Result<RenewOutcome> {
    let renew = query(sql::RENEW)
        .bind(renewed.id)
        .bind(renewed.generation)
        .bind(renewed.recorded_state)
        .bind(invited_by)
        .bind(sent_at)
        .bind(expires_at);
    let sleeps = matches!(
        renewed.recorded_state,
        InvitationState::Expired | InvitationState::Draft
    );
    let done = if sleeps {
        // Only one that is not open can find another in its way.
        transaction.did_unless_taken(renew).await?
    } else {
        Some(transaction.did(renew).await?)
    };
    if done == Some(true) {
        insert_token(transaction, token, renewed.id, renewed.next_generation()).await?;
        seats::hold_seats_again(transaction, renewed.id, expires_at, sent_at).await?;
        return Ok(RenewOutcome::Renewed);
    }
    let is_renewable = query(sql::IS_RENEWABLE)
        .bind(renewed.id)
        .bind(renewed.generation)
        .bind(renewed.recorded_state);
    Ok(if transaction.one(is_renewable, |row| row.get("found")).await? {
        RenewOutcome::AnotherIsLive
    } else {
        RenewOutcome::Changed
    })
}

pub(crate) async fn cancel_invitation<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: InvitationId,
    generation: i64,
    now: Timestamp,
) -> Result<bool> {
    let cancelled = transaction
        .did(query(sql::CANCEL).bind(id).bind(generation).bind(now))
        .await?;
    if cancelled {
        seats::release(transaction, id).await?;
    }
    Ok(cancelled)
}

pub(crate) async fn cancel_offers<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: MemberId,
    now: Timestamp,
) -> Result<Vec<Invitation>> {
    let cancel = query(sql::CANCEL_OFFERS).bind(member).bind(now);
    let cancelled = transaction.all(cancel, invitation).await?;
    seats::release_run_out(transaction, &cancelled).await?;
    Ok(cancelled)
}

pub(crate) async fn expire_run_out<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<Invitation>> {
    let expire = query(sql::EXPIRE_RUN_OUT).bind(business).bind(now).bind(limit);
    let ran_out = transaction.all(expire, invitation).await?;
    seats::release_run_out(transaction, &ran_out).await?;
    Ok(ran_out)
}

pub(crate) async fn businesses_with_run_out<DB: Backend>(
    store: &SqlStore<DB>,
    now: Timestamp,
) -> Result<Vec<BusinessId>> {
    let businesses = query(sql::BUSINESSES_WITH_RUN_OUT).bind(now);
    store.all(businesses, |row| row.get("business_id")).await
}

pub(crate) async fn mark_asked<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: InvitationId,
    now: Timestamp,
    not_since: Timestamp,
) -> Result<bool> {
    transaction
        .did(query(sql::MARK_ASKED).bind(id).bind(now).bind(not_since))
        .await
}

/// An invitation out of a row that has its columns under their own names.
pub(crate) fn invitation<DB: Backend>(row: &Row<DB>) -> Result<Invitation> {
    Ok(Invitation {
        id: row.get("id")?,
        business: row.get("business_id")?,
        batch: row.get("batch_id")?,
        email: row.maybe("email")?,
        for_member: row.maybe("for_member_id")?,
        first_name: row.maybe("first_name")?,
        last_name: row.maybe("last_name")?,
        profile: profile(row)?,
        role: row.get("role_id")?,
        department: row.maybe("department_id")?,
        location: row.maybe("location_id")?,
        manager: row.maybe("manager_id")?,
        options: options(row)?,
        note: row.maybe("note")?,
        code: row.get("code_mode")?,
        tries: row.get("tries")?,
        printed_at: row.maybe("printed_at")?,
        invited_by: row.get("invited_by")?,
        recorded_state: row.get("recorded_state")?,
        generation: row.get("generation")?,
        sent_at: row.get("sent_at")?,
        expires_at: row.get("expires_at")?,
        closed_at: row.maybe("closed_at")?,
        asked_at: row.maybe("asked_at")?,
    })
}
