//! From the invite form over the printed slip to signing in with a username.

use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::log;
use crate::page::Page;
use std::process::Command;
use tokio::task::spawn_blocking;

/// Invites somebody without e-mail.
pub(crate) async fn invite_employee(ada: &mut Browser, first_name: &str, number: &str) -> Page {
    let form = ada.get("/users/invite").await;
    let fields = [
        ("channel", "slip"),
        ("first_name", first_name),
        ("last_name", "Okafor"),
        ("employee_number", number),
        ("role", "User"),
    ];
    ada.submit(&form, "invite", &fields).await
}

/// Prints all slips that wait.
pub(crate) async fn print(ada: &mut Browser) -> Page {
    let waiting = ada.get("/users/slips").await;
    ada.submit(&waiting, "print_slips", &[]).await
}

/// What a telephone reads in the picture of a slip, the nth on the page.
pub(crate) async fn scan(sheets: &Page, number: usize) -> String {
    let picture = sheets.html.split("slip-picture").nth(number).expect("a picture");
    let (_, picture) = picture.split_once("<svg").unwrap();
    let (picture, _) = picture.split_once("</svg>").unwrap();
    let svg = format!("<svg{picture}</svg>");
    spawn_blocking(move || {
        let folder = tempfile::tempdir().unwrap();
        let (picture, photo) = (folder.path().join("qr.svg"), folder.path().join("qr.png"));
        std::fs::write(&picture, svg).unwrap();
        let drawn = Command::new("rsvg-convert")
            .arg("-o")
            .args([&photo, &picture])
            .status();
        assert!(drawn.expect("rsvg-convert: .ci/setup installs it").success());
        let read = Command::new("zbarimg")
            .args(["--quiet", "--raw"])
            .arg(&photo)
            .output();
        let read = read.expect("zbarimg: .ci/setup installs it");
        String::from_utf8(read.stdout).unwrap().trim().to_owned()
    })
    .await
    .unwrap()
}

/// The codes that are printed, in their order.
pub(crate) fn codes(sheets: &Page) -> Vec<String> {
    let after = sheets.html.split("slip-code\">").skip(1);
    after
        .map(|text| text.split('<').next().unwrap().to_owned())
        .collect()
}

