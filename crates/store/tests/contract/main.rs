//! What every store promises, shown on SQLite and on PostgreSQL: each test runs on both.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what went wrong by failing"
)]

mod accounts;
mod audit;
mod beside;
mod businesses;
mod chain_checks;
mod chart;
mod contacts;
mod databases;
mod erasing;
mod exports;
mod figures;
mod golden;
mod invitation_edits;
mod invitation_jobs;
mod invitation_lists;
mod invitations;
mod limits;
mod lists;
mod mail_settings;
mod member_changes;
mod members;
mod memberships;
mod messages;
mod migration;
mod opening;
mod options;
mod outbox;
mod outbox_list;
mod people;
mod person;
mod picked;
mod races;
mod record_sets;
mod records;
mod reminders;
mod renewal;
mod restore;
mod roles;
mod seats;
mod seats_model;
mod sessions;
mod set_up;
mod slips;
mod upgrades;
mod waiting_writes;
mod watch;
mod weekly;
mod world;
