//! VMM's networking objects, under the names that scripts read (`vmm-objects.md` in the reference).

use std::sync::Arc;

use uuid::Uuid;

use crate::domain::address::{Address, Prefix};
use crate::domain::object::{Object, ObjectSpec, objects};
use crate::domain::rules::range::METRIC_MAX;
use crate::domain::value::{Timestamp, enumeration};
use crate::error::{Error, Result, Status};

/// Every kind of this module.
pub const KINDS: &[&ObjectSpec] = &[
    HostGroup::SPEC,
    LogicalNetwork::SPEC,
    SubnetVlan::SPEC,
    NetworkSite::SPEC,
    VmNetwork::SPEC,
    VmSubnet::SPEC,
    DefaultGateway::SPEC,
    NetworkRoute::SPEC,
    Pool::SPEC,
    AllocatedAddress::SPEC,
    NetworkService::SPEC,
    RunAsAccount::SPEC,
    ConfigurationProvider::SPEC,
    VmmFilter::SPEC,
    InventoryInfo::SPEC,
    InventoryScope::SPEC,
];

enumeration! {
    /// Type of an allocated address.
    AllocatedAddressType = "AllocatedAddressType" { DedicatedIP = 0, VirtualIP = 1 } default DedicatedIP
}
enumeration! {
    /// State of an allocated address.
    AllocatedAddressState = "AllocatedAddressState" { Unassigned = 0, Assigned = 1 } default Unassigned
}
enumeration! {
    /// How a VM network is told apart from others on its logical network.
    VmNetworkType = "VMNetworkType" { NoIsolation = 0, WindowsNetworkVirtualization = 1, External = 2, VLANNetwork = 3 } default NoIsolation
}
enumeration! {
    /// Family of the pools of a VM network.
    VmNetworkPoolType = "VMNetworkIPAddressPoolType" { IPV4 = 0, IPV6 = 1 } default IPV4
}
enumeration! {
    /// What a network service does; IPAM is a network manager.
    NetworkServiceType = "NetworkServiceType" { Unspecified = 0, Gateway = 1, LoadBalancer = 2, NetworkVirtualizationPolicy = 3, NetworkManager = 4, VirtualSwitchExtensionManager = 5, NetworkSwitch = 6 } default Unspecified
}

