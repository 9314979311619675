//! Slips: invitations without an address, found by a code that is typed.

use crate::beside::run;
use crate::databases::on_both;
use crate::world::{START, World, minute};
use domain::{
    CodeMode, EmployeeNumber, Invitation, InvitationFilter, InvitationState, InvitationView, Profile,
};
use service::ports::RenewOutcome;

async fn to_print(world: &World, now: u32) -> Vec<domain::InvitationId> {
    let view = InvitationView::of(InvitationFilter::ToPrint);
    let page = world
        .store
        .invitations_page(world.scope(), &view, minute(now))
        .await
        .unwrap();
    page.rows.into_iter().map(|row| row.id).collect()
}

/// The next generation, from this state on, until the second hour.
async fn renew(world: &World, slip: &Invitation) -> Invitation {
    let (token, code) = (world.token(), world.token());
    let mut transaction = world.begin().await;
    let renewed = transaction
        .renew_invitation(slip, token, slip.invited_by, minute(61), minute(120))
        .await;
    assert_eq!(renewed.unwrap(), RenewOutcome::Renewed);
    transaction
        .insert_enrolment_code(code, slip.id, slip.generation + 1)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    world.reread(slip).await
}

on_both! {
    async fn m_b1_two_slips_for_people_of_one_name_stand_beside_each_other(world: &World) {
        let (first, _) = world.print().await;
        let (second, _) = world.print().await;
        assert_eq!(world.reread(&first).await, first);
        assert_eq!(world.reread(&second).await, second);
        let view = InvitationView { search: "inga".to_owned(), ..InvitationView::of(InvitationFilter::All) };
        let page = world.store.invitations_page(world.scope(), &view, minute(1)).await.unwrap();
        assert_eq!(page.rows.len(), 2);
        for row in &page.rows {
            assert_eq!((row.email.as_deref(), row.name.as_str(), row.whom()), (None, "Inga Invited", "Inga Invited"));
            assert_eq!((row.delivery, row.answer.as_deref(), row.access_only), (None, None, false));
            assert!(!row.printed && !row.tries_spent);
        }
        assert!(world.broken(minute(1)).await.is_empty());
    }

    async fn m_b10_a_slip_is_found_by_every_code_that_it_ever_had(world: &World) {
        let (slip, code) = world.print().await;
        let (other, other_code) = world.print().await;
        assert_eq!(world.store.find_slip(code).await.unwrap(), Some((slip.id, 1)));
        assert_eq!(world.store.find_slip(other_code).await.unwrap(), Some((other.id, 1)));
        assert_eq!(world.store.find_slip(world.token()).await.unwrap(), None);
        let next = world.token();
        let mut transaction = world.begin().await;
        let renewed = transaction.renew_invitation(&slip, world.token(), slip.invited_by, minute(1), minute(61));
        assert_eq!(renewed.await.unwrap(), RenewOutcome::Renewed);
        transaction.insert_enrolment_code(next, slip.id, 2).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(world.store.find_slip(code).await.unwrap(), Some((slip.id, 1)));
        assert_eq!(world.store.find_slip(next).await.unwrap(), Some((slip.id, 2)));
        let mut transaction = world.begin().await;
        let twice = transaction.insert_enrolment_code(next, other.id, 1).await;
        assert!(twice.is_err() || transaction.commit().await.is_err(), "a code is one slip's");
    }

    async fn m_d2_five_wrong_codes_are_counted_in_each_generation_of_a_pending_invitation(world: &World) {
        let (slip, _) = world.print().await;
        let mut transaction = world.begin().await;
        assert_eq!(transaction.count_wrong_try(slip.id, 2).await.unwrap(), None);
        for tries in 1..=5 {
            assert_eq!(transaction.count_wrong_try(slip.id, 1).await.unwrap(), Some(tries));
        }
        assert_eq!(transaction.count_wrong_try(slip.id, 1).await.unwrap(), None);
        transaction.commit().await.unwrap();
        assert_eq!(world.reread(&slip).await.tries_left(), 0);
        let row = world.store.invitation_row(world.scope(), slip.id, minute(1)).await.unwrap().expect("is there");
        assert!(row.tries_spent);
        let renewed = renew(world, &slip).await;
        assert_eq!((renewed.tries, renewed.generation), (0, 2));
        let mut transaction = world.begin().await;
        assert_eq!(transaction.count_wrong_try(slip.id, 1).await.unwrap(), None);
        assert_eq!(transaction.count_wrong_try(slip.id, 2).await.unwrap(), Some(1));
        assert!(transaction.hold_invitation(slip.id, 2, minute(62)).await.unwrap());
        assert_eq!(transaction.count_wrong_try(slip.id, 2).await.unwrap(), None);
        assert!(transaction.cancel_invitation(slip.id, 2, minute(62)).await.unwrap());
        assert_eq!(transaction.count_wrong_try(slip.id, 2).await.unwrap(), None);
    }

    async fn a_slip_is_printed_once_in_each_generation_and_not_after_it_ran_out(world: &World) {
        let ((slip, _), (late, _)) = (world.print().await, world.print().await);
        assert_eq!(to_print(world, 1).await, [late.id, slip.id]);
        let mut transaction = world.begin().await;
        assert!(!transaction.mark_printed(slip.id, 2, minute(1)).await.unwrap());
        assert!(transaction.mark_printed(slip.id, 1, minute(1)).await.unwrap());
        assert!(!transaction.mark_printed(slip.id, 1, minute(2)).await.unwrap());
        assert!(!transaction.mark_printed(late.id, 1, minute(60)).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(world.reread(&slip).await.printed_at, Some(minute(1)));
        let row = world.store.invitation_row(world.scope(), slip.id, minute(1)).await.unwrap().expect("is there");
        assert!(row.printed);
        assert_eq!(to_print(world, 1).await, [late.id]);
        assert!(to_print(world, 60).await.is_empty());
        let renewed = renew(world, &slip).await;
        assert_eq!(renewed.printed_at, None);
        assert_eq!(to_print(world, 61).await, [slip.id]);
        let mut transaction = world.begin().await;
        assert!(!transaction.mark_printed(slip.id, 1, minute(62)).await.unwrap());
        assert!(transaction.mark_printed(slip.id, 2, minute(62)).await.unwrap());
        assert!(transaction.cancel_invitation(late.id, 1, minute(62)).await.unwrap());
        assert!(!transaction.mark_printed(late.id, 1, minute(1)).await.unwrap());
    }

    async fn what_is_to_be_printed_are_slips_alone(world: &World) {
        world.invite("inga@example.com").await;
        let ((slip, _), (held, _), (cancelled, _)) = (world.print().await, world.print().await, world.print().await);
        let mut transaction = world.begin().await;
        assert!(transaction.hold_invitation(held.id, 1, minute(1)).await.unwrap());
        assert!(transaction.cancel_invitation(cancelled.id, 1, minute(1)).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(to_print(world, 1).await, [slip.id]);
        let mut transaction = world.begin().await;
        assert_eq!(transaction.expire_run_out(world.business.id, minute(60), 10).await.unwrap().len(), 2);
        transaction.commit().await.unwrap();
        assert_eq!(world.reread(&slip).await.recorded_state, InvitationState::Expired);
        assert_eq!(to_print(world, 1).await, []);
    }

    async fn an_expired_slip_is_renewed_whatever_other_slips_there_are(world: &World) {
        let ((first, _), _) = (world.print().await, world.print().await);
        let mut transaction = world.begin().await;
        assert_eq!(transaction.expire_run_out(world.business.id, minute(60), 1).await.unwrap().len(), 1);
        assert_eq!(transaction.expire_run_out(world.business.id, minute(60), 9).await.unwrap().len(), 1);
        transaction.commit().await.unwrap();
        world.print().await;
        let expired = world.reread(&first).await;
        let renewed = renew(world, &expired).await;
        assert_eq!(renewed.recorded_state, InvitationState::Pending);
    }

    async fn an_opened_slip_has_its_number_and_belongs_to_no_account(world: &World) {
        let profile = Profile { employee_number: Some(EmployeeNumber::parse("A-17").unwrap()), ..Profile::default() };
        let slip = Invitation { profile, code: CodeMode::Off, ..world.slip() };
        let token = world.token();
        let mut transaction = world.begin().await;
        assert!(transaction.insert_invitation(&slip, token).await.unwrap());
        transaction.insert_enrolment_code(world.token(), slip.id, 1).await.unwrap();
        transaction.commit().await.unwrap();
        let opened = world.store.find_opened(token).await.unwrap().expect("known");
        assert_eq!((opened.invitation, opened.has_account, opened.for_user), (slip, false, None));
    }

    async fn a_pending_slip_without_its_code_breaks_an_invariant(world: &World) {
        let slip = world.slip();
        let mut transaction = world.begin().await;
        assert!(transaction.insert_invitation(&slip, world.token()).await.unwrap());
        transaction.commit().await.unwrap();
        let broken = world.broken(START).await;
        assert_eq!(broken.len(), 1, "{broken:?}");
        assert!(broken[0].check.contains("slip has the code of its generation"), "{broken:?}");
        let mut transaction = world.begin().await;
        transaction.insert_enrolment_code(world.token(), slip.id, 1).await.unwrap();
        transaction.commit().await.unwrap();
        assert!(world.broken(START).await.is_empty());
        run(&world.url, format!("UPDATE invitations SET generation = 2 WHERE id = '{}'", slip.id)).await;
        let broken = world.broken(START).await;
        assert!(broken.iter().any(|found| found.check.contains("slip has the code")), "{broken:?}");
    }
}
