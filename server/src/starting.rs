//! What is answered while the database is opened and brought up to date: that it takes a moment.

use crate::layers::plain_page::refusal;
use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::get;
use http::header::RETRY_AFTER;
use http::{HeaderValue, StatusCode};

/// The process is alive and not ready, and everything else is asked to come again.
pub(crate) fn routes() -> Router {
    Router::new()
        .route("/health/live", get(|| async { "alive\n" }))
        .route(
            "/health/ready",
            get(|| async { (StatusCode::SERVICE_UNAVAILABLE, "starting\n") }),
        )
        .fallback(come_again)
}

async fn come_again(request: Request) -> Response {
    let sentence = "It is being started and will be there in a moment. Load the page again.";
    let mut response = refusal(
        request.headers(),
        StatusCode::SERVICE_UNAVAILABLE,
        "starting",
        "The server is starting",
        sentence,
    );
    response
        .headers_mut()
        .insert(RETRY_AFTER, HeaderValue::from_static("5"));
    response
}
