//! The arrows between the packages go one way.

#![expect(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use cargo_metadata::{DependencyKind, MetadataCommand, Package};
use std::collections::BTreeSet;

/// Who may build on whom; what is not named may not be used.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("catalogue", &["domain"]),
    ("service", &["domain"]),
    ("store", &["domain", "service"]),
    ("mail", &["catalogue", "domain", "service"]),
    ("app", &["catalogue", "domain", "service"]),
    ("frontend", &["app"]),
    ("server", &["app", "domain", "mail", "service", "store"]),
];

/// Crates that wait, talk or keep: nothing for pure rules.
const IMPURE: &[&str] = &[
    "async-trait",
    "axum",
    "futures",
    "http",
    "leptos",
    "lettre",
    "rand",
    "reqwest",
    "sqlx",
    "tokio",
    "tracing",
];

fn packages() -> Vec<Package> {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let metadata = MetadataCommand::new()
        .manifest_path(manifest)
        .no_deps()
        .exec()
        .unwrap();
    metadata.packages
}

fn dependencies(package: &Package) -> impl Iterator<Item = &cargo_metadata::Dependency> {
    package
        .dependencies
        .iter()
        .filter(|dependency| dependency.kind != DependencyKind::Development)
}

#[test]
fn every_package_builds_on_those_it_may_and_on_no_other() {
    let packages = packages();
    let members: BTreeSet<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    let known: BTreeSet<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    assert_eq!(members, known);
    for package in &packages {
        let (_, allowed) = ARROWS
            .iter()
            .find(|(name, _)| *name == package.name.as_str())
            .unwrap();
        for dependency in
            dependencies(package).filter(|dependency| members.contains(dependency.name.as_str()))
        {
            assert!(
                allowed.contains(&dependency.name.as_str()),
                "{} must not use {}",
                package.name,
                dependency.name
            );
        }
    }
}

#[test]
fn the_pages_reach_the_use_cases_on_the_server_only() {
    let packages = packages();
    let app = packages
        .iter()
        .find(|package| package.name.as_str() == "app")
        .unwrap();
    let service = dependencies(app)
        .find(|dependency| dependency.name == "service")
        .unwrap();
    assert!(service.optional);
    assert!(app.features["ssr"].contains(&"dep:service".to_owned()));
    assert!(
        !app.features["hydrate"]
            .iter()
            .any(|feature| feature.contains("service"))
    );
    let frontend = packages
        .iter()
        .find(|package| package.name.as_str() == "frontend")
        .unwrap();
    let app = dependencies(frontend)
        .find(|dependency| dependency.name == "app")
        .unwrap();
    assert!(app.features.contains(&"hydrate".to_owned()) && !app.uses_default_features);
}

#[test]
fn the_rules_neither_wait_nor_talk_nor_keep() {
    let packages = packages();
    let domain = packages
        .iter()
        .find(|package| package.name.as_str() == "domain")
        .unwrap();
    for dependency in dependencies(domain) {
        assert!(
            !IMPURE.contains(&dependency.name.as_str()),
            "domain must not use {}",
            dependency.name
        );
        // Days of the calendar are values; without `std` jiff has no clock.
        if dependency.name == "jiff" {
            assert!(!dependency.uses_default_features && dependency.features == ["alloc"]);
        }
    }
}
