//! The audit as a table for other programs: sent as it is read, some events at a time, however many there are.

use super::{Site, Visitor, audit_filter};
use crate::load::status_of;
use crate::wire::{AuditTyped, Refusal, Why};
use crate::words;
use axum::Extension;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::response::{IntoResponse, Response};
use domain::{AuditRow, csv_line};
use futures::stream::try_unfold;
use http::StatusCode;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use service::{Actor, AuditView};

/// A byte order mark tells spreadsheets that it is UTF-8.
const BEGINNING: &str = "\u{FEFF}Number,Time (UTC),What,Who,On,From,Details\r\n";

/// All events that fit the filters in the address, the latest first.
pub(super) async fn table(
    State(site): State<Site>,
    Extension(visitor): Extension<Visitor>,
    RawQuery(query): RawQuery,
) -> Response {
    match view(&site, visitor, &query.unwrap_or_default()) {
        Ok(view) => {
            let headers = [
                (CONTENT_TYPE, "text/csv; charset=utf-8"),
                (CONTENT_DISPOSITION, "attachment; filename=\"usher-audit.csv\""),
            ];
            (headers, rows(site, view)).into_response()
        }
        Err(refusal) => {
            let status = StatusCode::from_u16(status_of(&refusal));
            let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            (status, words::refusal(&refusal)).into_response()
        }
    }
}

fn view(site: &Site, visitor: Visitor, query: &str) -> Result<AuditView, Refusal> {
    let principal = visitor.principal.as_deref();
    let actor = principal.and_then(|principal| Actor::of(principal, visitor.client));
    let actor = actor.ok_or(Why::SignInFirst)?;
    let (of, filter) = audit_filter(&AuditTyped::of(query), &actor.seat.zone)?;
    site.usher
        .audit_view(&actor, of, &filter)
        .map_err(super::told(None))
}

/// How far the table has been sent.
enum Sent {
    Nothing,
    Before(Option<i64>),
    All,
}

fn rows(site: Site, view: AuditView) -> Body {
    Body::from_stream(try_unfold(Sent::Nothing, move |sent| {
        let (usher, view) = (site.usher.clone(), view.clone());
        async move {
            let before = match sent {
                Sent::Nothing => return anyhow::Ok(Some((BEGINNING.to_owned(), Sent::Before(None)))),
                Sent::Before(before) => before,
                Sent::All => return Ok(None),
            };
            let batch = usher.audit_batch(&view, before).await.inspect_err(|error| {
                let error = format!("{error:#}");
                tracing::error!(error, "a table of the audit broke off");
            })?;
            let last = batch.rows.last().map(|row| row.seq).filter(|_| batch.after);
            let next = last.map_or(Sent::All, |seq| Sent::Before(Some(seq)));
            Ok(Some((batch.rows.iter().map(line).collect::<String>(), next)))
        }
    }))
}

fn line(row: &AuditRow) -> String {
    let at = jiff::Timestamp::from_microsecond(row.at.micros()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    csv_line(&[
        row.seq.to_string(),
        at.strftime("%Y-%m-%d %H:%M:%S").to_string(),
        words::act(row.act).to_owned(),
        row.actor.clone().unwrap_or_else(|| "Usher".to_owned()),
        text(&row.subject),
        text(&row.address),
        row.changes().unwrap_or_default(),
    ])
}
