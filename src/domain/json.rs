//! Records as JSON, by the field list.
//!
//! The form is canonical: fields in the order of the kind, unset fields left out, `Value::Null` as `null`, addresses, networks
//! and enumerations as their text, times in RFC 3339 UTC. Two equal records give the same bytes.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use super::name::shorten;
use super::object::{Access, Object, ObjectSpec, Record};
use super::value::{FieldKind, Value};
use crate::error::{Error, Result, Status};
use crate::memory;

/// Whether fields that follow from other data are written, in nested objects as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Derived {
    /// They are left out: for documents that are to be read back, where they would be a second copy of a fact.
    Omit,
    /// They are written: for reports, and for kinds of which every field is computed.
    Keep,
}

/// Returns the record as a JSON object.
pub fn to_json(record: &Record, derived: Derived) -> Json {
    let fields = record
        .set_fields()
        .filter(|(field, _)| derived == Derived::Keep || field.access != Access::Derived)
        .map(|(field, value)| (field.name.to_owned(), value_to_json(value, derived)));
    Json::Object(fields.collect())
}

fn value_to_json(value: &Value, derived: Derived) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(b) => Json::Bool(*b),
        // A number that JSON numbers cannot hold is written as text, which reads back as the same number.
        Value::Integer(n) => {
            serde_json::Number::from_i128(*n).map_or_else(|| Json::String(n.to_string()), Json::Number)
        }
        Value::Real(n) => serde_json::Number::from_f64(*n).map_or(Json::Null, Json::Number),
        Value::List(items) => items.iter().map(|item| value_to_json(item, derived)).collect(),
        Value::Record(record) => to_json(record, derived),
        Value::Text(_) | Value::Time(_) | Value::Address(_) | Value::Prefix(_) => Json::String(value.to_string()),
    }
}

/// Appends an object as the text of [`to_json`] with [`Derived::Keep`], but without one field, without what is made for that on the way.
pub fn write_object<T: Object>(object: &T, without: &str, out: &mut String) {
    out.push('{');
    let start = out.len();
    for (index, field) in T::SPEC.fields.iter().enumerate().filter(|(_, field)| field.name != without) {
        let before = out.len();
        out.push_str(if before > start { ",\"" } else { "\"" });
        out.push_str(field.name);
        out.push_str("\":");
        if !object.write_json(index, out) {
            out.truncate(before);
        }
    }
    out.push('}');
}

/// Appends a value unless it is `Null`; tells whether it was appended.
pub fn write_value(value: &Value, out: &mut String) -> bool {
    match value {
        Value::Null => return false,
        Value::Text(text) => write_text(text, out),
        other => out.push_str(&value_to_json(other, Derived::Keep).to_string()),
    }
    true
}

/// Appends a text.
pub fn write_text(text: &str, out: &mut String) {
    if text.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        out.push_str(&Json::from(text).to_string());
        return;
    }
    out.push('"');
    out.push_str(text);
    out.push('"');
}

/// Reads a JSON text. Unlike serde_json's own reading into its values, it gives up where memory is out: those take many times the text.
///
/// # Errors
/// What serde_json says of the text.
pub fn parse(text: &str) -> serde_json::Result<Json> {
    serde_json::from_str::<Read>(text).map(|read| read.0)
}

/// A value as it is read.
struct Read(Json);

impl<'de> Deserialize<'de> for Read {
    fn deserialize<D: Deserializer<'de>>(source: D) -> std::result::Result<Read, D::Error> {
        source.deserialize_any(Reading).map(Read)
    }
}

struct Reading;

impl<'de> Visitor<'de> for Reading {
    type Value = Json;

    fn expecting(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str("any valid JSON value")
    }

