//! Finding somebody with an account [M-E1 M-E6]: a combobox (WAI-ARIA 1.2) over a search on the server. Without JavaScript a
//! button searches, and those found are a group of radio buttons.

use crate::api::FindPeople;
use crate::ask::call;
use crate::components::{Button, ButtonSize, Field, TextInput, Variant, hydrated};
use crate::drawn::place;
use crate::form::FormState;
use crate::layout::focus;
use crate::say::both;
use crate::wire::{self, Html};
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::html::Ul;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use std::time::Duration;

/// After this long without another letter the server is asked.
const PAUSE: Duration = Duration::from_millis(200);

/// Somebody who was chosen.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Picked {
    user: String,
    name: String,
    member: bool,
}

#[component]
pub(crate) fn PersonPicker(
    form: FormState,
    found: Html,
    business: StoredValue<String>,
    picked: RwSignal<Option<Picked>>,
) -> impl IntoView {
    let found = StoredValue::new(found);
    view! {
        <div class="when-existing when-mail stack">
            {move || match picked.get() {
                Some(person) => view! { <Chosen person picked /> }.into_any(),
                None => {
                    view! {
                        <Search form business picked />
                        {place(found.get_value())}
                    }
                        .into_any()
                }
            }}
        </div>
    }
}

#[component]
fn Chosen(person: Picked, picked: RwSignal<Option<Picked>>) -> impl IntoView {
    let Picked { user, name, member } = person;
    let chosen = both!("app-invite-chosen", name = &name);
    view! {
        <div class="field" role="group" aria-label=both!("app-invite-chosen-person")>
            <input
                type="hidden"
                name="user"
                value=user.clone()
                data-member=member.then_some("")
            />
            {member.then(|| view! { <input type="hidden" name="members" value=user /> })}
            <input type="hidden" name="find" value=name />
            <p class="break">{chosen}</p>
            <Button
                size=ButtonSize::Small
                variant=Variant::Quiet
                attr:r#type="button"
                attr:id="choose-somebody-else"
                on:click=move |_| {
                    picked.set(None);
                    request_animation_frame(|| focus("find"));
                }
            >
                {both!("app-invite-choose-other")}
            </Button>
        </div>
    }
}

#[component]
fn Search(form: FormState, business: StoredValue<String>, picked: RwSignal<Option<Picked>>) -> impl IntoView {
    let alive = hydrated();
    let list = ListBox {
        node: NodeRef::new(),
        html: RwSignal::new(String::new()),
        active: RwSignal::new(None),
        asked: StoredValue::new(0),
        business,
        picked,
    };
    view! {
        <Field
            id="find"
            label=both!("app-invite-find")
            hint=both!("app-invite-find-hint")
            error=form.error(wire::Field::User)
        >
            <TextInput
                name="find"
                value=form.value("find", "")
                autocomplete="off"
                attr:role="combobox"
                attr:aria-autocomplete="list"
                attr:aria-controls="people"
                attr:aria-expanded=move || list.is_open().to_string()
                attr:aria-activedescendant=move || list.active.get().map(|place| format!("person-{place}"))
                on:input=move |event| list.search_soon(event_target_value(&event))
                on:keydown=move |event| list.on_key(&event)
                on:blur=move |_| list.close()
            />
        </Field>
        <ul
            id="people"
            class="combobox-list"
            role="listbox"
            aria-label=both!("app-invite-found")
            hidden=move || !list.is_open()
            node_ref=list.node
            inner_html=move || list.html.get()
            on:mousedown=move |event| list.on_mouse(&event)
        ></ul>
        <div hidden=move || alive.get()>
            <Button size=ButtonSize::Small attr:name="step" attr:value="find" attr:formnovalidate=true>
                {both!("app-invite-find-button")}
            </Button>
        </div>
    }
}

/// The list of those that were found, as the server drew its options.
#[derive(Clone, Copy)]
struct ListBox {
    node: NodeRef<Ul>,
    html: RwSignal<String>,
    /// The option that Enter chooses.
    active: RwSignal<Option<u32>>,
    asked: StoredValue<u32>,
    business: StoredValue<String>,
    picked: RwSignal<Option<Picked>>,
}

impl ListBox {
    fn is_open(self) -> bool {
        self.html.with(|html| !html.is_empty())
    }

    /// The field may lose the focus by being taken away: then there is nothing to close.
    fn close(self) {
        let _ = self.asked.try_update_value(|asked| *asked += 1);
        let _ = self.html.try_set(String::new());
        let _ = self.active.try_set(None);
    }

    fn search_soon(self, text: String) {
        self.asked.update_value(|asked| *asked += 1);
        let number = self.asked.get_value();
        set_timeout(move || self.search(number, text), PAUSE);
    }

    /// Only the answer to the latest question is shown.
    fn search(self, number: u32, search: String) {
        let is_latest = move || self.asked.try_get_value() == Some(number);
        if !is_latest() {
            return;
        }
        if search.trim().is_empty() {
            self.close();
            return;
        }
        let business = self.business.get_value();
        call(FindPeople { business, search }, move |Html(html)| {
            if is_latest() {
                self.active.set(None);
                self.html.set(html);
            }
        });
    }

    fn options(self) -> Vec<Element> {
        let Some(found) = self
            .node
            .get_untracked()
            .and_then(|list| list.query_selector_all("[role=option]").ok())
        else {
            return Vec::new();
        };
        let options = (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok());
        options.collect()
    }

    fn on_key(self, event: &KeyboardEvent) {
        let options = self.options();
        let count = u32::try_from(options.len()).unwrap_or(0);
        let active = self.active.get_untracked();
        match event.key().as_str() {
            "ArrowDown" if count > 0 => {
                self.activate(&options, active.map_or(0, |place| (place + 1) % count));
            }
            "ArrowUp" if count > 0 => {
                self.activate(
                    &options,
                    active.map_or(count - 1, |place| (place + count - 1) % count),
                );
            }
            // Enter chooses; it never sends a form that is not filled in yet.
            "Enter" => {
                if let Some(option) = active.and_then(|place| options.get(place as usize)) {
                    self.pick(option);
                }
            }
            "Escape" if count > 0 => self.close(),
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    }

    fn activate(self, options: &[Element], place: u32) {
        self.active.set(Some(place));
        for (index, option) in (0..).zip(options) {
            let selected = if index == place { "true" } else { "false" };
            drop(option.set_attribute("aria-selected", selected));
            if index == place {
                option.scroll_into_view_with_bool(false);
            }
        }
    }

    /// A press of the mouse comes before the field loses the focus, a click after it.
    fn on_mouse(self, event: &MouseEvent) {
        let pressed = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let option = pressed.and_then(|element| element.closest("[role=option]").ok()?);
        event.prevent_default();
        if let Some(option) = option {
            self.pick(&option);
        }
    }

    fn pick(self, option: &Element) {
        let read = |name| option.get_attribute(name).unwrap_or_default();
        let person = Picked {
            user: read("data-user"),
            name: read("data-name"),
            member: option.has_attribute("data-member"),
        };
        self.close();
        self.picked.set(Some(person));
        request_animation_frame(|| focus("choose-somebody-else"));
    }
}
