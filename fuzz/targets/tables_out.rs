#![no_main]

#[path = "../properties/tables_out.rs"]
mod tables_out;

libfuzzer_sys::fuzz_target!(|data: &[u8]| tables_out::hold(data));
