//! Imports: tables of people, and the drafts that their rows become.

use crate::backend::Backend;
use crate::filter::Filter;
use crate::invitations::draft_values;
use crate::members::full_name;
use crate::query::{query, with_list, with_rows};
use crate::row::Row;
use crate::sql::imports as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::value::{Bind, Value};
use anyhow::Result;
use domain::{
    BusinessId, ColumnMap, EmailAddress, Import, ImportFigures, ImportId, ImportPhase, ImportRow,
    ImportRowState, InvitationId, InvitationJobId, InvitationState, ListPart, MemberId, RoleId, SeatsWanted,
    Slice, Timestamp,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use service::ports::{BusinessScope, DueImport, NewDraft, NewImport, WorkedRow};
use std::collections::{HashMap, HashSet};

pub(crate) async fn imports<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<Vec<Import>> {
    store
        .all(query(sql::LIST).bind(business).bind(member), read_import)
        .await
}

pub(crate) async fn import<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    member: MemberId,
    id: ImportId,
) -> Result<Option<Import>> {
    let find = query(sql::FIND).bind(business).bind(member).bind(id);
    store.optional(find, read_import).await
}

pub(crate) async fn import_rows<DB: Backend>(
    store: &SqlStore<DB>,
    id: ImportId,
    state: Option<ImportRowState>,
    part: ListPart<i64>,
    size: i64,
    now: Timestamp,
) -> Result<Slice<ImportRow>> {
    let fitting = Filter::default()
        .and("import_id = ?", id)
        .and_maybe("state = ?", state);
    let found = store
        .all(fitting.numbered(part, sql::ROWS, size), read_row)
        .await?;
    let judged = found.into_iter().map(|(mut row, expires_at)| {
        if let Some((_, _, state)) = &mut row.invitation
            && *state == InvitationState::Pending
            && expires_at.is_some_and(|expires_at| expires_at <= now)
        {
            *state = InvitationState::Expired;
        }
        row
    });
    Ok(Slice::found(judged.collect(), &part, size))
}

pub(crate) async fn slips_of_import<DB: Backend>(
    store: &SqlStore<DB>,
    id: ImportId,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<InvitationId>> {
    let slips = query(sql::SLIPS).bind(id).bind(now).bind(limit);
    store.all(slips, |row| row.get("id")).await
}

pub(crate) async fn due_imports<DB: Backend>(
    store: &SqlStore<DB>,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<(ImportId, BusinessId)>> {
    store.all(query(sql::DUE).bind(now).bind(limit), whose).await
}

pub(crate) async fn old_imports<DB: Backend>(
    store: &SqlStore<DB>,
    made_before: Timestamp,
    limit: i64,
) -> Result<Vec<(ImportId, BusinessId)>> {
    store
        .all(query(sql::OLD).bind(made_before).bind(limit), whose)
        .await
}

pub(crate) async fn count_imports<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<i64> {
    let count = query(sql::COUNT).bind(business).bind(member);
    transaction.one(count, |row| row.get("total")).await
}

pub(crate) async fn find_import_of_file<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    file_hash: [u8; 32],
) -> Result<Option<ImportId>> {
    let find = query(sql::FIND_OF_FILE)
        .bind(business)
        .bind(member)
        .bind(file_hash);
    transaction.optional(find, |row| row.get("id")).await
}

pub(crate) async fn insert_import<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    import: &NewImport,
) -> Result<()> {
    let insert = query(sql::INSERT)
        .bind(import.id)
        .bind(import.business)
        .bind(import.member)
        .bind(import.made_at)
        .bind(import.file_hash)
        .bind(import.encoding)
        .bind(json(&import.headings)?)
        .bind(json(&import.columns)?);
    transaction.write(insert).await
}

pub(crate) async fn insert_import_rows<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: ImportId,
    rows: Vec<(i64, String)>,
) -> Result<()> {
    let rows = rows.into_iter().map(move |(number, cells)| {
        let state = ImportRowState::Read.value();
        vec![id.value(), number.value(), cells.value(), state, "[]".value()]
    });
    let insert = with_rows(sql::INSERT_ROWS, Vec::new(), rows, "");
    transaction.execute_all(insert).await.map(drop)
}

pub(crate) async fn lock_import<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    id: ImportId,
) -> Result<Option<Import>> {
    let lock = query(sql::LOCK).bind(business).bind(member).bind(id);
    if transaction.optional(lock, |_| Ok(())).await?.is_none() {
        return Ok(None);
    }
    let find = query(sql::FIND).bind(business).bind(member).bind(id);
    transaction.optional(find, read_import).await
}

