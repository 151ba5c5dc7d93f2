// Made by tests/generated of the tables in src/; do not edit. C# 5, .NET Framework 4.6.2 and .NET.

using System;
using System.Net;

namespace Ipam
{
    /// <summary>Values of AddressAssignment.</summary>
    public enum AddressAssignment
    {
        /// <summary>None.</summary>
        None = 0,
        /// <summary>Static.</summary>
        Static = 1,
        /// <summary>Dynamic.</summary>
        Dynamic = 2,
        /// <summary>Auto.</summary>
        Auto = 3,
        /// <summary>VIP.</summary>
        VIP = 4,
        /// <summary>Reserved.</summary>
        Reserved = 5,
    }

    /// <summary>Values of AddressCategory.</summary>
    public enum AddressCategory
    {
        /// <summary>None.</summary>
        None = 0,
        /// <summary>Public.</summary>
        Public = 1,
        /// <summary>Private.</summary>
        Private = 2,
        /// <summary>Global.</summary>
        Global = 3,
    }

    /// <summary>Values of AddressFamily.</summary>
    public enum AddressFamily
    {
        /// <summary>IPv4.</summary>
        IPv4 = 1,
        /// <summary>IPv6.</summary>
        IPv6 = 2,
    }

    /// <summary>Values of AddressSpaceType.</summary>
    public enum AddressSpaceType
    {
        /// <summary>ProviderAddressSpace.</summary>
        ProviderAddressSpace = 0,
        /// <summary>CustomerAddressSpace.</summary>
        CustomerAddressSpace = 1,
    }

    /// <summary>Values of AuthType.</summary>
    public enum AuthType
    {
        /// <summary>NotConfigured.</summary>
        NotConfigured = 0,
        /// <summary>Windows.</summary>
        Windows = 1,
        /// <summary>SQL.</summary>
        SQL = 2,
    }

    /// <summary>Values of CheckState.</summary>
    public enum CheckState
    {
        /// <summary>Passed.</summary>
        Passed = 1,
        /// <summary>Failed.</summary>
        Failed = 2,
        /// <summary>Repaired.</summary>
        Repaired = 3,
    }

    /// <summary>Values of DatabaseType.</summary>
    public enum DatabaseType
    {
        /// <summary>NotConfigured.</summary>
        NotConfigured = 0,
        /// <summary>WID.</summary>
        WID = 1,
        /// <summary>MSSQL.</summary>
        MSSQL = 2,
        /// <summary>PostgreSQL.</summary>
        PostgreSQL = 3,
    }

    /// <summary>Values of DhcpReservationType.</summary>
    public enum DhcpReservationType
    {
        /// <summary>None.</summary>
        None = 0,
        /// <summary>Dhcp.</summary>
        Dhcp = 1,
        /// <summary>Bootp.</summary>
        Bootp = 2,
        /// <summary>Both.</summary>
        Both = 3,
    }

    /// <summary>Values of DnsRecordStatus.</summary>
    public enum DnsRecordStatus
    {
        /// <summary>None.</summary>
        None = 0,
        /// <summary>Found.</summary>
        Found = 2,
        /// <summary>NotFound.</summary>
        NotFound = 3,
    }

    /// <summary>Values of EventOperation.</summary>
    public enum EventOperation
    {
        /// <summary>Add.</summary>
        Add = 1,
        /// <summary>Update.</summary>
        Update = 2,
        /// <summary>Remove.</summary>
        Remove = 3,
        /// <summary>Import.</summary>
        Import = 4,
        /// <summary>Sync.</summary>
        Sync = 5,
    }

    /// <summary>Values of ExpiryStatus.</summary>
    public enum ExpiryStatus
    {
        /// <summary>None.</summary>
        None = 0,
        /// <summary>Active.</summary>
        Active = 1,
        /// <summary>Alert.</summary>
        Alert = 2,
        /// <summary>Expired.</summary>
        Expired = 3,
    }

    /// <summary>Values of IpamLogLevel.</summary>
    public enum IpamLogLevel
    {
        /// <summary>Information.</summary>
        Information = 1,
        /// <summary>Warning.</summary>
        Warning = 2,
        /// <summary>Error.</summary>
        Error = 3,
    }

    /// <summary>Values of IpamVmmChangeKind.</summary>
    public enum IpamVmmChangeKind
    {
        /// <summary>Create.</summary>
        Create = 1,
        /// <summary>Update.</summary>
        Update = 2,
        /// <summary>Delete.</summary>
        Delete = 3,
        /// <summary>Conflict.</summary>
        Conflict = 4,
        /// <summary>Blocked.</summary>
        Blocked = 5,
        /// <summary>Note.</summary>
        Note = 6,
    }

    /// <summary>Values of IpamVmmEventType.</summary>
    public enum IpamVmmEventType
    {
        /// <summary>Subnet.</summary>
        Subnet = 0,
        /// <summary>Range.</summary>
        Range = 1,
        /// <summary>Address.</summary>
        Address = 2,
        /// <summary>AddressSpace.</summary>
        AddressSpace = 3,
        /// <summary>CustomValue.</summary>
        CustomValue = 4,
        /// <summary>Run.</summary>
        Run = 5,
    }

    /// <summary>Values of IpamVmmObjectType.</summary>
    public enum IpamVmmObjectType
    {
        /// <summary>LogicalNetwork.</summary>
        LogicalNetwork = 1,
        /// <summary>NetworkSite.</summary>
        NetworkSite = 2,
        /// <summary>Subnet.</summary>
        Subnet = 3,
        /// <summary>Pool.</summary>
        Pool = 4,
        /// <summary>Address.</summary>
        Address = 5,
        /// <summary>VmNetwork.</summary>
        VmNetwork = 6,
        /// <summary>VmSubnet.</summary>
        VmSubnet = 7,
    }

    /// <summary>Values of IpamVmmOperation.</summary>
    public enum IpamVmmOperation
    {
        /// <summary>AddLogicalNetwork.</summary>
        AddLogicalNetwork = 1,
        /// <summary>SetLogicalNetwork.</summary>
        SetLogicalNetwork = 2,
        /// <summary>RemoveLogicalNetwork.</summary>
        RemoveLogicalNetwork = 3,
        /// <summary>AddNetworkSite.</summary>
        AddNetworkSite = 4,
        /// <summary>SetNetworkSite.</summary>
        SetNetworkSite = 5,
        /// <summary>RemoveNetworkSite.</summary>
        RemoveNetworkSite = 6,
        /// <summary>AddPool.</summary>
        AddPool = 7,
        /// <summary>SetPool.</summary>
        SetPool = 8,
        /// <summary>RemovePool.</summary>
        RemovePool = 9,
        /// <summary>AddVmNetwork.</summary>
        AddVmNetwork = 10,
        /// <summary>SetVmNetwork.</summary>
        SetVmNetwork = 11,
        /// <summary>RemoveVmNetwork.</summary>
        RemoveVmNetwork = 12,
        /// <summary>AddVmSubnet.</summary>
        AddVmSubnet = 13,
        /// <summary>SetVmSubnet.</summary>
        SetVmSubnet = 14,
        /// <summary>RemoveVmSubnet.</summary>
        RemoveVmSubnet = 15,
    }

    /// <summary>Values of IpamVmmPolicy.</summary>
    public enum IpamVmmPolicy
    {
        /// <summary>Report.</summary>
        Report = 0,
        /// <summary>Vmm.</summary>
        Vmm = 1,
        /// <summary>Ipam.</summary>
        Ipam = 2,
        /// <summary>Newest.</summary>
        Newest = 3,
    }

    /// <summary>Values of IpamVmmSide.</summary>
    public enum IpamVmmSide
    {
        /// <summary>None.</summary>
        None = 0,
        /// <summary>Ipam.</summary>
        Ipam = 1,
        /// <summary>Vmm.</summary>
        Vmm = 2,
    }

    /// <summary>Values of IpamVmmSyncState.</summary>
    public enum IpamVmmSyncState
    {
        /// <summary>Pending.</summary>
        Pending = 0,
        /// <summary>Done.</summary>
        Done = 1,
        /// <summary>Failed.</summary>
        Failed = 2,
        /// <summary>Skipped.</summary>
        Skipped = 3,
    }

    /// <summary>Values of PingStatus.</summary>
    public enum PingStatus
    {
        /// <summary>None.</summary>
        None = 0,
        /// <summary>Reply.</summary>
        Reply = 2,
        /// <summary>NoReply.</summary>
        NoReply = 3,
    }

    /// <summary>Values of ProvisioningMethod.</summary>
    public enum ProvisioningMethod
    {
        /// <summary>Automatic.</summary>
        Automatic = 0,
        /// <summary>Manual.</summary>
        Manual = 1,
    }

    /// <summary>Values of RequestStrategy.</summary>
    public enum RequestStrategy
    {
        /// <summary>FirstFit.</summary>
        FirstFit = 0,
        /// <summary>BestFit.</summary>
        BestFit = 1,
        /// <summary>FromEnd.</summary>
        FromEnd = 2,
        /// <summary>Spread.</summary>
        Spread = 3,
    }

    /// <summary>Values of Utilization.</summary>
    public enum Utilization
    {
        /// <summary>None.</summary>
        None = 0,
        /// <summary>Under.</summary>
        Under = 1,
        /// <summary>Optimal.</summary>
        Optimal = 2,
        /// <summary>Over.</summary>
        Over = 3,
    }

    /// <summary>Values of UtilizationCalculation.</summary>
    public enum UtilizationCalculation
    {
        /// <summary>Auto.</summary>
        Auto = 1,
        /// <summary>UserSpecified.</summary>
        UserSpecified = 2,
    }

    /// <summary>Values of UtilizationPeriod.</summary>
    public enum UtilizationPeriod
    {
        /// <summary>Day.</summary>
        Day = 1,
        /// <summary>Week.</summary>
        Week = 2,
        /// <summary>Month.</summary>
        Month = 3,
        /// <summary>ThreeMonths.</summary>
        ThreeMonths = 4,
        /// <summary>SixMonths.</summary>
        SixMonths = 5,
        /// <summary>Year.</summary>
        Year = 6,
        /// <summary>TwoYears.</summary>
        TwoYears = 7,
        /// <summary>FiveYears.</summary>
        FiveYears = 8,
    }

    /// <summary>Values of VirtualizationType.</summary>
    public enum VirtualizationType
    {
        /// <summary>NonVirtualized.</summary>
        NonVirtualized = 1,
        /// <summary>Provider.</summary>
        Provider = 2,
        /// <summary>Customer.</summary>
        Customer = 4,
    }

    /// <summary>A space in which every address is unique per service and instance; all overlap and mapping is evaluated inside one space.</summary>
    public sealed partial class IpamAddressSpace : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamAddressSpace() : base("IpamAddressSpace") { }

        /// <summary>Number of the record, unique per kind and never reused.</summary>
        public ulong Id
        {
            get { return Read<ulong>("Id"); }
            set { Write<ulong>("Id", value); }
        }

        /// <summary>Number of the record, unique per kind and never reused.</summary>
        public string InstanceID
        {
            get { return Read<string>("InstanceID"); }
            set { Write<string>("InstanceID", value); }
        }

        /// <summary>Name, unique ignoring case.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Provider or customer; fixed when the space is added.</summary>
        public Ipam.AddressSpaceType Type
        {
            get { return Read<Ipam.AddressSpaceType>("Type"); }
            set { Write<Ipam.AddressSpaceType>("Type", value); }
        }

