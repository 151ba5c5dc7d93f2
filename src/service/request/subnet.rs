//! Requests of subnets.

use super::{Parent, count, missing, parents, refuse, run, subnet_at};
use crate::domain::choose::{Chooser, Piece};
use crate::domain::custom::DEFAULT_SPACE;
use crate::domain::fields::{RequestOptions, RequestStrategy, Subnet, SubnetFilter};
use crate::domain::name::same;
use crate::domain::object::{Object, Record};
use crate::domain::rules::private_networks;
use crate::domain::value::Value;
use crate::error::{Error, Result, Status};
use crate::service::free::{self, Area};
use crate::service::space::{head, usual_type};
use crate::service::{Tx, select, subnet};

/// Finds free networks of a prefix length in the parents, and adds subnets with the values of the template. Without a name a subnet
/// is named after its network.
///
/// Parents: blocks; subnets, in which they nest; networks of an address space; an address space, which means the blocks at the top of
/// Default, and in another space the private networks of RFC 1918.
///
/// # Errors
///
/// `NothingFree` when no such network is free; `ObjectNotFound` for a parent, `InvalidParameter`, `InvalidPrefixLength`,
/// `InvalidKeyCombination`, `MandatoryFieldNotSpecified`, `IdempotencyKeyReused`; as [`subnet::add`].
pub fn subnets(tx: &mut Tx, options: &RequestOptions, template: &Record) -> Result<Vec<Subnet>> {
    let size = ("NumberOfAddresses", options.number_of_addresses.is_some());
    refuse(template, &["NetworkId", "AddressSpace"], &[size])?;
    let wanted = count(options)?;
    let Some(bits) = options.prefix_length else {
        return Err(Error::new(Status::MandatoryFieldNotSpecified)
            .with("kind", "a request of subnets")
            .with("field", "PrefixLength"));
    };
    let bits = u8::try_from(bits).unwrap_or(u8::MAX);
    run(
        tx,
        options,
        template,
        "network of that size",
        again,
        |subnet| subnet.id,
        |tx| {
            let mut taken = Vec::new();
            for parent in parents(tx, options)? {
                for (area, space, family_bits) in areas(tx, &parent)? {
                    if bits > family_bits {
                        return Err(Error::new(Status::InvalidPrefixLength)
                            .with("field", "PrefixLength")
                            .with("value", bits)
                            .with("rule", format_args!("0 to {family_bits}")));
                    }
                    if taken.len() < wanted {
                        take_in(tx, area, &space, bits, options.strategy, template, wanted, &mut taken)?;
                    }
                }
            }
            Ok(taken)
        },
    )
}

fn again(tx: &Tx, ids: &[u64]) -> Result<Vec<Subnet>> {
    select::all(tx, &SubnetFilter { id: ids.to_vec(), ..SubnetFilter::default() })
}

/// Returns where to look in a parent, the name of the space there, and the greatest prefix length of the family.
fn areas(tx: &Tx, parent: &Parent) -> Result<Vec<(Area, String, u8)>> {
    Ok(match parent {
        Parent::Range(_) => {
            return Err(Error::new(Status::InvalidParameter)
                .with("field", "Parent")
                .with("value", "a range")
                .with("rule", "a subnet is taken out of a block, a subnet, a network or an address space"));
        }
        Parent::Block(id) => {
            let block = super::block_with(tx, *id)?;
            vec![(Area::Block(*id), DEFAULT_SPACE.to_owned(), block.network_id.family().bits())]
        }
        Parent::Subnet(id) => {
            let subnet = tx.store().get(Subnet::SPEC, *id)?.ok_or_else(|| missing("subnet", id))?;
            let subnet = Subnet::from_record(&subnet)?;
            vec![(Area::Subnet(*id), subnet.address_space, subnet.network_id.family().bits())]
        }
        Parent::Network(space, network) => {
            let area = match subnet_at(tx, space, *network)? {
                Some(id) => Area::Subnet(id),
                None => Area::Space(space.id, network.range()),
            };
            vec![(area, space.name.clone(), network.family().bits())]
        }
        Parent::Space(space) if same(&space.name, DEFAULT_SPACE) => {
            let blocks = super::top_blocks(tx)?.into_iter();
            blocks.map(|block| (Area::Block(block.id), space.name.clone(), block.network_id.family().bits())).collect()
        }
        Parent::Space(space) => {
            let networks = private_networks().into_iter();
            networks
                .map(|network| (Area::Space(space.id, network.range()), space.name.clone(), network.family().bits()))
                .collect()
        }
    })
}

#[allow(clippy::too_many_arguments, reason = "they are the request and where it has come to")]
fn take_in(
    tx: &mut Tx,
    area: Area,
    space: &str,
    bits: u8,
    strategy: RequestStrategy,
    template: &Record,
    wanted: usize,
    taken: &mut Vec<Subnet>,
) -> Result<()> {
    let mut chooser = Chooser::new(Piece::Network(bits), strategy, wanted - taken.len());
    free::subnet_gaps(tx, area, strategy == RequestStrategy::FromEnd, &mut |gap| Ok(chooser.offer(gap, ())))?;
    for (piece, ()) in chooser.finish() {
        let Some(network) = crate::domain::address::Prefix::new(piece.first(), bits) else {
            return Err(Error::internal("a chosen network is not aligned"));
        };
        let mut record = template.clone();
        record.set("NetworkId", Value::Prefix(network))?;
        record.set("AddressSpace", Value::Text(space.to_owned()))?;
        if matches!(record.get("NetworkType"), None | Some(Value::Null)) {
            record.set("NetworkType", Value::Text(usual_type(&head(tx, space)?).name().to_owned()))?;
        }
        if matches!(record.get("Name"), None | Some(Value::Null)) {
            record.set("Name", Value::Text(network.to_string()))?;
        }
        taken.push(subnet::add(tx, &record)?);
    }
    Ok(())
}
