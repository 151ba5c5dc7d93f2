//! What is said of a kind of object that is synchronized: where it stands in the tree, and how it is called.

use super::model::SyncObject;

impl SyncObject {
    /// Every kind, in the order in which creations depend on each other.
    pub const ORDER: [SyncObject; 7] = [
        SyncObject::LogicalNetwork,
        SyncObject::NetworkSite,
        SyncObject::VmNetwork,
        SyncObject::Subnet,
        SyncObject::VmSubnet,
        SyncObject::Pool,
        SyncObject::Address,
    ];

    /// Returns the place in [`SyncObject::ORDER`].
    pub fn rank(self) -> usize {
        SyncObject::ORDER.iter().position(|kind| *kind == self).unwrap_or_default()
    }

    /// Tells whether IPAM may have the object only through what is in it: a network, a site, a VM network.
    pub fn is_place(self) -> bool {
        matches!(self, SyncObject::LogicalNetwork | SyncObject::NetworkSite | SyncObject::VmNetwork)
    }

    /// Tells whether it is a subnet, of a site or of a VM network.
    pub fn is_subnet(self) -> bool {
        matches!(self, SyncObject::Subnet | SyncObject::VmSubnet)
    }

    /// Tells whether it is an address space in IPAM.
    pub fn is_space(self) -> bool {
        matches!(self, SyncObject::LogicalNetwork | SyncObject::VmNetwork)
    }

    /// Returns what names one object in messages.
    pub fn noun(self) -> &'static str {
        match self {
            SyncObject::LogicalNetwork => "logical network",
            SyncObject::NetworkSite => "network site",
            SyncObject::Subnet => "subnet",
            SyncObject::Pool => "pool",
            SyncObject::Address => "address",
            SyncObject::VmNetwork => "VM network",
            SyncObject::VmSubnet => "VM subnet",
        }
    }

    /// Returns what names several objects in messages.
    pub fn nouns(self) -> String {
        match self {
            SyncObject::Address => "addresses".to_owned(),
            other => format!("{}s", other.noun()),
        }
    }
}
