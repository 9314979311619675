//! A business's contracts for apps.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::subscriptions as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::units::name_key;
use anyhow::{Result, anyhow};
use domain::{AppId, BusinessId, SeatLimit, Seats, Subscription, SubscriptionId, SubscriptionRow, Timestamp};

pub(crate) async fn subscriptions<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    now: Timestamp,
) -> Result<Vec<SubscriptionRow>> {
    store
        .all(query(sql::LIST).bind(business).bind(now), subscription_row)
        .await
}

pub(crate) async fn subscription_choices<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    app: AppId,
    now: Timestamp,
) -> Result<Vec<SubscriptionRow>> {
    let choices = query(sql::CHOICES).bind(business).bind(now).bind(app);
    store.all(choices, subscription_row).await
}

pub(crate) async fn find_subscription<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    id: SubscriptionId,
    now: Timestamp,
) -> Result<Option<(Subscription, Seats)>> {
    let find = query(sql::FIND).bind(business).bind(id).bind(now);
    transaction
        .optional(find, |row| Ok((subscription(row)?, seats(row)?)))
        .await
}

pub(crate) async fn insert_subscription<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    new: &Subscription,
) -> Result<bool> {
    let insert = query(sql::INSERT)
        .bind(new.id)
        .bind(new.business)
        .bind(new.app)
        .bind(&new.package)
        .bind(name_key(&new.package))
        .bind(new.limit)
        .bind(new.active)
        .bind(new.starts_at)
        .bind(new.ends_at);
    transaction.did(insert).await
}

pub(crate) async fn change_subscription<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    changed: &Subscription,
) -> Result<bool> {
    let change = query(sql::CHANGE)
        .bind(changed.business)
        .bind(changed.id)
        .bind(&changed.package)
        .bind(name_key(&changed.package))
        .bind(changed.limit)
        .bind(changed.active)
        .bind(changed.starts_at)
        .bind(changed.ends_at);
    Ok(transaction.did_unless_taken(change).await? == Some(true))
}

fn seats<DB: Backend>(row: &Row<DB>) -> Result<Seats> {
    Ok(Seats {
        limit: row.maybe("seat_limit")?,
        used: row.get("used")?,
        held: row.get("held")?,
    })
}

fn subscription<DB: Backend>(row: &Row<DB>) -> Result<Subscription> {
    let limit: Option<i64> = row.maybe("seat_limit")?;
    let limit = limit.map(|seats| SeatLimit::new(u32::try_from(seats)?).map_err(|why| anyhow!(why)));
    Ok(Subscription {
        id: row.get("id")?,
        business: row.get("business_id")?,
        app: row.get("app_id")?,
        package: row.get("package")?,
        limit: limit.transpose()?,
        active: row.get("active")?,
        starts_at: row.maybe("starts_at")?,
        ends_at: row.maybe("ends_at")?,
    })
}

fn subscription_row<DB: Backend>(row: &Row<DB>) -> Result<SubscriptionRow> {
    Ok(SubscriptionRow {
        id: row.get("id")?,
        app: row.get("app_id")?,
        app_name: row.get("app_name")?,
        package: row.get("package")?,
        seats: seats(row)?,
        active: row.get("active")?,
        starts_at: row.maybe("starts_at")?,
        ends_at: row.maybe("ends_at")?,
        open: row.get("open")?,
    })
}
