//! For whoever watches the process: is it alive, and can it work?

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use http::StatusCode;
use service::ports::Store;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

/// How long the database is waited for: whoever asks does so every few seconds, and gives up on us before long.
const PATIENCE: Duration = Duration::from_secs(2);

/// What readiness hangs on.
#[derive(Clone)]
pub(crate) struct Health {
    /// Asked whether it answers.
    pub(crate) store: Arc<dyn Store>,
    /// Nothing new is taken on from then on.
    pub(crate) stop: CancellationToken,
}

/// `/health/live` answers while the process does; `/health/ready` says yes while it takes work on and its database answers.
pub(crate) fn routes(health: Health) -> Router {
    Router::new()
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(ready))
        .with_state(health)
}

async fn ready(State(health): State<Health>) -> (StatusCode, &'static str) {
    if health.stop.is_cancelled() {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n");
    }
    let why = match timeout(PATIENCE, health.store.has_users()).await {
        Ok(Ok(_)) => return (StatusCode::OK, "ready\n"),
        Ok(Err(error)) => format!("{error:#}"),
        Err(_) => format!("not within {} seconds", PATIENCE.as_secs()),
    };
    tracing::error!(why, "the database does not answer");
    (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
}
