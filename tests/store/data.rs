//! Settings, access scopes, and the history of utilization.

use std::sync::atomic::{AtomicI64, Ordering};

use ipam::domain::fields::{
    AccessScope, AccessScopeFilter, AddressFilter, AddressSpace, AddressSpaceFilter, Block, BlockFilter, Configuration,
    EventFilter, Range, RangeFilter, Subnet, SubnetFilter, UtilizationPeriod, UtilizationThreshold,
};
use ipam::domain::object::Object;
use ipam::domain::value::Timestamp;
use ipam::error::{Result, Status};
use ipam::service::{block, range, scope, setting, utilization};

use crate::support::{Bench, filter, noon, record, status};

#[test]
fn section_5_7_thresholds_decide_what_is_over_and_under() {
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "10.0.0.0/29")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/29")]).unwrap();
    for last in 1..=3 {
        bench.address(&[("IpAddress", &format!("10.0.0.{last}"))]).unwrap();
    }
    let set = |fields: &[(&str, &str)]| {
        bench.ipam.write(|tx| setting::set_thresholds(tx, &record::<UtilizationThreshold>(fields)))
    };
    let shown = || {
        let range = bench.find::<RangeFilter>(&[]).remove(0).utilization.name();
        let subnet = bench.find::<SubnetFilter>(&[]).remove(0).utilization.name();
        let space = bench.find::<AddressSpaceFilter>(&[]).remove(0).ipv4_utilization.name();
        assert_eq!((range, range), (subnet, space));
        range
    };
    let both = || bench.ipam.read(setting::thresholds).unwrap();
    assert_eq!((both().under, both().over, shown()), (Some(20), Some(80), "Optimal"));
    let changed = set(&[("OverUtilizationThreshold", "40")]).unwrap();
    assert_eq!((changed.under, changed.over, shown()), (Some(20), Some(40), "Over"));
    set(&[("UnderUtilizationThreshold", "60"), ("OverUtilizationThreshold", "70")]).unwrap();
    assert_eq!(shown(), "Under");
    let before = bench.find::<EventFilter>(&[]).len();
    set(&[("OverUtilizationThreshold", "70")]).unwrap();
    assert_eq!(bench.find::<EventFilter>(&[]).len(), before, "what is set already is no change");
    for fields in [
        &[("OverUtilizationThreshold", "101")][..],
        &[("OverUtilizationThreshold", "60")],
        &[("UnderUtilizationThreshold", "70")],
        &[("UnderUtilizationThreshold", "5"), ("OverUtilizationThreshold", "4")],
    ] {
        assert_eq!(status(set(fields)), Status::InvalidAlertThreshold, "{fields:?}");
    }
    assert_eq!((both().under, both().over), (Some(60), Some(70)));
    let event = bench.find::<EventFilter>(&[]).pop().unwrap();
    assert_eq!(event.details, ["UnderUtilizationThreshold: 20 -> 60", "OverUtilizationThreshold: 40 -> 70"]);
}

#[test]
fn section_5_6_the_expiry_alert_is_a_setting_of_the_store() {
    let bench = Bench::new();
    bench.address(&[("IpAddress", "10.0.0.1"), ("ExpiryDate", "2026-12-13T12:00:00Z")]).unwrap();
    let set = |days: &str| {
        bench
            .ipam
            .write(|tx| setting::set_configuration(tx, &record::<Configuration>(&[("ExpiryAlertThreshold", days)])))
    };
    let shown = || bench.find::<AddressFilter>(&[]).remove(0).expiry_status.name();
    assert_eq!(shown(), "Active");
    assert_eq!((set("20").unwrap().expiry_alert_days, shown()), (Some(20), "Alert"));
    assert_eq!((set("0").unwrap().expiry_alert_days, shown()), (Some(0), "Active"));
    assert_eq!(status(set("3501")), Status::InvalidAlertThreshold);
    let version = record::<Configuration>(&[("Version", "2")]);
    assert_eq!(status(bench.ipam.write(|tx| setting::set_configuration(tx, &version))), Status::ReadOnlyField);
    let shown = bench.again().read(setting::configuration).unwrap();
    assert_eq!((shown.expiry_alert_days, shown.version.as_str()), (Some(0), env!("CARGO_PKG_VERSION")));
}

