//! Scripts, styles and public files, as the build left them in the site's folder, with `.br` and `.gz` beside them.

use crate::layers::headers::PublicFile;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use http::{HeaderValue, Method, StatusCode};
use std::convert::Infallible;
use std::path::Path;
use tower::ServiceExt;
use tower_http::services::ServeDir;
use tower_http::services::fs::DefaultServeDirFallback;

/// The site's folder.
pub type Site = ServeDir<DefaultServeDirFallback>;

/// Opens the folder; nothing is listed, and there is no index file.
pub fn site(root: &Path) -> Site {
    ServeDir::new(root)
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip()
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
    let mut asked = http::Request::new(Body::empty());
    asked.method_mut().clone_from(request.method());
    asked.uri_mut().clone_from(request.uri());
    asked.headers_mut().clone_from(request.headers());
    match file(site, asked).await {
        Some(response) => public(response, in_pkg),
        None if in_pkg => StatusCode::NOT_FOUND.into_response(),
        None => next.run(request).await,
    }
}

/// The file; None if there is none, or none that can be read.
async fn file(site: Site, asked: Request) -> Option<Response> {
    let answer: Result<_, Infallible> = site.oneshot(asked).await;
    let response = answer.ok()?.map(Body::new);
    let told = [StatusCode::PRECONDITION_FAILED, StatusCode::RANGE_NOT_SATISFIABLE];
    let fault = response.status().is_client_error() || response.status().is_server_error();
    (!fault || told.contains(&response.status())).then_some(response)
}

/// Names in `pkg` stay the same from version to version, and scripts must fit each other: browsers ask each time
/// whether theirs is current. Icons and the like may be an hour old.
fn public(mut response: Response, in_pkg: bool) -> Response {
    let kept = if in_pkg {
        "no-cache"
    } else {
        "public, max-age=3600"
    };
    response
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static(kept));
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

        async fn get(&self, path: &str, encoding: &str) -> (StatusCode, String, String) {
            let site = site(&self.0.path().canonicalize().unwrap());
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
