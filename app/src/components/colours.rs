//! Proofs about `style/`: colours can be told apart in both schemes, and no file is left out of the bundle.

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../../../style/tokens.css");
const ENTRY: &str = include_str!("../../../style/main.css");

type Scheme = BTreeMap<String, String>;

/// The custom properties of the block that starts at `selector`.
fn block(selector: &str) -> Scheme {
    let start = TOKENS.find(selector).expect("the selector is there") + selector.len();
    let end = start + TOKENS[start..].find('}').expect("the block ends");
    TOKENS[start..end]
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("--")?
                .strip_suffix(';')?
                .split_once(": ")
        })
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn light() -> Scheme {
    block(":root, [data-theme=\"light\"] {")
}

fn dark() -> Scheme {
    block("\n[data-theme=\"dark\"] {")
}

/// The relative luminance of `#rrggbb` (WCAG 2.2).
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = u8::from_str_radix(&colour[at..at + 2], 16).expect("a colour is #rrggbb");
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(scheme: &Scheme, a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(&scheme[a]), luminance(&scheme[b]));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

const GROUNDS: [&str; 5] = ["bg", "surface", "sunken", "hover", "raised"];

fn assert_contrast(least: f64, pairs: &[(String, String)]) {
    for (name, scheme) in [("light", light()), ("dark", dark())] {
        for (a, b) in pairs {
            let found = contrast(&scheme, a, b);
            assert!(found >= least, "{name}: {a} on {b} has {found:.2}, not {least}");
        }
    }
}

fn each_on_every_ground(colours: &[&str]) -> Vec<(String, String)> {
    colours
        .iter()
        .flat_map(|colour| GROUNDS.map(|ground| ((*colour).to_owned(), ground.to_owned())))
        .collect()
}

#[test]
fn text_can_be_read_on_every_ground_in_both_schemes() {
    let mut pairs = each_on_every_ground(&["text", "muted", "accent-text", "danger-text", "success-text"]);
    for tone in ["info", "success", "warning", "danger", "neutral"] {
        pairs.push((format!("{tone}-text"), format!("{tone}-soft")));
        pairs.push(("text".to_owned(), format!("{tone}-soft")));
    }
    for ground in ["accent", "accent-hover"] {
        pairs.push(("on-accent".to_owned(), ground.to_owned()));
    }
    for ground in ["danger", "danger-hover"] {
        pairs.push(("on-danger".to_owned(), ground.to_owned()));
    }
    pairs.push(("accent-text".to_owned(), "accent-soft".to_owned()));
    pairs.extend((0..8).map(|n| (format!("avatar-{n}"), format!("avatar-{n}-ground"))));
    assert_contrast(4.5, &pairs);
}

#[test]
fn controls_and_focus_rings_can_be_seen_on_every_ground_in_both_schemes() {
    assert_contrast(
        3.0,
        &each_on_every_ground(&["line-strong", "focus", "accent", "danger"]),
    );
}

#[test]
fn the_dark_scheme_is_the_same_whether_the_system_or_the_page_chooses_it() {
    let chosen_by_system = block(":root:not([data-theme=\"light\"]) {");
    assert!(!chosen_by_system.is_empty());
    assert_eq!(chosen_by_system, dark());
}

#[test]
fn every_style_of_a_component_is_in_the_bundle() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../style/components");
    for file in std::fs::read_dir(folder).expect("the folder is there") {
        let name = file.expect("it can be listed").file_name();
        let import = format!(
            "@import \"components/{}\" layer(components);",
            name.to_string_lossy()
        );
        assert!(ENTRY.contains(&import), "{import} is missing from style/main.css");
    }
}
