//! Where Usher is kept: reading the address of a database, and opening it.

use crate::{open_postgres, open_sqlite};
use anyhow::Result;
use service::ports::Store;
use sqlx::postgres::PgConnectOptions;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;

/// A database that Usher can be kept in. Printed, it has no password.
#[derive(Clone)]
pub struct Database(Kind);

#[derive(Clone)]
enum Kind {
    Sqlite(PathBuf),
    Postgres(Box<PgConnectOptions>),
}

/// Why an address is none of a database that Usher can be kept in, in one line without the address itself, which
/// may hold a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UrlRefusal(String);

impl fmt::Display for UrlRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UrlRefusal {}

impl Database {
    /// Reads `sqlite:<path>`, `sqlite://<path>`, or `postgres://..` (`postgresql://..`); every other scheme is
    /// refused.
    pub fn parse(url: &str) -> Result<Self, UrlRefusal> {
        let (scheme, rest) = url.split_once(':').unwrap_or(("", url));
        match scheme {
            "sqlite" => {
                let path = rest.strip_prefix("//").unwrap_or(rest);
                if path.is_empty() || path.contains('?') || path.starts_with(':') {
                    return Err(UrlRefusal(
                        "a SQLite database is given as sqlite:<path of the file>, without options".to_owned(),
                    ));
                }
                Ok(Self(Kind::Sqlite(PathBuf::from(path))))
            }
            "postgres" | "postgresql" => PgConnectOptions::from_str(url)
                .map(|options| Self(Kind::Postgres(Box::new(options))))
                .map_err(|error| UrlRefusal(format!("this is no address of a PostgreSQL database: {error}"))),
            "" => Err(UrlRefusal(
                "a database is given as sqlite:<path> or postgres://<user>@<host>/<name>".to_owned(),
            )),
            other => Err(UrlRefusal(format!(
                "databases of the kind {other:?} are not supported: use sqlite:<path> or postgres://<user>@<host>/<name>"
            ))),
        }
    }

    /// Whether opening it would make a new one: only a SQLite file that is not there.
    pub fn is_missing(&self) -> bool {
        matches!(&self.0, Kind::Sqlite(path) if !path.exists())
    }

    /// Opens it and brings its schema up to date; a SQLite file is made if there is none. Any number of processes
    /// may do so at once: one migrates, the others wait. `pool` is how many connections PostgreSQL is given,
    /// half of them for reading, and how many read from SQLite at once.
    ///
    /// Err if it cannot be reached, is older than PostgreSQL 14, or has a schema of a newer Usher.
    pub async fn connect(&self, pool: u32) -> Result<Arc<dyn Store>> {
        match &self.0 {
            Kind::Sqlite(path) => open_sqlite::open(path, pool).await,
            Kind::Postgres(options) => open_postgres::open((**options).clone(), pool).await,
        }
    }
}

impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Sqlite(path) => write!(f, "SQLite at {}", path.display()),
            Kind::Postgres(options) => write!(
                f,
                "PostgreSQL {} at {}:{}",
                options.get_database().unwrap_or(options.get_username()),
                options.get_host(),
                options.get_port()
            ),
        }
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Database({self})")
    }
}
