//! What the server draws behind a set-up link: the first business and administrator, or the first administrator of a
//! business.

use super::name_fields::NameFields;
use super::sentence::around;
use super::zones::ZoneList;
use crate::components::{Button, ButtonSize, Choice, Field, Notice, RadioGroup, TextInput, Tone, Variant};
use crate::drawn::draw;
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire::{self, LinkPage, PasswordForm, SetupPage};
use domain::RoleTemplate;
use leptos::prelude::*;

/// The page for what the link leads to.
pub(crate) fn setup_page(token: String, page: SetupPage) -> LinkPage {
    match page {
        SetupPage::Instance { password_least } => instance(token, password_least),
        SetupPage::Business {
            name,
            signed_in,
            password_least,
        } => business(token, &name, signed_in, password_least),
        SetupPage::Gone => gone(),
    }
}

fn instance(token: String, password_least: u16) -> LinkPage {
    let form = FormState::of("set_up_instance");
    let fields = draw(|| {
        view! {
            <Instance token form />
            <AccountFields form />
        }
    });
    LinkPage {
        title: t!("account-setup-title").to_owned(),
        subtitle: t!("account-setup-subtitle").to_owned(),
        status: 200,
        part: draw(|| {
            form.refusal()
                .map(|text| view! { <Notice tone=Tone::Danger title=text /> })
        }),
        form: Some(PasswordForm {
            call: "set_up_instance".to_owned(),
            fields,
            password_least,
            send: t!("account-setup-send").to_owned(),
        }),
    }
}

/// The fields of the first business.
#[component]
fn Instance(token: String, form: FormState) -> impl IntoView {
    let templates = RoleTemplate::ALL
        .iter()
        .map(|template| Choice::new(template.as_str(), template_title(*template)).hint(role_names(*template)))
        .collect::<Vec<_>>();
    view! {
        <input type="hidden" name="token" value=token />
        <Field id="business" label=t!("account-setup-business-name") error=form.error(wire::Field::BusinessName) required=true>
            <TextInput name="business" value=form.value("business", "") autocomplete="organization" attr:maxlength="120" />
        </Field>
        <RadioGroup
            name="template"
            legend=t!("account-setup-roles")
            options=templates
            selected=form.value("template", RoleTemplate::General.as_str())
            error=form.error(wire::Field::Template)
            required=true
        />
        <Field
            id="zone"
            label=t!("account-setup-zone")
            hint=t!("account-setup-zone-hint")
            error=form.error(wire::Field::Zone)
            required=true
        >
            <ZoneList value=form.value("zone", "") />
        </Field>
    }
}

fn template_title(template: RoleTemplate) -> &'static str {
    match template {
        RoleTemplate::General => t!("account-setup-roles-general"),
        RoleTemplate::QualityHr => t!("account-setup-roles-quality-hr"),
        RoleTemplate::Assets => t!("account-setup-roles-assets"),
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

fn business(token: String, name: &str, signed_in: Option<String>, password_least: u16) -> LinkPage {
    let form = FormState::of("set_up_business");
    let refusal = form
        .refusal()
        .or_else(|| FormState::of("set_up_business_as").refusal());
    let as_new = signed_in.is_none().then(|| PasswordForm {
        call: "set_up_business".to_owned(),
        fields: draw(|| {
            let token = token.clone();
            view! {
                <input type="hidden" name="token" value=token />
                <AccountFields form />
            }
        }),
        password_least,
        send: t!("account-setup-business-send").to_owned(),
    });
    LinkPage {
        title: t!("account-setup-business-title", name = name),
        subtitle: t!("account-setup-business-subtitle", name = name),
        status: 200,
        part: draw(|| view! { <Business token refusal signed_in /> }),
        form: as_new,
    }
}

/// What stands above the form for a new account, or instead of it for somebody who is signed in.
#[component]
fn Business(token: String, refusal: Option<String>, signed_in: Option<String>) -> impl IntoView {
    let next = format!("/sign-in?next=/setup/{token}");
    let back = format!("/setup/{token}");
    view! {
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {match signed_in {
            Some(email) => {
                view! {
                    <p>
                        {around(
                            |email| t!("account-setup-signed-in", email = email),
                            view! { <strong class="break">{email}</strong> },
                        )}
                    </p>
                    <PostForm call="set_up_business_as" class="form">
                        <input type="hidden" name="token" value=token />
                        <Button variant=Variant::Primary size=ButtonSize::Large>{t!("account-setup-continue")}</Button>
                    </PostForm>
                    <PostForm call="sign_out" class="form">
                        <input type="hidden" name="next" value=back />
                        <Button>{t!("account-setup-use-another")}</Button>
                    </PostForm>
                }
                    .into_any()
            }
            None => {
                view! {
                    <p>
                        {around(
                            |link| t!("account-setup-have-account", link = link),
                            view! { <a href=next rel="external">{t!("account-setup-sign-in")}</a> },
                        )}
                    </p>
                }
                    .into_any()
            }
        }}
    }
}

#[component]
fn AccountFields(form: FormState) -> impl IntoView {
    view! {
        <NameFields form first=String::new() last=String::new() />
        <Field id="email" label=t!("account-setup-email") hint=t!("account-setup-email-hint") error=form.error(wire::Field::Email) required=true>
            <TextInput name="email" r#type="email" value=form.value("email", "") autocomplete="username" attr:maxlength="254" />
        </Field>
    }
}

fn gone() -> LinkPage {
    LinkPage {
        title: t!("account-setup-gone-title").to_owned(),
        subtitle: t!("account-setup-gone").to_owned(),
        status: 410,
        part: draw(
            || view! { <a class="button button-primary" href="/sign-in" rel="external">{t!("account-sign-in")}</a> },
        ),
        form: None,
    }
}
