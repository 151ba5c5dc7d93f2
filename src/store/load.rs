//! Adding many addresses at once, as an import does. What follows from an address is worked out per range instead of per address: which
//! range it maps to, how many a range has, and which addresses are still free in it.

use std::collections::BTreeMap;

use crate::domain::address::{Address, AddressRange, Family};
use crate::domain::fields::{AddressRecord, NetworkType};
use crate::error::Result;

/// A custom field of an address to add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadSetting {
    /// Number of the field.
    pub field: u64,
    /// Number of the value, for a field with a list of values.
    pub value: Option<u64>,
    /// The text, for a free-form field.
    pub text: String,
}

/// An address to add, with the numbers of what it names. All rules on it were checked but those of the range that it maps to.
#[derive(Debug)]
pub struct LoadAddress<'a> {
    /// The record.
    pub record: &'a AddressRecord,
    /// Number of its space.
    pub space: u64,
    /// Numbers of the values of service, instance, device type and state.
    pub values: [u64; 4],
    /// The network type; that of the range, where there is one, when not set.
    pub network_type: Option<NetworkType>,
    /// Positions of the fields that the record may have a value of, as bits, among those that an address can lack.
    pub given: u64,
    /// Custom fields.
    pub settings: &'a [LoadSetting],
}

/// What became of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// It was added and has this number.
    Added(u64),
    /// The record of this number has its key already, and is as it was.
    Exists(u64),
}

/// The range of an owner that holds the addresses of an interval, or that none does.
#[derive(Clone, Copy, Debug)]
pub(in crate::store) struct Found {
    pub interval: AddressRange,
    pub range: Option<(u64, AddressRange, NetworkType)>,
}

/// A service and instance with ranges in a space, and the answer to its last question.
#[derive(Clone, Debug)]
pub(in crate::store) struct Owner {
    pub service: u64,
    pub instance: u64,
    pub last: Option<Found>,
}

/// What of a range was taken.
#[derive(Debug, Default)]
pub(in crate::store) struct Taken {
    /// Addresses that are no longer free, in order of adding.
    pub addresses: Vec<[u8; 16]>,
    /// How many map to it.
    pub mapped: u64,
    pub family: Option<Family>,
}

/// A load that goes on. [`LoadTransaction::finish_load`] has to be called before anything else reads or changes ranges and free addresses.
#[derive(Debug, Default)]
pub struct Load {
    /// Space and family of the last address, with the owners of their ranges.
    pub(in crate::store) place: Option<(u64, Family, Vec<Owner>)>,
    /// What was taken of ranges, by their numbers: they are locked in this order.
    pub(in crate::store) taken: BTreeMap<u64, Taken>,
    /// Number of addresses in all of `taken`.
    pub(in crate::store) waiting: usize,
}

/// The part of a transaction that loads.
pub trait LoadTransaction {
    /// Adds addresses and says what became of each. They are added fastest in the order of space, family, address, service and instance,
    /// and a server adds them faster the more there are.
    fn load_addresses(&self, load: &mut Load, addresses: &[LoadAddress]) -> Result<Vec<Loaded>>;

    /// Returns which of some addresses of a space and family more than one record has.
    fn shared_addresses(&self, space: u64, family: Family, addresses: &[Address]) -> Result<Vec<Address>>;

    /// Works out what follows from all addresses that were added since the last time.
    fn finish_load(&self, load: &mut Load) -> Result<()>;
}
