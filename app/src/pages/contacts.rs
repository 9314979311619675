//! The Contacts tab: who stands for whom.

use super::users::PeopleHeader;
use crate::api::ContactsPage;
use crate::components::Toolbar;
use crate::drawn::drawn;
use crate::say::both;
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
        <Title text=both!("app-people-contacts") />
        <PeopleHeader current="contacts" />
        <Toolbar action="/users/contacts" label=both!("app-people-contacts-search") value=typed />
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
    use crate::say::t;
    use domain::{ContactRow, InvitationState, Page};
    use leptos::prelude::*;

    /// A page of contacts.
    #[component]
    pub(crate) fn ContactTable(page: Page<ContactRow>, search: String) -> impl IntoView {
        if page.rows.is_empty() {
            return view! { <NoContacts filtered=!search.is_empty() /> }.into_any();
        }
        let columns = [
            t!("people-name"),
            t!("people-email"),
            t!("people-phone"),
            t!("people-job-title"),
            t!("people-company"),
            t!("people-contacts-stands-for"),
        ]
        .map(Column::new);
        let (number, pages) = (page.number.get().unsigned_abs(), page.pages().unsigned_abs());
        let total = t!("people-contacts-count", contacts = page.total);
        view! {
            <p class="muted small">{total}</p>
            <Table caption=t!("people-contacts") columns=columns.to_vec()>
                {page.rows.into_iter().map(|row| view! { <Line row /> }).collect_view()}
            </Table>
            <Pagination page=number pages path="/users/contacts" query=vec![("q".to_owned(), search)] />
        }
        .into_any()
    }

    #[component]
    fn Line(row: ContactRow) -> impl IntoView {
        let name = if row.name.is_empty() {
            t!("people-contacts-not-named").to_owned()
        } else {
            row.name
        };
        let phone = row.mobile.or(row.phone);
        view! {
            <Row>
                <HeadCell>{name}</HeadCell>
                <Cell label=t!("people-email")>{row.email.map(|text| view! { <Address text /> })}</Cell>
                <Cell label=t!("people-phone")>{phone}</Cell>
                <Cell label=t!("people-job-title")>{row.job_title}</Cell>
                <Cell label=t!("people-company")>{row.company}</Cell>
                <Cell label=t!("people-contacts-stands-for")>
                    {match (row.member, row.invitation) {
                        (Some(member), _) => {
                            view! { <a href=format!("/users/{member}")>{t!("people-contacts-member")}</a> }.into_any()
                        }
                        (None, Some(InvitationState::Pending | InvitationState::AwaitingConfirmation)) => {
                            view! { <Badge tone=Tone::Info>{t!("people-contacts-invited")}</Badge> }.into_any()
                        }
                        _ => view! { <span class="muted">{t!("people-contacts-nobody")}</span> }.into_any(),
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
                    title=t!("people-contacts-none-fits-title")
                    icon=Glyph::Search
                    action=|| view! { <LinkButton href="/users/contacts">{t!("people-contacts-none-fits-all")}</LinkButton> }
                >
                    {t!("people-contacts-none-fits-text")}
                </EmptyState>
            }
        } else {
            view! {
                <EmptyState
                    title=t!("people-contacts-none-yet-title")
                    icon=Glyph::Users
                    action=|| view! { <LinkButton href="/users/invite">{t!("people-contacts-invite")}</LinkButton> }
                >
                    {t!("people-contacts-none-yet-text")}
                </EmptyState>
            }
        }
    }
}
