//! Where and how the operator's gateway takes SMS.

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use http::uri::{Authority, Scheme, Uri};
use secrecy::{ExposeSecret, SecretString};
use std::net::IpAddr;
use std::time::Duration;
use thiserror::Error;

/// What the operator says of the gateway.
#[derive(Debug, Clone)]
pub struct SmsSettings {
    /// Its address. `{to}` and `{text}` stand for the number and the words.
    pub url: String,
    /// The body of a POST, `name=value&..`, with the same places; None: it is asked with a GET.
    pub body: Option<String>,
    /// What Usher shows to be let in.
    pub secret: Option<SecretString>,
    /// The header that holds it as it is; None: `Authorization: Bearer`.
    pub secret_header: Option<String>,
    /// How long one try may take in all.
    pub timeout: Duration,
}

/// Which part of it can't be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SmsSettingsRefusal {
    /// No address, or nothing but a host may stand before its path.
    #[error(
        "the address is no https://host/path, or has a name, a password or a place for words before its path"
    )]
    Url,
    /// What is sent would be read on the way.
    #[error("without https only a gateway on this machine may be used")]
    InClear,
    /// The number or the words would be missing.
    #[error("neither the address nor the body has both {{to}} and {{text}}")]
    Places,
    /// No name of a header.
    #[error("this is no name of a header")]
    Header,
    /// A header can't hold it.
    #[error("the secret can’t stand in a header")]
    Secret,
}

/// The same, checked.
pub(super) struct Gateway {
    pub(super) secure: bool,
    pub(super) authority: Authority,
    /// Path and query with their places.
    pub(super) target: String,
    pub(super) body: Option<String>,
    pub(super) header: Option<(HeaderName, HeaderValue)>,
}

impl Gateway {
    pub(super) fn of(settings: &SmsSettings) -> Result<Self, SmsSettingsRefusal> {
        let probe: Uri = filled(&settings.url, "+0", "0")
            .parse()
            .map_err(|_| SmsSettingsRefusal::Url)?;
        let authority = probe.authority().cloned().ok_or(SmsSettingsRefusal::Url)?;
        let secure = match probe.scheme() {
            Some(scheme) if *scheme == Scheme::HTTPS => true,
            Some(scheme) if *scheme == Scheme::HTTP => false,
            _ => return Err(SmsSettingsRefusal::Url),
        };
        // Found in what was written, nothing that is filled in stands in it.
        let start = settings
            .url
            .find(authority.as_str())
            .ok_or(SmsSettingsRefusal::Url)?;
        let target = settings
            .url
            .get(start + authority.as_str().len()..)
            .unwrap_or_default();
        if authority.as_str().contains('@') || authority.host().is_empty() || target.contains('#') {
            return Err(SmsSettingsRefusal::Url);
        }
        if !secure && !is_loopback(authority.host()) {
            return Err(SmsSettingsRefusal::InClear);
        }
        let places = format!("{target} {}", settings.body.as_deref().unwrap_or_default());
        if !places.contains("{to}") || !places.contains("{text}") {
            return Err(SmsSettingsRefusal::Places);
        }
        Ok(Self {
            secure,
            target: if target.starts_with('/') {
                target.to_owned()
            } else {
                format!("/{target}")
            },
            authority,
            body: settings.body.clone(),
            header: header(settings)?,
        })
    }

    /// The host as it is looked up, and the port.
    pub(super) fn address(&self) -> (&str, u16) {
        let host = self
            .authority
            .host()
            .trim_start_matches('[')
            .trim_end_matches(']');
        let usual = if self.secure { 443 } else { 80 };
        (host, self.authority.port_u16().unwrap_or(usual))
    }
}

fn header(settings: &SmsSettings) -> Result<Option<(HeaderName, HeaderValue)>, SmsSettingsRefusal> {
    let Some(secret) = &settings.secret else {
        return Ok(None);
    };
    let (name, value) = match &settings.secret_header {
        None => (AUTHORIZATION, format!("Bearer {}", secret.expose_secret())),
        Some(name) => (
            HeaderName::try_from(name.as_str()).map_err(|_| SmsSettingsRefusal::Header)?,
            secret.expose_secret().to_owned(),
        ),
    };
    let mut value = HeaderValue::try_from(value).map_err(|_| SmsSettingsRefusal::Secret)?;
    value.set_sensitive(true);
    Ok(Some((name, value)))
}

