//! One's own account, and the ways back into it.

use crate::app::{PASSWORD, TestApp, until};
use crate::browser::Browser;
use crate::invite::invite;
use crate::log;
use crate::page::Page;
use crate::person::link_to;
use crate::slips::{codes, invite_employee, print, scan, type_code};
use domain::PageNumber;
use reqwest::header::{CONTENT_TYPE, DATE};
use reqwest::redirect::Policy;
use service::{Actor, Client, SignIn};

const NEW: &str = "another four wooden words";

/// The path of the link in the last mail to the address that has one with these words in it.
pub(crate) async fn path_mailed(app: &TestApp, email: &str, page: &str) -> String {
    until(page, async || {
        app.usher.answer_password_asks().await.unwrap();
        app.usher.deliver().await.unwrap();
        let mails = app.mailbox.list();
        let to_them = mails.iter().filter(|mail| mail.to.as_str() == email);
        let links = to_them.flat_map(|mail| mail.text.split_whitespace());
        let link = { links }.find(|word| word.contains(page))?;
        Some(link.strip_prefix(&app.url).expect("our address").to_owned())
    })
    .await
}

pub(crate) async fn forgot(browser: &mut Browser, email: &str) -> Page {
    let page = browser.get("/forgot").await;
    browser.submit(&page, "forgot", &[("email", email)]).await
}

async fn set_password(browser: &mut Browser, path: &str) -> Page {
    let page = browser.get(path).await;
    let fields = [("password", NEW), ("repeated", NEW)];
    browser.submit(&page, "reset_password", &fields).await
}

/// Makes Mia Okafor, who signs in as `mia.okafor`, and gives back her browser.
async fn mia(app: &TestApp, ada: &mut Browser) -> Browser {
    invite_employee(ada, "Mia", "").await;
    let code = codes(&print(ada).await).remove(0);
    let mut mia = app.browser();
    let form = type_code(&mut mia, &code).await;
    let fields = [("password", PASSWORD), ("repeated", PASSWORD)];
    assert_eq!(mia.submit(&form, "enrol", &fields).await.path, "/welcome");
    mia
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a11_a_forgotten_password_is_set_anew_and_the_other_sessions_end() {
    log::keep();
    let (app, mut old) = TestApp::with_administrator().await;
    let mut browser = app.browser();
    assert!(browser.get("/sign-in").await.html.contains("href=\"/forgot\""));
    let asked = forgot(&mut browser, "Ada@Usher.example").await;
    assert_eq!(
        (asked.status.as_u16(), asked.path.as_str()),
        (200, "/reset/asked")
    );
    let path = path_mailed(&app, "ada@usher.example", "/reset/").await;
    for _ in 0..3 {
        let opened = browser.get(&path).await;
        assert_eq!(opened.status, 200, "opening changes nothing");
        assert!(opened.says("ada@usher.example") && opened.has_form("reset_password"));
    }
    let page = browser.get(&path).await;
    let common = [("password", "password"), ("repeated", "password")];
    let refused = browser.submit(&page, "reset_password", &common).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("one of the most used ones") && !refused.html.contains("value=\"password\""));
    assert_eq!(old.get("/account").await.path, "/account");
    let back = set_password(&mut browser, &path).await;
    assert_eq!(back.path, "/?notice=password-set", "{}", back.text("main"));
    assert!(back.says("Your new password is set."));
    assert_eq!(old.get("/account").await.path, "/sign-in?next=%2Faccount");
    let dead = app.browser().get(&path).await;
    assert_eq!(dead.status, 410);
    assert!(dead.says("not valid any more") && !dead.has_form("reset_password"));
    let forged = page.filled("reset_password", &[("password", NEW), ("repeated", NEW)]);
    let late = app
        .browser()
        .post_from(&path, "reset_password", &forged, "same-origin")
        .await;
    assert_eq!(late.status, 410);
    assert!(
        app.browser()
            .sign_in("ada@usher.example", PASSWORD)
            .await
            .path
            .starts_with("/sign-in")
    );
    assert_eq!(app.browser().sign_in("ada@usher.example", NEW).await.path, "/");
    let audit = browser.get("/audit").await;
    assert!(audit.says("Password reset"));
    let secret = path.strip_prefix("/reset/").unwrap();
    assert!(log::holds("answered"), "the log is kept");
    for told in [secret, NEW] {
        assert!(!log::holds(told) && !audit.html.contains(told));
    }
}

