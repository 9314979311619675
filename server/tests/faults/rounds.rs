//! How often a fault strikes, which random moments are drawn, and the table of what was survived.

use crate::rows::Kind;
use std::fs::OpenOptions;
use std::io::Write;
use std::time::Instant;

/// How often each fault strikes.
pub(crate) fn rounds() -> u64 {
    from_environment("FAULT_ROUNDS").unwrap_or(3)
}

/// Whether there is time for faults that take a minute each.
pub(crate) fn has_time() -> bool {
    rounds() >= 10
}

fn from_environment(name: &str) -> Option<u64> {
    let value = std::env::var(name).ok().filter(|value| !value.is_empty())?;
    Some(value.parse().expect(name))
}

/// Random numbers that come again with the same seed (`SplitMix64`).
#[derive(Debug, Clone)]
pub(crate) struct Draw(u64);

impl Draw {
    /// The seed that was asked for, or the process's number; it is printed.
    pub(crate) fn new(of: &str) -> Self {
        let seed = from_environment("FAULT_SEED").unwrap_or_else(|| std::process::id().into());
        println!("{of}: FAULT_SEED={seed}");
        Self(seed)
    }

    /// Another run of numbers, which this one decides.
    pub(crate) fn split(&mut self) -> Self {
        Self(self.next())
    }

    /// One of 0, 1, .. `under` - 1.
    pub(crate) fn under(&mut self, under: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(under).unwrap()).unwrap()
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

/// A row of the table. It is written when it is dropped, by a failure too.
pub(crate) struct Tally {
    fault: &'static str,
    kind: Kind,
    begun: Instant,
    rounds: u64,
    survived: u64,
}

impl Tally {
    pub(crate) fn of(fault: &'static str, kind: Kind) -> Self {
        Self {
            fault,
            kind,
            begun: Instant::now(),
            rounds: 0,
            survived: 0,
        }
    }

    /// The fault strikes.
    pub(crate) fn strike(&mut self) {
        self.rounds += 1;
    }

    /// All was as it must be afterwards.
    pub(crate) fn survived(&mut self) {
        self.survived += 1;
    }
}

impl Drop for Tally {
    fn drop(&mut self) {
        let Self {
            fault,
            kind,
            rounds,
            survived,
            ..
        } = self;
        let seconds = self.begun.elapsed().as_secs();
        let row = format!("| {fault} | {kind} | {rounds} | {survived} | {seconds} |\n");
        print!("{row}");
        if let Some(table) = std::env::var_os("FAULT_TABLE") {
            let table = OpenOptions::new().create(true).append(true).open(table);
            table.unwrap().write_all(row.as_bytes()).unwrap();
        }
    }
}
