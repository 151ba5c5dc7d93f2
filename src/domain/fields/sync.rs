//! What the store keeps for the synchronization: links and the journal. The other objects of the synchronization, which are never
//! stored, stand in `sync/model.rs`.

use crate::domain::object::objects;
use crate::domain::value::{Timestamp, enumeration};

enumeration! {
    /// What a plan entry is. A plan without Create, Update and Delete is empty.
    ChangeKind = "IpamVmmChangeKind" { Create = 1, Update = 2, Delete = 3, Conflict = 4, Blocked = 5, Note = 6 } default Note
}
enumeration! {
    /// What is synchronized, in the order in which creations depend on each other.
    SyncObject = "IpamVmmObjectType" { LogicalNetwork = 1, NetworkSite = 2, Subnet = 3, Pool = 4, Address = 5 } default LogicalNetwork
}
enumeration! {
    /// On which side a change is made; None for entries that change nothing.
    SyncSide = "IpamVmmSide" { None = 0, Ipam = 1, Vmm = 2 } default None
}
enumeration! {
    /// What became of a change. Pending steps are to be carried out by the caller.
    SyncState = "IpamVmmSyncState" { Pending = 0, Done = 1, Failed = 2, Skipped = 3 } default Pending
}

objects! {
    /// One line of the journal of syncs.
    SyncEvent = "IpamVmmSyncEvent" view ["TimeOfEvent", "VMMServer", "State", "Kind", "Object", "Error"] {
        /// Number of the event, ascending.
        id: u64 = "EventID", System, since 2;
        /// When.
        time: Timestamp = "TimeOfEvent", System, since 2;
        /// FQDN of the VMM server.
        vmm_server: String = "VMMServer", System, since 2;
        /// Number of the run.
        run: u64 = "Run", System, since 2;
        /// Entry of the plan; 0 for the run itself.
        change_id: u32 = "ChangeId", System, since 2;
        /// What became of it; Pending before it is done.
        state: SyncState = "State", System, since 2;
        /// What the entry is.
        kind: ChangeKind = "Kind", System, since 2;
        /// The object.
        object: String = "Object", System, since 2;
        /// Kind of object.
        object_type: SyncObject = "ObjectType", System, since 2;
        /// Side that changed.
        target: SyncSide = "Target", System, since 2;
        /// Message of the error; empty when it went well.
        error: String = "Error", System, since 2;
    }

    /// A pair of objects that are the same thing on both sides.
    Link = "IpamVmmLink" view ["ObjectType", "Object", "VmmKey", "IpamId"] {
        /// Number of the record.
        id: u64 = "Id", System, since 2;
        /// FQDN of the VMM server.
        vmm_server: String = "VMMServer", System, since 2;
        /// Kind of object.
        object_type: SyncObject = "ObjectType", System, since 2;
        /// The object as it was named at the last sync.
        object: String = "Object", System, since 2;
        /// Key of the object in VMM.
        vmm_key: String = "VmmKey", System, since 2;
        /// Number of the IPAM record: space, custom value, subnet, range or address.
        ipam_id: u64 = "IpamId", System, since 2;
        /// Number of the link above, 0 for logical networks.
        parent_id: u64 = "ParentId", System, since 2;
        /// Whether the sync made the IPAM record.
        made_by_sync: bool = "MadeBySync", System, since 2;
        /// Since when VMM lacks the object; addresses only.
        missing_since: Option<Timestamp> = "MissingSince", System, since 2;
        /// What both sides had at the last sync, each as Field=Value.
        base: Vec<String> = "Base", System, since 2;
    }
}
