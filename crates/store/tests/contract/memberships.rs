//! Teams and workspaces of invitations and members.

use crate::beside::look;
use crate::databases::on_both;
use crate::world::{START, World, unit};
use domain::{UnitId, UnitKind};
use service::ports::UnitOutcome;

/// Makes units of a kind.
pub(crate) async fn make(world: &World, kind: UnitKind, names: &[&str]) -> Vec<UnitId> {
    let mut transaction = world.begin().await;
    let mut ids = Vec::new();
    for name in names {
        let made = unit(UnitId::new(world.id()), world.business.id, kind, name);
        assert_eq!(transaction.insert_unit(&made).await.unwrap(), UnitOutcome::Done);
        ids.push(made.id);
    }
    transaction.commit().await.unwrap();
    ids
}

on_both! {
    async fn units_are_found_in_the_order_asked_and_what_is_not_there_is_none(world: &World) {
        let teams = make(world, UnitKind::Team, &["Riggers", "Fitters"]).await;
        let (business, unknown) = (world.business.id, UnitId::new(world.id()));
        let mut transaction = world.begin().await;
        let asked = [teams[1], unknown, teams[0], teams[1]];
        let found = transaction.find_units(business, UnitKind::Team, &asked).await.unwrap();
        let ids: Vec<_> = found.iter().map(|unit| unit.as_ref().map(|unit| unit.id)).collect();
        assert_eq!(ids, [Some(teams[1]), None, Some(teams[0]), Some(teams[1])]);
        let none = transaction.find_units(business, UnitKind::Workspace, &teams).await.unwrap();
        assert_eq!(none, [None, None]);
        assert!(transaction.find_units(business, UnitKind::Team, &[]).await.unwrap().is_empty());
    }

    async fn an_invitation_keeps_its_units_and_an_archived_one_is_not_offered(world: &World) {
        let teams = make(world, UnitKind::Team, &["Riggers", "Fitters"]).await;
        let workspaces = make(world, UnitKind::Workspace, &["Quay"]).await;
        let (invitation, _) = world.invite("inga@example.com").await;
        let business = world.business.id;
        let mut transaction = world.begin().await;
        let all = [teams.clone(), workspaces.clone()].concat();
        transaction.assign_invitation(business, invitation.id, &all, &workspaces).await.unwrap();
        transaction.assign_invitation(business, invitation.id, &[], &[]).await.unwrap();
        assert!(transaction.archive_unit(business, UnitKind::Team, teams[0], START).await.unwrap());
        let units = transaction.units_of_invitation(invitation.id).await.unwrap();
        let told: Vec<_> = units.iter().map(|(unit, weekly)| (unit.name.as_str(), *weekly)).collect();
        assert_eq!(told, [("Fitters", false), ("Riggers", false), ("Quay", true)]);
        transaction.commit().await.unwrap();
        let offered = world.store.units_offered(invitation.id).await.unwrap();
        assert_eq!(offered, [(UnitKind::Team, "Fitters".to_owned()), (UnitKind::Workspace, "Quay".to_owned())]);
        let rows = world.store.units(business, UnitKind::Workspace, START).await.unwrap();
        assert_eq!((rows[0].members, rows[0].invitations), (0, 1));
    }

    async fn a_member_is_counted_in_each_of_their_units(world: &World) {
        let workspaces = make(world, UnitKind::Workspace, &["Quay", "Yard"]).await;
        let business = world.business.id;
        let mut transaction = world.begin().await;
        transaction.assign_member(business, world.admin.id, &workspaces, &workspaces[..1]).await.unwrap();
        transaction.commit().await.unwrap();
        let rows = world.store.units(business, UnitKind::Workspace, START).await.unwrap();
        assert_eq!(rows.iter().map(|row| row.members).collect::<Vec<_>>(), [1, 1]);
        let weekly = look(&world.url, "SELECT unit_id FROM member_units WHERE weekly").await;
        assert_eq!(weekly, [workspaces[0].to_string()]);
    }

    async fn m_a5_the_weekly_mail_tells_only_of_what_somebody_is_put_into(world: &World) {
        let workspaces = make(world, UnitKind::Workspace, &["Quay", "Yard", "Shed"]).await;
        let (quay, yard, shed) = (workspaces[0], workspaces[1], workspaces[2]);
        let (invitation, _) = world.invite("inga@example.com").await;
        let (other, _) = world.invite("olaf@example.com").await;
        let business = world.business.id;
        let mut transaction = world.begin().await;
        transaction.assign_invitation(business, invitation.id, &[quay, yard], &[yard, shed]).await.unwrap();
        transaction.assign_invitation(business, other.id, &[yard, shed], &[]).await.unwrap();
        transaction.assign_member(business, world.admin.id, &[yard], &[quay, yard]).await.unwrap();
        let units = transaction.units_of_invitation(invitation.id).await.unwrap();
        let told: Vec<_> = units.iter().map(|(unit, weekly)| (unit.id, *weekly)).collect();
        assert_eq!(told, [(quay, false), (yard, true)]);
        let units = transaction.units_of_invitation(other.id).await.unwrap();
        assert!(units.iter().all(|(_, weekly)| !weekly));
        transaction.commit().await.unwrap();
        let weekly = look(&world.url, "SELECT unit_id FROM member_units WHERE weekly").await;
        assert_eq!(weekly, [yard.to_string()]);
    }
}
