//! The list of cases, `docs/attack-suite.md`, is whole and true.

use std::fs::{read_dir, read_to_string};
use std::path::{Path, PathBuf};

/// A01 to A62.
const CASES: u32 = 62;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The text of all files below the folder that end so.
fn texts(folder: &Path, ending: &str) -> String {
    let mut all = String::new();
    for entry in read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all += &texts(&path, ending);
        } else if path.to_string_lossy().ends_with(ending) {
            all += &read_to_string(&path).unwrap();
        }
    }
    all
}

/// The names of all functions in the Rust sources, among them the tests.
fn functions() -> Vec<String> {
    let folders = ["app/src", "crates", "server/src", "server/tests"];
    let sources: String = folders.map(|folder| texts(&root().join(folder), ".rs")).concat();
    let names = sources.split("fn ").skip(1);
    let name = |rest: &str| {
        rest.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    names.map(name).collect()
}

/// Whether a test's name holds the case's id. In `m_a11_..` stands a requirement's.
fn names(test: &str, id: &str) -> bool {
    let parts: Vec<&str> = test.split('_').collect();
    let of_requirement = |place: usize| place > 0 && parts[place - 1] == "m";
    (0..parts.len()).any(|place| parts[place] == id && !of_requirement(place))
}

#[test]
fn every_case_has_a_test_or_a_reason() {
    let page = read_to_string(root().join("docs/attack-suite.md")).unwrap();
    let tests = functions();
    let in_browsers = texts(&root().join("end2end/tests"), ".ts");
    let mut missing = Vec::new();
    for case in 1..=CASES {
        let id = format!("A{case:02}");
        let row = page.lines().find(|line| line.starts_with(&format!("| {id} |")));
        let Some(row) = row else {
            missing.push(format!("{id} has no line"));
            continue;
        };
        let tested = tests.iter().any(|test| names(test, &id.to_lowercase()))
            || in_browsers.contains(&format!("[{id}]"))
            || in_browsers.contains(&format!("[{id} "));
        if !tested && !row.contains("does not apply") {
            missing.push(format!("{id} has neither a test nor a reason"));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_test_that_the_page_names_is_there() {
    let page = read_to_string(root().join("docs/attack-suite.md")).unwrap();
    let tests = functions();
    let words = page.split(|c: char| c.is_whitespace() || "|`,;()".contains(c));
    let named = words.filter_map(|word| word.rsplit_once("::"));
    let named = named.map(|(_, name)| name.split("..").next().unwrap());
    let named: Vec<&str> = named
        .filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect();
    assert!(named.len() > 20, "{named:?}");
    for name in named {
        // Several of one beginning are named by it and two dots.
        assert!(
            tests.iter().any(|test| test.starts_with(name)),
            "there is no {name}"
        );
    }
}

#[test]
fn a_requirements_id_is_no_cases() {
    assert!(names("a11_x", "a11") && names("a36_a38_x", "a38") && names("m_e7_a04_x", "a04"));
    assert!(!names("m_a11_x", "a11") && !names("a110_x", "a11") && !names("banana11_x", "a11"));
}
