//! Random edits of every kind of object and every mapped field on both sides; renames, swaps, moves, deletes in any order on both; syncs
//! with partial inventories between. Both sides are then equal as the oracle sees them after two syncs at most, the next plan is empty,
//! what has no home on the other side is kept, and nothing is gone that no user deleted. A failing run is made again with fewer edits,
//! as few as still fail, and these are printed.
//!
//! Conflicts are those that a policy decides. What is held back by design whatever the policy, or what the other side refuses for good,
//! is no edit of these users: see [`Storm::grow`] and [`Storm::moves`].
//!
//! `IPAM_TEST_SEED` repeats one run, `IPAM_TEST_FULL=1` makes thousands of them.

mod ipam_edits;
mod own;
mod pool;
mod sides;
mod vmm_edits;
mod watch;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use ipam::domain::fields::Subnet;
use ipam::domain::value::Timestamp;
use ipam::service::OpenOptions;
use ipam::sync::mapping::TABLE;
use ipam::sync::model::*;
use ipam::sync::{self, Door, EmbeddedDoor, Run};
use ipam::vmm::model::*;

use self::sides::Sides;
use self::watch::{Watch, extras};
use crate::dice::Random;
use crate::faults::Fault;
use crate::fixture::*;
use crate::oracle::differences;

/// A side; its number is the place in pairs.
pub type Side = usize;
pub const VMM: Side = 0;
pub const IPAM: Side = 1;
const NAMES: [&str; 2] = ["VMM", "IPAM"];

/// Makes an edit, or none where what was drawn cannot be edited.
pub type Play = fn(&mut Storm, &mut Random, &Sides) -> Option<()>;

/// Edits by side, kind of object and field.
type Counts = BTreeMap<(Side, &'static str, &'static str), u32>;

/// Every mapped field, and the sides on which a user can change it. The list is written apart from the mapping table.
const FIELDS: &[(&str, &str, &[Side])] = &[
    ("network", "Name", &[VMM, IPAM]),
    ("network", "Description", &[VMM, IPAM]),
    ("site", "Name", &[VMM, IPAM]),
    ("VM network", "VMNetwork", &[VMM, IPAM]),
    ("VM network", "Description", &[VMM, IPAM]),
    ("VM network", "Tenant", &[VMM, IPAM]),
    // Isolation and virtual subnet ID are given with the object and never change.
    ("VM network", "IsolationMethod", &[VMM, IPAM]),
    ("VM subnet", "Name", &[VMM, IPAM]),
    ("VM subnet", "Description", &[VMM, IPAM]),
    ("VM subnet", "VirtualSubnetId", &[VMM, IPAM]),
    ("VM subnet", "VlanId", &[VMM, IPAM]),
    ("subnet", "VlanId", &[VMM, IPAM]),
    ("pool", "IP Pool Name", &[VMM, IPAM]),
    ("pool", "Description", &[VMM, IPAM]),
    ("pool", "StartIPAddress", &[VMM, IPAM]),
    ("pool", "EndIPAddress", &[VMM, IPAM]),
    ("pool", "ReservedIPAddresses", &[VMM, IPAM]),
    ("pool", "VIP", &[VMM, IPAM]),
    ("pool", "Gateway", &[VMM, IPAM]),
    ("pool", "DnsServers", &[VMM, IPAM]),
    ("pool", "DnsSuffixes", &[VMM, IPAM]),
    ("pool", "ConnectionSpecificDnsSuffix", &[VMM, IPAM]),
    ("pool", "WinsServers", &[VMM, IPAM]),
    // VMM owns these: what a user writes in IPAM is overwritten, or kept where VMM says nothing.
    ("address", "DeviceName", &[VMM, IPAM]),
    ("address", "Description", &[VMM, IPAM]),
    ("address", "MacAddress", &[VMM, IPAM]),
    ("address", "AssignmentType", &[VMM, IPAM]),
    ("address", "IPAddressState", &[VMM, IPAM]),
    ("address", "DeviceType", &[VMM, IPAM]),
];

