//! Enumerations: the names are those of the commands, the numbers those of Microsoft's classes.

use crate::domain::address::Family;
use crate::domain::value::enumeration;

enumeration! {
    /// What a network carries: physical hosts, provider traffic of a virtualized data centre, or a customer's own.
    NetworkType = "VirtualizationType" { NonVirtualized = 1, Provider = 2, Customer = 4 } default NonVirtualized
}
enumeration! {
    /// Whose addresses a space holds.
    AddressSpaceType = "AddressSpaceType" { ProviderAddressSpace = 0, CustomerAddressSpace = 1 } default ProviderAddressSpace
}
enumeration! {
    /// Address family as the commands name it.
    AddressFamily = "AddressFamily" { IPv4 = 1, IPv6 = 2 } default IPv4
}
enumeration! {
    /// Public and private IPv4 by RFC 1918; IPv6 is global.
    AddressCategory = "AddressCategory" { None = 0, Public = 1, Private = 2, Global = 3 } default None
}
enumeration! {
    /// How an address came to its device.
    AddressAssignment = "AddressAssignment" { None = 0, Static = 1, Dynamic = 2, Auto = 3, VIP = 4, Reserved = 5 } default Static
}
enumeration! {
    /// Where the utilized addresses of a range come from: counted records, or a number that the user gives.
    UtilizationCalculation = "UtilizationCalculation" { Auto = 1, UserSpecified = 2 } default Auto
}
enumeration! {
    /// Utilization against the thresholds, 20 and 80 percent.
    Utilization = "Utilization" { None = 0, Under = 1, Optimal = 2, Over = 3 } default None
}
enumeration! {
    /// Expiry of an address record against its date.
    ExpiryStatus = "ExpiryStatus" { None = 0, Active = 1, Alert = 2, Expired = 3 } default None
}
enumeration! {
    /// Protocol of a DHCP reservation.
    DhcpReservationType = "DhcpReservationType" { None = 0, Dhcp = 1, Bootp = 2, Both = 3 } default None
}
enumeration! {
    /// Answer of a free address to a ping.
    PingStatus = "PingStatus" { None = 0, Reply = 2, NoReply = 3 } default None
}
enumeration! {
    /// Whether a name is registered for a free address.
    DnsRecordStatus = "DnsRecordStatus" { None = 0, Found = 2, NotFound = 3 } default None
}
enumeration! {
    /// What a configuration event reports.
    EventOperation = "EventOperation" { Add = 1, Update = 2, Remove = 3, Import = 4, Sync = 5 } default Add
}

enumeration! {
    /// Period of which the history of utilization is shown.
    UtilizationPeriod = "UtilizationPeriod" { Day = 1, Week = 2, Month = 3, ThreeMonths = 4, SixMonths = 5, Year = 6, TwoYears = 7, FiveYears = 8 } default Day
}

enumeration! {
    /// How managed servers are provisioned; there are none here.
    ProvisioningMethod = "ProvisioningMethod" { Automatic = 0, Manual = 1 } default Manual
}
enumeration! {
    /// Where the data of a store are: WID stands for an embedded file, MSSQL for another server than PostgreSQL, of which there is none.
    DatabaseType = "DatabaseType" { NotConfigured = 0, WID = 1, MSSQL = 2, PostgreSQL = 3 } default WID
}
enumeration! {
    /// How a database server knows who connects: Windows means by the account of the process, SQL by a password.
    DatabaseAuthType = "AuthType" { NotConfigured = 0, Windows = 1, SQL = 2 } default Windows
}
enumeration! {
    /// Where a request takes from: the first free place, the smallest one that fits, the last one, or the middle of the largest.
    RequestStrategy = "RequestStrategy" { FirstFit = 0, BestFit = 1, FromEnd = 2, Spread = 3 } default FirstFit
}
enumeration! {
    /// How much an entry of the library's log matters.
    LogLevel = "IpamLogLevel" { Information = 1, Warning = 2, Error = 3 } default Information
}

enumeration! {
    /// What a part of a check came to.
    CheckState = "CheckState" { Passed = 1, Failed = 2, Repaired = 3 } default Passed
}

impl From<Family> for AddressFamily {
    fn from(family: Family) -> AddressFamily {
        match family {
            Family::V4 => AddressFamily::IPv4,
            Family::V6 => AddressFamily::IPv6,
        }
    }
}
