//! Ranges and the free addresses in them.

use ipam::domain::fields::{AddressFilter, CustomField, Event, EventFilter, Range, RangeFilter, Subnet, SubnetFilter};
use ipam::domain::object::{Access, Object};
use ipam::error::{Result, Status, escape};
use ipam::service::{custom, event, range};

use crate::support::{Bench, filter, record, status};

fn bench() -> Bench {
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    bench.owner("VMM", "scvmm1.contoso.com");
    bench
}

const NET: (&str, &str) = ("NetworkID", "10.0.0.0/24");
const VMM: [(&str, &str); 2] = [("ManagedByService", "vm manager"), ("ServiceInstance", "SCVMM1.contoso.com")];

fn part(start: &'static str, end: &'static str) -> [(&'static str, &'static str); 3] {
    [NET, ("StartIPAddress", start), ("EndIPAddress", end)]
}

fn flags(bench: &Bench) -> Vec<(u64, bool)> {
    let mut all: Vec<_> = bench.find::<RangeFilter>(&[]).iter().map(|r| (r.id, r.overlapping)).collect();
    all.sort_unstable();
    all
}

fn remove(bench: &Bench, id: u64, addresses: bool) -> Result<Vec<Range>> {
    let filter = RangeFilter { id: vec![id], ..RangeFilter::default() };
    bench.ipam.write(|tx| range::remove(tx, &filter, addresses))
}

#[test]
fn a_range_without_bounds_takes_the_usable_subnet_5_5() {
    let bench = bench();
    let range = bench.range(&[NET]).unwrap();
    assert_eq!((range.start.to_string(), range.end.to_string()), ("10.0.0.1".into(), "10.0.0.254".into()));
    assert_eq!((range.managed_by_service.as_str(), range.service_instance.as_str()), ("IPAM", "Localhost"));
    assert_eq!((range.assigned_addresses, range.subnet_mask.as_str()), (254, "255.255.255.0"));
    assert_eq!((range.utilization.name(), range.address_category.name()), ("Under", "Private"));
    let vmm = bench.range(&[&[NET][..], &VMM].concat()).unwrap();
    assert_eq!((vmm.managed_by_service.as_str(), vmm.service_instance.as_str()), ("VMM", "scvmm1.contoso.com"));
}

#[test]
fn a_range_needs_its_subnet_5_5() {
    let bench = bench();
    assert_eq!(status(bench.range(&[("NetworkID", "10.0.0.0/25")])), Status::SubnetDoesNotExistForRange);
    let fields = record::<Range>(&[("NetworkID", "10.0.0.0/25"), ("NetworkType", "Provider")]);
    bench.ipam.write(|tx| range::add(tx, &fields, true)).unwrap();
    let made = bench.find::<SubnetFilter>(&[("NetworkId", "10.0.0.0/25")]).remove(0);
    assert_eq!((made.name.as_str(), made.network_type.name()), ("10.0.0.0/25", "Provider"));
    let other_type = bench.range(&[NET, ("NetworkType", "Customer")]);
    assert_eq!(status(other_type), Status::InvalidVirtualizationType);
    assert_eq!(status(bench.range(&[])), Status::MandatoryFieldNotSpecified);
    assert_eq!(status(bench.range(&part("10.0.0.9", "10.0.1.9"))), Status::InvalidAddressRange);
    assert_eq!(status(bench.range(&part("10.0.0.9", "10.0.0.8"))), Status::StartIPGreaterThanEndIP);
    let instance = bench.range(&[NET, ("ServiceInstance", "nobody")]);
    assert_eq!(status(instance), Status::CustomFieldValueForMultiValueCustomFieldDoesntExist);
    let pair = bench.range(&[NET, ("ManagedByService", "VMM")]);
    assert_eq!(status(pair), Status::CustomFieldAssociationIntersectionEmpty);
}

