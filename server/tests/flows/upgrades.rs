//! R10: `usher migrate`, migrations that are cut off in the middle, and databases that this version can't work with.

use crate::beside::{look, run};
use crate::databases::TestDatabase;
use crate::golden::{self, KEY, LAST};
use crate::kept::Kept;
use crate::processes::usher;
use crate::tally::Tally;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Executor, PgConnection};
use std::os::unix::fs::PermissionsExt;
use std::process::{Child, Stdio};
use std::str::FromStr;
use std::time::Duration;

const KILLED: &str = "R10 kill -9 during a migration, from every schema";

/// A database of the version, with everything in it.
async fn golden(database: TestDatabase, version: i64) -> Kept {
    golden::make(&database, version).await;
    let kept = Kept::on(database);
    if !kept.is_postgres() {
        look(&kept.database.url, "PRAGMA journal_mode = WAL").await;
    }
    kept
}

async fn version(kept: &Kept) -> String {
    look(
        &kept.database.url,
        "SELECT CAST(MAX(version) AS TEXT) FROM _sqlx_migrations",
    )
    .await
    .remove(0)
}

/// `usher migrate`, to be killed.
fn begin(kept: &Kept) -> Child {
    let data = kept.data().display().to_string();
    let url = &kept.database.url;
    usher(&[
        "migrate",
        "--instance-key",
        KEY,
        "--data-dir",
        &data,
        "--database-url",
        url,
    ])
    .stdout(Stdio::null())
    .stderr(Stdio::null())
    .spawn()
    .unwrap()
}

/// What was cut off has left nothing, and goes through at the second try.
async fn goes_through_now(kept: &Kept, cut_off: i64) {
    assert_eq!(version(kept).await, (cut_off - 1).to_string());
    let doctor = kept.run_keyed(&["doctor"]).await;
    assert!(
        !doctor.succeeded && doctor.text.contains("usher migrate"),
        "{}",
        doctor.text
    );
    for wrong in ["wrong  database", "wrong  references"] {
        assert!(!doctor.text.contains(wrong), "{}", doctor.text);
    }
    let migrated = kept.run_keyed(&["migrate"]).await;
    assert!(migrated.succeeded, "{}", migrated.text);
    assert_eq!(version(kept).await, LAST.to_string());
    let doctor = kept.run_keyed(&["doctor"]).await;
    assert!(doctor.succeeded, "{}", doctor.text);
}

