//! What a call of a server function answers.
//!
//! Scripts call `/api/<function>` and get JSON with a status that fits. A form posts to the page that it stands on,
//! and a person gets what they need: where the function redirects, a 303 to there; otherwise the page again, as the
//! post's own answer, with what was typed and what is wrong. Nothing about it travels in a URL, so nobody can craft it.

use super::visitor::{Visitor, sign_in_address};
use super::{Site, external, provide_site};
use crate::form::Submitted;
use crate::is_public;
use crate::load::status_of;
use crate::say::t;
use crate::shell;
use crate::wire::{Refusal, Why};
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT, ALLOW, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, SET_COOKIE};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, request::Parts};
use leptos::prelude::{FromServerFnError, provide_context};
use leptos_axum::{handle_server_fns_with_context, render_app_async_with_context};

/// A form of text fields never comes near this.
const MOST_BYTES: usize = 256 * 1024;

/// A call by a script: JSON, with the status of the refusal. All server-function errors are 500 before.
pub(super) async fn script(State(site): State<Site>, request: Request) -> Response {
    if let Some(refusal) = unanswered(request.method(), request.uri().path()) {
        return refusal;
    }
    if !is_form(request.headers()) {
        let refusal = Refusal::from(Why::Unreadable);
        return (StatusCode::UNSUPPORTED_MEDIA_TYPE, axum::Json(refusal)).into_response();
    }
    let (mut parts, body) = request.into_parts();
    parts
        .headers
        .insert(ACCEPT, HeaderValue::from_static("application/json"));
    let answer = run(&site, Request::from_parts(parts, body)).await;
    if answer.status() != StatusCode::INTERNAL_SERVER_ERROR {
        return answer;
    }
    let (mut parts, body) = answer.into_parts();
    let body = to_bytes(body, MOST_BYTES).await.unwrap_or_default();
    parts.status = status(&Refusal::de(body.clone()));
    Response::from_parts(parts, Body::from(body))
}

/// The refusal of a call that no function answers to: 405 with what does, or 404.
fn unanswered(method: &Method, path: &str) -> Option<Response> {
    let methods: Vec<Method> = server_fn::axum::server_fn_paths()
        .filter(|(known, _)| *known == path)
        .map(|(_, method)| method)
        .collect();
    if methods.contains(method) {
        return None;
    }
    let (status, why) = match methods.first() {
        Some(_) => (StatusCode::METHOD_NOT_ALLOWED, Why::Unreadable),
        None => (StatusCode::NOT_FOUND, Why::NotFound),
    };
    let mut response = (status, axum::Json(Refusal::from(why))).into_response();
    if let Some(allowed) = methods.first().and_then(|method| method.as_str().parse().ok()) {
        response.headers_mut().insert(ALLOW, allowed);
    }
    Some(response)
}

/// The path of the page whose form was posted.
#[derive(Debug, Clone)]
pub(super) struct PostedTo(pub(super) String);

/// A form's post to its page: the field `call` names the server function.
pub(super) async fn page(State(site): State<Site>, request: Request) -> Response {
    if request.method() != Method::POST {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    if !is_form(request.headers()) {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    let (typed, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MOST_BYTES).await else {
        return (StatusCode::PAYLOAD_TOO_LARGE, t!("refusals-form-too-large")).into_response();
    };
    let fields: Vec<(String, String)> = serde_urlencoded::from_bytes(&body).unwrap_or_default();
    let call = fields
        .iter()
        .find(|(name, _)| name == "call")
        .map(|(_, call)| call.clone())
        .unwrap_or_default();
    let visitor = typed.extensions.get::<Visitor>();
    if visitor.is_some_and(|visitor| external::may_not_call(visitor, &call)) {
        let mut nothing = Request::from_parts(typed, Body::empty());
        *nothing.method_mut() = Method::GET;
        return nothing_here(site, nothing).await;
    }
    let Ok(uri) = format!("/api/{call}").parse::<Uri>() else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let mut parts = typed.clone();
    parts.uri = uri;
    parts.extensions.insert(PostedTo(typed.uri.path().to_owned()));
    parts
        .headers
        .insert(ACCEPT, HeaderValue::from_static("application/json"));
    let answer = run(&site, Request::from_parts(parts, Body::from(body))).await;
    let cookies: Vec<HeaderValue> = answer.headers().get_all(SET_COOKIE).iter().cloned().collect();
    let to = answer
        .headers()
        .get(LOCATION)
        .cloned()
        .or_else(|| to_sign_in(&typed));
    let mut response = match to {
        Some(to) => (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response(),
        None => render(&site, typed, call, fields, answer).await,
    };
    for cookie in cookies {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

/// Where a form of a private page leads whose session has ended meanwhile: to the sign-in page, and back from there.
fn to_sign_in(typed: &Parts) -> Option<HeaderValue> {
    let visitor = typed.extensions.get::<Visitor>()?;
    let ended = !visitor.has_seat() && !is_public(typed.uri.path());
    ended
        .then(|| HeaderValue::from_str(&sign_in_address(&typed.uri)).ok())
        .flatten()
}

async fn run(site: &Site, request: Request) -> Response {
    handle_server_fns_with_context(provide_site(site), request)
        .await
        .into_response()
}

fn status(refusal: &Refusal) -> StatusCode {
    StatusCode::from_u16(status_of(refusal)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Whether the body is that of a form, or there is none.
fn is_form(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_none_or(|kind| {
        let kind = kind.to_str().unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
    })
}

pub(super) fn accepts_html(headers: &HeaderMap) -> bool {
    headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"))
}

/// The page again, with what was typed and what the function said.
pub(super) async fn render(
    site: &Site,
    typed: Parts,
    call: String,
    fields: Vec<(String, String)>,
    answer: Response,
) -> Response {
    let refused = answer.status() != StatusCode::OK;
    let body = to_bytes(answer.into_body(), MOST_BYTES).await.unwrap_or_default();
    let status = if refused {
        status(&Refusal::de(body.clone()))
    } else {
        StatusCode::OK
    };
    let text = String::from_utf8_lossy(&body).into_owned();
    let is_secret = |name: &str| ["current", "password", "repeated", "token"].contains(&name);
    let values = fields.into_iter().filter(|(name, _)| !is_secret(name)).collect();
    let submitted = Submitted {
        call,
        values,
        answer: if refused { Err(text) } else { Ok(text) },
    };
    let mut request = Request::from_parts(typed, Body::empty());
    *request.method_mut() = Method::GET;
    for header in [CONTENT_LENGTH, CONTENT_TYPE] {
        request.headers_mut().remove(header);
    }
    let provide = provide_site(site);
    let provide = move || {
        provide();
        provide_context(submitted.clone());
    };
    let options = site.options.clone();
    let mut response = render_app_async_with_context(provide, move || shell(options.clone()))(request).await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = status;
    }
    response
}

/// Marks a page that the browser does not bring to life: it would draw what the address leads others to.
#[derive(Debug, Clone, Copy)]
pub(super) struct AsItIs;

/// The page that says that there is none, whatever the address leads others to.
pub(super) async fn nothing_here(site: Site, mut request: Request) -> Response {
    *request.uri_mut() = Uri::from_static("/nothing-here");
    request.extensions_mut().insert(AsItIs);
    not_found(State(site), request).await
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
