//! Work on many invitations: cancelling, done at once, and resending, which the worker does as the hourly limit allows.
//!
//! Each invitation's turn is one transaction in which the actor's rights are read, the act is done and its outcome is
//! written down, all under the business's row: several processes never do one twice, and one that dies has done it or not.

use crate::failure::refuse;
use crate::ports::{NewInvitationJob, Seat, Transaction};
use crate::read::scope;
use crate::{Actor, Client, Failure, Usher, Verdict};
use domain::{
    Business, BusinessId, CodeMode, ImportId, InvitationId, InvitationJob, InvitationJobId, InvitationJobRow,
    InvitationState, InvitationView, JobAct, JobOutcome, ListPart, MemberId, Permission, ReachRefusal,
    RenewRefusal, Slice, Span, Timestamp,
};

/// So many invitations are worked on at once.
pub(crate) const MOST_ROWS: i64 = 1_000;
/// So many are cancelled in one transaction.
const CANCELLED_AT_ONCE: usize = 100;
/// So many jobs, and so many invitations of each, have their turn in one round of the worker.
const JOBS_A_ROUND: i64 = 20;
const ROWS_A_ROUND: usize = 25;
/// A job that fails comes again after this.
const AFTER_FAILURE: Span = Span::minutes(1);

/// Which invitations.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Outstanding ones that the view shows, in its order, the first 1,000; drafts, where it shows these alone.
    pub view: InvitationView,
    /// Of these, and of drafts, only the ones named here.
    pub only: Option<Vec<InvitationId>>,
}

/// Whether a job, or an import, has more to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Turn {
    Next,
    Over,
}

impl Usher {
    /// Those of the selected invitations that are there, at most 1,000.
    pub async fn selected(
        &self,
        actor: &Actor,
        selection: &Selection,
    ) -> Verdict<Vec<InvitationId>, ReachRefusal> {
        let scope = scope(actor, Permission::UsersInvite)?;
        let view = InvitationView {
            search: crate::read::searched(&selection.view.search),
            from: ListPart::Start,
            ..selection.view.clone()
        };
        let only = selection.only.as_deref();
        let (now, most) = (self.now(), MOST_ROWS);
        Ok(self
            .store
            .select_invitations(scope, &view, only, now, most)
            .await?)
    }

    /// Cancels the selected invitations, each for itself; the job says what came of each. None: nothing was selected.
    pub async fn cancel_many(
        &self,
        actor: &Actor,
        selection: &Selection,
    ) -> Verdict<Option<InvitationJobId>, ReachRefusal> {
        let selected = self.selected(actor, selection).await?;
        let mut made = None;
        for (part, ids) in (0..).zip(selected.chunks(CANCELLED_AT_ONCE)) {
            let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
            let job = match made {
                Some(job) => job,
                None => {
                    self.make_job(&mut *tx, actor, JobAct::Cancel, (now, None))
                        .await?
                }
            };
            let first = part * i64::try_from(CANCELLED_AT_ONCE).unwrap_or(1) + 1;
            for (number, id) in (first..).zip(ids) {
                let verdict = self.cancel_in(&mut *tx, actor, *id, now).await;
                let verdict = verdict.map(|()| JobOutcome::Cancelled);
                let Ok((outcome, free_at)) = told(verdict)? else {
                    continue;
                };
                tx.insert_job_row(job, number, *id, Some((outcome, free_at, now)))
                    .await?;
            }
            tx.commit().await?;
            made = Some(job);
        }
        Ok(made)
    }

    /// Has the worker send the selected invitations anew. None: nothing was selected.
    pub async fn resend_many(
        &self,
        actor: &Actor,
        selection: &Selection,
    ) -> Verdict<Option<InvitationJobId>, ReachRefusal> {
        let selected = self.selected(actor, selection).await?;
        if selected.is_empty() {
            return Ok(None);
        }
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        let due = (now, Some(now));
        let job = self.make_job(&mut *tx, actor, JobAct::Resend, due).await?;
        for (number, id) in (1..).zip(selected) {
            tx.insert_job_row(job, number, id, None).await?;
        }
        tx.commit().await?;
        self.wake_jobs();
        Ok(Some(job))
    }

    async fn make_job(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        act: JobAct,
        (now, due_at): (Timestamp, Option<Timestamp>),
    ) -> Verdict<InvitationJobId, ReachRefusal> {
        let authority = self.authority(tx, actor).await?;
        if !authority.holds(Permission::UsersInvite) {
            return refuse(ReachRefusal::NotPermitted);
        }
        let id = InvitationJobId::new(self.uuid(now));
        let job = NewInvitationJob {
            id,
            business: actor.seat.business,
            member: authority.member,
            act,
            import: None,
            made_at: now,
            due_at,
        };
        tx.insert_job(&job).await?;
        Ok(id)
    }

    /// Work that the actor asked for, with what came of invitations that they may see.
    pub async fn invitation_job(
        &self,
        actor: &Actor,
        id: InvitationJobId,
        part: ListPart<i64>,
    ) -> Verdict<(InvitationJob, Slice<InvitationJobRow>), ReachRefusal> {
        let scope = scope(actor, Permission::UsersInvite)?;
        let (business, member) = (scope.business, actor.seat.authority.member);
        match self.store.invitation_job(business, member, id).await? {
            Some(job) => Ok((job, self.store.invitation_job_rows(scope, id, part).await?)),
            None => refuse(ReachRefusal::OutsideScope),
        }
    }

    /// The work of which something is left that the actor asked for.
    pub async fn open_jobs(&self, actor: &Actor) -> anyhow::Result<Vec<InvitationJob>> {
        let member = actor.seat.authority.member;
        self.store.open_jobs(actor.seat.business, member).await
    }

