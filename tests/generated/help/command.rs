//! The parameters of a command, read off its file. The files are written in one way, and a PowerShell test compares what is read
//! here with what the engine says of the command.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::csharp;

/// A command as its file declares it.
pub struct Command {
    pub name: String,
    pub default_set: Option<String>,
    pub parameters: Vec<Parameter>,
}

/// One parameter.
pub struct Parameter {
    pub name: String,
    /// Short name of the type, as help shows it.
    pub ty: String,
    pub aliases: Vec<String>,
    pub values: Vec<String>,
    pub default: Option<String>,
    /// How it stands in each of its sets; one without name stands for all sets.
    pub places: Vec<Place>,
}

/// How a parameter stands in a set.
#[derive(Clone, Default)]
pub struct Place {
    pub set: Option<String>,
    pub mandatory: bool,
    pub position: Option<u32>,
    pub by_value: bool,
    pub by_name: bool,
}

impl Command {
    /// Reads the command of a file.
    pub fn read(path: &Path, module: &str) -> Self {
        let source = fs::read_to_string(path).unwrap();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let mark = format!("# .EXTERNALHELP ../{module}-help.xml\n");
        assert!(
            source.starts_with(&mark),
            "{} begins with '{}', and its help is docs/en-US/{name}.md",
            path.display(),
            mark.trim()
        );
        let (_, body) =
            source.split_once(&format!("function {name} {{")).expect("the function has the name of its file");
        let (head, rest) = body.split_once("param(").expect("a command has parameters");
        let (block, _) = rest.split_once("\n    )\n").unwrap_or(("", ""));
        let mut command =
            Self { name, default_set: setting(head, "DefaultParameterSetName"), parameters: parameters(block) };
        if head.contains("SupportsShouldProcess") {
            for (name, alias) in [("WhatIf", "wi"), ("Confirm", "cf")] {
                command.parameters.push(Parameter {
                    name: name.to_owned(),
                    ty: "SwitchParameter".to_owned(),
                    aliases: vec![alias.to_owned()],
                    values: Vec::new(),
                    default: None,
                    places: vec![Place::default()],
                });
            }
        }
        command
    }

    /// Returns the names of the sets, the default one first; a command without sets has one without name.
    pub fn sets(&self) -> Vec<Option<String>> {
        let mut sets: Vec<Option<String>> = Vec::new();
        let named =
            self.parameters.iter().flat_map(|parameter| &parameter.places).filter_map(|place| place.set.clone());
        for set in self.default_set.clone().into_iter().chain(named) {
            if !sets.contains(&Some(set.clone())) {
                sets.push(Some(set));
            }
        }
        if sets.is_empty() {
            sets.push(None);
        }
        sets
    }

    /// Returns the parameters of a set in the order in which a syntax line shows them: by position, then the mandatory ones.
    pub fn of_set(&self, set: Option<&str>) -> Vec<(&Parameter, &Place)> {
        let mut found: Vec<(&Parameter, &Place)> = Vec::new();
        for parameter in &self.parameters {
            let here = |place: &&Place| place.set.is_none() || place.set.as_deref() == set;
            found.extend(parameter.places.iter().find(here).map(|place| (parameter, place)));
        }
        found.sort_by_key(|(_, place)| (place.position.unwrap_or(u32::MAX), !place.mandatory));
        found
    }
}

/// Reads a block of parameters: attributes in brackets, the type as the last of them, a name, perhaps a default.
fn parameters(block: &str) -> Vec<Parameter> {
    let mut found = Vec::new();
    let mut brackets: Vec<String> = Vec::new();
    let mut rest = block;
    while let Some(at) = rest.find(['[', '$']) {
        if rest[at..].starts_with('[') {
            let end = at + closing(&rest[at..]);
            brackets.push(rest[at + 1..end].to_owned());
            rest = &rest[end + 1..];
            continue;
        }
        let line = rest[at + 1..].lines().next().unwrap_or_default();
        let (name, default) = match line.split_once(" = ") {
            Some((name, default)) => (name, Some(default.trim_end_matches(',').to_owned())),
            None => (line.trim_end_matches(','), None),
        };
        found.push(parameter(name.trim(), default, &std::mem::take(&mut brackets)));
        rest = &rest[at + 1 + line.len()..];
    }
    found
}

