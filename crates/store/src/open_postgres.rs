//! Opening PostgreSQL.

use crate::checks::examine_over;
use crate::query::query;
use crate::schema::{hex, schema_of};
use crate::sql::schema as sql;
use crate::store::SqlStore;
use crate::unavailable::PATIENCE;
use anyhow::{Context, Result, ensure};
use domain::Timestamp;
use service::ports::{Finding, Store};
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sqlx::{ConnectOptions, Connection, PgPool, Postgres};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;

pub(crate) static MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// Where there were contacts, this one failed.
pub(crate) const MENDED: (i64, &str) = (
    14,
    "a790cd48a40ab07c041bcaf5d003329ff52fcf25e690c4bc68368f122f164427dcbd8871293cfea3cd09bf208379ad54",
);

/// The oldest version that is still maintained.
const OLDEST: i64 = 14;

/// Why nothing can be done.
const UNREACHED: &str = "PostgreSQL cannot be reached";

/// Connects to a database that is there.
pub(crate) async fn open(options: PgConnectOptions, connections: u32) -> Result<Arc<dyn Store>> {
    let options = ours(options);
    let connect = async |share: u32| {
        let pool = PgPoolOptions::new()
            .max_connections(share.max(1))
            .acquire_timeout(PATIENCE);
        let pool = pool.connect_with(options.clone()).await;
        pool.context(UNREACHED)
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
    bring_up_to_date(&pool)
        .await
        .context("the schema cannot be brought up to date")?;
    let readers = connect(connections / 2).await?;
    Ok(Arc::new(SqlStore::<Postgres>::new(readers, pool, None)))
}

/// Looks alone, whatever the schema.
pub(crate) async fn look(options: PgConnectOptions) -> Result<Arc<dyn Store>> {
    let options = options
        .application_name("usher look")
        .options([("default_transaction_read_only", "on")]);
    let only = PgPoolOptions::new().max_connections(1).connect_with(options);
    let only = only.await.context(UNREACHED)?;
    Ok(Arc::new(SqlStore::<Postgres>::new(only.clone(), only, None)))
}

/// Whether no other connection of Usher's is there. PostgreSQL shows one for a moment after it was closed, and under load for
/// longer: it is asked again for three seconds.
pub(crate) async fn is_alone(options: PgConnectOptions) -> Result<bool> {
    let mut connection = connect(options).await?;
    let mut alone = others(&mut connection).await? == 0;
    for _ in 0..30 {
        if alone {
            break;
        }
        sleep(Duration::from_millis(100)).await;
        alone = others(&mut connection).await? == 0;
    }
    connection.close().await?;
    Ok(alone)
}

async fn others(connection: &mut PgConnection) -> Result<i64> {
    let others = query(sql::POSTGRES_OTHERS).one::<Postgres, _>(connection, |row| row.get("total"));
    others.await
}

/// One connection, to be closed by whoever asked for it.
pub(crate) async fn connect(options: PgConnectOptions) -> Result<PgConnection> {
    ours(options).connect().await.context(UNREACHED)
}

/// Runs what is pending in one transaction, looks at what it leaves, and takes all of it back. Meanwhile nobody else gets at
/// the tables that it changes.
pub(crate) async fn rehearse(options: PgConnectOptions, now: Timestamp) -> Result<Vec<Finding>> {
    let mut connection = connect(options).await?;
    let mut transaction = connection.begin().await?;
    take_as_mended(&mut transaction).await?;
    MIGRATIONS.run(&mut *transaction).await?;
    let findings = examine_over::<Postgres>(&mut transaction, now).await?;
    transaction.rollback().await?;
    connection.close().await?;
    Ok(findings)
}

async fn bring_up_to_date(pool: &PgPool) -> Result<()> {
    take_as_mended(&mut *pool.acquire().await?).await?;
    Ok(MIGRATIONS.run(pool).await?)
}

/// Where the mended migration was applied before it was mended, it counts as the mended one from now on.
async fn take_as_mended(connection: &mut PgConnection) -> Result<()> {
    let (version, before) = MENDED;
    if schema_of::<Postgres>(connection).await?.version < version {
        return Ok(());
    }
    let mended = MIGRATIONS.iter().find(|migration| migration.version == version);
    let checksum = hex(&mended.context("it is one of them")?.checksum);
    let mend = query(sql::MEND).bind(version).bind(before).bind(checksum);
    mend.execute::<Postgres>(connection).await.map(drop)
}

/// A process that vanished in the middle of a transaction must not hold a business for hours.
fn ours(options: PgConnectOptions) -> PgConnectOptions {
    options
        .application_name("usher")
        .statement_cache_capacity(256)
        .options([
            ("lock_timeout", "15s"),
            ("idle_in_transaction_session_timeout", "30s"),
            ("tcp_keepalives_idle", "30"),
            // Indexes are read where they stand, as on disks without heads: a later page of a list is skipped to in its index,
            // instead of sorting the list.
            ("random_page_cost", "1.1"),
        ])
}
