//! Who wins: the policies, and the three-way decision on one field.

use super::mapping::{self, Direction, Mapping, TABLE};
use super::model::{Policy, SyncOptions};
use crate::domain::name::shorten;
use crate::domain::value::Timestamp;
use crate::error::{Error, Result, Status};

/// How long a grant must be missing before its record is deleted, when the options do not say.
pub const RELEASE_DELAY_S: u64 = 24 * 60 * 60;

/// Times that are closer than this do not tell which change was later: 5 s in microseconds.
const CLOSE_US: i64 = 5_000_000;

/// Options as the planner reads them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policies {
    /// Who wins a conflict.
    pub overall: Policy,
    /// Exceptions, by name of the field in the mapping table, sorted.
    pub fields: Vec<(&'static str, Policy)>,
    /// Whether customer spaces are written to VMM.
    pub include_customer: bool,
    /// How long a grant must be missing before its record is deleted.
    pub release_delay_s: u64,
    /// Names of the logical networks in scope; empty for all.
    pub networks: Vec<String>,
}

impl Policies {
    /// Reads the options.
    ///
    /// # Errors
    /// Bad argument: a field policy that is not `Field=Policy` with a synchronized field.
    pub fn of(options: &SyncOptions) -> Result<Policies> {
        let mut fields = Vec::new();
        for text in &options.field_policy {
            let bad = |rule: String| {
                Error::new(Status::InvalidParameter)
                    .with("field", "FieldPolicy")
                    .with("value", shorten(text))
                    .with("rule", rule)
            };
            let (name, policy) = text.split_once('=').ok_or_else(|| bad("it is written Field=Policy".into()))?;
            let line = TABLE
                .iter()
                .find(|line| line.field.eq_ignore_ascii_case(name.trim()))
                .ok_or_else(|| bad(format!("synchronized fields are {}", field_names().join(", "))))?;
            let policy = Policy::SPEC
                .canonical(policy)
                .and_then(Policy::from_name)
                .ok_or_else(|| bad(format!("the policy is one of {}", Policy::SPEC.names())))?;
            fields.push((line.field, policy));
        }
        fields.sort_unstable();
        fields.dedup();
        let as_one = |one: &str, other: &str| mapping::decided_as(one) == mapping::decided_as(other);
        let is_twice = |(field, policy): &&(&str, Policy)| fields.iter().any(|(f, p)| as_one(f, field) && p != policy);
        if let Some(twice) = fields.iter().find(is_twice) {
            return Err(Error::new(Status::InvalidParameter)
                .with("field", "FieldPolicy")
                .with("value", twice.0)
                .with("rule", "a field has one policy, and start and end of a range count as one"));
        }
        let mut networks = options.logical_networks.clone();
        networks.sort();
        Ok(Policies {
            overall: options.policy,
            fields,
            include_customer: options.include_customer,
            release_delay_s: options.release_delay_s.unwrap_or(RELEASE_DELAY_S),
            networks,
        })
    }

    /// Returns the policy of a field.
    pub fn of_field(&self, field: &str) -> Policy {
        let field = mapping::decided_as(field);
        let policy = self.fields.iter().find(|(name, _)| mapping::decided_as(name) == field);
        policy.map_or(self.overall, |(_, policy)| *policy)
    }
}

fn field_names() -> Vec<&'static str> {
    let mut names: Vec<_> = TABLE.iter().map(|line| line.field).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// What is to be done about one field of an object that is on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both sides have the same.
    Same,
    /// VMM's value goes to IPAM.
    ToIpam,
    /// IPAM's value goes to VMM.
    ToVmm,
    /// Both changed it differently and no policy decides.
    Conflict,
    /// The sides differ and that is left alone.
    Leave,
}

/// The three values of a field, and when each side last changed the object.
pub struct Field<'a> {
    /// The line of the table.
    pub line: &'a Mapping,
    /// Value in IPAM.
    pub ipam: &'a str,
    /// Value in VMM.
    pub vmm: &'a str,
    /// Value at the last sync; `None` at first contact.
    pub base: Option<&'a str>,
    /// When IPAM's record was changed; `Timestamp(0)` when IPAM does not tell.
    pub ipam_time: Timestamp,
    /// When VMM's object was changed, by the same clock.
    pub vmm_time: Timestamp,
}

impl Field<'_> {
    /// Decides by three-way comparison, then by policy.
    pub fn decide(&self, policies: &Policies) -> Verdict {
        let same = |a: &str, b: &str| self.line.same(a, b);
        if same(self.ipam, self.vmm) {
            return Verdict::Same;
        }
        if self.line.direction == Direction::VmmToIpam {
            let cleared = self.vmm.is_empty() && self.base.is_some_and(|b| !b.is_empty() && same(b, self.ipam));
            return if !self.vmm.is_empty() || cleared { Verdict::ToIpam } else { Verdict::Leave };
        }
        match self.base {
            Some(base) if same(base, self.ipam) => return Verdict::ToIpam,
            Some(base) if same(base, self.vmm) => return Verdict::ToVmm,
            None if self.ipam.is_empty() => return Verdict::ToIpam,
            None if self.vmm.is_empty() => return Verdict::ToVmm,
            _ => {}
        }
        match policies.of_field(self.line.field) {
            Policy::Vmm => Verdict::ToIpam,
            Policy::Ipam => Verdict::ToVmm,
            Policy::Report => Verdict::Conflict,
            Policy::Newest => newest(self.ipam_time, self.vmm_time),
        }
    }
}

