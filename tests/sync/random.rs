//! Random edits on both sides, synced until quiet: both sides are then equal, twice in a row.
//!
//! A round makes and deletes objects on one side and changes fields on both, so that every conflict is one that a policy decides.
//! `IPAM_TEST_SEED` repeats a run, `IPAM_TEST_FULL=1` makes it long.

use ipam::domain::custom;
use ipam::domain::fields::{Range, Subnet};
use ipam::domain::object::Object;
use ipam::service;
use ipam::sync::model::{ChangeKind, Policy, SyncOptions, SyncState};
use ipam::vmm::model::*;

use crate::dice::Random;
use crate::fixture::*;
use crate::oracle::assert_equal;

struct Game {
    world: World,
    random: Random,
    count: u32,
    edits: u32,
    refused: u32,
}

impl Game {
    /// Counts an edit; one that a side refuses is none.
    fn note<T>(&mut self, outcome: ipam::error::Result<T>) {
        match outcome {
            Ok(_) => self.edits += 1,
            Err(_) => self.refused += 1,
        }
    }

    fn fresh(&mut self, what: &str) -> String {
        self.count += 1;
        format!("{what} {}", self.count)
    }

    fn network(&mut self) -> String {
        self.count += 1;
        format!("10.{}.{}.0/24", self.count / 250, self.count % 250)
    }

    fn text(&mut self) -> String {
        if self.random.below(4) == 0 { String::new() } else { self.fresh("text") }
    }

    /// A new value of some field of a pool, by its names in IPAM and VMM.
    fn pool_field(&mut self, network: &str) -> (&'static str, &'static str, String) {
        let base = network.split("0/24").next().unwrap_or_default().to_owned();
        let host = self.random.below(20) + 40;
        let fields = [
            ("Description", "Description", self.text()),
            ("DnsServers", "DNSServers", format!("{base}{host}")),
            ("DnsSuffixes", "DNSSearchSuffixes", format!("s{host}.example")),
            (
                "ConnectionSpecificDnsSuffix",
                "DNSSuffix",
                if host.is_multiple_of(3) { String::new() } else { format!("c{host}.example") },
            ),
            ("WinsServers", "WINSServers", format!("{base}{host}")),
            ("ReservedIPAddresses", "IPAddressReservedSet", format!("{base}{host}")),
            ("VIP", "VIPAddressSet", format!("{base}7{}", host % 10)),
        ];
        let at = self.random.below(fields.len());
        fields[at].clone()
    }

    fn edit_vmm(&mut self) {
        let all = VmmFilter::default();
        let at = self.random.below(5);
        if at == 0 {
            let networks = self.world.vmm.networks(&all).unwrap();
            let Some(network) = self.random.pick(&networks) else { return };
            let rename = self.random.below(2) == 0;
            let value = if rename { self.fresh("Network") } else { self.text() };
            let fields = record(LogicalNetwork::SPEC, &[(if rename { "Name" } else { "Description" }, &value)]);
            let outcome = self.world.vmm.set_network(network.id, &fields);
            self.note(outcome);
        } else if at == 1 {
            let sites = self.world.vmm.sites(&all).unwrap();
            let Some(site) = self.random.pick(&sites) else { return };
            let outcome = if self.random.below(2) == 0 {
                let name = self.fresh("Site");
                self.world.vmm.set_site(site.id, &record(NetworkSite::SPEC, &[("Name", &name)])).map(drop)
            } else {
                let mut rows = site.subnet_vlans.clone();
                let row = self.random.below(rows.len());
                rows[row].vlan_id = self.random.below(4000) as u16;
                try_rows(&self.world.vmm, site.id, &rows)
            };
            self.note(outcome);
        } else {
            let pools = self.world.vmm.pools(&all).unwrap();
            let Some(pool) = self.random.pick(&pools) else { return };
            let (_, field, value) = self.pool_field(&pool.subnet.to_string());
            let outcome = self.world.vmm.set_pool(pool.id, &record(Pool::SPEC, &[(field, &value)]));
            self.note(outcome);
        }
    }

