//! What the server draws of Settings: the units of a kind, and the invitation policy.

use crate::components::{
    Badge, Button, ButtonSize, Card, Cell, Choice, Column, Confirm, EmptyState, Field, Glyph, HeadCell, Menu,
    Notice, RadioGroup, Row, Table, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
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

/// How long invitations live.
#[component]
pub(crate) fn PolicyForm(hours: Option<u32>, code: CodeMode, most: u32, may_edit: bool) -> impl IntoView {
    let form = FormState::of("change_invitation_policy");
    let own = hours.map(|hours| hours.to_string()).unwrap_or_default();
    let hint = format!(
        "In hours, 1 to {most}. Empty: {}, as the person who runs Usher set it.",
        words::hours(most)
    );
    view! {
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <Card title="Invitations by e-mail">
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
                <RadioGroup
                    name="code"
                    legend="Invite code"
                    hint="Eight letters and digits that are asked for beside the link. Alone it opens nothing."
                    options=code_modes(may_edit)
                    selected=form.value("code", code.as_str())
                    required=true
                />
                <p class="muted small">"Both hold for invitations that are sent from now on."</p>
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

fn code_modes(may_edit: bool) -> Vec<Choice> {
    let modes = [
        (
            CodeMode::InTheMail,
            "In the mail",
            "The mail holds the link and the code.",
        ),
        (
            CodeMode::GivenByInviter,
            "Given by the inviter",
            "Whoever invites is shown the code once and passes it on by another way, such as by telephone. The mail alone is worth nothing then.",
        ),
        (CodeMode::Off, "Off", "The link is enough."),
    ];
    let choices = modes.map(|(mode, label, hint)| Choice::new(mode.as_str(), label).hint(hint));
    let of_all = |choice: Choice| if may_edit { choice } else { choice.disabled() };
    choices.map(of_all).to_vec()
}
