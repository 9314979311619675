//! Accounts: ways back into them, changes of their addresses, and what their people see and change themselves.

use crate::backend::Backend;
use crate::members::member;
use crate::query::{query, with_list};
use crate::row::Row;
use crate::sql::{accounts as sql, members, units};
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::users::user;
use crate::value::Bind;
use anyhow::{Result, ensure};
use domain::{
    BusinessId, EmailAddress, InvitationId, Language, Member, MemberStatus, OutboxId, PasswordAskId,
    PersonName, ResetId, SignInName, Span, Timestamp, UnitId, UserId,
};
use service::ports::{
    AddressChange, NewReset, OwnAccount, PasswordAsk, PasswordHash, SessionRow, TokenHash, User,
};

/// Of the mails of one invitation in a day, the holder of the address can ask for so many.
const AGAIN_A_DAY: i64 = 5;
/// These mails are at least so far apart.
const AGAIN_DISTANCE: Span = Span::seconds(60);

pub(crate) async fn find_reset<DB: Backend>(
    store: &SqlStore<DB>,
    token: TokenHash,
    now: Timestamp,
) -> Result<Option<User>> {
    let find = query(sql::FIND_RESET).bind(token).bind(now);
    store.optional(find, user).await
}

pub(crate) async fn find_link_language<DB: Backend>(
    store: &SqlStore<DB>,
    token: TokenHash,
) -> Result<Option<Language>> {
    let find = query(sql::FIND_LINK_LANGUAGE).bind(token);
    store
        .optional(find, |row| Ok(Language::of_tag(&row.get::<String>("language")?)))
        .await
}

pub(crate) async fn find_reset_slip<DB: Backend>(
    store: &SqlStore<DB>,
    code: TokenHash,
    now: Timestamp,
) -> Result<Option<ResetId>> {
    let find = query(sql::FIND_RESET_SLIP).bind(code).bind(now);
    store.optional(find, |row| row.get("id")).await
}

pub(crate) async fn password_asks<DB: Backend>(store: &SqlStore<DB>, limit: i64) -> Result<Vec<PasswordAsk>> {
    let ask = |row: &Row<DB>| {
        Ok(PasswordAsk {
            id: row.get("id")?,
            email: row.get("email")?,
            asked_at: row.get("asked_at")?,
        })
    };
    store.all(query(sql::ASKS).bind(limit), ask).await
}

pub(crate) async fn insert_password_ask<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    ask: &PasswordAsk,
) -> Result<()> {
    let insert = query(sql::INSERT_ASK)
        .bind(ask.id)
        .bind(&ask.email)
        .bind(ask.asked_at);
    transaction.write(insert).await
}

pub(crate) async fn take_password_ask<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: PasswordAskId,
) -> Result<bool> {
    transaction.did(query(sql::TAKE_ASK).bind(id)).await
}

pub(crate) async fn find_address_change<DB: Backend>(
    store: &SqlStore<DB>,
    token: TokenHash,
    now: Timestamp,
) -> Result<Option<AddressChange>> {
    let find = query(sql::FIND_ADDRESS_CHANGE).bind(token).bind(now);
    store.optional(find, address_change).await
}

pub(crate) async fn own_account<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    user: UserId,
) -> Result<Option<OwnAccount>> {
    let find = query(members::FIND_OF_USER).bind(business).bind(user);
    let found = store.optional(find, member).await?;
    let Some(member) = found.filter(|member| member.status == MemberStatus::Active) else {
        return Ok(None);
    };
    let name = query(sql::SIGN_IN_NAME).bind(user);
    let workspaces = query(sql::WORKSPACES).bind(business).bind(member.id);
    let workspace = |row: &Row<DB>| Ok((row.get("id")?, row.get("name")?, row.get("weekly")?));
    Ok(Some(OwnAccount {
        sign_in_name: store.one(name, |row| row.get("sign_in_name")).await?,
        workspaces: store.all(workspaces, workspace).await?,
        weekly_time: crate::weekly::weekly_time(store, business, member.id).await?,
        member,
    }))
}

pub(crate) async fn sessions_of<DB: Backend>(
    store: &SqlStore<DB>,
    user: UserId,
    now: Timestamp,
) -> Result<Vec<SessionRow>> {
    let session = |row: &Row<DB>| {
        Ok(SessionRow {
            token: TokenHash(row.get("token_hash")?),
            created_at: row.get("created_at")?,
            last_seen_at: row.get("last_seen_at")?,
            business: row.maybe("business")?,
        })
    };
    store
        .all(query(sql::SESSIONS).bind(user).bind(now), session)
        .await
}

pub(crate) async fn hold_user_by_name<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    name: &SignInName,
) -> Result<Option<User>> {
    let hold = query(sql::HOLD_USER_BY_NAME).bind(name);
    transaction.optional(hold, user).await
}

pub(crate) async fn lock_user<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: UserId,
) -> Result<Option<User>> {
    transaction.optional(query(sql::LOCK_USER).bind(id), user).await
}

pub(crate) async fn put_reset<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    reset: &NewReset,
) -> Result<bool> {
    let put = query(sql::PUT_RESET)
        .bind(reset.id)
        .bind(reset.user)
        .bind(reset.token)
        .bind(reset.code)
        .bind(reset.expires_at);
    transaction.did(put).await
}

pub(crate) async fn claim_reset<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    token: TokenHash,
    now: Timestamp,
) -> Result<Option<UserId>> {
    let claim = query(sql::CLAIM_RESET).bind(token).bind(now);
    transaction.optional(claim, |row| row.get("user_id")).await
}