        /// <summary>Who is responsible, free text.</summary>
        public string Owner
        {
            get { return Read<string>("Owner"); }
            set { Write<string>("Owner", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>Name of the provider space under which a customer space hangs.</summary>
        public string AssociatedProviderAddressSpace
        {
            get { return Read<string>("AssociatedProviderAddressSpace"); }
            set { Write<string>("AssociatedProviderAddressSpace", value); }
        }

        /// <summary>Value of the custom field Tenant; customer spaces only.</summary>
        public string Tenant
        {
            get { return Read<string>("Tenant"); }
            set { Write<string>("Tenant", value); }
        }

        /// <summary>Value of the custom field VM Network; customer spaces only.</summary>
        public string VMNetwork
        {
            get { return Read<string>("VMNetwork"); }
            set { Write<string>("VMNetwork", value); }
        }

        /// <summary>Value of the custom field Isolation Method; customer spaces only.</summary>
        public string IsolationMethod
        {
            get { return Read<string>("IsolationMethod"); }
            set { Write<string>("IsolationMethod", value); }
        }

        /// <summary>Utilized share of the IPv4 ranges. Unit: percent.</summary>
        public double IPv4PercentageUtilized
        {
            get { return Read<double>("IPv4PercentageUtilized"); }
            set { Write<double>("IPv4PercentageUtilized", value); }
        }

        /// <summary>Utilized share of the IPv6 ranges. Unit: percent.</summary>
        public double IPv6PercentageUtilized
        {
            get { return Read<double>("IPv6PercentageUtilized"); }
            set { Write<double>("IPv6PercentageUtilized", value); }
        }

        /// <summary>IPv4 utilization against the thresholds.</summary>
        public Ipam.Utilization IPv4Utilization
        {
            get { return Read<Ipam.Utilization>("IPv4Utilization"); }
            set { Write<Ipam.Utilization>("IPv4Utilization", value); }
        }

        /// <summary>IPv6 utilization against the thresholds.</summary>
        public Ipam.Utilization IPv6Utilization
        {
            get { return Read<Ipam.Utilization>("IPv6Utilization"); }
            set { Write<Ipam.Utilization>("IPv6Utilization", value); }
        }

        /// <summary>Custom fields as Name=Value;Name=Value in the order of first setting.</summary>
        public string CustomConfiguration
        {
            get { return Read<string>("CustomConfiguration"); }
            set { Write<string>("CustomConfiguration", value); }
        }

        /// <summary>Custom fields one by one.</summary>
        public Ipam.IpamCustomFields CustomFields
        {
            get { return Read<Ipam.IpamCustomFields>("CustomFields"); }
            set { Write<Ipam.IpamCustomFields>("CustomFields", value); }
        }

        /// <summary>Access scope that governs changes.</summary>
        public string AccessScopePath
        {
            get { return Read<string>("AccessScopePath"); }
            set { Write<string>("AccessScopePath", value); }
        }

        /// <summary>Whether the access scope comes from above.</summary>
        public bool IsInheritedAccessScope
        {
            get { return Read<bool>("IsInheritedAccessScope"); }
            set { Write<bool>("IsInheritedAccessScope", value); }
        }

        /// <summary>When the record was last changed.</summary>
        public DateTime? LastModifiedTime
        {
            get { return Read<DateTime?>("LastModifiedTime"); }
            set { Write<DateTime?>("LastModifiedTime", value); }
        }

        /// <summary>Version of the record; a change names the version it read.</summary>
        public ulong RowVersion
        {
            get { return Read<ulong>("RowVersion"); }
            set { Write<ulong>("RowVersion", value); }
        }
    }

    /// <summary>A network in one address space.</summary>
    public sealed partial class IpamSubnet : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamSubnet() : base("IpamSubnet") { }

        /// <summary>Number of the record, unique per kind and never reused.</summary>
        public ulong Id
        {
            get { return Read<ulong>("Id"); }
            set { Write<ulong>("Id", value); }
        }

        /// <summary>Number of the record, unique per kind and never reused.</summary>
        public string InstanceID
        {
            get { return Read<string>("InstanceID"); }
            set { Write<string>("InstanceID", value); }
        }

        /// <summary>Name; need not be unique.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Network in the form address/length.</summary>
        public string NetworkId
        {
            get { return Read<string>("NetworkId"); }
            set { Write<string>("NetworkId", value); }
        }

        /// <summary>What the network carries.</summary>
        public Ipam.VirtualizationType NetworkType
        {
            get { return Read<Ipam.VirtualizationType>("NetworkType"); }
            set { Write<Ipam.VirtualizationType>("NetworkType", value); }
        }

        /// <summary>Name of the address space.</summary>
        public string AddressSpace
        {
            get { return Read<string>("AddressSpace"); }
            set { Write<string>("AddressSpace", value); }
        }

        /// <summary>Number of the address space.</summary>
        public ulong AddressSpaceId
        {
            get { return Read<ulong>("AddressSpaceId"); }
            set { Write<ulong>("AddressSpaceId", value); }
        }

        /// <summary>Name of the space when it is a provider space.</summary>
        public string ProviderAddressSpace
        {
            get { return Read<string>("ProviderAddressSpace"); }
            set { Write<string>("ProviderAddressSpace", value); }
        }

        /// <summary>Name of the space when it is a customer space.</summary>
        public string CustomerAddressSpace
        {
            get { return Read<string>("CustomerAddressSpace"); }
            set { Write<string>("CustomerAddressSpace", value); }
        }

        /// <summary>Who is responsible, free text.</summary>
        public string Owner
        {
            get { return Read<string>("Owner"); }
            set { Write<string>("Owner", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>VLANs of the network, 1 to 4095 each.</summary>
        public ushort[] VlanId
        {
            get { return Read<ushort[]>("VlanId"); }
            set { Write<ushort[]>("VlanId", value); }
        }

        /// <summary>Virtual subnet ID, 0 to 16,777,214; customer networks.</summary>
        public uint? VirtualSubnetId
        {
            get { return Read<uint?>("VirtualSubnetId"); }
            set { Write<uint?>("VirtualSubnetId", value); }
        }

        /// <summary>Value of the custom field VMM Logical Network.</summary>
        public string VmmLogicalNetwork
        {
            get { return Read<string>("VmmLogicalNetwork"); }
            set { Write<string>("VmmLogicalNetwork", value); }
        }

        /// <summary>Value of the custom field Network Site.</summary>
        public string NetworkSite
        {
            get { return Read<string>("NetworkSite"); }
            set { Write<string>("NetworkSite", value); }
        }

        /// <summary>Whether another subnet of the space holds the same addresses.</summary>
        public bool Overlapping
        {
            get { return Read<bool>("Overlapping"); }
            set { Write<bool>("Overlapping", value); }
        }

        /// <summary>IPv4 mask, or the prefix length in IPv6.</summary>
        public string SubnetMask
        {
            get { return Read<string>("SubnetMask"); }
            set { Write<string>("SubnetMask", value); }
        }

        /// <summary>Prefix length. Unit: bits.</summary>
        public ushort PrefixLength
        {
            get { return Read<ushort>("PrefixLength"); }
            set { Write<ushort>("PrefixLength", value); }
        }

        /// <summary>Address family.</summary>
        public Ipam.AddressFamily AddressFamily
        {
            get { return Read<Ipam.AddressFamily>("AddressFamily"); }
            set { Write<Ipam.AddressFamily>("AddressFamily", value); }
        }

        /// <summary>Whether all its ranges count: a range does not while an older range of the space holds some of the same addresses.</summary>
        public bool UseForUtilization
        {
            get { return Read<bool>("UseForUtilization"); }
            set { Write<bool>("UseForUtilization", value); }
        }

        /// <summary>Network of the most specific block around it; nothing when unmapped, and always outside of Default.</summary>
        public string IPBlock
        {
            get { return Read<string>("IPBlock"); }
            set { Write<string>("IPBlock", value); }
        }

        /// <summary>Size of the network. Unit: addresses.</summary>
        public double TotalAddresses
        {
            get { return Read<double>("TotalAddresses"); }
            set { Write<double>("TotalAddresses", value); }
        }

        /// <summary>Size of the network, exact. Unit: addresses.</summary>
        public System.Numerics.BigInteger TotalAddressesExact
        {
            get { return Read<System.Numerics.BigInteger>("TotalAddressesExact"); }
            set { Write<System.Numerics.BigInteger>("TotalAddressesExact", value); }
        }

        /// <summary>Sum of its counted ranges. Unit: addresses.</summary>
        public double AssignedAddresses
        {
            get { return Read<double>("AssignedAddresses"); }
            set { Write<double>("AssignedAddresses", value); }
        }

        /// <summary>Sum of its counted ranges, exact. Unit: addresses.</summary>
        public System.Numerics.BigInteger AssignedAddressesExact
        {
            get { return Read<System.Numerics.BigInteger>("AssignedAddressesExact"); }
            set { Write<System.Numerics.BigInteger>("AssignedAddressesExact", value); }
        }

        /// <summary>Addresses in use in its counted ranges. Unit: addresses.</summary>
        public double UtilizedAddresses
        {
            get { return Read<double>("UtilizedAddresses"); }
            set { Write<double>("UtilizedAddresses", value); }
        }

        /// <summary>Utilized share of the assigned addresses. Unit: percent.</summary>
        public double PercentageUtilized
        {
            get { return Read<double>("PercentageUtilized"); }
            set { Write<double>("PercentageUtilized", value); }
        }

        /// <summary>Utilization against the thresholds.</summary>
        public Ipam.Utilization Utilization
        {
            get { return Read<Ipam.Utilization>("Utilization"); }
            set { Write<Ipam.Utilization>("Utilization", value); }
        }

        /// <summary>Custom fields as Name=Value;Name=Value in the order of first setting.</summary>
        public string CustomConfiguration
        {
            get { return Read<string>("CustomConfiguration"); }
            set { Write<string>("CustomConfiguration", value); }
        }

        /// <summary>Custom fields one by one.</summary>
        public Ipam.IpamCustomFields CustomFields
        {
            get { return Read<Ipam.IpamCustomFields>("CustomFields"); }
            set { Write<Ipam.IpamCustomFields>("CustomFields", value); }
        }

        /// <summary>Access scope that governs changes.</summary>
        public string AccessScopePath
        {
            get { return Read<string>("AccessScopePath"); }
            set { Write<string>("AccessScopePath", value); }
        }

        /// <summary>Whether the access scope comes from above.</summary>
        public bool IsInheritedAccessScope
        {
            get { return Read<bool>("IsInheritedAccessScope"); }
            set { Write<bool>("IsInheritedAccessScope", value); }
        }

        /// <summary>Number of the event of the import that wrote the record last.</summary>
        public ulong? ImportEventID
        {
            get { return Read<ulong?>("ImportEventID"); }
            set { Write<ulong?>("ImportEventID", value); }
        }

        /// <summary>When the record was last changed.</summary>
        public DateTime? LastModifiedTime
        {
            get { return Read<DateTime?>("LastModifiedTime"); }
            set { Write<DateTime?>("LastModifiedTime", value); }
        }

        /// <summary>Version of the record; a change names the version it read.</summary>
        public ulong RowVersion
        {
            get { return Read<ulong>("RowVersion"); }
            set { Write<ulong>("RowVersion", value); }
        }
    }

    /// <summary>Neighbouring addresses of a subnet under one service and instance, from which addresses are taken.</summary>
    public sealed partial class IpamRange : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamRange() : base("IpamRange") { }

        /// <summary>Number of the record, unique per kind and never reused.</summary>
        public ulong Id
        {
            get { return Read<ulong>("Id"); }
            set { Write<ulong>("Id", value); }
        }

        /// <summary>Number of the record, unique per kind and never reused.</summary>
        public string InstanceID
        {
            get { return Read<string>("InstanceID"); }
            set { Write<string>("InstanceID", value); }
        }

        /// <summary>Network of the subnet that the range belongs to.</summary>
        public string NetworkID
        {
            get { return Read<string>("NetworkID"); }
            set { Write<string>("NetworkID", value); }
        }

        /// <summary>First address.</summary>
        public System.Net.IPAddress StartIPAddress
        {
            get { return Read<System.Net.IPAddress>("StartIPAddress"); }
            set { Write<System.Net.IPAddress>("StartIPAddress", value); }
        }

        /// <summary>First address.</summary>
        public string StartAddress
        {
            get { return Read<string>("StartAddress"); }
            set { Write<string>("StartAddress", value); }
        }

        /// <summary>Last address.</summary>
        public System.Net.IPAddress EndIPAddress
        {
            get { return Read<System.Net.IPAddress>("EndIPAddress"); }
            set { Write<System.Net.IPAddress>("EndIPAddress", value); }
        }

        /// <summary>Last address.</summary>
        public string EndAddress
        {
            get { return Read<string>("EndAddress"); }
            set { Write<string>("EndAddress", value); }
        }

        /// <summary>Value of the custom field Managed by Service.</summary>
        public string ManagedByService
        {
            get { return Read<string>("ManagedByService"); }
            set { Write<string>("ManagedByService", value); }
        }

        /// <summary>Value of the custom field Service Instance.</summary>
        public string ServiceInstance
        {
            get { return Read<string>("ServiceInstance"); }
            set { Write<string>("ServiceInstance", value); }
        }

        /// <summary>What the range carries; that of the subnet unless it is given, which is possible in Default only.</summary>
        public Ipam.VirtualizationType NetworkType
        {
            get { return Read<Ipam.VirtualizationType>("NetworkType"); }
            set { Write<Ipam.VirtualizationType>("NetworkType", value); }
        }

        /// <summary>Name of the address space.</summary>
        public string AddressSpace
        {
            get { return Read<string>("AddressSpace"); }
            set { Write<string>("AddressSpace", value); }
        }

        /// <summary>Number of the address space.</summary>
        public ulong AddressSpaceId
        {
            get { return Read<ulong>("AddressSpaceId"); }
            set { Write<ulong>("AddressSpaceId", value); }
        }

        /// <summary>Name of the space when it is a provider space.</summary>
        public string ProviderAddressSpace
        {
            get { return Read<string>("ProviderAddressSpace"); }
            set { Write<string>("ProviderAddressSpace", value); }
        }

        /// <summary>Name of the space when it is a customer space.</summary>
        public string CustomerAddressSpace
        {
            get { return Read<string>("CustomerAddressSpace"); }
            set { Write<string>("CustomerAddressSpace", value); }
        }

        /// <summary>Address family.</summary>
        public Ipam.AddressFamily AddressFamily
        {
            get { return Read<Ipam.AddressFamily>("AddressFamily"); }
            set { Write<Ipam.AddressFamily>("AddressFamily", value); }
        }

        /// <summary>Public, private or global.</summary>
        public Ipam.AddressCategory AddressCategory
        {
            get { return Read<Ipam.AddressCategory>("AddressCategory"); }
            set { Write<Ipam.AddressCategory>("AddressCategory", value); }
        }

        /// <summary>Whether another range of the space holds some of the same addresses.</summary>
        public bool Overlapping
        {
            get { return Read<bool>("Overlapping"); }
            set { Write<bool>("Overlapping", value); }
        }

        /// <summary>IPv4 mask, or the prefix length in IPv6.</summary>
        public string SubnetMask
        {
            get { return Read<string>("SubnetMask"); }
            set { Write<string>("SubnetMask", value); }
        }

        /// <summary>How addresses of the range come to their devices.</summary>
        public Ipam.AddressAssignment AssignmentType
        {
            get { return Read<Ipam.AddressAssignment>("AssignmentType"); }
            set { Write<Ipam.AddressAssignment>("AssignmentType", value); }
        }

        /// <summary>When the range was assigned.</summary>
        public DateTime? AssignmentDate
        {
            get { return Read<DateTime?>("AssignmentDate"); }
            set { Write<DateTime?>("AssignmentDate", value); }
        }

        /// <summary>Where the utilized addresses come from.</summary>
        public Ipam.UtilizationCalculation UtilizationCalculation
        {
            get { return Read<Ipam.UtilizationCalculation>("UtilizationCalculation"); }
            set { Write<Ipam.UtilizationCalculation>("UtilizationCalculation", value); }
        }

        /// <summary>Addresses in use: counted records, or the user's number. Unit: addresses.</summary>
        public double UtilizedAddresses
        {
            get { return Read<double>("UtilizedAddresses"); }
            set { Write<double>("UtilizedAddresses", value); }
        }

        /// <summary>Size of the range; stops at 18,446,744,073,709,551,615. Unit: addresses.</summary>
        public ulong AssignedAddresses
        {
            get { return Read<ulong>("AssignedAddresses"); }
            set { Write<ulong>("AssignedAddresses", value); }
        }

        /// <summary>Size of the range, exact. Unit: addresses.</summary>
        public System.Numerics.BigInteger AssignedAddressesExact
        {
            get { return Read<System.Numerics.BigInteger>("AssignedAddressesExact"); }
            set { Write<System.Numerics.BigInteger>("AssignedAddressesExact", value); }
        }

        /// <summary>Whether it counts for the utilization of its subnet, block and space: false while an older range of the space holds some of the same addresses.</summary>
        public bool UseForUtilization
        {
            get { return Read<bool>("UseForUtilization"); }
            set { Write<bool>("UseForUtilization", value); }
        }

        /// <summary>Utilized share of the assigned addresses. Unit: percent.</summary>
        public double PercentageUtilized
        {
            get { return Read<double>("PercentageUtilized"); }
            set { Write<double>("PercentageUtilized", value); }
        }

        /// <summary>Utilization against the thresholds.</summary>
        public Ipam.Utilization Utilization
        {
            get { return Read<Ipam.Utilization>("Utilization"); }
            set { Write<Ipam.Utilization>("Utilization", value); }
        }

        /// <summary>Who is responsible, free text.</summary>
        public string Owner
        {
            get { return Read<string>("Owner"); }
            set { Write<string>("Owner", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>Addresses kept back, each as address or first-last.</summary>
        public string[] ReservedIPAddresses
        {
            get { return Read<string[]>("ReservedIPAddresses"); }
            set { Write<string[]>("ReservedIPAddresses", value); }
        }

        /// <summary>Virtual IPs, each as address or first-last.</summary>
        public string[] VIP
        {
            get { return Read<string[]>("VIP"); }
            set { Write<string[]>("VIP", value); }
        }

        /// <summary>How long an address is kept back after its release before it is handed out again; 0 for not at all. Unit: seconds.</summary>
        public uint QuarantineSeconds
        {
            get { return Read<uint>("QuarantineSeconds"); }
            set { Write<uint>("QuarantineSeconds", value); }
        }

        /// <summary>Gateways as address/metric or address/Automatic.</summary>
        public string[] Gateway
        {
            get { return Read<string[]>("Gateway"); }
            set { Write<string[]>("Gateway", value); }
        }

        /// <summary>DNS servers in order of preference.</summary>
        public System.Net.IPAddress[] DnsServers
        {
            get { return Read<System.Net.IPAddress[]>("DnsServers"); }
            set { Write<System.Net.IPAddress[]>("DnsServers", value); }
        }

        /// <summary>DNS suffixes in order of search.</summary>
        public string[] DnsSuffixes
        {
            get { return Read<string[]>("DnsSuffixes"); }
            set { Write<string[]>("DnsSuffixes", value); }
        }

        /// <summary>DNS suffix of the connection.</summary>
        public string ConnectionSpecificDnsSuffix
        {
            get { return Read<string>("ConnectionSpecificDnsSuffix"); }
            set { Write<string>("ConnectionSpecificDnsSuffix", value); }
        }

        /// <summary>WINS servers in order of preference.</summary>
        public System.Net.IPAddress[] WinsServers
        {
            get { return Read<System.Net.IPAddress[]>("WinsServers"); }
            set { Write<System.Net.IPAddress[]>("WinsServers", value); }
        }

        /// <summary>Reverse look-up zone that belongs to the range.</summary>
        public string AssociatedReverseLookupZone
        {
            get { return Read<string>("AssociatedReverseLookupZone"); }
            set { Write<string>("AssociatedReverseLookupZone", value); }
        }

        /// <summary>Name of the DHCP server; ranges of MS DHCP only, which are not managed here.</summary>
        public string DhcpServerName
        {
            get { return Read<string>("DhcpServerName"); }
            set { Write<string>("DhcpServerName", value); }
        }

        /// <summary>Name of the DHCP scope; ranges of MS DHCP only, which are not managed here.</summary>
        public string DhcpScopeName
        {
            get { return Read<string>("DhcpScopeName"); }
            set { Write<string>("DhcpScopeName", value); }
        }

        /// <summary>Excluded parts of a DHCP scope; ranges of MS DHCP only, which are not managed here.</summary>
        public string[] ExclusionRanges
        {
            get { return Read<string[]>("ExclusionRanges"); }
            set { Write<string[]>("ExclusionRanges", value); }
        }

        /// <summary>When addresses of the range were last reclaimed.</summary>
        public DateTime? LastReclaimRunTime
        {
            get { return Read<DateTime?>("LastReclaimRunTime"); }
            set { Write<DateTime?>("LastReclaimRunTime", value); }
        }

        /// <summary>Logical network of the subnet.</summary>
        public string VmmLogicalNetwork
        {
            get { return Read<string>("VmmLogicalNetwork"); }
            set { Write<string>("VmmLogicalNetwork", value); }
        }

        /// <summary>Network site of the subnet.</summary>
        public string NetworkSite
        {
            get { return Read<string>("NetworkSite"); }
            set { Write<string>("NetworkSite", value); }
        }

        /// <summary>Custom fields as Name=Value;Name=Value in the order of first setting.</summary>
        public string CustomConfiguration
        {
            get { return Read<string>("CustomConfiguration"); }
            set { Write<string>("CustomConfiguration", value); }
        }

        /// <summary>Custom fields one by one.</summary>
        public Ipam.IpamCustomFields CustomFields
        {
            get { return Read<Ipam.IpamCustomFields>("CustomFields"); }
            set { Write<Ipam.IpamCustomFields>("CustomFields", value); }
        }

        /// <summary>Access scope that governs changes.</summary>
        public string AccessScopePath
        {
            get { return Read<string>("AccessScopePath"); }
            set { Write<string>("AccessScopePath", value); }
        }

        /// <summary>Whether the access scope comes from above.</summary>
        public bool IsInheritedAccessScope
        {
            get { return Read<bool>("IsInheritedAccessScope"); }
            set { Write<bool>("IsInheritedAccessScope", value); }
        }

        /// <summary>Number of the event of the import that wrote the record last.</summary>
        public ulong? ImportEventID
        {
            get { return Read<ulong?>("ImportEventID"); }
            set { Write<ulong?>("ImportEventID", value); }
        }

        /// <summary>When the record was last changed.</summary>
        public DateTime? LastModifiedTime
        {
            get { return Read<DateTime?>("LastModifiedTime"); }
            set { Write<DateTime?>("LastModifiedTime", value); }
        }

        /// <summary>Version of the record; a change names the version it read.</summary>
        public ulong RowVersion
        {
            get { return Read<ulong>("RowVersion"); }
            set { Write<ulong>("RowVersion", value); }
        }
    }

    /// <summary>One address in use or kept back.</summary>
    public sealed partial class IpamAddress : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamAddress() : base("IpamAddress") { }

        /// <summary>Number of the record, unique per kind and never reused.</summary>
        public ulong Id
        {
            get { return Read<ulong>("Id"); }
            set { Write<ulong>("Id", value); }
        }

        /// <summary>Number of the record, unique per kind and never reused.</summary>
        public string InstanceID
        {
            get { return Read<string>("InstanceID"); }
            set { Write<string>("InstanceID", value); }
        }

        /// <summary>The address.</summary>
        public System.Net.IPAddress IpAddress
        {
            get { return Read<System.Net.IPAddress>("IpAddress"); }
            set { Write<System.Net.IPAddress>("IpAddress", value); }
        }

        /// <summary>The address.</summary>
        public string Address
        {
            get { return Read<string>("Address"); }
            set { Write<string>("Address", value); }
        }

        /// <summary>Value of the custom field Managed by Service.</summary>
        public string ManagedByService
        {
            get { return Read<string>("ManagedByService"); }
            set { Write<string>("ManagedByService", value); }
        }

        /// <summary>Value of the custom field Service Instance.</summary>
        public string ServiceInstance
        {
            get { return Read<string>("ServiceInstance"); }
            set { Write<string>("ServiceInstance", value); }
        }

        /// <summary>What the network carries.</summary>
        public Ipam.VirtualizationType NetworkType
        {
            get { return Read<Ipam.VirtualizationType>("NetworkType"); }
            set { Write<Ipam.VirtualizationType>("NetworkType", value); }
        }

        /// <summary>Name of the address space.</summary>
        public string AddressSpace
        {
            get { return Read<string>("AddressSpace"); }
            set { Write<string>("AddressSpace", value); }
        }

        /// <summary>Number of the address space.</summary>
        public ulong AddressSpaceId
        {
            get { return Read<ulong>("AddressSpaceId"); }
            set { Write<ulong>("AddressSpaceId", value); }
        }

        /// <summary>Name of the space when it is a provider space.</summary>
        public string ProviderAddressSpace
        {
            get { return Read<string>("ProviderAddressSpace"); }
            set { Write<string>("ProviderAddressSpace", value); }
        }

        /// <summary>Name of the space when it is a customer space.</summary>
        public string CustomerAddressSpace
        {
            get { return Read<string>("CustomerAddressSpace"); }
            set { Write<string>("CustomerAddressSpace", value); }
        }

        /// <summary>Address family.</summary>
        public Ipam.AddressFamily AddressFamily
        {
            get { return Read<Ipam.AddressFamily>("AddressFamily"); }
            set { Write<Ipam.AddressFamily>("AddressFamily", value); }
        }

        /// <summary>Public, private or global.</summary>
        public Ipam.AddressCategory AddressCategory
        {
            get { return Read<Ipam.AddressCategory>("AddressCategory"); }
            set { Write<Ipam.AddressCategory>("AddressCategory", value); }
        }

        /// <summary>Whether another record of the space has the same address.</summary>
        public bool Duplicate
        {
            get { return Read<bool>("Duplicate"); }
            set { Write<bool>("Duplicate", value); }
        }

        /// <summary>Expiry against the date.</summary>
        public Ipam.ExpiryStatus ExpiryStatus
        {
            get { return Read<Ipam.ExpiryStatus>("ExpiryStatus"); }
            set { Write<Ipam.ExpiryStatus>("ExpiryStatus", value); }
        }

        /// <summary>Value of the custom field Device type.</summary>
        public string DeviceType
        {
            get { return Read<string>("DeviceType"); }
            set { Write<string>("DeviceType", value); }
        }

        /// <summary>Value of the custom field IP Address State.</summary>
        public string IPAddressState
        {
            get { return Read<string>("IPAddressState"); }
            set { Write<string>("IPAddressState", value); }
        }

        /// <summary>How the address came to its device.</summary>
        public Ipam.AddressAssignment AssignmentType
        {
            get { return Read<Ipam.AddressAssignment>("AssignmentType"); }
            set { Write<Ipam.AddressAssignment>("AssignmentType", value); }
        }

        /// <summary>When the address was assigned.</summary>
        public DateTime? AssignmentDate
        {
            get { return Read<DateTime?>("AssignmentDate"); }
            set { Write<DateTime?>("AssignmentDate", value); }
        }

        /// <summary>Until when it is assigned.</summary>
        public DateTime? ExpiryDate
        {
            get { return Read<DateTime?>("ExpiryDate"); }
            set { Write<DateTime?>("ExpiryDate", value); }
        }

        /// <summary>MAC address, six bytes written 00-11-22-33-44-55.</summary>
        public string MacAddress
        {
            get { return Read<string>("MacAddress"); }
            set { Write<string>("MacAddress", value); }
        }

        /// <summary>Name of the device.</summary>
        public string DeviceName
        {
            get { return Read<string>("DeviceName"); }
            set { Write<string>("DeviceName", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>Who is responsible, free text.</summary>
        public string Owner
        {
            get { return Read<string>("Owner"); }
            set { Write<string>("Owner", value); }
        }

        /// <summary>Asset tag of the device.</summary>
        public string AssetTag
        {
            get { return Read<string>("AssetTag"); }
            set { Write<string>("AssetTag", value); }
        }

        /// <summary>Serial number of the device.</summary>
        public string SerialNumber
        {
            get { return Read<string>("SerialNumber"); }
            set { Write<string>("SerialNumber", value); }
        }

        /// <summary>DHCPv4 client ID.</summary>
        public string ClientID
        {
            get { return Read<string>("ClientID"); }
            set { Write<string>("ClientID", value); }
        }

        /// <summary>DHCPv6 unique ID, hexadecimal, up to 65 bytes.</summary>
        public string Duid
        {
            get { return Read<string>("Duid"); }
            set { Write<string>("Duid", value); }
        }

        /// <summary>DHCPv6 identity association.</summary>
        public uint? Iaid
        {
            get { return Read<uint?>("Iaid"); }
            set { Write<uint?>("Iaid", value); }
        }

        /// <summary>DHCP server that keeps the reservation.</summary>
        public string ReservationServer
        {
            get { return Read<string>("ReservationServer"); }
            set { Write<string>("ReservationServer", value); }
        }

        /// <summary>Name of the reservation.</summary>
        public string ReservationName
        {
            get { return Read<string>("ReservationName"); }
            set { Write<string>("ReservationName", value); }
        }

        /// <summary>Protocol of the reservation.</summary>
        public Ipam.DhcpReservationType ReservationType
        {
            get { return Read<Ipam.DhcpReservationType>("ReservationType"); }
            set { Write<Ipam.DhcpReservationType>("ReservationType", value); }
        }

        /// <summary>Free text on the reservation.</summary>
        public string ReservationDescription
        {
            get { return Read<string>("ReservationDescription"); }
            set { Write<string>("ReservationDescription", value); }
        }

        /// <summary>DNS zone of the host record.</summary>
        public string ForwardLookupZone
        {
            get { return Read<string>("ForwardLookupZone"); }
            set { Write<string>("ForwardLookupZone", value); }
        }

        /// <summary>DNS server of the host record's zone.</summary>
        public string ForwardLookupPrimaryServer
        {
            get { return Read<string>("ForwardLookupPrimaryServer"); }
            set { Write<string>("ForwardLookupPrimaryServer", value); }
        }

        /// <summary>DNS zone of the pointer record.</summary>
        public string ReverseLookupZone
        {
            get { return Read<string>("ReverseLookupZone"); }
            set { Write<string>("ReverseLookupZone", value); }
        }

        /// <summary>DNS server of the pointer record's zone.</summary>
        public string ReverseLookupPrimaryServer
        {
            get { return Read<string>("ReverseLookupPrimaryServer"); }
            set { Write<string>("ReverseLookupPrimaryServer", value); }
        }

        /// <summary>Range that the address maps to, as first-last; empty when unmapped.</summary>
        public string IPRange
        {
            get { return Read<string>("IPRange"); }
            set { Write<string>("IPRange", value); }
        }

        /// <summary>Logical network of the subnet.</summary>
        public string VmmLogicalNetwork
        {
            get { return Read<string>("VmmLogicalNetwork"); }
            set { Write<string>("VmmLogicalNetwork", value); }
        }

        /// <summary>Network site of the subnet.</summary>
        public string NetworkSite
        {
            get { return Read<string>("NetworkSite"); }
            set { Write<string>("NetworkSite", value); }
        }

        /// <summary>Custom fields as Name=Value;Name=Value in the order of first setting.</summary>
        public string CustomConfiguration
        {
            get { return Read<string>("CustomConfiguration"); }
            set { Write<string>("CustomConfiguration", value); }
        }

        /// <summary>Custom fields one by one.</summary>
        public Ipam.IpamCustomFields CustomFields
        {
            get { return Read<Ipam.IpamCustomFields>("CustomFields"); }
            set { Write<Ipam.IpamCustomFields>("CustomFields", value); }
        }

        /// <summary>Access scope of the range.</summary>
        public string AccessScopePath
        {
            get { return Read<string>("AccessScopePath"); }
            set { Write<string>("AccessScopePath", value); }
        }

        /// <summary>Number of the event of the import that wrote the record last.</summary>
        public ulong? ImportEventID
        {
            get { return Read<ulong?>("ImportEventID"); }
            set { Write<ulong?>("ImportEventID", value); }
        }

        /// <summary>When the record was last changed.</summary>
        public DateTime? LastModifiedTime
        {
            get { return Read<DateTime?>("LastModifiedTime"); }
            set { Write<DateTime?>("LastModifiedTime", value); }
        }

        /// <summary>Version of the record; a change names the version it read.</summary>
        public ulong RowVersion
        {
            get { return Read<ulong>("RowVersion"); }
            set { Write<ulong>("RowVersion", value); }
        }
    }

    /// <summary>Neighbouring addresses above subnets, in the Default space: what a registry gave, or a part of it. Blocks nest strictly.</summary>
    public sealed partial class IpamBlock : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamBlock() : base("IpamBlock") { }

        /// <summary>Number of the record, unique per kind and never reused.</summary>
        public ulong Id
        {
            get { return Read<ulong>("Id"); }
            set { Write<ulong>("Id", value); }
        }

        /// <summary>Number of the record, unique per kind and never reused.</summary>
        public string InstanceID
        {
            get { return Read<string>("InstanceID"); }
            set { Write<string>("InstanceID", value); }
        }

        /// <summary>Network in the form address/length that start and end are in.</summary>
        public string NetworkId
        {
            get { return Read<string>("NetworkId"); }
            set { Write<string>("NetworkId", value); }
        }

        /// <summary>First address.</summary>
        public System.Net.IPAddress StartIPAddress
        {
            get { return Read<System.Net.IPAddress>("StartIPAddress"); }
            set { Write<System.Net.IPAddress>("StartIPAddress", value); }
        }

        /// <summary>First address.</summary>
        public string StartAddress
        {
            get { return Read<string>("StartAddress"); }
            set { Write<string>("StartAddress", value); }
        }

        /// <summary>Last address.</summary>
        public System.Net.IPAddress EndIPAddress
        {
            get { return Read<System.Net.IPAddress>("EndIPAddress"); }
            set { Write<System.Net.IPAddress>("EndIPAddress", value); }
        }

        /// <summary>Last address.</summary>
        public string EndAddress
        {
            get { return Read<string>("EndAddress"); }
            set { Write<string>("EndAddress", value); }
        }

        /// <summary>Address family.</summary>
        public Ipam.AddressFamily AddressFamily
        {
            get { return Read<Ipam.AddressFamily>("AddressFamily"); }
            set { Write<Ipam.AddressFamily>("AddressFamily", value); }
        }

        /// <summary>Public, private or global.</summary>
        public Ipam.AddressCategory AddressCategory
        {
            get { return Read<Ipam.AddressCategory>("AddressCategory"); }
            set { Write<Ipam.AddressCategory>("AddressCategory", value); }
        }

        /// <summary>Value of the custom field RIR: the registry that gave the addresses.</summary>
        public string Rir
        {
            get { return Read<string>("Rir"); }
            set { Write<string>("Rir", value); }
        }

        /// <summary>When the registry gave the addresses.</summary>
        public DateTime? RirReceivedDate
        {
            get { return Read<DateTime?>("RirReceivedDate"); }
            set { Write<DateTime?>("RirReceivedDate", value); }
        }

        /// <summary>When addresses of the block were last assigned.</summary>
        public DateTime? LastAssignedDate
        {
            get { return Read<DateTime?>("LastAssignedDate"); }
            set { Write<DateTime?>("LastAssignedDate", value); }
        }

        /// <summary>Who is responsible, free text.</summary>
        public string Owner
        {
            get { return Read<string>("Owner"); }
            set { Write<string>("Owner", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>Size of the block; stops at 18,446,744,073,709,551,615. Unit: addresses.</summary>
        public ulong TotalAddresses
        {
            get { return Read<ulong>("TotalAddresses"); }
            set { Write<ulong>("TotalAddresses", value); }
        }

        /// <summary>Size of the block, exact. Unit: addresses.</summary>
        public System.Numerics.BigInteger TotalAddressesExact
        {
            get { return Read<System.Numerics.BigInteger>("TotalAddressesExact"); }
            set { Write<System.Numerics.BigInteger>("TotalAddressesExact", value); }
        }

        /// <summary>Sum of the counted ranges of its subnets, those of blocks inside it too; stops at 18,446,744,073,709,551,615. Unit: addresses.</summary>
        public ulong AssignedAddresses
        {
            get { return Read<ulong>("AssignedAddresses"); }
            set { Write<ulong>("AssignedAddresses", value); }
        }

        /// <summary>Sum of the counted ranges of its subnets, those of blocks inside it too, exact. Unit: addresses.</summary>
        public System.Numerics.BigInteger AssignedAddressesExact
        {
            get { return Read<System.Numerics.BigInteger>("AssignedAddressesExact"); }
            set { Write<System.Numerics.BigInteger>("AssignedAddressesExact", value); }
        }

        /// <summary>Addresses in use in these ranges. Unit: addresses.</summary>
        public ulong UtilizedAddresses
        {
            get { return Read<ulong>("UtilizedAddresses"); }
            set { Write<ulong>("UtilizedAddresses", value); }
        }

        /// <summary>Utilized share of the assigned addresses. Unit: percent.</summary>
        public double PercentageUtilized
        {
            get { return Read<double>("PercentageUtilized"); }
            set { Write<double>("PercentageUtilized", value); }
        }

        /// <summary>Assigned share of the block. Unit: percent.</summary>
        public double PercentageAssigned
        {
            get { return Read<double>("PercentageAssigned"); }
            set { Write<double>("PercentageAssigned", value); }
        }

        /// <summary>Utilization against the thresholds.</summary>
        public Ipam.Utilization Utilization
        {
            get { return Read<Ipam.Utilization>("Utilization"); }
            set { Write<Ipam.Utilization>("Utilization", value); }
        }

        /// <summary>Access scope that governs changes.</summary>
        public string AccessScopePath
        {
            get { return Read<string>("AccessScopePath"); }
            set { Write<string>("AccessScopePath", value); }
        }

        /// <summary>Whether the access scope comes from above.</summary>
        public bool IsInheritedAccessScope
        {
            get { return Read<bool>("IsInheritedAccessScope"); }
            set { Write<bool>("IsInheritedAccessScope", value); }
        }

        /// <summary>Number of the block around this one, nothing for an outermost one.</summary>
        public ulong? ParentId
        {
            get { return Read<ulong?>("ParentId"); }
            set { Write<ulong?>("ParentId", value); }
        }

        /// <summary>When the record was last changed.</summary>
        public DateTime? LastModifiedTime
        {
            get { return Read<DateTime?>("LastModifiedTime"); }
            set { Write<DateTime?>("LastModifiedTime", value); }
        }

        /// <summary>Version of the record; a change names the version it read.</summary>
        public ulong RowVersion
        {
            get { return Read<ulong>("RowVersion"); }
            set { Write<ulong>("RowVersion", value); }
        }
    }

    /// <summary>A field that objects can carry beside their own.</summary>
    public sealed partial class IpamCustomField : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamCustomField() : base("IpamCustomField") { }

        /// <summary>Number of the record; 1 to 18 are built in.</summary>
        public ulong Id
        {
            get { return Read<ulong>("Id"); }
            set { Write<ulong>("Id", value); }
        }

        /// <summary>Number of the record; 1 to 18 are built in.</summary>
        public string InstanceID
        {
            get { return Read<string>("InstanceID"); }
            set { Write<string>("InstanceID", value); }
        }

        /// <summary>Name, unique ignoring case.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Whether objects pick from a list of values.</summary>
        public bool MultiValue
        {
            get { return Read<bool>("MultiValue"); }
            set { Write<bool>("MultiValue", value); }
        }

        /// <summary>Names of the values in order.</summary>
        public string[] CustomValueName
        {
            get { return Read<string[]>("CustomValueName"); }
            set { Write<string[]>("CustomValueName", value); }
        }

        /// <summary>Names of the values in order.</summary>
        public string Value
        {
            get { return Read<string>("Value"); }
            set { Write<string>("Value", value); }
        }

        /// <summary>Built-in or user.</summary>
        public string Category
        {
            get { return Read<string>("Category"); }
            set { Write<string>("Category", value); }
        }

        /// <summary>When the record was last changed.</summary>
        public DateTime? LastModifiedTime
        {
            get { return Read<DateTime?>("LastModifiedTime"); }
            set { Write<DateTime?>("LastModifiedTime", value); }
        }

        /// <summary>Version of the record; a change names the version it read.</summary>
        public ulong RowVersion
        {
            get { return Read<ulong>("RowVersion"); }
            set { Write<ulong>("RowVersion", value); }
        }
    }

    /// <summary>A value of a multi-valued custom field.</summary>
    public sealed partial class IpamCustomValue : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamCustomValue() : base("IpamCustomValue") { }

        /// <summary>Number of the record.</summary>
        public ulong Id
        {
            get { return Read<ulong>("Id"); }
            set { Write<ulong>("Id", value); }
        }

        /// <summary>Number of the record.</summary>
        public string InstanceID
        {
            get { return Read<string>("InstanceID"); }
            set { Write<string>("InstanceID", value); }
        }

        /// <summary>Name of the field.</summary>
        public string CustomField
        {
            get { return Read<string>("CustomField"); }
            set { Write<string>("CustomField", value); }
        }

        /// <summary>The value, unique in the field ignoring case.</summary>
        public string Value
        {
            get { return Read<string>("Value"); }
            set { Write<string>("Value", value); }
        }

        /// <summary>Built-in or user.</summary>
        public string Category
        {
            get { return Read<string>("Category"); }
            set { Write<string>("Category", value); }
        }

        /// <summary>When the record was last changed.</summary>
        public DateTime? LastModifiedTime
        {
            get { return Read<DateTime?>("LastModifiedTime"); }
            set { Write<DateTime?>("LastModifiedTime", value); }
        }

        /// <summary>Version of the record; a change names the version it read.</summary>
        public ulong RowVersion
        {
            get { return Read<ulong>("RowVersion"); }
            set { Write<ulong>("RowVersion", value); }
        }
    }

    /// <summary>Which values of two custom fields go together on one object.</summary>
    public sealed partial class IpamCustomFieldAssociation : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamCustomFieldAssociation() : base("IpamCustomFieldAssociation") { }

        /// <summary>Number of the record.</summary>
        public ulong Id
        {
            get { return Read<ulong>("Id"); }
            set { Write<ulong>("Id", value); }
        }

        /// <summary>Number of the record.</summary>
        public string InstanceID
        {
            get { return Read<string>("InstanceID"); }
            set { Write<string>("InstanceID", value); }
        }

        /// <summary>Name of the first field.</summary>
        public string CustomFieldOne
        {
            get { return Read<string>("CustomFieldOne"); }
            set { Write<string>("CustomFieldOne", value); }
        }

        /// <summary>Name of the second field.</summary>
        public string CustomFieldTwo
        {
            get { return Read<string>("CustomFieldTwo"); }
            set { Write<string>("CustomFieldTwo", value); }
        }

        /// <summary>Pairs written value1:value2.</summary>
        public string[] AssociationValue
        {
            get { return Read<string[]>("AssociationValue"); }
            set { Write<string[]>("AssociationValue", value); }
        }

        /// <summary>When the record was last changed.</summary>
        public DateTime? LastModifiedTime
        {
            get { return Read<DateTime?>("LastModifiedTime"); }
            set { Write<DateTime?>("LastModifiedTime", value); }
        }

        /// <summary>Version of the record; a change names the version it read.</summary>
        public ulong RowVersion
        {
            get { return Read<ulong>("RowVersion"); }
            set { Write<ulong>("RowVersion", value); }
        }
    }

    /// <summary>One change of the configuration: who, when, what.</summary>
    public sealed partial class IpamConfigurationEvent : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamConfigurationEvent() : base("IpamConfigurationEvent") { }

        /// <summary>Number of the event, ascending.</summary>
        public ulong EventID
        {
            get { return Read<ulong>("EventID"); }
            set { Write<ulong>("EventID", value); }
        }

        /// <summary>Number of the event, ascending.</summary>
        public string InstanceID
        {
            get { return Read<string>("InstanceID"); }
            set { Write<string>("InstanceID", value); }
        }

        /// <summary>When it was committed.</summary>
        public DateTime? TimeOfEvent
        {
            get { return Read<DateTime?>("TimeOfEvent"); }
            set { Write<DateTime?>("TimeOfEvent", value); }
        }

        /// <summary>Who made the change.</summary>
        public string UserName
        {
            get { return Read<string>("UserName"); }
            set { Write<string>("UserName", value); }
        }

        /// <summary>Domain of the user, or the machine.</summary>
        public string UserDomainName
        {
            get { return Read<string>("UserDomainName"); }
            set { Write<string>("UserDomainName", value); }
        }

        /// <summary>Forest of the user, where there is one.</summary>
        public string UserForestName
        {
            get { return Read<string>("UserForestName"); }
            set { Write<string>("UserForestName", value); }
        }

        /// <summary>Machine on which the change was made.</summary>
        public string ServerName
        {
            get { return Read<string>("ServerName"); }
            set { Write<string>("ServerName", value); }
        }

        /// <summary>The login that made the change, as a server knows it, whatever the program says of its user; empty in a file.</summary>
        public string DatabaseUser
        {
            get { return Read<string>("DatabaseUser"); }
            set { Write<string>("DatabaseUser", value); }
        }

        /// <summary>What was done.</summary>
        public Ipam.EventOperation Operation
        {
            get { return Read<Ipam.EventOperation>("Operation"); }
            set { Write<Ipam.EventOperation>("Operation", value); }
        }

        /// <summary>Kind of the object.</summary>
        public string ObjectType
        {
            get { return Read<string>("ObjectType"); }
            set { Write<string>("ObjectType", value); }
        }

        /// <summary>Kind of the object.</summary>
        public string TaskCategory
        {
            get { return Read<string>("TaskCategory"); }
            set { Write<string>("TaskCategory", value); }
        }

        /// <summary>Number of the object.</summary>
        public ulong ObjectId
        {
            get { return Read<ulong>("ObjectId"); }
            set { Write<ulong>("ObjectId", value); }
        }

        /// <summary>Key of the object as text.</summary>
        public string ObjectName
        {
            get { return Read<string>("ObjectName"); }
            set { Write<string>("ObjectName", value); }
        }

        /// <summary>One sentence.</summary>
        public string Message
        {
            get { return Read<string>("Message"); }
            set { Write<string>("Message", value); }
        }

        /// <summary>Changed fields, each as Field: old -&gt; new.</summary>
        public string[] RecordData
        {
            get { return Read<string[]>("RecordData"); }
            set { Write<string[]>("RecordData", value); }
        }
    }

    /// <summary>An address that is free in a range.</summary>
    public sealed partial class IpamFreeAddress : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamFreeAddress() : base("IpamFreeAddress") { }

        /// <summary>The address.</summary>
        public System.Net.IPAddress IpAddress
        {
            get { return Read<System.Net.IPAddress>("IpAddress"); }
            set { Write<System.Net.IPAddress>("IpAddress", value); }
        }

        /// <summary>The address.</summary>
        public string Address
        {
            get { return Read<string>("Address"); }
            set { Write<string>("Address", value); }
        }

        /// <summary>Range it was found in, as first-last.</summary>
        public string IPRange
        {
            get { return Read<string>("IPRange"); }
            set { Write<string>("IPRange", value); }
        }

        /// <summary>Value of the custom field Managed by Service of the range.</summary>
        public string ManagedByService
        {
            get { return Read<string>("ManagedByService"); }
            set { Write<string>("ManagedByService", value); }
        }

        /// <summary>Value of the custom field Service Instance of the range.</summary>
        public string ServiceInstance
        {
            get { return Read<string>("ServiceInstance"); }
            set { Write<string>("ServiceInstance", value); }
        }

        /// <summary>Network type of the range.</summary>
        public Ipam.VirtualizationType NetworkType
        {
            get { return Read<Ipam.VirtualizationType>("NetworkType"); }
            set { Write<Ipam.VirtualizationType>("NetworkType", value); }
        }

        /// <summary>Address space of the range.</summary>
        public string AddressSpace
        {
            get { return Read<string>("AddressSpace"); }
            set { Write<string>("AddressSpace", value); }
        }

        /// <summary>Answer to a ping; None when not asked.</summary>
        public Ipam.PingStatus PingStatus
        {
            get { return Read<Ipam.PingStatus>("PingStatus"); }
            set { Write<Ipam.PingStatus>("PingStatus", value); }
        }

        /// <summary>Whether a name is registered; None when not asked.</summary>
        public Ipam.DnsRecordStatus DnsRecordStatus
        {
            get { return Read<Ipam.DnsRecordStatus>("DnsRecordStatus"); }
            set { Write<Ipam.DnsRecordStatus>("DnsRecordStatus", value); }
        }
    }

    /// <summary>Neighbouring addresses of a subnet that are free for a range.</summary>
    public sealed partial class IpamFreeRange : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamFreeRange() : base("IpamFreeRange") { }

        /// <summary>First address.</summary>
        public System.Net.IPAddress StartIPAddress
        {
            get { return Read<System.Net.IPAddress>("StartIPAddress"); }
            set { Write<System.Net.IPAddress>("StartIPAddress", value); }
        }

        /// <summary>First address.</summary>
        public string StartAddress
        {
            get { return Read<string>("StartAddress"); }
            set { Write<string>("StartAddress", value); }
        }

        /// <summary>Last address.</summary>
        public System.Net.IPAddress EndIPAddress
        {
            get { return Read<System.Net.IPAddress>("EndIPAddress"); }
            set { Write<System.Net.IPAddress>("EndIPAddress", value); }
        }

        /// <summary>Last address.</summary>
        public string EndAddress
        {
            get { return Read<string>("EndAddress"); }
            set { Write<string>("EndAddress", value); }
        }

        /// <summary>Network of the subnet it was found in.</summary>
        public string NetworkId
        {
            get { return Read<string>("NetworkId"); }
            set { Write<string>("NetworkId", value); }
        }

        /// <summary>Network type of the subnet.</summary>
        public Ipam.VirtualizationType NetworkType
        {
            get { return Read<Ipam.VirtualizationType>("NetworkType"); }
            set { Write<Ipam.VirtualizationType>("NetworkType", value); }
        }

        /// <summary>Address space of the subnet.</summary>
        public string AddressSpace
        {
            get { return Read<string>("AddressSpace"); }
            set { Write<string>("AddressSpace", value); }
        }
    }

    /// <summary>A network that is free for a subnet.</summary>
    public sealed partial class IpamFreeSubnet : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamFreeSubnet() : base("IpamFreeSubnet") { }

        /// <summary>Network in the form address/length.</summary>
        public string NetworkId
        {
            get { return Read<string>("NetworkId"); }
            set { Write<string>("NetworkId", value); }
        }

        /// <summary>Network type for a subnet there.</summary>
        public Ipam.VirtualizationType NetworkType
        {
            get { return Read<Ipam.VirtualizationType>("NetworkType"); }
            set { Write<Ipam.VirtualizationType>("NetworkType", value); }
        }

        /// <summary>Address space it was found in.</summary>
        public string AddressSpace
        {
            get { return Read<string>("AddressSpace"); }
            set { Write<string>("AddressSpace", value); }
        }
    }

    /// <summary>An address that was released and is kept back for the quarantine of its range.</summary>
    public sealed partial class IpamReleasedAddress : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamReleasedAddress() : base("IpamReleasedAddress") { }

        /// <summary>The address.</summary>
        public System.Net.IPAddress IpAddress
        {
            get { return Read<System.Net.IPAddress>("IpAddress"); }
            set { Write<System.Net.IPAddress>("IpAddress", value); }
        }

        /// <summary>The address.</summary>
        public string Address
        {
            get { return Read<string>("Address"); }
            set { Write<string>("Address", value); }
        }

        /// <summary>Range that keeps it back, as first-last.</summary>
        public string IPRange
        {
            get { return Read<string>("IPRange"); }
            set { Write<string>("IPRange", value); }
        }

        /// <summary>Value of the custom field Managed by Service of the range.</summary>
        public string ManagedByService
        {
            get { return Read<string>("ManagedByService"); }
            set { Write<string>("ManagedByService", value); }
        }

        /// <summary>Value of the custom field Service Instance of the range.</summary>
        public string ServiceInstance
        {
            get { return Read<string>("ServiceInstance"); }
            set { Write<string>("ServiceInstance", value); }
        }

        /// <summary>Address space of the range.</summary>
        public string AddressSpace
        {
            get { return Read<string>("AddressSpace"); }
            set { Write<string>("AddressSpace", value); }
        }

        /// <summary>When it was released.</summary>
        public DateTime? ReleasedTime
        {
            get { return Read<DateTime?>("ReleasedTime"); }
            set { Write<DateTime?>("ReleasedTime", value); }
        }

        /// <summary>Until when it is kept back.</summary>
        public DateTime? QuarantineEnd
        {
            get { return Read<DateTime?>("QuarantineEnd"); }
            set { Write<DateTime?>("QuarantineEnd", value); }
        }
    }

    /// <summary>What somebody who types may mean.</summary>
    public sealed partial class IpamHint : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamHint() : base("IpamHint") { }

        /// <summary>The key, or the first part of it.</summary>
        public string Text
        {
            get { return Read<string>("Text"); }
            set { Write<string>("Text", value); }
        }

        /// <summary>Last address, of a range.</summary>
        public string End
        {
            get { return Read<string>("End"); }
            set { Write<string>("End", value); }
        }

        /// <summary>What it is, in a sentence.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }
    }

    /// <summary>One custom field of an object.</summary>
    public sealed partial class IpamCustomEntry : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamCustomEntry() : base("IpamCustomEntry") { }

        /// <summary>Name as shown.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Name as the parameters write it.</summary>
        public string InvariantName
        {
            get { return Read<string>("InvariantName"); }
            set { Write<string>("InvariantName", value); }
        }

        /// <summary>Name as stored.</summary>
        public string StoreName
        {
            get { return Read<string>("StoreName"); }
            set { Write<string>("StoreName", value); }
        }

        /// <summary>The value.</summary>
        public string Value
        {
            get { return Read<string>("Value"); }
            set { Write<string>("Value", value); }
        }
    }

