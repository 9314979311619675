//! The pages that links out of mails lead to: accepting an invitation, and setting up. The server draws them; alive is the
//! password that is chosen there.

use crate::api::{OpenInvitation, OpenSetup, OpenSlip};
use crate::ask::{Asked, ask};
use crate::components::{
    Button, ButtonSize, Field, Notice, PasswordInput, PublicFrame, Strength, StrengthHint, TextInput, Tone,
    Variant,
};
use crate::drawn::place;
use crate::form::{FormState, PostForm};
use crate::load::{Extent, answer_with, loaded};
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

/// The page that the picture on a slip leads to.
#[component]
pub(crate) fn Slip() -> impl IntoView {
    let page = ask(token(), |token| OpenSlip { token });
    view! {
        <Title text="Join" />
        {linked(page, "Opening the slip…")}
    }
}

/// Where the code on a slip is typed.
#[component]
pub(crate) fn TypeCode() -> impl IntoView {
    let form = FormState::of("find_slip");
    view! {
        <Title text="Join" />
        <PublicFrame
            title="Join with a slip"
            subtitle="Type the code that stands on your slip, or scan the picture on it with your phone."
            footer=|| view! { <p>"You joined before? " <a href="/sign-in" rel="external">"Sign in"</a></p> }
        >
            {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
            <PostForm call="find_slip" class="form">
                <Field
                    id="code"
                    label="Code"
                    hint="Ten letters and digits. Capital or small, with or without the dash."
                    required=true
                >
                    <TextInput
                        name="code"
                        value=form.value("code", "")
                        autocomplete="off"
                        attr:maxlength="40"
                        attr:autocapitalize="characters"
                        attr:spellcheck="false"
                    />
                </Field>
                <Button variant=Variant::Primary size=ButtonSize::Large>"Next"</Button>
            </PostForm>
        </PublicFrame>
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

pub(super) fn linked(page: Asked<LinkPage>, loading: &'static str) -> impl IntoView {
    loaded(page, Extent::Page, loading, |page: LinkPage| {
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
