//! What every store promises, shown on SQLite and on PostgreSQL: each test runs on both.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what went wrong by failing"
)]

mod audit;
mod beside;
mod businesses;
mod contacts;
mod databases;
mod erasing;
mod invitations;
mod limits;
mod lists;
mod member_changes;
mod members;
mod memberships;
mod migration;
mod opening;
mod options;
mod outbox;
mod people;
mod person;
mod races;
mod record_sets;
mod renewal;
mod roles;
mod seats;
mod seats_model;
mod sessions;
mod set_up;
mod slips;
mod waiting_writes;
mod world;
