//! Tables of people, looked through and made drafts of.

use crate::database::Database;
use crate::http::{Connection, get, post, upload};
use crate::seed::World;
use crate::table::{Budget, Table};
use anyhow::Context;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// How often it is asked how far it is.
const PAUSE: Duration = Duration::from_millis(20);

/// A small table and the largest: until the dry run is known, until the drafts are there, and what it takes of memory.
pub(crate) async fn imports(database: Database, table: &mut Table) -> anyhow::Result<()> {
    let mut world = World::make(database).await?;
    let cookies = world.inviters(1).await?;
    let server = world.serve(&[]).await?;
    let memory_before = server.anonymous_memory()?;
    for (rows, told, [most_dry, most_drafts]) in [
        (10_000, "10,000", [Budget::AtMost(1.0), Budget::AtMost(5.0)]),
        (50_000, "50,000", [Budget::None, Budget::None]),
    ] {
        let mut import = Import::new(&server.address, &cookies[0]).await?;
        let begun = Instant::now();
        import.upload(&people(rows)).await?;
        import.wait_for("Nothing was done yet").await?;
        table.add(
            format!("table of {told}: dry run"),
            begun.elapsed().as_secs_f64(),
            "s",
            most_dry,
        );
        let begun = Instant::now();
        import.make_drafts().await?;
        import.wait_for("people stand as drafts").await?;
        table.add(
            format!("table of {told}: drafts"),
            begun.elapsed().as_secs_f64(),
            "s",
            most_drafts,
        );
    }
    table.add("tables: memory before", memory_before, "MiB", Budget::None);
    table.add(
        "tables: memory after",
        server.anonymous_memory()?,
        "MiB",
        Budget::None,
    );
    Ok(())
}

/// A table of so many people, no two alike, nor like those of a smaller table.
fn people(count: usize) -> String {
    let rows = (0..count).map(|n| format!("p{n}.of{count}@engines.example,Pat,Person {n},User,Operator\n"));
    format!(
        "E-mail,First name,Last name,Role,Job title\n{}",
        rows.collect::<String>()
    )
}

struct Import<'a> {
    connection: Connection,
    address: &'a str,
    cookie: &'a str,
    path: String,
}

impl<'a> Import<'a> {
    async fn new(address: &'a str, cookie: &'a str) -> anyhow::Result<Self> {
        Ok(Self {
            connection: Connection::open(address).await?,
            address,
            cookie,
            path: String::new(),
        })
    }

    async fn upload(&mut self, people: &str) -> anyhow::Result<()> {
        let post = upload(self.address, "/users/imports", self.cookie, people);
        let answer = self.connection.send(&post).await?.expect(303)?;
        self.path = answer.location.context("the upload leads nowhere")?;
        Ok(())
    }

    async fn make_drafts(&mut self) -> anyhow::Result<()> {
        let id = self.path.rsplit('/').next().unwrap_or_default();
        let fields = [("call", "draft_import"), ("id", id)];
        let post = post(self.address, &self.path, self.cookie, &fields)?;
        self.connection.send(&post).await?.expect(303)?;
        Ok(())
    }

    /// Asks for the page as text until it says so.
    async fn wait_for(&mut self, words: &str) -> anyhow::Result<()> {
        let page = get(self.address, &self.path, self.cookie);
        let page = String::from_utf8(page)?.replace("Accept-Encoding: gzip, deflate, br\r\n", "");
        loop {
            let answer = self.connection.send(page.as_bytes()).await?.expect(200)?;
            if String::from_utf8_lossy(&answer.body).contains(words) {
                return Ok(());
            }
            sleep(PAUSE).await;
        }
    }
}
