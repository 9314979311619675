//! The list of members and what it can be narrowed by.

#![expect(
    clippy::needless_pass_by_value,
    reason = "the props of a component are its own"
)]

use crate::components::{
    Address, Avatar, Badge, Button, Cell, Choice, Column, EmptyState, Field, Glyph, HeadCell, Icon,
    LinkButton, Moment, Pagination, Row, Select, Sort, Table, Tone, with_query,
};
use crate::pages::filter_form::CsvLink;
use crate::say::t;
use crate::wire::MemberLine;
use crate::words;
use domain::{MemberFilter, MemberOrder, MemberStatus, Page, UnitChoice};
use leptos::prelude::*;
use service::ListChoices;

/// What the list is asked for, and what could be asked.
#[derive(Debug, Clone)]
pub(crate) struct MemberQuery {
    pub(crate) filter: MemberFilter,
    pub(crate) choices: ListChoices,
}

impl MemberQuery {
    /// As it stands in an address, sorted so.
    fn pairs(&self, order: Option<MemberOrder>) -> Vec<(String, String)> {
        fn text(value: Option<impl ToString>) -> String {
            value.map(|value| value.to_string()).unwrap_or_default()
        }
        let filter = &self.filter;
        let pairs = [
            ("q", filter.search.clone()),
            ("status", text(filter.status)),
            ("role", text(filter.role)),
            ("department", text(filter.department)),
            ("location", text(filter.location)),
            ("sort", text(order)),
        ];
        let given = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        given.map(|(name, value)| (name.to_owned(), value)).collect()
    }

    fn sorted_by(&self, order: MemberOrder) -> String {
        with_query("/users", &self.pairs(Some(order)))
    }
}

/// A page of members.
#[component]
pub(crate) fn MemberTable(page: Page<MemberLine>, query: MemberQuery) -> impl IntoView {
    let filters = view! { <Filters query=query.clone() /> };
    if page.rows.is_empty() {
        return view! { {filters} <NoMembers filtered=query.filter.narrows() /> }.into_any();
    }
    let (number, pages) = (page.number.get().unsigned_abs(), page.pages().unsigned_abs());
    let total = t!("people-users-count", users = page.total);
    view! {
        {filters}
        <div class="row">
            <CsvLink href=with_query("/users/csv", &query.pairs(None)) />
            <span class="muted small">{total}</span>
        </div>
        <Table caption=t!("people-users") columns=columns(&query)>
            {page.rows.into_iter().map(|line| view! { <MemberRow line /> }).collect_view()}
        </Table>
        <Pagination page=number pages path="/users" query=query.pairs(query.filter.order) />
    }
    .into_any()
}

/// What is searched comes by name, so then nothing else is offered.
fn columns(query: &MemberQuery) -> Vec<Column> {
    let searched = !query.filter.search.trim().is_empty();
    let now = query.filter.sorted_by();
    let by_name = if now == MemberOrder::Name {
        Sort::Ascending
    } else {
        Sort::None
    };
    let (by_seen, other_way) = match now {
        MemberOrder::Name => (Sort::None, MemberOrder::LastSeen),
        MemberOrder::LastSeen => (Sort::Descending, MemberOrder::LongestAway),
        MemberOrder::LongestAway => (Sort::Ascending, MemberOrder::LastSeen),
    };
    let (name, seen) = (
        Column::new(t!("people-name")),
        Column::new(t!("people-last-seen")),
    );
    let (name, seen) = if searched {
        (name, seen)
    } else {
        (
            name.sorted(by_name, query.sorted_by(MemberOrder::Name)),
            seen.sorted(by_seen, query.sorted_by(other_way)),
        )
    };
    let between = [
        t!("people-email-or-username"),
        t!("people-role"),
        t!("people-department"),
        t!("people-location"),
        t!("people-status"),
    ]
    .map(Column::new);
    [name].into_iter().chain(between).chain([seen]).collect()
}

/// Search, filters and order: a GET form, so that every view of the list has an address.
#[component]
fn Filters(query: MemberQuery) -> impl IntoView {
    let MemberQuery { filter, choices } = query;
    let id = |id: Option<String>| id.unwrap_or_default();
    let statuses = MemberStatus::ALL
        .iter()
        .map(|status| Choice::new(status.as_str(), words::member_status(*status)));
    let roles = choices
        .roles
        .into_iter()
        .map(|role| Choice::new(role.id.to_string(), role.name))
        .collect();
    let orders = MemberOrder::ALL
        .iter()
        .map(|order| Choice::new(order.as_str(), words::member_order(*order)));
    let (departments, locations) = (units(choices.departments), units(choices.locations));
    let order = filter.sorted_by();
    view! {
        <search class="toolbar-frame">
            <form method="get" action="/users" class="toolbar">
                <label class="toolbar-search">
                    <span class="visually-hidden">{t!("people-users-search")}</span>
                    <Icon glyph=Glyph::Search />
                    <input class="input" type="search" name="q" value=filter.search placeholder=t!("people-users-search") />
                </label>
                <Filter name="status" label=t!("people-status") options=statuses.collect() selected=id(filter.status.map(|it| it.to_string())) any=t!("people-any-status") />
                <Filter name="role" label=t!("people-role") options=roles selected=id(filter.role.map(|it| it.to_string())) any=t!("people-any-role") />
                <Filter name="department" label=t!("people-department") options=departments selected=id(filter.department.map(|it| it.to_string())) any=t!("people-any-department") />
                <Filter name="location" label=t!("people-location") options=locations selected=id(filter.location.map(|it| it.to_string())) any=t!("people-any-location") />
                <Field id="sort" label=t!("people-order") label_hidden=true>
                    <Select name="sort" options=orders.collect() selected=order.as_str() />
                </Field>
                <Button>{t!("people-apply")}</Button>
            </form>
        </search>
    }
}

/// One filter; none where there is nothing to choose.
#[component]
fn Filter(
    name: &'static str,
    label: &'static str,
    options: Vec<Choice>,
    selected: String,
    any: &'static str,
) -> impl IntoView {
    (!options.is_empty()).then(|| {
        view! {
            <Field id=name label=label label_hidden=true>
                <Select name=name options selected placeholder=any />
            </Field>
        }
    })
}

fn units(units: Vec<UnitChoice>) -> Vec<Choice> {
    units
        .into_iter()
        .map(|unit| Choice::new(unit.id.to_string(), unit.name))
        .collect()
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
            <Cell label=t!("people-email-or-username")>
                <Address text=row.email />
            </Cell>
            <Cell label=t!("people-role")>{row.role}</Cell>
            <Cell label=t!("people-department")>{row.department}</Cell>
            <Cell label=t!("people-location")>{row.location}</Cell>
            <Cell label=t!("people-status")>
                <Badge tone>{words::member_status(row.status)}</Badge>
            </Cell>
            <Cell label=t!("people-last-seen")>
                {match last_seen {
                    Some(when) => view! { <Moment datetime=when.datetime text=when.text /> }.into_any(),
                    None => t!("people-never-seen").into_any(),
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
                title=t!("people-none-fits-title")
                icon=Glyph::Search
                action=|| view! { <LinkButton href="/users">{t!("people-none-fits-all")}</LinkButton> }
            >
                {t!("people-none-fits-text")}
            </EmptyState>
        }
    } else {
        view! {
            <EmptyState
                title=t!("people-nobody-yet-title")
                icon=Glyph::Users
                action=|| view! { <LinkButton href="/users/invitations">{t!("people-nobody-yet-invitations")}</LinkButton> }
            >
                {t!("people-nobody-yet-text")}
            </EmptyState>
        }
    }
}
