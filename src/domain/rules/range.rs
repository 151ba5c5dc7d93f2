//! Rules of ranges (section 5.5).

use std::collections::HashSet;
use std::fmt::Display;

use super::{DESCRIPTION_MAX, TEXT_MAX, Violations, subnet};
use crate::domain::address::{Address, AddressRange, Prefix};
use crate::domain::fields::{AddressAssignment, Range, UtilizationCalculation};
use crate::domain::name;
use crate::domain::object::Record;
use crate::domain::value::Value;
use crate::error::{Error, Status};

/// The service whose ranges come from DHCP servers.
pub const MS_DHCP: &str = "MS DHCP";
/// Greatest metric of a gateway.
pub const METRIC_MAX: u16 = 9999;
/// Longest list of a range in characters, written in one text with commas.
pub const LIST_MAX: usize = 900;
/// Word for the metric that the host chooses.
const AUTOMATIC: &str = "Automatic";

/// Checks a range whose start and end are filled in, and brings text, lists of addresses and gateways into canonical form.
pub fn check(range: &mut Range) -> Vec<Error> {
    let mut found = Violations::default();
    subnet::prefix("NetworkID", range.network_id, &mut found);
    let bounds = bounds(range, &mut found);
    found.service(&mut range.managed_by_service, &mut range.service_instance);
    if name::same(&range.managed_by_service, MS_DHCP) {
        found.push(
            Error::new(Status::MsDhcpRangeNotManaged).with("value", format_args!("{}-{}", range.start, range.end)),
        );
    }
    if range.assignment_type == AddressAssignment::None {
        found.push(
            Error::new(Status::InvalidEnumeration)
                .with("field", "AssignmentType")
                .with("value", range.assignment_type)
                .with("rule", "Static, Dynamic, Auto, VIP, Reserved"),
        );
    }
    if let Some(bounds) = bounds {
        utilization(range, bounds, &mut found);
        parts("ReservedIPAddresses", &mut range.reserved_addresses, bounds, Status::ReservedIPNotInRange, &mut found);
        parts("VIP", &mut range.vip, bounds, Status::VIPNotInRange, &mut found);
    }
    gateways(&mut range.gateway, range.network_id, &mut found);
    found.family("DnsServers", &range.dns_servers, range.network_id.family());
    found.family("WinsServers", &range.wins_servers, range.network_id.family());
    for one in &mut range.dns_suffixes {
        suffix("DnsSuffixes", one, true, &mut found);
    }
    length("ReservedIPAddresses", &range.reserved_addresses, &mut found);
    length("VIP", &range.vip, &mut found);
    length("Gateway", &range.gateway, &mut found);
    length("DnsServers", &range.dns_servers, &mut found);
    length("WinsServers", &range.wins_servers, &mut found);
    length("DnsSuffixes", &range.dns_suffixes, &mut found);
    suffix("ConnectionSpecificDnsSuffix", &mut range.connection_specific_dns_suffix, false, &mut found);
    found.text("AssociatedReverseLookupZone", &mut range.associated_reverse_lookup_zone, TEXT_MAX);
    found.text("Owner", &mut range.owner, TEXT_MAX);
    found.lines("Description", &mut range.description, DESCRIPTION_MAX);
    found.0
}

/// Checks what only the change shows and not the range that results: that a user-specified utilization comes with its number,
/// and that a counted one comes without. `before` is the calculation of the range as it is, or the default for a new one.
pub fn check_change(changes: &Record, before: UtilizationCalculation) -> Vec<Error> {
    let number = changes.get("UtilizedAddresses");
    let given = number.is_some_and(|value| *value != Value::Null);
    let cleared = number == Some(&Value::Null);
    let after = match changes.get("UtilizationCalculation") {
        Some(Value::Text(name)) => UtilizationCalculation::from_name(name).unwrap_or(before),
        _ => before,
    };
    let key = changes.get("StartIPAddress").map(Value::to_string).unwrap_or_default();
    match (after, given) {
        (UtilizationCalculation::UserSpecified, false) if before == UtilizationCalculation::Auto || cleared => {
            vec![Error::new(Status::UtilizationDataNotSpecifiedForStaticRange).with("value", key)]
        }
        (UtilizationCalculation::Auto, true) => vec![
            Error::new(Status::InvalidKeyCombination)
                .with("field", "UtilizedAddresses and UtilizationCalculation Auto")
                .with("rule", "addresses are then counted"),
        ],
        _ => Vec::new(),
    }
}

