//! What the synchronization keeps in the store: links with their base, the journal, intents and the lease.

use crate::domain::address::{Address, AddressRange, Prefix};
use crate::domain::fields::{Link, NetworkType, SyncDecision, SyncEvent, SyncObject};
use crate::domain::object::ObjectSpec;
use crate::domain::value::Timestamp;
use crate::error::Result;

/// Who synchronizes with a VMM server at the moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lease {
    /// FQDN of the VMM server in lower case.
    pub server: String,
    /// Name of the machine.
    pub host: String,
    /// Start of that machine, so that a process number of before a restart is not mistaken for a living one.
    pub boot_id: String,
    /// Number of the process.
    pub pid: u32,
    /// Start of the process as the machine tells it, because process numbers are used again.
    pub process_start: String,
    /// Number of the lease, ascending per server; every write of a run checks it.
    pub token: u64,
    /// Until when it holds by the store's clock, unless it is renewed.
    pub expires: Timestamp,
}

/// A call to VMM that was begun: when its outcome is unknown, a new object is looked up by its natural key, and a field that has
/// what was sent counts as done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intent {
    /// Number of the record; 0 before it is kept.
    pub id: u64,
    /// FQDN of the VMM server.
    pub server: String,
    /// Number of the run.
    pub run: u64,
    /// Entry of the plan.
    pub change_id: u32,
    /// Kind of object.
    pub object: SyncObject,
    /// Number of the IPAM record that it is for.
    pub ipam_id: u64,
    /// Key of the object above in VMM.
    pub parent_key: String,
    /// Natural key below that object.
    pub natural: String,
    /// What was sent, each as Field=Value; nothing for a subnet that is to be made where IPAM moved it, once it is gone where it was.
    pub fields: Vec<String>,
}

impl Intent {
    /// Tells whether it is that of a subnet that IPAM moved and that is gone where it was.
    pub fn is_move(&self) -> bool {
        self.fields.is_empty()
    }
}

/// Between the texts of a list in one column: a character that no value may hold, unlike line breaks, which descriptions have.
pub const SEPARATOR: char = '\u{1e}';

/// A link as it is stored, as long as its row is read.
pub struct LinkRow<'r> {
    /// Number of the record.
    pub id: u64,
    /// FQDN of the VMM server.
    pub vmm_server: &'r str,
    /// Kind of object.
    pub object_type: SyncObject,
    /// The object as plans named it.
    pub object: &'r str,
    /// Key in VMM.
    pub vmm_key: &'r str,
    /// Number of the IPAM record.
    pub ipam_id: u64,
    /// Number of the link above; 0 for networks.
    pub parent_id: u64,
    /// Whether the sync made the IPAM record.
    pub made_by_sync: bool,
    /// When the first complete inventory that lacked the object was read.
    pub missing_since: Option<Timestamp>,
    /// What both sides had at the last sync, each as Field=Value, with [`SEPARATOR`] between.
    pub base: &'r str,
}

/// A value of a record as it is stored, as long as its row is read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'r> {
    /// No value.
    Null,
    /// A number.
    Integer(i64),
    /// Text.
    Text(&'r str),
    /// The texts of a list, one per line.
    Lines(&'r str),
    /// An address.
    Address(Address),
}

/// The fields of a record that were asked for, as long as its row is read.
pub trait Cells {
    /// Returns the field at a position among those that were asked for.
    ///
    /// # Errors
    ///
    /// `StoreDamaged` for a value of another form.
    fn cell(&self, at: usize) -> Result<Cell<'_>>;
}

/// A subnet as it is stored, as long as its row is read.
pub struct SubnetRow<'r> {
    /// Number of the record.
    pub id: u64,
    /// Number of the address space.
    pub space: u64,
    /// The network.
    pub network: Prefix,
    /// What it is used for.
    pub network_type: NetworkType,
    /// Number of the value of VMM Logical Network; 0 for none.
    pub logical_network: u64,
    /// Number of the value of Network Site; 0 for none.
    pub site: u64,
    /// When it was last changed.
    pub modified: Timestamp,
    /// Version of the record.
    pub version: u64,
    /// The fields that were asked for.
    pub cells: &'r dyn Cells,
}

/// A range as it is stored, as long as its row is read.
pub struct RangeRow<'r> {
    /// Number of the record.
    pub id: u64,
    /// Number of the subnet.
    pub subnet: u64,
    /// Number of the address space.
    pub space: u64,
    /// First and last address.
    pub bounds: AddressRange,
    /// Number of the value of Managed by Service.
    pub service: u64,
    /// Number of the value of Service Instance.
    pub instance: u64,
    /// When it was last changed.
    pub modified: Timestamp,
    /// Version of the record.
    pub version: u64,
    /// The fields that were asked for.
    pub cells: &'r dyn Cells,
}

