//! Rules of custom fields, their values and associations (section 1.5).

use super::{TEXT_MAX, VALUE_MAX, Violations};
use crate::domain::custom::{by_name, format_pair, parse_pair};
use crate::domain::fields::{AddressRecord, AddressSpace, Association, Block, CustomField, Range, Subnet};
use crate::domain::name::{self, fold, shorten};
use crate::domain::object::Object;
use crate::error::{Error, Result, Status};

/// Shortest name of a custom field in characters.
const NAME_MIN: usize = 2;

/// Checks a custom field that a user makes, with the values it starts with.
pub fn check(field: &mut CustomField) -> Vec<Error> {
    let mut found = Violations::default();
    if let Some(name) = found.keep(field_name(&field.name)) {
        field.name = name;
    }
    if !field.multi_value && !field.values.is_empty() {
        let error = Error::new(Status::ValueSpecifiedForFreeformCustomField);
        found.push(error.with("field", shorten(&field.name)));
    }
    let mut seen = Vec::with_capacity(field.values.len());
    for value in &mut field.values {
        let Some(canonical) = found.keep(self::value(&field.name, value)) else { continue };
        let key = fold(&canonical);
        if seen.contains(&key) {
            let error = Error::new(Status::CustomFieldValueExists).with("value", shorten(&canonical));
            found.push(error.with("field", shorten(&field.name)));
        }
        seen.push(key);
        *value = canonical;
    }
    found.0
}

/// Checks the name of a custom field that a user makes or renames, and returns it trimmed, without a trailing `;`.
///
/// # Errors
/// Bad argument: length or characters. Exists: a built-in field or a column of an object has the name.
pub fn field_name(text: &str) -> Result<String> {
    let canonical = name::check("Name", text.trim_end().trim_end_matches(';'), NAME_MIN, TEXT_MAX, false)?;
    if by_name(&canonical).is_some() {
        return Err(Error::new(Status::CustomFieldNameExists).with("value", canonical));
    }
    // A column of a file matches ignoring case and blanks (decision 7), so the names may not meet in that form.
    let flat = |text: &str| fold(text).replace(' ', "");
    let key = flat(&canonical);
    let kinds = [AddressSpace::SPEC, Subnet::SPEC, Range::SPEC, AddressRecord::SPEC, Block::SPEC];
    let mut columns = kinds.into_iter().flat_map(|kind| kind.fields).flat_map(|f| [Some(f.name), f.raw]).flatten();
    if columns.any(|column| flat(column) == key) {
        return Err(Error::new(Status::NameCollidesWithBuiltInImportableColumnName).with("value", canonical));
    }
    Ok(canonical)
}

/// Checks a value of a custom field and returns it trimmed.
///
/// # Errors
/// Bad argument: empty, too long, or with control characters. The message names the field.
pub fn value(field: &str, text: &str) -> Result<String> {
    name::check("Value", text, 1, VALUE_MAX, false)
        .map_err(|error| error.caused_by(format_args!("custom field '{}'", shorten(field))))
}

/// Checks custom configuration as parsed: one value of a field on one object, values as [`value`] allows them. A field counts as
/// the same under each of its names.
pub fn check_pairs(pairs: &mut [(String, String)]) -> Vec<Error> {
    let mut found = Violations::default();
    let mut seen = Vec::with_capacity(pairs.len());
    for (field, text) in pairs {
        let key = key(field);
        if seen.contains(&key) {
            found.push(Error::new(Status::DuplicateCustomFieldsSpecified).with("field", shorten(field)));
        }
        seen.push(key);
        if let Some(canonical) = found.keep(value(field, text)) {
            *text = canonical;
        }
    }
    found.0
}

/// Checks an association: two different fields, every pair written `value1:value2` and given once. Brings pairs into their
/// canonical text.
pub fn check_association(association: &mut Association) -> Vec<Error> {
    let mut found = Violations::default();
    for field in [&mut association.custom_field_one, &mut association.custom_field_two] {
        *field = field.trim().trim_end_matches(';').to_owned();
    }
    for (name, field) in
        [("CustomFieldOne", &association.custom_field_one), ("CustomFieldTwo", &association.custom_field_two)]
    {
        if field.is_empty() {
            found.push(
                Error::new(Status::MandatoryFieldNotSpecified).with("kind", Association::SPEC.name).with("field", name),
            );
        }
    }
    if key(&association.custom_field_one) == key(&association.custom_field_two) && found.0.is_empty() {
        let error = Error::new(Status::SameCustomFieldsInAssociation);
        found.push(error.with("field", &association.custom_field_one));
    }
    pairs(&mut association.association_value, &mut found);
    found.0
}

/// Checks pairs to add to or remove from an association, and brings them into their canonical text.
pub fn check_association_values(values: &mut [String]) -> Vec<Error> {
    let mut found = Violations::default();
    pairs(values, &mut found);
    found.0
}

