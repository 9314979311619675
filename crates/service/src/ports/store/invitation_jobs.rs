//! Work on many invitations.

use crate::ports::BusinessScope;
use anyhow::Result;
use async_trait::async_trait;
use domain::{
    BusinessId, ImportId, InvitationId, InvitationJob, InvitationJobId, InvitationJobRow, JobAct, JobOutcome,
    ListPart, MemberId, Slice, Timestamp,
};

/// Work to be done.
#[derive(Debug, Clone)]
pub struct NewInvitationJob {
    /// Its identifier.
    pub id: InvitationJobId,
    /// The business.
    pub business: BusinessId,
    /// Who asks for it.
    pub member: MemberId,
    /// What is done to each.
    pub act: JobAct,
    /// The import whose drafts it sends, if it does.
    pub import: Option<ImportId>,
    /// When they asked.
    pub made_at: Timestamp,
    /// When the worker takes it up; None: it is done by whoever makes it.
    pub due_at: Option<Timestamp>,
}

/// What pages and the worker read of it.
#[async_trait]
pub trait InvitationJobReads: Send + Sync {
    /// Jobs whose turn has come, the longest due first, with their businesses.
    async fn due_jobs(&self, now: Timestamp, limit: i64) -> Result<Vec<(InvitationJobId, BusinessId)>>;
    /// A job that the member asked for.
    async fn invitation_job(
        &self,
        business: BusinessId,
        member: MemberId,
        id: InvitationJobId,
    ) -> Result<Option<InvitationJob>>;
    /// Those that the member asked for of which something is left, the latest first; at most 20.
    async fn open_jobs(&self, business: BusinessId, member: MemberId) -> Result<Vec<InvitationJob>>;
    /// Some of its invitations within the scope, by their numbers.
    async fn invitation_job_rows(
        &self,
        scope: BusinessScope,
        id: InvitationJobId,
        part: ListPart<i64>,
    ) -> Result<Slice<InvitationJobRow>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait InvitationJobWrites: Send {
    /// Keeps a job.
    async fn insert_job(&mut self, job: &NewInvitationJob) -> Result<()>;
    /// Keeps one of its invitations, from 1 on; with what came of it, where it was done at once.
    async fn insert_job_row(
        &mut self,
        job: InvitationJobId,
        number: i64,
        invitation: InvitationId,
        settled: Option<(JobOutcome, Option<Timestamp>, Timestamp)>,
    ) -> Result<()>;
    /// A job of the business that is due: the member who asked for it, what for, and of which import. Holds its row until
    /// the end.
    async fn lock_due_job(
        &mut self,
        business: BusinessId,
        id: InvitationJobId,
        now: Timestamp,
    ) -> Result<Option<(MemberId, JobAct, Option<ImportId>)>>;
    /// Its next invitation whose turn has not come, with its number.
    async fn next_job_row(&mut self, id: InvitationJobId) -> Result<Option<(i64, InvitationId)>>;
    /// Writes down what came of a row; false if that was done before.
    async fn settle_job_row(
        &mut self,
        job: InvitationJobId,
        number: i64,
        outcome: JobOutcome,
        free_at: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<bool>;
    /// When its next turn is; None: nothing is left. A stopped one stays so.
    async fn set_job_due(&mut self, id: InvitationJobId, due_at: Option<Timestamp>) -> Result<()>;
    /// Stops it, and says so of each row whose turn has not come; false if nothing was left of it, or it is not the
    /// member's.
    async fn stop_job(
        &mut self,
        business: BusinessId,
        member: MemberId,
        id: InvitationJobId,
        now: Timestamp,
    ) -> Result<bool>;
}
