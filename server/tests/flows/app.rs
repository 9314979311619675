//! Usher, running in the test's own process on a free port.

use crate::browser::Browser;
use crate::clock::TestClock;
use crate::databases::TestDatabase;
use crate::page::Page;
use domain::{BusinessName, InviteCode, RoleTemplate, ZoneName};
use mail::{Mailbox, ReceivedMail};
use server::Application;
use server::adapters::SystemClock;
use server::ports::StandIns;
use server::settings::{Settings, Sources};
use service::{NewBusiness, Usher};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::{JoinHandle, yield_now};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

pub(crate) const PASSWORD: &str = "four unrelated wooden words";

/// How long a test waits for anything: enough for a busy machine, and no hang.
const PATIENCE: Duration = Duration::from_secs(90);

/// What is waited for, or a failure that names it.
pub(crate) async fn within<T>(what: &str, waiting: impl Future<Output = T>) -> T {
    let waited = timeout(PATIENCE, waiting).await;
    waited.unwrap_or_else(|_| panic!("waited for {what} in vain"))
}

/// The same where there is nothing but to look again and again.
pub(crate) async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let looking = Box::pin(async {
        loop {
            if let Some(found) = look().await {
                return found;
            }
            yield_now().await;
        }
    });
    within(what, looking).await
}

/// The running server; it stops when it is dropped.
pub(crate) struct TestApp {
    pub(crate) url: String,
    pub(crate) usher: Usher,
    pub(crate) mailbox: Mailbox,
    pub(crate) clock: Arc<TestClock>,
    /// The URL of its database.
    pub(crate) database: String,
    pub(crate) greeting: Vec<String>,
    pub(crate) running: JoinHandle<anyhow::Result<()>>,
    pub(crate) stop: CancellationToken,
    pub(crate) dir: tempfile::TempDir,
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

impl TestApp {
    /// An instance that nobody has set up yet.
    pub(crate) async fn spawn() -> Self {
        Self::spawn_with(&[]).await
    }

