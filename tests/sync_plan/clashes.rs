//! What a side would refuse stands in the plan: values that it cannot hold, names and addresses that another object keeps there.

use ipam::sync::model::{ChangeKind, Policy, SyncSide};

use crate::case::*;
use crate::decisions::decided;
use crate::{CONTOSO, with};

pub const TWO: &str = "
Contoso #1 [space=Contoso]
  North #2
    10.10.10.0/24 #3
      10.10.10.10-10.10.10.20 #4
      10.10.10.30-10.10.10.40 #5
  South #6
    10.10.20.0/24 #7
";

fn two(from: &str, to: &str) -> String {
    assert!(TWO.contains(from), "{from}");
    TWO.replace(from, to)
}

#[test]
fn a_text_that_a_side_cannot_hold_is_a_conflict() {
    let pool = "Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20";
    let servers = |n: usize| (0..n).map(|i| format!("10.0.{}.{:03}", i / 100, i % 100)).collect::<Vec<_>>().join(",");
    let dns = |n: usize| with("Description=d", &format!("Description=d; DnsServers={}", servers(n)));
    let conflicts = |case: Case| {
        let plan = case.draft().plan;
        let conflicts = plan.changes.into_iter().filter(|change| change.kind == ChangeKind::Conflict);
        conflicts.map(|change| format!("{}: {}", change.object, change.reason)).collect::<Vec<_>>()
    };
    // 81 addresses with their commas have 890 characters, IPAM takes 900.
    assert!(conflicts(Case::new(CONTOSO, CONTOSO, &dns(81))).is_empty());
    let text = "DnsServers '10.0.0.000,…' has 901 characters, allowed are up to 900 for the whole list";
    assert_eq!(conflicts(Case::new(CONTOSO, CONTOSO, &dns(82))), [format!("{pool}: DnsServers: {text}")]);
    assert_eq!(conflicts(Case::new("", "", &dns(82))), [format!("{pool}: not created in IPAM: {text}")]);
    let suffix = with("Description=d", "Description=d; ConnectionSpecificDnsSuffix=a b");
    let text = "ConnectionSpecificDnsSuffix 'a b' is not valid: a suffix has neither commas nor blanks";
    assert_eq!(
        conflicts(Case::new(CONTOSO, CONTOSO, &suffix)),
        [format!("{pool}: ConnectionSpecificDnsSuffix: {text}")]
    );
    // IPAM's descriptions are longer than VMM's.
    let long = |n: usize| with("Description=d", &format!("Description={}", "x".repeat(n)));
    assert!(conflicts(Case::new(CONTOSO, &long(2048), CONTOSO)).is_empty());
    let found = conflicts(Case::new(CONTOSO, &long(2049), CONTOSO));
    assert!(found[0].ends_with("has no counterpart in VMM: VMM takes up to 2048 characters"), "{found:?}");
}

