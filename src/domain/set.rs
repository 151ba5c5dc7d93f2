//! Set algebra on ranges of addresses, never address by address.

use super::address::{Address, AddressRange};

/// A set of addresses of one family as sorted ranges that neither overlap nor touch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddressSet(Vec<AddressRange>);

impl AddressSet {
    /// Makes the set of all addresses in any of the ranges; they may overlap and come in any order.
    pub fn of(ranges: impl IntoIterator<Item = AddressRange>) -> AddressSet {
        let mut sorted: Vec<AddressRange> = ranges.into_iter().collect();
        sorted.sort_unstable();
        let mut merged: Vec<AddressRange> = Vec::with_capacity(sorted.len());
        for range in sorted {
            match merged.last_mut() {
                Some(last)
                    if last.last().next().is_none_or(|next| range.first() <= next)
                        && last.family() == range.family() =>
                {
                    if range.last() > last.last() {
                        *last = between(last.first(), range.last());
                    }
                }
                _ => merged.push(range),
            }
        }
        AddressSet(merged)
    }

    /// Returns the ranges in order.
    pub fn ranges(&self) -> &[AddressRange] {
        &self.0
    }

    /// Tells whether no address is in the set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Tells whether the address is in the set.
    pub fn contains(&self, address: Address) -> bool {
        let after = self.0.partition_point(|range| range.first() <= address);
        after > 0 && self.0[after - 1].contains(address)
    }

    /// Returns what is in this set and not in the other.
    #[must_use]
    pub fn minus(&self, other: &AddressSet) -> AddressSet {
        let mut rest = Vec::with_capacity(self.0.len());
        for range in &self.0 {
            let from = other.0.partition_point(|o| o.last() < range.first());
            let mut start = Some(range.first());
            for hole in other.0[from..].iter().take_while(|o| o.first() <= range.last()) {
                if let (Some(begin), Some(before)) = (start, hole.first().previous())
                    && begin <= before
                    && begin.family() == before.family()
                {
                    rest.push(between(begin, before));
                }
                start = hole.last().next().filter(|next| *next <= range.last());
            }
            if let Some(begin) = start {
                rest.push(between(begin, range.last()));
            }
        }
        AddressSet(rest)
    }

    /// Returns what is in both sets.
    #[must_use]
    pub fn and(&self, other: &AddressSet) -> AddressSet {
        self.minus(&self.minus(other))
    }

    /// Returns the number of addresses, at most `u128::MAX`.
    pub fn count(&self) -> u128 {
        self.0.iter().fold(0, |sum: u128, range| sum.saturating_add(range.count()))
    }
}

fn between(first: Address, last: Address) -> AddressRange {
    AddressRange::new("range", first, last).unwrap_or_else(|_| AddressRange::single(first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::address::Family;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn range(first: u8, last: u8) -> AddressRange {
        let at = |n: u8| Address::from_number(Family::V6, u128::MAX - 255 + u128::from(n)).unwrap();
        AddressRange::new("r", at(first.min(last)), at(first.max(last))).unwrap()
    }

    fn naive(ranges: &[(u8, u8)]) -> BTreeSet<u8> {
        ranges.iter().flat_map(|(a, b)| *a.min(b)..=*a.max(b)).collect()
    }

    fn listed(set: &AddressSet) -> BTreeSet<u8> {
        (0..=255).filter(|n| set.contains(range(*n, *n).first())).collect()
    }

    proptest! {
        #[test]
        fn equals_a_naive_set(a in prop::collection::vec(any::<(u8, u8)>(), 0..12), b in prop::collection::vec(any::<(u8, u8)>(), 0..12)) {
            let make = |v: &[(u8, u8)]| AddressSet::of(v.iter().map(|(x, y)| range(*x, *y)));
            let (left, right) = (make(&a), make(&b));
            prop_assert_eq!(listed(&left), naive(&a));
            let minus = left.minus(&right);
            prop_assert_eq!(listed(&minus), naive(&a).difference(&naive(&b)).copied().collect::<BTreeSet<_>>());
            prop_assert_eq!(minus.count(), listed(&minus).len() as u128);
            prop_assert_eq!(listed(&left.and(&right)), naive(&a).intersection(&naive(&b)).copied().collect::<BTreeSet<_>>());
            prop_assert_eq!(AddressSet::of(minus.ranges().iter().copied()), minus);
        }
    }
}
