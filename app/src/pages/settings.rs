//! Settings: what their pages share; departments, locations, teams, workspaces, the invitation policy.

use crate::api::{PolicyPage, UnitsPage};
use crate::components::{PageHeader, Tab, Tabs};
use crate::drawn::drawn;
use crate::layout::{last_act, use_me};
use domain::UnitKind;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// Settings -> Departments.
#[component]
pub(crate) fn Departments() -> impl IntoView {
    view! { <Units kind=UnitKind::Department title="Departments" /> }
}

/// Settings -> Locations.
#[component]
pub(crate) fn Locations() -> impl IntoView {
    view! { <Units kind=UnitKind::Location title="Locations" /> }
}

/// Settings -> Teams.
#[component]
pub(crate) fn Teams() -> impl IntoView {
    view! { <Units kind=UnitKind::Team title="Teams" /> }
}

/// Settings -> Workspaces.
#[component]
pub(crate) fn Workspaces() -> impl IntoView {
    view! { <Units kind=UnitKind::Workspace title="Workspaces" /> }
}

/// The header that all settings pages share.
#[component]
pub(crate) fn SettingsHeader(current: &'static str) -> impl IntoView {
    let pages = [
        ("departments", "Departments"),
        ("locations", "Locations"),
        ("teams", "Teams"),
        ("workspaces", "Workspaces"),
        ("roles", "Roles"),
        ("record-sets", "Record sets"),
        ("apps", "Apps"),
        ("subscriptions", "Subscriptions"),
        ("invitations", "Invitations"),
    ];
    view! {
        <PageHeader title="Settings" subtitle=use_me().business_name />
        <Tabs label="Settings">
            {pages
                .map(|(path, title)| {
                    view! { <Tab href=format!("/settings/{path}") current=path == current>{title}</Tab> }
                })
                .collect_view()}
        </Tabs>
    }
}

/// What the address of a page with a form of its own says: what was done last and to which, and whose form is open (`new`,
/// or an id).
pub(crate) fn act_and_form() -> impl Fn() -> [String; 3] + Send + Sync + 'static {
    let done = last_act(&["created", "changed", "archived", "plan"]);
    let query = use_query_map();
    move || {
        let (act, id) = done.get().unwrap_or_default();
        [act.to_owned(), id, query.read().get("form").unwrap_or_default()]
    }
}

#[component]
fn Units(kind: UnitKind, title: &'static str) -> impl IntoView {
    let done = last_act(&["created", "renamed", "archived"]);
    let call = move |done: Option<(&'static str, String)>| {
        let (act, id) = done.unwrap_or_default();
        UnitsPage {
            kind: kind.to_string(),
            act: act.to_owned(),
            id,
        }
    };
    let path = match kind {
        UnitKind::Department => "departments",
        UnitKind::Location => "locations",
        UnitKind::Team => "teams",
        UnitKind::Workspace => "workspaces",
    };
    view! {
        <Title text=title />
        <SettingsHeader current=path />
        {drawn(move || done.get(), call)}
    }
}

/// Settings -> Invitations.
#[component]
pub(crate) fn InvitationSettings() -> impl IntoView {
    view! {
        <Title text="Invitation settings" />
        <SettingsHeader current="invitations" />
        {drawn(|| (), |()| PolicyPage {})}
    }
}
