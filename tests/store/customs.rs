//! Custom fields, values and associations.

use ipam::domain::custom::BUILT_IN;
use ipam::domain::fields::{
    AddressSpace, Association, AssociationFilter, CustomField, CustomFieldFilter, EventFilter, Subnet,
};
use ipam::error::{Result, Status};
use ipam::service::{custom, space, subnet};

use crate::support::{Bench, customs, filter, record, status};

fn add_field(bench: &Bench, name: &str, multi: &str, values: &str) -> Result<CustomField> {
    let fields = [("Name", name), ("MultiValue", multi), ("CustomValueName", values)];
    let fields: Vec<_> = fields.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    bench.ipam.write(|tx| custom::add_field(tx, &record::<CustomField>(&fields)))
}

fn fields(bench: &Bench, name: &str) -> Vec<CustomField> {
    let filter = CustomFieldFilter { name: name.to_owned() };
    bench.ipam.query(filter).unwrap().map(Result::unwrap).collect()
}

fn association(bench: &Bench, one: &str, two: &str) -> Association {
    let filter: AssociationFilter = filter(&[("CustomFieldOne", one), ("CustomFieldTwo", two)]);
    bench.ipam.read(|tx| custom::select_associations(tx, &filter)).unwrap().remove(0)
}

#[test]
fn a_new_store_has_the_built_in_fields_with_their_values_1_5() {
    let bench = Bench::new();
    let all = fields(&bench, "");
    assert_eq!(all.len(), BUILT_IN.len());
    for (field, built_in) in all.iter().zip(BUILT_IN) {
        assert_eq!((field.id, field.name.as_str()), (built_in.id, built_in.invariant));
        assert_eq!(field.values, built_in.values);
        for name in [built_in.name, built_in.invariant, built_in.shown] {
            assert_eq!(fields(&bench, &format!("{};", name.to_uppercase()))[0].id, built_in.id);
        }
    }
    let pairs = association(&bench, "service instance", "Managed by");
    assert_eq!(pairs.association_value, ["IPAM:Localhost"]);
}

#[test]
fn fields_of_users_are_added_renamed_and_removed_1_5() {
    let bench = Bench::new();
    let field = add_field(&bench, "Rack", "true", "R1|R2").unwrap();
    assert_eq!((field.id, field.values.len(), field.multi_value), (19, 2, true));
    assert!(!add_field(&bench, "Contact", "false", "").unwrap().multi_value);
    for (name, multi, values, expected) in [
        ("rack", "true", "", Status::CustomFieldNameExists),
        ("Managed by", "true", "", Status::CustomFieldNameExists),
        ("device name", "true", "", Status::NameCollidesWithBuiltInImportableColumnName),
        ("x", "true", "", Status::StringLengthNotAcceptable),
        ("Free", "false", "a", Status::ValueSpecifiedForFreeformCustomField),
        ("Twice", "true", "a|A", Status::CustomFieldValueExists),
    ] {
        assert_eq!(status(add_field(&bench, name, multi, values)), expected, "{name}");
    }
    let rename = |name: &str, new: &str| bench.ipam.write(|tx| custom::rename_field(tx, name, new));
    assert_eq!(rename("rack", "RACK").unwrap().name, "RACK");
    assert_eq!(status(rename("Rack", "Contact")), Status::CustomFieldNameExists);
    assert_eq!(status(rename("Region", "Area")), Status::CustomFieldInvalidBuiltInUpdate);
    assert_eq!(status(rename("nothing", "Area")), Status::ObjectNotFound);
    let remove = |name: &str| bench.ipam.write(|tx| custom::remove_field(tx, name));
    assert_eq!(status(remove("Region")), Status::CannotDeleteBuiltInField);
    bench
        .ipam
        .write(|tx| space::add(tx, &record::<AddressSpace>(&[("Name", "A"), ("CustomConfiguration", "Contact=me")])))
        .unwrap();
    assert_eq!(status(remove("Contact")), Status::DeleteFailedDueToReferences);
    assert_eq!(remove("Rack").unwrap().name, "RACK");
}

