//! The audit: chains of events, and their erasable parts.

use crate::backend::Backend;
use crate::filter::Filter;
use crate::query::{query, with_rows};
use crate::row::Row;
use crate::sql::audit as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::value::{Bind, Value};
use anyhow::{Context, Result, ensure};
use domain::{AuditFilter, AuditRow, BusinessId, ListPart, Slice};
use serde_json::{Map, Value as Json};
use service::ports::{AuditEvent, AuditScope, ChainHead, Personal};

const EMPTY_HEAD: ChainHead = ChainHead {
    seq: 0,
    hash: [0; 32],
};

pub(crate) async fn audit_page<DB: Backend>(
    store: &SqlStore<DB>,
    scope: AuditScope,
    filter: &AuditFilter,
    key: ListPart<i64>,
    size: i64,
) -> Result<Slice<AuditRow>> {
    let Some(scoped) = of_scope(scope) else {
        return Ok(Slice::empty());
    };
    let head = if filter.search.trim().is_empty() {
        sql::PAGE_HEAD
    } else {
        sql::PAGE_HEAD_SEARCHED
    };
    let found = scoped
        .and_maybe("e.act = ?", filter.act)
        .and_maybe(sql::OF_A_PERSON, filter.person)
        .and_maybe("e.at >= ?", filter.from)
        .and_maybe("e.at < ?", filter.until)
        .and_search("s.search LIKE ? ESCAPE '!'", &filter.search);
    let (found, order, tail) = match key {
        ListPart::Start => (found, "e.seq DESC", sql::PAGE_TAIL),
        ListPart::After(seq) => (found.and("e.seq < ?", seq), "e.seq DESC", sql::PAGE_TAIL),
        ListPart::Before(seq) => (found.and("e.seq > ?", seq), "e.seq", sql::PAGE_TAIL_NEWER),
    };
    let rows = store
        .all(found.into_keyed(head, order, tail, size), audit_row)
        .await?;
    Ok(Slice::found(rows, &key, size))
}

/// What a scope lets through; None if that is nothing. A chain has its business's id for a name.
fn of_scope(scope: AuditScope) -> Option<Filter> {
    match scope {
        AuditScope::Business(scope) => Filter::of_scope(scope, "e.chain = ?", "e.department_id = ?"),
        AuditScope::Instance => Some(Filter::default().and("e.chain = ?", name_of(None))),
    }
}

/// What was done to something in a chain, the latest first.
pub(crate) async fn history_of<DB: Backend>(
    store: &SqlStore<DB>,
    chain: &str,
    subject: &str,
    limit: i64,
) -> Result<Vec<AuditRow>> {
    let done = Filter::default()
        .and("e.chain = ?", chain)
        .and("e.subject = ?", subject);
    let latest = done.into_keyed(sql::PAGE_HEAD, "e.seq DESC", sql::PAGE_TAIL, limit);
    store.all(latest, audit_row).await
}

pub(crate) async fn chains<DB: Backend>(store: &SqlStore<DB>) -> Result<Vec<Option<BusinessId>>> {
    store
        .all(query(sql::CHAINS), |row| row.maybe("business_id"))
        .await
}

pub(crate) async fn chain_head<DB: Backend>(
    store: &SqlStore<DB>,
    chain: Option<BusinessId>,
) -> Result<ChainHead> {
    let recorded = store
        .optional(query(sql::HEAD).bind(name_of(chain)), head)
        .await?;
    Ok(recorded.unwrap_or(EMPTY_HEAD))
}

pub(crate) async fn events_after<DB: Backend>(
    store: &SqlStore<DB>,
    chain: Option<BusinessId>,
    seq: i64,
    limit: i64,
) -> Result<Vec<AuditEvent>> {
    let events = query(sql::AFTER).bind(name_of(chain)).bind(seq).bind(limit);
    store.all(events, event).await
}

pub(crate) async fn lock_chain_head<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    chain: Option<BusinessId>,
) -> Result<ChainHead> {
    let lock = query(sql::LOCK_HEAD)
        .bind(name_of(chain))
        .bind(chain)
        .bind(EMPTY_HEAD.hash);
    transaction.one(lock, head).await
}

pub(crate) async fn append_event<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    event: &AuditEvent,
) -> Result<()> {
    let chain = name_of(event.business);
    let move_head = query(sql::MOVE_HEAD)
        .bind(&chain)
        .bind(event.seq)
        .bind(event.hash);
    transaction.write(move_head).await?;
    let insert = query(sql::INSERT)
        .bind(event.id)
        .bind(chain)
        .bind(event.business)
        .bind(event.at)
        .bind(event.act)
        .bind(event.actor.as_ref())
        .bind(event.subject.as_ref())
        .bind(event.department)
        .bind(event.commitment)
        .bind(event.hash);
    transaction.write(insert).await?;
    let Some(personal) = &event.personal else {
        return Ok(());
    };
    let insert = query(sql::INSERT_PERSONAL)
        .bind(event.id)
        .bind(personal.salt)
        .bind(personal.actor.as_ref())
        .bind(personal.subject.as_ref())
        .bind(personal.address.as_ref())
        .bind(&personal.details)
        .bind(searched_by(personal));
    transaction.write(insert).await
}

