//! Accounts: back into one's own, what one changes of it, and what an administrator may do to another's.

use crate::wire::{Html, Json, LinkPage, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    api::slips::facts,
    drawn::draw,
    pages::{AccountSections, ResetSlip, SlipSheets, account_link_page, layout},
    say::{speaking_in, t},
    ssr,
    wire::{AccountFacts, AccountLinkPage, Field, SessionLine, SlipFacts, Why},
};
#[cfg(feature = "ssr")]
use domain::{AddressChangeRefusal, MemberId, PersonName, PhoneNumber, ResetRefusal};
#[cfg(feature = "ssr")]
use service::{Actor, OwnChoices, OwnProfile, Token, ports::TokenHash};

/// Where an address leads whose visitor need not be signed in. Changes nothing.
#[server(endpoint = "open_account_link", output = Json)]
pub(crate) async fn open_account_link(path: String) -> Result<LinkPage, Refusal> {
    let mut steps = path.trim_matches('/').split('/');
    let (page, rest) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
    Ok(account_link_page(match (page, rest) {
        ("forgot", _) => AccountLinkPage::Forgot,
        ("reset", "asked") => AccountLinkPage::Asked,
        ("reset", token) => open_reset(token).await?,
        ("unsubscribe", token) => open_weekly_link(token).await?,
        (_, "done") => AccountLinkPage::Confirmed,
        (_, token) => open_address_change(token).await?,
    }))
}

#[cfg(feature = "ssr")]
async fn open_reset(token: &str) -> Result<AccountLinkPage, Refusal> {
    let usher = ssr::site()?.usher;
    let name = match Token::parse(token) {
        Some(token) => usher.open_reset(&token).await?,
        None => None,
    };
    Ok(match name {
        Some(name) => AccountLinkPage::Reset {
            token: token.to_owned(),
            sign_in_name: name.to_string(),
            password_least: usher.policy().password.least,
        },
        None => AccountLinkPage::ResetDead,
    })
}

#[cfg(feature = "ssr")]
async fn open_address_change(token: &str) -> Result<AccountLinkPage, Refusal> {
    let address = match Token::parse(token) {
        Some(token) => ssr::site()?.usher.open_address_change(&token).await?,
        None => None,
    };
    Ok(match address {
        Some(address) => AccountLinkPage::Confirm {
            token: token.to_owned(),
            address: address.to_string(),
        },
        None => AccountLinkPage::ConfirmDead,
    })
}

#[cfg(feature = "ssr")]
async fn open_weekly_link(token: &str) -> Result<AccountLinkPage, Refusal> {
    let link = match Token::parse(token) {
        Some(token) => ssr::site()?.usher.weekly_link(&token).await?,
        None => None,
    };
    Ok(match link {
        None => AccountLinkPage::WeeklyLinkDead,
        Some(link) => {
            let business = link.business_name.to_string();
            if link.is_on {
                AccountLinkPage::EndWeekly { business }
            } else {
                AccountLinkPage::WeeklyEnded { business }
            }
        }
    })
}

/// Asks for a link to set a new password. The answer is always the same.
#[server(endpoint = "forgot")]
pub(crate) async fn forgot(#[server(default)] email: String) -> Result<(), Refusal> {
    let asked = ssr::site()?.usher.forgot(&email, &ssr::client()).await;
    asked.map_err(ssr::told(None))?;
    leptos_axum::redirect("/reset/asked");
    Ok(())
}

/// Sets a new password with a link or a slip, and signs in.
#[server(endpoint = "reset_password")]
pub(crate) async fn reset_password(
    #[server(default)] token: String,
    #[server(default)] password: String,
    #[server(default)] repeated: String,
) -> Result<(), Refusal> {
    let token = Token::parse(&token).ok_or(Why::Reset(ResetRefusal::LinkDead))?;
    let (usher, client) = (ssr::site()?.usher, ssr::client());
    let session = usher.reset_password(&token, &password, &repeated, &client).await;
    ssr::set_session_cookie(&session.map_err(ssr::told(None))?)?;
    leptos_axum::redirect("/?notice=password-set");
    Ok(())
}

