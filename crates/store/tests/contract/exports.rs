//! Lists as they are taken elsewhere: each row once, whatever happens meanwhile.

use crate::databases::on_both;
use crate::memberships::make;
use crate::seats::{accept, contracted, invited};
use crate::world::{START, World, address, minute};
use domain::{
    BusinessName, Company, Cursor, EmployeeNumber, ExportedInvitation, ExportedMember, InvitationFilter,
    InvitationOrder, InvitationState, InvitationView, ListPart, MemberFilter, MemberOrder, MemberStatus,
    PersonName, PhoneNumber, Profile, Slice, UnitId, UnitKind,
};
use service::ports::{BusinessScope, RenewOutcome};

async fn batch(
    world: &World,
    scope: BusinessScope,
    filter: &MemberFilter,
    after: Option<&str>,
) -> Slice<ExportedMember> {
    let batch = world.store.members_to_export(scope, filter, after, 3).await;
    batch.unwrap()
}

fn first_names(batch: &Slice<ExportedMember>) -> Vec<&str> {
    let names = batch.rows.iter().map(|member| member.first_name.as_str());
    names.collect()
}

/// All members that the filter lets through, in batches of three.
async fn all_members(world: &World, scope: BusinessScope, filter: &MemberFilter) -> Vec<String> {
    let (mut names, mut after) = (Vec::new(), None);
    loop {
        let batch = batch(world, scope, filter, after.as_deref()).await;
        assert_eq!(batch.before, after.is_some());
        names.extend(first_names(&batch).into_iter().map(ToOwned::to_owned));
        if !batch.after {
            return names;
        }
        assert_eq!(batch.rows.len(), 3);
        after = batch.rows.last().map(|member| member.place.clone());
    }
}

/// The invitations of the view by address, in batches of so many; `between` happens after the first.
async fn all_invitations(
    world: &World,
    view: &InvitationView,
    size: i64,
    between: impl AsyncFnOnce(),
) -> Vec<ExportedInvitation> {
    let mut view = InvitationView {
        order: InvitationOrder::AddressUp,
        ..view.clone()
    };
    let (mut all, mut between) = (Vec::new(), Some(between));
    loop {
        let batch = world
            .store
            .invitations_to_export(world.scope(), &view, minute(2), size);
        let batch = batch.await.unwrap();
        all.extend(batch.rows);
        if !batch.after {
            return all;
        }
        let last = &all.last().unwrap().row;
        view.from = ListPart::After(Cursor {
            key: view.order.key_of(last),
            id: last.id,
        });
        if let Some(between) = between.take() {
            between().await;
        }
    }
}

fn addresses(invitations: &[ExportedInvitation]) -> Vec<&str> {
    let addresses = invitations
        .iter()
        .map(|invitation| invitation.row.email.as_deref());
    addresses.map(Option::unwrap_or_default).collect()
}

