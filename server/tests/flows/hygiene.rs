//! What holds for every answer.

use crate::app::TestApp;
use reqwest::{Client, Method, StatusCode};

#[tokio::test(flavor = "multi_thread")]
async fn pages_carry_their_headers_and_a_policy_with_a_nonce_of_their_own() {
    let app = TestApp::spawn().await;
    let mut nonces = Vec::new();
    for path in ["/sign-in", "/nowhere", "/accept/x", "/sign-in"] {
        let page = app.browser().get(path).await;
        let policy = page.headers["content-security-policy"]
            .to_str()
            .unwrap()
            .to_owned();
        assert!(
            policy.contains("script-src 'nonce-") && policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        assert!(!policy.contains("unsafe-inline"));
        assert_eq!(page.headers["cache-control"], "no-store", "{path}");
        assert_eq!(page.headers["x-content-type-options"], "nosniff");
        assert_eq!(page.headers["referrer-policy"], "same-origin");
        nonces.push(policy);
    }
    nonces.sort();
    nonces.dedup();
    assert_eq!(nonces.len(), 4, "no nonce is used twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn a43_a_post_from_another_site_is_refused_and_writes_nothing() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let form = ada.get("/users/invite").await;
    let fields = form.filled(
        "invite",
        &[("addresses", "eve@engines.example"), ("role", "User")],
    );
    for site in ["cross-site", "same-site"] {
        let page = ada.post_from("/users/invite", "invite", &fields, site).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.says("Nothing was changed"));
    }
    assert!(!ada.get("/users/invitations").await.says("eve@engines.example"));
    let silent = Client::new()
        .post(format!("{}/api/invite", app.url))
        .send()
        .await
        .unwrap();
    assert_eq!(silent.status(), StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_methods_large_bodies_and_unknown_pages_are_told_so() {
    let app = TestApp::spawn().await;
    let client = Client::new();
    for method in [Method::TRACE, Method::PUT, Method::DELETE, Method::OPTIONS] {
        let response = client
            .request(method, format!("{}/sign-in", app.url))
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
    }
    let fields = [("email".to_owned(), "x".repeat(70_000))];
    let page = app
        .browser()
        .post_from("/sign-in", "sign_in", &fields, "same-origin")
        .await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    let (_app, mut ada) = TestApp::with_administrator().await;
    assert_eq!(ada.get("/nowhere").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_address_is_answered_in_the_frame_of_whoever_is_signed_in() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let page = ada.get("/nowhere").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(
        page.text("main").contains("There is nothing here"),
        "{}",
        page.html
    );
    assert!(
        page.text("nav").contains("Dashboard") && page.has_form("sign_out"),
        "{}",
        page.text("body")
    );
    let page = app.browser().get("/dev/nowhere").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(
        page.text("main").contains("There is nothing here"),
        "{}",
        page.html
    );
    assert!(!page.says("Dashboard"), "{}", page.text("body"));
}

#[tokio::test(flavor = "multi_thread")]
async fn health_is_told_to_everybody() {
    let app = TestApp::spawn().await;
    for path in ["/health/live", "/health/ready"] {
        assert_eq!(app.browser().get(path).await.status, StatusCode::OK);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_that_calls_what_is_not_there_gets_a_refusal_it_can_read() {
    let app = TestApp::spawn().await;
    let client = Client::new();
    let call = async |method: Method, path: &str| {
        let request = client.request(method, format!("{}{path}", app.url));
        let response = request
            .header("sec-fetch-site", "same-origin")
            .send()
            .await
            .unwrap();
        (
            response.status().as_u16(),
            response.headers().get("allow").cloned(),
            response.text().await.unwrap(),
        )
    };
    let (status, _, body) = call(Method::POST, "/api/nothing").await;
    assert_eq!(
        (status, body.as_str()),
        (404, r#"{"why":"NotFound","when":null}"#)
    );
    let (status, allow, body) = call(Method::GET, "/api/invite").await;
    assert_eq!(
        (status, body.as_str()),
        (405, r#"{"why":"Unreadable","when":null}"#)
    );
    assert_eq!(allow.unwrap(), "POST");
    for (method, path) in [
        (Method::POST, "/api/invite"),
        (Method::POST, "/api/resend"),
        (Method::POST, "/api/create_unit"),
        (Method::GET, "/api/invite_form"),
        (Method::GET, "/api/dashboard_page"),
    ] {
        let (status, _, body) = call(method, path).await;
        assert!(status == 401 || status == 422, "{path}: {status} {body}");
        assert!(body.starts_with(r#"{"why":"#), "{path}: {body}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_gallery_of_components_is_the_demos() {
    let app = TestApp::spawn().await;
    let page = app.browser().get("/dev/components").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.says("There is nothing here") && !page.says("Maximiliane"));
    let demo = TestApp::spawn_with(&[("demo", "true")]).await;
    let page = demo.browser().get("/dev/components").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("Maximiliane"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a37_a_field_that_is_a_list_an_object_or_there_twice_is_refused_and_invites_nobody() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let form = ada.get("/users/invite").await;
    let role = form
        .filled("invite", &[("addresses", "x"), ("role", "User")])
        .into_iter()
        .find(|(name, _)| name == "role")
        .unwrap()
        .1;
    let names = "first_name=Eve&last_name=Evil";
    let form_type = "application/x-www-form-urlencoded";
    for (kind, body) in [
        (
            form_type,
            format!("addresses=eve@x.example&addresses=eva@x.example&{names}&role={role}"),
        ),
        (
            form_type,
            format!("addresses[]=eve@x.example&addresses[]=eva@x.example&{names}&role={role}"),
        ),
        (
            form_type,
            format!("addresses[a]=eve@x.example&{names}&role={role}"),
        ),
        (
            "application/json",
            format!(
                r#"{{"addresses":["eve@x.example","eva@x.example"],"first_name":"Eve","last_name":"Evil","role":"{role}"}}"#
            ),
        ),
        (
            "text/plain",
            format!("addresses=eve@x.example&{names}&role={role}"),
        ),
    ] {
        for path in ["/api/invite", "/users/invite"] {
            let fields = if path == "/api/invite" {
                body.clone()
            } else {
                format!("{body}&call=invite")
            };
            let page = ada.post_raw(path, kind, fields).await;
            assert!(page.status.is_client_error(), "{path} {body}: {}", page.status);
        }
    }
    let list = ada.get("/users/invitations?status=all").await;
    assert!(!list.says("@x.example"), "{}", list.text("main"));
    assert!(app.mailbox.list().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a50_a_name_of_html_is_shown_as_text_where_the_server_draws_a_part_of_a_page() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    let page = ada.get("/settings/apps").await;
    let name = [("name", "<img src=x onerror=alert(1)>")];
    let made = ada.submit(&page, "create_app", &name).await;
    let asked = ada.get("/api/settings_page?part=apps").await;
    let form = ada.get("/settings/record-sets?form=new").await;
    let set = ada.submit(&form, "create_record_set", &name).await;
    let form = ada.get("/settings/roles?form=new").await;
    let named = [name[0], ("description", name[0].1)];
    let role = ada.submit(&form, "create_role", &named).await;
    for answer in [made, asked, set, role] {
        assert!(answer.html.contains("&lt;img src=x"), "{}", answer.html);
        assert!(!answer.html.contains("<img src=x"), "{}", answer.html);
    }
}
