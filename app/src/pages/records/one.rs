//! A record's page: what is known of it, telling how far it is, and what was done to it.

use super::state::StateBadge;
use crate::components::{
    Breadcrumbs, Button, Card, Choice, Crumb, Definition, DefinitionList, Field, LinkButton, Moment, Notice,
    PageHeader, Select, Textarea, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::ssr::when;
use crate::wire;
use crate::words;
use domain::{AuditRow, RecordField, RecordPerson, RecordShown, RecordState, ZoneName};
use jiff::civil::Date;
use leptos::prelude::*;
use service::RecordPage;

/// A record's page for one reader.
#[component]
pub(crate) fn RecordSections(
    page: RecordPage,
    zone: ZoneName,
    /// The day it is in the business.
    today: Date,
    /// What was done last.
    done: Option<&'static str>,
    /// Whether whoever reads is external: they have a dashboard and no register.
    external: bool,
) -> impl IntoView {
    let RecordPage {
        shown,
        history,
        may_update,
        may_report,
    } = page;
    let record = shown.record.clone();
    let title = record.title.to_string();
    let home = if external {
        Crumb::to("/", t!("records-to-dashboard"))
    } else {
        Crumb::to("/records", t!("records-register"))
    };
    let refusal = FormState::of("report_progress").refusal();
    let edit =
        (may_update && record.workspace.is_some()).then(|| format!("/records/{}?form=edit", record.id));
    view! {
        <Breadcrumbs crumbs=vec![home, Crumb::here(title.clone())] />
        <PageHeader
            title
            subtitle=words::record_kind(record.kind).to_owned()
            actions=move || {
                edit.map(|href| view! { <LinkButton href variant=Variant::Primary>{t!("records-change")}</LinkButton> })
            }
        />
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {done.map(|text| view! { <Notice tone=Tone::Success title=text /> })}
        <div class="card-grid">
            <Facts shown today external />
            {may_report.then(|| view! { <Progress id=record.id.to_string() state=record.state may_close=may_update /> })}
        </div>
        <History history zone />
    }
}

#[component]
fn Facts(shown: RecordShown, today: Date, external: bool) -> impl IntoView {
    let record = shown.record;
    let overdue = record.due_on.is_some_and(|day| day < today)
        && matches!(record.state, RecordState::Open | RecordState::InProgress);
    let write = shown.assigned_by.as_ref().filter(|_| external);
    let write = write.map(|person| {
        let href = format!("/messages/new?to={}", person.member);
        let text = t!("records-write-to", name = &person.name);
        view! { <LinkButton href>{text}</LinkButton> }
    });
    let name = |person: Option<RecordPerson>| person.map(|person| person.name);
    let nobody = || t!("records-nobody").to_owned();
    let details = record.details.into_iter().map(|(field, text)| {
        view! { <Definition term=words::record_field(field)>{detail(field, text.as_str())}</Definition> }
    });
    let details = details.collect_view();
    let due = match record.due_on {
        None => t!("records-due-at-no-time").to_owned(),
        Some(day) if overdue => t!("records-due-day-overdue", day = words::day(day)),
        Some(day) => words::day(day),
    };
    let assignee = name(shown.assignee).unwrap_or_else(nobody);
    let assignee = match shown.assigned_by {
        Some(by) => t!("records-assigned-by", name = assignee, by = by.name),
        None => assignee,
    };
    let workspace = shown.workspace;
    let workspace = workspace.unwrap_or_else(|| t!("records-workspace-none").to_owned());
    view! {
        <Card title=t!("records-facts")>
            <DefinitionList>
                <Definition term=t!("records-state")>
                    <StateBadge state=record.state />
                </Definition>
                <Definition term=t!("records-due")>{due}</Definition>
                <Definition term=t!("records-workspace")>{workspace}</Definition>
                <Definition term=t!("records-owner")>{name(shown.owner).unwrap_or_else(nobody)}</Definition>
                <Definition term=t!("records-assignee")>{assignee}</Definition>
                {details}
            </DefinitionList>
            {record.notes.map(|notes| view! { <p class="note-text">{notes.to_string()}</p> })}
            {write}
        </Card>
    }
}

fn detail(field: RecordField, text: &str) -> AnyView {
    let href = match field {
        RecordField::Email => Some(format!("mailto:{text}")),
        RecordField::Phone | RecordField::Mobile => {
            let number = text.chars().filter(|c| c.is_ascii_digit() || *c == '+');
            Some(format!("tel:{}", number.collect::<String>()))
        }
        _ => None,
    };
    let text = text.to_owned();
    match href {
        Some(href) => view! { <a href=href rel="external" class="break">{text}</a> }.into_any(),
        None => view! { <span class="break">{text}</span> }.into_any(),
    }
}

/// Tells how far it is, in two fields.
#[component]
fn Progress(id: String, state: RecordState, may_close: bool) -> impl IntoView {
    let form = FormState::of("report_progress");
    let closed = state == RecordState::Closed;
    if closed && !may_close {
        return view! {
            <Card title=t!("records-progress")>
                <p class="muted">{t!("records-progress-closed")}</p>
            </Card>
        }
        .into_any();
    }
    let states = RecordState::ALL.iter();
    let states = states.filter(move |state| may_close || **state != RecordState::Closed);
    let states = states.map(|state| Choice::new(state.as_str(), words::record_state(*state)));
    view! {
        <Card title=t!("records-progress")>
            <PostForm call="report_progress" class="form">
                <input type="hidden" name="id" value=id />
                <Field id="state" label=t!("records-state") error=form.error(wire::Field::State)>
                    <Select name="state" options=states.collect() selected=form.value("state", state.as_str()) />
                </Field>
                <Field id="note" label=t!("records-progress-note") error=form.error(wire::Field::Note)>
                    <Textarea name="note" value=form.value("note", "") rows=3 />
                </Field>
                <Button variant=Variant::Primary>{t!("records-progress-tell")}</Button>
            </PostForm>
        </Card>
    }
    .into_any()
}

#[component]
fn History(history: Vec<AuditRow>, zone: ZoneName) -> impl IntoView {
    let lines = history.into_iter().map(|row| {
        let at = when(row.at, &zone);
        let changes = words::changes(&row);
        let done = words::record_history(row.act, row.actor.as_deref());
        view! {
            <li>
                <p>
                    {done} " "
                    <span class="muted small">
                        <Moment datetime=at.datetime text=at.text />
                    </span>
                </p>
                {changes.map(|text| view! { <p class="small break">{text}</p> })}
            </li>
        }
    });
    let lines = lines.collect::<Vec<_>>();
    view! {
        <Card title=t!("records-history")>
            {if lines.is_empty() {
                view! { <p class="muted">{t!("records-history-none")}</p> }.into_any()
            } else {
                view! { <ol class="steps">{lines}</ol> }.into_any()
            }}
        </Card>
    }
}
