//! Backup and restore, as an operator does them.

use crate::account::{forgot, path_mailed};
use crate::app::{PASSWORD, TestApp};
use crate::beside::look;
use crate::browser::Browser;
use crate::databases::TestDatabase;
use crate::invite::invite;
use crate::kept::{Kept, names_in, stop};
use crate::slips::{codes, invite_employee, print, type_code};
use crate::tally::{Tally, rounds};
use domain::{InvitationFilter, InvitationId, InvitationView};
use reqwest::redirect::Policy;
use service::{Actor, Client, SignIn, Token};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::{Arc, Mutex};
use tokio_util::sync::CancellationToken;

/// Ada signs in, in no browser.
async fn session_of_ada(app: &TestApp) -> Token {
    let typed = SignIn {
        name: "ada@usher.example".to_owned(),
        password: PASSWORD.to_owned(),
        keep: true,
    };
    app.usher.sign_in(typed, &Client::default()).await.unwrap().token
}

async fn actor(app: &TestApp, session: &Token) -> Actor {
    let principal = app.usher.principal(session).await.unwrap().expect("signed in");
    Actor::of(&principal, Client::default()).unwrap()
}

async fn invitation_to(app: &TestApp, ada: &Actor, email: &str) -> InvitationId {
    let view = InvitationView::of(InvitationFilter::All);
    let rows = app.usher.invitations(ada, &view).await.unwrap().rows;
    rows.into_iter()
        .find(|row| row.email.as_deref() == Some(email))
        .unwrap()
        .id
}

/// Whether the cookie's value lets somebody in.
async fn lets_in(app: &TestApp, session: &Token) -> bool {
    let client = reqwest::Client::builder()
        .redirect(Policy::none())
        .build()
        .unwrap();
    let cookie = format!("usher={}", session.expose());
    let account = client
        .get(format!("{}/account", app.url))
        .header("cookie", cookie);
    account.send().await.unwrap().status() == 200
}

/// A link, and the post of the form that it leads to.
struct Link {
    path: String,
    call: &'static str,
    fields: Vec<(String, String)>,
}

impl Link {
    async fn of_the_mail(app: &TestApp, number: u32) -> Self {
        let (path, code) = (app.accept_path(number).await, app.invite_code(number).await);
        let offer = app.browser().get(&path).await;
        let typed = [
            ("code", code.as_str()),
            ("password", PASSWORD),
            ("repeated", PASSWORD),
        ];
        let (call, fields) = ("accept", offer.filled("accept", &typed));
        Self { path, call, fields }
    }

    /// Neither opened nor posted does it lead anywhere.
    async fn is_dead(&self, app: &TestApp) {
        let opened = app.browser().get(&self.path).await;
        assert!(
            opened.status.is_client_error() && !opened.has_form(self.call),
            "{}",
            opened.text("main")
        );
        let mut browser = app.browser();
        let posted = browser
            .post_from(&self.path, self.call, &self.fields, "same-origin")
            .await;
        assert_ne!(posted.path, "/welcome");
        assert_eq!(browser.get("/account").await.path, "/sign-in?next=%2Faccount");
    }
}

