//! Choosing among free runs: which addresses, ranges or networks a request takes.
//!
//! A [`Chooser`] is offered the free runs of a place one by one and says when it has seen enough, so that first fit and from the end
//! read no further than they must, and the others hold no more runs than pieces are wanted.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use super::address::{Address, AddressRange, Family, Prefix};
use super::fields::RequestStrategy;

/// What is taken out of free runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// That many neighbouring addresses, at least one.
    Addresses(u128),
    /// A network of that prefix length.
    Network(u8),
}

impl Piece {
    /// Returns the number of its addresses less one, which fits even for all of IPv6.
    fn span(self, family: Family) -> u128 {
        match self {
            Piece::Addresses(count) => count.saturating_sub(1),
            Piece::Network(bits) => match family.bits().saturating_sub(bits) {
                128 => u128::MAX,
                free => (1 << free) - 1,
            },
        }
    }

    /// Returns the parts of a run in which pieces lie side by side from the first address on: for networks the greatest
    /// aligned ones, for addresses the run itself. Parts that hold no piece are left out.
    fn parts(self, run: AddressRange) -> Vec<AddressRange> {
        let span = self.span(run.family());
        let parts = match self {
            Piece::Addresses(_) => vec![run],
            Piece::Network(_) => networks(run).into_iter().map(Prefix::range).collect(),
        };
        parts.into_iter().filter(|part| part.span() >= span).collect()
    }
}

/// Returns the fewest networks that make up a range, in order.
pub fn networks(range: AddressRange) -> Vec<Prefix> {
    let family = range.family();
    let (mut found, mut next) = (Vec::new(), Some(range.first()));
    while let Some(first) = next.filter(|first| *first <= range.last()) {
        // The shortest prefix that starts here and ends inside the range.
        let fits = |bits: &u8| Prefix::new(first, *bits).is_some_and(|network| network.last() <= range.last());
        let Some(network) = (0..=family.bits()).find(fits).and_then(|bits| Prefix::new(first, bits)) else { break };
        next = network.last().next();
        found.push(network);
    }
    found
}

/// Chooses pieces from free runs that are offered in order of address, for [`RequestStrategy::FromEnd`] from the last one back. Each run
/// has a mark, such as the number of the range that it is of, which its pieces keep.
#[derive(Debug)]
pub struct Chooser<T> {
    piece: Piece,
    strategy: RequestStrategy,
    wanted: usize,
    taken: Vec<(AddressRange, T)>,
    /// Parts kept to choose from at the end, the best ones first.
    kept: BTreeMap<(u128, Address), (AddressRange, T)>,
    /// Pieces that the kept parts hold.
    room: u128,
}

impl<T: Copy + Ord> Chooser<T> {
    /// Makes a chooser that takes up to that many pieces.
    pub fn new(piece: Piece, strategy: RequestStrategy, wanted: usize) -> Chooser<T> {
        Chooser { piece, strategy, wanted, taken: Vec::new(), kept: BTreeMap::new(), room: 0 }
    }

    /// Takes note of a free run; tells whether a further one could change the choice.
    pub fn offer(&mut self, run: AddressRange, mark: T) -> bool {
        let span = self.piece.span(run.family());
        match self.strategy {
            RequestStrategy::FirstFit => {
                for part in self.piece.parts(run) {
                    self.fill(part, span, mark);
                }
                self.taken.len() < self.wanted
            }
            RequestStrategy::FromEnd => {
                for part in self.piece.parts(run).into_iter().rev() {
                    let mut rest = Some(part);
                    while let Some(part) = rest.filter(|part| part.span() >= span && self.taken.len() < self.wanted) {
                        let Some(first) = at(part.last(), |last| last.checked_sub(span)) else { break };
                        self.taken.push((between(first, part.last()), mark));
                        rest =
                            first.previous().filter(|end| *end >= part.first()).map(|end| between(part.first(), end));
                    }
                }
                self.taken.len() < self.wanted
            }
            RequestStrategy::BestFit => {
                for part in self.piece.parts(run) {
                    if self.kept.insert((part.span(), part.first()), (part, mark)).is_none() {
                        self.room = self.room.saturating_add(holds(part, span));
                    }
                }
                while let Some(largest) = self.kept.last_entry() {
                    let rest = self.room.saturating_sub(holds(largest.get().0, span));
                    if rest < self.wanted as u128 {
                        break;
                    }
                    self.room = rest;
                    largest.remove();
                }
                true
            }
            RequestStrategy::Spread => {
                for part in self.piece.parts(run) {
                    self.kept.insert((u128::MAX - part.span(), part.first()), (part, mark));
                }
                while self.kept.len() > self.wanted {
                    self.kept.pop_last();
                }
                true
            }
        }
    }

