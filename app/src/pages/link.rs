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
use crate::say::both;
use crate::wire::{self, LinkPage, PasswordForm};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

/// The accept page.
#[component]
pub(crate) fn Accept() -> impl IntoView {
    let page = ask(token(), |token| OpenInvitation { token });
    view! {
        <Title text=both!("app-accept-title") />
        {linked(page, both!("app-accept-loading"))}
    }
}

/// The page that the picture on a slip leads to.
#[component]
pub(crate) fn Slip() -> impl IntoView {
    let page = ask(token(), |token| OpenSlip { token });
    view! {
        <Title text=both!("app-join-title") />
        {linked(page, both!("app-join-loading"))}
    }
}

/// Where the code on a slip is typed.
#[component]
pub(crate) fn TypeCode() -> impl IntoView {
    let form = FormState::of("find_slip");
    view! {
        <Title text=both!("app-join-title") />
        <PublicFrame
            title=both!("app-join-heading")
            subtitle=both!("app-join-lead")
            footer=|| {
                view! {
                    <p>
                        {both!("app-join-before")} " "
                        <a href="/sign-in" rel="external">{both!("app-join-before-link")}</a>
                    </p>
                }
            }
        >
            {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
            <PostForm call="find_slip" class="form">
                <Field
                    id="code"
                    label=both!("app-join-code")
                    hint=both!("app-join-code-hint")
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
                <Button variant=Variant::Primary size=ButtonSize::Large>{both!("app-join-next")}</Button>
            </PostForm>
        </PublicFrame>
    }
}

/// The page that a set-up link leads to.
#[component]
pub(crate) fn SetUp() -> impl IntoView {
    let page = ask(token(), |token| OpenSetup { token });
    view! {
        <Title text=both!("app-set-up-title") />
        {linked(page, both!("app-set-up-loading"))}
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
    let hint = both!("app-new-password-hint", least = least);
    let strength = RwSignal::new(None);
    let judge = move |event| strength.set(Strength::of(&event_target_value(&event), least));
    view! {
        <Field id="password" label=both!("app-new-password") hint=hint error=error required=true>
            <PasswordInput name="password" autocomplete="new-password" on:input=judge />
            <StrengthHint strength=strength />
        </Field>
        <Field id="repeated" label=both!("app-new-password-again") required=true>
            <PasswordInput name="repeated" autocomplete="new-password" />
        </Field>
    }
}

/// What is shown after asking for a new invitation: the same, whatever happened.
#[component]
pub(crate) fn Asked() -> impl IntoView {
    view! {
        <Title text=both!("app-asked-title") />
        <PublicFrame title=both!("app-asked-title")>
            <p>
                {both!("app-asked-text")}
            </p>
        </PublicFrame>
    }
}
