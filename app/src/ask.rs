//! Asking the server: what a page waits for.
//!
//! Leptos compiles the whole machinery of a resource anew for every type that one holds, some kilobytes in the browser
//! each time. So all of ours hold one type, and the answer is taken out of it where it is shown.

use crate::json;
use crate::wire::{Refusal, Why};
use leptos::prelude::*;
use leptos::server::codee::{Decoder, Encoder};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::any::Any;
use std::convert::Infallible;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

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

/// Calls the server function with what `about` says.
pub(crate) fn ask<S, T, F>(
    about: impl Fn() -> S + Send + Sync + 'static,
    call: impl Fn(S) -> F + Send + Sync + 'static,
) -> Asked<T>
where
    S: PartialEq + Clone + Send + Sync + 'static,
    T: Serialize + Send + Sync + 'static,
    F: Future<Output = Result<T, Refusal>> + Send + 'static,
{
    let about: Box<dyn Fn() -> S + Send + Sync> = Box::new(about);
    let call: Box<dyn Fn(S) -> Answering + Send + Sync> = Box::new(move |about| {
        let called = call(about);
        Box::pin(async move { Answer::of(called.await) })
    });
    Asked {
        resource: Resource::new_with_options(about, call, false),
        answer: PhantomData,
    }
}

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
    /// None in the browser, if it came with the page.
    value: Option<Arc<dyn Any + Send + Sync>>,
    /// As it goes to the browser; empty where it has arrived.
    json: String,
}

impl Answer {
    fn of<T: Serialize + Send + Sync + 'static>(answer: Result<T, Refusal>) -> Self {
        let json = if cfg!(feature = "ssr") {
            serde_json::to_string(&answer).unwrap_or_default()
        } else {
            String::new()
        };
        Self {
            value: Some(Arc::new(answer)),
            json,
        }
    }

    fn read<T: DeserializeOwned + Clone + 'static>(&self) -> Result<T, Refusal> {
        match &self.value {
            Some(value) => value.downcast_ref::<Result<T, Refusal>>().cloned(),
            None => json::read(&self.json),
        }
        .unwrap_or_else(|| Err(Why::Unreadable.into()))
    }
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
        Ok(Answer {
            value: None,
            json: json.to_owned(),
        })
    }
}
