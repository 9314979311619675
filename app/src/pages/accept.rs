//! What the server draws behind an invitation's link: the offer, or one of the pages for links that lead nowhere any more.

use super::name_fields::NameFields;
use super::sentence::around;
use crate::components::{
    Button, ButtonSize, Definition, DefinitionList, Field, LinkButton, Moment, Notice, TextInput, Tone,
    Variant,
};
use crate::drawn::draw;
use crate::form::{FormState, PostForm};
use crate::say::t;
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
        AcceptPage::Closed {
            why: AcceptRefusal::AwaitingConfirmation,
            business: Some(business),
            ..
        } if channel == Channel::Slip => slip_awaits(&business),
        AcceptPage::Closed { .. } if channel == Channel::Slip => slip_not_right(),
        AcceptPage::Closed { why, business, when } => closed(token, why, business.as_deref(), when),
    }
}

fn new_account(token: String, offer: OfferFacts) -> LinkPage {
    let (form, facts) = (FormState::of("accept"), offer.clone());
    let fields = draw(move || view! { <NewAccount token offer form /> });
    with_password("accept", form, facts, fields, t!("account-accept-create-account"))
}

fn enrolment(token: String, offer: OfferFacts) -> LinkPage {
    let (form, facts) = (FormState::of("enrol"), offer.clone());
    let fields = draw(move || view! { <Enrolment token offer form /> });
    with_password("enrol", form, facts, fields, t!("account-accept-enrol"))
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
            t!("account-accept-code-too-often")
        } else {
            t!("account-accept-code-hint")
        };
        view! {
            <Field id="code" label=t!("account-accept-code") hint error=form.error(wire::Field::Code) required=true>
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
                    <Field id="number" label=t!("account-accept-number") hint=t!("account-accept-number-hint") required=true>
                        <TextInput name="number" value=form.value("number", "") autocomplete="off" attr:maxlength="60" />
                    </Field>
                }
            })}
        <NameFields form first last />
        <Field
            id="username"
            label=t!("account-accept-username")
            hint=t!("account-accept-username-hint")
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
fn slip_awaits(business: &str) -> LinkPage {
    let text = t!("account-accept-slip-waits", business = business);
    LinkPage {
        title: t!("account-accept-waits-title").to_owned(),
        subtitle: String::new(),
        status: 410,
        part: draw(|| view! { <p>{text}</p> }),
        form: None,
    }
}

/// One page for every slip that leads nowhere, whatever the reason.
fn slip_not_right() -> LinkPage {
    LinkPage {
        title: t!("account-accept-slip-dead-title").to_owned(),
        subtitle: String::new(),
        status: 404,
        part: draw(|| {
            view! {
                <p>{t!("account-accept-slip-dead")}</p>
                <p>
                    {around(
                        |link| t!("account-accept-slip-joined-before", link = link),
                        view! { <a href="/sign-in" rel="external">{t!("account-accept-slip-sign-in")}</a> },
                    )}
                </p>
                <LinkButton href="/join">{t!("account-type-code")}</LinkButton>
            }
        }),
        form: None,
    }
}

#[component]
fn SignInFirst(here: String) -> impl IntoView {
    let next = format!("/sign-in?next={here}");
    view! {
        <p>{t!("account-accept-sign-in-first")}</p>
        <a class="button button-primary button-large" href=next rel="external">{t!("account-accept-sign-in-to-accept")}</a>
    }
}

#[component]
fn Join(token: String, offer: OfferFacts) -> impl IntoView {
    let form = FormState::of("join");
    let label = if offer.for_member {
        t!("account-accept-apps").to_owned()
    } else {
        t!("account-accept-join", business = &offer.business)
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
        <Notice tone=Tone::Warning title=t!("account-accept-for-other-title")>
            <p class="break">{t!("account-accept-for-other", invited = invited, signed_in = signed_in)}</p>
        </Notice>
        <PostForm call="sign_out" class="form">
            <input type="hidden" name="next" value=here />
            <Button variant=Variant::Primary size=ButtonSize::Large>{t!("account-accept-switch")}</Button>
        </PostForm>
        <LinkButton href="/">{t!("account-accept-stay")}</LinkButton>
    }
}