/// Decides by the times of two changes.
pub fn newest(ipam: Timestamp, vmm: Timestamp) -> Verdict {
    if ipam.0 <= 0 || vmm.0 <= 0 || (ipam.0 - vmm.0).abs() < CLOSE_US {
        return Verdict::Conflict;
    }
    if ipam > vmm { Verdict::ToVmm } else { Verdict::ToIpam }
}

/// Returns why the times of two changes do not decide, for people; nothing where they do.
pub fn undecided(ipam: Timestamp, vmm: Timestamp) -> Option<String> {
    match newest(ipam, vmm) {
        Verdict::Conflict if ipam.0 <= 0 => Some("IPAM does not tell when".to_owned()),
        Verdict::Conflict if vmm.0 <= 0 => Some("VMM does not tell when".to_owned()),
        Verdict::Conflict => Some(format!("less than {} s apart", CLOSE_US / 1_000_000)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sync::model::SyncObject;

    fn decide(
        object: SyncObject,
        field: &str,
        (ipam, base, vmm): (&str, Option<&str>, &str),
        policy: Policy,
    ) -> Verdict {
        let line = mapping::find(object, field).unwrap();
        let times = (Timestamp(20_000_000), Timestamp(10_000_000));
        let field = Field { line, ipam, vmm, base, ipam_time: times.0, vmm_time: times.1 };
        field.decide(&Policies { overall: policy, ..Policies::default() })
    }

    #[test]
    fn three_way() {
        use Verdict::*;
        let both = |values| decide(SyncObject::Pool, "Description", values, Policy::Report);
        for (values, verdict) in [
            (("a", Some("a"), "a"), Same),
            (("b", Some("a"), "b"), Same),
            (("b", Some("a"), "a"), ToVmm),
            (("", Some("a"), "a"), ToVmm),
            (("a", Some("a"), "b"), ToIpam),
            (("a", Some("a"), ""), ToIpam),
            (("b", Some("a"), "c"), Conflict),
            (("", Some("a"), "c"), Conflict),
            (("", None, "c"), ToIpam),
            (("b", None, ""), ToVmm),
            (("b", None, "c"), Conflict),
        ] {
            assert_eq!(both(values), verdict, "{values:?}");
        }
        let owned = |values| decide(SyncObject::Address, "DeviceName", values, Policy::Ipam);
        for (values, verdict) in [
            (("a", Some("a"), "b"), ToIpam),
            (("user", Some("a"), "a"), ToIpam),
            (("user", Some(""), ""), Leave),
            (("user", Some("a"), ""), Leave),
            (("a", Some("a"), ""), ToIpam),
        ] {
            assert_eq!(owned(values), verdict, "{values:?}");
        }
    }

    #[test]
    fn policies_decide_conflicts_only() {
        let values = ("b", Some("a"), "c");
        let by = |policy| decide(SyncObject::Pool, "Description", values, policy);
        assert_eq!(by(Policy::Vmm), Verdict::ToIpam);
        assert_eq!(by(Policy::Ipam), Verdict::ToVmm);
        assert_eq!(by(Policy::Newest), Verdict::ToVmm);
        assert_eq!(newest(Timestamp(20_000_000), Timestamp(16_000_000)), Verdict::Conflict);
        assert_eq!(newest(Timestamp(0), Timestamp(16_000_000)), Verdict::Conflict);
        let why = |ipam, vmm| undecided(Timestamp(ipam), Timestamp(vmm)).unwrap_or_default();
        assert_eq!(why(20_000_000, 16_000_000), "less than 5 s apart");
        assert_eq!(why(0, 16_000_000), "IPAM does not tell when");
        assert_eq!(why(20_000_000, 0), "VMM does not tell when");
        assert_eq!(why(20_000_000, 10_000_000), "");
        assert_eq!(decide(SyncObject::Pool, "Description", ("a", Some("a"), "c"), Policy::Ipam), Verdict::ToIpam);
    }

    #[test]
    fn field_policies_are_checked() {
        let of = |texts: &[&str]| {
            Policies::of(&SyncOptions {
                field_policy: texts.iter().map(|t| (*t).to_owned()).collect(),
                ..SyncOptions::default()
            })
        };
        let policies = of(&["vlanid=ipam", "Description=Newest"]).unwrap();
        assert_eq!(policies.of_field("VlanId"), Policy::Ipam);
        assert_eq!(policies.of_field("Name"), Policy::Report);
        for bad in [
            &["VlanId"][..],
            &["Colour=Vmm"],
            &["VlanId=Nobody"],
            &["VlanId=Vmm", "vlanid=Ipam"],
            &["StartIPAddress=Vmm", "EndIPAddress=Ipam"],
        ] {
            assert_eq!(of(bad).unwrap_err().status(), Status::InvalidParameter, "{bad:?}");
        }
    }
}