pub struct Storm {
    pub world: World,
    pub watch: Watch,
    /// Texts and addresses of users' own on records of addresses, which VMM says nothing of.
    pub users: BTreeSet<String>,
    /// Spaces whose names are users' own.
    pub named: BTreeSet<u64>,
    count: u32,
    log: Vec<String>,
    counts: Counts,
    /// Links below which each side made something new since the last sync of everything.
    grown: [BTreeSet<u64>; 2],
    /// Links that each side deleted since then.
    cut: [BTreeSet<u64>; 2],
    /// Links that each side moved since then.
    moved: [BTreeSet<u64>; 2],
    /// Values of sites that IPAM made of others since then.
    pub renamed: BTreeSet<String>,
}

/// One edit: what it is, and a number that decides everything else about it, so that leaving others out changes it as little as can be.
#[derive(Clone, Copy)]
struct Edit {
    what: What,
    dice: u64,
}

#[derive(Clone, Copy)]
enum What {
    Play(Play),
    /// A sync with a partial inventory.
    Partial,
    /// One sync with everything.
    Sync,
    /// Syncs until nothing is left.
    Settle,
}

impl Storm {
    fn new() -> Storm {
        let World { folder, ipam, vmm } = template().world();
        NOW.set(ipam.now().0 + 3_600_000_000);
        drop(ipam);
        let ipam = open_ipam_with(folder.path(), OpenOptions { clock: now, ..OpenOptions::default() });
        let mut storm = Storm {
            world: World { folder, ipam, vmm: vmm.with_clock(now) },
            watch: Watch::default(),
            users: BTreeSet::new(),
            named: BTreeSet::new(),
            count: 0,
            log: Vec::new(),
            counts: Counts::new(),
            grown: Default::default(),
            cut: Default::default(),
            moved: Default::default(),
            renamed: BTreeSet::new(),
        };
        storm.watch.before(&Sides::read(&storm.world));
        storm
    }

    pub fn fresh(&mut self, what: &str) -> String {
        self.count += 1;
        format!("{what} {}", self.count)
    }

    /// A network that nobody has, of one family or the other.
    pub fn fresh_network(&mut self) -> String {
        self.count += 1;
        match self.count % 5 {
            0 => format!("2001:db8:{:x}::/64", 0x100 + self.count),
            _ => format!("10.{}.{}.0/24", 100 + self.count / 250, self.count % 250),
        }
    }

    pub fn fresh_tenant_network(&mut self) -> String {
        self.count += 1;
        format!("172.{}.{}.0/24", 16 + self.count / 250, self.count % 250)
    }

    pub fn fresh_vlan(&mut self) -> u16 {
        self.count += 1;
        100 + (self.count % 3900) as u16
    }

    pub fn fresh_virtual_id(&mut self) -> String {
        self.count += 1;
        (90_000 + self.count).to_string()
    }

    pub fn fresh_mac(&mut self) -> String {
        self.count += 1;
        format!("00:1D:D8:00:{:02X}:{:02X}", self.count / 256, self.count % 256)
    }

    pub fn count(&mut self, side: Side, object: &'static str, field: &'static str) {
        assert!(
            FIELDS.iter().any(|(o, f, sides)| *o == object && *f == field && sides.contains(&side)),
            "{object} {field}"
        );
        *self.counts.entry((side, object, field)).or_default() += 1;
    }

    /// Says what an edit did; one that the side refuses is none.
    pub fn tell<T>(&mut self, side: Side, text: String, outcome: ipam::error::Result<T>) -> Option<()> {
        let refused = outcome.as_ref().err().map(|error| format!(" (refused: {error})")).unwrap_or_default();
        self.log.push(format!("{}: {text}{refused}", NAMES[side]));
        outcome.ok().map(drop)
    }

    pub fn done(&mut self, side: Side, text: String) -> Option<()> {
        self.tell(side, text, Ok(()))
    }

    /// The same of an edit of a mapped field, which counts.
    pub fn counted<T>(
        &mut self,
        side: Side,
        object: &'static str,
        field: &'static str,
        text: String,
        outcome: ipam::error::Result<T>,
    ) -> Option<()> {
        self.tell(side, text, outcome)?;
        self.count(side, object, field);
        Some(())
    }

