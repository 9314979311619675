//! Settings -> Apps: what access can be given to, and the roles in each.

use crate::components::{
    Badge, Button, ButtonSize, Card, Cell, Column, Confirm, EmptyState, Field, Glyph, HeadCell, Menu, Notice,
    Row, Table, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::say::t;
use domain::{AppRoleRow, AppRow};
use leptos::prelude::*;

/// All apps; the forms are for instance administrators.
#[component]
pub(crate) fn AppList(apps: Vec<AppRow>, may_edit: bool) -> impl IntoView {
    let empty = apps.is_empty();
    let acts = [
        "rename_app",
        "archive_app",
        "create_app_role",
        "rename_app_role",
        "archive_app_role",
    ];
    let refusal = acts.iter().find_map(|act| FormState::of(act).problem());
    view! {
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {if may_edit {
            view! { <NewApp /> }.into_any()
        } else {
            view! { <p class="muted small">{t!("settings-apps-who")}</p> }.into_any()
        }}
        {empty
            .then(|| {
                view! {
                    <EmptyState title=t!("settings-apps-none") icon=Glyph::Settings>
                        {t!("settings-apps-none-about")}
                    </EmptyState>
                }
            })}
        {apps.into_iter().map(|app| view! { <AppCard app may_edit /> }).collect_view()}
    }
}

#[component]
fn NewApp() -> impl IntoView {
    let form = FormState::of("create_app");
    view! {
        <Card title=t!("settings-app-new")>
            <PostForm call="create_app" class="form form-narrow">
                <Field id="name" label=t!("settings-name") error=form.problem() required=true>
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
fn AppCard(app: AppRow, may_edit: bool) -> impl IntoView {
    let (archived, name) = (app.archived_at.is_some(), app.name.clone());
    let acts = may_edit && !archived;
    let columns = vec![
        Column::new(t!("settings-app-role")),
        Column::new(t!("settings-app-role-people")).numeric(),
        Column::new(t!("settings-actions")).hidden_label(),
    ];
    let (new_role, no_roles) = (app.id.to_string(), app.roles.is_empty());
    view! {
        <Card title=app.name.clone()>
            <p class="muted small">
                {archived.then(|| view! { <Badge tone=Tone::Neutral>{t!("settings-app-archived")}</Badge> })} " "
                {may_edit.then(|| t!("settings-app-subscribed", count = app.businesses))}
            </p>
            {if no_roles {
                view! { <p>{t!("settings-app-no-role")}</p> }.into_any()
            } else {
                view! {
                    <Table caption=t!("settings-app-roles", app = &name) columns>
                        {app.roles.into_iter().map(|role| view! { <RoleLine role acts /> }).collect_view()}
                    </Table>
                }
                    .into_any()
            }}
            {acts
                .then(|| {
                    view! {
                        <div class="form-actions">
                            <Naming
                                call="create_app_role"
                                field="app"
                                id=new_role
                                act=t!("settings-app-role-add")
                                called=t!("settings-app-role-add-to", app = &app.name)
                                name=""
                            />
                            <Naming
                                call="rename_app"
                                field="id"
                                id=app.id.to_string()
                                act=t!("settings-rename")
                                called=t!("settings-app-rename", name = &app.name)
                                name=app.name.clone()
                            />
                            <Confirm
                                label=t!("settings-archive-ask")
                                question=t!("settings-archive-question", name = &app.name)
                                loss=t!("settings-app-archive-loss")
                            >
                                <PostForm call="archive_app">
                                    <input type="hidden" name="id" value=app.id.to_string() />
                                    <Button variant=Variant::Danger>{t!("settings-archive")}</Button>
                                </PostForm>
                            </Confirm>
                        </div>
                    }
                })}
        </Card>
    }
}

#[component]
fn RoleLine(role: AppRoleRow, acts: bool) -> impl IntoView {
    let archived = role.archived_at.is_some();
    let (id, name) = (role.id.to_string(), role.name.clone());
    view! {
        <Row>
            <HeadCell>
                {role.name} " "
                {archived.then(|| view! { <Badge tone=Tone::Neutral>{t!("settings-app-role-archived")}</Badge> })}
            </HeadCell>
            <Cell label=t!("settings-app-role-people") numeric=true>{role.accesses}</Cell>
            <Cell label="" actions=true>
                {(acts && !archived)
                    .then(|| {
                        view! {
                            <Naming
                                call="rename_app_role"
                                field="id"
                                id=id.clone()
                                act=t!("settings-rename")
                                called=t!("settings-app-rename", name = &name)
                                name=name.clone()
                            />
                            <Confirm
                                label=t!("settings-archive-ask")
                                question=t!("settings-role-archive-question", name = &name)
                                loss=t!("settings-app-role-archive-loss")
                                size=ButtonSize::Small
                            >
                                <PostForm call="archive_app_role">
                                    <input type="hidden" name="id" value=id />
                                    <Button variant=Variant::Danger>{t!("settings-archive")}</Button>
                                </PostForm>
                            </Confirm>
                        }
                    })}
            </Cell>
        </Row>
    }
}

/// A form with a name that unfolds from a button.
#[component]
fn Naming(
    call: &'static str,
    field: &'static str,
    id: String,
    act: &'static str,
    /// What is done, and to what, for those who do not see beside what it stands.
    called: String,
    #[prop(into)] name: String,
) -> impl IntoView {
    let field_id = format!("{call}-{id}");
    let form = FormState::of(call).about(field, &id);
    view! {
        <Menu at_end=true label=move || act name=called>
            <PostForm call=call class="form menu-text">
                <input type="hidden" name=field value=id />
                <Field id=field_id label=t!("settings-name") error=form.problem() required=true>
                    <TextInput name="name" value=form.value("name", &name) autocomplete="off" attr:maxlength="100" />
                </Field>
                <Button>{act}</Button>
            </PostForm>
        </Menu>
    }
}
