//! What is asked for when Prometheus asks: how things stand in the database, and who waits for what.
//!
//! The database is asked with one statement for each subject, one after the other, at most once in some seconds however often
//! and from wherever the metrics are asked for; and it is not waited for long.

use super::PREFIX;
use super::gauges::{counter, counters, gauge, gauges};
use crate::ports::Wired;
use anyhow::Context;
use domain::{InvitationState, Timestamp};
use prometheus_client::registry::Registry;
use service::Usher;
use service::ports::{DatabaseLoad, PasswordHasher, SeatTally, Store, Waiting};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::{Instant, timeout};

/// So long what the database said holds.
const FRESH: Duration = Duration::from_secs(5);

/// So long it is waited for.
const PATIENCE: Duration = Duration::from_secs(3);

/// Where figures come from, and what the database said last.
pub(crate) struct Figures {
    usher: Usher,
    store: Arc<dyn Store>,
    hasher: Arc<dyn PasswordHasher>,
    fresh: Duration,
    said: Mutex<Option<(Instant, Option<Said>)>>,
}

/// What the database said.
#[derive(Clone)]
struct Said {
    at: Timestamp,
    waiting: Vec<Waiting>,
    invitations: Vec<(InvitationState, i64)>,
    seats: Vec<SeatTally>,
}

impl Figures {
    pub(crate) fn new(wired: &Wired) -> Self {
        Self {
            usher: wired.usher.clone(),
            store: Arc::clone(&wired.ports.store),
            hasher: Arc::clone(&wired.ports.hasher),
            fresh: FRESH,
            said: Mutex::new(None),
        }
    }

    /// All of them; those that the database does not tell in time are left out.
    pub(super) async fn registry(&self) -> Registry {
        let mut registry = Registry::with_prefix(PREFIX);
        let said = self.said().await;
        gauge(
            &mut registry,
            "database_up",
            "Whether the database told what it was asked for the metrics: 1, or 0",
            i64::from(said.is_some()),
        );
        if let Some(said) = &said {
            tell_outbox(&mut registry, said);
            tell_invitations(&mut registry, said);
            tell_seats(&mut registry, said);
        }
        if let Ok(load) = self.store.database_load().await {
            tell_database(&mut registry, &load);
        }
        self.tell_messages(&mut registry);
        self.tell_hashing(&mut registry);
        registry
    }

    /// What the database says, or said a moment ago. Of several who ask at once one asks the database, and the others wait.
    async fn said(&self) -> Option<Said> {
        let mut said = self.said.lock().await;
        if let Some((at, said)) = &*said
            && at.elapsed() < self.fresh
        {
            return said.clone();
        }
        let answer = timeout(PATIENCE, self.ask()).await;
        let answer = answer.context("it took too long").flatten();
        let fresh = answer.inspect_err(|error| {
            let error = format!("{error:#}");
            tracing::warn!(error, "the database did not tell what was asked for the metrics");
        });
        let fresh = fresh.ok();
        *said = Some((Instant::now(), fresh.clone()));
        fresh
    }

    async fn ask(&self) -> anyhow::Result<Said> {
        let at = self.usher.now();
        Ok(Said {
            at,
            waiting: self.store.outbox_waiting(at).await?,
            invitations: self.store.invitations_by_state(at).await?,
            seats: self.store.seat_tallies(at).await?,
        })
    }

    fn tell_messages(&self, registry: &mut Registry) {
        let settled = self.usher.messages_settled();
        let labelled = settled.into_iter().map(|(settled, count)| {
            let way = if settled.sms { "sms" } else { "mail" };
            let labels = vec![
                ("kind", settled.kind.as_str()),
                ("way", way),
                ("outcome", settled.state.as_str()),
            ];
            (labels, count)
        });
        counters(
            registry,
            "messages",
            "Tries of mails and SMS, by what came of them",
            labelled,
        );
    }

    fn tell_hashing(&self, registry: &mut Registry) {
        let load = self.hasher.load();
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let states = [("running", load.running), ("waiting", load.waiting)];
        gauges(
            registry,
            "argon2_queue",
            "Passwords that are being hashed, and that wait for it",
            states.map(|(state, number)| (vec![("state", state)], count(number))),
        );
        counter(
            registry,
            "argon2_refused",
            "Passwords that were not hashed because too many waited",
            load.refused,
        );
    }
}

