//! Scripts, styles and public files, as the build left them in the site's folder, with `.br` and `.gz` beside them.

use crate::layers::headers::PublicFile;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use http::{HeaderValue, Method, StatusCode};
use sha2::{Digest, Sha256};
use std::convert::Infallible;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use tower::ServiceExt;
use tower_http::services::ServeDir;
use tower_http::services::fs::DefaultServeDirFallback;

/// What a browser may keep for as long as it likes (RFC 8246).
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// What a browser asks for each time, whether it is current.
const ASK_EACH_TIME: HeaderValue = HeaderValue::from_static("no-cache");
const FOR_AN_HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");

/// The site's folder, and the edition of its scripts and styles.
#[derive(Clone)]
pub struct Site {
    folder: ServeDir<DefaultServeDirFallback>,
    edition: Option<Arc<str>>,
}

impl Site {
    /// Opens the folder; nothing is listed, and there is no index file.
    pub fn open(root: &Path) -> Self {
        let folder = ServeDir::new(root)
            .append_index_html_on_directories(false)
            .precompressed_br()
            .precompressed_gzip();
        // `cargo leptos watch` builds them anew while the server runs.
        let stays = std::env::var_os("LEPTOS_WATCH").is_none();
        let edition = stays.then(|| edition(&root.join("pkg"))).flatten();
        Self { folder, edition }
    }

    /// Where pages find scripts and styles: their edition is part of the address, so that browsers keep them, and a page never
    /// gets those of another version.
    pub fn pkg_dir(&self) -> String {
        let edition = self.edition.as_ref();
        edition.map_or_else(|| "pkg".to_owned(), |edition| format!("pkg/{edition}"))
    }

    /// The path of a file in the folder, and how long a browser may keep it. None: no such edition.
    fn find(&self, path: &str) -> Option<(String, HeaderValue)> {
        let Some(in_pkg) = path.strip_prefix("/pkg/") else {
            return Some((path.to_owned(), FOR_AN_HOUR));
        };
        match in_pkg.split_once('/') {
            None => Some((path.to_owned(), ASK_EACH_TIME)),
            Some((edition, name)) => {
                (self.edition.as_deref() == Some(edition)).then(|| (format!("/pkg/{name}"), FOR_EVER))
            }
        }
    }
}

/// The first 64 bits of a hash over what scripts and styles are called and contain; None if there are none.
fn edition(pkg: &Path) -> Option<Arc<str>> {
    let mut files: Vec<_> = fs::read_dir(pkg)
        .ok()?
        .flatten()
        .map(|file| file.path())
        .collect();
    files.retain(|file| {
        file.extension()
            .is_some_and(|kind| kind == "js" || kind == "css" || kind == "wasm")
    });
    files.sort();
    let mut hash = Sha256::new();
    for file in &files {
        let bytes = fs::read(file).ok()?;
        hash.update(file.file_name()?.as_encoded_bytes());
        hash.update(bytes.len().to_be_bytes());
        hash.update(bytes);
    }
    let hash = hash.finalize();
    let hex = hash.iter().take(8).map(|byte| format!("{byte:02x}"));
    (!files.is_empty()).then(|| hex.collect::<String>().into())
}

/// Answers with the file of that name, and otherwise asks on. No page's address has a dot in its last part, so pages
/// never wait for the disk.
pub async fn file_or(State(site): State<Site>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let in_pkg = path.starts_with("/pkg/");
    let may_be_file = path.rsplit('/').next().is_some_and(|name| name.contains('.'));
    if !may_be_file || !matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    let found = match site.find(path) {
        Some((path, kept)) => {
            let asked = asking(&path, &request);
            file(site.folder, asked)
                .await
                .map(|response| public(response, kept))
        }
        None => None,
    };
    match found {
        Some(response) => response,
        None if in_pkg => StatusCode::NOT_FOUND.into_response(),
        None => next.run(request).await,
    }
}

/// The request for the file of this path.
fn asking(path: &str, request: &Request) -> Option<Request> {
    let mut asked = http::Request::new(Body::empty());
    asked.method_mut().clone_from(request.method());
    *asked.uri_mut() = path.parse().ok()?;
    asked.headers_mut().clone_from(request.headers());
    Some(asked)
}

