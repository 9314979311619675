//! Counting requests for the metrics.

use crate::layers::request_facts::RequestFacts;
use crate::metrics::Metrics;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::Instant;

/// Counts the request, and how long it took until its answer began.
pub(crate) async fn count_request(State(metrics): State<Metrics>, request: Request, next: Next) -> Response {
    let facts = RequestFacts::of(&request);
    let _under_way = metrics.under_way();
    let begun = Instant::now();
    let response = next.run(request).await;
    metrics.answered(&facts, response.status(), begun.elapsed());
    response
}
