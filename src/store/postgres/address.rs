//! Which server a text names: `postgres://user@host1,host2:5433/database?target_session_attrs=read-write&...`, in libpq's words.
//!
//! What the text leaves out comes from the service that it or PGSERVICE names, then from libpq's environment variables, then from
//! defaults. The password comes from the caller, the text, PGPASSWORD, or the password file; it is in nothing that this module shows.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result, Status};
use crate::store::BUSY_TIMEOUT_MS_MAX;

/// A text that is never shown.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Option<String>);

impl Secret {
    /// Wraps a text.
    pub fn new(text: impl Into<String>) -> Secret {
        Secret(Some(text.into()))
    }

    /// Returns the text to log in with.
    pub fn reveal(&self) -> Option<&str> {
        self.0.as_deref()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "***" } else { "none" })
    }
}

/// How the way to the server is secured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TlsMode {
    /// Never by TLS.
    Disable,
    /// By TLS where the server has it; its certificate is not looked at.
    Prefer,
    /// By TLS; the certificate is not looked at.
    Require,
    /// By TLS; the certificate is of a trusted authority, for whatever name.
    VerifyCa,
    /// By TLS; the certificate is of a trusted authority and for the host's name.
    #[default]
    VerifyFull,
}

/// Which of several servers is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Session {
    /// The one that takes writes.
    #[default]
    ReadWrite,
    /// Any.
    Any,
}

/// A server's host and port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// Name, address, or folder of a Unix socket.
    pub name: String,
    /// Port.
    pub port: u16,
}

/// What a text says about a server before anything is looked up. Comparable and showable; the password is in neither.
#[derive(Clone, PartialEq, Eq)]
pub struct ServerText {
    shown: String,
    pairs: Vec<(String, String)>,
    password: Secret,
}

impl fmt::Debug for ServerText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ServerText").field(&self.shown).finish()
    }
}

impl fmt::Display for ServerText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

/// The parameters that a text may have, as libpq calls them, besides the password.
const PARAMETERS: &[&str] = &[
    "host",
    "port",
    "user",
    "dbname",
    "passfile",
    "service",
    "servicefile",
    "sslmode",
    "sslrootcert",
    "target_session_attrs",
    "connect_timeout",
    "statement_timeout",
    "lock_timeout",
    "application_name",
];

impl ServerText {
    /// Reads a text that begins with `postgres://` or `postgresql://`.
    ///
    /// # Errors
    ///
    /// `InvalidParameter`; the error repeats no password.
    pub fn parse(text: &str) -> Result<ServerText> {
        let refuse = |rule: &str| {
            Error::new(Status::InvalidParameter)
                .with("field", "the connection")
                .with("value", "postgres://...")
                .with("rule", rule)
        };
        let Some((_, rest)) = text.trim().split_once("://") else { return Err(refuse("it names no server")) };
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        // A password may hold a slash that nobody escaped, so the user's part goes to the last @.
        let (who, place) = rest.rsplit_once('@').unwrap_or(("", rest));
        let (hosts, database) = place.split_once('/').unwrap_or((place, ""));
        let (user, password) = who.split_once(':').map_or((who, None), |(user, password)| (user, Some(password)));
        let mut pairs: Vec<(String, String)> = Vec::new();
        let mut secret = Secret::default();
        let decode = |text: &str| match decode(text) {
            Some(text) if !text.contains('\0') => Ok(text),
            _ => Err(refuse("a % is not followed by two hexadecimal digits of UTF-8")),
        };
        let (mut names, mut ports) = (Vec::new(), Vec::new());
        for host in hosts.split(',').filter(|host| !host.is_empty()) {
            let (name, port) = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                Some((name, port)) => (name, port.strip_prefix(':').unwrap_or_default()),
                None => host.rsplit_once(':').unwrap_or((host, "")),
            };
            names.push(decode(name)?);
            ports.push(port.to_owned());
        }
        for (name, value) in [("user", decode(user)?), ("dbname", decode(database)?)] {
            if !value.is_empty() {
                pairs.push((name.to_owned(), value));
            }
        }
        if !names.is_empty() {
            pairs.push(("host".to_owned(), names.join(",")));
            if ports.iter().any(|port| !port.is_empty()) {
                pairs.push(("port".to_owned(), ports.join(",")));
            }
        }
        if let Some(password) = password {
            secret = Secret::new(decode(password)?);
        }
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decode(value)?;
            if name == "password" {
                secret = Secret::new(value);
            } else if let Some(known) = PARAMETERS.iter().find(|known| **known == name) {
                pairs.retain(|(other, _)| other != known);
                pairs.push(((*known).to_owned(), value));
            } else {
                // What stands before the = may be a piece of a password that holds a question mark.
                return Err(refuse(&format!("behind the ? it may have {} and password", PARAMETERS.join(", "))));
            }
        }
        let text = ServerText { shown: shown(&pairs), pairs, password: secret };
        // What is wrong with a single value is said when it is read, not only when it is connected to; a service is looked up then.
        let own = text.pairs.iter().filter(|(name, _)| name != "service").cloned().collect();
        Server::of(&ServerText { pairs: own, ..text.clone() }, &|_| None, Secret::default(), None)?;
        Ok(text)
    }
}

