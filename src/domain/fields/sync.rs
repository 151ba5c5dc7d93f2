//! What the store keeps for the synchronization: links and the journal. The other objects of the synchronization, which are never
//! stored, stand in `sync/model.rs`.

use crate::domain::object::objects;
use crate::domain::value::{Timestamp, enumeration};

enumeration! {
    /// What a plan entry is. A plan without Create, Update and Delete is empty.
    ChangeKind = "IpamVmmChangeKind" { Create = 1, Update = 2, Delete = 3, Conflict = 4, Blocked = 5, Note = 6 } default Note
}
enumeration! {
    /// What is synchronized. A VM network is a customer space, a VM subnet a customer subnet; pools and addresses are of either kind.
    SyncObject = "IpamVmmObjectType" { LogicalNetwork = 1, NetworkSite = 2, Subnet = 3, Pool = 4, Address = 5, VmNetwork = 6, VmSubnet = 7 } default LogicalNetwork
}
enumeration! {
    /// On which side a change is made; None for entries that change nothing.
    SyncSide = "IpamVmmSide" { None = 0, Ipam = 1, Vmm = 2 } default None
}
enumeration! {
    /// What became of a change. Pending steps are to be carried out by the caller.
    SyncState = "IpamVmmSyncState" { Pending = 0, Done = 1, Failed = 2, Skipped = 3 } default Pending
}

enumeration! {
    /// What an event is about. The first three are those of the log of IPAM, which knows no others.
    SyncEventType = "IpamVmmEventType" { Subnet = 0, Range = 1, Address = 2, AddressSpace = 3, CustomValue = 4, Run = 5 } default Run
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
        /// What it is about, in IPAM's words.
        event_type: SyncEventType = "EventType", Derived, since 6;
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
        /// Identifier of the error.
        error_id: String = "ErrorId", System, since 6;
        /// How long it took.
        duration_ms: u64 = "Duration", System, unit "ms", since 6;
    }

    /// A conflict that was decided by hand. It holds while both sides stay as they were.
    SyncDecision = "IpamVmmDecision" view ["VMMServer", "Object", "Field", "Winner", "TimeDecided"] {
        /// Number of the record.
        id: u64 = "Id", System, since 6;
        /// FQDN of the VMM server.
        vmm_server: String = "VMMServer", System, since 6;
        /// Kind of object.
        object_type: SyncObject = "ObjectType", System, since 6;
        /// The object as it was named in the plan.
        object: String = "Object", System, since 6;
        /// Number of the IPAM record.
        ipam_id: u64 = "IpamId", System, since 6;
        /// Key of the object in VMM.
        vmm_key: String = "VmmKey", System, since 6;
        /// The field; empty where one side deleted the object.
        field: String = "Field", System, since 6;
        /// Digest of what both sides had.
        facts: String = "Facts", System, since 6;
        /// The side that wins.
        winner: SyncSide = "Winner", System, since 6;
        /// When.
        time: Timestamp = "TimeDecided", System, since 6;
        /// Who decided.
        user_name: String = "UserName", System, since 6;
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

impl SyncObject {
    /// Returns what an event about it is called in IPAM.
    pub fn event_type(self) -> SyncEventType {
        match self {
            SyncObject::Subnet | SyncObject::VmSubnet => SyncEventType::Subnet,
            SyncObject::Pool => SyncEventType::Range,
            SyncObject::Address => SyncEventType::Address,
            SyncObject::LogicalNetwork | SyncObject::VmNetwork => SyncEventType::AddressSpace,
            SyncObject::NetworkSite => SyncEventType::CustomValue,
        }
    }
}
