//! Values that go into statements and come out of rows, the same for both engines.

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};

use crate::domain::address::Address;
use crate::domain::value::EnumSpec;
use crate::error::{Error, Result, Status};

/// A value for a place of a statement.
#[derive(Clone, Debug, PartialEq)]
pub enum Sql {
    /// No value.
    Null,
    /// A number, also for what is true (1) or false (0).
    Integer(i64),
    /// A real number.
    Real(f64),
    /// Text.
    Text(String),
    /// The 16 bytes of an address.
    Key([u8; 16]),
    /// Other bytes.
    Blob(Vec<u8>),
    /// Numbers for a place `{integers}`.
    Integers(Vec<i64>),
    /// Texts for a place `{texts}`.
    Texts(Vec<String>),
    /// Addresses for a place `{keys}`.
    Keys(Vec<[u8; 16]>),
}

impl Sql {
    /// Makes the value of a place `{rows ..}`.
    pub fn list(rows: impl IntoIterator<Item = Vec<Sql>>) -> Sql {
        let rows = rows.into_iter().map(|row| serde_json::Value::from_iter(row.iter().map(Sql::json)));
        Sql::Text(serde_json::Value::from_iter(rows).to_string())
    }

    fn json(&self) -> serde_json::Value {
        match self {
            Sql::Null => serde_json::Value::Null,
            Sql::Integer(n) => (*n).into(),
            Sql::Real(n) => (*n).into(),
            Sql::Text(text) => text.as_str().into(),
            Sql::Key(bytes) => hex(bytes).into(),
            Sql::Blob(bytes) => hex(bytes).into(),
            Sql::Integers(list) => list.as_slice().into(),
            Sql::Texts(list) => list.as_slice().into(),
            Sql::Keys(list) => serde_json::Value::from_iter(list.iter().map(|bytes| hex(bytes))),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

macro_rules! from_number {
    ($( $type:ty ),*) => { $(
        impl From<$type> for Sql {
            fn from(n: $type) -> Sql {
                Sql::Integer(n.into())
            }
        }
    )* };
}
from_number!(i64, i32, u32, u8, bool);

impl From<u64> for Sql {
    /// No number of a row is that high; one that a caller made up then finds nothing.
    fn from(n: u64) -> Sql {
        Sql::Integer(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<&[u64]> for Sql {
    fn from(numbers: &[u64]) -> Sql {
        Sql::Integers(numbers.iter().map(|n| i64::try_from(*n).unwrap_or(i64::MAX)).collect())
    }
}

impl From<f64> for Sql {
    fn from(n: f64) -> Sql {
        Sql::Real(n)
    }
}

impl From<&str> for Sql {
    fn from(text: &str) -> Sql {
        Sql::Text(text.to_owned())
    }
}

impl From<&String> for Sql {
    fn from(text: &String) -> Sql {
        Sql::Text(text.clone())
    }
}

impl From<String> for Sql {
    fn from(text: String) -> Sql {
        Sql::Text(text)
    }
}

impl From<[u8; 16]> for Sql {
    fn from(bytes: [u8; 16]) -> Sql {
        Sql::Key(bytes)
    }
}

impl From<Address> for Sql {
    fn from(address: Address) -> Sql {
        Sql::Key(address.bytes())
    }
}

impl From<Vec<u8>> for Sql {
    fn from(bytes: Vec<u8>) -> Sql {
        Sql::Blob(bytes)
    }
}

impl<T: Into<Sql>> From<Option<T>> for Sql {
    fn from(value: Option<T>) -> Sql {
        value.map_or(Sql::Null, Into::into)
    }
}

impl ToSql for Sql {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Sql::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            Sql::Integer(n) => ToSqlOutput::Borrowed(ValueRef::Integer(*n)),
            Sql::Real(n) => ToSqlOutput::Borrowed(ValueRef::Real(*n)),
            Sql::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Sql::Key(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
            Sql::Blob(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
            // One parameter, so that a statement has the same text for every length.
            Sql::Integers(_) | Sql::Texts(_) | Sql::Keys(_) => {
                ToSqlOutput::Owned(rusqlite::types::Value::Text(self.json().to_string()))
            }
        })
    }
}

/// The values of a statement in the order of its places: a tuple, an array, a list, or `()` for none.
pub trait Values {
    /// Calls `work` with the values, which it may take.
    fn with<T>(self, work: impl FnOnce(&mut [Sql]) -> T) -> T;
}

impl Values for () {
    fn with<T>(self, work: impl FnOnce(&mut [Sql]) -> T) -> T {
        work(&mut [])
    }
}

impl Values for Vec<Sql> {
    fn with<T>(mut self, work: impl FnOnce(&mut [Sql]) -> T) -> T {
        work(&mut self)
    }
}

impl Values for &mut Vec<Sql> {
    fn with<T>(self, work: impl FnOnce(&mut [Sql]) -> T) -> T {
        work(self)
    }
}

impl<V: Into<Sql>, const N: usize> Values for [V; N] {
    fn with<T>(self, work: impl FnOnce(&mut [Sql]) -> T) -> T {
        work(&mut self.map(Into::into))
    }
}

macro_rules! tuple_values {
    ($( ($($name:ident)+) )*) => { $(
        impl<$($name: Into<Sql>),+> Values for ($($name,)+) {
            fn with<T>(self, work: impl FnOnce(&mut [Sql]) -> T) -> T {
                #[allow(non_snake_case, reason = "named as their types")]
                let ($($name,)+) = self;
                work(&mut [$($name.into()),+])
            }
        }
    )* };
}
tuple_values! {
    (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H) (A B C D E F G H I) (A B C D E F G H I J)
    (A B C D E F G H I J K) (A B C D E F G H I J K L)
}

/// A value of a row, without a copy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SqlRef<'r> {
    /// No value.
    Null,
    /// A number, also for what is true (1) or false (0).
    Integer(i64),
    /// A real number.
    Real(f64),
    /// Text.
    Text(&'r str),
    /// Bytes, those of an address among them.
    Blob(&'r [u8]),
}

/// What a value of a row can be read into.
pub trait FromSql: Sized {
    /// Returns the value in this form; `None` when it is of another.
    fn from_sql(value: SqlRef) -> Option<Self>;
}

/// Says that a row is not as the library writes it.
pub fn damaged() -> Error {
    Error::new(Status::StoreDamaged).with("rule", "a row holds a value that is not of its field's kind")
}

/// Returns the value of an enumeration for its stored number.
pub fn named<T>(spec: &EnumSpec, number: i32, from_name: impl Fn(&str) -> Option<T>) -> Result<T> {
    from_name(name_of(spec, number)?).ok_or_else(|| Error::internal("a name of an enumeration is not in it"))
}

/// Returns the name of a value of an enumeration for its stored number.
pub fn name_of(spec: &EnumSpec, number: i32) -> Result<&'static str> {
    spec.values.iter().find(|(_, known)| *known == number).map(|(name, _)| *name).ok_or_else(|| {
        Error::new(Status::StoreDamaged).with("rule", format_args!("{} {number} is not known", spec.name))
    })
}

/// Reads a value into what the caller has.
pub fn read<T: FromSql>(value: SqlRef) -> Result<T> {
    T::from_sql(value).ok_or_else(damaged)
}

macro_rules! into_number {
    ($( $type:ty ),*) => { $(
        impl FromSql for $type {
            fn from_sql(value: SqlRef) -> Option<$type> {
                let SqlRef::Integer(n) = value else { return None };
                n.try_into().ok()
            }
        }
    )* };
}
into_number!(i64, i32, u64, u32, u8, usize);

impl FromSql for bool {
    fn from_sql(value: SqlRef) -> Option<bool> {
        i64::from_sql(value).map(|n| n != 0)
    }
}

impl FromSql for f64 {
    fn from_sql(value: SqlRef) -> Option<f64> {
        match value {
            SqlRef::Real(n) => Some(n),
            SqlRef::Integer(n) => Some(n as f64),
            _ => None,
        }
    }
}

impl FromSql for String {
    fn from_sql(value: SqlRef) -> Option<String> {
        let SqlRef::Text(text) = value else { return None };
        Some(text.to_owned())
    }
}

impl FromSql for [u8; 16] {
    fn from_sql(value: SqlRef) -> Option<[u8; 16]> {
        let SqlRef::Blob(bytes) = value else { return None };
        bytes.try_into().ok()
    }
}

impl FromSql for Vec<u8> {
    fn from_sql(value: SqlRef) -> Option<Vec<u8>> {
        let SqlRef::Blob(bytes) = value else { return None };
        Some(bytes.to_vec())
    }
}

impl<T: FromSql> FromSql for Option<T> {
    fn from_sql(value: SqlRef) -> Option<Option<T>> {
        match value {
            SqlRef::Null => Some(None),
            value => T::from_sql(value).map(Some),
        }
    }
}