/// Writes parameters as a text that can be parsed again.
fn shown(pairs: &[(String, String)]) -> String {
    let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value.as_str());
    let mut text = "postgres://".to_owned();
    if !get("user").is_empty() {
        text += &format!("{}@", encode(get("user")));
    }
    let ports: Vec<&str> = get("port").split(',').collect();
    let host = |(at, name): (usize, &str)| {
        let port = ports.get(at).or(if ports.len() == 1 { ports.first() } else { None }).copied().unwrap_or_default();
        let name = if name.contains(':') { format!("[{name}]") } else { encode(name) };
        if port.is_empty() { name } else { format!("{name}:{port}") }
    };
    text += &get("host").split(',').enumerate().map(host).collect::<Vec<_>>().join(",");
    text += &format!("/{}", encode(get("dbname")));
    let rest: Vec<String> = pairs
        .iter()
        .filter(|(name, _)| !["user", "host", "port", "dbname"].contains(&name.as_str()))
        .map(|(name, value)| format!("{name}={}", encode(value)))
        .collect();
    if rest.is_empty() { text } else { format!("{text}?{}", rest.join("&")) }
}

fn decode(text: &str) -> Option<String> {
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        if *first == b'%' {
            let digits = rest.get(..2).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
            rest = &rest[2..];
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).ok()
}

fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(byte.into()),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// A server with all that is needed to connect.
#[derive(Clone, Debug)]
pub struct Server {
    /// The text without secrets, for names and messages.
    pub shown: String,
    /// Hosts in the order in which they are tried.
    pub hosts: Vec<Host>,
    /// Who logs in.
    pub user: String,
    /// The database.
    pub database: String,
    /// The password that was given, if any.
    pub password: Secret,
    /// Where passwords by host, port, database and user stand.
    pub password_file: Option<PathBuf>,
    /// How the way is secured.
    pub tls: TlsMode,
    /// File with the trusted authorities; those of the system otherwise.
    pub root_certificates: Option<PathBuf>,
    /// Which server is meant.
    pub session: Session,
    /// How long one host may take to answer.
    pub connect_timeout_ms: u32,
    /// How long one statement may take; 0 for no limit.
    pub statement_timeout_ms: u32,
    /// How long a lock is waited for; `None` when the text does not say, or sets no limit.
    pub lock_timeout_ms: Option<u32>,
    /// What the server's lists call this program.
    pub application: String,
}

/// Reads an environment variable; a parameter, so that tests need not change their process's.
pub type Environment<'e> = &'e dyn Fn(&str) -> Option<String>;

