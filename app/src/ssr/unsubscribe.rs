//! Ending the weekly mail by the link in it: the button on its page, and the one click of a mail program, which posts to
//! the same address (RFC 8058 §3.2).

use super::Site;
use super::form_post::render;
use super::visitor::Visitor;
use crate::wire::Refusal;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use http::{Method, StatusCode};
use service::{Client, Token};

/// Where the links lead: the token comes after it.
const LINKS: &str = "/unsubscribe/";

/// Whether this may be the one click of a mail program. It comes from no page, and says nothing but the token: so whoever has
/// that may send it from anywhere.
pub fn is_one_click(method: &Method, path: &str) -> bool {
    let token = path.strip_prefix(LINKS);
    *method == Method::POST && token.is_some_and(|token| Token::parse(token).is_some())
}

/// Ends the mail, and answers with the page as it is then: mail programs follow no redirect. What else is in the post, and
/// who is signed in, means nothing.
pub(super) async fn end_weekly(
    State(site): State<Site>,
    Path(token): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let (parts, _) = request.into_parts();
    let client = Client {
        address: parts
            .extensions
            .get::<Visitor>()
            .and_then(|visitor| visitor.client.address.clone()),
        session: None,
    };
    if let Some(token) = Token::parse(&token) {
        site.usher.end_weekly(&token, &client).await?;
    }
    let done = StatusCode::OK.into_response();
    Ok(render(&site, parts, String::new(), Vec::new(), done).await)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m_a5_one_click_is_a_post_to_a_link_and_nothing_else() {
        let link = format!("{LINKS}{}", "a".repeat(43));
        assert!(is_one_click(&Method::POST, &link));
        for (method, path) in [
            (Method::GET, link.clone()),
            (Method::PUT, link.clone()),
            (Method::POST, LINKS.to_owned()),
            (Method::POST, format!("{link}/more")),
            (Method::POST, format!("{LINKS}../account")),
            (Method::POST, format!("/accept/{}", "a".repeat(43))),
            (Method::POST, format!("/x{link}")),
        ] {
            assert!(!is_one_click(&method, &path), "{method} {path}");
        }
    }
}
