//! The mapping table: one line per field that is synchronized, and how its value reads and is written on both sides.
//!
//! To synchronize another field, add a line to [`TABLE`]; snapshots, comparison, conflicts and application follow from it.

use std::sync::LazyLock;

use super::model::SyncObject;
use crate::domain::address::AddressRange;
use crate::domain::custom;
use crate::domain::fields::AddressAssignment;
use crate::domain::name::{fold, shorten};
use crate::domain::object::{Object, Record};
use crate::domain::rules::{self, DEFAULT_STATE};
use crate::domain::set::AddressSet;
use crate::domain::value::{FieldKind, Value};
use crate::error::{Error, Result, Status};
use crate::store::sync::Cell;
use crate::vmm::inventory::{NAME_LENGTH, TEXT_LENGTH};
use crate::vmm::model::{AllocatedAddressState, AllocatedAddressType, DefaultGateway, LAST_VLAN};

/// Which way a field flows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Either side may change it.
    Both,
    /// VMM owns it: what VMM says is written to IPAM. VMM saying nothing leaves IPAM's value alone, because a silent
    /// source has not said "empty".
    VmmToIpam,
    /// VMM takes it when the object is made and never again: what IPAM changes of it later has nowhere to go.
    AtCreation,
}

/// Where the IPAM side keeps a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A field of the record.
    Field(&'static str),
    /// A custom field, by number.
    Custom(u64),
    /// A field of the record that holds a value of a custom field, by number; the value must exist before it is used.
    Listed(&'static str, u64),
    /// The name of the custom value that stands for the object: networks and sites have no record of their own.
    Value,
}

/// How a value is written. The canonical text is what both sides are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Text with trimmed ends.
    Text,
    /// A name: compared ignoring case, because both products hold such names unique in that way.
    Name,
    /// A VLAN: 0 in VMM is none in IPAM, which may have several.
    Vlan,
    /// Text, a list of texts, an address or a list of addresses, in order.
    Plain,
    /// A set of addresses, as sorted ranges that do not touch.
    Set,
    /// Gateways, each as address/metric or address/Automatic.
    Gateways,
    /// Dedicated or virtual.
    Assignment,
    /// Assigned or not.
    State,
    /// Kind of the device that has an address.
    Device,
    /// A MAC address.
    Mac,
    /// How tenants are kept apart: VMM has one word where IPAM has several.
    Isolation,
}

/// One line of the table.
#[derive(Debug)]
pub struct Mapping {
    /// Kind of object.
    pub object: SyncObject,
    /// Name of the field in plans, which is its name in IPAM.
    pub field: &'static str,
    /// Which way it flows.
    pub direction: Direction,
    /// Where it is in IPAM.
    pub ipam: Place,
    /// Its field in VMM.
    pub vmm: &'static str,
    /// How it is written.
    pub form: Form,
}

const fn line(
    object: SyncObject,
    field: &'static str,
    direction: Direction,
    ipam: Place,
    vmm: &'static str,
    form: Form,
) -> Mapping {
    Mapping { object, field, direction, ipam, vmm, form }
}

use Direction::{AtCreation, Both, VmmToIpam};
use Place::{Custom, Field, Listed};
use SyncObject::{Address, LogicalNetwork, NetworkSite, Pool, Subnet, VmNetwork, VmSubnet};

