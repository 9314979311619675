//! Links that were used, ran out, were replaced, changed, or are for something else (A01, A05 to A07, A10).

use super::{BEA, CHARLES, LIST, OTHER, accept, filled_in, invitation, invited, mailed, post, users, with};
use crate::account::path_mailed;
use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::databases::on_both;
use crate::invite::invite;
use crate::slips::{codes, invite_employee, print, type_code};
use domain::Span;
use service::{Client, SignIn};

/// The pages that links lead to.
const PAGES: [&str; 6] = [
    "accept",
    "join",
    "setup",
    "reset",
    "confirm-address",
    "unsubscribe",
];

/// What the forms on them call, and on which page each stands.
const CALLS: [(&str, &str); 8] = [
    ("accept", "accept"),
    ("join", "accept"),
    ("enrol", "join"),
    ("set_up_instance", "setup"),
    ("set_up_business", "setup"),
    ("set_up_business_as", "setup"),
    ("reset_password", "reset"),
    ("confirm_address", "confirm-address"),
];

/// A live token for each page but the last, and that of a session: where it leads, if it leads anywhere, and itself.
async fn tokens(app: &TestApp, ada: &mut Browser) -> Vec<(String, String)> {
    let invitation = invited(app, ada, CHARLES).await.path;
    invite_employee(ada, "Mia", "").await;
    let code = codes(&print(ada).await).remove(0);
    let slip = type_code(&mut app.browser(), &code).await.path;
    let setup = app.further_setup_path().await;
    post(
        &mut app.browser(),
        "/forgot",
        "forgot",
        &[("email", "ada@usher.example")],
    )
    .await;
    let reset = path_mailed(app, "ada@usher.example", "/reset/").await;
    let new = [("email", "ada@new.example"), ("current", PASSWORD)];
    post(ada, "/account", "ask_for_own_address", &new).await;
    let address = path_mailed(app, "ada@new.example", "/confirm-address/").await;
    let typed = SignIn {
        name: "ada@usher.example".to_owned(),
        password: PASSWORD.to_owned(),
        keep: false,
    };
    let session = app.usher.sign_in(typed, &Client::default()).await.unwrap();
    let session = format!("/session/{}", session.token.expose());
    let paths = [invitation, slip, setup, reset, address, session];
    let mut tokens = Vec::new();
    for path in paths {
        let (page, token) = path[1..].split_once('/').unwrap();
        tokens.push((page.to_owned(), token.to_owned()));
    }
    tokens
}

/// All that any form on those pages asks for.
fn everything(token: &str) -> Vec<(&str, &str)> {
    vec![
        ("token", token),
        ("first_name", "Eve"),
        ("last_name", "Evil"),
        ("email", "eve@evil.example"),
        ("username", "eve.evil"),
        ("business", "Evil Ltd"),
        ("template", "general"),
        ("zone", "Europe/Berlin"),
        ("password", OTHER),
        ("repeated", OTHER),
    ]
}

/// What somebody makes of a token who wants it to pass for another.
fn tampered(token: &str) -> Vec<String> {
    let mut all: Vec<String> = (0..token.len())
        .map(|at| {
            let other = if token.as_bytes()[at] == b'A' { "B" } else { "A" };
            format!("{}{other}{}", &token[..at], &token[at + 1..])
        })
        .collect();
    all.extend([
        token[1..].to_owned(),
        token[..token.len() - 1].to_owned(),
        format!("{token}="),
        format!("{token}A"),
        format!("{token}%00"),
        format!("{token}%0a"),
        format!("%20{token}"),
        format!("{token}.{token}"),
        token.to_lowercase(),
        token.to_uppercase(),
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjaGFybGVzIn0.".to_owned(),
    ]);
    all.retain(|changed| changed != token);
    all
}