    /// <summary>A store that a user saved under a name.</summary>
    public sealed partial class IpamSavedConnection : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamSavedConnection() : base("IpamSavedConnection") { }

        /// <summary>Name, unique ignoring case.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>What to open, without secrets.</summary>
        public string ConnectionString
        {
            get { return Read<string>("ConnectionString"); }
            set { Write<string>("ConnectionString", value); }
        }
    }

    /// <summary>Something that the library has to say of an open store.</summary>
    public sealed partial class IpamLogEntry : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamLogEntry() : base("IpamLogEntry") { }

        /// <summary>Number of the entry, from 1 on for every open store.</summary>
        public ulong Sequence
        {
            get { return Read<ulong>("Sequence"); }
            set { Write<ulong>("Sequence", value); }
        }

        /// <summary>When it was.</summary>
        public DateTime? Time
        {
            get { return Read<DateTime?>("Time"); }
            set { Write<DateTime?>("Time", value); }
        }

        /// <summary>How much it matters.</summary>
        public Ipam.IpamLogLevel Level
        {
            get { return Read<Ipam.IpamLogLevel>("Level"); }
            set { Write<Ipam.IpamLogLevel>("Level", value); }
        }

        /// <summary>Identifier of the error, empty where it is none.</summary>
        public string Status
        {
            get { return Read<string>("Status"); }
            set { Write<string>("Status", value); }
        }

        /// <summary>One line, without secrets.</summary>
        public string Message
        {
            get { return Read<string>("Message"); }
            set { Write<string>("Message", value); }
        }
    }

    /// <summary>One line of the tree of spaces, blocks, subnets and ranges.</summary>
    public sealed partial class IpamTreeNode : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamTreeNode() : base("IpamTreeNode") { }

        /// <summary>Kind of the object on the line.</summary>
        public string Type
        {
            get { return Read<string>("Type"); }
            set { Write<string>("Type", value); }
        }

        /// <summary>Depth, 0 for address spaces.</summary>
        public uint Depth
        {
            get { return Read<uint>("Depth"); }
            set { Write<uint>("Depth", value); }
        }

        /// <summary>Name of the object with the branches in front of it.</summary>
        public string Tree
        {
            get { return Read<string>("Tree"); }
            set { Write<string>("Tree", value); }
        }

        /// <summary>Key of the object.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Utilized share. Unit: percent.</summary>
        public double PercentageUtilized
        {
            get { return Read<double>("PercentageUtilized"); }
            set { Write<double>("PercentageUtilized", value); }
        }

        /// <summary>Free text of the object.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }
    }

    /// <summary>Which address spaces. Keys: Id, Name.</summary>
    public sealed partial class IpamAddressSpaceFilter : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamAddressSpaceFilter() : base("IpamAddressSpaceFilter") { }

        /// <summary>Numbers of records.</summary>
        public ulong[] Id
        {
            get { return Read<ulong[]>("Id"); }
            set { Write<ulong[]>("Id", value); }
        }

        /// <summary>Version that the one named record must have.</summary>
        public ulong? RowVersion
        {
            get { return Read<ulong?>("RowVersion"); }
            set { Write<ulong?>("RowVersion", value); }
        }

        /// <summary>Names.</summary>
        public string[] Name
        {
            get { return Read<string[]>("Name"); }
            set { Write<string[]>("Name", value); }
        }

        /// <summary>Types.</summary>
        public Ipam.AddressSpaceType[] Type
        {
            get { return Read<Ipam.AddressSpaceType[]>("Type"); }
            set { Write<Ipam.AddressSpaceType[]>("Type", value); }
        }

        /// <summary>Customer spaces under these provider spaces.</summary>
        public string[] MappingToProviderAddressSpace
        {
            get { return Read<string[]>("MappingToProviderAddressSpace"); }
            set { Write<string[]>("MappingToProviderAddressSpace", value); }
        }
    }

    /// <summary>Which subnets. Keys: Id, NetworkId.</summary>
    public sealed partial class IpamSubnetFilter : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamSubnetFilter() : base("IpamSubnetFilter") { }

        /// <summary>Numbers of records.</summary>
        public ulong[] Id
        {
            get { return Read<ulong[]>("Id"); }
            set { Write<ulong[]>("Id", value); }
        }

        /// <summary>Version that the one named record must have.</summary>
        public ulong? RowVersion
        {
            get { return Read<ulong?>("RowVersion"); }
            set { Write<ulong?>("RowVersion", value); }
        }

        /// <summary>Networks.</summary>
        public string[] NetworkId
        {
            get { return Read<string[]>("NetworkId"); }
            set { Write<string[]>("NetworkId", value); }
        }

        /// <summary>Network types.</summary>
        public Ipam.VirtualizationType[] NetworkType
        {
            get { return Read<Ipam.VirtualizationType[]>("NetworkType"); }
            set { Write<Ipam.VirtualizationType[]>("NetworkType", value); }
        }

        /// <summary>Names of address spaces.</summary>
        public string[] AddressSpace
        {
            get { return Read<string[]>("AddressSpace"); }
            set { Write<string[]>("AddressSpace", value); }
        }

        /// <summary>Address families.</summary>
        public Ipam.AddressFamily[] AddressFamily
        {
            get { return Read<Ipam.AddressFamily[]>("AddressFamily"); }
            set { Write<Ipam.AddressFamily[]>("AddressFamily", value); }
        }

        /// <summary>Only those without a block above them.</summary>
        public bool Unmapped
        {
            get { return Read<bool>("Unmapped"); }
            set { Write<bool>("Unmapped", value); }
        }

        /// <summary>Those of the Default space inside the block with this number.</summary>
        public ulong? MappingToBlock
        {
            get { return Read<ulong?>("MappingToBlock"); }
            set { Write<ulong?>("MappingToBlock", value); }
        }

        /// <summary>The most specific ones that hold this address.</summary>
        public System.Net.IPAddress Containing
        {
            get { return Read<System.Net.IPAddress>("Containing"); }
            set { Write<System.Net.IPAddress>("Containing", value); }
        }
    }

    /// <summary>Which ranges. Keys: Id, StartIPAddress with EndIPAddress.</summary>
    public sealed partial class IpamRangeFilter : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamRangeFilter() : base("IpamRangeFilter") { }

        /// <summary>Numbers of records.</summary>
        public ulong[] Id
        {
            get { return Read<ulong[]>("Id"); }
            set { Write<ulong[]>("Id", value); }
        }

        /// <summary>Version that the one named record must have.</summary>
        public ulong? RowVersion
        {
            get { return Read<ulong?>("RowVersion"); }
            set { Write<ulong?>("RowVersion", value); }
        }

        /// <summary>First addresses.</summary>
        public System.Net.IPAddress[] StartIPAddress
        {
            get { return Read<System.Net.IPAddress[]>("StartIPAddress"); }
            set { Write<System.Net.IPAddress[]>("StartIPAddress", value); }
        }

        /// <summary>Last addresses, as many as first ones; each start goes with the end at the same place.</summary>
        public System.Net.IPAddress[] EndIPAddress
        {
            get { return Read<System.Net.IPAddress[]>("EndIPAddress"); }
            set { Write<System.Net.IPAddress[]>("EndIPAddress", value); }
        }

        /// <summary>Values of the custom field Managed by Service.</summary>
        public string[] ManagedByService
        {
            get { return Read<string[]>("ManagedByService"); }
            set { Write<string[]>("ManagedByService", value); }
        }

        /// <summary>Values of the custom field Service Instance.</summary>
        public string[] ServiceInstance
        {
            get { return Read<string[]>("ServiceInstance"); }
            set { Write<string[]>("ServiceInstance", value); }
        }

        /// <summary>Network types.</summary>
        public Ipam.VirtualizationType[] NetworkType
        {
            get { return Read<Ipam.VirtualizationType[]>("NetworkType"); }
            set { Write<Ipam.VirtualizationType[]>("NetworkType", value); }
        }

        /// <summary>Names of address spaces.</summary>
        public string[] AddressSpace
        {
            get { return Read<string[]>("AddressSpace"); }
            set { Write<string[]>("AddressSpace", value); }
        }

        /// <summary>Address families.</summary>
        public Ipam.AddressFamily[] AddressFamily
        {
            get { return Read<Ipam.AddressFamily[]>("AddressFamily"); }
            set { Write<Ipam.AddressFamily[]>("AddressFamily", value); }
        }

        /// <summary>Public, private or global.</summary>
        public Ipam.AddressCategory[] AddressCategory
        {
            get { return Read<Ipam.AddressCategory[]>("AddressCategory"); }
            set { Write<Ipam.AddressCategory[]>("AddressCategory", value); }
        }

        /// <summary>Only those without a block above them.</summary>
        public bool Unmapped
        {
            get { return Read<bool>("Unmapped"); }
            set { Write<bool>("Unmapped", value); }
        }

        /// <summary>Those of the Default space inside the block with this number.</summary>
        public ulong? MappingToBlock
        {
            get { return Read<ulong?>("MappingToBlock"); }
            set { Write<ulong?>("MappingToBlock", value); }
        }

        /// <summary>Those of the subnet with this number.</summary>
        public ulong? MappingToSubnet
        {
            get { return Read<ulong?>("MappingToSubnet"); }
            set { Write<ulong?>("MappingToSubnet", value); }
        }
    }

    /// <summary>Which addresses. Keys: Id, IpAddress.</summary>
    public sealed partial class IpamAddressFilter : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamAddressFilter() : base("IpamAddressFilter") { }

        /// <summary>Numbers of records.</summary>
        public ulong[] Id
        {
            get { return Read<ulong[]>("Id"); }
            set { Write<ulong[]>("Id", value); }
        }

        /// <summary>Version that the one named record must have.</summary>
        public ulong? RowVersion
        {
            get { return Read<ulong?>("RowVersion"); }
            set { Write<ulong?>("RowVersion", value); }
        }

        /// <summary>Addresses.</summary>
        public System.Net.IPAddress[] IpAddress
        {
            get { return Read<System.Net.IPAddress[]>("IpAddress"); }
            set { Write<System.Net.IPAddress[]>("IpAddress", value); }
        }

        /// <summary>Values of the custom field Managed by Service.</summary>
        public string[] ManagedByService
        {
            get { return Read<string[]>("ManagedByService"); }
            set { Write<string[]>("ManagedByService", value); }
        }

        /// <summary>Values of the custom field Service Instance.</summary>
        public string[] ServiceInstance
        {
            get { return Read<string[]>("ServiceInstance"); }
            set { Write<string[]>("ServiceInstance", value); }
        }

        /// <summary>Network types.</summary>
        public Ipam.VirtualizationType[] NetworkType
        {
            get { return Read<Ipam.VirtualizationType[]>("NetworkType"); }
            set { Write<Ipam.VirtualizationType[]>("NetworkType", value); }
        }

        /// <summary>Names of address spaces.</summary>
        public string[] AddressSpace
        {
            get { return Read<string[]>("AddressSpace"); }
            set { Write<string[]>("AddressSpace", value); }
        }

        /// <summary>Address families.</summary>
        public Ipam.AddressFamily[] AddressFamily
        {
            get { return Read<Ipam.AddressFamily[]>("AddressFamily"); }
            set { Write<Ipam.AddressFamily[]>("AddressFamily", value); }
        }

        /// <summary>Public, private or global.</summary>
        public Ipam.AddressCategory[] AddressCategory
        {
            get { return Read<Ipam.AddressCategory[]>("AddressCategory"); }
            set { Write<Ipam.AddressCategory[]>("AddressCategory", value); }
        }

        /// <summary>Only those without a range.</summary>
        public bool Unmapped
        {
            get { return Read<bool>("Unmapped"); }
            set { Write<bool>("Unmapped", value); }
        }

        /// <summary>Those of the Default space inside the block with this number.</summary>
        public ulong? MappingToBlock
        {
            get { return Read<ulong?>("MappingToBlock"); }
            set { Write<ulong?>("MappingToBlock", value); }
        }

        /// <summary>Those of the ranges of the subnet with this number.</summary>
        public ulong? MappingToSubnet
        {
            get { return Read<ulong?>("MappingToSubnet"); }
            set { Write<ulong?>("MappingToSubnet", value); }
        }

        /// <summary>Those of the range with this number.</summary>
        public ulong? MappingToRange
        {
            get { return Read<ulong?>("MappingToRange"); }
            set { Write<ulong?>("MappingToRange", value); }
        }
    }

    /// <summary>Which blocks. Keys: Id, NetworkId with or without StartIPAddress and EndIPAddress.</summary>
    public sealed partial class IpamBlockFilter : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamBlockFilter() : base("IpamBlockFilter") { }

        /// <summary>Numbers of records.</summary>
        public ulong[] Id
        {
            get { return Read<ulong[]>("Id"); }
            set { Write<ulong[]>("Id", value); }
        }

        /// <summary>Version that the one named record must have.</summary>
        public ulong? RowVersion
        {
            get { return Read<ulong?>("RowVersion"); }
            set { Write<ulong?>("RowVersion", value); }
        }

        /// <summary>Networks.</summary>
        public string[] NetworkId
        {
            get { return Read<string[]>("NetworkId"); }
            set { Write<string[]>("NetworkId", value); }
        }

        /// <summary>First addresses; none, or as many as networks, each for the one at the same place.</summary>
        public System.Net.IPAddress[] StartIPAddress
        {
            get { return Read<System.Net.IPAddress[]>("StartIPAddress"); }
            set { Write<System.Net.IPAddress[]>("StartIPAddress", value); }
        }

        /// <summary>Last addresses, as many as first ones.</summary>
        public System.Net.IPAddress[] EndIPAddress
        {
            get { return Read<System.Net.IPAddress[]>("EndIPAddress"); }
            set { Write<System.Net.IPAddress[]>("EndIPAddress", value); }
        }

        /// <summary>Address families.</summary>
        public Ipam.AddressFamily[] AddressFamily
        {
            get { return Read<Ipam.AddressFamily[]>("AddressFamily"); }
            set { Write<Ipam.AddressFamily[]>("AddressFamily", value); }
        }

        /// <summary>Public, private or global.</summary>
        public Ipam.AddressCategory[] AddressCategory
        {
            get { return Read<Ipam.AddressCategory[]>("AddressCategory"); }
            set { Write<Ipam.AddressCategory[]>("AddressCategory", value); }
        }

        /// <summary>Only those that no other block is around.</summary>
        public bool TopLevel
        {
            get { return Read<bool>("TopLevel"); }
            set { Write<bool>("TopLevel", value); }
        }

        /// <summary>Those right below the block with this number.</summary>
        public ulong? MappingToParentBlock
        {
            get { return Read<ulong?>("MappingToParentBlock"); }
            set { Write<ulong?>("MappingToParentBlock", value); }
        }
    }

    /// <summary>Which custom fields. Key: Name.</summary>
    public sealed partial class IpamCustomFieldFilter : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamCustomFieldFilter() : base("IpamCustomFieldFilter") { }

        /// <summary>Name: that in the store, the invariant one, or the one shown.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }
    }

    /// <summary>Which associations. Keys: both fields together.</summary>
    public sealed partial class IpamCustomFieldAssociationFilter : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamCustomFieldAssociationFilter() : base("IpamCustomFieldAssociationFilter") { }

        /// <summary>Name of one field.</summary>
        public string CustomFieldOne
        {
            get { return Read<string>("CustomFieldOne"); }
            set { Write<string>("CustomFieldOne", value); }
        }

        /// <summary>Name of the other field; the order does not matter.</summary>
        public string CustomFieldTwo
        {
            get { return Read<string>("CustomFieldTwo"); }
            set { Write<string>("CustomFieldTwo", value); }
        }
    }

    /// <summary>Which access scopes. Key: AccessScopePath.</summary>
    public sealed partial class IpamAccessScopeFilter : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamAccessScopeFilter() : base("IpamAccessScopeFilter") { }

        /// <summary>Paths.</summary>
        public string[] AccessScopePath
        {
            get { return Read<string[]>("AccessScopePath"); }
            set { Write<string[]>("AccessScopePath", value); }
        }
    }

    /// <summary>Which configuration events.</summary>
    public sealed partial class IpamConfigurationEventFilter : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamConfigurationEventFilter() : base("IpamConfigurationEventFilter") { }

        /// <summary>Names of users.</summary>
        public string[] UserName
        {
            get { return Read<string[]>("UserName"); }
            set { Write<string[]>("UserName", value); }
        }

        /// <summary>Names of domains.</summary>
        public string[] UserDomainName
        {
            get { return Read<string[]>("UserDomainName"); }
            set { Write<string[]>("UserDomainName", value); }
        }

        /// <summary>Names of forests.</summary>
        public string[] UserForestName
        {
            get { return Read<string[]>("UserForestName"); }
            set { Write<string[]>("UserForestName", value); }
        }

        /// <summary>Not before.</summary>
        public DateTime? StartDate
        {
            get { return Read<DateTime?>("StartDate"); }
            set { Write<DateTime?>("StartDate", value); }
        }

        /// <summary>Not after.</summary>
        public DateTime? EndDate
        {
            get { return Read<DateTime?>("EndDate"); }
            set { Write<DateTime?>("EndDate", value); }
        }

        /// <summary>Only events behind this number.</summary>
        public ulong? AfterEventID
        {
            get { return Read<ulong?>("AfterEventID"); }
            set { Write<ulong?>("AfterEventID", value); }
        }
    }

    /// <summary>How to open a store.</summary>
    public sealed partial class IpamStoreOptions : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamStoreOptions() : base("IpamStoreOptions") { }

        /// <summary>Whether a missing file is refused instead of made.</summary>
        public bool MustExist
        {
            get { return Read<bool>("MustExist"); }
            set { Write<bool>("MustExist", value); }
        }

        /// <summary>How long a locked store is waited for; the library's own choice when not set. Unit: ms.</summary>
        public uint? BusyTimeout
        {
            get { return Read<uint?>("BusyTimeout"); }
            set { Write<uint?>("BusyTimeout", value); }
        }

        /// <summary>Who logs in at a server, in place of the user in the connection text.</summary>
        public string User
        {
            get { return Read<string>("User"); }
            set { Write<string>("User", value); }
        }

        /// <summary>Password of that user.</summary>
        public string Password
        {
            get { return Read<string>("Password"); }
            set { Write<string>("Password", value); }
        }

        /// <summary>Whether a store opens into which a move is not finished, to go on with the move.</summary>
        public bool AllowUnfinished
        {
            get { return Read<bool>("AllowUnfinished"); }
            set { Write<bool>("AllowUnfinished", value); }
        }
    }

    /// <summary>Custom fields of objects to set and to remove, beside a change of their own fields.</summary>
    public sealed partial class IpamCustomChange : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamCustomChange() : base("IpamCustomChange") { }

        /// <summary>Fields to set as Name=Value;Name=Value.</summary>
        public string AddCustomConfiguration
        {
            get { return Read<string>("AddCustomConfiguration"); }
            set { Write<string>("AddCustomConfiguration", value); }
        }

        /// <summary>Fields to remove as Name;Name=Value; with a value, only where the field has it.</summary>
        public string RemoveCustomConfiguration
        {
            get { return Read<string>("RemoveCustomConfiguration"); }
            set { Write<string>("RemoveCustomConfiguration", value); }
        }
    }

    /// <summary>Pairs of an association to add and to remove.</summary>
    public sealed partial class IpamCustomFieldAssociationChange : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamCustomFieldAssociationChange() : base("IpamCustomFieldAssociationChange") { }

        /// <summary>Name of one field.</summary>
        public string CustomFieldOne
        {
            get { return Read<string>("CustomFieldOne"); }
            set { Write<string>("CustomFieldOne", value); }
        }

        /// <summary>Name of the other field; the pairs are written in this order.</summary>
        public string CustomFieldTwo
        {
            get { return Read<string>("CustomFieldTwo"); }
            set { Write<string>("CustomFieldTwo", value); }
        }

        /// <summary>Pairs to add, each written value1:value2.</summary>
        public string[] AddAssociationValue
        {
            get { return Read<string[]>("AddAssociationValue"); }
            set { Write<string[]>("AddAssociationValue", value); }
        }

        /// <summary>Pairs to remove, each written value1:value2.</summary>
        public string[] RemoveAssociationValue
        {
            get { return Read<string[]>("RemoveAssociationValue"); }
            set { Write<string[]>("RemoveAssociationValue", value); }
        }
    }

    /// <summary>How a file is imported.</summary>
    public sealed partial class IpamImportOptions : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamImportOptions() : base("IpamImportOptions") { }

        /// <summary>Family of all addresses of the file; not set: any.</summary>
        public Ipam.AddressFamily? AddressFamily
        {
            get { return Read<Ipam.AddressFamily?>("AddressFamily"); }
            set { Write<Ipam.AddressFamily?>("AddressFamily", value); }
        }

        /// <summary>Whether what the scope has and the file lacks is removed. The scope of ranges is a service and an instance, that of addresses a range.</summary>
        public bool Inventory
        {
            get { return Read<bool>("Inventory"); }
            set { Write<bool>("Inventory", value); }
        }

        /// <summary>Service of the scope.</summary>
        public string ManagedByService
        {
            get { return Read<string>("ManagedByService"); }
            set { Write<string>("ManagedByService", value); }
        }

        /// <summary>Instance of the scope.</summary>
        public string ServiceInstance
        {
            get { return Read<string>("ServiceInstance"); }
            set { Write<string>("ServiceInstance", value); }
        }

        /// <summary>Network of the range that is the scope.</summary>
        public string NetworkId
        {
            get { return Read<string>("NetworkId"); }
            set { Write<string>("NetworkId", value); }
        }

        /// <summary>First address of the range that is the scope; that of the network when not set.</summary>
        public System.Net.IPAddress StartIPAddress
        {
            get { return Read<System.Net.IPAddress>("StartIPAddress"); }
            set { Write<System.Net.IPAddress>("StartIPAddress", value); }
        }

        /// <summary>Last address of the range that is the scope; that of the network when not set.</summary>
        public System.Net.IPAddress EndIPAddress
        {
            get { return Read<System.Net.IPAddress>("EndIPAddress"); }
            set { Write<System.Net.IPAddress>("EndIPAddress", value); }
        }

        /// <summary>Network type of the range that is the scope.</summary>
        public Ipam.VirtualizationType? NetworkType
        {
            get { return Read<Ipam.VirtualizationType?>("NetworkType"); }
            set { Write<Ipam.VirtualizationType?>("NetworkType", value); }
        }

        /// <summary>Address space of the range that is the scope; Default when not set.</summary>
        public string AddressSpace
        {
            get { return Read<string>("AddressSpace"); }
            set { Write<string>("AddressSpace", value); }
        }

        /// <summary>Whether the service of the scope is added to the values of its custom field.</summary>
        public bool AddManagedByService
        {
            get { return Read<bool>("AddManagedByService"); }
            set { Write<bool>("AddManagedByService", value); }
        }

        /// <summary>Whether the instance of the scope is added to the values of its custom field.</summary>
        public bool AddServiceInstance
        {
            get { return Read<bool>("AddServiceInstance"); }
            set { Write<bool>("AddServiceInstance", value); }
        }

        /// <summary>Whether the addresses of ranges that are removed go with them.</summary>
        public bool DeleteMappedAddresses
        {
            get { return Read<bool>("DeleteMappedAddresses"); }
            set { Write<bool>("DeleteMappedAddresses", value); }
        }

        /// <summary>Whether missing subnets of ranges are added.</summary>
        public bool CreateSubnetIfNotFound
        {
            get { return Read<bool>("CreateSubnetIfNotFound"); }
            set { Write<bool>("CreateSubnetIfNotFound", value); }
        }

        /// <summary>Folder in which the file of the rows that failed is made; that of the user's documents when not set.</summary>
        public string ErrorPath
        {
            get { return Read<string>("ErrorPath"); }
            set { Write<string>("ErrorPath", value); }
        }

        /// <summary>Rows per transaction; one transaction for the whole file when not set. Unit: rows.</summary>
        public uint? BatchSize
        {
            get { return Read<uint?>("BatchSize"); }
            set { Write<uint?>("BatchSize", value); }
        }

        /// <summary>How dates are written beside ISO 8601, as a pattern of .NET such as M/d/yyyy h:mm:ss tt.</summary>
        public string DatePattern
        {
            get { return Read<string>("DatePattern"); }
            set { Write<string>("DatePattern", value); }
        }

        /// <summary>Names of the months in such dates: twelve full or short ones, or both lists.</summary>
        public string[] MonthNames
        {
            get { return Read<string[]>("MonthNames"); }
            set { Write<string[]>("MonthNames", value); }
        }

        /// <summary>What marks the morning in such dates.</summary>
        public string AMDesignator
        {
            get { return Read<string>("AMDesignator"); }
            set { Write<string>("AMDesignator", value); }
        }

        /// <summary>What marks the afternoon in such dates.</summary>
        public string PMDesignator
        {
            get { return Read<string>("PMDesignator"); }
            set { Write<string>("PMDesignator", value); }
        }

        /// <summary>Zone of dates without one, such as Europe/Dublin; that of the machine when not set.</summary>
        public string TimeZone
        {
            get { return Read<string>("TimeZone"); }
            set { Write<string>("TimeZone", value); }
        }
    }

    /// <summary>What came of an import.</summary>
    public sealed partial class IpamImportResult : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamImportResult() : base("IpamImportResult") { }

        /// <summary>The file.</summary>
        public string Path
        {
            get { return Read<string>("Path"); }
            set { Write<string>("Path", value); }
        }

        /// <summary>Rows of the file. Unit: rows.</summary>
        public ulong Rows
        {
            get { return Read<ulong>("Rows"); }
            set { Write<ulong>("Rows", value); }
        }

        /// <summary>Rows that became new records. Unit: rows.</summary>
        public ulong Added
        {
            get { return Read<ulong>("Added"); }
            set { Write<ulong>("Added", value); }
        }

        /// <summary>Rows that changed a record. Unit: rows.</summary>
        public ulong Changed
        {
            get { return Read<ulong>("Changed"); }
            set { Write<ulong>("Changed", value); }
        }

        /// <summary>Rows that said what was so already. Unit: rows.</summary>
        public ulong Unchanged
        {
            get { return Read<ulong>("Unchanged"); }
            set { Write<ulong>("Unchanged", value); }
        }

        /// <summary>Records that were removed because the file lacks them. Unit: records.</summary>
        public ulong Removed
        {
            get { return Read<ulong>("Removed"); }
            set { Write<ulong>("Removed", value); }
        }

        /// <summary>Rows that failed. Unit: rows.</summary>
        public ulong Failed
        {
            get { return Read<ulong>("Failed"); }
            set { Write<ulong>("Failed", value); }
        }

        /// <summary>The file with the rows that failed, each with its line, column and reason; empty when none did.</summary>
        public string ErrorFile
        {
            get { return Read<string>("ErrorFile"); }
            set { Write<string>("ErrorFile", value); }
        }

        /// <summary>Why nothing was removed although the file lacks records; empty when that was no question.</summary>
        public string Kept
        {
            get { return Read<string>("Kept"); }
            set { Write<string>("Kept", value); }
        }

        /// <summary>What was wrong with the first row that failed.</summary>
        public string FirstError
        {
            get { return Read<string>("FirstError"); }
            set { Write<string>("FirstError", value); }
        }

        /// <summary>SHA-256 of the file.</summary>
        public string Digest
        {
            get { return Read<string>("Digest"); }
            set { Write<string>("Digest", value); }
        }

        /// <summary>Number of the event of the import.</summary>
        public ulong EventID
        {
            get { return Read<ulong>("EventID"); }
            set { Write<ulong>("EventID", value); }
        }
    }

    /// <summary>What is exported.</summary>
    public sealed partial class IpamExportOptions : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamExportOptions() : base("IpamExportOptions") { }

        /// <summary>Families; none means both.</summary>
        public Ipam.AddressFamily[] AddressFamily
        {
            get { return Read<Ipam.AddressFamily[]>("AddressFamily"); }
            set { Write<Ipam.AddressFamily[]>("AddressFamily", value); }
        }

        /// <summary>Network types; none means all.</summary>
        public Ipam.VirtualizationType[] NetworkType
        {
            get { return Read<Ipam.VirtualizationType[]>("NetworkType"); }
            set { Write<Ipam.VirtualizationType[]>("NetworkType", value); }
        }

        /// <summary>Names of address spaces; none means all.</summary>
        public string[] AddressSpace
        {
            get { return Read<string[]>("AddressSpace"); }
            set { Write<string[]>("AddressSpace", value); }
        }

        /// <summary>Whether a file that exists is replaced.</summary>
        public bool Overwrite
        {
            get { return Read<bool>("Overwrite"); }
            set { Write<bool>("Overwrite", value); }
        }
    }

    /// <summary>What came of an export.</summary>
    public sealed partial class IpamExportResult : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamExportResult() : base("IpamExportResult") { }

        /// <summary>The file.</summary>
        public string Path
        {
            get { return Read<string>("Path"); }
            set { Write<string>("Path", value); }
        }

        /// <summary>Rows of the file, without its headings. Unit: rows.</summary>
        public ulong Rows
        {
            get { return Read<ulong>("Rows"); }
            set { Write<ulong>("Rows", value); }
        }

        /// <summary>SHA-256 of the file.</summary>
        public string Digest
        {
            get { return Read<string>("Digest"); }
            set { Write<string>("Digest", value); }
        }
    }

    /// <summary>Between which shares of its addresses in use something is well utilized.</summary>
    public sealed partial class IpamAddressUtilizationThreshold : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamAddressUtilizationThreshold() : base("IpamAddressUtilizationThreshold") { }

        /// <summary>Share below which a block, subnet or range is under-utilized. Unit: percent.</summary>
        public uint? UnderUtilizationThreshold
        {
            get { return Read<uint?>("UnderUtilizationThreshold"); }
            set { Write<uint?>("UnderUtilizationThreshold", value); }
        }

        /// <summary>Share above which a block, subnet or range is over-utilized. Unit: percent.</summary>
        public uint? OverUtilizationThreshold
        {
            get { return Read<uint?>("OverUtilizationThreshold"); }
            set { Write<uint?>("OverUtilizationThreshold", value); }
        }
    }

    /// <summary>Settings of a store.</summary>
    public sealed partial class IpamConfiguration : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamConfiguration() : base("IpamConfiguration") { }

        /// <summary>Version of the library.</summary>
        public string Version
        {
            get { return Read<string>("Version"); }
            set { Write<string>("Version", value); }
        }

        /// <summary>Schema version of the store.</summary>
        public uint Schema
        {
            get { return Read<uint>("Schema"); }
            set { Write<uint>("Schema", value); }
        }

        /// <summary>Always 0: there is no server that listens.</summary>
        public ushort Port
        {
            get { return Read<ushort>("Port"); }
            set { Write<ushort>("Port", value); }
        }

        /// <summary>Always Manual: nothing is provisioned by group policy.</summary>
        public Ipam.ProvisioningMethod ProvisioningMethod
        {
            get { return Read<Ipam.ProvisioningMethod>("ProvisioningMethod"); }
            set { Write<Ipam.ProvisioningMethod>("ProvisioningMethod", value); }
        }

        /// <summary>Always empty: nothing is provisioned by group policy.</summary>
        public string GpoPrefix
        {
            get { return Read<string>("GpoPrefix"); }
            set { Write<string>("GpoPrefix", value); }
        }

        /// <summary>Always empty: no message is signed.</summary>
        public string HMACKey
        {
            get { return Read<string>("HMACKey"); }
            set { Write<string>("HMACKey", value); }
        }

        /// <summary>From how many days before its expiry date on an address is due. Unit: days.</summary>
        public uint? ExpiryAlertThreshold
        {
            get { return Read<uint?>("ExpiryAlertThreshold"); }
            set { Write<uint?>("ExpiryAlertThreshold", value); }
        }
    }

    /// <summary>Where the data of a store are.</summary>
    public sealed partial class IpamDatabase : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamDatabase() : base("IpamDatabase") { }

        /// <summary>An embedded file (WID) or a server.</summary>
        public Ipam.DatabaseType DatabaseType
        {
            get { return Read<Ipam.DatabaseType>("DatabaseType"); }
            set { Write<Ipam.DatabaseType>("DatabaseType", value); }
        }

        /// <summary>Folder of the file.</summary>
        public string WidSchemaPath
        {
            get { return Read<string>("WidSchemaPath"); }
            set { Write<string>("WidSchemaPath", value); }
        }

        /// <summary>Host of the server.</summary>
        public string DatabaseServer
        {
            get { return Read<string>("DatabaseServer"); }
            set { Write<string>("DatabaseServer", value); }
        }

        /// <summary>Name of the file or of the database.</summary>
        public string DatabaseName
        {
            get { return Read<string>("DatabaseName"); }
            set { Write<string>("DatabaseName", value); }
        }

        /// <summary>Port of the server.</summary>
        public ushort? DatabasePort
        {
            get { return Read<ushort?>("DatabasePort"); }
            set { Write<ushort?>("DatabasePort", value); }
        }

        /// <summary>How the server knows who connects.</summary>
        public Ipam.AuthType DatabaseAuthType
        {
            get { return Read<Ipam.AuthType>("DatabaseAuthType"); }
            set { Write<Ipam.AuthType>("DatabaseAuthType", value); }
        }

        /// <summary>Name under which the server is reached.</summary>
        public string DatabaseUser
        {
            get { return Read<string>("DatabaseUser"); }
            set { Write<string>("DatabaseUser", value); }
        }

        /// <summary>What Connect-Ipam takes to open it, without a secret.</summary>
        public string ConnectionString
        {
            get { return Read<string>("ConnectionString"); }
            set { Write<string>("ConnectionString", value); }
        }

        /// <summary>Schema version of the store.</summary>
        public uint Schema
        {
            get { return Read<uint>("Schema"); }
            set { Write<uint>("Schema", value); }
        }
    }

    /// <summary>A part of the tree of access scopes: who may change what is in it, may change what is in the scopes under it.</summary>
    public sealed partial class IpamAccessScope : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamAccessScope() : base("IpamAccessScope") { }

        /// <summary>Number of the record; that of \\Global is 1.</summary>
        public ulong Id
        {
            get { return Read<ulong>("Id"); }
            set { Write<ulong>("Id", value); }
        }

        /// <summary>Number of the record; that of \\Global is 1.</summary>
        public string InstanceID
        {
            get { return Read<string>("InstanceID"); }
            set { Write<string>("InstanceID", value); }
        }

        /// <summary>Last label of the path.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Labels from \\Global on, each behind a \\.</summary>
        public string AccessScopePath
        {
            get { return Read<string>("AccessScopePath"); }
            set { Write<string>("AccessScopePath", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>When the record was last changed.</summary>
        public DateTime? LastModifiedTime
        {
            get { return Read<DateTime?>("LastModifiedTime"); }
            set { Write<DateTime?>("LastModifiedTime", value); }
        }
    }

    /// <summary>What was in use at the end of a twelfth of a period, IPv4 only.</summary>
    public sealed partial class IpamUtilizationSample : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamUtilizationSample() : base("IpamUtilizationSample") { }

        /// <summary>End of the bucket; the last bucket ends after now.</summary>
        public DateTime? Time
        {
            get { return Read<DateTime?>("Time"); }
            set { Write<DateTime?>("Time", value); }
        }

        /// <summary>The period.</summary>
        public Ipam.UtilizationPeriod Period
        {
            get { return Read<Ipam.UtilizationPeriod>("Period"); }
            set { Write<Ipam.UtilizationPeriod>("Period", value); }
        }

        /// <summary>Key of the object.</summary>
        public string Object
        {
            get { return Read<string>("Object"); }
            set { Write<string>("Object", value); }
        }

        /// <summary>Addresses of the counted ranges. Unit: addresses.</summary>
        public double AssignedAddresses
        {
            get { return Read<double>("AssignedAddresses"); }
            set { Write<double>("AssignedAddresses", value); }
        }

        /// <summary>Addresses in use in the counted ranges. Unit: addresses.</summary>
        public double UtilizedAddresses
        {
            get { return Read<double>("UtilizedAddresses"); }
            set { Write<double>("UtilizedAddresses", value); }
        }

        /// <summary>Utilized share of the assigned addresses. Unit: percent.</summary>
        public double PercentageUtilized
        {
            get { return Read<double>("PercentageUtilized"); }
            set { Write<double>("PercentageUtilized", value); }
        }

        /// <summary>Utilization against the present thresholds.</summary>
        public Ipam.Utilization Utilization
        {
            get { return Read<Ipam.Utilization>("Utilization"); }
            set { Write<Ipam.Utilization>("Utilization", value); }
        }
    }

    /// <summary>What an update of a store did.</summary>
    public sealed partial class IpamUpdateResult : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamUpdateResult() : base("IpamUpdateResult") { }

        /// <summary>Schema version of the store.</summary>
        public uint Schema
        {
            get { return Read<uint>("Schema"); }
            set { Write<uint>("Schema", value); }
        }

        /// <summary>Spaces, blocks and subnets whose utilization was recorded.</summary>
        public ulong Sampled
        {
            get { return Read<ulong>("Sampled"); }
            set { Write<ulong>("Sampled", value); }
        }

        /// <summary>Older samples that were dropped because they were close to others.</summary>
        public ulong Thinned
        {
            get { return Read<ulong>("Thinned"); }
            set { Write<ulong>("Thinned", value); }
        }
    }

    /// <summary>What to find and take in one transaction.</summary>
    public sealed partial class IpamRequest : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamRequest() : base("IpamRequest") { }

        /// <summary>Where to look, in this order: IpamRange/5, IpamSubnet/5, IpamBlock/5 or IpamAddressSpace/5 with the number of an object, or a network such as 10.1.0.0/16; nothing means all of the address space.</summary>
        public string[] Parent
        {
            get { return Read<string[]>("Parent"); }
            set { Write<string[]>("Parent", value); }
        }

        /// <summary>Name of the address space of networks among the parents; Default when not set.</summary>
        public string AddressSpace
        {
            get { return Read<string>("AddressSpace"); }
            set { Write<string>("AddressSpace", value); }
        }

        /// <summary>How many to take; one when not set.</summary>
        public uint? Count
        {
            get { return Read<uint?>("Count"); }
            set { Write<uint?>("Count", value); }
        }

        /// <summary>Size of a range; requests of ranges only. Unit: addresses.</summary>
        public ulong? NumberOfAddresses
        {
            get { return Read<ulong?>("NumberOfAddresses"); }
            set { Write<ulong?>("NumberOfAddresses", value); }
        }

        /// <summary>Prefix length of a subnet; requests of subnets only. Unit: bits.</summary>
        public ushort? PrefixLength
        {
            get { return Read<ushort?>("PrefixLength"); }
            set { Write<ushort?>("PrefixLength", value); }
        }

        /// <summary>Where to take from.</summary>
        public Ipam.RequestStrategy Strategy
        {
            get { return Read<Ipam.RequestStrategy>("Strategy"); }
            set { Write<Ipam.RequestStrategy>("Strategy", value); }
        }

        /// <summary>Text of the caller's by which a repeated request is known; it gets the first answer. Up to 255 characters.</summary>
        public string IdempotencyKey
        {
            get { return Read<string>("IdempotencyKey"); }
            set { Write<string>("IdempotencyKey", value); }
        }

        /// <summary>Whether to say what would be taken and take nothing.</summary>
        public bool Preview
        {
            get { return Read<bool>("Preview"); }
            set { Write<bool>("Preview", value); }
        }
    }

    /// <summary>One part of the check of a store.</summary>
    public sealed partial class IpamDatabaseCheck : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamDatabaseCheck() : base("IpamDatabaseCheck") { }

        /// <summary>What was checked.</summary>
        public string Check
        {
            get { return Read<string>("Check"); }
            set { Write<string>("Check", value); }
        }

        /// <summary>Whether all was right, or could be mended.</summary>
        public Ipam.CheckState State
        {
            get { return Read<Ipam.CheckState>("State"); }
            set { Write<Ipam.CheckState>("State", value); }
        }

        /// <summary>How much was looked at. Unit: rows.</summary>
        public ulong Examined
        {
            get { return Read<ulong>("Examined"); }
            set { Write<ulong>("Examined", value); }
        }

        /// <summary>How many things are not as they have to be, mended ones among them.</summary>
        public ulong Findings
        {
            get { return Read<ulong>("Findings"); }
            set { Write<ulong>("Findings", value); }
        }

        /// <summary>The first hundred of them, one sentence each.</summary>
        public string[] Problems
        {
            get { return Read<string[]>("Problems"); }
            set { Write<string[]>("Problems", value); }
        }

        /// <summary>Path or address of the store.</summary>
        public string Database
        {
            get { return Read<string>("Database"); }
            set { Write<string>("Database", value); }
        }
    }

    /// <summary>A whole store that was copied to a file, or from one.</summary>
    public sealed partial class IpamDatabaseCopy : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamDatabaseCopy() : base("IpamDatabaseCopy") { }

        /// <summary>File that was made.</summary>
        public string Path
        {
            get { return Read<string>("Path"); }
            set { Write<string>("Path", value); }
        }

        /// <summary>What it was made of.</summary>
        public string Database
        {
            get { return Read<string>("Database"); }
            set { Write<string>("Database", value); }
        }

        /// <summary>Rows in all tables. Unit: rows.</summary>
        public ulong Rows
        {
            get { return Read<ulong>("Rows"); }
            set { Write<ulong>("Rows", value); }
        }

        /// <summary>Size of the file. Unit: bytes.</summary>
        public ulong SizeBytes
        {
            get { return Read<ulong>("SizeBytes"); }
            set { Write<ulong>("SizeBytes", value); }
        }

        /// <summary>SHA-256 of all rows; the same for the same content on any engine.</summary>
        public string Digest
        {
            get { return Read<string>("Digest"); }
            set { Write<string>("Digest", value); }
        }

        /// <summary>When it was made.</summary>
        public DateTime? Time
        {
            get { return Read<DateTime?>("Time"); }
            set { Write<DateTime?>("Time", value); }
        }

        /// <summary>Name under which the file is kept that was there before.</summary>
        public string Replaced
        {
            get { return Read<string>("Replaced"); }
            set { Write<string>("Replaced", value); }
        }
    }

    /// <summary>A table of a store that was copied into another and compared.</summary>
    public sealed partial class IpamTableCopy : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamTableCopy() : base("IpamTableCopy") { }

        /// <summary>Name of the table.</summary>
        public string Table
        {
            get { return Read<string>("Table"); }
            set { Write<string>("Table", value); }
        }

        /// <summary>Number of its rows on both sides. Unit: rows.</summary>
        public ulong Rows
        {
            get { return Read<ulong>("Rows"); }
            set { Write<ulong>("Rows", value); }
        }

        /// <summary>SHA-256 of its rows on both sides.</summary>
        public string Digest
        {
            get { return Read<string>("Digest"); }
            set { Write<string>("Digest", value); }
        }
    }

    /// <summary>One line of the journal of syncs.</summary>
    public sealed partial class IpamVmmSyncEvent : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmSyncEvent() : base("IpamVmmSyncEvent") { }

        /// <summary>Number of the event, ascending.</summary>
        public ulong EventID
        {
            get { return Read<ulong>("EventID"); }
            set { Write<ulong>("EventID", value); }
        }

        /// <summary>When.</summary>
        public DateTime? TimeOfEvent
        {
            get { return Read<DateTime?>("TimeOfEvent"); }
            set { Write<DateTime?>("TimeOfEvent", value); }
        }

        /// <summary>FQDN of the VMM server.</summary>
        public string VMMServer
        {
            get { return Read<string>("VMMServer"); }
            set { Write<string>("VMMServer", value); }
        }

        /// <summary>What it is about, in IPAM's words.</summary>
        public Ipam.IpamVmmEventType EventType
        {
            get { return Read<Ipam.IpamVmmEventType>("EventType"); }
            set { Write<Ipam.IpamVmmEventType>("EventType", value); }
        }

        /// <summary>Number of the run.</summary>
        public ulong Run
        {
            get { return Read<ulong>("Run"); }
            set { Write<ulong>("Run", value); }
        }

        /// <summary>Entry of the plan; 0 for the run itself.</summary>
        public uint ChangeId
        {
            get { return Read<uint>("ChangeId"); }
            set { Write<uint>("ChangeId", value); }
        }

        /// <summary>What became of it; Pending before it is done.</summary>
        public Ipam.IpamVmmSyncState State
        {
            get { return Read<Ipam.IpamVmmSyncState>("State"); }
            set { Write<Ipam.IpamVmmSyncState>("State", value); }
        }

        /// <summary>What the entry is.</summary>
        public Ipam.IpamVmmChangeKind Kind
        {
            get { return Read<Ipam.IpamVmmChangeKind>("Kind"); }
            set { Write<Ipam.IpamVmmChangeKind>("Kind", value); }
        }

        /// <summary>The object.</summary>
        public string Object
        {
            get { return Read<string>("Object"); }
            set { Write<string>("Object", value); }
        }

        /// <summary>Kind of object.</summary>
        public Ipam.IpamVmmObjectType ObjectType
        {
            get { return Read<Ipam.IpamVmmObjectType>("ObjectType"); }
            set { Write<Ipam.IpamVmmObjectType>("ObjectType", value); }
        }

        /// <summary>Side that changed.</summary>
        public Ipam.IpamVmmSide Target
        {
            get { return Read<Ipam.IpamVmmSide>("Target"); }
            set { Write<Ipam.IpamVmmSide>("Target", value); }
        }

        /// <summary>Message of the error; empty when it went well.</summary>
        public string Error
        {
            get { return Read<string>("Error"); }
            set { Write<string>("Error", value); }
        }

        /// <summary>Identifier of the error.</summary>
        public string ErrorId
        {
            get { return Read<string>("ErrorId"); }
            set { Write<string>("ErrorId", value); }
        }

        /// <summary>How long it took. Unit: ms.</summary>
        public ulong Duration
        {
            get { return Read<ulong>("Duration"); }
            set { Write<ulong>("Duration", value); }
        }
    }

    /// <summary>A conflict that was decided by hand. It holds while both sides stay as they were.</summary>
    public sealed partial class IpamVmmDecision : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmDecision() : base("IpamVmmDecision") { }

        /// <summary>Number of the record.</summary>
        public ulong Id
        {
            get { return Read<ulong>("Id"); }
            set { Write<ulong>("Id", value); }
        }

        /// <summary>FQDN of the VMM server.</summary>
        public string VMMServer
        {
            get { return Read<string>("VMMServer"); }
            set { Write<string>("VMMServer", value); }
        }

        /// <summary>Kind of object.</summary>
        public Ipam.IpamVmmObjectType ObjectType
        {
            get { return Read<Ipam.IpamVmmObjectType>("ObjectType"); }
            set { Write<Ipam.IpamVmmObjectType>("ObjectType", value); }
        }

        /// <summary>The object as it was named in the plan.</summary>
        public string Object
        {
            get { return Read<string>("Object"); }
            set { Write<string>("Object", value); }
        }

        /// <summary>Number of the IPAM record.</summary>
        public ulong IpamId
        {
            get { return Read<ulong>("IpamId"); }
            set { Write<ulong>("IpamId", value); }
        }

        /// <summary>Key of the object in VMM.</summary>
        public string VmmKey
        {
            get { return Read<string>("VmmKey"); }
            set { Write<string>("VmmKey", value); }
        }

        /// <summary>The field; empty where one side deleted the object.</summary>
        public string Field
        {
            get { return Read<string>("Field"); }
            set { Write<string>("Field", value); }
        }

        /// <summary>Digest of what both sides had.</summary>
        public string Facts
        {
            get { return Read<string>("Facts"); }
            set { Write<string>("Facts", value); }
        }

        /// <summary>The side that wins.</summary>
        public Ipam.IpamVmmSide Winner
        {
            get { return Read<Ipam.IpamVmmSide>("Winner"); }
            set { Write<Ipam.IpamVmmSide>("Winner", value); }
        }

        /// <summary>When.</summary>
        public DateTime? TimeDecided
        {
            get { return Read<DateTime?>("TimeDecided"); }
            set { Write<DateTime?>("TimeDecided", value); }
        }

        /// <summary>Who decided.</summary>
        public string UserName
        {
            get { return Read<string>("UserName"); }
            set { Write<string>("UserName", value); }
        }
    }

    /// <summary>A pair of objects that are the same thing on both sides.</summary>
    public sealed partial class IpamVmmLink : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmLink() : base("IpamVmmLink") { }

        /// <summary>Number of the record.</summary>
        public ulong Id
        {
            get { return Read<ulong>("Id"); }
            set { Write<ulong>("Id", value); }
        }

        /// <summary>FQDN of the VMM server.</summary>
        public string VMMServer
        {
            get { return Read<string>("VMMServer"); }
            set { Write<string>("VMMServer", value); }
        }

        /// <summary>Kind of object.</summary>
        public Ipam.IpamVmmObjectType ObjectType
        {
            get { return Read<Ipam.IpamVmmObjectType>("ObjectType"); }
            set { Write<Ipam.IpamVmmObjectType>("ObjectType", value); }
        }

        /// <summary>The object as it was named at the last sync.</summary>
        public string Object
        {
            get { return Read<string>("Object"); }
            set { Write<string>("Object", value); }
        }

        /// <summary>Key of the object in VMM.</summary>
        public string VmmKey
        {
            get { return Read<string>("VmmKey"); }
            set { Write<string>("VmmKey", value); }
        }

        /// <summary>Number of the IPAM record: space, custom value, subnet, range or address.</summary>
        public ulong IpamId
        {
            get { return Read<ulong>("IpamId"); }
            set { Write<ulong>("IpamId", value); }
        }

        /// <summary>Number of the link above, 0 for logical networks.</summary>
        public ulong ParentId
        {
            get { return Read<ulong>("ParentId"); }
            set { Write<ulong>("ParentId", value); }
        }

        /// <summary>Whether the sync made the IPAM record.</summary>
        public bool MadeBySync
        {
            get { return Read<bool>("MadeBySync"); }
            set { Write<bool>("MadeBySync", value); }
        }

        /// <summary>Since when VMM lacks the object; addresses only.</summary>
        public DateTime? MissingSince
        {
            get { return Read<DateTime?>("MissingSince"); }
            set { Write<DateTime?>("MissingSince", value); }
        }

        /// <summary>What both sides had at the last sync, each as Field=Value.</summary>
        public string[] Base
        {
            get { return Read<string[]>("Base"); }
            set { Write<string[]>("Base", value); }
        }
    }

    /// <summary>One field of a change: what each side has, what both had at the last sync, and what it becomes.</summary>
    public sealed partial class IpamVmmFieldChange : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmFieldChange() : base("IpamVmmFieldChange") { }

        /// <summary>Name of the field on the IPAM side.</summary>
        public string Field
        {
            get { return Read<string>("Field"); }
            set { Write<string>("Field", value); }
        }

        /// <summary>Value in IPAM.</summary>
        public string IpamValue
        {
            get { return Read<string>("IpamValue"); }
            set { Write<string>("IpamValue", value); }
        }

        /// <summary>Value in VMM.</summary>
        public string VmmValue
        {
            get { return Read<string>("VmmValue"); }
            set { Write<string>("VmmValue", value); }
        }

        /// <summary>Value at the last sync; empty when there was none.</summary>
        public string BaseValue
        {
            get { return Read<string>("BaseValue"); }
            set { Write<string>("BaseValue", value); }
        }

        /// <summary>Value after the change; empty in a conflict that is left alone.</summary>
        public string NewValue
        {
            get { return Read<string>("NewValue"); }
            set { Write<string>("NewValue", value); }
        }
    }

    /// <summary>One entry of a plan.</summary>
    public sealed partial class IpamVmmChange : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmChange() : base("IpamVmmChange") { }

        /// <summary>Position in the plan, from 1; what comes first is done first.</summary>
        public uint Id
        {
            get { return Read<uint>("Id"); }
            set { Write<uint>("Id", value); }
        }

        /// <summary>What it is.</summary>
        public Ipam.IpamVmmChangeKind Kind
        {
            get { return Read<Ipam.IpamVmmChangeKind>("Kind"); }
            set { Write<Ipam.IpamVmmChangeKind>("Kind", value); }
        }

        /// <summary>The object, from its logical network down.</summary>
        public string Object
        {
            get { return Read<string>("Object"); }
            set { Write<string>("Object", value); }
        }

        /// <summary>Kind of object.</summary>
        public Ipam.IpamVmmObjectType ObjectType
        {
            get { return Read<Ipam.IpamVmmObjectType>("ObjectType"); }
            set { Write<Ipam.IpamVmmObjectType>("ObjectType", value); }
        }

        /// <summary>Side that changes.</summary>
        public Ipam.IpamVmmSide Target
        {
            get { return Read<Ipam.IpamVmmSide>("Target"); }
            set { Write<Ipam.IpamVmmSide>("Target", value); }
        }

        /// <summary>One line that says why.</summary>
        public string Reason
        {
            get { return Read<string>("Reason"); }
            set { Write<string>("Reason", value); }
        }

        /// <summary>The fields that change or are in conflict.</summary>
        public Ipam.IpamVmmFieldChange[] Fields
        {
            get { return Read<Ipam.IpamVmmFieldChange[]>("Fields"); }
            set { Write<Ipam.IpamVmmFieldChange[]>("Fields", value); }
        }

        /// <summary>FQDN of the VMM server.</summary>
        public string VMMServer
        {
            get { return Read<string>("VMMServer"); }
            set { Write<string>("VMMServer", value); }
        }

        /// <summary>Digest of the plan that holds the entry.</summary>
        public string PlanDigest
        {
            get { return Read<string>("PlanDigest"); }
            set { Write<string>("PlanDigest", value); }
        }

        /// <summary>Key of the object in VMM: a GUID, for a subnet GUID of the site and network; empty when it is not there yet.</summary>
        public string VmmKey
        {
            get { return Read<string>("VmmKey"); }
            set { Write<string>("VmmKey", value); }
        }

        /// <summary>Number of the IPAM record, 0 when it is not there yet.</summary>
        public ulong IpamId
        {
            get { return Read<ulong>("IpamId"); }
            set { Write<ulong>("IpamId", value); }
        }

        /// <summary>Version of the IPAM record that the entry was planned with.</summary>
        public ulong IpamVersion
        {
            get { return Read<ulong>("IpamVersion"); }
            set { Write<ulong>("IpamVersion", value); }
        }

        /// <summary>Digest of what both sides had; empty for what is no conflict that can be decided.</summary>
        public string Facts
        {
            get { return Read<string>("Facts"); }
            set { Write<string>("Facts", value); }
        }

        /// <summary>Positions of entries that must be done before.</summary>
        public uint[] DependsOn
        {
            get { return Read<uint[]>("DependsOn"); }
            set { Write<uint[]>("DependsOn", value); }
        }
    }

    /// <summary>Head of a plan.</summary>
    public sealed partial class IpamVmmPlan : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmPlan() : base("IpamVmmPlan") { }

        /// <summary>FQDN of the VMM server.</summary>
        public string VMMServer
        {
            get { return Read<string>("VMMServer"); }
            set { Write<string>("VMMServer", value); }
        }

        /// <summary>SHA-256 over the entries.</summary>
        public string Digest
        {
            get { return Read<string>("Digest"); }
            set { Write<string>("Digest", value); }
        }

        /// <summary>Digest of the inventory that was compared.</summary>
        public string InventoryDigest
        {
            get { return Read<string>("InventoryDigest"); }
            set { Write<string>("InventoryDigest", value); }
        }

        /// <summary>Whether nothing would be created, updated or deleted.</summary>
        public bool IsEmpty
        {
            get { return Read<bool>("IsEmpty"); }
            set { Write<bool>("IsEmpty", value); }
        }

        /// <summary>Number of creations.</summary>
        public ulong CreateCount
        {
            get { return Read<ulong>("CreateCount"); }
            set { Write<ulong>("CreateCount", value); }
        }

        /// <summary>Number of updates.</summary>
        public ulong UpdateCount
        {
            get { return Read<ulong>("UpdateCount"); }
            set { Write<ulong>("UpdateCount", value); }
        }

        /// <summary>Number of deletions.</summary>
        public ulong DeleteCount
        {
            get { return Read<ulong>("DeleteCount"); }
            set { Write<ulong>("DeleteCount", value); }
        }

        /// <summary>Number of conflicts.</summary>
        public ulong ConflictCount
        {
            get { return Read<ulong>("ConflictCount"); }
            set { Write<ulong>("ConflictCount", value); }
        }

        /// <summary>Number of blocked recipes.</summary>
        public ulong BlockedCount
        {
            get { return Read<ulong>("BlockedCount"); }
            set { Write<ulong>("BlockedCount", value); }
        }

        /// <summary>Number of notes.</summary>
        public ulong NoteCount
        {
            get { return Read<ulong>("NoteCount"); }
            set { Write<ulong>("NoteCount", value); }
        }

        /// <summary>Why the guards refuse the plan; empty when they do not.</summary>
        public string Refusal
        {
            get { return Read<string>("Refusal"); }
            set { Write<string>("Refusal", value); }
        }
    }

    /// <summary>How to compare and sync.</summary>
    public sealed partial class IpamVmmSyncOptions : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmSyncOptions() : base("IpamVmmSyncOptions") { }

        /// <summary>Who wins a conflict.</summary>
        public Ipam.IpamVmmPolicy Policy
        {
            get { return Read<Ipam.IpamVmmPolicy>("Policy"); }
            set { Write<Ipam.IpamVmmPolicy>("Policy", value); }
        }

        /// <summary>Exceptions for single fields, each as Field=Policy.</summary>
        public string[] FieldPolicy
        {
            get { return Read<string[]>("FieldPolicy"); }
            set { Write<string[]>("FieldPolicy", value); }
        }

        /// <summary>Whether customer spaces are written to VMM, too.</summary>
        public bool IncludeCustomer
        {
            get { return Read<bool>("IncludeCustomer"); }
            set { Write<bool>("IncludeCustomer", value); }
        }

        /// <summary>Whether the guards are passed.</summary>
        public bool Force
        {
            get { return Read<bool>("Force"); }
            set { Write<bool>("Force", value); }
        }

        /// <summary>How long a grant must be missing before its record is deleted; 24 h when not set. Unit: s.</summary>
        public ulong? ReleaseDelay
        {
            get { return Read<ulong?>("ReleaseDelay"); }
            set { Write<ulong?>("ReleaseDelay", value); }
        }

        /// <summary>Names of the logical networks in scope; empty for all.</summary>
        public string[] LogicalNetwork
        {
            get { return Read<string[]>("LogicalNetwork"); }
            set { Write<string[]>("LogicalNetwork", value); }
        }

        /// <summary>How often a call to VMM is made again that failed for a reason that passes; 3 when not set.</summary>
        public uint? RetryCount
        {
            get { return Read<uint?>("RetryCount"); }
            set { Write<uint?>("RetryCount", value); }
        }

        /// <summary>Pause before the first repetition, each is four times as long as the one before; 500 ms when not set. Unit: ms.</summary>
        public ulong? RetryDelay
        {
            get { return Read<ulong?>("RetryDelay"); }
            set { Write<ulong?>("RetryDelay", value); }
        }

        /// <summary>Positions of the entries to apply; empty for all. What they need comes with them.</summary>
        public uint[] Only
        {
            get { return Read<uint[]>("Only"); }
            set { Write<uint[]>("Only", value); }
        }
    }

    /// <summary>A call to VMM that carries out a change: the objects say what is to be, with the GUIDs of what exists.</summary>
    public sealed partial class IpamVmmStep : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmStep() : base("IpamVmmStep") { }

        /// <summary>The call.</summary>
        public Ipam.IpamVmmOperation Operation
        {
            get { return Read<Ipam.IpamVmmOperation>("Operation"); }
            set { Write<Ipam.IpamVmmOperation>("Operation", value); }
        }

        /// <summary>Entry of the plan that it belongs to.</summary>
        public uint ChangeId
        {
            get { return Read<uint>("ChangeId"); }
            set { Write<uint>("ChangeId", value); }
        }

        /// <summary>The logical network of a call on one.</summary>
        public Ipam.Vmm.LogicalNetwork LogicalNetwork
        {
            get { return Read<Ipam.Vmm.LogicalNetwork>("LogicalNetwork"); }
            set { Write<Ipam.Vmm.LogicalNetwork>("LogicalNetwork", value); }
        }

        /// <summary>The network site of a call on one, with all its subnet-VLANs as they are to be.</summary>
        public Ipam.Vmm.LogicalNetworkDefinition LogicalNetworkDefinition
        {
            get { return Read<Ipam.Vmm.LogicalNetworkDefinition>("LogicalNetworkDefinition"); }
            set { Write<Ipam.Vmm.LogicalNetworkDefinition>("LogicalNetworkDefinition", value); }
        }

        /// <summary>The VM network of a call on one.</summary>
        public Ipam.Vmm.VMNetwork VMNetwork
        {
            get { return Read<Ipam.Vmm.VMNetwork>("VMNetwork"); }
            set { Write<Ipam.Vmm.VMNetwork>("VMNetwork", value); }
        }

        /// <summary>The VM subnet of a call on one, with all its subnet-VLANs as they are to be.</summary>
        public Ipam.Vmm.VMSubnet VMSubnet
        {
            get { return Read<Ipam.Vmm.VMSubnet>("VMSubnet"); }
            set { Write<Ipam.Vmm.VMSubnet>("VMSubnet", value); }
        }

        /// <summary>The pool of a call on one.</summary>
        public Ipam.Vmm.StaticIPAddressPool StaticIPAddressPool
        {
            get { return Read<Ipam.Vmm.StaticIPAddressPool>("StaticIPAddressPool"); }
            set { Write<Ipam.Vmm.StaticIPAddressPool>("StaticIPAddressPool", value); }
        }

        /// <summary>Names of the fields that a Set call changes.</summary>
        public string[] Fields
        {
            get { return Read<string[]>("Fields"); }
            set { Write<string[]>("Fields", value); }
        }
    }

    /// <summary>What became of one change.</summary>
    public sealed partial class IpamVmmSyncResult : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmSyncResult() : base("IpamVmmSyncResult") { }

        /// <summary>Entry of the plan.</summary>
        public uint ChangeId
        {
            get { return Read<uint>("ChangeId"); }
            set { Write<uint>("ChangeId", value); }
        }

        /// <summary>What became of it.</summary>
        public Ipam.IpamVmmSyncState State
        {
            get { return Read<Ipam.IpamVmmSyncState>("State"); }
            set { Write<Ipam.IpamVmmSyncState>("State", value); }
        }

        /// <summary>What the entry is.</summary>
        public Ipam.IpamVmmChangeKind Kind
        {
            get { return Read<Ipam.IpamVmmChangeKind>("Kind"); }
            set { Write<Ipam.IpamVmmChangeKind>("Kind", value); }
        }

        /// <summary>The object.</summary>
        public string Object
        {
            get { return Read<string>("Object"); }
            set { Write<string>("Object", value); }
        }

        /// <summary>Kind of object.</summary>
        public Ipam.IpamVmmObjectType ObjectType
        {
            get { return Read<Ipam.IpamVmmObjectType>("ObjectType"); }
            set { Write<Ipam.IpamVmmObjectType>("ObjectType", value); }
        }

        /// <summary>Side that changed.</summary>
        public Ipam.IpamVmmSide Target
        {
            get { return Read<Ipam.IpamVmmSide>("Target"); }
            set { Write<Ipam.IpamVmmSide>("Target", value); }
        }

        /// <summary>Message of the error; empty when it went well.</summary>
        public string Error
        {
            get { return Read<string>("Error"); }
            set { Write<string>("Error", value); }
        }

        /// <summary>Identifier of the error.</summary>
        public string ErrorId
        {
            get { return Read<string>("ErrorId"); }
            set { Write<string>("ErrorId", value); }
        }

        /// <summary>How long it took. Unit: ms.</summary>
        public ulong Duration
        {
            get { return Read<ulong>("Duration"); }
            set { Write<ulong>("Duration", value); }
        }

        /// <summary>Pause to make before the call of a Pending result is repeated; 0 when it is to be made at once. Unit: ms.</summary>
        public ulong RetryAfter
        {
            get { return Read<ulong>("RetryAfter"); }
            set { Write<ulong>("RetryAfter", value); }
        }

        /// <summary>Entries done so far in this run.</summary>
        public ulong DoneCount
        {
            get { return Read<ulong>("DoneCount"); }
            set { Write<ulong>("DoneCount", value); }
        }

        /// <summary>Entries of this run.</summary>
        public ulong TotalCount
        {
            get { return Read<ulong>("TotalCount"); }
            set { Write<ulong>("TotalCount", value); }
        }

        /// <summary>The call that the caller is to make when the state is Pending.</summary>
        public Ipam.IpamVmmStep Step
        {
            get { return Read<Ipam.IpamVmmStep>("Step"); }
            set { Write<Ipam.IpamVmmStep>("Step", value); }
        }
    }

    /// <summary>What New-IpamVmmLogicalNetwork makes in IPAM.</summary>
    public sealed partial class IpamVmmRecipe : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmRecipe() : base("IpamVmmRecipe") { }

        /// <summary>Name of the logical network.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Name of the network site.</summary>
        public string NetworkSite
        {
            get { return Read<string>("NetworkSite"); }
            set { Write<string>("NetworkSite", value); }
        }

        /// <summary>Network of the subnet in the form address/length.</summary>
        public string NetworkId
        {
            get { return Read<string>("NetworkId"); }
            set { Write<string>("NetworkId", value); }
        }

        /// <summary>FQDN of the VMM server.</summary>
        public string VMMServer
        {
            get { return Read<string>("VMMServer"); }
            set { Write<string>("VMMServer", value); }
        }

        /// <summary>Name of the address space; that of the network when empty.</summary>
        public string AddressSpace
        {
            get { return Read<string>("AddressSpace"); }
            set { Write<string>("AddressSpace", value); }
        }

        /// <summary>Name of the subnet; its network when empty.</summary>
        public string SubnetName
        {
            get { return Read<string>("SubnetName"); }
            set { Write<string>("SubnetName", value); }
        }

        /// <summary>VLAN of the subnet, 0 for none.</summary>
        public ushort VlanId
        {
            get { return Read<ushort>("VlanId"); }
            set { Write<ushort>("VlanId", value); }
        }

        /// <summary>First address of the range; that of the subnet when empty.</summary>
        public string StartIPAddress
        {
            get { return Read<string>("StartIPAddress"); }
            set { Write<string>("StartIPAddress", value); }
        }

        /// <summary>Last address of the range; that of the subnet when empty.</summary>
        public string EndIPAddress
        {
            get { return Read<string>("EndIPAddress"); }
            set { Write<string>("EndIPAddress", value); }
        }

        /// <summary>Name of the pool; VMM's is made of site and addresses when empty.</summary>
        public string IPPoolName
        {
            get { return Read<string>("IPPoolName"); }
            set { Write<string>("IPPoolName", value); }
        }

        /// <summary>Free text for a new address space and for the range.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }
    }

    /// <summary>One round of a continuous sync.</summary>
    public sealed partial class IpamVmmSyncRound : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmSyncRound() : base("IpamVmmSyncRound") { }

        /// <summary>Number of the round, from 1.</summary>
        public ulong Round
        {
            get { return Read<ulong>("Round"); }
            set { Write<ulong>("Round", value); }
        }

        /// <summary>When it began.</summary>
        public DateTime? StartTime
        {
            get { return Read<DateTime?>("StartTime"); }
            set { Write<DateTime?>("StartTime", value); }
        }

        /// <summary>FQDN of the VMM server.</summary>
        public string VMMServer
        {
            get { return Read<string>("VMMServer"); }
            set { Write<string>("VMMServer", value); }
        }

        /// <summary>What became of it: Done, or Failed when something was not done that was to be.</summary>
        public Ipam.IpamVmmSyncState State
        {
            get { return Read<Ipam.IpamVmmSyncState>("State"); }
            set { Write<Ipam.IpamVmmSyncState>("State", value); }
        }

        /// <summary>Changes that were made.</summary>
        public ulong DoneCount
        {
            get { return Read<ulong>("DoneCount"); }
            set { Write<ulong>("DoneCount", value); }
        }

        /// <summary>Changes that failed.</summary>
        public ulong FailedCount
        {
            get { return Read<ulong>("FailedCount"); }
            set { Write<ulong>("FailedCount", value); }
        }

        /// <summary>Conflicts that are left.</summary>
        public ulong ConflictCount
        {
            get { return Read<ulong>("ConflictCount"); }
            set { Write<ulong>("ConflictCount", value); }
        }

        /// <summary>Recipes that are incomplete.</summary>
        public ulong BlockedCount
        {
            get { return Read<ulong>("BlockedCount"); }
            set { Write<ulong>("BlockedCount", value); }
        }

        /// <summary>Why the round could not be made, or the first failure in it.</summary>
        public string Error
        {
            get { return Read<string>("Error"); }
            set { Write<string>("Error", value); }
        }

        /// <summary>How long it took. Unit: ms.</summary>
        public ulong Duration
        {
            get { return Read<ulong>("Duration"); }
            set { Write<ulong>("Duration", value); }
        }

        /// <summary>Pause until the next round. Unit: s.</summary>
        public double Pause
        {
            get { return Read<double>("Pause"); }
            set { Write<double>("Pause", value); }
        }
    }

    /// <summary>Makes objects by the name of their kind.</summary>
    public static class ObjectFactory
    {
        /// <summary>Makes an object of a kind without any value.</summary>
        public static IpamObject Create(string kind)
        {
            switch (kind)
            {
                case "IpamAddressSpace": return new Ipam.IpamAddressSpace();
                case "IpamSubnet": return new Ipam.IpamSubnet();
                case "IpamRange": return new Ipam.IpamRange();
                case "IpamAddress": return new Ipam.IpamAddress();
                case "IpamBlock": return new Ipam.IpamBlock();
                case "IpamCustomField": return new Ipam.IpamCustomField();
                case "IpamCustomValue": return new Ipam.IpamCustomValue();
                case "IpamCustomFieldAssociation": return new Ipam.IpamCustomFieldAssociation();
                case "IpamConfigurationEvent": return new Ipam.IpamConfigurationEvent();
                case "IpamFreeAddress": return new Ipam.IpamFreeAddress();
                case "IpamFreeRange": return new Ipam.IpamFreeRange();
                case "IpamFreeSubnet": return new Ipam.IpamFreeSubnet();
                case "IpamReleasedAddress": return new Ipam.IpamReleasedAddress();
                case "IpamHint": return new Ipam.IpamHint();
                case "IpamCustomEntry": return new Ipam.IpamCustomEntry();
                case "IpamSavedConnection": return new Ipam.IpamSavedConnection();
                case "IpamLogEntry": return new Ipam.IpamLogEntry();
                case "IpamTreeNode": return new Ipam.IpamTreeNode();
                case "IpamAddressSpaceFilter": return new Ipam.IpamAddressSpaceFilter();
                case "IpamSubnetFilter": return new Ipam.IpamSubnetFilter();
                case "IpamRangeFilter": return new Ipam.IpamRangeFilter();
                case "IpamAddressFilter": return new Ipam.IpamAddressFilter();
                case "IpamBlockFilter": return new Ipam.IpamBlockFilter();
                case "IpamCustomFieldFilter": return new Ipam.IpamCustomFieldFilter();
                case "IpamCustomFieldAssociationFilter": return new Ipam.IpamCustomFieldAssociationFilter();
                case "IpamAccessScopeFilter": return new Ipam.IpamAccessScopeFilter();
                case "IpamConfigurationEventFilter": return new Ipam.IpamConfigurationEventFilter();
                case "IpamStoreOptions": return new Ipam.IpamStoreOptions();
                case "IpamCustomChange": return new Ipam.IpamCustomChange();
                case "IpamCustomFieldAssociationChange": return new Ipam.IpamCustomFieldAssociationChange();
                case "IpamImportOptions": return new Ipam.IpamImportOptions();
                case "IpamImportResult": return new Ipam.IpamImportResult();
                case "IpamExportOptions": return new Ipam.IpamExportOptions();
                case "IpamExportResult": return new Ipam.IpamExportResult();
                case "IpamAddressUtilizationThreshold": return new Ipam.IpamAddressUtilizationThreshold();
                case "IpamConfiguration": return new Ipam.IpamConfiguration();
                case "IpamDatabase": return new Ipam.IpamDatabase();
                case "IpamAccessScope": return new Ipam.IpamAccessScope();
                case "IpamUtilizationSample": return new Ipam.IpamUtilizationSample();
                case "IpamUpdateResult": return new Ipam.IpamUpdateResult();
                case "IpamRequest": return new Ipam.IpamRequest();
                case "IpamDatabaseCheck": return new Ipam.IpamDatabaseCheck();
                case "IpamDatabaseCopy": return new Ipam.IpamDatabaseCopy();
                case "IpamTableCopy": return new Ipam.IpamTableCopy();
                case "IpamVmmSyncEvent": return new Ipam.IpamVmmSyncEvent();
                case "IpamVmmDecision": return new Ipam.IpamVmmDecision();
                case "IpamVmmLink": return new Ipam.IpamVmmLink();
                case "HostGroup": return new Ipam.Vmm.HostGroup();
                case "LogicalNetwork": return new Ipam.Vmm.LogicalNetwork();
                case "SubnetVLan": return new Ipam.Vmm.SubnetVLan();
                case "LogicalNetworkDefinition": return new Ipam.Vmm.LogicalNetworkDefinition();
                case "VMNetwork": return new Ipam.Vmm.VMNetwork();
                case "VMSubnet": return new Ipam.Vmm.VMSubnet();
                case "DefaultGateway": return new Ipam.Vmm.DefaultGateway();
                case "SubnetNetworkRoute": return new Ipam.Vmm.SubnetNetworkRoute();
                case "StaticIPAddressPool": return new Ipam.Vmm.StaticIPAddressPool();
                case "AllocatedIPAddress": return new Ipam.Vmm.AllocatedIPAddress();
                case "NetworkService": return new Ipam.Vmm.NetworkService();
                case "RunAsAccount": return new Ipam.Vmm.RunAsAccount();
                case "ConfigurationProvider": return new Ipam.Vmm.ConfigurationProvider();
                case "VmmFilter": return new Ipam.Vmm.VmmFilter();
                case "IpamVmmInventory": return new Ipam.Vmm.IpamVmmInventory();
                case "IpamVmmScope": return new Ipam.Vmm.IpamVmmScope();
                case "IpamVmmFieldChange": return new Ipam.IpamVmmFieldChange();
                case "IpamVmmChange": return new Ipam.IpamVmmChange();
                case "IpamVmmPlan": return new Ipam.IpamVmmPlan();
                case "IpamVmmSyncOptions": return new Ipam.IpamVmmSyncOptions();
                case "IpamVmmStep": return new Ipam.IpamVmmStep();
                case "IpamVmmSyncResult": return new Ipam.IpamVmmSyncResult();
                case "IpamVmmRecipe": return new Ipam.IpamVmmRecipe();
                case "IpamVmmSyncRound": return new Ipam.IpamVmmSyncRound();
                default: throw new ArgumentException("'" + kind + "' is not a kind of object", "kind");
            }
        }
    }
}

