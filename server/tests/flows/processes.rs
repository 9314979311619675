//! The binary itself: several processes at one database, and the commands beside `serve`.

use crate::app::TestApp;
use crate::beside::is_postgres;
use crate::databases::TestDatabase;
use crate::golden::{self, KEY, LAST};
use crate::invite::invite;
use crate::tally::{Tally, few_rounds};
use futures::future::join_all;
use sqlx::{AssertSqlSafe, Connection, Executor, SqliteConnection};
use std::io::{BufRead, BufReader, Lines};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use tokio::task::spawn_blocking;

pub(crate) fn usher(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_usher"));
    // Not what the tests themselves are told.
    command.args(arguments).env_clear().env("USHER_LOG", "error");
    command
}

/// What the command said in the end.
pub(crate) async fn output(arguments: &[&str]) -> Output {
    let mut command = usher(arguments);
    spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

/// A server of its own process; it ends when it is dropped.
struct Server {
    process: Child,
    /// What else it prints goes here: without a reader that would end it.
    _said: Lines<BufReader<ChildStdout>>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// A server on a free port, and so many of the lines that its start prints: where it is, and a set-up link if nobody has set
/// it up.
async fn serve(data: &Path, database: &str, key: &[&str], lines: usize) -> (Server, Vec<String>) {
    let data = data.display().to_string();
    let listen = ["serve", "--listen", "127.0.0.1:0", "--data-dir", &data];
    let mut command = usher(&[&listen[..], &["--database-url", database], key].concat());
    spawn_blocking(move || {
        let mut process = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(process.stdout.take().unwrap()).lines();
        let printed: Vec<String> = said.by_ref().take(lines).map(Result::unwrap).collect();
        assert_eq!(printed.len(), lines, "the start says where it is: {printed:?}");
        let server = Server { process, _said: said };
        (server, printed)
    })
    .await
    .unwrap()
}

const EIGHT: &str = "R08 eight processes start at once";

/// Eight at one database, each of which is ready.
async fn eight_at_once(url: &str, key: &[&str], lines: usize) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let started = join_all((0..8).map(|_| serve(&data, url, key, lines))).await;
    for (_, printed) in &started {
        let place = printed[0].rsplit(' ').next().unwrap();
        let ready = reqwest::get(format!("{place}/health/ready")).await.unwrap();
        assert_eq!(ready.status(), 200);
    }
    let mut tokens: Vec<&str> = started
        .iter()
        .flat_map(|(_, printed)| printed)
        .filter_map(|line| Some(line.split_once("/setup/")?.1))
        .collect();
    tokens.dedup();
    assert_eq!(tokens.len(), lines - 1, "one link, and one key, for all of them");
    for (token, (_, printed)) in tokens.iter().cycle().zip(&started) {
        let place = printed[0].rsplit(' ').next().unwrap();
        let set_up = reqwest::get(format!("{place}/setup/{token}")).await.unwrap();
        assert_eq!(set_up.status(), 200);
    }
}

async fn eight_on_nothing(database: TestDatabase, tally: &mut Tally) {
    tally.strike();
    eight_at_once(&database.url, &[], 2).await;
    remove(database).await;
    tally.survived();
}

async fn eight_on_an_old_schema(database: TestDatabase, tally: &mut Tally) {
    tally.strike();
    let key = ["--instance-key", KEY];
    golden::make(&database, LAST - 1).await;
    eight_at_once(&database.url, &key, 1).await;
    let data = tempfile::tempdir().unwrap();
    let data = data.path().display().to_string();
    let doctor = ["doctor", "--data-dir", &data, "--database-url", &database.url];
    let Output { status, stdout, .. } = output(&[&doctor[..], &key].concat()).await;
    assert!(status.success(), "{}", String::from_utf8_lossy(&stdout));
    remove(database).await;
    tally.survived();
}

async fn remove(database: TestDatabase) {
    if is_postgres(&database.url) {
        database.drop_postgres().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r08_eight_processes_that_start_at_once_on_nothing_or_an_old_schema_all_serve_it_on_sqlite() {
    let mut tally = Tally::of(EIGHT, "SQLite");
    for _ in 0..few_rounds() {
        eight_on_nothing(TestDatabase::sqlite(), &mut tally).await;
        eight_on_an_old_schema(TestDatabase::sqlite(), &mut tally).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r08_eight_processes_that_start_at_once_on_nothing_or_an_old_schema_all_serve_it_on_postgresql() {
    let mut tally = Tally::of(EIGHT, "PostgreSQL");
    for _ in 0..few_rounds() {
        eight_on_nothing(TestDatabase::postgres().await, &mut tally).await;
        eight_on_an_old_schema(TestDatabase::postgres().await, &mut tally).await;
    }
}

async fn doctor(app: &TestApp) -> (Option<i32>, String) {
    let data = app.dir.path().join("data").display().to_string();
    let Output { status, stdout, .. } = output(&["doctor", "--data-dir", &data]).await;
    (status.code(), String::from_utf8(stdout).unwrap())
}

pub(crate) async fn change(app: &TestApp, statement: &str) {
    change_in(app.dir.path(), statement).await;
}

/// Changes the database of a server that keeps its data in the folder.
pub(crate) async fn change_in(dir: &Path, statement: &str) {
    let file = dir.join("data/usher.db");
    let mut database = SqliteConnection::connect(&format!("sqlite:{}", file.display()))
        .await
        .unwrap();
    database
        .execute(AssertSqlSafe(statement.to_owned()))
        .await
        .unwrap();
    database.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_finds_events_that_were_changed_or_removed_and_none_in_erased_names() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "charles@engines.example").await;
    let (code, said) = doctor(&app).await;
    assert_eq!((code, said.contains("All is sound.")), (Some(0), true), "{said}");

    change(&app, "DELETE FROM audit_personal").await;
    let (code, said) = doctor(&app).await;
    assert_eq!((code, said.contains("All is sound.")), (Some(0), true), "{said}");

    change(&app, "UPDATE audit_events SET at = at + 1 WHERE seq = 2").await;
    let (code, said) = doctor(&app).await;
    assert_eq!(
        (code, said.contains("event 2 does not fit")),
        (Some(1), true),
        "{said}"
    );
    change(&app, "UPDATE audit_events SET at = at - 1 WHERE seq = 2").await;
    assert_eq!(doctor(&app).await.0, Some(0));

    change(
        &app,
        "DELETE FROM audit_events WHERE seq = (SELECT MAX(seq) FROM audit_events)",
    )
    .await;
    let (code, said) = doctor(&app).await;
    assert_eq!(
        (
            code,
            said.contains("wrong  audit: the head of each chain is its last event")
        ),
        (Some(1), true),
        "{said}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_that_need_a_database_make_none_where_there_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("mistyped").display().to_string();
    for arguments in [
        vec!["doctor", "--data-dir", &data],
        vec![
            "admin",
            "grant",
            "--email",
            "ada@usher.example",
            "--data-dir",
            &data,
        ],
        vec![
            "business",
            "plan",
            "Engines Ltd",
            "--record-sets",
            "off",
            "--data-dir",
            &data,
        ],
    ] {
        let output = output(&arguments).await;
        assert_ne!(output.status.code(), Some(0));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("there is no database"), "{said}");
    }
    assert!(!folder.path().join("mistyped").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_is_made_an_instance_administrator_from_the_command_line() {
    let (app, _ada) = TestApp::with_administrator().await;
    let data = app.dir.path().join("data").display().to_string();
    let grant = async |email: &str| {
        let arguments = ["admin", "grant", "--email", email, "--data-dir", &data];
        let output = output(&arguments).await;
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    };
    let (granted, said) = grant("ada@usher.example").await;
    assert!(!granted && said.contains("already"), "{said}");
    let (granted, said) = grant("nobody@usher.example").await;
    assert!(
        !granted && said.contains("nobody signs in with this address"),
        "{said}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a8_a_plan_is_changed_from_the_command_line_by_name_or_id() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let data = app.dir.path().join("data").display().to_string();
    let plan = async |business: &str, to: &str| {
        let arguments = [
            "business",
            "plan",
            business,
            "--record-sets",
            to,
            "--data-dir",
            &data,
        ];
        let Output {
            status,
            stdout,
            stderr,
        } = output(&arguments).await;
        (
            status.success(),
            String::from_utf8([stdout, stderr].concat()).unwrap(),
        )
    };
    let (done, said) = plan("Engines Ltd", "off").await;
    assert_eq!(
        (done, said.as_str()),
        (true, "Engines Ltd: record sets are off now.\n")
    );
    assert!(ada.get("/settings/record-sets").await.says("has no record sets"));
    let (done, said) = plan("Engines Ltd", "off").await;
    assert!(done && said.contains("were off already"), "{said}");
    let (done, said) = plan("engines ltd", "on").await;
    assert!(
        !done && said.contains("no business has the id or exactly the name"),
        "{said}"
    );
    let arguments = [
        "business",
        "create",
        "--name",
        "Engines Ltd",
        "--zone",
        "Europe/Lisbon",
        "--data-dir",
        &data,
    ];
    assert!(output(&arguments).await.status.success());
    let (done, said) = plan("Engines Ltd", "on").await;
    assert!(!done && said.contains("2 businesses are called"), "{said}");
    let id = said
        .trim()
        .rsplit([' ', ':'])
        .nth(1)
        .unwrap()
        .trim_matches(',')
        .to_owned();
    let (done, said) = plan(&id, "on").await;
    assert!(
        done && said.contains("Engines Ltd: record sets are on now."),
        "{said}"
    );
    assert!(ada.get("/settings/record-sets").await.says("No record sets yet"));
    assert_eq!(doctor(&app).await.0, Some(0));
}
