using System;
using System.Collections.Generic;
using System.Net;

namespace Ipam
{
    // Properties of Microsoft's classes that are no fields of ours: they follow from other properties, or are empty because they speak of
    // servers that do not exist here. Scripts under strict mode read them all the same.

    /// <summary>Address family as Microsoft's classes number it.</summary>
    public enum AddressType
    {
        /// <summary>Not known.</summary>
        Unknown = 0,
        /// <summary>IPv4.</summary>
        IPv4 = 1,
        /// <summary>IPv6.</summary>
        IPv6 = 2,
    }

    /// <summary>Families that the holder of an address supports.</summary>
    public enum IPVersionSupport
    {
        /// <summary>Not known.</summary>
        Unknown = 0,
        /// <summary>IPv4 only.</summary>
        IPv4Only = 1,
        /// <summary>IPv6 only.</summary>
        IPv6Only = 2,
        /// <summary>Both.</summary>
        Both = 3,
    }

    /// <summary>Where an address comes from.</summary>
    public enum AddressOrigin
    {
        /// <summary>Not known.</summary>
        Unknown = 0,
        /// <summary>Something else.</summary>
        Other = 1,
        /// <summary>Does not apply.</summary>
        NotApplicable = 2,
        /// <summary>Assigned by hand.</summary>
        Static = 3,
        /// <summary>Leased by DHCP.</summary>
        DHCP = 4,
        /// <summary>Leased by BOOTP.</summary>
        BOOTP = 5,
        /// <summary>Link-local, IPv4.</summary>
        IPv4LinkLocal = 6,
        /// <summary>Leased by DHCPv6.</summary>
        DHCPv6 = 7,
        /// <summary>Autoconfigured, IPv6.</summary>
        IPv6AutoConfig = 8,
    }

    /// <summary>State of a record at a DHCP or DNS server, which is None here always.</summary>
    public enum SynchronizationStatus
    {
        /// <summary>There is no server.</summary>
        None = 0,
        /// <summary>Not tried.</summary>
        NotAttempted = 1,
        /// <summary>Created.</summary>
        CreateSuccess = 2,
        /// <summary>Not created.</summary>
        CreateFailure = 3,
        /// <summary>Deleted.</summary>
        DeleteSuccess = 4,
        /// <summary>Not deleted.</summary>
        DeleteFailure = 5,
    }

    /// <summary>How grave an event is; every event of the configuration is information.</summary>
    public enum PerceivedSeverity
    {
        /// <summary>Not known.</summary>
        Unknown = 0,
        /// <summary>Something else.</summary>
        Other = 1,
        /// <summary>Information.</summary>
        Information = 2,
        /// <summary>A warning.</summary>
        Warning = 3,
        /// <summary>Minor.</summary>
        Minor = 4,
        /// <summary>Major.</summary>
        Major = 5,
        /// <summary>Critical.</summary>
        Critical = 6,
        /// <summary>Fatal.</summary>
        Fatal = 7,
    }

    /// <summary>Kind of the server on which an event took place.</summary>
    public enum ServerType
    {
        /// <summary>None.</summary>
        None = 0,
        /// <summary>IPAM.</summary>
        IPAM = 1,
        /// <summary>DHCP.</summary>
        DHCP = 2,
        /// <summary>Network policy.</summary>
        NPS = 3,
        /// <summary>Domain controller.</summary>
        DC = 4,
    }

    internal static class Twin
    {
        internal static AddressType Type(string network)
        {
            if (string.IsNullOrEmpty(network))
            {
                return AddressType.Unknown;
            }
            return network.IndexOf(':') < 0 ? AddressType.IPv4 : AddressType.IPv6;
        }
    }

    public sealed partial class IpamAddress
    {
        /// <summary>The address when it is IPv4, else null.</summary>
        public string IPv4Address { get { return AddressType == AddressType.IPv4 ? Address : null; } }

        /// <summary>The address when it is IPv6, else null.</summary>
        public string IPv6Address { get { return AddressType == AddressType.IPv6 ? Address : null; } }

        /// <summary>Address family.</summary>
        public AddressType AddressType { get { return Twin.Type(Address); } }

        /// <summary>The address, which is the name of the record.</summary>
        public string Name { get { return Address; } }

        /// <summary>Null: the network stands on the range and the subnet.</summary>
        public string SubnetMask { get { return null; } }

        /// <summary>Null: the network stands on the range and the subnet.</summary>
        public ushort? PrefixLength { get { return null; } }

        /// <summary>The address family, as a choice of families.</summary>
        public IPVersionSupport IPVersionSupport { get { return (IPVersionSupport)(int)AddressType; } }

        /// <summary>The assignment type, in the words of the base class.</summary>
        public AddressOrigin AddressOrigin
        {
            get
            {
                bool isV6 = AddressType == AddressType.IPv6;
                switch (AssignmentType)
                {
                    case AddressAssignment.None: return AddressOrigin.Unknown;
                    case AddressAssignment.Dynamic: return isV6 ? AddressOrigin.DHCPv6 : AddressOrigin.DHCP;
                    case AddressAssignment.Auto: return isV6 ? AddressOrigin.IPv6AutoConfig : AddressOrigin.IPv4LinkLocal;
                    default: return AddressOrigin.Static;
                }
            }
        }

