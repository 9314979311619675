//! Usher, running in the test's own process on a free port.

use crate::browser::Browser;
use crate::page::Page;
use domain::{BusinessName, InviteCode, RoleTemplate, ZoneName};
use mail::{Mailbox, ReceivedMail};
use server::Application;
use server::adapters::SystemClock;
use server::settings::{Settings, Sources};
use service::{NewBusiness, Usher};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

pub(crate) const PASSWORD: &str = "four unrelated wooden words";

/// The running server; it stops when it is dropped.
pub(crate) struct TestApp {
    pub(crate) url: String,
    pub(crate) usher: Usher,
    pub(crate) mailbox: Mailbox,
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

    /// An instance whose mail goes nowhere but where its settings and its administrators say, if no `mailbox` keeps it.
    pub(crate) async fn spawn_sending(settings: &[(&'static str, &str)], mailbox: Option<Mailbox>) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut flags = BTreeMap::from([
            ("listen", "127.0.0.1:0".to_owned()),
            ("data_dir", dir.path().join("data").display().to_string()),
            ("site_root", dir.path().join("site").display().to_string()),
        ]);
        flags.extend(settings.iter().map(|(key, value)| (*key, (*value).to_owned())));
        let sources = Sources {
            flags,
            working_dir: dir.path().to_owned(),
            ..Sources::default()
        };
        let settings = Settings::load(&sources).unwrap();
        let application = Application::build_with(settings, mailbox.clone()).await.unwrap();
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
            greeting,
            running,
            stop,
            dir,
        }
    }

    /// An instance with a business and its administrator, and the browser in which they are signed in.
    pub(crate) async fn with_administrator() -> (Self, Browser) {
        let app = Self::spawn().await;
        let mut browser = app.browser();
        let page = app.set_up(&mut browser, "ada@usher.example").await;
        assert_eq!(page.path, "/welcome");
        (app, browser)
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::new(&self.url)
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
        let page = browser.get(&self.setup_path()).await;
        Self::fill_set_up(browser, &page, email, template).await
    }

    /// Fills in and posts the form of the set-up page.
    pub(crate) async fn fill_set_up(browser: &mut Browser, page: &Page, email: &str, template: &str) -> Page {
        let fields = [
            ("business", "Engines Ltd"),
            ("template", template),
            ("zone", "Europe/Berlin"),
            ("first_name", "Ada"),
            ("last_name", "Lovelace"),
            ("email", email),
            ("password", PASSWORD),
            ("repeated", PASSWORD),
        ];
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
    async fn further_setup_path(&self) -> String {
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
        loop {
            if let Some(mail) = self.mailbox.find(number) {
                return mail;
            }
            self.usher.answer_password_asks().await.unwrap();
            self.usher.deliver().await.unwrap();
            tokio::task::yield_now().await;
        }
    }

    /// The path of the accept link in the nth mail.
    pub(crate) async fn accept_path(&self, number: u32) -> String {
        let mail = self.mail(number).await;
        let link = mail
            .text
            .split_whitespace()
            .find(|word| word.contains("/accept/"))
            .expect("the mail has a link");
        link.strip_prefix(&self.url)
            .expect("the link begins with the public address")
            .to_owned()
    }

    /// The invite code in the nth mail, which stands on a line of its own.
    pub(crate) async fn invite_code(&self, number: u32) -> String {
        let mail = self.mail(number).await;
        let is_code = |line: &&str| line.len() == 9 && InviteCode::parse(line).is_some();
        let code = mail.text.lines().map(str::trim).find(is_code);
        code.expect("the mail has a code").to_owned()
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
