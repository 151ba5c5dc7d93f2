//! What the tab key offers.

use ipam::domain::fields::{AddressRecord, AddressSpace, Block, Event, Range, Subnet};
use ipam::domain::object::{Object, ObjectSpec};
use ipam::error::Status;
use ipam::service::{block, hint, space};

use crate::support::{Bench, record, status};

fn check(bench: &Bench, kind: &'static ObjectSpec, word: &str, expected: &[&str]) {
    let found = bench.ipam.read(|tx| hint::find(tx, kind, word, 5)).unwrap();
    let texts: Vec<&str> = found.iter().map(|hint| hint.text.as_str()).collect();
    assert_eq!(texts, expected, "{} {word}", kind.name);
    assert!(found.iter().all(|hint| hint.description.contains(" in ") || kind == AddressSpace::SPEC));
}

fn space(bench: &Bench, name: &str, description: &str) {
    let fields = record::<AddressSpace>(&[("Name", name), ("Description", description)]);
    bench.ipam.write(|tx| space::add(tx, &fields)).unwrap();
}

#[test]
fn keys_begin_with_the_word_and_say_what_they_are() {
    let bench = Bench::new();
    for network in ["10.1.0.0/16", "10.1.2.0/24", "10.10.0.0/16", "10.2.0.0/16", "2001:db8::/64", "9.0.0.0/8"] {
        bench.subnet(&[("Name", "n"), ("NetworkId", network)]).unwrap();
    }
    bench
        .range(&[("NetworkID", "10.1.2.0/24"), ("StartIPAddress", "10.1.2.9"), ("EndIPAddress", "10.1.2.19")])
        .unwrap();
    bench.address(&[("IpAddress", "10.1.2.10"), ("DeviceName", "web1")]).unwrap();
    bench.ipam.write(|tx| block::add(tx, &record::<Block>(&[("NetworkId", "10.0.0.0/8")]))).unwrap();
    check(&bench, Block::SPEC, "10.", &["10.0.0.0/8"]);
    check(&bench, Subnet::SPEC, "10.1", &["10.1.0.0/16", "10.1.2.0/24", "10.10.0.0/16"]);
    check(&bench, Subnet::SPEC, "10.1.2.0/2", &["10.1.2.0/24"]);
    check(&bench, Subnet::SPEC, "2001:DB8:", &["2001:db8::/64"]);
    check(&bench, Subnet::SPEC, "", &["9.0.0.0/8", "10.1.0.0/16", "10.1.2.0/24", "10.2.0.0/16", "10.10.0.0/16"]);
    check(&bench, Subnet::SPEC, "no", &[]);
    check(&bench, Range::SPEC, "10.", &["10.1.2.9"]);
    check(&bench, AddressRecord::SPEC, "10.1.2.1", &["10.1.2.10"]);
    let hints = bench.ipam.read(|tx| hint::find(tx, Range::SPEC, "10.1.2.9", 5)).unwrap();
    assert_eq!(
        (hints[0].end.as_str(), hints[0].description.as_str()),
        ("10.1.2.19", "Range 10.1.2.9-10.1.2.19 of IPAM Localhost in Default")
    );
}

#[test]
fn spaces_begin_with_the_word_in_any_case() {
    let bench = Bench::new();
    space(&bench, "Woodgrove", "the bank");
    space(&bench, "Wide World", "");
    check(&bench, AddressSpace::SPEC, "wOOD", &["Woodgrove"]);
    check(&bench, AddressSpace::SPEC, "w", &["Wide World", "Woodgrove"]);
    check(&bench, AddressSpace::SPEC, "%", &[]);
    let hints = bench.ipam.read(|tx| hint::find(tx, AddressSpace::SPEC, "wood", 5)).unwrap();
    assert_eq!(hints[0].description, "Address space the bank");
}

#[test]
fn a_key_of_several_spaces_is_offered_once_and_a_list_is_cut() {
    let bench = Bench::new();
    space(&bench, "Two", "");
    for space in ["Default", "Two"] {
        for third in 0..9 {
            let network = format!("10.0.{third}.0/24");
            bench
                .subnet(&[("Name", "n"), ("NetworkId", &network), ("AddressSpace", space), ("NetworkType", "Provider")])
                .unwrap();
        }
    }
    check(&bench, Subnet::SPEC, "10.0.3", &["10.0.3.0/24"]);
    check(&bench, Subnet::SPEC, "10", &["10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24", "10.0.4.0/24"]);
}

#[test]
fn what_nobody_types_is_no_hint() {
    let bench = Bench::new();
    assert_eq!(status(bench.ipam.read(|tx| hint::find(tx, Event::SPEC, "", 5))), Status::UnknownKind);
}
