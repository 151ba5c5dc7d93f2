//! Every pair of what can happen to one object on both sides, for every kind of object: the whole engine on one page.
//!
//! A cell says what the plan does about the object itself; what it does about those in it follows. `.` is nothing, a Note is
//! something to read, and the other words are those of the plan with the side that is written.

use ipam::sync::model::{ChangeKind, SyncObject, SyncSide};

use crate::case::*;

/// The tree of one kind: nothing in it that the pairs are not about.
struct Column {
    object: SyncObject,
    /// The last sync.
    base: &'static str,
    /// How the object's line begins.
    line: &'static str,
    /// Part of the line that changes, and what IPAM and VMM make of it.
    from: &'static str,
    ipam: &'static str,
    vmm: &'static str,
}

const PROVIDER: &str = "
Contoso #1 [space=Contoso; Description=d]
  Contoso 1 #2
    10.10.10.0/24 #3 [VlanId=7]
      10.10.10.10-10.10.10.20 #4 [Description=d]
";

const GRANT: &str = "
Contoso #1 [space=Contoso]
  Contoso 1 #2
    10.10.10.0/24 #3
      10.10.10.10-10.10.10.20 #4
        10.10.10.12 #5 [IPAddressState=In-Use; DeviceName=d]
";

const CUSTOMER: &str = "
Contoso #1 [space=Contoso]
  Contoso 1 #2
    10.10.10.0/24 #3
  * Tenant A #20 [space=Tenant A; IsolationMethod=NVGRE; Description=d]
    192.168.1.0/24 #21 [Name=Front; Description=d]
      192.168.1.10-192.168.1.20 #22 [Description=d]
";

const fn column(object: SyncObject, base: &'static str, line: &'static str) -> Column {
    Column { object, base, line, from: "=d]", ipam: "=i]", vmm: "=v]" }
}

fn provider() -> Vec<Column> {
    use SyncObject::*;
    vec![
        column(LogicalNetwork, PROVIDER, "Contoso #"),
        Column { from: "Contoso 1 #", ipam: "North #", vmm: "South #", ..column(NetworkSite, PROVIDER, "Contoso 1 #") },
        Column { from: "=7]", ipam: "=8]", vmm: "=9]", ..column(Subnet, PROVIDER, "10.10.10.0/24 #") },
        column(Pool, PROVIDER, "10.10.10.10-"),
        column(Address, GRANT, "10.10.10.12 #"),
    ]
}

fn customer() -> Vec<Column> {
    use SyncObject::*;
    vec![
        column(VmNetwork, CUSTOMER, "* Tenant A #"),
        column(VmSubnet, CUSTOMER, "192.168.1.0/24 #"),
        column(Pool, CUSTOMER, "192.168.1.10-"),
    ]
}

impl Column {
    /// The tree with the object changed, as it was, or without the object and what is in it.
    fn tree(&self, change: &str) -> String {
        let depth = |line: &str| line.len() - line.trim_start().len();
        let at = self.base.lines().position(|line| line.trim_start().starts_with(self.line)).unwrap();
        let own = self.base.lines().nth(at).unwrap();
        let replaced = |to: &str| {
            assert!(own.contains(self.from), "{own}");
            self.base.replace(own, &own.replace(self.from, to))
        };
        match change {
            "none" => self.base.to_owned(),
            "ipam" => replaced(self.ipam),
            "vmm" => replaced(self.vmm),
            "gone" => {
                let lines: Vec<&str> = self.base.lines().collect();
                let inside = lines[at + 1..].iter().take_while(|line| depth(line) > depth(own)).count();
                [&lines[..at], &lines[at + 1 + inside..]].concat().join("\n")
            }
            other => unreachable!("{other}"),
        }
    }

    fn cell(&self, base: &str, ipam: &str, vmm: &str, include_customer: bool) -> String {
        let mut case = Case::new(&self.tree(base), &self.tree(ipam), &self.tree(vmm));
        case.options.include_customer = include_customer;
        let plan = case.draft().plan;
        let words: Vec<String> = plan
            .changes
            .iter()
            .filter(|change| change.object_type == self.object)
            .map(|change| match change.target {
                SyncSide::None => change.kind.to_string(),
                side => format!("{} {side}", change.kind),
            })
            .collect();
        let of_others = |change: &&ipam::sync::model::Change| {
            change.object_type != self.object && change.kind == ChangeKind::Update
        };
        assert_eq!(plan.changes.iter().find(of_others), None, "a change of one object changes no other");
        match words.join(", ") {
            none if none.is_empty() => ".".to_owned(),
            each if each == "Create Vmm, Create Ipam" => "Create both".to_owned(),
            words => words,
        }
    }
}

