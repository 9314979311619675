//! What goes on in the background: sending mail, looking into forgotten passwords, recording expiry, removing old sessions,
//! work on many invitations, reminders, weekly mails, looking at the audit's chains.
//!
//! Any number of processes may run these at once; the database settles who does what.

use crate::layers::limits::panic_reason;
use crate::metrics::Metrics;
use futures::future::BoxFuture;
use futures::{FutureExt, TryFutureExt};
use service::Usher;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

/// How often the outbox is looked at for what other processes queued, and for retries; and how often for forgotten passwords,
/// which wake nobody.
const POLL: Duration = Duration::from_secs(1);
const TEN_SECONDS: Duration = Duration::from_secs(10);
const MINUTE: Duration = Duration::from_mins(1);
const FIVE_MINUTES: Duration = Duration::from_mins(5);

/// What a round leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Round {
    /// There may be more: go on at once.
    More,
    /// Nothing left for now.
    Done,
}

impl Round {
    fn after(may_be_more: bool) -> Self {
        if may_be_more { Self::More } else { Self::Done }
    }
}

/// What a job does with Usher, or waits for, anew each time.
type Act<T> = fn(Usher) -> BoxFuture<'static, T>;

/// Starts them; they end after `stop`, each when its round is done. A round says whether there may be more to do.
pub(crate) fn start(usher: &Usher, metrics: &Metrics, stop: &CancellationToken) -> JoinSet<()> {
    let mut jobs = JoinSet::new();
    let mut job = |name, round: Act<anyhow::Result<bool>>, pause: Act<()>| {
        let (worker, waiting) = (usher.clone(), usher.clone());
        let round = move || round(worker.clone()).map_ok(Round::after).boxed();
        let (clock, metrics) = (usher.clone(), metrics.clone());
        let ended = move |well| metrics.ran(name, clock.now(), well);
        let pause = move || pause(waiting.clone());
        jobs.spawn(repeat(name, stop.clone(), round, pause, ended));
    };
    job(
        "deliver mail",
        |usher| async move { Ok(usher.deliver().await?.more) }.boxed(),
        |usher| at_the_latest(POLL, async move { usher.outbox_filled().await }),
    );
    job(
        "look into forgotten passwords",
        |usher| async move { usher.answer_password_asks().await }.boxed(),
        |_| sleep(POLL).boxed(),
    );
    job(
        "work on many invitations",
        |usher| async move { Ok(usher.work_jobs().await? | usher.work_imports().await?) }.boxed(),
        |usher| at_the_latest(POLL, async move { usher.jobs_made().await }),
    );
    job(
        "record expiry",
        |usher| async move { usher.expire().await }.boxed(),
        |_| sleep(MINUTE).boxed(),
    );
    job(
        "remind of invitations",
        |usher| async move { usher.remind().await }.boxed(),
        |_| sleep(MINUTE).boxed(),
    );
    job(
        "send weekly mails",
        |usher| async move { usher.send_weekly().await }.boxed(),
        |_| sleep(TEN_SECONDS).boxed(),
    );
    job(
        "look at the audit",
        |usher| async move { usher.verify_audit().await.map(|()| false) }.boxed(),
        |_| sleep(MINUTE).boxed(),
    );
    job(
        "remove old sessions and imports",
        |usher| async move { Ok(usher.sweep_sessions().await? | usher.sweep_imports().await?) }.boxed(),
        |_| sleep(FIVE_MINUTES).boxed(),
    );
    jobs
}

/// Waits for something, no longer than `most`.
fn at_the_latest(most: Duration, woken: impl Future<Output = ()> + Send + 'static) -> BoxFuture<'static, ()> {
    timeout(most, woken).map(|_| ()).boxed()
}

/// Round after round until `stop`. A round that fails or panics is logged, and the next one comes in its time; `ended` is told
/// whether one went well.
async fn repeat(
    job: &'static str,
    stop: CancellationToken,
    mut round: impl FnMut() -> BoxFuture<'static, anyhow::Result<Round>> + Send,
    mut pause: impl FnMut() -> BoxFuture<'static, ()> + Send,
    ended: impl Fn(bool) + Send,
) {
    while !stop.is_cancelled() {
        let outcome = run_round(job, round()).await;
        ended(outcome.is_some());
        if outcome == Some(Round::More) {
            continue;
        }
        tokio::select! {
            biased;
            () = stop.cancelled() => break,
            () = pause() => {}
        }
    }
}

async fn run_round(job: &'static str, round: impl Future<Output = anyhow::Result<Round>>) -> Option<Round> {
    #[cfg(feature = "failpoints")]
    let round = async {
        fail::fail_point!(&format!("round {job}"));
        round.await
    };
    match AssertUnwindSafe(round).catch_unwind().await {
        Ok(Ok(round)) => Some(round),
        Ok(Err(error)) => {
            tracing::error!(
                job,
                error = format!("{error:#}"),
                "a background job failed and will try again"
            );
            None
        }
        Err(panic) => {
            tracing::error!(
                job,
                reason = panic_reason(&*panic),
                "a background job panicked and will try again"
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// Rounds that end as told, one after the other; the last one stops the job. Returns how many rounds and pauses
    /// there were, and how many rounds went well.
    async fn run(ends: Vec<fn() -> anyhow::Result<Round>>) -> (usize, usize, usize) {
        let stop = CancellationToken::new();
        let (rounds, pauses) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let round = {
            let (stop, rounds) = (stop.clone(), Arc::clone(&rounds));
            move || {
                let nth = rounds.fetch_add(1, Ordering::Relaxed);
                if nth + 1 == ends.len() {
                    stop.cancel();
                }
                let end = ends[nth];
                async move { end() }.boxed()
            }
        };
        let taken = Arc::clone(&pauses);
        let pause = move || {
            taken.fetch_add(1, Ordering::Relaxed);
            std::future::ready(()).boxed()
        };
        let well = AtomicUsize::new(0);
        let ended = |went_well| {
            well.fetch_add(usize::from(went_well), Ordering::Relaxed);
        };
        repeat("test", stop, round, pause, ended).await;
        let [rounds, pauses, well] = [&*rounds, &*pauses, &well].map(|count| count.load(Ordering::Relaxed));
        (rounds, pauses, well)
    }

    #[tokio::test]
    async fn a_job_goes_on_after_a_panic_and_after_a_failure() {
        let ends: Vec<fn() -> anyhow::Result<Round>> = vec![
            || panic!("broken"),
            || anyhow::bail!("failed"),
            || Ok(Round::More),
            || Ok(Round::Done),
        ];
        let (rounds, _, well) = run(ends).await;
        assert_eq!((rounds, well), (4, 2));
    }

    #[tokio::test]
    async fn a_full_round_is_followed_by_the_next_at_once_and_an_empty_one_after_a_pause() {
        assert_eq!(
            run(vec![|| Ok(Round::More), || Ok(Round::More), || Ok(Round::More)]).await,
            (3, 0, 3)
        );
        assert_eq!(
            run(vec![|| Ok(Round::Done), || Ok(Round::More), || Ok(Round::More)]).await,
            (3, 1, 3)
        );
    }
}
