//! Other people's names, sessions and passwords at acceptance and before it (A03, A04, A08, A09, A20).

use super::{
    BEA, CHARLES, LIST, Mailed, OTHER, accept, bytes, filled_in, hash, invitation, invited, is_inside,
    mailed, post, users, with,
};
use crate::account::{path_mailed, raw_answer};
use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::databases::on_both;
use crate::invite::invite;
use crate::slips::{codes, invite_employee, print, type_code};
use domain::Span;

const FORM: &str = "application/x-www-form-urlencoded";
const OTTO: &str = "otto@mill.example";

/// Names for whom an account is for, as other forms and other programs have them.
const SOMEBODY_ELSE: [(&str, &str); 8] = [
    ("email", "eve@evil.example"),
    ("e-mail", "eve@evil.example"),
    ("addresses", "eve@evil.example"),
    ("to", "eve@evil.example"),
    ("username", "eve"),
    ("sign_in_name", "eve@evil.example"),
    ("user[email]", "eve@evil.example"),
    ("whom", "existing"),
];

fn posing(form: Vec<(String, String)>) -> Vec<(String, String)> {
    let others = SOMEBODY_ELSE.map(|(name, value)| (name.to_owned(), value.to_owned()));
    form.into_iter().chain(others).collect()
}

/// Whether somebody signs in with it.
async fn opens(app: &TestApp, name: &str, password: &str) -> bool {
    let mut browser = app.browser();
    browser.sign_in(name, password).await;
    is_inside(&mut browser).await
}

/// What is answered to an address, to the byte, without that.
async fn told(ada: &mut Browser, address: &str) -> (u16, String) {
    let page = invite(ada, address).await;
    (page.status.as_u16(), bytes(&page).replace(address, "…"))
}

