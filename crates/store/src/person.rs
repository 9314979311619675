//! A person's page: one statement for each of its parts.

use crate::backend::Backend;
use crate::contacts::contact_of_member;
use crate::filter::Filter;
use crate::members::{LIST, full_name, member, member_row};
use crate::query::query;
use crate::row::Row;
use crate::seats::access_row;
use crate::sql::{invitations, members, seats, units};
use crate::store::SqlStore;
use crate::weekly::weekly_time;
use anyhow::Result;
use domain::{
    AcceptedRow, BusinessId, ManagerRow, MemberFigures, MemberId, MemberUnit, PageNumber, Person, RoleRights,
    Timestamp,
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
    let (_, found) =
        scoped
            .and_that(members::IS_THERE)
            .and("id = ?", id)
            .into_queries(&LIST, PageNumber::FIRST, 1);
    let Some(row) = store.optional(found, member_row).await? else {
        return Ok(None);
    };
    let of_member = |statement| query(statement).bind(id);
    let in_business = |statement| query(statement).bind(scope.business).bind(id);
    let (rights, record_set) = store.one(in_business(members::DETAILS), details).await?;
    Ok(Some(Person {
        row,
        member: store.one(in_business(members::FIND), member).await?,
        rights,
        manager: store.optional(in_business(members::MANAGER), manager).await?,
        units: store.all(of_member(units::OF_MEMBER), member_unit).await?,
        weekly_time: weekly_time(store, scope.business, id).await?,
        record_set,
        contact: contact_of_member(store, scope.business, id).await?,
        accesses: store.all(of_member(seats::OF_MEMBER), access_row).await?,
        invitations: store
            .all(of_member(invitations::ACCEPTED_BY), accepted_row)
            .await?,
    }))
}

pub(crate) async fn figures_of<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    member: MemberId,
    now: Timestamp,
) -> Result<MemberFigures> {
    let figures = query(members::FIGURES).bind(business).bind(member).bind(now);
    Ok(store.optional(figures, figures_row).await?.unwrap_or_default())
}

fn figures_row<DB: Backend>(row: &Row<DB>) -> Result<MemberFigures> {
    Ok(MemberFigures {
        sessions: row.get("sessions")?,
        last_used_at: row.maybe("last_used_at")?,
        seats: row.get("seats")?,
        reports: row.get("reports")?,
        sent: row.get("sent")?,
        offers: row.get("offers")?,
    })
}

fn details<DB: Backend>(row: &Row<DB>) -> Result<(RoleRights, Option<String>)> {
    let rights = RoleRights {
        permissions: row.get("permissions")?,
        scope: row.get("scope")?,
    };
    Ok((rights, row.maybe("record_set")?))
}

fn manager<DB: Backend>(row: &Row<DB>) -> Result<ManagerRow> {
    Ok(ManagerRow {
        id: row.get("id")?,
        name: full_name(row, "first_name", "last_name")?,
        department: row.maybe("department_id")?,
    })
}

fn member_unit<DB: Backend>(row: &Row<DB>) -> Result<MemberUnit> {
    Ok(MemberUnit {
        id: row.get("id")?,
        kind: row.get("kind")?,
        name: row.get("name")?,
        weekly: row.get("weekly")?,
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
