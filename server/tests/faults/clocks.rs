//! R12: the clock is set back and ahead. Invitations and sessions run out here, which [`Scene::check`] takes for lost ones: so
//! each jump looks itself whether all is as it must be, and only the doctor is asked besides.

use crate::acts::{PASSWORD, path_of};
use crate::browser::{Browser, Told};
use crate::page::Page;
use crate::rows::{Kind, number, on_both};
use crate::scene::{Scene, no_panic};
use crate::server::PATIENCE;
use crate::tally::Tally;
use tokio::time::timeout;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

on_both! {
    async fn r12_the_clock_jumps(kind: Kind) {
        let mut tally = Tally::of("R12 the clock set back and ahead", kind);
        let flags = ["--invitations-per-hour", "5", "--invitation-lifetime-hours", "2"];
        let mut scene = Scene::open_with(kind, &flags).await;
        for jump in ["limits", "delays", "expiry", "sessions", "years"] {
            tally.strike();
            match jump {
                "limits" => limits(&scene).await,
                "delays" => delays(&scene).await,
                "expiry" => expiry(&mut scene).await,
                "sessions" => sessions(&scene).await,
                _ => years(&scene).await,
            }
            scene.server.is_sound().await;
            no_panic(&scene.server.said());
            tally.survived();
        }
        scene.close().await;
    }
}

/// A limit that is reached stays so, however the clock is set back, and until its hour is over.
async fn limits(scene: &Scene) {
    let invite = async || scene.acts.invite(1, true).await.0;
    for _ in 0..5 {
        assert_eq!(invite().await, Told::Done);
    }
    for moved in [0, -HOUR, HOUR, HOUR - 60] {
        scene.server.pass(moved);
        assert_eq!(invite().await, Told::Refused, "{moved}");
    }
    scene.server.pass(61);
    assert_eq!(invite().await, Told::Done);
    scene.server.pass(HOUR);
}

/// Whoever typed wrong passwords waits, however the clock is set back.
async fn delays(scene: &Scene) {
    let browser = scene.acts.nobody.fresh();
    for _ in 0..10 {
        assert_eq!(sign_in(&browser, "none of hers").await, Told::Refused);
        // The fifth and later ones are followed by a wait of five seconds; the tenth by one of thirty.
        scene.server.pass(6);
    }
    for moved in [0, -HOUR] {
        scene.server.pass(moved);
        assert_eq!(sign_in(&browser, PASSWORD).await, Told::Refused, "{moved}");
    }
    scene.server.pass(HOUR + 60);
    assert_eq!(sign_in(&browser, PASSWORD).await, Told::Done);
}

/// What has run out, and is recorded so, comes back to life by no clock.
async fn expiry(scene: &mut Scene) {
    scene.server.pass(HOUR);
    let address = scene.someone().await;
    let letter = scene.acts.office.letters_to(&address).remove(0);
    let opened = async |scene: &Scene| open(scene, &letter.link).await.has_form("accept");
    assert!(opened(scene).await);
    scene.server.pass(2 * HOUR - 60);
    assert!(opened(scene).await, "a minute is left");
    scene.server.pass(61);
    assert!(!opened(scene).await, "it runs out to the second");
    // It is recorded at the next start, or a minute later.
    scene.restart("").await;
    let recorded = async {
        let state = format!(
            "SELECT CAST(COUNT(*) AS TEXT) FROM invitations WHERE email = '{address}' AND recorded_state = 'expired'"
        );
        while number(&scene.url, &state).await == 0 {}
    };
    timeout(PATIENCE, recorded).await.expect("the expiry is recorded");
    for moved in [-HOUR, -2 * HOUR, 8 * DAY] {
        scene.server.pass(moved);
        let page = open(scene, &letter.link).await;
        assert!(
            !page.has_form("accept") && page.says("Invitation Expired"),
            "{moved}: {}",
            page.text("main")
        );
        let browser = scene.acts.nobody.fresh();
        let told = scene
            .acts
            .accept_with(&browser, &address, &letter.link, &letter.code)
            .await;
        assert_eq!(told, Told::Refused, "{moved}");
    }
    let seats = "SELECT CAST(COUNT(*) AS TEXT) FROM accesses WHERE in_use";
    assert_eq!(number(&scene.url, seats).await, 0);
    // In its own time it can be sent anew.
    assert_eq!(scene.acts.resend(&address).await, Told::Done);
    scene.server.pass(HOUR);
}

/// Sessions end when their time has come; one for a month outlasts a week.
async fn sessions(scene: &Scene) {
    let browser = scene.acts.nobody.fresh();
    assert_eq!(sign_in(&browser, PASSWORD).await, Told::Done);
    let status = async |browser: &Browser| browser.get("/").await.unwrap().status.as_u16();
    for moved in [-HOUR, HOUR, 7 * HOUR] {
        scene.server.pass(moved);
        assert_eq!(status(&browser).await, 200, "{moved}");
    }
    scene.server.pass(8 * DAY);
    assert_eq!(status(&browser).await, 303);
    assert_eq!(status(&scene.acts.ada).await, 200);
    scene.server.pass(31 * DAY);
    assert_eq!(status(&scene.acts.ada).await, 303);
    assert_eq!(sign_in(&scene.acts.ada, PASSWORD).await, Told::Done);
}

/// Past the end of 32 bits, and of the century.
async fn years(scene: &Scene) {
    for years in [13, 75] {
        scene.server.pass(years * 365 * DAY);
        assert_eq!(sign_in(&scene.acts.ada, PASSWORD).await, Told::Done);
        let address = scene.someone().await;
        assert_eq!(scene.acts.accept(&address).await, Told::Done);
        for path in ["/", "/users", "/users/invitations", "/audit"] {
            assert_eq!(scene.acts.ada.get(path).await.unwrap().status, 200, "{path}");
        }
    }
}

async fn open(scene: &Scene, link: &str) -> Page {
    scene.acts.nobody.get(path_of(link)).await.unwrap()
}

async fn sign_in(browser: &Browser, password: &str) -> Told {
    let page = browser.get("/sign-in").await.unwrap();
    let typed = [("email", "ada@usher.example"), ("password", password)];
    Told::of(&browser.submit(&page, "sign_in", &typed).await)
}