    fn edit_ipam(&mut self) {
        match self.random.below(5) {
            0 => {
                let (field, id) =
                    [("VmmLogicalNetwork", custom::LOGICAL_NETWORK), ("NetworkSite", custom::NETWORK_SITE)]
                        [self.random.below(2)];
                let values = self.world.ipam.read(|tx| tx.store().custom_values(id)).unwrap();
                let Some(value) = self.random.pick(&values) else { return };
                let new = self.fresh(field);
                let outcome = self.world.ipam.write(|tx| service::custom::rename_value(tx, field, &value.value, &new));
                self.note(outcome);
            }
            1 => {
                let subnets = self.world.subnets();
                let Some(subnet) = self.random.pick(&subnets) else { return };
                let vlan = self.random.below(4000);
                let value = if vlan == 0 { String::new() } else { vlan.to_string() };
                let filter = ipam::domain::fields::SubnetFilter { id: vec![subnet.id], ..Default::default() };
                let changes = service::Changes::from(record(Subnet::SPEC, &[("VlanId", &value)]));
                let outcome = self.world.ipam.write(|tx| service::subnet::set(tx, &filter, &changes));
                self.note(outcome);
            }
            _ => {
                let ranges = self.world.ranges();
                let Some(range) = self.random.pick(&ranges) else { return };
                let (field, _, value) = self.pool_field(&range.network_id.to_string());
                let filter = ipam::domain::fields::RangeFilter { id: vec![range.id], ..Default::default() };
                let changes = service::Changes::from(record(Range::SPEC, &[(field, &value)]));
                let outcome = self.world.ipam.write(|tx| service::range::set(tx, &filter, &changes, false));
                self.note(outcome);
            }
        }
    }

    fn build_vmm(&mut self) {
        let all = VmmFilter::default();
        let (networks, sites, pools) = {
            let vmm = &self.world.vmm;
            (vmm.networks(&all).unwrap(), vmm.sites(&all).unwrap(), vmm.pools(&all).unwrap())
        };
        match self.random.below(12) {
            0 => {
                let name = self.fresh("Network");
                add_network(&self.world.vmm, &name, &[]);
                self.edits += 1;
            }
            1 | 2 => {
                let (name, network) = (self.fresh("Site"), self.network());
                let Some(above) = self.random.pick(&networks) else { return };
                add_site(&self.world.vmm, above.id, &name, &[row(&network, 0)]);
                self.edits += 1;
            }
            3 => {
                let network = self.network();
                let Some(site) = self.random.pick(&sites) else { return };
                let mut rows = site.subnet_vlans.clone();
                rows.push(row(&network, self.count as u16));
                let outcome = try_rows(&self.world.vmm, site.id, &rows);
                self.note(outcome);
            }
            4..=6 => {
                let Some(site) = self.random.pick(&sites) else { return };
                let Some(network) = self.random.pick(&site.subnet_vlans).and_then(|row| row.subnet) else { return };
                let free = pools.iter().all(|pool| pool.subnet != network);
                if free {
                    let base = network.to_string().replace("0/24", "");
                    let name = self.fresh("Pool");
                    let (start, end) = (format!("{base}10"), format!("{base}99"));
                    let bounds = [("IPAddressRangeStart", start.as_str()), ("IPAddressRangeEnd", &end)];
                    add_pool(&self.world.vmm, site.id, &network.to_string(), &name, &bounds);
                    self.edits += 1;
                }
            }
            7 | 8 => {
                let Some(pool) = self.random.pick(&pools) else { return };
                let device = self.fresh("vm");
                let fields = [
                    ("AllocatingAddressPoolID", pool.id.to_string()),
                    ("AssignedToType", "VirtualMachine".to_owned()),
                    ("AssignedToId", uuid::Uuid::new_v4().to_string()),
                    ("AssignedToName", device),
                    ("MACAddress", format!("00:1d:d8:00:{:02x}:{:02x}", self.count / 256 % 256, self.count % 256)),
                ];
                let fields: Vec<_> = fields.iter().map(|(field, value)| (*field, value.as_str())).collect();
                let outcome = self.world.vmm.grant(&record(AllocatedAddress::SPEC, &fields));
                self.note(outcome);
            }
            9 => {
                let grants = self.world.vmm.grants(&all).unwrap();
                let Some(grant) = self.random.pick(&grants) else { return };
                let outcome = self.world.vmm.revoke(grant.id, true);
                self.note(outcome);
            }
            10 => {
                let Some(pool) = self.random.pick(&pools) else { return };
                let outcome = self.world.vmm.remove_pool(pool.id);
                self.note(outcome);
            }
            _ => {
                let Some(site) = self.random.pick(&sites) else { return };
                let outcome = self.world.vmm.remove_site(site.id);
                self.note(outcome);
                let above = VmmFilter { logical_network_id: Some(site.logical_network_id), ..all };
                if self.world.vmm.sites(&above).unwrap().is_empty() {
                    let outcome = self.world.vmm.remove_network(site.logical_network_id);
                    self.note(outcome);
                }
            }
        }
    }

