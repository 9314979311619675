//! The rows of apps in the invite dialog: app, then subscription and role in it, with the seats [M-E2 M-E3 M-E4].
//!
//! What can be chosen in a row is asked for when its app is: the answer for an app that is no longer chosen goes with the
//! row's former half, so it is never shown. Without JavaScript the buttons with a `step` bring the page again.

use super::subscriptions::SeatFigures;
use crate::api::ReadAccessChoices;
use crate::ask::ask;
use crate::components::{Button, ButtonSize, Choice, Field, Select, Variant};
use crate::form::FormState;
use crate::layout::focus;
use crate::load::{Extent, loaded};
use crate::say::both;
use crate::wire::{self, AccessChoices, AccessFields, NamedChoice};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// So many are drawn again; each asks for what can be chosen in it.
const MOST_ROWS: usize = 50;

/// The rows, and a button for another one.
#[component]
pub(crate) fn AccessRows(
    form: FormState,
    apps: Vec<NamedChoice>,
    people: RwSignal<i64>,
    business: StoredValue<String>,
) -> impl IntoView {
    if apps.is_empty() {
        return view! {
            <p class="muted small">{both!("app-invite-no-app-to-give")}</p>
        }
        .into_any();
    }
    let posted: Vec<(usize, AccessFields)> = posted(form).into_iter().enumerate().collect();
    let next = StoredValue::new(posted.len());
    let rows = RwSignal::new(posted);
    let apps = StoredValue::new(choices(apps));
    let add = move || {
        let number = next.get_value();
        next.set_value(number + 1);
        rows.update(|rows| rows.push((number, AccessFields::default())));
        request_animation_frame(move || focus(&format!("app-{number}")));
    };
    let error = form.error(wire::Field::Apps);
    view! {
        <fieldset class="field access-rows">
            <legend class="field-label">{both!("app-invite-apps")}</legend>
            <For each=move || rows.get() key=|(number, _)| *number let((number, picked))>
                <AccessRow number picked apps people business rows />
            </For>
            <p class="field-error" aria-live="polite">{error}</p>
            <Button
                size=ButtonSize::Small
                attr:id="add-app"
                attr:name="step"
                attr:value="add"
                attr:formnovalidate=true
                on:click=move |event| {
                    event.prevent_default();
                    add();
                }
            >
                {both!("app-invite-add-app")}
            </Button>
        </fieldset>
    }
    .into_any()
}

type Rows = RwSignal<Vec<(usize, AccessFields)>>;

#[component]
fn AccessRow(
    number: usize,
    picked: AccessFields,
    apps: StoredValue<Vec<Choice>>,
    people: RwSignal<i64>,
    business: StoredValue<String>,
    rows: Rows,
) -> impl IntoView {
    let app = RwSignal::new(picked.app.clone());
    let first = StoredValue::new(picked.app.clone());
    let picked = StoredValue::new(picked);
    let id = format!("app-{number}");
    view! {
        <div class="access-row" role="group" aria-label=both!("app-invite-row", number = number + 1)>
            <Field id=id label=both!("app-invite-app")>
                <Select
                    name=format!("accesses[{number}][app]")
                    options=apps.get_value()
                    selected=app.get_untracked()
                    placeholder=both!("app-invite-app-none")
                    on:change=move |event| app.set(event_target_value(&event))
                />
            </Field>
            {move || {
                let app = app.get();
                if app.is_empty() {
                    return view! { <Next /> }.into_any();
                }
                // What was picked belongs to the app that it was picked for.
                let picked = if app == first.get_value() && picked.with_value(|picked| picked.of == app) { picked.get_value() } else { AccessFields::default() };
                view! { <SubscriptionAndRole number app picked people business /> }.into_any()
            }}
            <Button
                size=ButtonSize::Small
                variant=Variant::Quiet
                attr:name="step"
                attr:value=format!("remove-{number}")
                attr:formnovalidate=true
                on:click=move |event| {
                    event.prevent_default();
                    rows.update(|rows| rows.retain(|(row, _)| *row != number));
                    focus("add-app");
                }
            >
                {both!("app-invite-remove-row")}
            </Button>
        </div>
    }
}

/// Stands where subscription and role will.
#[component]
fn Next() -> impl IntoView {
    let alive = crate::components::hydrated();
    view! {
        <p class="muted small" hidden=move || !alive.get()>{both!("app-invite-next-hint")}</p>
        <div hidden=move || alive.get()>
            <Button size=ButtonSize::Small attr:name="step" attr:value="next" attr:formnovalidate=true>
                {both!("app-invite-next")}
            </Button>
        </div>
    }
}

