//! The pages about accounts, one's own and those that links lead back into: drawn by the server, whichever it is, so that
//! all of them cost the browser little more than one (ADR 8).

use super::link::linked;
use crate::api::{AccountPage, OpenAccountLink};
use crate::ask::ask;
use crate::drawn::drawn_page;
use crate::say::both;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_location;

/// One's own account, and what is done to one of somebody else on a page of its own.
#[component]
pub(crate) fn Account() -> impl IntoView {
    view! {
        <Title text=both!("app-account-title") />
        {drawn_page(here(), |path| AccountPage { path })}
    }
}

/// What is done by somebody who is not signed in.
#[component]
pub(crate) fn AccountLink() -> impl IntoView {
    let page = ask(here(), |path| OpenAccountLink { path });
    view! {
        <Title text=both!("app-account-link-title") />
        {linked(page, both!("app-account-opening"))}
    }
}

/// The page's address.
fn here() -> impl Fn() -> String {
    let path = use_location().pathname.get_untracked();
    move || path.clone()
}
