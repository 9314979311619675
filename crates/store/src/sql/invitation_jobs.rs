//! `invitation_jobs` and `invitation_job_rows`: work on many invitations.

use super::{Sql, sql};

macro_rules! job {
    () => {
        "SELECT j.id, j.act, j.import_id, j.member_id, j.made_at, j.due_at, j.stopped_at,
             (SELECT COUNT(*) FROM invitation_job_rows r WHERE r.job_id = j.id) AS total,
             (SELECT COUNT(*) FROM invitation_job_rows r WHERE r.job_id = j.id
                 AND r.outcome IN ('resent', 'cancelled')) AS done,
             (SELECT COUNT(*) FROM invitation_job_rows r WHERE r.job_id = j.id AND r.outcome IS NOT NULL) AS settled
         FROM invitation_jobs j WHERE j.business_id = $1 AND j.member_id = $2"
    };
}

pub(crate) const DUE: Sql =
    sql!("SELECT id, business_id FROM invitation_jobs WHERE due_at <= $1 ORDER BY due_at, id LIMIT $2");

pub(crate) const FIND: Sql = sql!(job!(), " AND j.id = $3");

pub(crate) const OPEN: Sql = sql!(
    job!(),
    " AND j.due_at IS NOT NULL ORDER BY j.made_at DESC, j.id DESC LIMIT 20"
);

/// Followed by conditions on the invitations of the job, and an order.
pub(crate) const ROWS: &str = "SELECT number, invitation_id, outcome, free_at, settled_at, email, first_name, last_name
     FROM (SELECT r.job_id, r.number, r.invitation_id, r.outcome, r.free_at, r.settled_at, i.email, i.first_name,
         i.last_name, i.business_id, i.department_id
         FROM invitation_job_rows r JOIN invitations i ON i.id = r.invitation_id) listed";

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO invitation_jobs (id, business_id, member_id, act, made_at, due_at, import_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7)"
);

pub(crate) const INSERT_ROW: Sql = sql!(
    "INSERT INTO invitation_job_rows (job_id, number, invitation_id, outcome, free_at, settled_at)
     VALUES ($1, $2, $3, $4, $5, $6)"
);

pub(crate) const LOCK_DUE: Sql = sql!(
    "SELECT member_id, act, import_id FROM invitation_jobs WHERE business_id = $1 AND id = $2 AND due_at <= $3";
    lock "FOR NO KEY UPDATE"
);

pub(crate) const NEXT_ROW: Sql = sql!(
    "SELECT number, invitation_id FROM invitation_job_rows WHERE job_id = $1 AND outcome IS NULL
     ORDER BY number LIMIT 1"
);

pub(crate) const SETTLE_ROW: Sql = sql!(
    "UPDATE invitation_job_rows SET outcome = $3, free_at = $4, settled_at = $5
     WHERE job_id = $1 AND number = $2 AND outcome IS NULL"
);

pub(crate) const SET_DUE: Sql =
    sql!("UPDATE invitation_jobs SET due_at = $2 WHERE id = $1 AND stopped_at IS NULL");

pub(crate) const STOP: Sql = sql!(
    "UPDATE invitation_jobs SET due_at = NULL, stopped_at = $4
     WHERE business_id = $1 AND member_id = $2 AND id = $3 AND due_at IS NOT NULL"
);

pub(crate) const STOP_ROWS: Sql = sql!(
    "UPDATE invitation_job_rows SET outcome = 'stopped', settled_at = $2 WHERE job_id = $1 AND outcome IS NULL"
);
