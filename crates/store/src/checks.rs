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
    for look in looks::<DB>(connection, is_todays, now).await? {
        let wrong = match broken::<DB>(connection, look.count, look.first).await {
            Ok(wrong) => wrong,
            // In a damaged database that stops none of the others.
            Err(error) => Some(format!("it can’t be looked at: {error:#}")),
        };
        findings.push(Finding {
            check: look.check,
            wrong,
        });
    }
    Ok(findings)
}

/// One look: what must hold, how many break it, and the first few of them.
struct Look {
    check: &'static str,
    count: Query,
    first: Query,
}

impl Look {
    fn at(check: &'static str, breaking: &str, now: Timestamp) -> Self {
        let framed =
            |[before, after]: [&str; 2]| composed(format!("{before}{breaking}{after}"), vec![now.value()]);
        Self {
            check,
            count: framed(sql::COUNT),
            first: framed(sql::FIRST),
        }
    }

    fn of<DB: Backend>(check: &Check, now: Timestamp) -> Self {
        Self::at(check.name, DB::choose(check.breaking), now)
    }
}

/// What is to be looked at: what the database can say of itself and, where the schema is today's, what spans tables.
async fn looks<DB: Backend>(
    connection: &mut DB::Connection,
    schema_is_todays: bool,
    now: Timestamp,
) -> Result<Vec<Look>> {
    let own = DB::own_checks().iter();
    let mut looks: Vec<Look> = own.map(|check| Look::of::<DB>(check, now)).collect();
    if let Some(references) = statement_of_references::<DB>(connection).await? {
        looks.push(Look::at(sql::REFERENCES, &references, now));
    }
    if schema_is_todays {
        let spanning = sql::ALL.iter().copied().flatten();
        looks.extend(spanning.map(|check| Look::of::<DB>(check, now)));
    }
    Ok(looks)
}

/// Where that is none of the database's own checks.
async fn statement_of_references<DB: Backend>(connection: &mut DB::Connection) -> Result<Option<String>> {
    match DB::references() {
        Some(statement) => {
            let made = query(statement).one::<DB, _>(connection, |row| row.maybe("statement"));
            made.await
        }
        None => Ok(None),
    }
}

/// How many break it, and the first few; None if none does.
async fn broken<DB: Backend>(
    connection: &mut DB::Connection,
    count: Query,
    first: Query,
) -> Result<Option<String>> {
    let total: i64 = count.one::<DB, _>(connection, |row| row.get("total")).await?;
    if total == 0 {
        return Ok(None);
    }
    let first: Vec<String> = first.all::<DB, _>(connection, |row| row.get("id")).await?;
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
