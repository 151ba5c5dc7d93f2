//! Objects that are on both sides: three-way comparison per field, renames, moves and first contact.

use std::borrow::Cow;

use super::fate::{READ_ONLY, other, side};
use super::matching::BaseLink;
use super::resolution::facts;
use super::{Action, Planner, SITE_FIELD, SPACE_FIELD};
use crate::domain::name::fold;
use crate::domain::value::Timestamp;
use crate::sync::mapping::{self, Direction, Form};
use crate::sync::model::{ChangeKind, FieldChange, Policy, SyncObject, SyncSide};
use crate::sync::policy::{Field, Verdict};
use crate::sync::snapshot::Item;

impl Planner<'_> {
    pub(super) fn vlans(&mut self, at: usize, item: &Item) {
        if let Some(vlans) = item.fields.get("VlanId").filter(|vlans| vlans.contains(',')) {
            let reason = format!("VLANs {vlans} are kept in IPAM; a subnet has one VLAN in VMM");
            self.say(at, ChangeKind::Note, reason);
        }
    }

    pub(super) fn notes(&mut self, at: usize) {
        for note in self.view.vmm(at).map(|item| item.more().notes.clone()).unwrap_or_default() {
            self.say(at, ChangeKind::Note, note);
        }
        let vlans = self.view.vlans(at).join(", ");
        if !vlans.is_empty() {
            self.say(at, ChangeKind::Note, format!("VLAN {vlans} without a subnet is kept in VMM only"));
        }
    }

    pub(super) fn both(&mut self, at: usize) {
        self.present[at] = [true, true];
        self.notes(at);
        if self.is_unchanged(at) {
            return;
        }
        let (Some(ipam), Some(vmm)) = (self.view.ipam(at).cloned(), self.view.vmm(at).cloned()) else { return };
        let node = &self.view.nodes[at];
        let (link, fresh, moved) = (self.view.link(at).cloned(), node.link.is_none(), node.moved_in_vmm);
        let apart = node.object.is_subnet() && ipam.parent.is_none();
        let disowned = node.object == SyncObject::Pool && !ipam.more().recipe_missing.is_empty();
        if !fresh && (apart || disowned) {
            self.recipe(at);
            return;
        }
        let sent = self.intents.get(&(node.object, ipam.ipam_id)).map(|intent| &intent.fields);
        let read_only = self.view.is_read_only(at);
        let base_of = |field: &str| match &link {
            Some(link) => link.base.get(field).map(Cow::into_owned),
            None => sent.and_then(|sent| sent.get(field).cloned()),
        };
        let mut to_ipam = Vec::new();
        let mut to_vmm = Vec::new();
        let mut conflicts = Vec::new();
        let (mut decided, mut refresh, mut resolutions) = (false, false, Vec::new());
        self.vlans(at, &ipam);
        for line in mapping::of(node.object) {
            let text = |item: &Item| item.fields.get(line.field).unwrap_or_default().to_owned();
            let (i, v) = (text(&ipam), text(&vmm));
            if line.form == Form::Vlan && i.contains(',') {
                continue;
            }
            // What VMM has from a call whose outcome was lost is what both had.
            let arrived = sent.and_then(|sent| sent.get(line.field)).filter(|sent| **sent == v).cloned();
            let kept = base_of(line.field);
            let base = arrived.as_deref().or(kept.as_deref());
            let times = (ipam.modified, self.vmm_time(vmm.modified));
            let field = Field { line, ipam: &i, vmm: &v, base, ipam_time: times.0, vmm_time: times.1 };
            let mut verdict = field.decide(self.inputs.policies);
            let decision = self.view.resolutions.get(self.view.key(at), line.field);
            let resolved = decision.filter(|one| one.facts == facts(&i, &v));
            let both_changed = base.is_some_and(|b| !line.same(b, &i) && !line.same(b, &v));
            let mut change = FieldChange {
                field: line.field.to_owned(),
                ipam_value: i.clone(),
                vmm_value: v.clone(),
                base_value: base.unwrap_or_default().to_owned(),
                new_value: String::new(),
            };
            // What cannot go to VMM is a conflict too, unless somebody says that VMM's value is the one.
            let stuck = match (verdict, line.direction) {
                (Verdict::ToVmm, _) if read_only => Some(READ_ONLY),
                (Verdict::ToVmm, Direction::AtCreation) => Some("VMM takes it only when the object is made"),
                _ => None,
            };
            if stuck.is_some() && read_only && v.is_empty() && base.is_none_or(str::is_empty) {
                // VMM never said anything of it.
                verdict = Verdict::Leave;
            } else if stuck.is_some() && self.inputs.policies.of_field(line.field) == Policy::Vmm {
                verdict = Verdict::ToIpam;
            } else if stuck.is_some() {
                verdict = Verdict::Conflict;
            }
            if let (Verdict::Conflict, Some(one)) = (verdict, resolved) {
                let winner = if one.winner == SyncSide::Ipam { Verdict::ToVmm } else { Verdict::ToIpam };
                verdict = if stuck.is_some() { Verdict::ToIpam } else { winner };
                resolutions.push(one.winner);
            }
            decided |= (both_changed || stuck.is_some()) && matches!(verdict, Verdict::ToIpam | Verdict::ToVmm);
            match verdict {
                Verdict::Same => refresh |= kept.as_deref().is_none_or(|kept| !line.same(kept, &i)),
                Verdict::Leave => refresh |= base != Some(v.as_str()),
                Verdict::ToIpam => {
                    change.new_value = v.clone();
                    to_ipam.push((line.field, v, change));
                }
                Verdict::ToVmm => match line.vmm_value(&i) {
                    Ok(_) => {
                        change.new_value = i.clone();
                        to_vmm.push((line.field, i, change));
                    }
                    Err(error) => conflicts.push((error.to_string(), change, String::new())),
                },
                Verdict::Conflict if stuck.is_some() => {
                    let reason = format!("changed in IPAM, but {}", stuck.unwrap_or_default());
                    conflicts.push((reason, change, facts(&i, &v)));
                }
                Verdict::Conflict if base.is_none() => {
                    conflicts.push((
                        "first contact: the sides differ and there is no last sync to compare with".into(),
                        change,
                        facts(&i, &v),
                    ));
                }
                Verdict::Conflict => {
                    conflicts.push(("changed on both sides since the last sync".into(), change, facts(&i, &v)));
                }
            }
        }
        let mended = link.as_ref().is_some_and(|link| link.vmm_key != vmm.key || link_lost(link, &ipam));
        if fresh {
            let reason = "found on both sides and linked".to_owned();
            let id = self.entry(at, (ChangeKind::Note, SyncSide::None), reason, vec![], Action::Settle);
            self.anchors[at] = [Some(id); 2];
        } else if mended && !moved {
            let reason = "found again with its name and linked anew".to_owned();
            self.entry(at, (ChangeKind::Note, SyncSide::None), reason, vec![], Action::Settle);
        } else if refresh {
            let reason = "the sides agree again".to_owned();
            self.entry(at, (ChangeKind::Note, SyncSide::None), reason, vec![], Action::Settle);
        }
        if moved {
            let site = node.parent.map(|site| self.view.name(site)).unwrap_or_default();
            let change = FieldChange { field: SITE_FIELD.into(), new_value: site.clone(), ..FieldChange::default() };
            let update = Action::Update(SyncSide::Ipam, vec![(SITE_FIELD, site)]);
            let reason = "moved to another site in VMM".to_owned();
            let id = self.entry(at, (ChangeKind::Update, SyncSide::Ipam), reason, vec![change], update);
            self.anchors[at][0] = Some(id);
        }
        let name = mapping::of(node.object).find(|line| line.form == Form::Name && node.object.is_space());
        let named = |field: &str| name.is_some_and(|line| line.field == field);
        if let Some(name) = to_ipam.iter().find(|(field, ..)| named(field)).map(|(_, name, _)| name.clone())
            && link.is_some_and(|link| !link.space_name.is_empty() && link.space_name == ipam.more().space)
        {
            let space = self.space_name(&name);
            let change = FieldChange {
                field: SPACE_FIELD.into(),
                ipam_value: ipam.more().space.clone(),
                base_value: ipam.more().space.clone(),
                new_value: space.clone(),
                ..FieldChange::default()
            };
            to_ipam.push((SPACE_FIELD, space, change));
        }
        let resolved = resolutions.first().copied();
        self.update(at, SyncSide::Ipam, to_ipam, decided, resolved);
        self.update(at, SyncSide::Vmm, to_vmm, decided, resolved);
        for (reason, change, facts) in conflicts {
            let reason = format!("{}: {reason}", change.field);
            let id = self.entry(at, (ChangeKind::Conflict, SyncSide::None), reason, vec![change], Action::Nothing);
            self.made[id].change.facts = facts;
        }
    }

    /// Tells whether nothing at all is to be said of a linked object: most of them, most of the time.
    fn is_unchanged(&self, at: usize) -> bool {
        let node = &self.view.nodes[at];
        let (Some(ipam), Some(vmm), Some(link)) = (self.view.ipam(at), self.view.vmm(at), self.view.link(at)) else {
            return false;
        };
        let placed = ipam.parent.is_some() || node.object == SyncObject::LogicalNetwork;
        placed
            && !node.moved_in_vmm
            && (node.object.is_place() || ipam.more().recipe_missing.is_empty())
            && link.vmm_key == vmm.key
            && !link_lost(link, ipam)
            && ipam.fields == vmm.fields
            && link.base.agrees(&ipam.fields)
    }

    /// Lets go of the names of spaces that follow their network to another name, so that others may take them.
    pub(super) fn give_up_names(&mut self) {
        for at in 0..self.view.nodes.len() {
            let object = self.view.nodes[at].object;
            if !object.is_space() {
                continue;
            }
            let (Some(ipam), Some(vmm), Some(link)) = (self.view.ipam(at), self.view.vmm(at), self.view.link(at))
            else {
                continue;
            };
            let Some(line) = mapping::of(object).find(|line| line.form == Form::Name) else {
                continue;
            };
            let text = |item: &Item| item.fields.get(line.field).unwrap_or_default().to_owned();
            let (i, v) = (text(ipam), text(vmm));
            let base = link.base.get(line.field);
            let base = base.as_deref();
            let times = (ipam.modified, self.vmm_time(vmm.modified));
            let field = Field { line, ipam: &i, vmm: &v, base, ipam_time: times.0, vmm_time: times.1 };
            let follows = !link.space_name.is_empty() && link.space_name == ipam.more().space;
            if follows && field.decide(self.inputs.policies) == Verdict::ToIpam {
                let space = fold(&ipam.more().space);
                self.spaces.remove(&space);
            }
        }
    }

    fn vmm_time(&self, modified: Timestamp) -> Timestamp {
        if modified.0 == 0 { modified } else { Timestamp(modified.0 - self.inputs.vmm.clock_offset_ms * 1000) }
    }

    fn update(
        &mut self,
        at: usize,
        target: SyncSide,
        changes: Vec<(&'static str, String, FieldChange)>,
        decided: bool,
        resolved: Option<SyncSide>,
    ) {
        if changes.is_empty() {
            return;
        }
        let reason = match (self.inputs.policies.overall, decided) {
            _ if resolved.is_some() => {
                format!("in conflict; decided for {}", resolved.map(side).unwrap_or_default())
            }
            (policy, true) if policy != Policy::Report => format!("changed on both sides; policy {policy} decides"),
            (_, true) => "changed on both sides; the policy of the field decides".to_owned(),
            (..) if self.view.nodes[at].link.is_none() => format!("first contact: {} has none", side(target)),
            _ => format!("changed in {}", other(target)),
        };
        let (mut fields, mut values) = (Vec::new(), Vec::new());
        for (field, value, change) in changes {
            fields.push(change);
            values.push((field, value));
        }
        self.entry(at, (ChangeKind::Update, target), reason, fields, Action::Update(target, values));
    }
}

fn link_lost(link: &BaseLink, ipam: &Item) -> bool {
    ipam.ipam_id != link.ipam_id
}
