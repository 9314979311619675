use crate::databases::on_both;
use crate::world::{World, address, minute};
use domain::{Invitation, InvitationState};
use service::ports::{RenewOutcome, TokenHash, Transaction};

async fn renew(transaction: &mut dyn Transaction, invitation: &Invitation, token: TokenHash) -> RenewOutcome {
    let outcome =
        transaction.renew_invitation(invitation, token, invitation.invited_by, minute(70), minute(130));
    outcome.await.unwrap()
}

on_both! {
    async fn a_renewed_invitation_has_a_new_clock_and_its_old_token_is_known_as_superseded(world: &World) {
        let (invitation, old) = world.invite("inga@example.com").await;
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        let new = world.token();
        let mut transaction = world.begin().await;
        let outcome = transaction.renew_invitation(&invitation, new, ben.id, minute(5), minute(65)).await;
        assert_eq!(outcome.unwrap(), RenewOutcome::Renewed);
        let (found, generation) = transaction.lock_invitation_by_token(old).await.unwrap().expect("known");
        assert_eq!((found.generation, generation, found.invited_by), (2, 1, ben.id));
        assert_eq!((found.sent_at, found.expires_at), (minute(5), minute(65)));
        let (_, generation) = transaction.lock_invitation_by_token(new).await.unwrap().expect("known");
        assert_eq!(generation, 2);
        assert!(!transaction.accept_invitation(invitation.id, 1, ben.id, minute(6)).await.unwrap());
        assert_eq!(renew(transaction.as_mut(), &invitation, world.token()).await, RenewOutcome::Changed);
    }

    async fn an_expired_or_held_invitation_becomes_pending_again(world: &World) {
        let (inga, _) = world.invite("inga@example.com").await;
        let (olaf, _) = world.invite("olaf@example.com").await;
        let mut transaction = world.begin().await;
        assert!(transaction.hold_invitation(olaf.id, 1, minute(1)).await.unwrap());
        assert_eq!(transaction.expire_run_out(world.business.id, minute(60), 10).await.unwrap().len(), 1);
        transaction.commit().await.unwrap();
        for invitation in [inga, olaf] {
            let recorded = world.reread(&invitation).await;
            let mut transaction = world.begin().await;
            let outcome = renew(transaction.as_mut(), &recorded, world.token()).await;
            assert_eq!(outcome, RenewOutcome::Renewed);
            transaction.commit().await.unwrap();
            let renewed = world.reread(&invitation).await;
            assert_eq!((renewed.recorded_state, renewed.closed_at), (InvitationState::Pending, None));
        }
    }

    async fn what_is_over_is_not_renewed(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let mut transaction = world.begin().await;
        assert!(transaction.cancel_invitation(invitation.id, 1, minute(1)).await.unwrap());
        assert_eq!(renew(transaction.as_mut(), &invitation, world.token()).await, RenewOutcome::Changed);
        transaction.commit().await.unwrap();
        let cancelled = world.reread(&invitation).await;
        let mut transaction = world.begin().await;
        assert_eq!(renew(transaction.as_mut(), &cancelled, world.token()).await, RenewOutcome::Changed);
    }

    async fn another_live_invitation_stands_in_the_way_and_one_recorded_as_expired_does_not(world: &World) {
        let (old, _) = world.invite("inga@example.com").await;
        let mut transaction = world.begin().await;
        assert_eq!(transaction.expire_run_out(world.business.id, minute(60), 10).await.unwrap().len(), 1);
        let mut newer = world.invitation("inga@example.com");
        (newer.sent_at, newer.expires_at) = (minute(61), minute(100));
        assert!(transaction.insert_invitation(&newer, world.token()).await.unwrap());
        transaction.commit().await.unwrap();
        let old = world.reread(&old).await;

        let mut transaction = world.begin().await;
        assert_eq!(renew(transaction.as_mut(), &old, world.token()).await, RenewOutcome::AnotherIsLive);
        let email = address("inga@example.com");
        let closed = transaction.close_run_out(world.business.id, &email, minute(100)).await.unwrap();
        assert_eq!(closed.len(), 1);
        let late = transaction.renew_invitation(&old, world.token(), old.invited_by, minute(100), minute(160));
        assert_eq!(late.await.unwrap(), RenewOutcome::Renewed);
        transaction.commit().await.unwrap();
        assert_eq!(world.reread(&newer).await.recorded_state, InvitationState::Expired);
    }

    async fn two_expired_invitations_to_an_address_renewed_at_once_make_one_live(world: &World) {
        let mut expired = Vec::new();
        for _ in 0..2 {
            let (invitation, _) = world.invite("inga@example.com").await;
            let mut transaction = world.begin().await;
            assert_eq!(transaction.expire_run_out(world.business.id, minute(60), 10).await.unwrap().len(), 1);
            transaction.commit().await.unwrap();
            expired.push(world.reread(&invitation).await);
        }
        let renewal = async |invitation: &Invitation| {
            let mut transaction = world.begin().await;
            let outcome = renew(transaction.as_mut(), invitation, world.token()).await;
            transaction.commit().await.unwrap();
            outcome
        };
        let (first, second) = tokio::join!(renewal(&expired[0]), renewal(&expired[1]));
        let mut outcomes = [first, second];
        outcomes.sort_by_key(|outcome| *outcome != RenewOutcome::Renewed);
        assert_eq!(outcomes, [RenewOutcome::Renewed, RenewOutcome::AnotherIsLive]);
    }
}
