//! Columns: which field a heading means, and which columns are written.

use crate::domain::custom::{VALUE_COLUMNS, by_id};
use crate::domain::fields::{AddressRecord, CustomField, Range, Subnet};
use crate::domain::name::{fold, shorten};
use crate::domain::object::{Access, Object, ObjectSpec};
use crate::error::{Error, Result, Status};

/// What a column of a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The field of the kind at this position.
    Field(usize),
    /// Name of a provider space in which the object is.
    ProviderSpace,
    /// Name of a customer space in which the object is.
    CustomerSpace,
    /// The custom field at this position of the list of custom fields.
    Custom(usize),
    /// Something that follows from other data, or that is no part of the object.
    Passed,
}

/// Headings of the error file's own columns, which an import passes over, so that a mended error file is imported as it is.
pub const ERROR_COLUMNS: [&str; 3] = ["ErrorRow", "ErrorColumn", "ErrorReason"];

/// Puts the name of a custom field apart from that of a property: the field DNS Suffix of a range from its DnsSuffix.
const CUSTOM_PREFIX: &str = "CustomConfiguration.";

/// Headings beside the names of the fields: parameters of the commands, and what the console and older exports call a field.
const OTHER_NAMES: &[(&str, &str, &str)] = &[
    ("IpamRange", "Network", "NetworkID"),
    ("IpamRange", "ReservedAddress", "ReservedIPAddresses"),
    ("IpamRange", "ReservedAddresses", "ReservedIPAddresses"),
    ("IpamRange", "DnsServer", "DnsServers"),
    ("IpamRange", "DnsSuffix", "DnsSuffixes"),
    ("IpamRange", "WinsServer", "WinsServers"),
    ("IpamRange", "Gateways", "Gateway"),
    ("IpamRange", "VIPs", "VIP"),
    ("IpamSubnet", "Network", "NetworkId"),
    ("IpamSubnet", "NetworkName", "Name"),
    ("IpamSubnet", "VLAN", "VlanId"),
    ("IpamSubnet", "VLANs", "VlanId"),
    ("IpamSubnet", "VSID", "VirtualSubnetId"),
    ("IpamAddress", "MAC", "MacAddress"),
];

/// Headings that exported objects have beside their own properties.
const PASSED: &[&str] = &[
    "PSComputerName",
    "PSShowComputerName",
    "RunspaceId",
    "CimClass",
    "CimInstanceProperties",
    "CimSystemProperties",
    "InstanceID",
    "SettingID",
    "Caption",
    "ElementName",
    "DhcpReservationSync",
    "DnsHostRecordSync",
    "DnsPtrRecordSync",
    "ReservationScopeName",
    "ReservationScopeID",
    "ExclusionRanges",
    "LastReclaimRunTime",
    "AssignedAddressesExact",
    "TotalAddressesExact",
    "UtilizedAddressesExact",
    "IPv4Address",
    "IPv6Address",
    "IPVersionSupport",
    "AddressType",
    "AddressOrigin",
    "SubnetNumber",
    "SubnetMask",
    "PrefixLength",
    "Name",
];

