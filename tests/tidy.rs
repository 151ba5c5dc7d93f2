//! What holds for the whole tree and can be read off the files: direction of layers, size of files, who may hold SQL, raw
//! pointers, clocks and SC commands, and the absences of section 7 of the style.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use ipam::error::Status;
use ipam::sync::mapping::{Direction, TABLE};
use ipam::sync::model::SyncObject;

/// Layers from left to right: a file uses its own and those before it.
const LAYERS: &[&str] = &["error", "memory", "domain", "store", "service", "vmm", "sync", "report", "ffi"];

/// Longest file in lines. The house rule is about six hundred; this is where a file surely has two subjects.
const MAX_LINES: usize = 700;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns all files under a folder of the repository with one of the endings, in order; none when the folder is missing.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(&path).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Returns a path as it is written in the repository.
fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", shown(path)))
}

/// Tells whether a file says in its first lines that it follows from a table; tests/generated compares those.
fn generated(path: &Path) -> bool {
    text(path).lines().take(3).any(|line| line.contains("Made by tests/generated"))
}

/// Fails with every complaint, so that one run shows all.
fn none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// Rust source without its tests, split into code (comments and texts blanked, lines kept) and texts with their lines.
struct Source {
    path: PathBuf,
    code: String,
    texts: Vec<(usize, String)>,
}

impl Source {
    fn read(path: PathBuf) -> Source {
        let all = text(&path);
        let end = all.find("\n#[cfg(test)]\nmod ").unwrap_or(all.len());
        let chars: Vec<char> = all[..end].chars().collect();
        let (mut code, mut texts) = (String::new(), Vec::new());
        let (mut at, mut line) = (0, 1);
        let starts = |at: usize, what: &str| what.chars().enumerate().all(|(i, c)| chars.get(at + i) == Some(&c));
        while at < chars.len() {
            let from = at;
            if starts(at, "//") {
                while at < chars.len() && chars[at] != '\n' {
                    at += 1;
                }
            } else if starts(at, "/*") {
                while at < chars.len() && !starts(at, "*/") {
                    at += 1;
                }
                at += 2;
            } else if let Some(hashes) = raw_string(&chars, at) {
                let close: String = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
                at += 2 + hashes;
                let begin = at;
                while at < chars.len() && !starts(at, &close) {
                    at += 1;
                }
                texts.push((line, chars[begin..at.min(chars.len())].iter().collect()));
                at += close.len();
            } else if chars[at] == '"' {
                at += 1;
                while at < chars.len() && chars[at] != '"' {
                    at += if chars[at] == '\\' { 2 } else { 1 };
                }
                texts.push((line, chars[from + 1..at.min(chars.len())].iter().collect()));
                at += 1;
            } else if chars[at] == '\'' && (chars.get(at + 1) == Some(&'\\') || chars.get(at + 2) == Some(&'\'')) {
                at += if chars[at + 1] == '\\' { 3 } else { 2 };
                while at < chars.len() && chars[at] != '\'' {
                    at += 1;
                }
                at += 1;
            } else {
                code.push(chars[at]);
                at += 1;
                line += usize::from(chars[from] == '\n');
                continue;
            }
            let lines = chars[from..at.min(chars.len())].iter().filter(|c| **c == '\n').count();
            code.push(' ');
            code.extend(std::iter::repeat_n('\n', lines));
            line += lines;
        }
        Source { path, code, texts }
    }

    fn layer(&self) -> Option<usize> {
        let name = shown(&self.path);
        let first = name.strip_prefix("src/")?.split(['/', '.']).next()?;
        LAYERS.iter().position(|layer| *layer == first)
    }

    fn line(&self, offset: usize) -> usize {
        1 + self.code[..offset].matches('\n').count()
    }

    /// Returns where a word stands in the code, as `file:line`.
    fn places(&self, word: &str) -> Vec<String> {
        let edge = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let word_like = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        self.code
            .match_indices(word)
            .filter(|(at, _)| !word_like(word.chars().next()) || edge(self.code[..*at].chars().next_back()))
            .filter(|(at, _)| !word_like(word.chars().last()) || edge(self.code[at + word.len()..].chars().next()))
            .map(|(at, _)| format!("{}:{}", shown(&self.path), self.line(at)))
            .collect()
    }

