//! A plan as an object and as a document that can be reviewed on one machine and applied on another.

use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};

use super::compare::Ready;
use super::model::{Change, ChangeKind, PlanInfo, SyncOptions, SyncSide};
use super::plan::Inputs;
use super::policy::Policies;
use crate::domain::json::{Derived, from_json, parse, to_json, write_object};
use crate::domain::object::Object;
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};
use crate::memory;
use crate::vmm::inventory::CLOCK_OFFSET_MS_MAX;

/// Marker of the document.
pub const FORMAT: &str = "ipam-vmm-plan";
/// Version of the document that is written, and the newest that is read.
pub const VERSION: u32 = 1;

/// What a sync would do.
#[derive(Debug, PartialEq)]
pub struct Plan {
    /// What carries it out, for the first run of it.
    pub(super) ready: Ready,
    /// Head.
    pub info: PlanInfo,
    /// Entries; what comes first is done first.
    pub changes: Vec<Change>,
    /// Options that the entries depend on.
    pub policies: Policies,
    /// When the inventory was read.
    pub taken_at: Timestamp,
    /// Clock of the VMM server less that of the reader.
    pub clock_offset_ms: i64,
}

impl Clone for Plan {
    fn clone(&self) -> Plan {
        let Plan { ready, info, policies, taken_at, clock_offset_ms, .. } = self;
        let (ready, info, changes, policies) =
            (ready.clone(), info.clone(), memory::copy(&self.changes), policies.clone());
        Plan { ready, info, changes, policies, taken_at: *taken_at, clock_offset_ms: *clock_offset_ms }
    }
}

impl Plan {
    /// Makes a plan of its entries: counts, digest, and the digest in each entry.
    pub(super) fn new(inputs: &Inputs<'_>, changes: Vec<Change>, refusal: String) -> Plan {
        let mut plan = Plan {
            ready: Ready::default(),
            info: PlanInfo {
                vmm_server: inputs.server.to_owned(),
                inventory_digest: inputs.vmm.digest.clone(),
                refusal,
                ..PlanInfo::default()
            },
            changes,
            policies: inputs.policies.clone(),
            taken_at: inputs.vmm.taken_at,
            clock_offset_ms: inputs.vmm.clock_offset_ms,
        };
        plan.count();
        plan.info.digest = plan.digest();
        for change in &mut plan.changes {
            change.plan_digest.clone_from(&plan.info.digest);
        }
        plan
    }

    fn count(&mut self) {
        let count = |kind| self.changes.iter().filter(|change| change.kind == kind).count() as u64;
        self.info.create_count = count(ChangeKind::Create);
        self.info.update_count = count(ChangeKind::Update);
        self.info.delete_count = count(ChangeKind::Delete);
        self.info.conflict_count = count(ChangeKind::Conflict);
        self.info.blocked_count = count(ChangeKind::Blocked);
        self.info.note_count = count(ChangeKind::Note);
        self.info.is_empty = self.info.create_count + self.info.update_count + self.info.delete_count == 0;
    }

    fn options(&self) -> SyncOptions {
        SyncOptions {
            policy: self.policies.overall,
            field_policy: self.policies.fields.iter().map(|(field, policy)| format!("{field}={policy}")).collect(),
            include_customer: self.policies.include_customer,
            release_delay_s: Some(self.policies.release_delay_s),
            logical_networks: self.policies.networks.clone(),
            ..SyncOptions::default()
        }
    }

    /// Appends an entry as JSON, without the digest that it carries.
    fn line(change: &Change, text: &mut String) {
        memory::check_or_unwind();
        write_object(change, "PlanDigest", text);
    }

    /// Returns SHA-256 over everything that the entries say and depend on, except when the inventory was read.
    fn digest(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(self.info.vmm_server.as_bytes());
        hash.update([0]);
        hash.update(self.info.inventory_digest.as_bytes());
        hash.update([0]);
        hash.update(to_json(&self.options().to_record(), Derived::Keep).to_string());
        let mut line = String::new();
        for change in &self.changes {
            line.clear();
            line.push('\n');
            Plan::line(change, &mut line);
            hash.update(&line);
        }
        hex(&hash.finalize())
    }

    /// Writes the document: one entry a line, and a check sum over all of it.
    pub fn format(&self) -> String {
        let body = self.body();
        format!("{body}\"checksum\": \"{}\"\n}}\n", checksum(&body))
    }

    fn body(&self) -> String {
        let mut text = format!("{{\n\"document\": \"{FORMAT}\",\n\"version\": {VERSION},\n");
        let line = |name: &str, value: Json| format!("\"{name}\": {value},\n");
        text += &line("info", to_json(&self.info.to_record(), Derived::Keep));
        text += &line("options", to_json(&self.options().to_record(), Derived::Keep));
        text += &line("takenAt", Json::String(self.taken_at.to_string()));
        text += &line("clockOffset", Json::from(self.clock_offset_ms));
        text += "\"changes\": [";
        for (at, change) in self.changes.iter().enumerate() {
            text += if at == 0 { "\n" } else { ",\n" };
            Plan::line(change, &mut text);
        }
        text + "\n],\n"
    }

