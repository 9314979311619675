//! A business with its administrator, a mail server, and the server that faults strike.

use crate::account::Known;
use crate::acts::{Acts, PASSWORD};
use crate::browser::{Browser, Told};
use crate::databases::TestDatabase;
use crate::page::Page;
use crate::post_office::PostOffice;
use crate::rows::Kind;
use crate::server::Server;
use std::sync::Arc;

/// So long passes between two lives: a claim on a mail is over by then, and what waits between two mails may go.
pub(crate) const BETWEEN: i64 = 180;

pub(crate) struct Scene {
    pub(crate) server: Server,
    pub(crate) acts: Acts,
    pub(crate) url: String,
    /// None if the database is somebody else's to end.
    database: Option<TestDatabase>,
}

impl Scene {
    /// On a fresh database.
    pub(crate) async fn open(kind: Kind) -> Self {
        Self::open_with(kind, &[]).await
    }

    /// The same with further flags.
    pub(crate) async fn open_with(kind: Kind, flags: &[&str]) -> Self {
        let database = kind.fresh().await;
        let url = database.url.clone();
        let mut scene = Self::open_at(&url, flags).await;
        scene.database = Some(database);
        scene
    }

    /// On an empty database that is there.
    pub(crate) async fn open_at(url: &str, flags: &[&str]) -> Self {
        let office = PostOffice::open().await;
        let most = [
            "--invitations-per-hour",
            "1000",
            "--invitation-lifetime-hours",
            "720",
        ];
        let chosen = flags.iter().copied().step_by(2);
        let chosen: Vec<&str> = chosen.collect();
        let usual = most.chunks(2).filter(|pair| !chosen.contains(&pair[0])).flatten();
        let flags = usual.chain(flags).map(|&flag| flag.to_owned());
        let flags: Vec<String> = flags.chain(office.flags()).collect();
        let mut server = Server::new(url, &flags);
        server.start("").await;
        let ada = server.browser();
        set_up(&server, &ada).await;
        let forms = [invite_form(&ada).await, choose_app(&ada, "Standard").await];
        let acts = Acts {
            nobody: server.browser(),
            ada,
            office,
            account: Arc::default(),
            forms: forms.map(Arc::new),
        };
        let url = url.to_owned();
        Self {
            server,
            acts,
            url,
            database: None,
        }
    }

    /// The process is killed, at this very moment.
    pub(crate) fn kill(&mut self) {
        let said = self.server.kill();
        no_panic(&said);
    }

    /// Starts it anew after it has ended, some minutes later by its clock.
    pub(crate) async fn start(&mut self, failpoints: &str) {
        self.server.pass(BETWEEN);
        self.acts.office.another_life();
        self.server.start(failpoints).await;
    }

    /// Stops it in good order and starts it with these failpoints.
    pub(crate) async fn restart(&mut self, failpoints: &str) {
        self.server.stop().await;
        self.start(failpoints).await;
    }

    /// Finishes what was begun, and looks whether everything is as it must be.
    pub(crate) async fn check(&self) {
        let tables = self.acts.account().tables.clone();
        for table in tables {
            assert_eq!(
                self.acts.push(&table).await,
                Told::Done,
                "a table goes on where it was"
            );
        }
        crate::check::check(self).await;
        no_panic(&self.server.said());
    }

    /// A little of everything, one after the other, until the server is gone: invites, resends, accepts, imports.
    pub(crate) async fn flow(&self) -> Told {
        let acts = &self.acts;
        let mut told = acts.invite(1, true).await.0;
        if let (Told::Done, Some(address)) = (told, acts.someone_to_accept()) {
            told = acts.accept(&address).await;
        }
        if let (Told::Done, Some(address)) = (told, acts.someone_to_resend_to()) {
            told = acts.resend(&address).await;
        }
        if told == Told::Done {
            told = acts.import(3).await;
        }
        if told == Told::Done {
            told = acts.invite(2, true).await.0;
        }
        told
    }

    /// Somebody who was invited and whose mail has come.
    pub(crate) async fn someone(&self) -> String {
        let (told, mut people) = self.acts.invite(1, true).await;
        assert_eq!(told, Told::Done);
        let address = people.remove(0);
        self.mail_to(&address).await;
        address
    }

