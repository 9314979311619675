//! A browser without JavaScript: it keeps cookies, follows redirects and fills forms in.

use crate::page::Page;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, REFERER};
use reqwest::{Client, ClientBuilder, Proxy, RequestBuilder};
use std::time::Duration;

/// The kind of a form's post.
const FORM: &str = "application/x-www-form-urlencoded";

/// A clone is another window of the same browser.
#[derive(Clone)]
pub(crate) struct Browser {
    url: String,
    client: Client,
}

impl Browser {
    pub(crate) fn new(url: &str) -> Self {
        Self::sending(url, &[])
    }

    /// One that asks for these languages.
    pub(crate) fn reading(url: &str, languages: &str) -> Self {
        Self::sending(url, &[("accept-language", languages)])
    }

    /// One that sends these headers with every request; a cookie among them is the only one that it has.
    pub(crate) fn sending(url: &str, headers: &[(&'static str, &str)]) -> Self {
        Self::built(Client::builder(), url, headers)
    }

    /// One that takes the server for a proxy, and asks it for the pages of another address: so the first line of its
    /// requests names that one, too.
    pub(crate) fn through(server: &str, url: &str) -> Self {
        Self::built(Client::builder().proxy(Proxy::http(server).unwrap()), url, &[])
    }

    fn built(client: ClientBuilder, url: &str, headers: &[(&'static str, &str)]) -> Self {
        let accept = HeaderValue::from_static("text/html,application/xhtml+xml,*/*;q=0.8");
        let mut all = HeaderMap::from_iter([(ACCEPT, accept)]);
        for (name, value) in headers {
            all.insert(
                HeaderName::from_static(name),
                HeaderValue::from_str(value).unwrap(),
            );
        }
        let client = client.cookie_store(true).default_headers(all);
        let client = client.timeout(Duration::from_mins(1)).build().unwrap();
        Self {
            url: url.to_owned(),
            client,
        }
    }

    /// The same one, with its cookies, before another process of the server.
    pub(crate) fn at(&self, url: &str) -> Self {
        Self {
            url: url.to_owned(),
            client: self.client.clone(),
        }
    }

    /// Types an address in.
    pub(crate) async fn get(&mut self, path: &str) -> Page {
        self.answer(
            self.client
                .get(format!("{}{path}", self.url))
                .header("sec-fetch-site", "none"),
        )
        .await
    }

    /// Asks for what a GET would answer, without the page.
    pub(crate) async fn head(&mut self, path: &str) -> Page {
        self.answer(self.client.head(format!("{}{path}", self.url))).await
    }

    /// Fills the form that calls the server function in and sends it.
    pub(crate) async fn submit(&mut self, page: &Page, call: &str, typed: &[(&str, &str)]) -> Page {
        self.post_from(&page.path, call, &page.filled(call, typed), "same-origin")
            .await
    }

    /// Posts the fields of a form that stands on `path`, as a page on the `site` would.
    pub(crate) async fn post_from(
        &mut self,
        path: &str,
        call: &str,
        fields: &[(String, String)],
        site: &'static str,
    ) -> Page {
        self.answer(self.post(path, call, fields, site)).await
    }

    /// The same from one of our pages, whatever comes of it: the server may be gone before it answers.
    pub(crate) async fn post_and_leave(&self, path: &str, call: &str, fields: &[(String, String)]) {
        let _ = self.post(path, call, fields, "same-origin").send().await;
    }

    fn post(
        &self,
        path: &str,
        call: &str,
        fields: &[(String, String)],
        site: &'static str,
    ) -> RequestBuilder {
        let post = self
            .client
            .post(format!("{}{path}", self.url))
            .header("sec-fetch-site", site);
        let post = post.header(REFERER, format!("{}{path}", self.url));
        let post = post.header(CONTENT_TYPE, FORM);
        let call = [("call".to_owned(), call.to_owned())];
        let fields: Vec<_> = call
            .into_iter()
            .chain(fields.iter().filter(|(name, _)| name != "call").cloned())
            .collect();
        post.body(serde_urlencoded::to_string(fields).unwrap())
    }

    /// Calls a server function with the fields of a form, as a script does.
    pub(crate) async fn call(&mut self, call: &str, fields: &[(String, String)]) -> Page {
        let body = serde_urlencoded::to_string(fields).unwrap();
        self.post_raw(&format!("/api/{call}"), FORM, body).await
    }

    /// Posts a file as the form on `path` does, coming from the `site`.
    pub(crate) async fn upload(&mut self, path: &str, file: &[u8], site: &'static str) -> Page {
        let head =
            b"--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../people.csv\"\r\n\r\n";
        let body = [head, file, b"\r\n--cut--\r\n"].concat();
        let post = self.client.post(format!("{}{path}", self.url));
        let post = post
            .header("sec-fetch-site", site)
            .header(CONTENT_TYPE, "multipart/form-data; boundary=cut");
        self.answer(post.body(body)).await
    }

    /// Posts a body as it is, as a script on one of our pages could.
    pub(crate) async fn post_raw(&mut self, path: &str, kind: &'static str, body: String) -> Page {
        let post = self.client.post(format!("{}{path}", self.url));
        let post = post
            .header("sec-fetch-site", "same-origin")
            .header(CONTENT_TYPE, kind);
        self.answer(post.body(body)).await
    }

    /// Opens the sign-in page and signs in.
    pub(crate) async fn sign_in(&mut self, email: &str, password: &str) -> Page {
        let page = self.get("/sign-in").await;
        self.submit(&page, "sign_in", &[("email", email), ("password", password)])
            .await
    }

    async fn answer(&self, request: RequestBuilder) -> Page {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let path = match response.url().query() {
            Some(query) => format!("{}?{query}", response.url().path()),
            None => response.url().path().to_owned(),
        };
        Page {
            status,
            path,
            headers,
            html: response.text().await.unwrap(),
        }
    }
}
