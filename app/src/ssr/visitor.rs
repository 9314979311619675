//! Who sends the request: read once, before anything else looks at it.

use super::form_post::accepts_html;
use super::{ClientAddress, Site, cookie, reader};
use crate::wire::{Refusal, Why};
use crate::{is_public, say};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use domain::Language;
use http::{HeaderMap, Method, StatusCode, Uri};
use service::ports::Principal;
use service::{Actor, Client};
use std::sync::Arc;

/// The visitor of a request.
#[derive(Debug, Clone, Default)]
pub struct Visitor {
    /// Who is signed in.
    pub principal: Option<Arc<Principal>>,
    /// Where the request came from, and the session's token that it brought.
    pub client: Client,
    /// The language that they read.
    pub language: Language,
}

impl Visitor {
    /// Them as a member, in their current business.
    pub(super) fn member(self) -> Result<Actor, Refusal> {
        let actor = self.principal.as_deref();
        let actor = actor.and_then(|principal| Actor::of(principal, self.client));
        actor.ok_or_else(|| Why::SignInFirst.into())
    }

    /// Whether they are an active member of the business that their session is in.
    pub(super) fn has_seat(&self) -> bool {
        self.principal
            .as_ref()
            .is_some_and(|principal| principal.seat.is_some())
    }
}

/// Reads the session and sends visitors of private pages who are not signed in to the sign-in page.
pub(super) async fn read(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    if has_dot_segment(request.uri().path()) {
        // The app would take `/accept/../users` for `/users`, which what looks at the path before it does not.
        *request.uri_mut() = Uri::from_static("/nothing-here");
    }
    let token = cookie::read(&site, request.headers());
    let principal = match &token {
        None => None,
        Some(token) => match site.usher.principal(token).await {
            Ok(principal) => principal.map(Arc::new),
            Err(error) => {
                let error = format!("{error:#}");
                tracing::error!(error, "a session could not be read");
                let headers = request.headers();
                return say::scoped(reader::asked(headers), async { no_database(headers) }).await;
            }
        },
    };
    let address = request
        .extensions()
        .get::<ClientAddress>()
        .map(|address| address.0.to_string());
    let client = Client {
        address,
        session: token,
    };
    let language = reader::language(&site, principal.as_deref(), request.uri(), request.headers()).await;
    let visitor = Visitor {
        principal,
        client,
        language,
    };
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if reads && !visitor.has_seat() && !is_public(request.uri().path()) {
        return Redirect::to(&sign_in_address(request.uri())).into_response();
    }
    request.extensions_mut().insert(visitor);
    say::scoped(language, next.run(request)).await
}

/// For a person words, for a script what it reads: no page can be made for a visitor who is not known.
fn no_database(headers: &HeaderMap) -> Response {
    let refusal = Refusal::from(Why::Unavailable);
    if accepts_html(headers) {
        return refusal.into_response();
    }
    (StatusCode::SERVICE_UNAVAILABLE, axum::Json(refusal)).into_response()
}

/// Whether a segment of the path is `.` or `..`, encoded or not: no link of ours has one, and browsers resolve them.
fn has_dot_segment(path: &str) -> bool {
    path.split('/').any(|segment| {
        let segment = segment.to_ascii_lowercase().replace("%2e", ".");
        segment == "." || segment == ".."
    })
}

/// The sign-in page that leads back to `uri`.
pub(super) fn sign_in_address(uri: &http::Uri) -> String {
    let here = uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
    if here == "/" {
        "/sign-in".to_owned()
    } else {
        crate::components::with_query("/sign-in", &[("next".to_owned(), here.to_owned())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leads_elsewhere_than_it_begins_is_known() {
        for path in [
            "/accept/../users",
            "/pkg/.%2E/audit",
            "/api/%2e%2e/records",
            "/..",
            "/sign-in/./x",
        ] {
            assert!(has_dot_segment(path), "{path}");
        }
        for path in [
            "/",
            "/users",
            "/favicon.svg",
            "/pkg/usher.css",
            "/accept/a..b",
            "/x.../y",
        ] {
            assert!(!has_dot_segment(path), "{path}");
        }
    }
}