    /// Says that a side makes something new below links. What the other side deleted is then held back by design, whatever the policy:
    /// the deleting side never had what is new. So there is no such edit, and none of [`Storm::cut`] the other way round.
    pub fn grow(&mut self, side: Side, links: &[u64]) -> Option<()> {
        self.free(&self.cut[1 - side], links)?;
        self.free(&self.moved[1 - side], links)?;
        self.grown[side].extend(links);
        Some(())
    }

    /// Says that a side deletes links.
    pub fn cut(&mut self, side: Side, links: &[u64]) -> Option<()> {
        self.free(&self.grown[1 - side], links)?;
        self.cut[side].extend(links);
        Some(())
    }

    /// Says that a side moves links to another place, where the other side makes them anew.
    pub fn moves(&mut self, side: Side, links: &[u64]) -> Option<()> {
        self.cut(side, links)?;
        self.moved[side].extend(links);
        Some(())
    }

    /// Tells whether a subnet of IPAM is not in VMM yet.
    pub fn is_new(&self, sides: &Sides, subnet: &Subnet) -> bool {
        sides.of_ipam(sides::kind(subnet), subnet.id).is_none()
    }

    fn free(&self, taken: &BTreeSet<u64>, links: &[u64]) -> Option<()> {
        links.iter().all(|link| !taken.contains(link)).then_some(())
    }

    fn forget_marks(&mut self) {
        for pair in [&mut self.grown, &mut self.cut, &mut self.moved] {
            *pair = Default::default();
        }
        self.renamed.clear();
        self.watch.moved.clear();
    }

    fn edit(&mut self, edit: Edit) {
        tick();
        let mut random = Random(edit.dice);
        match edit.what {
            What::Play(play) => {
                let sides = Sides::read(&self.world);
                play(self, &mut random, &sides);
            }
            What::Partial => self.partial(&mut random),
            What::Sync => {
                self.log.push("-- a sync".into());
                self.sync(&options(&mut random), Fault::None);
                self.forget_marks();
            }
            What::Settle => self.settle(&mut random, Fault::None),
        }
    }

    /// Syncs once; tells how much there was to do.
    fn sync(&mut self, options: &SyncOptions, fault: Fault) -> usize {
        tick();
        let before = Sides::read(&self.world);
        self.watch.before(&before);
        let kept = extras(&before, &self.named);
        let todo = match fault {
            Fault::None => {
                let inventory = self.world.inventory();
                let plan = sync::compare(&self.world.ipam, &inventory, options).unwrap();
                let summary = plan.summary(false);
                let mut results = Vec::new();
                let run = Run::begin(&self.world.ipam, plan, &inventory, options);
                let mut run = run.unwrap_or_else(|error| panic!("{error}\n{summary}"));
                let mut door = EmbeddedDoor(&self.world.vmm);
                while let Some(result) = run.next_with(&mut door).unwrap_or_else(|error| panic!("{error}\n{summary}")) {
                    results.push(result);
                }
                let failed: Vec<_> = results.iter().filter(|r| r.state == SyncState::Failed).collect();
                let failed: Vec<_> = failed.iter().map(|r| format!("{}: {}", r.object, r.error)).collect();
                assert!(failed.is_empty(), "failed: {failed:#?}\n{summary}");
                let is_done =
                    |r: &&SyncResult| matches!(r.kind, ChangeKind::Create | ChangeKind::Update | ChangeKind::Delete);
                results.iter().filter(is_done).count()
            }
            fault => {
                let happened = crate::faults::sync_with(&self.world, options, fault).happened;
                if happened {
                    self.log.push("   it happened".into());
                }
                usize::from(happened)
            }
        };
        self.check_kept(&kept);
        todo
    }

