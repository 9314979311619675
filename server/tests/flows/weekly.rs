//! The weekly mail over HTTP: choosing its time, and ending it by its link [M-A5].

use crate::app::{TestApp, until};
use crate::browser::Browser;
use crate::log;
use crate::messages::{both, write};
use crate::page::Page;
use crate::processes::change;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Response};

const BOX: &str = "name=\"weekly_mail\"";

async fn choose(browser: &mut Browser, typed: &[(&str, &str)]) -> Page {
    let page = browser.get("/account").await;
    let typed = [&[("weekly_mail", "true")], typed].concat();
    browser.submit(&page, "save_own_choices", &typed).await
}

/// Whether the box is ticked under My account.
async fn is_on(browser: &mut Browser) -> bool {
    let page = browser.get("/account").await;
    let (_, after) = page.html.split_once(BOX).expect("the box");
    let (tag, _) = after.split_once('>').unwrap();
    let (before, _) = page.html.split_once(BOX).unwrap();
    let tag = format!("{}{tag}", before.rsplit('<').next().unwrap());
    tag.contains("checked")
}

/// The path of the link in a mail that tells Bea, who chose it, of a message that waits.
async fn path_mailed(app: &TestApp, ada: &mut Browser, bea: &mut Browser) -> String {
    assert_eq!(choose(bea, &[]).await.path, "/account?notice=saved");
    write(ada, "Bea", "The crane is ours on Thursday.").await;
    change(
        app,
        "UPDATE weekly_mails SET next_at = (SELECT MAX(created_at) FROM outbox)",
    )
    .await;
    let mail = until("the weekly mail", async || {
        app.usher.send_weekly().await.unwrap();
        app.usher.deliver().await.unwrap();
        let mut mails = app.mailbox.list().into_iter();
        mails.find(|mail| mail.subject.starts_with("Your week"))
    })
    .await;
    assert_eq!(mail.subject, "Your week at Engines Ltd");
    assert!(!mail.text.contains("crane") && !mail.html.contains("crane"));
    let mut words = mail.text.split_whitespace();
    let link = words.find(|word| word.contains("/unsubscribe/")).unwrap();
    link.strip_prefix(&app.url).expect("our address").to_owned()
}