/// An address in a range as it is stored, as long as its row is read.
pub struct AddressRow<'r> {
    /// Number of the record.
    pub id: u64,
    /// Number of the address space.
    pub space: u64,
    /// Number of the range.
    pub range: u64,
    /// The address.
    pub address: Address,
    /// Number of the value of Device Type.
    pub device_type: u64,
    /// Number of the value of IP Address State.
    pub state: u64,
    /// When it was last changed.
    pub modified: Timestamp,
    /// Version of the record.
    pub version: u64,
    /// The fields that were asked for.
    pub cells: &'r dyn Cells,
}

/// The part of a transaction that the synchronization uses.
///
/// # Errors
///
/// Every method can fail with the statuses of the store (300 to 311).
pub trait SyncTransaction {
    /// Gives all subnets in order of number, each with the fields at these positions of its kind, which are columns.
    fn walk_subnets(&self, fields: &[usize], take: &mut dyn FnMut(&SubnetRow) -> Result<()>) -> Result<()>;

    /// Gives all ranges likewise.
    fn walk_ranges(&self, fields: &[usize], take: &mut dyn FnMut(&RangeRow) -> Result<()>) -> Result<()>;

    /// Gives the addresses in ranges that have one of these values of Managed by Service and one of these of Service Instance, in order of
    /// number.
    fn walk_addresses(
        &self,
        owners: [&[u64]; 2],
        fields: &[usize],
        take: &mut dyn FnMut(&AddressRow) -> Result<()>,
    ) -> Result<()>;

    /// Gives what objects of a kind carry of custom fields with a list of values: number of the object and of the value; in order of the
    /// objects.
    fn walk_settings(&self, kind: &'static ObjectSpec, take: &mut dyn FnMut(u64, u64) -> Result<()>) -> Result<()>;

    /// Returns the links of a VMM server, parents first and then in order of number; all servers' for an empty name.
    fn links(&self, server: &str) -> Result<Vec<Link>>;

    /// Gives the same links one by one, in order of number alone; unless they are asked for `whole`, without what the sync made, and
    /// without what plans named those of which network or base says it.
    fn walk_links(&self, server: &str, whole: bool, take: &mut dyn FnMut(&LinkRow) -> Result<()>) -> Result<()>;

    /// Adds a link whose number is 0, or replaces the one of its number; returns the number.
    fn put_link(&self, link: &Link) -> Result<u64>;

    /// As [`SyncTransaction::put_link`] for a link in the form of its row.
    fn put_link_row(&self, link: &LinkRow) -> Result<u64>;

    /// Returns the number of the next new link, where the transaction alone can add links; nothing on a server.
    fn next_link(&self) -> Result<Option<u64>>;

    /// Adds links with their numbers, which are those from the next one on.
    fn add_links(&self, links: &[LinkRow]) -> Result<()>;

    /// Removes a link; those below it stay and have to be removed first.
    fn delete_link(&self, id: u64) -> Result<()>;

    /// Returns a number for a new run, higher than all before.
    fn begin_run(&self, server: &str, now: Timestamp) -> Result<u64>;

    /// Adds a line to the journal and returns its number.
    fn append_sync_event(&self, event: &SyncEvent) -> Result<u64>;

    /// Adds many lines to the journal, whose numbers nobody asks for.
    fn append_sync_events(&self, events: Vec<SyncEvent>) -> Result<()>;

    /// Returns lines of the journal behind a number in ascending order; all servers' for an empty name.
    fn sync_events(&self, server: &str, after: u64, limit: u32) -> Result<Vec<SyncEvent>>;

    /// Returns the lease on a VMM server, also one that is over.
    fn lease(&self, server: &str) -> Result<Option<Lease>>;

    /// Takes or renews the lease on a VMM server.
    fn put_lease(&self, lease: &Lease) -> Result<()>;

    /// Checks that the lease on a VMM server still has that number.
    ///
    /// # Errors
    ///
    /// `LeaseLost`.
    fn check_lease(&self, server: &str, token: u64) -> Result<()>;

    /// Ends the lease of that number at once; its number is never given again.
    fn release_lease(&self, server: &str, token: u64) -> Result<()>;

    /// Keeps an intent and returns its number.
    fn put_intent(&self, intent: &Intent) -> Result<u64>;

    /// Returns the intents of a VMM server whose outcome is not known, in order of number.
    fn intents(&self, server: &str) -> Result<Vec<Intent>>;

    /// Removes an intent whose outcome is known.
    fn delete_intent(&self, id: u64) -> Result<()>;

    /// Returns the decisions on conflicts with a VMM server, in order of number; all servers' for an empty name.
    fn decisions(&self, server: &str) -> Result<Vec<SyncDecision>>;

    /// Keeps a decision in place of an earlier one about the same thing; returns its number.
    fn put_decision(&self, decision: &SyncDecision) -> Result<u64>;

    /// Removes a decision.
    fn delete_decision(&self, id: u64) -> Result<()>;

    /// Tells whether any object carries a custom value; associations do not count.
    fn value_is_carried(&self, value_id: u64) -> Result<bool>;
}
