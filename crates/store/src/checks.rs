//! Looking whether what must hold holds: one statement after the other, in bounded memory, writing nothing.

use crate::backend::Backend;
use crate::query::{Query, composed, query};
use crate::schema;
use crate::sql::checks::{self as sql, Check};
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
    for (check, breaking) in checks_of::<DB>(connection, is_todays).await? {
        let wrong = match broken::<DB>(connection, breaking, now).await {
            Ok(wrong) => wrong,
            // In a damaged database that stops none of the others.
            Err(error) => Some(format!("it can’t be looked at: {error:#}")),
        };
        findings.push(Finding { check, wrong });
    }
    Ok(findings)
}

/// What is to be looked at: what the database can say of itself and, where the schema is today's, what spans tables. In
/// words, and the statement that gives whatever breaks it.
async fn checks_of<DB: Backend>(
    connection: &mut DB::Connection,
    schema_is_todays: bool,
) -> Result<Vec<(&'static str, String)>> {
    let mut checks: Vec<_> = DB::own_checks().iter().map(text_of::<DB>).collect();
    if let Some(statement) = DB::references() {
        let made = query(statement).one::<DB, Option<String>>(connection, |row| row.maybe("statement"));
        checks.extend(made.await?.map(|breaking| (sql::REFERENCES, breaking)));
    }
    if schema_is_todays {
        checks.extend(sql::ALL.iter().copied().flatten().map(text_of::<DB>));
    }
    Ok(checks)
}

fn text_of<DB: Backend>(check: &Check) -> (&'static str, String) {
    (check.name, DB::choose(check.breaking).to_owned())
}

/// How many break it, and the first few; None if none does.
async fn broken<DB: Backend>(
    connection: &mut DB::Connection,
    breaking: String,
    now: Timestamp,
) -> Result<Option<String>> {
    let (count, first) = (
        framed(sql::COUNT, &breaking, now),
        framed(sql::FIRST, &breaking, now),
    );
    let total: i64 = count.one::<DB, _>(connection, |row| row.get("total")).await?;
    if total == 0 {
        return Ok(None);
    }
    let first: Vec<String> = first.all::<DB, _>(connection, |row| row.get("id")).await?;
    Ok(Some(some_of(usize::try_from(total)?, &first)))
}

fn framed([before, after]: [&str; 2], breaking: &str, now: Timestamp) -> Query {
    composed(format!("{before}{breaking}{after}"), vec![now.value()])
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