pub(crate) async fn discard_old_import<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: ImportId,
    now: Timestamp,
) -> Result<bool> {
    transaction.did(query(sql::DISCARD_OLD).bind(id).bind(now)).await
}

pub(crate) async fn delete_old_import_rows<DB: Backend>(
    store: &SqlStore<DB>,
    made_before: Timestamp,
) -> Result<()> {
    store
        .execute(query(sql::DELETE_OLD_ROWS).bind(made_before))
        .await
        .map(drop)
}

pub(crate) async fn lock_due_import<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    id: ImportId,
    now: Timestamp,
) -> Result<Option<DueImport>> {
    let due = |row: &Row<DB>| {
        Ok(DueImport {
            member: row.get("member_id")?,
            phase: row.get("phase")?,
            columns: parsed(row, "columns")?,
            role: row.maybe("role_id")?,
            worked: row.get("worked")?,
            wanted: parsed(row, "wanted")?,
        })
    };
    let lock = query(sql::LOCK_DUE).bind(business).bind(id).bind(now);
    transaction.optional(lock, due).await
}

pub(crate) async fn rows_to_work<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: ImportId,
    state: ImportRowState,
    after: i64,
    limit: i64,
) -> Result<Vec<(i64, Vec<String>)>> {
    let rows = query(sql::TO_WORK).bind(id).bind(state).bind(after).bind(limit);
    transaction
        .all(rows, |row| Ok((row.get("number")?, parsed(row, "cells")?)))
        .await
}

pub(crate) async fn rows_about<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: ImportId,
    keys: &[String],
    up_to: i64,
) -> Result<HashMap<String, i64>> {
    let about = with_list(sql::ABOUT, &[id.value(), up_to.value()], keys);
    let about = about
        .into_iter()
        .map(|about| about.followed_by::<DB>(sql::ABOUT_TAIL));
    let rows = transaction
        .all_of(about, |row| Ok((row.get("key")?, row.get("number")?)))
        .await?;
    Ok(rows.into_iter().collect())
}

pub(crate) async fn settle_import_rows<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: ImportId,
    rows: &[WorkedRow],
) -> Result<()> {
    let mut written = Vec::with_capacity(rows.len());
    for row in rows {
        written.push(vec![
            row.number.value(),
            row.key.clone().value(),
            row.state.value(),
            json(&row.problems)?.value(),
            row.invitation.value(),
        ]);
    }
    let settle = with_rows(sql::SETTLE, vec![id.value()], written, sql::SETTLE_TAIL);
    transaction.execute_all(settle).await.map(drop)
}

pub(crate) async fn set_import<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: ImportId,
    phase: ImportPhase,
    due_at: Option<Timestamp>,
    worked: i64,
    wanted: &SeatsWanted,
) -> Result<()> {
    let set = query(sql::SET)
        .bind(id)
        .bind(phase)
        .bind(due_at)
        .bind(worked)
        .bind(json(wanted)?);
    transaction.write(set).await
}

pub(crate) async fn set_import_columns<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: ImportId,
    columns: &ColumnMap,
    role: Option<RoleId>,
) -> Result<()> {
    let set = query(sql::SET_COLUMNS).bind(id).bind(json(columns)?).bind(role);
    transaction.write(set).await?;
    transaction.write(query(sql::FORGET).bind(id)).await
}

pub(crate) async fn taken_addresses<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    scope: BusinessScope,
    addresses: &[EmailAddress],
    now: Timestamp,
) -> Result<HashSet<String>> {
    let department = match scope.confined_to {
        Some(None) => return Ok(HashSet::new()),
        Some(Some(unit)) => unit.to_string(),
        None => String::new(),
    };
    let members = vec![scope.business.value(), department.value()];
    let mut invited = members.clone();
    invited.push(now.value());
    let mut taken = HashSet::new();
    let members = with_list(sql::MEMBERS_AT, &members, addresses);
    let invited = with_list(sql::INVITED_AT, &invited, addresses);
    for taken_by in members.into_iter().chain(invited) {
        taken.extend(
            transaction
                .all(taken_by, |row| row.get::<String>("email"))
                .await?,
        );
    }
    Ok(taken)
}

