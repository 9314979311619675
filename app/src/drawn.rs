//! Parts of pages that the server draws, and the browser shows as they come.
//!
//! What nobody but a form acts on needs no code in the browser: lists and settings are drawn by the same components as all
//! pages, but on the server alone, and cost the browser nothing (ADR 8). Their forms post like all forms. What the
//! components do when they are alive is done here once, for whatever was drawn.

use crate::api::ReadMessage;
use crate::ask::{ask, call};
use crate::components::{SENDING, tell_in_readers_zone};
use crate::load::{Extent, loaded};
use crate::wire::{Html, Refusal};
use leptos::ev::{FocusEvent, KeyboardEvent, MouseEvent, SubmitEvent};
use leptos::html::Div;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement, Node};
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
    C: ServerFn<Output = Html, Error = Refusal> + Serialize + 'static,
{
    loaded(ask(about, call), Extent::Page, "Loading…", place)
}

/// The same for a page whose heading is drawn, too.
pub(crate) fn drawn_page<S, C>(
    about: impl Fn() -> S + Send + Sync + 'static,
    call: impl Fn(S) -> C + Send + Sync + 'static,
) -> impl IntoView
where
    C: ServerFn<Output = Html, Error = Refusal> + Serialize + 'static,
{
    loaded(ask(about, call), Extent::WholePage, "Loading…", place)
}

/// Draws it here and now. Nothing in it may wait for an answer.
#[cfg(feature = "ssr")]
pub(crate) fn draw<V: IntoView + 'static>(view: impl FnOnce() -> V) -> Html {
    Html(Owner::new().with(|| view().into_view().to_html()))
}

/// Shows what was drawn, and does what its components do when they are alive.
pub(crate) fn place(Html(html): Html) -> impl IntoView {
    let node = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if let Some(drawn) = node.get() {
            bring_to_life(&drawn);
        }
    });
    let come_back = window_event_listener_untyped("pageshow", move |_| {
        if let Some(drawn) = node.get_untracked() {
            each(&drawn, "form", &|form| mark(form, false));
        }
    });
    on_cleanup(move || come_back.remove());
    view! {
        <div
            class="stack"
            node_ref=node
            inner_html=html
            on:submit=submit_once
            on:input=narrow
            on:keydown=on_key
            on:click=keep
            on:focusout=close_what_was_left
        ></div>
    }
}

/// Times in the reader's zone, and what needs JavaScript.
fn bring_to_life(drawn: &Element) {
    each(drawn, "time[datetime]", &tell_in_readers_zone);
    each(drawn, "[data-keep], [data-narrow], [data-print]", &|control| {
        drop(control.remove_attribute("hidden"));
    });
    each(drawn, "[data-lifeless]", &|control| {
        drop(control.set_attribute("hidden", ""));
    });
    each(drawn, "[data-read]", &was_read);
}

/// Tells the server that a message was shown, once, and shows how many are left. Whoever reads without JavaScript has a
/// button for it.
fn was_read(unread: &Element) {
    let Some(id) = unread.get_attribute("data-read") else {
        return;
    };
    let (unread, quietly) = (unread.clone(), "true".to_owned());
    call(ReadMessage { id, quietly }, move |Html(left)| {
        drop(unread.set_attribute("hidden", ""));
        let Ok(Some(count)) = document().query_selector("[data-unread]") else {
            return;
        };
        if let (true, Some(around)) = (left.is_empty(), count.parent_element()) {
            drop(around.set_attribute("hidden", ""));
        }
        count.set_text_content(Some(&left));
    });
}

fn each(within: &Element, selector: &str, act: &dyn Fn(&Element)) {
    let Ok(found) = within.query_selector_all(selector) else {
        return;
    };
    let elements = (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok());
    elements.for_each(|element| act(&element));
}

/// The nearest such element around the event's target.
fn around(event: &Event, selector: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()?
}

/// Lets a form go on its way once; the page that answers takes its place.
#[expect(clippy::needless_pass_by_value, reason = "listeners are handed their event")]
fn submit_once(event: SubmitEvent) {
    let Some(form) = around(&event, "form") else {
        return;
    };
    if form.has_attribute(UNDER_WAY) {
        event.prevent_default();
        return;
    }
    mark(&form, true);
    set_timeout(move || mark(&form, false), crate::form::NO_ANSWER);
}

/// Marks a form as on its way, or takes the mark off; its buttons say so.
fn mark(form: &Element, under_way: bool) {
    let set = |element: &Element, name: &str, value: &str| {
        drop(if under_way {
            element.set_attribute(name, value)
        } else {
            element.remove_attribute(name)
        });
    };
    set(form, UNDER_WAY, "");
    each(form, "button[type=submit]", &|button| {
        set(button, "aria-busy", "true");
        set(button, "aria-disabled", "true");
    });
    each(form, ".button-busy", &|words| {
        words.set_text_content(under_way.then_some(SENDING));
    });
}

/// Escape folds up what unfolded, and the focus goes to what it unfolded from. Enter in a search through choices sends
/// nothing.
#[expect(clippy::needless_pass_by_value, reason = "listeners are handed their event")]
fn on_key(event: KeyboardEvent) {
    match event.key().as_str() {
        "Escape" => fold_up(&event),
        "Enter" if around(&event, "[data-narrow]").is_some() => event.prevent_default(),
        _ => {}
    }
}

/// Leaves those of many choices that have the searched text in them; the style sheet keeps those that are checked.
#[expect(clippy::needless_pass_by_value, reason = "listeners are handed their event")]
fn narrow(event: Event) {
    let (Some(_), Some(choices)) = (around(&event, "[data-narrow]"), around(&event, "fieldset")) else {
        return;
    };
    let search = lower_case(event_target_value(&event).trim());
    each(&choices, ".choice", &|choice| {
        let text = lower_case(&choice.text_content().unwrap_or_default());
        let unfit = !text.contains(&search);
        drop(choice.class_list().toggle_with_force("choice-unfit", unfit));
    });
}

/// The text in lower case, by the browser's tables of Unicode: ours would make the browser's half 3 kB larger.
#[cfg(feature = "hydrate")]
fn lower_case(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}

/// Nobody searches on the server.
#[cfg(not(feature = "hydrate"))]
fn lower_case(_: &str) -> String {
    String::new()
}

/// The button that leaves everything as it is, and the one that prints the page.
#[expect(clippy::needless_pass_by_value, reason = "listeners are handed their event")]
fn keep(event: MouseEvent) {
    if around(&event, "[data-print]").is_some() {
        drop(window().print());
    }
    if around(&event, "[data-keep]").is_some() {
        fold_up(&event);
    }
}

fn fold_up(event: &Event) {
    let Some(details) = around(event, "details") else {
        return;
    };
    drop(details.remove_attribute("open"));
    let summary = details.query_selector("summary").ok().flatten();
    if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
        drop(summary.focus());
    }
}

/// A menu closes when the focus goes elsewhere.
#[expect(clippy::needless_pass_by_value, reason = "listeners are handed their event")]
fn close_what_was_left(event: FocusEvent) {
    let (Some(menu), Some(to)) = (around(&event, "details.menu"), event.related_target()) else {
        return;
    };
    if !to.dyn_into::<Node>().is_ok_and(|to| menu.contains(Some(&to))) {
        drop(menu.remove_attribute("open"));
    }
}