    /// Returns the modules at the root of the crate that the code names, with the line.
    fn used(&self) -> Vec<(usize, String)> {
        let name = shown(&self.path);
        let module = name.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
        let depth = module.split('/').count();
        let up = "super::".repeat(depth);
        let mut used = Vec::new();
        for prefix in ["crate::", up.as_str()] {
            for (at, _) in self.code.match_indices(prefix) {
                if self.code[..at].ends_with("super::") || self.code[..at].ends_with('$') {
                    continue;
                }
                let line = self.line(at);
                for name in first_names(&self.code[at + prefix.len()..]) {
                    used.push((line, name));
                }
            }
        }
        used
    }
}

fn raw_string(chars: &[char], at: usize) -> Option<usize> {
    if chars[at] != 'r' || at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_') {
        return None;
    }
    let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
    (chars.get(at + 1 + hashes) == Some(&'"')).then_some(hashes)
}

/// Returns the first name of a path, or those of all paths in a group `{a::b, c}`.
fn first_names(path: &str) -> Vec<String> {
    let name = |text: &str| text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let (mut depth, mut names, mut from) = (0, Vec::new(), 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(name(&group[from..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(name(&group[from..at]));
                from = at + 1;
            }
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// Returns the sources of the library without tests.
fn sources() -> Vec<Source> {
    files("src", &[".rs"]).into_iter().filter(|path| !path.ends_with("tests.rs")).map(Source::read).collect()
}

/// Returns a PowerShell script without comments and texts, lines kept.
fn script_code(path: &Path) -> String {
    let all = text(path);
    let (mut code, mut rest) = (String::new(), all.as_str());
    while let Some(c) = rest.chars().next() {
        let end = |close: &str, skip: usize| rest[skip..].find(close).map_or(rest.len(), |at| skip + at + close.len());
        let skipped = if rest.starts_with("<#") {
            end("#>", 2)
        } else if rest.starts_with("@'\n") {
            end("\n'@", 2)
        } else if rest.starts_with("@\"\n") {
            end("\n\"@", 2)
        } else if c == '#' && !code.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '`' | '$' | '-')) {
            rest.find('\n').unwrap_or(rest.len())
        } else if c == '\'' {
            end("'", 1)
        } else if c == '"' {
            let mut at = 1;
            let bytes = rest.as_bytes();
            while at < bytes.len() && bytes[at] != b'"' {
                at += if bytes[at] == b'`' { 2 } else { 1 };
            }
            (at + 1).min(rest.len())
        } else {
            0
        };
        if skipped == 0 {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            code.push(' ');
            code.extend(std::iter::repeat_n('\n', rest[..skipped].matches('\n').count()));
            rest = &rest[skipped..];
        }
    }
    code
}

/// Returns `file:line` of every line of some text that a test takes.
fn lines_where(path: &Path, code: &str, test: impl Fn(&str) -> bool) -> Vec<String> {
    let hits = code.lines().enumerate().filter(|(_, line)| test(line));
    hits.map(|(at, line)| format!("{}:{}: {}", shown(path), at + 1, line.trim())).collect()
}

fn scripts() -> Vec<PathBuf> {
    files("powershell", &[".ps1", ".psm1"])
}

#[test]
fn layers_use_only_what_is_to_their_left() {
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(own) = source.layer() else { continue };
        for (line, name) in source.used() {
            match LAYERS.iter().position(|layer| *layer == name) {
                Some(layer) if layer <= own => {}
                // Macros of `macro_rules!` are the only other names at the root, and the list of kinds is for the boundary.
                None if name == "kinds" && LAYERS[own] == "ffi" => {}
                _ => wrong.push(format!("{}:{line}: {} uses {name}", shown(&source.path), LAYERS[own])),
            }
        }
    }
    none(wrong);
}

#[test]
fn every_source_belongs_to_a_layer() {
    let stray = sources().into_iter().filter(|source| source.layer().is_none()).map(|source| shown(&source.path));
    assert_eq!(stray.collect::<Vec<_>>(), ["src/lib.rs"]);
}

#[test]
fn files_are_short() {
    let mut long = Vec::new();
    for path in ["src", "powershell", "tests", "benches", "examples"]
        .into_iter()
        .flat_map(|folder| files(folder, &[".rs", ".ps1", ".psm1", ".psd1", ".cs", ".c", ".h"]))
        .filter(|path| !generated(path))
    {
        let lines = text(&path).lines().count();
        if lines > MAX_LINES {
            long.push(format!("{}: {lines} lines", shown(&path)));
        }
    }
    none(long);
}

#[test]
fn sql_is_in_the_store_only() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| !shown(&source.path).starts_with("src/store/")) {
        wrong.extend(source.places("rusqlite"));
        let sql = ["SELECT ", "INSERT INTO ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA ", "BEGIN IMMEDIATE"];
        for (line, text) in source.texts.iter().filter(|(_, text)| sql.iter().any(|word| text.contains(word))) {
            wrong.push(format!("{}:{line}: {text}", shown(&source.path)));
        }
    }
    none(wrong);
}

