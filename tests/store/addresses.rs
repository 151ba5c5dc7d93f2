//! Address records.

use ipam::domain::fields::{AddressFilter, EventFilter, RangeFilter};
use ipam::error::Status;
use ipam::service::{address, event};

use crate::support::{Bench, filter, status};

const VMM: [(&str, &str); 2] = [("ManagedByService", "VMM"), ("ServiceInstance", "scvmm1.contoso.com")];

fn bench() -> Bench {
    let bench = Bench::new();
    bench.owner("VMM", "scvmm1.contoso.com");
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24")]).unwrap();
    bench
}

#[test]
fn a_record_has_the_defaults_and_shows_what_follows_5_6() {
    let bench = bench();
    let fields =
        [("IpAddress", "10.0.0.5"), ("MacAddress", "00:11:22:aa:bb:cc"), ("ExpiryDate", "2026-11-24"), ("Iaid", "7")];
    let one = bench.address(&fields).unwrap();
    assert_eq!((one.managed_by_service.as_str(), one.service_instance.as_str()), ("IPAM", "Localhost"));
    assert_eq!(
        (one.device_type.as_str(), one.ip_address_state.as_str(), one.assignment_type.name()),
        ("Host", "In-Use", "Static")
    );
    assert_eq!((one.ip_range.as_str(), one.mac_address.as_str()), ("10.0.0.1-10.0.0.254", "00-11-22-AA-BB-CC"));
    assert_eq!((one.expiry_status.name(), one.address_category.name(), one.iaid), ("Alert", "Private", Some(7)));
    assert_eq!((one.access_scope_path.as_str(), one.last_modified_time), ("\\Global", crate::support::noon()));
    let six = bench.address(&[("IpAddress", "2001:db8::a00:5")]).unwrap();
    assert_eq!((six.ip_range.as_str(), six.address_family.name(), six.duplicate), ("", "IPv6", false));
    assert_eq!(status(bench.address(&[])), Status::MandatoryFieldNotSpecified);
    assert_eq!(status(bench.address(&[("IpAddress", "127.0.0.1")])), Status::IPAddressNotAssignable);
    let state = bench.address(&[("IpAddress", "10.0.0.6"), ("IPAddressState", "Lost")]);
    assert_eq!(status(state), Status::CustomFieldValueForMultiValueCustomFieldDoesntExist);
    let virtual_one = bench.address(&[("IpAddress", "10.0.0.6"), ("NetworkType", "Customer")]);
    assert_eq!(status(virtual_one), Status::InvalidVirtualizationType);
}

#[test]
fn an_address_is_unique_by_service_instance_and_space_5_6_and_section_8() {
    let bench = bench();
    let key = ("IpAddress", "10.0.0.5");
    bench.address(&[key]).unwrap();
    let again = bench.address(&[key]);
    assert!(again.as_ref().unwrap_err().to_string().contains("duplicate"));
    assert_eq!(status(again), Status::InvalidIPAddressConflict);
    bench.provider("Woodgrove");
    assert!(
        !bench.address(&[key, ("AddressSpace", "Woodgrove")]).unwrap().duplicate,
        "another space is another matter"
    );
    let other = bench.address(&[&[key][..], &VMM].concat()).unwrap();
    assert!(other.duplicate && other.ip_range.is_empty());
    let flags = |bench: &Bench| bench.find::<AddressFilter>(&[key]).iter().map(|a| a.duplicate).collect::<Vec<_>>();
    assert_eq!(flags(&bench), [true, true, false]);
    let told = [&[key, ("AddressSpace", "Default")][..], &VMM].concat();
    bench.ipam.write(|tx| address::remove(tx, &filter(&told))).unwrap();
    assert_eq!(flags(&bench), [false, false]);
}

#[test]
fn addresses_map_to_the_range_of_their_owner_5_1() {
    let bench = bench();
    bench.address(&[&[("IpAddress", "10.0.0.5")][..], &VMM].concat()).unwrap();
    let unmapped = |bench: &Bench| bench.find::<AddressFilter>(&[("Unmapped", "true")]).len();
    assert_eq!(unmapped(&bench), 1);
    let fields = [("NetworkID", "10.0.0.0/24"), ("StartIPAddress", "10.0.0.4"), ("EndIPAddress", "10.0.0.6")];
    let range = bench.range(&[&fields[..], &VMM].concat()).unwrap();
    assert_eq!((range.utilized_addresses, unmapped(&bench)), (1.0, 0));
    assert_eq!(bench.find::<AddressFilter>(&[("MappingToRange", "2")]).len(), 1);
    assert_eq!(bench.find::<AddressFilter>(&[("MappingToSubnet", "1")]).len(), 1);
    bench.set_range(&[("Id", "2")], &[("StartIPAddress", "10.0.0.6")]).unwrap();
    assert_eq!(unmapped(&bench), 1);
    bench.set_address(&[("Id", "1")], &[("IpAddress", "10.0.0.6"), ("DeviceName", "web")]).unwrap();
    assert_eq!(
        (unmapped(&bench), bench.free(1, 6).join(" ")),
        (0, "10.0.0.1 10.0.0.2 10.0.0.3 10.0.0.4 10.0.0.5 10.0.0.7".into())
    );
    bench.set_address(&[("Id", "1")], &[("ManagedByService", "IPAM"), ("ServiceInstance", "Localhost")]).unwrap();
    assert_eq!(bench.find::<RangeFilter>(&[]).iter().map(|r| r.utilized_addresses).collect::<Vec<_>>(), [1.0, 0.0]);
}

