//! Mails on their way, as administrators see them, and trying them again.

use crate::backend::Backend;
use crate::filter::{Filter, part_of};
use crate::query::query;
use crate::row::Row;
use crate::sql::outbox_list as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::Result;
use domain::{
    BusinessId, DeliveryState, InvitationState, ListPart, OutboxFilter, OutboxId, OutboxKind, OutboxRow,
    OutboxStates, PAGE_SIZE, Slice, Timestamp,
};
use service::ports::ToRetry;

pub(crate) async fn outbox_page<DB: Backend>(
    store: &SqlStore<DB>,
    business: Option<BusinessId>,
    filter: &OutboxFilter,
    key: ListPart<OutboxId>,
    now: Timestamp,
) -> Result<Slice<OutboxRow>> {
    let found = in_states(
        Filter::default().and_maybe("o.business_id = ?", business),
        filter.states,
    )
    .and_maybe("o.kind = ?", filter.kind)
    .and_search(
        "LOWER(COALESCE(o.to_email, o.to_number)) LIKE ? ESCAPE '!'",
        &filter.search,
    );
    let (found, order) = match key {
        ListPart::Start => (found, "o.id DESC"),
        ListPart::After(id) => (found.and("o.id < ?", id), "o.id DESC"),
        ListPart::Before(id) => (found.and("o.id > ?", id), "o.id"),
    };
    let rows = store
        .all(found.into_keyed(sql::PAGE_HEAD, order, "", PAGE_SIZE), as_read)
        .await?;
    let rows = rows.into_iter().map(|row| row.at(now)).collect();
    Ok(Slice::found(rows, &key, PAGE_SIZE))
}

fn in_states(filter: Filter, states: OutboxStates) -> Filter {
    let open = |filter: Filter| filter.and_that(sql::OPEN);
    match states {
        OutboxStates::Open => open(filter),
        OutboxStates::Queued => open(filter).and_that("o.state = 'queued'"),
        OutboxStates::Retrying => open(filter).and_that("o.state = 'retrying'"),
        OutboxStates::Failed => open(filter).and_that("o.state = 'failed'"),
        OutboxStates::Sent => filter.and_that("o.state = 'sent'"),
        OutboxStates::Dropped => filter.and_that("o.state = 'dropped'"),
    }
}

pub(crate) async fn retry_messages<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: Option<BusinessId>,
    which: &ToRetry,
    now: Timestamp,
) -> Result<Vec<String>> {
    let (id, filter) = match which {
        ToRetry::One(id) => (Some(*id), OutboxFilter::default()),
        ToRetry::All(filter) => (None, filter.clone()),
    };
    let state = match filter.states {
        OutboxStates::Open => None,
        OutboxStates::Retrying => Some(DeliveryState::Retrying),
        OutboxStates::Failed => Some(DeliveryState::Failed),
        OutboxStates::Queued | OutboxStates::Sent | OutboxStates::Dropped => return Ok(Vec::new()),
    };
    let search = (!filter.search.trim().is_empty()).then(|| part_of(&filter.search));
    let retry = query(sql::RETRY)
        .bind(now)
        .bind(business)
        .bind(id)
        .bind(state)
        .bind(filter.kind)
        .bind(search);
    transaction.all(retry, |row| row.get("to_whom")).await
}

/// A row with what tells whether it may be tried.
struct AsRead {
    row: OutboxRow,
    give_up_at: Timestamp,
    lease_until: Option<Timestamp>,
    /// Whether it is of the invitation's latest generation, and until when that is pending.
    pending_until: Option<Timestamp>,
}

impl AsRead {
    fn at(self, now: Timestamp) -> OutboxRow {
        let waits = matches!(self.row.state, DeliveryState::Retrying | DeliveryState::Failed);
        let of_invitation = matches!(self.row.kind, OutboxKind::Invitation | OutboxKind::Reminder);
        let is_about = !of_invitation || self.pending_until.is_some_and(|until| until > now);
        let under_way = self.lease_until.is_some_and(|until| until > now);
        OutboxRow {
            under_way,
            worth_a_try: waits && !under_way && self.give_up_at > now && is_about,
            ..self.row
        }
    }
}

fn as_read<DB: Backend>(row: &Row<DB>) -> Result<AsRead> {
    let pending = row.maybe("recorded_state")? == Some(InvitationState::Pending);
    let latest = row.maybe::<i64>("invitation_generation")? == Some(row.get("generation")?);
    Ok(AsRead {
        row: OutboxRow {
            id: row.get("id")?,
            kind: row.get("kind")?,
            business: row.maybe("business_name")?,
            to: row.get("to_whom")?,
            is_sms: row.get("is_sms")?,
            state: row.get("state")?,
            tries: row.get("tries")?,
            created_at: row.get("created_at")?,
            due_at: row.get("due_at")?,
            settled_at: row.maybe("settled_at")?,
            answer: row.maybe("answer")?,
            under_way: false,
            worth_a_try: false,
        },
        give_up_at: row.get("give_up_at")?,
        lease_until: row.maybe("lease_until")?,
        pending_until: row.maybe("expires_at")?.filter(|_| pending && latest),
    })
}
