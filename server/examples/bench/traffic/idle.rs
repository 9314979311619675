//! Thousands of connections that ask for nothing, or so slowly that they never get there (R15).

use super::overload::watch;
use super::tally::{Kind, SharedTally, Tally, as_float};
use super::visitors::PATIENCE;
use super::{Size, Stage};
use crate::database::Database;
use crate::http::{Connection, get};
use crate::table::{Budget, Table};
use anyhow::{Context, ensure};
use rlimit::{Resource, getrlimit};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{sleep, sleep_until, timeout};

/// Whoever was cut off comes again after this.
const PAUSE: Duration = Duration::from_secs(5);

/// How often somebody wants a page.
const LOOKS: Duration = Duration::from_millis(200);

/// How many connections may be open in a process; with every further one goes whichever has idled the longest.
const MOST_OPEN: usize = 2_048;

/// How many files more may be open afterwards: those of further connections to the database.
const SPARE: usize = 40;

/// How fast slow people are.
const A_BYTE: Duration = Duration::from_secs(1);

/// What they say.
#[derive(Debug, Clone, Copy)]
enum Slow {
    Nothing,
    Head,
    Form,
}

/// What is tried.
#[derive(Clone, Copy)]
pub(crate) struct Crowd {
    pub(crate) people: usize,
    pub(crate) time: Duration,
}

impl Crowd {
    /// Ten thousand, or as many as one may open files.
    pub(crate) fn usual() -> anyhow::Result<Self> {
        const MOST: u64 = 10_000;
        const OTHERS: u64 = 500;
        let (files, _) = getrlimit(Resource::NOFILE)?;
        Ok(Self {
            people: usize::try_from(files.saturating_sub(OTHERS).min(MOST))?,
            time: Duration::from_secs(30),
        })
    }
}

/// Half of them idle, four of ten send a head of a byte a second, the others a form. Err if anybody who wants something
/// does not get it, or if hardly anybody kept them from it.
pub(crate) async fn idle(database: Database, crowd: Crowd, table: &mut Table) -> anyhow::Result<()> {
    let size = Size {
        members: 10,
        records: 10,
        readers: 1,
        inviters: 1,
    };
    let stage = Stage::set(database, size, &[]).await?;
    let address = stage.address()?.to_owned();
    let server = stage.servers.first().context("nobody serves")?;
    let (memory, files) = (server.memory()?, server.open_files()?);
    let people = gather(&address, crowd.people).await;
    let (health, until) = (SharedTally::default(), Instant::now() + crowd.time);
    let watching = tokio::spawn(watch(address.clone(), until, health.clone()));
    let (pages, mut most_memory, mut most_files) = (SharedTally::default(), memory, files);
    let mut due = Instant::now();
    while due < until {
        sleep_until(due.into()).await;
        look(&address, due, &pages).await;
        most_memory = most_memory.max(server.memory()?);
        most_files = most_files.max(server.open_files()?);
        due += LOOKS;
    }
    watching.await?;
    drop(people);
    let gone = Instant::now();
    while server.open_files()? > files + SPARE && gone.elapsed() < PATIENCE {
        sleep(Duration::from_millis(100)).await;
    }

    let open = most_files.saturating_sub(files);
    let told = format!("idle: {} people, {open} connections open", crowd.people);
    for (when, memory, budget) in [
        ("before", memory, Budget::None),
        ("at most", most_memory, Budget::AtMost(200.0)),
        ("after", server.memory()?, Budget::None),
    ] {
        table.add(format!("{told}: memory {when}"), memory, "MiB", budget);
    }
    let (health, pages) = (health.open(), pages.open());
    tell(&told, &health, &pages, table);
    ensure!(
        health.errors() + pages.errors() == 0,
        "{}; {}",
        health.said(),
        pages.said()
    );
    let least = crowd.people.min(MOST_OPEN) / 2;
    ensure!(open >= least, "only {open} connections were open, not {least}");
    let left = server.open_files()?;
    ensure!(left <= files + SPARE, "{left} files are open, of {files} before");
    Ok(())
}

/// They come one after the other, and stay until this is dropped.
async fn gather(address: &str, people: usize) -> JoinSet<()> {
    let mut gathered = JoinSet::new();
    for number in 0..people {
        let slow = match number % 10 {
            0..5 => Slow::Nothing,
            5..9 => Slow::Head,
            _ => Slow::Form,
        };
        gathered.spawn(linger(address.to_owned(), slow));
        if number % 200 == 199 {
            // Not more at a time than the system keeps for a process that accepts them.
            sleep(Duration::from_millis(50)).await;
        }
    }
    gathered
}

/// How those fared meanwhile who wanted something.
fn tell(told: &str, health: &Tally, pages: &Tally, table: &mut Table) {
    for (tally, kind, percent, budget) in [
        (health, Kind::Health, 99.0, Budget::AtMost(100.0)),
        (health, Kind::Health, 100.0, Budget::None),
        (pages, Kind::Page, 50.0, Budget::None),
        (pages, Kind::Page, 99.0, Budget::AtMost(1_000.0)),
    ] {
        let time = tally.percentile(kind, percent);
        table.add(format!("{told}: {kind}, p{percent}"), time, "ms", budget);
    }
    let errors = as_float(health.errors() + pages.errors());
    table.add(format!("{told}: errors"), errors, "", Budget::AtMost(0.0));
}

/// Somebody who wants a page.
async fn look(address: &str, due: Instant, tally: &SharedTally) {
    let exchange = async {
        let mut connection = Connection::open(address).await?;
        connection.send(&get(address, "/sign-in", "")).await
    };
    let answered = timeout(PATIENCE, exchange)
        .await
        .context("no answer in time")
        .flatten();
    tally.open().note(Kind::Page, due, 200, answered);
}

/// Stays connected, and comes again when cut off.
async fn linger(address: String, slow: Slow) {
    loop {
        // However it ends: they don't care.
        drop(dawdle(&address, slow).await);
        sleep(PAUSE).await;
    }
}

async fn dawdle(address: &str, slow: Slow) -> anyhow::Result<()> {
    let mut stream = TcpStream::connect(address).await?;
    let begins = match slow {
        Slow::Nothing => "",
        Slow::Head => "GET / HTTP/1.1\r\nHost: bench\r\nX-Slow: ",
        Slow::Form => {
            "POST /sign-in HTTP/1.1\r\nHost: bench\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 9999\r\n\r\n"
        }
    };
    stream.write_all(begins.as_bytes()).await?;
    let mut answer = [0; 1024];
    loop {
        tokio::select! {
            read = stream.read(&mut answer) => if read? == 0 { return Ok(()) },
            () = sleep(A_BYTE) => if !matches!(slow, Slow::Nothing) {
                stream.write_all(b"x").await?;
            },
        }
    }
}