    /// Returns the pieces in the order in which they are to be handed out; fewer than wanted when there are no more.
    pub fn finish(mut self) -> Vec<(AddressRange, T)> {
        let kept = std::mem::take(&mut self.kept).into_values();
        match self.strategy {
            RequestStrategy::FirstFit | RequestStrategy::FromEnd => {}
            RequestStrategy::BestFit => {
                for (part, mark) in kept {
                    let span = self.piece.span(part.family());
                    self.fill(part, span, mark);
                }
            }
            RequestStrategy::Spread => {
                let mut parts: BinaryHeap<_> = kept.map(|(part, mark)| (part.span(), Reverse((part, mark)))).collect();
                while self.taken.len() < self.wanted
                    && let Some((_, Reverse((part, mark)))) = parts.pop()
                {
                    let Some(middle) = self.middle(part) else { continue };
                    let left = middle.first().previous().filter(|end| *end >= part.first());
                    let right = middle.last().next().filter(|start| *start <= part.last());
                    let rests = left.map(|end| between(part.first(), end)).into_iter();
                    let rests = rests.chain(right.map(|start| between(start, part.last())));
                    let rests = rests.flat_map(|rest| self.piece.parts(rest));
                    parts.extend(rests.map(|rest| (rest.span(), Reverse((rest, mark)))));
                    self.taken.push((middle, mark));
                }
            }
        }
        self.taken
    }

    /// Takes pieces from the first address of a part on.
    fn fill(&mut self, part: AddressRange, span: u128, mark: T) {
        let mut next = Some(part.first());
        while let Some(first) = next.filter(|_| self.taken.len() < self.wanted) {
            let Some(last) = at(first, |first| first.checked_add(span)).filter(|last| *last <= part.last()) else {
                break;
            };
            self.taken.push((between(first, last), mark));
            next = last.next();
        }
    }

    /// Returns the piece in the middle of a part; for a network the first of the second half.
    fn middle(&self, part: AddressRange) -> Option<AddressRange> {
        let span = self.piece.span(part.family());
        let over = part.span().checked_sub(span)?;
        let first = match self.piece {
            Piece::Addresses(_) => at(part.first(), |first| first.checked_add(over / 2))?,
            Piece::Network(_) if over == 0 => part.first(),
            Piece::Network(_) => at(part.first(), |first| first.checked_add(part.span() / 2 + 1))?,
        };
        Some(between(first, at(first, |first| first.checked_add(span))?))
    }
}

/// Returns how many pieces lie side by side in a part.
fn holds(part: AddressRange, span: u128) -> u128 {
    match span.checked_add(1) {
        Some(size) if size > 1 => part.span() / size + u128::from(part.span() % size == span),
        Some(_) => part.count(),
        None => u128::from(part.span() == span),
    }
}

fn at(address: Address, work: impl FnOnce(u128) -> Option<u128>) -> Option<Address> {
    work(address.number()).and_then(|number| Address::from_number(address.family(), number))
}