    /// Stops work that the actor asked for; what was done stays.
    pub async fn stop_job(&self, actor: &Actor, id: InvitationJobId) -> Verdict<(), ReachRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let authority = self.authority(&mut *tx, actor).await?;
        if !tx.stop_job(business.id, authority.member, id, now).await? {
            return refuse(ReachRefusal::OutsideScope);
        }
        tx.commit().await?;
        Ok(())
    }

    /// Does what is due, some of each job. True: there may be more.
    pub async fn work_jobs(&self) -> anyhow::Result<bool> {
        let due = self.store.due_jobs(self.now(), JOBS_A_ROUND).await?;
        let mut failed = None;
        for (job, business) in &due {
            // One job that fails stops none of the others.
            if let Err(error) = self.work_some(*job, *business).await {
                failed = Some(error.context(format!("job {job}")));
                self.put_off(*job, *business).await?;
            }
        }
        failed.map_or(Ok(!due.is_empty()), Err)
    }

    async fn work_some(&self, job: InvitationJobId, business: BusinessId) -> anyhow::Result<()> {
        for _ in 0..ROWS_A_ROUND {
            if self.work_one(job, business).await? == Turn::Over {
                break;
            }
        }
        Ok(())
    }

    async fn put_off(&self, job: InvitationJobId, business: BusinessId) -> anyhow::Result<()> {
        let (mut tx, _, now) = self.begin_in(business).await?;
        if tx.lock_due_job(business, job, now).await?.is_some() {
            tx.set_job_due(job, Some(now + AFTER_FAILURE)).await?;
        }
        tx.commit().await
    }

    /// Gives the next invitation of the job its turn.
    async fn work_one(&self, job: InvitationJobId, business: BusinessId) -> anyhow::Result<Turn> {
        let (mut tx, business, now) = self.begin_in(business).await?;
        let Some((member, act, import)) = tx.lock_due_job(business.id, job, now).await? else {
            return Ok(Turn::Over);
        };
        let Some((number, id)) = tx.next_job_row(job).await? else {
            tx.set_job_due(job, None).await?;
            tx.commit().await?;
            return Ok(Turn::Over);
        };
        let verdict = self
            .act(&mut *tx, (&business, member), (act, import, id), now)
            .await;
        let (outcome, free_at) = match told(verdict)? {
            Ok(outcome) => outcome,
            Err(free_at) => {
                // The hourly limit: the others wait, too.
                tx.set_job_due(job, Some(free_at)).await?;
                tx.commit().await?;
                return Ok(Turn::Over);
            }
        };
        if !tx.settle_job_row(job, number, outcome, free_at, now).await? {
            return Ok(Turn::Over);
        }
        tx.commit().await?;
        self.wake_worker();
        Ok(Turn::Next)
    }

    /// Does it to one invitation, with the rights that the member has now.
    async fn act(
        &self,
        tx: &mut dyn Transaction,
        (business, member): (&Business, MemberId),
        (act, import, id): (JobAct, Option<ImportId>, InvitationId),
        now: Timestamp,
    ) -> Verdict<JobOutcome, RenewRefusal> {
        let not_permitted = RenewRefusal::Reach(ReachRefusal::NotPermitted);
        let Some(actor) = actor_of(tx, business, member).await? else {
            return refuse(not_permitted);
        };
        if act == JobAct::Cancel {
            self.cancel_in(tx, &actor, id, now).await?;
            return Ok(JobOutcome::Cancelled);
        }
        let (invitation, _, _) = self.reach_invitation(tx, &actor, id).await?;
        let state = invitation.state_at(now);
        if import.is_some() && state != InvitationState::Draft {
            return refuse(RenewRefusal::Changed { state });
        }
        if invitation.code == CodeMode::GivenByInviter {
            return Ok(JobOutcome::CodeToHandOver);
        }
        self.resend_in(tx, &actor, business, id, now).await?;
        Ok(JobOutcome::Resent)
    }
}

/// The member as they would act now; None: they may not come in.
pub(crate) async fn actor_of(
    tx: &mut dyn Transaction,
    business: &Business,
    member: MemberId,
) -> anyhow::Result<Option<Actor>> {
    let Some(sight) = tx.sight_of(business.id, member).await? else {
        return Ok(None);
    };
    let Some(member) = tx.find_member(business.id, member).await? else {
        return Ok(None);
    };
    let role = tx.find_role(business.id, member.role).await?;
    Ok(Some(Actor {
        user: member.user,
        name: format!("{} {}", member.first_name, member.last_name),
        instance_admin: false,
        seat: Seat {
            business: business.id,
            business_name: business.name.clone(),
            zone: business.zone.clone(),
            language: member.options.language,
            role: role.map(|role| role.name.to_string()).unwrap_or_default(),
            authority: sight.authority,
            reach: sight.reach,
            record_limit: sight.limit,
            external: sight.external,
            unread: 0,
            has_messages: false,
        },
        client: Client::default(),
    }))
}

/// What came of one invitation, and the time that this speaks of.
type Settled = (JobOutcome, Option<Timestamp>);

/// A verdict as an outcome; Err: when its turn comes.
fn told(verdict: Verdict<JobOutcome, RenewRefusal>) -> anyhow::Result<Result<Settled, Timestamp>> {
    match verdict {
        Ok(outcome) => Ok(Ok((outcome, None))),
        Err(Failure::Refused(refusal)) => Ok(JobOutcome::of(&refusal)),
        Err(Failure::Busy) => anyhow::bail!("nobody hashes a password here"),
        Err(Failure::Unexpected(error)) => Err(error),
    }
}
