//! What a bench is asked to do, by the words behind `--`.

/// Returns the words; cargo adds one of its own.
pub fn given() -> Vec<String> {
    std::env::args().skip(1).filter(|word| word != "--bench").collect()
}

/// Ends the program, because a bench that takes a slip of the pen for nothing measures for minutes what nobody asked for.
pub fn refuse(word: &str, known: &str) -> ! {
    eprintln!("'{word}' is not known here; there are: {known}");
    std::process::exit(2)
}
