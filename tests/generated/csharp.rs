//! The C# of the module: P/Invoke of every function, a class of every kind of object, the statuses.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ipam::domain::fields::CustomEntry;
use ipam::domain::object::{FieldSpec, Object, ObjectSpec};
use ipam::domain::value::{EnumSpec, FieldKind};
use ipam::error::Status;

use crate::header;

const HEAD: &str =
    "// Made by tests/generated of the tables in src/; do not edit. C# 5, .NET Framework 4.6.2 and .NET.\n\n";

/// Tells in which namespace the class of a kind lies: the objects of VMM have their own.
pub fn namespace(kind: &str) -> &'static str {
    if ipam::vmm::model::KINDS.iter().any(|spec| spec.name == kind) { "Ipam.Vmm" } else { "Ipam" }
}

pub fn native_methods() -> String {
    let mut text = String::from(HEAD);
    text.push_str("using System;\nusing System.Runtime.InteropServices;\n\nnamespace Ipam\n{\n");
    text.push_str("    /// <summary>The functions of the native library, one by one as in include/ipam.h.</summary>\n");
    let _ = write!(
        text,
        "    public static class NativeMethods\n    {{\n        internal const string Library = \"ipam\";\n\n        /// <summary>Number of the ABI that these declarations are for.</summary>\n        public const uint AbiVersion = {};\n",
        header::number("IPAM_ABI_VERSION"),
    );
    for function in header::functions() {
        let parameters: Vec<String> = function
            .parameters
            .iter()
            .map(|(ty, name)| format!("{} {}", parameter_type(ty), identifier(name)))
            .collect();
        let _ = write!(
            text,
            "\n        /// <summary>{}</summary>\n        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]\n        public static extern {} {}({});\n",
            xml(&function.summary()),
            result_type(&function.result),
            function.name,
            parameters.join(", "),
        );
    }
    text.push_str("    }\n}\n");
    text
}

fn result_type(c: &str) -> &'static str {
    match c {
        "void" => "void",
        "int32_t" => "int",
        "uint32_t" => "uint",
        "int64_t" => "long",
        "uint64_t" => "ulong",
        "size_t" => "UIntPtr",
        "double" => "double",
        pointer if pointer.ends_with('*') => "IntPtr",
        other => panic!("no C# type for the result {other}"),
    }
}

fn parameter_type(c: &str) -> String {
    match c {
        "const char *" | "const uint8_t *" => "byte[]".into(),
        "size_t *" | "int32_t *" | "uint32_t *" | "int64_t *" | "uint64_t *" | "double *" => {
            format!("out {}", result_type(c.trim_end_matches(" *")))
        }
        _ if c.ends_with("**") => "out IntPtr".into(),
        value => result_type(value).into(),
    }
}

fn identifier(name: &str) -> String {
    if ["checked", "fixed", "in", "is", "lock", "object", "out", "ref", "string", "base", "event"].contains(&name) {
        format!("@{name}")
    } else {
        name.to_owned()
    }
}

pub fn statuses() -> String {
    let mut text = String::from(HEAD);
    text.push_str("using System;\nusing System.Collections.Generic;\n\nnamespace Ipam\n{\n    /// <summary>Statuses of the native library; unknown numbers count as Internal.</summary>\n");
    text.push_str("    public enum IpamStatus\n    {\n        /// <summary>Success.</summary>\n        OK = 0,\n");
    for status in Status::ALL {
        let _ = write!(
            text,
            "\n        /// <summary>{}. {}</summary>\n        {} = {},\n",
            xml(status.template()),
            xml(status.advice()),
            status.name(),
            *status as i32
        );
    }
    text.push_str(
        "    }\n\n    /// <summary>Category and advice of each status, for errors that the module itself states.</summary>\n    \
         internal static class StatusTable\n    {\n        static readonly Dictionary<string, string[]> Rows = \
         new Dictionary<string, string[]>(StringComparer.Ordinal)\n        {\n",
    );
    for status in Status::ALL {
        let advice = status.advice().replace('\\', "\\\\").replace('"', "\\\"");
        let _ = writeln!(
            text,
            "            {{ \"{}\", new[] {{ \"{}\", \"{advice}\" }} }},",
            status.name(),
            status.kind().category()
        );
    }
    text.push_str(
        "        };\n\n        internal static bool Has(string name) { return name != null && Rows.ContainsKey(name); }\n\n        \
         internal static string Category(string name) { return Rows[name][0]; }\n\n        \
         internal static string Advice(string name) { return Rows[name][1]; }\n    }\n}\n",
    );
    text
}

pub fn objects() -> String {
    let mut text = String::from(HEAD);
    text.push_str("using System;\nusing System.Net;\n");
    for space in ["Ipam", "Ipam.Vmm"] {
        let _ = write!(text, "\nnamespace {space}\n{{");
        for spec in enumerations(space).values() {
            enumeration(&mut text, spec);
        }
        for spec in ipam::kinds().filter(|spec| namespace(spec.name) == space) {
            class(&mut text, spec);
        }
        if space == "Ipam" {
            factory(&mut text);
        }
        text.push_str("}\n");
    }
    text
}