/// Every field that is synchronized.
#[rustfmt::skip]
pub static TABLE: &[Mapping] = &[
    line(LogicalNetwork, "Name", Both, Place::Value, "Name", Form::Name),
    line(LogicalNetwork, "Description", Both, Field("Description"), "Description", Form::Text),
    line(NetworkSite, "Name", Both, Place::Value, "Name", Form::Name),
    line(VmNetwork, "VMNetwork", Both, Listed("VMNetwork", custom::VM_NETWORK), "Name", Form::Name),
    line(VmNetwork, "Description", Both, Field("Description"), "Description", Form::Text),
    line(VmNetwork, "Tenant", Both, Listed("Tenant", custom::TENANT), "Owner", Form::Name),
    line(VmNetwork, "IsolationMethod", AtCreation, Listed("IsolationMethod", custom::ISOLATION_METHOD), "IsolationType", Form::Isolation),
    line(VmSubnet, "Name", Both, Field("Name"), "Name", Form::Text),
    line(VmSubnet, "Description", Both, Field("Description"), "Description", Form::Text),
    line(VmSubnet, "VirtualSubnetId", AtCreation, Field("VirtualSubnetId"), "VMSubnetID", Form::Plain),
    line(VmSubnet, "VlanId", Both, Field("VlanId"), "VLanID", Form::Vlan),
    line(Subnet, "VlanId", Both, Field("VlanId"), "VLanID", Form::Vlan),
    line(Pool, "IP Pool Name", Both, Custom(custom::IP_POOL_NAME), "Name", Form::Name),
    line(Pool, "Description", Both, Field("Description"), "Description", Form::Text),
    line(Pool, "StartIPAddress", Both, Field("StartIPAddress"), "IPAddressRangeStart", Form::Plain),
    line(Pool, "EndIPAddress", Both, Field("EndIPAddress"), "IPAddressRangeEnd", Form::Plain),
    line(Pool, "ReservedIPAddresses", Both, Field("ReservedIPAddresses"), "IPAddressReservedSet", Form::Set),
    line(Pool, "VIP", Both, Field("VIP"), "VIPAddressSet", Form::Set),
    line(Pool, "Gateway", Both, Field("Gateway"), "DefaultGateways", Form::Gateways),
    line(Pool, "DnsServers", Both, Field("DnsServers"), "DNSServers", Form::Plain),
    line(Pool, "DnsSuffixes", Both, Field("DnsSuffixes"), "DNSSearchSuffixes", Form::Plain),
    line(Pool, "ConnectionSpecificDnsSuffix", Both, Field("ConnectionSpecificDnsSuffix"), "DNSSuffix", Form::Text),
    line(Pool, "WinsServers", Both, Field("WinsServers"), "WINSServers", Form::Plain),
    line(Address, "DeviceName", VmmToIpam, Field("DeviceName"), "AssignedToName", Form::Text),
    line(Address, "Description", VmmToIpam, Field("Description"), "Description", Form::Text),
    line(Address, "MacAddress", VmmToIpam, Field("MacAddress"), "MACAddress", Form::Mac),
    line(Address, "AssignmentType", VmmToIpam, Field("AssignmentType"), "Type", Form::Assignment),
    line(Address, "IPAddressState", VmmToIpam, Field("IPAddressState"), "State", Form::State),
    line(Address, "DeviceType", VmmToIpam, Field("DeviceType"), "AssignedToType", Form::Device),
];

/// Value of Isolation Method for networks kept apart by VLAN.
pub const ISOLATION_VLAN: &str = "VLAN";

/// What IPAM and VMM call the ways to keep tenants apart. VMM virtualizes networks with NVGRE; IP rewrite is of an older version of
/// that. Networks without isolation and external ones have no word in IPAM.
const ISOLATIONS: &[(&str, &str)] = &[
    ("NVGRE", "WindowsNetworkVirtualization"),
    ("IPRewrite", "WindowsNetworkVirtualization"),
    (ISOLATION_VLAN, "VLANNetwork"),
];

/// Value of IP Address State for an address that an object has.
pub const IN_USE: &str = DEFAULT_STATE;
/// Value of IP Address State for an address that is granted and that no object has.
pub const RESERVED: &str = "Reserved";
/// Value of IP Address State for an address whose grant is gone.
pub const INACTIVE: &str = "Inactive";
/// Value of Device type for virtual machines.
pub const DEVICE_VM: &str = "VM";

/// Line of the table that is passed over, for the test that takes each one away; there is none in a release.
#[cfg(debug_assertions)]
static WITHOUT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(usize::MAX);

/// Has the process pass over a line of the table: a test sees whether anybody misses it.
#[cfg(debug_assertions)]
#[doc(hidden)]
pub fn without_line(at: Option<usize>) {
    WITHOUT.store(at.unwrap_or(usize::MAX), std::sync::atomic::Ordering::SeqCst);
}

