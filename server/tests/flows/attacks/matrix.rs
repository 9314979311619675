//! The authorization matrix: who gets what answer from which route, by which act.
//!
//! Each letter of a table stands for an answer: `+` done (2xx, 3xx), `R` refused for what was sent (409, 410, 422, 429),
//! `F` forbidden (403), `N` not there (404), `S` sign in first (401, or the way to the sign-in page), `M` no such method
//! (405), `U` unreadable (400, 415), `.` not tried. What is denied (`S F N M U`) is also looked for in the database.

pub(super) mod calls;
pub(super) mod pages;

use super::both::on_both;
use super::estate::{ACTORS, Estate};
use super::kept::changes;
use super::routes::{functions, routes};
use super::wire::{Answer, FORM, answer};
use crate::databases::TestDatabase;
use calls::CALLS;
use pages::{PAGES, POSTS, UPLOADS};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Method, RequestBuilder};
use std::collections::BTreeSet;

/// The letters of answers that leave everything as it was.
const DENIED: &str = "SFNMU";

/// A line of a table: the letters, what is asked for, and how.
pub(super) struct Row {
    letters: &'static str,
    pub(super) what: &'static str,
    pub(super) how: &'static str,
}

/// The lines of a table.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = Row> {
    let lines = table.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| {
        let mut words = line.split_whitespace();
        let (letters, what) = (words.next().unwrap(), words.next().expect("a name"));
        let how = words.next().unwrap_or_default();
        assert_eq!((letters.len(), words.next()), (ACTORS.len(), None), "{line}");
        Row { letters, what, how }
    })
}

impl Row {
    /// The path of a page.
    pub(super) fn path(&self) -> &'static str {
        if self.how.is_empty() { self.what } else { self.how }
    }

    /// The name of a server function, without the case.
    pub(super) fn call(&self) -> &'static str {
        self.what.split('@').next().unwrap()
    }
}

fn letter(answer: &Answer) -> char {
    match answer.status {
        _ if answer.asks_to_sign_in() => 'S',
        200..=399 => '+',
        400 | 415 => 'U',
        403 => 'F',
        404 => 'N',
        405 => 'M',
        409 | 410 | 422 | 429 => 'R',
        _ => '?',
    }
}

