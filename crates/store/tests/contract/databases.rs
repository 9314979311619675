//! An empty database of its own for each test, and the macro that runs a test on both kinds.

use service::ports::Store;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use store::Database;
use tempfile::TempDir;

/// Declares tests that run on SQLite and on PostgreSQL.
macro_rules! on_both {
    ($(async fn $name:ident($world:ident: &$World:ident) $body:block)+) => {$(
        mod $name {
            use super::*;

            async fn contract($world: &$World) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                let database = crate::databases::TestDatabase::sqlite();
                contract(&$World::of(&database).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                let database = crate::databases::TestDatabase::postgres().await;
                contract(&$World::of(&database).await).await;
                database.drop_postgres().await;
            }
        }
    )+};
}
pub(crate) use on_both;

/// An empty database.
pub(crate) struct TestDatabase {
    pub(crate) url: String,
    /// The database's name on the PostgreSQL server.
    name: Option<String>,
    /// Holds the SQLite file.
    _folder: Option<TempDir>,
}

fn server() -> String {
    std::env::var("USHER_TEST_POSTGRES").expect(
        "USHER_TEST_POSTGRES is not set: `make test` (or .ci/with-postgres) starts a PostgreSQL server and sets it",
    )
}

impl TestDatabase {
    pub(crate) fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self {
            url: format!("sqlite:{}", folder.path().join("usher.db").display()),
            name: None,
            _folder: Some(folder),
        }
    }

    pub(crate) async fn postgres() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let server = server();
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("usher_contract_{}_{number}", std::process::id());
        let mut connection = PgConnection::connect(&server).await.expect("the server answers");
        let create = AssertSqlSafe(format!("CREATE DATABASE {name}"));
        connection.execute(create).await.expect("a fresh database");
        connection.close().await.expect("the connection ends");
        let (address, _) = server
            .rsplit_once('/')
            .expect("a URL that ends with a database's name");
        Self {
            url: format!("{address}/{name}"),
            name: Some(name),
            _folder: None,
        }
    }

    pub(crate) async fn open(&self) -> Arc<dyn Store> {
        let database = Database::parse(&self.url).expect("a database's address");
        database.connect(8).await.expect("the database opens")
    }

    pub(crate) async fn drop_postgres(self) {
        let mut connection = PgConnection::connect(&server())
            .await
            .expect("the server answers");
        let name = self.name.expect("a database on PostgreSQL");
        let drop = AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"));
        connection.execute(drop).await.expect("the database goes");
    }
}
