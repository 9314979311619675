//! Apps, subscriptions and their seats.

use crate::databases::on_both;
use crate::world::{START, World, minute};
use domain::{
    Access, App, AppId, AppRole, AppRoleId, Invitation, InvitationState, MemberId, MemberStatus, SeatLimit,
    Seats, Subscription, SubscriptionId, UnitName,
};
use service::ports::{RenewOutcome, UnitOutcome};

fn name(text: &str) -> UnitName {
    UnitName::parse(text).unwrap()
}

/// An app with one role, and a subscription of the business with so many seats.
pub(crate) struct Contracted {
    app: App,
    role: AppRole,
    subscription: Subscription,
    pub(crate) access: Access,
}

pub(crate) async fn contracted(world: &World, app: &str, seats: Option<u32>) -> Contracted {
    let app = App {
        id: AppId::new(world.id()),
        name: name(app),
        archived_at: None,
    };
    let role = AppRole {
        id: AppRoleId::new(world.id()),
        app: app.id,
        name: name("Author"),
        archived_at: None,
    };
    let subscription = Subscription {
        id: SubscriptionId::new(world.id()),
        business: world.business.id,
        app: app.id,
        package: name("Standard"),
        limit: seats.map(|seats| SeatLimit::new(seats).unwrap()),
        active: true,
        starts_at: None,
        ends_at: None,
    };
    let mut transaction = world.begin().await;
    assert_eq!(transaction.insert_app(&app).await.unwrap(), UnitOutcome::Done);
    assert_eq!(
        transaction.insert_app_role(&role).await.unwrap(),
        UnitOutcome::Done
    );
    assert!(transaction.insert_subscription(&subscription).await.unwrap());
    transaction.commit().await.unwrap();
    let access = Access {
        subscription: subscription.id,
        role: role.id,
    };
    Contracted {
        app,
        role,
        subscription,
        access,
    }
}

/// Invites with the access; None if no seat was free.
pub(crate) async fn invited(world: &World, email: &str, access: Access) -> Option<Invitation> {
    let (invitation, token) = (world.invitation(email), world.token());
    let mut transaction = world.begin().await;
    assert!(transaction.insert_invitation(&invitation, token).await.unwrap());
    if !transaction.hold_seat(&invitation, access, START).await.unwrap() {
        return None;
    }
    transaction.enqueue(&world.mail(&invitation)).await.unwrap();
    transaction.commit().await.unwrap();
    Some(invitation)
}

async fn seats(world: &World, contracted: &Contracted, now: domain::Timestamp) -> Seats {
    let rows = world.store.subscriptions(world.business.id, now).await.unwrap();
    rows.into_iter()
        .find(|row| row.id == contracted.subscription.id)
        .unwrap()
        .seats
}

/// Accepts as a new member; who that is, and whether each access was given.
pub(crate) async fn accept(world: &World, invitation: &Invitation, email: &str) -> (MemberId, Vec<bool>) {
    let member = world.member("Inga", email, |_| ()).await;
    let mut transaction = world.begin().await;
    let accepted = transaction
        .accept_invitation(invitation.id, 1, member.id, minute(1))
        .await
        .unwrap();
    assert!(accepted);
    let given = transaction
        .take_seats(invitation.id, member.id, minute(1))
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    (member.id, given.into_iter().map(|(_, given)| given).collect())
}

