//! The machinery of the one field list: how a kind of object is declared, and the dynamic form of an object.
//!
//! A kind is declared once with `objects!` (in [`super::fields`] and [`crate::vmm::model`]). From that line follow the typed
//! struct, the record that crosses the C ABI, JSON, the C# class, the default view and the field table of the docs.

use std::fmt;

use super::value::{FieldKind, Value};
use crate::error::{Error, Result, Status};
use crate::memory;

/// Who sets a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Kept by the library: numbers, versions, times.
    System,
    /// Set by callers.
    Writable,
    /// Follows from other data when it is read; never stored with the object.
    Derived,
}

/// One field of a kind.
#[derive(Debug)]
pub struct FieldSpec {
    /// Name as Microsoft writes it.
    pub name: &'static str,
    /// Second name under which the same field is reached as plain text (`StartAddress` beside `StartIPAddress`).
    pub raw: Option<&'static str>,
    /// Name of the Rust field, which is the column's name in the store.
    pub column: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether "nothing" differs from the kind's default value.
    pub nullable: bool,
    /// Who sets it.
    pub access: Access,
    /// Unit of a number, empty where it has none.
    pub unit: &'static str,
    /// Schema version that brought it.
    pub since: u32,
    /// One sentence.
    pub doc: &'static str,
}

/// A kind of object.
#[derive(Debug)]
pub struct ObjectSpec {
    /// Name of the kind, which is the C# class.
    pub name: &'static str,
    /// Fields in order.
    pub fields: &'static [FieldSpec],
    /// Names of the fields that the default table view shows, in order.
    pub view: &'static [&'static str],
    /// One sentence.
    pub doc: &'static str,
}

impl ObjectSpec {
    /// Returns the position of a field by either of its names, which are compared exactly.
    pub fn index(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name || field.raw == Some(name))
    }

    /// Returns the position, or the error that names kind and field.
    pub fn find(&self, name: &str) -> Result<usize> {
        self.index(name).ok_or_else(|| {
            Error::new(Status::UnknownField).with("kind", self.name).with("value", super::name::shorten(name))
        })
    }
}

/// A typed object of the field list.
pub trait Object: Clone + Default + fmt::Debug + PartialEq + Send + Sync + 'static {
    /// The kind.
    const SPEC: &'static ObjectSpec;

    /// Returns the value of the field at a position.
    fn field(&self, index: usize) -> Value;

    /// Returns the value of the field at a position, which may be left without it.
    fn take_field(&mut self, index: usize) -> Value;

    /// Appends what the value of the field at a position prints.
    fn push_field(&self, index: usize, text: &mut String);

    /// Appends the same with the items of a list on lines of their own; tells whether there is anything.
    fn push_lines(&self, index: usize, text: &mut String) -> bool;

    /// Appends the value of the field at a position as JSON; tells whether it has one.
    fn write_json(&self, index: usize, out: &mut String) -> bool;

    /// Sets the field at a position to a coerced value; `None` when it is of another kind.
    fn set_field(&mut self, index: usize, value: Value) -> Option<()>;

    /// Returns all fields that have a value as a record.
    fn to_record(&self) -> Record {
        let mut record = Record::new(Self::SPEC);
        for index in 0..Self::SPEC.fields.len() {
            let value = self.field(index);
            if value != Value::Null {
                record.values[index] = Some(value);
            }
        }
        record
    }

    /// Sets every field that the record has, `Null` ones to nothing.
    fn apply(&mut self, record: &Record) -> Result<()> {
        for (index, value) in record.values.iter().enumerate() {
            if let Some(value) = value {
                self.set_field(index, value.clone()).ok_or_else(|| mandatory(Self::SPEC, index))?;
            }
        }
        Ok(())
    }

    /// Makes an object of what a record of the same kind has, and leaves the record without it.
    fn take_record(record: &mut Record) -> Result<Self> {
        let mut object = Self::default();
        for (index, value) in record.values.iter_mut().enumerate() {
            if let Some(value) = value.take() {
                object.set_field(index, value).ok_or_else(|| mandatory(Self::SPEC, index))?;
            }
        }
        Ok(object)
    }

    /// Makes an object of a record of the same kind; fields that it lacks have their default.
    fn from_record(record: &Record) -> Result<Self> {
        if !std::ptr::eq(record.spec, Self::SPEC) {
            return Err(Error::new(Status::UnknownKind).with("value", record.spec.name));
        }
        let mut object = Self::default();
        object.apply(record)?;
        Ok(object)
    }
}

