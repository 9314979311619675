//! The form for a record: a new one, or a change.

use crate::components::{
    Breadcrumbs, Button, Choice, Crumb, EmptyState, Field, Glyph, LinkButton, Notice, PageHeader, Select,
    TextInput, Textarea, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire::{self, RecordPick};
use crate::words;
use domain::{EntityType, MemberId, RecordField, RecordPerson, RecordShown, RecordState, RecordTitle};
use leptos::prelude::*;
use service::{PEOPLE_OFFERED, RecordPeople, RegisterChoices};

/// First what it is about and where it belongs: who can have to do with it depends on both.
#[component]
pub(crate) fn NewRecord(choices: RegisterChoices, kind: Option<EntityType>) -> impl IntoView {
    let head = view! {
        <Breadcrumbs crumbs=vec![Crumb::to("/records", t!("records-register")), Crumb::here(t!("records-new"))] />
        <PageHeader title=t!("records-new") />
    };
    if choices.workspaces.is_empty() {
        return view! {
            {head}
            <EmptyState
                title=t!("records-cannot-make")
                icon=Glyph::Info
                action=|| view! { <LinkButton href="/records">{t!("records-back")}</LinkButton> }
            >
                {t!("records-cannot-make-told")}
            </EmptyState>
        }
        .into_any();
    }
    let kinds = choices.kinds_to_make.into_iter();
    let kinds = kinds.map(|kind| Choice::new(kind.as_str(), words::record_kind(kind)));
    let workspaces = choices.workspaces.into_iter();
    let workspaces = workspaces.map(|unit| Choice::new(unit.id.to_string(), unit.name));
    let (kinds, workspaces): (Vec<_>, Vec<_>) = (kinds.collect(), workspaces.collect());
    let only = workspaces.first().filter(|_| workspaces.len() == 1);
    let only = only.map(|choice| choice.value.clone()).unwrap_or_default();
    view! {
        {head}
        <form method="get" action="/records/new" class="form">
            <Field id="kind" label=t!("records-type") required=true>
                <Select
                    name="kind"
                    options=kinds
                    selected=words::chosen(kind)
                    placeholder=t!("records-type-choose")
                />
            </Field>
            <Field id="workspace" label=t!("records-workspace") required=true>
                <Select name="workspace" options=workspaces selected=only placeholder=t!("records-workspace-choose") />
            </Field>
            <div class="form-actions">
                <Button variant=Variant::Primary>{t!("records-go-on")}</Button>
                <LinkButton href="/records">{t!("records-leave")}</LinkButton>
            </div>
        </form>
    }
    .into_any()
}

/// The form itself.
#[component]
pub(crate) fn RecordForm(
    /// The record that is changed; None: a new one.
    shown: Option<RecordShown>,
    pick: RecordPick,
    /// Who can have to do with it; None: its workspace is archived, and who has to do with it stays.
    people: Option<RecordPeople>,
) -> impl IntoView {
    let call = if shown.is_some() {
        "change_record"
    } else {
        "create_record"
    };
    let form = FormState::of(call);
    let (title, back) = match &shown {
        Some(shown) => (
            t!("records-change-title", title = shown.record.title.to_string()),
            format!("/records/{}", shown.record.id),
        ),
        None => (words::new_record(pick.kind).to_owned(), "/records".to_owned()),
    };
    let crumbs = vec![
        Crumb::to("/records", t!("records-register")),
        Crumb::here(title.clone()),
    ];
    let many = people.as_ref().is_some_and(|people| {
        let most = usize::try_from(PEOPLE_OFFERED).unwrap_or_default();
        people.owners.len() >= most || people.assignees.len() >= most
    });
    let search = (many || !pick.who.is_empty()).then(|| {
        let id = shown.as_ref().map(|shown| shown.record.id.to_string());
        view! { <FindPeople pick=pick.clone() id /> }
    });
    let verb = if shown.is_some() {
        t!("records-save")
    } else {
        t!("records-make")
    };
    view! {
        <Breadcrumbs crumbs />
        <PageHeader title />
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {search}
        <PostForm call=call class="form">
            <Hidden shown=shown.clone() pick=pick.clone() form />
            <Fields shown kind=pick.kind people form />
            <div class="form-actions">
                <Button variant=Variant::Primary>{verb}</Button>
                <LinkButton href=back>{t!("records-leave")}</LinkButton>
            </div>
        </PostForm>
    }
}

#[component]
fn Hidden(shown: Option<RecordShown>, pick: RecordPick, form: FormState) -> impl IntoView {
    let of_change = shown.map(|shown| {
        let seen = shown.record.changed_at.micros().to_string();
        view! {
            <input type="hidden" name="id" value=shown.record.id.to_string() />
            <input type="hidden" name="seen" value=form.value("seen", &seen) />
        }
    });
    view! {
        {of_change}
        <input type="hidden" name="kind" value=pick.kind.as_str() />
        <input type="hidden" name="workspace" value=pick.workspace.to_string() />
    }
}

/// More people work there than a list holds.
#[component]
fn FindPeople(pick: RecordPick, id: Option<String>) -> impl IntoView {
    let action = format!("/records/{}", id.as_deref().unwrap_or("new"));
    view! {
        <form method="get" action=action class="toolbar">
            {if id.is_some() {
                view! { <input type="hidden" name="form" value="edit" /> }.into_any()
            } else {
                view! {
                    <input type="hidden" name="kind" value=pick.kind.as_str() />
                    <input type="hidden" name="workspace" value=pick.workspace.to_string() />
                }
                    .into_any()
            }}
            <Field id="who" label=t!("records-find-people")>
                <TextInput name="who" value=pick.who />
            </Field>
            <Button>{t!("records-find")}</Button>
        </form>
    }
}

#[component]
fn Fields(
    shown: Option<RecordShown>,
    kind: EntityType,
    people: Option<RecordPeople>,
    form: FormState,
) -> impl IntoView {
    let record = shown.as_ref().map(|shown| &shown.record);
    let text = |value: Option<String>| value.unwrap_or_default();
    let title = text(record.map(|record| record.title.to_string()));
    let notes = text(
        record
            .and_then(|record| record.notes.as_ref())
            .map(ToString::to_string),
    );
    let due_on = text(record.and_then(|record| record.due_on).map(|day| day.to_string()));
    let state = record.map_or(RecordState::Open, |record| record.state);
    let details: Vec<_> = record.map(|record| record.details.clone()).unwrap_or_default();
    let (owner, assignee) = match shown {
        Some(shown) => (shown.owner, shown.assignee),
        None => (None, None),
    };
    let (owners, assignees) = match people {
        Some(people) => (people.owners, people.assignees),
        None => (Vec::new(), Vec::new()),
    };
    let states = RecordState::ALL.iter();
    let states = states.map(|state| Choice::new(state.as_str(), words::record_state(*state)));
    let typed = RecordField::of(kind).iter().enumerate().map(|(number, field)| {
        let known = details.iter().find(|(named, _)| named == field);
        let known = known.map(|(_, text)| text.to_string()).unwrap_or_default();
        view! { <DetailField number field=*field known form /> }
    });
    let typed = typed.collect::<Vec<_>>();
    view! {
        <Field id="title" label=words::record_title(kind) error=form.error(wire::Field::Title) required=true>
            <TextInput
                name="title"
                value=form.value("title", &title)
                autocomplete="off"
                attr:maxlength=RecordTitle::MOST.to_string()
            />
        </Field>
        <div class="form-row">
            <Field id="state" label=t!("records-state") error=form.error(wire::Field::State)>
                <Select name="state" options=states.collect() selected=form.value("state", state.as_str()) />
            </Field>
            <Field id="due_on" label=words::record_due_label(kind) error=form.error(wire::Field::DueOn)>
                <TextInput name="due_on" r#type="date" value=form.value("due_on", &due_on) />
            </Field>
        </div>
        <div class="form-row">
            <Who
                id="owner"
                label=t!("records-owner")
                none=t!("records-nobody")
                held=owner
                offered=owners
                field=wire::Field::Owner
                form
            />
            <Who
                id="assignee"
                label=t!("records-assignee")
                none=t!("records-nobody")
                held=assignee
                offered=assignees
                field=wire::Field::Assignee
                form
            />
        </div>
        {typed}
        <Field id="notes" label=t!("records-notes") error=form.error(wire::Field::Notes)>
            <Textarea name="notes" value=form.value("notes", &notes) rows=4 />
        </Field>
    }
}

/// A field that only some types have. They are posted in the order of [`RecordField::of`].
#[component]
fn DetailField(number: usize, field: RecordField, known: String, form: FormState) -> impl IntoView {
    let posted = form.values("details[]", Vec::new());
    let value = posted.get(number).cloned().unwrap_or(known);
    view! {
        <Field
            id=format!("details-{number}")
            label=words::record_field(field)
            error=form.error(wire::Field::Detail(field))
        >
            <TextInput name="details[]" value autocomplete="off" attr:maxlength="255" />
        </Field>
    }
}

/// Whoever is it now can stay, whether they are offered or not.
#[component]
fn Who(
    id: &'static str,
    label: &'static str,
    none: &'static str,
    held: Option<RecordPerson>,
    offered: Vec<RecordPerson>,
    field: wire::Field,
    form: FormState,
) -> impl IntoView {
    let is_offered = |member: MemberId| offered.iter().any(|person| person.member == member);
    let kept = held.clone().filter(|person| !is_offered(person.member));
    let options = kept.into_iter().chain(offered);
    let options = options.map(|person| Choice::new(person.member.to_string(), person.name));
    let options: Vec<_> = options.collect();
    let held = held.map(|person| person.member.to_string()).unwrap_or_default();
    view! {
        <Field id=id label=label error=form.error(field)>
            <Select name=id options selected=form.value(id, &held) placeholder=none />
        </Field>
    }
}
