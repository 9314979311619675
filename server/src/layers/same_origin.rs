//! Requests that may change something come from our own pages only.
//!
//! Browsers say where a request comes from in `Sec-Fetch-Site` (W3C Fetch Metadata §2.4) and in `Origin` (RFC 6454
//! §7); no page can forge either. One that says neither is no browser of the last years, and is refused: but for the one
//! click of a mail program that ends the weekly mail (RFC 8058), which acts on the token in its address and on nothing else.

use crate::layers::plain_page::refusal;
use crate::settings::PublicUrl;
use app::ssr::is_one_click;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::ORIGIN;
use http::{HeaderMap, Method, StatusCode};
use std::sync::Arc;

/// Answers 403 to an unsafe request from elsewhere.
pub async fn require_same_origin(
    State(public_url): State<Arc<PublicUrl>>,
    request: Request,
    next: Next,
) -> Response {
    let one_click = is_one_click(request.method(), request.uri().path());
    if one_click || is_safe(request.method()) || is_ours(request.headers(), &public_url) {
        return next.run(request).await;
    }
    tracing::warn!("refused a request from another site");
    refusal(
        request.headers(),
        StatusCode::FORBIDDEN,
        "cross-site",
        "That came from somewhere else",
        "Nothing was changed, because the request did not come from a page of this site. \
         Open the page here and try again.",
    )
}

fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

fn is_ours(headers: &HeaderMap, public_url: &PublicUrl) -> bool {
    let mut sites = headers.get_all("sec-fetch-site").iter();
    match (sites.next(), sites.next()) {
        (Some(site), None) => site == "same-origin" || site == "none",
        (Some(_), Some(_)) => false,
        (None, _) => {
            let mut origins = headers.get_all(ORIGIN).iter();
            let origin = origins.next().and_then(|origin| origin.to_str().ok());
            origins.next().is_none() && origin == Some(public_url.to_string().as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::body::Body;
    use axum::middleware::from_fn_with_state;
    use axum::routing::any;
    use tower::ServiceExt;

    const OURS: &str = "https://usher.example";

    async fn status(method: &str, headers: &[(&str, &str)]) -> StatusCode {
        let ours = Arc::new(PublicUrl::parse(OURS).unwrap());
        let router = Router::new()
            .route("/", any(|| async {}))
            .layer(from_fn_with_state(ours, require_same_origin));
        let mut request = http::Request::builder()
            .method(method)
            .uri("/")
            .header("host", "usher.example");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        router
            .oneshot(request.body(Body::empty()).unwrap())
            .await
            .unwrap()
            .status()
    }

    #[tokio::test]
    async fn what_the_browser_says_of_the_site_decides_whatever_the_origin() {
        let sites = [
            ("same-origin", true),
            ("none", true),
            ("same-site", false),
            ("cross-site", false),
            ("", false),
            ("Same-Origin", false),
        ];
        for method in ["POST", "PUT", "PATCH", "DELETE", "TRACE", "NONSENSE"] {
            for (site, allowed) in sites {
                for origin in [None, Some(OURS), Some("https://evil.example"), Some("null")] {
                    let mut headers = vec![("sec-fetch-site", site)];
                    headers.extend(origin.map(|origin| ("origin", origin)));
                    let expected = if allowed {
                        StatusCode::OK
                    } else {
                        StatusCode::FORBIDDEN
                    };
                    assert_eq!(status(method, &headers).await, expected, "{method} {headers:?}");
                }
            }
        }
    }

    #[tokio::test]
    async fn without_it_the_origin_must_be_exactly_ours() {
        assert_eq!(status("POST", &[("origin", OURS)]).await, StatusCode::OK);
        for origin in [
            "null",
            "",
            "https://evil.example",
            "http://usher.example",
            "https://usher.example:8443",
            "https://usher.example:443",
            "https://usher.example/",
            "https://usher.example.evil.example",
            "https://sub.usher.example",
            "usher.example",
        ] {
            assert_eq!(
                status("POST", &[("origin", origin)]).await,
                StatusCode::FORBIDDEN,
                "{origin}"
            );
        }
    }

    #[tokio::test]
    async fn a_post_that_says_nothing_or_says_it_twice_is_refused() {
        assert_eq!(status("POST", &[]).await, StatusCode::FORBIDDEN);
        let twice = [
            ("sec-fetch-site", "same-origin"),
            ("sec-fetch-site", "cross-site"),
        ];
        assert_eq!(status("POST", &twice).await, StatusCode::FORBIDDEN);
        assert_eq!(
            status("POST", &[("origin", OURS), ("origin", "https://evil.example")]).await,
            StatusCode::FORBIDDEN
        );
        assert_eq!(
            status("POST", &[("referer", "https://usher.example/users")]).await,
            StatusCode::FORBIDDEN
        );
    }

    #[tokio::test]
    async fn reading_is_open_to_links_from_everywhere() {
        for method in ["GET", "HEAD"] {
            for headers in [&[][..], &[("sec-fetch-site", "cross-site"), ("origin", "null")]] {
                assert_eq!(status(method, headers).await, StatusCode::OK);
            }
        }
    }

    #[tokio::test]
    async fn people_get_a_page_and_programs_json() {
        let ours = Arc::new(PublicUrl::parse(OURS).unwrap());
        let router = Router::new()
            .route("/", any(|| async {}))
            .layer(from_fn_with_state(ours, require_same_origin));
        for (accept, kind) in [
            ("text/html,*/*", "text/html; charset=utf-8"),
            ("application/json", "application/json"),
        ] {
            let request = http::Request::post("/")
                .header("accept", accept)
                .body(Body::empty())
                .unwrap();
            let response = router.clone().oneshot(request).await.unwrap();
            assert_eq!(response.status(), StatusCode::FORBIDDEN);
            assert_eq!(response.headers()["content-type"], kind);
        }
    }
}
