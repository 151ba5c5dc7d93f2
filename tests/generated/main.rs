//! Files that follow from the tables of the crate are committed; this test makes them anew and compares. After a change of a
//! table, `IPAM_BLESS=1 cargo test --test generated` writes them.

mod bad;
mod call;
mod cpp;
mod csharp;
mod docs;
mod header;
mod help;
mod nulls;
mod panics;
mod rules;
mod views;

use std::path::Path;
use std::{env, fs};

/// Compares a committed file with what it must be, or writes it.
fn check(path: &str, expected: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if env::var_os("IPAM_BLESS").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        return fs::write(&file, expected).unwrap();
    }
    let found = fs::read_to_string(&file).unwrap_or_default();
    let line = found.lines().zip(expected.lines()).position(|(a, b)| a != b);
    let line = line.unwrap_or(found.lines().count().min(expected.lines().count()));
    assert!(
        found == expected,
        "{path} is not what follows from the tables, first at line {}:\n  found    {:?}\n  expected {:?}\nrun IPAM_BLESS=1 cargo test --test generated",
        line + 1,
        found.lines().nth(line),
        expected.lines().nth(line),
    );
}

#[test]
fn header_is_that_of_src_ffi() {
    check("include/ipam.h", &header::text());
}

#[test]
fn cpp_is_that_of_header_and_field_list() {
    check("include/ipam_calls.hpp", &cpp::calls::text());
    check("include/ipam_records.hpp", &cpp::records::text());
}

#[test]
fn native_methods_are_those_of_the_header() {
    check("powershell/Ipam/Native/NativeMethods.g.cs", &csharp::native_methods());
}

#[test]
fn classes_are_those_of_the_field_list() {
    check("powershell/Ipam/Native/Objects.g.cs", &csharp::objects());
}

#[test]
fn statuses_of_csharp_are_those_of_the_table() {
    check("powershell/Ipam/Native/Status.g.cs", &csharp::statuses());
}

#[test]
fn calls_with_null_are_those_of_the_header() {
    check("tests/c/null_arguments.c", &nulls::text());
}

#[test]
fn calls_with_bad_arguments_are_those_of_the_header() {
    check("tests/c/bad_arguments.c", &bad::text());
    check("tests/c/hooks/panics.c", &panics::text());
}

#[test]
fn the_number_of_the_rules_is_another_one_when_they_are() {
    check(rules::PATH, &rules::text());
}

#[test]
fn views_are_those_of_the_field_list() {
    check(
        "powershell/Ipam/Ipam.Format.ps1xml",
        &views::text(|name| csharp::namespace(name) == "Ipam" || name.starts_with("Ipam")),
    );
    check(
        "powershell/VirtualMachineManager/VirtualMachineManager.Format.ps1xml",
        &views::text(|name| csharp::namespace(name) == "Ipam.Vmm" && !name.starts_with("Ipam")),
    );
}

#[test]
fn help_is_that_of_the_pages() {
    help::check_pages();
    for module in ["Ipam", "VirtualMachineManager"] {
        check(&format!("powershell/{module}/en-US/{module}-help.xml"), &help::text(module));
    }
}

#[test]
fn reference_pages_are_those_of_the_tables() {
    check("docs/errors.md", &docs::errors());
    check("docs/fields.md", &docs::fields());
}

#[test]
fn the_guide_quotes_the_examples_as_they_are() {
    check("docs/c.md", &docs::c_guide());
}

#[test]
fn readme_shows_the_c_example_as_it_is() {
    check("README.md", &docs::readme());
}