pub(crate) async fn append_events<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    events: &[AuditEvent],
) -> Result<()> {
    let Some(last) = events.last() else {
        return Ok(());
    };
    let move_head = query(sql::MOVE_HEAD_FAR)
        .bind(name_of(last.business))
        .bind(last.seq)
        .bind(last.hash)
        .bind(i64::try_from(events.len())?);
    ensure!(
        transaction.did(move_head).await?,
        "these events are not the next of their chain"
    );
    let rows: Vec<Vec<Value>> = events.iter().map(event_values).collect();
    let insert = with_rows(sql::INSERT_MANY, Vec::new(), rows, "");
    transaction.execute_all(insert).await?;
    let rows: Vec<Vec<Value>> = events.iter().filter_map(personal_values).collect();
    let insert = with_rows(sql::INSERT_MANY_PERSONAL, Vec::new(), rows, "");
    transaction.execute_all(insert).await.map(drop)
}

fn event_values(event: &AuditEvent) -> Vec<Value> {
    vec![
        event.id.value(),
        name_of(event.business).value(),
        event.business.value(),
        event.seq.value(),
        event.at.value(),
        event.act.value(),
        event.actor.as_ref().value(),
        event.subject.as_ref().value(),
        event.department.value(),
        event.commitment.value(),
        event.hash.value(),
    ]
}

fn personal_values(event: &AuditEvent) -> Option<Vec<Value>> {
    let personal = event.personal.as_ref()?;
    Some(vec![
        event.id.value(),
        personal.salt.value(),
        personal.actor.as_ref().value(),
        personal.subject.as_ref().value(),
        personal.address.as_ref().value(),
        (&personal.details).value(),
        searched_by(personal).value(),
    ])
}

/// What a search finds it by.
fn searched_by(personal: &Personal) -> String {
    let names = [&personal.actor, &personal.subject].map(|name| name.as_deref().unwrap_or_default());
    names.join("\n").to_lowercase()
}

pub(crate) fn name_of(chain: Option<BusinessId>) -> String {
    chain.map_or_else(|| "instance".to_owned(), |business| business.to_string())
}

fn head<DB: Backend>(row: &Row<DB>) -> Result<ChainHead> {
    Ok(ChainHead {
        seq: row.get("seq")?,
        hash: row.get("hash")?,
    })
}

fn event<DB: Backend>(row: &Row<DB>) -> Result<AuditEvent> {
    let personal = |salt| {
        anyhow::Ok(Personal {
            salt,
            actor: row.maybe("actor_name")?,
            subject: row.maybe("subject_name")?,
            address: row.maybe("address")?,
            details: row.get("details")?,
        })
    };
    Ok(AuditEvent {
        id: row.get("id")?,
        business: row.maybe("business_id")?,
        seq: row.get("seq")?,
        at: row.get("at")?,
        act: row.get("act")?,
        actor: row.maybe("actor")?,
        subject: row.maybe("subject")?,
        department: row.maybe("department_id")?,
        commitment: row.get("commitment")?,
        hash: row.get("hash")?,
        personal: row.maybe("salt")?.map(personal).transpose()?,
    })
}

fn audit_row<DB: Backend>(row: &Row<DB>) -> Result<AuditRow> {
    let details: Map<String, Json> = match row.maybe::<String>("details")? {
        Some(text) => {
            serde_json::from_str(&text).context("the details of an audit event are no JSON object")?
        }
        None => Map::new(),
    };
    Ok(AuditRow {
        id: row.get("id")?,
        seq: row.get("seq")?,
        at: row.get("at")?,
        act: row.get("act")?,
        actor: row.maybe("actor_name")?,
        actor_member: row.maybe("actor_member")?,
        subject: row.maybe("subject_name")?,
        subject_member: row.maybe("subject_member")?,
        address: row.maybe("address")?,
        before: pairs(details.get("before")),
        after: pairs(details.get("after")),
    })
}

/// The fields of an object; a value that is no text is shown as JSON.
fn pairs(object: Option<&Json>) -> Vec<(String, String)> {
    let fields = object.and_then(Json::as_object).into_iter().flatten();
    let shown = |value: &Json| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), ToOwned::to_owned)
    };
    fields
        .map(|(field, value)| (field.clone(), shown(value)))
        .collect()
}
