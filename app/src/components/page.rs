//! The parts a page is laid out with: header, breadcrumbs, card, definitions.

use crate::say::both;
use leptos::{children::ViewFnOnce, prelude::*};

/// The page's title and what can be done on it.
#[component]
pub fn PageHeader(
    /// The only first-level heading of the page.
    #[prop(into)]
    title: String,
    /// One line under the title.
    #[prop(optional, into)]
    subtitle: Option<String>,
    /// Buttons, at the end.
    #[prop(optional, into)]
    actions: ViewFnOnce,
) -> impl IntoView {
    view! {
        <header class="page-header">
            <div class="page-header-text">
                <h1 class="page-header-title">{title}</h1>
                {subtitle.map(|text| view! { <p class="page-header-subtitle">{text}</p> })}
            </div>
            <div class="page-header-actions">{actions.run()}</div>
        </header>
    }
}

/// One step on the way to this page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crumb {
    /// Its name.
    pub label: String,
    /// Its address; the last one (this page) has none.
    pub href: Option<String>,
}

impl Crumb {
    /// A page above this one.
    pub fn to(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            href: Some(href.into()),
        }
    }

    /// This page.
    pub fn here(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            href: None,
        }
    }
}

/// The way to this page.
#[component]
pub fn Breadcrumbs(
    /// From the top down.
    crumbs: Vec<Crumb>,
) -> impl IntoView {
    let steps = crumbs
        .into_iter()
        .map(|crumb| match crumb.href {
            Some(href) => view! {
                <li class="breadcrumbs-item">
                    <a href=href>{crumb.label}</a>
                </li>
            }
            .into_any(),
            None => view! {
                <li class="breadcrumbs-item">
                    <span aria-current="page">{crumb.label}</span>
                </li>
            }
            .into_any(),
        })
        .collect_view();
    view! {
        <nav class="breadcrumbs" aria-label=both!("app-breadcrumbs")>
            <ol class="breadcrumbs-list">{steps}</ol>
        </nav>
    }
}

/// A part of the page on a surface of its own.
#[component]
pub fn Card(
    /// Its heading.
    #[prop(optional, into)]
    title: Option<String>,
    /// Buttons beside the heading.
    #[prop(optional, into)]
    actions: ViewFnOnce,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    let header = title.map(|title| {
        view! {
            <header class="card-header">
                <h2 class="card-title">{title}</h2>
                <div class="card-actions">{actions.run()}</div>
            </header>
        }
    });
    view! {
        <section class="card">
            {header}
            <div class="card-body">{children()}</div>
        </section>
    }
}

/// Facts about one thing; its children are [`Definition`]s.
#[component]
pub fn DefinitionList(
    /// The facts.
    children: Children,
) -> impl IntoView {
    view! { <dl class="definitions">{children()}</dl> }
}

/// One fact.
#[component]
pub fn Definition(
    /// Its name.
    #[prop(into)]
    term: String,
    /// What it is.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="definitions-item">
            <dt class="definitions-term">{term}</dt>
            <dd class="definitions-value">{children()}</dd>
        </div>
    }
}
