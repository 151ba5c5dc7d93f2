//! Custom fields in bulk: the values of one, what ranges have in the synchronized ones, and the pairs that go together.

use std::collections::{HashMap, HashSet};

use crate::domain::custom::{LOGICAL_NETWORK, NETWORK_SITE, by_id, parse_pair};
use crate::domain::fields::{AssociationFilter, CustomValue, Range};
use crate::domain::name::{fold, same};
use crate::domain::object::Object;
use crate::domain::value::Timestamp;
use crate::error::Result;
use crate::service::{Tx, custom};
use crate::sync::finder::{ByNumber, Numbers};
use crate::sync::mapping::{self, Place};
use crate::sync::model::SyncObject;

/// The values of a custom field.
pub(super) struct Values {
    pub(super) by_id: ByNumber<u64, CustomValue>,
    pub(super) by_name: HashMap<String, u64>,
}

impl Values {
    pub(super) fn read(tx: &Tx, field: u64) -> Result<Values> {
        let values = tx.store().custom_values(field)?;
        let by_name = values.iter().map(|value| (fold(&value.value), value.id)).collect();
        Ok(Values { by_id: values.into_iter().map(|value| (value.id, value)).collect(), by_name })
    }

    /// Returns the value of a number as it is written; empty for none.
    pub(super) fn text(&self, id: u64) -> &str {
        self.by_id.get(&id).map_or("", |value| value.value.as_str())
    }

    /// Returns the numbers of the values that are so.
    pub(super) fn that(&self, is: impl Fn(&str) -> bool) -> HashSet<u64, Numbers> {
        self.by_id.values().filter(|value| is(&value.value)).map(|value| value.id).collect()
    }
}

/// What ranges have in one custom field.
#[derive(Default)]
pub(super) struct CustomTexts {
    pub(super) field: u64,
    /// Numbers of the ranges, ascending, where the text of each ends, and when the value was last changed, of which the range knows nothing.
    ends: Vec<(u64, usize, Timestamp)>,
    texts: String,
}

impl CustomTexts {
    /// Returns the text of a range, and when the value was last changed.
    pub(super) fn get(&self, range: u64) -> (&str, Timestamp) {
        let Ok(at) = self.ends.binary_search_by_key(&range, |(id, ..)| *id) else { return ("", Timestamp(0)) };
        let first = if at == 0 { 0 } else { self.ends[at - 1].1 };
        (&self.texts[first..self.ends[at].1], self.ends[at].2)
    }
}

/// Returns what ranges have in the synchronized fields that are custom ones.
pub(super) fn custom_texts(tx: &Tx) -> Result<Vec<CustomTexts>> {
    let mut all = Vec::new();
    for line in mapping::of(SyncObject::Pool) {
        if let Place::Custom(field) = line.ipam {
            let mut one = CustomTexts { field, ..CustomTexts::default() };
            tx.store().custom_walk(Range::SPEC, field, &mut |id, value, time| {
                line.push_text(value, &mut one.texts);
                one.ends.push((id, one.texts.len(), time));
                Ok(())
            })?;
            all.push(one);
        }
    }
    Ok(all)
}

/// Returns the associated pairs of networks and sites, by number.
pub(super) fn pairs(tx: &Tx, networks: &Values, sites: &Values) -> Result<HashSet<(u64, u64), Numbers>> {
    let mut pairs = HashSet::default();
    let network = by_id(LOGICAL_NETWORK).map_or("", |field| field.invariant);
    for association in custom::select_associations(tx, &AssociationFilter::default())? {
        let names = [&association.custom_field_one, &association.custom_field_two];
        let ids = names.map(|name| crate::domain::custom::by_name(name).map_or(0, |field| field.id));
        if !ids.contains(&LOGICAL_NETWORK) || !ids.contains(&NETWORK_SITE) {
            continue;
        }
        let turned = !same(&association.custom_field_one, network);
        for pair in &association.association_value {
            let (one, two) = parse_pair(pair)?;
            let (one, two) = if turned { (two, one) } else { (one, two) };
            let ids = (networks.by_name.get(&fold(&one)), sites.by_name.get(&fold(&two)));
            pairs.extend(ids.0.copied().zip(ids.1.copied()));
        }
    }
    Ok(pairs)
}
