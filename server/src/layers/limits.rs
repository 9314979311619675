//! How long a request may take, how many there may be at once, and what happens when one goes wrong.

use crate::adapters::SystemEntropy;
use crate::layers::plain_page::{plain_page, refusal};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::RETRY_AFTER;
use http::{HeaderMap, HeaderValue, StatusCode};
use service::ports::Entropy;
use std::any::Any;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// How long a request may take.
pub const MOST_TIME: Duration = Duration::from_secs(30);

/// How many requests may be under way.
pub const MOST_AT_ONCE: usize = 1024;

/// How many of them are worked on; the others wait in a row. More would make nobody faster, and everybody's next turn on a
/// processor would come later: also that of whoever asks whether the process lives.
pub const MOST_AT_WORK: usize = 64;

/// When to come again, in seconds, where nobody said another time.
const USUAL_WAIT: HeaderValue = HeaderValue::from_static("5");

/// Says when to come again, wherever the answer is 503.
pub async fn ask_to_wait(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().entry(RETRY_AFTER).or_insert(USUAL_WAIT);
    }
    response
}

/// Answers 503 to what takes longer than `most`; what it had begun is undone with its transaction, unless that was
/// being committed.
pub async fn limit_time(State(most): State<Duration>, request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let Ok(response) = tokio::time::timeout(most, next.run(request)).await else {
        tracing::error!("a request took too long and was given up");
        let sentence = "The server is busy and gave up waiting. It may have been done all the same: \
                        look before you send it again.";
        return refusal(
            &headers,
            StatusCode::SERVICE_UNAVAILABLE,
            "timeout",
            "That took too long",
            sentence,
        );
    };
    response
}

/// Places for requests.
#[derive(Debug, Clone)]
pub struct Crowd(Arc<Semaphore>);

impl Crowd {
    /// So many places.
    pub fn new(places: usize) -> Self {
        Self(Arc::new(Semaphore::new(places)))
    }

    /// One of them, until it is dropped; None where all are taken.
    pub fn place(&self) -> Option<SemaphorePermit<'_>> {
        self.0.try_acquire().ok()
    }
}

/// Answers 503 at once where no place is free, instead of letting everybody wait for ever. Whoever watches the process
/// gets through.
pub async fn limit_crowd(State(crowd): State<Crowd>, request: Request, next: Next) -> Response {
    if is_a_watch(&request) {
        return next.run(request).await;
    }
    let Some(_place) = crowd.place() else {
        return busy(request.headers());
    };
    next.run(request).await
}

/// Lets so many be worked on as the semaphore has permits; the others wait, and their time runs. Nobody waits who watches the
/// process.
pub async fn take_turns(State(turns): State<Arc<Semaphore>>, request: Request, next: Next) -> Response {
    if is_a_watch(&request) {
        return next.run(request).await;
    }
    let _turn = turns.acquire().await;
    next.run(request).await
}

fn is_a_watch(request: &Request) -> bool {
    matches!(request.uri().path(), "/health/live" | "/health/ready")
}

/// Nothing was done: there are too many.
pub fn busy(headers: &HeaderMap) -> Response {
    let sentence = "Too many people are here at this moment. Wait a minute and try again.";
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let mut response = refusal(headers, status, "busy", "The server is busy", sentence);
    response
        .headers_mut()
        .insert(RETRY_AFTER, HeaderValue::from_static("10"));
    response
}

/// A page for the person, the details for the log, and a reference that joins the two.
#[expect(clippy::needless_pass_by_value, reason = "the layer hands the payload over")]
pub fn on_panic(payload: Box<dyn Any + Send>) -> Response {
    let mut bytes = [0; 4];
    SystemEntropy.fill(&mut bytes);
    let reference = format!("{:08x}", u32::from_be_bytes(bytes));
    tracing::error!(reference, reason = panic_reason(&*payload), "a request panicked");
    let sentence = format!(
        "Nothing you did caused it. Try again; if it happens again, tell whoever runs this server: {reference}."
    );
    plain_page(
        StatusCode::INTERNAL_SERVER_ERROR,
        "Something went wrong on our side",
        &sentence,
    )
}

/// What a panic said.
pub fn panic_reason(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("unknown")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::body::Body;
    use axum::middleware::{from_fn, from_fn_with_state};
    use axum::routing::get;
    use http_body_util::BodyExt;
    use tower::ServiceExt;
    use tower_http::catch_panic::CatchPanicLayer;

    fn request() -> Request {
        http::Request::get("/").body(Body::empty()).unwrap()
    }

    #[tokio::test]
    async fn a_request_that_hangs_is_given_up_and_told_when_to_come_again() {
        let limit = from_fn_with_state(Duration::from_millis(1), limit_time);
        let router = Router::new()
            .route("/", get(std::future::pending::<()>))
            .layer(limit)
            .layer(from_fn(ask_to_wait));
        let given_up = router.oneshot(request()).await.unwrap();
        assert_eq!(given_up.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(given_up.headers()[RETRY_AFTER], USUAL_WAIT);
    }

    #[tokio::test]
    async fn a_full_house_refuses_at_once() {
        let router = Router::new()
            .route("/", get(|| async {}))
            .route("/health/live", get(|| async {}))
            .layer(from_fn_with_state(Crowd::new(0), limit_crowd))
            .layer(from_fn(ask_to_wait));
        let refused = router.clone().oneshot(request()).await.unwrap();
        assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(refused.headers()[RETRY_AFTER], "10");
        let health = http::Request::get("/health/live").body(Body::empty()).unwrap();
        assert_eq!(router.oneshot(health).await.unwrap().status(), StatusCode::OK);
    }

    #[tokio::test]
    async fn while_nobody_gets_a_turn_whoever_watches_is_answered_and_the_others_are_given_up_in_time() {
        let router = Router::new()
            .route("/", get(|| async {}))
            .route("/health/live", get(|| async {}))
            .layer(from_fn_with_state(Arc::new(Semaphore::new(0)), take_turns))
            .layer(from_fn_with_state(Duration::from_millis(1), limit_time));
        let given_up = router.clone().oneshot(request()).await.unwrap();
        assert_eq!(given_up.status(), StatusCode::SERVICE_UNAVAILABLE);
        let health = http::Request::get("/health/live").body(Body::empty()).unwrap();
        assert_eq!(router.oneshot(health).await.unwrap().status(), StatusCode::OK);
    }

    #[tokio::test]
    async fn a_panic_is_a_friendly_page_that_tells_nothing_of_it() {
        async fn broken() {
            panic!("hush");
        }
        let router = Router::new()
            .route("/", get(broken))
            .layer(CatchPanicLayer::custom(on_panic));
        let response = router.oneshot(request()).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let body = response.into_body().collect().await.unwrap().to_bytes();
        let text = std::str::from_utf8(&body).unwrap();
        assert!(text.contains("Something went wrong on our side") && !text.contains("hush"));
    }
}
