//! The Users tab.

use crate::api::MembersPage;
use crate::components::{PageHeader, Tab, Tabs};
use crate::drawn::drawn;
use crate::layout::{InviteButton, use_me};
use crate::say::both;
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
        <Title text=both!("app-people-users") />
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
        view! { <Tab href="/users/imports" current=current == "imports">{both!("app-people-import")}</Tab> }
    });
    view! {
        <PageHeader title=both!("app-people-users") subtitle=me.business_name actions=|| view! { <InviteButton /> } />
        <Tabs label=both!("app-people-tabs")>
            <Tab href="/users" current=current == "users">{both!("app-people-users")}</Tab>
            <Tab href="/users/invitations" current=current == "invitations">{both!("app-people-invitations")}</Tab>
            <Tab href="/users/contacts" current=current == "contacts">{both!("app-people-contacts")}</Tab>
            <Tab href="/users/chart" current=current == "chart">{both!("app-people-chart")}</Tab>
            {import}
        </Tabs>
    }
}

#[cfg(feature = "ssr")]
pub(crate) use list::{MemberQuery, MemberTable};

#[cfg(feature = "ssr")]
mod list;
