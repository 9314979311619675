//! R04: PostgreSQL goes away under load: stopped, crashed, its connections cut, not to be written to.

use crate::acts::Acts;
use crate::browser::Told;
use crate::cluster::Cluster;
use crate::rounds::has_time;
use crate::rows::{Kind, number, rows};
use crate::scene::{BETWEEN, Scene};
use crate::server::PATIENCE;
use crate::tally::{Tally, rounds};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::task::{JoinSet, block_in_place};
use tokio::time::timeout;

/// So many invite at the same time.
const AT_ONCE: usize = 4;
/// Within this time after the database is back, everybody is served again.
const BACK_WITHIN: Duration = Duration::from_secs(10);

/// How far the load has come.
#[derive(Debug, Default, Clone, Copy)]
struct Progress {
    done: usize,
    unavailable: usize,
    /// The database is well again: whoever is acknowledged now goes home.
    over: bool,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r04_postgresql_goes_away_under_load() {
    let cluster = Cluster::start().await;
    let scene = Scene::open_at(&cluster.url(), &[]).await;
    for fault in [
        "stopped, started",
        "crashed, started",
        "connections cut",
        "read-only",
    ] {
        let mut tally = Tally::of(
            match fault {
                "stopped, started" => "R04 stopped under load and started again",
                "crashed, started" => "R04 crashed under load and started again",
                "connections cut" => "R04 connections cut under load",
                _ => "R04 read-only under load",
            },
            Kind::Postgres,
        );
        let mut longest = Duration::ZERO;
        for _ in 0..rounds().min(25) {
            tally.strike();
            let (progress, mut load) = put_load(&scene.acts);
            seen(&progress, |progress| progress.done >= AT_ONCE).await;
            strike(fault, &cluster, &progress).await;
            let back = Instant::now();
            progress.send_modify(|progress| progress.over = true);
            while let Some(ended) = load.join_next().await {
                ended.unwrap();
            }
            longest = longest.max(back.elapsed());
            // A short run shares the machine with other tests.
            assert!(!has_time() || longest < BACK_WITHIN, "{fault}: {longest:?}");
            // A mail may have been taken when its outcome could not be written down.
            scene.acts.office.another_life();
            scene.server.pass(BETWEEN);
            scene.check().await;
            scene.server.pass(3_600);
            tally.survived();
        }
        println!("R04 {fault}: everybody is served again after {longest:?} at most");
    }
    drop(scene);
    drop(cluster);
}

/// Until the database is as it was before.
async fn strike(fault: &str, cluster: &Cluster, progress: &watch::Sender<Progress>) {
    let url = cluster.url();
    let refused = || seen(progress, |progress| progress.unavailable >= 1);
    match fault {
        "stopped, started" => {
            block_in_place(|| cluster.stop("fast"));
            refused().await;
            block_in_place(|| cluster.start_again());
        }
        "crashed, started" => {
            block_in_place(|| cluster.stop("immediate"));
            block_in_place(|| cluster.start_again());
        }
        "connections cut" => {
            let mut all = 0;
            for _ in 0..5 {
                let cut = "SELECT CAST(COUNT(*) FILTER (WHERE pg_terminate_backend(pid)) AS TEXT)
                    FROM pg_stat_activity WHERE application_name = 'usher'";
                all += number(&url, cut).await;
                let done = progress.borrow().done;
                seen(progress, |progress| progress.done > done).await;
            }
            assert!(all > 0, "some are cut");
        }
        _ => {
            let set = async |statement: &str| {
                rows(&url, statement).await;
                rows(&url, "SELECT CAST(pg_reload_conf() AS TEXT)").await;
            };
            set("ALTER SYSTEM SET default_transaction_read_only = on").await;
            refused().await;
            set("ALTER SYSTEM RESET default_transaction_read_only").await;
        }
    }
}

/// Some invite without a pause; the answers are that it is done, or that the server can't at present, and no other.
fn put_load(acts: &Acts) -> (watch::Sender<Progress>, JoinSet<()>) {
    let (progress, mut load) = (watch::Sender::new(Progress::default()), JoinSet::new());
    let acts = Arc::new(acts.clone());
    for _ in 0..AT_ONCE {
        let (acts, progress) = (Arc::clone(&acts), progress.clone());
        load.spawn(async move {
            loop {
                let over = progress.borrow().over;
                let told = acts.invite(1, true).await.0;
                match told {
                    Told::Done if over => break,
                    Told::Done => progress.send_modify(|progress| progress.done += 1),
                    Told::Unavailable => progress.send_modify(|progress| progress.unavailable += 1),
                    Told::Refused | Told::Unknown => panic!("{told:?}"),
                }
            }
        });
    }
    (progress, load)
}

async fn seen(progress: &watch::Sender<Progress>, enough: impl Fn(&Progress) -> bool) {
    let mut come = progress.subscribe();
    let seen = timeout(PATIENCE, come.wait_for(|progress| enough(progress))).await;
    seen.expect("the load goes on").unwrap();
}
