//! Values of fields as SQLite keeps them.

use rusqlite::types::Value as Sql;
use uuid::Uuid;

use crate::domain::address::{Address, Family, Prefix};
use crate::domain::value::{FieldKind, Timestamp, Value};
use crate::error::{Error, Result, Status};

/// Stands between the items of a list in one column; names and texts of lists cannot hold it.
const SEPARATOR: char = '\n';

/// Returns the form in which the file keeps a value of that kind.
pub fn encode(kind: &FieldKind, value: &Value) -> Result<Sql> {
    Ok(match (kind, value) {
        (_, Value::Null) => Sql::Null,
        (FieldKind::Guid, Value::Text(text)) => {
            guid(Uuid::try_parse(text).map_err(|_| Error::internal(format_args!("'{text}' is not a GUID")))?)
        }
        (_, Value::Bool(b)) => Sql::Integer((*b).into()),
        (_, Value::Integer(n)) => {
            Sql::Integer(i64::try_from(*n).map_err(|_| Error::internal(format_args!("{n} does not fit a column")))?)
        }
        (_, Value::Real(n)) => Sql::Real(*n),
        (_, Value::Time(time)) => Sql::Integer(time.0),
        (_, Value::Text(text)) => Sql::Text(text.clone()),
        (_, Value::Address(one)) => address(*one),
        (_, Value::Prefix(prefix)) => subnet(*prefix),
        (FieldKind::List(_), Value::List(items)) => {
            let items: Vec<String> = items.iter().map(ToString::to_string).collect();
            if items.iter().any(|item| item.contains(SEPARATOR)) {
                return Err(Error::internal("an item of a list holds a line break"));
            }
            Sql::Text(items.join(&SEPARATOR.to_string()))
        }
        (_, Value::List(_) | Value::Record(_)) => return Err(Error::internal("a nested value has no column")),
    })
}

/// Returns the value that was kept.
pub fn decode(kind: &FieldKind, column: &'static str, sql: Sql) -> Result<Value> {
    let damaged =
        || Error::new(Status::StoreDamaged).with("rule", format_args!("column {column} holds no valid value"));
    Ok(match (kind, sql) {
        (_, Sql::Null) => Value::Null,
        (FieldKind::Bool, Sql::Integer(n)) => Value::Bool(n != 0),
        (FieldKind::Integer(..), Sql::Integer(n)) => Value::Integer(n.into()),
        (FieldKind::Time, Sql::Integer(n)) => Value::Time(Timestamp(n)),
        (FieldKind::Real, Sql::Real(n)) => Value::Real(n),
        (FieldKind::Text | FieldKind::Enum(_), Sql::Text(text)) => Value::Text(text),
        (FieldKind::Guid, Sql::Blob(bytes)) => {
            Value::Text(Uuid::from_slice(&bytes).map_err(|_| damaged())?.hyphenated().to_string())
        }
        (FieldKind::Address, Sql::Blob(bytes)) => Value::Address(address_of(&bytes).ok_or_else(damaged)?),
        (FieldKind::Prefix, Sql::Blob(bytes)) => Value::Prefix(subnet_of(&bytes).ok_or_else(damaged)?),
        (FieldKind::List(inner), Sql::Text(text)) => {
            let item = |item: &str| inner.coerce("list", column, Value::Text(item.to_owned()));
            Value::List(text.split(SEPARATOR).map(item).collect::<Result<Vec<_>>>()?)
        }
        _ => return Err(damaged()),
    })
}

/// Returns a GUID as kept.
pub fn guid(id: Uuid) -> Sql {
    Sql::Blob(id.into_bytes().to_vec())
}

/// Returns an address as kept: family and 16 bytes.
pub fn address(address: Address) -> Sql {
    let mut bytes = vec![family_byte(address.family())];
    bytes.extend(address.bytes());
    Sql::Blob(bytes)
}

/// Returns the address that was kept.
pub fn address_of(bytes: &[u8]) -> Option<Address> {
    let (family, number) = bytes.split_first()?;
    Address::from_bytes(Family::from_number((*family).into())?, number.try_into().ok()?)
}

/// Returns a subnet as kept: its first address and the prefix length, so that what it contains follows it.
pub fn subnet(prefix: Prefix) -> Sql {
    subnet_key(prefix.first(), prefix.bits())
}

/// Returns the key of a first address and any last byte, for the ends of a walk over subnets.
pub fn subnet_key(first: Address, bits: u8) -> Sql {
    let mut bytes = vec![family_byte(first.family())];
    bytes.extend(first.bytes());
    bytes.push(bits);
    Sql::Blob(bytes)
}

/// Returns the subnet that was kept.
pub fn subnet_of(bytes: &[u8]) -> Option<Prefix> {
    let (bits, first) = bytes.split_last()?;
    Prefix::new(address_of(first)?, *bits)
}

fn family_byte(family: Family) -> u8 {
    match family {
        Family::V4 => 4,
        Family::V6 => 6,
    }
}
