//! Who comes: their sessions, and the connections that they share.

use super::post_office::PostOffice;
use super::tally::{Kind, SharedTally};
use crate::http::{Answer, Connection};
use anyhow::Context;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::time::timeout;

/// Longer than any answer may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(40);

/// Usher closes connections that were silent for 30 s; ours are not used when that may be on its way.
const FRESH: Duration = Duration::from_secs(20);

/// All who come, and what they know.
pub(crate) struct Visitors {
    /// Sessions.
    pub(crate) members: Vec<String>,
    pub(crate) administrators: Vec<String>,
    pub(crate) inviters: Vec<String>,
    /// What invitations give.
    pub(crate) role: String,
    pub(crate) office: PostOffice,
    addresses: Vec<String>,
    /// How many people with an account there are, for those who sign in.
    accounts: usize,
    /// Connections that nobody uses at the moment, for each address.
    unused: Vec<Mutex<Vec<(Instant, Connection)>>>,
    turns: AtomicUsize,
    guests: AtomicUsize,
}

/// One visit: to which process, with whose session, counted where.
pub(crate) struct Turn<'a> {
    pub(crate) visitors: &'a Visitors,
    pub(crate) number: usize,
    tally: &'a SharedTally,
}

impl Visitors {
    /// Of these processes, so many of whose members have accounts; nobody has a session yet.
    pub(crate) fn of(addresses: Vec<String>, accounts: usize, office: PostOffice) -> Self {
        Self {
            members: Vec::new(),
            administrators: Vec::new(),
            inviters: Vec::new(),
            role: String::new(),
            office,
            unused: addresses.iter().map(|_| Mutex::default()).collect(),
            addresses,
            accounts,
            turns: AtomicUsize::new(0),
            guests: AtomicUsize::new(0),
        }
    }

    /// The next visit.
    pub(crate) fn turn<'a>(&'a self, tally: &'a SharedTally) -> Turn<'a> {
        Turn {
            visitors: self,
            number: self.turns.fetch_add(1, Ordering::Relaxed),
            tally,
        }
    }

    /// The next one to be invited: a number, and an address that nobody knows yet.
    pub(crate) fn guest(&self) -> (usize, String) {
        let number = self.guests.fetch_add(1, Ordering::Relaxed);
        (number, format!("guest{number}@guests.example"))
    }

    /// The number of somebody who has an account and is active: every tenth is not.
    pub(crate) fn account(&self, number: usize) -> usize {
        let number = number % self.accounts.max(2);
        if number % 10 == 9 { number - 1 } else { number }
    }

    fn unused(&self, at: usize) -> MutexGuard<'_, Vec<(Instant, Connection)>> {
        self.unused[at].lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn exchange(&self, at: usize, request: &[u8]) -> anyhow::Result<Answer> {
        let kept = self.unused(at).pop();
        let mut connection = match kept {
            Some((since, connection)) if since.elapsed() < FRESH => connection,
            _ => Connection::open(&self.addresses[at]).await?,
        };
        let answer = connection.send(request).await?;
        self.unused(at).push((Instant::now(), connection));
        Ok(answer)
    }
}

impl Turn<'_> {
    fn place(&self) -> usize {
        self.number % self.visitors.addresses.len()
    }

    /// The address of the process that this visit goes to.
    pub(crate) fn address(&self) -> &str {
        &self.visitors.addresses[self.place()]
    }

    /// Asks for what was due then, and counts what came; the answer, if it was the one asked for.
    pub(crate) async fn ask(
        &self,
        kind: Kind,
        due: Instant,
        request: &[u8],
        expected: u16,
    ) -> Option<Answer> {
        let exchange = timeout(PATIENCE, self.visitors.exchange(self.place(), request)).await;
        let answered = exchange.context("no answer in time").flatten();
        self.tally.open().note(kind, due, expected, answered)
    }
}

/// Whose turn it is of these.
pub(crate) fn one_of(sessions: &[String], number: usize) -> &str {
    sessions
        .get(number % sessions.len().max(1))
        .map_or("", String::as_str)
}
