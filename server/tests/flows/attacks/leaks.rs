//! Links, codes and passwords where they do not belong (A14 to A16).

use super::{BEA, CHARLES, LIST, Mailed, OTHER, accept, filled_in, hash, invitation, invited, mailed, post};
use crate::account::path_mailed;
use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::databases::on_both;
use crate::log;
use crate::page::Page;
use crate::slips::{codes, invite_employee, print, type_code};
use domain::Span;
use leptos::server_fn::axum::server_fn_paths;
use reqwest::header::{ACCEPT, CONTENT_TYPE, LOCATION, REFERER};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Response};
use scraper::{Html, Selector};
use service::Token;
use std::collections::BTreeSet;
use std::path::Path;

const CSV: &str = "text/csv; charset=utf-8";
const FORM: &str = "application/x-www-form-urlencoded";
/// Where a page can name something that a browser fetches or goes to.
const ADDRESSES: [&str; 11] = [
    "src",
    "href",
    "action",
    "formaction",
    "srcset",
    "imagesrcset",
    "poster",
    "data",
    "ping",
    "background",
    "manifest",
];

fn is_ours(address: &str) -> bool {
    let is_path = address.starts_with('/') && !address.starts_with("//") && !address.contains('\\');
    is_path || address.starts_with('#')
}

/// Asserts that the page sends its reader's browser nowhere but to us, and tells no other site where it came from.
fn leads_nowhere_else(page: &Page) {
    let html = Html::parse_document(&page.html);
    let all = Selector::parse("*").unwrap();
    for element in html.select(&all) {
        let element = element.value();
        assert_eq!(element.attr("style"), None, "{}", page.path);
        assert_ne!(element.attr("http-equiv"), Some("refresh"), "{}", page.path);
        for address in ADDRESSES.iter().filter_map(|name| element.attr(name)) {
            assert!(is_ours(address), "{address:?} on {}", page.path);
        }
    }
    assert_eq!(page.headers["referrer-policy"], "same-origin", "{}", page.path);
    assert!(!page.headers.contains_key("refresh"), "{}", page.path);
    for link in page.headers.get_all("link") {
        let targets = link.to_str().unwrap().split('<').skip(1);
        assert!({ targets }.all(is_ours), "{link:?} on {}", page.path);
    }
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    assert!(
        !policy.contains("http") && !policy.contains('*') && !policy.contains("data:"),
        "{policy}"
    );
}