#[test]
fn ranges_of_one_owner_never_overlap_and_others_are_flagged_5_5() {
    let bench = bench();
    bench.range(&part("10.0.0.10", "10.0.0.19")).unwrap();
    for (start, end) in
        [("10.0.0.10", "10.0.0.19"), ("10.0.0.1", "10.0.0.10"), ("10.0.0.12", "10.0.0.13"), ("10.0.0.19", "10.0.0.30")]
    {
        assert_eq!(status(bench.range(&part(start, end))), Status::NonadjustableConflictingRangesFound, "{start}");
    }
    bench.range(&part("10.0.0.20", "10.0.0.29")).unwrap();
    bench.range(&[&part("10.0.0.19", "10.0.0.19")[..], &VMM].concat()).unwrap();
    assert_eq!(flags(&bench), [(1, true), (2, false), (3, true)]);
    let counted = |bench: &Bench| bench.find::<SubnetFilter>(&[])[0].assigned_addresses;
    assert_eq!(counted(&bench), 20.0, "the younger of two that overlap does not count");
    bench.set_range(&[("Id", "3")], &[("EndIPAddress", "10.0.0.21")]).unwrap();
    assert_eq!(flags(&bench), [(1, true), (2, true), (3, true)]);
    remove(&bench, 1, false).unwrap();
    bench.set_range(&[("Id", "2")], &[("StartIPAddress", "10.0.0.25")]).unwrap();
    assert_eq!(flags(&bench), [(2, false), (3, false)]);
    assert_eq!(counted(&bench), 8.0);
    let clash = bench.set_range(
        &[("Id", "2")],
        &VMM.map(|v| v).into_iter().chain([("StartIPAddress", "10.0.0.21")]).collect::<Vec<_>>(),
    );
    assert_eq!(status(clash), Status::NonadjustableConflictingRangesFound);
}

#[test]
fn free_addresses_leave_out_what_anyone_has_5_6() {
    let bench = bench();
    let reserved = [("ReservedIPAddresses", "10.0.0.1|10.0.0.4-10.0.0.5"), ("VIP", "10.0.0.7")];
    let range = bench.range(&[&part("10.0.0.1", "10.0.0.10")[..], &reserved].concat()).unwrap();
    bench.address(&[("IpAddress", "10.0.0.3")]).unwrap();
    bench.address(&[&[("IpAddress", "10.0.0.8")][..], &VMM].concat()).unwrap();
    assert_eq!(bench.free(range.id, 1024), ["10.0.0.2", "10.0.0.6", "10.0.0.9", "10.0.0.10"]);
    assert_eq!(bench.free(range.id, 2), ["10.0.0.2", "10.0.0.6"]);
    let vmm = bench.range(&[&part("10.0.0.7", "10.0.0.9")[..], &VMM].concat()).unwrap();
    assert_eq!(bench.free(vmm.id, 9), ["10.0.0.7", "10.0.0.9"]);
    let with = |fields: &[(&str, &str)]| bench.set_range(&[("Id", "1")], fields).unwrap();
    with(&[("ReservedIPAddresses", ""), ("VIP", "10.0.0.2"), ("EndIPAddress", "10.0.0.12")]);
    assert_eq!(
        bench.free(range.id, 1024),
        "1 4 5 6 7 9 10 11 12".split(' ').map(|n| format!("10.0.0.{n}")).collect::<Vec<_>>()
    );
    let all: RangeFilter = filter(&[("Id", "1")]);
    assert_eq!(bench.ipam.read(|tx| range::select(tx, &all)).unwrap()[0].utilized_addresses, 1.0);
    for count in [0, 1025] {
        assert_eq!(status(bench.ipam.read(|tx| range::free_addresses(tx, 1, count))), Status::InvalidParameter);
    }
    assert_eq!(status(bench.ipam.read(|tx| range::free_addresses(tx, 99, 1))), Status::ObjectNotFound);
}

#[test]
fn free_addresses_at_the_edges_of_both_families_5_6() {
    let bench = Bench::new();
    for (network, first, last) in [
        ("255.255.255.252/31", "255.255.255.252", "255.255.255.253"),
        ("255.255.255.254/31", "255.255.255.254", "255.255.255.254"),
        ("10.9.9.9/32", "10.9.9.9", "10.9.9.9"),
        ("2001:db8::/127", "2001:db8::", "2001:db8::1"),
        ("2001:db9::/32", "2001:db9::", "2001:db9::1"),
    ] {
        bench.subnet(&[("NetworkId", network)]).unwrap();
        let range = bench.range(&[("NetworkID", network)]).unwrap();
        let free = bench.free(range.id, 2);
        assert_eq!((free.first().unwrap().as_str(), free.last().unwrap().as_str()), (first, last));
    }
    let whole = bench.find::<RangeFilter>(&[("AddressFamily", "IPv6")]);
    assert_eq!(whole.iter().map(|r| r.assigned_addresses).max(), Some(u64::MAX), "counts stop there");
}

