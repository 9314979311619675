//! The weekly mail of everybody at once.

use crate::database::Database;
use crate::seed::World;
use crate::table::{Budget, Table};
use domain::UnitKind;
use std::time::Duration;

/// A debug build shows that it works, and measures nothing.
const MEMBERS: usize = if cfg!(debug_assertions) { 300 } else { 10_000 };
const RECORDS: usize = if cfg!(debug_assertions) { 3_000 } else { 100_000 };

/// Half of the members see everything in their workspaces, half only what is their own. In this process: a release build's
/// worker does the same.
pub(crate) async fn weekly(database: Database, table: &mut Table) -> anyhow::Result<()> {
    let mut world = World::make(database).await?;
    world.furnish(UnitKind::Workspace, 20).await?;
    world.grow_to(MEMBERS / 2, "User").await?;
    world.grow_to(MEMBERS, "Reader").await?;
    world.keep_records(RECORDS).await?;
    world.tell_all_weekly().await?;
    let taken = world.send_weekly().await?;
    anyhow::ensure!(world.weekly_left().await? == 0, "some turns are left");
    table.add(
        format!("weekly mails of {MEMBERS} members, {RECORDS} records: queued"),
        taken.as_secs_f64(),
        "s",
        Budget::AtMost(60.0),
    );
    let mut news = world.weekly_news(200).await?;
    news.sort_unstable();
    let median = news.get(news.len() / 2).copied().unwrap_or(Duration::ZERO);
    table.add(
        "weekly mail: what it tells of 20 workspaces",
        median.as_secs_f64() * 1_000.0,
        "ms",
        Budget::None,
    );
    Ok(())
}
