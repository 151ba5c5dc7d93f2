//! Addresses in the plan: VMM's grants become records in IPAM; a record whose grant is gone is first made inactive, and
//! deleted when a second complete inventory, read at least the release delay later, still lacks the grant.

use super::fate::Fate;
use super::{Action, Planner, values};
use crate::sync::mapping::{self, INACTIVE};
use crate::sync::model::{ChangeKind, FieldChange, SyncObject, SyncSide};
use crate::sync::policy::{Field, Verdict};

/// Field that tells whether a record's address is in use.
const STATE: &str = "IPAddressState";

impl Planner<'_> {
    /// Plans one address.
    pub(super) fn grant(&mut self, at: usize) {
        if !self.has_place(at, SyncSide::Ipam) {
            return;
        }
        match self.fates[at] {
            Fate::Both => self.granted(at),
            Fate::NewVmm => self.record(at, "granted in VMM"),
            Fate::GoneIpam => self.record(at, "deleted in IPAM, but still granted in VMM"),
            Fate::GoneVmm => self.missing(at),
            Fate::NewIpam => {
                self.say(
                    at,
                    ChangeKind::Note,
                    "not synchronized: VMM has not granted it, and grants come from VMM".into(),
                );
            }
            Fate::GoneBoth => {
                let reason = "deleted on both sides".to_owned();
                self.entry(at, (ChangeKind::Note, SyncSide::None), reason, Vec::new(), Action::Forget);
            }
            Fate::Unknown | Fate::Skip => {}
        }
    }

    fn record(&mut self, at: usize, reason: &str) {
        let fields = self.view.vmm(at).map(|item| values(item, SyncSide::Ipam)).unwrap_or_default();
        let entry = (ChangeKind::Create, SyncSide::Ipam);
        self.entry(at, entry, reason.to_owned(), fields, Action::Create(SyncSide::Ipam));
    }

    fn granted(&mut self, at: usize) {
        let (Some(ipam), Some(vmm)) = (self.view.ipam(at), self.view.vmm(at)) else { return };
        let link = self.view.link(at);
        if link.is_some_and(|link| link.missing_since.is_none() && self.agree(ipam, vmm, link)) {
            return;
        }
        let (mut fields, mut new, mut refresh) = (Vec::new(), Vec::new(), false);
        for line in mapping::of(SyncObject::Address) {
            let text = |item: &crate::sync::snapshot::Item| item.fields.get(line.field).unwrap_or_default().to_owned();
            let (i, v) = (text(ipam), text(vmm));
            let base = link.and_then(|link| link.base.get(line.field));
            let base = base.as_deref();
            let field = Field { line, ipam: &i, vmm: &v, base, ipam_time: ipam.modified, vmm_time: vmm.modified };
            match field.decide(self.inputs.policies) {
                Verdict::ToIpam => {
                    fields.push(FieldChange {
                        field: line.field.into(),
                        base_value: base.unwrap_or_default().to_owned(),
                        new_value: v.clone(),
                        ipam_value: i,
                        vmm_value: v.clone(),
                    });
                    new.push((line.field, v));
                }
                _ => refresh |= base != Some(v.as_str()),
            }
        }
        let back = link.is_some_and(|link| link.missing_since.is_some());
        let anew = link.is_some_and(|link| !link.is_of(vmm) || link.ipam_id != ipam.ipam_id);
        if link.is_none() || back || anew || refresh {
            let reason = match link {
                None => "found on both sides and linked",
                Some(_) if back => "granted again in VMM",
                Some(_) => "the sides agree again",
            };
            self.entry(at, (ChangeKind::Note, SyncSide::None), reason.into(), Vec::new(), Action::Settle);
        }
        if !fields.is_empty() {
            let update = Action::Update(SyncSide::Ipam, new);
            self.entry(at, (ChangeKind::Update, SyncSide::Ipam), "changed in VMM".into(), fields, update);
        }
    }

    fn missing(&mut self, at: usize) {
        let since = self.view.link(at).and_then(|link| link.missing_since);
        let Some(since) = since else {
            let state =
                self.view.ipam(at).and_then(|item| item.fields.get(STATE).map(str::to_owned)).unwrap_or_default();
            let field = FieldChange {
                field: STATE.into(),
                base_value: state.clone(),
                ipam_value: state,
                vmm_value: String::new(),
                new_value: INACTIVE.into(),
            };
            let update = Action::Update(SyncSide::Ipam, vec![(STATE, INACTIVE.into())]);
            let reason = "VMM has not granted it any more".to_owned();
            self.entry(at, (ChangeKind::Update, SyncSide::Ipam), reason, vec![field], update);
            return;
        };
        let delay = self.inputs.policies.release_delay_s;
        let waited_us = self.inputs.vmm.taken_at.0 - since.0;
        if waited_us > 0 && i128::from(waited_us) >= i128::from(delay) * 1_000_000 {
            let reason = format!("VMM has not granted it since {since}");
            self.entry(at, (ChangeKind::Delete, SyncSide::Ipam), reason, Vec::new(), Action::Delete(SyncSide::Ipam));
        } else {
            self.say(
                at,
                ChangeKind::Note,
                format!("VMM has not granted it since {since}; it is deleted {delay} s after that"),
            );
        }
    }
}
