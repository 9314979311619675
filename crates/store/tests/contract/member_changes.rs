//! Changing members: profile, options, place, manager, seats.

use crate::databases::on_both;
use crate::memberships::make;
use crate::seats::contracted;
use crate::world::{START, World, minute};
use domain::{
    Access, AppRoleId, BusinessId, BusinessName, Company, MemberFigures, MemberFilter, MemberId, MemberOrder,
    MemberStatus, PageNumber, PersonName, PhoneNumber, RecordLimit, RecordRights, RoleId, SubscriptionId,
    UnitId, UnitKind,
};
use futures::future::join_all;

async fn names(world: &World, filter: MemberFilter) -> Vec<String> {
    let page = world
        .store
        .members_page(world.scope(), &filter, PageNumber::FIRST)
        .await
        .unwrap();
    assert_eq!(page.total, i64::try_from(page.rows.len()).unwrap());
    page.rows.into_iter().map(|row| row.name).collect()
}

on_both! {
    async fn members_are_found_by_role_department_and_location_and_sorted_by_when_they_were_there(world: &World) {
        let (department, location) = (world.department.id, world.location.id);
        let ben = world.member("Ben", "ben@example.com", |member| member.department = Some(department)).await;
        let cleo = world.member("Cleo", "cleo@example.com", |member| member.location = Some(location)).await;
        let mut transaction = world.begin().await;
        transaction.touch_member(world.business.id, ben.user, minute(1)).await.unwrap();
        transaction.touch_member(world.business.id, cleo.user, minute(2)).await.unwrap();
        transaction.commit().await.unwrap();
        let all = MemberFilter::default;
        for (filter, found) in [
            (MemberFilter { role: Some(world.user_role.id), ..all() }, vec!["Ben Smith", "Cleo Smith"]),
            (MemberFilter { role: Some(world.admin_role.id), ..all() }, vec!["Ada Admin"]),
            (MemberFilter { role: Some(RoleId::new(world.id())), ..all() }, vec![]),
            (MemberFilter { department: Some(department), ..all() }, vec!["Ben Smith"]),
            (MemberFilter { location: Some(location), ..all() }, vec!["Cleo Smith"]),
            (MemberFilter { location: Some(location), department: Some(department), ..all() }, vec![]),
            (MemberFilter { order: Some(MemberOrder::LastSeen), ..all() }, vec!["Cleo Smith", "Ben Smith", "Ada Admin"]),
            (MemberFilter { order: Some(MemberOrder::LongestAway), ..all() }, vec!["Ada Admin", "Ben Smith", "Cleo Smith"]),
            (
                MemberFilter { order: Some(MemberOrder::LastSeen), role: Some(world.user_role.id), ..all() },
                vec!["Cleo Smith", "Ben Smith"],
            ),
        ] {
            assert_eq!(names(world, filter.clone()).await, found, "{filter:?}");
        }
        let own = world.confined(Some(department));
        let elsewhere = MemberFilter { department: Some(UnitId::new(world.id())), ..all() };
        let page = world.store.members_page(own, &elsewhere, PageNumber::FIRST).await.unwrap();
        assert!(page.rows.is_empty(), "a filter widens no scope");
    }

    async fn a_member_is_written_as_changed_and_found_by_the_new_name(world: &World) {
        let workspaces = make(world, UnitKind::Workspace, &["Quay", "Yard"]).await;
        let mut ben = world.member("Ben", "ben@example.com", |_| ()).await;
        ben.first_name = PersonName::parse("Élodie").unwrap();
        ben.profile.phone = Some(PhoneNumber::parse("+49 30 1").unwrap());
        ben.options.external = Some(Company { name: BusinessName::parse("Mill").unwrap(), address: None });
        ben.options.owns_records = true;
        ben.options.record_limit = RecordLimit::Custom(RecordRights::NONE);
        ben.department = Some(world.department.id);
        let business = world.business.id;
        let mut transaction = world.begin().await;
        transaction.set_profile(&ben).await.unwrap();
        transaction.set_options(&ben).await.unwrap();
        transaction.set_place(&ben).await.unwrap();
        transaction.assign_member(business, ben.id, &workspaces, &[]).await.unwrap();
        transaction.tell_member_of(business, ben.id, &workspaces[..1]).await.unwrap();
        assert_eq!(transaction.find_member(business, ben.id).await.unwrap(), Some(ben.clone()));
        let weekly = |units: Vec<(domain::Unit, bool)>| units.into_iter().map(|(unit, weekly)| (unit.id, weekly)).collect::<Vec<_>>();
        let units = weekly(transaction.units_of_member(ben.id).await.unwrap());
        assert_eq!(units, [(workspaces[0], true), (workspaces[1], false)]);
        transaction.take_out_of(business, ben.id, &workspaces[..1]).await.unwrap();
        transaction.take_out_of(business, ben.id, &[]).await.unwrap();
        transaction.tell_member_of(business, ben.id, &[]).await.unwrap();
        let units = weekly(transaction.units_of_member(ben.id).await.unwrap());
        assert_eq!(units, [(workspaces[1], false)]);
        transaction.commit().await.unwrap();
        let search = |text: &str| MemberFilter { search: text.to_owned(), ..MemberFilter::default() };
        assert_eq!(names(world, search("ÉLODIE")).await, ["Élodie Smith"]);
        assert_eq!(names(world, search("ben@")).await, ["Élodie Smith"], "the sign-in name stays");
    }

    async fn a_manager_is_an_active_member_of_the_business(world: &World) {
        let business = world.business.id;
        let mut members = Vec::new();
        for name in ["a", "b", "c"] {
            members.push(world.member(name, &format!("{name}@example.com"), |_| ()).await.id);
        }
        let gone = world.member("d", "d@example.com", |member| member.status = MemberStatus::Inactive).await;
        let [a, b, c] = members[..] else { unreachable!() };
        let mut transaction = world.begin().await;
        assert!(transaction.set_manager(business, b, Some(a)).await.unwrap());
        assert!(transaction.set_manager(business, c, Some(b)).await.unwrap());
        for manager in [gone.id, MemberId::new(world.id())] {
            assert!(!transaction.set_manager(business, a, Some(manager)).await.unwrap());
        }
        assert!(!transaction.set_manager(BusinessId::new(world.id()), a, Some(b)).await.unwrap());
        assert_eq!(transaction.manager_of(business, c).await.unwrap(), Some(b));
        assert_eq!(transaction.manager_of(business, a).await.unwrap(), None);
        assert!(transaction.set_manager(business, b, None).await.unwrap());
        assert!(transaction.set_manager(business, a, Some(c)).await.unwrap());
        transaction.commit().await.unwrap();
        let person = world.store.person(world.scope(), c).await.unwrap().unwrap();
        assert_eq!(person.manager.map(|manager| manager.name).as_deref(), Some("b Smith"));
        assert!(world.broken(START).await.is_empty());
    }

    async fn m_c13_managers_are_set_for_many_and_read_with_the_lines_above_them(world: &World) {
        let business = world.business.id;
        let mut members = Vec::new();
        for number in 0..4 {
            members.push(world.member("M", &format!("m{number}@example.com"), |_| ()).await.id);
        }
        let gone = world.member("d", "d@example.com", |member| member.status = MemberStatus::Inactive).await.id;
        let [top, second, third, fourth] = members[..] else { unreachable!() };
        let mut transaction = world.begin().await;
        // More than fit into one statement; the last ones are there.
        let strangers: Vec<MemberId> = (0..2_000).map(|_| MemberId::new(world.id())).collect();
        let mut managers: Vec<_> = strangers.iter().map(|stranger| (*stranger, Some(top))).collect();
        managers.extend([(second, Some(top)), (third, Some(second)), (fourth, Some(second))]);
        assert_eq!(transaction.set_managers(business, &managers).await.unwrap(), 3);
        assert_eq!(transaction.set_managers(business, &[]).await.unwrap(), 0);
        let some = [(third, None), (fourth, Some(gone)), (top, Some(strangers[0]))];
        assert_eq!(transaction.set_managers(business, &some).await.unwrap(), 1, "the others can't be");
        let all: Vec<MemberId> = strangers.into_iter().chain(members.clone()).collect();
        let found = transaction.find_reporting(business, &all).await.unwrap();
        let manager_of = |of: MemberId| found.iter().find(|one| one.member.id == of).unwrap().manager;
        assert_eq!(found.len(), members.len());
        assert_eq!([top, second, third, fourth].map(manager_of), [None, Some(top), None, Some(second)]);
        let above = transaction.lines_above(business, &[fourth, third]).await.unwrap();
        assert_eq!(above, [(fourth, second), (second, top)].into_iter().collect());
        assert_eq!(transaction.lines_above(business, &[]).await.unwrap(), [].into_iter().collect());
        let elsewhere = BusinessId::new(world.id());
        assert!(transaction.find_reporting(elsewhere, &members).await.unwrap().is_empty());
        assert_eq!(transaction.lines_above(elsewhere, &[second]).await.unwrap(), [].into_iter().collect());
    }

    async fn of_managers_who_are_set_in_a_circle_at_once_one_is_missing(world: &World) {
        for round in 0..5 {
            let mut ring = Vec::new();
            for number in 0..4 {
                let email = format!("m{round}{number}@example.com");
                ring.push(world.member("M", &email, |_| ()).await.id);
            }
            let set = async |number: usize| {
                let mut transaction = world.begin().await;
                transaction.lock_business(world.business.id).await.unwrap();
                let next = ring[(number + 1) % ring.len()];
                let mut lines = transaction.lines_above(world.business.id, &[next]).await.unwrap();
                lines.set(ring[number], Some(next));
                if !lines.in_circles().is_empty() {
                    return false;
                }
                let done = transaction.set_manager(world.business.id, ring[number], Some(next)).await.unwrap();
                transaction.commit().await.unwrap();
                done
            };
            let done = join_all((0..ring.len()).map(set)).await;
            assert_eq!(done.iter().filter(|done| **done).count(), ring.len() - 1);
        }
        assert!(world.broken(START).await.is_empty());
    }

    async fn a_member_is_given_a_seat_while_one_is_free_and_it_is_free_when_it_is_taken_away(world: &World) {
        let flow = contracted(world, "Flow", Some(1)).await;
        let (business, access) = (world.business.id, flow.access);
        let [ben, cleo] = [
            world.member("Ben", "ben@example.com", |_| ()).await.id,
            world.member("Cleo", "cleo@example.com", |_| ()).await.id,
        ];
        let mut transaction = world.begin().await;
        assert!(transaction.give_seat(business, ben, access, START).await.unwrap());
        assert!(!transaction.give_seat(business, ben, access, START).await.unwrap(), "has it");
        assert!(!transaction.give_seat(business, cleo, access, START).await.unwrap(), "none is free");
        let rows = transaction.accesses_of_member(ben).await.unwrap();
        assert_eq!((rows.len(), rows[0].subscription, rows[0].role_id), (1, access.subscription, access.role));
        let forged = Access { role: AppRoleId::new(world.id()), ..access };
        assert!(!transaction.set_app_role(business, ben, forged).await.unwrap());
        assert!(!transaction.set_app_role(business, cleo, access).await.unwrap());
        assert!(transaction.set_app_role(business, ben, access).await.unwrap());
        // Deactivated and let in again while somebody else has the seat: theirs is lacking, and given once it is free.
        assert!(transaction.set_member_status(business, ben, MemberStatus::Inactive).await.unwrap());
        assert!(!transaction.give_seat(business, ben, access, START).await.unwrap(), "inactive");
        assert!(transaction.give_seat(business, cleo, access, START).await.unwrap());
        assert!(transaction.set_member_status(business, ben, MemberStatus::Active).await.unwrap());
        assert!(!transaction.give_seat(business, ben, access, START).await.unwrap());
        assert!(transaction.take_away(business, cleo, access.subscription).await.unwrap());
        assert!(!transaction.take_away(business, cleo, access.subscription).await.unwrap());
        assert!(!transaction.take_away(business, ben, SubscriptionId::new(world.id())).await.unwrap());
        assert!(transaction.give_seat(business, ben, access, START).await.unwrap());
        assert!(transaction.accesses_of_member(ben).await.unwrap()[0].in_use);
        transaction.commit().await.unwrap();
        assert!(world.broken(START).await.is_empty());
    }

    async fn the_last_seat_goes_to_one_of_many_at_once(world: &World) {
        let flow = contracted(world, "Flow", Some(1)).await;
        let mut members = Vec::new();
        for number in 0..8 {
            members.push(world.member("M", &format!("m{number}@example.com"), |_| ()).await.id);
        }
        let give = async |member: MemberId| {
            let mut transaction = world.begin().await;
            transaction.lock_business(world.business.id).await.unwrap();
            let given = transaction.give_seat(world.business.id, member, flow.access, START).await.unwrap();
            transaction.commit().await.unwrap();
            given
        };
        let given = join_all(members.into_iter().map(give)).await;
        assert_eq!(given.iter().filter(|given| **given).count(), 1);
    }

    async fn figures_count_what_a_member_has_now(world: &World) {
        let flow = contracted(world, "Flow", None).await;
        let (business, ada) = (world.business.id, &world.admin);
        world.invite("inga@example.com").await;
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        let mut transaction = world.begin().await;
        assert!(transaction.give_seat(business, ada.id, flow.access, START).await.unwrap());
        assert!(transaction.set_manager(business, ben.id, Some(ada.id)).await.unwrap());
        let mut offer = world.invitation("ada@example.com");
        offer.for_member = Some(ada.id);
        assert!(transaction.insert_invitation(&offer, world.token()).await.unwrap());
        for expires_at in [minute(10), minute(2)] {
            let session = service::ports::Session {
                token: world.token(),
                user: ada.user,
                business: Some(business),
                created_at: START,
                expires_at,
                idle: domain::Span::hours(8),
            };
            transaction.insert_session(&session).await.unwrap();
        }
        transaction.commit().await.unwrap();
        let figures = world.store.figures_of(business, ada.id, minute(3)).await.unwrap();
        let expected = MemberFigures {
            sessions: 1,
            last_used_at: Some(START),
            seats: 1,
            reports: 1,
            sent: 2,
            offers: 1,
        };
        assert_eq!(figures, expected);
        let nobody = world.store.figures_of(business, MemberId::new(world.id()), START).await.unwrap();
        assert_eq!(nobody, MemberFigures::default());
    }
}
