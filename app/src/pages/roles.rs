//! Settings -> Roles: what members may do, and over whom.

use crate::components::{
    Badge, Button, ButtonSize, Card, Checkbox, Choice, Confirm, Definition, DefinitionList, Field, Glyph,
    LinkButton, Notice, RadioGroup, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::wire;
use crate::words::{self, PERMISSION_GROUPS};
use domain::{Authority, Permission, Reach, Role, RoleDescription, RoleRefusal, RoleRow, Scope, UnitName};
use leptos::prelude::*;

/// The form that is open, or all roles.
#[component]
pub(crate) fn RolesPart(
    rows: Vec<RoleRow>,
    /// The names of the archived built-in roles that the reader may bring back.
    to_bring_back: Vec<String>,
    authority: Authority,
    /// What the address says was done last, and to which; and whose form is open: `new`, a role's id, or nothing.
    address: [String; 3],
) -> impl IntoView {
    let [act, id, form] = address;
    let may_edit = authority.may_change_role(None, None).is_ok();
    let row = rows.iter().find(|row| row.role.id.to_string() == form);
    let role = row
        .map(|row| row.role.clone())
        .filter(|role| may_change(&authority, role));
    if (form == "new" && may_edit) || role.is_some() {
        return view! { <RoleForm role authority /> }.into_any();
    }
    let refusal = ["edit_role", "archive_role", "use_built_in_roles"]
        .iter()
        .find_map(|act| FormState::of(act).problem());
    let not_found = (!form.is_empty()).then(|| words::role(RoleRefusal::NotFound).to_owned());
    let done = was_done(&rows, &act, &id);
    view! {
        {refusal.or(not_found).map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {done.map(|text| view! { <Notice tone=Tone::Success title=text /> })}
        <Acts may_edit to_bring_back />
        {rows.into_iter().map(|row| view! { <RoleCard row authority=authority.clone() /> }).collect_view()}
    }
    .into_any()
}

fn may_change(authority: &Authority, role: &Role) -> bool {
    role.archived_at.is_none() && authority.may_change_role(Some(role.rights), None).is_ok()
}

/// What was done, by name; only of what is so: an address can be typed, or come from elsewhere.
fn was_done(rows: &[RoleRow], act: &str, id: &str) -> Option<String> {
    let role = &rows.iter().find(|row| row.role.id.to_string() == id)?.role;
    let is_so = (act == "archived") == role.archived_at.is_some();
    words::role_done(act, role.name.as_str()).filter(|_| is_so)
}

/// What can be done to no role in particular.
#[component]
fn Acts(may_edit: bool, to_bring_back: Vec<String>) -> impl IntoView {
    if !may_edit {
        return view! {
            <p class="muted small">"Your role does not include changing roles. Ask an administrator of your business."</p>
        }
        .into_any();
    }
    view! {
        <div class="row">
            <LinkButton href="/settings/roles?form=new" variant=Variant::Primary icon=Glyph::Plus>
                "New role"
            </LinkButton>
        </div>
        {(!to_bring_back.is_empty())
            .then(|| {
                view! {
                    <Card title="Archived built-in roles">
                        <PostForm call="use_built_in_roles" class="form">
                            <p>
                                {format!("{}. They can be offered again, as they were.", to_bring_back.join(", "))}
                            </p>
                            <div class="row">
                                <Button>"Use the built-in roles"</Button>
                            </div>
                        </PostForm>
                    </Card>
                }
            })}
    }
    .into_any()
}

#[component]
fn RoleCard(row: RoleRow, authority: Authority) -> impl IntoView {
    let role = row.role.clone();
    let (archived, rights) = (role.archived_at.is_some(), role.rights);
    let groups = PERMISSION_GROUPS.iter().filter_map(|(group, permissions)| {
        let text = words::permissions(rights.permissions, permissions)?;
        Some(view! { <Definition term=*group>{text}</Definition> })
    });
    let groups = groups.collect_view();
    let nothing = rights.permissions.is_empty();
    view! {
        <Card title=role.name.to_string()>
            <div class="stack">
                <div class="row">
                    <Badge tone=if role.built_in { Tone::Info } else { Tone::Neutral }>
                        {if role.built_in { "Built-in" } else { "Custom" }}
                    </Badge>
                    {archived.then(|| view! { <Badge tone=Tone::Neutral>"Archived"</Badge> })}
                    {(!role.by_invitation)
                        .then(|| view! { <Badge tone=Tone::Warning>"Not by invitation"</Badge> })}
                </div>
                <p>{role.description.clone()}</p>
                <DefinitionList>
                    {groups}
                    {nothing.then(|| view! { <Definition term="Permissions">"None"</Definition> })}
                    <Definition term="Covers">{words::scope(rights.scope)}</Definition>
                    <Definition term="Records">{words::reach_of_records(role.reach)}</Definition>
                    <Definition term="Who has it">{words::holders(row.members, row.invitations)}</Definition>
                </DefinitionList>
                <RoleActs row authority />
            </div>
        </Card>
    }
}

/// What the reader can do to a role.
#[component]
fn RoleActs(row: RoleRow, authority: Authority) -> impl IntoView {
    let (id, role) = (row.role.id.to_string(), row.role);
    let may_edit = authority.may_change_role(None, None).is_ok();
    if role.archived_at.is_some() || !may_edit {
        return ().into_any();
    }
    if !may_change(&authority, &role) {
        return view! {
            <p class="muted small">"It has rights that you don’t have yourself, so you can’t change it."</p>
        }
        .into_any();
    }
    let loss = words::role_archive_loss(role.built_in, row.members, row.invitations);
    let (named, question) = (
        format!(" the role {}", role.name),
        format!("Archive the role {}?", role.name),
    );
    view! {
        <div class="row">
            <LinkButton href=format!("/settings/roles?form={id}") size=ButtonSize::Small>
                "Change" <span class="visually-hidden">{named}</span>
            </LinkButton>
            <Confirm
                label="Archive…"
                question=question
                loss=loss
                keep="Keep it"
            >
                <PostForm call="archive_role">
                    <input type="hidden" name="id" value=id />
                    <Button variant=Variant::Danger>"Archive"</Button>
                </PostForm>
            </Confirm>
        </div>
    }
    .into_any()
}

/// The form for a new role, or for one that there is.
#[component]
fn RoleForm(role: Option<Role>, authority: Authority) -> impl IntoView {
    let (call, title) = match &role {
        None => ("create_role", "New role".to_owned()),
        Some(role) => ("edit_role", format!("Change the role {}", role.name)),
    };
    let form = FormState::of(call);
    let members = "Its members have what it says from the moment that it is saved.";
    let id = role.as_ref().map(|role| role.id.to_string());
    view! {
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <Card title=title>
            <PostForm call=call class="form">
                {id.map(|id| view! { <input type="hidden" name="id" value=id /> })}
                <Naming form role=role.clone() />
                <PermissionBoxes form role=role.clone() authority />
                <Bounds form role=role.clone() />
                {role.is_some().then(|| view! { <p class="muted small">{members}</p> })}
                <div class="form-actions">
                    <Button variant=Variant::Primary>{if role.is_some() { "Save" } else { "Add" }}</Button>
                    <LinkButton href="/settings/roles" variant=Variant::Quiet>"Leave it as it is"</LinkButton>
                </div>
            </PostForm>
        </Card>
    }
}

#[component]
fn Naming(form: FormState, role: Option<Role>) -> impl IntoView {
    let [name, description] = role
        .map(|role| [role.name.to_string(), role.description])
        .unwrap_or_default();
    view! {
        <Field id="name" label="Name" error=form.error(wire::Field::Name) required=true>
            <TextInput
                name="name"
                value=form.value("name", &name)
                autocomplete="off"
                attr:maxlength=UnitName::MOST.to_string()
            />
        </Field>
        <Field
            id="description"
            label="What it is for"
            hint="One line, for whoever chooses a role."
            error=form.error(wire::Field::Description)
            required=true
        >
            <TextInput
                name="description"
                value=form.value("description", &description)
                autocomplete="off"
                attr:maxlength=RoleDescription::MOST.to_string()
            />
        </Field>
    }
}

/// A box for each permission; those that the reader can't give say why.
#[component]
fn PermissionBoxes(form: FormState, role: Option<Role>, authority: Authority) -> impl IntoView {
    let held = role.map(|role| role.rights.permissions).unwrap_or_default();
    let initial = held.iter().map(|permission| permission.to_string()).collect();
    let checked = form.values("permissions[]", initial);
    let box_for = |permission: Permission| {
        let may = authority.may_put_into_a_role(permission);
        let hint = match (may, permission) {
            (false, _) => "You don’t have it yourself, so you can’t give it.",
            (true, Permission::SettingsView) => "Seeing and inviting people come with it.",
            (true, _) => "",
        };
        view! {
            <Checkbox
                name="permissions[]"
                label=words::permission(permission)
                value=permission.as_str()
                checked=checked.contains(&permission.to_string())
                hint=hint
                disabled=!may
            />
        }
    };
    let groups = PERMISSION_GROUPS.iter().map(|(group, permissions)| {
        view! {
            <fieldset class="field choice-group">
                <legend class="field-label muted">{*group}</legend>
                {permissions.iter().copied().map(box_for).collect_view()}
            </fieldset>
        }
    });
    let groups = groups.collect_view();
    view! {
        <fieldset class="field choice-group" aria-describedby="permissions-error">
            <legend class="field-label">"Its members may"</legend>
            <p class="field-error" id="permissions-error">{form.error(wire::Field::Permissions)}</p>
            <div class="form-row">{groups}</div>
        </fieldset>
    }
}

/// Whom and which records it covers, and how it is given.
#[component]
fn Bounds(form: FormState, role: Option<Role>) -> impl IntoView {
    let scope = role
        .as_ref()
        .map_or(Scope::WholeBusiness, |role| role.rights.scope);
    let reach = role.as_ref().map_or(Reach::All, |role| role.reach);
    let by_invitation = role.is_none_or(|role| role.by_invitation);
    let checked = if by_invitation {
        Vec::new()
    } else {
        vec!["true".to_owned()]
    };
    let not_by_invitation = !form.values("not_by_invitation", checked).is_empty();
    let scopes = Scope::ALL
        .iter()
        .map(|each| Choice::new(each.as_str(), words::scope(*each)));
    let reaches = Reach::ALL
        .iter()
        .map(|each| Choice::new(each.as_str(), words::reach_of_records(*each)));
    view! {
        <RadioGroup
            name="scope"
            legend="It covers"
            options=scopes.collect()
            selected=form.value("scope", scope.as_str())
            hint="Settings and roles belong to the whole business: with a department only, those permissions open nothing."
            error=form.error(wire::Field::Scope)
            required=true
        />
        <RadioGroup
            name="reach"
            legend="Of the records, it reaches"
            options=reaches.collect()
            selected=form.value("reach", reach.as_str())
            error=form.error(wire::Field::Reach)
            required=true
        />
        <Checkbox
            name="not_by_invitation"
            label="Not by invitation"
            checked=not_by_invitation
            hint="No invitation gives it; an administrator gives it to a member."
        />
    }
}
