//! The inventory as text.

use std::fmt::{Display, Write as _};

use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};

use super::{
    ADDRESSES, FORMAT, HOST_GROUPS, Inventory, NETWORKS, POOLS, SITES, VERSION, VM_NETWORKS, VM_SUBNETS, invalid,
};
use crate::domain::json::{Derived, from_json, parse, to_json};
use crate::domain::name::shorten;
use crate::domain::object::Object;
use crate::error::{Error, Result, Status};
use crate::memory;
use crate::vmm::model::{InventoryInfo, NetworkRoute};

/// Field of a pool that was text in version 1.
const ROUTES: &str = "NetworkRoutes";

impl Inventory {
    /// Writes the document. The inventory must be finished.
    pub fn format(&self) -> String {
        let mut text = format!(
            "{{\n\"Format\":\"{FORMAT}\",\n\"Version\":{},\n\"Digest\":\"{}\",\n",
            self.info.version, self.info.digest
        );
        self.content(true, &mut |line| text.push_str(line));
        text.push_str("}\n");
        text
    }

    pub(super) fn digest(&self) -> String {
        let mut hash = Sha256::new();
        self.content(false, &mut |line| hash.update(line));
        hash.finalize().iter().fold(String::with_capacity(64), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    /// Gives the lines of the content to `out`, in the form of the document's version; the times of the head only when they are
    /// asked for.
    fn content(&self, times: bool, out: &mut dyn FnMut(&str)) {
        let version = self.info.version;
        let mut head = json(&self.info, version);
        if let (Json::Object(fields), false) = (&mut head, times) {
            fields.retain(|name, _| name != "TakenAt" && name != "ClockOffset");
        }
        out(&format!("\"Info\":{head}"));
        list(HOST_GROUPS, &self.host_groups, version, out);
        list(NETWORKS, &self.networks, version, out);
        list(SITES, &self.sites, version, out);
        if self.covers_vm_networks() {
            list(VM_NETWORKS, &self.vm_networks, version, out);
            list(VM_SUBNETS, &self.vm_subnets, version, out);
        }
        list(POOLS, &self.pools, version, out);
        list(ADDRESSES, &self.addresses, version, out);
        out("\n");
    }

    /// Reads a document given as bytes of UTF-8, with or without a byte order mark.
    ///
    /// # Errors
    /// As [`Inventory::parse`].
    pub fn parse_bytes(bytes: &[u8]) -> Result<Inventory> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Inventory::parse(text),
            // A character that lacks its last bytes stands at the end of a file that was cut short.
            Err(error) if error.error_len().is_none() => Err(truncated(format_args!(
                "the last character is cut at byte {} of {}",
                error.valid_up_to(),
                bytes.len()
            ))),
            Err(error) => {
                Err(not_one(format_args!("it is not UTF-8 text, byte {} does not belong there", error.valid_up_to())))
            }
        }
    }

