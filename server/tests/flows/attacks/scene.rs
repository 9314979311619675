//! A database for an attack, instances on it, forged posts, and what stands in the database afterwards.

use crate::app::{TestApp, until};
use crate::browser::Browser;
use crate::databases::TestDatabase;
use crate::page::Page;
use crate::scripted_server::{Heard, ScriptedServer};
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use std::future::{Ready, ready};

/// All instances have this key: so one goes on where another one stopped, and several serve one database.
const KEY: &str = "0707070707070707070707070707070707070707070707070707070707070707";

/// The fields of a post.
pub(super) type Fields = Vec<(String, String)>;

/// A database of the test's own.
pub(super) struct World {
    url: String,
}

impl World {
    pub(super) fn of(database: &TestDatabase) -> Ready<Self> {
        ready(Self {
            url: database.url.clone(),
        })
    }

    /// An instance on the database.
    pub(super) async fn spawn(&self, settings: &[(&'static str, &str)]) -> TestApp {
        TestApp::spawn_with(&self.with(settings)).await
    }

    /// The same with a business and its administrator, who is signed in.
    pub(super) async fn with_administrator(&self, settings: &[(&'static str, &str)]) -> (TestApp, Browser) {
        let app = self.spawn(settings).await;
        let mut ada = app.browser();
        assert_eq!(app.set_up(&mut ada, "ada@usher.example").await.path, "/welcome");
        (app, ada)
    }

    /// An instance on the database whose mail goes over the wire to this server.
    pub(super) async fn sending_to(&self, server: &ScriptedServer) -> TestApp {
        let port = server.address.port().to_string();
        let settings = [
            ("mail_host", "127.0.0.1"),
            ("mail_port", port.as_str()),
            ("mail_encryption", "none"),
            ("mail_sender", "Usher <usher@usher.example>"),
        ];
        TestApp::spawn_sending(&self.with(&settings), None).await
    }

    fn with<'a>(&'a self, settings: &[(&'static str, &'a str)]) -> Vec<(&'static str, &'a str)> {
        let own = [("database_url", self.url.as_str()), ("instance_key", KEY)];
        own.into_iter().chain(settings.iter().copied()).collect()
    }

    /// The texts that a statement answers, past Usher; none if it only changes rows.
    pub(super) async fn ask(&self, statement: &str) -> Vec<String> {
        let asked = AssertSqlSafe(statement.to_owned());
        let answer = if self.url.starts_with("sqlite:") {
            let mut database = SqliteConnection::connect(&self.url).await.unwrap();
            sqlx::query_scalar(asked).fetch_all(&mut database).await
        } else {
            let mut database = PgConnection::connect(&self.url).await.unwrap();
            sqlx::query_scalar(asked).fetch_all(&mut database).await
        };
        answer.unwrap_or_else(|error| panic!("{statement}: {error}"))
    }

    /// The only text that it answers.
    pub(super) async fn one(&self, statement: &str) -> String {
        let mut answers = self.ask(statement).await;
        assert_eq!(answers.len(), 1, "{statement}: {answers:?}");
        answers.remove(0)
    }

    /// How many rows there are, such as of `members WHERE status = 'active'`.
    pub(super) async fn count(&self, rows: &str) -> usize {
        let counted = self
            .one(&format!("SELECT CAST(COUNT(*) AS TEXT) FROM {rows}"))
            .await;
        counted.parse().unwrap()
    }

    /// The id of the only row with the name in a table.
    pub(super) async fn id_of(&self, table: &str, name: &str) -> String {
        self.one(&format!("SELECT id FROM {table} WHERE name = '{name}'"))
            .await
    }

    /// The id of the only invitation to the address.
    pub(super) async fn invitation_to(&self, email: &str) -> String {
        self.one(&format!("SELECT id FROM invitations WHERE email = '{email}'"))
            .await
    }

    /// Every member and every invitation, with what they have: the same as long as nothing was done to them.
    pub(super) async fn standing(&self) -> Vec<String> {
        let mut standing = self
            .ask(
                "SELECT m.id || ' ' || r.name || ' ' || COALESCE(m.department_id, '-') || ' ' || m.status
                 FROM members m JOIN roles r ON r.id = m.role_id ORDER BY 1",
            )
            .await;
        let invitations = self
            .ask(
                "SELECT i.id || ' ' || COALESCE(i.email, '-') || ' ' || r.name || ' ' || COALESCE(i.department_id, '-')
                     || ' ' || i.recorded_state || ' ' || i.generation
                 FROM invitations i JOIN roles r ON r.id = i.role_id ORDER BY 1",
            )
            .await;
        standing.extend(invitations);
        standing
    }
}

/// Nothing that the doctor looks at is broken.
pub(super) async fn assert_sound(app: &TestApp) {
    let check_up = app.usher.check_up().await.unwrap();
    assert!(check_up.is_sound(), "{:?}", check_up.findings);
}

/// Fields in which these stand for those of the same names; one may be there more than once.
pub(super) fn forged(fields: &[(String, String)], changed: &[(&str, &str)]) -> Fields {
    let kept = fields
        .iter()
        .filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
    let changed = changed
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    kept.cloned().chain(changed).collect()
}

/// Posts the fields from a page, and calls the same as a script: both are refused. Gives back the page.
pub(super) async fn refused(browser: &mut Browser, path: &str, call: &str, fields: &Fields) -> Page {
    let script = browser.call(call, fields).await;
    assert!(
        script.status.is_client_error(),
        "/api/{call} {fields:?}: {}",
        script.status
    );
    let page = browser.post_from(path, call, fields, "same-origin").await;
    assert!(
        page.status.is_client_error(),
        "{call} {fields:?}: {} {}",
        page.status,
        page.text("main")
    );
    page
}

/// What the clients of a mail server said, as soon as there were so many and all are done.
pub(super) async fn heard(app: &TestApp, server: &ScriptedServer, clients: usize) -> Vec<Heard> {
    let is_done = |heard: &Heard| heard.commands.last().is_some_and(|last| last == "QUIT");
    until("the mail server's clients", async || {
        let heard = server.heard();
        if heard.len() >= clients && heard.iter().all(is_done) {
            return Some(heard);
        }
        app.usher.answer_password_asks().await.unwrap();
        app.usher.deliver().await.unwrap();
        None
    })
    .await
}
