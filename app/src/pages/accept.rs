//! What the server draws behind an invitation's link: the offer, or one of the pages for links that lead nowhere any more.

use super::name_fields::NameFields;
use crate::components::{
    Button, ButtonSize, Definition, DefinitionList, Field, LinkButton, Moment, Notice, TextInput, Tone,
    Variant,
};
use crate::drawn::draw;
use crate::form::{FormState, PostForm};
use crate::wire::{self, AcceptPage, Html, LinkPage, OfferFacts, PasswordForm, When};
use domain::{AcceptRefusal, Channel};
use leptos::prelude::*;

/// The page for what the link leads to.
pub(crate) fn accept_page(channel: Channel, token: &str, page: AcceptPage) -> LinkPage {
    let here = match channel {
        Channel::Email => format!("/accept/{token}"),
        Channel::Slip => format!("/join/{token}"),
    };
    let token = token.to_owned();
    match page {
        AcceptPage::NewAccount(offer) if channel == Channel::Slip => enrolment(token, offer),
        AcceptPage::NewAccount(offer) => new_account(token, offer),
        AcceptPage::SignIn(offer) => offered(offer, || view! { <SignInFirst here /> }),
        AcceptPage::Join(offer) => {
            let facts = offer.clone();
            offered(offer, || view! { <Join token offer=facts /> })
        }
        AcceptPage::WrongAccount(offer, signed_in) => {
            let invited = offer.whom.clone();
            offered(offer, || view! { <WrongAccount here invited signed_in /> })
        }
        AcceptPage::Closed { why, .. } if channel == Channel::Slip && why == AcceptRefusal::Invalid => {
            slip_not_right()
        }
        AcceptPage::Closed { business, .. } if channel == Channel::Slip => slip_awaits(business),
        AcceptPage::Closed { why, business, when } => closed(token, why, business, when),
    }
}

fn new_account(token: String, offer: OfferFacts) -> LinkPage {
    let (form, facts) = (FormState::of("accept"), offer.clone());
    let fields = draw(move || view! { <NewAccount token offer form /> });
    with_password("accept", form, facts, fields, "Accept & create account")
}

fn enrolment(token: String, offer: OfferFacts) -> LinkPage {
    let (form, facts) = (FormState::of("enrol"), offer.clone());
    let fields = draw(move || view! { <Enrolment token offer form /> });
    with_password("enrol", form, facts, fields, "Join")
}

/// The offer, above the form that makes an account of it: `call` is what the form is sent to, `send` the words of its button.
fn with_password(call: &str, form: FormState, offer: OfferFacts, fields: Html, send: &str) -> LinkPage {
    let password = PasswordForm {
        call: call.to_owned(),
        password_least: offer.password_least,
        send: send.to_owned(),
        fields,
    };
    let refusal = move || {
        form.refusal()
            .map(|text| view! { <Notice tone=Tone::Danger title=text /> })
    };
    LinkPage {
        form: Some(password),
        ..offered(offer, refusal)
    }
}

/// The fields of the form for a new account, but for the password.
#[component]
fn NewAccount(token: String, offer: OfferFacts, form: FormState) -> impl IntoView {
    let (first, last) = (offer.first_name, offer.last_name);
    view! {
        <input type="hidden" name="token" value=token />
        <input type="hidden" autocomplete="username" value=offer.whom />
        <Code form left=offer.code_tries_left />
        <NameFields form first last />
    }
}

/// The invite code, where one is asked for [M-D2].
#[component]
fn Code(form: FormState, left: Option<u32>) -> impl IntoView {
    left.map(|left| {
        let hint = if left == 0 {
            "It was typed wrong too often. Ask whoever invited you to send the invitation again.".to_owned()
        } else {
            "Eight letters and digits. It stands in the mail, or whoever invited you gives it to you."
                .to_owned()
        };
        view! {
            <Field id="code" label="Invite code" hint error=form.error(wire::Field::Code) required=true>
                <TextInput
                    name="code"
                    value=form.value("code", "")
                    autocomplete="one-time-code"
                    attr:maxlength="20"
                    attr:autocapitalize="characters"
                    attr:spellcheck="false"
                />
            </Field>
        }
    })
}