namespace Ipam.Vmm
{
    /// <summary>Values of AllocatedAddressState.</summary>
    public enum AllocatedAddressState
    {
        /// <summary>Unassigned.</summary>
        Unassigned = 0,
        /// <summary>Assigned.</summary>
        Assigned = 1,
    }

    /// <summary>Values of AllocatedAddressType.</summary>
    public enum AllocatedAddressType
    {
        /// <summary>DedicatedIP.</summary>
        DedicatedIP = 0,
        /// <summary>VirtualIP.</summary>
        VirtualIP = 1,
    }

    /// <summary>Values of NetworkServiceType.</summary>
    public enum NetworkServiceType
    {
        /// <summary>Unspecified.</summary>
        Unspecified = 0,
        /// <summary>Gateway.</summary>
        Gateway = 1,
        /// <summary>LoadBalancer.</summary>
        LoadBalancer = 2,
        /// <summary>NetworkVirtualizationPolicy.</summary>
        NetworkVirtualizationPolicy = 3,
        /// <summary>NetworkManager.</summary>
        NetworkManager = 4,
        /// <summary>VirtualSwitchExtensionManager.</summary>
        VirtualSwitchExtensionManager = 5,
        /// <summary>NetworkSwitch.</summary>
        NetworkSwitch = 6,
    }

