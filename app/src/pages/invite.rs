//! The invite dialog: who, role, where, apps, options.
//!
//! Reached by a link in the browser it opens over the list of users; on its own URL it stands in the page. The server draws
//! the form (`invite_form.rs`); alive are the rows of apps, finding people, and what the form says while it is filled in.

use super::Users;
use super::invite_apps::AccessRows;
use super::invite_person::PersonPicker;
use crate::api::{OpenInviteForm, PreviewInvite};
use crate::ask::{ask, call};
use crate::components::{Button, Confirm, Dialog, LinkButton, Notice, Tone, Variant};
use crate::drawn::place;
use crate::form::{FormState, PostForm};
use crate::layout::DialogClosed;
use crate::load::{Extent, loaded};
use crate::say::both;
use crate::wire::{InviteAnswer, InviteForm, InvitePreview};
use leptos::ev::{Event, MouseEvent};
use leptos::html::Div;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, FormData, HtmlFormElement, HtmlTextAreaElement, UrlSearchParams};
use leptos_meta::Title;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_query_map};
use std::time::Duration;

const CALL: &str = "invite";

/// After this long without another change the form says what it would do.
const PAUSE: Duration = Duration::from_millis(300);

/// The dialog on its own URL; it leads back to the list.
#[component]
pub(crate) fn Invite() -> impl IntoView {
    let business = use_query_map()
        .read_untracked()
        .get("business")
        .unwrap_or_default();
    let form = ask(move || business.clone(), |business| OpenInviteForm { business });
    let modal = is_navigation();
    let open = RwSignal::new(!modal);
    if modal {
        open_until_closed(open);
    }
    view! {
        {modal.then(|| view! { <Users /> })}
        <Title text=both!("app-invite") />
        <Dialog id="invite" title=both!("app-invite-title") open close_href="/users">
            {loaded(form, Extent::Page, both!("app-invite-loading"), |form| view! { <Live form /> })}
        </Dialog>
    }
}

/// Whether the page is drawn for a navigation in the browser: not on the server, nor while its page comes to life.
fn is_navigation() -> bool {
    let comes_to_life = Owner::current_shared_context().is_some_and(|context| context.during_hydration());
    cfg!(feature = "hydrate") && !comes_to_life
}

/// Opens the dialog over the list, and goes back to the list when it was closed.
fn open_until_closed(open: RwSignal<bool>) {
    let navigate = use_navigate();
    let closed = expect_context::<DialogClosed>();
    Effect::new(move |before: Option<bool>| {
        match before {
            None => open.set(true),
            Some(true) if !open.get() => {
                closed.0.set_value(true);
                // In place of the dialog's own entry: going back does not open it again.
                let replace = NavigateOptions {
                    replace: true,
                    ..NavigateOptions::default()
                };
                navigate("/users", replace);
            }
            Some(_) => {}
        }
        open.get()
    });
}

