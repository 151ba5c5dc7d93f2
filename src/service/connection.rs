//! Which store a text names, and the connections that a user saved under names.
//!
//! The file `connections.json` lies in the user's configuration folder: `$XDG_CONFIG_HOME/ipam` (else `~/.config/ipam`), on Windows
//! `%APPDATA%\ipam`, on macOS `~/Library/Application Support/ipam`. It never holds a secret. C callers and PowerShell read and
//! write the same file through this code.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use serde_json::{Value as Json, json};

use crate::domain::fields::SavedConnection;
use crate::domain::json::{Derived, from_json, to_json};
use crate::domain::name::{self, fold, shorten};
use crate::domain::object::Object;
use crate::error::{Error, Result, Status};
use crate::store::postgres::address::ServerText;

/// Environment variable that names the store when nothing else does.
pub const ENVIRONMENT: &str = "IPAM_STORE";
/// Name of the saved connection that is used when nothing else names a store.
pub const DEFAULT_NAME: &str = "Default";

/// Version of the file's form.
const VERSION: u64 = 1;
/// Longest name of a saved connection in characters.
const NAME_MAX: usize = 255;

/// What is to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A SQLite file.
    Sqlite(PathBuf),
    /// A database of a PostgreSQL server.
    Postgres(ServerText),
}

impl Target {
    /// Reads what `Connect-Ipam` takes: a path, `sqlite://path`, or `postgres://user@host/database`.
    ///
    /// # Errors
    /// Bad argument: empty text, or a server's that cannot be used. Connect: another scheme; a password in the text is not repeated.
    pub fn parse(text: &str) -> Result<Target> {
        let text = text.trim();
        let path = match text.split_once("://") {
            Some((scheme, path)) if scheme.eq_ignore_ascii_case("sqlite") => path,
            Some((scheme, _)) if ["postgres", "postgresql"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) => {
                return ServerText::parse(text).map(Target::Postgres);
            }
            Some((scheme, _)) if is_scheme(scheme) => {
                return Err(Error::new(Status::ConnectionTypeUnknown).with("value", shorten(&without_secret(text))));
            }
            _ => text,
        };
        if path.is_empty() {
            return Err(Error::new(Status::InvalidParameter)
                .with("field", "the connection")
                .with("value", text)
                .with("rule", "it names no file"));
        }
        Ok(Target::Sqlite(PathBuf::from(path)))
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Target::Sqlite(path) => path.display().fmt(f),
            Target::Postgres(text) => text.fmt(f),
        }
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// Replaces the password of `scheme://user:password@host` and the value of `password=` behind a `?`.
fn without_secret(text: &str) -> String {
    let (head, query) = text.split_once('?').map_or((text, None), |(head, query)| (head, Some(query)));
    let head = match (head.split_once("://"), head.rfind('@')) {
        (Some((scheme, rest)), Some(at)) if at > scheme.len() => {
            let user = rest.split([':', '@']).next().unwrap_or_default();
            format!("{scheme}://{user}{}", &head[at..])
        }
        _ => head.to_owned(),
    };
    // Whatever follows the question mark may hold a password under several names, so none of it is repeated.
    if query.is_some() { format!("{head}?…") } else { head }
}

/// A store that was found by [`SavedConnections::resolve`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// Name of the saved connection, as it was saved; `None` when the text was not a name.
    pub name: Option<String>,
    /// What to open.
    pub target: Target,
}

/// The file of saved connections.
#[derive(Clone, Debug)]
pub struct SavedConnections {
    path: PathBuf,
}

impl SavedConnections {
    /// Returns the file of the user. Reads nothing yet.
    ///
    /// # Errors
    /// Bad data: the user has no home folder.
    pub fn of_user() -> Result<SavedConnections> {
        let folder = config_folder().map_err(|cause| {
            Error::new(Status::ConnectionFileUnreadable).with("value", "connections.json").with("rule", cause)
        })?;
        Ok(SavedConnections::at(folder.join("ipam").join("connections.json")))
    }

    /// Returns the file at a path. Reads nothing yet.
    pub fn at(path: impl Into<PathBuf>) -> SavedConnections {
        SavedConnections { path: path.into() }
    }

