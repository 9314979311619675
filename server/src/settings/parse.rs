//! From text to the kinds of values that settings have. Each answers None for what is not allowed.

use domain::EmailAddress;
use ipnet::IpNet;
use std::net::IpAddr;
use std::path::PathBuf;
use std::str::FromStr;

/// The scheme, host and port that every link begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl {
    https: bool,
    host: String,
    port: Option<u16>,
}

impl PublicUrl {
    /// Takes `https://host[:port]`, or `http://` with a loopback host; a slash at the end is let pass.
    pub fn parse(text: &str) -> Option<Self> {
        let uri = http::Uri::from_str(text).ok()?;
        let https = match uri.scheme_str()? {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        let authority = uri.authority()?;
        if authority.as_str().contains('@')
            || uri.path() != "/"
            || uri.query().is_some()
            || text.contains('#')
        {
            return None;
        }
        let host = uri.host()?.to_ascii_lowercase();
        if host.is_empty() || !https && !is_loopback_host(&host) {
            return None;
        }
        // Whatever stands behind the host must be a port that `Uri` could read.
        let rest = authority.as_str().get(host.len()..)?;
        if !rest.is_empty() && uri.port_u16().is_none() {
            return None;
        }
        let usual = if https { 443 } else { 80 };
        Some(Self {
            https,
            host,
            port: uri.port_u16().filter(|port| *port != usual),
        })
    }

    /// Whether browsers come over TLS.
    pub fn is_https(&self) -> bool {
        self.https
    }

    /// The host without the port; an IPv6 address stands in brackets.
    pub fn host(&self) -> &str {
        &self.host
    }
}

impl std::fmt::Display for PublicUrl {
    /// As browsers write an origin (RFC 6454 §6.2): no slash at the end, no usual port.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let scheme = if self.https { "https" } else { "http" };
        write!(f, "{scheme}://{}", self.host)?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

/// Whether a host name or address is this machine's own.
pub fn is_loopback_host(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host.to_ascii_lowercase().ends_with(".localhost")
        || bare
            .parse::<IpAddr>()
            .is_ok_and(|address| address.to_canonical().is_loopback())
}

/// From whom mail comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailSender {
    /// The name beside the address; may be empty.
    pub name: String,
    /// The address.
    pub address: EmailAddress,
}

/// How the connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailEncryption {
    /// TLS from the first byte.
    Tls,
    /// TLS after STARTTLS, which must succeed.
    Starttls,
    /// Not at all; only on this machine.
    None,
}

/// How the log looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// A line for people.
    Text,
    /// An object a line.
    Json,
}

pub(super) fn mail_encryption(text: &str) -> Option<MailEncryption> {
    match text {
        "tls" => Some(MailEncryption::Tls),
        "starttls" => Some(MailEncryption::Starttls),
        "none" => Some(MailEncryption::None),
        _ => None,
    }
}

pub(super) fn log_format(text: &str) -> Option<LogFormat> {
    match text {
        "text" => Some(LogFormat::Text),
        "json" => Some(LogFormat::Json),
        _ => None,
    }
}

pub(super) fn flag(text: &str) -> Option<bool> {
    match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

pub(super) fn words(text: &str) -> Option<String> {
    let fits = !text.trim().is_empty() && !text.chars().any(char::is_control);
    fits.then(|| text.trim().to_owned())
}

pub(super) fn path(text: &str) -> Option<PathBuf> {
    (!text.is_empty() && !text.contains('\0')).then(|| PathBuf::from(text))
}

pub(super) fn file(text: &str) -> Option<PathBuf> {
    path(text).filter(|path| path.is_file())
}

pub(super) fn host(text: &str) -> Option<String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '_');
    (!text.is_empty() && text.chars().all(fits)).then(|| text.to_ascii_lowercase())
}

pub(super) fn networks(text: &str) -> Option<Vec<IpNet>> {
    let network = |text: &str| {
        text.parse::<IpNet>()
            .ok()
            .or_else(|| Some(IpNet::from(text.parse::<IpAddr>().ok()?)))
    };
    text.split(',')
        .map(str::trim)
        .filter(|item| !item.is_empty())
        .map(network)
        .collect()
}

pub(crate) fn instance_key(text: &str) -> Option<[u8; 32]> {
    let digits = text.as_bytes();
    let mut key = [0; 32];
    if digits.len() != 64 {
        return None;
    }
    for (byte, pair) in key.iter_mut().zip(digits.chunks_exact(2)) {
        let digit = |digit: u8| char::from(digit).to_digit(16);
        *byte = u8::try_from(digit(pair[0])? << 4 | digit(pair[1])?).ok()?;
    }
    Some(key)
}

/// A sender: an address, or a name with the address in angle brackets.
pub(super) fn sender(text: &str) -> Option<MailSender> {
    let text = words(text)?;
    let (name, address) = match text.strip_suffix('>') {
        Some(rest) => rest.rsplit_once('<')?,
        None => ("", text.as_str()),
    };
    let name = name.trim().trim_matches('"').to_owned();
    Some(MailSender {
        name,
        address: EmailAddress::parse(address).ok()?,
    })
}

/// A collector's address, without a slash at its end.
pub(super) fn endpoint(text: &str) -> Option<String> {
    let uri = http::Uri::from_str(text).ok()?;
    let known = matches!(uri.scheme_str(), Some("http" | "https"));
    let named = uri.host().is_some_and(|host| !host.is_empty());
    let bare = !text.contains(['@', '#']) && uri.query().is_none();
    (known && named && bare).then(|| text.trim_end_matches('/').to_owned())
}

pub(super) fn number<N: FromStr + PartialOrd>(
    range: std::ops::RangeInclusive<N>,
) -> impl Fn(&str) -> Option<N> {
    move |text| text.parse().ok().filter(|number| range.contains(number))
}

pub(super) fn log_directives(text: &str) -> Option<String> {
    let known = tracing_subscriber::EnvFilter::try_new(text).is_ok() && !text.trim().is_empty();
    known.then(|| text.to_owned())
}
