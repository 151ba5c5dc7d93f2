//! The header as `build.rs` made it, and what is declared in it.

use std::fs;

/// Returns the header.
pub fn text() -> String {
    fs::read_to_string(concat!(env!("OUT_DIR"), "/ipam.h")).unwrap()
}

/// A function of the header.
pub struct Function {
    /// Lines of its documentation.
    pub doc: Vec<String>,
    /// Type of the result.
    pub result: String,
    /// Name.
    pub name: String,
    /// Types and names of the parameters.
    pub parameters: Vec<(String, String)>,
}

impl Function {
    /// Returns the sentence at the start of the documentation.
    pub fn summary(&self) -> String {
        self.doc.iter().take_while(|line| !line.is_empty()).cloned().collect::<Vec<_>>().join(" ")
    }

    /// Returns the documentation of every parameter in order, as name and text.
    pub fn documented(&self) -> Vec<(String, String)> {
        let mut list: Vec<(String, String)> = Vec::new();
        for line in self.doc.iter().skip_while(|line| !line.is_empty()).skip(1).take_while(|line| !line.is_empty()) {
            match line.strip_prefix("- `").and_then(|rest| rest.split_once("`: ")) {
                Some((name, text)) => list.push((name.to_owned(), text.to_owned())),
                None => {
                    if let Some((_, text)) = list.last_mut() {
                        *text = format!("{text} {}", line.trim());
                    }
                }
            }
        }
        list
    }
}

/// Returns every function in order. cbindgen writes a declaration in one form: documentation, then one statement.
pub fn functions() -> Vec<Function> {
    let header = text();
    let mut functions = Vec::new();
    let (mut doc, mut statement) = (Vec::new(), String::new());
    for line in header.lines() {
        let trimmed = line.trim();
        let begins = line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains("ipam_") && line.contains('(');
        if trimmed.starts_with("/**") {
            doc.clear();
        } else if let Some(rest) = line.strip_prefix(" *") {
            doc.push(rest.strip_prefix(' ').unwrap_or(rest).to_owned());
        } else if begins || !statement.is_empty() {
            statement.push_str(trimmed);
            statement.push(' ');
            if trimmed.ends_with(';') {
                // The last line of the documentation is what is left of its closing mark.
                doc.pop();
                functions.push(function(statement.trim().trim_end_matches(';'), std::mem::take(&mut doc)));
                statement.clear();
            }
        }
    }
    functions
}

fn function(statement: &str, doc: Vec<String>) -> Function {
    let (head, tail) = statement.split_once('(').unwrap();
    let (result, name) = split(head);
    let parameters = tail.trim_end_matches(')').split(',').filter(|p| *p != "void").map(split).collect();
    Function { doc, result, name, parameters }
}

/// Splits `const char *name` into `const char *` and `name`.
fn split(declaration: &str) -> (String, String) {
    let declaration = declaration.trim();
    let at = declaration.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap() + 1;
    (declaration[..at].trim().to_owned(), declaration[at..].to_owned())
}

/// Returns the number of a constant of the header.
pub fn number(name: &str) -> u32 {
    let start = format!("#define {name} ");
    let text = text();
    let line = text.lines().find_map(|line| line.strip_prefix(&start));
    line.and_then(|number| number.trim().parse().ok()).unwrap_or_else(|| panic!("the header has no number {name}"))
}
