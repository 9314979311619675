//! What the server draws for somebody who wants back into their account, or confirms a new address.

use super::sentence::around;
use super::weekly::{EndWeekly, WeeklyEnded, WeeklyLinkDead};
use crate::components::{Button, ButtonSize, Field, LinkButton, Notice, TextInput, Tone, Variant};
use crate::drawn::draw;
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire::{AccountLinkPage, Html, LinkPage, PasswordForm};
use leptos::prelude::*;

/// The page for what the address leads to.
pub(crate) fn account_link_page(page: AccountLinkPage) -> LinkPage {
    match page {
        AccountLinkPage::Forgot => link_page(t!("account-forgot-title"), 200, draw(|| view! { <Forgot /> })),
        AccountLinkPage::Asked => link_page(t!("account-asked-title"), 200, draw(|| view! { <Asked /> })),
        AccountLinkPage::Reset {
            token,
            sign_in_name,
            password_least,
        } => reset(token, sign_in_name, password_least),
        AccountLinkPage::Confirm { token, address } => link_page(
            t!("account-confirm-title"),
            200,
            draw(|| view! { <Confirm token address /> }),
        ),
        AccountLinkPage::Confirmed => link_page(
            t!("account-confirmed-title"),
            200,
            draw(|| view! { <Confirmed /> }),
        ),
        AccountLinkPage::EndWeekly { business } => link_page(
            t!("account-weekly-end-title"),
            200,
            draw(|| view! { <EndWeekly business /> }),
        ),
        AccountLinkPage::WeeklyEnded { business } => link_page(
            t!("account-weekly-ended-title"),
            200,
            draw(|| view! { <WeeklyEnded business /> }),
        ),
        AccountLinkPage::WeeklyLinkDead => link_page(
            t!("account-weekly-link-dead-title"),
            410,
            draw(|| view! { <WeeklyLinkDead /> }),
        ),
        AccountLinkPage::ResetDead => link_page(
            t!("account-reset-dead-title"),
            410,
            draw(|| view! { <ResetDead /> }),
        ),
        AccountLinkPage::ConfirmDead => link_page(
            t!("account-confirm-dead-title"),
            410,
            draw(|| view! { <ConfirmDead /> }),
        ),
    }
}

fn link_page(title: &str, status: u16, part: Html) -> LinkPage {
    LinkPage {
        title: title.to_owned(),
        subtitle: String::new(),
        status,
        part,
        form: None,
    }
}

#[component]
fn Forgot() -> impl IntoView {
    let form = FormState::of("forgot");
    view! {
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <p>{t!("account-forgot-text")}</p>
        <PostForm call="forgot" class="form">
            <Field id="email" label=t!("account-forgot-email") required=true>
                <TextInput name="email" value=form.value("email", "") autocomplete="username" attr:maxlength="254" />
            </Field>
            <Button variant=Variant::Primary size=ButtonSize::Large>{t!("account-forgot-send")}</Button>
        </PostForm>
        <p class="muted">
            {around(
                |link| t!("account-forgot-username", link = link),
                view! { <a href="/join" rel="external">{t!("account-forgot-type-code")}</a> },
            )}
        </p>
        <p><a href="/sign-in" rel="external">{t!("account-back-to-sign-in")}</a></p>
    }
}

#[component]
fn Asked() -> impl IntoView {
    view! {
        <p>{t!("account-asked-text")}</p>
        <p>{t!("account-asked-nothing-came")}</p>
        <p><a href="/sign-in" rel="external">{t!("account-back-to-sign-in")}</a></p>
    }
}

fn reset(token: String, sign_in_name: String, password_least: u16) -> LinkPage {
    let refusal = FormState::of("reset_password").refusal();
    let subtitle = t!("account-reset-subtitle", sign_in_name = &sign_in_name);
    let fields = draw(|| {
        view! {
            <input type="hidden" name="token" value=token />
            <input type="hidden" autocomplete="username" value=sign_in_name />
        }
    });
    LinkPage {
        subtitle,
        form: Some(PasswordForm {
            call: "reset_password".to_owned(),
            fields,
            password_least,
            send: t!("account-reset-send").to_owned(),
        }),
        ..link_page(
            t!("account-reset-title"),
            200,
            draw(|| refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })),
        )
    }
}

#[component]
fn ResetDead() -> impl IntoView {
    view! {
        <p>{t!("account-reset-dead")}</p>
        <p>{t!("account-reset-dead-then")}</p>
        <a class="button button-primary button-large" href="/forgot" rel="external">{t!("account-reset-ask")}</a>
        <LinkButton href="/join">{t!("account-type-code")}</LinkButton>
    }
}

#[component]
fn Confirm(token: String, address: String) -> impl IntoView {
    let refusal = FormState::of("confirm_address").refusal();
    view! {
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <p>
            {around(
                |address| t!("account-confirm-text", address = address),
                view! { <strong class="break">{address}</strong> },
            )}
        </p>
        <PostForm call="confirm_address" class="form">
            <input type="hidden" name="token" value=token />
            <Button variant=Variant::Primary size=ButtonSize::Large>{t!("account-confirm-send")}</Button>
        </PostForm>
        <p class="muted">{t!("account-confirm-unexpected")}</p>
    }
}

#[component]
fn Confirmed() -> impl IntoView {
    view! {
        <p>{t!("account-confirmed-text")}</p>
        <a class="button button-primary button-large" href="/" rel="external">{t!("account-confirmed-go-on")}</a>
    }
}

#[component]
fn ConfirmDead() -> impl IntoView {
    view! {
        <p>{t!("account-confirm-dead")}</p>
        <LinkButton href="/">{t!("account-go-to-dashboard")}</LinkButton>
    }
}
