//! Rules of addresses (section 5.6).

use std::sync::LazyLock;

use super::{DEFAULT_DEVICE_TYPE, DEFAULT_STATE, DESCRIPTION_MAX, TEXT_MAX, Violations};
use crate::domain::address::{Address, Family, Prefix};
use crate::domain::fields::AddressRecord;
use crate::domain::name;
use crate::domain::set::AddressSet;
use crate::error::{Error, Result, Status};

/// Longest DUID in bytes: 128 of RFC 8415 are more than IPAM keeps.
const DUID_MAX: usize = 65;
/// Longest DHCPv4 client ID in bytes: the length of an option is one byte (RFC 2132 9.14).
const CLIENT_ID_MAX: usize = 255;

/// Networks whose addresses are never a host's, and what they are.
const REFUSED: &[(&str, &str)] = &[
    ("0.0.0.0/8", "0.0.0.0/8 means this network"),
    ("127.0.0.0/8", "127.0.0.0/8 is loopback"),
    ("169.254.0.0/16", "169.254.0.0/16 is link-local"),
    ("224.0.0.0/4", "224.0.0.0/4 is multicast"),
    ("255.255.255.255/32", "255.255.255.255 is broadcast"),
    ("::/128", ":: is unspecified"),
    ("::1/128", "::1 is loopback"),
    ("fe80::/10", "fe80::/10 is link-local"),
    ("fec0::/10", "fec0::/10 is site-local"),
    ("ff00::/8", "ff00::/8 is multicast"),
];

/// Checks an address record and brings its text and identifiers into canonical form.
pub fn check(record: &mut AddressRecord) -> Vec<Error> {
    let mut found = Violations::default();
    found.keep(assignable(record.ip_address));
    found.service(&mut record.managed_by_service, &mut record.service_instance);
    found.value("DeviceType", &mut record.device_type, DEFAULT_DEVICE_TYPE);
    found.value("IPAddressState", &mut record.ip_address_state, DEFAULT_STATE);
    if let (Some(assigned), Some(expiry)) = (record.assignment_date, record.expiry_date)
        && assigned > expiry
    {
        found.push(Error::new(Status::InvalidAddressExpiryDate).with("value", expiry).with("rule", assigned));
    }
    identifiers(record, &mut found);
    for (field, text) in [
        ("DeviceName", &mut record.device_name),
        ("Owner", &mut record.owner),
        ("AssetTag", &mut record.asset_tag),
        ("SerialNumber", &mut record.serial_number),
        ("ReservationServer", &mut record.reservation_server),
        ("ReservationName", &mut record.reservation_name),
        ("ForwardLookupZone", &mut record.forward_lookup_zone),
        ("ForwardLookupPrimaryServer", &mut record.forward_lookup_primary_server),
        ("ReverseLookupZone", &mut record.reverse_lookup_zone),
        ("ReverseLookupPrimaryServer", &mut record.reverse_lookup_primary_server),
    ] {
        found.text(field, text, TEXT_MAX);
    }
    found.lines("Description", &mut record.description, DESCRIPTION_MAX);
    found.lines("ReservationDescription", &mut record.reservation_description, DESCRIPTION_MAX);
    found.0
}

/// Tells whether an address can be a host's.
///
/// # Errors
/// Bad argument, with the network that refuses it.
pub fn assignable(address: Address) -> Result<()> {
    let refused = refused_networks().iter().find(|(network, _)| network.contains(address));
    match refused {
        Some((_, rule)) => Err(Error::new(Status::IPAddressNotAssignable).with("value", address).with("rule", rule)),
        None => Ok(()),
    }
}

/// Returns the addresses of a family that no host can have.
pub fn unassignable(family: Family) -> AddressSet {
    let networks = refused_networks().iter().map(|(network, _)| *network);
    AddressSet::of(networks.filter(|network| network.family() == family).map(Prefix::range))
}

fn refused_networks() -> &'static [(Prefix, &'static str)] {
    static NETWORKS: LazyLock<Vec<(Prefix, &str)>> = LazyLock::new(|| {
        REFUSED.iter().filter_map(|(network, rule)| Some((Prefix::parse("network", network).ok()?, *rule))).collect()
    });
    &NETWORKS
}

/// Brings a MAC address in one of the notations `00-11-22-33-44-55`, `00:11:22:33:44:55` and `001122334455` into the first.
///
/// # Errors
/// Bad argument.
pub fn mac(text: &str) -> Result<String> {
    hex(text, 6..=6).ok_or_else(|| Error::new(Status::InvalidMacAddress).with("value", name::shorten(text)))
}

