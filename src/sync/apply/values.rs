//! Custom values and pairs that the sync needs: they are added with what uses them, and taken away with it when the sync
//! added them and nothing else uses them.

use crate::domain::custom::{by_id, format_pair};
use crate::domain::fields::Association;
use crate::domain::object::{Object, Record};
use crate::domain::value::Value;
use crate::error::{Error, Result};
use crate::service::{Tx, custom};

fn name(field: u64) -> Result<&'static str> {
    by_id(field).map(|field| field.invariant).ok_or_else(|| Error::internal("no such built-in field"))
}

/// Makes sure that a built-in field has a value; returns its number, its written form and whether it was added.
///
/// # Errors
/// The rules of values.
pub fn ensure(tx: &mut Tx, field: u64, value: &str) -> Result<(u64, String, bool)> {
    custom::ensure_value(tx, field, value)
}

/// Makes sure that two values are associated.
///
/// # Errors
/// Those of the store.
pub fn ensure_pair(tx: &mut Tx, (one, one_value): (u64, &str), (two, two_value): (u64, &str)) -> Result<()> {
    let pair = format_pair(one_value, two_value);
    let Some(association) = tx.store().association_of(one, two)? else {
        let record = Record::new(Association::SPEC)
            .with("CustomFieldOne", name(one)?)?
            .with("CustomFieldTwo", name(two)?)?
            .with("AssociationValue", Value::List(vec![pair.into()]))?;
        custom::add_association(tx, &record)?;
        return Ok(());
    };
    if !has(tx, association, (one, one_value), (two, two_value))? {
        custom::change_pairs(tx, name(one)?, name(two)?, &[pair], &[])?;
    }
    Ok(())
}

/// Takes a value away that nothing carries any more, with its pairs to the given values of another field. Where something
/// else associates it, it stays.
///
/// # Errors
/// Those of the store.
pub fn retire(tx: &mut Tx, (field, value): (u64, &str), (other, others): (u64, &[String])) -> Result<()> {
    let Some(found) = tx.store().custom_value(field, value)? else { return Ok(()) };
    if tx.store().value_is_carried(found.id)? {
        return Ok(());
    }
    if let Some(association) = tx.store().association_of(field, other)? {
        for partner in others {
            if has(tx, association, (field, value), (other, partner))? {
                custom::change_pairs(tx, name(field)?, name(other)?, &[], &[format_pair(value, partner)])?;
            }
        }
    }
    if tx.store().custom_value_use(found.id)?.is_none() {
        custom::remove_value(tx, name(field)?, value)?;
    }
    Ok(())
}

/// Tells whether an association, and whether it has its fields the other way round, has a pair.
fn has(tx: &Tx, (association, turned): (u64, bool), one: (u64, &str), two: (u64, &str)) -> Result<bool> {
    let number = |(field, value)| tx.store().find_custom_text(field, value).map(|found| found.map(|(id, _)| id));
    let (Some(a), Some(b)) = (number(one)?, number(two)?) else { return Ok(false) };
    let (a, b) = if turned { (b, a) } else { (a, b) };
    tx.store().has_pair(association, a, b)
}
