//! Work on many invitations.

use crate::databases::on_both;
use crate::world::{World, minute};
use domain::{InvitationJobId, JobAct, JobOutcome, ListPart, MemberId, Timestamp, UnitId};
use futures::future::join_all;
use service::ports::NewInvitationJob;

/// A job about these addresses, due at once.
async fn made(world: &World, emails: &[&str]) -> InvitationJobId {
    let id = InvitationJobId::new(world.id());
    let mut ids = Vec::new();
    for email in emails {
        ids.push(world.invite(email).await.0.id);
    }
    let mut transaction = world.begin().await;
    let job = NewInvitationJob {
        id,
        business: world.business.id,
        member: world.admin.id,
        act: JobAct::Resend,
        import: None,
        made_at: minute(1),
        due_at: Some(minute(1)),
    };
    transaction.insert_job(&job).await.unwrap();
    for (number, invitation) in (1..).zip(ids) {
        transaction
            .insert_job_row(id, number, invitation, None)
            .await
            .unwrap();
    }
    transaction.commit().await.unwrap();
    id
}

async fn due(world: &World, now: Timestamp) -> Vec<InvitationJobId> {
    let due = world.store.due_jobs(now, 9).await.unwrap();
    due.into_iter().map(|(job, _)| job).collect()
}

on_both! {
    async fn a_job_is_due_in_its_time_and_says_how_far_it_has_come(world: &World) {
        let id = made(world, &["a@example.com", "b@example.com", "c@example.com"]).await;
        let (business, admin) = (world.business.id, world.admin.id);
        assert!(due(world, minute(0)).await.is_empty());
        assert_eq!(due(world, minute(1)).await, [id]);
        let mut transaction = world.begin().await;
        assert_eq!(transaction.lock_due_job(business, id, minute(0)).await.unwrap(), None);
        let locked = transaction.lock_due_job(business, id, minute(1)).await.unwrap();
        assert_eq!(locked, Some((admin, JobAct::Resend, None)));
        let (number, _) = transaction.next_job_row(id).await.unwrap().unwrap();
        let (outcome, at) = (JobOutcome::TooManyMails, Some(minute(99)));
        assert!(transaction.settle_job_row(id, number, outcome, at, minute(2)).await.unwrap());
        assert!(!transaction.settle_job_row(id, number, outcome, None, minute(3)).await.unwrap());
        let (number, _) = transaction.next_job_row(id).await.unwrap().unwrap();
        assert_eq!(number, 2);
        assert!(transaction.settle_job_row(id, 2, JobOutcome::Resent, None, minute(2)).await.unwrap());
        transaction.set_job_due(id, Some(minute(60))).await.unwrap();
        transaction.commit().await.unwrap();
        assert!(due(world, minute(59)).await.is_empty());
        let job = world.store.invitation_job(business, admin, id).await.unwrap().unwrap();
        assert_eq!((job.rows, job.settled, job.done, job.due_at), (3, 2, 1, Some(minute(60))));
        assert_eq!(world.store.open_jobs(business, admin).await.unwrap(), [job]);
        let rows = world.store.invitation_job_rows(world.scope(), id, ListPart::Start).await.unwrap().rows;
        let told: Vec<_> = rows.iter().map(|row| (row.whom.as_str(), row.outcome, row.free_at)).collect();
        let expected = [("a@example.com", Some(outcome), at), ("b@example.com", Some(JobOutcome::Resent), None), ("c@example.com", None, None)];
        assert_eq!(told, expected);
        let elsewhere = world.confined(Some(UnitId::new(world.id())));
        assert!(world.store.invitation_job_rows(elsewhere, id, ListPart::Start).await.unwrap().rows.is_empty());
        let other = MemberId::new(world.id());
        assert_eq!(world.store.invitation_job(business, other, id).await.unwrap(), None);
    }

    async fn a_stopped_job_is_never_due_again_and_its_rows_say_so(world: &World) {
        let id = made(world, &["a@example.com", "b@example.com"]).await;
        let (business, admin) = (world.business.id, world.admin.id);
        let mut transaction = world.begin().await;
        let other = MemberId::new(world.id());
        assert!(!transaction.stop_job(business, other, id, minute(2)).await.unwrap());
        assert!(transaction.settle_job_row(id, 1, JobOutcome::Resent, None, minute(2)).await.unwrap());
        assert!(transaction.stop_job(business, admin, id, minute(2)).await.unwrap());
        assert!(!transaction.stop_job(business, admin, id, minute(3)).await.unwrap());
        transaction.set_job_due(id, Some(minute(3))).await.unwrap();
        assert_eq!(transaction.next_job_row(id).await.unwrap(), None);
        transaction.commit().await.unwrap();
        assert!(due(world, minute(99)).await.is_empty());
        let rows = world.store.invitation_job_rows(world.scope(), id, ListPart::Start).await.unwrap().rows;
        let outcomes: Vec<_> = rows.into_iter().map(|row| row.outcome).collect();
        assert_eq!(outcomes, [Some(JobOutcome::Resent), Some(JobOutcome::Stopped)]);
        assert!(world.store.open_jobs(business, admin).await.unwrap().is_empty());
    }

    async fn of_many_processes_that_settle_one_row_one_does(world: &World) {
        let id = made(world, &["a@example.com"]).await;
        let settle = async || {
            let mut transaction = world.begin().await;
            let settled = transaction.settle_job_row(id, 1, JobOutcome::Resent, None, minute(2)).await.unwrap();
            transaction.commit().await.unwrap();
            settled
        };
        let settled = join_all((0..20).map(|_| settle())).await;
        assert_eq!(settled.into_iter().filter(|did| *did).count(), 1);
    }
}