#[test]
fn raw_pointers_are_at_the_boundary_only() {
    let outside = |source: &&Source| !shown(&source.path).starts_with("src/ffi/");
    let words = ["*const", "*mut", "unsafe", "extern", "no_mangle"];
    none(sources().iter().filter(outside).flat_map(|s| words.iter().flat_map(|word| s.places(word))).collect());
}

#[test]
fn rules_and_plans_are_pure() {
    let words = [
        "std::fs",
        "std::io",
        "std::env",
        "std::time",
        "std::thread",
        "std::process",
        "SystemTime",
        "Instant",
        "now_utc",
        "now_local",
        "new_v4",
        "now_v7",
        "whoami",
        "TcpStream",
        "UdpSocket",
        "RandomState",
    ];
    let pure = |source: &&Source| {
        let name = shown(&source.path);
        name.starts_with("src/domain/") || name == "src/sync/plan.rs" || name.starts_with("src/sync/plan/")
    };
    none(sources().iter().filter(pure).flat_map(|s| words.iter().flat_map(|word| s.places(word))).collect());
}

#[test]
fn the_library_is_quiet_and_starts_nothing_by_itself() {
    let words = [
        "println!",
        "eprintln!",
        "print!",
        "eprint!",
        "dbg!",
        "thread_local!",
        "static mut",
        "thread::spawn",
        "todo!",
        "unimplemented!",
        "set_hook",
        "process::exit",
        "process::abort",
    ];
    // An allocator cannot be told by a parameter which call it works for (ADR 0031).
    let may = |s: &Source, word: &str| word == "thread_local!" && shown(&s.path) == "src/memory.rs";
    let found =
        |s: &Source| words.iter().filter(|word| !may(s, word)).flat_map(|word| s.places(word)).collect::<Vec<_>>();
    none(sources().iter().flat_map(found).collect());
}

#[test]
fn nothing_is_left_for_later() {
    // Written in pieces, so that this file does not find itself.
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")];
    let ignored = [concat!("#[ig", "nore"), concat!("-Sk", "ip"), concat!("-Pen", "ding"), concat!("Inconcl", "usive")];
    let mut found = Vec::new();
    for folder in ["src", "tests", "benches", "examples", "powershell", "include"] {
        for path in files(folder, &[".rs", ".ps1", ".psm1", ".psd1", ".cs", ".c", ".h", ".sql"]) {
            let all = text(&path);
            let word = |line: &str, mark: &str| line.split(|c: char| !c.is_alphanumeric()).any(|w| w == mark);
            found.extend(lines_where(&path, &all, |line| marks.iter().any(|mark| word(line, mark))));
            if !folder.starts_with("powershell") {
                let skipping = |line: &str| ignored.iter().any(|mark| line.contains(mark));
                found.extend(lines_where(&path, &all, skipping));
            }
        }
    }
    none(found);
}

