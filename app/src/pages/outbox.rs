//! Settings -> Outbox: mails that wait, are tried again, failed, or were sent.

use super::filter_form::{FilterForm, Neighbours};
use crate::components::{
    Address, Badge, Button, ButtonSize, Cell, Choice, Column, EmptyState, Field, Glyph, HeadCell, Moment,
    Notice, Row, Select, Table, Tone,
};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire::OutboxLine;
use crate::words;
use domain::{DeliveryState, OutboxFilter, OutboxKind, OutboxStates, Slice};
use leptos::prelude::*;

const PATH: &str = "/settings/outbox";

/// The list with its filters.
#[component]
pub(crate) fn OutboxPart(
    page: Slice<OutboxLine>,
    filter: OutboxFilter,
    is_first: bool,
    /// How many mails were tried last.
    done: Option<String>,
    /// Of all businesses.
    of_all: bool,
    may_retry: bool,
) -> impl IntoView {
    let refusal = FormState::of("retry_mail").refusal();
    let any_worth = page.rows.iter().any(|line| line.row.worth_a_try);
    view! {
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {done.map(|text| view! { <Notice tone=Tone::Info title=text /> })}
        <Filters filter=filter.clone() />
        {(may_retry && any_worth).then(|| view! { <RetryAll filter=filter.clone() /> })}
        {if page.rows.is_empty() {
            view! { <NoMail filter is_first /> }.into_any()
        } else {
            view! { <Mails page filter of_all may_retry /> }.into_any()
        }}
    }
}

#[component]
fn Filters(filter: OutboxFilter) -> impl IntoView {
    let states = OutboxStates::ALL
        .iter()
        .map(|each| Choice::new(each.as_str(), words::outbox_states(*each)));
    let kinds = OutboxKind::ALL
        .iter()
        .map(|each| Choice::new(each.as_str(), words::outbox_kind(*each)));
    let kind = filter.kind.map(|kind| kind.to_string()).unwrap_or_default();
    view! {
        <FilterForm action=PATH label=t!("settings-mail-outbox-search") search=filter.search>
            <Field id="states" label=t!("settings-mail-outbox-state") label_hidden=true>
                <Select name="states" options=states.collect() selected=filter.states.to_string() />
            </Field>
            <Field id="kind" label=t!("settings-mail-outbox-kind") label_hidden=true>
                <Select name="kind" options=kinds.collect() selected=kind placeholder=t!("settings-mail-outbox-any-kind") />
            </Field>
        </FilterForm>
    }
}

/// The filters as a form's hidden fields, so that the way leads back to the same list.
fn hidden(filter: OutboxFilter) -> impl IntoView {
    let kind = filter.kind.map(|kind| kind.to_string()).unwrap_or_default();
    view! {
        <input type="hidden" name="states" value=filter.states.to_string() />
        <input type="hidden" name="kind" value=kind />
        <input type="hidden" name="q" value=filter.search />
    }
}

#[component]
fn RetryAll(filter: OutboxFilter) -> impl IntoView {
    let words = match filter.states {
        OutboxStates::Failed => t!("settings-mail-outbox-retry-failed"),
        _ => t!("settings-mail-outbox-retry-all"),
    };
    view! {
        <PostForm call="retry_mail">
            {hidden(filter)}
            <Button>{words}</Button>
        </PostForm>
    }
}

#[component]
fn NoMail(filter: OutboxFilter, is_first: bool) -> impl IntoView {
    let unfiltered = filter == OutboxFilter::default() && is_first;
    let (title, text) = if unfiltered {
        (
            t!("settings-mail-outbox-empty-title"),
            t!("settings-mail-outbox-empty"),
        )
    } else {
        (
            t!("settings-mail-outbox-none-title"),
            t!("settings-mail-outbox-none"),
        )
    };
    view! { <EmptyState title icon=Glyph::Mail>{text}</EmptyState> }
}