fn add_scope(bench: &Bench, path: &str) -> Result<AccessScope> {
    bench.ipam.write(|tx| scope::add(tx, &record::<AccessScope>(&[("AccessScopePath", path)])))
}

#[test]
fn section_5_8_access_scopes_are_a_tree_under_global() {
    let bench = Bench::new();
    for path in ["\\Global\\Europe", "Global\\Asia", "\\global\\EUROPE\\Dublin", "\\Global\\Europe North"] {
        add_scope(&bench, path).unwrap();
    }
    let paths = || bench.find::<AccessScopeFilter>(&[]).into_iter().map(|scope| scope.path).collect::<Vec<_>>();
    let all = ["\\Global", "\\Global\\Asia", "\\Global\\Europe", "\\Global\\Europe\\Dublin", "\\Global\\Europe North"];
    assert_eq!(paths(), all);
    for (path, expected) in [
        ("\\Global\\europe", Status::AccessScopeExists),
        ("\\Global", Status::AccessScopeExists),
        ("\\Global\\Africa\\Cairo", Status::ObjectNotFound),
        ("\\Europe", Status::InvalidAccessScopeLabel),
        ("\\Global\\1\\2\\3\\4\\5\\6\\7\\8", Status::MaximumAccessScopeLevelReached),
    ] {
        assert_eq!(status(add_scope(&bench, path)), expected, "{path}");
    }
    let remove = |path: &str| bench.ipam.write(|tx| scope::remove(tx, path));
    assert_eq!(status(remove("\\Global")), Status::BuiltinAccessScopeCannotBeManaged);
    assert_eq!(status(remove("\\Global\\Europe")), Status::DeleteFailedDueToReferences);
    assert_eq!(status(remove("\\Global\\Nowhere")), Status::ObjectNotFound);
    assert_eq!(remove("\\global\\europe\\dublin").unwrap().path, "\\Global\\Europe\\Dublin");
    remove("\\Global\\Europe").unwrap();
    assert_eq!(paths(), ["\\Global", "\\Global\\Asia", "\\Global\\Europe North"]);
    let missing: Vec<_> =
        bench.ipam.query(filter::<AccessScopeFilter>(&[("AccessScopePath", "\\Global\\X")])).unwrap().collect();
    assert_eq!(missing.into_iter().map(status).collect::<Vec<_>>(), [Status::ObjectNotFound]);
}

