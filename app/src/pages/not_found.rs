//! What no route matches.

use crate::api::myself;
use crate::components::{EmptyState, Glyph, LinkButton, PublicFrame};
use crate::layout::{AskTheServer, PrivateFrame};
use crate::load::answer_with;
use crate::say::both;
use crate::wire::JsonText;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page for addresses that lead nowhere: in the usual frame for whoever is signed in, so that they can go on.
#[component]
pub(crate) fn NotFound() -> impl IntoView {
    answer_with(404);
    // Err is the server's word that nobody is signed in; None means that it was not asked.
    let asked = || cfg!(feature = "ssr").then(|| myself().ok_or(()));
    let me = SharedValue::<_, JsonText>::new_with_encoding(asked).into_inner();
    view! {
        <Title text=both!("app-not-found-title") />
        {match me {
            Some(Ok(me)) => view! { <PrivateFrame me=me><NothingHere /></PrivateFrame> }.into_any(),
            Some(Err(())) => view! { <Outside /> }.into_any(),
            None => view! { <AskTheServer /> }.into_any(),
        }}
    }
}

#[component]
fn NothingHere() -> impl IntoView {
    let home = || view! { <LinkButton href="/">{both!("app-to-dashboard")}</LinkButton> };
    view! {
        <h1 class="visually-hidden">{both!("app-not-found-title")}</h1>
        <EmptyState title=both!("app-not-found-heading") icon=Glyph::Search action=home>
            {both!("app-not-found-text")}
        </EmptyState>
    }
}

#[component]
fn Outside() -> impl IntoView {
    view! {
        <PublicFrame title=both!("app-not-found-heading") subtitle=both!("app-not-found-text")>
            <a class="button button-secondary" href="/" rel="external">{both!("app-to-start")}</a>
        </PublicFrame>
    }
}
