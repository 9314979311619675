//! Headers that every answer carries.

use crate::settings::PublicUrl;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header;
use http::{HeaderMap, HeaderValue};
use std::sync::Arc;

/// Marks the answer with a file that is the same for everybody, and so may be kept.
#[derive(Debug, Clone, Copy)]
pub struct PublicFile;

/// `Referrer-Policy` must not be `no-referrer`: forms would be posted with `Origin: null`, and a form's error finds
/// its way back to the page by the referrer.
const ALWAYS: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
];

/// Sets them. What is not a [`PublicFile`] is never kept by anybody, whatever the handler says, and whatever brings
/// no content security policy of its own gets the strictest.
pub async fn set_headers(State(public_url): State<Arc<PublicUrl>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let is_file = response.extensions().get::<PublicFile>().is_some();
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(*name, HeaderValue::from_static(value));
    }
    if public_url.is_https() {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000"),
        );
    }
    if !is_file {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    default_policy(headers);
    response
}

fn default_policy(headers: &mut HeaderMap) {
    let strictest = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(strictest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::middleware::from_fn_with_state;
    use axum::response::IntoResponse;
    use axum::routing::get;
    use axum::{Extension, Router};
    use tower::ServiceExt;

    async fn headers(public_url: &str, path: &str) -> HeaderMap {
        let public_url = Arc::new(PublicUrl::parse(public_url).unwrap());
        let own = || {
            [
                (header::CONTENT_SECURITY_POLICY, "own"),
                (header::CACHE_CONTROL, "public, max-age=9"),
            ]
        };
        let router = Router::new()
            .route("/page", get(move || async move { own() }))
            .route(
                "/file",
                get(move || async move { (Extension(PublicFile), own()).into_response() }),
            )
            .route("/bare", get(|| async {}))
            .layer(from_fn_with_state(public_url, set_headers));
        let request = http::Request::get(path).body(Body::empty()).unwrap();
        router.oneshot(request).await.unwrap().headers().clone()
    }

    #[tokio::test]
    async fn every_answer_even_404_carries_the_fixed_headers() {
        for path in ["/page", "/bare", "/nowhere"] {
            let headers = headers("https://usher.example", path).await;
            for (name, value) in ALWAYS {
                assert_eq!(headers[*name], value, "{path}");
            }
            assert!(headers.contains_key(header::STRICT_TRANSPORT_SECURITY));
            assert_eq!(headers[header::CACHE_CONTROL], "no-store", "{path}");
        }
    }

    #[tokio::test]
    async fn strict_transport_is_asked_for_over_https_only() {
        assert!(
            !headers("http://localhost", "/page")
                .await
                .contains_key(header::STRICT_TRANSPORT_SECURITY)
        );
    }

    #[tokio::test]
    async fn only_public_files_may_be_kept() {
        assert_eq!(
            headers("https://usher.example", "/file").await[header::CACHE_CONTROL],
            "public, max-age=9"
        );
    }

    #[tokio::test]
    async fn a_policy_of_the_pages_own_stays_and_its_lack_is_filled_with_the_strictest() {
        assert_eq!(
            headers("https://usher.example", "/page").await[header::CONTENT_SECURITY_POLICY],
            "own"
        );
        let strictest = "default-src 'none'; frame-ancestors 'none'";
        assert_eq!(
            headers("https://usher.example", "/bare").await[header::CONTENT_SECURITY_POLICY],
            strictest
        );
    }
}