/// The fields of the form for somebody without an address, but for the password.
#[component]
fn Enrolment(token: String, offer: OfferFacts, form: FormState) -> impl IntoView {
    let (first, last, username) = (offer.first_name, offer.last_name, offer.username);
    view! {
        <input type="hidden" name="token" value=token />
        {offer
            .asks_number
            .then(|| {
                view! {
                    <Field id="number" label="Employee number" hint="It does not stand on the slip." required=true>
                        <TextInput name="number" value=form.value("number", "") autocomplete="off" attr:maxlength="60" />
                    </Field>
                }
            })}
        <NameFields form first last />
        <Field
            id="username"
            label="Username"
            hint="You sign in with it. Keep the one that is proposed, or choose your own: letters from a to z, digits, dots, dashes."
            error=form.error(wire::Field::Username)
            required=true
        >
            <TextInput
                name="username"
                value=form.value("username", &username)
                autocomplete="username"
                attr:maxlength="40"
                attr:autocapitalize="none"
                attr:spellcheck="false"
            />
        </Field>
    }
}

/// The page of a slip that an administrator looks at again.
fn slip_awaits(business: Option<String>) -> LinkPage {
    let whose = business.map_or_else(String::new, |name| format!(" to {name}"));
    let text = format!(
        "Something about your invitation{whose} has changed since your slip was printed, so an administrator looks at it \
         again. Nothing was lost: as soon as it is confirmed, ask whoever gave you the slip for a new one."
    );
    LinkPage {
        title: "Waiting for confirmation".to_owned(),
        subtitle: String::new(),
        status: 410,
        part: draw(|| view! { <p>{text}</p> }),
        form: None,
    }
}

/// One page for every slip that leads nowhere, whatever the reason.
fn slip_not_right() -> LinkPage {
    LinkPage {
        title: "This slip is not valid".to_owned(),
        subtitle: String::new(),
        status: 404,
        part: draw(|| {
            view! {
                <p>
                    "It may have run out, a newer one may have been printed, or a part of the address is missing. Ask \
                     whoever gave it to you for a new one."
                </p>
                <p>
                    "You joined with it before? " <a href="/sign-in" rel="external">"Sign in"</a>
                    " with the username that you chose then."
                </p>
                <LinkButton href="/join">"Type the code of a slip"</LinkButton>
            }
        }),
        form: None,
    }
}

#[component]
fn SignInFirst(here: String) -> impl IntoView {
    let next = format!("/sign-in?next={here}");
    view! {
        <p>"You have an account already. Sign in with it, and you can accept."</p>
        <a class="button button-primary button-large" href=next rel="external">"Sign in to accept"</a>
    }
}

#[component]
fn Join(token: String, offer: OfferFacts) -> impl IntoView {
    let form = FormState::of("join");
    let label = if offer.for_member {
        "Accept".to_owned()
    } else {
        format!("Join {}", offer.business)
    };
    view! {
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <PostForm call="join" class="form">
            <input type="hidden" name="token" value=token />
            <Code form left=offer.code_tries_left />
            <Button variant=Variant::Primary size=ButtonSize::Large>{label}</Button>
        </PostForm>
    }
}

#[component]
fn WrongAccount(here: String, invited: String, signed_in: String) -> impl IntoView {
    view! {
        <Notice tone=Tone::Warning title="This invitation is for somebody else">
            <p>
                "It is for " <strong class="break">{invited}</strong> ", and you are signed in as "
                <strong class="break">{signed_in}</strong> "."
            </p>
        </Notice>
        <PostForm call="sign_out" class="form">
            <input type="hidden" name="next" value=here />
            <Button variant=Variant::Primary size=ButtonSize::Large>"Switch account"</Button>
        </PostForm>
        <LinkButton href="/">"Stay signed in and go to the dashboard"</LinkButton>
    }
}

/// Who invites whom to what, above whatever the visitor does about it.
fn offered<V: IntoView + 'static>(offer: OfferFacts, rest: impl FnOnce() -> V) -> LinkPage {
    LinkPage {
        title: if offer.for_member {
            format!("More apps in {}", offer.business)
        } else {
            format!("Join {}", offer.business)
        },
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
            <Definition term="For">{offer.whom}</Definition>
            {(!offer.for_member).then(|| view! { <Definition term="Role">{offer.role}</Definition> })}
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
        {offer
            .note
            .map(|note| {
                view! {
                    <figure class="note">
                        <figcaption class="muted small">{format!("{} writes:", offer.inviter)}</figcaption>
                        <blockquote class="note-text">{note}</blockquote>
                    </figure>
                }
            })}
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
