//! Conflicts that were decided by hand: a decision holds while both sides stay as they were.

use ipam::sync::model::{ChangeKind, Policy, SyncSide};
use ipam::sync::plan::resolution::Resolution;

use crate::case::*;
use crate::clashes::TWO;
use crate::{CONTOSO, with, without};

/// Decides every conflict of a plan for one side.
pub fn decided(mut case: Case, winner: SyncSide) -> Case {
    let plan = case.draft().plan;
    let conflicts =
        plan.changes.iter().filter(|change| change.kind == ChangeKind::Conflict && !change.facts.is_empty());
    let decide = |change: &ipam::sync::model::Change| Resolution {
        object: change.object_type,
        ipam_id: change.ipam_id,
        vmm_key: change.vmm_key.clone(),
        field: change.fields.first().map(|field| field.field.clone()).unwrap_or_default(),
        facts: change.facts.clone(),
        winner,
    };
    case.resolutions = conflicts.map(decide).collect();
    assert!(!case.resolutions.is_empty(), "nothing to decide: {:#?}", plan.changes);
    case
}

#[test]
fn a_decided_field_flows_from_the_winner() {
    let pool = "Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20";
    let case = || Case::new(CONTOSO, &with("Description=d", "Description=i"), &with("Description=d", "Description=v"));
    decided(case(), SyncSide::Ipam)
        .check(true, &format!("Update in Vmm {pool}: in conflict; decided for IPAM [Description: i | v -> i]"));
    decided(case(), SyncSide::Vmm)
        .check(true, &format!("Update in Ipam {pool}: in conflict; decided for VMM [Description: i | v -> v]"));
    // VMM has something else by now: the decision is forgotten.
    let mut later = decided(case(), SyncSide::Ipam);
    later.vmm = side(Kind::Vmm, &with("Description=d", "Description=w"));
    later.check(
        true,
        &format!("Conflict {pool}: Description: changed on both sides since the last sync [Description: i | w -> ]"),
    );
}

#[test]
fn what_was_decided_about_a_field_is_not_said_of_those_that_go_the_other_way() {
    let pool = "Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20";
    let vmm = with("Description=d", "Description=v; DnsServers=10.0.0.1");
    let case = || Case::new(CONTOSO, &with("Description=d", "Description=i"), &vmm);
    decided(case(), SyncSide::Ipam).check(
        true,
        &format!(
            "Update in Ipam {pool}: changed in VMM [DnsServers:  | 10.0.0.1 -> 10.0.0.1]
             Update in Vmm {pool}: in conflict; decided for IPAM [Description: i | v -> i]"
        ),
    );
    case().policy(Policy::Ipam).check(
        true,
        &format!(
            "Update in Ipam {pool}: changed in VMM [DnsServers:  | 10.0.0.1 -> 10.0.0.1]
             Update in Vmm {pool}: changed on both sides; policy Ipam decides [Description: i | v -> i]"
        ),
    );
}

#[test]
fn first_contact_is_decided_as_well() {
    let ipam = CONTOSO.replace('#', "#10").replace("Description=d", "Description=i");
    let plan = decided(Case::new("", &ipam, CONTOSO), SyncSide::Vmm).draft().plan;
    assert_eq!((plan.info.conflict_count, plan.info.update_count), (0, 1), "{:#?}", plan.changes);
}

#[test]
fn a_deletion_that_is_held_back_is_decided_for_the_object_or_against_it() {
    let changed = with("Description=d", "Description=new");
    let deleted = without(&["Contoso 1", "10.10.10."]);
    let case = || Case::new(CONTOSO, &changed, &deleted);
    let counts = |case: Case| {
        let info = case.draft().plan.info;
        (info.create_count, info.delete_count, info.conflict_count)
    };
    // Deleted in VMM, changed in IPAM. VMM wins: site, subnet, pool and its address go; IPAM wins: they are made again.
    assert_eq!(counts(decided(case(), SyncSide::Vmm)), (0, 4, 0));
    assert_eq!(counts(decided(case(), SyncSide::Ipam)), (3, 0, 0));
    // Only the pool is decided: what it is in comes with it.
    let mut one = decided(case(), SyncSide::Ipam);
    one.resolutions.retain(|decision| decision.object == ipam::sync::model::SyncObject::Pool);
    assert_eq!(counts(one), (3, 0, 0));
    // Another change in IPAM: the decision is forgotten.
    let mut later = decided(case(), SyncSide::Vmm);
    later.ipam = side(Kind::Ipam, &with("Description=d", "Description=newer"));
    assert_eq!(later.draft().plan.info.conflict_count, 3);
}

