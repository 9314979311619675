//! The session cookie: `__Host-usher` over https, `usher` on a loopback address over http.

use super::{Site, site};
use crate::wire::Refusal;
use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue};
use leptos::prelude::expect_context;
use leptos_axum::ResponseOptions;
use service::{NewSession, Token};

fn name(site: &Site) -> &'static str {
    if is_secure(site) { "__Host-usher" } else { "usher" }
}

fn is_secure(site: &Site) -> bool {
    site.public_url.starts_with("https://")
}

/// The session's token, if the browser sent exactly one that can be one.
pub(super) fn read(site: &Site, headers: &HeaderMap) -> Option<Token> {
    let name = name(site);
    let pairs = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'));
    let mut values = pairs
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(key, _)| *key == name);
    let (_, value) = values.next()?;
    values.next().is_none().then(|| Token::parse(value)).flatten()
}

/// Hands the session to the browser.
pub(crate) fn set_session_cookie(session: &NewSession) -> Result<(), Refusal> {
    let age = session
        .keep_for
        .map(|span| format!("; Max-Age={}", span.as_seconds_up()))
        .unwrap_or_default();
    append(&format!("{}{age}", session.token.expose()))
}

/// Takes the session from the browser.
pub(crate) fn clear_session_cookie() -> Result<(), Refusal> {
    append("; Max-Age=0")
}

fn append(value: &str) -> Result<(), Refusal> {
    let site = site()?;
    let secure = if is_secure(&site) { "; Secure" } else { "" };
    let (value, age) = value
        .split_once(';')
        .map_or((value, String::new()), |(v, rest)| (v, format!(";{rest}")));
    let cookie = format!(
        "{}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}",
        name(&site)
    );
    if let Ok(header) = HeaderValue::from_str(&cookie) {
        expect_context::<ResponseOptions>().append_header(SET_COOKIE, header);
    }
    Ok(())
}
