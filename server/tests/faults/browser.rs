//! A browser without JavaScript whose server may go away in the middle.

use crate::page::Page;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// No answer came: whether the server did what was asked, nobody knows.
#[derive(Debug)]
pub(crate) struct Lost;

/// What came of an act, as far as whoever asked for it can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    /// It was acknowledged.
    Done,
    /// The server said no.
    Refused,
    /// The server said that it can't at present (503).
    Unavailable,
    /// The server said that something is wrong with itself, or nothing at all.
    Unknown,
}

impl Told {
    /// A form that was posted is acknowledged by leading on, unless it leads to the sign-in page.
    pub(crate) fn of(answer: &Result<Page, Lost>) -> Self {
        let Ok(page) = answer else {
            return Self::Unknown;
        };
        match page.status.as_u16() {
            303 if !page.leads_to().starts_with("/sign-in") => Self::Done,
            503 => Self::Unavailable,
            500.. => Self::Unknown,
            _ => Self::Refused,
        }
    }
}

impl Page {
    /// Where it leads on to; nothing if it does not.
    pub(crate) fn leads_to(&self) -> &str {
        let to = self.headers.get("location").and_then(|to| to.to_str().ok());
        to.unwrap_or_default()
    }
}

/// A browser. Clones share their cookies; the address is that of the server's present life.
#[derive(Clone)]
pub(crate) struct Browser {
    address: Arc<Mutex<String>>,
    client: Client,
}

impl Browser {
    pub(crate) fn new(address: Arc<Mutex<String>>) -> Self {
        let accept = HeaderValue::from_static("text/html,application/xhtml+xml,*/*;q=0.8");
        let client = Client::builder()
            .cookie_store(true)
            .default_headers(HeaderMap::from_iter([(ACCEPT, accept)]))
            .redirect(Policy::none())
            .timeout(Duration::from_mins(1))
            .build()
            .unwrap();
        Self { address, client }
    }

    /// Somebody else's, at the same address.
    pub(crate) fn fresh(&self) -> Self {
        Self::new(Arc::clone(&self.address))
    }

    /// The same person at another process's address.
    pub(crate) fn at(&self, address: Arc<Mutex<String>>) -> Self {
        let client = self.client.clone();
        Self { address, client }
    }

    pub(crate) async fn get(&self, path: &str) -> Result<Page, Lost> {
        let request = self.client.get(self.url(path)).header("sec-fetch-site", "none");
        self.answer(path, request).await
    }

    /// Fills the form that calls the server function in and sends it.
    pub(crate) async fn submit(&self, page: &Page, call: &str, typed: &[(&str, &str)]) -> Result<Page, Lost> {
        self.post(&page.path, call, &page.filled(call, typed)).await
    }

    /// Posts these fields as the form for `call` on `path` would.
    pub(crate) async fn post(
        &self,
        path: &str,
        call: &str,
        fields: &[(String, String)],
    ) -> Result<Page, Lost> {
        let call = [("call", call)];
        let fields = fields.iter().filter(|(name, _)| name != "call");
        let fields = fields.map(|(name, value)| (name.as_str(), value.as_str()));
        let body = serde_urlencoded::to_string(call.into_iter().chain(fields).collect::<Vec<_>>()).unwrap();
        let post = self.client.post(self.url(path)).body(body);
        let post = post
            .header("sec-fetch-site", "same-origin")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.answer(path, post).await
    }

    /// Posts a table of people.
    pub(crate) async fn upload(&self, table: &str) -> Result<Page, Lost> {
        const PATH: &str = "/users/imports";
        let head = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n\r\n";
        let post = self.client.post(self.url(PATH));
        let post = post
            .header("sec-fetch-site", "same-origin")
            .header(CONTENT_TYPE, "multipart/form-data; boundary=cut");
        self.answer(PATH, post.body(format!("{head}{table}\r\n--cut--\r\n")))
            .await
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address.lock().unwrap())
    }

    async fn answer(&self, path: &str, request: RequestBuilder) -> Result<Page, Lost> {
        let response = request.send().await.map_err(|_| Lost)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let html = response.text().await.map_err(|_| Lost)?;
        Ok(Page {
            status,
            path: path.to_owned(),
            headers,
            html,
        })
    }
}
