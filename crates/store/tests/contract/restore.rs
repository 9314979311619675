//! What a backup brings back to life is ended, and what it does not is left as it is.

use crate::beside::{look, run};
use crate::databases::on_both;
use crate::world::{START, World, minute};
use domain::{InvitationState, SetupId};
use service::ports::{EndedWays, SetupLink};

on_both! {
    async fn pending_invitations_expire_with_their_seats_and_others_stay_as_they_are(world: &World) {
        let (pending, _) = world.invite("inga@example.com").await;
        let (held, _) = world.invite("otto@example.com").await;
        let (cancelled, _) = world.invite("cy@example.com").await;
        let mut transaction = world.begin().await;
        assert!(transaction.hold_invitation(held.id, 1, START).await.unwrap());
        assert!(transaction.cancel_invitation(cancelled.id, 1, START).await.unwrap());
        transaction.commit().await.unwrap();
        let (held, cancelled) = (world.reread(&held).await, world.reread(&cancelled).await);
        let mut transaction = world.begin().await;
        assert_eq!(transaction.all_businesses().await.unwrap(), [world.business.id]);
        let expired = transaction.expire_pending(world.business.id, minute(5), 10).await.unwrap();
        assert!(transaction.expire_pending(world.business.id, minute(5), 10).await.unwrap().is_empty());
        transaction.commit().await.unwrap();
        assert_eq!(expired.len(), 1);
        let now = world.reread(&pending).await;
        assert_eq!(now.recorded_state, InvitationState::Expired);
        assert_eq!((now.expires_at, now.closed_at), (minute(5), Some(minute(5))));
        assert_eq!((world.reread(&held).await, world.reread(&cancelled).await), (held, cancelled));
        assert!(world.broken(minute(6)).await.is_empty());
    }

    async fn one_that_had_run_out_keeps_its_time(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let mut transaction = world.begin().await;
        transaction.expire_pending(world.business.id, minute(90), 10).await.unwrap();
        transaction.commit().await.unwrap();
        let now = world.reread(&invitation).await;
        assert_eq!((now.expires_at, now.closed_at), (minute(60), Some(minute(60))));
    }

    async fn open_set_up_links_are_taken_and_used_ones_stay(world: &World) {
        let mut transaction = world.begin().await;
        let link = |business| SetupLink { id: SetupId::new(world.id()), business, created_at: START };
        let used = world.token();
        assert!(transaction.insert_setup(&link(Some(world.business.id)), used).await.unwrap());
        assert!(transaction.claim_setup(used, START).await.unwrap().is_some());
        for business in [None, Some(world.business.id)] {
            assert!(transaction.insert_setup(&link(business), world.token()).await.unwrap());
        }
        assert_eq!(transaction.take_open_setups().await.unwrap(), [world.business.id]);
        assert!(transaction.take_open_setups().await.unwrap().is_empty());
        transaction.commit().await.unwrap();
        assert_eq!(look(&world.url, "SELECT CAST(COUNT(*) AS TEXT) FROM setup_links").await, ["1"]);
    }

    async fn whatever_lets_somebody_in_is_ended_and_mail_that_tells_of_something_still_goes_out(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let (user, business) = (world.admin.user, world.business.id);
        let rows = format!(
            "INSERT INTO password_asks (id, email, asked_at) VALUES ('1', 'a@example.com', 1);
             INSERT INTO password_resets (id, user_id, token_hash, expires_at) VALUES ('1', '{user}', {hash}, 9);
             INSERT INTO address_changes (id, user_id, business_id, to_email, token_hash, expires_at)
                 VALUES ('1', '{user}', '{business}', 'b@example.com', {hash}, 9);
             INSERT INTO outbox (id, kind, to_email, about_id, generation, state, tries, created_at, due_at, give_up_at)
                 VALUES ('1', 'password reset', 'a@example.com', '1', 1, 'retrying', 3, 1, 1, 9),
                     ('2', 'address changed', 'a@example.com', '{user}', 1, 'queued', 0, 1, 1, 9);
             INSERT INTO invitation_jobs (id, business_id, member_id, act, made_at, due_at)
                 VALUES ('1', '{business}', '{member}', 'resend', 1, 1);
             INSERT INTO invitation_job_rows (job_id, number, invitation_id) VALUES ('1', 1, '{invitation}');",
            hash = if crate::beside::is_postgres(&world.url) { "'\\x07'" } else { "x'07'" },
            member = world.admin.id,
            invitation = invitation.id,
        );
        run(&world.url, rows).await;
        let mut transaction = world.begin().await;
        let ended = transaction.end_ways_in(minute(1)).await.unwrap();
        assert_eq!(ended, EndedWays { resets: 2, address_changes: 1, mails: 2, jobs: 1 });
        assert_eq!(transaction.end_ways_in(minute(1)).await.unwrap(), EndedWays::default());
        transaction.commit().await.unwrap();
        assert_eq!(
            look(&world.url, "SELECT kind || ' ' || state FROM outbox ORDER BY kind").await,
            ["address changed queued", "invitation dropped", "password reset dropped"]
        );
        assert_eq!(look(&world.url, "SELECT outcome FROM invitation_job_rows").await, ["stopped"]);
    }

    async fn the_epoch_is_the_one_that_was_raised_last(world: &World) {
        assert_eq!(world.store.settle_instance_value("restore epoch", "0").await.unwrap(), "0");
        for epoch in ["first", "second"] {
            let mut transaction = world.begin().await;
            transaction.raise_epoch(epoch).await.unwrap();
            transaction.commit().await.unwrap();
            assert_eq!(world.store.settle_instance_value("restore epoch", "0").await.unwrap(), epoch);
        }
    }
}
