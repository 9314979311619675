//! The same for a long time: nothing may pile up.

use super::mix::inviters_for;
use super::pace::open_loop;
use super::tally::{SharedTally, as_float};
use super::{Size, Stage, told};
use crate::child::ailments;
use crate::database::Database;
use crate::table::{Budget, Table};
use anyhow::{bail, ensure};
use std::time::{Duration, Instant};
use tokio::time::sleep_until;

/// How it is done.
#[derive(Clone, Copy)]
pub(crate) struct Soak {
    /// Visits a second.
    pub(crate) rate: u32,
    pub(crate) time: Duration,
    /// How often it is looked at.
    pub(crate) every: Duration,
    /// What memory may become, as a share of what it was after the first third.
    pub(crate) most_growth: f64,
    pub(crate) members: usize,
}

impl Soak {
    /// As the environment says.
    pub(crate) fn usual() -> anyhow::Result<Self> {
        Ok(Self {
            rate: told("SOAK_RATE", 50)?,
            time: Duration::from_mins(told("SOAK_MINUTES", 30)?.into()),
            every: Duration::from_secs(10),
            most_growth: 1.1,
            members: 2_000,
        })
    }
}

/// On which database, as the environment says.
pub(crate) fn database() -> anyhow::Result<Database> {
    match std::env::var("SOAK_ON").as_deref() {
        Ok("postgres") => Ok(Database::Postgres),
        Ok("sqlite") | Err(_) => Ok(Database::Sqlite),
        Ok(other) => bail!("SOAK_ON is neither postgres nor sqlite: {other}"),
    }
}

/// All processes at one moment.
#[derive(Debug, Clone, Copy)]
struct Sample {
    at: Duration,
    /// In MiB: resident; and without what is mapped from files, which grows with the database and which the system takes
    /// back at will.
    resident: f64,
    own: f64,
    files: usize,
    wal: f64,
    outbox: i64,
    errors: u64,
}

/// Err if memory grew, anything was not answered as it should be, or a mail never came.
pub(crate) async fn soak(database: Database, soak: Soak, table: &mut Table) -> anyhow::Result<()> {
    const HOUR: u64 = 3_600;
    let size = Size {
        members: soak.members,
        records: soak.members,
        readers: 50,
        inviters: inviters_for(u64::from(soak.rate) * soak.time.as_secs().min(HOUR))?,
    };
    let stage = Stage::set(database, size, &[]).await?;
    let (_, url, folder) = stage.world.place();
    // Of the people who are put there to begin with: nobody invited them.
    let known = ailments(folder, url)?;
    let tally = SharedTally::default();
    let visits = open_loop(&stage.visitors, f64::from(soak.rate), soak.time, &tally);
    let (samples, ()) = tokio::try_join!(watch(&stage, soak, &tally), visits)?;
    print_series(&samples);

    stage.count_mails(&tally).await;
    let tally = std::mem::take(&mut *tally.open());
    let what = format!("soak, {} visits a second", soak.rate);
    tally.show(table, &what, soak.time.as_secs_f64(), true);
    let growth = growth(&samples);
    let most = |of: fn(&Sample) -> f64| samples.iter().map(of).fold(0.0, f64::max);
    table.add(
        "soak: memory, end and after the first third",
        growth,
        "",
        Budget::AtMost(soak.most_growth),
    );
    table.add(
        "soak: resident memory, at most",
        most(|sample| sample.resident),
        "MiB",
        Budget::None,
    );
    table.add(
        "soak: WAL, at most",
        most(|sample| sample.wal),
        "MiB",
        Budget::AtMost(64.0),
    );
    #[expect(clippy::cast_precision_loss, reason = "some thousands at most")]
    let outbox = most(|sample| sample.outbox as f64);
    table.add("soak: mails that wait, at most", outbox, "", Budget::None);
    let found = ailments(folder, url)?;
    ensure!(found == known, "the doctor says: {found:#?}");
    tally.judge()?;
    ensure!(
        growth <= soak.most_growth,
        "memory grew to {growth:.2} of what it was"
    );
    Ok(())
}

async fn watch(stage: &Stage, soak: Soak, tally: &SharedTally) -> anyhow::Result<Vec<Sample>> {
    let begun = Instant::now();
    let mut samples = Vec::new();
    let mut due = begun;
    while begun.elapsed() + soak.every <= soak.time {
        due += soak.every;
        sleep_until(due.into()).await;
        let errors = tally.open().errors();
        samples.push(sample(stage, begun.elapsed(), errors).await?);
    }
    Ok(samples)
}

async fn sample(stage: &Stage, at: Duration, errors: u64) -> anyhow::Result<Sample> {
    let (database, url, folder) = stage.world.place();
    // PostgreSQL has no such file, and SQLite none before the first write.
    let wal = folder
        .join("usher.db-wal")
        .metadata()
        .map_or(0, |file| file.len());
    let mut sample = Sample {
        at,
        resident: 0.0,
        own: 0.0,
        files: 0,
        wal: as_float(wal) / 1024.0 / 1024.0,
        outbox: database.outbox_depth(url).await?,
        errors,
    };
    for server in &stage.servers {
        sample.resident += server.memory()?;
        sample.own += server.anonymous_memory()?;
        sample.files += server.open_files()?;
    }
    Ok(sample)
}

/// What the processes' own memory is at the end, as a share of what it was after the first third: medians of a sixth each.
fn growth(samples: &[Sample]) -> f64 {
    let part = |from: usize, to: usize| {
        let (from, to) = (samples.len() * from / 6, samples.len() * to / 6);
        let mut own: Vec<f64> = samples[from..to].iter().map(|sample| sample.own).collect();
        own.sort_unstable_by(f64::total_cmp);
        own.get(own.len() / 2).copied().unwrap_or(1.0)
    };
    part(5, 6) / part(2, 3)
}

/// Some of them, evenly.
fn print_series(samples: &[Sample]) {
    const LINES: usize = 15;
    println!("  at s  resident MiB  own MiB  files  WAL MiB  outbox  errors");
    for sample in samples.iter().step_by(samples.len().div_ceil(LINES).max(1)) {
        println!(
            "{:6}  {:12.1}  {:7.1}  {:5}  {:7.1}  {:6}  {:6}",
            sample.at.as_secs(),
            sample.resident,
            sample.own,
            sample.files,
            sample.wal,
            sample.outbox,
            sample.errors
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(own: impl Iterator<Item = f64>) -> Vec<Sample> {
        let sample = |own| Sample {
            at: Duration::ZERO,
            resident: own,
            own,
            files: 0,
            wal: 0.0,
            outbox: 0,
            errors: 0,
        };
        own.map(sample).collect()
    }

    #[test]
    fn what_grows_in_the_beginning_is_warming_up_and_what_grows_on_is_growth() {
        let warm = samples((0..180).map(|n| if n < 60 { f64::from(n) } else { 60.0 }));
        assert!((growth(&warm) - 1.0).abs() < 1e-9);
        let growing = samples((0..180).map(|n| 100.0 + f64::from(n)));
        assert!(growth(&growing) > 1.5);
        assert!((growth(&[]) - 1.0).abs() < 1e-9);
    }
}
