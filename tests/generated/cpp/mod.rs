//! The generated part of `include/ipam.hpp`: a class of every kind of object, a method of every function.

pub mod calls;
pub mod records;

use ipam::domain::object::ObjectSpec;
use ipam::domain::value::FieldKind;

const HEAD: &str =
    "/* Made by tests/generated of include/ipam.h and the field list; do not edit. Part of ipam.hpp. */\n";

/// Words that cannot be names in C++, as far as any name here comes near one.
const KEYWORDS: &[&str] = &[
    "auto",
    "bool",
    "class",
    "default",
    "delete",
    "double",
    "enum",
    "explicit",
    "export",
    "false",
    "friend",
    "int",
    "long",
    "namespace",
    "new",
    "operator",
    "private",
    "public",
    "register",
    "short",
    "signed",
    "static",
    "struct",
    "switch",
    "template",
    "this",
    "true",
    "typename",
    "union",
    "unsigned",
    "using",
    "virtual",
    "void",
    "xor",
    "and",
    "or",
    "not",
];

/// Makes a name usable in C++.
fn identifier(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// Writes a name of Microsoft's in C++'s way: `StartIPAddress` is `start_ip_address`, `IPv4Utilization` is `ipv4_utilization`.
fn snake(name: &str) -> String {
    let mut plain = name.to_owned();
    for (from, to) in [("IPv4", "Ipv4"), ("IPv6", "Ipv6"), ("VLan", "Vlan"), ("NetBIOS", "Netbios"), ("IDs", "Ids")] {
        plain = plain.replace(from, to);
    }
    let chars: Vec<char> = plain.chars().collect();
    let mut text = String::new();
    for (i, c) in chars.iter().enumerate() {
        let after_lower = i > 0 && !chars[i - 1].is_uppercase();
        let before_lower = chars.get(i + 1).is_some_and(|next| next.is_lowercase());
        if i > 0 && c.is_uppercase() && (after_lower || before_lower) && !text.ends_with('_') {
            text.push('_');
        }
        text.push(if c.is_alphanumeric() { c.to_ascii_lowercase() } else { '_' });
    }
    identifier(&text)
}

/// Tells whether an object is one of VMM, whose classes have a namespace of their own.
fn is_fabric(name: &str) -> bool {
    !name.starts_with("Ipam")
}

/// Returns the class of a kind, without its namespace.
fn class(spec: &ObjectSpec) -> String {
    let name = snake(spec.name.strip_prefix("Ipam").unwrap_or(spec.name));
    let handles =
        ["store", "record", "cursor", "inventory", "plan", "vmm", "sync", "progress", "error", "handle", "result"];
    if handles.contains(&name.as_str()) && !is_fabric(spec.name) { format!("{name}_record") } else { name }
}

/// Returns the class of a kind as it is written inside the namespace `ipam`.
fn qualified(spec: &ObjectSpec) -> String {
    if is_fabric(spec.name) { format!("fabric::{}", class(spec)) } else { class(spec) }
}

/// Returns the kind of that name.
fn kind(name: &str) -> Option<&'static ObjectSpec> {
    ipam::kinds().find(|spec| spec.name == name)
}

/// Returns the kind of an enumeration inside a field.
fn enumeration(kind: &FieldKind) -> Option<&'static ipam::domain::value::EnumSpec> {
    match kind {
        FieldKind::Enum(spec) => Some(spec),
        FieldKind::List(items) => enumeration(items),
        _ => None,
    }
}
