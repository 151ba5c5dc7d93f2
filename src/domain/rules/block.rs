//! Rules of blocks (section 5.3).

use super::{DESCRIPTION_MAX, TEXT_MAX, VALUE_MAX, Violations, private_networks};
use crate::domain::address::{AddressRange, Family, Prefix};
use crate::domain::fields::Block;
use crate::domain::object::Record;
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};

/// Most blocks from an outermost one down to an innermost one: one more is refused where nine are there.
pub const LEVELS_MAX: u32 = 9;

/// Where IPv6 blocks can be: global unicast, and unique local, which is what a site plans with as it does with RFC 1918.
const IPV6_PLANNED: &[&str] = &["2000::/3", "fc00::/7"];

/// Checks a block whose start and end are filled in, and brings its text into canonical form.
pub fn check(block: &mut Block) -> Vec<Error> {
    let mut found = Violations::default();
    let network = block.network_id;
    let longest = network.family().bits() - if network.family() == Family::V4 { 2 } else { 1 };
    if !(1..=longest).contains(&network.bits()) {
        let error = Error::new(Status::InvalidPrefixLength).with("field", "NetworkId").with("value", network);
        found.push(error.with("rule", format_args!("1 to {longest}")));
    }
    found.text("Rir", &mut block.rir, VALUE_MAX);
    if let Some(bounds) = bounds(block, &mut found) {
        place(block, bounds, &mut found);
    }
    found.text("Owner", &mut block.owner, TEXT_MAX);
    found.lines("Description", &mut block.description, DESCRIPTION_MAX);
    found.0
}

fn bounds(block: &Block, found: &mut Violations) -> Option<AddressRange> {
    let network = block.network_id;
    if block.start.family() != network.family() || block.end.family() != network.family() {
        found.family("StartIPAddress", &[block.start], network.family());
        found.family("EndIPAddress", &[block.end], network.family());
        return None;
    }
    let bounds = found.keep(AddressRange::new("StartIPAddress", block.start, block.end))?;
    let outside = |status, address| Error::new(status).with("value", address).with("rule", network);
    if !network.contains(bounds.first()) {
        found.push(outside(Status::InvalidStartIPAddress, bounds.first()));
    }
    if !network.contains(bounds.last()) {
        found.push(outside(Status::InvalidEndIPAddress, bounds.last()));
    }
    Some(bounds)
}

/// Checks that the addresses are of one category, and the registry that goes with it.
fn place(block: &Block, bounds: AddressRange, found: &mut Violations) {
    if bounds.family() == Family::V6 {
        let planned = |network: &&str| Prefix::parse("category", network).is_ok_and(|n| n.range().covers(bounds));
        if !IPV6_PLANNED.iter().any(planned) {
            found.push(Error::new(Status::InvalidIPv6GlobalAddress).with("value", bounds));
        }
        return;
    }
    let private = private_networks();
    if private.iter().any(|network| network.range().covers(bounds)) {
        if !block.rir.is_empty() {
            let error = Error::new(Status::RIRSpecifiedForAPrivateIPv4Block).with("value", bounds);
            found.push(error.with("rule", &block.rir));
        }
        if let Some(date) = block.rir_received_date {
            let error = Error::new(Status::RIRReceivedDateSpecifiedForAPrivateIPv4Block).with("value", bounds);
            found.push(error.with("rule", date));
        }
    } else if let Some(mixed) = private.iter().find(|network| network.range().overlaps(bounds)) {
        let error = Error::new(Status::InvalidAddressRange).with("value", bounds);
        found.push(error.with("rule", format_args!("it is public in part and private in part, in {mixed}")));
    } else if block.rir.is_empty() {
        found.push(Error::new(Status::RIRNotSpecifiedForAPublicIPv4Block).with("value", bounds));
    }
}

/// Fills in what a new block does not say: start and end are those of its network.
///
/// # Errors
/// Bad argument when one of both is given without the other.
pub fn defaults(block: &mut Block, given: &Record) -> Result<()> {
    let missing = |name| matches!(given.get(name), None | Some(Value::Null));
    match (missing("StartIPAddress"), missing("EndIPAddress")) {
        (true, true) => {
            (block.start, block.end) = (block.network_id.first(), block.network_id.last());
            Ok(())
        }
        (false, false) => Ok(()),
        (start, _) => Err(Error::new(Status::MandatoryFieldNotSpecified)
            .with("kind", format_args!("block {}", block.network_id))
            .with(
                "field",
                if start { "StartIPAddress with EndIPAddress" } else { "EndIPAddress with StartIPAddress" },
            )),
    }
}