/// Fields that a file of the kind must have a column for.
pub fn required(spec: &'static ObjectSpec) -> &'static str {
    if spec == AddressRecord::SPEC {
        "IpAddress"
    } else if spec == Range::SPEC {
        "NetworkID"
    } else {
        "NetworkId"
    }
}

/// Returns the key under which headings are the same: case, blanks and a byte order mark do not matter.
fn key(heading: &str) -> String {
    fold(heading).chars().filter(|c| !c.is_whitespace() && *c != '\u{feff}').collect()
}

/// Finds what each column of a file holds. `fields` are the custom fields of the store.
///
/// # Errors
///
/// `InvalidImportColumn` for every heading that means nothing, that means what another one means, or that is missing.
pub fn resolve(spec: &'static ObjectSpec, headings: &[String], fields: &[CustomField]) -> Result<Vec<Column>> {
    let (mut columns, mut errors): (Vec<Column>, Vec<Error>) = (Vec::new(), Vec::new());
    let bad = |heading: &str, rule: String| {
        Error::new(Status::InvalidImportColumn).with("value", shorten(heading)).with("rule", rule)
    };
    for (at, heading) in headings.iter().enumerate() {
        let column = match find(spec, heading, fields) {
            Some(column) => column,
            // A row that ends in a separator has a column without a heading.
            None if key(heading).is_empty() => Column::Passed,
            None => {
                errors.push(bad(
                    heading,
                    format!("{} has no such property, and no custom field has that name", spec.name),
                ));
                Column::Passed
            }
        };
        if column != Column::Passed
            && let Some(before) = columns.iter().position(|other| *other == column)
        {
            // Objects show some fields twice, as an address and as text.
            if let Column::Field(index) = column
                && is_twin(spec, index, heading, &headings[before])
            {
                columns.push(Column::Passed);
                continue;
            }
            errors.push(bad(heading, format!("column {} means the same as column {}", at + 1, before + 1)));
        }
        columns.push(column);
    }
    let key_field = required(spec);
    if !columns.contains(&Column::Field(spec.find(key_field)?)) {
        errors.push(bad(
            key_field,
            "the file has no such column, and its rows cannot be told apart without it".to_owned(),
        ));
    }
    Error::all(errors).map_or(Ok(columns), Err)
}

/// Tells whether two headings are the two names of a field.
fn is_twin(spec: &'static ObjectSpec, index: usize, one: &str, other: &str) -> bool {
    let field = &spec.fields[index];
    let names = [Some(field.name), field.raw].map(|name| name.map(key));
    let pair = [Some(key(one)), Some(key(other))];
    pair == names || pair == [names[1].clone(), names[0].clone()]
}

fn find(spec: &'static ObjectSpec, heading: &str, fields: &[CustomField]) -> Option<Column> {
    let wanted = key(heading);
    if let Some(name) = wanted.strip_prefix(&key(CUSTOM_PREFIX)) {
        return custom(name, fields).map(Column::Custom);
    }
    match wanted.as_str() {
        "provideraddressspace" => return Some(Column::ProviderSpace),
        "customeraddressspace" => return Some(Column::CustomerSpace),
        _ => {}
    }
    let other = OTHER_NAMES.iter().find(|(kind, other, _)| *kind == spec.name && key(other) == wanted);
    let own = spec.fields.iter().position(|field| {
        key(field.name) == wanted
            || field.raw.is_some_and(|raw| key(raw) == wanted)
            || other.is_some_and(|(_, _, name)| field.name == *name)
    });
    if let Some(at) = own {
        return Some(if spec.fields[at].access == Access::Writable { Column::Field(at) } else { Column::Passed });
    }
    if let Some(at) = custom(&wanted, fields) {
        let column = VALUE_COLUMNS.iter().find(|(_, id)| *id == fields[at].id).map(|(column, _)| *column);
        let own = column.and_then(|column| spec.fields.iter().position(|field| field.column == column));
        return Some(match own {
            Some(at) if spec.fields[at].access == Access::Writable => Column::Field(at),
            Some(_) => Column::Passed,
            None => Column::Custom(at),
        });
    }
    let passed = PASSED.iter().chain(&ERROR_COLUMNS).any(|name| key(name) == wanted);
    passed.then_some(Column::Passed)
}

/// Finds a custom field by the key of any of its names.
fn custom(wanted: &str, fields: &[CustomField]) -> Option<usize> {
    fields.iter().position(|field| {
        key(&field.name) == wanted
            || by_id(field.id)
                .is_some_and(|built_in| [built_in.invariant, built_in.shown].iter().any(|n| key(n) == wanted))
    })
}

/// Returns the heading under which a custom field of a kind is written, so that it is read back as what it is.
pub fn heading_of(spec: &'static ObjectSpec, at: usize, fields: &[CustomField]) -> String {
    let name = by_id(fields[at].id).map_or(fields[at].name.as_str(), |built_in| built_in.invariant);
    match find(spec, name, fields) {
        Some(Column::Custom(found)) if found == at => name.to_owned(),
        _ => format!("{CUSTOM_PREFIX}{name}"),
    }
}

/// Returns the fields of a kind that are written, in order. Custom fields and the two columns of spaces come beside them.
pub fn written(spec: &'static ObjectSpec) -> Vec<usize> {
    let columns: Vec<usize> = (0..spec.fields.len())
        .filter(|at| {
            let field = &spec.fields[*at];
            field.access == Access::Writable && !matches!(field.column, "address_space" | "custom_configuration")
        })
        .collect();
    columns
}

/// The kinds that are imported and exported.
pub const KINDS: [&ObjectSpec; 3] = [AddressRecord::SPEC, Range::SPEC, Subnet::SPEC];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::custom::BUILT_IN;

    fn fields() -> Vec<CustomField> {
        let built_in = BUILT_IN.iter().map(|field| (field.id, field.name));
        let all = built_in.chain([(19, "Rack No"), (20, "Contact")]);
        all.map(|(id, name)| CustomField { id, name: name.to_owned(), ..CustomField::default() }).collect()
    }

    fn shown(spec: &'static ObjectSpec, heading: &str) -> String {
        match find(spec, heading, &fields()) {
            Some(Column::Field(at)) => spec.fields[at].name.to_owned(),
            Some(Column::Custom(at)) => format!("custom {}", fields()[at].name),
            Some(other) => format!("{other:?}"),
            None => String::new(),
        }
    }

    #[test]
    fn section_5_9_headings_of_both_styles_mean_their_field() {
        for (spec, heading, expected) in [
            (AddressRecord::SPEC, "IPAddress", "IpAddress"),
            (AddressRecord::SPEC, " ip address ", "IpAddress"),
            (AddressRecord::SPEC, "Address", "IpAddress"),
            (AddressRecord::SPEC, "Client ID", "ClientID"),
            (AddressRecord::SPEC, "Ip Address State", "IPAddressState"),
            (AddressRecord::SPEC, "Managed by", "ManagedByService"),
            (AddressRecord::SPEC, "Managed by Service", "ManagedByService"),
            (AddressRecord::SPEC, "Managed by entity", "ServiceInstance"),
            (AddressRecord::SPEC, "VMM Logical Network", "Passed"),
            (AddressRecord::SPEC, "Country/Region", "custom Country/Region"),
            (AddressRecord::SPEC, "CountryOrRegion", "custom Country/Region"),
            (AddressRecord::SPEC, "rackno", "custom Rack No"),
            (AddressRecord::SPEC, "ExpiryStatus", "Passed"),
            (AddressRecord::SPEC, "PSComputerName", "Passed"),
            (AddressRecord::SPEC, "ErrorReason", "Passed"),
            (AddressRecord::SPEC, "Provider Address Space", "ProviderSpace"),
            (AddressRecord::SPEC, "Colour", ""),
            (Range::SPEC, "Network", "NetworkID"),
            (Range::SPEC, "NetworkId", "NetworkID"),
            (Range::SPEC, "Start IP address", "StartIPAddress"),
            (Range::SPEC, "EndAddress", "EndIPAddress"),
            (Range::SPEC, "ReservedAddress", "ReservedIPAddresses"),
            (Range::SPEC, "DnsSuffix", "DnsSuffixes"),
            (Range::SPEC, "CustomConfiguration.DnsSuffix", "custom DNS Suffix"),
            (Range::SPEC, "PercentageUtilized", "Passed"),
            (Subnet::SPEC, "Network", "NetworkId"),
            (Subnet::SPEC, "VLAN ID", "VlanId"),
            (Subnet::SPEC, "VMM Logical Network", "VmmLogicalNetwork"),
            (Subnet::SPEC, "Customer address space", "CustomerSpace"),
        ] {
            assert_eq!(shown(spec, heading), expected, "{heading}");
        }
    }

    #[test]
    fn section_5_9_bad_columns_are_named_all_at_once() {
        let headings = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
        let error =
            resolve(AddressRecord::SPEC, &headings(&["Colour", "Owner", "OWNER", "Shape", ""]), &fields()).unwrap_err();
        let named: Vec<_> =
            [&error].into_iter().chain(error.also()).map(|e| e.operand("value").unwrap().to_owned()).collect();
        assert_eq!(named, ["Colour", "OWNER", "Shape", "IpAddress"]);
        assert!(resolve(AddressRecord::SPEC, &headings(&["IPAddress", "Rack No", ""]), &fields()).is_ok());
        let twins =
            resolve(Range::SPEC, &headings(&["NetworkId", "StartAddress", "StartIPAddress"]), &fields()).unwrap();
        assert!(matches!(twins[..], [_, Column::Field(_), Column::Passed]), "{twins:?}");
    }

    #[test]
    fn every_written_heading_is_read_back_as_what_it_is() {
        for spec in KINDS {
            for at in written(spec) {
                assert_eq!(find(spec, spec.fields[at].name, &fields()), Some(Column::Field(at)));
            }
            for at in 0..fields().len() {
                if VALUE_COLUMNS.iter().any(|(_, id)| *id == fields()[at].id) {
                    continue;
                }
                let heading = heading_of(spec, at, &fields());
                assert_eq!(find(spec, &heading, &fields()), Some(Column::Custom(at)), "{heading}");
            }
        }
    }

    #[test]
    fn passed_headings_are_no_fields_of_a_kind() {
        for (kind, other, name) in OTHER_NAMES {
            let spec = KINDS.into_iter().find(|spec| spec.name == *kind).unwrap();
            assert!(spec.index(name).is_some() && spec.index(other).is_none(), "{other} {name}");
        }
    }
}
