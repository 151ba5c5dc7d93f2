//! Reading the embedded VMM into an inventory.

use std::collections::HashSet;

use uuid::Uuid;

use super::{Vmm, group, service};
use crate::error::Result;
use crate::store::vmm::Query;
use crate::vmm::inventory::Inventory;
use crate::vmm::model::{InventoryInfo, InventoryScope};

impl Vmm {
    /// Reads what is in scope, all of it at one moment. Without host groups the scope is those of the network services of IPAM,
    /// else All Hosts. [`Inventory::narrow`] has the rules.
    ///
    /// # Errors
    /// `VmmObjectNotFound` and `AmbiguousKey` for names of host groups.
    pub fn inventory(&self, scope: &InventoryScope) -> Result<Inventory> {
        let taken_at = self.now();
        self.read(|tables| {
            let mut inventory = Inventory::new(InventoryInfo {
                vmm_server: self.server.clone(),
                taken_at,
                complete: true,
                ..InventoryInfo::default()
            });
            let all = Query::new();
            inventory.host_groups = group::all(tables)?;
            inventory.networks = tables.select(&all)?;
            inventory.sites = tables.select(&all)?;
            inventory.vm_networks = tables.select(&all)?;
            inventory.vm_subnets = tables.select(&all)?;
            inventory.pools = tables.select(&all)?;
            inventory.addresses = tables.select(&all)?;
            let mut scope = scope.clone();
            if scope.host_groups.is_empty() {
                let ids: HashSet<Uuid> =
                    service::of_ipam(tables)?.into_iter().flat_map(|service| service.host_group_ids).collect();
                let registered = inventory.host_groups.iter().filter(|group| ids.contains(&group.id));
                scope.host_groups = registered.map(|group| group.path.clone()).collect();
            }
            inventory.narrow(&scope)?;
            inventory.finish()
        })
    }
}
