//! A record's page: what is known of it, telling how far it is, and what was done to it.

use super::state::StateBadge;
use crate::components::{
    Breadcrumbs, Button, Card, Choice, Crumb, Definition, DefinitionList, Field, LinkButton, Moment, Notice,
    PageHeader, Select, Textarea, Tone, Variant,
};
use crate::form::{FormState, PostForm};
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
        Crumb::to("/", "Dashboard")
    } else {
        Crumb::to("/records", "Register")
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
                edit.map(|href| view! { <LinkButton href variant=Variant::Primary>"Change"</LinkButton> })
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
        let text = format!("Write to {}", person.name);
        view! { <LinkButton href>{text}</LinkButton> }
    });
    let name = |person: Option<RecordPerson>| person.map(|person| person.name);
    let nobody = || "Nobody".to_owned();
    let details = record.details.into_iter().map(|(field, text)| {
        view! { <Definition term=words::record_field(field)>{detail(field, text.as_str())}</Definition> }
    });
    let details = details.collect_view();
    let assigned_by = name(shown.assigned_by);
    view! {
        <Card title="What it is">
            <DefinitionList>
                <Definition term="State">
                    <StateBadge state=record.state />
                </Definition>
                <Definition term="Due">
                    {record.due_on.map_or_else(|| "At no time".to_owned(), words::day)}
                    {overdue.then_some(", overdue")}
                </Definition>
                <Definition term="Workspace">
                    {shown.workspace.unwrap_or_else(|| "None: it came with an invitation".to_owned())}
                </Definition>
                <Definition term="Owner">{name(shown.owner).unwrap_or_else(nobody)}</Definition>
                <Definition term="Assigned to">
                    {name(shown.assignee).unwrap_or_else(nobody)}
                    {assigned_by.map(|name| format!(", by {name}"))}
                </Definition>
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
            <Card title="How far is it?">
                <p class="muted">"It is closed: nothing is left to tell."</p>
            </Card>
        }
        .into_any();
    }
    let states = RecordState::ALL.iter();
    let states = states.filter(move |state| may_close || **state != RecordState::Closed);
    let states = states.map(|state| Choice::new(state.as_str(), words::record_state(*state)));
    view! {
        <Card title="How far is it?">
            <PostForm call="report_progress" class="form">
                <input type="hidden" name="id" value=id />
                <Field id="state" label="State" error=form.error(wire::Field::State)>
                    <Select name="state" options=states.collect() selected=form.value("state", state.as_str()) />
                </Field>
                <Field id="note" label="What happened" error=form.error(wire::Field::Note)>
                    <Textarea name="note" value=form.value("note", "") rows=3 />
                </Field>
                <Button variant=Variant::Primary>"Tell"</Button>
            </PostForm>
        </Card>
    }
    .into_any()
}

#[component]
fn History(history: Vec<AuditRow>, zone: ZoneName) -> impl IntoView {
    let lines = history.into_iter().map(|row| {
        let at = when(row.at, &zone);
        let changes = row.changes();
        view! {
            <li>
                <p>
                    <strong>{row.actor.unwrap_or_else(|| "Usher".to_owned())}</strong>
                    " "
                    {words::record_act(row.act)}
                    " "
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
        <Card title="History">
            {if lines.is_empty() {
                view! { <p class="muted">"Nothing was changed since it came with an invitation."</p> }.into_any()
            } else {
                view! { <ol class="steps">{lines}</ol> }.into_any()
            }}
        </Card>
    }
}
