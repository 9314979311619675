//! The server's half: who visits, what a form post answers, and the routes that the binary mounts.

mod cookie;
mod csv_table;
mod exports;
mod external;
mod form_post;
mod guard;
mod import_csv;
mod managers;
mod parse;
mod qr;
mod query;
mod reader;
pub mod reading;
mod told;
mod unsubscribe;
mod upload;
mod visitor;

pub(crate) use cookie::{clear_session_cookie, set_session_cookie};
pub(crate) use guard::{
    client, comes_alive, holds_for_all, member, posted_to, principal, session_token, site,
};
pub(crate) use managers::{ManagersShown, managers_shown};
pub(crate) use parse::{Fields, parse_id, parse_name};
pub(crate) use qr::qr_picture;
pub(crate) use query::{
    NO_DEPARTMENT, audit_filter, chart_ask, list_part, member_filter, query, record_pairs, record_query,
};
pub(crate) use told::{day, day_of, days, told, when, when_text};
pub use unsubscribe::is_one_click;
pub use upload::most_uploaded;
pub use visitor::Visitor;

use crate::{App, shell};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{any, get, post};
use leptos::prelude::*;
use leptos_axum::{AxumRouteListing, LeptosRoutes, generate_route_list_with_exclusions};
use service::Usher;
use std::net::IpAddr;
use std::sync::LazyLock;

/// What every request works with.
#[derive(Clone)]
pub struct Site {
    /// The use cases.
    pub usher: Usher,
    /// Where the built files are and what they are called.
    pub options: LeptosOptions,
    /// The origin of every link; https makes the cookie a `__Host-` one.
    pub public_url: String,
    /// Whether this is the demo, which has the pages under `/dev`.
    pub demo: bool,
}

/// The client's network address, told by the layer that knows the trusted proxies.
#[derive(Debug, Clone, Copy)]
pub struct ClientAddress(pub IpAddr);

/// What every line that is logged for a request stands under, told by the layer that logs.
#[derive(Debug, Clone)]
pub struct RequestSpan(pub tracing::Span);

/// The request's span. Leptos gives work to tasks of its own, which know the request by their context alone.
pub(crate) fn request_span() -> tracing::Span {
    let span = use_context::<http::request::Parts>()
        .and_then(|parts| parts.extensions.get::<RequestSpan>().map(|span| span.0.clone()));
    span.unwrap_or_else(tracing::Span::current)
}

impl axum::extract::FromRef<Site> for LeptosOptions {
    fn from_ref(site: &Site) -> Self {
        site.options.clone()
    }
}

/// The routes of all pages. Listed once in a process, before any is served: while Leptos lists them, no page of the process
/// gets an answer to what it asks, ever (leptos-rs/leptos#4773).
static PAGES: LazyLock<Vec<AxumRouteListing>> = LazyLock::new(|| {
    // Left to itself, the route list brings handlers of its own for server functions.
    let functions = server_fn::axum::server_fn_paths().map(|(path, _)| path.to_owned());
    generate_route_list_with_exclusions(App, Some(functions.collect()))
});

/// The pages and the server functions, with the session read for each request.
pub fn router(site: &Site) -> Router {
    let (routes, options) = (PAGES.clone(), site.options.clone());
    Router::new()
        .route("/api/{*function}", any(form_post::script))
        .route(
            upload::UPLOADS,
            post(upload::table).layer(DefaultBodyLimit::max(upload::MOST_UPLOADED)),
        )
        .route("/unsubscribe/{token}", post(unsubscribe::end_weekly))
        .route(
            upload::MANAGERS,
            post(managers::managers).layer(DefaultBodyLimit::max(upload::MOST_OF_MANAGERS)),
        )
        .route("/users/chart/managers.csv", get(exports::managers))
        .route("/users/imports/template.csv", get(import_csv::template))
        .route("/users/imports/{id}/problems.csv", get(import_csv::problems))
        .route("/users/csv", get(exports::users))
        .route("/users/invitations/csv", get(exports::invitations))
        .route("/audit/csv", get(exports::audit))
        .route("/records/csv", get(exports::records))
        .leptos_routes_with_context(site, routes, provide_site(site), move || shell(options.clone()))
        .method_not_allowed_fallback(form_post::page)
        .fallback(form_post::not_found)
        .layer(middleware::from_fn_with_state(site.clone(), external::keep_out))
        .layer(middleware::from_fn_with_state(site.clone(), visitor::read))
        .with_state(site.clone())
}

/// Puts the site into the context of pages and server functions.
fn provide_site(site: &Site) -> impl Fn() + Clone + Send + Sync + 'static {
    let site = site.clone();
    move || provide_context(site.clone())
}
