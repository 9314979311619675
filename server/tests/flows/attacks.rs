//! Attacks that have to fail. Each test begins with the id that its case has in docs/attack-suite.md.

mod acceptance;
mod accounts;
mod addresses;
mod answers;
mod both;
mod codes;
mod cookies;
mod crawl;
mod database;
mod estate;
mod kept;
mod leaks;
mod listener;
mod mail;
mod markup;
mod matrix;
mod params;
mod races;
mod roles;
mod routes;
mod scanners;
mod scene;
mod seats;
mod sessions;
mod settings;
mod suite;
mod tables;
mod target;
mod tokens;
mod uninvited;
mod wire;

use crate::app::{PASSWORD, TestApp, code_in, until};
use crate::browser::Browser;
use crate::invite::invite;
use crate::page::Page;
use service::Token;

pub(crate) const BEA: &str = "bea@engines.example";
pub(crate) const CHARLES: &str = "charles@engines.example";
/// A password that nobody has.
pub(crate) const OTHER: &str = "another four wooden words";
pub(crate) const LIST: &str = "/users/invitations";

/// What an invitation's mail brings.
pub(crate) struct Mailed {
    /// Where its link leads.
    pub(crate) path: String,
    /// The invite code; empty where there is none.
    pub(crate) code: String,
}

impl Mailed {
    /// What the link holds.
    pub(crate) fn token(&self) -> &str {
        self.path.rsplit('/').next().unwrap()
    }
}

/// The nth invitation mail to the address, counted from 1, once it has come.
pub(crate) async fn mailed(app: &TestApp, email: &str, nth: usize) -> Mailed {
    until("an invitation's mail", async || {
        let mails = app.mailbox.list();
        let theirs = mails.iter().rev().filter(|mail| mail.to.as_str() == email);
        let mut theirs = theirs.filter_map(|mail| {
            let path = app.path_in(mail, "/accept/")?;
            let code = code_in(mail).unwrap_or_default();
            Some(Mailed { path, code })
        });
        let mailed = theirs.nth(nth - 1);
        if mailed.is_none() {
            app.usher.deliver().await.unwrap();
        }
        mailed
    })
    .await
}

/// Invites the address as a User, for the first time.
pub(crate) async fn invited(app: &TestApp, ada: &mut Browser, email: &str) -> Mailed {
    let sent = invite(ada, email).await;
    assert!(sent.path.contains("?sent="), "{}", sent.text("main"));
    mailed(app, email, 1).await
}

/// What the form behind the link posts when everything in it is right.
pub(crate) async fn filled_in(app: &TestApp, mailed: &Mailed) -> Vec<(String, String)> {
    let offer = app.browser().get(&mailed.path).await;
    let typed = [
        ("code", mailed.code.as_str()),
        ("password", PASSWORD),
        ("repeated", PASSWORD),
    ];
    offer.filled("accept", &typed)
}

/// The same with one field changed.
pub(crate) fn with(form: &[(String, String)], name: &str, value: &str) -> Vec<(String, String)> {
    let fields = form.iter().cloned();
    fields
        .map(|(field, typed)| {
            let typed = if field == name { value.to_owned() } else { typed };
            (field, typed)
        })
        .collect()
}

/// Accepts in this browser.
pub(crate) async fn accept(browser: &mut Browser, path: &str, form: &[(String, String)]) -> Page {
    browser.post_from(path, "accept", form, "same-origin").await
}

/// Posts these fields as a form on the page would.
pub(crate) async fn post(browser: &mut Browser, path: &str, call: &str, fields: &[(&str, &str)]) -> Page {
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    browser.post_from(path, call, &fields, "same-origin").await
}

/// All of the page but what is drawn anew for each answer: the nonce of its policy.
pub(crate) fn bytes(page: &Page) -> String {
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    let nonce = policy
        .split("'nonce-")
        .nth(1)
        .and_then(|rest| rest.split('\'').next());
    page.html.replace(nonce.expect("a nonce"), "…")
}

/// What the database finds the token by, in hexadecimal digits.
pub(crate) fn hash(token: &str) -> String {
    let hash = Token::parse(token).unwrap().hash();
    let digits = |text: String, byte: &u8| text + &format!("{byte:02x}");
    hash.0.iter().fold(String::new(), digits)
}

/// Whether the browser gets into the business.
pub(crate) async fn is_inside(browser: &mut Browser) -> bool {
    browser.get("/account").await.path == "/account"
}

/// The identifier of the invitation to the address that was made last.
pub(crate) async fn invitation(app: &TestApp, email: &str) -> String {
    let all = format!("SELECT id FROM invitations WHERE email = '{email}' ORDER BY id DESC");
    app.texts(&all).await.remove(0)
}

/// The addresses that somebody signs in with.
pub(crate) async fn users(app: &TestApp) -> Vec<String> {
    app.texts("SELECT sign_in_name FROM users ORDER BY sign_in_name")
        .await
}
