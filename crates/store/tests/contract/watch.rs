//! What whoever watches the process asks.

use crate::databases::on_both;
use crate::seats::{accept, contracted, invited};
use crate::world::{START, World, minute};
use domain::{InvitationState, LeaseId, Timestamp};
use service::ports::{SeatTally, SettledMessage, Waiting};

const NOTHING: Waiting = Waiting {
    after_others: false,
    waiting: 0,
    due: 0,
    due_since: None,
};

async fn counted(world: &World, state: InvitationState, now: Timestamp) -> i64 {
    let counts = world.store.invitations_by_state(now).await.unwrap();
    assert_eq!(counts.len(), InvitationState::ALL.len(), "every state once");
    counts
        .into_iter()
        .find(|(counted, _)| *counted == state)
        .unwrap()
        .1
}

on_both! {
    async fn what_waits_in_the_outbox_is_counted_with_what_should_have_gone_by_now(world: &World) {
        let waiting = async |now| world.store.outbox_waiting(now).await.unwrap();
        let weekly = Waiting { after_others: true, ..NOTHING };
        assert_eq!(waiting(minute(1)).await, [NOTHING, weekly]);
        let (invitation, _) = world.invite("inga@example.com").await;
        let mut later = world.mail(&invitation);
        later.due_at = minute(30);
        let mut transaction = world.begin().await;
        transaction.enqueue(&later).await.unwrap();
        transaction.commit().await.unwrap();
        let ordinary = Waiting { waiting: 2, due: 1, due_since: Some(START), ..NOTHING };
        assert_eq!(waiting(minute(10)).await, [ordinary, weekly]);
        let lease = LeaseId::new(world.id());
        let claimed = world.store.claim_due(minute(10), lease, minute(12), 8).await.unwrap();
        let sent = SettledMessage::Sent { answer: "250 taken".to_owned() };
        assert!(world.store.settle_message(claimed[0].id, lease, minute(10), &sent).await.unwrap());
        let ordinary = Waiting { waiting: 1, ..NOTHING };
        assert_eq!(waiting(minute(10)).await, [ordinary, weekly]);
    }

    async fn what_a_released_lease_held_can_be_claimed_at_once_and_what_another_holds_can_not(world: &World) {
        world.invite("inga@example.com").await;
        world.invite("ivar@example.com").await;
        let [ours, theirs] = [(); 2].map(|()| LeaseId::new(world.id()));
        let claim = async |lease| world.store.claim_due(START, lease, minute(2), 1).await.unwrap().len();
        assert_eq!((claim(ours).await, claim(theirs).await), (1, 1));
        assert_eq!(claim(ours).await, 0, "both are held");
        world.store.release_lease(ours).await.unwrap();
        assert_eq!((claim(ours).await, claim(ours).await), (1, 0));
    }

    async fn invitations_are_counted_by_the_state_that_they_are_in_now(world: &World) {
        let mut ids = Vec::new();
        for address in ["a@example.com", "b@example.com", "c@example.com", "d@example.com"] {
            ids.push(world.invite(address).await.0);
        }
        accept(world, &ids[0], "a@example.com").await;
        let mut transaction = world.begin().await;
        assert!(transaction.cancel_invitation(ids[1].id, 1, minute(1)).await.unwrap());
        assert!(transaction.hold_invitation(ids[2].id, 1, minute(1)).await.unwrap());
        transaction.commit().await.unwrap();
        let states = [
            (InvitationState::Draft, 0, 0),
            (InvitationState::Pending, 1, 0),
            (InvitationState::AwaitingConfirmation, 1, 1),
            (InvitationState::Accepted, 1, 1),
            (InvitationState::Expired, 0, 1),
            (InvitationState::Cancelled, 1, 1),
        ];
        for (state, live, late) in states {
            assert_eq!(counted(world, state, minute(2)).await, live, "{state} while it lives");
            assert_eq!(counted(world, state, minute(61)).await, late, "{state} once it ran out");
        }
        let mut transaction = world.begin().await;
        transaction.expire_run_out(world.business.id, minute(61), 10).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(counted(world, InvitationState::Expired, minute(62)).await, 1, "recorded");
    }

    async fn seats_are_summed_apart_for_subscriptions_with_and_without_a_limit(world: &World) {
        assert_eq!(world.store.seat_tallies(START).await.unwrap(), []);
        let (flow, open) = (contracted(world, "Flow", Some(5)).await, contracted(world, "Open", None).await);
        contracted(world, "Spare", Some(7)).await;
        let inga = invited(world, "inga@example.com", flow.access).await.unwrap();
        invited(world, "ivar@example.com", flow.access).await.unwrap();
        invited(world, "olga@example.com", open.access).await.unwrap();
        assert_eq!(accept(world, &inga, "inga@example.com").await.1, [true]);
        let mut tallies = world.store.seat_tallies(minute(2)).await.unwrap();
        tallies.sort_by_key(|tally| tally.limited);
        let without = SeatTally { limited: false, subscriptions: 1, total: 0, used: 0, held: 1 };
        let with = SeatTally { limited: true, subscriptions: 2, total: 12, used: 1, held: 1 };
        assert_eq!(tallies, [without, with]);
        let late = world.store.seat_tallies(minute(61)).await.unwrap();
        assert_eq!(late.iter().map(|tally| tally.held).sum::<i64>(), 0, "what ran out holds nothing");
    }

    async fn connections_are_counted_and_so_is_what_failed(world: &World) {
        let before = world.store.database_load().await.unwrap();
        let names: Vec<_> = before.pools.iter().map(|pool| pool.name).collect();
        assert_eq!(names, ["readers", "writers"]);
        assert!(before.pools.iter().all(|pool| pool.idle <= pool.open && pool.open <= pool.most));
        assert_eq!(before.wal_bytes.is_some(), world.url.starts_with("sqlite:"));
        assert_eq!(before.errors, 0);
        // Nobody invites whom the database does not know.
        let mut transaction = world.begin().await;
        let mut invitation = world.invitation("inga@example.com");
        invitation.invited_by = domain::MemberId::new(world.id());
        let inserted = transaction.insert_invitation(&invitation, world.token()).await;
        let committed = transaction.commit().await;
        assert!(inserted.is_err() || committed.is_err());
        assert!(world.store.database_load().await.unwrap().errors > 0);
    }
}
