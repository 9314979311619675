//! More people than there are places: whoever can't be answered is told so at once, and when to come again.

use super::tally::{Kind, SharedTally, as_float};
use super::visitors::PATIENCE;
use super::{Size, Stage};
use crate::database::Database;
use crate::http::{Answer, Connection, get, post};
use crate::load::run;
use crate::seed::{PASSWORD, World};
use crate::table::{Budget, Table};
use anyhow::{Context, ensure};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// Whoever was turned away comes again after this; much sooner than they were asked to.
const PAUSE: Duration = Duration::from_millis(250);

/// What is tried.
#[derive(Clone, Copy)]
pub(crate) struct Overload {
    /// How many look at pages, and how many sign in, each of them again and again.
    pub(crate) readers: usize,
    pub(crate) signing_in: usize,
    pub(crate) time: Duration,
    pub(crate) hashes_at_once: &'static str,
}

/// There are 1,024 places for requests, and 34 for passwords.
pub(crate) const USUAL: Overload = Overload {
    readers: 1_500,
    signing_in: 200,
    time: Duration::from_secs(20),
    hashes_at_once: "2",
};

/// Somebody who wants one thing.
#[derive(Clone)]
struct Person {
    address: String,
    request: Vec<u8>,
    kind: Kind,
    expected: u16,
}

/// Before, meanwhile, and after. Closed loop: each waits for their answer before they ask again, so how long they wait is
/// told for what it is; whether the process lives is looked at from outside.
pub(crate) async fn overload(database: Database, tried: Overload, table: &mut Table) -> anyhow::Result<()> {
    let size = Size {
        members: tried.signing_in * 2,
        records: 100,
        readers: 50,
        inviters: 1,
    };
    let flags = ["--password-hashes-at-once", tried.hashes_at_once];
    let stage = Stage::set(database, size, &flags).await?;
    let usual = usual_time(&stage).await?;
    table.add("overload: dashboard before, p50", usual, "ms", Budget::None);

    let (crowd, health) = (SharedTally::default(), SharedTally::default());
    let until = Instant::now() + tried.time;
    let mut people = JoinSet::new();
    for person in people_of(&stage, tried)? {
        people.spawn(insist(person, until, crowd.clone()));
    }
    people.spawn(watch(stage.address()?.to_owned(), until, health.clone()));
    while let Some(person) = people.join_next().await {
        person.context("somebody panicked")?;
    }
    let recovered = recover(&stage, usual, until).await?;

    let (crowd, health) = (crowd.open(), health.open());
    let seconds = tried.time.as_secs_f64();
    for kind in [Kind::Page, Kind::SignIn] {
        let rate = as_float(crowd.count(kind)) / seconds;
        table.add(format!("overload: {kind}"), rate, "/s", Budget::None);
        let time = crowd.percentile(kind, 99.0);
        table.add(
            format!("overload: {kind}, p99, closed loop"),
            time,
            "ms",
            Budget::None,
        );
    }
    let away = as_float(crowd.turned_away()) / seconds;
    table.add("overload: 503 with Retry-After", away, "/s", Budget::None);
    let rude = crowd.rude() + health.errors();
    let what = "overload: other answers, or none";
    table.add(what, as_float(rude), "", Budget::AtMost(0.0));
    let slow = health.percentile(Kind::Health, 99.0);
    table.add("overload: health, p99", slow, "ms", Budget::AtMost(100.0));
    let slowest = health.longest(Kind::Health);
    table.add("overload: health, longest", slowest, "ms", Budget::None);
    table.add(
        "overload: until it was as before",
        recovered,
        "s",
        Budget::AtMost(5.0),
    );
    ensure!(rude == 0, "{}; {}", crowd.said(), health.said());
    ensure!(
        crowd.turned_away() > 0,
        "nobody was turned away: {}",
        crowd.said()
    );
    Ok(())
}

fn people_of(stage: &Stage, tried: Overload) -> anyhow::Result<Vec<Person>> {
    let (address, visitors) = (stage.address()?, &stage.visitors);
    let person = |request, kind, expected| Person {
        address: address.to_owned(),
        request,
        kind,
        expected,
    };
    let reading = |number: usize| {
        let session = &visitors.members[number % visitors.members.len()];
        person(get(address, "/", session), Kind::Page, 200)
    };
    let signing_in = |number: usize| {
        let email = World::address(visitors.account(number));
        let fields = [
            ("call", "sign_in"),
            ("email", email.as_str()),
            ("password", PASSWORD),
            ("next", ""),
        ];
        Ok(person(post(address, "/sign-in", "", &fields)?, Kind::SignIn, 303))
    };
    let readers = (0..tried.readers).map(|number| Ok(reading(number)));
    readers.chain((0..tried.signing_in).map(signing_in)).collect()
}

/// Asks again and again.
async fn insist(person: Person, until: Instant, tally: SharedTally) {
    let mut connection = None;
    while Instant::now() < until {
        let asked = Instant::now();
        let exchange = timeout(PATIENCE, ask(&mut connection, &person)).await;
        let answered = exchange.context("no answer in time").flatten();
        if answered.is_err() {
            connection = None;
        }
        let away = answered.as_ref().is_ok_and(|answer| answer.status == 503);
        tally.open().note(person.kind, asked, person.expected, answered);
        if away {
            sleep(PAUSE).await;
        }
    }
}

async fn ask(connection: &mut Option<Connection>, person: &Person) -> anyhow::Result<Answer> {
    if connection.is_none() {
        *connection = Some(Connection::open(&person.address).await?);
    }
    let connection = connection.as_mut().context("no connection")?;
    connection.send(&person.request).await
}

/// Looks whether the process lives, each time as a newcomer.
pub(super) async fn watch(address: String, until: Instant, tally: SharedTally) {
    const EVERY: Duration = Duration::from_millis(50);
    let person = Person {
        request: get(&address, "/health/live", ""),
        kind: Kind::Health,
        expected: 200,
        address,
    };
    while Instant::now() < until {
        let asked = Instant::now();
        let exchange = timeout(PATIENCE, ask(&mut None, &person)).await;
        let answered = exchange.context("no answer in time").flatten();
        tally.open().note(person.kind, asked, person.expected, answered);
        sleep(EVERY).await;
    }
}

/// The median in milliseconds of a few pages, one after the other.
async fn usual_time(stage: &Stage) -> anyhow::Result<f64> {
    let session = stage.visitors.members.first().context("nobody is signed in")?;
    let requests = vec![get(stage.address()?, "/", session); 20];
    Ok(run(stage.address()?, requests, 1, 200).await?.percentile(50))
}

/// How many seconds after that time pages take no longer again than three times what was usual.
async fn recover(stage: &Stage, usual: f64, since: Instant) -> anyhow::Result<f64> {
    const MOST: Duration = Duration::from_secs(60);
    while usual_time(stage).await? > 3.0 * usual + 5.0 {
        ensure!(since.elapsed() < MOST, "it did not recover in a minute");
    }
    Ok(since.elapsed().as_secs_f64())
}
