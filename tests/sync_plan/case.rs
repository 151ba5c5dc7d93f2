//! Sides and links written as indented trees, and the text of the plan that they give.

use ipam::domain::name::fold;
use ipam::domain::value::Timestamp;
use ipam::sync::Plan;
use ipam::sync::fields::Fields;
use ipam::sync::mapping::{self};
use ipam::sync::model::{ChangeKind, Policy, SyncObject, SyncOptions, SyncSide};
use ipam::sync::plan::matching::{BaseLink, Facts, Intent};
use ipam::sync::plan::resolution::Resolution;
use ipam::sync::plan::{Draft, Inputs, plan};
use ipam::sync::policy::Policies;
use ipam::sync::snapshot::{Item, Snapshot};
use uuid::Uuid;

const ORDER: [SyncObject; 5] =
    [SyncObject::LogicalNetwork, SyncObject::NetworkSite, SyncObject::Subnet, SyncObject::Pool, SyncObject::Address];

/// Returns the kind of an object at a depth of the tree; `customer` is that of the object above.
fn kind_at(depth: usize, customer: bool) -> SyncObject {
    match (depth, customer) {
        (1, true) => SyncObject::VmNetwork,
        (2, true) => SyncObject::VmSubnet,
        _ => ORDER[depth],
    }
}

#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Ipam,
    Vmm,
}

/// Reads a tree into a snapshot.
pub fn side(kind: Kind, text: &str) -> Snapshot {
    let mut side =
        Snapshot { complete: true, taken_at: Timestamp(1_000_000_000), digest: "d".into(), ..Snapshot::default() };
    let mut above: Vec<usize> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let depth = (line.len() - line.trim_start().len()) / 2;
        let (head, fields) = line.trim().trim_end_matches(']').split_once('[').unwrap_or((line.trim(), ""));
        let (name, tag) = head.split_once('#').unwrap_or((head, "0"));
        let (name, tag) = (name.trim().to_owned(), tag.trim().to_owned());
        above.truncate(depth);
        let parent = above.last().copied();
        let tenant = |at: usize| matches!(side.items[at].object, SyncObject::VmNetwork | SyncObject::VmSubnet);
        // A VM network is marked with a star.
        let name = name.strip_prefix("* ").map(str::to_owned).unwrap_or(name);
        let object = kind_at(depth, line.trim().starts_with("* ") || parent.is_some_and(tenant));
        let mut item = Item { object, parent, name: name.as_str().into(), ..Item::default() };
        item.natural = if object.is_place() { fold(&name) } else { name.clone() }.into();
        item.fields = Fields::of(object, |_| "".into());
        let named = mapping::of(object).find(|line| line.form == mapping::Form::Name);
        if object.is_place() {
            item.fields.set(named.unwrap().field, &name);
        }
        if let Some((start, end)) = name.split_once('-').filter(|_| object == SyncObject::Pool) {
            item.fields.set("StartIPAddress", start);
            item.fields.set("EndIPAddress", end);
        }
        for pair in fields.split(';').filter(|pair| !pair.trim().is_empty()) {
            let (field, value) = pair.trim().split_once('=').unwrap();
            match field {
                "missing" => item.more_mut().recipe_missing = vec![value.to_owned()],
                "holds" => item.more_mut().blockers = vec![value.to_owned()],
                "note" => item.more_mut().notes = vec![value.to_owned()],
                "space" => item.more_mut().space = value.to_owned(),
                "bare" => item.bare = true,
                "vlans" => item.more_mut().vlans = value.split(',').map(str::to_owned).collect(),
                "time" => item.modified = Timestamp(value.parse().unwrap()),
                _ => {
                    let line = mapping::find(object, field).unwrap_or_else(|| panic!("{field}"));
                    item.fields.set(line.field, value);
                }
            }
        }
        if kind == Kind::Vmm {
            // A subnet of a site has no GUID of its own.
            let site = parent.filter(|_| object == SyncObject::Subnet).map(|at: usize| side.items[at].vmm_id);
            item.vmm_id = site.unwrap_or_else(|| Uuid::from_u128(1 + tag.parse::<u128>().unwrap()));
        }
        if kind == Kind::Ipam {
            item.ipam_id = tag.parse().unwrap();
            item.version = 1;
            if object.is_space() {
                side.spaces.insert(fold(if item.more().space.is_empty() { &name } else { &item.more().space }));
            }
        }
        above.push(side.items.len());
        side.items.push(item);
    }
    side
}

