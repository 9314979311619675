//! People using an instance: who comes, what they do, and what their answers were.
//!
//! Administrators look at lists and invite; the mails go to a post office of our own, from which those invited take their
//! links, open them and accept; members sign in and read. Each inviter stays below the hourly limit, and nobody is invited
//! twice: there are as many inviters as it takes.

pub(crate) mod idle;
pub(crate) mod mix;
pub(crate) mod overload;
mod pace;
mod post_office;
pub(crate) mod soak;
mod tally;
mod visitors;
mod visits;

use crate::child::Server;
use crate::database::Database;
use crate::seed::World;
use anyhow::Context;
use domain::UnitKind;
use post_office::PostOffice;
use std::sync::Arc;
use tally::{Kind, SharedTally};
use visitors::Visitors;

/// How many people and things there are before anybody comes.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    pub(crate) members: usize,
    pub(crate) records: usize,
    /// How many of the members read, and how many administrators look at lists.
    pub(crate) readers: usize,
    pub(crate) inviters: usize,
}

/// An instance with its people, and the post office that its mail goes to.
pub(crate) struct Stage {
    world: World,
    servers: Vec<Server>,
    visitors: Arc<Visitors>,
}

impl Stage {
    /// One process on SQLite, two on PostgreSQL.
    pub(crate) async fn set(database: Database, size: Size, flags: &[&str]) -> anyhow::Result<Self> {
        let mut world = World::make(database).await?;
        world.furnish(UnitKind::Workspace, 5).await?;
        world.grow_to(size.members, "User").await?;
        let members = world.signed_in(size.readers, "User").await?;
        let administrators = world.inviters(size.readers).await?;
        let inviters = world.inviters(size.inviters).await?;
        world.keep_records(size.records).await?;
        world.work_everywhere().await?;
        let office = PostOffice::open().await?;
        let port = office.port().to_string();
        let mail = [
            "--mail-host",
            "127.0.0.1",
            "--mail-encryption",
            "none",
            "--mail-port",
            &port,
        ];
        let flags = [&mail[..], &["--mail-sender", "usher@usher.example"], flags].concat();
        let mut servers = Vec::new();
        for _ in 0..processes(database) {
            servers.push(world.serve(&flags).await?);
        }
        let addresses = servers.iter().map(|server| server.address.clone()).collect();
        let mut visitors = Visitors::of(addresses, size.members, office);
        visitors.members = members;
        visitors.administrators = administrators;
        visitors.inviters = inviters;
        visitors.role = world.role("User")?;
        Ok(Self {
            world,
            servers,
            visitors: Arc::new(visitors),
        })
    }

    /// Where the first process is.
    pub(crate) fn address(&self) -> anyhow::Result<&str> {
        Ok(&self.servers.first().context("nobody serves")?.address)
    }

    /// Waits for the mails that are on their way, and counts them, the late ones and the lost ones, too.
    async fn count_mails(&self, tally: &SharedTally) {
        let office = &self.visitors.office;
        let lost = office.wait_for_all().await;
        let mut tally = tally.open();
        for (since, came) in office.take_arrived() {
            tally.took_until(Kind::Mail, since, came);
        }
        tally.lose(lost);
    }

    /// The processors' time that all processes have taken so far, in seconds.
    fn busy(&self) -> anyhow::Result<f64> {
        let busy = self.servers.iter().map(Server::busy);
        Ok(busy.sum::<anyhow::Result<f64>>()? / 1_000.0)
    }
}

fn processes(database: Database) -> usize {
    match database {
        Database::Sqlite => 1,
        Database::Postgres => 2,
    }
}

/// What the environment says, or what is usual.
fn told(name: &str, usual: u32) -> anyhow::Result<u32> {
    match std::env::var(name) {
        Ok(told) => told
            .parse()
            .with_context(|| format!("{name} is no number: {told}")),
        Err(_) => Ok(usual),
    }
}