#[test]
fn utilization_is_counted_or_given_5_7() {
    let bench = bench();
    let range = bench.range(&part("10.0.0.1", "10.0.0.10")).unwrap();
    for n in 1..=9 {
        bench.address(&[("IpAddress", &format!("10.0.0.{n}"))]).unwrap();
    }
    let read = |bench: &Bench| bench.find::<RangeFilter>(&[]).remove(0);
    assert_eq!((read(&bench).percentage_utilized, read(&bench).utilization.name()), (90.0, "Over"));
    let subnet = bench.find::<SubnetFilter>(&[]).remove(0);
    assert_eq!((subnet.utilized_addresses, subnet.utilization.name()), (9.0, "Over"));
    let space = bench.find::<ipam::domain::fields::AddressSpaceFilter>(&[]).remove(0);
    assert_eq!((space.ipv4_percentage_utilized, space.ipv4_utilization.name()), (90.0, "Over"));
    assert_eq!((space.ipv6_percentage_utilized, space.ipv6_utilization.name()), (0.0, "None"));
    let key = [("Id", "1")];
    let without = bench.set_range(&key, &[("UtilizationCalculation", "UserSpecified")]);
    assert_eq!(status(without), Status::UtilizationDataNotSpecifiedForStaticRange);
    let given = [("UtilizationCalculation", "UserSpecified"), ("UtilizedAddresses", "5")];
    assert_eq!(bench.set_range(&key, &given).unwrap()[0].utilization.name(), "Optimal");
    let back = bench.set_range(&key, &[("UtilizationCalculation", "Auto")]).unwrap();
    assert_eq!(back[0].utilized_addresses, 9.0);
    remove(&bench, range.id, true).unwrap();
    assert_eq!(bench.find::<AddressFilter>(&[]).len(), 0);
}

#[test]
fn a_key_names_every_range_that_has_it_unless_it_says_whose_5_5() {
    let bench = bench();
    bench.range(&part("10.0.0.1", "10.0.0.9")).unwrap();
    bench.range(&[&part("10.0.0.1", "10.0.0.9")[..], &VMM].concat()).unwrap();
    let key = [("StartIPAddress", "10.0.0.1"), ("EndIPAddress", "10.0.0.9")];
    assert_eq!(bench.set_range(&key, &[("Owner", "x")]).unwrap().len(), 2);
    let told = [&key[..], &VMM].concat();
    assert_eq!(bench.set_range(&told, &[("Owner", "y")]).unwrap()[0].id, 2);
    assert_eq!(bench.find::<RangeFilter>(&[("ManagedByService", "VMM|Others")]).len(), 1);
    assert_eq!(bench.find::<RangeFilter>(&[("MappingToSubnet", "1")]).len(), 2);
    assert_eq!(bench.find::<RangeFilter>(&[("AddressCategory", "Private")]).len(), 2);
    assert_eq!(bench.find::<RangeFilter>(&[("AddressCategory", "Public|Global")]).len(), 0);
    let two = [("StartIPAddress", "10.0.0.1|10.0.0.2"), ("EndIPAddress", "10.0.0.9|10.0.0.3")];
    let mut cursor = bench.ipam.query(filter::<RangeFilter>(&two)).unwrap();
    assert_eq!(cursor.by_ref().take(2).filter(Result::is_ok).count(), 2);
    assert_eq!(status(cursor.next().unwrap()), Status::ObjectNotFound);
    assert_eq!(status(bench.set_range(&[("StartIPAddress", "10.0.0.1")], &[])), Status::InvalidKeyCombination);
    assert_eq!(status(bench.set_range(&[("AddressSpace", "Default")], &[])), Status::MandatoryFieldNotSpecified);
}

#[test]
fn what_no_host_can_have_is_not_free_5_6() {
    let bench = Bench::new();
    for (network, free) in [
        ("126.0.0.0/7", &["126.0.0.1", "126.0.0.2"][..]),
        ("169.254.7.0/24", &[]),
        ("::/1", &["::2", "::3"]),
        ("fe80::/64", &[]),
        ("febf:ffff:ffff:ffff::/64", &[]),
        ("240.0.0.0/4", &["240.0.0.1", "240.0.0.2"]),
        ("ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe/127", &[]),
    ] {
        bench.subnet(&[("NetworkId", network)]).unwrap();
        let range = bench.range(&[("NetworkID", network)]).unwrap();
        assert_eq!(bench.free(range.id, 2), free, "{network}");
        for one in free {
            bench.address(&[("IpAddress", one)]).unwrap();
        }
    }
}

