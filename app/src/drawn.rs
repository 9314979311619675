//! Parts of pages that the server draws, and the browser shows as they come.
//!
//! What nobody but a form acts on needs no code in the browser: lists and settings are drawn by the same components as all
//! pages, but on the server alone, and cost the browser nothing (ADR 8). Their forms post like all forms. What the
//! components do when they are alive is done here once, for whatever was drawn.

use crate::api::ReadMessage;
use crate::ask::{ask, call};
use crate::components::{sending, tell_in_readers_zone};
use crate::load::{Extent, loaded};
use crate::say::both;
#[cfg(feature = "ssr")]
use crate::say::speaking;
use crate::wire::{Html, Refusal};
use leptos::ev::{DragEvent, FocusEvent, KeyboardEvent, MouseEvent, SubmitEvent};
use leptos::html::Div;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement, Node};
use serde::Serialize;
use server_fn::ServerFn;

/// Marks a form that is on its way.
const UNDER_WAY: &str = "data-under-way";
/// Marks a frame whose picture was moved.
const PANNED: &str = "data-panned";

/// What the server function draws, asked for anew whenever what `about` says changes.
pub(crate) fn drawn<S, C>(
    about: impl Fn() -> S + Send + Sync + 'static,
    call: impl Fn(S) -> C + Send + Sync + 'static,
) -> impl IntoView
where
    C: ServerFn<Output = Html, Error = Refusal> + Serialize + 'static,
{
    loaded(ask(about, call), Extent::Page, both!("app-loading"), place)
}

/// The same for a page whose heading is drawn, too.
pub(crate) fn drawn_page<S, C>(
    about: impl Fn() -> S + Send + Sync + 'static,
    call: impl Fn(S) -> C + Send + Sync + 'static,
) -> impl IntoView
where
    C: ServerFn<Output = Html, Error = Refusal> + Serialize + 'static,
{
    loaded(ask(about, call), Extent::WholePage, both!("app-loading"), place)
}

/// Draws it here and now. Nothing in it may wait for an answer.
#[cfg(feature = "ssr")]
pub(crate) fn draw<V: IntoView + 'static>(view: impl FnOnce() -> V) -> Html {
    Html(Owner::new().with(|| speaking(|| view().into_view().to_html())))
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
            on:click=click
            on:mousemove=pan
            on:dragstart=stay
            on:focusout=close_what_was_left
        ></div>
    }
}

/// Times in the reader's zone, and what needs JavaScript.
fn bring_to_life(drawn: &Element) {
    // A day has no zone.
    each(drawn, "time[datetime*=T]", &tell_in_readers_zone);
    each(
        drawn,
        "[data-keep], [data-narrow], [data-print], [data-zoom]",
        &|control| {
            drop(control.remove_attribute("hidden"));
        },
    );
    each(drawn, "[data-lifeless]", &|control| {
        drop(control.set_attribute("hidden", ""));
    });
    each(drawn, "[data-zoomed] [viewBox]", &|picture| {
        if let Some(frame) = picture.parent_element() {
            frame.set_scroll_left((frame.scroll_width() - frame.client_width()) / 2);
        }
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
        words.set_text_content(under_way.then(sending));
    });
}

/// Escape folds up what unfolded, and the focus goes to what it unfolded from. Enter in a search through choices sends
/// nothing.
#[expect(clippy::needless_pass_by_value, reason = "listeners are handed their event")]
fn on_key(event: KeyboardEvent) {
    match event.key().as_str() {
        "Escape" => fold_up(&event),
        "Enter" if around(&event, "[data-narrow]").is_some() => choose_first(&event),
        "ArrowUp" => {
            go(&event, "data-up");
            step(&event, -1);
        }
        "ArrowDown" => {
            go(&event, "data-down");
            step(&event, 1);
        }
        "ArrowLeft" => go(&event, "data-back"),
        "ArrowRight" => go(&event, "data-on"),
        way @ ("+" | "-" | "0") => zoom(&event, way),
        _ => {}
    }
}

/// In a menu, Enter in the search chooses the first that fits; where none does, the search goes to the page of all. In a form
/// it sends nothing.
fn choose_first(event: &Event) {
    let Some(menu) = around(event, ".menu-panel") else {
        event.prevent_default();
        return;
    };
    let first = menu
        .query_selector("button.menu-item:not(.choice-unfit)")
        .ok()
        .flatten();
    if let Some(first) = first {
        event.prevent_default();
        first.unchecked_ref::<HtmlElement>().click();
    }
}