#[test]
fn a_name_that_the_other_side_gave_to_another_object_is_a_conflict_of_both() {
    // IPAM renames North to X, VMM South.
    let case = || Case::new(TWO, &two("North", "X"), &two("South", "X"));
    case().check(
        true,
        "Conflict Contoso / X: Name: Contoso / South has the name 'X' in VMM [Name: X | North -> ]
         Conflict Contoso / South: Name: Contoso / X has the name 'X' in IPAM [Name: South | X -> ]",
    );
    for (policy, target) in [(Policy::Vmm, SyncSide::Ipam), (Policy::Ipam, SyncSide::Vmm)] {
        let plan = case().policy(policy).draft().plan;
        assert_eq!((plan.info.update_count, plan.info.conflict_count), (2, 0), "{:#?}", plan.changes);
        assert!(plan.changes.iter().all(|change| change.target == target), "{:#?}", plan.changes);
        assert!(
            plan.changes.iter().any(|change| change.reason.ends_with(&format!("policy {policy} decides"))),
            "{:#?}",
            plan.changes
        );
    }
    for winner in [SyncSide::Vmm, SyncSide::Ipam] {
        let plan = decided(case(), winner).draft().plan;
        assert_eq!((plan.info.update_count, plan.info.conflict_count), (2, 0), "{:#?}", plan.changes);
        assert!(plan.changes.iter().all(|change| change.target != winner), "{:#?}", plan.changes);
    }
    // What waits for a name that does not become free waits too.
    let chain = TWO.replace("South", "Y").replace("North", "South").replace("Y", "Z");
    let taken = TWO.replace("  South #6", "  South #6\n  Z #9\n    10.10.30.0/24 #8");
    let plan = Case::new(TWO, &chain, &taken).draft().plan;
    let held: Vec<_> = plan.changes.iter().filter(|c| c.kind == ChangeKind::Conflict).map(|c| &*c.reason).collect();
    assert_eq!(
        held,
        [
            "Name: Contoso / Z has the name 'South' in VMM",
            "Name: Contoso / Z has the name 'Z' in VMM",
            "not created in IPAM: Contoso / Z has the name 'Z' in IPAM",
        ],
        "{:#?}",
        plan.changes
    );
}

#[test]
fn a_network_that_vmm_made_with_the_name_of_a_renamed_one_is_a_conflict_of_both() {
    let vmm = format!("{TWO}Fabrikam #20\n  West #21\n    10.30.0.0/24 #22\n");
    Case::new(TWO, &two("Contoso #1", "Fabrikam #1"), &vmm).check(
        true,
        "Conflict Fabrikam: Name: Fabrikam has the name 'Fabrikam' in VMM [Name: Fabrikam | Contoso -> ]
         Conflict Fabrikam: not created in IPAM: Fabrikam has the name 'Fabrikam' in IPAM",
    );
}

#[test]
fn a_decision_that_an_object_of_one_side_alone_is_in_the_way_of_says_what_it_waits_for() {
    // VMM renames Contoso to the name that a new network of IPAM has.
    let ipam = format!("{TWO}Fabrikam #20\n  West #21\n    10.30.0.0/24 #22\n");
    let case = || Case::new(TWO, &ipam, &two("Contoso #1", "Fabrikam #1"));
    let plan = decided(case(), SyncSide::Vmm).draft().plan;
    assert_eq!(
        plan.changes.iter().find(|change| change.kind == ChangeKind::Conflict).map(|change| &*change.reason),
        Some("Name: Fabrikam has the name 'Fabrikam' in IPAM; decided for VMM, in effect once Fabrikam gives it up"),
        "{:#?}",
        plan.changes
    );
    // Decided for IPAM, VMM's network takes its old name back; the sync after it makes the new one there.
    let info = decided(case(), SyncSide::Ipam).draft().plan.info;
    assert_eq!((info.update_count, info.conflict_count), (1, 1));
}

