//! What the sections share: the link to a section's form, the frame around a form, and whether the reader may change anything.

use crate::components::{Button, ButtonSize, Card, LinkButton, Notice, Tone, Variant};
use crate::form::{FormState, PostForm};
use crate::say::t;
use domain::{Authority, Permission, Person};
use leptos::prelude::*;

/// What the reader may do to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rights {
    /// Change, sign out, deactivate.
    pub(super) edit: bool,
    /// Delete.
    pub(super) delete: bool,
    /// It is the reader.
    pub(super) oneself: bool,
}

impl Rights {
    /// Those that the acts ask for, too.
    pub(super) fn of(authority: &Authority, person: &Person) -> Self {
        let may = |permission| {
            let department = person.member.department;
            authority
                .may_act_on(permission, person.rights, department)
                .is_ok()
        };
        Self {
            edit: may(Permission::UsersEdit),
            delete: may(Permission::UsersDelete),
            oneself: authority.may_part_with(person.member.id).is_err(),
        }
    }
}

/// The link beside a section's heading that opens its form.
#[component]
pub(super) fn EditLink(
    /// The person's id.
    id: String,
    /// The form's name in the address.
    form: &'static str,
    /// The word that is read.
    #[prop(default = t!("people-edit"))]
    label: &'static str,
    /// What it changes, for those who do not see where it stands.
    what: &'static str,
) -> impl IntoView {
    view! {
        <LinkButton href=format!("/users/{id}?form={form}") size=ButtonSize::Small>
            {label} <span class="visually-hidden">{format!(" {what}")}</span>
        </LinkButton>
    }
}

/// A form about a person: what it says when it was refused, its fields, and the way back.
#[component]
pub(super) fn PersonForm(
    call: &'static str,
    #[prop(into)] title: String,
    /// The person's id.
    id: String,
    #[prop(default = t!("people-save"))] verb: &'static str,
    #[prop(default = Variant::Primary)] variant: Variant,
    #[prop(default = t!("people-leave-as-it-is"))] keep: &'static str,
    children: Children,
) -> impl IntoView {
    let refusal = FormState::of(call).refusal();
    let back = format!("/users/{id}");
    view! {
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <Card title=title>
            <PostForm call=call class="form invite-form">
                <input type="hidden" name="id" value=id />
                {children()}
                <div class="form-actions">
                    <Button variant>{verb}</Button>
                    <LinkButton href=back variant=Variant::Quiet>
                        {keep}
                    </LinkButton>
                </div>
            </PostForm>
        </Card>
    }
}