#[test]
fn sc_commands_are_called_in_one_place() {
    let verbs = "Add Get Grant New Read Refresh Remove Restart Revoke Set Start Stop Test Update";
    let calls = |line: &str| {
        line.split(|c: char| !(c.is_alphanumeric() || c == '-')).any(|word| {
            word.split_once('-').is_some_and(|(verb, noun)| {
                let mut letters = noun.chars().skip(2);
                verbs.split(' ').any(|v| v.eq_ignore_ascii_case(verb))
                    && noun.get(..2).is_some_and(|sc| sc.eq_ignore_ascii_case("SC"))
                    && letters.next().is_some_and(|c| c.is_ascii_uppercase())
            })
        })
    };
    let mut found = Vec::new();
    for path in scripts() {
        let name = shown(&path);
        if !name.starts_with("powershell/VirtualMachineManager/") && !name.starts_with("powershell/Ipam/Private/Vmm") {
            found.extend(lines_where(&path, &script_code(&path), calls));
        }
    }
    none(found);
}

/// Fields of the mapping table that the door to VMM's own commands does not name: a row of a site is one object with its VLAN, gateways
/// are objects of their own, and the library tells the state of an address by who has it.
const DOOR_ELSEWHERE: &[&str] = &["VLanID", "DefaultGateways", "State"];

#[test]
fn the_door_reads_and_writes_every_synchronized_field() {
    let door = text(&root().join("powershell/Ipam/Private/VmmDoor.ps1"));
    let between = |from: &str, to: &str| {
        let (_, rest) = door.split_once(from).unwrap_or_else(|| panic!("VmmDoor.ps1 has no {from}"));
        rest.split_once(to).map_or(rest, |(block, _)| block).to_owned()
    };
    let mut missing = Vec::new();
    for line in TABLE {
        let (kind, written) = match line.object {
            SyncObject::LogicalNetwork => ("LogicalNetwork", between("'SetLogicalNetwork' {", "$Step.Fields")),
            SyncObject::NetworkSite => ("LogicalNetworkDefinition", between("'SetNetworkSite' {", "$Step.Fields")),
            SyncObject::Subnet => ("LogicalNetworkDefinition", String::new()),
            SyncObject::VmNetwork => ("VMNetwork", between("'SetVmNetwork' {", "$Step.Fields")),
            SyncObject::VmSubnet => ("VMSubnet", between("'SetVmSubnet' {", "$Step.Fields")),
            SyncObject::Pool => ("StaticIPAddressPool", between("$script:VmmPoolParameters = @{", "\n}")),
            SyncObject::Address => ("AllocatedIPAddress", String::new()),
        };
        let read = between("$script:VmmMaps = @{", "\n}\n");
        let read = read.split(&format!("    {kind} ")).nth(1).unwrap().split("\n    }").next().unwrap();
        let value = format!("= '{}'", line.vmm);
        let elsewhere = DOOR_ELSEWHERE.contains(&line.vmm);
        if !elsewhere && !read.contains(&value) {
            missing.push(format!("VmmDoor.ps1 does not read {} of {kind}", line.vmm));
        }
        let set = line.direction == Direction::Both && line.vmm != "VLanID";
        if set && !written.contains(&value) {
            missing.push(format!("VmmDoor.ps1 does not write {} of {kind}", line.vmm));
        }
    }
    none(missing);
}

#[test]
fn one_command_in_each_public_file_and_all_of_them_exported() {
    let mut wrong = Vec::new();
    for module in ["Ipam", "VirtualMachineManager"] {
        let mut commands = BTreeSet::new();
        for path in files(&format!("powershell/{module}/Public"), &[".ps1"]) {
            let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
            let code = script_code(&path);
            let functions: Vec<&str> = code
                .lines()
                .filter_map(|line| line.strip_prefix("function "))
                .map(|rest| rest.split(|c: char| c == '{' || c == '(' || c.is_whitespace()).next().unwrap_or(""))
                .collect();
            if functions != [stem.as_str()] {
                wrong.push(format!("{}: has {functions:?}", shown(&path)));
            }
            commands.insert(stem);
        }
        let manifest = root().join(format!("powershell/{module}/{module}.psd1"));
        let exported = if manifest.exists() { exported(&text(&manifest)) } else { BTreeSet::new() };
        for name in commands.symmetric_difference(&exported) {
            wrong.push(format!("powershell/{module}: {name} is in Public or in FunctionsToExport, not in both"));
        }
    }
    none(wrong);
}

