//! Rules of address spaces (section 5.2).

use super::{DESCRIPTION_MAX, VALUE_MAX, Violations};
use crate::domain::fields::{AddressSpace, AddressSpaceType};
use crate::domain::name;
use crate::domain::object::Object;
use crate::error::{Error, Status};

/// Longest name and owner of a space in characters; the owner of other objects is shorter.
const NAME_MAX: usize = 1000;

/// Checks an address space and brings its text into canonical form.
pub fn check(space: &mut AddressSpace) -> Vec<Error> {
    let mut found = Violations::default();
    if space.name.trim().is_empty() {
        found.push(Error::new(Status::AddressSpaceNameNotSpecified));
    } else {
        found.text("Name", &mut space.name, NAME_MAX);
    }
    found.text("Owner", &mut space.owner, NAME_MAX);
    found.lines("Description", &mut space.description, DESCRIPTION_MAX);
    found.text("AssociatedProviderAddressSpace", &mut space.associated_provider_address_space, NAME_MAX);
    found.text("Tenant", &mut space.tenant, VALUE_MAX);
    found.text("VMNetwork", &mut space.vm_network, VALUE_MAX);
    found.text("IsolationMethod", &mut space.isolation_method, VALUE_MAX);
    match space.space_type {
        AddressSpaceType::CustomerAddressSpace => customer(space, &mut found),
        AddressSpaceType::ProviderAddressSpace => provider(space, &mut found),
    }
    found.0
}

fn customer(space: &AddressSpace, found: &mut Violations) {
    if space.associated_provider_address_space.is_empty() {
        found.push(
            Error::new(Status::MandatoryFieldNotSpecified)
                .with("kind", format_args!("customer address space '{}'", name::shorten(&space.name)))
                .with("field", "AssociatedProviderAddressSpace"),
        );
    }
    if space.isolation_method.is_empty() {
        found.push(Error::new(Status::IsolationMethodNotSpecified).with("value", name::shorten(&space.name)));
    }
}

fn provider(space: &AddressSpace, found: &mut Violations) {
    for (field, value) in [
        ("AssociatedProviderAddressSpace", &space.associated_provider_address_space),
        ("Tenant", &space.tenant),
        ("VMNetwork", &space.vm_network),
        ("IsolationMethod", &space.isolation_method),
    ] {
        if !value.is_empty() {
            found.push(
                Error::new(Status::CustomFieldNotApplicable)
                    .with("field", field)
                    .with("kind", AddressSpace::SPEC.name)
                    .with("rule", "only customer address spaces have it"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::statuses;
    use super::*;

    fn provider_space(change: impl FnOnce(&mut AddressSpace)) -> (AddressSpace, Vec<Status>) {
        let mut space = AddressSpace { name: "Woodgrove".into(), ..Default::default() };
        change(&mut space);
        let found = check(&mut space);
        (space, statuses(&found))
    }

    /// Also section 8, row 9.
    #[test]
    fn names_and_texts_5_2() {
        use Status::*;
        type Change = fn(&mut AddressSpace);
        let cases: &[(Change, &[Status])] = &[
            (|_| (), &[]),
            (|s| s.name = "  ".into(), &[AddressSpaceNameNotSpecified]),
            (|s| s.name = "ä".repeat(1000), &[]),
            (|s| s.name = "ä".repeat(1001), &[StringLengthNotAcceptable]),
            (|s| s.name = "a\u{7}".into(), &[InvalidCharactersSpecified]),
            (|s| s.name = "a\u{202e}b".into(), &[InvalidCharactersSpecified]),
            (|s| s.owner = "o".repeat(1000), &[]),
            (|s| s.owner = "o".repeat(1001), &[StringLengthNotAcceptable]),
            (|s| s.description = "two\nlines".into(), &[]),
            (|s| s.description = "d".repeat(4001), &[StringLengthNotAcceptable]),
            (|s| s.tenant = "5001".into(), &[CustomFieldNotApplicable]),
        ];
        for (i, (change, expected)) in cases.iter().enumerate() {
            assert_eq!(provider_space(change).1, *expected, "case {i}");
        }
        assert_eq!(provider_space(|s| s.name = " Woodgrove ".into()).0.name, "Woodgrove");
    }

    #[test]
    fn customer_spaces_need_a_provider_space_and_isolation_and_all_is_said_at_once_5_2() {
        let (_, found) = provider_space(|s| {
            s.space_type = AddressSpaceType::CustomerAddressSpace;
            s.name.clear();
        });
        let expected = [
            Status::AddressSpaceNameNotSpecified,
            Status::MandatoryFieldNotSpecified,
            Status::IsolationMethodNotSpecified,
        ];
        assert_eq!(found, expected);
        let (_, found) = provider_space(|s| {
            s.space_type = AddressSpaceType::CustomerAddressSpace;
            s.associated_provider_address_space = "Default".into();
            s.isolation_method = "NVGRE".into();
            s.tenant = "5001".into();
        });
        assert_eq!(found, []);
    }
}