objects! {
    /// A group of hosts in the tree under All Hosts.
    HostGroup = "HostGroup" view ["Name", "Path"] {
        /// GUID of the object.
        id: Uuid = "ID", System;
        /// Name.
        name: String = "Name", Writable;
        /// Free text.
        description: String = "Description", Writable;
        /// Names from the root, joined with a backslash.
        path: String = "Path", Derived;
        /// GUID of the group above; empty at the root.
        parent_id: Option<Uuid> = "ParentHostGroupID", Writable;
        /// Whether files may go between its hosts without encryption.
        allow_unencrypted_transfers: bool = "AllowUnencryptedTransfers", Writable, since 2;
        /// Whether it has the logical networks of the group above, too; empty where VMM does not tell.
        inherit_network_settings: Option<bool> = "InheritNetworkSettings", Writable, since 2;
        /// Whether it is All Hosts.
        is_root: bool = "IsRoot", Derived;
        /// When the object was last changed.
        modified_time: Timestamp = "ModifiedTime", System;
    }

    /// A logical network.
    LogicalNetwork = "LogicalNetwork" view ["Name", "Description", "NetworkVirtualizationEnabled", "IsPVLAN"] {
        /// GUID of the object.
        id: Uuid = "ID", System;
        /// Name, unique in the VMM server.
        name: String = "Name", Writable;
        /// Free text.
        description: String = "Description", Writable;
        /// Whether VM networks on it may be virtualized.
        network_virtualization_enabled: bool = "NetworkVirtualizationEnabled", Writable;
        /// Whether virtualization uses GRE.
        use_gre: bool = "UseGRE", Writable;
        /// Whether its sites use private VLANs.
        is_pvlan: bool = "IsPVLAN", Writable;
        /// Whether its sites are not connected with each other.
        is_logical_network_definition_isolated: bool = "IsLogicalNetworkDefinitionIsolated", Writable;
        /// Whether it carries public addresses.
        public_ip_network: bool = "PublicIPNetwork", Writable;
        /// Whether adapters may change their VLAN.
        allow_dynamic_vlan_on_vnic: bool = "AllowDynamicVlanOnVnic", Writable;
        /// When the object was last changed.
        modified_time: Timestamp = "ModifiedTime", System;
    }

    /// A subnet with its VLAN in a network site.
    SubnetVlan = "SubnetVLan" view ["Subnet", "VLanID", "SupportsDHCP"] {
        /// The subnet; empty for a VLAN alone.
        subnet: Option<Prefix> = "Subnet", Writable;
        /// VLAN, 0 for none, up to 4094.
        vlan_id: u16 = "VLanID", Writable;
        /// Secondary VLAN of a private VLAN, 0 for none.
        secondary_vlan_id: u16 = "SecondaryVLanID", Writable;
        /// Whether DHCP serves the subnet.
        supports_dhcp: bool = "SupportsDHCP", Writable;
        /// Whether a VLAN is set.
        is_vlan_enabled: bool = "IsVLanEnabled", Derived;
    }

    /// A network site (logical network definition).
    NetworkSite = "LogicalNetworkDefinition" view ["Name", "LogicalNetwork", "SubnetVLans", "HostGroups"] {
        /// GUID of the object.
        id: Uuid = "ID", System;
        /// Name, unique in its logical network.
        name: String = "Name", Writable;
        /// GUID of the logical network.
        logical_network_id: Uuid = "LogicalNetworkID", Writable;
        /// The logical network.
        logical_network: Option<Arc<LogicalNetwork>> = "LogicalNetwork", Derived;
        /// Subnets and VLANs in order.
        subnet_vlans: Vec<SubnetVlan> = "SubnetVLans", Writable;
        /// GUIDs of the host groups to which it is available.
        host_group_ids: Vec<Uuid> = "HostGroupIDs", Writable;
        /// The host groups.
        host_groups: Vec<HostGroup> = "HostGroups", Derived;
        /// How VM networks on the site are told apart: by VLAN on an isolated logical network.
        isolation_type: VmNetworkType = "IsolationType", Derived, since 2;
        /// When the object was last changed.
        modified_time: Timestamp = "ModifiedTime", System;
    }

    /// A VM network: what the adapters of virtual machines connect to.
    VmNetwork = "VMNetwork" view ["Name", "LogicalNetwork", "IsolationType", "Owner", "Description"] {
        /// GUID of the object.
        id: Uuid = "ID", System, since 2;
        /// Name; need not be unique.
        name: String = "Name", Writable, since 2;
        /// Free text.
        description: String = "Description", Writable, since 2;
        /// GUID of the logical network.
        logical_network_id: Uuid = "LogicalNetworkID", Writable, since 2;
        /// The logical network.
        logical_network: Option<Arc<LogicalNetwork>> = "LogicalNetwork", Derived, since 2;
        /// How it is told apart from others on its logical network.
        isolation_type: VmNetworkType = "IsolationType", Writable, since 2;
        /// GUID of the routing domain of a virtualized network, which no other has.
        routing_domain_id: Option<Uuid> = "RoutingDomainId", Writable, since 2;
        /// Name of an external network in the system that has it.
        external_name: String = "ExternalName", Writable, since 2;
        /// Family of the provider addresses of a virtualized network.
        pa_pool_type: Option<VmNetworkPoolType> = "PAIPAddressPoolType", Writable, since 2;
        /// Family of the customer addresses of a virtualized network.
        ca_pool_type: Option<VmNetworkPoolType> = "CAIPAddressPoolType", Writable, since 2;
        /// User or group that owns it, which is the tenant.
        owner: String = "Owner", Writable, since 2;
        /// Name of the user role of the owner, where VMM tells.
        user_role: String = "UserRole", Writable, since 2;
        /// When the object was last changed.
        modified_time: Timestamp = "ModifiedTime", System, since 2;
    }

    /// A subnet of a VM network.
    VmSubnet = "VMSubnet" view ["Name", "VMNetwork", "SubnetVLans", "VMSubnetID", "LogicalNetworkDefinition"] {
        /// GUID of the object.
        id: Uuid = "ID", System, since 2;
        /// Name, unique in its VM network.
        name: String = "Name", Writable, since 2;
        /// Free text.
        description: String = "Description", Writable, since 2;
        /// GUID of the VM network.
        vm_network_id: Uuid = "VMNetworkID", Writable, since 2;
        /// The VM network.
        vm_network: Option<Arc<VmNetwork>> = "VMNetwork", Derived, since 2;
        /// GUID of the network site whose VLAN it has; empty where no VLAN isolates it.
        site_id: Option<Uuid> = "LogicalNetworkDefinitionID", Writable, since 2;
        /// The network site.
        site: Option<Arc<NetworkSite>> = "LogicalNetworkDefinition", Derived, since 2;
        /// Subnets and VLANs in order.
        subnet_vlans: Vec<SubnetVlan> = "SubnetVLans", Writable, since 2;
        /// Virtual subnet ID (VSID) of a virtualized subnet, which no other has.
        virtual_subnet_id: Option<u32> = "VMSubnetID", Writable, since 2;
        /// Most ports that may connect; empty for no limit.
        max_number_of_ports: Option<u32> = "MaxNumberOfPorts", Writable, since 2;
        /// When the object was last changed.
        modified_time: Timestamp = "ModifiedTime", System, since 2;
    }

    /// A gateway of a pool.
    DefaultGateway = "DefaultGateway" view ["IPAddress", "Metric", "IsAutomatic"] {
        /// Address of the gateway.
        ip_address: Address = "IPAddress", Writable;
        /// Metric, 1 to 9999; 0 when automatic.
        metric: u16 = "Metric", Writable;
        /// Whether the host chooses the metric.
        is_automatic: bool = "IsAutomatic", Writable;
    }

    /// A route of a pool.
    NetworkRoute = "SubnetNetworkRoute" view ["DestinationPrefix", "NextHop", "Metric"] {
        /// Network that it leads to.
        destination_prefix: String = "DestinationPrefix", Writable, since 2;
        /// Address of the next hop.
        next_hop: String = "NextHop", Writable, since 2;
        /// Metric, 1 to 9999; 0 where none was given.
        metric: u16 = "Metric", Writable, since 2;
    }

    /// A static IP address pool of a subnet.
    Pool = "StaticIPAddressPool" view ["Name", "Subnet", "IPAddressRangeStart", "IPAddressRangeEnd", "AvailableAddresses", "TotalAddresses"] {
        /// GUID of the object.
        id: Uuid = "ID", System;
        /// Name; need not be unique.
        name: String = "Name", Writable;
        /// Free text.
        description: String = "Description", Writable;
        /// Subnet of the site or VM subnet that the pool serves.
        subnet: Prefix = "Subnet", Writable;
        /// VLAN of the subnet.
        vlan_id: u16 = "VLanID", Writable;
        /// GUID of the network site; empty for a pool of a VM subnet.
        site_id: Option<Uuid> = "LogicalNetworkDefinitionID", Writable;
        /// The network site.
        site: Option<Arc<NetworkSite>> = "LogicalNetworkDefinition", Derived;
        /// GUID of the VM subnet; empty for a pool of a network site.
        vm_subnet_id: Option<Uuid> = "VMSubnetID", Writable, since 2;
        /// The VM subnet.
        vm_subnet: Option<Arc<VmSubnet>> = "VMSubnet", Derived, since 2;
        /// First address.
        start: Option<Address> = "IPAddressRangeStart", Writable;
        /// Last address.
        end: Option<Address> = "IPAddressRangeEnd", Writable;
        /// Addresses kept back, as text: a, a-b, joined with a comma.
        reserved_set: String = "IPAddressReservedSet", Writable;
        /// Virtual IPs, as text: a, a-b, joined with a comma.
        vip_set: String = "VIPAddressSet", Writable;
        /// Gateways in order.
        default_gateways: Vec<DefaultGateway> = "DefaultGateways", Writable;
        /// DNS servers in order.
        dns_servers: Vec<Address> = "DNSServers", Writable;
        /// DNS suffix of the connection.
        dns_suffix: String = "DNSSuffix", Writable;
        /// DNS suffixes in order of search.
        dns_search_suffixes: Vec<String> = "DNSSearchSuffixes", Writable;
        /// WINS servers in order.
        wins_servers: Vec<Address> = "WINSServers", Writable;
        /// Whether NetBIOS over TCP/IP is on.
        enable_netbios: bool = "EnableNetBIOS", Writable;
        /// Routes in order.
        network_routes: Vec<NetworkRoute> = "NetworkRoutes", Writable, since 2;
        /// PXE servers in order.
        pxe_server_addresses: Vec<Address> = "PxeServerAddress", Writable;
        /// Whether it is a multicast pool.
        is_multicast: bool = "IsMulticast", Writable;
        /// IPv4 or IPv6.
        address_family: crate::domain::fields::AddressFamily = "AddressFamily", Derived;
        /// Addresses in the pool, reserved ones included.
        total_addresses: u64 = "TotalAddresses", Derived, unit "addresses";
        /// Addresses that can be granted.
        available_addresses: u64 = "AvailableAddresses", Derived, unit "addresses";
        /// Dedicated addresses that can be granted.
        available_dip_addresses: u64 = "AvailableDIPAddresses", Derived, unit "addresses";
        /// Virtual IPs that can be granted.
        available_vip_addresses: u64 = "AvailableVIPAddresses", Derived, unit "addresses";
        /// When the object was last changed.
        modified_time: Timestamp = "ModifiedTime", System;
    }

    /// An address granted from a pool.
    AllocatedAddress = "AllocatedIPAddress" view ["Address", "Type", "State", "AssignedToType", "Description"] {
        /// GUID of the object.
        id: Uuid = "ID", System;
        /// The address as text.
        name: String = "Name", Derived;
        /// The address.
        address: Option<Address> = "Address", Writable;
        /// Free text given with the grant.
        description: String = "Description", Writable;
        /// GUID of the pool.
        pool_id: Uuid = "AllocatingAddressPoolID", Writable;
        /// The pool.
        pool: Option<Arc<Pool>> = "AllocatingAddressPool", Derived;
        /// Dedicated or virtual.
        address_type: AllocatedAddressType = "Type", Writable;
        /// Whether an object has it.
        state: AllocatedAddressState = "State", Derived;
        /// GUID of the object that has it.
        assigned_to_id: Option<Uuid> = "AssignedToId", Writable;
        /// Kind of the object that has it.
        assigned_to_type: String = "AssignedToType", Writable;
        /// Name of the object that has it, where VMM tells.
        assigned_to_name: String = "AssignedToName", Writable;
        /// MAC address of the adapter that has it, where VMM tells.
        mac_address: String = "MACAddress", Writable;
        /// User or group that owns the grant.
        owner: String = "Owner", Writable, since 2;
        /// Whether only an explicit call gives it back.
        explicit_revoke_required: bool = "ExplicitRevokeRequired", Writable;
        /// Whether VMM leaves it alone when it compares with hosts.
        disable_reconcile: bool = "DisableReconcile", Writable;
        /// When the object was last changed.
        modified_time: Timestamp = "ModifiedTime", System;
    }

    /// A network service, of which IPAM is one.
    NetworkService = "NetworkService" view ["Name", "NetworkServiceType", "ConnectionString", "HostGroups", "LastRefreshTime"] {
        /// GUID of the object.
        id: Uuid = "ID", System;
        /// Name.
        name: String = "Name", Writable;
        /// Free text.
        description: String = "Description", Writable;
        /// Where the service is reached; for IPAM a saved connection, a path or an address of a store.
        connection_string: String = "ConnectionString", Writable;
        /// Manufacturer.
        manufacturer: String = "Manufacturer", Writable;
        /// Model.
        model: String = "Model", Writable;
        /// Version.
        version: String = "Version", Writable;
        /// Name of the configuration provider.
        configuration_provider: String = "ConfigurationProvider", Writable;
        /// Name of the Run As account.
        run_as_account: String = "RunAsAccount", Writable;
        /// GUIDs of the host groups in scope.
        host_group_ids: Vec<Uuid> = "HostGroupIDs", Writable;
        /// The host groups.
        host_groups: Vec<HostGroup> = "HostGroups", Derived;
        /// What the service does.
        service_type: NetworkServiceType = "NetworkServiceType", Derived;
        /// Whether it is a network controller.
        is_network_controller: bool = "IsNetworkController", Derived;
        /// Outcome of the last refresh.
        state: String = "State", Writable;
        /// When it was last refreshed.
        last_refresh_time: Option<Timestamp> = "LastRefreshTime", Writable;
        /// When the object was last changed.
        modified_time: Timestamp = "ModifiedTime", System;
    }

    /// An account under which VMM reaches other machines.
    RunAsAccount = "RunAsAccount" view ["Name", "UserName", "Enabled"] {
        /// GUID of the object.
        id: Uuid = "ID", System;
        /// Name.
        name: String = "Name", Writable;
        /// Name of the user.
        user_name: String = "UserName", Writable;
        /// Free text.
        description: String = "Description", Writable;
        /// Whether it can be used.
        enabled: bool = "Enabled", Writable;
    }

    /// A provider through which VMM configures a kind of device.
    ConfigurationProvider = "ConfigurationProvider" view ["Name", "ProviderType", "Manufacturer", "Model"] {
        /// GUID of the object.
        id: Uuid = "ID", System;
        /// Name.
        name: String = "Name", Writable;
        /// Kind of provider.
        provider_type: String = "ProviderType", Writable;
        /// Manufacturer.
        manufacturer: String = "Manufacturer", Writable;
        /// Model.
        model: String = "Model", Writable;
    }

    /// Which objects of the embedded VMM; what is set narrows, names compare ignoring case.
    VmmFilter = "VmmFilter" view [] {
        /// GUID.
        id: Option<Uuid> = "ID", Writable;
        /// Name.
        name: String = "Name", Writable;
        /// GUID of the logical network.
        logical_network_id: Option<Uuid> = "LogicalNetworkID", Writable;
        /// GUID of the network site.
        site_id: Option<Uuid> = "LogicalNetworkDefinitionID", Writable;
        /// GUID of the VM network.
        vm_network_id: Option<Uuid> = "VMNetworkID", Writable, since 2;
        /// GUID of the VM subnet.
        vm_subnet_id: Option<Uuid> = "VMSubnetID", Writable, since 2;
        /// GUID of the pool.
        pool_id: Option<Uuid> = "PoolID", Writable;
        /// GUID of a host group to which the object is available, itself or through a group above.
        host_group_id: Option<Uuid> = "HostGroupID", Writable;
        /// GUID of the group above (host groups only).
        parent_id: Option<Uuid> = "ParentHostGroupID", Writable;
        /// GUID of the object that has an address.
        assigned_to_id: Option<Uuid> = "AssignedToId", Writable;
        /// MAC address of the adapter that has an address.
        mac_address: String = "MACAddress", Writable, since 2;
        /// Whether a VM network, or that of a VM subnet, has no owner.
        unassigned: Option<bool> = "Unassigned", Writable, since 2;
        /// A subnet that the object has.
        subnet: Option<Prefix> = "Subnet", Writable;
        /// A VLAN that the object has.
        vlan_id: Option<u16> = "VLanID", Writable;
        /// An address that is in the object.
        address: Option<Address> = "Address", Writable;
        /// IPv4 or IPv6.
        address_family: Option<crate::domain::fields::AddressFamily> = "AddressFamily", Writable;
    }

    /// Head of an inventory document.
    InventoryInfo = "IpamVmmInventory" view ["VMMServer", "TakenAt", "Complete", "LogicalNetworkCount", "SiteCount", "VMNetworkCount", "PoolCount", "AddressCount"] {
        /// FQDN of the VMM server in lower case, which is the service instance.
        vmm_server: String = "VMMServer", Writable;
        /// When it was read, by the clock of the machine that read it.
        taken_at: Timestamp = "TakenAt", Writable;
        /// Clock of the VMM server less that clock.
        clock_offset_ms: i64 = "ClockOffset", Writable, unit "ms";
        /// Whether everything in scope was read; only then can something that is missing have been deleted.
        complete: bool = "Complete", Writable;
        /// Names of the host groups in scope.
        host_groups: Vec<String> = "HostGroups", Writable;
        /// Names of the logical networks in scope; empty for all.
        logical_networks: Vec<String> = "LogicalNetworks", Writable;
        /// Version of the document's form.
        version: u32 = "Version", Derived;
        /// SHA-256 over the canonical content without the times.
        digest: String = "Digest", Derived;
        /// Number of logical networks.
        logical_network_count: u64 = "LogicalNetworkCount", Derived;
        /// Number of network sites.
        site_count: u64 = "SiteCount", Derived;
        /// Number of VM networks.
        vm_network_count: u64 = "VMNetworkCount", Derived, since 2;
        /// Number of VM subnets.
        vm_subnet_count: u64 = "VMSubnetCount", Derived, since 2;
        /// Number of pools.
        pool_count: u64 = "PoolCount", Derived;
        /// Number of granted addresses.
        address_count: u64 = "AddressCount", Derived;
    }

    /// What an inventory is to hold.
    InventoryScope = "IpamVmmScope" view [] {
        /// Names or paths of host groups; empty for those of the IPAM network service, or All Hosts without one.
        host_groups: Vec<String> = "HostGroup", Writable;
        /// Names of logical networks; empty for all.
        logical_networks: Vec<String> = "LogicalNetwork", Writable;
    }
}