on_both! {
    async fn apps_and_their_roles_have_names_of_their_own_until_they_are_archived(world: &World) {
        let flow = contracted(world, "Flow", None).await;
        let mut transaction = world.begin().await;
        let twin = App { id: AppId::new(world.id()), name: name("FLOW"), archived_at: None };
        assert_eq!(transaction.insert_app(&twin).await.unwrap(), UnitOutcome::NameTaken);
        let role = AppRole { id: AppRoleId::new(world.id()), name: name("author"), ..flow.role.clone() };
        assert_eq!(transaction.insert_app_role(&role).await.unwrap(), UnitOutcome::NameTaken);
        let role = AppRole { name: name("Reader"), ..role };
        assert_eq!(transaction.insert_app_role(&role).await.unwrap(), UnitOutcome::Done);
        assert!(!transaction.rename_app_role(role.id, &name("AUTHOR")).await.unwrap());
        assert!(transaction.rename_app_role(role.id, &name("Viewer")).await.unwrap());
        assert!(transaction.archive_app_role(flow.role.id, START).await.unwrap());
        assert!(!transaction.archive_app_role(flow.role.id, START).await.unwrap());
        assert!(transaction.find_app_role(flow.role.id).await.unwrap().unwrap().archived_at.is_some());
        assert!(transaction.rename_app(flow.app.id, &name("Flow 2")).await.unwrap());
        assert_eq!(transaction.find_app(flow.app.id).await.unwrap().unwrap().name, name("Flow 2"));
        assert_eq!(transaction.insert_app(&twin).await.unwrap(), UnitOutcome::Done);
        assert!(!transaction.rename_app(flow.app.id, &name("flow")).await.unwrap());
        assert!(transaction.archive_app(twin.id, START).await.unwrap());
        assert!(!transaction.archive_app(twin.id, START).await.unwrap());
        transaction.commit().await.unwrap();
        let apps = world.store.apps(None).await.unwrap();
        let told: Vec<_> = apps.iter().map(|app| (app.name.as_str(), app.businesses, app.roles.len())).collect();
        assert_eq!(told, [("Flow 2", 1, 2), ("FLOW", 0, 0)]);
        let of_business = world.store.apps(Some(world.business.id)).await.unwrap();
        assert_eq!(of_business.iter().map(|app| app.name.as_str()).collect::<Vec<_>>(), ["Flow 2"]);
        let roles: Vec<_> = apps[0].roles.iter().map(|role| (role.name.as_str(), role.archived_at)).collect();
        assert_eq!(roles, [("Viewer", None), ("Author", Some(START))]);
        assert_eq!(world.store.app_role_choices(flow.app.id).await.unwrap().len(), 1);
    }

    async fn a_subscription_is_offered_while_it_and_its_app_give_seats(world: &World) {
        let flow = contracted(world, "Flow", Some(2)).await;
        let (business, app) = (world.business.id, flow.app.id);
        let offered = async || {
            let apps = world.store.app_choices(business, START).await.unwrap().len();
            (apps, world.store.subscription_choices(business, app, START).await.unwrap().len())
        };
        assert_eq!(offered().await, (1, 1));
        let changes = [
            (Subscription { active: false, ..flow.subscription.clone() }, 0),
            (Subscription { starts_at: Some(minute(1)), ..flow.subscription.clone() }, 0),
            (Subscription { starts_at: Some(START), ends_at: Some(minute(1)), ..flow.subscription.clone() }, 1),
            (Subscription { ends_at: Some(START), ..flow.subscription.clone() }, 0),
            (flow.subscription.clone(), 1),
        ];
        for (changed, expected) in changes {
            let mut transaction = world.begin().await;
            assert!(transaction.change_subscription(&changed).await.unwrap());
            let (found, _) = transaction.find_subscription(business, changed.id, START).await.unwrap().unwrap();
            assert_eq!(found, changed);
            transaction.commit().await.unwrap();
            assert_eq!(offered().await, (expected, expected), "{changed:?}");
            let held = invited(world, &format!("{}@example.com", world.id().simple()), flow.access).await;
            assert_eq!(held.is_some(), expected == 1, "{changed:?}");
        }
        let mut transaction = world.begin().await;
        let twin = Subscription { id: SubscriptionId::new(world.id()), package: name("standard"), ..flow.subscription.clone() };
        assert!(!transaction.insert_subscription(&twin).await.unwrap());
        let plus = Subscription { package: name("Plus"), ..twin };
        assert!(transaction.insert_subscription(&plus).await.unwrap());
        assert!(!transaction.change_subscription(&Subscription { package: name("STANDARD"), ..plus.clone() }).await.unwrap());
        assert!(transaction.archive_app(app, START).await.unwrap());
        assert!(!transaction.insert_subscription(&Subscription { id: SubscriptionId::new(world.id()), ..plus }).await.unwrap());
        assert!(transaction.find_subscription(business, flow.subscription.id, START).await.unwrap().is_some());
        transaction.commit().await.unwrap();
        assert_eq!(offered().await, (0, 0));
        assert!(invited(world, "late@example.com", flow.access).await.is_none());
    }

    async fn m_e4_a_seat_is_held_until_the_invitation_ends_and_used_once_it_is_accepted(world: &World) {
        let flow = contracted(world, "Flow", Some(2)).await;
        let first = invited(world, "inga@example.com", flow.access).await.unwrap();
        let second = invited(world, "omar@example.com", flow.access).await.unwrap();
        assert!(invited(world, "late@example.com", flow.access).await.is_none());
        assert_eq!(seats(world, &flow, START).await, Seats { limit: Some(2), used: 0, held: 2 });
        let offered = world.store.accesses_offered(first.id, START).await.unwrap();
        assert_eq!(offered.iter().map(ToString::to_string).collect::<Vec<_>>(), ["Flow, Standard, as Author"]);
        let (member, given) = accept(world, &first, "inga@example.com").await;
        assert_eq!(given, [true]);
        assert_eq!(seats(world, &flow, minute(1)).await, Seats { limit: Some(2), used: 1, held: 1 });
        let mut transaction = world.begin().await;
        assert!(transaction.cancel_invitation(second.id, 1, minute(1)).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(seats(world, &flow, minute(1)).await, Seats { limit: Some(2), used: 1, held: 0 });
        let mut transaction = world.begin().await;
        let business = world.business.id;
        assert!(transaction.set_member_status(business, member, MemberStatus::Inactive).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(seats(world, &flow, minute(1)).await.used, 0);
        for (email, back) in [(None, true), (Some("third@example.com"), false)] {
            if let Some(email) = email {
                let mut transaction = world.begin().await;
                transaction.set_member_status(business, member, MemberStatus::Inactive).await.unwrap();
                transaction.commit().await.unwrap();
                invited(world, email, flow.access).await.unwrap();
                invited(world, "fourth@example.com", flow.access).await.unwrap();
            }
            let mut transaction = world.begin().await;
            assert!(transaction.set_member_status(business, member, MemberStatus::Active).await.unwrap());
            let without = transaction.take_seats_back(business, member, minute(1)).await.unwrap();
            transaction.commit().await.unwrap();
            assert_eq!(without.is_empty(), back, "{without:?}");
        }
        assert!(world.broken(minute(1)).await.is_empty());
    }

    async fn a31_an_expired_invitation_holds_nothing_and_takes_its_seats_again_or_says_which_are_missing(world: &World) {
        let flow = contracted(world, "Flow", Some(1)).await;
        let first = invited(world, "inga@example.com", flow.access).await.unwrap();
        assert_eq!(seats(world, &flow, minute(59)).await.held, 1);
        assert_eq!(seats(world, &flow, minute(60)).await.held, 0);
        let mut transaction = world.begin().await;
        assert_eq!(transaction.expire_run_out(world.business.id, minute(60), 10).await.unwrap().len(), 1);
        transaction.commit().await.unwrap();
        assert_eq!(seats(world, &flow, START).await.held, 0, "a clock set back holds nothing again");
        let second = invited(world, "omar@example.com", flow.access).await.unwrap();
        let mut transaction = world.begin().await;
        let missing = transaction.missing_seats(first.id, START).await.unwrap();
        assert_eq!(missing, ["Flow, Standard"]);
        assert!(transaction.cancel_invitation(second.id, 1, START).await.unwrap());
        assert!(transaction.missing_seats(first.id, START).await.unwrap().is_empty());
        let expired = Invitation { recorded_state: InvitationState::Expired, ..first.clone() };
        let renewed = transaction
            .renew_invitation(&expired, world.token(), world.admin.id, minute(61), minute(90))
            .await
            .unwrap();
        assert_eq!(renewed, RenewOutcome::Renewed);
        let again = Invitation { generation: 2, ..first.clone() };
        transaction.enqueue(&world.mail(&again)).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!([seats(world, &flow, minute(89)).await.held, seats(world, &flow, minute(90)).await.held], [1, 0]);
        assert!(world.broken(minute(61)).await.is_empty());
    }

    async fn an_invitation_that_awaits_confirmation_goes_on_holding_its_seats(world: &World) {
        let flow = contracted(world, "Flow", Some(1)).await;
        let held = invited(world, "inga@example.com", flow.access).await.unwrap();
        let mut transaction = world.begin().await;
        assert!(transaction.hold_invitation(held.id, 1, START).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(seats(world, &flow, minute(600)).await.held, 1);
        let waiting = world.reread(&held).await;
        let mut transaction = world.begin().await;
        assert!(transaction.missing_seats(held.id, minute(600)).await.unwrap().is_empty());
        transaction
            .renew_invitation(&waiting, world.token(), world.admin.id, minute(600), minute(660))
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        assert_eq!([seats(world, &flow, minute(659)).await.held, seats(world, &flow, minute(660)).await.held], [1, 0]);
    }

    async fn a_held_seat_is_given_though_the_limit_was_lowered_and_a_closed_subscription_is_left_out(world: &World) {
        let flow = contracted(world, "Flow", Some(2)).await;
        let track = contracted(world, "Track", Some(2)).await;
        let (business, both) = (world.business.id, world.invitation("inga@example.com"));
        let mut transaction = world.begin().await;
        transaction.insert_invitation(&both, world.token()).await.unwrap();
        for access in [flow.access, track.access] {
            assert!(transaction.hold_seat(&both, access, START).await.unwrap());
        }
        transaction.enqueue(&world.mail(&both)).await.unwrap();
        let lowered = Subscription { limit: Some(SeatLimit::new(0).unwrap()), ..flow.subscription.clone() };
        let closed = Subscription { active: false, ..track.subscription.clone() };
        assert!(transaction.change_subscription(&lowered).await.unwrap());
        assert!(transaction.change_subscription(&closed).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(seats(world, &flow, START).await.over(), 1);
        assert!(invited(world, "late@example.com", flow.access).await.is_none());
        assert_eq!(world.store.accesses_offered(both.id, START).await.unwrap().len(), 1);
        let (_, given) = accept(world, &both, "inga@example.com").await;
        assert_eq!(given, [true, false]);
        let rows = world.store.subscriptions(business, minute(1)).await.unwrap();
        let told: Vec<_> = rows.iter().map(|row| (row.app_name.as_str(), row.open, row.seats.used, row.seats.held)).collect();
        assert_eq!(told, [("Flow", true, 1, 0), ("Track", false, 0, 0)]);
        assert!(world.broken(minute(1)).await.is_empty());
    }

    async fn m_e2_who_has_an_access_gets_no_second_one_and_the_seat_held_for_it_is_free(world: &World) {
        let (flow, track) = (contracted(world, "Flow", Some(2)).await, contracted(world, "Track", Some(2)).await);
        let first = invited(world, "inga@example.com", flow.access).await.unwrap();
        let (member, _) = accept(world, &first, "inga@example.com").await;
        let again = Invitation { for_member: Some(member), ..world.invitation("inga@example.com") };
        let mut transaction = world.begin().await;
        assert_eq!(transaction.subscriptions_of_member(member).await.unwrap(), [flow.subscription.id]);
        assert!(transaction.subscriptions_of_member(world.admin.id).await.unwrap().is_empty());
        assert!(transaction.insert_invitation(&again, world.token()).await.unwrap());
        for access in [flow.access, track.access] {
            assert!(transaction.hold_seat(&again, access, START).await.unwrap());
        }
        transaction.enqueue(&world.mail(&again)).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(seats(world, &flow, START).await, Seats { limit: Some(2), used: 1, held: 1 });
        let mut transaction = world.begin().await;
        assert!(transaction.accept_invitation(again.id, 1, member, minute(1)).await.unwrap());
        let given = transaction.take_seats(again.id, member, minute(1)).await.unwrap();
        assert_eq!(given.iter().map(|(_, given)| *given).collect::<Vec<_>>(), [true, true]);
        let mut has = transaction.subscriptions_of_member(member).await.unwrap();
        has.sort();
        assert_eq!(has, [flow.subscription.id, track.subscription.id]);
        transaction.commit().await.unwrap();
        assert_eq!(seats(world, &flow, minute(1)).await, Seats { limit: Some(2), used: 1, held: 0 });
        assert_eq!(seats(world, &track, minute(1)).await, Seats { limit: Some(2), used: 1, held: 0 });
        assert!(world.broken(minute(1)).await.is_empty());
    }
}
