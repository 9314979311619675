//! Many requests, some of them at once.

use crate::http::Connection;
use anyhow::Context;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// How long requests took.
pub(crate) struct Timings {
    elapsed: Duration,
    /// The shortest first.
    each: Vec<Duration>,
}

impl Timings {
    /// How many there were.
    #[expect(clippy::cast_precision_loss, reason = "there are some thousands of them")]
    pub(crate) fn count(&self) -> f64 {
        self.each.len() as f64
    }

    /// How many were answered in a second.
    pub(crate) fn per_second(&self) -> f64 {
        self.count() / self.elapsed.as_secs_f64()
    }

    /// The time in milliseconds within which so many of a hundred were answered.
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let at = (self.each.len() * percent / 100).min(self.each.len().saturating_sub(1));
        self.each.get(at).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    }
}

/// Sends every request once, in order, over so many connections, and expects the same status of each.
pub(crate) async fn run(
    address: &str,
    requests: Vec<Vec<u8>>,
    at_once: usize,
    status: u16,
) -> anyhow::Result<Timings> {
    let (requests, next) = (Arc::new(requests), Arc::new(AtomicUsize::new(0)));
    let mut senders = JoinSet::new();
    let started = Instant::now();
    for _ in 0..at_once {
        let mut connection = Connection::open(address).await?;
        let (requests, next) = (Arc::clone(&requests), Arc::clone(&next));
        senders.spawn(async move {
            let mut times = Vec::new();
            while let Some(request) = requests.get(next.fetch_add(1, Ordering::Relaxed)) {
                let sent = Instant::now();
                connection.send(request).await?.expect(status)?;
                times.push(sent.elapsed());
            }
            anyhow::Ok(times)
        });
    }
    let mut each = Vec::with_capacity(requests.len());
    while let Some(times) = senders.join_next().await {
        each.extend(times.context("a sender panicked")??);
    }
    let elapsed = started.elapsed();
    each.sort_unstable();
    Ok(Timings { elapsed, each })
}