/// Makes a subnet-VLAN as the commands take it: the subnet as text, of which host bits are cleared, and VLANs of any
/// number, of which only 0 to 4094 exist.
///
/// # Errors
/// Bad argument: neither subnet nor VLAN, a text that is not a subnet, a VLAN out of range, a secondary VLAN alone.
pub fn subnet_vlan(subnet: &str, vlan: i64, secondary_vlan: i64, supports_dhcp: bool) -> Result<SubnetVlan> {
    let number = |vlan: i64| {
        u16::try_from(vlan)
            .ok()
            .filter(|n| *n <= LAST_VLAN)
            .ok_or_else(|| Error::new(Status::VmmInvalidVlan).with("value", vlan))
    };
    let subnet = if subnet.trim().is_empty() { None } else { Some(super::text::subnet("Subnet", subnet)?) };
    let made = SubnetVlan {
        subnet,
        vlan_id: number(vlan)?,
        secondary_vlan_id: number(secondary_vlan)?,
        supports_dhcp,
        is_vlan_enabled: vlan != 0,
    };
    made.check()?;
    Ok(made)
}

/// The last VLAN that VMM takes; 4095 is reserved by IEEE 802.1Q.
pub const LAST_VLAN: u16 = 4094;

impl SubnetVlan {
    /// Checks the rules that need no other object.
    ///
    /// # Errors
    /// As [`subnet_vlan`].
    pub fn check(&self) -> Result<()> {
        if let Some(bad) = [self.vlan_id, self.secondary_vlan_id].into_iter().find(|vlan| *vlan > LAST_VLAN) {
            return Err(Error::new(Status::VmmInvalidVlan).with("value", bad));
        }
        let wrong = |field, value: u16, rule| {
            Error::new(Status::VmmInvalidArgument)
                .with("field", field)
                .with("value", value)
                .with("kind", Self::SPEC.name)
                .with("rule", rule)
        };
        if self.subnet.is_none() && self.vlan_id == 0 {
            return Err(wrong("VLanID", 0, "a subnet-VLAN has a subnet, a VLAN or both"));
        }
        if self.secondary_vlan_id != 0 && self.vlan_id == 0 {
            return Err(wrong("SecondaryVLanID", self.secondary_vlan_id, "a secondary VLAN needs its primary one"));
        }
        Ok(())
    }
}

