//! The document, the routes, and which of them are public.

use crate::form::{LastPost, Submitted};
use crate::layout::{DialogClosed, Private};
use crate::pages::{
    Accept, Account, AccountLink, Asked, Audit, Businesses, Chart, Contacts, Dashboard, DevComponents,
    Imports, InvitationPart, Invitations, Invite, Messages, NotFound, Person, Record, Records, SetUp,
    Settings, SignIn, Slip, Slips, TypeCode, Users, Welcome,
};
use crate::say::both;
use crate::wire::JsonText;
use domain::Language;
use leptos::prelude::*;
use leptos_meta::{Meta, MetaTags, Title, provide_meta_context};
use leptos_router::components::{ParentRoute, Route, Router, Routes};
use leptos_router::{SsrMode, path};

/// Whether a path is answered without a session: the public pages, server functions (which guard themselves), files.
pub fn is_public(path: &str) -> bool {
    const PREFIXES: [&str; 13] = [
        "/accept/",
        "/setup/",
        "/api/",
        "/pkg/",
        "/dev/",
        "/health/",
        "/sign-in",
        "/asked",
        "/join",
        "/forgot",
        "/reset/",
        "/confirm-address/",
        "/unsubscribe/",
    ];
    const FILES: [&str; 3] = ["/favicon.svg", "/favicon.ico", "/robots.txt"];
    PREFIXES.iter().any(|prefix| path.starts_with(prefix)) || FILES.contains(&path)
}

/// The document around the app.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    set_content_security_policy();
    let language = shown_in();
    let styles = format!("/{}/usher.css", options.site_pkg_dir);
    view! {
        <!DOCTYPE html>
        <html lang=language.as_str() dir=language.direction()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta name="robots" content="noindex" />
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <link rel="stylesheet" href=styles />
                <script type="application/json" id="messages" inner_html=messages(language)></script>
                {comes_alive().then(|| view! { <HydrationScripts options /> })}
                <MetaTags />
            </head>
            <body>
                <App />
            </body>
        </html>
    }
}

/// The language of the page. Only the server draws the document.
fn shown_in() -> Language {
    #[cfg(feature = "ssr")]
    return crate::say::language();
    #[cfg(not(feature = "ssr"))]
    Language::default()
}

/// Whether the browser brings the page to life.
fn comes_alive() -> bool {
    #[cfg(feature = "ssr")]
    return crate::ssr::comes_alive();
    #[cfg(not(feature = "ssr"))]
    true
}

/// What the browser needs to say in the language.
#[cfg_attr(
    not(feature = "ssr"),
    expect(unused_variables, reason = "the browser draws no document")
)]
fn messages(language: Language) -> &'static str {
    #[cfg(feature = "ssr")]
    return catalogue::for_browser(language);
    #[cfg(not(feature = "ssr"))]
    "{}"
}

/// Only scripts with this response's nonce, and what they load; styles and pictures of our own; forms to ourselves.
fn set_content_security_policy() {
    #[cfg(feature = "ssr")]
    if let (Some(response), Some(nonce)) = (
        use_context::<leptos_axum::ResponseOptions>(),
        leptos::nonce::use_nonce(),
    ) {
        let policy = format!(
            "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
             img-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; \
             base-uri 'none'"
        );
        if let Ok(policy) = http::HeaderValue::from_str(&policy) {
            response.insert_header(http::header::CONTENT_SECURITY_POLICY, policy);
        }
    }
}

/// The app: every page is rendered to the end before it is sent, so that status codes, titles and pages without
/// JavaScript are right.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    let last_post = SharedValue::<_, JsonText>::new_with_encoding(use_context::<Submitted>);
    provide_context(DialogClosed(StoredValue::new(false)));
    provide_context(LastPost(StoredValue::new(last_post.into_inner())));
    let product = both!("product");
    view! {
        <Title formatter=move |title: String| {
            if title.is_empty() { product.to_owned() } else { format!("{title} · {product}") }
        } />
        <Meta name="description" content=both!("app-description") />
        <Router>
            <Routes fallback=NotFound>
                <Route path=path!("/sign-in") view=SignIn ssr=SsrMode::Async />
                <Route path=path!("/setup/:token") view=SetUp ssr=SsrMode::Async />
                <Route path=path!("/accept/:token") view=Accept ssr=SsrMode::Async />
                <Route path=path!("/join") view=TypeCode ssr=SsrMode::Async />
                <Route path=path!("/join/:token") view=Slip ssr=SsrMode::Async />
                <Route path=path!("/forgot") view=AccountLink ssr=SsrMode::Async />
                <Route path=path!("/reset/:token") view=AccountLink ssr=SsrMode::Async />
                <Route path=path!("/confirm-address/:token") view=AccountLink ssr=SsrMode::Async />
                <Route path=path!("/unsubscribe/:token") view=AccountLink ssr=SsrMode::Async />
                <Route path=path!("/asked") view=Asked ssr=SsrMode::Async />
                <Route path=path!("/dev/components") view=DevComponents ssr=SsrMode::Async />
                <ParentRoute path=path!("") view=Private ssr=SsrMode::Async>
                    <Route path=path!("/") view=Dashboard ssr=SsrMode::Async />
                    <Route path=path!("/welcome") view=Welcome ssr=SsrMode::Async />
                    <Route path=path!("/users") view=Users ssr=SsrMode::Async />
                    <Route path=path!("/users/invitations") view=Invitations ssr=SsrMode::Async />
                    <Route path=path!("/users/invitations/:one/:two") view=InvitationPart ssr=SsrMode::Async />
                    <Route path=path!("/users/imports") view=Imports ssr=SsrMode::Async />
                    <Route path=path!("/users/imports/:id") view=Imports ssr=SsrMode::Async />
                    <Route path=path!("/users/contacts") view=Contacts ssr=SsrMode::Async />
                    <Route path=path!("/users/chart") view=Chart ssr=SsrMode::Async />
                    <Route path=path!("/users/slips") view=Slips ssr=SsrMode::Async />
                    <Route path=path!("/users/invite") view=Invite ssr=SsrMode::Async />
                    <Route path=path!("/users/:id") view=Person ssr=SsrMode::Async />
                    <Route path=path!("/users/:id/reset-slip") view=Account ssr=SsrMode::Async />
                    <Route path=path!("/businesses") view=Businesses ssr=SsrMode::Async />
                    <Route path=path!("/account") view=Account ssr=SsrMode::Async />
                    <Route path=path!("/messages") view=Messages ssr=SsrMode::Async />
                    <Route path=path!("/messages/:id") view=Messages ssr=SsrMode::Async />
                    <Route path=path!("/settings/:part") view=Settings ssr=SsrMode::Async />
                    <Route path=path!("/records") view=Records ssr=SsrMode::Async />
                    <Route path=path!("/records/:id") view=Record ssr=SsrMode::Async />
                    <Route path=path!("/audit") view=Audit ssr=SsrMode::Async />
                </ParentRoute>
            </Routes>
        </Router>
    }
}
