//! What stands around every page.

use leptos::{children::ViewFnOnce, prelude::*};

use super::icon::{Glyph, Icon};
use crate::say::both;

/// The mark and the word.
#[component]
pub fn Logo() -> impl IntoView {
    view! {
        <span class="logo">
            <svg class="logo-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
                <rect class="logo-ground" width="24" height="24" rx="6"></rect>
                <path class="logo-door" d="M7 18.5V7l7-2v15z"></path>
                <path class="logo-light" d="M15.5 18.5H17V7h-1.5"></path>
                <circle class="logo-knob" cx="11.9" cy="12.6" r="0.9"></circle>
            </svg>
            <span class="logo-word">{both!("product")}</span>
        </span>
    }
}

/// The frame of the application: header, navigation, and the page.
#[component]
pub fn Frame(
    /// Where the logo leads.
    #[prop(into, default = "/".to_owned())]
    home: String,
    /// The primary navigation: [`NavLink`]s.
    #[prop(into)]
    navigation: ViewFnOnce,
    /// The current business, and a [`super::Menu`] to change it.
    #[prop(optional, into)]
    business: ViewFnOnce,
    /// The person who is signed in: a [`super::Menu`].
    #[prop(optional, into)]
    account: ViewFnOnce,
    /// What every page must say, such as "no mail server is set": [`super::Notice`]s.
    #[prop(optional, into)]
    banner: ViewFnOnce,
    /// The page.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="frame">
            <a class="frame-skip" href="#main">{both!("app-skip")}</a>
            <header class="frame-header">
                <a class="frame-home" href=home aria-label=both!("app-home-link")>
                    <Logo />
                </a>
                <div class="frame-business">{business.run()}</div>
                <div class="frame-account">{account.run()}</div>
            </header>
            <nav class="frame-navigation" aria-label=both!("app-main-navigation")>
                <ul class="frame-links">{navigation.run()}</ul>
            </nav>
            <main class="frame-main" id="main" tabindex="-1">
                <div class="frame-banner">{banner.run()}</div>
                {children()}
            </main>
        </div>
    }
}

/// A link of the primary navigation.
#[component]
pub fn NavLink(
    /// Where it goes.
    #[prop(into)]
    href: String,
    /// The picture before the words.
    icon: Glyph,
    /// Whether the page that is shown belongs to it.
    #[prop(optional, into)]
    current: Signal<bool>,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <li class="frame-links-item">
            <a class="frame-link" href=href aria-current=move || current.get().then_some("page")>
                <Icon glyph=icon />
                <span>{children()}</span>
            </a>
        </li>
    }
}

/// The frame of pages for people who are not signed in: one narrow card.
#[component]
pub fn PublicFrame(
    /// The page's heading.
    #[prop(into)]
    title: String,
    /// One line under it; empty: none.
    #[prop(optional, into)]
    subtitle: String,
    /// What stands under the card: other ways on.
    #[prop(optional, into)]
    footer: ViewFnOnce,
    /// The page.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="public-frame">
            <a class="frame-skip" href="#main">{both!("app-skip")}</a>
            <header class="public-frame-header">
                <Logo />
            </header>
            <main class="public-frame-card" id="main" tabindex="-1">
                <h1 class="public-frame-title">{title}</h1>
                {(!subtitle.is_empty()).then(|| view! { <p class="public-frame-subtitle">{subtitle}</p> })}
                {children()}
            </main>
            <footer class="public-frame-footer">{footer.run()}</footer>
        </div>
    }
}
