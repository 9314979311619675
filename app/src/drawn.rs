//! Parts of pages that the server draws, and the browser shows as they come.
//!
//! What nobody but a form acts on needs no code in the browser: settings pages are drawn by the same components as all
//! others, but on the server alone, and cost the browser nothing ([ADR 11](../../docs/adr)). Their forms post like all
//! forms; here the page sees to it that none goes out twice, and that Escape closes what unfolded.

use crate::ask::{Asked, ask};
use crate::load::loaded;
use crate::wire::{Html, Refusal};
use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlFormElement};
use serde::Serialize;
use server_fn::ServerFn;

/// Marks a form that is on its way.
const UNDER_WAY: &str = "data-under-way";

/// What the server function draws, asked for anew whenever what `about` says changes.
pub(crate) fn drawn<S, C>(
    about: impl Fn() -> S + Send + Sync + 'static,
    call: impl Fn(S) -> C + Send + Sync + 'static,
) -> impl IntoView
where
    S: PartialEq + Clone + Send + Sync + 'static,
    C: ServerFn<Output = Html, Error = Refusal> + Serialize + 'static,
{
    shown(ask(about, call))
}

fn shown(part: Asked<Html>) -> impl IntoView {
    loaded(part, "Loading…", |Html(html)| {
        view! { <div class="stack" inner_html=html on:submit=submit_once on:keydown=close_on_escape></div> }
    })
}

/// Draws it here and now. Nothing in it may wait for an answer.
#[cfg(feature = "ssr")]
pub(crate) fn draw<V: IntoView + 'static>(view: impl FnOnce() -> V) -> Html {
    Html(Owner::new().with(|| view().into_view().to_html()))
}

/// Lets a form go on its way once; the page that answers takes its place.
#[expect(clippy::needless_pass_by_value, reason = "listeners are handed their event")]
fn submit_once(event: SubmitEvent) {
    let Some(form) = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlFormElement>().ok())
    else {
        return;
    };
    if form.has_attribute(UNDER_WAY) {
        event.prevent_default();
        return;
    }
    let _ = form.set_attribute(UNDER_WAY, "");
    let again = move || {
        let _ = form.remove_attribute(UNDER_WAY);
    };
    set_timeout(again, crate::form::NO_ANSWER);
}

#[expect(clippy::needless_pass_by_value, reason = "listeners are handed their event")]
fn close_on_escape(event: KeyboardEvent) {
    if event.key() != "Escape" {
        return;
    }
    let on = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(details) = on.and_then(|on| on.closest("details").ok().flatten()) {
        let _ = details.remove_attribute("open");
    }
}
