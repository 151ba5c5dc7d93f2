//! One sync that has everything in it, and every place at which something can go wrong: it is stopped between any two steps, before
//! and behind any call; the store refuses from any line of the journal on; VMM refuses any call. The next sync finishes the work, and
//! everything is as after a sync to which nothing happened.

use std::collections::BTreeSet;

use ipam::domain::fields::*;
use ipam::domain::object::Object;
use ipam::error::{Error, Result, Status};
use ipam::service;
use ipam::sync::model::*;
use ipam::sync::{self, Door, EmbeddedDoor, Run};
use ipam::vmm::model::*;

use crate::fixture::*;
use crate::oracle::{assert_equal, of_ipam, of_vmm};

fn options() -> SyncOptions {
    SyncOptions { include_customer: true, force: true, retry_delay_ms: Some(0), ..SyncOptions::default() }
}

/// Adds a customer space with a subnet and a range.
fn customer(world: &World, name: &str, network: &str) {
    let base = network.replace("0/24", "");
    world.add_value("VMNetwork", name);
    let space = [
        ("Name", name),
        ("Type", "CustomerAddressSpace"),
        ("AssociatedProviderAddressSpace", "Provider"),
        ("VMNetwork", name),
        ("IsolationMethod", "NVGRE"),
    ];
    world.ipam.write(|tx| service::space::add(tx, &record(AddressSpace::SPEC, &space))).unwrap();
    let here = [("NetworkType", "Customer"), ("AddressSpace", name)];
    let owner = format!("ManagedByService=VMM;ServiceInstance={VMM1}");
    let subnet = [("Name", name), ("NetworkId", network), ("CustomConfiguration", &owner)];
    world.add_subnet(&[&subnet[..], &here].concat());
    let (start, end) = (format!("{base}10"), format!("{base}20"));
    let range = [
        ("StartIPAddress", start.as_str()),
        ("EndIPAddress", &end),
        ("NetworkID", network),
        ("ManagedByService", "VMM"),
        ("ServiceInstance", VMM1),
    ];
    let range = record(Range::SPEC, &[&range[..], &here].concat());
    world.ipam.write(|tx| service::range::add(tx, &range, false)).unwrap();
}

/// A network of VMM with some sites, each with a subnet and a pool.
fn network(world: &World, name: &str, octet: u8, sites: &[&str]) -> Vec<(NetworkSite, Pool)> {
    let made = add_network(&world.vmm, name, &[]);
    let site = |(at, site): (usize, &&str)| {
        let id = format!("10.{octet}.{at}.0/24");
        let site = add_site(&world.vmm, made.id, site, &[row(&id, 0)]);
        let bounds = [format!("10.{octet}.{at}.10"), format!("10.{octet}.{at}.20")];
        let bounds = [("IPAddressRangeStart", bounds[0].as_str()), ("IPAddressRangeEnd", &bounds[1])];
        let pool = add_pool(&world.vmm, site.id, &id, &format!("Pool of {}", site.name), &bounds);
        (site, pool)
    };
    sites.iter().enumerate().map(site).collect()
}

fn rename_value(world: &World, field: &str, old: &str, new: &str) {
    world.ipam.write(|tx| service::custom::rename_value(tx, field, old, new)).unwrap();
}

