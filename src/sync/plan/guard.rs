//! The guards: plans that look like an accident are refused unless they are forced.

use std::collections::BTreeSet;

use super::matching::Node;
use super::{Inputs, Task};
use crate::domain::name::fold;
use crate::sync::model::{Change, ChangeKind, SyncObject};

/// Share of a kind that a plan may delete or change.
const LIMIT_PERCENT: usize = 30;
/// Size of a kind from which the share counts; below it a share says little.
const LIMIT_FROM: usize = 10;

/// Returns why the plan is refused; empty when it is not. Counts are per kind over all objects linked to the server.
pub fn refusal(inputs: &Inputs<'_>, nodes: &[Node], changes: &[Change], tasks: &[Task]) -> String {
    let mut reasons = Vec::new();
    let unknown = unknown_scope(inputs);
    // What was given to another server is looked at there.
    let mut linked = [0; SyncObject::ORDER.len()];
    for link in inputs.links.iter().filter(|link| link.facts.moved_to.is_empty()) {
        linked[link.object.rank()] += 1;
    }
    let all: usize = linked.iter().sum();
    if !unknown.is_empty() {
        reasons.push(format!("neither VMM nor IPAM has a logical network '{}'", unknown.join("' or '")));
    } else if all > 0 {
        for (side, empty) in [("VMM", inputs.vmm.items.is_empty()), ("IPAM", inputs.ipam.items.is_empty())] {
            if empty {
                reasons.push(format!("{side} shows no objects at all, {all} are linked"));
            }
        }
    }
    for object in SyncObject::ORDER {
        let linked = linked[object.rank()];
        let count = |kind: ChangeKind| {
            let mut found: Vec<usize> = changes
                .iter()
                .zip(tasks)
                .filter(|(change, task)| {
                    change.kind == kind
                        && change.object_type == object
                        && nodes.get(task.node).is_some_and(|n| n.link.is_some())
                })
                .map(|(_, task)| task.node)
                .collect();
            found.sort_unstable();
            found.dedup();
            found.len()
        };
        let (deleted, changed) = (count(ChangeKind::Delete), count(ChangeKind::Update));
        // Single addresses come and go with virtual machines, so that the last one of a few vanishing is no sign of
        // an accident (docs/adr/0002-guard-for-addresses.md).
        let vanishes = linked > 0 && deleted == linked && (object != SyncObject::Address || linked >= LIMIT_FROM);
        if vanishes {
            reasons.push(format!("it deletes all linked {} ({deleted} of {linked})", object.nouns()));
        } else if linked >= LIMIT_FROM {
            for (verb, n) in [("deletes", deleted), ("changes", changed)] {
                if n * 100 > linked * LIMIT_PERCENT {
                    reasons.push(format!(
                        "it {verb} {n} of {linked} linked {}, the limit is {LIMIT_PERCENT} %",
                        object.nouns()
                    ));
                }
            }
        }
    }
    if reasons.is_empty() {
        return String::new();
    }
    format!("{}; -Force passes it", reasons.join("; "))
}

/// Returns the names of the logical networks in scope where nothing at all has one of them: they are likely mistyped. Where one is known, a
/// network that was deleted does not hold up the others.
fn unknown_scope<'i>(inputs: &'i Inputs<'_>) -> Vec<&'i str> {
    let names = || inputs.vmm.networks.iter().chain(&inputs.policies.networks);
    let wanted: BTreeSet<String> = names().map(|name| fold(name)).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let has = |name: &str| wanted.contains(&fold(name));
    let items = inputs.vmm.items.iter().chain(&inputs.ipam.items);
    let is_known = items.filter(|item| item.object == SyncObject::LogicalNetwork).any(|item| has(&item.name))
        || inputs.links.iter().any(|link| {
            link.object == SyncObject::LogicalNetwork && link.base.get("Name").is_some_and(|name| has(&name))
        })
        || inputs.ipam.strays.iter().any(|stray| stray.path.split(" / ").any(has));
    if is_known {
        return Vec::new();
    }
    let mut unknown: Vec<&str> = names().map(String::as_str).collect();
    unknown.sort_unstable();
    unknown.dedup();
    unknown
}
