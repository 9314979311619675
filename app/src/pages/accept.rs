//! What the server draws behind an invitation's link: the offer, or one of the pages for links that lead nowhere any more.

use crate::components::{
    Button, ButtonSize, Definition, DefinitionList, Field, LinkButton, Moment, Notice, TextInput, Tone,
    Variant,
};
use crate::drawn::draw;
use crate::form::{FormState, PostForm};
use crate::wire::{self, AcceptPage, LinkPage, OfferFacts, PasswordForm, When};
use domain::AcceptRefusal;
use leptos::prelude::*;

/// The page for what the link leads to.
pub(crate) fn accept_page(token: String, page: AcceptPage) -> LinkPage {
    match page {
        AcceptPage::NewAccount(offer) => new_account(token, offer),
        AcceptPage::SignIn(offer) => offered(offer, || view! { <SignInFirst token /> }),
        AcceptPage::Join(offer) => {
            let business = offer.business.clone();
            offered(offer, || view! { <Join token business /> })
        }
        AcceptPage::WrongAccount(offer, signed_in) => {
            let invited = offer.email.clone();
            offered(offer, || view! { <WrongAccount token invited signed_in /> })
        }
        AcceptPage::Closed { why, business, when } => closed(token, why, business, when),
    }
}

fn new_account(token: String, offer: OfferFacts) -> LinkPage {
    let form = FormState::of("accept");
    let facts = offer.clone();
    let password = PasswordForm {
        call: "accept".to_owned(),
        password_least: offer.password_least,
        send: "Accept & create account".to_owned(),
        fields: draw(move || view! { <NewAccount token offer form /> }),
    };
    let refusal = move || {
        form.refusal()
            .map(|text| view! { <Notice tone=Tone::Danger title=text /> })
    };
    LinkPage {
        form: Some(password),
        ..offered(facts, refusal)
    }
}

/// The fields of the form for a new account, but for the password.
#[component]
fn NewAccount(token: String, offer: OfferFacts, form: FormState) -> impl IntoView {
    let (first, last) = (offer.first_name, offer.last_name);
    view! {
        <input type="hidden" name="token" value=token />
        <input type="hidden" autocomplete="username" value=offer.email />
        <div class="form-row">
            <Field id="first_name" label="First name" error=form.error(wire::Field::FirstName) required=true>
                <TextInput name="first_name" value=form.value("first_name", &first) autocomplete="given-name" attr:maxlength="100" />
            </Field>
            <Field id="last_name" label="Last name" error=form.error(wire::Field::LastName) required=true>
                <TextInput name="last_name" value=form.value("last_name", &last) autocomplete="family-name" attr:maxlength="100" />
            </Field>
        </div>
    }
}

#[component]
fn SignInFirst(token: String) -> impl IntoView {
    let next = format!("/sign-in?next=/accept/{token}");
    view! {
        <p>"There is an account with this address. Sign in with it, and you can accept."</p>
        <a class="button button-primary button-large" href=next rel="external">"Sign in to accept"</a>
    }
}

#[component]
fn Join(token: String, business: String) -> impl IntoView {
    let form = FormState::of("join");
    let label = format!("Join {business}");
    view! {
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <PostForm call="join" class="form">
            <input type="hidden" name="token" value=token />
            <Button variant=Variant::Primary size=ButtonSize::Large>{label}</Button>
        </PostForm>
    }
}

#[component]
fn WrongAccount(token: String, invited: String, signed_in: String) -> impl IntoView {
    let back = format!("/accept/{token}");
    view! {
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
    }
}

/// Who invites whom to what, above whatever the visitor does about it.
fn offered<V: IntoView + 'static>(offer: OfferFacts, rest: impl FnOnce() -> V) -> LinkPage {
    LinkPage {
        title: format!("Join {}", offer.business),
        subtitle: format!("{} invites you.", offer.inviter),
        status: 200,
        part: draw(|| view! { <Offer offer /> {rest()} }),
        form: None,
    }
}

#[component]
fn Offer(offer: OfferFacts) -> impl IntoView {
    view! {
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
    }
}

fn closed(token: String, why: AcceptRefusal, business: Option<String>, when: Option<When>) -> LinkPage {
    let whose = business.map_or_else(String::new, |name| format!(" to {name}"));
    let (title, text) = closed_words(why, &whose);
    LinkPage {
        title: title.to_owned(),
        subtitle: String::new(),
        status: if why == AcceptRefusal::Invalid { 404 } else { 410 },
        part: draw(|| view! { <Closed token why text when /> }),
        form: None,
    }
}

#[component]
fn Closed(token: String, why: AcceptRefusal, text: String, when: Option<When>) -> impl IntoView {
    let can_ask = matches!(why, AcceptRefusal::Expired | AcceptRefusal::Superseded { .. });
    let can_sign_in = why == AcceptRefusal::AlreadyAccepted;
    view! {
        <p>{text}</p>
        {when.map(|when| view! { <p>"It was sent on " <Moment datetime=when.datetime text=when.text /> "."</p> })}
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
