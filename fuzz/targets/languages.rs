#![no_main]

#[path = "../properties/languages.rs"]
mod languages;

libfuzzer_sys::fuzz_target!(|data: &[u8]| languages::hold(data));
