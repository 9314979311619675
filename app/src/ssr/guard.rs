//! The guards of server functions. Each returns what the function needs to go on, so none can be forgotten.

use super::form_post::{AsItIs, PostedTo};
use super::{Site, Visitor};
use crate::wire::{Refusal, Why};
use domain::{Permission, Scope};
use http::request::Parts;
use leptos::prelude::use_context;
use service::ports::Principal;
use service::{Actor, Client, Token};
use std::sync::Arc;

/// The site, in every server function and page.
pub(crate) fn site() -> Result<Site, Refusal> {
    use_context::<Site>().ok_or_else(|| Why::Unreadable.into())
}

fn visitor() -> Visitor {
    use_context::<Parts>()
        .and_then(|parts| parts.extensions.get::<Visitor>().cloned())
        .unwrap_or_default()
}

/// Where the request came from.
pub(crate) fn client() -> Client {
    visitor().client
}

/// The session's token, if the browser sent one.
pub(crate) fn session_token() -> Option<Token> {
    visitor().client.session
}

/// Who is signed in, if anybody is.
pub(crate) fn principal() -> Option<Arc<Principal>> {
    visitor().principal
}

/// The path of the page whose form called the server function; None for a script.
pub(crate) fn posted_to() -> Option<String> {
    let parts = use_context::<Parts>()?;
    parts.extensions.get::<PostedTo>().map(|posted| posted.0.clone())
}

/// Whether the browser brings the page to life.
pub(crate) fn comes_alive() -> bool {
    use_context::<Parts>().is_none_or(|parts| parts.extensions.get::<AsItIs>().is_none())
}

/// Whether their role holds it for the whole business. Decides what is shown; the use cases ask again.
pub(crate) fn holds_for_all(actor: &Actor, permission: Permission) -> bool {
    let authority = &actor.seat.authority;
    authority.holds(permission) && authority.scope == Scope::WholeBusiness
}

/// The signed-in member, in their current business.
pub(crate) fn member() -> Result<Actor, Refusal> {
    visitor().member()
}