on_both! {
    async fn a01_an_accepted_link_is_spent_for_every_browser_and_for_ever(app: &TestApp) {
        app.clock.stop();
        let mut ada = app.administrator().await;
        let mailed = invited(app, &mut ada, CHARLES).await;
        let form = filled_in(app, &mailed).await;
        let mut charles = app.browser();
        assert_eq!(accept(&mut charles, &mailed.path, &form).await.path, "/welcome");
        let before = app.rows().await;
        for later in [Span::ZERO, Span::seconds(1), Span::days(8)] {
            app.clock.pass(later);
            for browser in [&mut charles, &mut app.browser()] {
                let opened = browser.get(&mailed.path).await;
                assert!(opened.says("Already accepted") && !opened.has_form("accept"), "{}", opened.text("main"));
                let again = accept(browser, &mailed.path, &form).await;
                for page in [opened, again] {
                    assert_eq!((page.status.as_u16(), page.path.as_str()), (410, mailed.path.as_str()));
                    assert!(!page.headers.contains_key("set-cookie"));
                }
            }
        }
        app.wrote_nothing_since(&before).await;
    }

    async fn a05_what_is_accepted_is_what_the_page_shows(app: &TestApp) {
        let mut ada = app.administrator().await;
        let (shown, other) = (invited(app, &mut ada, CHARLES).await, invited(app, &mut ada, BEA).await);
        let address = format!("{}?token={}", shown.path, other.token());
        let mut charles = app.browser();
        let page = charles.get(&address).await;
        assert!(page.says(CHARLES) && !page.says(BEA), "{}", page.text("main"));
        assert_eq!(page.value("token"), shown.token());

        let (of_shown, of_other) = (filled_in(app, &shown).await, filled_in(app, &other).await);
        let twice = [&of_shown[..], &[("token".to_owned(), other.token().to_owned())]].concat();
        for form in [&of_other, &with(&of_shown, "token", other.token()), &twice] {
            let refused = accept(&mut app.browser(), &shown.path, form).await;
            assert!(refused.status.is_client_error(), "{} {}", refused.path, refused.status);
        }
        assert_eq!(users(app).await, ["ada@usher.example"]);
        assert_eq!(accept(&mut charles, &address, &of_shown).await.path, "/welcome");
        assert_eq!(users(app).await, ["ada@usher.example", CHARLES]);
        assert!(app.browser().get(&other.path).await.has_form("accept"), "the other one waits as before");
    }

    async fn a06_a_token_opens_the_page_of_its_own_purpose_and_nothing_else(app: &TestApp) {
        app.clock.stop();
        let mut ada = app.administrator().await;
        let tokens = tokens(app, &mut ada).await;
        let before = app.rows().await;
        for (own, token) in &tokens {
            for page in PAGES {
                let opened = app.browser().get(&format!("/{page}/{token}")).await;
                let is_open = opened.html.contains(&format!("value=\"{token}\""));
                assert_eq!((opened.status == 200, is_open), (own == page, own == page), "{own} at {page}");
            }
            for (call, page) in CALLS {
                let path = format!("/{page}/{token}");
                for browser in [&mut app.browser(), &mut ada.clone()] {
                    if own != page {
                        let refused = post(browser, &path, call, &everything(token)).await;
                        assert!(refused.status.is_client_error(), "{own}: {call} {}", refused.status);
                    }
                }
            }
            post(&mut app.browser(), &format!("/unsubscribe/{token}"), "", &[]).await;
        }
        app.wrote_nothing_since(&before).await;
    }

    async fn a06_a_token_that_was_tampered_with_is_none(app: &TestApp) {
        let mut ada = app.administrator().await;
        let mailed = invited(app, &mut ada, CHARLES).await;
        let form = filled_in(app, &mailed).await;
        for token in tampered(mailed.token()) {
            let path = format!("/accept/{token}");
            let opened = app.browser().get(&path).await;
            assert_eq!((opened.status.as_u16(), opened.has_form("accept")), (404, false), "{token}");
            let refused = accept(&mut app.browser(), &path, &with(&form, "token", &token)).await;
            assert!(refused.status.is_client_error(), "{token}: {}", refused.status);
        }
        let other = TestApp::spawn().await;
        let mut elsewhere = other.administrator().await;
        let theirs = invited(&other, &mut elsewhere, CHARLES).await;
        let opened = app.browser().get(&theirs.path).await;
        assert_eq!(opened.status, 404, "a token of an instance with another key");
        assert_eq!(users(app).await, ["ada@usher.example"]);
        assert_eq!(accept(&mut app.browser(), &mailed.path, &form).await.path, "/welcome");
    }

    async fn a07_a_link_works_until_its_last_second_and_never_again_wherever_the_clock_goes(app: &TestApp) {
        app.clock.stop();
        let mut ada = app.administrator().await;
        let (in_time, late) = (invited(app, &mut ada, BEA).await, invited(app, &mut ada, CHARLES).await);
        let (bea, charles) = (filled_in(app, &in_time).await, filled_in(app, &late).await);
        app.clock.pass(Span::seconds(24 * 3_600 - 1));
        assert!(app.browser().get(&late.path).await.has_form("accept"));
        assert_eq!(accept(&mut app.browser(), &in_time.path, &bea).await.path, "/welcome");
        let is_dead = async || {
            let opened = app.browser().get(&late.path).await;
            let refused = accept(&mut app.browser(), &late.path, &charles).await;
            for page in [opened, refused] {
                assert_eq!(page.status, 410);
                assert!(page.says("Invitation Expired"), "{}", page.text("main"));
            }
        };
        for later in [Span::seconds(1), Span::seconds(1)] {
            app.clock.pass(later);
            is_dead().await;
        }
        while app.usher.expire().await.unwrap() {}
        app.clock.set_back(Span::hours(1));
        is_dead().await;
        assert_eq!(users(app).await, ["ada@usher.example", BEA]);
        app.is_sound().await;
    }

    async fn a10_resending_and_inviting_anew_kill_every_link_before(app: &TestApp) {
        app.clock.stop();
        let mut ada = app.administrator().await;
        let first = invited(app, &mut ada, CHARLES).await;
        let form_of_first = filled_in(app, &first).await;
        app.clock.pass(Span::minutes(1));
        let id = invitation(app, CHARLES).await;
        let resent = post(&mut ada, LIST, "resend", &[("id", &id)]).await;
        assert!(resent.path.contains("?resent="), "{}", resent.text("main"));
        let second = mailed(app, CHARLES, 2).await;
        let form_of_second = filled_in(app, &second).await;
        let mut charles = app.browser();
        assert!(charles.get(&first.path).await.says("newer invitation"));
        for code in [&first.code, &second.code] {
            let refused = accept(&mut charles, &first.path, &with(&form_of_first, "code", code)).await;
            assert_eq!(refused.status, 410, "{}", refused.text("main"));
        }
        let cancelled = post(&mut ada, LIST, "cancel", &[("id", &id)]).await;
        assert!(cancelled.path.contains("?cancelled="), "{}", cancelled.text("main"));
        app.clock.pass(Span::minutes(1));
        let sent = invite(&mut ada, CHARLES).await;
        assert!(sent.path.contains("?sent="), "{}", sent.text("main"));
        let third = mailed(app, CHARLES, 3).await;
        for (dead, form) in [(&first, &form_of_first), (&second, &form_of_second)] {
            for code in [&dead.code, &third.code] {
                let refused = accept(&mut charles, &dead.path, &with(form, "code", code)).await;
                assert_eq!(refused.status, 410, "{}", refused.text("main"));
            }
            assert_eq!(charles.get(&dead.path).await.status, 410);
        }
        assert_eq!(users(app).await, ["ada@usher.example"]);
        let form = filled_in(app, &third).await;
        assert_eq!(accept(&mut charles, &third.path, &form).await.path, "/welcome");
        app.is_sound().await;
    }
}
