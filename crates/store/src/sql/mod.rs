//! The statements, one file for each table: one text for both databases.

pub(crate) mod accounts;
pub(crate) mod apps;
pub(crate) mod audit;
pub(crate) mod businesses;
pub(crate) mod chain_checks;
pub(crate) mod chart;
pub(crate) mod checks;
pub(crate) mod contacts;
pub(crate) mod erasing;
pub(crate) mod exports;
pub(crate) mod figures;
pub(crate) mod imports;
pub(crate) mod instance;
pub(crate) mod invitation_jobs;
pub(crate) mod invitation_tokens;
pub(crate) mod invitations;
pub(crate) mod mail_settings;
pub(crate) mod members;
pub(crate) mod messages;
pub(crate) mod outbox;
pub(crate) mod outbox_list;
pub(crate) mod people;
pub(crate) mod record_sets;
pub(crate) mod records;
pub(crate) mod reminders;
pub(crate) mod restore;
pub(crate) mod roles;
pub(crate) mod schema;
pub(crate) mod seats;
pub(crate) mod sessions;
pub(crate) mod setup_links;
pub(crate) mod sign_in_tries;
pub(crate) mod spent_invitations;
pub(crate) mod subscriptions;
pub(crate) mod units;
pub(crate) mod users;
pub(crate) mod watch;
pub(crate) mod weekly;

/// The columns of a profile and of options, in members and in invitations; with a prefix such as `i.`.
macro_rules! profile_columns {
    ($p:literal) => {
        concat!(
            $p,
            "job_title, ",
            $p,
            "phone, ",
            $p,
            "mobile, ",
            $p,
            "employee_number, ",
            $p,
            "language, ",
            $p,
            "weekly_mail, ",
            $p,
            "message_notices, ",
            $p,
            "owns_records, ",
            $p,
            "record_set_id, ",
            $p,
            "record_rights, ",
            $p,
            "external, ",
            $p,
            "company, ",
            $p,
            "company_address"
        )
    };
}
pub(crate) use profile_columns;

/// A statement; the texts differ in row locks at most.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sql {
    /// For SQLite, which has no row locks.
    pub(crate) sqlite: &'static str,
    /// For PostgreSQL.
    pub(crate) postgres: &'static str,
}

/// `sql!("text", ..)`: a statement. `sql!("text", ..; lock "FOR SHARE"; "rest", ..)`: with a lock in it that only
/// PostgreSQL gets.
macro_rules! sql {
    ($($part:expr),+ $(,)?) => {
        $crate::sql::Sql { sqlite: concat!($($part),+), postgres: concat!($($part),+) }
    };
    ($($part:expr),+; lock $lock:literal $(; $($rest:expr),+)?) => {
        $crate::sql::Sql {
            sqlite: concat!($($part,)+ $($($rest),+)?),
            postgres: concat!($($part,)+ " ", $lock, " " $(, $($rest),+)?),
        }
    };
}

pub(crate) use sql;
