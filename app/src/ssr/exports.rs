//! The tables that lists are taken along as: users, managers, invitations, records, the audit.

use super::csv_table::{Batch, csv_table};
use super::{Site, Visitor, audit_filter, member_filter, query, record_query};
use crate::api::ListFields;
use crate::load::status_of;
use crate::say::t;
use crate::wire::{AuditTyped, Refusal};
use crate::words;
use axum::Extension;
use axum::extract::{RawQuery, State};
use axum::response::{IntoResponse, Response};
use domain::{
    AccessRow, AuditRow, Cursor, ExportedInvitation, ExportedMember, InvitationOrder, InvitationState,
    ListPart, ManagerColumns, NOT_SENT, RecordRow, SignInName, Timestamp,
};
use http::StatusCode;

fn user_heads() -> [&'static str; 19] {
    [
        t!("people-csv-first-name"),
        t!("people-csv-last-name"),
        t!("people-csv-email"),
        t!("people-csv-username"),
        t!("people-csv-role"),
        t!("people-csv-department"),
        t!("people-csv-location"),
        t!("people-csv-teams"),
        t!("people-csv-workspaces"),
        t!("people-csv-apps"),
        t!("people-csv-status"),
        t!("people-csv-joined"),
        t!("people-csv-last-seen"),
        t!("people-csv-job-title"),
        t!("people-csv-phone"),
        t!("people-csv-mobile"),
        t!("people-csv-employee-number"),
        t!("people-csv-company"),
        t!("people-csv-manager"),
    ]
}

fn invitation_heads() -> [&'static str; 16] {
    [
        t!("people-csv-email"),
        t!("people-csv-first-name"),
        t!("people-csv-last-name"),
        t!("people-csv-channel"),
        t!("people-csv-role"),
        t!("people-csv-department"),
        t!("people-csv-location"),
        t!("people-csv-invited-by"),
        t!("people-csv-sent"),
        t!("people-csv-expires"),
        t!("people-csv-invitation-state"),
        t!("people-csv-delivery"),
        t!("people-csv-answer"),
        t!("people-csv-reminded"),
        t!("people-csv-accepted"),
        t!("people-csv-closed"),
    ]
}

fn record_heads() -> [&'static str; 8] {
    [
        t!("people-csv-record-title"),
        t!("people-csv-record-type"),
        t!("people-csv-record-state"),
        t!("people-csv-record-due"),
        t!("people-csv-record-workspace"),
        t!("people-csv-record-owner"),
        t!("people-csv-record-assigned-to"),
        t!("people-csv-record-changed"),
    ]
}

fn audit_heads() -> [&'static str; 7] {
    [
        t!("people-csv-audit-number"),
        t!("people-csv-audit-time"),
        t!("people-csv-audit-what"),
        t!("people-csv-audit-who"),
        t!("people-csv-audit-on"),
        t!("people-csv-audit-from"),
        t!("people-csv-audit-details"),
    ]
}

/// The users that fit the filters in the address.
pub(super) async fn users(
    State(site): State<Site>,
    Extension(visitor): Extension<Visitor>,
    RawQuery(typed): RawQuery,
) -> Result<Response, Refusal> {
    let text = query(&typed.unwrap_or_default());
    let filter = member_filter(["q", "status", "role", "department", "location", "sort"].map(text));
    let export = site.usher.export_members(&visitor.member()?, &filter).await;
    let export = export.map_err(super::told(None))?;
    Ok(csv_table("users", &user_heads(), move |part| {
        let (usher, export) = (site.usher.clone(), export.clone());
        async move {
            let after = key_of(part);
            let slice = usher.member_batch(&export, after.as_deref()).await?;
            Ok(Batch::of(&slice, |member| member.place.clone(), user))
        }
    }))
}

/// Who reports to whom, as a table that can be uploaded again. Whoever reports to somebody whom the reader does not see is left
/// out: an empty cell would say that they report to nobody.
pub(super) async fn managers(
    State(site): State<Site>,
    Extension(visitor): Extension<Visitor>,
) -> Result<Response, Refusal> {
    let export = site.usher.export_managers(&visitor.member()?).await;
    let export = export.map_err(super::told(None))?;
    Ok(csv_table("managers", &ManagerColumns::HEADINGS, move |part| {
        let (usher, export) = (site.usher.clone(), export.clone());
        async move {
            let after = key_of(part);
            let slice = usher.member_batch(&export, after.as_deref()).await?;
            let line = |member: &ExportedMember| {
                (!member.has_unseen_manager)
                    .then(|| vec![member.sign_in_name.to_string(), text(member.manager.as_ref())])
            };
            Ok(Batch::of_some(&slice, |member| member.place.clone(), line))
        }
    }))
}

/// The invitations that fit the filters in the address.
pub(super) async fn invitations(
    State(site): State<Site>,
    Extension(visitor): Extension<Visitor>,
    RawQuery(typed): RawQuery,
) -> Result<Response, Refusal> {
    let view = ListFields::read(&typed.unwrap_or_default()).view();
    let export = site.usher.export_invitations(&visitor.member()?, &view).await;
    let export = export.map_err(super::told(None))?;
    Ok(csv_table("invitations", &invitation_heads(), move |part| {
        let (usher, export) = (site.usher.clone(), export.clone());
        async move {
            let slice = usher.invitation_batch(&export, part).await?;
            let place = |invitation: &ExportedInvitation| Cursor {
                key: InvitationOrder::AddressUp.key_of(&invitation.row),
                id: invitation.row.id,
            };
            Ok(Batch::of(&slice, place, invitation))
        }
    }))
}