/// Reads the tree of the last sync into links.
pub fn links(text: &str) -> Vec<BaseLink> {
    let (vmm, ipam) = (side(Kind::Vmm, text), side(Kind::Ipam, text));
    let mut links: Vec<BaseLink> = Vec::new();
    for (v, i) in vmm.items.iter().zip(&ipam.items) {
        let path = match i.parent {
            Some(parent) => format!("{} / {}", links[parent].path, i.name),
            None => i.name.to_string(),
        };
        links.push(BaseLink {
            id: links.len() as u64 + 1,
            object: i.object,
            vmm_id: v.vmm_id,
            network: v.network().into(),
            ipam_id: i.ipam_id,
            parent_id: i.parent.map_or(0, |at| at as u64 + 1),
            path: path.into(),
            facts: Facts { space_name: i.more().space.clone(), ..Facts::default() }.into(),
            base: i.fields.iter().collect(),
            ..BaseLink::default()
        });
    }
    links.sort_by_key(|link| (link.object.rank(), link.id));
    links
}

#[derive(Default)]
pub struct Case {
    /// The trees of the last sync, IPAM and VMM as they were written.
    pub trees: [String; 3],
    pub ipam: Snapshot,
    pub vmm: Snapshot,
    pub links: Vec<BaseLink>,
    pub intents: Vec<Intent>,
    pub resolutions: Vec<Resolution>,
    pub options: SyncOptions,
}

impl Case {
    pub fn new(base: &str, ipam: &str, vmm: &str) -> Case {
        let trees = [base, ipam, vmm].map(str::to_owned);
        Case { trees, ipam: side(Kind::Ipam, ipam), vmm: side(Kind::Vmm, vmm), links: links(base), ..Case::default() }
    }

    pub fn policy(mut self, policy: Policy) -> Case {
        self.options.policy = policy;
        self
    }

    pub fn draft(&self) -> Draft {
        let policies = Policies::of(&self.options).unwrap();
        plan(&Inputs {
            server: "vmm1.contoso.com",
            ipam: &self.ipam,
            vmm: &self.vmm,
            links: &self.links,
            intents: &self.intents,
            resolutions: &self.resolutions,
            policies: &policies,
        })
    }

    /// Compares the plan's text, notes left out unless asked; every plan is made twice and read back from its document.
    pub fn check(self, notes: bool, expected: &str) {
        let plan = self.draft().plan;
        assert_eq!(plan, self.draft().plan);
        let text = plan.format();
        assert_eq!(Plan::parse(&text).unwrap(), plan);
        assert_eq!(Plan::parse(&text).unwrap().format(), text);
        let lines: Vec<String> = plan
            .changes
            .iter()
            .filter(|c| notes || c.kind != ChangeKind::Note)
            .map(|c| {
                let side = if c.target == SyncSide::None { String::new() } else { format!(" in {}", c.target) };
                let fields: Vec<String> = c
                    .fields
                    .iter()
                    .map(|f| format!("{}: {} | {} -> {}", f.field, f.ipam_value, f.vmm_value, f.new_value))
                    .collect();
                let fields = if fields.is_empty() { String::new() } else { format!(" [{}]", fields.join(", ")) };
                format!("{}{side} {}: {}{fields}", c.kind, c.object, c.reason)
            })
            .collect();
        let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert_eq!(lines, expected, "\n{}\n", lines.join("\n"));
        for change in &plan.changes {
            assert!(change.depends_on.iter().all(|need| *need < change.id), "{change:?}");
        }
    }
}
