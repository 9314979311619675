//! Every field of every server function, and every address, with what no form would send (A58).

use super::both::on_both;
use super::estate::Estate;
use super::kept::changes;
use super::matrix::calls::CALLS;
use super::matrix::pages::PAGES;
use super::matrix::rows;
use super::routes::functions;
use super::target::Target;
use super::wire::{FORM, answer};
use crate::app::within;
use crate::databases::TestDatabase;
use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use std::io::ErrorKind;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What is put into a field, encoded as forms are.
const HOSTILE: [&str; 9] = [
    "%27+or+%271%27%3D%271",
    "%27%29%3B+drop+table+users%3B+--",
    "%22+union+select+password_hash+from+users%3B+%25%27_%5C",
    "a%00b",
    "%ff%fe%",
    "-9223372036854775809",
    "1e309",
    "%F0%9F%92%A9%E2%80%AE",
    "[[[[{%22a%22:",
];

/// Of what is larger than a form may be, the server reads the beginning: whoever goes on may find the connection closed.
const MOST_READ: usize = 64 * 1024;

/// Ends what the others are tried with.
const ENDS_THE_SESSION: [&str; 2] = ["sign_out", "end_other_sessions"];

/// The fields with one of them replaced.
fn with_one(fields: &str, place: usize, value: &str) -> String {
    let fields = fields.split('&').enumerate();
    let fields = fields.map(|(number, field)| match field.split_once('=') {
        Some((name, _)) if number == place => format!("{name}={value}"),
        _ => field.to_owned(),
    });
    fields.collect::<Vec<_>>().join("&")
}

/// Sends a call; it must neither fail nor tell what it should not.
async fn send(estate: &Estate, method: &Method, call: &str, fields: &str) {
    let session = estate.session("instance");
    let (wire, path) = (&estate.target.wire, format!("/api/{call}"));
    let request = if *method == Method::GET {
        wire.request(Method::GET, &format!("{path}?{fields}"), session)
    } else {
        let post = wire.request(Method::POST, &path, session);
        post.header(CONTENT_TYPE, FORM).body(fields.to_owned())
    };
    let answer = answer(request).await;
    assert!(
        answer.status < 500,
        "{call} {fields}: {} {}",
        answer.status,
        answer.body
    );
    for secret in ["$argon2", "SELECT", "syntax error", "sqlx", "panicked"] {
        assert!(
            !answer.body.contains(secret),
            "{call} {fields} tells {secret}: {}",
            answer.body
        );
    }
}

async fn a58_no_field_of_any_call_reaches_further_than_its_value(database: &TestDatabase) {
    let estate = Estate::on(database).await;
    let methods = functions();
    let other = |kept: &[String]| -> Vec<String> {
        let of_mill = kept
            .iter()
            .filter(|row| row.contains("other@mill.example") || row.contains("Mill & Sons"));
        of_mill.cloned().collect()
    };
    let before = other(&estate.target.keeper.settled(&estate.target.app).await);
    assert!(!before.is_empty());
    for row in rows(CALLS).filter(|row| !ENDS_THE_SESSION.contains(&row.call())) {
        let (method, fields) = (&methods[row.call()], estate.fill(row.how, "instance"));
        for place in 0..fields.split('&').count() {
            for value in HOSTILE {
                send(&estate, method, row.call(), &with_one(&fields, place, value)).await;
            }
        }
        let long = "x".repeat(if *method == Method::GET { 8_000 } else { 60_000 });
        send(&estate, method, row.call(), &with_one(&fields, 0, &long)).await;
        for shape in ["[]", "[0][0][0][0][0][0][0]", "[a][b]"] {
            let name = fields.split(['=', '[']).next().unwrap_or_default();
            send(&estate, method, row.call(), &format!("{name}{shape}=x&{name}=y")).await;
        }
    }
    let after = other(&estate.target.keeper.settled(&estate.target.app).await);
    assert_eq!(
        changes(&before, &after),
        [""; 0],
        "nobody of another business was touched"
    );
    let check_up = estate.target.app.usher.check_up().await.unwrap();
    assert!(check_up.is_sound(), "{:?}", check_up.findings);
}

