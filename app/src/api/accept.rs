//! Opening and accepting an invitation.

use crate::wire::{Json, LinkPage, Refusal};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::{
    pages::accept_page,
    ssr,
    wire::{AcceptPage, Field, OfferFacts, Why},
};
#[cfg(feature = "ssr")]
use domain::{AcceptFailure, AcceptRefusal};

/// Which page the link leads to. Changes nothing.
#[server(endpoint = "open_invitation", output = Json)]
pub(crate) async fn open_invitation(token: String) -> Result<LinkPage, Refusal> {
    let usher = ssr::site()?.usher;
    let least = usher.policy().password.least;
    let page = match service::Token::parse(&token) {
        Some(token) => page_of(usher.open(&token, ssr::principal().as_deref()).await?, least),
        None => AcceptPage::Closed {
            why: AcceptRefusal::Invalid,
            business: None,
            when: None,
        },
    };
    Ok(accept_page(token, page))
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
    OfferFacts {
        expires: ssr::when(offer.expires_at, &offer.zone),
        business: offer.business.to_string(),
        role: offer.role,
        department: offer.department,
        location: offer.location,
        teams: listed(offer.teams),
        workspaces: listed(offer.workspaces),
        apps: offer.accesses.iter().map(ToString::to_string).collect(),
        inviter: offer.inviter,
        email: offer.email.to_string(),
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
pub(crate) async fn join(token: String) -> Result<(), Refusal> {
    let principal = ssr::principal().ok_or(Why::SignInFirst)?;
    let token = parse_token(&token)?;
    let joined = ssr::site()?
        .usher
        .join(&token, &principal, &ssr::client())
        .await
        .map_err(ssr::told(None))?;
    welcome(&joined)
}

/// Asks for a new invitation from a link that has run out. The answer is always the same.
#[server(endpoint = "ask_for_new")]
pub(crate) async fn ask_for_new(token: String) -> Result<(), Refusal> {
    if let Ok(token) = parse_token(&token) {
        ssr::site()?.usher.ask_for_new(&token, &ssr::client()).await?;
    }
    leptos_axum::redirect("/asked");
    Ok(())
}

#[cfg(feature = "ssr")]
fn parse_token(token: &str) -> Result<service::Token, Refusal> {
    service::Token::parse(token)
        .ok_or_else(|| Why::Accept(AcceptFailure::Link(AcceptRefusal::Invalid)).into())
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
