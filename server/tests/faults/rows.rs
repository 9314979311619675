//! The two databases, and looking into them past the server.

use crate::databases::TestDatabase;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row, SqliteConnection};
use std::fmt;

/// Which database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Sqlite,
    Postgres,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        })
    }
}

impl Kind {
    /// A new, empty one.
    pub(crate) async fn fresh(self) -> TestDatabase {
        match self {
            Self::Sqlite => TestDatabase::sqlite(),
            Self::Postgres => TestDatabase::postgres().await,
        }
    }
}

/// Declares tests that run on SQLite and on PostgreSQL.
macro_rules! on_both {
    ($($(#[$doc:meta])* async fn $name:ident($kind:ident: Kind) $body:block)+) => {$(
        mod $name {
            use super::*;

            $(#[$doc])*
            async fn strike($kind: Kind) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                strike(Kind::Sqlite).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                strike(Kind::Postgres).await;
            }
        }
    )+};
}
pub(crate) use on_both;

/// What a statement finds; every column is text.
pub(crate) async fn rows(url: &str, sql: &str) -> Vec<Vec<String>> {
    macro_rules! fetch {
        ($connection:ty) => {{
            let mut database = <$connection>::connect(url).await.expect("the database answers");
            let found = database.fetch_all(AssertSqlSafe(sql.to_owned())).await;
            let found = found.unwrap_or_else(|error| panic!("{sql}: {error}"));
            let _ = database.close().await;
            let texts = found
                .iter()
                .map(|row| (0..row.len()).map(|column| row.get(column)).collect());
            texts.collect()
        }};
    }
    if url.starts_with("sqlite:") {
        fetch!(SqliteConnection)
    } else {
        fetch!(PgConnection)
    }
}

/// The one number that a statement finds.
pub(crate) async fn number(url: &str, sql: &str) -> i64 {
    rows(url, sql).await[0][0].parse().unwrap()
}
