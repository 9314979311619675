//! What the server draws of the audit: its filters, how the chain stands, and the events.

use super::filter_form::{CsvLink, FilterForm, Neighbours};
use crate::components::{
    Address, Cell, Choice, Column, EmptyState, Field, Glyph, HeadCell, Moment, Notice, Row, Select, Table,
    TextInput, Tone, with_query,
};
use crate::wire::{AuditLine, AuditShown, AuditTyped, When};
use crate::words;
use domain::{Act, ChainCheck, MemberId, Slice};
use leptos::prelude::*;

const PATH: &str = "/audit";

/// A page of events with all that stands around it.
#[component]
pub(crate) fn AuditPart(shown: AuditShown, typed: AuditTyped) -> impl IntoView {
    let csv = with_query("/audit/csv", &typed.pairs());
    let person = shown.person.map(|person| name_of(person, &shown.page));
    let filtered = typed
        .pairs()
        .iter()
        .any(|(name, value)| name != "of" && !value.is_empty());
    let everybody = AuditTyped {
        person: String::new(),
        ..typed.clone()
    };
    view! {
        <Filters typed=typed.clone() may_see_instance=shown.may_see_instance />
        {person
            .map(|name| {
                let href = with_query(PATH, &everybody.pairs());
                view! {
                    <p>
                        "Only what " <strong>{name}</strong> " did, and what was done to them. "
                        <a href=href>"Show everybody"</a>
                    </p>
                }
            })}
        {shown.check.zip(shown.checked_at).map(|(check, at)| view! { <Chain check at /> })}
        {if shown.page.rows.is_empty() {
            view! { <NoEvents filtered=filtered || !shown.is_first /> }.into_any()
        } else {
            view! { <Events page=shown.page typed csv /> }.into_any()
        }}
    }
}

/// What the person is called in the events that are shown.
fn name_of(person: MemberId, page: &Slice<AuditLine>) -> String {
    let named = page.rows.iter().find_map(|line| {
        let row = &line.row;
        let acted = row.actor.clone().filter(|_| row.actor_member == Some(person));
        acted.or_else(|| row.subject.clone().filter(|_| row.subject_member == Some(person)))
    });
    named.unwrap_or_else(|| "one person".to_owned())
}

#[component]
fn Filters(typed: AuditTyped, may_see_instance: bool) -> impl IntoView {
    let acts = Act::ALL
        .iter()
        .map(|act| Choice::new(act.as_str(), words::act(*act)))
        .collect::<Vec<_>>();
    let of = vec![Choice::new("instance", "The instance itself")];
    view! {
        <FilterForm action=PATH label="Search by person" search=typed.search>
            <Field id="act" label="Act">
                <Select name="act" options=acts selected=typed.act placeholder="Any act" />
            </Field>
            <Field id="from" label="From">
                <TextInput name="from" r#type="date" value=typed.from />
            </Field>
            <Field id="until" label="To">
                <TextInput name="until" r#type="date" value=typed.until />
            </Field>
            {may_see_instance
                .then(|| {
                    view! {
                        <Field id="of" label="Of">
                            <Select name="of" options=of selected=typed.of placeholder="This business" />
                        </Field>
                    }
                })}
            {(!typed.person.is_empty()).then(|| view! { <input type="hidden" name="person" value=typed.person /> })}
        </FilterForm>
    }
}

/// How the chain stands, as it was looked at last.
#[component]
fn Chain(check: ChainCheck, at: When) -> impl IntoView {
    let moment = view! { <Moment datetime=at.datetime text=at.text /> };
    match check.broken_at {
        Some(event) => view! {
            <Notice tone=Tone::Danger title=format!("The chain of events is broken at event {event}")>
                <p>
                    "An event was changed or is missing, as was found " {moment}
                    ". Nothing before it is in doubt. Tell the person who runs Usher: "
                    <code>"usher doctor"</code> " says more."
                </p>
            </Notice>
        }
        .into_any(),
        None => view! {
            <p class="muted small">
                {format!("Every event up to number {} fits to the one before it, as was checked ", check.fits_until)}
                {moment} "."
            </p>
        }
        .into_any(),
    }
}

#[component]
fn NoEvents(filtered: bool) -> impl IntoView {
    let (title, text) = if filtered {
        (
            "No event fits",
            "Nothing of this kind happened in these days, or not to somebody of this name.",
        )
    } else {
        (
            "Nothing has happened yet",
            "Every change is told here: who, what, on whom, when, and from where.",
        )
    };
    view! { <EmptyState title icon=Glyph::Audit>{text}</EmptyState> }
}

#[component]
fn Events(page: Slice<AuditLine>, typed: AuditTyped, csv: String) -> impl IntoView {
    let heads = ["What", "Who", "On", "When", "From", "Details"];
    let columns = heads.map(Column::new).to_vec();
    let key = |line: Option<&AuditLine>| line.map(|line| line.row.seq.to_string());
    let newer = key(page.rows.first()).filter(|_| page.before);
    let older = key(page.rows.last()).filter(|_| page.after);
    let of_instance = typed.of == "instance";
    view! {
        <div class="row">
            <CsvLink href=csv />
        </div>
        <Table caption="Audit events" columns>
            {page.rows.into_iter().map(|line| view! { <Event line of_instance /> }).collect_view()}
        </Table>
        <Neighbours path=PATH query=typed.pairs() newer older />
    }
}

#[component]
fn Event(line: AuditLine, of_instance: bool) -> impl IntoView {
    let AuditLine { row, at } = line;
    let changes = row.changes();
    let actor = row.actor.unwrap_or_else(|| "Usher".to_owned());
    let link = |member: Option<MemberId>| member.filter(|_| !of_instance);
    let (by, on) = (link(row.actor_member), link(row.subject_member));
    view! {
        <Row>
            <HeadCell>{words::act(row.act)}</HeadCell>
            <Cell label="Who">
                <Somebody text=actor member=by />
            </Cell>
            <Cell label="On">{row.subject.map(|text| view! { <Somebody text member=on /> })}</Cell>
            <Cell label="When">
                <Moment datetime=at.datetime text=at.text />
            </Cell>
            <Cell label="From">{row.address}</Cell>
            <Cell label="Details">{changes.map(|text| view! { <span class="small">{text}</span> })}</Cell>
        </Row>
    }
}

/// A name or address; where it is a member's, a link to all that concerns them.
#[component]
fn Somebody(text: String, member: Option<MemberId>) -> impl IntoView {
    match member {
        Some(member) => {
            let href = with_query(PATH, &[("person".to_owned(), member.to_string())]);
            view! { <a href=href>{text}</a> }.into_any()
        }
        None => view! { <Address text /> }.into_any(),
    }
}
