//! The Users tab.

use crate::api::MembersPage;
use crate::components::{Choice, Field, PageHeader, Select, Tab, Tabs, Toolbar};
use crate::drawn::drawn;
use crate::layout::{InviteButton, use_me};
use crate::words;
use domain::MemberStatus;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The list of members, drawn by the server.
#[component]
pub(crate) fn Users() -> impl IntoView {
    let query = use_query_map();
    let asked = move || {
        let query = query.read();
        let text = |name: &str| query.get(name).unwrap_or_default();
        (text("q"), text("status"), text("page").parse().unwrap_or(1))
    };
    view! {
        <Title text="Users" />
        <PeopleHeader current="users" />
        <UserFilters />
        {drawn(asked, |(search, status, page)| MembersPage { search, status, page })}
    }
}

#[component]
fn UserFilters() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let statuses = MemberStatus::ALL
        .iter()
        .map(|status| Choice::new(status.as_str(), words::member_status(*status)))
        .collect::<Vec<_>>();
    view! {
        <Toolbar action="/users" label="Search by name or address" value=query.get("q").unwrap_or_default()>
            <Field id="status" label="Status" label_hidden=true>
                <Select
                    name="status"
                    options=statuses
                    selected=query.get("status").unwrap_or_default()
                    placeholder="Any status"
                />
            </Field>
        </Toolbar>
    }
}

/// The header that the Users, Invitations and Contacts tabs share.
#[component]
pub(super) fn PeopleHeader(current: &'static str) -> impl IntoView {
    view! {
        <PageHeader title="Users" subtitle=use_me().business_name actions=|| view! { <InviteButton /> } />
        <Tabs label="Users and invitations">
            <Tab href="/users" current=current == "users">"Users"</Tab>
            <Tab href="/users/invitations" current=current == "invitations">"Invitations"</Tab>
            <Tab href="/users/contacts" current=current == "contacts">"Contacts"</Tab>
        </Tabs>
    }
}

#[cfg(feature = "ssr")]
pub(crate) use list::MemberTable;

#[cfg(feature = "ssr")]
mod list {
    use crate::components::{
        Address, Avatar, Badge, Cell, Column, EmptyState, Glyph, HeadCell, LinkButton, Moment, Pagination,
        Row, Table, Tone,
    };
    use crate::wire::MemberLine;
    use crate::words;
    use domain::{MemberStatus, Page};
    use leptos::prelude::*;

    /// A page of members.
    #[component]
    pub(crate) fn MemberTable(page: Page<MemberLine>, search: String, status: String) -> impl IntoView {
        if page.rows.is_empty() {
            return view! { <NoMembers filtered=!(search.is_empty() && status.is_empty()) /> }.into_any();
        }
        let columns = [
            "Name",
            "E-mail",
            "Role",
            "Department",
            "Location",
            "Status",
            "Last seen",
        ]
        .map(Column::new);
        let (number, pages) = (page.number.get().unsigned_abs(), page.pages().unsigned_abs());
        let total = words::plural(page.total, "user");
        view! {
            <p class="muted small">{total}</p>
            <Table caption="Users" columns=columns.to_vec()>
                {page.rows.into_iter().map(|line| view! { <MemberRow line /> }).collect_view()}
            </Table>
            <Pagination
                page=number
                pages
                path="/users"
                query=vec![("q".to_owned(), search), ("status".to_owned(), status)]
            />
        }
        .into_any()
    }

    #[component]
    fn MemberRow(line: MemberLine) -> impl IntoView {
        let MemberLine { row, last_seen } = line;
        let tone = if row.status == MemberStatus::Active {
            Tone::Success
        } else {
            Tone::Neutral
        };
        let page = format!("/users/{}", row.id);
        view! {
            <Row>
                <HeadCell>
                    <span class="avatar-name">
                        <Avatar name=row.name.clone() />
                        <a href=page>{row.name}</a>
                    </span>
                </HeadCell>
                <Cell label="E-mail">
                    <Address text=row.email />
                </Cell>
                <Cell label="Role">{row.role}</Cell>
                <Cell label="Department">{row.department}</Cell>
                <Cell label="Location">{row.location}</Cell>
                <Cell label="Status">
                    <Badge tone>{words::member_status(row.status)}</Badge>
                </Cell>
                <Cell label="Last seen">
                    {match last_seen {
                        Some(when) => view! { <Moment datetime=when.datetime text=when.text /> }.into_any(),
                        None => "Never".into_any(),
                    }}
                </Cell>
            </Row>
        }
    }

    #[component]
    fn NoMembers(filtered: bool) -> impl IntoView {
        if filtered {
            view! {
                <EmptyState
                    title="Nobody fits"
                    icon=Glyph::Search
                    action=|| view! { <LinkButton href="/users">"Show all users"</LinkButton> }
                >
                    "No user has this name, address or status."
                </EmptyState>
            }
        } else {
            view! {
                <EmptyState
                    title="Nobody here yet"
                    icon=Glyph::Users
                    action=|| view! { <LinkButton href="/users/invitations">"Show the invitations"</LinkButton> }
                >
                    "Whoever accepts an invitation appears here."
                </EmptyState>
            }
        }
    }
}
