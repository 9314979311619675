//! Seats that members use and invitations hold.

use crate::backend::Backend;
use crate::query::{query, with_list};
use crate::row::Row;
use crate::sql::seats as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::Result;
use domain::{
    Access, AccessOffer, AccessRow, BusinessId, Invitation, InvitationId, MemberId, SubscriptionId, Timestamp,
};

pub(crate) async fn hold_seat<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    invitation: &Invitation,
    access: Access,
    now: Timestamp,
) -> Result<bool> {
    let run_out = query(sql::RELEASE_RUN_OUT).bind(access.subscription).bind(now);
    transaction.write(run_out).await?;
    let hold = query(sql::HOLD)
        .bind(invitation.business)
        .bind(invitation.id)
        .bind(access.subscription)
        .bind(access.role)
        .bind(invitation.expires_at)
        .bind(now);
    transaction.did(hold).await
}

pub(crate) async fn missing_seats<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    invitation: InvitationId,
    now: Timestamp,
) -> Result<Vec<String>> {
    transaction
        .all(query(sql::MISSING).bind(invitation).bind(now), app_and_package)
        .await
}

pub(crate) async fn hold_seats_again<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    invitation: InvitationId,
    until: Timestamp,
    now: Timestamp,
) -> Result<()> {
    let run_out = query(sql::RELEASE_RUN_OUT_BESIDE).bind(invitation).bind(now);
    transaction.write(run_out).await?;
    let hold = query(sql::HOLD_AGAIN).bind(invitation).bind(now).bind(until);
    transaction.write(hold).await
}

/// Goes on holding what an invitation that awaits confirmation holds.
pub(crate) async fn hold_on<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    invitation: InvitationId,
    now: Timestamp,
) -> Result<()> {
    transaction
        .write(query(sql::HOLD_ON).bind(invitation).bind(now))
        .await
}

/// Frees what an invitation holds that was cancelled.
pub(crate) async fn release<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    invitation: InvitationId,
) -> Result<()> {
    transaction.write(query(sql::RELEASE).bind(invitation)).await
}

/// Frees what invitations held that ran out, so that a clock set back holds nothing again.
pub(crate) async fn release_run_out<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    ran_out: &[Invitation],
) -> Result<()> {
    let ids = ran_out.iter().map(|invitation| invitation.id);
    for release in with_list(sql::RELEASE_ANY, &[], ids) {
        transaction.write(release).await?;
    }
    Ok(())
}

pub(crate) async fn take_seats<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    invitation: InvitationId,
    member: MemberId,
    now: Timestamp,
) -> Result<Vec<(AccessOffer, bool)>> {
    let take = query(sql::TAKE).bind(invitation).bind(member).bind(now);
    transaction.write(take).await?;
    transaction
        .write(query(sql::SETTLE).bind(invitation).bind(member))
        .await?;
    let given = |row: &Row<DB>| Ok((offer(row)?, !row.get::<bool>("left_out")?));
    transaction
        .all(query(sql::OFFERED).bind(invitation).bind(now), given)
        .await
}

pub(crate) async fn subscriptions_of_member<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: MemberId,
) -> Result<Vec<SubscriptionId>> {
    let of_member = query(sql::SUBSCRIPTIONS_OF_MEMBER).bind(member);
    transaction.all(of_member, |row| row.get("subscription_id")).await
}

pub(crate) async fn accesses_offered<DB: Backend>(
    store: &SqlStore<DB>,
    invitation: InvitationId,
    now: Timestamp,
) -> Result<Vec<AccessOffer>> {
    let offered = |row: &Row<DB>| Ok((offer(row)?, row.get::<bool>("open")?));
    let all = store
        .all(query(sql::OFFERED).bind(invitation).bind(now), offered)
        .await?;
    Ok(all
        .into_iter()
        .filter_map(|(offer, open)| open.then_some(offer))
        .collect())
}

pub(crate) async fn accesses_of_member<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: MemberId,
) -> Result<Vec<AccessRow>> {
    transaction
        .all(query(sql::OF_MEMBER).bind(member), access_row)
        .await
}

pub(crate) async fn give_seat<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    access: Access,
    now: Timestamp,
) -> Result<bool> {
    let run_out = query(sql::RELEASE_RUN_OUT).bind(access.subscription).bind(now);
    transaction.write(run_out).await?;
    let give = query(sql::GIVE)
        .bind(business)
        .bind(member)
        .bind(access.subscription)
        .bind(access.role)
        .bind(now);
    transaction.did(give).await
}

pub(crate) async fn set_app_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    access: Access,
) -> Result<bool> {
    let set = query(sql::SET_APP_ROLE)
        .bind(business)
        .bind(member)
        .bind(access.subscription)
        .bind(access.role);
    transaction.did(set).await
}

pub(crate) async fn take_away<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    subscription: SubscriptionId,
) -> Result<bool> {
    let take = query(sql::TAKE_AWAY)
        .bind(business)
        .bind(member)
        .bind(subscription);
    transaction.did(take).await
}

pub(crate) fn access_row<DB: Backend>(row: &Row<DB>) -> Result<AccessRow> {
    Ok(AccessRow {
        subscription: row.get("subscription_id")?,
        app: row.get("app")?,
        package: row.get("package")?,
        role_id: row.get("role_id")?,
        role: row.get("role")?,
        in_use: row.get("in_use")?,
    })
}

/// Frees the seats of a member who was deactivated.
pub(crate) async fn give_up<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<()> {
    transaction
        .write(query(sql::GIVE_UP).bind(business).bind(member))
        .await
}

pub(crate) async fn take_seats_back<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    now: Timestamp,
) -> Result<Vec<String>> {
    let run_out = query(sql::RELEASE_RUN_OUT_AROUND).bind(member).bind(now);
    transaction.write(run_out).await?;
    let take_back = query(sql::TAKE_BACK).bind(business).bind(member).bind(now);
    transaction.write(take_back).await?;
    let without = query(sql::WITHOUT_SEAT).bind(business).bind(member);
    transaction.all(without, app_and_package).await
}

fn app_and_package<DB: Backend>(row: &Row<DB>) -> Result<String> {
    let (app, package): (String, String) = (row.get("app")?, row.get("package")?);
    Ok(format!("{app}, {package}"))
}

pub(crate) fn offer<DB: Backend>(row: &Row<DB>) -> Result<AccessOffer> {
    Ok(AccessOffer {
        app: row.get("app")?,
        package: row.get("package")?,
        role: row.get("role")?,
    })
}