#[cfg(debug_assertions)]
pub(super) fn is_there(line: &Mapping) -> bool {
    let without = WITHOUT.load(std::sync::atomic::Ordering::Relaxed);
    TABLE.get(without).is_none_or(|one| !std::ptr::eq(one, line))
}

#[cfg(not(debug_assertions))]
pub(super) const fn is_there(_: &Mapping) -> bool {
    true
}

/// One more than the highest number of a kind.
const KINDS: usize = 8;

/// Where the lines of each kind, by its number, begin and end in the table.
const LINES: [(usize, usize); KINDS] = {
    let (mut lines, mut at) = ([(0, 0); KINDS], 0);
    while at < TABLE.len() {
        let (first, object) = (at, TABLE[at].object as usize);
        while at < TABLE.len() && TABLE[at].object as usize == object {
            at += 1;
        }
        lines[object] = (first, at);
    }
    lines
};

/// Most lines that a kind has.
pub const MOST_LINES: usize = {
    let (mut most, mut kind) = (0, 0);
    while kind < KINDS {
        let (first, behind) = LINES[kind];
        if behind - first > most {
            most = behind - first;
        }
        kind += 1;
    }
    most
};

/// Returns the lines of a kind of object, which stand together.
pub fn lines(object: SyncObject) -> &'static [Mapping] {
    let (first, behind) = LINES[object as usize];
    &TABLE[first..behind]
}

/// Returns the positions of the lines of a kind in the order of their names.
pub fn by_name(object: SyncObject) -> &'static [usize] {
    static OF_KINDS: LazyLock<[Vec<usize>; KINDS]> = LazyLock::new(|| {
        LINES.map(|(first, behind)| {
            let lines = &TABLE[first..behind];
            let mut places: Vec<usize> = (0..lines.len()).collect();
            places.sort_by_key(|at| lines[*at].field);
            places
        })
    });
    &OF_KINDS[object as usize]
}

/// Returns the lines of a kind of object that are looked at.
pub fn of(object: SyncObject) -> impl Iterator<Item = &'static Mapping> {
    lines(object).iter().filter(|line| is_there(line))
}

/// Returns the line of a field, whose name may be written in any case.
pub fn find(object: SyncObject, field: &str) -> Option<&'static Mapping> {
    of(object).find(|line| line.field.eq_ignore_ascii_case(field))
}

/// First and last address of a pool, which are decided as one: a range with the start of one side and the end of the other is nobody's.
pub const BOUNDS: [&str; 2] = ["StartIPAddress", "EndIPAddress"];
/// Sets of addresses that must lie inside a pool's bounds.
pub const INSIDE: [&str; 2] = ["ReservedIPAddresses", "VIP"];

/// Returns the lines of a pool's bounds, on request with those of the sets that lie inside.
pub fn bounds(with_sets: bool) -> Vec<&'static Mapping> {
    let is_part = |field: &str| BOUNDS.contains(&field) || (with_sets && INSIDE.contains(&field));
    of(SyncObject::Pool).filter(|line| is_part(line.field)).collect()
}

/// Returns the field by whose name something is decided about a field.
pub fn decided_as(field: &str) -> &str {
    if field == BOUNDS[1] { BOUNDS[0] } else { field }
}

/// Returns the fields of a kind's record in IPAM that are synchronized.
pub fn ipam_fields(object: SyncObject) -> impl Iterator<Item = &'static str> {
    of(object).filter_map(|line| match line.ipam {
        Place::Field(name) | Place::Listed(name, _) => Some(name),
        Place::Custom(_) | Place::Value => None,
    })
}

impl Mapping {
    /// Returns the canonical text of a value of the field; empty for nothing.
    pub fn text(&self, value: &Value) -> String {
        canonical(self.form, value)
    }

    /// Appends the canonical text of a text of the field.
    pub fn push_text(&self, text: &str, out: &mut String) {
        write_cell(self.form, Cell::Text(text), out);
    }