#[test]
fn section_5_8_a_scope_holds_for_what_is_below_until_that_has_its_own() {
    let bench = Bench::new();
    for path in ["\\Global\\A", "\\Global\\A\\B", "\\Global\\C"] {
        add_scope(&bench, path).unwrap();
    }
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.0.0.0/24"), ("EndIPAddress", "10.0.0.100")]).unwrap();
    bench.address(&[("IpAddress", "10.0.0.1")]).unwrap();
    bench.address(&[("IpAddress", "10.0.0.200")]).unwrap();
    let shown = || {
        let space = bench.find::<AddressSpaceFilter>(&[]).remove(0);
        let subnet = bench.find::<SubnetFilter>(&[]).remove(0);
        let range = bench.find::<RangeFilter>(&[]).remove(0);
        let addresses = bench.find::<AddressFilter>(&[]);
        let mark = |path: &str, inherited: bool| {
            format!("{}{}", path.replace("\\Global", "G"), if inherited { "+" } else { "" })
        };
        [
            mark(&space.access_scope_path, space.is_inherited_access_scope),
            mark(&subnet.access_scope_path, subnet.is_inherited_access_scope),
            mark(&range.access_scope_path, range.is_inherited_access_scope),
            mark(&addresses[0].access_scope_path, false),
            mark(&addresses[1].access_scope_path, false),
        ]
        .join(" ")
    };
    assert_eq!(shown(), "G+ G+ G+ G G");
    let space = |path: Option<&str>| {
        bench.ipam.write(|tx| scope::assign(tx, &filter::<AddressSpaceFilter>(&[("Name", "Default")]), path)).unwrap()
    };
    let subnet = |path: Option<&str>| {
        bench
            .ipam
            .write(|tx| scope::assign(tx, &filter::<SubnetFilter>(&[("NetworkId", "10.0.0.0/24")]), path))
            .unwrap()
    };
    let range = |path: Option<&str>| {
        let key = filter::<RangeFilter>(&[("StartIPAddress", "10.0.0.1"), ("EndIPAddress", "10.0.0.100")]);
        bench.ipam.write(|tx| scope::assign(tx, &key, path)).unwrap()
    };
    space(Some("\\Global\\A"));
    assert_eq!(shown(), "G\\A G\\A+ G\\A+ G\\A G\\A");
    range(Some("\\global\\a\\b"));
    assert_eq!(shown(), "G\\A G\\A+ G\\A\\B G\\A\\B G\\A");
    let changed = subnet(Some("\\Global\\C"));
    assert_eq!((changed[0].access_scope_path.as_str(), changed[0].row_version), ("\\Global\\C", 2));
    assert_eq!(shown(), "G\\A G\\C G\\A\\B G\\A\\B G\\A");
    let event = bench.find::<EventFilter>(&[]).pop().unwrap();
    assert_eq!(event.details, ["AccessScopePath: \\Global\\A (inherited) -> \\Global\\C"]);
    assert_eq!(subnet(Some("\\Global\\C"))[0].row_version, 2, "what is so already is no change");
    range(None);
    assert_eq!(shown(), "G\\A G\\C G\\C+ G\\C G\\A");
    assert_eq!(status(bench.ipam.write(|tx| scope::remove(tx, "\\Global\\C"))), Status::DeleteFailedDueToReferences);
    assert_eq!(
        status(bench.ipam.write(|tx| scope::assign(
            tx,
            &filter::<SubnetFilter>(&[("NetworkId", "10.0.0.0/24")]),
            Some("\\Global\\X")
        ))),
        Status::ObjectNotFound
    );
    bench.set_subnet(&[("NetworkId", "10.0.0.0/24")], &[("Description", "x")]).unwrap();
    assert_eq!(shown(), "G\\A G\\C G\\C+ G\\C G\\A", "another change leaves the scope alone");
    space(None);
    subnet(None);
    assert_eq!(shown(), "G+ G+ G+ G G");
}