/// Returns the names in `FunctionsToExport` of a manifest.
fn exported(manifest: &str) -> BTreeSet<String> {
    let Some((_, list)) = manifest.split_once("FunctionsToExport") else { return BTreeSet::new() };
    let list = list.split_once(')').map_or(list, |(list, _)| list);
    list.split('\'').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn commands_give_objects_and_leave_json_to_the_library() {
    // Also no category NotSpecified: every error has one that says what to do.
    let words = [
        "ConvertTo-Json",
        "ConvertFrom-Json",
        "Write-Host",
        "Format-Table",
        "Format-List",
        "Out-String",
        "NotSpecified",
        "Invoke-Expression",
        "Write-Error",
    ];
    let has = |line: &str| words.iter().any(|word| line.to_lowercase().contains(&word.to_lowercase()));
    none(scripts().iter().flat_map(|path| lines_where(path, &script_code(path), has)).collect());
}

/// Section 5.10.
#[test]
fn every_status_is_raised_and_every_identifier_is_a_status() {
    let mut raised: BTreeSet<String> = BTreeSet::new();
    for source in sources().iter().filter(|source| shown(&source.path) != "src/error.rs") {
        raised.extend(source.code.split(|c: char| !(c.is_alphanumeric() || c == '_')).map(str::to_owned));
    }
    let known: BTreeSet<&str> = Status::ALL.iter().map(|status| status.name()).collect();
    let mut wrong = Vec::new();
    // What the modules state by themselves: the identifier is the first argument, in quotes.
    for path in files("powershell", &[".ps1", ".psm1", ".cs"]) {
        let all = text(&path);
        for call in ["New-IpamException '", "Stop-Vmm '", "new IpamException(\""] {
            for (at, _) in all.match_indices(call) {
                let name = first_names(&all[at + call.len()..]).concat();
                if !known.contains(name.as_str()) {
                    wrong.push(format!("{}: {name} is not a status", shown(&path)));
                }
                raised.insert(name);
            }
        }
    }
    // A status that nobody raises promises an error that never comes.
    wrong.extend(known.iter().filter(|name| !raised.contains(**name)).map(|name| format!("{name} is never raised")));
    none(wrong);
}

#[test]
fn every_kind_that_is_declared_is_in_the_list_of_kinds() {
    let mut declared = BTreeSet::new();
    for source in sources() {
        for line in text(&source.path).lines().filter(|line| line.contains("\" view [")) {
            declared.insert(line.split('"').nth(1).unwrap().to_owned());
        }
    }
    let listed: Vec<String> = ipam::kinds().map(|kind| kind.name.to_owned()).collect();
    assert_eq!(listed.iter().cloned().collect::<BTreeSet<_>>(), declared);
    assert_eq!(listed.len(), declared.len(), "a kind is listed twice, or two have one name");
}

#[test]
fn the_maps_name_what_is_there() {
    let mut missing = Vec::new();
    for page in ["README.md", "ARCHITECTURE.md", "docs/compatibility.md", "docs/stability.md"] {
        let all = text(&root().join(page));
        for path in all.split('`').skip(1).step_by(2) {
            let folders = ["src/", "tests/", "docs/", "examples/", "powershell/", "benches/", "include/", "tools/"];
            let plain = !path.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '*' | '{'));
            if plain && folders.iter().any(|folder| path.starts_with(folder)) && !root().join(path).exists() {
                missing.push(format!("{page}: {path}"));
            }
        }
    }
    none(missing);
}

/// Sections whose rules have tests; `docs/rules.md` lists them.
const SECTIONS: &[&str] = &["1.5", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "5.10", "8", "9"];