impl Server {
    /// Fills in what the text leaves open. A user and password that are given replace those of the text.
    ///
    /// # Errors
    ///
    /// `InvalidParameter` for a value that cannot be used, or a service that no service file has.
    pub fn of(text: &ServerText, env: Environment, password: Secret, user: Option<&str>) -> Result<Server> {
        let mut service = Vec::new();
        let own = |name: &str| text.pairs.iter().find(|(n, _)| n == name).map(|(_, value)| value.clone());
        if let Some(name) = own("service").or_else(|| env("PGSERVICE")) {
            service = read_service(&name, own("servicefile"), env)?;
        }
        let get = |name: &str, variable: &str| {
            let of_service = || service.iter().find(|(n, _)| n == name).map(|(_, value)| value.clone());
            own(name).or_else(of_service).or_else(|| env(variable)).filter(|value| !value.is_empty())
        };
        let refuse = |name: &str, value: &str, rule: &str| {
            Error::new(Status::InvalidParameter).with("field", name).with("value", value).with("rule", rule)
        };
        let number = |name: &str, variable: &str| -> Result<Option<u32>> {
            let Some(value) = get(name, variable) else { return Ok(None) };
            let number = value.parse().ok().filter(|number| *number <= BUSY_TIMEOUT_MS_MAX);
            let rule = format!("it must be a whole number from 0 to {BUSY_TIMEOUT_MS_MAX}");
            number.map(Some).ok_or_else(|| refuse(name, &value, &rule))
        };
        let user = user.map(str::to_owned).or_else(|| get("user", "PGUSER"));
        let user = user.or_else(|| whoami::username().ok()).unwrap_or_default();
        let names = get("host", "PGHOST").unwrap_or_else(|| "localhost".to_owned());
        let ports = get("port", "PGPORT").unwrap_or_else(|| "5432".to_owned());
        let ports: Vec<&str> = ports.split(',').collect();
        let names: Vec<&str> = names.split(',').collect();
        if ports.len() > 1 && ports.len() != names.len() {
            return Err(refuse("port", "...", "there must be one port, or one for each host"));
        }
        let mut hosts = Vec::new();
        for (at, name) in names.iter().enumerate() {
            let port = ports.get(at).or(ports.first()).copied().unwrap_or_default();
            let port = match if port.is_empty() { "5432" } else { port }.parse() {
                Ok(number) if number > 0 => number,
                // Not repeated: it may be the rest of a password whose @ is missing.
                _ => return Err(refuse("port", "...", "it must be a number from 1 to 65535")),
            };
            hosts.push(Host { name: if name.is_empty() { "localhost" } else { name }.to_owned(), port });
        }
        let tls = match get("sslmode", "PGSSLMODE").as_deref() {
            None | Some("verify-full") => TlsMode::VerifyFull,
            Some("verify-ca") => TlsMode::VerifyCa,
            Some("require") => TlsMode::Require,
            Some("prefer" | "allow") => TlsMode::Prefer,
            Some("disable") => TlsMode::Disable,
            Some(other) => {
                return Err(refuse("sslmode", other, "it is disable, prefer, require, verify-ca or verify-full"));
            }
        };
        let session = match get("target_session_attrs", "PGTARGETSESSIONATTRS").as_deref() {
            None | Some("read-write" | "primary") => Session::ReadWrite,
            Some("any") => Session::Any,
            Some(other) => return Err(refuse("target_session_attrs", other, "it is read-write, primary or any")),
        };
        let password = [password, text.password.clone()].into_iter().find(|secret| secret.0.is_some());
        let of_service = service.iter().find(|(name, _)| name == "password").map(|(_, value)| Secret::new(value));
        let from_env = || env("PGPASSWORD").filter(|text| !text.is_empty()).map(Secret::new);
        Ok(Server {
            shown: text.shown.clone(),
            hosts,
            database: get("dbname", "PGDATABASE").unwrap_or_else(|| user.clone()),
            user,
            password: password.or(of_service).or_else(from_env).unwrap_or_default(),
            password_file: get("passfile", "PGPASSFILE").map(PathBuf::from).or_else(|| default_password_file(env)),
            tls,
            root_certificates: match get("sslrootcert", "PGSSLROOTCERT").as_deref() {
                Some("system") => None,
                Some(path) => Some(PathBuf::from(path)),
                None => default_root_certificates(env),
            },
            session,
            connect_timeout_ms: number("connect_timeout", "PGCONNECT_TIMEOUT")?
                .map_or(10_000, |s| s.saturating_mul(1000)),
            statement_timeout_ms: number("statement_timeout", "")?.unwrap_or(120_000),
            lock_timeout_ms: number("lock_timeout", "")?.filter(|ms| *ms > 0),
            application: get("application_name", "PGAPPNAME").unwrap_or_else(|| "ipam".to_owned()),
        })
    }