    fn build_ipam(&mut self) {
        let subnets = self.world.subnets();
        match self.random.below(6) {
            0 => {
                let (space, network, site) = (self.fresh("Space"), self.fresh("Network"), self.fresh("Site"));
                self.world.add_space(&space);
                self.world.add_value("VmmLogicalNetwork", &network);
                self.world.set_space(&space, &[("CustomConfiguration", &format!("VMM Logical Network={network}"))]);
                self.recipe(&space, &network, &site);
            }
            1 => {
                // Another site of a network that is there.
                let site = self.fresh("Site");
                let Some(one) = self.random.pick(&subnets).cloned() else { return };
                self.recipe(&one.address_space, &one.vmm_logical_network, &site);
            }
            2 | 3 => {
                let Some(one) = self.random.pick(&subnets).cloned() else { return };
                self.subnet(&one.address_space, &one.vmm_logical_network, &one.network_site);
            }
            4 => {
                let Some(one) = self.random.pick(&subnets).cloned() else { return };
                // What VMM has granted is not deleted from here.
                if self
                    .world
                    .addresses()
                    .iter()
                    .all(|r| r.ip_address < one.network_id.first() || r.ip_address > one.network_id.last())
                {
                    self.world.remove_subnet(&one.network_id.to_string());
                    self.edits += 1;
                }
            }
            _ => {
                let sites: Vec<_> = subnets.iter().map(|s| (s.address_space_id, s.network_site.clone())).collect();
                let Some(one) = self.random.pick(&subnets).cloned() else { return };
                let other =
                    sites.iter().find(|(space, site)| *space == one.address_space_id && *site != one.network_site);
                let used = self.world.addresses().iter().any(|r| one.network_id.contains(r.ip_address));
                if let Some((_, site)) = other.filter(|_| !used) {
                    self.world.set_subnet(&one.network_id.to_string(), &[("NetworkSite", site)]);
                    self.edits += 1;
                }
            }
        }
    }

    fn recipe(&mut self, space: &str, network: &str, site: &str) {
        self.world.add_value("NetworkSite", site);
        self.world.associate(network, site);
        self.subnet(space, network, site);
    }

