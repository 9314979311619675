//! Tables that come in and go out (A51, A52; users, invitations and audit are looked at in `exports.rs`, what is no table in
//! `imports.rs` and `managers.rs`).

use super::both::on_both;
use super::kept::changes;
use super::target::Target;
use super::wire::{Answer, answer};
use crate::databases::TestDatabase;
use domain::{EntityType, RecordState, RecordTitle, UnitId, UnitKind, UnitName};
use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use service::{Place, RecordTerms, SubscriptionTerms};

/// The cells of a table (RFC 4180): text between quotes with its quotes doubled, or anything up to a comma or a line's end.
fn cells(table: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in table.trim_start_matches('\u{FEFF}').chars() {
        match c {
            '"' => quoted = !quoted,
            ',' | '\n' if !quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

/// Whether a spreadsheet would run the cell, or a part of it that it takes for a cell.
fn runs(cell: &str) -> bool {
    let parts = cell.split([';', '\t', '\r', '\n']);
    let begins = |part: &str| {
        let begins = part.trim_start_matches([' ', '"', '\'', '\0']);
        begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && !part.starts_with('\'')
    };
    { parts }.any(begins)
}

/// The table behind the address, in which nothing runs.
async fn inert_table(target: &Target, path: &str) -> String {
    let table = target.wire.get(path, &target.ada.session).await;
    assert_eq!(table.status, 200, "{path}");
    for cell in cells(&table.body) {
        assert!(!runs(&cell), "{path}: {cell:?}");
    }
    table.body
}

const FORMULAS: [&str; 8] = [
    "=1+1",
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\" =1",
    "x;=cmd|' /C calc'!A0",
    "＝1",
    "x; \"-1",
];

async fn make_record(target: &Target, workspace: UnitId, title: &str) {
    let terms = RecordTerms {
        title: RecordTitle::parse(title).unwrap(),
        owner: None,
        assignee: None,
        due_on: None,
        state: RecordState::Open,
        notes: None,
        details: Vec::new(),
    };
    let made = target
        .app
        .usher
        .create_record(&target.ada.actor, (EntityType::Vehicles, workspace), terms);
    made.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a51_no_record_address_or_imported_cell_runs_in_a_table() {
    let target = Target::on(&TestDatabase::sqlite()).await;
    let workspace = target.unit(UnitKind::Workspace, "=Plant").await;
    for formula in FORMULAS {
        make_record(&target, workspace, formula).await;
    }
    let records = inert_table(&target, "/records/csv").await;
    assert!(
        records.contains("'=1+1") && records.contains("'=Plant"),
        "{records}"
    );
    for address in [
        "=1+cmd@engines.example",
        "+1@engines.example",
        "-1@engines.example",
    ] {
        target.member(address, target.user, Place::default()).await;
    }
    for path in [
        "/users/csv",
        "/users/chart/managers.csv",
        "/users/invitations/csv?status=all",
        "/audit/csv",
    ] {
        let table = inert_table(&target, path).await;
        assert!(table.contains("'=1+cmd@engines.example"), "{path}: {table}");
    }
    let hostile = FORMULAS.map(|formula| format!("\"{}\"", formula.replace('"', "\"\"")));
    let control = ["\"\t=1\"", "\"\r=1\"", "\"a\n=1\"", "\"a\t+1\"", "\" =1\""];
    let row = [&hostile.each_ref().map(String::as_str)[..], &control]
        .concat()
        .join(",");
    let table = format!("{row},mail\n{row},nobody\n");
    let import = upload(&target, table.as_bytes()).await;
    target.keeper.settled(&target.app).await;
    let problems = inert_table(&target, &format!("{}/problems.csv", import.location())).await;
    assert!(
        problems.contains("'=1+1") && problems.contains("'\t'=1"),
        "{problems}"
    );
}

/// Uploads a table of people.
async fn upload(target: &Target, table: &[u8]) -> Answer {
    let head = b"--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"t.csv\"\r\n\r\n";
    let body = [head, table, b"\r\n--cut--\r\n"].concat();
    let post = target
        .wire
        .request(Method::POST, "/users/imports", &target.ada.session);
    answer(
        post.header(CONTENT_TYPE, "multipart/form-data; boundary=cut")
            .body(body),
    )
    .await
}

async fn a52_a_table_that_is_too_much_is_refused_whole(database: &TestDatabase) {
    let target = Target::on(database).await;
    let before = target.keeper.settled(&target.app).await;
    let many = |count: usize| format!("mail,role\n{}", "a@b.example,User\n".repeat(count));
    let wide = format!("mail{}\na@b.example\n", ",x".repeat(100));
    let long = format!("mail,note\na@b.example,{}\n", "é".repeat(5_001));
    let open = format!(
        "mail,role\na@b.example,\"User\n{}",
        "b@b.example,User\n".repeat(1_000)
    );
    for (what, table) in [
        ("rows", many(50_001)),
        ("a million rows", "mail\n".to_owned() + &"a\n".repeat(1_000_000)),
        ("columns", wide),
        ("a cell", long),
        ("an open quote", open),
    ] {
        let refused = upload(&target, table.as_bytes()).await;
        assert_eq!((refused.status, refused.location()), (422, ""), "{what}");
    }
    assert_eq!(changes(&before, &target.keeper.kept().await), [""; 0]);
}

/// How many rows a table of the database has of which this holds.
async fn count(target: &Target, table: &str, holds: &str) -> String {
    let count = format!("SELECT CAST(COUNT(*) AS TEXT) FROM {table} WHERE {holds}");
    target.last(&count).await
}

/// Presses the button of an import, and waits until it is done.
async fn press(target: &Target, import: &str, call: &str) {
    let id = import.rsplit('/').next().unwrap();
    let (session, fields) = (&target.ada.session, [("id", id)]);
    let pressed = target.wire.post(import, session, call, &fields).await;
    assert_eq!(pressed.status, 303, "{call}: {}", pressed.body);
    target.keeper.settled(&target.app).await;
}

async fn a52_repeated_rows_and_more_people_than_seats_are_told_before_anybody_is_written_to(
    database: &TestDatabase,
) {
    let target = Target::on(database).await;
    let (usher, ada) = (&target.app.usher, &target.ada.actor);
    let name = |text: &str| UnitName::parse(text).unwrap();
    let app = usher.create_app(ada, name("Ledger")).await.unwrap();
    usher.create_app_role(ada, app, name("Editor")).await.unwrap();
    let terms = SubscriptionTerms {
        package: name("Standard"),
        limit: Some(domain::SeatLimit::new(3).unwrap()),
        active: true,
        starts_at: None,
        ends_at: None,
    };
    usher.create_subscription(ada, app, terms).await.unwrap();
    let people = (0..500).map(|number| {
        // Everybody is there twice.
        format!(
            "p{}@engines.example;User;Ledger > Standard > Editor\r\n",
            number / 2
        )
    });
    let table = format!("mail;role;apps\r\n{}", people.collect::<String>());
    let table: Vec<u8> = table.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let table = [b"\xFF\xFE".to_vec(), table].concat();
    let import = upload(&target, &table).await;
    let import = import.location();
    assert!(import.starts_with("/users/imports/"), "{import}");
    target.keeper.settled(&target.app).await;
    assert_eq!(count(&target, "import_rows", "state = 'fine'").await, "3");
    assert_eq!(count(&target, "import_rows", "state = 'refused'").await, "497");
    let again = upload(&target, &table).await;
    assert_eq!(again.location(), import, "the same file is the same import");
    press(&target, import, "draft_import").await;
    assert_eq!(
        count(&target, "invitations", "recorded_state = 'draft'").await,
        "3"
    );
    assert_eq!(
        count(&target, "outbox", "1 = 1").await,
        "0",
        "nobody is written to"
    );
    press(&target, import, "send_import").await;
    assert_eq!(count(&target, "outbox", "1 = 1").await, "3");
    assert_eq!(count(&target, "invitations", "1 = 1").await, "3");
}

on_both!(
    a52_a_table_that_is_too_much_is_refused_whole,
    a52_repeated_rows_and_more_people_than_seats_are_told_before_anybody_is_written_to,
);
