//! Tables that are uploaded, of people and of managers: the only things that are sent to Usher as files.

use super::form_post::{page, render};
use super::visitor::{Visitor, sign_in_address};
use super::{Site, told};
use crate::wire::{Refusal, Why};
use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::{ImportId, TableRefusal};
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use leptos::prelude::FromServerFnError;
use service::{Actor, MOST_MANAGERS_BYTES, MOST_TABLE_BYTES};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

/// Where tables of people are posted to.
pub(super) const UPLOADS: &str = "/users/imports";
/// How large a post with a table may be: the parts have heads.
pub(super) const MOST_UPLOADED: usize = MOST_TABLE_BYTES + 64 * 1024;
/// Where tables of managers are posted to.
pub(super) const MANAGERS: &str = "/users/chart";
/// How large such a post may be: what comes back of a table that was looked through is marked up.
pub(super) const MOST_OF_MANAGERS: usize = 2 * MOST_MANAGERS_BYTES;
/// How long a table may take to arrive.
const MOST_TIME: Duration = Duration::from_secs(25);
/// So many tables arrive at once.
static PLACES: Semaphore = Semaphore::const_new(12);

/// How large a post to this page with these headers may be, if it is one with a table; the layers let larger bodies through
/// there. Somewhat more than the routes take: what is too large is told by the page.
pub fn most_uploaded(path: &str, headers: &HeaderMap) -> Option<usize> {
    let most = match path {
        UPLOADS => MOST_UPLOADED,
        MANAGERS => MOST_OF_MANAGERS,
        _ => return None,
    };
    is_upload(headers).then_some(most + 64 * 1024)
}

/// Whether the body is a form with a file.
fn is_upload(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.to_ascii_lowercase().starts_with("multipart/form-data"))
}

/// Keeps the table and leads to its page; otherwise the page again, with what is wrong. Nothing is read of those who may not
/// import.
pub(super) async fn table(State(site): State<Site>, request: Request) -> Response {
    let (actor, request) = match sent_by(&site, request).await {
        Ok(sent) => sent,
        Err(answer) => return answer,
    };
    let (parts, body) = request.into_parts();
    match upload(&site, &actor, Request::from_parts(parts.clone(), body)).await {
        Ok(id) => Redirect::to(&format!("{UPLOADS}/{id}")).into_response(),
        Err(refusal) => refused(&site, parts, "upload_import", &refusal).await,
    }
}

/// Who sends a form with a file; otherwise the answer to them.
pub(super) async fn sent_by(site: &Site, request: Request) -> Result<(Actor, Request), Response> {
    if !is_upload(request.headers()) {
        return Err(page(State(site.clone()), request).await);
    }
    let visitor = request.extensions().get::<Visitor>().cloned().unwrap_or_default();
    let principal = visitor.principal.as_deref();
    match principal.and_then(|principal| Actor::of(principal, visitor.client)) {
        Some(actor) => Ok((actor, request)),
        None => Err(Redirect::to(&sign_in_address(request.uri())).into_response()),
    }
}

/// The page again, with what is wrong.
pub(super) async fn refused(site: &Site, parts: Parts, call: &str, refusal: &Refusal) -> Response {
    let answer = (StatusCode::INTERNAL_SERVER_ERROR, refusal.ser()).into_response();
    render(site, parts, call.to_owned(), Vec::new(), answer).await
}

async fn upload(site: &Site, actor: &Actor, request: Request) -> Result<ImportId, Refusal> {
    site.usher.may_import(actor).map_err(told(None))?;
    let _place = place()?;
    let too_large = Why::Import(TableRefusal::TooLarge.into());
    let fields = fields_of(request, MOST_TABLE_BYTES, &too_large).await?;
    let empty = Why::Import(TableRefusal::Empty.into());
    let file = field(fields, "file").ok_or_else(|| Refusal::from(empty))?;
    site.usher.upload_import(actor, file).await.map_err(told(None))
}

/// A place among the tables that arrive, to be held until all is done with it: each takes memory.
pub(super) fn place() -> Result<SemaphorePermit<'static>, Refusal> {
    PLACES.try_acquire().map_err(|_| Why::Busy.into())
}

/// The first field of the name.
pub(super) fn field(fields: Vec<(String, Vec<u8>)>, name: &str) -> Option<Vec<u8>> {
    let mut named = fields.into_iter().filter(|(named, _)| named == name);
    named.next().map(|(_, content)| content)
}

/// The fields of a form with a file, of so many bytes together; the file's name tells nothing and is not looked at.
pub(super) async fn fields_of(
    request: Request,
    most: usize,
    too_large: &Why,
) -> Result<Vec<(String, Vec<u8>)>, Refusal> {
    let read = timeout(MOST_TIME, read_fields(request, most, too_large)).await;
    read.unwrap_or_else(|_| Err(Why::Unreadable.into()))
}

async fn read_fields(
    request: Request,
    most: usize,
    too_large: &Why,
) -> Result<Vec<(String, Vec<u8>)>, Refusal> {
    let why = |error: MultipartError| {
        Refusal::from(if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
            too_large.clone()
        } else {
            Why::Unreadable
        })
    };
    let unreadable = |_| Refusal::from(Why::Unreadable);
    let mut parts = Multipart::from_request(request, &()).await.map_err(unreadable)?;
    let (mut fields, mut left) = (Vec::new(), most);
    while let Some(mut part) = parts.next_field().await.map_err(why)? {
        let name = part.name().unwrap_or_default().to_owned();
        let mut content = Vec::new();
        while let Some(chunk) = part.chunk().await.map_err(why)? {
            let Some(rest) = left.checked_sub(chunk.len()) else {
                return Err(too_large.clone().into());
            };
            left = rest;
            content.extend_from_slice(&chunk);
        }
        if fields.len() == MOST_FIELDS {
            return Err(Why::Unreadable.into());
        }
        fields.push((name, content));
    }
    Ok(fields)
}

/// So many fields has a form with a file at most.
const MOST_FIELDS: usize = 8;