    /// Returns the value that an IPAM record's field takes for a canonical text.
    pub fn ipam_value(&self, text: &str) -> Value {
        match self.form {
            _ if text.is_empty() => Value::Null,
            Form::Plain | Form::Set | Form::Gateways | Form::Vlan if text.contains(',') => {
                Value::List(text.split(',').map(Value::from).collect())
            }
            _ => Value::from(text),
        }
    }

    /// Returns the value that a VMM object's field takes for a canonical text.
    ///
    /// # Errors
    /// `UnsyncableValue`: VMM has no such value.
    pub fn vmm_value(&self, text: &str) -> Result<Value> {
        Ok(match self.form {
            Form::Vlan => {
                // An IPAM subnet may have several VLANs, VMM's has one: it gets the first, and a note says so.
                let first = text.split(',').next().unwrap_or_default();
                let number: u16 = first.parse().unwrap_or(0);
                if number > LAST_VLAN {
                    return Err(unsyncable(self.field, first, &format!("VMM has VLANs up to {LAST_VLAN}")));
                }
                Value::Integer(number.into())
            }
            Form::Isolation => match ISOLATIONS.iter().find(|(ipam, _)| *ipam == text) {
                Some((_, vmm)) => Value::from(*vmm),
                None => return Err(unsyncable(self.field, text, "VMM has no such isolation")),
            },
            Form::Gateways if !text.is_empty() => {
                let gateways = text.split(',').map(|one| gateway(self.field, one)).collect::<Result<Vec<_>>>()?;
                Value::List(gateways.iter().map(|g| Value::Record(Box::new(g.to_record()))).collect())
            }
            Form::Text | Form::Name if text.len() > NAME_LENGTH => {
                let most = if self.vmm == "Description" { TEXT_LENGTH } else { NAME_LENGTH };
                if text.chars().count() > most {
                    return Err(unsyncable(self.field, &shorten(text), &format!("VMM takes up to {most} characters")));
                }
                Value::from(text)
            }
            _ if text.is_empty() => Value::Null,
            Form::Plain if text.contains(',') => Value::List(text.split(',').map(Value::from).collect()),
            _ => Value::from(text),
        })
    }

    /// Returns the rule of IPAM that a canonical text of VMM breaks.
    pub fn ipam_refusal(&self, text: &str) -> Option<Error> {
        if self.object == Pool { rules::range::check_text(self.field, text) } else { None }
    }

    /// Tells whether two canonical texts are the same value.
    pub fn same(&self, a: &str, b: &str) -> bool {
        a == b || (self.form == Form::Name && fold(a) == fold(b))
    }
}

fn unsyncable(field: &'static str, value: &str, rule: &str) -> Error {
    Error::new(Status::UnsyncableValue).with("kind", field).with("value", value).with("rule", rule)
}

fn gateway(field: &'static str, text: &str) -> Result<DefaultGateway> {
    let (address, metric) = text.split_once('/').unwrap_or((text, "Automatic"));
    let is_automatic = metric.eq_ignore_ascii_case("Automatic");
    let metric = if is_automatic { 0 } else { metric.parse().map_err(|_| unsyncable(field, text, "no metric"))? };
    Ok(DefaultGateway { ip_address: crate::domain::address::Address::parse(field, address)?, metric, is_automatic })
}

/// Returns the value of a built-in custom field in a record's configuration text.
pub fn custom_value(record: &Record, id: u64) -> Option<String> {
    value_in(&record.get("CustomConfiguration")?.to_string(), id)
}

fn value_in(text: &str, id: u64) -> Option<String> {
    if text.is_empty() {
        return None;
    }
    let pairs = custom::parse("CustomConfiguration", text).ok()?;
    pairs.into_iter().find(|(name, _)| custom::by_name(name).is_some_and(|field| field.id == id)).map(|(_, v)| v)
}

