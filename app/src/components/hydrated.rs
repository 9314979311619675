//! Whether the page is alive.

use leptos::prelude::*;

/// False on the server and while hydrating, then true.
///
/// Buttons that need JavaScript are rendered `hidden` until then: they are never offered where they would do nothing, and the first
/// render equals the server's.
pub fn hydrated() -> Signal<bool> {
    let ready = RwSignal::new(false);
    Effect::new(move |_| ready.set(true));
    ready.into()
}
