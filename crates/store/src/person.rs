//! A person's page: one statement for each of its parts.

use crate::backend::Backend;
use crate::contacts::contact_of_member;
use crate::filter::Filter;
use crate::members::{LIST, full_name, member_row};
use crate::profile::{options, profile};
use crate::query::query;
use crate::row::Row;
use crate::sql::{invitations, members, seats, units};
use crate::store::SqlStore;
use anyhow::Result;
use domain::{
    AcceptedRow, AccessRow, MemberId, MemberRow, Options, PageNumber, Person, Profile, Timestamp, UnitKind,
};
use service::ports::BusinessScope;

pub(crate) async fn person<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    id: MemberId,
) -> Result<Option<Person>> {
    let Some(scoped) = Filter::of_scope(scope, "business_id = ?", "department_id = ?") else {
        return Ok(None);
    };
    let (_, member) = scoped.and("id = ?", id).into_queries(&LIST, PageNumber::FIRST, 1);
    let Some((row, joined_at)) = store.optional(member, with_joined_at).await? else {
        return Ok(None);
    };
    let of_member = |statement| query(statement).bind(id);
    let units = store.all(of_member(units::OF_MEMBER), assigned).await?;
    let of_kind = |wanted| {
        let those = units.iter().filter(|(kind, ..)| *kind == wanted);
        those.map(|(_, name, _)| name.clone()).collect()
    };
    let weekly = units.iter().filter(|(.., weekly)| *weekly);
    let (profile, options, record_set) = store.one(of_member(members::DETAILS), details).await?;
    Ok(Some(Person {
        row,
        joined_at,
        teams: of_kind(UnitKind::Team),
        workspaces: of_kind(UnitKind::Workspace),
        weekly: weekly.map(|(_, name, _)| name.clone()).collect(),
        profile,
        options,
        record_set,
        contact: contact_of_member(store, scope.business, id).await?,
        accesses: store.all(of_member(seats::OF_MEMBER), access_row).await?,
        invitations: store
            .all(of_member(invitations::ACCEPTED_BY), accepted_row)
            .await?,
    }))
}

fn with_joined_at<DB: Backend>(row: &Row<DB>) -> Result<(MemberRow, Timestamp)> {
    Ok((member_row(row)?, row.get("joined_at")?))
}

fn assigned<DB: Backend>(row: &Row<DB>) -> Result<(UnitKind, String, bool)> {
    Ok((row.get("kind")?, row.get("name")?, row.get("weekly")?))
}

fn details<DB: Backend>(row: &Row<DB>) -> Result<(Profile, Options, Option<String>)> {
    Ok((profile(row)?, options(row)?, row.maybe("record_set")?))
}

fn access_row<DB: Backend>(row: &Row<DB>) -> Result<AccessRow> {
    Ok(AccessRow {
        app: row.get("app")?,
        package: row.get("package")?,
        role: row.get("role")?,
        in_use: row.get("in_use")?,
    })
}

fn accepted_row<DB: Backend>(row: &Row<DB>) -> Result<AcceptedRow> {
    Ok(AcceptedRow {
        id: row.get("id")?,
        invited_by: full_name(row, "inviter_first_name", "inviter_last_name")?,
        sent_at: row.get("sent_at")?,
        accepted_at: row.get("closed_at")?,
    })
}