/// The virtual subnet IDs that virtualized subnets have: below are those of the fabric's own, the last one is reserved.
pub const VIRTUAL_SUBNET_IDS: std::ops::RangeInclusive<u32> = 4096..=(1 << 24) - 2;

impl LogicalNetwork {
    /// Returns how VM networks on a site of it are told apart.
    pub fn isolation(&self) -> VmNetworkType {
        match self.is_logical_network_definition_isolated {
            true => VmNetworkType::VLANNetwork,
            false => VmNetworkType::NoIsolation,
        }
    }
}

impl NetworkRoute {
    /// Makes a route as the commands take it: the destination, of which host bits are cleared, and the next hop as text, and a metric
    /// of any number, of which 1 to 9999 exist and 0 stands for none.
    ///
    /// # Errors
    /// Bad argument: texts that are no network or address, two families, a metric out of range.
    pub fn new(destination: &str, next_hop: &str, metric: i64) -> Result<NetworkRoute> {
        let destination = super::text::subnet("DestinationPrefix", destination)?;
        let hop = Address::parse("NextHop", next_hop)?;
        let wrong = |field, value: String, rule: String| {
            Error::new(Status::VmmInvalidArgument)
                .with("field", field)
                .with("value", value)
                .with("kind", Self::SPEC.name)
                .with("rule", rule)
        };
        if destination.family() != hop.family() {
            return Err(wrong("NextHop", hop.to_string(), format!("it is not of the family of {destination}")));
        }
        let known = u16::try_from(metric).ok().filter(|metric| *metric <= METRIC_MAX);
        let metric = known.ok_or_else(|| {
            wrong("Metric", metric.to_string(), format!("metrics are from 1 to {METRIC_MAX}, or 0 for none"))
        })?;
        Ok(NetworkRoute { destination_prefix: destination.to_string(), next_hop: hop.to_string(), metric })
    }