/// Fills a folder with both sides, synced, and then with work of every kind: objects of all kinds that are new, changed and deleted on
/// either side, names, addresses and subnets that change hands.
fn prepare(world: &World) {
    let vmm = &world.vmm;
    sync::register(&world.ipam, VMM1).unwrap();
    let (contoso_network, contoso_site, contoso_pool, given) = contoso(vmm);
    let (provider, tenant, front, ..) = adatum(vmm);
    let goes = add_vm_network(vmm, provider.id, "Goes from VMM", &[]);
    let back = add_vm_subnet(vmm, tenant.id, "Back", &[row("192.168.2.0/24", 0)]);
    let old = network(world, "Old", 60, &["Goes from VMM", "Goes from IPAM", "Stays"]);
    network(world, "Gone", 63, &["Gone"]);
    let swap = network(world, "Swap", 61, &["North", "South", "East", "West", "Up", "Down"]);
    world.run(vmm, &options()).unwrap();
    customer(world, "Goes from IPAM", "172.16.1.0/24");
    world.run(vmm, &options()).unwrap();
    assert_equal(&world.ipam, vmm);

    // New in VMM, new in IPAM.
    let new = network(world, "New in VMM", 62, &["Here"]);
    grant(vmm, new[0].1.id, &[]);
    let site = add_vm_network(vmm, provider.id, "New tenant", &[]);
    let subnet = add_vm_subnet(vmm, site.id, "Web", &[row("172.20.0.0/24", 0)]);
    add_tenant_pool(vmm, subnet.id, "172.20.0.0/24", "Web Pool", &[]);
    world.woodgrove(&[]);
    customer(world, "New in IPAM", "172.17.1.0/24");
    // Changed.
    vmm.set_network(contoso_network.id, &record(LogicalNetwork::SPEC, &[("Name", "Renamed"), ("Description", "x")]))
        .unwrap();
    vmm.set_site(contoso_site.id, &record(NetworkSite::SPEC, &[("Name", "Renamed too")])).unwrap();
    set_rows(vmm, contoso_site.id, &[row("10.10.10.0/24", 8)]);
    vmm.set_pool(contoso_pool.id, &record(Pool::SPEC, &[("DNSSuffix", "b.example")])).unwrap();
    vmm.set_grant(given.id, &record(AllocatedAddress::SPEC, &[("Description", "another server")])).unwrap();
    vmm.set_vm_network(tenant.id, &record(VmNetwork::SPEC, &[("Owner", "of VMM")])).unwrap();
    world.set_space("Adatum", &[("Description", "of IPAM")]);
    world.set_space("Swap", &[("Description", "of IPAM")]);
    world.set_range("10.10.10.10", &[("Description", "of IPAM")]);
    world.set_range("192.168.1.10", &[("Description", "of IPAM")]);
    world.set_subnet("192.168.1.0/24", &[("Description", "of IPAM")]);
    assert_eq!(front.name, "Front");
    // Deleted.
    vmm.remove_pool(old[0].1.id).unwrap();
    vmm.remove_site(old[0].0.id).unwrap();
    vmm.remove_vm_network(goes.id).unwrap();
    vmm.remove_vm_subnet(back.id).unwrap();
    world.remove_subnet("10.63.0.0/24");
    world.remove_subnet("10.60.1.0/24");
    world.remove_subnet("172.16.1.0/24");
    let filter = AddressSpaceFilter { name: vec!["Goes from IPAM".into()], ..Default::default() };
    world.ipam.write(|tx| service::space::remove(tx, &filter)).unwrap();
    // Names of two sites on either side, two pools' addresses, two sites' subnets.
    let name = |at: usize, name: &str| {
        vmm.set_site(swap[at].0.id, &record(NetworkSite::SPEC, &[("Name", name)])).unwrap();
    };
    name(0, "aside");
    name(1, "North");
    name(0, "South");
    for (from, to) in [("East", "aside"), ("West", "East"), ("aside", "West")] {
        rename_value(world, "NetworkSite", from, to);
    }
    world.set_subnet("10.61.4.0/24", &[("NetworkSite", "Down")]);
    world.set_subnet("10.61.5.0/24", &[("NetworkSite", "Up")]);
    for (from, to) in [("Pool of North", "aside"), ("Pool of South", "Pool of North"), ("aside", "Pool of South")] {
        rename_value(world, "IPAddressPoolName", from, to);
    }
}

