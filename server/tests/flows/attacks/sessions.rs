//! Sessions: planted, outlived, used from other sites (A41-A45, A48).

use super::both::on_both;
use super::kept::changes;
use super::target::{Somebody, Target};
use super::wire::{Answer, FORM, answer};
use crate::app::PASSWORD;
use crate::databases::TestDatabase;
use domain::{BusinessName, EmailAddress, RoleTemplate, ZoneName};
use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, COOKIE, SET_COOKIE};
use service::{NewBusiness, Place, Token};

/// What somebody could put into a browser: it looks like a session and is none.
const PLANTED: &str = "PLANTED_PLANTED_PLANTED_PLANTED_PLANTED_PLA";
const NEW: &str = "another four wooden words";

/// A form that lets somebody in.
struct Way {
    path: String,
    call: &'static str,
    fields: Vec<(&'static str, String)>,
}

impl Way {
    fn new(path: String, call: &'static str, fields: &[(&'static str, &str)]) -> Self {
        let fields = fields.iter().map(|(name, value)| (*name, (*value).to_owned()));
        let fields = fields.collect();
        Self { path, call, fields }
    }

    async fn take(&self, target: &Target, session: &str) -> Answer {
        let fields: Vec<_> = self
            .fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        target.wire.post(&self.path, session, self.call, &fields).await
    }
}

/// Every way in, each for somebody else.
async fn ways_in(target: &Target) -> Vec<Way> {
    let passwords = [("password", PASSWORD), ("repeated", PASSWORD)];
    let names = [("first_name", "Bea"), ("last_name", "Builder")];
    let place = Place::default;
    target.member("sam@engines.example", target.user, place()).await;
    target.member("rita@engines.example", target.user, place()).await;
    let invitation = target.invite("bea@engines.example", target.user, place()).await;
    let slip = target.print(target.user, place()).await;
    let [accept, slip] = [target.keys.invitation(invitation, 1), target.keys.slip(slip, 1)];
    let reset = target.reset_of("rita@engines.example").await;
    let quarry = NewBusiness {
        name: BusinessName::parse("Quarry").unwrap(),
        template: RoleTemplate::General,
        zone: ZoneName("Europe/Lisbon".to_owned()),
    };
    let setup = target.app.usher.create_business(&quarry).await.unwrap();
    let [accept, slip, reset, setup] = [&accept, &slip, &reset, &setup].map(Token::expose);
    vec![
        Way::new(
            "/sign-in".to_owned(),
            "sign_in",
            &[("email", "sam@engines.example"), ("password", PASSWORD)],
        ),
        Way::new(
            format!("/accept/{accept}"),
            "accept",
            &[&[("token", accept)][..], &names, &passwords].concat(),
        ),
        Way::new(
            format!("/join/{slip}"),
            "enrol",
            &[&[("token", slip), ("username", "bea.b")][..], &names, &passwords].concat(),
        ),
        Way::new(
            format!("/reset/{reset}"),
            "reset_password",
            &[("token", reset), ("password", NEW), ("repeated", NEW)],
        ),
        Way::new(
            format!("/setup/{setup}"),
            "set_up_business",
            &[
                &[("token", setup), ("email", "quarry@mill.example")][..],
                &names,
                &passwords,
            ]
            .concat(),
        ),
    ]
}

async fn is_in(target: &Target, session: &str) -> bool {
    let account = target.wire.get("/account", session).await;
    assert!(
        account.status == 200 || account.asks_to_sign_in(),
        "{}",
        account.status
    );
    account.status == 200
}

