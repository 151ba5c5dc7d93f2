//! Values in the form that the server sends and takes them in.

use std::error::Error as StdError;

use bytes::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

use super::link::deepest;
use super::rows::array;
use crate::error::Result;
use crate::store::sql::value::{Sql, SqlRef, damaged};

impl ToSql for Sql {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> std::result::Result<IsNull, Box<dyn StdError + Sync + Send>> {
        match (self, kind) {
            (Sql::Null, _) => Ok(IsNull::Yes),
            (Sql::Integer(n), &Type::INT4) => i32::try_from(*n)?.to_sql(kind, out),
            (Sql::Integer(n), &Type::INT2) => i16::try_from(*n)?.to_sql(kind, out),
            (Sql::Integer(n), &Type::BOOL) => (*n != 0).to_sql(kind, out),
            (Sql::Integer(n), &Type::FLOAT8) => (*n as f64).to_sql(kind, out),
            (Sql::Integer(n), &Type::INT8) => n.to_sql(kind, out),
            (Sql::Real(n), &Type::FLOAT8) => n.to_sql(kind, out),
            (Sql::Text(text), &Type::JSON) => {
                out.extend_from_slice(text.as_bytes());
                Ok(IsNull::No)
            }
            (Sql::Text(text), &Type::TEXT | &Type::VARCHAR | &Type::NAME | &Type::BPCHAR | &Type::UNKNOWN) => {
                text.to_sql(kind, out)
            }
            (Sql::Key(bytes), &Type::BYTEA) => bytes.as_slice().to_sql(kind, out),
            (Sql::Blob(bytes), &Type::BYTEA) => bytes.to_sql(kind, out),
            (Sql::Integers(list), &Type::INT8_ARRAY) => list.to_sql(kind, out),
            (Sql::Texts(list), &Type::TEXT_ARRAY) => list.to_sql(kind, out),
            (Sql::Keys(list), &Type::UUID_ARRAY) => array(out, &Type::UUID, list.len(), list, |key, out| {
                out.extend_from_slice(key);
                Ok(IsNull::No)
            }),
            (Sql::Keys(list), &Type::BYTEA_ARRAY) => {
                list.iter().map(<[u8; 16]>::as_slice).collect::<Vec<_>>().to_sql(kind, out)
            }
            (value, kind) => Err(format!("{value:?} stands where {kind} is expected").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// A value as the server sent it.
struct Raw<'r>(SqlRef<'r>);

impl<'r> FromSql<'r> for Raw<'r> {
    fn from_sql(kind: &Type, bytes: &'r [u8]) -> std::result::Result<Raw<'r>, Box<dyn StdError + Sync + Send>> {
        Ok(Raw(match *kind {
            Type::INT8 => SqlRef::Integer(i64::from_sql(kind, bytes)?),
            Type::INT4 => SqlRef::Integer(i32::from_sql(kind, bytes)?.into()),
            Type::INT2 => SqlRef::Integer(i16::from_sql(kind, bytes)?.into()),
            Type::BOOL => SqlRef::Integer(bool::from_sql(kind, bytes)?.into()),
            Type::FLOAT8 => SqlRef::Real(f64::from_sql(kind, bytes)?),
            Type::BYTEA => SqlRef::Blob(bytes),
            Type::TEXT | Type::VARCHAR | Type::NAME | Type::BPCHAR | Type::UNKNOWN => {
                SqlRef::Text(std::str::from_utf8(bytes)?)
            }
            _ => return Err(format!("a column of type {kind} has no form here").into()),
        }))
    }

    fn from_sql_null(_: &Type) -> std::result::Result<Raw<'r>, Box<dyn StdError + Sync + Send>> {
        Ok(Raw(SqlRef::Null))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

/// Returns a column of a row without a copy.
pub fn value(row: &tokio_postgres::Row, column: usize) -> Result<SqlRef<'_>> {
    row.try_get::<_, Raw>(column).map(|raw| raw.0).map_err(|error| damaged().caused_by(deepest(&error)))
}