#[test]
fn a_decision_holds_where_only_the_end_or_only_a_set_of_a_range_differs() {
    let pool = "Contoso / Contoso 2 / 10.10.20.0/24 / 10.10.20.10-";
    let end = |last: &str| with("10.10.20.10-10.10.20.20", &format!("10.10.20.10-10.10.20.{last}"));
    let case = || Case::new(CONTOSO, &end("25"), &end("30"));
    decided(case(), SyncSide::Ipam).check(
        true,
        &format!("Update in Vmm {pool}10.10.20.25: in conflict; decided for IPAM [EndIPAddress: 10.10.20.25 | 10.10.20.30 -> 10.10.20.25]"),
    );
    decided(case(), SyncSide::Vmm).check(
        true,
        &format!("Update in Ipam {pool}10.10.20.25: in conflict; decided for VMM [EndIPAddress: 10.10.20.25 | 10.10.20.30 -> 10.10.20.30]"),
    );
    // Decisions under the name by which both are decided hold too.
    let mut first = decided(case(), SyncSide::Vmm);
    first.resolutions.iter_mut().for_each(|decision| decision.field = "StartIPAddress".into());
    assert_eq!(first.draft().plan.info.update_count, 1);
    // IPAM reserves what VMM has granted.
    let reserved = with("Description=d", "Description=d; ReservedIPAddresses=10.10.10.12");
    decided(Case::new(CONTOSO, &reserved, CONTOSO), SyncSide::Vmm).check(
        true,
        "Update in Ipam Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: in conflict; decided for VMM \
         [ReservedIPAddresses: 10.10.10.12 |  -> ]",
    );
}

#[test]
fn addresses_that_two_pools_would_have_are_decided_where_only_an_end_differs() {
    let grown = TWO.replace("10-10.10.10.20", "10-10.10.10.27");
    let mut case = decided(Case::new(TWO, &grown, &TWO.replace("10.10.10.30-", "10.10.10.25-")), SyncSide::Ipam);
    case.resolutions.retain(|decision| decision.field == "EndIPAddress");
    let plan = case.draft().plan;
    assert_eq!((plan.info.conflict_count, plan.info.update_count), (0, 2), "{:#?}", plan.changes);
    assert!(plan.changes.iter().all(|change| change.target == SyncSide::Vmm), "{:#?}", plan.changes);
}

#[test]
fn what_was_decided_about_a_range_as_a_whole_stays_decided() {
    let range = |text: &str| with("10.10.20.10-10.10.20.20 #8", text);
    let ipam = range("10.10.20.15-10.10.20.20 #8 [ReservedIPAddresses=10.10.20.16]");
    let vmm = range("10.10.20.10-10.10.20.22 #8 [ReservedIPAddresses=10.10.20.11]");
    // The first decision is on the bounds alone, the second on what becomes of the sets with them. It takes the place of the first.
    let bounds = |mut case: Case| {
        case = decided(case, SyncSide::Ipam);
        case.resolutions.retain(|decision| decision.field == "StartIPAddress");
        case
    };
    let first = bounds(Case::new(CONTOSO, &ipam, &vmm));
    let plan = first.draft().plan;
    assert_eq!((plan.info.conflict_count, plan.changes[0].fields.len()), (1, 3), "{:#?}", plan.changes);
    bounds(first).check(
        true,
        "Update in Vmm Contoso / Contoso 2 / 10.10.20.0/24 / 10.10.20.15-10.10.20.20: in conflict; decided for IPAM \
         [StartIPAddress: 10.10.20.15 | 10.10.20.10 -> 10.10.20.15, EndIPAddress: 10.10.20.20 | 10.10.20.22 -> 10.10.20.20, \
         ReservedIPAddresses: 10.10.20.16 | 10.10.20.11 -> 10.10.20.16]",
    );
}