fn mandatory(kind: &'static ObjectSpec, index: usize) -> Error {
    Error::new(Status::MandatoryFieldNotSpecified).with("kind", kind.name).with("field", kind.fields[index].name)
}

/// An object in dynamic form: any subset of the fields of a kind. A field that is not set means "unchanged" in a change
/// and "any" in a filter; a field set to [`Value::Null`] means "nothing".
#[derive(Clone, PartialEq)]
pub struct Record {
    spec: &'static ObjectSpec,
    values: Vec<Option<Value>>,
}

impl PartialEq for ObjectSpec {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Record {
    /// Makes a record without any field set.
    pub fn new(spec: &'static ObjectSpec) -> Record {
        Record { spec, values: vec![None; spec.fields.len()] }
    }

    /// Returns the kind.
    pub fn spec(&self) -> &'static ObjectSpec {
        self.spec
    }

    /// Returns the value of the field at a position, `None` when it is not set.
    pub fn at(&self, index: usize) -> Option<&Value> {
        self.values.get(index).and_then(Option::as_ref)
    }

    /// Returns the value of a field by name; `None` when it is not set or there is no such field.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.spec.index(name).and_then(|index| self.at(index))
    }

    /// Sets a field by name; the value is brought into the field's own form or refused.
    pub fn set(&mut self, name: &str, value: Value) -> Result<()> {
        let index = self.spec.find(name)?;
        self.set_at(index, value)
    }

    /// Sets the field at a position, which must exist.
    pub fn set_at(&mut self, index: usize, value: Value) -> Result<()> {
        let field = &self.spec.fields[index];
        self.values[index] = Some(field.kind.coerce(self.spec.name, field.name, value)?);
        Ok(())
    }

    /// Adds a value at the end of the list in the field at a position, which must exist; a field without a list gets one.
    pub fn push_at(&mut self, index: usize, value: Value) -> Result<()> {
        let field = &self.spec.fields[index];
        let FieldKind::List(inner) = field.kind else {
            return Err(Error::new(Status::WrongType)
                .with("field", field.name)
                .with("kind", self.spec.name)
                .with("value", "a list")
                .with("rule", field.kind.name()));
        };
        let value = inner.coerce(self.spec.name, field.name, value)?;
        match &mut self.values[index] {
            Some(Value::List(items)) => memory::push(items, value)?,
            other => *other = Some(Value::List(vec![value])),
        }
        Ok(())
    }

    /// Makes a field unset again.
    pub fn unset(&mut self, name: &str) -> Result<()> {
        let index = self.spec.find(name)?;
        self.values[index] = None;
        Ok(())
    }

    /// Makes all fields unset again, to use the record for another object.
    pub fn clear(&mut self) {
        self.values.fill(None);
    }

    /// Returns the fields that are set, in the kind's order.
    pub fn set_fields(&self) -> impl Iterator<Item = (&'static FieldSpec, &Value)> {
        self.spec
            .fields
            .iter()
            .zip(&self.values)
            .filter_map(|(field, value)| value.as_ref().map(|value| (field, value)))
    }

    /// Tells whether no field is set.
    pub fn is_empty(&self) -> bool {
        self.values.iter().all(Option::is_none)
    }

    /// Builder form of [`Record::set`] for tests and callers that know the field exists.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Result<Record> {
        self.set(name, value.into())?;
        Ok(self)
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.spec.name)?;
        let hidden = Value::Text("***".to_owned());
        let shown = |(field, value)| {
            let field: &FieldSpec = field;
            (field.name, if field.column == "password" { &hidden } else { value })
        };
        f.debug_map().entries(self.set_fields().map(shown)).finish()
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Value {
        Value::Bool(value)
    }
}

