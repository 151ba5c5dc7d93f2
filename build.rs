//! Makes the C header of `src/ffi/` into `OUT_DIR`; `tests/generated` compares it with `include/ipam.h`. The symbols that the
//! shared library exports are limited to the functions in it by rustc itself, which gives the linker a version script on Linux and a `.def`
//! file on Windows, so that a list of ours would be a second one; `tests/abi.rs` and `tests/c/run windows` compare what came of it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The table of statuses, from the one place that has it.
#[allow(dead_code, reason = "only the table is needed here")]
#[path = "src/error.rs"]
mod error;

/// What every caller needs to know before the first call.
const HEAD: &str = "\
/*
 * The C ABI of ipam. Made by build.rs of src/ffi/; do not edit, see ARCHITECTURE.md.
 *
 * Functions return a status: 0 is success, any other number one of IPAM_STATUS_*; unknown numbers are to be treated as
 * IPAM_STATUS_INTERNAL. Outputs are written on success only. The last parameter takes the error object of the call, which
 * is written on failure only, belongs to the caller, and goes to ipam_error_free; it may be NULL.
 *
 * Text is UTF-8 with its length in bytes, in both directions. Text that an accessor returns is borrowed and lives as long
 * as its object; text through an out-parameter is owned and goes to ipam_text_free.
 *
 * A handle of another type, or one that is not live any more, is refused with IPAM_STATUS_INVALID_HANDLE where the
 * library can know. A handle that an internal error left half changed gives IPAM_STATUS_POISONED for everything but free.
 * Handles with open files give IPAM_STATUS_USED_AFTER_FORK in a child process.
 *
 * Beside the statuses that a function names, every call may give IPAM_STATUS_INTERNAL and IPAM_STATUS_OUT_OF_MEMORY. Calls
 * that read or write a store on a server may also give IPAM_STATUS_SERVER_UNREACHABLE, IPAM_STATUS_LOGIN_FAILED,
 * IPAM_STATUS_CERTIFICATE_REFUSED, IPAM_STATUS_ACCESS_DENIED, IPAM_STATUS_STATEMENT_TIMED_OUT and, for a change,
 * IPAM_STATUS_COMMIT_UNCERTAIN.
 *
 * Where the system refuses memory, a call gives IPAM_STATUS_OUT_OF_MEMORY, or its result where little was missing: the
 * library has 16 MiB of its own, which serve all calls of the process then. As with every status nothing is half done, and
 * what was committed is reported as done. What a caller was given meanwhile stays in those 16 MiB until it is freed; while
 * more than 4 of them are in use, every call gives the status. The library ends the process only where they do not suffice:
 * where calls take the other 12 before they come to where they can give up, or where one block of more than that is
 * refused although the system had room for it just before. A call that makes a list of 4 MiB or more therefore gives the
 * status, too, where there is no room for one of twice the size, and for 16 MiB at least, even if it would not have come to
 * that; what else is kept, by the caller or by handles, plays no part in it.
 * On Linux, a program that limits its memory (RLIMIT_AS) does so before its first call: one that had no limit by then keeps
 * more address space than it uses, and is refused later than the limit says.
 *
 * A const first parameter means: safe from several threads at once. Nothing is tied to the thread that made it.
 */";

fn main() {
    for input in ["src/ffi", "src/error.rs", "cbindgen.toml", "Cargo.toml"] {
        println!("cargo::rerun-if-changed={input}");
    }
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let mut config = cbindgen::Config::from_file(root.join("cbindgen.toml")).expect("cbindgen.toml is valid");
    config.header = Some(HEAD.to_owned());
    config.after_includes = Some(constants());
    let mut header = Vec::new();
    cbindgen::Builder::new()
        .with_config(config)
        .with_src(root.join("src/ffi/mod.rs"))
        .generate()
        .expect("src/ffi is valid for cbindgen")
        .write(&mut header);
    fs::write(out.join("ipam.h"), &header).expect("OUT_DIR can be written");
    name_the_library(&String::from_utf8_lossy(&header), &out);
}

/// Gives the shared library the name under which programs ask for it: with the number of the ABI, so that two of them can be
/// installed side by side. A link of that name lies beside the built library, for programs that are linked with it there.
fn name_the_library(header: &str, out: &Path) {
    let line = header.lines().find_map(|line| line.strip_prefix("#define IPAM_ABI_VERSION "));
    let abi = line.expect("the header has the number of the ABI").trim();
    match env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("linux") => println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libipam.so.{abi}"),
        Ok("macos") => println!("cargo::rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libipam.{abi}.dylib"),
        _ => return,
    }
    // target/release/build/ipam-0123/out
    #[cfg(unix)]
    if let Some(folder) = out.ancestors().nth(3) {
        let (library, link) = match env::var("CARGO_CFG_TARGET_OS").as_deref() {
            Ok("macos") => ("libipam.dylib", format!("libipam.{abi}.dylib")),
            _ => ("libipam.so", format!("libipam.so.{abi}")),
        };
        // A link that is there already is as good.
        let _ = std::os::unix::fs::symlink(library, folder.join(link));
    }
}

fn constants() -> String {
    let version = env::var("CARGO_PKG_VERSION").expect("cargo sets it");
    let mut parts = version.split(['.', '-', '+']);
    let mut text = String::from(
        "\n/* Version of the library that the header is of; ipam_version() tells that of the library in use. */\n",
    );
    let _ = writeln!(text, "#define IPAM_VERSION \"{version}\"");
    for part in ["MAJOR", "MINOR", "PATCH"] {
        let _ = writeln!(text, "#define IPAM_VERSION_{part} {}", parts.next().unwrap_or("0"));
    }
    text.push_str(
        "\n/* Every status, with its message; docs/errors.md has the rest. Numbers are never used again. */\n",
    );
    text.push_str("typedef enum ipam_status {\n    /* success */\n    IPAM_STATUS_OK = 0,\n");
    for status in error::Status::ALL {
        let (message, name) = (status.template(), constant(status.name()));
        let _ = writeln!(text, "    /* {message} */\n    IPAM_STATUS_{name} = {},", *status as i32);
    }
    text.push_str(
        "    /* not a status: makes the type 32 bits wide */\n    IPAM_STATUS_WIDTH = 0x7fffffff\n} ipam_status;\n",
    );
    text
}

/// Writes a name as a constant: `InvalidIPAddress` is `INVALID_IP_ADDRESS`.
fn constant(name: &str) -> String {
    // The two words whose small letter stands between capitals.
    let chars: Vec<char> = name.replace("IPv", "Ipv").chars().collect();
    let mut text = String::new();
    for (i, c) in chars.iter().enumerate() {
        let after_lower = i > 0 && !chars[i - 1].is_uppercase();
        let before_lower = chars.get(i + 1).is_some_and(|next| next.is_lowercase());
        if i > 0 && c.is_uppercase() && (after_lower || before_lower) {
            text.push('_');
        }
        text.push(c.to_ascii_uppercase());
    }
    text
}
