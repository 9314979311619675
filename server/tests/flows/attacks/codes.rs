//! Guessing and passing on what is typed (A17 to A19).

use super::{BEA, CHARLES, LIST, accept, bytes, filled_in, invited, post, users, with};
use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::databases::on_both;
use crate::page::Page;
use crate::slips::{codes, invite_employee, print, scan, type_code};
use domain::Span;
use futures::future::join_all;
use service::{Client, SignIn};

/// Ways to write a wrong code that a count by its letters would take for different ones, or for none.
fn disguised(number: usize) -> String {
    let ways = [
        "00000000",
        "0000-0000",
        " 0000 0000 ",
        "oooo-oooo",
        "0000\u{0}0000",
        "0000\n0000",
        "００００００００",
        "0000-0001\r\n",
        "' OR '1'='1",
        "",
    ];
    ways[number % ways.len()].to_owned()
}

/// A browser that says that it speaks for somebody else each time.
fn from_elsewhere(app: &TestApp, number: usize) -> Browser {
    let told = format!("198.51.100.7, 10.1.{}.{}", number / 250, number % 250);
    let headers = ["x-forwarded-for", "x-real-ip", "forwarded"].map(|name| (name, told.as_str()));
    Browser::sending(&app.url, &headers)
}

/// How many tries the page says are left.
fn are_left(page: &Page) -> usize {
    let said = page.text("#code-error");
    ["too often", "One more try", "2 tries", "3 tries", "4 tries"]
        .iter()
        .position(|left| said.contains(left))
        .unwrap_or_else(|| panic!("{} {}", page.status, page.text("main")))
}

/// Prints the slips of these people, and where each leads.
async fn slips(app: &TestApp, ada: &mut Browser, names: &[&str]) -> Vec<(String, Page)> {
    for name in names {
        invite_employee(ada, name, "").await;
    }
    let mut slips = Vec::new();
    for code in codes(&print(ada).await) {
        let form = type_code(&mut app.browser(), &code).await;
        assert!(form.has_form("enrol"), "{}", form.text("main"));
        slips.push((code, form));
    }
    slips
}

async fn enrol(browser: &mut Browser, slip: &Page) -> Page {
    let form = slip.filled("enrol", &[("password", PASSWORD), ("repeated", PASSWORD)]);
    browser.post_from(&slip.path, "enrol", &form, "same-origin").await
}

/// Asserts that neither picture nor code of the slip is good for anything.
async fn is_dead(app: &TestApp, (code, slip): &(String, Page)) {
    let opened = app.browser().get(&slip.path).await;
    assert!(
        opened.status == 404 && opened.says("This slip is not valid"),
        "{}",
        opened.text("main")
    );
    let typed = type_code(&mut app.browser(), code).await;
    assert_eq!(typed.status, 422, "{}", typed.text("main"));
    let refused = enrol(&mut app.browser(), slip).await;
    assert!(
        refused.status.is_client_error(),
        "{} {}",
        refused.path,
        refused.status
    );
}

