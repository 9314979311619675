//! What a call of a server function answers.
//!
//! Scripts (`Accept: application/json`) get JSON and a status that fits. A plain form post gets what a person needs:
//! where the function redirects, a 303 to there; otherwise the page that the form stands on, as the post's own
//! answer, with what was typed and what is wrong. Nothing about it travels in a URL, so nobody can craft it.

use super::{Site, provide_site};
use crate::form::Submitted;
use crate::load::status_of;
use crate::shell;
use crate::wire::{Refusal, Why};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, ORIGIN, REFERER, SET_COOKIE};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, request::Parts};
use leptos::prelude::{FromServerFnError, provide_context};
use leptos_axum::{handle_server_fns_with_context, render_app_async_with_context};

/// A form of text fields never comes near this.
const MOST_BYTES: usize = 256 * 1024;

/// Runs the server function and answers as the caller can read it.
pub(super) async fn answer(State(site): State<Site>, request: Request) -> Response {
    let wants_page = request.method() == Method::POST && accepts_html(request.headers());
    let (mut parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MOST_BYTES).await else {
        return (
            StatusCode::PAYLOAD_TOO_LARGE,
            "That is more than fits into a form.",
        )
            .into_response();
    };
    let typed = parts.clone();
    parts
        .headers
        .insert(ACCEPT, HeaderValue::from_static("application/json"));
    let call = Request::from_parts(parts, Body::from(body.clone()));
    let answer = handle_server_fns_with_context(provide_site(&site), call)
        .await
        .into_response();
    if wants_page {
        page(&site, typed, &body, answer).await
    } else {
        json(answer).await
    }
}

fn accepts_html(headers: &HeaderMap) -> bool {
    headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"))
}

/// Gives a refusal the status that it has; all server-function errors are 500 before.
async fn json(answer: Response) -> Response {
    if answer.status() != StatusCode::INTERNAL_SERVER_ERROR {
        return answer;
    }
    let (mut parts, body) = answer.into_parts();
    let body = to_bytes(body, MOST_BYTES).await.unwrap_or_default();
    let status = status_of(&Refusal::de(body.clone()));
    parts.status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    Response::from_parts(parts, Body::from(body))
}

/// Redirects, or renders the form's page with the answer.
async fn page(site: &Site, typed: Parts, body: &Bytes, answer: Response) -> Response {
    let cookies: Vec<HeaderValue> = answer.headers().get_all(SET_COOKIE).iter().cloned().collect();
    let mut response = match answer.headers().get(LOCATION).cloned() {
        Some(to) => (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response(),
        None => render(site, typed, body, answer).await,
    };
    for cookie in cookies {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

async fn render(site: &Site, typed: Parts, body: &Bytes, answer: Response) -> Response {
    let refused = answer.status() != StatusCode::OK;
    let text = to_bytes(answer.into_body(), MOST_BYTES).await.unwrap_or_default();
    let text = String::from_utf8(text.to_vec()).unwrap_or_default();
    let status = if refused {
        status_of(&Refusal::de(Bytes::from(text.clone())))
    } else {
        200
    };
    let submitted = Submitted {
        action: typed.uri.path().to_owned(),
        values: fields(body),
        answer: if refused { Err(text) } else { Ok(text) },
    };
    let here = page_of(site, &typed.headers);
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = here;
    *request.headers_mut() = typed.headers;
    request.headers_mut().remove(CONTENT_LENGTH);
    request.headers_mut().remove(CONTENT_TYPE);
    *request.extensions_mut() = typed.extensions;
    let provide = provide_site(site);
    let provide = move || {
        provide();
        provide_context(submitted.clone());
    };
    let options = site.options.clone();
    let mut response = render_app_async_with_context(provide, move || shell(options.clone()))(request).await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    }
    response
}

/// The fields as typed, but for secrets.
fn fields(body: &Bytes) -> Vec<(String, String)> {
    let fields: Vec<(String, String)> = serde_urlencoded::from_bytes(body).unwrap_or_default();
    let is_secret = |name: &str| ["password", "repeated", "token"].contains(&name);
    fields.into_iter().filter(|(name, _)| !is_secret(name)).collect()
}

/// The page that the form stands on: the Referer, if it is one of ours.
fn page_of(site: &Site, headers: &HeaderMap) -> Uri {
    let referer = headers
        .get(REFERER)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let origin = headers
        .get(ORIGIN)
        .and_then(|value| value.to_str().ok())
        .unwrap_or(&site.public_url);
    let path = referer
        .strip_prefix(&site.public_url)
        .or_else(|| referer.strip_prefix(origin));
    let path = path.filter(|path| path.starts_with('/') && !path.starts_with("//"));
    path.and_then(|path| path.parse().ok())
        .unwrap_or_else(|| Uri::from_static("/"))
}

/// What no route matches: the app's own page that says so.
pub(super) async fn not_found(State(site): State<Site>, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) || !accepts_html(request.headers()) {
        let refusal: Refusal = Why::NotFound.into();
        return (StatusCode::NOT_FOUND, refusal.to_string()).into_response();
    }
    let options = site.options.clone();
    let mut response =
        render_app_async_with_context(provide_site(&site), move || shell(options.clone()))(request).await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::NOT_FOUND;
    }
    response
}
