//! What went wrong in a conversation, and whether it is worth another try.

use crate::words::answer;
use lettre::transport::smtp::Error;
use service::ports::MailOutcome;
use std::error::Error as _;
use std::iter::successors;

/// What went wrong.
pub(super) enum Fault {
    /// The server refused, or the conversation broke.
    Smtp(Error),
    /// No connection came about.
    Io(std::io::Error),
    /// STARTTLS is wanted and not offered: a server that lacks it, or somebody between who stripped it (A56).
    NoStartTls,
    /// The server lets nobody sign in the way Usher can.
    NoSignIn,
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Smtp(error)
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

impl Fault {
    /// 5xx and a certificate that is not to be trusted: never. All else: later.
    pub(super) fn outcome(&self) -> MailOutcome {
        match self {
            Self::Smtp(error) => smtp(error),
            Self::Io(error) => unreachable_server(error),
            Self::NoStartTls => MailOutcome::Later(
                "the mail server does not offer STARTTLS, so nothing was sent: the conversation would not be private".into(),
            ),
            Self::NoSignIn => MailOutcome::Later(
                "the mail server offers no way to sign in that Usher knows (PLAIN, LOGIN), so nothing was sent".into(),
            ),
        }
    }
}

fn smtp(error: &Error) -> MailOutcome {
    if let Some(code) = error.status() {
        let said = error.source().map(ToString::to_string).unwrap_or_default();
        let said = answer(&format!("{code} {said}"));
        return if error.is_permanent() {
            MailOutcome::Never(said)
        } else {
            MailOutcome::Later(said)
        };
    }
    if let Some(why) = untrusted(error) {
        return MailOutcome::Never(answer(&format!(
            "the mail server’s certificate is not to be trusted: {why}"
        )));
    }
    if error.is_response() {
        // It is not told on: whoever sets the mail server may point it at any service that this machine reaches (A57).
        return MailOutcome::Later(
            "the conversation with the mail server failed: its answer broke off, or is not one of SMTP"
                .into(),
        );
    }
    unreachable_server(error)
}

fn unreachable_server(error: &(dyn std::error::Error + 'static)) -> MailOutcome {
    let root = successors(Some(error), |&error| error.source())
        .last()
        .unwrap_or(error);
    MailOutcome::Later(answer(&format!(
        "the conversation with the mail server failed: {root}"
    )))
}

/// Why the server's certificate was refused, if it was. The TLS library's error hides in an I/O error.
fn untrusted(error: &Error) -> Option<String> {
    successors(error.source(), |&error| error.source())
        .filter_map(|error| error.downcast_ref::<std::io::Error>()?.get_ref())
        .find_map(|error| match error.downcast_ref::<rustls::Error>()? {
            rustls::Error::InvalidCertificate(why) => Some(why.to_string()),
            rustls::Error::NoCertificatesPresented => Some("it showed none".into()),
            _ => None,
        })
}