#[test]
fn sections_5_7_and_5_8_blocks_have_scopes_and_history() {
    let bench = Bench::new();
    for path in ["\\Global\\A", "\\Global\\B"] {
        add_scope(&bench, path).unwrap();
    }
    let block = |network: &str| {
        bench.ipam.write(|tx| block::add(tx, &record::<Block>(&[("NetworkId", network)]))).unwrap();
    };
    block("10.0.0.0/8");
    block("10.1.0.0/16");
    bench.subnet(&[("NetworkId", "10.1.0.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.1.0.0/24"), ("EndIPAddress", "10.1.0.100")]).unwrap();
    bench.address(&[("IpAddress", "10.1.0.1")]).unwrap();
    let assign = |network: &str, path: Option<&str>| {
        let filter = filter::<BlockFilter>(&[("NetworkId", network)]);
        bench.ipam.write(|tx| scope::assign(tx, &filter, path)).unwrap()
    };
    let shown = || {
        let blocks = bench.find::<BlockFilter>(&[]).into_iter().map(|block| block.access_scope_path);
        let below = [
            bench.find::<SubnetFilter>(&[]).remove(0).access_scope_path,
            bench.find::<RangeFilter>(&[]).remove(0).access_scope_path,
            bench.find::<AddressFilter>(&[]).remove(0).access_scope_path,
        ];
        blocks.chain(below).map(|path| path.replace("\\Global", "G")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(shown(), "G G G G G");
    assign("10.0.0.0/8", Some("\\Global\\A"));
    assert_eq!(shown(), "G\\A G\\A G\\A G\\A G\\A");
    let changed = assign("10.1.0.0/16", Some("\\Global\\B"));
    assert!(!changed[0].is_inherited_access_scope);
    assert_eq!(shown(), "G\\A G\\B G\\B G\\B G\\B");
    assign("10.1.0.0/16", None);
    assert_eq!(shown(), "G\\A G\\A G\\A G\\A G\\A");
    let history = || bench.ipam.read(|tx| utilization::history(tx, Block::SPEC, 1, UtilizationPeriod::Day)).unwrap();
    assert_eq!(
        history().pop().map(|sample| (sample.assigned_addresses, sample.utilized_addresses)),
        Some((100.0, 1.0))
    );
    assert_eq!(bench.ipam.write(utilization::update).unwrap().sampled, 4, "a space, a subnet and two blocks");
    assert_eq!(history().len(), 1);
}

static NOW: AtomicI64 = AtomicI64::new(0);

fn moving() -> Timestamp {
    Timestamp(NOW.load(Ordering::Relaxed))
}

const HOUR: i64 = 3_600_000_000;

/// One test, because it has the clock.
#[test]
fn section_5_7_history_has_twelve_buckets_and_is_written_by_changes_and_updates() {
    let bench = Bench::new();
    NOW.store(noon().0, Ordering::Relaxed);
    let bench = Bench { ipam: bench.at_time(moving), ..bench };
    let wait = |hours: i64| {
        NOW.fetch_add(hours * HOUR, Ordering::Relaxed);
    };
    bench.subnet(&[("NetworkId", "10.0.0.0/24")]).unwrap();
    let made = bench.range(&[("NetworkID", "10.0.0.0/24"), ("EndIPAddress", "10.0.0.100")]).unwrap();
    let add = |last: u8| bench.address(&[("IpAddress", &format!("10.0.0.{last}"))]).unwrap();
    let history = |kind, id, period| -> String {
        let samples = bench.ipam.read(|tx| utilization::history(tx, kind, id, period)).unwrap();
        assert!(samples.len() <= 12 && samples.iter().all(|sample| sample.assigned_addresses == 100.0));
        samples.iter().map(|sample| sample.utilized_addresses.to_string()).collect::<Vec<_>>().join(" ")
    };
    let range_day = || history(Range::SPEC, made.id, UtilizationPeriod::Day);
    assert_eq!(range_day(), "0");
    add(1);
    add(2);
    assert_eq!(range_day(), "2", "one bucket shows its last state");
    wait(2);
    assert_eq!(range_day(), "2 2", "what does not change stays");
    add(3);
    wait(6);
    add(4);
    add(5);
    assert_eq!(range_day(), "2 3 3 3 5");
    wait(2);
    bench.ipam.write(|tx| ipam::service::address::remove(tx, &filter(&[("IpAddress", "10.0.0.5")]))).unwrap();
    assert_eq!(range_day(), "2 3 3 3 5 4");
    for (kind, id) in [(Subnet::SPEC, 1), (AddressSpace::SPEC, 1)] {
        assert_eq!(history(kind, id, UtilizationPeriod::Day), "2 3 3 3 5 4", "{} follows from its ranges", kind.name);
    }
    assert_eq!(history(Range::SPEC, made.id, UtilizationPeriod::Week), "3 4");
    // A range with the user's number.
    bench
        .set_range(
            &[("StartIPAddress", "10.0.0.1"), ("EndIPAddress", "10.0.0.100")],
            &[("UtilizationCalculation", "UserSpecified"), ("UtilizedAddresses", "50")],
        )
        .unwrap();
    wait(2);
    bench
        .set_range(&[("StartIPAddress", "10.0.0.1"), ("EndIPAddress", "10.0.0.100")], &[("UtilizedAddresses", "60")])
        .unwrap();
    assert_eq!(range_day(), "2 3 3 3 5 50 60");
    let updated = bench.ipam.write(utilization::update).unwrap();
    assert_eq!((updated.sampled, updated.thinned), (2, 0), "the space and the subnet");
    // A purge leaves what was so at its end.
    let until = Timestamp(moving().0 - 4 * HOUR);
    let error = bench.ipam.write(|tx| utilization::purge(tx, Timestamp(moving().0 + 1)));
    assert_eq!(status(error), Status::InvalidIPUtilizationPurgeDate);
    bench.ipam.write(|tx| utilization::purge(tx, until)).unwrap();
    assert_eq!(range_day(), "5 50 60");
    // Old samples are thinned to what the longer periods show.
    for hour in 0..40 {
        wait(2);
        bench
            .set_range(
                &[("StartIPAddress", "10.0.0.1"), ("EndIPAddress", "10.0.0.100")],
                &[("UtilizedAddresses", &hour.to_string())],
            )
            .unwrap();
    }
    let week = history(Range::SPEC, made.id, UtilizationPeriod::Week);
    let updated = bench.ipam.write(utilization::update).unwrap();
    assert!(updated.thinned > 20, "{}", updated.thinned);
    assert_eq!(history(Range::SPEC, made.id, UtilizationPeriod::Week), week);
    assert_eq!(range_day(), "28 29 30 31 32 33 34 35 36 37 38 39");
    // The samples of a subnet remember ranges that are gone.
    let subnet = || bench.ipam.read(|tx| utilization::history(tx, Subnet::SPEC, 1, UtilizationPeriod::Day)).unwrap();
    wait(2);
    bench.ipam.write(|tx| range::remove(tx, &filter(&[("Id", "1")]), true)).unwrap();
    assert_eq!(subnet().iter().map(|sample| sample.utilized_addresses).collect::<Vec<_>>(), [39.0]);
    assert_eq!(
        status(bench.ipam.read(|tx| utilization::history(tx, Range::SPEC, 1, UtilizationPeriod::Day))),
        Status::ObjectNotFound
    );
}

#[test]
fn section_5_7_a_block_keeps_what_it_had_when_its_bounds_change_and_the_last_bucket_is_now() {
    let bench = Bench::new();
    bench.block(&[("NetworkId", "10.0.0.0/8")]).unwrap();
    bench.subnet(&[("NetworkId", "10.1.0.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.1.0.0/24"), ("EndIPAddress", "10.1.0.100")]).unwrap();
    bench.address(&[("IpAddress", "10.1.0.1")]).unwrap();
    let history = || {
        let samples = bench.ipam.read(|tx| utilization::history(tx, Block::SPEC, 1, UtilizationPeriod::Day)).unwrap();
        samples.iter().map(|one| (one.assigned_addresses, one.utilized_addresses)).collect::<Vec<_>>()
    };
    bench.ipam.write(utilization::update).unwrap();
    bench.address(&[("IpAddress", "10.1.0.2")]).unwrap();
    assert_eq!(history(), [(100.0, 2.0)], "not what the last update saw");
    crate::support::pass(2 * 60 * 60);
    bench.ipam.write(utilization::update).unwrap();
    crate::support::pass(2 * 60 * 60);
    bench.set_block(&[("NetworkId", "10.0.0.0/8")], &[("NetworkId", "10.2.0.0/16")]).unwrap();
    assert_eq!(history(), [(100.0, 1.0), (100.0, 2.0)], "and nothing now");
    bench.subnet(&[("NetworkId", "10.2.0.0/24")]).unwrap();
    bench.range(&[("NetworkID", "10.2.0.0/24"), ("EndIPAddress", "10.2.0.50")]).unwrap();
    assert_eq!(history(), [(100.0, 1.0), (100.0, 2.0), (50.0, 0.0)]);
}

#[test]
fn section_5_7_ipv6_has_no_history() {
    let bench = Bench::new();
    bench.subnet(&[("NetworkId", "2001:db8::/64")]).unwrap();
    let range = bench.range(&[("NetworkID", "2001:db8::/64")]).unwrap();
    bench.ipam.write(utilization::update).unwrap();
    for (kind, id) in [(Range::SPEC, range.id), (Subnet::SPEC, 1)] {
        assert!(bench.ipam.read(|tx| utilization::history(tx, kind, id, UtilizationPeriod::Year)).unwrap().is_empty());
    }
}