fn canonical(form: Form, value: &Value) -> String {
    let text = || match value {
        Value::Null => String::new(),
        Value::Text(text) => text.trim().to_owned(),
        // What the others print has no blanks around it.
        other => other.to_string(),
    };
    match form {
        Form::Text | Form::Name | Form::Plain => text(),
        Form::Vlan => match text().as_str() {
            "0" => String::new(),
            other => other.to_owned(),
        },
        Form::Set => address_set(&text()),
        Form::Gateways => match value {
            Value::List(items) => items.iter().map(gateway_text).collect::<Vec<_>>().join(","),
            other => gateway_text(other),
        },
        Form::Assignment | Form::State | Form::Device => word(form, &text()).to_owned(),
        Form::Isolation => {
            let text = text();
            let known = ISOLATIONS.iter().find(|(ipam, vmm)| *ipam == text || *vmm == text);
            known.map_or(text, |(_, vmm)| isolation_of(vmm).to_owned())
        }
        Form::Mac => {
            let mut out = String::new();
            push_mac(&text(), &mut out);
            out
        }
    }
}

/// Returns IPAM's word for a trimmed one of either side.
fn word(form: Form, text: &str) -> &str {
    let is_virtual = || text.get(..7).is_some_and(|head| head.eq_ignore_ascii_case("virtual"));
    match form {
        Form::Assignment if text == AllocatedAddressType::DedicatedIP.name() => AddressAssignment::Static.name(),
        Form::Assignment if text == AllocatedAddressType::VirtualIP.name() => AddressAssignment::VIP.name(),
        Form::State if text == AllocatedAddressState::Assigned.name() => IN_USE,
        Form::State if text == AllocatedAddressState::Unassigned.name() => RESERVED,
        // VMM names the object that has the address: a virtual machine or its adapter is a VM, for anything else
        // VMM does not say what device it is.
        Form::Device if text.eq_ignore_ascii_case(DEVICE_VM) => text,
        Form::Device if is_virtual() => DEVICE_VM,
        Form::Device => "",
        _ => text,
    }
}

/// Appends a MAC address: its digits in pairs.
fn push_mac(text: &str, out: &mut String) {
    for (at, digit) in text.bytes().filter(u8::is_ascii_hexdigit).enumerate() {
        if at > 0 && at % 2 == 0 {
            out.push('-');
        }
        out.push(char::from(digit.to_ascii_uppercase()));
    }
}

/// Appends the canonical text of an object's field. What most fields have is written as it prints; the rest as [`canonical`] has it.
pub(super) fn write_field<T: Object>(form: Form, object: &T, index: usize, out: &mut String) {
    let first = out.len();
    match form {
        Form::Gateways | Form::Isolation => return out.push_str(&canonical(form, &object.field(index))),
        _ => object.push_field(index, out),
    }
    let own = &out[first..];
    // What the others print has no blanks around it.
    let trimmed = if matches!(T::SPEC.fields[index].kind, FieldKind::Text) { own.trim() } else { own };
    let text = match form {
        Form::Vlan if trimmed == "0" => String::new(),
        Form::Set if !trimmed.is_empty() => address_set(trimmed),
        Form::Assignment | Form::State | Form::Device => word(form, trimmed).to_owned(),
        Form::Mac => canonical(form, &Value::from(trimmed)),
        _ if trimmed.len() < own.len() => trimmed.to_owned(),
        _ => return,
    };
    out.truncate(first);
    out.push_str(&text);
}

/// Appends the canonical text of a stored value. What most fields have is written as it stands; the rest as [`canonical`] has it.
pub(super) fn write_cell(form: Form, cell: Cell, out: &mut String) {
    let plain = matches!(form, Form::Text | Form::Name | Form::Plain);
    match cell {
        Cell::Null => {}
        Cell::Text(text) if plain => out.push_str(text.trim()),
        Cell::Text(text) if form == Form::Mac => push_mac(text, out),
        Cell::Text(text) if matches!(form, Form::Assignment | Form::State | Form::Device) => {
            out.push_str(word(form, text.trim()));
        }
        Cell::Lines(text) if plain || (form == Form::Vlan && text != "0") => {
            for (at, line) in text.split('\n').enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                out.push_str(line);
            }
        }
        Cell::Address(address) if plain => address.push_to(out),
        other => out.push_str(&canonical(form, &value_of(other))),
    }
}