on_both! {
    async fn a17_a_wrong_code_is_told_the_same_whatever_it_is_and_locks_its_own_invitation_alone(app: &TestApp) {
        let mut ada = app.administrator().await;
        let (mailed, sibling) = (invited(app, &mut ada, CHARLES).await, invited(app, &mut ada, BEA).await);
        let (form, of_sibling) = (filled_in(app, &mailed).await, filled_in(app, &sibling).await);
        // A form shows again what was typed into it, which differs by itself.
        let told = |page: &Page, code: &str| bytes(page).replace(code, "…");
        for (left, guess) in (0..5).rev().zip(["ZZZZ-ZZZZ", &sibling.code, "1234-5678", &sibling.code, "0000-0000"]) {
            let mut other = app.browser();
            let page = accept(&mut other, &mailed.path, &with(&form, "code", guess)).await;
            assert_eq!((page.status.as_u16(), are_left(&page)), (422, left), "{guess}");
        }
        let right = accept(&mut app.browser(), &mailed.path, &form).await;
        let wrong = accept(&mut app.browser(), &mailed.path, &with(&form, "code", "ZZZZ-ZZZZ")).await;
        assert_eq!((right.status.as_u16(), are_left(&right)), (422, 0));
        assert_eq!(told(&right, &mailed.code), told(&wrong, "ZZZZ-ZZZZ"), "the right one is told nothing else");

        let unknown = format!("/accept/{}", "A".repeat(43));
        let page = |code: &str| with(&with(&form, "token", &"A".repeat(43)), "code", code);
        let right = accept(&mut app.browser(), &unknown, &page(&sibling.code)).await;
        let wrong = accept(&mut app.browser(), &unknown, &page("ZZZZ-ZZZZ")).await;
        assert_eq!(right.status, 404);
        assert_eq!(told(&right, &sibling.code), told(&wrong, "ZZZZ-ZZZZ"), "a right code without its link");
        assert_eq!(users(app).await, ["ada@usher.example"]);

        let first = accept(&mut app.browser(), &sibling.path, &with(&of_sibling, "code", "ZZZZ-ZZZZ")).await;
        assert_eq!(are_left(&first), 4, "nothing was counted on the other one");
        assert_eq!(accept(&mut app.browser(), &sibling.path, &of_sibling).await.path, "/welcome");
    }

    async fn a18_of_forty_wrong_codes_at_once_from_everywhere_five_are_looked_at(app: &TestApp) {
        let mut ada = app.administrator().await;
        let mailed = invited(app, &mut ada, CHARLES).await;
        let form = filled_in(app, &mailed).await;
        // Half of them through a process that believes in what they say of where they come from.
        let behind = app.beside(&[("trusted_proxies", "127.0.0.1"), ("password_hashes_at_once", "8")]).await;
        let guess = async |number: usize| {
            let at = if number.is_multiple_of(2) { app } else { &behind };
            let form = with(&form, "code", &disguised(number));
            accept(&mut from_elsewhere(at, number), &mailed.path, &form).await
        };
        let answers = join_all((0..40).map(guess)).await;
        let mut left: Vec<usize> = answers.iter().map(are_left).collect();
        left.sort_unstable();
        assert_eq!((&left[35..], left[..36].iter().sum::<usize>()), (&[0, 1, 2, 3, 4][..], 0));
        for app in [app, &behind] {
            let right = accept(&mut from_elsewhere(app, 99), &mailed.path, &form).await;
            assert_eq!((right.status.as_u16(), are_left(&right)), (422, 0), "nor is the right one");
        }
        assert_eq!(users(app).await, ["ada@usher.example"]);
    }

    async fn a18_of_slip_codes_typed_at_once_as_many_are_looked_at_as_a_network_and_all_of_them_may(app: &TestApp) {
        app.clock.stop();
        let mut ada = app.administrator().await;
        let code = slips(app, &mut ada, &["Mia"]).await.remove(0).0;
        let behind = app.beside(&[("trusted_proxies", "127.0.0.1")]).await;
        behind.clock.stop();
        let typed = async |app: &TestApp, numbers: std::ops::Range<usize>| {
            let guess = async |number: usize| {
                let fields = [("code", disguised(number))].map(|(name, code)| (name.to_owned(), code));
                let mut browser = from_elsewhere(app, number);
                browser.post_from("/join", "find_slip", &fields, "same-origin").await.status.as_u16()
            };
            let answers = join_all(numbers.map(guess)).await;
            let count = |status: u16| answers.iter().filter(|said| **said == status).count();
            (count(422), count(429))
        };
        // What a stranger says of where it comes from is not believed: all of it is one network.
        assert_eq!(typed(app, 0..40).await, (5, 35));
        let right = type_code(&mut from_elsewhere(app, 99), &code).await;
        assert_eq!(right.status, 429, "nor is the right one");
        // From forty networks forty are looked at, until they are a thousand in a day over the whole instance.
        assert_eq!(typed(&behind, 40..80).await, (40, 0));
        app.texts("UPDATE sign_in_tries SET failures = 998 WHERE failures >= 40").await;
        assert_eq!(typed(&behind, 80..120).await, (2, 38));
        behind.clock.pass(Span::seconds(1));
        assert_eq!(typed(&behind, 120..160).await, (1, 39), "then one each second");
        behind.clock.pass(Span::seconds(1));
        let right = type_code(&mut from_elsewhere(&behind, 999), &code).await;
        assert!(right.has_form("enrol"), "{}", right.text("main"));
    }

    async fn a19_a_slip_lets_one_person_into_its_department_once_within_a_week_or_nobody(app: &TestApp) {
        app.clock.stop();
        let mut ada = app.administrator().await;
        post(&mut ada, "/settings/departments", "create_unit", &[("kind", "department"), ("name", "Bakery")]).await;
        let form = ada.get("/users/invite").await;
        let typed = [("channel", "slip"), ("first_name", "Mia"), ("last_name", "Okafor"), ("role", "User"),
            ("department", "Bakery")];
        ada.submit(&form, "invite", &typed).await;
        let all = slips(app, &mut ada, &[]).await;
        let photographed = enrol(&mut app.browser(), &all[0].1).await;
        assert_eq!(photographed.path, "/welcome", "{}", photographed.text("main"));
        is_dead(app, &all[0]).await;
        let places = "SELECT u.name FROM members m JOIN units u ON u.id = m.department_id";
        assert_eq!(app.texts(places).await, ["Bakery"]);

        let lost = slips(app, &mut ada, &["Noor", "Ola", "Pia"]).await;
        let ids = app.texts("SELECT id FROM invitations WHERE recorded_state = 'pending'").await;
        let mut fields = vec![("act", "cancel"), ("which", "ticked"), ("sure", "yes")];
        fields.extend(ids.iter().map(|id| ("ids[]", id.as_str())));
        let done = post(&mut ada, LIST, "act_on_invitations", &fields).await;
        assert!(done.says("3 invitations cancelled."), "{}", done.text("main"));
        for slip in &lost {
            is_dead(app, slip).await;
        }

        let printed = slips(app, &mut ada, &["Quentin", "Rosa"]).await;
        let id = app.text("SELECT id FROM invitations WHERE first_name = 'Quentin'").await;
        post(&mut ada, LIST, "resend", &[("id", &id)]).await;
        let again = slips(app, &mut ada, &[]).await;
        assert_eq!(again.len(), 1, "a slip is printed once");
        let (old, rosa): (Vec<_>, Vec<_>) = printed.iter().partition(|(_, form)| form.says("Quentin"));
        is_dead(app, old[0]).await;
        app.clock.pass(Span::seconds(7 * 24 * 3_600 - 1));
        assert!(app.browser().get(&rosa[0].1.path).await.has_form("enrol"), "until its last second");
        app.clock.pass(Span::seconds(1));
        for slip in [rosa[0], &again[0]] {
            is_dead(app, slip).await;
        }
        assert_eq!(users(app).await, ["ada@usher.example", "mia.okafor"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a19_the_picture_on_a_slip_holds_the_public_address_and_the_secret_and_nothing_else() {
    let app = TestApp::spawn_with(&[("public_url", "https://usher.example.org")]).await;
    app.set_up(&mut app.browser(), "ada@usher.example").await;
    let typed = SignIn {
        name: "ada@usher.example".to_owned(),
        password: PASSWORD.to_owned(),
        keep: false,
    };
    let session = app.usher.sign_in(typed, &Client::default()).await.unwrap();
    let cookie = format!("__Host-usher={}", session.token.expose());
    let headers = [("cookie", cookie.as_str()), ("x-forwarded-host", "evil.example")];
    let mut ada = Browser::sending(&app.url, &headers);
    invite_employee(&mut ada, "Mia", "P-2041").await;
    let sheets = print(&mut ada).await;
    let read = scan(&sheets, 1).await;
    let secret = read
        .strip_prefix("https://usher.example.org/join/")
        .expect("the public address");
    let is_secret = secret.len() == 22
        && secret
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    assert!(is_secret, "{read}");
    assert!(
        app.browser()
            .get(&format!("/join/{secret}"))
            .await
            .has_form("enrol")
    );
    assert!(
        sheets.says("https://usher.example.org/join"),
        "{}",
        sheets.text("main")
    );
    assert!(!sheets.html.contains("evil.example") && !sheets.says("P-2041"));
}
