//! The mail server, and trying it.

use crate::wire::{Html, Refusal};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::{MailSettingsPart, tested},
    ssr,
    wire::{Field, Problem, Why},
    words,
};
#[cfg(feature = "ssr")]
use domain::{EmailAddress, MailEncryption, MailHost, MailServer, MailUser, SenderName, TextRefusal};
#[cfg(feature = "ssr")]
use service::{Actor, PasswordFate};

/// The mail server, with a form where administrators set it.
#[cfg(feature = "ssr")]
pub(super) async fn draw_mail_settings(actor: &Actor, done: &str) -> Result<Html, Refusal> {
    let shown = ssr::site()?.usher.mail_settings(actor).await;
    let (shown, done) = (shown.map_err(ssr::told(None))?, words::mail_server_set(done));
    let own = ssr::principal().map(|principal| principal.sign_in_name.to_string());
    let own = own.filter(|name| name.contains('@')).unwrap_or_default();
    Ok(draw(|| view! { <MailSettingsPart shown done own /> }))
}

/// Sets the mail server. An empty password leaves the one that is kept, where host, port and user stay.
#[server(endpoint = "change_mail_settings")]
pub(crate) async fn change_mail_settings(
    #[server(default)] host: String,
    #[server(default)] port: String,
    #[server(default)] encryption: String,
    #[server(default)] user: String,
    #[server(default)] password: String,
    #[server(default)] sender_name: String,
    #[server(default)] email: String,
) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let server = parse(
        [&host, &port, &encryption, &user, &sender_name, &email],
        &password,
    )?;
    let typed = (!password.is_empty()).then(|| password.into());
    let changed = ssr::site()?
        .usher
        .change_mail_settings(&actor, &server, typed)
        .await;
    let fate = match changed.map_err(ssr::told(None))? {
        PasswordFate::None => "none",
        PasswordFate::Kept => "kept",
        PasswordFate::Changed => "changed",
        PasswordFate::Forgotten => "forgotten",
    };
    leptos_axum::redirect(&format!("/settings/email?changed={fate}"));
    Ok(())
}

/// Sends a test message and shows what the server answered.
#[server(endpoint = "send_test_mail")]
pub(crate) async fn send_test_mail(#[server(default)] to: String) -> Result<Html, Refusal> {
    let (actor, mut fields) = (ssr::member()?, ssr::Fields::default());
    let Some(to) = fields.address(Field::Email, &to) else {
        return Err(fields.refusal());
    };
    let outcome = ssr::site()?.usher.send_test_mail(&actor, &to).await;
    let outcome = outcome.map_err(ssr::told(Some(&actor.seat.zone)))?;
    Ok(draw(|| tested(&to, outcome)))
}

/// The most characters that a password has.
#[cfg(feature = "ssr")]
const LONGEST: u16 = 500;

#[cfg(feature = "ssr")]
fn parse(
    [host, port, encryption, user, sender_name, email]: [&str; 6],
    password: &str,
) -> Result<MailServer, Refusal> {
    let mut fields = ssr::Fields::default();
    let host = match host.trim() {
        "" => Err(Problem::Missing),
        text => MailHost::parse(text).ok_or(Problem::Host),
    };
    let host = fields.take(Field::Host, host);
    let encryption = fields.choice::<MailEncryption>(Field::Encryption, encryption);
    let port = match port.trim() {
        "" => Ok(encryption.unwrap_or(MailEncryption::Tls).usual_port()),
        text => text.parse().ok().filter(|port| *port > 0).ok_or(Problem::Port),
    };
    let port = fields.take(Field::Port, port);
    let user = fields.text(Field::MailUser, user, MailUser::parse);
    let sender_name = fields.text(Field::SenderName, sender_name, SenderName::parse);
    let sender: Option<EmailAddress> = fields.address(Field::Email, email);
    let password = match password {
        text if text.chars().count() > LONGEST.into() => Err(TextRefusal::TooLong { most: LONGEST }),
        text if text.chars().any(char::is_control) => Err(TextRefusal::HiddenCharacter),
        _ => Ok(()),
    };
    let password = fields.take(Field::Password, password.map_err(Problem::Text));
    match (host, port, encryption, sender, password) {
        (Some(host), Some(port), Some(encryption), Some(sender), Some(())) if fields.are_fine() => {
            Ok(MailServer {
                host,
                port,
                encryption,
                user,
                sender_name,
                sender,
            })
        }
        _ if fields.are_fine() => Err(Why::Unreadable.into()),
        _ => Err(fields.refusal()),
    }
}
