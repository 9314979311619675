//! The way to the collector: one request on one connection, with the TLS that mail and SMS have.
//!
//! OpenTelemetry sends from a thread of its own, which knows no runtime: the conversation is held on ours.

use anyhow::Context;
use async_trait::async_trait;
use http::header::HOST;
use http::uri::{PathAndQuery, Scheme, Uri};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use opentelemetry_http::{HttpClient, HttpError, Request, Response};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

/// How long one conversation may take.
const MOST_TIME: Duration = Duration::from_secs(10);

/// So much of an answer is read.
const MOST_OF_AN_ANSWER: usize = 64 * 1024;

/// Posts to the collector.
#[derive(Debug)]
pub(super) struct Collector {
    runtime: Handle,
    tls: Arc<ClientConfig>,
    /// Whether the last post failed: a collector that is away is told of once, and once when it is back.
    is_away: AtomicBool,
}

impl Collector {
    /// One that talks on the runtime that this is called on.
    pub(super) fn new() -> anyhow::Result<Self> {
        let roots = RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
        };
        let tls = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .context("TLS for otel_endpoint")?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self {
            runtime: Handle::current(),
            tls: Arc::new(tls),
            is_away: AtomicBool::new(false),
        })
    }

    fn note(&self, answered: &Result<Response<Bytes>, HttpError>) {
        let why = match answered {
            Ok(answer) if answer.status().is_success() => None,
            Ok(answer) => Some(answer.status().to_string()),
            Err(error) => Some(error.to_string()),
        };
        let was_away = self.is_away.swap(why.is_some(), Ordering::Relaxed);
        match why {
            Some(why) if !was_away => {
                tracing::warn!(why, "traces can't be sent; those of this time are lost");
            }
            None if was_away => tracing::info!("traces are sent again"),
            _ => {}
        }
    }
}

#[async_trait]
impl HttpClient for Collector {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let tls = Arc::clone(&self.tls);
        let posted = self
            .runtime
            .spawn(async move { timeout(MOST_TIME, post(request, tls)).await });
        let answered = match posted.await {
            Ok(Ok(answered)) => answered,
            Ok(Err(late)) => Err(late.into()),
            Err(cut_short) => Err(cut_short.into()),
        };
        self.note(&answered);
        answered
    }
}

async fn post(request: Request<Bytes>, tls: Arc<ClientConfig>) -> Result<Response<Bytes>, HttpError> {
    let uri = request.uri().clone();
    let authority = uri.authority().ok_or("an address without a host")?;
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    let secure = uri.scheme() == Some(&Scheme::HTTPS);
    let port = authority.port_u16().unwrap_or(if secure { 443 } else { 80 });
    let (mut parts, body) = request.into_parts();
    parts.headers.insert(HOST, authority.as_str().parse()?);
    parts.uri = Uri::from(
        uri.path_and_query()
            .cloned()
            .unwrap_or(PathAndQuery::from_static("/")),
    );
    let request = Request::from_parts(parts, Full::from(body));
    let stream = TcpStream::connect((host, port)).await?;
    if !secure {
        return exchange(stream, request).await;
    }
    let name = ServerName::try_from(host.to_owned())?;
    exchange(TlsConnector::from(tls).connect(name, stream).await?, request).await
}

async fn exchange(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: Request<Full<Bytes>>,
) -> Result<Response<Bytes>, HttpError> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // It ends with the sender; what is wrong with it the sender is told.
    let connection = tokio::spawn(connection);
    let answered = async {
        let (parts, body) = sender.send_request(request).await?.into_parts();
        let body = Limited::new(body, MOST_OF_AN_ANSWER).collect().await?;
        Ok(Response::from_parts(parts, body.to_bytes()))
    };
    let answered = answered.await;
    connection.abort();
    answered
}