#[test]
fn values_are_added_renamed_and_removed_1_5() {
    let bench = Bench::new();
    let add = |field: &str, value: &str| bench.ipam.write(|tx| custom::add_value(tx, field, value));
    let rename = |field: &str, old: &str, new: &str| bench.ipam.write(|tx| custom::rename_value(tx, field, old, new));
    let remove = |field: &str, value: &str| bench.ipam.write(|tx| custom::remove_value(tx, field, value));
    let value = add("VMM Logical Network", " Woodgrove Logical Network ").unwrap();
    assert_eq!((value.custom_field.as_str(), value.value.as_str()), ("VmmLogicalNetwork", "Woodgrove Logical Network"));
    assert_eq!(status(add("Logical Network", "WOODGROVE logical network")), Status::CustomFieldValueExists);
    assert_eq!(status(add("Managed by", "vm manager")), Status::CustomFieldValueExists);
    assert_eq!(status(add("nothing", "x")), Status::ObjectNotFound);
    add_field(&bench, "Contact", "false", "").unwrap();
    assert_eq!(status(add("Contact", "x")), Status::ValueSpecifiedForFreeformCustomField);
    add("Managed by", "Mine").unwrap();
    let of_service = rename("Managed by", "Mine", "Yours");
    assert_eq!(status(of_service), Status::CannotUpdateValueOfManagedByServiceCustomField);
    assert_eq!(status(rename("RIR", "ripe", "x")), Status::CannotUpdateOrDeleteBuiltInValues);
    assert_eq!(status(remove("RIR", "ripe")), Status::CannotUpdateOrDeleteBuiltInValues);
    let missing = remove("RIR", "x");
    assert_eq!(status(missing), Status::CustomFieldValueForMultiValueCustomFieldDoesntExist);
    add("Region", "North").unwrap();
    let with = record::<AddressSpace>(&[("Name", "A"), ("CustomConfiguration", "Region=North")]);
    bench.ipam.write(|tx| space::add(tx, &with)).unwrap();
    assert_eq!(status(remove("Region", "North")), Status::DeleteFailedDueToReferences);
    rename("Region", "north", "South").unwrap();
    let space = bench.ipam.read(|tx| space::select(tx, &filter(&[("Name", "A")]))).unwrap();
    assert_eq!(space[0].custom_configuration, "Region=South");
    remove("VmmLogicalNetwork", "Woodgrove Logical Network").unwrap();
}

/// Also section 8, row 8.
#[test]
fn associations_say_which_values_go_together_1_5() {
    let bench = Bench::new();
    let add = |one: &str, two: &str, pairs: &str| {
        let fields = [("CustomFieldOne", one), ("CustomFieldTwo", two), ("AssociationValue", pairs)];
        bench.ipam.write(|tx| custom::add_association(tx, &record::<Association>(&fields)))
    };
    let set = |one: &str, two: &str, add: &[&str], remove: &[&str]| {
        let list = |pairs: &[&str]| pairs.iter().map(|pair| (*pair).to_owned()).collect::<Vec<_>>();
        bench.ipam.write(|tx| custom::set_association(tx, one, two, &list(add), &list(remove)))
    };
    for (field, value) in [("LogicalNetwork", "n:1"), ("NetworkSite", "s1"), ("NetworkSite", "s2")] {
        let field = if field == "LogicalNetwork" { "VmmLogicalNetwork" } else { field };
        bench.ipam.write(|tx| custom::add_value(tx, field, value)).unwrap();
    }
    add_field(&bench, "Contact", "false", "").unwrap();
    for (one, two, pairs, expected) in [
        ("Region", "region", "", Status::SameCustomFieldsInAssociation),
        ("Region", "Contact", "", Status::InvalidCustomFieldTypeInAssociation),
        ("Region", "nothing", "", Status::ObjectNotFound),
        ("ServiceInstance", "Managed by", "", Status::CustomFieldAssociationAlreadyExists),
        ("VmmLogicalNetwork", "NetworkSite", "n\\:1:s1|N\\:1:S1", Status::DuplicateCustomFieldAssociationValues),
        ("VmmLogicalNetwork", "NetworkSite", "n\\:1:s3", Status::InvalidCustomFieldAssociationValues),
    ] {
        assert_eq!(status(add(one, two, pairs)), expected, "{one} {two} {pairs}");
    }
    add("VMM Logical Network", "NetworkSite", "N\\:1:S1").unwrap();
    assert_eq!(association(&bench, "network site", "logical network").association_value, ["n\\:1:s1"]);
    assert_eq!(status(set("NetworkSite", "Region", &[], &[])), Status::ObjectNotFound);
    let twice = set("NetworkSite", "VmmLogicalNetwork", &["s1:n\\:1"], &[]);
    assert_eq!(status(twice), Status::DuplicateCustomFieldAssociationValues);

    let text = "VmmLogicalNetwork=n\\:1;NetworkSite=s2";
    let with = record::<AddressSpace>(&[("Name", "A"), ("CustomConfiguration", text)]);
    let make = || bench.ipam.write(|tx| space::add(tx, &with));
    assert_eq!(status(make()), Status::CustomFieldAssociationIntersectionEmpty);
    set("NetworkSite", "VmmLogicalNetwork", &["s2:n\\:1"], &["s1:n\\:1"]).unwrap();
    make().unwrap();
    let remove = |field: &str, value: &str| bench.ipam.write(|tx| custom::remove_value(tx, field, value));
    assert_eq!(status(remove("NetworkSite", "s2")), Status::DeleteFailedDueToReferences);
    remove("NetworkSite", "s1").unwrap();
    bench.ipam.write(|tx| custom::remove_association(tx, "NetworkSite", "VmmLogicalNetwork")).unwrap();
}

