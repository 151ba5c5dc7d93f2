//! Filters: what a query can be narrowed by. Every field that is set narrows; a list means any of its values. The keys among
//! them are noted: a key that finds nothing is an error, any other filter that finds nothing is an empty result.

use super::enums::*;
use crate::domain::address::{Address, AddressRange, Prefix};
use crate::domain::object::objects;
use crate::domain::value::Timestamp;

objects! {
    /// Which address spaces. Keys: Id, Name.
    AddressSpaceFilter = "IpamAddressSpaceFilter" view [] {
        /// Numbers of records.
        id: Vec<u64> = "Id", Writable;
        /// Version that the one named record must have.
        row_version: Option<u64> = "RowVersion", Writable;
        /// Names.
        name: Vec<String> = "Name", Writable;
        /// Types.
        space_type: Vec<AddressSpaceType> = "Type", Writable;
        /// Customer spaces under these provider spaces.
        mapping_to_provider_address_space: Vec<String> = "MappingToProviderAddressSpace", Writable;
    }

    /// Which subnets. Keys: Id, NetworkId.
    SubnetFilter = "IpamSubnetFilter" view [] {
        /// Numbers of records.
        id: Vec<u64> = "Id", Writable;
        /// Version that the one named record must have.
        row_version: Option<u64> = "RowVersion", Writable;
        /// Networks.
        network_id: Vec<Prefix> = "NetworkId", Writable;
        /// Network types.
        network_type: Vec<NetworkType> = "NetworkType", Writable;
        /// Names of address spaces.
        address_space: Vec<String> = "AddressSpace", Writable;
        /// Address families.
        address_family: Vec<AddressFamily> = "AddressFamily", Writable;
        /// Only those without a block above them.
        unmapped: bool = "Unmapped", Writable;
        /// Those of the Default space inside the block with this number.
        mapping_to_block: Option<u64> = "MappingToBlock", Writable;
        /// The most specific ones that hold this address.
        containing: Option<Address> = "Containing", Writable;
    }

    /// Which ranges. Keys: Id, StartIPAddress with EndIPAddress.
    RangeFilter = "IpamRangeFilter" view [] {
        /// Numbers of records.
        id: Vec<u64> = "Id", Writable;
        /// Version that the one named record must have.
        row_version: Option<u64> = "RowVersion", Writable;
        /// First addresses.
        start: Vec<Address> = "StartIPAddress", Writable;
        /// Last addresses, as many as first ones; each start goes with the end at the same place.
        end: Vec<Address> = "EndIPAddress", Writable;
        /// Values of the custom field Managed by Service.
        managed_by_service: Vec<String> = "ManagedByService", Writable;
        /// Values of the custom field Service Instance.
        service_instance: Vec<String> = "ServiceInstance", Writable;
        /// Network types.
        network_type: Vec<NetworkType> = "NetworkType", Writable;
        /// Names of address spaces.
        address_space: Vec<String> = "AddressSpace", Writable;
        /// Address families.
        address_family: Vec<AddressFamily> = "AddressFamily", Writable;
        /// Public, private or global.
        address_category: Vec<AddressCategory> = "AddressCategory", Writable;
        /// Only those without a block above them.
        unmapped: bool = "Unmapped", Writable;
        /// Those of the Default space inside the block with this number.
        mapping_to_block: Option<u64> = "MappingToBlock", Writable;
        /// Those of the subnet with this number.
        mapping_to_subnet: Option<u64> = "MappingToSubnet", Writable;
    }

    /// Which addresses. Keys: Id, IpAddress.
    AddressFilter = "IpamAddressFilter" view [] {
        /// Numbers of records.
        id: Vec<u64> = "Id", Writable;
        /// Version that the one named record must have.
        row_version: Option<u64> = "RowVersion", Writable;
        /// Addresses.
        ip_address: Vec<Address> = "IpAddress", Writable;
        /// Values of the custom field Managed by Service.
        managed_by_service: Vec<String> = "ManagedByService", Writable;
        /// Values of the custom field Service Instance.
        service_instance: Vec<String> = "ServiceInstance", Writable;
        /// Network types.
        network_type: Vec<NetworkType> = "NetworkType", Writable;
        /// Names of address spaces.
        address_space: Vec<String> = "AddressSpace", Writable;
        /// Address families.
        address_family: Vec<AddressFamily> = "AddressFamily", Writable;
        /// Public, private or global.
        address_category: Vec<AddressCategory> = "AddressCategory", Writable;
        /// Only those without a range.
        unmapped: bool = "Unmapped", Writable;
        /// Those of the Default space inside the block with this number.
        mapping_to_block: Option<u64> = "MappingToBlock", Writable;
        /// Those of the ranges of the subnet with this number.
        mapping_to_subnet: Option<u64> = "MappingToSubnet", Writable;
        /// Those of the range with this number.
        mapping_to_range: Option<u64> = "MappingToRange", Writable;
    }

    /// Which blocks. Keys: Id, NetworkId with or without StartIPAddress and EndIPAddress.
    BlockFilter = "IpamBlockFilter" view [] {
        /// Numbers of records.
        id: Vec<u64> = "Id", Writable, since 3;
        /// Version that the one named record must have.
        row_version: Option<u64> = "RowVersion", Writable, since 3;
        /// Networks.
        network_id: Vec<Prefix> = "NetworkId", Writable, since 3;
        /// First addresses; none, or as many as networks, each for the one at the same place.
        start: Vec<Address> = "StartIPAddress", Writable, since 3;
        /// Last addresses, as many as first ones.
        end: Vec<Address> = "EndIPAddress", Writable, since 3;
        /// Address families.
        address_family: Vec<AddressFamily> = "AddressFamily", Writable, since 3;
        /// Public, private or global.
        address_category: Vec<AddressCategory> = "AddressCategory", Writable, since 3;
        /// Only those that no other block is around.
        top_level: bool = "TopLevel", Writable, since 3;
        /// Those right below the block with this number.
        mapping_to_parent_block: Option<u64> = "MappingToParentBlock", Writable, since 3;
    }

    /// Which custom fields. Key: Name.
    CustomFieldFilter = "IpamCustomFieldFilter" view [] {
        /// Name: that in the store, the invariant one, or the one shown.
        name: String = "Name", Writable;
    }

    /// Which associations. Keys: both fields together.
    AssociationFilter = "IpamCustomFieldAssociationFilter" view [] {
        /// Name of one field.
        custom_field_one: String = "CustomFieldOne", Writable;
        /// Name of the other field; the order does not matter.
        custom_field_two: String = "CustomFieldTwo", Writable;
    }

    /// Which access scopes. Key: AccessScopePath.
    AccessScopeFilter = "IpamAccessScopeFilter" view [] {
        /// Paths.
        path: Vec<String> = "AccessScopePath", Writable;
    }

    /// Which configuration events.
    EventFilter = "IpamConfigurationEventFilter" view [] {
        /// Names of users.
        user_name: Vec<String> = "UserName", Writable;
        /// Names of domains.
        user_domain_name: Vec<String> = "UserDomainName", Writable;
        /// Names of forests.
        user_forest_name: Vec<String> = "UserForestName", Writable;
        /// Not before.
        start_date: Option<Timestamp> = "StartDate", Writable;
        /// Not after.
        end_date: Option<Timestamp> = "EndDate", Writable;
        /// Only events behind this number.
        after: Option<u64> = "AfterEventID", Writable;
    }
}