/// The events that fit the filters in the address, the latest first.
pub(super) async fn audit(
    State(site): State<Site>,
    Extension(visitor): Extension<Visitor>,
    RawQuery(typed): RawQuery,
) -> Result<Response, Refusal> {
    let actor = visitor.member()?;
    let (of, filter) = audit_filter(&AuditTyped::of(&typed.unwrap_or_default()), &actor.seat.zone)?;
    let view = site.usher.export_audit(&actor, of, &filter).await;
    let view = view.map_err(super::told(None))?;
    Ok(csv_table("audit", &audit_heads(), move |part| {
        let (usher, view) = (site.usher.clone(), view.clone());
        async move {
            let slice = usher.audit_batch(&view, key_of(part)).await?;
            Ok(Batch::of(&slice, |row| row.seq, event))
        }
    }))
}

/// The records that fit the filters in the address, the first to be due first.
pub(super) async fn records(
    State(site): State<Site>,
    Extension(visitor): Extension<Visitor>,
    RawQuery(typed): RawQuery,
) -> Result<Response, Refusal> {
    let actor = visitor.member()?;
    let filter = record_query(&typed.unwrap_or_default()).filter;
    let export = site.usher.export_records(&actor, &filter).await;
    let export = export.map_err(super::told(None))?;
    Ok(csv_table("records", &record_heads(), move |part| {
        let (usher, export) = (site.usher.clone(), export.clone());
        async move {
            let slice = usher.record_batch(&export, part).await?;
            Ok(Batch::of(&slice, RecordRow::key, record))
        }
    }))
}

fn record(row: &RecordRow) -> Vec<String> {
    vec![
        row.title.clone(),
        words::record_kind(row.kind).to_owned(),
        words::record_state(row.state).to_owned(),
        text(row.due_on.as_ref()),
        text(row.workspace.as_ref()),
        text(row.owner.as_ref()),
        text(row.assignee.as_ref()),
        time(row.changed_at),
    ]
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(status_of(&self));
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, words::refusal(&self)).into_response()
    }
}

/// After which row a part of a table comes: it is only ever read onwards.
fn key_of<K>(part: ListPart<K>) -> Option<K> {
    match part {
        ListPart::After(key) => Some(key),
        ListPart::Start | ListPart::Before(_) => None,
    }
}

fn user(member: &ExportedMember) -> Vec<String> {
    let profile = &member.profile;
    let (email, username) = match &member.sign_in_name {
        SignInName::Address(email) => (email.to_string(), String::new()),
        SignInName::Username(username) => (String::new(), username.to_string()),
    };
    vec![
        member.first_name.to_string(),
        member.last_name.to_string(),
        email,
        username,
        member.role.clone(),
        text(member.department.as_ref()),
        text(member.location.as_ref()),
        member.teams.join("; "),
        member.workspaces.join("; "),
        member.accesses.iter().map(access).collect::<Vec<_>>().join("; "),
        words::member_status(member.status).to_owned(),
        time(member.joined_at),
        member.last_seen_at.map(time).unwrap_or_default(),
        text(profile.job_title.as_ref()),
        text(profile.phone.as_ref()),
        text(profile.mobile.as_ref()),
        text(profile.employee_number.as_ref()),
        text(member.company.as_ref()),
        text(member.manager.as_ref()),
    ]
}

fn access(access: &AccessRow) -> String {
    let AccessRow {
        app,
        package,
        role,
        in_use,
        ..
    } = access;
    let access = format!("{app} > {package} > {role}");
    if *in_use {
        access
    } else {
        t!("people-csv-access-unused", access = access)
    }
}

fn invitation(invitation: &ExportedInvitation) -> Vec<String> {
    let row = &invitation.row;
    let closed_at = match row.state {
        InvitationState::Expired => invitation.closed_at.or(Some(row.expires_at)),
        _ => invitation.closed_at,
    };
    let accepted = row.state == InvitationState::Accepted;
    let sent = |at| Some(at).filter(|_| row.sent_at != NOT_SENT);
    let maybe = |at: Option<Timestamp>| at.map(time).unwrap_or_default();
    vec![
        text(row.email.as_ref()),
        text(invitation.first_name.as_ref()),
        text(invitation.last_name.as_ref()),
        channel(row.email.is_some()).to_owned(),
        row.role.clone(),
        text(row.department.as_ref()),
        text(row.location.as_ref()),
        row.invited_by.clone(),
        maybe(sent(row.sent_at)),
        maybe(sent(row.expires_at)),
        words::invitation_state(row.state).to_owned(),
        row.delivery.map(words::delivery).unwrap_or_default().to_owned(),
        text(row.answer.as_ref()),
        maybe(row.reminded_at),
        maybe(closed_at.filter(|_| accepted)),
        maybe(closed_at.filter(|_| !accepted)),
    ]
}

fn channel(by_mail: bool) -> &'static str {
    if by_mail {
        t!("people-csv-channel-email")
    } else {
        t!("people-csv-channel-slip")
    }
}

fn event(row: &AuditRow) -> Vec<String> {
    vec![
        row.seq.to_string(),
        time(row.at),
        words::act(row.act).to_owned(),
        row.actor.clone().unwrap_or_else(|| t!("product").to_owned()),
        text(row.subject.as_ref()),
        text(row.address.as_ref()),
        words::changes(row).unwrap_or_default(),
    ]
}

fn text(value: Option<&impl ToString>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

/// A time that sorts, in UTC.
fn time(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_microsecond(at.micros()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    at.strftime("%Y-%m-%d %H:%M:%S").to_string()
}
