//! Opening SQLite.

use crate::store::SqlStore;
use crate::unavailable::PATIENCE;
use anyhow::{Context, Result};
use service::ports::Store;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Sqlite, SqlitePool};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

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
    let lock = lock(path).await?;
    let options = options()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal);
    let writer = pool(1)
        .connect_with(of_few_pages(options.clone()))
        .await
        .with_context(|| format!("the database {shown} cannot be opened"))?;
    MIGRATIONS
        .run(&writer)
        .await
        .with_context(|| format!("the schema of {shown} cannot be brought up to date"))?;
    drop(lock);
    let readers = pool(readers.max(1))
        .connect_with(options.pragma("query_only", "ON").pragma("mmap_size", MAPPED))
        .await
        .with_context(|| format!("the database {shown} cannot be read"))?;
    Ok(Arc::new(SqlStore::<Sqlite>::new(readers, writer)))
}

/// A database in memory, gone with the store. It has one connection: while a transaction is open nothing else can
/// be read or written.
pub async fn in_memory() -> Result<Arc<dyn Store>> {
    let only: SqlitePool = pool(1).connect_with(options().in_memory(true)).await?;
    MIGRATIONS.run(&only).await?;
    Ok(Arc::new(SqlStore::<Sqlite>::new(only.clone(), only)))
}

/// Holds `<path>.lock` until it is dropped: neither sqlx's migrator nor the change to WAL waits for other processes.
async fn lock(path: &Path) -> Result<File> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let name = PathBuf::from(name);
    let shown = name.display().to_string();
    let locked = tokio::task::spawn_blocking(move || {
        let file = File::create(&name)?;
        file.lock().map(|()| file)
    });
    locked
        .await?
        .with_context(|| format!("the lock file {shown} cannot be held"))
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
        .idle_timeout(None)
        .max_lifetime(None)
}
