//! Settings, access scopes, and the history of utilization.

use super::enums::*;
use crate::domain::object::objects;
use crate::domain::value::Timestamp;

objects! {
    /// Between which shares of its addresses in use something is well utilized.
    UtilizationThreshold = "IpamAddressUtilizationThreshold" view ["UnderUtilizationThreshold", "OverUtilizationThreshold"] {
        /// Share below which a block, subnet or range is under-utilized.
        under: Option<u32> = "UnderUtilizationThreshold", Writable, unit "percent", since 4;
        /// Share above which a block, subnet or range is over-utilized.
        over: Option<u32> = "OverUtilizationThreshold", Writable, unit "percent", since 4;
    }

    /// Settings of a store.
    Configuration = "IpamConfiguration" view ["Version", "Schema", "ExpiryAlertThreshold", "ProvisioningMethod"] {
        /// Version of the library.
        version: String = "Version", Derived;
        /// Schema version of the store.
        schema: u32 = "Schema", Derived;
        /// Always 0: there is no server that listens.
        port: u16 = "Port", Derived;
        /// Always Manual: nothing is provisioned by group policy.
        provisioning_method: ProvisioningMethod = "ProvisioningMethod", Derived;
        /// Always empty: nothing is provisioned by group policy.
        gpo_prefix: String = "GpoPrefix", Derived;
        /// Always empty: no message is signed.
        hmac_key: String = "HMACKey", Derived;
        /// From how many days before its expiry date on an address is due.
        expiry_alert_days: Option<u32> = "ExpiryAlertThreshold", Writable, unit "days", since 4;
    }

    /// Where the data of a store are.
    Database = "IpamDatabase" view ["DatabaseType", "DatabaseServer", "DatabasePort", "DatabaseName", "WidSchemaPath"] {
        /// An embedded file (WID) or a server.
        database_type: DatabaseType = "DatabaseType", Derived;
        /// Folder of the file.
        folder: String = "WidSchemaPath", Derived;
        /// Host of the server.
        server: String = "DatabaseServer", Derived;
        /// Name of the file or of the database.
        name: String = "DatabaseName", Derived;
        /// Port of the server.
        port: Option<u16> = "DatabasePort", Derived;
        /// How the server knows who connects.
        auth_type: DatabaseAuthType = "DatabaseAuthType", Derived;
        /// Name under which the server is reached.
        user: String = "DatabaseUser", Derived;
        /// What Connect-Ipam takes to open it, without a secret.
        connection_string: String = "ConnectionString", Derived;
        /// Schema version of the store.
        schema: u32 = "Schema", Derived;
    }

    /// A part of the tree of access scopes: who may change what is in it, may change what is in the scopes under it.
    AccessScope = "IpamAccessScope" view ["AccessScopePath", "Description"] {
        /// Number of the record; that of \\Global is 1.
        id: u64 = "Id" | "InstanceID", System, since 4;
        /// Last label of the path.
        name: String = "Name", Derived, since 4;
        /// Labels from \\Global on, each behind a \\.
        path: String = "AccessScopePath", Writable, since 4;
        /// Free text.
        description: String = "Description", Writable, since 4;
        /// When the record was last changed.
        last_modified_time: Timestamp = "LastModifiedTime", System, since 4;
    }

    /// What was in use at the end of a twelfth of a period, IPv4 only.
    UtilizationSample = "IpamUtilizationSample" view ["Time", "AssignedAddresses", "UtilizedAddresses", "PercentageUtilized", "Utilization"] {
        /// End of the bucket; the last bucket ends after now.
        time: Timestamp = "Time", Derived, since 4;
        /// The period.
        period: UtilizationPeriod = "Period", Derived, since 4;
        /// Key of the object.
        object: String = "Object", Derived, since 4;
        /// Addresses of the counted ranges.
        assigned_addresses: f64 = "AssignedAddresses", Derived, unit "addresses", since 4;
        /// Addresses in use in the counted ranges.
        utilized_addresses: f64 = "UtilizedAddresses", Derived, unit "addresses", since 4;
        /// Utilized share of the assigned addresses.
        percentage_utilized: f64 = "PercentageUtilized", Derived, unit "percent", since 4;
        /// Utilization against the present thresholds.
        utilization: Utilization = "Utilization", Derived, since 4;
    }

    /// What an update of a store did.
    UpdateResult = "IpamUpdateResult" view ["Schema", "Sampled", "Thinned"] {
        /// Schema version of the store.
        schema: u32 = "Schema", Derived;
        /// Spaces, blocks and subnets whose utilization was recorded.
        sampled: u64 = "Sampled", Derived;
        /// Older samples that were dropped because they were close to others.
        thinned: u64 = "Thinned", Derived;
    }
}
