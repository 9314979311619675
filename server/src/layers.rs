//! What every request and every answer goes through, whatever its route.
//!
//! From outside in: client address, facts, traces, log, metrics, headers, compression, when to come again, panic, files, method,
//! same origin, body, crowd, time, turn.

pub mod body_limit;
pub mod client_address;
mod count;
pub mod headers;
pub mod limits;
pub mod log;
pub mod methods;
pub mod plain_page;
pub mod request_facts;
pub mod same_origin;
pub mod static_files;
mod trace;

use crate::metrics::Metrics;
use crate::settings::PublicUrl;
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use ipnet::IpNet;
use std::sync::Arc;
use tokio::sync::Semaphore;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{Predicate, SizeAbove};

/// What the layers need to know.
#[derive(Clone)]
pub(crate) struct Surroundings {
    /// The origin that pages are served from.
    pub(crate) public_url: Arc<PublicUrl>,
    /// Whose X-Forwarded-For is believed.
    pub(crate) trusted_proxies: Arc<[IpNet]>,
    /// Scripts, styles and public files.
    pub(crate) site: static_files::Site,
    /// Where requests are counted.
    pub(crate) metrics: Metrics,
    /// Whether they are traced.
    pub(crate) traced: bool,
}

/// Puts the layers around all routes and the fallback.
pub(crate) fn wrap(router: Router, surroundings: &Surroundings) -> Router {
    let compression = CompressionLayer::new()
        .quality(CompressionLevel::Precise(4))
        .compress_when(SizeAbove::new(512).and(is_text));
    let public_url = &surroundings.public_url;
    #[cfg(feature = "failpoints")]
    let router = router.layer(from_fn(crate::failpoints::around));
    // The last one added is the outermost.
    let router = router
        .layer(from_fn_with_state(
            Arc::new(Semaphore::new(limits::MOST_AT_WORK)),
            limits::take_turns,
        ))
        .layer(from_fn_with_state(limits::MOST_TIME, limits::limit_time))
        .layer(from_fn_with_state(
            limits::Crowd::new(limits::MOST_AT_ONCE),
            limits::limit_crowd,
        ))
        .layer(from_fn_with_state(
            body_limit::Arriving::new(body_limit::MOST_AT_ONCE, body_limit::MOST_TIME),
            body_limit::limit_body,
        ))
        .layer(from_fn_with_state(
            Arc::clone(public_url),
            same_origin::require_same_origin,
        ))
        .layer(from_fn(methods::refuse_odd_methods))
        .layer(from_fn_with_state(
            surroundings.site.clone(),
            static_files::file_or,
        ))
        .layer(CatchPanicLayer::custom(limits::on_panic))
        .layer(from_fn(limits::ask_to_wait))
        .layer(compression)
        .layer(from_fn_with_state(Arc::clone(public_url), headers::set_headers))
        .layer(from_fn_with_state(
            surroundings.metrics.clone(),
            count::count_request,
        ))
        .layer(from_fn(log::log_request));
    let router = if surroundings.traced {
        router.layer(from_fn(trace::trace_request))
    } else {
        router
    };
    router
        .layer(from_fn(request_facts::find_facts))
        .layer(from_fn_with_state(
            Arc::clone(&surroundings.trusted_proxies),
            client_address::find_address,
        ))
}

fn is_text(
    _status: http::StatusCode,
    _version: http::Version,
    headers: &http::HeaderMap,
    _extensions: &http::Extensions,
) -> bool {
    const TEXTS: &[&str] = &[
        "text/",
        "application/json",
        "application/javascript",
        "application/wasm",
        "image/svg+xml",
        "application/manifest+json",
    ];
    let kind = headers
        .get(http::header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    TEXTS.iter().any(|text| kind.starts_with(text))
}
