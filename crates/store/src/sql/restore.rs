//! Ending what a backup brought back to life: whatever lets somebody in, in whatever table.
//!
//! Whoever adds a table with such a thing in it adds its statement here.

use super::{Sql, invitations::columns, profile_columns, sql};

pub(crate) const BUSINESSES: Sql = sql!("SELECT id FROM businesses ORDER BY id");

pub(crate) const SESSIONS_OF_BUSINESS: Sql = sql!("DELETE FROM sessions WHERE business_id = $1");

pub(crate) const SESSIONS_OF_NONE: Sql = sql!("DELETE FROM sessions WHERE business_id IS NULL");

/// Those that had run out keep their time.
pub(crate) const EXPIRE: Sql = sql!(
    "UPDATE invitations SET recorded_state = 'expired',
         closed_at = CASE WHEN expires_at < $2 THEN expires_at ELSE $2 END,
         expires_at = CASE WHEN expires_at < $2 THEN expires_at ELSE $2 END
     WHERE id IN (SELECT id FROM invitations WHERE business_id = $1 AND recorded_state = 'pending' LIMIT $3)
     RETURNING ",
    columns!()
);

pub(crate) const OPEN_SETUPS: Sql =
    sql!("DELETE FROM setup_links WHERE used_at IS NULL RETURNING business_id");

pub(crate) const RESETS: Sql = sql!("DELETE FROM password_resets");

pub(crate) const ASKS: Sql = sql!("DELETE FROM password_asks");

pub(crate) const ADDRESS_CHANGES: Sql = sql!("DELETE FROM address_changes");

/// What tells of something, and lets nobody in, goes out: perhaps a second time.
pub(crate) const MAILS: Sql = sql!(
    "UPDATE outbox SET state = 'dropped', settled_at = $1, lease_id = NULL, lease_until = NULL
     WHERE state IN ('queued', 'retrying') AND kind IN ('invitation', 'reminder', 'password reset', 'address change')"
);

/// Nothing goes out that was asked for before: it may have gone out since.
pub(crate) const JOB_ROWS: Sql = sql!(
    "UPDATE invitation_job_rows SET outcome = 'stopped', settled_at = $1
     WHERE outcome IS NULL AND job_id IN (SELECT id FROM invitation_jobs WHERE due_at IS NOT NULL)"
);

pub(crate) const JOBS: Sql =
    sql!("UPDATE invitation_jobs SET due_at = NULL, stopped_at = $1 WHERE due_at IS NOT NULL");