/// Everything that must be as in a world to which nothing happened, without numbers and GUIDs.
fn state(world: &World) -> BTreeSet<String> {
    let mut lines: BTreeSet<String> = of_ipam(&world.ipam, VMM1);
    lines.extend(of_vmm(&world.vmm));
    lines.extend(world.spaces().iter().map(|s| format!("space {} {}", s.name, s.custom_configuration)));
    for field in ["VmmLogicalNetwork", "NetworkSite", "IPAddressPoolName", "VMNetwork", "Tenant"] {
        let id = ipam::domain::custom::by_name(field).unwrap().id;
        let values = world.ipam.read(|tx| tx.store().custom_values(id)).unwrap();
        lines.extend(values.iter().map(|value| format!("value {field} {}", value.value)));
    }
    // The text of a link is the name at its last change, which is not the same in every order of changes.
    for link in sync::select_links(&world.ipam, VMM1).unwrap() {
        let leaf = link.object.rsplit(" / ").next().unwrap_or_default();
        lines.insert(format!("link {} {leaf} {}", link.object_type, link.vmm_key.is_empty()));
    }
    for site in world.vmm.sites(&VmmFilter::default()).unwrap() {
        lines.insert(format!("site {} has {} rows", site.name, site.subnet_vlans.len()));
    }
    lines
}

fn begin(world: &World, options: &SyncOptions) -> Run {
    let inventory = world.inventory();
    let plan = sync::compare(&world.ipam, &inventory, options).unwrap();
    Run::begin(&world.ipam, plan, &inventory, options).unwrap()
}

/// What happens to a sync: nothing, or something at one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    None,
    /// It dies when this many results have come.
    StopAfter(usize),
    /// It dies before this call, whose intent is written.
    StopBeforeCall(usize),
    /// It dies when this call was made and before its outcome is written.
    StopBehindCall(usize),
    /// VMM refuses this call for good.
    Refusal(usize),
    /// The store takes no line of the journal any more.
    Store(usize),
}

/// What a sync came to.
#[derive(Default)]
pub struct Seen {
    pub results: usize,
    pub calls: Vec<VmmOperation>,
    lines: usize,
    ended: bool,
    /// Whether the fault did, and not the end of the run before it.
    pub happened: bool,
}

/// Syncs with a fault; the end of a run that died is that its handle goes away.
pub fn sync_with(world: &World, options: &SyncOptions, fault: Fault) -> Seen {
    let before = sync::select_events(&world.ipam, VMM1, 0, 100_000).unwrap().last().map_or(0, |event| event.id);
    let mut run = begin(world, options);
    if let Fault::Store(lines) = fault {
        let (last, table) = (before as usize + lines, "sync_event");
        world.run_sql(
            &format!(
                "CREATE TRIGGER refuse BEFORE INSERT ON {table}
                 WHEN (SELECT max(id) FROM {table}) >= {last} BEGIN SELECT RAISE(ABORT, 'full'); END"
            ),
            &format!(
                "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF (SELECT max(id) FROM ipam.{table}) >= {last}
                 THEN RAISE EXCEPTION ''full''; END IF; RETURN NEW; END';
                 CREATE TRIGGER refuse BEFORE INSERT ON ipam.{table} FOR EACH ROW EXECUTE FUNCTION refuse()"
            ),
        );
    }
    let mut seen = Seen::default();
    seen.ended = walk(world, &mut run, fault, &mut seen).is_ok_and(|ended| ended);
    seen.happened |= !seen.ended;
    drop(run);
    if matches!(fault, Fault::Store(_)) {
        world.run_sql("DROP TRIGGER refuse", "DROP TRIGGER refuse ON ipam.sync_event; DROP FUNCTION refuse()");
    }
    seen.lines = sync::select_events(&world.ipam, VMM1, before, 100_000).unwrap().len();
    seen
}