    /// What vanished had been deleted by somebody, and what has no home on the other side is as it was.
    fn check_kept(&mut self, kept: &BTreeMap<(watch::Thing, &'static str), String>) {
        let after = Sides::read(&self.world);
        let lost = self.watch.after(&after);
        assert!(lost.is_empty(), "gone, although nobody deleted it: {lost:?}");
        let now = extras(&after, &self.named);
        let changed: Vec<_> =
            kept.iter().filter(|(key, value)| now.get(key).is_some_and(|now| now != *value)).collect();
        assert!(changed.is_empty(), "the sync changed what the other side has no home for: {changed:?}");
    }

    /// A sync with an inventory that says it is partial, of one network or of all: it deletes nothing in IPAM.
    fn partial(&mut self, random: &mut Random) {
        let options = options(random);
        let networks = self.world.vmm.networks(&VmmFilter::default()).unwrap();
        let one = random.pick(&networks).filter(|_| !random_bool(random));
        let logical_networks: Vec<String> = one.map(|one| one.name.clone()).into_iter().collect();
        let shown = one.map_or("everything", |one| one.name.as_str()).to_owned();
        let scope = InventoryScope { logical_networks, ..InventoryScope::default() };
        let mut inventory = self.world.vmm.inventory(&scope).unwrap();
        inventory.info.complete = false;
        let hidden = random.below(2);
        inventory.pools.retain(|pool| pool.start.is_none_or(|start| sides::number(start) as usize % 2 == hidden));
        let kept: BTreeSet<_> = inventory.pools.iter().map(|pool| pool.id).collect();
        inventory.addresses.retain(|grant| kept.contains(&grant.pool_id));
        let inventory = inventory.finish().unwrap();
        let plan = sync::compare(&self.world.ipam, &inventory, &options).unwrap();
        let gone = plan.changes.iter().filter(|c| c.kind == ChangeKind::Delete && c.target == SyncSide::Ipam).count();
        assert_eq!(gone, 0, "a partial inventory deletes: {:#?}", plan.changes);
        self.log.push(format!("-- a sync with a partial inventory of {shown}"));
        let before = Sides::read(&self.world);
        self.watch.before(&before);
        let kept = extras(&before, &self.named);
        let mut run = Run::begin(&self.world.ipam, plan, &inventory, &options).unwrap();
        while run.next_with(&mut EmbeddedDoor(&self.world.vmm)).unwrap().is_some() {}
        self.check_kept(&kept);
    }

    /// Syncs until nothing is left to do, and compares.
    fn settle(&mut self, random: &mut Random, fault: Fault) {
        self.settle_by(&options(random), fault);
    }

    fn settle_by(&mut self, options: &SyncOptions, fault: Fault) {
        let fields = options.field_policy.join(", ");
        self.log.push(format!("-- syncs under policy {} {fields}", options.policy));
        if fault != Fault::None {
            self.log.push(format!("   the first with {fault:?}"));
            self.sync(options, fault);
        }
        let mut rounds = 0;
        while self.sync(options, Fault::None) > 0 {
            rounds += 1;
            if rounds > MOST_ROUNDS {
                let left = sync::compare(&self.world.ipam, &self.world.inventory(), options).unwrap();
                panic!("not quiet after {MOST_ROUNDS} syncs:\n{}", left.summary(false));
            }
        }
        let plan = sync::compare(&self.world.ipam, &self.world.inventory(), options).unwrap();
        if let Some(text) = differences(&self.world.ipam, &self.world.vmm, &self.users) {
            let conflicts = plan.changes.iter().filter(|change| change.kind == ChangeKind::Conflict);
            let conflicts: Vec<_> = conflicts.map(|one| format!("{}: {}", one.object, one.reason)).collect();
            panic!("{text}\nconflicts: {conflicts:#?}");
        }
        assert!(plan.info.is_empty, "the next plan is not empty:\n{}", plan.summary(false));
        self.forget_marks();
    }
}

fn now() -> Timestamp {
    Timestamp(NOW.get())
}

fn tick() {
    NOW.set(NOW.get() + 60_000_000);
}

fn random_bool(random: &mut Random) -> bool {
    random.below(2) == 0
}

/// One policy for all, and sometimes the other one for a field.
fn options(random: &mut Random) -> SyncOptions {
    let (policy, other) = [(Policy::Vmm, Policy::Ipam), (Policy::Ipam, Policy::Vmm)][random.below(2)];
    let field = ["Description", "VlanId", "DnsServers", "Gateway", "Name"][random.below(5)];
    let field_policy = if random.once_in(3) { vec![format!("{field}={other}")] } else { Vec::new() };
    let base = SyncOptions {
        include_customer: true,
        force: true,
        release_delay_s: Some(0),
        retry_delay_ms: Some(0),
        ..Default::default()
    };
    SyncOptions { policy, field_policy, ..base }
}

/// Syncs with something to do after any edits: one for the edits; one for grants, whose records wait for a second inventory, and for
/// what VMM changes by itself, as the VLAN of a VM subnet when its site's changes.
const MOST_ROUNDS: usize = 2;

/// The world that every storm begins with, both sides equal.
fn template() -> &'static Template {
    static TEMPLATE: std::sync::OnceLock<Template> = std::sync::OnceLock::new();
    TEMPLATE.get_or_init(|| {
        Template::new(|world| {
            sync::register(&world.ipam, VMM1).unwrap();
            vmm_edits::prepare(&world.vmm);
            ipam_edits::prepare(world);
            world.run(&world.vmm, &options(&mut Random(0))).unwrap();
            assert_eq!(differences(&world.ipam, &world.vmm, &BTreeSet::new()), None);
        })
    })
}

