//! What must hold of every text that anybody sends, held against those that `fuzz/run` begins with. Among them are the ones
//! that once broke something.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what went wrong by failing"
)]

#[path = "../../fuzz/properties/codes.rs"]
mod codes;
#[path = "../../fuzz/properties/forms.rs"]
mod forms;
#[path = "../../fuzz/properties/forwarded.rs"]
mod forwarded;
#[path = "../../fuzz/properties/json.rs"]
mod json;
#[path = "../../fuzz/properties/languages.rs"]
mod languages;
#[path = "../../fuzz/properties/lists.rs"]
mod lists;
#[path = "../../fuzz/properties/names.rs"]
mod names;
#[path = "../../fuzz/properties/tables_in.rs"]
mod tables_in;
#[path = "../../fuzz/properties/tables_out.rs"]
mod tables_out;

use std::fs;
use std::path::Path;

const FUZZ: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../fuzz");

macro_rules! held_for_all_seeds {
    ($($target:ident: $sentence:ident),+ $(,)?) => {
        const TARGETS: &[&str] = &[$(stringify!($target)),+];

        $(#[test]
        fn $sentence() {
            for seed in seeds(stringify!($target)) {
                $target::hold(&seed);
            }
        })+
    };
}

held_for_all_seeds! {
    codes: a_code_or_token_that_is_read_is_the_one_that_was_meant,
    forms: a_form_gives_nobody_without_a_session_more_than_a_refusal,
    forwarded: nobody_but_a_trusted_proxy_says_where_a_request_comes_from,
    json: the_browser_reads_json_as_the_server_wrote_it,
    languages: a_language_is_one_that_the_browser_wants,
    lists: the_query_of_a_list_is_written_as_it_was_read,
    names: a_name_that_is_kept_is_read_again_to_the_same,
    tables_in: a_table_is_the_same_in_every_encoding_and_when_written_again,
    tables_out: no_cell_of_a_table_runs_and_none_is_lost,
}

/// Each seed, and each with its end cut off wherever that may be.
fn seeds(target: &str) -> impl Iterator<Item = Vec<u8>> {
    let folder = format!("seeds/{target}");
    let files = entries(&folder);
    assert!(!files.is_empty());
    files.into_iter().flat_map(move |file| {
        let seed = fs::read(Path::new(FUZZ).join(&folder).join(file)).unwrap();
        (0..=seed.len()).map(move |end| seed[..end].to_vec())
    })
}

/// What lies in a folder.
fn entries(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(Path::new(FUZZ).join(folder)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn every_property_is_a_target_and_has_seeds() {
    let named = |ending: &str| {
        TARGETS
            .iter()
            .map(|name| format!("{name}{ending}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(entries("properties"), named(".rs"));
    assert_eq!(entries("targets"), named(".rs"));
    assert_eq!(entries("seeds"), named(""));
}
