//! Accepting connections: so many at once, none that says or takes nothing for long, and a stop that lets answers end.
//!
//! `axum::serve` knows neither limit. Only HTTP/1 is spoken: TLS and HTTP/2 are the proxy's.

use axum::Router;
use axum::extract::Request;
use axum::extract::connect_info::ConnectInfo;
use futures::FutureExt;
use futures::future::{join_all, pending};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::sleep;
use tokio_io_timeout::TimeoutStream;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// How many connections may be open; further ones wait to be accepted.
const MOST_OPEN: usize = 2048;

/// What a connection may send before its head is whole.
const MOST_BUFFERED: usize = 32 * 1024;

/// How long a browser may take none of what is sent to it.
const WRITE_TIME: Duration = Duration::from_secs(30);

/// How long a connection may take to send a request's head, the first one and each further one.
const HEAD_TIME: Duration = Duration::from_secs(30);

/// After a failed accept, such as for want of file descriptors.
const PAUSE: Duration = Duration::from_millis(100);

/// Answers with `router` until `stop`, then until the answers under way have ended.
pub(crate) async fn serve(listener: TcpListener, router: Router, stop: CancellationToken) {
    let graceful = GracefulShutdown::new();
    tokio::select! {
        biased;
        () = stop.cancelled() => {}
        () = answer_all(&listener, &router, &graceful) => {}
    }
    drop(listener);
    graceful.shutdown().await;
}

/// Answers on all of these with `router` while something is done, instead of letting everybody wait until it is. What is
/// being answered when it is done goes on to its end.
pub(crate) async fn meanwhile<'l, T>(
    listeners: impl IntoIterator<Item = &'l TcpListener>,
    router: &Router,
    done: impl Future<Output = T>,
) -> T {
    let graceful = GracefulShutdown::new();
    let answering = listeners
        .into_iter()
        .map(|listener| answer_all(listener, router, &graceful));
    let answering = join_all(answering).then(|_| pending());
    tokio::select! {
        biased;
        done = done => done,
        done = answering => done,
    }
}

/// Accepts for ever.
async fn answer_all(listener: &TcpListener, router: &Router, graceful: &GracefulShutdown) {
    let open = Arc::new(Semaphore::new(MOST_OPEN));
    loop {
        match accept(listener, &open).await {
            Some((stream, from, place)) => answer(stream, from, place, router.clone(), graceful),
            None => sleep(PAUSE).await,
        }
    }
}

async fn accept(
    listener: &TcpListener,
    open: &Arc<Semaphore>,
) -> Option<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    let place = Arc::clone(open).acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, from)) => Some((stream, from, place)),
        Err(error) => {
            tracing::warn!(%error, "a connection could not be accepted");
            None
        }
    }
}

fn answer(
    stream: TcpStream,
    from: SocketAddr,
    place: OwnedSemaphorePermit,
    router: Router,
    graceful: &GracefulShutdown,
) {
    // Answers are written whole; waiting for more to send only delays them.
    let _ = stream.set_nodelay(true);
    let service = router.map_request(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(from));
        request.map(axum::body::Body::new)
    });
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(WRITE_TIME));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .max_buf_size(MOST_BUFFERED)
        .serve_connection(TokioIo::new(Box::pin(stream)), TowerToHyperService::new(service));
    let connection = graceful.watch(connection);
    tokio::spawn(async move {
        let _place = place;
        // A browser that goes away in the middle is no fault of ours.
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection broke off");
        }
    });
}