fn draw(random: &mut Random, deleting: bool) -> Play {
    let all = vmm_edits::EDITS.iter().chain(ipam_edits::EDITS);
    let all: Vec<_> = all.filter(|(_, deletes, _)| deleting || !deletes).collect();
    let mut at = random.below(all.iter().map(|(weight, ..)| *weight as usize).sum());
    let drawn = all.iter().find(|(weight, ..)| {
        let here = at < *weight as usize;
        at = at.saturating_sub(*weight as usize);
        here
    });
    drawn.unwrap().2
}

fn edits_of(seed: u64, deleting: bool) -> Vec<Edit> {
    let mut random = Random(seed);
    let count = 6 + random.below(34);
    let mut edits = Vec::new();
    for at in 0..count {
        let what = match random.below(24) {
            _ if at + 1 == count => What::Settle,
            0 => What::Settle,
            1 => What::Partial,
            2 => What::Sync,
            _ => What::Play(draw(&mut random, deleting)),
        };
        edits.push(Edit { what, dice: random.next() });
    }
    edits
}

fn play(storm: &mut Storm, edits: &[Edit], last: impl FnOnce(&mut Storm, &mut Random)) {
    let (end, edits) = edits.split_last().unwrap();
    edits.iter().for_each(|edit| storm.edit(*edit));
    last(storm, &mut Random(end.dice));
}

thread_local! {
    /// The time of both sides: it goes on with every edit and every sync.
    static NOW: Cell<i64> = const { Cell::new(0) };
    /// Whether the thread's panics are nothing to print.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Does work whose panics are looked at by who called, and not printed.
fn quietly<T>(work: impl FnOnce() -> T) -> std::thread::Result<T> {
    static HOOK: std::sync::Once = std::sync::Once::new();
    HOOK.call_once(|| {
        let loud = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !QUIET.get() {
                loud(info);
            }
        }));
    });
    let before = QUIET.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(work));
    QUIET.set(before);
    outcome
}

type Last<'a> = &'a dyn Fn(&mut Storm, &mut Random);

fn fails(edits: &[Edit], last: Last<'_>) -> Option<(Vec<String>, String)> {
    let mut storm = Storm::new();
    let outcome = quietly(|| play(&mut storm, edits, last));
    outcome.err().map(|cause| {
        let text = cause.downcast_ref::<String>().cloned().or(cause.downcast_ref::<&str>().map(|t| (*t).to_owned()));
        (storm.log, text.unwrap_or_default())
    })
}

