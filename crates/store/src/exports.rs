//! Members as they are taken elsewhere; invitations are in `invitation_lists`.

use crate::backend::Backend;
use crate::filter::Filter;
use crate::members::narrowed;
use crate::profile::profile;
use crate::query::{Query, with_list};
use crate::row::Row;
use crate::seats::access_row;
use crate::sql::exports as sql;
use crate::sql::members::IS_THERE;
use crate::store::SqlStore;
use anyhow::Result;
use domain::{AccessRow, ExportedMember, ListPart, MemberFilter, MemberId, Slice, UnitId, UnitKind};
use service::ports::BusinessScope;
use std::collections::HashMap;

pub(crate) async fn members_to_export<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    filter: &MemberFilter,
    after: Option<&str>,
    size: i64,
) -> Result<Slice<ExportedMember>> {
    let Some(scoped) = Filter::of_scope(scope, "business_id = ?", "department_id = ?") else {
        return Ok(Slice::empty());
    };
    // One condition on the place, so that the index is entered there.
    let (from, part) = match after {
        None => (scoped.and_that(IS_THERE), ListPart::Start),
        Some(place) => (scoped.and("search > ?", place), ListPart::After(place)),
    };
    let batch = narrowed(from, filter).into_keyed(sql::HEAD, sql::ORDER, sql::TAIL, size);
    let found = store.all(batch, exported_member).await?;
    let seen = found
        .into_iter()
        .map(|(member, manager_in)| named_to(scope, member, manager_in));
    let mut batch = Slice::found(seen.collect(), &part, size);
    give_theirs(store, &mut batch.rows).await?;
    Ok(batch)
}

/// Gives members what they have any number of.
async fn give_theirs<DB: Backend>(store: &SqlStore<DB>, members: &mut [ExportedMember]) -> Result<()> {
    let ids: Vec<MemberId> = members.iter().map(|member| member.id).collect();
    let units = store.all_of(of_members::<DB>(sql::UNITS, &ids, sql::UNITS_ORDER), unit);
    let accesses = of_members::<DB>(sql::ACCESSES, &ids, sql::ACCESSES_ORDER);
    let (units, accesses) = (units.await?, store.all_of(accesses, access).await?);
    let mut by_id: HashMap<MemberId, &mut ExportedMember> =
        members.iter_mut().map(|member| (member.id, member)).collect();
    for (id, kind, name) in units {
        match (by_id.get_mut(&id), kind) {
            (Some(member), UnitKind::Team) => member.teams.push(name),
            (Some(member), UnitKind::Workspace) => member.workspaces.push(name),
            _ => {}
        }
    }
    for (id, access) in accesses {
        if let Some(member) = by_id.get_mut(&id) {
            member.accesses.push(access);
        }
    }
    Ok(())
}

fn of_members<DB: Backend>(
    statement: &'static str,
    members: &[MemberId],
    order: &'static str,
) -> impl Iterator<Item = Query> + use<DB> {
    let of_some = with_list(statement, &[], members.iter().copied());
    of_some
        .into_iter()
        .map(move |of_some| of_some.followed_by::<DB>(order))
}

/// A manager whom the reader does not see is not named.
fn named_to(scope: BusinessScope, member: ExportedMember, manager_in: Option<UnitId>) -> ExportedMember {
    let seen = scope
        .confined_to
        .is_none_or(|own| own.is_some() && own == manager_in);
    ExportedMember {
        has_unseen_manager: member.manager.is_some() && !seen,
        manager: member.manager.filter(|_| seen),
        ..member
    }
}

/// With the department of their manager.
fn exported_member<DB: Backend>(row: &Row<DB>) -> Result<(ExportedMember, Option<UnitId>)> {
    let member = ExportedMember {
        id: row.get("id")?,
        place: row.get("search")?,
        first_name: row.get("first_name")?,
        last_name: row.get("last_name")?,
        sign_in_name: row.get("sign_in_name")?,
        role: row.get("role")?,
        department: row.maybe("department")?,
        location: row.maybe("location")?,
        manager: row.maybe("manager")?,
        has_unseen_manager: false,
        teams: Vec::new(),
        workspaces: Vec::new(),
        accesses: Vec::new(),
        status: row.get("status")?,
        joined_at: row.get("joined_at")?,
        last_seen_at: row.maybe("last_seen_at")?,
        profile: profile(row)?,
        company: row.maybe("company")?,
    };
    Ok((member, row.maybe("manager_department")?))
}

fn unit<DB: Backend>(row: &Row<DB>) -> Result<(MemberId, UnitKind, String)> {
    Ok((row.get("member_id")?, row.get("kind")?, row.get("name")?))
}

fn access<DB: Backend>(row: &Row<DB>) -> Result<(MemberId, AccessRow)> {
    Ok((row.get("member_id")?, access_row(row)?))
}
