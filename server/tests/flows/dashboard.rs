//! The dashboard's figures without JavaScript, and what is done there with one click.

use crate::app::TestApp;
use crate::browser::Browser;
use crate::invite::invite;
use crate::page::Page;

const FIGURES: &str = "/api/figures_page?query=";

/// Ada, and Bea Builder, an ordinary member, each signed in.
async fn two() -> (TestApp, Browser, Browser) {
    let (app, mut ada) = TestApp::with_administrator().await;
    let form = ada.get("/users/invite").await;
    let fields = [
        ("addresses", "bea@engines.example"),
        ("first_name", "Bea"),
        ("last_name", "Builder"),
        ("role", "User"),
    ];
    ada.submit(&form, "invite", &fields).await;
    let mut bea = app.browser();
    assert_eq!(app.accept(&mut bea, 1).await.path, "/welcome");
    (app, ada, bea)
}

async fn demo() -> (TestApp, Browser) {
    let app = TestApp::spawn_with(&[("demo", "true")]).await;
    let line = app.greeting.iter().find(|line| line.starts_with("Sign in as"));
    let password = line.unwrap().rsplit(' ').next().unwrap().to_owned();
    let mut ada = app.browser();
    ada.sign_in("ada@usher.example", &password).await;
    (app, ada)
}