/// Leaves out one edit after the other as long as the rest still fails, from the end, until none can be left out.
fn shrink(mut edits: Vec<Edit>, last: Last<'_>) -> (Vec<String>, String) {
    loop {
        let before = edits.len();
        for at in (0..edits.len() - 1).rev() {
            let mut fewer = edits.clone();
            fewer.remove(at);
            if fails(&fewer, last).is_some() {
                edits = fewer;
            }
        }
        if edits.len() == before {
            return fails(&edits, last).unwrap_or_default();
        }
    }
}

/// Plays a storm.
///
/// # Errors
/// What went wrong, with the fewest edits after which it still does.
fn weather(seed: u64, edits: Vec<Edit>, last: Last<'_>) -> Result<Storm, String> {
    let mut storm = Storm::new();
    let outcome = quietly(|| play(&mut storm, &edits, last));
    let shrunk = outcome.is_err().then(|| shrink(edits, last));
    match shrunk {
        Some((log, text)) => Err(format!("seed {seed} fails; as few edits as still do:\n{}\n{text}", log.join("\n"))),
        None => Ok(storm),
    }
}

/// Plays the storms of all seeds and returns what they did; fails with the first few that do.
fn weather_all(seeds: &[u64], first: u64, deleting: bool, last: Last<'_>) -> Vec<(Vec<String>, Counts)> {
    let (mut told, mut failures) = (Vec::new(), Vec::new());
    for seed in seeds.iter().map(|seed| seed + first) {
        match weather(seed - first, edits_of(seed, deleting), last) {
            Ok(storm) => told.push((storm.log, storm.counts)),
            Err(text) => {
                println!("{text}\n");
                failures.push(text);
            }
        }
        if failures.len() == 5 {
            break;
        }
    }
    assert!(failures.is_empty(), "{} of the first storms fail:\n{}", failures.len(), failures.join("\n\n"));
    told
}

/// The seeds of a run: the given one, many, or few.
fn seeds(many: u64, few: u64) -> Vec<u64> {
    let given: Option<u64> = std::env::var("IPAM_TEST_SEED").ok().and_then(|seed| seed.parse().ok());
    match given {
        Some(seed) => vec![seed],
        None => (0..long(many).unwrap_or(few)).collect(),
    }
}

#[test]
fn any_storm_of_edits_is_quiet_after_two_syncs() {
    let seeds = seeds(3000, 32);
    let mut counts = Counts::new();
    let mut total = 0;
    for (log, done) in weather_all(&seeds, 0, true, &|storm, random| storm.settle(random, Fault::None)) {
        total += log.iter().filter(|line| !line.starts_with('-') && !line.contains("(refused")).count();
        for (key, n) in done {
            *counts.entry(key).or_default() += n;
        }
    }
    println!("{} storms, {total} edits", seeds.len());
    for (object, field, sides) in FIELDS {
        let n: Vec<String> = sides
            .iter()
            .map(|side| format!("{} {}", NAMES[*side], counts.get(&(*side, *object, *field)).unwrap_or(&0)))
            .collect();
        println!("{object} {field}: {}", n.join(", "));
    }
    if seeds.len() == 1 {
        return;
    }
    assert!(total > 8 * seeds.len(), "too few edits to mean anything: {total}");
    let least = if seeds.len() < 3000 { 1 } else { 50 };
    let all = FIELDS.iter().flat_map(|(object, field, sides)| sides.iter().map(move |side| (*side, *object, *field)));
    let few: Vec<_> = all.filter(|key| counts.get(key).is_none_or(|n| *n < least)).collect();
    assert!(few.is_empty(), "fields that were changed less than {least} times: {few:?}");
}

#[test]
fn the_storm_knows_every_mapped_field() {
    let mapped: BTreeSet<(String, &str)> = TABLE
        .iter()
        .map(|line| (line.object.noun().replace("logical ", "").replace("network site", "site"), line.field))
        .collect();
    let known: BTreeSet<(String, &str)> =
        FIELDS.iter().map(|(object, field, _)| ((*object).to_owned(), *field)).collect();
    assert_eq!(mapped, known);
}

