//! The reference pages that follow from the tables: every error, every field of every kind of object.

use std::fmt::Write as _;

use ipam::domain::custom::BUILT_IN;
use ipam::domain::object::{Access, FieldSpec, ObjectSpec};
use ipam::domain::value::FieldKind;
use ipam::error::Status;

use crate::csharp;

const HEAD: &str = "<!-- Made by tests/generated of the tables in src/; do not edit. -->\n";

/// Returns `docs/errors.md`.
pub fn errors() -> String {
    let mut text = format!("{HEAD}# Errors\n\n");
    text.push_str(
        "The number is the status of the C ABI (`IPAM_STATUS_*`), the identifier is what scripts match: PowerShell appends the command, \
         as in `ConflictingSubnet,Add-IpamSubnet`. Identifiers and numbers are promised, messages are not. `{…}` stands for what the \
         message names.\n",
    );
    let mut hundred = 0;
    for status in Status::ALL {
        let number = *status as i32;
        if number / 100 != hundred {
            hundred = number / 100;
            let title = match hundred {
                1 => "Arguments",
                2 => "Rules of the network plan",
                3 => "Stores and connections",
                4 => "VMM and synchronization",
                9 => "The library",
                other => panic!("block {other}00 of statuses has no title"),
            };
            let _ = write!(
                text,
                "\n## {title}\n\n| # | identifier | category | message | what to do |\n|---|---|---|---|---|\n"
            );
        }
        let _ = writeln!(
            text,
            "| {number} | `{}` | {} | {} | {} |",
            status.name(),
            status.kind().category(),
            cell(status.template()),
            cell(status.advice())
        );
    }
    text
}

/// Returns `docs/fields.md`.
pub fn fields() -> String {
    let mut text = format!("{HEAD}# Objects and their fields\n\n");
    text.push_str(
        "Records of the C ABI, JSON, the classes of PowerShell and the columns of the store have these fields under these names. \
         *Set by* says who sets a field: you; the system when it keeps the record; or nobody, because it follows from other data whenever \
         the record is read. A field *or nothing* tells \"nothing\" from its zero.\n\n",
    );
    for spec in ipam::kinds() {
        let _ = writeln!(text, "- [{}](#{}): {}", spec.name, spec.name.to_lowercase(), sentence(spec.doc));
    }
    for spec in ipam::kinds() {
        kind(&mut text, spec);
    }
    built_in(&mut text);
    text
}

/// Returns README.md with the two functions of the C example that it shows, and what the example prints; tests/c/run compiles
/// and runs the example and compares what it prints.
pub fn readme() -> String {
    let (page, example, output) =
        (read("README.md"), read("examples/c/quickstart.c"), read("examples/c/quickstart.out"));
    let function = |start: &str| {
        let from = example.find(start).unwrap_or_else(|| panic!("examples/c/quickstart.c has no '{start}'"));
        let end = example[from..].find("\n}\n").unwrap() + 3;
        &example[from..from + end]
    };
    let (before, rest) = page.split_once("```c\n").expect("README.md shows C");
    let (_, after) = rest.split_once("```text\n").expect("README.md shows what the C example prints");
    let (_, after) = after.split_once("```").unwrap();
    let (sync, main) = (function("static void sync("), function("int main(void)"));
    format!("{before}```c\n{sync}\n{main}```\n\n```text\n{output}```{after}")
}

fn kind(text: &mut String, spec: &ObjectSpec) {
    let _ = write!(text, "\n## {}\n\n{}", spec.name, sentence(spec.doc));
    if csharp::namespace(spec.name) != "Ipam" {
        let _ = write!(text, " Class `{}.{}`.", csharp::namespace(spec.name), spec.name);
    }
    text.push_str("\n\n| field | holds | set by | meaning |\n|---|---|---|---|\n");
    for field in spec.fields {
        let raw = field.raw.map(|raw| format!(", `{raw}`")).unwrap_or_default();
        let by = match field.access {
            Access::Writable => "you",
            Access::System => "system",
            Access::Derived => "nobody",
        };
        let since = if field.since > 1 { format!(" Since schema {}.", field.since) } else { String::new() };
        let _ = writeln!(text, "| `{}`{raw} | {} | {by} | {}{since} |", field.name, holds(field), sentence(field.doc));
    }
}

fn holds(field: &FieldSpec) -> String {
    let mut text = match field.kind {
        FieldKind::Integer(min, max) => format!("whole number, {min} to {max}"),
        FieldKind::List(FieldKind::Integer(min, max)) => format!("list of whole numbers, {min} to {max}"),
        _ => {
            let name = field.kind.name();
            name.strip_prefix("an ").or_else(|| name.strip_prefix("a ")).unwrap_or(&name).to_owned()
        }
    };
    if !field.unit.is_empty() {
        let _ = write!(text, ", {}", field.unit);
    }
    if field.nullable {
        text.push_str(", or nothing");
    }
    cell(&text)
}

fn built_in(text: &mut String) {
    text.push_str(
        "\n## Built-in custom fields\n\nEach of the three names names the field wherever one is given, in any case. Built-in values can be \
         neither renamed nor removed; values can be added.\n\n| # | shown | in parameters | in the store | built-in values |\n|---|---|---|---|---|\n",
    );
    for field in BUILT_IN {
        // The countries are a page of their own and none that anybody reads here.
        let values = if field.values.len() > 30 {
            format!("{} names of ISO 3166", field.values.len())
        } else {
            field.values.join(", ")
        };
        let _ =
            writeln!(text, "| {} | {} | `{}` | {} | {values} |", field.id, field.shown, field.invariant, field.name);
    }
}

/// Doc comments come with the blank behind their slashes and as several lines.
fn sentence(doc: &str) -> String {
    cell(&doc.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;")
}

/// Returns `docs/c.md` with what it quotes as it is now: behind a line `<!-- quoted: FILE from "START" to "END" -->` stands the file,
/// or the part of it from the line that begins with START up to the one that begins with END.
pub fn c_guide() -> String {
    let text = read("docs/c.md");
    let mut out = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let _ = writeln!(out, "{line}");
        let Some(what) = line.strip_prefix("<!-- quoted: ").and_then(|rest| rest.strip_suffix(" -->")) else {
            continue;
        };
        let (file, rest) = what.split_once(' ').unwrap_or((what, ""));
        let mark = |word: &str| {
            let rest = rest.split_once(&format!("{word} \""))?.1;
            rest.split_once('"').map(|(text, _)| text.replace('\\', ""))
        };
        let fence =
            lines.next().filter(|line| line.starts_with("```")).unwrap_or_else(|| panic!("no block behind {line}"));
        let _ =
            lines.by_ref().find(|line| *line == "```").unwrap_or_else(|| panic!("the block behind {line} has no end"));
        let source = read(file);
        let from = mark("from").map_or(0, |start| at(&source, &start, file));
        let to = mark("to").map_or(source.len(), |end| at(&source, &end, file));
        let _ = writeln!(out, "{fence}\n{}\n```", source[from..to].trim_end());
    }
    out
}

/// Returns where the line that begins with a text begins.
fn at(source: &str, start: &str, file: &str) -> usize {
    source
        .find(&format!("\n{start}"))
        .map(|at| at + 1)
        .unwrap_or_else(|| panic!("no line of {file} begins with {start:?}"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}
