//! Values of fields, and how a field's type reads and writes them.

use std::fmt::{self, Write};
use std::str::FromStr;
use std::sync::Arc;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

use super::address::{Address, Prefix};
use super::object::{Object, Record};
use super::{json, name};
use crate::error::{Error, Result, Status};

/// A point in time: microseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The first microsecond of the years 1 to 9999, which are what RFC 3339 and .NET can say both.
    pub const FIRST_US: i64 = -62_135_596_800_000_000;
    /// The last microsecond of these years.
    pub const LAST_US: i64 = 253_402_300_799_999_999;

    /// Takes microseconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    ///
    /// `InvalidParameter` for a year before 1 or after 9999.
    pub fn from_micros(field: &'static str, micros: i128) -> Result<Timestamp> {
        i64::try_from(micros).ok().filter(|us| (Self::FIRST_US..=Self::LAST_US).contains(us)).map(Timestamp).ok_or_else(
            || {
                Error::new(Status::InvalidParameter)
                    .with("field", field)
                    .with("value", micros)
                    .with("rule", "a time is in the years 1 to 9999, counted in microseconds since 1970")
            },
        )
    }

    /// Parses RFC 3339 text such as `2026-11-23T10:48:00Z`; a date alone is midnight UTC.
    pub fn parse(field: &'static str, text: &str) -> Result<Timestamp> {
        let full = if text.len() == 10 { format!("{text}T00:00:00Z") } else { text.to_owned() };
        let time = OffsetDateTime::parse(full.trim(), &Rfc3339).map_err(|_| {
            Error::new(Status::InvalidParameter)
                .with("field", field)
                .with("value", name::shorten(text))
                .with("rule", "a time is written 2026-11-23T10:48:00Z")
        })?;
        // The zone may bring it into another year than it says.
        Timestamp::from_micros(field, time.unix_timestamp_nanos().div_euclid(1000))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0) * 1000)
            .ok()
            .and_then(|time| time.format(&Rfc3339).ok());
        // Only a clock that nobody set is that far off.
        f.write_str(text.as_deref().unwrap_or("0001-01-01T00:00:00Z"))
    }
}

/// A number of addresses, exact. It stops at `u128::MAX`, which is one less than all of IPv6; no block or subnet is that large.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count(pub u128);

impl Count {
    /// Returns the count as a number of 64 bits, which stops at their end.
    pub fn capped(self) -> u64 {
        u64::try_from(self.0).unwrap_or(u64::MAX)
    }
}

/// One value of a field. `Null` means: set to nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing: clears the field.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Integer(i128),
    /// A number.
    Real(f64),
    /// Text; the name of an enumeration's value as well.
    Text(String),
    /// A point in time.
    Time(Timestamp),
    /// An address.
    Address(Address),
    /// A network.
    Prefix(Prefix),
    /// Several values.
    List(Vec<Value>),
    /// An object inside an object.
    Record(Box<Record>),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Null => Ok(()),
            Value::Bool(b) => f.write_str(if *b { "true" } else { "false" }),
            Value::Integer(n) => n.fmt(f),
            Value::Real(n) => n.fmt(f),
            Value::Text(t) => f.write_str(t),
            Value::Time(t) => t.fmt(f),
            Value::Address(a) => a.fmt(f),
            Value::Prefix(p) => p.fmt(f),
            Value::Record(r) => f.write_str(r.spec().name),
            Value::List(items) => {
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        f.write_str(",")?;
                    }
                    item.fmt(f)?;
                }
                Ok(())
            }
        }
    }
}

/// An enumeration of Microsoft's: names as the commands take them, numbers as the class has them.
#[derive(Debug, PartialEq, Eq)]
pub struct EnumSpec {
    /// Name of the enumeration, which is the C# type.
    pub name: &'static str,
    /// Names and numbers in order of number.
    pub values: &'static [(&'static str, i32)],
}

