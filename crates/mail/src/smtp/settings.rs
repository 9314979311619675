//! How the operator says where mail goes.

use domain::EmailAddress;
use secrecy::SecretString;
use std::net::IpAddr;
use std::path::PathBuf;
use thiserror::Error;

/// The mail server, and as whom to send.
#[derive(Debug, Clone)]
pub struct SmtpSettings {
    /// The server's name (or IP address); its certificate must be for it.
    pub host: String,
    /// Its port: 465 for TLS, 587 for STARTTLS as a rule.
    pub port: u16,
    /// How the conversation is kept private.
    pub encryption: Encryption,
    /// The user to sign in as; needs `password` too.
    pub user: Option<String>,
    /// The user's password.
    pub password: Option<SecretString>,
    /// What stands in From, and in the envelope.
    pub sender: Sender,
    /// A PEM file with further root certificates to trust, for a certificate authority of one's own.
    pub root_certificate: Option<PathBuf>,
}

/// As whom mail is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    /// The name beside the address; may be empty.
    pub name: String,
    /// The address.
    pub address: EmailAddress,
}

/// How the conversation with the server is kept private. There is no "if the server offers it": whoever sits
/// between could strip the offer (A56).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encryption {
    /// TLS from the first byte (RFC 8314, port 465).
    Tls,
    /// In clear until STARTTLS, which must succeed before anything else is said (port 587).
    StartTls,
    /// In clear; for a server on this machine only.
    None,
}

/// Why the settings can't be used.
#[derive(Debug, Error)]
pub enum SettingsRefusal {
    /// No host.
    #[error("the mail server’s host is empty")]
    NoHost,
    /// In clear over a network.
    #[error(
        "mail to {host} must be encrypted (TLS or STARTTLS): only a server on this machine may do without"
    )]
    InClear {
        /// The host that was set.
        host: String,
    },
    /// A user without a password, or the other way round.
    #[error("the mail server’s user and password must both be set, or neither")]
    HalfSignIn,
    /// The sender's address is one that can't be sent from.
    #[error("the sender’s address can’t be used")]
    Sender,
    /// The extra root certificate can't be read.
    #[error("the root certificate {path} can’t be read: {why}")]
    RootCertificate {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// TLS could not be set up.
    #[error("TLS can’t be set up for the mail server’s host: {0}")]
    Tls(String),
}

/// Whether a host, as it is set, is this machine: the name `localhost` or a loopback address. Other names are not
/// looked up: what they stand for can change.
pub(super) fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_localhost_and_loopback_addresses_are_this_machine() {
        for host in ["localhost", "LocalHost", "127.0.0.1", "127.8.9.1", "::1"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in [
            "",
            "localhost.example.com",
            "127.0.0.1.example.com",
            "0.0.0.0",
            "10.0.0.1",
            "::",
            "mail.example.com",
        ] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
