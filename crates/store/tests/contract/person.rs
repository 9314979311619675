//! What a person's page shows.

use crate::databases::on_both;
use crate::memberships::make;
use crate::seats::{accept, contracted, invited};
use crate::world::{START, World, minute};
use domain::{AccessRow, BusinessId, MemberId, MemberStatus, UnitId, UnitKind};
use service::ports::BusinessScope;

on_both! {
    async fn a_person_is_shown_with_all_that_they_have(world: &World) {
        let (teams, workspaces) = (
            make(world, UnitKind::Team, &["Riggers", "fitters", "Strangers"]).await,
            make(world, UnitKind::Workspace, &["Quay"]).await,
        );
        let flow = contracted(world, "Flow", Some(1)).await;
        let invitation = invited(world, "inga@example.com", flow.access).await.unwrap();
        let (member, _) = accept(world, &invitation, "inga@example.com").await;
        let business = world.business.id;
        let mut transaction = world.begin().await;
        let units = [teams[0], teams[1], workspaces[0]];
        transaction.assign_member(business, member, &units, &units[2..]).await.unwrap();
        assert!(transaction.archive_unit(business, UnitKind::Team, teams[0], START).await.unwrap());
        transaction.commit().await.unwrap();

        let person = world.store.person(world.scope(), member).await.unwrap().expect("is there");
        let found = domain::MemberFilter { search: "inga".to_owned(), ..domain::MemberFilter::default() };
        let listed = world.store.members_page(world.scope(), &found, domain::PageNumber::FIRST).await.unwrap();
        assert_eq!(person.row, listed.rows[0], "as in the list");
        assert_eq!((person.row.id, person.member.joined_at), (member, START));
        assert_eq!(person.names_of(UnitKind::Team), ["fitters", "Riggers"], "what is archived is still theirs");
        assert_eq!(person.names_of(UnitKind::Workspace), ["Quay"]);
        assert_eq!(person.weekly(), ["Quay"]);
        let access = |in_use| AccessRow {
            subscription: flow.access.subscription,
            role_id: flow.access.role,
            app: "Flow".to_owned(),
            package: "Standard".to_owned(),
            role: "Author".to_owned(),
            in_use,
        };
        assert_eq!(person.accesses, [access(true)]);
        let accepted = &person.invitations[0];
        assert_eq!(person.invitations.len(), 1);
        assert_eq!((accepted.id, accepted.invited_by.as_str()), (invitation.id, "Ada Admin"));
        assert_eq!((accepted.sent_at, accepted.accepted_at), (START, minute(1)));

        let mut transaction = world.begin().await;
        assert!(transaction.set_member_status(business, member, MemberStatus::Inactive).await.unwrap());
        transaction.commit().await.unwrap();
        let person = world.store.person(world.scope(), member).await.unwrap().expect("is there");
        assert_eq!((person.row.status, person.accesses), (MemberStatus::Inactive, vec![access(false)]));
    }

    async fn a_person_who_came_without_an_invitation_has_nothing(world: &World) {
        let person = world.store.person(world.scope(), world.admin.id).await.unwrap().expect("is there");
        assert_eq!((person.row.name.as_str(), person.row.email.as_str()), ("Ada Admin", "ada@example.com"));
        assert!(person.units.is_empty() && person.manager.is_none());
        assert!(person.accesses.is_empty() && person.invitations.is_empty());
    }

    async fn a_person_outside_the_scope_is_not_there(world: &World) {
        let ben = world.member("Ben", "ben@example.com", |member| member.department = Some(world.department.id)).await;
        let elsewhere = BusinessScope { business: BusinessId::new(world.id()), confined_to: None };
        for (scope, id, seen) in [
            (world.scope(), ben.id, true),
            (world.scope(), MemberId::new(world.id()), false),
            (world.confined(Some(world.department.id)), ben.id, true),
            (world.confined(Some(world.department.id)), world.admin.id, false),
            (world.confined(Some(UnitId::new(world.id()))), ben.id, false),
            (world.confined(None), ben.id, false),
            (elsewhere, ben.id, false),
        ] {
            let person = world.store.person(scope, id).await.unwrap();
            assert_eq!(person.is_some(), seen, "{scope:?}");
        }
    }
}
