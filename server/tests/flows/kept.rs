//! An instance's folder and database, and what the binary is told of them, whether the server runs or not.

use crate::app::{PASSWORD, TestApp};
use crate::beside;
use crate::databases::TestDatabase;
use crate::golden::KEY;
use crate::processes::output;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;
use tokio::task::spawn_blocking;

/// Where an instance is kept.
pub(crate) struct Kept {
    pub(crate) database: TestDatabase,
    pub(crate) folder: TempDir,
}

/// What a command said, and whether it succeeded.
pub(crate) struct Said {
    pub(crate) succeeded: bool,
    pub(crate) text: String,
}

impl Kept {
    pub(crate) fn on(database: TestDatabase) -> Self {
        Self {
            database,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn is_postgres(&self) -> bool {
        beside::is_postgres(&self.database.url)
    }

    /// The folder with the instance key.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The file that the database is, on SQLite.
    pub(crate) fn file(&self) -> PathBuf {
        PathBuf::from(self.database.url.strip_prefix("sqlite:").expect("a file"))
    }

    /// The server, in this process.
    pub(crate) async fn spawn(&self) -> TestApp {
        TestApp::spawn_with(&[
            ("data_dir", &self.data().display().to_string()),
            ("database_url", &self.database.url),
            ("invitations_per_hour", "1000"),
        ])
        .await
    }

    /// Runs the binary.
    pub(crate) async fn run(&self, arguments: &[&str]) -> Said {
        let data = self.data().display().to_string();
        let place = ["--data-dir", &data, "--database-url", &self.database.url];
        said(output(&[arguments, &place].concat()).await)
    }

    /// Runs the binary under the instance key that earlier databases are of.
    pub(crate) async fn run_keyed(&self, arguments: &[&str]) -> Said {
        self.run(&[arguments, &["--instance-key", KEY]].concat()).await
    }

    /// What stands beside the database, and the database, on SQLite.
    pub(crate) fn names(&self) -> Vec<String> {
        names_in(self.file().parent().unwrap())
    }

    /// A server on it lets its administrator in.
    pub(crate) async fn lets_ada_in(&self) {
        let app = self.spawn().await;
        let let_in = app.browser().sign_in("ada@usher.example", PASSWORD).await;
        assert_eq!(let_in.path, "/");
        stop(app).await;
    }

    /// The doctor's verdict; panics where something is wrong.
    pub(crate) async fn is_sound(&self) {
        let doctor = self.run(&["doctor"]).await;
        assert!(
            doctor.succeeded && doctor.text.contains("All is sound."),
            "{}",
            doctor.text
        );
    }

    /// Backs the database up as the documentation says.
    pub(crate) async fn back_up(&self, file: &Path) {
        let file = file.display().to_string();
        let said = if self.is_postgres() {
            let to = format!("--file={file}");
            let from = format!("--dbname={}", self.database.url);
            program("pg_dump", &["--format=custom", &to, &from]).await
        } else {
            self.run(&["backup", &file]).await
        };
        assert!(said.succeeded, "{}", said.text);
    }

    /// Brings the backup back elsewhere, under the same instance key.
    pub(crate) async fn restored(&self, file: &Path) -> Self {
        let elsewhere = Self::on(if self.is_postgres() {
            TestDatabase::postgres().await
        } else {
            TestDatabase::sqlite()
        });
        std::fs::create_dir(elsewhere.data()).unwrap();
        std::fs::copy(
            self.data().join("instance.key"),
            elsewhere.data().join("instance.key"),
        )
        .unwrap();
        let file = file.display().to_string();
        let said = if self.is_postgres() {
            let to = format!("--dbname={}", elsewhere.database.url);
            let filled = program("pg_restore", &["--no-owner", "--exit-on-error", &to, &file]).await;
            assert!(filled.succeeded, "{}", filled.text);
            elsewhere.run(&["restore", "--database-restored"]).await
        } else {
            elsewhere.run(&["restore", &file]).await
        };
        assert!(said.succeeded, "{}", said.text);
        elsewhere
    }

    /// Removes what is on a server.
    pub(crate) async fn remove(self) {
        if self.is_postgres() {
            self.database.drop_postgres().await;
        }
    }
}

/// What stands in a folder, in order.
pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A program of PostgreSQL's.
async fn program(name: &'static str, arguments: &[&str]) -> Said {
    let mut command = Command::new(name);
    command.args(arguments);
    let ended = spawn_blocking(move || command.output());
    said(
        ended
            .await
            .unwrap()
            .expect("PostgreSQL's programs: .ci/with-postgres finds them"),
    )
}

fn said(output: Output) -> Said {
    Said {
        succeeded: output.status.success(),
        text: String::from_utf8([output.stdout, output.stderr].concat()).unwrap(),
    }
}

/// Stops the server, and waits until nothing of it has the database open.
pub(crate) async fn stop(mut app: TestApp) {
    app.stop.cancel();
    (&mut app.running).await.unwrap().unwrap();
}
