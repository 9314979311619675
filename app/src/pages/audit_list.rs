//! What the server draws of the audit: its filters, how the chain stands, and the events.

use super::filter_form::{CsvLink, FilterForm, Neighbours};
use super::invitation_said::with_moment;
use super::sentence::around;
use crate::components::{
    Address, Cell, Choice, Column, EmptyState, Field, Glyph, HeadCell, Moment, Notice, Row, Select, Table,
    TextInput, Tone, with_query,
};
use crate::say::t;
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
                let whose = match name {
                    Some(name) => {
                        let name = view! { <strong>{name}</strong> };
                        around(|name| t!("invitations-audit-person", name = name), name)
                    }
                    None => t!("invitations-audit-person-unnamed").into_any(),
                };
                view! {
                    <p>
                        {whose} " " <a href=href>{t!("invitations-audit-everybody")}</a>
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

/// What the person is called in the events that are shown; None where they name nobody.
fn name_of(person: MemberId, page: &Slice<AuditLine>) -> Option<String> {
    page.rows.iter().find_map(|line| {
        let row = &line.row;
        let acted = row.actor.clone().filter(|_| row.actor_member == Some(person));
        acted.or_else(|| row.subject.clone().filter(|_| row.subject_member == Some(person)))
    })
}

#[component]
fn Filters(typed: AuditTyped, may_see_instance: bool) -> impl IntoView {
    let acts = Act::ALL
        .iter()
        .map(|act| Choice::new(act.as_str(), words::act(*act)))
        .collect::<Vec<_>>();
    let of = vec![Choice::new("instance", t!("invitations-audit-of-instance"))];
    view! {
        <FilterForm action=PATH label=t!("invitations-audit-search") search=typed.search>
            <Field id="act" label=t!("invitations-audit-act")>
                <Select name="act" options=acts selected=typed.act placeholder=t!("invitations-audit-act-any") />
            </Field>
            <Field id="from" label=t!("invitations-audit-from-day")>
                <TextInput name="from" r#type="date" value=typed.from />
            </Field>
            <Field id="until" label=t!("invitations-audit-until-day")>
                <TextInput name="until" r#type="date" value=typed.until />
            </Field>
            {may_see_instance
                .then(|| {
                    view! {
                        <Field id="of" label=t!("invitations-audit-of")>
                            <Select name="of" options=of selected=typed.of placeholder=t!("invitations-audit-of-business") />
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
    let Some(event) = check.broken_at else {
        let event = check.fits_until;
        let whole = with_moment(
            |when| t!("invitations-audit-whole", event = event, when = when),
            at,
        );
        return view! { <p class="muted small">{whole}</p> }.into_any();
    };
    let found = with_moment(|when| t!("invitations-audit-broken-found", when = when), at);
    let command = view! { <code>"usher doctor"</code> };
    let tell = around(
        |command| t!("invitations-audit-broken-tell", command = command),
        command,
    );
    view! {
        <Notice tone=Tone::Danger title=t!("invitations-audit-broken", event = event)>
            <p>{found} " " {tell}</p>
        </Notice>
    }
    .into_any()
}

#[component]
fn NoEvents(filtered: bool) -> impl IntoView {
    let (title, text) = if filtered {
        (
            t!("invitations-audit-none-fits"),
            t!("invitations-audit-none-fits-why"),
        )
    } else {
        (t!("invitations-audit-none"), t!("invitations-audit-none-why"))
    };
    view! { <EmptyState title icon=Glyph::Audit>{text}</EmptyState> }
}

#[component]
fn Events(page: Slice<AuditLine>, typed: AuditTyped, csv: String) -> impl IntoView {
    let heads = [
        t!("invitations-audit-head-what"),
        t!("invitations-audit-head-who"),
        t!("invitations-audit-head-on"),
        t!("invitations-audit-head-when"),
        t!("invitations-audit-head-from"),
        t!("invitations-audit-head-details"),
    ];
    let columns = heads.map(Column::new).to_vec();
    let key = |line: Option<&AuditLine>| line.map(|line| line.row.seq.to_string());
    let newer = key(page.rows.first()).filter(|_| page.before);
    let older = key(page.rows.last()).filter(|_| page.after);
    let of_instance = typed.of == "instance";
    view! {
        <div class="row">
            <CsvLink href=csv />
        </div>
        <Table caption=t!("invitations-audit-table") columns>
            {page.rows.into_iter().map(|line| view! { <Event line of_instance /> }).collect_view()}
        </Table>
        <Neighbours path=PATH query=typed.pairs() newer older />
    }
}

#[component]
fn Event(line: AuditLine, of_instance: bool) -> impl IntoView {
    let AuditLine { row, at } = line;
    let changes = words::changes(&row);
    let actor = row.actor.unwrap_or_else(|| t!("product").to_owned());
    let link = |member: Option<MemberId>| member.filter(|_| !of_instance);
    let (by, on) = (link(row.actor_member), link(row.subject_member));
    view! {
        <Row>
            <HeadCell>{words::act(row.act)}</HeadCell>
            <Cell label=t!("invitations-audit-head-who")>
                <Somebody text=actor member=by />
            </Cell>
            <Cell label=t!("invitations-audit-head-on")>{row.subject.map(|text| view! { <Somebody text member=on /> })}</Cell>
            <Cell label=t!("invitations-audit-head-when")>
                <Moment datetime=at.datetime text=at.text />
            </Cell>
            <Cell label=t!("invitations-audit-head-from")>{row.address}</Cell>
            <Cell label=t!("invitations-audit-head-details")>{changes.map(|text| view! { <span class="small">{text}</span> })}</Cell>
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