#[component]
fn Mails(page: Slice<OutboxLine>, filter: OutboxFilter, of_all: bool, may_retry: bool) -> impl IntoView {
    let key = |line: Option<&OutboxLine>| line.map(|line| line.row.id.to_string());
    let newer = key(page.rows.first()).filter(|_| page.before);
    let older = key(page.rows.last()).filter(|_| page.after);
    let mut heads = vec![t!("settings-mail-outbox-to"), t!("settings-mail-outbox-about")];
    heads.extend(of_all.then(|| t!("settings-mail-outbox-business")));
    heads.extend([
        t!("settings-mail-outbox-queued"),
        t!("settings-mail-outbox-state"),
    ]);
    let mut columns: Vec<Column> = heads.into_iter().map(Column::new).collect();
    columns.push(Column::new(t!("settings-mail-outbox-tries")).numeric());
    columns.push(Column::new(t!("settings-mail-outbox-next-or-settled")));
    columns.push(Column::new(t!("settings-mail-outbox-actions")).hidden_label());
    let query = vec![
        ("states".to_owned(), filter.states.to_string()),
        (
            "kind".to_owned(),
            filter.kind.map(|kind| kind.to_string()).unwrap_or_default(),
        ),
        ("q".to_owned(), filter.search.clone()),
    ];
    let line = |line| view! { <Mail line filter=filter.clone() of_all may_retry /> };
    let lines = page.rows.into_iter().map(line).collect_view();
    view! {
        <Table caption=t!("settings-mail-outbox-caption") wide=true columns>
            {lines}
        </Table>
        <Neighbours path=PATH query newer older />
    }
}

#[component]
fn Mail(line: OutboxLine, filter: OutboxFilter, of_all: bool, may_retry: bool) -> impl IntoView {
    let OutboxLine { row, queued, next } = line;
    let (retry_id, to) = (row.id.to_string(), row.to.clone());
    let business = of_all.then(|| {
        let business = row
            .business
            .clone()
            .unwrap_or_else(|| t!("settings-mail-outbox-instance").to_owned());
        view! { <Cell label=t!("settings-mail-outbox-business")>{business}</Cell> }
    });
    let is_next = matches!(row.state, DeliveryState::Queued | DeliveryState::Retrying);
    view! {
        <Row>
            <HeadCell>
                <Address text=row.to />
                {row.is_sms.then(|| view! { " " <Badge>"SMS"</Badge> })}
            </HeadCell>
            <Cell label=t!("settings-mail-outbox-about")>{words::outbox_kind(row.kind)}</Cell>
            {business}
            <Cell label=t!("settings-mail-outbox-queued")>
                <Moment datetime=queued.datetime text=queued.text />
            </Cell>
            <Cell label=t!("settings-mail-outbox-state")>
                <span class="stack-tight">
                    <Badge tone=tone(row.state)>{words::delivery(row.state)}</Badge>
                    {row.under_way.then(|| view! { <span class="muted small">{t!("settings-mail-outbox-under-way")}</span> })}
                    {row.answer.map(|answer| view! { <span class="muted small break">{answer}</span> })}
                </span>
            </Cell>
            <Cell label=t!("settings-mail-outbox-tries") numeric=true>{row.tries}</Cell>
            <Cell label=if is_next { t!("settings-mail-outbox-next") } else { t!("settings-mail-outbox-settled") }>
                <Moment datetime=next.datetime text=next.text />
            </Cell>
            <Cell label="" actions=true>
                {(may_retry && row.worth_a_try)
                    .then(|| {
                        view! {
                            <PostForm call="retry_mail">
                                <input type="hidden" name="id" value=retry_id />
                                {hidden(filter)}
                                <Button size=ButtonSize::Small>
                                    <span class="nowrap">{t!("settings-mail-outbox-retry")}</span>
                                    <span class="visually-hidden">
                                        {format!(" {}", t!("settings-mail-outbox-retry-which", to = to))}
                                    </span>
                                </Button>
                            </PostForm>
                        }
                    })}
            </Cell>
        </Row>
    }
}

fn tone(state: DeliveryState) -> Tone {
    match state {
        DeliveryState::Queued => Tone::Info,
        DeliveryState::Retrying => Tone::Warning,
        DeliveryState::Sent => Tone::Success,
        DeliveryState::Failed => Tone::Danger,
        DeliveryState::Dropped => Tone::Neutral,
    }
}
