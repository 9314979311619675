//! Setting up: the first administrator of the instance or of a business.

#![expect(
    clippy::too_many_arguments,
    reason = "a server function takes the fields of its form"
)]

use crate::wire::{Json, LinkPage, Refusal};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::{
    pages::setup_page,
    ssr,
    wire::{Field, Problem, SetupPage, Why},
};

/// What a set-up link leads to.
#[server(endpoint = "open_setup", output = Json)]
pub(crate) async fn open_setup(token: String) -> Result<LinkPage, Refusal> {
    let usher = ssr::site()?.usher;
    let password_least = usher.policy().password.least;
    let offer = match service::Token::parse(&token) {
        Some(token) => usher.open_setup(&token).await?,
        None => None,
    };
    let page = match offer {
        None => SetupPage::Gone,
        Some(service::SetupOffer::Instance) => SetupPage::Instance { password_least },
        Some(service::SetupOffer::Business(name)) => SetupPage::Business {
            name: name.to_string(),
            signed_in: ssr::principal().map(|principal| principal.sign_in_name.to_string()),
            password_least,
        },
    };
    Ok(setup_page(token, page))
}

/// Makes the first business and the first account.
#[server(endpoint = "set_up_instance")]
pub(crate) async fn set_up_instance(
    token: String,
    #[server(default)] business: String,
    #[server(default)] template: String,
    #[server(default)] zone: String,
    #[server(default)] first_name: String,
    #[server(default)] last_name: String,
    #[server(default)] email: String,
    #[server(default)] password: String,
    #[server(default)] repeated: String,
) -> Result<(), Refusal> {
    let mut fields = ssr::Fields::default();
    let business = parse_business(&mut fields, &business, &template, &zone);
    let account = parse_account(&mut fields, &first_name, &last_name, &email, password, repeated);
    let (Some(business), Some(account)) = (business, account) else {
        return Err(fields.refusal());
    };
    let token = parse_token(&token)?;
    let usher = ssr::site()?.usher;
    let session = usher
        .set_up_instance(&token, &business, account, &ssr::client())
        .await
        .map_err(ssr::told(None))?;
    ssr::set_session_cookie(&session)?;
    leptos_axum::redirect("/welcome");
    Ok(())
}

/// Makes an account the first administrator of the link's business.
#[server(endpoint = "set_up_business")]
pub(crate) async fn set_up_business(
    token: String,
    #[server(default)] first_name: String,
    #[server(default)] last_name: String,
    #[server(default)] email: String,
    #[server(default)] password: String,
    #[server(default)] repeated: String,
) -> Result<(), Refusal> {
    let mut fields = ssr::Fields::default();
    let account = parse_account(&mut fields, &first_name, &last_name, &email, password, repeated);
    let Some(account) = account else {
        return Err(fields.refusal());
    };
    let token = parse_token(&token)?;
    let usher = ssr::site()?.usher;
    let session = usher
        .set_up_business(&token, account, &ssr::client())
        .await
        .map_err(ssr::told(None))?;
    ssr::set_session_cookie(&session)?;
    leptos_axum::redirect("/welcome");
    Ok(())
}

/// Makes the signed-in user the first administrator of the link's business.
#[server(endpoint = "set_up_business_as")]
pub(crate) async fn set_up_business_as(token: String) -> Result<(), Refusal> {
    let principal = ssr::principal().ok_or(Why::SignInFirst)?;
    let token = parse_token(&token)?;
    let usher = ssr::site()?.usher;
    let session = usher
        .set_up_business_as(&token, &principal, &ssr::client())
        .await
        .map_err(ssr::told(None))?;
    ssr::set_session_cookie(&session)?;
    leptos_axum::redirect("/welcome");
    Ok(())
}

#[cfg(feature = "ssr")]
fn parse_token(token: &str) -> Result<service::Token, Refusal> {
    service::Token::parse(token).ok_or_else(|| Why::SetUp(domain::SetUpRefusal::LinkNotValid).into())
}

#[cfg(feature = "ssr")]
fn parse_business(
    fields: &mut ssr::Fields,
    name: &str,
    template: &str,
    zone: &str,
) -> Option<service::NewBusiness> {
    let name = fields.required(Field::BusinessName, name, domain::BusinessName::parse);
    let template = fields.choice(Field::Template, template);
    let known = service::Usher::knows_zone(zone);
    let zone = fields.take(
        Field::Zone,
        if known {
            Ok(zone.to_owned())
        } else {
            Err(Problem::UnknownZone)
        },
    );
    Some(service::NewBusiness {
        name: name?,
        template: template?,
        zone: domain::ZoneName(zone?),
    })
}

#[cfg(feature = "ssr")]
fn parse_account(
    fields: &mut ssr::Fields,
    first_name: &str,
    last_name: &str,
    email: &str,
    password: String,
    repeated: String,
) -> Option<service::NewAccount> {
    let first_name = fields.name(Field::FirstName, first_name);
    let last_name = fields.name(Field::LastName, last_name);
    let email = fields.address(Field::Email, email);
    Some(service::NewAccount {
        first_name: first_name?,
        last_name: last_name?,
        email: email?,
        password,
        repeated,
    })
}