#[test]
fn a_range_has_a_type_of_its_own_that_follows_its_subnet_5_2() {
    let bench = Bench::new();
    bench.provider("Woodgrove");
    bench.customer("Tenant");
    bench.owner("VMM", "one");
    let types = |bench: &Bench| {
        let ranges = bench.find::<RangeFilter>(&[]);
        ranges.iter().map(|r| format!("{} {}", r.network_type, r.address_space)).collect::<Vec<_>>().join(", ")
    };
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    bench.range(&[NET]).unwrap();
    let vmm = [("ManagedByService", "VMM"), ("ServiceInstance", "one"), ("NetworkType", "Provider")];
    bench.range(&[&[NET][..], &vmm].concat()).unwrap();
    bench.address(&[("IpAddress", "10.0.0.5")]).unwrap();
    assert_eq!(types(&bench), "NonVirtualized Default, Provider Default");
    assert_eq!(bench.find::<RangeFilter>(&[("NetworkType", "Provider")]).len(), 1);
    let of_vmm = [("IpAddress", "10.0.0.6"), ("ManagedByService", "VMM"), ("ServiceInstance", "one")];
    assert_eq!(bench.address(&of_vmm).unwrap().network_type.name(), "Provider", "that of its range");
    let given = [("IpAddress", "10.0.0.7"), ("NetworkType", "Provider")];
    assert_eq!(bench.address(&given).unwrap().network_type.name(), "Provider", "the one that was asked for");
    let back = bench.set_address(&[("IpAddress", "10.0.0.7")], &[("NetworkType", "NonVirtualized")]).unwrap();
    assert_eq!(back[0].network_type.name(), "NonVirtualized");
    assert_eq!(bench.find::<AddressFilter>(&[("NetworkType", "Provider")]).len(), 1);
    // Of both, the one of IPAM and back, as Set-IpamRange -NewNetworkType does it; its addresses follow.
    bench.set_range(&[("Id", "1")], &[("NetworkType", "Provider")]).unwrap();
    assert_eq!(types(&bench), "Provider Default, Provider Default");
    let address = |bench: &Bench| bench.find::<AddressFilter>(&[("IpAddress", "10.0.0.5")]).remove(0);
    assert_eq!(address(&bench).network_type.name(), "Provider");
    bench.set_range(&[("Id", "1")], &[("NetworkType", "NonVirtualized")]).unwrap();
    // The subnet's type is carried down to all its ranges, and an address keeps it when its range goes.
    bench.set_subnet(&[("NetworkId", "10.0.0.0/24")], &[("NetworkType", "Provider")]).unwrap();
    assert_eq!(types(&bench), "Provider Default, Provider Default");
    // To another space it goes where the subnet exists, with its addresses.
    let there = [("AddressSpace", "Woodgrove")];
    assert_eq!(status(bench.set_range(&[("Id", "1")], &there)), Status::SubnetDoesNotExistForRange);
    bench.subnet(&[("NetworkId", "10.0.0.0/24"), ("AddressSpace", "Woodgrove"), ("NetworkType", "Provider")]).unwrap();
    bench.set_range(&[("Id", "1")], &there).unwrap();
    assert_eq!(types(&bench), "Provider Default, Provider Woodgrove");
    assert_eq!(
        (address(&bench).address_space.as_str(), address(&bench).ip_range.as_str()),
        ("Woodgrove", "10.0.0.1-10.0.0.254")
    );
    bench.ipam.write(|tx| range::remove(tx, &filter(&[("Id", "1")]), false)).unwrap();
    assert_eq!((address(&bench).network_type.name(), address(&bench).ip_range.as_str()), ("Provider", ""));
    // Never to or from a customer's.
    bench.subnet(&[("NetworkId", "10.0.0.0/24"), ("AddressSpace", "Tenant"), ("NetworkType", "Customer")]).unwrap();
    for change in [&[("AddressSpace", "Tenant")][..], &[("AddressSpace", "Tenant"), ("NetworkType", "Customer")]] {
        assert_eq!(status(bench.set_range(&[("Id", "2")], change)), Status::InvalidVirtualizationTypeUpdation);
    }
    let unfit = bench.set_range(&[("Id", "2")], &[("AddressSpace", "Woodgrove"), ("NetworkType", "NonVirtualized")]);
    assert_eq!(status(unfit), Status::InvalidVirtualizationType);
}

