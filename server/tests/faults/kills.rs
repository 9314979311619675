//! R01: kill -9 at a random moment while people are invited, invited anew, imported, mailed, and accept.

use crate::acts::Acts;
use crate::browser::Told;
use crate::rounds::{Draw, Tally, rounds};
use crate::rows::{Kind, on_both};
use crate::scene::Scene;
use std::time::Duration;
use tokio::task::JoinSet;

/// So long a life is at most once it is busy, in milliseconds.
const LIFE: usize = 700;

on_both! {
    async fn r01_kill_at_a_random_moment(kind: Kind) {
        let mut draw = Draw::new("R01");
        let mut tally = Tally::of("R01 kill -9 at a random moment", kind);
        let mut scene = Scene::open(kind).await;
        for _ in 0..rounds() {
            tally.strike();
            let mut busy = everybody_acts(&scene.acts, &mut draw);
            let life = Duration::from_millis(draw.under(LIFE).try_into().unwrap());
            // The moment is the fault itself; nothing is waited for.
            tokio::time::sleep(life).await;
            scene.kill();
            while let Some(ended) = busy.join_next().await {
                ended.unwrap();
            }
            scene.start("").await;
            scene.check().await;
            tally.survived();
        }
        println!("R01 {kind}: {}", scene.acts.sum());
        scene.close().await;
    }
}

/// Everything at once, until the server is gone.
fn everybody_acts(acts: &Acts, draw: &mut Draw) -> JoinSet<()> {
    let mut busy = JoinSet::new();
    busy.spawn(invites(acts.clone(), draw.split()));
    busy.spawn(accepts(acts.clone()));
    let importing = acts.clone();
    busy.spawn(async move { while going_on(importing.import(8).await) {} });
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
        let told = match acts.someone_to_accept() {
            Some(address) => acts.accept(&address).await,
            // Nobody has a mail yet: is the server there at all?
            None => match acts.nobody.get("/health/live").await {
                Ok(_) => Told::Done,
                Err(_) => Told::Unknown,
            },
        };
        if !going_on(told) {
            break;
        }
    }
}

/// Nothing but the end of the server stands in the way of any act.
fn going_on(told: Told) -> bool {
    assert_ne!(told, Told::Refused);
    told == Told::Done
}
