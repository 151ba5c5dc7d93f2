//! VM networks and VM subnets: customer spaces, which IPAM shows and changes only when it is asked to.

use ipam::sync::model::Policy;

use crate::CONTOSO;
use crate::case::*;

/// A VM network below the network of the other tests.
pub const TENANT: &str = "
  * Tenant A #20 [space=Tenant A; IsolationMethod=NVGRE; Tenant=adatum]
    192.168.1.0/24 #21 [Name=Front; VirtualSubnetId=5000]
      192.168.1.10-192.168.1.20 #22 [Description=web]
        192.168.1.10 #23 [IPAddressState=In-Use]
";

fn all() -> String {
    format!("{CONTOSO}{TENANT}")
}

fn with(from: &str, to: &str) -> String {
    assert!(TENANT.contains(from), "{from}");
    format!("{CONTOSO}{}", TENANT.replace(from, to))
}

#[test]
fn a_vm_network_appears_as_a_customer_space() {
    let path = "Contoso / Tenant A";
    Case::new(CONTOSO, CONTOSO, &all()).check(
        true,
        &format!(
            "Create in Ipam {path}: new in VMM [VMNetwork:  | Tenant A -> Tenant A, Tenant:  | adatum -> adatum, IsolationMethod:  | NVGRE -> NVGRE, AddressSpace:  |  -> Tenant A]
             Create in Ipam {path} / 192.168.1.0/24: new in VMM [Name:  | Front -> Front, VirtualSubnetId:  | 5000 -> 5000]
             Create in Ipam {path} / 192.168.1.0/24 / 192.168.1.10-192.168.1.20: new in VMM [Description:  | web -> web, StartIPAddress:  | 192.168.1.10 -> 192.168.1.10, EndIPAddress:  | 192.168.1.20 -> 192.168.1.20]
             Create in Ipam {path} / 192.168.1.0/24 / 192.168.1.10-192.168.1.20 / 192.168.1.10: granted in VMM [IPAddressState:  | In-Use -> In-Use]"
        ),
    );
    Case::new(&all(), &all(), &all()).check(true, "");
}

/// Section 8, row 14c.
#[test]
fn edits_of_customer_spaces_are_not_written_to_vmm_unless_asked() {
    let (base, edited) = (all(), with("Description=web", "Description=front"));
    let pool = "Contoso / Tenant A / 192.168.1.0/24 / 192.168.1.10-192.168.1.20";
    Case::new(&base, &edited, &base).check(
        true,
        &format!("Conflict {pool}: Description: changed in IPAM, but customer spaces are written to VMM only when they are included [Description: front | web -> ]"),
    );
    Case::new(&base, &edited, &base).policy(Policy::Vmm).check(
        true,
        &format!("Update in Ipam {pool}: changed on both sides; policy Vmm decides [Description: front | web -> web]"),
    );
    let mut asked = Case::new(&base, &edited, &base);
    asked.options.include_customer = true;
    asked.check(true, &format!("Update in Vmm {pool}: changed in IPAM [Description: front | web -> front]"));
    // What VMM never said anything of is the user's own.
    let described = with("Tenant=adatum", "Tenant=adatum; Description=mine");
    Case::new(&base, &described, &base).check(true, "");
}

#[test]
fn what_vmm_takes_only_at_creation_is_a_conflict() {
    let base = all();
    let mut case = Case::new(&base, &with("VirtualSubnetId=5000", "VirtualSubnetId=5001"), &base);
    case.options.include_customer = true;
    case.check(
        true,
        "Conflict Contoso / Tenant A / 192.168.1.0/24: VirtualSubnetId: changed in IPAM, but VMM takes it only when the object is made [VirtualSubnetId: 5001 | 5000 -> ]",
    );
}

#[test]
fn a_customer_space_deleted_in_ipam_stays_in_vmm_unless_asked() {
    let base = all();
    Case::new(&base, CONTOSO, &base).check(
        true,
        "Conflict Contoso / Tenant A: deleted in IPAM, but customer spaces are written to VMM only when they are included",
    );
    let none = format!("{CONTOSO}{}", TENANT.replace("        192.168.1.10 #23 [IPAddressState=In-Use]\n", ""));
    let mut asked = Case::new(&none, CONTOSO, &none);
    asked.options.include_customer = true;
    asked.check(
        true,
        "Delete in Vmm Contoso / Tenant A / 192.168.1.0/24 / 192.168.1.10-192.168.1.20: deleted in IPAM
         Delete in Vmm Contoso / Tenant A / 192.168.1.0/24: deleted in IPAM
         Delete in Vmm Contoso / Tenant A: deleted in IPAM",
    );
}