    /// Returns the password for one of the hosts.
    ///
    /// # Errors
    ///
    /// `LoginFailed` for a password file that others can read.
    pub fn password_for(&self, host: &Host) -> Result<Option<String>> {
        if let Some(password) = self.password.reveal() {
            return Ok(Some(password.to_owned()));
        }
        let Some(path) = self.password_file.as_deref().filter(|path| path.is_file()) else { return Ok(None) };
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = path.metadata().map(|data| data.permissions().mode()).unwrap_or_default();
            if mode & 0o077 != 0 {
                return Err(Error::new(Status::LoginFailed).with("value", &self.shown).with(
                    "rule",
                    format_args!("others may read the password file {}; its mode must be 0600", path.display()),
                ));
            }
        }
        let text = std::fs::read_to_string(path).map_err(|error| {
            Error::new(Status::LoginFailed)
                .with("value", &self.shown)
                .with("rule", format_args!("the password file {} cannot be read: {error}", path.display()))
        })?;
        let name = if host.name.starts_with('/') { "localhost" } else { host.name.as_str() };
        let wanted = [name, &host.port.to_string(), &self.database, &self.user];
        Ok(text.lines().filter(|line| !line.starts_with('#')).find_map(|line| {
            let fields = fields_of(line);
            let [rest @ .., password] = fields.as_slice() else { return None };
            let matches =
                rest.len() == 4 && rest.iter().zip(wanted).all(|(field, wanted)| field == "*" || *field == wanted);
            matches.then(|| password.clone())
        }))
    }
}

/// Splits a line of a password file at its colons; `\` takes the meaning from the next character.
fn fields_of(line: &str) -> Vec<String> {
    let (mut fields, mut field, mut letters) = (Vec::new(), String::new(), line.chars());
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => field.extend(letters.next()),
            ':' if fields.len() < 4 => fields.push(std::mem::take(&mut field)),
            letter => field.push(letter),
        }
    }
    fields.push(field);
    fields
}

fn home(env: Environment) -> Option<PathBuf> {
    env("HOME").or_else(|| env("USERPROFILE")).map(PathBuf::from)
}

fn default_password_file(env: Environment) -> Option<PathBuf> {
    if cfg!(windows) {
        return env("APPDATA").map(|folder| Path::new(&folder).join("postgresql").join("pgpass.conf"));
    }
    home(env).map(|home| home.join(".pgpass"))
}

fn default_root_certificates(env: Environment) -> Option<PathBuf> {
    let file = if cfg!(windows) {
        env("APPDATA").map(|folder| Path::new(&folder).join("postgresql").join("root.crt"))
    } else {
        home(env).map(|home| home.join(".postgresql").join("root.crt"))
    };
    file.filter(|path| path.is_file())
}

