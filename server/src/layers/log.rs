//! One line a request. Paths can hold secrets (`/accept/<token>`): only the route's pattern is written.

use app::ssr::ClientAddress;
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument;

/// Puts a span around the request and writes down how it ended.
pub async fn log_request(request: Request, next: Next) -> Response {
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("(no route)", MatchedPath::as_str);
    let address = request
        .extensions()
        .get::<ClientAddress>()
        .map(|address| tracing::field::display(address.0));
    let span = tracing::info_span!("request", method = %request.method(), route, address);
    async {
        let begun = tokio::time::Instant::now();
        let response = next.run(request).await;
        let (status, millis) = (response.status().as_u16(), begun.elapsed().as_millis());
        if response.status().is_server_error() {
            tracing::error!(status, millis, "answered");
        } else {
            tracing::debug!(status, millis, "answered");
        }
        response
    }
    .instrument(span)
    .await
}
