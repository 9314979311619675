#![no_main]

#[path = "../properties/tables_in.rs"]
mod tables_in;

libfuzzer_sys::fuzz_target!(|data: &[u8]| tables_in::hold(data));
