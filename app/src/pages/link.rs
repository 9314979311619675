//! The pages that links out of mails lead to: accepting an invitation, and setting up. The server draws them; alive is the
//! password that is chosen there.

use crate::api::{OpenInvitation, OpenSetup};
use crate::ask::{Asked, ask};
use crate::components::{
    Button, ButtonSize, Field, PasswordInput, PublicFrame, Strength, StrengthHint, Variant,
};
use crate::drawn::place;
use crate::form::{FormState, PostForm};
use crate::load::{answer_with, loaded};
use crate::wire::{self, LinkPage, PasswordForm};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

/// The accept page.
#[component]
pub(crate) fn Accept() -> impl IntoView {
    let page = ask(token(), |token| OpenInvitation { token });
    view! {
        <Title text="Invitation" />
        {linked(page, "Opening the invitation…")}
    }
}

/// The page that a set-up link leads to.
#[component]
pub(crate) fn SetUp() -> impl IntoView {
    let page = ask(token(), |token| OpenSetup { token });
    view! {
        <Title text="Set up" />
        {linked(page, "Opening the link…")}
    }
}

/// The token in the page's address.
fn token() -> impl Fn() -> String {
    let token = use_params_map().read_untracked().get("token").unwrap_or_default();
    move || token.clone()
}

fn linked(page: Asked<LinkPage>, loading: &'static str) -> impl IntoView {
    loaded(page, loading, |page: LinkPage| {
        answer_with(page.status);
        view! {
            <PublicFrame title=page.title subtitle=page.subtitle>
                {place(page.part)}
                {page.form.map(|form| view! { <ChoosePassword form /> })}
            </PublicFrame>
        }
    })
}

#[component]
fn ChoosePassword(form: PasswordForm) -> impl IntoView {
    let PasswordForm {
        call,
        fields,
        password_least,
        send,
    } = form;
    let error = FormState::of(&call).error(wire::Field::Password);
    view! {
        <PostForm call class="form">
            {place(fields)}
            <PasswordFields error least=password_least />
            <Button variant=Variant::Primary size=ButtonSize::Large>{send}</Button>
        </PostForm>
    }
}

/// A new password and its repetition.
#[component]
fn PasswordFields(#[prop(optional_no_strip)] error: Option<String>, least: u16) -> impl IntoView {
    let hint = format!("At least {least} characters. Three or four unrelated words make a good one.");
    let strength = RwSignal::new(None);
    let judge = move |event| strength.set(Strength::of(&event_target_value(&event), least));
    view! {
        <Field id="password" label="Password" hint=hint error=error required=true>
            <PasswordInput name="password" autocomplete="new-password" on:input=judge />
            <StrengthHint strength=strength />
        </Field>
        <Field id="repeated" label="Password again" required=true>
            <PasswordInput name="repeated" autocomplete="new-password" />
        </Field>
    }
}

/// What is shown after asking for a new invitation: the same, whatever happened.
#[component]
pub(crate) fn Asked() -> impl IntoView {
    view! {
        <Title text="Thank you" />
        <PublicFrame title="Thank you">
            <p>
                "If this invitation can be sent anew, the people who can do that were told. When they do, you get a mail \
                 with a fresh link."
            </p>
        </PublicFrame>
    }
}
