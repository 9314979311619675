//! `Accept-Language`: one of ours, wanted by the header, whatever else stands in it.

use catalogue::accepted;
use domain::Language;

/// Holds for every text.
pub(crate) fn hold(data: &[u8]) {
    let Ok(header) = std::str::from_utf8(data) else {
        return;
    };
    let language = accepted(header);
    let tag = language.as_str();
    assert_eq!(accepted(tag), language);
    assert!(
        language == Language::English || asked_for(header, tag),
        "{header:?} gave {tag}"
    );
    // What is no language, or none of ours, changes nothing.
    for noise in ["tlh", "x;y;z", "*", "", "pt-BR;q=1", "\u{feff}de", "ar;q=0"] {
        assert_eq!(
            accepted(&format!("{noise},{header}")),
            language,
            "{noise:?} before {header:?}"
        );
        assert_eq!(
            accepted(&format!("{header},{noise}")),
            language,
            "{noise:?} after {header:?}"
        );
    }
    // Whoever wants something most gets it.
    for wanted in Language::ALL {
        assert_eq!(accepted(&format!("{wanted}-001,{header}")), *wanted);
    }
}

/// Whether an item of the header names the language, in some region or script, and does not say that it is not wanted.
fn asked_for(header: &str, tag: &str) -> bool {
    header.split(',').any(|item| {
        let (name, weight) = item.split_once(';').unwrap_or((item, "q=1"));
        let language = name.trim().split(['-', '_']).next().unwrap_or_default();
        let refused = weight
            .trim()
            .trim_start_matches(['q', 'Q', '='])
            .chars()
            .all(|c| matches!(c, '0' | '.'));
        language.eq_ignore_ascii_case(tag) && !refused
    })
}