/// Fills in what a change to another network does not say: a block that was the whole network becomes the whole new one.
pub fn follow_network(old: &Block, new: &mut Block, given: &Record) {
    let whole = (old.start, old.end) == (old.network_id.first(), old.network_id.last());
    if new.network_id == old.network_id || !whole {
        return;
    }
    let missing = |name| matches!(given.get(name), None | Some(Value::Null));
    if missing("StartIPAddress") && missing("EndIPAddress") {
        (new.start, new.end) = (new.network_id.first(), new.network_id.last());
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::statuses;
    use super::*;
    use crate::domain::address::Address;
    use crate::domain::object::Object;
    use crate::domain::value::Timestamp;

    fn block(network: &str, rir: &str) -> Block {
        let mut block = Block {
            network_id: Prefix::parse("NetworkId", network).unwrap(),
            rir: rir.to_owned(),
            ..Default::default()
        };
        defaults(&mut block, &Record::new(Block::SPEC)).unwrap();
        block
    }

    /// Also section 8, row 3.
    #[test]
    fn a_block_is_all_public_or_all_private_and_has_a_registry_accordingly_5_3() {
        use Status::*;
        for (network, rir, expected) in [
            ("10.0.0.0/8", "", vec![]),
            ("10.0.0.0/8", "ARIN", vec![RIRSpecifiedForAPrivateIPv4Block]),
            ("172.16.0.0/12", "", vec![]),
            ("192.168.0.0/16", "", vec![]),
            ("8.0.0.0/5", "ARIN", vec![InvalidAddressRange]),
            ("172.0.0.0/8", "ARIN", vec![InvalidAddressRange]),
            ("11.0.0.0/8", "", vec![RIRNotSpecifiedForAPublicIPv4Block]),
            ("206.73.118.0/24", "APNIC", vec![]),
            ("172.32.0.0/11", " ripe ", vec![]),
            ("2001:db8:ff00::/120", "", vec![]),
            ("2001:db8::/32", "RIPE", vec![]),
            ("fd00::/8", "", vec![]),
            ("fe80::/10", "", vec![InvalidIPv6GlobalAddress]),
            ("ff00::/8", "", vec![InvalidIPv6GlobalAddress]),
            ("::/8", "", vec![InvalidIPv6GlobalAddress]),
            ("c000::/2", "", vec![InvalidIPv6GlobalAddress]),
        ] {
            assert_eq!(statuses(&check(&mut block(network, rir))), expected, "{network} {rir}");
        }
        let mut dated = block("10.0.0.0/8", "");
        dated.rir_received_date = Some(Timestamp(1));
        assert_eq!(statuses(&check(&mut dated)), [RIRReceivedDateSpecifiedForAPrivateIPv4Block]);
    }

    /// Also section 8, row 5.
    #[test]
    fn prefix_lengths_of_both_families_5_3() {
        for (network, rir, good) in [
            ("10.0.0.0/30", "", true),
            ("10.0.0.0/31", "", false),
            ("10.0.0.1/32", "", false),
            ("128.0.0.0/1", "ARIN", false),
            ("2001:db8::/127", "", true),
            ("2001:db8::1/128", "", false),
        ] {
            let found = statuses(&check(&mut block(network, rir)));
            assert_eq!(!found.contains(&Status::InvalidPrefixLength), good || network.ends_with("/1"), "{network}");
        }
        let everything = statuses(&check(&mut block("0.0.0.0/0", "ARIN")));
        assert_eq!(everything, [Status::InvalidPrefixLength, Status::InvalidAddressRange]);
    }

    #[test]
    fn start_and_end_are_in_the_network_and_in_order_5_3() {
        use Status::*;
        for (start, end, expected) in [
            ("10.1.0.0", "10.1.255.255", vec![]),
            ("10.1.4.7", "10.1.4.7", vec![]),
            ("10.0.255.255", "10.1.255.255", vec![InvalidStartIPAddress]),
            ("10.1.0.0", "10.2.0.0", vec![InvalidEndIPAddress]),
            ("10.1.0.9", "10.1.0.8", vec![StartIPGreaterThanEndIP]),
            ("10.1.0.9", "2001:db8::", vec![InvalidIPAddressFamily]),
        ] {
            let mut block = block("10.1.0.0/16", "");
            let at = |text| Address::parse("a", text).unwrap();
            (block.start, block.end) = (at(start), at(end));
            assert_eq!(statuses(&check(&mut block)), expected, "{start}-{end}");
        }
    }

    #[test]
    fn start_and_end_are_given_both_or_not_at_all_5_3() {
        let given = |fields: &[&str]| {
            let mut record = Record::new(Block::SPEC);
            for field in fields {
                record.set(field, Value::from("10.1.0.9")).unwrap();
            }
            record
        };
        let mut one = block("10.1.0.0/16", "");
        assert!(defaults(&mut one, &given(&["StartIPAddress", "EndIPAddress"])).is_ok());
        for half in ["StartIPAddress", "EndIPAddress"] {
            let error = defaults(&mut one, &given(&[half])).unwrap_err();
            assert_eq!(error.status(), Status::MandatoryFieldNotSpecified, "{half}");
        }
        let old = block("10.1.0.0/16", "");
        let mut moved = Block { network_id: Prefix::parse("n", "10.2.0.0/15").unwrap(), ..old.clone() };
        follow_network(&old, &mut moved, &given(&[]));
        assert_eq!((moved.start.to_string(), moved.end.to_string()), ("10.2.0.0".into(), "10.3.255.255".into()));
    }

    #[test]
    fn text_has_its_limits_5_3() {
        let mut long = block("10.0.0.0/8", "");
        (long.owner, long.description) = ("o".repeat(256), "d".repeat(4001));
        assert_eq!(statuses(&check(&mut long)), [Status::StringLengthNotAcceptable; 2]);
    }
}
