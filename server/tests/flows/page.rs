//! An answer, as a person without JavaScript sees it.

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use scraper::{ElementRef, Html, Selector};

/// A page, with the path that led to it in the end.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) html: String,
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector")
}

fn text_of(element: ElementRef<'_>) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

impl Page {
    /// The text of the first element that fits.
    pub(crate) fn text(&self, css: &str) -> String {
        let html = Html::parse_document(&self.html);
        html.select(&selector(css))
            .next()
            .map(text_of)
            .unwrap_or_default()
    }

    /// All that the page says.
    pub(crate) fn says(&self, text: &str) -> bool {
        self.text("body").contains(text)
    }

    /// The value that a field holds.
    pub(crate) fn value(&self, name: &str) -> String {
        let html = Html::parse_document(&self.html);
        let field = selector(&format!("input[name=\"{name}\"], textarea[name=\"{name}\"]"));
        let field = html.select(&field).next().expect("the field");
        field
            .attr("value")
            .map_or_else(|| field.text().collect(), str::to_owned)
    }

    /// Whether there is a form that calls the server function.
    pub(crate) fn has_form(&self, call: &str) -> bool {
        form_for(&Html::parse_document(&self.html), call).is_some()
    }

    /// What the form would post, with `typed` typed into it. Panics where it has no such field or choice.
    pub(crate) fn filled(&self, call: &str, typed: &[(&str, &str)]) -> Vec<(String, String)> {
        let html = Html::parse_document(&self.html);
        let form = form_for(&html, call).unwrap_or_else(|| panic!("no form for {call} on {}", self.path));
        for (name, _) in typed {
            let field = selector(&format!("[name=\"{name}\"]"));
            assert!(form.select(&field).next().is_some(), "{call} has no field {name}");
        }
        let mut posted = Vec::new();
        for field in form.select(&selector("input[name], textarea[name], select[name]")) {
            let name = field.attr("name").unwrap_or_default();
            let typed = typed
                .iter()
                .find(|(field, _)| *field == name)
                .map(|(_, value)| *value);
            posted.extend(field_value(field, typed).map(|value| (name.to_owned(), value)));
        }
        posted
    }
}

/// The form whose hidden field names the server function.
fn form_for<'page>(html: &'page Html, call: &str) -> Option<ElementRef<'page>> {
    let names_it = selector(&format!("input[name=\"call\"][value=\"{call}\"]"));
    html.select(&selector("form"))
        .find(|form| form.select(&names_it).next().is_some())
}

fn field_value(field: ElementRef<'_>, typed: Option<&str>) -> Option<String> {
    let initial = || field.attr("value").unwrap_or_default().to_owned();
    match (field.value().name(), field.attr("type").unwrap_or("text")) {
        ("select", _) => chosen(field, typed),
        ("textarea", _) => Some(typed.map_or_else(|| field.text().collect(), str::to_owned)),
        (_, "checkbox") => (typed.is_some() || field.attr("checked").is_some()).then(initial),
        (_, "radio") => match typed {
            Some(typed) => (initial() == typed || label_of(field).starts_with(typed)).then(initial),
            None => field.attr("checked").map(|_| initial()),
        },
        (_, "submit" | "button") => None,
        _ => Some(typed.map_or_else(initial, str::to_owned)),
    }
}

/// The words of the label around a field.
fn label_of(field: ElementRef<'_>) -> String {
    let around = field.parent().and_then(ElementRef::wrap);
    around.map(text_of).unwrap_or_default()
}

/// The value of the option that is `typed` or begins with it, or of the one that is selected.
fn chosen(field: ElementRef<'_>, typed: Option<&str>) -> Option<String> {
    let all = selector("option");
    let value = |option: ElementRef<'_>| {
        option
            .attr("value")
            .map_or_else(|| text_of(option), str::to_owned)
    };
    let Some(typed) = typed else {
        let selected = field
            .select(&all)
            .find(|option| option.attr("selected").is_some());
        return selected.or_else(|| field.select(&all).next()).map(value);
    };
    let fits =
        |option: &ElementRef<'_>| text_of(*option).starts_with(typed) || option.attr("value") == Some(typed);
    Some(
        field
            .select(&all)
            .find(fits)
            .map_or_else(|| panic!("no option {typed}"), value),
    )
}
