//! The header as `build.rs` made it, and what is declared in it.

use std::fs;

/// Returns the header.
pub fn text() -> String {
    fs::read_to_string(concat!(env!("OUT_DIR"), "/ipam.h")).unwrap()
}

/// A function of the header.
pub struct Function {
    /// First sentence of its documentation.
    pub summary: String,
    /// Type of the result.
    pub result: String,
    /// Name.
    pub name: String,
    /// Types and names of the parameters.
    pub parameters: Vec<(String, String)>,
}

/// Returns every function in order. cbindgen writes a declaration in one form: documentation, then one statement.
pub fn functions() -> Vec<Function> {
    let header = text();
    let mut functions = Vec::new();
    let (mut doc, mut statement) = (Vec::new(), String::new());
    for line in header.lines() {
        let trimmed = line.trim();
        if trimmed.starts_with("/**") {
            doc.clear();
        } else if let Some(sentence) = trimmed.strip_prefix("* ") {
            doc.push(sentence.to_owned());
        } else if trimmed == "*" {
            doc.push(String::new());
        } else if statement.is_empty()
            && !(line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains("ipam_") && line.contains('('))
        {
            continue;
        } else {
            statement.push_str(trimmed);
            statement.push(' ');
            if trimmed.ends_with(';') {
                let summary = doc.iter().take_while(|line| !line.is_empty()).cloned().collect::<Vec<_>>().join(" ");
                functions.push(function(statement.trim().trim_end_matches(';'), summary));
                statement.clear();
            }
        }
    }
    functions
}

fn function(statement: &str, summary: String) -> Function {
    let (head, tail) = statement.split_once('(').unwrap();
    let (result, name) = split(head);
    let parameters = tail.trim_end_matches(')').split(',').filter(|p| *p != "void").map(split).collect();
    Function { summary, result, name, parameters }
}

/// Splits `const char *name` into `const char *` and `name`.
fn split(declaration: &str) -> (String, String) {
    let declaration = declaration.trim();
    let at = declaration.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap() + 1;
    (declaration[..at].trim().to_owned(), declaration[at..].to_owned())
}
