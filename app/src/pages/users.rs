//! The Users tab.

use crate::api::MembersPage;
use crate::components::{PageHeader, Tab, Tabs};
use crate::drawn::drawn;
use crate::layout::{InviteButton, use_me};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The list of members with its filters, drawn by the server.
#[component]
pub(crate) fn Users() -> impl IntoView {
    let query = use_query_map();
    let asked = move || {
        let query = query.read();
        let text = |name: &str| query.get(name).unwrap_or_default();
        let narrowed = ["q", "status", "role", "department", "location", "sort"].map(text);
        (narrowed, text("page").parse().unwrap_or(1))
    };
    view! {
        <Title text="Users" />
        <PeopleHeader current="users" />
        {drawn(asked, |([search, status, role, department, location, sort], page)| {
            MembersPage { search, status, role, department, location, sort, page }
        })}
    }
}

/// The header that the Users, Invitations and Contacts tabs share.
#[component]
pub(super) fn PeopleHeader(current: &'static str) -> impl IntoView {
    let me = use_me();
    let import = (me.may.import).then(|| {
        view! { <Tab href="/users/imports" current=current == "imports">"Import / Export"</Tab> }
    });
    view! {
        <PageHeader title="Users" subtitle=me.business_name actions=|| view! { <InviteButton /> } />
        <Tabs label="Users and invitations">
            <Tab href="/users" current=current == "users">"Users"</Tab>
            <Tab href="/users/invitations" current=current == "invitations">"Invitations"</Tab>
            <Tab href="/users/contacts" current=current == "contacts">"Contacts"</Tab>
            <Tab href="/users/chart" current=current == "chart">"Chart"</Tab>
            {import}
        </Tabs>
    }
}

#[cfg(feature = "ssr")]
pub(crate) use list::{MemberQuery, MemberTable};

#[cfg(feature = "ssr")]
mod list;