async fn a41_a_session_that_was_planted_is_never_the_one_that_is_let_in(database: &TestDatabase) {
    let target = Target::on(database).await;
    for way in ways_in(&target).await {
        let let_in = way.take(&target, PLANTED).await;
        let given = let_in
            .session()
            .unwrap_or_else(|| panic!("{}: {}", way.call, let_in.body));
        assert_ne!(given, PLANTED, "{}", way.call);
        assert!(is_in(&target, &given).await, "{}", way.call);
        assert!(!is_in(&target, PLANTED).await, "{}", way.call);
        let cookie = let_in.headers[SET_COOKIE].to_str().unwrap();
        for attribute in ["; Path=/", "; HttpOnly", "; SameSite=Lax"] {
            assert!(cookie.contains(attribute), "{cookie}");
        }
        let both = target.wire.bare(Method::GET, "/account", "");
        let both = answer(both.header(COOKIE, format!("usher={PLANTED}; usher={given}"))).await;
        assert!(both.asks_to_sign_in(), "of two sessions none is believed");
    }
}

async fn a41_an_attackers_own_session_in_the_browser_becomes_nobody_elses(database: &TestDatabase) {
    let target = Target::on(database).await;
    target
        .member("eve@engines.example", target.user, Place::default())
        .await;
    for way in ways_in(&target).await {
        let eve = target.sign_in("eve@engines.example").await.session;
        let answer = way.take(&target, &eve).await;
        if let Some(given) = answer.session() {
            assert_ne!(given, eve, "{}", way.call);
            assert!(!is_in(&target, &eve).await, "{}: it ended", way.call);
            let account = target.wire.get("/account", &given).await;
            assert!(!account.body.contains("eve@engines.example"), "{}", way.call);
        } else {
            // What makes an account is refused while somebody else is signed in.
            assert!(["accept", "enrol"].contains(&way.call), "{}", way.call);
            assert!(answer.status >= 400, "{}: {}", way.call, answer.status);
            let account = target.wire.get("/account", &eve).await;
            assert!(account.body.contains("eve@engines.example"), "{}", way.call);
            assert!(
                way.take(&target, "").await.session().is_some(),
                "{}: it is open",
                way.call
            );
        }
    }
}

/// Whether the session opens nothing any more, neither page nor act.
async fn is_dead(target: &Target, session: &str) -> bool {
    let posted = target.wire.post(
        "/account",
        session,
        "save_own_profile",
        &[("first_name", "Still"), ("last_name", "Here")],
    );
    !is_in(target, session).await && posted.await.asks_to_sign_in()
}

async fn a42_sessions_end_with_a_new_password_a_sign_out_and_the_membership(database: &TestDatabase) {
    let target = Target::on(database).await;
    let (usher, ada) = (&target.app.usher, &target.ada.actor);
    let bea = target
        .member("bea@engines.example", target.user, Place::default())
        .await;
    let link = target.reset_of("bea@engines.example").await;
    let other = target.sign_in("bea@engines.example").await;
    let fields = [("token", link.expose()), ("password", NEW), ("repeated", NEW)];
    let path = format!("/reset/{}", link.expose());
    let reset = target.wire.post(&path, "", "reset_password", &fields).await;
    let session = reset.session().expect("a new session");
    assert!(is_dead(&target, &bea.session).await && is_dead(&target, &other.session).await);

    let back = [("current", NEW), ("password", PASSWORD), ("repeated", PASSWORD)];
    let second = target.wire.post(
        "/sign-in",
        "",
        "sign_in",
        &[("email", "bea@engines.example"), ("password", NEW)],
    );
    let second = second.await.session().unwrap();
    target
        .wire
        .post("/account", &second, "change_own_password", &back)
        .await;
    assert!(
        is_dead(&target, &session).await,
        "another password ends the other sessions"
    );
    assert!(is_in(&target, &second).await);

    usher.sign_out_everywhere(ada, bea.id).await.unwrap();
    assert!(is_dead(&target, &second).await);
    let kept = target.sign_in("bea@engines.example").await.session;
    usher.deactivate(ada, bea.id).await.unwrap();
    assert!(is_dead(&target, &kept).await);
    usher.reactivate(ada, bea.id).await.unwrap();
    assert!(is_dead(&target, &kept).await, "what ended does not come back");
    let last = target.sign_in("bea@engines.example").await.session;
    usher.delete_member(ada, bea.id).await.unwrap();
    assert!(is_dead(&target, &last).await);
}