async fn a61(kept: Kept) {
    let app = kept.spawn().await;
    let mut ada = app.browser();
    app.set_up(&mut ada, "ada@usher.example").await;
    let mut links = Vec::new();
    for (number, address) in (1..).zip(["bea@engines.example", "cy@engines.example", "dee@engines.example"]) {
        invite(&mut ada, address).await;
        links.push(Link::of_the_mail(&app, number).await);
    }
    invite_employee(&mut ada, "Mia", "").await;
    let code = codes(&print(&mut ada).await).remove(0);
    let join = type_code(&mut app.browser(), &code).await;
    let fields = join.filled("enrol", &[("password", PASSWORD), ("repeated", PASSWORD)]);
    links.push(Link {
        path: join.path.clone(),
        call: "enrol",
        fields,
    });
    forgot(&mut app.browser(), "ada@usher.example").await;
    let path = path_mailed(&app, "ada@usher.example", "/reset/").await;
    let new = [
        ("password", "another four wooden words"),
        ("repeated", "another four wooden words"),
    ];
    let fields = app.browser().get(&path).await.filled("reset_password", &new);
    links.push(Link {
        path,
        call: "reset_password",
        fields,
    });
    let (stays, revoked) = (session_of_ada(&app).await, session_of_ada(&app).await);

    let backup = kept.folder.path().join("yesterday");
    kept.back_up(&backup).await;
    assert_eq!(
        app.accept(&mut app.browser(), 1).await.path,
        "/welcome",
        "used today"
    );
    let acting = actor(&app, &stays).await;
    let cy = invitation_to(&app, &acting, "cy@engines.example").await;
    app.usher.cancel(&acting, cy).await.unwrap();
    let client = Client {
        session: Some(revoked.clone()),
        ..Client::default()
    };
    app.usher.sign_out(&client).await.unwrap();
    assert!(lets_in(&app, &stays).await && !lets_in(&app, &revoked).await);
    invite(&mut ada, "eve@engines.example").await;
    // After three invitations and the link for a new password.
    links.push(Link::of_the_mail(&app, 5).await);
    drop(ada);
    stop(app).await;

    let restored = kept.restored(&backup).await;
    let app = restored.spawn().await;
    for link in &links {
        link.is_dead(&app).await;
    }
    assert!(!type_code(&mut app.browser(), &code).await.has_form("enrol"));
    assert!(!lets_in(&app, &stays).await && !lets_in(&app, &revoked).await);
    let mut ada = app.browser();
    assert_eq!(ada.sign_in("ada@usher.example", PASSWORD).await.path, "/");
    let list = ada.get("/users/invitations").await;
    assert!(
        list.says("dee@engines.example") && list.says("Expired"),
        "{}",
        list.text("main")
    );
    assert!(ada.get("/audit").await.says("Backup restored"));
    restored.is_sound().await;

    let acting = actor(&app, &session_of_ada(&app).await).await;
    let bea = invitation_to(&app, &acting, "bea@engines.example").await;
    app.usher.resend(&acting, bea).await.unwrap();
    links[0].is_dead(&app).await;
    assert_eq!(
        app.accept(&mut app.browser(), 1).await.path,
        "/welcome",
        "a link of its own"
    );
    restored.is_sound().await;
    drop(ada);
    stop(app).await;
    restored.remove().await;
    kept.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a61_yesterdays_backup_restored_brings_nothing_of_it_back_to_life_on_sqlite() {
    a61(Kept::on(TestDatabase::sqlite())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a61_yesterdays_dump_restored_brings_nothing_of_it_back_to_life_on_postgresql() {
    a61(Kept::on(TestDatabase::postgres().await)).await;
}

/// Makes teams and invites people until it is told to stop, and writes down what was acknowledged.
async fn write(
    mut browser: Browser,
    name: usize,
    written: Arc<Mutex<Vec<String>>>,
    enough: CancellationToken,
) {
    for number in 0.. {
        if enough.is_cancelled() {
            return;
        }
        let team = format!("Team {name} {number}");
        let page = browser.get("/settings/teams").await;
        let made = browser.submit(&page, "create_unit", &[("name", &team)]).await;
        assert!(made.status.is_success(), "{}", made.text("main"));
        written.lock().unwrap().push(team);
        // The hourly limit is a thousand, for all of them.
        if number % 4 == 0 && number < 1_200 {
            let address = format!("i{name}x{number}@engines.example");
            let sent = invite(&mut browser, &address).await;
            assert!(sent.status.is_success(), "{}", sent.text("main"));
            written.lock().unwrap().push(address);
        }
    }
}

async fn r13(kept: Kept) {
    let app = kept.spawn().await;
    app.set_up(&mut app.browser(), "ada@usher.example").await;
    let (written, enough) = (Arc::<Mutex<Vec<String>>>::default(), CancellationToken::new());
    let mut writers = Vec::new();
    for name in 0..3 {
        let mut browser = app.browser();
        browser.sign_in("ada@usher.example", PASSWORD).await;
        writers.push(tokio::spawn(write(
            browser,
            name,
            Arc::clone(&written),
            enough.clone(),
        )));
    }
    let database = if kept.is_postgres() {
        "PostgreSQL"
    } else {
        "SQLite"
    };
    let mut tally = Tally::of("R13 backup while people work, restored elsewhere", database);
    for round in 1..=usize::try_from(rounds()).unwrap() {
        tally.strike();
        while written.lock().unwrap().len() < 5 * round {
            tokio::task::yield_now().await;
        }
        let acknowledged = written.lock().unwrap().clone();
        let backup = kept.folder.path().join(format!("round-{round}"));
        kept.back_up(&backup).await;
        let restored = kept.restored(&backup).await;
        restored.is_sound().await;
        let there = "SELECT name FROM units WHERE kind = 'team' UNION ALL SELECT email FROM invitations";
        let there = look(&restored.database.url, there).await;
        for what in &acknowledged {
            assert!(
                there.contains(what),
                "round {round}: {what} was acknowledged before"
            );
        }
        restored.remove().await;
        std::fs::remove_file(&backup).unwrap();
        tally.survived();
    }
    enough.cancel();
    for writer in writers {
        writer.await.unwrap();
    }
    kept.is_sound().await;
    stop(app).await;
    kept.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r13_a_backup_made_while_people_work_has_all_that_was_acknowledged_on_sqlite() {
    r13(Kept::on(TestDatabase::sqlite())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r13_a_dump_made_while_people_work_has_all_that_was_acknowledged_on_postgresql() {
    r13(Kept::on(TestDatabase::postgres().await)).await;
}

/// A business with its administrator, and a backup of it.
async fn with_backup() -> (Kept, TestApp, std::path::PathBuf) {
    let kept = Kept::on(TestDatabase::sqlite());
    let app = kept.spawn().await;
    app.set_up(&mut app.browser(), "ada@usher.example").await;
    let backups = kept.folder.path().join("backups");
    std::fs::create_dir(&backups).unwrap();
    let backup = backups.join("usher.backup");
    kept.back_up(&backup).await;
    (kept, app, backup)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_one_file_that_its_owner_alone_reads_and_is_never_written_over() {
    let (kept, app, backup) = with_backup().await;
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&backup), 0o600);
    let folder = backup.parent().unwrap();
    assert_eq!(names_in(folder), ["usher.backup"]);
    let before = std::fs::read(&backup).unwrap();
    let again = kept.run(&["backup", &backup.display().to_string()]).await;
    assert!(
        !again.succeeded && again.text.contains("is not written over"),
        "{}",
        again.text
    );
    assert_eq!(std::fs::read(&backup).unwrap(), before);
    let nowhere = kept.run(&["backup", "/nowhere/usher.backup"]).await;
    assert!(
        !nowhere.succeeded && nowhere.text.contains("cannot be made"),
        "{}",
        nowhere.text
    );
    assert_eq!(names_in(folder), ["usher.backup"]);
    stop(app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_asks_for_a_stopped_server_and_for_leave_to_replace_and_keeps_what_was_there() {
    let (kept, app, backup) = with_backup().await;
    let backup = backup.display().to_string();
    let running = kept.run(&["restore", &backup, "--replace"]).await;
    assert!(
        !running.succeeded && running.text.contains("stop Usher first"),
        "{}",
        running.text
    );
    app.browser().get("/health/ready").await;
    let mut ada = app.browser();
    ada.sign_in("ada@usher.example", PASSWORD).await;
    invite(&mut ada, "after@engines.example").await;
    drop(ada);
    stop(app).await;
    let unasked = kept.run(&["restore", &backup]).await;
    assert!(
        !unasked.succeeded && unasked.text.contains("--replace"),
        "{}",
        unasked.text
    );
    let invited = "SELECT email FROM invitations";
    assert_eq!(look(&kept.database.url, invited).await, ["after@engines.example"]);

    let replaced = kept.run(&["restore", &backup, "--replace"]).await;
    assert!(replaced.succeeded, "{}", replaced.text);
    assert!(look(&kept.database.url, invited).await.is_empty());
    let names = kept.names();
    let old = names
        .iter()
        .find(|name| name.contains(".replaced-"))
        .expect("it is kept");
    assert!(!names.iter().any(|name| name.contains(".restoring")), "{names:?}");
    let old = format!("sqlite:{}", kept.file().with_file_name(old).display());
    assert_eq!(look(&old, invited).await, ["after@engines.example"]);
    kept.is_sound().await;
    kept.lets_ada_in().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_backup_is_damaged_or_of_another_key_is_not_restored_and_nothing_is_changed() {
    let (kept, app, backup) = with_backup().await;
    stop(app).await;
    let folder = backup.parent().unwrap();
    let mut damaged = std::fs::read(&backup).unwrap();
    let middle = damaged.len() / 2;
    damaged[middle..].fill(0);
    std::fs::write(folder.join("damaged"), damaged).unwrap();
    std::fs::write(
        folder.join("text"),
        "no database at all, but long enough to be looked at as one ".repeat(9),
    )
    .unwrap();
    std::fs::write(folder.join("empty"), "").unwrap();
    let before = std::fs::read(kept.file()).unwrap();
    for name in ["damaged", "text", "empty"] {
        let file = folder.join(name).display().to_string();
        let said = kept.run(&["restore", &file, "--replace"]).await;
        assert!(
            !said.succeeded && said.text.contains("nothing was changed"),
            "{name}: {}",
            said.text
        );
        assert_eq!(std::fs::read(kept.file()).unwrap(), before, "{name}");
    }
    let backup = backup.display().to_string();
    let itself = kept
        .run(&["restore", &kept.file().display().to_string(), "--replace"])
        .await;
    assert!(
        !itself.succeeded && itself.text.contains("is the database itself"),
        "{}",
        itself.text
    );
    let key = kept.data().join("instance.key");
    let right = key.with_extension("right");
    std::fs::copy(&key, &right).unwrap();
    std::fs::write(&key, format!("{}\n", "8".repeat(64))).unwrap();
    let wrong = kept.run(&["restore", &backup, "--replace"]).await;
    assert!(
        !wrong.succeeded
            && wrong
                .text
                .contains("not the one that this database was made with"),
        "{}",
        wrong.text
    );
    std::fs::remove_file(&key).unwrap();
    let none = kept.run(&["restore", &backup, "--replace"]).await;
    assert!(
        !none.succeeded && none.text.contains("the instance key is missing"),
        "{}",
        none.text
    );
    assert!(!key.exists(), "a restore makes no key");
    std::fs::rename(&right, &key).unwrap();
    assert_eq!(std::fs::read(kept.file()).unwrap(), before);
    let replaced = kept.run(&["restore", &backup, "--replace"]).await;
    assert!(replaced.succeeded, "{}", replaced.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgresql_backup_and_restore_tell_the_programs_to_use() {
    let kept = Kept::on(TestDatabase::postgres().await);
    for verb in ["backup", "restore"] {
        std::fs::create_dir_all(kept.data()).unwrap();
        let key = ["--instance-key", crate::golden::KEY];
        let said = kept.run(&[&[verb, "a.dump"], &key[..]].concat()).await;
        assert!(!said.succeeded, "nothing was backed up or restored");
        for told in [
            "pg_dump --host=127.0.0.1",
            "pg_restore",
            "usher restore --database-restored",
        ] {
            assert!(said.text.contains(told), "{}", said.text);
        }
    }
    kept.remove().await;
}
