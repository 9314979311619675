//! Departments, locations, teams and workspaces.

use crate::backend::Backend;
use crate::query::{query, with_list};
use crate::row::Row;
use crate::sql::units as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::value::{Bind, Value};
use anyhow::Result;
use domain::{
    BusinessId, InvitationId, MemberId, Timestamp, Unit, UnitChoice, UnitId, UnitKind, UnitName, UnitRow,
};
use service::ports::UnitOutcome;
use std::collections::HashMap;

pub(crate) async fn unit_choices<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    kind: UnitKind,
) -> Result<Vec<UnitChoice>> {
    store
        .all(query(sql::CHOICES).bind(business).bind(kind), choice)
        .await
}

pub(crate) async fn chosen_units<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    ids: &[UnitId],
) -> Result<Vec<(UnitKind, UnitChoice)>> {
    let chosen = with_list(sql::CHOSEN, &[business.value()], ids.iter().copied());
    let chosen = chosen
        .into_iter()
        .map(|chosen| chosen.followed_by::<DB>(sql::CHOSEN_ORDER));
    store
        .all_of(chosen, |row| Ok((row.get("kind")?, choice(row)?)))
        .await
}

pub(crate) async fn units<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    kind: UnitKind,
    now: Timestamp,
) -> Result<Vec<UnitRow>> {
    let list = query(sql::LIST).bind(business).bind(kind).bind(now);
    store.all(list, unit_row).await
}

pub(crate) async fn find_unit<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    kind: UnitKind,
    id: UnitId,
) -> Result<Option<Unit>> {
    transaction
        .optional(query(sql::FIND).bind(business).bind(kind).bind(id), unit)
        .await
}

pub(crate) async fn find_units<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    kind: UnitKind,
    ids: &[UnitId],
) -> Result<Vec<Option<Unit>>> {
    let values = vec![business.value(), kind.value()];
    let find = with_list(sql::FIND_ANY, &values, ids.iter().copied());
    let found: HashMap<UnitId, Unit> = transaction
        .all_of(find, unit)
        .await?
        .into_iter()
        .map(|unit| (unit.id, unit))
        .collect();
    Ok(ids.iter().map(|id| found.get(id).cloned()).collect())
}

pub(crate) async fn units_of_invitation<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    invitation: InvitationId,
) -> Result<Vec<(Unit, bool)>> {
    transaction
        .all(query(sql::OF_INVITATION).bind(invitation), assigned)
        .await
}

pub(crate) async fn units_offered<DB: Backend>(
    store: &SqlStore<DB>,
    invitation: InvitationId,
) -> Result<Vec<(UnitKind, String)>> {
    let units = store
        .all(query(sql::OF_INVITATION).bind(invitation), unit)
        .await?;
    let usable = units.into_iter().filter(|unit| unit.archived_at.is_none());
    Ok(usable.map(|unit| (unit.kind, unit.name.to_string())).collect())
}

pub(crate) async fn assign_invitation<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    invitation: InvitationId,
    units: &[UnitId],
    weekly: &[UnitId],
) -> Result<()> {
    let whose = vec![business.value(), invitation.value()];
    write_each(transaction, sql::ASSIGN_INVITATION, whose.clone(), units).await?;
    write_each(transaction, sql::TELL_INVITATION_OF, whose, weekly).await
}

pub(crate) async fn assign_member<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    units: &[UnitId],
    weekly: &[UnitId],
) -> Result<()> {
    let whose = vec![business.value(), member.value()];
    write_each(transaction, sql::ASSIGN_MEMBER, whose.clone(), units).await?;
    write_each(transaction, sql::TELL_MEMBER_OF, whose, weekly).await
}

async fn write_each<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    sql: &'static str,
    values: Vec<Value>,
    units: &[UnitId],
) -> Result<()> {
    for write in with_list(sql, &values, units.iter().copied()) {
        transaction.write(write).await?;
    }
    Ok(())
}

pub(crate) async fn insert_unit<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    unit: &Unit,
) -> Result<UnitOutcome> {
    let insert = query(sql::INSERT)
        .bind(unit.id)
        .bind(unit.business)
        .bind(unit.kind)
        .bind(&unit.name)
        .bind(name_key(&unit.name))
        .bind(unit.archived_at);
    Ok(if transaction.did(insert).await? {
        UnitOutcome::Done
    } else {
        UnitOutcome::NameTaken
    })
}

pub(crate) async fn rename_unit<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    kind: UnitKind,
    id: UnitId,
    name: &UnitName,
) -> Result<UnitOutcome> {
    let rename = query(sql::RENAME)
        .bind(business)
        .bind(kind)
        .bind(id)
        .bind(name)
        .bind(name_key(name));
    if transaction.did_unless_taken(rename).await? == Some(true) {
        return Ok(UnitOutcome::Done);
    }
    let is_in_use = query(sql::IS_IN_USE).bind(business).bind(kind).bind(id);
    Ok(if transaction.one(is_in_use, |row| row.get("found")).await? {
        UnitOutcome::NameTaken
    } else {
        UnitOutcome::NotFound
    })
}

pub(crate) async fn archive_unit<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    kind: UnitKind,
    id: UnitId,
    now: Timestamp,
) -> Result<bool> {
    transaction
        .did(query(sql::ARCHIVE).bind(business).bind(kind).bind(id).bind(now))
        .await
}

/// What names are told apart and sorted by.
pub(crate) fn name_key(name: &UnitName) -> String {
    name.as_str().to_lowercase()
}

/// A unit of an invitation, and whether the weekly mail tells of it.
pub(crate) fn assigned<DB: Backend>(row: &Row<DB>) -> Result<(Unit, bool)> {
    Ok((unit(row)?, row.get("weekly")?))
}

pub(crate) fn unit<DB: Backend>(row: &Row<DB>) -> Result<Unit> {
    Ok(Unit {
        id: row.get("id")?,
        business: row.get("business_id")?,
        kind: row.get("kind")?,
        name: row.get("name")?,
        archived_at: row.maybe("archived_at")?,
    })
}

fn choice<DB: Backend>(row: &Row<DB>) -> Result<UnitChoice> {
    Ok(UnitChoice {
        id: row.get("id")?,
        name: row.get("name")?,
    })
}

fn unit_row<DB: Backend>(row: &Row<DB>) -> Result<UnitRow> {
    Ok(UnitRow {
        id: row.get("id")?,
        kind: row.get("kind")?,
        name: row.get("name")?,
        members: row.get("members")?,
        invitations: row.get("invitations")?,
        archived_at: row.maybe("archived_at")?,
    })
}
