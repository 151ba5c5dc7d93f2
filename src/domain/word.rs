//! The beginning of an address as somebody types it: which addresses can be meant. The texts of neighbouring addresses do not stand together
//! (10.2 comes behind 10.19), so a word stands for a few ranges.

use super::address::{Address, AddressRange, Family};

/// Returns ranges that hold every address whose text begins with the word, and perhaps others; none for a word that no address begins with.
/// What stands behind a `/` does not count.
pub fn ranges(word: &str) -> Vec<AddressRange> {
    let word = word.trim();
    if let Some((address, _)) = word.split_once('/') {
        return Address::parse("word", address).map(AddressRange::single).into_iter().collect();
    }
    if word.is_empty() {
        return [Family::V4, Family::V6].into_iter().filter_map(|family| between(family, 0, family.mask())).collect();
    }
    let mut found = v4(word);
    found.extend(v6(&word.to_ascii_lowercase()));
    found
}

fn between(family: Family, first: u128, last: u128) -> Option<AddressRange> {
    AddressRange::new("word", Address::from_number(family, first)?, Address::from_number(family, last)?).ok()
}

/// Whole octets, then the beginning of one: of 1 these are 1, 10 to 19, and 100 to 199.
fn v4(word: &str) -> Vec<AddressRange> {
    let parts: Vec<&str> = word.split('.').collect();
    let (last, whole) = parts.split_last().expect("a split has a part");
    let whole: Option<Vec<u128>> = whole.iter().map(|part| number(part, 10, 255)).collect();
    let Some(whole) = whole.filter(|whole| whole.len() < 4) else { return Vec::new() };
    let head = whole.iter().fold(0, |head, octet| head << 8 | octet);
    let shift = 8 * (3 - whole.len());
    spans(last, 10, 3, 255)
        .into_iter()
        .filter_map(|(low, high)| {
            between(Family::V4, (head << 8 | low) << shift, (((head << 8 | high) + 1) << shift) - 1)
        })
        .collect()
}

/// Whole groups, then the beginning of one. Behind `::` at least two groups are zero.
fn v6(word: &str) -> Vec<AddressRange> {
    if let Some((head, _)) = word.split_once("::") {
        let groups: Option<Vec<u128>> = head.split(':').filter(|part| !part.is_empty()).map(group).collect();
        let Some(groups) = groups.filter(|groups| groups.len() <= 6) else { return Vec::new() };
        let shift = 16 * (6 - groups.len());
        let head = groups.iter().fold(0, |head, group| head << 16 | group) << 32;
        return between(Family::V6, head << shift, (head << shift) | ((1u128 << shift) - 1)).into_iter().collect();
    }
    let parts: Vec<&str> = word.split(':').collect();
    let (last, whole) = parts.split_last().expect("a split has a part");
    let whole: Option<Vec<u128>> = whole.iter().map(|part| group(part)).collect();
    let Some(whole) = whole.filter(|whole| whole.len() < 8) else { return Vec::new() };
    let head = whole.iter().fold(0, |head, group| head << 16 | group);
    let shift = 16 * (7 - whole.len());
    let tail = (1u128 << shift) - 1;
    spans(last, 16, 4, 0xffff)
        .into_iter()
        .filter_map(|(low, high)| between(Family::V6, (head << 16 | low) << shift, (head << 16 | high) << shift | tail))
        .collect()
}

fn group(part: &str) -> Option<u128> {
    number(part, 16, 0xffff)
}

/// Reads a number as addresses write it: without a sign and without zeros in front.
fn number(text: &str, base: u32, max: u128) -> Option<u128> {
    let plain = !text.is_empty() && text.chars().all(|c| c.is_digit(base)) && (text == "0" || !text.starts_with('0'));
    plain.then(|| u128::from_str_radix(text, base).ok()).flatten().filter(|number| *number <= max)
}

/// Returns the numbers up to `max` whose text begins with the digits, as spans in order; all of them for no digits.
fn spans(digits: &str, base: u32, most: usize, max: u128) -> Vec<(u128, u128)> {
    if digits.is_empty() {
        return vec![(0, max)];
    }
    let Some(first) = number(digits, base, max) else { return Vec::new() };
    let more = if first == 0 { 0 } else { most.saturating_sub(digits.len()) };
    (0..=more)
        .map(|digits| u128::from(base).pow(digits as u32))
        .map(|size| (first * size, (first * size + size - 1).min(max)))
        .filter(|(low, _)| *low <= max)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: &[&str]) {
        let found: Vec<String> = ranges(word).iter().map(ToString::to_string).collect();
        assert_eq!(found, expected, "{word}");
    }

    #[test]
    fn a_word_stands_for_the_addresses_that_begin_with_it() {
        check("10.1.", &["10.1.0.0-10.1.255.255"]);
        check("10.1", &["10.1.0.0-10.1.255.255", "10.10.0.0-10.19.255.255", "10.100.0.0-10.199.255.255"]);
        check("10.0.0.7", &["10.0.0.7", "10.0.0.70-10.0.0.79"]);
        check("10.0.0.26", &["10.0.0.26"]);
        check("10.0.0.0/2", &["10.0.0.0"]);
        check("2001:db8:", &["2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"]);
        check("2001:db8::", &["2001:db8::-2001:db8::ffff:ffff:ffff:ffff"]);
        check("::1", &["::-::ffff:ffff:ffff:ffff:ffff:ffff"]);
        check(
            "2001:DB8:ff",
            &[
                "2001:db8:ff::-2001:db8:ff:ffff:ffff:ffff:ffff:ffff",
                "2001:db8:ff0::-2001:db8:fff:ffff:ffff:ffff:ffff:ffff",
                "2001:db8:ff00::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
            ],
        );
    }

    #[test]
    fn a_word_that_no_address_begins_with_stands_for_none() {
        for word in ["x", "256.", "10.1.2.3.", "01.", "10..", "12345:", ":", "1:2:3:4:5:6:7:8:"] {
            check(word, &[]);
        }
    }

    #[test]
    fn every_address_is_in_a_range_of_each_beginning_of_its_text() {
        for text in [
            "10.1.203.4",
            "0.0.0.0",
            "255.255.255.255",
            "2001:db8::1",
            "::",
            "fe80::1:2",
            "1:2:3:4:5:6:7:8",
            "::ffff:1.2.3.4",
        ] {
            let address = Address::parse("text", text).unwrap();
            let shown = address.to_string();
            // An IPv4 address inside of an IPv6 one is typed by nobody.
            for end in 0..=shown.find('.').filter(|_| text.contains(':')).unwrap_or(shown.len()) {
                // A single colon is the beginning of two.
                if !shown[..end].starts_with("::") && shown[..end].ends_with(':') && shown[end..].starts_with(':')
                    || &shown[..end] == ":"
                {
                    continue;
                }
                assert!(ranges(&shown[..end]).iter().any(|range| range.contains(address)), "{}", &shown[..end]);
            }
        }
    }
}
