//! An IPAM store and embedded VMMs in a folder of their own, and the verbs of a user on both sides.

#[path = "../support/server.rs"]
pub mod server;

use ipam::domain::address::Address;
use ipam::domain::fields::*;
use ipam::domain::object::{Object, Record};
use ipam::domain::value::Value;
use ipam::error::Result;
use ipam::service::{Changes, Ipam, OpenOptions, address, custom, range, space, subnet};
use ipam::sync::model::{ChangeKind, SyncOptions, SyncResult, SyncState};
use ipam::sync::{self, EmbeddedDoor, Plan, Run};
use ipam::vmm::embedded::Vmm;
use ipam::vmm::inventory::Inventory;
use ipam::vmm::model::*;
use tempfile::TempDir;
use uuid::Uuid;

pub const VMM1: &str = "scvmm1.contoso.com";
pub const VMM2: &str = "scvmm2.contoso.com";

/// A record of a kind with some fields.
pub fn record(spec: &'static ipam::domain::object::ObjectSpec, fields: &[(&str, &str)]) -> Record {
    let mut record = Record::new(spec);
    for (field, value) in fields {
        let value = if value.is_empty() { Value::Null } else { Value::from(*value) };
        record.set(field, value).unwrap();
    }
    record
}

pub struct World {
    pub folder: TempDir,
    pub ipam: Ipam,
    pub vmm: Vmm,
}

pub fn open_ipam(folder: &std::path::Path) -> Ipam {
    open_ipam_with(folder, OpenOptions::default())
}

/// Returns how much of a long count is done where long ones are asked for. On a server it is a twentieth: each edit takes many times as long
/// there, and what these tests look for is in the engine, not in the store.
pub fn long(count: u64) -> Option<u64> {
    let asked = std::env::var("IPAM_TEST_FULL").is_ok_and(|full| full == "1");
    asked.then(|| if server::named().is_some() { count.div_ceil(20) } else { count })
}

pub fn open_ipam_with(folder: &std::path::Path, options: OpenOptions) -> Ipam {
    let connection = match server::named() {
        None => folder.join("ipam.db").display().to_string(),
        // The folder says which database is its store, also to a process that opens it again.
        Some(server) => std::fs::read_to_string(folder.join("ipam.url")).unwrap_or_else(|_| {
            let text = server::Database::new(&server).kept();
            std::fs::write(folder.join("ipam.url"), &text).unwrap();
            text
        }),
    };
    Ipam::open(&OpenOptions { connection, ..options }).unwrap()
}

pub fn open_vmm(folder: &std::path::Path, server: &str) -> Vmm {
    Vmm::open(&folder.join(format!("{server}.vmm")).display().to_string(), true).unwrap()
}

/// Makes worlds that are all the same: copies of one, where a store is a file.
pub struct Template {
    prepare: fn(&World),
    folder: Option<TempDir>,
}

impl Template {
    pub fn new(prepare: fn(&World)) -> Template {
        let folder = server::named().is_none().then(|| {
            let world = World::new();
            prepare(&world);
            world.folder
        });
        Template { prepare, folder }
    }

    pub fn world(&self) -> World {
        let Some(template) = &self.folder else {
            let world = World::new();
            (self.prepare)(&world);
            return world;
        };
        let folder = tempfile::tempdir().unwrap();
        for file in std::fs::read_dir(template.path()).unwrap().map(|file| file.unwrap()) {
            std::fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
        }
        World { ipam: open_ipam(folder.path()), vmm: open_vmm(folder.path(), VMM1), folder }
    }
}

/// Has a store reject every delete of a record.
pub fn reject_deletes(world: &World) {
    let reject =
        "CREATE FUNCTION reject() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''a delete''; END'";
    world.run_sql("", reject);
    for table in ["address_space", "subnet", "ip_range", "ip_address"] {
        world.run_sql(
            &format!(
                "CREATE TRIGGER reject_{table} BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'a delete'); END"
            ),
            &format!(
                "CREATE TRIGGER reject_{table} BEFORE DELETE ON ipam.{table} FOR EACH ROW EXECUTE FUNCTION reject()"
            ),
        );
    }
}

