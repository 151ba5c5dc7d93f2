//! Rows of a table as one value, a list of them in the form that the server sends them in.

use std::error::Error as StdError;

use bytes::{BufMut, BytesMut};
use tokio_postgres::types::{IsNull, Kind, ToSql, Type, to_sql_checked};

use crate::store::sql::value::Sql;

type Failure = Box<dyn StdError + Sync + Send>;

/// Rows that have values in some columns of a table.
#[derive(Debug)]
pub struct Rows<'r> {
    /// The columns.
    pub columns: &'r [String],
    /// Their values, row by row.
    pub rows: &'r [Vec<Sql>],
}

/// Writes a value behind its length, which is -1 for none.
fn measured(out: &mut BytesMut, write: impl FnOnce(&mut BytesMut) -> Result<IsNull, Failure>) -> Result<(), Failure> {
    let at = out.len();
    out.put_i32(-1);
    if let IsNull::No = write(out)? {
        let length = i32::try_from(out.len() - at - 4)?;
        out[at..at + 4].copy_from_slice(&length.to_be_bytes());
    }
    Ok(())
}

/// Writes a list of one dimension that counts from 1.
pub(super) fn array<T>(
    out: &mut BytesMut,
    element: &Type,
    count: usize,
    items: impl IntoIterator<Item = T>,
    mut write: impl FnMut(T, &mut BytesMut) -> Result<IsNull, Failure>,
) -> Result<IsNull, Failure> {
    out.put_i32(1);
    // Whether some are missing is what the server finds out by itself.
    out.put_i32(0);
    out.put_u32(element.oid());
    out.put_i32(i32::try_from(count)?);
    out.put_i32(1);
    for item in items {
        measured(out, |out| write(item, out))?;
    }
    Ok(IsNull::No)
}

impl ToSql for Rows<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Failure> {
        let Kind::Array(row) = kind.kind() else { return Err(format!("rows stand where {kind} is expected").into()) };
        let Kind::Composite(fields) = row.kind() else {
            return Err(format!("rows of a table stand where {row} is expected").into());
        };
        let places: Vec<Option<usize>> =
            fields.iter().map(|field| self.columns.iter().position(|column| *column == field.name())).collect();
        array(out, row, self.rows.len(), self.rows, |values, out| {
            out.put_i32(i32::try_from(fields.len())?);
            for (field, place) in fields.iter().zip(&places) {
                out.put_u32(field.type_().oid());
                let value = place.and_then(|place| values.get(place)).unwrap_or(&Sql::Null);
                measured(out, |out| value.to_sql(field.type_(), out))?;
            }
            Ok(IsNull::No)
        })
    }

    fn accepts(kind: &Type) -> bool {
        matches!(kind.kind(), Kind::Array(_))
    }

    to_sql_checked!();
}

/// Columns of the same kind, as one list in which they stand one behind the other.
#[derive(Debug)]
pub struct Columns<'r>(pub &'r [Vec<Sql>]);

impl ToSql for Columns<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Failure> {
        let Kind::Array(element) = kind.kind() else {
            return Err(format!("columns stand where {kind} is expected").into());
        };
        let count = self.0.iter().map(Vec::len).sum();
        array(out, element, count, self.0.iter().flatten(), |value, out| value.to_sql(element, out))
    }

    fn accepts(kind: &Type) -> bool {
        matches!(kind.kind(), Kind::Array(_))
    }

    to_sql_checked!();
}
