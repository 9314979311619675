#![no_main]

#[path = "../properties/forwarded.rs"]
mod forwarded;

libfuzzer_sys::fuzz_target!(|data: &[u8]| forwarded::hold(data));
