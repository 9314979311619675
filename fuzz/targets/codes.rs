#![no_main]

#[path = "../properties/codes.rs"]
mod codes;

libfuzzer_sys::fuzz_target!(|data: &[u8]| codes::hold(data));
