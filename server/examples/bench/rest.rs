//! What is not about requests: sizes, the disk, starting, resting.

use crate::child::{Server, site};
use crate::http::{Connection, get};
use crate::table::{Budget, Table};
use anyhow::Context;
use std::os::unix::fs::FileExt;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// What the browser loads, as the release build compressed it.
pub(crate) fn sizes(table: &mut Table) -> anyhow::Result<()> {
    let budgets = [
        ("wasm", Budget::AtMost(300.0)),
        ("js", Budget::None),
        ("css", Budget::AtMost(20.0)),
    ];
    for (kind, budget) in budgets {
        let file = site()?.join("pkg").join(format!("usher.{kind}.br"));
        let size = file.metadata().with_context(|| file.display().to_string())?.len();
        table.add(format!("{kind}, brotli"), kilobytes(size), "kB", budget);
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "files are small")]
pub(crate) fn kilobytes(bytes: u64) -> f64 {
    bytes as f64 / 1000.0
}

/// How often the disk can say that something is written: a transaction on SQLite waits for it once.
pub(crate) fn disk(table: &mut Table) -> anyhow::Result<()> {
    const WRITES: u32 = 500;
    let file = tempfile::tempfile()?;
    file.write_all_at(&vec![0; 4096 * 64], 0)?;
    file.sync_all()?;
    let started = Instant::now();
    for number in 0..WRITES {
        file.write_all_at(&[1; 4096], u64::from(number % 64) * 4096)?;
        file.sync_data()?;
    }
    let rate = f64::from(WRITES) / started.elapsed().as_secs_f64();
    table.add(
        "the disk: 4 KiB written over and synced",
        rate,
        "/s",
        Budget::None,
    );
    Ok(())
}

/// The demo: started on a database that is there, and at rest.
pub(crate) async fn start(table: &mut Table) -> anyhow::Result<()> {
    let data = tempfile::tempdir()?;
    drop(Server::start(data.path(), &["--demo"])?);
    let started = Instant::now();
    let server = Server::start(data.path(), &["--demo"])?;
    let request = get(&server.address, "/sign-in", "");
    let mut connection = Connection::open(&server.address).await?;
    connection.send(&request).await?.expect(200)?;
    let first = started.elapsed().as_secs_f64() * 1000.0;
    table.add("start to first answer", first, "ms", Budget::AtMost(300.0));
    sleep(Duration::from_secs(3)).await;
    table.add(
        "memory at rest, demo loaded",
        server.memory()?,
        "MiB",
        Budget::AtMost(60.0),
    );
    Ok(())
}
