//! The tables that lists are taken along as.

use crate::app::TestApp;
use crate::browser::Browser;
use crate::invite::invite;
use crate::page::Page;

/// The rows below the heads, cell by cell: each stands between quotes.
fn rows(table: &Page) -> Vec<Vec<String>> {
    let lines = table.html.trim_end().split("\r\n").skip(1);
    let cells = |line: &str| {
        let inner = line.strip_prefix('"').and_then(|line| line.strip_suffix('"'));
        let cells = inner.expect("quotes around each cell").split("\",\"");
        cells.map(|cell| cell.replace("\"\"", "\"")).collect()
    };
    lines.map(cells).collect()
}

async fn invite_as(browser: &mut Browser, address: &str, [first, last]: [&str; 2]) {
    let page = browser.get("/users/invite").await;
    let fields = [
        ("addresses", address),
        ("first_name", first),
        ("last_name", last),
        ("role", "User"),
    ];
    let sent = browser.submit(&page, "invite", &fields).await;
    assert!(sent.says(address), "{}", sent.text("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c12_users_are_a_table_with_the_filters_of_the_list() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "charles@engines.example").await;
    app.accept(&mut app.browser(), 1).await;
    let table = ada.get("/users/csv").await;
    assert_eq!(table.headers["content-type"], "text/csv; charset=utf-8");
    let disposition = "attachment; filename=\"usher-users.csv\"";
    assert_eq!(table.headers["content-disposition"], disposition);
    assert_eq!(table.headers["cache-control"], "no-store");
    let heads = "\u{FEFF}First name,Last name,E-mail,Username,Role,Department,Location,Teams,Workspaces,Apps,Status,\
                 Joined (UTC),Last seen (UTC),Job title,Phone,Mobile,Employee number,External company,Manager\r\n";
    assert!(table.html.starts_with(heads), "{}", table.html);
    let all = rows(&table);
    let names: Vec<_> = all.iter().map(|row| row[..5].join(" ")).collect();
    assert_eq!(
        names,
        [
            "Ada Lovelace ada@usher.example  Admin",
            "Charles Babbage charles@engines.example  User"
        ]
    );
    assert_eq!(
        (all[1].len(), all[1][10].as_str(), all[1][11].len()),
        (19, "Active", 19)
    );
    for filter in ["q=babbage", "q=BABBAGE&sort=seen", "q=charles@&status=active"] {
        let found = rows(&ada.get(&format!("/users/csv?{filter}")).await);
        assert_eq!(found, all[1..], "{filter}");
    }
    assert!(rows(&ada.get("/users/csv?status=inactive").await).is_empty());
    let list = ada.get("/users?q=babbage&status=active&sort=seen").await;
    let link = "href=\"/users/csv?q=babbage&amp;status=active\"";
    assert!(list.html.contains(link), "{}", list.html);
    let told = ada.get("/audit?act=exported").await;
    assert!(told.text("tbody").contains("List downloaded") && told.says("list: users"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c12_invitations_are_a_table_with_the_filters_of_the_list_and_without_secrets() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "charles@engines.example").await;
    invite_as(&mut ada, "bea@engines.example", ["Bea", "Builder"]).await;
    app.accept(&mut app.browser(), 1).await;
    app.mail(2).await;
    let table = ada.get("/users/invitations/csv").await;
    let disposition = "attachment; filename=\"usher-invitations.csv\"";
    assert_eq!(table.headers["content-disposition"], disposition);
    assert_eq!(table.headers["cache-control"], "no-store");
    let heads = "\u{FEFF}E-mail,First name,Last name,Channel,Role,Department,Location,Invited by,Sent at (UTC),\
                 Expires at (UTC),State,Delivery,Answer of the mail server,Last reminded (UTC),Accepted at (UTC),\
                 Closed at (UTC)\r\n";
    assert!(table.html.starts_with(heads), "{}", table.html);
    let outstanding = rows(&table);
    assert_eq!(outstanding.len(), 1, "{}", table.html);
    let bea = &outstanding[0];
    assert_eq!(
        bea[..5],
        ["bea@engines.example", "Bea", "Builder", "E-mail", "User"]
    );
    assert_eq!(
        (bea[7].as_str(), bea[10].as_str(), bea[14].as_str()),
        ("Ada Lovelace", "Pending", "")
    );
    let all = ada.get("/users/invitations/csv?status=all").await;
    let charles = &rows(&all)[1];
    assert_eq!(
        (charles[10].as_str(), charles[14].len(), charles[15].as_str()),
        ("Accepted", 19, "")
    );
    for number in [1, 2] {
        let token = app.accept_path(number).await.replace("/accept/", "");
        let code = app.invite_code(number).await;
        assert!(
            !all.html.contains(&token) && !all.html.contains(&code),
            "{}",
            all.html
        );
    }
    assert!(rows(&ada.get("/users/invitations/csv?status=all&q=nobody").await).is_empty());
    let list = ada
        .get("/users/invitations?status=all&q=bea&order=address-up")
        .await;
    let link = "href=\"/users/invitations/csv?q=bea&amp;status=all\"";
    assert!(list.html.contains(link), "{}", list.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn a51_formulas_in_names_run_in_none_of_the_tables() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let names = [
        ["=1+1", "@SUM(A1)"],
        ["+1", "-1"],
        ["\"=1", "\" \"+1"],
        ["x;=cmd|' /C calc'!A0", "x; \"@1"],
        [";-1", "＝1"],
    ];
    for (number, name) in (1..).zip(names) {
        invite_as(&mut ada, &format!("n{number}@engines.example"), name).await;
        app.accept(&mut app.browser(), number).await;
    }
    let runs = |part: &str| {
        let begins = part.trim_start_matches([' ', '"']);
        begins.starts_with(['=', '+', '-', '@', '＝'])
    };
    for path in ["/users/csv", "/users/invitations/csv?status=all", "/audit/csv"] {
        let table = ada.get(path).await;
        let rows = rows(&table);
        assert!(rows.len() >= names.len(), "{}", table.html);
        for cell in rows.iter().flatten() {
            assert!(!cell.split(';').any(runs), "{path}: {cell}");
        }
        for told in ["'=1+1", "x;'=cmd|' /C calc'!A0", ";'-1"] {
            assert!(table.html.contains(told), "{path} has {told}: {}", table.html);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c12_nobody_takes_a_list_that_they_may_not_see() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "bea@engines.example").await;
    let mut bea = app.browser();
    app.accept(&mut bea, 1).await;
    let mut mia = app.another_business("Mia", "mia@mill.example").await;
    for path in ["/users/csv", "/users/invitations/csv?status=all"] {
        assert_eq!(bea.get(path).await.status, 403, "{path}");
        let nobody = app.browser().get(path).await;
        assert!(nobody.path.starts_with("/sign-in"), "{}", nobody.path);
        let of_hers = mia.get(path).await;
        assert!(
            of_hers.status == 200 && !of_hers.html.contains("bea@engines.example"),
            "{path}"
        );
    }
}