/// Deactivates the member with the address.
async fn deactivate(app: &TestApp, email: &str) {
    let typed = SignIn {
        name: "ada@usher.example".to_owned(),
        password: PASSWORD.to_owned(),
        keep: false,
    };
    let session = app.usher.sign_in(typed, &Client::default()).await.unwrap();
    let principal = app.usher.principal(&session.token).await.unwrap().unwrap();
    let ada = Actor::of(&principal, Client::default()).unwrap();
    let found = app
        .usher
        .members(
            &ada,
            &domain::MemberFilter {
                search: email.to_owned(),
                ..domain::MemberFilter::default()
            },
            PageNumber::FIRST,
        )
        .await
        .unwrap();
    app.usher.deactivate(&ada, found.rows[0].id).await.unwrap();
}

/// The whole answer to the post, but for the time.
pub(crate) async fn raw_answer(app: &TestApp, email: &str) -> (u16, Vec<(String, String)>, Vec<u8>) {
    let client = reqwest::Client::builder()
        .redirect(Policy::none())
        .build()
        .unwrap();
    let body = serde_urlencoded::to_string([("call", "forgot"), ("email", email)]).unwrap();
    let post = client
        .post(format!("{}/forgot", app.url))
        .header("sec-fetch-site", "same-origin")
        .header("accept", "text/html")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let response = post.body(body).send().await.unwrap();
    let headers = response
        .headers()
        .iter()
        .filter(|(name, _)| *name != DATE && *name != "x-request-id");
    let mut headers: Vec<_> = headers
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    headers.sort();
    let status = response.status().as_u16();
    (status, headers, response.bytes().await.unwrap().to_vec())
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a11_a46_the_answer_has_the_same_bytes_for_everything_that_is_typed() {
    let (app, mut ada) = TestApp::with_administrator().await;
    mia(&app, &mut ada).await;
    invite(&mut ada, "inactive@engines.example").await;
    app.accept(&mut app.browser(), 1).await;
    deactivate(&app, "inactive@engines.example").await;
    assert!(
        ada.get("/users?status=inactive")
            .await
            .says("inactive@engines.example")
    );
    invite(&mut ada, "cancelled@engines.example").await;
    let list = ada.get("/users/invitations").await;
    ada.submit(&list, "cancel", &[]).await;
    invite(&mut ada, "pending@engines.example").await;
    let expected = raw_answer(&app, "nobody@engines.example").await;
    assert_eq!(expected.0, 303);
    for typed in [
        "ada@usher.example",
        "pending@engines.example",
        "cancelled@engines.example",
        "inactive@engines.example",
        "mia.okafor",
        "no address",
        "",
        "<script>",
    ] {
        assert_eq!(raw_answer(&app, typed).await, expected, "{typed:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn m_d4_a_reset_slip_is_printed_scanned_or_typed_and_sets_a_new_password() {
    log::keep();
    let (app, mut ada) = TestApp::with_administrator().await;
    let mut old = mia(&app, &mut ada).await;
    let list = ada.get("/users").await;
    let person = ada.get(&link_to(&list, "Mia Okafor")).await;
    let question = ada.get(&format!("{}/reset-slip", person.path)).await;
    assert!(person.html.contains(&format!("href=\"{}\"", question.path)));
    let sheet = ada.submit(&question, "print_reset_slip", &[]).await;
    assert_eq!(sheet.status, 200, "{}", sheet.text("main"));
    assert_eq!(sheet.headers["cache-control"], "no-store");
    let code = codes(&sheet).remove(0);
    let link = scan(&sheet, 1).await;
    let path = link.strip_prefix(&app.url).expect("our address").to_owned();
    let mut mia = app.browser();
    let form = type_code(&mut mia, &code.to_lowercase().replace('-', " ")).await;
    assert_eq!(form.path, path);
    assert!(form.says("mia.okafor") && form.says("Set a new password"));
    let back = set_password(&mut mia, &path).await;
    assert_eq!(back.path, "/?notice=password-set", "{}", back.text("main"));
    assert!(old.get("/").await.path.starts_with("/sign-in"));
    let dead = type_code(&mut app.browser(), &code).await;
    assert_eq!(dead.status, 422);
    let audit = ada.get("/audit").await;
    assert!(audit.says("Reset slip printed"));
    for secret in [code.as_str(), path.strip_prefix("/reset/").unwrap()] {
        assert!(!audit.html.contains(secret) && !log::holds(secret));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn m_d4_nobody_prints_a_reset_slip_who_may_not_nor_for_whom_it_is_not() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let mut mia = mia(&app, &mut ada).await;
    let list = ada.get("/users").await;
    let of_mia = format!("{}/reset-slip", link_to(&list, "Mia Okafor"));
    let of_ada = format!("{}/reset-slip", link_to(&list, "Ada Lovelace"));
    let question = ada.get(&of_mia).await;
    let fields = question.filled("print_reset_slip", &[]);
    let mut eve = app.another_business("Eve", "eve@mill.example").await;
    for (browser, status) in [(&mut mia, 403), (&mut eve, 404)] {
        let page = browser
            .post_from(&of_mia, "print_reset_slip", &fields, "same-origin")
            .await;
        assert_eq!(page.status, status, "{}", page.text("main"));
        assert!(codes(&page).is_empty());
    }
    let signed_out = app
        .browser()
        .post_from(&of_mia, "print_reset_slip", &fields, "same-origin")
        .await;
    assert!(signed_out.path.starts_with("/sign-in"));
    let own = ada.get(&of_ada).await;
    let refused = ada.submit(&own, "print_reset_slip", &[]).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.says("They sign in with an e-mail address"),
        "{}",
        refused.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_address_is_asked_for_confirmed_there_and_told_to_the_one_before() {
    log::keep();
    let (app, mut ada) = TestApp::with_administrator().await;
    let account = ada.get("/account").await;
    let typed = [("email", "countess@usher.example"), ("current", "not this one")];
    let refused = ada.submit(&account, "ask_for_own_address", &typed).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("not your present password") && !refused.html.contains("not this one"));
    let typed = [("email", "countess@usher.example"), ("current", PASSWORD)];
    let asked = ada.submit(&refused, "ask_for_own_address", &typed).await;
    assert_eq!(
        asked.path,
        "/account?notice=address-asked",
        "{}",
        asked.text("main")
    );
    let path = path_mailed(&app, "countess@usher.example", "/confirm-address/").await;
    let mut phone = app.browser();
    let page = phone.get(&path).await;
    phone.get(&path).await;
    assert!(page.says("countess@usher.example") && ada.get("/account").await.says("ada@usher.example"));
    let done = phone.submit(&page, "confirm_address", &[]).await;
    assert_eq!(done.path, "/confirm-address/done", "{}", done.text("main"));
    assert!(
        ada.get("/account").await.says("countess@usher.example"),
        "the session stays"
    );
    let again = phone
        .post_from(
            &path,
            "confirm_address",
            &page.filled("confirm_address", &[]),
            "same-origin",
        )
        .await;
    assert_eq!(again.status, 410);
    assert_eq!(
        app.browser()
            .sign_in("countess@usher.example", PASSWORD)
            .await
            .path,
        "/"
    );
    app.usher.deliver().await.unwrap();
    let told = app.mailbox.list();
    assert!(
        told.iter()
            .any(|mail| mail.to.as_str() == "ada@usher.example" && mail.subject.contains("was changed"))
    );
    assert!(!log::holds(path.strip_prefix("/confirm-address/").unwrap()));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_b11_an_administrator_proposes_an_address_on_the_persons_page_and_others_may_not() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let mut mia = mia(&app, &mut ada).await;
    let list = ada.get("/users").await;
    let (of_mia, of_ada) = (link_to(&list, "Mia Okafor"), link_to(&list, "Ada Lovelace"));
    let person = ada.get(&of_mia).await;
    let typed = [("email", "mia@engines.example")];
    let fields = person.filled("ask_for_address_of", &typed);
    let refused = mia
        .post_from(&of_mia, "ask_for_address_of", &fields, "same-origin")
        .await;
    assert_eq!(refused.status, 403);
    let asked = ada.submit(&person, "ask_for_address_of", &typed).await;
    assert!(
        asked.says("A mail went to the new address."),
        "{}",
        asked.text("main")
    );
    let own = ada.get(&of_ada).await;
    let refused = ada.submit(&own, "ask_for_address_of", &typed).await;
    assert!(refused.says("They run this server"), "{}", refused.text("main"));
    let nonsense = ada
        .submit(&person, "ask_for_address_of", &[("email", "mia@")])
        .await;
    assert_eq!(
        (nonsense.status.as_u16(), nonsense.value("email").as_str()),
        (422, "mia@")
    );
    let path = path_mailed(&app, "mia@engines.example", "/confirm-address/").await;
    let mut anywhere = app.browser();
    let page = anywhere.get(&path).await;
    anywhere.submit(&page, "confirm_address", &[]).await;
    assert!(ada.get("/users?q=mia@engines").await.says("mia@engines.example"));
}

#[tokio::test(flavor = "multi_thread")]
async fn my_account_saves_profile_choices_and_password_and_ends_sessions() {
    let (app, mut ada) = TestApp::with_administrator().await;
    assert!(ada.get("/").await.html.contains("href=\"/account\""));
    let page = ada.get("/account").await;
    let typed = [("first_name", "Augusta"), ("phone", "+44 20 1234567")];
    let saved = ada.submit(&page, "save_own_profile", &typed).await;
    assert!(saved.says("Saved."), "{}", saved.text("main"));
    assert_eq!(
        (saved.value("first_name"), saved.value("phone")),
        ("Augusta".into(), "+44 20 1234567".into())
    );
    let wrong = ada
        .submit(&saved, "save_own_profile", &[("first_name", ""), ("phone", "x")])
        .await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.says("Fill this in.") && wrong.says("Type a telephone number"));
    let typed = [("weekly_mail", "true"), ("language", "Deutsch")];
    let saved = ada.submit(&saved, "save_own_choices", &typed).await;
    assert!(
        saved.html.contains("value=\"de\" selected"),
        "{}",
        saved.text("main")
    );
    assert!(saved.says("Gespeichert."), "{}", saved.text("main"));
    ada.submit(&saved, "save_own_choices", &[("language", "English")])
        .await;

    let mut other = app.browser();
    other.sign_in("ada@usher.example", PASSWORD).await;
    let page = ada.get("/account").await;
    let typed = [("current", PASSWORD), ("password", NEW), ("repeated", "another")];
    let refused = ada.submit(&page, "change_own_password", &typed).await;
    assert!(refused.says("repetition differ"), "{}", refused.text("main"));
    for secret in [PASSWORD, NEW] {
        assert!(!refused.html.contains(secret));
    }
    assert_eq!(other.get("/account").await.path, "/account");
    let typed = [("current", PASSWORD), ("password", NEW), ("repeated", NEW)];
    let changed = ada.submit(&page, "change_own_password", &typed).await;
    assert!(
        changed.says("Your new password is set."),
        "{}",
        changed.text("main")
    );
    assert!(
        other.get("/account").await.path.starts_with("/sign-in"),
        "dead at the next request"
    );

    other.sign_in("ada@usher.example", NEW).await;
    let page = ada.get("/account").await;
    assert!(page.says("This session"));
    let ended = ada.submit(&page, "end_own_session", &[]).await;
    assert!(ended.says("Signed out there."), "{}", ended.text("main"));
    assert!(other.get("/account").await.path.starts_with("/sign-in"));
    let again = ada.submit(&page, "end_own_session", &[]).await;
    assert_eq!(again.status, 404);
    other.sign_in("ada@usher.example", NEW).await;
    let theirs = other.get("/account").await.filled("end_own_session", &[]);
    let mut eve = app.another_business("Eve", "eve@mill.example").await;
    let foreign = eve
        .post_from("/account", "end_own_session", &theirs, "same-origin")
        .await;
    assert_eq!(foreign.status, 404);
    let page = ada.get("/account").await;
    ada.submit(&page, "end_other_sessions", &[]).await;
    assert!(other.get("/account").await.path.starts_with("/sign-in"));
    assert_eq!(ada.get("/account").await.path, "/account");
    assert!(app.browser().get("/account").await.path.starts_with("/sign-in"));
}
