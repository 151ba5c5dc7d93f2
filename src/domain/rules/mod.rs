//! What makes an object valid, one file per kind.
//!
//! Every `check` brings what it can into canonical form (trimmed text, MAC addresses, gateways, entries of lists, defaults) and
//! returns *all* violations, so that a user mends a record once. Rules that need other records (uniqueness, values of custom
//! fields, parents) are the service's.
//!
//! Source: sections 1.5 and 5.2 to 5.6 of the semantics.

pub mod address;
pub mod block;
pub mod custom;
pub mod range;
pub mod scope;
pub mod setting;
pub mod space;
pub mod subnet;

use super::address::{Address, AddressRange, Family, Prefix};
use super::custom::{MANAGED_BY, kept_value};
use super::fields::AddressCategory;
use super::name;
use crate::error::{Error, Status};

/// Service of an object that names none.
pub const DEFAULT_SERVICE: &str = "IPAM";
/// Instance of an object that names none.
pub const DEFAULT_INSTANCE: &str = "Localhost";
/// Device type of an address that names none.
pub const DEFAULT_DEVICE_TYPE: &str = "Host";
/// State of an address that names none.
pub const DEFAULT_STATE: &str = "In-Use";
/// Days before its expiry date from which an address is due in a new store.
pub const EXPIRY_ALERT_DAYS: u32 = 10;

/// Longest description in characters.
pub const DESCRIPTION_MAX: usize = 4000;
/// Longest owner, device name and the like in characters.
pub const TEXT_MAX: usize = 255;
/// Longest value of a custom field in characters.
pub const VALUE_MAX: usize = 256;

const MICROS_PER_DAY: i64 = 24 * 60 * 60 * 1_000_000;

/// Returns the private networks of RFC 1918.
pub fn private_networks() -> Vec<Prefix> {
    let networks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];
    networks.into_iter().filter_map(|text| Prefix::parse("category", text).ok()).collect()
}

/// Returns whether an IPv4 address is private by RFC 1918 or public; IPv6 is global.
pub fn category(address: Address) -> AddressCategory {
    range_category(AddressRange::single(address))
}

/// Returns whether a whole IPv4 range is private by RFC 1918, or else public; IPv6 is global.
pub fn range_category(range: AddressRange) -> AddressCategory {
    match range.family() {
        Family::V6 => AddressCategory::Global,
        Family::V4 if private_networks().into_iter().any(|network| network.range().covers(range)) => {
            AddressCategory::Private
        }
        Family::V4 => AddressCategory::Public,
    }
}

/// Returns the name of a family for messages.
pub(crate) fn family_name(family: Family) -> &'static str {
    match family {
        Family::V4 => "IPv4",
        Family::V6 => "IPv6",
    }
}

/// Gathers violations, so that a check does not end at the first.
#[derive(Default)]
struct Violations(Vec<Error>);

impl Violations {
    fn push(&mut self, error: Error) {
        self.0.push(error);
    }

    /// Keeps the value of what went well, the violation of what did not.
    fn keep<T>(&mut self, result: crate::error::Result<T>) -> Option<T> {
        result.map_err(|error| self.0.push(error)).ok()
    }

    /// Trims text of one line and checks its length and characters. Empty text is allowed.
    fn text(&mut self, field: &'static str, text: &mut String, max: usize) {
        if let Some(trimmed) = self.keep(name::check(field, text, 0, max, false)) {
            *text = trimmed;
        }
    }

    /// Trims text that may have several lines and checks its length and characters. Empty text is allowed.
    fn lines(&mut self, field: &'static str, text: &mut String, max: usize) {
        if let Some(trimmed) = self.keep(name::check(field, text, 0, max, true)) {
            *text = trimmed;
        }
    }

    /// Checks a value of a custom field, which takes `default` when it is empty.
    fn value(&mut self, field: &'static str, text: &mut String, default: &str) {
        self.text(field, text, VALUE_MAX);
        if text.is_empty() {
            default.clone_into(text);
        }
    }

    /// Checks service and instance: neither is ever empty, and VMM has one written name.
    fn service(&mut self, service: &mut String, instance: &mut String) {
        self.value("ManagedByService", service, DEFAULT_SERVICE);
        *service = kept_value(MANAGED_BY, service).to_owned();
        self.value("ServiceInstance", instance, DEFAULT_INSTANCE);
    }

    /// Checks that every address of a list is of the family.
    fn family(&mut self, field: &'static str, addresses: &[Address], family: Family) {
        for address in addresses.iter().filter(|address| address.family() != family) {
            self.push(
                Error::new(Status::InvalidIPAddressFamily)
                    .with("field", field)
                    .with("value", address)
                    .with("rule", family_name(family)),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::custom::{DEVICE_TYPE, IP_ADDRESS_STATE, SERVICE_INSTANCE, VMM_SERVICE, by_id};

    /// Returns the statuses of violations, for the data-driven tests of the rules.
    pub fn statuses(violations: &[Error]) -> Vec<Status> {
        violations.iter().map(Error::status).collect()
    }

    #[test]
    fn defaults_are_built_in_values_1_5() {
        for (field, value) in [
            (MANAGED_BY, DEFAULT_SERVICE),
            (SERVICE_INSTANCE, DEFAULT_INSTANCE),
            (DEVICE_TYPE, DEFAULT_DEVICE_TYPE),
            (IP_ADDRESS_STATE, DEFAULT_STATE),
            (MANAGED_BY, VMM_SERVICE),
            (MANAGED_BY, range::MS_DHCP),
        ] {
            assert!(by_id(field).unwrap().values.contains(&value), "{value}");
        }
    }

    #[test]
    fn categories_at_their_edges_5_3() {
        use AddressCategory::*;
        for (address, expected) in [
            ("9.255.255.255", Public),
            ("10.0.0.0", Private),
            ("10.255.255.255", Private),
            ("11.0.0.0", Public),
            ("172.15.255.255", Public),
            ("172.16.0.0", Private),
            ("172.31.255.255", Private),
            ("172.32.0.0", Public),
            ("192.167.255.255", Public),
            ("192.168.0.0", Private),
            ("192.169.0.0", Public),
            ("2001:db8::1", Global),
            ("fd00::1", Global),
        ] {
            assert_eq!(category(Address::parse("a", address).unwrap()), expected, "{address}");
        }
    }
}
