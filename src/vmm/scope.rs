//! What of a VMM server belongs into an inventory.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::inventory::Inventory;
use super::model::{HostGroup, InventoryScope, VmNetworkType};
use super::tree::{self, Tree};
use crate::domain::name::{fold, same};
use crate::domain::object::Object;
use crate::error::{Error, Result, Status};

impl Inventory {
    /// Keeps what is in scope, and says in the head what the scope was; without host groups it is All Hosts. A site is in scope
    /// when it is available to a host group of the scope, to one above, or to one below; a logical network when a site of it is,
    /// and one without sites when All Hosts is in scope. VM networks and VM subnets follow their logical network, those with a VLAN their
    /// site. A logical network that the scope names need not be there. Host groups
    /// are all kept.
    ///
    /// # Errors
    /// `VmmObjectNotFound` and `AmbiguousKey` for names of host groups.
    pub fn narrow(&mut self, scope: &InventoryScope) -> Result<()> {
        tree::fill(&mut self.host_groups);
        let chosen = chosen(&self.host_groups, &scope.host_groups)?;
        self.info.host_groups = chosen.iter().map(|group| group.path.clone()).collect();
        self.info.logical_networks = scope.logical_networks.clone();
        let tree = Tree::new(&self.host_groups);
        let everything = chosen.iter().any(|group| group.is_root);
        let available = |ids: &[Uuid]| {
            everything || ids.iter().any(|id| chosen.iter().any(|group| tree.share_hosts(*id, group.id)))
        };
        let wanted: HashSet<String> = scope.logical_networks.iter().map(|name| fold(name)).collect();
        self.networks.retain(|network| wanted.is_empty() || wanted.contains(&fold(&network.name)));
        let named: HashSet<Uuid> = self.networks.iter().map(|network| network.id).collect();
        self.sites.retain(|site| named.contains(&site.logical_network_id) && available(&site.host_group_ids));
        let used: HashSet<Uuid> = self.sites.iter().map(|site| site.logical_network_id).collect();
        self.networks.retain(|network| everything || used.contains(&network.id));
        let kept: HashSet<Uuid> = self.sites.iter().map(|site| site.id).collect();
        self.narrow_vm_networks(&kept);
        let vm_subnets: HashSet<Uuid> = self.vm_subnets.iter().map(|subnet| subnet.id).collect();
        self.pools.retain(|pool| match pool.vm_subnet_id {
            Some(id) => vm_subnets.contains(&id),
            None => pool.site_id.is_some_and(|id| kept.contains(&id)),
        });
        let kept: HashSet<Uuid> = self.pools.iter().map(|pool| pool.id).collect();
        // What was revoked without being returned to its pool stays, Unassigned: nobody else may have it.
        self.addresses.retain(|address| kept.contains(&address.pool_id));
        Ok(())
    }

    /// Keeps the VM networks of logical networks in scope, and their subnets; one with the VLAN of a site only with the site.
    fn narrow_vm_networks(&mut self, sites: &HashSet<Uuid>) {
        let networks: HashSet<Uuid> = self.networks.iter().map(|network| network.id).collect();
        self.vm_networks.retain(|network| networks.contains(&network.logical_network_id));
        let by_vlan: HashMap<Uuid, bool> = self
            .vm_networks
            .iter()
            .map(|network| (network.id, network.isolation_type == VmNetworkType::VLANNetwork))
            .collect();
        self.vm_subnets.retain(|subnet| match by_vlan.get(&subnet.vm_network_id) {
            Some(true) => subnet.site_id.is_none_or(|site| sites.contains(&site)),
            Some(false) => true,
            None => false,
        });
    }
}

/// Returns the host groups of the names or paths; the root without any.
fn chosen(groups: &[HostGroup], names: &[String]) -> Result<Vec<HostGroup>> {
    if names.is_empty() {
        return Ok(groups.iter().filter(|group| group.is_root).cloned().collect());
    }
    let find = |name: &String| {
        if let Some(group) = groups.iter().find(|group| same(&group.path, name)) {
            return Ok(group.clone());
        }
        let mut named = groups.iter().filter(|group| same(&group.name, name));
        let group = named.next().ok_or_else(|| {
            Error::new(Status::VmmObjectNotFound).with("kind", HostGroup::SPEC.name).with("value", name)
        })?;
        let others = named.count();
        if others > 0 {
            return Err(Error::new(Status::AmbiguousKey)
                .with("kind", HostGroup::SPEC.name)
                .with("value", name)
                .with("count", others + 1)
                .with("rule", format_args!("write its path, for example '{}'", group.path)));
        }
        Ok(group.clone())
    };
    names.iter().map(find).collect()
}