/// A migration that changes rows of a table comes to a trigger there that never ends; the process is killed in it.
async fn killed_on_sqlite(migration: i64, table: &str) {
    let kept = golden(TestDatabase::sqlite(), migration - 1).await;
    let hang = format!(
        "CREATE VIEW endless AS WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c;
         CREATE TRIGGER hang AFTER UPDATE ON {table} BEGIN SELECT COUNT(*) FROM endless; END;"
    );
    run(&kept.database.url, hang).await;
    let mut migrating = begin(&kept);
    let impatient = SqliteConnectOptions::from_str(&kept.database.url).unwrap();
    let mut other = impatient.busy_timeout(Duration::ZERO).connect().await.unwrap();
    // Once nobody else can write, the migration is in the middle of what it does.
    while other.execute("BEGIN IMMEDIATE").await.is_ok() {
        other.execute("ROLLBACK").await.unwrap();
        assert!(migrating.try_wait().unwrap().is_none(), "it hangs");
    }
    migrating.kill().unwrap();
    migrating.wait().unwrap();
    other.close().await.unwrap();
    run(
        &kept.database.url,
        "DROP TRIGGER hang; DROP VIEW endless;".to_owned(),
    )
    .await;
    goes_through_now(&kept, migration).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r10_a_migration_killed_in_the_middle_has_done_nothing_on_sqlite() {
    for (migration, table) in [(4, "invitations"), (13, "members")] {
        killed_on_sqlite(migration, table).await;
    }
}

/// How a migration ends in the middle.
#[derive(Clone, Copy)]
enum Cut {
    Process,
    Connection,
}

/// The server notices that nobody is there any more when it has something to say.
async fn nobody_is_left(url: &str) {
    let left = "SELECT CAST(COUNT(*) AS TEXT) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'usher'";
    while look(url, left).await != ["0"] {}
}

/// A migration comes to a table that somebody reads, and waits; then it is cut off.
async fn cut_off_on_postgres(migration: i64, table: &str, cut: Cut) {
    const WAITING: &str =
        "datname = current_database() AND application_name = 'usher' AND wait_event_type = 'Lock'";
    let kept = golden(TestDatabase::postgres().await, migration - 1).await;
    let url = &kept.database.url;
    let mut reader = PgConnection::connect(url).await.unwrap();
    let lock = format!("BEGIN; LOCK TABLE {table} IN ACCESS SHARE MODE");
    reader.execute(sqlx::AssertSqlSafe(lock)).await.unwrap();
    let mut migrating = begin(&kept);
    let count = format!("SELECT CAST(COUNT(*) AS TEXT) FROM pg_stat_activity WHERE {WAITING}");
    while look(url, &count).await != ["1"] {
        assert!(migrating.try_wait().unwrap().is_none(), "it waits");
    }
    match cut {
        Cut::Process => migrating.kill().unwrap(),
        Cut::Connection => {
            let end = format!(
                "SELECT CAST(pg_terminate_backend(pid) AS TEXT) FROM pg_stat_activity WHERE {WAITING}"
            );
            assert_eq!(look(url, &end).await, ["true"]);
        }
    }
    assert!(!migrating.wait().unwrap().success());
    reader.execute("ROLLBACK").await.unwrap();
    nobody_is_left(url).await;
    reader.close().await.unwrap();
    goes_through_now(&kept, migration).await;
    kept.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r10_a_migration_cut_off_in_the_middle_has_done_nothing_on_postgresql() {
    for (migration, table) in [
        (4, "invitations"),
        (13, "members"),
        (14, "contacts"),
        (17, "records"),
    ] {
        cut_off_on_postgres(migration, table, Cut::Process).await;
    }
    cut_off_on_postgres(17, "records", Cut::Connection).await;
}

/// From each version there was, each cut off at a moment of its own: it is as before or brought up to date, and goes on.
async fn killed_from_every_version(fresh: impl AsyncFn() -> TestDatabase, tally: &mut Tally) {
    for from in 1..LAST {
        tally.strike();
        let kept = golden(fresh().await, from).await;
        let mut migrating = begin(&kept);
        let moment = Duration::from_millis(u64::try_from(from * 37 % 150).unwrap());
        // The moment is the fault itself; nothing is waited for.
        tokio::time::sleep(moment).await;
        migrating.kill().unwrap();
        migrating.wait().unwrap();
        if kept.is_postgres() {
            nobody_is_left(&kept.database.url).await;
        }
        let left: i64 = version(&kept).await.parse().unwrap();
        assert!((from..=LAST).contains(&left), "{left}");
        let migrated = kept.run_keyed(&["migrate"]).await;
        assert!(migrated.succeeded, "{}", migrated.text);
        assert_eq!(version(&kept).await, LAST.to_string());
        let doctor = kept.run_keyed(&["doctor"]).await;
        assert!(doctor.succeeded, "{}", doctor.text);
        kept.remove().await;
        tally.survived();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r10_a_migration_killed_at_any_moment_goes_on_from_every_version_on_sqlite() {
    let mut tally = Tally::of(KILLED, "SQLite");
    killed_from_every_version(async || TestDatabase::sqlite(), &mut tally).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r10_a_migration_killed_at_any_moment_goes_on_from_every_version_on_postgresql() {
    let mut tally = Tally::of(KILLED, "PostgreSQL");
    killed_from_every_version(TestDatabase::postgres, &mut tally).await;
}

async fn tried_and_taken_back(database: TestDatabase) {
    let kept = golden(database, 12).await;
    let tried = kept.run_keyed(&["migrate", "--dry-run"]).await;
    assert!(tried.succeeded, "{}", tried.text);
    for said in ["0013 messages", "0017 weekly mail", "taken back", "All is sound."] {
        assert!(tried.text.contains(said), "{said}: {}", tried.text);
    }
    let pending = tried.text.replace("after 0012", "");
    assert!(!pending.contains("0012"), "{pending}");
    assert_eq!(version(&kept).await, "12");
    if !kept.is_postgres() {
        let names = kept.names();
        assert!(!names.iter().any(|name| name.contains("dry-run")), "{names:?}");
    }
    let migrated = kept.run_keyed(&["migrate"]).await;
    assert!(
        migrated.succeeded && migrated.text.contains("Applied."),
        "{}",
        migrated.text
    );
    let again = kept.run_keyed(&["migrate", "--dry-run"]).await;
    assert!(
        again.succeeded && again.text.contains("nothing is to be applied"),
        "{}",
        again.text
    );
    if !kept.is_postgres() {
        let mut before = kept.file().into_os_string();
        before.push(".schema-0012");
        let mode = std::fs::metadata(&before).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let before = format!("sqlite:{}", before.into_string().unwrap());
        let kept_version = look(&before, "SELECT CAST(MAX(version) AS TEXT) FROM _sqlx_migrations").await;
        assert_eq!(kept_version, ["12"], "as it was before");
    }
    kept.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r10_a_dry_run_says_what_would_be_applied_and_leaves_sqlite_as_it_was() {
    tried_and_taken_back(TestDatabase::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r10_a_dry_run_says_what_would_be_applied_and_leaves_postgresql_as_it_was() {
    tried_and_taken_back(TestDatabase::postgres().await).await;
}

async fn refused(database: TestDatabase, change: &str, words: &str) {
    let kept = golden(database, LAST).await;
    run(&kept.database.url, change.to_owned()).await;
    let tables = "SELECT CAST(COUNT(*) AS TEXT) FROM _sqlx_migrations";
    let before = look(&kept.database.url, tables).await;
    let file = kept.folder.path().join("backup").display().to_string();
    let mut verbs = vec![
        vec!["migrate"],
        vec!["migrate", "--dry-run"],
        vec!["serve", "--listen", "127.0.0.1:0"],
        vec!["doctor"],
    ];
    if !kept.is_postgres() {
        verbs.push(vec!["backup", &file]);
    }
    for verb in verbs {
        let said = kept.run_keyed(&verb).await;
        assert!(
            !said.succeeded && said.text.contains(words),
            "{verb:?}: {}",
            said.text
        );
        assert!(
            said.text.contains("restore a backup"),
            "{verb:?} says what to do: {}",
            said.text
        );
    }
    assert!(!std::path::Path::new(&file).exists());
    assert_eq!(look(&kept.database.url, tables).await, before);
    kept.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r10_a_database_of_a_newer_version_is_refused_with_what_to_do() {
    let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        SELECT 9000, 'of the future', TRUE, checksum, 1 FROM _sqlx_migrations WHERE version = 1";
    refused(TestDatabase::sqlite(), newer, "belongs to a newer Usher").await;
    refused(TestDatabase::postgres().await, newer, "belongs to a newer Usher").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r10_a_migration_that_was_edited_is_refused_with_what_to_do() {
    let edited = "UPDATE _sqlx_migrations SET checksum =
        (SELECT m.checksum FROM _sqlx_migrations m WHERE m.version = 1) WHERE version = 5";
    refused(TestDatabase::sqlite(), edited, "migration 0005").await;
    refused(TestDatabase::postgres().await, edited, "migration 0005").await;
}

/// Migration 14 failed where there were contacts; where there were none it did what it does since it was mended.
#[tokio::test(flavor = "multi_thread")]
async fn r10_a_database_with_the_migration_that_was_mended_since_goes_on_on_postgresql() {
    const BEFORE: &str =
        "a790cd48a40ab07c041bcaf5d003329ff52fcf25e690c4bc68368f122f164427dcbd8871293cfea3cd09bf208379ad54";
    let kept = golden(TestDatabase::postgres().await, LAST).await;
    let applied =
        format!("UPDATE _sqlx_migrations SET checksum = decode('{BEFORE}', 'hex') WHERE version = 14");
    run(&kept.database.url, applied).await;
    let opened = ["restore", "--database-restored"];
    for verb in [
        &["doctor"][..],
        &["migrate", "--dry-run"],
        &["migrate"],
        &opened,
        &["doctor"],
    ] {
        let said = kept.run_keyed(verb).await;
        assert!(said.succeeded, "{verb:?}: {}", said.text);
    }
    let before = format!(
        "SELECT CAST(COUNT(*) AS TEXT) FROM _sqlx_migrations WHERE encode(checksum, 'hex') = '{BEFORE}'"
    );
    assert_eq!(look(&kept.database.url, &before).await, ["0"]);
    kept.remove().await;
}
