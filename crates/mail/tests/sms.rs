//! The SMS gateway, against a server that answers as told.

#![expect(clippy::unwrap_used, reason = "a test whose scene can’t be set may end so")]

use domain::{BusinessName, Language, SmsNumber, ZoneName};
use mail::{HttpSms, SmsSettings};
use secrecy::SecretString;
use service::ports::{MailOutcome, NoticeMail, Sms, SmsGateway};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// How the server answers its one request.
#[derive(Clone, Copy)]
enum Answers {
    /// With this, then it hangs up.
    With(&'static str),
    /// Not at all; it keeps the connection.
    Never,
    /// It hangs up.
    Reset,
    /// With a status, and a body that never ends.
    Endless(&'static str),
}

/// A server and the request that it got.
async fn gateway(answers: Answers) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let got = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let request = request(&mut stream).await;
        match answers {
            Answers::With(text) => stream.write_all(text.as_bytes()).await.unwrap(),
            Answers::Never => std::future::pending().await,
            Answers::Reset => stream.set_zero_linger().unwrap(),
            Answers::Endless(status) => {
                let head = format!("HTTP/1.1 {status}\r\nContent-Length: 99999999999\r\n\r\n");
                stream.write_all(head.as_bytes()).await.unwrap();
                while stream.write_all(&[b'x'; 4096]).await.is_ok() {}
            }
        }
        request
    });
    (format!("http://{address}"), got)
}

/// The head, and the body if it has one.
async fn request(stream: &mut TcpStream) -> String {
    let mut text = String::new();
    let mut part = [0; 4096];
    loop {
        let read = stream.read(&mut part).await.unwrap();
        text.push_str(std::str::from_utf8(&part[..read]).unwrap());
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
            return text;
        }
    }
}

fn settings(url: &str) -> SmsSettings {
    SmsSettings {
        url: format!("{url}/send?to={{to}}&text={{text}}"),
        body: None,
        secret: Some(SecretString::from("s3cret-token")),
        secret_header: None,
        timeout: Duration::from_secs(20),
    }
}

fn sms() -> Sms {
    Sms {
        to: SmsNumber::parse("+491701234567").unwrap(),
        notice: NoticeMail {
            language: Language::English,
            name: "Ben Smith".into(),
            business: BusinessName::parse("Hearth & Home").unwrap(),
            sender: "Ada Admin".into(),
            unread: 1,
            link: "https://usher.example/messages/1".into(),
            zone: ZoneName("Europe/Berlin".into()),
        },
    }
}

async fn send(settings: &SmsSettings) -> MailOutcome {
    HttpSms::new(settings).unwrap().send(&sms()).await
}

#[tokio::test]
async fn m_a6_an_sms_is_asked_for_with_number_words_and_secret_in_their_places() {
    let (url, got) = gateway(Answers::With(
        "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nqueued",
    ))
    .await;
    assert_eq!(
        send(&settings(&url)).await,
        MailOutcome::Accepted("200 OK queued".into())
    );
    let request = got.await.unwrap();
    let first = "GET /send?to=%2B491701234567&text=Ada%20Admin%20wrote%20to%20you%20at%20Hearth%20%26%20Home%3A%20\
                 https%3A%2F%2Fusher.example%2Fmessages%2F1 HTTP/1.1";
    assert_eq!(request.lines().next(), Some(first));
    let host = url.strip_prefix("http://").unwrap();
    for line in [&format!("host: {host}"), "authorization: Bearer s3cret-token"] {
        assert!(request.lines().any(|said| said == line), "{line} in {request}");
    }
}

