//! A table of people that is uploaded: the only thing that is sent to Usher as a file.

use super::form_post::{page, render};
use super::visitor::{Visitor, sign_in_address};
use super::{Site, told};
use crate::wire::{Refusal, Why};
use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::{ImportId, TableRefusal};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use leptos::prelude::FromServerFnError;
use service::{Actor, MOST_TABLE_BYTES};
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// Where tables are posted to; the layers let larger bodies through there.
pub const UPLOADS: &str = "/users/imports";
/// How large a post with a table may be: the parts have heads.
pub const MOST_UPLOADED: usize = MOST_TABLE_BYTES + 64 * 1024;
/// How long a table may take to arrive.
const MOST_TIME: Duration = Duration::from_secs(25);
/// So many tables arrive at once.
static PLACES: Semaphore = Semaphore::const_new(12);

/// Whether the body is a form with a file.
pub fn is_upload(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.to_ascii_lowercase().starts_with("multipart/form-data"))
}

/// Keeps the table and leads to its page; otherwise the page again, with what is wrong. Nothing is read of those who may not
/// import.
pub(super) async fn table(State(site): State<Site>, request: Request) -> Response {
    if !is_upload(request.headers()) {
        return page(State(site), request).await;
    }
    let (parts, body) = request.into_parts();
    let visitor = parts.extensions.get::<Visitor>().cloned().unwrap_or_default();
    let principal = visitor.principal.as_deref();
    let Some(actor) = principal.and_then(|principal| Actor::of(principal, visitor.client)) else {
        return Redirect::to(&sign_in_address(&parts.uri)).into_response();
    };
    match upload(&site, &actor, Request::from_parts(parts.clone(), body)).await {
        Ok(id) => Redirect::to(&format!("{UPLOADS}/{id}")).into_response(),
        Err(refusal) => {
            let answer = (StatusCode::INTERNAL_SERVER_ERROR, refusal.ser()).into_response();
            render(&site, parts, "upload_import".to_owned(), Vec::new(), answer).await
        }
    }
}

async fn upload(site: &Site, actor: &Actor, request: Request) -> Result<ImportId, Refusal> {
    site.usher.may_import(actor).map_err(told(None))?;
    let Ok(_place) = PLACES.try_acquire() else {
        return Err(Why::Busy.into());
    };
    let file = timeout(MOST_TIME, file_of(request)).await;
    let file = file.unwrap_or_else(|_| Err(Why::Unreadable.into()))?;
    site.usher.upload_import(actor, file).await.map_err(told(None))
}

/// The content of the field `file`; its name tells nothing and is not looked at.
async fn file_of(request: Request) -> Result<Vec<u8>, Refusal> {
    let unreadable = |_| Refusal::from(Why::Unreadable);
    let mut fields = Multipart::from_request(request, &()).await.map_err(unreadable)?;
    while let Some(mut field) = fields.next_field().await.map_err(too_large)? {
        if field.name() != Some("file") {
            continue;
        }
        let mut file = Vec::new();
        while let Some(chunk) = field.chunk().await.map_err(too_large)? {
            if file.len() + chunk.len() > MOST_TABLE_BYTES {
                return Err(Why::Import(TableRefusal::TooLarge.into()).into());
            }
            file.extend_from_slice(&chunk);
        }
        return Ok(file);
    }
    Err(Why::Import(TableRefusal::Empty.into()).into())
}

#[expect(clippy::needless_pass_by_value, reason = "errors are handed over")]
fn too_large(error: MultipartError) -> Refusal {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Why::Import(TableRefusal::TooLarge.into()).into()
    } else {
        Why::Unreadable.into()
    }
}
