//! The messages that go to the browser with the page.
//!
//! The browser has no Fluent: it would weigh as much as a third of all it loads. It gets `browser.ftl` as flat texts; where a
//! count decides, `Intl.PluralRules` chooses among them, as Fluent does on the server.

use std::collections::BTreeMap;

/// The flat texts as a JSON object that may stand in a script element.
pub(crate) fn json(texts: &BTreeMap<String, String>) -> String {
    let json = serde_json::to_string(texts).unwrap_or_default();
    // `<` could end the script element that it stands in (HTML, 13.1.2.6); JSON reads this the same.
    json.replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::for_browser;
    use domain::Language;

    #[test]
    fn a_message_becomes_a_flat_text_and_one_that_a_count_decides_a_text_for_each_number() {
        let texts: BTreeMap<String, String> =
            serde_json::from_str(for_browser(Language::English)).unwrap_or_default();
        assert_eq!(texts["product"], "Usher");
        assert_eq!(texts["wait-seconds#"], "seconds");
        assert_eq!(
            texts["wait-seconds[other]"],
            "There were too many tries. Wait {seconds} seconds and try again."
        );
        assert!(!for_browser(Language::English).contains('<'));
    }
}