/// Style sheets are fetched from ours, and must not fetch anything from elsewhere either.
fn read_styles(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        if entry.is_dir() {
            read_styles(&entry, into);
        } else {
            *into += &std::fs::read_to_string(&entry).unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a14_pages_behind_links_fetch_and_name_nothing_of_another_site() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let mailed = invited(&app, &mut ada, CHARLES).await;
    invite_employee(&mut ada, "Mia", "").await;
    let code = codes(&print(&mut ada).await).remove(0);
    let slip = type_code(&mut app.browser(), &code).await;
    post(
        &mut app.browser(),
        "/forgot",
        "forgot",
        &[("email", "ada@usher.example")],
    )
    .await;
    let reset = path_mailed(&app, "ada@usher.example", "/reset/").await;
    let wrong = super::with(&filled_in(&app, &mailed).await, "code", "0000-0000");
    let refused = accept(&mut app.browser(), &mailed.path, &wrong).await;
    let somebody_else = ada.get(&mailed.path).await;
    let setup = app.further_setup_path().await;
    let mut pages = vec![refused, somebody_else, slip];
    for path in [
        &mailed.path,
        &reset,
        &setup,
        "/accept/none",
        "/sign-in?next=/accept/none",
        "/asked",
        "/join",
    ] {
        pages.push(app.browser().get(path).await);
    }
    let id = invitation(&app, CHARLES).await;
    post(&mut ada, LIST, "cancel", &[("id", &id)]).await;
    pages.push(app.browser().get(&mailed.path).await);
    for page in &pages {
        leads_nowhere_else(page);
    }
    let mut styles = String::new();
    read_styles(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../style"),
        &mut styles,
    );
    assert!(
        styles.contains("@layer") && !styles.contains("//"),
        "a style sheet names another site"
    );
}

/// A post as a browser without JavaScript sends it, and what is answered before anything is followed.
async fn answer(app: &TestApp, path: &str, form: &[(String, String)]) -> Response {
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    let post = client
        .post(format!("{}{path}", app.url))
        .header("sec-fetch-site", "same-origin");
    let post = post
        .header(ACCEPT, "text/html")
        .header(REFERER, format!("{}{path}", app.url));
    let body = serde_urlencoded::to_string(form).unwrap();
    post.header(CONTENT_TYPE, FORM).body(body).send().await.unwrap()
}

/// The secrets of a whole life with Usher: each text stands for one that must be nowhere but with its holder.
async fn live(app: &TestApp, ada: &mut Browser) -> Vec<String> {
    let mailed = invited(app, ada, CHARLES).await;
    let form = filled_in(app, &mailed).await;
    let wrong = super::with(&form, "code", "0000-0000");
    for path in [&mailed.path, "/api/accept"] {
        let refused = answer(app, path, &wrong).await;
        assert_eq!(refused.status(), 422, "{path}");
        assert!(
            !refused.headers().contains_key(LOCATION),
            "nothing of it travels in an address"
        );
    }
    let joined = answer(app, &mailed.path, &form).await;
    assert_eq!(
        (joined.status().as_u16(), &joined.headers()[LOCATION]),
        (303, &"/welcome".parse().unwrap())
    );
    let cookie = joined.headers()["set-cookie"].to_str().unwrap().to_owned();
    let session = cookie.split(['=', ';']).nth(1).unwrap().to_owned();

    invite_employee(ada, "Mia", "").await;
    let code = codes(&print(ada).await).remove(0);
    let slip = type_code(&mut app.browser(), &code).await;
    let typed = [("password", PASSWORD), ("repeated", PASSWORD)];
    app.browser().submit(&slip, "enrol", &typed).await;
    post(&mut app.browser(), "/forgot", "forgot", &[("email", CHARLES)]).await;
    let reset = path_mailed(app, CHARLES, "/reset/").await;
    let form = app.browser().get(&reset).await;
    let typed = [("password", OTHER), ("repeated", OTHER)];
    let back = app.browser().submit(&form, "reset_password", &typed).await;
    assert_eq!(back.path, "/?notice=password-set");
    let setup = app.further_setup_path().await;
    app.browser().get(&setup).await;
    let of = |path: &str| path.rsplit('/').next().unwrap().to_owned();
    let secrets = [
        mailed.token().to_owned(),
        of(&slip.path),
        of(&reset),
        of(&setup),
        session,
    ];
    let typed = [&mailed.code, &code]
        .map(|code| [code.clone(), code.replace('-', "")])
        .concat();
    let passwords = [PASSWORD, OTHER].map(str::to_owned);
    [&secrets[..], &typed, &passwords].concat()
}

on_both! {
    async fn a15_secrets_stand_in_no_log_audit_address_or_file_of_the_database(app: &TestApp) {
        log::keep();
        let mut ada = app.administrator().await;
        let mut secrets = live(app, &mut ada).await;
        app.settled().await;
        // A fault in the middle of an answer, whose report goes to the log.
        let waiting = invited(app, &mut ada, BEA).await;
        secrets.push(waiting.token().to_owned());
        let form = filled_in(app, &waiting).await;
        app.texts("ALTER TABLE invitation_tokens RENAME TO mislaid").await;
        let broken = [app.browser().get(&waiting.path).await, accept(&mut app.browser(), &waiting.path, &form).await];
        app.texts("ALTER TABLE mislaid RENAME TO invitation_tokens").await;
        for page in &broken {
            assert_eq!(page.status, 500, "{}", page.text("main"));
            assert!(!page.says("mislaid") && !page.says("invitation_tokens"), "{}", page.text("main"));
        }
        let fault = if app.is_on_postgres() { "does not exist" } else { "no such table: invitation_tokens" };
        assert!(log::holds(fault), "it is in the log");

        let audit = [ada.get("/audit").await.html, ada.get("/audit/csv").await.html];
        let robots = [app.browser().get("/robots.txt").await.html, app.browser().get("/sitemap.xml").await.html];
        assert!(audit[0].contains(CHARLES) && audit[1].contains(CHARLES));
        for secret in &secrets {
            assert!(!log::holds(secret), "{secret} in the log");
            assert!(!audit.iter().chain(&robots).any(|text| text.contains(secret)), "{secret} on a page");
        }
        let mut is_kept = false;
        for path in app.files().await {
            let bytes = std::fs::read(&path).unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes);
            is_kept |= text.contains(CHARLES);
            let found = secrets.iter().find(|secret| text.contains(*secret));
            assert!(found.is_none(), "{found:?} in {}", path.display());
        }
        assert!(is_kept, "what is kept is found");
        let page = app.browser().get(&waiting.path).await;
        assert!(page.html.contains("<meta name=\"robots\" content=\"noindex\""), "search engines leave it out");
    }
}

