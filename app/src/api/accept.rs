//! Opening and accepting an invitation.

use crate::wire::{Json, LinkPage, Refusal};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::{
    pages::accept_page,
    say::{language, t},
    ssr,
    wire::{AcceptPage, Field, OfferFacts, Problem, Why},
};
#[cfg(feature = "ssr")]
use domain::{AcceptFailure, AcceptRefusal, Channel, Username};

/// Which page the link in a mail leads to. Changes nothing.
#[server(endpoint = "open_invitation", output = Json)]
pub(crate) async fn open_invitation(token: String) -> Result<LinkPage, Refusal> {
    Ok(accept_page(
        Channel::Email,
        &token,
        open(Channel::Email, &token).await?,
    ))
}

/// Which page the picture on a slip leads to. Changes nothing.
#[server(endpoint = "open_slip", output = Json)]
pub(crate) async fn open_slip(token: String) -> Result<LinkPage, Refusal> {
    Ok(accept_page(
        Channel::Slip,
        &token,
        open(Channel::Slip, &token).await?,
    ))
}

#[cfg(feature = "ssr")]
async fn open(channel: Channel, token: &str) -> Result<AcceptPage, Refusal> {
    let usher = ssr::site()?.usher;
    let least = usher.policy().password.least;
    Ok(match service::Token::parse(token) {
        Some(token) => {
            let visitor = ssr::principal();
            page_of(usher.open(channel, &token, visitor.as_deref()).await?, least)
        }
        None => AcceptPage::Closed {
            why: AcceptRefusal::Invalid,
            business: None,
            when: None,
        },
    })
}

#[cfg(feature = "ssr")]
fn page_of(opening: service::Opening, password_least: u16) -> AcceptPage {
    use service::Opening;
    let facts = |offer| offer_facts(offer, password_least);
    match opening {
        Opening::NewAccount(offer) => AcceptPage::NewAccount(facts(offer)),
        Opening::SignIn(offer) => AcceptPage::SignIn(facts(offer)),
        Opening::Join(offer) => AcceptPage::Join(facts(offer)),
        Opening::WrongAccount { offer, signed_in } => {
            AcceptPage::WrongAccount(facts(offer), signed_in.to_string())
        }
        Opening::Closed { refusal, business } => {
            let sent_at = match refusal {
                AcceptRefusal::Superseded { sent_at } => Some(sent_at),
                _ => None,
            };
            let when = business
                .as_ref()
                .zip(sent_at)
                .map(|((_, zone), at)| ssr::when(at, zone));
            AcceptPage::Closed {
                why: refusal,
                business: business.map(|(name, _)| name.to_string()),
                when,
            }
        }
    }
}

#[cfg(feature = "ssr")]
fn offer_facts(offer: service::Offer, password_least: u16) -> OfferFacts {
    let listed = |names: Vec<String>| (!names.is_empty()).then(|| names.join(", "));
    let apps = offer.accesses.iter();
    let apps = apps.map(|of| {
        t!(
            "account-accept-app",
            app = &of.app,
            package = &of.package,
            role = &of.role
        )
    });
    OfferFacts {
        expires: ssr::when(offer.expires_at, &offer.zone),
        business: offer.business.to_string(),
        role: offer.role,
        department: offer.department,
        location: offer.location,
        teams: listed(offer.teams),
        workspaces: listed(offer.workspaces),
        apps: apps.collect(),
        inviter: offer.inviter,
        whom: offer.whom,
        for_member: offer.for_member,
        note: offer.note,
        code_tries_left: offer.code_tries_left,
        asks_number: offer.asks_number,
        username: offer.username.map(|name| name.to_string()).unwrap_or_default(),
        first_name: offer.first_name,
        last_name: offer.last_name,
        password_least,
    }
}

