//! A class of every handle, whose methods are the functions of the header.

use std::fmt::Write as _;

use ipam::domain::object::ObjectSpec;

use super::{HEAD, class, identifier, is_fabric, kind, qualified};
use crate::header::{self, Function};

/// Nouns whose classes stand in `ipam.hpp`, by hand.
const BY_HAND: &[&str] = &["error", "cursor"];

pub fn text() -> String {
    let functions: Vec<Function> = header::functions().into_iter().filter(|f| !is_by_hand(f)).collect();
    let handles = handles(&functions);
    let mut text = format!("{HEAD}#ifndef IPAM_CALLS_HPP\n#define IPAM_CALLS_HPP\n\nnamespace ipam {{\n\n");
    for fabric in [false, true] {
        if fabric {
            text.push_str("namespace fabric {\n");
        }
        for spec in ipam::kinds().filter(|spec| is_fabric(spec.name) == fabric) {
            let _ = writeln!(text, "class {};", class(spec));
        }
    }
    text.push_str("} // namespace fabric\n\n");
    for handle in &handles {
        let _ = writeln!(text, "class {handle};");
    }
    let calls: Vec<Call> = functions.iter().filter(|f| !f.name.ends_with("_free")).map(|f| call(f, &handles)).collect();
    for handle in &handles {
        let _ = writeln!(
            text,
            "\n/* See ipam_{handle} in ipam.h. */\nclass {handle} : public handle<ipam_{handle}, ipam_{handle}_free> {{\npublic:\n    using handle::handle;"
        );
        for call in calls.iter().filter(|c| c.class.as_ref() == Some(handle)) {
            declare(&mut text, call, "    ");
        }
        text.push_str("};\n");
    }
    text.push('\n');
    for call in calls.iter().filter(|c| c.class.is_none()) {
        declare(&mut text, call, "");
    }
    text.push_str("\n} // namespace ipam\n\n#include \"ipam_records.hpp\"\n\nnamespace ipam {\n");
    for call in &calls {
        define(&mut text, call);
    }
    text.push_str("\n} // namespace ipam\n\n#endif /* IPAM_CALLS_HPP */\n");
    text
}

fn is_by_hand(function: &Function) -> bool {
    function.name == "ipam_text_free" || BY_HAND.iter().any(|noun| function.name.starts_with(&format!("ipam_{noun}_")))
}

/// Returns the nouns of all handles, records first because the others give and take them.
fn handles(functions: &[Function]) -> Vec<String> {
    let mut nouns: Vec<String> = functions
        .iter()
        .filter_map(|f| f.name.strip_prefix("ipam_")?.strip_suffix("_free"))
        .map(str::to_owned)
        .collect();
    nouns.sort_by_key(|noun| (noun != "record", noun.clone()));
    nouns
}

/// A function of the header as a method.
struct Call {
    summary: String,
    c_name: String,
    class: Option<String>,
    name: String,
    is_static: bool,
    is_const: bool,
    fails: bool,
    /// Declarations of the parameters, with their defaults.
    parameters: Vec<(String, Option<&'static str>)>,
    /// Arguments of the call in C.
    arguments: Vec<String>,
    /// Variables for outputs: declaration, expression of the result, its type.
    outputs: Vec<(String, String, String)>,
    /// Result of a function that cannot fail: type, and text around the call.
    result: (String, String, String),
}

impl Call {
    fn value_type(&self) -> String {
        let types: Vec<&str> = self.outputs.iter().map(|(_, _, ty)| ty.as_str()).collect();
        match types.as_slice() {
            [] => "void".into(),
            [one] => (*one).into(),
            several => format!("std::tuple<{}>", several.join(", ")),
        }
    }

    fn parameters(&self, with_defaults: bool) -> String {
        // A default may only stand where all that follow have one.
        let from = self.parameters.iter().rposition(|(_, default)| default.is_none()).map_or(0, |at| at + 1);
        let list = self.parameters.iter().enumerate().map(|(i, (text, default))| match default {
            Some(default) if with_defaults && i >= from => format!("{text} = {default}"),
            _ => text.clone(),
        });
        list.collect::<Vec<_>>().join(", ")
    }
}

/// Returns the noun of a handle's type, `None` for anything else.
fn noun(ty: &str) -> Option<&str> {
    ty.trim_start_matches("const ").strip_prefix("ipam_")?.strip_suffix(" *")
}

/// Returns the one kind of object that the documentation of a parameter names.
fn kind_of(doc: &str) -> Option<&'static ObjectSpec> {
    let (_, rest) = doc.split_once("of kind ")?;
    let word = |text: &str| text.chars().take_while(|c| c.is_ascii_alphanumeric()).collect::<String>();
    let name = word(rest);
    let behind = &rest[name.len()..];
    let another = [", ", " or "].iter().any(|j| behind.strip_prefix(j).is_some_and(|r| kind(&word(r)).is_some()));
    if another { None } else { kind(&name) }
}

