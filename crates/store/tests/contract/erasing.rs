//! Erasing members who are deleted.

use crate::beside::look;
use crate::databases::on_both;
use crate::memberships::make;
use crate::seats::{accept, contracted, invited};
use crate::world::{START, World, address, minute};
use domain::{DELETED_PERSON, Member, MemberFilter, MemberId, PageNumber, PasswordAskId, UnitKind, UserId};
use service::ports::{AddressStanding, PasswordAsk};

async fn erase(world: &World, member: &Member) -> bool {
    let mut transaction = world.begin().await;
    transaction.lock_business(world.business.id).await.unwrap();
    let stand_in = UserId::new(world.id());
    let ended = transaction
        .erase_member(member, stand_in, minute(9))
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    ended
}

async fn forget(world: &World, email: &str) {
    let mut transaction = world.begin().await;
    let ask = PasswordAsk {
        id: PasswordAskId::new(world.id()),
        email: address(email),
        asked_at: minute(8),
    };
    transaction.insert_password_ask(&ask).await.unwrap();
    transaction.commit().await.unwrap();
}

async fn find(world: &World, id: MemberId) -> Option<Member> {
    world
        .begin()
        .await
        .find_member(world.business.id, id)
        .await
        .unwrap()
}

on_both! {
    async fn nothing_is_left_of_somebody_who_is_nowhere_else_and_their_address_is_free(world: &World) {
        let teams = make(world, UnitKind::Team, &["Riggers"]).await;
        let flow = contracted(world, "Flow", Some(1)).await;
        let invitation = invited(world, "inga@example.com", flow.access).await.unwrap();
        let (id, _) = accept(world, &invitation, "inga@example.com").await;
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        let business = world.business.id;
        let mut transaction = world.begin().await;
        transaction.assign_member(business, id, &teams, &[]).await.unwrap();
        assert!(transaction.set_manager(business, ben.id, Some(id)).await.unwrap());
        transaction.commit().await.unwrap();
        forget(world, "inga@example.com").await;
        forget(world, "ben@example.com").await;
        let inga = find(world, id).await.unwrap();
        assert!(erase(world, &inga).await, "the account ends");
        assert_eq!(find(world, id).await, None);
        assert!(world.store.person(world.scope(), id).await.unwrap().is_none());
        let page = world.store.members_page(world.scope(), &MemberFilter::default(), PageNumber::FIRST).await.unwrap();
        let names: Vec<_> = page.rows.iter().map(|row| row.name.as_str()).collect();
        assert_eq!((page.total, names), (2, vec!["Ada Admin", "Ben Smith"]));
        for order in domain::MemberOrder::ALL {
            let filter = MemberFilter { order: Some(*order), ..MemberFilter::default() };
            let page = world.store.members_page(world.scope(), &filter, PageNumber::FIRST).await.unwrap();
            assert_eq!(page.total, 2, "{order}");
        }
        let mut transaction = world.begin().await;
        assert!(transaction.find_user_by_name(&address("inga@example.com").into()).await.unwrap().is_none());
        let standing = transaction.standing_of_address(business, &address("inga@example.com"), minute(9)).await;
        assert_eq!(standing.unwrap(), AddressStanding::Free);
        assert_eq!(transaction.manager_of(business, ben.id).await.unwrap(), None);
        assert!(transaction.give_seat(business, ben.id, flow.access, minute(9)).await.unwrap(), "the seat is free");
        transaction.commit().await.unwrap();
        let left = "(SELECT COUNT(*) FROM users WHERE sign_in_name LIKE '%inga%' OR first_name LIKE '%Inga%')
             + (SELECT COUNT(*) FROM members WHERE first_name LIKE '%Inga%' OR search LIKE '%inga%')
             + (SELECT COUNT(*) FROM invitations WHERE email LIKE '%inga%' OR first_name LIKE '%Inga%' OR search LIKE '%inga%')
             + (SELECT COUNT(*) FROM password_asks WHERE email LIKE '%inga%')
             + (SELECT COUNT(*) FROM outbox WHERE to_email LIKE '%inga%' OR settled_at IS NULL)
             + (SELECT COUNT(*) FROM accesses a WHERE a.member_id <> (SELECT id FROM members WHERE first_name = 'Ben'))
             + (SELECT COUNT(*) FROM member_units)";
        assert_eq!(look(&world.url, &format!("SELECT CAST({left} AS TEXT)")).await, ["0"]);
        assert_eq!(world.store.password_asks(10).await.unwrap().len(), 1, "Ben's stays");
        assert!(world.broken(START).await.is_empty());
        let again = world.member("Inga", "inga@example.com", |_| ()).await;
        assert!(find(world, again.id).await.is_some(), "they can be a member anew");
    }

    async fn somebody_who_runs_the_instance_keeps_their_account_and_the_row_becomes_nobodys(world: &World) {
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        let mut transaction = world.begin().await;
        assert!(transaction.make_instance_admin(ben.user).await.unwrap());
        transaction.commit().await.unwrap();
        forget(world, "ben@example.com").await;
        assert!(!erase(world, &ben).await, "the account stays");
        assert_eq!(world.store.password_asks(10).await.unwrap().len(), 1, "and with it the way back");
        let mut transaction = world.begin().await;
        let user = transaction.find_user(ben.user).await.unwrap().unwrap();
        assert_eq!(user.sign_in_name, address("ben@example.com").into());
        assert!(transaction.find_member_of_user(world.business.id, ben.user).await.unwrap().is_none());
        let mut anew = ben.clone();
        anew.id = MemberId::new(world.id());
        assert!(transaction.insert_member(&anew).await.unwrap(), "they can be a member anew");
        transaction.commit().await.unwrap();
        assert!(world.broken(START).await.is_empty());
    }

    async fn the_invitations_that_they_sent_stay_and_name_a_deleted_person(world: &World) {
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        let mut invitation = world.invitation("guest@example.com");
        invitation.invited_by = ben.id;
        let mut transaction = world.begin().await;
        assert!(transaction.insert_invitation(&invitation, world.token()).await.unwrap());
        transaction.enqueue(&world.mail(&invitation)).await.unwrap();
        transaction.commit().await.unwrap();
        assert!(erase(world, &ben).await);
        let row = world.store.invitation_row(world.scope(), invitation.id, minute(1)).await.unwrap().unwrap();
        assert_eq!(row.invited_by, DELETED_PERSON.join(" "));
        assert_eq!(row.email.as_deref(), Some("guest@example.com"));
        assert!(world.broken(START).await.is_empty());
        let mut transaction = world.begin().await;
        let again = transaction.erase_member(&ben, UserId::new(world.id()), minute(9)).await;
        assert!(again.is_err(), "nobody is deleted twice");
    }
}
