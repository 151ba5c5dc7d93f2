//! MAML, the form of help files that both editions of PowerShell read.

use std::fmt::Write as _;

use ipam::error::Status;

use super::command::{Command, Parameter, Place};
use super::page::Page;
use crate::csharp::xml;

pub const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Made by tests/generated of docs/en-US and the command files; do not edit. -->\n<helpItems schema=\"maml\" xmlns=\"http://msh\">\n";

const SPACES: &str = "xmlns:maml=\"http://schemas.microsoft.com/maml/2004/10\" xmlns:command=\"http://schemas.microsoft.com/maml/dev/command/2004/10\" xmlns:dev=\"http://schemas.microsoft.com/maml/dev/2004/10\"";

/// Writes the help of one command.
pub fn command(text: &mut String, command: &Command, page: &Page, shared: &Page) {
    let name = &command.name;
    let (verb, noun) = name.split_once('-').expect("a command is a verb and a noun");
    let _ = write!(
        text,
        "  <command:command {SPACES}>\n    <command:details>\n      <command:name>{name}</command:name>\n      <command:verb>{verb}</command:verb>\n      <command:noun>{noun}</command:noun>\n      <maml:description>{}</maml:description>\n    </command:details>\n",
        paragraphs(std::slice::from_ref(&page.synopsis))
    );
    let _ = writeln!(text, "    <maml:description>{}</maml:description>", paragraphs(&page.description));
    text.push_str("    <command:syntax>\n");
    for set in command.sets() {
        let _ = write!(text, "      <command:syntaxItem>\n        <maml:name>{name}</maml:name>\n");
        for (one, place) in command.of_set(set.as_deref()) {
            parameter(text, one, place, &[], "        ");
        }
        text.push_str("      </command:syntaxItem>\n");
    }
    text.push_str("    </command:syntax>\n    <command:parameters>\n");
    for one in &command.parameters {
        let said = page.parameters.get(&one.name).or_else(|| shared.parameters.get(&one.name));
        let said = said.unwrap_or_else(|| panic!("docs/en-US/{name}.md says nothing about -{}", one.name));
        parameter(text, one, &together(&one.places), said, "      ");
    }
    for known in page.parameters.keys() {
        assert!(
            command.parameters.iter().any(|one| one.name == *known),
            "docs/en-US/{name}.md has -{known}, {name} has not"
        );
    }
    text.push_str("    </command:parameters>\n");
    typed(text, "inputType", &page.inputs);
    typed(text, "returnValue", &page.outputs);
    if !page.errors.is_empty() {
        let _ = writeln!(
            text,
            "    <maml:alertSet>\n      <maml:alert>{}</maml:alert>\n    </maml:alertSet>",
            errors(page)
        );
    }
    text.push_str("    <command:examples>\n");
    for (number, example) in page.examples.iter().enumerate() {
        let _ = write!(
            text,
            "      <command:example>\n        <maml:title>Example {}</maml:title>\n        <dev:code>{}</dev:code>\n        <dev:remarks>{}</dev:remarks>\n      </command:example>\n",
            number + 1,
            xml(&example.code),
            paragraphs(&example.remarks)
        );
    }
    text.push_str("    </command:examples>\n    <command:relatedLinks>\n");
    for link in &page.links {
        let _ = writeln!(
            text,
            "      <maml:navigationLink><maml:linkText>{link}</maml:linkText><maml:uri /></maml:navigationLink>"
        );
    }
    text.push_str("    </command:relatedLinks>\n  </command:command>\n");
}

/// How a parameter stands in the command as a whole, for the list of parameters.
fn together(places: &[Place]) -> Place {
    Place {
        set: None,
        mandatory: places.iter().all(|place| place.mandatory),
        position: places.iter().find_map(|place| place.position),
        by_value: places.iter().any(|place| place.by_value),
        by_name: places.iter().any(|place| place.by_name),
    }
}

fn parameter(text: &mut String, one: &Parameter, place: &Place, said: &[String], indent: &str) {
    let position = place.position.map_or("named".to_owned(), |position| position.to_string());
    let pipeline = match (place.by_value, place.by_name) {
        (false, false) => "False",
        (true, false) => "True (ByValue)",
        (false, true) => "True (ByPropertyName)",
        (true, true) => "True (ByValue, ByPropertyName)",
    };
    let aliases = if one.aliases.is_empty() { "none".to_owned() } else { one.aliases.join(", ") };
    let _ = write!(
        text,
        "{indent}<command:parameter required=\"{}\" variableLength=\"{}\" globbing=\"false\" pipelineInput=\"{pipeline}\" position=\"{position}\" aliases=\"{aliases}\">\n{indent}  <maml:name>{}</maml:name>\n",
        place.mandatory,
        one.ty.ends_with("[]"),
        one.name
    );
    if !said.is_empty() {
        let _ = writeln!(text, "{indent}  <maml:description>{}</maml:description>", paragraphs(said));
    }
    // A syntax line shows the values in place of the type, a switch shows neither.
    if one.values.is_empty() || !said.is_empty() {
        if one.ty != "SwitchParameter" || !said.is_empty() {
            let _ = writeln!(
                text,
                "{indent}  <command:parameterValue required=\"{}\" variableLength=\"false\">{}</command:parameterValue>",
                one.ty != "SwitchParameter",
                one.ty
            );
        }
    } else {
        let _ = write!(text, "{indent}  <command:parameterValueGroup>");
        for value in &one.values {
            let _ = write!(
                text,
                "<command:parameterValue required=\"false\" variableLength=\"false\">{}</command:parameterValue>",
                xml(value)
            );
        }
        text.push_str("</command:parameterValueGroup>\n");
    }
    let _ = write!(
        text,
        "{indent}  <dev:type><maml:name>{}</maml:name><maml:uri /></dev:type>\n{indent}  <dev:defaultValue>{}</dev:defaultValue>\n{indent}</command:parameter>\n",
        one.ty,
        xml(one.default.as_deref().unwrap_or(if one.ty == "SwitchParameter" { "False" } else { "None" }))
    );
}

/// Inputs or outputs: the page writes the type first, then what there is to say.
fn typed(text: &mut String, element: &str, said: &[String]) {
    let _ = writeln!(text, "    <command:{element}s>");
    let _ = writeln!(
        text,
        "      <command:{element}>\n        <dev:type><maml:name>{}</maml:name></dev:type>\n        <maml:description>{}</maml:description>\n      </command:{element}>",
        xml(said.first().map_or("None", String::as_str)),
        paragraphs(said.get(1..).unwrap_or_default())
    );
    let _ = writeln!(text, "    </command:{element}s>");
}

/// The identifiers of the page, and of each what the table of statuses says.
fn errors(page: &Page) -> String {
    let mut said = vec![format!("Errors: {}", page.errors.join(" "))];
    let words = page.errors.iter().flat_map(|block| block.split(|c: char| !c.is_ascii_alphanumeric()));
    for word in words {
        if let Some(status) = Status::ALL.iter().find(|status| status.name() == word) {
            let line = format!("{word} ({}): {}. {}", status.kind().category(), status.template(), status.advice());
            if !said.contains(&line) {
                said.push(line);
            }
        }
    }
    paragraphs(&said)
}

fn paragraphs(said: &[String]) -> String {
    said.iter().map(|one| format!("<maml:para>{}</maml:para>", xml(one))).collect()
}