impl From<u64> for Value {
    fn from(value: u64) -> Value {
        Value::Integer(value.into())
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Value {
        Value::List(items.into_iter().map(Into::into).collect())
    }
}

/// Declares kinds of objects: per field its documentation, Rust name and type, Microsoft's name (`| "Raw"` for the text twin),
/// who sets it, unit, and since which schema.
macro_rules! objects {
    ($( $(#[doc = $doc:literal])* $Type:ident = $name:literal view [ $($view:literal),* $(,)? ] {
        $( $(#[doc = $fdoc:literal])* $field:ident : $ty:ty = $fname:literal $(| $raw:literal)? , $access:ident $(, unit $unit:literal)? $(, since $since:literal)? ; )*
    } )*) => { $(
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $Type { $( $(#[doc = $fdoc])* pub $field: $ty, )* }

        impl $crate::domain::object::Object for $Type {
            const SPEC: &'static $crate::domain::object::ObjectSpec = {
                static SPEC: $crate::domain::object::ObjectSpec = $crate::domain::object::ObjectSpec {
                    name: $name,
                    doc: concat!($($doc),*),
                    view: &[ $($view),* ],
                    fields: &[ $( $crate::domain::object::FieldSpec {
                        name: $fname,
                        raw: $crate::domain::object::objects!(@raw $($raw)?),
                        column: stringify!($field),
                        kind: <$ty as $crate::domain::value::FieldType>::KIND,
                        nullable: <$ty as $crate::domain::value::FieldType>::NULLABLE,
                        access: $crate::domain::object::Access::$access,
                        unit: $crate::domain::object::objects!(@unit $($unit)?),
                        since: $crate::domain::object::objects!(@since $($since)?),
                        doc: concat!($($fdoc),*),
                    } ),* ],
                };
                &SPEC
            };

            fn field(&self, index: usize) -> $crate::domain::value::Value {
                let mut position = 0;
                $( if index == position { return $crate::domain::value::FieldType::to_value(&self.$field); } position += 1; )*
                let _ = position;
                $crate::domain::value::Value::Null
            }

            fn take_field(&mut self, index: usize) -> $crate::domain::value::Value {
                let mut position = 0;
                $( if index == position { return $crate::domain::value::FieldType::take_value(&mut self.$field); } position += 1; )*
                let _ = position;
                $crate::domain::value::Value::Null
            }

            fn push_field(&self, index: usize, text: &mut String) {
                let mut position = 0;
                $( if index == position { return $crate::domain::value::FieldType::push_to(&self.$field, text); } position += 1; )*
                let _ = (position, text);
            }

            fn push_lines(&self, index: usize, text: &mut String) -> bool {
                let mut position = 0;
                $( if index == position { return $crate::domain::value::FieldType::push_lines(&self.$field, text); } position += 1; )*
                let _ = (position, text);
                false
            }

            fn write_json(&self, index: usize, out: &mut String) -> bool {
                let mut position = 0;
                $( if index == position { return $crate::domain::value::FieldType::write_json(&self.$field, out); } position += 1; )*
                let _ = (position, out);
                false
            }

            fn set_field(&mut self, index: usize, value: $crate::domain::value::Value) -> Option<()> {
                let mut position = 0;
                $( if index == position { self.$field = $crate::domain::value::FieldType::from_value(value)?; return Some(()); } position += 1; )*
                let _ = position;
                None
            }
        }
    )* };
    (@raw) => { None };
    (@raw $raw:literal) => { Some($raw) };
    (@unit) => { "" };
    (@unit $unit:literal) => { $unit };
    (@since) => { 1 };
    (@since $since:literal) => { $since };
}
pub(crate) use objects;
