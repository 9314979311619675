//! Many lines of text.

use leptos::prelude::*;

use super::field::Wiring;

/// Escapes text for the inside of a `<textarea>`.
///
/// The framework writes a textarea's children as they are, so a value with `</textarea>` in it would become part of the page. A newline is
/// put first, because parsers drop the one that follows the opening tag.
fn textarea_html(text: &str) -> String {
    let escaped = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    format!("\n{escaped}")
}

/// A native textarea. Further attributes and listeners go to it.
#[component]
pub fn Textarea(
    /// The name it is posted under.
    #[prop(into)]
    name: String,
    /// What it holds at first: any text, from anyone.
    #[prop(optional, into)]
    value: String,
    /// How many lines show.
    #[prop(default = 4)]
    rows: u32,
    /// An example.
    #[prop(optional, into)]
    placeholder: Option<String>,
    /// Cannot be used.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Its id, outside of a field.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    let wiring = Wiring::of(id);
    let invalid = wiring.invalid();
    view! {
        <textarea
            class="input textarea"
            name=name
            rows=rows
            placeholder=placeholder
            disabled=move || disabled.get()
            id=wiring.id
            required=wiring.required
            aria-describedby=wiring.described_by
            aria-invalid=invalid
            inner_html=textarea_html(&value)
        ></textarea>
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn rendered(value: &str) -> String {
        let value = value.to_owned();
        Owner::new().with(|| view! { <Textarea name="note" value=value /> }.to_html())
    }

    #[test]
    fn a_textareas_value_cannot_leave_the_textarea() {
        let html = rendered("</textarea><script>alert(1)</script>");
        assert!(html.contains("\n&lt;/textarea&gt;&lt;script&gt;"), "{html}");
        assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
        assert!(!html.contains("<script"), "{html}");
    }

    #[test]
    fn a_textareas_value_comes_back_as_it_was_typed() {
        assert!(rendered("a &amp; b\n\"c\"").ends_with(">\na &amp;amp; b\n\"c\"</textarea>"));
        assert!(rendered("\nfirst line empty").contains(">\n\nfirst line empty<"));
    }
}
