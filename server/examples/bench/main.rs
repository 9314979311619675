//! `make bench`: measures Usher as it runs in production and prints each figure beside its budget.
//!
//! Every figure comes from the release binary, started as a process of its own with its usual settings and limits, on
//! SQLite with `synchronous = FULL` in a temporary folder, over HTTP on the loopback; what depends on how much there is,
//! on PostgreSQL, too, as `.ci/with-postgres` starts it with `DURABLE=1`: `make bench` does. Databases are filled beforehand,
//! through the store. Beside times stands what the server's processor was busy for: other work on the machine stretches
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

use anyhow::{Context, bail, ensure};
use database::Database;
use std::iter;
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
    let mut failed = Vec::new();
    for section in SECTIONS.into_iter().filter(|section| is_chosen(section)) {
        let beside = ON_POSTGRES.contains(&section).then_some(Database::Postgres);
        for database in iter::once(Database::Sqlite).chain(beside) {
            let prefix = match database {
                Database::Sqlite => "",
                Database::Postgres => "PostgreSQL, ",
            };
            table.begin(prefix);
            eprintln!("measuring {prefix}{section} ...");
            // The others are measured all the same.
            if let Err(error) = section_on(section, database, table).await {
                eprintln!("{prefix}{section}: {error:#}");
                failed.push(format!("{prefix}{section}"));
            }
        }
    }
    ensure!(failed.is_empty(), "failed: {}", failed.join("; "));
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
        "mix" => mix::mix(database, mix::Mix::usual()?, table).await,
        "overload" => overload::overload(database, overload::USUAL, table).await,
        "idle" => idle::idle(database, idle::Crowd::usual()?, table).await,
        _ => soak::soak(soak::database()?, soak::Soak::usual()?, table).await,
    }
}