fn between(first: Address, last: Address) -> AddressRange {
    AddressRange::new("range", first, last).unwrap_or_else(|_| AddressRange::single(first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn runs(texts: &str) -> Vec<AddressRange> {
        texts.split_whitespace().map(|text| AddressRange::parse("r", text).unwrap()).collect()
    }

    fn choose(piece: Piece, strategy: RequestStrategy, wanted: usize, runs: &[AddressRange]) -> Vec<AddressRange> {
        let mut chooser = Chooser::new(piece, strategy, wanted);
        let mut offered = runs.to_vec();
        if strategy == RequestStrategy::FromEnd {
            offered.reverse();
        }
        for run in offered {
            if !chooser.offer(run, ()) {
                break;
            }
        }
        chooser.finish().into_iter().map(|(piece, ())| piece).collect()
    }

    #[track_caller]
    fn check(piece: Piece, strategy: RequestStrategy, wanted: usize, from: &str, expected: &str) {
        let taken = choose(piece, strategy, wanted, &runs(from));
        let text: Vec<String> = taken.iter().map(ToString::to_string).collect();
        assert_eq!(text.join(" "), expected, "{piece:?} {strategy:?}");
    }

    #[test]
    fn addresses_by_each_strategy() {
        let from = "10.0.0.1-10.0.0.4 10.0.0.10 10.0.0.20-10.0.0.29";
        let one = Piece::Addresses(1);
        check(one, RequestStrategy::FirstFit, 5, from, "10.0.0.1 10.0.0.2 10.0.0.3 10.0.0.4 10.0.0.10");
        check(one, RequestStrategy::FromEnd, 3, from, "10.0.0.29 10.0.0.28 10.0.0.27");
        check(one, RequestStrategy::BestFit, 3, from, "10.0.0.10 10.0.0.1 10.0.0.2");
        check(one, RequestStrategy::Spread, 3, from, "10.0.0.24 10.0.0.27 10.0.0.2");
        check(one, RequestStrategy::FirstFit, 99, "10.0.0.1-10.0.0.2", "10.0.0.1 10.0.0.2");
    }

    #[test]
    fn ranges_by_each_strategy() {
        let from = "10.0.0.1-10.0.0.4 10.0.0.10 10.0.0.20-10.0.0.29";
        let four = Piece::Addresses(4);
        check(four, RequestStrategy::FirstFit, 2, from, "10.0.0.1-10.0.0.4 10.0.0.20-10.0.0.23");
        check(four, RequestStrategy::FromEnd, 3, from, "10.0.0.26-10.0.0.29 10.0.0.22-10.0.0.25 10.0.0.1-10.0.0.4");
        check(Piece::Addresses(3), RequestStrategy::BestFit, 2, from, "10.0.0.1-10.0.0.3 10.0.0.20-10.0.0.22");
        check(four, RequestStrategy::Spread, 1, from, "10.0.0.23-10.0.0.26");
        check(Piece::Addresses(11), RequestStrategy::FirstFit, 1, from, "");
    }

    #[test]
    fn networks_are_aligned() {
        let from = "10.0.0.0-10.0.0.127 10.0.1.4-10.0.1.9 10.0.2.8-10.0.2.15";
        let eight = Piece::Network(29);
        check(eight, RequestStrategy::FirstFit, 2, from, "10.0.0.0-10.0.0.7 10.0.0.8-10.0.0.15");
        check(eight, RequestStrategy::BestFit, 2, from, "10.0.2.8-10.0.2.15 10.0.0.0-10.0.0.7");
        check(eight, RequestStrategy::FromEnd, 2, from, "10.0.2.8-10.0.2.15 10.0.0.120-10.0.0.127");
        check(eight, RequestStrategy::Spread, 3, from, "10.0.0.64-10.0.0.71 10.0.0.32-10.0.0.39 10.0.0.16-10.0.0.23");
        check(Piece::Network(31), RequestStrategy::BestFit, 1, from, "10.0.1.8-10.0.1.9");
        check(
            Piece::Network(0),
            RequestStrategy::FirstFit,
            2,
            "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
            "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        );
        check(
            Piece::Network(1),
            RequestStrategy::Spread,
            3,
            "0.0.0.0-255.255.255.255",
            "128.0.0.0-255.255.255.255 0.0.0.0-127.255.255.255",
        );
    }

    proptest! {
        /// Whatever the strategy: pieces are free, apart, of the right size, aligned, and as many as a strategy that takes the same side
        /// by side could find.
        #[test]
        fn pieces_are_free_and_apart(
            free in prop::collection::btree_set(0u8..=255, 0..200), size in 1u128..9, bits in 25u8..=32, network: bool, wanted in 1usize..40,
            strategy in prop::sample::select(vec![RequestStrategy::FirstFit, RequestStrategy::BestFit, RequestStrategy::FromEnd, RequestStrategy::Spread]),
        ) {
            let address = |n: u8| Address::from_number(Family::V4, 0x0a00_0000 + u128::from(n)).unwrap();
            let mut runs: Vec<AddressRange> = Vec::new();
            for n in &free {
                match runs.last_mut() {
                    Some(run) if run.last().next() == Some(address(*n)) => *run = between(run.first(), address(*n)),
                    _ => runs.push(AddressRange::single(address(*n))),
                }
            }
            let piece = if network { Piece::Network(bits) } else { Piece::Addresses(size) };
            let taken = choose(piece, strategy, wanted, &runs);
            let mut seen = BTreeSet::new();
            for one in &taken {
                prop_assert_eq!(one.span(), piece.span(Family::V4));
                prop_assert!(!network || Prefix::new(one.first(), bits).is_some());
                for number in one.first().number()..=one.last().number() {
                    prop_assert!(free.contains(&((number & 0xff) as u8)) && seen.insert(number), "{}", one);
                }
            }
            let most: u128 = runs.iter().flat_map(|run| piece.parts(*run)).map(|part| holds(part, piece.span(Family::V4))).sum();
            prop_assert!(taken.len() <= wanted);
            if strategy != RequestStrategy::Spread || network || size == 1 {
                // Ranges in the middle of a run leave rests too small for another; nothing else does.
                prop_assert_eq!(taken.len() as u128, most.min(wanted as u128));
            }
            let offered = choose(piece, strategy, taken.len().max(1), &runs);
            prop_assert_eq!(taken, offered, "the same choice every time");
        }
    }
}
