//! A span for OpenTelemetry around each request, in OpenTelemetry's words (its semantic conventions for HTTP servers).

use crate::layers::client_address::FromTrustedProxy;
use crate::layers::request_facts::RequestFacts;
use crate::traces::SPANS;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use opentelemetry::propagation::TextMapPropagator;
use opentelemetry_http::HeaderExtractor;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use tracing::Instrument;
use tracing::field::Empty;
use tracing_opentelemetry::OpenTelemetrySpanExt;

/// Traces the request, as a part of the trace that a trusted proxy began, if one did; probes are not worth it.
pub(crate) async fn trace_request(request: Request, next: Next) -> Response {
    let facts = RequestFacts::of(&request);
    if facts.is_probe() {
        return next.run(request).await;
    }
    let span = tracing::info_span!(
        target: SPANS,
        "request",
        otel.name = format!("{} {}", facts.method, facts.route),
        otel.kind = "server",
        otel.status_code = Empty,
        http.request.method = facts.method,
        http.route = &*facts.route,
        http.response.status_code = Empty,
        client.address = &*facts.network,
        request_id = &*facts.id,
    );
    if request.extensions().get::<FromTrustedProxy>().is_some() {
        let begun = TraceContextPropagator::new().extract(&HeaderExtractor(request.headers()));
        // Fails where the span is not traced.
        let _ = span.set_parent(begun);
    }
    let response = next.run(request).instrument(span.clone()).await;
    span.record("http.response.status_code", response.status().as_u16());
    if response.status().is_server_error() {
        span.record("otel.status_code", "ERROR");
    }
    response
}
