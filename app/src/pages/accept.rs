//! The page behind an invitation's link: the offer, or one of the pages for links that lead nowhere any more.

use crate::api::OpenInvitation;
use crate::ask::ask;
use crate::components::{
    Button, ButtonSize, Definition, DefinitionList, Field, LinkButton, Moment, Notice, PasswordInput,
    PublicFrame, Strength, StrengthHint, TextInput, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::load::{answer_with, loaded};
use crate::wire::{self, AcceptPage, OfferFacts, When};
use domain::AcceptRefusal;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

/// The accept page.
#[component]
pub(crate) fn Accept() -> impl IntoView {
    let token = use_params_map().read_untracked().get("token").unwrap_or_default();
    let asked = token.clone();
    let page = ask(move || asked.clone(), |token| OpenInvitation { token });
    view! {
        <Title text="Invitation" />
        {loaded(page, "Opening the invitation…", move |page| {
            let token = token.clone();
            match page {
                AcceptPage::NewAccount(offer) => view! { <NewAccount token offer /> }.into_any(),
                AcceptPage::SignIn(offer) => view! { <SignInFirst token offer /> }.into_any(),
                AcceptPage::Join(offer) => view! { <Join token offer /> }.into_any(),
                AcceptPage::WrongAccount(offer, signed_in) => {
                    view! { <WrongAccount token offer signed_in /> }.into_any()
                }
                AcceptPage::Closed { why, business, when } => view! { <Closed token why business when /> }.into_any(),
            }
        })}
    }
}

#[component]
fn NewAccount(token: String, offer: OfferFacts) -> impl IntoView {
    let form = FormState::of("accept");
    let (first, last) = (offer.first_name.clone(), offer.last_name.clone());
    let (email, least) = (offer.email.clone(), offer.password_least);
    view! {
        <OfferFrame offer>
            {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
            <PostForm call="accept" class="form">
                <input type="hidden" name="token" value=token />
                <input type="hidden" autocomplete="username" value=email />
                <div class="form-row">
                    <Field id="first_name" label="First name" error=form.error(wire::Field::FirstName) required=true>
                        <TextInput name="first_name" value=form.value("first_name", &first) autocomplete="given-name" attr:maxlength="100" />
                    </Field>
                    <Field id="last_name" label="Last name" error=form.error(wire::Field::LastName) required=true>
                        <TextInput name="last_name" value=form.value("last_name", &last) autocomplete="family-name" attr:maxlength="100" />
                    </Field>
                </div>
                <PasswordFields error=form.error(wire::Field::Password) least />
                <Button variant=Variant::Primary size=ButtonSize::Large>"Accept & create account"</Button>
            </PostForm>
        </OfferFrame>
    }
}

/// A new password and its repetition.
#[component]
pub(super) fn PasswordFields(#[prop(optional_no_strip)] error: Option<String>, least: u16) -> impl IntoView {
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

#[component]
fn SignInFirst(token: String, offer: OfferFacts) -> impl IntoView {
    let next = format!("/sign-in?next=/accept/{token}");
    view! {
        <OfferFrame offer>
            <p>"There is an account with this address. Sign in with it, and you can accept."</p>
            <a class="button button-primary button-large" href=next rel="external">"Sign in to accept"</a>
        </OfferFrame>
    }
}

#[component]
fn Join(token: String, offer: OfferFacts) -> impl IntoView {
    let form = FormState::of("join");
    let label = format!("Join {}", offer.business);
    view! {
        <OfferFrame offer>
            {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
            <PostForm call="join" class="form">
                <input type="hidden" name="token" value=token />
                <Button variant=Variant::Primary size=ButtonSize::Large>{label}</Button>
            </PostForm>
        </OfferFrame>
    }
}

#[component]
fn WrongAccount(token: String, offer: OfferFacts, signed_in: String) -> impl IntoView {
    let back = format!("/accept/{token}");
    let invited = offer.email.clone();
    view! {
        <OfferFrame offer>
            <Notice tone=Tone::Warning title="This invitation is for somebody else">
                <p>
                    "It was sent to " <strong class="break">{invited}</strong> ", and you are signed in as "
                    <strong class="break">{signed_in}</strong> "."
                </p>
            </Notice>
            <PostForm call="sign_out" class="form">
                <input type="hidden" name="next" value=back />
                <Button variant=Variant::Primary size=ButtonSize::Large>"Switch account"</Button>
            </PostForm>
            <LinkButton href="/">"Stay signed in and go to the dashboard"</LinkButton>
        </OfferFrame>
    }
}

/// Who invites whom to what, above whatever the visitor does about it.
#[component]
fn OfferFrame(offer: OfferFacts, children: Children) -> impl IntoView {
    let title = format!("Join {}", offer.business);
    let subtitle = format!("{} invites you.", offer.inviter);
    view! {
        <PublicFrame title subtitle>
            <DefinitionList>
                <Definition term="For">{offer.email}</Definition>
                <Definition term="Role">{offer.role}</Definition>
                {offer.department.map(|name| view! { <Definition term="Department">{name}</Definition> })}
                {offer.location.map(|name| view! { <Definition term="Location">{name}</Definition> })}
                {offer.teams.map(|names| view! { <Definition term="Teams">{names}</Definition> })}
                {offer.workspaces.map(|names| view! { <Definition term="Workspaces">{names}</Definition> })}
                {(!offer.apps.is_empty()).then(|| {
                    let apps = offer.apps.into_iter().map(|app| view! { <li>{app}</li> }).collect_view();
                    view! { <Definition term="Apps"><ul class="plain-list">{apps}</ul></Definition> }
                })}
                <Definition term="Good until">
                    <Moment datetime=offer.expires.datetime text=offer.expires.text />
                </Definition>
            </DefinitionList>
            {children()}
        </PublicFrame>
    }
}

#[component]
fn Closed(token: String, why: AcceptRefusal, business: Option<String>, when: Option<When>) -> impl IntoView {
    answer_with(if why == AcceptRefusal::Invalid { 404 } else { 410 });
    let whose = business.map_or_else(String::new, |name| format!(" to {name}"));
    let can_ask = matches!(why, AcceptRefusal::Expired | AcceptRefusal::Superseded { .. });
    let can_sign_in = why == AcceptRefusal::AlreadyAccepted;
    let (title, text) = closed_words(why, &whose);
    view! {
        <PublicFrame title=title>
            <p>{text}</p>
            {when
                .map(|when| view! { <p>"It was sent on " <Moment datetime=when.datetime text=when.text /> "."</p> })}
            {can_sign_in
                .then(|| {
                    view! { <a class="button button-primary button-large" href="/sign-in" rel="external">"Sign in"</a> }
                })}
            {can_ask
                .then(|| {
                    view! {
                        <PostForm call="ask_for_new" class="form">
                            <input type="hidden" name="token" value=token />
                            <Button>"Ask for a new one"</Button>
                        </PostForm>
                    }
                })}
        </PublicFrame>
    }
}

/// Heading and what to do next.
fn closed_words(why: AcceptRefusal, whose: &str) -> (&'static str, String) {
    match why {
        AcceptRefusal::Expired => (
            "Invitation Expired",
            format!("Your invitation{whose} has run out. Contact your administrator, or ask for a new one here."),
        ),
        AcceptRefusal::Cancelled => (
            "Invalid Token",
            format!("Your invitation{whose} was cancelled. If you think that this is a mistake, contact your administrator."),
        ),
        AcceptRefusal::Superseded { .. } => (
            "Invalid Token",
            format!("A newer invitation{whose} was sent, and only its link works. Look for it in your mail."),
        ),
        AcceptRefusal::AlreadyAccepted => {
            ("Already accepted", format!("This invitation{whose} was accepted. Sign in with your address and password."))
        }
        AcceptRefusal::AwaitingConfirmation => (
            "Waiting for confirmation",
            format!(
                "Something about your invitation{whose} has changed since it was sent, so an administrator looks at it \
                 again. Nothing was lost: as soon as it is confirmed, you get a mail with a fresh link."
            ),
        ),
        _ => (
            "Invalid Token",
            "This link is not one of ours, or a part of it is missing. Open it from the mail again, or copy all of it."
                .to_owned(),
        ),
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