fn pairs(values: &mut [String], found: &mut Violations) {
    let mut seen = Vec::with_capacity(values.len());
    for text in values {
        let Some((one, two)) = found.keep(parse_pair(text)) else { continue };
        let key = (fold(&one), fold(&two));
        if seen.contains(&key) {
            found.push(Error::new(Status::DuplicateCustomFieldAssociationValues).with("value", shorten(text)));
        }
        seen.push(key);
        *text = format_pair(&one, &two);
    }
}

/// Returns what is the same for all names of one field.
fn key(field: &str) -> String {
    by_name(field).map_or_else(|| fold(field), |built_in| fold(built_in.name))
}

#[cfg(test)]
mod tests {
    use super::super::tests::statuses;
    use super::*;

    #[test]
    fn names_of_fields_1_5() {
        use Status::*;
        for (name, expected) in [
            ("VRF", Ok("VRF")),
            (" Cost centre;", Ok("Cost centre")),
            ("ab", Ok("ab")),
            ("a", Err(StringLengthNotAcceptable)),
            (" ", Err(StringLengthNotAcceptable)),
            ("a\u{9}b", Err(InvalidCharactersSpecified)),
            ("vmm logical network", Err(CustomFieldNameExists)),
            ("VmmLogicalNetwork", Err(CustomFieldNameExists)),
            ("description", Err(NameCollidesWithBuiltInImportableColumnName)),
            ("Start IP Address", Err(NameCollidesWithBuiltInImportableColumnName)),
            ("startaddress", Err(NameCollidesWithBuiltInImportableColumnName)),
        ] {
            assert_eq!(field_name(name).map_err(|e| e.status()), expected.map(str::to_owned), "{name}");
        }
        assert!(field_name(&"n".repeat(255)).is_ok());
        assert_eq!(field_name(&"n".repeat(256)).unwrap_err().status(), StringLengthNotAcceptable);
    }

    #[test]
    fn values_of_fields_1_5() {
        let status = |text: &str| value("Site", text).map_err(|e| e.status());
        assert_eq!(status(" Woodgrove Logical Network "), Ok("Woodgrove Logical Network".into()));
        assert!(status(&"v".repeat(256)).is_ok());
        assert_eq!(status(&"v".repeat(257)), Err(Status::StringLengthNotAcceptable));
        assert_eq!(status("  "), Err(Status::StringLengthNotAcceptable));
        assert_eq!(status("a\u{85}b"), Err(Status::InvalidCharactersSpecified));
        assert!(value("Site", "").unwrap_err().to_string().contains("custom field 'Site'"));
    }

    #[test]
    fn a_new_field_with_values_1_5() {
        let make = |multi_value, values: &[&str]| CustomField {
            name: "VRF".into(),
            multi_value,
            values: values.iter().map(|v| (*v).to_owned()).collect(),
            ..Default::default()
        };
        for (mut field, expected) in [
            (make(true, &["red", "blue"]), vec![]),
            (make(true, &["red", "RED "]), vec![Status::CustomFieldValueExists]),
            (make(true, &["", "red"]), vec![Status::StringLengthNotAcceptable]),
            (make(false, &[]), vec![]),
            (make(false, &["red"]), vec![Status::ValueSpecifiedForFreeformCustomField]),
        ] {
            assert_eq!(statuses(&check(&mut field)), expected, "{:?}", field.values);
        }
    }

    #[test]
    fn one_value_of_a_field_under_all_its_names_1_5() {
        let mut twice =
            [("VMM Logical Network".to_owned(), " a ".to_owned()), ("vmmlogicalnetwork".to_owned(), "b".to_owned())];
        assert_eq!(statuses(&check_pairs(&mut twice)), [Status::DuplicateCustomFieldsSpecified]);
        assert_eq!(twice[0].1, "a");
        assert_eq!(statuses(&check_pairs(&mut twice[..1])), []);
    }

    #[test]
    fn associations_1_5() {
        let check = |one: &str, two: &str, values: &[&str]| {
            let mut association = Association {
                custom_field_one: one.into(),
                custom_field_two: two.into(),
                association_value: values.iter().map(|v| (*v).to_owned()).collect(),
                ..Default::default()
            };
            let found = statuses(&check_association(&mut association));
            (found, association.association_value)
        };
        let good = check("VmmLogicalNetwork;", "NetworkSite", &[" Woodgrove Logical Network : Woodgrove 1 "]);
        assert_eq!(good, (vec![], vec!["Woodgrove Logical Network:Woodgrove 1".to_owned()]));
        for (one, two, values, expected) in [
            ("VmmLogicalNetwork", "logical network", vec![], vec![Status::SameCustomFieldsInAssociation]),
            ("a1", "b1", vec!["x"], vec![Status::InvalidCustomFieldAssociationValues]),
            ("a1", "b1", vec!["x:y", "X:Y"], vec![Status::DuplicateCustomFieldAssociationValues]),
            ("", "b1", vec![], vec![Status::MandatoryFieldNotSpecified]),
            ("", "", vec![], vec![Status::MandatoryFieldNotSpecified; 2]),
        ] {
            assert_eq!(check(one, two, &values).0, expected, "{one} {two} {values:?}");
        }
    }
}
