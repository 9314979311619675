//! Requests as attackers send them: any method and header, the session that is given and no other, no redirect followed.

use crate::app::TestApp;
use reqwest::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderMap, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder};
use std::time::Duration;

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    /// Where it leads; empty where it leads nowhere.
    pub(crate) fn location(&self) -> &str {
        let location = self.headers.get(LOCATION);
        location.map_or("", |location| location.to_str().unwrap())
    }

    /// The session that it gives; empty where it takes the browser's.
    pub(crate) fn session(&self) -> Option<String> {
        let cookies = self.headers.get_all(SET_COOKIE).iter();
        let mut values = cookies.map(|cookie| {
            let (_, value) = cookie.to_str().unwrap().split_once("usher=").unwrap();
            value.split(';').next().unwrap().to_owned()
        });
        let session = values.next();
        assert!(values.next().is_none(), "one session at a time");
        session
    }

    /// Whether it asks whoever sent the request to sign in first.
    pub(crate) fn asks_to_sign_in(&self) -> bool {
        let to = self.location();
        self.status == 401 || to == "/sign-in" || to.starts_with("/sign-in?next=")
    }
}

/// The way to an instance.
pub(crate) struct Wire {
    url: String,
    client: Client,
}

impl Wire {
    pub(crate) fn to(app: &TestApp) -> Self {
        let client = Client::builder()
            .redirect(Policy::none())
            .timeout(Duration::from_mins(1));
        let (client, url) = (client.build().unwrap(), app.url.clone());
        Self { url, client }
    }

    /// A request with a session, if one is given, that says nothing of where it comes from.
    pub(crate) fn bare(&self, method: Method, path: &str, session: &str) -> RequestBuilder {
        let request = self.client.request(method, format!("{}{path}", self.url));
        if session.is_empty() {
            request
        } else {
            request.header(COOKIE, format!("usher={session}"))
        }
    }

    /// The same from a page of ours.
    pub(crate) fn request(&self, method: Method, path: &str, session: &str) -> RequestBuilder {
        self.bare(method, path, session)
            .header("sec-fetch-site", "same-origin")
            .header(ACCEPT, "text/html")
    }

    pub(crate) async fn get(&self, path: &str, session: &str) -> Answer {
        answer(self.request(Method::GET, path, session)).await
    }

    /// Posts a form that stands on the page and calls the server function.
    pub(crate) async fn post(
        &self,
        path: &str,
        session: &str,
        call: &str,
        fields: &[(&str, &str)],
    ) -> Answer {
        let fields = [&[("call", call)], fields].concat();
        let body = serde_urlencoded::to_string(fields).unwrap();
        let request = self.request(Method::POST, path, session);
        answer(request.header(CONTENT_TYPE, FORM).body(body)).await
    }
}

pub(crate) async fn answer(request: RequestBuilder) -> Answer {
    let response = request.send().await.unwrap();
    Answer {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        body: response.text().await.unwrap(),
    }
}