    /// <summary>Values of VMNetworkIPAddressPoolType.</summary>
    public enum VMNetworkIPAddressPoolType
    {
        /// <summary>IPV4.</summary>
        IPV4 = 0,
        /// <summary>IPV6.</summary>
        IPV6 = 1,
    }

    /// <summary>Values of VMNetworkType.</summary>
    public enum VMNetworkType
    {
        /// <summary>NoIsolation.</summary>
        NoIsolation = 0,
        /// <summary>WindowsNetworkVirtualization.</summary>
        WindowsNetworkVirtualization = 1,
        /// <summary>External.</summary>
        External = 2,
        /// <summary>VLANNetwork.</summary>
        VLANNetwork = 3,
    }

    /// <summary>A group of hosts in the tree under All Hosts.</summary>
    public sealed partial class HostGroup : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public HostGroup() : base("HostGroup") { }

        /// <summary>GUID of the object.</summary>
        public Guid ID
        {
            get { return Read<Guid>("ID"); }
            set { Write<Guid>("ID", value); }
        }

        /// <summary>Name.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>Names from the root, joined with a backslash.</summary>
        public string Path
        {
            get { return Read<string>("Path"); }
            set { Write<string>("Path", value); }
        }

        /// <summary>GUID of the group above; empty at the root.</summary>
        public Guid? ParentHostGroupID
        {
            get { return Read<Guid?>("ParentHostGroupID"); }
            set { Write<Guid?>("ParentHostGroupID", value); }
        }