#[tokio::test]
async fn m_a6_an_sms_can_be_posted_as_a_form_with_a_header_of_the_gateways_own() {
    let (url, got) = gateway(Answers::With(
        "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n",
    ))
    .await;
    let settings = SmsSettings {
        url: format!("{url}/messages"),
        body: Some("from=Usher&to={to}&body={text}".into()),
        secret_header: Some("X-Api-Key".into()),
        ..settings(&url)
    };
    assert_eq!(
        send(&settings).await,
        MailOutcome::Accepted("202 Accepted".into())
    );
    let request = got.await.unwrap();
    assert!(request.starts_with("POST /messages HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("\r\nx-api-key: s3cret-token\r\n") && !request.contains("authorization"));
    assert!(request.contains("\r\ncontent-type: application/x-www-form-urlencoded\r\n"));
    assert!(request.ends_with("\r\n\r\nfrom=Usher&to=%2B491701234567&body=Ada%20Admin%20wrote%20to%20you%20at%20Hearth%20%26%20Home%3A%20https%3A%2F%2Fusher.example%2Fmessages%2F1"));
}

#[tokio::test]
async fn m_a6_a_4xx_is_for_good_and_everything_else_for_later() {
    for (status, for_good) in [
        ("400 Bad Request", true),
        ("401 Unauthorized", true),
        ("404 Not Found", true),
        ("408 Request Timeout", false),
        ("429 Too Many Requests", false),
        ("500 Internal Server Error", false),
        ("503 Service Unavailable", false),
    ] {
        let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 5\r\n\r\nno...").leak();
        let (url, _got) = gateway(Answers::With(answer)).await;
        let said = format!("{status} no...");
        let expected = if for_good {
            MailOutcome::Never(said)
        } else {
            MailOutcome::Later(said)
        };
        assert_eq!(send(&settings(&url)).await, expected);
    }
}

#[tokio::test]
async fn m_a6_a_redirect_is_not_followed() {
    let (elsewhere, never_asked) = gateway(Answers::With("HTTP/1.1 200 OK\r\n\r\n")).await;
    let answer = format!("HTTP/1.1 302 Found\r\nLocation: {elsewhere}/\r\nContent-Length: 0\r\n\r\n").leak();
    let (url, _got) = gateway(Answers::With(answer)).await;
    assert_eq!(
        send(&settings(&url)).await,
        MailOutcome::Later("302 Found".into())
    );
    assert!(!never_asked.is_finished());
}

#[tokio::test(start_paused = true)]
async fn m_a6_a_gateway_that_says_nothing_is_given_up_in_time() {
    let (url, _got) = gateway(Answers::Never).await;
    let said = "the SMS gateway did not answer within 20 seconds";
    assert_eq!(send(&settings(&url)).await, MailOutcome::Later(said.into()));
}

#[tokio::test]
async fn m_a6_a_broken_conversation_is_tried_again() {
    let (url, _got) = gateway(Answers::Reset).await;
    let (unreachable, listening) = gateway(Answers::Never).await;
    listening.abort();
    let _ = listening.await;
    for url in [url, unreachable] {
        match send(&settings(&url)).await {
            MailOutcome::Later(said) => assert!(
                said.starts_with("the conversation with the SMS gateway failed"),
                "{said}"
            ),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn m_a6_of_an_endless_answer_the_beginning_is_read() {
    let (url, got) = gateway(Answers::Endless("200 OK")).await;
    match send(&settings(&url)).await {
        MailOutcome::Accepted(said) => assert_eq!((&said[..9], said.chars().count()), ("200 OK xx", 300)),
        other => panic!("{other:?}"),
    }
    assert!(got.await.is_ok(), "the connection was cut");
}

#[tokio::test]
async fn m_a6_the_secret_is_told_on_by_nobody() {
    let echo = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 33\r\n\r\nthe token s3cret-token is unknown!";
    let (url, _got) = gateway(Answers::With(echo)).await;
    let settings = settings(&url);
    assert_eq!(
        send(&settings).await,
        MailOutcome::Never("401 Unauthorized the token … is unknown".into())
    );
    let shown = format!("{settings:?} {:?}", HttpSms::new(&settings).unwrap());
    assert!(!shown.contains("s3cret"), "{shown}");
}
