//! Fetching what a server function answers, in the browser.

use crate::say;
use leptos::prelude::window;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Headers, RequestInit, Response, UrlSearchParams};
use send_wrapper::SendWrapper;
use wasm_bindgen_futures::JsFuture;

/// The answer of a server that was not reached.
const OFFLINE: &str = r#"{"Err":{"why":"Offline","when":null}}"#;

/// The answer to these fields (`name=value&..`), as the JSON of a `Result<_, Refusal>`. With `in_address` they stand in the
/// address of a GET, otherwise in the body of a POST.
pub(crate) fn fetch(
    path: &'static str,
    in_address: bool,
    fields: String,
) -> impl Future<Output = String> + Send {
    SendWrapper::new(async move {
        match ask(path, in_address, &fields).await {
            Ok((true, text)) => format!(r#"{{"Ok":{text}}}"#),
            Ok((false, text)) => format!(r#"{{"Err":{text}}}"#),
            Err(_) => OFFLINE.to_owned(),
        }
    })
}

/// Whether it went well, and what was said.
async fn ask(path: &str, in_address: bool, fields: &str) -> Result<(bool, String), JsValue> {
    let headers = Headers::new()?;
    headers.set("accept-language", &say::language())?;
    let request = RequestInit::new();
    request.set_headers(&headers);
    let answer = if in_address {
        window().fetch_with_str_and_init(&format!("{path}?{fields}"), &request)
    } else {
        request.set_method("POST");
        request.set_body(UrlSearchParams::new_with_str(fields)?.as_ref());
        window().fetch_with_str_and_init(path, &request)
    };
    let answer: Response = JsFuture::from(answer).await?.dyn_into()?;
    let text = JsFuture::from(answer.text()?).await?;
    Ok((answer.ok(), text.as_string().unwrap_or_default()))
}
