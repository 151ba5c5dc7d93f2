//! What a store keeps about its records beside themselves: settings, access scopes, and the history of utilization.

use crate::domain::fields::{AccessScope, UtilizationSample};
use crate::domain::object::ObjectSpec;
use crate::domain::value::Timestamp;
use crate::error::Result;

/// Which of a store's samples to keep of an old time: the last one of every so many slots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thinning {
    /// Samples of slots before this one are thinned.
    pub before: i64,
    /// Number of slots that keep one sample.
    pub slots: i64,
}

/// The part of a transaction that has them.
pub trait DataTransaction {
    /// Tells the transaction its time, by which samples of utilization are kept.
    fn at(&self, now: Timestamp);

    /// Returns the settings that are not those of a new store, by name.
    fn setting_values(&self) -> Result<Vec<(String, i64)>>;

    /// Sets one setting.
    fn put_setting(&self, name: &str, value: i64) -> Result<()>;

    /// Returns all access scopes in order of path.
    fn access_scopes(&self) -> Result<Vec<AccessScope>>;

    /// Returns the access scope of a path.
    fn access_scope(&self, path: &str) -> Result<Option<AccessScope>>;

    /// Adds an access scope under another and returns its number.
    fn insert_access_scope(&self, parent: u64, scope: &AccessScope) -> Result<u64>;

    /// Removes an access scope.
    fn delete_access_scope(&self, id: u64) -> Result<()>;

    /// Returns what uses an access scope, in words.
    fn access_scope_use(&self, id: u64) -> Result<Option<String>>;

    /// Puts a space, block, subnet or range into an access scope, or has it take that of what is above it.
    fn assign_access_scope(&self, kind: &'static ObjectSpec, id: u64, scope: Option<u64>, now: Timestamp)
    -> Result<()>;

    /// Records what spaces, blocks and subnets have in use in IPv4, and returns how many they are.
    fn sample(&self) -> Result<u64>;

    /// Returns what an object had in use at the ends of slots, where that is known; `at` has the slots in ascending order.
    fn samples(&self, kind: &'static ObjectSpec, id: u64, at: &[i64]) -> Result<Vec<Option<UtilizationSample>>>;

    /// Drops samples that are too close to each other for their age, and returns how many they were.
    fn thin_samples(&self, thinning: Thinning) -> Result<u64>;

    /// Drops samples up to the end of a slot, and returns how many they were.
    fn purge_samples(&self, until: i64) -> Result<u64>;

    /// Tells whether some object of a kind has a custom field that is not a field of the kind.
    fn custom_field_carried(&self, kind: &'static ObjectSpec, field: u64) -> Result<bool>;

    /// Brings what the store knows of itself up to date: statistics by which it finds the way to rows.
    fn refresh(&self) -> Result<()>;

    /// Completes the event of long work with what came out of it.
    fn finish_event(&self, id: u64, message: &str, details: &[String]) -> Result<()>;
}
