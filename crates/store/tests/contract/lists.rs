use crate::databases::on_both;
use crate::world::{World, minute};
use domain::{
    DeliveryState, InvitationFilter, InvitationState, InvitationView, LeaseId, MemberFilter, MemberStatus,
    PageNumber, RoleId, UnitId,
};
use service::ports::{BusinessScope, SettledMessage};

const FIRST: PageNumber = PageNumber::FIRST;

async fn names(
    world: &World,
    scope: BusinessScope,
    status: Option<MemberStatus>,
    search: &str,
) -> Vec<String> {
    let filter = MemberFilter {
        status,
        search: search.to_owned(),
        ..MemberFilter::default()
    };
    let page = world.store.members_page(scope, &filter, FIRST).await.unwrap();
    assert_eq!(page.total, i64::try_from(page.rows.len()).unwrap());
    page.rows.into_iter().map(|row| row.name).collect()
}

async fn emails(world: &World, filter: InvitationFilter, search: &str, now: u32) -> Vec<String> {
    let view = InvitationView {
        search: search.to_owned(),
        ..InvitationView::of(filter)
    };
    let page = world
        .store
        .invitations_page(world.scope(), &view, minute(now))
        .await
        .unwrap();
    let counted = world
        .store
        .count_invitations(world.scope(), &view, minute(now), 1_000)
        .await
        .unwrap();
    assert_eq!(counted, i64::try_from(page.rows.len()).unwrap());
    page.rows
        .into_iter()
        .map(|row| row.email.unwrap_or_default())
        .collect()
}

