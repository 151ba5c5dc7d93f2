//! Names and addresses that change hands: what takes comes behind what gives, and who stands in a circle steps aside.

use crate::case::*;
use crate::{CONTOSO, without};

const TWO: &str = "
Contoso #1 [space=Contoso]
  North #2
    10.10.10.0/24 #3
      10.10.10.10-10.10.10.20 #4
      10.10.10.30-10.10.10.40 #5
  South #6
    10.10.20.0/24 #7
Fabrikam #8 [space=Fabrikam]
  West #9
    10.30.0.0/24 #10
";

fn swap(one: &str, other: &str) -> String {
    TWO.replace(one, "{}").replace(other, one).replace("{}", other)
}

#[test]
fn two_sites_that_swap_their_names() {
    let swapped = swap("North", "South");
    Case::new(TWO, &swapped, TWO).check(
        true,
        "Update in Vmm Contoso / South: steps aside in VMM, because Contoso / North takes its name [Name: South | North -> North (aside 1)]
         Update in Vmm Contoso / North: changed in IPAM [Name: North | South -> North]
         Update in Vmm Contoso / South: changed in IPAM [Name: South | North -> South]",
    );
    Case::new(TWO, TWO, &swapped).check(
        true,
        "Update in Ipam Contoso / North: steps aside in IPAM, because Contoso / South takes its name [Name: North | South -> North (aside 1)]
         Update in Ipam Contoso / South: changed in VMM [Name: South | North -> North]
         Update in Ipam Contoso / North: changed in VMM [Name: North | South -> South]",
    );
}

#[test]
fn a_site_that_goes_gives_its_name_up_before() {
    // VMM renamed South to the name of North, which it deleted: the custom value is one, and the link of North has it until the end.
    let vmm = TWO.lines().filter(|line| !line.contains("North") && !line.contains("10.10.10.")).collect::<Vec<_>>();
    let vmm = vmm.join("\n").replace("South", "North");
    let path = "Contoso / North / 10.10.10.0/24";
    Case::new(TWO, TWO, &vmm).check(
        true,
        &format!(
            "Delete in Ipam {path} / 10.10.10.30-10.10.10.40: deleted in VMM
             Delete in Ipam {path} / 10.10.10.10-10.10.10.20: deleted in VMM
             Delete in Ipam {path}: deleted in VMM
             Update in Ipam Contoso / North: steps aside in IPAM, because Contoso / South takes its name [Name: North |  -> North (aside 1)]
             Update in Ipam Contoso / South: changed in VMM [Name: South | North -> North]
             Delete in Ipam Contoso / North: deleted in VMM"
        ),
    );
}

#[test]
fn two_networks_that_swap_their_names_swap_those_of_their_spaces() {
    let vmm = swap("Contoso #1 [space=Contoso]", "Fabrikam #8 [space=Fabrikam]")
        .replace("#1 [", "#A [")
        .replace("#8 [", "#1 [")
        .replace("#A [", "#8 [");
    let vmm =
        vmm.replace("Fabrikam #1 [space=Fabrikam]", "Fabrikam #1").replace("Contoso #8 [space=Contoso]", "Contoso #8");
    Case::new(TWO, TWO, &vmm).check(
        true,
        "Update in Ipam Contoso: steps aside in IPAM, because Fabrikam takes its name [AddressSpace: Contoso |  -> Contoso (aside 1)]
         Update in Ipam Fabrikam: changed in VMM [Name: Fabrikam | Contoso -> Contoso, AddressSpace: Fabrikam |  -> Contoso]
         Update in Ipam Contoso: changed in VMM [Name: Contoso | Fabrikam -> Fabrikam, AddressSpace: Contoso |  -> Fabrikam]",
    );
}

#[test]
fn a_chain_of_names_is_walked_from_its_end() {
    let chain = TWO.replace("South", "East").replace("North", "South");
    Case::new(TWO, &chain, TWO).check(
        true,
        "Update in Vmm Contoso / East: changed in IPAM [Name: East | South -> East]
         Update in Vmm Contoso / South: changed in IPAM [Name: South | North -> South]",
    );
}

#[test]
fn two_pools_that_swap_their_addresses() {
    let swapped = swap("10.10.10.10-10.10.10.20", "10.10.10.30-10.10.10.40");
    Case::new(TWO, &swapped, TWO).check(
        true,
        "Update in Vmm Contoso / North / 10.10.10.0/24 / 10.10.10.30-10.10.10.40: steps aside in VMM, because Contoso / North / 10.10.10.0/24 / 10.10.10.10-10.10.10.20 takes its addresses [StartIPAddress: 10.10.10.30 | 10.10.10.10 -> 10.10.10.1, EndIPAddress: 10.10.10.40 | 10.10.10.20 -> 10.10.10.1]
         Update in Vmm Contoso / North / 10.10.10.0/24 / 10.10.10.10-10.10.10.20: changed in IPAM [StartIPAddress: 10.10.10.10 | 10.10.10.30 -> 10.10.10.10, EndIPAddress: 10.10.10.20 | 10.10.10.40 -> 10.10.10.20]
         Update in Vmm Contoso / North / 10.10.10.0/24 / 10.10.10.30-10.10.10.40: changed in IPAM [StartIPAddress: 10.10.10.30 | 10.10.10.10 -> 10.10.10.30, EndIPAddress: 10.10.10.40 | 10.10.10.20 -> 10.10.10.40]",
    );
}

