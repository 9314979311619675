//! A moment: in the business's zone from the server, in the reader's own once the page is alive.

use leptos::prelude::*;

/// A moment in words.
///
/// The server's words come in as a prop and are rendered on both sides, because the browser's zone is not known on the server and a first
/// render that differs breaks hydration. Afterwards the reader's own zone replaces them, and the server's words move into the title.
#[component]
pub fn Moment(
    /// The instant, RFC 3339, in UTC.
    #[prop(into)]
    datetime: String,
    /// The same in the business's zone, with the zone's name.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let local = RwSignal::new(None::<String>);
    let instant = datetime.clone();
    Effect::new(move |_| local.set(in_readers_zone(&instant)));
    let server_text = text.clone();
    let title = format!("{text} ({datetime})");
    view! {
        <time class="moment" datetime=datetime title=title>
            {move || local.get().unwrap_or_else(|| server_text.clone())}
        </time>
    }
}

/// The same for a moment that the server drew.
pub(crate) fn tell_in_readers_zone(time: &leptos::web_sys::Element) {
    if let Some(text) = time
        .get_attribute("datetime")
        .and_then(|instant| in_readers_zone(&instant))
    {
        time.set_text_content(Some(&text));
    }
}

/// The instant in the reader's zone and the page's language; nothing if the browser cannot tell.
#[cfg(feature = "hydrate")]
fn in_readers_zone(instant: &str) -> Option<String> {
    use js_sys::{Date, Object, Reflect};

    let date = Date::new(&instant.into());
    if date.get_time().is_nan() {
        return None;
    }
    let options = Object::new();
    for (name, value) in [("dateStyle", "medium"), ("timeStyle", "short")] {
        Reflect::set(&options, &name.into(), &value.into()).ok()?;
    }
    let language = document()
        .document_element()
        .and_then(|html| html.get_attribute("lang"))
        .filter(|lang| !lang.is_empty());
    Some(
        date.to_locale_string(language.as_deref().unwrap_or("en"), &options)
            .into(),
    )
}

/// The server knows no reader's zone.
#[cfg(not(feature = "hydrate"))]
fn in_readers_zone(_: &str) -> Option<String> {
    None
}
