//! Usher as browsers meet it: over HTTP, page by page, form by form, without JavaScript.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what went wrong by failing"
)]

mod accept;
mod account;
mod app;
mod attacks;
mod audit;
#[path = "../../../crates/store/tests/contract/beside.rs"]
mod beside;
mod binary;
mod browser;
mod businesses;
mod canary;
mod chart;
mod clock;
mod codes;
mod dashboard;
#[path = "../../../crates/store/tests/contract/databases.rs"]
#[expect(dead_code, reason = "the store's own tests use the rest of it")]
mod databases;
mod demo;
mod exports;
mod forged;
#[path = "../../../crates/store/tests/contract/golden.rs"]
mod golden;
mod health;
mod hostile;
mod hygiene;
mod imports;
mod invitations;
mod invite;
mod invite_steps;
mod kept;
mod languages;
mod log;
mod mail_settings;
mod managers;
mod messages;
mod metrics;
mod outbox;
mod page;
mod people;
mod person;
mod processes;
mod record_sets;
mod records;
mod recoveries;
mod request_log;
mod restores;
mod roles;
#[path = "../../../crates/mail/tests/support/scripted_server.rs"]
#[expect(dead_code, reason = "mail's own tests use the rest of it")]
mod scripted_server;
mod set_up;
mod sign_in;
mod slips;
mod stop;
#[path = "../faults/tally.rs"]
mod tally;
mod traces;
mod unavailable;
mod upgrades;
mod weekly;
