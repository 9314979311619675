//! All that the database keeps, as text: to see whether something was changed, and what.

use crate::app::{TestApp, until};
use crate::beside::{is_postgres, look};
use crate::databases::TestDatabase;
use std::collections::BTreeMap;

/// What moves by itself, and so says nothing of an act.
const MOVES: [(&str, &[&str]); 4] = [
    // A session's use is written down once a minute, and with it when its member was there last.
    ("sessions", &["last_seen_at", "idle_until"]),
    ("members", &["last_seen_at"]),
    // The worker delivers what is queued.
    (
        "outbox",
        &[
            "state",
            "tries",
            "answer",
            "due_at",
            "lease_id",
            "lease_until",
            "settled_at",
        ],
    ),
    // A job reckons when a weekly mail is due that somebody just chose.
    ("weekly_mails", &["next_at"]),
];

/// Here a job writes, once a minute, that it looked at the audit's chains; and sqlx, how far the schema is.
const OF_JOBS: [&str; 2] = ["audit_checks", "_sqlx_migrations"];

/// How everything is read.
pub(crate) struct Keeper {
    url: String,
    statement: String,
}

impl Keeper {
    pub(crate) async fn of(database: &TestDatabase) -> Self {
        let url = database.url.clone();
        let tables = if is_postgres(&url) {
            "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'"
        } else {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        };
        let tables = look(&url, tables).await;
        for table in MOVES.iter().map(|(table, _)| table).chain(&OF_JOBS) {
            assert!(tables.iter().any(|name| name == table), "there is no {table}");
        }
        let mut statements = Vec::new();
        for table in tables.iter().filter(|table| !OF_JOBS.contains(&table.as_str())) {
            let row = row(&url, table).await;
            statements.push(format!("SELECT '{table}: ' || {row} FROM {table}"));
        }
        let statement = statements.join(" UNION ALL ");
        Self { url, statement }
    }

    /// Every row with its table.
    pub(crate) async fn kept(&self) -> Vec<String> {
        look(&self.url, &self.statement).await
    }

    /// The same once the background has done what it was asked for, so that nothing moves but by requests.
    pub(crate) async fn settled(&self, app: &TestApp) -> Vec<String> {
        let waiting = "SELECT CAST((SELECT COUNT(*) FROM imports WHERE due_at IS NOT NULL) \
                       + (SELECT COUNT(*) FROM invitation_jobs WHERE due_at IS NOT NULL) \
                       + (SELECT COUNT(*) FROM password_asks) AS TEXT)";
        until("the end of the work", async || {
            if look(&self.url, waiting).await == ["0"] {
                return Some(());
            }
            app.usher.answer_password_asks().await.unwrap();
            app.usher.work_imports().await.unwrap();
            app.usher.work_jobs().await.unwrap();
            None
        })
        .await;
        self.kept().await
    }
}

/// An expression that tells a row of the table, without the columns that move.
async fn row(url: &str, table: &str) -> String {
    let columns = if is_postgres(url) {
        format!(
            "SELECT column_name::text FROM information_schema.columns \
             WHERE table_schema = 'public' AND table_name = '{table}' ORDER BY ordinal_position"
        )
    } else {
        format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid")
    };
    let mut columns = look(url, &columns).await;
    let moves = MOVES.iter().find(|(name, _)| *name == table);
    for column in moves.map_or(&[][..], |(_, columns)| *columns) {
        let place = columns.iter().position(|name| name == column);
        columns.remove(place.unwrap_or_else(|| panic!("there is no {table}.{column}")));
    }
    if is_postgres(url) {
        let named: Vec<String> = columns.iter().map(|column| format!("\"{column}\"")).collect();
        format!("ROW({})::text", named.join(", "))
    } else {
        let quoted: Vec<String> = columns
            .iter()
            .map(|column| format!("quote(\"{column}\")"))
            .collect();
        quoted.join(" || ', ' || ")
    }
}

/// The rows that are gone, and those that are new.
pub(crate) fn changes(before: &[String], after: &[String]) -> Vec<String> {
    let mut counts: BTreeMap<&String, i32> = BTreeMap::new();
    for row in before {
        *counts.entry(row).or_default() -= 1;
    }
    for row in after {
        *counts.entry(row).or_default() += 1;
    }
    let sign = |count| if count > 0 { "+" } else { "-" };
    let changed = counts.into_iter().filter(|(_, count)| *count != 0);
    changed
        .map(|(row, count)| format!("{} {row}", sign(count)))
        .collect()
}