#[test]
fn a_customer_space_of_ipam_appears_in_vmm_when_asked() {
    let base = CONTOSO;
    Case::new(base, &all(), base).check(
        true,
        "Note Contoso / Tenant A: not created in VMM: customer spaces are written to VMM only when they are included",
    );
    let mut asked = Case::new(base, &all(), base);
    asked.options.include_customer = true;
    asked.check(
        false,
        "Create in Vmm Contoso / Tenant A: new in IPAM [VMNetwork: Tenant A |  -> Tenant A, Tenant: adatum |  -> adatum, IsolationMethod: NVGRE |  -> NVGRE]
         Create in Vmm Contoso / Tenant A / 192.168.1.0/24: new in IPAM [Name: Front |  -> Front, VirtualSubnetId: 5000 |  -> 5000]
         Create in Vmm Contoso / Tenant A / 192.168.1.0/24 / 192.168.1.10-192.168.1.20: new in IPAM [Description: web |  -> web, StartIPAddress: 192.168.1.10 |  -> 192.168.1.10, EndIPAddress: 192.168.1.20 |  -> 192.168.1.20]",
    );
}

#[test]
fn a_vm_network_deleted_in_vmm_goes_from_ipam() {
    let base = all();
    Case::new(&base, &base, CONTOSO).check(
        true,
        "Delete in Ipam Contoso / Tenant A / 192.168.1.0/24 / 192.168.1.10-192.168.1.20 / 192.168.1.10: its pool was deleted in VMM
         Delete in Ipam Contoso / Tenant A / 192.168.1.0/24 / 192.168.1.10-192.168.1.20: deleted in VMM
         Delete in Ipam Contoso / Tenant A / 192.168.1.0/24: deleted in VMM
         Delete in Ipam Contoso / Tenant A: deleted in VMM",
    );
}

#[test]
fn a_renamed_vm_network_takes_its_space_along() {
    let base = all();
    Case::new(&base, &base, &with("* Tenant A #20 [space=Tenant A; ", "* Tenant B #20 [")).check(
        true,
        "Update in Ipam Contoso / Tenant A: changed in VMM [VMMNetwork: Tenant A | Tenant B -> Tenant B, AddressSpace: Tenant A |  -> Tenant B]".replace("VMMNetwork", "VMNetwork").as_str(),
    );
}

#[test]
fn a_logical_network_that_carries_a_vm_network_is_not_deleted() {
    let base = all();
    let ipam = format!("Contoso #1 [space=Contoso; bare=1]{TENANT}");
    let plan = Case::new(&base, &ipam, &base).policy(Policy::Ipam).draft().plan;
    let network = plan.changes.iter().find(|change| change.object == "Contoso").unwrap();
    assert_eq!(network.reason, "deleted in IPAM, but it carries VM network Tenant A");
}

#[test]
fn a_range_where_a_moved_pool_was_is_a_conflict_of_both_whatever_the_policy() {
    let base = all();
    let range = "192.168.1.10-192.168.1.20 #22 [Description=web]";
    let moved = "192.168.1.50-192.168.1.60 #22 [Description=web]\n      192.168.1.15-192.168.1.18 #24";
    let path = "Contoso / Tenant A / 192.168.1.0/24";
    let conflict = format!(
        "Conflict {path} / 192.168.1.50-192.168.1.60: StartIPAddress, EndIPAddress: {path} / 192.168.1.15-192.168.1.18 has \
         192.168.1.15-192.168.1.18 in IPAM; policy Vmm decides, in effect once {path} / 192.168.1.15-192.168.1.18 gives it up \
         [StartIPAddress: 192.168.1.50 | 192.168.1.10 -> , EndIPAddress: 192.168.1.60 | 192.168.1.20 -> ]"
    );
    Case::new(&base, &with(range, moved), &base).policy(Policy::Vmm).check(false, &conflict);
}

#[test]
fn a_vm_network_made_anew_is_no_second_space_where_the_inventory_is_partial() {
    let base = all();
    let anew =
        ["#20", "#21", "#22", "#23"].iter().fold(base.clone(), |text, tag| text.replace(tag, &format!("{tag}0")));
    let mut partial = Case::new(&base, &base, &anew);
    partial.vmm.complete = false;
    partial.check(
        false,
        "Conflict Contoso / Tenant A: not created in IPAM: another object of that name is linked or found first",
    );
    // A whole one tells that it is the same.
    Case::new(&base, &base, &anew).check(false, "");
    // The name of one that is shown, and that gave it up, is free.
    let renamed = format!("{}{}", with("* Tenant A #20", "* Tenant B #20"), TENANT.replace('#', "#10"));
    let mut partial = Case::new(&base, &base, &renamed);
    partial.vmm.complete = false;
    let plan = partial.draft().plan;
    assert_eq!((plan.info.conflict_count, plan.info.create_count), (0, 4), "{:#?}", plan.changes);
}
