//! Databases as earlier versions left them: the migrations up to one, each followed by rows of what it made room for.
//!
//! The rows stand as SQL in `golden`, written once and for all: what was kept then has to be understood for ever.

use crate::databases::TestDatabase;
use sqlx::migrate::{Migrate, Migrator};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};
use std::path::{Path, PathBuf};

/// The instance key that the fingerprint in them is of: 64 hexadecimal digits.
#[allow(dead_code, reason = "the tests of whole servers use it")]
pub(crate) const KEY: &str = "0707070707070707070707070707070707070707070707070707070707070707";

/// The last migration.
pub(crate) const LAST: i64 = 17;

fn store_crate() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let crates = here.ancestors().map(|folder| folder.join("crates/store"));
    crates
        .into_iter()
        .find(|folder| folder.is_dir())
        .expect("the store's crate")
}

/// Makes an empty database one of this version.
pub(crate) async fn make(database: &TestDatabase, version: i64) {
    let url = &database.url;
    if url.starts_with("postgres") {
        let migrations = store_crate().join("migrations/postgres");
        let mut connection = PgConnection::connect(url).await.expect("a connection");
        fill(&mut connection, &migrations, version, |rows| {
            rows.replace("X'", "'\\x")
        })
        .await;
        connection.close().await.expect("the connection ends");
    } else {
        let migrations = store_crate().join("migrations/sqlite");
        let url = format!("{url}?mode=rwc");
        let mut connection = SqliteConnection::connect(&url).await.expect("a connection");
        fill(&mut connection, &migrations, version, |rows| rows).await;
        connection.close().await.expect("the connection ends");
    }
}

async fn fill<C>(connection: &mut C, migrations: &Path, version: i64, written: fn(String) -> String)
where
    C: Migrate,
    for<'c> &'c mut C: Executor<'c>,
{
    let migrator = Migrator::new(migrations).await.expect("the migrations");
    for version in 1..=version {
        let applied = migrator.run_direct(Some(version), connection, false).await;
        applied.expect("the migration runs");
        let rows = store_crate().join(format!("tests/contract/golden/{version:04}.sql"));
        if rows.exists() {
            let rows = written(std::fs::read_to_string(rows).expect("rows"));
            connection
                .execute(AssertSqlSafe(rows))
                .await
                .expect("rows of then");
        }
    }
}
