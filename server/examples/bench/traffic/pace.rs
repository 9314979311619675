//! When people come.

use super::tally::SharedTally;
use super::visitors::Visitors;
use super::visits::Visit;
use anyhow::Context;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use std::iter;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::Handle;
use tokio::task::{JoinSet, spawn_blocking};
use tokio_util::sync::CancellationToken;

/// The same visits at the same times in every run.
const SEED: u64 = 1;

/// So many visits are under way at most; those that are due then are left out, and count as errors.
const MOST_UNDER_WAY: usize = 1_500;

/// Open loop: they come when they come (a Poisson process, so many a second at the mean), however long the others before
/// them wait. Times are reckoned from when a visit was due, so none is flattered by waiting for an answer before asking
/// again ("coordinated omission"). Returns when all are answered.
pub(crate) async fn open_loop(
    visitors: &Arc<Visitors>,
    rate: f64,
    time: Duration,
    tally: &SharedTally,
) -> anyhow::Result<()> {
    let stop = CancellationToken::new();
    let _stops = stop.clone().drop_guard();
    let (visitors, tally, runtime) = (Arc::clone(visitors), tally.clone(), Handle::current());
    // A thread of its own sleeps to some 0.1 ms; the runtime's timers go by whole milliseconds.
    let sending = spawn_blocking(move || -> anyhow::Result<JoinSet<()>> {
        let (mut under_way, begun) = (JoinSet::new(), Instant::now());
        let due = arrivals(rate).take_while(|(after, _)| *after < time);
        for (after, visit) in due.take_while(|_| !stop.is_cancelled()) {
            let due = begun + after;
            thread::sleep(due.saturating_duration_since(Instant::now()));
            while let Some(visited) = under_way.try_join_next() {
                visited.context("a visitor panicked")?;
            }
            if under_way.len() >= MOST_UNDER_WAY {
                tally.open().leave_out();
                continue;
            }
            let (visitors, tally) = (Arc::clone(&visitors), tally.clone());
            under_way.spawn_on(async move { visit.pay(&visitors, due, &tally).await }, &runtime);
        }
        Ok(under_way)
    });
    let mut under_way = sending.await.context("whoever sends panicked")??;
    while let Some(visited) = under_way.join_next().await {
        visited.context("a visitor panicked")?;
    }
    Ok(())
}

fn arrivals(rate: f64) -> impl Iterator<Item = (Duration, Visit)> {
    let mut random = StdRng::seed_from_u64(SEED);
    let mut after = 0.0;
    iter::from_fn(move || {
        // The time between two is exponentially distributed.
        after -= (1.0 - random.random_range(0.0..1.0_f64)).ln() / rate;
        Some((Duration::from_secs_f64(after), Visit::drawn(&mut random)))
    })
}

/// Closed loop: so many people, each of whom comes again as soon as they were answered. Says how much can be done, and
/// nothing of how long somebody waits.
pub(crate) async fn closed_loop(
    visitors: &Arc<Visitors>,
    at_once: u32,
    time: Duration,
    tally: &SharedTally,
) -> anyhow::Result<()> {
    let until = Instant::now() + time;
    let mut people = JoinSet::new();
    for person in 0..at_once {
        let (visitors, tally) = (Arc::clone(visitors), tally.clone());
        let mut random = StdRng::seed_from_u64(u64::from(person));
        people.spawn(async move {
            while Instant::now() < until {
                let visit = Visit::drawn(&mut random);
                visit.pay(&visitors, Instant::now(), &tally).await;
            }
        });
    }
    while let Some(person) = people.join_next().await {
        person.context("a visitor panicked")?;
    }
    Ok(())
}