/// Accepts with a new account and signs in.
#[server(endpoint = "accept")]
pub(crate) async fn accept(
    token: String,
    #[server(default)] first_name: String,
    #[server(default)] last_name: String,
    #[server(default)] code: String,
    #[server(default)] password: String,
    #[server(default)] repeated: String,
) -> Result<(), Refusal> {
    let mut fields = ssr::Fields::default();
    let first_name = fields.name(Field::FirstName, &first_name);
    let last_name = fields.name(Field::LastName, &last_name);
    let (Some(first_name), Some(last_name)) = (first_name, last_name) else {
        return Err(fields.refusal());
    };
    let accept = service::Accept {
        first_name,
        last_name,
        code,
        password,
        repeated,
    };
    let token = parse_token(&token)?;
    let joined = ssr::site()?
        .usher
        .accept(&token, accept, &ssr::client())
        .await
        .map_err(ssr::told(None))?;
    welcome(&joined)
}

/// Accepts as the signed-in user.
#[server(endpoint = "join")]
pub(crate) async fn join(token: String, #[server(default)] code: String) -> Result<(), Refusal> {
    let principal = ssr::principal().ok_or(Why::SignInFirst)?;
    let token = parse_token(&token)?;
    let joined = ssr::site()?
        .usher
        .join(&token, &code, &principal, &ssr::client())
        .await
        .map_err(ssr::told(None))?;
    welcome(&joined)
}

/// Finds the slip whose code was typed, and leads to where its picture leads.
#[server(endpoint = "find_slip")]
pub(crate) async fn find_slip(#[server(default)] code: String) -> Result<(), Refusal> {
    let found = ssr::site()?.usher.find_slip(&code, &ssr::client()).await;
    let (page, token) = match found.map_err(ssr::told(None))? {
        service::SlipFound::Invitation(token) => ("join", token),
        service::SlipFound::Reset(token) => ("reset", token),
    };
    leptos_axum::redirect(&format!("/{page}/{}", token.expose()));
    Ok(())
}

/// Joins with a slip and signs in.
#[server(endpoint = "enrol")]
pub(crate) async fn enrol(
    token: String,
    #[server(default)] number: String,
    #[server(default)] first_name: String,
    #[server(default)] last_name: String,
    #[server(default)] username: String,
    #[server(default)] password: String,
    #[server(default)] repeated: String,
) -> Result<(), Refusal> {
    let mut fields = ssr::Fields::default();
    let first_name = fields.name(Field::FirstName, &first_name);
    let last_name = fields.name(Field::LastName, &last_name);
    let username = fields.take(
        Field::Username,
        Username::parse(&username).map_err(Problem::Username),
    );
    let (Some(first_name), Some(last_name), Some(username)) = (first_name, last_name, username) else {
        return Err(fields.refusal());
    };
    let enrol = service::Enrol {
        number,
        first_name,
        last_name,
        username,
        password,
        repeated,
    };
    let token = shown_token(&token).ok_or(Why::Accept(AcceptFailure::SlipNotRight))?;
    let joined = ssr::site()?.usher.enrol(&token, enrol, &ssr::client()).await;
    welcome(&joined.map_err(ssr::told(None))?)
}

/// Asks for a new invitation from a link that has run out. The answer is always the same.
#[server(endpoint = "ask_for_new")]
pub(crate) async fn ask_for_new(token: String) -> Result<(), Refusal> {
    if let Ok(token) = parse_token(&token) {
        ssr::site()?.usher.ask_for_new(&token, &ssr::client()).await?;
    }
    leptos_axum::redirect(&format!("/asked?language={}", language()));
    Ok(())
}

#[cfg(feature = "ssr")]
fn parse_token(token: &str) -> Result<service::Token, Refusal> {
    shown_token(token).ok_or_else(|| Why::Accept(AcceptFailure::Link(AcceptRefusal::Invalid)).into())
}

/// The token of the form, if it is that of the page on which the form stands: what is accepted is what was shown.
#[cfg(feature = "ssr")]
fn shown_token(token: &str) -> Option<service::Token> {
    let page = ssr::posted_to();
    let shown = page.is_none_or(|path| path.trim_end_matches('/').rsplit('/').next() == Some(token));
    shown.then(|| service::Token::parse(token)).flatten()
}

#[cfg(feature = "ssr")]
fn welcome(joined: &service::Joined) -> Result<(), Refusal> {
    ssr::set_session_cookie(&joined.session)?;
    leptos_axum::redirect(if joined.left_out {
        "/welcome?notice=left-out"
    } else {
        "/welcome"
    });
    Ok(())
}
