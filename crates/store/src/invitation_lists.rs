//! Invitations as pages show them.

use crate::backend::Backend;
use crate::filter::{Filter, List};
use crate::invitations::invitation;
use crate::members::{empty, full_name};
use crate::query::query;
use crate::row::Row;
use crate::sql::invitations as sql;
use crate::store::SqlStore;
use anyhow::Result;
use domain::{
    BatchId, Invitation, InvitationFilter, InvitationId, InvitationRow, InvitationState, MemberId, PAGE_SIZE,
    Page, PageNumber, RoleRights, Timestamp,
};
use service::ports::{BusinessScope, OpenedInvitation, TokenHash};

/// The most invitations that one submission makes.
const BATCH_MOST: i64 = 100;

const LIST: List = List {
    count: sql::COUNT,
    head: sql::PAGE_HEAD,
    order: sql::PAGE_ORDER,
    tail: sql::PAGE_TAIL,
};

pub(crate) async fn find_opened<DB: Backend>(
    store: &SqlStore<DB>,
    token: TokenHash,
) -> Result<Option<OpenedInvitation>> {
    store.optional(query(sql::OPENED).bind(token), opened).await
}

pub(crate) async fn invitations_page<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    filter: InvitationFilter,
    search: &str,
    page: PageNumber,
    now: Timestamp,
) -> Result<Page<InvitationRow>> {
    let Some(scoped) = in_scope(scope) else {
        return Ok(empty(page));
    };
    let queries = in_state(scoped, filter, now)
        .and_search("search LIKE ? ESCAPE '!'", search)
        .into_queries(&LIST, page, PAGE_SIZE);
    let listed = store.page(queries, page, invitation_row_recorded).await?;
    Ok(listed.map(|row| judged(row, now)))
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
    let (_, rows) = scoped.and("id = ?", id).into_queries(&LIST, PageNumber::FIRST, 1);
    let row = store.optional(rows, invitation_row_recorded).await?;
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
    let (_, rows) = scoped
        .and("batch_id = ?", batch)
        .into_queries(&LIST, PageNumber::FIRST, BATCH_MOST);
    let rows = store.all(rows, invitation_row_recorded).await?;
    Ok(rows.into_iter().map(|row| judged(row, now)).collect())
}

fn in_scope(scope: BusinessScope) -> Option<Filter> {
    Filter::of_scope(scope, "business_id = ?", "department_id = ?")
}

fn in_state(filter: Filter, wanted: InvitationFilter, now: Timestamp) -> Filter {
    match wanted {
        InvitationFilter::All => filter,
        InvitationFilter::Outstanding => {
            filter.and_that("recorded_state IN ('pending', 'expired', 'awaiting confirmation')")
        }
        InvitationFilter::ToPrint => filter
            .and_that("email IS NULL AND printed_at IS NULL AND recorded_state = 'pending'")
            .and("expires_at > ?", now),
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
fn judged(mut row: InvitationRow, now: Timestamp) -> InvitationRow {
    if row.state == InvitationState::Pending && row.expires_at <= now {
        row.state = InvitationState::Expired;
    }
    row
}

fn invitation_row_recorded<DB: Backend>(row: &Row<DB>) -> Result<InvitationRow> {
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
        department_id: row.maybe("department_id")?,
        rights: RoleRights {
            permissions: row.get("permissions")?,
            scope: row.get("scope")?,
        },
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