    /// Returns where the file is or would be.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns all saved connections in the order of their names; none when there is no file.
    ///
    /// # Errors
    /// Bad data: the file cannot be read or is not ours.
    pub fn list(&self) -> Result<Vec<SavedConnection>> {
        let text = match fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(self.unusable(error)),
        };
        let json: Json = serde_json::from_str(&text).map_err(|error| self.unusable(error))?;
        if json["version"] != json!(VERSION) {
            return Err(self.unusable(format_args!("its version is {}, not {VERSION}", json["version"])));
        }
        let entries = json["connections"].as_array().ok_or_else(|| self.unusable("it has no list of connections"))?;
        let read = |entry| from_json(SavedConnection::SPEC, entry).and_then(|record| Object::from_record(&record));
        entries.iter().map(|entry| read(entry).map_err(|error| self.unusable(error))).collect()
    }

    /// Returns the saved connection of that name, ignoring case.
    ///
    /// # Errors
    /// As [`SavedConnections::list`].
    pub fn get(&self, name: &str) -> Result<Option<SavedConnection>> {
        let key = fold(name);
        Ok(self.list()?.into_iter().find(|saved| fold(&saved.name) == key))
    }

    /// Saves what a text names under a name, in place of what had the name; a path becomes absolute. Nothing is opened.
    ///
    /// # Errors
    /// Bad argument: a name that is empty, too long, or looks like a path. Connect: a text that this build cannot open. Bad data:
    /// the file cannot be used.
    pub fn save(&self, name: &str, text: &str) -> Result<SavedConnection> {
        let name = name::check("Name", name, 1, NAME_MAX, false)?;
        if name.contains(['/', '\\']) {
            return Err(Error::new(Status::InvalidParameter)
                .with("field", "Name")
                .with("value", &name)
                .with("rule", "the name of a connection holds no / and no \\, so that it is never a path"));
        }
        let target = match Target::parse(text)? {
            Target::Sqlite(path) => Target::Sqlite(std::path::absolute(&path).map_err(|error| self.unusable(error))?),
            server => server,
        };
        let saved = SavedConnection { name, connection_string: target.to_string() };
        self.change(|list| {
            let key = fold(&saved.name);
            list.retain(|other| fold(&other.name) != key);
            list.push(saved.clone());
            Ok(saved)
        })
    }

    /// Removes a saved connection and returns it.
    ///
    /// # Errors
    /// Not found: nothing has the name. Bad data: the file cannot be used.
    pub fn remove(&self, name: &str) -> Result<SavedConnection> {
        let key = fold(name);
        self.change(|list| match list.iter().position(|saved| fold(&saved.name) == key) {
            Some(position) => Ok(list.remove(position)),
            None => {
                Err(Error::new(Status::ObjectNotFound).with("kind", "saved connection").with("value", shorten(name)))
            }
        })
    }

    /// Finds the store: `text` (a saved name, else what [`Target::parse`] takes), else `environment` likewise, else the saved
    /// connection `Default`. Empty text counts as none.
    ///
    /// # Errors
    /// Connect: `NotConnected` when nothing names a store, `ConnectionTypeUnknown`. Bad data: the file cannot be used.
    pub fn resolve(&self, text: Option<&str>, environment: Option<&str>) -> Result<Resolved> {
        let given = [text, environment].into_iter().flatten().map(str::trim).find(|text| !text.is_empty());
        // No saved name looks like a path, so a path is opened even where the file of saved connections cannot be read.
        let saved = match given {
            Some(text) if text.contains(['/', '\\']) => None,
            name => self.get(name.unwrap_or(DEFAULT_NAME))?,
        };
        match (saved, given) {
            (Some(saved), _) => {
                Ok(Resolved { target: Target::parse(&saved.connection_string)?, name: Some(saved.name) })
            }
            (None, Some(text)) => Ok(Resolved { target: Target::parse(text)?, name: None }),
            (None, None) => Err(Error::new(Status::NotConnected)),
        }
    }

    /// Changes the list under a lock and replaces the file in one step, so that neither a crash nor a second process leaves
    /// half a file or loses an entry.
    fn change<T>(&self, change: impl FnOnce(&mut Vec<SavedConnection>) -> Result<T>) -> Result<T> {
        let folder = self.path.parent().ok_or_else(|| self.unusable("it is in no folder"))?;
        make_folder(folder).map_err(|error| self.unusable(error))?;
        let lock = private().open(self.path.with_extension("lock")).map_err(|error| self.unusable(error))?;
        lock.lock().map_err(|error| self.unusable(error))?;
        let mut list = self.list()?;
        let result = change(&mut list)?;
        list.sort_by_key(|saved| fold(&saved.name));
        self.write(&list).map_err(|error| self.unusable(error))?;
        Ok(result)
    }

    fn write(&self, list: &[SavedConnection]) -> std::io::Result<()> {
        let entries: Vec<Json> = list.iter().map(|saved| to_json(&saved.to_record(), Derived::Omit)).collect();
        let json = json!({ "version": VERSION, "connections": entries });
        let new = self.path.with_extension("new");
        let mut file = private().truncate(true).open(&new)?;
        writeln!(file, "{json:#}")?;
        file.sync_all()?;
        fs::rename(&new, &self.path)
    }

    fn unusable(&self, rule: impl std::fmt::Display) -> Error {
        Error::new(Status::ConnectionFileUnreadable).with("value", self.path.display()).with("rule", rule)
    }
}

