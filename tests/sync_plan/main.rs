//! The planner: named scenarios with the text of their plans.
//!
//! A side is written as an indented tree: name, `#number`, `[Field=value; ...]`. Objects with the same number on both sides and
//! in the third tree, that of the last sync, are linked.

mod case;
mod clashes;
mod decisions;
mod golden;
mod order;
mod pairs;
mod tenants;

use std::collections::BTreeMap;
use std::sync::Arc;

use ipam::domain::name::fold;
use ipam::domain::value::Timestamp;
use ipam::sync::Plan;
use ipam::sync::mapping::TABLE;
use ipam::sync::model::{Policy, SyncObject, SyncSide};
use ipam::sync::plan::matching::Intent;
use ipam::sync::snapshot::{Snapshot, Stray};

use case::*;

const CONTOSO: &str = "
Contoso #1 [space=Contoso]
  Contoso 1 #2
    10.10.10.0/24 #3 [VlanId=7]
      10.10.10.10-10.10.10.20 #4 [Description=d]
        10.10.10.12 #5 [IPAddressState=In-Use; AssignmentType=Static]
  Contoso 2 #6
    10.10.20.0/24 #7
      10.10.20.10-10.10.20.20 #8
";

/// The tree with one text replaced.
fn with(from: &str, to: &str) -> String {
    assert!(CONTOSO.contains(from), "{from}");
    CONTOSO.replace(from, to)
}