pub(crate) async fn end_resets<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    user: UserId,
) -> Result<()> {
    transaction.write(query(sql::END_RESETS).bind(user)).await
}

pub(crate) async fn end_ways_of_nobody<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    user: UserId,
) -> Result<()> {
    transaction
        .write(query(sql::END_RESETS_OF_NOBODY).bind(user))
        .await?;
    transaction
        .write(query(sql::END_ADDRESS_CHANGES_OF_NOBODY).bind(user))
        .await
}

pub(crate) async fn set_password<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    user: UserId,
    hash: &PasswordHash,
) -> Result<()> {
    let set = query(sql::SET_PASSWORD).bind(user).bind(hash);
    ensure!(transaction.did(set).await?, "there is no user {user}");
    Ok(())
}

pub(crate) async fn end_sessions_but<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    user: UserId,
    kept: Option<TokenHash>,
) -> Result<i64> {
    transaction
        .execute(query(sql::END_SESSIONS_BUT).bind(user).bind(kept))
        .await
}

pub(crate) async fn end_session_of<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    user: UserId,
    token: TokenHash,
) -> Result<bool> {
    transaction
        .did(query(sql::END_SESSION).bind(user).bind(token))
        .await
}

pub(crate) async fn put_address_change<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    change: &AddressChange,
    token: TokenHash,
) -> Result<()> {
    let put = query(sql::PUT_ADDRESS_CHANGE)
        .bind(change.id)
        .bind(change.user)
        .bind(change.business)
        .bind(change.asked_by)
        .bind(&change.to)
        .bind(change.expires_at)
        .bind(token);
    transaction.write(put).await
}

pub(crate) async fn claim_address_change<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    token: TokenHash,
    now: Timestamp,
) -> Result<Option<AddressChange>> {
    let claim = query(sql::CLAIM_ADDRESS_CHANGE).bind(token).bind(now);
    transaction.optional(claim, address_change).await
}

pub(crate) async fn end_address_changes<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    user: UserId,
) -> Result<()> {
    transaction
        .write(query(sql::END_ADDRESS_CHANGES).bind(user))
        .await
}

pub(crate) async fn set_address<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    user: UserId,
    to: &EmailAddress,
) -> Result<bool> {
    let name = query(sql::SIGN_IN_NAME).bind(user);
    let before: SignInName = transaction.one(name, |row| row.get("sign_in_name")).await?;
    let set = query(sql::SET_ADDRESS).bind(user).bind(to);
    if transaction.did_unless_taken(set).await? != Some(true) {
        return Ok(false);
    }
    let search = query(sql::SET_ADDRESS_TO_SEARCH)
        .bind(user)
        .bind(to)
        .bind(&before);
    transaction.write(search).await?;
    Ok(true)
}

pub(crate) async fn is_member_elsewhere<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    user: UserId,
) -> Result<bool> {
    let exists = query(sql::IS_MEMBER_ELSEWHERE).bind(business).bind(user);
    transaction.one(exists, |row| row.get("found")).await
}

pub(crate) async fn rename_user<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    user: UserId,
    first: &PersonName,
    last: &PersonName,
) -> Result<()> {
    let rename = query(sql::RENAME_USER).bind(user).bind(first).bind(last);
    transaction.write(rename).await
}

pub(crate) async fn set_own_profile<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: &Member,
) -> Result<()> {
    let name = format!("{} {}\n", member.first_name, member.last_name).to_lowercase();
    let set = query(sql::SET_PROFILE)
        .bind(member.business)
        .bind(member.id)
        .bind(&member.first_name)
        .bind(&member.last_name)
        .bind(member.profile.job_title.as_ref())
        .bind(member.profile.phone.as_ref())
        .bind(member.profile.mobile.as_ref())
        .bind(name);
    transaction.write(set).await
}

pub(crate) async fn set_own_choices<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: &Member,
    weekly: &[UnitId],
) -> Result<()> {
    let whose = |sql| query(sql).bind(member.business).bind(member.id);
    let set = whose(sql::SET_CHOICES)
        .bind(member.options.weekly_mail)
        .bind(member.options.message_notices)
        .bind(member.options.language);
    transaction.write(set).await?;
    transaction.write(whose(sql::TELL_OF_NONE)).await?;
    let whose = vec![member.business.value(), member.id.value()];
    for tell in with_list(units::TELL_MEMBER_OF, &whose, weekly.iter().copied()) {
        transaction.write(tell).await?;
    }
    Ok(())
}

pub(crate) async fn pending_to<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    email: &EmailAddress,
    now: Timestamp,
) -> Result<Vec<InvitationId>> {
    let pending = query(sql::PENDING_TO).bind(email).bind(now);
    transaction.all(pending, |row| row.get("id")).await
}

pub(crate) async fn enqueue_invitation_again<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: OutboxId,
    invitation: InvitationId,
    now: Timestamp,
) -> Result<()> {
    let again = query(sql::ENQUEUE_AGAIN)
        .bind(id)
        .bind(invitation)
        .bind(now)
        .bind(now - Span::days(1))
        .bind(AGAIN_DISTANCE)
        .bind(AGAIN_A_DAY);
    transaction.write(again).await
}

fn address_change<DB: Backend>(row: &Row<DB>) -> Result<AddressChange> {
    Ok(AddressChange {
        id: row.get("id")?,
        user: row.get("user_id")?,
        business: row.get("business_id")?,
        asked_by: row.maybe("asked_by")?,
        to: row.get("to_email")?,
        expires_at: row.get("expires_at")?,
    })
}
