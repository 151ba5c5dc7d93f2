//! Requests: find something free and take it, in one transaction.
//!
//! A request names parents, which are tried in order, and a strategy, which chooses inside each. It takes as many as there are when
//! fewer are free than asked for, and fails when nothing is. With a key, a repeated request gets the first answer.

mod address;
mod range;
mod released;
mod subnet;

use sha2::{Digest, Sha256};

pub use self::address::{addresses, addresses_alone};
pub use self::range::ranges;
pub use self::released::released;
pub use self::subnet::subnets;
use super::space::head;
use super::{Filter, Tx, block, subnet as subnets_of};
use crate::domain::address::Prefix;
use crate::domain::custom::DEFAULT_SPACE;
use crate::domain::fields::{AddressSpace, Block, BlockFilter, Range, RequestOptions, Subnet};
use crate::domain::json::{Derived, to_json};
use crate::domain::name::{self, shorten};
use crate::domain::object::{Object, Record};
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::store::SpaceHead;

/// Most objects that one request takes.
pub const COUNT_MAX: u32 = 65_536;
/// Longest key of a request in characters.
const KEY_MAX: usize = 255;

/// One place to look in.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Parent {
    Range(u64),
    Subnet(u64),
    Block(u64),
    Space(SpaceHead),
    Network(SpaceHead, Prefix),
}

/// Reads the parents; without any it is all of the address space.
fn parents(tx: &Tx, options: &RequestOptions) -> Result<Vec<Parent>> {
    if options.parent.is_empty() {
        return Ok(vec![Parent::Space(head(tx, &options.address_space)?)]);
    }
    options.parent.iter().map(|text| parent(tx, options, text.trim())).collect()
}

fn parent(tx: &Tx, options: &RequestOptions, text: &str) -> Result<Parent> {
    let unknown = || {
        Error::new(Status::InvalidParameter)
            .with("field", "Parent")
            .with("value", shorten(text))
            .with("rule", "write IpamRange/5, IpamSubnet/5, IpamBlock/5, IpamAddressSpace/5 or a network")
    };
    let Some((kind, id)) = text.split_once('/').filter(|(kind, _)| kind.starts_with("Ipam")) else {
        return Ok(Parent::Network(head(tx, &options.address_space)?, Prefix::parse("Parent", text)?));
    };
    let id: u64 = id.parse().map_err(|_| unknown())?;
    match kind {
        "IpamRange" => Ok(Parent::Range(id)),
        "IpamSubnet" => Ok(Parent::Subnet(id)),
        "IpamBlock" => Ok(Parent::Block(id)),
        "IpamAddressSpace" => {
            let space = tx.store().get(AddressSpace::SPEC, id)?;
            let space = space.ok_or_else(|| missing("address space", id))?;
            Ok(Parent::Space(head(tx, &AddressSpace::from_record(&space)?.name)?))
        }
        _ => Err(unknown()),
    }
}

/// Returns what a person calls a parent, who has seen a network and not the number of a record.
fn name_of(tx: &Tx, parent: &Parent) -> Result<String> {
    Ok(match parent {
        Parent::Range(id) => {
            let range = tx.store().get(Range::SPEC, *id)?.ok_or_else(|| missing("range", id))?;
            format!("range {}", super::range::name_of(&Range::from_record(&range)?))
        }
        Parent::Subnet(id) => {
            let subnet = tx.store().get(Subnet::SPEC, *id)?.ok_or_else(|| missing("subnet", id))?;
            format!("subnet {}", subnets_of::name_of(&Subnet::from_record(&subnet)?))
        }
        Parent::Block(id) => format!("block {}", block::name_of(&block_with(tx, *id)?)),
        Parent::Space(space) => format!("address space '{}'", space.name),
        Parent::Network(_, network) => network.to_string(),
    })
}

fn missing(kind: &str, key: impl std::fmt::Display) -> Error {
    Error::new(Status::ObjectNotFound).with("kind", kind).with("value", key)
}

/// Returns how many a request wants.
fn count(options: &RequestOptions) -> Result<usize> {
    let count = options.count.unwrap_or(1);
    if !(1..=COUNT_MAX).contains(&count) {
        return Err(Error::new(Status::InvalidParameter)
            .with("field", "Count")
            .with("value", count)
            .with("rule", format_args!("it must be from 1 to {COUNT_MAX}")));
    }
    Ok(count as usize)
}

/// Refuses fields of the new object that the request itself decides, and options that mean nothing for this kind.
fn refuse(template: &Record, decided: &[&'static str], given: &[(&'static str, bool)]) -> Result<()> {
    let fields = decided.iter().filter(|field| !matches!(template.get(field), None | Some(Value::Null)));
    let errors = fields.map(|field| {
        Error::new(Status::InvalidKeyCombination)
            .with("field", format_args!("{field} and a request"))
            .with("rule", "the request chooses it")
    });
    let options = given.iter().filter(|(_, given)| *given).map(|(field, _)| {
        Error::new(Status::InvalidKeyCombination)
            .with("field", format_args!("{field} and a request of this kind"))
            .with("rule", "it has no meaning there")
    });
    Error::all(errors.chain(options).collect()).map_or(Ok(()), Err)
}

