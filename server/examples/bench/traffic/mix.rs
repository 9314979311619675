//! An ordinary day, in a minute.

use super::pace::{closed_loop, open_loop};
use super::tally::SharedTally;
use super::visits::INVITING;
use super::{Size, Stage, told};
use crate::database::Database;
use crate::table::{Budget, Table};
use anyhow::ensure;
use std::time::{Duration, Instant};

/// What is measured.
#[derive(Clone, Copy)]
pub(crate) struct Mix {
    /// Visits a second.
    pub(crate) rate: u32,
    pub(crate) time: Duration,
    /// For how long so many come again as soon as they were answered.
    pub(crate) at_once: u32,
    pub(crate) rush: Duration,
    /// Members, and records.
    pub(crate) members: usize,
}

/// Some of them come before anything is counted.
const WARM_UP: Duration = Duration::from_secs(5);

impl Mix {
    /// As the environment says.
    pub(crate) fn usual() -> anyhow::Result<Self> {
        Ok(Self {
            rate: told("MIX_RATE", 100)?,
            time: Duration::from_secs(told("MIX_SECONDS", 60)?.into()),
            at_once: 16,
            rush: Duration::from_secs(15),
            members: 2_000,
        })
    }

    /// Enough inviters for this and the rush after it, in which nobody knows how many visits there will be.
    fn inviters(self) -> anyhow::Result<usize> {
        const MOST_IN_A_RUSH: u64 = 1_000;
        let calm = u64::from(self.rate) * (self.time + WARM_UP).as_secs();
        inviters_for(calm + MOST_IN_A_RUSH * self.rush.as_secs())
    }
}

/// So many that none of them sends thirty invitations.
pub(crate) fn inviters_for(visits: u64) -> anyhow::Result<usize> {
    const EACH: u64 = 20;
    Ok(usize::try_from(visits * u64::from(INVITING) / 100 / EACH)? + 4)
}

/// How long people wait at this rate, by open loop; then how much can be done, by closed loop. Err if anything was not
/// answered as it should be, or a mail never came.
pub(crate) async fn mix(database: Database, mix: Mix, table: &mut Table) -> anyhow::Result<()> {
    let size = Size {
        members: mix.members,
        records: mix.members,
        readers: 50,
        inviters: mix.inviters()?,
    };
    let stage = Stage::set(database, size, &[]).await?;
    let (rate, warm_up) = (f64::from(mix.rate), SharedTally::default());
    open_loop(&stage.visitors, rate, WARM_UP.min(mix.time), &warm_up).await?;
    stage.count_mails(&warm_up).await;

    let (calm, busy_before, begun) = (SharedTally::default(), stage.busy()?, Instant::now());
    open_loop(&stage.visitors, rate, mix.time, &calm).await?;
    let busy = (stage.busy()? - busy_before) / begun.elapsed().as_secs_f64();
    stage.count_mails(&calm).await;
    let calm = std::mem::take(&mut *calm.open());
    let what = format!("mix, open loop, {} visits a second", mix.rate);
    calm.show(table, &what, mix.time.as_secs_f64(), true);
    table.add(
        format!("{what}: the server's processors"),
        busy,
        "cores",
        Budget::None,
    );

    let (rush, begun) = (SharedTally::default(), Instant::now());
    closed_loop(&stage.visitors, mix.at_once, mix.rush, &rush).await?;
    let seconds = begun.elapsed().as_secs_f64();
    stage.count_mails(&rush).await;
    let rush = rush.open();
    let what = format!("mix, closed loop, {} at once", mix.at_once);
    rush.show(table, &what, seconds, false);
    calm.judge()?;
    ensure!(rush.errors() == 0, "not all well in the rush: {}", rush.said());
    Ok(())
}
