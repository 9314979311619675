//! Names and notes that somebody typed to do harm (A36, A38, A39, A50 of the list of attacks): refused, or inert.

use crate::account::{forgot, path_mailed};
use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::imports::upload;
use crate::invite_steps::{step, subscribe};
use crate::page::Page;
use crate::person::link_to;
use scraper::{Html, Selector};

const MARKUP: &str = "<img src=x onerror=alert(1)>";
const NOTE: &str = "<script>alert(1)</script>\nsee https://evil.example/a or <a href=\"https://evil.example\">here</a>\n\
                    </blockquote>\"'&amp;";

async fn invite(ada: &mut Browser, changed: &[(&str, &str)]) -> Page {
    let form = ada.get("/users/invite").await;
    let usual = [
        ("addresses", "eve@engines.example"),
        ("first_name", "Eve"),
        ("last_name", "Waits"),
        ("role", "User"),
    ];
    let kept = usual
        .iter()
        .filter(|(name, _)| changed.iter().all(|(field, _)| field != name));
    let typed: Vec<_> = changed.iter().chain(kept).copied().collect();
    ada.submit(&form, "invite", &typed).await
}

fn assert_inert(html: &str, what: &str) {
    for tag in [
        "<img src=x",
        "<script>alert",
        "<a href=\"https://evil",
        "<svg onload",
    ] {
        assert!(!html.contains(tag), "{what}: {tag}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a39_a_note_with_markup_and_links_is_shown_as_it_was_typed_on_the_page_and_in_the_mail() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let sent = invite(&mut ada, &[("note", NOTE)]).await;
    assert!(sent.path.contains("?sent="), "{}", sent.text("main"));
    let offer = app.browser().get(&app.accept_path(1).await).await;
    assert!(
        offer.says("<script>alert(1)</script>") && offer.says("https://evil.example/a"),
        "{}",
        offer.text("main")
    );
    assert_inert(&offer.html, "the accept page");
    let mail = app.mail(1).await;
    assert_inert(&mail.html, "the mail");
    assert!(
        !mail.html.contains("evil.example") && !mail.text.contains("https://evil"),
        "{}",
        mail.text
    );
    assert!(mail.text.contains("> "), "it is quoted: {}", mail.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn a50_names_with_markup_are_text_in_lists_audit_mails_and_on_slips() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let name = [
        ("first_name", MARKUP),
        ("job_title", MARKUP),
        ("employee_number", ""),
    ];
    let sent = invite(&mut ada, &name).await;
    assert!(sent.path.contains("?sent="), "{}", sent.text("main"));
    let slip = [
        ("channel", "slip"),
        ("first_name", MARKUP),
        ("last_name", "\"><svg onload=alert(1)>"),
    ];
    invite(&mut ada, &slip).await;
    let waiting = ada.get("/users/slips").await;
    let sheets = ada.submit(&waiting, "print_slips", &[]).await;
    assert!(sheets.says(MARKUP), "{}", sheets.text("main"));
    let offer = app.browser().get(&app.accept_path(1).await).await;
    app.accept(&mut app.browser(), 1).await;
    let pages = [
        sent,
        waiting,
        sheets,
        offer,
        ada.get("/users/invitations?status=all").await,
        ada.get("/users").await,
        ada.get("/audit").await,
        ada.get("/users/invite").await,
    ];
    for page in &pages {
        assert_inert(&page.html, &page.path);
        assert!(!page.html.contains("<svg onload"), "{}", page.path);
    }
    assert!(pages[5].says(MARKUP) && pages[6].says(MARKUP));
    assert_inert(&app.mail(1).await.html, "the mail");
}

#[tokio::test(flavor = "multi_thread")]
async fn a39_names_and_notes_that_hide_reorder_link_or_go_on_for_ever_are_refused_at_their_field() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let long = "x".repeat(10_000);
    for (field, value, said) in [
        (
            "first_name",
            "a\r\nBcc: eve@evil.example",
            "hidden or control character",
        ),
        ("first_name", "nul\0", "hidden or control character"),
        ("last_name", "gpj.\u{202E}exe", "hidden or control character"),
        ("last_name", "\u{2066}x\u{2069}", "hidden or control character"),
        ("first_name", "zero\u{200B}width", "hidden or control character"),
        (
            "first_name",
            "visit www.evil.example",
            "Leave web addresses out of it.",
        ),
        ("first_name", long.as_str(), "Use at most 100 characters."),
        (
            "job_title",
            "https://evil.example",
            "Leave web addresses out of it.",
        ),
        ("job_title", long.as_str(), "Use at most 100 characters."),
        ("phone", "=HYPERLINK(1)", "Type a telephone number"),
        ("mobile", long.as_str(), "Use at most 40 characters."),
        ("note", "abc\u{202E}fdp", "hidden or control character"),
        ("note", "\u{1B}[31mred", "hidden or control character"),
        ("note", long.as_str(), "Use at most 500 characters."),
    ] {
        let page = invite(&mut ada, &[(field, value)]).await;
        assert_eq!(page.status, 422, "{field} {value:?}");
        assert!(page.says(said), "{field} {value:?}: {}", page.text("main"));
        assert_ne!(page.value("last_name"), "", "what was typed stays");
    }
    for (field, value, said) in [
        ("company", long.as_str(), "Use at most 120 characters."),
        ("company", "\u{202E}x", "hidden or control character"),
        ("company_address", long.as_str(), "Use at most 300 characters."),
        ("company_address", "x\u{200F}", "hidden or control character"),
    ] {
        let company = if field == "company" { value } else { "Weldright" };
        let page = invite(
            &mut ada,
            &[("external", "true"), ("company", company), (field, value)],
        )
        .await;
        assert_eq!(page.status, 422, "{field} {value:?}");
        assert!(page.says(said), "{field}: {}", page.text("main"));
    }
    let slip = [("channel", "slip"), ("employee_number", long.as_str())];
    assert!(invite(&mut ada, &slip).await.says("Use at most 40 characters."));
    assert!(app.mailbox.list().is_empty());
    assert!(
        ada.get("/users/invitations?status=all")
            .await
            .says("No invitation")
    );
}

/// Fields whose names others read, each in its form.
const NAMED: [(&str, &str, &str); 16] = [
    ("/settings/departments", "create_unit", "name"),
    ("/settings/locations", "create_unit", "name"),
    ("/settings/teams", "create_unit", "name"),
    ("/settings/workspaces", "create_unit", "name"),
    ("/settings/roles?form=new", "create_role", "name"),
    ("/settings/roles?form=new", "create_role", "description"),
    ("/settings/record-sets?form=new", "create_record_set", "name"),
    ("/settings/apps", "create_app", "name"),
    ("/settings/apps", "rename_app", "name"),
    ("/settings/apps", "create_app_role", "name"),
    ("/settings/apps", "rename_app_role", "name"),
    ("/settings/subscriptions", "create_subscription", "package"),
    ("/settings/subscriptions", "change_subscription", "package"),
    ("/account", "save_own_profile", "first_name"),
    ("/account", "save_own_profile", "last_name"),
    ("/account", "save_own_profile", "job_title"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a39_nothing_that_others_read_is_called_by_a_link_what_reorders_or_ten_thousand_letters() {
    let long = "x".repeat(10_000);
    let names = [
        ("visit www.evil.example", "Leave web addresses out of it."),
        ("HTTPS://evil.example", "Leave web addresses out of it."),
        ("gpj.\u{202E}exe", "hidden or control character"),
        ("\u{2067}x\u{2069}", "hidden or control character"),
        (long.as_str(), "Use at most"),
    ];
    let app = TestApp::spawn().await;
    let mut ada = app.browser();
    for (name, said) in names {
        for field in ["business", "first_name", "last_name"] {
            let page = app.set_up_as(&mut ada, &[(field, name)]).await;
            assert_eq!(page.status, 422, "{field} {name:?}");
            assert!(page.says(said), "{field}: {}", page.text("main"));
        }
    }
    app.set_up(&mut ada, "ada@usher.example").await;
    subscribe(&mut ada, "Toolbox", "3").await;
    invite(&mut ada, &[]).await;
    let mut eve = app.browser();
    let (offer, code) = (eve.get(&app.accept_path(1).await).await, app.invite_code(1).await);
    let profile = format!(
        "{}?form=profile",
        link_to(&ada.get("/users").await, "Ada Lovelace")
    );
    for (name, said) in names {
        let mut answers = Vec::new();
        for (path, call, field) in NAMED {
            let form = ada.get(path).await;
            answers.push((call, ada.submit(&form, call, &[(field, name)]).await));
        }
        for field in [
            "first_name",
            "last_name",
            "job_title",
            "employee_number",
            "company",
        ] {
            let form = ada.get(&profile).await;
            let company = if field == "company" { name } else { "Weldright" };
            let typed = [("external", "true"), ("company", company), (field, name)];
            answers.push((field, ada.submit(&form, "edit_person", &typed).await));
        }
        for field in ["first_name", "last_name"] {
            let typed = [
                ("code", code.as_str()),
                ("password", PASSWORD),
                ("repeated", PASSWORD),
                (field, name),
            ];
            answers.push((field, eve.submit(&offer, "accept", &typed).await));
        }
        let table = format!("Mail,First name,Role\nx@x.example,{name},User\n");
        let import = upload(&mut ada, &table).await;
        assert!(
            !import.says("1 person can be imported"),
            "{name:?}: {}",
            import.text("main")
        );
        for (what, page) in answers {
            assert_eq!(page.status, 422, "{what} {name:?}: {}", page.text("main"));
            assert!(page.says(said), "{what} {name:?}: {}", page.text("main"));
        }
    }
    assert_eq!(
        app.accept(&mut eve, 1).await.path,
        "/welcome",
        "none of it cost a try"
    );
}

/// Names that may be somebody's, though programs make a link of them, or a sum.
const TEMPLATE: &str = "{{1337*1337}} ${1337*1337} <%= 1337*1337 %> { $business }";
const SUM: &str = "1787569";
const MARKDOWN: &str = "[Win](evil.example)";

/// The mail has our links and no others, and what was typed stands there as it is.
fn assert_ours(app: &TestApp, html: &str, text: &str) {
    for body in [html, text] {
        assert!(!body.contains("evil.example"), "{body}");
    }
    let links = Selector::parse("[href], [src], [action], [background], [srcset]").unwrap();
    let document = Html::parse_document(html);
    assert!(document.select(&links).count() > 0);
    for element in document.select(&links) {
        for (name, value) in element.value().attrs() {
            let leads_away = ["href", "src", "action", "background", "srcset"].contains(&name);
            assert!(
                !leads_away || value.starts_with(&format!("{}/", app.url)),
                "{name}: {value}"
            );
        }
    }
    let linked = text.split_whitespace().filter(|word| word.contains("://"));
    assert!(
        linked.into_iter().all(|word| word.starts_with(&app.url)),
        "{text}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a39_no_name_that_is_let_in_becomes_a_link_or_a_sum_in_a_mail() {
    let app = TestApp::spawn().await;
    let mut ada = app.browser();
    let names = [
        ("business", "evil.example & Sons"),
        ("first_name", MARKDOWN),
        ("last_name", TEMPLATE),
    ];
    assert_eq!(app.set_up_as(&mut ada, &names).await.path, "/welcome");
    subscribe(&mut ada, "javascript:alert(1) evil.example", "3").await;
    let form = ada.get("/settings/roles?form=new").await;
    let typed = [
        ("name", "//evil.example { $role }"),
        ("description", "mailto:eve@evil.example"),
    ];
    let made = ada.submit(&form, "create_role", &typed).await;
    assert!(made.path.contains("?created="), "{}", made.text("main"));
    let form = ada.get("/users/invite").await;
    let form = step(&mut ada, &form, "add", &[]).await;
    let ready = step(&mut ada, &form, "next", &[("accesses[0][app]", "javascript:")]).await;
    let typed = [
        ("addresses", "eve@engines.example"),
        ("first_name", MARKDOWN),
        ("last_name", TEMPLATE),
        ("role", "//evil.example"),
        (
            "note",
            "https://evil.example/a <a href=\"//evil.example\">here</a> [x]: http://evil.example",
        ),
    ];
    let sent = ada.submit(&ready, "invite", &typed).await;
    assert!(sent.path.contains("?sent="), "{}", sent.text("main"));
    path_mailed(&app, "eve@engines.example", "/accept/").await;
    forgot(&mut app.browser(), "ada@usher.example").await;
    path_mailed(&app, "ada@usher.example", "/reset/").await;
    for mail in app.mailbox.list() {
        assert_ours(&app, &mail.html, &mail.text);
        assert!(mail.text.contains("{{1337*1337}} ${1337*1337}"), "{}", mail.text);
        assert!(mail.text.contains("{ $business }"), "{}", mail.text);
        let all = format!("{} {} {}", mail.subject, mail.text, mail.html);
        assert!(!all.contains(SUM), "{all}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a36_a38_addresses_that_carry_more_than_an_address_are_refused() {
    let (app, mut ada) = TestApp::with_administrator().await;
    for address in [
        "eve@engines.example%0D%0ABcc:b@evil.example",
        "eve@engines.example\0Bcc:b@evil.example",
        "<eve@engines.example>",
        "\"eve evil\"@engines.example",
        "eve@[127.0.0.1]",
        "@a,@b:eve@engines.example",
        "eve(comment)@engines.example",
        "eve\u{FF20}engines.example",
        "eve\u{200B}@engines.example",
        "eve@engines.example\u{202E}",
        &format!("{}@engines.example", "e".repeat(65)),
        &format!("eve@{}.example", "e".repeat(250)),
    ] {
        let page = invite(&mut ada, &[("addresses", address)]).await;
        assert_eq!(page.status, 422, "{address:?}: {}", page.text("main"));
        assert_inert(&page.html, address);
    }
    assert!(app.mailbox.list().is_empty());
    let (first, second) = ("Eve@ENGINES.example", "eve@engines.example");
    assert!(
        invite(&mut ada, &[("addresses", first)])
            .await
            .path
            .contains("?sent=")
    );
    let same = invite(&mut ada, &[("addresses", second)]).await;
    assert!(
        same.says("can’t be invited") || same.says("can't be invited"),
        "{}",
        same.text("main")
    );
}
