//! Settings -> Record sets: for each type of record, whether their holders may view and update.

use crate::components::{
    Badge, Button, ButtonSize, Card, Cell, Checkbox, Column, Confirm, EmptyState, Field, Glyph, HeadCell,
    LinkButton, Notice, Row, Table, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::say::t;
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
    let (is, to) = if in_plan {
        (t!("settings-plan-is-on"), "off")
    } else {
        (t!("settings-plan-is-off"), "on")
    };
    view! {
        <Card title=t!("settings-plan")>
            <div class="stack">
                <p>{is}</p>
                {if in_plan {
                    view! {
                        <Confirm
                            label=t!("settings-plan-turn-off-ask")
                            question=t!("settings-plan-turn-off-question")
                            loss=t!("settings-plan-loss")
                            keep=t!("settings-plan-leave-on")
                        >
                            <PlanForm to label=t!("settings-plan-turn-off") variant=Variant::Danger />
                        </Confirm>
                    }
                        .into_any()
                } else {
                    view! { <PlanForm to label=t!("settings-plan-turn-on") variant=Variant::Secondary /> }.into_any()
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
        <EmptyState title=t!("settings-plan-has-none") icon=Glyph::Info>
            {if may_change_plan {
                t!("settings-plan-none")
            } else {
                t!("settings-plan-none-ask")
            }}
            {some_there
                .then(|| format!(" {}", t!("settings-plan-some-given")))}
        </EmptyState>
    }
}

#[component]
fn SetList(rows: Vec<RecordSetRow>, may_edit: bool) -> impl IntoView {
    let columns = vec![
        Column::new(t!("settings-name")),
        Column::new(t!("settings-record-set-may-view")),
        Column::new(t!("settings-record-set-may-update")),
        Column::new(t!("settings-members")).numeric(),
        Column::new(t!("settings-invited")).numeric(),
        Column::new(t!("settings-actions")).hidden_label(),
    ];
    let empty = rows.is_empty();
    view! {
        {if may_edit {
            view! {
                <div class="row">
                    <LinkButton href="/settings/record-sets?form=new" variant=Variant::Primary icon=Glyph::Plus>
                        {t!("settings-record-set-new")}
                    </LinkButton>
                </div>
            }
                .into_any()
        } else {
            view! {
                <p class="muted small">{t!("settings-record-sets-ask")}</p>
            }
                .into_any()
        }}
        {if empty {
            view! {
                <EmptyState title=t!("settings-record-sets-none")>{t!("settings-record-sets-none-about")}</EmptyState>
            }
                .into_any()
        } else {
            view! {
                <Table caption=t!("settings-record-sets") wide=true columns>
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
                {archived.then(|| view! { <Badge tone=Tone::Neutral>{t!("settings-record-set-archived")}</Badge> })}
            </HeadCell>
            <Cell label=t!("settings-record-set-may-view")>{view}</Cell>
            <Cell label=t!("settings-record-set-may-update")>{update}</Cell>
            <Cell label=t!("settings-members") numeric=true>{members}</Cell>
            <Cell label=t!("settings-invited") numeric=true>{invitations}</Cell>
            <Cell label="" actions=true>
                {(may_edit && !archived).then(|| view! { <SetActs set members invitations /> })}
            </Cell>
        </Row>
    }
}

fn told(set: &RecordSet, may: fn(RecordRights, EntityType) -> bool) -> String {
    words::entity_types(set.rights, may).unwrap_or_else(|| t!("settings-record-set-nothing").to_owned())
}

#[component]
fn SetActs(set: RecordSet, members: i64, invitations: i64) -> impl IntoView {
    let (id, name) = (set.id.to_string(), set.name.as_str());
    view! {
        <LinkButton
            href=format!("/settings/record-sets?form={id}")
            size=ButtonSize::Small
            variant=Variant::Quiet
            attr:aria-label=t!("settings-record-set-change", name = name)
        >
            {t!("settings-change")}
        </LinkButton>
        <Confirm
            label=t!("settings-archive-ask")
            question=t!("settings-record-set-archive-question", name = name)
            loss=words::record_set_archive_loss(members, invitations)
            keep=t!("settings-keep")
        >
            <PostForm call="archive_record_set">
                <input type="hidden" name="id" value=id />
                <Button variant=Variant::Danger>{t!("settings-archive")}</Button>
            </PostForm>
        </Confirm>
    }
}

/// The form for a new record set, or for one that there is.
#[component]
fn SetForm(set: Option<RecordSet>) -> impl IntoView {
    let (call, title) = match &set {
        None => ("create_record_set", t!("settings-record-set-new").to_owned()),
        Some(set) => (
            "change_record_set",
            t!("settings-record-set-change", name = set.name.as_str()),
        ),
    };
    let form = FormState::of(call);
    let id = set.as_ref().map(|set| set.id.to_string());
    let name = set.as_ref().map(|set| set.name.to_string()).unwrap_or_default();
    let rights = set.as_ref().map(|set| set.rights).unwrap_or_default();
    let holders = t!("settings-record-set-saved-holds");
    view! {
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <Card title=title>
            <PostForm call=call class="form">
                {id.map(|id| view! { <input type="hidden" name="id" value=id /> })}
                <Field id="name" label=t!("settings-name") error=form.error(wire::Field::Name) required=true>
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
                    <Button variant=Variant::Primary>{if set.is_some() { t!("settings-save") } else { t!("settings-add") }}</Button>
                    <LinkButton href="/settings/record-sets" variant=Variant::Quiet>{t!("settings-leave")}</LinkButton>
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
    let columns = vec![
        Column::new(t!("settings-record-set-records")),
        Column::new(t!("settings-record-set-view")),
        Column::new(t!("settings-record-set-update")),
    ];
    let line = |of: EntityType| {
        let (in_view, in_update) = (
            viewed.contains(&of.to_string()),
            updated.contains(&of.to_string()),
        );
        view! {
            <Row>
                <HeadCell>{words::entity(of)}</HeadCell>
                <Cell label=t!("settings-record-set-view")>
                    <TypeBox name="view[]" label=words::view_records(of) of checked=in_view />
                </Cell>
                <Cell label=t!("settings-record-set-update")>
                    <TypeBox name="update[]" label=words::update_records(of) of checked=in_update />
                </Cell>
            </Row>
        }
    };
    let lines = EntityType::ALL.iter().copied().map(line).collect_view();
    view! {
        <div class="field">
            <p class="field-hint" id="rights-hint">
                {t!("settings-record-set-boxes-hint")}
            </p>
            <Table caption=t!("settings-record-set-boxes") caption_visible=true columns>
                {lines}
            </Table>
            <p class="field-error">{form.error(wire::Field::RecordRights)}</p>
        </div>
    }
}

#[component]
fn TypeBox(name: &'static str, label: &'static str, of: EntityType, checked: bool) -> impl IntoView {
    view! {
        <Checkbox name=name label=label value=of.as_str() checked=checked label_hidden=true />
    }
}
