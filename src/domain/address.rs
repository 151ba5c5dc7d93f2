//! Addresses, prefixes and ranges of addresses in one canonical form for both families.

use std::fmt::{self, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use crate::error::{Error, Result, Status};

/// An address family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// IPv4: 32 bits.
    V4,
    /// IPv6: 128 bits.
    V6,
}

impl Family {
    /// Returns the number of bits of an address.
    pub const fn bits(self) -> u8 {
        match self {
            Family::V4 => 32,
            Family::V6 => 128,
        }
    }

    /// Returns 4 or 6, as stored.
    pub const fn number(self) -> i64 {
        match self {
            Family::V4 => 4,
            Family::V6 => 6,
        }
    }

    /// Returns the family of a stored number.
    pub const fn from_number(number: i64) -> Option<Family> {
        match number {
            4 => Some(Family::V4),
            6 => Some(Family::V6),
            _ => None,
        }
    }

    /// Returns the greatest address as a number.
    pub const fn mask(self) -> u128 {
        match self {
            Family::V4 => u32::MAX as u128,
            Family::V6 => u128::MAX,
        }
    }
}

/// An IP address. Orders by family, then by number, which is the byte order of [`Address::bytes`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    family: Family,
    number: u128,
}

impl Address {
    /// Makes an address of a number; `None` when it does not fit the family.
    pub fn from_number(family: Family, number: u128) -> Option<Address> {
        (number <= family.mask()).then_some(Address { family, number })
    }

    /// Returns the family.
    pub const fn family(self) -> Family {
        self.family
    }

    /// Returns the address as a number.
    pub const fn number(self) -> u128 {
        self.number
    }

    /// Returns the 16 bytes of the store's key, big-endian, so that byte order is address order.
    pub const fn bytes(self) -> [u8; 16] {
        self.number.to_be_bytes()
    }

    /// Makes an address of the store's key.
    pub fn from_bytes(family: Family, bytes: [u8; 16]) -> Option<Address> {
        Address::from_number(family, u128::from_be_bytes(bytes))
    }

    /// Parses an address given for `field`. IPv4-mapped IPv6 stays IPv6; scope ids are refused.
    pub fn parse(field: &'static str, text: &str) -> Result<Address> {
        IpAddr::from_str(text.trim())
            .map(Address::from)
            .map_err(|_| Error::new(Status::InvalidIPAddress).with("field", field).with("value", text))
    }

    /// Returns the next address of the family.
    pub fn next(self) -> Option<Address> {
        self.number.checked_add(1).and_then(|n| Address::from_number(self.family, n))
    }

    /// Returns the address before this one.
    pub fn previous(self) -> Option<Address> {
        self.number.checked_sub(1).and_then(|n| Address::from_number(self.family, n))
    }

    /// Appends the text of the address.
    pub fn push_to(self, text: &mut impl Write) {
        // What texts are made of takes everything.
        let _ = self.write(text);
    }

    fn write(self, out: &mut impl Write) -> fmt::Result {
        match self.family {
            Family::V4 => out.write_str(self.octets(&mut [0; 15])),
            Family::V6 => write!(out, "{}", self.to_std()),
        }
    }

    /// Returns the text of an IPv4 address. Plans and exports write millions of them: the formatter of the standard library is not asked.
    fn octets(self, text: &mut [u8; 15]) -> &str {
        let mut at = 0;
        for (place, octet) in (self.number as u32).to_be_bytes().into_iter().enumerate() {
            for (byte, shown) in [
                (b'.', place > 0),
                (b'0' + octet / 100, octet > 99),
                (b'0' + octet / 10 % 10, octet > 9),
                (b'0' + octet % 10, true),
            ] {
                if shown {
                    text[at] = byte;
                    at += 1;
                }
            }
        }
        std::str::from_utf8(&text[..at]).unwrap_or_default()
    }

    /// Returns the address as the standard library's type.
    pub fn to_std(self) -> IpAddr {
        match self.family {
            Family::V4 => IpAddr::V4(Ipv4Addr::from(self.number as u32)),
            Family::V6 => IpAddr::V6(Ipv6Addr::from(self.number)),
        }
    }
}

impl From<IpAddr> for Address {
    fn from(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(v4) => Address { family: Family::V4, number: u128::from(u32::from(v4)) },
            IpAddr::V6(v6) => Address { family: Family::V6, number: u128::from(v6) },
        }
    }
}

impl Default for Address {
    /// Returns 0.0.0.0, the place holder of a record that was not filled yet.
    fn default() -> Self {
        Address { family: Family::V4, number: 0 }
    }
}