fn tell_outbox(registry: &mut Registry, said: &Said) {
    let each = |of: fn(&Waiting, Timestamp) -> i64| {
        let counts = said.waiting.iter().map(move |waiting| {
            let queue = if waiting.after_others {
                "weekly"
            } else {
                "ordinary"
            };
            (vec![("queue", queue)], of(waiting, said.at))
        });
        counts.collect::<Vec<_>>()
    };
    gauges(
        registry,
        "outbox_waiting",
        "Messages that are not sent yet, up to 100,000",
        each(|waiting, _| waiting.waiting),
    );
    gauges(
        registry,
        "outbox_due",
        "Messages that should go out now, up to 100,000",
        each(|waiting, _| waiting.due),
    );
    gauges(
        registry,
        "outbox_oldest_due_age_seconds",
        "For how long the first of these has been due",
        each(|waiting, now| {
            let age = waiting.due_since.map(|since| now.since(since).micros());
            age.unwrap_or_default() / 1_000_000
        }),
    );
}

fn tell_invitations(registry: &mut Registry, said: &Said) {
    let states = said.invitations.iter();
    gauges(
        registry,
        "invitations",
        "Invitations by the state that they are in now, up to 100,000 of each",
        states.map(|(state, count)| (vec![("state", state.as_str())], *count)),
    );
}

fn tell_seats(registry: &mut Registry, said: &Said) {
    let kind = |tally: &SeatTally| if tally.limited { "limited" } else { "unlimited" };
    let seats = said.seats.iter().flat_map(|tally| {
        let states = [("total", tally.total), ("used", tally.used), ("held", tally.held)];
        let told = states
            .into_iter()
            .filter(move |(state, _)| tally.limited || *state != "total");
        told.map(move |(state, count)| (vec![("subscriptions", kind(tally)), ("state", state)], count))
    });
    gauges(
        registry,
        "seats",
        "Seats of all businesses together: how many there are, are used, and are held by invitations",
        seats,
    );
    let subscriptions = said.seats.iter();
    gauges(
        registry,
        "subscriptions",
        "Subscriptions of all businesses together",
        subscriptions.map(|tally| (vec![("subscriptions", kind(tally))], tally.subscriptions)),
    );
}

fn tell_database(registry: &mut Registry, load: &DatabaseLoad) {
    let connections = load.pools.iter().flat_map(|pool| {
        let states = [("open", pool.open), ("idle", pool.idle), ("most", pool.most)];
        states.map(|(state, count)| (vec![("pool", pool.name), ("state", state)], i64::from(count)))
    });
    gauges(
        registry,
        "database_connections",
        "Connections to the database: open ones, idle ones among these, and how many there may be",
        connections,
    );
    if let Some(bytes) = load.wal_bytes {
        let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
        gauge(
            registry,
            "database_wal_bytes",
            "How long SQLite's write-ahead log is",
            bytes,
        );
    }
    counter(
        registry,
        "database_errors",
        "Statements that failed, for want of a connection too",
        load.errors,
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ports::{StandIns, wire};
    use crate::settings::{Settings, Sources};
    use std::collections::BTreeMap;

    async fn told_at(figures: &Figures) -> Timestamp {
        figures.said().await.unwrap().at
    }

    #[tokio::test]
    async fn the_database_is_asked_once_in_a_while_however_often_the_metrics_are() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data").display().to_string();
        let sources = Sources {
            flags: BTreeMap::from([("data_dir", data)]),
            working_dir: folder.path().to_owned(),
            ..Sources::default()
        };
        let settings = Settings::load(&sources).unwrap();
        let wired = wire(&settings, "http://localhost".to_owned(), StandIns::default())
            .await
            .unwrap();
        let rarely = Figures {
            fresh: Duration::from_hours(1),
            ..Figures::new(&wired)
        };
        assert_eq!(told_at(&rarely).await, told_at(&rarely).await);
        let always = Figures {
            fresh: Duration::ZERO,
            ..Figures::new(&wired)
        };
        assert_ne!(told_at(&always).await, told_at(&always).await);
    }
}
