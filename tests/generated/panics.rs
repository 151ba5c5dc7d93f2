//! A C program that makes every function panic once it has its handle: the panic must come out as a status, and what was
//! being changed must take nothing but free.

use std::fmt::Write as _;

use crate::call::{build, can_fail, handle};
use crate::header;

const HEAD: &str = "\
/* Made by tests/generated of include/ipam.h; do not edit. Needs a library with the feature test-hooks. A panic inside is a
 * status; a handle that was being changed is poisoned, one that was being read is not; every one is freed. */
#include \"common.h\"

/* Makes the next call that uses this handle panic; not in the header. */
void ipam_test_panic_on(const void *handle);

/* Checks whether a call found its handle poisoned, and frees its error object. */
static void second(int32_t status, int poisoned, struct given *given, const char *what)
{
    check((status == IPAM_STATUS_POISONED) == poisoned && status != IPAM_STATUS_INTERNAL, what);
    ipam_error_free(given->error);
    given->error = NULL;
}

int main(void)
{
    struct given given;
";

pub fn text() -> String {
    let mut text = String::from(HEAD);
    let functions = header::functions();
    let (reads, changes): (Vec<_>, Vec<_>) = functions
        .iter()
        .filter(|f| can_fail(f) && f.parameters.first().is_some_and(|(ty, _)| handle(ty).is_some()))
        .partition(|f| f.parameters[0].0.starts_with("const "));
    text.push_str("    given_open(&given);\n");
    for function in reads {
        once(&mut text, function, false);
    }
    text.push_str("    given_close(&given);\n");
    for function in changes {
        text.push_str("    given_open(&given);\n");
        once(&mut text, function, true);
        text.push_str("    given_close(&given);\n");
    }
    text.push_str("    return finish();\n}\n");
    text
}

fn once(text: &mut String, function: &header::Function, poisons: bool) {
    let call = build(function, "given.", &|_| None);
    let (name, noun) = (&function.name, handle(&function.parameters[0].0).unwrap_or_default());
    let _ = write!(
        text,
        "    {{\n{}        ipam_test_panic_on(given.{noun});\n        refused({}, IPAM_STATUS_INTERNAL, &given, \"{name}: a panic\");\n        \
         second({}, {}, &given, \"{name}: after a panic\");\n{}    }}\n",
        call.declarations,
        call.text,
        call.text,
        u8::from(poisons),
        call.frees,
    );
}
