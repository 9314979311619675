//! The benchmark's sections of many people, in small, so that they still work when they are needed: statuses are judged, mails,
//! and no times. The visits are the same ones each time; so many that each kind of them is among those that are counted.

#![expect(dead_code, reason = "the other sections are not here")]

#[path = "../examples/bench"]
mod bench {
    pub(crate) mod child;
    pub(crate) mod database;
    pub(crate) mod http;
    pub(crate) mod load;
    pub(crate) mod seed;
    pub(crate) mod table;
    pub(crate) mod traffic;
}

// What they call each other.
use bench::{child, database, http, load, seed, table, traffic};
use database::Database;
use std::time::Duration;
use table::Table;
use traffic::{idle, mix, overload, soak};

const MIX: mix::Mix = mix::Mix {
    rate: 10,
    time: Duration::from_secs(3),
    at_once: 2,
    rush: Duration::from_secs(1),
    members: 20,
};

#[tokio::test(flavor = "multi_thread")]
async fn everybody_is_answered_and_gets_their_mail_on_sqlite() {
    mix::mix(Database::Sqlite, MIX, &mut Table::default())
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_is_answered_and_gets_their_mail_from_two_processes_on_postgresql() {
    mix::mix(Database::Postgres, MIX, &mut Table::default())
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn r15_who_finds_no_place_for_their_password_is_turned_away_with_a_time() {
    let tried = overload::Overload {
        readers: 4,
        signing_in: 40,
        time: Duration::from_secs(2),
        hashes_at_once: "1",
        most_health: f64::INFINITY,
        // That it ends at all.
        most_recovery: 90.0,
    };
    overload::overload(Database::Sqlite, tried, &mut Table::default())
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn r15_idle_and_slow_people_keep_nobody_out() {
    let crowd = idle::Crowd {
        people: 50,
        time: Duration::from_secs(2),
    };
    idle::idle(Database::Sqlite, crowd, &mut Table::default())
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn r16_a_soak_looks_at_the_process_and_asks_the_doctor() {
    let soaked = soak::Soak {
        rate: 5,
        time: Duration::from_secs(5),
        every: Duration::from_millis(250),
        most_growth: f64::INFINITY,
        members: 20,
    };
    soak::soak(Database::Sqlite, soaked, &mut Table::default())
        .await
        .unwrap();
}
