//! Settings -> Roles: what members may do, and over whom.

use crate::components::{
    Badge, Button, ButtonSize, Card, Checkbox, Choice, Confirm, Definition, DefinitionList, Field, Glyph,
    LinkButton, Notice, RadioGroup, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire;
use crate::words;
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
            <p class="muted small">{t!("settings-roles-not-permitted")}</p>
        }
        .into_any();
    }
    view! {
        <div class="row">
            <LinkButton href="/settings/roles?form=new" variant=Variant::Primary icon=Glyph::Plus>
                {t!("settings-role-new")}
            </LinkButton>
        </div>
        {words::all_named(to_bring_back)
            .map(|names| {
                view! {
                    <Card title=t!("settings-roles-archived")>
                        <PostForm call="use_built_in_roles" class="form">
                            <p>{t!("settings-roles-bring-back", names = names)}</p>
                            <div class="row">
                                <Button>{t!("settings-roles-use-built-in")}</Button>
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
    let groups = words::permission_groups()
        .into_iter()
        .filter_map(|(group, permissions)| {
            let text = words::permissions(rights.permissions, permissions)?;
            Some(view! { <Definition term=group>{text}</Definition> })
        });
    let groups = groups.collect_view();
    let nothing = rights.permissions.is_empty();
    view! {
        <Card title=role.name.to_string()>
            <div class="stack">
                <div class="row">
                    <Badge tone=if role.built_in { Tone::Info } else { Tone::Neutral }>
                        {if role.built_in { t!("settings-role-built-in") } else { t!("settings-role-custom") }}
                    </Badge>
                    {archived.then(|| view! { <Badge tone=Tone::Neutral>{t!("settings-role-archived")}</Badge> })}
                    {(!role.by_invitation)
                        .then(|| view! { <Badge tone=Tone::Warning>{t!("settings-role-not-by-invitation")}</Badge> })}
                </div>
                <p>{role.description.clone()}</p>
                <DefinitionList>
                    {groups}
                    {nothing
                        .then(|| {
                            view! {
                                <Definition term=t!("settings-role-permissions")>
                                    {t!("settings-role-permissions-none")}
                                </Definition>
                            }
                        })}
                    <Definition term=t!("settings-role-covers")>{words::scope(rights.scope)}</Definition>
                    <Definition term=t!("settings-role-records")>{words::reach_of_records(role.reach)}</Definition>
                    <Definition term=t!("settings-role-holders")>
                        {words::holders(row.members, row.invitations)}
                    </Definition>
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
            <p class="muted small">{t!("settings-role-beyond-you")}</p>
        }
        .into_any();
    }
    let loss = words::role_archive_loss(role.built_in, row.members, row.invitations);
    let name = role.name.as_str();
    view! {
        <div class="row">
            <LinkButton
                href=format!("/settings/roles?form={id}")
                size=ButtonSize::Small
                attr:aria-label=t!("settings-role-change", name = name)
            >
                {t!("settings-change")}
            </LinkButton>
            <Confirm
                label=t!("settings-archive-ask")
                question=t!("settings-role-archive-question", name = name)
                loss=loss
                keep=t!("settings-keep")
            >
                <PostForm call="archive_role">
                    <input type="hidden" name="id" value=id />
                    <Button variant=Variant::Danger>{t!("settings-archive")}</Button>
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
        None => ("create_role", t!("settings-role-new").to_owned()),
        Some(role) => ("edit_role", t!("settings-role-change", name = role.name.as_str())),
    };
    let form = FormState::of(call);
    let members = t!("settings-role-saved-holds");
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
                    <Button variant=Variant::Primary>{if role.is_some() { t!("settings-save") } else { t!("settings-add") }}</Button>
                    <LinkButton href="/settings/roles" variant=Variant::Quiet>{t!("settings-leave")}</LinkButton>
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
        <Field id="name" label=t!("settings-name") error=form.error(wire::Field::Name) required=true>
            <TextInput
                name="name"
                value=form.value("name", &name)
                autocomplete="off"
                attr:maxlength=UnitName::MOST.to_string()
            />
        </Field>
        <Field
            id="description"
            label=t!("settings-role-description")
            hint=t!("settings-role-description-hint")
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
            (false, _) => t!("settings-role-not-yours-to-give"),
            (true, Permission::SettingsView) => t!("settings-role-settings-view-hint"),
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
    let groups = words::permission_groups()
        .into_iter()
        .map(|(group, permissions)| {
            view! {
                <fieldset class="field choice-group">
                    <legend class="field-label muted">{group}</legend>
                    {permissions.iter().copied().map(box_for).collect_view()}
                </fieldset>
            }
        });
    let groups = groups.collect_view();
    view! {
        <fieldset class="field choice-group" aria-describedby="permissions-error">
            <legend class="field-label">{t!("settings-role-may")}</legend>
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
            legend=t!("settings-role-it-covers")
            options=scopes.collect()
            selected=form.value("scope", scope.as_str())
            hint=t!("settings-role-it-covers-hint")
            error=form.error(wire::Field::Scope)
            required=true
        />
        <RadioGroup
            name="reach"
            legend=t!("settings-role-it-reaches")
            options=reaches.collect()
            selected=form.value("reach", reach.as_str())
            error=form.error(wire::Field::Reach)
            required=true
        />
        <Checkbox
            name="not_by_invitation"
            label=t!("settings-role-not-by-invitation")
            checked=not_by_invitation
            hint=t!("settings-role-not-by-invitation-hint")
        />
    }
}
