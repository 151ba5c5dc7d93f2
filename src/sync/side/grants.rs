//! The addresses in the ranges of a VMM server: there may be a hundred times as many as of everything else.

use super::{Places, Reader, Values, positions};
use crate::domain::custom::{DEVICE_TYPE, IP_ADDRESS_STATE};
use crate::domain::fields::AddressRecord;
use crate::domain::object::Object;
use crate::error::Result;
use crate::service::Tx;
use crate::sync::mapping::{self, Mapping, Place};
use crate::sync::model::SyncObject;
use crate::sync::reader::Reader as FieldReader;
use crate::sync::snapshot::{Item, address_text};

/// Fields of addresses whose values are those of custom fields: their columns have numbers.
const ADDRESS_VALUES: [(&str, u64); 2] = [("DeviceType", DEVICE_TYPE), ("IPAddressState", IP_ADDRESS_STATE)];

impl Reader<'_> {
    /// Returns the addresses in the ranges that have a place.
    pub(super) fn addresses(&self, tx: &Tx, places: &Places) -> Result<Vec<Item>> {
        let mut values = Vec::new();
        for (field, id) in ADDRESS_VALUES {
            values.push((Place::Field(field), Values::read(tx, id)?));
        }
        let own = mapping::ipam_fields(SyncObject::Address);
        let fields =
            positions(AddressRecord::SPEC, own.filter(|name| ADDRESS_VALUES.iter().all(|(field, _)| field != name)))?;
        let reader = FieldReader::of_cells(SyncObject::Address, AddressRecord::SPEC, &fields);
        let (services, instances) = self.own_values();
        let owners = [services, instances].map(|values| values.into_iter().collect::<Vec<u64>>());
        let known = self.known(&[SyncObject::Address]);
        let mut grants = Vec::new();
        tx.store().walk_addresses([&owners[0], &owners[1]], &fields, &mut |row| {
            let Some(parent) = places.ranges.get(&row.range).copied() else { return Ok(()) };
            let natural = address_text(row.address);
            let of_line = |line: &Mapping| {
                let numbers = [row.device_type, row.state];
                let mut all = values.iter().zip(numbers);
                let found = all.find(|((place, _), _)| *place == line.ipam);
                let mut text = String::new();
                found.into_iter().for_each(|((_, values), id)| line.push_text(values.text(id), &mut text));
                text.into()
            };
            let item = Item {
                object: SyncObject::Address,
                ipam_id: row.id,
                parent: Some(parent),
                name: natural.clone(),
                natural,
                version: row.version,
                modified: row.modified,
                fields: reader.read_cells(row.cells, of_line, known.find(row.id))?,
                ..Item::default()
            };
            grants.push((row.space, row.address, item));
            Ok(())
        })?;
        grants.sort_by_key(|(space, address, _)| (*space, *address));
        Ok(grants.into_iter().map(|(.., item)| item).collect())
    }
}
