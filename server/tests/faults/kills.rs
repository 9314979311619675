//! R01: kill -9 at a random moment while people are invited, invited anew, imported, mailed, and accept.

use crate::account::{Known, Person};
use crate::acts::Acts;
use crate::browser::Told;
use crate::rounds::{Draw, has_time};
use crate::rows::{Kind, on_both};
use crate::scene::Scene;
use crate::tally::{Tally, rounds};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::timeout;

/// So long a life is at most once it is busy, in milliseconds.
const LIFE: usize = 700;
/// So long whoever has nothing to do waits for a mail before they look whether the server is there at all.
const MOMENT: Duration = Duration::from_millis(50);

on_both! {
    async fn r01_kill_at_a_random_moment(kind: Kind) {
        let mut draw = Draw::new("R01");
        let mut tally = Tally::of("R01 kill -9 at a random moment", kind);
        let mut scene = Scene::open(kind).await;
        for _ in 0..rounds() {
            tally.strike();
            let busy = act_until_a_moment(&scene.acts, &mut draw).await;
            scene.kill();
            busy.join_all().await;
            scene.start("").await;
            scene.check().await;
            tally.survived();
        }
        println!("R01 {kind}: {}", scene.acts.sum());
        if has_time() {
            let account = scene.acts.account();
            let somebody = |did: fn(&Person) -> bool| account.people.values().any(did);
            assert!(somebody(|person| person.accepted == Known::Yes), "somebody accepted");
            assert!(somebody(|person| person.resent.0 > 0), "somebody was invited anew");
        }
        scene.close().await;
    }
}

/// Everything at once, until the server is gone; comes back at a random moment, while all are busy.
pub(crate) async fn act_until_a_moment(acts: &Acts, draw: &mut Draw) -> JoinSet<()> {
    let mut busy = JoinSet::new();
    busy.spawn(invites(acts.clone(), draw.split()));
    busy.spawn(accepts(acts.clone()));
    let importing = acts.clone();
    busy.spawn(async move { while going_on(importing.import(8).await) {} });
    let life = Duration::from_millis(draw.under(LIFE).try_into().unwrap());
    // The moment is the fault itself; nothing is waited for.
    tokio::time::sleep(life).await;
    busy
}

async fn invites(acts: Acts, mut draw: Draw) {
    loop {
        let someone = if draw.under(3) == 0 {
            acts.someone_to_resend_to()
        } else {
            None
        };
        let told = match someone {
            Some(address) => acts.resend(&address).await,
            None => acts.invite(1 + draw.under(3), draw.under(2) == 0).await.0,
        };
        if !going_on(told) {
            break;
        }
    }
}

async fn accepts(acts: Acts) {
    loop {
        let mails = acts.office.letters().len();
        let told = match acts.someone_to_accept() {
            Some(address) => acts.accept(&address).await,
            None => next_mail(&acts, mails).await,
        };
        if !going_on(told) {
            break;
        }
    }
}

/// Waits for another mail, as long as the server is there.
async fn next_mail(acts: &Acts, mails: usize) -> Told {
    // None came for a moment, or one did: both are well.
    let _ = timeout(MOMENT, acts.office.more_than(mails)).await;
    match acts.nobody.get("/health/live").await {
        Ok(_) => Told::Done,
        Err(_) => Told::Unknown,
    }
}

/// Nothing but the end of the server stands in the way of any act.
fn going_on(told: Told) -> bool {
    assert_ne!(told, Told::Refused);
    told == Told::Done
}
