//! One conversation with the server, from connecting to the answer to the final dot.

use super::fault::Fault;
use super::line_by_line::LineByLine;
use super::settings::{Encryption, SettingsRefusal, SmtpSettings, is_loopback};
use lettre::address::Address;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{
    AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters, TlsParametersBuilder,
};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use secrecy::ExposeSecret;
use std::path::Path;
use std::time::Duration;

/// The server, and how to come to the point where it takes a message.
pub(super) struct Server {
    host: String,
    port: u16,
    privacy: Privacy,
    credentials: Option<Credentials>,
    hello: ClientId,
    /// For one address; a name may stand for several, and the first may be dead.
    connect_within: Duration,
}

enum Privacy {
    Tls(TlsParameters),
    StartTls(TlsParameters),
    None,
}

impl Server {
    pub(super) fn of(settings: &SmtpSettings, limit: Duration) -> Result<Self, SettingsRefusal> {
        let host = settings.host.trim();
        if host.is_empty() {
            return Err(SettingsRefusal::NoHost);
        }
        let privacy = match settings.encryption {
            Encryption::Tls => Privacy::Tls(tls(host, settings.root_certificate.as_deref())?),
            Encryption::StartTls => Privacy::StartTls(tls(host, settings.root_certificate.as_deref())?),
            Encryption::None if is_loopback(host) => Privacy::None,
            Encryption::None => return Err(SettingsRefusal::InClear { host: host.into() }),
        };
        let credentials = match (&settings.user, &settings.password) {
            (None, None) => None,
            (Some(user), Some(password)) => {
                Some(Credentials::new(user.clone(), password.expose_secret().into()))
            }
            _ => return Err(SettingsRefusal::HalfSignIn),
        };
        Ok(Self {
            host: host.into(),
            port: settings.port,
            privacy,
            credentials,
            hello: ClientId::default(),
            connect_within: limit / 3,
        })
    }

    /// Connects, makes the line private as set, and signs in.
    pub(super) async fn connect(&self) -> Result<AsyncSmtpConnection, Fault> {
        let mut connection = match &self.privacy {
            Privacy::Tls(tls) => self.greet(Some(tls.clone())).await?,
            Privacy::None => self.greet(None).await?,
            Privacy::StartTls(tls) => self.start_tls(tls.clone()).await?,
        };
        if let Some(credentials) = &self.credentials {
            if connection
                .server_info()
                .get_auth_mechanism(DEFAULT_MECHANISMS)
                .is_none()
            {
                return Err(Fault::NoSignIn);
            }
            connection.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(connection)
    }

    async fn greet(&self, tls: Option<TlsParameters>) -> Result<AsyncSmtpConnection, Fault> {
        let server = (self.host.as_str(), self.port);
        let within = Some(self.connect_within);
        Ok(AsyncSmtpConnection::connect_tokio1(server, within, &self.hello, tls, None).await?)
    }

    async fn start_tls(&self, tls: TlsParameters) -> Result<AsyncSmtpConnection, Fault> {
        let stream = LineByLine::connect(&self.host, self.port, self.connect_within).await?;
        let mut connection =
            AsyncSmtpConnection::connect_with_transport(Box::new(stream), &self.hello).await?;
        if !connection.can_starttls() {
            return Err(Fault::NoStartTls);
        }
        connection.starttls(tls, &self.hello).await?;
        Ok(connection)
    }
}

/// Hands one message for one recipient over; Ok is what the server said after the final dot.
///
/// Said step by step, because lettre's own `send` waits for the answer to QUIT before it tells of a refusal: a server
/// that refuses and then hangs would turn a clear "never" into "later".
pub(super) async fn send(
    connection: &mut AsyncSmtpConnection,
    sender: &Address,
    recipient: Address,
    message: &[u8],
) -> Result<String, Fault> {
    connection
        .command(Mail::new(Some(sender.clone()), Vec::new()))
        .await?;
    connection.command(Rcpt::new(recipient, Vec::new())).await?;
    connection.command(Data).await?;
    let answer = connection.message(message).await?;
    let lines: Vec<&str> = answer.message().collect();
    Ok(format!("{} {}", answer.code(), lines.join(" ")))
}

fn tls(host: &str, root_certificate: Option<&Path>) -> Result<TlsParameters, SettingsRefusal> {
    let builder = TlsParametersBuilder::new(host.into()).certificate_store(CertificateStore::WebpkiRoots);
    let builder = match root_certificate {
        None => builder,
        Some(path) => builder.add_root_certificate(read_certificate(path)?),
    };
    builder
        .build()
        .map_err(|error| SettingsRefusal::Tls(error.to_string()))
}

fn read_certificate(path: &Path) -> Result<Certificate, SettingsRefusal> {
    let refusal = |why: String| SettingsRefusal::RootCertificate {
        path: path.into(),
        why,
    };
    let pem = std::fs::read(path).map_err(|error| refusal(error.to_string()))?;
    if !pem.windows(11).any(|window| window == b"-----BEGIN ") {
        return Err(refusal("it holds no PEM".into()));
    }
    Certificate::from_pem(&pem).map_err(|error| refusal(error.to_string()))
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.host, self.port)
    }
}
