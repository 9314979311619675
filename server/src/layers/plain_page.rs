//! Answers that need no app: a short page for people, JSON for programs.

use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};

/// Styles of our own and forms to ourselves, nothing else.
pub const PLAIN_PAGE_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);

/// Whether the asker wants a page.
pub fn wants_page(headers: &HeaderMap) -> bool {
    headers
        .get_all(ACCEPT)
        .iter()
        .any(|accept| accept.to_str().is_ok_and(|accept| accept.contains("text/html")))
}

/// A page with a heading and a sentence, both of ours: they are not escaped.
pub fn plain_page(status: StatusCode, heading: &str, sentence: &str) -> Response {
    let body = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{heading} · Usher</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><link rel=\"stylesheet\" href=\"/pkg/usher.css\"></head>\
         <body><div class=\"public-frame\"><div class=\"public-frame-header\"></div>\
         <main class=\"public-frame-card\"><h1 class=\"public-frame-title\">{heading}</h1><p>{sentence}</p>\
         <a class=\"button button-secondary\" href=\"/\">Go to the start page</a></main>\
         <div class=\"public-frame-footer\"></div></div></body></html>"
    );
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (CONTENT_SECURITY_POLICY, PLAIN_PAGE_POLICY),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (status, headers, body).into_response()
}

/// A page or, for those who want none, `{"error": code}`.
pub fn refusal(
    headers: &HeaderMap,
    status: StatusCode,
    code: &str,
    heading: &str,
    sentence: &str,
) -> Response {
    if wants_page(headers) {
        return plain_page(status, heading, sentence);
    }
    let kind = [(CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    (status, kind, format!("{{\"error\":\"{code}\"}}")).into_response()
}