/// Returns the store that the environment names, if it does.
pub fn environment() -> Option<String> {
    std::env::var(ENVIRONMENT).ok().filter(|text| !text.trim().is_empty())
}

/// Returns the folder in which programs keep the user's configuration.
fn config_folder() -> std::result::Result<PathBuf, String> {
    #[cfg(target_os = "macos")]
    let folder = etcetera::base_strategy::Apple::new().map(|apple| apple.data_dir());
    #[cfg(not(target_os = "macos"))]
    let folder = etcetera::choose_base_strategy().map(|native| native.config_dir());
    folder.map_err(|error| error.to_string())
}

fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn private() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> (tempfile::TempDir, SavedConnections) {
        let folder = tempfile::tempdir().unwrap();
        let saved = SavedConnections::at(folder.path().join("ipam").join("connections.json"));
        (folder, saved)
    }

    #[test]
    fn texts_that_name_a_file() {
        for (text, path) in [
            ("a.ipam", "a.ipam"),
            (" /srv/a b.ipam ", "/srv/a b.ipam"),
            ("sqlite:///srv/a.ipam", "/srv/a.ipam"),
            ("SQLITE://a.ipam", "a.ipam"),
            (r"C:\ipam\a.ipam", r"C:\ipam\a.ipam"),
            ("folder/x://y", "folder/x://y"),
        ] {
            assert_eq!(Target::parse(text).unwrap(), Target::Sqlite(path.into()), "{text}");
        }
        for (text, status) in [
            ("", Status::InvalidParameter),
            ("sqlite://", Status::InvalidParameter),
            ("postgres://host/db?colour=red", Status::InvalidParameter),
            ("mysql://host/db", Status::ConnectionTypeUnknown),
        ] {
            assert_eq!(Target::parse(text).unwrap_err().status(), status, "{text}");
        }
    }

    #[test]
    fn no_error_repeats_a_password() {
        for text in [
            "mysql://bob:s3cret@host/db",
            "mysql://bob:s3cret@x:y@host/db",
            "mysql://:s3cret@host/db",
            "mysql://host/db?password=s3cret",
            "mysql://host/db?sslmode=x&sslpassword=s3cret@x",
        ] {
            let message = Target::parse(text).unwrap_err().to_string();
            assert!(!message.contains("s3cret") && message.contains("host"), "{message}");
        }
    }

    #[test]
    fn saved_connections_are_found_ignoring_case_and_survive() {
        let (_folder, saved) = file();
        assert_eq!(saved.list().unwrap(), []);
        saved.save("Prod", "sqlite:///srv/prod.ipam").unwrap();
        saved.save(" Äpfel ", "rel.ipam").unwrap();
        saved.save("PROD", "/srv/new.ipam").unwrap();
        let names: Vec<_> = saved.list().unwrap().into_iter().map(|s| s.name).collect();
        assert_eq!(names, ["PROD", "Äpfel"]);
        assert_eq!(saved.get("prod").unwrap().unwrap().connection_string, "/srv/new.ipam");
        let apples = saved.get("äpfel").unwrap().unwrap();
        assert!(Path::new(&apples.connection_string).is_absolute());
        assert_eq!(saved.remove("prod").unwrap().name, "PROD");
        assert_eq!(saved.remove("prod").unwrap_err().status(), Status::ObjectNotFound);
        assert_eq!(saved.list().unwrap().len(), 1);
    }

    #[test]
    #[cfg(unix)]
    fn the_file_is_the_users_own() {
        use std::os::unix::fs::PermissionsExt;
        let (_folder, saved) = file();
        saved.save("a", "/a").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(saved.path()), mode(saved.path().parent().unwrap())), (0o600, 0o700));
    }

    #[test]
    fn names_and_texts_that_cannot_be_saved() {
        let (_folder, saved) = file();
        for (name, text, status) in [
            ("", "/a", Status::StringLengthNotAcceptable),
            ("a/b", "/a", Status::InvalidParameter),
            ("a\\b", "/a", Status::InvalidParameter),
            ("a\u{7}", "/a", Status::InvalidCharactersSpecified),
            ("a", "", Status::InvalidParameter),
            ("a", "mysql://bob:s3cret@host/db", Status::ConnectionTypeUnknown),
        ] {
            assert_eq!(saved.save(name, text).unwrap_err().status(), status, "{name} {text}");
        }
        assert!(!saved.path().exists());
    }

    #[test]
    fn the_order_of_what_names_a_store() {
        let (_folder, saved) = file();
        let resolve = |text, environment| saved.resolve(text, environment);
        assert_eq!(resolve(None, None).unwrap_err().status(), Status::NotConnected);
        assert_eq!(resolve(Some(" "), Some("")).unwrap_err().status(), Status::NotConnected);
        saved.save("default", "/srv/default.ipam").unwrap();
        saved.save("Lab", "/srv/lab.ipam").unwrap();
        for (text, environment, name, path) in [
            (None, None, Some("default"), "/srv/default.ipam"),
            (None, Some("lab"), Some("Lab"), "/srv/lab.ipam"),
            (None, Some("/srv/x.ipam"), None, "/srv/x.ipam"),
            (Some("LAB"), Some("/srv/x.ipam"), Some("Lab"), "/srv/lab.ipam"),
            (Some("other"), Some("lab"), None, "other"),
        ] {
            let expected = Resolved { name: name.map(str::to_owned), target: Target::Sqlite(path.into()) };
            assert_eq!(resolve(text, environment).unwrap(), expected, "{text:?} {environment:?}");
        }
    }

    #[test]
    fn a_file_that_is_not_ours_is_named_and_left_alone() {
        let (_folder, saved) = file();
        saved.save("a", "/a").unwrap();
        for text in ["", "[]", "{}", r#"{"version":2,"connections":[]}"#, r#"{"version":1,"connections":[{"X":1}]}"#] {
            fs::write(saved.path(), text).unwrap();
            for error in [saved.list().unwrap_err(), saved.save("b", "/b").unwrap_err()] {
                assert_eq!(error.status(), Status::ConnectionFileUnreadable, "{text}");
                assert!(error.to_string().contains("connections.json"), "{error}");
            }
            assert_eq!(fs::read_to_string(saved.path()).unwrap(), text);
            assert_eq!(
                saved.resolve(Some("/a"), None).unwrap().target,
                Target::Sqlite("/a".into()),
                "a path is no name"
            );
            assert_eq!(saved.resolve(Some("a"), None).unwrap_err().status(), Status::ConnectionFileUnreadable);
        }
    }

    #[test]
    fn two_writers_lose_nothing() {
        let (_folder, saved) = file();
        std::thread::scope(|scope| {
            for writer in 0..4 {
                let saved = &saved;
                scope.spawn(move || (0..10).for_each(|n| drop(saved.save(&format!("{writer}-{n}"), "/a").unwrap())));
            }
        });
        assert_eq!(saved.list().unwrap().len(), 40);
    }
}
