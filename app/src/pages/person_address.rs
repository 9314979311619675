//! On a person's page: proposing them another address to sign in with.

use crate::components::{Button, Card, Field, Notice, TextInput, Tone};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::{ssr, wire};
use domain::{MemberId, MemberStatus, Permission};
use leptos::prelude::*;

/// The form, for who may edit people. It says why, where it can't be done.
#[component]
pub(crate) fn AddressForm(id: MemberId, status: MemberStatus) -> impl IntoView {
    let form = FormState::of("ask_for_address_of");
    let may = ssr::member().is_ok_and(|actor| actor.seat.authority.holds(Permission::UsersEdit));
    (may && status == MemberStatus::Active).then(|| {
        view! {
            <Card title=t!("people-address")>
                {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
                <PostForm call="ask_for_address_of" class="form form-narrow">
                    <input type="hidden" name="id" value=id.to_string() />
                    <Field
                        id="new_address"
                        label=t!("people-address-new")
                        hint=t!("people-address-hint")
                        error=form.error(wire::Field::Email)
                        required=true
                    >
                        <TextInput name="email" value=form.value("email", "") autocomplete="off" attr:maxlength="254" />
                    </Field>
                    <div class="form-actions">
                        <Button>{t!("people-address-send")}</Button>
                    </div>
                </PostForm>
            </Card>
        }
    })
}
