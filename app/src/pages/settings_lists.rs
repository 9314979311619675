//! What the server draws of Settings: the units of a kind, and the invitation policy.

use crate::components::{
    Badge, Button, ButtonSize, Card, Cell, Choice, Column, Confirm, EmptyState, Field, Glyph, HeadCell, Menu,
    Notice, RadioGroup, Row, Table, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire;
use crate::words;
use domain::{CodeMode, UnitKind, UnitRow};
use leptos::prelude::*;

/// What was done last, a form for a new one, and all that there are.
#[component]
pub(crate) fn UnitList(
    rows: Vec<UnitRow>,
    kind: UnitKind,
    /// What the address says was done last, and to which.
    done: [String; 2],
    may_edit: bool,
) -> impl IntoView {
    let refusal = ["rename_unit", "archive_unit"]
        .iter()
        .find_map(|act| FormState::of(act).problem());
    let [act, id] = done;
    let done = was_done(&rows, kind, &act, &id);
    view! {
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {done.map(|text| view! { <Notice tone=Tone::Success title=text /> })}
        {may_edit.then(|| view! { <NewUnit kind form=FormState::of("create_unit") /> })}
        <UnitTable rows kind may_edit />
    }
}

/// What was done, with the name of what it was done to; only of what is so: an address can be typed, or come from
/// elsewhere.
fn was_done(rows: &[UnitRow], kind: UnitKind, act: &str, id: &str) -> Option<String> {
    let row = rows.iter().find(|row| row.id.to_string() == id)?;
    let is_so = (act == "archived") == row.archived_at.is_some();
    words::unit_done(act, kind, &row.name).filter(|_| is_so)
}

/// What is said of a kind.
struct Said {
    new: &'static str,
    none: &'static str,
    add_first: &'static str,
    all: &'static str,
    archived: &'static str,
}

impl Said {
    fn of(kind: UnitKind) -> Self {
        match kind {
            UnitKind::Department => Self {
                new: t!("settings-department-new"),
                none: t!("settings-departments-none"),
                add_first: t!("settings-department-add-first"),
                all: t!("settings-departments"),
                archived: t!("settings-department-archived"),
            },
            UnitKind::Location => Self {
                new: t!("settings-location-new"),
                none: t!("settings-locations-none"),
                add_first: t!("settings-location-add-first"),
                all: t!("settings-locations"),
                archived: t!("settings-location-archived"),
            },
            UnitKind::Team => Self {
                new: t!("settings-team-new"),
                none: t!("settings-teams-none"),
                add_first: t!("settings-team-add-first"),
                all: t!("settings-teams"),
                archived: t!("settings-team-archived"),
            },
            UnitKind::Workspace => Self {
                new: t!("settings-workspace-new"),
                none: t!("settings-workspaces-none"),
                add_first: t!("settings-workspace-add-first"),
                all: t!("settings-workspaces"),
                archived: t!("settings-workspace-archived"),
            },
        }
    }
}

#[component]
fn NewUnit(kind: UnitKind, form: FormState) -> impl IntoView {
    view! {
        <Card title=Said::of(kind).new>
            <PostForm call="create_unit" class="form form-narrow">
                <input type="hidden" name="kind" value=kind.as_str() />
                <Field id="name" label=t!("settings-name") error=form.error(wire::Field::Name).or_else(|| form.refusal()) required=true>
                    <TextInput name="name" value=form.value("name", "") autocomplete="off" attr:maxlength="100" />
                </Field>
                <div class="form-actions">
                    <Button variant=Variant::Primary>{t!("settings-add")}</Button>
                </div>
            </PostForm>
        </Card>
    }
}

#[component]
fn UnitTable(rows: Vec<UnitRow>, kind: UnitKind, may_edit: bool) -> impl IntoView {
    let said = Said::of(kind);
    if rows.is_empty() {
        return view! {
            <EmptyState title=said.none icon=Glyph::Department>
                {said.add_first}
            </EmptyState>
        }
        .into_any();
    }
    let columns = vec![
        Column::new(t!("settings-name")),
        Column::new(t!("settings-members")).numeric(),
        Column::new(t!("settings-invited")).numeric(),
        Column::new(t!("settings-actions")).hidden_label(),
    ];
    view! {
        <Table caption=said.all columns>
            {rows.into_iter().map(|row| view! { <UnitLine row may_edit /> }).collect_view()}
        </Table>
    }
    .into_any()
}

#[component]
fn UnitLine(row: UnitRow, may_edit: bool) -> impl IntoView {
    let archived = row.archived_at.is_some();
    let (name, said) = (row.name.clone(), Said::of(row.kind));
    view! {
        <Row>
            <HeadCell>
                {name} " "
                {archived.then(|| view! { <Badge tone=Tone::Neutral>{said.archived}</Badge> })}
            </HeadCell>
            <Cell label=t!("settings-members") numeric=true>{row.members}</Cell>
            <Cell label=t!("settings-invited") numeric=true>{row.invitations}</Cell>
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
        <Menu at_end=true label=|| t!("settings-rename") name=t!("settings-rename-unit", name = &name)>
            <PostForm call="rename_unit" class="form menu-text">
                <input type="hidden" name="kind" value=kind />
                <input type="hidden" name="id" value=id />
                <Field id=field_id label=t!("settings-new-name") required=true>
                    <TextInput name="name" value=row.name autocomplete="off" attr:maxlength="100" />
                </Field>
                <Button>{t!("settings-rename")}</Button>
            </PostForm>
        </Menu>
        <Confirm
            label=t!("settings-archive-ask")
            question=t!("settings-archive-question", name = &name)
            loss=loss
            keep=t!("settings-keep")
            size=ButtonSize::Small
        >
            <PostForm call="archive_unit">
                <input type="hidden" name="kind" value=kind />
                <input type="hidden" name="id" value=archive_id />
                <Button variant=Variant::Danger>{t!("settings-archive")}</Button>
            </PostForm>
        </Confirm>
    }
}

/// How long invitations live.
#[component]
pub(crate) fn PolicyForm(hours: Option<u32>, code: CodeMode, most: u32, may_edit: bool) -> impl IntoView {
    let form = FormState::of("change_invitation_policy");
    let own = hours.map(|hours| hours.to_string()).unwrap_or_default();
    let hint = match words::whole_days(most) {
        Some(days) => t!("settings-lifetime-hint-days", days = days, most = most),
        None => t!("settings-lifetime-hint-hours", hours = most, most = most),
    };
    view! {
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <Card title=t!("settings-policy")>
            <PostForm call="change_invitation_policy" class="form form-narrow">
                <Field id="hours" label=t!("settings-lifetime") hint=hint error=form.error(wire::Field::Hours)>
                    <TextInput
                        name="hours"
                        r#type="number"
                        value=form.value("hours", &own)
                        disabled=!may_edit
                        attr:min="1"
                        attr:max=most.to_string()
                    />
                </Field>
                <RadioGroup
                    name="code"
                    legend=t!("settings-code")
                    hint=t!("settings-code-hint")
                    options=code_modes(may_edit)
                    selected=form.value("code", code.as_str())
                    required=true
                />
                <p class="muted small">{t!("settings-policy-from-now")}</p>
                {may_edit
                    .then(|| {
                        view! {
                            <div class="form-actions">
                                <Button variant=Variant::Primary>{t!("settings-save")}</Button>
                            </div>
                        }
                    })}
            </PostForm>
        </Card>
    }
}

fn code_modes(may_edit: bool) -> Vec<Choice> {
    let modes = [
        (
            CodeMode::InTheMail,
            t!("settings-code-mail"),
            t!("settings-code-mail-hint"),
        ),
        (
            CodeMode::GivenByInviter,
            t!("settings-code-inviter"),
            t!("settings-code-inviter-hint"),
        ),
        (
            CodeMode::Off,
            t!("settings-code-off"),
            t!("settings-code-off-hint"),
        ),
    ];
    let choices = modes.map(|(mode, label, hint)| Choice::new(mode.as_str(), label).hint(hint));
    let of_all = |choice: Choice| if may_edit { choice } else { choice.disabled() };
    choices.map(of_all).to_vec()
}
