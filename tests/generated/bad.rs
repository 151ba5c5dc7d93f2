//! A C program that passes every kind of bad argument that a caller can pass without undefined behaviour of its own, to
//! every function, in each position, and NULL where it may be. NULL and other handles where one must be given are in [`super::nulls`].

use std::fmt::Write as _;

use crate::call::{Call, build, can_fail, handle, is_flag};
use crate::header::{self, Function};

const HEAD: &str = "\
/* Made by tests/generated of include/ipam.h; do not edit. Texts that are empty, endless, not UTF-8, with a zero inside, or
 * ten million bytes long; numbers at both ends; flags that are neither 0 nor 1; handles of another type where one may be left
 * out, and NULL there. What must come of each is in bad_values.h. */
#include \"bad_values.h\"

";

/// How many functions one part of the program has, so that compilers are not asked to look at all of it as one.
const PART: usize = 20;

pub fn text() -> String {
    let mut text = String::from(HEAD);
    let functions = header::functions();
    let parts: Vec<&[Function]> = functions.chunks(PART).collect();
    for (number, part) in parts.iter().enumerate() {
        let _ = writeln!(text, "static void part_{number}(struct given *given)\n{{\n    size_t i;");
        for function in *part {
            for index in 0..function.parameters.len() {
                left_out(&mut text, function, index);
                position(&mut text, function, index);
            }
        }
        text.push_str("    (void)i;\n    (void)given;\n}\n\n");
    }
    text.push_str("int main(void)\n{\n    struct given given;\n    bad_values_open(&given);\n");
    for number in 0..parts.len() {
        let _ = writeln!(text, "    part_{number}(&given);");
    }
    text.push_str("    bad_values_close(&given);\n    return finish();\n}\n");
    text
}

/// Passes NULL where that is no error. What comes of the call is its own affair; a text that is not there has no length to be read.
fn left_out(text: &mut String, function: &Function, index: usize) {
    let (ty, name) = &function.parameters[index];
    let fails = can_fail(function);
    if !ty.ends_with('*') || fails && function.documented()[index].1.contains("not NULL") {
        return;
    }
    let call = build(function, "given->", &|other| match other {
        _ if other == index => Some("NULL".to_owned()),
        _ if other == index + 1 && ty == "const char *" => Some("SIZE_MAX".to_owned()),
        _ => None,
    });
    let what = format!("{}: {name} is NULL", function.name);
    let _ = write!(text, "    {{\n{}", call.declarations);
    if fails && name == "error" {
        let _ = writeln!(text, "        check({} != IPAM_STATUS_INTERNAL, \"{what}\");", call.text);
    } else {
        result(text, function, &call, &format!("ANY, given, \"{what}\", 0"));
    }
    let _ = writeln!(text, "{}    }}", call.frees);
}

/// Makes the call and looks at what came of it: outputs are written on success only.
fn result(text: &mut String, function: &Function, call: &Call, expected: &str) {
    if !can_fail(function) {
        let cast = if function.result == "void" { "" } else { "(void)" };
        let _ = writeln!(text, "        {cast}{};\n        passed();", call.text);
    } else if call.outputs.is_empty() {
        let _ = writeln!(text, "        (void)tried({}, {expected});", call.text);
    } else {
        let unwritten: Vec<String> = call.outputs.iter().map(|name| format!("!{name}")).collect();
        let _ = writeln!(
            text,
            "        check(tried({}, {expected}) || ({}), \"{}: an output was written\");",
            call.text,
            unwritten.join(" && "),
            function.name
        );
    }
}

/// What is tried in a position: the table that is walked, and the argument (and the next one) of one row.
struct Tries {
    table: &'static str,
    argument: String,
    next: Option<String>,
}

fn position(text: &mut String, function: &Function, index: usize) {
    let documented = function.documented();
    let (ty, name) = &function.parameters[index];
    let doc = documented[index].1.as_str();
    let next = function.parameters.get(index + 1).map(|(ty, _)| ty.as_str());
    let fails = can_fail(function);
    let row = |table: &'static str, field: &str| Tries { table, argument: format!("{table}[i].{field}"), next: None };
    let tries = match ty.as_str() {
        "const char *" => {
            assert_eq!(next, Some("size_t"), "{}: {name} has no length", function.name);
            Tries { next: Some("bad_texts[i].len".into()), ..row("bad_texts", "text") }
        }
        "size_t" if index > 0 && function.parameters[index - 1].0 == "const char *" => return,
        // A wait that is asked for is waited for.
        "uint32_t" | "int64_t" | "uint64_t" if name.ends_with("_ms") => return,
        "int32_t" if fails && is_flag(doc) => row("bad_flags", "value"),
        "int32_t" => row("bad_int32", "value"),
        "uint32_t" => row("bad_uint32", "value"),
        "int64_t" => row("bad_int64", "value"),
        "uint64_t" => row("bad_uint64", "value"),
        "size_t" => row("bad_sizes", "value"),
        "double" => row("bad_doubles", "value"),
        ty if handle(ty).is_some_and(|noun| noun != "error") => {
            // Where one must be given, the other suite has it.
            if fails && doc.contains("not NULL") {
                return;
            }
            let other = if handle(ty) == Some("record") { "inventory" } else { "record" };
            Tries { table: "bad_handles", argument: format!("(void *)given->{other}"), next: None }
        }
        ty if ty.ends_with('*') => return,
        ty => panic!("{}: teach tests/generated/bad.rs the type {ty}", function.name),
    };
    emit(text, function, index, &tries);
}

fn emit(text: &mut String, function: &Function, tried: usize, tries: &Tries) {
    let call = build(function, "given->", &|index| match index {
        _ if index == tried => Some(tries.argument.clone()),
        _ if index == tried + 1 => tries.next.clone(),
        _ => None,
    });
    let what = format!("{}: {}", function.name, function.parameters[tried].1);
    let _ = write!(text, "    for (i = 0; i < COUNT({}); ++i) {{\n{}", tries.table, call.declarations);
    result(text, function, &call, &format!("{}[i].outcome, given, \"{what}\", (int)i", tries.table));
    let _ = writeln!(text, "{}    }}", call.frees);
}
