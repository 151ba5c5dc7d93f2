//! Finding objects by their keys, where most are asked for in the order in which they stand.

use std::borrow::Borrow;
use std::cell::{Cell, OnceCell};
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};

/// Finds the position of a key. The object behind the one that was found last is looked at first, behind the last one the first; a table
/// is made only when that is another.
pub struct Finder<K, F, S = RandomState> {
    count: usize,
    key: F,
    next: Cell<usize>,
    all: OnceCell<HashMap<K, usize, S>>,
}

impl<K: Hash + Eq, F: Fn(usize) -> K, S: BuildHasher + Default> Finder<K, F, S> {
    /// Makes a finder over so many objects, each of which has a key that no other has.
    pub fn new(count: usize, key: F) -> Self {
        Finder { count, key, next: Cell::new(0), all: OnceCell::new() }
    }

    /// Returns the position of the object with a key.
    pub fn find<Q: Hash + Eq + ?Sized>(&self, wanted: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        let next = self.next.get();
        let found = if next < self.count && (self.key)(next).borrow() == wanted {
            Some(next)
        } else {
            self.all.get_or_init(|| (0..self.count).map(|at| ((self.key)(at), at)).collect()).get(wanted).copied()
        };
        if let Some(at) = found {
            self.next.set((at + 1) % self.count);
        }
        found
    }
}

/// A table by numbers that the library gives by itself, which nobody chooses so that they meet.
pub type ByNumber<K, V> = HashMap<K, V, Numbers>;

/// The hash of such a table.
pub type Numbers = rustc_hash::FxBuildHasher;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_found_in_any_order_and_no_other_one() {
        let keys: Vec<u64> = (0..100).map(|n| n * 37 % 101).collect();
        for step in [1, 3, 99] {
            let finder: Finder<u64, _, Numbers> = Finder::new(keys.len(), |at| keys[at]);
            for n in 0..keys.len() {
                let at = n * step % keys.len();
                assert_eq!(finder.find(&keys[at]), Some(at), "{step}");
            }
            assert_eq!((finder.find(&1000), finder.find(&keys[7])), (None, Some(7)));
        }
    }

    #[test]
    fn what_is_asked_for_in_order_needs_no_table_however_often() {
        let finder: Finder<usize, _, Numbers> = Finder::new(5, |at| at * 3);
        for n in (0..5).cycle().take(15) {
            assert_eq!(finder.find(&(n * 3)), Some(n));
        }
        assert!(finder.all.get().is_none());
        assert_eq!((finder.find(&9), finder.all.get().is_some()), (Some(3), true));
    }
}
