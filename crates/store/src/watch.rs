//! Figures for whoever watches the process.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::watch as sql;
use crate::store::SqlStore;
use anyhow::{Context, Result};
use domain::{InvitationState, Timestamp};
use service::ports::{DatabaseLoad, MOST_COUNTED, PoolLoad, SeatTally, Waiting};
use std::io::ErrorKind;

/// So many subscriptions, and so many roles, are gone through; each costs a look or two into an index.
const MOST_GONE_THROUGH: i64 = 10_000;

pub(crate) async fn outbox_waiting<DB: Backend>(
    store: &SqlStore<DB>,
    now: Timestamp,
) -> Result<Vec<Waiting>> {
    let waiting = |row: &Row<DB>| {
        Ok(Waiting {
            after_others: row.get("after_others")?,
            waiting: row.get("waiting")?,
            due: row.get("due")?,
            due_since: row.maybe("due_since")?,
        })
    };
    let counts = query(sql::OUTBOX).bind(now).bind(MOST_COUNTED);
    store.all(counts, waiting).await
}

pub(crate) async fn invitations_by_state<DB: Backend>(
    store: &SqlStore<DB>,
    now: Timestamp,
) -> Result<Vec<(InvitationState, i64)>> {
    let counts = query(sql::INVITATIONS)
        .bind(now)
        .bind(MOST_COUNTED)
        .bind(MOST_GONE_THROUGH);
    store.one(counts, by_state).await
}

/// What ran out and is not recorded yet has expired all the same.
fn by_state<DB: Backend>(row: &Row<DB>) -> Result<Vec<(InvitationState, i64)>> {
    let expired = row.get::<i64>("expired")? + row.get::<i64>("run_out")?;
    Ok(vec![
        (InvitationState::Draft, row.get("draft")?),
        (InvitationState::Pending, row.get("pending")?),
        (InvitationState::AwaitingConfirmation, row.get("awaiting")?),
        (InvitationState::Accepted, row.get("accepted")?),
        (InvitationState::Expired, expired.min(MOST_COUNTED)),
        (InvitationState::Cancelled, row.get("cancelled")?),
    ])
}

pub(crate) async fn seat_tallies<DB: Backend>(
    store: &SqlStore<DB>,
    now: Timestamp,
) -> Result<Vec<SeatTally>> {
    let tally = |row: &Row<DB>| {
        Ok(SeatTally {
            limited: row.get("limited")?,
            subscriptions: row.get("subscriptions")?,
            total: row.get("total")?,
            used: row.get("used")?,
            held: row.get("held")?,
        })
    };
    let tallies = query(sql::SEATS).bind(now).bind(MOST_GONE_THROUGH);
    store.all(tallies, tally).await
}

pub(crate) async fn database_load<DB: Backend>(store: &SqlStore<DB>) -> Result<DatabaseLoad> {
    let pools = store.pools().map(|(name, pool)| {
        let open = pool.size();
        PoolLoad {
            name,
            open,
            // The two are not read at the same moment.
            idle: u32::try_from(pool.num_idle()).unwrap_or(open).min(open),
            most: pool.options().get_max_connections(),
        }
    });
    let wal_bytes = match store.wal() {
        None => None,
        Some(path) => match tokio::fs::metadata(path).await {
            Ok(about) => Some(about.len()),
            Err(error) if error.kind() == ErrorKind::NotFound => Some(0),
            Err(error) => return Err(error).context("SQLite's log cannot be looked at"),
        },
    };
    Ok(DatabaseLoad {
        pools: pools.to_vec(),
        wal_bytes,
        errors: store.errors().count(),
    })
}
