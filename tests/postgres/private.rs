//! A private server that can be stopped, killed, and given a standby.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::support::server::text_for;
use ipam::service::connection::Target;
use ipam::service::{Ipam, OpenOptions};

/// A server in a folder of its own, stopped when it goes.
pub struct Private {
    folder: tempfile::TempDir,
    /// Connection text of its owner.
    pub text: String,
}

fn tool() -> Command {
    Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("tools").join("postgres"))
}

/// Runs a command and returns what it printed.
pub fn output(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

impl Private {
    /// Starts a server.
    pub fn start(settings: &[&str]) -> Private {
        let folder = tempfile::tempdir().unwrap();
        #[cfg(unix)]
        {
            // The server's user is another one than that of the tests when these run as root.
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        let text = output(tool().arg("start").arg(folder.path().join("server")).args(settings));
        Private { folder, text }
    }

    /// Returns the server's folder.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("server")
    }

    /// Returns host and port.
    pub fn place(&self) -> &str {
        self.text.split('@').nth(1).and_then(|rest| rest.split('/').next()).unwrap()
    }

    /// Makes a database with a store and returns its connection text.
    pub fn store(&self) -> String {
        crate::support::server::run(&self.text, "CREATE DATABASE ipam").unwrap();
        let text = text_for(&self.text, "ipam");
        assert!(Ipam::provision(&Target::parse(&text).unwrap(), &OpenOptions::default()).unwrap());
        text
    }

    /// Gives the server a file of its own.
    pub fn put(&self, name: &str, text: &str) {
        let mut child = tool().arg("put").arg(self.path()).arg(name).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        assert!(child.wait().unwrap().success());
    }

    /// Kills the server as a power cut would.
    pub fn kill(&self) {
        output(tool().arg("stop").arg(self.path()).arg("immediate"));
    }

    /// Starts it again.
    pub fn run(&self) {
        output(tool().arg("run").arg(self.path()));
    }

    /// Makes a standby of it that confirms every commit, and starts it.
    pub fn standby(&self) -> Private {
        let folder = tempfile::tempdir().unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        let text = output(tool().arg("standby").arg(folder.path().join("server")).arg(self.path()));
        Private { folder, text }
    }

    /// Makes the standby the one that takes writes.
    pub fn promote(&self) {
        output(tool().arg("promote").arg(self.path()));
    }
}

impl Drop for Private {
    fn drop(&mut self) {
        let _ = tool().arg("stop").arg(self.path()).arg("immediate").output();
        // What belongs to the server's user goes with it.
        let _ = tool().arg("remove").arg(self.path()).output();
    }
}
