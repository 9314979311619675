//! Using a set-up link: the first business and administrator, or the first administrator of a business.

use super::zones::ZoneList;
use crate::api::OpenSetup;
use crate::ask::ask;
use crate::components::{
    Button, ButtonSize, Choice, Field, Notice, PublicFrame, RadioGroup, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::load::{answer_with, loaded};
use crate::wire::{self, SetupPage};
use domain::RoleTemplate;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

/// The page that a set-up link leads to.
#[component]
pub(crate) fn SetUp() -> impl IntoView {
    let token = use_params_map().read_untracked().get("token").unwrap_or_default();
    let asked = token.clone();
    let page = ask(move || asked.clone(), |token| OpenSetup { token });
    view! {
        <Title text="Set up" />
        {loaded(page, "Opening the link…", move |page| {
            let token = token.clone();
            match page {
                SetupPage::Instance { password_least } => view! { <Instance token password_least /> }.into_any(),
                SetupPage::Business { name, signed_in, password_least } => {
                    view! { <Business token name signed_in password_least /> }.into_any()
                }
                SetupPage::Gone => view! { <Gone /> }.into_any(),
            }
        })}
    }
}

#[component]
fn Instance(token: String, password_least: u16) -> impl IntoView {
    let form = FormState::of("set_up_instance");
    let templates = RoleTemplate::ALL
        .iter()
        .map(|template| Choice::new(template.as_str(), template.title()).hint(role_names(*template)))
        .collect::<Vec<_>>();
    view! {
        <PublicFrame title="Set up Usher" subtitle="Make your business and your own account. This link works once.">
            {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
            <PostForm call="set_up_instance" class="form">
                <input type="hidden" name="token" value=token />
                <Field id="business" label="Name of the business" error=form.error(wire::Field::BusinessName) required=true>
                    <TextInput name="business" value=form.value("business", "") autocomplete="organization" attr:maxlength="120" />
                </Field>
                <RadioGroup
                    name="template"
                    legend="Roles to begin with"
                    options=templates
                    selected=form.value("template", RoleTemplate::General.as_str())
                    error=form.error(wire::Field::Template)
                    required=true
                />
                <Field
                    id="zone"
                    label="Time zone"
                    hint="Times in mails are told in it. Type a city, such as Berlin."
                    error=form.error(wire::Field::Zone)
                    required=true
                >
                    <ZoneList value=form.value("zone", "") />
                </Field>
                <AccountFields form=form password_least />
                <Button variant=Variant::Primary size=ButtonSize::Large>"Set up"</Button>
            </PostForm>
        </PublicFrame>
    }
}

fn role_names(template: RoleTemplate) -> String {
    template
        .roles()
        .iter()
        .map(|role| role.name)
        .collect::<Vec<_>>()
        .join(", ")
}

#[component]
fn Business(token: String, name: String, signed_in: Option<String>, password_least: u16) -> impl IntoView {
    let form = FormState::of("set_up_business");
    let as_user = FormState::of("set_up_business_as");
    let next = format!("/sign-in?next=/setup/{token}");
    let back = format!("/setup/{token}");
    let subtitle = format!("Become the first administrator of {name}. This link works once.");
    let refusal = form.refusal().or(as_user.refusal());
    view! {
        <PublicFrame title=format!("Set up {name}") subtitle>
            {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
            {match signed_in {
                Some(email) => {
                    view! {
                        <p>"You are signed in as " <strong class="break">{email}</strong> "."</p>
                        <PostForm call="set_up_business_as" class="form">
                            <input type="hidden" name="token" value=token />
                            <Button variant=Variant::Primary size=ButtonSize::Large>"Continue with this account"</Button>
                        </PostForm>
                        <PostForm call="sign_out" class="form">
                            <input type="hidden" name="next" value=back />
                            <Button>"Use another account"</Button>
                        </PostForm>
                    }
                        .into_any()
                }
                None => {
                    view! {
                        <p>"You have an account here? " <a href=next rel="external">"Sign in"</a> " and continue with it."</p>
                        <PostForm call="set_up_business" class="form">
                            <input type="hidden" name="token" value=token />
                            <AccountFields form=form password_least />
                            <Button variant=Variant::Primary size=ButtonSize::Large>"Make the account"</Button>
                        </PostForm>
                    }
                        .into_any()
                }
            }}
        </PublicFrame>
    }
}

#[component]
fn AccountFields(form: FormState, password_least: u16) -> impl IntoView {
    view! {
        <div class="form-row">
            <Field id="first_name" label="First name" error=form.error(wire::Field::FirstName) required=true>
                <TextInput name="first_name" value=form.value("first_name", "") autocomplete="given-name" attr:maxlength="100" />
            </Field>
            <Field id="last_name" label="Last name" error=form.error(wire::Field::LastName) required=true>
                <TextInput name="last_name" value=form.value("last_name", "") autocomplete="family-name" attr:maxlength="100" />
            </Field>
        </div>
        <Field id="email" label="Your e-mail address" hint="You sign in with it." error=form.error(wire::Field::Email) required=true>
            <TextInput name="email" r#type="email" value=form.value("email", "") autocomplete="username" attr:maxlength="254" />
        </Field>
        <super::accept::PasswordFields error=form.error(wire::Field::Password) least=password_least />
    }
}

#[component]
fn Gone() -> impl IntoView {
    answer_with(410);
    view! {
        <PublicFrame
            title="This set-up link was used"
            subtitle="A set-up link works once. If it was you, sign in; otherwise ask the person who runs Usher for a new one."
        >
            <a class="button button-primary" href="/sign-in" rel="external">"Sign in"</a>
        </PublicFrame>
    }
}
