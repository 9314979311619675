//! How often a fault strikes, and the table of what was survived; for the fault suite, and for the faults among the flows.

use std::fmt::Display;
use std::fs::OpenOptions;
use std::io::Write;
use std::time::Instant;

/// How often each fault strikes.
pub(crate) fn rounds() -> u64 {
    from_environment("FAULT_ROUNDS").unwrap_or(3)
}

/// How often one strikes that takes long.
pub(crate) fn few_rounds() -> u64 {
    rounds().div_ceil(10)
}

pub(crate) fn from_environment(name: &str) -> Option<u64> {
    let value = std::env::var(name).ok().filter(|value| !value.is_empty())?;
    Some(value.parse().expect(name))
}

/// A row of the table. It is written when it is dropped, by a failure too.
pub(crate) struct Tally {
    fault: &'static str,
    database: String,
    begun: Instant,
    rounds: u64,
    survived: u64,
}

impl Tally {
    pub(crate) fn of(fault: &'static str, database: impl Display) -> Self {
        Self {
            fault,
            database: database.to_string(),
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
            database,
            rounds,
            survived,
            ..
        } = self;
        let seconds = self.begun.elapsed().as_secs();
        let row = format!("| {fault} | {database} | {rounds} | {survived} | {seconds} |\n");
        print!("{row}");
        if let Some(table) = std::env::var_os("FAULT_TABLE") {
            let table = OpenOptions::new().create(true).append(true).open(table);
            table.unwrap().write_all(row.as_bytes()).unwrap();
        }
    }
}