/// The file; None if there is none, or none that can be read.
async fn file(folder: ServeDir<DefaultServeDirFallback>, asked: Option<Request>) -> Option<Response> {
    let answer: Result<_, Infallible> = folder.oneshot(asked?).await;
    let response = answer.ok()?.map(Body::new);
    let told = [StatusCode::PRECONDITION_FAILED, StatusCode::RANGE_NOT_SATISFIABLE];
    let fault = response.status().is_client_error() || response.status().is_server_error();
    (!fault || told.contains(&response.status())).then_some(response)
}

/// As anybody may have it.
fn public(mut response: Response, kept: HeaderValue) -> Response {
    response.headers_mut().insert(CACHE_CONTROL, kept);
    let policy =
        HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    response.extensions_mut().insert(PublicFile);
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::middleware::from_fn_with_state;
    use axum::routing::get;
    use http_body_util::BodyExt;

    struct Folder(tempfile::TempDir);

    impl Folder {
        fn new() -> Self {
            let dir = tempfile::tempdir().unwrap();
            std::fs::create_dir(dir.path().join("pkg")).unwrap();
            for (name, text) in [
                ("pkg/usher.js", "script"),
                ("pkg/usher.js.br", "brotli"),
                ("favicon.svg", "<svg/>"),
            ] {
                std::fs::write(dir.path().join(name), text).unwrap();
            }
            std::fs::write(dir.path().join("secret"), "hush").unwrap();
            Self(dir)
        }

        fn site(&self) -> Site {
            Site::open(&self.0.path().canonicalize().unwrap())
        }

        async fn get(&self, path: &str, encoding: &str) -> (StatusCode, String, String) {
            let site = self.site();
            let page = || async { (StatusCode::NOT_FOUND, "no such page") };
            let router = Router::new()
                .fallback(get(page))
                .layer(from_fn_with_state(site, file_or));
            let request = http::Request::get(path)
                .header("accept-encoding", encoding)
                .body(Body::empty())
                .unwrap();
            let response = router.oneshot(request).await.unwrap();
            let (parts, body) = response.into_parts();
            let cache = parts
                .headers
                .get(CACHE_CONTROL)
                .map(|value| value.to_str().unwrap().to_owned());
            let body = body.collect().await.unwrap().to_bytes();
            (
                parts.status,
                cache.unwrap_or_default(),
                String::from_utf8(body.to_vec()).unwrap(),
            )
        }
    }

    #[tokio::test]
    async fn files_are_sent_compressed_where_the_build_left_them_so() {
        let folder = Folder::new();
        assert_eq!(
            folder.get("/pkg/usher.js", "").await,
            (StatusCode::OK, "no-cache".into(), "script".into())
        );
        assert_eq!(folder.get("/pkg/usher.js", "br").await.2, "brotli");
        assert_eq!(folder.get("/favicon.svg", "").await.1, "public, max-age=3600");
    }

    #[tokio::test]
    async fn scripts_are_kept_for_ever_under_their_edition_and_not_there_under_another() {
        let folder = Folder::new();
        let first = folder.site().pkg_dir();
        assert_eq!(
            folder.get(&format!("/{first}/usher.js"), "br").await,
            (
                StatusCode::OK,
                "public, max-age=31536000, immutable".into(),
                "brotli".into()
            )
        );
        std::fs::write(folder.0.path().join("pkg/usher.js"), "another").unwrap();
        assert_ne!(folder.site().pkg_dir(), first);
        let gone = folder.get(&format!("/{first}/usher.js"), "").await;
        assert_eq!((gone.0, gone.2.as_str()), (StatusCode::NOT_FOUND, ""));
    }

    #[tokio::test]
    async fn what_is_no_file_goes_on_to_the_pages() {
        let folder = Folder::new();
        for path in [
            "/users",
            "/",
            "/pkg",
            "/pkg%2f..%2f..%2fetc/passwd",
            "/../etc/passwd",
            "/favicon.svg/x",
        ] {
            let answer = folder.get(path, "").await;
            assert_eq!(
                (answer.0, answer.2.as_str()),
                (StatusCode::NOT_FOUND, "no such page"),
                "{path}"
            );
        }
        assert_eq!(folder.get("/pkg/gone.js", "").await.2, "");
    }
}
