#![no_main]

#[path = "../properties/lists.rs"]
mod lists;

libfuzzer_sys::fuzz_target!(|data: &[u8]| lists::hold(data));
