//! Invitations as pages show them.

use crate::backend::Backend;
use crate::filter::Filter;
use crate::invitations::invitation;
use crate::members::full_name;
use crate::query::{Query, composed, query};
use crate::row::Row;
use crate::sql::invitations as sql;
use crate::store::SqlStore;
use anyhow::Result;
use domain::{
    BatchId, BusinessId, Cursor, DeliveryState, ExportedInvitation, Invitation, InvitationFilter,
    InvitationId, InvitationOrder, InvitationRow, InvitationState, InvitationView, ListPart, MemberId,
    PAGE_SIZE, RoleRights, Slice, Timestamp,
};
use service::ports::{BusinessScope, InviterChoice, OpenedInvitation, TokenHash};

/// The most invitations that one submission makes.
const BATCH_MOST: i64 = 100;

pub(crate) async fn find_opened<DB: Backend>(
    store: &SqlStore<DB>,
    token: TokenHash,
) -> Result<Option<OpenedInvitation>> {
    store.optional(query(sql::OPENED).bind(token), opened).await
}

pub(crate) async fn invitations_page<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    view: &InvitationView,
    now: Timestamp,
) -> Result<Slice<InvitationRow>> {
    let slice = part(store, scope, view, now, PAGE_SIZE, invitation_row_recorded).await?;
    Ok(slice.map(|row| judged(row, now)))
}

pub(crate) async fn invitations_to_export<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    view: &InvitationView,
    now: Timestamp,
    size: i64,
) -> Result<Slice<ExportedInvitation>> {
    let slice = part(store, scope, view, now, size, exported).await?;
    Ok(slice.map(|exported| ExportedInvitation {
        row: judged(exported.row, now),
        ..exported
    }))
}

/// The part of the view that it begins with, as it is recorded.
async fn part<DB: Backend, T: Send>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    view: &InvitationView,
    now: Timestamp,
    size: i64,
    read: fn(&Row<DB>) -> Result<T>,
) -> Result<Slice<T>> {
    let (from, order) = (&view.from, view.order);
    let Some(fitting) = shown(store, scope, view, None, now).await? else {
        return Ok(Slice::found(Vec::new(), from, size));
    };
    let backwards = matches!(from, ListPart::Before(_));
    let fitting = match from {
        ListPart::Start => fitting,
        ListPart::After(cursor) | ListPart::Before(cursor) => beyond(fitting, order, cursor, backwards),
    };
    let rows = cut_out(fitting, order, backwards, size + 1);
    Ok(Slice::found(store.all(rows, read).await?, from, size))
}

pub(crate) async fn count_invitations<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    view: &InvitationView,
    now: Timestamp,
    most: i64,
) -> Result<i64> {
    let Some(fitting) = shown(store, scope, view, None, now).await? else {
        return Ok(0);
    };
    let (conditions, values) = fitting.into_parts();
    let limit = values.len() + 1;
    let count = format!(
        "{}{conditions} LIMIT ${limit}{}",
        sql::COUNT_HEAD,
        sql::COUNT_TAIL
    );
    store
        .one(composed(count, values).bind(most), |row| row.get("total"))
        .await
}

pub(crate) async fn select_invitations<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    view: &InvitationView,
    only: Option<&[InvitationId]>,
    now: Timestamp,
    most: i64,
) -> Result<Vec<InvitationId>> {
    // Drafts are meant where they are named, or where drafts alone are looked at.
    let drafts = only.is_some() || view.filter == InvitationFilter::In(InvitationState::Draft);
    let mut view = view.clone();
    if only.is_some() {
        view.filter = InvitationFilter::All;
    }
    let Some(fitting) = shown(store, scope, &view, only, now).await? else {
        return Ok(Vec::new());
    };
    let fitting = if drafts {
        fitting.and_that("recorded_state IN ('draft', 'pending', 'expired', 'awaiting confirmation')")
    } else {
        in_state(fitting, InvitationFilter::Outstanding, now)
    };
    let (conditions, values) = fitting.into_parts();
    let (order, limit) = (order_by("", view.order, false), values.len() + 1);
    let select = format!("{}{conditions} ORDER BY {order} LIMIT ${limit}", sql::SELECT);
    store
        .all(composed(select, values).bind(most), |row| row.get("id"))
        .await
}

pub(crate) async fn inviter_choices<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
) -> Result<Vec<InviterChoice>> {
    let choice = |row: &Row<DB>| {
        Ok(InviterChoice {
            id: row.get("id")?,
            name: full_name(row, "first_name", "last_name")?,
        })
    };
    store.all(query(sql::INVITERS).bind(business), choice).await
}

