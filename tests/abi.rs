//! The boundary as a C caller meets it: the header alone, its symbols, its numbers, its documentation.

#[path = "generated/header.rs"]
mod header;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use ipam::error::Status;

/// Returns the shared library that cargo built for this test; the copy one folder up is only made anew by `cargo build`.
fn library() -> PathBuf {
    // target/<profile>/deps/abi-…
    let folder = std::env::current_exe().unwrap().parent().unwrap().parent().unwrap().to_path_buf();
    let name = format!("{}ipam{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    [folder.join("deps").join(&name), folder.join(&name)].into_iter().find(|path| path.exists()).unwrap()
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn exported_symbols_are_those_of_the_header() {
    let listing = run(Command::new("nm").args(["-D", "--defined-only"]).arg(library()));
    let exported: BTreeSet<&str> = listing.lines().filter_map(|line| line.split_whitespace().last()).collect();
    let functions = header::functions();
    let declared: BTreeSet<&str> = functions.iter().map(|f| f.name.as_str()).collect();
    assert_eq!(exported, declared);
    assert!(declared.iter().all(|name| name.starts_with("ipam_")));
}

#[test]
fn the_headers_compile_alone_and_twice() {
    let folder = tempfile::tempdir().unwrap();
    let include = Path::new(env!("CARGO_MANIFEST_DIR")).join("include");
    for (compiler, header, options) in [
        ("cc", "ipam.h", "-std=c99"),
        ("c++", "ipam.h", "-std=c++17"),
        ("c++", "ipam.hpp", "-std=c++17"),
        ("c++", "ipam.hpp", "-std=c++20 -Wshadow -Wconversion"),
        ("c++", "ipam.hpp", "-std=c++17 -fno-exceptions"),
    ] {
        let source = folder.path().join(if compiler == "cc" { "a.c" } else { "a.cpp" });
        std::fs::write(&source, format!("#include \"{header}\"\n#include \"{header}\"\n")).unwrap();
        let warnings = ["-Wall", "-Wextra", "-Werror", "-Wpedantic", "-fsyntax-only"];
        let options = options.split(' ');
        run(Command::new(compiler).args(options).args(warnings).arg("-I").arg(&include).arg(&source));
    }
}

#[test]
fn every_function_of_the_header_is_reached_from_cpp() {
    let include = Path::new(env!("CARGO_MANIFEST_DIR")).join("include");
    let read = |name: &str| std::fs::read_to_string(include.join(name)).unwrap();
    let text = ["ipam.hpp", "ipam_calls.hpp", "ipam_records.hpp"].map(read).concat();
    for function in header::functions() {
        let called = text
            .match_indices(&function.name)
            .any(|(at, name)| !text[at + name.len()..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_'));
        assert!(called, "{} is nowhere in ipam.hpp", function.name);
    }
}

#[test]
fn versions_of_the_header_are_those_of_cargo() {
    let version = env!("CARGO_PKG_VERSION");
    assert!(header::text().contains(&format!("#define IPAM_VERSION \"{version}\"\n")));
    let parts = ["MAJOR", "MINOR", "PATCH"].map(|part| header::number(&format!("IPAM_VERSION_{part}")).to_string());
    assert_eq!(parts.join("."), version.split(['-', '+']).next().unwrap());
}

#[test]
fn every_status_has_one_constant_and_one_number() {
    let header = header::text();
    let constants: Vec<(&str, i32)> = header
        .lines()
        .filter_map(|line| line.trim().strip_prefix("IPAM_STATUS_")?.strip_suffix(',')?.split_once(" = "))
        .map(|(name, number)| (name, number.parse().unwrap()))
        .collect();
    assert_eq!(constants.iter().map(|(name, _)| name).collect::<BTreeSet<_>>().len(), constants.len());
    let numbers: Vec<i32> = constants.iter().map(|(_, number)| *number).collect();
    let table: Vec<i32> = [0].into_iter().chain(Status::ALL.iter().map(|s| *s as i32)).collect();
    assert_eq!(numbers, table);
}

#[test]
fn every_function_is_documented_in_the_same_order() {
    for function in header::functions() {
        let name = &function.name;
        assert!(!function.summary().is_empty(), "{name} has no summary");
        let documented = function.documented();
        let names: Vec<&String> = documented.iter().map(|(name, _)| name).collect();
        assert_eq!(names, function.parameters.iter().map(|(_, name)| name).collect::<Vec<_>>(), "{name}: parameters");
        let headings = ["Result: ", "Statuses: ", "Threads: ", "Since: ", "Source: "];
        let places: Vec<usize> = headings
            .iter()
            .map(|h| function.doc.iter().position(|line| line.starts_with(h)).unwrap_or_else(|| panic!("{name}: {h}")))
            .collect();
        assert!(places.is_sorted(), "{name}: order of {headings:?}");
        for ((ty, parameter), (_, text)) in function.parameters.iter().zip(&documented) {
            let is_pointer = ty.ends_with('*');
            assert!(!is_pointer || text.contains("NULL"), "{name}: says not whether {parameter} may be NULL");
        }
    }
}

#[test]
fn statuses_that_the_documentation_names_exist() {
    let header = header::text();
    for function in header::functions() {
        let start = function.doc.iter().position(|line| line.starts_with("Statuses: ")).unwrap();
        let end = function.doc.iter().position(|line| line.starts_with("Threads: ")).unwrap();
        for name in function.doc[start..end].join(" ").split('`').skip(1).step_by(2) {
            let known = header.contains(&format!("IPAM_STATUS_{name} ")) || name.starts_with("ipam_");
            assert!(known, "{}: no status {name}", function.name);
        }
    }
}

#[test]
fn the_last_parameter_of_what_can_fail_is_the_error() {
    for function in header::functions() {
        let fails = !function.doc.iter().any(|line| line == "Statuses: none; it never fails.");
        let last = function.parameters.last().map(|(ty, name)| (ty.as_str(), name.as_str()));
        assert_eq!(fails, last == Some(("ipam_error **", "error")), "{}", function.name);
        assert!(!fails || function.result == "int32_t", "{}", function.name);
    }
}

/// Returns one line per function, constant, kind and field: all that a program may have been built for.
fn abi() -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for function in header::functions() {
        let parameters: Vec<String> = function.parameters.iter().map(|(ty, name)| format!("{ty} {name}")).collect();
        lines.insert(format!("function {} {}({})", function.result, function.name, parameters.join(", ")));
    }
    for line in header::text().lines().map(str::trim) {
        if let Some(constant) =
            line.strip_prefix("#define IPAM_").filter(|rest| !rest.starts_with("VERSION") && *rest != "H")
        {
            lines.insert(format!("constant IPAM_{constant}"));
        } else if let Some(status) = line.strip_prefix("IPAM_STATUS_") {
            lines.insert(format!("status IPAM_STATUS_{}", status.trim_end_matches(',')));
        }
    }
    for kind in ipam::kinds() {
        lines.insert(format!("kind {}", kind.name));
        for field in kind.fields {
            let raw = field.raw.map(|raw| format!(" {raw}")).unwrap_or_default();
            lines.insert(format!("field {}.{}{raw}: {}", kind.name, field.name, field.kind.name()));
        }
    }
    lines
}

#[test]
fn the_abi_of_the_last_release_is_still_there() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/abi/{}.txt", ipam_abi_version()));
    let now = abi();
    // Written when a version is released, and before the first release whenever a promise is changed on purpose.
    if std::env::var_os("IPAM_BLESS_ABI").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, now.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
    }
    let released = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let gone: Vec<&str> = released.lines().filter(|line| !now.contains(*line)).collect();
    assert!(gone.is_empty(), "programs that are in use rely on these; see docs/stability.md:\n{}", gone.join("\n"));
}

fn ipam_abi_version() -> u32 {
    header::number("IPAM_ABI_VERSION")
}
