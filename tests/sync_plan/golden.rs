//! Scenarios from which a reader learns the engine: what there was, what changed, and the plan as `Compare-IpamVmm` shows it. They stand
//! in `golden/`, one file each; `IPAM_BLESS=1` writes them anew.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ipam::sync::model::Policy;

use crate::case::*;
use crate::clashes::TWO;
use crate::tenants::TENANT;
use crate::{CONTOSO, with, without};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sync_plan/golden")
}

/// One part of a scenario: what is said about it, and the case.
struct Part(&'static str, Case);

fn tree(title: &str, text: &str) -> String {
    let lines: Vec<String> =
        text.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("    {line}\n")).collect();
    let lines = if lines.is_empty() { "    (nothing)\n".to_owned() } else { lines.concat() };
    format!("{title}:\n{lines}")
}

fn is_blessed() -> bool {
    std::env::var("IPAM_BLESS").is_ok_and(|bless| bless == "1")
}

/// Compares a scenario with its file.
fn scenario(name: &str, story: &str, parts: Vec<Part>) {
    let mut text = format!("{story}\n");
    let mut shown: Option<[String; 3]> = None;
    for Part(heading, case) in parts {
        let plan = case.draft().plan;
        assert_eq!(plan, case.draft().plan, "the same inputs give the same plan");
        text += &format!("\n== {heading}\n\n");
        if shown.as_ref() != Some(&case.trees) {
            let [base, ipam, vmm] = &case.trees;
            text += &tree("At the last sync", base);
            text += &if ipam == base { "IPAM: as at the last sync\n".to_owned() } else { tree("IPAM", ipam) };
            text += &if vmm == base { "VMM: as at the last sync\n".to_owned() } else { tree("VMM", vmm) };
            text += "\n";
            shown = Some(case.trees.clone());
        }
        text += &plan.summary(true);
    }
    let path = folder().join(format!("{name}.txt"));
    if is_blessed() {
        std::fs::create_dir_all(folder()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "{} is not as it is now; IPAM_BLESS=1 writes it anew:\n{text}", path.display());
}

const HELP: &str = "Objects are written as trees: network, site, subnet, pool, address; a star marks a VM network. What has the same number behind # on
both sides is linked. The plan is what Compare-IpamVmm shows as its summary: + creates, ~ updates, - deletes, ! is in conflict, ? is blocked.";

fn policies(case: impl Fn() -> Case) -> Vec<Part> {
    vec![
        Part("Policy Report, which is the default: nobody wins, and it is said", case()),
        Part("Policy Vmm", case().policy(Policy::Vmm)),
        Part("Policy Ipam", case().policy(Policy::Ipam)),
    ]
}

#[test]
fn first_import() {
    let vmm = format!("{CONTOSO}{TENANT}")
        .replace("Contoso 1 #2", "Contoso 1 #2 [note=host groups All Hosts are kept in VMM only]");
    let story = format!(
        "First import: IPAM knows nothing of the VMM server yet. Parents come before what is in them, a logical network becomes an address
space, and what has no home in IPAM is a note.

{HELP}"
    );
    scenario(
        "first-import",
        &story,
        vec![Part("VMM has a network with two sites, and a VM network", Case::new("", "", &vmm))],
    );
}

#[test]
fn rename_in_vmm() {
    let vmm = CONTOSO.replace("Contoso #1 [space=Contoso]", "Fabrikam #1").replace("Contoso 1 #2", "North #2");
    let own = CONTOSO.replace("Contoso #1 [space=Contoso]", "Contoso #1 [space=Production]");
    let ours = Case::new(CONTOSO, CONTOSO, &vmm);
    let users = Case::new(CONTOSO, &own, &vmm);
    let story = format!(
        "A rename in VMM is a rename in IPAM, because objects are known by their links and not by their names. The address space follows as
long as its name is the one that the sync gave it.

{HELP}"
    );
    let parts = vec![
        Part("A network and a site are renamed in VMM", ours),
        Part("The same where a user named the address space: that name is the user's", users),
    ];
    scenario("rename-in-vmm", &story, parts);
}

#[test]
fn what_one_side_takes_and_the_other_keeps() {
    let ipam = TWO.replace("North", "X").replace("10.10.10.10-10.10.10.20", "10.10.10.10-10.10.10.27");
    let vmm = TWO.replace("South", "X").replace("10.10.10.30-10.10.10.40", "10.10.10.25-10.10.10.40");
    let story = format!(
        "Each side named another site X, and each let another pool grow until both would overlap. Either side would refuse what comes from the
other. Without a policy all four are in conflict, and each conflict names the object that is in the way; a policy makes both of a pair what
they are on its side.

{HELP}"
    );
    scenario("clash", &story, policies(|| Case::new(TWO, &ipam, &vmm)));
}

#[test]
fn conflict_under_each_policy() {
    let case = || {
        Case::new(
            CONTOSO,
            &with("=d]", "=of IPAM; Gateway=10.10.10.1/Automatic; time=20000000]"),
            &with("=d]", "=of VMM; DnsServers=10.10.10.2; time=10000000]"),
        )
    };
    let mut fields = case().policy(Policy::Vmm);
    fields.options.field_policy = vec!["Description=Ipam".into()];
    let mut parts = policies(case);
    parts.push(Part(
        "Policy Newest: IPAM's change is ten seconds younger, by the same clock",
        case().policy(Policy::Newest),
    ));
    parts.push(Part("Policy Vmm, and Ipam for the field Description", fields));
    let story = format!(
        "Both sides changed the description of one pool since the last sync, each differently; besides, IPAM gave it a gateway and VMM a DNS
server. Only the field that both changed is in conflict; the others flow whatever the policy.

{HELP}"
    );
    scenario("conflict", &story, parts);
}

#[test]
fn swap_of_two_ranges() {
    let base = "
Contoso #1 [space=Contoso]
  Contoso 1 #2
    10.10.10.0/24 #3
      10.10.10.10-10.10.10.20 #4 [IP Pool Name=Web; ReservedIPAddresses=10.10.10.15]
      10.10.10.30-10.10.10.40 #5 [IP Pool Name=Mail]
";
    let swapped = "
Contoso #1 [space=Contoso]
  Contoso 1 #2
    10.10.10.0/24 #3
      10.10.10.30-10.10.10.40 #4 [IP Pool Name=Web; ReservedIPAddresses=10.10.10.35]
      10.10.10.10-10.10.10.20 #5 [IP Pool Name=Mail]
";
    let story = format!(
        "Two pools hand each other their addresses. Neither side lets two pools overlap, so that one of them steps aside to addresses that
nobody has, the other moves, and the first one follows.

{HELP}"
    );
    let parts = vec![
        Part("Swapped in VMM", Case::new(base, base, swapped)),
        Part("Swapped in IPAM", Case::new(base, swapped, base)),
    ];
    scenario("swap-of-ranges", &story, parts);
}

#[test]
fn delete_against_change() {
    let changed = with("Description=d", "Description=new");
    let deleted = without(&["Contoso 1", "10.10.10."]);
    let story = format!(
        "VMM deleted a site with all that is in it, while IPAM changed a pool of that site. The change is kept and said, until a policy or a
user decides: nothing is deleted that the deleting side did not know as it is now.

{HELP}"
    );
    scenario("delete-against-change", &story, policies(|| Case::new(CONTOSO, &changed, &deleted)));
}

#[test]
fn guard_stop_of_a_mass_delete() {
    let many = |from: usize| {
        let pools = (from..10).map(|n| format!("      10.10.10.{}-10.10.10.{} #{}\n", 10 + n * 2, 11 + n * 2, 100 + n));
        format!("Contoso #1\n  Contoso 1 #2\n    10.10.10.0/24 #3\n{}", pools.collect::<String>())
    };
    let base = many(0);
    let story = format!(
        "Somebody removed pools in VMM by mistake. A plan that deletes or changes more than 30 % of a kind of ten objects or more, or sees a
whole kind or side vanish, is made and shown, and refused when it is applied; -Force passes it.

{HELP}"
    );
    let parts = vec![
        Part("Three of ten pools are gone: an ordinary plan", Case::new(&base, &base, &many(3))),
        Part("Four of ten are gone: refused", Case::new(&base, &base, &many(4))),
        Part("VMM shows nothing at all: refused", Case::new(&base, &base, "")),
    ];
    scenario("guard", &story, parts);
}

#[test]
fn narrowing_of_the_scope() {
    let gone = without(&["Contoso 2", "10.10.20."]);
    let mut groups = Case::new(CONTOSO, CONTOSO, &gone);
    groups.vmm.scope = vec!["All Hosts\\Seattle".into()];
    groups.links.iter_mut().for_each(|link| Arc::make_mut(&mut link.facts).scope = vec!["All Hosts".to_owned()]);
    let mut networks = Case::new(CONTOSO, CONTOSO, "Lab #50");
    networks.vmm.networks = vec!["Lab".into()];
    let story = format!(
        "The scope gets smaller. What is out of it is let go and left alone in both directions: not being shown is no deletion.

{HELP}"
    );
    let parts = vec![
        Part("From All Hosts to All Hosts\\Seattle, for which one of the sites is", groups),
        Part("To the logical network Lab alone", networks),
    ];
    scenario("narrowing", &story, parts);
}

#[test]
fn move_between_two_vmms() {
    let base = format!("{}\nLab #50 [space=Lab]\n", without(&["10.12 #5"]));
    let ipam = "Contoso #1 [space=Contoso; bare=1]\nLab #50 [space=Lab; bare=1]\n";
    let given = |vmm: &str| {
        let mut case = Case::new(&base, ipam, vmm);
        // The link of the network stays and says where it went; those of what is in it end.
        case.links.retain(|link| link.parent_id == 0);
        Arc::make_mut(&mut case.links[0].facts).moved_to = "vmm2.contoso.com".into();
        case
    };
    let story = format!(
        "Move-IpamVmmLink gave the network from vmm1 to vmm2: its records in IPAM belong to vmm2 by now, and are none of vmm1's any more.

{HELP}"
    );
    let parts = vec![
        Part("vmm1 still has the network: it is left alone, and that is said", given(&base)),
        Part("It was removed from vmm1 by hand: the links end there, and IPAM loses nothing", given("Lab #50\n")),
        Part(
            "A sync with the other server makes the network there (the name in the first line is that of these tests)",
            Case::new("", &base, ""),
        ),
    ];
    scenario("move-between-vmms", &story, parts);
}

#[test]
fn tenant_networks_are_written_back_when_asked() {
    let base = format!("{CONTOSO}{TENANT}");
    let edited = base.replace("Description=web", "Description=front");
    let edited = format!(
        "{edited}  * Tenant B #30 [space=Tenant B; IsolationMethod=NVGRE]\n    192.168.9.0/24 #31 [Name=Back; VirtualSubnetId=5001]\n"
    );
    let case = || Case::new(&base, &edited, &base);
    let mut asked = case();
    asked.options.include_customer = true;
    let story = format!(
        "VM networks are customer address spaces in IPAM, which shows them and does not write them: tenants are configured in VMM. With
-IncludeCustomer they are written to VMM like everything else. Here a pool was changed in IPAM, and a customer space is new.

{HELP}"
    );
    scenario("tenant-write-back", &story, vec![Part("Not asked", case()), Part("With -IncludeCustomer", asked)]);
}

#[test]
fn partial_inventory() {
    let gone = without(&["Contoso 2", "10.10.20."]).replace("VlanId=7", "VlanId=8");
    let mut partial = Case::new(CONTOSO, CONTOSO, &gone);
    partial.vmm.complete = false;
    let complete = Case::new(CONTOSO, CONTOSO, &gone);
    let story = format!(
        "The same content twice, once as a partial inventory and once as a complete one. What a partial one does not show may be there all the
same: nothing is deleted, and the rest is synchronized.

{HELP}"
    );
    let parts = vec![Part("Partial", partial), Part("Complete", complete)];
    scenario("partial-inventory", &story, parts);
}

#[test]
fn recipe_of_ipam() {
    let recipe = "
Woodgrove #1 [space=Woodgrove Address Space]
  Woodgrove 1 #2
    20.20.20.0/24 #3 [VlanId=7]
      20.20.20.1-20.20.20.254 #4
";
    let bare = "
Woodgrove #1 [space=Woodgrove Address Space]
  Woodgrove 1 #2
    20.20.20.0/24 #3 [VlanId=7; missing=a range of VMM and vmm1.contoso.com in the subnet]
";
    let story = format!(
        "A network that was made in IPAM appears in VMM when the recipe is complete. Otherwise nothing is created, and the plan says which
steps are missing.

{HELP}"
    );
    let parts = vec![Part("Without a range", Case::new("", bare, "")), Part("With one", Case::new("", recipe, ""))];
    scenario("recipe-of-ipam", &story, parts);
}

#[test]
fn every_golden_file_is_compared() {
    if is_blessed() {
        return;
    }
    let source =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sync_plan/golden.rs")).unwrap();
    let named: BTreeSet<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|file| file.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    let unused: Vec<_> = named.iter().filter(|name| !source.contains(&format!("\"{name}\""))).collect();
    assert!(unused.is_empty() && named.len() >= 11, "no scenario has {unused:?}; {} are there", named.len());
}
