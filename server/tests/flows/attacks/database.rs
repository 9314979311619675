//! The database behind an app, looked at from beside it.

use crate::app::{TestApp, until};
use service::ports::Clock;
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use std::path::{Path, PathBuf};

impl TestApp {
    pub(super) fn is_on_postgres(&self) -> bool {
        self.database.starts_with("postgres:")
    }

    /// What the statement answers with in its first column, which is text; nothing, where it only changes something.
    pub(super) async fn texts(&self, statement: &str) -> Vec<String> {
        let query = AssertSqlSafe(statement.to_owned());
        if self.is_on_postgres() {
            let mut connection = PgConnection::connect(&self.database).await.unwrap();
            sqlx::query_scalar(query)
                .fetch_all(&mut connection)
                .await
                .unwrap()
        } else {
            let mut connection = SqliteConnection::connect(&self.database).await.unwrap();
            sqlx::query_scalar(query)
                .fetch_all(&mut connection)
                .await
                .unwrap()
        }
    }

    /// The one text that the statement answers with.
    pub(super) async fn text(&self, statement: &str) -> String {
        let mut texts = self.texts(statement).await;
        assert_eq!(texts.len(), 1, "{statement}: {texts:?}");
        texts.remove(0)
    }

    /// Every row that there is, once nothing is on its way any more: but for what a job writes down of the audit's
    /// chains whenever it looks at them.
    pub(super) async fn rows(&self) -> Vec<String> {
        self.settled().await;
        let tables = if self.is_on_postgres() {
            "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
        } else {
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1"
        };
        let mut rows = Vec::new();
        for table in self.texts(tables).await {
            if table != "audit_checks" {
                let row = self.row_of(&table).await;
                let all = format!("SELECT '{table} ' || {row} FROM {table} ORDER BY 1");
                rows.extend(self.texts(&all).await);
            }
        }
        rows
    }

    /// Asserts that every row is as it was.
    pub(super) async fn wrote_nothing_since(&self, before: &[String]) {
        let after = self.rows().await;
        let gone = before.iter().filter(|row| !after.contains(row));
        let new = after.iter().filter(|row| !before.contains(row));
        let changed: Vec<_> = gone.chain(new).collect();
        assert!(changed.is_empty(), "this was written: {changed:#?}");
    }

    /// A whole row of the table as an expression.
    async fn row_of(&self, table: &str) -> String {
        if self.is_on_postgres() {
            return format!("{table}::text");
        }
        let columns = format!("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}')");
        self.texts(&columns).await.join(" || ' ' || ")
    }

    /// Waits until what was asked for is looked into and every mail that is due is out and written down as sent.
    pub(super) async fn settled(&self) {
        let now = self.clock.now().micros();
        let waiting = format!(
            "SELECT id FROM outbox WHERE state IN ('queued', 'retrying') AND due_at <= {now}
             UNION ALL SELECT id FROM password_asks"
        );
        until("the last mail", async || {
            self.usher.answer_password_asks().await.unwrap();
            self.usher.deliver().await.unwrap();
            self.texts(&waiting).await.is_empty().then_some(())
        })
        .await;
    }

    /// The files in which the database is kept, its log of changes among them. PostgreSQL has one log for all databases: of
    /// that, what was written since this instance made its key.
    pub(super) async fn files(&self) -> Vec<PathBuf> {
        if !self.is_on_postgres() {
            let file = self.database.strip_prefix("sqlite:").unwrap();
            return files_in(Path::new(file).parent().unwrap());
        }
        self.texts("CHECKPOINT").await;
        let folder = self.text("SELECT current_setting('data_directory')").await;
        let own = "SELECT oid::text FROM pg_database WHERE datname = current_database()";
        let folder = Path::new(&folder);
        let mut files = files_in(&folder.join("base").join(self.text(own).await));
        let written = |path: &Path| path.metadata().and_then(|about| about.modified());
        let begun = written(&self.dir.path().join("data/instance.key")).unwrap();
        let log = files_in(&folder.join("pg_wal")).into_iter();
        // A part of it that is not needed any more may be gone by now.
        files.extend(log.filter(|path| written(path).is_ok_and(|at| at >= begun)));
        files
    }

    /// What `usher doctor` finds.
    pub(super) async fn is_sound(&self) {
        let check_up = self.usher.check_up().await.unwrap();
        assert!(check_up.is_sound(), "{:?}", check_up.findings);
    }
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_file()).collect()
}