        /// <summary>None: there is no DHCP server.</summary>
        public SynchronizationStatus DhcpReservationSync { get { return SynchronizationStatus.None; } }

        /// <summary>None: there is no DNS server.</summary>
        public SynchronizationStatus DnsHostRecordSync { get { return SynchronizationStatus.None; } }

        /// <summary>None: there is no DNS server.</summary>
        public SynchronizationStatus DnsPtrRecordSync { get { return SynchronizationStatus.None; } }

        /// <summary>Null: there is no DHCP server.</summary>
        public string ReservationScopeName { get { return null; } }

        /// <summary>Null: there is no DHCP server.</summary>
        public string ReservationScopeID { get { return null; } }
    }

    public sealed partial class IpamRange
    {
        /// <summary>Address family.</summary>
        public AddressType AddressType { get { return Twin.Type(StartAddress); } }

        // Under the names of the parameters, so that a range piped to Add-IpamRange is copied with all it has.

        /// <summary>Addresses kept back, under the name of the parameter.</summary>
        public string[] ReservedAddress { get { return ReservedIPAddresses; } }

        /// <summary>DNS servers, under the name of the parameter.</summary>
        public IPAddress[] DnsServer { get { return DnsServers; } }

        /// <summary>DNS suffixes, under the name of the parameter.</summary>
        public string[] DnsSuffix { get { return DnsSuffixes; } }

        /// <summary>WINS servers, under the name of the parameter.</summary>
        public IPAddress[] WinsServer { get { return WinsServers; } }
    }

    public sealed partial class IpamBlock
    {
        /// <summary>Address family.</summary>
        public AddressType AddressType { get { return Twin.Type(NetworkId); } }
    }

    public sealed partial class IpamSubnet
    {
        /// <summary>Address family.</summary>
        public AddressType AddressType { get { return Twin.Type(NetworkId); } }

        /// <summary>The network without its length.</summary>
        public string SubnetNumber
        {
            get
            {
                string network = NetworkId;
                int slash = network == null ? -1 : network.IndexOf('/');
                return slash < 0 ? network : network.Substring(0, slash);
            }
        }
    }

    public sealed partial class IpamCustomField
    {
        /// <summary>The values as objects, which the commands for values take.</summary>
        public IpamCustomValue[] CustomValue
        {
            get
            {
                List<IpamCustomValue> values = new List<IpamCustomValue>();
                foreach (string value in CustomValueName)
                {
                    IpamCustomValue one = new IpamCustomValue();
                    one.Restore("CustomField", Name);
                    one.Restore("Value", value);
                    values.Add(one);
                }
                return values.ToArray();
            }
        }

        /// <summary>Null: fields have no description.</summary>
        public string Description { get { return null; } }
    }

    public sealed partial class IpamCustomValue
    {
        /// <summary>Null: values have no description.</summary>
        public string Description { get { return null; } }
    }

    public sealed partial class IpamCustomFieldAssociation
    {
        /// <summary>Null: associations have no description.</summary>
        public string Description { get { return null; } }
    }

    public sealed partial class IpamConfigurationEvent
    {
        /// <summary>The message.</summary>
        public string Description { get { return Message; } }

        /// <summary>Number of the event.</summary>
        public string RecordID { get { return InstanceID; } }

        /// <summary>Form of a line of RecordData.</summary>
        public string RecordFormat { get { return "Field: old -> new"; } }

        /// <summary>Language of the message.</summary>
        public string Locale { get { return "en-US"; } }

        /// <summary>Information.</summary>
        public PerceivedSeverity PerceivedSeverity { get { return PerceivedSeverity.Information; } }

        /// <summary>The log, which is that of the configuration.</summary>
        public string LogName { get { return "Configuration"; } }

        /// <summary>The log, which is that of the configuration.</summary>
        public string LogInstanceID { get { return LogName; } }

        /// <summary>When it was committed.</summary>
        public DateTime? CreationTimeStamp { get { return TimeOfEvent; } }

        /// <summary>What was done to which kind of object.</summary>
        public string MessageID { get { return Operation + " " + ObjectType; } }

        /// <summary>The values in the message: the key of the object.</summary>
        public string[] MessageArguments { get { return new[] { ObjectName }; } }

        /// <summary>IPAM.</summary>
        public ServerType ServerType { get { return ServerType.IPAM; } }

        /// <summary>Kind of the object.</summary>
        public string Keywords { get { return ObjectType; } }

        /// <summary>What was done.</summary>
        public string OperationalCode { get { return Operation.ToString(); } }
    }

    public sealed partial class IpamAddressUtilizationThreshold
    {
        /// <summary>Null: the thresholds have no description.</summary>
        public string Description { get { return null; } }

        /// <summary>The thresholds, which there are once.</summary>
        public string InstanceID { get { return "1"; } }
    }

    public sealed partial class IpamDatabase
    {
        /// <summary>Null: a store has no description.</summary>
        public string Description { get { return null; } }

        /// <summary>What Connect-Ipam takes to open the store.</summary>
        public string InstanceID { get { return ConnectionString; } }
    }

    public sealed partial class IpamConfiguration
    {
        /// <summary>Null: settings have no description.</summary>
        public string Description { get { return null; } }

        /// <summary>The settings, which there are once.</summary>
        public string InstanceID { get { return "1"; } }

        /// <summary>The settings, which there are once.</summary>
        public string SettingID { get { return "1"; } }
    }
}
