//! The list of the Invitations tab: filters, what can be done to many, the table, and the way to its other parts.

use super::filter_form::CsvLink;
use super::invitation_bulk::{Bulk, OpenJobs};
use super::invitation_filters::Filters;
use super::invitation_row::Line;
use crate::api::ListFields;
use crate::components::{
    Choice, Column, EmptyState, Glyph, Icon, LinkButton, Sort, Table, Variant, with_query,
};
use crate::say::t;
use crate::wire::InvitationLine;
use crate::words;
use domain::{Cursor, InvitationJob, InvitationOrder, Slice};
use leptos::prelude::*;

/// What the filters offer.
#[derive(Clone)]
pub(crate) struct FilterChoices {
    pub(crate) inviters: Vec<Choice>,
    pub(crate) roles: Vec<Choice>,
    /// Empty for those who see one department alone.
    pub(crate) departments: Vec<Choice>,
}

/// A part of the list.
#[component]
pub(crate) fn InvitationTable(
    slice: Slice<InvitationLine>,
    fields: ListFields,
    choices: FilterChoices,
    jobs: Vec<InvitationJob>,
    /// How many fit; 1,001 are many.
    total: i64,
    may_invite: bool,
) -> impl IntoView {
    let narrowed = fields.view().is_narrowed();
    let filters = view! {
        <OpenJobs jobs />
        <Filters fields=fields.clone() choices />
    };
    if slice.rows.is_empty() {
        return view! {
            {filters}
            <NoInvitations filtered=narrowed may_invite />
        }
        .into_any();
    }
    let order = fields.view().order;
    let cursor = |line: Option<&InvitationLine>| {
        line.map(|line| {
            let (key, id) = (order.key_of(&line.row), line.row.id);
            Cursor { key, id }.to_string()
        })
    };
    let newer = cursor(slice.rows.first()).filter(|_| slice.before);
    let further = cursor(slice.rows.last()).filter(|_| slice.after);
    let page = slice
        .rows
        .iter()
        .filter(|line| line.actions && line.row.state.is_open());
    let page: Vec<String> = page.map(|line| line.row.id.to_string()).collect();
    let columns = columns(&fields);
    view! {
        {filters}
        <div class="row">
            <CsvLink href=with_query("/users/invitations/csv", &fields.unsorted()) />
            <span class="muted small">{words::counted(total)}</span>
        </div>
        {may_invite.then(|| view! { <Bulk page total fields=fields.clone() /> })}
        <Table caption=t!("invitations-table") wide=true columns>
            {slice.rows.into_iter().map(|line| view! { <Line line /> }).collect_view()}
        </Table>
        <Parts fields newer further />
    }
    .into_any()
}

fn columns(fields: &ListFields) -> Vec<Column> {
    use InvitationOrder::{AddressDown, AddressUp, ExpiresFirst, ExpiresLast, SentFirst, SentLast};
    let now = fields.view().order;
    let sorted = |label: &str, [first, second]: [InvitationOrder; 2]| {
        let sort = match now {
            now if now != first && now != second => Sort::None,
            now if now.is_descending() => Sort::Descending,
            _ => Sort::Ascending,
        };
        let other = if now == first { second } else { first };
        Column::new(label).sorted(sort, fields.sorted_by(other))
    };
    vec![
        sorted(t!("invitations-head-invited"), [AddressUp, AddressDown]),
        Column::new(t!("invitations-head-role")),
        Column::new(t!("invitations-head-inviter")),
        sorted(t!("invitations-head-sent"), [SentLast, SentFirst]),
        sorted(t!("invitations-head-expires"), [ExpiresFirst, ExpiresLast]),
        Column::new(t!("invitations-head-status")),
        Column::new(t!("invitations-head-delivery")),
        Column::new(t!("invitations-head-actions")).hidden_label(),
    ]
}

/// The way to what comes before and after, from row to row: it stays while invitations arrive.
#[component]
fn Parts(fields: ListFields, newer: Option<String>, further: Option<String>) -> impl IntoView {
    let href = |name: &str, cursor: Option<String>| {
        let mut pairs = fields.pairs();
        pairs.push((name.to_owned(), cursor?));
        Some(with_query("/users/invitations", &pairs))
    };
    let (before, after) = (href("before", newer), href("after", further));
    (before.is_some() || after.is_some()).then(|| {
        view! {
            <nav class="pagination" aria-label=t!("invitations-pages")>
                <PartLink href=before rel="prev">
                    <Icon glyph=Glyph::ChevronStart />
                    {t!("invitations-pages-previous")}
                </PartLink>
                <PartLink href=after rel="next">
                    {t!("invitations-pages-next")}
                    <Icon glyph=Glyph::ChevronEnd />
                </PartLink>
            </nav>
        }
    })
}

#[component]
fn PartLink(href: Option<String>, rel: &'static str, children: Children) -> impl IntoView {
    const CLASS: &str = "button button-secondary button-small";
    match href {
        Some(href) => view! { <a class=CLASS href=href rel=rel>{children()}</a> }.into_any(),
        None => view! { <a class=CLASS role="link" aria-disabled="true">{children()}</a> }.into_any(),
    }
}

#[component]
fn NoInvitations(filtered: bool, may_invite: bool) -> impl IntoView {
    if filtered {
        view! {
            <EmptyState
                title=t!("invitations-none-fits")
                icon=Glyph::Search
                action=|| view! { <LinkButton href="/users/invitations">{t!("invitations-none-fits-outstanding")}</LinkButton> }
            >
                {t!("invitations-none-fits-why")}
            </EmptyState>
        }
    } else {
        view! {
            <EmptyState
                title=t!("invitations-none")
                icon=Glyph::Inbox
                action=move || {
                    may_invite
                        .then(|| {
                            view! {
                                <LinkButton href="/users/invite" variant=Variant::Primary icon=Glyph::Plus>
                                    {t!("invitations-none-invite")}
                                </LinkButton>
                            }
                        })
                }
            >
                {t!("invitations-none-why")}
            </EmptyState>
        }
    }
}
