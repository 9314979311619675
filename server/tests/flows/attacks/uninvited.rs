//! Joining without an invitation (A23).

use super::{OTHER, users};
use crate::app::TestApp;
use crate::databases::on_both;
use leptos::server_fn::axum::server_fn_paths;
use reqwest::{Client, Method};

/// What is answered to who is not signed in. Whoever adds to it says here why nobody gets in by it.
const OPEN: [&str; 15] = [
    "accept",            // asks for an invitation's token
    "ask_for_new",       // mails whoever invited; asks for a token
    "confirm_address",   // asks for a token
    "enrol",             // asks for a slip's token
    "find_slip",         // leads to where a slip's code stands for a token
    "forgot",            // mails the address that was typed
    "open_account_link", // shows
    "open_invitation",   // shows
    "open_setup",        // shows
    "open_slip",         // shows
    "reset_password",    // asks for a token
    "set_up_business",   // asks for a set-up link's token
    "set_up_instance",   // asks for the first set-up link's token
    "sign_in",           // asks for a password
    "sign_out",          // ends a session
];

/// Where other programs have people make accounts for themselves.
const ELSEWHERE: [&str; 12] = [
    "/register",
    "/signup",
    "/sign-up",
    "/join/new",
    "/users/new",
    "/users/sign_up",
    "/account/new",
    "/invite",
    "/setup",
    "/admin",
    "/oauth/authorize",
    "/.well-known/openid-configuration",
];

/// All that any function asks for, and a token that nobody made.
fn everything() -> Vec<(&'static str, &'static str)> {
    let nothing = "00000000-0000-7000-8000-000000000000";
    let mut fields: Vec<_> = ["id", "role", "business", "user", "app", "subscription"]
        .map(|name| (name, nothing))
        .into();
    fields.extend([
        ("token", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
        ("first_name", "Eve"),
        ("last_name", "Evil"),
        ("email", "eve@evil.example"),
        ("username", "eve.evil"),
        ("addresses", "eve@evil.example"),
        ("template", "general"),
        ("zone", "Europe/Berlin"),
        ("password", OTHER),
        ("repeated", OTHER),
        ("path", "/account"),
        ("search", ""),
        ("status", "all"),
        ("act", "sent"),
        ("one", nothing),
        ("two", "edit"),
        ("fields", ""),
    ]);
    fields
}

on_both! {
    async fn a23_nobody_makes_an_account_without_an_invitation(app: &TestApp) {
        app.administrator().await;
        let client = Client::new();
        let body = serde_urlencoded::to_string(everything()).unwrap();
        let mut open = Vec::new();
        for (path, method) in server_fn_paths() {
            let call = if method == Method::GET {
                client.get(format!("{}{path}?{body}&page=1", app.url))
            } else {
                let form = "application/x-www-form-urlencoded";
                client.post(format!("{}{path}", app.url)).header("content-type", form).body(body.clone())
            };
            let answer = call.header("sec-fetch-site", "same-origin").send().await.unwrap();
            assert!(!answer.headers().contains_key("set-cookie") || path == "/api/sign_out", "{path}");
            let status = answer.status().as_u16();
            if status != 401 {
                open.push(path.trim_start_matches("/api/"));
            }
        }
        open.sort_unstable();
        assert_eq!(open, OPEN, "what is answered without a session");
        for path in ELSEWHERE {
            let page = app.browser().get(path).await;
            let is_none = page.status == 404 || page.path.starts_with("/sign-in?next=");
            assert!(is_none && !page.html.contains("name=\"repeated\""), "{path} {} {}", page.status, page.path);
            for call in ["register", "sign_up", "create_user", "create_account", "set_up"] {
                let refused = app.browser().post_from(path, call, &[], "same-origin").await;
                let is_none = refused.status.is_client_error() || refused.path.starts_with("/sign-in");
                assert!(is_none, "{path} {call}: {} {}", refused.status, refused.path);
            }
        }
        assert_eq!(users(app).await, ["ada@usher.example"]);
    }
}