    /// The same with further settings.
    pub(crate) async fn spawn_with(settings: &[(&'static str, &str)]) -> Self {
        let mailbox = Mailbox::new(Arc::new(SystemClock::new()));
        Self::spawn_sending(settings, Some(mailbox)).await
    }

    /// An instance in this database that nobody has set up yet, with room for a crowd.
    pub(crate) async fn of(database: &TestDatabase) -> Self {
        Self::spawn_with(&[
            ("database_url", &database.url),
            ("invitations_per_hour", "1000"),
            ("password_hashes_at_once", "8"),
        ])
        .await
    }

    /// Another process of the same instance, with these settings.
    pub(crate) async fn beside(&self, settings: &[(&'static str, &str)]) -> Self {
        let data = self.dir.path().join("data").display().to_string();
        let same = [
            ("database_url", self.database.as_str()),
            ("data_dir", data.as_str()),
        ];
        Self::spawn_with(&[&same[..], settings].concat()).await
    }

    /// An instance whose mail goes nowhere but where its settings and its administrators say, if no `mailbox` keeps it.
    pub(crate) async fn spawn_sending(settings: &[(&'static str, &str)], mailbox: Option<Mailbox>) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut flags = BTreeMap::from([
            ("listen", "127.0.0.1:0".to_owned()),
            ("data_dir", dir.path().join("data").display().to_string()),
            ("site_root", dir.path().join("site").display().to_string()),
        ]);
        flags.extend(settings.iter().map(|(key, value)| (*key, (*value).to_owned())));
        let own_file = || format!("sqlite:{}/usher.db", flags["data_dir"]);
        let database = flags.get("database_url").cloned().unwrap_or_else(own_file);
        let clock = Arc::new(TestClock::default());
        let sources = Sources {
            flags,
            working_dir: dir.path().to_owned(),
            ..Sources::default()
        };
        let settings = Settings::load(&sources).unwrap();
        let stand_ins = StandIns {
            mailbox: mailbox.clone(),
            clock: Some(Arc::<TestClock>::clone(&clock)),
        };
        let application = Box::pin(Application::build_with(settings, stand_ins))
            .await
            .unwrap();
        let application = application.with_grace(Duration::from_millis(200));
        let (url, usher) = (
            format!("http://{}", application.address()),
            application.usher().clone(),
        );
        let greeting = application.greeting().to_vec();
        let stop = CancellationToken::new();
        let running = tokio::spawn(application.run_until_stopped(stop.clone()));
        Self {
            url,
            usher,
            mailbox: mailbox.unwrap_or_else(|| Mailbox::new(Arc::new(SystemClock::new()))),
            clock,
            database,
            greeting,
            running,
            stop,
            dir,
        }
    }

    /// An instance with a business and its administrator, and the browser in which they are signed in.
    pub(crate) async fn with_administrator() -> (Self, Browser) {
        let app = Self::spawn().await;
        let browser = app.administrator().await;
        (app, browser)
    }

    /// The business and its administrator, in an instance that nobody has set up yet.
    pub(crate) async fn administrator(&self) -> Browser {
        let mut browser = self.browser();
        let page = self.set_up(&mut browser, "ada@usher.example").await;
        assert_eq!(page.path, "/welcome");
        browser
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::new(&self.url)
    }

    /// Where metrics are told.
    pub(crate) fn metrics_url(&self) -> &str {
        let line = self
            .greeting
            .iter()
            .find_map(|line| line.strip_prefix("Metrics are at "));
        line.expect("metrics are told somewhere")
    }

    /// What Prometheus is told.
    pub(crate) async fn metrics(&self) -> String {
        reqwest::get(self.metrics_url())
            .await
            .unwrap()
            .text()
            .await
            .unwrap()
    }

    /// The path of the set-up link that the start printed.
    pub(crate) fn setup_path(&self) -> String {
        let line = self
            .greeting
            .iter()
            .find(|line| line.contains("/setup/"))
            .expect("a set-up link is printed");
        let (_, token) = line.split_once("/setup/").unwrap();
        format!("/setup/{token}")
    }

    /// Opens the set-up link and fills its form in.
    pub(crate) async fn set_up(&self, browser: &mut Browser, email: &str) -> Page {
        self.set_up_with_roles(browser, email, "general").await
    }

    /// The same with the roles of this template.
    pub(crate) async fn set_up_with_roles(&self, browser: &mut Browser, email: &str, template: &str) -> Page {
        self.set_up_as(browser, &[("email", email), ("template", template)])
            .await
    }

    /// The same with these fields filled in otherwise.
    pub(crate) async fn set_up_as(&self, browser: &mut Browser, typed: &[(&str, &str)]) -> Page {
        let page = browser.get(&self.setup_path()).await;
        Self::fill_set_up(browser, &page, typed).await
    }

    /// Fills in and posts the form of the set-up page.
    pub(crate) async fn fill_set_up(browser: &mut Browser, page: &Page, typed: &[(&str, &str)]) -> Page {
        let usual = [
            ("business", "Engines Ltd"),
            ("template", "general"),
            ("zone", "Europe/Berlin"),
            ("first_name", "Ada"),
            ("last_name", "Lovelace"),
            ("email", "ada@usher.example"),
            ("password", PASSWORD),
            ("repeated", PASSWORD),
        ];
        let kept = usual
            .iter()
            .filter(|(name, _)| typed.iter().all(|(other, _)| other != name));
        let fields: Vec<_> = kept.chain(typed).copied().collect();
        browser.submit(page, "set_up_instance", &fields).await
    }

    /// A further business, "Mill & Sons", and the browser in which its administrator is signed in.
    pub(crate) async fn another_business(&self, first_name: &str, email: &str) -> Browser {
        let mut browser = self.browser();
        let page = browser.get(&self.further_setup_path().await).await;
        let fields = [
            ("first_name", first_name),
            ("last_name", "Miller"),
            ("email", email),
            ("password", PASSWORD),
            ("repeated", PASSWORD),
        ];
        let made = browser.submit(&page, "set_up_business", &fields).await;
        assert_eq!(made.path, "/welcome", "{}", made.text("main"));
        browser
    }

    /// The same business, made by whoever is signed in, who is in it from then on.
    pub(crate) async fn second_business(&self, browser: &mut Browser) {
        let page = browser.get(&self.further_setup_path().await).await;
        let made = browser.submit(&page, "set_up_business_as", &[]).await;
        assert!(made.says("Mill & Sons"), "{}", made.text("main"));
    }

    /// The path of the set-up link of a further business, as the operator makes it.
    pub(crate) async fn further_setup_path(&self) -> String {
        let business = NewBusiness {
            name: BusinessName::parse("Mill & Sons").unwrap(),
            template: RoleTemplate::General,
            zone: ZoneName("Europe/Lisbon".to_owned()),
        };
        let link = self.usher.create_business(&business).await.unwrap();
        format!("/setup/{}", link.expose())
    }

    /// The nth mail (from 1), once the worker has sent it.
    pub(crate) async fn mail(&self, number: u32) -> ReceivedMail {
        until("a mail", async || {
            let mail = self.mailbox.find(number);
            if mail.is_none() {
                self.usher.answer_password_asks().await.unwrap();
                self.usher.deliver().await.unwrap();
            }
            mail
        })
        .await
    }

    /// The path of the accept link in the nth mail.
    pub(crate) async fn accept_path(&self, number: u32) -> String {
        let mail = self.mail(number).await;
        self.path_in(&mail, "/accept/").expect("the mail has a link")
    }

    /// The path of the link in the mail that leads to such a page.
    pub(crate) fn path_in(&self, mail: &ReceivedMail, page: &str) -> Option<String> {
        let link = mail.text.split_whitespace().find(|word| word.contains(page))?;
        let path = link
            .strip_prefix(&self.url)
            .expect("the link begins with the public address");
        Some(path.to_owned())
    }

    /// The invite code in the nth mail, which stands on a line of its own.
    pub(crate) async fn invite_code(&self, number: u32) -> String {
        code_in(&self.mail(number).await).expect("the mail has a code")
    }

    /// Accepts the invitation in the nth mail with a new account.
    pub(crate) async fn accept(&self, browser: &mut Browser, number: u32) -> Page {
        let offer = browser.get(&self.accept_path(number).await).await;
        let code = self.invite_code(number).await;
        let fields = [
            ("code", code.as_str()),
            ("password", PASSWORD),
            ("repeated", PASSWORD),
        ];
        browser.submit(&offer, "accept", &fields).await
    }
}

/// The invite code that the mail holds.
pub(crate) fn code_in(mail: &ReceivedMail) -> Option<String> {
    let is_code = |line: &&str| line.len() == 9 && InviteCode::parse(line).is_some();
    let code = mail.text.lines().map(str::trim).find(is_code);
    code.map(str::to_owned)
}
