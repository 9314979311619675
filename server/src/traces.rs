//! OpenTelemetry: what requests took, and what in them, sent to the operator's collector by OTLP over HTTP (ADR 10).
//!
//! Only spans are sent, and of these only those around requests (`layers::trace`) and what waits for the database or for a
//! password to be hashed; what is logged stays in the log.

mod collector;

use anyhow::Context;
use collector::Collector;
use opentelemetry::KeyValue;
use opentelemetry::trace::TracerProvider;
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SdkTracerProvider;
use std::time::Duration;
use tracing::Subscriber;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{FilterExt, Targets, filter_fn};
use tracing_subscriber::registry::LookupSpan;

/// The target of the spans that are for the collector alone.
pub(crate) const SPANS: &str = "traces";

/// How long what was not sent yet is waited for at the end.
pub(crate) const LAST_WORDS: Duration = Duration::from_secs(2);

/// The way to the collector.
pub(crate) struct Traces(SdkTracerProvider);

impl Traces {
    /// Prepares it; nothing is connected yet. `endpoint` is `http(s)://host[:port][/path]`. Must be called on the runtime.
    pub(crate) fn to(endpoint: &str) -> anyhow::Result<Self> {
        let exporter = SpanExporter::builder()
            .with_http()
            .with_http_client(Collector::new()?)
            .with_protocol(Protocol::HttpBinary)
            .with_endpoint(format!("{endpoint}/v1/traces"))
            .build()
            .context("otel_endpoint")?;
        let version = KeyValue::new("service.version", env!("CARGO_PKG_VERSION"));
        let resource = Resource::builder()
            .with_service_name("usher")
            .with_attribute(version)
            .build();
        let provider = SdkTracerProvider::builder()
            .with_resource(resource)
            .with_batch_exporter(exporter);
        Ok(Self(provider.build()))
    }

    /// What takes spans out of what is logged.
    pub(crate) fn layer<S>(&self) -> impl Layer<S> + use<S>
    where
        S: Subscriber + for<'span> LookupSpan<'span>,
    {
        let spans = filter_fn(|about| !about.is_event()).with_max_level_hint(LevelFilter::DEBUG);
        let ours = Targets::new()
            .with_target(SPANS, LevelFilter::INFO)
            .with_target("service", LevelFilter::DEBUG)
            .with_target("store", LevelFilter::DEBUG);
        tracing_opentelemetry::layer()
            .with_tracer(self.0.tracer("usher"))
            .with_location(false)
            .with_threads(false)
            .with_target(false)
            .with_tracked_inactivity(false)
            .with_context_activation(false)
            .with_filter(ours.and(spans))
    }

    /// Sends what was not sent yet, and ends.
    pub(crate) async fn end(self) {
        let ended = tokio::task::spawn_blocking(move || self.0.shutdown_with_timeout(LAST_WORDS));
        if let Ok(Err(error)) = ended.await {
            tracing::warn!(%error, "the last traces could not be sent");
        }
    }
}
