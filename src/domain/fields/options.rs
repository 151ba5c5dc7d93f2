//! What calls take beside objects and filters.

use super::enums::RequestStrategy;
use crate::domain::object::objects;

objects! {
    /// How to open a store.
    StoreOptions = "IpamStoreOptions" view [] {
        /// Whether a missing file is refused instead of made.
        must_exist: bool = "MustExist", Writable;
        /// How long a locked store is waited for; the library's own choice when not set.
        busy_timeout_ms: Option<u32> = "BusyTimeout", Writable, unit "ms";
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
        /// Where to look, in this order: IpamRange/5, IpamSubnet/5 or IpamAddressSpace/5 with the number of an object, or
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
}
