//! Opening PostgreSQL.

use crate::store::SqlStore;
use crate::unavailable::PATIENCE;
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
    // A process that vanished in the middle of a transaction must not hold a business for hours.
    let options = options
        .application_name("usher")
        .statement_cache_capacity(256)
        .options([
            ("lock_timeout", "15s"),
            ("idle_in_transaction_session_timeout", "30s"),
            ("tcp_keepalives_idle", "30"),
            // Indexes are read where they stand, as on disks without heads: a later page of a list is skipped to in its index,
            // instead of sorting the list.
            ("random_page_cost", "1.1"),
        ]);
    let connect = async |share: u32| {
        let pool = PgPoolOptions::new()
            .max_connections(share.max(1))
            .acquire_timeout(PATIENCE);
        let pool = pool.connect_with(options.clone()).await;
        pool.context("PostgreSQL cannot be reached")
    };
    // Two pools: those who wait for their turn to write leave the readers theirs.
    let pool = connect(connections.div_ceil(2)).await?;
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
    let readers = connect(connections / 2).await?;
    Ok(Arc::new(SqlStore::<Postgres>::new(readers, pool)))
}
