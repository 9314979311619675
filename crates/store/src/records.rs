//! Records of the register.

use crate::audit::{history_of, name_of};
use crate::backend::Backend;
use crate::filter::{Filter, part_of};
use crate::members::{full_name, member_authority};
use crate::query::{Query, composed, query};
use crate::record_sight::{OWN, seen, seen_of_person};
use crate::row::Row;
use crate::sql::{contacts, records as sql};
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::{Context, Result};
use domain::{
    AuditRow, BusinessId, EntityType, ListPart, MemberId, Record, RecordDetail, RecordDetails, RecordDue,
    RecordField, RecordFilter, RecordId, RecordKey, RecordPerson, RecordRow, RecordShown, RecordSight,
    RecordStates, RecordWhose, Slice, Timestamp, UnitChoice, UnitId,
};
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Map, Value};
use service::ports::OwnRecords;

/// What is due at no time comes after everything that is.
const NEVER: &str = "9999-12-31";

/// So much of a record is searched, in bytes: PostgreSQL keeps 2,700 in a row of an index.
const MOST_SEARCHED: usize = 1_800;

pub(crate) async fn records_part<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    sight: &RecordSight,
    filter: &RecordFilter,
    today: Date,
    part: ListPart<RecordKey>,
    size: i64,
) -> Result<Slice<RecordRow>> {
    // First of all what was typed: it leaves fewest over for the conditions after it.
    let searched = Filter::default().and_search("search LIKE ? ESCAPE '!'", &filter.search);
    let visible = match filter.whose {
        None | Some(RecordWhose::Unassigned) => seen(searched, business, sight),
        Some(RecordWhose::Mine | RecordWhose::Owned | RecordWhose::Assigned) => {
            seen_of_person(searched, business, sight)
        }
    };
    let Some(visible) = visible else {
        return Ok(Slice::empty());
    };
    let fitting = narrowed(visible, sight.authority.member, filter, today);
    let (fitting, order, tail) = match part {
        ListPart::Start => (fitting, sql::PART_ORDER, sql::PART_TAIL),
        ListPart::After(key) => (
            fitting.and_two("(due_on, id) > (?, !)", day_text(key.due_on), key.id),
            sql::PART_ORDER,
            sql::PART_TAIL,
        ),
        ListPart::Before(key) => (
            fitting.and_two("(due_on, id) < (?, !)", day_text(key.due_on), key.id),
            sql::PART_ORDER_BACK,
            sql::PART_TAIL_BACK,
        ),
    };
    let rows = store
        .all(fitting.into_keyed(sql::PART_HEAD, order, tail, size), record_row)
        .await?;
    Ok(Slice::found(rows, &part, size))
}

/// Those that the filter lets through, beside its search.
fn narrowed(records: Filter, me: MemberId, filter: &RecordFilter, today: Date) -> Filter {
    let in_state = match filter.states() {
        RecordStates::All => records,
        RecordStates::Unfinished => records.and_that("state <> 'closed'"),
        state @ (RecordStates::Open
        | RecordStates::InProgress
        | RecordStates::Done
        | RecordStates::Closed) => records.and("state = ?", state.as_str()),
    };
    let until = |days: i64| day_text(today.checked_add(days.days()).ok());
    let today_text = day_text(Some(today));
    let due = match filter.due {
        None => in_state,
        Some(RecordDue::Overdue) => in_state
            .and("due_on < ?", today_text)
            .and_that("state IN ('open', 'in progress')"),
        Some(RecordDue::ThisWeek) => in_state.and_two("due_on >= ? AND due_on < !", today_text, until(7)),
        Some(RecordDue::ThisMonth) => in_state.and_two("due_on >= ? AND due_on < !", today_text, until(30)),
        Some(RecordDue::Never) => in_state.and("due_on = ?", NEVER),
    };
    let theirs = match filter.whose {
        None => due,
        Some(RecordWhose::Mine) => due.and(OWN, me),
        Some(RecordWhose::Owned) => due.and("owner_id = ?", me),
        Some(RecordWhose::Assigned) => due.and("assignee_id = ?", me),
        Some(RecordWhose::Unassigned) => due.and_that("assignee_id IS NULL"),
    };
    theirs
        .and_maybe("kind = ?", filter.kind)
        .and_maybe("workspace_id = ?", filter.workspace)
}

pub(crate) async fn record<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    sight: &RecordSight,
    id: RecordId,
) -> Result<Option<RecordShown>> {
    let Some(visible) = seen(Filter::default().and("id = ?", id), business, sight) else {
        return Ok(None);
    };
    let (conditions, values) = visible.into_parts();
    let text = format!("{}{conditions}{}", sql::SHOWN_HEAD, sql::SHOWN_TAIL);
    store.optional(composed(text, values), shown).await
}

pub(crate) async fn record_history<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    id: RecordId,
    limit: i64,
) -> Result<Vec<AuditRow>> {
    history_of(store, &name_of(Some(business)), &id.to_string(), limit).await
}