async fn a42_an_old_session_has_the_rights_of_now(database: &TestDatabase) {
    let target = Target::on(database).await;
    let admin = target.role_named("Admin").await;
    let Somebody { id, session, .. } = target
        .member("bea@engines.example", admin, Place::default())
        .await;
    let acts = async || {
        let opened = target.wire.get("/settings/departments", &session).await.status;
        let fields = [("kind", "team"), ("name", "Night shift")];
        let posted = target
            .wire
            .post("/settings/teams", &session, "create_unit", &fields)
            .await;
        (opened, posted.status)
    };
    let (usher, ada) = (&target.app.usher, &target.ada.actor);
    usher.change_role(ada, id, target.user).await.unwrap();
    let before = target.keeper.settled(&target.app).await;
    assert_eq!(acts().await, (403, 403), "demoted");
    assert_eq!(changes(&before, &target.keeper.kept().await), [""; 0]);
    usher.change_role(ada, id, admin).await.unwrap();
    assert_eq!(acts().await, (200, 303), "and back");
}

/// What browsers say of a request that a page of somebody else sends, or a program that says nothing.
const ELSEWHERE: [&[(&str, &str)]; 6] = [
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[("sec-fetch-site", "cross-site"), ("origin", "null")],
    &[("origin", "https://evil.example")],
    &[("origin", "null")],
    &[],
];

