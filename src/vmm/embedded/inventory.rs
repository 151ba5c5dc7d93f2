//! Reading the embedded VMM into an inventory.

use std::collections::HashSet;

use uuid::Uuid;

use super::{Vmm, group, not_found, service};
use crate::domain::name::{fold, same};
use crate::domain::object::Object;
use crate::error::{Error, Result, Status};
use crate::store::vmm::{Query, Tables};
use crate::vmm::inventory::Inventory;
use crate::vmm::model::{
    AllocatedAddress, AllocatedAddressState, HostGroup, InventoryInfo, InventoryScope, LogicalNetwork, NetworkSite,
    Pool,
};
use crate::vmm::tree::Tree;

impl Vmm {
    /// Reads what is in scope, all of it at one moment. Without host groups the scope is those of the network services of IPAM,
    /// else All Hosts. A site is in scope when it is available to a host group of the scope, to one above, or to one below; a
    /// logical network when a site of it is, and one without sites when All Hosts is in scope. A logical network that
    /// the scope names need not be there.
    ///
    /// # Errors
    /// `VmmObjectNotFound` and `AmbiguousKey` for names of host groups.
    pub fn inventory(&self, scope: &InventoryScope) -> Result<Inventory> {
        let taken_at = self.now();
        self.read(|tables| {
            let host_groups = group::all(tables)?;
            let chosen = choose(tables, &host_groups, &scope.host_groups)?;
            let mut inventory = Inventory::new(InventoryInfo {
                vmm_server: self.server.clone(),
                taken_at,
                complete: true,
                host_groups: chosen.iter().map(|group| group.path.clone()).collect(),
                logical_networks: scope.logical_networks.clone(),
                ..InventoryInfo::default()
            });
            read(tables, &mut inventory, &host_groups, &chosen)?;
            inventory.host_groups = host_groups;
            inventory.finish()
        })
    }
}

/// Returns the host groups of the scope.
fn choose(tables: &Tables<'_>, groups: &[HostGroup], names: &[String]) -> Result<Vec<HostGroup>> {
    if names.is_empty() {
        let ids: HashSet<Uuid> =
            service::of_ipam(tables)?.into_iter().flat_map(|service| service.host_group_ids).collect();
        let wanted = |group: &&HostGroup| if ids.is_empty() { group.is_root } else { ids.contains(&group.id) };
        return Ok(groups.iter().filter(wanted).cloned().collect());
    }
    let find = |name: &String| {
        if let Some(group) = groups.iter().find(|group| same(&group.path, name)) {
            return Ok(group.clone());
        }
        let mut named = groups.iter().filter(|group| same(&group.name, name));
        let group = named.next().ok_or_else(|| not_found(HostGroup::SPEC.name, name))?;
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

fn read(tables: &Tables<'_>, inventory: &mut Inventory, groups: &[HostGroup], chosen: &[HostGroup]) -> Result<()> {
    let all = Query::new();
    let tree = Tree::new(groups);
    let everything = chosen.iter().any(|group| group.is_root);
    let available = |site: &NetworkSite| {
        everything || site.host_group_ids.iter().any(|id| chosen.iter().any(|group| tree.share_hosts(*id, group.id)))
    };
    let wanted: HashSet<String> = inventory.info.logical_networks.iter().map(|name| fold(name)).collect();
    let mut networks: Vec<LogicalNetwork> = tables.select(&all)?;
    networks.retain(|network| wanted.is_empty() || wanted.contains(&fold(&network.name)));
    let named: HashSet<Uuid> = networks.iter().map(|network| network.id).collect();
    let mut sites: Vec<NetworkSite> = tables.select(&all)?;
    sites.retain(|site| named.contains(&site.logical_network_id) && available(site));
    let used: HashSet<Uuid> = sites.iter().map(|site| site.logical_network_id).collect();
    networks.retain(|network| everything || used.contains(&network.id));
    let kept: HashSet<Uuid> = sites.iter().map(|site| site.id).collect();
    let mut pools: Vec<Pool> = tables.select(&all)?;
    pools.retain(|pool| kept.contains(&pool.site_id));
    let kept: HashSet<Uuid> = pools.iter().map(|pool| pool.id).collect();
    let mut addresses: Vec<AllocatedAddress> = tables.select(&all)?;
    // What was revoked without being returned belongs to nothing, so it is no grant.
    addresses.retain(|address| {
        kept.contains(&address.pool_id) && address.state_of_assignment() == AllocatedAddressState::Assigned
    });
    (inventory.networks, inventory.sites) = (networks, sites);
    (inventory.pools, inventory.addresses) = (pools, addresses);
    Ok(())
}