pub(crate) async fn own_records<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    sight: &RecordSight,
    today: Date,
) -> Result<OwnRecords> {
    // The head has a value of its own, the first.
    let counted = Filter::default().and("? = ?", day_text(Some(today)));
    let Some(visible) = seen_of_person(counted, business, sight) else {
        return Ok(OwnRecords::default());
    };
    let (conditions, values) = visible
        .and(OWN, sight.authority.member)
        .and_that("state <> 'closed'")
        .into_parts();
    let count = composed(format!("{}{conditions}", sql::OWN_HEAD), values);
    let tally = |row: &Row<DB>| {
        Ok(OwnRecords {
            unfinished: row.get("unfinished")?,
            overdue: row.get("overdue")?,
        })
    };
    store.one(count, tally).await
}

pub(crate) async fn workspaces_of<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<Vec<UnitChoice>> {
    let choice = |row: &Row<DB>| {
        Ok(UnitChoice {
            id: row.get("id")?,
            name: row.get("name")?,
        })
    };
    let workspaces = query(sql::WORKSPACES).bind(business).bind(member);
    store.all(workspaces, choice).await
}

pub(crate) async fn owners_in<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    workspace: UnitId,
    search: &str,
    limit: i64,
) -> Result<Vec<RecordPerson>> {
    let owners = query(sql::OWNERS)
        .bind(business)
        .bind(workspace)
        .bind(part_of(search))
        .bind(limit);
    store.all(owners, person).await
}

pub(crate) async fn assignees_in<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    workspace: UnitId,
    kind: EntityType,
    search: &str,
    limit: i64,
) -> Result<Vec<RecordPerson>> {
    let assignees = query(sql::ASSIGNEES)
        .bind(business)
        .bind(workspace)
        .bind(kind)
        .bind(part_of(search))
        .bind(limit);
    store.all(assignees, person).await
}

pub(crate) async fn sight_of<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<Option<RecordSight>> {
    transaction
        .optional(query(sql::SIGHT).bind(business).bind(member), sight)
        .await
}

pub(crate) async fn find_record<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    sight: &RecordSight,
    id: RecordId,
) -> Result<Option<Record>> {
    let Some(visible) = seen(Filter::default().and("id = ?", id), business, sight) else {
        return Ok(None);
    };
    let (conditions, values) = visible.into_parts();
    let find = composed(format!("{}{conditions}", sql::FIND_HEAD), values);
    transaction.optional(find, read_record).await
}

pub(crate) async fn insert_record<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    record: &Record,
) -> Result<()> {
    transaction.write(insertion(record)).await?;
    if record.kind != EntityType::Contacts {
        return Ok(());
    }
    let link = query(contacts::INSERT)
        .bind(record.id)
        .bind(record.business)
        .bind(email_of(record))
        .bind(None::<domain::InvitationId>)
        .bind(record.created_at);
    transaction.write(link).await
}

/// The statement that writes a record.
pub(crate) fn insertion(record: &Record) -> Query {
    query(sql::INSERT)
        .bind(record.id)
        .bind(record.business)
        .bind(record.kind)
        .bind(&record.title)
        .bind(record.workspace)
        .bind(record.owner)
        .bind(record.assignee)
        .bind(record.assigned_by)
        .bind(day_text(record.due_on))
        .bind(record.state)
        .bind(record.notes.as_ref())
        .bind(details_text(&record.details))
        .bind(record.created_at)
        .bind(record.changed_at)
        .bind(record.changed_by)
        .bind(searched_in(record.title.as_str(), &record.details))
}

pub(crate) async fn change_record<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    record: &Record,
    seen: Timestamp,
) -> Result<bool> {
    let change = query(sql::CHANGE)
        .bind(record.business)
        .bind(record.id)
        .bind(&record.title)
        .bind(record.workspace)
        .bind(record.owner)
        .bind(record.assignee)
        .bind(record.assigned_by)
        .bind(day_text(record.due_on))
        .bind(record.state)
        .bind(record.notes.as_ref())
        .bind(details_text(&record.details))
        .bind(record.changed_at)
        .bind(record.changed_by)
        .bind(searched_in(record.title.as_str(), &record.details))
        .bind(seen);
    transaction.did(change).await
}

pub(crate) async fn is_in_workspace<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    workspace: UnitId,
) -> Result<bool> {
    let is_in = query(sql::IS_IN_WORKSPACE)
        .bind(business)
        .bind(member)
        .bind(workspace);
    transaction.one(is_in, |row| row.get("found")).await
}

pub(crate) async fn find_owner<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    workspace: UnitId,
    member: MemberId,
) -> Result<Option<String>> {
    let owner = query(sql::OWNER).bind(business).bind(workspace).bind(member);
    transaction.optional(owner, name).await
}

pub(crate) async fn find_assignee<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    workspace: UnitId,
    kind: EntityType,
    member: MemberId,
) -> Result<Option<String>> {
    let assignee = query(sql::ASSIGNEE)
        .bind(business)
        .bind(workspace)
        .bind(kind)
        .bind(member);
    transaction.optional(assignee, name).await
}

