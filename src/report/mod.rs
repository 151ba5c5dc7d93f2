//! What people read: the tree of spaces, subnets and ranges.

mod tree;

pub use tree::tree_of;
