//! What people read: the tree of spaces, subnets and ranges.

mod tree;

pub use tree::tree_of;

use crate::domain::fields::{AddressSpaceFilter, RangeFilter, SubnetFilter, TreeNode};
use crate::error::Result;
use crate::service::{Tx, range, space, subnet};

/// Reads the address spaces that a filter names and what is in them, and draws their tree (see [`tree_of`]).
///
/// # Errors
/// Not found: a key of the filter names no space. Those of the store.
pub fn tree(tx: &Tx, filter: &AddressSpaceFilter) -> Result<Vec<TreeNode>> {
    let spaces = space::select(tx, filter)?;
    // Naming every space would make the question longer than the answer; without a filter all of them are wanted.
    let names = if *filter == AddressSpaceFilter::default() {
        Vec::new()
    } else if spaces.is_empty() {
        return Ok(Vec::new());
    } else {
        spaces.iter().map(|space| space.name.clone()).collect()
    };
    let subnets = subnet::select(tx, &SubnetFilter { address_space: names.clone(), ..Default::default() })?;
    let ranges = range::select(tx, &RangeFilter { address_space: names, ..Default::default() })?;
    Ok(tree_of(&spaces, subnets, ranges))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fields::{AddressSpace, AddressSpaceType, Range, Subnet};
    use crate::domain::object::{Object, Record};
    use crate::error::Status;
    use crate::service::{Ipam, OpenOptions};

    fn record(spec: &'static crate::domain::object::ObjectSpec, fields: &[(&str, &str)]) -> Record {
        let mut record = Record::new(spec);
        for (name, value) in fields {
            record.set(name, (*value).into()).unwrap();
        }
        record
    }

    #[test]
    fn the_tree_of_a_store() {
        let folder = tempfile::tempdir().unwrap();
        let connection = folder.path().join("a.ipam").display().to_string();
        let ipam = Ipam::open(&OpenOptions { connection, ..Default::default() }).unwrap();
        ipam.write(|tx| {
            space::add(tx, &record(AddressSpace::SPEC, &[("Name", "Woodgrove")]))?;
            for network in ["10.0.0.0/16", "10.0.1.0/24"] {
                let fields = [("Name", network), ("NetworkId", network), ("NetworkType", "Provider")];
                let mut subnet = record(Subnet::SPEC, &fields);
                subnet.set("AddressSpace", "Woodgrove".into())?;
                subnet::add(tx, &subnet)?;
            }
            let fields = [("NetworkID", "10.0.1.0/24"), ("NetworkType", "Provider"), ("AddressSpace", "Woodgrove")];
            range::add(tx, &record(Range::SPEC, &fields), false)
        })
        .unwrap();
        let drawn = |filter: AddressSpaceFilter| {
            let lines = ipam.read(|tx| tree(tx, &filter))?;
            Ok::<_, crate::error::Error>(lines.into_iter().map(|line| line.tree).collect::<Vec<_>>())
        };
        let woodgrove =
            ["Woodgrove", "└── 10.0.0.0/16", "    └── 10.0.1.0/24", "        └── 10.0.1.1-10.0.1.254 IPAM/Localhost"];
        let named = AddressSpaceFilter { name: vec!["woodgrove".into()], ..Default::default() };
        assert_eq!(drawn(named).unwrap(), woodgrove);
        assert_eq!(drawn(AddressSpaceFilter::default()).unwrap(), [&["Default"], &woodgrove[..]].concat());
        let customer = vec![AddressSpaceType::CustomerAddressSpace];
        assert_eq!(drawn(AddressSpaceFilter { space_type: customer, ..Default::default() }).unwrap(), [""; 0]);
        let missing = AddressSpaceFilter { name: vec!["x".into()], ..Default::default() };
        assert_eq!(drawn(missing).unwrap_err().status(), Status::ObjectNotFound);
    }
}