/// Returns the place of the bracket that closes the first one; brackets in quotes do not count.
fn closing(text: &str) -> usize {
    let (mut depth, mut quoted) = (0, false);
    for (at, c) in text.char_indices() {
        match c {
            '\'' => quoted = !quoted,
            '[' if !quoted => depth += 1,
            ']' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
    }
    panic!("a bracket is not closed: {text}");
}

fn parameter(name: &str, default: Option<String>, brackets: &[String]) -> Parameter {
    let (ty, attributes) = brackets.split_last().unwrap_or_else(|| panic!("${name} has no type"));
    let places: Vec<Place> =
        attributes.iter().filter(|text| text.starts_with("Parameter(")).map(|text| place(text)).collect();
    let list = |start: &str| {
        attributes.iter().find(|text| text.starts_with(start)).map(|text| quoted(text)).unwrap_or_default()
    };
    let mut values = list("ValidateSet(");
    if values.is_empty() {
        values = list("IpamValue(");
    }
    let enumerations: BTreeMap<_, _> = ["Ipam", "Ipam.Vmm"].into_iter().flat_map(csharp::enumerations).collect();
    let ty = short(ty);
    if let (true, Some(spec)) = (values.is_empty(), enumerations.get(ty.trim_end_matches("[]"))) {
        values = spec.values.iter().map(|(name, _)| (*name).to_owned()).collect();
    }
    Parameter {
        name: name.to_owned(),
        ty,
        aliases: list("Alias("),
        values,
        default,
        places: if places.is_empty() { vec![Place::default()] } else { places },
    }
}

fn place(attribute: &str) -> Place {
    let has = |name: &str| attribute.contains(&format!("{name} = $true"));
    Place {
        set: setting(attribute, "ParameterSetName"),
        mandatory: has("Mandatory"),
        position: attribute.split_once("Position = ").map(|(_, rest)| {
            rest.split(|c: char| !c.is_ascii_digit()).next().unwrap().parse().expect("a position is a number")
        }),
        by_value: has("ValueFromPipeline"),
        by_name: has("ValueFromPipelineByPropertyName"),
    }
}

/// Returns the quoted value of a named argument.
fn setting(text: &str, name: &str) -> Option<String> {
    text.split_once(&format!("{name} = '"))
        .and_then(|(_, rest)| rest.split_once('\''))
        .map(|(value, _)| value.to_owned())
}

/// Returns all quoted values.
fn quoted(text: &str) -> Vec<String> {
    text.split('\'').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Returns the name of a type without its namespace; the shorthands of PowerShell as .NET calls them.
fn short(ty: &str) -> String {
    let inner = ty.strip_prefix("Nullable[").and_then(|rest| rest.strip_suffix(']')).unwrap_or(ty);
    let (name, array) = inner.strip_suffix("[]").map_or((inner, ""), |name| (name, "[]"));
    let name = name.rsplit('.').next().unwrap_or(name);
    let name = match name.to_ascii_lowercase().as_str() {
        "switch" => "SwitchParameter",
        "string" => "String",
        "int" => "Int32",
        "long" => "Int64",
        "uint16" => "UInt16",
        "uint32" => "UInt32",
        "uint64" => "UInt64",
        "double" => "Double",
        "bool" => "Boolean",
        "object" => "Object",
        "psobject" => "PSObject",
        "pscredential" => "PSCredential",
        "hashtable" => "Hashtable",
        _ => name,
    };
    format!("{name}{array}")
}
