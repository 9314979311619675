//! The demo's mailbox in the browser: `/dev/mail`. These routes exist only where the mailbox does.

use crate::layers::plain_page::plain_page;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use mail::{Mailbox, ReceivedMail};
use std::fmt::Write;

/// Inline styles are let pass for the mail's own; the frame that it stands in runs nothing.
const POLICY: &str = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; frame-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The list and the single mails.
pub(crate) fn routes(mailbox: Mailbox) -> Router {
    Router::new()
        .route("/dev/mail", get(list))
        .route("/dev/mail/{number}", get(one))
        .with_state(mailbox)
}

async fn list(State(mailbox): State<Mailbox>) -> Response {
    let mails = mailbox.list();
    let mut rows = String::new();
    for mail in &mails {
        let (number, to, subject) = (mail.number, escape(mail.to.as_str()), escape(&mail.subject));
        let _ = write!(
            rows,
            "<tr><td>{number}</td><td>{to}</td><td><a href=\"/dev/mail/{number}\">{subject}</a></td></tr>"
        );
    }
    let body = if mails.is_empty() {
        "<p>No mail yet. Invite somebody, and the invitation arrives here instead of being sent.</p>"
            .to_owned()
    } else {
        format!(
            "<p>Mail arrives here instead of being sent. The newest is first.</p><div class=\"table-wrap\"><table class=\"table\">\
             <thead><tr><th scope=\"col\">No.</th><th scope=\"col\">To</th><th scope=\"col\">Subject</th></tr></thead>\
             <tbody>{rows}</tbody></table></div>"
        )
    };
    page(
        "Mailbox",
        &format!("{body}<p><a href=\"/\">Back to Usher</a></p>"),
    )
}

async fn one(State(mailbox): State<Mailbox>, Path(number): Path<String>) -> Response {
    let Some(mail) = number.parse().ok().and_then(|number| mailbox.find(number)) else {
        return plain_page(
            StatusCode::NOT_FOUND,
            "No such mail",
            "The mailbox forgets its mail when the server stops.",
        );
    };
    let ReceivedMail {
        message_id,
        to,
        subject,
        text,
        html,
        ..
    } = &mail;
    let (message_id, to, title) = (escape(message_id), escape(to.as_str()), escape(subject));
    let framed = escape(&format!("<base target=\"_top\">{html}"));
    let text = with_links(text);
    let body = format!(
        "<dl><dt>To</dt><dd>{to}</dd><dt>Message-ID</dt><dd>{message_id}</dd></dl>\
         <h2>Text</h2><pre id=\"mail-text\">{text}</pre>\
         <h2>HTML</h2><iframe id=\"mail-html\" title=\"The mail as HTML\" width=\"100%\" height=\"640\" \
         sandbox=\"allow-top-navigation-by-user-activation\" srcdoc=\"{framed}\"></iframe>\
         <p><a href=\"/dev/mail\">Back to the mailbox</a></p>"
    );
    page(&title, &body)
}

/// A page around a title and a body that are HTML already.
fn page(title: &str, body: &str) -> Response {
    let html = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title} · Usher</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><meta name=\"robots\" content=\"noindex\">\
         <link rel=\"stylesheet\" href=\"/pkg/usher.css\"></head>\
         <body><main class=\"plain-page\"><h1>{title}</h1>{body}</main></body></html>"
    );
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    ];
    (headers, html).into_response()
}

/// Text as HTML, fit for attributes too.
fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
    html
}

/// Text as HTML, with lines that are nothing but an address made into links.
fn with_links(text: &str) -> String {
    let line = |line: &str| {
        let html = escape(line);
        let bare = line.trim();
        let is_link = (bare.starts_with("http://") || bare.starts_with("https://"))
            && !bare.contains(char::is_whitespace);
        if is_link {
            format!("<a href=\"{}\">{html}</a>", escape(bare))
        } else {
            html
        }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_mail_says_is_never_markup_of_the_page() {
        let html = with_links("<script>\nhttps://usher.example/accept/x\"y\nsee https://x");
        assert_eq!(
            html,
            "&lt;script&gt;\n<a href=\"https://usher.example/accept/x&quot;y\">https://usher.example/accept/x&quot;y</a>\nsee https://x"
        );
    }
}
