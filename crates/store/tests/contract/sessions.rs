use crate::databases::on_both;
use crate::world::{START, World, minute};
use domain::{MemberStatus, PageNumber, Span};
use service::ports::{Session, TokenHash, TryTally};

fn session(world: &World, token: TokenHash) -> Session {
    Session {
        token,
        user: world.admin.user,
        business: Some(world.business.id),
        created_at: START,
        expires_at: minute(100),
        idle: Span::minutes(10),
    }
}

async fn signed_in(world: &World) -> TokenHash {
    let token = world.token();
    let mut transaction = world.begin().await;
    transaction.insert_session(&session(world, token)).await.unwrap();
    transaction.commit().await.unwrap();
    token
}

on_both! {
    async fn a_session_names_its_principal_until_it_was_idle_too_long(world: &World) {
        let token = signed_in(world).await;
        let principal = world.store.find_principal(token, minute(9)).await.unwrap().expect("signed in");
        assert_eq!((principal.user, principal.name.as_str()), (world.admin.user, "Ada Admin"));
        assert_eq!(principal.last_seen_at, START);
        let seat = principal.seat.expect("a member");
        assert_eq!((seat.business, seat.role.as_str()), (world.business.id, "Admin"));
        assert_eq!(seat.authority.member, world.admin.id);
        assert!(world.store.find_principal(token, minute(10)).await.unwrap().is_none());
        assert!(world.store.find_principal(world.token(), minute(1)).await.unwrap().is_none());
    }

    async fn a_used_session_lives_on_until_its_end(world: &World) {
        let token = signed_in(world).await;
        for number in [5, 14, 23, 32, 41, 50, 59, 68, 77, 86, 95] {
            world.store.touch_session(token, minute(number)).await.unwrap();
        }
        assert!(world.store.find_principal(token, minute(99)).await.unwrap().is_some());
        assert!(world.store.find_principal(token, minute(100)).await.unwrap().is_none());
    }

    async fn a_touch_only_moves_forward_and_shows_in_the_list(world: &World) {
        let token = signed_in(world).await;
        world.store.touch_session(token, minute(5)).await.unwrap();
        world.store.touch_session(token, minute(4)).await.unwrap();
        let principal = world.store.find_principal(token, minute(6)).await.unwrap().expect("signed in");
        assert_eq!(principal.last_seen_at, minute(5));
        let page = world.store.members_page(world.scope(), &domain::MemberFilter::default(), PageNumber::FIRST).await.unwrap();
        assert_eq!(page.rows[0].last_seen_at, Some(minute(5)));
    }

    async fn an_inactive_member_has_a_session_but_no_seat(world: &World) {
        let token = signed_in(world).await;
        let mut transaction = world.begin().await;
        let (id, inactive) = (world.business.id, MemberStatus::Inactive);
        transaction.set_member_status(id, world.admin.id, inactive).await.unwrap();
        transaction.commit().await.unwrap();
        let principal = world.store.find_principal(token, minute(1)).await.unwrap().expect("signed in");
        assert_eq!(principal.seat, None);
        assert_eq!(principal.name, "Ada Admin");
    }

    async fn sessions_end_by_sign_out_and_with_the_membership(world: &World) {
        let (first, second, third) = (signed_in(world).await, signed_in(world).await, signed_in(world).await);
        let mut transaction = world.begin().await;
        assert!(transaction.delete_session(first).await.unwrap());
        transaction.commit().await.unwrap();
        assert!(world.store.find_principal(first, minute(1)).await.unwrap().is_none());
        let mut transaction = world.begin().await;
        assert!(transaction.delete_session(second).await.unwrap());
        assert!(!transaction.delete_session(second).await.unwrap());
        assert!(transaction.switch_session(third, world.business.id).await.unwrap());
        assert!(!transaction.switch_session(second, world.business.id).await.unwrap());
        drop(transaction);
        let mut transaction = world.begin().await;
        assert!(transaction.delete_session(second).await.unwrap());
        assert_eq!(transaction.end_sessions_in(world.business.id, world.admin.user).await.unwrap(), 1);
        transaction.commit().await.unwrap();
        assert!(world.store.find_principal(third, minute(1)).await.unwrap().is_none());
    }

    async fn all_sessions_are_ended_of_a_business_and_of_none(world: &World) {
        let (one, other) = (signed_in(world).await, signed_in(world).await);
        let nowhere = Session { business: None, ..session(world, world.token()) };
        let mut transaction = world.begin().await;
        transaction.insert_session(&nowhere).await.unwrap();
        assert_eq!(transaction.end_all_sessions(Some(world.business.id)).await.unwrap(), 2);
        assert_eq!(transaction.end_all_sessions(None).await.unwrap(), 1);
        transaction.commit().await.unwrap();
        for token in [one, other, nowhere.token] {
            assert!(world.store.find_principal(token, START).await.unwrap().is_none());
        }
    }

    async fn sessions_that_are_over_are_swept(world: &World) {
        signed_in(world).await;
        signed_in(world).await;
        let used = signed_in(world).await;
        world.store.touch_session(used, minute(8)).await.unwrap();
        assert!(!world.store.sweep_sessions(minute(9), 100).await.unwrap());
        assert!(world.store.sweep_sessions(minute(10), 1).await.unwrap(), "there is one more");
        assert!(!world.store.sweep_sessions(minute(10), 100).await.unwrap());
        assert!(world.store.find_principal(used, minute(10)).await.unwrap().is_some());
        assert!(world.store.sweep_sessions(minute(100), 1).await.unwrap());
        assert!(!world.store.sweep_sessions(minute(100), 1).await.unwrap(), "none is left");
    }

    async fn failed_sign_ins_are_tallied_and_forgotten(world: &World) {
        let key = world.token();
        let tally = |failures| TryTally { failures, last_at: START, wait_until: minute(failures) };
        let mut transaction = world.begin().await;
        assert_eq!(transaction.lock_try_tally(key).await.unwrap(), None);
        transaction.set_try_tally(key, tally(1)).await.unwrap();
        transaction.set_try_tally(key, tally(2)).await.unwrap();
        assert_eq!(transaction.lock_try_tally(key).await.unwrap(), Some(tally(2)));
        transaction.delete_try_tally(key).await.unwrap();
        assert_eq!(transaction.lock_try_tally(key).await.unwrap(), None);
        transaction.set_try_tally(key, tally(3)).await.unwrap();
        transaction.commit().await.unwrap();
        world.store.sweep_sessions(START + Span::hours(23), 100).await.unwrap();
        assert_eq!(world.begin().await.lock_try_tally(key).await.unwrap(), Some(tally(3)));
        world.store.sweep_sessions(START + Span::hours(24), 100).await.unwrap();
        assert_eq!(world.begin().await.lock_try_tally(key).await.unwrap(), None);
    }
}