fn identifiers(record: &mut AddressRecord, found: &mut Violations) {
    let mac_given = !record.mac_address.trim().is_empty();
    if mac_given && let Some(canonical) = found.keep(mac(&record.mac_address)) {
        record.mac_address = canonical;
    }
    if !mac_given {
        record.mac_address.clear();
    }
    if !record.duid.trim().is_empty() {
        let bad = || Error::new(Status::InvalidDuidFormat).with("value", name::shorten(&record.duid));
        if let Some(canonical) = found.keep(hex(&record.duid, 1..=DUID_MAX).ok_or_else(bad)) {
            record.duid = canonical;
        }
    }
    if !record.client_id.trim().is_empty() {
        let bad = || {
            Error::new(Status::InvalidClientId)
                .with("value", name::shorten(&record.client_id))
                .with("rule", format_args!("it is hexadecimal of 1 to {CLIENT_ID_MAX} bytes"))
        };
        if let Some(canonical) = found.keep(hex(&record.client_id, 1..=CLIENT_ID_MAX).ok_or_else(bad)) {
            record.client_id = canonical;
        }
    }
    // A reservation of DHCPv4 is found by the client's hardware address.
    let reserved = !record.reservation_server.trim().is_empty() || !record.reservation_name.trim().is_empty();
    if reserved && record.ip_address.family() == Family::V4 && !mac_given && record.client_id.is_empty() {
        found.push(
            Error::new(Status::MandatoryFieldNotSpecified)
                .with("kind", format_args!("the reservation of {}", record.ip_address))
                .with("field", "MacAddress or ClientID"),
        );
    }
    // One of DHCPv6 by the client's unique ID and the identity association (RFC 8415 11 and 12).
    if reserved && record.ip_address.family() == Family::V6 && (record.duid.is_empty() || record.iaid.is_none()) {
        found.push(Error::new(Status::ReservationServerSpecifiedWithoutIaid).with("value", record.ip_address));
    }
}