/// The form with its living parts.
#[component]
fn Live(form: InviteForm) -> impl IntoView {
    let state = FormState::of(CALL);
    let said = state.answer::<InviteAnswer>().map(|answer| place(answer.said));
    let people = RwSignal::new(form.people);
    let typed = RwSignal::new(false);
    let node = NodeRef::<Div>::new();
    let (preview, picked) = (Preview::new(node), RwSignal::new(None));
    Effect::new(move |_| {
        picked.track();
        preview.ask_soon();
    });
    let changed = move |event: Event| {
        typed.set(true);
        if let Some(field) = target::<HtmlTextAreaElement>(&event).filter(|field| field.name() == "addresses")
        {
            people.set(how_many(&field.value()));
        }
        preview.ask_soon();
    };
    let clicked = move |event: MouseEvent| {
        remove_address(&event);
        preview.ask_soon();
    };
    let business = StoredValue::new(form.business);
    view! {
        {state.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {said}
        <div node_ref=node on:input=changed on:change=move |event| change_business(&event) on:click=clicked>
            <PostForm call=CALL class="form invite-form">
                // What Enter presses is the first button of a form: this one sends, like the last.
                <button class="visually-hidden" tabindex="-1" aria-hidden="true"></button>
                {place(form.head)}
                <PersonPicker form=state found=form.found business picked />
                {place(form.person)}
                <AccessRows form=state apps=form.apps people business />
                {place(form.options)}
                <div class="form-actions">
                    <Button variant=Variant::Primary>{both!("app-invite-send")}</Button>
                    <Clear typed />
                </div>
            </PostForm>
        </div>
        <PostForm call="use_built_in_roles" attr:id="use-built-in-roles">
            <input type="hidden" name="back" value="invite" />
        </PostForm>
    }
}

/// Asks before what was typed is lost; while nothing was, there is nothing to ask.
#[component]
fn Clear(typed: RwSignal<bool>) -> impl IntoView {
    let alive = crate::components::hydrated();
    let nothing_typed = move |event: MouseEvent| {
        if alive.get_untracked() && !typed.get_untracked() {
            event.prevent_default();
        }
    };
    view! {
        <span on:click=nothing_typed>
            <Confirm
                label=both!("app-invite-clear")
                question=both!("app-invite-clear-question")
                loss=both!("app-invite-clear-loss")
            >
                <LinkButton href="/users/invite" variant=Variant::Danger attr:rel="external">
                    {both!("app-invite-clear-sure")}
                </LinkButton>
            </Confirm>
        </span>
    }
}

/// How many addresses are typed, repeated ones included.
fn how_many(addresses: &str) -> i64 {
    let typed = pieces(addresses);
    i64::try_from(typed.count()).unwrap_or(i64::MAX)
}

fn pieces(addresses: &str) -> impl Iterator<Item = &str> {
    let pieces = addresses.split([',', ';', '\n', '\r']).map(str::trim);
    pieces.filter(|address| !address.is_empty())
}

fn target<T: JsCast>(event: &Event) -> Option<T> {
    event.target()?.dyn_into().ok()
}

/// Another business has other roles, places and apps: the form comes again, with what was typed.
fn change_business(event: &Event) {
    let within = target::<Element>(event).and_then(|element| element.closest("[data-step]").ok()?);
    let Some(button) = within.and_then(|within| within.query_selector("button").ok()?) else {
        return;
    };
    let form = button.closest("form").ok().flatten();
    if let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) {
        drop(form.request_submit_with_submitter(button.dyn_ref()));
    }
}

/// Takes the address of a chip out of the field.
fn remove_address(event: &MouseEvent) {
    let removed = target::<Element>(event).and_then(|element| element.get_attribute("data-remove"));
    let field = document().get_element_by_id("addresses");
    let field = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
    let (Some(removed), Some(field)) = (removed, field) else {
        return;
    };
    let typed = field.value();
    let mut left: Vec<&str> = pieces(&typed).collect();
    // Of one that stands there twice, the second goes.
    if let Some(place) = left.iter().rposition(|piece| *piece == removed) {
        left.remove(place);
    }
    field.set_value(&left.join("\n"));
    let init = leptos::web_sys::EventInit::new();
    init.set_bubbles(true);
    if let Ok(input) = Event::new_with_event_init_dict("input", &init) {
        drop(field.dispatch_event(&input));
    }
    drop(field.focus());
}

/// What the form says while it is filled in: the server is asked, and the latest answer counts.
#[derive(Clone, Copy)]
struct Preview {
    node: NodeRef<Div>,
    asked: StoredValue<u32>,
}

impl Preview {
    fn new(node: NodeRef<Div>) -> Self {
        Self {
            node,
            asked: StoredValue::new(0),
        }
    }

    fn ask_soon(self) {
        self.asked.update_value(|asked| *asked += 1);
        let number = self.asked.get_value();
        set_timeout(move || self.ask(number), PAUSE);
    }

    fn is_latest(self, number: u32) -> bool {
        self.asked.try_get_value() == Some(number)
    }

    fn ask(self, number: u32) {
        // The dialog may be gone by now, and all that it knew.
        if !self.is_latest(number) {
            return;
        }
        let Some(fields) = self.fields() else { return };
        call(PreviewInvite { fields }, move |answer: InvitePreview| {
            if self.is_latest(number) {
                show("chips", &answer.chips.0);
                show("preview", &answer.sentence.0);
            }
        });
    }

    /// The form as it would be posted.
    fn fields(self) -> Option<String> {
        let form = self.node.get_untracked()?.query_selector("form").ok()??;
        let data = FormData::new_with_form(form.dyn_ref()?).ok()?;
        let fields = UrlSearchParams::new_with_str_sequence_sequence(data.as_ref()).ok()?;
        fields.to_string().as_string()
    }
}

fn show(id: &str, html: &str) {
    if let Some(place) = document().get_element_by_id(id) {
        place.set_inner_html(html);
    }
}
