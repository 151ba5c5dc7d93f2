//! Access scopes: the tree under `\Global`, and which objects are in which scope (section 5.8).

use super::Tx;
use super::change::{check_writable, record_event, require, write_event};
use super::select::{self, Filter, Key};
use crate::domain::fields::{
    AccessScope, AccessScopeFilter, AddressSpace, AddressSpaceFilter, Block, BlockFilter, EventOperation, Range,
    RangeFilter, Subnet, SubnetFilter,
};
use crate::domain::name;
use crate::domain::object::{Object, Record};
use crate::domain::rules::{DESCRIPTION_MAX, scope as rules};
use crate::error::{Error, Result, Status};
use crate::store::Position;

const NOUN: &str = "access scope";

impl Filter for AccessScopeFilter {
    type Object = AccessScope;
    const NOUN: &'static str = NOUN;

    fn keys(&self) -> Result<Vec<(Key, String)>> {
        let key = |path: &String| Ok((Key::name(&rules::path(path)?), path.clone()));
        self.path.iter().map(key).collect()
    }

    fn keys_of(scope: &AccessScope) -> Vec<Key> {
        vec![Key::Id(scope.id), Key::name(&scope.path)]
    }

    fn version_of(_scope: &AccessScope) -> u64 {
        1
    }

    fn page(&self, tx: &Tx, _after: Option<&Position>) -> Result<(Vec<AccessScope>, Option<Position>)> {
        if self.path.is_empty() {
            return Ok((tx.store().access_scopes()?, None));
        }
        let mut found = Vec::new();
        for path in &self.path {
            found.extend(tx.store().access_scope(&rules::path(path)?)?);
        }
        Ok((found, None))
    }
}

fn named(tx: &Tx, path: &str) -> Result<AccessScope> {
    let path = rules::path(path)?;
    tx.store()
        .access_scope(&path)?
        .ok_or_else(|| Error::new(Status::ObjectNotFound).with("kind", NOUN).with("value", name::shorten(&path)))
}

/// Adds a scope under one that exists.
///
/// # Errors
///
/// The rules of labels; `ObjectNotFound` for the scope above, `AccessScopeExists`.
pub fn add(tx: &mut Tx, record: &Record) -> Result<AccessScope> {
    check_writable(record, AccessScope::SPEC)?;
    require(record, "AccessScopePath")?;
    let mut scope = AccessScope::from_record(record)?;
    scope.path = rules::path(&scope.path)?;
    scope.description = name::check("Description", &scope.description, 0, DESCRIPTION_MAX, true)?;
    if tx.store().access_scope(&scope.path)?.is_some() {
        return Err(Error::new(Status::AccessScopeExists).with("value", name::shorten(&scope.path)));
    }
    let Some(parent) = rules::parent(&scope.path) else {
        return Err(Error::internal("the scope at the top is always there"));
    };
    let parent = named(tx, parent)?;
    // The labels above are written as they were when they were added.
    let label = scope.path.rsplit('\\').next().unwrap_or_default().to_owned();
    scope.path = format!("{}\\{label}", parent.path);
    scope.last_modified_time = tx.now();
    let id = tx.store().insert_access_scope(parent.id, &scope)?;
    let scope = named(tx, &scope.path)?;
    record_event(tx, id, &scope.path, NOUN, None, Some(&scope))?;
    Ok(scope)
}

/// Removes a scope and returns it.
///
/// # Errors
///
/// `ObjectNotFound`, `BuiltinAccessScopeCannotBeManaged`, `DeleteFailedDueToReferences` while it has scopes under it or objects.
pub fn remove(tx: &mut Tx, path: &str) -> Result<AccessScope> {
    let scope = named(tx, path)?;
    if rules::is_global(&scope.path) {
        return Err(Error::new(Status::BuiltinAccessScopeCannotBeManaged).with("value", scope.path));
    }
    if let Some(rule) = tx.store().access_scope_use(scope.id)? {
        return Err(Error::new(Status::DeleteFailedDueToReferences)
            .with("kind", NOUN)
            .with("value", name::shorten(&scope.path))
            .with("rule", rule));
    }
    tx.store().delete_access_scope(scope.id)?;
    record_event(tx, scope.id, &scope.path, NOUN, Some(&scope), None)?;
    Ok(scope)
}

/// An object that can be in a scope of its own.
pub trait Carrier: Filter {
    /// Returns number, key and scope of an object.
    fn scope_of(object: &Self::Object) -> (u64, String, &str, bool);
}

impl Carrier for AddressSpaceFilter {
    fn scope_of(space: &AddressSpace) -> (u64, String, &str, bool) {
        (space.id, space.name.clone(), &space.access_scope_path, space.is_inherited_access_scope)
    }
}

impl Carrier for BlockFilter {
    fn scope_of(block: &Block) -> (u64, String, &str, bool) {
        (block.id, block.network_id.to_string(), &block.access_scope_path, block.is_inherited_access_scope)
    }
}

impl Carrier for SubnetFilter {
    fn scope_of(subnet: &Subnet) -> (u64, String, &str, bool) {
        let key = format!("{} in {}", subnet.network_id, subnet.address_space);
        (subnet.id, key, &subnet.access_scope_path, subnet.is_inherited_access_scope)
    }
}

impl Carrier for RangeFilter {
    fn scope_of(range: &Range) -> (u64, String, &str, bool) {
        let key = format!("{}-{} in {}", range.start, range.end, range.address_space);
        (range.id, key, &range.access_scope_path, range.is_inherited_access_scope)
    }
}

/// Puts the objects that a filter names by key into a scope, or has them take the scope of what is above them, and returns them. What is
/// in them and has no scope of its own follows.
///
/// # Errors
///
/// `ObjectNotFound` for an object or the scope, `StaleVersion`.
pub fn assign<F: Carrier>(tx: &mut Tx, filter: &F, path: Option<&str>) -> Result<Vec<F::Object>> {
    let scope = path.map(|path| named(tx, path)).transpose()?;
    let mut ids = Vec::new();
    for object in select::to_change(tx, filter)? {
        let (id, key, before, inherited) = F::scope_of(&object);
        ids.push(id);
        let same = match &scope {
            Some(scope) => !inherited && scope.path == before,
            None => inherited,
        };
        if same {
            continue;
        }
        let before = if inherited { format!("{before} (inherited)") } else { before.to_owned() };
        tx.store().assign_access_scope(F::Object::SPEC, id, scope.as_ref().map(|scope| scope.id), tx.now())?;
        let after = scope.as_ref().map_or("(inherited)", |scope| scope.path.as_str());
        let message = format!("{} {key} changed", F::NOUN);
        let details = vec![format!("AccessScopePath: {before} -> {after}")];
        write_event(tx, EventOperation::Update, F::Object::SPEC.name, id, &key, message, details)?;
    }
    let mut changed = Vec::new();
    for id in ids {
        let mut record = Record::new(F::SPEC);
        record.set("Id", vec![id].into())?;
        changed.extend(select::all(tx, &F::from_record(&record)?)?);
    }
    Ok(changed)
}