on_both! {
    async fn m_c12_members_come_in_batches_by_name_each_once_whoever_arrives_meanwhile(world: &World) {
        for name in ["Bea", "Cy", "Dan", "eve", "Fay", "Gus"] {
            world.member(name, &format!("{name}@example.com"), |_| ()).await;
        }
        let filter = MemberFilter { order: Some(MemberOrder::LastSeen), ..MemberFilter::default() };
        let first = batch(world, world.scope(), &filter, None).await;
        assert_eq!((first_names(&first), first.before, first.after), (vec!["Ada", "Bea", "Cy"], false, true));
        world.member("Abe", "abe@example.com", |_| ()).await;
        world.member("Dana", "dana@example.com", |_| ()).await;
        world.member("Dan", "a.dan@example.com", |_| ()).await;
        let second = batch(world, world.scope(), &filter, Some(&first.rows[2].place)).await;
        assert_eq!((first_names(&second), second.after), (vec!["Dan", "Dan", "Dana"], true));
        assert_eq!(second.rows[0].sign_in_name.as_str(), "a.dan@example.com");
        let third = batch(world, world.scope(), &filter, Some(&second.rows[2].place)).await;
        assert_eq!((first_names(&third), third.before, third.after), (vec!["eve", "Fay", "Gus"], true, false));
    }

    async fn m_c13_a_manager_is_named_by_their_sign_in_name_to_whoever_sees_them(world: &World) {
        let repairs = Some(world.department.id);
        let bea = world.member("Bea", "bea@example.com", |member| member.department = repairs).await;
        let cy = world.member("Cy", "cy@example.com", |member| member.department = repairs).await;
        let mut transaction = world.begin().await;
        for (who, manager) in [(bea.id, world.admin.id), (cy.id, bea.id)] {
            assert!(transaction.set_manager(world.business.id, who, Some(manager)).await.unwrap());
        }
        transaction.commit().await.unwrap();
        let managers = async |scope| {
            let found = batch(world, scope, &MemberFilter::default(), None).await;
            found.rows.into_iter().map(|member| member.manager).collect::<Vec<_>>()
        };
        let (ada, bea) = (Some("ada@example.com".to_owned()), Some("bea@example.com".to_owned()));
        assert_eq!(managers(world.scope()).await, [None, ada, bea.clone()]);
        assert_eq!(managers(world.confined(repairs)).await, [None, bea], "Ada is out of sight");
        let unseen = async |scope| {
            let found = batch(world, scope, &MemberFilter::default(), None).await;
            found.rows.into_iter().map(|member| member.has_unseen_manager).collect::<Vec<_>>()
        };
        assert_eq!(unseen(world.scope()).await, [false, false, false]);
        assert_eq!(unseen(world.confined(repairs)).await, [true, false], "and that Bea has a manager is told");
    }

    async fn m_c12_members_are_filtered_and_confined_as_in_the_list(world: &World) {
        let (repairs, osten) = (Some(world.department.id), Some(world.location.id));
        for number in 0..7 {
            world.member(&format!("M{number}"), &format!("m{number}@example.com"), |member| {
                member.department = repairs.filter(|_| number % 2 == 0);
                member.location = osten.filter(|_| number > 3);
            }).await;
        }
        let gone = world.member("Zoë", "zoe@example.com", |member| member.department = repairs).await;
        let mut transaction = world.begin().await;
        transaction.set_member_status(world.business.id, gone.id, MemberStatus::Inactive).await.unwrap();
        transaction.commit().await.unwrap();
        let all = MemberFilter::default();
        assert_eq!(all_members(world, world.scope(), &all).await.len(), 9);
        for (filter, scope, expected) in [
            (MemberFilter { department: repairs, ..all.clone() }, world.scope(), vec!["M0", "M2", "M4", "M6", "Zoë"]),
            (MemberFilter { location: osten, role: Some(world.user_role.id), ..all.clone() }, world.scope(), vec!["M4", "M5", "M6"]),
            (MemberFilter { status: Some(MemberStatus::Inactive), ..all.clone() }, world.scope(), vec!["Zoë"]),
            (MemberFilter { search: "M".to_owned(), department: repairs, ..all.clone() }, world.scope(), vec!["M0", "M2", "M4", "M6", "Zoë"]),
            (MemberFilter { search: "zoë".to_owned(), ..all.clone() }, world.scope(), vec!["Zoë"]),
            (all.clone(), world.confined(repairs), vec!["M0", "M2", "M4", "M6", "Zoë"]),
            (MemberFilter { location: osten, ..all.clone() }, world.confined(repairs), vec!["M4", "M6"]),
            (all.clone(), world.confined(Some(UnitId::new(world.id()))), vec![]),
            (all.clone(), world.confined(None), vec![]),
        ] {
            assert_eq!(all_members(world, scope, &filter).await, expected, "{filter:?}");
        }
        let mut transaction = world.begin().await;
        transaction.erase_member(&gone, domain::UserId::new(world.id()), minute(1)).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(all_members(world, world.scope(), &all).await.len(), 8, "who was deleted is nobody");
    }

    async fn m_c12_a_member_comes_with_all_that_they_have_and_with_nothing_of_others(world: &World) {
        let teams = make(world, UnitKind::Team, &["Riggers", "fitters"]).await;
        let workspaces = make(world, UnitKind::Workspace, &["Quay"]).await;
        let (flow, ink) = (contracted(world, "Flow", Some(2)).await, contracted(world, "Ink", None).await);
        let mia = world.member("Mia", "mia.crane", |member| {
            (member.department, member.location) = (Some(world.department.id), Some(world.location.id));
            member.profile = Profile {
                job_title: Some(PersonName::parse("Rigger").unwrap()),
                phone: Some(PhoneNumber::parse("+46 63 1").unwrap()),
                mobile: Some(PhoneNumber::parse("+46 70 2").unwrap()),
                employee_number: Some(EmployeeNumber::parse("E-7").unwrap()),
            };
            member.options.external = Some(Company { name: BusinessName::parse("Cranes & Co").unwrap(), address: None });
        }).await;
        let invitation = invited(world, "inga@example.com", flow.access).await.unwrap();
        let (inga, _) = accept(world, &invitation, "inga@example.com").await;
        let business = world.business.id;
        let mut transaction = world.begin().await;
        transaction.assign_member(business, mia.id, &[teams[0], teams[1], workspaces[0]], &[]).await.unwrap();
        transaction.assign_member(business, inga, &teams[..1], &[]).await.unwrap();
        assert!(transaction.give_seat(business, inga, ink.access, minute(1)).await.unwrap());
        transaction.touch_member(business, mia.user, minute(3)).await.unwrap();
        transaction.commit().await.unwrap();

        let batch = batch(world, world.scope(), &MemberFilter::default(), None).await;
        let [ada, inga, mia] = &*batch.rows else { panic!("{:?}", batch.rows) };
        assert!(ada.teams.is_empty() && ada.workspaces.is_empty() && ada.accesses.is_empty());
        assert_eq!((&*inga.teams, inga.workspaces.len()), (&["Riggers".to_owned()][..], 0));
        let apps: Vec<_> = inga.accesses.iter().map(|access| (access.app.as_str(), access.in_use)).collect();
        assert_eq!(apps, [("Flow", true), ("Ink", true)]);
        assert_eq!((&*mia.teams, &*mia.workspaces), (&["fitters".to_owned(), "Riggers".to_owned()][..], &["Quay".to_owned()][..]));
        assert!(mia.accesses.is_empty());
        assert_eq!((mia.sign_in_name.as_str(), mia.role.as_str()), ("mia.crane", "User"));
        assert_eq!((mia.department.as_deref(), mia.location.as_deref()), (Some("Repairs"), Some("Östersund")));
        assert_eq!((mia.status, mia.joined_at, mia.last_seen_at), (MemberStatus::Active, START, Some(minute(3))));
        assert_eq!(mia.profile.employee_number.as_ref().map(ToString::to_string).as_deref(), Some("E-7"));
        assert_eq!(mia.company.as_ref().map(ToString::to_string).as_deref(), Some("Cranes & Co"));
    }

    async fn m_c12_invitations_come_in_batches_by_address_each_once_whatever_is_sent_meanwhile(world: &World) {
        let mut invitations = Vec::new();
        for name in ["a", "b", "c", "d", "e"] {
            invitations.push(world.invite(&format!("{name}@example.com")).await.0);
        }
        world.print().await;
        world.print().await;
        let meanwhile = async || {
            let mut transaction = world.begin().await;
            for resent in [&invitations[0], &invitations[3]] {
                let renewed = transaction.renew_invitation(resent, world.token(), world.admin.id, minute(1), minute(90)).await;
                assert_eq!(renewed.unwrap(), RenewOutcome::Renewed);
            }
            transaction.commit().await.unwrap();
            world.invite("aa@example.com").await;
            world.invite("dd@example.com").await;
        };
        let seen = all_invitations(world, &InvitationView::default(), 3, meanwhile).await;
        let expected = ["", "", "a@example.com", "aa@example.com", "b@example.com", "c@example.com", "d@example.com", "dd@example.com", "e@example.com"];
        assert_eq!(addresses(&seen), expected);
        assert_eq!(seen[6].row.sent_at, minute(1));
        let none = InvitationView { role: Some(world.admin_role.id), ..InvitationView::default() };
        assert!(all_invitations(world, &none, 3, async || ()).await.is_empty());
        let all = InvitationView::default();
        let elsewhere = world.store.invitations_to_export(world.confined(None), &all, minute(2), 3);
        assert!(elsewhere.await.unwrap().rows.is_empty());
    }

    async fn m_c12_an_invitation_comes_with_its_names_and_when_it_ended(world: &World) {
        let (cancelled, _) = world.invite("cy@example.com").await;
        let mut nameless = world.invitation("dan@example.com");
        (nameless.first_name, nameless.last_name, nameless.expires_at) = (None, None, minute(1));
        let mut transaction = world.begin().await;
        assert!(transaction.cancel_invitation(cancelled.id, 1, minute(1)).await.unwrap());
        assert!(transaction.insert_invitation(&nameless, world.token()).await.unwrap());
        transaction.commit().await.unwrap();
        let seen = all_invitations(world, &InvitationView::of(InvitationFilter::All), 10, async || ()).await;
        let [cy, dan] = &*seen else { panic!("{seen:?}") };
        assert_eq!(cy.row.email.as_deref(), Some(address("cy@example.com").as_str()));
        assert_eq!((cy.row.state, cy.closed_at), (InvitationState::Cancelled, Some(minute(1))));
        let names = [&cy.first_name, &cy.last_name].map(|name| name.as_ref().map(ToString::to_string));
        assert_eq!(names, [Some("Inga".to_owned()), Some("Invited".to_owned())]);
        assert_eq!((dan.row.state, dan.closed_at), (InvitationState::Expired, None), "as judged now");
        assert_eq!((&dan.first_name, &dan.last_name), (&None, &None));
    }
}