fn bounds(range: &Range, found: &mut Violations) -> Option<AddressRange> {
    let network = range.network_id;
    if range.start.family() != network.family() {
        found.family("StartIPAddress", &[range.start], network.family());
        found.family("EndIPAddress", &[range.end], network.family());
        return None;
    }
    let bounds = found.keep(AddressRange::new("StartIPAddress", range.start, range.end))?;
    if !network.range().covers(bounds) {
        let error = Error::new(Status::InvalidAddressRange)
            .with("value", bounds)
            .with("rule", format_args!("it is not inside subnet {network}"));
        found.push(error);
        return Some(bounds);
    }
    // Network and broadcast address exist up to /30 (RFC 3021); in longer prefixes and IPv6 every address is a host's.
    let usable = network.usable();
    if bounds.first() < usable.first() {
        let error = Error::new(Status::InvalidStartIPWithAllZeroes).with("value", bounds.first());
        found.push(error.with("subnet", network));
    }
    if bounds.last() > usable.last() {
        let error = Error::new(Status::InvalidEndIPHostIdAllOnes).with("value", bounds.last());
        found.push(error.with("subnet", network));
    }
    Some(bounds)
}

fn utilization(range: &Range, bounds: AddressRange, found: &mut Violations) {
    let used = range.utilized_addresses;
    let fits = used >= 0.0 && used.fract() == 0.0 && used <= bounds.count() as f64;
    if range.utilization_calculation == UtilizationCalculation::UserSpecified && !fits {
        let error = Error::new(Status::InvalidUtilizationStatistics).with("value", used);
        found.push(error.with("rule", bounds.count()));
    }
}

fn parts(field: &'static str, entries: &mut Vec<String>, range: AddressRange, outside: Status, found: &mut Violations) {
    let mut canonical: Vec<String> = Vec::with_capacity(entries.len());
    let mut seen = HashSet::new();
    for entry in entries.iter() {
        let Some(part) = found.keep(AddressRange::parse(field, entry.trim())) else { continue };
        if range.covers(part) {
            if seen.insert(part) {
                canonical.push(part.to_string());
            }
        } else {
            found.push(Error::new(outside).with("value", part).with("range", range));
        }
    }
    *entries = canonical;
}

/// Returns the first rule that a list or suffix of a range breaks, whatever the range; it is written in one text with commas.
pub fn check_text(field: &'static str, text: &str) -> Option<Error> {
    let mut found = Violations::default();
    match field {
        "ReservedIPAddresses" | "VIP" | "Gateway" | "DnsServers" | "WinsServers" if text.len() > LIST_MAX => {
            length(field, &text.split(',').collect::<Vec<_>>(), &mut found);
        }
        "DnsSuffixes" if !text.is_empty() => {
            let items: Vec<&str> = text.split(',').collect();
            items.iter().for_each(|one| suffix(field, &mut (*one).to_owned(), true, &mut found));
            length(field, &items, &mut found);
        }
        "ConnectionSpecificDnsSuffix" => suffix(field, &mut text.to_owned(), false, &mut found),
        _ => {}
    }
    found.0.into_iter().next()
}

/// Checks that a list in canonical form is not longer than Microsoft's columns take ("about 900 bytes each").
fn length<T: Display>(field: &'static str, entries: &[T], found: &mut Violations) {
    let commas = entries.len().saturating_sub(1);
    let length = commas + entries.iter().map(|entry| entry.to_string().chars().count()).sum::<usize>();
    if length > LIST_MAX {
        let first = entries.first().map(ToString::to_string).unwrap_or_default();
        found.push(
            Error::new(Status::StringLengthNotAcceptable)
                .with("field", field)
                .with("value", format_args!("{},…", name::shorten(&first)))
                .with("length", length)
                .with("rule", format_args!("up to {LIST_MAX} for the whole list")),
        );
    }
}

/// A gateway: its address, and its metric unless the host chooses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gateway {
    /// Address of the gateway.
    pub address: Address,
    /// Metric from 1 to 9999; `None` for Automatic.
    pub metric: Option<u16>,
}