/// Returns the enumerations of a namespace: one that any kind outside of VMM uses belongs to `Ipam`.
pub fn enumerations(space: &str) -> BTreeMap<&'static str, &'static EnumSpec> {
    let of = |space: &str| {
        let kinds = ipam::kinds().filter(move |spec| namespace(spec.name) == space);
        let fields = kinds.flat_map(|spec| spec.fields);
        fields.filter_map(|f| enum_of(&f.kind)).map(|e| (e.name, e)).collect::<BTreeMap<_, _>>()
    };
    let ours = of("Ipam");
    if space == "Ipam" { ours } else { of(space).into_iter().filter(|(name, _)| !ours.contains_key(name)).collect() }
}

fn enum_of(kind: &FieldKind) -> Option<&'static EnumSpec> {
    match kind {
        FieldKind::Enum(spec) => Some(spec),
        FieldKind::List(items) => enum_of(items),
        _ => None,
    }
}

fn enumeration(text: &mut String, spec: &EnumSpec) {
    let _ =
        write!(text, "\n    /// <summary>Values of {}.</summary>\n    public enum {}\n    {{\n", spec.name, spec.name);
    for (name, number) in spec.values {
        let _ = writeln!(text, "        /// <summary>{name}.</summary>\n        {name} = {number},");
    }
    text.push_str("    }\n");
}

fn class(text: &mut String, spec: &ObjectSpec) {
    let _ = write!(
        text,
        "\n    /// <summary>{}</summary>\n    public sealed partial class {1} : IpamObject\n    {{\n        /// <summary>Makes an object without any value.</summary>\n        public {1}() : base(\"{1}\") {{ }}\n",
        xml(spec.doc.trim()),
        spec.name
    );
    for field in spec.fields {
        property(text, field.name, &field_type(field), field);
        if let Some(raw) = field.raw {
            property(text, raw, "string", field);
        }
    }
    text.push_str("    }\n");
}

fn property(text: &mut String, name: &str, ty: &str, field: &FieldSpec) {
    let unit = if field.unit.is_empty() { String::new() } else { format!(" Unit: {}.", field.unit) };
    let _ = write!(
        text,
        "\n        /// <summary>{}{}</summary>\n        public {ty} {name}\n        {{\n            get {{ return Read<{ty}>(\"{name}\"); }}\n            set {{ Write<{ty}>(\"{name}\", value); }}\n        }}\n",
        xml(field.doc.trim()),
        unit
    );
}

fn field_type(field: &FieldSpec) -> String {
    let ty = type_of(&field.kind);
    let is_value = matches!(
        field.kind,
        FieldKind::Bool | FieldKind::Integer(..) | FieldKind::Real | FieldKind::Guid | FieldKind::Enum(_)
    );
    // A time is nullable always: objects that are not stored yet have none.
    if (field.nullable && is_value) || matches!(field.kind, FieldKind::Time) { format!("{ty}?") } else { ty }
}

fn type_of(kind: &FieldKind) -> String {
    match kind {
        FieldKind::Bool => "bool".into(),
        FieldKind::Integer(i128::MIN..=-1, _) => "long".into(),
        FieldKind::Integer(_, max) if *max <= u16::MAX.into() => "ushort".into(),
        FieldKind::Integer(_, max) if *max <= u32::MAX.into() => "uint".into(),
        FieldKind::Integer(..) => "ulong".into(),
        FieldKind::Count => "System.Numerics.BigInteger".into(),
        FieldKind::Real => "double".into(),
        FieldKind::Text | FieldKind::Prefix => "string".into(),
        FieldKind::Time => "DateTime".into(),
        FieldKind::Address => "System.Net.IPAddress".into(),
        FieldKind::Guid => "Guid".into(),
        FieldKind::Enum(spec) => {
            let space = if enumerations("Ipam").contains_key(spec.name) { "Ipam" } else { "Ipam.Vmm" };
            format!("{space}.{}", spec.name)
        }
        // Custom fields are a dictionary by any of their names, not a list of entries.
        FieldKind::List(FieldKind::Record(spec)) if spec.name == CustomEntry::SPEC.name => {
            "Ipam.IpamCustomFields".into()
        }
        FieldKind::List(items) => format!("{}[]", type_of(items)),
        FieldKind::Record(spec) => format!("{}.{}", namespace(spec.name), spec.name),
    }
}

fn factory(text: &mut String) {
    text.push_str("\n    /// <summary>Makes objects by the name of their kind.</summary>\n    public static class ObjectFactory\n    {\n");
    text.push_str("        /// <summary>Makes an object of a kind without any value.</summary>\n        public static IpamObject Create(string kind)\n        {\n            switch (kind)\n            {\n");
    for spec in ipam::kinds() {
        let _ = writeln!(
            text,
            "                case \"{}\": return new {}.{}();",
            spec.name,
            namespace(spec.name),
            spec.name
        );
    }
    text.push_str("                default: throw new ArgumentException(\"'\" + kind + \"' is not a kind of object\", \"kind\");\n            }\n        }\n    }\n");
}

/// Escapes text for XML.
pub fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
