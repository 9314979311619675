//! Import / Export, as a browser without JavaScript meets it.

use crate::app::TestApp;
use crate::browser::Browser;
use crate::invite::invite;
use crate::page::Page;

const TABLES: &str = "/users/imports";

/// Uploads a table, and waits for what the dry run says.
pub(crate) async fn upload(browser: &mut Browser, table: &str) -> Page {
    let page = browser.upload(TABLES, table.as_bytes(), "same-origin").await;
    settled(browser, page).await
}

/// The page of an import, once the worker is not at it any more.
pub(crate) async fn settled(browser: &mut Browser, mut page: Page) -> Page {
    while page.says("You can leave this page") {
        assert_eq!(page.status, 200, "{}", page.text("main"));
        assert!(page.headers.contains_key("refresh"), "it looks again by itself");
        page = browser.get(&page.path).await;
    }
    page
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c12_a_table_is_looked_through_corrected_drafted_and_sent() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let tab = ada.get(TABLES).await;
    assert!(
        tab.says("No import yet") && tab.says("What the columns mean"),
        "{}",
        tab.text("main")
    );
    let template = ada.get("/users/imports/template.csv").await;
    assert!(
        template
            .html
            .starts_with("\u{feff}E-mail,Shop-floor employee,First name,Last name")
    );
    assert_eq!(template.headers["content-type"], "text/csv; charset=utf-8");

    let table = "E-mail;First name;Last name;Role;Slip\r\nbea@engines.example;Bea;Babbage;User;\r\n\
                 carl@engines.example;=cmd|' /C calc'!A0;<script>alert(1)</script>;Emperor;\r\n;Dora;Dunn;User;yes\r\n";
    let page = upload(&mut ada, table).await;
    assert!(
        page.says("2 people can be imported. 1 row can’t"),
        "{}",
        page.text("main")
    );
    assert!(page.says("Role: there is no “Emperor”."));
    assert!(!page.html.contains("<script>alert"), "what a table says is text");
    assert!(
        ada.get("/users/invitations?status=all")
            .await
            .says("No invitation"),
        "a dry run writes nothing"
    );
    assert_eq!(
        ada.upload(TABLES, table.as_bytes(), "same-origin").await.path,
        page.path,
        "the same file, the same import"
    );

    let problems = ada.get(&format!("{}/problems.csv", page.path)).await;
    let lines: Vec<&str> = problems.html.split("\r\n").collect();
    assert_eq!(lines.len(), 3, "{}", problems.html);
    assert!(
        lines[1].contains("'=cmd|") && lines[1].contains("Role: there is no “Emperor”."),
        "{}",
        lines[1]
    );
    let corrected = problems
        .html
        .replace("Emperor", "User")
        .replace("<script>alert(1)</script>", "Caster");
    let second = upload(&mut ada, &corrected).await;
    assert!(
        second.says("1 person can be imported. No row has a problem."),
        "{}",
        second.text("main")
    );

    let drafted = ada.submit(&page, "draft_import", &[]).await;
    let drafted = settled(&mut ada, drafted).await;
    assert!(
        drafted.says("2 people stand as drafts"),
        "{}",
        drafted.text("main")
    );
    let drafts = ada.get("/users/invitations?status=draft").await;
    assert!(
        drafts.says("bea@engines.example") && drafts.says("Not sent"),
        "{}",
        drafts.text("main")
    );
    let job = ada.submit(&drafted, "send_import", &[]).await;
    assert!(job.path.starts_with("/users/invitations/jobs/"), "{}", job.path);
    let mail = app.mail(1).await;
    assert_eq!(mail.to.as_str(), "bea@engines.example");
    app.accept(&mut app.browser(), 1).await;
    let sent = ada.get(&page.path).await;
    assert!(
        sent.says("All that were drafts were sent") && sent.says("1 slip to print"),
        "{}",
        sent.text("main")
    );
    let slips = ada.submit(&sent, "print_slips", &[]).await;
    assert!(slips.says("Dora Dunn"), "{}", slips.text("main"));
    let gone = ada.submit(&second, "discard_import", &[]).await;
    assert_eq!(gone.path, TABLES);
    let audit = ada.get("/audit?act=people%20imported").await;
    assert!(audit.says("people: 2"), "{}", audit.text("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn columns_of_other_names_are_explained_and_a_role_is_given_to_all() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    let page = upload(&mut ada, "Wer,Wie\nbea@engines.example,Bea\n").await;
    assert!(
        page.says("Usher does not know which column has the e-mail addresses"),
        "{}",
        page.text("main")
    );
    let role = page
        .html
        .split("value=\"")
        .find_map(|part| part.split_once("\">User<").map(|(id, _)| id.to_owned()));
    let fields = [
        ("id", page.path.rsplit('/').next().unwrap().to_owned()),
        ("columns[0]", "email".to_owned()),
        ("columns[1]", "email".to_owned()),
        ("role", role.unwrap()),
    ];
    let mut fields = fields.map(|(name, value)| (name.to_owned(), value)).to_vec();
    let twice = ada
        .post_from(&page.path, "choose_import_columns", &fields, "same-origin")
        .await;
    assert!(
        twice.says("Two columns can’t both be “E-mail”."),
        "{}",
        twice.text("main")
    );
    fields[2].1 = "first name".to_owned();
    let chosen = ada
        .post_from(&page.path, "choose_import_columns", &fields, "same-origin")
        .await;
    let chosen = settled(&mut ada, chosen).await;
    assert!(
        chosen.says("1 person can be imported."),
        "{}",
        chosen.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a52_what_is_no_table_is_told_on_the_page_and_nothing_is_kept() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let bomb = vec![b'x'; 21 * 1024 * 1024];
    for (file, said) in [
        (&b""[..], "The file is empty"),
        (b"PK\x03\x04", "This is a workbook, not a CSV file"),
        (b"a\0b", "This is not a text file"),
        (
            b"mail,role\nx@y.example,\"User\nz@y.example,User\n",
            "A quote is opened in row 2 and never closed",
        ),
        (&bomb, "The file is larger than 20 MiB"),
    ] {
        let page = ada.upload(TABLES, file, "same-origin").await;
        assert_eq!(page.status, 422, "{said}: {}", page.text("main"));
        assert!(
            page.says(said) && page.says("No import yet"),
            "{said}: {}",
            page.text("main")
        );
    }
    // Somebody else's page, nobody, and whoever may not import: nothing is read.
    assert_eq!(
        ada.upload(TABLES, b"mail\nx@y.example\n", "cross-site")
            .await
            .status,
        403
    );
    let signed_out = app
        .browser()
        .upload(TABLES, b"mail\nx@y.example\n", "same-origin")
        .await;
    assert!(signed_out.path.starts_with("/sign-in"), "{}", signed_out.path);
    invite(&mut ada, "bea@engines.example").await;
    let mut bea = app.browser();
    app.accept(&mut bea, 1).await;
    let refused = bea.upload(TABLES, b"mail\nx@y.example\n", "same-origin").await;
    assert_eq!(refused.status, 403, "{}", refused.text("main"));
    assert_eq!(bea.get(TABLES).await.status, 403);
    assert!(!bea.get("/").await.says("Import"));
}

#[tokio::test(flavor = "multi_thread")]
async fn imports_of_others_are_not_there() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let page = upload(&mut ada, "mail,role\nx@y.example,User\n").await;
    let mut mia = app.another_business("Mia", "mia@mill.example").await;
    assert_eq!(mia.get(&page.path).await.status, 404);
    assert_eq!(mia.get(&format!("{}/problems.csv", page.path)).await.status, 404);
    for call in [
        "draft_import",
        "send_import",
        "discard_import",
        "choose_import_columns",
    ] {
        let fields = [("id".to_owned(), page.path.rsplit('/').next().unwrap().to_owned())];
        let forged = mia.post_from(TABLES, call, &fields, "same-origin").await;
        assert!(
            [404, 422].contains(&forged.status.as_u16()),
            "{call}: {}",
            forged.status
        );
    }
    assert!(ada.get(&page.path).await.says("1 person can be imported."));
}
