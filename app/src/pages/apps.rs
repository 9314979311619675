//! Settings -> Apps: what access can be given to, and the roles in each.

use crate::components::{
    Badge, Button, ButtonSize, Card, Cell, Column, Confirm, EmptyState, Field, Glyph, HeadCell, Menu, Notice,
    Row, Table, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::words;
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
            view! { <p class="muted small">"Whoever runs this server adds apps and their roles."</p> }.into_any()
        }}
        {empty
            .then(|| {
                view! {
                    <EmptyState title="No apps yet" icon=Glyph::Settings>
                        "An app has roles, and a business has subscriptions for it. Then people can be invited with a seat."
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
        <Card title="New app">
            <PostForm call="create_app" class="form form-narrow">
                <Field id="name" label="Name" error=form.problem() required=true>
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
fn AppCard(app: AppRow, may_edit: bool) -> impl IntoView {
    let (archived, name) = (app.archived_at.is_some(), app.name.clone());
    let acts = may_edit && !archived;
    let columns = vec![
        Column::new("Role"),
        Column::new("People with it").numeric(),
        Column::new("Actions").hidden_label(),
    ];
    let businesses = words::plural(app.businesses, "business");
    let (new_role, no_roles) = (app.id.to_string(), app.roles.is_empty());
    view! {
        <Card title=app.name.clone()>
            <p class="muted small">
                {archived.then(|| view! { <Badge tone=Tone::Neutral>"Archived"</Badge> })} " "
                {may_edit.then(|| format!("Subscribed by {businesses}."))}
            </p>
            {if no_roles {
                view! { <p>"It has no role yet: add one, or nobody can be given it."</p> }.into_any()
            } else {
                view! {
                    <Table caption=format!("Roles of {name}") columns>
                        {app.roles.into_iter().map(|role| view! { <RoleLine role acts /> }).collect_view()}
                    </Table>
                }
                    .into_any()
            }}
            {acts
                .then(|| {
                    view! {
                        <div class="form-actions">
                            <Naming call="create_app_role" field="app" id=new_role act="Add a role" name="" of=app.name.clone() />
                            <Naming call="rename_app" field="id" id=app.id.to_string() act="Rename" name=app.name.clone() />
                            <Confirm
                                label="Archive…"
                                question=format!("Archive {}?", app.name)
                                loss="Its subscriptions give no more seats, and invitations that wait come without it. Whoever has a seat keeps it. This can’t be undone."
                            >
                                <PostForm call="archive_app">
                                    <input type="hidden" name="id" value=app.id.to_string() />
                                    <Button variant=Variant::Danger>"Archive"</Button>
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
                {role.name} " " {archived.then(|| view! { <Badge tone=Tone::Neutral>"Archived"</Badge> })}
            </HeadCell>
            <Cell label="People with it" numeric=true>{role.accesses}</Cell>
            <Cell label="" actions=true>
                {(acts && !archived)
                    .then(|| {
                        view! {
                            <Naming call="rename_app_role" field="id" id=id.clone() act="Rename" name=name.clone() />
                            <Confirm
                                label="Archive…"
                                question=format!("Archive the role {name}?")
                                loss="It is no longer given, and invitations that wait come without it. Whoever has it keeps it. This can’t be undone."
                                size=ButtonSize::Small
                            >
                                <PostForm call="archive_app_role">
                                    <input type="hidden" name="id" value=id />
                                    <Button variant=Variant::Danger>"Archive"</Button>
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
    #[prop(into)] name: String,
    /// What it is done to, where it has no name yet.
    #[prop(optional, into)]
    of: String,
) -> impl IntoView {
    let field_id = format!("{call}-{id}");
    let called = format!("{act}: {}", if name.is_empty() { of } else { name.clone() });
    let form = FormState::of(call).about(field, &id);
    view! {
        <Menu at_end=true label=move || act name=called>
            <PostForm call=call class="form menu-text">
                <input type="hidden" name=field value=id />
                <Field id=field_id label="Name" error=form.problem() required=true>
                    <TextInput name="name" value=form.value("name", &name) autocomplete="off" attr:maxlength="100" />
                </Field>
                <Button>{act}</Button>
            </PostForm>
        </Menu>
    }
}