/// A failing storm is told in as few edits as still fail.
#[test]
fn a_failing_storm_shrinks_to_what_matters() {
    let fault: Last<'_> = &|storm, _| {
        let renamed = storm.log.iter().filter(|line| line.contains("is renamed")).count();
        assert!(renamed < 2, "{renamed} renames");
    };
    let seed = (0..).find(|seed| fails(&edits_of(*seed, true), fault).is_some()).unwrap();
    let text = weather(seed, edits_of(seed, true), fault).err().unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], format!("seed {seed} fails; as few edits as still do:"));
    assert_eq!(lines[lines.len() - 1], "2 renames");
    assert!(lines[1..lines.len() - 1].iter().all(|line| line.contains("is renamed")), "{text}");
    assert_eq!(lines.len(), 4, "{text}");
}

/// The same edits, and then something goes wrong in the first sync: it is stopped between any two steps, before or behind a call, VMM
/// refuses, the store refuses. The syncs after it finish the work.
#[test]
fn any_storm_of_edits_is_finished_after_a_fault() {
    let seeds = seeds(1500, 16);
    let told = weather_all(&seeds, 1_000_000, true, &|storm, random| {
        let faults: [fn(usize) -> Fault; 5] =
            [Fault::StopAfter, Fault::Store, Fault::StopBeforeCall, Fault::StopBehindCall, Fault::Refusal];
        let inventory = storm.world.inventory();
        let plan = sync::compare(&storm.world.ipam, &inventory, &SyncOptions::default()).unwrap();
        let calls = plan.changes.iter().filter(|change| change.target == SyncSide::Vmm).count();
        // Between two entries of the plan, at a line of the journal, or at one of the calls, of which there may be none.
        let kind = random.below(if calls == 0 { 2 } else { 5 });
        let at = if kind < 2 { 1 + random.below(plan.changes.len().max(1)) } else { random.below(calls) };
        let fault = faults[kind](at);
        storm.settle(random, fault);
    });
    let happened = told.iter().filter(|(log, _)| log.iter().any(|line| line == "   it happened")).count();
    println!("{} storms, {happened} faults happened", seeds.len());
    assert!(seeds.len() == 1 || happened * 3 > seeds.len(), "too few faults happened: {happened}");
}

/// Where the later change wins, the sides are equal too. A deletion has no time, so that there is none.
#[test]
fn storms_are_quiet_where_the_newest_change_wins() {
    let told = weather_all(&seeds(1000, 12), 3_000_000, false, &|storm, random| {
        storm.settle_by(&SyncOptions { policy: Policy::Newest, field_policy: vec![], ..options(random) }, Fault::None);
    });
    println!("{} storms under policy Newest", told.len());
}

/// A door that takes nothing away.
struct NoRemoval<'a>(EmbeddedDoor<'a>);

impl Door for NoRemoval<'_> {
    fn carry_out(&mut self, step: &Step) -> ipam::error::Result<ipam::domain::object::Record> {
        assert!(!step.operation.name().starts_with("Remove"), "{step:?}");
        self.0.carry_out(step)
    }
}

/// Where nobody deletes anything, nothing is deleted: a store that rejects every delete of a record and a VMM that takes nothing away
/// are in nobody's way.
#[test]
fn storms_without_deletions_delete_nothing_on_either_side() {
    let told = weather_all(&seeds(300, 8), 2_000_000, false, &|storm, random| {
        reject_deletes(&storm.world);
        let options = options(random);
        for _ in 0..MOST_ROUNDS {
            let inventory = storm.world.inventory();
            let plan = sync::compare(&storm.world.ipam, &inventory, &options).unwrap();
            assert_eq!(plan.info.delete_count, 0, "{}", plan.summary(false));
            let mut run = Run::begin(&storm.world.ipam, plan, &inventory, &options).unwrap();
            while let Some(result) = run.next_with(&mut NoRemoval(EmbeddedDoor(&storm.world.vmm))).unwrap() {
                assert_ne!(result.state, SyncState::Failed, "{result:?}");
            }
        }
        assert_eq!(differences(&storm.world.ipam, &storm.world.vmm, &storm.users), None);
    });
    println!("{} storms without deletions", told.len());
}
