//! A page of `docs/en-US`: headings of a fixed set, paragraphs, fenced examples.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What a page says about a command, or about the parameters that many commands have.
#[derive(Default)]
pub struct Page {
    pub name: String,
    pub synopsis: String,
    pub description: Vec<String>,
    pub parameters: BTreeMap<String, Vec<String>>,
    pub examples: Vec<Example>,
    pub inputs: Vec<String>,
    pub outputs: Vec<String>,
    pub errors: Vec<String>,
    pub links: Vec<String>,
}

/// Code, and what it does.
pub struct Example {
    pub code: String,
    pub remarks: Vec<String>,
}

impl Page {
    /// Reads a page.
    ///
    /// # Panics
    ///
    /// On a heading that is not of the set, or an example without code.
    pub fn read(path: &Path) -> Self {
        let shown = path.display();
        let mut page = Self::default();
        let mut section = String::new();
        let mut parameter = String::new();
        for block in blocks(&fs::read_to_string(path).unwrap_or_else(|error| panic!("{shown}: {error}"))) {
            if let Some(name) = block.strip_prefix("# ") {
                page.name = name.to_owned();
            } else if let Some(title) = block.strip_prefix("## ") {
                section = title.to_owned();
                parameter.clear();
            } else if let Some(name) = block.strip_prefix("### -") {
                parameter = name.to_owned();
                page.parameters.insert(name.to_owned(), Vec::new());
            } else {
                page.add(&section, &parameter, block).unwrap_or_else(|why| panic!("{shown}: {why}"));
            }
        }
        assert_eq!(
            Some(page.name.as_str()),
            path.file_stem().and_then(|stem| stem.to_str()),
            "{shown}: the first heading"
        );
        page
    }

    fn add(&mut self, section: &str, parameter: &str, block: String) -> Result<(), String> {
        match section {
            "" if self.synopsis.is_empty() => self.synopsis = plain(&block),
            // What a module's page says after its first paragraph is for who reads the page.
            "" => {}
            "Description" => self.description.push(plain(&block)),
            // A sentence above the first parameter is for who reads the page.
            "Parameters" | "Parameters of many commands" => {
                if let Some(said) = self.parameters.get_mut(parameter) {
                    said.push(plain(&block));
                }
            }
            "Examples" => match block.strip_prefix("```powershell\n").and_then(|code| code.strip_suffix("\n```")) {
                Some(code) => self.examples.push(Example { code: code.to_owned(), remarks: Vec::new() }),
                None => self.examples.last_mut().ok_or("an example begins with code")?.remarks.push(plain(&block)),
            },
            "Inputs" => self.inputs.push(plain(&block)),
            "Outputs" => self.outputs.push(plain(&block)),
            "Errors" => self.errors.push(plain(&block)),
            "Related" => self.links.extend(links(&block)),
            other => return Err(format!("there is no section '{other}'")),
        }
        Ok(())
    }
}

/// Splits a page at empty lines; a fenced block stays whole.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    let mut block = String::new();
    let mut fenced = false;
    for line in text.lines().chain([""]) {
        fenced ^= line.starts_with("```");
        if line.is_empty() && !fenced {
            if !block.is_empty() {
                blocks.push(std::mem::take(&mut block));
            }
            continue;
        }
        if !block.is_empty() {
            block.push('\n');
        }
        block.push_str(line);
    }
    assert!(!fenced, "a fenced block has no end");
    blocks
}

/// Takes the marks of Markdown away that a help text does not need: line ends, backticks, links.
fn plain(block: &str) -> String {
    let mut text = block.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "");
    while let Some(from) = text.find("](") {
        let open = text[..from].rfind('[').expect("a link has a text");
        let end = from + text[from..].find(')').expect("a link has an end");
        let shown = text[open + 1..from].to_owned();
        text.replace_range(open..=end, &shown);
    }
    text
}

fn links(block: &str) -> Vec<String> {
    block.split("](").skip(1).filter_map(|rest| rest.split_once(".md)")).map(|(name, _)| name.to_owned()).collect()
}
