//! What calls take beside objects and filters.

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
}
