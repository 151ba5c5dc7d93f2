//! The one field list: every kind of object of IPAM, every field of it, and the filters of the queries.
//!
//! To add a field: one line here, one migration, and the parameter on the commands that set it. `ARCHITECTURE.md` shows
//! what follows from the line.

mod data;
mod enums;
mod filters;
mod ipam;
mod maintain;
mod options;
mod sync;

pub use data::*;
pub use enums::*;
pub use filters::*;
pub use ipam::*;
pub use maintain::*;
pub use options::*;
pub use sync::*;

use super::object::{Object, ObjectSpec};

/// Every kind of this module; [`crate::vmm::model`] and [`crate::sync`] add theirs.
pub const KINDS: &[&ObjectSpec] = &[
    AddressSpace::SPEC,
    Subnet::SPEC,
    Range::SPEC,
    AddressRecord::SPEC,
    Block::SPEC,
    CustomField::SPEC,
    CustomValue::SPEC,
    Association::SPEC,
    Event::SPEC,
    FreeAddress::SPEC,
    FreeRange::SPEC,
    FreeSubnet::SPEC,
    ReleasedAddress::SPEC,
    Hint::SPEC,
    CustomEntry::SPEC,
    SavedConnection::SPEC,
    LogEntry::SPEC,
    TreeNode::SPEC,
    AddressSpaceFilter::SPEC,
    SubnetFilter::SPEC,
    RangeFilter::SPEC,
    AddressFilter::SPEC,
    BlockFilter::SPEC,
    CustomFieldFilter::SPEC,
    AssociationFilter::SPEC,
    AccessScopeFilter::SPEC,
    EventFilter::SPEC,
    StoreOptions::SPEC,
    CustomChangeText::SPEC,
    AssociationChange::SPEC,
    ImportOptions::SPEC,
    ImportResult::SPEC,
    ExportOptions::SPEC,
    ExportResult::SPEC,
    UtilizationThreshold::SPEC,
    Configuration::SPEC,
    Database::SPEC,
    AccessScope::SPEC,
    UtilizationSample::SPEC,
    UpdateResult::SPEC,
    RequestOptions::SPEC,
    DatabaseCheck::SPEC,
    DatabaseCopy::SPEC,
    TableCopy::SPEC,
    SyncEvent::SPEC,
    SyncDecision::SPEC,
    Link::SPEC,
];