#[test]
fn addresses_that_another_pool_keeps_are_a_conflict_of_both() {
    // New on either side.
    let ipam = two("10.10.10.30-10.10.10.40 #5", "10.10.10.30-10.10.10.40 #5\n      10.10.10.50-10.10.10.60 #50");
    let vmm = two("10.10.10.30-10.10.10.40 #5", "10.10.10.30-10.10.10.40 #5\n      10.10.10.55-10.10.10.70 #60");
    let subnet = "Contoso / North / 10.10.10.0/24";
    for policy in [Policy::Report, Policy::Vmm, Policy::Ipam] {
        // Whoever has the policy on his side learns what it waits for.
        let waits = |winner: Policy, other: &str| match policy == winner {
            true => format!("; policy {policy} decides, in effect once {subnet} / {other} gives it up"),
            false => String::new(),
        };
        let (by_ipam, by_vmm) =
            (waits(Policy::Ipam, "10.10.10.55-10.10.10.70"), waits(Policy::Vmm, "10.10.10.50-10.10.10.60"));
        Case::new(TWO, &ipam, &vmm).policy(policy).check(
            true,
            &format!(
                "Conflict {subnet} / 10.10.10.50-10.10.10.60: not created in VMM: {subnet} / 10.10.10.55-10.10.10.70 has 10.10.10.55-10.10.10.70 in VMM{by_ipam}
                 Conflict {subnet} / 10.10.10.55-10.10.10.70: not created in IPAM: {subnet} / 10.10.10.50-10.10.10.60 has 10.10.10.50-10.10.10.60 in IPAM{by_vmm}"
            ),
        );
    }
    // One grows in IPAM, where the other grows in VMM.
    let case = || Case::new(TWO, &two("10-10.10.10.20", "10-10.10.10.27"), &two("10.10.10.30-", "10.10.10.25-"));
    let plan = case().draft().plan;
    assert_eq!((plan.info.update_count, plan.info.conflict_count), (0, 2), "{:#?}", plan.changes);
    assert!(plan.changes[0].reason.ends_with("has 10.10.10.25-10.10.10.40 in VMM"), "{:#?}", plan.changes);
    for (policy, target) in [(Policy::Vmm, SyncSide::Ipam), (Policy::Ipam, SyncSide::Vmm)] {
        let plan = case().policy(policy).draft().plan;
        assert_eq!((plan.info.update_count, plan.info.conflict_count), (2, 0), "{:#?}", plan.changes);
        assert!(plan.changes.iter().all(|change| change.target == target), "{:#?}", plan.changes);
    }
}

#[test]
fn start_and_end_are_decided_as_one_and_with_them_what_would_not_fit() {
    let pool = "Contoso / North / 10.10.10.0/24 / ";
    let case = || {
        Case::new(TWO, &two("10.10.10.10-10.10.10.20", "10.10.10.8-10.10.10.20"), &two("10.10.10.20", "10.10.10.22"))
    };
    case().check(
        true,
        &format!(
            "Conflict {pool}10.10.10.8-10.10.10.20: StartIPAddress, EndIPAddress: changed on both sides since the last sync \
             [StartIPAddress: 10.10.10.8 | 10.10.10.10 -> , EndIPAddress: 10.10.10.20 | 10.10.10.22 -> ]"
        ),
    );
    let mut by_field = case();
    by_field.options.field_policy = vec!["EndIPAddress=Vmm".into()];
    assert!(
        by_field.draft().plan.format().contains("EndIPAddress=Vmm"),
        "a plan says the policies that were asked for"
    );
    by_field.check(
        true,
        &format!(
            "Update in Ipam {pool}10.10.10.8-10.10.10.20: changed on both sides; the policy of the field decides \
             [StartIPAddress: 10.10.10.8 | 10.10.10.10 -> 10.10.10.10, EndIPAddress: 10.10.10.20 | 10.10.10.22 -> 10.10.10.22]"
        ),
    );
    decided(case(), SyncSide::Ipam).check(
        true,
        &format!(
            "Update in Vmm {pool}10.10.10.8-10.10.10.20: in conflict; decided for IPAM \
             [StartIPAddress: 10.10.10.8 | 10.10.10.10 -> 10.10.10.8, EndIPAddress: 10.10.10.20 | 10.10.10.22 -> 10.10.10.20]"
        ),
    );
    // The range moves away in IPAM from what VMM reserves.
    let moved = || {
        Case::new(
            TWO,
            &two("10.10.10.10-10.10.10.20", "10.10.10.50-10.10.10.60"),
            &two("20 #4", "20 #4 [ReservedIPAddresses=10.10.10.12]"),
        )
    };
    let plan = moved().draft().plan;
    assert_eq!((plan.info.update_count, plan.info.conflict_count), (0, 1), "{:#?}", plan.changes);
    let fields: Vec<_> = plan.changes[0].fields.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(fields, ["StartIPAddress", "EndIPAddress", "ReservedIPAddresses"]);
    for (policy, value) in [(Policy::Vmm, "10.10.10.12"), (Policy::Ipam, "")] {
        let plan = moved().policy(policy).draft().plan;
        assert_eq!((plan.info.update_count, plan.changes.len()), (1, 1), "{:#?}", plan.changes);
        assert_eq!(plan.changes[0].fields[2].new_value, value);
    }
}

