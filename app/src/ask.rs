//! Asking the server: what a page waits for.
//!
//! Leptos compiles the whole machinery of a resource anew for every type that one holds, some kilobytes in the browser
//! each time. So all of ours hold one type, and the answer is taken out of it where it is shown. For the same reason the
//! browser fetches here, once for all server functions, and not through what `#[server]` makes of each.

#[cfg(not(feature = "ssr"))]
use crate::fetch::fetch;
use crate::json;
#[cfg(feature = "ssr")]
use crate::ssr::request_span;
use crate::wire::{Refusal, Why};
use leptos::prelude::*;
use leptos::server::codee::{Decoder, Encoder};
use serde::Serialize;
use serde::de::DeserializeOwned;
#[cfg(not(feature = "ssr"))]
use server_fn::Protocol;
use server_fn::ServerFn;
use std::any::Any;
use std::convert::Infallible;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
#[cfg(feature = "ssr")]
use tracing::Instrument;

/// The answer of a server function, asked for anew whenever what it depends on changes.
pub(crate) struct Asked<T> {
    resource: Resource<Answer, AsJson>,
    answer: PhantomData<fn() -> T>,
}

impl<T> Clone for Asked<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Asked<T> {}

/// Calls the server function that `about` names, with what it says.
pub(crate) fn ask<S, C, T>(
    about: impl Fn() -> S + Send + Sync + 'static,
    call: impl Fn(S) -> C + Send + Sync + 'static,
) -> Asked<T>
where
    C: ServerFn<Output = T, Error = Refusal> + Serialize + 'static,
    T: Serialize + Send + Sync + 'static,
{
    let (fields, answer) = asking(move || call(about()));
    Asked {
        resource: Resource::new_with_options(fields, answer, false),
        answer: PhantomData,
    }
}

/// What the answer depends on, and how to get it: the server runs the function itself.
#[cfg(feature = "ssr")]
fn asking<C, T>(call: impl Fn() -> C + Send + Sync + 'static) -> (Fields, Answers)
where
    C: ServerFn<Output = T, Error = Refusal> + 'static,
    T: Serialize + Send + Sync + 'static,
{
    let answer = move |_| -> Answering {
        let call = call();
        let answer = async move { Answer::of(call.run_body().await) };
        Box::pin(answer.instrument(request_span()))
    };
    (Box::new(String::new), Box::new(answer))
}

/// What the answer depends on, and how to get it: the browser sends the fields of the call.
#[cfg(not(feature = "ssr"))]
fn asking<C: ServerFn + Serialize>(call: impl Fn() -> C + Send + Sync + 'static) -> (Fields, Answers) {
    let method = <C::Protocol as Protocol<C, C::Output, C::Client, C::Server, C::Error, _, _>>::METHOD;
    let in_address = method == http::Method::GET;
    (
        Box::new(move || serde_urlencoded::to_string(call()).unwrap_or_default()),
        Box::new(move |fields| fetched(C::PATH, in_address, fields)),
    )
}

#[cfg(not(feature = "ssr"))]
fn fetched(path: &'static str, in_address: bool, fields: String) -> Answering {
    Box::pin(async move { Answer::in_json(fetch(path, in_address, fields).await) })
}

/// Calls a server function once, and does something with what it answers; nothing where it refuses. The server calls none.
#[cfg(feature = "ssr")]
pub(crate) fn call<C: ServerFn>(_: C, _: impl FnOnce(C::Output) + 'static) {}

/// Calls a server function once, and does something with what it answers; nothing where it refuses.
#[cfg(not(feature = "ssr"))]
pub(crate) fn call<C>(call: C, then: impl FnOnce(C::Output) + 'static)
where
    C: ServerFn<Error = Refusal> + Serialize,
    C::Output: DeserializeOwned,
{
    let method = <C::Protocol as Protocol<C, C::Output, C::Client, C::Server, C::Error, _, _>>::METHOD;
    let fields = serde_urlencoded::to_string(call).unwrap_or_default();
    let answer = fetch(C::PATH, method == http::Method::GET, fields);
    leptos::task::spawn_local(async move {
        if let Some(Ok(answer)) = json::read::<Result<C::Output, Refusal>>(&answer.await) {
            then(answer);
        }
    });
}

type Fields = Box<dyn Fn() -> String + Send + Sync>;
type Answers = Box<dyn Fn(String) -> Answering + Send + Sync>;
type Answering = Pin<Box<dyn Future<Output = Answer> + Send>>;

impl<T: DeserializeOwned + Clone + Send + Sync + 'static> Asked<T> {
    /// Waits for the answer.
    pub(crate) async fn answer(self) -> Result<T, Refusal> {
        self.resource.await.read()
    }
}

/// A server function's answer, whatever its type.
#[derive(Clone)]
struct Answer {
    /// None in the browser.
    value: Option<Arc<dyn Any + Send + Sync>>,
    /// A `Result<_, Refusal>`, as it goes to the browser.
    json: String,
}

impl Answer {
    #[cfg(feature = "ssr")]
    fn of<T: Serialize + Send + Sync + 'static>(answer: Result<T, Refusal>) -> Self {
        Self {
            json: on_its_way(&answer),
            value: Some(Arc::new(answer)),
        }
    }

    fn in_json(json: String) -> Self {
        Self { value: None, json }
    }

    fn read<T: DeserializeOwned + Clone + 'static>(&self) -> Result<T, Refusal> {
        match &self.value {
            Some(value) => value.downcast_ref::<Result<T, Refusal>>().cloned(),
            None => json::read(&self.json),
        }
        .unwrap_or_else(|| Err(Why::Unreadable.into()))
    }
}

/// What goes to the browser with the page: all, but what the server drew, which stands in the page.
#[cfg(feature = "ssr")]
fn on_its_way<T: Serialize + 'static>(answer: &Result<T, Refusal>) -> String {
    use crate::wire::{Html, InviteForm, LinkPage};
    let any = answer as &dyn Any;
    let text = if let Some(Ok(_)) = any.downcast_ref::<Result<Html, Refusal>>() {
        serde_json::to_string(&Ok::<_, Refusal>(Html::default()))
    } else if let Some(Ok(page)) = any.downcast_ref::<Result<LinkPage, Refusal>>() {
        serde_json::to_string(&Ok::<_, Refusal>(page.without_drawn()))
    } else if let Some(Ok(form)) = any.downcast_ref::<Result<InviteForm, Refusal>>() {
        serde_json::to_string(&Ok::<_, Refusal>(form.without_drawn()))
    } else {
        serde_json::to_string(answer)
    };
    text.unwrap_or_default()
}

/// How an answer travels with the page.
struct AsJson;

impl Encoder<Answer> for AsJson {
    type Error = Infallible;
    type Encoded = String;

    fn encode(answer: &Answer) -> Result<String, Infallible> {
        Ok(answer.json.clone())
    }
}

impl Decoder<Answer> for AsJson {
    type Error = Infallible;
    type Encoded = str;

    fn decode(json: &str) -> Result<Answer, Infallible> {
        Ok(Answer::in_json(json.to_owned()))
    }
}
