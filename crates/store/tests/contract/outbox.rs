use crate::databases::on_both;
use crate::world::{START, World, minute};
use domain::{LeaseId, OutboxId};
use service::ports::{ClaimedMessage, InvitationMatter, Matter, MessageKind, SettledMessage};
use std::collections::HashSet;

fn sent() -> SettledMessage {
    SettledMessage::Sent {
        answer: "250 taken".to_owned(),
    }
}

pub(crate) fn about_invitation(message: &ClaimedMessage) -> &InvitationMatter {
    match &message.matter {
        Matter::Invitation(about) => about,
        other => panic!("not about an invitation: {other:?}"),
    }
}

on_both! {
    async fn a_claimed_message_has_all_that_the_mail_needs(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let lease = LeaseId::new(world.id());
        let claimed = world.store.claim_due(START, lease, minute(5), 10).await.unwrap();
        assert_eq!(claimed.len(), 1);
        let message = &claimed[0];
        let about = about_invitation(message);
        assert_eq!((message.kind, message.tries, about.generation), (MessageKind::Invitation, 0, 1));
        assert_eq!((Some(message.to.as_str()), &about.invitation), (invitation.email.as_ref().map(domain::EmailAddress::as_str), &invitation));
        assert_eq!((message.created_at, message.give_up_at), (START, minute(60)));
        assert_eq!((about.inviter.as_str(), about.role.as_str()), ("Ada Admin", "User"));
        assert_eq!((&about.business_name, &about.zone), (&world.business.name, &world.business.zone));
    }

    async fn the_longest_due_are_claimed_first_and_none_before_its_time(world: &World) {
        let mut transaction = world.begin().await;
        let invitation = world.invitation("inga@example.com");
        transaction.insert_invitation(&invitation, world.token()).await.unwrap();
        let mut ids = Vec::new();
        for due in [30, 10, 20] {
            let mut message = world.mail(&invitation);
            message.due_at = minute(due);
            transaction.enqueue(&message).await.unwrap();
            ids.push(message.id);
        }
        transaction.commit().await.unwrap();
        assert_eq!(world.store.next_due().await.unwrap(), Some(minute(10)));
        let lease = LeaseId::new(world.id());
        let claim = async |now, limit| -> Vec<OutboxId> {
            let claimed = world.store.claim_due(minute(now), lease, minute(now + 5), limit).await.unwrap();
            claimed.iter().map(|message| message.id).collect()
        };
        assert!(claim(9, 10).await.is_empty());
        assert_eq!(claim(20, 1).await, [ids[1]]);
        assert_eq!(claim(20, 10).await, [ids[2]]);
        assert_eq!(world.store.next_due().await.unwrap(), Some(minute(25)));
        assert_eq!(claim(30, 10).await, [ids[1], ids[2], ids[0]]);
    }

    async fn a_message_is_tried_again_when_it_is_due(world: &World) {
        world.invite("inga@example.com").await;
        let lease = LeaseId::new(world.id());
        let claimed = world.store.claim_due(START, lease, minute(5), 10).await.unwrap();
        let retry = SettledMessage::Retry { due_at: minute(1), answer: "451 later".to_owned() };
        assert!(world.store.settle_message(claimed[0].id, lease, START, &retry).await.unwrap());
        assert!(!world.store.settle_message(claimed[0].id, lease, START, &retry).await.unwrap());
        assert_eq!(world.store.next_due().await.unwrap(), Some(minute(1)));
        assert!(world.store.claim_due(START, lease, minute(5), 10).await.unwrap().is_empty());
        let again = world.store.claim_due(minute(1), lease, minute(6), 10).await.unwrap();
        assert_eq!(again[0].tries, 1);
        assert!(world.store.settle_message(again[0].id, lease, minute(1), &sent()).await.unwrap());
        assert_eq!(world.store.next_due().await.unwrap(), None);
        assert!(world.store.claim_due(minute(600), lease, minute(601), 10).await.unwrap().is_empty());
    }

    async fn a_worker_that_lost_its_lease_writes_nothing(world: &World) {
        world.invite("inga@example.com").await;
        let (slow, quick) = (LeaseId::new(world.id()), LeaseId::new(world.id()));
        let first = world.store.claim_due(START, slow, minute(5), 10).await.unwrap();
        let id = first[0].id;
        assert!(world.store.claim_due(minute(4), quick, minute(9), 10).await.unwrap().is_empty());
        assert_eq!(world.store.claim_due(minute(5), quick, minute(10), 10).await.unwrap().len(), 1);
        assert!(!world.store.settle_message(id, slow, minute(6), &SettledMessage::Dropped).await.unwrap());
        assert!(world.store.settle_message(id, quick, minute(6), &sent()).await.unwrap());
        assert!(!world.store.settle_message(id, quick, minute(6), &SettledMessage::Dropped).await.unwrap());
    }

    async fn workers_at_once_never_claim_the_same_message(world: &World) {
        for number in 0..40 {
            world.invite(&format!("i{number}@example.com")).await;
        }
        let worker = async || {
            let mut mine = Vec::new();
            loop {
                let lease = LeaseId::new(world.id());
                let claimed = world.store.claim_due(START, lease, minute(5), 3).await.unwrap();
                if claimed.is_empty() {
                    break mine;
                }
                mine.extend(claimed.into_iter().map(|message| message.id));
            }
        };
        let claimed: Vec<OutboxId> = futures::future::join_all((0..6).map(|_| worker())).await.concat();
        let distinct: HashSet<_> = claimed.iter().collect();
        assert_eq!(distinct.len(), claimed.len());
        // One that skips what others are claiming may end early; whatever it left is found now.
        let left = world.store.claim_due(START, LeaseId::new(world.id()), minute(5), 100).await.unwrap();
        assert_eq!(claimed.len() + left.len(), 40);
    }
}