#[test]
fn a_change_names_the_version_it_read() {
    let bench = bench();
    bench.address(&[("IpAddress", "10.0.0.5"), ("Owner", "me")]).unwrap();
    let key = [("Id", "1"), ("RowVersion", "1")];
    assert_eq!(bench.set_address(&key, &[("Owner", "you"), ("Description", "a")]).unwrap()[0].row_version, 2);
    assert_eq!(status(bench.set_address(&key, &[("Owner", "they")])), Status::StaleVersion);
    let events = bench.ipam.read(|tx| event::select(tx, &EventFilter::default())).unwrap();
    assert_eq!(events.last().unwrap().details, ["Description:  -> a", "Owner: me -> you"]);
    assert_eq!(events.last().unwrap().object_name, "10.0.0.5 of IPAM Localhost in Default");
}

#[test]
fn a_query_of_many_comes_page_by_page_and_survives_removal() {
    let bench = bench();
    bench
        .ipam
        .write(|tx| {
            for n in 0..1030u32 {
                let text = format!("10.0.{}.{}", n / 250, 1 + n % 250);
                address::add(
                    tx,
                    &crate::support::record::<ipam::domain::fields::AddressRecord>(&[("IpAddress", &text)]),
                )?;
            }
            Ok(())
        })
        .unwrap();
    let mut seen = Vec::new();
    for one in bench.ipam.query(AddressFilter::default()).unwrap() {
        let one = one.unwrap();
        seen.push(one.ip_address);
        bench
            .ipam
            .write(|tx| address::remove(tx, &AddressFilter { id: vec![one.id], ..AddressFilter::default() }))
            .unwrap();
    }
    assert_eq!(seen.len(), 1030);
    assert!(seen.windows(2).all(|pair| pair[0] < pair[1]));
    assert_eq!(bench.free(1, 1), ["10.0.0.1"]);
}

#[test]
fn a_failed_verb_inside_an_attempt_leaves_the_rest() {
    let bench = bench();
    bench
        .ipam
        .write(|tx| {
            let add =
                |text: &str| crate::support::record::<ipam::domain::fields::AddressRecord>(&[("IpAddress", text)]);
            address::add(tx, &add("10.0.0.1"))?;
            assert_eq!(
                status(tx.attempt(|tx| {
                    address::add(tx, &add("10.0.0.2"))?;
                    address::add(tx, &add("10.0.0.1"))
                })),
                Status::InvalidIPAddressConflict
            );
            address::add(tx, &add("10.0.0.3")).map(drop)
        })
        .unwrap();
    assert_eq!(bench.free(1, 2), ["10.0.0.2", "10.0.0.4"]);
}

#[test]
fn a_transaction_that_fails_or_panics_changes_nothing() {
    let bench = bench();
    let add = |text: &str| crate::support::record::<ipam::domain::fields::AddressRecord>(&[("IpAddress", text)]);
    let failed = bench.ipam.write(|tx| {
        address::add(tx, &add("10.0.0.1"))?;
        address::add(tx, &add("10.0.0.1"))
    });
    assert_eq!(status(failed), Status::InvalidIPAddressConflict);
    let ipam = bench.ipam.clone();
    let panicked = std::thread::spawn(move || {
        ipam.write(|tx| -> ipam::error::Result<()> {
            address::add(
                tx,
                &crate::support::record::<ipam::domain::fields::AddressRecord>(&[("IpAddress", "10.0.0.1")]),
            )?;
            panic!("in the middle")
        })
    });
    assert!(panicked.join().is_err());
    assert_eq!(bench.find::<AddressFilter>(&[]).len(), 0);
    assert_eq!(bench.free(1, 1), ["10.0.0.1"]);
    assert_eq!(bench.again().query(AddressFilter::default()).unwrap().count(), 0);
}
