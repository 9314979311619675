//! Where Usher is kept: reading the address of a database, and opening it.

use crate::copy::DatabaseCopy;
use crate::in_use::{self, Alone};
use crate::schema::{Schema, schema_of};
use crate::{open_postgres, open_sqlite};
use anyhow::{Context, Result, bail};
use domain::Timestamp;
use service::ports::{Finding, Store};
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, Connection, Postgres, Sqlite};
use std::fmt;
use std::path::{Path, PathBuf};
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

    /// The SQLite database in this file.
    pub fn sqlite(path: impl Into<PathBuf>) -> Self {
        Self(Kind::Sqlite(path.into()))
    }

    /// The file that it is; None on PostgreSQL.
    pub fn file(&self) -> Option<&Path> {
        match &self.0 {
            Kind::Sqlite(path) => Some(path),
            Kind::Postgres(_) => None,
        }
    }

    /// What programs of PostgreSQL's are told of where it is, without a password; None on SQLite.
    pub fn postgres_flags(&self) -> Option<String> {
        match &self.0 {
            Kind::Sqlite(_) => None,
            Kind::Postgres(options) => Some(format!(
                "--host={} --port={} --username={}",
                place(options),
                options.get_port(),
                options.get_username()
            )),
        }
    }

    /// The database's name on PostgreSQL's server; None on SQLite.
    pub fn postgres_name(&self) -> Option<&str> {
        match &self.0 {
            Kind::Sqlite(_) => None,
            Kind::Postgres(options) => Some(options.get_database().unwrap_or(options.get_username())),
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

    /// Opens it for reading alone, as it is: nothing is written, migrated or made, and whoever works with it goes on.
    pub async fn look(&self) -> Result<Arc<dyn Store>> {
        match &self.0 {
            Kind::Sqlite(path) => open_sqlite::look(path).await,
            Kind::Postgres(options) => open_postgres::look((**options).clone()).await,
        }
    }

    /// How it stands beside the migrations of this Usher; Err, a [`SchemaRefusal`](crate::SchemaRefusal) among others, if
    /// this Usher can't work with it.
    pub async fn schema(&self) -> Result<Schema> {
        match &self.0 {
            Kind::Sqlite(path) => {
                let mut connection = open_sqlite::reading(path)
                    .connect()
                    .await
                    .with_context(|| format!("the database {} cannot be opened", path.display()))?;
                schema_of::<Sqlite>(&mut connection).await
            }
            Kind::Postgres(options) => {
                let mut connection = open_postgres::connect((**options).clone()).await?;
                let schema = schema_of::<Postgres>(&mut connection).await;
                connection.close().await?;
                schema
            }
        }
    }

    /// Keeps others out of it, who may not be in it now; None if somebody is. On PostgreSQL it only looks, and gives those who
    /// have just gone a moment.
    pub async fn alone(&self) -> Result<Option<Alone>> {
        match &self.0 {
            Kind::Sqlite(path) => in_use::alone(path).await,
            Kind::Postgres(options) => {
                let is_alone = open_postgres::is_alone((**options).clone()).await?;
                Ok(is_alone.then_some(Alone::UNLOCKED))
            }
        }
    }

    /// Copies it to `at`, a file that is not there, whoever works with it; Err on PostgreSQL, which has programs for that.
    pub async fn copy_to(&self, at: &Path) -> Result<DatabaseCopy> {
        match &self.0 {
            Kind::Sqlite(path) => {
                let _used = in_use::share_if_used(path).await?;
                DatabaseCopy::make(path, at).await
            }
            Kind::Postgres(_) => bail!("a database on PostgreSQL is copied with pg_dump"),
        }
    }

    /// Runs what is pending and takes it back again; what the doctor would find in between. Err on SQLite, where a copy does
    /// better. Meanwhile nobody else gets at the tables that it changes.
    pub async fn rehearse(&self, now: Timestamp) -> Result<Vec<Finding>> {
        match &self.0 {
            Kind::Sqlite(_) => bail!("on SQLite a copy is migrated to see what comes of it"),
            Kind::Postgres(options) => open_postgres::rehearse((**options).clone(), now).await,
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
                place(options),
                options.get_port()
            ),
        }
    }
}

/// The host, or the folder of the socket.
fn place(options: &PgConnectOptions) -> String {
    let socket = options.get_socket().map(|folder| folder.display().to_string());
    socket.unwrap_or_else(|| options.get_host().to_owned())
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Database({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_of_postgresqls_are_told_of_the_socket_where_there_is_one() {
        for (url, place) in [
            ("postgres://u@h:5433/d", "h"),
            ("postgres://u@h:5433/d?host=/srv/pg", "/srv/pg"),
            ("postgres://u@%2Fsrv%2Fpg:5433/d", "/srv/pg"),
        ] {
            let database = Database::parse(url).unwrap();
            assert_eq!(
                database.postgres_flags().unwrap(),
                format!("--host={place} --port=5433 --username=u")
            );
            assert_eq!(database.to_string(), format!("PostgreSQL d at {place}:5433"));
        }
    }
}
