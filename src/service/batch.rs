//! Many new objects in one transaction: all of them are added, or none.

use super::together::Together;
use super::{Tx, range, subnet};
use crate::domain::fields::{AddressRecord, Range, Subnet};
use crate::domain::object::{Object, Record};
use crate::error::{Error, Result, Status};

/// Tells whether objects of a kind can be added in a batch.
pub fn takes(kind: &str) -> bool {
    [AddressRecord::SPEC.name, Range::SPEC.name, Subnet::SPEC.name].contains(&kind)
}

/// Adds objects in their order and returns them as they are then, in the same order. `create_subnet` is that of [`range::add`].
///
/// # Errors
///
/// That of the first object that is refused; its operand `index` is the object's position, from 0. `UnknownKind` for kinds that no batch
/// takes.
pub fn add(tx: &mut Tx, records: &[Record], create_subnet: bool) -> Result<Vec<Record>> {
    let mut added = Vec::with_capacity(records.len());
    let mut index = 0;
    for alike in records.chunk_by(|one, next| one.spec() == next.spec()) {
        if alike[0].spec() == AddressRecord::SPEC {
            let (mut together, mut addresses) = (Together::default(), Vec::with_capacity(alike.len()));
            for (at, record) in alike.iter().enumerate() {
                together.add(tx, index + at, record, &mut addresses)?;
            }
            together.finish(tx, &mut addresses)?;
            added.extend(addresses.iter().map(Object::to_record));
        } else {
            for (at, record) in alike.iter().enumerate() {
                added.push(one(tx, record, create_subnet).map_err(|error| error.with("index", index + at))?);
            }
        }
        index += alike.len();
    }
    Ok(added)
}

fn one(tx: &mut Tx, record: &Record, create_subnet: bool) -> Result<Record> {
    let kind = record.spec().name;
    match kind {
        _ if kind == Range::SPEC.name => Ok(range::add(tx, record, create_subnet)?.to_record()),
        _ if kind == Subnet::SPEC.name => Ok(subnet::add(tx, record)?.to_record()),
        _ => Err(Error::new(Status::UnknownKind).with("value", kind)),
    }
}
