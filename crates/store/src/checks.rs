//! Looking whether what must hold holds: one statement after the other, in bounded memory, writing nothing.

use crate::backend::Backend;
use crate::query::{Query, composed, query};
use crate::schema;
use crate::sql::checks::{self as sql, Check};
use crate::store::SqlStore;
use crate::value::Bind;
use anyhow::Result;
use domain::{Span, Timestamp};
use service::ports::Finding;
use std::time::Instant;

pub(crate) async fn examine<DB: Backend>(store: &SqlStore<DB>, now: Timestamp) -> Result<Vec<Finding>> {
    let mut connection = store.unmapped().await?;
    examine_over::<DB>(&mut connection, now).await
}

/// The same over a connection that may be in the middle of a transaction. Each look has a time of its own, counted on from
/// `now`: what runs out during the ones before it has run out.
pub(crate) async fn examine_over<DB: Backend>(
    connection: &mut DB::Connection,
    now: Timestamp,
) -> Result<Vec<Finding>> {
    let begun = Instant::now();
    let mut findings = schema::findings::<DB>(connection).await?;
    let is_todays = findings.first().is_some_and(Finding::holds);
    for look in looks::<DB>(connection, is_todays).await? {
        let passed = Span::from_micros(i64::try_from(begun.elapsed().as_micros())?);
        let wrong = match look.broken::<DB>(connection, now + passed).await {
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

/// One look: what must hold, and the statement that gives the `id` of whatever breaks it.
struct Look {
    check: &'static str,
    breaking: String,
}

impl Look {
    fn of<DB: Backend>(check: &Check) -> Self {
        Self {
            check: check.name,
            breaking: DB::choose(check.breaking).to_owned(),
        }
    }

    fn framed(&self, [before, after]: [&str; 2], now: Timestamp) -> Query {
        composed(format!("{before}{}{after}", self.breaking), vec![now.value()])
    }

    /// How many break it, and the first few; None if none does.
    async fn broken<DB: Backend>(
        &self,
        connection: &mut DB::Connection,
        now: Timestamp,
    ) -> Result<Option<String>> {
        let count = self.framed(sql::COUNT, now);
        let total: i64 = count.one::<DB, _>(connection, |row| row.get("total")).await?;
        if total == 0 {
            return Ok(None);
        }
        let first = self.framed(sql::FIRST, now);
        let first: Vec<String> = first.all::<DB, _>(connection, |row| row.get("id")).await?;
        Ok(Some(some_of(usize::try_from(total)?, &first)))
    }
}

/// What is to be looked at: what the database can say of itself and, where the schema is today's, what spans tables.
async fn looks<DB: Backend>(connection: &mut DB::Connection, schema_is_todays: bool) -> Result<Vec<Look>> {
    let mut looks: Vec<Look> = DB::own_checks().iter().map(Look::of::<DB>).collect();
    if let Some(breaking) = statement_of_references::<DB>(connection).await? {
        looks.push(Look {
            check: sql::REFERENCES,
            breaking,
        });
    }
    if schema_is_todays {
        let spanning = sql::ALL.iter().copied().flatten();
        looks.extend(spanning.map(Look::of::<DB>));
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

/// "3: a, b, c", or "12, the first of them a, b, c, d, e".
pub(crate) fn some_of(total: usize, first: &[String]) -> String {
    let listed = first.join(", ");
    if total > first.len() {
        format!("{total}, the first of them {listed}")
    } else {
        format!("{total}: {listed}")
    }
}