pub(crate) async fn drafted_keys<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    keys: &[String],
) -> Result<HashSet<String>> {
    let drafted = with_list(sql::DRAFTED, &[business.value(), member.value()], keys);
    let found = transaction.all_of(drafted, |row| row.get("draft_key")).await?;
    Ok(found.into_iter().collect())
}

pub(crate) async fn insert_drafts<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    drafts: &[NewDraft],
) -> Result<()> {
    let (mut units, mut accesses): (Vec<Vec<Value>>, Vec<Vec<Value>>) = (Vec::new(), Vec::new());
    for NewDraft {
        invitation,
        placement,
        ..
    } in drafts
    {
        let whose = || vec![invitation.business.value(), invitation.id.value()];
        for unit in &placement.others {
            let weekly = placement.weekly.contains(unit);
            units.push([whose(), vec![unit.value(), weekly.value()]].concat());
        }
        for access in &placement.accesses {
            let access = vec![access.subscription.value(), access.role.value(), false.value()];
            accesses.push([whose(), access].concat());
        }
    }
    let invitations = drafts
        .iter()
        .map(|draft| draft_values(&draft.invitation, &draft.key));
    for (head, rows) in [
        (sql::INSERT_DRAFTS, invitations.collect()),
        (sql::INSERT_UNITS, units),
        (sql::INSERT_ACCESSES, accesses),
    ] {
        let rows: Vec<Vec<Value>> = rows;
        transaction
            .execute_all(with_rows(head, Vec::new(), rows, ""))
            .await?;
    }
    Ok(())
}

pub(crate) async fn insert_job_rows_of_import<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    job: InvitationJobId,
    id: ImportId,
) -> Result<i64> {
    transaction
        .execute(query(sql::INSERT_JOB_ROWS).bind(job).bind(id))
        .await
}

pub(crate) async fn discard_some<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: ImportId,
    limit: i64,
) -> Result<bool> {
    let drafts = query(sql::DRAFTS).bind(id).bind(limit);
    let drafts: Vec<InvitationId> = transaction.all(drafts, |row| row.get("id")).await?;
    if drafts.is_empty() {
        let delete = query(sql::DELETE_ROWS).bind(id).bind(limit);
        let more = transaction.did(delete).await?;
        if !more {
            transaction
                .write(query(sql::EMPTY).bind(id).bind([0; 32]))
                .await?;
        }
        return Ok(more);
    }
    for delete in sql::DELETE_DRAFTS {
        let delete = with_list(delete, &[], drafts.iter().copied());
        transaction.execute_all(delete).await?;
    }
    Ok(true)
}

fn whose<DB: Backend>(row: &Row<DB>) -> Result<(ImportId, BusinessId)> {
    Ok((row.get("id")?, row.get("business_id")?))
}

fn read_import<DB: Backend>(row: &Row<DB>) -> Result<Import> {
    let counted = |column| row.get::<i64>(column);
    let (read, fine, refused, drafted) = (
        counted("unread")?,
        counted("fine")?,
        counted("refused")?,
        counted("drafted")?,
    );
    Ok(Import {
        id: row.get("id")?,
        made_at: row.get("made_at")?,
        encoding: row.get("encoding")?,
        headings: parsed(row, "headings")?,
        columns: parsed(row, "columns")?,
        role: row.maybe("role_id")?,
        phase: row.get("phase")?,
        figures: ImportFigures {
            rows: read + fine + refused + drafted,
            read,
            fine,
            refused,
            drafted,
            drafts: counted("drafts")?,
        },
        sending: row.maybe("sending")?,
    })
}

/// A row, and when its invitation runs out.
fn read_row<DB: Backend>(row: &Row<DB>) -> Result<(ImportRow, Option<Timestamp>)> {
    let invitation: Option<InvitationId> = row.maybe("invitation_id")?;
    let invitation = match invitation {
        None => None,
        Some(id) => {
            let whom = match row.maybe("email")? {
                Some(email) => email,
                None => full_name(row, "first_name", "last_name")?,
            };
            Some((id, whom, row.get("recorded_state")?))
        }
    };
    let read = ImportRow {
        number: row.get("number")?,
        cells: parsed(row, "cells")?,
        state: row.get("state")?,
        problems: parsed(row, "problems")?,
        invitation,
    };
    Ok((read, row.maybe("expires_at")?))
}

fn json(value: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string(value)?)
}

fn parsed<DB: Backend, T: DeserializeOwned>(row: &Row<DB>, column: &'static str) -> Result<T> {
    let text: String = row.get(column)?;
    Ok(serde_json::from_str(&text)?)
}
