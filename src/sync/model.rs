//! The objects of the synchronization that callers see.

use uuid::Uuid;

pub use crate::domain::fields::{
    ChangeKind, Link, SyncDecision, SyncEvent, SyncEventType, SyncObject, SyncSide, SyncState,
};
use crate::domain::object::{Object, ObjectSpec, objects};
use crate::domain::value::{Timestamp, enumeration};
use crate::vmm::model::{LogicalNetwork, NetworkSite, Pool, VmNetwork, VmSubnet};

/// Every kind of this module.
pub const KINDS: &[&ObjectSpec] = &[
    FieldChange::SPEC,
    Change::SPEC,
    PlanInfo::SPEC,
    SyncOptions::SPEC,
    Step::SPEC,
    SyncResult::SPEC,
    SyncRecipe::SPEC,
    SyncRound::SPEC,
];

enumeration! {
    /// Who wins when both sides changed a field differently since the last sync.
    Policy = "IpamVmmPolicy" { Report = 0, Vmm = 1, Ipam = 2, Newest = 3 } default Report
}
enumeration! {
    /// A call to VMM.
    VmmOperation = "IpamVmmOperation" { AddLogicalNetwork = 1, SetLogicalNetwork = 2, RemoveLogicalNetwork = 3, AddNetworkSite = 4, SetNetworkSite = 5, RemoveNetworkSite = 6, AddPool = 7, SetPool = 8, RemovePool = 9, AddVmNetwork = 10, SetVmNetwork = 11, RemoveVmNetwork = 12, AddVmSubnet = 13, SetVmSubnet = 14, RemoveVmSubnet = 15 } default AddLogicalNetwork
}