impl EnumSpec {
    /// Returns the written form of a name given in any case, or of a number.
    pub fn canonical(&self, text: &str) -> Option<&'static str> {
        let number = text.parse::<i32>().ok();
        self.values
            .iter()
            .find(|(name, n)| name.eq_ignore_ascii_case(text.trim()) || Some(*n) == number)
            .map(|(name, _)| *name)
    }

    /// Returns the number of a name.
    pub fn number(&self, name: &str) -> Option<i32> {
        self.values.iter().find(|(n, _)| *n == name).map(|(_, number)| *number)
    }

    /// Returns all names in order, as messages list them.
    pub fn names(&self) -> String {
        self.values.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }
}

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum FieldKind {
    /// Yes or no.
    Bool,
    /// A whole number between both ends.
    Integer(i128, i128),
    /// A whole number from 0 on, of any size, as decimal text: all of IPv6 has more addresses than a machine's number holds.
    Count,
    /// A number.
    Real,
    /// Text.
    Text,
    /// A point in time, UTC.
    Time,
    /// An address.
    Address,
    /// A network.
    Prefix,
    /// A GUID, as lower-case text with hyphens.
    Guid,
    /// One name of an enumeration.
    Enum(&'static EnumSpec),
    /// A list of values of that kind.
    List(&'static FieldKind),
    /// An object of another kind.
    Record(&'static super::object::ObjectSpec),
}

impl FieldKind {
    /// Returns a short name of the kind for messages and docs.
    pub fn name(&self) -> String {
        match self {
            FieldKind::Bool => "a boolean".into(),
            FieldKind::Integer(..) => "a whole number".into(),
            FieldKind::Count => "a count".into(),
            FieldKind::Real => "a number".into(),
            FieldKind::Text => "text".into(),
            FieldKind::Time => "a time".into(),
            FieldKind::Address => "an IP address".into(),
            FieldKind::Prefix => "a network".into(),
            FieldKind::Guid => "a GUID".into(),
            FieldKind::Enum(spec) => format!("one of {}", spec.names()),
            FieldKind::List(kind) => format!("a list of {}", kind.name()),
            FieldKind::Record(spec) => format!("an object {}", spec.name),
        }
    }

    /// Brings a value into the kind's own form: text is parsed, names of enumerations take their written case, one
    /// value becomes a list of one. Fails with the field, the value and the rule.
    pub fn coerce(&self, kind: &'static str, field: &'static str, value: Value) -> Result<Value> {
        let wrong = |value: &Value| {
            Error::new(Status::WrongType)
                .with("field", field)
                .with("kind", kind)
                .with("value", name::shorten(&value.to_string()))
                .with("rule", self.name())
        };
        Ok(match (self, value) {
            (_, Value::Null) => Value::Null,
            (FieldKind::List(inner), Value::List(items)) => {
                Value::List(items.into_iter().map(|item| inner.coerce(kind, field, item)).collect::<Result<Vec<_>>>()?)
            }
            (FieldKind::List(inner), one) => Value::List(vec![inner.coerce(kind, field, one)?]),
            (FieldKind::Bool, Value::Integer(n @ 0..=1)) => Value::Bool(n == 1),
            (FieldKind::Bool, Value::Text(t)) => match t.to_ascii_lowercase().as_str() {
                "true" | "1" => Value::Bool(true),
                "false" | "0" => Value::Bool(false),
                _ => return Err(wrong(&Value::Text(t))),
            },
            (FieldKind::Integer(min, max), Value::Integer(n)) => {
                if n < *min || n > *max {
                    return Err(Error::new(Status::InvalidParameter)
                        .with("field", field)
                        .with("value", n)
                        .with("rule", format_args!("it must be from {min} to {max}")));
                }
                Value::Integer(n)
            }
            (FieldKind::Integer(..), Value::Text(t)) => {
                let number = i128::from_str(t.trim()).map_err(|_| wrong(&Value::Text(t)))?;
                return self.coerce(kind, field, Value::Integer(number));
            }
            (FieldKind::Count, Value::Integer(n)) if n >= 0 => Value::Text(n.to_string()),
            (FieldKind::Count, Value::Text(t)) => match t.trim().parse::<u128>() {
                Ok(n) => Value::Text(n.to_string()),
                Err(_) => return Err(wrong(&Value::Text(t))),
            },
            (FieldKind::Real, Value::Integer(n)) => Value::Real(n as f64),
            (FieldKind::Real, Value::Text(t)) => {
                let number = f64::from_str(t.trim()).ok().filter(|n| n.is_finite());
                Value::Real(number.ok_or_else(|| wrong(&Value::Text(t)))?)
            }
            (FieldKind::Time, Value::Integer(micros)) => Value::Time(Timestamp::from_micros(field, micros)?),
            (FieldKind::Time, Value::Time(time)) => Value::Time(Timestamp::from_micros(field, time.0.into())?),
            (FieldKind::Time, Value::Text(t)) => Value::Time(Timestamp::parse(field, &t)?),
            (FieldKind::Address, Value::Text(t)) => Value::Address(Address::parse(field, &t)?),
            (FieldKind::Prefix, Value::Text(t)) => Value::Prefix(Prefix::parse(field, &t)?),
            (FieldKind::Guid, Value::Text(t)) => {
                let guid = Uuid::try_parse(t.trim()).map_err(|_| wrong(&Value::Text(t)))?;
                Value::Text(guid.hyphenated().to_string())
            }
            (FieldKind::Enum(spec), Value::Text(t)) => {
                let name = spec.canonical(&t).ok_or_else(|| {
                    Error::new(Status::InvalidEnumeration)
                        .with("field", field)
                        .with("value", name::shorten(&t))
                        .with("rule", spec.names())
                })?;
                Value::Text(name.to_owned())
            }
            (FieldKind::Enum(_), Value::Integer(n)) => {
                return self.coerce(kind, field, Value::Text(n.to_string()));
            }
            (FieldKind::Record(spec), Value::Record(record)) if std::ptr::eq(record.spec(), *spec) => {
                Value::Record(record)
            }
            (FieldKind::Bool, v @ Value::Bool(_))
            | (FieldKind::Real, v @ Value::Real(_))
            | (FieldKind::Text, v @ Value::Text(_))
            | (FieldKind::Address, v @ Value::Address(_))
            | (FieldKind::Prefix, v @ Value::Prefix(_)) => v,
            (FieldKind::Text, v @ (Value::Integer(_) | Value::Address(_) | Value::Prefix(_) | Value::Time(_))) => {
                Value::Text(v.to_string())
            }
            (_, other) => return Err(wrong(&other)),
        })
    }
}

/// A Rust type that a field of a typed object can have.
pub trait FieldType: Sized {
    /// What such a field holds.
    const KIND: FieldKind;
    /// Whether "nothing" differs from the type's default, so that C# needs a nullable type.
    const NULLABLE: bool = false;
    /// Returns the value; an empty text, list or option is `Null`.
    fn to_value(&self) -> Value;
    /// Makes the type of a value that was coerced to [`FieldType::KIND`]; `None` when it was not.
    fn from_value(value: Value) -> Option<Self>;
    /// Returns the value of what is not needed afterwards, without a copy where that is cheaper.
    fn take_value(&mut self) -> Value {
        self.to_value()
    }
    /// Appends what the value prints, without making it where that is cheaper.
    fn push_to(&self, text: &mut String) {
        // A String takes everything.
        let _ = write!(text, "{}", self.to_value());
    }
    /// Appends the same with the items of a list on lines of their own; tells whether there is anything.
    fn push_lines(&self, text: &mut String) -> bool {
        let before = text.len();
        self.push_to(text);
        text.len() > before
    }
    /// Appends the value as JSON unless it is `Null`; tells whether it was appended.
    fn write_json(&self, out: &mut String) -> bool {
        json::write_value(&self.to_value(), out)
    }
}

macro_rules! field_type {
    ($(@push |$own:ident, $text:ident| $push:expr;)? $ty:ty, $kind:expr, |$me:ident| $to:expr, $($pattern:pat => $from:expr),+ $(,)?) => {
        impl FieldType for $ty {
            const KIND: FieldKind = $kind;
            fn to_value(&self) -> Value { let $me = self; $to }
            fn from_value(value: Value) -> Option<Self> { match value { $($pattern => $from,)+ _ => None } }
            $( fn push_to(&self, $text: &mut String) { let $own = self; $push } )?
        }
    };
}

/// Text that no output shows: a password.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Hidden(pub String);

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "none" } else { "***" })
    }
}

