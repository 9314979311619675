//! Forms that post to their own page, and what such a form knows of its last post.

use crate::components::UnderWay;
use crate::json;
use crate::wire::{Field, Refusal, Why};
use crate::words;
use leptos::context::Provider;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// After this, the server has answered or given up: 10 s for the form to arrive, 30 for the answer.
pub(crate) const NO_ANSWER: Duration = Duration::from_secs(45);

/// A form post that the page answers: what was typed, and what the server function said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submitted {
    /// The server function that was called.
    pub call: String,
    /// The fields as typed, without passwords and tokens.
    pub values: Vec<(String, String)>,
    /// What the server function returned, as JSON; Err holds a [`Refusal`].
    pub answer: Result<String, String>,
}

/// The context in which [`App`](crate::App) hands the post down; the browser gets it with the page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LastPost(pub(crate) StoredValue<Option<Submitted>>);

/// A form's view of the last post with its call; empty if the post was another form's.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FormState {
    submitted: StoredValue<Option<Submitted>>,
    refusal: StoredValue<Option<Refusal>>,
}

impl FormState {
    /// The state of the form that calls `call`. In the browser, leaving the page forgets the post; on the server a page is
    /// drawn anew while it waits for answers, and each time with the post.
    pub(crate) fn of(call: &str) -> Self {
        let last = use_context::<LastPost>();
        let submitted = last
            .and_then(|last| last.0.get_value())
            .filter(|submitted| submitted.call == call);
        if let (Some(last), false) = (last, cfg!(feature = "ssr")) {
            on_cleanup(move || {
                let _ = last.0.try_set_value(None);
            });
        }
        let refusal = submitted
            .as_ref()
            .and_then(|submitted| submitted.answer.as_ref().err())
            .map(|text| json::read(text).unwrap_or(Why::Unreadable.into()));
        Self {
            submitted: StoredValue::new(submitted),
            refusal: StoredValue::new(refusal),
        }
    }

    #[cfg(feature = "ssr")]
    /// The same for one of several forms with the call: empty if the post's field said something else.
    pub(crate) fn about(self, name: &str, value: &str) -> Self {
        if self.value(name, value) != value {
            self.submitted.set_value(None);
            self.refusal.set_value(None);
        }
        self
    }

    #[cfg(feature = "ssr")]
    /// The same, filled in with these values where nothing was posted.
    pub(crate) fn or_filled_in(self, values: Vec<(String, String)>) -> Self {
        self.submitted.update_value(|submitted| {
            submitted.get_or_insert(Submitted {
                call: String::new(),
                values,
                answer: Ok(String::new()),
            });
        });
        self
    }

    /// What was typed into the field, or `initial` if nothing was posted.
    pub(crate) fn value(self, name: &str, initial: &str) -> String {
        self.submitted.with_value(|submitted| match submitted {
            None => initial.to_owned(),
            Some(submitted) => {
                let typed = submitted.values.iter().find(|(field, _)| field == name);
                typed.map(|(_, value)| value.clone()).unwrap_or_default()
            }
        })
    }

    #[cfg(feature = "ssr")]
    /// What was checked under the name, or `initial` if nothing was posted.
    pub(crate) fn values(self, name: &str, initial: Vec<String>) -> Vec<String> {
        self.submitted.with_value(|submitted| match submitted {
            None => initial,
            Some(submitted) => {
                let checked = submitted.values.iter().filter(|(field, _)| field == name);
                checked.map(|(_, value)| value.clone()).collect()
            }
        })
    }

    /// The fields whose names begin so, as typed.
    pub(crate) fn fields(self, prefix: &str) -> Vec<(String, String)> {
        self.submitted.with_value(|submitted| {
            let values = submitted.iter().flat_map(|submitted| &submitted.values);
            values
                .filter(|(name, _)| name.starts_with(prefix))
                .cloned()
                .collect()
        })
    }

    /// What the server function returned, if it returned something.
    pub(crate) fn answer<T: DeserializeOwned>(self) -> Option<T> {
        self.submitted
            .with_value(|submitted| json::read(submitted.as_ref()?.answer.as_ref().ok()?))
    }

    /// What is wrong with the field.
    pub(crate) fn error(self, field: Field) -> Option<String> {
        self.refusal.with_value(|refusal| {
            let Some(Why::Fields(problems)) = refusal.as_ref().map(|refusal| &refusal.why) else {
                return None;
            };
            let problem = problems.iter().find(|(named, _)| *named == field);
            problem.map(|(field, problem)| words::problem(*field, problem))
        })
    }

    #[cfg(feature = "ssr")]
    /// What is wrong, with its first field or in general.
    pub(crate) fn problem(self) -> Option<String> {
        let first = self
            .refusal
            .with_value(|refusal| match refusal.as_ref().map(|refusal| &refusal.why) {
                Some(Why::Fields(problems)) => problems
                    .first()
                    .map(|(field, problem)| words::problem(*field, problem)),
                _ => None,
            });
        first.or_else(|| self.refusal())
    }

    /// What is wrong, for the notice above the form.
    pub(crate) fn refusal(self) -> Option<String> {
        self.refusal
            .with_value(|refusal| refusal.as_ref().map(words::refusal))
    }
}

/// A form that posts to the page it stands on; the server function `call` runs, and the page, or the one that the
/// function leads to, is the answer. See `ssr::form_post`.
#[component]
pub(crate) fn PostForm(
    #[prop(into)] call: String,
    #[prop(optional)] class: &'static str,
    /// The page that answers, if it is another one.
    #[prop(optional, into)]
    to: Option<String>,
    children: Children,
) -> impl IntoView {
    let under_way = RwSignal::new(false);
    view! {
        <form method="post" class=class action=to on:submit=move |event| submit_once(&event, under_way)>
            <input type="hidden" name="call" value=call />
            <Provider value=UnderWay(under_way.into())>{children()}</Provider>
        </form>
    }
}

/// Lets a form go on its way once. The browser tells of a submission only after it found nothing wrong with the fields,
/// so a form that it refuses stays as it is.
///
/// The form can be sent again when the page comes back out of the browser's memory, or when no answer came for as long
/// as the server would work on one.
fn submit_once(event: &SubmitEvent, under_way: RwSignal<bool>) {
    if under_way.get_untracked() {
        event.prevent_default();
        return;
    }
    under_way.set(true);
    let again = move || {
        let _ = under_way.try_set(false);
    };
    let _ = window_event_listener_untyped("pageshow", move |_| again());
    set_timeout(again, NO_ANSWER);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_that_the_server_draws_twice_has_what_was_typed_both_times() {
        let page = Owner::new();
        page.set();
        let submitted = Submitted {
            call: "invite".to_owned(),
            values: vec![("addresses".to_owned(), "nobody".to_owned())],
            answer: Err(String::new()),
        };
        provide_context(LastPost(StoredValue::new(Some(submitted))));
        for drawing in ["first", "second"] {
            let drawn = Owner::new();
            let typed = drawn.with(|| FormState::of("invite").value("addresses", ""));
            assert_eq!(typed, "nobody", "{drawing}");
            drawn.cleanup();
        }
    }
}