/// The tree without the lines that hold one of the texts.
fn without(parts: &[&str]) -> String {
    CONTOSO.lines().filter(|line| !parts.iter().any(|part| line.contains(part))).collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_changed_is_an_empty_plan() {
    Case::new(CONTOSO, CONTOSO, CONTOSO).check(true, "");
    Case::default().check(true, "");
}

#[test]
fn a_network_of_vmm_appears_in_ipam() {
    Case::new("", "", CONTOSO).check(
        true,
        "Create in Ipam Contoso: new in VMM [AddressSpace:  |  -> Contoso]
         Create in Ipam Contoso / Contoso 1: new in VMM
         Create in Ipam Contoso / Contoso 2: new in VMM
         Create in Ipam Contoso / Contoso 1 / 10.10.10.0/24: new in VMM [VlanId:  | 7 -> 7]
         Create in Ipam Contoso / Contoso 2 / 10.10.20.0/24: new in VMM
         Create in Ipam Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: new in VMM [Description:  | d -> d, StartIPAddress:  | 10.10.10.10 -> 10.10.10.10, EndIPAddress:  | 10.10.10.20 -> 10.10.10.20]
         Create in Ipam Contoso / Contoso 2 / 10.10.20.0/24 / 10.10.20.10-10.10.20.20: new in VMM [StartIPAddress:  | 10.10.20.10 -> 10.10.20.10, EndIPAddress:  | 10.10.20.20 -> 10.10.20.20]
         Create in Ipam Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20 / 10.10.10.12: granted in VMM [AssignmentType:  | Static -> Static, IPAddressState:  | In-Use -> In-Use]",
    );
}

#[test]
fn names_of_spaces_avoid_those_taken() {
    for (taken, name) in [
        (&[][..], "Contoso"),
        (&["CONTOSO"], "Contoso (vmm1.contoso.com)"),
        (&["contoso", "contoso (vmm1.contoso.com)"], "Contoso (vmm1.contoso.com) 2"),
    ] {
        let mut case = Case::new("", "", "Contoso #1");
        case.ipam.spaces.extend(taken.iter().map(|name| fold(name)));
        case.check(true, &format!("Create in Ipam Contoso: new in VMM [AddressSpace:  |  -> {name}]"));
    }
}

#[test]
fn a_complete_recipe_appears_in_vmm_and_an_incomplete_one_says_what_is_missing() {
    let recipe = "
Woodgrove #1 [space=Woodgrove Address Space]
  Woodgrove 1 #2
    20.20.20.0/24 #3
      20.20.20.1-20.20.20.254 #4";
    Case::new("", recipe, "").check(
        true,
        "Create in Vmm Woodgrove: new in IPAM
         Create in Vmm Woodgrove / Woodgrove 1: new in IPAM
         Create in Vmm Woodgrove / Woodgrove 1 / 20.20.20.0/24: new in IPAM
         Create in Vmm Woodgrove / Woodgrove 1 / 20.20.20.0/24 / 20.20.20.1-20.20.20.254: new in IPAM [StartIPAddress: 20.20.20.1 |  -> 20.20.20.1, EndIPAddress: 20.20.20.254 |  -> 20.20.20.254]",
    );
    let bare = "
Woodgrove #1 [space=Woodgrove Address Space]
  Woodgrove 1 #2
    20.20.20.0/24 #3 [missing=a range of this server in the subnet]";
    Case::new("", bare, "").check(
        true,
        "Blocked Woodgrove / Woodgrove 1 / 20.20.20.0/24: not created in VMM, missing: a range of this server in the subnet",
    );
    let mut stray = Case::default();
    stray.ipam.strays = vec![
        Stray {
            path: "Space / 1.0.0.0/8".into(),
            missing: vec!["network".into(), "site".into()],
            provider: true,
            ..Stray::default()
        },
        Stray { path: "Space / 2.0.0.0/8".into(), missing: vec!["it is NonVirtualized".into()], ..Stray::default() },
    ];
    stray.vmm.complete = true;
    stray.check(
        true,
        "Blocked Space / 1.0.0.0/8: not created in VMM, missing: network; site
         Note Space / 2.0.0.0/8: not synchronized: it is NonVirtualized",
    );
}

#[test]
fn fields_flow_from_the_side_that_changed() {
    Case::new(CONTOSO, &with("VlanId=7", "VlanId=8"), &with("Description=d", "Description=e")).check(
        true,
        "Update in Vmm Contoso / Contoso 1 / 10.10.10.0/24: changed in IPAM [VlanId: 8 | 7 -> 8]
         Update in Ipam Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: changed in VMM [Description: d | e -> e]",
    );
}

#[test]
fn a_conflict_holds_back_its_field_and_the_rest_goes_on() {
    let both =
        (with("Description=d", "Description=i; Gateway=10.10.10.1/Automatic"), with("Description=d", "Description=v"));
    Case::new(CONTOSO, &both.0, &both.1).check(
        true,
        "Update in Vmm Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: changed in IPAM [Gateway: 10.10.10.1/Automatic |  -> 10.10.10.1/Automatic]
         Conflict Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: Description: changed on both sides since the last sync [Description: i | v -> ]",
    );
    for (policy, line) in [
        (
            Policy::Vmm,
            "Update in Ipam Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: changed on both sides; policy Vmm decides [Description: i | v -> v]",
        ),
        (
            Policy::Ipam,
            "Update in Vmm Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: changed on both sides; policy Ipam decides [Description: i | v -> i]",
        ),
    ] {
        Case::new(CONTOSO, &with("Description=d", "Description=i"), &with("Description=d", "Description=v"))
            .policy(policy)
            .check(true, line);
    }
    Case::new(CONTOSO, &with("=d]", "=i; time=20000000]"), &with("=d]", "=v; time=10000000]")).policy(Policy::Newest).check(
        true,
        "Update in Vmm Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: changed on both sides; policy Newest decides [Description: i | v -> i]",
    );
    for (vmm_time, why) in [("18000000", "less than 5 s apart"), ("0", "VMM does not tell when")] {
        let vmm = format!("=v; time={vmm_time}]");
        Case::new(CONTOSO, &with("=d]", "=i; time=20000000]"), &with("=d]", &vmm)).policy(Policy::Newest).check(
            true,
            &format!("Conflict Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: Description: changed on both sides since the last sync; policy Newest cannot decide: {why} [Description: i | v -> ]"),
        );
    }
    // The clock of VMM was 20 s ahead, so that its change was the earlier one.
    let mut ahead = Case::new(CONTOSO, &with("=d]", "=i; time=20000000]"), &with("=d]", "=v; time=30000000]"))
        .policy(Policy::Newest);
    ahead.vmm.clock_offset_ms = 20_000;
    ahead.check(
        true,
        "Update in Vmm Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: changed on both sides; policy Newest decides [Description: i | v -> i]",
    );
    Case::new(CONTOSO, &with("=d]", "=same]"), &with("=d]", "=same]"))
        .check(true, "Note Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: the sides agree again");
}

#[test]
fn a_rename_is_a_rename() {
    Case::new(CONTOSO, CONTOSO, &CONTOSO.replace("Contoso #1 [space=Contoso]", "Fabrikam #1")).check(
        true,
        "Update in Ipam Contoso: changed in VMM [Name: Contoso | Fabrikam -> Fabrikam, AddressSpace: Contoso |  -> Fabrikam]",
    );
    // The user called the space otherwise; it keeps that name.
    Case::new(
        CONTOSO,
        &with("space=Contoso]", "space=My Space]"),
        &CONTOSO.replace("Contoso #1 [space=Contoso]", "Fabrikam #1"),
    )
    .check(true, "Update in Ipam Contoso: changed in VMM [Name: Contoso | Fabrikam -> Fabrikam]");
    Case::new(CONTOSO, CONTOSO, &with("Contoso 1 #2", "North #2"))
        .check(true, "Update in Ipam Contoso / Contoso 1: changed in VMM [Name: Contoso 1 | North -> North]");
    Case::new(CONTOSO, &with("Contoso 1 #2", "North #2"), CONTOSO)
        .check(true, "Update in Vmm Contoso / North: changed in IPAM [Name: North | Contoso 1 -> North]");
    // All subnets of the site moved to a value that nothing is linked with.
    Case::new(CONTOSO, &with("Contoso 1 #2", "North #99"), CONTOSO).check(
        true,
        "Note Contoso / North: found again with its name and linked anew
         Update in Vmm Contoso / North: changed in IPAM [Name: North | Contoso 1 -> North]",
    );
    Case::new(CONTOSO, CONTOSO, &with("Contoso 1 #2", "CONTOSO 1 #2")).check(true, "");
    // Another subnet of it moved to another site before.
    let sites = "
Contoso #1 [space=Contoso]
  North #2
    10.10.10.0/24 #3
    10.10.11.0/24 #4
  South #6
    10.10.20.0/24 #7
";
    let moved = "
Contoso #1 [space=Contoso]
  X #99
    10.10.10.0/24 #3
  South #6
    10.10.20.0/24 #7
    10.10.11.0/24 #4
";
    Case::new(sites, moved, sites).check(
        true,
        "Note Contoso / X: found again with its name and linked anew
         Delete in Vmm Contoso / X / 10.10.11.0/24: deleted in IPAM
         Update in Vmm Contoso / X: changed in IPAM [Name: X | North -> X]
         Create in Vmm Contoso / South / 10.10.11.0/24: new in IPAM",
    );
}

#[test]
fn deletions_are_carried_over_children_first() {
    Case::new(CONTOSO, &without(&["20.0/24", "20.10-", "Contoso 2"]), CONTOSO).check(
        true,
        "Delete in Vmm Contoso / Contoso 2 / 10.10.20.0/24 / 10.10.20.10-10.10.20.20: deleted in IPAM
         Delete in Vmm Contoso / Contoso 2: deleted in IPAM
         Delete in Vmm Contoso / Contoso 2 / 10.10.20.0/24: deleted in IPAM",
    );
    // VMM deleted a network that IPAM renamed when it had taken the last subnet out: there is nothing to make again.
    let renamed = Case::new(
        "Lab #1 [space=Lab]\n  A #2\n    10.0.0.0/24 #3",
        "Lab 2 #1 [space=Lab; bare=1]\n  A #2 [bare=1]",
        "",
    );
    renamed.policy(Policy::Ipam).check(
        true,
        "Note Lab 2 / A / 10.0.0.0/24: deleted on both sides
         Delete in Ipam Lab 2 / A: deleted in VMM
         Delete in Ipam Lab 2: deleted in VMM",
    );
    // The space stays with its value; nothing is left that was synchronized.
    Case::new(&without(&["10.12 #5"]), "Contoso #1 [space=Contoso; bare=1]", &without(&["10.12 #5"])).check(
        true,
        "Delete in Vmm Contoso / Contoso 2 / 10.10.20.0/24 / 10.10.20.10-10.10.20.20: deleted in IPAM
         Delete in Vmm Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: deleted in IPAM
         Delete in Vmm Contoso / Contoso 2: deleted in IPAM
         Delete in Vmm Contoso / Contoso 2 / 10.10.20.0/24: deleted in IPAM
         Delete in Vmm Contoso / Contoso 1: deleted in IPAM
         Delete in Vmm Contoso / Contoso 1 / 10.10.10.0/24: deleted in IPAM
         Delete in Vmm Contoso: deleted in IPAM",
    );
    Case::new(CONTOSO, CONTOSO, &without(&["Contoso 1", "10.10.10."])).check(
        true,
        "Delete in Ipam Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20 / 10.10.10.12: its pool was deleted in VMM
         Delete in Ipam Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: deleted in VMM
         Delete in Ipam Contoso / Contoso 1 / 10.10.10.0/24: deleted in VMM
         Delete in Ipam Contoso / Contoso 1: deleted in VMM",
    );
    let gone = "10.10.20.10-";
    Case::new(CONTOSO, &without(&[gone]), &without(&[gone]))
        .check(true, "Note Contoso / Contoso 2 / 10.10.20.0/24 / 10.10.20.10-10.10.20.20: deleted on both sides");
}

#[test]
fn a_network_that_came_without_sites_was_not_deleted() {
    Case::new("Lab #1 [space=Lab]", "Lab #1 [space=Lab; bare=1]", "Lab #1").check(true, "");
    Case::new("Lab #1\n  A #2", "Lab #1 [bare=1]\n  A #2 [bare=1]", "Lab #1\n  A #2").check(true, "");
}

#[test]
fn a_delete_against_a_change_keeps_the_change_and_says_so() {
    let changed = with("Description=d", "Description=new");
    let deleted = without(&["Contoso 1", "10.10.10."]);
    let path = "Contoso / Contoso 1 / 10.10.10.0/24";
    Case::new(CONTOSO, &changed, &deleted).check(
        true,
        &format!(
            "Conflict Contoso / Contoso 1: deleted in VMM, but 10.10.10.0/24 in it is kept: 10.10.10.10-10.10.10.20 in it is kept: Description was changed in IPAM
             Conflict {path}: deleted in VMM, but 10.10.10.10-10.10.10.20 in it is kept: Description was changed in IPAM
             Conflict {path} / 10.10.10.10-10.10.10.20: deleted in VMM, but Description was changed in IPAM"
        ),
    );
    Case::new(CONTOSO, &changed, &deleted).policy(Policy::Vmm).check(
        true,
        &format!(
            "Delete in Ipam {path} / 10.10.10.10-10.10.10.20 / 10.10.10.12: its pool was deleted in VMM
             Delete in Ipam {path} / 10.10.10.10-10.10.10.20: deleted in VMM
             Delete in Ipam {path}: deleted in VMM
             Delete in Ipam Contoso / Contoso 1: deleted in VMM"
        ),
    );
    let restored = Case::new(CONTOSO, &changed, &deleted).policy(Policy::Ipam).draft().plan;
    assert_eq!((restored.info.create_count, restored.info.delete_count, restored.info.conflict_count), (3, 0, 0));
    // VMM has granted addresses of the pool whose range was deleted.
    let bare = without(&["10.10.10."]).replace("Contoso 1 #2", "Contoso 1 #2 [bare=1]");
    // VMM removes no such pool, whatever the policy.
    for policy in [Policy::Report, Policy::Ipam] {
        Case::new(CONTOSO, &bare, CONTOSO).policy(policy).check(
        true,
        &format!(
            "Conflict Contoso / Contoso 1: deleted in IPAM, but 10.10.10.0/24 in it is kept: 10.10.10.10-10.10.10.20 in it is kept: VMM has granted 10.10.10.12
             Conflict {path}: deleted in IPAM, but 10.10.10.10-10.10.10.20 in it is kept: VMM has granted 10.10.10.12
             Conflict {path} / 10.10.10.10-10.10.10.20: deleted in IPAM, but VMM has granted 10.10.10.12"
        ),
    );
    }
}

#[test]
fn what_the_deleting_side_never_had_is_never_deleted() {
    let vmm = with("Contoso 2 #6", "Contoso 2 #6 [vlans=30]");
    for policy in [Policy::Report, Policy::Ipam] {
        Case::new(CONTOSO, &without(&["Contoso 2", "10.10.20."]), &vmm).policy(policy).check(
            true,
            "Delete in Vmm Contoso / Contoso 2 / 10.10.20.0/24 / 10.10.20.10-10.10.20.20: deleted in IPAM
             Delete in Vmm Contoso / Contoso 2 / 10.10.20.0/24: deleted in IPAM
             Conflict Contoso / Contoso 2: deleted in IPAM, but it holds VLAN 30 without a subnet",
        );
    }
    let ipam = with("10.10.20.0/24 #7", "10.10.20.0/24 #7 [holds=range 10.10.20.30-10.10.20.40 of IPAM]");
    Case::new(CONTOSO, &ipam, &without(&["10.10.20."])).policy(Policy::Vmm).check(
        true,
        "Delete in Ipam Contoso / Contoso 2 / 10.10.20.0/24 / 10.10.20.10-10.10.20.20: deleted in VMM
         Conflict Contoso / Contoso 2 / 10.10.20.0/24: deleted in VMM, but it holds range 10.10.20.30-10.10.20.40 of IPAM",
    );
}

#[test]
fn an_address_that_vmm_never_granted_keeps_its_pool() {
    let path = "Contoso / Contoso 2 / 10.10.20.0/24";
    let taken = format!("{CONTOSO}        10.10.20.12 #9 [IPAddressState=In-Use]\n");
    for policy in [Policy::Report, Policy::Vmm] {
        Case::new(CONTOSO, &taken, &without(&["10.10.20.10-"])).policy(policy).check(
            false,
            &format!("Conflict {path} / 10.10.20.10-10.10.20.20: deleted in VMM, but it holds 10.10.20.12, which VMM never granted"),
        );
    }
}

#[test]
fn a_partial_or_filtered_inventory_deletes_nothing() {
    let gone = without(&["Contoso 2", "10.10.20."]);
    let mut partial = Case::new(CONTOSO, CONTOSO, &gone);
    partial.vmm.complete = false;
    partial.check(true, "Note Contoso / Contoso 2: left alone, because the inventory is partial and does not show it");
    let mut narrow = Case::new(CONTOSO, CONTOSO, &gone);
    narrow.vmm.scope = vec!["All Hosts\\A".into()];
    narrow.links.iter_mut().for_each(|link| Arc::make_mut(&mut link.facts).scope = vec!["All Hosts".to_owned()]);
    narrow.check(
        true,
        "Note Contoso / Contoso 2: left alone, because the inventory is of other host groups and does not show it",
    );
    let mut other = Case::new(CONTOSO, CONTOSO, "Lab #50");
    other.vmm.networks = vec!["lab".into()];
    other.check(true, "Create in Ipam Lab: new in VMM [AddressSpace:  |  -> Lab]");
    // What has the name of one that is not shown is another one.
    let mut named = Case::new("Lab #1 [space=Lab]", "Lab #1 [space=Lab]", "Lab #9");
    named.vmm.networks = vec!["lab".into()];
    named.check(
        true,
        "Note Lab: left alone, because the inventory is of some logical networks only and does not show it
         Conflict Lab: not created in IPAM: Lab has the name 'Lab' in IPAM",
    );
}

#[test]
fn first_contact_links_by_natural_key_and_compares_fields() {
    let ipam = CONTOSO.replace("#", "#10").replace("Description=d", "Description=i");
    let vmm = CONTOSO.replace("VlanId=7", "VlanId=").replace("Description=d", "Description=v; DnsServers=1.1.1.1");
    Case::new("", &ipam, &vmm).check(
        false,
        "Update in Vmm Contoso / Contoso 1 / 10.10.10.0/24: first contact: VMM has none [VlanId: 7 |  -> 7]
         Update in Ipam Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: first contact: IPAM has none [DnsServers:  | 1.1.1.1 -> 1.1.1.1]
         Conflict Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: Description: first contact: the sides differ and there is no last sync to compare with [Description: i | v -> ]",
    );
    // The call that made the pool was begun and its outcome was lost: what was sent is what both had.
    let mut resumed = Case::new("", &ipam, &vmm.replace("; DnsServers=1.1.1.1", ""));
    resumed.intents = vec![Intent {
        object: SyncObject::Pool,
        ipam_id: 104,
        fields: BTreeMap::from([("Description".to_owned(), "v".to_owned())]),
    }];
    resumed.check(
        false,
        "Update in Vmm Contoso / Contoso 1 / 10.10.10.0/24: first contact: VMM has none [VlanId: 7 |  -> 7]
         Update in Vmm Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: first contact: VMM has none [Description: i | v -> i]",
    );
}

#[test]
fn a_moved_subnet_moves() {
    // In IPAM from site 1 to site 2: VMM's row and pool are made anew there.
    let base = without(&["10.12 #5"]);
    let moved = "
Contoso #1 [space=Contoso]
  Contoso 2 #6
    10.10.10.0/24 #3 [VlanId=7]
      10.10.10.10-10.10.10.20 #4 [Description=d]
    10.10.20.0/24 #7
      10.10.20.10-10.10.20.20 #8
";
    Case::new(&base, moved, &base).check(
        false,
        "Delete in Vmm Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: deleted in IPAM
         Delete in Vmm Contoso / Contoso 1: deleted in IPAM
         Delete in Vmm Contoso / Contoso 1 / 10.10.10.0/24: deleted in IPAM
         Create in Vmm Contoso / Contoso 2 / 10.10.10.0/24: new in IPAM [VlanId: 7 |  -> 7]
         Create in Vmm Contoso / Contoso 2 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: new in IPAM [Description: d |  -> d, StartIPAddress: 10.10.10.10 |  -> 10.10.10.10, EndIPAddress: 10.10.10.20 |  -> 10.10.10.20]",
    );
    // In VMM: the record moves in IPAM, and the pool, which VMM had to make anew, is found again.
    Case::new(&base, &base, &moved.replace("#4", "#40").replace("#3", "#30")).check(
        false,
        "Update in Ipam Contoso / Contoso 2 / 10.10.10.0/24: moved to another site in VMM [NetworkSite:  |  -> Contoso 2]
         Delete in Ipam Contoso / Contoso 1: deleted in VMM",
    );
}

#[test]
fn grants_come_and_go_with_vmm() {
    let path = "Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20 / 10.10.10.12";
    let none = without(&["10.12 #5"]);
    Case::new(CONTOSO, &none, CONTOSO).check(
        true,
        &format!("Create in Ipam {path}: deleted in IPAM, but still granted in VMM [AssignmentType:  | Static -> Static, IPAddressState:  | In-Use -> In-Use]"),
    );
    Case::new(&none, CONTOSO, &none)
        .check(true, &format!("Note {path}: not synchronized: VMM has not granted it, and grants come from VMM"));
    Case::new(CONTOSO, CONTOSO, &none).check(
        true,
        &format!("Update in Ipam {path}: VMM has not granted it any more [IPAddressState: In-Use |  -> Inactive]"),
    );
    let inactive = with("In-Use", "Inactive");
    for (now, delay, line) in [
        (
            100_000_000,
            86_400,
            "Note {}: VMM has not granted it since 1970-01-01T00:01:40Z; it is deleted 86400 s after that",
        ),
        (100_000_000, 0, "Note {}: VMM has not granted it since 1970-01-01T00:01:40Z; it is deleted 0 s after that"),
        (100_000_001, 0, "Delete in Ipam {}: VMM has not granted it since 1970-01-01T00:01:40Z"),
        (86_500_000_000, 86_400, "Delete in Ipam {}: VMM has not granted it since 1970-01-01T00:01:40Z"),
    ] {
        let mut case = Case::new(CONTOSO, &inactive, &none);
        case.vmm.taken_at = Timestamp(now);
        case.options.release_delay_s = Some(delay);
        case.links.last_mut().unwrap().missing_since = Some(Timestamp(100_000_000));
        case.check(true, &line.replace("{}", path));
    }
    let mut back = Case::new(CONTOSO, &inactive, CONTOSO);
    back.links.last_mut().unwrap().missing_since = Some(Timestamp(100_000_000));
    back.check(false, &format!("Update in Ipam {path}: changed in VMM [IPAddressState: Inactive | In-Use -> In-Use]"));
}

/// Section 8, row 12.
#[test]
fn values_without_a_counterpart_stay_where_they_are() {
    Case::new(CONTOSO, &with("VlanId=7", "VlanId=7,9"), CONTOSO).check(
        true,
        "Note Contoso / Contoso 1 / 10.10.10.0/24: VLANs 7,9 are kept in IPAM; a subnet has one VLAN in VMM",
    );
    Case::new(CONTOSO, &with("VlanId=7", "VlanId=4095"), CONTOSO).check(
        true,
        "Conflict Contoso / Contoso 1 / 10.10.10.0/24: VlanId: VlanId '4095' has no counterpart in VMM: VMM has VLANs up to 4094 [VlanId: 4095 | 7 -> ]",
    );
    Case::new(CONTOSO, CONTOSO, &with("Contoso 1 #2", "Contoso 1 #2 [note=host groups A are kept in VMM only]"))
        .check(true, "Note Contoso / Contoso 1: host groups A are kept in VMM only");
}

#[test]
fn a_network_twice_in_one_space_is_a_conflict() {
    let mut case = Case::new(CONTOSO, CONTOSO, &format!("{CONTOSO}    10.10.10.0/24 #9\n"));
    case.check(
        true,
        "Conflict Contoso / Contoso 2 / 10.10.10.0/24: not created in IPAM: the address space has 10.10.10.0/24 already (Contoso / Contoso 1 / 10.10.10.0/24)",
    );
    case = Case::new(CONTOSO, CONTOSO, &format!("{CONTOSO}    10.10.30.0/24 #9\n"));
    case.ipam.taken.insert((1, "10.10.30.0/24".into()), "of another service".into());
    case.check(
        true,
        "Conflict Contoso / Contoso 2 / 10.10.30.0/24: not created in IPAM: the address space has 10.10.30.0/24 already (of another service)",
    );
}

/// Every field of the table flows, each way that it may; a line that is taken away is missed here.
#[test]
fn every_synchronized_field_flows() {
    use SyncObject::*;
    let expected = [
        (LogicalNetwork, "Name", "x", true),
        (LogicalNetwork, "Description", "x", true),
        (NetworkSite, "Name", "x", true),
        (VmNetwork, "VMNetwork", "x", true),
        (VmNetwork, "Description", "x", true),
        (VmNetwork, "Tenant", "x", true),
        (VmNetwork, "IsolationMethod", "VLAN", false),
        (VmSubnet, "Name", "x", true),
        (VmSubnet, "Description", "x", true),
        (VmSubnet, "VirtualSubnetId", "5001", false),
        (VmSubnet, "VlanId", "42", true),
        (Subnet, "VlanId", "42", true),
        (Pool, "IP Pool Name", "x", true),
        (Pool, "Description", "x", true),
        (Pool, "StartIPAddress", "10.10.10.11", true),
        (Pool, "EndIPAddress", "10.10.10.19", true),
        (Pool, "ReservedIPAddresses", "10.10.10.15", true),
        (Pool, "VIP", "10.10.10.16", true),
        (Pool, "Gateway", "10.10.10.1/Automatic", true),
        (Pool, "DnsServers", "10.10.10.2", true),
        (Pool, "DnsSuffixes", "a.b", true),
        (Pool, "ConnectionSpecificDnsSuffix", "a.b", true),
        (Pool, "WinsServers", "10.10.10.3", true),
        (Address, "DeviceName", "x", false),
        (Address, "Description", "x", false),
        (Address, "MacAddress", "00-11-22-33-44-55", false),
        (Address, "AssignmentType", "VIP", false),
        (Address, "IPAddressState", "Reserved", false),
        (Address, "DeviceType", "VM", false),
    ];
    assert_eq!(TABLE.len(), expected.len());
    for (object, field, value, both) in expected {
        let change = |side: &mut Snapshot| {
            let item = side.items.iter_mut().find(|item| item.object == object).unwrap();
            assert!(item.fields.get(field).is_some(), "{object} {field} is not in the table");
            item.fields.set(field, value);
        };
        for target in [SyncSide::Ipam, SyncSide::Vmm] {
            let all = format!("{CONTOSO}{}", tenants::TENANT);
            let mut case = Case::new(&all, &all, &all);
            case.options.include_customer = true;
            change(if target == SyncSide::Ipam { &mut case.vmm } else { &mut case.ipam });
            let plan = case.draft().plan;
            let flows = plan
                .changes
                .iter()
                .any(|c| c.target == target && c.fields.iter().any(|f| f.field == field && f.new_value == value));
            assert_eq!(flows, both || target == SyncSide::Ipam, "{object} {field} to {target}");
        }
    }
}

#[test]
fn the_guards_name_limit_count_and_switch() {
    let many = |from: usize, to: usize| {
        let pools = (from..to).map(|n| format!("      10.10.10.{}-10.10.10.{} #{}\n", n * 2, n * 2 + 1, 100 + n));
        format!("Contoso #1\n  Contoso 1 #2\n    10.10.10.0/24 #3\n{}", pools.collect::<String>())
    };
    let refusal = |case: Case| case.draft().plan.info.refusal;
    assert_eq!(refusal(Case::new(&many(0, 10), &many(0, 7), &many(0, 10))), "");
    assert_eq!(
        refusal(Case::new(&many(0, 10), &many(0, 6), &many(0, 10))),
        "it deletes 4 of 10 linked pools, the limit is 30 %; -Force passes it"
    );
    assert_eq!(refusal(Case::new(&many(0, 9), &many(0, 5), &many(0, 9))), "");
    let changed = many(0, 10).replace("#100", "#100 [Description=x]").replace("#101", "#101 [Description=x]");
    assert_eq!(refusal(Case::new(&many(0, 10), &many(0, 10), &changed)), "");
    let changed = changed.replace("#102", "#102 [Description=x]").replace("#103", "#103 [Description=x]");
    assert_eq!(
        refusal(Case::new(&many(0, 10), &many(0, 10), &changed)),
        "it changes 4 of 10 linked pools, the limit is 30 %; -Force passes it"
    );
    assert_eq!(
        refusal(Case::new(&many(0, 1), &many(0, 0), &many(0, 1))),
        "it deletes all linked pools (1 of 1); -Force passes it"
    );
    assert!(
        refusal(Case::new(&many(0, 1), &many(0, 1), ""))
            .starts_with("VMM shows no objects at all, 4 are linked; it deletes")
    );
}

#[test]
fn a_scope_of_networks_that_nothing_has_is_refused() {
    let refusal = |names: &[&str], vmm: &str| {
        let mut case = Case::new(CONTOSO, CONTOSO, vmm);
        case.vmm.networks = names.iter().map(|name| (*name).to_owned()).collect();
        case.draft().plan.info.refusal
    };
    let text = "neither VMM nor IPAM has a logical network 'Contosoo'; -Force passes it";
    assert_eq!(refusal(&["Contosoo"], ""), text);
    assert_eq!(
        refusal(&["Contosoo", "Lab"], ""),
        "neither VMM nor IPAM has a logical network 'Contosoo' or 'Lab'; -Force passes it"
    );
    // Where one is known, the other one may have been deleted.
    assert_eq!(refusal(&["contoso", "Lab"], CONTOSO), "");
    // A network that is linked and that VMM has no more is no mistyped one.
    assert!(refusal(&["contoso"], "").starts_with("VMM shows no objects at all, 8 are linked"));
    // And neither is one whose recipe in IPAM is not complete.
    let mut case = Case::default();
    case.vmm.networks = vec!["Lab".into()];
    assert_eq!(case.draft().plan.info.refusal, "neither VMM nor IPAM has a logical network 'Lab'; -Force passes it");
    let missing = vec!["a range".to_owned()];
    case.ipam.strays =
        vec![Stray { ipam_id: 7, version: 1, path: "S / lab / 10.0.0.0/24".into(), missing, provider: true }];
    assert_eq!(case.draft().plan.info.refusal, "");
}

#[test]
fn a_plan_document_that_was_cut_or_changed_is_refused() {
    let text = Case::new("", "", CONTOSO).draft().plan.format();
    for bad in [
        "",
        "{}",
        "[]",
        "no JSON",
        &text[..text.len() / 2],
        &text.replace("Contoso 2", "Contoso 3"),
        &text.replace("\"version\": 1", "\"version\": 2"),
        &text.replace("\"takenAt\": \"1970-01-01T00:16:40Z\"", "\"takenAt\": \"1970-01-01T00:16:41Z\""),
        &text.replace("\"CreateCount\":8", "\"CreateCount\":7"),
        &text.replace("ipam-vmm-plan", "ipam-vmm-inventory"),
    ] {
        assert_ne!(bad, text);
        assert_eq!(Plan::parse(bad).unwrap_err().status(), ipam::error::Status::InvalidPlan, "{bad}");
    }
}
