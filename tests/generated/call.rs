//! A call of a function in a generated C program: given handles and harmless values, but for what a test puts in their place.

use std::fmt::Write as _;

use crate::header::Function;

/// A call and what belongs to it.
pub struct Call {
    /// Declarations of the outputs, one a line.
    pub declarations: String,
    /// The call.
    pub text: String,
    /// Names of the outputs.
    pub outputs: Vec<String>,
    /// Statements that free the outputs, one a line.
    pub frees: String,
}

/// Returns the noun of a handle's type, `None` for anything else.
pub fn handle(ty: &str) -> Option<&str> {
    ty.trim_start_matches("const ").strip_prefix("ipam_")?.strip_suffix(" *")
}

/// Tells whether a function can fail: its last parameter takes the error object then.
pub fn can_fail(function: &Function) -> bool {
    function.parameters.last().is_some_and(|(ty, _)| ty == "ipam_error **")
}

/// Tells whether a parameter is 0 or 1, by its documentation.
pub fn is_flag(doc: &str) -> bool {
    ["1 to ", "1 when ", "1 for ", "1 or 0", "1 where "].iter().any(|start| doc.starts_with(start))
}

/// Builds a call; `given` leads to the handles, and `instead` gives what stands in a position in place of the usual value.
pub fn build(function: &Function, given: &str, instead: &dyn Fn(usize) -> Option<String>) -> Call {
    let mut call = Call { declarations: String::new(), text: String::new(), outputs: Vec::new(), frees: String::new() };
    let mut arguments = Vec::new();
    for (index, (ty, name)) in function.parameters.iter().enumerate() {
        if let Some(argument) = instead(index) {
            arguments.push(argument);
            continue;
        }
        arguments.push(match (ty.as_str(), handle(ty)) {
            ("ipam_error **", _) => format!("&{given}error"),
            ("const char *", _) => "\"x\"".to_owned(),
            ("size_t", _) => "1".to_owned(),
            (_, Some("error")) => "NULL".to_owned(),
            // Two handles of one type are two handles.
            (_, Some("record")) if index > 0 && handle(&function.parameters[0].0) == Some("record") => {
                format!("{given}second")
            }
            (_, Some(noun)) => format!("{given}{noun}"),
            (ty, None) if ty.ends_with('*') => {
                let held = ty.strip_suffix('*').unwrap_or_default();
                let space = if held.ends_with('*') { "" } else { " " };
                let held = held.trim_end();
                let _ = writeln!(call.declarations, "        {held}{space}{name} = 0;");
                let free = match held {
                    "char *" => format!("ipam_text_free({name});"),
                    held if held.starts_with("ipam_") => format!("{}_free({name});", held.trim_end_matches(" *")),
                    _ => format!("(void){name};"),
                };
                let _ = writeln!(call.frees, "        {free}");
                call.outputs.push(name.clone());
                format!("&{name}")
            }
            _ => "0".to_owned(),
        });
    }
    call.text = format!("{}({})", function.name, arguments.join(", "));
    call
}