/// Who invites whom to what, above whatever the visitor does about it.
fn offered<V: IntoView + 'static>(offer: OfferFacts, rest: impl FnOnce() -> V) -> LinkPage {
    LinkPage {
        title: if offer.for_member {
            t!("account-accept-apps-title", business = &offer.business)
        } else {
            t!("account-accept-join-title", business = &offer.business)
        },
        subtitle: t!("account-accept-invites", inviter = &offer.inviter),
        status: 200,
        part: draw(|| view! { <Offer offer /> {rest()} }),
        form: None,
    }
}

#[component]
fn Offer(offer: OfferFacts) -> impl IntoView {
    view! {
        <DefinitionList>
            <Definition term=t!("account-accept-term-for")>{offer.whom}</Definition>
            {(!offer.for_member).then(|| view! { <Definition term=t!("account-accept-term-role")>{offer.role}</Definition> })}
            {offer.department.map(|name| view! { <Definition term=t!("account-accept-term-department")>{name}</Definition> })}
            {offer.location.map(|name| view! { <Definition term=t!("account-accept-term-location")>{name}</Definition> })}
            {offer.teams.map(|names| view! { <Definition term=t!("account-accept-term-teams")>{names}</Definition> })}
            {offer.workspaces.map(|names| view! { <Definition term=t!("account-accept-term-workspaces")>{names}</Definition> })}
            {(!offer.apps.is_empty()).then(|| {
                let apps = offer.apps.into_iter().map(|app| view! { <li>{app}</li> }).collect_view();
                view! { <Definition term=t!("account-accept-term-apps")><ul class="plain-list">{apps}</ul></Definition> }
            })}
            <Definition term=t!("account-accept-term-good-until")>
                <Moment datetime=offer.expires.datetime text=offer.expires.text />
            </Definition>
        </DefinitionList>
        {offer
            .note
            .map(|note| {
                view! {
                    <figure class="note">
                        <figcaption class="muted small">{t!("account-accept-writes", inviter = &offer.inviter)}</figcaption>
                        <blockquote class="note-text">{note}</blockquote>
                    </figure>
                }
            })}
    }
}

fn closed(token: String, why: AcceptRefusal, business: Option<&str>, when: Option<When>) -> LinkPage {
    let (title, text) = closed_words(why, business);
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
        {when
            .map(|when| {
                let moment = view! { <Moment datetime=when.datetime text=when.text /> };
                view! { <p>{around(|when| t!("account-accept-sent-on", when = when), moment)}</p> }
            })}
        {can_sign_in
            .then(|| {
                view! { <a class="button button-primary button-large" href="/sign-in" rel="external">{t!("account-sign-in")}</a> }
            })}
        {can_ask
            .then(|| {
                view! {
                    <PostForm call="ask_for_new" class="form">
                        <input type="hidden" name="token" value=token />
                        <Button>{t!("account-accept-ask")}</Button>
                    </PostForm>
                }
            })}
    }
}

/// Heading and what to do next. Every link that is one of ours has its business.
fn closed_words(why: AcceptRefusal, business: Option<&str>) -> (&'static str, String) {
    let dead = t!("account-accept-dead-title");
    let Some(business) = business else {
        return (dead, t!("account-accept-dead").to_owned());
    };
    match why {
        AcceptRefusal::Expired => (
            t!("account-accept-expired-title"),
            t!("account-accept-expired", business = business),
        ),
        AcceptRefusal::Cancelled => (dead, t!("account-accept-cancelled", business = business)),
        AcceptRefusal::Superseded { .. } => (dead, t!("account-accept-superseded", business = business)),
        AcceptRefusal::AlreadyAccepted => (
            t!("account-accept-accepted-title"),
            t!("account-accept-accepted", business = business),
        ),
        AcceptRefusal::AwaitingConfirmation => (
            t!("account-accept-waits-title"),
            t!("account-accept-waits", business = business),
        ),
        _ => (dead, t!("account-accept-dead").to_owned()),
    }
}