impl Default for Prefix {
    /// Returns 0.0.0.0/0, the place holder of a record that was not filled yet.
    fn default() -> Self {
        Prefix { first: Address::default(), bits: 0 }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.family {
            Family::V4 => f.pad(self.octets(&mut [0; 15])),
            Family::V6 => self.to_std().fmt(f),
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A network: an address whose bits behind the prefix length are zero. Orders by first address, shorter prefix first,
/// so that a containing prefix comes before what it contains.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Prefix {
    first: Address,
    bits: u8,
}

impl Prefix {
    /// Makes a prefix; `None` when bits are set behind the length or the length does not fit the family.
    pub fn new(first: Address, bits: u8) -> Option<Prefix> {
        let prefix = Prefix { first, bits };
        (bits <= first.family.bits() && first.number & prefix.host_mask() == 0).then_some(prefix)
    }

    /// Makes the prefix of that length that holds the address.
    pub fn containing(address: Address, bits: u8) -> Option<Prefix> {
        if bits > address.family.bits() {
            return None;
        }
        let mut prefix = Prefix { first: address, bits };
        prefix.first.number &= !prefix.host_mask();
        Some(prefix)
    }

    /// Parses `address/length` given for `field`. Host bits must be zero; a bare address is not a network.
    pub fn parse(field: &'static str, text: &str) -> Result<Prefix> {
        let bad = || Error::new(Status::InvalidNetworkId).with("field", field).with("value", text);
        let (address, length) = text.trim().split_once('/').ok_or_else(bad)?;
        let address = IpAddr::from_str(address).map(Address::from).map_err(|_| bad())?;
        let digits = !length.is_empty() && length.bytes().all(|b| b.is_ascii_digit());
        if !digits {
            return Err(bad());
        }
        let bits = length.parse::<u8>().ok().filter(|b| *b <= address.family.bits()).ok_or_else(|| {
            Error::new(Status::InvalidPrefixLength)
                .with("field", field)
                .with("value", text)
                .with("rule", format_args!("0 to {}", address.family.bits()))
        })?;
        Prefix::new(address, bits).ok_or_else(|| {
            let canonical = Prefix::containing(address, bits).map(|p| p.to_string()).unwrap_or_default();
            Error::new(Status::ISubnetIDSubnetMaskMismatch)
                .with("field", field)
                .with("value", text)
                .with("rule", canonical)
        })
    }

    const fn host_mask(self) -> u128 {
        let free = self.first.family.bits() - self.bits;
        if free >= 128 { u128::MAX } else { (1u128 << free) - 1 }
    }

    /// Returns the family.
    pub const fn family(self) -> Family {
        self.first.family
    }

    /// Returns the prefix length.
    pub const fn bits(self) -> u8 {
        self.bits
    }

    /// Returns the first address, which is the network address.
    pub const fn first(self) -> Address {
        self.first
    }

    /// Returns the last address, which in IPv4 is the broadcast address.
    pub const fn last(self) -> Address {
        Address { family: self.first.family, number: self.first.number | self.host_mask() }
    }

    /// Returns all addresses as a range.
    pub const fn range(self) -> AddressRange {
        AddressRange { first: self.first(), last: self.last() }
    }

    /// Returns the addresses that a host can have: in IPv4 up to /30 without network and broadcast address (RFC 3021
    /// gives both to hosts in a /31), in IPv6 all (RFC 4291 2.6.1 notwithstanding, as IpamServer counts them).
    pub fn usable(self) -> AddressRange {
        if self.family() == Family::V4 && self.bits <= 30 {
            let inner = |a: Option<Address>, edge| a.unwrap_or(edge);
            return AddressRange {
                first: inner(self.first().next(), self.first()),
                last: inner(self.last().previous(), self.last()),
            };
        }
        self.range()
    }

    /// Tells whether the address is in the network.
    pub fn contains(self, address: Address) -> bool {
        address.family == self.first.family && address.number & !self.host_mask() == self.first.number
    }

    /// Tells whether `other` is this network or inside it.
    pub fn covers(self, other: Prefix) -> bool {
        self.bits <= other.bits && self.contains(other.first)
    }

    /// Returns the IPv4 subnet mask, or the prefix length as text in IPv6, as IpamServer's SubnetMask shows it.
    pub fn mask_text(self) -> String {
        match self.family() {
            Family::V4 => Ipv4Addr::from(!(self.host_mask() as u32)).to_string(),
            Family::V6 => self.bits.to_string(),
        }
    }
}

impl fmt::Display for Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first.write(f)?;
        write!(f, "/{}", self.bits)
    }
}

impl fmt::Debug for Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Neighbouring addresses of one family, both ends included; never empty.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AddressRange {
    first: Address,
    last: Address,
}

impl AddressRange {
    /// Makes a range of both ends; they are of one family and in order.
    pub fn new(field: &'static str, first: Address, last: Address) -> Result<AddressRange> {
        if first.family != last.family {
            let family = if first.family == Family::V4 { "IPv4" } else { "IPv6" };
            return Err(Error::new(Status::InvalidIPAddressFamily)
                .with("field", field)
                .with("value", format_args!("{first}-{last}"))
                .with("rule", family));
        }
        if first > last {
            return Err(Error::new(Status::StartIPGreaterThanEndIP)
                .with("field", field)
                .with("value", format_args!("{first}-{last}")));
        }
        Ok(AddressRange { first, last })
    }

    /// Makes the range of one address.
    pub const fn single(address: Address) -> AddressRange {
        AddressRange { first: address, last: address }
    }