impl Gateway {
    /// Parses `address/metric` or `address/Automatic` for a gateway of `subnet`; an address alone has the automatic metric. The
    /// help of `Set-IpamRange` writes `\` for `/`, so both are taken.
    ///
    /// # Errors
    /// Bad argument: not an address of the subnet, or a metric outside 1 to 9999.
    pub fn parse(text: &str, subnet: Prefix) -> crate::error::Result<Gateway> {
        let bad = |status| Error::new(status).with("value", name::shorten(text)).with("subnet", subnet);
        let (address, metric) = text.trim().split_once(['/', '\\']).unwrap_or((text, AUTOMATIC));
        let address = Address::parse("Gateway", address)
            .ok()
            .filter(|address| subnet.contains(*address))
            .ok_or_else(|| bad(Status::InvalidAddressesInGatewaysCollection))?;
        let metric = metric.trim();
        if metric.eq_ignore_ascii_case(AUTOMATIC) {
            return Ok(Gateway { address, metric: None });
        }
        let number = metric.parse::<u16>().ok().filter(|n| (1..=METRIC_MAX).contains(n) && !metric.starts_with('+'));
        let number = number.ok_or_else(|| bad(Status::InvalidMetricValueInGatewaysCollection))?;
        Ok(Gateway { address, metric: Some(number) })
    }
}

impl std::fmt::Display for Gateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.metric {
            Some(metric) => write!(f, "{}/{metric}", self.address),
            None => write!(f, "{}/{AUTOMATIC}", self.address),
        }
    }
}

fn gateways(entries: &mut [String], subnet: Prefix, found: &mut Violations) {
    let mut seen: Vec<Address> = Vec::with_capacity(entries.len());
    for entry in entries {
        let Some(gateway) = found.keep(Gateway::parse(entry, subnet)) else { continue };
        if seen.contains(&gateway.address) {
            let error = Error::new(Status::InvalidParameter).with("field", "Gateway").with("value", gateway);
            found.push(error.with("rule", "each address is given once"));
        }
        seen.push(gateway.address);
        *entry = gateway.to_string();
    }
}

fn suffix(field: &'static str, text: &mut String, required: bool, found: &mut Violations) {
    found.text(field, text, TEXT_MAX);
    let rule = if required && text.is_empty() {
        "a suffix is not empty"
    } else if text.contains(|c: char| c == ',' || c.is_whitespace()) {
        "a suffix has neither commas nor blanks"
    } else {
        return;
    };
    let error = Error::new(Status::InvalidParameter).with("field", field).with("value", name::shorten(text));
    found.push(error.with("rule", rule));
}

