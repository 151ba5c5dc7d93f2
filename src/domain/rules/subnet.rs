//! Rules of subnets (section 5.4).

use super::{DESCRIPTION_MAX, TEXT_MAX, VALUE_MAX, Violations};
use crate::domain::address::Prefix;
use crate::domain::fields::Subnet;
use crate::error::{Error, Status};

/// Longest name of a subnet in characters.
const NAME_MAX: usize = 512;
/// Greatest virtual subnet ID; the 24 bits of VXLAN and NVGRE without the last number.
const VSID_MAX: u32 = 16_777_214;
/// Greatest VLAN. IPAM takes 4095, which VMM does not.
const VLAN_MAX: u16 = 4095;

/// Checks a subnet and brings its text into canonical form.
pub fn check(subnet: &mut Subnet) -> Vec<Error> {
    let mut found = Violations::default();
    prefix("NetworkId", subnet.network_id, &mut found);
    if subnet.name.trim().is_empty() {
        found.push(Error::new(Status::SubnetNameNotSpecified).with("value", subnet.network_id));
    } else {
        found.text("Name", &mut subnet.name, NAME_MAX);
    }
    found.text("Owner", &mut subnet.owner, TEXT_MAX);
    found.lines("Description", &mut subnet.description, DESCRIPTION_MAX);
    found.text("VmmLogicalNetwork", &mut subnet.vmm_logical_network, VALUE_MAX);
    found.text("NetworkSite", &mut subnet.network_site, VALUE_MAX);
    vlans(&subnet.vlan_id, &mut found);
    if let Some(id) = subnet.virtual_subnet_id.filter(|id| *id > VSID_MAX) {
        found.push(Error::new(Status::InvalidVSId).with("value", id));
    }
    found.0
}

/// Checks the length of a network's prefix: everything (`/0`) is not a subnet.
pub(super) fn prefix(field: &'static str, network: Prefix, found: &mut Violations) {
    if network.bits() == 0 {
        found.push(
            Error::new(Status::InvalidPrefixLength)
                .with("field", field)
                .with("value", network)
                .with("rule", format_args!("1 to {}", network.family().bits())),
        );
    }
}

fn vlans(ids: &[u16], found: &mut Violations) {
    for (position, id) in ids.iter().enumerate() {
        let rule = if !(1..=VLAN_MAX).contains(id) {
            format!("it is not from 1 to {VLAN_MAX}")
        } else if ids[..position].contains(id) {
            "it is given twice".to_owned()
        } else {
            continue;
        };
        found.push(Error::new(Status::InvalidVLANIdCollection).with("value", id).with("rule", rule));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::statuses;
    use super::*;

    fn checked(network: &str, change: impl FnOnce(&mut Subnet)) -> (Subnet, Vec<Status>) {
        let network_id = Prefix::parse("NetworkId", network).unwrap();
        let mut subnet = Subnet { name: "n".into(), network_id, ..Default::default() };
        change(&mut subnet);
        let found = check(&mut subnet);
        (subnet, statuses(&found))
    }

    /// Also section 8, row 5.
    #[test]
    fn prefix_lengths_of_both_families_5_4() {
        for (network, expected) in [
            ("0.0.0.0/0", vec![Status::InvalidPrefixLength]),
            ("::/0", vec![Status::InvalidPrefixLength]),
            ("0.0.0.0/1", vec![]),
            ("10.0.0.0/31", vec![]),
            ("10.0.0.1/32", vec![]),
            ("2001:db8::/127", vec![]),
            ("2001:db8::1/128", vec![]),
        ] {
            assert_eq!(checked(network, |_| ()).1, expected, "{network}");
        }
    }

    #[test]
    fn names_vlans_and_virtual_subnet_ids_5_4() {
        use Status::*;
        type Change = fn(&mut Subnet);
        let cases: &[(Change, &[Status])] = &[
            (|s| s.name.clear(), &[SubnetNameNotSpecified]),
            (|s| s.name = "n".repeat(512), &[]),
            (|s| s.name = "n".repeat(513), &[StringLengthNotAcceptable]),
            (|s| s.name = "a\tb".into(), &[InvalidCharactersSpecified]),
            (|s| s.owner = "o".repeat(255), &[]),
            (|s| s.owner = "o".repeat(256), &[StringLengthNotAcceptable]),
            (|s| s.description = "d".repeat(4000), &[]),
            (|s| s.description = "d".repeat(4001), &[StringLengthNotAcceptable]),
            (|s| s.vlan_id = vec![1, 4095], &[]),
            (|s| s.vlan_id = vec![0], &[InvalidVLANIdCollection]),
            (|s| s.vlan_id = vec![4096], &[InvalidVLANIdCollection]),
            (|s| s.vlan_id = vec![0, 4096, 7, 7], &[InvalidVLANIdCollection; 3]),
            (|s| s.virtual_subnet_id = Some(0), &[]),
            (|s| s.virtual_subnet_id = Some(16_777_214), &[]),
            (|s| s.virtual_subnet_id = Some(16_777_215), &[InvalidVSId]),
            (|s| s.network_site = "s".repeat(257), &[StringLengthNotAcceptable]),
        ];
        for (i, (change, expected)) in cases.iter().enumerate() {
            assert_eq!(checked("10.0.0.0/24", change).1, *expected, "case {i}");
        }
    }
}
