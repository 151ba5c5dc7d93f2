//! What calls take beside objects and filters.

use super::enums::*;
use crate::domain::address::{Address, Prefix};
use crate::domain::object::objects;
use crate::domain::value::Hidden;

objects! {
    /// How to open a store.
    StoreOptions = "IpamStoreOptions" view [] {
        /// Whether a missing file is refused instead of made.
        must_exist: bool = "MustExist", Writable;
        /// How long a locked store is waited for; the library's own choice when not set.
        busy_timeout_ms: Option<u32> = "BusyTimeout", Writable, unit "ms";
        /// Who logs in at a server, in place of the user in the connection text.
        user: String = "User", Writable;
        /// Password of that user.
        password: Hidden = "Password", Writable;
        /// Whether a store opens into which a move is not finished, to go on with the move.
        allow_unfinished: bool = "AllowUnfinished", Writable;
    }

    /// Custom fields of objects to set and to remove, beside a change of their own fields.
    CustomChangeText = "IpamCustomChange" view [] {
        /// Fields to set as Name=Value;Name=Value.
        add: String = "AddCustomConfiguration", Writable;
        /// Fields to remove as Name;Name=Value; with a value, only where the field has it.
        remove: String = "RemoveCustomConfiguration", Writable;
    }

    /// Pairs of an association to add and to remove.
    AssociationChange = "IpamCustomFieldAssociationChange" view [] {
        /// Name of one field.
        custom_field_one: String = "CustomFieldOne", Writable;
        /// Name of the other field; the pairs are written in this order.
        custom_field_two: String = "CustomFieldTwo", Writable;
        /// Pairs to add, each written value1:value2.
        add: Vec<String> = "AddAssociationValue", Writable;
        /// Pairs to remove, each written value1:value2.
        remove: Vec<String> = "RemoveAssociationValue", Writable;
    }

    /// What to find and take in one transaction.
    RequestOptions = "IpamRequest" view [] {
        /// Where to look, in this order: IpamRange/5, IpamSubnet/5, IpamBlock/5 or IpamAddressSpace/5 with the number of an object, or
        /// a network such as 10.1.0.0/16; nothing means all of the address space.
        parent: Vec<String> = "Parent", Writable;
        /// Name of the address space of networks among the parents; Default when not set.
        address_space: String = "AddressSpace", Writable;
        /// How many to take; one when not set.
        count: Option<u32> = "Count", Writable;
        /// Size of a range; requests of ranges only.
        number_of_addresses: Option<u64> = "NumberOfAddresses", Writable, unit "addresses";
        /// Prefix length of a subnet; requests of subnets only.
        prefix_length: Option<u16> = "PrefixLength", Writable, unit "bits";
        /// Where to take from.
        strategy: RequestStrategy = "Strategy", Writable;
        /// Text of the caller's by which a repeated request is known; it gets the first answer. Up to 255 characters.
        idempotency_key: String = "IdempotencyKey", Writable;
        /// Whether to say what would be taken and take nothing.
        preview: bool = "Preview", Writable;
    }

    /// How a file is imported.
    ImportOptions = "IpamImportOptions" view [] {
        /// Family of all addresses of the file; not set: any.
        address_family: Option<AddressFamily> = "AddressFamily", Writable;
        /// Whether what the scope has and the file lacks is removed. The scope of ranges is a service and an instance, that of addresses a range.
        inventory: bool = "Inventory", Writable;
        /// Service of the scope.
        managed_by_service: String = "ManagedByService", Writable;
        /// Instance of the scope.
        service_instance: String = "ServiceInstance", Writable;
        /// Network of the range that is the scope.
        network_id: Option<Prefix> = "NetworkId", Writable;
        /// First address of the range that is the scope; that of the network when not set.
        start: Option<Address> = "StartIPAddress", Writable;
        /// Last address of the range that is the scope; that of the network when not set.
        end: Option<Address> = "EndIPAddress", Writable;
        /// Network type of the range that is the scope.
        network_type: Option<NetworkType> = "NetworkType", Writable;
        /// Address space of the range that is the scope; Default when not set.
        address_space: String = "AddressSpace", Writable;
        /// Whether the service of the scope is added to the values of its custom field.
        add_managed_by_service: bool = "AddManagedByService", Writable;
        /// Whether the instance of the scope is added to the values of its custom field.
        add_service_instance: bool = "AddServiceInstance", Writable;
        /// Whether the addresses of ranges that are removed go with them.
        delete_mapped_addresses: bool = "DeleteMappedAddresses", Writable;
        /// Whether missing subnets of ranges are added.
        create_subnet_if_not_found: bool = "CreateSubnetIfNotFound", Writable;
        /// Folder in which the file of the rows that failed is made; that of the user's documents when not set.
        error_path: String = "ErrorPath", Writable;
        /// Rows per transaction; one transaction for the whole file when not set.
        batch_size: Option<u32> = "BatchSize", Writable, unit "rows";
        /// How dates are written beside ISO 8601, as a pattern of .NET such as M/d/yyyy h:mm:ss tt.
        date_pattern: String = "DatePattern", Writable;
        /// Names of the months in such dates: twelve full or short ones, or both lists.
        month_names: Vec<String> = "MonthNames", Writable;
        /// What marks the morning in such dates.
        am_designator: String = "AMDesignator", Writable;
        /// What marks the afternoon in such dates.
        pm_designator: String = "PMDesignator", Writable;
        /// Zone of dates without one, such as Europe/Dublin; that of the machine when not set.
        time_zone: String = "TimeZone", Writable;
    }

    /// What came of an import.
    ImportResult = "IpamImportResult" view ["Path", "Rows", "Added", "Changed", "Unchanged", "Removed", "Failed", "ErrorFile"] {
        /// The file.
        path: String = "Path", Derived;
        /// Rows of the file.
        rows: u64 = "Rows", Derived, unit "rows";
        /// Rows that became new records.
        added: u64 = "Added", Derived, unit "rows";
        /// Rows that changed a record.
        changed: u64 = "Changed", Derived, unit "rows";
        /// Rows that said what was so already.
        unchanged: u64 = "Unchanged", Derived, unit "rows";
        /// Records that were removed because the file lacks them.
        removed: u64 = "Removed", Derived, unit "records";
        /// Rows that failed.
        failed: u64 = "Failed", Derived, unit "rows";
        /// The file with the rows that failed, each with its line, column and reason; empty when none did.
        error_file: String = "ErrorFile", Derived;
        /// Why nothing was removed although the file lacks records; empty when that was no question.
        kept: String = "Kept", Derived;
        /// What was wrong with the first row that failed.
        first_error: String = "FirstError", Derived;
        /// SHA-256 of the file.
        digest: String = "Digest", Derived;
        /// Number of the event of the import.
        event_id: u64 = "EventID", Derived;
    }

    /// What is exported.
    ExportOptions = "IpamExportOptions" view [] {
        /// Families; none means both.
        address_family: Vec<AddressFamily> = "AddressFamily", Writable;
        /// Network types; none means all.
        network_type: Vec<NetworkType> = "NetworkType", Writable;
        /// Names of address spaces; none means all.
        address_space: Vec<String> = "AddressSpace", Writable;
        /// Whether a file that exists is replaced.
        overwrite: bool = "Overwrite", Writable;
    }

    /// What came of an export.
    ExportResult = "IpamExportResult" view ["Path", "Rows"] {
        /// The file.
        path: String = "Path", Derived;
        /// Rows of the file, without its headings.
        rows: u64 = "Rows", Derived, unit "rows";
        /// SHA-256 of the file.
        digest: String = "Digest", Derived;
    }
}
