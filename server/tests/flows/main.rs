//! Usher as browsers meet it: over HTTP, page by page, form by form, without JavaScript.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what went wrong by failing"
)]

mod accept;
mod account;
mod app;
mod audit;
mod browser;
mod businesses;
mod chart;
mod codes;
mod dashboard;
#[path = "../../../crates/store/tests/contract/databases.rs"]
#[expect(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "no test here runs twice in one process"
)]
mod databases;
mod demo;
mod exports;
mod forged;
mod hostile;
mod hygiene;
mod imports;
mod invitations;
mod invite;
mod invite_steps;
mod languages;
mod log;
mod mail_settings;
mod managers;
mod messages;
mod outbox;
mod page;
mod people;
mod person;
mod processes;
mod record_sets;
mod records;
mod roles;
mod set_up;
mod sign_in;
mod slips;
mod stop;
mod unavailable;
mod weekly;
