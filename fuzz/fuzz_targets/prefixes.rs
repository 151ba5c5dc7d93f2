#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| ipam_fuzz::prefixes(data));
