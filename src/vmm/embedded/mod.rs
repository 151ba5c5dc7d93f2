//! The embedded VMM: a faithful stand-in kept in a file, with VMM's own rules and refusals.
//!
//! Every verb is one transaction. What a verb is given is a record; only fields that callers set may be in it. What it gives back are
//! whole objects with everything that follows from other objects filled in.

mod address;
mod group;
mod input;
mod inventory;
mod network;
mod place;
mod pool;
mod select;
mod service;
mod site;
mod vm_network;
mod vm_subnet;

use std::time::{SystemTime, UNIX_EPOCH};

use uuid::Uuid;

use super::model::{ConfigurationProvider, HostGroup, RunAsAccount};
use super::text::server_name;
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};
use crate::store::vmm::{Query, Tables, VmmFile};

pub use input::{additions, changes};

/// Name of the host group at the root.
pub const ROOT_GROUP: &str = "All Hosts";
/// Name of the Run As account that a new file has.
pub const IPAM_ACCOUNT: &str = "IPAM";
/// Name of the configuration provider that makes a network service one of IPAM.
pub const IPAM_PROVIDER: &str = "Microsoft IP Address Management Provider";
const IPAM_MANUFACTURER: &str = "Microsoft";
const IPAM_MODEL: &str = "Microsoft Windows Server IP Address Management";

/// An open embedded VMM. May be used from several threads and processes at once.
pub struct Vmm {
    file: VmmFile,
    server: String,
    created: bool,
    clock: Box<dyn Fn() -> Timestamp + Send + Sync>,
}

/// An open transaction with its time.
struct Edit<'a> {
    tables: &'a Tables<'a>,
    now: Timestamp,
}

impl Vmm {
    /// Opens the VMM of that name: a file `<fqdn>.vmm` in the folder `$IPAM_VMM_PATH`, else in the user's data folder. A text
    /// with a slash, or that ends in `.vmm`, is the path of a file, which without `.vmm` is the name of the server.
    /// With `create` a missing file is made, with host group All Hosts, Run As account IPAM and IPAM's provider.
    ///
    /// # Errors
    /// Bad argument: the name is not one of a server. `WrongVmmServer`: the file is of another one. Those of opening a
    /// file: `StoreNotFound`, `StoreUnreadable`, `NotAStore` and so on.
    pub fn open(name: &str, create: bool) -> Result<Vmm> {
        let place = place::of(name)?;
        if create && let Some(folder) = place.folder {
            place::make(&folder)?;
        }
        let file = VmmFile::open(&place.path, !create)?;
        let (server, created) = match file.read(|tables| tables.server())? {
            Some(server) => (server, false),
            None if create => file.write(|tables| provision(tables, &place.server, system_clock()))?,
            // Its maker died before it was filled.
            None => {
                return Err(Error::new(Status::NotAStore)
                    .with("value", place.path.display())
                    .with("rule", "nothing was ever written to it"));
            }
        };
        if place.by_name && server != place.server {
            return Err(Error::new(Status::WrongVmmServer)
                .with("kind", format_args!("file '{}'", place.path.display()))
                .with("actual", server)
                .with("expected", place.server));
        }
        Ok(Vmm { file, server, created, clock: Box::new(system_clock) })
    }

    /// Uses another clock, for rehearsals and tests.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Vmm {
        self.clock = Box::new(clock);
        self
    }

    /// Returns the name of the VMM server in lower case.
    pub fn server(&self) -> &str {
        &self.server
    }

    /// Tells whether opening made the VMM.
    pub fn created(&self) -> bool {
        self.created
    }

    /// Returns the time by the VMM's clock.
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }

    fn read<T>(&self, work: impl FnOnce(&Tables<'_>) -> Result<T>) -> Result<T> {
        self.file.read(work)
    }

    fn write<T>(&self, work: impl FnOnce(&Edit<'_>) -> Result<T>) -> Result<T> {
        let now = self.now();
        self.file.write(|tables| work(&Edit { tables, now }))
    }
}

fn system_clock() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}

/// Fills a file that was just made; another process may have done so in between.
fn provision(tables: &Tables<'_>, server: &str, now: Timestamp) -> Result<(String, bool)> {
    if let Some(server) = tables.server()? {
        return Ok((server, false));
    }
    tables.set_server(server)?;
    tables.insert(&HostGroup {
        id: Uuid::new_v4(),
        name: ROOT_GROUP.into(),
        inherit_network_settings: Some(true),
        modified_time: now,
        ..HostGroup::default()
    })?;
    tables.insert(&RunAsAccount {
        id: Uuid::new_v4(),
        name: IPAM_ACCOUNT.into(),
        user_name: IPAM_ACCOUNT.into(),
        description: "Account for the IPAM server".into(),
        enabled: true,
    })?;
    tables.insert(&ConfigurationProvider {
        id: Uuid::new_v4(),
        name: IPAM_PROVIDER.into(),
        provider_type: "NetworkService".into(),
        manufacturer: IPAM_MANUFACTURER.into(),
        model: IPAM_MODEL.into(),
    })?;
    Ok((server.to_owned(), true))
}

fn not_found(kind: &str, value: impl std::fmt::Display) -> Error {
    Error::new(Status::VmmObjectNotFound).with("kind", kind).with("value", value)
}

/// Returns the one object with that GUID.
fn one<T: crate::domain::object::Object>(tables: &Tables<'_>, id: Uuid) -> Result<T> {
    tables.find(&Query::new().id(id))?.ok_or_else(|| not_found(T::SPEC.name, id))
}