fn is_flag(doc: &str) -> bool {
    ["1 to ", "1 when ", "1 for ", "1 or 0", "1 where "].iter().any(|start| doc.starts_with(start))
        || doc.contains(" 1 or 0")
}

fn call(function: &Function, handles: &[String]) -> Call {
    let docs = function.documented();
    let fails = function.parameters.last().is_some_and(|(ty, _)| ty == "ipam_error **");
    let own = function.parameters.first().and_then(|(ty, _)| noun(ty)).filter(|n| handles.iter().any(|h| h == n));
    let bare = function.name.strip_prefix("ipam_").unwrap_or(&function.name);
    // What makes a handle or works without one belongs to the noun in its name.
    let by_name = handles.iter().find(|h| bare.starts_with(&format!("{h}_"))).cloned();
    let makes = function.parameters.iter().find_map(|(ty, _)| {
        let noun = ty.strip_prefix("ipam_")?.strip_suffix(" **")?;
        (by_name.as_deref() == Some(noun)).then(|| noun.to_owned())
    });
    // The first argument is the object only if the function is not one that makes an object of another noun.
    let method = own.is_some() && (makes.is_none() || own.map(str::to_owned) == makes || !bare.ends_with("_new"));
    let class = if method { own.map(str::to_owned) } else { by_name.clone() };
    let name = class.as_ref().and_then(|c| bare.strip_prefix(&format!("{c}_"))).unwrap_or(bare);
    let mut call = Call {
        summary: function.summary(),
        c_name: function.name.clone(),
        name: if name == "new" { "make".into() } else { identifier(name) },
        is_static: class.is_some() && !method,
        is_const: method && function.parameters[0].0.starts_with("const "),
        class,
        fails,
        parameters: Vec::new(),
        arguments: Vec::new(),
        outputs: Vec::new(),
        result: Default::default(),
    };
    let mut lends = false;
    let mut skip = false;
    for (index, (ty, name)) in function.parameters.iter().enumerate() {
        let doc = docs[index].1.as_str();
        let next = function.parameters.get(index + 1).map(|(ty, _)| ty.as_str());
        if std::mem::take(&mut skip) {
            continue;
        }
        let name_ = identifier(name);
        match ty.as_str() {
            _ if index == 0 && method => call.arguments.push("get()".into()),
            "ipam_error **" => call.arguments.push("&failure".into()),
            "const char *" if next == Some("size_t") => {
                skip = true;
                let required = doc.contains("not NULL");
                call.parameters.push((format!("std::string_view {name_}"), (!required).then_some("{}")));
                call.arguments.push(if required {
                    format!("detail::given({name_})")
                } else {
                    format!("{name_}.data()")
                });
                call.arguments.push(format!("{name_}.size()"));
            }
            "char **" if next == Some("size_t *") => {
                skip = true;
                call.outputs.push((
                    format!("char *{name} = nullptr;\n    std::size_t {name}_len = 0;"),
                    format!("detail::own({name}, {name}_len)"),
                    "std::string".into(),
                ));
                call.arguments.push(format!("&{name}"));
                call.arguments.push(format!("&{name}_len"));
            }
            "size_t *" if name == "len_out" => {
                lends = true;
                call.arguments.push("&len".into());
            }
            "size_t *" | "int32_t *" | "uint32_t *" | "int64_t *" | "uint64_t *" | "double *" => {
                let held = scalar(ty.trim_end_matches(" *"));
                let (made, result) = if name.ends_with("_us_out") {
                    (format!("detail::time_of({name})"), "time_point".to_owned())
                } else if held == "std::int32_t" && is_flag(doc) {
                    (format!("{name} != 0"), "bool".to_owned())
                } else {
                    (name.clone(), held.to_owned())
                };
                call.outputs.push((format!("{held} {name} = 0;"), made, result));
                call.arguments.push(format!("&{name}"));
            }
            "int32_t" | "uint32_t" | "int64_t" | "uint64_t" | "size_t" | "double" => {
                let (declared, argument) = if name.ends_with("_us") {
                    (format!("time_point {name_}"), format!("detail::micros({name_})"))
                } else if ty == "int32_t" && is_flag(doc) {
                    (format!("bool {name_}"), format!("{name_} ? 1 : 0"))
                } else {
                    (format!("{} {name_}", scalar(ty)), name_.clone())
                };
                call.parameters.push((declared, None));
                call.arguments.push(argument);
            }
            ty if ty.ends_with(" **") => {
                let noun = ty.trim_start_matches("ipam_").trim_end_matches(" **");
                let held = match (noun, kind_of(doc)) {
                    ("cursor", spec) => format!("cursor<{}>", spec.map_or("record".into(), qualified)),
                    ("record", Some(spec)) => qualified(spec),
                    (noun, _) => noun.to_owned(),
                };
                call.outputs.push((
                    format!("ipam_{noun} *{name} = nullptr;"),
                    format!("ipam::{held}({name})"),
                    format!("ipam::{held}"),
                ));
                call.arguments.push(format!("&{name}"));
            }
            ty => {
                let noun =
                    noun(ty).unwrap_or_else(|| panic!("{}: teach tests/generated/cpp the type {ty}", function.name));
                let class = match (noun, kind_of(doc)) {
                    ("record", Some(spec)) => qualified(spec),
                    _ => noun.to_owned(),
                };
                let constant = if ty.starts_with("const ") { "const " } else { "" };
                if doc.contains("not NULL") {
                    call.parameters.push((format!("{constant}{class} &{name_}"), None));
                    call.arguments.push(format!("{name_}.get()"));
                } else {
                    call.parameters.push((format!("{constant}{class} *{name_}"), Some("nullptr")));
                    call.arguments.push(format!("{name_} != nullptr ? {name_}->get() : nullptr"));
                }
            }
        }
    }
    if !fails {
        call.result = accessor(function, lends);
        assert!(call.outputs.is_empty() || function.result == "void", "{}: outputs of what cannot fail", function.name);
    }
    call
}