    /// Waits for a mail to the address.
    pub(crate) async fn mail_to(&self, address: &str) {
        let office = &self.acts.office;
        let came = async {
            loop {
                let count = office.letters().len();
                if !office.letters_to(address).is_empty() {
                    break;
                }
                office.more_than(count).await;
            }
        };
        let came = tokio::time::timeout(crate::server::PATIENCE, came).await;
        came.unwrap_or_else(|_| panic!("no mail comes to {address}"));
    }

    /// Whether it is known of somebody that they were invited, and that they accepted.
    pub(crate) fn known(&self, address: &str) -> (Known, Known) {
        let mut account = self.acts.account();
        let person = account.person(address);
        (person.invited, person.accepted)
    }

    /// Ends the server and its database.
    pub(crate) async fn close(mut self) {
        self.server.kill();
        if let Some(database) = self
            .database
            .filter(|database| !database.url.starts_with("sqlite:"))
        {
            database.drop_postgres().await;
        }
    }
}

/// Nothing in the log tells of a panic.
pub(crate) fn no_panic(said: &[String]) {
    let panicked: Vec<_> = said.iter().filter(|line| line.contains("panicked")).collect();
    assert!(panicked.is_empty(), "{panicked:?}");
}

/// The first administrator with their business, and an app in it of which there are seats.
async fn set_up(server: &Server, ada: &Browser) {
    let line = server
        .line("/setup/")
        .await
        .expect("the start prints a set-up link");
    let (_, token) = line.rsplit_once('/').unwrap();
    let page = ada.get(&format!("/setup/{token}")).await.unwrap();
    let typed = [
        ("business", "Engines Ltd"),
        ("template", "general"),
        ("zone", "Europe/Berlin"),
        ("first_name", "Ada"),
        ("last_name", "Lovelace"),
        ("email", "ada@usher.example"),
        ("password", PASSWORD),
        ("repeated", PASSWORD),
    ];
    done(ada.submit(&page, "set_up_instance", &typed).await);
    sign_in(ada).await;
    let page = ada.get("/settings/apps").await.unwrap();
    done(ada.submit(&page, "create_app", &[("name", "Toolbox")]).await);
    subscribe(ada, "Standard", "5000").await;
}

/// A contract with so many seats for the one app; the first makes the app's role, too.
pub(crate) async fn subscribe(ada: &Browser, package: &str, seats: &str) {
    let page = ada.get("/settings/subscriptions").await.unwrap();
    let chosen = page.filled("create_subscription", &[("app", "Toolbox")]);
    let app = chosen.into_iter().find(|(name, _)| name == "app").unwrap();
    let role = [app, ("name".to_owned(), "Editor".to_owned())];
    if package == "Standard" {
        done(ada.post("/settings/apps", "create_app_role", &role).await);
    }
    let typed = [("app", "Toolbox"), ("package", package), ("seats", seats)];
    done(ada.submit(&page, "create_subscription", &typed).await);
}

/// Signs in for a month.
pub(crate) async fn sign_in(ada: &Browser) {
    let page = ada.get("/sign-in").await.unwrap();
    let typed = [
        ("email", "ada@usher.example"),
        ("password", PASSWORD),
        ("keep", ""),
    ];
    done(ada.submit(&page, "sign_in", &typed).await);
}

/// The invite form with a role chosen, and nobody typed in yet.
async fn invite_form(ada: &Browser) -> Vec<(String, String)> {
    let page = ada.get("/users/invite").await.unwrap();
    page.filled("invite", &[("role", "User")])
}

/// The same with a seat of the package.
pub(crate) async fn choose_app(ada: &Browser, package: &str) -> Vec<(String, String)> {
    let page = ada.get("/users/invite").await.unwrap();
    let page = step(ada, &page, "add", &[]).await;
    let page = step(ada, &page, "next", &[("accesses[0][app]", "Toolbox")]).await;
    page.filled(
        "invite",
        &[("role", "User"), ("accesses[0][subscription]", package)],
    )
}

/// Presses a button of the form that does not send it.
async fn step(ada: &Browser, page: &Page, step: &str, typed: &[(&str, &str)]) -> Page {
    let mut fields = page.filled("invite", typed);
    fields.push(("step".to_owned(), step.to_owned()));
    ada.post(&page.path, "invite", &fields).await.unwrap()
}

/// What must have been acknowledged.
#[track_caller]
pub(crate) fn done(answer: Result<Page, crate::browser::Lost>) {
    let told = Told::of(&answer);
    let page = answer.unwrap();
    assert_eq!(
        told,
        Told::Done,
        "{}: {} {}",
        page.path,
        page.status,
        page.text("main")
    );
}
