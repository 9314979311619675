//! Seats and the hourly limit: what is given is never more than there is, whatever runs at once (A29, A30, A32). A31 is
//! shown by the contract suite's model (`crates/store/tests/contract/seats_model.rs`).

use super::scene::{Fields, World, assert_sound, forged, refused};
use crate::app::{PASSWORD, TestApp, until};
use crate::browser::Browser;
use crate::databases::on_both;
use crate::imports::{settled, upload};
use crate::invitations::finished;
use crate::invite_steps::{step, subscribe};
use crate::page::Page;
use futures::StreamExt;
use futures::future::{join, join_all};
use futures::stream::FuturesUnordered;

/// In microseconds, as the database has times.
const HOUR: i64 = 3_600_000_000;

/// Everything that an invitation needs but the address, as a User.
async fn plain_form(ada: &mut Browser) -> Fields {
    let form = ada.get("/users/invite").await;
    form.filled(
        "invite",
        &[("first_name", "P"), ("last_name", "N"), ("role", "User")],
    )
}

/// The same with a seat in the only app.
async fn form_with_a_seat(ada: &mut Browser) -> Fields {
    let form = ada.get("/users/invite").await;
    let added = step(ada, &form, "add", &[]).await;
    let ready = step(ada, &added, "next", &[("accesses[0][app]", "Ledger")]).await;
    let typed = [
        ("first_name", "P"),
        ("last_name", "N"),
        ("role", "User"),
        ("accesses[0][role]", "Editor"),
    ];
    ready.filled("invite", &typed)
}

fn to(fields: &Fields, number: usize) -> Fields {
    forged(fields, &[("addresses", &format!("p{number}@engines.example"))])
}

/// What the path answers in a crowd: whoever waits for their turn in vain is told to come again, and does. A page that
/// the answer leads to may be crowded itself.
async fn answered(path: &str, mut ask: impl AsyncFnMut() -> Page) -> Page {
    until("an answer", async || {
        let page = ask().await;
        (page.status != 503 || page.path != path).then_some(page)
    })
    .await
}

/// Invites the nth person from the page or, if the number is odd, as a script; whether that was taken.
async fn invites(browser: &Browser, fields: &Fields, number: usize) -> bool {
    let (mut tab, fields) = (browser.clone(), to(fields, number));
    let answer = if number.is_multiple_of(2) {
        let post = async || {
            tab.post_from("/users/invite", "invite", &fields, "same-origin")
                .await
        };
        answered("/users/invite", post).await
    } else {
        answered("/api/invite", async || tab.call("invite", &fields).await).await
    };
    let is_taken = answer.status.is_success() || answer.path.contains("?sent=");
    assert!(
        is_taken || answer.status == 422,
        "{} {}",
        answer.status,
        answer.html
    );
    is_taken
}

/// A table of so many people, with further columns the same for all of them, as drafts; its page.
async fn drafted(ada: &mut Browser, people: usize, columns: [&str; 2]) -> Page {
    let [heads, cells] = columns;
    let rows = (0..people).map(|number| format!("t{number}@engines.example,T,N,User{cells}\n"));
    let table = format!(
        "E-mail,First name,Last name,Role{heads}\n{}",
        rows.collect::<String>()
    );
    let checked = upload(ada, &table).await;
    let drafting = ada.submit(&checked, "draft_import", &[]).await;
    let page = settled(ada, drafting).await;
    assert!(page.says("people stand as drafts"), "{}", page.text("main"));
    page
}

/// How the seats of the only subscription stand.
async fn assert_seats(ada: &mut Browser, said: &str) {
    let page = ada.get("/settings/subscriptions").await;
    assert!(page.says(said), "{said}: {}", page.text("main"));
}

/// Sets the seats of the only subscription.
async fn set_seats(ada: &mut Browser, seats: &str) -> Page {
    let page = ada.get("/settings/subscriptions").await;
    ada.submit(&page, "change_subscription", &[("seats", seats)])
        .await
}

