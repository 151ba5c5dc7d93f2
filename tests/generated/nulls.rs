//! A C program that calls every function with NULL, and with a handle of another type, in each position that refuses it.

use std::fmt::Write as _;

use crate::header::{self, Function};

const HEAD: &str = "\
/* Made by tests/generated of include/ipam.h; do not edit. Every argument that must be given is left out once, and every
 * handle is exchanged once for one of another type: a status, an error object, and no output is what must come of it. */
#include \"common.h\"

int main(void)
{
    struct given given;
    given_open(&given);

";

pub fn text() -> String {
    let mut text = String::from(HEAD);
    for function in header::functions() {
        let documented = function.documented();
        if function.parameters.last().is_none_or(|(ty, _)| ty != "ipam_error **") {
            accessor(&mut text, &function);
            continue;
        }
        for (index, (ty, name)) in function.parameters.iter().enumerate() {
            if !documented[index].1.contains("not NULL") {
                continue;
            }
            refused(&mut text, &function, index, "NULL", "IPAM_STATUS_NULL_ARGUMENT", &format!("{name} is NULL"));
            if let Some(handle) = handle(ty) {
                let other = if handle == "record" { "(void *)given.inventory" } else { "(void *)given.record" };
                refused(
                    &mut text,
                    &function,
                    index,
                    other,
                    "IPAM_STATUS_INVALID_HANDLE",
                    &format!("{name} is no {handle}"),
                );
            }
        }
    }
    text.push_str("    given_close(&given);\n    return finish();\n}\n");
    text
}

/// Returns the noun of a handle's type, `None` for anything else.
fn handle(ty: &str) -> Option<&str> {
    ty.trim_start_matches("const ").strip_prefix("ipam_")?.strip_suffix(" *")
}

fn accessor(text: &mut String, function: &Function) {
    let arguments: Vec<&str> =
        function.parameters.iter().map(|(ty, _)| if ty.ends_with('*') { "NULL" } else { "0" }).collect();
    let _ = writeln!(text, "    (void){}({});\n    passed();", function.name, arguments.join(", "));
}

fn refused(text: &mut String, function: &Function, left_out: usize, instead: &str, status: &str, what: &str) {
    let mut arguments = Vec::new();
    let _ = writeln!(text, "    {{");
    let mut outputs = Vec::new();
    for (index, (ty, name)) in function.parameters.iter().enumerate() {
        let argument = match ty.as_str() {
            _ if index == left_out => instead.to_owned(),
            "ipam_error **" => "&given.error".to_owned(),
            "const char *" => "\"x\"".to_owned(),
            "size_t" => "1".to_owned(),
            ty if handle(ty).is_some() => format!("given.{}", handle(ty).unwrap_or_default()),
            ty if ty.ends_with('*') => {
                let held = ty.strip_suffix('*').unwrap_or_default();
                let space = if held.ends_with('*') { "" } else { " " };
                let held = held.trim_end();
                let _ = writeln!(text, "        {held}{space}{name} = 0;");
                outputs.push(name);
                format!("&{name}")
            }
            _ => "0".to_owned(),
        };
        arguments.push(argument);
    }
    let _ = writeln!(
        text,
        "        refused({}({}), {status}, &given, \"{}: {what}\");",
        function.name,
        arguments.join(", "),
        function.name
    );
    for name in outputs {
        let _ = writeln!(text, "        check(!{name}, \"{}: {name} was written\");", function.name);
    }
    let _ = writeln!(text, "    }}");
}
