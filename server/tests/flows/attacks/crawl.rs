//! The crawl: whatever is opened, by GET or HEAD, by whoever runs the instance or by nobody, changes nothing.
//!
//! Mail scanners, previews and search engines open everything that they find. What may move meanwhile is named in `kept.rs`.
//! The tables of lists are the one exception: that one was taken is written down in the audit, and nothing else is.

use super::both::on_both;
use super::estate::Estate;
use super::kept::changes;
use super::matrix::calls::CALLS;
use super::matrix::pages::PAGES;
use super::matrix::rows;
use super::wire::answer;
use crate::databases::TestDatabase;
use reqwest::Method;
use std::collections::BTreeSet;

/// Whoever takes one of these is in the audit.
const TABLES: [&str; 5] = [
    "/users/csv",
    "/users/chart/managers.csv",
    "/users/invitations/csv",
    "/records/csv",
    "/audit/csv",
];

/// Every route and every server function with ids and live links filled in.
fn known(estate: &Estate) -> BTreeSet<String> {
    let pages = rows(PAGES).map(|row| row.path().to_owned());
    let calls = rows(CALLS).map(|row| format!("/api/{}?{}", row.call(), row.how));
    let filled = |path: String| estate.fill(&path, "instance");
    pages.chain(calls).map(filled).collect()
}

/// Our addresses that a page links to.
fn links(html: &str) -> impl Iterator<Item = String> {
    let links = html.split("href=\"/").skip(1);
    let link = |rest: &str| format!("/{}", rest.split('"').next().unwrap()).replace("&amp;", "&");
    let links = links.map(link).filter(|link| !link.starts_with("/pkg/"));
    links.map(|link| link.split('#').next().unwrap().to_owned())
}

async fn opening_anything_leaves_the_database_as_it_was(database: &TestDatabase) {
    let estate = Estate::on(database).await;
    let known = known(&estate);
    let mut crawl = Crawl {
        kept: estate.target.keeper.kept().await,
        estate,
    };
    let mut found = BTreeSet::new();
    for actor in ["nobody", "instance"] {
        for path in &known {
            for method in [Method::GET, Method::HEAD] {
                found.extend(links(&crawl.open(&method, path, actor).await));
            }
        }
    }
    let further: Vec<&String> = found.difference(&known).collect();
    assert!(further.len() > 50, "pages link to others: {further:?}");
    for path in further {
        crawl.open(&Method::GET, path, "instance").await;
    }
}

/// What is crawled, and what its database kept after the last request.
struct Crawl {
    estate: Estate,
    kept: Vec<String>,
}

impl Crawl {
    /// Opens it and looks what has changed; returns the page.
    async fn open(&mut self, method: &Method, path: &str, actor: &str) -> String {
        let target = &self.estate.target;
        let session = self.estate.session(actor);
        let answer = answer(target.wire.request(method.clone(), path, session)).await;
        assert!(
            answer.status < 500,
            "{method} {path} as {actor}: {}",
            answer.status
        );
        assert!(
            answer.session().is_none(),
            "{method} {path} gives {actor} a session"
        );
        let kept = target.keeper.kept().await;
        let changes = changes(&self.kept, &kept);
        self.kept = kept;
        let is_table = TABLES.contains(&path.split('?').next().unwrap());
        if is_table && answer.status == 200 {
            assert_taken(&changes, &format!("{method} {path} as {actor}"));
        } else {
            assert!(changes.is_empty(), "{method} {path} as {actor}: {changes:#?}");
        }
        answer.body
    }
}

/// One event, in its chain, and nothing else.
fn assert_taken(changes: &[String], what: &str) {
    let mut tables: Vec<&str> = changes
        .iter()
        .map(|change| change.split(':').next().unwrap())
        .collect();
    tables.sort_unstable();
    let event = [
        "+ audit_events",
        "+ audit_heads",
        "+ audit_personal",
        "- audit_heads",
    ];
    assert_eq!(tables, event, "{what}: {changes:#?}");
}

on_both!(opening_anything_leaves_the_database_as_it_was);