field_type!(Hidden, FieldKind::Text, |text| if text.0.is_empty() { Value::Null } else { Value::Text(text.0.clone()) },
    Value::Text(text) => Some(Hidden(text)), Value::Null => Some(Hidden::default()));
field_type!(bool, FieldKind::Bool, |b| Value::Bool(*b), Value::Bool(b) => Some(b), Value::Null => Some(false));
field_type!(f64, FieldKind::Real, |n| Value::Real(*n), Value::Real(n) => Some(n), Value::Null => Some(0.0));
field_type!(@push |n, text| { let _ = write!(text, "{n}"); }; u16, FieldKind::Integer(0, u16::MAX as i128), |n| Value::Integer((*n).into()), Value::Integer(n) => n.try_into().ok(), Value::Null => Some(0));
field_type!(u32, FieldKind::Integer(0, u32::MAX as i128), |n| Value::Integer((*n).into()), Value::Integer(n) => n.try_into().ok(), Value::Null => Some(0));
field_type!(u64, FieldKind::Integer(0, u64::MAX as i128), |n| Value::Integer((*n).into()), Value::Integer(n) => n.try_into().ok(), Value::Null => Some(0));
field_type!(i64, FieldKind::Integer(i64::MIN as i128, i64::MAX as i128), |n| Value::Integer((*n).into()), Value::Integer(n) => n.try_into().ok(), Value::Null => Some(0));
field_type!(Uuid, FieldKind::Guid, |id| if id.is_nil() { Value::Null } else { Value::Text(id.hyphenated().to_string()) }, Value::Text(t) => Uuid::try_parse(&t).ok(), Value::Null => Some(Uuid::nil()));
field_type!(Count, FieldKind::Count, |n| Value::Text(n.0.to_string()), Value::Text(t) => t.parse().ok().map(Count), Value::Null => Some(Count(0)));
field_type!(Timestamp, FieldKind::Time, |t| Value::Time(*t), Value::Time(t) => Some(t), Value::Null => Some(Timestamp(0)));
field_type!(@push |a, text| Address::push_to(*a, text); Address, FieldKind::Address, |a| Value::Address(*a), Value::Address(a) => Some(a));
field_type!(Prefix, FieldKind::Prefix, |p| Value::Prefix(*p), Value::Prefix(p) => Some(p));