    /// Reads a document.
    ///
    /// # Errors
    /// `InventoryTruncated` where the text ends early; `InventoryVersionUnknown` for a newer form;
    /// `InventoryParentMissing` for an object whose parent is not there; `InvalidInventory` for everything else: not an
    /// inventory, fields that no object has, duplicate GUIDs, content that does not fit the digest.
    pub fn parse(text: &str) -> Result<Inventory> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim().is_empty() {
            return Err(truncated("it is empty"));
        }
        let json = parse(text).map_err(|error| {
            if error.is_eof() {
                truncated(format_args!("at line {} column {}", error.line(), error.column()))
            } else {
                not_one(format_args!("it is not JSON ({error})"))
            }
        })?;
        let Json::Object(mut fields) = json else { return Err(not_one("it is not a JSON object")) };
        match fields.remove("Format") {
            Some(Json::String(format)) if format == FORMAT => {}
            Some(other) => {
                return Err(not_one(format_args!("its Format is {}, not \"{FORMAT}\"", shorten(&other.to_string()))));
            }
            None => return Err(not_one(format_args!("it has no Format \"{FORMAT}\""))),
        }
        let version = match fields.remove("Version") {
            Some(Json::Number(version)) => match version.as_u64().and_then(|version| u32::try_from(version).ok()) {
                Some(known @ 1..=VERSION) => known,
                Some(0) => return Err(invalid("Version", "'0' is not a version")),
                _ => {
                    return Err(Error::new(Status::InventoryVersionUnknown)
                        .with("actual", version)
                        .with("expected", VERSION));
                }
            },
            Some(other) => return Err(invalid("Version", format_args!("'{}' is not a version", other))),
            None => return Err(invalid("Version", "it is missing")),
        };
        let digest = match fields.remove("Digest") {
            Some(Json::String(digest)) => digest,
            _ => return Err(invalid("Digest", "it is missing")),
        };
        let inventory = Inventory::read(fields, version)?.finish()?;
        if inventory.info.digest != digest {
            return Err(invalid(
                "Digest",
                format_args!(
                    "the content was changed since it was written: it says {}, the content has {}",
                    shorten(&digest),
                    inventory.info.digest
                ),
            ));
        }
        Ok(inventory)
    }

    fn read(mut fields: Map<String, Json>, version: u32) -> Result<Inventory> {
        let head = fields.remove("Info").ok_or_else(|| invalid("Info", "it is missing"))?;
        let head = from_json(InventoryInfo::SPEC, &head).and_then(|record| InventoryInfo::from_record(&record));
        let mut inventory = Inventory::new(head.map_err(|error| invalid("Info", error))?);
        inventory.info.version = version;
        inventory.host_groups = objects(&mut fields, HOST_GROUPS)?;
        inventory.networks = objects(&mut fields, NETWORKS)?;
        inventory.sites = objects(&mut fields, SITES)?;
        if inventory.covers_vm_networks() {
            inventory.vm_networks = objects(&mut fields, VM_NETWORKS)?;
            inventory.vm_subnets = objects(&mut fields, VM_SUBNETS)?;
        } else if let Some(Json::Array(pools)) = fields.get_mut(POOLS) {
            pools.iter_mut().for_each(routes_from_text);
        }
        inventory.pools = objects(&mut fields, POOLS)?;
        inventory.addresses = objects(&mut fields, ADDRESSES)?;
        match fields.keys().next() {
            Some(name) => Err(invalid(&shorten(name), "an inventory has no such part")),
            None => Ok(inventory),
        }
    }
}

/// Returns an object in the form of a version of the document.
fn json<T: Object>(object: &T, version: u32) -> Json {
    let mut json = to_json(&object.to_record(), Derived::Omit);
    if let (Json::Object(fields), true) = (&mut json, version < VERSION) {
        let known = |name: &str| T::SPEC.fields.iter().any(|field| field.name == name && field.since <= version);
        fields.retain(|name, _| name == ROUTES || known(name));
        if let Some(routes) = fields.get_mut(ROUTES) {
            *routes = routes_to_text(routes);
        }
    }
    json
}

/// Writes routes as version 1 did: as text.
fn routes_to_text(routes: &Json) -> Json {
    let text = |route: &Json| {
        from_json(NetworkRoute::SPEC, route)
            .and_then(|record| NetworkRoute::from_record(&record))
            .map_or(Json::Null, |route| Json::String(route.to_string()))
    };
    routes.as_array().map(|routes| routes.iter().map(text).collect()).unwrap_or_default()
}

/// Brings the routes of a pool of version 1 into the form of today; what is none stays, and is refused with its place.
fn routes_from_text(pool: &mut Json) {
    let Some(Json::Array(routes)) = pool.get_mut(ROUTES) else { return };
    for route in routes {
        if let Some(parsed) = route.as_str().and_then(|text| text.parse::<NetworkRoute>().ok()) {
            *route = to_json(&parsed.to_record(), Derived::Omit);
        }
    }
}

fn list<T: Object>(name: &str, objects: &[T], version: u32, out: &mut dyn FnMut(&str)) {
    out(&format!(",\n\"{name}\":["));
    for (position, object) in objects.iter().enumerate() {
        memory::check_or_unwind();
        let comma = if position == 0 { "" } else { "," };
        out(&format!("{comma}\n{}", json(object, version)));
    }
    out("\n]");
}

fn objects<T: Object>(fields: &mut Map<String, Json>, name: &str) -> Result<Vec<T>> {
    let Some(Json::Array(items)) = fields.remove(name) else {
        return Err(invalid(name, "the list is missing"));
    };
    let read = |(position, item): (usize, Json)| {
        memory::check()?;
        from_json(T::SPEC, &item)
            .and_then(|record| T::from_record(&record))
            .map_err(|error| invalid(&format!("{name}[{position}]"), error))
    };
    items.into_iter().enumerate().map(read).collect()
}

fn not_one(rule: impl Display) -> Error {
    Error::new(Status::InvalidInventory).with("rule", format_args!("it is not an inventory, {rule}"))
}

fn truncated(rule: impl Display) -> Error {
    Error::new(Status::InventoryTruncated).with("rule", rule)
}
