//! Ending what a backup brought back to life.

use crate::backend::Backend;
use crate::invitations::invitation;
use crate::query::query;
use crate::seats;
use crate::sql::{instance, restore as sql};
use crate::transaction::SqlTransaction;
use anyhow::Result;
use domain::{BusinessId, Invitation, Timestamp};
use service::ports::EndedWays;

pub(crate) async fn raise_epoch<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    epoch: &str,
) -> Result<()> {
    transaction.write(query(instance::RAISE_EPOCH).bind(epoch)).await
}

pub(crate) async fn all_businesses<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
) -> Result<Vec<BusinessId>> {
    transaction.all(query(sql::BUSINESSES), |row| row.get("id")).await
}

pub(crate) async fn end_all_sessions<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    of: Option<BusinessId>,
) -> Result<i64> {
    let end = match of {
        Some(business) => query(sql::SESSIONS_OF_BUSINESS).bind(business),
        None => query(sql::SESSIONS_OF_NONE),
    };
    transaction.execute(end).await
}

pub(crate) async fn expire_pending<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<Invitation>> {
    let expire = query(sql::EXPIRE).bind(business).bind(now).bind(limit);
    let expired = transaction.all(expire, invitation).await?;
    seats::release_run_out(transaction, &expired).await?;
    Ok(expired)
}

pub(crate) async fn take_open_setups<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
) -> Result<Vec<BusinessId>> {
    let businesses = transaction.all(query(sql::OPEN_SETUPS), |row| row.maybe("business_id"));
    Ok(businesses.await?.into_iter().flatten().collect())
}

pub(crate) async fn end_ways_in<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    now: Timestamp,
) -> Result<EndedWays> {
    let resets = transaction.execute(query(sql::RESETS)).await?;
    let asks = transaction.execute(query(sql::ASKS)).await?;
    transaction.execute(query(sql::JOB_ROWS).bind(now)).await?;
    Ok(EndedWays {
        resets: resets + asks,
        address_changes: transaction.execute(query(sql::ADDRESS_CHANGES)).await?,
        mails: transaction.execute(query(sql::MAILS).bind(now)).await?,
        jobs: transaction.execute(query(sql::JOBS).bind(now)).await?,
    })
}
