//! A person's initials on a colour of their own.

use leptos::prelude::*;

/// How many colours there are (`avatar-0` and on).
const COLOURS: u32 = 8;

/// The first letters of the first and the last word, in capitals; a question mark for no name.
fn initials(name: &str) -> String {
    let mut words = name
        .split(|c: char| c.is_whitespace() || c == '@')
        .filter(|word| !word.is_empty());
    let first = words.next().and_then(|word| word.chars().next());
    let last = words.next_back().and_then(|word| word.chars().next());
    let letters: String = first
        .into_iter()
        .chain(last)
        .flat_map(char::to_uppercase)
        .collect();
    if letters.is_empty() {
        "?".to_owned()
    } else {
        letters
    }
}

/// The same name has the same colour everywhere and always (FNV-1a).
fn colour(name: &str) -> u32 {
    let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    (hash >> 16) % COLOURS
}

/// Which of the colours a name has, for other pictures of it.
#[cfg(feature = "ssr")]
pub fn avatar_colour(name: &str) -> u32 {
    colour(name)
}

/// Initials in a circle: decoration beside a name, hence hidden from assistive technology.
#[component]
pub fn Avatar(
    /// The person's name.
    #[prop(into)]
    name: String,
    /// Twice the size, for a person's own page.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let size = if large { " avatar-large" } else { "" };
    view! {
        <span class=format!("avatar avatar-{}{size}", colour(&name)) aria-hidden="true">
            {initials(&name)}
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_the_first_letters_of_the_first_and_the_last_word() {
        for (name, expected) in [
            ("Ada Lovelace", "AL"),
            ("  maria   del carmen ruiz ", "MR"),
            ("Cher", "C"),
            ("Øyvind Åse", "ØÅ"),
            ("ann@example.com", "AE"),
            ("", "?"),
        ] {
            assert_eq!(initials(name), expected, "{name}");
        }
    }

    #[test]
    fn a_name_keeps_its_colour() {
        assert_eq!(colour("Ada Lovelace"), colour("Ada Lovelace"));
        assert!((0..200).all(|n| colour(&format!("Person {n}")) < COLOURS));
    }
}