    /// Parses `address` or `address-address`.
    pub fn parse(field: &'static str, text: &str) -> Result<AddressRange> {
        match text.split_once('-') {
            Some((first, last)) => {
                AddressRange::new(field, Address::parse(field, first)?, Address::parse(field, last)?)
            }
            None => Address::parse(field, text).map(AddressRange::single),
        }
    }

    /// Returns the first address.
    pub const fn first(self) -> Address {
        self.first
    }

    /// Returns the last address.
    pub const fn last(self) -> Address {
        self.last
    }

    /// Returns the family.
    pub const fn family(self) -> Family {
        self.first.family
    }

    /// Returns the number of addresses less one, which fits even for all of IPv6.
    pub const fn span(self) -> u128 {
        self.last.number - self.first.number
    }

    /// Returns the number of addresses; all of IPv6 counts as `u128::MAX`.
    pub const fn count(self) -> u128 {
        self.span().saturating_add(1)
    }

    /// Tells whether the address is in the range.
    pub fn contains(self, address: Address) -> bool {
        self.first <= address && address <= self.last
    }

    /// Tells whether all of `other` is in the range.
    pub fn covers(self, other: AddressRange) -> bool {
        self.first <= other.first && other.last <= self.last
    }

    /// Tells whether the ranges share an address.
    pub fn overlaps(self, other: AddressRange) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

impl fmt::Display for AddressRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first.write(f)?;
        if self.first == self.last {
            return Ok(());
        }
        f.write_char('-')?;
        self.last.write(f)
    }
}

impl fmt::Debug for AddressRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prefix(text: &str) -> Prefix {
        Prefix::parse("NetworkId", text).unwrap()
    }

    #[test]
    fn prefixes_parse_in_canonical_form_only() {
        for good in ["0.0.0.0/0", "10.0.0.0/8", "10.1.2.3/32", "::/0", "2001:db8::/32", "::1/128"] {
            assert_eq!(prefix(good).to_string(), good);
        }
        assert_eq!(prefix(" 2001:DB8:0::/48 ").to_string(), "2001:db8::/48");
        for (bad, status) in [
            ("10.0.0.1/8", Status::ISubnetIDSubnetMaskMismatch),
            ("10.0.0.0/33", Status::InvalidPrefixLength),
            ("::/129", Status::InvalidPrefixLength),
            ("10.0.0.0/999", Status::InvalidPrefixLength),
            ("10.0.0.0", Status::InvalidNetworkId),
            ("10.0.0.0/", Status::InvalidNetworkId),
            ("10.0.0.0/+8", Status::InvalidNetworkId),
            ("10.0.0/8", Status::InvalidNetworkId),
            ("", Status::InvalidNetworkId),
        ] {
            assert_eq!(Prefix::parse("NetworkId", bad).unwrap_err().status(), status, "{bad}");
        }
    }

    #[test]
    fn addresses_print_as_those_of_the_standard_library() {
        for octet in 0..=255_u8 {
            for bytes in [[octet, 0, 10, 255], [100, octet, octet, 0], [9, 99, 199, octet]] {
                let address = Address::from(IpAddr::from(bytes));
                assert_eq!(address.to_string(), IpAddr::from(bytes).to_string());
                assert_eq!(format!("{address:>16}|"), format!("{:>16}|", IpAddr::from(bytes)));
            }
        }
    }

    #[test]
    fn edges_of_both_families() {
        assert_eq!(prefix("10.0.0.0/24").usable().to_string(), "10.0.0.1-10.0.0.254");
        assert_eq!(prefix("10.0.0.0/30").usable().to_string(), "10.0.0.1-10.0.0.2");
        assert_eq!(prefix("10.0.0.0/31").usable().to_string(), "10.0.0.0-10.0.0.1");
        assert_eq!(prefix("10.0.0.7/32").usable().to_string(), "10.0.0.7");
        assert_eq!(prefix("2001:db8::/127").usable().to_string(), "2001:db8::-2001:db8::1");
        assert_eq!(prefix("::/0").range().count(), u128::MAX);
        assert_eq!(prefix("255.255.255.255/32").last().next(), None);
        assert_eq!(prefix("10.0.0.0/20").mask_text(), "255.255.240.0");
    }

    #[test]
    fn byte_order_is_address_order() {
        let sorted = ["0.0.0.0", "9.255.255.255", "10.0.0.0", "255.255.255.255"];
        let keys: Vec<_> = sorted.iter().map(|t| Address::parse("a", t).unwrap().bytes()).collect();
        assert!(keys.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn ranges_refuse_mixed_families_and_wrong_order() {
        let status = |text| AddressRange::parse("r", text).unwrap_err().status();
        assert_eq!(status("10.0.0.2-10.0.0.1"), Status::StartIPGreaterThanEndIP);
        assert_eq!(status("10.0.0.2-::1"), Status::InvalidIPAddressFamily);
        assert_eq!(status("10.0.0.2-x"), Status::InvalidIPAddress);
    }
}
