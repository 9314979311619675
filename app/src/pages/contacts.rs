//! The Contacts tab: who stands for whom.

use super::users::PeopleHeader;
use crate::api::ContactsPage;
use crate::components::Toolbar;
use crate::drawn::drawn;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The list of contacts, drawn by the server.
#[component]
pub(crate) fn Contacts() -> impl IntoView {
    let query = use_query_map();
    let asked = move || {
        let query = query.read();
        let text = |name: &str| query.get(name).unwrap_or_default();
        (text("q"), text("page").parse().unwrap_or(1))
    };
    let typed = query.get_untracked().get("q").unwrap_or_default();
    view! {
        <Title text="Contacts" />
        <PeopleHeader current="contacts" />
        <Toolbar action="/users/contacts" label="Search by name, address or company" value=typed />
        {drawn(asked, |(search, page)| ContactsPage { search, page })}
    }
}

#[cfg(feature = "ssr")]
pub(crate) use list::ContactTable;

#[cfg(feature = "ssr")]
mod list {
    use crate::components::{
        Address, Badge, Cell, Column, EmptyState, Glyph, HeadCell, LinkButton, Pagination, Row, Table, Tone,
    };
    use crate::words;
    use domain::{ContactRow, InvitationState, Page};
    use leptos::prelude::*;

    /// A page of contacts.
    #[component]
    pub(crate) fn ContactTable(page: Page<ContactRow>, search: String) -> impl IntoView {
        if page.rows.is_empty() {
            return view! { <NoContacts filtered=!search.is_empty() /> }.into_any();
        }
        let columns = ["Name", "E-mail", "Phone", "Job title", "Company", "Stands for"].map(Column::new);
        let (number, pages) = (page.number.get().unsigned_abs(), page.pages().unsigned_abs());
        let total = words::plural(page.total, "contact");
        view! {
            <p class="muted small">{total}</p>
            <Table caption="Contacts" columns=columns.to_vec()>
                {page.rows.into_iter().map(|row| view! { <Line row /> }).collect_view()}
            </Table>
            <Pagination page=number pages path="/users/contacts" query=vec![("q".to_owned(), search)] />
        }
        .into_any()
    }

    #[component]
    fn Line(row: ContactRow) -> impl IntoView {
        let name = if row.name.is_empty() {
            "Not named yet".to_owned()
        } else {
            row.name
        };
        let phone = row.mobile.or(row.phone);
        view! {
            <Row>
                <HeadCell>{name}</HeadCell>
                <Cell label="E-mail">{row.email.map(|text| view! { <Address text /> })}</Cell>
                <Cell label="Phone">{phone}</Cell>
                <Cell label="Job title">{row.job_title}</Cell>
                <Cell label="Company">{row.company}</Cell>
                <Cell label="Stands for">
                    {match (row.member, row.invitation) {
                        (Some(member), _) => {
                            view! { <a href=format!("/users/{member}")>"A member"</a> }.into_any()
                        }
                        (None, Some(InvitationState::Pending | InvitationState::AwaitingConfirmation)) => {
                            view! { <Badge tone=Tone::Info>"Invited"</Badge> }.into_any()
                        }
                        _ => view! { <span class="muted">"Nobody here"</span> }.into_any(),
                    }}
                </Cell>
            </Row>
        }
    }

    #[component]
    fn NoContacts(filtered: bool) -> impl IntoView {
        if filtered {
            view! {
                <EmptyState
                    title="No contact fits"
                    icon=Glyph::Search
                    action=|| view! { <LinkButton href="/users/contacts">"Show all contacts"</LinkButton> }
                >
                    "None has this in the name, address or company."
                </EmptyState>
            }
        } else {
            view! {
                <EmptyState
                    title="No contacts yet"
                    icon=Glyph::Users
                    action=|| view! { <LinkButton href="/users/invite">"Invite"</LinkButton> }
                >
                    "Each invited person gets a contact, which stays when the invitation has gone."
                </EmptyState>
            }
        }
    }
}