/// Confirms a new sign-in address.
#[server(endpoint = "confirm_address")]
pub(crate) async fn confirm_address(#[server(default)] token: String) -> Result<(), Refusal> {
    let token = Token::parse(&token).ok_or(Why::AddressChange(AddressChangeRefusal::LinkDead))?;
    let confirmed = ssr::site()?.usher.confirm_address(&token, &ssr::client()).await;
    confirmed.map_err(ssr::told(None))?;
    leptos_axum::redirect("/confirm-address/done");
    Ok(())
}

/// The signed-in member's own account, or the page that prints somebody a reset slip.
#[server(endpoint = "account_page", input = GetUrl, output = Json)]
pub(crate) async fn account_page(path: String) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    if let Some(id) = path
        .strip_prefix("/users/")
        .and_then(|rest| rest.strip_suffix("/reset-slip"))
    {
        let id = ssr::parse_id(id)?;
        let person = ssr::site()?.usher.person(&actor, id).await;
        let row = person.map_err(ssr::told(None))?.row;
        return Ok(draw(|| view! { <ResetSlip row /> }));
    }
    let facts = own_account(actor).await?;
    Ok(draw(|| view! { <AccountSections facts /> }))
}

#[cfg(feature = "ssr")]
async fn own_account(actor: Actor) -> Result<AccountFacts, Refusal> {
    let usher = ssr::site()?.usher;
    let account = usher.own_account(&actor).await.map_err(ssr::told(None))?;
    let here = ssr::session_token().map(|token| token.hash());
    let zone = &actor.seat.zone;
    let line = |row: service::ports::SessionRow| SessionLine {
        id: hex(row.token),
        began: ssr::when(row.created_at, zone),
        last_seen: ssr::when(row.last_seen_at, zone),
        here: here == Some(row.token),
        business: row.business,
    };
    Ok(AccountFacts {
        sessions: usher.own_sessions(&actor).await?.into_iter().map(line).collect(),
        business: actor.seat.business_name.to_string(),
        sign_in_name: account.sign_in_name.to_string(),
        workspaces: account
            .workspaces
            .into_iter()
            .map(|(id, name, weekly)| (id.to_string(), name, weekly))
            .collect(),
        weekly_time: account.weekly_time,
        zone: actor.seat.zone.0.clone(),
        notice_ways: usher.notice_ways(
            &account.sign_in_name.to_string(),
            account.member.profile.mobile.as_ref(),
        ),
        member: account.member,
        password_least: usher.policy().password.least,
    })
}

/// Saves what the member says of themselves.
#[server(endpoint = "save_own_profile")]
pub(crate) async fn save_own_profile(
    #[server(default)] first_name: String,
    #[server(default)] last_name: String,
    #[server(default)] job_title: String,
    #[server(default)] phone: String,
    #[server(default)] mobile: String,
) -> Result<(), Refusal> {
    let (actor, mut fields) = (ssr::member()?, ssr::Fields::default());
    let names = (
        fields.name(Field::FirstName, &first_name),
        fields.name(Field::LastName, &last_name),
    );
    let job_title = fields.text(Field::JobTitle, &job_title, PersonName::parse);
    let phone = fields.text(Field::Phone, &phone, PhoneNumber::parse);
    let mobile = fields.text(Field::Mobile, &mobile, PhoneNumber::parse);
    let ((Some(first_name), Some(last_name)), true) = (names, fields.are_fine()) else {
        return Err(fields.refusal());
    };
    let profile = OwnProfile {
        first_name,
        last_name,
        job_title,
        phone,
        mobile,
    };
    let saved = ssr::site()?.usher.edit_own_profile(&actor, &profile).await;
    saved.map_err(ssr::told(None))?;
    done("saved");
    Ok(())
}

/// Saves what the member wants to be told of.
#[server(endpoint = "save_own_choices")]
pub(crate) async fn save_own_choices(
    #[server(default)] weekly_mail: String,
    #[server(default)] weekly: Vec<String>,
    #[server(default)] weekly_day: String,
    #[server(default)] weekly_hour: String,
    #[server(default)] zone: String,
    #[server(default)] message_notices: String,
    #[server(default)] language: String,
) -> Result<(), Refusal> {
    let (actor, mut fields) = (ssr::member()?, ssr::Fields::default());
    let weekly = fields.choices(Field::Weekly, &weekly);
    let weekly_time = fields.weekly_time([&weekly_day, &weekly_hour, &zone]);
    let language = fields.choice(Field::Language, &language);
    let message_notices = fields.optional_choice(Field::MessageNotices, &message_notices);
    let (Some(language), true) = (language, fields.are_fine()) else {
        return Err(fields.refusal());
    };
    let choices = OwnChoices {
        weekly_mail: !weekly_mail.is_empty(),
        weekly,
        weekly_time,
        message_notices: message_notices.unwrap_or_default(),
        language,
    };
    let saved = ssr::site()?.usher.choose_own_notices(&actor, &choices).await;
    saved.map_err(ssr::told(None))?;
    done("saved");
    Ok(())
}

