//! What the server draws for somebody who wants back into their account, or confirms a new address.

use super::weekly::{EndWeekly, WeeklyEnded, WeeklyLinkDead};
use crate::components::{Button, ButtonSize, Field, LinkButton, Notice, TextInput, Tone, Variant};
use crate::drawn::draw;
use crate::form::{FormState, PostForm};
use crate::wire::{AccountLinkPage, Html, LinkPage, PasswordForm};
use crate::words;
use leptos::prelude::*;

/// The page for what the address leads to.
pub(crate) fn account_link_page(page: AccountLinkPage) -> LinkPage {
    match page {
        AccountLinkPage::Forgot => link_page("Forgot password", 200, draw(|| view! { <Forgot /> })),
        AccountLinkPage::Asked => link_page("Look into your mail", 200, draw(|| view! { <Asked /> })),
        AccountLinkPage::Reset {
            token,
            sign_in_name,
            password_least,
        } => reset(token, sign_in_name, password_least),
        AccountLinkPage::Confirm { token, address } => link_page(
            "Confirm your new address",
            200,
            draw(|| view! { <Confirm token address /> }),
        ),
        AccountLinkPage::Confirmed => link_page(
            "Your new address is confirmed",
            200,
            draw(|| view! { <Confirmed /> }),
        ),
        AccountLinkPage::EndWeekly { business } => link_page(
            words::WEEKLY_END_TITLE,
            200,
            draw(|| view! { <EndWeekly business /> }),
        ),
        AccountLinkPage::WeeklyEnded { business } => link_page(
            words::WEEKLY_ENDED_TITLE,
            200,
            draw(|| view! { <WeeklyEnded business /> }),
        ),
        AccountLinkPage::WeeklyLinkDead => link_page(
            words::WEEKLY_LINK_DEAD_TITLE,
            410,
            draw(|| view! { <WeeklyLinkDead /> }),
        ),
        AccountLinkPage::ResetDead => link_page(
            "This link is not valid any more",
            410,
            draw(|| view! { <ResetDead /> }),
        ),
        AccountLinkPage::ConfirmDead => link_page(
            "This link is not valid any more",
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
        <p>"Type the e-mail address that you sign in with, and we send you a link with which you set a new password."</p>
        <PostForm call="forgot" class="form">
            <Field id="email" label="E-mail address" required=true>
                <TextInput name="email" value=form.value("email", "") autocomplete="username" attr:maxlength="254" />
            </Field>
            <Button variant=Variant::Primary size=ButtonSize::Large>"Send a link"</Button>
        </PostForm>
        <p class="muted">
            "You sign in with a username? Then ask an administrator of your business: they print you a reset slip. You have \
             one already? "
            <a href="/join" rel="external">"Type its code"</a>
        </p>
        <p><a href="/sign-in" rel="external">"Back to sign in"</a></p>
    }
}

#[component]
fn Asked() -> impl IntoView {
    view! {
        <p>
            "If an account has the address that you typed, a link is on its way to it. It works once, for 30 minutes. If you \
             are invited with that address, your invitation is on its way again."
        </p>
        <p>
            "Nothing came within a few minutes? Look among the unwanted mail, check the address, or ask an administrator of \
             your business. People with a username get no mail: an administrator prints them a reset slip."
        </p>
        <p><a href="/sign-in" rel="external">"Back to sign in"</a></p>
    }
}

fn reset(token: String, sign_in_name: String, password_least: u16) -> LinkPage {
    let refusal = FormState::of("reset_password").refusal();
    let subtitle = format!("For {sign_in_name}. All your sessions end, and you are signed in here.");
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
            send: "Set the password".to_owned(),
        }),
        ..link_page(
            "Set a new password",
            200,
            draw(|| refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })),
        )
    }
}

#[component]
fn ResetDead() -> impl IntoView {
    view! {
        <p>
            "A link or a slip for a new password works once, for 30 minutes, and only the last one that was asked for. \
             Nothing was changed."
        </p>
        <p>"With an e-mail address you get a new link at once. With a username, ask an administrator for a new slip."</p>
        <a class="button button-primary button-large" href="/forgot" rel="external">"Ask for a new link"</a>
        <LinkButton href="/join">"Type the code of a slip"</LinkButton>
    }
}

#[component]
fn Confirm(token: String, address: String) -> impl IntoView {
    let refusal = FormState::of("confirm_address").refusal();
    view! {
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <p>"From now on you sign in with " <strong class="break">{address}</strong> ". Your password stays the same."</p>
        <PostForm call="confirm_address" class="form">
            <input type="hidden" name="token" value=token />
            <Button variant=Variant::Primary size=ButtonSize::Large>"Confirm this address"</Button>
        </PostForm>
        <p class="muted">"You did not ask for this? Close this page: nothing changes."</p>
    }
}

#[component]
fn Confirmed() -> impl IntoView {
    view! {
        <p>"It is what you sign in with from now on. Your password is the same, and the address before was told."</p>
        <a class="button button-primary button-large" href="/" rel="external">"Go on"</a>
    }
}

#[component]
fn ConfirmDead() -> impl IntoView {
    view! {
        <p>
            "It was used, it ran out after 24 hours, or a newer one was sent. You sign in as before. Ask for a new link \
             under “My account”, or ask the administrator who had it sent."
        </p>
        <LinkButton href="/">"Go to the dashboard"</LinkButton>
    }
}