impl FieldType for String {
    const KIND: FieldKind = FieldKind::Text;
    fn to_value(&self) -> Value {
        if self.is_empty() { Value::Null } else { Value::Text(self.clone()) }
    }
    fn take_value(&mut self) -> Value {
        if self.is_empty() { Value::Null } else { Value::Text(std::mem::take(self)) }
    }
    fn push_to(&self, text: &mut String) {
        text.push_str(self);
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text),
            Value::Null => Some(String::new()),
            _ => None,
        }
    }
    fn write_json(&self, out: &mut String) -> bool {
        if !self.is_empty() {
            json::write_text(self, out);
        }
        !self.is_empty()
    }
}

impl<T: FieldType> FieldType for Option<T> {
    const KIND: FieldKind = T::KIND;
    const NULLABLE: bool = true;
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_value)
    }
    fn push_to(&self, text: &mut String) {
        self.iter().for_each(|value| value.push_to(text));
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::from_value(value).map(Some),
        }
    }
    fn write_json(&self, out: &mut String) -> bool {
        self.as_ref().is_some_and(|value| value.write_json(out))
    }
}

impl<T: FieldType> FieldType for Vec<T> {
    const KIND: FieldKind = FieldKind::List(&T::KIND);
    fn to_value(&self) -> Value {
        if self.is_empty() { Value::Null } else { Value::List(self.iter().map(T::to_value).collect()) }
    }
    fn push_to(&self, text: &mut String) {
        for (at, item) in self.iter().enumerate() {
            text.push_str(if at > 0 { "," } else { "" });
            item.push_to(text);
        }
    }
    fn push_lines(&self, text: &mut String) -> bool {
        // Room for most, so that the text does not grow line by line.
        text.reserve(self.len() * 32);
        for (at, item) in self.iter().enumerate() {
            text.push_str(if at > 0 { "\n" } else { "" });
            item.push_to(text);
        }
        !self.is_empty()
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Null => Some(Vec::new()),
            Value::List(items) => items.into_iter().map(T::from_value).collect(),
            _ => None,
        }
    }
    fn write_json(&self, out: &mut String) -> bool {
        for (at, item) in self.iter().enumerate() {
            out.push(if at == 0 { '[' } else { ',' });
            if !item.write_json(out) {
                out.push_str("null");
            }
        }
        if !self.is_empty() {
            out.push(']');
        }
        !self.is_empty()
    }
}

