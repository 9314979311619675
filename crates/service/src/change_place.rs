//! Changing where a member belongs [M-B11].

use crate::audit::Event;
use crate::invite_terms::find_chosen;
use crate::ports::Transaction;
use crate::{Actor, Failure, Place, Usher, Verdict};
use domain::{Act, Chosen, Member, MemberId, MemberRefusal, Permission, Unit, UnitId, UnitKind};

impl Usher {
    /// Puts a member into a department, a location, teams and workspaces, and out of all others. Which of their workspaces the
    /// weekly mail tells of stays.
    pub async fn change_place(&self, actor: &Actor, id: MemberId, to: &Place) -> Verdict<(), MemberRefusal> {
        let business = actor.seat.business;
        let (mut tx, _, now) = self.begin_in(business).await?;
        let (member, _, authority) = self
            .reach_member(&mut *tx, actor, Permission::UsersEdit, id)
            .await?;
        let units = tx.units_of_member(id).await?;
        let theirs: Vec<UnitId> = units.iter().map(|(unit, _)| unit.id).collect();
        let had: Vec<UnitId> = theirs
            .iter()
            .copied()
            .chain(member.department)
            .chain(member.location)
            .collect();
        let department = find_chosen(&mut *tx, business, UnitKind::Department, to.department).await?;
        let location = find_chosen(&mut *tx, business, UnitKind::Location, to.location).await?;
        let teams = tx.find_units(business, UnitKind::Team, &to.teams).await?;
        let workspaces = tx
            .find_units(business, UnitKind::Workspace, &to.workspaces)
            .await?;
        let chosen = Chosen {
            department: department.as_ref().map(Option::as_ref),
            location: location.as_ref().map(Option::as_ref),
            teams: &teams,
            workspaces: &workspaces,
            ..Chosen::default()
        };
        let placed = authority
            .may_place(chosen, &had)
            .map_err(|reason| Failure::Refused(MemberRefusal::Terms(reason)))?;
        let after = Member {
            department: placed.department,
            location: placed.location,
            ..member.clone()
        };
        let without = |those: &[UnitId], others: &[UnitId]| -> Vec<UnitId> {
            those
                .iter()
                .copied()
                .filter(|unit| !others.contains(unit))
                .collect()
        };
        let (into, out_of) = (without(&placed.others, &theirs), without(&theirs, &placed.others));
        if after == member && into.is_empty() && out_of.is_empty() {
            return Ok(());
        }
        tx.set_place(&after).await?;
        tx.take_out_of(business, id, &out_of).await?;
        tx.assign_member(business, id, &into, &[]).await?;
        let before = words(&mut *tx, &member).await?;
        let mut event = Event::by(actor, Act::MemberPlaceChanged)
            .on(id, format!("{} {}", member.first_name, member.last_name))
            .in_department(after.department);
        for ((field, before), (_, after)) in before.into_iter().zip(words(&mut *tx, &after).await?) {
            event = event.changed(field, before, after);
        }
        let units: Vec<Unit> = units.into_iter().map(|(unit, _)| unit).collect();
        let chosen: Vec<Unit> = teams.into_iter().chain(workspaces).flatten().collect();
        for (field, kind) in [("teams", UnitKind::Team), ("workspaces", UnitKind::Workspace)] {
            event = event.changed(field, names(&units, kind), names(&chosen, kind));
        }
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }
}

/// The names of a member's department and location.
async fn words(
    tx: &mut dyn Transaction,
    member: &Member,
) -> anyhow::Result<[(&'static str, Option<String>); 2]> {
    let department = find_chosen(tx, member.business, UnitKind::Department, member.department).await?;
    let location = find_chosen(tx, member.business, UnitKind::Location, member.location).await?;
    let name = |unit: Option<Option<Unit>>| unit.flatten().map(|unit| unit.name.to_string());
    Ok([("department", name(department)), ("location", name(location))])
}

/// Those of a kind in alphabetical order; None for none.
fn names(units: &[Unit], kind: UnitKind) -> Option<String> {
    let mut names: Vec<&str> = units
        .iter()
        .filter(|unit| unit.kind == kind)
        .map(|unit| unit.name.as_str())
        .collect();
    names.sort_unstable();
    (!names.is_empty()).then(|| names.join(", "))
}