impl World {
    pub fn new() -> World {
        let folder = tempfile::tempdir().unwrap();
        World { ipam: open_ipam(folder.path()), vmm: open_vmm(folder.path(), VMM1), folder }
    }

    /// Runs statements on the store as someone who does not use the library.
    pub fn run_sql(&self, in_file: &str, on_server: &str) {
        match std::fs::read_to_string(self.folder.path().join("ipam.url")) {
            Ok(text) => drop(server::run(&text, on_server).unwrap()),
            Err(_) => {
                let file = rusqlite::Connection::open(self.folder.path().join("ipam.db")).unwrap();
                file.execute_batch(in_file).unwrap();
            }
        }
    }

    pub fn inventory(&self) -> Inventory {
        self.vmm.inventory(&InventoryScope::default()).unwrap()
    }

    pub fn compare(&self) -> Plan {
        sync::compare(&self.ipam, &self.inventory(), &SyncOptions::default()).unwrap()
    }

    /// Syncs, and checks that both sides are then equal and a new comparison is empty.
    pub fn sync(&self) -> Vec<SyncResult> {
        self.sync_with(&SyncOptions::default())
    }

    pub fn sync_with(&self, options: &SyncOptions) -> Vec<SyncResult> {
        let results = self.run(&self.vmm, options).unwrap();
        for result in &results {
            assert_ne!(result.state, SyncState::Failed, "{result:?}");
        }
        let plan = sync::compare(&self.ipam, &self.inventory(), options).unwrap();
        let left: Vec<_> = plan.changes.iter().filter(|c| c.kind != ChangeKind::Note).collect();
        assert!(plan.info.is_empty, "not quiet after a sync: {left:#?}");
        // Notes say what has no home on the other side, and nothing about links any more.
        let unsettled = |c: &&ipam::sync::model::Change| {
            c.reason.contains("linked") || c.reason.contains("agree again") || c.reason.contains("both sides")
        };
        assert_eq!(plan.changes.iter().filter(|c| c.kind == ChangeKind::Note).find(unsettled), None);
        results
    }

    pub fn run(&self, vmm: &Vmm, options: &SyncOptions) -> Result<Vec<SyncResult>> {
        let inventory = vmm.inventory(&InventoryScope::default()).unwrap();
        let plan = sync::compare(&self.ipam, &inventory, options)?;
        let expected = plan.changes.len();
        let mut run = Run::begin(&self.ipam, plan, &inventory, options)?;
        let mut door = EmbeddedDoor(vmm);
        let mut results = Vec::new();
        while let Some(result) = run.next_with(&mut door)? {
            assert_ne!(result.state, SyncState::Pending);
            results.push(result);
        }
        if options.only.is_empty() {
            assert_eq!(results.len(), expected);
        }
        Ok(results)
    }

    // What a user does in IPAM.

    pub fn add_space(&self, name: &str) {
        let fields = record(AddressSpace::SPEC, &[("Name", name)]);
        self.ipam.write(|tx| space::add(tx, &fields)).unwrap();
    }

    pub fn set_space(&self, name: &str, fields: &[(&str, &str)]) {
        let filter = AddressSpaceFilter { name: vec![name.into()], ..AddressSpaceFilter::default() };
        let changes = Changes::from(record(AddressSpace::SPEC, fields));
        self.ipam.write(|tx| space::set(tx, &filter, &changes)).unwrap();
    }

    pub fn add_value(&self, field: &str, value: &str) {
        self.ipam.write(|tx| custom::add_value(tx, field, value)).unwrap();
    }