async fn a43_no_other_site_makes_an_invitation(database: &TestDatabase) {
    let target = Target::on(database).await;
    let session = &target.ada.session;
    let role = target.user.to_string();
    let fields = [
        ("call", "invite"),
        ("addresses", "eve@evil.example"),
        ("first_name", "Eve"),
        ("last_name", "Evil"),
        ("role", &role),
    ];
    let form = serde_urlencoded::to_string(fields).unwrap();
    let json = serde_json::to_string(&std::collections::BTreeMap::from(fields)).unwrap();
    let part = |(name, value): (&str, &str)| {
        format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let parts = format!("{}--cut--\r\n", fields.map(part).concat());
    let bodies = [
        (FORM, &form),
        ("text/plain", &form),
        ("text/plain", &json),
        ("application/json", &json),
        ("multipart/form-data; boundary=cut", &parts),
    ];
    let before = target.keeper.settled(&target.app).await;
    let one_click = format!("/unsubscribe/{PLANTED}");
    for path in ["/api/invite", "/users/invite", "/users/imports", &one_click] {
        for (kind, body) in bodies {
            for headers in ELSEWHERE {
                let mut post = target.wire.bare(Method::POST, path, session);
                for (name, value) in headers {
                    post = post.header(*name, *value);
                }
                let answer = answer(post.header(CONTENT_TYPE, kind).body(body.clone())).await;
                // The one click of mail programs comes from anywhere, and says nothing but its token.
                let refused = answer.status == 403 || path == one_click;
                assert!(refused, "{path} {kind} {headers:?}: {}", answer.status);
            }
        }
    }
    for path in ["/api/invite", "/users/invite"] {
        let get = format!("{path}?{form}&_method=POST");
        for method in [
            Method::GET,
            Method::HEAD,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
        ] {
            let request = target.wire.request(method, &get, session);
            answer(request.header("x-http-method-override", "POST")).await;
        }
        for (kind, body) in &bodies[1..] {
            let ours = target.wire.request(Method::POST, path, session);
            let refused = answer(ours.header(CONTENT_TYPE, *kind).body((*body).clone())).await;
            assert_eq!(refused.status, 415, "{path} {kind}");
        }
    }
    assert_eq!(changes(&before, &target.keeper.kept().await), [""; 0]);
    // It is where it comes from that decides: the same from our page is an invitation.
    let sent = target
        .wire
        .post("/users/invite", session, "invite", &fields[1..])
        .await;
    assert!(
        sent.location().contains("?sent="),
        "{} {}",
        sent.status,
        sent.body
    );
}

async fn a44_no_other_site_signs_anybody_in(database: &TestDatabase) {
    let target = Target::on(database).await;
    let ways = ways_in(&target).await;
    let before = target.keeper.settled(&target.app).await;
    for way in &ways {
        let fields = way.fields.iter().map(|(name, value)| (*name, value.as_str()));
        let fields: Vec<_> = [("call", way.call)].into_iter().chain(fields).collect();
        let body = serde_urlencoded::to_string(fields).unwrap();
        for path in [way.path.clone(), format!("/api/{}", way.call)] {
            for headers in ELSEWHERE {
                let mut post = target.wire.bare(Method::POST, &path, "");
                for (name, value) in headers {
                    post = post.header(*name, *value);
                }
                let refused = answer(post.header(CONTENT_TYPE, FORM).body(body.clone())).await;
                assert_eq!(refused.status, 403, "{path} {headers:?}");
                assert_eq!(refused.session(), None, "{path} {headers:?}");
            }
        }
    }
    assert_eq!(changes(&before, &target.keeper.kept().await), [""; 0]);
    for way in &ways {
        assert!(
            way.take(&target, "").await.session().is_some(),
            "{} is open to us",
            way.call
        );
    }
}

/// What the member signs in with.
async fn sign_in_name(target: &Target, somebody: &Somebody) -> String {
    let of = format!(
        "SELECT u.sign_in_name FROM users u JOIN members m ON m.user_id = u.id WHERE m.id = '{}'",
        somebody.id
    );
    target.last(&of).await
}

async fn a48_a_link_confirms_the_address_that_it_was_sent_to_and_no_other(database: &TestDatabase) {
    let target = Target::on(database).await;
    let bea = target
        .member("bea@engines.example", target.user, Place::default())
        .await;
    let ask = async |to: &str| {
        let to = EmailAddress::parse(to).unwrap();
        let asked = target.app.usher.ask_for_address(&bea.actor, PASSWORD, &to);
        asked.await.unwrap();
        target.confirmation_of(to.as_str()).await
    };
    let confirm = async |token: &Token| {
        let path = format!("/confirm-address/{}", token.expose());
        let fields = [("token", token.expose())];
        let answer = target.wire.post(&path, "", "confirm_address", &fields).await;
        answer.location() == "/confirm-address/done"
    };
    let mine = ask("eve@evil.example").await;
    let theirs = ask("victim@engines.example").await;
    assert!(!confirm(&mine).await, "the first link, while the second is open");
    assert_eq!(sign_in_name(&target, &bea).await, "bea@engines.example");
    assert!(confirm(&theirs).await);
    assert_eq!(sign_in_name(&target, &bea).await, "victim@engines.example");
    let (mut before, mut outcomes) = ("victim@engines.example".to_owned(), Vec::new());
    for round in 0..8 {
        let [own, foreign] = ["own", "foreign"].map(|whose| format!("{whose}{round}@evil.example"));
        let link = ask(&own).await;
        // Whoever asks is asked for a password, which takes its time: after none, one, two and three others that do so, the
        // link comes first, at the same time, and too late.
        let confirming = async {
            for _ in 0..round % 4 {
                target.sign_in("ada@usher.example").await;
            }
            confirm(&link).await
        };
        let (confirmed, _) = tokio::join!(confirming, ask(&foreign));
        let now = sign_in_name(&target, &bea).await;
        let expected = if confirmed { &own } else { &before };
        assert_eq!(&now, expected, "round {round}");
        before = now;
        outcomes.push(confirmed);
    }
    let both = outcomes.contains(&true) && outcomes.contains(&false);
    assert!(both, "they did not meet: {outcomes:?}");
}

on_both!(
    a41_a_session_that_was_planted_is_never_the_one_that_is_let_in,
    a41_an_attackers_own_session_in_the_browser_becomes_nobody_elses,
    a42_sessions_end_with_a_new_password_a_sign_out_and_the_membership,
    a42_an_old_session_has_the_rights_of_now,
    a43_no_other_site_makes_an_invitation,
    a44_no_other_site_signs_anybody_in,
    a48_a_link_confirms_the_address_that_it_was_sent_to_and_no_other,
);