pub(crate) async fn type_code(browser: &mut Browser, code: &str) -> Page {
    let page = browser.get("/join").await;
    browser.submit(&page, "find_slip", &[("code", code)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn m_b1_a_slip_is_printed_once_scanned_or_typed_and_leads_to_an_account_without_an_address() {
    log::keep();
    let (app, mut ada) = TestApp::with_administrator().await;
    let sent = invite_employee(&mut ada, "Mia", "").await;
    assert!(
        sent.path.starts_with("/users/invitations?sent="),
        "{}",
        sent.text("main")
    );
    assert!(sent.says("Mia Okafor (slip)"), "{}", sent.text("main"));
    let sheets = print(&mut ada).await;
    assert_eq!(
        (sheets.status.as_u16(), sheets.path.as_str()),
        (200, "/users/slips")
    );
    assert_eq!(sheets.headers["cache-control"], "no-store");
    assert!(sheets.says("Welcome to Engines Ltd") && sheets.says(&format!("{}/join", app.url)));
    let code = sheets.text(".slip-code");
    assert_eq!(codes(&sheets), std::slice::from_ref(&code));
    let link = scan(&sheets, 1).await;
    let secret = link
        .strip_prefix(&format!("{}/join/", app.url))
        .expect("our address")
        .to_owned();
    for page in [
        ada.get("/users/slips").await,
        ada.get("/audit").await,
        ada.get("/users/invitations").await,
    ] {
        for told in [&code, &code.replace('-', ""), &secret] {
            assert!(!page.html.contains(told.as_str()), "{}", page.path);
        }
    }
    assert!(app.mailbox.list().is_empty(), "nothing is mailed");

    let mut mia = app.browser();
    let typed = code.to_lowercase().replace('-', " ");
    let form = type_code(&mut mia, &typed).await;
    assert_eq!(form.path, format!("/join/{secret}"), "{}", form.text("main"));
    assert_eq!(form.value("username"), "mia.okafor");
    let fields = [("password", PASSWORD), ("repeated", PASSWORD)];
    let welcome = mia.submit(&form, "enrol", &fields).await;
    assert_eq!(welcome.path, "/welcome", "{}", welcome.text("main"));
    assert!(ada.get("/users").await.says("mia.okafor"));
    assert_eq!(app.browser().sign_in("Mia.Okafor", PASSWORD).await.path, "/");
    let used = app.browser().get(&form.path).await;
    assert_eq!(used.status, 404);
    assert!(used.says("This slip is not valid"), "{}", used.text("main"));
    assert!(log::holds("answered"), "the log is kept");
    for told in [&code, &code.replace('-', ""), &typed, &secret] {
        assert!(!log::holds(told), "in the log");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_is_printed_once_and_another_print_is_a_new_one() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite_employee(&mut ada, "Mia", "").await;
    let waiting = ada.get("/users/slips").await;
    let first = ada.submit(&waiting, "print_slips", &[]).await;
    let again = ada.submit(&waiting, "print_slips", &[]).await;
    assert!(again.status.is_client_error(), "{}", again.status);
    assert!(codes(&again).is_empty() && !again.html.contains("slip-picture"));
    let list = ada.get("/users/invitations").await;
    let resent = ada.submit(&list, "resend", &[]).await;
    assert!(
        resent.status.is_success(),
        "{} {}",
        resent.status,
        resent.text("main")
    );
    let second = print(&mut ada).await;
    assert_ne!(codes(&first), codes(&second));
    let dead = type_code(&mut app.browser(), &codes(&first)[0]).await;
    assert_eq!(dead.status, 422, "{}", dead.text("main"));
    let good = type_code(&mut app.browser(), &codes(&second)[0]).await;
    assert!(good.has_form("enrol"), "{}", good.text("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn several_slips_are_printed_at_once_each_with_a_picture_and_code_of_its_own() {
    let (app, mut ada) = TestApp::with_administrator().await;
    for name in ["Mia", "Noor", "Ola"] {
        invite_employee(&mut ada, name, "").await;
    }
    let waiting = ada.get("/users/slips").await;
    let sheets = ada
        .submit(&waiting, "print_slips", &[("paper", "letter"), ("each", "4")])
        .await;
    let printed = codes(&sheets);
    assert_eq!(printed.len(), 3, "{}", sheets.text("main"));
    for (number, code) in printed.iter().enumerate() {
        let link = scan(&sheets, number + 1).await;
        let typed = type_code(&mut app.browser(), code).await;
        assert_eq!(format!("{}{}", app.url, typed.path), link);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn m_b1_a_wrong_code_a_dead_slip_and_a_wrong_number_are_told_the_same() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite_employee(&mut ada, "Mia", "P-2041").await;
    let sheets = print(&mut ada).await;
    assert!(sheets.says("You also need your employee number.") && !sheets.says("P-2041"));
    let mut mia = app.browser();
    let none = type_code(&mut mia, "00000-00000").await;
    let nonsense = type_code(&mut app.browser(), "no code at all").await;
    let form = type_code(&mut mia, &codes(&sheets)[0]).await;
    let typed = |number| [("number", number), ("password", PASSWORD), ("repeated", PASSWORD)];
    let wrong = mia.submit(&form, "enrol", &typed("P-2042")).await;
    let told = "This is not right. Check what you typed.";
    for page in [&none, &nonsense, &wrong] {
        assert_eq!(page.status, 422, "{}", page.path);
        assert!(page.says(told), "{}", page.text("main"));
    }
    assert_eq!(wrong.value("username"), "mia.okafor", "what was typed stays");
    let joined = mia.submit(&wrong, "enrol", &typed("p-2041")).await;
    assert_eq!(joined.path, "/welcome", "{}", joined.text("main"));

    invite_employee(&mut ada, "Noor", "").await;
    let sheets = print(&mut ada).await;
    let path = scan(&sheets, 1).await.replace(&app.url, "");
    let list = ada.get("/users/invitations").await;
    ada.submit(&list, "cancel", &[]).await;
    let (dead, unknown) = (
        app.browser().get(&path).await,
        app.browser().get(&format!("/join/{}", "a".repeat(22))).await,
    );
    assert_eq!(
        (dead.status, unknown.status),
        (unknown.status, 404.try_into().unwrap())
    );
    assert_eq!(dead.text("body"), unknown.text("body"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_prints_the_slips_of_another_business_or_without_the_right_to_invite() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite_employee(&mut ada, "Mia", "").await;
    let waiting = ada.get("/users/slips").await;
    let fields = waiting.filled("print_slips", &[]);
    crate::invite::invite(&mut ada, "charles@engines.example").await;
    let mut user = app.browser();
    app.accept(&mut user, 1).await;
    let mut eve = app.another_business("Eve", "eve@mill.example").await;
    for browser in [&mut user, &mut eve, &mut app.browser()] {
        let page = browser
            .post_from("/users/slips", "print_slips", &fields, "same-origin")
            .await;
        assert!(codes(&page).is_empty(), "{}", page.text("main"));
        assert!(
            page.status.is_client_error() || page.path.starts_with("/sign-in"),
            "{}",
            page.status
        );
    }
    assert_eq!(codes(&print(&mut ada).await).len(), 1, "it still waits");
}
