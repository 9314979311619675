//! What may be told of a request, in the log, in metrics and in traces: nothing of it is secret, and nothing names anybody.
//!
//! Paths can hold secrets (`/accept/<token>`), so the route's pattern stands for them; methods are ours or `other`, so that
//! nobody can make up labels.

use crate::adapters::SystemEntropy;
use crate::layers::client_address::FromTrustedProxy;
use app::ssr::ClientAddress;
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderName, HeaderValue, Method};
use service::client_network;
use service::ports::Entropy;
use std::sync::Arc;

/// The header by which proxies name a request, and in which every answer says its name.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What stands for the path of files and of what is not there.
pub const NO_ROUTE: &str = "(no route)";

/// A name for a request that is worth keeping has so many characters.
const ID_LENGTHS: std::ops::RangeInclusive<usize> = 8..=64;

/// What may be told of a request.
#[derive(Debug, Clone)]
pub struct RequestFacts {
    /// Its name, in every line that is logged for it.
    pub id: Arc<str>,
    /// GET, HEAD, POST, or `other`.
    pub method: &'static str,
    /// The pattern of its route.
    pub route: Arc<str>,
    /// The network that it comes from: an IPv4 address or an IPv6 /64.
    pub network: Arc<str>,
}

impl RequestFacts {
    fn find(request: &Request) -> Self {
        let route = request.extensions().get::<MatchedPath>();
        let address = request.extensions().get::<ClientAddress>();
        Self {
            id: given_id(request).unwrap_or_else(new_id).into(),
            method: method_word(request.method()),
            route: route.map_or(NO_ROUTE, MatchedPath::as_str).into(),
            network: address
                .map(|address| client_network(address.0))
                .unwrap_or_default()
                .into(),
        }
    }

    /// Whether it only asks how the process is, as somebody does every few seconds.
    pub fn is_probe(&self) -> bool {
        self.route.starts_with("/health/")
    }

    /// Those of a request that went through [`find_facts`].
    pub fn of(request: &Request) -> Self {
        let found = request.extensions().get::<Self>().cloned();
        found.unwrap_or_else(|| Self::find(request))
    }
}

/// Finds them, hangs them on the request, and names the answer.
pub async fn find_facts(mut request: Request, next: Next) -> Response {
    let facts = RequestFacts::find(&request);
    let id = HeaderValue::from_str(&facts.id);
    request.extensions_mut().insert(facts);
    let mut response = next.run(request).await;
    if let Ok(id) = id {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

fn method_word(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}

/// The name that a trusted proxy gave it, if that is one: it stands in logs and in a header.
fn given_id(request: &Request) -> Option<String> {
    request.extensions().get::<FromTrustedProxy>()?;
    let mut given = request.headers().get_all(REQUEST_ID).iter();
    let (Some(id), None) = (given.next(), given.next()) else {
        return None;
    };
    let id = id.to_str().ok()?;
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    (ID_LENGTHS.contains(&id.len()) && id.chars().all(fits)).then(|| id.to_owned())
}

fn new_id() -> String {
    let mut bytes = [0; 16];
    SystemEntropy.fill(&mut bytes);
    format!("{:032x}", u128::from_be_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::body::Body;
    use axum::middleware::from_fn;
    use axum::routing::get;
    use tower::ServiceExt;

    async fn named(trusted: bool, given: &[&str]) -> String {
        let router = Router::new()
            .route("/", get(|| async {}))
            .layer(from_fn(find_facts));
        let mut request = http::Request::get("/").body(Body::empty()).unwrap();
        for id in given {
            let id = HeaderValue::from_bytes(id.as_bytes()).unwrap();
            request.headers_mut().append(REQUEST_ID, id);
        }
        if trusted {
            request.extensions_mut().insert(FromTrustedProxy);
        }
        let response = router.oneshot(request).await.unwrap();
        response.headers()[REQUEST_ID].to_str().unwrap().to_owned()
    }

    #[tokio::test]
    async fn a_request_is_called_what_a_trusted_proxy_calls_it() {
        for id in [
            "0123abcd",
            "019ab0c1-0000-7000-8000-000000000001",
            "a.b_c-D12",
            &"x".repeat(64),
        ] {
            assert_eq!(named(true, &[id]).await, id);
        }
    }

    #[tokio::test]
    async fn what_a_stranger_calls_it_and_what_is_no_name_is_not_taken_over() {
        let (long, ours) = ("x".repeat(65), "0123456789abcdef");
        assert_ne!(named(false, &[ours]).await, ours);
        for given in [
            &[][..],
            &["short"],
            &[&long],
            &["0123 4567"],
            &["0123\t4567"],
            &["01234567\u{e9}"],
            &[ours, ours],
        ] {
            let id = named(true, given).await;
            assert!(
                id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()),
                "{given:?}: {id}"
            );
        }
        assert_ne!(named(true, &[]).await, named(true, &[]).await);
    }

    #[tokio::test]
    async fn of_a_path_its_pattern_is_told_and_of_odd_methods_nothing() {
        async fn told(request: Request) -> String {
            let facts = RequestFacts::of(&request);
            format!("{} {} {}", facts.method, facts.route, facts.network)
        }
        let router = Router::new()
            .route("/accept/{token}", axum::routing::any(told))
            .fallback(told)
            .layer(from_fn(find_facts));
        let asked = async |method: &str, path: &str, address: &str| {
            let mut request = http::Request::builder()
                .method(method)
                .uri(path)
                .body(Body::empty())
                .unwrap();
            request
                .extensions_mut()
                .insert(ClientAddress(address.parse().unwrap()));
            let response = router.clone().oneshot(request).await.unwrap();
            let body = axum::body::to_bytes(response.into_body(), 1000).await.unwrap();
            String::from_utf8(body.to_vec()).unwrap()
        };
        assert_eq!(
            asked("GET", "/accept/s3cret", "192.0.2.7").await,
            "GET /accept/{token} 192.0.2.7"
        );
        let nowhere = asked("BREW", "/s3cret", "2001:db8:1:2:3:4:5:6").await;
        assert_eq!(nowhere, "other (no route) 2001:db8:1:2::/64");
    }
}
