//! What external members reach: their dashboard, the defects assigned to them, messages, their own account, and the
//! switch to other businesses of theirs. Everything else isn't there for them, whatever their role [M-D5].

use super::{Site, Visitor, form_post};
use crate::is_public;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use domain::RecordId;

/// The pages that they have.
const PAGES: [&str; 6] = [
    "/",
    "/welcome",
    "/account",
    "/businesses",
    "/messages",
    "/messages/new",
];

/// The server functions that they call.
const CALLS: [&str; 18] = [
    "account_page",
    "ask_for_own_address",
    "business_menu",
    "businesses_page",
    "change_own_password",
    "dashboard_page",
    "end_other_sessions",
    "end_own_session",
    "messages_page",
    "read_message",
    "record_page",
    "report_progress",
    "save_own_choices",
    "save_own_profile",
    "send_message",
    "sign_out",
    "switch_business",
    "welcome_page",
];

/// Answers external members that what they don't reach isn't there.
pub(super) async fn keep_out(State(site): State<Site>, request: Request, next: Next) -> Response {
    let visitor = request.extensions().get::<Visitor>();
    if visitor.is_some_and(is_external) && !may_open(request.uri().path()) {
        return form_post::nothing_here(site, request).await;
    }
    next.run(request).await
}

/// Whether the visitor is external, and there is no such function for them. What anybody may call, signed in or not, they
/// may.
pub(super) fn may_not_call(visitor: &Visitor, call: &str) -> bool {
    is_external(visitor) && !CALLS.contains(&call) && !PUBLIC_CALLS.contains(&call)
}

/// What visitors who are not signed in call.
const PUBLIC_CALLS: [&str; 14] = [
    "accept",
    "ask_for_new",
    "confirm_address",
    "enrol",
    "find_slip",
    "forgot",
    "join",
    "open_account_link",
    "open_invitation",
    "open_setup",
    "open_slip",
    "reset_password",
    "sign_in",
    "set_up_business_as",
];

fn is_external(visitor: &Visitor) -> bool {
    let seat = visitor
        .principal
        .as_ref()
        .and_then(|principal| principal.seat.as_ref());
    seat.is_some_and(|seat| seat.external)
}

fn may_open(path: &str) -> bool {
    if let Some(call) = path.strip_prefix("/api/") {
        return CALLS.contains(&call) || PUBLIC_CALLS.contains(&call);
    }
    let one = path.strip_prefix("/records/").or(path.strip_prefix("/messages/"));
    PAGES.contains(&path) || is_public(path) || one.is_some_and(|id| id.parse::<RecordId>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m_d5_every_function_that_is_named_is_there() {
        let paths: Vec<&str> = server_fn::axum::server_fn_paths().map(|(path, _)| path).collect();
        for call in CALLS.iter().chain(&PUBLIC_CALLS) {
            assert!(paths.contains(&&*format!("/api/{call}")), "{call}");
        }
    }

    #[test]
    fn m_d5_what_is_not_named_is_not_open() {
        for path in [
            "/",
            "/account",
            "/records/0192f0c1-2345-7abc-8def-0123456789ab",
            "/sign-in",
            "/api/sign_out",
        ] {
            assert!(may_open(path), "{path}");
        }
        for path in [
            "/users",
            "/users/csv",
            "/audit",
            "/settings/roles",
            "/records",
            "/records/new",
            "/records/csv",
            "/api/members_page",
            "/api/find_people",
            "/imports",
        ] {
            assert!(!may_open(path), "{path}");
        }
    }
}
