//! Forms are small. What is larger is refused before a handler sees any of it, but for tables: these are read by
//! their handler, once it knows who sends them.

use crate::layers::limits::{Crowd, busy};
use crate::layers::plain_page::refusal;
use app::ssr::most_uploaded;
use axum::body::{Body, HttpBody};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{Method, StatusCode};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use std::time::Duration;
use tokio::time::timeout;

/// 64 KiB.
pub const MOST_BYTES: usize = 64 * 1024;

/// How long a form may take to arrive.
pub const MOST_TIME: Duration = Duration::from_secs(10);

/// How many forms may be arriving: few enough that slow senders never take up all connections.
pub const MOST_AT_ONCE: usize = 512;

/// Forms on their way.
#[derive(Debug, Clone)]
pub struct Arriving {
    places: Crowd,
    most_time: Duration,
}

impl Arriving {
    /// So many, each for so long.
    pub fn new(places: usize, most_time: Duration) -> Self {
        Self {
            places: Crowd::new(places),
            most_time,
        }
    }
}

/// Reads the body whole, so that no handler meets the limit in the middle of its work, and nobody who sends slowly
/// takes up a place among those who are answered.
pub async fn limit_body(State(arriving): State<Arriving>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    if body.is_end_stream() {
        return next.run(Request::from_parts(parts, body)).await;
    }
    let upload = most_uploaded(parts.uri.path(), &parts.headers).filter(|_| parts.method == Method::POST);
    if let Some(most) = upload {
        let body = Body::new(Limited::new(body, most));
        return next.run(Request::from_parts(parts, body)).await;
    }
    let Some(place) = arriving.places.place() else {
        return busy(&parts.headers);
    };
    let read = timeout(arriving.most_time, Limited::new(body, MOST_BYTES).collect()).await;
    drop(place);
    let Ok(read) = read else {
        return refusal(
            &parts.headers,
            StatusCode::REQUEST_TIMEOUT,
            "slow",
            "That took too long to arrive",
            "Nothing was changed. Check your connection and send it again.",
        );
    };
    match read {
        Ok(body) => {
            next.run(Request::from_parts(parts, Body::from(body.to_bytes())))
                .await
        }
        Err(error) if error.is::<LengthLimitError>() => refusal(
            &parts.headers,
            StatusCode::PAYLOAD_TOO_LARGE,
            "too-large",
            "That is too much at once",
            "Nothing was changed. Go back, shorten what you typed, and send it again.",
        ),
        Err(_) => refusal(
            &parts.headers,
            StatusCode::BAD_REQUEST,
            "incomplete",
            "Only a part of that arrived",
            "Nothing was changed. Go back and send it again.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::body::Bytes;
    use axum::middleware::from_fn_with_state;
    use axum::routing::post;
    use futures::stream;
    use tower::ServiceExt;

    async fn status(body: Body) -> StatusCode {
        status_where(1, body).await
    }

    /// Where so many bodies may be arriving.
    async fn status_where(places: usize, body: Body) -> StatusCode {
        let arriving = Arriving::new(places, Duration::from_millis(200));
        let router = Router::new()
            .route("/", post(|body: Bytes| async move { body }))
            .layer(from_fn_with_state(arriving, limit_body));
        router
            .oneshot(http::Request::post("/").body(body).unwrap())
            .await
            .unwrap()
            .status()
    }

    #[tokio::test]
    async fn a_body_of_the_limit_passes_and_one_byte_more_does_not() {
        assert_eq!(status(Body::from(vec![b'x'; MOST_BYTES])).await, StatusCode::OK);
        assert_eq!(
            status(Body::from(vec![b'x'; MOST_BYTES + 1])).await,
            StatusCode::PAYLOAD_TOO_LARGE
        );
    }

    #[tokio::test]
    async fn a_body_that_does_not_tell_its_length_is_counted() {
        let chunks = stream::iter((0..1000).map(|_| Ok::<_, std::io::Error>(vec![b'x'; 1024])));
        assert_eq!(
            status(Body::from_stream(chunks)).await,
            StatusCode::PAYLOAD_TOO_LARGE
        );
    }

    #[tokio::test]
    async fn a_body_that_never_ends_is_given_up() {
        let endless = stream::pending::<Result<Vec<u8>, std::io::Error>>();
        assert_eq!(
            status(Body::from_stream(endless)).await,
            StatusCode::REQUEST_TIMEOUT
        );
    }

    #[tokio::test]
    async fn where_too_many_bodies_are_arriving_a_further_one_is_refused_and_what_has_none_is_let_through() {
        let refused = status_where(0, Body::from("x")).await;
        assert_eq!(refused, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(status_where(0, Body::empty()).await, StatusCode::OK);
    }

    #[tokio::test]
    async fn a_body_that_breaks_off_is_told_so() {
        let broken = stream::iter([Ok(vec![b'x'; 9]), Err(std::io::Error::other("gone"))]);
        assert_eq!(status(Body::from_stream(broken)).await, StatusCode::BAD_REQUEST);
    }
}
