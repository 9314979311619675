//! Which routes there are: asked of the router, and of the list in which server functions enter themselves.

use leptos::server_fn::axum::server_fn_paths;
use reqwest::Method;
use server::Application;
use server::settings::{Settings, Sources};
use std::collections::{BTreeMap, BTreeSet};

/// The patterns of all routes of an instance with these settings.
pub(crate) async fn routes(settings: &[(&'static str, &str)]) -> BTreeSet<String> {
    let dir = tempfile::tempdir().unwrap();
    let mut flags = BTreeMap::from([
        ("listen", "127.0.0.1:0".to_owned()),
        ("data_dir", dir.path().join("data").display().to_string()),
        ("site_root", dir.path().join("site").display().to_string()),
    ]);
    flags.extend(settings.iter().map(|(key, value)| (*key, (*value).to_owned())));
    let sources = Sources {
        flags,
        working_dir: dir.path().to_owned(),
        ..Sources::default()
    };
    let application = Application::build(Settings::load(&sources).unwrap()).await;
    told_by(&format!("{:?}", application.unwrap().routes()))
}

/// What a router tells of itself: `RouteId(7): "/users"`. It has no other way to be asked.
fn told_by(router: &str) -> BTreeSet<String> {
    let (own, _) = router.split_once("fallback_router").expect("axum's words");
    let patterns = own.split("): \"/").skip(1);
    let pattern = |rest: &str| format!("/{}", rest.split('"').next().unwrap());
    patterns.map(pattern).collect()
}

/// The server functions by name, with the method by which each is called.
pub(crate) fn functions() -> BTreeMap<String, Method> {
    let paths = server_fn_paths().map(|(path, method)| {
        let name = path.strip_prefix("/api/").expect("below /api");
        (name.to_owned(), method)
    });
    paths.collect()
}