fn value_of(cell: Cell) -> Value {
    match cell {
        Cell::Null => Value::Null,
        Cell::Integer(n) => Value::Integer(n.into()),
        Cell::Text(text) => Value::from(text),
        Cell::Lines(text) => Value::List(text.split('\n').map(Value::from).collect()),
        Cell::Address(address) => Value::Address(address),
    }
}

/// Returns IPAM's word for VMM's isolation; the first of several.
fn isolation_of(vmm: &str) -> &'static str {
    ISOLATIONS.iter().find(|(_, name)| *name == vmm).map_or("", |(ipam, _)| ipam)
}

/// Tells whether IPAM has a word for VMM's isolation, so that the network can be a customer space.
pub fn has_isolation(vmm: &str) -> bool {
    !isolation_of(vmm).is_empty()
}

/// Returns the canonical text of a set of addresses written `a, a-b`; text that is not one comes back as it was.
pub fn address_set(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let parts = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
    match parts.map(|part| AddressRange::parse("addresses", part)).collect::<Result<Vec<_>>>() {
        Ok(ranges) => AddressSet::of(ranges).ranges().iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
        Err(_) => text.to_owned(),
    }
}

fn gateway_text(value: &Value) -> String {
    match value {
        Value::Record(record) => match DefaultGateway::from_record(record) {
            Ok(g) if g.is_automatic || g.metric == 0 => format!("{}/Automatic", g.ip_address),
            Ok(g) => format!("{}/{}", g.ip_address, g.metric),
            Err(_) => String::new(),
        },
        // The form of IPAM: a bare address means an automatic metric.
        other => match other.to_string().trim().split_once('/') {
            Some((address, metric)) if metric.eq_ignore_ascii_case("automatic") => format!("{address}/Automatic"),
            Some((address, metric)) => format!("{address}/{metric}"),
            None if other == &Value::Null => String::new(),
            None => format!("{}/Automatic", other.to_string().trim()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vmm::model::Pool as VmmPool;

    fn pool_line(field: &str) -> &'static Mapping {
        find(Pool, field).unwrap()
    }

    #[test]
    fn what_one_side_writes_the_other_reads() {
        let mut vmm = Record::new(VmmPool::SPEC);
        for (field, text) in [
            ("IP Pool Name", "Pool 1"),
            ("StartIPAddress", "10.0.0.4"),
            ("ReservedIPAddresses", "10.0.0.5-10.0.0.6,10.0.0.9"),
            ("Gateway", "10.0.0.1/Automatic,10.0.0.2/20"),
            ("DnsServers", "10.0.0.2,10.0.0.3"),
            ("DnsSuffixes", "b.example,a.example"),
        ] {
            let line = pool_line(field);
            vmm.set(line.vmm, line.vmm_value(text).unwrap()).unwrap();
            assert_eq!(line.text(vmm.get(line.vmm).unwrap_or(&Value::Null)), text, "{field}");
        }
        let typed = VmmPool::from_record(&vmm).unwrap();
        assert_eq!(typed.default_gateways[1].metric, 20);
        for line in of(Pool) {
            vmm.set(line.vmm, line.vmm_value("").unwrap()).unwrap();
            assert_eq!(line.text(vmm.get(line.vmm).unwrap_or(&Value::Null)), "", "{}", line.field);
        }
    }

    const FORMS: [Form; 10] = [
        Form::Text,
        Form::Name,
        Form::Plain,
        Form::Set,
        Form::Vlan,
        Form::Gateways,
        Form::Assignment,
        Form::State,
        Form::Device,
        Form::Mac,
    ];

    #[test]
    fn what_is_written_without_values_is_what_they_print() {
        let address = |text| crate::domain::address::Address::parse("Address", text).unwrap();
        let pool = VmmPool {
            name: " Pool 1 ".into(),
            description: "two\nlines ".into(),
            vlan_id: 7,
            start: Some(address("10.0.0.4")),
            end: Some(address("2001:db8::9")),
            reserved_set: "10.0.0.9, 10.0.0.7-10.0.0.8".into(),
            default_gateways: vec![DefaultGateway { metric: 20, ip_address: address("10.0.0.1"), is_automatic: false }],
            dns_servers: vec![address("10.0.0.2"), address("10.0.0.3")],
            dns_search_suffixes: vec![" b.example".into(), "a.example".into()],
            ..VmmPool::default()
        };
        for pool in [pool, VmmPool::default()] {
            for (index, field) in VmmPool::SPEC.fields.iter().enumerate() {
                let (mut pushed, value) = (String::new(), pool.field(index));
                pool.push_field(index, &mut pushed);
                assert_eq!(pushed, value.to_string(), "{}", field.name);
                for form in FORMS {
                    let mut written = String::from("before,");
                    write_field(form, &pool, index, &mut written);
                    assert_eq!(written, format!("before,{}", canonical(form, &value)), "{} as {form:?}", field.name);
                }
            }
        }
        for (cell, value) in [
            (Cell::Null, Value::Null),
            (Cell::Integer(0), Value::Integer(0)),
            (Cell::Integer(12), Value::Integer(12)),
            (Cell::Text(" a "), Value::from(" a ")),
            (Cell::Text("DedicatedIP"), Value::from("DedicatedIP")),
            (Cell::Text("Unassigned"), Value::from("Unassigned")),
            (Cell::Text(" VirtualMachine"), Value::from(" VirtualMachine")),
            (Cell::Text("00:1a:dd:0a:0b:0"), Value::from("00:1a:dd:0a:0b:0")),
            (Cell::Text("10.0.0.9, 10.0.0.8"), Value::from("10.0.0.9, 10.0.0.8")),
            (Cell::Lines("0"), Value::List(vec![Value::Integer(0)])),
            (Cell::Lines("10.0.0.9\n10.0.0.1"), Value::List(vec!["10.0.0.9".into(), "10.0.0.1".into()])),
            (Cell::Address(address("10.0.0.4")), Value::Address(address("10.0.0.4"))),
        ] {
            for form in FORMS {
                let mut written = String::from("before,");
                write_cell(form, cell, &mut written);
                assert_eq!(written, format!("before,{}", canonical(form, &value)), "{cell:?} as {form:?}");
            }
        }
    }

    #[test]
    fn values_that_vmm_does_not_say_are_built_in() {
        for (field, value) in [
            (custom::IP_ADDRESS_STATE, IN_USE),
            (custom::IP_ADDRESS_STATE, RESERVED),
            (custom::IP_ADDRESS_STATE, INACTIVE),
            (custom::DEVICE_TYPE, DEVICE_VM),
        ] {
            assert!(custom::by_id(field).unwrap().values.contains(&value), "{value}");
        }
    }

    /// Section 8, row 12.
    #[test]
    fn vlan_zero_is_none_and_4095_stays_in_ipam() {
        let line = find(Subnet, "vlanid").unwrap();
        assert_eq!(line.text(&Value::Integer(0)), "");
        assert_eq!(line.text(&Value::Integer(7)), "7");
        assert_eq!(line.vmm_value("").unwrap(), Value::Integer(0));
        assert_eq!(line.vmm_value("4095").unwrap_err().status(), Status::UnsyncableValue);
        assert_eq!(line.vmm_value("7,8").unwrap(), Value::Integer(7));
    }

    #[test]
    fn canonical_forms_do_not_depend_on_how_a_side_writes_them() {
        assert_eq!(address_set("10.0.0.9, 10.0.0.7-10.0.0.8"), "10.0.0.7-10.0.0.9");
        assert_eq!(canonical(Form::Mac, &Value::from("00:1a:dd:0a:0b:0c")), "00-1A-DD-0A-0B-0C");
        assert_eq!(canonical(Form::Gateways, &Value::from("10.0.0.1")), "10.0.0.1/Automatic");
        assert_eq!(canonical(Form::Device, &Value::from("VirtualMachine")), "VM");
        assert_eq!(canonical(Form::Device, &Value::from("LoadBalancer")), "");
        assert!(pool_line("IP Pool Name").same("Straße", "STRASSE"));
        assert!(!pool_line("Description").same("a", "A"));
    }
}