    /// Returns the route in its canonical form; `None` where it is none.
    pub fn canonical(&self) -> Option<NetworkRoute> {
        NetworkRoute::new(&self.destination_prefix, &self.next_hop, self.metric.into()).ok()
    }
}

impl std::fmt::Display for NetworkRoute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.destination_prefix, self.next_hop)?;
        if self.metric == 0 { Ok(()) } else { write!(f, " {}", self.metric) }
    }
}

/// Parses a route as version 1 of the document wrote it: destination, next hop and metric joined with blanks.
impl std::str::FromStr for NetworkRoute {
    type Err = ();

    fn from_str(text: &str) -> std::result::Result<NetworkRoute, ()> {
        let parts: Vec<&str> = text.split_whitespace().collect();
        let (destination, hop, metric) = match parts[..] {
            [destination, hop] => (destination, hop, "0"),
            [destination, hop, metric] => (destination, hop, metric),
            _ => return Err(()),
        };
        let metric = metric.parse().map_err(|_| ())?;
        Ok(NetworkRoute { destination_prefix: destination.into(), next_hop: hop.into(), metric })
    }
}

impl VmSubnet {
    /// Tells whether one of its subnets is exactly this one.
    pub fn has_subnet(&self, subnet: Prefix) -> bool {
        self.subnet_vlans.iter().any(|entry| entry.subnet == Some(subnet))
    }
}

impl NetworkSite {
    /// Tells whether one of its subnets is exactly this one.
    pub fn has_subnet(&self, subnet: Prefix) -> bool {
        self.subnet_vlans.iter().any(|entry| entry.subnet == Some(subnet))
    }
}

impl AllocatedAddress {
    /// Returns the state that follows from what is known of the object that has the address.
    pub fn state_of_assignment(&self) -> AllocatedAddressState {
        if self.assigned_to_type.is_empty() && self.assigned_to_id.is_none() {
            AllocatedAddressState::Unassigned
        } else {
            AllocatedAddressState::Assigned
        }
    }
}
