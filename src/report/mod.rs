//! What people read: the tree of spaces, blocks, subnets and ranges.

mod tree;

pub use tree::tree_of;

use crate::domain::custom::DEFAULT_SPACE;
use crate::domain::fields::{AddressSpaceFilter, BlockFilter, TreeNode};
use crate::error::Result;
use crate::service::{Tx, block, select, space};

/// Reads the address spaces that a filter names and what is in them, and draws their tree (see [`tree_of`]).
///
/// # Errors
/// Not found: a key of the filter names no space. Those of the store.
pub fn tree(tx: &Tx, filter: &AddressSpaceFilter) -> Result<Vec<TreeNode>> {
    let mut spaces = Vec::new();
    // Without a filter all of them are wanted, which needs no list, and no sums that the tree makes by itself.
    let numbers: Vec<u64> = if *filter == AddressSpaceFilter::default() {
        select::walk(tx, filter, ["Id", "Name", "Description"], |space| {
            spaces.push(space);
            Ok(())
        })?;
        Vec::new()
    } else {
        spaces = space::select(tx, filter)?;
        spaces.iter().map(|space| space.id).collect()
    };
    if spaces.is_empty() {
        return Ok(Vec::new());
    }
    let outline = tx.store().outline(&numbers)?;
    let blocks = match spaces.iter().any(|space| space.name == DEFAULT_SPACE) {
        true => block::select(tx, &BlockFilter::default())?,
        false => Vec::new(),
    };
    Ok(tree_of(&spaces, blocks, outline))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fields::{AddressSpace, AddressSpaceType, Block, Range, Subnet};
    use crate::domain::object::{Object, Record};
    use crate::error::Status;
    use crate::service::{Ipam, OpenOptions, range, subnet};

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
            range::add(tx, &record(Range::SPEC, &fields), false)?;
            block::add(tx, &record(Block::SPEC, &[("NetworkId", "10.0.0.0/8"), ("Description", "private")]))?;
            subnet::add(tx, &record(Subnet::SPEC, &[("Name", "lab"), ("NetworkId", "10.0.1.0/24")]))
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
        let default = ["Default", "└── 10.0.0.0/8", "    └── 10.0.1.0/24 lab"];
        assert_eq!(drawn(AddressSpaceFilter::default()).unwrap(), [&default[..], &woodgrove[..]].concat());
        let customer = vec![AddressSpaceType::CustomerAddressSpace];
        assert_eq!(drawn(AddressSpaceFilter { space_type: customer, ..Default::default() }).unwrap(), [""; 0]);
        let missing = AddressSpaceFilter { name: vec!["x".into()], ..Default::default() };
        assert_eq!(drawn(missing).unwrap_err().status(), Status::ObjectNotFound);
    }
}