    /// Writes the plan for people, like a diff: what is added, changed and removed, on which side, and why. Notes only when asked for.
    pub fn summary(&self, with_notes: bool) -> String {
        let mut text = format!("{} and IPAM\n", self.info.vmm_server);
        for change in self.changes.iter().filter(|change| with_notes || change.kind != ChangeKind::Note) {
            let mark = match change.kind {
                ChangeKind::Create => '+',
                ChangeKind::Update => '~',
                ChangeKind::Delete => '-',
                ChangeKind::Conflict => '!',
                ChangeKind::Blocked => '?',
                ChangeKind::Note => ' ',
            };
            let place = match change.target {
                SyncSide::Ipam => " in IPAM",
                SyncSide::Vmm => " in VMM",
                SyncSide::None => "",
            };
            let noun = change.object_type.noun();
            text += &format!("{mark} {noun} {}{place}: {}\n", change.object, change.reason);
            for field in &change.fields {
                let old = if change.target == SyncSide::Vmm { &field.vmm_value } else { &field.ipam_value };
                text += &match (change.kind, change.target) {
                    (ChangeKind::Conflict, _) => {
                        let base = if field.base_value.is_empty() {
                            String::new()
                        } else {
                            format!(", was {}", field.base_value)
                        };
                        format!(
                            "      {}: IPAM has {}, VMM has {}{base}\n",
                            field.field,
                            or_none(&field.ipam_value),
                            or_none(&field.vmm_value)
                        )
                    }
                    (ChangeKind::Create, _) => format!("      {}: {}\n", field.field, field.new_value),
                    _ => format!("      {}: {} -> {}\n", field.field, or_none(old), or_none(&field.new_value)),
                };
            }
        }
        let info = &self.info;
        let counts = [
            (info.create_count, "to create"),
            (info.update_count, "to update"),
            (info.delete_count, "to delete"),
            (info.conflict_count, "in conflict"),
            (info.blocked_count, "blocked"),
        ];
        let counts: Vec<String> =
            counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
        text += &if counts.is_empty() { "nothing to do".to_owned() } else { counts.join(", ") };
        text.push('\n');
        if !info.refusal.is_empty() {
            text += &format!("refused: {}\n", info.refusal);
        }
        text
    }

    /// Reads a document.
    ///
    /// # Errors
    /// `InvalidPlan`: it is not a plan, is of a newer version, ends early, or was changed after it was written.
    pub fn parse(text: &str) -> Result<Plan> {
        let json = parse(text).map_err(|error| match error.is_eof() {
            true => invalid("it ends early").caused_by(error),
            false => invalid("it is not JSON").caused_by(error),
        })?;
        let root = json.as_object().ok_or_else(|| invalid("it is not a plan"))?;
        if root.get("document").and_then(Json::as_str) != Some(FORMAT) {
            return Err(invalid("it is not a plan"));
        }
        match root.get("version").and_then(Json::as_u64) {
            Some(version) if version == u64::from(VERSION) => {}
            Some(version) => {
                return Err(invalid(&format!("it has version {version}, this library knows up to {VERSION}")));
            }
            None => return Err(invalid("it has no version")),
        }
        let mut plan = Plan::read(root).map_err(|error| match error.status() {
            Status::InvalidPlan => error,
            _ => invalid("a part of it cannot be read").caused_by(error),
        })?;
        if root.get("checksum").and_then(Json::as_str) != Some(&checksum(&plan.body())) {
            return Err(invalid("its check sum does not fit: it was changed after it was written"));
        }
        let said = plan.info.clone();
        plan.count();
        if plan.info != said || plan.digest() != said.digest {
            return Err(invalid("its counts or digest do not fit its entries"));
        }
        Ok(plan)
    }

    fn read(root: &Map<String, Json>) -> Result<Plan> {
        let part = |name: &'static str| root.get(name).ok_or_else(|| invalid(&format!("it has no '{name}'")));
        let info = PlanInfo::from_record(&from_json(PlanInfo::SPEC, part("info")?)?)?;
        let options = SyncOptions::from_record(&from_json(SyncOptions::SPEC, part("options")?)?)?;
        let mut changes = Vec::new();
        for (at, line) in
            part("changes")?.as_array().ok_or_else(|| invalid("its entries are no list"))?.iter().enumerate()
        {
            memory::check_or_unwind();
            let mut change = Change::from_record(&from_json(Change::SPEC, line)?)?;
            if change.id as usize != at + 1 {
                return Err(invalid(&format!("entry {} stands at place {}", change.id, at + 1)));
            }
            change.plan_digest.clone_from(&info.digest);
            changes.push(change);
        }
        Ok(Plan {
            ready: Ready::default(),
            info,
            changes,
            policies: Policies::of(&options)?,
            taken_at: Timestamp::parse("takenAt", part("takenAt")?.as_str().unwrap_or_default())?,
            clock_offset_ms: part("clockOffset")?
                .as_i64()
                .filter(|ms| (-CLOCK_OFFSET_MS_MAX..=CLOCK_OFFSET_MS_MAX).contains(ms))
                .ok_or_else(|| invalid("its clock offset is no number of milliseconds of up to a hundred years"))?,
        })
    }
}

fn invalid(rule: &str) -> Error {
    Error::new(Status::InvalidPlan).with("rule", rule)
}

fn or_none(value: &str) -> &str {
    if value.is_empty() { "(none)" } else { value }
}

fn checksum(body: &str) -> String {
    hex(&Sha256::digest(body.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
