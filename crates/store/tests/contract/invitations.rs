use crate::databases::on_both;
use crate::world::{START, World, address, minute};
use domain::{InvitationState, MemberId, UnitKind};
use service::ports::AddressStanding;

on_both! {
    async fn an_invitation_is_read_back_by_its_id_and_by_its_token(world: &World) {
        let (invitation, token) = world.invite("inga@example.com").await;
        let mut transaction = world.begin().await;
        let found = transaction.lock_invitation(world.business.id, invitation.id).await.unwrap();
        assert_eq!(found.as_ref(), Some(&invitation));
        let found = transaction.lock_invitation_by_token(token).await.unwrap();
        assert_eq!(found, Some((invitation.clone(), 1)));
        assert_eq!(transaction.lock_invitation_by_token(world.token()).await.unwrap(), None);
        let elsewhere = domain::BusinessId::new(world.id());
        assert_eq!(transaction.lock_invitation(elsewhere, invitation.id).await.unwrap(), None);
    }

    async fn an_opened_link_shows_what_it_leads_to(world: &World) {
        let (invitation, token) = world.invite("inga@example.com").await;
        let opened = world.store.find_opened(token).await.unwrap().expect("known");
        assert_eq!((&opened.invitation, opened.generation), (&invitation, 1));
        assert_eq!((opened.business_name, opened.zone), (world.business.name.clone(), world.business.zone.clone()));
        assert_eq!((opened.role.as_str(), opened.inviter.as_str()), ("User", "Ada Admin"));
        assert_eq!((opened.department.as_deref(), opened.location.as_deref()), (Some("Repairs"), Some("Östersund")));
        assert!(!opened.has_account);
        assert_eq!(world.store.find_opened(world.token()).await.unwrap(), None);

        let (id, unit) = (world.business.id, world.location.id);
        let mut transaction = world.begin().await;
        assert!(transaction.archive_unit(id, UnitKind::Location, unit, minute(1)).await.unwrap());
        transaction.commit().await.unwrap();
        world.member("Inga", "inga@example.com", |_| ()).await;
        let opened = world.store.find_opened(token).await.unwrap().expect("known");
        assert_eq!((opened.location, opened.has_account), (None, true));
    }

    async fn an_address_has_one_live_invitation_in_a_business(world: &World) {
        world.invite("inga@example.com").await;
        let mut transaction = world.begin().await;
        let second = world.invitation("inga@example.com");
        assert!(!transaction.insert_invitation(&second, world.token()).await.unwrap());
        // The refusal has not spoiled the transaction.
        let other = world.invitation("olaf@example.com");
        assert!(transaction.insert_invitation(&other, world.token()).await.unwrap());
        transaction.commit().await.unwrap();
    }

    async fn a_pending_invitation_that_ran_out_stands_in_the_way_until_that_is_recorded(world: &World) {
        let (first, _) = world.invite("inga@example.com").await;
        let mut transaction = world.begin().await;
        let mut second = world.invitation("inga@example.com");
        (second.sent_at, second.expires_at) = (minute(60), minute(120));
        assert!(!transaction.insert_invitation(&second, world.token()).await.unwrap());
        let closed = transaction.close_run_out(world.business.id, &address("inga@example.com"), minute(60)).await.unwrap();
        assert_eq!(closed.len(), 1);
        assert!(transaction.insert_invitation(&second, world.token()).await.unwrap());
        transaction.enqueue(&world.mail(&second)).await.unwrap();
        transaction.commit().await.unwrap();
        let first = world.reread(&first).await;
        assert_eq!((first.recorded_state, first.closed_at), (InvitationState::Expired, Some(minute(60))));
        assert!(world.broken(minute(60)).await.is_empty());
    }

    async fn an_address_is_taken_as_a_member_or_with_a_live_invitation(world: &World) {
        world.invite("inga@example.com").await;
        let id = world.business.id;
        let mut transaction = world.begin().await;
        let cases = [
            ("ada@example.com", minute(1), AddressStanding::Taken),
            ("inga@example.com", minute(1), AddressStanding::Taken),
            ("inga@example.com", minute(60), AddressStanding::RanOut),
            ("nobody@example.com", minute(1), AddressStanding::Free),
        ];
        for (email, now, expected) in cases {
            let found = transaction.standing_of_address(id, &address(email), now).await.unwrap();
            assert_eq!(found, expected, "{email} at {now:?}");
        }
        let elsewhere = domain::BusinessId::new(world.id());
        let found = transaction.standing_of_address(elsewhere, &address("ada@example.com"), START).await.unwrap();
        assert_eq!(found, AddressStanding::Free);
    }

    async fn a_held_invitation_is_live_however_late(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let mut transaction = world.begin().await;
        assert!(transaction.hold_invitation(invitation.id, 1, minute(59)).await.unwrap());
        assert!(!transaction.hold_invitation(invitation.id, 1, minute(59)).await.unwrap());
        let email = &address("inga@example.com");
        let found = transaction.standing_of_address(world.business.id, email, minute(600)).await.unwrap();
        assert_eq!(found, AddressStanding::Taken);
        assert!(transaction.close_run_out(world.business.id, email, minute(600)).await.unwrap().is_empty());
        transaction.commit().await.unwrap();
        let held = world.reread(&invitation).await;
        assert_eq!((held.recorded_state, held.closed_at), (InvitationState::AwaitingConfirmation, None));
    }

    async fn what_ran_out_is_recorded_once(world: &World) {
        let (inga, _) = world.invite("inga@example.com").await;
        let (olaf, _) = world.invite("olaf@example.com").await;
        let (id, expired, email) = (world.business.id, InvitationState::Expired, address("inga@example.com"));
        let mut transaction = world.begin().await;
        assert!(transaction.close_run_out(id, &email, minute(59)).await.unwrap().is_empty());
        let closed = transaction.close_run_out(id, &email, minute(60)).await.unwrap();
        assert_eq!(closed.len(), 1);
        assert_eq!((closed[0].id, closed[0].recorded_state), (inga.id, expired));
        assert!(transaction.expire_run_out(world.business.id, minute(59), 10).await.unwrap().is_empty());
        assert!(transaction.expire_run_out(world.business.id, minute(61), 0).await.unwrap().is_empty());
        let closed = transaction.expire_run_out(world.business.id, minute(61), 10).await.unwrap();
        assert_eq!(closed.len(), 1);
        assert_eq!((closed[0].id, closed[0].closed_at), (olaf.id, Some(minute(60))));
        assert!(transaction.expire_run_out(world.business.id, minute(61), 10).await.unwrap().is_empty());
    }

    async fn businesses_are_named_while_something_that_ran_out_is_not_recorded(world: &World) {
        world.invite("inga@example.com").await;
        let (held, _) = world.print().await;
        let mut transaction = world.begin().await;
        assert!(transaction.hold_invitation(held.id, 1, minute(1)).await.unwrap());
        transaction.commit().await.unwrap();
        assert!(world.store.businesses_with_run_out(minute(59)).await.unwrap().is_empty());
        assert_eq!(world.store.businesses_with_run_out(minute(60)).await.unwrap(), [world.business.id]);
        let mut transaction = world.begin().await;
        assert_eq!(transaction.expire_run_out(world.business.id, minute(60), 10).await.unwrap().len(), 1);
        transaction.commit().await.unwrap();
        assert!(world.store.businesses_with_run_out(minute(600)).await.unwrap().is_empty());
    }

    async fn acceptance_needs_a_pending_unexpired_invitation_of_the_generation(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let id = invitation.id;
        let inga = world.member("Inga", "inga@example.com", |_| ()).await;
        let mut transaction = world.begin().await;
        assert!(!transaction.accept_invitation(id, 2, inga.id, minute(1)).await.unwrap());
        assert!(!transaction.accept_invitation(id, 1, inga.id, minute(60)).await.unwrap());
        assert!(!transaction.hold_invitation(id, 1, minute(60)).await.unwrap());
        assert!(transaction.accept_invitation(id, 1, inga.id, minute(59)).await.unwrap());
        assert!(!transaction.accept_invitation(id, 1, inga.id, minute(59)).await.unwrap());
        assert!(!transaction.hold_invitation(id, 1, minute(59)).await.unwrap());
        assert!(!transaction.cancel_invitation(id, 1, minute(59)).await.unwrap());
        transaction.commit().await.unwrap();
        let accepted = world.reread(&invitation).await;
        assert_eq!((accepted.recorded_state, accepted.closed_at), (InvitationState::Accepted, Some(minute(59))));
        assert!(world.broken(minute(60)).await.is_empty());
    }

    async fn an_acceptance_may_be_written_before_its_member(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let ghost = MemberId::new(world.id());
        let mut transaction = world.begin().await;
        assert!(transaction.accept_invitation(invitation.id, 1, ghost, minute(1)).await.unwrap());
        assert!(transaction.commit().await.is_err(), "no such member was made");
        assert_eq!(world.reread(&invitation).await.recorded_state, InvitationState::Pending);

        let mut transaction = world.begin().await;
        assert!(transaction.accept_invitation(invitation.id, 1, ghost, minute(1)).await.unwrap());
        let user = crate::world::user(domain::UserId::new(world.id()), "inga@example.com", "Inga", "Smith");
        assert!(transaction.insert_user(&user).await.unwrap());
        let member = domain::Member { id: ghost, user: user.user.id, ..world.admin.clone() };
        assert!(transaction.insert_member(&member).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(world.reread(&invitation).await.recorded_state, InvitationState::Accepted);
    }

    async fn an_outstanding_invitation_can_be_cancelled_once(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let id = invitation.id;
        let mut transaction = world.begin().await;
        assert!(!transaction.cancel_invitation(id, 2, minute(1)).await.unwrap());
        assert_eq!(transaction.expire_run_out(world.business.id, minute(60), 10).await.unwrap().len(), 1);
        assert!(transaction.cancel_invitation(id, 1, minute(61)).await.unwrap());
        assert!(!transaction.cancel_invitation(id, 1, minute(61)).await.unwrap());
        transaction.commit().await.unwrap();
        let cancelled = world.reread(&invitation).await;
        assert_eq!((cancelled.recorded_state, cancelled.closed_at), (InvitationState::Cancelled, Some(minute(61))));
    }

    async fn a_new_one_is_asked_for_once_in_a_while(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let mut transaction = world.begin().await;
        assert!(transaction.mark_asked(invitation.id, minute(100), minute(40)).await.unwrap());
        assert!(!transaction.mark_asked(invitation.id, minute(159), minute(99)).await.unwrap());
        assert!(transaction.mark_asked(invitation.id, minute(160), minute(100)).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(world.reread(&invitation).await.asked_at, Some(minute(160)));
    }
}
