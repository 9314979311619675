//! Accepting connections: so many at once, none that says or takes nothing for long, and a stop that lets answers end.
//!
//! `axum::serve` knows neither limit. Only HTTP/1 is spoken: TLS and HTTP/2 are the proxy's.

mod house;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::extract::connect_info::ConnectInfo;
use house::{Guest, House, Served};
use http_body_util::BodyExt;
use hyper::body::{Bytes, Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;
use tokio_io_timeout::TimeoutStream;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// How many connections may be open. For a further one goes whichever has asked for nothing the longest.
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
    serve_in(House::new(MOST_OPEN), listener, router, stop).await;
}

async fn serve_in(house: Arc<House>, listener: TcpListener, router: Router, stop: CancellationToken) {
    let graceful = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            biased;
            () = stop.cancelled() => break,
            accepted = accept(&listener, &house) => accepted,
        };
        match accepted {
            Some((stream, from, guest)) => answer(stream, from, guest, router.clone(), &graceful),
            None => sleep(PAUSE).await,
        }
    }
    drop(listener);
    graceful.shutdown().await;
}

async fn accept(listener: &TcpListener, house: &Arc<House>) -> Option<(TcpStream, SocketAddr, Arc<Guest>)> {
    match listener.accept().await {
        Ok((stream, from)) => Some((stream, from, house.admit().await)),
        Err(error) => {
            tracing::warn!(%error, "a connection could not be accepted");
            None
        }
    }
}

fn answer(
    stream: TcpStream,
    from: SocketAddr,
    guest: Arc<Guest>,
    router: Router,
    graceful: &GracefulShutdown,
) {
    // Answers are written whole; waiting for more to send only delays them.
    let _ = stream.set_nodelay(true);
    let sent_away = guest.sent_away.clone();
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(from));
        let (router, served) = (router.clone(), guest.serve());
        async move {
            let answer = router.oneshot(request.map(Body::new)).await?;
            // Until the last of it is on its way.
            Ok::<_, Infallible>(answer.map(|body| body.map_frame(move |frame| held(&served, frame))))
        }
    });
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(WRITE_TIME));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .max_buf_size(MOST_BUFFERED)
        .serve_connection(TokioIo::new(Box::pin(stream)), service);
    let connection = graceful.watch(connection);
    tokio::spawn(async move {
        tokio::select! {
            ended = connection => if let Err(error) = ended {
                // A browser that goes away in the middle is no fault of ours.
                tracing::debug!(%error, "a connection broke off");
            },
            () = sent_away.cancelled() => tracing::debug!("an idle connection made room for another one"),
        }
    });
}

/// The frame as it is; what it is sent with is held on to.
fn held(_served: &Served, frame: Frame<Bytes>) -> Frame<Bytes> {
    frame
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    const ASK: &[u8] = b"GET / HTTP/1.1\r\nhost: x\r\n\r\n";

    #[tokio::test]
    async fn where_all_places_are_taken_the_first_to_idle_makes_room_and_a_slow_sender_is_idle() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().route("/", get(|| async { "here" }));
        let stop = CancellationToken::new();
        let house = House::new(2);
        let serving = tokio::spawn(serve_in(house, listener, router, stop.clone()));
        let mut first = TcpStream::connect(address).await.unwrap();
        first.write_all(ASK).await.unwrap();
        let mut answer = vec![0; 1024];
        let read = first.read(&mut answer).await.unwrap();
        assert!(answer[..read].ends_with(b"here") && answer[..read].starts_with(b"HTTP/1.1 200"));
        let mut slow = TcpStream::connect(address).await.unwrap();
        slow.write_all(&ASK[..20]).await.unwrap();
        let mut third = TcpStream::connect(address).await.unwrap();
        assert_eq!(
            first.read(&mut answer).await.unwrap(),
            0,
            "the first one made room"
        );
        third.write_all(ASK).await.unwrap();
        assert!(third.read(&mut answer).await.unwrap() > 0);
        let _fourth = TcpStream::connect(address).await.unwrap();
        assert!(
            slow.read(&mut answer).await.is_ok_and(|read| read == 0) || slow.write_all(b"x").await.is_err()
        );
        stop.cancel();
        drop((slow, third));
        serving.await.unwrap();
    }
}