/// The pairs: what is said of each side, and the trees of the last sync, IPAM and VMM.
const PAIRS: [(&str, [&str; 3]); 13] = [
    ("none           none", ["none", "none", "none"]),
    ("update         none", ["none", "ipam", "none"]),
    ("none           update", ["none", "none", "vmm"]),
    ("update         update", ["none", "ipam", "vmm"]),
    ("update         same", ["none", "ipam", "ipam"]),
    ("delete         none", ["none", "gone", "none"]),
    ("none           delete", ["none", "none", "gone"]),
    ("delete         same", ["none", "gone", "gone"]),
    ("update         delete", ["none", "ipam", "gone"]),
    ("delete         update", ["none", "gone", "vmm"]),
    ("create         none", ["gone", "none", "gone"]),
    ("none           create", ["gone", "gone", "none"]),
    ("create         same", ["gone", "none", "none"]),
];

/// The last pair: both sides created the object, each in its own way. A site that is called otherwise is another site.
const CREATED: (&str, [&str; 3]) = ("create         create", ["gone", "ipam", "vmm"]);

fn check(columns: &[Column], include_customer: bool, expected: &str) {
    let mut lines = Vec::new();
    let titles: Vec<String> = columns.iter().map(|column| format!("{:<17}", column.object.to_string())).collect();
    lines.push(format!("IPAM           VMM       {}", titles.concat()).trim_end().to_owned());
    for (title, [base, ipam, vmm]) in PAIRS.into_iter().chain([CREATED]) {
        let cell = |column: &Column| format!("{:<17}", column.cell(base, ipam, vmm, include_customer));
        let cells: String = columns.iter().map(cell).collect();
        lines.push(format!("{title:<25}{cells}").trim_end().to_owned());
    }
    let text = lines.join("\n");
    // How wide the columns are does not matter.
    let cells = |text: &str| -> Vec<Vec<String>> {
        let cells =
            |line: &str| line.split("  ").filter(|cell| !cell.is_empty()).map(|c| c.trim().to_owned()).collect();
        text.trim().lines().map(cells).collect()
    };
    assert_eq!(cells(&text), cells(expected), "\n{text}\n");
}

#[test]
fn every_pair_of_changes_of_networks() {
    check(
        &provider(),
        false,
        "
IPAM           VMM       LogicalNetwork  NetworkSite     Subnet          Pool            Address
none           none      .               .               .               .               .
update         none      Update Vmm      Update Vmm      Update Vmm      Update Vmm      Update Ipam
none           update    Update Ipam     Update Ipam     Update Ipam     Update Ipam     Update Ipam
update         update    Conflict        Conflict        Conflict        Conflict        Update Ipam
update         same      Note            Note            Note            Note            Note
delete         none      Delete Vmm      Delete Vmm      Delete Vmm      Delete Vmm      Create Ipam
none           delete    Delete Ipam     Delete Ipam     Delete Ipam     Delete Ipam     Update Ipam
delete         same      Note            Note            Note            Note            Note
update         delete    Conflict        Conflict        Conflict        Conflict        Update Ipam
delete         update    Conflict        Conflict        Conflict        Conflict        Create Ipam
create         none      Create Vmm      Create Vmm      Create Vmm      Create Vmm      Note
none           create    Create Ipam     Create Ipam     Create Ipam     Create Ipam     Create Ipam
create         same      Note            Note            Note            Note            Note
create         create    Note, Conflict  Create both     Note, Conflict  Note, Conflict  Note, Update Ipam
",
    );
}

#[test]
fn every_pair_of_changes_of_customer_networks() {
    check(
        &customer(),
        false,
        "
IPAM           VMM       VmNetwork       VmSubnet        Pool
none           none      .               .               .
update         none      Conflict        Conflict        Conflict
none           update    Update Ipam     Update Ipam     Update Ipam
update         update    Conflict        Conflict        Conflict
update         same      Note            Note            Note
delete         none      Conflict        Conflict        Conflict
none           delete    Delete Ipam     Delete Ipam     Delete Ipam
delete         same      Note            Note            Note
update         delete    Conflict        Conflict        Conflict
delete         update    Conflict        Conflict        Conflict
create         none      Note            Note            Note
none           create    Create Ipam     Create Ipam     Create Ipam
create         same      Note            Note            Note
create         create    Note, Conflict  Note, Conflict  Note, Conflict
",
    );
}

#[test]
fn every_pair_of_changes_of_customer_networks_that_are_included() {
    check(
        &customer(),
        true,
        "
IPAM           VMM       VmNetwork       VmSubnet        Pool
none           none      .               .               .
update         none      Update Vmm      Update Vmm      Update Vmm
none           update    Update Ipam     Update Ipam     Update Ipam
update         update    Conflict        Conflict        Conflict
update         same      Note            Note            Note
delete         none      Delete Vmm      Delete Vmm      Delete Vmm
none           delete    Delete Ipam     Delete Ipam     Delete Ipam
delete         same      Note            Note            Note
update         delete    Conflict        Conflict        Conflict
delete         update    Conflict        Conflict        Conflict
create         none      Create Vmm      Create Vmm      Create Vmm
none           create    Create Ipam     Create Ipam     Create Ipam
create         same      Note            Note            Note
create         create    Note, Conflict  Note, Conflict  Note, Conflict
",
    );
}