pub(crate) async fn touch_contact<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    record: &Record,
    now: Timestamp,
) -> Result<()> {
    let touch = query(contacts::TOUCH)
        .bind(record.id)
        .bind(email_of(record))
        .bind(now);
    transaction.write(touch).await
}

fn email_of(record: &Record) -> Option<String> {
    let email = record
        .details
        .iter()
        .find(|(field, _)| *field == RecordField::Email);
    email.map(|(_, text)| text.as_str().to_lowercase())
}

fn name<DB: Backend>(row: &Row<DB>) -> Result<String> {
    full_name(row, "first_name", "last_name")
}

fn person<DB: Backend>(row: &Row<DB>) -> Result<RecordPerson> {
    Ok(RecordPerson {
        member: row.get("id")?,
        name: name(row)?,
    })
}

pub(crate) fn sight<DB: Backend>(row: &Row<DB>) -> Result<RecordSight> {
    Ok(RecordSight {
        authority: member_authority(row, row.get("id")?)?,
        reach: row.get("reach")?,
        limit: row.maybe("record_limit")?,
        external: row.get("external")?,
    })
}

fn read_record<DB: Backend>(row: &Row<DB>) -> Result<Record> {
    let kind = row.get("kind")?;
    Ok(Record {
        id: row.get("id")?,
        business: row.get("business_id")?,
        kind,
        title: row.get("title")?,
        workspace: row.maybe("workspace_id")?,
        owner: row.maybe("owner_id")?,
        assignee: row.maybe("assignee_id")?,
        assigned_by: row.maybe("assigned_by")?,
        due_on: day(row)?,
        state: row.get("state")?,
        notes: row.maybe("notes")?,
        details: read_details(kind, &row.get::<String>("details")?)?,
        created_at: row.get("created_at")?,
        changed_at: row.get("changed_at")?,
        changed_by: row.maybe("changed_by")?,
    })
}

fn record_row<DB: Backend>(row: &Row<DB>) -> Result<RecordRow> {
    Ok(RecordRow {
        id: row.get("id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        workspace: row.maybe("workspace")?,
        owner: name_in(row, "owner_first_name", "owner_last_name")?,
        assignee: name_in(row, "assignee_first_name", "assignee_last_name")?,
        due_on: day(row)?,
        state: row.get("state")?,
        changed_at: row.get("changed_at")?,
    })
}

fn shown<DB: Backend>(row: &Row<DB>) -> Result<RecordShown> {
    let record = read_record(row)?;
    let person = |member: Option<MemberId>, first, last| {
        let Some(member) = member else {
            return anyhow::Ok(None);
        };
        let name = full_name(row, first, last)?;
        Ok(Some(RecordPerson { member, name }))
    };
    Ok(RecordShown {
        workspace: row.maybe("workspace")?,
        owner: person(record.owner, "owner_first_name", "owner_last_name")?,
        assignee: person(record.assignee, "assignee_first_name", "assignee_last_name")?,
        assigned_by: person(record.assigned_by, "assigner_first_name", "assigner_last_name")?,
        record,
    })
}

fn name_in<DB: Backend>(row: &Row<DB>, first: &'static str, last: &'static str) -> Result<Option<String>> {
    let name = full_name(row, first, last)?;
    Ok(Some(name).filter(|name| !name.is_empty()))
}

pub(crate) fn day<DB: Backend>(row: &Row<DB>) -> Result<Option<Date>> {
    let text: String = row.get("due_on")?;
    if text == NEVER {
        return Ok(None);
    }
    Ok(Some(text.parse().context("due_on is no day")?))
}

pub(crate) fn day_text(day: Option<Date>) -> String {
    day.map_or_else(|| NEVER.to_owned(), |day| day.to_string())
}

fn details_text(details: &RecordDetails) -> String {
    let fields = details
        .iter()
        .map(|(field, text)| (field.as_str().to_owned(), Value::from(text.as_str())));
    Value::Object(fields.collect()).to_string()
}

pub(crate) fn read_details(kind: EntityType, text: &str) -> Result<RecordDetails> {
    let map: Map<String, Value> =
        serde_json::from_str(text).context("the details of a record are no object")?;
    let mut details = Vec::new();
    for field in RecordField::of(kind) {
        if let Some(text) = map.get(field.as_str()).and_then(Value::as_str) {
            details.push((*field, RecordDetail::parse(text)?));
        }
    }
    Ok(details)
}

/// What a record is searched in.
pub(crate) fn searched_in(title: &str, details: &RecordDetails) -> String {
    let details: Vec<&str> = details.iter().map(|(_, text)| text.as_str()).collect();
    let mut search = format!("{title}\n{}", details.join(" ")).to_lowercase();
    let mut end = search.len().min(MOST_SEARCHED);
    while !search.is_char_boundary(end) {
        end -= 1;
    }
    search.truncate(end);
    search
}