#[test]
fn a_range_that_would_leave_a_granted_address_is_a_conflict() {
    let case = || Case::new(CONTOSO, &CONTOSO.replace("10.10.10.10-10.10.10.20", "10.10.10.15-10.10.10.20"), CONTOSO);
    let path = "Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.15-10.10.10.20";
    for case in [case(), case().policy(Policy::Ipam), decided(case(), SyncSide::Ipam)] {
        case.check(
            true,
            &format!(
                "Conflict {path}: StartIPAddress: changed in IPAM, but VMM has granted 10.10.10.12, which cannot leave the pool, \
                 be reserved, or become virtual or dedicated [StartIPAddress: 10.10.10.15 | 10.10.10.10 -> ]"
            ),
        );
    }
    for case in [case().policy(Policy::Vmm), decided(case(), SyncSide::Vmm)] {
        let plan = case.draft().plan;
        assert_eq!((plan.info.update_count, plan.changes[0].target), (1, SyncSide::Ipam), "{:#?}", plan.changes);
    }
}

#[test]
fn a_subnet_that_both_sides_moved_goes_where_the_winner_has_it() {
    let base = "
Contoso #1 [space=Contoso]
  North #2
    10.10.10.0/24 #3
    10.10.11.0/24 #4
      10.10.11.10-10.10.11.20 #5
  South #6
    10.10.20.0/24 #7
  West #8
    10.10.30.0/24 #9
";
    // VMM makes the pool anew where it moves the row.
    let moved = |site: &str, pool: &str| {
        let lines = base.lines().filter(|line| !line.contains("10.10.11."));
        let row = format!("{site}\n    10.10.11.0/24 #4\n      10.10.11.10-10.10.11.20 #{pool}");
        lines.collect::<Vec<_>>().join("\n").replace(site, &row)
    };
    let case = || Case::new(base, &moved("South #6", "5"), &moved("West #8", "50"));
    let path = "/ 10.10.11.0/24";
    case().policy(Policy::Ipam).check(
        false,
        &format!(
            "Delete in Vmm Contoso / West {path} / 10.10.11.10-10.10.11.20: deleted in IPAM
             Delete in Vmm Contoso / West {path}: deleted in IPAM
             Create in Vmm Contoso / South {path}: new in IPAM
             Create in Vmm Contoso / South {path} / 10.10.11.10-10.10.11.20: new in IPAM \
             [StartIPAddress: 10.10.11.10 |  -> 10.10.11.10, EndIPAddress: 10.10.11.20 |  -> 10.10.11.20]"
        ),
    );
    let taken_back =
        format!("Update in Ipam Contoso / West {path}: moved to another site in VMM [NetworkSite:  |  -> West]");
    case().policy(Policy::Vmm).check(false, &taken_back);
    decided(case(), SyncSide::Vmm).check(false, &taken_back);
    let plan = case().draft().plan;
    assert_eq!(plan.info.create_count + plan.info.update_count + plan.info.delete_count, 0, "{:#?}", plan.changes);
    let reasons: Vec<_> = plan.changes.iter().map(|change| change.reason.as_str()).collect();
    assert!(reasons.contains(&"deleted in IPAM, but its site was changed in VMM"), "{reasons:?}");
    assert!(reasons.contains(&"moved in IPAM, but where it was in VMM it is kept"), "{reasons:?}");
    // Where both moved it to one place, they agree.
    let same = Case::new(base, &moved("South #6", "5"), &moved("South #6", "50"));
    same.check(
        true,
        &format!(
            "Note Contoso / South {path}: found again with its name and linked anew
             Note Contoso / South {path} / 10.10.11.10-10.10.11.20: found again with its name and linked anew"
        ),
    );
}
