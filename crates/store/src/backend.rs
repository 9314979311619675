//! What differs between the two databases; everything else is written once.

use crate::sql::checks::{self, Check};
use crate::sql::{Sql, schema};
use crate::value::Value;
use crate::{open_postgres, open_sqlite};
use futures::future::BoxFuture;
use sqlx::error::BoxDynError;
use sqlx::migrate::Migrator;
use sqlx::{Arguments, Database, Postgres, Row, SqlStr, Sqlite};

/// A database that Usher can be kept in.
pub(crate) trait Backend: Database {
    /// Whether a transaction has to lock rows: on SQLite it is the only writer anyway.
    const LOCKS_ROWS: bool;
    /// Whether one text may hold several statements with values.
    const JOINS_STATEMENTS: bool;
    /// How a transaction that may write begins.
    const BEGIN: &'static str;

    /// The text of a statement for this database.
    fn choose(sql: Sql) -> &'static str;
    /// What the database can say of its own soundness.
    fn own_checks() -> &'static [Check];
    /// What gives the statement that finds references without a row, where that is no check of the database's own.
    fn references() -> Option<Sql>;
    /// The names of tables, columns and indexes; the column is `name`.
    fn schema_names() -> Sql;
    /// The migrations for it.
    fn migrator() -> &'static Migrator;
    /// The one of them that was mended since, with its checksum before that, in hexadecimal digits: where it could be applied, it
    /// did the same.
    fn mended() -> Option<(i64, &'static str)>;
    /// Whether a fault with this code may be gone at another time, though nothing is asked differently.
    fn passes(code: &str) -> bool;

    /// Adds a value to a statement's arguments.
    fn add(arguments: &mut Self::Arguments, value: Value) -> Result<(), BoxDynError>;
    /// A text column.
    fn text(row: &Self::Row, column: &str) -> sqlx::Result<Option<String>>;
    /// A BIGINT column.
    fn int(row: &Self::Row, column: &str) -> sqlx::Result<Option<i64>>;
    /// A BOOLEAN column.
    fn flag(row: &Self::Row, column: &str) -> sqlx::Result<Option<bool>>;
    /// A column of bytes.
    fn bytes(row: &Self::Row, column: &str) -> sqlx::Result<Option<Vec<u8>>>;

    /// Runs a statement; all rows.
    fn fetch_all(
        connection: &mut Self::Connection,
        sql: SqlStr,
        arguments: Self::Arguments,
    ) -> BoxFuture<'_, sqlx::Result<Vec<Self::Row>>>;
    /// Runs a statement; the first row, if there is one.
    fn fetch_optional(
        connection: &mut Self::Connection,
        sql: SqlStr,
        arguments: Self::Arguments,
    ) -> BoxFuture<'_, sqlx::Result<Option<Self::Row>>>;
    /// Runs a statement; how many rows it wrote.
    fn execute(
        connection: &mut Self::Connection,
        sql: SqlStr,
        arguments: Self::Arguments,
    ) -> BoxFuture<'_, sqlx::Result<u64>>;
}

/// The part of a backend whose text is the same for both drivers, but not their types.
macro_rules! same_for_both {
    ($database:ty) => {
        fn add(arguments: &mut Self::Arguments, value: Value) -> Result<(), BoxDynError> {
            match value {
                Value::Text(text) => arguments.add(text),
                Value::Int(number) => arguments.add(number),
                Value::Flag(flag) => arguments.add(flag),
                Value::Bytes(bytes) => arguments.add(bytes),
            }
        }
        fn text(row: &Self::Row, column: &str) -> sqlx::Result<Option<String>> {
            row.try_get(column)
        }
        fn int(row: &Self::Row, column: &str) -> sqlx::Result<Option<i64>> {
            row.try_get(column)
        }
        fn flag(row: &Self::Row, column: &str) -> sqlx::Result<Option<bool>> {
            row.try_get(column)
        }
        fn bytes(row: &Self::Row, column: &str) -> sqlx::Result<Option<Vec<u8>>> {
            row.try_get(column)
        }
        fn fetch_all(
            connection: &mut Self::Connection,
            sql: SqlStr,
            arguments: Self::Arguments,
        ) -> BoxFuture<'_, sqlx::Result<Vec<Self::Row>>> {
            Box::pin(sqlx::query_with::<$database, _>(sql, arguments).fetch_all(connection))
        }
        fn fetch_optional(
            connection: &mut Self::Connection,
            sql: SqlStr,
            arguments: Self::Arguments,
        ) -> BoxFuture<'_, sqlx::Result<Option<Self::Row>>> {
            Box::pin(sqlx::query_with::<$database, _>(sql, arguments).fetch_optional(connection))
        }
        fn execute(
            connection: &mut Self::Connection,
            sql: SqlStr,
            arguments: Self::Arguments,
        ) -> BoxFuture<'_, sqlx::Result<u64>> {
            Box::pin(async move {
                let query = sqlx::query_with::<$database, _>(sql, arguments);
                Ok(query.execute(connection).await?.rows_affected())
            })
        }
    };
}

impl Backend for Sqlite {
    const LOCKS_ROWS: bool = false;
    const JOINS_STATEMENTS: bool = true;
    const BEGIN: &'static str = "BEGIN IMMEDIATE";

    fn choose(sql: Sql) -> &'static str {
        sql.sqlite
    }
    fn own_checks() -> &'static [Check] {
        checks::SQLITE
    }
    fn references() -> Option<Sql> {
        None
    }
    fn schema_names() -> Sql {
        schema::SQLITE_NAMES
    }
    fn migrator() -> &'static Migrator {
        &open_sqlite::MIGRATIONS
    }
    fn mended() -> Option<(i64, &'static str)> {
        None
    }
    /// `SQLITE_BUSY`, `SQLITE_LOCKED`, `SQLITE_READONLY`, `SQLITE_IOERR`, `SQLITE_FULL`, `SQLITE_CANTOPEN`, with whatever stands
    /// in the higher bytes.
    fn passes(code: &str) -> bool {
        let primary = code.parse().map(|code: i32| code & 0xff);
        primary.is_ok_and(|code| [5, 6, 8, 10, 13, 14].contains(&code))
    }
    same_for_both!(Sqlite);
}

impl Backend for Postgres {
    const LOCKS_ROWS: bool = true;
    const JOINS_STATEMENTS: bool = false;
    const BEGIN: &'static str = "BEGIN";

    fn choose(sql: Sql) -> &'static str {
        sql.postgres
    }
    fn own_checks() -> &'static [Check] {
        checks::POSTGRES
    }
    fn references() -> Option<Sql> {
        Some(checks::POSTGRES_REFERENCES)
    }
    fn schema_names() -> Sql {
        schema::POSTGRES_NAMES
    }
    fn migrator() -> &'static Migrator {
        &open_postgres::MIGRATIONS
    }
    fn mended() -> Option<(i64, &'static str)> {
        Some(open_postgres::MENDED)
    }
    /// Connections (08), transactions that got in each other's way (40), want of something (53), locks that others hold
    /// (55P03), an operator who stops it (57), the system under it (58), a server that only reads (25006).
    fn passes(code: &str) -> bool {
        let classes = ["08", "40", "53", "57", "58"];
        classes.iter().any(|class| code.starts_with(class)) || ["55P03", "25006"].contains(&code)
    }
    same_for_both!(Postgres);
}
