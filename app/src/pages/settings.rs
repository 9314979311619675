//! Settings: one page with a tab for each part, which the server draws.

use crate::api::SettingsPage;
use crate::components::{PageHeader, Tab, Tabs};
use crate::drawn::drawn;
use crate::layout::{last_act, use_me};
use crate::say::both;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The parts: the last step of each one's address, and its name.
fn parts() -> [(&'static str, &'static str); 11] {
    [
        ("departments", both!("app-settings-departments")),
        ("locations", both!("app-settings-locations")),
        ("teams", both!("app-settings-teams")),
        ("workspaces", both!("app-settings-workspaces")),
        ("roles", both!("app-settings-roles")),
        ("record-sets", both!("app-settings-record-sets")),
        ("apps", both!("app-settings-apps")),
        ("subscriptions", both!("app-settings-subscriptions")),
        ("invitations", both!("app-settings-invitations")),
        (EMAIL, both!("app-settings-email")),
        ("outbox", both!("app-settings-outbox")),
    ]
}

/// Only who runs the instance has this one.
const EMAIL: &str = "email";

/// A part of the settings. All of them are one page, so that a further one costs the browser nothing (ADR 8).
#[component]
pub(crate) fn Settings() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let part = Memo::new(move |_| params.read().get("part").unwrap_or_default());
    let done = last_act(&["created", "renamed", "changed", "archived", "plan"]);
    let asked = move || {
        let (act, id) = done.get().unwrap_or_default();
        let form = query.read().get("form").unwrap_or_default();
        [
            part.get(),
            act.to_owned(),
            id,
            form,
            query.read().to_query_string(),
        ]
    };
    let runs_instance = use_me().may.run_instance;
    // The head is written when the page is done, and by then this may be gone on the server: a part of one's own stays.
    let titled = ArcMemo::from(part);
    let title = move || {
        let named = parts()
            .into_iter()
            .find(|(path, _)| titled.with(|part| part == path));
        named.map_or_else(
            || both!("app-nav-settings").to_owned(),
            |(_, name)| both!("app-settings-title", part = name),
        )
    };
    view! {
        <Title text=title />
        <PageHeader title=both!("app-nav-settings") subtitle=use_me().business_name />
        <Tabs label=both!("app-nav-settings")>
            {parts()
                .into_iter()
                .filter(|(path, _)| runs_instance || *path != EMAIL)
                .map(|(path, name)| {
                    let current = Signal::derive(move || part.with(|part| part == path));
                    view! { <Tab href=format!("/settings/{path}") current=current>{name}</Tab> }
                })
                .collect_view()}
        </Tabs>
        {drawn(asked, |[part, act, id, form, query]| SettingsPage { part, act, id, form, query })}
    }
}
