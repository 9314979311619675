//! SQL that tests run beside Usher.

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};

/// Whether the database at the address is on PostgreSQL.
pub(crate) fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres")
}

/// Runs statements beside Usher.
pub(crate) async fn run(url: &str, statements: String) {
    let statements = AssertSqlSafe(statements);
    if is_postgres(url) {
        let mut connection = PgConnection::connect(url).await.expect("a connection");
        connection.execute(statements).await.expect("they run");
        connection.close().await.expect("the connection ends");
    } else {
        let mut connection = SqliteConnection::connect(url).await.expect("a connection");
        connection.execute(statements).await.expect("they run");
        connection.close().await.expect("the connection ends");
    }
}

/// The texts that a statement of one column gives, read beside Usher.
pub(crate) async fn look(url: &str, statement: &str) -> Vec<String> {
    let statement = AssertSqlSafe(statement.to_owned());
    if is_postgres(url) {
        let mut connection = PgConnection::connect(url).await.expect("a connection");
        let found = sqlx::query_scalar(statement).fetch_all(&mut connection).await;
        connection.close().await.expect("the connection ends");
        found.expect("texts")
    } else {
        let mut connection = SqliteConnection::connect(url).await.expect("a connection");
        let found = sqlx::query_scalar(statement).fetch_all(&mut connection).await;
        connection.close().await.expect("the connection ends");
        found.expect("texts")
    }
}