/// The text with the number and the words in their places, as they stand in an address or a form. Places in the words mean
/// nothing.
pub(super) fn filled(template: &str, to: &str, text: &str) -> String {
    let (to, text) = (encoded(to), encoded(text));
    template.replace("{to}", &to).replace("{text}", &text)
}

/// Percent-encodes all but the unreserved characters (RFC 3986 §2.3): so it fits an address and a form.
fn encoded(text: &str) -> String {
    text.bytes()
        .fold(String::with_capacity(text.len()), |mut out, byte| {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                out.push(char::from(byte));
            } else {
                out.push('%');
                out.push(hex(byte >> 4));
                out.push(hex(byte & 15));
            }
            out
        })
}

/// A digit of a byte.
fn hex(digit: u8) -> char {
    char::from(b"0123456789ABCDEF"[usize::from(digit)])
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let address = bare.parse::<IpAddr>();
    host.eq_ignore_ascii_case("localhost")
        || address.is_ok_and(|address| address.to_canonical().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(url: &str, body: Option<&str>) -> SmsSettings {
        SmsSettings {
            url: url.to_owned(),
            body: body.map(ToOwned::to_owned),
            secret: None,
            secret_header: None,
            timeout: Duration::from_secs(10),
        }
    }

    #[test]
    fn an_address_is_taken_apart_before_anything_is_filled_in() {
        let gateway = Gateway::of(&settings(
            "https://sms.example:8443/send?to={to}&text={text}",
            None,
        ))
        .unwrap();
        assert_eq!(gateway.address(), ("sms.example", 8443));
        assert_eq!(gateway.target, "/send?to={to}&text={text}");
        let gateway = Gateway::of(&settings("http://[::1]", Some("to={to}&text={text}"))).unwrap();
        assert_eq!((gateway.address(), gateway.target.as_str()), (("::1", 80), "/"));
        let gateway = Gateway::of(&settings("https://sms.example?{to}{text}", None)).unwrap();
        assert_eq!(gateway.target, "/?{to}{text}");
    }

    #[test]
    fn an_address_that_leaks_or_says_too_little_is_refused() {
        use SmsSettingsRefusal::{InClear, Places, Url};
        for (url, body, why) in [
            ("http://sms.example/?{to}{text}", None, InClear),
            ("http://localhost.example/?{to}{text}", None, InClear),
            ("ftp://sms.example/?{to}{text}", None, Url),
            ("https://user:password@sms.example/?{to}{text}", None, Url),
            ("https://{to}.example/?{to}{text}", None, Url),
            ("https://sms.example/{to}#{text}", None, Url),
            ("sms.example", None, Url),
            ("", None, Url),
            ("https://sms.example/{to}", None, Places),
            ("https://sms.example/", Some("text={text}"), Places),
        ] {
            assert_eq!(
                Gateway::of(&settings(url, body)).err(),
                Some(why),
                "{url} {body:?}"
            );
        }
    }

    #[test]
    fn words_can_add_nothing_to_an_address_or_a_form() {
        let words = "a&b=c d{to}\r\nHost: x?é#/+%";
        assert_eq!(
            filled("t={text}&n={to}", "+491", words),
            "t=a%26b%3Dc%20d%7Bto%7D%0D%0AHost%3A%20x%3F%C3%A9%23%2F%2B%25&n=%2B491"
        );
    }

    #[test]
    fn a_secret_that_would_be_two_headers_is_refused_and_none_is_ever_shown() {
        let with = |secret: &str, header: Option<&str>| SmsSettings {
            secret: Some(SecretString::from(secret)),
            secret_header: header.map(ToOwned::to_owned),
            ..settings("https://sms.example/?{to}{text}", None)
        };
        let (name, value) = Gateway::of(&with("s3cret", None)).unwrap().header.unwrap();
        assert_eq!((name, value.to_str().unwrap()), (AUTHORIZATION, "Bearer s3cret"));
        assert!(!format!("{value:?} {:?}", with("s3cret", None)).contains("s3cret"));
        let (name, value) = Gateway::of(&with("s3cret", Some("X-Key")))
            .unwrap()
            .header
            .unwrap();
        assert_eq!((name.as_str(), value.to_str().unwrap()), ("x-key", "s3cret"));
        let refused = |settings| Gateway::of(&settings).err();
        assert_eq!(refused(with("a\r\nb: c", None)), Some(SmsSettingsRefusal::Secret));
        assert_eq!(
            refused(with("a", Some("not a name"))),
            Some(SmsSettingsRefusal::Header)
        );
    }
}
