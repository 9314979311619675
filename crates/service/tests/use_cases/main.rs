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
mod changing_addresses;
mod chart;
mod contacts;
#[path = "../../../store/tests/contract/databases.rs"]
mod databases;
mod deleting;
mod delivering;
mod editing;
mod enrolling;
mod existing_people;
mod exporting;
mod faults;
mod figures;
mod finding_people;
mod forged;
mod getting_back_in;
mod importing;
mod invitation_jobs;
mod invite_codes;
mod inviting;
mod mail_settings;
mod managing;
mod message_notices;
mod messaging;
mod own_account;
mod people;
mod races;
mod record_sets;
mod reminding;
mod restoring;
mod retrying;
mod roles;
#[path = "../../../mail/tests/support/scripted_server.rs"]
#[expect(dead_code, reason = "mail's own tests use the rest of it")]
mod scripted_server;
mod seating;
mod setting_up;
mod signing_in;
mod slips;
mod usernames;
mod verifying;
mod weekly;
mod world;