        /// <summary>Whether files may go between its hosts without encryption.</summary>
        public bool AllowUnencryptedTransfers
        {
            get { return Read<bool>("AllowUnencryptedTransfers"); }
            set { Write<bool>("AllowUnencryptedTransfers", value); }
        }

        /// <summary>Whether it has the logical networks of the group above, too; empty where VMM does not tell.</summary>
        public bool? InheritNetworkSettings
        {
            get { return Read<bool?>("InheritNetworkSettings"); }
            set { Write<bool?>("InheritNetworkSettings", value); }
        }

        /// <summary>Whether it is All Hosts.</summary>
        public bool IsRoot
        {
            get { return Read<bool>("IsRoot"); }
            set { Write<bool>("IsRoot", value); }
        }

        /// <summary>When the object was last changed.</summary>
        public DateTime? ModifiedTime
        {
            get { return Read<DateTime?>("ModifiedTime"); }
            set { Write<DateTime?>("ModifiedTime", value); }
        }
    }

    /// <summary>A logical network.</summary>
    public sealed partial class LogicalNetwork : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public LogicalNetwork() : base("LogicalNetwork") { }

        /// <summary>GUID of the object.</summary>
        public Guid ID
        {
            get { return Read<Guid>("ID"); }
            set { Write<Guid>("ID", value); }
        }

        /// <summary>Name, unique in the VMM server.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>Whether VM networks on it may be virtualized.</summary>
        public bool NetworkVirtualizationEnabled
        {
            get { return Read<bool>("NetworkVirtualizationEnabled"); }
            set { Write<bool>("NetworkVirtualizationEnabled", value); }
        }

        /// <summary>Whether virtualization uses GRE.</summary>
        public bool UseGRE
        {
            get { return Read<bool>("UseGRE"); }
            set { Write<bool>("UseGRE", value); }
        }

        /// <summary>Whether its sites use private VLANs.</summary>
        public bool IsPVLAN
        {
            get { return Read<bool>("IsPVLAN"); }
            set { Write<bool>("IsPVLAN", value); }
        }

        /// <summary>Whether its sites are not connected with each other.</summary>
        public bool IsLogicalNetworkDefinitionIsolated
        {
            get { return Read<bool>("IsLogicalNetworkDefinitionIsolated"); }
            set { Write<bool>("IsLogicalNetworkDefinitionIsolated", value); }
        }

        /// <summary>Whether it carries public addresses.</summary>
        public bool PublicIPNetwork
        {
            get { return Read<bool>("PublicIPNetwork"); }
            set { Write<bool>("PublicIPNetwork", value); }
        }

        /// <summary>Whether adapters may change their VLAN.</summary>
        public bool AllowDynamicVlanOnVnic
        {
            get { return Read<bool>("AllowDynamicVlanOnVnic"); }
            set { Write<bool>("AllowDynamicVlanOnVnic", value); }
        }

        /// <summary>When the object was last changed.</summary>
        public DateTime? ModifiedTime
        {
            get { return Read<DateTime?>("ModifiedTime"); }
            set { Write<DateTime?>("ModifiedTime", value); }
        }
    }

    /// <summary>A subnet with its VLAN in a network site.</summary>
    public sealed partial class SubnetVLan : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public SubnetVLan() : base("SubnetVLan") { }

        /// <summary>The subnet; empty for a VLAN alone.</summary>
        public string Subnet
        {
            get { return Read<string>("Subnet"); }
            set { Write<string>("Subnet", value); }
        }

        /// <summary>VLAN, 0 for none, up to 4094.</summary>
        public ushort VLanID
        {
            get { return Read<ushort>("VLanID"); }
            set { Write<ushort>("VLanID", value); }
        }

        /// <summary>Secondary VLAN of a private VLAN, 0 for none.</summary>
        public ushort SecondaryVLanID
        {
            get { return Read<ushort>("SecondaryVLanID"); }
            set { Write<ushort>("SecondaryVLanID", value); }
        }

        /// <summary>Whether DHCP serves the subnet.</summary>
        public bool SupportsDHCP
        {
            get { return Read<bool>("SupportsDHCP"); }
            set { Write<bool>("SupportsDHCP", value); }
        }

        /// <summary>Whether a VLAN is set.</summary>
        public bool IsVLanEnabled
        {
            get { return Read<bool>("IsVLanEnabled"); }
            set { Write<bool>("IsVLanEnabled", value); }
        }
    }

    /// <summary>A network site (logical network definition).</summary>
    public sealed partial class LogicalNetworkDefinition : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public LogicalNetworkDefinition() : base("LogicalNetworkDefinition") { }

        /// <summary>GUID of the object.</summary>
        public Guid ID
        {
            get { return Read<Guid>("ID"); }
            set { Write<Guid>("ID", value); }
        }

        /// <summary>Name, unique in its logical network.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>GUID of the logical network.</summary>
        public Guid LogicalNetworkID
        {
            get { return Read<Guid>("LogicalNetworkID"); }
            set { Write<Guid>("LogicalNetworkID", value); }
        }

        /// <summary>The logical network.</summary>
        public Ipam.Vmm.LogicalNetwork LogicalNetwork
        {
            get { return Read<Ipam.Vmm.LogicalNetwork>("LogicalNetwork"); }
            set { Write<Ipam.Vmm.LogicalNetwork>("LogicalNetwork", value); }
        }

        /// <summary>Subnets and VLANs in order.</summary>
        public Ipam.Vmm.SubnetVLan[] SubnetVLans
        {
            get { return Read<Ipam.Vmm.SubnetVLan[]>("SubnetVLans"); }
            set { Write<Ipam.Vmm.SubnetVLan[]>("SubnetVLans", value); }
        }

        /// <summary>GUIDs of the host groups to which it is available.</summary>
        public Guid[] HostGroupIDs
        {
            get { return Read<Guid[]>("HostGroupIDs"); }
            set { Write<Guid[]>("HostGroupIDs", value); }
        }

        /// <summary>The host groups.</summary>
        public Ipam.Vmm.HostGroup[] HostGroups
        {
            get { return Read<Ipam.Vmm.HostGroup[]>("HostGroups"); }
            set { Write<Ipam.Vmm.HostGroup[]>("HostGroups", value); }
        }

        /// <summary>How VM networks on the site are told apart: by VLAN on an isolated logical network.</summary>
        public Ipam.Vmm.VMNetworkType IsolationType
        {
            get { return Read<Ipam.Vmm.VMNetworkType>("IsolationType"); }
            set { Write<Ipam.Vmm.VMNetworkType>("IsolationType", value); }
        }

        /// <summary>When the object was last changed.</summary>
        public DateTime? ModifiedTime
        {
            get { return Read<DateTime?>("ModifiedTime"); }
            set { Write<DateTime?>("ModifiedTime", value); }
        }
    }

    /// <summary>A VM network: what the adapters of virtual machines connect to.</summary>
    public sealed partial class VMNetwork : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public VMNetwork() : base("VMNetwork") { }

        /// <summary>GUID of the object.</summary>
        public Guid ID
        {
            get { return Read<Guid>("ID"); }
            set { Write<Guid>("ID", value); }
        }

        /// <summary>Name; need not be unique.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>GUID of the logical network.</summary>
        public Guid LogicalNetworkID
        {
            get { return Read<Guid>("LogicalNetworkID"); }
            set { Write<Guid>("LogicalNetworkID", value); }
        }

        /// <summary>The logical network.</summary>
        public Ipam.Vmm.LogicalNetwork LogicalNetwork
        {
            get { return Read<Ipam.Vmm.LogicalNetwork>("LogicalNetwork"); }
            set { Write<Ipam.Vmm.LogicalNetwork>("LogicalNetwork", value); }
        }

        /// <summary>How it is told apart from others on its logical network.</summary>
        public Ipam.Vmm.VMNetworkType IsolationType
        {
            get { return Read<Ipam.Vmm.VMNetworkType>("IsolationType"); }
            set { Write<Ipam.Vmm.VMNetworkType>("IsolationType", value); }
        }

        /// <summary>GUID of the routing domain of a virtualized network, which no other has.</summary>
        public Guid? RoutingDomainId
        {
            get { return Read<Guid?>("RoutingDomainId"); }
            set { Write<Guid?>("RoutingDomainId", value); }
        }

        /// <summary>Name of an external network in the system that has it.</summary>
        public string ExternalName
        {
            get { return Read<string>("ExternalName"); }
            set { Write<string>("ExternalName", value); }
        }

        /// <summary>Family of the provider addresses of a virtualized network.</summary>
        public Ipam.Vmm.VMNetworkIPAddressPoolType? PAIPAddressPoolType
        {
            get { return Read<Ipam.Vmm.VMNetworkIPAddressPoolType?>("PAIPAddressPoolType"); }
            set { Write<Ipam.Vmm.VMNetworkIPAddressPoolType?>("PAIPAddressPoolType", value); }
        }

        /// <summary>Family of the customer addresses of a virtualized network.</summary>
        public Ipam.Vmm.VMNetworkIPAddressPoolType? CAIPAddressPoolType
        {
            get { return Read<Ipam.Vmm.VMNetworkIPAddressPoolType?>("CAIPAddressPoolType"); }
            set { Write<Ipam.Vmm.VMNetworkIPAddressPoolType?>("CAIPAddressPoolType", value); }
        }

        /// <summary>User or group that owns it, which is the tenant.</summary>
        public string Owner
        {
            get { return Read<string>("Owner"); }
            set { Write<string>("Owner", value); }
        }

        /// <summary>Name of the user role of the owner, where VMM tells.</summary>
        public string UserRole
        {
            get { return Read<string>("UserRole"); }
            set { Write<string>("UserRole", value); }
        }

        /// <summary>When the object was last changed.</summary>
        public DateTime? ModifiedTime
        {
            get { return Read<DateTime?>("ModifiedTime"); }
            set { Write<DateTime?>("ModifiedTime", value); }
        }
    }

    /// <summary>A subnet of a VM network.</summary>
    public sealed partial class VMSubnet : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public VMSubnet() : base("VMSubnet") { }

        /// <summary>GUID of the object.</summary>
        public Guid ID
        {
            get { return Read<Guid>("ID"); }
            set { Write<Guid>("ID", value); }
        }

        /// <summary>Name, unique in its VM network.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>GUID of the VM network.</summary>
        public Guid VMNetworkID
        {
            get { return Read<Guid>("VMNetworkID"); }
            set { Write<Guid>("VMNetworkID", value); }
        }

        /// <summary>The VM network.</summary>
        public Ipam.Vmm.VMNetwork VMNetwork
        {
            get { return Read<Ipam.Vmm.VMNetwork>("VMNetwork"); }
            set { Write<Ipam.Vmm.VMNetwork>("VMNetwork", value); }
        }

        /// <summary>GUID of the network site whose VLAN it has; empty where no VLAN isolates it.</summary>
        public Guid? LogicalNetworkDefinitionID
        {
            get { return Read<Guid?>("LogicalNetworkDefinitionID"); }
            set { Write<Guid?>("LogicalNetworkDefinitionID", value); }
        }

        /// <summary>The network site.</summary>
        public Ipam.Vmm.LogicalNetworkDefinition LogicalNetworkDefinition
        {
            get { return Read<Ipam.Vmm.LogicalNetworkDefinition>("LogicalNetworkDefinition"); }
            set { Write<Ipam.Vmm.LogicalNetworkDefinition>("LogicalNetworkDefinition", value); }
        }

        /// <summary>Subnets and VLANs in order.</summary>
        public Ipam.Vmm.SubnetVLan[] SubnetVLans
        {
            get { return Read<Ipam.Vmm.SubnetVLan[]>("SubnetVLans"); }
            set { Write<Ipam.Vmm.SubnetVLan[]>("SubnetVLans", value); }
        }

        /// <summary>Virtual subnet ID (VSID) of a virtualized subnet, which no other has.</summary>
        public uint? VMSubnetID
        {
            get { return Read<uint?>("VMSubnetID"); }
            set { Write<uint?>("VMSubnetID", value); }
        }

        /// <summary>Most ports that may connect; empty for no limit.</summary>
        public uint? MaxNumberOfPorts
        {
            get { return Read<uint?>("MaxNumberOfPorts"); }
            set { Write<uint?>("MaxNumberOfPorts", value); }
        }

        /// <summary>When the object was last changed.</summary>
        public DateTime? ModifiedTime
        {
            get { return Read<DateTime?>("ModifiedTime"); }
            set { Write<DateTime?>("ModifiedTime", value); }
        }
    }

    /// <summary>A gateway of a pool.</summary>
    public sealed partial class DefaultGateway : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public DefaultGateway() : base("DefaultGateway") { }

        /// <summary>Address of the gateway.</summary>
        public System.Net.IPAddress IPAddress
        {
            get { return Read<System.Net.IPAddress>("IPAddress"); }
            set { Write<System.Net.IPAddress>("IPAddress", value); }
        }

        /// <summary>Metric, 1 to 9999; 0 when automatic.</summary>
        public ushort Metric
        {
            get { return Read<ushort>("Metric"); }
            set { Write<ushort>("Metric", value); }
        }

        /// <summary>Whether the host chooses the metric.</summary>
        public bool IsAutomatic
        {
            get { return Read<bool>("IsAutomatic"); }
            set { Write<bool>("IsAutomatic", value); }
        }
    }

    /// <summary>A route of a pool.</summary>
    public sealed partial class SubnetNetworkRoute : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public SubnetNetworkRoute() : base("SubnetNetworkRoute") { }

        /// <summary>Network that it leads to.</summary>
        public string DestinationPrefix
        {
            get { return Read<string>("DestinationPrefix"); }
            set { Write<string>("DestinationPrefix", value); }
        }

        /// <summary>Address of the next hop.</summary>
        public string NextHop
        {
            get { return Read<string>("NextHop"); }
            set { Write<string>("NextHop", value); }
        }

        /// <summary>Metric, 1 to 9999; 0 where none was given.</summary>
        public ushort Metric
        {
            get { return Read<ushort>("Metric"); }
            set { Write<ushort>("Metric", value); }
        }
    }

    /// <summary>A static IP address pool of a subnet.</summary>
    public sealed partial class StaticIPAddressPool : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public StaticIPAddressPool() : base("StaticIPAddressPool") { }

        /// <summary>GUID of the object.</summary>
        public Guid ID
        {
            get { return Read<Guid>("ID"); }
            set { Write<Guid>("ID", value); }
        }

        /// <summary>Name; need not be unique.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>Subnet of the site or VM subnet that the pool serves.</summary>
        public string Subnet
        {
            get { return Read<string>("Subnet"); }
            set { Write<string>("Subnet", value); }
        }

        /// <summary>VLAN of the subnet.</summary>
        public ushort VLanID
        {
            get { return Read<ushort>("VLanID"); }
            set { Write<ushort>("VLanID", value); }
        }

        /// <summary>GUID of the network site; empty for a pool of a VM subnet.</summary>
        public Guid? LogicalNetworkDefinitionID
        {
            get { return Read<Guid?>("LogicalNetworkDefinitionID"); }
            set { Write<Guid?>("LogicalNetworkDefinitionID", value); }
        }

        /// <summary>The network site.</summary>
        public Ipam.Vmm.LogicalNetworkDefinition LogicalNetworkDefinition
        {
            get { return Read<Ipam.Vmm.LogicalNetworkDefinition>("LogicalNetworkDefinition"); }
            set { Write<Ipam.Vmm.LogicalNetworkDefinition>("LogicalNetworkDefinition", value); }
        }

        /// <summary>GUID of the VM subnet; empty for a pool of a network site.</summary>
        public Guid? VMSubnetID
        {
            get { return Read<Guid?>("VMSubnetID"); }
            set { Write<Guid?>("VMSubnetID", value); }
        }

        /// <summary>The VM subnet.</summary>
        public Ipam.Vmm.VMSubnet VMSubnet
        {
            get { return Read<Ipam.Vmm.VMSubnet>("VMSubnet"); }
            set { Write<Ipam.Vmm.VMSubnet>("VMSubnet", value); }
        }

        /// <summary>First address.</summary>
        public System.Net.IPAddress IPAddressRangeStart
        {
            get { return Read<System.Net.IPAddress>("IPAddressRangeStart"); }
            set { Write<System.Net.IPAddress>("IPAddressRangeStart", value); }
        }

        /// <summary>Last address.</summary>
        public System.Net.IPAddress IPAddressRangeEnd
        {
            get { return Read<System.Net.IPAddress>("IPAddressRangeEnd"); }
            set { Write<System.Net.IPAddress>("IPAddressRangeEnd", value); }
        }

        /// <summary>Addresses kept back, as text: a, a-b, joined with a comma.</summary>
        public string IPAddressReservedSet
        {
            get { return Read<string>("IPAddressReservedSet"); }
            set { Write<string>("IPAddressReservedSet", value); }
        }

        /// <summary>Virtual IPs, as text: a, a-b, joined with a comma.</summary>
        public string VIPAddressSet
        {
            get { return Read<string>("VIPAddressSet"); }
            set { Write<string>("VIPAddressSet", value); }
        }

        /// <summary>Gateways in order.</summary>
        public Ipam.Vmm.DefaultGateway[] DefaultGateways
        {
            get { return Read<Ipam.Vmm.DefaultGateway[]>("DefaultGateways"); }
            set { Write<Ipam.Vmm.DefaultGateway[]>("DefaultGateways", value); }
        }

        /// <summary>DNS servers in order.</summary>
        public System.Net.IPAddress[] DNSServers
        {
            get { return Read<System.Net.IPAddress[]>("DNSServers"); }
            set { Write<System.Net.IPAddress[]>("DNSServers", value); }
        }

        /// <summary>DNS suffix of the connection.</summary>
        public string DNSSuffix
        {
            get { return Read<string>("DNSSuffix"); }
            set { Write<string>("DNSSuffix", value); }
        }

        /// <summary>DNS suffixes in order of search.</summary>
        public string[] DNSSearchSuffixes
        {
            get { return Read<string[]>("DNSSearchSuffixes"); }
            set { Write<string[]>("DNSSearchSuffixes", value); }
        }

        /// <summary>WINS servers in order.</summary>
        public System.Net.IPAddress[] WINSServers
        {
            get { return Read<System.Net.IPAddress[]>("WINSServers"); }
            set { Write<System.Net.IPAddress[]>("WINSServers", value); }
        }

        /// <summary>Whether NetBIOS over TCP/IP is on.</summary>
        public bool EnableNetBIOS
        {
            get { return Read<bool>("EnableNetBIOS"); }
            set { Write<bool>("EnableNetBIOS", value); }
        }

        /// <summary>Routes in order.</summary>
        public Ipam.Vmm.SubnetNetworkRoute[] NetworkRoutes
        {
            get { return Read<Ipam.Vmm.SubnetNetworkRoute[]>("NetworkRoutes"); }
            set { Write<Ipam.Vmm.SubnetNetworkRoute[]>("NetworkRoutes", value); }
        }

        /// <summary>PXE servers in order.</summary>
        public System.Net.IPAddress[] PxeServerAddress
        {
            get { return Read<System.Net.IPAddress[]>("PxeServerAddress"); }
            set { Write<System.Net.IPAddress[]>("PxeServerAddress", value); }
        }

        /// <summary>Whether it is a multicast pool.</summary>
        public bool IsMulticast
        {
            get { return Read<bool>("IsMulticast"); }
            set { Write<bool>("IsMulticast", value); }
        }

        /// <summary>IPv4 or IPv6.</summary>
        public Ipam.AddressFamily AddressFamily
        {
            get { return Read<Ipam.AddressFamily>("AddressFamily"); }
            set { Write<Ipam.AddressFamily>("AddressFamily", value); }
        }

        /// <summary>Addresses in the pool, reserved ones included. Unit: addresses.</summary>
        public ulong TotalAddresses
        {
            get { return Read<ulong>("TotalAddresses"); }
            set { Write<ulong>("TotalAddresses", value); }
        }

        /// <summary>Addresses that can be granted. Unit: addresses.</summary>
        public ulong AvailableAddresses
        {
            get { return Read<ulong>("AvailableAddresses"); }
            set { Write<ulong>("AvailableAddresses", value); }
        }

        /// <summary>Dedicated addresses that can be granted. Unit: addresses.</summary>
        public ulong AvailableDIPAddresses
        {
            get { return Read<ulong>("AvailableDIPAddresses"); }
            set { Write<ulong>("AvailableDIPAddresses", value); }
        }

        /// <summary>Virtual IPs that can be granted. Unit: addresses.</summary>
        public ulong AvailableVIPAddresses
        {
            get { return Read<ulong>("AvailableVIPAddresses"); }
            set { Write<ulong>("AvailableVIPAddresses", value); }
        }

        /// <summary>When the object was last changed.</summary>
        public DateTime? ModifiedTime
        {
            get { return Read<DateTime?>("ModifiedTime"); }
            set { Write<DateTime?>("ModifiedTime", value); }
        }
    }

    /// <summary>An address granted from a pool.</summary>
    public sealed partial class AllocatedIPAddress : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public AllocatedIPAddress() : base("AllocatedIPAddress") { }

        /// <summary>GUID of the object.</summary>
        public Guid ID
        {
            get { return Read<Guid>("ID"); }
            set { Write<Guid>("ID", value); }
        }

        /// <summary>The address as text.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>The address.</summary>
        public System.Net.IPAddress Address
        {
            get { return Read<System.Net.IPAddress>("Address"); }
            set { Write<System.Net.IPAddress>("Address", value); }
        }

        /// <summary>Free text given with the grant.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>GUID of the pool.</summary>
        public Guid AllocatingAddressPoolID
        {
            get { return Read<Guid>("AllocatingAddressPoolID"); }
            set { Write<Guid>("AllocatingAddressPoolID", value); }
        }

        /// <summary>The pool.</summary>
        public Ipam.Vmm.StaticIPAddressPool AllocatingAddressPool
        {
            get { return Read<Ipam.Vmm.StaticIPAddressPool>("AllocatingAddressPool"); }
            set { Write<Ipam.Vmm.StaticIPAddressPool>("AllocatingAddressPool", value); }
        }

        /// <summary>Dedicated or virtual.</summary>
        public Ipam.Vmm.AllocatedAddressType Type
        {
            get { return Read<Ipam.Vmm.AllocatedAddressType>("Type"); }
            set { Write<Ipam.Vmm.AllocatedAddressType>("Type", value); }
        }

        /// <summary>Whether an object has it.</summary>
        public Ipam.Vmm.AllocatedAddressState State
        {
            get { return Read<Ipam.Vmm.AllocatedAddressState>("State"); }
            set { Write<Ipam.Vmm.AllocatedAddressState>("State", value); }
        }

        /// <summary>GUID of the object that has it.</summary>
        public Guid? AssignedToId
        {
            get { return Read<Guid?>("AssignedToId"); }
            set { Write<Guid?>("AssignedToId", value); }
        }

        /// <summary>Kind of the object that has it.</summary>
        public string AssignedToType
        {
            get { return Read<string>("AssignedToType"); }
            set { Write<string>("AssignedToType", value); }
        }

        /// <summary>Name of the object that has it, where VMM tells.</summary>
        public string AssignedToName
        {
            get { return Read<string>("AssignedToName"); }
            set { Write<string>("AssignedToName", value); }
        }

        /// <summary>MAC address of the adapter that has it, where VMM tells.</summary>
        public string MACAddress
        {
            get { return Read<string>("MACAddress"); }
            set { Write<string>("MACAddress", value); }
        }

        /// <summary>User or group that owns the grant.</summary>
        public string Owner
        {
            get { return Read<string>("Owner"); }
            set { Write<string>("Owner", value); }
        }

        /// <summary>Whether only an explicit call gives it back.</summary>
        public bool ExplicitRevokeRequired
        {
            get { return Read<bool>("ExplicitRevokeRequired"); }
            set { Write<bool>("ExplicitRevokeRequired", value); }
        }

        /// <summary>Whether VMM leaves it alone when it compares with hosts.</summary>
        public bool DisableReconcile
        {
            get { return Read<bool>("DisableReconcile"); }
            set { Write<bool>("DisableReconcile", value); }
        }

        /// <summary>When the object was last changed.</summary>
        public DateTime? ModifiedTime
        {
            get { return Read<DateTime?>("ModifiedTime"); }
            set { Write<DateTime?>("ModifiedTime", value); }
        }
    }

    /// <summary>A network service, of which IPAM is one.</summary>
    public sealed partial class NetworkService : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public NetworkService() : base("NetworkService") { }

        /// <summary>GUID of the object.</summary>
        public Guid ID
        {
            get { return Read<Guid>("ID"); }
            set { Write<Guid>("ID", value); }
        }

        /// <summary>Name.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>Where the service is reached; for IPAM a saved connection, a path or an address of a store.</summary>
        public string ConnectionString
        {
            get { return Read<string>("ConnectionString"); }
            set { Write<string>("ConnectionString", value); }
        }

        /// <summary>Manufacturer.</summary>
        public string Manufacturer
        {
            get { return Read<string>("Manufacturer"); }
            set { Write<string>("Manufacturer", value); }
        }

        /// <summary>Model.</summary>
        public string Model
        {
            get { return Read<string>("Model"); }
            set { Write<string>("Model", value); }
        }

        /// <summary>Version.</summary>
        public string Version
        {
            get { return Read<string>("Version"); }
            set { Write<string>("Version", value); }
        }

        /// <summary>Name of the configuration provider.</summary>
        public string ConfigurationProvider
        {
            get { return Read<string>("ConfigurationProvider"); }
            set { Write<string>("ConfigurationProvider", value); }
        }

        /// <summary>Name of the Run As account.</summary>
        public string RunAsAccount
        {
            get { return Read<string>("RunAsAccount"); }
            set { Write<string>("RunAsAccount", value); }
        }

        /// <summary>GUIDs of the host groups in scope.</summary>
        public Guid[] HostGroupIDs
        {
            get { return Read<Guid[]>("HostGroupIDs"); }
            set { Write<Guid[]>("HostGroupIDs", value); }
        }

        /// <summary>The host groups.</summary>
        public Ipam.Vmm.HostGroup[] HostGroups
        {
            get { return Read<Ipam.Vmm.HostGroup[]>("HostGroups"); }
            set { Write<Ipam.Vmm.HostGroup[]>("HostGroups", value); }
        }

        /// <summary>What the service does.</summary>
        public Ipam.Vmm.NetworkServiceType NetworkServiceType
        {
            get { return Read<Ipam.Vmm.NetworkServiceType>("NetworkServiceType"); }
            set { Write<Ipam.Vmm.NetworkServiceType>("NetworkServiceType", value); }
        }

        /// <summary>Whether it is a network controller.</summary>
        public bool IsNetworkController
        {
            get { return Read<bool>("IsNetworkController"); }
            set { Write<bool>("IsNetworkController", value); }
        }

        /// <summary>Outcome of the last refresh.</summary>
        public string State
        {
            get { return Read<string>("State"); }
            set { Write<string>("State", value); }
        }

        /// <summary>When it was last refreshed.</summary>
        public DateTime? LastRefreshTime
        {
            get { return Read<DateTime?>("LastRefreshTime"); }
            set { Write<DateTime?>("LastRefreshTime", value); }
        }

        /// <summary>When the object was last changed.</summary>
        public DateTime? ModifiedTime
        {
            get { return Read<DateTime?>("ModifiedTime"); }
            set { Write<DateTime?>("ModifiedTime", value); }
        }
    }

    /// <summary>An account under which VMM reaches other machines.</summary>
    public sealed partial class RunAsAccount : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public RunAsAccount() : base("RunAsAccount") { }

        /// <summary>GUID of the object.</summary>
        public Guid ID
        {
            get { return Read<Guid>("ID"); }
            set { Write<Guid>("ID", value); }
        }

        /// <summary>Name.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Name of the user.</summary>
        public string UserName
        {
            get { return Read<string>("UserName"); }
            set { Write<string>("UserName", value); }
        }

        /// <summary>Free text.</summary>
        public string Description
        {
            get { return Read<string>("Description"); }
            set { Write<string>("Description", value); }
        }

        /// <summary>Whether it can be used.</summary>
        public bool Enabled
        {
            get { return Read<bool>("Enabled"); }
            set { Write<bool>("Enabled", value); }
        }
    }

    /// <summary>A provider through which VMM configures a kind of device.</summary>
    public sealed partial class ConfigurationProvider : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public ConfigurationProvider() : base("ConfigurationProvider") { }

        /// <summary>GUID of the object.</summary>
        public Guid ID
        {
            get { return Read<Guid>("ID"); }
            set { Write<Guid>("ID", value); }
        }

        /// <summary>Name.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>Kind of provider.</summary>
        public string ProviderType
        {
            get { return Read<string>("ProviderType"); }
            set { Write<string>("ProviderType", value); }
        }

        /// <summary>Manufacturer.</summary>
        public string Manufacturer
        {
            get { return Read<string>("Manufacturer"); }
            set { Write<string>("Manufacturer", value); }
        }

        /// <summary>Model.</summary>
        public string Model
        {
            get { return Read<string>("Model"); }
            set { Write<string>("Model", value); }
        }
    }

    /// <summary>Which objects of the embedded VMM; what is set narrows, names compare ignoring case.</summary>
    public sealed partial class VmmFilter : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public VmmFilter() : base("VmmFilter") { }

        /// <summary>GUID.</summary>
        public Guid? ID
        {
            get { return Read<Guid?>("ID"); }
            set { Write<Guid?>("ID", value); }
        }

        /// <summary>Name.</summary>
        public string Name
        {
            get { return Read<string>("Name"); }
            set { Write<string>("Name", value); }
        }

        /// <summary>GUID of the logical network.</summary>
        public Guid? LogicalNetworkID
        {
            get { return Read<Guid?>("LogicalNetworkID"); }
            set { Write<Guid?>("LogicalNetworkID", value); }
        }

        /// <summary>GUID of the network site.</summary>
        public Guid? LogicalNetworkDefinitionID
        {
            get { return Read<Guid?>("LogicalNetworkDefinitionID"); }
            set { Write<Guid?>("LogicalNetworkDefinitionID", value); }
        }

        /// <summary>GUID of the VM network.</summary>
        public Guid? VMNetworkID
        {
            get { return Read<Guid?>("VMNetworkID"); }
            set { Write<Guid?>("VMNetworkID", value); }
        }

        /// <summary>GUID of the VM subnet.</summary>
        public Guid? VMSubnetID
        {
            get { return Read<Guid?>("VMSubnetID"); }
            set { Write<Guid?>("VMSubnetID", value); }
        }

        /// <summary>GUID of the pool.</summary>
        public Guid? PoolID
        {
            get { return Read<Guid?>("PoolID"); }
            set { Write<Guid?>("PoolID", value); }
        }

        /// <summary>GUID of a host group to which the object is available, itself or through a group above.</summary>
        public Guid? HostGroupID
        {
            get { return Read<Guid?>("HostGroupID"); }
            set { Write<Guid?>("HostGroupID", value); }
        }

        /// <summary>GUID of the group above (host groups only).</summary>
        public Guid? ParentHostGroupID
        {
            get { return Read<Guid?>("ParentHostGroupID"); }
            set { Write<Guid?>("ParentHostGroupID", value); }
        }

        /// <summary>GUID of the object that has an address.</summary>
        public Guid? AssignedToId
        {
            get { return Read<Guid?>("AssignedToId"); }
            set { Write<Guid?>("AssignedToId", value); }
        }

        /// <summary>MAC address of the adapter that has an address.</summary>
        public string MACAddress
        {
            get { return Read<string>("MACAddress"); }
            set { Write<string>("MACAddress", value); }
        }

        /// <summary>Whether a VM network, or that of a VM subnet, has no owner.</summary>
        public bool? Unassigned
        {
            get { return Read<bool?>("Unassigned"); }
            set { Write<bool?>("Unassigned", value); }
        }

        /// <summary>A subnet that the object has.</summary>
        public string Subnet
        {
            get { return Read<string>("Subnet"); }
            set { Write<string>("Subnet", value); }
        }

        /// <summary>A VLAN that the object has.</summary>
        public ushort? VLanID
        {
            get { return Read<ushort?>("VLanID"); }
            set { Write<ushort?>("VLanID", value); }
        }

        /// <summary>An address that is in the object.</summary>
        public System.Net.IPAddress Address
        {
            get { return Read<System.Net.IPAddress>("Address"); }
            set { Write<System.Net.IPAddress>("Address", value); }
        }

        /// <summary>IPv4 or IPv6.</summary>
        public Ipam.AddressFamily? AddressFamily
        {
            get { return Read<Ipam.AddressFamily?>("AddressFamily"); }
            set { Write<Ipam.AddressFamily?>("AddressFamily", value); }
        }
    }

    /// <summary>Head of an inventory document.</summary>
    public sealed partial class IpamVmmInventory : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmInventory() : base("IpamVmmInventory") { }

        /// <summary>FQDN of the VMM server in lower case, which is the service instance.</summary>
        public string VMMServer
        {
            get { return Read<string>("VMMServer"); }
            set { Write<string>("VMMServer", value); }
        }

        /// <summary>When it was read, by the clock of the machine that read it.</summary>
        public DateTime? TakenAt
        {
            get { return Read<DateTime?>("TakenAt"); }
            set { Write<DateTime?>("TakenAt", value); }
        }

        /// <summary>Clock of the VMM server less that clock. Unit: ms.</summary>
        public long ClockOffset
        {
            get { return Read<long>("ClockOffset"); }
            set { Write<long>("ClockOffset", value); }
        }

        /// <summary>Whether everything in scope was read; only then can something that is missing have been deleted.</summary>
        public bool Complete
        {
            get { return Read<bool>("Complete"); }
            set { Write<bool>("Complete", value); }
        }

        /// <summary>Names of the host groups in scope.</summary>
        public string[] HostGroups
        {
            get { return Read<string[]>("HostGroups"); }
            set { Write<string[]>("HostGroups", value); }
        }

        /// <summary>Names of the logical networks in scope; empty for all.</summary>
        public string[] LogicalNetworks
        {
            get { return Read<string[]>("LogicalNetworks"); }
            set { Write<string[]>("LogicalNetworks", value); }
        }

        /// <summary>Version of the document's form.</summary>
        public uint Version
        {
            get { return Read<uint>("Version"); }
            set { Write<uint>("Version", value); }
        }

        /// <summary>SHA-256 over the canonical content without the times.</summary>
        public string Digest
        {
            get { return Read<string>("Digest"); }
            set { Write<string>("Digest", value); }
        }

        /// <summary>Number of logical networks.</summary>
        public ulong LogicalNetworkCount
        {
            get { return Read<ulong>("LogicalNetworkCount"); }
            set { Write<ulong>("LogicalNetworkCount", value); }
        }

        /// <summary>Number of network sites.</summary>
        public ulong SiteCount
        {
            get { return Read<ulong>("SiteCount"); }
            set { Write<ulong>("SiteCount", value); }
        }

        /// <summary>Number of VM networks.</summary>
        public ulong VMNetworkCount
        {
            get { return Read<ulong>("VMNetworkCount"); }
            set { Write<ulong>("VMNetworkCount", value); }
        }

        /// <summary>Number of VM subnets.</summary>
        public ulong VMSubnetCount
        {
            get { return Read<ulong>("VMSubnetCount"); }
            set { Write<ulong>("VMSubnetCount", value); }
        }

        /// <summary>Number of pools.</summary>
        public ulong PoolCount
        {
            get { return Read<ulong>("PoolCount"); }
            set { Write<ulong>("PoolCount", value); }
        }

        /// <summary>Number of granted addresses.</summary>
        public ulong AddressCount
        {
            get { return Read<ulong>("AddressCount"); }
            set { Write<ulong>("AddressCount", value); }
        }
    }

    /// <summary>What an inventory is to hold.</summary>
    public sealed partial class IpamVmmScope : IpamObject
    {
        /// <summary>Makes an object without any value.</summary>
        public IpamVmmScope() : base("IpamVmmScope") { }

        /// <summary>Names or paths of host groups; empty for those of the IPAM network service, or All Hosts without one.</summary>
        public string[] HostGroup
        {
            get { return Read<string[]>("HostGroup"); }
            set { Write<string[]>("HostGroup", value); }
        }

        /// <summary>Names of logical networks; empty for all.</summary>
        public string[] LogicalNetwork
        {
            get { return Read<string[]>("LogicalNetwork"); }
            set { Write<string[]>("LogicalNetwork", value); }
        }
    }
}