/// The form for a new account as somebody makes it up who was shown none.
fn made_up(mailed: &Mailed) -> Vec<(String, String)> {
    let fields = [
        ("token", mailed.token()),
        ("first_name", "Eve"),
        ("last_name", "Evil"),
        ("code", &mailed.code),
        ("password", OTHER),
        ("repeated", OTHER),
    ];
    fields
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

on_both! {
    async fn a03_an_account_is_for_the_invited_address_whatever_the_form_says(app: &TestApp) {
        let mut ada = app.administrator().await;
        let mailed = invited(app, &mut ada, CHARLES).await;
        let form = posing(filled_in(app, &mailed).await);
        let welcome = accept(&mut app.browser(), &mailed.path, &form).await;
        assert_eq!(welcome.path, "/welcome", "{}", welcome.text("main"));

        let mailed = invited(app, &mut ada, BEA).await;
        let form = posing(filled_in(app, &mailed).await);
        let body = serde_urlencoded::to_string(form).unwrap();
        let mut script = app.browser();
        script.post_raw("/api/accept", FORM, body).await;
        assert!(is_inside(&mut script).await);
        assert_eq!(users(app).await, ["ada@usher.example", BEA, CHARLES]);
        assert!(opens(app, CHARLES, PASSWORD).await && opens(app, BEA, PASSWORD).await);

        invite_employee(&mut ada, "Mia", "").await;
        let code = codes(&print(&mut ada).await).remove(0);
        let mut mia = app.browser();
        let form = type_code(&mut mia, &code).await;
        let mut fields = form.filled("enrol", &[("password", PASSWORD), ("repeated", PASSWORD)]);
        fields.extend([("email".to_owned(), "eve@evil.example".to_owned())]);
        assert_eq!(mia.post_from(&form.path, "enrol", &fields, "same-origin").await.path, "/welcome");
        assert_eq!(users(app).await, ["ada@usher.example", BEA, CHARLES, "mia.okafor"]);
    }

    async fn a04_whoever_is_signed_in_as_somebody_else_gets_nothing_of_an_invitation(app: &TestApp) {
        app.clock.stop();
        let mut ada = app.administrator().await;
        let mailed = invited(app, &mut ada, CHARLES).await;
        let form = filled_in(app, &mailed).await;
        let before = app.rows().await;
        let shown = ada.get(&mailed.path).await;
        assert!(shown.says("This invitation is for somebody else"), "{}", shown.text("main"));
        assert!(!shown.has_form("accept") && !shown.has_form("join"));
        for call in ["accept", "join"] {
            let refused = ada.post_from(&mailed.path, call, &form, "same-origin").await;
            assert_eq!(refused.status, 422, "{call}: {}", refused.text("main"));
        }
        app.wrote_nothing_since(&before).await;

        let switched = ada.submit(&shown, "sign_out", &[]).await;
        assert_eq!(switched.path, mailed.path, "signing out is a step of its own");
        assert!(!is_inside(&mut ada).await);
        let welcome = accept(&mut ada, &mailed.path, &form).await;
        assert!(welcome.path == "/welcome" && welcome.says("Charles"), "{}", welcome.text("body"));
        let roles = "SELECT u.sign_in_name || ': ' || r.name FROM members m JOIN users u ON u.id = m.user_id
                     JOIN roles r ON r.id = m.role_id ORDER BY 1";
        assert_eq!(app.texts(roles).await, ["ada@usher.example: Admin", "charles@engines.example: User"]);
    }

    async fn a08_a_forgotten_password_brings_nobody_in_who_did_not_accept(app: &TestApp) {
        app.clock.stop();
        let mut ada = app.administrator().await;
        invited(app, &mut ada, CHARLES).await;
        app.clock.pass(Span::hours(25));
        ada.sign_in("ada@usher.example", PASSWORD).await;
        invited(app, &mut ada, BEA).await;
        let id = invitation(app, BEA).await;
        post(&mut ada, LIST, "cancel", &[("id", &id)]).await;
        let pending = invited(app, &mut ada, "dora@engines.example").await;
        let expected = raw_answer(app, "nobody@engines.example").await;
        for recorded in [false, true] {
            for address in [CHARLES, BEA, "dora@engines.example"] {
                assert_eq!(raw_answer(app, address).await, expected, "{address}");
            }
            app.settled().await;
            if !recorded {
                while app.usher.expire().await.unwrap() {}
                app.clock.pass(Span::minutes(2));
            }
        }
        let mails = app.mailbox.list();
        let count = |to: &str| mails.iter().filter(|mail| mail.to.as_str() == to).count();
        assert_eq!((count(CHARLES), count(BEA), count("nobody@engines.example")), (1, 1, 0));
        assert!(mails.iter().all(|mail| !mail.text.contains("/reset/")), "no way to set a password");
        let again = mailed(app, "dora@engines.example", 2).await;
        assert_eq!(again.path, pending.path, "who is invited still gets the invitation once more");
        raw_answer(app, "ada@usher.example").await;
        path_mailed(app, "ada@usher.example", "/reset/").await;
    }

    async fn a09_nobody_gives_an_invited_person_a_first_password_without_link_and_code(app: &TestApp) {
        let mut ada = app.administrator().await;
        let mailed = invited(app, &mut ada, CHARLES).await;
        let id = invitation(app, CHARLES).await;
        let (token, hash) = (mailed.token(), hash(mailed.token()));
        for password in ["", PASSWORD, token, &mailed.code] {
            assert!(!opens(app, CHARLES, password).await, "signs in with {password:?}");
        }
        let user = app.text("SELECT id FROM users").await;
        for cookie in [token, &hash, &hash[..43], &mailed.code, &id, &user, "admin", &"A".repeat(43)] {
            let mut forged = Browser::sending(&app.url, &[("cookie", &format!("usher={cookie}"))]);
            assert!(!is_inside(&mut forged).await, "{cookie}");
            let passwords = [("current", ""), ("password", OTHER), ("repeated", OTHER), ("email", CHARLES)];
            for call in ["change_own_password", "ask_for_own_address", "save_own_profile"] {
                let refused = post(&mut forged, "/account", call, &passwords).await;
                assert!(refused.path.starts_with("/sign-in"), "{cookie} {call}: {}", refused.path);
            }
            let refused = post(&mut forged, &mailed.path, "join", &[("token", token), ("code", &mailed.code)]).await;
            assert_eq!(refused.status, 401, "{cookie}");
        }
        for (page, call) in [
            ("reset", "reset_password"),
            ("join", "enrol"),
            ("confirm-address", "confirm_address"),
            ("setup", "set_up_business"),
        ] {
            let form = made_up(&mailed);
            let mut fields = vec![("username", "charles"), ("email", CHARLES), ("zone", "Europe/Berlin")];
            fields.extend(form.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            let refused = post(&mut app.browser(), &format!("/{page}/{token}"), call, &fields).await;
            assert!(refused.status.is_client_error(), "{call}: {}", refused.status);
        }
        let typed = type_code(&mut app.browser(), &mailed.code).await;
        assert_eq!(typed.status, 422, "{}", typed.text("main"));
        let form = filled_in(app, &mailed).await;
        let without = with(&form, "code", "");
        assert_eq!(accept(&mut app.browser(), &mailed.path, &without).await.status, 422);
        assert_eq!(users(app).await, ["ada@usher.example"]);
        assert_eq!(accept(&mut app.browser(), &mailed.path, &form).await.path, "/welcome");
    }

    async fn a20_an_account_that_is_there_keeps_password_and_role_whoever_is_invited(app: &TestApp) {
        let mut ada = app.administrator().await;
        let mut otto = app.another_business("Otto", OTTO).await;
        let to_otto = invited(app, &mut ada, OTTO).await;
        let refused = accept(&mut app.browser(), &to_otto.path, &made_up(&to_otto)).await;
        assert!(refused.status.is_client_error() && refused.says("Sign in"), "{}", refused.text("main"));
        assert!(opens(app, OTTO, PASSWORD).await && !opens(app, OTTO, OTHER).await);

        // Two invitations were open when there was no account yet.
        let here = invited(app, &mut ada, CHARLES).await;
        invite(&mut otto, CHARLES).await;
        let there = mailed(app, CHARLES, 2).await;
        let (form, stale) = (filled_in(app, &here).await, made_up(&there));
        assert!(app.browser().get(&there.path).await.has_form("accept"));
        let mut charles = app.browser();
        assert_eq!(accept(&mut charles, &here.path, &form).await.path, "/welcome");
        let refused = accept(&mut app.browser(), &there.path, &stale).await;
        assert!(refused.status.is_client_error() && refused.says("Sign in"), "{}", refused.text("main"));
        assert!(opens(app, CHARLES, PASSWORD).await && !opens(app, CHARLES, OTHER).await);
        let offer = charles.get(&there.path).await;
        let joined = charles.submit(&offer, "join", &[("code", &there.code)]).await;
        assert_eq!(joined.path, "/welcome", "{}", joined.text("main"));
        let kept = "SELECT b.name || ': ' || u.sign_in_name || ': ' || r.name FROM members m
                    JOIN users u ON u.id = m.user_id JOIN roles r ON r.id = m.role_id
                    JOIN businesses b ON b.id = m.business_id ORDER BY 1";
        assert_eq!(app.texts(kept).await, [
            "Engines Ltd: ada@usher.example: Admin",
            "Engines Ltd: charles@engines.example: User",
            "Mill & Sons: charles@engines.example: User",
            "Mill & Sons: otto@mill.example: Admin",
        ]);
        assert!(opens(app, CHARLES, PASSWORD).await && !opens(app, CHARLES, OTHER).await);
    }

    async fn a20_members_the_invited_and_the_deactivated_are_refused_alike(app: &TestApp) {
        let mut ada = app.administrator().await;
        let mailed = invited(app, &mut ada, CHARLES).await;
        let form = filled_in(app, &mailed).await;
        accept(&mut app.browser(), &mailed.path, &form).await;
        let active = told(&mut ada, CHARLES).await;
        assert!(active.1.contains("be invited"), "{}", active.1);
        invited(app, &mut ada, BEA).await;
        let pending = told(&mut ada, BEA).await;
        let member = app.text("SELECT id FROM members WHERE first_name = 'Charles'").await;
        post(&mut ada, &format!("/users/{member}"), "deactivate", &[("id", &member)]).await;
        assert!(!opens(app, CHARLES, PASSWORD).await);
        let inactive = told(&mut ada, CHARLES).await;
        assert_eq!((&pending, &inactive), (&active, &active));
        assert!(!opens(app, CHARLES, PASSWORD).await, "nor does it let them in again");
        assert_eq!(app.mailbox.list().len(), 2, "and nobody is mailed");
    }
}
