//! A VMM to try things on, and short ways to make its objects.

use std::sync::atomic::{AtomicI64, Ordering};

use ipam::domain::address::{Address, Prefix};
use ipam::domain::object::{Object, Record};
use ipam::domain::value::{Timestamp, Value};
use ipam::error::{Error, Result, Status};
use ipam::vmm::embedded::{IPAM_PROVIDER, ROOT_GROUP, Vmm};
use ipam::vmm::model::{
    AllocatedAddress, HostGroup, LogicalNetwork, NetworkRoute, NetworkService, NetworkSite, Pool, VmNetwork, VmSubnet,
    VmmFilter, subnet_vlan,
};
use tempfile::TempDir;
use uuid::Uuid;

/// A new VMM whose clock goes on by a second with every look at it.
pub struct Lab {
    pub vmm: Vmm,
    pub folder: TempDir,
}

pub fn lab() -> Lab {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scvmm1.contoso.com.vmm");
    let time = AtomicI64::new(0);
    let tick = move || Timestamp(time.fetch_add(1_000_000, Ordering::Relaxed));
    Lab { vmm: Vmm::open(path.to_str().unwrap(), true).unwrap().with_clock(tick), folder }
}

pub fn prefix(text: &str) -> Prefix {
    Prefix::parse("Subnet", text).unwrap()
}

pub fn address(text: &str) -> Address {
    Address::parse("Address", text).unwrap()
}

pub fn record<T: Object>(fields: &[(&str, Value)]) -> Record {
    let mut record = Record::new(T::SPEC);
    fields.iter().for_each(|(name, value)| record.set(name, value.clone()).unwrap());
    record
}

pub fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { Value::Text(text.into()) }
}

pub fn id(id: Uuid) -> Value {
    Value::Text(id.to_string())
}

pub fn vlans(entries: &[(&str, i64)]) -> Value {
    let entry = |(subnet, vlan): &(&str, i64)| {
        Value::Record(Box::new(subnet_vlan(subnet, *vlan, 0, false).unwrap().to_record()))
    };
    Value::List(entries.iter().map(entry).collect())
}

pub fn route(destination: &str, hop: &str, metric: u16) -> Value {
    let route = NetworkRoute { destination_prefix: destination.into(), next_hop: hop.into(), metric };
    Value::Record(Box::new(route.to_record()))
}

pub fn refused<T: std::fmt::Debug>(result: Result<T>, status: Status, part: &str) -> Error {
    let error = result.expect_err(part);
    assert_eq!(error.status(), status, "{error}");
    assert!(error.to_string().contains(part), "{error}");
    error
}

impl Lab {
    pub fn root(&self) -> Uuid {
        self.vmm.host_groups(&VmmFilter { name: ROOT_GROUP.into(), ..VmmFilter::default() }).unwrap()[0].id
    }

    pub fn group(&self, name: &str, parent: Uuid) -> Uuid {
        let fields = [("Name", text(name)), ("ParentHostGroupID", id(parent))];
        self.vmm.add_host_group(&record::<HostGroup>(&fields)).unwrap().id
    }

    pub fn network(&self, name: &str) -> LogicalNetwork {
        self.vmm.add_network(&record::<LogicalNetwork>(&[("Name", text(name))])).unwrap()
    }

    pub fn try_site(&self, network: Uuid, name: &str, subnets: &[(&str, i64)], groups: &[Uuid]) -> Result<NetworkSite> {
        let groups = Value::List(groups.iter().map(|group| id(*group)).collect());
        self.vmm.add_site(&record::<NetworkSite>(&[
            ("Name", text(name)),
            ("LogicalNetworkID", id(network)),
            ("SubnetVLans", vlans(subnets)),
            ("HostGroupIDs", groups),
        ]))
    }

    pub fn site(&self, name: &str, subnet: &str) -> NetworkSite {
        let network = self.network(&format!("network of {name}"));
        self.try_site(network.id, name, &[(subnet, 0)], &[self.root()]).unwrap()
    }

    pub fn try_pool(&self, site: &NetworkSite, subnet: &str, more: &[(&str, Value)]) -> Result<Pool> {
        let mut record = record::<Pool>(&[("Name", text("pool")), ("LogicalNetworkDefinitionID", id(site.id))]);
        record.set("Subnet", text(subnet))?;
        more.iter().try_for_each(|(name, value)| record.set(name, value.clone()))?;
        self.vmm.add_pool(&record)
    }

    pub fn pool(&self, site: &NetworkSite, more: &[(&str, Value)]) -> Pool {
        self.try_pool(site, &site.subnet_vlans[0].subnet.unwrap().to_string(), more).unwrap()
    }

    pub fn grant(&self, pool: &Pool, more: &[(&str, Value)]) -> Result<AllocatedAddress> {
        let fields = [("AllocatingAddressPoolID", id(pool.id)), ("AssignedToType", text("VirtualMachine"))];
        let mut record = record::<AllocatedAddress>(&fields);
        more.iter().try_for_each(|(name, value)| record.set(name, value.clone()))?;
        self.vmm.grant(&record)
    }

    pub fn granted(&self, pool: &Pool, more: &[(&str, Value)]) -> String {
        self.grant(pool, more).unwrap().name
    }

    /// A logical network on which VM networks are virtualized, or isolated by VLAN.
    pub fn network_of(&self, name: &str, isolated: bool) -> LogicalNetwork {
        let kind = if isolated { "IsLogicalNetworkDefinitionIsolated" } else { "NetworkVirtualizationEnabled" };
        self.vmm.add_network(&record::<LogicalNetwork>(&[("Name", text(name)), (kind, Value::Bool(true))])).unwrap()
    }

    pub fn vm_network(&self, network: Uuid, more: &[(&str, Value)]) -> Result<VmNetwork> {
        let mut record = record::<VmNetwork>(&[("Name", text("vm network")), ("LogicalNetworkID", id(network))]);
        more.iter().try_for_each(|(name, value)| record.set(name, value.clone()))?;
        self.vmm.add_vm_network(&record)
    }

    pub fn vm_subnet(&self, network: Uuid, subnets: &[(&str, i64)], more: &[(&str, Value)]) -> Result<VmSubnet> {
        let mut record = record::<VmSubnet>(&[("Name", text("vm subnet")), ("VMNetworkID", id(network))]);
        if !subnets.is_empty() {
            record.set("SubnetVLans", vlans(subnets))?;
        }
        more.iter().try_for_each(|(name, value)| record.set(name, value.clone()))?;
        self.vmm.add_vm_subnet(&record)
    }

    pub fn pool_now(&self, pool: &Pool) -> Pool {
        self.vmm.pools(&VmmFilter { id: Some(pool.id), ..VmmFilter::default() }).unwrap().remove(0)
    }

    pub fn service(&self, more: &[(&str, Value)]) -> Result<NetworkService> {
        let mut record = record::<NetworkService>(&[
            ("Name", text("IPAM")),
            ("ConnectionString", text("store.db")),
            ("RunAsAccount", text("ipam")),
            ("ConfigurationProvider", text(IPAM_PROVIDER)),
            ("HostGroupIDs", id(self.root())),
        ]);
        more.iter().try_for_each(|(name, value)| record.set(name, value.clone()))?;
        self.vmm.add_service(&record)
    }
}