pub(crate) async fn invitation_row<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    id: InvitationId,
    now: Timestamp,
) -> Result<Option<InvitationRow>> {
    let Some(scoped) = in_scope(scope) else {
        return Ok(None);
    };
    let row = cut_out(scoped.and("id = ?", id), InvitationOrder::SentLast, false, 1);
    let row = store.optional(row, invitation_row_recorded).await?;
    Ok(row.map(|row| judged(row, now)))
}

pub(crate) async fn batch_rows<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    batch: BatchId,
    now: Timestamp,
) -> Result<Vec<InvitationRow>> {
    let Some(scoped) = in_scope(scope) else {
        return Ok(Vec::new());
    };
    let batched = scoped.and("batch_id = ?", batch);
    let rows = cut_out(batched, InvitationOrder::SentLast, false, BATCH_MOST);
    let rows = store.all(rows, invitation_row_recorded).await?;
    Ok(rows.into_iter().map(|row| judged(row, now)).collect())
}

/// What the view shows of the scope, from its beginning on; of those named in `only`, if some are.
async fn shown<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    view: &InvitationView,
    only: Option<&[InvitationId]>,
    now: Timestamp,
) -> Result<Option<Filter>> {
    let in_trouble = match view.delivery {
        Some(delivery) => in_trouble(store, scope.business, delivery).await?,
        None => None,
    };
    let named = [only, in_trouble.as_deref()].into_iter().flatten();
    let Some(scoped) = in_scope_of(scope, named.clone().next().is_some()) else {
        return Ok(None);
    };
    if named.clone().any(<[_]>::is_empty) {
        return Ok(None);
    }
    let fitting = named.fold(scoped, |filter, ids| filter.and_one_of("id", ids.iter().copied()));
    let fitting = in_state(fitting, view.filter, now)
        .and_maybe("invited_by = ?", view.inviter)
        .and_maybe("role_id = ?", view.role)
        .and_maybe("department_id = ?", view.department)
        .and_search("search LIKE ? ESCAPE '!'", &view.search);
    Ok(Some(match (view.delivery, in_trouble) {
        (Some(delivery), None) => fitting.and(sql::DELIVERED, delivery),
        _ => fitting,
    }))
}

/// The scope; where the invitations are named, in words that lead to no index: they are looked up by their names.
fn in_scope_of(scope: BusinessScope, are_named: bool) -> Option<Filter> {
    if are_named {
        Filter::of_scope(scope, "business_id || '' = ?", "department_id || '' = ?")
    } else {
        in_scope(scope)
    }
}

/// So many mails that have not arrived are looked up by name; with more, the list finds some wherever it looks.
const FEW_IN_TROUBLE: usize = 2_000;

/// Nearly all mails have arrived (None), so each is looked at; of the others it is known which they are, while they are few.
async fn in_trouble<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    state: DeliveryState,
) -> Result<Option<Vec<InvitationId>>> {
    let in_trouble = match state {
        DeliveryState::Sent => return Ok(None),
        DeliveryState::Queued => sql::QUEUED,
        DeliveryState::Retrying => sql::RETRYING,
        DeliveryState::Failed => sql::FAILED,
        DeliveryState::Dropped => sql::DROPPED,
    };
    let most = i64::try_from(FEW_IN_TROUBLE + 1)?;
    let found = query(in_trouble).bind(business).bind(most);
    let found = store.all(found, |row| row.get("invitation_id")).await?;
    Ok((found.len() <= FEW_IN_TROUBLE).then_some(found))
}

/// The column that an order sorts by.
fn column(order: InvitationOrder) -> &'static str {
    match order {
        InvitationOrder::SentLast | InvitationOrder::SentFirst => "sent_at",
        InvitationOrder::ExpiresFirst | InvitationOrder::ExpiresLast => "expires_at",
        InvitationOrder::AddressUp | InvitationOrder::AddressDown => "email_key",
    }
}

fn order_by(prefix: &str, order: InvitationOrder, backwards: bool) -> String {
    let (column, descending) = (column(order), order.is_descending() != backwards);
    let way = if descending { "DESC" } else { "ASC" };
    format!("{prefix}{column} {way}, {prefix}id {way}")
}

/// Those after the row at the cursor or, backwards, before it.
fn beyond(filter: Filter, order: InvitationOrder, cursor: &Cursor, backwards: bool) -> Filter {
    let sign = if order.is_descending() == backwards {
        '>'
    } else {
        '<'
    };
    let condition = format!("({}, id) {sign} (?, !)", column(order));
    match column(order) {
        "email_key" => filter.and_two(&condition, &cursor.key, cursor.id),
        _ => filter.and_two(&condition, cursor.key.parse::<i64>().unwrap_or(0), cursor.id),
    }
}

