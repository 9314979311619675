//! Resending and cancelling many invitations.

use crate::databases::on_both;
use crate::world::{World, id_of, refusal};
use domain::{
    BatchId, EmailAddress, InvitationFilter, InvitationId, InvitationJobId, InvitationJobRow,
    InvitationState, InvitationView, JobOutcome, ListPart, ReachRefusal, RoleTemplate, Span, UnitKind,
};
use futures::future::join_all;
use service::ports::{About, MessageKind, NewMessage, TokenHash};
use service::{Actor, Selection};
use uuid::Uuid;

impl World {
    /// So many pending invitations like this one, past the hourly limit.
    async fn more_like(&self, actor: &Actor, id: InvitationId, count: u32) {
        let mut tx = self.store.begin().await.unwrap();
        let first = tx
            .lock_invitation(actor.seat.business, id)
            .await
            .unwrap()
            .unwrap();
        for number in 1..=count {
            let uuid = Uuid::from_u128(0x7000 + u128::from(number));
            let email = EmailAddress::parse(&format!("p{number:04}@engines.example")).unwrap();
            let mut like = first.clone();
            like.id = InvitationId::new(uuid);
            like.batch = BatchId::new(uuid);
            like.email = Some(email.clone());
            let mut token = [1; 32];
            token[..16].copy_from_slice(uuid.as_bytes());
            assert!(tx.insert_invitation(&like, TokenHash(token)).await.unwrap());
            let mail = NewMessage {
                id: domain::OutboxId::new(uuid),
                kind: MessageKind::Invitation,
                business: Some(like.business),
                to: email,
                about: About::Invitation(like.id, 1),
                created_at: like.sent_at,
                due_at: like.expires_at,
                give_up_at: like.expires_at,
            };
            tx.enqueue(&mail).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    async fn work(&self) {
        while self.usher.work_jobs().await.unwrap() {}
    }

    /// All rows of the job.
    async fn rows_of(&self, actor: &Actor, job: InvitationJobId) -> Vec<InvitationJobRow> {
        let (mut rows, mut part) = (Vec::new(), ListPart::Start);
        loop {
            let (_, slice) = self.usher.invitation_job(actor, job, part).await.unwrap();
            rows.extend(slice.rows);
            match rows.last() {
                Some(last) if slice.after => part = ListPart::After(last.number),
                _ => return rows,
            }
        }
    }

    /// How many rows of the job came to what.
    async fn outcomes(&self, actor: &Actor, job: InvitationJobId) -> Vec<(Option<JobOutcome>, usize)> {
        let rows = self.rows_of(actor, job).await;
        let mut all: Vec<(Option<JobOutcome>, usize)> = Vec::new();
        for row in rows {
            match all.iter_mut().find(|(outcome, _)| *outcome == row.outcome) {
                Some((_, count)) => *count += 1,
                None => all.push((row.outcome, 1)),
            }
        }
        all
    }
}

async fn thousand(world: &World) -> Actor {
    let ada = world.set_up(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, "p0000@engines.example", "User").await);
    world.more_like(&ada, id, 999).await;
    ada
}

on_both! {
    async fn m_c6_a_thousand_invitations_are_cancelled_at_once_with_a_result_for_each(world: &World) {
        let ada = thousand(world).await;
        let selected = world.usher.selected(&ada, &Selection::default()).await.unwrap();
        assert_eq!(selected.len(), 1_000);
        let job = world.usher.cancel_many(&ada, &Selection::default()).await.unwrap().unwrap();
        assert_eq!(world.outcomes(&ada, job).await, [(Some(JobOutcome::Cancelled), 1_000)]);
        assert!(world.rows(&ada, InvitationFilter::Outstanding).await.is_empty());
        assert_eq!(world.usher.cancel_many(&ada, &Selection::default()).await.unwrap(), None);
        assert!(world.usher.open_jobs(&ada).await.unwrap().is_empty());
        world.is_sound().await;
    }

    async fn m_c5_a_thousand_invitations_are_resent_as_the_hourly_limit_allows(world: &World) {
        let ada = thousand(world).await;
        let job = world.usher.resend_many(&ada, &Selection::default()).await.unwrap().unwrap();
        world.work().await;
        let outcomes = world.outcomes(&ada, job).await;
        assert_eq!(outcomes, [(Some(JobOutcome::Resent), 29), (None, 971)], "one was spent on inviting");
        let (standing, _) = world.usher.invitation_job(&ada, job, ListPart::Start).await.unwrap();
        assert_eq!(standing.due_at, Some(world.usher.now() + Span::hours(1)));
        assert_eq!(world.usher.open_jobs(&ada).await.unwrap(), [standing]);
        let mut hours = 0;
        while !world.usher.open_jobs(&ada).await.unwrap().is_empty() {
            hours += 1;
            assert!(hours < 40, "it goes on");
            world.pass(Span::hours(1));
            world.work().await;
        }
        assert_eq!(world.outcomes(&ada, job).await, [(Some(JobOutcome::Resent), 1_000)]);
        assert_eq!(hours, 33);
        world.is_sound().await;
    }

    async fn four_processes_resend_each_invitation_once(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let id = id_of(world.invite(&ada, "p0000@engines.example", "User").await);
        world.more_like(&ada, id, 19).await;
        let job = world.usher.resend_many(&ada, &Selection::default()).await.unwrap().unwrap();
        let works = join_all((0..4).map(|_| world.work()));
        works.await;
        assert_eq!(world.outcomes(&ada, job).await, [(Some(JobOutcome::Resent), 20)]);
        let mut tx = world.store.begin().await.unwrap();
        for row in world.usher.selected(&ada, &Selection::default()).await.unwrap() {
            let invitation = tx.lock_invitation(ada.seat.business, row).await.unwrap().unwrap();
            assert_eq!(invitation.generation, 2);
        }
        drop(tx);
        world.is_sound().await;
    }
}

#[tokio::test]
async fn the_actors_rights_are_read_again_at_each_invitation() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "Admin", None).await;
    let id = id_of(world.invite(&ada, "p0000@engines.example", "User").await);
    world.more_like(&ada, id, 39).await;
    let job = world
        .usher
        .resend_many(&bea, &Selection::default())
        .await
        .unwrap()
        .unwrap();
    world.work().await;
    assert_eq!(
        world.outcomes(&bea, job).await,
        [(Some(JobOutcome::Resent), 30), (None, 10)]
    );
    let user = world.role(&ada, "User").await;
    let member = bea.seat.authority.member;
    world.usher.change_role(&ada, member, user).await.unwrap();
    world.pass(Span::hours(1));
    world.work().await;
    let settled = [
        (Some(JobOutcome::Resent), 30),
        (Some(JobOutcome::NotPermitted), 10),
    ];
    assert_eq!(world.outcomes(&bea, job).await, settled);
    world.is_sound().await;
}

