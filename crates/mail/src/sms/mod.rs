//! Handing SMS to a gateway over HTTP: one request on one connection for each, and what its status means.
//!
//! It follows no redirect, so the secret goes where the operator said and nowhere else, and reads no more of an answer than
//! it tells. For these few requests a connection of hyper's, which is here anyway, is all that it takes.

mod settings;

pub use settings::{SmsSettings, SmsSettingsRefusal};

use crate::notice::notice_by_sms;
use crate::words::answer;
use async_trait::async_trait;
use http::header::{CONTENT_TYPE, HOST, USER_AGENT};
use http::{Method, Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use secrecy::{ExposeSecret, SecretString};
use service::ports::{MailOutcome, Sms, SmsGateway};
use settings::{Gateway, filled};
use std::error::Error;
use std::iter::successors;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};
use tokio_rustls::TlsConnector;

/// So much of an answer is read; more of it is told to nobody.
const MOST_OF_AN_ANSWER: usize = 4 * 1024;
/// How long what the gateway says besides its status is waited for.
const LAST_WORDS: Duration = Duration::from_secs(2);

type Fault = Box<dyn Error + Send + Sync>;

/// The operator's gateway.
pub struct HttpSms {
    gateway: Gateway,
    tls: TlsConnector,
    limit: Duration,
    /// A gateway may say it back; it is not told on.
    secret: Option<SecretString>,
}

impl HttpSms {
    /// The longest that one try may take: the service promises a minute.
    pub const LONGEST_TRY: Duration = Duration::from_secs(30);

    /// Checks the settings; nothing is connected yet.
    pub fn new(settings: &SmsSettings) -> Result<Self, SmsSettingsRefusal> {
        let roots = RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
        };
        let tls = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|_| SmsSettingsRefusal::Url)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self {
            gateway: Gateway::of(settings)?,
            tls: TlsConnector::from(Arc::new(tls)),
            limit: settings.timeout.min(Self::LONGEST_TRY),
            secret: settings.secret.clone(),
        })
    }

    async fn ask(
        &self,
        request: Request<Full<Bytes>>,
        deadline: Instant,
    ) -> Result<(StatusCode, String), Fault> {
        let (host, port) = self.gateway.address();
        let stream = TcpStream::connect((host, port)).await?;
        if !self.gateway.secure {
            return exchange(stream, request, deadline).await;
        }
        let name = ServerName::try_from(host.to_owned())?;
        exchange(self.tls.connect(name, stream).await?, request, deadline).await
    }

    fn request(&self, sms: &Sms) -> Result<Request<Full<Bytes>>, http::Error> {
        let (to, text) = (sms.to.as_str(), notice_by_sms(&sms.notice));
        let (method, body) = match &self.gateway.body {
            None => (Method::GET, String::new()),
            Some(body) => (Method::POST, filled(body, to, &text)),
        };
        let mut request = Request::builder()
            .method(method)
            .uri(filled(&self.gateway.target, to, &text))
            .header(HOST, self.gateway.authority.as_str())
            .header(USER_AGENT, "Usher");
        if self.gateway.body.is_some() {
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        if let Some((name, secret)) = &self.gateway.header {
            request = request.header(name, secret);
        }
        request.body(Full::from(body))
    }

    /// What was said, without the secret.
    fn told(&self, said: &str) -> String {
        let said = answer(said);
        match &self.secret {
            Some(secret) if !secret.expose_secret().is_empty() => said.replace(secret.expose_secret(), "…"),
            _ => said,
        }
    }
}

/// Sends the request and reads the status, and some of what is said besides.
async fn exchange(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: Request<Full<Bytes>>,
    deadline: Instant,
) -> Result<(StatusCode, String), Fault> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let asked = async {
        let response = sender.send_request(request).await?;
        let status = response.status();
        // The status decides; whoever says it and no more has said enough.
        let enough = deadline.min(Instant::now() + LAST_WORDS);
        let mut said = Vec::new();
        let _ = timeout_at(enough, read_some(response.into_body(), &mut said)).await;
        Ok((status, String::from_utf8_lossy(&said).into_owned()))
    };
    tokio::pin!(asked);
    tokio::select! {
        answered = &mut asked => answered,
        // What was answered before it broke counts.
        ended = connection => match (asked.await, ended) {
            (Err(_), Err(broken)) => Err(broken.into()),
            (answered, _) => answered,
        },
    }
}

async fn read_some(mut body: Incoming, said: &mut Vec<u8>) {
    while let Some(Ok(frame)) = body.frame().await {
        if let Ok(data) = frame.into_data() {
            said.extend_from_slice(&data[..data.len().min(MOST_OF_AN_ANSWER - said.len())]);
        }
        if said.len() >= MOST_OF_AN_ANSWER {
            return;
        }
    }
}

/// 2xx: sent. 4xx: it won't be better later, but for a time-out (408) and too many at once (429). All else: later.
fn outcome(status: StatusCode, said: String) -> MailOutcome {
    let later = [StatusCode::REQUEST_TIMEOUT, StatusCode::TOO_MANY_REQUESTS];
    if status.is_success() {
        MailOutcome::Accepted(said)
    } else if status.is_client_error() && !later.contains(&status) {
        MailOutcome::Never(said)
    } else {
        MailOutcome::Later(said)
    }
}

#[async_trait]
impl SmsGateway for HttpSms {
    fn is_set(&self) -> bool {
        true
    }

    async fn send(&self, sms: &Sms) -> MailOutcome {
        let Ok(request) = self.request(sms) else {
            return MailOutcome::Never("the SMS could not be written".to_owned());
        };
        let deadline = Instant::now() + self.limit;
        match timeout_at(deadline, self.ask(request, deadline)).await {
            Ok(Ok((status, said))) => outcome(status, self.told(&format!("{status} {said}"))),
            Ok(Err(fault)) => {
                let first: &(dyn Error + 'static) = &*fault;
                let root = successors(Some(first), |&fault| fault.source()).last();
                let why = root.map(ToString::to_string).unwrap_or_default();
                MailOutcome::Later(self.told(&format!("the conversation with the SMS gateway failed: {why}")))
            }
            Err(_) => MailOutcome::Later(format!(
                "the SMS gateway did not answer within {} seconds",
                self.limit.as_secs()
            )),
        }
    }
}

impl std::fmt::Debug for HttpSms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpSms")
            .field("host", &self.gateway.authority.host())
            .finish_non_exhaustive()
    }
}
