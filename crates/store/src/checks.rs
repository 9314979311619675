//! Looking whether what must hold holds: one statement after the other, in bounded memory, writing nothing.

use crate::backend::Backend;
use crate::query::{composed, query};
use crate::row::Row;
use crate::schema;
use crate::sql::checks as sql;
use crate::store::SqlStore;
use crate::value::Bind;
use anyhow::Result;
use domain::Timestamp;
use service::ports::Finding;

pub(crate) async fn examine<DB: Backend>(store: &SqlStore<DB>, now: Timestamp) -> Result<Vec<Finding>> {
    let mut connection = store.unmapped().await?;
    examine_over::<DB>(&mut connection, now).await
}

/// The same over a connection that may be in the middle of a transaction.
pub(crate) async fn examine_over<DB: Backend>(
    connection: &mut DB::Connection,
    now: Timestamp,
) -> Result<Vec<Finding>> {
    let mut findings = schema::findings::<DB>(connection).await?;
    let is_todays = findings.first().is_some_and(Finding::holds);
    for check in DB::own_checks() {
        findings.push(look::<DB>(connection, check.name, DB::choose(check.breaking), now).await);
    }
    if let Some(statement) = DB::references() {
        let statement = query(statement)
            .one::<DB, Option<String>>(connection, |row| row.maybe("statement"))
            .await?;
        if let Some(breaking) = statement {
            findings.push(look::<DB>(connection, sql::REFERENCES, &breaking, now).await);
        }
    }
    // The others ask for tables and columns of this version.
    let others = sql::ALL.iter().copied().flatten().filter(|_| is_todays);
    for check in others {
        findings.push(look::<DB>(connection, check.name, DB::choose(check.breaking), now).await);
    }
    Ok(findings)
}

/// A check that can't be made has found something, too: in a damaged database that stops none of the others.
async fn look<DB: Backend>(
    connection: &mut DB::Connection,
    check: &'static str,
    breaking: &str,
    now: Timestamp,
) -> Finding {
    let wrong = match broken::<DB>(connection, breaking, now).await {
        Ok(wrong) => wrong,
        Err(error) => Some(format!("it can’t be looked at: {error:#}")),
    };
    Finding { check, wrong }
}

/// How many break it, and the first few; None if none does.
async fn broken<DB: Backend>(
    connection: &mut DB::Connection,
    breaking: &str,
    now: Timestamp,
) -> Result<Option<String>> {
    let framed =
        |[before, after]: [&str; 2]| composed(format!("{before}{breaking}{after}"), vec![now.value()]);
    let total = |row: &Row<DB>| row.get::<i64>("total");
    let total = framed(sql::COUNT).one::<DB, _>(connection, total).await?;
    if total == 0 {
        return Ok(None);
    }
    let first = framed(sql::FIRST)
        .all::<DB, String>(connection, |row| row.get("id"))
        .await?;
    Ok(Some(some_of(usize::try_from(total)?, &first)))
}

/// "3: a, b, c", or "12, the first of them a, b, c, d, e".
pub(crate) fn some_of(total: usize, first: &[String]) -> String {
    let listed = first.join(", ");
    if total > first.len() {
        format!("{total}, the first of them {listed}")
    } else {
        format!("{total}: {listed}")
    }
}
