//! What a running Usher survives: the real binary as a process of its own, on SQLite and on PostgreSQL, with a mail server
//! that follows a script; killed, cut off, filled up and confused. After each fault [`check`] looks whether all that was
//! acknowledged is there, and everything else as it must be.
//!
//! `FAULT_ROUNDS` says how often each fault strikes (3), `FAULT_SEED` which random moments are drawn.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what went wrong by failing"
)]

mod account;
mod acts;
mod browser;
mod check;
mod clocks;
mod cluster;
#[path = "../../../crates/store/tests/contract/databases.rs"]
#[expect(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "what is served here is opened by its own process"
)]
mod databases;
mod disks;
mod kills;
mod outages;
#[path = "../flows/page.rs"]
#[expect(dead_code, reason = "the suite reads less of a page than the flows do")]
mod page;
mod panics;
mod points;
mod post_office;
mod rounds;
mod rows;
mod scene;
mod server;
mod smtp;
mod stops;
mod tally;
mod two_processes;
