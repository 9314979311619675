//! Where a world is kept.

use anyhow::Context;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

/// What `.ci/with-postgres` says of its server.
pub(crate) const POSTGRES: &str = "USHER_TEST_POSTGRES";

/// Which database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Database {
    Sqlite,
    Postgres,
}

impl Database {
    /// The address of an empty one: a file in the folder, or a database of the server, which goes when that ends.
    pub(crate) async fn make(self, folder: &Path) -> anyhow::Result<String> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        if self == Self::Sqlite {
            return Ok(format!("sqlite:{}", folder.join("usher.db").display()));
        }
        let server =
            std::env::var(POSTGRES).context("there is no PostgreSQL: .ci/with-postgres starts one")?;
        let name = format!("usher_bench_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let mut connection = PgConnection::connect(&server).await?;
        connection
            .execute(AssertSqlSafe(format!("CREATE DATABASE {name}")))
            .await?;
        let (address, _) = server.rsplit_once('/').context("a URL without a database")?;
        Ok(format!("{address}/{name}"))
    }

    /// How many mails wait.
    pub(crate) async fn outbox_depth(self, url: &str) -> anyhow::Result<i64> {
        const COUNT: &str = "SELECT COUNT(*) FROM outbox WHERE state IN ('queued', 'retrying')";
        Ok(match self {
            Self::Sqlite => {
                let mut connection = SqliteConnection::connect(url).await?;
                sqlx::query_scalar(COUNT).fetch_one(&mut connection).await?
            }
            Self::Postgres => {
                let mut connection = PgConnection::connect(url).await?;
                sqlx::query_scalar(COUNT).fetch_one(&mut connection).await?
            }
        })
    }

    /// Does at once what PostgreSQL does by itself some time after many rows were written.
    pub(crate) async fn settle(self, url: &str) -> anyhow::Result<()> {
        if self == Self::Postgres {
            PgConnection::connect(url)
                .await?
                .execute("VACUUM ANALYZE")
                .await?;
        }
        Ok(())
    }
}
