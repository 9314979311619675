//! The forms for role and manager.

use super::acts::PersonForm;
use crate::components::{Button, Card, Choice, Field, LinkButton, RadioGroup, TextInput, Variant};
use crate::form::FormState;
use crate::say::t;
use crate::wire;
use crate::words;
use domain::{ManagerRow, PersonChoice, RoleChoice};
use leptos::prelude::*;

#[component]
pub(super) fn RoleForm(
    /// The person's id and name.
    id: String,
    name: String,
    /// The role that they have.
    held: String,
    roles: Vec<RoleChoice>,
) -> impl IntoView {
    let form = FormState::of("give_role");
    let choice = |role: RoleChoice| {
        let choice = Choice::new(role.id.to_string(), role.name);
        if role.description.is_empty() {
            choice
        } else {
            choice.hint(role.description)
        }
    };
    view! {
        <PersonForm call="give_role" title=t!("people-role-title", person = name) id>
            <RadioGroup
                name="role"
                legend=t!("people-role")
                options=roles.into_iter().map(choice).collect()
                selected=form.value("role", &held)
                hint=t!("people-role-hint")
                error=form.error(wire::Field::Role)
                required=true
            />
        </PersonForm>
    }
}

/// Finding a manager is a GET form of its own; whoever was found is chosen below.
#[component]
pub(super) fn ManagerForm(
    /// The person's id and name.
    id: String,
    name: String,
    /// Whom they report to now; None beside a manager whom the reader does not see.
    manager: Option<ManagerRow>,
    search: String,
    found: Vec<PersonChoice>,
) -> impl IntoView {
    let form = FormState::of("set_manager");
    let (page, back) = (format!("/users/{id}"), format!("/users/{id}"));
    let nobody = found.is_empty() && !search.trim().is_empty();
    let mut options: Vec<Choice> = found.into_iter().map(choice).collect();
    options.push(
        Choice::new("none", t!("people-manager-choose-nobody")).hint(t!("people-manager-choose-nobody-hint")),
    );
    let now = match manager {
        Some(manager) => t!("people-manager-now", person = &name, manager = manager.name),
        None => t!("people-manager-search-for", person = &name),
    };
    view! {
        <Card title=t!("people-manager-find-title", person = name)>
            <form method="get" action=page class="form">
                <input type="hidden" name="form" value="manager" />
                <p>{now}</p>
                <Field id="of" label=t!("people-manager-search-label")>
                    <TextInput name="of" r#type="search" value=search autocomplete="off" attr:maxlength="200" />
                </Field>
                <div class="form-actions">
                    <Button>{t!("people-manager-search")}</Button>
                    <LinkButton href=back variant=Variant::Quiet>
                        {t!("people-leave-as-it-is")}
                    </LinkButton>
                </div>
            </form>
        </Card>
        {nobody.then(|| view! { <p role="status">{t!("people-manager-none-fits")}</p> })}
        <PersonForm call="set_manager" title=t!("people-manager-choose-title") id>
            <RadioGroup
                name="user"
                legend=t!("people-reports-to")
                options
                selected=form.value("user", "")
                error=form.error(wire::Field::User)
                required=true
            />
        </PersonForm>
    }
}

fn choice(person: PersonChoice) -> Choice {
    let hint = words::person_hint(&person);
    Choice::new(person.user.to_string(), person.name).hint(hint)
}
