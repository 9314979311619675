//! `make bench`: measures Usher as it runs in production and prints each figure beside its budget.
//!
//! Every figure comes from the release binary, started as a process of its own with its usual settings and limits, on
//! SQLite with `synchronous = FULL` in a temporary folder, over HTTP on the loopback; what depends on how much there is,
//! on PostgreSQL, too (without `fsync`, so what is written there says less). Databases are filled beforehand, through
//! the store. Beside times stands what the server's processor was busy for: other work on the machine stretches
//! the former, not the latter. `make bench ARGS="invitations lists"` chooses sections; `soak` is measured where it is named.

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

mod child;
mod database;
mod enumeration;
mod http;
mod imports;
mod lists;
mod load;
mod pages;
mod rest;
mod seed;
mod table;
mod traffic;
mod weekly;

use anyhow::{Context, bail};
use database::Database;
use std::process::ExitCode;
use std::time::Duration;
use table::Table;
use tokio::time::timeout;
use traffic::{idle, mix, overload, soak};

/// What can be measured, in the order in which it is.
const SECTIONS: [&str; 20] = [
    "sizes",
    "disk",
    "start",
    "accept",
    "dashboard",
    "invitations",
    "sign-ins",
    "dialog",
    "lists",
    "logs",
    "chart",
    "records",
    "figures",
    "tables",
    "weekly",
    "enumeration",
    "mix",
    "overload",
    "idle",
    "soak",
];

/// What is measured where it is named alone: it takes long.
const ON_REQUEST: &str = "soak";

/// What is measured on PostgreSQL, too.
const ON_POSTGRES: [&str; 8] = [
    "lists", "logs", "chart", "records", "figures", "tables", "weekly", "mix",
];

/// How long all of it may take, without what is measured on request.
const PATIENCE: Duration = Duration::from_mins(30);

#[tokio::main]
async fn main() -> ExitCode {
    let mut table = Table::default();
    let soaking = soak::Soak::usual().map_or(Duration::ZERO, |soak| soak.time);
    let measured = timeout(PATIENCE + soaking, measure(&mut table)).await;
    table.print();
    match measured.context("it took too long").flatten() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn measure(table: &mut Table) -> anyhow::Result<()> {
    let chosen: Vec<String> = std::env::args().skip(1).collect();
    if let Some(unknown) = chosen.iter().find(|name| !SECTIONS.contains(&name.as_str())) {
        bail!("there is no section {unknown}; there are {}", SECTIONS.join(", "));
    }
    let is_chosen = |section: &str| {
        let is_usual = chosen.is_empty() && section != ON_REQUEST;
        is_usual || chosen.iter().any(|name| name == section)
    };
    // Each of thousands of connections is an open file.
    rlimit::increase_nofile_limit(65_536)?;
    for section in SECTIONS.into_iter().filter(|section| is_chosen(section)) {
        eprintln!("measuring {section} ...");
        section_on(section, Database::Sqlite, table)
            .await
            .with_context(|| section.to_owned())?;
        if ON_POSTGRES.contains(&section) {
            eprintln!("measuring {section} on PostgreSQL ...");
            table.begin("PostgreSQL, ");
            section_on(section, Database::Postgres, table)
                .await
                .with_context(|| format!("{section} on PostgreSQL"))?;
            table.begin("");
        }
    }
    Ok(())
}

async fn section_on(section: &str, database: Database, table: &mut Table) -> anyhow::Result<()> {
    match section {
        "sizes" => rest::sizes(table),
        "disk" => rest::disk(table),
        "start" => rest::start(table).await,
        "accept" => pages::accept(table).await,
        "dashboard" => pages::dashboard(table).await,
        "invitations" => pages::invitations(table).await,
        "sign-ins" => pages::sign_ins(table).await,
        "dialog" => pages::dialog(table).await,
        "lists" => lists::lists(database, table).await,
        "logs" => lists::logs(database, table).await,
        "chart" => lists::chart(database, table).await,
        "records" => lists::records(database, table).await,
        "figures" => pages::figures(database, table).await,
        "tables" => imports::imports(database, table).await,
        "weekly" => weekly::weekly(database, table).await,
        "enumeration" => enumeration::enumeration(table).await,
        "mix" => mix::mix(database, mix::Mix::usual()?, table).await.map(drop),
        "overload" => overload::overload(database, overload::USUAL, table).await,
        "idle" => idle::idle(database, idle::Crowd::usual()?, table).await,
        _ => soak::soak(soak::database(), soak::Soak::usual()?, table).await,
    }
}

/// The same in small, so that it still works when it is needed; what is measured says nothing here.
#[cfg(test)]
mod tests {
    use super::*;

    const MIX: mix::Mix = mix::Mix {
        rate: 10,
        time: Duration::from_secs(3),
        at_once: 2,
        rush: Duration::from_secs(1),
        members: 20,
    };

    #[tokio::test(flavor = "multi_thread")]
    async fn everybody_is_answered_on_sqlite() {
        let mixed = mix::mix(Database::Sqlite, MIX, &mut Table::default())
            .await
            .unwrap();
        assert_eq!(mixed.errors(), 0, "{}", mixed.said());
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn everybody_is_answered_by_two_processes_on_postgresql() {
        let mixed = mix::mix(Database::Postgres, MIX, &mut Table::default())
            .await
            .unwrap();
        assert_eq!(mixed.errors(), 0, "{}", mixed.said());
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn r15_who_finds_no_place_for_their_password_is_turned_away_with_a_time() {
        let tried = overload::Overload {
            readers: 4,
            signing_in: 40,
            time: Duration::from_secs(2),
            hashes_at_once: "1",
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
            time: Duration::from_secs(3),
            every: Duration::from_millis(250),
            most_growth: f64::INFINITY,
            members: 20,
        };
        soak::soak(Database::Sqlite, soaked, &mut Table::default())
            .await
            .unwrap();
    }
}
