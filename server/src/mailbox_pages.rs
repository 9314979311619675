//! The demo's mailbox in the browser: `/dev/mail`. These routes exist only where the mailbox does.
//!
//! The pages are made of the app's own components, rendered once and never brought to life: they need no script.

use app::components::{
    Cell, Column, Definition, DefinitionList, EmptyState, Frame, Glyph, HeadCell, LinkButton, Moment,
    NavLink, PageHeader, Row, Table, Variant,
};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use domain::Timestamp;
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use leptos::prelude::*;
use mail::{Mailbox, ReceivedMail};

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
    page(StatusCode::OK, "Mailbox", move || {
        let header = "Mail arrives here instead of being sent. The newest is first.";
        view! {
            <PageHeader title="Mailbox" subtitle=header />
            {if mails.is_empty() { no_mail().into_any() } else { table(mails).into_any() }}
        }
    })
}

fn no_mail() -> impl IntoView {
    let invite =
        || view! { <LinkButton href="/users/invite" variant=Variant::Primary>"Invite somebody"</LinkButton> };
    view! {
        <EmptyState title="No mail yet" icon=Glyph::Mail action=invite>
            "Invite somebody, and the invitation arrives here. The mailbox forgets its mail when the server stops."
        </EmptyState>
    }
}

fn table(mails: Vec<ReceivedMail>) -> impl IntoView {
    let row = |mail: ReceivedMail| {
        let href = format!("/dev/mail/{}", mail.number);
        view! {
            <Row>
                <HeadCell>
                    <a href=href>{mail.subject}</a>
                </HeadCell>
                <Cell label="To">
                    <span class="break">{mail.to.to_string()}</span>
                </Cell>
                <Cell label="Came">
                    <Moment datetime=instant(mail.arrived_at) text=mail.arrived />
                </Cell>
            </Row>
        }
    };
    let columns = ["Subject", "To", "Came"].map(Column::new).to_vec();
    view! {
        <Table caption="Mail" columns>
            {mails.into_iter().map(row).collect_view()}
        </Table>
    }
}

async fn one(State(mailbox): State<Mailbox>, Path(number): Path<String>) -> Response {
    match number.parse().ok().and_then(|number| mailbox.find(number)) {
        Some(mail) => page(StatusCode::OK, &mail.subject.clone(), move || message(mail)),
        None => page(StatusCode::NOT_FOUND, "No such mail", || {
            let back = || view! { <LinkButton href="/dev/mail">"Go to the mailbox"</LinkButton> };
            view! {
                <PageHeader title="No such mail" />
                <EmptyState title="It is not here" icon=Glyph::Mail action=back>
                    "The mailbox forgets its mail when the server stops."
                </EmptyState>
            }
        }),
    }
}

fn message(mail: ReceivedMail) -> impl IntoView {
    // Links of the mail open in the window that the mail is looked at in.
    let framed = format!("<base target=\"_top\">{}", mail.html);
    view! {
        <PageHeader title=mail.subject />
        <section class="card">
            <div class="card-body">
                <DefinitionList>
                    <Definition term="To">{mail.to.to_string()}</Definition>
                    <Definition term="Came">
                        <Moment datetime=instant(mail.arrived_at) text=mail.arrived />
                    </Definition>
                    <Definition term="Message-ID">{mail.message_id}</Definition>
                </DefinitionList>
            </div>
        </section>
        <h2>"As HTML"</h2>
        <iframe
            class="mailbox-html"
            id="mail-html"
            title="The mail as HTML"
            sandbox="allow-top-navigation-by-user-activation"
            srcdoc=framed
        ></iframe>
        <h2>"As text"</h2>
        <pre class="mailbox-text" id="mail-text">{with_links(&mail.text)}</pre>
        <div class="row">
            <LinkButton href="/dev/mail">"Back to the mailbox"</LinkButton>
        </div>
    }
}

/// The document around a page in Usher's frame.
fn page<V: IntoView + 'static>(
    status: StatusCode,
    title: &str,
    content: impl FnOnce() -> V + Send + 'static,
) -> Response {
    let frame = || {
        view! {
            <Frame navigation=navigation>{content()}</Frame>
        }
    };
    let body = Owner::new().with(|| frame().to_html());
    let title = Owner::new().with(|| view! { <title>{format!("{title} · Usher")}</title> }.to_html());
    let html = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">{title}\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><meta name=\"robots\" content=\"noindex\">\
         <link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">\
         <link rel=\"stylesheet\" href=\"/pkg/usher.css\"></head><body>{body}</body></html>"
    );
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    ];
    (status, headers, html).into_response()
}

fn navigation() -> impl IntoView {
    view! {
        <NavLink href="/" icon=Glyph::Home>"Back to Usher"</NavLink>
        <NavLink href="/dev/mail" icon=Glyph::Mail current=Signal::stored(true)>"Mailbox"</NavLink>
    }
}

/// RFC 3339, for `<time>`.
fn instant(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_microsecond(at.micros()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Text with lines that are nothing but an address made into links.
fn with_links(text: &str) -> impl IntoView + use<> {
    let line = |line: &str| {
        let line = line.to_owned();
        let bare = line.trim().to_owned();
        let is_link = (bare.starts_with("http://") || bare.starts_with("https://"))
            && !bare.contains(char::is_whitespace);
        if is_link {
            view! { <a href=bare>{line}</a> "\n" }.into_any()
        } else {
            (line + "\n").into_any()
        }
    };
    text.lines().map(line).collect_view()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_mail_says_is_never_markup_of_the_page() {
        let html = Owner::new()
            .with(|| with_links("<script>\nhttps://usher.example/accept/x\"y\nsee https://x").to_html());
        assert!(html.contains("&lt;script&gt;"), "{html}");
        assert!(
            html.contains("href=\"https://usher.example/accept/x&quot;y\""),
            "{html}"
        );
        assert_eq!(html.matches("<a").count(), 1, "{html}");
    }
}
