//! One line a request, and its facts with every other line that is written for it.

use crate::layers::headers::PublicFile;
use crate::layers::request_facts::RequestFacts;
use app::ssr::RequestSpan;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::Instant;
use tracing::Instrument;

/// Puts a span around the request and writes down how it ended. The span is there however little is logged.
pub async fn log_request(mut request: Request, next: Next) -> Response {
    let facts = RequestFacts::of(&request);
    let span = tracing::error_span!(
        "request",
        request_id = &*facts.id,
        method = facts.method,
        route = &*facts.route,
        network = &*facts.network
    );
    request.extensions_mut().insert(RequestSpan(span.clone()));
    async {
        let begun = Instant::now();
        let response = next.run(request).await;
        let status = response.status().as_u16();
        let millis = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        if response.status().is_server_error() {
            tracing::error!(status, millis, "answered");
        } else if facts.is_probe() || response.extensions().get::<PublicFile>().is_some() {
            tracing::debug!(status, millis, "answered");
        } else {
            tracing::info!(status, millis, "answered");
        }
        response
    }
    .instrument(span)
    .await
}