/// Has each actor do it; first those who get nothing, who must leave nothing behind. Returns what is wrong.
async fn try_all(
    estate: &Estate,
    letters: &str,
    what: &str,
    request: impl Fn(&'static str) -> RequestBuilder,
) -> Vec<String> {
    let (denied, let_in): (Vec<_>, Vec<_>) = (0..ACTORS.len())
        .filter(|place| &letters[*place..=*place] != ".")
        .partition(|place| DENIED.contains(&letters[*place..=*place]));
    let mut got = vec!['.'; ACTORS.len()];
    let mut wrong = Vec::new();
    let before = estate.target.keeper.settled(&estate.target.app).await;
    for place in denied {
        got[place] = letter(&answer(request(ACTORS[place])).await);
    }
    let left = changes(&before, &estate.target.keeper.kept().await);
    if !left.is_empty() {
        wrong.push(format!("{what}: who was denied changed something: {left:#?}"));
    }
    for place in let_in {
        got[place] = letter(&answer(request(ACTORS[place])).await);
    }
    let got: String = got.into_iter().collect();
    if got != letters {
        wrong.push(format!("{letters} expected, {got} got: {what}"));
    }
    wrong
}

/// A call by a script.
fn by_script(estate: &Estate, method: &Method, row: &Row, actor: &str) -> RequestBuilder {
    let (path, session) = (format!("/api/{}", row.call()), estate.session(actor));
    let fields = estate.fill(row.how, actor);
    let wire = &estate.target.wire;
    if *method == Method::GET {
        return wire.request(Method::GET, &format!("{path}?{fields}"), session);
    }
    let request = wire.request(Method::POST, &path, session);
    request.header(CONTENT_TYPE, FORM).body(fields)
}

/// The same by the form of a page that everybody may open.
fn by_form(estate: &Estate, row: &Row, actor: &str) -> RequestBuilder {
    let fields = format!("call={}&{}", row.call(), estate.fill(row.how, actor));
    let request = estate
        .target
        .wire
        .request(Method::POST, "/sign-in", estate.session(actor));
    request.header(CONTENT_TYPE, FORM).body(fields)
}

/// The letters of those who get nothing, and nobody else's.
fn only_denied(letters: &str) -> String {
    let keep = |letter: char| if DENIED.contains(letter) { letter } else { '.' };
    letters.chars().map(keep).collect()
}

async fn every_call_is_answered_by_who_asks(database: &TestDatabase) {
    let estate = Estate::on(database).await;
    let methods = functions();
    let mut wrong = Vec::new();
    for row in rows(CALLS) {
        let method = &methods[row.call()];
        if *method == Method::POST {
            let form = |actor| by_form(&estate, &row, actor);
            let what = format!("{} by a form", row.what);
            wrong.extend(try_all(&estate, &only_denied(row.letters), &what, form).await);
        }
        let script = |actor| by_script(&estate, method, &row, actor);
        wrong.extend(try_all(&estate, row.letters, row.what, script).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a post to a page answers that names no server function: the page's refusal, or that it can't be read. For external
/// members no function of that name is there.
fn post_letters(get: &str) -> String {
    let letter = |(place, letter): (usize, char)| match (ACTORS[place], letter) {
        ("external", _) => 'N',
        (_, '+') => 'U',
        (_, same) => same,
    };
    get.chars().enumerate().map(letter).collect()
}

async fn every_page_is_answered_by_who_asks(database: &TestDatabase) {
    let estate = Estate::on(database).await;
    let wire = &estate.target.wire;
    let request = |method: Method, row: &Row, actor: &'static str| {
        let path = estate.fill(row.path(), actor);
        wire.request(method, &path, estate.session(actor))
    };
    let mut wrong = Vec::new();
    for row in rows(PAGES) {
        let get = |actor| request(Method::GET, &row, actor);
        wrong.extend(try_all(&estate, row.letters, row.path(), get).await);
        let own = rows(POSTS).find(|post| post.what == row.what);
        let letters = own
            .as_ref()
            .map_or_else(|| post_letters(row.letters), |own| own.letters.to_owned());
        let post = |actor| request(Method::POST, own.as_ref().unwrap_or(&row), actor);
        let what = format!("POST {}", row.path());
        wrong.extend(try_all(&estate, &letters, &what, post).await);
    }
    for row in rows(UPLOADS) {
        let table = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"t.csv\"\r\n\r\n\
                     Person,Manager\r\ninside@engines.example,\r\n\r\n--cut--\r\n";
        let upload = |actor| {
            let post = request(Method::POST, &row, actor);
            post.header(CONTENT_TYPE, "multipart/form-data; boundary=cut")
                .body(table)
        };
        let what = format!("a table to {}", row.path());
        wrong.extend(try_all(&estate, row.letters, &what, upload).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

on_both!(
    every_call_is_answered_by_who_asks,
    every_page_is_answered_by_who_asks,
);

#[tokio::test(flavor = "multi_thread")]
async fn every_route_and_every_server_function_has_its_line_in_the_matrix_and_no_line_is_left_over() {
    let lines: BTreeSet<String> = rows(PAGES).map(|row| row.what.to_owned()).collect();
    assert_eq!(routes(&[]).await, lines);
    for row in rows(POSTS).chain(rows(UPLOADS)) {
        assert!(lines.contains(row.what), "there is no {}", row.what);
    }
    let lines: BTreeSet<String> = rows(CALLS).map(|row| row.call().to_owned()).collect();
    let functions: BTreeSet<String> = functions().into_keys().collect();
    assert_eq!(functions, lines);
}

#[test]
fn every_line_of_the_matrix_lets_somebody_in_or_says_that_it_is_for_nobody() {
    // Unknown tokens and codes, a page of the demo, parts that are not there, and work that is done.
    let for_nobody = [
        "/dev/components",
        "/api/{*function}",
        "/settings/{part}",
        "accept",
        "enrol",
        "find_slip",
        "join",
        "reset_password",
        "confirm_address",
        "sign_in",
        "set_up_instance",
        "set_up_business",
        "set_up_business_as",
        "change_own_password",
        "ask_for_own_address",
        "confirm",
        "stop_job",
    ];
    for row in rows(PAGES).chain(rows(CALLS)) {
        let somebody = row.letters.contains('+') || row.letters.contains('.') || row.what.contains('@');
        assert!(somebody || for_nobody.contains(&row.what), "{}", row.what);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_has_its_mailbox_besides_and_no_other_route() {
    let (demo, plain) = (routes(&[("demo", "true")]).await, routes(&[]).await);
    let besides: Vec<&String> = demo.difference(&plain).collect();
    assert_eq!(besides, ["/dev/mail", "/dev/mail/{number}"]);
    assert!(plain.is_subset(&demo));
}
