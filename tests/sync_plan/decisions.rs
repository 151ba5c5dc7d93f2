//! Conflicts that were decided by hand: a decision holds while both sides stay as they were.

use ipam::sync::model::{ChangeKind, SyncSide};
use ipam::sync::plan::resolution::Resolution;

use crate::case::*;
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
