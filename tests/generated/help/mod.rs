//! The help of the PowerShell modules: `docs/en-US/<Command>.md` holds what is said about a command, the command's file holds its
//! parameters, the tables hold enumerations and statuses; `Get-Help` reads the MAML that is made of them.

mod command;
mod maml;
mod page;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use self::command::Command;
use self::page::Page;

/// Returns the help file of a module.
pub fn text(module: &str) -> String {
    let shared = Page::read(&docs().join(format!("{module}.md")));
    let mut text = String::from(maml::HEAD);
    for (name, command) in commands(module) {
        let path = docs().join(format!("{name}.md"));
        assert!(path.exists(), "{name} has no help: write docs/en-US/{name}.md");
        maml::command(&mut text, &command, &Page::read(&path), &shared);
    }
    text.push_str("</helpItems>\n");
    text
}

/// Returns the commands of a module in order of name.
fn commands(module: &str) -> BTreeMap<String, Command> {
    let folder = root().join(format!("powershell/{module}/Public"));
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.map(|file| Command::read(&file, module)).map(|command| (command.name.clone(), command)).collect()
}

/// Checks that every page belongs to a command or a module, and that every link of a page leads somewhere.
pub fn check_pages() {
    let known: Vec<String> = ["Ipam", "VirtualMachineManager"]
        .into_iter()
        .flat_map(|module| commands(module).into_keys().chain([module.to_owned()]))
        .collect();
    for entry in fs::read_dir(docs()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(known.contains(&name), "{} belongs to no command", path.display());
        for link in &Page::read(&path).links {
            assert!(known.contains(link), "{} leads to {link}, which is no command", path.display());
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn docs() -> PathBuf {
    root().join("docs/en-US")
}