/// Sets another password for oneself.
#[server(endpoint = "change_own_password")]
pub(crate) async fn change_own_password(
    #[server(default)] current: String,
    #[server(default)] password: String,
    #[server(default)] repeated: String,
) -> Result<(), Refusal> {
    let (actor, usher) = (ssr::member()?, ssr::site()?.usher);
    let changed = usher
        .change_password(&actor, &current, &password, &repeated)
        .await;
    changed.map_err(ssr::told(None))?;
    done("password-set");
    Ok(())
}

/// Asks for a new address for oneself.
#[server(endpoint = "ask_for_own_address")]
pub(crate) async fn ask_for_own_address(
    #[server(default)] email: String,
    #[server(default)] current: String,
) -> Result<(), Refusal> {
    let (actor, mut fields) = (ssr::member()?, ssr::Fields::default());
    let Some(to) = fields.address(Field::Email, &email) else {
        return Err(fields.refusal());
    };
    let asked = ssr::site()?.usher.ask_for_address(&actor, &current, &to).await;
    asked.map_err(ssr::told(Some(&actor.seat.zone)))?;
    done("address-asked");
    Ok(())
}

/// Asks for a new address for a member.
#[server(endpoint = "ask_for_address_of")]
pub(crate) async fn ask_for_address_of(
    #[server(default)] id: String,
    #[server(default)] email: String,
) -> Result<(), Refusal> {
    let (actor, id, mut fields) = (
        ssr::member()?,
        ssr::parse_id::<MemberId>(&id)?,
        ssr::Fields::default(),
    );
    let Some(to) = fields.address(Field::Email, &email) else {
        return Err(fields.refusal());
    };
    let asked = ssr::site()?.usher.ask_for_address_of(&actor, id, &to).await;
    asked.map_err(ssr::told(Some(&actor.seat.zone)))?;
    leptos_axum::redirect(&format!("/users/{id}?notice=address-asked"));
    Ok(())
}

/// Prints a reset slip: the answer is the one place that shows it.
#[server(endpoint = "print_reset_slip")]
pub(crate) async fn print_reset_slip(#[server(default)] id: String) -> Result<Html, Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id::<MemberId>(&id)?);
    let slip = ssr::site()?.usher.print_reset_slip(&actor, id).await;
    let slip = slip.map_err(ssr::told(None))?;
    let title = speaking_in(slip.language, || {
        t!("account-slip-reset-title", business = slip.business.to_string())
    });
    let slips = vec![SlipFacts { title, ..facts(slip) }];
    let class = layout("a4", "1");
    Ok(draw(|| view! { <SlipSheets slips class /> }))
}

/// Ends one of the member's own sessions.
#[server(endpoint = "end_own_session")]
pub(crate) async fn end_own_session(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, session) = (ssr::member()?, of_hex(&id).ok_or(Why::NotFound)?);
    if !ssr::site()?.usher.end_own_session(&actor, session).await? {
        return Err(Why::NotFound.into());
    }
    done("sessions-ended");
    Ok(())
}

/// Ends all of the member's sessions but this one.
#[server(endpoint = "end_other_sessions")]
pub(crate) async fn end_other_sessions() -> Result<(), Refusal> {
    let actor = ssr::member()?;
    ssr::site()?.usher.end_other_sessions(&actor).await?;
    done("sessions-ended");
    Ok(())
}

/// Back to the account, which says what was done.
#[cfg(feature = "ssr")]
fn done(what: &str) {
    leptos_axum::redirect(&format!("/account?notice={what}"));
}

#[cfg(feature = "ssr")]
fn hex(token: TokenHash) -> String {
    let digits = |text: String, byte: &u8| text + &format!("{byte:02x}");
    token.0.iter().fold(String::new(), digits)
}

#[cfg(feature = "ssr")]
fn of_hex(text: &str) -> Option<TokenHash> {
    let digits = text.as_bytes();
    if digits.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(TokenHash(bytes))
}
