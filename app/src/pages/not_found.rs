//! What no route matches.

use crate::api::myself;
use crate::components::{EmptyState, Glyph, LinkButton, PublicFrame};
use crate::layout::{AskTheServer, PrivateFrame};
use crate::load::answer_with;
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
        <Title text="Not found" />
        {match me {
            Some(Ok(me)) => view! { <PrivateFrame me=me><NothingHere /></PrivateFrame> }.into_any(),
            Some(Err(())) => view! { <Outside /> }.into_any(),
            None => view! { <AskTheServer /> }.into_any(),
        }}
    }
}

#[component]
fn NothingHere() -> impl IntoView {
    let home = || view! { <LinkButton href="/">"Go to the dashboard"</LinkButton> };
    view! {
        <h1 class="visually-hidden">"Not found"</h1>
        <EmptyState title="There is nothing here" icon=Glyph::Search action=home>
            "The address may be mistyped, or the page was removed."
        </EmptyState>
    }
}

#[component]
fn Outside() -> impl IntoView {
    view! {
        <PublicFrame title="There is nothing here" subtitle="The address may be mistyped, or the page was removed.">
            <a class="button button-secondary" href="/" rel="external">"Go to the start page"</a>
        </PublicFrame>
    }
}