/// Reads bytes written in hexadecimal, without separator or with `-` or `:` between all of them, and writes them in upper case
/// with `-`. `None` when the text is not that or has another number of bytes.
fn hex(text: &str, bytes: std::ops::RangeInclusive<usize>) -> Option<String> {
    let text = text.trim();
    let pairs: Vec<&str> = match text.chars().find(|c| matches!(c, '-' | ':')) {
        Some(separator) => text.split(separator).collect(),
        None if text.is_ascii() => {
            (0..text.len()).step_by(2).map(|from| &text[from..(from + 2).min(text.len())]).collect()
        }
        None => return None,
    };
    let good = |pair: &&str| pair.len() == 2 && pair.bytes().all(|b| b.is_ascii_hexdigit());
    (bytes.contains(&pairs.len()) && pairs.iter().all(good)).then(|| pairs.join("-").to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::super::tests::statuses;
    use super::*;
    use crate::domain::value::Timestamp;

    fn record(address: &str) -> AddressRecord {
        AddressRecord { ip_address: Address::parse("a", address).unwrap(), ..Default::default() }
    }

    #[test]
    fn addresses_that_no_host_has_are_refused_at_their_edges_5_6() {
        for (address, good) in [
            ("0.0.0.0", false),
            ("0.255.255.255", false),
            ("1.0.0.0", true),
            ("126.255.255.255", true),
            ("127.0.0.1", false),
            ("128.0.0.0", true),
            ("169.253.255.255", true),
            ("169.254.0.0", false),
            ("169.254.255.255", false),
            ("169.255.0.0", true),
            ("223.255.255.255", true),
            ("224.0.0.0", false),
            ("239.255.255.255", false),
            ("240.0.0.0", true),
            ("255.255.255.254", true),
            ("255.255.255.255", false),
            ("::", false),
            ("::1", false),
            ("::2", true),
            ("2001:db8::1", true),
            ("fe7f:ffff::1", true),
            ("fe80::1", false),
            ("febf:ffff::1", false),
            ("fec0::1", false),
            ("feff::1", false),
            ("ff00::", false),
            ("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", false),
            ("fd00::1", true),
        ] {
            let expected = if good { vec![] } else { vec![Status::IPAddressNotAssignable] };
            assert_eq!(statuses(&check(&mut record(address))), expected, "{address}");
        }
    }

    #[test]
    fn identifiers_take_one_form_5_6() {
        for (given, expected) in [
            ("00-11-22-aa-bb-cc", Some("00-11-22-AA-BB-CC")),
            (" 00:11:22:AA:BB:CC ", Some("00-11-22-AA-BB-CC")),
            ("001122aabbcc", Some("00-11-22-AA-BB-CC")),
            ("00-11:22-AA-BB-CC", None),
            ("0-1-2-3-4-5", None),
            ("00-11-22-AA-BB", None),
            ("00-11-22-AA-BB-CC-DD", None),
            ("001122aabbc", None),
            ("001122aabbcg", None),
            ("ä1122aabbcc", None),
        ] {
            assert_eq!(mac(given).ok().as_deref(), expected, "{given}");
        }
        let mut good = record("10.0.0.1");
        good.duid = "00:01:00:01:aa".into();
        good.client_id = "01AABB".into();
        assert_eq!(statuses(&check(&mut good)), []);
        assert_eq!((good.duid.as_str(), good.client_id.as_str()), ("00-01-00-01-AA", "01-AA-BB"));
    }

    #[test]
    fn everything_else_5_6() {
        use Status::*;
        type Change = fn(&mut AddressRecord);
        let cases: &[(Change, &[Status])] = &[
            (|r| r.mac_address = "x".into(), &[InvalidMacAddress]),
            (|r| r.duid = "ab".repeat(65), &[]),
            (|r| r.duid = "ab".repeat(66), &[InvalidDuidFormat]),
            (|r| r.duid = "abc".into(), &[InvalidDuidFormat]),
            (|r| r.client_id = "ab".repeat(255), &[]),
            (|r| r.client_id = "ab".repeat(256), &[InvalidClientId]),
            (|r| r.client_id = "name".into(), &[InvalidClientId]),
            (|r| (r.assignment_date, r.expiry_date) = (Some(Timestamp(5)), Some(Timestamp(5))), &[]),
            (
                |r| (r.assignment_date, r.expiry_date) = (Some(Timestamp(6)), Some(Timestamp(5))),
                &[InvalidAddressExpiryDate],
            ),
            (|r| r.reservation_name = "printer".into(), &[MandatoryFieldNotSpecified]),
            (|r| (r.reservation_name, r.mac_address) = ("printer".into(), "001122334455".into()), &[]),
            (|r| r.device_name = "d".repeat(255), &[]),
            (|r| r.device_name = "d".repeat(256), &[StringLengthNotAcceptable]),
            (|r| r.device_name = "d\u{0}".into(), &[InvalidCharactersSpecified]),
            (|r| r.asset_tag = "d".repeat(256), &[StringLengthNotAcceptable]),
            (|r| r.serial_number = "d".repeat(256), &[StringLengthNotAcceptable]),
            (|r| r.owner = "d".repeat(256), &[StringLengthNotAcceptable]),
            (|r| r.description = "d".repeat(4000), &[]),
            (|r| r.description = "d".repeat(4001), &[StringLengthNotAcceptable]),
            (|r| r.reservation_description = "d".repeat(4001), &[StringLengthNotAcceptable]),
            (|r| r.device_type = "d".repeat(257), &[StringLengthNotAcceptable]),
            (|r| (r.mac_address, r.duid) = ("x".into(), "y".into()), &[InvalidMacAddress, InvalidDuidFormat]),
        ];
        for (i, (change, expected)) in cases.iter().enumerate() {
            let mut record = record("10.0.0.1");
            change(&mut record);
            assert_eq!(statuses(&check(&mut record)), *expected, "case {i}");
        }
    }

    #[test]
    fn a_reservation_names_its_client_5_6() {
        for (address, duid, iaid, expected) in [
            ("2001:db8::1", "", None, vec![Status::ReservationServerSpecifiedWithoutIaid]),
            ("2001:db8::1", "0001", None, vec![Status::ReservationServerSpecifiedWithoutIaid]),
            ("2001:db8::1", "", Some(7), vec![Status::ReservationServerSpecifiedWithoutIaid]),
            ("2001:db8::1", "0001", Some(0), vec![]),
            ("10.0.0.1", "0001", Some(0), vec![Status::MandatoryFieldNotSpecified]),
        ] {
            let mut one = record(address);
            (one.reservation_server, one.duid, one.iaid) = ("dhcp1".into(), duid.into(), iaid);
            assert_eq!(statuses(&check(&mut one)), expected, "{address} {duid} {iaid:?}");
        }
    }

    #[test]
    fn an_address_without_more_gets_the_defaults_of_the_commands_5_6() {
        let mut plain = record("10.0.0.1");
        assert_eq!(statuses(&check(&mut plain)), []);
        let keys = [&plain.managed_by_service, &plain.service_instance, &plain.device_type, &plain.ip_address_state];
        assert_eq!(keys, ["IPAM", "Localhost", "Host", "In-Use"]);
    }
}