async fn a58_no_address_of_any_page_is_taken_for_more_than_it_is(database: &TestDatabase) {
    let estate = Estate::on(database).await;
    let (wire, session) = (&estate.target.wire, estate.session("instance"));
    let before = estate.target.keeper.settled(&estate.target.app).await;
    for row in rows(PAGES).filter(|row| row.what.contains('{')) {
        for value in HOSTILE {
            let mut path = String::new();
            for segment in row.what.split('/').skip(1) {
                path += "/";
                path += if segment.starts_with('{') { value } else { segment };
            }
            let page = wire.get(&path, session).await;
            assert!(page.status < 500, "{path}: {} {}", page.status, page.body);
        }
    }
    assert_eq!(changes(&before, &estate.target.keeper.kept().await), [""; 0]);
}

/// What comes back for bytes that no browser sends; empty where the connection is closed without a word.
async fn raw(target: &Target, bytes: &[u8]) -> String {
    let address = target.app.url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    // Whoever is refused in the middle of what they say may find the connection closed.
    let _ = stream.write_all(bytes).await;
    let mut said = Vec::new();
    match within("an end", stream.read_to_end(&mut said)).await {
        Ok(_) => {}
        Err(error) => assert_eq!(error.kind(), ErrorKind::ConnectionReset),
    }
    String::from_utf8_lossy(&said).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a58_what_is_too_much_or_no_http_is_refused_and_others_are_answered() {
    let database = TestDatabase::sqlite();
    let target = Target::on(&database).await;
    let head = "POST /sign-in HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n";
    let form = format!("{head}Content-Type: {FORM}\r\n");
    let many = "X-Bomb: x\r\n".repeat(500);
    let deep = format!("call=invite&{}", "a[".repeat(20_000));
    let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x10000)).repeat(32);
    for (what, request, status) in [
        (
            "2 MiB",
            format!("{form}Content-Length: 2097152\r\n\r\n{}", "x".repeat(2 << 20)),
            "413",
        ),
        (
            "2 MiB in parts",
            format!("{form}Transfer-Encoding: chunked\r\n\r\n{chunk}0\r\n\r\n"),
            "413",
        ),
        ("500 headers", format!("{form}{many}\r\n"), "431"),
        (
            "a long header",
            format!("{form}X-Bomb: {}\r\n\r\n", "x".repeat(1 << 20)),
            "431",
        ),
        (
            "a long address",
            format!("GET /{} HTTP/1.1\r\nHost: x\r\n\r\n", "x".repeat(1 << 20)),
            "4",
        ),
        (
            "two lengths",
            format!("{form}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello"),
            "400",
        ),
        (
            "a length and parts",
            format!("{form}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
            "4",
        ),
        ("no HTTP", "\u{16}\u{3}\u{1}hello\r\n\r\n".to_owned(), "400"),
        (
            "deep",
            format!("{form}Content-Length: {}\r\n\r\n{deep}", deep.len()),
            "4",
        ),
    ] {
        let said = raw(&target, request.as_bytes()).await;
        let is_cut_off = said.is_empty() && request.len() > MOST_READ;
        let refused = is_cut_off || said.starts_with(&format!("HTTP/1.1 {status}"));
        assert!(refused, "{what}: {:?}", said.lines().next());
    }
    let lines = "[".repeat(100_000);
    let body =
        format!("--cut\r\nContent-Disposition: form-data; name=\"lines\"\r\n\r\n{lines}\r\n--cut--\r\n");
    let session = &target.ada.session;
    let post = target.wire.request(Method::POST, "/users/chart", session);
    let post = post.header(CONTENT_TYPE, "multipart/form-data; boundary=cut");
    let deep = answer(post.body(body)).await;
    assert_eq!(deep.status, 400, "{}", deep.body);
    assert_eq!(target.wire.get("/health/ready", "").await.status, 200);
}

on_both!(
    a58_no_field_of_any_call_reaches_further_than_its_value,
    a58_no_address_of_any_page_is_taken_for_more_than_it_is,
);
