//! The tree of host groups.

use std::collections::HashMap;

use uuid::Uuid;

use super::model::HostGroup;

/// The tree over a list of host groups. Walks end at a group that is not in the list and at a cycle.
pub struct Tree<'a> {
    groups: HashMap<Uuid, &'a HostGroup>,
}

impl<'a> Tree<'a> {
    /// Makes the tree.
    pub fn new(groups: &'a [HostGroup]) -> Tree<'a> {
        Tree { groups: groups.iter().map(|group| (group.id, group)).collect() }
    }

    /// Returns the group with that GUID.
    pub fn get(&self, id: Uuid) -> Option<&'a HostGroup> {
        self.groups.get(&id).copied()
    }

    /// Returns the group and those above it, nearest first.
    pub fn upwards(&self, id: Uuid) -> impl Iterator<Item = &'a HostGroup> {
        let mut next = self.get(id);
        std::iter::from_fn(move || {
            let group = next?;
            next = group.parent_id.and_then(|parent| self.get(parent));
            Some(group)
        })
        .take(self.groups.len())
    }

    /// Tells whether the walk up from the group comes back to it.
    pub fn is_cyclic(&self, id: Uuid) -> bool {
        self.upwards(id).any(|group| group.parent_id == Some(id))
    }

    /// Returns the names from the root down, joined with a backslash.
    pub fn path(&self, id: Uuid) -> String {
        let mut names: Vec<&str> = self.upwards(id).map(|group| group.name.as_str()).collect();
        names.reverse();
        names.join("\\")
    }

    /// Tells whether `below` is `above` or stands under it.
    pub fn is_under(&self, below: Uuid, above: Uuid) -> bool {
        self.upwards(below).any(|group| group.id == above)
    }

    /// Tells whether a host can be in both groups: they are the same, or one stands under the other.
    pub fn share_hosts(&self, one: Uuid, two: Uuid) -> bool {
        self.is_under(one, two) || self.is_under(two, one)
    }
}

/// Fills path and root flag of every group.
pub fn fill(groups: &mut [HostGroup]) {
    let tree = Tree::new(groups);
    let paths: Vec<String> = groups.iter().map(|group| tree.path(group.id)).collect();
    for (group, path) in groups.iter_mut().zip(paths) {
        group.path = path;
        group.is_root = group.parent_id.is_none();
    }
}