/// What a request does apart from finding and taking: the key, the preview, the empty answer.
fn run<T: Object>(
    tx: &mut Tx,
    options: &RequestOptions,
    template: &Record,
    noun: &str,
    again: impl Fn(&Tx, &[u64]) -> Result<Vec<T>>,
    id_of: impl Fn(&T) -> u64,
    mut take: impl FnMut(&mut Tx) -> Result<Vec<T>>,
) -> Result<Vec<T>> {
    let key = name::check("IdempotencyKey", &options.idempotency_key, 0, KEY_MAX, false)?;
    if !key.is_empty() {
        let digest = digest(options, template);
        let store = tx.store();
        let answered = if options.preview { store.answered(&key)? } else { store.claim(&key, &digest, tx.now())? };
        if let Some(answered) = answered {
            if answered.digest != digest {
                return Err(Error::new(Status::IdempotencyKeyReused).with("value", shorten(&key)));
            }
            let mut found = again(tx, &answered.objects)?;
            found.sort_by_cached_key(|object| answered.objects.iter().position(|id| *id == id_of(object)));
            return Ok(found);
        }
    }
    let taken = if options.preview { preview(tx, &mut take)? } else { take(tx)? };
    if taken.is_empty() {
        let places = parents(tx, options)?.iter().map(|parent| name_of(tx, parent)).collect::<Result<Vec<_>>>()?;
        return Err(Error::new(Status::NothingFree).with("kind", noun).with("value", shorten(&places.join(", "))));
    }
    if !key.is_empty() && !options.preview {
        let ids: Vec<u64> = taken.iter().map(id_of).collect();
        tx.store().answer(&key, T::SPEC, &ids)?;
    }
    Ok(taken)
}

/// Does the work and undoes it, so that what is shown is what would be taken, with every rule checked.
fn preview<T>(tx: &mut Tx, take: &mut impl FnMut(&mut Tx) -> Result<Vec<T>>) -> Result<Vec<T>> {
    let mut shown = None;
    let undone = tx.attempt(|tx| {
        shown = Some(take(tx)?);
        Err::<(), _>(Error::new(Status::Interrupted))
    });
    match (shown, undone) {
        (Some(shown), _) => Ok(shown),
        (None, Err(error)) => Err(error),
        (None, Ok(())) => Err(Error::internal("an attempt did not run")),
    }
}

/// Returns the digest of what is asked: the same request in another order of options has the same.
fn digest(options: &RequestOptions, template: &Record) -> String {
    let options = RequestOptions { preview: false, idempotency_key: String::new(), ..options.clone() };
    let text = format!(
        "{}\n{}\n{}",
        template.spec().name,
        to_json(&options.to_record(), Derived::Omit),
        to_json(template, Derived::Omit)
    );
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the number of the subnet with exactly a network.
fn subnet_at(tx: &Tx, space: &SpaceHead, network: Prefix) -> Result<Option<u64>> {
    Ok(tx.store().subnet(space.id, network)?.map(|(id, _)| id))
}

/// Returns the block of that number.
fn block_with(tx: &Tx, id: u64) -> Result<Block> {
    let mut found = block::select(tx, &BlockFilter { id: vec![id], ..BlockFilter::default() })?;
    found.pop().ok_or_else(|| missing("block", id))
}

/// Returns the first block with exactly a network; blocks are in the Default space only.
fn block_at(tx: &Tx, space: &SpaceHead, network: Prefix) -> Result<Option<Block>> {
    if !name::same(&space.name, DEFAULT_SPACE) {
        return Ok(None);
    }
    let filter = BlockFilter { address_family: vec![network.family().into()], ..BlockFilter::default() };
    let (mut after, wanted) = (None, |block: &Block| block.network_id == network);
    loop {
        let (page, next) = filter.page(tx, after.as_ref())?;
        let found = page.into_iter().find(wanted);
        if found.is_some() || next.is_none() {
            return Ok(found);
        }
        after = next;
    }
}

/// Returns a block and all that are inside it, outer ones first.
fn block_and_below(tx: &Tx, id: u64) -> Result<Vec<u64>> {
    let (mut all, mut at) = (vec![block_with(tx, id)?.id], 0);
    while let Some(parent) = all.get(at).copied() {
        let filter = BlockFilter { mapping_to_parent_block: Some(parent), ..BlockFilter::default() };
        all.extend(block::select(tx, &filter)?.into_iter().map(|block| block.id));
        at += 1;
    }
    Ok(all)
}

/// Returns the blocks that no other block is around, in order of address.
fn top_blocks(tx: &Tx) -> Result<Vec<Block>> {
    block::select(tx, &BlockFilter { top_level: true, ..BlockFilter::default() })
}