#[tokio::test]
async fn each_invitation_has_its_own_result_and_what_has_changed_meanwhile_is_left_alone() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let [kept, gone] = [
        id_of(world.invite(&ada, "bea@engines.example", "User").await),
        id_of(world.invite(&ada, "cy@engines.example", "User").await),
    ];
    let only = Selection {
        only: Some(vec![kept, gone]),
        ..Selection::default()
    };
    let job = world.usher.resend_many(&ada, &only).await.unwrap().unwrap();
    world.usher.cancel(&ada, gone).await.unwrap();
    world.work().await;
    let (standing, rows) = world
        .usher
        .invitation_job(&ada, job, ListPart::Start)
        .await
        .unwrap();
    assert_eq!((standing.rows, standing.settled, standing.done), (2, 2, 1));
    for row in rows.rows {
        let expected = if row.invitation == kept {
            JobOutcome::Resent
        } else {
            JobOutcome::Changed
        };
        assert_eq!(row.outcome, Some(expected), "{}", row.whom);
    }
    assert_eq!(world.row(&ada, gone).await.state, InvitationState::Cancelled);
    world.is_sound().await;
}

#[tokio::test]
async fn a_job_is_stopped_by_who_asked_for_it_and_seen_by_nobody_else() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "Admin", None).await;
    let id = id_of(world.invite(&ada, "p0000@engines.example", "User").await);
    world.more_like(&ada, id, 39).await;
    let job = world
        .usher
        .resend_many(&bea, &Selection::default())
        .await
        .unwrap()
        .unwrap();
    world.work().await;
    assert_eq!(
        refusal(world.usher.stop_job(&ada, job).await),
        ReachRefusal::OutsideScope
    );
    assert_eq!(
        refusal(world.usher.invitation_job(&ada, job, ListPart::Start).await),
        ReachRefusal::OutsideScope
    );
    world.usher.stop_job(&bea, job).await.unwrap();
    world.pass(Span::hours(2));
    world.work().await;
    let settled = [(Some(JobOutcome::Resent), 30), (Some(JobOutcome::Stopped), 10)];
    assert_eq!(world.outcomes(&bea, job).await, settled);
    world.is_sound().await;
}

#[tokio::test]
async fn a_departments_administrator_selects_and_acts_on_their_own_alone() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let [shop, yard] = [
        world.unit(&ada, UnitKind::Department, "Shop").await,
        world.unit(&ada, UnitKind::Department, "Yard").await,
    ];
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let own = id_of(
        world
            .invite_into(&ada, "bea@engines.example", "Employee", Some(shop), None)
            .await,
    );
    let other = id_of(
        world
            .invite_into(&ada, "cy@engines.example", "Employee", Some(yard), None)
            .await,
    );
    let view = InvitationView {
        inviter: Some(ada.seat.authority.member),
        ..InvitationView::default()
    };
    assert_eq!(
        world
            .usher
            .selected(&hr, &Selection { view, only: None })
            .await
            .unwrap(),
        [own]
    );
    let forged = Selection {
        only: Some(vec![own, other]),
        ..Selection::default()
    };
    let job = world.usher.cancel_many(&hr, &forged).await.unwrap().unwrap();
    assert_eq!(world.outcomes(&hr, job).await, [(Some(JobOutcome::Cancelled), 1)]);
    assert_eq!(world.row(&ada, other).await.state, InvitationState::Pending);
    let employee = world
        .joined(&ada, "em@engines.example", "Employee", Some(shop))
        .await;
    assert_eq!(
        refusal(world.usher.selected(&employee, &forged).await),
        ReachRefusal::NotPermitted
    );
    world.is_sound().await;
}
