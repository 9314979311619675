//! For whoever watches the process: is it alive, and can it work?

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use http::StatusCode;
use service::ports::Store;
use std::sync::Arc;

/// `/health/live` answers while the process does; `/health/ready` while its database does, too.
pub(crate) fn routes(store: Arc<dyn Store>) -> Router {
    Router::new()
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(ready))
        .with_state(store)
}

async fn ready(State(store): State<Arc<dyn Store>>) -> (StatusCode, &'static str) {
    match store.has_users().await {
        Ok(_) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::error!(error = format!("{error:#}"), "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
    }
}