objects! {
    /// One field of a change: what each side has, what both had at the last sync, and what it becomes.
    FieldChange = "IpamVmmFieldChange" view ["Field", "IpamValue", "VmmValue", "BaseValue", "NewValue"] {
        /// Name of the field on the IPAM side.
        field: String = "Field", Derived;
        /// Value in IPAM.
        ipam_value: String = "IpamValue", Derived;
        /// Value in VMM.
        vmm_value: String = "VmmValue", Derived;
        /// Value at the last sync; empty when there was none.
        base_value: String = "BaseValue", Derived;
        /// Value after the change; empty in a conflict that is left alone.
        new_value: String = "NewValue", Derived;
    }

    /// One entry of a plan.
    Change = "IpamVmmChange" view ["Kind", "Object", "ObjectType", "Target", "Reason"] {
        /// Position in the plan, from 1; what comes first is done first.
        id: u32 = "Id", Derived;
        /// What it is.
        kind: ChangeKind = "Kind", Derived;
        /// The object, from its logical network down.
        object: String = "Object", Derived;
        /// Kind of object.
        object_type: SyncObject = "ObjectType", Derived;
        /// Side that changes.
        target: SyncSide = "Target", Derived;
        /// One line that says why.
        reason: String = "Reason", Derived;
        /// The fields that change or are in conflict.
        fields: Vec<FieldChange> = "Fields", Derived;
        /// FQDN of the VMM server.
        vmm_server: String = "VMMServer", Derived;
        /// Digest of the plan that holds the entry.
        plan_digest: String = "PlanDigest", Derived;
        /// Key of the object in VMM: a GUID, for a subnet GUID of the site and network; empty when it is not there yet.
        vmm_key: String = "VmmKey", Derived;
        /// Number of the IPAM record, 0 when it is not there yet.
        ipam_id: u64 = "IpamId", Derived;
        /// Version of the IPAM record that the entry was planned with.
        ipam_version: u64 = "IpamVersion", Derived;
        /// Digest of what both sides had; empty for what is no conflict that can be decided.
        facts: String = "Facts", Derived;
        /// Positions of entries that must be done before.
        depends_on: Vec<u32> = "DependsOn", Derived;
    }

    /// Head of a plan.
    PlanInfo = "IpamVmmPlan" view ["VMMServer", "CreateCount", "UpdateCount", "DeleteCount", "ConflictCount", "BlockedCount"] {
        /// FQDN of the VMM server.
        vmm_server: String = "VMMServer", Derived;
        /// SHA-256 over the entries.
        digest: String = "Digest", Derived;
        /// Digest of the inventory that was compared.
        inventory_digest: String = "InventoryDigest", Derived;
        /// Whether nothing would be created, updated or deleted.
        is_empty: bool = "IsEmpty", Derived;
        /// Number of creations.
        create_count: u64 = "CreateCount", Derived;
        /// Number of updates.
        update_count: u64 = "UpdateCount", Derived;
        /// Number of deletions.
        delete_count: u64 = "DeleteCount", Derived;
        /// Number of conflicts.
        conflict_count: u64 = "ConflictCount", Derived;
        /// Number of blocked recipes.
        blocked_count: u64 = "BlockedCount", Derived;
        /// Number of notes.
        note_count: u64 = "NoteCount", Derived;
        /// Why the guards refuse the plan; empty when they do not.
        refusal: String = "Refusal", Derived;
    }

    /// How to compare and sync.
    SyncOptions = "IpamVmmSyncOptions" view [] {
        /// Who wins a conflict.
        policy: Policy = "Policy", Writable;
        /// Exceptions for single fields, each as Field=Policy.
        field_policy: Vec<String> = "FieldPolicy", Writable;
        /// Whether customer spaces are written to VMM, too.
        include_customer: bool = "IncludeCustomer", Writable;
        /// Whether the guards are passed.
        force: bool = "Force", Writable;
        /// How long a grant must be missing before its record is deleted; 24 h when not set.
        release_delay_s: Option<u64> = "ReleaseDelay", Writable, unit "s";
        /// Names of the logical networks in scope; empty for all.
        logical_networks: Vec<String> = "LogicalNetwork", Writable;
        /// How often a call to VMM is made again that failed for a reason that passes; 3 when not set.
        retry_count: Option<u32> = "RetryCount", Writable;
        /// Pause before the first repetition, each is four times as long as the one before; 500 ms when not set.
        retry_delay_ms: Option<u64> = "RetryDelay", Writable, unit "ms";
        /// Positions of the entries to apply; empty for all. What they need comes with them.
        only: Vec<u32> = "Only", Writable;
    }

    /// One round of a continuous sync.
    SyncRound = "IpamVmmSyncRound" view ["StartTime", "VMMServer", "State", "DoneCount", "FailedCount", "ConflictCount", "BlockedCount", "Error"] {
        /// Number of the round, from 1.
        round: u64 = "Round", Derived;
        /// When it began.
        start: Option<Timestamp> = "StartTime", Derived;
        /// FQDN of the VMM server.
        vmm_server: String = "VMMServer", Derived;
        /// What became of it: Done, or Failed when something was not done that was to be.
        state: SyncState = "State", Derived;
        /// Changes that were made.
        done_count: u64 = "DoneCount", Derived;
        /// Changes that failed.
        failed_count: u64 = "FailedCount", Derived;
        /// Conflicts that are left.
        conflict_count: u64 = "ConflictCount", Derived;
        /// Recipes that are incomplete.
        blocked_count: u64 = "BlockedCount", Derived;
        /// Why the round could not be made, or the first failure in it.
        error: String = "Error", Derived;
        /// How long it took.
        duration_ms: u64 = "Duration", Derived, unit "ms";
        /// Pause until the next round.
        pause_s: f64 = "Pause", Derived, unit "s";
    }

    /// What New-IpamVmmLogicalNetwork makes in IPAM.
    SyncRecipe = "IpamVmmRecipe" view [] {
        /// Name of the logical network.
        name: String = "Name", Writable;
        /// Name of the network site.
        site: String = "NetworkSite", Writable;
        /// Network of the subnet in the form address/length.
        network_id: String = "NetworkId", Writable;
        /// FQDN of the VMM server.
        vmm_server: String = "VMMServer", Writable;
        /// Name of the address space; that of the network when empty.
        address_space: String = "AddressSpace", Writable;
        /// Name of the subnet; its network when empty.
        subnet_name: String = "SubnetName", Writable;
        /// VLAN of the subnet, 0 for none.
        vlan_id: u16 = "VlanId", Writable;
        /// First address of the range; that of the subnet when empty.
        start: String = "StartIPAddress", Writable;
        /// Last address of the range; that of the subnet when empty.
        end: String = "EndIPAddress", Writable;
        /// Name of the pool; VMM's is made of site and addresses when empty.
        pool_name: String = "IPPoolName", Writable;
        /// Free text for a new address space and for the range.
        description: String = "Description", Writable;
    }

    /// A call to VMM that carries out a change: the objects say what is to be, with the GUIDs of what exists.
    Step = "IpamVmmStep" view ["Operation", "ChangeId"] {
        /// The call.
        operation: VmmOperation = "Operation", Derived;
        /// Entry of the plan that it belongs to.
        change_id: u32 = "ChangeId", Derived;
        /// The logical network of a call on one.
        logical_network: Option<LogicalNetwork> = "LogicalNetwork", Derived;
        /// The network site of a call on one, with all its subnet-VLANs as they are to be.
        site: Option<NetworkSite> = "LogicalNetworkDefinition", Derived;
        /// The VM network of a call on one.
        vm_network: Option<VmNetwork> = "VMNetwork", Derived;
        /// The VM subnet of a call on one, with all its subnet-VLANs as they are to be.
        vm_subnet: Option<VmSubnet> = "VMSubnet", Derived;
        /// The pool of a call on one.
        pool: Option<Pool> = "StaticIPAddressPool", Derived;
        /// Names of the fields that a Set call changes.
        fields: Vec<String> = "Fields", Derived;
    }

    /// What became of one change.
    SyncResult = "IpamVmmSyncResult" view ["State", "Kind", "Object", "ObjectType", "Target", "Error"] {
        /// Entry of the plan.
        change_id: u32 = "ChangeId", Derived;
        /// What became of it.
        state: SyncState = "State", Derived;
        /// What the entry is.
        kind: ChangeKind = "Kind", Derived;
        /// The object.
        object: String = "Object", Derived;
        /// Kind of object.
        object_type: SyncObject = "ObjectType", Derived;
        /// Side that changed.
        target: SyncSide = "Target", Derived;
        /// Message of the error; empty when it went well.
        error: String = "Error", Derived;
        /// Identifier of the error.
        error_id: String = "ErrorId", Derived;
        /// How long it took.
        duration_ms: u64 = "Duration", Derived, unit "ms";
        /// Pause to make before the call of a Pending result is repeated; 0 when it is to be made at once.
        retry_after_ms: u64 = "RetryAfter", Derived, unit "ms";
        /// Entries done so far in this run.
        done_count: u64 = "DoneCount", Derived;
        /// Entries of this run.
        total_count: u64 = "TotalCount", Derived;
        /// The call that the caller is to make when the state is Pending.
        step: Option<Step> = "Step", Derived;
    }
}

/// A GUID in the text form that keys use.
pub fn key(id: Uuid) -> String {
    id.hyphenated().to_string()
}
