//! What answers give away, and where they lead (A45-A47, A49).

use super::both::on_both;
use super::estate::Estate;
use super::kept::changes;
use super::matrix::pages::PAGES;
use super::matrix::rows;
use super::target::Target;
use super::wire::{Answer, FORM, Wire, answer};
use crate::app::PASSWORD;
use crate::databases::TestDatabase;
use domain::{InvitationId, Span};
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, REFERER};
use reqwest::{Method, Url};
use service::Place;

/// Whether a browser that is led there stays with us, as the URL standard reads the address.
fn is_ours(target: &Target, location: &str) -> bool {
    let ours = Url::parse(&target.app.url).unwrap();
    let there = ours.join(location);
    there.is_ok_and(|there| there.origin() == ours.origin())
}

const ELSEWHERE: [&str; 14] = [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/%09/evil.example",
    "/..//evil.example",
    "https:evil.example",
    "https://evil.example",
    "//evil.example@127.0.0.1",
    "javascript:alert(1)",
    "/users\r\nLocation: https://evil.example",
    "/\u{FF0F}evil.example",
];

#[tokio::test(flavor = "multi_thread")]
async fn a45_no_address_that_is_typed_or_told_leads_elsewhere() {
    let database = TestDatabase::sqlite();
    let target = Target::on(&database).await;
    let (wire, session) = (&target.wire, &target.ada.session);
    let viewer = target.role_named("Viewer").await;
    for (round, to) in ELSEWHERE.into_iter().enumerate() {
        let mut led = Vec::new();
        let typed = [
            ("email", "ada@usher.example"),
            ("password", PASSWORD),
            ("next", to),
        ];
        led.push(wire.post("/sign-in", "", "sign_in", &typed).await);
        let second = led[0].session().expect("signed in");
        led.push(wire.post("/", &second, "sign_out", &[("next", to)]).await);
        let archived = target.app.usher.archive_role(&target.ada.actor, viewer);
        archived.await.unwrap();
        led.push(
            wire.post("/users/invite", session, "use_built_in_roles", &[("back", to)])
                .await,
        );
        let whom = format!("eve{round}@evil.example");
        let invited = target.invite(&whom, target.user, Place::default()).await;
        let invited = invited.to_string();
        for call in ["resend", "cancel"] {
            let fields = [("id", invited.as_str()), ("from", to)];
            led.push(wire.post("/", session, call, &fields).await);
        }
        for answer in &led {
            assert_ne!(answer.location(), "", "{to:?}: {} {}", answer.status, answer.body);
            assert!(
                is_ours(&target, answer.location()),
                "{to:?}: {}",
                answer.location()
            );
        }
        let query = serde_urlencoded::to_string([("next", to)]).unwrap();
        let page = wire.get(&format!("/sign-in?{query}"), "").await;
        assert_eq!((page.status, page.location()), (200, ""), "{to:?}");
        assert!(
            !page.body.contains("href=\"//") && !page.body.contains("href=\"javascript"),
            "{to:?}"
        );
    }
    for path in [
        "//evil.example/users",
        "/\\evil.example/users",
        "//evil.example/%2e%2e",
    ] {
        let page = wire.get(path, "").await;
        assert!(is_ours(&target, page.location()), "{path}: {}", page.location());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a45_a_refused_call_leads_nobody_back_to_a_foreign_referrer() {
    let database = TestDatabase::sqlite();
    let target = Target::on(&database).await;
    for path in [
        "/api/sign_in",
        "/sign-in",
        "/api/invite",
        "/users/invite",
        "/api/forgot",
        "/nowhere",
    ] {
        let post = target.wire.request(Method::POST, path, "");
        let post = post
            .header(REFERER, "https://evil.example/?__path=/sign-in&__err=e30")
            .header(CONTENT_TYPE, FORM);
        let refused = answer(post.body("call=sign_in&email=x&password=y")).await;
        let to = refused.location();
        assert!(is_ours(&target, to) && !to.contains("evil"), "{path}: {to}");
        assert!(!refused.body.contains("evil.example"), "{path}");
    }
}

/// Status, headers and body.
type Told = (u16, Vec<String>, String);

/// An answer without what differs each time (the date, the nonce, the request's name) and without what was typed.
fn told(answer: &Answer, typed: &str) -> Told {
    let policy = answer.headers.get("content-security-policy");
    let policy = policy.map_or("", |policy| policy.to_str().unwrap());
    let nonce = policy
        .split("'nonce-")
        .nth(1)
        .and_then(|rest| rest.split('\'').next());
    let same = |text: &str| {
        let text = nonce.map_or_else(|| text.to_owned(), |nonce| text.replace(nonce, "nonce"));
        text.replace(typed, "typed")
    };
    let headers = answer.headers.iter();
    let headers =
        headers.filter(|(name, _)| ![DATE, CONTENT_LENGTH].contains(name) && *name != "x-request-id");
    let mut headers: Vec<String> = headers
        .map(|(name, value)| same(&format!("{name}: {}", value.to_str().unwrap())))
        .collect();
    headers.sort();
    (answer.status, headers, same(&answer.body))
}

/// A public form with each of the names or codes, one after the other until nobody may any more, each from a network of its
/// own.
async fn ask(wire: &Wire, call: &str, path: &str, names: &[&str]) -> Vec<Vec<Told>> {
    let mut all = Vec::new();
    for (number, name) in names.iter().enumerate() {
        let mut answers = Vec::new();
        for _ in 0..7 {
            let fields = [
                ("call", call),
                ("email", name),
                ("code", name),
                ("password", "not the one"),
            ];
            let body = serde_urlencoded::to_string(fields).unwrap();
            let post = wire.request(Method::POST, path, "");
            let post = post.header("x-forwarded-for", format!("192.0.2.{}", number + 1));
            let answered = answer(post.header(CONTENT_TYPE, FORM).body(body)).await;
            answers.push(told(&answered, name));
        }
        all.push(answers);
    }
    all
}

/// The codes of slips whose time ran out, that was taken back, that let somebody in, and that is good. From here on the
/// clock stands: whoever has to wait, waits equally long.
async fn codes_of_slips(target: &Target) -> [String; 4] {
    let expired = target.print(target.user, Place::default()).await;
    target.app.clock.pass(Span::days(8));
    let cancelled = target.print(target.user, Place::default()).await;
    let cancel = target.app.usher.cancel(&target.ada.actor, cancelled);
    cancel.await.unwrap();
    target.employee("emp.loyee", target.user, Place::default()).await;
    let accepted = "SELECT id FROM invitations WHERE email IS NULL AND recorded_state = 'accepted'";
    let accepted: InvitationId = target.last(accepted).await.parse().unwrap();
    let good = target.print(target.user, Place::default()).await;
    [expired, cancelled, accepted, good].map(|slip| target.keys.enrolment_code(slip, 1).grouped())
}

async fn a46_nobody_learns_who_is_there_though_no_mail_goes_out_and_whoever_asks_has_to_wait(
    database: &TestDatabase,
) {
    let settings = [
        ("trusted_proxies", "127.0.0.1"),
        ("mail_host", "127.0.0.1"),
        ("mail_port", "9"),
        ("mail_encryption", "none"),
        ("mail_sender", "usher@engines.example"),
    ];
    let target = Target::with(database, &settings).await;
    let [expired, cancelled, accepted, good] = codes_of_slips(&target).await;
    let place = Place::default;
    let inactive = target.member("inactive@engines.example", target.user, place());
    let inactive = inactive.await.id;
    let usher = &target.app.usher;
    usher.deactivate(&target.ada.actor, inactive).await.unwrap();
    target
        .invite("invited@engines.example", target.user, place())
        .await;
    let gone = target
        .invite("cancelled@engines.example", target.user, place())
        .await;
    usher.cancel(&target.ada.actor, gone).await.unwrap();
    let names = [
        "unknown@engines.example",
        "ada@usher.example",
        "inactive@engines.example",
        "invited@engines.example",
        "cancelled@engines.example",
        "emp.loyee",
    ];
    let codes = ["ZZZZZ-ZZZZZ", &expired, &cancelled, &accepted];
    for (call, path, first, names) in [
        ("sign_in", "/sign-in", 422, &names[..]),
        ("forgot", "/forgot", 303, &names[..]),
        ("find_slip", "/join", 422, &codes[..]),
    ] {
        let told = ask(&target.wire, call, path, names).await;
        assert_eq!(
            (told[0][0].0, told[0][6].0),
            (first, 429),
            "{call} comes to an end"
        );
        for (name, answers) in names.iter().zip(&told) {
            assert_eq!(answers, &told[0], "{call} {name}");
        }
    }
    let fields = [("code", good.as_str())];
    let found = target.wire.post("/join", "", "find_slip", &fields).await;
    assert!(
        found.location().starts_with("/join/"),
        "{} {}",
        found.status,
        found.body
    );
}

async fn a47_no_username_is_somebodys_address(database: &TestDatabase) {
    let target = Target::on(database).await;
    let slip = target.print(target.user, Place::default()).await;
    let slip = target.keys.slip(slip, 1);
    let before = target.keeper.settled(&target.app).await;
    let enrol = async |username: &str| {
        let fields = [
            ("token", slip.expose()),
            ("first_name", "Eve"),
            ("last_name", "Evil"),
            ("username", username),
            ("password", PASSWORD),
            ("repeated", PASSWORD),
        ];
        let path = format!("/join/{}", slip.expose());
        target.wire.post(&path, "", "enrol", &fields).await
    };
    for username in [
        "ada@usher.example",
        "ADA@USHER.EXAMPLE",
        " ada@usher.example ",
        "ada\u{FF20}usher.example",
        "ada\u{FE6B}usher.example",
        "\u{FF41}da@usher.example",
        "ada@",
        "@ada",
        "ada%40usher.example",
    ] {
        let refused = enrol(username).await;
        assert_eq!((refused.status, refused.session()), (422, None), "{username:?}");
    }
    assert_eq!(changes(&before, &target.keeper.kept().await), [""; 0]);
    let joined = enrol("ada-usher.example").await.session().expect("another name");
    let account = target.wire.get("/account", &joined).await;
    assert!(!account.body.contains("ada@usher.example"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a49_no_page_is_shown_in_a_frame() {
    let database = TestDatabase::sqlite();
    let estate = Estate::on(&database).await;
    let wire = &estate.target.wire;
    let mut answers = Vec::new();
    for row in rows(PAGES) {
        let path = estate.fill(row.path(), "instance");
        for actor in ["nobody", "plain", "instance"] {
            let page = wire.get(&path, estate.session(actor)).await;
            answers.push((format!("{path} as {actor}"), page));
        }
    }
    let long = [("email", "x".repeat(70_000))];
    let long = long.each_ref().map(|(name, value)| (*name, value.as_str()));
    answers.push((
        "too long".to_owned(),
        wire.post("/sign-in", "", "sign_in", &long).await,
    ));
    let elsewhere = wire.bare(Method::POST, "/sign-in", "");
    answers.push(("from elsewhere".to_owned(), answer(elsewhere).await));
    answers.push((
        "odd".to_owned(),
        answer(wire.request(Method::PUT, "/sign-in", "")).await,
    ));
    answers.push(("nowhere".to_owned(), wire.get("/nowhere", "").await));
    for (what, answer) in answers {
        assert_eq!(answer.headers["x-frame-options"], "DENY", "{what}");
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("frame-ancestors 'none'"), "{what}: {policy}");
    }
}

on_both!(
    a46_nobody_learns_who_is_there_though_no_mail_goes_out_and_whoever_asks_has_to_wait,
    a47_no_username_is_somebodys_address,
);
