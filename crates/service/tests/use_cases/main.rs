//! The use cases against SQLite in memory, a memory mailer, a clock that stands still, and seeded randomness.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what went wrong by failing"
)]

mod accepting;
mod administering;
mod administrator_races;
mod bundle;
mod contacts;
#[path = "../../../store/tests/contract/databases.rs"]
mod databases;
mod deleting;
mod delivering;
mod enrolling;
mod existing_people;
mod faults;
mod finding_people;
mod forged;
mod invite_codes;
mod inviting;
mod people;
mod races;
mod record_sets;
mod roles;
#[path = "../../../mail/tests/support/scripted_server.rs"]
#[expect(dead_code, reason = "mail's own tests use the rest of it")]
mod scripted_server;
mod seating;
mod setting_up;
mod signing_in;
mod slips;
mod usernames;
mod world;
