#![no_main]

#[path = "../properties/forms.rs"]
mod forms;

libfuzzer_sys::fuzz_target!(|data: &[u8]| forms::hold(data));