on_both! {
    async fn members_are_listed_by_name_with_role_and_units(world: &World) {
        world.member("Zoë", "zoe@example.com", |_| ()).await;
        world.member("ben", "ben@example.com", |member| {
            member.department = Some(world.department.id);
            member.location = Some(world.location.id);
        }).await;
        assert_eq!(names(world, world.scope(), None, "").await, ["Ada Admin", "ben Smith", "Zoë Smith"]);
        let page = world.store.members_page(world.scope(), &MemberFilter::default(), FIRST).await.unwrap();
        let ben = &page.rows[1];
        assert_eq!((ben.email.as_str(), ben.role.as_str()), ("ben@example.com", "User"));
        assert_eq!((ben.department.as_deref(), ben.location.as_deref()), (Some("Repairs"), Some("Östersund")));
        assert_eq!((ben.status, ben.last_seen_at), (MemberStatus::Active, None));
    }

    async fn members_are_found_by_status_scope_and_any_part_of_name_or_address(world: &World) {
        let zoe = world.member("ZOË", "z_under@example.com", |_| ()).await;
        world.member("Ben", "ben@example.com", |member| member.department = Some(world.department.id)).await;
        let mut transaction = world.begin().await;
        let inactive = MemberStatus::Inactive;
        transaction.set_member_status(world.business.id, zoe.id, inactive).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(names(world, world.scope(), Some(inactive), "").await, ["ZOË Smith"]);
        assert_eq!(names(world, world.scope(), Some(MemberStatus::Active), "smith").await, ["Ben Smith"]);
        assert_eq!(names(world, world.scope(), None, " zoË ").await, ["ZOË Smith"]);
        assert_eq!(names(world, world.scope(), None, "_").await, ["ZOË Smith"]);
        assert!(names(world, world.scope(), None, "%!'").await.is_empty());
        assert_eq!(names(world, world.scope(), None, "BEN@").await, ["Ben Smith"]);
        assert_eq!(names(world, world.confined(Some(world.department.id)), None, "").await, ["Ben Smith"]);
        assert!(names(world, world.confined(Some(UnitId::new(world.id()))), None, "").await.is_empty());
        assert!(names(world, world.confined(None), None, "").await.is_empty());
    }

    async fn a_long_list_comes_in_pages(world: &World) {
        for number in 0..52 {
            world.member(&format!("M{number:02}"), &format!("m{number}@example.com"), |_| ()).await;
        }
        let page = world.store.members_page(world.scope(), &MemberFilter::default(), FIRST).await.unwrap();
        assert_eq!((page.rows.len(), page.total, page.pages()), (50, 53, 2));
        let page = world.store.members_page(world.scope(), &MemberFilter::default(), PageNumber::from(2)).await.unwrap();
        let last: Vec<_> = page.rows.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(last, ["M49 Smith", "M50 Smith", "M51 Smith"]);
        let page = world.store.members_page(world.scope(), &MemberFilter::default(), PageNumber::from(3)).await.unwrap();
        assert_eq!((page.rows.len(), page.total), (0, 53));
    }

    async fn invitations_are_listed_by_the_state_they_are_in_now(world: &World) {
        let (cancelled, _) = world.invite("cleo@example.com").await;
        let (held, _) = world.invite("hana@example.com").await;
        let mut transaction = world.begin().await;
        transaction.cancel_invitation(cancelled.id, 1, minute(1)).await.unwrap();
        transaction.hold_invitation(held.id, 1, minute(1)).await.unwrap();
        let mut late = world.invitation("late@example.com");
        (late.sent_at, late.expires_at) = (minute(5), minute(65));
        transaction.insert_invitation(&late, world.token()).await.unwrap();
        transaction.commit().await.unwrap();
        world.invite("inga@example.com").await;
        let (late, inga, hana, cleo) = ("late@example.com", "inga@example.com", "hana@example.com", "cleo@example.com");
        assert_eq!(emails(world, InvitationFilter::All, "", 10).await, [late, inga, hana, cleo]);
        assert_eq!(emails(world, InvitationFilter::Outstanding, "", 70).await, [late, inga, hana]);
        let states = [
            (InvitationState::Pending, 10, vec![late, inga]),
            (InvitationState::Pending, 60, vec![late]),
            (InvitationState::Expired, 10, vec![]),
            (InvitationState::Expired, 60, vec![inga]),
            (InvitationState::AwaitingConfirmation, 600, vec![hana]),
            (InvitationState::Cancelled, 10, vec![cleo]),
            (InvitationState::Accepted, 10, vec![]),
        ];
        for (state, now, expected) in states {
            assert_eq!(emails(world, InvitationFilter::In(state), "", now).await, expected, "{state} at {now}");
        }
        assert_eq!(emails(world, InvitationFilter::All, "INVITED", 10).await.len(), 4);
        assert_eq!(emails(world, InvitationFilter::All, "cleo@", 10).await, [cleo]);
    }

    async fn an_invitation_row_shows_the_delivery_of_its_current_generation(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let (id, lease) = (invitation.id, LeaseId::new(world.id()));
        let claimed = world.store.claim_due(minute(1), lease, minute(2), 10).await.unwrap();
        let refused = SettledMessage::Failed { answer: "550 no such person".to_owned() };
        assert!(world.store.settle_message(claimed[0].id, lease, minute(1), &refused).await.unwrap());
        let row = world.store.invitation_row(world.scope(), id, minute(1)).await.unwrap().expect("is there");
        assert_eq!((row.delivery, row.answer.as_deref()), (Some(DeliveryState::Failed), Some("550 no such person")));
        assert_eq!((row.name.as_str(), row.invited_by.as_str()), ("Inga Invited", "Ada Admin"));
        assert_eq!((row.role.as_str(), row.department.as_deref()), ("User", Some("Repairs")));
        assert_eq!((row.batch, row.state), (invitation.batch, InvitationState::Pending));
        assert_eq!((row.department_id, row.rights), (invitation.department, world.user_role.rights));

        let mut transaction = world.begin().await;
        let by = invitation.invited_by;
        let token = world.token();
        transaction.renew_invitation(&invitation, token, by, minute(5), minute(65)).await.unwrap();
        let renewed = domain::Invitation { generation: 2, sent_at: minute(5), ..invitation.clone() };
        transaction.enqueue(&world.mail(&renewed)).await.unwrap();
        transaction.commit().await.unwrap();
        let row = world.store.invitation_row(world.scope(), id, minute(70)).await.unwrap().expect("is there");
        assert_eq!((row.delivery, row.answer), (Some(DeliveryState::Queued), None));
        assert_eq!((row.sent_at, row.state), (minute(5), InvitationState::Expired));
    }

    async fn rows_outside_the_scope_are_not_found(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let scopes = [
            (world.scope(), 1),
            (world.confined(Some(world.department.id)), 1),
            (world.confined(Some(UnitId::new(world.id()))), 0),
            (world.confined(None), 0),
            (BusinessScope { business: domain::BusinessId::new(world.id()), confined_to: None }, 0),
        ];
        for (scope, expected) in scopes {
            let row = world.store.invitation_row(scope, invitation.id, minute(1)).await.unwrap();
            let batch = world.store.batch_rows(scope, invitation.batch, minute(1)).await.unwrap();
            let all = InvitationView::of(InvitationFilter::All);
            let page = world.store.invitations_page(scope, &all, minute(1)).await.unwrap();
            let total = world.store.count_invitations(scope, &all, minute(1), 1_000).await.unwrap();
            let counts = (row.iter().count(), batch.len(), page.rows.len(), total);
            assert_eq!(counts, (expected, expected, expected, i64::try_from(expected).unwrap()), "{scope:?}");
        }
    }

    async fn a_role_without_members_changes_no_list(world: &World) {
        let role = crate::world::role(RoleId::new(world.id()), world.business.id, "Empty", domain::Permissions::NONE);
        let mut transaction = world.begin().await;
        transaction.insert_role(&role, 9).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(names(world, world.scope(), None, "").await, ["Ada Admin"]);
    }
}
