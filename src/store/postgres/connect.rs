//! Finds the server that is meant among the hosts of a text, and logs in.

use std::future::poll_fn;
use std::net::{IpAddr, ToSocketAddrs};
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::Notify;
use tokio_postgres::config::SslMode;
use tokio_postgres::{AsyncMessage, Config, Connection};

use super::address::{Host, Server, Session, TlsMode};
use super::link::{Link, deepest, refused, runtime, unreachable};
use super::tls::MakeTls;
use crate::error::{Error, Result, Status};

/// How often an idle connection is looked after, so that one whose other end is gone is noticed.
const KEEPALIVE: Duration = Duration::from_secs(10);

/// Connects to the first host that answers and is what the text asks for.
///
/// # Errors
///
/// `LoginFailed`, `CertificateRefused`, `StoreNotFound` for a database that is not there, and `ServerUnreachable`, which says what each
/// host answered.
pub fn connect(server: &Server, tls: &MakeTls, lock_timeout_ms: u32) -> Result<Link> {
    let mut answers = Vec::new();
    for host in &server.hosts {
        match connect_to(server, host, tls, lock_timeout_ms) {
            Ok(link) => return Ok(link),
            // Another host would say the same, or must not be asked once this one could not be trusted.
            Err(error) if error.status() != Status::ServerUnreachable => return Err(error),
            Err(error) => answers.push(format!("{}:{}: {}", host.name, host.port, rule_of(&error))),
        }
    }
    Err(unreachable(&server.shown, answers.join("; ")))
}

fn rule_of(error: &Error) -> String {
    error.operands().find(|(name, _)| *name == "rule").map(|(_, rule)| rule.to_owned()).unwrap_or_default()
}

fn connect_to(server: &Server, host: &Host, tls: &MakeTls, lock_timeout_ms: u32) -> Result<Link> {
    let mut config = Config::new();
    config
        .user(&server.user)
        .dbname(&server.database)
        .application_name(&server.application)
        .port(host.port)
        .keepalives_idle(KEEPALIVE)
        .keepalives_interval(KEEPALIVE)
        .connect_timeout(Duration::from_millis(server.connect_timeout_ms.into()))
        .ssl_mode(match server.tls {
            TlsMode::Disable => SslMode::Disable,
            TlsMode::Prefer => SslMode::Prefer,
            TlsMode::Require | TlsMode::VerifyCa | TlsMode::VerifyFull => SslMode::Require,
        });
    if let Some(password) = server.password_for(host)? {
        config.password(password);
    }
    if host.name.starts_with('/') {
        // A Unix socket never leaves the machine and has no TLS.
        config.host(&host.name).ssl_mode(SslMode::Disable);
        return log_in(server, &config, tls, lock_timeout_ms);
    }
    // Looked up here: the client would do it on another thread.
    let found = (host.name.as_str(), host.port).to_socket_addrs().map_err(|error| unreachable(&server.shown, error))?;
    let mut addresses: Vec<IpAddr> = found.map(|address| address.ip()).collect();
    addresses.dedup();
    let mut last = unreachable(&server.shown, "the name has no address");
    for address in addresses {
        let mut config = config.clone();
        config.host(&host.name).hostaddr(address);
        match log_in(server, &config, tls, lock_timeout_ms) {
            Err(error) if error.status() == Status::ServerUnreachable => last = error,
            outcome => return outcome,
        }
    }
    Err(last)
}

/// Carries messages to and fro, and says when the server had something to tell, or is gone.
async fn drive<S, T>(mut connection: Connection<S, T>, heard: Arc<Notify>)
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    while let Some(Ok(message)) = poll_fn(|context| connection.poll_message(context)).await {
        if let AsyncMessage::Notification(_) = message {
            heard.notify_one();
        }
    }
    heard.notify_one();
}

fn log_in(server: &Server, config: &Config, tls: &MakeTls, lock_timeout_ms: u32) -> Result<Link> {
    let runtime = runtime()?;
    let limit = Duration::from_millis(server.connect_timeout_ms.into());
    let connected = runtime.block_on(async { tokio::time::timeout(limit, config.connect(tls.clone())).await });
    let (client, connection) = match connected {
        Ok(Ok(connected)) => connected,
        Ok(Err(error)) => return Err(refusal(server, &error)),
        Err(_) => return Err(unreachable(&server.shown, format_args!("no answer in {} ms", limit.as_millis()))),
    };
    // It runs whenever the caller's thread waits for an answer; its error is that of the statement that waits.
    let heard = Arc::new(Notify::new());
    runtime.spawn(drive(connection, Arc::clone(&heard)));
    let link = Link::new(client, runtime, server, lock_timeout_ms, heard);
    // Searched is the store's schema and nothing that another user could put before it. Whatever the size that the statistics know, walks
    // go along an index; a plan that is good once stays good. A bitmap would read all that was ever taken from the front of a range's free
    // runs since the last vacuum, again each time: only a walk along the index marks what is gone.
    let state = link.batch(&format!(
        "SET search_path = ipam, pg_temp; SET statement_timeout = {}; SET lock_timeout = {lock_timeout_ms}; SET timezone = 'UTC';
         SET client_min_messages = warning; SET jit = off; SET enable_seqscan = off; SET enable_bitmapscan = off;
         SET plan_cache_mode = force_generic_plan;
         SELECT pg_is_in_recovery() OR current_setting('default_transaction_read_only')::boolean, current_setting('server_version_num')::integer",
        server.statement_timeout_ms
    ))?;
    let [Some(read_only), Some(version)] = state.as_slice() else {
        return Err(Error::internal("the server does not say what it is"));
    };
    if version.parse::<u32>().unwrap_or_default() < 130_000 {
        return Err(unreachable(&server.shown, "it is older than PostgreSQL 13"));
    }
    if server.session == Session::ReadWrite && read_only == "t" {
        return Err(unreachable(&server.shown, "it takes no writes"));
    }
    Ok(link)
}

fn refusal(server: &Server, error: &tokio_postgres::Error) -> Error {
    if let Some(refusal) = error.as_db_error() {
        return refused(&server.shown, refusal).unwrap_or_else(|| unreachable(&server.shown, refusal.message()));
    }
    let text = deepest(error);
    if text.contains("password missing") {
        return Error::new(Status::LoginFailed).with("value", &server.shown).with("rule", "it asks for a password");
    }
    let mut source: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(cause) = source {
        let inner = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if inner.is_some_and(|inner| inner.is::<rustls::Error>()) {
            return Error::new(Status::CertificateRefused).with("value", &server.shown).with("rule", text);
        }
        source = cause.source();
    }
    unreachable(&server.shown, text)
}
