//! The one implementation of [`service::ports::Store`], for SQLite and PostgreSQL.
//!
//! One text of SQL serves both (`sql`); what differs stands in `backend` alone. The crate keeps and finds; it
//! decides nothing but what must hold under concurrency, and that in the statement itself.

mod accounts;
mod apps;
mod audit;
mod backend;
mod businesses;
mod chain_checks;
mod chart;
mod contacts;
mod database;
mod erasing;
mod exports;
mod figures;
mod filter;
mod imports;
mod instance;
mod invitation_edits;
mod invitation_jobs;
mod invitation_lists;
mod invitations;
mod mail_settings;
mod member_changes;
mod members;
mod messages;
mod open_postgres;
mod open_sqlite;
mod outbox;
mod outbox_list;
mod own_place;
mod people;
mod person;
mod profile;
mod query;
mod record_sets;
mod record_sight;
mod record_views;
mod records;
mod reminders;
mod roles;
mod row;
mod seats;
mod sessions;
mod setup_links;
mod sign_in_tries;
mod spent_invitations;
mod sql;
mod store;
mod subscriptions;
mod transaction;
mod unavailable;
mod units;
mod users;
mod value;
mod weekly;

pub use database::{Database, UrlRefusal};
pub use open_sqlite::in_memory;