/// The field `id` of the first form that calls this.
fn id_in(page: &Page, call: &str) -> String {
    let fields = page.filled(call, &[]);
    let id = fields.into_iter().find(|(name, _)| name == "id");
    id.expect("a form about an invitation").1
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_invited_yet_is_said_with_what_to_do_first() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    let page = ada.get("/").await;
    assert!(page.says("Nobody was invited yet") && page.says("Invite the first person"));
    assert!(
        !page.says("How invitations fare") && !page.says("Seats"),
        "{}",
        page.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_sent_anew_and_cancelled_from_the_dashboard_and_leads_back_there() {
    let (_app, mut ada, _bea) = two().await;
    invite(&mut ada, "cy@engines.example").await;
    let page = ada.get("/").await;
    assert!(
        page.says("cy@engines.example") && page.says("left"),
        "{}",
        page.text("main")
    );
    assert!(
        page.says("All: 2 invited, ") && page.says(", 1 accepted") && page.says("under 15 min"),
        "{}",
        page.text("main")
    );
    let resent = ada.submit(&page, "resend", &[]).await;
    assert!(resent.path.starts_with("/?resent="), "{}", resent.path);
    assert!(
        resent.says("(cy@engines.example) is sent anew. Its old link"),
        "{}",
        resent.text("main")
    );
    assert!(resent.says("How invitations fare"));
    let cancelled = ada.submit(&resent, "cancel", &[]).await;
    assert!(cancelled.path.starts_with("/?cancelled="), "{}", cancelled.path);
    assert!(
        cancelled.says("(cy@engines.example) is cancelled."),
        "{}",
        cancelled.text("main")
    );
    assert!(
        cancelled.says("No invitation is pending"),
        "{}",
        cancelled.text("main")
    );
    let again = ada.submit(&page, "resend", &[]).await;
    assert_eq!((again.status.as_u16(), again.path.as_str()), (409, "/"));
    assert!(
        again.says("How invitations fare"),
        "the page is the answer: {}",
        again.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_see_people_finds_nothing_of_it_in_the_page_nor_by_asking() {
    let (_app, mut ada, mut bea) = two().await;
    invite(&mut ada, "cy@engines.example").await;
    let id = id_in(&ada.get("/").await, "resend");
    for path in [
        "/".to_owned(),
        "/?period=7-days".to_owned(),
        format!("/?resent={id}"),
    ] {
        let page = bea.get(&path).await;
        assert_eq!(page.status, 200);
        for word in [
            "cy@engines.example",
            "Waiting invitations",
            "How invitations fare",
            "figures_page",
        ] {
            assert!(!page.html.contains(word), "{word} at {path}");
        }
    }
    assert_eq!(bea.get(FIGURES).await.status, 403);
    assert_eq!(ada.get(FIGURES).await.status, 200);
    for call in ["resend", "cancel", "confirm"] {
        let fields = [
            ("id".to_owned(), id.clone()),
            ("from".to_owned(), "dashboard".to_owned()),
        ];
        let forged = bea.post_from("/", call, &fields, "same-origin").await;
        assert_eq!(forged.status, 403, "{call}: {}", forged.text("main"));
        assert!(!forged.says("cy@engines.example"));
        let foreign = ada.post_from("/", call, &fields, "cross-site").await;
        assert_eq!(foreign.status, 403, "{call}");
        let nonsense = [
            ("id".to_owned(), "17".to_owned()),
            ("from".to_owned(), "//evil.example".to_owned()),
        ];
        let nonsense = ada.post_from("/", call, &nonsense, "same-origin").await;
        assert!(nonsense.status.is_client_error(), "{call}: {}", nonsense.status);
    }
    let fields = [
        ("id".to_owned(), id),
        ("from".to_owned(), "//evil.example".to_owned()),
    ];
    let led = ada.post_from("/", "cancel", &fields, "same-origin").await;
    assert!(
        led.path.starts_with("/users/invitations?cancelled="),
        "{}",
        led.path
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn another_business_sees_none_of_it_and_can_do_nothing_to_it() {
    let (app, mut ada, _bea) = two().await;
    invite(&mut ada, "cy@engines.example").await;
    let id = id_in(&ada.get("/").await, "cancel");
    let mut eve = app.another_business("Eve", "eve@mill.example").await;
    let page = eve.get("/").await;
    assert!(page.says("Nobody was invited yet") && !page.says("cy@engines.example"));
    let fields = [("id".to_owned(), id), ("from".to_owned(), "dashboard".to_owned())];
    for call in ["resend", "cancel", "confirm"] {
        let forged = eve.post_from("/", call, &fields, "same-origin").await;
        assert_eq!(forged.status, 404, "{call}");
    }
    assert!(ada.get("/").await.says("cy@engines.example"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_shows_counts_seats_and_how_invitations_fare_for_each_period() {
    let (_app, mut ada) = demo().await;
    let page = ada.get("/").await;
    let main = page.text("main");
    for words in [
        "Waiting invitations",
        "4 pending",
        "expiring within 6 hours",
        "2 expired",
        "1 awaiting confirmation",
        "6 of 9 seats used, 2 held by invitations, 1 free",
        "By channel",
        "E-mail",
        "Slip",
        "By department",
        "Cranes",
        "Dry dock",
        "Over time, by day",
        "The same numbers as a table",
    ] {
        assert!(main.contains(words), "{words}: {main}");
    }
    assert!(page.html.contains("role=\"img\"") && page.html.contains("<pattern id=\"chart-hatch\""));
    for (period, words) in [
        ("7-days", "Over time, by day"),
        ("90-days", "Over time, by week"),
        ("12-months", "Over time, by month"),
        ("nonsense", "Over time, by day"),
    ] {
        let page = ada.get(&format!("/?period={period}")).await;
        assert!(page.says(words), "{period}: {}", page.text("main"));
    }
    for link in [
        "status=pending",
        "status=expiring",
        "status=expired",
        "status=awaiting%20confirmation",
        "delivery=failed",
    ] {
        let (before, after) = page.html.split_once(&format!("?{link}")).expect(link);
        let path = before.rsplit('"').next().unwrap_or_default();
        let rest = after.split('"').next().unwrap_or_default().replace("&amp;", "&");
        let list = ada.get(&format!("{path}?{link}{rest}")).await;
        assert_eq!((list.status.as_u16(), path), (200, "/users/invitations"));
        assert!(list.path.contains(link), "{}", list.path);
    }
    let soon = ada.get("/users/invitations?status=expiring").await;
    assert!(!soon.says("filipe@harbour.example") && !soon.says("vera@harbour.example"));
}
