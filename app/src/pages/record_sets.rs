//! Settings -> Record sets: for each type of record, whether their holders may view and update.

use crate::components::{
    Badge, Button, ButtonSize, Card, Cell, Checkbox, Column, Confirm, EmptyState, Field, Glyph, HeadCell,
    LinkButton, Notice, Row, Table, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::wire;
use crate::words;
use domain::{EntityType, RecordRights, RecordSet, RecordSetRefusal, RecordSetRow, UnitName};
use leptos::prelude::*;
use service::RecordSetsShown;

/// The plan for whoever changes it; the form that is open, or all record sets; or that the plan has none.
#[component]
pub(crate) fn RecordSetsPart(
    shown: RecordSetsShown,
    may_edit: bool,
    may_change_plan: bool,
    /// What the address says was done last, and to which; and whose form is open: `new`, a record set's id, or nothing.
    address: [String; 3],
) -> impl IntoView {
    let [act, id, form] = address;
    let RecordSetsShown { in_plan, rows } = shown;
    let set = usable(&rows, &form).filter(|_| may_edit && in_plan);
    if (form == "new" && may_edit && in_plan) || set.is_some() {
        return view! { <SetForm set /> }.into_any();
    }
    let acts = ["change_record_set", "archive_record_set", "change_plan"];
    let refusal = acts.iter().find_map(|act| FormState::of(act).problem());
    let not_found =
        (!form.is_empty() && in_plan).then(|| words::record_set(RecordSetRefusal::NotFound).to_owned());
    let done = was_done(in_plan, &rows, &act, &id);
    let plan = may_change_plan.then(|| view! { <Plan in_plan /> });
    view! {
        {refusal.or(not_found).map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {done.map(|text| view! { <Notice tone=Tone::Success title=text /> })}
        {if in_plan {
            view! { <SetList rows may_edit /> {plan} }.into_any()
        } else {
            view! { <NotInPlan may_change_plan some_there=!rows.is_empty() /> {plan} }.into_any()
        }}
    }
    .into_any()
}

/// The record set whose form is asked for.
fn usable(rows: &[RecordSetRow], id: &str) -> Option<RecordSet> {
    let row = rows.iter().find(|row| row.set.id.to_string() == id)?;
    Some(row.set.clone()).filter(|set| set.archived_at.is_none())
}

/// What was done, by name; only of what is so: an address can be typed, or come from elsewhere.
fn was_done(in_plan: bool, rows: &[RecordSetRow], act: &str, id: &str) -> Option<String> {
    if act == "plan" {
        return words::plan_changed(id)
            .filter(|_| in_plan == (id == "on"))
            .map(str::to_owned);
    }
    let set = &rows.iter().find(|row| row.set.id.to_string() == id)?.set;
    let is_so = (act == "archived") == set.archived_at.is_some();
    words::record_set_done(act, set.name.as_str()).filter(|_| is_so)
}

/// Turning record sets on or off, for instance administrators.
#[component]
fn Plan(in_plan: bool) -> impl IntoView {
    let (is, to) = if in_plan { ("on", "off") } else { ("off", "on") };
    view! {
        <Card title="Plan of this business">
            <div class="stack">
                <p>{format!("Record sets are {is}. You run this server, so you can turn them {to}.")}</p>
                {if in_plan {
                    view! {
                        <Confirm
                            label="Turn record sets off…"
                            question="Turn record sets off for this business?"
                            loss=words::PLAN_LOSS
                            keep="Leave them on"
                        >
                            <PlanForm to label="Turn record sets off" variant=Variant::Danger />
                        </Confirm>
                    }
                        .into_any()
                } else {
                    view! { <PlanForm to label="Turn record sets on" variant=Variant::Secondary /> }.into_any()
                }}
            </div>
        </Card>
    }
}

#[component]
fn PlanForm(to: &'static str, label: &'static str, variant: Variant) -> impl IntoView {
    view! {
        <PostForm call="change_plan">
            <input type="hidden" name="record_sets" value=to />
            <Button variant=variant>{label}</Button>
        </PostForm>
    }
}

#[component]
fn NotInPlan(
    may_change_plan: bool,
    /// Whether some were given before.
    some_there: bool,
) -> impl IntoView {
    view! {
        <EmptyState title="The plan of this business has no record sets" icon=Glyph::Info>
            {if may_change_plan {
                "With them, people see and change records of some types only."
            } else {
                "With them, people see and change records of some types only. Ask whoever runs this server to turn them on."
            }}
            {some_there
                .then_some(" Whoever was given one before keeps it, and it limits what they see as before; no new ones are given.")}
        </EmptyState>
    }
}

#[component]
fn SetList(rows: Vec<RecordSetRow>, may_edit: bool) -> impl IntoView {
    let columns = vec![
        Column::new("Name"),
        Column::new("May view"),
        Column::new("May update"),
        Column::new("Members").numeric(),
        Column::new("Invited").numeric(),
        Column::new("Actions").hidden_label(),
    ];
    let empty = rows.is_empty();
    view! {
        {if may_edit {
            view! {
                <div class="row">
                    <LinkButton href="/settings/record-sets?form=new" variant=Variant::Primary icon=Glyph::Plus>
                        "New record set"
                    </LinkButton>
                </div>
            }
                .into_any()
        } else {
            view! {
                <p class="muted small">
                    "Your role does not include changing these settings. Ask an administrator of your business."
                </p>
            }
                .into_any()
        }}
        {if empty {
            view! {
                <EmptyState title="No record sets yet">
                    "A record set limits which types of records its holders see and change. Without one, nobody is limited."
                </EmptyState>
            }
                .into_any()
        } else {
            view! {
                <Table caption="Record sets" wide=true columns>
                    {rows.into_iter().map(|row| view! { <SetLine row may_edit /> }).collect_view()}
                </Table>
            }
                .into_any()
        }}
    }
}

#[component]
fn SetLine(row: RecordSetRow, may_edit: bool) -> impl IntoView {
    let RecordSetRow {
        set,
        members,
        invitations,
    } = row;
    let (name, archived) = (set.name.to_string(), set.archived_at.is_some());
    let (view, update) = (
        told(&set, RecordRights::may_view),
        told(&set, RecordRights::may_update),
    );
    view! {
        <Row>
            <HeadCell>
                {name} " "
                {archived.then(|| view! { <Badge tone=Tone::Neutral>"Archived"</Badge> })}
            </HeadCell>
            <Cell label="May view">{view}</Cell>
            <Cell label="May update">{update}</Cell>
            <Cell label="Members" numeric=true>{members}</Cell>
            <Cell label="Invited" numeric=true>{invitations}</Cell>
            <Cell label="" actions=true>
                {(may_edit && !archived).then(|| view! { <SetActs set members invitations /> })}
            </Cell>
        </Row>
    }
}

fn told(set: &RecordSet, may: fn(RecordRights, EntityType) -> bool) -> String {
    words::entity_types(set.rights, may).unwrap_or_else(|| "Nothing".to_owned())
}

#[component]
fn SetActs(set: RecordSet, members: i64, invitations: i64) -> impl IntoView {
    let (id, name) = (set.id.to_string(), set.name.to_string());
    let question = format!("Archive the record set {name}?");
    view! {
        <LinkButton
            href=format!("/settings/record-sets?form={id}")
            size=ButtonSize::Small
            variant=Variant::Quiet
        >
            "Change" <span class="visually-hidden">{format!(" the record set {name}")}</span>
        </LinkButton>
        <Confirm
            label="Archive…"
            question=question
            loss=words::record_set_archive_loss(members, invitations)
            keep="Keep it"
        >
            <PostForm call="archive_record_set">
                <input type="hidden" name="id" value=id />
                <Button variant=Variant::Danger>"Archive"</Button>
            </PostForm>
        </Confirm>
    }
}

/// The form for a new record set, or for one that there is.
#[component]
fn SetForm(set: Option<RecordSet>) -> impl IntoView {
    let (call, title) = match &set {
        None => ("create_record_set", "New record set".to_owned()),
        Some(set) => ("change_record_set", format!("Change the record set {}", set.name)),
    };
    let form = FormState::of(call);
    let id = set.as_ref().map(|set| set.id.to_string());
    let name = set.as_ref().map(|set| set.name.to_string()).unwrap_or_default();
    let rights = set.as_ref().map(|set| set.rights).unwrap_or_default();
    let holders = "It holds for everybody who has it from the moment that it is saved.";
    view! {
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <Card title=title>
            <PostForm call=call class="form">
                {id.map(|id| view! { <input type="hidden" name="id" value=id /> })}
                <Field id="name" label="Name" error=form.error(wire::Field::Name) required=true>
                    <TextInput
                        name="name"
                        value=form.value("name", &name)
                        autocomplete="off"
                        attr:maxlength=UnitName::MOST.to_string()
                    />
                </Field>
                <RightsBoxes form rights />
                {set.is_some().then(|| view! { <p class="muted small">{holders}</p> })}
                <div class="form-actions">
                    <Button variant=Variant::Primary>{if set.is_some() { "Save" } else { "Add" }}</Button>
                    <LinkButton href="/settings/record-sets" variant=Variant::Quiet>"Leave it as it is"</LinkButton>
                </div>
            </PostForm>
        </Card>
    }
}

/// For each type of record a box to view and one to update.
#[component]
fn RightsBoxes(form: FormState, rights: RecordRights) -> impl IntoView {
    let initial = |may: fn(RecordRights, EntityType) -> bool| {
        let types = EntityType::ALL.iter().filter(|of| may(rights, **of));
        types.map(ToString::to_string).collect::<Vec<_>>()
    };
    let viewed = form.values("view[]", initial(RecordRights::may_view));
    let updated = form.values("update[]", initial(RecordRights::may_update));
    let columns = vec![Column::new("Records"), Column::new("View"), Column::new("Update")];
    let line = |of: EntityType| {
        let (in_view, in_update) = (
            viewed.contains(&of.to_string()),
            updated.contains(&of.to_string()),
        );
        view! {
            <Row>
                <HeadCell>{words::entity_type(of)}</HeadCell>
                <Cell label="View">
                    <TypeBox name="view[]" verb="View" of checked=in_view />
                </Cell>
                <Cell label="Update">
                    <TypeBox name="update[]" verb="Update" of checked=in_update />
                </Cell>
            </Row>
        }
    };
    let lines = EntityType::ALL.iter().copied().map(line).collect_view();
    view! {
        <div class="field">
            <p class="field-hint" id="rights-hint">
                "Whoever may update may view. What has no box checked is not seen at all."
            </p>
            <Table caption="What its holders may do" caption_visible=true columns>
                {lines}
            </Table>
            <p class="field-error">{form.error(wire::Field::RecordRights)}</p>
        </div>
    }
}

#[component]
fn TypeBox(name: &'static str, verb: &'static str, of: EntityType, checked: bool) -> impl IntoView {
    view! {
        <Checkbox name=name label=format!("{verb} {of}") value=of.as_str() checked=checked label_hidden=true />
    }
}