/// The first rows of what fits, in this order.
pub(crate) fn cut_out(fitting: Filter, order: InvitationOrder, backwards: bool, most: i64) -> Query {
    let (conditions, values) = fitting.into_parts();
    let limit = values.len() + 1;
    let [inner, outer] = ["", "i."].map(|prefix| order_by(prefix, order, backwards));
    let rows = format!(
        "{}{conditions} ORDER BY {inner} LIMIT ${limit}{} ORDER BY {outer}",
        sql::PAGE_HEAD,
        sql::PAGE_TAIL
    );
    composed(rows, values).bind(most)
}

pub(crate) fn in_scope(scope: BusinessScope) -> Option<Filter> {
    Filter::of_scope(scope, "business_id = ?", "department_id = ?")
}

pub(crate) fn in_state(filter: Filter, wanted: InvitationFilter, now: Timestamp) -> Filter {
    match wanted {
        InvitationFilter::All => filter,
        InvitationFilter::Outstanding => {
            filter.and_that("recorded_state IN ('pending', 'expired', 'awaiting confirmation')")
        }
        InvitationFilter::ToPrint => filter
            .and_that("email IS NULL AND printed_at IS NULL AND recorded_state = 'pending'")
            .and("expires_at > ?", now),
        InvitationFilter::Expiring => filter.and_two(
            "recorded_state = 'pending' AND expires_at > ? AND expires_at <= !",
            now,
            now + InvitationState::SHORT_REST,
        ),
        InvitationFilter::In(InvitationState::Pending) => filter
            .and_that("recorded_state = 'pending'")
            .and("expires_at > ?", now),
        InvitationFilter::In(InvitationState::Expired) => filter.and(
            "(recorded_state = 'expired' OR (recorded_state = 'pending' AND expires_at <= ?))",
            now,
        ),
        InvitationFilter::In(state) => filter.and("recorded_state = ?", state),
    }
}

/// As [`domain::Invitation::state_at`] judges it.
pub(crate) fn judged(mut row: InvitationRow, now: Timestamp) -> InvitationRow {
    if row.state == InvitationState::Pending && row.expires_at <= now {
        row.state = InvitationState::Expired;
    }
    row
}

pub(crate) fn invitation_row_recorded<DB: Backend>(row: &Row<DB>) -> Result<InvitationRow> {
    Ok(InvitationRow {
        id: row.get("id")?,
        batch: row.get("batch_id")?,
        email: row.maybe("email")?,
        access_only: row.maybe::<MemberId>("for_member_id")?.is_some(),
        printed: row.maybe::<Timestamp>("printed_at")?.is_some(),
        tries_spent: row.get::<u32>("tries")? >= Invitation::MOST_TRIES,
        name: full_name(row, "first_name", "last_name")?,
        role: row.get("role")?,
        department: row.maybe("department")?,
        location: row.maybe("location")?,
        invited_by: full_name(row, "inviter_first_name", "inviter_last_name")?,
        sent_at: row.get("sent_at")?,
        expires_at: row.get("expires_at")?,
        state: row.get("recorded_state")?,
        delivery: row.maybe("delivery")?,
        answer: row.maybe("answer")?,
        asked_at: row.maybe("asked_at")?,
        reminded_at: row.maybe("reminded_at")?,
        department_id: row.maybe("department_id")?,
        rights: RoleRights {
            permissions: row.get("permissions")?,
            scope: row.get("scope")?,
        },
    })
}

fn exported<DB: Backend>(row: &Row<DB>) -> Result<ExportedInvitation> {
    Ok(ExportedInvitation {
        row: invitation_row_recorded(row)?,
        first_name: row.maybe("first_name")?,
        last_name: row.maybe("last_name")?,
        closed_at: row.maybe("closed_at")?,
    })
}

fn opened<DB: Backend>(row: &Row<DB>) -> Result<OpenedInvitation> {
    Ok(OpenedInvitation {
        invitation: invitation(row)?,
        generation: row.get("token_generation")?,
        business_name: row.get("business_name")?,
        zone: row.get("zone")?,
        role: row.get("role")?,
        department: row.maybe("department")?,
        location: row.maybe("location")?,
        inviter: full_name(row, "inviter_first_name", "inviter_last_name")?,
        has_account: row.get("has_account")?,
        for_user: row.maybe("for_user")?,
    })
}