    fn subnet(&mut self, space: &str, network: &str, site: &str) {
        let id = self.network();
        self.world.add_subnet(&[
            ("Name", &id),
            ("NetworkId", &id),
            ("NetworkType", "Provider"),
            ("AddressSpace", space),
            ("VmmLogicalNetwork", network),
            ("NetworkSite", site),
            ("CustomConfiguration", &format!("ManagedByService=VMM;ServiceInstance={VMM1}")),
        ]);
        let base = id.replace("0/24", "");
        let (start, end) = (format!("{base}10"), format!("{base}99"));
        self.world.add_range(VMM1, space, &id, &[("StartIPAddress", &start), ("EndIPAddress", &end)]);
        self.edits += 1;
    }

    fn round(&mut self) {
        let ipam_builds = self.random.below(2) == 0;
        let policy = if ipam_builds || self.random.below(2) == 0 { Policy::Vmm } else { Policy::Ipam };
        for _ in 0..self.random.below(6) + 1 {
            if ipam_builds {
                self.build_ipam()
            } else {
                self.build_vmm()
            }
            for _ in 0..self.random.below(3) {
                if self.random.below(2) == 0 { self.edit_ipam() } else { self.edit_vmm() }
            }
        }
        let options = SyncOptions { policy, force: true, ..SyncOptions::default() };
        let mut quiet = 0;
        for _ in 0..6 {
            let plan = ipam::sync::compare(&self.world.ipam, &self.world.inventory(), &options).unwrap();
            let plan: Vec<String> = plan
                .changes
                .iter()
                .filter(|c| c.kind != ChangeKind::Note || !c.reason.contains("kept in"))
                .map(|c| format!("{} {} {} {}: {}", c.id, c.kind, c.target, c.object, c.reason))
                .collect();
            let results = self.world.run(&self.world.vmm, &options);
            let results = results.unwrap_or_else(|error| panic!("policy {policy}: {error}\n{plan:#?}"));
            let failed: Vec<_> = results.iter().filter(|r| r.state == SyncState::Failed).collect();
            assert!(failed.is_empty(), "policy {policy}: {failed:#?}\n{plan:#?}");
            let left: Vec<_> = results.iter().filter(|r| r.kind != ChangeKind::Note).collect();
            quiet = if left.is_empty() { quiet + 1 } else { 0 };
            if quiet == 1 {
                assert_equal(&self.world.ipam, &self.world.vmm);
            }
            if quiet == 2 {
                assert_equal(&self.world.ipam, &self.world.vmm);
                return;
            }
        }
        panic!("not quiet after six syncs: {:#?}", self.world.run(&self.world.vmm, &options));
    }
}

fn try_rows(vmm: &ipam::vmm::embedded::Vmm, site: uuid::Uuid, rows: &[SubnetVlan]) -> ipam::error::Result<()> {
    let mut fields = ipam::domain::object::Record::new(NetworkSite::SPEC);
    fields.set("SubnetVLans", rows_value(rows))?;
    vmm.set_site(site, &fields).map(drop)
}

#[test]
fn both_sides_are_equal_after_any_edits() {
    let many = long(100);
    let given = std::env::var("IPAM_TEST_SEED").ok().and_then(|seed| seed.parse().ok());
    // The long run looks for what is not known yet; the short one must say the same of the same code each time.
    let clock = || std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos() as u64;
    let seed: u64 = given.unwrap_or_else(|| if many.is_some() { clock() } else { 20_261_123 });
    let (games, rounds) = many.map_or((4, 8), |games| (games, 40));
    let (mut edits, mut refused) = (0, 0);
    for game in 0..games {
        println!("seed {seed}: game {game} of {games}, {rounds} rounds");
        let mut game =
            Game { world: World::new(), random: Random(seed.wrapping_add(game)), count: 0, edits: 0, refused: 0 };
        ipam::sync::register(&game.world.ipam, VMM1).unwrap();
        for _ in 0..rounds {
            game.round();
        }
        (edits, refused) = (edits + game.edits, refused + game.refused);
    }
    println!("seed {seed}: {games} games, {edits} edits, {refused} refused by a side");
    assert!(u64::from(edits) > games * rounds, "too few edits to mean anything: {edits}");
}