/// Returns the parameters of a service: of the file that is named, else the user's, else the system's.
fn read_service(name: &str, file: Option<String>, env: Environment) -> Result<Vec<(String, String)>> {
    let named = file.or_else(|| env("PGSERVICEFILE")).map(PathBuf::from);
    let own = home(env).map(|home| home.join(".pg_service.conf"));
    let of_system = env("PGSYSCONFDIR").map(|folder| Path::new(&folder).join("pg_service.conf"));
    let debian = Some(PathBuf::from("/etc/postgresql-common/pg_service.conf"));
    let files = if named.is_some() { vec![named] } else { vec![own, of_system, debian] };
    for path in files.into_iter().flatten() {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let (mut inside, mut found, mut pairs) = (false, false, Vec::new());
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(section) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                inside = section == name;
                found |= inside;
            } else if let Some((key, value)) = line.split_once('=').filter(|_| inside) {
                pairs.push((key.trim().to_owned(), value.trim().to_owned()));
            }
        }
        if found {
            return Ok(pairs);
        }
    }
    Err(Error::new(Status::InvalidParameter)
        .with("field", "service")
        .with("value", name)
        .with("rule", "no service file has it"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn none(_: &str) -> Option<String> {
        None
    }

    fn server(text: &str) -> Server {
        Server::of(&ServerText::parse(text).unwrap(), &none, Secret::default(), None).unwrap()
    }

    #[test]
    fn texts_and_what_they_are_shown_as() {
        for (text, shown) in [
            ("postgres://bob@db/ipam", "postgres://bob@db/ipam"),
            ("postgresql://bob:s3cret@db:5433/ipam", "postgres://bob@db:5433/ipam"),
            (
                "postgres://a,b:1,[::1]:2/x?target_session_attrs=any",
                "postgres://a,b:1,[::1]:2/x?target_session_attrs=any",
            ),
            ("postgres://%2Frun%2Fpg/x", "postgres://%2Frun%2Fpg/x"),
            ("postgres:///x?host=h&port=7&password=s3cret&user=u", "postgres://u@h:7/x"),
            ("postgres://bob:p@ss/w0rd@db/x", "postgres://bob@db/x"),
        ] {
            let parsed = ServerText::parse(text).unwrap();
            assert_eq!(parsed.to_string(), shown, "{text}");
            assert_eq!(ServerText::parse(shown).unwrap().to_string(), shown);
            assert!(!format!("{parsed:?}{:?}", server(text)).contains("s3cret"));
        }
        let one = server("postgres://bob:p%40ss@db/x");
        assert_eq!((one.user.as_str(), one.password.reveal(), one.tls), ("bob", Some("p@ss"), TlsMode::VerifyFull));
        let hosts = server("postgres://a,b:1,[::1]:2/x").hosts;
        let host = |name: &str, port| Host { name: name.into(), port };
        assert_eq!(hosts, [host("a", 5432), host("b", 1), host("::1", 2)]);
    }

    #[test]
    fn what_a_text_cannot_say() {
        for text in [
            "postgres://h/d?colour=s3cret",
            "postgres://h:0/d",
            "postgres://h:x/d",
            "postgres://h/d%zz",
            "postgres://h/d?sslmode=s",
            "postgres://h/d?target_session_attrs=standby",
            "postgres://h/d?connect_timeout=soon",
            "postgres://bob:s3cret?x@h/d",
            "postgres://bob:s3cret",
        ] {
            let error = ServerText::parse(text).unwrap_err();
            assert_eq!(error.status(), Status::InvalidParameter, "{text}");
            assert!(!format!("{error}{error:?}").contains("s3cret"), "{error:?}");
        }
    }

    #[test]
    fn environment_service_and_password_file_fill_what_is_left_open() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).display().to_string();
        std::fs::write(path("service"), "# ours\n[other]\nhost=x\n[prod]\nhost = db1,db2\nport=6000\nuser=svc\n")
            .unwrap();
        std::fs::write(path("pgpass"), "#c\ndb1:6000:ipam:svc:fr\\:om file\n*:*:*:bob:bob's\n").unwrap();
        let env = |name: &str| match name {
            "PGSERVICEFILE" => Some(path("service")),
            "PGPASSFILE" => Some(path("pgpass")),
            "PGDATABASE" => Some("ipam".to_owned()),
            "PGUSER" => Some("env".to_owned()),
            _ => None,
        };
        let of = |text: &str| Server::of(&ServerText::parse(text).unwrap(), &env, Secret::default(), None);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |mode| std::fs::set_permissions(path("pgpass"), std::fs::Permissions::from_mode(mode)).unwrap();
            mode(0o644);
            let server = of("postgres:///?service=prod").unwrap();
            assert_eq!(server.password_for(&server.hosts[0]).unwrap_err().status(), Status::LoginFailed);
            mode(0o600);
        }
        let server = of("postgres:///?service=prod").unwrap();
        assert_eq!((server.user.as_str(), server.database.as_str(), server.hosts.len()), ("svc", "ipam", 2));
        assert_eq!(server.password_for(&server.hosts[0]).unwrap().as_deref(), Some("fr:om file"));
        assert_eq!(server.password_for(&server.hosts[1]).unwrap(), None);
        let bob = of("postgres://bob@h/x").unwrap();
        assert_eq!(bob.password_for(&bob.hosts[0]).unwrap().as_deref(), Some("bob's"));
        let given =
            Server::of(&ServerText::parse("postgres://bob@h/x").unwrap(), &env, Secret::new("given"), Some("eve"));
        assert_eq!(given.as_ref().unwrap().user, "eve");
        assert_eq!(given.unwrap().password.reveal(), Some("given"));
        assert_eq!(of("postgres:///?service=none").unwrap_err().status(), Status::InvalidParameter);
    }
}