/// To the next of an open menu that can be chosen, or the one before.
fn step(event: &Event, by: i32) {
    let (Some(menu), Some(now)) = (around(event, ".menu[open]"), document().active_element()) else {
        return;
    };
    let ways = menu.query_selector_all("summary, .input:not([hidden]), .menu-item:not(.choice-unfit)");
    let Ok(ways) = ways else {
        return;
    };
    event.prevent_default();
    let count = ways.length().cast_signed();
    let at = |number: i32| ways.get(number.cast_unsigned());
    let here = (0..count).find(|number| at(*number).is_some_and(|way| way == *now.unchecked_ref::<Node>()));
    if let Some(to) = at((here.unwrap_or(0) + by + count) % count.max(1)) {
        drop(to.unchecked_ref::<HtmlElement>().focus());
    }
}

/// To the element that the focused one names for an arrow key.
fn go(event: &Event, way: &str) {
    let to = around(event, "a").and_then(|from| from.get_attribute(way));
    if let Some(to) = to.and_then(|to| document().get_element_by_id(&to)) {
        event.prevent_default();
        // Links in a picture take the focus as those in the text do, and are no elements of HTML.
        drop(to.unchecked_ref::<HtmlElement>().focus());
    }
}

/// Makes the picture around the event's target larger or smaller, or as large as can be seen at once. Its frame scrolls, and
/// what was in the middle stays there.
fn zoom(event: &Event, way: &str) {
    let picture =
        around(event, "[data-zoomed]").and_then(|zoomed| zoomed.query_selector("[viewBox]").ok()?);
    let Some((picture, frame)) =
        picture.and_then(|picture| Some((picture.clone(), picture.parent_element()?)))
    else {
        return;
    };
    let number = |name: &str, last: usize| -> Option<i32> {
        picture.get_attribute(name)?.rsplit(' ').nth(last)?.parse().ok()
    };
    let (Some(before), Some(tall), Some(wide)) =
        (number("width", 0), number("viewBox", 0), number("viewBox", 1))
    else {
        return;
    };
    event.prevent_default();
    let (across, down) = (frame.client_width(), frame.client_height());
    let now = match way {
        "+" => before * 5 / 4,
        "-" => before * 4 / 5,
        _ => wide.min(across).min(down * wide / tall.max(1)),
    };
    let now = now.clamp(wide / 8, wide * 4);
    drop(picture.set_attribute("width", &now.to_string()));
    let moved = |at: i32, seen: i32| (at + seen / 2) * now / before.max(1) - seen / 2;
    frame.set_scroll_left(moved(frame.scroll_left(), across));
    frame.set_scroll_top(moved(frame.scroll_top(), down));
}

/// Moves a picture in its frame with the mouse. The click that ends it leads nowhere.
#[expect(clippy::needless_pass_by_value, reason = "listeners are handed their event")]
fn pan(event: MouseEvent) {
    let Some(frame) = around(&event, ".org-frame") else {
        return;
    };
    let (across, down) = (event.movement_x(), event.movement_y());
    if event.buttons() != 1 {
        drop(frame.remove_attribute(PANNED));
    } else if across.abs() + down.abs() > 2 {
        drop(frame.set_attribute(PANNED, ""));
        frame.set_scroll_left(frame.scroll_left() - across);
        frame.set_scroll_top(frame.scroll_top() - down);
    }
}

/// A link in a picture is not taken along: the mouse moves the picture.
#[expect(clippy::needless_pass_by_value, reason = "listeners are handed their event")]
fn stay(event: DragEvent) {
    if around(&event, ".org-frame").is_some() {
        event.prevent_default();
    }
}

/// Leaves those of many choices that have the searched text in them; the style sheet keeps those that are checked.
#[expect(clippy::needless_pass_by_value, reason = "listeners are handed their event")]
fn narrow(event: Event) {
    let (Some(_), Some(choices)) = (
        around(&event, "[data-narrow]"),
        around(&event, "fieldset, .menu-panel"),
    ) else {
        return;
    };
    let search = lower_case(event_target_value(&event).trim());
    each(&choices, ".choice, button.menu-item", &|choice| {
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

/// The button that leaves everything as it is, the one that prints the page, and those that zoom.
#[expect(clippy::needless_pass_by_value, reason = "listeners are handed their event")]
fn click(event: MouseEvent) {
    if let Some(way) = around(&event, "[data-zoom]").and_then(|button| button.get_attribute("data-zoom")) {
        zoom(&event, &way);
    }
    if around(&event, "[data-panned]").is_some() {
        event.prevent_default();
    }
    if around(&event, "[data-print]").is_some() {
        drop(window().print());
    }
    // A link in a menu may lead to a page within the same frame.
    if around(&event, "[data-keep], .menu-panel a").is_some() {
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