    pub fn associate(&self, network: &str, site: &str) {
        let pair = ipam::domain::custom::format_pair(network, site);
        self.ipam
            .write(|tx| {
                let all = custom::select_associations(tx, &AssociationFilter::default())?;
                if all
                    .iter()
                    .any(|a| a.custom_field_one == "VmmLogicalNetwork" || a.custom_field_two == "VmmLogicalNetwork")
                {
                    custom::set_association(tx, "VmmLogicalNetwork", "NetworkSite", std::slice::from_ref(&pair), &[])
                } else {
                    let fields = [("CustomFieldOne", "VmmLogicalNetwork"), ("CustomFieldTwo", "NetworkSite")];
                    let mut association = record(Association::SPEC, &fields);
                    association.set("AssociationValue", Value::List(vec![pair.as_str().into()]))?;
                    custom::add_association(tx, &association)
                }
            })
            .unwrap();
    }

    pub fn add_subnet(&self, fields: &[(&str, &str)]) {
        let subnet = record(Subnet::SPEC, fields);
        self.ipam.write(|tx| subnet::add(tx, &subnet)).unwrap();
    }

    pub fn subnets(&self) -> Vec<Subnet> {
        self.ipam.read(|tx| subnet::select(tx, &SubnetFilter::default())).unwrap()
    }

    pub fn spaces(&self) -> Vec<AddressSpace> {
        self.ipam.read(|tx| space::select(tx, &AddressSpaceFilter::default())).unwrap()
    }

    pub fn ranges(&self) -> Vec<Range> {
        self.ipam.read(|tx| range::select(tx, &RangeFilter::default())).unwrap()
    }

    pub fn addresses(&self) -> Vec<AddressRecord> {
        self.ipam.read(|tx| address::select(tx, &AddressFilter::default())).unwrap()
    }

    pub fn set_subnet(&self, network: &str, fields: &[(&str, &str)]) {
        let id = self.subnets().iter().find(|s| s.network_id.to_string() == network).unwrap().id;
        let filter = SubnetFilter { id: vec![id], ..SubnetFilter::default() };
        let changes = Changes::from(record(Subnet::SPEC, fields));
        self.ipam.write(|tx| subnet::set(tx, &filter, &changes)).unwrap();
    }

    pub fn remove_subnet(&self, network: &str) {
        let id = self.subnets().iter().find(|s| s.network_id.to_string() == network).unwrap().id;
        let filter = SubnetFilter { id: vec![id], ..SubnetFilter::default() };
        let with = subnet::RemoveSubnet { ranges: true, addresses: true };
        self.ipam.write(|tx| subnet::remove(tx, &filter, with)).unwrap();
    }

    pub fn add_range(&self, server: &str, space: &str, network: &str, fields: &[(&str, &str)]) {
        let mut range = record(
            Range::SPEC,
            &[
                ("NetworkID", network),
                ("ManagedByService", "VMM"),
                ("ServiceInstance", server),
                ("NetworkType", "Provider"),
                ("AddressSpace", space),
            ],
        );
        for (field, value) in fields {
            range.set(field, (*value).into()).unwrap();
        }
        self.ipam.write(|tx| range::add(tx, &range, false)).unwrap();
    }

    pub fn set_range(&self, start: &str, fields: &[(&str, &str)]) {
        let id = self.ranges().iter().find(|r| r.start.to_string() == start).unwrap().id;
        let filter = RangeFilter { id: vec![id], ..RangeFilter::default() };
        let changes = Changes::from(record(Range::SPEC, fields));
        self.ipam.write(|tx| range::set(tx, &filter, &changes, false)).unwrap();
    }

    pub fn remove_range(&self, start: &str) {
        let id = self.ranges().iter().find(|r| r.start.to_string() == start).unwrap().id;
        let filter = RangeFilter { id: vec![id], ..RangeFilter::default() };
        self.ipam.write(|tx| range::remove(tx, &filter, true)).unwrap();
    }