/// Returns what the event of a new object says of it.
fn told<T: Object>(object: &T) -> Vec<String> {
    let fields = T::SPEC.fields.iter().enumerate().filter(|(_, field)| field.access == Access::Writable);
    let texts = fields.map(|(index, field)| (field.name, object.field(index).to_string()));
    texts.filter(|(_, text)| !text.is_empty()).map(|(name, text)| escape(&format!("{name}:  -> {text}"))).collect()
}

#[test]
fn the_event_of_a_new_object_says_what_is_read_of_it() {
    let bench = Bench::new();
    bench.provider("Woodgrove");
    bench.owner("VMM", "SCVMM1.contoso.com");
    bench
        .ipam
        .write(|tx| {
            custom::add_value(tx, "VmmLogicalNetwork", "Back End")?;
            custom::add_value(tx, "NetworkSite", "Seattle; 1")?;
            custom::add_value(tx, "IPAddressPoolName", "Pool = 1")?;
            custom::add_field(tx, &record::<CustomField>(&[("Name", "Cost centre"), ("MultiValue", "false")]))
        })
        .unwrap();
    let texts = [("Owner", " Ann "), ("Description", " two\nlines ")];
    let place = [("NetworkId", "10.1.0.0/24"), ("AddressSpace", "WOODGROVE"), ("NetworkType", "provider")];
    let names = [("Name", " n "), ("VlanId", "7|8"), ("VmmLogicalNetwork", "back end"), ("NetworkSite", "SEATTLE; 1")];
    let owner = "cost centre= 12 ; Service Instance=scvmm1.contoso.com;managedbyservice=vm manager";
    let subnet = bench.subnet(&[&texts[..], &place, &names, &[("CustomConfiguration", owner)]].concat()).unwrap();
    assert_eq!((subnet.id, subnet.row_version, subnet.network_site.as_str()), (1, 1, "Seattle; 1"));
    assert_eq!(
        subnet.custom_configuration,
        "Cost centre=12;Service Instance=SCVMM1.contoso.com;Managed by Service=VMM"
    );
    bench.address(&[("IpAddress", "10.1.0.30"), VMM[0], VMM[1], place[1], place[2]]).unwrap();
    let bounds = [("NetworkID", "10.1.0.0/24"), ("StartIPAddress", "10.1.0.9"), ("EndIPAddress", "10.1.0.90")];
    let lists = [
        ("ReservedIPAddresses", "10.1.0.10|10.1.0.12-10.1.0.14"),
        ("VIP", "10.1.0.20"),
        ("Gateway", "10.1.0.1|10.1.0.2/20"),
        ("DnsServers", "10.1.0.3|10.1.0.4"),
        ("DnsSuffixes", "a.example|b.example"),
        ("WinsServers", "10.1.0.5"),
        ("QuarantineSeconds", "60"),
        ("AssignmentDate", "2026-11-23"),
        ("CustomConfiguration", "IP Pool Name=pool \\= 1;Cost centre=x"),
    ];
    let range = bench.range(&[&texts[..], &VMM, &bounds, &place[1..], &lists].concat()).unwrap();
    assert_eq!((range.id, range.row_version, range.utilized_addresses), (1, 1, 1.0));
    assert_eq!(range.custom_configuration, "IP Pool Name=Pool \\= 1;Cost centre=x");
    let events = bench.ipam.read(|tx| event::select(tx, &EventFilter::default())).unwrap();
    let of = |kind: &str| -> &Event { events.iter().find(|event| event.object_type == kind).unwrap() };
    assert_eq!(of(Subnet::SPEC.name).details, told(&subnet));
    assert_eq!(of(Subnet::SPEC.name).object_name, "10.1.0.0/24 in Woodgrove");
    assert_eq!(of(Range::SPEC.name).details, told(&range));
    assert_eq!(of(Range::SPEC.name).object_name, "10.1.0.9-10.1.0.90 of VMM SCVMM1.contoso.com in Woodgrove");
}
