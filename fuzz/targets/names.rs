#![no_main]

#[path = "../properties/names.rs"]
mod names;

libfuzzer_sys::fuzz_target!(|data: &[u8]| names::hold(data));
