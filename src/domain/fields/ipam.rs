//! The objects of IPAM.

use super::enums::*;
use crate::domain::address::{Address, Prefix};
use crate::domain::object::objects;
use crate::domain::value::{Count, Timestamp};

objects! {
    /// A space in which every address is unique per service and instance; all overlap and mapping is evaluated inside one space.
    AddressSpace = "IpamAddressSpace" view ["Name", "Type", "AssociatedProviderAddressSpace", "Description"] {
        /// Number of the record, unique per kind and never reused.
        id: u64 = "Id" | "InstanceID", System;
        /// Name, unique ignoring case.
        name: String = "Name", Writable;
        /// Provider or customer; fixed when the space is added.
        space_type: AddressSpaceType = "Type", Writable;
        /// Who is responsible, free text.
        owner: String = "Owner", Writable;
        /// Free text.
        description: String = "Description", Writable;
        /// Name of the provider space under which a customer space hangs.
        associated_provider_address_space: String = "AssociatedProviderAddressSpace", Writable;
        /// Value of the custom field Tenant; customer spaces only.
        tenant: String = "Tenant", Writable;
        /// Value of the custom field VM Network; customer spaces only.
        vm_network: String = "VMNetwork", Writable;
        /// Value of the custom field Isolation Method; customer spaces only.
        isolation_method: String = "IsolationMethod", Writable;
        /// Utilized share of the IPv4 ranges.
        ipv4_percentage_utilized: f64 = "IPv4PercentageUtilized", Derived, unit "percent";
        /// Utilized share of the IPv6 ranges.
        ipv6_percentage_utilized: f64 = "IPv6PercentageUtilized", Derived, unit "percent";
        /// IPv4 utilization against the thresholds.
        ipv4_utilization: Utilization = "IPv4Utilization", Derived;
        /// IPv6 utilization against the thresholds.
        ipv6_utilization: Utilization = "IPv6Utilization", Derived;
        /// Custom fields as Name=Value;Name=Value in the order of first setting.
        custom_configuration: String = "CustomConfiguration", Writable;
        /// Custom fields one by one.
        custom_fields: Vec<CustomEntry> = "CustomFields", Derived;
        /// Access scope that governs changes.
        access_scope_path: String = "AccessScopePath", Derived;
        /// Whether the access scope comes from above.
        is_inherited_access_scope: bool = "IsInheritedAccessScope", Derived;
        /// When the record was last changed.
        last_modified_time: Timestamp = "LastModifiedTime", System;
        /// Version of the record; a change names the version it read.
        row_version: u64 = "RowVersion", System;
    }

    /// A network in one address space.
    Subnet = "IpamSubnet" view ["NetworkId", "Name", "AddressSpace", "VlanId", "PercentageUtilized", "Overlapping"] {
        /// Number of the record, unique per kind and never reused.
        id: u64 = "Id" | "InstanceID", System;
        /// Name; need not be unique.
        name: String = "Name", Writable;
        /// Network in the form address/length.
        network_id: Prefix = "NetworkId", Writable;
        /// What the network carries.
        network_type: NetworkType = "NetworkType", Writable;
        /// Name of the address space.
        address_space: String = "AddressSpace", Writable;
        /// Number of the address space.
        address_space_id: u64 = "AddressSpaceId", Derived;
        /// Name of the space when it is a provider space.
        provider_address_space: String = "ProviderAddressSpace", Derived;
        /// Name of the space when it is a customer space.
        customer_address_space: String = "CustomerAddressSpace", Derived;
        /// Who is responsible, free text.
        owner: String = "Owner", Writable;
        /// Free text.
        description: String = "Description", Writable;
        /// VLANs of the network, 1 to 4095 each.
        vlan_id: Vec<u16> = "VlanId", Writable;
        /// Virtual subnet ID, 0 to 16,777,214; customer networks.
        virtual_subnet_id: Option<u32> = "VirtualSubnetId", Writable;
        /// Value of the custom field VMM Logical Network.
        vmm_logical_network: String = "VmmLogicalNetwork", Writable;
        /// Value of the custom field Network Site.
        network_site: String = "NetworkSite", Writable;
        /// Whether another subnet of the space holds the same addresses.
        overlapping: bool = "Overlapping", Derived;
        /// IPv4 mask, or the prefix length in IPv6.
        subnet_mask: String = "SubnetMask", Derived;
        /// Prefix length.
        prefix_length: u16 = "PrefixLength", Derived, unit "bits";
        /// Address family.
        address_family: AddressFamily = "AddressFamily", Derived;
        /// Whether all its ranges count: a range does not while an older range of the space holds some of the same addresses.
        use_for_utilization: bool = "UseForUtilization", Derived, since 3;
        /// Network of the most specific block around it; nothing when unmapped, and always outside of Default.
        block: Option<Prefix> = "IPBlock", Derived, since 3;
        /// Size of the network.
        total_addresses: f64 = "TotalAddresses", Derived, unit "addresses";
        /// Size of the network, exact.
        total_addresses_exact: Count = "TotalAddressesExact", Derived, unit "addresses", since 3;
        /// Sum of its counted ranges.
        assigned_addresses: f64 = "AssignedAddresses", Derived, unit "addresses";
        /// Sum of its counted ranges, exact.
        assigned_addresses_exact: Count = "AssignedAddressesExact", Derived, unit "addresses", since 3;
        /// Addresses in use in its counted ranges.
        utilized_addresses: f64 = "UtilizedAddresses", Derived, unit "addresses";
        /// Utilized share of the assigned addresses.
        percentage_utilized: f64 = "PercentageUtilized", Derived, unit "percent";
        /// Utilization against the thresholds.
        utilization: Utilization = "Utilization", Derived;
        /// Custom fields as Name=Value;Name=Value in the order of first setting.
        custom_configuration: String = "CustomConfiguration", Writable;
        /// Custom fields one by one.
        custom_fields: Vec<CustomEntry> = "CustomFields", Derived;
        /// Access scope that governs changes.
        access_scope_path: String = "AccessScopePath", Derived;
        /// Whether the access scope comes from above.
        is_inherited_access_scope: bool = "IsInheritedAccessScope", Derived;
        /// Number of the event of the import that wrote the record last.
        import_event_id: Option<u64> = "ImportEventID", System, since 4;
        /// When the record was last changed.
        last_modified_time: Timestamp = "LastModifiedTime", System;
        /// Version of the record; a change names the version it read.
        row_version: u64 = "RowVersion", System;
    }

    /// Neighbouring addresses of a subnet under one service and instance, from which addresses are taken.
    Range = "IpamRange" view ["StartIPAddress", "EndIPAddress", "AddressSpace", "ManagedByService", "ServiceInstance", "PercentageUtilized"] {
        /// Number of the record, unique per kind and never reused.
        id: u64 = "Id" | "InstanceID", System;
        /// Network of the subnet that the range belongs to.
        network_id: Prefix = "NetworkID", Writable;
        /// First address.
        start: Address = "StartIPAddress" | "StartAddress", Writable;
        /// Last address.
        end: Address = "EndIPAddress" | "EndAddress", Writable;
        /// Value of the custom field Managed by Service.
        managed_by_service: String = "ManagedByService", Writable;
        /// Value of the custom field Service Instance.
        service_instance: String = "ServiceInstance", Writable;
        /// What the range carries; that of the subnet unless it is given, which is possible in Default only.
        network_type: NetworkType = "NetworkType", Writable;
        /// Name of the address space.
        address_space: String = "AddressSpace", Writable;
        /// Number of the address space.
        address_space_id: u64 = "AddressSpaceId", Derived;
        /// Name of the space when it is a provider space.
        provider_address_space: String = "ProviderAddressSpace", Derived;
        /// Name of the space when it is a customer space.
        customer_address_space: String = "CustomerAddressSpace", Derived;
        /// Address family.
        address_family: AddressFamily = "AddressFamily", Derived;
        /// Public, private or global.
        address_category: AddressCategory = "AddressCategory", Derived;
        /// Whether another range of the space holds some of the same addresses.
        overlapping: bool = "Overlapping", Derived;
        /// IPv4 mask, or the prefix length in IPv6.
        subnet_mask: String = "SubnetMask", Derived;
        /// How addresses of the range come to their devices.
        assignment_type: AddressAssignment = "AssignmentType", Writable;
        /// When the range was assigned.
        assignment_date: Option<Timestamp> = "AssignmentDate", Writable;
        /// Where the utilized addresses come from.
        utilization_calculation: UtilizationCalculation = "UtilizationCalculation", Writable;
        /// Addresses in use: counted records, or the user's number.
        utilized_addresses: f64 = "UtilizedAddresses", Writable, unit "addresses";
        /// Size of the range; stops at 18,446,744,073,709,551,615.
        assigned_addresses: u64 = "AssignedAddresses", Derived, unit "addresses";
        /// Size of the range, exact.
        assigned_addresses_exact: Count = "AssignedAddressesExact", Derived, unit "addresses", since 3;
        /// Whether it counts for the utilization of its subnet, block and space: false while an older range of the space holds some of the same addresses.
        use_for_utilization: bool = "UseForUtilization", Derived, since 3;
        /// Utilized share of the assigned addresses.
        percentage_utilized: f64 = "PercentageUtilized", Derived, unit "percent";
        /// Utilization against the thresholds.
        utilization: Utilization = "Utilization", Derived;
        /// Who is responsible, free text.
        owner: String = "Owner", Writable;
        /// Free text.
        description: String = "Description", Writable;
        /// Addresses kept back, each as address or first-last.
        reserved_addresses: Vec<String> = "ReservedIPAddresses", Writable;
        /// Virtual IPs, each as address or first-last.
        vip: Vec<String> = "VIP", Writable;
        /// How long an address is kept back after its release before it is handed out again; 0 for not at all.
        quarantine_seconds: u32 = "QuarantineSeconds", Writable, unit "seconds", since 5;
        /// Gateways as address/metric or address/Automatic.
        gateway: Vec<String> = "Gateway", Writable;
        /// DNS servers in order of preference.
        dns_servers: Vec<Address> = "DnsServers", Writable;
        /// DNS suffixes in order of search.
        dns_suffixes: Vec<String> = "DnsSuffixes", Writable;
        /// DNS suffix of the connection.
        connection_specific_dns_suffix: String = "ConnectionSpecificDnsSuffix", Writable;
        /// WINS servers in order of preference.
        wins_servers: Vec<Address> = "WinsServers", Writable;
        /// Reverse look-up zone that belongs to the range.
        associated_reverse_lookup_zone: String = "AssociatedReverseLookupZone", Writable;
        /// Name of the DHCP server; ranges of MS DHCP only, which are not managed here.
        dhcp_server_name: String = "DhcpServerName", Derived;
        /// Name of the DHCP scope; ranges of MS DHCP only, which are not managed here.
        dhcp_scope_name: String = "DhcpScopeName", Derived;
        /// Excluded parts of a DHCP scope; ranges of MS DHCP only, which are not managed here.
        exclusion_ranges: Vec<String> = "ExclusionRanges", Derived;
        /// When addresses of the range were last reclaimed.
        last_reclaim_run_time: Option<Timestamp> = "LastReclaimRunTime", Derived;
        /// Logical network of the subnet.
        vmm_logical_network: String = "VmmLogicalNetwork", Derived;
        /// Network site of the subnet.
        network_site: String = "NetworkSite", Derived;
        /// Custom fields as Name=Value;Name=Value in the order of first setting.
        custom_configuration: String = "CustomConfiguration", Writable;
        /// Custom fields one by one.
        custom_fields: Vec<CustomEntry> = "CustomFields", Derived;
        /// Access scope that governs changes.
        access_scope_path: String = "AccessScopePath", Derived;
        /// Whether the access scope comes from above.
        is_inherited_access_scope: bool = "IsInheritedAccessScope", Derived;
        /// Number of the event of the import that wrote the record last.
        import_event_id: Option<u64> = "ImportEventID", System, since 4;
        /// When the record was last changed.
        last_modified_time: Timestamp = "LastModifiedTime", System;
        /// Version of the record; a change names the version it read.
        row_version: u64 = "RowVersion", System;
    }

    /// One address in use or kept back.
    AddressRecord = "IpamAddress" view ["IpAddress", "DeviceName", "IPAddressState", "AddressSpace", "ManagedByService", "ServiceInstance"] {
        /// Number of the record, unique per kind and never reused.
        id: u64 = "Id" | "InstanceID", System;
        /// The address.
        ip_address: Address = "IpAddress" | "Address", Writable;
        /// Value of the custom field Managed by Service.
        managed_by_service: String = "ManagedByService", Writable;
        /// Value of the custom field Service Instance.
        service_instance: String = "ServiceInstance", Writable;
        /// What the network carries.
        network_type: NetworkType = "NetworkType", Writable;
        /// Name of the address space.
        address_space: String = "AddressSpace", Writable;
        /// Number of the address space.
        address_space_id: u64 = "AddressSpaceId", Derived;
        /// Name of the space when it is a provider space.
        provider_address_space: String = "ProviderAddressSpace", Derived;
        /// Name of the space when it is a customer space.
        customer_address_space: String = "CustomerAddressSpace", Derived;
        /// Address family.
        address_family: AddressFamily = "AddressFamily", Derived;
        /// Public, private or global.
        address_category: AddressCategory = "AddressCategory", Derived;
        /// Whether another record of the space has the same address.
        duplicate: bool = "Duplicate", Derived;
        /// Expiry against the date.
        expiry_status: ExpiryStatus = "ExpiryStatus", Derived;
        /// Value of the custom field Device type.
        device_type: String = "DeviceType", Writable;
        /// Value of the custom field IP Address State.
        ip_address_state: String = "IPAddressState", Writable;
        /// How the address came to its device.
        assignment_type: AddressAssignment = "AssignmentType", Writable;
        /// When the address was assigned.
        assignment_date: Option<Timestamp> = "AssignmentDate", Writable;
        /// Until when it is assigned.
        expiry_date: Option<Timestamp> = "ExpiryDate", Writable;
        /// MAC address, six bytes written 00-11-22-33-44-55.
        mac_address: String = "MacAddress", Writable;
        /// Name of the device.
        device_name: String = "DeviceName", Writable;
        /// Free text.
        description: String = "Description", Writable;
        /// Who is responsible, free text.
        owner: String = "Owner", Writable;
        /// Asset tag of the device.
        asset_tag: String = "AssetTag", Writable;
        /// Serial number of the device.
        serial_number: String = "SerialNumber", Writable;
        /// DHCPv4 client ID.
        client_id: String = "ClientID", Writable;
        /// DHCPv6 unique ID, hexadecimal, up to 65 bytes.
        duid: String = "Duid", Writable;
        /// DHCPv6 identity association.
        iaid: Option<u32> = "Iaid", Writable;
        /// DHCP server that keeps the reservation.
        reservation_server: String = "ReservationServer", Writable;
        /// Name of the reservation.
        reservation_name: String = "ReservationName", Writable;
        /// Protocol of the reservation.
        reservation_type: DhcpReservationType = "ReservationType", Writable;
        /// Free text on the reservation.
        reservation_description: String = "ReservationDescription", Writable;
        /// DNS zone of the host record.
        forward_lookup_zone: String = "ForwardLookupZone", Writable;
        /// DNS server of the host record's zone.
        forward_lookup_primary_server: String = "ForwardLookupPrimaryServer", Writable;
        /// DNS zone of the pointer record.
        reverse_lookup_zone: String = "ReverseLookupZone", Writable;
        /// DNS server of the pointer record's zone.
        reverse_lookup_primary_server: String = "ReverseLookupPrimaryServer", Writable;
        /// Range that the address maps to, as first-last; empty when unmapped.
        ip_range: String = "IPRange", Derived;
        /// Logical network of the subnet.
        vmm_logical_network: String = "VmmLogicalNetwork", Derived;
        /// Network site of the subnet.
        network_site: String = "NetworkSite", Derived;
        /// Custom fields as Name=Value;Name=Value in the order of first setting.
        custom_configuration: String = "CustomConfiguration", Writable;
        /// Custom fields one by one.
        custom_fields: Vec<CustomEntry> = "CustomFields", Derived;
        /// Access scope of the range.
        access_scope_path: String = "AccessScopePath", Derived;
        /// Number of the event of the import that wrote the record last.
        import_event_id: Option<u64> = "ImportEventID", System, since 4;
        /// When the record was last changed.
        last_modified_time: Timestamp = "LastModifiedTime", System;
        /// Version of the record; a change names the version it read.
        row_version: u64 = "RowVersion", System;
    }

    /// Neighbouring addresses above subnets, in the Default space: what a registry gave, or a part of it. Blocks nest strictly.
    Block = "IpamBlock" view ["NetworkId", "StartIPAddress", "EndIPAddress", "Rir", "PercentageAssigned", "PercentageUtilized"] {
        /// Number of the record, unique per kind and never reused.
        id: u64 = "Id" | "InstanceID", System;
        /// Network in the form address/length that start and end are in.
        network_id: Prefix = "NetworkId", Writable, since 3;
        /// First address.
        start: Address = "StartIPAddress" | "StartAddress", Writable, since 3;
        /// Last address.
        end: Address = "EndIPAddress" | "EndAddress", Writable, since 3;
        /// Address family.
        address_family: AddressFamily = "AddressFamily", Derived, since 3;
        /// Public, private or global.
        address_category: AddressCategory = "AddressCategory", Derived, since 3;
        /// Value of the custom field RIR: the registry that gave the addresses.
        rir: String = "Rir", Writable, since 3;
        /// When the registry gave the addresses.
        rir_received_date: Option<Timestamp> = "RirReceivedDate", Writable, since 3;
        /// When addresses of the block were last assigned.
        last_assigned_date: Option<Timestamp> = "LastAssignedDate", Writable, since 3;
        /// Who is responsible, free text.
        owner: String = "Owner", Writable, since 3;
        /// Free text.
        description: String = "Description", Writable, since 3;
        /// Size of the block; stops at 18,446,744,073,709,551,615.
        total_addresses: u64 = "TotalAddresses", Derived, unit "addresses", since 3;
        /// Size of the block, exact.
        total_addresses_exact: Count = "TotalAddressesExact", Derived, unit "addresses", since 3;
        /// Sum of the counted ranges of its subnets, those of blocks inside it too; stops at 18,446,744,073,709,551,615.
        assigned_addresses: u64 = "AssignedAddresses", Derived, unit "addresses", since 3;
        /// Sum of the counted ranges of its subnets, those of blocks inside it too, exact.
        assigned_addresses_exact: Count = "AssignedAddressesExact", Derived, unit "addresses", since 3;
        /// Addresses in use in these ranges.
        utilized_addresses: u64 = "UtilizedAddresses", Derived, unit "addresses", since 3;
        /// Utilized share of the assigned addresses.
        percentage_utilized: f64 = "PercentageUtilized", Derived, unit "percent", since 3;
        /// Assigned share of the block.
        percentage_assigned: f64 = "PercentageAssigned", Derived, unit "percent", since 3;
        /// Utilization against the thresholds.
        utilization: Utilization = "Utilization", Derived, since 3;
        /// Access scope that governs changes.
        access_scope_path: String = "AccessScopePath", Derived, since 3;
        /// Whether the access scope comes from above.
        is_inherited_access_scope: bool = "IsInheritedAccessScope", Derived, since 3;
        /// Number of the block around this one, nothing for an outermost one.
        parent_id: Option<u64> = "ParentId", Derived, since 3;
        /// When the record was last changed.
        last_modified_time: Timestamp = "LastModifiedTime", System;
        /// Version of the record; a change names the version it read.
        row_version: u64 = "RowVersion", System;
    }

    /// A field that objects can carry beside their own.
    CustomField = "IpamCustomField" view ["Name", "MultiValue", "CustomValueName"] {
        /// Number of the record; 1 to 18 are built in.
        id: u64 = "Id" | "InstanceID", System;
        /// Name, unique ignoring case.
        name: String = "Name", Writable;
        /// Whether objects pick from a list of values.
        multi_value: bool = "MultiValue", Writable;
        /// Names of the values in order.
        values: Vec<String> = "CustomValueName" | "Value", Writable;
        /// Built-in or user.
        category: String = "Category", Derived;
        /// When the record was last changed.
        last_modified_time: Timestamp = "LastModifiedTime", System;
        /// Version of the record; a change names the version it read.
        row_version: u64 = "RowVersion", System;
    }

    /// A value of a multi-valued custom field.
    CustomValue = "IpamCustomValue" view ["CustomField", "Value"] {
        /// Number of the record.
        id: u64 = "Id" | "InstanceID", System;
        /// Name of the field.
        custom_field: String = "CustomField", Writable;
        /// The value, unique in the field ignoring case.
        value: String = "Value", Writable;
        /// Built-in or user.
        category: String = "Category", Derived;
        /// When the record was last changed.
        last_modified_time: Timestamp = "LastModifiedTime", System;
        /// Version of the record; a change names the version it read.
        row_version: u64 = "RowVersion", System;
    }

    /// Which values of two custom fields go together on one object.
    Association = "IpamCustomFieldAssociation" view ["CustomFieldOne", "CustomFieldTwo", "AssociationValue"] {
        /// Number of the record.
        id: u64 = "Id" | "InstanceID", System;
        /// Name of the first field.
        custom_field_one: String = "CustomFieldOne", Writable;
        /// Name of the second field.
        custom_field_two: String = "CustomFieldTwo", Writable;
        /// Pairs written value1:value2.
        association_value: Vec<String> = "AssociationValue", Writable;
        /// When the record was last changed.
        last_modified_time: Timestamp = "LastModifiedTime", System;
        /// Version of the record; a change names the version it read.
        row_version: u64 = "RowVersion", System;
    }

    /// One change of the configuration: who, when, what.
    Event = "IpamConfigurationEvent" view ["TimeOfEvent", "UserName", "Operation", "Message"] {
        /// Number of the event, ascending.
        id: u64 = "EventID" | "InstanceID", System;
        /// When it was committed.
        time: Timestamp = "TimeOfEvent", System;
        /// Who made the change.
        user_name: String = "UserName", System;
        /// Domain of the user, or the machine.
        user_domain_name: String = "UserDomainName", System;
        /// Forest of the user, where there is one.
        user_forest_name: String = "UserForestName", System;
        /// Machine on which the change was made.
        server_name: String = "ServerName", System;
        /// The login that made the change, as a server knows it, whatever the program says of its user; empty in a file.
        database_user: String = "DatabaseUser", Derived, since 11;
        /// What was done.
        operation: EventOperation = "Operation", System;
        /// Kind of the object.
        object_type: String = "ObjectType" | "TaskCategory", System;
        /// Number of the object.
        object_id: u64 = "ObjectId", System;
        /// Key of the object as text.
        object_name: String = "ObjectName", System;
        /// One sentence.
        message: String = "Message", System;
        /// Changed fields, each as Field: old -> new.
        details: Vec<String> = "RecordData", System;
    }

    /// An address that is free in a range.
    FreeAddress = "IpamFreeAddress" view ["IpAddress", "PingStatus", "DnsRecordStatus"] {
        /// The address.
        ip_address: Address = "IpAddress" | "Address", Derived;
        /// Range it was found in, as first-last.
        ip_range: String = "IPRange", Derived;
        /// Value of the custom field Managed by Service of the range.
        managed_by_service: String = "ManagedByService", Derived;
        /// Value of the custom field Service Instance of the range.
        service_instance: String = "ServiceInstance", Derived;
        /// Network type of the range.
        network_type: NetworkType = "NetworkType", Derived;
        /// Address space of the range.
        address_space: String = "AddressSpace", Derived;
        /// Answer to a ping; None when not asked.
        ping_status: PingStatus = "PingStatus", Derived;
        /// Whether a name is registered; None when not asked.
        dns_record_status: DnsRecordStatus = "DnsRecordStatus", Derived;
    }

    /// Neighbouring addresses of a subnet that are free for a range.
    FreeRange = "IpamFreeRange" view ["NetworkId", "StartIPAddress", "EndIPAddress", "AddressSpace"] {
        /// First address.
        start: Address = "StartIPAddress" | "StartAddress", Derived, since 3;
        /// Last address.
        end: Address = "EndIPAddress" | "EndAddress", Derived, since 3;
        /// Network of the subnet it was found in.
        network_id: Prefix = "NetworkId", Derived, since 3;
        /// Network type of the subnet.
        network_type: NetworkType = "NetworkType", Derived, since 3;
        /// Address space of the subnet.
        address_space: String = "AddressSpace", Derived, since 3;
    }

    /// A network that is free for a subnet.
    FreeSubnet = "IpamFreeSubnet" view ["NetworkId", "AddressSpace"] {
        /// Network in the form address/length.
        network_id: Prefix = "NetworkId", Derived, since 3;
        /// Network type for a subnet there.
        network_type: NetworkType = "NetworkType", Derived, since 3;
        /// Address space it was found in.
        address_space: String = "AddressSpace", Derived, since 3;
    }

    /// An address that was released and is kept back for the quarantine of its range.
    ReleasedAddress = "IpamReleasedAddress" view ["IpAddress", "IPRange", "ReleasedTime", "QuarantineEnd"] {
        /// The address.
        ip_address: Address = "IpAddress" | "Address", Derived;
        /// Range that keeps it back, as first-last.
        ip_range: String = "IPRange", Derived;
        /// Value of the custom field Managed by Service of the range.
        managed_by_service: String = "ManagedByService", Derived;
        /// Value of the custom field Service Instance of the range.
        service_instance: String = "ServiceInstance", Derived;
        /// Address space of the range.
        address_space: String = "AddressSpace", Derived;
        /// When it was released.
        released_time: Timestamp = "ReleasedTime", Derived;
        /// Until when it is kept back.
        quarantine_end: Timestamp = "QuarantineEnd", Derived;
    }

    /// One custom field of an object.
    CustomEntry = "IpamCustomEntry" view ["Name", "Value"] {
        /// Name as shown.
        name: String = "Name", Derived;
        /// Name as the parameters write it.
        invariant_name: String = "InvariantName", Derived;
        /// Name as stored.
        store_name: String = "StoreName", Derived;
        /// The value.
        value: String = "Value", Derived;
    }

    /// What somebody who types may mean.
    Hint = "IpamHint" view ["Text", "Description"] {
        /// The key, or the first part of it.
        text: String = "Text", Derived;
        /// Last address, of a range.
        end: String = "End", Derived;
        /// What it is, in a sentence.
        description: String = "Description", Derived;
    }

    /// A store that a user saved under a name.
    SavedConnection = "IpamSavedConnection" view ["Name", "ConnectionString"] {
        /// Name, unique ignoring case.
        name: String = "Name", Writable;
        /// What to open, without secrets.
        connection_string: String = "ConnectionString", Writable;
    }

    /// Something that the library has to say of an open store.
    LogEntry = "IpamLogEntry" view ["Sequence", "Time", "Level", "Message"] {
        /// Number of the entry, from 1 on for every open store.
        sequence: u64 = "Sequence", System;
        /// When it was.
        time: Timestamp = "Time", System;
        /// How much it matters.
        level: LogLevel = "Level", System;
        /// Identifier of the error, empty where it is none.
        status: String = "Status", System;
        /// One line, without secrets.
        message: String = "Message", System;
    }

    /// One line of the tree of spaces, blocks, subnets and ranges.
    TreeNode = "IpamTreeNode" view ["Tree", "Type", "PercentageUtilized", "Description"] {
        /// Kind of the object on the line.
        node_type: String = "Type", Derived;
        /// Depth, 0 for address spaces.
        depth: u32 = "Depth", Derived;
        /// Name of the object with the branches in front of it.
        tree: String = "Tree", Derived;
        /// Key of the object.
        name: String = "Name", Derived;
        /// Utilized share.
        percentage_utilized: f64 = "PercentageUtilized", Derived, unit "percent";
        /// Free text of the object.
        description: String = "Description", Derived;
    }
}