impl BlockFilter {
    /// Returns the keys: each network with its bounds, where bounds are given.
    pub fn keys(&self) -> crate::error::Result<Vec<(Prefix, Option<AddressRange>)>> {
        let (starts, ends) = (self.start.len(), self.end.len());
        if starts != ends || (starts > 0 && starts != self.network_id.len()) {
            return Err(crate::error::Error::new(crate::error::Status::InvalidKeyCombination)
                .with("field", "NetworkId, StartIPAddress and EndIPAddress")
                .with("rule", "each network needs its start and its end, or none of them has any"));
        }
        let bounds = |at: usize| match (self.start.get(at), self.end.get(at)) {
            (Some(start), Some(end)) => AddressRange::new("StartIPAddress", *start, *end).map(Some),
            _ => Ok(None),
        };
        self.network_id.iter().enumerate().map(|(at, network)| Ok((*network, bounds(at)?))).collect()
    }
}

impl RangeFilter {
    /// Returns the bounds given by key, each start with the end at the same place.
    pub fn bounds(&self) -> crate::error::Result<Vec<AddressRange>> {
        if self.start.len() != self.end.len() {
            return Err(crate::error::Error::new(crate::error::Status::InvalidKeyCombination)
                .with("field", "StartIPAddress and EndIPAddress")
                .with("rule", "each start needs its end"));
        }
        self.start.iter().zip(&self.end).map(|(start, end)| AddressRange::new("StartIPAddress", *start, *end)).collect()
    }
}