/// A request of a program without cookies, as a mail provider sends it.
async fn request(app: &TestApp, method: Method, path: &str, headers: &[(&str, &str)]) -> Response {
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    let mut request = client.request(method, format!("{}{path}", app.url));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = "List-Unsubscribe=One-Click";
    let form = "application/x-www-form-urlencoded";
    let request = request.header(CONTENT_TYPE, form).body(body);
    request.send().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a5_day_hour_and_zone_are_chosen_under_my_account_and_by_an_administrator() {
    let (_app, mut ada, mut bea) = both().await;
    let typed = [
        ("weekly_day", "friday"),
        ("weekly_hour", "18"),
        ("zone", "Asia/Tokyo"),
    ];
    assert!(choose(&mut bea, &typed).await.says("Saved."));
    let page = bea.get("/account").await;
    assert_eq!(page.value("zone"), "Asia/Tokyo");
    for chosen in ["friday", "18"] {
        let option = page
            .html
            .split("<option")
            .find(|option| option.contains(&format!("value=\"{chosen}\"")));
        assert!(option.unwrap().contains("selected"), "{chosen}");
    }
    for (typed, said) in [
        (
            [("zone", "Mars/Olympus"), ("weekly_hour", "7")],
            "Choose a time zone",
        ),
        ([("zone", ""), ("weekly_hour", "24")], "one of the choices"),
    ] {
        let mut fields = page.filled("save_own_choices", &[("zone", typed[0].1)]);
        for (name, value) in &mut fields {
            if name == "weekly_hour" {
                *value = typed[1].1.to_owned();
            }
        }
        let refused = bea
            .post_from("/account", "save_own_choices", &fields, "same-origin")
            .await;
        assert_eq!(refused.status, 422, "{said}: {}", refused.text("main"));
    }
    let people = ada.get("/users?q=Bea").await;
    let path = people
        .html
        .split("href=\"/users/")
        .filter_map(|rest| rest.split('"').next());
    let path = path.into_iter().find(|id| id.len() == 36).unwrap();
    let person = ada.get(&format!("/users/{path}")).await;
    assert!(
        person.says("Friday, 18:00 (Asia/Tokyo)"),
        "{}",
        person.text("main")
    );
    let form = ada.get(&format!("/users/{path}?form=options")).await;
    let typed = [("weekly_day", "sunday"), ("weekly_hour", "5"), ("zone", "")];
    ada.submit(&form, "set_person_options", &typed).await;
    let person = ada.get(&format!("/users/{path}")).await;
    assert!(person.says("Sunday, 05:00"), "{}", person.text("main"));
    assert!(ada.get("/audit").await.says("sunday 05:00"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a5_opening_the_link_changes_nothing_and_its_button_ends_this_mail_without_signing_in() {
    let (app, mut ada, mut bea) = both().await;
    let path = path_mailed(&app, &mut ada, &mut bea).await;
    let mut stranger = app.browser();
    for _ in 0..3 {
        let page = stranger.get(&path).await;
        assert_eq!(page.status, 200, "{}", page.text("body"));
        assert!(page.says("Engines Ltd") && page.says("End the weekly e-mail"));
        assert!(!page.html.contains("Bea") && !page.html.contains("bea@engines.example"));
        request(&app, Method::HEAD, &path, &[]).await;
    }
    assert!(is_on(&mut bea).await);
    // The form has no field: it posts to the page's own address.
    let ended = stranger.post_from(&path, "", &[], "same-origin").await;
    assert_eq!((ended.status.as_u16(), ended.path.as_str()), (200, path.as_str()));
    assert!(ended.says("The weekly e-mail is off") && ended.says("under My account"));
    assert!(!ended.html.contains("Bea"));
    assert!(!is_on(&mut bea).await);
    assert!(stranger.get(&path).await.says("The weekly e-mail is off"));
    choose(&mut bea, &[]).await;
    assert!(is_on(&mut bea).await && stranger.get(&path).await.says("End the weekly e-mail"));
    let audit = ada.get("/audit").await;
    assert!(audit.says("weekly e-mail"), "{}", audit.text("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a5_one_click_of_a_mail_program_ends_it_from_anywhere_and_answers_without_a_redirect() {
    log::keep();
    let (app, mut ada, mut bea) = both().await;
    let path = path_mailed(&app, &mut ada, &mut bea).await;
    for headers in [
        &[][..],
        &[],
        &[
            ("origin", "https://mail.example"),
            ("sec-fetch-site", "cross-site"),
        ],
    ] {
        let answer = request(&app, Method::POST, &path, headers).await;
        assert_eq!(answer.status(), 200, "{headers:?}");
        assert!(!is_on(&mut bea).await);
    }
    let html = request(&app, Method::POST, &path, &[(ACCEPT.as_str(), "text/html")]).await;
    assert!(html.text().await.unwrap().contains("The weekly e-mail is off"));
    // Whatever the body is.
    let client = Client::new();
    let parts =
        "--cut\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--cut--\r\n";
    let post = client.post(format!("{}{path}", app.url));
    let post = post
        .header(CONTENT_TYPE, "multipart/form-data; boundary=cut")
        .body(parts);
    assert_eq!(post.send().await.unwrap().status(), 200);
    // Everybody else's posts come from our own pages, as before.
    for elsewhere in [
        "/sign-in",
        "/unsubscribe/",
        "/unsubscribe/short",
        &format!("{path}/more"),
        "/api/sign_out",
    ] {
        let answer = request(&app, Method::POST, elsewhere, &[]).await;
        assert_eq!(answer.status(), 403, "{elsewhere}");
    }
    for method in [Method::PUT, Method::DELETE] {
        let answer = request(&app, method.clone(), &path, &[]).await;
        assert!(answer.status().is_client_error(), "{method}");
    }
    // A link that leads nowhere says the same of everybody, and changes nothing.
    choose(&mut bea, &[]).await;
    let wrong = format!("/unsubscribe/{}", "A".repeat(43));
    for method in [Method::GET, Method::POST] {
        let answer = request(&app, method, &wrong, &[(ACCEPT.as_str(), "text/html")]).await;
        assert_eq!(answer.status(), 410);
        assert!(
            answer
                .text()
                .await
                .unwrap()
                .contains("This link is not valid any more")
        );
    }
    assert!(is_on(&mut bea).await);
    let secret = path.rsplit('/').next().unwrap();
    assert!(log::holds("answered") && !log::holds(secret));
}
