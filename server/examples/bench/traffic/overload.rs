//! More people than there are places: whoever can't be answered is told so at once, and when to come again.

use super::tally::{Kind, SharedTally, Tally, as_float};
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
use tokio::time::{sleep, sleep_until, timeout};

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
    /// How long `/health/live` may take, in milliseconds at the 99th percentile.
    pub(crate) most_health: f64,
    /// After how many seconds it has to be as before.
    pub(crate) most_recovery: f64,
}

/// There are 1,024 places for requests, and 34 for passwords.
pub(crate) const USUAL: Overload = Overload {
    readers: 1_500,
    signing_in: 200,
    time: Duration::from_secs(20),
    hashes_at_once: "2",
    most_health: 100.0,
    most_recovery: 5.0,
};

/// What there has to be of: some are answered, and some are turned away.
const ANSWERS: [Kind; 3] = [Kind::Page, Kind::SignIn, Kind::TurnedAway];

/// Somebody who wants one thing.
#[derive(Clone)]
struct Person {
    address: String,
    request: Vec<u8>,
    kind: Kind,
    expected: u16,
}

/// Before, meanwhile, and after. Closed loop: each waits for their answer before they ask again, so how long they wait is
/// told for what it is; whether the process lives is looked at from outside. Err if anything was not as it has to be.
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
    let recovered = recover(&stage, usual, until).await;

    let (crowd, health) = (crowd.open(), health.open());
    tell(&crowd, &health, tried, table);
    let recovered = recovered?;
    let most = Budget::AtMost(tried.most_recovery);
    table.add("overload: until it was as before", recovered, "s", most);
    let rude = crowd.rude() + health.errors();
    ensure!(rude == 0, "{}; {}", crowd.said(), health.said());
    crowd.has_each_of(&ANSWERS)?;
    let slow = health.percentile(Kind::Health, 99.0);
    ensure!(
        slow <= tried.most_health && recovered <= tried.most_recovery,
        "health took {slow:.0} ms, and it was as before after {recovered:.1} s"
    );
    Ok(())
}

/// What the crowd was answered, and how the process fared, beside what was promised.
fn tell(crowd: &Tally, health: &Tally, tried: Overload, table: &mut Table) {
    for kind in ANSWERS {
        let rate = as_float(crowd.count(kind)) / tried.time.as_secs_f64();
        table.add(format!("overload: {kind}"), rate, "/s", Budget::None);
        let what = format!("overload: {kind}, p99, closed loop");
        table.add(what, crowd.percentile(kind, 99.0), "ms", Budget::None);
    }
    let rude = as_float(crowd.rude() + health.errors());
    let what = "overload: other answers, or none";
    table.add(what, rude, "", Budget::AtMost(0.0));
    let slow = health.percentile(Kind::Health, 99.0);
    let most = Budget::AtMost(tried.most_health);
    table.add("overload: health, p99", slow, "ms", most);
    let slowest = health.longest(Kind::Health);
    table.add("overload: health, longest", slowest, "ms", Budget::None);
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

/// Looks whether the process lives, each time as a newcomer, who comes when they are due whether those before them were
/// answered or not.
pub(super) async fn watch(address: String, until: Instant, tally: SharedTally) {
    const EVERY: Duration = Duration::from_millis(50);
    let person = Person {
        request: get(&address, "/health/live", ""),
        kind: Kind::Health,
        expected: 200,
        address,
    };
    let (mut looks, mut due) = (JoinSet::new(), Instant::now());
    while due < until {
        sleep_until(due.into()).await;
        let (person, tally) = (person.clone(), tally.clone());
        looks.spawn(async move {
            let exchange = timeout(PATIENCE, ask(&mut None, &person)).await;
            let answered = exchange.context("no answer in time").flatten();
            tally.open().note(person.kind, due, person.expected, answered);
        });
        due += EVERY;
    }
    looks.join_all().await;
}

/// The median in milliseconds of a few pages, one after the other.
async fn usual_time(stage: &Stage) -> anyhow::Result<f64> {
    let session = stage.visitors.members.first().context("nobody is signed in")?;
    let requests = vec![get(stage.address()?, "/", session); 20];
    Ok(run(stage.address()?, requests, 1, 200).await?.percentile(50))
}

/// How many seconds after that time pages take no longer again than three times what was usual. Nobody waits for it for ever.
async fn recover(stage: &Stage, usual: f64, since: Instant) -> anyhow::Result<f64> {
    const LONGEST: Duration = Duration::from_secs(90);
    while usual_time(stage).await? > 3.0 * usual + 5.0 && since.elapsed() <= LONGEST {}
    Ok(since.elapsed().as_secs_f64())
}