/// Returns every test by its name, functions and cases of PowerShell, with what stands right above it.
fn tests() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for path in ["src", "tests"].iter().flat_map(|folder| files(folder, &[".rs", ".Tests.ps1"])) {
        let all = text(&path);
        let lines: Vec<&str> = all.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let line = line.trim();
            let function = line.strip_prefix("fn ").and_then(|rest| rest.split('(').next());
            let case = || line.strip_prefix("It '").and_then(|rest| rest.split("' {").next());
            if let Some(name) = function.or_else(case) {
                found.insert(name.to_owned(), lines[at.saturating_sub(2)..=at].join("\n"));
            }
        }
    }
    found
}

/// Returns whether a text names a section: 5.4 as `_5_4` or `section 5.4`, 8 as `section_8` or `section 8`.
fn names_section(text: &str, section: &str) -> bool {
    let number = format!("_{}", section.replace('.', "_"));
    let name = if section.contains('.') { number } else { format!("section{number}") };
    let goes_on = |rest: &str| rest.strip_prefix('.').unwrap_or(rest).starts_with(|c: char| c.is_ascii_digit());
    [name, format!("ection {section}"), format!("ections {section}")]
        .iter()
        .any(|mark| text.match_indices(mark.as_str()).any(|(at, _)| !goes_on(&text[at + mark.len()..])))
}

#[test]
fn every_rule_has_a_test_that_names_its_section_and_every_such_test_is_listed() {
    let tests = tests();
    let page = text(&root().join("docs/rules.md"));
    let (mut wrong, mut listed, mut sections) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for row in page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| section")) {
        let section = row.split('|').nth(1).unwrap_or_default().trim();
        let names = row.trim_end_matches(" |").rsplit(" | ").next().unwrap_or_default();
        let names: Vec<&str> = names.split('`').skip(1).step_by(2).collect();
        if names.is_empty() {
            wrong.push(format!("without a test: {row}"));
        }
        for name in names {
            match tests.get(name) {
                None => wrong.push(format!("docs/rules.md names no test: {name}")),
                Some(above) if !names_section(above, section) => {
                    wrong.push(format!("{name} does not name section {section}"));
                }
                Some(_) => {}
            }
            listed.insert(name);
        }
        sections.insert(section);
    }
    assert_eq!(sections, SECTIONS.iter().copied().collect());
    for name in tests.keys().filter(|name| SECTIONS.iter().any(|section| names_section(name, section))) {
        if !listed.contains(name.as_str()) {
            wrong.push(format!("docs/rules.md lacks {name}"));
        }
    }
    none(wrong);
    assert!(names_section("a_5_1_and_b", "5.1") && names_section("/// Section 8, row 1", "8"));
    assert!(!names_section("a_5_10", "5.1") && !names_section("section 5.8", "8") && !names_section("a_5_8", "8"));
}

#[test]
fn the_reader_of_sources_sees_what_it_should() {
    assert_eq!(first_names("{a::b, c, d::{e, f}};"), ["a", "c", "d"]);
    assert_eq!(first_names("domain::value;"), ["domain"]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.rs");
    fs::write(&path, "let a = \"crate::ffi // \\\" \"; // crate::ffi\nlet b = 'x'; let c: &'a str = r#\"SELECT \"1\"\"#;\nuse crate::store::x;\n#[cfg(test)]\nmod tests { use crate::ffi; }\n").unwrap();
    let source = Source::read(path);
    assert_eq!(source.used(), [(3, "store".to_owned())]);
    assert_eq!(source.texts[1], (2, "SELECT \"1\"".to_owned()));
    let path = folder.path().join("x.ps1");
    fs::write(&path, "# Get-SCVMMServer\n<# Get-SCVMMServer\n#>'Get-SCVMMServer'; \"`\"Get-SCVMMServer\"; Get-Item\n")
        .unwrap();
    assert_eq!(script_code(&path).split_whitespace().collect::<Vec<_>>(), [";", ";", "Get-Item"]);
}