    /// The documented recipe, without the steps that are named.
    pub fn woodgrove(&self, without: &[&str]) {
        let with = |step: &str| !without.contains(&step);
        self.add_space("Woodgrove Address Space");
        self.add_value("VmmLogicalNetwork", "Woodgrove Logical Network");
        self.add_value("NetworkSite", "Woodgrove 1");
        if with("association") {
            self.associate("Woodgrove Logical Network", "Woodgrove 1");
        }
        if with("space") {
            let text = "VMM Logical Network=Woodgrove Logical Network;Network Site=Woodgrove 1";
            self.set_space("Woodgrove Address Space", &[("CustomConfiguration", text)]);
        }
        let mut fields = vec![
            ("Name", "20.20.20.0/24"),
            ("NetworkId", "20.20.20.0/24"),
            ("NetworkType", "Provider"),
            ("AddressSpace", "Woodgrove Address Space"),
        ];
        if with("owner") {
            fields.push(("CustomConfiguration", "ManagedByService=VMM;ServiceInstance=scvmm1.contoso.com"));
        }
        if with("network") {
            fields.push(("VmmLogicalNetwork", "Woodgrove Logical Network"));
        }
        if with("site") {
            fields.push(("NetworkSite", "Woodgrove 1"));
        }
        self.add_subnet(&fields);
        if with("range") {
            self.add_range(VMM1, "Woodgrove Address Space", "20.20.20.0/24", &[]);
        }
    }
}

// What a user does in VMM.

pub fn all_hosts(vmm: &Vmm) -> Uuid {
    vmm.host_groups(&VmmFilter::default()).unwrap().iter().find(|group| group.is_root).unwrap().id
}

pub fn add_network(vmm: &Vmm, name: &str, fields: &[(&str, &str)]) -> LogicalNetwork {
    let mut network = record(LogicalNetwork::SPEC, &[("Name", name)]);
    for (field, value) in fields {
        network.set(field, (*value).into()).unwrap();
    }
    vmm.add_network(&network).unwrap()
}

pub fn row(network: &str, vlan: u16) -> SubnetVlan {
    SubnetVlan { subnet: network.parse_prefix(), vlan_id: vlan, ..SubnetVlan::default() }
}

trait ParsePrefix {
    fn parse_prefix(&self) -> Option<ipam::domain::address::Prefix>;
}

impl ParsePrefix for str {
    fn parse_prefix(&self) -> Option<ipam::domain::address::Prefix> {
        (!self.is_empty()).then(|| ipam::domain::address::Prefix::parse("Subnet", self).unwrap())
    }
}

pub fn rows_value(rows: &[SubnetVlan]) -> Value {
    Value::List(rows.iter().map(|row| Value::Record(Box::new(strip(row.to_record())))).collect())
}

fn strip(mut record: Record) -> Record {
    record.unset("IsVLanEnabled").unwrap();
    record
}

pub fn add_site(vmm: &Vmm, network: Uuid, name: &str, rows: &[SubnetVlan]) -> NetworkSite {
    let mut site = record(NetworkSite::SPEC, &[("Name", name), ("LogicalNetworkID", &network.to_string())]);
    site.set("SubnetVLans", rows_value(rows)).unwrap();
    site.set("HostGroupIDs", Value::List(vec![all_hosts(vmm).to_string().into()])).unwrap();
    vmm.add_site(&site).unwrap()
}

pub fn set_rows(vmm: &Vmm, site: Uuid, rows: &[SubnetVlan]) {
    let mut record = Record::new(NetworkSite::SPEC);
    record.set("SubnetVLans", rows_value(rows)).unwrap();
    vmm.set_site(site, &record).unwrap();
}

pub fn add_pool(vmm: &Vmm, site: Uuid, network: &str, name: &str, fields: &[(&str, &str)]) -> Pool {
    let site = site.to_string();
    let mut pool = record(Pool::SPEC, &[("Name", name), ("LogicalNetworkDefinitionID", &site), ("Subnet", network)]);
    for (field, value) in fields {
        pool.set(field, (*value).into()).unwrap();
    }
    vmm.add_pool(&pool).unwrap()
}

pub fn add_vm_network(vmm: &Vmm, network: Uuid, name: &str, fields: &[(&str, &str)]) -> VmNetwork {
    let mut made = record(VmNetwork::SPEC, &[("Name", name), ("LogicalNetworkID", &network.to_string())]);
    for (field, value) in fields {
        made.set(field, (*value).into()).unwrap();
    }
    vmm.add_vm_network(&made).unwrap()
}

