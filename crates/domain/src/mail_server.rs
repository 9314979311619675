//! The mail server that instance administrators set [M-C11].

use crate::text_enum::text_enum;
use crate::{EmailAddress, MailUser, SenderName, Span, Timestamp};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use thiserror::Error;

text_enum! {
    /// How the conversation with a mail server is kept private. There is no "if the server offers it": whoever sits
    /// between could strip the offer.
    MailEncryption {
        /// TLS from the first byte (RFC 8314, port 465).
        Tls = "tls",
        /// In clear until STARTTLS, which must succeed (port 587).
        StartTls = "starttls",
        /// In clear; for a server on this machine only.
        None = "none",
    }
}

impl MailEncryption {
    /// The port that is usual with it.
    pub const fn usual_port(self) -> u16 {
        match self {
            Self::Tls => 465,
            Self::StartTls => 587,
            Self::None => 25,
        }
    }
}

/// A mail server's name or IP address, in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailHost(String);

impl MailHost {
    /// The most characters that a name in the DNS has (RFC 1035 §2.3.4).
    const MOST: usize = 253;

    /// Parses typed text; None if it can be neither a name nor an address.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '_');
        let plausible = !text.is_empty() && text.len() <= Self::MOST && text.chars().all(fits);
        // A colon stands in IPv6 addresses alone: behind a name it would begin a port, which has a field of its own.
        let whole = !text.contains(':') || text.parse::<IpAddr>().is_ok();
        (plausible && whole).then(|| Self(text.to_ascii_lowercase()))
    }

    /// As it is connected to.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is this machine: `localhost` or a loopback address. Other names are not looked up: what they stand for
    /// can change.
    pub fn is_loopback(&self) -> bool {
        self.0 == "localhost" || self.0.parse().is_ok_and(|address: IpAddr| address.is_loopback())
    }
}

/// A mail server without its password, and as whom to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailServer {
    /// Its name or address.
    pub host: MailHost,
    /// Its port, from 1.
    pub port: u16,
    /// How the conversation is kept private.
    pub encryption: MailEncryption,
    /// Who signs in; None: nobody does.
    pub user: Option<MailUser>,
    /// The name beside the sender's address.
    pub sender_name: Option<SenderName>,
    /// The sender's address.
    pub sender: EmailAddress,
}

impl MailServer {
    /// Whether these settings may be kept, with a password or without one typed.
    pub fn check(&self, password_typed: bool) -> Result<(), MailSettingsRefusal> {
        if self.encryption == MailEncryption::None && !self.host.is_loopback() {
            return Err(MailSettingsRefusal::InClear);
        }
        if password_typed && self.user.is_none() {
            return Err(MailSettingsRefusal::PasswordWithoutUser);
        }
        Ok(())
    }

    /// Whether a password that was typed for `before` is still for this server and user: nobody gets it sent to a server
    /// of their own by changing the host alone.
    pub fn keeps_password_of(&self, before: &Self) -> bool {
        self.user.is_some()
            && (&self.host, self.port, &self.user) == (&before.host, before.port, &before.user)
    }
}

/// Why mail settings are not changed, or no test message is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum MailSettingsRefusal {
    /// The acting user is no instance administrator.
    #[error("only whoever runs this server may do this")]
    NotPermitted,
    /// The operator's settings say which server it is.
    #[error("the operator's settings fix the mail server")]
    Fixed,
    /// In clear over a network.
    #[error("only a server on this machine may do without encryption")]
    InClear,
    /// A password, and nobody who signs in with it.
    #[error("a password needs a user")]
    PasswordWithoutUser,
    /// There is no mail server to test, or its password is missing.
    #[error("no mail server is set")]
    NotSet,
    /// A test message was sent a moment ago.
    #[error("wait before the next test message")]
    Wait {
        /// When the next one is possible.
        until: Timestamp,
    },
}

/// After so long without a test message the count of them starts anew.
pub const FORGET_TEST_MAILS_AFTER: Span = Span::hours(1);

/// How long to wait after the `count`th test message in a row, whoever sent it: enough for setting a server up, and nothing
/// to write to strangers with.
pub const fn wait_after_test_mails(count: u32) -> Span {
    match count {
        0..=2 => Span::ZERO,
        3..=9 => Span::seconds(15),
        _ => Span::minutes(5),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(host: &str, port: u16, user: Option<&str>) -> MailServer {
        MailServer {
            host: MailHost::parse(host).unwrap(),
            port,
            encryption: MailEncryption::Tls,
            user: user.map(|user| MailUser::parse(user).unwrap()),
            sender_name: None,
            sender: EmailAddress::parse("usher@example.com").unwrap(),
        }
    }

    #[test]
    fn a_host_is_a_name_or_an_address_and_nothing_else() {
        for (typed, kept) in [
            (" Mail.Example.com ", "mail.example.com"),
            ("127.0.0.1", "127.0.0.1"),
            ("::1", "::1"),
            ("mx_1", "mx_1"),
        ] {
            assert_eq!(MailHost::parse(typed).unwrap().as_str(), kept);
        }
        for typed in [
            "",
            " ",
            "mail.example.com:25",
            "smtp://mail.example.com",
            "a b",
            "user@host",
            "höst",
            "a\nb",
            &"a".repeat(254),
        ] {
            assert_eq!(MailHost::parse(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn only_a_server_on_this_machine_may_do_without_encryption() {
        for (host, allowed) in [
            ("localhost", true),
            ("LOCALHOST", true),
            ("127.8.9.1", true),
            ("::1", true),
            ("localhost.example.com", false),
            ("10.0.0.1", false),
            ("0.0.0.0", false),
            ("mail.example.com", false),
        ] {
            let server = MailServer {
                encryption: MailEncryption::None,
                ..server(host, 25, None)
            };
            let expected = if allowed {
                Ok(())
            } else {
                Err(MailSettingsRefusal::InClear)
            };
            assert_eq!(server.check(false), expected, "{host}");
            assert_eq!(
                MailServer {
                    encryption: MailEncryption::StartTls,
                    ..server
                }
                .check(false),
                Ok(())
            );
        }
    }

    #[test]
    fn a_password_needs_a_user() {
        assert_eq!(
            server("mx", 465, None).check(true),
            Err(MailSettingsRefusal::PasswordWithoutUser)
        );
        assert_eq!(server("mx", 465, Some("ada")).check(true), Ok(()));
    }

    #[test]
    fn m_c11_a_password_stays_with_its_host_port_and_user_alone() {
        let before = server("mx", 465, Some("ada"));
        let kept = MailServer {
            encryption: MailEncryption::StartTls,
            sender_name: SenderName::parse("Usher").ok(),
            ..before.clone()
        };
        assert!(kept.keeps_password_of(&before));
        for after in [
            server("mx2", 465, Some("ada")),
            server("mx", 466, Some("ada")),
            server("mx", 465, Some("bea")),
            server("mx", 465, None),
        ] {
            assert!(!after.keeps_password_of(&before), "{after:?}");
        }
    }

    #[test]
    fn test_messages_come_ever_more_slowly() {
        for count in 0..50 {
            assert!(wait_after_test_mails(count) <= wait_after_test_mails(count + 1));
        }
        assert_eq!(wait_after_test_mails(1), Span::ZERO);
        assert!(wait_after_test_mails(u32::MAX) < FORGET_TEST_MAILS_AFTER);
    }
}