/// Fills in what a new range does not say: start and end are the first and last usable address of its subnet.
pub fn defaults(range: &mut Range, given: &Record) {
    let usable = range.network_id.usable();
    let missing = |name| matches!(given.get(name), None | Some(Value::Null));
    if missing("StartIPAddress") {
        range.start = usable.first();
    }
    if missing("EndIPAddress") {
        range.end = usable.last();
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::statuses;
    use super::*;
    use crate::domain::object::Object;

    fn range(network: &str, start: &str, end: &str) -> Range {
        Range {
            network_id: Prefix::parse("NetworkID", network).unwrap(),
            start: Address::parse("s", start).unwrap(),
            end: Address::parse("e", end).unwrap(),
            ..Default::default()
        }
    }

    #[test]
    fn bounds_in_both_families_5_5() {
        use Status::*;
        for (network, start, end, expected) in [
            ("10.0.0.0/24", "10.0.0.1", "10.0.0.254", vec![]),
            ("10.0.0.0/24", "10.0.0.0", "10.0.0.254", vec![InvalidStartIPWithAllZeroes]),
            ("10.0.0.0/24", "10.0.0.1", "10.0.0.255", vec![InvalidEndIPHostIdAllOnes]),
            ("10.0.0.0/24", "10.0.0.0", "10.0.0.255", vec![InvalidStartIPWithAllZeroes, InvalidEndIPHostIdAllOnes]),
            ("10.0.0.0/24", "10.0.0.9", "10.0.0.1", vec![StartIPGreaterThanEndIP]),
            ("10.0.0.0/24", "10.0.0.9", "10.0.1.1", vec![InvalidAddressRange]),
            ("10.0.1.0/24", "10.0.0.255", "10.0.1.9", vec![InvalidAddressRange]),
            ("10.0.0.0/24", "2001:db8::1", "2001:db8::2", vec![InvalidIPAddressFamily, InvalidIPAddressFamily]),
            ("10.0.0.0/24", "10.0.0.1", "2001:db8::2", vec![InvalidIPAddressFamily]),
            ("10.0.0.0/30", "10.0.0.1", "10.0.0.2", vec![]),
            ("10.0.0.0/30", "10.0.0.0", "10.0.0.2", vec![InvalidStartIPWithAllZeroes]),
            ("10.0.0.0/31", "10.0.0.0", "10.0.0.1", vec![]),
            ("10.0.0.7/32", "10.0.0.7", "10.0.0.7", vec![]),
            ("2001:db8::/64", "2001:db8::", "2001:db8::ffff:ffff:ffff:ffff", vec![]),
            ("2001:db8::/127", "2001:db8::", "2001:db8::1", vec![]),
            ("2001:db8::1/128", "2001:db8::1", "2001:db8::1", vec![]),
            ("2001:db8::/64", "2001:db8::", "2001:db8:0:1::", vec![InvalidAddressRange]),
        ] {
            let found = check(&mut range(network, start, end));
            assert_eq!(statuses(&found), expected, "{network} {start} {end}");
        }
    }

    #[test]
    fn everything_else_5_5() {
        use Status::*;
        type Change = fn(&mut Range);
        let cases: &[(Change, &[Status])] = &[
            (|r| r.managed_by_service = "ms dhcp".into(), &[MsDhcpRangeNotManaged]),
            (|r| r.assignment_type = AddressAssignment::None, &[InvalidEnumeration]),
            (|r| r.reserved_addresses = vec!["10.0.0.5".into(), "10.0.0.7 - 10.0.0.9".into()], &[]),
            (|r| r.reserved_addresses = vec!["10.0.0.99".into()], &[ReservedIPNotInRange]),
            (|r| r.reserved_addresses = vec!["10.0.0.9-10.0.0.11".into()], &[ReservedIPNotInRange]),
            (|r| r.reserved_addresses = vec!["::1".into(), "x".into()], &[ReservedIPNotInRange, InvalidIPAddress]),
            (|r| r.reserved_addresses = vec!["10.0.0.9-10.0.0.8".into()], &[StartIPGreaterThanEndIP]),
            (|r| r.vip = vec!["10.0.0.2".into()], &[]),
            (|r| r.vip = vec!["10.0.0.11".into()], &[VIPNotInRange]),
            (|r| r.gateway = vec!["10.0.0.254/1".into(), "10.0.0.253/9999".into(), "10.0.0.252".into()], &[]),
            (|r| r.gateway = vec!["10.0.1.1/1".into()], &[InvalidAddressesInGatewaysCollection]),
            (|r| r.gateway = vec!["2001:db8::1".into()], &[InvalidAddressesInGatewaysCollection]),
            (|r| r.gateway = vec!["10.0.0.254/0".into()], &[InvalidMetricValueInGatewaysCollection]),
            (|r| r.gateway = vec!["10.0.0.254/10000".into()], &[InvalidMetricValueInGatewaysCollection]),
            (|r| r.gateway = vec!["10.0.0.254/+1".into()], &[InvalidMetricValueInGatewaysCollection]),
            (|r| r.gateway = vec!["10.0.0.254/1".into(), "10.0.0.254/2".into()], &[InvalidParameter]),
            (|r| r.dns_servers = vec![Address::parse("a", "192.0.2.1").unwrap()], &[]),
            (|r| r.dns_servers = vec![Address::parse("a", "2001:db8::1").unwrap()], &[InvalidIPAddressFamily]),
            (|r| r.wins_servers = vec![Address::parse("a", "2001:db8::1").unwrap()], &[InvalidIPAddressFamily]),
            (|r| r.dns_suffixes = vec!["contoso.com".into(), "corp.contoso.com".into()], &[]),
            (|r| r.dns_suffixes = vec!["a,b".into(), "a b".into(), " ".into()], &[InvalidParameter; 3]),
            (|r| r.connection_specific_dns_suffix = "a b".into(), &[InvalidParameter]),
            (|r| r.owner = "o".repeat(256), &[StringLengthNotAcceptable]),
            (|r| r.description = "d".repeat(4001), &[StringLengthNotAcceptable]),
            (|r| r.associated_reverse_lookup_zone = "z".repeat(256), &[StringLengthNotAcceptable]),
        ];
        for (i, (change, expected)) in cases.iter().enumerate() {
            let mut range = range("10.0.0.0/24", "10.0.0.1", "10.0.0.10");
            change(&mut range);
            assert_eq!(statuses(&check(&mut range)), *expected, "case {i}");
        }
    }

    #[test]
    fn lists_have_900_characters_at_most_5_5() {
        type Fill = fn(&mut Range, usize);
        // With its comma an address has 11 characters, a gateway 13, a suffix 10.
        let fills: [(&str, Fill, usize); 6] = [
            (
                "ReservedIPAddresses",
                |r, n| r.reserved_addresses = (0..n).map(|i| format!("10.0.0.{}", 100 + i)).collect(),
                81,
            ),
            ("VIP", |r, n| r.vip = (0..n).map(|i| format!("10.0.0.{}", 100 + i)).collect(), 81),
            ("Gateway", |r, n| r.gateway = (0..n).map(|i| format!("10.0.0.{}/1", 100 + i)).collect(), 69),
            (
                "DnsServers",
                |r, n| {
                    r.dns_servers =
                        (0..n).map(|i| Address::parse("a", &format!("10.0.0.{}", 100 + i)).unwrap()).collect()
                },
                81,
            ),
            ("WinsServers", |r, n| r.wins_servers = vec![Address::parse("a", "10.0.0.100").unwrap(); n], 81),
            ("DnsSuffixes", |r, n| r.dns_suffixes = (0..n).map(|i| format!("s{i:04}.net")).collect(), 90),
        ];
        for (field, fill, most) in fills {
            let mut range = range("10.0.0.0/24", "10.0.0.1", "10.0.0.254");
            fill(&mut range, most);
            assert_eq!(statuses(&check(&mut range)), [], "{field}");
            fill(&mut range, most + 1);
            let found = check(&mut range);
            assert_eq!(statuses(&found), [Status::StringLengthNotAcceptable], "{field}");
            assert!(found[0].to_string().starts_with(&format!("{field} '")), "{}", found[0]);
        }
    }

    #[test]
    fn lists_and_defaults_take_their_canonical_form_5_5() {
        let mut range = range("2001:db8::/64", "2001:db8::1", "2001:db8::ff");
        range.managed_by_service = "vm manager".into();
        range.gateway = vec![" 2001:DB8::1/automatic".into(), "2001:db8:0::2".into(), "2001:db8::3\\07".into()];
        range.reserved_addresses = vec!["2001:DB8::5-2001:db8::5".into(), "2001:db8::5".into()];
        assert_eq!(statuses(&check(&mut range)), []);
        assert_eq!(range.managed_by_service, "VMM");
        assert_eq!(range.service_instance, "Localhost");
        assert_eq!(range.gateway, ["2001:db8::1/Automatic", "2001:db8::2/Automatic", "2001:db8::3/7"]);
        assert_eq!(range.reserved_addresses, ["2001:db8::5"]);
    }

    #[test]
    fn user_specified_utilization_has_its_number_5_5() {
        use UtilizationCalculation::*;
        let change = |fields: &[(&str, Value)]| {
            let mut record = Record::new(Range::SPEC);
            for (name, value) in fields {
                record.set(name, value.clone()).unwrap();
            }
            record
        };
        let user = ("UtilizationCalculation", Value::from("UserSpecified"));
        let number = ("UtilizedAddresses", Value::Integer(7));
        for (fields, before, expected) in [
            (vec![], Auto, vec![]),
            (vec![], UserSpecified, vec![]),
            (vec![user.clone()], Auto, vec![Status::UtilizationDataNotSpecifiedForStaticRange]),
            (vec![user.clone()], UserSpecified, vec![]),
            (vec![user.clone(), number.clone()], Auto, vec![]),
            (vec![number.clone()], UserSpecified, vec![]),
            (
                vec![("UtilizedAddresses", Value::Null)],
                UserSpecified,
                vec![Status::UtilizationDataNotSpecifiedForStaticRange],
            ),
            (vec![("UtilizedAddresses", Value::Null)], Auto, vec![]),
            (vec![number.clone()], Auto, vec![Status::InvalidKeyCombination]),
        ] {
            assert_eq!(statuses(&check_change(&change(&fields), before)), expected, "{fields:?}");
        }
        for (used, expected) in [
            (0.0, vec![]),
            (10.0, vec![]),
            (11.0, vec![Status::InvalidUtilizationStatistics]),
            (-1.0, vec![Status::InvalidUtilizationStatistics]),
            (1.5, vec![Status::InvalidUtilizationStatistics]),
            (f64::NAN, vec![Status::InvalidUtilizationStatistics]),
        ] {
            let mut range = range("10.0.0.0/24", "10.0.0.1", "10.0.0.10");
            range.utilization_calculation = UserSpecified;
            range.utilized_addresses = used;
            assert_eq!(statuses(&check(&mut range)), expected, "{used}");
        }
    }

    #[test]
    fn a_range_without_ends_is_the_whole_usable_subnet_5_5() {
        let mut whole = range("20.20.20.0/24", "0.0.0.0", "0.0.0.0");
        defaults(&mut whole, &Record::new(Range::SPEC));
        assert_eq!((whole.start.to_string(), whole.end.to_string()), ("20.20.20.1".into(), "20.20.20.254".into()));
    }
}