impl<T: Object> FieldType for T {
    const KIND: FieldKind = FieldKind::Record(T::SPEC);
    fn to_value(&self) -> Value {
        Value::Record(Box::new(self.to_record()))
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Record(record) => T::from_record(&record).ok(),
            _ => None,
        }
    }
    fn write_json(&self, out: &mut String) -> bool {
        json::write_object(self, "", out);
        true
    }
}

/// An object in another, which many may share.
impl<T: Object> FieldType for Arc<T> {
    const KIND: FieldKind = T::KIND;
    fn to_value(&self) -> Value {
        T::to_value(self)
    }
    fn from_value(value: Value) -> Option<Self> {
        T::from_value(value).map(Arc::new)
    }
    fn write_json(&self, out: &mut String) -> bool {
        <T as FieldType>::write_json(self, out)
    }
}

/// Declares an enumeration of the field list with its written names and Microsoft's numbers.
macro_rules! enumeration {
    ($(#[doc = $doc:literal])* $Type:ident = $name:literal { $( $variant:ident = $number:literal ),* $(,)? } default $default:ident) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, clippy::upper_case_acronyms, clippy::enum_variant_names, reason = "the names are Microsoft's and the enumeration's sentence says what they tell apart")]
        pub enum $Type { $( $variant = $number, )* }
        impl $Type {
            /// Names and numbers.
            pub const SPEC: &'static $crate::domain::value::EnumSpec = &$crate::domain::value::EnumSpec { name: $name, values: &[ $( (stringify!($variant), $number), )* ] };
            /// Returns the written name.
            pub const fn name(self) -> &'static str { match self { $( $Type::$variant => stringify!($variant), )* } }
            /// Returns the value of a written name.
            pub fn from_name(name: &str) -> Option<Self> { match name { $( stringify!($variant) => Some($Type::$variant), )* _ => None } }
        }
        impl Default for $Type { fn default() -> Self { $Type::$default } }
        impl std::fmt::Display for $Type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.name()) }
        }
        impl $crate::domain::value::FieldType for $Type {
            const KIND: $crate::domain::value::FieldKind = $crate::domain::value::FieldKind::Enum($Type::SPEC);
            fn to_value(&self) -> $crate::domain::value::Value { $crate::domain::value::Value::Text(self.name().to_owned()) }
            fn push_to(&self, text: &mut String) { text.push_str(self.name()); }
            fn from_value(value: $crate::domain::value::Value) -> Option<Self> {
                match value {
                    $crate::domain::value::Value::Text(t) => Self::from_name(&t),
                    $crate::domain::value::Value::Null => Some(Self::default()),
                    _ => None,
                }
            }
            fn write_json(&self, out: &mut String) -> bool {
                $crate::domain::json::write_text(self.name(), out);
                true
            }
        }
    };
}
pub(crate) use enumeration;
