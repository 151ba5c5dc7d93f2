//! What finding and taking needs of a store: free runs walked from either end, addresses in quarantine, and requests that are
//! known by their keys.

use std::sync::Arc;

use super::load::LoadAddress;
use crate::domain::address::{Address, AddressRange, Family};
use crate::domain::fields::{Event, Range};
use crate::domain::object::ObjectSpec;
use crate::domain::value::Timestamp;
use crate::error::Result;

/// Where ranges are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The range of that number.
    Range(u64),
    /// The ranges of the subnet of that number.
    Subnet(u64),
    /// The ranges that lie wholly inside these addresses of an address space.
    Inside(u64, AddressRange),
}

/// A range that may have free addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Room {
    /// First and last address.
    pub bounds: AddressRange,
    /// Number of the range.
    pub range: u64,
    /// Whether the quarantine of some of its addresses is over.
    pub due: bool,
}

/// Service and instance of the ranges that count; `None` for any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Owner<'a> {
    /// Value of the custom field Managed by Service.
    pub service: Option<&'a str>,
    /// Value of the custom field Service Instance.
    pub instance: Option<&'a str>,
}

/// An address that is kept back after its release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Released {
    /// The address.
    pub address: Address,
    /// When it was released.
    pub released: Timestamp,
    /// Until when it is kept back.
    pub until: Timestamp,
}

/// An address that was found free and recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakenAddress {
    /// Number of its record.
    pub id: u64,
    /// The address.
    pub address: Address,
}

/// A request that was answered before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Digest of what was asked.
    pub digest: String,
    /// Numbers of the objects of the answer that still exist, in the order of the answer.
    pub objects: Vec<u64>,
}

/// The part of a transaction that requests use.
///
/// # Errors
///
/// Every method can fail with the statuses of the store (300 to 319).
pub trait RequestTransaction {
    /// Returns the ranges with free or releasable addresses of a place, by start, end and number, behind a room on; `from_end` walks
    /// the other way.
    fn rooms(
        &self,
        place: Place,
        owner: Owner,
        now: Timestamp,
        after: Option<Room>,
        from_end: bool,
        limit: u32,
    ) -> Result<Vec<Room>>;

    /// Returns runs of neighbouring free addresses of a range behind an address on; `from_end` walks the other way.
    fn runs_after(
        &self,
        range: u64,
        family: Family,
        after: Option<Address>,
        from_end: bool,
        limit: u32,
    ) -> Result<Vec<AddressRange>>;

    /// Returns a range with those of its fields that say what its addresses are like; the others are as in a new one.
    fn range_head(&self, id: u64) -> Result<Option<Arc<Range>>>;

    /// Records the first free addresses of a range, or the last ones, with all that follows: as many as are wanted and free, in order. Addresses
    /// whose quarantine is over are free. The record's own address does not count, and it is of the space, service and instance of the range; where
    /// it says no network type, its record has that of the range. On a server this is the one step that others who take from the range wait for;
    /// one with the rules of an older release returns `None`.
    fn take_addresses(
        &self,
        range: u64,
        from_end: bool,
        wanted: u32,
        now: Timestamp,
        address: &LoadAddress,
    ) -> Result<Option<Vec<TakenAddress>>>;

    /// Does for one address what [`RequestTransaction::take_addresses`] does, writes its event, and commits, all in one step, behind which nothing
    /// may be done in the transaction. The record's own address is the first of the range; the event is as for that one, and its text in it becomes
    /// that of the address that is taken. `None`: nothing was done, and it is to be done in steps.
    fn take_and_commit(
        &self,
        range: u64,
        from_end: bool,
        address: &LoadAddress,
        event: &dyn Fn() -> Event,
    ) -> Result<Option<TakenAddress>>;

    /// Returns the number of the address that the same work took with [`RequestTransaction::take_and_commit`], in a transaction that was kept and
    /// whose answer was lost. Whoever asks takes nothing more, and answers with what was taken.
    fn taken_before(&self) -> Option<u64>;

    /// Keeps addresses that were just released from being handed out by the ranges that have a quarantine, from now on. Does nothing to one
    /// that another record has. A server does this by itself, one with the rules of an older release when it is told.
    fn quarantine(&self, space: u64, addresses: &[Address], now: Timestamp) -> Result<()>;

    /// Gives addresses of a range whose quarantine is over back to its free runs, so many at most, and returns how many they were.
    fn release_due(&self, range: u64, family: Family, now: Timestamp, limit: u32) -> Result<u32>;

    /// Returns the first addresses of a range whose quarantine is over and that are not in its free runs yet.
    fn due(&self, range: u64, family: Family, now: Timestamp, limit: u32) -> Result<Vec<Address>>;

    /// Returns the addresses of a range that are in quarantine, behind an address on.
    fn released(
        &self,
        range: u64,
        family: Family,
        now: Timestamp,
        after: Option<Address>,
        limit: u32,
    ) -> Result<Vec<Released>>;

    /// Returns the answer that a key has; a key whose objects are all gone has none.
    fn answered(&self, key: &str) -> Result<Option<Answered>>;

    /// Claims a key for a request about to be answered; returns the answer instead when the key has one. Another transaction that claims
    /// the same key waits for the end of this one.
    fn claim(&self, key: &str, digest: &str, now: Timestamp) -> Result<Option<Answered>>;

    /// Notes the objects that answer a claimed key.
    fn answer(&self, key: &str, kind: &'static ObjectSpec, objects: &[u64]) -> Result<()>;
}
