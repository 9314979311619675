//! The Invitations tab: orders, filters, and places that stay.

use crate::databases::on_both;
use crate::world::{START, World, minute};
use domain::{
    Cursor, DeliveryState, InvitationFilter, InvitationId, InvitationOrder, InvitationRow, InvitationView,
    LeaseId, ListPart, RoleId, Slice, Span, UnitId,
};
use service::ports::SettledMessage;

async fn look(world: &World, view: &InvitationView) -> Slice<InvitationRow> {
    let page = world.store.invitations_page(world.scope(), view, minute(1)).await;
    page.unwrap()
}

async fn emails(world: &World, view: &InvitationView) -> Vec<String> {
    let rows = look(world, view).await.rows;
    rows.into_iter()
        .map(|row| row.email.unwrap_or_default())
        .collect()
}

fn cursor(order: InvitationOrder, row: &InvitationRow) -> Cursor {
    Cursor {
        key: order.key_of(row),
        id: row.id,
    }
}

/// Invitations that were sent one after the other, and expire and are named the other way round.
async fn fill(world: &World, numbers: std::ops::Range<u32>) {
    let mut transaction = world.begin().await;
    for number in numbers {
        let mut invitation = world.invitation(&format!("p{:03}@example.com", 900 - number));
        invitation.sent_at = START + Span::seconds(number);
        invitation.expires_at = minute(9_000 - number);
        assert!(
            transaction
                .insert_invitation(&invitation, world.token())
                .await
                .unwrap()
        );
    }
    transaction.commit().await.unwrap();
}

on_both! {
    async fn m_c4_each_order_pages_through_every_invitation_once_and_back_again(world: &World) {
        fill(world, 0..120).await;
        for order in InvitationOrder::ALL.iter().copied() {
            let mut view = InvitationView { order, ..InvitationView::default() };
            let first = look(world, &view).await;
            assert!(!first.before && first.after, "{order}");
            let mut seen: Vec<_> = first.rows.iter().map(|row| row.sent_at).collect();
            let mut slice = first.clone();
            while slice.after {
                view.from = ListPart::After(cursor(order, slice.rows.last().unwrap()));
                slice = look(world, &view).await;
                assert!(slice.before, "{order}");
                seen.extend(slice.rows.iter().map(|row| row.sent_at));
            }
            let mut expected: Vec<_> = (0..120).map(|number| START + Span::seconds(number)).collect();
            if matches!(order, InvitationOrder::SentLast | InvitationOrder::ExpiresFirst | InvitationOrder::AddressUp) {
                expected.reverse();
            }
            assert_eq!(seen, expected, "{order}");
            view.from = ListPart::Before(cursor(order, &slice.rows[0]));
            let back = look(world, &view).await;
            assert!(back.before && back.after, "{order}");
            view.from = ListPart::Before(cursor(order, &back.rows[0]));
            assert_eq!(look(world, &view).await, Slice { after: true, ..first }, "{order}");
        }
    }

    async fn m_c4_a_page_stays_as_it_is_while_invitations_arrive(world: &World) {
        fill(world, 0..100).await;
        let mut view = InvitationView::default();
        let first = look(world, &view).await;
        view.from = ListPart::After(cursor(view.order, first.rows.last().unwrap()));
        let second = look(world, &view).await;
        fill(world, 200..260).await;
        assert_eq!(look(world, &view).await, second);
        view.from = ListPart::Before(cursor(view.order, &first.rows[0]));
        assert_eq!(look(world, &view).await.rows.len(), 50, "those that arrived come before");
    }

    async fn m_b8_invitations_are_filtered_by_inviter_role_department_and_delivery(world: &World) {
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        let (inga, _) = world.invite("inga@example.com").await;
        let mut other = world.invitation("otto@example.com");
        (other.invited_by, other.role, other.department) = (ben.id, world.admin_role.id, None);
        let mut transaction = world.begin().await;
        assert!(transaction.insert_invitation(&other, world.token()).await.unwrap());
        transaction.enqueue(&world.mail(&other)).await.unwrap();
        transaction.commit().await.unwrap();
        let (one, two) = ("inga@example.com", "otto@example.com");
        let all = InvitationView::default;
        assert_eq!(emails(world, &InvitationView { inviter: Some(ben.id), ..all() }).await, [two]);
        assert_eq!(emails(world, &InvitationView { role: Some(world.user_role.id), ..all() }).await, [one]);
        let nobody = RoleId::new(world.id());
        assert!(emails(world, &InvitationView { role: Some(nobody), ..all() }).await.is_empty());
        assert_eq!(emails(world, &InvitationView { department: inga.department, ..all() }).await, [one]);
        let names: Vec<_> = world.store.inviter_choices(world.business.id).await.unwrap();
        let names: Vec<_> = names.into_iter().map(|inviter| inviter.name).collect();
        assert_eq!(names, ["Ada Admin", "Ben Smith"]);

        let delivered = |state| InvitationView { delivery: Some(state), ..all() };
        assert_eq!(emails(world, &delivered(DeliveryState::Queued)).await.len(), 2);
        let lease = LeaseId::new(world.id());
        for message in world.store.claim_due(minute(1), lease, minute(2), 10).await.unwrap() {
            let settled = if message.to.as_str() == two {
                SettledMessage::Failed { answer: "550".to_owned() }
            } else {
                SettledMessage::Sent { answer: "250".to_owned() }
            };
            assert!(world.store.settle_message(message.id, lease, minute(1), &settled).await.unwrap());
        }
        for (state, expected) in [
            (DeliveryState::Queued, vec![]),
            (DeliveryState::Retrying, vec![]),
            (DeliveryState::Failed, vec![two]),
            (DeliveryState::Sent, vec![one]),
            (DeliveryState::Dropped, vec![]),
        ] {
            assert_eq!(emails(world, &delivered(state)).await, expected, "{state}");
        }
        let mut transaction = world.begin().await;
        let by = other.invited_by;
        transaction.renew_invitation(&other, world.token(), by, minute(5), minute(65)).await.unwrap();
        transaction.commit().await.unwrap();
        let failed = emails(world, &delivered(DeliveryState::Failed)).await;
        assert!(failed.is_empty(), "that was the generation before");
    }

    async fn what_is_selected_is_outstanding_within_the_scope_and_no_more_than_asked_for(world: &World) {
        let (inga, _) = world.invite("inga@example.com").await;
        let (cleo, _) = world.invite("cleo@example.com").await;
        let (gone, _) = world.invite("gone@example.com").await;
        let mut transaction = world.begin().await;
        transaction.cancel_invitation(gone.id, 1, minute(1)).await.unwrap();
        transaction.commit().await.unwrap();
        let all = InvitationView::of(InvitationFilter::All);
        let select = async |scope, only: Option<&[InvitationId]>, most| {
            world.store.select_invitations(scope, &all, only, minute(1), most).await.unwrap()
        };
        let whole = world.scope();
        assert_eq!(select(whole, None, 9).await, [cleo.id, inga.id]);
        assert_eq!(select(whole, None, 1).await, [cleo.id]);
        assert_eq!(select(whole, Some(&[inga.id, gone.id]), 9).await, [inga.id]);
        assert!(select(whole, Some(&[]), 9).await.is_empty());
        let elsewhere = world.confined(Some(UnitId::new(world.id())));
        assert!(select(elsewhere, None, 9).await.is_empty());
        assert!(select(world.confined(None), Some(&[inga.id]), 9).await.is_empty());
        assert_eq!(select(world.confined(inga.department), Some(&[inga.id]), 9).await, [inga.id]);
    }
}
