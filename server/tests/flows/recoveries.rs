//! Restores of what is not as it should be, after a kill, after a restore that was cut off, and while others begin to work.

use crate::app::{PASSWORD, TestApp};
use crate::beside::{look, run};
use crate::binary::Binary;
use crate::databases::TestDatabase;
use crate::golden::{self, KEY};
use crate::invite::invite;
use crate::kept::{Kept, stop};
use crate::processes::usher;
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, Connection, Executor, PgConnection};
use std::path::PathBuf;
use std::process::Stdio;
use std::str::FromStr;
use store::beside;

/// A business with its administrator, in a database that nobody has open.
async fn engines(database: TestDatabase) -> Kept {
    let kept = Kept::on(database);
    let app = kept.spawn().await;
    app.set_up(&mut app.browser(), "ada@usher.example").await;
    stop(app).await;
    kept
}

/// What a restore has kept of what was there, the database first.
fn replaced(kept: &Kept) -> Vec<PathBuf> {
    let mut old = kept.names();
    old.retain(|name| name.contains(".replaced-"));
    old.iter().map(|name| kept.file().with_file_name(name)).collect()
}

/// A database in which this was changed is backed up, restored and worked with, and each step says what is wrong.
async fn goes_on(change: &str, wrong: &str) {
    let kept = engines(TestDatabase::sqlite()).await;
    run(&kept.database.url, change.to_owned()).await;
    let backup = kept.folder.path().join("backup").display().to_string();
    for (arguments, done) in [
        (vec!["backup", &backup], "is copied to"),
        (vec!["restore", &backup, "--replace"], "is restored to"),
        (vec!["restore", "--database-restored"], "The restore is done."),
    ] {
        let said = kept.run(&arguments).await;
        assert!(
            !said.succeeded && said.text.contains(wrong) && said.text.contains(done),
            "{arguments:?}: {}",
            said.text
        );
    }
    kept.lets_ada_in().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_doctor_finds_but_no_damage_is_backed_up_and_restored_and_told() {
    goes_on(
        "UPDATE audit_events SET at = at + 1 WHERE seq = 1",
        "event 1 does not fit",
    )
    .await;
    goes_on(
        "PRAGMA foreign_keys = OFF;
         INSERT INTO record_views (id, business_id, member_id, name, name_key, query)
             SELECT 'view', id, 'nobody', 'Mine', 'mine', '' FROM businesses;",
        "wrong  references: every one leads to a row: 1: record_views -> members",
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_was_acknowledged_before_a_kill_is_in_the_one_file_that_a_restore_keeps() {
    let kept = Kept::on(TestDatabase::sqlite());
    let usher = Binary::start(&[("database_url", &kept.database.url), ("instance_key", KEY)]).await;
    let mut ada = usher.browser();
    let page = ada.get(&usher.setup_path).await;
    TestApp::fill_set_up(&mut ada, &page, &[]).await;
    let backup = kept.folder.path().join("backup");
    kept.back_up(&backup).await;
    let invited = ["bea@engines.example", "cy@engines.example"];
    for address in invited {
        let sent = invite(&mut ada, address).await;
        assert!(sent.status.is_success(), "{}", sent.text("main"));
    }
    // Which kills it.
    drop(usher);
    let log = std::fs::metadata(beside(&kept.file(), "-wal")).unwrap();
    assert!(log.len() > 0, "it had no time to write its log back");

    let backup = backup.display().to_string();
    let restored = kept.run_keyed(&["restore", &backup, "--replace"]).await;
    assert!(restored.succeeded, "{}", restored.text);
    let emails = "SELECT email FROM invitations ORDER BY email";
    let [old] = &replaced(&kept)[..] else {
        panic!("it is one file: {:?}", kept.names())
    };
    let old = format!("sqlite:{}", old.display());
    assert_eq!(look(&old, emails).await, invited);
    assert!(look(&kept.database.url, emails).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_takes_the_place_of_one_that_was_cut_off_and_of_what_is_no_database_any_more() {
    let kept = engines(TestDatabase::sqlite()).await;
    let backup = kept.folder.path().join("backup");
    kept.back_up(&backup).await;
    let ruin = "no database any more ".repeat(500);
    std::fs::write(kept.file(), &ruin).unwrap();
    let left = beside(&kept.file(), ".restoring");
    std::fs::write(&left, "half of a copy").unwrap();
    std::fs::write(beside(&left, "-journal"), "and what was not done to it").unwrap();

    let that = left.display().to_string();
    let refused = kept.run(&["restore", &that, "--replace"]).await;
    assert!(
        !refused.succeeded && refused.text.contains("is no backup"),
        "{}",
        refused.text
    );
    let backup = backup.display().to_string();
    let restored = kept.run(&["restore", &backup, "--replace"]).await;
    assert!(restored.succeeded, "{}", restored.text);
    let names = kept.names();
    assert!(!names.iter().any(|name| name.contains(".restoring")), "{names:?}");
    assert_eq!(std::fs::read_to_string(&replaced(&kept)[0]).unwrap(), ruin);
    kept.is_sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r10_the_copy_before_an_upgrade_takes_the_place_of_an_older_one() {
    let database = TestDatabase::sqlite();
    golden::make(&database, 12).await;
    let kept = Kept::on(database);
    let before = beside(&kept.file(), ".schema-0012");
    std::fs::write(&before, "of another upgrade, long ago").unwrap();
    std::fs::write(beside(&before, ".part"), "of a start that was cut off").unwrap();
    let migrated = kept.run_keyed(&["migrate"]).await;
    assert!(migrated.succeeded, "{}", migrated.text);
    let before = format!("sqlite:{}", before.display());
    let version = "SELECT CAST(MAX(version) AS TEXT) FROM _sqlx_migrations";
    assert_eq!(look(&before, version).await, ["12"]);
    let names = kept.names();
    assert!(!names.iter().any(|name| name.contains(".part")), "{names:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_began_to_work_with_a_database_while_it_was_taken_up_is_found_on_postgresql() {
    let kept = engines(TestDatabase::postgres().await).await;
    let (url, data) = (&kept.database.url, kept.data().display().to_string());
    let mut reader = PgConnection::connect(url).await.unwrap();
    let lock = "BEGIN; LOCK TABLE sessions IN SHARE MODE";
    reader.execute(lock).await.unwrap();
    let place = ["--data-dir", &data, "--database-url", url];
    let mut taking_up = usher(&[&["restore", "--database-restored"], &place[..]].concat())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let waiting = "SELECT CAST(COUNT(*) AS TEXT) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'usher' AND wait_event_type = 'Lock'";
    while look(url, waiting).await != ["1"] {
        assert!(taking_up.try_wait().unwrap().is_none(), "it waits");
    }
    let other = PgConnectOptions::from_str(url).unwrap();
    let other = other.application_name("usher").connect().await.unwrap();
    reader.execute("ROLLBACK").await.unwrap();
    let ended = taking_up.wait_with_output().unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(
        !ended.status.success() && said.contains("another process was started meanwhile"),
        "{said}"
    );
    other.close().await.unwrap();
    reader.close().await.unwrap();
    let again = kept.run(&["restore", "--database-restored"]).await;
    assert!(again.succeeded, "{}", again.text);
    kept.remove().await;
}

/// docs/operating.md, "By hand".
#[tokio::test(flavor = "multi_thread")]
async fn another_key_and_another_name_are_given_as_the_guide_says() {
    let kept = engines(TestDatabase::sqlite()).await;
    let key = kept.data().join("instance.key");
    std::fs::write(&key, format!("{}\n", "8".repeat(64))).unwrap();
    let refused = kept.run(&["doctor"]).await;
    assert!(!refused.succeeded, "{}", refused.text);
    let forget = "DELETE FROM instance_values WHERE key = 'key fingerprint'";
    run(&kept.database.url, forget.to_owned()).await;
    let taken_up = kept.run(&["restore", "--database-restored"]).await;
    assert!(taken_up.succeeded, "{}", taken_up.text);
    let name = "UPDATE members SET search = SUBSTR(search, 1, LENGTH(search) - LENGTH('ada@usher.example'))
                || 'ada@mill.example' WHERE user_id = (SELECT id FROM users WHERE sign_in_name = 'ada@usher.example');
            UPDATE users SET sign_in_name = 'ada@mill.example' WHERE sign_in_name = 'ada@usher.example'";
    run(&kept.database.url, name.to_owned()).await;
    let app = kept.spawn().await;
    let mut ada = app.browser();
    assert_eq!(ada.sign_in("ada@mill.example", PASSWORD).await.path, "/");
    assert!(ada.get("/users?q=mill.example").await.says("Ada Lovelace"));
    stop(app).await;
    assert!(kept.run(&["doctor"]).await.succeeded);
}
