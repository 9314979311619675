//! Reminders of invitations.

use crate::databases::on_both;
use crate::world::{START, World, minute};
use domain::{Invitation, InvitationId, LeaseId, Reminders, Timestamp};
use futures::future::join_all;
use service::ports::SettledMessage;

async fn deliver(world: &World) {
    let lease = LeaseId::new(world.id());
    for message in world
        .store
        .claim_due(minute(5), lease, minute(9), 10)
        .await
        .unwrap()
    {
        let sent = SettledMessage::Sent {
            answer: "250".to_owned(),
        };
        assert!(
            world
                .store
                .settle_message(message.id, lease, minute(5), &sent)
                .await
                .unwrap()
        );
    }
}

async fn due(world: &World, number: u32, sent_by: Timestamp, now: Timestamp) -> Vec<InvitationId> {
    let due = world
        .store
        .due_reminders(world.business.id, number, sent_by, now, 9)
        .await
        .unwrap();
    due.into_iter().map(|(id, _)| id).collect()
}

async fn mark(world: &World, invitation: &Invitation, generation: i64, number: u32, now: u32) -> bool {
    let mut transaction = world.begin().await;
    let marked = transaction
        .mark_reminded(invitation.id, generation, number, minute(now))
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    marked
}

on_both! {
    async fn a_business_reminds_when_it_was_set_so(world: &World) {
        let business = world.business.id;
        assert_eq!(world.store.reminders_of(business).await.unwrap(), Reminders::default());
        assert!(world.store.businesses_that_remind().await.unwrap().is_empty());
        let twice = Reminders::kept(Some(12), Some(20));
        let mut transaction = world.begin().await;
        transaction.set_reminders(business, twice).await.unwrap();
        assert_eq!(transaction.present_reminders(business).await.unwrap(), twice);
        transaction.commit().await.unwrap();
        assert_eq!(world.store.reminders_of(business).await.unwrap(), twice);
        assert_eq!(world.store.businesses_that_remind().await.unwrap(), [(business, twice)]);
    }

    async fn a_reminder_is_due_for_pending_invitations_whose_mail_was_taken_and_once(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let (cancelled, _) = world.invite("cleo@example.com").await;
        world.print().await;
        assert!(due(world, 1, START, minute(1)).await.is_empty(), "the mail is still queued");
        deliver(world).await;
        let mut transaction = world.begin().await;
        transaction.cancel_invitation(cancelled.id, 1, minute(6)).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(due(world, 1, START, minute(6)).await, [invitation.id]);
        let before = Timestamp::from_micros(START.micros() - 1);
        assert!(due(world, 1, before, minute(6)).await.is_empty(), "its hours are not over");
        assert!(due(world, 1, START, minute(60)).await.is_empty(), "it has expired");
        assert!(mark(world, &invitation, 1, 1, 10).await);
        assert!(due(world, 1, START, minute(11)).await.is_empty());
        assert_eq!(due(world, 2, START, minute(11)).await, [invitation.id]);
        assert!(!mark(world, &invitation, 1, 1, 11).await);
        assert!(mark(world, &invitation, 1, 2, 12).await);
        let row = world.store.invitation_row(world.scope(), invitation.id, minute(13)).await.unwrap().unwrap();
        assert_eq!(row.reminded_at, Some(minute(12)));
    }

    async fn the_second_reminder_leaves_no_first_to_come_and_a_new_generation_begins_anew(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        deliver(world).await;
        assert!(mark(world, &invitation, 1, 2, 10).await);
        assert!(!mark(world, &invitation, 1, 1, 11).await);
        assert!(due(world, 1, START, minute(11)).await.is_empty());
        let mut transaction = world.begin().await;
        let by = invitation.invited_by;
        transaction.renew_invitation(&invitation, world.token(), by, minute(12), minute(90)).await.unwrap();
        transaction.commit().await.unwrap();
        assert!(!mark(world, &invitation, 1, 2, 13).await, "of a generation that is over");
        assert!(mark(world, &invitation, 2, 1, 13).await);
        let row = world.store.invitation_row(world.scope(), invitation.id, minute(14)).await.unwrap().unwrap();
        assert_eq!(row.reminded_at, Some(minute(13)));
    }

    async fn nobody_is_reminded_of_what_was_answered_cancelled_or_has_expired(world: &World) {
        let inga = world.member("Inga", "inga0@example.com", |_| ()).await;
        let (accepted, _) = world.invite("a@example.com").await;
        let (cancelled, _) = world.invite("c@example.com").await;
        let (expired, _) = world.invite("e@example.com").await;
        let (slip, _) = world.print().await;
        let mut transaction = world.begin().await;
        transaction.accept_invitation(accepted.id, 1, inga.id, minute(1)).await.unwrap();
        transaction.cancel_invitation(cancelled.id, 1, minute(1)).await.unwrap();
        transaction.commit().await.unwrap();
        for (invitation, at) in [(&accepted, 2), (&cancelled, 2), (&expired, 60), (&slip, 2)] {
            assert!(!mark(world, invitation, 1, 1, at).await, "{:?}", invitation.email);
        }
        assert!(mark(world, &expired, 1, 1, 59).await);
    }

    async fn of_twenty_workers_that_remind_at_once_one_does(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let marked = join_all((0..20).map(|_| mark(world, &invitation, 1, 1, 10))).await;
        assert_eq!(marked.into_iter().filter(|did| *did).count(), 1);
    }
}
