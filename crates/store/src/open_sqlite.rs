//! Opening SQLite.

use crate::copy::keep_before_migrating;
use crate::store::SqlStore;
use crate::unavailable::PATIENCE;
use crate::{in_use, schema};
use anyhow::{Context, Result, bail};
use futures::FutureExt;
use service::ports::Store;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, Sqlite, SqlitePool};
use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OnceCell;

pub(crate) static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// Readers see so many bytes of the file in memory that they share with each other and with the system's cache: a list of
/// 100,000 is looked through without copying it into the cache of each. A file that is cut short while it is mapped ends
/// the process: nobody may write over it while Usher runs, with or without this.
const MAPPED: &str = "1073741824";

/// Opens the file, making it if there is none.
pub(crate) async fn open(path: &Path, readers: u32) -> Result<Arc<dyn Store>> {
    let shown = path.display();
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).with_context(|| format!("the folder of {shown} cannot be made"))?;
    }
    let turn = in_use::turn(path).await?;
    // Before the file is opened: another one may be put in its place until then.
    let used = in_use::share(path).await?;
    let options = options()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal);
    let writer = pool(1)
        .connect_with(of_few_pages(options.clone()))
        .await
        .with_context(|| format!("the database {shown} cannot be opened"))?;
    bring_up_to_date(path, &writer, &used)
        .await
        .with_context(|| format!("the schema of {shown} cannot be brought up to date"))?;
    drop(turn);
    let readers = pool(readers.max(1))
        .connect_with(options.pragma("query_only", "ON").pragma("mmap_size", MAPPED))
        .await
        .with_context(|| format!("the database {shown} cannot be read"))?;
    let wal = in_use::beside(path, "-wal");
    let store = SqlStore::<Sqlite>::new(readers, writer, Some(wal));
    Ok(Arc::new(store.held_by(used)))
}

/// Opens a file that is there for looking at alone, whatever its schema: nothing is written, and damage is told instead of
/// ending the process.
pub(crate) async fn look(path: &Path) -> Result<Arc<dyn Store>> {
    let used = in_use::share_if_used(path).await?;
    let only = pool(1).connect_with(reading(path).pragma("temp_store", "FILE"));
    let only = only
        .await
        .with_context(|| format!("the database {} cannot be opened", path.display()))?;
    let store = SqlStore::<Sqlite>::new(only.clone(), only, None);
    Ok(Arc::new(match used {
        Some(used) => store.held_by(used),
        None => store,
    }))
}

/// A database in memory, gone with the store. It has one connection: while a transaction is open nothing else can
/// be read or written.
pub async fn in_memory() -> Result<Arc<dyn Store>> {
    let only: SqlitePool = pool(1).connect_with(options().in_memory(true)).await?;
    MIGRATIONS.run(&only).await?;
    Ok(Arc::new(SqlStore::<Sqlite>::new(only.clone(), only, None)))
}

/// The tables, columns and indexes that the migrations make.
pub(crate) async fn names_made() -> Result<&'static BTreeSet<String>> {
    static MADE: OnceCell<BTreeSet<String>> = OnceCell::const_new();
    MADE.get_or_try_init(|| make_names().boxed()).await
}

async fn make_names() -> Result<BTreeSet<String>> {
    let empty: SqlitePool = pool(1).connect_with(options().in_memory(true)).await?;
    MIGRATIONS.run(&empty).await?;
    schema::names::<Sqlite>(&mut *empty.acquire().await?).await
}

/// How a connection that only reads is opened.
pub(crate) fn reading(path: &Path) -> SqliteConnectOptions {
    options().filename(path).read_only(true)
}

/// Applies what is pending, with the database copied beforehand and nobody else at it.
async fn bring_up_to_date(path: &Path, writer: &SqlitePool, used: &File) -> Result<()> {
    let schema = schema::schema_of::<Sqlite>(&mut *writer.acquire().await?).await?;
    if schema.pending.is_empty() {
        return Ok(());
    }
    if !in_use::hold_alone(used)? {
        bail!("another process has it open, Usher's own or one of its commands: stop that first");
    }
    if schema.version > 0 {
        keep_before_migrating(path, schema.version)
            .await
            .context("it is copied before, and that failed")?;
    }
    MIGRATIONS.run(writer).await?;
    in_use::hold_together(used)
}

fn options() -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .foreign_keys(true)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(5))
        .statement_cache_capacity(256)
        .pragma("cache_size", "-16384")
        .pragma("temp_store", "MEMORY")
}

/// As they are; in builds for tests, with as many pages at most as the failpoint `pages` says, as on a full disk.
fn of_few_pages(options: SqliteConnectOptions) -> SqliteConnectOptions {
    #[cfg(feature = "failpoints")]
    fail::fail_point!("pages", |pages: Option<String>| {
        let pages = pages.unwrap_or_default();
        options.clone().pragma("max_page_count", pages)
    });
    options
}

fn pool(connections: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        // Where the disk fails, SQLite may undo a transaction by itself. sqlx knows nothing of that, fails to undo it again, and
        // would begin no other on this connection.
        .before_acquire(|connection, _| {
            let usable = !connection.is_in_transaction();
            Box::pin(async move { Ok(usable) })
        })
        .idle_timeout(None)
        .max_lifetime(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sqlx::Executor;

    #[tokio::test]
    async fn after_a_transaction_that_sqlite_undid_by_itself_another_begins() {
        let pool = pool(1).connect("sqlite::memory:").await.unwrap();
        let mut undone = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
        undone.execute("ROLLBACK").await.unwrap();
        undone.commit().await.unwrap_err();
        let next = pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
        next.commit().await.unwrap();
    }
}
