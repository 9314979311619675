//! Settings: departments, locations, the invitation policy.

use crate::api::{ReadInvitationPolicy, Units};
use crate::ask::{Asked, ask};
use crate::components::{
    Badge, Button, ButtonSize, Card, Cell, Column, Confirm, EmptyState, Field, Glyph, HeadCell, Menu, Notice,
    PageHeader, Row, Tab, Table, Tabs, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::layout::{last_act, use_me};
use crate::load::loaded;
use crate::wire::{self, InvitationPolicy};
use crate::words;
use domain::{UnitKind, UnitRow};
use leptos::prelude::*;
use leptos_meta::Title;

/// Settings -> Departments.
#[component]
pub(crate) fn Departments() -> impl IntoView {
    view! { <Units kind=UnitKind::Department title="Departments" /> }
}

/// Settings -> Locations.
#[component]
pub(crate) fn Locations() -> impl IntoView {
    view! { <Units kind=UnitKind::Location title="Locations" /> }
}

/// Settings -> Teams.
#[component]
pub(crate) fn Teams() -> impl IntoView {
    view! { <Units kind=UnitKind::Team title="Teams" /> }
}

/// Settings -> Workspaces.
#[component]
pub(crate) fn Workspaces() -> impl IntoView {
    view! { <Units kind=UnitKind::Workspace title="Workspaces" /> }
}

/// The header that all settings pages share.
#[component]
pub(crate) fn SettingsHeader(current: &'static str) -> impl IntoView {
    let pages = [
        ("departments", "Departments"),
        ("locations", "Locations"),
        ("teams", "Teams"),
        ("workspaces", "Workspaces"),
        ("apps", "Apps"),
        ("subscriptions", "Subscriptions"),
        ("invitations", "Invitations"),
    ];
    view! {
        <PageHeader title="Settings" subtitle=use_me().business_name />
        <Tabs label="Settings">
            {pages
                .map(|(path, title)| {
                    view! { <Tab href=format!("/settings/{path}") current=path == current>{title}</Tab> }
                })
                .collect_view()}
        </Tabs>
    }
}

#[component]
fn Units(kind: UnitKind, title: &'static str) -> impl IntoView {
    let list = ask(
        || (),
        move |()| Units {
            kind: kind.to_string(),
        },
    );
    let form = FormState::of("create_unit");
    let refusals = ["rename_unit", "archive_unit"].map(FormState::of);
    let refusal = refusals
        .iter()
        .find_map(|form| form.error(wire::Field::Name).or_else(|| form.refusal()));
    let may_edit = use_me().may.edit_settings;
    let path = match kind {
        UnitKind::Department => "departments",
        UnitKind::Location => "locations",
        UnitKind::Team => "teams",
        UnitKind::Workspace => "workspaces",
    };
    view! {
        <Title text=title />
        <SettingsHeader current=path />
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <Done list kind />
        {may_edit.then(|| view! { <NewUnit kind form /> })}
        {loaded(list, "Loading…", move |rows| view! { <UnitTable rows kind may_edit /> })}
    }
}

/// What was done last, with the name of what it was done to.
#[component]
fn Done(list: Asked<Vec<UnitRow>>, kind: UnitKind) -> impl IntoView {
    let done = last_act(&["created", "renamed", "archived"]);
    view! {
        <Suspense>
            {move || {
                let done = done.get();
                Suspend::new(async move {
                    let (act, id) = done?;
                    let rows = list.answer().await.ok()?;
                    let row = rows.into_iter().find(|row| row.id.to_string() == id)?;
                    // Only of what is so: an address can be typed, or come from elsewhere.
                    let is_so = (act == "archived") == row.archived_at.is_some();
                    let text = words::unit_done(act, kind, &row.name).filter(|_| is_so)?;
                    Some(view! { <Notice tone=Tone::Success title=text /> })
                })
            }}
        </Suspense>
    }
}

#[component]
fn NewUnit(kind: UnitKind, form: FormState) -> impl IntoView {
    view! {
        <Card title=format!("New {kind}")>
            <PostForm call="create_unit" class="form form-narrow">
                <input type="hidden" name="kind" value=kind.as_str() />
                <Field id="name" label="Name" error=form.error(wire::Field::Name).or_else(|| form.refusal()) required=true>
                    <TextInput name="name" value=form.value("name", "") autocomplete="off" attr:maxlength="100" />
                </Field>
                <div class="form-actions">
                    <Button variant=Variant::Primary>"Add"</Button>
                </div>
            </PostForm>
        </Card>
    }
}

#[component]
fn UnitTable(rows: Vec<UnitRow>, kind: UnitKind, may_edit: bool) -> impl IntoView {
    if rows.is_empty() {
        let title = format!("No {kind}s yet");
        return view! {
            <EmptyState title icon=Glyph::Department>
                {format!("Add the first {kind} above; then people can be invited into it.")}
            </EmptyState>
        }
        .into_any();
    }
    let columns = vec![
        Column::new("Name"),
        Column::new("Members").numeric(),
        Column::new("Invited").numeric(),
        Column::new("Actions").hidden_label(),
    ];
    view! {
        <Table caption=format!("{kind}s") columns>
            {rows.into_iter().map(|row| view! { <UnitLine row may_edit /> }).collect_view()}
        </Table>
    }
    .into_any()
}

#[component]
fn UnitLine(row: UnitRow, may_edit: bool) -> impl IntoView {
    let archived = row.archived_at.is_some();
    let name = row.name.clone();
    view! {
        <Row>
            <HeadCell>
                {name} " "
                {archived.then(|| view! { <Badge tone=Tone::Neutral>"Archived"</Badge> })}
            </HeadCell>
            <Cell label="Members" numeric=true>{row.members}</Cell>
            <Cell label="Invited" numeric=true>{row.invitations}</Cell>
            <Cell label="" actions=true>
                {(may_edit && !archived).then(|| view! { <UnitActions row /> })}
            </Cell>
        </Row>
    }
}

#[component]
fn UnitActions(row: UnitRow) -> impl IntoView {
    let (id, kind, name) = (row.id.to_string(), row.kind.as_str(), row.name.clone());
    let (archive_id, field_id) = (id.clone(), format!("name-{id}"));
    let loss = words::archive_loss(row.kind, row.members, row.invitations);
    view! {
        <Menu at_end=true label=|| "Rename" name=format!("Rename {name}")>
            <PostForm call="rename_unit" class="form menu-text">
                <input type="hidden" name="kind" value=kind />
                <input type="hidden" name="id" value=id />
                <Field id=field_id label="New name" required=true>
                    <TextInput name="name" value=row.name autocomplete="off" attr:maxlength="100" />
                </Field>
                <Button>"Rename"</Button>
            </PostForm>
        </Menu>
        <Confirm
            label="Archive…"
            question=format!("Archive {name}?")
            loss=loss
            keep="Keep it"
            size=ButtonSize::Small
        >
            <PostForm call="archive_unit">
                <input type="hidden" name="kind" value=kind />
                <input type="hidden" name="id" value=archive_id />
                <Button variant=Variant::Danger>"Archive"</Button>
            </PostForm>
        </Confirm>
    }
}

/// Settings -> Invitations.
#[component]
pub(crate) fn InvitationSettings() -> impl IntoView {
    let policy = ask(|| (), |()| ReadInvitationPolicy {});
    view! {
        <Title text="Invitation settings" />
        <SettingsHeader current="invitations" />
        {loaded(policy, "Loading…", |policy| view! { <PolicyForm policy /> })}
    }
}

#[component]
fn PolicyForm(policy: InvitationPolicy) -> impl IntoView {
    let form = FormState::of("change_invitation_policy");
    let own = policy.hours.map(|hours| hours.to_string()).unwrap_or_default();
    let most = policy.most_hours;
    let hint = format!(
        "In hours, 1 to {most}. Empty: {}, as the person who runs Usher set it.",
        words::hours(most)
    );
    let may_edit = use_me().may.edit_settings;
    view! {
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <Card title="How long an invitation is good for">
            <PostForm call="change_invitation_policy" class="form form-narrow">
                <Field id="hours" label="Lifetime of e-mail invitations" hint=hint error=form.error(wire::Field::Hours)>
                    <TextInput
                        name="hours"
                        r#type="number"
                        value=form.value("hours", &own)
                        disabled=!may_edit
                        attr:min="1"
                        attr:max=most.to_string()
                    />
                </Field>
                <p class="muted small">"It holds for invitations that are sent from now on."</p>
                {may_edit
                    .then(|| {
                        view! {
                            <div class="form-actions">
                                <Button variant=Variant::Primary>"Save"</Button>
                            </div>
                        }
                    })}
            </PostForm>
        </Card>
    }
}