fn scalar(c: &str) -> &'static str {
    match c {
        "int32_t" => "std::int32_t",
        "uint32_t" => "std::uint32_t",
        "int64_t" => "std::int64_t",
        "uint64_t" => "std::uint64_t",
        "size_t" => "std::size_t",
        "double" => "double",
        other => panic!("teach tests/generated/cpp the type {other}"),
    }
}

fn accessor(function: &Function, lends: bool) -> (String, String, String) {
    let result = function.doc.iter().find_map(|line| line.strip_prefix("Result: ")).unwrap_or_default();
    match function.result.as_str() {
        "void" => ("void".into(), String::new(), ";".into()),
        "const char *" if lends => (
            "std::string_view".into(),
            "std::size_t len = 0;\n    const char *start = ".into(),
            ";\n    return detail::view(start, len);".into(),
        ),
        "int32_t" if is_flag(result) => ("bool".into(), "return ".into(), " != 0;".into()),
        other => (scalar(other).into(), "return ".into(), ";".into()),
    }
}

fn declare(text: &mut String, call: &Call, indent: &str) {
    let (prefix, suffix) = (if call.is_static { "static " } else { "" }, if call.is_const { " const" } else { "" });
    let parameters = call.parameters(true);
    let _ = writeln!(text, "\n{indent}/* {} {}. */", call.summary, call.c_name);
    if call.fails {
        let value = call.value_type();
        let _ = writeln!(text, "{indent}{prefix}result<{value}> try_{}({parameters}){suffix};", call.name);
        let _ = writeln!(text, "{indent}{prefix}{value} {}({parameters}){suffix};", call.name);
    } else if call.outputs.is_empty() {
        let _ = writeln!(text, "{indent}{prefix}{} {}({parameters}){suffix} noexcept;", call.result.0, call.name);
    } else {
        let _ = writeln!(text, "{indent}{prefix}{} {}({parameters}){suffix} noexcept;", call.value_type(), call.name);
    }
}

fn define(text: &mut String, call: &Call) {
    let scope = call.class.as_ref().map(|c| format!("{c}::")).unwrap_or_default();
    let suffix = if call.is_const { " const" } else { "" };
    let parameters = call.parameters(false);
    let arguments = call.arguments.join(", ");
    let made: Vec<&str> = call.outputs.iter().map(|(_, made, _)| made.as_str()).collect();
    let value = call.value_type();
    let returned = match made.as_slice() {
        [one] => (*one).to_owned(),
        several => format!("{value}({})", several.join(", ")),
    };
    let outputs: String = call.outputs.iter().map(|(declared, _, _)| format!("    {declared}\n")).collect();
    if !call.fails {
        let (result, before, after) = &call.result;
        let _ = writeln!(
            text,
            "\ninline {} {scope}{}({parameters}){suffix} noexcept\n{{\n{outputs}    {before}{}({arguments}){after}",
            if call.outputs.is_empty() { result } else { &value },
            call.name,
            call.c_name
        );
        if !call.outputs.is_empty() {
            let _ = writeln!(text, "    return {returned};");
        }
        text.push_str("}\n");
        return;
    }
    let _ = writeln!(
        text,
        "\ninline result<{value}> {scope}try_{}({parameters}){suffix}\n{{\n{outputs}    ipam_error *failure = nullptr;\n    \
         const std::int32_t status = {}({arguments});\n    if (status != IPAM_STATUS_OK) {{\n        return error(status, failure);\n    }}",
        call.name, call.c_name
    );
    let _ = writeln!(text, "    return {};\n}}", if made.is_empty() { "{}".to_owned() } else { returned });
    let names: Vec<String> = call
        .parameters
        .iter()
        .map(|(declared, _)| {
            declared.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default().to_owned()
        })
        .collect();
    let _ = writeln!(
        text,
        "\ninline {value} {scope}{}({parameters}){suffix}\n{{\n    return {}try_{}({}).value();\n}}",
        call.name,
        scope,
        call.name,
        names.join(", ")
    );
}
