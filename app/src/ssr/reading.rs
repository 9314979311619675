//! What the server reads out of texts that anybody sends, for those who try out all kinds of texts on it: the properties in
//! `fuzz/properties`. Nothing here reads by itself.

use super::csv_table::{head_line, row_lines};
use super::query;
use crate::api::ListFields;
use crate::api::invite_parse::{self, Typed};
use crate::components::with_query;
use crate::wire::{AuditTyped, InviteFields, Refusal};
use crate::{json, load};
use domain::{AuditFilter, InvitationView, RecordFilter, RecordQuery, ZoneName};
use http::StatusCode;
use serde::de::DeserializeOwned;
use service::{AuditOf, ChartAsk, Invite};

/// The value that a text in JSON stands for, as the browser reads answers.
pub fn json<T: DeserializeOwned>(text: &str) -> Option<T> {
    json::read(text)
}

/// What a refusal in JSON answers a script, and says to a person; None if it is none.
pub fn refusal(text: &str) -> Option<(Option<StatusCode>, String)> {
    let refusal: Refusal = json::read(text)?;
    let status = StatusCode::from_u16(load::status_of(&refusal)).ok();
    Some((status, refusal.to_string()))
}

/// The invite form out of a post's body, as it would be posted again.
pub fn invite_form(body: &str) -> Option<String> {
    serde_qs::to_string(&invite_parse::read(body).ok()?).ok()
}

/// What the invite form asks for; Err says what is wrong with it.
pub fn invite(body: &str) -> Result<Invite, Refusal> {
    let form: InviteFields = invite_parse::read(body)?;
    invite_parse::parse(&Typed::parse(&form.addresses), &form)
}

/// The part of the register that an address's query asks for.
pub fn records(query: &str) -> RecordQuery {
    query::record_query(query)
}

/// The query that asks for it, with its question mark.
pub fn records_again(filter: &RecordFilter) -> String {
    with_query("", &query::record_pairs(filter))
}

/// The view of the list of invitations that an address's query asks for.
pub fn invitations(query: &str) -> InvitationView {
    ListFields::read(query).view()
}

/// The query that asks for the same from its beginning on, with its question mark.
pub fn invitations_again(query: &str) -> String {
    with_query("", &ListFields::read(query).pairs())
}

/// The part of the org chart that an address's query asks for.
pub fn chart(query: &str) -> ChartAsk {
    query::chart_ask(query)
}

/// What an address's query asks of the audit, in this zone.
pub fn audit(query: &str, zone: &ZoneName) -> Result<(AuditOf, AuditFilter), Refusal> {
    query::audit_filter(&AuditTyped::of(query), zone)
}

/// The query that asks for the same, with its question mark.
pub fn audit_again(query: &str) -> String {
    with_query("", &AuditTyped::of(query).pairs())
}

/// A list as a file for other programs: a line of heads, then its rows.
pub fn table(heads: &[String], rows: &[Vec<String>]) -> anyhow::Result<Vec<u8>> {
    Ok([head_line(heads.to_vec())?, row_lines(rows)?].concat())
}