#[component]
fn SubscriptionAndRole(
    number: usize,
    app: String,
    picked: AccessFields,
    people: RwSignal<i64>,
    business: StoredValue<String>,
) -> impl IntoView {
    let of = app.clone();
    let asked = move || (business.get_value(), app.clone());
    let choices = ask(asked, |(business, app)| ReadAccessChoices { business, app });
    loaded(
        choices,
        Extent::Part,
        both!("app-invite-loading-app"),
        move |choices| {
            let picked = picked.clone();
            view! {
                <input type="hidden" name=format!("accesses[{number}][of]") value=of.clone() />
                <Choose number choices picked people />
            }
        },
    )
}

#[component]
fn Choose(
    number: usize,
    choices: AccessChoices,
    picked: AccessFields,
    people: RwSignal<i64>,
) -> impl IntoView {
    let AccessChoices { subscriptions, roles } = choices;
    if subscriptions.is_empty() {
        return view! { <p class="muted small">{both!("app-invite-no-subscription")}</p> }.into_any();
    }
    if roles.is_empty() {
        return view! { <p class="muted small">{both!("app-invite-no-app-role")}</p> }.into_any();
    }
    let only = |picked: String, ids: Vec<&String>| match ids.as_slice() {
        [only] if picked.is_empty() => (*only).clone(),
        _ => picked,
    };
    let subscription = only(
        picked.subscription,
        subscriptions.iter().map(|choice| &choice.id).collect(),
    );
    let role = only(picked.role, roles.iter().map(|choice| &choice.id).collect());
    let chosen = RwSignal::new(subscription.clone());
    let options = subscriptions
        .iter()
        .map(|choice| Choice::new(choice.id.clone(), choice.package.clone()))
        .collect();
    let seats = move || {
        let seats = subscriptions
            .iter()
            .find(|choice| choice.id == chosen.get())?
            .seats;
        let (people, free) = (people.get().max(1), seats.free());
        let short = free.filter(|free| *free < people).map(|free| {
            let text = both!("app-invite-seats-short", free = free, people = people);
            view! { <p class="field-error" role="status">{text}</p> }
        });
        Some(view! { <SeatFigures seats /> {short} })
    };
    view! {
        <Field id=format!("subscription-{number}") label=both!("app-invite-subscription") required=true>
            <Select
                name=format!("accesses[{number}][subscription]")
                options
                selected=subscription
                placeholder=both!("app-invite-subscription-choose")
                on:change=move |event| chosen.set(event_target_value(&event))
            />
        </Field>
        <Field id=format!("app-role-{number}") label=both!("app-invite-app-role") required=true>
            <Select
                name=format!("accesses[{number}][role]")
                options=self::choices(roles)
                selected=role
                placeholder=both!("app-invite-app-role-choose")
            />
        </Field>
        <div class="access-seats">{seats}</div>
    }
    .into_any()
}

fn choices(named: Vec<NamedChoice>) -> Vec<Choice> {
    named
        .into_iter()
        .map(|choice| Choice::new(choice.id, choice.name))
        .collect()
}

/// The rows that were posted and hold something, in their order, and an empty one where one more was asked for.
fn posted(form: FormState) -> Vec<AccessFields> {
    // Another business has other apps.
    if form.value("business", "") != form.value("for_business", "") {
        return Vec::new();
    }
    let mut rows: BTreeMap<usize, AccessFields> = BTreeMap::new();
    for (name, value) in form.fields("accesses[") {
        let Some((number, part)) = name["accesses[".len()..].split_once("][") else {
            continue;
        };
        let Ok(number) = number.parse() else { continue };
        let row = rows.entry(number).or_default();
        match part {
            "app]" => row.app = value,
            "of]" => row.of = value,
            "subscription]" => row.subscription = value,
            "role]" => row.role = value,
            _ => {}
        }
    }
    let step = form.value("step", "");
    if let Some(number) = step
        .strip_prefix("remove-")
        .and_then(|number| number.parse().ok())
    {
        rows.remove(&number);
    }
    let filled = rows.into_values().filter(|row| !row.app.is_empty());
    let mut rows: Vec<_> = filled.take(MOST_ROWS).collect();
    if step == "add" {
        rows.push(AccessFields::default());
    }
    rows
}
