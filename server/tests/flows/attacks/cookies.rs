//! The session's cookie where people come over https (A41).

use super::wire::{Answer, FORM, Wire, answer};
use crate::app::{PASSWORD, TestApp};
use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, COOKIE, SET_COOKIE};

/// Browsers send such a cookie over https alone, to this host alone, and take it from nobody else.
fn assert_of_this_host_alone(answer: &Answer) {
    let cookie = answer.headers[SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("__Host-usher="), "{cookie}");
    for attribute in ["; Path=/;", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
        assert!(cookie.contains(attribute), "{attribute}: {cookie}");
    }
    assert!(!cookie.contains("Domain="), "{cookie}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a41_over_https_the_session_is_a_secure_cookie_of_this_host_alone() {
    let app = TestApp::spawn_with(&[("public_url", "https://usher.example.org")]).await;
    app.set_up(&mut app.browser(), "ada@usher.example").await;
    let wire = Wire::to(&app);
    let typed = [("email", "ada@usher.example"), ("password", PASSWORD)];
    let let_in = wire.post("/sign-in", "", "sign_in", &typed).await;
    assert_of_this_host_alone(&let_in);
    let session = let_in.session().expect("signed in");
    let ours = |method, path| {
        let request = wire.request(method, path, "");
        request.header(COOKIE, format!("__Host-usher={session}"))
    };
    assert_eq!(answer(ours(Method::GET, "/account")).await.status, 200);
    // Whoever plants one from another host of the domain, or in clear, can't give it that name.
    let planted = wire.get("/account", &session).await;
    assert!(planted.asks_to_sign_in(), "{}", planted.status);
    let sign_out = ours(Method::POST, "/").header(CONTENT_TYPE, FORM);
    assert_of_this_host_alone(&answer(sign_out.body("call=sign_out")).await);
}
