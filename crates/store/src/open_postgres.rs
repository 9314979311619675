//! Opening PostgreSQL.

use crate::store::SqlStore;
use anyhow::{Context, Result, ensure};
use service::ports::Store;
use sqlx::Postgres;
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use std::sync::Arc;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// The oldest version that is still maintained.
const OLDEST: i64 = 14;

/// Connects to a database that is there.
pub(crate) async fn open(options: PgConnectOptions, connections: u32) -> Result<Arc<dyn Store>> {
    let options = options.application_name("usher").statement_cache_capacity(256);
    let pool = PgPoolOptions::new()
        .max_connections(connections.max(1))
        .connect_with(options)
        .await
        .context("PostgreSQL cannot be reached")?;
    let version: String = sqlx::query_scalar("SHOW server_version_num")
        .fetch_one(&pool)
        .await?;
    let version = version
        .parse::<i64>()
        .context("PostgreSQL does not tell its version")?
        / 10_000;
    ensure!(
        version >= OLDEST,
        "Usher needs PostgreSQL {OLDEST} or newer; this server is PostgreSQL {version}"
    );
    MIGRATIONS
        .run(&pool)
        .await
        .context("the schema cannot be brought up to date")?;
    Ok(Arc::new(SqlStore::<Postgres>::new(pool.clone(), pool)))
}