/// Walks a run; tells whether it came to its end.
fn walk(world: &World, run: &mut Run, fault: Fault, seen: &mut Seen) -> Result<bool> {
    let refusal = || Error::new(Status::VmmObjectInUse).with("kind", "x").with("value", "x").with("rule", "x");
    while fault != Fault::StopAfter(seen.results) {
        let Some(mut result) = run.next()? else { return Ok(true) };
        if result.state == SyncState::Pending {
            let step = result.step.unwrap();
            let call = seen.calls.len();
            if fault == Fault::StopBeforeCall(call) {
                return Ok(false);
            }
            seen.calls.push(step.operation);
            result = if fault == Fault::Refusal(call) {
                seen.happened = true;
                run.report(Err((refusal().status().name().to_owned(), refusal().to_string())))?
            } else {
                let outcome = EmbeddedDoor(&world.vmm).carry_out(&step);
                if fault == Fault::StopBehindCall(call) {
                    return Ok(false);
                }
                let failure = |error: Error| (error.status().name().to_owned(), error.to_string());
                run.report(outcome.map_err(failure))?
            };
        }
        if fault == Fault::None {
            assert_eq!(result.state, SyncState::Done, "{result:?}");
        }
        seen.results += 1;
    }
    Ok(false)
}

/// Syncs a world to which nothing happens any more, and returns what it is like: quiet after two syncs at most.
fn finish(world: &World, fault: Fault) -> BTreeSet<String> {
    let mut rounds = 0;
    loop {
        let plan = sync::compare(&world.ipam, &world.inventory(), &options()).unwrap();
        if plan.info.is_empty {
            let left: Vec<&Change> = plan.changes.iter().filter(|c| c.kind != ChangeKind::Note).collect();
            assert!(left.is_empty(), "{fault:?}: {left:#?}");
            break;
        }
        assert!(rounds < 2, "{fault:?}: not quiet after two syncs: {:#?}", plan.changes);
        rounds += 1;
        let results = world.run(&world.vmm, &options()).unwrap();
        let failed: Vec<_> = results.iter().filter(|result| result.state == SyncState::Failed).collect();
        assert!(failed.is_empty(), "{fault:?}: {failed:#?}");
    }
    assert!(world.ipam.read(|tx| tx.store().intents(VMM1)).unwrap().is_empty(), "{fault:?}");
    assert_equal(&world.ipam, &world.vmm);
    state(world)
}

#[test]
fn a_sync_is_finished_wherever_it_was_interrupted() {
    let maker = Template::new(prepare);
    let calm = maker.world();
    let whole = sync_with(&calm, &options(), Fault::None);
    assert!(whole.ended);
    let expected = finish(&calm, Fault::None);
    use VmmOperation::*;
    for operation in [
        AddLogicalNetwork,
        SetLogicalNetwork,
        RemoveLogicalNetwork,
        AddNetworkSite,
        SetNetworkSite,
        RemoveNetworkSite,
        AddPool,
        SetPool,
        RemovePool,
        AddVmNetwork,
        SetVmNetwork,
        RemoveVmNetwork,
        AddVmSubnet,
        SetVmSubnet,
        RemoveVmSubnet,
    ] {
        assert!(whole.calls.contains(&operation), "the work has no {operation}: {:?}", whole.calls);
    }
    let calls = whole.calls.len();
    let faults: Vec<Fault> = (0..whole.results)
        .map(Fault::StopAfter)
        .chain(
            (0..calls)
                .flat_map(|call| [Fault::StopBeforeCall(call), Fault::StopBehindCall(call), Fault::Refusal(call)]),
        )
        .chain((1..whole.lines).map(Fault::Store))
        .collect();
    println!("{} results, {calls} calls, {} lines of the journal: {} faults", whole.results, whole.lines, faults.len());
    // The short run takes some of each; what is next to each other is much alike.
    let kept = faults.iter().step_by(if long(1).is_some() { 1 } else { 11 });
    for &fault in kept {
        let world = maker.world();
        let seen = sync_with(&world, &options(), fault);
        assert_eq!(seen.ended, matches!(fault, Fault::Refusal(_)), "{fault:?}");
        let found = finish(&world, fault);
        let (lost, more): (Vec<_>, Vec<_>) =
            (expected.difference(&found).collect(), found.difference(&expected).collect());
        assert!(lost.is_empty() && more.is_empty(), "{fault:?}: lost {lost:#?}, more {more:#?}");
    }
}
