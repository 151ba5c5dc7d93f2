//! A C program that calls every function with NULL, and with a handle of another type, in each position that refuses it.

use std::fmt::Write as _;

use crate::call::{build, can_fail, handle};
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
        if !can_fail(&function) {
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

fn accessor(text: &mut String, function: &Function) {
    let arguments: Vec<&str> =
        function.parameters.iter().map(|(ty, _)| if ty.ends_with('*') { "NULL" } else { "0" }).collect();
    let _ = writeln!(text, "    (void){}({});\n    passed();", function.name, arguments.join(", "));
}

fn refused(text: &mut String, function: &Function, left_out: usize, instead: &str, status: &str, what: &str) {
    let call = build(function, "given.", &|index| (index == left_out).then(|| instead.to_owned()));
    let _ = write!(
        text,
        "    {{\n{}        refused({}, {status}, &given, \"{}: {what}\");\n",
        call.declarations, call.text, function.name
    );
    for name in call.outputs {
        let _ = writeln!(text, "        check(!{name}, \"{}: {name} was written\");", function.name);
    }
    let _ = writeln!(text, "    }}");
}
