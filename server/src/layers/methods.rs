//! Usher reads (GET, HEAD) and acts (POST); there is nothing else to ask for.

use crate::layers::plain_page::refusal;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::header::ALLOW;
use http::{HeaderValue, Method, StatusCode};

/// Answers 405 to TRACE, CONNECT and all the others.
pub async fn refuse_odd_methods(request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::POST) {
        return next.run(request).await;
    }
    let sentence = "This page can be opened and its forms can be sent; nothing else.";
    let mut response = refusal(
        request.headers(),
        StatusCode::METHOD_NOT_ALLOWED,
        "method",
        "That can't be done here",
        sentence,
    );
    response
        .headers_mut()
        .insert(ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
    response
}