/// Accepts the invitation in the nth mail, in a crowd; where that led.
async fn accept(app: &TestApp, number: u32) -> String {
    let (path, code) = (app.accept_path(number).await, app.invite_code(number).await);
    let mut browser = app.browser();
    let offer = answered(&path, async || browser.get(&path).await).await;
    let typed = [
        ("code", code.as_str()),
        ("password", PASSWORD),
        ("repeated", PASSWORD),
    ];
    let accept = async || browser.submit(&offer, "accept", &typed).await;
    answered(&path, accept).await.path
}

on_both! {
    async fn a29_twenty_five_seats_are_given_once_over_pages_scripts_and_a_table_at_once(world: &World) {
        let (app, mut ada) = world.with_administrator(&[("invitations_per_hour", "1000")]).await;
        subscribe(&mut ada, "Ledger", "25").await;
        let fields = form_with_a_seat(&mut ada).await;
        // Drafts hold nothing: these race for the seats when they are sent.
        let drafts = drafted(&mut ada, 25, [",Apps", ",Ledger > Standard > Editor"]).await;
        let mut tab = ada.clone();
        let sending = async {
            let job = answered(&drafts.path, async || tab.submit(&drafts, "send_import", &[]).await).await;
            finished(&app, &mut tab, &job.path).await
        };
        let (invited, sent) = join(join_all((0..175).map(|number| invites(&ada, &fields, number))), sending).await;
        let from_forms = invited.into_iter().filter(|invited| *invited).count();
        let from_table = world.count("invitations WHERE recorded_state = 'pending' AND email LIKE 't%'").await;
        assert_eq!(from_forms + from_table, 25, "{}", sent.text("main"));
        assert_seats(&mut ada, "0 of 25 seats used, 25 held by invitations, 0 free").await;
        assert_eq!(world.count("invitations WHERE recorded_state = 'pending'").await, 25);
        assert_sound(&app).await;

        app.mail(25).await;
        let accepting = join_all((1..=25).map(|number| accept(&app, number)));
        let creating = join_all((1000..1200).map(|number| invites(&ada, &fields, number)));
        let (accepted, created) = join(accepting, creating).await;
        assert!(accepted.iter().all(|path| path == "/welcome"), "a held seat is always given: {accepted:?}");
        assert!(!created.contains(&true), "nobody else gets one meanwhile");
        assert_seats(&mut ada, "25 of 25 seats used, 0 held by invitations, 0 free").await;
        assert_eq!(world.count("members").await, 26);
        assert_sound(&app).await;
    }

    async fn a30_a_seat_limit_is_a_whole_number_and_a_lowered_one_throws_nobody_out(world: &World) {
        let (app, mut ada) = world.with_administrator(&[]).await;
        subscribe(&mut ada, "Ledger", "3").await;
        let fields = form_with_a_seat(&mut ada).await;
        for number in 0..2 {
            assert!(invites(&ada, &fields, number).await);
        }
        for wrong in [
            "-1", "-0.5", "NaN", "nan", "inf", "1e3", "2.5", "3,000", "0x10", "1000001", "4294967295", "4294967296",
            "18446744073709551616", "-9223372036854775809", "unlimited", "null", "\u{663}", "½", "3;4",
        ] {
            let refused = set_seats(&mut ada, wrong).await;
            assert_eq!(refused.status, 422, "{wrong}");
            assert!(refused.says("Type a whole number of seats from 0 to 1,000,000"), "{wrong}: {}", refused.text("main"));
        }
        let page = ada.get("/settings/subscriptions").await;
        let mut kept = page.filled("change_subscription", &[]);
        kept.retain(|(name, _)| name != "seats");
        for shape in [vec!["seats", "seats"], vec!["seats[]"], vec!["seats[0]"], vec!["seats[a]"], vec!["seats", "seats[]"]] {
            let mut fields = kept.clone();
            fields.extend(shape.into_iter().map(|name| (name.to_owned(), "9".to_owned())));
            refused(&mut ada, "/settings/subscriptions", "change_subscription", &fields).await;
        }
        assert_seats(&mut ada, "0 of 3 seats used, 2 held by invitations, 1 free").await;

        set_seats(&mut ada, "1").await;
        assert_seats(&mut ada, "0 of 1 seats used, 2 held by invitations: 1 too many, none free").await;
        assert!(!invites(&ada, &fields, 2).await);
        assert_eq!([accept(&app, 1).await, accept(&app, 2).await], ["/welcome", "/welcome"], "what was held is given");
        assert_seats(&mut ada, "2 of 1 seats used, 0 held by invitations: 1 too many, none free").await;
        set_seats(&mut ada, "0").await;
        assert_seats(&mut ada, "2 of 0 seats used, 0 held by invitations: 2 too many, none free").await;
        assert!(!invites(&ada, &fields, 3).await);
        // The limit is raised while many are after the seat.
        let mut tab = ada.clone();
        let (raised, _) = join(set_seats(&mut tab, "3"), join_all((10..20).map(|number| invites(&ada, &fields, number)))).await;
        assert!(raised.status.is_success(), "{}", raised.text("main"));
        join_all((20..30).map(|number| invites(&ada, &fields, number))).await;
        assert_seats(&mut ada, "2 of 3 seats used, 1 held by invitations, 0 free").await;
        assert_sound(&app).await;
    }

    async fn a32_thirty_invitations_an_hour_whatever_is_tried(world: &World) {
        let (mut app, mut ada) = world.with_administrator(&[]).await;
        let (fields, mut phone) = (plain_form(&mut ada).await, app.browser());
        assert_eq!(phone.sign_in("ada@usher.example", PASSWORD).await.path, "/");
        // The server stops in the middle of the first wave.
        let tabs = [&ada, &phone];
        let wave = (0..100).map(|number| {
            let (tab, fields) = (tabs[number % 2].clone(), to(&fields, number));
            async move { tab.post_and_leave("/users/invite", "invite", &fields).await }
        });
        let mut wave: FuturesUnordered<_> = wave.collect();
        for _ in 0..5 {
            wave.next().await;
        }
        app.stop.cancel();
        while wave.next().await.is_some() {}
        (&mut app.running).await.unwrap().unwrap();
        assert!((1..=30).contains(&world.count("invitations").await));

        // Two processes go on where it stopped, with both sessions at each.
        let (one, two) = (world.spawn(&[]).await, world.spawn(&[]).await);
        let mut tabs = [ada.at(&one.url), phone.at(&two.url), ada.at(&two.url), phone.at(&one.url)];
        join_all((100..300).map(|number| invites(&tabs[number % 4], &fields, number))).await;
        let thirty = async |what: &str| {
            assert_eq!(world.count("spent_invitations").await, 30, "{what}");
            assert_eq!(world.count("outbox").await, 30, "{what}");
            assert_eq!(world.count("invitations WHERE recorded_state <> 'draft'").await, 30, "{what}");
        };
        thirty("at once, over two processes").await;

        let list = tabs[0].get("/users/invitations").await;
        assert_eq!(tabs[0].submit(&list, "resend", &[]).await.status, 429);
        let cancelled = tabs[0].submit(&list, "cancel", &[]).await;
        assert!(cancelled.path.contains("?cancelled="), "{}", cancelled.text("main"));
        join_all((0..100).map(|number| invites(&tabs[number % 4], &fields, number))).await;
        thirty("cancelled and made anew").await;

        let drafts = drafted(&mut tabs[0], 5_000, ["", ""]).await;
        let job = tabs[0].submit(&drafts, "send_import", &[]).await;
        until("the limit", async || {
            one.usher.work_jobs().await.unwrap();
            let page = tabs[0].get(&job.path).await;
            page.says("The limit of this hour is reached").then_some(())
        })
        .await;
        thirty("a table of 5,000").await;
        assert_eq!(world.count("invitations WHERE recorded_state = 'draft'").await, 5_000);

        // The clock goes back by three hours, as the tally sees it, and then on to an hour after the first wave.
        world.ask(&format!("UPDATE spent_invitations SET spent_at = spent_at + {}", 3 * HOUR)).await;
        join_all((300..340).map(|number| invites(&tabs[number % 4], &fields, number))).await;
        thirty("after the clock was set back").await;
        world.ask(&format!("UPDATE spent_invitations SET spent_at = spent_at - {}", 4 * HOUR)).await;
        join_all((400..500).map(|number| invites(&tabs[number % 4], &fields, number))).await;
        assert_eq!(world.count("invitations WHERE recorded_state <> 'draft'").await, 60, "the next hour has its thirty");
        assert_sound(&one).await;
    }
}