/// Also section 8, row 1.
#[test]
fn the_service_of_vmm_has_two_names_and_fields_have_three_1_5() {
    let bench = Bench::new();
    bench.owner("VM Manager", "x");
    let custom = "Managed by=VM Manager; ServiceInstance = X ;";
    let net = [("NetworkId", "10.0.0.0/24"), ("CustomConfiguration", custom)];
    let subnet = bench.subnet(&net).unwrap();
    assert_eq!(subnet.custom_configuration, "Managed by Service=VMM;Service Instance=x");
    let said_twice = [("ManagedByService", "VMM"), ("CustomConfiguration", custom)];
    let range = bench.range(&[&[("NetworkID", "10.0.0.0/24")][..], &said_twice].concat()).unwrap();
    assert_eq!((range.managed_by_service.as_str(), range.service_instance.as_str()), ("VMM", "x"));
    let set = |add: &[(&str, &str)], remove: &[(&str, Option<&str>)]| {
        let changes = customs::<Subnet>(add, remove);
        bench.ipam.write(|tx| subnet::set(tx, &filter(&[("Id", "1")]), &changes))
    };
    let other = set(&[], &[("Managed by", Some("IPAM"))]);
    assert_eq!(status(other), Status::ObjectNotFound);
    let both = set(&[("Managed by entity; ", "x"), ("service instance", "Localhost")], &[]);
    assert_eq!(status(both), Status::DuplicateCustomFieldsSpecified);
    let rest = set(&[], &[("ManagedByService; ", Some("vm manager"))]).unwrap();
    assert_eq!(rest[0].custom_configuration, "Service Instance=x");
    let before = association(&bench, "ManagedByService", "ServiceInstance");
    let idle = bench.ipam.write(|tx| custom::set_association(tx, "ServiceInstance", "Managed by", &[], &[])).unwrap();
    assert_eq!(idle, before, "a change that changes nothing is no change");
    let taken = bench.ipam.write(|tx| custom::add_value(tx, "Managed by", "VM Manager"));
    assert_eq!(status(taken), Status::CustomFieldValueExists);
}

#[test]
fn the_event_of_an_association_has_the_pairs_that_changed_and_no_others() {
    let bench = Bench::new();
    bench.owner("VMM", "x");
    bench.owner("VMM", "y");
    let remove = ["x:VMM".to_owned()];
    let changed = bench.ipam.write(|tx| custom::set_association(tx, "ServiceInstance", "Managed by", &[], &remove));
    assert_eq!(changed.unwrap().association_value, ["IPAM:Localhost", "VMM:y"]);
    let all = bench.find::<EventFilter>(&[]);
    let details: Vec<_> = all.iter().filter(|e| e.object_type.ends_with("Association")).map(|e| &e.details).collect();
    assert_eq!(
        details,
        [&["AssociationValue:  -> VMM:x"], &["AssociationValue:  -> VMM:y"], &["AssociationValue: x:VMM -> "]]
    );
}
