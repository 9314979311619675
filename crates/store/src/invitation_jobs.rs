//! Work on many invitations.

use crate::backend::Backend;
use crate::filter::Filter;
use crate::members::full_name;
use crate::query::query;
use crate::row::Row;
use crate::sql::invitation_jobs as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::Result;
use domain::{
    BusinessId, ImportId, InvitationId, InvitationJob, InvitationJobId, InvitationJobRow, JobAct, JobOutcome,
    ListPart, MemberId, PAGE_SIZE, Slice, Timestamp,
};
use service::ports::{BusinessScope, NewInvitationJob};

pub(crate) async fn due_jobs<DB: Backend>(
    store: &SqlStore<DB>,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<(InvitationJobId, BusinessId)>> {
    let due = query(sql::DUE).bind(now).bind(limit);
    store
        .all(due, |row| Ok((row.get("id")?, row.get("business_id")?)))
        .await
}

pub(crate) async fn invitation_job<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    member: MemberId,
    id: InvitationJobId,
) -> Result<Option<InvitationJob>> {
    let find = query(sql::FIND).bind(business).bind(member).bind(id);
    store.optional(find, job).await
}

pub(crate) async fn open_jobs<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<Vec<InvitationJob>> {
    store.all(query(sql::OPEN).bind(business).bind(member), job).await
}

pub(crate) async fn invitation_job_rows<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    id: InvitationJobId,
    part: ListPart<i64>,
) -> Result<Slice<InvitationJobRow>> {
    let Some(scoped) = Filter::of_scope(scope, "business_id = ?", "department_id = ?") else {
        return Ok(Slice::empty());
    };
    let rows = scoped.and("job_id = ?", id).numbered(part, sql::ROWS, PAGE_SIZE);
    Ok(Slice::found(store.all(rows, job_row).await?, &part, PAGE_SIZE))
}

pub(crate) async fn insert_job<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    job: &NewInvitationJob,
) -> Result<()> {
    let insert = query(sql::INSERT)
        .bind(job.id)
        .bind(job.business)
        .bind(job.member)
        .bind(job.act)
        .bind(job.made_at)
        .bind(job.due_at)
        .bind(job.import);
    transaction.write(insert).await
}

pub(crate) async fn insert_job_row<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    job: InvitationJobId,
    number: i64,
    invitation: InvitationId,
    settled: Option<(JobOutcome, Option<Timestamp>, Timestamp)>,
) -> Result<()> {
    let insert = query(sql::INSERT_ROW)
        .bind(job)
        .bind(number)
        .bind(invitation)
        .bind(settled.map(|(outcome, ..)| outcome))
        .bind(settled.and_then(|(_, free_at, _)| free_at))
        .bind(settled.map(|(.., at)| at));
    transaction.write(insert).await
}

pub(crate) async fn lock_due_job<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    id: InvitationJobId,
    now: Timestamp,
) -> Result<Option<(MemberId, JobAct, Option<ImportId>)>> {
    let lock = query(sql::LOCK_DUE).bind(business).bind(id).bind(now);
    transaction
        .optional(lock, |row| {
            Ok((row.get("member_id")?, row.get("act")?, row.maybe("import_id")?))
        })
        .await
}

pub(crate) async fn next_job_row<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: InvitationJobId,
) -> Result<Option<(i64, InvitationId)>> {
    let next = |row: &Row<DB>| Ok((row.get("number")?, row.get("invitation_id")?));
    transaction.optional(query(sql::NEXT_ROW).bind(id), next).await
}

pub(crate) async fn settle_job_row<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    job: InvitationJobId,
    number: i64,
    outcome: JobOutcome,
    free_at: Option<Timestamp>,
    now: Timestamp,
) -> Result<bool> {
    let settle = query(sql::SETTLE_ROW)
        .bind(job)
        .bind(number)
        .bind(outcome)
        .bind(free_at)
        .bind(now);
    transaction.did(settle).await
}

pub(crate) async fn set_job_due<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: InvitationJobId,
    due_at: Option<Timestamp>,
) -> Result<()> {
    transaction.write(query(sql::SET_DUE).bind(id).bind(due_at)).await
}

pub(crate) async fn stop_job<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    id: InvitationJobId,
    now: Timestamp,
) -> Result<bool> {
    let stop = query(sql::STOP).bind(business).bind(member).bind(id).bind(now);
    let stopped = transaction.did(stop).await?;
    if stopped {
        transaction
            .write(query(sql::STOP_ROWS).bind(id).bind(now))
            .await?;
    }
    Ok(stopped)
}

fn job<DB: Backend>(row: &Row<DB>) -> Result<InvitationJob> {
    Ok(InvitationJob {
        id: row.get("id")?,
        act: row.get("act")?,
        import: row.maybe("import_id")?,
        member: row.get("member_id")?,
        made_at: row.get("made_at")?,
        due_at: row.maybe("due_at")?,
        stopped_at: row.maybe("stopped_at")?,
        rows: row.get("total")?,
        done: row.get("done")?,
        settled: row.get("settled")?,
    })
}

fn job_row<DB: Backend>(row: &Row<DB>) -> Result<InvitationJobRow> {
    let email: Option<String> = row.maybe("email")?;
    Ok(InvitationJobRow {
        number: row.get("number")?,
        invitation: row.get("invitation_id")?,
        whom: match email {
            Some(email) => email,
            None => full_name(row, "first_name", "last_name")?,
        },
        outcome: row.maybe("outcome")?,
        free_at: row.maybe("free_at")?,
        settled_at: row.maybe("settled_at")?,
    })
}