pub fn add_vm_subnet(vmm: &Vmm, network: Uuid, name: &str, rows: &[SubnetVlan]) -> VmSubnet {
    let mut made = record(VmSubnet::SPEC, &[("Name", name), ("VMNetworkID", &network.to_string())]);
    made.set("SubnetVLans", rows_value(rows)).unwrap();
    vmm.add_vm_subnet(&made).unwrap()
}

pub fn add_tenant_pool(vmm: &Vmm, subnet: Uuid, network: &str, name: &str, fields: &[(&str, &str)]) -> Pool {
    let mut pool = record(Pool::SPEC, &[("Name", name), ("VMSubnetID", &subnet.to_string()), ("Subnet", network)]);
    for (field, value) in fields {
        pool.set(field, (*value).into()).unwrap();
    }
    vmm.add_pool(&pool).unwrap()
}

/// A virtualized network with a VM network of one subnet, a pool and a grant.
pub fn adatum(vmm: &Vmm) -> (LogicalNetwork, VmNetwork, VmSubnet, Pool, AllocatedAddress) {
    let mut network = record(LogicalNetwork::SPEC, &[("Name", "Provider")]);
    network.set("NetworkVirtualizationEnabled", Value::Bool(true)).unwrap();
    let network = vmm.add_network(&network).unwrap();
    add_site(vmm, network.id, "Provider 1", &[row("10.80.0.0/24", 0)]);
    let tenant = add_vm_network(vmm, network.id, "Adatum", &[("Owner", "adatum\\ann"), ("Description", "a tenant")]);
    let subnet = add_vm_subnet(vmm, tenant.id, "Front", &[row("192.168.1.0/24", 0)]);
    let bounds = [("IPAddressRangeStart", "192.168.1.10"), ("IPAddressRangeEnd", "192.168.1.99")];
    let pool = add_tenant_pool(vmm, subnet.id, "192.168.1.0/24", "Adatum Pool", &bounds);
    let given = grant(vmm, pool.id, &[("AssignedToName", "web01"), ("MACAddress", "00:1D:D8:B7:1C:01")]);
    (network, tenant, subnet, pool, given)
}

pub fn grant(vmm: &Vmm, pool: Uuid, fields: &[(&str, &str)]) -> AllocatedAddress {
    let machine = Uuid::new_v4().to_string();
    let mut grant = record(
        AllocatedAddress::SPEC,
        &[
            ("AllocatingAddressPoolID", &pool.to_string()),
            ("AssignedToType", "VirtualMachine"),
            ("AssignedToId", &machine),
        ],
    );
    for (field, value) in fields {
        grant.set(field, (*value).into()).unwrap();
    }
    vmm.grant(&grant).unwrap()
}

/// A world into which the network of [`contoso`] came by a sync.
pub fn synced() -> World {
    let world = World::new();
    contoso(&world.vmm);
    world.sync();
    world
}

/// The network of the documentation's first half, with a pool and a grant.
pub fn contoso(vmm: &Vmm) -> (LogicalNetwork, NetworkSite, Pool, AllocatedAddress) {
    let network = add_network(vmm, "Contoso Logical Network", &[("Description", "made in VMM")]);
    let site = add_site(vmm, network.id, "Contoso 1", &[row("10.10.10.0/24", 7)]);
    let bounds = [
        ("IPAddressRangeStart", "10.10.10.10"),
        ("IPAddressRangeEnd", "10.10.10.99"),
        ("IPAddressReservedSet", "10.10.10.10-10.10.10.12"),
        ("VIPAddressSet", "10.10.10.90-10.10.10.99"),
        ("DNSServers", "10.10.10.2"),
        ("DNSSuffix", "contoso.com"),
    ];
    let pool = add_pool(vmm, site.id, "10.10.10.0/24", "Contoso Pool", &bounds);
    let given = grant(vmm, pool.id, &[("Description", "web server")]);
    (network, site, pool, given)
}

pub fn address(text: &str) -> Address {
    Address::parse("a", text).unwrap()
}
