//! What Prometheus is told (ADR 10): counted here as it happens, or asked for when Prometheus asks (`figures`).
//!
//! Labels are routes' patterns and words of ours. Nothing names a business or a person, and nobody outside can make one up.

mod figures;
mod gauges;

pub(crate) use figures::Figures;

use crate::layers::request_facts::RequestFacts;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use domain::Timestamp;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::{encode_eof, encode_registry};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;
use std::sync::Arc;
use std::time::Duration;

/// What all names begin with.
const PREFIX: &str = "usher";

/// Seconds; what takes longer than the last is given up ([`crate::layers::limits::MOST_TIME`]).
const DURATIONS: [f64; 14] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0,
];

/// The text of `OpenMetrics`, which Prometheus reads.
const TEXT: HeaderValue =
    HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    route: Arc<str>,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    method: &'static str,
    route: Arc<str>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Task {
    task: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Run {
    task: &'static str,
    result: &'static str,
}

/// What is counted as it happens. Cloning shares it; each server has its own.
#[derive(Debug, Clone)]
pub(crate) struct Metrics {
    registry: Arc<Registry>,
    requests: Family<Answered, Counter>,
    durations: Family<Asked, Histogram>,
    under_way: Gauge,
    runs: Family<Run, Counter>,
    last_runs: Family<Task, Gauge>,
    last_results: Family<Task, Gauge>,
}

impl Metrics {
    /// Nothing has happened yet.
    pub(crate) fn new() -> Self {
        let mut registry = Registry::with_prefix(PREFIX);
        let requests = Family::default();
        registry.register("http_requests", "Requests that were answered", requests.clone());
        let durations = Family::new_with_constructor((|| Histogram::new(DURATIONS)) as fn() -> Histogram);
        registry.register(
            "http_request_duration_seconds",
            "How long requests took until their answer began",
            durations.clone(),
        );
        let under_way = Gauge::default();
        registry.register(
            "http_requests_in_flight",
            "Requests whose answer has not begun",
            under_way.clone(),
        );
        let (runs, last_runs, last_results) = (Family::default(), Family::default(), Family::default());
        registry.register(
            "background_runs",
            "Rounds of background jobs, by how they ended",
            runs.clone(),
        );
        registry.register(
            "background_last_run_timestamp_seconds",
            "When the last round of a background job ended",
            last_runs.clone(),
        );
        registry.register(
            "background_last_result",
            "Whether the last round of a background job went well: 1, or 0",
            last_results.clone(),
        );
        let version = vec![("version", env!("CARGO_PKG_VERSION"))];
        registry.register("build", "What is running", Info::new(version));
        Self {
            registry: Arc::new(registry),
            requests,
            durations,
            under_way,
            runs,
            last_runs,
            last_results,
        }
    }

    /// A request is under way until what this answers is dropped.
    pub(crate) fn under_way(&self) -> UnderWay {
        self.under_way.inc();
        UnderWay(self.under_way.clone())
    }

    /// A request was answered.
    pub(crate) fn answered(&self, facts: &RequestFacts, status: StatusCode, took: Duration) {
        let (method, route) = (facts.method, Arc::clone(&facts.route));
        let asked = Asked {
            method,
            route: Arc::clone(&route),
        };
        self.durations.get_or_create(&asked).observe(took.as_secs_f64());
        let answered = Answered {
            method,
            route,
            status: status.as_u16(),
        };
        self.requests.get_or_create(&answered).inc();
    }

    /// A round of a background job ended.
    pub(crate) fn ran(&self, task: &'static str, at: Timestamp, well: bool) {
        let result = if well { "well" } else { "failed" };
        self.runs.get_or_create(&Run { task, result }).inc();
        let task = Task { task };
        self.last_runs.get_or_create(&task).set(gauges::seconds(at));
        self.last_results.get_or_create(&task).set(i64::from(well));
    }
}

/// Counts a request that is under way.
pub(crate) struct UnderWay(Gauge);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// `/metrics`, for a listener of its own.
pub(crate) fn routes(metrics: Metrics, figures: Figures) -> Router {
    let told = Arc::new((metrics, figures));
    Router::new().route("/metrics", get(tell)).with_state(told)
}

async fn tell(State(told): State<Arc<(Metrics, Figures)>>) -> Response {
    let (metrics, figures) = &*told;
    let asked = figures.registry().await;
    let mut text = String::new();
    let written = encode_registry(&mut text, &metrics.registry)
        .and_then(|()| encode_registry(&mut text, &asked))
        .and_then(|()| encode_eof(&mut text));
    match written {
        Ok(()) => ([(CONTENT_TYPE, TEXT)], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happens_is_counted_by_route_and_never_by_path() {
        let metrics = Metrics::new();
        let facts = RequestFacts {
            id: "0123456789".into(),
            method: "GET",
            route: "/accept/{token}".into(),
            network: "192.0.2.7".into(),
        };
        let under_way = metrics.under_way();
        metrics.answered(&facts, StatusCode::OK, Duration::from_millis(3));
        metrics.answered(&facts, StatusCode::GONE, Duration::from_mins(1));
        metrics.ran(
            "deliver mail",
            Timestamp::from_micros(1_800_000_000_500_000),
            false,
        );
        let mut text = String::new();
        encode_registry(&mut text, &metrics.registry).unwrap();
        for line in [
            r#"usher_http_requests_total{method="GET",route="/accept/{token}",status="200"} 1"#,
            r#"usher_http_requests_total{method="GET",route="/accept/{token}",status="410"} 1"#,
            r#"usher_http_request_duration_seconds_bucket{le="0.005",method="GET",route="/accept/{token}"} 1"#,
            r#"usher_http_request_duration_seconds_count{method="GET",route="/accept/{token}"} 2"#,
            "usher_http_requests_in_flight 1",
            r#"usher_background_runs_total{task="deliver mail",result="failed"} 1"#,
            r#"usher_background_last_run_timestamp_seconds{task="deliver mail"} 1800000000"#,
            r#"usher_background_last_result{task="deliver mail"} 0"#,
        ] {
            assert!(text.lines().any(|told| told == line), "{line}\n{text}");
        }
        assert!(text.contains("usher_build_info{version=\"") && !text.contains("192.0.2.7"));
        drop(under_way);
        assert_eq!(metrics.under_way.get(), 0);
    }
}