#[test]
fn pools_that_overlap_on_their_way_shrink_first() {
    // The first grows into the second, which grows into the first: both can only shrink to what they keep.
    let moved = TWO
        .replace("10.10.10.10-10.10.10.20", "10.10.10.15-10.10.10.33")
        .replace("10.10.10.30-10.10.10.40", "10.10.10.34-10.10.10.40");
    let plan = Case::new(TWO, &moved, TWO).draft().plan;
    let lines: Vec<String> =
        plan.changes.iter().map(|c| format!("{}: {}", c.object.rsplit('/').next().unwrap().trim(), c.reason)).collect();
    assert_eq!(lines, ["10.10.10.34-10.10.10.40: changed in IPAM", "10.10.10.15-10.10.10.33: changed in IPAM"]);
    let circle = "
Contoso #1 [space=Contoso]
  North #2
    10.10.10.0/24 #3
      10.10.10.10-10.10.10.29 #4 [ReservedIPAddresses=10.10.10.12]
      10.10.10.30-10.10.10.40 #5
";
    let turned = circle
        .replace("10.10.10.10-10.10.10.29", "10.10.10.20-10.10.10.35")
        .replace("10.10.10.30-10.10.10.40", "10.10.10.10-10.10.10.19")
        .replace("=10.10.10.12", "=10.10.10.22");
    let plan = Case::new(circle, &turned, circle).draft().plan;
    let first = &plan.changes[0];
    assert!(first.reason.starts_with("steps aside in VMM"), "{:#?}", plan.changes);
    let values: Vec<_> = first.fields.iter().map(|f| (f.field.as_str(), f.new_value.as_str())).collect();
    assert_eq!(
        values,
        [("StartIPAddress", "10.10.10.20"), ("EndIPAddress", "10.10.10.29"), ("ReservedIPAddresses", "")]
    );
}

#[test]
fn a_new_pool_waits_for_the_one_that_makes_room() {
    let ipam =
        TWO.replace("10.10.10.10-10.10.10.20 #4", "10.10.10.50-10.10.10.60 #4\n      10.10.10.12-10.10.10.18 #99");
    let plan = Case::new(TWO, &ipam, TWO).draft().plan;
    let create = plan.changes.iter().find(|c| c.object.ends_with("10.10.10.12-10.10.10.18")).unwrap();
    let update = plan.changes.iter().find(|c| c.object.ends_with("10.10.10.50-10.10.10.60")).unwrap();
    assert!(create.depends_on.contains(&update.id), "{:#?}", plan.changes);
    // And for the one that is deleted: whoever picks the new pool gets the deletion with it.
    let ipam = TWO.replace("10.10.10.10-10.10.10.20 #4", "10.10.10.12-10.10.10.18 #99");
    let plan = Case::new(TWO, &ipam, TWO).draft().plan;
    let create = plan.changes.iter().find(|c| c.object.ends_with("10.10.10.12-10.10.10.18")).unwrap();
    let delete = plan.changes.iter().find(|c| c.object.ends_with("10.10.10.10-10.10.10.20")).unwrap();
    assert!(create.depends_on.contains(&delete.id), "{:#?}", plan.changes);
}

#[test]
fn two_sites_that_swap_their_only_subnets() {
    let base = without(&["10.12 #5"]);
    let swapped = "
Contoso #1 [space=Contoso]
  Contoso 1 #2
    10.10.20.0/24 #7
      10.10.20.10-10.10.20.20 #8
  Contoso 2 #6
    10.10.10.0/24 #3 [VlanId=7]
      10.10.10.10-10.10.10.20 #4 [Description=d]
";
    let plan = Case::new(&base, swapped, &base).draft().plan;
    let lines: Vec<String> = plan.changes.iter().map(|c| format!("{} {}", c.kind, c.object)).collect();
    assert_eq!(
        lines,
        [
            "Delete Contoso / Contoso 2 / 10.10.20.0/24 / 10.10.20.10-10.10.20.20",
            "Delete Contoso / Contoso 1 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20",
            "Delete Contoso / Contoso 1 / 10.10.10.0/24",
            "Delete Contoso / Contoso 2 / 10.10.20.0/24",
            "Create Contoso / Contoso 1 / 10.10.20.0/24",
            "Create Contoso / Contoso 2 / 10.10.10.0/24",
            "Create Contoso / Contoso 1 / 10.10.20.0/24 / 10.10.20.10-10.10.20.20",
            "Create Contoso / Contoso 2 / 10.10.10.0/24 / 10.10.10.10-10.10.10.20",
        ]
    );
    let _ = CONTOSO;
}
