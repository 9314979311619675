//! Figures of invitations.

use crate::backend::Backend;
use crate::filter::Filter;
use crate::invitation_lists::{cut_out, in_scope, in_state, invitation_row_recorded, judged};
use crate::query::{Query, composed, with_list};
use crate::row::Row;
use crate::sql::figures as sql;
use crate::store::SqlStore;
use crate::value::{Bind, Value};
use anyhow::Result;
use domain::{
    BusinessId, FareRow, InvitationFilter, InvitationOrder, InvitationRow, InvitationState, Outstanding,
    Tally, Timestamp, UnitId,
};
use service::ports::BusinessScope;

pub(crate) async fn outstanding<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    now: Timestamp,
) -> Result<Outstanding> {
    let values = vec![
        scope.business.value(),
        now.value(),
        (now + InvitationState::SHORT_REST).value(),
        Outstanding::COUNTED.value(),
    ];
    match scoped(sql::OUTSTANDING, scope, values) {
        None => Ok(Outstanding::default()),
        Some(counts) => store.one(counts, outstanding_counts).await,
    }
}

pub(crate) async fn next_to_expire<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<InvitationRow>> {
    let pending = InvitationFilter::In(InvitationState::Pending);
    let fitting = in_scope(scope).map(|scoped| in_state(scoped, pending, now));
    rows(store, fitting, InvitationOrder::ExpiresFirst, now, limit).await
}

pub(crate) async fn last_expired<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    since: Timestamp,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<InvitationRow>> {
    let expired = InvitationFilter::In(InvitationState::Expired);
    let lately = in_scope(scope).map(|scoped| scoped.and("expires_at > ?", since));
    let fitting = lately.map(|scoped| in_state(scoped, expired, now));
    rows(store, fitting, InvitationOrder::ExpiresLast, now, limit).await
}

async fn rows<DB: Backend>(
    store: &SqlStore<DB>,
    fitting: Option<Filter>,
    order: InvitationOrder,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<InvitationRow>> {
    let Some(fitting) = fitting else {
        return Ok(Vec::new());
    };
    let found = store.all(cut_out(fitting, order, false, limit), invitation_row_recorded);
    Ok(found.await?.into_iter().map(|row| judged(row, now)).collect())
}

pub(crate) async fn fares<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    since: Timestamp,
) -> Result<Vec<FareRow>> {
    let values = vec![scope.business.value(), since.value()];
    match scoped(sql::FARES, scope, values) {
        None => Ok(Vec::new()),
        Some(fares) => store.all(fares, fare).await,
    }
}

pub(crate) async fn fares_over_time<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    limits: &[Timestamp],
) -> Result<Vec<Tally>> {
    let [first, between @ .., last] = limits else {
        return Ok(Vec::new());
    };
    let mut tallies = vec![Tally::default(); between.len() + 1];
    let mut values = vec![scope.business.value(), first.value(), last.value()];
    let part = part(values.len() + 1, 0, between.len());
    values.extend(between.iter().map(|limit| limit.value()));
    let statement = format!("{}{part}{}", sql::OVER_TIME_HEAD, sql::OVER_TIME_TAIL);
    let Some(over_time) = scoped(&statement, scope, values) else {
        return Ok(tallies);
    };
    for (part, tally) in store.all(over_time, part_tally).await? {
        if let Some(there) = tallies.get_mut(usize::try_from(part)?) {
            *there = tally;
        }
    }
    Ok(tallies)
}

/// The number of the part, `first` to `last`, that `sent_at` falls into; found by halves. Part `n` begins at the value
/// `$(before + n - 1)`.
fn part(before: usize, first: usize, last: usize) -> String {
    if first == last {
        return format!("CAST({first} AS BIGINT)");
    }
    let middle = first.midpoint(last) + 1;
    let [earlier, later] = [part(before, first, middle - 1), part(before, middle, last)];
    let limit = before + middle - 1;
    format!("CASE WHEN sent_at < ${limit} THEN {earlier} ELSE {later} END")
}

pub(crate) async fn unit_names<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    units: &[UnitId],
) -> Result<Vec<(UnitId, String)>> {
    let names = DB::choose(sql::UNIT_NAMES);
    let names = with_list(names, &[business.value()], units.iter().copied());
    store
        .all_of(names, |row| Ok((row.get("id")?, row.get("name")?)))
        .await
}

/// The statement in the scope; None if that holds nothing.
fn scoped(statement: &str, scope: BusinessScope, mut values: Vec<Value>) -> Option<Query> {
    let department = match scope.confined_to {
        None => String::new(),
        Some(None) => return None,
        Some(Some(department)) => {
            values.push(department.value());
            format!(" AND department_id = ${}", values.len())
        }
    };
    Some(composed(statement.replace("[department]", &department), values))
}

fn outstanding_counts<DB: Backend>(row: &Row<DB>) -> Result<Outstanding> {
    let expired = row.get::<i64>("expired")? + row.get::<i64>("run_out")?;
    Ok(Outstanding {
        pending: row.get("pending")?,
        expiring: row.get("expiring")?,
        expired: expired.min(Outstanding::COUNTED),
        awaiting: row.get("awaiting")?,
        ever: row.get("ever")?,
    })
}

fn fare<DB: Backend>(row: &Row<DB>) -> Result<FareRow> {
    Ok(FareRow {
        department: row.maybe("department_id")?,
        channel: row.get("channel")?,
        quarters: row.maybe("quarters")?,
        invited: row.get("invited")?,
        delivered: row.get("delivered")?,
    })
}

fn part_tally<DB: Backend>(row: &Row<DB>) -> Result<(i64, Tally)> {
    let tally = Tally {
        invited: row.get("invited")?,
        delivered: row.get("delivered")?,
        accepted: row.get("accepted")?,
    };
    Ok((row.get("part")?, tally))
}