    fn visit_unit<E>(self) -> std::result::Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<Json, E> {
        Ok(Json::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<Json, E> {
        Ok(Json::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> std::result::Result<Json, E> {
        Ok(Json::from(value))
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Json, E> {
        Ok(Json::from(value))
    }

    fn visit_string<E>(self, value: String) -> std::result::Result<Json, E> {
        Ok(Json::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(Read(item)) = items.next_element()? {
            memory::check_or_unwind();
            list.push(item);
        }
        Ok(Json::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> std::result::Result<Json, A::Error> {
        let mut fields = Map::new();
        while let Some((name, Read(value))) = entries.next_entry::<String, Read>()? {
            memory::check_or_unwind();
            fields.insert(name, value);
        }
        Ok(Json::Object(fields))
    }
}

/// Makes a record of a kind of a JSON object. Values are brought into their field's own form.
///
/// # Errors
/// Bad argument: an unknown field, a value that its field does not take, `null` inside a list. The message names the path of
/// what is wrong, such as `SubnetVLans[1].Subnet`.
pub fn from_json(spec: &'static ObjectSpec, json: &Json) -> Result<Record> {
    match json {
        Json::Object(fields) => object(spec, fields, ""),
        other => Err(Error::new(Status::InvalidParameter)
            .with("field", "the JSON text")
            .with("value", shorten(&other.to_string()))
            .with("rule", format_args!("it must be an object of kind {}", spec.name))),
    }
}

fn object(spec: &'static ObjectSpec, fields: &Map<String, Json>, path: &str) -> Result<Record> {
    let mut record = Record::new(spec);
    for (name, json) in fields {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let index = spec.find(name).map_err(|error| at(error, &path))?;
        let field = &spec.fields[index];
        let value = value(spec, field.name, &field.kind, json, &path)?;
        record.set_at(index, value).map_err(|error| at(error, &path))?;
    }
    Ok(record)
}

fn value(spec: &'static ObjectSpec, field: &'static str, kind: &FieldKind, json: &Json, path: &str) -> Result<Value> {
    let wrong = || {
        let error = Error::new(Status::WrongType)
            .with("field", field)
            .with("kind", spec.name)
            .with("value", shorten(&json.to_string()))
            .with("rule", kind.name());
        at(error, path)
    };
    Ok(match (kind, json) {
        (_, Json::Null) => Value::Null,
        (FieldKind::List(inner), Json::Array(items)) => {
            let mut list = Vec::with_capacity(items.len());
            for (position, item) in items.iter().enumerate() {
                let path = format!("{path}[{position}]");
                let one = match value(spec, field, inner, item, &path)? {
                    Value::Null => return Err(wrong()),
                    one => inner.coerce(spec.name, field, one).map_err(|error| at(error, &path))?,
                };
                list.push(one);
            }
            Value::List(list)
        }
        (FieldKind::List(inner), one) => value(spec, field, inner, one, path)?,
        (FieldKind::Record(inner), Json::Object(fields)) => Value::Record(Box::new(object(inner, fields, path)?)),
        (FieldKind::Record(_), _) | (_, Json::Array(_) | Json::Object(_)) => return Err(wrong()),
        (_, Json::Bool(b)) => Value::Bool(*b),
        (_, Json::String(text)) => Value::Text(text.clone()),
        (_, Json::Number(number)) => match (number.as_i128(), number.as_f64()) {
            (Some(whole), _) => Value::Integer(whole),
            (None, Some(real)) => Value::Real(real),
            (None, None) => return Err(wrong()),
        },
    })
}

/// Adds where in the document the error is, unless the field alone says it.
fn at(error: Error, path: &str) -> Error {
    if error.operand("path").is_some() || error.operand("field") == Some(path) {
        return error;
    }
    error.with("path", path).caused_by(format_args!("at {path}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::address::{Address, Family, Prefix};
    use crate::domain::fields::{Range, Subnet, SubnetFilter};
    use crate::domain::object::Object;
    use crate::domain::value::Timestamp;
    use crate::sync::model::{Change, Step};
    use crate::vmm::model::{NetworkSite, Pool};
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn fields_stand_in_the_order_of_the_kind() {
        let text =
            r#"{"VlanId":[7],"Owner":null,"NetworkId":"2001:DB8::/48","NetworkType":"provider","Overlapping":true}"#;
        let record = from_json(Subnet::SPEC, &serde_json::from_str(text).unwrap()).unwrap();
        assert_eq!(
            to_json(&record, Derived::Omit).to_string(),
            r#"{"NetworkId":"2001:db8::/48","NetworkType":"Provider","Owner":null,"VlanId":[7]}"#
        );
        assert!(to_json(&record, Derived::Keep).to_string().contains(r#""Overlapping":true"#));
    }

    #[test]
    fn derived_fields_of_nested_objects_are_left_out_too() {
        let json = json!({ "SubnetVLans": [{ "Subnet": "10.0.0.0/8", "VLanID": 4, "IsVLanEnabled": true }] });
        let record = from_json(NetworkSite::SPEC, &json).unwrap();
        assert_eq!(
            to_json(&record, Derived::Omit).to_string(),
            r#"{"SubnetVLans":[{"Subnet":"10.0.0.0/8","VLanID":4}]}"#
        );
        assert_eq!(to_json(&record, Derived::Keep), json);
    }

    #[test]
    fn one_value_is_a_list_of_one_and_raw_names_are_taken() {
        let filter = from_json(SubnetFilter::SPEC, &json!({ "NetworkId": "10.0.0.0/8", "Id": "7" })).unwrap();
        assert_eq!(to_json(&filter, Derived::Omit), json!({ "Id": [7], "NetworkId": ["10.0.0.0/8"] }));
        let range = from_json(Range::SPEC, &json!({ "StartAddress": "10.0.0.1" })).unwrap();
        assert_eq!(to_json(&range, Derived::Omit), json!({ "StartIPAddress": "10.0.0.1" }));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_path() {
        for (spec, json, status, text) in [
            (Subnet::SPEC, json!({ "Nmae": "a" }), Status::UnknownField, "IpamSubnet has no field 'Nmae' (at Nmae)"),
            (Subnet::SPEC, json!({ "NetworkId": "10.0.0.0" }), Status::InvalidNetworkId, "NetworkId '10.0.0.0' is not"),
            (Subnet::SPEC, json!({ "VlanId": [1, 70000] }), Status::InvalidParameter, "(at VlanId[1])"),
            (Subnet::SPEC, json!({ "VlanId": [1, null] }), Status::WrongType, "VlanId of IpamSubnet"),
            (Subnet::SPEC, json!({ "VlanId": 1.5 }), Status::WrongType, "'1.5'"),
            (Subnet::SPEC, json!({ "Name": ["a"] }), Status::WrongType, "it is text"),
            (Subnet::SPEC, json!({ "CustomFields": ["a"] }), Status::WrongType, "(at CustomFields[0])"),
            (
                NetworkSite::SPEC,
                json!({ "SubnetVLans": [{}, { "Subnet": "x" }] }),
                Status::InvalidNetworkId,
                "(at SubnetVLans[1].Subnet)",
            ),
            (NetworkSite::SPEC, json!({ "SubnetVLans": { "Vlan": 1 } }), Status::UnknownField, "(at SubnetVLans.Vlan)"),
            (Subnet::SPEC, json!([]), Status::InvalidParameter, "it must be an object of kind IpamSubnet"),
        ] {
            let error = from_json(spec, &json).unwrap_err();
            assert_eq!(error.status(), status, "{json}");
            assert!(error.to_string().contains(text), "{error}");
        }
    }

    fn any_value(kind: &'static FieldKind) -> BoxedStrategy<Value> {
        let address = (any::<bool>(), any::<u128>()).prop_map(|(v4, n)| {
            if v4 {
                Address::from_number(Family::V4, n & u128::from(u32::MAX)).unwrap()
            } else {
                Address::from_number(Family::V6, n).unwrap()
            }
        });
        match kind {
            FieldKind::Bool => any::<bool>().prop_map(Value::Bool).boxed(),
            FieldKind::Integer(min, max) => (*min..=*max).prop_map(Value::Integer).boxed(),
            FieldKind::Count => any::<u128>().prop_map(|n| Value::Text(n.to_string())).boxed(),
            FieldKind::Real => (-1e18..1e18f64).prop_map(Value::Real).boxed(),
            FieldKind::Text => any::<String>().prop_map(Value::Text).boxed(),
            FieldKind::Time => (-62_000_000_000_000_000i64..253_000_000_000_000_000)
                .prop_map(|micros| Value::Time(Timestamp(micros)))
                .boxed(),
            FieldKind::Address => address.prop_map(Value::Address).boxed(),
            FieldKind::Prefix => (address, any::<u8>())
                .prop_map(|(a, bits)| Value::Prefix(Prefix::containing(a, bits % (a.family().bits() + 1)).unwrap()))
                .boxed(),
            FieldKind::Guid => any::<u128>().prop_map(|n| Value::Text(uuid::Uuid::from_u128(n).to_string())).boxed(),
            FieldKind::Enum(spec) => {
                prop::sample::select(spec.values).prop_map(|(name, _)| Value::Text(name.to_owned())).boxed()
            }
            FieldKind::List(inner) => prop::collection::vec(any_value(inner), 0..3).prop_map(Value::List).boxed(),
            FieldKind::Record(spec) => any_record(spec).prop_map(|record| Value::Record(Box::new(record))).boxed(),
        }
    }

    fn any_record(spec: &'static ObjectSpec) -> BoxedStrategy<Record> {
        let fields: Vec<_> = spec
            .fields
            .iter()
            .map(|field| prop_oneof![Just(None), Just(Some(Value::Null)), any_value(&field.kind).prop_map(Some)])
            .collect();
        fields
            .prop_map(move |values| {
                let mut record = Record::new(spec);
                for (index, value) in values.into_iter().enumerate() {
                    if let Some(value) = value {
                        record.set_at(index, value).unwrap();
                    }
                }
                record
            })
            .boxed()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn what_is_written_is_read_back(record in prop_oneof![any_record(Subnet::SPEC), any_record(Range::SPEC), any_record(Pool::SPEC), any_record(Step::SPEC)]) {
            let json = to_json(&record, Derived::Keep);
            let text = json.to_string();
            prop_assert_eq!(&parse(&text).unwrap(), &json);
            let again = from_json(record.spec(), &json).unwrap();
            prop_assert_eq!(&again, &record);
            prop_assert_eq!(to_json(&again, Derived::Keep).to_string(), text);
        }

        #[test]
        fn an_object_is_written_as_its_record_and_its_values_are(
            range in any_record(Range::SPEC), pool in any_record(Pool::SPEC), step in any_record(Step::SPEC), change in any_record(Change::SPEC)
        ) {
            written_as_its_record::<Range>(&range)?;
            written_as_its_record::<Pool>(&pool)?;
            written_as_its_record::<Step>(&step)?;
            written_as_its_record::<Change>(&change)?;
        }
    }

    fn written_as_its_record<T: Object>(record: &Record) -> std::result::Result<(), TestCaseError> {
        // A field that has no default is not cleared.
        let Ok(object) = T::from_record(record) else { return Ok(()) };
        let (mut text, mut without, left_out) = (String::new(), String::new(), T::SPEC.fields[1].name);
        write_object(&object, "", &mut text);
        write_object(&object, left_out, &mut without);
        let mut json = to_json(&object.to_record(), Derived::Keep);
        prop_assert_eq!(text, json.to_string());
        json.as_object_mut().unwrap().shift_remove(left_out);
        prop_assert_eq!(without, json.to_string());
        for index in 0..T::SPEC.fields.len() {
            let mut text = String::new();
            object.push_field(index, &mut text);
            prop_assert_eq!(text, object.field(index).to_string());
        }
        Ok(())
    }
}
