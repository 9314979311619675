//! Calls of server functions and posts of forms: whatever a body or a query holds, nobody without a session gets more than
//! a refusal of the closed list, and the invite form asks for nothing beyond its bounds.

use app::ssr::reading;
use axum::body::{Body, to_bytes};
use futures::executor::block_on;
use http::{Method, Request, StatusCode};
use leptos::prelude::Owner;
use server_fn::axum::{get_server_fn_service, server_fn_paths};
use service::{Invite, Recipient, Whom};

/// Holds for every input: the first line names a server function, what follows is its body, or the query if it is asked by
/// a GET.
pub(crate) fn hold(data: &[u8]) {
    let end = data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len());
    let (name, sent) = (&data[..end], data.get(end + 1..).unwrap_or_default());
    let Ok(name) = std::str::from_utf8(name) else {
        return;
    };
    if let Some((status, answer)) = answer(&format!("/api/{name}"), sent) {
        let refused = reading::refusal(&answer);
        assert_eq!(
            refused.is_some(),
            status != StatusCode::OK,
            "{name} answered {status}: {answer}"
        );
        assert!(refused.is_none_or(|(status, said)| status.is_some() && !said.is_empty()));
    }
    if let Ok(body) = std::str::from_utf8(sent) {
        invite(body);
    }
}

/// What the server function answers to somebody without a session; None if there is none of the name, or HTTP has no such
/// request.
fn answer(path: &str, sent: &[u8]) -> Option<(StatusCode, String)> {
    let mut functions = server_fn_paths().peekable();
    assert!(functions.peek().is_some(), "there are no server functions");
    let (_, method) = functions.find(|(known, _)| *known == path)?;
    let request = if method == Method::GET {
        let address = [path.as_bytes(), b"?", sent].concat();
        Request::get(http::Uri::try_from(address).ok()?).body(Body::empty())
    } else {
        Request::builder()
            .method(&method)
            .uri(path)
            .body(Body::from(sent.to_vec()))
    };
    let mut function = get_server_fn_service(path, method)?;
    let owner = Owner::new();
    let answer = owner.with(|| {
        block_on(async {
            let answer = function.run(request.ok()?).await;
            let (parts, body) = answer.into_parts();
            let body = to_bytes(body, usize::MAX).await.expect("an answer has an end");
            Some((
                parts.status,
                String::from_utf8(body.to_vec()).expect("an answer is text"),
            ))
        })
    });
    owner.cleanup();
    answer
}

/// The invite form is the same when it is posted again, and what it asks for is within bounds.
fn invite(body: &str) {
    let Some(form) = reading::invite_form(body) else {
        assert!(reading::invite(body).is_err());
        return;
    };
    assert_eq!(reading::invite_form(&form), Some(form.clone()));
    match (reading::invite(body), reading::invite(&form)) {
        (Ok(invite), Ok(again)) => {
            assert_eq!(format!("{invite:?}"), format!("{again:?}"));
            bounds(&invite);
        }
        (Err(refusal), Err(again)) => assert_eq!(refusal, again),
        (invite, again) => panic!("{invite:?}, and then {again:?}"),
    }
}

fn bounds(invite: &Invite) {
    assert!(invite.accesses.len() <= 50);
    match &invite.whom {
        Whom::Addresses(people) => {
            assert!((1..=100).contains(&people.len()));
            // What is typed once is one person's.
            let own = |person: &Recipient| person.first_name.is_some() || person.profile.phone.is_some();
            assert!(people.len() == 1 || !people.iter().any(own));
        }
        Whom::Employee { profile, .. } => assert!(profile.phone.is_none() && profile.mobile.is_none()),
        Whom::User(_) => {}
    }
    assert!(invite.role.is_some() || matches!(invite.whom, Whom::User(_)));
}