/// All that links lead to from here, each address once, whatever the values in its query.
async fn crawl(browser: &mut Browser) -> Vec<Page> {
    let links = Selector::parse("a[href^='/'], form[method='get'][action^='/']").unwrap();
    let seen_as = |path: &str| {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let names: BTreeSet<_> = query
            .split('&')
            .filter_map(|pair| pair.split('=').next())
            .collect();
        format!("{path} {names:?}")
    };
    let mut waiting = vec!["/".to_owned(), LIST.to_owned(), format!("{LIST}?status=all")];
    let mut known: BTreeSet<String> = waiting.iter().map(|path| seen_as(path)).collect();
    let mut pages = Vec::new();
    while let Some(path) = waiting.pop() {
        let page = browser.get(&path).await;
        let html = Html::parse_document(&page.html);
        let found = html
            .select(&links)
            .filter_map(|link| link.attr("href").or(link.attr("action")));
        let new = found
            .filter(|path| known.insert(seen_as(path)))
            .map(str::to_owned);
        waiting.extend(new);
        pages.push(page);
    }
    pages
}

/// What the server functions that read answer to a script that knows them all.
async fn read_all(browser: &mut Browser) -> Vec<Page> {
    let mut pages = Vec::new();
    for (path, method) in server_fn_paths() {
        if method == Method::GET {
            for query in [
                "status=all&search=&page=1&part=invitations",
                "id=&path=/account&act=sent&one=&two=&app=",
            ] {
                pages.push(browser.get(&format!("{path}?{query}")).await);
            }
        }
    }
    pages
}

/// A token and a code as anybody could write them down.
fn writings(mailed: &Mailed) -> Vec<String> {
    let numbers = Token::parse(mailed.token()).unwrap().hash().0;
    let numbers = format!("{numbers:?}").replace(' ', "");
    let hex = hash(mailed.token());
    vec![
        "/accept/".to_owned(),
        mailed.token().to_owned(),
        mailed.code.clone(),
        mailed.code.replace('-', ""),
        hex.to_uppercase(),
        hex,
        numbers,
    ]
}

on_both! {
    async fn a16_nobody_is_shown_link_hash_or_code_of_an_invitation_that_waits(app: &TestApp) {
        app.clock.stop();
        let mut ada = app.administrator().await;
        let first = invited(app, &mut ada, CHARLES).await;
        let mut browsers = vec![ada.clone()];
        for (email, role) in [("vi@engines.example", "Viewer"), ("al@engines.example", "Admin")] {
            let form = ada.get("/users/invite").await;
            let typed = [("addresses", email), ("first_name", "Al"), ("last_name", "So"), ("role", role)];
            ada.submit(&form, "invite", &typed).await;
            let mailed = mailed(app, email, 1).await;
            let mut browser = app.browser();
            accept(&mut browser, &mailed.path, &filled_in(app, &mailed).await).await;
            browsers.push(browser);
        }
        app.clock.pass(Span::minutes(2));
        let id = invitation(app, CHARLES).await;
        let mut pages = vec![post(&mut ada, LIST, "resend", &[("id", &id)]).await];
        let second = mailed(app, CHARLES, 2).await;
        let edit = ada.get(&format!("{LIST}/{id}/edit")).await;
        pages.push(ada.submit(&edit, "edit_invitation", &[("role", "Viewer")]).await);
        pages.push(edit);
        let mut shown = Vec::new();
        for browser in &mut browsers {
            let mut all = crawl(browser).await;
            all.extend(read_all(browser).await);
            shown.push(all.iter().filter(|page| page.html.contains(CHARLES)).count());
            pages.extend(all);
        }
        assert!(shown[0] > 3 && shown[2] > 3, "the invitation is shown, and much is read: {shown:?}");
        let is_table = |page: &Page| page.headers.get("content-type").is_some_and(|kind| kind == CSV);
        assert!(pages.iter().any(is_table), "tables are taken");
        for writing in [writings(&first), writings(&second)].concat() {
            let found = pages.iter().find(|page| page.html.contains(&writing));
            assert!(found.is_none(), "{writing} at {}", found.unwrap().path);
        }
    }
}
