//! What came of many requests.

use crate::http::Answer;
use crate::table::{Budget, Table};
use anyhow::ensure;
use hdrhistogram::Histogram;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// What is counted apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Invitation,
    Acceptance,
    SignIn,
    Page,
    /// An invitation on its way from the form to the mailbox.
    Mail,
    /// A look at whether the process lives.
    Health,
    /// An answer of 503 that says when to come again.
    TurnedAway,
}

impl Kind {
    /// What everybody's day is made of.
    fn of_people() -> [Self; 5] {
        [
            Self::Invitation,
            Self::Acceptance,
            Self::SignIn,
            Self::Page,
            Self::Mail,
        ]
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Invitation => "invitations",
            Self::Acceptance => "acceptances",
            Self::SignIn => "sign-ins",
            Self::Page => "page views",
            Self::Mail => "mails, from the form to the mailbox",
            Self::Health => "health",
            Self::TurnedAway => "503 with Retry-After",
        })
    }
}

/// Counts, statuses, and how long what went well took.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    times: BTreeMap<Kind, Histogram<u64>>,
    /// Statuses, and `none` where no answer came.
    statuses: BTreeMap<String, u64>,
    /// Answers that were not what was asked for.
    wrong: u64,
    /// Visits that were due while too many were under way.
    unsent: u64,
    /// Mails that never came.
    lost: u64,
    /// What the first of the wrong ones said.
    told: Vec<String>,
}

/// One that many write into.
#[derive(Debug, Clone, Default)]
pub(crate) struct SharedTally(Arc<Mutex<Tally>>);

impl SharedTally {
    /// To read it, or write into it.
    pub(crate) fn open(&self) -> MutexGuard<'_, Tally> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tally {
    /// Counts an answer to what was due then; what was asked for is given back.
    pub(crate) fn note(
        &mut self,
        kind: Kind,
        due: Instant,
        expected: u16,
        answered: anyhow::Result<Answer>,
    ) -> Option<Answer> {
        let status = answered
            .as_ref()
            .map_or_else(|_| "none".to_owned(), |answer| answer.status.to_string());
        *self.statuses.entry(status).or_default() += 1;
        match answered {
            Ok(answer) if answer.status == expected => {
                self.took(kind, due);
                return Some(answer);
            }
            Ok(answer) if answer.status == 503 && answer.says_when => self.took(Kind::TurnedAway, due),
            Ok(_) | Err(_) if self.told.len() >= 5 => {}
            Ok(answer) => self.told.push(format!("{kind}: {}", answer.beginning())),
            Err(error) => self.told.push(format!("{kind}: {error:#}")),
        }
        self.wrong += 1;
        None
    }

    /// Counts what is done just now.
    pub(crate) fn took(&mut self, kind: Kind, due: Instant) {
        self.took_until(kind, due, Instant::now());
    }

    /// Counts what was done then.
    pub(crate) fn took_until(&mut self, kind: Kind, due: Instant, done: Instant) {
        let micros = u64::try_from(done.saturating_duration_since(due).as_micros()).unwrap_or(u64::MAX);
        let times = self.times.entry(kind).or_insert_with(histogram);
        times.saturating_record(micros.max(1));
    }

    /// Counts a visit that was left out.
    pub(crate) fn leave_out(&mut self) {
        self.unsent += 1;
    }

    /// Counts mails that never came.
    pub(crate) fn lose(&mut self, mails: usize) {
        self.lost += u64::try_from(mails).unwrap_or(u64::MAX);
    }

    /// How many answers were not what was asked for, how many visits were left out, and how many mails never came.
    pub(crate) fn errors(&self) -> u64 {
        self.wrong + self.unsent + self.lost
    }

    /// How many of the wrong answers were something else than a polite 503.
    pub(crate) fn rude(&self) -> u64 {
        self.wrong - self.count(Kind::TurnedAway)
    }

    /// Err if anything went wrong, or if people did none of one thing: then nobody knows whether that works.
    pub(crate) fn judge(&self) -> anyhow::Result<()> {
        ensure!(self.errors() == 0, "not all went well: {}", self.said());
        self.has_each_of(&Kind::of_people())
    }

    /// Err if there was none of one of these.
    pub(crate) fn has_each_of(&self, kinds: &[Kind]) -> anyhow::Result<()> {
        for kind in kinds {
            ensure!(self.count(*kind) > 0, "there were no {kind}: {}", self.said());
        }
        Ok(())
    }

    /// How many there were.
    pub(crate) fn count(&self, kind: Kind) -> u64 {
        self.times.get(&kind).map_or(0, Histogram::len)
    }

    /// The time in milliseconds within which such a share of a hundred was answered.
    pub(crate) fn percentile(&self, kind: Kind, percent: f64) -> f64 {
        let times = self.times.get(&kind);
        times.map_or(0.0, |times| in_millis(times.value_at_percentile(percent)))
    }

    /// The longest time in milliseconds.
    pub(crate) fn longest(&self, kind: Kind) -> f64 {
        self.times.get(&kind).map_or(0.0, |times| in_millis(times.max()))
    }

    /// What statuses there were, in a line, what there was no answer to, and what the first wrong answers said.
    pub(crate) fn said(&self) -> String {
        let statuses = self
            .statuses
            .iter()
            .map(|(status, count)| format!("{status}: {count}"));
        let missing = [("visits left out", self.unsent), ("mails lost", self.lost)]
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(what, count)| format!("{what}: {count}"));
        let counts: Vec<String> = statuses.chain(missing).collect();
        [vec![counts.join(", ")], self.told.clone()].concat().join("; ")
    }

    /// Adds how many there were in a second; and how long they took, if that is to be told.
    pub(crate) fn show(&self, table: &mut Table, what: &str, seconds: f64, with_times: bool) {
        for kind in Kind::of_people().into_iter().filter(|kind| self.count(*kind) > 0) {
            let rate = as_float(self.count(kind)) / seconds;
            table.add(format!("{what}: {kind}"), rate, "/s", Budget::None);
            if with_times {
                for (name, percent) in [("p50", 50.0), ("p99", 99.0)] {
                    let time = self.percentile(kind, percent);
                    table.add(format!("{what}: {kind}, {name}"), time, "ms", Budget::None);
                }
            }
        }
        for (status, count) in &self.statuses {
            let what = format!("{what}: answers, {status}");
            table.add(what, as_float(*count), "", Budget::None);
        }
        let what = format!("{what}: errors");
        table.add(what, as_float(self.errors()), "", Budget::AtMost(0.0));
    }
}

/// From a microsecond to two minutes, to a thousandth.
#[expect(clippy::expect_used, reason = "these bounds are good ones")]
fn histogram() -> Histogram<u64> {
    const LONGEST: u64 = 120_000_000;
    Histogram::new_with_bounds(1, LONGEST, 3).expect("a histogram")
}

fn in_millis(micros: u64) -> f64 {
    as_float(micros) / 1_000.0
}

#[expect(
    clippy::cast_precision_loss,
    reason = "there are some millions of them at most"
)]
pub(crate) fn as_float(count: u64) -> f64 {
    count as f64
}
